import { afterEach, describe, expect, test } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, field, sdk } from "./client.ts";

const now = Date.UTC(2026, 0, 31, 12);
const hook = {
  serviceUri: "https://$storefront:s3cret@deploy.contoso.com/hook",
  customHeaders: { Authorization: "Bearer token", "X-Team": "café" },
  actions: ["push", "delete", "quarantine", "chart_push", "chart_delete"],
};
let emulator: Emulator;
afterEach(async () => await emulator.close());

async function start(events: readonly object[], options: EmulatorOptions = {}): Promise<void> {
  const seed = { registries: [{ name: "contoso", webhooks: { deploy: { ...hook, events } } }] };
  emulator = await startEmulator({ now: () => now, seed, ...options });
}

async function listed(): Promise<Record<string, unknown>[]> {
  const { json } = await (await arm(emulator))("POST", "R/webhooks/deploy/listEvents?api-version=2025-11-01");
  return field(json, "value") as Record<string, unknown>[];
}

const push = { action: "push", repository: "storefront", tag: "v1" };

describe("events of a seed", () => {
  test.each([
    [{ ...push, when: "2h ago" }, "2026-01-31T10:00:00.000436347Z"],
    [{ action: "delete", repository: "storefront", when: "3d ago" }, "2026-01-28T12:00:00.000436347Z"],
    [{ ...push, action: "quarantine" }, "2026-01-31T11:00:00.0004363Z"],
    [{ action: "chart_push", repository: "charts", tag: "web-1.0.tgz" }, "2026-01-31T11:00:00.0004363Z"],
    [{ action: "chart_delete", repository: "charts", tag: "web-1.0.tgz" }, "2026-01-31T11:00:00.0004363Z"],
    [{ action: "ping", when: "2026-01-30T08:00:00Z" }, "2026-01-30T08:00:00.0004363Z"],
    [{ ...push, decimals: 0 }, "2026-01-31T11:00:00Z"],
  ])("%j has the timestamp %s, and a body that can be rebuilt", async (seed, timestamp) => {
    await start([seed]);
    const [event] = await listed();
    const content = field(event, "eventRequestMessage.content");
    expect(field(content, "timestamp")).toBe(timestamp);
    expect(field(content, "action")).toBe(seed.action);
    expect(field(content, "id")).toBe(field(event, "id"));
    expect(field(event, "eventRequestMessage.headers")).toEqual({
      Authorization: "Bearer token",
      "X-Team": "café",
      traceparent: expect.any(String),
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": String(Buffer.byteLength(JSON.stringify(content))),
    });
  });

  test.each([
    [200, { statusCode: "200", reasonPhrase: "OK" }],
    [401, { statusCode: "401", reasonPhrase: "Unauthorized" }],
    [504, { statusCode: "504", reasonPhrase: "Gateway Timeout" }],
    [null, undefined],
  ])("status %s", async (status, expected) => {
    await start([{ ...push, status }]);
    const [event] = await listed();
    if (expected === undefined) expect(event).not.toHaveProperty("eventResponseMessage");
    else expect(event?.["eventResponseMessage"]).toMatchObject(expected);
    expect(Object.keys(event ?? {})).toEqual(
      expected === undefined ? ["eventRequestMessage", "id"] : ["eventRequestMessage", "eventResponseMessage", "id"],
    );
  });

  test("come newest first, and the real SDK reads all pages", async () => {
    await start(
      [
        { ...push, when: "10h ago" },
        { ...push, tag: "v2", count: 5, every: "3h" },
      ],
      {
        switches: { eventPageSize: 2 },
      },
    );
    const tags: unknown[] = [];
    for await (const event of sdk(emulator).webhooks.listEvents("rg-containers", "contoso", "deploy"))
      tags.push(event.eventRequestMessage?.content?.target?.tag);
    expect(tags).toEqual(["v2", "v2", "v2", "v1", "v2", "v2"]);
  });

  test("leave out members", async () => {
    await start([
      { ...push, omit: ["eventRequestMessage.content.timestamp", "eventResponseMessage.statusCode"] },
      { ...push, when: "2h ago", omit: ["eventRequestMessage", "id"] },
    ]);
    const [first, second] = await listed();
    expect(field(first, "eventRequestMessage.content")).not.toHaveProperty("timestamp");
    expect(first?.["eventResponseMessage"]).not.toHaveProperty("statusCode");
    expect(Object.keys(second ?? {})).toEqual(["eventResponseMessage"]);
  });

  test("are limited by count and by age", async () => {
    await start([{ ...push, count: 10, every: "1h" }], { switches: { maxEvents: 4 } });
    expect(await listed()).toHaveLength(4);
    emulator.control.set({ maxEvents: 0, maxEventAge: 3 * 3600 });
    expect(await listed()).toHaveLength(3);
    emulator.control.set({ maxEventAge: 0 });
    expect(await listed()).toHaveLength(10);
  });

  test("show Authorization masked by switch, with the length of the sent body", async () => {
    await start([push], { switches: { maskAuthorization: true } });
    const [event] = await listed();
    expect(field(event, "eventRequestMessage.headers.Authorization")).toBe("******");
    expect(field(event, "eventRequestMessage.headers.X-Team")).toBe("café");
  });
});

// The rules that are documented or inferred; the unknown ones are left out on purpose.
describe("a push fires", () => {
  test.each([
    ["", "any/repository", "any", true],
    ["app:*", "app", "v1", true],
    ["app:v1", "app", "v1", true],
    ["app:v1", "app", "v2", false],
    ["app", "app", "latest", true],
    ["app", "app", "v1", false],
    ["team/app:*", "team/app", "v1", true],
    ["app:*", "team/app", "v1", false],
  ])("scope %j, event %s:%s: %s", async (scope, repository, tag, fires) => {
    const webhooks = { deploy: { serviceUri: "http://127.0.0.1:9/", scope } };
    emulator = await startEmulator({ seed: { registries: [{ name: "contoso", webhooks }] } });
    expect(await emulator.control.emit({ action: "push", repository, tag })).toHaveLength(fires ? 1 : 0);
  });
});

describe("a wrong event or site in a seed is reported", () => {
  test.each([
    [{ webhooks: { deploy: { ...hook, events: [{ action: "pull" }] } } }, "must be one of push, delete"],
    [{ webhooks: { deploy: { ...hook, events: [{ action: "push" }] } } }, '"repository" is missing'],
    [{ webhooks: { deploy: { ...hook, events: [{ ...push, when: "soon" }] } } }, '"soon" is not a time'],
    [{ webhooks: { deploy: { ...hook, events: [{ ...push, every: "1 week" }] } } }, "must be a duration"],
  ])("%j", async (registry, message) => {
    const starting = startEmulator({ seed: { registries: [{ name: "contoso", ...registry }] } });
    await expect(starting).rejects.toThrow(message);
    emulator = await startEmulator();
  });

  test.each([
    [[{ name: "-" }], "must be 2 to 60 letters, digits and hyphens"],
    [[{ name: "app" }, { name: "App" }], "site App appears twice"],
  ])("%j", async (sites, message) => {
    await expect(startEmulator({ seed: { sites } })).rejects.toThrow(message);
    emulator = await startEmulator();
  });
});
