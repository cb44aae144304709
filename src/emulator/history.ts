import { randomUUID } from "node:crypto";
import { pending } from "./delivery.ts";
import { payload, type WebhookAction } from "./events.ts";
import { isRecord } from "./json.ts";
import type { EventEntry, StoredEvent, StoredRegistry, StoredWebhook } from "./store.ts";
import type { Switches } from "./switches.ts";

/** One past delivery (or, with `count`, several) in a seed. The schema is `event` in schemas/emulator-seed.schema.json. */
export interface SeedEvent {
  readonly action: WebhookAction | "ping";
  readonly repository?: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly size?: number;
  readonly name?: string;
  readonly version?: string;
  readonly id?: string;
  /** `30m ago`, `2h ago`, `3d ago`, or an ISO 8601 time. Default: `1h ago`. */
  readonly when?: string;
  /** The endpoint's status code. null: no response. Default: 200. 504: the endpoint timed out. */
  readonly status?: number | null;
  readonly reason?: string;
  readonly response?: string;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** Decimals of the timestamp. Default: 9 for push and delete, 7 for the others, as documented. */
  readonly decimals?: number;
  /** Where the event was sent, if not to today's `serviceUri`. */
  readonly requestUri?: string;
  /** Members to leave out of the event, as dotted paths: `eventRequestMessage.content.timestamp`. */
  readonly omit?: readonly string[];
  /** How many such events, `every` apart, the newest at `when`. Default: 1. */
  readonly count?: number;
  /** `30m`, `6h`, `1d`. Default: 1h. */
  readonly every?: string;
}

/**
 * The events of a webhook's seed, newest first, as `listEvents` returns them.
 * @param now milliseconds since the epoch, from which relative times count back.
 */
export function historyOf(
  registry: StoredRegistry,
  webhook: StoredWebhook,
  seed: readonly SeedEvent[],
  now: number,
): EventEntry[] {
  return seed
    .flatMap((each) => {
      const newest = timeOf(each.when ?? "1h ago", now) ?? now;
      const apart = durationOf(each.every ?? "1h") ?? 0;
      return Array.from({ length: each.count ?? 1 }, (_, index) => ({ each, at: newest - index * apart, index }));
    })
    .sort((a, b) => b.at - a.at)
    .map(({ each, at, index }) => ({
      event: pastEvent(registry, webhook, each, { at, index }),
      hiddenFor: 0,
      unansweredFor: 0,
    }));
}

/** Milliseconds since the epoch of an ISO 8601 time or of a relative time such as `2h ago`; undefined if it is neither. */
export function timeOf(text: string, now: number): number | undefined {
  const relative = /^(.+) ago$/.exec(text)?.[1];
  if (relative !== undefined) {
    const back = durationOf(relative);
    return back === undefined ? undefined : now - back;
  }
  const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Milliseconds of a duration such as `90s`, `30m`, `6h`, `3d`; undefined if it is not one. */
export function durationOf(text: string): number | undefined {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text.trim()) ?? [];
  const seconds = unit === undefined ? undefined : { s: 1, m: 60, h: 3600, d: 86_400 }[unit];
  return seconds === undefined ? undefined : Number(count) * seconds * 1000;
}

/** The events that are still kept: at most `maxEvents`, none older than `maxEventAge`. The service's own limits are unknown. */
export function keptEvents(entries: readonly EventEntry[], switches: Switches, now: number): readonly EventEntry[] {
  const kept = switches.maxEvents === 0 ? entries : entries.slice(0, switches.maxEvents);
  if (switches.maxEventAge === 0) return kept;
  const oldest = now - switches.maxEventAge * 1000;
  // An event without a readable timestamp has no known age, so it stays.
  return kept.filter(({ event }) => !(Date.parse(String(event.eventRequestMessage?.content?.["timestamp"])) < oldest));
}

/** The event as `listEvents` shows it if it masks `Authorization`, which the specification's example does and no recording decides. */
export function withMaskedAuthorization(event: StoredEvent): StoredEvent {
  const request = event.eventRequestMessage;
  const headers = Object.entries(request?.headers ?? {}).map(([name, value]): [string, string] => [
    name,
    name.toLowerCase() === "authorization" ? "******" : value,
  ]);
  return { ...event, eventRequestMessage: { ...request, headers: Object.fromEntries(headers) } };
}

// --- internal --------------------------------------------------------------------------------------------------------

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  202: "Accepted",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

function pastEvent(
  registry: StoredRegistry,
  webhook: StoredWebhook,
  seed: SeedEvent,
  { at, index }: { readonly at: number; readonly index: number },
): StoredEvent {
  const content = contentOf(registry, webhook, seed, at);
  const id = index === 0 ? (seed.id ?? randomUUID()) : randomUUID();
  const sentTo = seed.requestUri === undefined ? webhook : { ...webhook, serviceUri: seed.requestUri };
  const { id: shownId, ...request } = pending(sentTo, { ...content, id });
  const status = seed.status === undefined ? 200 : seed.status;
  const response = seed.response ?? "";
  const event: StoredEvent = {
    ...request,
    ...(status === null
      ? {}
      : {
          eventResponseMessage: {
            content: response,
            headers: seed.responseHeaders ?? { "Content-Length": String(Buffer.byteLength(response)) },
            reasonPhrase: seed.reason ?? reasons[status] ?? "",
            statusCode: String(status),
            version: "1.1",
          },
        }),
    id: shownId,
  };
  return (seed.omit ?? []).reduce(without, event) as StoredEvent;
}

function contentOf(
  registry: StoredRegistry,
  webhook: StoredWebhook,
  seed: SeedEvent,
  at: number,
): Readonly<Record<string, unknown>> {
  const iso = new Date(at).toISOString();
  const { action } = seed;
  const timestamp = (decimals: number): string =>
    decimals === 0 ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 23)}${"4363479".slice(0, Math.max(0, decimals - 3))}Z`;
  if (action === "ping") return { id: "", timestamp: timestamp(seed.decimals ?? 7), action };
  const { repository = "storefront", tag, digest, size, name, version } = seed;
  const content = payload(
    { registry, action, repository, tag, digest, size, name, version, location: webhook.location },
    iso,
  );
  const decimals = seed.decimals ?? (action === "push" || action === "delete" ? 9 : 7);
  // Without absent members: the kept event equals its JSON.
  return { ...(JSON.parse(JSON.stringify(content)) as Record<string, unknown>), timestamp: timestamp(decimals) };
}

/** The value without the member at a dotted path. */
function without(value: unknown, path: string): unknown {
  if (!isRecord(value)) return value;
  const [first = "", ...rest] = path.split(".");
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== first)
      : entries.map(([key, entry]) => [key, key === first ? without(entry, rest.join(".")) : entry]),
  );
}
