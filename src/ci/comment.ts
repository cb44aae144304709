/** The one comment on a pull request: its content, and where it is written. */
import type { Command, Diagnostic, Report } from "../model.ts";
import { hasChanges } from "../plan/plan.ts";
import { renderMarkdown } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { CiSystem, Forge, OwnComment } from "./forge.ts";
import { hash, keyOf } from "./key.ts";
import { type Part, writeMarker } from "./marker.ts";
import { nextStep } from "./next-step.ts";
import { amended, commentsOfApply, type MergedComments, mostPartsLength, partsLength, partsOf } from "./review.ts";
import type { JobSettings } from "./settings.ts";

/** What a comment needs, as plain data: a killed job leaves it to a later step. */
export interface CommentContent {
  readonly command: Command;
  /** The report has changes, failures or unknown fields: what `comment: changes` waits for. */
  readonly noteworthy: boolean;
  /** True: a newer run reports on these registries. */
  readonly superseded: boolean;
  /** What it shows of each registry and owner to later runs. */
  readonly parts: readonly Part[];
  readonly markdown: string;
  /** Hash of what the Markdown shows, except the link to the run and the commit. */
  readonly content: string;
}

/** The length of a marker without its parts. */
const frameLength = 300;

/** What a report says in a comment, also while the run goes on. */
export function commentContent(report: Report, system: Rendering, job: JobSettings): CommentContent {
  const { event, frontEnd, mostComment } = system;
  const { command } = report;
  const plans = report.registries.flatMap(({ plan }) => plan ?? []);
  const parts = partsOf(report, event, job);
  // A plan's comment has the plan's parts. Any other run keeps those of the comment, however many they are.
  const reserved = command === "plan" ? partsLength(parts) : mostPartsLength;
  const next = nextStep(report, event, job);
  const options = {
    frontEnd,
    limit: mostComment - frameLength - reserved,
    ...(next === undefined ? {} : { nextStep: next }),
  };
  return {
    command,
    noteworthy:
      report.exitCode !== 0 ||
      plans.some((plan) => hasChanges(plan) || plan.unknowns.length > 0 || plan.refusals.length > 0),
    superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
    parts,
    markdown: renderMarkdown(report, { ...options, runUrl: event.url, ...commitOf(event) }),
    content: hash(renderMarkdown(report, options)),
  };
}

/** What a text needs of the system. */
export type Rendering = Pick<CiSystem, "event" | "frontEnd" | "mostComment" | "mostSummary">;

/** The commit that a run is about: the newest of the pull request, or the one checked out. */
export function commitOf({ head, commit }: Event): { readonly commit?: string } {
  const id = head ?? commit;
  return id === "" ? {} : { commit: id.slice(0, 12) };
}

/**
 * The key of a job's comment. Without a label it includes the command and what the job selects, so that two steps or matrix jobs
 * do not overwrite each other's comment.
 */
export function commentKey(event: Event, { command, label, settings }: JobSettings): string {
  if (label !== "") return keyOf("comment", ...event.job, label);
  const { files, registries, shard, resourceGroup, subscriptionId, cloud, armEndpoint } = settings;
  const selection = { command, files, registries, shard, resourceGroup, subscriptionId, cloud, armEndpoint };
  return keyOf("comment", ...event.job, JSON.stringify(selection));
}

/**
 * Writes the comment: a plan's on its pull request; an apply's on those that the push merged, and on earlier ones whose changes
 * it made. Returns a sentence if it left a newer comment unchanged, and a warning if it replaced what another step of
 * this run shows. Throws `UserError` if the forge refuses.
 */
export async function writeComments(
  openForge: () => Promise<Forge>,
  event: Event,
  job: JobSettings,
  said: CommentContent,
  merged: MergedComments,
): Promise<string | Diagnostic | undefined> {
  if (job.comment === "never" || said.superseded || event.untrusted !== undefined) return undefined;
  const key = commentKey(event, job);
  const write = async (pullRequest: number, before: OwnComment | undefined, parts: readonly Part[]) => {
    const run = hash(event.url).slice(0, 12);
    const marker = { key: before?.marker.key ?? key, content: said.content, parts };
    // The same text with the same digests is left untouched, unless someone else may have written it.
    if (before?.trusted && writeMarker({ ...before.marker, run }) === writeMarker({ ...marker, run })) return undefined;
    const body = `${writeMarker({ ...marker, run })}\n${said.markdown}`;
    await (await openForge()).writeComment({ pullRequest, id: before?.id, body, open: said.noteworthy });
    return before?.marker.run === run && before.marker.content !== said.content ? overwritten(pullRequest) : undefined;
  };
  if (event.kind === "pull-request" && event.pullRequest !== undefined) {
    const number = event.pullRequest;
    const pull = (await (await openForge()).pullRequests([number])).get(number);
    // A plan made after the merge was not reviewed before it.
    if (pull?.merged && said.command !== "apply") return undefined;
    if (event.head !== undefined && pull?.head !== undefined && pull.head !== event.head)
      return `the comment on pull request ${number} is unchanged: this run is for commit ${event.head.slice(0, 12)}, and the newest is ${pull.head.slice(0, 12)}`;
    const before = ownComment(pull?.comments ?? [], key, said.parts);
    if (!before && !said.noteworthy && job.comment !== "always") return undefined;
    return write(number, before, said.command === "plan" ? said.parts : before ? amended(before, said.parts) : []);
  } else if (said.command === "apply" && (event.push !== undefined || job.requireReviewedPlan)) {
    for (const before of await commentsOfApply(said.parts, key, merged))
      await write(before.pullRequest, before, amended(before, said.parts));
  }
  return undefined;
}

function overwritten(pullRequest: number): Diagnostic {
  return {
    severity: "warning",
    code: "comment-overwritten",
    message: `another step of this run wrote the same comment on pull request ${pullRequest}, and this step replaced it`,
    help: "Give each of the two steps its own label:",
    settings: [{ name: "label" }],
  };
}

/**
 * This job's comment. One with the same key that shows only other registries or owners is another job's: a matrix can select
 * them by its environment alone.
 */
function ownComment(comments: readonly OwnComment[], key: string, parts: readonly Part[]): OwnComment | undefined {
  const mine = comments.filter(({ marker }) => marker.key === key);
  const overlaps = ({ marker }: OwnComment) =>
    marker.parts.some(({ scope }) => parts.some((part) => part.scope === scope));
  const canBe = ({ marker }: OwnComment) => marker.parts.length === 0 || parts.length === 0;
  return mine.find(overlaps) ?? mine.find(canBe);
}
