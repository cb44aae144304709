/** Identifiers that come from the environment, checked before any request. Pure. */
import type { Diagnostic } from "../model.ts";
import { clientIdProblem, type Problem, subscriptionProblem, tenantProblem } from "../settings.ts";

const checks: Readonly<Record<string, (text: string) => Problem | undefined>> = {
  AZURE_SUBSCRIPTION_ID: subscriptionProblem,
  AZURE_TENANT_ID: tenantProblem,
  AZURE_CLIENT_ID: clientIdProblem,
};

/** What is wrong with these variables, if they are set. */
export function wrongIdentifiers(
  environment: Readonly<Record<string, string | undefined>>,
  variables: readonly (keyof typeof checks)[],
): readonly Diagnostic[] {
  return variables.flatMap((variable): readonly Diagnostic[] => {
    const text = environment[variable];
    const problem = text ? checks[variable]?.(text) : undefined;
    return problem
      ? [{ severity: "error", code: "usage", message: `${variable} ${problem.message}`, help: problem.help }]
      : [];
  });
}
