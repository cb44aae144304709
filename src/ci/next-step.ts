/** What happens after a run, in a sentence. Pure. */
import type { Report } from "../model.ts";
import { hasChanges } from "../plan/plan.ts";
import { isConsentedByMerge, many } from "../report/report.ts";
import { deliveriesFail } from "../run/run.ts";
import type { Event } from "./event.ts";
import type { JobSettings } from "./settings.ts";

/** Undefined: nothing that the reader would want to know. */
export function nextStep(report: Report, event: Event, job: JobSettings): string | undefined {
  const fails = report.registries.some(({ deliveries }) => deliveriesFail(deliveries, job.settings.minSuccess));
  if (report.command === "drift") {
    const drifted = report.registries.some(({ plan }) => plan && hasChanges(plan));
    const choices = [...(drifted || !fails ? [driftChoice] : []), ...(fails ? [deliveryChoice] : [])];
    return choices.join(" ");
  }
  if (report.command === "deliveries") return fails ? deliveryChoice : undefined;
  if (report.command !== "plan" || !report.registries.some(({ plan }) => plan && hasChanges(plan))) return undefined;
  if (job.command !== "auto") return "Nothing changes until apply runs.";
  switch (event.kind) {
    case "pull-request":
      return `After the merge into the default branch, apply ${applies(report)}.`;
    case "merge-queue":
      return job.requireReviewedPlan
        ? "After the merge, apply makes only the changes that the comments of the merged pull requests have shown."
        : `After the merge, apply ${applies(report)}.`;
    default:
      return "Nothing changes on this branch. Apply runs on the default branch.";
  }
}

/** What to do about drift. */
export const driftChoice = "Apply the manifest to revert these changes, or update the manifest to keep them.";

/** What to do about deliveries that failed. */
export const deliveryChoice = "Repair the endpoint, then send the failed deliveries again with `redeliver`.";

function applies(report: Report): string {
  const changing = report.registries.filter(({ plan }) => plan && hasChanges(plan));
  const refused = changing.filter(({ plan }) => plan?.refusals.some((each) => !isConsentedByMerge(report, each)));
  // One change that nobody can review holds back all changes that need a review.
  const unknown = changing.some(({ plan }) =>
    plan?.changes.some((c) => c.action !== "no-op" && c.digest === undefined),
  );
  if (report.mergeConsents && unknown) return "refuses all of this while something in it is unknown";
  const makes = `makes these changes${report.mergeConsents ? ", and no others" : ""}`;
  if (refused.length === 0) return makes;
  if (refused.length === changing.length) return "refuses this while a reason above remains";
  return `${makes}. It refuses those of ${many(refused.length, "registry", "registries")} while a reason above remains`;
}
