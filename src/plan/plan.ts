/**
 * (desired, live) -> plan: the changes that one registry needs to match its manifest, and what prevents them. Pure; the same input
 * in any order results in the same plan.
 */

import {
  type Change,
  type Delete,
  type Desired,
  type Diagnostic,
  isUnknown,
  type LiveWebhook,
  type Plan,
  type RegistryInfo,
} from "../model.ts";
import { byName, compareText, isDeploymentName } from "../webhook/webhook.ts";
import { planDigest } from "./digest.ts";
import type { Consent, PlanInput } from "./input.ts";
import { checkDeletes, checkLocations, checkQuota } from "./limits.ts";
import { type Planned, planDelete, planWebhook, sourceOf } from "./one-webhook.ts";
import { classify, ownership } from "./ownership.ts";

export { consented, countChanges, hasChanges } from "./changes.ts";
export { notReviewed, planDigest, runDigest } from "./digest.ts";
export type { Consent, PlanInput } from "./input.ts";
export { type MaxDeletes, readHelp } from "./limits.ts";

/**
 * The further reads that can matter for the plan.
 *
 * `configs`: names, sorted, of live webhooks that the manifest names. `quota`: only if something is created. `locations`: only if a
 * location is not the registry's own.
 */
export function readsNeeded(
  desired: Desired,
  registry: RegistryInfo,
  live: readonly LiveWebhook[],
  consent: Consent,
): { readonly configs: readonly string[]; readonly quota: boolean; readonly locations: boolean } {
  const { wanted } = classify(desired, live, { owner: desired.owner, previousOwner: consent.previousOwner });
  const compared = wanted.flatMap((one) => (one.live === undefined ? [] : [one.live]));
  const creates = wanted.length - compared.length;
  return {
    configs: compared.map((one) => one.webhook.name).toSorted((a, b) => byName({ name: a }, { name: b })),
    quota: creates > 0,
    locations: wanted.some((one) => (one.desired.location ?? registry.location) !== registry.location),
  };
}

/**
 * The configurations that a plan lacks: names, sorted, of webhooks whose delete frees a quota slot, and which are restored if the create
 * fails. The quota decides, so only a plan shows whether there are any; a plan that lacks some is made again with them.
 */
export function readsForQuotaSlot(plan: Plan): readonly string[] {
  const deletes = plan.changes.flatMap((change) =>
    change.action === "delete" && change.freesSlotFor !== undefined ? [{ ...change, for: change.freesSlotFor }] : [],
  );
  // More than one for each create cannot be restored anyway: the registry was over its quota before.
  return deletes
    .filter((one, index) => deletes.findIndex((other) => other.for === one.for) === index)
    .filter(({ before }) => isUnknown(before.webhook.serviceUri))
    .map(({ name }) => name);
}

/** Makes the plan. Total: what prevents it is in the plan's `refusals`, what is unknown in its `unknowns`. */
export function makePlan(input: PlanInput): Plan {
  const { desired, registry, consent } = input;
  const ours = { owner: desired.owner, previousOwner: consent.previousOwner };
  const { wanted, deletes, unmanaged, owned } = classify(desired, input.live, ours);
  const planned = wanted.map((one) => planWebhook(one.desired, one.live, input));
  const written = planned.flatMap(({ change }) => (change.action === "no-op" ? [] : [change]));

  const quota = checkQuota({
    creates: written.filter((change) => change.action === "create"),
    deletes: deletes.map((live) => planDelete(live, desired.owner, registry)),
    listed: input.live.length,
    registry,
    quota: input.quota,
  });
  const entries = new Map(wanted.map((one) => [one.desired.name.toLowerCase(), one.desired]));
  const locations = checkLocations({
    changes: written,
    wanted: planned.map(({ change }) => change.after.location),
    occupied: occupiedLocations(input.live, planned, deletes),
    registry,
    locations: input.locations,
    sourceOf: (name) => sourceOf(entries.get(name.toLowerCase()), "location"),
  });
  const isOurs = (change: { readonly before: LiveWebhook }): boolean => ownership(change.before, ours).kind === "ours";
  const tooMany = checkDeletes({
    deletes: quota.deletes.length,
    ownedDeletes: quota.deletes.filter(isOurs).length,
    replaces: written.filter((change) => change.action === "replace" && isOurs(change)).length,
    owned,
    maxDeletes: consent.maxDeletes,
    registry,
  });

  const changes: readonly Change[] = [...planned.map((one) => one.change), ...quota.deletes].toSorted(byName);
  return {
    registry,
    owner: desired.owner,
    prune: desired.prune,
    changes,
    unmanaged,
    refusals: [...planned.flatMap((one) => one.refusals), ...locations.refusals, ...quota.refusals, ...tooMany],
    unknowns: planned.flatMap((one) => one.unknowns),
    warnings: [
      ...quota.warnings,
      ...locations.warnings,
      ...needlessConsent(planned, consent, registry),
      ...quota.deletes.flatMap((change) => (isOurs(change) ? [] : foreignDelete(change, registry))),
    ],
    digest: planDigest(changes),
  };
}

/** The locations of all webhooks after the plan. */
function occupiedLocations(
  live: readonly LiveWebhook[],
  planned: readonly Planned[],
  deletes: readonly LiveWebhook[],
): ReadonlySet<string> {
  const changed = new Set(planned.map(({ change }) => change.name));
  const kept = live.filter((one) => !deletes.includes(one) && !changed.has(one.webhook.name));
  return new Set([
    ...kept.map(({ webhook }) => webhook.location),
    ...planned.map(({ change }) => change.after.location),
  ]);
}

/** Names with consent to an adoption that the plan does not contain: misspelled, or adopted earlier. */
function needlessConsent(planned: readonly Planned[], consent: Consent, registry: RegistryInfo): readonly Diagnostic[] {
  const used = planned
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
      message: `the plan contains no adoption of a webhook named ${name}`,
      help: "Check the spelling. An owned webhook needs no consent.",
      settings: [{ name: "adopt", value: name }],
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
      message: `prune: all deletes webhook ${name}, whose name is one that App Service uses`,
      help: 'Add "webapp*" to ignore to keep it.',
      registry: registry.name,
      webhook: name,
    },
  ];
}
