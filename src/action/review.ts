/** What comments show for review, and until when it counts: by registry and owner, until an apply has left nothing to do there. */
import type { OwnComment, Part } from "../github/github.ts";
import type { Change, RegistryReport, Report } from "../model.ts";
import { notReviewed, planDigest } from "../plan/plan.ts";
import { isDone } from "../report/report.ts";
import type { Event } from "./event.ts";
import type { ActionSettings } from "./inputs.ts";
import { keyOf } from "./key.ts";

/** More digests are not carried one by one: they would leave no room for what people read. */
const mostDigests = 500;
const digestLength = 43;
/** Of registries and owners, in one comment. */
const mostParts = 500;
const partLength = 22;
const scopeLength = 12;

/** How long the parts of a comment may become, whatever happens to it. */
export const mostPartsLength = mostParts * partLength + mostDigests * digestLength;

/** How long these parts are in a comment. */
export function partsLength(parts: readonly Part[]): number {
  return parts.reduce((sum, { digests }) => sum + partLength + digests.length * digestLength, 0);
}

/**
 * What a run has to say of each registry and owner. A plan: the changes that it shows. An apply: whether it has left nothing to do;
 * and where it has left something of what was reviewed, those changes.
 */
export function partsOf(report: Report, { push }: Event, inputs: ActionSettings): readonly Part[] {
  // What a digest consented to is for one run: the next one has no review to go by.
  const reviewed = push !== undefined && inputs.requireReviewedPlan && inputs.settings.expectDigest === undefined;
  const found = report.registries.map((part) => ({
    scope: scopeOf(part),
    applied: isApplied(report, part),
    changes: report.command === "plan" ? pending(part) : reviewed && part.outcomes.length > 0 ? leftBy(part) : [],
  }));
  const wholly = found.reduce((sum, { changes }) => sum + changes.length, 0) > mostDigests;
  const parts = found.map(({ changes, ...rest }) => ({ ...rest, digests: digestsOf(changes, wholly) }));
  return report.command === "plan" ? fitting(parts) : parts;
}

/** The scopes of a report: a plan and the apply that follows it have the same, whatever their jobs are called. */
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

/** The changes that an apply has not made, or has taken back. */
function leftBy(part: RegistryReport): readonly Change[] {
  const made = part.outcomes.filter((outcome) => isDone(outcome) || outcome.status === "already");
  const names = new Set(made.map(({ name }) => name));
  return pending(part).filter(({ name }) => !names.has(name));
}

/** Of each change, or `wholly` of the plan that has just these; none where there is no change. */
function digestsOf(changes: readonly Change[], wholly: boolean): readonly string[] {
  const digests = wholly && changes.length > 0 ? [planDigest(changes)] : changes.map(({ digest }) => digest);
  return digests.filter((digest) => digest !== undefined);
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
  /** On those that the push merged. */
  readonly ofPush: () => Promise<readonly OwnComment[]>;
  /** On those merged before, as far as they speak of these scopes and have not been applied. */
  readonly behind: (scopes: readonly string[]) => Promise<readonly OwnComment[]>;
}

/**
 * The digests that comments on merged pull requests have shown. A push's own stay: started again, it makes the same changes from
 * where they were reviewed. Where they don't suffice, earlier pull requests are asked for what no apply has spent.
 */
export async function reviewedDigests(planned: Report, merged: MergedComments): Promise<ReadonlySet<string>> {
  const plans = planned.registries.flatMap(({ plan }) => plan ?? []);
  const digests = new Set(shown(await merged.ofPush()));
  if (plans.every((plan) => notReviewed(plan, digests).length === 0)) return digests;
  const isOpen = ({ applied }: Part) => !applied;
  return new Set([...digests, ...shown(await merged.behind(scopesOf(planned)), isOpen)]);
}

function shown(comments: readonly OwnComment[], counts: (part: Part) => boolean = () => true): readonly string[] {
  const parts = comments.flatMap(({ trusted, mark }) => (trusted ? mark.parts : []));
  return parts.filter(counts).flatMap(({ digests }) => digests);
}

/** The comments that an apply has something to say on: the push's, and all earlier ones whose changes it has begun or overtaken. */
export async function commentsOfApply(
  parts: readonly Part[],
  key: string,
  { ofPush, behind }: MergedComments,
): Promise<readonly OwnComment[]> {
  const own = (await ofPush()).filter(
    ({ mark }) => mark.key === key || mark.parts.some(({ scope }) => parts.some((part) => part.scope === scope)),
  );
  const begun = parts.filter(({ applied, digests }) => applied || digests.length > 0);
  if (begun.length === 0) return own;
  const earlier = await behind(parts.map(({ scope }) => scope));
  const concerned = earlier.filter(({ mark }) =>
    mark.parts.some(({ scope, applied }) => !applied && begun.some((part) => part.scope === scope)),
  );
  return [...own, ...concerned.filter(({ id }) => own.every((each) => each.id !== id))];
}

/** A comment's parts after an apply: what was shown for review stays, but for what somebody else may have written. */
export function amended({ trusted, mark }: OwnComment, parts: readonly Part[]): readonly Part[] {
  return fitting(
    mark.parts.map(({ scope, digests, applied }) => {
      const now = parts.find((part) => part.scope === scope);
      const all = new Set([...(now?.digests ?? []), ...(trusted ? digests : [])]);
      return { scope, digests: [...all], applied: applied || now?.applied === true };
    }),
  );
}
