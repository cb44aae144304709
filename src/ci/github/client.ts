/** The one client for GitHub's API, and its failures in words. */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";

export type Client = ReturnType<typeof getOctokit>;

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** A client of one GitHub server's API. Reads are tried again, writes are not. */
export function makeClient(token: string, apiUrl: string): Client {
  const quiet = () => undefined;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: "acr-webhooks",
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      retry: { retries: 2 },
    },
    retry,
  );
}

/** For writes: one that seems to have failed may have been done. */
export const once = { request: { retries: 0 } };

/** What a step of ours needs of the token, as a workflow's `permissions:` names it. */
export type Need = "contents: read" | "pull-requests: read" | "pull-requests: write" | "issues: write";

/** Runs a part of the work with GitHub; a failure becomes a `UserError` (exit 1) that says what to do. */
export async function attempt<T>(doing: string, need: Need, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([problem(doing, need, error)], 1);
  }
}

function problem(doing: string, need: Need, error: unknown): Diagnostic {
  if (isForbidden(error)) {
    return {
      severity: "error",
      code: "github-permission",
      message: `the job's token may not ${doing}: it lacks \`${need}\``,
      help: "Give it to the job.",
    };
  }
  const status = statusOf(error);
  return {
    severity: "error",
    code: "github-failed",
    message: `could not ${doing}: ${status === undefined ? `no answer from GitHub (${reasonOf(error)})` : `GitHub answered ${status}`}`,
    help: "Run the job again. If GitHub is well, see whether the token is still valid.",
  };
}

/** The status of GitHub's answer; undefined where there was none, or it was GraphQL's (always 200). */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { status?: unknown; response?: unknown };
  return typeof status === "number" && response !== undefined ? status : undefined;
}

/** A missing permission is a 403 in REST, a 404 where even reading is not permitted, and a type in GraphQL's errors. */
function isForbidden(error: unknown): boolean {
  const { status, errors, response } = error as {
    status?: unknown;
    errors?: unknown;
    response?: { headers?: Readonly<Record<string, unknown>> };
  };
  // GitHub answers 403 to those that ask too much, too.
  const limited = response?.headers?.["x-ratelimit-remaining"] === "0" || response?.headers?.["retry-after"];
  if (status === 401 || status === 404 || (status === 403 && !limited)) return true;
  return (
    Array.isArray(errors) &&
    errors.some(({ type }: { type?: unknown }) => type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES")
  );
}

function reasonOf(error: unknown): string {
  const { cause, code, name } = error as { cause?: { code?: unknown }; code?: unknown; name?: unknown };
  return String(cause?.code ?? code ?? name ?? "unknown reason");
}
