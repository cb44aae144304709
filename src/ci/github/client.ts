/** The one client for GitHub's API. */
import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { UserError } from "../../model.ts";
import { explain, type Need } from "./failures.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** A repository, as this job's token sees it. */
export interface Api {
  readonly octokit: Octokit;
  /** For GraphQL queries. */
  readonly queries: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** All permissions that the job needs, to print if one is missing. */
  readonly permissions: string;
}

/** Seconds. A rate limit that ends later fails the request. */
const longestWait = 60;
/** For one attempt, in milliseconds. */
const longestRequest = 30_000;

/** A client of one GitHub server. Reads are retried. Any request is sent again after a short rate limit, because it was not done. */
export function openApi({
  token,
  apiUrl,
  repository,
  permissions,
  timeout = longestRequest,
}: {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly permissions: string;
  /** For one attempt, in milliseconds. */
  readonly timeout?: number;
}): Api {
  const quiet = () => undefined;
  const isWorthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    seconds <= longestWait && retries < 2;
  const client = (queues: object) =>
    getOctokit(
      token,
      {
        baseUrl: apiUrl,
        userAgent: "acr-webhooks",
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        retry: { retries: 2 },
        throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting, ...queues },
      },
      // First, so that the time limit is for each attempt.
      checks(timeout),
      retry,
      throttling,
    );
  // Its queues are shared by all clients of one id.
  const id = `${apiUrl} ${repository}`;
  const [owner = "", repo = ""] = repository.split("/");
  return { octokit: client({ id }), queries: client({ id, write: unpaced }), owner, repo, permissions };
}

/** For each attempt: a time limit, and an error for a success without JSON. */
function checks(timeout: number) {
  return ({ hook }: { readonly hook: Octokit["hook"] }): void => {
    // Without a limit, a proxy that closes every connection is asked again and again, without a pause and without an end (undici 6).
    hook.before("request", (options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
    });
    // The page of a proxy would count as a written comment, or as a file that does not exist.
    hook.after("request", ({ data }, request) => {
      if (typeof data !== "object" || data === null)
        throw Object.assign(new Error("no JSON"), { name: "NotJson", request });
    });
  };
}

/** In place of the queue that lets one write start per second. The plugin also puts GraphQL queries into it, which write nothing. */
const unpaced = { key: () => ({ schedule: async () => undefined }) };

/** For writes: one that seems to have failed may have been done. */
export const once = { request: { retries: 0 } };

/** Runs a part of the work with GitHub; a failure becomes a `UserError` (exit 1). `doing`: what fails, as in "read the files". */
export async function attempt<T>(api: Api, doing: string, need: Need, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([explain(error, { doing, need, permissions: api.permissions })], 1);
  }
}

/** Runs a GraphQL query on the repository: `$owner` and `$name` are set. */
export async function query<T>(
  api: Api,
  doing: string,
  need: Need,
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  return attempt(api, doing, need, async () => {
    const data = await api.queries.graphql<{ readonly repository: T | null } | undefined>(text, {
      owner: api.owner,
      name: api.repo,
      ...variables,
    });
    // A proxy or a login page can answer with a text.
    if (!data?.repository) throw Object.assign(new Error("no data"), { name: "NotGraphQl" });
    return data.repository;
  });
}
