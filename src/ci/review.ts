/** What comments show for review, and how long it counts: by registry and owner, until an apply leaves nothing to do there. */
import type { Change, RegistryReport, Report } from "../model.ts";
import { notReviewed, planDigest } from "../plan/plan.ts";
import { isDone } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { Forge, OwnComment, PullRequest } from "./forge.ts";
import { keyOf } from "./key.ts";
import type { Part } from "./marker.ts";
import type { JobSettings } from "./settings.ts";

/** More digests are not stored one by one, to leave space for the text. */
const mostDigests = 500;
const digestLength = 43;
/** Of registries and owners, in one comment. */
const mostParts = 500;
const partLength = 22;
const scopeLength = 12;

/** The longest that the parts of a comment can become. */
export const mostPartsLength = mostParts * partLength + mostDigests * digestLength;

/** The length of these parts in a comment. */
export function partsLength(parts: readonly Part[]): number {
  return parts.reduce((sum, { digests }) => sum + partLength + digests.length * digestLength, 0);
}

/**
 * What a run shows of each registry and owner. A plan: its changes. An apply: whether nothing is left to do, and which of the
 * reviewed changes are left.
 */
export function partsOf(report: Report, { push }: Event, job: JobSettings): readonly Part[] {
  // A digest approves one run only: the next one needs a review.
  const reviewed = push !== undefined && job.requireReviewedPlan && job.settings.expectDigest === undefined;
  const found = report.registries.map((part) => ({
    scope: scopeOf(part),
    applied: isApplied(report, part),
    changes: report.command === "plan" ? pending(part) : reviewed && part.outcomes.length > 0 ? leftBy(part) : [],
  }));
  const wholly = found.reduce((sum, { changes }) => sum + changes.length, 0) > mostDigests;
  const parts = found.map(({ changes, ...rest }) => ({ ...rest, digests: digestsOf(changes, wholly) }));
  return report.command === "plan" ? fitting(parts) : parts;
}

/** The scopes of a report. A plan and the apply that follows it have the same scopes, even in jobs of different names. */
export function scopesOf({ registries }: Report): readonly string[] {
  return registries.map(scopeOf);
}

function scopeOf({ registry, owner }: RegistryReport): string {
  return keyOf("scope", registry.toLowerCase(), owner.toLowerCase()).slice(0, scopeLength);
}

function isApplied({ command, complete }: Report, part: RegistryReport): boolean {
  if (command !== "apply" || !complete || !part.plan) return false;
  return (part.exitCode === 0 || part.exitCode === 6) && leftBy(part).length === 0;
}

function pending({ plan }: RegistryReport): readonly Change[] {
  return plan?.changes.filter(({ action }) => action !== "no-op") ?? [];
}

/** The changes that an apply has not made, or has rolled back. */
function leftBy(part: RegistryReport): readonly Change[] {
  const made = part.outcomes.filter((outcome) => isDone(outcome) || outcome.status === "already");
  const names = new Set(made.map(({ name }) => name));
  return pending(part).filter(({ name }) => !names.has(name));
}

/** The digest of each change, or `wholly` one digest of all; none without changes. */
function digestsOf(changes: readonly Change[], wholly: boolean): readonly string[] {
  const digests = wholly && changes.length > 0 ? [planDigest(changes)] : changes.map(({ digest }) => digest);
  return digests.filter((digest) => digest !== undefined);
}

/** As many parts and digests as fit into a comment, those with changes first. What is left out counts as not shown, so it is refused. */
function fitting(parts: readonly Part[]): readonly Part[] {
  let space = mostDigests;
  return parts
    .toSorted((a, b) => Number(b.digests.length > 0) - Number(a.digests.length > 0))
    .slice(0, mostParts)
    .map((part) => {
      const digests = part.digests.slice(0, space);
      space -= digests.length;
      return { ...part, digests };
    });
}

/** Our comments on merged pull requests. */
export interface MergedComments {
  /** On those that the push merged. */
  readonly ofPush: () => Promise<readonly OwnComment[]>;
  /** On those merged before, if they show these scopes and have not been applied. */
  readonly before: (scopes: readonly string[]) => Promise<readonly OwnComment[]>;
}

/** Finds our comments on merged pull requests; each is requested once. */
export function mergedComments(event: Event, job: JobSettings, openForge: () => Promise<Forge>): MergedComments {
  const { push, branch } = event;
  // A push's own pull requests are found separately. Any other apply applies everything up to its commit.
  const commit = push ? push.before : event.commit || undefined;
  let ofPush: Promise<readonly OwnComment[]> | undefined;
  let before: Promise<readonly OwnComment[]> | undefined;
  return {
    async ofPush() {
      if (!push) return [];
      ofPush ??= openForge().then((forge) => commentsOfPush(forge, push));
      return ofPush;
    },
    async before(scopes) {
      if (!job.requireReviewedPlan || branch === undefined || commit === undefined) return [];
      before ??= openForge().then((forge) => openCommentsBefore(forge, { commit, branch }, scopes));
      return before;
    },
  };
}

async function commentsOfPush(forge: Forge, push: NonNullable<Event["push"]>): Promise<readonly OwnComment[]> {
  const pullRequests = await forge.pullRequests(await forge.mergedBy(push));
  return [...pullRequests.values()].flatMap(({ comments }) => comments);
}

/** How many pull requests are looked at before deciding whether to look further. */
const pullsAtOnce = 10;

/**
 * Our comments that show these scopes and have not been applied, newest first. When pushes follow each other quickly, the
 * earlier runs are refused as superseded or never start; the last one applies what they have shown. A comment older than an
 * applied one of the same scope counts as applied.
 */
async function openCommentsBefore(
  forge: Forge,
  at: { readonly commit: string; readonly branch: string },
  scopes: readonly string[],
): Promise<readonly OwnComment[]> {
  const numbers = await forge.mergedBefore(at);
  const open = new Set(scopes);
  const found: OwnComment[] = [];
  for (let first = 0; first < numbers.length && open.size > 0; first += pullsAtOnce) {
    const some = numbers.slice(first, first + pullsAtOnce);
    const pullRequests = await forge.pullRequests(some);
    for (const number of some) found.push(...openComments(pullRequests.get(number), scopes, open));
  }
  return found;
}

/** The open comments of one pull request. Takes the scopes that it has applied out of `open`. */
function openComments(pull: PullRequest | undefined, scopes: readonly string[], open: Set<string>): OwnComment[] {
  const comments = pull?.comments ?? [];
  for (const { scope, applied } of comments.flatMap(({ marker }) => marker.parts)) if (applied) open.delete(scope);
  const isOpen = ({ scope, applied }: Part) => !applied && open.has(scope);
  const settled = (part: Part) => (scopes.includes(part.scope) && !isOpen(part) ? { ...part, applied: true } : part);
  return comments
    .filter(({ marker }) => marker.parts.some(isOpen))
    .map((comment) => ({ ...comment, marker: { ...comment.marker, parts: comment.marker.parts.map(settled) } }));
}

/**
 * The digests that comments on merged pull requests have shown. Those of the push itself always count: a rerun makes the same
 * changes from the state that they were reviewed for. If they are not enough, earlier pull requests count unless an apply has
 * spent them.
 */
export async function reviewedDigests(planned: Report, merged: MergedComments): Promise<ReadonlySet<string>> {
  const plans = planned.registries.flatMap(({ plan }) => plan ?? []);
  const digests = new Set(shown(await merged.ofPush()));
  if (plans.every((plan) => notReviewed(plan, digests).length === 0)) return digests;
  const isOpen = ({ applied }: Part) => !applied;
  return new Set([...digests, ...shown(await merged.before(scopesOf(planned)), isOpen)]);
}

function shown(comments: readonly OwnComment[], counts: (part: Part) => boolean = () => true): readonly string[] {
  const parts = comments.flatMap(({ trusted, marker }) => (trusted ? marker.parts : []));
  return parts.filter(counts).flatMap(({ digests }) => digests);
}

/** The comments that an apply updates: those of the push, and earlier ones whose changes it has started or replaced. */
export async function commentsOfApply(
  parts: readonly Part[],
  key: string,
  { ofPush, before }: MergedComments,
): Promise<readonly OwnComment[]> {
  const own = (await ofPush()).filter(
    ({ marker }) => marker.key === key || marker.parts.some(({ scope }) => parts.some((part) => part.scope === scope)),
  );
  const started = parts.filter(({ applied, digests }) => applied || digests.length > 0);
  if (started.length === 0) return own;
  const earlier = await before(parts.map(({ scope }) => scope));
  const concerned = earlier.filter(({ marker }) =>
    marker.parts.some(({ scope, applied }) => !applied && started.some((part) => part.scope === scope)),
  );
  return [...own, ...concerned.filter(({ id }) => own.every((each) => each.id !== id))];
}

/** A comment's parts after an apply: what was shown stays, unless someone else may have written it. */
export function amended({ trusted, marker }: OwnComment, parts: readonly Part[]): readonly Part[] {
  return fitting(
    marker.parts.map(({ scope, digests, applied }) => {
      const now = parts.find((part) => part.scope === scope);
      const all = new Set([...(now?.digests ?? []), ...(trusted ? digests : [])]);
      return { scope, digests: [...all], applied: applied || now?.applied === true };
    }),
  );
}
