import pMap from "p-map";
import type { Create, Delete, Outcome, PingResult, Plan, Registry } from "../model.ts";
import {
  drop,
  performCreate,
  performReplace,
  performUpdate,
  putBack,
  takeAway,
  type Undo,
  type Undos,
} from "./change.ts";
import { type Ledger, openLedger, type Writing } from "./ledger.ts";
import { outcomeOf } from "./outcome.ts";
import { rolledBack } from "./rollback.ts";
import { isKnown } from "./step.ts";

export interface ApplyOptions {
  readonly onPingFailure: "fail" | "rollback";
  /** Changes at the same time. */
  readonly concurrency: number;
  /** Aborted: no further change starts. */
  readonly stopping: AbortSignal;
  /** Pings these webhooks, except those that must not be pinged. */
  readonly ping: (names: readonly string[]) => Promise<readonly PingResult[]>;
  /** Called with every outcome as it changes, "in-flight" before anything is sent; awaited, so that the record exists first. */
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
}

/**
 * Carries out a plan, and decides nothing. The order: deletes whose quota slot a create needs, each with its create; creates and
 * updates; replaces; pings of what changed; all other deletes. Each group runs in parallel. After a failure, a ping's included, no
 * further delete or replace starts. Returns one outcome for each change, in the plan's order, and the pings.
 */
export async function applyPlan(
  registry: Registry,
  plan: Plan,
  options: ApplyOptions,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly pings: readonly PingResult[] }> {
  const changes = plan.changes.filter((change) => change.action !== "no-op");
  const run: Run = { registry, options, ledger: openLedger(options), undo: new Map() };
  const { ledger, undo } = run;
  const each = { concurrency: options.concurrency };
  const deletes = changes.filter((change) => change.action === "delete");
  const pairs = quotaPairs(changes, deletes);
  const paired = new Set(pairs.flatMap(({ frees, fills }) => [frees.name, fills.name]));
  const unpaired = changes.filter((change) => !paired.has(change.name));

  await pMap(pairs, (pair) => swap(run, pair), each);
  await pMap(
    unpaired.filter((change) => change.action === "create" || change.action === "update"),
    (change) =>
      ledger.start(change, () =>
        change.action === "create" ? performCreate(registry, change, undo) : performUpdate(registry, change, undo),
      ),
    each,
  );
  await pMap(
    changes.filter((change) => change.action === "replace"),
    (change) => ledger.start(change, () => performReplace(registry, change, undo)),
    each,
  );
  const pings = await pingChanged(run, changes);
  await pMap(
    deletes.filter((change) => !paired.has(change.name)),
    (change) =>
      ledger.start(change, async () =>
        outcomeOf(change, await drop(registry, change.before, isKnown(change.before.webhook))),
      ),
    each,
  );
  return { outcomes: changes.flatMap((change) => ledger.outcome(change.name) ?? []), pings };
}

/** One registry's apply. */
interface Run {
  readonly registry: Registry;
  readonly options: ApplyOptions;
  readonly ledger: Ledger;
  /** What it takes to undo each change that took effect. */
  readonly undo: Undos;
}

interface QuotaPair {
  readonly frees: Delete;
  readonly fills: Create;
}

function quotaPairs(changes: readonly Writing[], deletes: readonly Delete[]): readonly QuotaPair[] {
  return deletes.flatMap((frees) => {
    const fills = changes.find((change) => change.action === "create" && change.name === frees.freesSlotFor);
    return fills?.action === "create" ? [{ frees, fills }] : [];
  });
}

/** Frees a quota slot and fills it at once, so that a failure between the two is undone here. */
async function swap({ registry, ledger, undo }: Run, { frees, fills }: QuotaPair): Promise<void> {
  let old: Undo["old"];
  const gone = await ledger.start(frees, async () => {
    const taken = await takeAway(registry, frees);
    old = taken.old;
    return taken.outcome;
  });
  if (gone.status !== "done" && gone.status !== "already") {
    await ledger.record({ name: fills.name, action: "create", status: "not-begun", written: false });
    return;
  }
  // A stop does not hold this back: without the create, the delete would have no purpose.
  await ledger.inFlight(fills);
  const made = await performCreate(registry, fills, undo);
  const done = undo.get(fills.name);
  if (made.status === "failed" && !done && old && gone.status === "done") {
    await ledger.inFlight(frees);
    await ledger.record({ ...gone, restored: await putBack(registry, old) });
  }
  await ledger.record(made);
  if (done && old && gone.status === "done") undo.set(fills.name, { ...done, slot: { gone, old } });
}

async function pingChanged(run: Run, changes: readonly Writing[]): Promise<readonly PingResult[]> {
  const { options, ledger, undo } = run;
  const changed = changes.flatMap((change) => (change.action !== "delete" && undo.has(change.name) ? [change] : []));
  if (changed.length === 0) return [];
  const results = await options.ping(changed.map((change) => change.name));
  const failed = new Set(results.filter((ping) => ping.verdict === "failed").map((ping) => ping.name.toLowerCase()));
  if (failed.size > 0) ledger.fail();
  if (options.onPingFailure === "rollback") {
    await pMap(
      changed.filter((change) => failed.has(change.name.toLowerCase())),
      (change) => rollBack(run, change),
      { concurrency: options.concurrency },
    );
  }
  return results;
}

/** Undoes a change whose ping failed, and the delete that freed its quota slot. */
async function rollBack({ registry, ledger, undo }: Run, change: Exclude<Writing, Delete>): Promise<void> {
  const done = undo.get(change.name);
  if (!done) return;
  await ledger.inFlight(change);
  const outcome = await rolledBack(registry, change, done);
  if (done.slot && outcome.status === "rolled-back") {
    const { gone, old } = done.slot;
    await ledger.record({ ...gone, status: "in-flight" });
    await ledger.record({ ...gone, restored: await putBack(registry, old) });
  }
  await ledger.record(outcome);
}
