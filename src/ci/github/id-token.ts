/** The job's OpenID Connect token, from GitHub's runner. */
import type { Clock } from "../../clock.ts";
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import type { Environment } from "../forge.ts";

/** Milliseconds before each further attempt. */
const pauses = [1_000, 3_000];

/**
 * Requests a token for an audience. A failure that can pass (no response, 429, 5xx) is retried. Throws `UserError` (exit 1).
 * `permissions`: all that the job needs, to copy. `mask`: called with the token before it is returned.
 */
export async function requestIdToken(
  audience: string,
  {
    environment,
    clock,
    permissions,
    mask,
  }: {
    readonly environment: Environment;
    readonly clock: Clock;
    readonly permissions: string;
    readonly mask: (token: string) => void | Promise<void>;
  },
): Promise<string> {
  const address = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
  if (!address) throw new UserError([noPermission(permissions)], 1);
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient("acr-webhooks", [], { allowRetries: false, socketTimeout: 30_000 });
  const url = `${address}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}` };
  for (let failures = 0; ; failures += 1) {
    try {
      const { result } = await client.getJson<{ readonly value?: unknown }>(url, headers);
      if (typeof result?.value !== "string") throw new Error("no token in the response");
      await mask(result.value);
      return result.value;
    } catch (error) {
      const reason = reasonOf(error);
      const pause = pauses[failures];
      if (pause === undefined || !reason.isTransient) throw new UserError([noToken(reason.words)], 1);
      await clock.sleep(pause);
    }
  }
}

/** The toolkit's errors have the status, or Node's code. */
function reasonOf(error: unknown): { readonly words: string; readonly isTransient: boolean } {
  const { statusCode: status, code } = error as { readonly statusCode?: unknown; readonly code?: unknown };
  if (typeof status === "number") return { words: `HTTP ${status}`, isTransient: status === 429 || status >= 500 };
  return { words: typeof code === "string" ? code : "no usable response", isTransient: true };
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
