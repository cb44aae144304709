/** The subscription from the environment, checked before any request. Pure. The login checks its own variables. */
import type { Diagnostic } from "../model.ts";
import { subscriptionIdProblem } from "../text/text.ts";
import type { Host } from "./host.ts";

const variable = "AZURE_SUBSCRIPTION_ID";

/** What is wrong with AZURE_SUBSCRIPTION_ID, if it is set. */
export function wrongSubscription(environment: Host["environment"]): readonly Diagnostic[] {
  const text = environment[variable];
  const problem = text ? subscriptionIdProblem(text, true) : undefined;
  if (!problem) return [];
  return [{ severity: "error", code: "usage", message: `${variable} ${problem.problem}`, help: problem.help }];
}
