import type * as http from "node:http";
import * as https from "node:https";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, ask, field } from "./client.ts";

const secret = "s3cret-value";
let emulator: Emulator;

beforeAll(async () => {
  const webhooks = {
    deploy: {
      serviceUri: `https://user:${secret}@deploy.contoso.com/hooks?key=${secret}`,
      customHeaders: { Authorization: secret },
    },
  };
  emulator = await startEmulator({
    seed: {
      registries: [
        { name: "contoso", webhooks },
        { name: "fabrikam", resourceGroup: "rg-other" },
      ],
      switches: { pageSize: 100 },
    },
  });
});
afterAll(() => emulator.close());
afterEach(() => emulator.control.reset());

describe("switches", () => {
  test("are read, changed in part, and set back", async () => {
    expect((await ask(emulator, "/emulator/switches")).json).toMatchObject({ throttle: false, pageSize: 100 });
    const changed = await ask(emulator, "/emulator/switches", {
      method: "POST",
      body: { throttle: true, deny: ["*/delete"] },
    });
    expect(changed).toMatchObject({ status: 200, json: { throttle: true, deny: ["*/delete"], pageSize: 100 } });
    expect((await ask(emulator, "/emulator/reset", { method: "POST" })).status).toBe(204);
    expect(emulator.control.switches()).toMatchObject({ throttle: false, deny: [], pageSize: 100 });
  });

  test.each<[object, string]>([
    [{ throtle: true }, 'unknown switch "throtle"'],
    [{ throttle: "yes" }, "throttle must be a boolean"],
    [{ pageSize: -1 }, "pageSize must be a whole number"],
    [{ quota: 1.5 }, "quota must be a whole number"],
    [{ longRunning: "maybe" }, "longRunning must be one of sync, async"],
    [{ deny: "all" }, "deny must be a list of strings"],
    [{ policyTags: { a: 1 } }, "policyTags must be a map of strings"],
    [{ linkOrigin: 1 }, "linkOrigin must be a string"],
  ])("%j is refused, and nothing is changed", async (body, message) => {
    const before = emulator.control.switches();
    const answer = await ask(emulator, "/emulator/switches", { method: "POST", body: { latencyMs: 5, ...body } });
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { code: "InvalidSwitches", message: expect.stringContaining(message) } },
    });
    expect(emulator.control.switches()).toEqual(before);
  });
});

describe("the record of requests", () => {
  test("shows what was asked, and no secret", async () => {
    const send = await arm(emulator);
    await send("POST", "R/webhooks/deploy/getCallbackConfig?api-version=2025-11-01");
    await send("PUT", "R/webhooks/second?api-version=2025-11-01", {
      location: "westeurope",
      properties: {
        serviceUri: `https://user:${secret}@deploy.contoso.com/${secret}`,
        customHeaders: { Authorization: secret },
        actions: ["push"],
      },
    });
    await send("PATCH", "R/webhooks/second?api-version=2025-11-01", {
      properties: { serviceURI: secret, CustomHeaders: secret },
    });
    const answer = await ask(emulator, "/emulator/requests?since=2");
    expect(answer.json).toMatchObject({
      value: [
        {
          n: 3,
          method: "PUT",
          path: expect.stringMatching(/\/webhooks\/second$/),
          query: "?api-version=2025-11-01",
          status: 200,
          clientId: emulator.ready.clientId,
          body: {
            properties: {
              serviceUri: "https://deploy.contoso.com/***",
              customHeaders: { Authorization: "***" },
              actions: ["push"],
            },
          },
        },
        { n: 4, method: "PATCH", body: { properties: { serviceURI: "***", CustomHeaders: "***" } } },
      ],
    });
    expect((await ask(emulator, "/emulator/requests")).text).not.toContain(secret);
    expect((await ask(emulator, "/emulator/requests", { method: "DELETE" })).status).toBe(204);
    expect((await ask(emulator, "/emulator/requests")).json).toEqual({ value: [] });
  });
});

describe("who may use the control paths", () => {
  test.each<[string, Record<string, string>]>([
    ["a web page's request", { Origin: "https://contoso.com" }],
    ["a web page's picture", { "Sec-Fetch-Site": "cross-site" }],
    ["a rebound name", { Host: "attacker.contoso.com" }],
  ])("not %s", async (_, headers) => {
    const answer = await ask(emulator, "/emulator/requests", { headers });
    expect(answer).toMatchObject({ status: 403, json: { error: { code: "ControlForbidden" } } });
  });

  test("no token is needed, none helps", async () => {
    expect((await ask(emulator, "/emulator/switches")).status).toBe(200);
    expect(
      (
        await ask(emulator, "/Emulator/Switches", {
          headers: { Host: `127.0.0.1:${new URL(emulator.ready.armEndpoint).port}` },
        })
      ).status,
    ).toBe(200);
  });

  test("an unknown control path, a body that is not JSON", async () => {
    expect((await ask(emulator, "/emulator/nothing")).status).toBe(404);
    expect(await ask(emulator, "/emulator/switches", { method: "POST", body: "{" })).toMatchObject({
      status: 400,
      json: { error: { code: "InvalidRequestContent" } },
    });
    expect(await ask(emulator, "/emulator/faults", { method: "POST", body: { do: "dance" } })).toMatchObject({
      status: 400,
      json: { error: { code: "InvalidFault" } },
    });
  });
});

describe("several registries", () => {
  test("one must be named, and known", async () => {
    const event = { action: "push", repository: "storefront" };
    expect(await ask(emulator, "/emulator/events", { method: "POST", body: event })).toMatchObject({
      status: 400,
      json: { error: { message: 'Set "registry" to one of contoso, fabrikam.' } },
    });
    expect(
      (await ask(emulator, "/emulator/events", { method: "POST", body: { ...event, registry: "nowhere" } })).status,
    ).toBe(404);
    expect(
      await ask(emulator, "/emulator/events", { method: "POST", body: { ...event, registry: "FABRIKAM" } }),
    ).toMatchObject({ status: 200, json: { value: [] } });
    expect(
      await ask(emulator, "/emulator/events", {
        method: "POST",
        body: { registry: "fabrikam", action: "pull", repository: "a" },
      }),
    ).toMatchObject({ status: 400 });
    expect(
      await ask(emulator, "/emulator/events", { method: "POST", body: { registry: "fabrikam", action: "push" } }),
    ).toMatchObject({ status: 400 });
  });

  test("the portal's PUT by path", async () => {
    const before = emulator.control.webhooks("contoso").length;
    expect(
      (await ask(emulator, "/emulator/portal", { method: "POST", body: { registry: "contoso", webhook: "deploy" } }))
        .status,
    ).toBe(204);
    expect(
      (await ask(emulator, "/emulator/portal", { method: "POST", body: { registry: "contoso", webhook: "nothing" } }))
        .status,
    ).toBe(404);
    expect(emulator.control.webhooks("contoso")).toHaveLength(before);
  });
});

test("listening on another address prints a warning, and the control API stays closed there", async () => {
  const lines: string[] = [];
  const open = await startEmulator({ host: "0.0.0.0", log: (line) => lines.push(line) });
  expect(lines).toEqual([expect.stringMatching(/^warning: listening on 0\.0\.0\.0: /)]);
  expect((await ask(open, "/emulator/switches")).status).toBe(200);
  const address = Object.values((await import("node:os")).networkInterfaces())
    .flat()
    .find((each) => each?.family === "IPv4" && !each.internal)?.address;
  if (address !== undefined) {
    const port = Number(new URL(open.ready.armEndpoint).port);
    const status = await new Promise((resolve, reject) => {
      https
        .get(
          {
            host: address,
            port,
            path: "/emulator/switches",
            headers: { Host: "localhost" },
            rejectUnauthorized: false,
            agent: false,
          },
          (response: http.IncomingMessage) => {
            response.resume();
            resolve(response.statusCode);
          },
        )
        .on("error", reject);
    });
    expect(status).toBe(403);
  }
  await open.close();
});

test("on loopback there is nothing to warn of", async () => {
  const lines: string[] = [];
  const quiet = await startEmulator({ log: (line) => lines.push(line) });
  await quiet.close();
  expect(lines).toEqual([]);
  expect(field(quiet.ready, "armEndpoint")).toMatch(/^https:\/\/localhost:\d+$/);
});
