import { isRecord, textEntries } from "../json.ts";
import { maskedUri } from "../requests.ts";
import type { EventEntry, StoredRegistry } from "../store.ts";
import { type Html, html, type Item } from "./markup.ts";

/** One delivery of a registry. */
export interface Delivery {
  /** Unique in the page. */
  readonly key: string;
  readonly registry: StoredRegistry;
  readonly webhook: string;
  readonly entry: EventEntry;
}

/** How a delivery ended. */
export interface Outcome {
  readonly state: "pending" | "ok" | "failed";
  /** "200 OK", "no response", "pending". */
  readonly text: string;
}

/** The newest deliveries of a registry, or of one of its webhooks, newest first. */
export function latestDeliveries(registry: StoredRegistry, webhook: string, count = 50): readonly Delivery[] {
  const seen = new Map<string, number>();
  return [...registry.events]
    .filter(([name]) => webhook === "" || name === webhook.toLowerCase())
    .flatMap(([name, entries]) => entries.slice(0, count).map((entry) => ({ name, entry, at: timeOf(entry) })))
    .sort((a, b) => b.at - a.at)
    .slice(0, count)
    .map(({ name, entry }) => {
      // A seed can use an id twice.
      const id = `delivery-${registry.name}-${name}-${entry.event.id}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return {
        key: count === 1 ? id : `${id}-${count}`,
        registry,
        webhook: registry.webhooks.get(name)?.name ?? name,
        entry,
      };
    });
}

/** How a delivery ended, or that it has not. Only a 2xx status is a success, as for `ping`. */
export function outcomeOf(entry: EventEntry): Outcome {
  if (entry.pending === true) return { state: "pending", text: "pending" };
  const response = entry.event.eventResponseMessage;
  if (response === undefined) return { state: "failed", text: "no response" };
  const code = String(response.statusCode ?? "");
  const text = hidden(`${code} ${response.reasonPhrase ?? ""}`.trim(), secretsOf(entry));
  return { state: /^2\d\d$/.test(code) ? "ok" : "failed", text: text === "" ? "a response without a status" : text };
}

/**
 * A delivery with its request and response. Until `reveal`, header values and the URI beyond its origin are masked, also where the response
 * repeats them.
 */
export function deliveryItem(delivery: Delivery, token: string, reveal = false): Item {
  const { key, entry, webhook, registry } = delivery;
  const outcome = outcomeOf(entry);
  const content = contentOf(entry);
  const what = `${webhook}: ${describe(content)}`;
  return {
    id: key,
    html: html`<li id="${key}" class="delivery" data-state="${outcome.state}" data-say="${what}, ${outcome.text}">
  <details id="${key}-details">
    <summary><time>${clockTime(content["timestamp"])}</time> <bdi class="name">${webhook}</bdi> <bdi>${describe(content)}</bdi> <strong class="outcome ${outcome.state}"><bdi>${outcome.text}</bdi></strong></summary>
    ${requestOf(entry, reveal)}
    ${responseOf(entry, reveal)}
    <form method="post" action="/emulator/page/reveal">
      <input type="hidden" name="token" value="${token}">
      <input type="hidden" name="registry" value="${registry.name}">
      <input type="hidden" name="webhook" value="${webhook}">
      <input type="hidden" name="delivery" value="${key}">
      <input type="hidden" name="show" value="${reveal ? "no" : "yes"}">
      <button id="${key}-reveal">${reveal ? "Hide secrets" : "Show secrets"}<span class="hidden"> of the delivery to ${what}</span></button>
    </form>
  </details>
</li>`,
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

/** Headers whose values are never secret: the emulator sends them, and every server does. */
const open = new Set(["content-length", "traceparent", "date", "connection", "keep-alive", "transfer-encoding"]);

/** Whether a header's value can be shown: it is one of those, or the usual media type of JSON. */
function isOpen(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return open.has(lower) || (lower === "content-type" && /^application\/json(; ?charset=utf-8)?$/i.test(value));
}

function contentOf(entry: EventEntry): Readonly<Record<string, unknown>> {
  // A seed can leave out any member.
  const content: unknown = entry.event.eventRequestMessage?.content;
  return isRecord(content) ? content : {};
}

function timeOf(entry: EventEntry): number {
  const time = Date.parse(String(contentOf(entry)["timestamp"]));
  return Number.isNaN(time) ? 0 : time;
}

function clockTime(timestamp: unknown): string {
  const [, day = "", time = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(String(timestamp)) ?? [];
  return day === "" ? "no time" : `${day} ${time}`;
}

/** "push storefront:v1", "ping". */
function describe(content: Readonly<Record<string, unknown>>): string {
  const action = String(content["action"] ?? "event");
  const target = isRecord(content["target"]) ? content["target"] : {};
  const { repository, tag, digest } = Object.fromEntries(textEntries(target));
  if (repository === undefined) return action;
  if (tag !== undefined) return `${action} ${repository}:${tag}`;
  return digest === undefined ? `${action} ${repository}` : `${action} ${repository}@${digest.slice(0, 19)}`;
}

function requestOf(entry: EventEntry, reveal: boolean): Html {
  const request = entry.event.eventRequestMessage;
  const uri = request?.requestUri;
  return html`<h3>Request</h3>
    <p><code>POST ${uri === undefined ? "" : reveal ? uri : maskedUri(uri)}</code></p>
    ${headersOf(request?.headers, reveal)}
    <pre>${JSON.stringify(contentOf(entry), null, 2)}</pre>`;
}

function responseOf(entry: EventEntry, reveal: boolean): Html {
  const response = entry.event.eventResponseMessage;
  if (response === undefined)
    return html`<h3>Response</h3><p>${entry.pending === true ? "Not yet." : "None: the endpoint could not be reached."}</p>`;
  const content = String(response.content ?? "");
  const shown = reveal ? content : hidden(content, secretsOf(entry));
  return html`<h3>Response</h3>
    <p><code>${outcomeOf(entry).text}</code></p>
    ${headersOf(response.headers, reveal)}
    ${shown === "" ? html`<p>No content.</p>` : html`<pre>${shown}</pre>`}`;
}

function headersOf(headers: unknown, reveal: boolean): Html {
  const lines = textEntries(headers).map(
    ([name, value]) =>
      html`<div><dt><bdi>${name}</bdi></dt><dd><bdi>${reveal || isOpen(name, value) ? value : "***"}</bdi></dd></div>`,
  );
  return html`<dl class="headers">${lines}</dl>`;
}

/** What a response can repeat of its request's secrets, in the spellings that servers use, longest first. */
function secretsOf(entry: EventEntry): readonly string[] {
  const request = entry.event.eventRequestMessage;
  const values = textEntries(request?.headers).flatMap(([name, value]) =>
    isOpen(name, value) ? [] : [value, ...longWords(value)],
  );
  const uri = request?.requestUri;
  if (uri !== undefined && URL.canParse(uri)) {
    const { username, password, pathname, search, searchParams } = new URL(uri);
    values.push(username, password, pathname, search, ...searchParams.values(), ...longWords(pathname));
    values.push(Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64"));
  }
  const spelled = values.flatMap((value) => [
    value,
    decoded(value),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
  ]);
  return [...new Set(spelled)].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length);
}

/** Words that are long enough to be a secret of their own, as in `Bearer <token>` or a path with a token. */
function longWords(text: string): readonly string[] {
  return text.split(/[\s/]+/).filter((word) => word.length >= 8);
}

function hidden(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
