/** `redeliver` by the real SDK, to real endpoints. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cacheFile } from "../../src/host/host.ts";
import { renderJUnit } from "../../src/interchange/junit.ts";
import { manifestOf, startJob } from "../azure/job.ts";
import { startEndpoint } from "../emulator/endpoint.ts";
import {
  answered,
  customHeaders,
  expectNoSecret,
  manifest,
  push,
  reasons,
  renderings,
  secretUri,
  startDeliveries,
  statuses,
} from "./job.ts";

const withCache = { since: ["6h"], cache: ["cache.txt"] };

describe("what is sent", () => {
  it("is the recorded body with today's headers, the oldest event first", async () => {
    await using world = await startDeliveries([
      { ...push, tag: "v2", when: "10m ago" },
      { ...push, when: "2h ago" },
    ]);
    const { endpoint, emulator } = world.job;
    const report = await world.redeliver();
    expect(statuses(report)).toEqual(["sent", "sent"]);
    expect([report.exitCode, report.result]).toEqual([0, "applied"]);
    const recorded = emulator.control.events("contoso", "deploy").toReversed();
    expect(endpoint.received.map(({ body }) => body)).toEqual(
      recorded.map((event) => JSON.stringify(event.eventRequestMessage?.content)),
    );
    for (const [index, { headers, body, method, url }] of endpoint.received.entries()) {
      expect([method, url]).toEqual(["POST", "/s3cret-path?code=s3cret-query"]);
      expect(headers).toMatchObject({
        "content-type": "application/json; charset=utf-8",
        "content-length": String(Buffer.byteLength(body)),
        "x-redelivery-of": recorded[index]?.id,
        "x-token": "s3cret-header",
        authorization: `Basic ${Buffer.from("user:s3cret-password").toString("base64")}`,
      });
      expect(headers["content-length"]).toBe(recorded[index]?.eventRequestMessage?.headers?.["Content-Length"]);
      expect(headers).not.toHaveProperty("traceparent");
    }
  });

  it("keeps the listed order of events at the same time", async () => {
    const when = new Date(Date.now() - 3_600_000).toISOString();
    // The list is newest first.
    await using world = await startDeliveries([
      { ...push, tag: "newer", when },
      { ...push, tag: "older", when },
    ]);
    await world.redeliver();
    expect(world.job.endpoint.received.map(({ body }) => JSON.parse(body).target.tag)).toEqual(["older", "newer"]);
  });

  it("has the length of its body, whatever headers the webhook has", async () => {
    await using world = await startDeliveries([push]);
    const headers = {
      "content-length": "1",
      "Transfer-Encoding": "chunked",
      Expect: "100-continue",
      Traceparent: "00-custom",
      "x-redelivery-of": "custom",
    };
    await world.job.emulator.control.put("contoso", "deploy", {
      serviceUri: world.job.endpoint.url,
      customHeaders: headers,
    });
    expect(statuses(await world.redeliver())).toEqual(["sent"]);
    const [received] = world.job.endpoint.received;
    expect(received?.headers["content-length"]).toBe(String(Buffer.byteLength(received?.body ?? "")));
    expect(received?.headers).not.toHaveProperty("transfer-encoding");
    expect(received?.headers).not.toHaveProperty("traceparent");
    expect(received?.headers["x-redelivery-of"]).toBe(JSON.parse(received?.body ?? "").id);
  });

  it("is one event if it is chosen by its id, whatever its age", async () => {
    const id = "11111111-2222-4333-8444-555555555555";
    await using world = await startDeliveries([
      { ...push, tag: "v2" },
      { ...push, when: "5d ago", id },
    ]);
    const report = await world.redeliver({ event: [id.toUpperCase()] });
    expect(statuses(report)).toEqual(["sent"]);
    expect(world.job.endpoint.received.map(({ headers }) => headers["x-redelivery-of"])).toEqual([id]);
  });

  it("is nothing for an id that no webhook has, and the others are not sent either", async () => {
    const id = "11111111-2222-4333-8444-555555555555";
    await using world = await startDeliveries([{ ...push, id }]);
    const report = await world.redeliver({ event: [id, "nosuch"] });
    expect(report.exitCode).toBe(3);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["event-not-found"]);
    expect(world.job.endpoint.received).toEqual([]);
  });

  it("does not call an event unknown if its registry could not be read", async () => {
    await using world = await startDeliveries([push]);
    world.job.emulator.control.set({ deny: ["*/listEvents/action"] });
    const report = await world.redeliver({ event: ["nosuch"] });
    expect(report.exitCode).toBe(1);
    expect(report.diagnostics).toEqual([]);
    expect(report.registries[0]?.diagnostics.map(({ code }) => code)).toEqual(["forbidden"]);
  });
});

describe("what is not sent", () => {
  it.each([
    ["a ping", [{ action: "ping", status: 500, when: "1h ago" }], undefined],
    ["a success", [{ ...push, status: 204 }], undefined],
    ["an old event", [{ ...push, when: "7h ago" }], undefined],
    ["a superseded event", [push, { ...push, when: "10m ago", status: 200 }], "a later event of the same image"],
    ["an event without a body", [{ ...push, omit: ["eventRequestMessage.content"] }], "is unknown"],
    [
      "an event with a changed body",
      [{ ...push, omit: ["eventRequestMessage.content.target.digest"] }],
      "cannot be rebuilt",
    ],
    ["an event without a time", [{ ...push, omit: ["eventRequestMessage.content.timestamp"] }], "its time is unknown"],
    [
      "an event without an id",
      [{ ...push, omit: ["id", "eventRequestMessage.content.id"] }],
      "its id cannot be sent as a header",
    ],
    ["a young event without a response", [{ ...push, status: null, when: "1s ago" }], undefined],
  ])("%s", async (_, events, reason) => {
    await using world = await startDeliveries(events);
    const report = await world.redeliver();
    expect(report.exitCode).toBe(0);
    expect(world.job.endpoint.received).toEqual([]);
    if (reason !== undefined) expect(reasons(report)?.join()).toContain(reason);
  });

  it.each([
    ["a ping", { action: "ping", status: 500 }, "pings are not sent again"],
    ["a success", { ...push, status: 204 }, "it succeeded"],
  ])("%s, also by its id", async (_, event, reason) => {
    const id = "11111111-2222-4333-8444-555555555555";
    await using world = await startDeliveries([{ ...event, id, when: "1h ago" }]);
    const report = await world.redeliver({ event: [id] });
    expect(reasons(report)?.join()).toContain(reason);
    expect(world.job.endpoint.received).toEqual([]);
  });

  it.each([
    ["neither a time nor an event", {}],
    ["both a time and an event", { since: ["6h"], event: ["1"] }],
    ["more than three days", { since: ["73h"] }],
    ["more events than the limit", { since: ["6h"], max: ["1"] }],
    ["no consent", { since: ["6h"], yes: ["false"] }],
  ])("anything with %s", async (_, raw) => {
    await using world = await startDeliveries([push, { ...push, tag: "v2" }]);
    expect((await world.redeliver(raw)).exitCode).toBeGreaterThan(2);
    expect(world.job.endpoint.received).toEqual([]);
  });

  it("more than 20 events after a yes at the terminal, but more with --max", async () => {
    await using world = await startDeliveries([{ ...push, count: 21, every: "1m" }]);
    const raw = { since: ["6h"], yes: ["false"] };
    let asked = 0;
    const confirm = async () => {
      asked += 1;
      return true;
    };
    const refused = await world.redeliver(raw, { confirm });
    expect(refused.exitCode).toBe(4);
    expect(renderings(refused)).not.toContain("undefined");
    expect([asked, world.job.endpoint.received.length]).toEqual([0, 0]);
    expect((await world.redeliver({ ...raw, max: ["21"] }, { confirm })).exitCode).toBe(0);
    expect([asked, world.job.endpoint.received.length]).toEqual([1, 21]);
  });

  it("what a no at the terminal declines", async () => {
    await using world = await startDeliveries([push]);
    const report = await world.redeliver({ since: ["6h"], yes: ["false"] }, { confirm: async () => false });
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["needs-consent"]);
    expect(world.job.endpoint.received).toEqual([]);
  });
});

describe("a webhook whose events may not be sent", () => {
  const two = manifestOf("contoso", [
    'deploy: {serviceUri: "https://deploy.contoso.com/"}',
    'notify: {serviceUri: "https://deploy.contoso.com/"}',
  ]);

  it("is refused with the host to allow; what another webhook sent stays true", async () => {
    await using world = await startDeliveries([push]);
    const other = await startEndpoint();
    const seed = {
      registries: [
        {
          name: "contoso",
          webhooks: {
            deploy: { serviceUri: world.job.endpoint.url, events: [push] },
            notify: { serviceUri: other.url, events: [push] },
          },
        },
      ],
    };
    await using job = await startJob({ seed });
    const host = new URL(other.url).host;
    const raw = { since: ["6h"], "allowed-hosts": ["deploy.contoso.com", new URL(world.job.endpoint.url).host] };
    const report = await job.run("redeliver", two, raw);
    expect(report.exitCode).toBe(5);
    expect(report.registries[0]?.diagnostics).toMatchObject([
      { code: "host-not-allowed", settings: [{ name: "allowed-hosts", value: host }] },
    ]);
    expect(report.registries[0]?.deliveries?.map((one) => one.redeliveries?.map(({ status }) => status))).toEqual([
      ["sent"],
      ["skipped"],
    ]);
    expect([world.job.endpoint.received.length, other.received.length]).toEqual([1, 0]);
    await other.close();
  });

  it("because its address cannot be read is a failure that names the action", async () => {
    await using world = await startDeliveries([push]);
    world.job.emulator.control.set({ deny: ["*/getCallbackConfig/action"] });
    const report = await world.redeliver();
    expect([report.exitCode, reasons(report)]).toEqual([1, ["its address is unknown"]]);
    expect(report.registries[0]?.diagnostics[0]?.message).toContain("webhooks/getCallbackConfig/action");
    expect(world.job.endpoint.received).toEqual([]);
  });

  it("is no failure if there is nothing to send", async () => {
    await using world = await startDeliveries([push, { ...push, when: "10m ago", status: 200 }]);
    const report = await world.redeliver({ since: ["6h"], "allowed-hosts": ["deploy.contoso.com"] });
    expect([report.exitCode, statuses(report)]).toEqual([0, ["skipped"]]);
  });
});

describe("an endpoint that fails", () => {
  it("stops its webhook; another webhook goes on", async () => {
    await using world = await startDeliveries([push, { ...push, tag: "v2", when: "10m ago" }]);
    await using other = await startJob();
    world.job.answer(503);
    const report = await world.redeliver();
    expect(report.exitCode).toBe(6);
    expect(statuses(report)).toEqual(["failed", "not-started"]);
    expect(world.job.endpoint.received).toHaveLength(1);
    expect(other.endpoint.received).toEqual([]);
  });

  it("with a redirect is not followed", async () => {
    await using world = await startDeliveries([push]);
    const target = await startEndpoint();
    const redirecting = await startEndpoint((response) => {
      response.writeHead(307, { Location: `${target.url}/login` }).end();
    });
    await world.job.emulator.control.put("contoso", "deploy", { serviceUri: redirecting.url });
    const report = await world.redeliver();
    expect([report.exitCode, reasons(report)]).toEqual([6, ["HTTP 307"]]);
    expect([redirecting.received.length, target.received.length]).toEqual([1, 0]);
    await Promise.all([redirecting.close(), target.close()]);
  });

  it("without a response in 5 seconds counts as failed, and the event as sent", async () => {
    await using world = await startDeliveries([push]);
    const silent = createServer(() => {});
    await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
    const { port } = silent.address() as AddressInfo;
    await world.job.emulator.control.put("contoso", "deploy", { serviceUri: `http://127.0.0.1:${port}/` });
    const report = await world.redeliver(withCache);
    expect([report.exitCode, reasons(report)]).toEqual([6, ["no response in 5 s"]]);
    expect(reasons(await world.redeliver(withCache))).toEqual(["it was already sent again"]);
    silent.closeAllConnections();
    silent.close();
  }, 20_000);

  it("with another protocol is a failure as well", async () => {
    await using world = await startDeliveries([push]);
    const switching = await startEndpoint((response) => {
      response.socket?.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n");
    });
    await world.job.emulator.control.put("contoso", "deploy", { serviceUri: switching.url });
    const report = await world.redeliver();
    expect([report.exitCode, reasons(report)]).toEqual([6, ["HTTP 101"]]);
    await switching.close();
  });

  it("gets no request with a header that cannot be sent, and the run goes on", async () => {
    await using world = await startDeliveries([push]);
    // The emulator refuses this value in a request.
    const [webhook] = world.job.emulator.control.webhooks("contoso");
    (webhook?.customHeaders as Map<string, string> | undefined)?.set("X-Token", "s3cret–dash");
    const report = await world.redeliver();
    expect([report.exitCode, reasons(report)]).toEqual([6, ["a header cannot be sent"]]);
    expectNoSecret(renderings(report));
    expect(world.job.endpoint.received).toEqual([]);
  });
});

describe("with a cache", () => {
  it("an event is sent once, whatever the response", async () => {
    await using world = await startDeliveries([push]);
    world.job.answer(500);
    expect(statuses(await world.redeliver(withCache))).toEqual(["failed"]);
    world.job.answer(200);
    expect(reasons(await world.redeliver(withCache))).toEqual(["it was already sent again"]);
    expect(world.job.endpoint.received).toHaveLength(1);
    expectNoSecret(world.job.files.get("cache.txt") ?? "");
  });

  it("an event that did not reach the endpoint is sent by the next run", async () => {
    await using world = await startDeliveries([push]);
    const { control } = world.job.emulator;
    await control.put("contoso", "deploy", { serviceUri: "http://127.0.0.1:1/" });
    for (const _ of ["without a cache file", "with one"])
      expect(reasons(await world.redeliver(withCache))).toEqual(["no response (ECONNREFUSED)"]);
    await control.put("contoso", "deploy", { serviceUri: world.job.endpoint.url });
    expect(statuses(await world.redeliver(withCache))).toEqual(["sent"]);
  });

  it("an older event is not sent after a newer one of the same image was", async () => {
    const id = "11111111-2222-4333-8444-555555555555";
    await using world = await startDeliveries([
      { ...push, id },
      { ...push, when: "2h ago" },
    ]);
    await world.redeliver({ event: [id], cache: ["cache.txt"] });
    expect(reasons(await world.redeliver(withCache))).toEqual([
      "a later event of the same image was sent again",
      "it was already sent again",
    ]);
    expect(world.job.endpoint.received).toHaveLength(1);
  });

  it("is written before each request, by one writer", async () => {
    const names = ["first", "second", "third", "fourth"];
    const job = await startJob({
      seed: {
        registries: [
          {
            name: "contoso",
            webhooks: Object.fromEntries(
              names.map((name) => [name, { serviceUri: "http://127.0.0.1:1/", events: [push] }]),
            ),
          },
        ],
      },
    });
    await using _ = job;
    for (const name of names) await job.emulator.control.put("contoso", name, { serviceUri: job.endpoint.url });
    let [writing, most] = [0, 0];
    let text: string | undefined;
    const cacheFile = {
      read: async () => text,
      update: async (_: string, change: (text: string | undefined) => string) => {
        writing += 1;
        most = Math.max(most, writing);
        await new Promise((resolve) => setImmediate(resolve));
        writing -= 1;
        text = change(text);
      },
    };
    const { send } = await import("../../src/host/host.ts");
    const all = manifestOf(
      "contoso",
      names.map((name) => `${name}: {serviceUri: "https://deploy.contoso.com/"}`),
    );
    const report = await job.run("redeliver", all, withCache, {
      cacheFile,
      send: async (request) => {
        const id = request.headers.find(([name]) => name === "X-Redelivery-Of")?.[1].reveal();
        expect(id).toBeDefined();
        expect(text).toBeDefined();
        return send(request);
      },
    });
    expect(report.exitCode).toBe(0);
    expect(most).toBe(1);
    expect((await job.run("redeliver", all, withCache, { cacheFile, send })).exitCode).toBe(0);
    expect(job.endpoint.received).toHaveLength(names.length);
  });

  it("two runs at the same time send each event once", async () => {
    const events = ["v1", "v2", "v3", "v4"].map((tag) => ({ ...push, tag }));
    await using world = await startDeliveries(events);
    const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-cache-"));
    const raw = { since: ["6h"], cache: [join(directory, "cache.txt")] };
    const reports = await Promise.all([world.redeliver(raw, { cacheFile }), world.redeliver(raw, { cacheFile })]);
    const ids = world.job.endpoint.received.map(({ headers }) => headers["x-redelivery-of"]);
    expect(ids).toHaveLength(events.length);
    expect(new Set(ids).size).toBe(events.length);
    const all = reports.flatMap((report) => statuses(report) ?? []);
    expect(all.filter((status) => status === "sent")).toHaveLength(events.length);
    expect(await readdir(directory)).toEqual(["cache.txt"]);
    await rm(directory, { recursive: true });
  });

  it.each([
    ["without its key", { environment: {} }, "cache-without-key"],
    [
      "that another key signed",
      { cacheFile: { read: async () => "changed\n[]\n", update: async () => {} } },
      "cache-not-intact",
    ],
    [
      "that cannot be read",
      {
        cacheFile: {
          read: () => Promise.reject(Object.assign(new Error("denied"), { code: "EACCES" })),
          update: async () => {},
        },
      },
      "cache-not-intact",
    ],
    [
      "that cannot be written",
      {
        cacheFile: {
          read: async () => undefined,
          update: async () => {
            throw Object.assign(new Error("read-only"), { code: "EROFS" });
          },
        },
      },
      "cannot-write",
    ],
  ])("%s nothing is sent", async (_, host, code) => {
    await using world = await startDeliveries([push]);
    const { ready } = world.job.emulator;
    const report = await world.redeliver(withCache, {
      ...host,
      ...("environment" in host && { environment: { AZURE_SUBSCRIPTION_ID: ready.subscriptionId } }),
    });
    expect(report.exitCode).toBe(3);
    expect(report.diagnostics.map((one) => one.code)).toEqual([code]);
    expect(world.job.endpoint.received).toEqual([]);
  });
});

describe("an App Service hook", () => {
  const hook = "/api/registry/webhook";

  it("gets one request for all events, also over several runs", async () => {
    await using world = await startDeliveries(
      [
        { ...push, tag: "v2" },
        { ...push, when: "2h ago" },
      ],
      hook,
    );
    expect(statuses(await world.redeliver(withCache))).toEqual(["skipped", "sent"]);
    expect(statuses(await world.redeliver(withCache))).toEqual(["skipped", "skipped"]);
    expect(world.job.endpoint.received).toHaveLength(1);
  });

  it("gets none if a later event of any image arrived at the same hook", async () => {
    await using world = await startDeliveries([], hook);
    const { endpoint, emulator } = world.job;
    await using later = await startDeliveries([
      push,
      { ...push, tag: "v2", when: "10m ago", status: 202, requestUri: `${endpoint.url}${hook}` },
    ]);
    await later.job.emulator.control.put("contoso", "deploy", { serviceUri: secretUri(endpoint.url, hook) });
    expect(reasons(await later.redeliver())).toEqual(["App Service takes one request for all; a later one succeeded"]);
    expect(endpoint.received).toEqual([]);
    expect(emulator.control.events("contoso", "deploy")).toEqual([]);
  });

  it("that the manifest names is allowed by its own app, not by allowed-hosts", async () => {
    const password = "s3cret-password";
    const events = [push];
    const serviceUri = `https://$storefront:${password}@storefront.scm.azurewebsites.net${hook}`;
    const seed = {
      registries: [{ name: "contoso", webhooks: { deploy: { serviceUri, customHeaders, events } } }],
      sites: [{ name: "storefront", password }],
    };
    await using job = await startJob({ seed });
    const named = manifestOf("contoso", ["deploy: {endpoint: {appService: storefront}}"]);
    const raw = { since: ["6h"], "dry-run": ["true"], "allowed-hosts": ["deploy.contoso.com"] };
    expect(statuses(await job.run("redeliver", named, raw))).toEqual(["planned"]);
    expect(statuses(await job.run("redeliver", manifest, raw))).toEqual(["skipped"]);
    const other = {
      ...raw,
      "allowed-endpoints": [`${job.emulator.control.sites()[0]?.id.replace("rg-apps", "rg-other")}`],
    };
    expect(statuses(await job.run("redeliver", named, other))).toEqual(["skipped"]);
    await job.emulator.control.put("contoso", "deploy", {
      serviceUri: serviceUri.replace("storefront.scm", "other.scm"),
    });
    expect(statuses(await job.run("redeliver", named, raw))).toEqual(["skipped"]);
  });
});

describe("test results", () => {
  it.each([
    [200, 'tests="1" failures="0"'],
    [503, 'tests="1" failures="1"'],
  ])("after a response %i have %s", async (code, counts) => {
    await using world = await startDeliveries([push]);
    world.job.answer(code);
    const results = renderJUnit(await world.redeliver());
    expect(results).toContain(counts);
    expect(results).toContain('name="redeliver deploy"');
    expectNoSecret(results);
  });
});

describe("an interrupted run", () => {
  it("finishes the pending request, starts no other, and says so", async () => {
    await using world = await startDeliveries(answeredPair());
    const stop = new AbortController();
    const { send } = await import("../../src/host/host.ts");
    const report = await world.redeliver(
      { since: ["6h"] },
      {
        stopping: stop.signal,
        send: (request) => {
          stop.abort("SIGINT");
          return send(request);
        },
      },
    );
    expect(statuses(report)).toEqual(["sent", "not-started"]);
    expect(report.exitCode).toBe(5);
    expectNoSecret(renderings(report));
  });
});

function answeredPair() {
  return [push, { ...push, tag: "v2", when: "10m ago" }].map(answered);
}

it("keeps its cache in examples/redeliver.yml, also after a failed job", async () => {
  const { jobs } = parse(await readFile("examples/redeliver.yml", "utf8"));
  type Step = {
    readonly uses: string;
    readonly if?: string;
    readonly with: { readonly path?: string; readonly cache?: string };
  };
  const [restore, send, save] = jobs.redeliver.steps.slice(1) as readonly Step[];
  expect([restore?.uses, send?.uses, save?.uses].map((uses) => uses?.replace(/@.*/, ""))).toEqual([
    "actions/cache/restore",
    "acr-webhooks/acr-webhooks",
    "actions/cache/save",
  ]);
  expect(save?.if).toBe("always()");
  expect([restore?.with.path, save?.with.path]).toEqual([send?.with.cache, send?.with.cache]);
});
