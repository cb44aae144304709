/** What is known of a request that failed, read from the SDK's errors. Nothing of it is a secret, and nothing is free text of the service. */
import { LoginFailed } from "./login.ts";
import { errorBody, ForeignHost, Throttled } from "./transport.ts";
import { ProxyFailed } from "./unreachable-login.ts";

export interface Failure {
  readonly status: number | undefined;
  /** The service's error codes, all identifiers: the response's own, then those of its details, outermost first. */
  readonly codes: readonly string[];
  /** The policies that denied the request, by name. Text from the service, but no value of the request. */
  readonly policies: readonly string[];
  readonly correlationId: string | undefined;
  /** Node's code of a network or TLS failure. */
  readonly network: string | undefined;
  readonly login: LoginFailed | undefined;
  readonly proxy: ProxyFailed | undefined;
  /** The failure happened before the request was sent. */
  readonly beforeSending: boolean;
  /** The failed request polled a long-running operation. */
  readonly polling: boolean;
  readonly aborted: boolean;
  /** The errors that caused it, outermost first. */
  readonly chain: readonly unknown[];
}

/** Reads an error of the SDK and its causes. */
export function failureOf(error: unknown): Failure {
  const chain = causesOf(error);
  const first = chain[0];
  const response = chain.map((e) => property(e, "response")).find((r) => r !== undefined);
  const headers = property(response, "headers") as { get?: (name: string) => string | undefined } | undefined;
  const status = Number(property(response, "status") ?? property(first, "statusCode"));
  const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
  const reported = reportedErrors(errorBody(property(first, "request")));
  const codes = [
    property(first, "code"),
    property(property(property(first, "details"), "error"), "code"),
    ...reported.map((e) => property(e, "code")),
  ].filter((c): c is string => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c));
  const login = chain.find((e) => e instanceof LoginFailed);
  const text = chain.map((e) => (e instanceof Error ? e.message : "")).join(" ");
  return {
    status: Number.isFinite(status) && status > 0 ? status : undefined,
    codes: [...new Set(codes)],
    policies: [...new Set(reported.flatMap(policyNames))],
    correlationId: correlation !== undefined && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : undefined,
    network: chain.map(networkCode).find((c) => c !== undefined) ?? networkCodeIn(text),
    login,
    proxy: chain.find((e) => e instanceof ProxyFailed),
    beforeSending:
      login !== undefined || (error instanceof ForeignHost && error.method !== "GET") || error instanceof Throttled,
    polling: property(property(first, "request"), "method") === "GET",
    aborted: chain.some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name")))),
    chain,
  };
}

/**
 * The errors in a response's body, outermost first: Resource Manager wraps the cause in `details` or `innererror`
 * (its guidelines for error responses).
 */
function reportedErrors(body: string | undefined): readonly unknown[] {
  let parsed: unknown;
  try {
    parsed = body === undefined ? undefined : JSON.parse(body);
  } catch {
    return [];
  }
  const found: unknown[] = [];
  for (let todo = [property(parsed, "error") ?? parsed]; todo.length > 0 && found.length < 50; ) {
    const [next, ...rest] = todo;
    const details = property(next, "details");
    const inner = property(next, "innererror") ?? property(next, "innerError");
    if (typeof next === "object" && next !== null) found.push(next);
    todo = [...rest, ...(Array.isArray(details) ? details : []), ...(inner === undefined ? [] : [inner])];
  }
  return found;
}

/** The names of the policy assignments in `additionalInfo` (documented for RequestDisallowedByPolicy). */
function policyNames(reported: unknown): string[] {
  const infos = property(reported, "additionalInfo");
  return (Array.isArray(infos) ? infos : []).flatMap((entry) => {
    if (property(entry, "type") !== "PolicyViolation") return [];
    const info = property(entry, "info");
    const name = ["policyAssignmentDisplayName", "policyAssignmentName"]
      .map((key) => property(info, key))
      .find((text) => typeof text === "string" && text.trim() !== "");
    return typeof name === "string" ? [name] : [];
  });
}

/** Entra's error number, as in AADSTS7000215. */
export function entraNumber(chain: readonly unknown[]): string | undefined {
  const text = chain.map((e) => (e instanceof Error ? e.message : "")).join(" ");
  return /AADSTS(\d{4,8})/.exec(text)?.[1];
}

/** The error and its causes, outermost first; the errors of a list count as causes. */
function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let todo: unknown[] = [error]; todo.length > 0 && chain.length < 20; ) {
    const next = todo.shift();
    if (next === undefined || next === null || chain.includes(next)) continue;
    chain.push(next);
    const errors = property(next, "errors");
    todo = [...todo, property(next, "cause"), ...(Array.isArray(errors) ? errors : [])];
  }
  return chain;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const networkCodes =
  /^(E[A-Z]{4,}|EAI_AGAIN|ERR_TLS_[A-Z_]+|ERR_SSL_[A-Z_]+|CERT_[A-Z_]+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+)$/;

/** Codes of files: a login that cannot read its token or certificate. */
const fileCodes = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/;

function networkCode(error: unknown): string | undefined {
  const code = property(error, "code");
  return typeof code === "string" && networkCodes.test(code) && !fileCodes.test(code) ? code : undefined;
}

/** The login library reports network failures as text only, so look for Node's words in it. */
function networkCodeIn(text: string): string | undefined {
  const word =
    /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/;
  const found = word.exec(text)?.[1];
  if (found) return found;
  return /self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text)
    ? "SELF_SIGNED_CERT_IN_CHAIN"
    : undefined;
}
