import type { HttpClient, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import type { Kind } from "./azure.ts";
import type { Pace } from "./pace.ts";

/** What a command may ask of the service. Everything else is stopped here, before it leaves the machine. */
export type Permission = "plan" | "ping" | "drift" | "apply";

const posts: Record<Permission, readonly string[]> = {
  plan: ["getcallbackconfig"],
  ping: ["ping", "listevents"],
  drift: ["getcallbackconfig", "ping", "listevents"],
  apply: ["getcallbackconfig", "ping", "listevents"],
};

function permitted(permission: Permission, method: string, pathname: string): boolean {
  switch (method) {
    case "GET":
      return true;
    case "POST":
      return posts[permission].includes(pathname.toLowerCase().split("/").at(-1) ?? "");
    default:
      return permission === "apply";
  }
}

export interface TransportOptions {
  /** The origin of the configured cloud's Resource Manager: no request with a token goes anywhere else. */
  readonly origin: string;
  readonly permission: Permission;
  readonly pace: Pace;
  readonly gate: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  /** Aborted: nothing more is sent, what is in flight is cut. */
  readonly signal: AbortSignal;
  /** For one request, in milliseconds. */
  readonly timeout: number;
  /** Before the first repetition of a GET, in milliseconds; doubled for each further one. */
  readonly retryDelay: number;
}

/** How often a GET is sent again after a failure that may pass. */
const getRetries = 3;
/** A request is given up when the service keeps saying 429 for so long, in seconds: others may take all there is, but not for ever. */
const longestThrottle = 3600;

/**
 * The only way out to Resource Manager: guards host and method, keeps the pace, repeats what is safe to repeat.
 * A GET is sent again after a failure that may pass, anything after a 429; all else is sent once.
 */
export function guardedTransport(http: HttpClient, options: TransportOptions): HttpClient {
  async function once(
    request: PipelineRequest,
    kind: Kind,
  ): Promise<PipelineResponse | { readonly retryAfter: number }> {
    const ticket = await options.pace.admit(kind, options.signal);
    // Not AbortSignal.timeout: its timer, and all that listens, would outlive the answer by a minute.
    const cut = new AbortController();
    const stop = () => cut.abort(options.signal.reason);
    options.signal.addEventListener("abort", stop, { once: true });
    const timer = setTimeout(() => cut.abort(new DOMException("no answer in time", "TimeoutError")), options.timeout);
    request.abortSignal = cut.signal;
    let remaining: number | undefined;
    let retryAfter: number | undefined;
    try {
      const response = await http.sendRequest(request);
      remaining = remainingOf(response, kind);
      if (response.status !== 429) return response;
      retryAfter = Math.min(longestThrottle, secondsOf(response.headers.get("retry-after"), Date.now()));
      return { retryAfter };
    } finally {
      clearTimeout(timer);
      options.signal.removeEventListener("abort", stop);
      if (retryAfter === undefined) ticket.answered(remaining);
      else ticket.throttled(retryAfter);
    }
  }

  async function send(request: PipelineRequest): Promise<PipelineResponse> {
    const url = new URL(request.url);
    if (url.origin !== options.origin) throw new ForeignHost(url.origin, request.method);
    if (!permitted(options.permission, request.method, url.pathname)) {
      throw new Error(`${request.method} ${url.pathname} is not permitted to a ${options.permission}`);
    }
    const kind = kindOf(request.method);
    let throttled = 0;
    for (let failures = 0; ; ) {
      const last = request.method !== "GET" || failures >= getRetries;
      try {
        const response = await once(request, kind);
        if ("retryAfter" in response) {
          throttled += Math.max(1, response.retryAfter);
          if (throttled >= longestThrottle) throw new Throttled(throttled);
          continue;
        }
        if (last || !(response.status === 408 || response.status >= 500 || cutShort(response))) return response;
      } catch (error) {
        if (last || options.signal.aborted || error instanceof Throttled || permanent(error)) throw error;
      }
      await options.clock.sleep(options.retryDelay * 2 ** failures);
      failures += 1;
    }
  }

  return { sendRequest: (request) => options.gate(() => send(request)) };
}

/** A link or polling URL of the service points to another host. */
export class ForeignHost extends Error {
  /** Of the request that was not sent. In the middle of a write, a GET is a poll: the write itself was sent before. */
  readonly method: string;

  constructor(origin: string, method: string) {
    super(`refusing to send a token to ${origin}`);
    this.name = "ForeignHost";
    this.method = method;
  }
}

/** The service kept saying 429. */
export class Throttled extends Error {
  constructor(seconds: number) {
    super(`throttled for ${seconds} seconds`);
    this.name = "Throttled";
  }
}

function kindOf(method: string): Kind {
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

/** What is left in the bucket: ours, or that of all principals of the subscription where others took more from it. */
function remainingOf(response: PipelineResponse, kind: Kind): number | undefined {
  const left = ["subscription", "subscription-global"]
    .map((whose) => number(response.headers.get(`x-ms-ratelimit-remaining-${whose}-${kind}`)))
    .filter((value) => value !== undefined);
  return left.length === 0 ? undefined : Math.min(...left);
}

/** `Retry-After` in seconds, whether given so or as a date; one second where it is missing or makes no sense. */
function secondsOf(header: string | undefined, now: number): number {
  const seconds = number(header);
  if (seconds !== undefined && seconds >= 0) return seconds;
  const date = Date.parse(header ?? "");
  return Number.isNaN(date) ? 1 : Math.max(0, (date - now) / 1000);
}

function number(text: string | undefined): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** A 200 whose JSON does not end: the connection was cut on the way, and the answer can be asked for again. */
function cutShort(response: PipelineResponse): boolean {
  if (response.status !== 200) return false;
  try {
    JSON.parse(response.bodyAsText ?? "");
    return false;
  } catch {
    return true;
  }
}

/** Failures of a connection that another try does not mend. */
function permanent(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? "");
  return /CERT|SIGNATURE|SSL|TLS|ENOTFOUND|ERR_INVALID/.test(code);
}
