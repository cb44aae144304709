/** `scopes` and `locations`: one written webhook becomes several, each with a name that depends on its own scope and region alone. */
import type { Desired, DesiredWebhook } from "../model.ts";
import { sha256 } from "../text/text.ts";

const longestName = 50;

/** One webhook that a written one expands to. Undefined: the webhook does not list scopes, or locations. */
export interface Variant {
  readonly scope: string | undefined;
  readonly location: string | undefined;
}

/**
 * The name of an expanded webhook: the written name, then scope and region in letters and digits, at most 50 characters. It gets
 * a short hash if that is too long, or if another scope has the same letters and digits (`team/api:*`, `teamapi:*`).
 * It depends on nothing else, so adding to a list, or removing from it, renames no other webhook.
 */
export function expandedName(written: string, { scope, location }: Variant): string {
  const name = written + lettersAndDigits(scope) + lettersAndDigits(location);
  const unique =
    (scope === undefined || /^[a-z0-9]+:\*$/.test(scope)) && (scope === undefined || location === undefined);
  return unique && name.length <= longestName ? name : hashedName(written, { scope, location });
}

/** The same, always with the hash: for names that are taken. */
export function hashedName(written: string, { scope, location }: Variant): string {
  const hash = sha256(JSON.stringify([written.toLowerCase(), scope ?? null, location ?? null])).slice(0, 6);
  return (written + lettersAndDigits(scope) + lettersAndDigits(location)).slice(0, longestName - hash.length) + hash;
}

/** Names for all variants; those that another webhook of the document has get the hash. */
export function expandedNames(
  expanded: readonly (readonly [written: string, variant: Variant])[],
  taken: Iterable<string>,
): string[] {
  const names = expanded.map(([written, variant]) => expandedName(written, variant));
  const uses = new Map<string, number>();
  for (const name of [...names, ...taken]) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  return expanded.map(([written, variant], index) => {
    const name = names[index] ?? "";
    return uses.get(name.toLowerCase()) === 1 ? name : hashedName(written, variant);
  });
}

/**
 * Replaces each webhook with `locations: all` by one for each of the registry's regions. `locations`: the home region and those of
 * all replicas, normalised. Returns the same value if no webhook has it.
 */
export function expandLocations(desired: Desired, locations: readonly string[]): Desired {
  const open = desired.webhooks.filter((webhook) => webhook.locations !== undefined);
  if (open.length === 0) return desired;
  const closed = desired.webhooks.filter((webhook) => webhook.locations === undefined);
  const pairs = open.flatMap((webhook) => [...new Set(locations)].sort().map((location) => ({ webhook, location })));
  const names = expandedNames(
    pairs.map(({ webhook, location }) => [
      webhook.expandedFrom ?? webhook.name,
      { scope: webhook.expandedFrom === undefined ? undefined : webhook.scope, location },
    ]),
    closed.map(({ name }) => name),
  );
  const expanded = pairs.map(({ webhook, location }, index): DesiredWebhook => {
    const { locations: _, ...rest } = webhook;
    return { ...rest, name: names[index] ?? "", expandedFrom: webhook.expandedFrom ?? webhook.name, location };
  });
  return { ...desired, webhooks: [...closed, ...expanded].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function lettersAndDigits(text = ""): string {
  return text.replace(/[^A-Za-z0-9]+/g, "");
}
