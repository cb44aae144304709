/** Numbers of a report, and the sentences that state them. */

import type { Counts, Outcome, PingResult, Report } from "../model.ts";
import { countChanges } from "../plan/plan.ts";

const none: Counts = {
  creates: 0,
  updates: 0,
  replaces: 0,
  deletes: 0,
  adopts: 0,
  noOps: 0,
  unmanaged: 0,
  unknowns: 0,
};

/** The sums over all plans of a report. */
export function countReport(report: Report): Counts {
  return report.registries
    .flatMap(({ plan }) => (plan === undefined ? [] : [countChanges(plan)]))
    .reduce(
      (sum, counts) => ({
        creates: sum.creates + counts.creates,
        updates: sum.updates + counts.updates,
        replaces: sum.replaces + counts.replaces,
        deletes: sum.deletes + counts.deletes,
        adopts: sum.adopts + counts.adopts,
        noOps: sum.noOps + counts.noOps,
        unmanaged: sum.unmanaged + counts.unmanaged,
        unknowns: sum.unknowns + counts.unknowns,
      }),
      none,
    );
}

/** How many webhooks a plan changes. */
export function changesIn(counts: Counts): number {
  return counts.creates + counts.updates + counts.replaces + counts.deletes;
}

/** "1 webhook", "2 webhooks". */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The changes in words, without zeros: ["2 to create", "1 to update (1 takes ownership)"]. */
export function changeWords(counts: Counts): readonly string[] {
  const adopted = counts.adopts > 0 ? ` (${counts.adopts} ${counts.adopts === 1 ? "takes" : "take"} ownership)` : "";
  return [
    counts.creates > 0 ? `${counts.creates} to create` : "",
    counts.updates > 0 ? `${counts.updates} to update${adopted}` : "",
    counts.replaces > 0 ? `${counts.replaces} to replace` : "",
    counts.deletes > 0 ? `${counts.deletes} to delete` : "",
  ].filter((words) => words !== "");
}

/** "2 to create, 1 to update, 1 to delete; 1 unmanaged." or "no changes; 1 unmanaged."; `nothing` replaces "no changes". */
export function countsSentence(counts: Counts, nothing = "no changes"): string {
  const words = changeWords(counts);
  const rest = [
    counts.unmanaged > 0 ? `${counts.unmanaged} unmanaged` : "",
    counts.unknowns > 0 ? many(counts.unknowns, "unknown field") : "",
  ].filter((part) => part !== "");
  return `${[words.length > 0 ? words.join(", ") : nothing, ...rest].join("; ")}.`;
}

/** Whether a change took effect and stayed. A webhook that was deleted to free a quota slot, and restored, is there again. */
export function isDone(outcome: Outcome): boolean {
  return outcome.status === "done" && outcome.restored !== "restored";
}

/** The outcomes in words: ["2 created", "1 failed", "3 not started"]. */
export function outcomeWords(outcomes: readonly Outcome[]): readonly string[] {
  const done = (action: Outcome["action"]): number =>
    outcomes.filter((outcome) => isDone(outcome) && outcome.action === action).length;
  const restored = outcomes.filter((outcome) => outcome.status === "done" && !isDone(outcome)).length;
  const status = (wanted: Outcome["status"]): number => outcomes.filter((outcome) => outcome.status === wanted).length;
  const counted: readonly (readonly [number, string])[] = [
    [done("create"), "created"],
    [done("update"), "updated"],
    [done("replace"), "replaced"],
    [done("delete"), "deleted"],
    [status("already"), "unchanged"],
    [status("rolled-back") + restored, "rolled back"],
    [status("failed"), "failed"],
    [status("in-flight"), "without a response"],
    [status("not-begun"), "not started"],
  ];
  return counted.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}

/** The pings in words: ["3 passed", "1 failed", "1 skipped"]. */
export function pingWords(pings: readonly PingResult[]): readonly string[] {
  return (["passed", "failed", "skipped"] as const)
    .map((verdict) => [pings.filter((ping) => ping.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${verdict}`);
}
