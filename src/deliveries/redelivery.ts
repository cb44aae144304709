/** What is sent again, and what is not: only failed events of the registry, the oldest first, each at most once. */
import type { CallbackConfig, DeliveryEvent, Redelivery } from "../model.ts";
import { Secret } from "../model.ts";
import { isDeploymentPath } from "../webhook/webhook.ts";
import { rowOf } from "./summary.ts";

/** More than this many need a limit of the user, or consent. */
export const redeliveryLimit = 20;

/** One event with what becomes of it. `event` is undefined if it is not sent. */
export interface Delivery {
  readonly event: DeliveryEvent | undefined;
  readonly redelivery: Redelivery;
}

export interface RedeliveryChoice {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds; undefined: any age. */
  readonly since: number | undefined;
  /** Only these events; empty: every failed one in the window. */
  readonly ids: readonly string[];
  /** Whether an earlier run has sent it. */
  readonly wasSent: (id: string) => boolean;
  readonly serviceUri: Secret;
}

const kinds = ["push", "delete", "quarantine", "chart_push", "chart_delete"];

/** The failed events of one webhook in the order of sending, each planned or skipped with the reason. */
export function planRedeliveries(events: readonly DeliveryEvent[], choice: RedeliveryChoice): readonly Delivery[] {
  const { now, since, ids, serviceUri } = choice;
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const isInside = ({ timestamp }: DeliveryEvent) =>
    since === undefined || timestamp === undefined || timestamp >= now - since;
  const chosen =
    wanted.size > 0
      ? events.filter(({ id }) => wanted.has(id.toLowerCase()))
      : events.filter((event) => event.action !== "ping" && isInside(event) && rowOf(event, now).verdict === "failed");
  // Listed newest first. Of two events at the same time, the one listed last is the older one.
  const ordered = chosen.toReversed().toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
  const hook = new URL(serviceUri.reveal());
  const why = (event: DeliveryEvent) =>
    obstacle(event, choice) ??
    (isDeploymentPath(hook.pathname) ? restarted(event, events, hook, choice) : superseded(event, events, choice));
  const reasons = ordered.map(why);
  const last = reasons.lastIndexOf(undefined);
  return ordered.map((event, index) => {
    const reason =
      reasons[index] ??
      (isDeploymentPath(hook.pathname) && index !== last
        ? "App Service takes one request for all; only the last one is sent"
        : undefined);
    const { id, at, action, image } = rowOf(event, now);
    const status = reason === undefined ? "planned" : "skipped";
    const redelivery: Redelivery = { id, at, action, image, status, statusCode: undefined, reason: reason ?? "" };
    return { event: reason === undefined ? event : undefined, redelivery };
  });
}

/** Why the event itself cannot be sent. */
function obstacle(event: DeliveryEvent, { now, since, ids, wasSent }: RedeliveryChoice): string | undefined {
  const { verdict } = rowOf(event, now);
  if (event.action === "ping") return "it is a ping; pings are not sent again";
  if (!kinds.includes(event.action)) return `its action ${JSON.stringify(event.action.slice(0, 40))} is unknown`;
  if (verdict === "succeeded") return "it succeeded";
  if (verdict === "pending") return "it may still get a response";
  if (wasSent(event.id)) return "it was already sent again";
  if (event.timestamp === undefined && since !== undefined && ids.length === 0)
    return "its time is unknown; choose it by its id";
  if (!/^[\w-]{1,100}$/.test(event.id)) return "its id cannot be sent as a header";
  return bodyOf(event) === undefined ? "its body cannot be rebuilt exactly" : undefined;
}

/** A later event of the same `repository:tag` arrived: sending the older one could undo it. */
function superseded(
  event: DeliveryEvent,
  events: readonly DeliveryEvent[],
  { now, wasSent }: RedeliveryChoice,
): string | undefined {
  const { repository, tag } = event;
  if (repository === undefined || tag === undefined) return undefined;
  const later = events.filter(
    (other) => other.repository === repository && other.tag === tag && other.action !== "ping" && isLater(other, event),
  );
  if (later.some((other) => rowOf(other, now).verdict === "succeeded"))
    return "a later event of the same image succeeded";
  return later.some(({ id }) => wasSent(id)) ? "a later event of the same image was sent again" : undefined;
}

/** App Service restarts the app for any POST, whatever its body (Kudu's DockerController), so a later POST to the same hook makes this one unnecessary. */
function restarted(
  event: DeliveryEvent,
  events: readonly DeliveryEvent[],
  hook: URL,
  { now, wasSent }: RedeliveryChoice,
): string | undefined {
  const isSameHook = ({ request }: DeliveryEvent) => {
    const uri = request.uri.reveal();
    if (!URL.canParse(uri)) return false;
    const { host, pathname } = new URL(uri);
    return host === hook.host && pathname === hook.pathname;
  };
  const later = events.filter((other) => isLater(other, event));
  if (later.some(({ id }) => wasSent(id))) return "App Service takes one request for all; a later event was sent again";
  return later.some((other) => isSameHook(other) && rowOf(other, now).verdict === "succeeded")
    ? "App Service takes one request for all; a later one succeeded"
    : undefined;
}

function isLater(other: DeliveryEvent, event: DeliveryEvent): boolean {
  return other.timestamp !== undefined && event.timestamp !== undefined && other.timestamp > event.timestamp;
}

/** The body as it was sent. Undefined unless its length equals the recorded `Content-Length`, which proves it (recorded 2019 to 2025). */
function bodyOf({ request }: DeliveryEvent): Buffer | undefined {
  const { content, headers } = request;
  const length = Number(headers.get("content-length")?.value.reveal() ?? Number.NaN);
  const body = content === undefined ? undefined : Buffer.from(content.reveal(), "utf8");
  return body?.length === length ? body : undefined;
}

/** The request for an event, to today's service URI with today's headers. Undefined if the body cannot be rebuilt exactly. */
export function requestOf(
  event: DeliveryEvent,
  { serviceUri, customHeaders }: CallbackConfig,
):
  | { readonly uri: Secret; readonly headers: readonly (readonly [string, Secret])[]; readonly body: Secret }
  | undefined {
  const body = bodyOf(event);
  if (body === undefined) return undefined;
  const uri = new URL(serviceUri.reveal());
  const { username, password } = uri;
  uri.username = "";
  uri.password = "";
  const recorded = (name: string, fallback: string) => event.request.headers.get(name)?.value ?? new Secret(fallback);
  const own: readonly (readonly [string, Secret])[] = [
    ["Content-Type", recorded("content-type", "application/json; charset=utf-8")],
    // Some receivers check that it begins with this name (seen in Kargo's source).
    ["User-Agent", recorded("user-agent", "AzureContainerRegistry/1.0")],
    ["X-Redelivery-Of", new Secret(event.id)],
    ...(username === "" && password === "" ? [] : [["Authorization", basic(username, password)] as const]),
  ];
  const custom = [...customHeaders.values()]
    .filter(({ name }) => !reserved.has(name.toLowerCase()))
    .map(({ name, value }) => [name, value] as const);
  const names = new Set(custom.map(([name]) => name.toLowerCase()));
  return {
    uri: new Secret(uri.href),
    headers: [...custom, ...own.filter(([name]) => !names.has(name.toLowerCase()))],
    body: new Secret(body.toString("utf8")),
  };
}

/** Headers that no webhook can set: the service writes its own `traceparent`, which names the first delivery. */
const reserved = new Set(["traceparent", "x-redelivery-of"]);

function basic(username: string, password: string): Secret {
  const text = `${decoded(username)}:${decoded(password)}`;
  return new Secret(`Basic ${Buffer.from(text, "utf8").toString("base64")}`);
}

/** A percent sign without two digits stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
