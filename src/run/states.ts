/**
 * What a run knows of one manifest document and its registry. Each step takes one state and returns the next:
 * selected → opened → planned → refused or applied; a failure ends any of them.
 */
import type { Desired, Diagnostic, Outcome, PingResult, Plan, Registry, WebhookDeliveries } from "../model.ts";

export interface Selected {
  readonly stage: "selected";
  readonly desired: Desired;
}

/** The registry exists, and its name and id are known. */
export interface Opened {
  readonly stage: "opened";
  readonly desired: Desired;
  readonly registry: Registry;
  readonly pings: readonly PingResult[];
  readonly deliveries?: readonly WebhookDeliveries[];
}

export interface Planned {
  readonly stage: "planned";
  readonly desired: Desired;
  readonly registry: Registry;
  readonly plan: Plan;
  readonly pings: readonly PingResult[];
  readonly deliveries?: readonly WebhookDeliveries[];
}

/** `apply` writes nothing to this registry: a refusal of its own plan, or of another one, stands in the way. */
export interface Refused {
  readonly stage: "refused";
  readonly desired: Desired;
  readonly registry: Registry;
  readonly plan: Plan;
}

/** Also while the changes are made: then some outcomes are "not-begun" or "in-flight". */
export interface Applied {
  readonly stage: "applied";
  readonly desired: Desired;
  readonly registry: Registry;
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
  readonly pings: readonly PingResult[];
}

/** The step after `before` failed. What was done until then stays true. */
export interface Failed {
  readonly stage: "failed";
  readonly desired: Desired;
  readonly before: Exclude<State, Failed>;
  readonly diagnostic: Diagnostic;
  /** If nothing was written. */
  readonly exitCode: 1 | 4;
}

export type State = Selected | Opened | Planned | Refused | Applied | Failed;

export function failed(before: State, diagnostic: Diagnostic, exitCode: Failed["exitCode"]): Failed {
  if (before.stage === "failed") return before;
  const source = diagnostic.source ?? before.desired.registry.source;
  return { stage: "failed", desired: before.desired, before, diagnostic: { ...diagnostic, source }, exitCode };
}

/** The plan, from the moment it is made. */
export function planOf(state: State): Plan | undefined {
  if (state.stage === "failed") return planOf(state.before);
  return "plan" in state ? state.plan : undefined;
}

export function registryOf(state: State): Registry | undefined {
  if (state.stage === "failed") return registryOf(state.before);
  return "registry" in state ? state.registry : undefined;
}

export function outcomesOf(state: State): readonly Outcome[] {
  if (state.stage === "failed") return outcomesOf(state.before);
  return "outcomes" in state ? state.outcomes : [];
}

export function pingsOf(state: State): readonly PingResult[] {
  if (state.stage === "failed") return pingsOf(state.before);
  return "pings" in state ? state.pings : [];
}

/** Undefined: they were not read. */
export function deliveriesOf(state: State): readonly WebhookDeliveries[] | undefined {
  if (state.stage === "failed") return deliveriesOf(state.before);
  return "deliveries" in state ? state.deliveries : undefined;
}
