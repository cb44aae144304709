import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { createFaultBook, parseFault, wildcard } from "../../src/emulator/faults.ts";
import { arm, ask, field, sdk } from "./client.ts";

const group = "rg-containers";
const registry = "contoso";
const webhooks = { deploy: { serviceUri: "http://127.0.0.1:9/" } };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ seed: { registries: [{ name: registry, webhooks }] } });
});
afterEach(() => emulator.close());

function client(): ReturnType<typeof sdk> {
  return sdk(emulator, { retries: 0 });
}

describe("seen from the SDK", () => {
  test("a status at the N-th matching request, and only there", async () => {
    const fault = emulator.control.fault({
      at: 2,
      method: "PATCH",
      do: "status",
      status: 503,
      code: "ServerBusy",
      message: "Try later.",
      retryAfter: 9,
    });
    const patch = (): Promise<unknown> => client().webhooks.update(group, registry, "deploy", { scope: "a:*" });
    await patch();
    await client().webhooks.get(group, registry, "deploy");
    await expect(patch()).rejects.toMatchObject({ statusCode: 503, code: "ServerBusy" });
    await patch();
    expect(fault.struck()).toBe(1);
    await fault.reached;
  });

  test("before: nothing happens; after: the write happens, but its client does not learn of it", async () => {
    const put = (name: string): Promise<unknown> =>
      client().webhooks.create(group, registry, name, {
        location: "westeurope",
        serviceUri: "http://127.0.0.1:9/",
        actions: ["push"],
      });
    emulator.control.fault({ at: 1, method: "PUT", do: "cut" });
    await expect(put("first")).rejects.toMatchObject({ code: "ECONNRESET" });
    emulator.control.fault({ at: 1, method: "PUT", do: "cut", after: true });
    await expect(put("second")).rejects.toMatchObject({ code: "ECONNRESET" });
    emulator.control.fault({ at: 1, method: "PUT", do: "status", status: 500, after: true });
    await expect(put("third")).rejects.toMatchObject({ statusCode: 500 });
    expect(emulator.control.webhooks().map((webhook) => webhook.name)).toEqual(["deploy", "second", "third"]);
    expect(
      emulator.control
        .requests()
        .filter((request) => request.method === "PUT")
        .map((request) => request.status),
    ).toEqual([undefined, undefined, 500]);
  });

  test("half a body", async () => {
    emulator.control.fault({ path: "*/webhooks/deploy*", do: "malformed" });
    await expect(client().webhooks.get(group, registry, "deploy")).rejects.toThrow(/JSON/);
  });

  test("a slow answer is waited for", async () => {
    const fault = emulator.control.fault({ path: "*/webhooks/deploy*", do: "slow", ms: 5 });
    await client().webhooks.get(group, registry, "deploy");
    expect(fault.struck()).toBe(1);
  });

  test("the SDK tries again after 500s until it is through", async () => {
    emulator.control.fault({ at: 1, times: 2, path: "*/webhooks/deploy*", do: "status", status: 500 });
    expect(await sdk(emulator, { retries: 3 }).webhooks.get(group, registry, "deploy")).toMatchObject({
      name: "deploy",
    });
  });
});

describe("holding a request", () => {
  test("before it is carried out", async () => {
    const fault = emulator.control.fault({ at: 1, method: "DELETE", do: "pause" });
    const deletion = client().webhooks.delete(group, registry, "deploy");
    await fault.reached;
    expect(emulator.control.webhooks()).toHaveLength(1);
    fault.release();
    await deletion;
    expect(emulator.control.webhooks()).toHaveLength(0);
  });

  test("after it was carried out: the client that waits can be killed exactly there", async () => {
    const fault = emulator.control.fault({ at: 1, method: "DELETE", do: "pause", after: true });
    const killed = new AbortController();
    const deletion = client().webhooks.delete(group, registry, "deploy", { abortSignal: killed.signal });
    await fault.reached;
    // Struck after the effect.
    expect(emulator.control.webhooks()).toHaveLength(0);
    killed.abort();
    await expect(deletion).rejects.toThrow();
    fault.release();
  });

  test("over the control paths, from another process", async () => {
    const set = await ask(emulator, "/emulator/faults", {
      method: "POST",
      body: { at: 1, method: "DELETE", do: "pause" },
    });
    expect(set).toMatchObject({
      status: 201,
      json: { id: "1", struck: 0, fault: { at: 1, method: "DELETE", do: "pause" } },
    });
    const reached = ask(emulator, "/emulator/faults/1?wait=60");
    const deletion = client().webhooks.delete(group, registry, "deploy");
    expect(await reached).toMatchObject({ status: 200, json: { struck: 1 } });
    expect(emulator.control.webhooks()).toHaveLength(1);
    expect((await ask(emulator, "/emulator/faults/1/release", { method: "POST" })).status).toBe(200);
    await deletion;
    expect((await ask(emulator, "/emulator/faults", { method: "DELETE" })).status).toBe(204);
    expect((await ask(emulator, "/emulator/faults")).json).toEqual({ value: [] });
  });

  test("closing the emulator lets go of what is held", async () => {
    const other = await startEmulator();
    const fault = other.control.fault({ path: "/subscriptions*", do: "pause" });
    const asking = (await arm(other))("GET", "R/webhooks?api-version=2025-11-01").catch((error: unknown) => error);
    await fault.reached;
    await other.close();
    await asking;
  });

  test("a test's own function is called before each request, and waited for", async () => {
    const seen: string[] = [];
    const end = emulator.control.onRequest(async ({ method, path, n }) => {
      if (method !== "DELETE") return;
      seen.push(`${n > 0} ${path.split("/").at(-1)} ${emulator.control.webhooks().length}`);
      await emulator.control.disable(registry, "deploy");
    });
    await client().webhooks.delete(group, registry, "deploy");
    end();
    await client().webhooks.delete(group, registry, "deploy");
    expect(seen).toEqual(["true deploy 1"]);
  });
});

describe("rules", () => {
  const strikes = (fault: object, requests: readonly (readonly [string, string])[]): boolean[] => {
    const parsed = parseFault(fault);
    if (typeof parsed === "string") throw new Error(parsed);
    const book = createFaultBook();
    book.add(parsed);
    return requests.map(([method, path]) => book.strike(method, path).length > 0);
  };
  const five = Array.from({ length: 5 }, () => ["GET", "/a/B?c=d"] as const);

  test.each<[string, object, boolean[]]>([
    ["every request", { do: "cut" }, [true, true, true, true, true]],
    ["the third", { do: "cut", at: 3 }, [false, false, true, false, false]],
    ["from the second, two", { do: "cut", at: 2, times: 2 }, [false, true, true, false, false]],
    ["the first three", { do: "cut", times: 3 }, [true, true, true, false, false]],
    ["another method", { do: "cut", method: "put,PATCH" }, [false, false, false, false, false]],
    ["one of the methods", { do: "cut", method: "put, get" }, [true, true, true, true, true]],
    ["a path, ignoring case", { do: "cut", path: "/A/*=D" }, [true, true, true, true, true]],
    ["a part of a path is not the path", { do: "cut", path: "/a" }, [false, false, false, false, false]],
  ])("%s", (_, fault, expected) => {
    expect(strikes(fault, five)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    [
      "at=3,method=PUT|PATCH,path=*/webhooks/*,do=cut,after",
      { at: 3, method: "PUT,PATCH", path: "*/webhooks/*", do: "cut", after: true },
    ],
    ["do=status,status=429,retryAfter=1", { do: "status", status: 429, retryAfter: 1 }],
    ["do=slow,ms=10", { do: "slow", ms: 10 }],
  ])("a flag's text: %s", (text, expected) => {
    expect(parseFault(text)).toEqual(expected);
  });

  test.each<[unknown, string]>([
    [{}, "must be one of status, cut, slow, malformed, pause"],
    [{ do: "status" }, 'needs a "status"'],
    [{ do: "status", status: 99 }, 'needs a "status"'],
    [{ do: "slow" }, 'needs "ms"'],
    [{ do: "cut", at: 0 }, "counts from 1"],
    [{ do: "cut", at: 1.5 }, "must be a whole number"],
    [{ do: "cut", times: "two" }, "must be a whole number"],
    [{ do: "cut", when: "now" }, 'unknown key "when"'],
    ["at=x,do=cut", "must be a whole number"],
    [["cut"], "must be an object"],
  ])("%j is refused", (fault, expected) => {
    expect(parseFault(fault)).toContain(expected);
  });

  test("a wildcard is nothing else than a wildcard", () => {
    expect(wildcard("a.b*")("aXb1")).toBe(false);
    expect(wildcard("a.b*")("A.B\n1")).toBe(true);
  });
});

test("a fault in a login, too", async () => {
  emulator.control.fault({ at: 1, path: "*/oauth2/v2.0/token*", do: "status", status: 401, code: "x" });
  await expect(client().webhooks.get(group, registry, "deploy")).rejects.toThrow();
  expect(field(await client().webhooks.get(group, registry, "deploy"), "name")).toBe("deploy");
});
