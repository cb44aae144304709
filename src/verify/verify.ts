import { STATUS_CODES } from "node:http";
import pMap from "p-map";
import type { Clock } from "../clock.ts";
import type { Delivery, Desired, DesiredWebhook, PingResult, RegistryPinger, SourceLocation } from "../model.ts";
import { isUnknown, ServiceError } from "../model.ts";
import { isDeploymentPath } from "../webhook/webhook.ts";

/** One webhook to ping, or to skip with a reason. */
export interface PingTarget {
  readonly name: string;
  readonly skip: string | undefined;
  /** True: a second ping would do harm (App Service restarts the app on each). */
  readonly once: boolean;
  /** True: any response below 500 passes (`ping: answers`). */
  readonly answers: boolean;
  readonly source: SourceLocation;
}

export interface VerifyOptions {
  /** For the response to one ping, in seconds. */
  readonly timeout: number;
  /** Further pings after a response that may pass next time: 5xx, 408, 429, none. */
  readonly retries: number;
  readonly concurrency: number;
  /** Aborted: no further ping is sent. */
  readonly stopping: AbortSignal;
  readonly onResult: (result: PingResult) => void;
  readonly clock: Clock;
}

/** The ping targets of a manifest: every enabled webhook, except those with `ping: false` and App Service hooks without `ping: true`. */
export function pingTargets(desired: Desired): readonly PingTarget[] {
  return desired.webhooks.map((webhook) => {
    const path = pathOf(webhook);
    const once = path === undefined || isDeploymentPath(path);
    const answers = webhook.ping === "answers";
    return { name: webhook.name, skip: skipReason(webhook, path), once, answers, source: webhook.source };
  });
}

function skipReason(webhook: DesiredWebhook, path: string | undefined): string | undefined {
  if (webhook.status === "disabled") return "it is disabled";
  if (webhook.ping === false) return "the manifest says ping: false";
  if (webhook.ping !== undefined) return undefined;
  if (path === undefined)
    return "its path is not known here, and App Service restarts the app on some paths; set `ping: true` to ping it anyway";
  return isDeploymentPath(path)
    ? "App Service restarts the app on any POST to this path; set `ping: true` to ping it anyway"
    : undefined;
}

/** The path of the service URI; undefined if it depends on a value that is not known. */
function pathOf({ serviceUri, templates, shownUri }: DesiredWebhook): string | undefined {
  if (!isUnknown(serviceUri))
    return URL.canParse(serviceUri.reveal()) ? new URL(serviceUri.reveal()).pathname : undefined;
  const literal = URL.canParse(shownUri) && !shownUri.endsWith("/***") && /^https?:/i.test(templates.serviceUri);
  return literal ? new URL(shownUri).pathname : undefined;
}

/**
 * Pings each target and follows its event until the endpoint's response is listed, or the time is up. Any 2xx passes.
 * Returns the results in the order of the targets.
 */
export async function verify(
  registry: RegistryPinger,
  targets: readonly PingTarget[],
  options: VerifyOptions,
): Promise<readonly PingResult[]> {
  return pMap(
    targets,
    async (target) => {
      const result = await verifyOne(registry, target, options);
      options.onResult(result);
      return result;
    },
    { concurrency: options.concurrency },
  );
}

async function verifyOne(registry: RegistryPinger, target: PingTarget, options: VerifyOptions): Promise<PingResult> {
  const result = (rest: Omit<PingResult, "name" | "source">): PingResult => ({
    name: target.name,
    source: target.source,
    ...rest,
  });
  const skipped = (cause: string, tries: number) => {
    const reason = tries === 0 ? "not pinged" : "pinged, but the run ended before the response";
    return result({ verdict: "skipped", statusCode: undefined, reason, cause, tries });
  };
  if (target.skip !== undefined) return skipped(target.skip, 0);
  const most = target.once ? 1 : 1 + options.retries;
  for (let tries = 1; ; tries += 1) {
    if (options.stopping.aborted) return skipped("the run was interrupted", tries - 1);
    const response = await pingOnce(registry, target.name, options);
    if (response.kind !== "code" && options.stopping.aborted) return skipped("the run was interrupted", tries);
    if (response.kind === "code" && passes(response.code, target)) {
      const { code } = response;
      return result({ verdict: "passed", statusCode: code, reason: statusWords(code), cause: undefined, tries });
    }
    const again = response.kind === "code" ? worthAnotherAttempt(response.code) : response.kind === "none";
    if (again && tries < most && !options.stopping.aborted) {
      await options.clock.sleep(1000 * tries);
      continue;
    }
    if (response.kind !== "code") {
      const { kind: _, ...rest } = response;
      return result({ verdict: "failed", statusCode: undefined, tries, ...rest });
    }
    const { code, redirectsAway } = response;
    const cause = likelyCause(code, { redirectsAway });
    return result({ verdict: "failed", statusCode: code, reason: statusWords(code), cause, tries });
  }
}

function passes(code: number, { answers }: PingTarget): boolean {
  return (code >= 200 && code < 300) || (answers && code < 500);
}

type Response =
  | { readonly kind: "code"; readonly code: number; readonly redirectsAway: boolean }
  | ({ readonly kind: "none" | "refused" } & Pick<PingResult, "reason" | "cause" | "settings">);

/** Waits before each read of the events, in milliseconds. In the recordings the event was listed at once; each read costs a write token. */
const waits = [0, 1000, 2000, 3000, 5000] as const;

/** Sends one ping, and reads its event until the time is up; a read that fails is repeated, as it changes nothing. */
async function pingOnce(registry: RegistryPinger, name: string, options: VerifyOptions): Promise<Response> {
  const deadline = options.clock.now() + options.timeout * 1000;
  try {
    const event = await registry.ping(name);
    for (let read = 0; ; read += 1) {
      const wait = Math.min(waits[read] ?? waits[4], Math.max(0, deadline - options.clock.now()));
      if (wait > 0) await options.clock.sleep(wait);
      const delivery = await registry.delivery(name, event).catch(mayPass);
      if (delivery instanceof ServiceError) {
        if (options.stopping.aborted || options.clock.now() >= deadline) throw delivery;
        continue;
      }
      if (delivery?.statusCode !== undefined)
        return { kind: "code", code: delivery.statusCode, redirectsAway: delivery.redirectsAway ?? false };
      if (options.clock.now() >= deadline) return noResponse(delivery, options.timeout);
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const kind = error.outcome === "unclear" ? "none" : "refused";
    return { kind, reason: error.diagnostic.message, cause: error.diagnostic.help ?? "" };
  }
}

function noResponse(delivery: Delivery | undefined, timeout: number): Response {
  const reason = `no response within ${timeout} s`;
  if (delivery) {
    const cause = "The registry could not reach the endpoint. Check its host name, its network and its certificate.";
    return { kind: "none", reason, cause };
  }
  const cause = "The registry does not list the ping yet. Wait longer for responses.";
  return { kind: "none", reason, cause, settings: [{ name: "ping-timeout" }] };
}

/** A failure that another attempt may pass, as a value; throws all others. */
function mayPass(error: unknown): ServiceError {
  if (!(error instanceof ServiceError)) throw error;
  const { status } = error;
  if (status === undefined || status === 200 || status === 408 || status >= 500) return error;
  throw error;
}

function worthAnotherAttempt(code: number): boolean {
  return code >= 500 || code === 408 || code === 429;
}

/** The code with its standard name. The endpoint's own words are not repeated: they can contain anything. */
/** "404 Not Found". */
export function statusWords(code: number): string {
  const name = STATUS_CODES[code];
  return name === undefined ? String(code) : `${code} ${name}`;
}

const causes: Readonly<Record<number, string>> = {
  400: "The endpoint rejected the payload. Some receivers reject pings and accept pushes (Keel, Argo CD Image Updater): set `ping: answers` for them. Otherwise check the path (App Service: /api/registry/webhook).",
  401: "The endpoint rejected the credentials. Check the Authorization header, or the user and password in the URI. On App Service, basic authentication of the SCM site may be off.",
  403: "The endpoint denied access. Check its firewall and IP restrictions (allow the AzureContainerRegistry service tag), and the permissions of the credentials.",
  404: "The endpoint has nothing at this path. Check the service URI's path.",
  405: "The endpoint does not accept POST at this path. Check the service URI's path.",
  407: "A proxy in front of the endpoint requires a login.",
  408: "The endpoint timed out while it waited for the request.",
  410: "The endpoint is gone. Remove the webhook, or change its service URI.",
  411: "The endpoint requires a Content-Length. The registry sends one, so a proxy may remove it.",
  413: "The endpoint does not accept a body of this size; a ping has 104 bytes.",
  415: "The endpoint does not accept this media type. Set a Content-Type header.",
  429: "The endpoint is rate limiting. Lower the number of webhooks that call it at once.",
  500: "The endpoint failed. Check its log.",
  502: "A gateway in front of the endpoint received no valid response from it.",
  503: "The endpoint is down or starting.",
  504: "The endpoint did not respond in time. The service waits 5 seconds, which cannot be changed.",
};

/** The likely cause of a response that is not 2xx, and what to do. `redirectsAway`: its `Location` is on another host. */
export function likelyCause(
  code: number,
  { redirectsAway = false }: { readonly redirectsAway?: boolean } = {},
): string {
  if (code >= 300 && code < 400) {
    return redirectsAway
      ? "The endpoint redirects to another host: this may be a login page. Let the endpoint accept the registry's requests without an interactive login."
      : "The endpoint redirects, and the registry does not follow. Set the service URI to the final address.";
  }
  return (
    causes[code] ??
    (code >= 500 ? "The endpoint failed. Check its log." : "The endpoint rejected the request. Check its log.")
  );
}
