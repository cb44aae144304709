/** The one builder of reports: from the states of a run, or from what made it fail. Pure. */
import packageJson from "../../package.json" with { type: "json" };
import type { Command, Diagnostic, ExitCode, RegistryReport, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { runDigest } from "../plan/plan.ts";
import { hasWritten, outcomeOf, type RunKind, registryExitCode, resultOf } from "./outcome.ts";
import { deliveriesOf, eventSubscriptionsOf, outcomesOf, pingsOf, planOf, registryOf, type State } from "./states.ts";

export interface RunRecord extends RunKind {
  /** Webhooks without a failed delivery are not shown. */
  readonly failedOnly: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly identity: string | undefined;
  readonly states: readonly State[];
  readonly diagnostics: readonly Diagnostic[];
  /** The reason of the run's stop signal; undefined: not stopped. */
  readonly stoppedBy: unknown;
}

/** `complete`: the run is over. */
export function reportOf(record: RunRecord, complete: boolean): Report {
  const { command, startedAt, identity, states, diagnostics, stoppedBy } = record;
  const plans = states.flatMap((state) => planOf(state) ?? []);
  return {
    command,
    ...outcomeOf(record, states, diagnostics, complete),
    complete,
    interrupted: stoppedBy === "SIGINT" || stoppedBy === "SIGTERM" ? stoppedBy : undefined,
    startedAt,
    identity,
    registries: states.map((state) => registryReport(record, state)),
    diagnostics,
    digest: states.length > 0 && plans.length === states.length ? runDigest(plans) : undefined,
  };
}

function registryReport(record: RunRecord, state: State): RegistryReport {
  const { desired } = state;
  const all = deliveriesOf(state);
  const deliveries = record.failedOnly ? all?.filter(({ failed, exists }) => failed > 0 || !exists) : all;
  const hidden = all?.filter((one) => !deliveries?.includes(one)).reduce((sum, { succeeded }) => sum + succeeded, 0);
  const eventSubscriptions = eventSubscriptionsOf(state);
  return {
    registry: registryOf(state)?.info.name ?? desired.registry.written.name,
    owner: desired.owner,
    source: desired.source,
    webhooks: desired.webhooks.length,
    plan: planOf(state),
    outcomes: outcomesOf(state),
    pings: pingsOf(state),
    ...(deliveries === undefined ? {} : { deliveries }),
    ...(hidden ? { hiddenSuccesses: hidden } : {}),
    ...(eventSubscriptions === undefined ? {} : { eventSubscriptions }),
    diagnostics: state.stage === "failed" ? [state.diagnostic] : [],
    exitCode: registryExitCode(record, state),
  };
}

/**
 * The report of a run that an error ended as a whole. `last`: its last report, if there was one; what that says was done
 * stays true, and makes the exit code 5.
 */
export function reportOfFailure(error: unknown, run: Pick<Report, "command" | "startedAt">, last?: Report): Report {
  const { diagnostics, exitCode: code } = failureOf(error);
  const exitCode: ExitCode = last !== undefined && hasWritten(last) ? 5 : code;
  const command: Command = last?.command ?? run.command;
  return {
    interrupted: undefined,
    identity: undefined,
    registries: [],
    startedAt: run.startedAt,
    ...last,
    // A failed run gives nothing to approve.
    digest: undefined,
    command,
    result: resultOf({ command, exitCode, hasChanges: false }),
    exitCode,
    complete: true,
    diagnostics: [...(last?.diagnostics ?? []), ...diagnostics],
  };
}

/** Any error as one for the user: a `UserError` as it is, anything else as a bug of ours (exit 1). */
export function failureOf(error: unknown): UserError {
  return error instanceof UserError ? error : new UserError([bug(error)], 1);
}

/** An internal error. A stack shows code, not data. The message could contain anything, so it stays out. */
export function bug(error: unknown): Diagnostic {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return {
    severity: "error",
    code: "bug",
    message: `internal error in acr-webhooks ${packageJson.version} (${kind})`,
    help: [`Please report it at ${packageJson.bugs.url} with these lines:`, ...stack.slice(0, 8)].join("\n"),
  };
}
