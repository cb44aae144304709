import type { Change, Outcome } from "../model.ts";

export type Writing = Exclude<Change, { action: "no-op" }>;

/** The outcomes of one registry's changes so far, each recorded before and after its requests. */
export interface Ledger {
  outcome(name: string): Outcome | undefined;
  record(outcome: Outcome): Promise<Outcome>;
  /** Records that something may be written from here on; a killed run leaves this record. */
  inFlight(change: Writing): Promise<Outcome>;
  /** Does the work and records its outcome, unless the run stops or an earlier failure holds this change back. */
  start(change: Writing, work: () => Promise<Outcome>): Promise<Outcome>;
  /** From here on, no delete or replace starts. */
  fail(): void;
}

export function openLedger(options: {
  readonly stopping: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
}): Ledger {
  const outcomes = new Map<string, Outcome>();
  let failed = false;

  async function record(outcome: Outcome): Promise<Outcome> {
    outcomes.set(outcome.name, outcome);
    if (outcome.status === "failed" || outcome.restored === "failed") failed = true;
    await options.onOutcome(outcome);
    return outcome;
  }
  const inFlight = ({ name, action }: Writing): Promise<Outcome> =>
    record({ name, action, status: "in-flight", written: true });

  return {
    outcome: (name) => outcomes.get(name),
    record,
    inFlight,
    start: async (change, work) => {
      const { name, action } = change;
      const held = options.stopping.aborted || (failed && (action === "delete" || action === "replace"));
      if (held) return record({ name, action, status: "not-begun", written: false });
      await inFlight(change);
      return record(await work());
    },
    fail: () => {
      failed = true;
    },
  };
}
