/** Drift issues: one per registry and owner. */
import type { Report } from "../model.ts";
import { hasChanges, runDigest } from "../plan/plan.ts";
import { renderMarkdown } from "../report/report.ts";
import { deliveriesFail } from "../run/run.ts";
import type { Settings } from "../settings.ts";
import type { Rendering } from "./comment.ts";
import type { IssueTracker, OwnIssue } from "./forge.ts";
import { hash, keyOf } from "./key.ts";
import { writeMarker } from "./marker.ts";
import { deliveryChoice, driftChoice } from "./next-step.ts";

/** What the issue of one registry and owner shows. */
export interface DriftIssue {
  readonly key: string;
  readonly title: string;
  /** Undefined: there is no drift. */
  readonly markdown: string | undefined;
  /** Hash of what the Markdown shows, except the link to the run. */
  readonly content: string;
  /** The comment on an issue that is closed. */
  readonly farewell: string;
}

type IssueStep = "opened" | "updated" | "closed" | "reopened" | "unchanged";

/** The length of a marker without parts. */
const frameLength = 300;

/** One issue for each registry that was compared: drift, and deliveries that fail. A failed comparison says nothing about drift. */
export function driftIssues(
  report: Report,
  { event, frontEnd, mostComment }: Rendering,
  { minSuccess }: Pick<Settings, "minSuccess">,
): readonly DriftIssue[] {
  return report.registries.flatMap((part): readonly DriftIssue[] => {
    // If something is unknown, a plan without changes does not prove that there is no drift.
    const fails = deliveriesFail(part.deliveries, minSuccess);
    if (!part.plan || (!hasChanges(part.plan) && !fails && part.plan.unknowns.length > 0)) return [];
    const { registry, owner } = part;
    const drifted = hasChanges(part.plan);
    const closes = `This issue closes when ${registry} matches its manifest${report.registries.some((each) => each.deliveries) ? " and its deliveries succeed" : ""} again.`;
    const own: Report = { ...report, registries: [part], diagnostics: [], digest: runDigest([part.plan]) };
    const options = {
      frontEnd,
      limit: mostComment - frameLength,
      title: drifted || !fails ? `Drift of ${registry}` : `Failed deliveries of ${registry}`,
      nextStep: [...(drifted ? [driftChoice] : []), ...(fails ? [deliveryChoice] : []), closes].join(" "),
    };
    return [
      {
        key: keyOf("drift", registry.toLowerCase(), owner.toLowerCase()),
        title:
          drifted || !fails
            ? `Webhooks of ${registry} have drifted (owner ${owner})`
            : `Deliveries of ${registry} fail (owner ${owner})`,
        markdown: drifted || fails ? renderMarkdown(own, { ...options, runUrl: event.url }) : undefined,
        content: hash(renderMarkdown(own, options)),
        farewell: `The webhooks of ${registry} match the manifest again ([run](${event.url})).`,
      },
    ];
  });
}

/** Opens, updates, closes and reopens the issues. Returns a sentence for each that changed. */
export async function keepIssues(tracker: IssueTracker, wanted: readonly DriftIssue[]): Promise<readonly string[]> {
  if (wanted.length === 0) return [];
  const known = await tracker.find(wanted.map(({ key }) => key));
  const sentences: string[] = [];
  for (const issue of wanted) {
    const step = await keepIssue(tracker, issue, known.get(issue.key));
    if (step !== "unchanged") sentences.push(`${issue.title}: issue ${step}`);
  }
  return sentences;
}

async function keepIssue(tracker: IssueTracker, wanted: DriftIssue, before: OwnIssue | undefined): Promise<IssueStep> {
  const { key, title, markdown, content, farewell } = wanted;
  if (markdown === undefined) {
    if (!before?.isOpen) return "unchanged";
    await tracker.close(before.id, farewell);
    return "closed";
  }
  const issue = { title, body: `${writeMarker({ key, content, parts: [] })}\n${markdown}` };
  if (!before) {
    await tracker.open(issue);
    return "opened";
  }
  if (before.isOpen && before.marker.content === content) return "unchanged";
  await tracker.update(before.id, issue);
  return before.isOpen ? "updated" : "reopened";
}
