/** GitHub's refusals and failures in plain words, each as what it is. Pure. */
import type { Diagnostic } from "../../model.ts";
import { networkHelp, noResponse } from "../no-response.ts";

/** A permission, as a workflow's `permissions:` spells it. */
export type Need = "contents: read" | "pull-requests: read" | "pull-requests: write" | "issues: write";

interface Context {
  /** What failed, as in "comment on the pull request". */
  readonly doing: string;
  readonly need: Need;
  /** All permissions that the job needs, to copy. */
  readonly permissions: string;
}

/** What an error of Octokit says. */
interface Failure {
  /** The response's status; undefined: there was no response. */
  readonly status: number | undefined;
  /** GitHub's message, in lower case. */
  readonly text: string;
  readonly isGraphql: boolean;
  /** Types of GraphQL errors, such as `FORBIDDEN`. */
  readonly types: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
  /** Why there was no response. */
  readonly cause: string;
}

/** A kind of failure: what happened, as a clause, and what to do. The first that matches applies. */
interface Kind {
  readonly matches: (failure: Failure) => boolean;
  readonly says: (failure: Failure, context: Context) => string;
  readonly help: string | ((failure: Failure, context: Context) => string);
  readonly code?: "github-permission";
}

const transient = "Run the job again. If it fails again, check GitHub's status page.";

const kinds: readonly Kind[] = [
  {
    matches: ({ status, text, headers }) =>
      status === 429 ||
      (status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined)) ||
      /rate limit|abuse detection/.test(text),
    says: () => "GitHub is rate limiting this token",
    help: ({ headers }) => `Run the job again ${after(headers)}.`,
  },
  {
    matches: ({ status }) => status === 401,
    says: () => "GitHub rejected the token (HTTP 401): it is wrong, expired or revoked",
    help: "Leave out `github-token` to use the job's own token, or renew the token. A job's own token expires when the job ends.",
  },
  {
    matches: ({ text }) => text.includes("ip allow list"),
    says: () => "the organization's IP allow list does not include this runner",
    help: "Run the job on a runner whose address is on the list, or ask the organization's owners to add it.",
  },
  {
    matches: ({ text, headers }) => headers["x-github-sso"] !== undefined || /\bsaml\b/.test(text),
    says: () => "the organization requires SAML single sign-on for this token",
    help: "Authorize the token for the organization, or leave out `github-token` to use the job's own token.",
  },
  {
    matches: ({ text }) => text.includes("archived"),
    says: () => "the repository is archived, so it is read-only",
    help: "Unarchive the repository, or disable this workflow.",
  },
  {
    matches: ({ text }) => /\blocked\b.*migrat|migrat.*\blocked\b/.test(text),
    says: () => "the repository is locked while it is migrated",
    help: "Run the job again after the migration.",
  },
  {
    matches: ({ text }) => /\blocked\b/.test(text),
    says: () => "the conversation is locked",
    help: "Unlock the conversation, or set `comment: never`.",
  },
  {
    matches: ({ status, text }) => status === 410 && text.includes("deleted"),
    says: () => "it was deleted meanwhile (HTTP 410)",
    help: "Run the job again.",
  },
  {
    matches: ({ status, text }) =>
      (status === 410 && text.includes("disabled")) || /issues (?:are|has been|have been) disabled/.test(text),
    says: () => "the repository has this feature switched off (HTTP 410)",
    help: ({ text }, { need }) =>
      need === "issues: write" || text.includes("issues")
        ? "Enable issues in the repository's settings, or set `drift-issue: false`."
        : "Enable it in the repository's settings.",
  },
  {
    matches: ({ status, text, types }) =>
      (status === undefined || status === 403 || status === 404 || status === 200) &&
      (/resource not accessible by|must have admin rights|required scopes/.test(text) ||
        types.includes("INSUFFICIENT_SCOPES")),
    says: (_, { need }) => `the job's token lacks \`${need}\``,
    help: (_, { permissions }) => permissions,
    code: "github-permission",
  },
  {
    matches: ({ status, isGraphql, cause }) =>
      isGraphql && (status === 404 || status === 405 || cause === "NotGraphQl" || cause === "NotJson"),
    says: ({ status }) =>
      `the server has no GraphQL API${status === undefined ? "" : ` (HTTP ${status})`}, or a proxy responded`,
    help: "This needs GitHub, or GitHub Enterprise Server. On another server, set `comment: never`, and neither `drift-issue` nor `require-reviewed-plan`.",
  },
  {
    // A field that GitHub always sends is not there.
    matches: ({ cause }) => cause === "NotJson" || cause === "TypeError",
    says: () => "the response is not from GitHub: a proxy or a login page may have answered",
    help: "Check the runner's proxy variables (HTTPS_PROXY, NO_PROXY), firewalls, and GITHUB_API_URL.",
  },
  {
    matches: ({ status, types }) => status === 404 || types.includes("NOT_FOUND"),
    says: () => "GitHub did not find it (HTTP 404)",
    help: "Check that it exists, and that the token can read this repository.",
  },
  {
    matches: ({ status, types }) => status === 403 || types.includes("FORBIDDEN"),
    says: ({ text }) => `GitHub denied access (HTTP 403)${quoted(text)}`,
    help: "Check the rules of the repository and its organization for the token.",
  },
  {
    matches: ({ status }) => status !== undefined && status >= 500,
    says: ({ status }) => `GitHub failed (HTTP ${status})`,
    help: transient,
  },
  {
    matches: ({ status }) => status !== undefined && status >= 300,
    says: ({ status, text }) => `GitHub did not accept the request (HTTP ${status})${quoted(text)}`,
    help: "Running the job again does not help. If nothing explains it, report it as a bug.",
  },
  {
    matches: ({ status }) => status === 200,
    says: ({ text }) => `GitHub failed${quoted(text)}`,
    help: transient,
  },
];

/** The diagnostic of a failed request to GitHub. Permissions are advised only if GitHub says that one is missing. */
export function explain(error: unknown, context: Context): Diagnostic {
  const failure = failureOf(error);
  const kind = kinds.find(({ matches }) => matches(failure)) ?? nothing;
  const { code = "github-failed", says, help } = kind;
  return {
    severity: "error",
    code,
    message: `cannot ${context.doing}: ${says(failure, context)}`,
    help: typeof help === "string" ? help : help(failure, context),
  };
}

const nothing: Kind = {
  matches: () => true,
  says: ({ cause }) => `no response from GitHub (${cause})`,
  help: ({ cause }) => networkHelp(cause),
};

/** The status of GitHub's response; undefined: there was none. GraphQL's errors have the status 200. */
export function statusOf(error: unknown): number | undefined {
  return failureOf(error).status;
}

function failureOf(error: unknown): Failure {
  const { status, errors, response, request, headers, name, message } = error as {
    status?: unknown;
    errors?: unknown;
    response?: { headers?: Readonly<Record<string, unknown>> };
    request?: { url?: unknown };
    headers?: Readonly<Record<string, unknown>>;
    name?: unknown;
    message?: unknown;
  };
  const types = Array.isArray(errors) ? errors.map(({ type }: { type?: unknown }) => String(type ?? "")) : [];
  // Octokit sets the status 500 for requests without a response.
  const hasResponse = response !== undefined;
  return {
    status: typeof status === "number" && hasResponse ? status : Array.isArray(errors) && hasResponse ? 200 : undefined,
    text: typeof message === "string" && (hasResponse || types.length > 0) ? message.toLowerCase() : "",
    isGraphql: name === "NotGraphQl" || Array.isArray(errors) || /\/graphql$/.test(String(request?.url ?? "")),
    types,
    headers: response?.headers ?? headers ?? {},
    cause: noResponse(error),
  };
}

/** GitHub's own message, shortened. It is escaped when it is rendered. */
function quoted(text: string): string {
  const words = (text.split(" - https://")[0] ?? "").replace(/\s+/g, " ").trim();
  return words === "" ? "" : `: "${words.slice(0, 200)}"`;
}

/** When a rate limit ends, from `Retry-After` (seconds) or `X-RateLimit-Reset` (seconds since 1970). */
function after(headers: Failure["headers"]): string {
  const seconds = Number(headers["retry-after"]);
  if (Number.isFinite(seconds) && seconds > 0) return `in ${Math.ceil(seconds / 60)} min`;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (Number.isFinite(reset) && reset > 0 && reset < 1e11)
    return `after ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
  return "later";
}
