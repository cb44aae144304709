import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { ask, type RawResponse } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

const secret = "s3cret-value";
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

let emulator: Emulator;
let endpoint: Endpoint;
let status = 200;

beforeAll(async () => {
  // Repeats what it receives, as endpoints for debugging do.
  endpoint = await startEndpoint((response, { headers, url }) => {
    response.writeHead(status, { "Content-Type": "application/json", "Set-Cookie": secret });
    response.end(JSON.stringify({ url, key: headers["x-key"], authorization: headers.authorization }));
  });
  emulator = await startEmulator({
    seed: {
      registries: [
        {
          name: "contoso",
          replications: ["eastus"],
          webhooks: {
            deploy: {
              serviceUri: `${endpoint.url.replace("//", `//user:${secret}@`)}/hooks/${secret}?key=${secret}`,
              customHeaders: { "X-Key": secret },
              tags: { team: "platform" },
            },
          },
        },
        { name: "fabrikam", sku: "Basic" },
      ],
    },
  });
});
afterAll(async () => {
  await emulator.close();
  await endpoint.close();
});
afterEach(() => {
  status = 200;
  emulator.control.reset();
});

/** Sends one request to the page's own address, plain http. */
function plain(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<RawResponse>((resolve, reject) => {
    const { method = "GET", headers = {}, body } = options;
    const sent = request(new URL(path, emulator.ready.pageUrl), { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        // The events never end.
        if (path.startsWith("/emulator/page/live")) response.destroy();
      });
      response.on("close", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: undefined }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function formToken(): Promise<string> {
  return /name="token" value="([^"]+)"/.exec((await plain("/")).text)?.[1] ?? "";
}

const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** Submits a form, as a browser without scripts does. */
async function submit(name: string, fields: Record<string, string> | [string, string][]): Promise<RawResponse> {
  const body = new URLSearchParams([...new URLSearchParams(fields), ["token", await formToken()]]);
  return await plain(`/emulator/page/${name}`, { method: "POST", headers: form, body: body.toString() });
}

/** Submits a form, as the page's script does. */
async function submitted(name: string, fields: Record<string, string> | [string, string][]) {
  const body = new URLSearchParams([...new URLSearchParams(fields), ["token", await formToken()]]);
  const headers = { ...form, Accept: "application/json" };
  const response = await plain(`/emulator/page/${name}`, { method: "POST", headers, body: body.toString() });
  return JSON.parse(response.text) as { message: string; problem: boolean; items: object; parts: object };
}

const addresses = [
  "/",
  "/favicon.ico",
  "/emulator/page/page.css",
  "/emulator/page/page.js",
  "/emulator/page/parts",
  "/emulator/page/live",
  "/emulator/page/nothing",
];

describe("every address of the page", () => {
  test.each(addresses)("%s has the strict policy, over http and over TLS", async (path) => {
    const answers = [await plain(path), ...(path.endsWith("live") ? [] : [await ask(emulator, path)])];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cache-control": expect.stringMatching(/no-store|no-cache/),
      });
    }
  });

  test.each(addresses)("%s is refused under another name, as after DNS rebinding", async (path) => {
    const host = { Host: `attacker.contoso.com:${new URL(emulator.ready.pageUrl).port}` };
    expect((await plain(path, { headers: host })).status).toBe(403);
    expect((await ask(emulator, path, { headers: host })).status).toBe(403);
  });

  test.each(addresses)("%s is refused to a page of another site", async (path) => {
    for (const site of ["cross-site", "same-site"])
      expect((await plain(path, { headers: { "Sec-Fetch-Site": site } })).status).toBe(403);
    expect((await plain(path, { headers: { Origin: "https://contoso.com" } })).status).toBe(403);
  });

  test("a link on another site can open it", async () => {
    const headers = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
    expect((await plain("/", { headers })).status).toBe(200);
    expect((await plain("/emulator/page/parts", { headers })).status).toBe(403);
  });

  test("the control API stays closed to the page, and to every other", async () => {
    const answer = await ask(emulator, "/emulator/switches", { headers: { "Sec-Fetch-Site": "same-origin" } });
    expect(answer.status).toBe(403);
  });

  test("contains no inline script or style, and nothing from elsewhere", async () => {
    const { text } = await plain("/");
    expect(text).not.toMatch(/<script(?![^>]*src="\/emulator\/page\/page\.js")|<style|\sstyle="|\son\w+="/);
    expect([...text.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, url = ""]) => url)).toSatisfy(
      (urls: string[]) => urls.length > 10 && urls.every((url) => /^(\/|#)/.test(url) && !url.startsWith("//")),
    );
  });
});

describe("a form", () => {
  const fields = { registry: "contoso", webhook: "deploy" };

  test.each<[string, Record<string, string>, string]>([
    ["without a token", form, ""],
    ["with a wrong token", form, "token=wrong&"],
    ["from another site", { ...form, Origin: "https://contoso.com" }, "TOKEN&"],
    ["from a page without an origin", { ...form, Origin: "null" }, "TOKEN&"],
    ["from another port", { ...form, "Sec-Fetch-Site": "same-site" }, "TOKEN&"],
    ["from another site, by its fetch metadata", { ...form, "Sec-Fetch-Site": "cross-site" }, "TOKEN&"],
    [
      "that another site opens as a page",
      { ...form, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
      "TOKEN&",
    ],
  ])("%s is refused, and nothing happens", async (_, headers, start) => {
    const body = `${start.replace("TOKEN", `token=${await formToken()}`)}${new URLSearchParams(fields)}`;
    const before = endpoint.received.length;
    for (const name of ["ping", "delete", "reveal"]) {
      const answer = await plain(`/emulator/page/${name}`, { method: "POST", headers, body });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain(secret);
    }
    expect(endpoint.received).toHaveLength(before);
    expect(emulator.control.webhooks("contoso")).toHaveLength(1);
  });

  test.each([
    [415, "text/plain", "x"],
    [415, "application/json", "{}"],
    [413, "application/x-www-form-urlencoded", `token=${"x".repeat(1_048_577)}`],
  ])("is refused with %d: %s", async (code, type, body) => {
    const answer = await plain("/emulator/page/ping", { method: "POST", headers: { "Content-Type": type }, body });
    expect(answer.status).toBe(code);
  });

  test("works without scripts: the response is the whole page with the result", async () => {
    const { text, status: code } = await submit("ping", fields);
    expect(code).toBe(200);
    expect(text).toContain('<p id="message" role="status">Ping of deploy: 200 OK.</p>');
    expect(text).toContain("</html>");
  });

  test.each<[string, string, Record<string, string>]>([
    ["Ping", "ping", fields],
    ["delete", "delete", fields],
  ])("%s of a webhook that does not exist is a clear error", async (_, name, given) => {
    const answer = await submitted(name, { ...given, webhook: "nothing" });
    expect(answer).toMatchObject({ problem: true, message: 'Webhook "nothing" does not exist in contoso.' });
  });

  test("that does not exist is a 404", async () => {
    expect((await submit("constructor", {})).status).toBe(404);
  });
});

describe("webhooks", () => {
  const create: [string, string][] = [
    ["registry", "contoso"],
    ["name", "fromThePage"],
    ["location", "eastus"],
    ["headers", "X-One: 1\n\nX-Two: a: b"],
    ["actions", "push"],
    ["actions", "delete"],
    ["status", "disabled"],
    ["scope", "storefront:*"],
  ];
  const stored = (name: string) => emulator.control.webhooks("contoso").find((webhook) => webhook.name === name);

  test("are created, edited and deleted as in the portal", async () => {
    const made = await submitted("save", [...create, ["uri", `${endpoint.url}/one`]]);
    expect(made).toMatchObject({ problem: false, message: "Created webhook fromThePage." });
    expect(stored("fromThePage")).toMatchObject({
      location: "eastus",
      status: "disabled",
      scope: "storefront:*",
      actions: ["push", "delete"],
      serviceUri: `${endpoint.url}/one`,
      customHeaders: new Map([
        ["X-One", "1"],
        ["X-Two", "a: b"],
      ]),
      systemData: { createdBy: "page@emulator", createdByType: "User" },
    });
    const again = await submitted("save", [...create, ["uri", endpoint.url]]);
    expect(again).toMatchObject({ problem: true, message: expect.stringContaining("fromThePage exists") });
    const edit: [string, string][] = [
      ["registry", "contoso"],
      ["webhook", "fromThePage"],
      ["actions", "push"],
      ["status", "enabled"],
      ["scope", ""],
    ];
    await submitted("save", [...edit, ["uri", ""], ["headers", ""]]);
    expect(stored("fromThePage")).toMatchObject({
      status: "enabled",
      scope: "",
      actions: ["push"],
      serviceUri: `${endpoint.url}/one`,
    });
    expect(stored("fromThePage")?.customHeaders.size).toBe(2);
    await submitted("save", [...edit, ["uri", `${endpoint.url}/two`], ["headers", ""], ["reveal", "yes"]]);
    expect(stored("fromThePage")?.serviceUri).toBe(`${endpoint.url}/two`);
    expect(stored("fromThePage")?.customHeaders.size).toBe(0);
    expect(await submitted("delete", { registry: "contoso", webhook: "fromThePage" })).toMatchObject({
      problem: false,
      message: "Deleted webhook fromThePage.",
    });
    expect(stored("fromThePage")).toBeUndefined();
  });

  test("keep their tags when they are edited", async () => {
    await submitted("save", { registry: "contoso", webhook: "deploy", actions: "push", status: "enabled", scope: "" });
    expect(stored("deploy")?.tags).toEqual(new Map([["team", "platform"]]));
  });

  test.each<[string, Record<string, string>, string]>([
    ["a short name", { name: "abc" }, "'webhookName'"],
    ["no service URI", { uri: "" }, "'properties.serviceUri'"],
    ["a header without a colon", { headers: `X-One: 1\n${secret}` }, "line 2 must have the form Name: value"],
    ["an unknown action", { actions: "pull" }, "'properties.actions'"],
    ["an unknown status", { status: "on" }, "'properties.status'"],
    ["a location without the registry", { location: "westus" }, "could not be found"],
  ])("with %s are refused; the form keeps what was typed", async (_, wrong, message) => {
    const given = { ...Object.fromEntries(create), uri: `${endpoint.url}/typed`, ...wrong };
    const answer = await submitted("save", given);
    expect(answer).toMatchObject({ problem: true, message: expect.stringContaining(message) });
    expect(answer.message).not.toContain(secret);
    expect(answer.parts).toHaveProperty("editor", expect.stringContaining('value="storefront:*"'));
    expect(stored("fromThePage")).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ["a lock", { lock: "ReadOnly" }, "locked"],
    ["the quota", { quota: 1 }, "Quota exceeded"],
    ["a denied action", { deny: ["*/webhooks/write"] }, "does not have authorization"],
  ])("are subject to %s, as in Azure Resource Manager", async (_, switches, message) => {
    emulator.control.set(switches);
    const answer = await submitted("save", [...create, ["uri", endpoint.url]]);
    expect(answer).toMatchObject({ problem: true, message: expect.stringContaining(message) });
  });

  test("are written to the end if writes are asynchronous", async () => {
    emulator.control.set({ longRunning: "async", operationPolls: 3 });
    await submitted("save", [...create, ["uri", endpoint.url]]);
    expect(stored("fromThePage")?.provisioningState).toBe("Succeeded");
    await submitted("delete", { registry: "contoso", webhook: "fromThePage" });
    expect(stored("fromThePage")).toBeUndefined();
    emulator.control.set({ operationFails: true });
    expect(await submitted("save", [...create, ["uri", endpoint.url]])).toMatchObject({
      problem: true,
      message: "The operation failed.",
    });
    await emulator.control.remove("contoso", "fromThePage");
  });
});

describe("secrets", () => {
  test("are not in the page until somebody asks for them, also not where the endpoint repeats them", async () => {
    await submitted("ping", { registry: "contoso", webhook: "deploy" });
    const { text } = await plain("/");
    expect(text).toContain("/***");
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(`user:${secret}`).toString("base64"));
    const key = /<li id="(delivery-contoso-deploy-[^"]+)"/.exec(text)?.[1] ?? "";
    const shown = await submitted("reveal", { registry: "contoso", webhook: "deploy", delivery: key, show: "yes" });
    expect(JSON.stringify(shown.items)).toContain(secret);
    expect(JSON.stringify(shown.parts)).not.toContain(secret);
    const noScript = await submit("reveal", { registry: "contoso", webhook: "deploy", delivery: key, show: "yes" });
    expect(noScript.text).toContain(secret);
  });

  test("of a webhook are in its form only when they are revealed", async () => {
    expect((await plain("/?registry=contoso&edit=deploy")).text).not.toContain(secret);
    const shown = await submitted("reveal", { registry: "contoso", webhook: "deploy" });
    expect(JSON.stringify(shown.parts)).toContain(secret);
  });
});

describe("an event", () => {
  test("calls the webhooks that match; the failure is named", async () => {
    const event = { registry: "contoso", repository: "storefront", tag: "v1", action: "push", location: "" };
    expect(await submitted("push", event)).toMatchObject({ problem: false, message: "Delivered to deploy 200." });
    status = 500;
    expect(await submitted("push", event)).toMatchObject({ problem: true, message: "Delivered to deploy 500." });
    expect(await submitted("push", { ...event, location: "eastus" })).toMatchObject({
      problem: false,
      message: "No enabled webhook of contoso matches this event, so nothing was delivered.",
    });
    expect(await submitted("push", { ...event, repository: "" })).toMatchObject({ problem: true });
  });
});

describe("switches and faults", () => {
  test("are set by their forms", async () => {
    const { text } = await plain("/");
    const fields = [...text.matchAll(/id="switch-(\w+)"/g)].map(([, name = ""]) => name);
    expect(fields.sort()).toEqual(Object.keys(emulator.control.switches()).sort());
    const given = { throttle: "on", quota: "7", lock: "ReadOnly", deny: "a/*\nb/*", policyTags: "one=1\ntwo=a=b" };
    const before = emulator.control.switches();
    // The others as the form has them; an empty number is the default.
    const others = { longRunning: "sync", putWithoutTags: "drop", scmBasicAuth: "on", redactedForm: "empty" };
    expect(await submitted("switches", { ...others, functionKeys: "flat", ...given })).toMatchObject({
      problem: false,
      message: "Saved the switches.",
    });
    expect(emulator.control.switches()).toEqual({
      ...before,
      redactedForm: "empty",
      throttle: true,
      quota: 7,
      lock: "ReadOnly",
      deny: ["a/*", "b/*"],
      policyTags: { one: "1", two: "a=b" },
    });
    expect(await submitted("switches", { ...others, functionKeys: "flat", pageSize: "-1" })).toMatchObject({
      problem: true,
      message: expect.stringContaining("pageSize must be a whole number"),
    });
    await submitted("reset", {});
    expect(emulator.control.switches()).toEqual(before);
  });

  test("a fault is added, strikes, is released and removed", async () => {
    const added = await submitted("fault", { do: "status", status: "503", ms: "5", method: "GET", path: "*", at: "" });
    expect(added.message).toMatch(/^Added fault \d+\.$/);
    expect((await ask(emulator, "/metadata/endpoints?api-version=2022-09-01")).status).toBe(503);
    expect((await plain("/")).text).toContain("1 request struck");
    const id = emulator.control.faults()[0]?.id ?? "";
    expect(await submitted("fault-release", { id })).toMatchObject({ problem: false });
    expect(await submitted("fault-remove", { id })).toMatchObject({ problem: false });
    expect(await submitted("fault-remove", { id })).toMatchObject({ problem: true });
    expect(await submitted("fault", { do: "explode" })).toMatchObject({ problem: true });
  });
});

describe("hostile input", () => {
  const names = ["save", "delete", "ping", "reveal", "push", "switches", "reset", "fault", "fault-remove"];
  const keys = ["registry", "webhook", "name", "uri", "headers", "actions", "status", "scope", "location", "tag"];
  const others = ["repository", "action", "digest", "delivery", "show", "do", "id", "path", "__proto__", "size"];
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "contoso", "deploy", "::error::x"),
    fc.constantFrom("__proto__", "constructor", "../..", "http://127.0.0.1:1/", "push", "\0", "\r\nX: y"),
  );

  test("in any field of any form gets a clear response, and text stays text", async () => {
    const fields = fc.array(fc.tuple(fc.constantFrom(...keys, ...others), hostile), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fields, async (name, given) => {
        const answer = await submit(name, given);
        expect(answer.status).toBe(200);
        expect(answer.text).not.toMatch(/<script>|<img/);
        expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
      }),
      { numRuns: 100 },
    );
    await emulator.control.remove("contoso", "constructor");
  });

  test("in any part of the address shows the page", async () => {
    const query = fc.array(fc.tuple(fc.constantFrom("registry", "webhook", "find", "page", "edit"), hostile));
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        const answer = await plain(`/?${new URLSearchParams(given)}`);
        expect(answer.status).toBe(200);
        expect(answer.text).not.toMatch(/<script>|<img/);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the page of a large emulator", () => {
  test("shows 50 webhooks at a time, found by name", async () => {
    const webhooks = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`webhook${index}`, { serviceUri: endpoint.url }]),
    );
    const large = await startEmulator({ seed: { registries: [{ name: "contoso", webhooks }] } });
    try {
      const read = async (path: string): Promise<string> => (await ask(large, path)).text;
      expect((await read("/")).match(/<tr id="webhook-/g)).toHaveLength(50);
      expect(await read("/")).toContain("Page 1 of 200");
      expect((await read("/?find=webhook123")).match(/<tr id="webhook-/g)).toHaveLength(11);
      expect((await read("/?page=999")).match(/<tr id="webhook-/g)).toHaveLength(50);
    } finally {
      await large.close();
    }
  });
});

describe("the built command", () => {
  test("serves the page with its style and its script", async () => {
    const root = join(import.meta.dirname, "../..");
    const child = spawn(process.execPath, [join(root, "dist/cli.js"), "emulator"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [line] = await once(child.stdout.setEncoding("utf8"), "data");
      const { pageUrl } = JSON.parse(String(line)) as { pageUrl: string };
      expect(await (await fetch(pageUrl)).text()).toContain("Webhooks of contoso");
      for (const name of ["page.css", "page.js"]) {
        const served = await (await fetch(new URL(`/emulator/page/${name}`, pageUrl))).text();
        expect(served).toBe(readFileSync(join(root, "src/emulator/page", name), "utf8"));
      }
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });
});

describe("the events", () => {
  test("send what changed, and end with the emulator", async () => {
    const short = await startEmulator({ seed: { registries: [{ name: "contoso" }] } });
    const events = readEvents(new URL("/emulator/page/live", short.ready.pageUrl));
    expect((await events.next()).value).toMatchObject({ event: "start" });
    const first = (await events.next()).value;
    expect(Object.keys(first?.data ?? {}).sort()).toEqual(
      ["deliveries", "faults", "registries", "switches", "webhook-pages", "webhooks", "webhooks-count"].sort(),
    );
    await short.control.put("contoso", "deploy", { serviceUri: endpoint.url });
    const second = (await events.next()).value;
    expect(second?.data).toMatchObject({ webhooks: { order: ["webhook-contoso-deploy"] } });
    expect(second?.data).not.toHaveProperty("switches");
    short.control.set({ throttle: true });
    expect(Object.keys((await events.next()).value?.data ?? {})).toEqual(["switches"]);
    await short.close();
    expect((await events.next()).done).toBe(true);
  });
});

/** The events of a stream, one by one, until the server ends it. */
async function* readEvents(url: URL): AsyncGenerator<{ event: string; data: Record<string, unknown> }> {
  const response = await fetch(url);
  let rest = "";
  try {
    for await (const piece of response.body ?? []) {
      rest += Buffer.from(piece).toString("utf8");
      for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
        const [, event = "", data = ""] = /^event: (\w+)\ndata: (.*)$/m.exec(rest.slice(0, end)) ?? [];
        rest = rest.slice(end + 2);
        if (event !== "") yield { event, data: event === "start" ? {} : JSON.parse(data) };
      }
    }
  } catch {
    // The connection was cut, as it is when the emulator stops.
  }
}
