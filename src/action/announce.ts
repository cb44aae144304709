/** What a run says on GitHub, beside its own page: the comment on the pull request, the drift issues. */
import { createHash } from "node:crypto";
import type { DriftIssue, GitHub, IssueStep, OwnComment, Part } from "../github/github.ts";
import type { Change, Command, Plan, RegistryReport, Report } from "../model.ts";
import { hasChanges, notReviewed, planDigest, runDigest } from "../plan/plan.ts";
import { isConsentedByMerge, isDone, many, renderMarkdown } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { ActionSettings } from "./inputs.ts";

/** All that a comment needs, as plain data: a step that was killed leaves it to its post step. */
export interface Announcement {
  readonly command: Command;
  /** Changes, failures, or what can't be known: what `comment: changes` waits for. */
  readonly noteworthy: boolean;
  /** True: a newer run speaks for these registries. */
  readonly superseded: boolean;
  /** By registry and owner: the changes that a plan shows for review; or which an apply has all made, and those reviewed ones that it has still to make. */
  readonly parts: readonly Part[];
  readonly markdown: string;
  /** Hash of what the Markdown says, whatever the link to the run. */
  readonly content: string;
}

/** GitHub takes 65,536 characters. */
const mostText = 65_000;
/** What the hidden line has beside its parts. */
const frameLength = 300;
/** More digests are not carried one by one: they would leave no room for what people read. */
const mostDigests = 500;
const digestLength = 43;
/** Of registries and owners, in one comment. */
const mostParts = 500;
const partLength = 22;

/** What is to be said about a run, also one that is still going on. */
export function announcement(report: Report, event: Event, inputs: ActionSettings): Announcement {
  const { command } = report;
  const plans = report.registries.flatMap(({ plan }) => plan ?? []);
  const parts = partsOf(report, event, inputs);
  // The comment of an apply has the parts that the plan gave it, however many they are.
  const room =
    command === "apply"
      ? mostParts * partLength + mostDigests * digestLength
      : parts.length * partLength + digestsIn(parts) * digestLength;
  const next = nextStep(report, event, inputs);
  const options = { limit: mostText - frameLength - room, ...(next === undefined ? {} : { nextStep: next }) };
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

/** Which registry and owner: the comment of a plan and the apply that follows it have the same, whatever their jobs are called. */
function scopeOf({ registry, owner }: Pick<RegistryReport, "registry" | "owner">): string {
  return keyOf("scope", registry.toLowerCase(), owner.toLowerCase()).slice(0, 12);
}

/** The scopes of a report. */
export function scopesOf({ registries }: Report): readonly string[] {
  return registries.map(scopeOf);
}

function partsOf(report: Report, { push }: Event, inputs: ActionSettings): readonly Part[] {
  // What a digest consented to is for one run: the next one has no review to go by.
  const reviewed = push !== undefined && inputs.requireReviewedPlan && inputs.settings.expectDigest === undefined;
  const shown = report.registries.map((part) => ({
    scope: scopeOf(part),
    applied: isApplied(report, part),
    changes: report.command === "plan" ? pending(part) : report.command === "apply" && reviewed ? leftBy(part) : [],
  }));
  const one = ({ digest }: Change) => digest ?? [];
  const whole = (changes: readonly Change[]) => (changes.length === 0 ? [] : (planDigest(changes) ?? []));
  const tooMany = shown.reduce((sum, { changes }) => sum + changes.length, 0) > mostDigests;
  return fitting(
    shown.map(({ scope, applied, changes }) => ({
      scope,
      applied,
      digests: tooMany ? [whole(changes)].flat() : changes.flatMap(one),
    })),
  );
}

/** Whether an apply leaves nothing to do. What it rolled back is still to be done. */
function isApplied({ command, complete }: Report, { plan, exitCode, outcomes }: RegistryReport): boolean {
  if (command !== "apply" || !complete || !plan) return false;
  return (exitCode === 0 || exitCode === 6) && outcomes.every(({ status }) => status !== "rolled-back");
}

function pending({ plan }: RegistryReport): readonly Change[] {
  return plan?.changes.filter(({ action }) => action !== "no-op") ?? [];
}

/** The changes that an apply has begun with, and not made. */
function leftBy(part: RegistryReport): readonly Change[] {
  const left = new Set(
    part.outcomes.flatMap((outcome) => (isDone(outcome) || outcome.status === "already" ? [] : [outcome.name])),
  );
  return pending(part).filter(({ name }) => left.has(name));
}

function digestsIn(parts: readonly Part[]): number {
  return parts.reduce((sum, { digests }) => sum + digests.length, 0);
}

/** As many parts and digests as a comment has room for, those with changes first. What is left out was not shown, so it is refused. */
function fitting(parts: readonly Part[]): readonly Part[] {
  let room = mostDigests;
  return parts
    .toSorted((a, b) => Number(b.digests.length > 0) - Number(a.digests.length > 0))
    .slice(0, mostParts)
    .map((part) => {
      const digests = part.digests.slice(0, room);
      room -= digests.length;
      return { ...part, digests };
    });
}

/** Our comments on merged pull requests. */
export interface MergedComments {
  /** Of those that the push merged. */
  readonly ofPush: () => Promise<readonly OwnComment[]>;
  /** Of those merged before, as far as they speak of these scopes and have not been applied. */
  readonly behind: (scopes: readonly string[]) => Promise<readonly OwnComment[]>;
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
    const parts = said.command === "plan" || !before ? said.parts : amended(before, said);
    await github.writeComment({ pullRequest: event.pullRequest, before, mark: { key, content, parts }, markdown });
  } else if (said.command === "apply") {
    for (const before of await commentsOfApply(said, key, merged)) {
      const mark = { key: before.mark.key, content, parts: amended(before, said) };
      await github.writeComment({ pullRequest: before.pullRequest, before, mark, markdown });
    }
  }
}

/** The comments that an apply has to say something on. */
async function commentsOfApply(said: Announcement, key: string, { ofPush, behind }: MergedComments) {
  const own = (await ofPush()).filter(
    ({ mark }) => mark.key === key || mark.parts.some(({ scope }) => said.parts.some((part) => part.scope === scope)),
  );
  const begun = said.parts.filter(({ applied, digests }) => applied || digests.length > 0);
  if (begun.length === 0) return own;
  const earlier = (await behind(said.parts.map(({ scope }) => scope))).filter(({ mark }) =>
    mark.parts.some(({ scope, applied }) => !applied && begun.some((part) => part.scope === scope)),
  );
  return [...own, ...earlier.filter(({ id }) => own.every((each) => each.id !== id))];
}

/** A comment's parts after an apply: the digests that were shown for review stay, but for those that somebody else may have written. */
function amended({ trusted, mark }: OwnComment, said: Announcement): readonly Part[] {
  return fitting(
    mark.parts.map(({ scope, digests, applied }) => {
      const now = said.parts.find((part) => part.scope === scope);
      const all = new Set([...(now?.digests ?? []), ...(trusted ? digests : [])]);
      return { scope, digests: [...all], applied: applied || now?.applied === true };
    }),
  );
}

/** The digests that comments on merged pull requests have shown, and that no apply has spent; earlier pull requests are asked where those of the push don't suffice. */
export async function reviewedDigests(planned: Report, merged: MergedComments): Promise<ReadonlySet<string>> {
  const plans: readonly Plan[] = planned.registries.flatMap(({ plan }) => plan ?? []);
  const digests = new Set(unspent(await merged.ofPush()));
  if (plans.every((plan) => notReviewed(plan, digests).length === 0)) return digests;
  return new Set([...digests, ...unspent(await merged.behind(scopesOf(planned)))]);
}

function unspent(comments: readonly OwnComment[]): readonly string[] {
  const parts = comments.flatMap(({ trusted, mark }) => (trusted ? mark.parts : []));
  return parts.flatMap(({ applied, digests }) => (applied ? [] : digests));
}

/** One drift issue for each registry that could be looked at. What failed says nothing about drift. */
export function driftIssues(report: Report, event: Event): readonly DriftIssue[] {
  return report.registries.flatMap((part): readonly DriftIssue[] => {
    // Where something can't be known, no change in sight is no word on drift either.
    if (!part.plan || (!hasChanges(part.plan) && part.plan.unknowns.length > 0)) return [];
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
  switch (event.name) {
    case "pull_request":
      return `When this is merged into the default branch, apply ${willDo(report)}.`;
    case "merge_group":
      return `When this group is merged, apply ${willDo(report)}.`;
    default:
      return "Nothing is changed on this branch; apply runs on the default branch.";
  }
}

function willDo(report: Report): string {
  const changing = report.registries.filter(({ plan }) => plan && hasChanges(plan));
  const refused = changing.filter(({ plan }) => plan?.refusals.some((each) => !isConsentedByMerge(report, each)));
  const does = `makes these changes${report.mergeConsents ? ", and no others" : ""}`;
  if (refused.length === 0) return does;
  if (refused.length === changing.length) return "refuses this as long as a reason above remains";
  return `${does}; those of ${many(refused.length, "registry", "registries")} it refuses as long as a reason above remains`;
}

/** Of a structure, so that no text in it can pass for another one. */
export function keyOf(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
