import { randomBytes } from "node:crypto";
import * as http from "node:http";
import * as https from "node:https";
import type { StoredEvent, StoredWebhook } from "./store.ts";

/** How to deliver. */
export interface DeliveryOptions {
  readonly timeoutMs: number;
  /** True: https endpoints' certificates are not checked. */
  readonly insecure: boolean;
  /** The loopback port of the hook server, if it serves this host; undefined: the delivery goes out as the URI says. */
  readonly hookPort?: (hostname: string) => number | undefined;
}

/**
 * Sends one event to a webhook's endpoint, once. Returns what `listEvents` shows. Never throws: an endpoint that cannot be reached gives an event
 * without a response message, one that takes too long a 504 (Azure staff in MicrosoftDocs/azure-docs#54638). Redirects are not followed.
 */
export async function deliver(
  webhook: StoredWebhook,
  content: Readonly<Record<string, unknown>>,
  options: DeliveryOptions,
): Promise<StoredEvent> {
  const prepared = prepare(webhook, content);
  const eventResponseMessage = await send(prepared, options);
  return finish(prepared, eventResponseMessage);
}

/** What `listEvents` shows before the endpoint has responded. */
export function pending(webhook: StoredWebhook, content: Readonly<Record<string, unknown>>): StoredEvent {
  return finish(prepare(webhook, content), undefined);
}

// --- internal --------------------------------------------------------------------------------------------------------

type ResponseMessage = NonNullable<StoredEvent["eventResponseMessage"]>;

interface Prepared {
  readonly body: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
}

// How many characters of a response are kept, with 17 for the punctuation of each header. This explains what was recorded: 3,853 characters
// with 7 short headers (2023-02), and 2,366 with 21 long ones (2019-10, where this rule gives 2,369).
const kept = 4161;
const perHeader = 17;
// The most that is read of an endpoint's response.
const readLimit = 65_536;

function prepare(webhook: StoredWebhook, content: Readonly<Record<string, unknown>>): Prepared {
  const body = JSON.stringify(content);
  // Custom headers first, then the service's (recorded 2019 to 2023). A custom Content-Type replaces the default (documented).
  const headers = new Map(webhook.customHeaders);
  const has = (name: string): boolean => [...headers.keys()].some((key) => key.toLowerCase() === name);
  headers.set("traceparent", `00-${randomBytes(16).toString("hex")}-${randomBytes(8).toString("hex")}-00`);
  if (!has("content-type")) headers.set("Content-Type", "application/json; charset=utf-8");
  for (const name of headers.keys()) if (framing.has(name.toLowerCase())) headers.delete(name);
  headers.set("Content-Length", String(Buffer.byteLength(body)));
  return { body, content, url: new URL(webhook.serviceUri), headers };
}

// A custom header with one of these names would break the HTTP message.
const framing = new Set([
  "content-length",
  "transfer-encoding",
  "connection",
  "upgrade",
  "expect",
  "te",
  "trailer",
  "keep-alive",
]);

function finish(prepared: Prepared, eventResponseMessage: ResponseMessage | undefined): StoredEvent {
  return {
    eventRequestMessage: {
      content: prepared.content,
      headers: Object.fromEntries(prepared.headers),
      method: "POST",
      requestUri: prepared.url.href,
      version: "1.1",
    },
    ...(eventResponseMessage === undefined ? {} : { eventResponseMessage }),
    id: String(prepared.content["id"]),
  };
}

function send(prepared: Prepared, options: DeliveryOptions): Promise<ResponseMessage | undefined> {
  return new Promise((resolve) => {
    let request: http.ClientRequest;
    const timer = setTimeout(() => {
      resolve({ content: "", headers: {}, reasonPhrase: "Gateway Timeout", statusCode: "504", version: "1.1" });
      request?.destroy();
    }, options.timeoutMs);
    const end = (message: ResponseMessage | undefined): void => {
      clearTimeout(timer);
      resolve(message);
    };
    try {
      // Userinfo becomes basic authentication, unless a custom header replaces it. Each delivery has its own connection.
      const headers = { ...Object.fromEntries(prepared.headers), ...userAgent(prepared.headers) };
      const common = { method: "POST", headers, agent: false as const };
      const hookPort = options.hookPort?.(prepared.url.hostname);
      request =
        hookPort !== undefined
          ? http.request(toHook(prepared.url, hookPort), {
              ...common,
              headers: { ...common.headers, Host: prepared.url.host },
            })
          : prepared.url.protocol === "https:"
            ? https.request(prepared.url, { ...common, rejectUnauthorized: !options.insecure })
            : http.request(prepared.url, common);
    } catch {
      end(undefined);
      return;
    }
    // The recordings do not show this header.
    request.removeHeader("Connection");
    request.on("error", () => end(undefined));
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const done = (): void => {
        end(responseMessage(response, Buffer.concat(chunks)));
        request.destroy();
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= readLimit) done();
      });
      response.on("end", done);
      response.on("error", done);
    });
    request.end(prepared.body);
  });
}

/** Receivers see a User-Agent (Kargo requires one that begins with `AzureContainerRegistry/`), but `listEvents` never shows it. */
function userAgent(headers: ReadonlyMap<string, string>): Record<string, string> {
  const isSet = [...headers.keys()].some((name) => name.toLowerCase() === "user-agent");
  return isSet ? {} : { "User-Agent": "AzureContainerRegistry/1.0" };
}

/** The same URL, userinfo included, at the hook server. */
function toHook(url: URL, port: number): URL {
  const hook = new URL(url);
  hook.protocol = "http:";
  hook.hostname = "127.0.0.1";
  hook.port = String(port);
  return hook;
}

function responseMessage(response: http.IncomingMessage, body: Buffer): ResponseMessage {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < response.rawHeaders.length; index += 2) {
    const name = response.rawHeaders[index] ?? "";
    const value = response.rawHeaders[index + 1] ?? "";
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const size = [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + perHeader, 0);
  return {
    content: body.toString("utf8").slice(0, Math.max(0, kept - size)),
    headers: Object.fromEntries(headers),
    reasonPhrase: response.statusMessage || (http.STATUS_CODES[response.statusCode ?? 0] ?? ""),
    statusCode: String(response.statusCode ?? 0),
    version: "1.1",
  };
}
