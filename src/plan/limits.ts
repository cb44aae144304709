import {
  type Create,
  type Delete,
  type Diagnostic,
  isUnknown,
  type Quota,
  type Refusal,
  type RegistryInfo,
  type Replace,
  type Unknown,
  type Update,
} from "../model.ts";

/** How many webhooks one run may delete or replace: a number, or a percentage of the owned live webhooks. */
export type MaxDeletes = { readonly count: number } | { readonly percent: number };

/** What a check of limits finds. */
export interface Findings {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Diagnostic[];
}

const none: Findings = { refusals: [], warnings: [] };

/**
 * Holds deletes and replaces against the limit. By default that is half of the owned live webhooks, at least 1, and
 * deletes may not take the last owned one; an explicit limit stands in for both rules.
 */
export function checkDeletes(input: {
  readonly deletes: number;
  /** Those of the deletes whose webhook is ours. */
  readonly ownedDeletes: number;
  /** Of webhooks that are ours; no other is ever replaced. */
  readonly replaces: number;
  /** How many live webhooks are ours. */
  readonly owned: number;
  readonly maxDeletes: MaxDeletes | undefined;
}): readonly Refusal[] {
  const { deletes, ownedDeletes, replaces, owned, maxDeletes } = input;
  const total = deletes + replaces;
  const others = deletes - ownedDeletes;
  const limit = mostDeletes(maxDeletes, owned);
  const help = `Pass --max-deletes ${total}, or --expect-digest with the digest of this plan.`;
  const refusals: Refusal[] = [];
  if (total > limit.most) {
    const gone = `${total - others} of ${count(owned, "owned webhook")}${others === 0 ? "" : ` and ${others} not owned`}`;
    const message = `the plan would delete ${gone} (${count(deletes, "delete")}, ${count(replaces, "replace")}); the limit is ${limit.most} (${limit.words})`;
    refusals.push({
      code: "too-many-deletes",
      message,
      help,
      webhook: undefined,
      source: undefined,
      consentable: true,
    });
  }
  if (maxDeletes === undefined && ownedDeletes > 0 && ownedDeletes === owned) {
    const which = owned === 1 ? "the only owned webhook" : `all ${owned} owned webhooks`;
    const message = `the plan would delete ${which}; the last one goes only on request`;
    refusals.push({ code: "last-owned", message, help, webhook: undefined, source: undefined, consentable: true });
  }
  return refusals;
}

/**
 * Holds the number of webhooks against the registry's quota, and finds the deletes that have to go first: the fewest
 * that make room for all creates, in the order of their names. Replaces need no room.
 */
export function checkQuota(input: {
  /** Sorted by name. */
  readonly creates: readonly Create[];
  /** Sorted by name. */
  readonly deletes: readonly Delete[];
  readonly listed: number;
  readonly registry: RegistryInfo;
  readonly quota: Quota | Unknown | undefined;
}): Findings & { readonly deletes: readonly Delete[] } {
  const { creates, deletes, listed, registry, quota } = input;
  if (creates.length === 0) return { ...none, deletes };
  if (quota === undefined || isUnknown(quota)) {
    const why = quota === undefined ? "it was not read" : quota.why;
    const message = `the quota for webhooks was not checked: ${why}`;
    return {
      ...none,
      deletes,
      warnings: [{ severity: "warning", code: "quota-not-checked", message, registry: registry.name }],
    };
  }
  const live = Math.max(listed, quota.used);
  const over = live + creates.length - quota.limit;
  if (quota.limit < 0 || over <= 0) return { ...none, deletes };
  if (over > deletes.length) {
    const after = live + creates.length - deletes.length;
    const message = `the registry would have ${count(after, "webhook")} (${live} now, ${count(creates.length, "create")}, ${count(deletes.length, "delete")}); its quota${registry.sku === "" ? "" : ` (${registry.sku})`} is ${quota.limit}`;
    const help = "Remove webhooks from the manifest or the registry, or give the registry a larger SKU.";
    return {
      ...none,
      deletes,
      refusals: [{ code: "quota", message, help, webhook: undefined, source: undefined, consentable: false }],
    };
  }

  const refusals: Refusal[] = [];
  const marked = deletes.map((one, index): Delete => {
    // More deletes than creates: the registry is over its quota now, and the rest all stand in the way of the last create.
    const create = creates[Math.min(index, creates.length - 1)];
    if (index >= over || create === undefined) return one;
    if (index < creates.length && cannotBePutBack(one)) refusals.push(noWayBack(one, create));
    return { ...one, freesSlotFor: create.name };
  });
  return { ...none, refusals, deletes: marked };
}

/** Holds locations other than the registry's own against those of its replicas. */
export function checkLocations(input: {
  /** Everything that writes a webhook's whole configuration, sorted by name. */
  readonly changes: readonly (Create | Update | Replace)[];
  readonly registry: RegistryInfo;
  readonly locations: readonly string[] | Unknown | undefined;
  readonly sourceOf: (webhook: string) => Refusal["source"];
}): Findings {
  const { registry, locations } = input;
  const away = input.changes.filter((change) => change.after.location !== registry.location);
  if (away.length === 0) return none;
  if (locations === undefined || isUnknown(locations)) {
    const why = locations === undefined ? "they were not read" : locations.why;
    const message = `the registry's replicas were not checked: ${why}`;
    return {
      refusals: [],
      warnings: [{ severity: "warning", code: "locations-not-checked", message, registry: registry.name }],
    };
  }
  const known = [...new Set([registry.location, ...locations])].sort();
  const refusals = away
    .filter((change) => !known.includes(change.after.location))
    .map(
      ({ name, after }): Refusal => ({
        code: "location",
        message: `${name} is to be in ${after.location}, but the registry is only in ${known.join(", ")}`,
        help: "Choose one of these locations, or first give the registry a replica there.",
        webhook: name,
        source: input.sourceOf(name),
        consentable: false,
      }),
    );
  return { refusals, warnings: [] };
}

function mostDeletes(
  maxDeletes: MaxDeletes | undefined,
  owned: number,
): { readonly most: number; readonly words: string } {
  if (maxDeletes === undefined) {
    const half = Math.floor(owned / 2);
    return half >= 1 ? { most: half, words: "50%" } : { most: 1, words: "50%, at least 1" };
  }
  if ("count" in maxDeletes) return { most: maxDeletes.count, words: "--max-deletes" };
  return { most: Math.floor((owned * maxDeletes.percent) / 100), words: `${maxDeletes.percent}%` };
}

/** A delete that makes room is undone when its create fails, so its whole configuration must be known. */
function cannotBePutBack({ before }: Delete): boolean {
  return isUnknown(before.webhook.serviceUri) || isUnknown(before.webhook.customHeaders);
}

function noWayBack({ name, before }: Delete, create: Create): Refusal {
  const { serviceUri } = before.webhook;
  const why = isUnknown(serviceUri) ? ` (${serviceUri.why})` : "";
  return {
    code: "unknown-values",
    message: `${name} has to go first to make room for ${create.name}, and could not be put back: its configuration is not known${why}`,
    help: readHelp,
    webhook: name,
    source: undefined,
    consentable: false,
  };
}

/** What to do when a live callback configuration can't be read. */
export const readHelp =
  "Let this identity use Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action; a read-only lock forbids it too.";

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
