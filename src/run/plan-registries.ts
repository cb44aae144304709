/** Reads what the plans need of each registry, and no more, and makes the plans. */
import pMap from "p-map";
import type { Desired, LiveWebhook, Plan, Quota, Registry, Unknown } from "../model.ts";
import { isUnknown, unknown } from "../model.ts";
import { countChanges, hasChanges, makePlan, readsForQuotaSlot, readsNeeded } from "../plan/plan.ts";
import type { Settings } from "../settings.ts";
import { withCallbackConfig } from "../webhook/webhook.ts";
import type { Cache } from "./cache.ts";
import type { Counter } from "./progress.ts";
import type { Opened, Planned, State } from "./states.ts";

/** What planning needs besides the registry. */
export interface Planning {
  readonly settings: Settings;
  readonly cache: Cache | undefined;
  readonly counter: Counter;
}

/** The indexes of states that belong to one registry each. Documents of one registry are planned in order. */
export function byRegistry(states: readonly State[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  states.forEach((state, index) => {
    if (state.stage !== "opened") return;
    const key = state.registry.info.id.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()];
}

/** Plans one document. `taken`: webhooks that documents of the same registry before it create beyond those they delete. Throws `ServiceError`. */
export async function planOne(state: Opened, taken: number, planning: Planning): Promise<Planned> {
  const { desired, registry, pings, warnings } = state;
  const plan = await readAndPlan(registry, desired, taken, planning);
  return { stage: "planned", desired, registry, pings, plan: { ...plan, warnings: [...warnings, ...plan.warnings] } };
}

/** How many more quota slots of its registry a planned document takes. */
export function slotsTaken({ plan }: Planned): number {
  const { creates, deletes } = countChanges(plan);
  return creates - deletes;
}

/** One line of the log. */
export function planned({ registry, plan }: Planned): string {
  return `${registry.info.name}: ${hasChanges(plan) ? "changes" : "no changes"}`;
}

/** With every plan made: what one document's plan says about the others. Pure. */
export function reconcile(states: readonly State[]): readonly State[] {
  return adoptedElsewhere(shareQuota(states));
}

/** If one document of a registry exceeds the quota, no document of that registry is applied. */
function shareQuota(states: readonly State[]): readonly State[] {
  const exceeded = new Map<string, Plan["refusals"][number]>();
  for (const state of states) {
    if (state.stage !== "planned") continue;
    const refusal = state.plan.refusals.find(({ code }) => code === "quota");
    const id = state.registry.info.id.toLowerCase();
    if (refusal && !exceeded.has(id)) exceeded.set(id, refusal);
  }
  return states.map((state) => {
    if (state.stage !== "planned" || !hasChanges(state.plan)) return state;
    const refusal = exceeded.get(state.registry.info.id.toLowerCase());
    if (!refusal || state.plan.refusals.some(({ code }) => code === "quota")) return state;
    return { ...state, plan: { ...state.plan, refusals: [...state.plan.refusals, refusal] } };
  });
}

/** `adopt` applies to every registry's plan: the warning that a name needs no adoption is dropped if another registry adopts it. */
function adoptedElsewhere(states: readonly State[]): readonly State[] {
  const plans = states.flatMap((state) => (state.stage === "planned" ? [state.plan] : []));
  const adopted = new Set(
    plans.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.action === "update" && change.adopt ? [change.name.toLowerCase()] : [])),
    ),
  );
  return states.map((state) => {
    if (state.stage !== "planned") return state;
    const warnings = state.plan.warnings.filter(
      ({ code, webhook = "" }) => code !== "adopt-not-needed" || !adopted.has(webhook.toLowerCase()),
    );
    return { ...state, plan: { ...state.plan, warnings } };
  });
}

/**
 * Callback configurations that the cache knows to be as desired are not read, unless the plan changes the webhook: then its
 * current configuration is needed.
 */
async function readAndPlan(
  registry: Registry,
  desired: Desired,
  taken: number,
  { settings, cache, counter }: Planning,
): Promise<Plan> {
  const consent = { adopt: settings.adopt, previousOwner: settings.previousOwner, maxDeletes: settings.maxDeletes };
  const { info } = registry;
  const listed = await registry.list();
  const needed = readsNeeded(desired, info, listed, consent);
  const configs = configReader(registry, { cache, counter, concurrency: settings.concurrency });
  const trusted = trust(cache, desired, info.id, listed, needed.configs);
  const [live, usage, locations] = await Promise.all([
    configs(trusted.live, trusted.left),
    needed.quota ? registry.quota() : undefined,
    needed.locations ? registry.locations() : undefined,
  ]);
  const input = {
    desired,
    registry: info,
    live,
    quota: withTaken(usage, listed.length, taken),
    locations,
    consent,
  };
  const plan = makePlan(input);
  const changing = plan.changes.flatMap((change) =>
    change.action !== "no-op" && trusted.assumed.has(change.name.toLowerCase()) ? [change.name] : [],
  );
  const more = [...changing, ...readsForQuotaSlot(plan)];
  return more.length === 0 ? plan : makePlan({ ...input, live: await configs(live, lowerCased(more)) });
}

function withTaken(usage: Quota | Unknown | undefined, listed: number, taken: number): Quota | Unknown | undefined {
  return usage === undefined || isUnknown(usage) ? usage : { ...usage, used: Math.max(listed, usage.used) + taken };
}

interface Trusted {
  readonly live: readonly LiveWebhook[];
  /** Lower-cased names whose configuration comes from the cache. */
  readonly assumed: ReadonlySet<string>;
  /** Lower-cased names that must be read. */
  readonly left: ReadonlySet<string>;
}

/** Takes the configurations of these names from the cache, if it knows them. */
function trust(
  cache: Cache | undefined,
  { webhooks }: Desired,
  registryId: string,
  listed: readonly LiveWebhook[],
  names: readonly string[],
): Trusted {
  const desired = new Map(webhooks.map((webhook) => [webhook.name.toLowerCase(), webhook]));
  const left = new Set(lowerCased(names));
  const assumed = new Set<string>();
  const live = listed.map((webhook) => {
    const name = webhook.webhook.name.toLowerCase();
    const wanted = left.has(name) ? desired.get(name) : undefined;
    const config = wanted && cache?.known(registryId, webhook, wanted);
    if (!config) return webhook;
    assumed.add(name);
    left.delete(name);
    return withCallbackConfig(webhook, config);
  });
  return { live, assumed, left };
}

function configReader(
  registry: Registry,
  {
    cache,
    counter,
    concurrency,
  }: { readonly cache: Cache | undefined; readonly counter: Counter; readonly concurrency: number },
) {
  return (live: readonly LiveWebhook[], names: ReadonlySet<string>): Promise<readonly LiveWebhook[]> => {
    counter.expect("reading", names.size);
    return pMap(
      live,
      async (webhook) => {
        const { name } = webhook.webhook;
        if (!names.has(name.toLowerCase())) return webhook;
        const config = await registry.callbackConfig(name);
        counter.done("reading");
        const full = withCallbackConfig(webhook, config ?? unknown("it was deleted while the plan was made"));
        cache?.keep(registry.info.id, full);
        return full;
      },
      { concurrency },
    );
  };
}

function lowerCased(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
