/** Exit codes and results: the only place that decides them. Pure. */

import { successRate } from "../deliveries/deliveries.ts";
import type {
  Command,
  Diagnostic,
  ExitCode,
  Outcome,
  PingResult,
  Report,
  Result,
  WebhookDeliveries,
} from "../model.ts";
import { hasChanges } from "../plan/plan.ts";
import type { Settings } from "../settings.ts";
import { deliveriesOf, outcomesOf, planOf, type State } from "./states.ts";

/** What the exit code depends on besides the states. */
export interface RunKind {
  readonly command: Command;
  readonly detailedExitcode: Settings["detailedExitcode"];
  readonly minSuccess: Settings["minSuccess"];
}

/** The exit code of a run and its result in one word. An incomplete `apply` was killed: not everything was done. */
export function outcomeOf(
  kind: RunKind,
  states: readonly State[],
  diagnostics: readonly Diagnostic[],
  complete: boolean,
): Pick<Report, "exitCode" | "result"> {
  const { command } = kind;
  const parts = states.map((state) => ({
    exitCode: registryExitCode(kind, state),
    wrote: wrote(outcomesOf(state)) || sentAny(state),
  }));
  const wroteAny = parts.some((part) => part.wrote);
  const pending =
    command === "apply" || command === "redeliver"
      ? wroteAny
      : states.some((state) => {
          const plan = planOf(state);
          return plan !== undefined && hasChanges(plan);
        });
  const exitCode = diagnostics.some(({ severity }) => severity === "error")
    ? 3
    : command === "apply" && !complete
      ? wroteAny
        ? 5
        : 1
      : combineExitCodes(parts);
  return { exitCode, result: resultOf({ command, exitCode, hasChanges: pending }) };
}

/** The exit code of one registry's work, as far as it has come. */
export function registryExitCode({ command, detailedExitcode, minSuccess }: RunKind, state: State): ExitCode {
  switch (state.stage) {
    case "selected":
      return 0;
    case "refused":
      return 4;
    case "failed":
      return wrote(outcomesOf(state.before)) || sentAny(state) ? 5 : state.exitCode;
    case "applied":
      return appliedExitCode(state.outcomes, state.pings);
    case "opened":
      return pingExitCode(state.pings) || deliveryExitCode(state, minSuccess);
    case "planned": {
      const counts = command === "drift" || (command === "plan" && detailedExitcode);
      return counts && hasChanges(state.plan) ? 2 : pingExitCode(state.pings) || deliveryExitCode(state, minSuccess);
    }
  }
}

function appliedExitCode(outcomes: readonly Outcome[], pings: readonly PingResult[]): ExitCode {
  const failures = outcomes.filter((outcome) => outcome.status === "failed" || outcome.restored === "failed");
  if (failures.length > 0) {
    if (wrote(outcomes)) return 5;
    return failures.every((outcome) => outcome.diagnostic?.code === "changed-by-someone-else") ? 4 : 1;
  }
  const pinged = pingExitCode(pings);
  if (pinged !== 0) return pinged;
  // Held back by a signal alone.
  return outcomes.some((outcome) => outcome.status === "not-begun") ? (wrote(outcomes) ? 5 : 1) : 0;
}

function pingExitCode(pings: readonly PingResult[]): 0 | 6 {
  return pings.some(({ verdict }) => verdict === "failed") ? 6 : 0;
}

/** 6 as `deliveriesFail` says. 1 or 5 if events were held back by a signal or the cache alone. */
function deliveryExitCode(state: State, minSuccess: number): 0 | 1 | 5 | 6 {
  const deliveries = deliveriesOf(state) ?? [];
  if (deliveriesFail(deliveries, minSuccess)) return 6;
  const isHeld = deliveries.some((each) => each.redeliveries?.some(({ status }) => status === "not-started"));
  return isHeld ? (sentAny(state) ? 5 : 1) : 0;
}

/** Whether a webhook's share of successes, in percent, is too low, or an event could not be sent again. */
export function deliveriesFail(deliveries: readonly WebhookDeliveries[] | undefined, minSuccess: number): boolean {
  return (deliveries ?? []).some((each) =>
    each.redeliveries === undefined
      ? (successRate(each) ?? 100) < minSuccess
      : each.redeliveries.some(({ status }) => status === "failed"),
  );
}

function sentAny(state: State): boolean {
  return (deliveriesOf(state) ?? []).some(({ redeliveries = [] }) =>
    redeliveries.some(({ status }) => status === "sent" || status === "failed"),
  );
}

function wrote(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ written }) => written);
}

/** Whether a report contains a write that took effect, or may have. */
export function hasWritten({ registries }: Pick<Report, "registries">): boolean {
  return registries.some(({ outcomes }) => wrote(outcomes));
}

const order: readonly ExitCode[] = [3, 5, 1, 4, 2, 6, 0];

/**
 * The run's exit code over its registries: the first that applies of 3, 5, 1, 4, 2, 6, 0.
 * A failure or a refusal (1, 4) beside a write, its own or another registry's, is 5.
 */
export function combineExitCodes(parts: readonly { readonly exitCode: ExitCode; readonly wrote: boolean }[]): ExitCode {
  const wroteAny = parts.some((part) => part.wrote);
  const codes = parts.map(({ exitCode }) => (wroteAny && (exitCode === 1 || exitCode === 4) ? 5 : exitCode));
  return order.find((code) => codes.includes(code)) ?? 0;
}

/**
 * The run's result. `hasChanges`: a plan contains at least one change.
 * A plan with changes is "changes" even if `--detailed-exitcode` makes its exit code 2.
 */
export function resultOf(run: {
  readonly command: Command;
  readonly exitCode: ExitCode;
  readonly hasChanges: boolean;
}): Result {
  switch (run.exitCode) {
    case 0:
      return run.hasChanges ? resultWithChanges[run.command] : "clean";
    case 1:
      return "failed";
    case 2:
      return run.command === "plan" ? "changes" : "drift";
    case 3:
      return "invalid";
    case 4:
      return "refused";
    case 5:
      return "partial";
    case 6:
      return "ping-failed";
  }
}

const resultWithChanges: Readonly<Record<Command, Result>> = {
  plan: "changes",
  apply: "applied",
  drift: "drift",
  validate: "clean",
  ping: "clean",
  deliveries: "clean",
  redeliver: "applied",
};

/**
 * The exit code of a CI job: 0 if the job should pass. A plan with changes passes. `failOnDrift: false` lets drift pass, but not
 * a failed ping or failed deliveries beside it.
 */
export function jobExitCode(
  report: Report,
  { failOnDrift, minSuccess }: { readonly failOnDrift: boolean; readonly minSuccess: number },
): ExitCode {
  if (report.exitCode !== 2) return report.exitCode;
  if (report.command !== "drift") return 0;
  if (failOnDrift) return 2;
  const failing = report.registries.some(
    ({ pings, deliveries }) => pingExitCode(pings) === 6 || deliveriesFail(deliveries, minSuccess),
  );
  return failing ? 6 : 0;
}
