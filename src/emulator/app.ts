import type { IncomingMessage } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { ArmError } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import type { Control } from "./control.ts";
import { addControlApi } from "./control-api.ts";
import type { FaultBook, FaultEffect, Strike } from "./faults.ts";
import { addLogin, type LoginContext } from "./login.ts";
import type { RequestLog, RequestRecord } from "./requests.ts";

/** The parts behind the front door. */
export interface AppContext {
  readonly arm: (request: Request, record: RequestRecord) => Promise<Response>;
  readonly login: LoginContext;
  readonly control: Control;
  readonly faults: FaultBook;
  readonly log: RequestLog;
  readonly clock: Clock;
}

/** The whole emulator as one Hono app: control paths, then faults around everything else: login and Azure Resource Manager. */
export function createApp(context: AppContext): Hono {
  // Azure's paths ignore case; what was really asked stays in the request's URL.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.toLowerCase() });
  const records = new WeakMap<Request, RequestRecord>();
  addControlApi(app, context.control, context.faults, (c) => bindings(c).incoming?.socket.remoteAddress);

  app.use(async (c, next) => {
    const request = c.req.raw;
    const record = context.log.begin(request, context.clock.now());
    records.set(request, record);
    await context.log.announce(record);
    const strikes = context.faults.strike(request.method, record.path + record.query);
    const { latencyMs } = context.control.switches();
    if (latencyMs > 0) await sleep(latencyMs);
    const before = await struck(
      c,
      strikes.filter((strike) => strike.fault.after !== true),
    );
    const response = before ?? (await carryOut(c, next));
    const answer =
      before ??
      (await struck(
        c,
        strikes.filter((strike) => strike.fault.after === true),
      )) ??
      response;
    const last = strikes.some((strike) => strike.fault.do === "malformed") ? await halved(answer) : answer;
    // An answer that is set over another one takes on its headers, the old length among them.
    c.res = undefined;
    c.res = last;
    record.status = answer === RESPONSE_ALREADY_SENT ? undefined : answer.status;
    return undefined;
  });
  addLogin(app, context.login);
  app.all("*", async (c) => {
    const record = records.get(c.req.raw) ?? context.log.begin(c.req.raw, context.clock.now());
    return await context.arm(c.req.raw, record);
  });
  app.onError((error) => {
    if (error instanceof ArmError) return json(error.status, error.code, error.message, error.headers);
    return json(500, "InternalServerError", `The emulator failed: ${error.message}`);
  });
  return app;
}

// --- internal --------------------------------------------------------------------------------------------------------

/** What node gives beside the request; nothing where the app is called in process. */
function bindings(c: Context): { readonly incoming?: IncomingMessage } {
  return c.env ?? {};
}

async function carryOut(c: Context, next: () => Promise<void>): Promise<Response> {
  await next();
  return c.res;
}

/** What the faults do at this point; undefined: nothing, or only that it took longer. */
async function struck(c: Context, strikes: readonly Strike[]): Promise<Response | undefined> {
  for (const { fault, begin, released } of strikes) {
    begin();
    const answer = await effect(c, fault, released);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

async function effect(c: Context, fault: FaultEffect, released: Promise<void>): Promise<Response | undefined> {
  switch (fault.do) {
    case "status": {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { "Retry-After": String(fault.retryAfter) };
      return json(
        fault.status,
        fault.code ?? `Emulated${fault.status}`,
        fault.message ?? "An emulated fault.",
        headers,
      );
    }
    case "cut":
      bindings(c).incoming?.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case "slow":
      await sleep(fault.ms);
      return undefined;
    case "pause":
      await released;
      return undefined;
    case "malformed":
      return undefined;
  }
}

function json(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = JSON.stringify({ error: { code, message } });
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(hasBody ? body : null, {
    status,
    headers: { ...(hasBody ? { "Content-Type": "application/json; charset=utf-8" } : {}), ...headers },
  });
}

/** The same answer with half of its body, and a length that says that this is all. */
async function halved(response: Response): Promise<Response> {
  const text = await response.text();
  const half = text.slice(0, Math.max(1, Math.floor(text.length / 2))) || "{";
  const headers = new Headers(response.headers);
  headers.set("Content-Length", String(Buffer.byteLength(half)));
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(half, { status: response.status, headers });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
