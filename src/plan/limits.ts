import {
  type Create,
  type Delete,
  type Diagnostic,
  isUnknown,
  type Quota,
  type Refusal,
  type RegistryInfo,
  type Replace,
  type SourceLocation,
  type Unknown,
  type Update,
} from "../model.ts";

/** How many webhooks one run may delete or replace: a number, or a percentage of the owned live webhooks. */
export type MaxDeletes = { readonly count: number } | { readonly percent: number };

/** The result of checking a limit. */
export interface Findings {
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Diagnostic[];
}

const none: Findings = { refusals: [], warnings: [] };

/**
 * Compares the number of deletes and replaces with the limit. By default that is half of the owned live webhooks, at least 1, and
 * the last owned webhook is not deleted; an explicit limit replaces both rules.
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
  readonly registry: RegistryInfo;
}): readonly Refusal[] {
  const { deletes, ownedDeletes, replaces, owned, maxDeletes, registry } = input;
  const total = deletes + replaces;
  const others = deletes - ownedDeletes;
  const limit = mostDeletes(maxDeletes, owned);
  const refuse = (code: Refusal["code"], message: string): Refusal => ({
    severity: "error",
    code,
    message,
    help: "Allow more deletes, or approve this plan by its digest.",
    settings: [{ name: "max-deletes", value: String(total) }, { name: "expect-digest" }],
    registry: registry.name,
    consentable: true,
  });
  const refusals: Refusal[] = [];
  if (total > limit.most) {
    const gone = `${total - others} of ${count(owned, "owned webhook")}${others === 0 ? "" : ` and ${others} not owned`}`;
    const kinds = `${count(deletes, "delete")}, ${count(replaces, "replace")}`;
    const message = `the plan would delete ${gone} (${kinds}); the limit is ${limit.most} (${limit.words})`;
    refusals.push(refuse("too-many-deletes", message));
  }
  if (maxDeletes === undefined && ownedDeletes > 0 && ownedDeletes === owned) {
    const which = owned === 1 ? "the only owned webhook" : `all ${owned} owned webhooks`;
    refusals.push(refuse("last-owned", `the plan would delete ${which}; deleting the last one needs consent`));
  }
  return refusals;
}

/**
 * Compares the number of webhooks with the registry's quota, and marks the deletes that have to go first: the fewest that free a slot
 * for every create, in the order of their names. Replaces need no further slot.
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
    return { ...none, deletes, warnings: [warning("quota-not-checked", message, registry)] };
  }
  const live = Math.max(listed, quota.used);
  const over = live + creates.length - quota.limit;
  if (quota.limit < 0 || over <= 0) return { ...none, deletes };
  if (over > deletes.length) {
    const after = live + creates.length - deletes.length;
    const kinds = `${live} now, ${count(creates.length, "create")}, ${count(deletes.length, "delete")}`;
    const sku = registry.sku === "" ? "" : ` (${registry.sku})`;
    const refusal: Refusal = {
      severity: "error",
      code: "quota",
      message: `the registry would have ${count(after, "webhook")} (${kinds}); its quota${sku} is ${quota.limit}`,
      help: "Remove webhooks from the manifest or the registry, or move the registry to a larger SKU.",
      registry: registry.name,
      consentable: false,
    };
    return { ...none, deletes, refusals: [refusal] };
  }

  const refusals: Refusal[] = [];
  const marked = deletes.map((one, index): Delete => {
    // More deletes than creates: the registry is over its quota now, and the last create needs all the rest.
    const create = creates[Math.min(index, creates.length - 1)];
    if (index >= over || create === undefined) return one;
    if (index < creates.length && cannotBePutBack(one)) refusals.push(noWayBack(one, create, registry));
    return { ...one, freesSlotFor: create.name };
  });
  return { ...none, refusals, deletes: marked };
}

/** Compares locations with those of the registry and its replicas. Replicas are checked only if they were read. */
export function checkLocations(input: {
  /** Everything that writes a webhook's whole configuration, sorted by name. */
  readonly changes: readonly (Create | Update | Replace)[];
  /** The locations of the manifest's webhooks, and those of all webhooks, after this plan. */
  readonly wanted: readonly string[];
  readonly occupied: ReadonlySet<string>;
  readonly registry: RegistryInfo;
  readonly locations: readonly string[] | Unknown | undefined;
  readonly sourceOf: (webhook: string) => SourceLocation | undefined;
}): Findings {
  const { registry, locations } = input;
  const away = input.changes.filter((change) => change.after.location !== registry.location);
  if (locations === undefined || isUnknown(locations)) {
    if (away.length === 0) return none;
    const why = locations === undefined ? "they were not read" : locations.why;
    const message = `the registry's replicas were not checked: ${why}`;
    return { refusals: [], warnings: [warning("locations-not-checked", message, registry)] };
  }
  const known = [...new Set([registry.location, ...locations])].sort();
  const refusals = away
    .filter((change) => !known.includes(change.after.location))
    .map(
      ({ name, after }): Refusal => ({
        severity: "error",
        code: "location",
        message: `webhook ${name} needs region ${after.location}; the registry is in ${known.join(", ")}`,
        help: "Choose one of these regions, or first create a replica there.",
        registry: registry.name,
        webhook: name,
        ...located(input.sourceOf(name)),
        consentable: false,
      }),
    );
  // A manifest that uses the home region alone is not about regions, and the replicas are not read for it.
  const isRegional = input.wanted.some((location) => location !== registry.location);
  return { refusals, warnings: isRegional ? emptyReplicas(known, input.occupied, registry) : [] };
}

/** A push to a region calls the webhooks of that region, so without any there nobody hears of it until the push is replicated. */
function emptyReplicas(
  known: readonly string[],
  occupied: ReadonlySet<string>,
  registry: RegistryInfo,
): readonly Diagnostic[] {
  const empty = known.filter((location) => !occupied.has(location));
  if (empty.length === 0 || empty.length === known.length) return [];
  const message = `no webhook is in ${empty.join(", ")}; the registry's other regions have webhooks`;
  const help = "Add a webhook with this location if events of that region matter.";
  return [{ ...warning("replica-without-webhook", message, registry), help }];
}

function mostDeletes(
  maxDeletes: MaxDeletes | undefined,
  owned: number,
): { readonly most: number; readonly words: string } {
  if (maxDeletes === undefined) {
    const half = Math.floor(owned / 2);
    return half >= 1 ? { most: half, words: "50%" } : { most: 1, words: "50%, at least 1" };
  }
  if ("count" in maxDeletes) return { most: maxDeletes.count, words: "as set" };
  return { most: Math.floor((owned * maxDeletes.percent) / 100), words: `${maxDeletes.percent}%` };
}

/** A delete that frees a slot is undone if its create fails, so its whole configuration must be known. */
function cannotBePutBack({ before }: Delete): boolean {
  return isUnknown(before.webhook.serviceUri) || isUnknown(before.webhook.customHeaders);
}

function noWayBack({ name, before }: Delete, create: Create, registry: RegistryInfo): Refusal {
  const { serviceUri } = before.webhook;
  const why = isUnknown(serviceUri) ? `: ${serviceUri.why}` : "";
  return {
    severity: "error",
    code: "unknown-values",
    message: `${create.name} needs the quota slot of ${name}, which could not be restored: its configuration is unknown${why}`,
    help: readHelp,
    registry: registry.name,
    webhook: name,
    consentable: false,
  };
}

/** What to do if a live callback configuration cannot be read. */
export const readHelp =
  "Authorize this identity to perform Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action. A read-only lock also forbids it.";

/** The property of a diagnostic, if there is a location. */
export function located(source: SourceLocation | undefined): { readonly source?: SourceLocation } {
  return source === undefined ? {} : { source };
}

function warning(code: string, message: string, registry: RegistryInfo): Diagnostic {
  return { severity: "warning", code, message, registry: registry.name };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
