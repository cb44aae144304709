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
  const { now, since, ids, wasSent } = choice;
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  const chosen = events.filter(({ id, timestamp, action }) =>
    wanted.size > 0
      ? wanted.has(id.toLowerCase())
      : action !== "ping" && (since === undefined || timestamp === undefined || timestamp >= now - since),
  );
  const failed = chosen
    .filter((event) => wanted.size > 0 || rowOf(event, now).verdict === "failed")
    .toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
  const restartsOnce = isDeploymentPath(new URL(choice.serviceUri.reveal()).pathname);
  const lastOne = failed.filter((event) => obstacle(event, events, now, wasSent) === undefined).at(-1);
  return failed.map((event) => {
    const why =
      obstacle(event, events, now, wasSent) ??
      (restartsOnce && event !== lastOne
        ? "App Service takes one request for all; only the last one is sent"
        : undefined);
    const { id, at, action, image } = rowOf(event, now);
    const status = why === undefined ? "planned" : "skipped";
    const redelivery: Redelivery = { id, at, action, image, status, statusCode: undefined, reason: why ?? "" };
    return { event: why === undefined ? event : undefined, redelivery };
  });
}

function obstacle(
  event: DeliveryEvent,
  events: readonly DeliveryEvent[],
  now: number,
  wasSent: (id: string) => boolean,
): string | undefined {
  const { verdict } = rowOf(event, now);
  if (event.action === "ping") return "it is a ping; pings are not sent again";
  if (!kinds.includes(event.action)) return `its action ${JSON.stringify(event.action)} is unknown`;
  if (verdict === "succeeded") return "it succeeded";
  if (verdict === "pending") return "it may still get a response";
  if (wasSent(event.id)) return "it was already sent again";
  if (isSuperseded(event, events, now)) return "a later event of the same image succeeded";
  if (!/^[\w-]{1,100}$/.test(event.id)) return "its id cannot be sent as a header";
  return bodyOf(event) === undefined ? "its body cannot be rebuilt exactly" : undefined;
}

/** A later delivery of the same `repository:tag` succeeded: sending the older event could undo it. */
function isSuperseded(event: DeliveryEvent, events: readonly DeliveryEvent[], now: number): boolean {
  const { repository, tag, timestamp } = event;
  if (repository === undefined || tag === undefined || timestamp === undefined) return false;
  return events.some(
    (other) =>
      other.repository === repository &&
      other.tag === tag &&
      other.action !== "ping" &&
      other.timestamp !== undefined &&
      other.timestamp > timestamp &&
      rowOf(other, now).verdict === "succeeded",
  );
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
  const custom = [...customHeaders.values()].map(({ name, value }) => [name, value] as const);
  const names = new Set(custom.map(([name]) => name.toLowerCase()));
  return {
    uri: new Secret(uri.href),
    headers: [...custom, ...own.filter(([name]) => !names.has(name.toLowerCase()))],
    body: new Secret(body.toString("utf8")),
  };
}

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
