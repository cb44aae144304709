import type { Change, DesiredWebhook, Plan, RegistryInfo } from "../model.ts";
import { sha256 } from "../text/text.ts";
import { type Compared, compareText, digestParts } from "../webhook/webhook.ts";

/** What a change's digest is made of. */
export interface Structure {
  readonly registry: RegistryInfo;
  readonly owner: string;
  readonly name: string;
  readonly action: Change["action"];
  readonly compared: readonly Compared[];
  /** The manifest's texts, references unresolved; undefined for deletes. */
  readonly templates: DesiredWebhook["templates"] | undefined;
}

/**
 * SHA-256 (hex) of a change; undefined when a field is unknown.
 *
 * Contains the registry's id, the owner, the webhook's name, the action, and each field's part by the table of fields: public values
 * before and after; tags that differ; headers and the service URI as added, removed, changed or same, and as the manifest's
 * unresolved text. Letter case of ids, owners and of names of webhooks, headers and tags is ignored.
 */
export function changeDigest({ registry, owner, name, action, compared, templates }: Structure): string | undefined {
  const fields = digestParts(compared, templates);
  if (fields === undefined) return undefined;
  return hashOf("change", [registry.id.toLowerCase(), owner.toLowerCase(), name.toLowerCase(), action, fields]);
}

/** SHA-256 (hex) over the sorted digests of all changes that are not no-ops; undefined when one of them has none. */
export function planDigest(changes: readonly Change[]): string | undefined {
  return digestOf(
    "plan",
    changes.flatMap((change) => (change.action === "no-op" ? [] : [change.digest])),
  );
}

/** The changes that are not reviewed, by the digests of the changes, and of the whole plans, that were shown for review. */
export function notReviewed(plan: Plan, reviewed: ReadonlySet<string>): readonly Change[] {
  if (plan.digest !== undefined && reviewed.has(plan.digest)) return [];
  return plan.changes.filter(
    ({ action, digest }) => action !== "no-op" && !(digest !== undefined && reviewed.has(digest)),
  );
}

/** SHA-256 (hex) over the sorted digests of the plans; undefined when one of them has none. */
export function runDigest(plans: readonly Plan[]): string | undefined {
  return digestOf(
    "run",
    plans.map((plan) => plan.digest),
  );
}

function digestOf(kind: "plan" | "run", digests: readonly (string | undefined)[]): string | undefined {
  const known = digests.filter((digest) => digest !== undefined);
  return known.length < digests.length ? undefined : hashOf(kind, known.sort(compareText));
}

/** The number is the format's version; raise it when the content changes. */
function hashOf(kind: "change" | "plan" | "run", value: unknown): string {
  return sha256(`acr-webhooks ${kind} 1\n${JSON.stringify(value)}`);
}
