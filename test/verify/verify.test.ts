import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect, login } from "../../src/azure/azure.ts";
import { systemClock } from "../../src/clock.ts";
import type { Fault, Switches } from "../../src/emulator/emulator.ts";
import type { PingResult, Registry } from "../../src/model.ts";
import { unknown } from "../../src/model.ts";
import { likelyCause, type PingTarget, pingTargets, verify } from "../../src/verify/verify.ts";
import { startWorld, type World } from "../end-to-end/world.ts";
import { type DesiredParts, desiredWebhook, manifest, source } from "../plan/build.ts";

let world: World;
let registry: Registry;

beforeAll(async () => {
  world = await startWorld();
  const { ready, ca } = world.emulator;
  const azure = await connect(
    login({
      cloud: "AzureCloud",
      armEndpoint: ready.armEndpoint,
      environment: {
        AZURE_AUTHORITY_HOST: ready.authorityHost,
        AZURE_TENANT_ID: ready.tenantId,
        AZURE_CLIENT_ID: ready.clientId,
        AZURE_CLIENT_SECRET: ready.clientSecret,
      },
      ca,
      signal: new AbortController().signal,
    }),
    {
      permission: "ping",
      concurrency: 4,
      signal: new AbortController().signal,
      clock: systemClock,
      onWait: () => {},
    },
  );
  registry = await azure.registry({
    name: "contoso",
    resourceGroup: "rg-containers",
    subscriptionId: ready.subscriptionId,
  });
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.emulator.control.reset();
  world.endpoint.requests.length = 0;
  world.endpoint.answers = 200;
  await world.emulator.control.put("contoso", "deployHook", { serviceUri: `${world.endpoint.url}/hook` });
});

/** Time that passes only during waits. */
function jumpingClock() {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

interface Asked {
  readonly target?: Partial<PingTarget>;
  readonly stopping?: AbortSignal;
}

async function ping({ target = {}, stopping = new AbortController().signal }: Asked = {}): Promise<PingResult> {
  const [result] = await verify(
    registry,
    [{ name: "deployHook", skip: undefined, once: false, answers: false, unproven: undefined, source, ...target }],
    {
      timeout: 30,
      retries: 2,
      concurrency: 4,
      stopping,
      clock: jumpingClock(),
      onResult: () => {},
    },
  );
  if (!result) throw new Error("no result");
  return result;
}

/** The number of requests to `ping`, or to `listEvents`. */
const asked = (action: string) =>
  world.emulator.control.requests().filter(({ path }) => path.endsWith(`/${action}`)).length;

describe("a response", () => {
  it.each([
    [200, "passed", 1],
    [204, "passed", 1],
    [299, "passed", 1],
    [301, "failed", 1],
    [400, "failed", 1],
    [401, "failed", 1],
    [404, "failed", 1],
    [408, "failed", 3],
    [429, "failed", 3],
    [500, "failed", 3],
    [503, "failed", 3],
  ])("of %i is %s after %i ping(s)", async (code, verdict, tries) => {
    world.endpoint.answers = code;
    expect(await ping()).toMatchObject({ verdict, tries, statusCode: code });
    expect(world.endpoint.requests).toHaveLength(tries);
  });

  it.each([
    [200, "passed"],
    [400, "passed"],
    [404, "passed"],
    [499, "passed"],
    [500, "failed"],
    [504, "failed"],
  ])("of %i is %s with ping: answers", async (code, verdict) => {
    world.endpoint.answers = code;
    expect(await ping({ target: { answers: true, once: true } })).toMatchObject({ verdict, statusCode: code });
  });

  it.each([
    ["https://login.contoso.com/start?next=s3cret", /another host: this may be a login page/],
    ["/moved", /final address/],
  ])("that redirects to %s says so", async (location, cause) => {
    world.endpoint.answers = 302;
    world.endpoint.says = { ...world.endpoint.says, headers: { location } };
    const result = await ping();
    expect(result.cause).toMatch(cause);
    expect(JSON.stringify(result)).not.toContain("s3cret");
  });

  it("of 400 names `ping: answers`", async () => {
    world.endpoint.answers = 400;
    expect((await ping()).cause).toContain("`ping: answers`");
  });

  it("of 2xx passes, also if it comes only after the second ping", async () => {
    world.endpoint.answers = () => (world.endpoint.requests.length === 1 ? 503 : 200);
    expect(await ping()).toMatchObject({ verdict: "passed", tries: 2, statusCode: 200 });
  });

  it.each<[string, Partial<Switches>, Partial<PingResult>, number]>([
    ["that is listed late", { lateEvents: 2 }, { verdict: "passed", tries: 1 }, 3],
    ["that is there late", { lateAnswers: 3 }, { verdict: "passed", tries: 1 }, 4],
    ["on a later page", { eventPageSize: 1 }, { verdict: "passed", tries: 1 }, 1],
  ])("%s is waited for", async (_, switches, result, looks) => {
    world.emulator.control.set(switches);
    expect(await ping()).toMatchObject(result);
    expect(asked("listEvents")).toBe(looks);
  });

  it.each<[string, Partial<Switches>, RegExp]>([
    ["no event", { hideEvents: true }, /does not list the ping/],
    ["no response in its event", { hideAnswers: true }, /could not reach/],
  ])("is missing if there is %s: after three pings, and few reads", async (_, switches, cause) => {
    world.emulator.control.set(switches);
    const result = await ping();
    expect(result).toMatchObject({
      verdict: "failed",
      tries: 3,
      statusCode: undefined,
      reason: "no response within 30 s",
    });
    expect(result.cause).toMatch(cause);
    expect(asked("listEvents")).toBeLessThanOrEqual(3 * 10);
  });
});

describe("a fault of the service", () => {
  it.each<[string, Fault, Partial<PingResult>, number]>([
    [
      "on a read is no response",
      { do: "status", status: 500, path: "*listEvents*", at: 1 },
      { verdict: "passed", tries: 1 },
      1,
    ],
    ["that cuts a read is no response", { do: "cut", path: "*listEvents*", at: 1 }, { verdict: "passed", tries: 1 }, 1],
    [
      "that halves a read is no response",
      { do: "malformed", path: "*listEvents*", at: 1 },
      { verdict: "passed", tries: 1 },
      1,
    ],
    ["on the ping counts as two attempts", { do: "cut", path: "*/ping*", at: 1 }, { verdict: "passed", tries: 2 }, 1],
    [
      "after the ping counts as two attempts",
      { do: "cut", path: "*/ping*", at: 1, after: true },
      { verdict: "passed", tries: 2 },
      2,
    ],
  ])("%s", async (_, fault, result, delivered) => {
    world.emulator.control.fault(fault);
    expect(await ping()).toMatchObject(result);
    expect(world.endpoint.requests).toHaveLength(delivered);
  });

  it.each(["ping", "listEvents"])("that forbids %s names the action, and is not repeated", async (action) => {
    world.emulator.control.set({ deny: [`*/${action}/action`] });
    const result = await ping();
    expect(result).toMatchObject({ verdict: "failed", tries: 1 });
    expect(result.reason).toContain(`webhooks/${action}/action`);
  });

  it("on every read is reported when the time is up", async () => {
    world.emulator.control.fault({ do: "status", status: 500, path: "*listEvents*" });
    expect(await ping()).toMatchObject({ verdict: "failed", tries: 1, statusCode: undefined });
    expect(world.endpoint.requests).toHaveLength(1);
  });
});

describe("App Service", () => {
  it.each<[string, Fault | undefined, number]>([
    ["whatever it responds", undefined, 500],
    ["whatever the service does", { do: "cut", path: "*/ping*", after: true }, 200],
  ])("is never pinged twice, %s", async (_, fault, code) => {
    world.endpoint.answers = code;
    if (fault) world.emulator.control.fault(fault);
    expect(await ping({ target: { once: true } })).toMatchObject({ verdict: "failed", tries: 1 });
    expect(world.endpoint.requests).toHaveLength(1);
  });
});

describe("an interrupted run", () => {
  it("starts no ping", async () => {
    const result = await ping({ stopping: AbortSignal.abort("SIGTERM") });
    expect(result).toMatchObject({ verdict: "skipped", reason: "not pinged", tries: 0 });
    expect(asked("ping")).toBe(0);
  });

  it("sends no second ping, and does not report a failure of the endpoint", async () => {
    const stop = new AbortController();
    world.emulator.control.onRequest((request) => {
      if (request.path.endsWith("/ping")) stop.abort("SIGTERM");
    });
    world.emulator.control.fault({ do: "cut", path: "*/ping*" });
    const result = await ping({ stopping: stop.signal });
    expect(result).toMatchObject({ verdict: "skipped", cause: "the run was interrupted", tries: 1 });
    expect(asked("ping")).toBe(1);
  });
});

describe("what is pinged", () => {
  const restarts = /App Service restarts/;
  it.each<[string, DesiredParts, boolean | "answers" | undefined, RegExp | undefined, boolean]>([
    ["a webhook", {}, undefined, undefined, false],
    ["a disabled one", { status: "disabled" }, undefined, /disabled/, false],
    ["one that says no", {}, false, /ping: false/, false],
    ["App Service's", { serviceUri: "https://$s:p@s.scm.contoso.com/api/registry/webhook" }, undefined, restarts, true],
    ["App Service's old one", { serviceUri: "https://s.scm.contoso.com/docker/hook" }, undefined, restarts, true],
    ["App Service's, asked for", { serviceUri: "https://s.scm.contoso.com/docker/hook" }, true, undefined, true],
    ["one with ping: answers", {}, "answers", undefined, false],
    [
      "one with an unknown path",
      { serviceUri: unknown("WEBHOOK_A is not set"), shownUri: "https://a.contoso.com/***" },
      undefined,
      /not known/,
      true,
    ],
  ])("%s", (_, parts, says, skip, once) => {
    const [target] = pingTargets(manifest([{ ...desiredWebhook("deployHook", parts), ping: says }]));
    expect(target?.once).toBe(once);
    expect(target?.answers).toBe(says === "answers");
    if (skip) expect(target?.skip).toMatch(skip);
    else expect(target?.skip).toBeUndefined();
  });
});

it("every failing code has a likely cause, in a sentence", () => {
  for (let code = 300; code < 600; code += 1) expect(likelyCause(code)).toMatch(/^[A-Z].{15,}\.$/);
  expect(likelyCause(302, { redirectsAway: true })).toMatch(/^[A-Z].{15,}\.$/);
});
