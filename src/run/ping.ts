/** Which webhooks a command pings (pure), and the pings of one registry. */
import type { Desired, Outcome, PingResult, Plan, Registry } from "../model.ts";
import type { Settings } from "../settings.ts";
import { type PingTarget, pingTargets, verify } from "../verify/verify.ts";
import { webhooksNamed } from "./deliveries.ts";
import type { Host } from "./host.ts";
import type { PingWhich } from "./login.ts";
import type { Counter } from "./progress.ts";
import type { Applied, Opened, Planned } from "./states.ts";

/** Of a `ping`: the named webhooks, all without names. */
export function targetsOfPing({ desired }: Opened, names: readonly string[]): readonly PingTarget[] {
  return pingTargets({ ...desired, webhooks: webhooksNamed(desired, names) });
}

/** Of a `drift`: only what exists. A webhook that `apply` would create cannot be pinged. */
export function targetsOfDrift({ desired, plan }: Planned, which: PingWhich): readonly PingTarget[] {
  if (which === "none") return [];
  return pingTargets(desired).filter(({ name }) => {
    const change = changeOf(plan, name);
    return change !== undefined && change.action !== "create" && (which === "all" || change.action !== "no-op");
  });
}

/** Of an `apply`, when its changes are made and pinged: all other webhooks that exist. */
export function targetsAfterApply(
  { desired, plan, outcomes, pings }: Applied,
  which: PingWhich,
): readonly PingTarget[] {
  if (which !== "all") return [];
  const pinged = new Set(pings.map(({ name }) => name.toLowerCase()));
  return pingTargets(desired).filter(
    ({ name }) => !pinged.has(name.toLowerCase()) && existsAfterApply(plan, outcomes, name),
  );
}

export function targetsNamed(desired: Desired, names: readonly string[]): readonly PingTarget[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return pingTargets(desired).filter(({ name }) => wanted.has(name.toLowerCase()));
}

function changeOf({ changes }: Plan, name: string) {
  return changes.find((change) => change.name.toLowerCase() === name.toLowerCase());
}

/** As far as the run knows. */
function existsAfterApply(plan: Plan, outcomes: readonly Outcome[], name: string): boolean {
  const change = changeOf(plan, name);
  if (!change) return false;
  const outcome = outcomes.find((each) => each.name === change.name);
  if (!outcome) return change.action !== "create";
  if (change.action === "create") return outcome.status === "done" || outcome.status === "already";
  return change.action !== "replace" || outcome.status !== "failed" || outcome.restored === "restored";
}

/** Pings the targets of one registry and returns the results in their order. Throws `ServiceError`. */
export async function ping(
  registry: Registry,
  targets: readonly PingTarget[],
  settings: Settings,
  { stopping, clock, step, counter }: Pick<Host, "stopping" | "clock" | "step"> & { readonly counter: Counter },
): Promise<readonly PingResult[]> {
  if (targets.length === 0) return [];
  counter.expect("pinging", targets.length);
  return verify(registry, targets, {
    timeout: settings.pingTimeout,
    retries: settings.pingRetries,
    concurrency: settings.concurrency,
    stopping,
    clock,
    onResult: (result) => {
      counter.done("pinging");
      if (result.verdict !== "skipped") step(`${registry.info.name}: ping ${result.name}: ${result.reason}`);
    },
  });
}
