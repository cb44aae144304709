import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { ArmError } from "../arm-response.ts";
import { readText } from "../body.ts";
import type { Changes } from "../changes.ts";
import { notLocal } from "../local.ts";
import { deliveryItem } from "./deliveries.ts";
import { editorForm, editorOf } from "./editor.ts";
import { pageOf, titleOf } from "./layout.ts";
import type { Item, Part } from "./markup.ts";
import { liveParts, viewParts } from "./parts.ts";
import { addressOf, type View, viewOf } from "./view.ts";
import { type Done, type Write, type WriteContext, writes } from "./writes.ts";

/** What the page shows and changes. */
export interface PageContext extends WriteContext {
  readonly changes: Changes;
}

/**
 * The page at the emulator's root: registries, webhooks, deliveries as they come, switches and faults. Returns a function that adds it to an app;
 * several apps can share it. Only a browser on this machine can use it, and only from the page itself: peer, `Host`, `Origin`, `Sec-Fetch-Site` and
 * a token in each form are checked.
 */
export function createPage(context: PageContext): (app: Hono) => void {
  const server: PageServer = {
    context,
    token: randomBytes(24).toString("base64url"),
    start: randomBytes(9).toString("base64url"),
  };
  return (app) => {
    app.use("/", guard);
    app.use("/favicon.ico", guard);
    app.use("/emulator/page/*", guard);
    app.get("/", (c) => wholePage(server, c, queryOf(c), undefined));
    app.get("/favicon.ico", (c) => c.body(null, 204));
    app.get("/emulator/page/page.css", (c) => asset(c, "page.css", "text/css; charset=utf-8"));
    app.get("/emulator/page/page.js", (c) => asset(c, "page.js", "text/javascript; charset=utf-8"));
    app.get("/emulator/page/parts", (c) => answer(server, c, undefined));
    app.get("/emulator/page/live", (c) => streamSSE(c, (stream) => follow(server, stream, queryOf(c))));
    app.post("/emulator/page/:form", async (c) => {
      const write = writes.get(c.req.param("form"));
      return write === undefined ? refuse(c, 404, "This form does not exist.") : await submit(server, c, write);
    });
    app.all("/emulator/page/*", (c) => refuse(c, 404, "This part of the page does not exist."));
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

interface PageServer {
  readonly context: PageContext;
  /** Every form has it. A page of another origin cannot read it. */
  readonly token: string;
  /** Different after each start. */
  readonly start: string;
}

const headers: readonly (readonly [string, string])[] = [
  [
    "Content-Security-Policy",
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ["X-Content-Type-Options", "nosniff"],
  // With `no-referrer` a browser names no origin with a form, so the page would refuse its own.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Cache-Control", "no-store"],
];

const guard: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of headers) c.header(name, value);
  const problem = notLocal(c, "The page") ?? foreign(c);
  if (problem !== undefined) return refuse(c, 403, problem);
  return await next();
};

/** Why another site sent the request; `undefined`: it did not. A link from elsewhere can open the page, but nothing else. */
function foreign(c: Context): string | undefined {
  const site = c.req.header("sec-fetch-site") ?? "same-origin";
  const opens = c.req.path === "/" && c.req.header("sec-fetch-mode") === "navigate" && c.req.method === "GET";
  const origin = c.req.header("origin");
  const isOwn = origin === undefined || origin === new URL(c.req.url).origin;
  if (isOwn && (site === "same-origin" || site === "none" || opens)) return undefined;
  return "The page does not accept requests from other sites.";
}

async function submit(server: PageServer, c: Context, write: Write): Promise<Response> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return refuse(c, 415, "Send a form as application/x-www-form-urlencoded.");
  const text = await readText(c.req.raw);
  if (text === undefined) return refuse(c, 413, "The form is larger than 1 MiB.");
  const form = new URLSearchParams(text);
  if (!equal(form.get("token") ?? "", server.token))
    return refuse(
      c,
      403,
      "The form has no valid token. It comes from another site, or from before a restart: reload the page.",
    );
  form.delete("token");
  try {
    return answer(server, c, await write(server.context, form), form.get("registry"));
  } catch (error) {
    if (!(error instanceof ArmError)) throw error;
    return answer(server, c, { message: error.message, problem: true }, form.get("registry"));
  }
}

/** The parts of the page for its script, or the whole page for a form without a script. */
function answer(server: PageServer, c: Context, done: Done | undefined, registry: string | null = null): Response {
  const { context, token } = server;
  const query = queryOf(c);
  if (registry !== null) query.set("registry", registry);
  const view = viewOf(context.store, query);
  const isNewView = done === undefined;
  if (!isNewView && c.req.header("accept") !== "application/json") return wholePage(server, c, query, done);
  const parts = {
    ...liveParts(context, view, token),
    ...(isNewView ? viewParts(view, token) : {}),
    ...(isNewView || done.editor !== undefined ? { editor: editorPart(server, view, query, done) } : {}),
  };
  return c.json({
    address: addressOf(view, isNewView ? (query.get("edit") ?? undefined) : undefined),
    title: titleOf(view),
    message: done?.message ?? "",
    problem: done?.problem === true,
    // These forms show what is in use, not what somebody typed.
    reset: ["editor", ...(done?.switches === true ? ["switches"] : [])],
    parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, wire(part)])),
    items: Object.fromEntries(shownDelivery(server, done).map((item) => [item.id, String(item.html)])),
  });
}

function wholePage(server: PageServer, c: Context, query: URLSearchParams, done: Done | undefined): Response {
  const { context, token, start } = server;
  const view = viewOf(context.store, query);
  const live = liveParts(context, view, token);
  const shown = new Map(shownDelivery(server, done).map((item) => [item.id, item]));
  const parts = {
    ...live,
    ...viewParts(view, token),
    deliveries: live.deliveries.map((item) => shown.get(item.id) ?? item),
    editor: editorPart(server, view, query, done),
  };
  c.header("Content-Type", "text/html; charset=utf-8");
  return c.body(String(pageOf({ parts, view, token, start, done })));
}

function editorPart(server: PageServer, view: View, query: URLSearchParams, done: Done | undefined): Part {
  const { registry } = view;
  const webhook = registry?.webhooks.get((query.get("edit") ?? "").toLowerCase());
  const editor = done?.editor ?? (registry === undefined ? undefined : editorOf(registry, webhook));
  return editorForm(editor, view, server.token);
}

/** The delivery whose secrets a form shows or hides. */
function shownDelivery(server: PageServer, done: Done | undefined): readonly Item[] {
  return done?.delivery === undefined ? [] : [deliveryItem(done.delivery.of, server.token, done.delivery.reveal)];
}

/** Sends the live parts of a view whenever they change: of a list only the items that did. */
async function follow(server: PageServer, stream: SSEStreamingApi, query: URLSearchParams): Promise<void> {
  const { context, token, start } = server;
  let wake = (): void => undefined;
  let hasChanged = true;
  const unwatch = context.changes.watch(() => {
    hasChanged = true;
    wake();
  });
  stream.onAbort(() => wake());
  const sent = new Map<string, Wire>();
  try {
    await stream.writeSSE({ event: "start", data: start, retry: reconnectMs });
    while (!stream.aborted) {
      hasChanged = false;
      const parts = differences(liveParts(context, viewOf(context.store, query), token), sent);
      if (parts !== undefined) await stream.writeSSE({ event: "parts", data: JSON.stringify(parts) });
      // Changes that follow each other closely share a message.
      await stream.sleep(pauseMs);
      while (!hasChanged && !stream.aborted) {
        const isQuiet = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(true), keepAliveMs);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve(false);
          };
        });
        if (isQuiet) await stream.write(":\n\n");
      }
    }
  } finally {
    unwatch();
  }
}

const pauseMs = 100;
const reconnectMs = 1000;
// Below the idle limit of proxies and port forwarders.
const keepAliveMs = 15_000;

/** A part as the browser gets it: an element, or the order of a list's items and those that are new. */
type Wire = string | { readonly order: readonly string[]; readonly items: Readonly<Record<string, string>> };

function wire(part: Part): Wire {
  if (!Array.isArray(part)) return String(part);
  const items = part as readonly Item[];
  return {
    order: items.map(({ id }) => id),
    items: Object.fromEntries(items.map(({ id, html }) => [id, String(html)])),
  };
}

/** What changed since the last call with this `sent`; `undefined`: nothing. */
function differences(parts: Readonly<Record<string, Part>>, sent: Map<string, Wire>): object | undefined {
  const changed = Object.entries(parts).flatMap(([id, part]): [string, Wire][] => {
    const [before, now] = [sent.get(id), wire(part)];
    sent.set(id, now);
    if (typeof now === "string") return now === before ? [] : [[id, now]];
    const known = typeof before === "object" ? before : { order: [], items: {} };
    const items = Object.entries(now.items).filter(([key, text]) => known.items[key] !== text);
    const isSame = items.length === 0 && now.order.join("\n") === known.order.join("\n");
    return isSame ? [] : [[id, { order: now.order, items: Object.fromEntries(items) }]];
  });
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

function queryOf(c: Context): URLSearchParams {
  return new URL(c.req.url).searchParams;
}

const files = new Map<string, Promise<string>>();

/** A file next to this one; in `dist`, next to the bundle. */
async function asset(c: Context, name: string, type: string): Promise<Response> {
  const text = files.get(name) ?? readFile(new URL(name, import.meta.url), "utf8");
  files.set(name, text);
  c.header("Content-Type", type);
  return c.body(await text);
}

function refuse(c: Context, status: 403 | 404 | 413 | 415, message: string): Response {
  return c.text(message, status);
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
