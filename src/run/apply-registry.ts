/** Applies the plan of one registry, and pings. */
import { applyPlan } from "../apply/apply.ts";
import type { Outcome } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";
import type { PingWhich } from "./login.ts";
import { ping, targetsAfterApply, targetsNamed } from "./ping.ts";
import type { Counter } from "./progress.ts";
import type { Applied, Planned } from "./states.ts";

export interface Applying {
  readonly settings: Settings;
  readonly which: PingWhich;
  readonly host: Pick<Host, "stopping" | "clock" | "step">;
  readonly counter: Counter;
  /** Keeps each state on the way; resolves when it is recorded. */
  readonly record: (state: Applied) => Promise<void>;
}

/** Returns the last state. Throws `ServiceError`; what was done until then is recorded. */
export async function applyRegistry(
  planned: Planned,
  { settings, which, host, counter, record }: Applying,
): Promise<Applied> {
  const { desired, registry, plan } = planned;
  const { name } = registry.info;
  const outcomes = new Map<string, Outcome>();
  for (const { action, name: webhook } of plan.changes)
    if (action !== "no-op") outcomes.set(webhook, { name: webhook, action, status: "not-begun", written: false });
  let state: Applied = { stage: "applied", desired, registry, plan, outcomes: [...outcomes.values()], pings: [] };
  const next = (change: Partial<Pick<Applied, "outcomes" | "pings">>) => {
    state = { ...state, ...change };
    return record(state);
  };
  const pingThese = async (targets: Parameters<typeof ping>[1]) => {
    const results = await ping(registry, targets, settings, { ...host, counter });
    if (results.length > 0) await next({ pings: [...state.pings, ...results] });
    return results;
  };

  counter.expect("applying", outcomes.size);
  const result = await applyPlan(registry, plan, {
    onPingFailure: settings.onPingFailure,
    concurrency: settings.concurrency,
    stopping: host.stopping,
    ping: async (changed) => (which === "none" ? [] : pingThese(targetsNamed(desired, changed))),
    onOutcome: async (outcome) => {
      outcomes.set(outcome.name, outcome);
      if (outcome.status !== "in-flight") {
        counter.done("applying");
        host.step(`${name}: ${outcome.action} ${outcome.name}: ${outcome.status}`);
      }
      await next({ outcomes: [...outcomes.values()] });
    },
  });
  state = { ...state, outcomes: result.outcomes };
  await pingThese(targetsAfterApply(state, which));
  return state;
}
