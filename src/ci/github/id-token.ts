/** The job's OpenID Connect token, from GitHub's runner. */
import type { Clock } from "../../clock.ts";
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import type { Environment } from "../forge.ts";
import { networkHelp, noResponse } from "../no-response.ts";
import { type Reply, send } from "../request.ts";

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
  const key = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (!address || !key) throw new UserError([noPermission(permissions)], 1);
  const url = `${address}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${key}`, accept: "application/json" };
  let reply: Reply;
  try {
    reply = await send({ method: "GET", url, headers, repeats: true }, clock);
  } catch (error) {
    const reason = noResponse(error);
    const what = "no response from the runner's OpenID Connect service";
    throw new UserError([noToken(reason, what, networkHelp(reason))], 1);
  }
  const token = tokenIn(reply);
  if (typeof token !== "string") throw new UserError([token], 1);
  await mask(token);
  return token;
}

/** The token of a response, or what the response is instead. */
function tokenIn({ status, body }: Reply): string | Diagnostic {
  if (status >= 300 && status < 400)
    return noToken(
      `HTTP ${status}`,
      "the response is a redirect, so a proxy or a login page may have answered",
      checkProxy,
    );
  if (status >= 400) {
    const verb = status >= 500 || status === 408 || status === 429 ? "failed" : "refused the request";
    return noToken(`HTTP ${status}`, `the runner's OpenID Connect service ${verb}`, runAgain);
  }
  let found: unknown;
  try {
    found = JSON.parse(body.toString("utf8"));
  } catch {
    return noToken(
      `HTTP ${status}`,
      "the response is not JSON, so a proxy or a login page may have answered",
      checkProxy,
    );
  }
  const { value } = (found ?? {}) as { readonly value?: unknown };
  if (typeof value === "string" && value !== "") return value;
  return noToken(`HTTP ${status}`, "the response contains none", runAgain);
}

const runAgain = "Run the job again. If it fails again, check GitHub's status page, and the runner's proxy.";
const checkProxy = "Check the runner's proxy variables (HTTPS_PROXY, NO_PROXY), then run the job again.";

function noToken(reason: string, what: string, help: string): Diagnostic {
  return { severity: "error", code: "id-token-failed", message: `GitHub gave no token (${reason}): ${what}`, help };
}

function noPermission(permissions: string): Diagnostic {
  return {
    severity: "error",
    code: "id-token-permission",
    message: "the job is not authorized to request an OpenID Connect token: it lacks `id-token: write`",
    help: permissions,
  };
}
