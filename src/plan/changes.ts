/** What a finished plan contains: what reports, exit codes and consent need of it. */
import type { Change, Counts, Plan } from "../model.ts";

/** How many certain changes of each kind a plan has. `updates` includes `adopts`. */
export function countChanges(plan: Plan): Counts {
  const certain = plan.changes.filter(isCertain);
  const having = (action: Change["action"]): number => certain.filter((change) => change.action === action).length;
  return {
    creates: having("create"),
    updates: having("update"),
    replaces: having("replace"),
    deletes: having("delete"),
    adopts: certain.filter((change) => change.action === "update" && change.adopt).length,
    noOps: having("no-op"),
    unmanaged: plan.unmanaged.length,
    unknowns: plan.unknowns.length,
  };
}

/** Whether live differs from desired for certain. */
export function hasChanges(plan: Plan): boolean {
  return plan.changes.some((change) => change.action !== "no-op" && isCertain(change));
}

/** An update with nothing but unknown fields may turn out to be none. */
function isCertain(change: Change): boolean {
  return change.action !== "update" || change.fields.some((field) => field.change !== "unknown");
}

/** The plan after consent to everything in it, by a matching digest or a review. */
export function consented(plan: Plan): Plan {
  return { ...plan, refusals: plan.refusals.filter((refusal) => !refusal.consentable) };
}
