/** The job's summary: the report, and what a run without a login can say instead of a plan. */

import type { Report } from "../model.ts";
import { renderMarkdown } from "../report/report.ts";
import { alert, code, link, type MarkdownText, markdown, markdownPage, row, stack, table } from "../text/text.ts";
import type { ManifestChange } from "./elsewhere.ts";

/** A run that only validated, though it was to do more. */
export interface WithoutLogin {
  /** Why, as a clause. */
  readonly why: string;
  /** How the manifests differ from the base's; undefined where that is not known. */
  readonly changes: readonly ManifestChange[] | undefined;
  /** True: what it merges is refused, for only reviewed plans are applied, and this run shows none. */
  readonly refused: boolean;
}

/** GitHub drops a summary of more than 1 MiB, whole; a character has three bytes at most. */
const mostBytes = 1_000_000;
/** Of the table of changes. */
const mostRows = 500;

/** The report as the job's summary, never too long for GitHub. */
export function renderSummary(
  report: Report,
  options: {
    readonly runUrl: string | undefined;
    readonly nextStep: string | undefined;
    readonly without: WithoutLogin | undefined;
  },
): string {
  const { runUrl, nextStep, without } = options;
  const tail = without === undefined ? "" : `\n${markdownPage(stack(withoutLogin(without, runUrl), 2))}\n`;
  const texts = {
    ...(runUrl === undefined || without !== undefined ? {} : { runUrl }),
    ...(nextStep === undefined ? {} : { nextStep }),
  };
  const render = (limit: number) =>
    `${renderMarkdown(report, { frontEnd: "github", limit: limit - tail.length, ...texts })}${tail}`;
  const text = render(mostBytes);
  return Buffer.byteLength(text) <= mostBytes ? text : render(Math.floor(mostBytes / 3));
}

function withoutLogin({ why, changes, refused }: WithoutLogin, runUrl: string | undefined): readonly MarkdownText[] {
  const note = markdown`The registries were not asked, because ${why}: so there is no plan. The manifest was validated${changes === undefined ? "" : ", and compared with the base branch's"}.`;
  return [alert("NOTE", note), ...changesText(changes), ...(refused ? [afterMerge] : []), link("Run", runUrl)];
}

const afterMerge = markdown`**Next:** When this is merged, the push is refused, because no comment has shown its plan for review. Dispatch the workflow with the digest that the refusal prints as \`expect-digest\`.`;

function changesText(changes: readonly ManifestChange[] | undefined): readonly MarkdownText[] {
  if (changes === undefined) return [markdown`The base branch's manifest could not be compared.`];
  if (changes.length === 0) return [markdown`The manifest says the same as the base branch's.`];
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
