/**
 * (desired, live) -> plan: what to do to one registry so that its webhooks are as the manifest says, and what stands
 * in the way. Pure; the same input in any order gives the same plan.
 */

import {
  type Change,
  type Counts,
  type Delete,
  type Desired,
  type DesiredWebhook,
  type Diagnostic,
  isUnknown,
  type LiveWebhook,
  type Plan,
  type Quota,
  type Refusal,
  type RegistryInfo,
  type Unknown,
} from "../model.ts";
import { isDeploymentName } from "../webhook/app-service.ts";
import { type Compared, compare, fieldChanges, resolve } from "./diff.ts";
import { changeDigest, planDigest } from "./digest.ts";
import { checkDeletes, checkLocations, checkQuota, type MaxDeletes, readHelp } from "./limits.ts";
import { byName, compareText, isProtected, ownership, ownTags, sameText, sortOut } from "./ownership.ts";

export { comparePublicFields, compareWebhooks, completeConfig, completeWebhook, withCallbackConfig } from "./diff.ts";
export { notReviewed, planDigest, runDigest } from "./digest.ts";
export type { MaxDeletes } from "./limits.ts";

/** What the people who run the plan agree to beforehand. */
export interface Consent {
  /** Names of webhooks that may be adopted although more than the stamp changes; compared ignoring case. */
  readonly adopt: readonly string[];
  /** An owner whose webhooks count as ours. */
  readonly previousOwner: string | undefined;
  /** Undefined: the default of 50%, at least 1, never the last owned. */
  readonly maxDeletes: MaxDeletes | undefined;
}

export interface PlanInput {
  readonly desired: Desired;
  readonly registry: RegistryInfo;
  /** All of the registry's webhooks, with their callback configuration where `readsNeeded` asks for it, else unknown. */
  readonly live: readonly LiveWebhook[];
  /** Undefined: not needed. */
  readonly quota: Quota | Unknown | undefined;
  /** Undefined: not needed. */
  readonly locations: readonly string[] | Unknown | undefined;
  readonly consent: Consent;
}

/**
 * Which further reads can matter for the plan.
 *
 * `configs`: names, sorted, of live webhooks that the manifest names. `quota`: only when something is created. `locations`: only when a location
 * is not the registry's own.
 */
export function readsNeeded(
  desired: Desired,
  registry: RegistryInfo,
  live: readonly LiveWebhook[],
  consent: Consent,
): { readonly configs: readonly string[]; readonly quota: boolean; readonly locations: boolean } {
  const { wanted } = sortOut(desired, live, { owner: desired.owner, previousOwner: consent.previousOwner });
  const compared = wanted.flatMap((one) => (one.live === undefined ? [] : [one.live]));
  const creates = wanted.length - compared.length;
  return {
    configs: compared.map((one) => one.webhook.name).toSorted((a, b) => byName({ name: a }, { name: b })),
    quota: creates > 0,
    locations: wanted.some((one) => (one.desired.location ?? registry.location) !== registry.location),
  };
}

/**
 * Which configurations a plan lacks: names, sorted, of webhooks that make room for a create, and are put back when that fails.
 * Whether there are any shows only in a plan, by the quota: so a plan that lacks some is made again with them.
 */
export function readsForQuotaSlot(plan: Plan): readonly string[] {
  const rooms = plan.changes.flatMap((change) =>
    change.action === "delete" && change.freesSlotFor !== undefined ? [{ ...change, for: change.freesSlotFor }] : [],
  );
  // What goes beyond one for each create can't be put back anyhow: the registry was over its quota before.
  return rooms
    .filter((room, index) => rooms.findIndex((other) => other.for === room.for) === index)
    .filter(({ before }) => isUnknown(before.webhook.serviceUri))
    .map(({ name }) => name);
}

/** Makes the plan. Total: what stands in its way is in the plan's `refusals`, what can't be known in its `unknowns`. */
export function makePlan(input: PlanInput): Plan {
  const { desired, registry, consent } = input;
  const ours = { owner: desired.owner, previousOwner: consent.previousOwner };
  const { wanted, deletes, unmanaged, owned } = sortOut(desired, input.live, ours);
  const judged = wanted.map((one) => judge(one.desired, one.live, input));
  const written = judged.flatMap(({ change }) => (change.action === "no-op" ? [] : [change]));
  const sources = new Map(wanted.map((one) => [one.desired.name.toLowerCase(), one.desired]));

  const quota = checkQuota({
    creates: written.filter((change) => change.action === "create"),
    deletes: deletes.map((live) => makeDelete(live, desired.owner, registry)),
    listed: input.live.length,
    registry,
    quota: input.quota,
  });
  const locations = checkLocations({
    changes: written,
    registry,
    locations: input.locations,
    sourceOf: (name) => sourceOf(sources.get(name.toLowerCase()), "location"),
  });
  const isOurs = (change: { readonly before: LiveWebhook }): boolean => ownership(change.before, ours).kind === "ours";
  const tooMany = checkDeletes({
    deletes: quota.deletes.length,
    ownedDeletes: quota.deletes.filter(isOurs).length,
    replaces: written.filter((change) => change.action === "replace" && isOurs(change)).length,
    owned,
    maxDeletes: consent.maxDeletes,
  });

  const changes: readonly Change[] = [...judged.map((one) => one.change), ...quota.deletes].toSorted(byName);
  return {
    registry,
    owner: desired.owner,
    prune: desired.prune,
    changes,
    unmanaged,
    refusals: [...judged.flatMap((one) => one.refusals), ...locations.refusals, ...quota.refusals, ...tooMany],
    unknowns: judged.flatMap((one) => one.unknowns),
    warnings: [
      ...quota.warnings,
      ...locations.warnings,
      ...needlessConsent(judged, consent, registry),
      ...quota.deletes.flatMap((change) => (isOurs(change) ? [] : foreignDelete(change, registry))),
    ],
    digest: planDigest(changes),
  };
}

/** How many changes of each kind a plan has, of those that are certain. `updates` includes `adopts`. */
export function countChanges(plan: Plan): Counts {
  const certain = plan.changes.filter(isCertain);
  const having = (action: Change["action"]): number => certain.filter((change) => change.action === action).length;
  return {
    creates: having("create"),
    updates: having("update"),
    replaces: having("replace"),
    deletes: having("delete"),
    adopts: certain.filter((change) => change.action === "update" && change.adopt).length,
    noOps: having("no-op"),
    unmanaged: plan.unmanaged.length,
    unknowns: plan.unknowns.length,
  };
}

/** Whether live differs from desired for certain. */
export function hasChanges(plan: Plan): boolean {
  return plan.changes.some((change) => change.action !== "no-op" && isCertain(change));
}

/** An update of which all can't be known is no change until it is known. */
function isCertain(change: Change): boolean {
  return change.action !== "update" || change.fields.some((field) => field.change !== "unknown");
}

/** The plan once a matching digest, or a review, stands for consent to all that it shows. */
export function consented(plan: Plan): Plan {
  return { ...plan, refusals: plan.refusals.filter((refusal) => !refusal.consentable) };
}

interface Judged {
  readonly change: Exclude<Change, Delete>;
  readonly refusals: readonly Refusal[];
  readonly unknowns: Plan["unknowns"];
}

/**
 * Decides about one webhook of the manifest. (What the manifest does not name is decided in ownership.ts.)
 *
 * | live      | location | other fields    | outcome                                              |
 * |-----------|----------|-----------------|------------------------------------------------------|
 * | absent    | –        | –               | create                                               |
 * | ours      | same     | same            | no-op                                                |
 * | ours      | same     | differ          | update                                               |
 * | ours      | differs  | any             | replace; refused where live or manifest protects it  |
 * | nobody's  | same     | only our tags   | update, adopt                                        |
 * | nobody's  | same     | more            | update, adopt; refused without `--adopt`             |
 * | another's | same     | any             | update, adopt; refused without `--adopt`             |
 * | not ours  | differs  | any             | replace; always refused                              |
 *
 * A previous owner's webhook is ours: its new stamp is an update like any other. A field that can't be known may
 * differ, so it counts as one that differs, and the change is refused. A refused change is in the plan all the same,
 * for people to see and for a digest to cover.
 */
function judge(
  desired: DesiredWebhook,
  live: LiveWebhook | undefined,
  { desired: manifest, registry, consent }: PlanInput,
): Judged {
  const after = resolve(desired, live?.webhook, { registry, owner: manifest.owner });
  const compared = compare(live?.webhook, after, desired.shownUri);
  const fields = fieldChanges(compared);
  const name = after.name;
  const seal = (action: Change["action"]) => ({
    name,
    fields,
    digest: changeDigest({ registry, owner: manifest.owner, name, action, compared, templates: desired.templates }),
    source: desired.source,
  });
  const refuse = (code: Refusal["code"], message: string, help: string, consentable: boolean): Refusal => ({
    code,
    message,
    help,
    webhook: name,
    source: sourceOf(desired, code === "replace-not-owned" || code === "protected" ? "location" : "name"),
    consentable,
  });

  const unknowns = fields.flatMap(({ field, change, why }) =>
    change === "unknown" ? [{ webhook: name, field, why: why ?? "", source: sourceOf(desired, field) }] : [],
  );
  const refusals: Refusal[] = [];
  if (unknowns.length > 0) {
    const list = unknowns.map((one) => `${one.field} (${one.why})`).join(", ");
    refusals.push(refuse("unknown-values", `${list} of ${name} can't be known`, unknownHelp(desired, live), false));
  }
  if (live === undefined) return { change: { action: "create", ...seal("create"), after }, refusals, unknowns };

  const whose = ownership(live, { owner: manifest.owner, previousOwner: consent.previousOwner });
  if (live.webhook.location !== after.location) {
    const move = `${name} can't move from ${live.webhook.location} to ${after.location} without a replace`;
    if (whose.kind !== "ours") {
      const reason = whose.kind === "none" ? "it has no owner" : `it belongs to "${whose.owner}"`;
      const help = `Keep it where it is with "location: ${live.webhook.location}", or delete it by hand.`;
      refusals.push(refuse("replace-not-owned", `${move}, and ${reason}`, help, false));
    }
    if (isProtected(live) || desired.protect) {
      const help = isProtected(live)
        ? "Take `protect` away in one run, and change the location in the next."
        : "Change the location in one run, and add `protect` in the next.";
      refusals.push(refuse("protected", `${move}, and it is protected`, help, false));
    }
    return { change: { action: "replace", ...seal("replace"), before: live, after }, refusals, unknowns };
  }

  if (fields.length === 0) {
    return { change: { action: "no-op", ...seal("no-op"), before: live, after }, refusals, unknowns };
  }

  const allowed = consent.adopt.some((one) => sameText(one, name));
  const beyondStamp = compared.filter((one) => one.state !== "same" && !one.key.startsWith(`tags.${ownTags}`));
  if (whose.kind === "other" && !allowed) {
    const help = `Pass --adopt ${name} if that owner has given it up, or --previous-owner if that owner was renamed.`;
    refusals.push(refuse("other-owner", `${name} belongs to "${whose.owner}"`, help, true));
  }
  if (whose.kind === "none" && beyondStamp.length > 0 && !allowed) {
    const what = beyondStamp.map((one) => one.field).join(", ");
    const message = `${name} has no owner, and adopting it would also change ${what}`;
    refusals.push(refuse("adopt-needs-consent", message, `Pass --adopt ${name} to allow it.`, true));
  }
  const adopt = whose.kind !== "ours";
  return { change: { action: "update", ...seal("update"), before: live, after, adopt }, refusals, unknowns };
}

function makeDelete(before: LiveWebhook, owner: string, registry: RegistryInfo): Delete {
  const name = before.webhook.name;
  const compared: readonly Compared[] = compare(before.webhook, undefined);
  return {
    action: "delete",
    name,
    fields: fieldChanges(compared),
    digest: changeDigest({ registry, owner, name, action: "delete", compared, templates: undefined }),
    source: undefined,
    before,
    freesSlotFor: undefined,
  };
}

function sourceOf(desired: DesiredWebhook | undefined, field: string): Refusal["source"] {
  return desired?.sources.get(field) ?? desired?.source;
}

function unknownHelp(desired: DesiredWebhook, live: LiveWebhook | undefined): string {
  const unset =
    isUnknown(desired.serviceUri) || [...desired.customHeaders.values()].some((one) => isUnknown(one.value));
  const unread = live !== undefined && (isUnknown(live.webhook.serviceUri) || isUnknown(live.webhook.customHeaders));
  const help = [...(unset ? ["Set the variables that the manifest refers to."] : []), ...(unread ? [readHelp] : [])];
  return help.join(" ");
}

/** Names that `--adopt` gives, and that no adoption of the plan has: misspelt, or adopted long ago. */
function needlessConsent(judged: readonly Judged[], consent: Consent, registry: RegistryInfo): readonly Diagnostic[] {
  const used = judged
    .filter(({ change, refusals }) =>
      change.action === "update" ? change.adopt : refusals.some((refusal) => refusal.code === "replace-not-owned"),
    )
    .map(({ change }) => change.name.toLowerCase());
  const needless = new Map(consent.adopt.toSorted(compareText).map((name) => [name.toLowerCase(), name]));
  return [...needless.values()]
    .filter((name) => !used.includes(name.toLowerCase()))
    .map((name) => ({ name }))
    .toSorted(byName)
    .map(({ name }) => ({
      severity: "warning",
      code: "adopt-not-needed",
      message: `--adopt ${name}: the plan adopts no webhook of this name`,
      help: "Check the spelling. A webhook that is ours already needs no consent.",
      registry: registry.name,
      webhook: name,
    }));
}

function foreignDelete({ name }: Delete, registry: RegistryInfo): readonly Diagnostic[] {
  if (!isDeploymentName(name)) return [];
  return [
    {
      severity: "warning",
      code: "deletes-app-service-webhook",
      message: `prune: all deletes ${name}, and App Service names its webhooks like this`,
      help: 'Keep it with "webapp*" under ignore.',
      registry: registry.name,
      webhook: name,
    },
  ];
}
