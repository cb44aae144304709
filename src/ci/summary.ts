/** The job's summary: the report, and what a run without a login shows instead of a plan. */
import type { Report } from "../model.ts";
import { renderMarkdown } from "../report/report.ts";
import { alert, code, link, type MarkdownText, markdown, markdownPage, row, stack, table } from "../text/text.ts";
import { commitOf, type Rendering } from "./comment.ts";
import type { ManifestChange } from "./compare.ts";

/** Why a run only validated, although it should do more. */
export interface WithoutLogin {
  /** As a clause. */
  readonly why: string;
  /** How the manifests differ from the base branch's; undefined: unknown. */
  readonly changes: readonly ManifestChange[] | undefined;
  /** True: the merge will be refused, because only reviewed plans are applied, and this run shows none. */
  readonly refused: boolean;
}

/** Rows in the table of changes. */
const mostRows = 500;

/** The report as a summary that never exceeds the system's limit. */
export function renderSummary(
  report: Report,
  { event, frontEnd, mostSummary }: Omit<Rendering, "mostComment">,
  { nextStep, without }: { readonly nextStep: string | undefined; readonly without: WithoutLogin | undefined },
): string {
  const tail = without === undefined ? "" : `\n${markdownPage(stack(withoutLogin(without, event.url), 2))}\n`;
  const texts = {
    ...(without === undefined ? { runUrl: event.url, ...commitOf(event) } : {}),
    ...(nextStep === undefined ? {} : { nextStep }),
  };
  const render = (limit: number) =>
    `${renderMarkdown(report, { frontEnd, limit: limit - tail.length, ...texts })}${tail}`;
  const text = render(mostSummary);
  // A character has at most three bytes.
  return Buffer.byteLength(text) <= mostSummary ? text : render(Math.floor(mostSummary / 3));
}

function withoutLogin({ why, changes, refused }: WithoutLogin, runUrl: string): readonly MarkdownText[] {
  const note = markdown`There is no plan: the registries were not read, because ${why}. The manifest was validated${changes === undefined ? "" : ", and compared with the base branch's"}.`;
  return [alert("NOTE", note), ...changesText(changes), ...(refused ? [afterMerge] : []), link("Run", runUrl)];
}

const afterMerge = markdown`**Next:** After the merge, the push is refused, because no comment has shown its plan for review. Then run the workflow with the digest that the refusal prints as \`expect-digest\`.`;

function changesText(changes: readonly ManifestChange[] | undefined): readonly MarkdownText[] {
  if (changes === undefined) return [markdown`The base branch's manifest could not be compared.`];
  if (changes.length === 0) return [markdown`The manifest is the same as the base branch's.`];
  const rows = changes
    .slice(0, mostRows)
    .map(({ registry, webhook, change, fields }) => [
      markdown`${change}`,
      webhook === undefined ? markdown`(the document)` : code(webhook),
      code(registry),
      row(fields.map(code), ", "),
    ]);
  const more = changes.length > mostRows ? [markdown`${changes.length - mostRows} more are not shown.`] : [];
  return [
    markdown`**Compared with the base branch:**`,
    table([markdown``, markdown`Webhook`, markdown`Registry`, markdown`Fields`], rows),
    ...more,
  ];
}
