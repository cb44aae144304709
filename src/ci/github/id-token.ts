/** The job's OpenID Connect token, from GitHub's runner. */
import type { Clock } from "../../clock.ts";
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import type { Environment } from "../forge.ts";

/** Milliseconds before each further attempt. */
const pauses = [1_000, 3_000];

/**
 * Requests a token for an audience. A failure that can pass (no response, 429, 5xx) is retried. Throws `UserError` (exit 1).
 * `permissions`: all that the job needs, to copy.
 */
export async function requestIdToken(
  audience: string,
  {
    environment,
    clock,
    permissions,
  }: { readonly environment: Environment; readonly clock: Clock; readonly permissions: string },
): Promise<string> {
  if (!environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw new UserError([noPermission(permissions)], 1);
  const { getIDToken } = await import("@actions/core");
  for (let failures = 0; ; failures += 1) {
    try {
      return await getIDToken(audience);
    } catch (error) {
      const reason = reasonOf(error);
      const pause = pauses[failures];
      if (pause === undefined || !reason.isTransient) throw new UserError([noToken(reason.words)], 1);
      await clock.sleep(pause);
    }
  }
}

/** The toolkit puts the status into its message. */
function reasonOf(error: unknown): { readonly words: string; readonly isTransient: boolean } {
  const text = error instanceof Error ? error.message : "";
  const status = Number(/Error Code\s*:\s*(\d{3})/.exec(text)?.[1]);
  if (Number.isNaN(status)) {
    const code = /\b(E[A-Z]{4,}|socket hang up)\b/.exec(text)?.[1];
    return { words: code ?? "no usable response", isTransient: true };
  }
  return { words: `HTTP ${status}`, isTransient: status === 429 || status >= 500 };
}

function noToken(reason: string): Diagnostic {
  return {
    severity: "error",
    code: "id-token-failed",
    message: `GitHub gave no token (${reason}): the runner's OpenID Connect service failed`,
    help: "Run the job again. If it fails again, check GitHub's status page, and the runner's proxy.",
  };
}

function noPermission(permissions: string): Diagnostic {
  return {
    severity: "error",
    code: "id-token-permission",
    message: "the job is not authorized to request an OpenID Connect token: it lacks `id-token: write`",
    help: permissions,
  };
}
