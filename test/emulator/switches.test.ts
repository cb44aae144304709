import { Option } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";
import { emulatorFlags } from "../../src/emulator/flags.ts";
import { defaultSwitches } from "../../src/emulator/switches.ts";
import { arm, field, sdk } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

const group = "rg-containers";
const registry = "contoso";
const hook = { location: "westeurope", serviceUri: "http://127.0.0.1:9/", actions: ["push"] };

let emulator: Emulator;
let endpoint: Endpoint;
let time = Date.UTC(2026, 0, 1);

beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(async () => {
  await Promise.all([emulator.close(), endpoint.close()]);
});

async function start(options: EmulatorOptions = {}): Promise<ReturnType<typeof sdk>> {
  emulator = await startEmulator(options);
  return sdk(emulator, { retries: 0 });
}

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

function seeded(count: number, sku: string = "Premium"): object {
  const webhooks = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `hook${String(index).padStart(3, "0")}`,
      { serviceUri: `${endpoint.url}/${index}` },
    ]),
  );
  return { registries: [{ name: registry, sku, webhooks }] };
}

describe("flags", () => {
  beforeEach(() => {
    emulator = { close: async () => undefined } as unknown as Emulator;
  });

  test("every switch has one, and every flag of that kind a switch", () => {
    const names = emulatorFlags.filter((flag) => flag.isSwitch).map((flag) => flag.name);
    expect(names.sort()).toEqual(Object.keys(defaultSwitches).sort());
  });

  test.each(emulatorFlags)("$flags is called $name once it is parsed, and is no negation", ({ name, flags, kind }) => {
    const option = new Option(flags);
    expect([option.attributeName(), option.negate, option.isBoolean()]).toEqual([name, false, kind === "boolean"]);
  });
});

describe("quotas and replicas", () => {
  test.each([
    ["Basic", 2],
    ["Standard", 10],
    ["Premium", 500],
  ])("%s has room for %i webhooks", async (sku, quota) => {
    const { webhooks, registries } = await start({ seed: seeded(quota - 1, sku) });
    await webhooks.create(group, registry, "lastOne", hook);
    await expect(webhooks.create(group, registry, "oneTooMany", hook)).rejects.toMatchObject({
      code: "QuotaExceeded",
      message: expect.stringContaining(`Quota exceeded for resource type webhooks for the registry SKU ${sku}.`),
    });
    // Over an existing one there is always room.
    await webhooks.create(group, registry, "lastOne", hook);
    const usages = await registries.listUsages(group, registry);
    expect(usages.value?.find((usage) => usage.name === "Webhooks")).toMatchObject({
      limit: quota,
      currentValue: quota,
      unit: "Count",
    });
  });

  test("a quota from a switch", async () => {
    const { webhooks } = await start({ switches: { quota: 1 } });
    await webhooks.create(group, registry, "first", hook);
    await expect(webhooks.create(group, registry, "second", hook)).rejects.toMatchObject({
      statusCode: 403,
      code: "QuotaExceeded",
    });
  });

  test("a webhook lives where the registry does, and stays there", async () => {
    const { webhooks, replications } = await start({
      seed: { registries: [{ name: registry, replications: ["East US"] }] },
    });
    await webhooks.create(group, registry, "inTheEast", { ...hook, location: "eastus" });
    await expect(
      webhooks.create(group, registry, "inTheNorth", { ...hook, location: "northeurope" }),
    ).rejects.toMatchObject({
      statusCode: 404,
      code: "RegistryResourceNotFound",
      message: "The registry resource contoso could not be found.",
    });
    await expect(webhooks.create(group, registry, "inTheEast", hook)).rejects.toMatchObject({
      statusCode: 409,
      code: "InvalidResourceLocation",
    });
    expect((await all(replications.list(group, registry))).map((each) => each.name)).toEqual(["eastus", "westeurope"]);
  });
});

describe("throttling", () => {
  test("the SDK waits out a 429, by Retry-After, and goes on", async () => {
    await start({ seed: seeded(1), switches: { throttle: true }, now: () => time });
    const send = await arm(emulator);
    for (let count = 0; count < 200; count += 1)
      await send("POST", "R/webhooks/hook000/getCallbackConfig?api-version=2025-11-01");
    const refused = await send("POST", "R/webhooks/hook000/getCallbackConfig?api-version=2025-11-01");
    expect(refused).toMatchObject({
      status: 429,
      headers: {
        "retry-after": "1",
        "x-ms-ratelimit-remaining-subscription-writes": "0",
        "x-ms-ratelimit-remaining-subscription-global-writes": "2800",
        "x-ms-failure-cause": "gateway",
      },
    });
    expect(field(refused.json, "error.code")).toBe("SubscriptionRequestsThrottled");
    // Reads have a bucket of their own.
    expect(await send("GET", "R/webhooks?api-version=2025-11-01")).toMatchObject({
      status: 200,
      headers: { "x-ms-ratelimit-remaining-subscription-reads": "249" },
    });
    // The clock goes on when the SDK asks again, after the second that the header names.
    const path = "/webhooks/hook000/getCallbackConfig";
    const asked = emulator.control.requests().length;
    const tries = () =>
      emulator.control.requests().filter((request) => request.n > asked && request.path.endsWith(path));
    emulator.control.onRequest(() => {
      if (tries().length === 2) time += 1000;
    });
    const config = await sdk(emulator, { retries: 3 }).webhooks.getCallbackConfig(group, registry, "hook000");
    expect(config.serviceUri).toBe(`${endpoint.url}/0`);
    expect(tries().map((request) => request.status)).toEqual([429, 200]);
  });

  test("off by default: nothing is refused, and the headers show full buckets", async () => {
    await start({ seed: seeded(1), now: () => time });
    const send = await arm(emulator);
    const left: unknown[] = [];
    for (let count = 0; count < 202; count += 1) {
      const answer = await send("POST", "R/webhooks/hook000/listEvents?api-version=2025-11-01");
      expect(answer.status).toBe(200);
      left.push(answer.headers["x-ms-ratelimit-remaining-subscription-writes"]);
    }
    expect([left[0], left[199], left[201]]).toEqual(["199", "199", "199"]);
  });
});

describe("long-running writes", () => {
  const longRunning = { longRunning: "async", operationPolls: 1 } as const;

  test("the SDK's pollers end well", async () => {
    const { webhooks } = await start({ switches: longRunning });
    const poll = { updateIntervalInMs: 1 };
    expect(await webhooks.create(group, registry, "deploy", hook, poll)).toMatchObject({
      name: "deploy",
      provisioningState: "Succeeded",
    });
    expect(await webhooks.update(group, registry, "deploy", { scope: "a:*" }, poll)).toMatchObject({
      scope: "a:*",
      provisioningState: "Succeeded",
    });
    await webhooks.delete(group, registry, "deploy", poll);
    await expect(webhooks.get(group, registry, "deploy")).rejects.toMatchObject({ statusCode: 404 });
    const asked = emulator.control.requests().filter((request) => request.path.includes("/operationStatuses/"));
    expect(asked.length).toBeGreaterThanOrEqual(6);
  });

  test("201 with Azure-AsyncOperation, 202 with Location, and the states in between", async () => {
    await start({ switches: { ...longRunning, operationPolls: 2, operationRetryAfter: 7 } });
    const send = await arm(emulator);
    const body = { location: "westeurope", properties: { serviceUri: "http://127.0.0.1:9/", actions: ["push"] } };
    const created = await send("PUT", "R/webhooks/deploy?api-version=2025-11-01", body);
    expect([
      created.status,
      field(created.json, "properties.provisioningState"),
      created.headers["retry-after"],
    ]).toEqual([201, "Creating", "7"]);
    const operation = new URL(String(created.headers["azure-asyncoperation"]));
    expect(operation.href).toMatch(
      /^https:\/\/localhost:\d+\/subscriptions\/.*\/webhooks\/deploy\/operationStatuses\/webhooks-[0-9a-f-]{36}\?api-version=2025-11-01$/,
    );
    const states = [];
    for (let count = 0; count < 3; count += 1)
      states.push((await send("GET", operation.pathname + operation.search)).json);
    expect(states).toEqual([{ status: "InProgress" }, { status: "InProgress" }, { status: "Succeeded" }]);
    const patched = await send("PATCH", "R/webhooks/deploy?api-version=2025-11-01", { tags: {} });
    expect([patched.status, field(patched.json, "properties.provisioningState")]).toEqual([201, "Updating"]);
    const deleted = await send("DELETE", "R/webhooks/deploy?api-version=2025-11-01");
    expect([deleted.status, deleted.text, typeof deleted.headers["location"]]).toEqual([202, "", "string"]);
  });

  test("an operation that fails is reported as failed, and the webhook stays Failed", async () => {
    const { webhooks } = await start({ switches: { longRunning: "async", operationFails: true } });
    await expect(webhooks.create(group, registry, "deploy", hook, { updateIntervalInMs: 1 })).rejects.toThrow(
      /failed/i,
    );
    expect(await webhooks.get(group, registry, "deploy")).toMatchObject({ provisioningState: "Failed" });
  });
});

describe("pages", () => {
  test("the SDK follows the list's and the events' nextLink to the end", async () => {
    const { webhooks } = await start({ seed: seeded(7), switches: { pageSize: 3, eventPageSize: 2 } });
    expect((await all(webhooks.list(group, registry))).map((each) => each.name)).toEqual(
      Array.from({ length: 7 }, (_, index) => `hook00${index}`),
    );
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift((await webhooks.ping(group, registry, "hook003")).id ?? "");
    expect((await all(webhooks.listEvents(group, registry, "hook003"))).map((event) => event.id)).toEqual(ids);
    expect(
      emulator.control.requests().filter(({ method, path }) => method === "GET" && path.endsWith("/listEvents")),
    ).toHaveLength(2);
  });

  test("a list that shrinks between two pages skips nothing", async () => {
    const { webhooks } = await start({ seed: seeded(6), switches: { pageSize: 2 } });
    const names: (string | undefined)[] = [];
    for await (const page of webhooks.list(group, registry).byPage()) {
      names.push(...page.map((each) => each.name));
      if (names.length === 2) await emulator.control.remove(registry, "hook001");
    }
    expect(names).toEqual(["hook000", "hook001", "hook002", "hook003", "hook004", "hook005"]);
  });

  test("links can name another host", async () => {
    await start({ seed: seeded(2), switches: { pageSize: 1, linkOrigin: "https://elsewhere.contoso.com" } });
    const answer = await (await arm(emulator))("GET", "R/webhooks?api-version=2025-11-01");
    expect(field(answer.json, "nextLink")).toMatch(/^https:\/\/elsewhere\.contoso\.com\/subscriptions\//);
  });
});

describe("permissions and locks", () => {
  test.each([
    [
      "Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action",
      (client: ReturnType<typeof sdk>) => client.webhooks.getCallbackConfig(group, registry, "hook000"),
    ],
    [
      "Microsoft.ContainerRegistry/registries/webhooks/ping/action",
      (client: ReturnType<typeof sdk>) => client.webhooks.ping(group, registry, "hook000"),
    ],
    [
      "Microsoft.ContainerRegistry/registries/webhooks/listEvents/action",
      (client: ReturnType<typeof sdk>) => all(client.webhooks.listEvents(group, registry, "hook000")),
    ],
    [
      "Microsoft.ContainerRegistry/registries/webhooks/read",
      (client: ReturnType<typeof sdk>) => all(client.webhooks.list(group, registry)),
    ],
    [
      "Microsoft.ContainerRegistry/registries/webhooks/write",
      (client: ReturnType<typeof sdk>) => client.webhooks.update(group, registry, "hook000", { scope: "x" }),
    ],
    [
      "Microsoft.ContainerRegistry/registries/webhooks/delete",
      (client: ReturnType<typeof sdk>) => client.webhooks.delete(group, registry, "hook000"),
    ],
    [
      "Microsoft.ContainerRegistry/registries/read",
      (client: ReturnType<typeof sdk>) => client.registries.get(group, registry),
    ],
    [
      "Microsoft.ContainerRegistry/registries/listUsages/read",
      (client: ReturnType<typeof sdk>) => client.registries.listUsages(group, registry),
    ],
    [
      "Microsoft.ContainerRegistry/registries/replications/read",
      (client: ReturnType<typeof sdk>) => all(client.replications.list(group, registry)),
    ],
  ])("without %s: 403 that names it", async (action, attempt) => {
    const client = await start({ seed: seeded(1) });
    await attempt(client);
    emulator.control.set({ deny: [action.toUpperCase()] });
    await emulator.control.put(registry, "hook000", { serviceUri: endpoint.url });
    const error: unknown = await attempt(client).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ statusCode: 403, code: "AuthorizationFailed" });
    // For lists the SDK has a sentence of its own.
    expect(field(error, "message")).toMatch(
      new RegExp(
        `^Pagination failed with unexpected statusCode 403|The client '[0-9a-f-]+' with object id '[0-9a-f-]+' does not have authorization to perform action '${action}' over scope '/subscriptions/`,
      ),
    );
  });

  test("a client of its own may be denied more than others", async () => {
    const clients = [{ clientId: "33333333-3333-4333-8333-333333333333", deny: ["*/action"] }];
    const client = await start({
      seed: { clients, registries: [{ name: registry, webhooks: { deploy: { serviceUri: "http://127.0.0.1:9/" } } }] },
    });
    await client.webhooks.get(group, registry, "deploy");
    await expect(client.webhooks.ping(group, registry, "deploy")).rejects.toMatchObject({ statusCode: 403 });
  });

  test.each([
    ["CanNotDelete", { update: true, config: true, remove: false }],
    ["ReadOnly", { update: false, config: false, remove: false }],
  ] as const)("the lock %s", async (lock, allowed) => {
    const { webhooks } = await start({ seed: seeded(1), switches: { lock } });
    const locked = { statusCode: 409, code: "ScopeLocked" };
    const expected = (ok: boolean, attempt: Promise<unknown>): Promise<void> =>
      ok ? expect(attempt).resolves.toBeDefined() : expect(attempt).rejects.toMatchObject(locked);
    await expected(allowed.update, webhooks.update(group, registry, "hook000", { scope: "x" }));
    await expected(allowed.config, webhooks.getCallbackConfig(group, registry, "hook000"));
    await expected(allowed.remove, webhooks.delete(group, registry, "hook000"));
    await webhooks.get(group, registry, "hook000");
  });
});

describe("other hands", () => {
  test("a policy adds tags on each write", async () => {
    const { webhooks } = await start({ switches: { policyTags: { costCentre: "42", team: "none" } } });
    const created = await webhooks.create(group, registry, "deploy", { ...hook, tags: { Team: "platform" } });
    expect(created.tags).toEqual({ Team: "platform", costCentre: "42" });
    expect((await webhooks.update(group, registry, "deploy", { tags: {} })).tags).toEqual({
      costCentre: "42",
      team: "none",
    });
  });

  test("the portal's PUT drops tags and keeps the rest", async () => {
    const { webhooks } = await start();
    const before = await webhooks.create(group, registry, "deploy", {
      ...hook,
      scope: "a:b",
      tags: { team: "platform" },
    });
    await emulator.control.portalPut(registry, "DEPLOY");
    const after = await webhooks.get(group, registry, "deploy");
    expect(after).toMatchObject({
      tags: {},
      scope: "a:b",
      systemData: { lastModifiedBy: "somebody.else@contoso.com", lastModifiedByType: "User" },
    });
    expect(after.systemData?.lastModifiedAt?.getTime()).toBeGreaterThanOrEqual(
      before.systemData?.lastModifiedAt?.getTime() ?? Number.NaN,
    );
  });

  test.each([
    ["drop", {}],
    ["keep", { team: "platform" }],
  ] as const)("a PUT that leaves tags out: %s", async (putWithoutTags, tags) => {
    const { webhooks } = await start({ switches: { putWithoutTags } });
    await webhooks.create(group, registry, "deploy", { ...hook, tags: { team: "platform" } });
    expect((await webhooks.create(group, registry, "deploy", hook)).tags).toEqual(tags);
  });

  test("lastModifiedAt moves with writes; with POST actions by switch; for old versions' writes unless switched off", async () => {
    await start({ seed: seeded(1) });
    const send = await arm(emulator);
    const modified = async (): Promise<unknown> =>
      field((await send("GET", "R/webhooks/hook000?api-version=2025-11-01")).json, "systemData.lastModifiedAt");
    const moves = async (step: () => Promise<unknown>): Promise<boolean> => {
      const before = await modified();
      await step();
      return (await modified()) !== before;
    };
    const config = (): Promise<unknown> => send("POST", "R/webhooks/hook000/getCallbackConfig?api-version=2025-11-01");
    const oldWrite = (): Promise<unknown> =>
      send("PATCH", "R/webhooks/hook000?api-version=2017-10-01", { properties: { scope: "x" } });
    expect([await moves(config), await moves(oldWrite)]).toEqual([false, true]);
    emulator.control.set({ readsMoveModified: true, oldVersionsKeepModified: true });
    expect([await moves(config), await moves(oldWrite)]).toEqual([true, false]);
  });
});

describe("events", () => {
  test("late, without an answer, without anything", async () => {
    const { webhooks } = await start({ seed: seeded(1), switches: { lateEvents: 1, lateAnswers: 2 } });
    const list = async (): Promise<(string | undefined)[]> =>
      (await all(webhooks.listEvents(group, registry, "hook000"))).map(
        (event) => event.eventResponseMessage?.statusCode,
      );
    await webhooks.ping(group, registry, "hook000");
    expect([await list(), await list(), await list(), await list()]).toEqual([[], [undefined], [undefined], ["200"]]);
    emulator.control.set({ hideAnswers: true });
    expect(await list()).toEqual([undefined]);
    emulator.control.set({ hideEvents: true });
    expect(await list()).toEqual([]);
  });

  test("a ping may return before its delivery has ended", async () => {
    let release = (): void => undefined;
    await endpoint.close();
    endpoint = await startEndpoint((response) => {
      release = () => response.end("late");
    });
    const { webhooks } = await start({ seed: seeded(1), switches: { pingReturnsAtOnce: true } });
    const { id } = await webhooks.ping(group, registry, "hook000");
    const [event] = await all(webhooks.listEvents(group, registry, "hook000"));
    expect(event).toMatchObject({ id, eventRequestMessage: { content: { action: "ping" } } });
    expect(event?.eventResponseMessage).toBeUndefined();
    release();
  });

  test("an endpoint that takes too long is a 504; one that is not there has no answer", async () => {
    await endpoint.close();
    endpoint = await startEndpoint(() => undefined);
    const { webhooks } = await start({ seed: seeded(1), switches: { deliveryTimeoutMs: 20 } });
    await webhooks.ping(group, registry, "hook000");
    await endpoint.close();
    await webhooks.ping(group, registry, "hook000");
    const events = await all(webhooks.listEvents(group, registry, "hook000"));
    expect(
      events.map((event) => [event.eventResponseMessage?.statusCode, event.eventResponseMessage?.reasonPhrase]),
    ).toEqual([
      [undefined, undefined],
      ["504", "Gateway Timeout"],
    ]);
  });
});

test("latency and token lifetime", async () => {
  const { webhooks } = await start({ seed: seeded(1), switches: { latencyMs: 1, tokenLifetime: 60 }, now: () => time });
  await webhooks.get(group, registry, "hook000");
  const send = await arm(emulator);
  time += 61_000;
  expect(await send("GET", "R?api-version=2025-11-01")).toMatchObject({
    status: 401,
    json: { error: { code: "ExpiredAuthenticationToken" } },
  });
});
