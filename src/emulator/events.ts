import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { deliver, pending } from "./delivery.ts";
import { isRecord } from "./json.ts";
import { type EventEntry, regions, type Store, type StoredRegistry, type StoredWebhook } from "./store.ts";
import type { Switches } from "./switches.ts";

/** The actions that a webhook can have. */
export const webhookActions = ["push", "delete", "quarantine", "chart_push", "chart_delete"] as const;
export type WebhookAction = (typeof webhookActions)[number];

/** Something that happened in a registry. */
export interface RegistryEvent {
  readonly registry: StoredRegistry;
  readonly action: WebhookAction;
  readonly repository: string;
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly size?: number | undefined;
  /** Charts. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  /** The region it happened in; undefined: all, since a push reaches each replica, and each replica calls its own webhooks (documented). */
  readonly location?: string | undefined;
  readonly request?:
    | {
        readonly id?: string | undefined;
        readonly host?: string | undefined;
        readonly method?: string | undefined;
        readonly useragent?: string | undefined;
      }
    | undefined;
}

/** One delivery of an event. */
export interface Delivered {
  readonly registry: string;
  readonly webhook: string;
  readonly location: string;
  /** The event's id, as in the webhook's `listEvents`. */
  readonly id: string;
  /** A string, as in the API; null: no response. */
  readonly statusCode: string | null;
}

/** What sending events needs. */
export interface EventContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly switches: () => Switches;
  /** Registers a delivery that no request waits for, so that closing the emulator can. */
  readonly background: (work: Promise<unknown>) => void;
  /** Reports a visible change, such as a delivery that starts. */
  readonly announce: () => void;
  /** The port of the hook server, if it serves this host. */
  readonly hookPort?: (hostname: string) => number | undefined;
}

/** Sends a ping with the given id (the request's own, as recorded) and records the event. Disabled webhooks are pinged too (recorded). */
export async function ping(
  context: EventContext,
  registry: StoredRegistry,
  webhook: StoredWebhook,
  id: string,
): Promise<void> {
  const content = { id, timestamp: `${context.clock.stamp()}Z`, action: "ping" };
  const delivery = sendAndRecord(context, registry, webhook, content);
  if (context.switches().pingReturnsAtOnce) context.background(delivery);
  else await delivery;
}

/** Sends an event to every enabled webhook of its region whose actions and scope match, in parallel, and waits for the responses. */
export async function emit(context: EventContext, event: RegistryEvent): Promise<Delivered[]> {
  const places = event.location === undefined ? regions(event.registry) : [event.location];
  const sent = places.flatMap((location) => {
    const content = payload(event, context.clock.stamp());
    return [...event.registry.webhooks.values()]
      .filter((webhook) => webhook.location === location && matches(webhook, event))
      .map(async (webhook): Promise<Delivered> => {
        const statusCode = await sendAndRecord(context, event.registry, webhook, content);
        return {
          registry: event.registry.name,
          webhook: webhook.name,
          location,
          id: String(content["id"]),
          statusCode,
        };
      });
  });
  return await Promise.all(sent);
}

/**
 * True if an enabled webhook matches the event. Scope: "" is everything, `repo:tag` one tag, `repo:*` all of a repository, `repo` means
 * `repo:latest` (specification). An event without a tag, such as a deleted manifest, is for "" and `repo:*`.
 */
export function matches(webhook: StoredWebhook, event: Pick<RegistryEvent, "action" | "repository" | "tag">): boolean {
  if (webhook.status !== "enabled") return false;
  if (!webhook.actions.some((action) => action.toLowerCase() === event.action)) return false;
  if (webhook.scope === "") return true;
  const colon = webhook.scope.lastIndexOf(":");
  const repository = colon < 0 ? webhook.scope : webhook.scope.slice(0, colon);
  const tag = colon < 0 ? "latest" : webhook.scope.slice(colon + 1);
  return repository === event.repository && (tag === "*" || tag === event.tag);
}

/**
 * The events in a notification of the open source registry (CNCF Distribution, package `notifications`): a pushed tag, which is also a quarantine
 * event, and a deleted manifest. Pulls, mounts and blobs have no event.
 */
export function fromNotification(
  envelope: unknown,
  registry: StoredRegistry,
  mediaTypes: Map<string, string>,
): RegistryEvent[] {
  if (!isRecord(envelope) || !Array.isArray(envelope["events"])) return [];
  return envelope["events"].flatMap((each: unknown): RegistryEvent[] => {
    if (!isRecord(each) || !isRecord(each["target"])) return [];
    const target = each["target"];
    const repository = text(target["repository"]);
    const digest = text(target["digest"]);
    if (repository === undefined || digest === undefined) return [];
    const request = isRecord(each["request"]) ? each["request"] : {};
    const common = {
      registry,
      repository,
      digest,
      tag: text(target["tag"]),
      request: {
        id: text(request["id"]),
        host: text(request["host"]),
        method: text(request["method"]),
        useragent: text(request["useragent"]),
      },
    };
    if (each["action"] === "push" && common.tag !== undefined) {
      const mediaType = text(target["mediaType"]);
      const size = typeof target["size"] === "number" ? target["size"] : undefined;
      if (mediaType !== undefined) mediaTypes.set(digest, mediaType);
      return [
        { ...common, action: "quarantine", size },
        { ...common, action: "push", mediaType, size },
      ];
    }
    if (each["action"] === "delete") return [{ ...common, action: "delete", mediaType: mediaTypes.get(digest) }];
    return [];
  });
}

/**
 * The documented payload of each action (Azure Container Registry webhook reference).
 * @param stamp a time with 7 decimals and no zone.
 */
export function payload(event: RegistryEvent, stamp: string): Record<string, unknown> {
  const digest = event.digest ?? `sha256:${"0".repeat(64)}`;
  const mediaType = event.mediaType ?? "application/vnd.docker.distribution.manifest.v2+json";
  const size = event.size ?? 524;
  const { repository, tag } = event;
  const chart = {
    mediaType: "application/vnd.acr.helm.chart",
    size,
    digest,
    repository,
    tag,
    name: event.name ?? tag?.replace(/-\d.*$/, ""),
    version: event.version ?? /-(\d.*)$/.exec(tag ?? "")?.[1],
  };
  const request = (method: string): Record<string, unknown> => ({
    id: event.request?.id ?? randomUUID(),
    host: event.request?.host ?? event.registry.loginServer,
    method: event.request?.method ?? method,
    useragent: event.request?.useragent ?? "acr-webhooks-emulator",
  });
  const head = (timestamp: string): Record<string, unknown> => ({ id: randomUUID(), timestamp, action: event.action });
  switch (event.action) {
    // Nine decimals in the documented examples of these two, seven in the others.
    case "push":
      return {
        ...head(`${stamp}00Z`),
        target: { mediaType, size, digest, length: size, repository, tag },
        request: request("PUT"),
      };
    case "delete":
      return { ...head(`${stamp}00Z`), target: { mediaType, digest, repository }, request: request("DELETE") };
    case "quarantine": {
      const { useragent: _, ...asked } = request("PUT");
      return { ...head(`${stamp}Z`), target: { size, digest, length: size, repository, tag }, request: asked };
    }
    case "chart_push":
    case "chart_delete":
      return { ...head(`${stamp}Z`), target: chart };
  }
}

// --- internal --------------------------------------------------------------------------------------------------------

async function sendAndRecord(
  context: EventContext,
  registry: StoredRegistry,
  webhook: StoredWebhook,
  content: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const switches = context.switches();
  const entry: EventEntry = {
    event: pending(webhook, content),
    hiddenFor: switches.lateEvents,
    unansweredFor: switches.lateAnswers,
    pending: true,
  };
  const key = webhook.name.toLowerCase();
  const events = registry.events.get(key) ?? [];
  registry.events.set(key, events);
  events.unshift(entry);
  if (switches.maxEvents > 0 && events.length > switches.maxEvents) events.length = switches.maxEvents;
  context.announce();
  entry.event = await deliver(webhook, content, {
    timeoutMs: switches.deliveryTimeoutMs,
    insecure: switches.insecureDeliveries,
    ...(context.hookPort === undefined ? {} : { hookPort: context.hookPort }),
  });
  delete entry.pending;
  context.store.changed();
  return entry.event.eventResponseMessage?.statusCode ?? null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
