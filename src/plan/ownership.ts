import { type Desired, type DesiredWebhook, type LiveWebhook, ownerTag, protectTag, type Unmanaged } from "../model.ts";
import { matches } from "../text/text.ts";
import { byName, isDeploymentName, sameText } from "../webhook/webhook.ts";

/** Who owns a live webhook. `other` contains the owner's name as its tag spells it. */
export type Ownership =
  | { readonly kind: "ours" }
  | { readonly kind: "none" }
  | { readonly kind: "other"; readonly owner: string };

/** The owner that a run plans for. */
export interface Ours {
  readonly owner: string;
  /** An owner whose webhooks count as ours, because it was renamed. */
  readonly previousOwner: string | undefined;
}

/** Every live and every desired webhook, in exactly one place. All lists are sorted by name. */
export interface Classified {
  /** In the manifest, with the live webhook of that name, if there is one. */
  readonly wanted: readonly { readonly desired: DesiredWebhook; readonly live: LiveWebhook | undefined }[];
  readonly deletes: readonly LiveWebhook[];
  readonly unmanaged: readonly Unmanaged[];
  /** How many of all live webhooks are ours. */
  readonly owned: number;
}

/** The owner of a live webhook, by its owner tag. A tag without a value is another owner's. */
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
 * Classifies each webhook: wanted by the manifest, to delete, or unmanaged. Needs no callback configuration.
 *
 * | in the manifest | live                                          | class                       |
 * |-----------------|-----------------------------------------------|-----------------------------|
 * | –               | a name that `ignore` matches                  | unmanaged: ignored          |
 * | yes             | anything else, or nothing                     | wanted                      |
 * | no              | another owner's                               | unmanaged: other-owner      |
 * | no              | protected, ours or without owner              | unmanaged: protected        |
 * | no              | without owner, prune `owned` or `none`        | unmanaged: not-owned        |
 * | no              | without owner, prune `all`                    | delete                      |
 * | no              | ours, prune `none`                            | unmanaged: prune-none       |
 * | no              | ours, prune `owned` or `all`                  | delete                      |
 */
export function classify(desired: Desired, live: readonly LiveWebhook[], ours: Ours): Classified {
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
    const kept = pattern === undefined ? whyUnmanaged(one, ownership(one, ours), desired.prune) : ignored(pattern);
    if (kept === undefined) deletes.push(one);
    else unmanaged.push({ name, ...kept, ...(one.createdBy === undefined ? {} : { createdBy: one.createdBy }) });
  }
  const owned = live.filter((one) => ownership(one, ours).kind === "ours").length;
  return { wanted, deletes, unmanaged, owned };
}

type Why = Pick<Unmanaged, "reason" | "message">;

function ignored(pattern: string): Why {
  return { reason: "ignored", message: `it matches "${pattern}" under ignore` };
}

function whyUnmanaged(live: LiveWebhook, whose: Ownership, prune: Desired["prune"]): Why | undefined {
  if (whose.kind === "other") {
    return { reason: "other-owner", message: `it belongs to "${whose.owner}"${createdBy(live)}` };
  }
  if (isProtected(live)) {
    const creator = whose.kind === "ours" ? "" : createdBy(live);
    return { reason: "protected", message: `it has the tag ${protectTag}${creator}` };
  }
  if (whose.kind === "none" && prune !== "all") {
    const guess = isDeploymentName(live.webhook.name) ? "; the name is one that App Service uses" : "";
    return { reason: "not-owned", message: `it has no ${ownerTag} tag${createdBy(live)}${guess}` };
  }
  if (prune === "none") return { reason: "prune-none", message: "it is not in the manifest, and prune is none" };
  return undefined;
}

function createdBy(live: LiveWebhook): string {
  return live.createdBy === undefined ? "" : ` (created by ${live.createdBy})`;
}
