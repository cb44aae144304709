import { type Desired, type DesiredWebhook, type LiveWebhook, ownerTag, protectTag, type Unmanaged } from "../model.ts";
import { matches } from "../text/pattern.ts";
import { isDeploymentName } from "../webhook/app-service.ts";

/** Whose a live webhook is. `other` carries the owner's name as its tag spells it. */
export type Ownership =
  | { readonly kind: "ours" }
  | { readonly kind: "none" }
  | { readonly kind: "other"; readonly owner: string };

/** Whom a run plans for. */
export interface Ours {
  readonly owner: string;
  /** An owner whose webhooks count as ours, because it was renamed. */
  readonly previousOwner: string | undefined;
}

/** Every live and every desired webhook, in exactly one place. All lists are sorted by name. */
export interface Sorted {
  /** In the manifest, with the live webhook of that name, if there is one. */
  readonly wanted: readonly { readonly desired: DesiredWebhook; readonly live: LiveWebhook | undefined }[];
  readonly deletes: readonly LiveWebhook[];
  readonly unmanaged: readonly Unmanaged[];
  /** How many of all live webhooks are ours. */
  readonly owned: number;
}

/** All tags that begin so are this tool's, and no one else's. In lower case, as keys of `Names` are. */
export const ownTags = "acr-webhooks-";

/** Tells by the owner tag whose a live webhook is. An owner tag without a value is some other owner's. */
export function ownership(live: LiveWebhook, ours: Ours): Ownership {
  const owner = live.webhook.tags.get(ownerTag)?.value;
  if (owner === undefined) return { kind: "none" };
  const isOurs =
    sameText(owner, ours.owner) || (ours.previousOwner !== undefined && sameText(owner, ours.previousOwner));
  return isOurs ? { kind: "ours" } : { kind: "other", owner };
}

/** Whether a live webhook must not be deleted or replaced. The tag counts, whatever its value. */
export function isProtected(live: LiveWebhook): boolean {
  return live.webhook.tags.has(protectTag);
}

/**
 * Decides for each webhook whether the manifest, prune or nobody has a say in it. Needs no callback configuration.
 *
 * | in the manifest | live                                          | outcome                     |
 * |-----------------|-----------------------------------------------|-----------------------------|
 * | –               | a name that `ignore` matches                  | left alone: ignored         |
 * | yes             | anything else, or nothing                     | wanted                      |
 * | no              | another owner's                               | left alone: other-owner     |
 * | no              | protected, ours or nobody's                   | left alone: protected       |
 * | no              | nobody's, prune `owned` or `none`             | left alone: not-owned       |
 * | no              | nobody's, prune `all`                         | delete                      |
 * | no              | ours, prune `none`                            | left alone: prune-none      |
 * | no              | ours, prune `owned` or `all`                  | delete                      |
 */
export function sortOut(desired: Desired, live: readonly LiveWebhook[], ours: Ours): Sorted {
  const ignoredBy = (name: string): string | undefined => desired.ignore.find((pattern) => matches(pattern, name));
  const liveByName = new Map(live.map((one) => [one.webhook.name.toLowerCase(), one]));
  const wanted = desired.webhooks
    .filter((webhook) => ignoredBy(webhook.name) === undefined)
    .map((webhook) => ({ desired: webhook, live: liveByName.get(webhook.name.toLowerCase()) }))
    .toSorted((a, b) => byName(a.desired, b.desired));

  const named = new Set(wanted.map((one) => one.desired.name.toLowerCase()));
  const deletes: LiveWebhook[] = [];
  const unmanaged: Unmanaged[] = [];
  for (const one of live.toSorted((a, b) => byName(a.webhook, b.webhook))) {
    const name = one.webhook.name;
    if (named.has(name.toLowerCase())) continue;
    const pattern = ignoredBy(name);
    const kept = pattern === undefined ? whyKept(one, ownership(one, ours), desired.prune) : ignored(pattern);
    if (kept === undefined) deletes.push(one);
    else unmanaged.push({ name, ...kept });
  }
  const owned = live.filter((one) => ownership(one, ours).kind === "ours").length;
  return { wanted, deletes, unmanaged, owned };
}

/** Orders by name, ignoring case, then exactly; the same on every machine. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

type Kept = Omit<Unmanaged, "name">;

function ignored(pattern: string): Kept {
  return { reason: "ignored", message: `it matches "${pattern}" under ignore` };
}

function whyKept(live: LiveWebhook, whose: Ownership, prune: Desired["prune"]): Kept | undefined {
  if (whose.kind === "other") {
    return { reason: "other-owner", message: `it belongs to "${whose.owner}"${madeBy(live)}` };
  }
  if (isProtected(live)) {
    return { reason: "protected", message: `it has the tag ${protectTag}${whose.kind === "ours" ? "" : madeBy(live)}` };
  }
  if (whose.kind === "none" && prune !== "all") {
    const guess = isDeploymentName(live.webhook.name) ? "; App Service names its webhooks like this" : "";
    return { reason: "not-owned", message: `it has no ${ownerTag} tag${madeBy(live)}${guess}` };
  }
  if (prune === "none") return { reason: "prune-none", message: "it is not in the manifest, and prune is none" };
  return undefined;
}

function madeBy(live: LiveWebhook): string {
  return live.createdBy === undefined ? "" : ` (created by ${live.createdBy})`;
}
