import type { HttpClient, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import type { RateLimiter, RequestKind } from "./rate-limiter.ts";
import { UnreadableResponse } from "./unreadable.ts";

/** What a command is allowed to ask of the service. The transport stops everything else before it leaves the machine. */
export type Permission = "plan" | "ping" | "drift" | "apply" | "deliveries" | "redeliver";

const webhook = String.raw`/providers/microsoft\.containerregistry/registries/[^/]+/webhooks/[^/]+`;
const site = String.raw`/providers/microsoft\.web/sites/[^/]+(?:/slots/[^/]+)?`;

const callbackConfig = pathEnd(`${webhook}/getcallbackconfig`);
const pings = pathEnd(`${webhook}/(?:ping|listevents)`);
const events = pathEnd(`${webhook}/listevents`);
/** Resource Manager does not count it as a write (recorded 2019-08). */
const credentials = pathEnd(`${site}/config/publishingcredentials/list`);
const siteSecrets = pathEnd(`${site}/(?:config/appsettings/list|functions/[^/]+/listkeys)`);

/** The POSTs that each permission allows. Host keys of functions are in none: they come with the master key. */
const posts: Record<Permission, readonly RegExp[]> = {
  plan: [callbackConfig, credentials, siteSecrets],
  ping: [pings],
  drift: [callbackConfig, pings, credentials, siteSecrets],
  apply: [callbackConfig, pings, credentials, siteSecrets],
  deliveries: [events],
  redeliver: [callbackConfig, events],
};

function pathEnd(pattern: string): RegExp {
  return new RegExp(`${pattern}/?$`, "i");
}

function permitted(permission: Permission, method: string, pathname: string): boolean {
  switch (method) {
    case "GET":
      return true;
    case "POST":
      return posts[permission].some((pattern) => pattern.test(pathname));
    default:
      return permission === "apply" && pathEnd(webhook).test(pathname);
  }
}

export interface TransportOptions {
  /** The origin of the configured cloud's Resource Manager: no request with a token goes anywhere else. */
  readonly origin: string;
  readonly permission: Permission;
  readonly rateLimiter: RateLimiter;
  /** Limits the pending requests. */
  readonly semaphore: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  /** When aborted, nothing more is sent, and pending requests are cut. */
  readonly signal: AbortSignal;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** Before the first retry of a GET, in milliseconds; doubled for each further retry. */
  readonly retryDelay: number;
}

/** How often a GET is sent again after a transient failure. */
const getRetries = 3;
/** A request fails when the service answers 429 for this long, in seconds. */
const longestThrottle = 600;
/** Between two attempts of a GET after a failure whose response has `Retry-After`, in seconds. */
const longestPause = 20;
/** Between two attempts when a 429 has no `Retry-After` that makes sense, in seconds. */
const longestBackOff = 60;

/**
 * The only way out to Resource Manager: checks host and method, keeps to the rate limit, retries what is safe to retry.
 * A GET is sent again after a transient failure, any request after a 429. Every other request is sent once.
 */
export function guardedTransport(http: HttpClient, options: TransportOptions): HttpClient {
  /** Since when the service answers nothing but 429 to each kind, in the clock's milliseconds. */
  const throttledSince: Partial<Record<RequestKind, number>> = {};

  async function once(
    request: PipelineRequest,
    kind: RequestKind,
    backOff: number,
  ): Promise<PipelineResponse | { readonly retryAfter: number }> {
    const ticket = await options.rateLimiter.admit(kind, options.signal);
    // Not AbortSignal.timeout: its timer and listeners would outlive the response by a minute.
    const cut = new AbortController();
    const stop = () => cut.abort(options.signal.reason);
    options.signal.addEventListener("abort", stop, { once: true });
    const timer = setTimeout(() => cut.abort(new DOMException("no response in time", "TimeoutError")), options.timeout);
    request.abortSignal = cut.signal;
    let remaining: number | undefined;
    let retryAfter: number | undefined;
    try {
      const response = await http.sendRequest(request);
      remaining = remainingOf(response, kind);
      if (response.status !== 429) {
        delete throttledSince[kind];
        if (response.status >= 400 && response.bodyAsText) errorBodies.set(request, response.bodyAsText);
        return response;
      }
      const asked = secondsOf(response.headers.get("retry-after"), Date.now()) ?? backOff;
      if (asked >= longestThrottle) throw new Throttled(asked, "asked");
      retryAfter = asked;
      return { retryAfter };
    } finally {
      clearTimeout(timer);
      options.signal.removeEventListener("abort", stop);
      if (retryAfter === undefined) ticket.ended(remaining);
      else ticket.throttled(retryAfter);
    }
  }

  async function send(request: PipelineRequest): Promise<PipelineResponse> {
    const url = new URL(request.url);
    if (url.origin !== options.origin) throw new ForeignHost(url.origin, request.method);
    if (!permitted(options.permission, request.method, url.pathname)) {
      throw new Error(`a ${options.permission} is not permitted to send ${request.method} ${url.pathname}`);
    }
    const kind = kindOf(request.method, url.pathname);
    let firstThrottled: number | undefined;
    let backOff = 1;
    for (let failures = 0; ; ) {
      const last = request.method !== "GET" || failures >= getRetries;
      let asked = 0;
      try {
        const response = await once(request, kind, backOff);
        if ("retryAfter" in response) {
          const now = options.clock.now();
          firstThrottled ??= now;
          throttledSince[kind] ??= now;
          const waited = (now - Math.min(firstThrottled, throttledSince[kind])) / 1000;
          if (waited + response.retryAfter > longestThrottle) throw new Throttled(waited, "waited");
          backOff = Math.min(longestBackOff, backOff * 2);
          continue;
        }
        const unreadable = problemOf(request, response);
        if (last && unreadable) throw unreadable;
        if (last || !(response.status === 408 || response.status >= 500 || unreadable)) return response;
        asked = secondsOf(response.headers.get("retry-after"), Date.now()) ?? 0;
      } catch (error) {
        if (last || options.signal.aborted || error instanceof Throttled || permanent(error)) throw error;
      }
      // A service that fails says when to come back, but a long wait without a word looks like a hang.
      await options.clock.sleep(Math.max(options.retryDelay * 2 ** failures, Math.min(asked, longestPause) * 1000));
      failures += 1;
    }
  }

  return { sendRequest: (request) => options.semaphore(() => send(request)) };
}

/** Bodies of responses that are errors: the SDK's errors keep no more than the outermost code. */
const errorBodies = new WeakMap<object, string>();

/** The body of the error response to this request, if there was one. It can contain secrets. */
export function errorBody(request: unknown): string | undefined {
  return typeof request === "object" && request !== null ? errorBodies.get(request) : undefined;
}

/** A link or polling URL in a response points to another host. */
export class ForeignHost extends Error {
  /** Of the request that was not sent. During a write, a GET is a poll: the write itself was sent before. */
  readonly method: string;

  constructor(origin: string, method: string) {
    super(`refusing to send a token to ${origin}`);
    this.name = "ForeignHost";
    this.method = method;
  }
}

/** The service answered 429 for too long, or asked for a wait that is too long. */
export class Throttled extends Error {
  readonly seconds: number;
  readonly how: "asked" | "waited";

  constructor(seconds: number, how: "asked" | "waited") {
    super(`throttled: ${how} ${seconds} seconds`);
    this.name = "Throttled";
    this.seconds = seconds;
    this.how = how;
  }
}

function kindOf(method: string, pathname: string): RequestKind {
  if (method === "POST" && credentials.test(pathname)) return "reads";
  switch (method) {
    case "GET":
    case "HEAD":
      return "reads";
    case "DELETE":
      return "deletes";
    default:
      return "writes";
  }
}

/** What is left in the bucket: ours, or that of all principals of the subscription when others took more from it. */
function remainingOf(response: PipelineResponse, kind: RequestKind): number | undefined {
  const left = ["subscription", "subscription-global"]
    .map((whose) => number(response.headers.get(`x-ms-ratelimit-remaining-${whose}-${kind}`)))
    .filter((value) => value !== undefined);
  return left.length === 0 ? undefined : Math.min(...left);
}

/** `Retry-After` in seconds, at least one, from seconds or a date; undefined when it is missing, negative or unreadable. */
function secondsOf(header: string | undefined, now: number): number | undefined {
  const seconds = number(header);
  if (seconds !== undefined) return seconds >= 0 ? Math.max(1, seconds) : undefined;
  const date = Date.parse(header ?? "");
  return Number.isNaN(date) || date < now ? undefined : Math.max(1, (date - now) / 1000);
}

function number(text: string | undefined): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** What is wrong with a response that claims success: the service always sends JSON, and never a redirect. */
function problemOf(request: PipelineRequest, response: PipelineResponse): UnreadableResponse | undefined {
  const { status, bodyAsText: body } = response;
  const by = "a proxy or a login page may have answered";
  if (status >= 300 && status < 400) return new UnreadableResponse(`it is a redirect (HTTP ${status}): ${by}`);
  const hasBody = body !== undefined && body !== null && body !== "";
  if (status !== 200 && !(hasBody && status === 201)) return undefined;
  if (!hasBody && request.method !== "GET") return undefined;
  try {
    JSON.parse(body ?? "");
    return undefined;
  } catch {
    return new UnreadableResponse(`it is not JSON (HTTP ${status}): ${by}`);
  }
}

/** Failures of a connection that a retry does not fix. */
function permanent(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? "");
  return error instanceof UnreadableResponse || /CERT|SIGNATURE|SSL|TLS|ENOTFOUND|ERR_INVALID/.test(code);
}
