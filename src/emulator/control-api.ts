import type { Context, Hono } from "hono";
import { ArmError } from "./arm-response.ts";
import { readText } from "./body.ts";
import { type Control, parseEvent } from "./control.ts";
import { type FaultBook, type FaultHandle, parseFault } from "./faults.ts";
import { isRecord } from "./json.ts";
import { notLocal } from "./local.ts";
import { parseSwitches } from "./switches.ts";

/**
 * Adds the paths below `/emulator`, which need no token. Only this machine can use them, and no web page: the peer's address, `Host`, `Origin`
 * and `Sec-Fetch-Site` are checked, which stops foreign pages and DNS rebinding.
 */
export function addControlApi(app: Hono, control: Control, faults: FaultBook): void {
  app.use("/emulator/*", async (c, next) => {
    const problem = foreign(c);
    return problem === undefined ? await next() : failure(c, 403, "ControlForbidden", problem);
  });
  addSwitchesAndRequests(app, control);
  addFaults(app, faults);
  addEvents(app, control);
  addSites(app, control);
  app.post("/emulator/reset", (c) => {
    control.reset();
    return c.body(null, 204);
  });
  app.all("/emulator/*", (c) =>
    failure(c, 404, "NotFound", "This control path does not exist. docs/emulator.md lists them."),
  );
}

// --- internal --------------------------------------------------------------------------------------------------------

function addSwitchesAndRequests(app: Hono, control: Control): void {
  app.get("/emulator/switches", (c) => c.json(control.switches()));
  app.post("/emulator/switches", async (c) => {
    const { switches, problems } = parseSwitches(await body(c));
    if (problems.length > 0) return failure(c, 400, "InvalidSwitches", `${problems.join("; ")}.`);
    control.set(switches);
    return c.json(control.switches());
  });
  app.get("/emulator/requests", (c) => {
    const since = Number(c.req.query("since") ?? "0");
    return c.json({ value: control.requests().filter((record) => record.n > since) });
  });
  app.delete("/emulator/requests", (c) => {
    control.clearRequests();
    return c.body(null, 204);
  });
}

function addFaults(app: Hono, faults: FaultBook): void {
  app.get("/emulator/faults", (c) => c.json({ value: faults.list().map(shown) }));
  app.post("/emulator/faults", async (c) => {
    const fault = parseFault(await body(c));
    return typeof fault === "string"
      ? failure(c, 400, "InvalidFault", `${fault}.`)
      : c.json(shown(faults.add(fault)), 201);
  });
  app.delete("/emulator/faults", (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.get("/emulator/faults/:id", async (c) => {
    const handle = faults.find(c.req.param("id"));
    if (handle === undefined) return failure(c, 404, "NotFound", "No fault has this id.");
    // Responds when the fault strikes, so that clients need not poll.
    const seconds = Number(c.req.query("wait") ?? "0");
    if (seconds > 0) await Promise.race([handle.reached, timeout(seconds)]);
    return c.json(shown(handle));
  });
  app.post("/emulator/faults/:id/release", (c) => {
    const handle = faults.find(c.req.param("id"));
    if (handle === undefined) return failure(c, 404, "NotFound", "No fault has this id.");
    handle.release();
    return c.json(shown(handle));
  });
  app.delete("/emulator/faults/:id", (c) =>
    faults.remove(c.req.param("id")) ? c.body(null, 204) : failure(c, 404, "NotFound", "No fault has this id."),
  );
}

function addEvents(app: Hono, control: Control): void {
  app.post("/emulator/events", async (c) => {
    const event = parseEvent(await body(c));
    return typeof event === "string"
      ? failure(c, 400, "InvalidEvent", `${event}.`)
      : c.json({ value: await control.emit(event) });
  });
  app.post("/emulator/notifications", async (c) =>
    c.json({ value: await control.notify(await body(c), c.req.query("registry")) }),
  );
  app.post("/emulator/portal", async (c) => {
    const { registry, webhook } = await body(c);
    if (typeof registry !== "string" || typeof webhook !== "string")
      return failure(c, 400, "InvalidParameter", '"registry" and "webhook" must be strings.');
    await control.portalPut(registry, webhook);
    return c.body(null, 204);
  });
}

function addSites(app: Hono, control: Control): void {
  app.get("/emulator/sites", (c) => c.json({ value: control.sites() }));
  app.post("/emulator/sites/password", async (c) => {
    const { site, slot } = await body(c);
    if (typeof site !== "string" || (slot !== undefined && typeof slot !== "string"))
      return failure(c, 400, "InvalidParameter", '"site" must be a string, and "slot" too if it is set.');
    await control.resetPassword(site, slot);
    return c.body(null, 204);
  });
}

function foreign(c: Context): string | undefined {
  const problem = notLocal(c, "The control API");
  if (problem !== undefined) return problem;
  const site = c.req.header("sec-fetch-site");
  if (c.req.header("origin") !== undefined || (site !== undefined && site !== "none"))
    return "The control API does not accept requests from web pages.";
  return undefined;
}

/** The JSON object in the body, whatever its media type. */
async function body(c: Context): Promise<Record<string, unknown>> {
  const text = await readText(c.req.raw);
  if (text === undefined)
    throw new ArmError(413, "RequestContentTooLarge", "The request content is larger than 1 MiB.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ArmError(400, "InvalidRequestContent", "The request content is not JSON.");
  }
  if (!isRecord(value)) throw new ArmError(400, "InvalidRequestContent", "The request content is not a JSON object.");
  return value;
}

function shown(handle: FaultHandle): unknown {
  return { id: handle.id, fault: handle.fault, struck: handle.struck() };
}

function failure(c: Context, status: 400 | 403 | 404, code: string, message: string): Response {
  return c.json({ error: { code, message } }, status);
}

function timeout(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(seconds, 600) * 1000).unref();
  });
}
