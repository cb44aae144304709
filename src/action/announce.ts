/** What a run says on GitHub, beside its own page: the comment on the pull request, the drift issues. */
import { createHash } from "node:crypto";
import type { DriftIssue, GitHub, IssueStep, OwnComment, Push } from "../github/github.ts";
import type { Command, RegistryReport, Report } from "../model.ts";
import { hasChanges, runDigest } from "../plan/plan.ts";
import { changeDigests, renderMarkdown } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { ActionSettings } from "./inputs.ts";

/** All that a comment needs, as plain data: a step that was killed leaves it to its post step. */
export interface Announcement {
  readonly command: Command;
  /** Changes or failures: what `comment: changes` waits for. */
  readonly noteworthy: boolean;
  /** True: a newer run speaks for these registries. */
  readonly superseded: boolean;
  /** The registries and owners that it is about. */
  readonly scope: string;
  /** Of the changes that it shows for review. */
  readonly digests: readonly string[];
  readonly applied: boolean;
  readonly markdown: string;
  /** Hash of what the Markdown says, whatever the link to the run. */
  readonly content: string;
}

/** GitHub takes 65,536 characters; the rest is for the hidden line and line breaks. */
const mostText = 65_000;
/** More digests are not carried one by one: they would leave no room for what people read. */
const mostDigests = 500;
const digestLength = 43;

/** What is to be said about a run, also one that is still going on. */
export function announcement(report: Report, event: Event, inputs: ActionSettings): Announcement {
  const { command } = report;
  const plans = report.registries.flatMap(({ plan }) => plan ?? []);
  const changes = changeDigests(report);
  const digests =
    changes.length <= mostDigests ? changes : plans.flatMap(({ digest }) => (digest === undefined ? [] : [digest]));
  // An apply keeps the digests that its comment has, however many they are.
  const room = command === "apply" ? mostDigests : digests.length;
  const next = nextStep(report, event, inputs);
  const limit = mostText - 300 - room * digestLength;
  const options = { limit, ...(next === undefined ? {} : { nextStep: next }) };
  const markdown = renderMarkdown(report, { ...options, runUrl: event.url });
  return {
    command,
    noteworthy: report.exitCode !== 0 || plans.some(hasChanges),
    superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
    scope: scopeOf(report.registries),
    digests: command === "plan" ? digests : [],
    applied: command === "apply" && report.complete && (report.exitCode === 0 || report.exitCode === 6),
    markdown,
    content: hash(renderMarkdown(report, options)),
  };
}

/** Which registries, with their owners: the comment of a plan and the apply that follows it have the same, whatever their jobs are called. */
export function scopeOf(registries: readonly Pick<RegistryReport, "registry" | "owner">[]): string {
  return keyOf("scope", ...registries.map(({ registry, owner }) => `${registry}\n${owner}`.toLowerCase()).sort());
}

/**
 * Writes the comment, where there is one to write: a plan's on its pull request, an apply's on those that the push merged.
 * `ofPush` gives our comments there. Throws `UserError` when GitHub refuses.
 */
export async function comment(
  github: GitHub,
  event: Event,
  inputs: ActionSettings,
  said: Announcement,
  ofPush: () => Promise<readonly OwnComment[]>,
): Promise<void> {
  if (inputs.comment === "never" || said.superseded || event.untrusted !== undefined) return;
  const key = keyOf("comment", event.workflow, event.job, inputs.label);
  const { scope, content, applied, markdown } = said;
  if (event.name === "pull_request" && event.pullRequest !== undefined) {
    const before = (await github.ownComments(event.pullRequest)).find(({ mark }) => mark.key === key);
    if (!before && !said.noteworthy && inputs.comment !== "always") return;
    const digests = said.command === "plan" ? said.digests : kept(before);
    const mark = { key, scope, content, applied, digests };
    await github.writeComment({ pullRequest: event.pullRequest, before, mark, markdown });
  } else if (said.command === "apply" && event.push) {
    for (const before of await ofPush()) {
      if (before.mark.key !== key && before.mark.scope !== scope) continue;
      const mark = { ...before.mark, content, applied, digests: kept(before) };
      await github.writeComment({ pullRequest: before.pullRequest, before, mark, markdown });
    }
  }
}

/** The digests that were shown for review stay, but for those that somebody else may have written. */
function kept(before: OwnComment | undefined): readonly string[] {
  return before?.trusted ? before.mark.digests : [];
}

/** The digests that comments on the merged pull requests have shown; earlier pull requests are asked where these don't suffice. */
export async function reviewedDigests(
  github: GitHub,
  push: Push,
  planned: Report,
  ofPush: () => Promise<readonly OwnComment[]>,
): Promise<{ readonly digests: ReadonlySet<string>; readonly earlier: readonly OwnComment[] }> {
  const wanted = changeDigests(planned);
  const shown = (comments: readonly OwnComment[]) => comments.flatMap(kept);
  const digests = new Set(shown(await ofPush()));
  if (wanted.every((digest) => digests.has(digest))) return { digests, earlier: [] };
  const earlier = await github.commentsBehindPush(push, scopeOf(planned.registries));
  for (const digest of shown(earlier)) digests.add(digest);
  const needed = earlier.filter((each) => kept(each).some((digest) => wanted.includes(digest)));
  return { digests, earlier: needed };
}

/** One drift issue for each registry that could be looked at. What failed says nothing about drift. */
export function driftIssues(report: Report, event: Event): readonly DriftIssue[] {
  return report.registries.flatMap((part): readonly DriftIssue[] => {
    if (!part.plan) return [];
    const { registry, owner } = part;
    const own: Report = { ...report, registries: [part], diagnostics: [], digest: runDigest([part.plan]) };
    const options = {
      limit: mostText - 300,
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
  const only = inputs.requireReviewedPlan ? "these changes, and no others" : "these changes";
  switch (event.name) {
    case "pull_request":
      return `When this is merged into the default branch, apply makes ${only}.`;
    case "merge_group":
      return `When this group is merged, apply makes ${only}.`;
    default:
      return "Nothing is changed on this branch; apply runs on the default branch.";
  }
}

/** Of a structure, so that no text in it can pass for another one. */
export function keyOf(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
