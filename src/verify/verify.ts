import pMap from "p-map";
import type { Clock } from "../clock.ts";
import type { Delivery, Desired, DesiredWebhook, PingResult, RegistryPinger, SourceLocation } from "../model.ts";
import { isUnknown, ServiceError } from "../model.ts";
import { isDeploymentPath } from "../webhook/webhook.ts";
import { likelyCause, statusWords } from "./status.ts";

export { likelyCause, statusWords } from "./status.ts";

/** One webhook to ping, or to skip with a reason. */
export interface PingTarget {
  readonly name: string;
  readonly skip: string | undefined;
  /** True: a second ping would do harm (App Service restarts the app on each). */
  readonly once: boolean;
  /** True: any response below 500 passes (`ping: answers`). */
  readonly answers: boolean;
  /** What a response 2xx does not prove. */
  readonly unproven: string | undefined;
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
    const isDeployment = webhook.endpoint?.kind === "appService" || (path !== undefined && isDeploymentPath(path));
    return {
      name: webhook.name,
      skip: skipReason(webhook, path, isDeployment),
      once: path === undefined || isDeployment,
      answers: webhook.ping === "answers",
      unproven: isDeployment ? unproven(webhook) : undefined,
      source: webhook.source,
    };
  });
}

/** App Service responds 2xx to every event; it deploys only if the app setting says so (Kudu, DockerController). */
function unproven({ deploys }: DesiredWebhook): string | undefined {
  if (deploys === true) return undefined;
  return deploys === false
    ? "The response does not prove a deployment: continuous deployment is off. Set the app setting DOCKER_ENABLE_CI to true."
    : "The response does not prove a deployment. Check that the app setting DOCKER_ENABLE_CI is true.";
}

function skipReason(webhook: DesiredWebhook, path: string | undefined, isDeployment: boolean): string | undefined {
  if (webhook.status === "disabled") return "it is disabled";
  if (webhook.ping === false) return "the manifest says ping: false";
  if (webhook.ping !== undefined) return undefined;
  if (path === undefined && !webhook.endpoint)
    return "its path is not known here, and App Service restarts the app on some paths; set `ping: true` to ping it anyway";
  return isDeployment
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
      return result({ verdict: "passed", statusCode: code, reason: statusWords(code), cause: target.unproven, tries });
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
