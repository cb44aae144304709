import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change, LiveWebhook, Plan } from "../../src/model.ts";
import { isUnknown, Secret, unknown } from "../../src/model.ts";
import {
  consented,
  hasChanges,
  makePlan,
  type PlanInput,
  readsForQuotaSlot,
  readsNeeded,
  runDigest,
} from "../../src/plan/plan.ts";
import { matches } from "../../src/text/pattern.ts";
import { completeWebhook, withCallbackConfig } from "../../src/webhook/webhook.ts";
import { marker, type Scenario, scenarios, withOtherSecrets } from "./arbitraries.ts";

const runs = { numRuns: 500 };
const notRead = unknown("it was not read");

/** Everything in a value as text, secrets in clear, so that two values can be compared whole. */
function spelledOut(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? { map: [...part].sort() } : part), 1);
}

/** All strings in a value, whatever they are in. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Secret) return [String(value), JSON.stringify(value), inspect(value)];
  if (value instanceof Map) return stringsIn([...value]);
  if (typeof value === "object" && value !== null)
    return [...Object.keys(value), ...Object.values(value).flatMap(stringsIn)];
  return [];
}

/** What `apply` would leave behind if it made these changes. */
function applied(live: readonly LiveWebhook[], changes: readonly Change[]): readonly LiveWebhook[] {
  const after = new Map(live.map((one) => [one.webhook.name, one]));
  for (const change of changes) {
    if (change.action === "no-op") continue;
    if (change.action === "delete") after.delete(change.name);
    else
      after.set(change.name, {
        webhook: completeWebhook(change.after) ?? change.after,
        lastModifiedAt: undefined,
        createdBy: undefined,
      });
  }
  return [...after.values()];
}

/** The names that a refusal stands in the way of, whatever the consent. */
function barred(plan: Plan): ReadonlySet<string | undefined> {
  return new Set(consented(plan).refusals.map((refusal) => refusal.webhook));
}

test("a registry that matches its manifest needs no change", () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const first = makePlan({ ...scenario, live: [] });
      const plan = makePlan({ ...scenario, live: applied([], first.changes) });
      expect(plan.changes.map((change) => change.action)).toEqual(scenario.desired.webhooks.map(() => "no-op"));
      expect([plan.unmanaged, plan.refusals]).toEqual([[], []]);
    }),
    runs,
  );
});

test("after apply, a plan is empty", () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const plan = makePlan(scenario);
      const stuck = barred(plan);
      const doable = plan.changes.filter((change) => !stuck.has(change.name));
      const again = makePlan({ ...scenario, live: applied(scenario.live, doable) });
      const left = again.changes.filter((change) => change.action !== "no-op" && !stuck.has(change.name));
      expect(left).toEqual([]);
      if (stuck.size === 0) expect(hasChanges(again)).toBe(false);
      expect(again.unmanaged).toEqual(plan.unmanaged);
    }),
    runs,
  );
});

test("the order of the input does not matter", () => {
  fc.assert(
    fc.property(
      scenarios({ withUnknowns: true }).chain((scenario) => fc.tuple(fc.constant(scenario), shuffled(scenario))),
      ([scenario, other]) => {
        expect(spelledOut(makePlan(other))).toBe(spelledOut(makePlan(scenario)));
        expect(readsOf(other)).toEqual(readsOf(scenario));
      },
    ),
    runs,
  );
});

function readsOf({ desired, registry, live, consent }: Scenario) {
  return readsNeeded(desired, registry, live, consent);
}

function shuffled(scenario: Scenario): fc.Arbitrary<Scenario> {
  const mixed = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const { desired, consent, locations } = scenario;
  const reversed = <T extends ReadonlyMap<string, unknown>>(map: T) => new Map([...map].reverse());
  return fc
    .record({
      live: mixed(scenario.live),
      webhooks: mixed(desired.webhooks),
      adopt: mixed(consent.adopt),
      locations: isUnknown(locations) ? fc.constant(locations) : mixed(locations),
    })
    .map(
      ({ live, webhooks, adopt, locations }) =>
        ({
          ...scenario,
          locations,
          live: live.map((one) => ({
            ...one,
            webhook: {
              ...one.webhook,
              tags: reversed(one.webhook.tags),
              customHeaders: isUnknown(one.webhook.customHeaders)
                ? one.webhook.customHeaders
                : reversed(one.webhook.customHeaders),
            },
          })),
          desired: {
            ...desired,
            webhooks: webhooks.map((one) => ({
              ...one,
              tags: reversed(one.tags),
              customHeaders: reversed(one.customHeaders),
            })),
          },
          consent: { ...consent, adopt },
        }) as Scenario,
    );
}

test("every webhook is in exactly one place, in order", () => {
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const plan = makePlan(scenario);
      const lower = (list: readonly { readonly name: string }[]) => list.map((one) => one.name.toLowerCase());
      const all = new Set(
        [...scenario.live.map((one) => one.webhook), ...scenario.desired.webhooks].map((one) => one.name.toLowerCase()),
      );
      expect([...lower(plan.changes), ...lower(plan.unmanaged)].sort()).toEqual([...all].sort());
      expect(lower(plan.changes)).toEqual(lower(plan.changes).toSorted());
      expect(lower(plan.unmanaged)).toEqual(lower(plan.unmanaged).toSorted());
    }),
    runs,
  );
});

test("unmanaged webhooks stay, or apply is refused", () => {
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const { desired, consent } = scenario;
      const plan = makePlan(scenario);
      const final = barred(plan);
      const refused = new Set(plan.refusals.map((refusal) => refusal.webhook));
      for (const change of plan.changes) {
        if (change.action === "no-op" || change.action === "create") continue;
        const tag = change.before.webhook.tags.get("acr-webhooks-owner")?.value.toLowerCase();
        const isOurs =
          tag !== undefined && [desired.owner, consent.previousOwner].some((one) => one?.toLowerCase() === tag);
        const locked = change.before.webhook.tags.has("acr-webhooks-protect");
        const wanted = desired.webhooks.find((one) => one.name.toLowerCase() === change.name.toLowerCase());
        expect(desired.ignore.some((pattern) => matches(pattern, change.name))).toBe(false);
        switch (change.action) {
          case "delete":
            expect([wanted, locked]).toEqual([undefined, false]);
            expect(desired.prune).not.toBe("none");
            expect(isOurs || (tag === undefined && desired.prune === "all")).toBe(true);
            break;
          case "replace":
            expect((isOurs && !locked && wanted?.protect === false) || final.has(change.name)).toBe(true);
            break;
          case "update": {
            const stampOnly = change.fields.every((field) => field.field.startsWith("tags.acr-webhooks-"));
            const agreed = consent.adopt.some((one) => one.toLowerCase() === change.name.toLowerCase());
            expect(change.adopt).toBe(!isOurs);
            expect(isOurs || agreed || (tag === undefined && stampOnly) || refused.has(change.name)).toBe(true);
          }
        }
      }
    }),
    runs,
  );
});

test("the limit applies", () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const { consent, desired, live } = scenario;
      const plan = makePlan(scenario);
      const isOurs = (one: LiveWebhook) =>
        [desired.owner, consent.previousOwner].some(
          (who) =>
            who?.toLowerCase() === one.webhook.tags.get("acr-webhooks-owner")?.value.toLowerCase() && who !== undefined,
        );
      const owned = live.filter(isOurs).length;
      const gone = plan.changes.filter(
        (change) => change.action === "delete" || (change.action === "replace" && isOurs(change.before)),
      );
      if (plan.refusals.some((refusal) => refusal.code === "too-many-deletes" || refusal.code === "last-owned")) return;
      const { maxDeletes } = consent;
      if (maxDeletes === undefined) {
        expect(gone.length).toBeLessThanOrEqual(Math.max(1, owned / 2));
        const after = applied(
          live,
          plan.changes.filter((change) => change.action === "delete"),
        );
        if (owned > 0) expect(after.filter(isOurs).length).toBeGreaterThan(0);
      } else {
        expect(gone.length).toBeLessThanOrEqual(
          "count" in maxDeletes ? maxDeletes.count : (owned * maxDeletes.percent) / 100,
        );
      }
    }),
    runs,
  );
});

test("the quota is never exceeded, and no delete goes first without need", () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const plan = makePlan(scenario);
      const { quota } = scenario;
      if (isUnknown(quota) || quota.limit < 0 || plan.refusals.some((refusal) => refusal.code === "quota")) return;
      const creates = plan.changes.filter((change) => change.action === "create").length;
      const first = plan.changes.filter(
        (change) => change.action === "delete" && change.freesSlotFor !== undefined,
      ).length;
      const most = scenario.live.length + creates - first;
      if (creates === 0) expect(first).toBe(0);
      else if (first === 0) expect(most).toBeLessThanOrEqual(quota.limit);
      else expect(most).toBe(quota.limit);
    }),
    runs,
  );
});

test("a plan contains no secret, in any form", () => {
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const plan = makePlan(scenario);
      const texts = [
        JSON.stringify(plan),
        inspect(plan, { depth: 20, showHidden: true }),
        ...stringsIn(plan),
        runDigest([plan]) ?? "",
      ];
      expect(texts.filter((text) => text.includes(marker))).toEqual([]);
    }),
    runs,
  );
});

test("digests and output don't depend on the secrets", () => {
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const plan = makePlan(scenario);
      expect(JSON.stringify(makePlan(withOtherSecrets(scenario)))).toBe(JSON.stringify(plan));
      expect(plan.digest === undefined).toBe(plan.changes.some((change) => change.digest === undefined));
      expect(plan.digest === undefined).toBe(plan.unknowns.length > 0);
    }),
    runs,
  );
});

test("two changes have the same digest only if they show the same", () => {
  const shown = ({ name, action, fields }: Change) =>
    JSON.stringify([
      name.toLowerCase(),
      action,
      fields.map((field) => ({ ...field, field: field.field.toLowerCase() })),
    ]).replaceAll(/contoso\/storefront/gi, "ours");
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      for (const change of makePlan(scenario).changes) {
        if (change.digest === undefined) continue;
        const text = shown(change);
        expect(seen.get(change.digest) ?? text).toBe(text);
        seen.set(change.digest, text);
      }
    }),
    runs,
  );
});

test("the requested reads are enough", () => {
  // A delete shows nothing of its callback configuration, so whether that was read is not part of the comparison.
  const asCompared = (plan: Plan) =>
    spelledOut({
      ...plan,
      changes: plan.changes.map((change) =>
        change.action === "delete" && change.freesSlotFor === undefined
          ? { ...change, before: change.before.webhook.name }
          : change,
      ),
    });
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const needed = readsOf(scenario);
      const sparing: PlanInput = {
        ...scenario,
        live: scenario.live.map((one) =>
          needed.configs.includes(one.webhook.name) ? one : withCallbackConfig(one, notRead),
        ),
        quota: needed.quota ? scenario.quota : undefined,
        locations: needed.locations ? scenario.locations : undefined,
      };
      // Deletes that make room beyond the creates there are can't all be put back, so they are not read.
      const { changes } = makePlan(scenario);
      const going = changes.filter((change) => change.action === "delete" && change.freesSlotFor !== undefined).length;
      fc.pre(going <= changes.filter((change) => change.action === "create").length);
      const room = readsForQuotaSlot(makePlan(sparing));
      const readAgain = sparing.live.map((one, index) =>
        room.includes(one.webhook.name) ? (scenario.live[index] ?? one) : one,
      );
      expect(asCompared(makePlan({ ...sparing, live: readAgain }))).toBe(asCompared(makePlan(scenario)));
    }),
    runs,
  );
});

test("no read is requested that can't matter", () => {
  fc.assert(
    fc.property(scenarios(), (scenario) => {
      const needed = readsOf(scenario);
      const creates = makePlan(scenario).changes.filter((change) => change.action === "create").length;
      // A quota that has room for all but what the deletes that were read make room for.
      const room = needed.configs.filter(
        (name) => !scenario.desired.webhooks.some((one) => one.name.toLowerCase() === name.toLowerCase()),
      ).length;
      const full = { ...scenario, quota: { limit: scenario.live.length + creates - room, used: 0 } };
      for (const name of needed.configs) {
        const live = scenario.live.map((one) => (one.webhook.name === name ? withCallbackConfig(one, notRead) : one));
        const codes = makePlan({ ...full, live })
          .refusals.filter((refusal) => refusal.webhook === name)
          .map((refusal) => refusal.code);
        expect(codes).toContain("unknown-values");
      }
      expect(
        makePlan({ ...scenario, quota: notRead }).warnings.some((warning) => warning.code === "quota-not-checked"),
      ).toBe(needed.quota);
      const away = scenario.desired.webhooks.some(
        (one) => one.location !== undefined && one.location !== scenario.registry.location,
      );
      expect(needed.locations).toBe(away);
    }),
    runs,
  );
});
