import { type Change, type DesiredWebhook, ownerTag, type Plan, type RegistryInfo } from "../model.ts";
import type { Compared } from "./diff.ts";
import { compareText } from "./ownership.ts";

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
 * Takes part: the registry's id, the owner, the webhook's name, the action; location, status, scope and actions before
 * and after; tags that differ; every header and the service URI as added, removed, changed or same, and as the
 * manifest's unresolved text. Letter case of ids, owners and of names of webhooks, headers and tags does not count.
 * Tags that stay as they are do not take part, so that someone else's new tag does not make a reviewed plan void.
 */
export function changeDigest({ registry, owner, name, action, compared, templates }: Structure): string | undefined {
  if (compared.some((one) => one.state === "unknown")) return undefined;
  const fields = compared.flatMap((one) => {
    if (one.secret) return [[one.key, one.state, template(one.key, templates)]];
    if (!one.key.startsWith("tags.")) return [[one.key, one.before, one.after]];
    if (one.state === "same") return [];
    return [
      one.key === `tags.${ownerTag}`
        ? [one.key, lower(one.before), lower(one.after)]
        : [one.key, one.before, one.after],
    ];
  });
  return sha256("change", [registry.id.toLowerCase(), owner.toLowerCase(), name.toLowerCase(), action, fields]);
}

/** SHA-256 (hex) over the sorted digests of all changes that are not no-ops; undefined when one of them has none. */
export function planDigest(changes: readonly Change[]): string | undefined {
  return digestOf(
    "plan",
    changes.flatMap((change) => (change.action === "no-op" ? [] : [change.digest])),
  );
}

/** The changes that nobody has reviewed, going by the digests of changes, and of whole plans, that were shown for review. */
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
  return known.length < digests.length ? undefined : sha256(kind, known.sort(compareText));
}

/** The number is the format's: it goes up when what takes part changes. */
function sha256(kind: "change" | "plan" | "run", value: unknown): string {
  // Loaded here, where it is needed: `validate` has no digests, and would wait for it.
  return process
    .getBuiltinModule("node:crypto")
    .createHash("sha256")
    .update(`acr-webhooks ${kind} 1\n${JSON.stringify(value)}`)
    .digest("hex");
}

function template(key: string, templates: Structure["templates"]): string | null {
  if (templates === undefined) return null;
  if (key === "serviceuri") return templates.serviceUri;
  return templates.customHeaders.get(key.slice("customheaders.".length))?.value ?? null;
}

function lower(shown: Compared["before"]): string | null {
  return typeof shown === "string" ? shown.toLowerCase() : null;
}
