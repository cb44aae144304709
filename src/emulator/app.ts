import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { ArmError } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import type { Control } from "./control.ts";
import { addControlApi } from "./control-api.ts";
import type { FaultBook, FaultEffect, Strike } from "./faults.ts";
import { bindings } from "./local.ts";
import { addLogin, type LoginContext } from "./login.ts";
import type { RequestLog, RequestRecord } from "./requests.ts";

/** The parts of the app. */
export interface AppContext {
  readonly arm: (request: Request, record: RequestRecord) => Promise<Response>;
  readonly login: LoginContext;
  readonly control: Control;
  readonly faults: FaultBook;
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly addPage: (app: Hono) => void;
}

/** The whole emulator as one Hono app: the page and the control API, then login and Azure Resource Manager, both behind the faults. */
export function createApp(context: AppContext): Hono {
  // Azure's paths ignore case. The request's URL keeps the original path.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.toLowerCase() });
  const records = new WeakMap<Request, RequestRecord>();
  context.addPage(app);
  addControlApi(app, context.control, context.faults);

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
    const carriedOut = before ?? (await carryOut(c, next));
    const response =
      before ??
      (await struck(
        c,
        strikes.filter((strike) => strike.fault.after === true),
      )) ??
      carriedOut;
    const last = strikes.some((strike) => strike.fault.do === "malformed") ? await halved(response) : response;
    // Hono copies headers from the previous response, also its length, unless it is unset first.
    c.res = undefined;
    c.res = last;
    record.status = response === RESPONSE_ALREADY_SENT ? undefined : response.status;
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

async function carryOut(c: Context, next: () => Promise<void>): Promise<Response> {
  await next();
  return c.res;
}

/** Applies the faults. `undefined`: the request continues, perhaps later. */
async function struck(c: Context, strikes: readonly Strike[]): Promise<Response | undefined> {
  for (const { fault, begin, released } of strikes) {
    begin();
    const response = await effect(c, fault, released);
    if (response !== undefined) return response;
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

/** The same response with half of its body, and the length of that half. */
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
