/** What a run says on GitHub, beside its own page: the comment on the pull request, the drift issues. */
import type { DriftIssue, GitHub, IssueStep, Part } from "../github/github.ts";
import type { Command, Report } from "../model.ts";
import { hasChanges, runDigest } from "../plan/plan.ts";
import { isConsentedByMerge, many, renderMarkdown } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { ActionSettings } from "./inputs.ts";
import { hash, keyOf } from "./key.ts";
import { amended, commentsOfApply, type MergedComments, mostPartsLength, partsLength, partsOf } from "./review.ts";

/** All that a comment needs, as plain data: a step that was killed leaves it to its post step. */
export interface Announcement {
  readonly command: Command;
  /** Changes, failures, or what can't be known: what `comment: changes` waits for. */
  readonly noteworthy: boolean;
  /** True: a newer run speaks for these registries. */
  readonly superseded: boolean;
  /** What it says of each registry and owner to the runs that come. */
  readonly parts: readonly Part[];
  readonly markdown: string;
  /** Hash of what the Markdown says, whatever the link to the run. */
  readonly content: string;
}

/** GitHub takes 65,536 characters. */
const mostText = 65_000;
/** What the hidden line has beside its parts. */
const frameLength = 300;

/** What is to be said about a run, also one that is still going on. */
export function announcement(report: Report, event: Event, inputs: ActionSettings): Announcement {
  const { command } = report;
  const plans = report.registries.flatMap(({ plan }) => plan ?? []);
  const parts = partsOf(report, event, inputs);
  // All but a plan keep the parts that their comment has, however many they are.
  const room = command === "plan" ? partsLength(parts) : mostPartsLength;
  const next = nextStep(report, event, inputs);
  const options = {
    frontEnd: "github" as const,
    limit: mostText - frameLength - room,
    ...(next === undefined ? {} : { nextStep: next }),
  };
  return {
    command,
    noteworthy:
      report.exitCode !== 0 ||
      plans.some((plan) => hasChanges(plan) || plan.unknowns.length > 0 || plan.refusals.length > 0),
    superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
    parts,
    markdown: renderMarkdown(report, { ...options, runUrl: event.url }),
    content: hash(renderMarkdown(report, options)),
  };
}

/**
 * Writes the comment, where there is one to write: a plan's on its pull request, an apply's on those that the push merged, and
 * on earlier ones whose changes it made, too. Throws `UserError` when GitHub refuses.
 */
export async function comment(
  github: GitHub,
  event: Event,
  inputs: ActionSettings,
  said: Announcement,
  merged: MergedComments,
): Promise<void> {
  if (inputs.comment === "never" || said.superseded || event.untrusted !== undefined) return;
  const key = keyOf("comment", event.workflow, event.job, inputs.label);
  const { content, markdown } = said;
  if (event.name === "pull_request" && event.pullRequest !== undefined) {
    const { merged: isMerged, comments } = await github.pullRequest(event.pullRequest);
    // What is planned after the merge was not reviewed before it.
    if (isMerged && said.command !== "apply") return;
    const before = comments.find(({ mark }) => mark.key === key);
    if (!before && !said.noteworthy && inputs.comment !== "always") return;
    const parts = said.command === "plan" ? said.parts : before ? amended(before, said.parts) : [];
    await github.writeComment({ pullRequest: event.pullRequest, before, mark: { key, content, parts }, markdown });
  } else if (said.command === "apply") {
    for (const before of await commentsOfApply(said.parts, key, merged)) {
      const mark = { key: before.mark.key, content, parts: amended(before, said.parts) };
      await github.writeComment({ pullRequest: before.pullRequest, before, mark, markdown });
    }
  }
}

/** One drift issue for each registry that could be looked at. What failed says nothing about drift. */
export function driftIssues(report: Report, event: Event): readonly DriftIssue[] {
  return report.registries.flatMap((part): readonly DriftIssue[] => {
    // Where something can't be known, no change in sight is no word on drift either.
    if (!part.plan || (!hasChanges(part.plan) && part.plan.unknowns.length > 0)) return [];
    const { registry, owner } = part;
    const own: Report = { ...report, registries: [part], diagnostics: [], digest: runDigest([part.plan]) };
    const options = {
      frontEnd: "github" as const,
      limit: mostText - frameLength,
      title: `Drift of ${registry}`,
      nextStep: `To undo it, apply the manifest; to keep it, change the manifest. This issue closes when ${registry} is as its manifest says.`,
    };
    const drifted = hasChanges(part.plan);
    return [
      {
        key: keyOf("drift", registry.toLowerCase(), owner.toLowerCase()),
        title: `Webhooks of ${registry} have drifted (owner ${owner})`,
        markdown: drifted ? renderMarkdown(own, { ...options, runUrl: event.url }) : undefined,
        content: hash(renderMarkdown(own, options)),
        farewell: `The webhooks of ${registry} are as the manifest says again ([run](${event.url})).`,
      },
    ];
  });
}

/** "drift issue of contoso: opened". */
export function issueSentences(issues: readonly DriftIssue[], steps: readonly IssueStep[]): readonly string[] {
  return steps.flatMap((step, index) => (step === "unchanged" ? [] : [`${issues[index]?.title ?? ""}: issue ${step}`]));
}

/** What comes after this run, in a sentence. */
export function nextStep(report: Report, event: Event, inputs: ActionSettings): string | undefined {
  if (report.command === "drift")
    return "To undo the drift, apply the manifest; to keep what is live, change the manifest.";
  if (report.command !== "plan" || !report.registries.some(({ plan }) => plan && hasChanges(plan))) return undefined;
  if (inputs.command !== "auto") return "Nothing is changed before apply runs.";
  switch (event.name) {
    case "pull_request":
      return `When this is merged into the default branch, apply ${willDo(report)}.`;
    case "merge_group":
      return inputs.requireReviewedPlan
        ? "When this group is merged, apply makes those of these changes that its pull requests' comments have shown, and no others."
        : `When this group is merged, apply ${willDo(report)}.`;
    default:
      return "Nothing is changed on this branch; apply runs on the default branch.";
  }
}

function willDo(report: Report): string {
  const changing = report.registries.filter(({ plan }) => plan && hasChanges(plan));
  const refused = changing.filter(({ plan }) => plan?.refusals.some((each) => !isConsentedByMerge(report, each)));
  // One change that nobody could review holds back all that is to be reviewed.
  const unknown = changing.some(({ plan }) =>
    plan?.changes.some((c) => c.action !== "no-op" && c.digest === undefined),
  );
  if (report.mergeConsents && unknown) return "refuses all of this as long as something in it can't be known";
  const does = `makes these changes${report.mergeConsents ? ", and no others" : ""}`;
  if (refused.length === 0) return does;
  if (refused.length === changing.length) return "refuses this as long as a reason above remains";
  return `${does}; those of ${many(refused.length, "registry", "registries")} it refuses as long as a reason above remains`;
}
