import pMap from "p-map";
import type { Clock } from "../clock.ts";
import type { Desired, DesiredWebhook, PingResult, RegistryPinger, SourceLocation } from "../model.ts";
import { isUnknown, ServiceError } from "../model.ts";
import { isDeploymentPath } from "../webhook/webhook.ts";

/** One webhook to verify, or to pass over with a reason. */
export interface PingTarget {
  readonly name: string;
  readonly skip: string | undefined;
  /** True: a second ping would do harm (App Service restarts the app on each). */
  readonly once: boolean;
  readonly source: SourceLocation;
}

export interface VerifyOptions {
  /** For the answer to one ping, in seconds. */
  readonly timeout: number;
  /** Further pings after an answer that may pass: 5xx, 408, 429, none. */
  readonly retries: number;
  readonly concurrency: number;
  /** Aborted: no further ping is sent. */
  readonly stopping: AbortSignal;
  readonly onResult: (result: PingResult) => void;
  readonly clock: Clock;
}

/** What to ping of a manifest: every enabled webhook, but those that say `ping: false` and App Service hooks that don't say `ping: true`. */
export function pingTargets(desired: Desired): readonly PingTarget[] {
  return desired.webhooks.map((webhook) => {
    const path = pathOf(webhook);
    const once = path === undefined || isDeploymentPath(path);
    return { name: webhook.name, skip: skipReason(webhook, path), once, source: webhook.source };
  });
}

function skipReason(webhook: DesiredWebhook, path: string | undefined): string | undefined {
  if (webhook.status === "disabled") return "it is disabled";
  if (webhook.ping === false) return "the manifest says ping: false";
  if (webhook.ping === true) return undefined;
  if (path === undefined)
    return "its path is not known here, and could be one where App Service restarts the app; ping: true pings it all the same";
  return isDeploymentPath(path)
    ? "App Service restarts the app on any POST here; ping: true pings it all the same"
    : undefined;
}

/** The path of the service URI; undefined where it hangs on a value that is not known. */
function pathOf({ serviceUri, templates, shownUri }: DesiredWebhook): string | undefined {
  if (!isUnknown(serviceUri))
    return URL.canParse(serviceUri.reveal()) ? new URL(serviceUri.reveal()).pathname : undefined;
  const literal = URL.canParse(shownUri) && !shownUri.endsWith("/***") && /^https?:/i.test(templates.serviceUri);
  return literal ? new URL(shownUri).pathname : undefined;
}

/**
 * Pings each target and follows its event until the endpoint's answer is there, or the time is up. Any 2xx passes.
 * Gives the results in the order of the targets.
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
  const result = (rest: Pick<PingResult, "verdict" | "statusCode" | "reason" | "cause" | "tries">): PingResult => ({
    name: target.name,
    source: target.source,
    ...rest,
  });
  const skipped = (cause: string, tries: number) => {
    const reason = tries === 0 ? "not pinged" : "pinged, but the answer was not waited for";
    return result({ verdict: "skipped", statusCode: undefined, reason, cause, tries });
  };
  if (target.skip !== undefined) return skipped(target.skip, 0);
  const most = target.once ? 1 : 1 + options.retries;
  for (let tries = 1; ; tries += 1) {
    if (options.stopping.aborted) return skipped("the run was stopped", tries - 1);
    const answer = await pingOnce(registry, target.name, options);
    if (answer.kind !== "code" && options.stopping.aborted) return skipped("the run was stopped", tries);
    if (answer.kind === "code" && answer.code >= 200 && answer.code < 300) {
      return result({
        verdict: "passed",
        statusCode: answer.code,
        reason: inWords(answer.code),
        cause: undefined,
        tries,
      });
    }
    const again = answer.kind === "code" ? worthAnotherTry(answer.code) : answer.kind === "none";
    if (again && tries < most && !options.stopping.aborted) {
      await options.clock.sleep(1000 * tries);
      continue;
    }
    const failed = { verdict: "failed", tries } as const;
    switch (answer.kind) {
      case "code":
        return result({
          ...failed,
          statusCode: answer.code,
          reason: inWords(answer.code),
          cause: likelyCause(answer.code),
        });
      case "none":
        return result({ ...failed, statusCode: undefined, reason: answer.reason, cause: answer.cause });
      case "refused":
        return result({ ...failed, statusCode: undefined, reason: answer.reason, cause: answer.cause });
    }
  }
}

type Answer =
  | { readonly kind: "code"; readonly code: number }
  | { readonly kind: "none"; readonly reason: string; readonly cause: string }
  | { readonly kind: "refused"; readonly reason: string; readonly cause: string };

/** Between looks for the event, in milliseconds. In the recordings it was there at once; each further look costs a write token. */
const looks = [0, 1000, 2000, 3000, 5000] as const;

/** Sends one ping, and looks for its answer until the time is up; a look that fails is made again, as it changes nothing. */
async function pingOnce(registry: RegistryPinger, name: string, options: VerifyOptions): Promise<Answer> {
  const deadline = options.clock.now() + options.timeout * 1000;
  try {
    const event = await registry.ping(name);
    for (let look = 0; ; look += 1) {
      const wait = Math.min(looks[look] ?? looks[4], Math.max(0, deadline - options.clock.now()));
      if (wait > 0) await options.clock.sleep(wait);
      const delivery = await registry.delivery(name, event).catch(mayPass);
      if (delivery instanceof ServiceError) {
        if (options.stopping.aborted || options.clock.now() >= deadline) throw delivery;
        continue;
      }
      if (delivery?.statusCode !== undefined) return { kind: "code", code: delivery.statusCode };
      if (options.clock.now() >= deadline) {
        return {
          kind: "none",
          reason: `no answer within ${options.timeout} s`,
          cause: delivery
            ? "The registry could not reach the endpoint: its name, its network, or its certificate."
            : "The registry lists no event for the ping yet; a longer --ping-timeout may help.",
        };
      }
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const kind = error.outcome === "unclear" ? "none" : "refused";
    return { kind, reason: error.diagnostic.message, cause: error.diagnostic.help ?? "" };
  }
}

/** A failure that another try may mend, as a value; throws all others. */
function mayPass(error: unknown): ServiceError {
  if (!(error instanceof ServiceError)) throw error;
  const { status } = error;
  if (status === undefined || status === 200 || status === 408 || status >= 500) return error;
  throw error;
}

function worthAnotherTry(code: number): boolean {
  return code >= 500 || code === 408 || code === 429;
}

/** The code with its standard name. The endpoint's own words are not repeated: they can hold anything. */
function inWords(code: number): string {
  // Not imported: an import of node:http loads all of Node's HTTP client, and `validate` would wait for it.
  const name = process.getBuiltinModule("node:http").STATUS_CODES[code];
  return name === undefined ? String(code) : `${code} ${name}`;
}

const causes: Readonly<Record<number, string>> = {
  400: "The endpoint does not understand the payload, or the path is not the webhook's (App Service: /api/registry/webhook).",
  401: "The endpoint wants other credentials: check the Authorization header or the user and password in the URI; on App Service, basic authentication of the SCM site may be off.",
  403: "The endpoint knows the caller and says no: a firewall, an IP restriction (allow the AzureContainerRegistry service tag), or a missing right.",
  404: "Nothing is at that path: check the service URI's path.",
  405: "The endpoint takes no POST at that path.",
  407: "A proxy before the endpoint wants to be logged in to.",
  408: "The endpoint waited too long for the request.",
  410: "The endpoint is gone for good.",
  411: "The endpoint wants a length, which the registry sends: a proxy may drop it.",
  413: "The endpoint takes no body of this size; a ping has 104 bytes.",
  415: "The endpoint does not take application/json; a Content-Type header can say otherwise.",
  429: "The endpoint has too much to do: try fewer webhooks at once.",
  500: "The endpoint failed: see its own log.",
  502: "A gateway before the endpoint got no good answer from it.",
  503: "The endpoint is down or starting.",
  504: "The endpoint did not answer in time: the service waits 5 seconds, and that is fixed.",
};

/** The likely cause of an answer that is not 2xx, in words. */
export function likelyCause(code: number): string {
  if (code >= 300 && code < 400) return "The endpoint redirects; give the address that it redirects to.";
  return (
    causes[code] ??
    (code >= 500 ? "The endpoint failed: see its own log." : "The endpoint refuses the request: see its own log.")
  );
}
