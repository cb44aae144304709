import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, type EventInput, startEmulator } from "../../src/emulator/emulator.ts";
import { fromNotification, matches } from "../../src/emulator/events.ts";
import type { StoredWebhook } from "../../src/emulator/store.ts";
import { arm, ask, field } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

const digest = `sha256:${"ab".repeat(32)}`;
let emulator: Emulator;
let endpoint: Endpoint;

beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(async () => {
  await Promise.all([emulator.close(), endpoint.close()]);
});

async function start(webhooks: object, registry: object = {}): Promise<void> {
  emulator = await startEmulator({ seed: { registries: [{ name: "contoso", webhooks, ...registry }] } });
}

function bodies(): unknown[] {
  return endpoint.received.map((request) => JSON.parse(request.body));
}

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/);
const longTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
const guid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const manifest = "application/vnd.docker.distribution.manifest.v2+json";

describe("payloads as documented", () => {
  test.each<[EventInput, object]>([
    [
      { action: "push", repository: "hello-world", tag: "v1", digest, size: 524 },
      {
        id: guid,
        timestamp: longTime,
        action: "push",
        target: { mediaType: manifest, size: 524, digest, length: 524, repository: "hello-world", tag: "v1" },
        request: { id: guid, host: "contoso.azurecr.io", method: "PUT", useragent: "acr-webhooks-emulator" },
      },
    ],
    [
      { action: "delete", repository: "hello-world", tag: "v1", digest },
      {
        id: guid,
        timestamp: longTime,
        action: "delete",
        target: { mediaType: manifest, digest, repository: "hello-world" },
        request: { id: guid, host: "contoso.azurecr.io", method: "DELETE", useragent: "acr-webhooks-emulator" },
      },
    ],
    [
      { action: "quarantine", repository: "helloworld", tag: "1", digest, size: 1791 },
      {
        id: guid,
        timestamp: time,
        action: "quarantine",
        target: { size: 1791, digest, length: 1791, repository: "helloworld", tag: "1" },
        request: { id: guid, host: "contoso.azurecr.io", method: "PUT" },
      },
    ],
    [
      { action: "chart_push", repository: "repo", tag: "wordpress-5.4.0.tgz", digest, size: 25265 },
      {
        id: guid,
        timestamp: time,
        action: "chart_push",
        target: {
          mediaType: "application/vnd.acr.helm.chart",
          size: 25265,
          digest,
          repository: "repo",
          tag: "wordpress-5.4.0.tgz",
          name: "wordpress",
          version: "5.4.0.tgz",
        },
      },
    ],
    [
      {
        action: "chart_delete",
        repository: "repo",
        tag: "wordpress-5.4.0.tgz",
        digest,
        size: 25265,
        name: "word",
        version: "5",
      },
      {
        id: guid,
        timestamp: time,
        action: "chart_delete",
        target: {
          mediaType: "application/vnd.acr.helm.chart",
          size: 25265,
          digest,
          repository: "repo",
          tag: "wordpress-5.4.0.tgz",
          name: "word",
          version: "5",
        },
      },
    ],
  ])("$action", async (event, expected) => {
    await start({ deploy: { serviceUri: `${endpoint.url}/hook`, actions: [event.action] } });
    const delivered = await emulator.control.emit(event);
    expect(bodies()).toEqual([expected]);
    expect(Object.keys(bodies()[0] ?? {})).toEqual(Object.keys(expected));
    expect(delivered).toEqual([
      {
        registry: "contoso",
        webhook: "deploy",
        location: "westeurope",
        id: field(bodies()[0], "id"),
        statusCode: "200",
      },
    ]);
    const [shown] = emulator.control.events("contoso", "deploy");
    expect(shown).toMatchObject({
      id: field(bodies()[0], "id"),
      eventRequestMessage: { content: bodies()[0], method: "POST", requestUri: `${endpoint.url}/hook`, version: "1.1" },
    });
  });

  test("a ping: 104 bytes, its headers in the recorded order", async () => {
    await start({
      deploy: {
        serviceUri: endpoint.url,
        status: "disabled",
        customHeaders: { "X-One": "1", Authorization: "Bearer x" },
      },
    });
    await (await arm(emulator))("POST", "R/webhooks/deploy/ping?api-version=2025-11-01");
    const [request] = endpoint.received;
    expect(Buffer.byteLength(request?.body ?? "")).toBe(104);
    expect(request?.body).toMatch(/^\{"id":"[0-9a-f-]{36}","timestamp":"[^"]{28}","action":"ping"\}$/);
    expect(request?.rawHeaders.filter((_, index) => index % 2 === 0)).toEqual([
      "X-One",
      "Authorization",
      "traceparent",
      "Content-Type",
      "Content-Length",
      "User-Agent",
      "Host",
    ]);
    expect(request?.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-length": "104",
    });
    expect(Object.keys(emulator.control.events("contoso", "deploy")[0]?.eventRequestMessage.headers ?? {})).toEqual([
      "X-One",
      "Authorization",
      "traceparent",
      "Content-Type",
      "Content-Length",
    ]);
  });
});

describe("deliveries", () => {
  test("a custom content type replaces ours; headers that frame the message are left out", async () => {
    await start({
      deploy: {
        serviceUri: endpoint.url,
        customHeaders: {
          "content-type": "text/x",
          "Transfer-Encoding": "chunked",
          "Content-Length": "3",
          Host: "deploy.contoso.com",
        },
      },
    });
    await emulator.control.emit({ action: "push", repository: "a", tag: "b" });
    expect(endpoint.received[0]?.headers).toMatchObject({
      "content-type": "text/x",
      host: "deploy.contoso.com",
      "content-length": String(endpoint.received[0]?.body.length),
    });
    expect(endpoint.received[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  test("userinfo becomes basic authentication, unless a header says otherwise", async () => {
    const uri = endpoint.url.replace("http://", "http://$site:p%40ss@");
    await start({
      first: { serviceUri: uri },
      second: { serviceUri: uri, customHeaders: { Authorization: "Bearer x" } },
    });
    await emulator.control.emit({ action: "push", repository: "a" });
    expect(endpoint.received.map((request) => request.headers.authorization).sort()).toEqual([
      `Basic ${Buffer.from("$site:p@ss").toString("base64")}`,
      "Bearer x",
    ]);
  });

  test("newest first, never again, whatever the answer; redirects are not followed", async () => {
    await endpoint.close();
    endpoint = await startEndpoint((response) => response.writeHead(302, { Location: "http://127.0.0.1:9/" }).end());
    await start({ deploy: { serviceUri: endpoint.url } });
    const ids = [];
    for (const tag of ["one", "two", "three"])
      ids.unshift((await emulator.control.emit({ action: "push", repository: "a", tag }))[0]?.id);
    expect(endpoint.received).toHaveLength(3);
    expect(
      emulator.control
        .events("contoso", "deploy")
        .map((event) => [event.id, event.eventResponseMessage?.statusCode, event.eventResponseMessage?.reasonPhrase]),
    ).toEqual(ids.map((id) => [id, "302", "Found"]));
  });

  test("a long answer is cut near 4 KB, an endless one is let go", async () => {
    await endpoint.close();
    endpoint = await startEndpoint((response) => {
      const more = (): void => {
        if (!response.destroyed) response.write("x".repeat(16_384), () => setImmediate(more));
      };
      more();
    });
    await start({ deploy: { serviceUri: endpoint.url } });
    expect(await emulator.control.emit({ action: "push", repository: "a" })).toMatchObject([{ statusCode: "200" }]);
    const length = emulator.control.events("contoso", "deploy")[0]?.eventResponseMessage?.content.length ?? 0;
    expect(length).toBeGreaterThan(3800);
    expect(length).toBeLessThan(4161);
  });

  test("https, with a certificate that is checked, or not when switched off", async () => {
    const { createServer } = await import("node:https");
    const { createCertificate } = await import("../../src/emulator/tls.ts");
    const server = createServer(await createCertificate("localhost"), (_, response) => response.end("ok"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    await start({ deploy: { serviceUri: `https://localhost:${port}/` } });
    expect(await emulator.control.emit({ action: "push", repository: "a" })).toMatchObject([{ statusCode: null }]);
    emulator.control.set({ insecureDeliveries: true });
    expect(await emulator.control.emit({ action: "push", repository: "a" })).toMatchObject([{ statusCode: "200" }]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test("each region calls its own webhooks once", async () => {
    const hook = { serviceUri: endpoint.url };
    await start(
      {
        athome: hook,
        athome2: hook,
        faraway: { ...hook, location: "East US" },
        asleep: { ...hook, status: "disabled" },
      },
      { replications: ["eastus"] },
    );
    const everywhere = await emulator.control.emit({ action: "push", repository: "a", tag: "b" });
    expect(everywhere.map(({ webhook, location }) => [webhook, location])).toEqual([
      ["athome", "westeurope"],
      ["athome2", "westeurope"],
      ["faraway", "eastus"],
    ]);
    expect(new Set(everywhere.map(({ id }) => id)).size).toBe(2);
    const answer = await ask(emulator, "/emulator/events", {
      method: "POST",
      body: { action: "push", repository: "a", location: "east us" },
    });
    expect(field(answer.json, "value")).toMatchObject([{ webhook: "faraway" }]);
  });
});

describe("which events a webhook asks for", () => {
  beforeEach(() => start({}));
  const push = { action: "push", repository: "storefront", tag: "v1" } as const;
  const hook = (scope: string, actions = ["push"], status: "enabled" | "disabled" = "enabled") =>
    ({ scope, actions, status }) as unknown as StoredWebhook;

  test.each<[string, object, boolean]>([
    ["", push, true],
    ["storefront:v1", push, true],
    ["storefront:v2", push, false],
    ["storefront:*", push, true],
    ["storefront", push, false],
    ["storefront", { ...push, tag: "latest" }, true],
    ["other:*", push, false],
    ["store:*", push, false],
    ["team/storefront:*", { ...push, repository: "team/storefront" }, true],
    ["host:5000/a:*", { ...push, repository: "host:5000/a" }, true],
    ["storefront:*", { ...push, tag: undefined }, true],
    ["storefront:v1", { ...push, tag: undefined }, false],
  ])("scope %j", (scope, event, expected) => {
    expect(matches(hook(scope), event as typeof push)).toBe(expected);
  });

  test("actions ignore case; a disabled webhook asks for nothing", () => {
    expect(matches(hook("", ["Delete", "PUSH"]), push)).toBe(true);
    expect(matches(hook("", ["delete"]), push)).toBe(false);
    expect(matches(hook("", ["push"], "disabled"), push)).toBe(false);
  });
});

describe("notifications of an open source registry", () => {
  const target = {
    mediaType: manifest,
    size: 708,
    digest,
    length: 708,
    repository: "hello-world",
    url: "http://localhost:5000/v2/x",
    tag: "latest",
  };
  const request = { id: "r", addr: "127.0.0.1:1", host: "localhost:5000", method: "PUT", useragent: "curl/7" };
  const envelope = (...events: object[]): object => ({ events });

  test("a push of a tag is a quarantine and a push; blobs, pulls and mounts are nothing; a delete knows the media type", async () => {
    await start({
      deploy: { serviceUri: endpoint.url, actions: ["push", "delete"] },
      scanner: { serviceUri: `${endpoint.url}/scan`, actions: ["quarantine"] },
    });
    const { tag: _, ...blob } = target;
    const answer = await ask(emulator, "/emulator/notifications?registry=contoso", {
      method: "POST",
      headers: { "Content-Type": "application/vnd.docker.distribution.events.v1+json" },
      body: JSON.stringify(
        envelope(
          { id: "1", action: "push", target: { ...blob, mediaType: "application/octet-stream" }, request },
          { id: "2", action: "push", target, request },
          { id: "3", action: "pull", target, request },
          { id: "4", action: "mount", target, request },
          {
            id: "5",
            action: "delete",
            target: { digest, repository: "hello-world" },
            request: { ...request, method: "DELETE" },
          },
        ),
      ),
    });
    expect(field(answer.json, "value")).toMatchObject([
      { webhook: "scanner" },
      { webhook: "deploy" },
      { webhook: "deploy" },
    ]);
    expect(bodies()).toMatchObject([
      { action: "quarantine", target: { repository: "hello-world", tag: "latest", size: 708 } },
      {
        action: "push",
        target: { mediaType: manifest, size: 708, digest, length: 708, repository: "hello-world", tag: "latest" },
        request: { id: "r", host: "localhost:5000", method: "PUT", useragent: "curl/7" },
      },
      {
        action: "delete",
        target: { mediaType: manifest, digest, repository: "hello-world" },
        request: { method: "DELETE" },
      },
    ]);
  });

  test.each([
    null,
    [],
    {},
    { events: "x" },
    { events: [null, {}, { action: "push" }, { action: "push", target: {} }] },
  ])("%j holds none", async (value) => {
    await start({});
    const registry = emulator.control;
    expect(await registry.notify(value)).toEqual([]);
    expect(fromNotification(value, {} as never, new Map())).toEqual([]);
  });
});
