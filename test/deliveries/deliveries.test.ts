/** `deliveries`, `redeliver` and `match` on the built command line, against the emulator's history and real endpoints. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startWorld, type World } from "../end-to-end/world.ts";

const secrets = ["pa55w0rd-1", "t0ken-secret", "path-s3cret", "query-s3cret", "response-s3cret"];
const push = { action: "push", repository: "storefront" };

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

/** A world whose webhook `deploy` has this history. */
async function start(events: readonly object[], hook: object = {}): Promise<void> {
  world = await startWorld({
    seed: {
      registries: [
        {
          name: "contoso",
          sku: "Premium",
          webhooks: {
            deploy: {
              serviceUri: "http://127.0.0.1:1/",
              customHeaders: { "X-Token": "t0ken-secret" },
              actions: ["push", "delete"],
              events,
              ...hook,
            },
          },
        },
      ],
    },
  });
  const uri = world.endpoint.url.replace("://", "://hook:pa55w0rd-1@");
  await world.emulator.control.put("contoso", "deploy", {
    serviceUri: `${uri}/path-s3cret?code=query-s3cret`,
    customHeaders: { "X-Token": "t0ken-secret" },
    actions: ["push", "delete"],
    ...hook,
  });
  await world.file(
    "webhooks.yaml",
    "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy: {serviceUri: 'https://deploy.contoso.com/', scope: storefront:*}\n",
  );
}

function expectNoSecret(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

const failing = { ...push, tag: "v1", when: "2h ago", status: 503, response: "response-s3cret" };

describe("deliveries", () => {
  test("lists what failed, counts pings apart, exits with 6, and shows no secret", async () => {
    await start([
      failing,
      { ...push, tag: "v0", when: "3h ago" },
      { ...push, tag: "v2", when: "1h ago", status: null },
      { action: "ping", when: "30m ago" },
      { ...push, tag: "old", when: "3d ago", status: 500 },
    ]);
    const ran = await world.cli(["deliveries", "--failed"]);
    expect(ran.code).toBe(6);
    expect(ran.stdout).toContain("deploy: 1 of 3 succeeded (33.3%); 1 ping; its pings pass");
    expect(ran.stdout).toMatch(/push storefront:v1 503 Service Unavailable — /);
    expect(ran.stdout).toMatch(/push storefront:v2 no response — /);
    expect(ran.stdout).not.toContain("storefront:v0");
    expect(ran.stdout).toContain("Deliveries: 2 of 3 failed.");
    for (const format of ["json", "markdown"]) {
      const other = await world.cli(["deliveries", "--format", format]);
      expect(other.code).toBe(6);
      expectNoSecret(other.stdout + other.stderr);
      if (format === "markdown") expect(other.stdout).toMatch(/[🟥🟩⬜]{24}/u);
      else
        expect(JSON.parse(other.stdout)).toMatchObject({
          command: "deliveries",
          registries: [
            { deliveries: [{ name: "deploy", succeeded: 1, failed: 2, pings: { succeeded: 1, failed: 0 } }] },
          ],
        });
    }
    expectNoSecret(ran.stdout + ran.stderr);
    expect((await world.cli(["deliveries", "--min-success", "30%"])).code).toBe(0);
    expect((await world.cli(["deliveries", "--since", "4d"])).stdout).toContain("1 of 4");
  });

  test("counts those of webhooks that --failed hides", async () => {
    await start([{ ...push, tag: "v0", when: "3h ago" }]);
    for (const format of ["text", "markdown"]) {
      const ran = await world.cli(["deliveries", "--failed", "--format", format]);
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain("0 of 1 failed");
      expect(ran.stdout).not.toContain("deploy");
    }
  });

  test.each([
    [
      "without an end of time",
      [{ ...failing, omit: ["eventRequestMessage.content.timestamp"] }],
      /no time push storefront:v1/,
    ],
    ["without a target", [{ ...failing, omit: ["eventRequestMessage.content.target"] }], /push {1,2}503/],
    ["without content", [{ ...failing, omit: ["eventRequestMessage.content"] }], /unknown {1,2}503/],
    ["with 9 decimals", [{ ...failing, decimals: 9 }], /Z push storefront:v1/],
  ])("shows an event %s as far as it goes", async (_, events, words) => {
    await start(events);
    expect((await world.cli(["deliveries"])).stdout).toMatch(words);
  });

  test("says at least when the oldest event is younger than the window, and names a webhook that is gone", async () => {
    await start([failing]);
    await world.file(
      "webhooks.yaml",
      "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy: {serviceUri: 'https://deploy.contoso.com/'}\n  goneHook: {serviceUri: 'https://deploy.contoso.com/'}\n",
    );
    const { stdout } = await world.cli(["deliveries"]);
    expect(stdout).toContain("deploy: at least 0 of 1 succeeded");
    expect(stdout).toContain("goneHook: the registry has no such webhook");
  });

  test("takes the name that scopes expand from, and so does ping", async () => {
    await start([]);
    await world.file(
      "webhooks.yaml",
      "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  notify: {serviceUri: 'https://deploy.contoso.com/', scopes: ['web:*', 'api:*']}\n  everywhere: {serviceUri: 'https://deploy.contoso.com/', locations: all}\n",
    );
    const listed = await world.cli(["deliveries", "notify", "--format", "json"]);
    const [{ deliveries }] = JSON.parse(listed.stdout).registries;
    expect(deliveries.map(({ name }: { name: string }) => name)).toEqual(["notifyapi", "notifyweb"]);
    for (const name of ["notify", "everywhere"]) {
      const pinged = await world.cli(["ping", name, "--ping-retries", "0"]);
      expect(pinged.stdout, pinged.stderr).toMatch(new RegExp(`${name}\\w+`));
    }
  });

  test("reads every page, and each webhook's list once", async () => {
    await start([{ ...push, tag: "v1", when: "1h ago", count: 7, every: "1h" }]);
    world.emulator.control.set({ eventPageSize: 2 });
    const ran = await world.cli(["deliveries"]);
    expect(ran.stdout).toContain("deploy: at least 7 of 7 succeeded (100%)");
    const posts = world.emulator.control
      .requests()
      .filter(({ method, path }) => method === "POST" && /listEvents$/.test(path));
    expect(posts).toHaveLength(1);
  });

  test("without the right to list events names the action", async () => {
    await start([failing]);
    world.emulator.control.set({ deny: ["*/listEvents/action"] });
    for (const args of [["deliveries"], ["redeliver", "--since", "6h", "--yes"]]) {
      const ran = await world.cli(args);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain("Microsoft.ContainerRegistry/registries/webhooks/listEvents/action");
    }
  });

  test.each([
    [["--since", "soon"], /not a duration/],
    [["--since", "0m"], /not a duration/],
    [["--since", "90d"], /not a duration/],
    [["--min-success", "150%"], /not a percentage/],
    [["deplyo"], /Did you mean "deploy"/],
  ])("refuses %j", async (args, words) => {
    await start([]);
    const ran = await world.cli(["deliveries", ...args]);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(words);
  });

  test("drift with deliveries exits with 6 when they fail", async () => {
    await start([failing], {
      serviceUri: "https://deploy.contoso.com/",
      customHeaders: {},
      actions: ["push"],
      scope: "storefront:*",
      tags: { "acr-webhooks-owner": "contoso/storefront" },
    });
    const ran = await world.cli(["drift", "--deliveries", "24h"]);
    expect(ran.stdout).toContain("Drift: none");
    expect(ran.stdout).toContain("Deliveries: 1 of 1 failed.");
    expect(ran.code).toBe(6);
  });
});

describe("redeliver", () => {
  test("sends failed events byte for byte, the oldest first, and with a cache not a second time", async () => {
    await start([{ ...failing, tag: "v2", when: "1h ago" }, failing, { action: "ping", when: "30m ago", status: 500 }]);
    const env = { ACR_WEBHOOKS_CACHE_KEY: "a-key-of-thirty-two-characters-or-more" };
    const args = ["redeliver", "--since", "6h", "--yes", "--cache", "cache.txt"];
    const dry = await world.cli(["redeliver", "--since", "6h", "--dry-run"]);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain("2 to send");
    expect(world.endpoint.requests).toEqual([]);
    const ran = await world.cli(args, { env });
    expect(ran.stdout).toContain("Redeliveries: 2 sent.");
    expect(ran.code).toBe(0);
    expectNoSecret(ran.stdout + ran.stderr);
    const events = world.emulator.control.events("contoso", "deploy").toReversed();
    const pushes = events.filter(({ eventRequestMessage: { content } }) => content["action"] === "push");
    expect(world.endpoint.requests.map(({ body }) => body)).toEqual(
      pushes.map(({ eventRequestMessage: { content } }) => JSON.stringify(content)),
    );
    const [first] = world.endpoint.requests;
    expect(first).toMatchObject({
      method: "POST",
      path: "/path-s3cret?code=query-s3cret",
      headers: {
        "x-token": "t0ken-secret",
        authorization: `Basic ${Buffer.from("hook:pa55w0rd-1").toString("base64")}`,
        "x-redelivery-of": pushes[0]?.id,
        "content-type": "application/json; charset=utf-8",
      },
    });
    expect(first?.headers).not.toHaveProperty("traceparent");
    expectNoSecret(await readFile(join(world.directory, "cache.txt"), "utf8"));
    const again = await world.cli(args, { env });
    expect(again.stdout).toContain("2 skipped");
    expect(world.endpoint.requests).toHaveLength(2);
  });

  test("skips what a later success of the same image has superseded", async () => {
    await start([failing, { ...push, tag: "v1", when: "1h ago" }]);
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.stdout).toContain("skipped: a later event of the same image succeeded");
    expect(world.endpoint.requests).toEqual([]);
  });

  test("stops a webhook at its first failure, and exits with 6", async () => {
    await start([failing, { ...failing, tag: "v2", when: "1h ago" }]);
    world.endpoint.answers = 500;
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.code).toBe(6);
    expect(ran.stdout).toContain("failed: HTTP 500");
    expect(ran.stdout).toContain("not started: an earlier event failed");
    expect(world.endpoint.requests).toHaveLength(1);
  });

  test("never follows a redirect", async () => {
    await start([failing]);
    world.endpoint.answers = 302;
    world.endpoint.says = { body: "", headers: { location: `${world.endpoint.url}/elsewhere` } };
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.stdout).toContain("failed: HTTP 302");
    expect(world.endpoint.requests).toHaveLength(1);
  });

  test.each([
    ["needs a time or an event", ["--yes"], 3, /needs a time or an event/],
    ["looks back three days at most", ["--since", "4d", "--yes"], 3, /3 days at most/],
    ["needs consent", ["--since", "6h"], 3, /needs confirmation/],
    ["refuses an unknown event", ["--event", "nosuch", "--yes"], 3, /no webhook of the manifests has an event/],
    [
      "sends nothing outside the allowed hosts",
      ["--since", "6h", "--yes", "--allowed-hosts", "deploy.contoso.com"],
      4,
      /events of deploy were not sent again: 127\.0\.0\.1:\d+ is not allowed[\s\S]+--allowed-hosts 127\.0\.0\.1:\d+/,
    ],
    [
      "refuses more than the limit",
      ["--since", "6h", "--yes", "--max", "1"],
      4,
      /2 events would be sent again; the limit is 1/,
    ],
  ])("%s", async (_, args, code, words) => {
    await start([failing, { ...failing, tag: "v2", when: "1h ago" }]);
    const ran = await world.cli(["redeliver", ...args]);
    expect(ran.stdout + ran.stderr).toMatch(words);
    expect(ran.code).toBe(code);
    expect(world.endpoint.requests).toEqual([]);
  });

  test("refuses a body that cannot be rebuilt exactly", async () => {
    await start([{ ...failing, omit: ["eventRequestMessage.headers.Content-Length"] }]);
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.stdout).toContain("its body cannot be rebuilt exactly");
    expect(world.endpoint.requests).toEqual([]);
  });

  test("of a webhook that is gone sends nothing, and says so", async () => {
    await start([failing]);
    await world.emulator.control.remove("contoso", "deploy");
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.stdout).toContain("deploy: the registry has no such webhook");
    expect(world.endpoint.requests).toEqual([]);
  });

  test("at Ctrl-C finishes the pending request, and leaves the others", async () => {
    await start([failing, { ...failing, tag: "v2", when: "1h ago" }]);
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
    world.endpoint.waits = async () => {
      arrive();
      await stopped;
    };
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"], {
      onStart: async (child) => {
        await arrived;
        child.kill("SIGINT");
        await child.says("SIGINT: stopping");
        stop();
      },
    });
    expect(ran.code).toBe(130);
    expect(ran.stdout).toContain("push storefront:v1 sent: HTTP 200");
    expect(ran.stdout).toContain("push storefront:v2 not started: interrupted");
    expect(world.endpoint.requests).toHaveLength(1);
  });

  test("sends one request for all events of an App Service hook", async () => {
    await start([failing, { ...failing, tag: "v2", when: "1h ago" }]);
    await world.emulator.control.put("contoso", "deploy", {
      serviceUri: `${world.endpoint.url}/api/registry/webhook`,
      actions: ["push"],
    });
    const ran = await world.cli(["redeliver", "--since", "6h", "--yes"]);
    expect(ran.stdout).toContain("1 sent, 1 skipped");
    expect(world.endpoint.requests).toHaveLength(1);
    expect(world.endpoint.requests[0]?.body).toContain('"tag":"v2"');
  });
});

describe("match", () => {
  test("says which webhooks of the manifest fire, and of the registry", async () => {
    await start([]);
    const ran = await world.cli(["match", "storefront:1.2", "other:1.2"]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/fires {5}contoso\/deploy: the scope is "storefront:\*"/);
    expect(ran.stdout).toMatch(/no {8}contoso\/deploy/);
    // The registry of the manifest, or the named one.
    for (const args of [[], ["--registry", "contoso"]]) {
      const live = await world.cli(["match", "other:1.2", "--live", ...args]);
      expect(live.stdout).toMatch(/fires {5}contoso\/deploy: the scope is the whole registry/);
      expectNoSecret(live.stdout + live.stderr);
    }
  });

  test("knows an image of another registry, and a webhook in all regions", async () => {
    await start([]);
    await world.file(
      "webhooks.yaml",
      "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy: {serviceUri: 'https://deploy.contoso.com/', locations: all}\n",
    );
    const ran = await world.cli([
      "match",
      "contoso.azurecr.io/storefront:1",
      "fabrikam.azurecr.io/storefront:1",
      "--location",
      "East US",
    ]);
    expect(ran.stdout).toMatch(/^contoso\.azurecr\.io\/storefront:1\n {2}fires/);
    expect(ran.stdout).toContain("the image is in registry fabrikam");
  });

  test("says that there are no webhooks", async () => {
    await start([]);
    await world.file("webhooks.yaml", "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: {}\n");
    expect((await world.cli(["match", "storefront:1"])).stdout).toBe("storefront:1\n  no webhooks\n");
  });

  test.each([
    [["storefront:*", ""], '"storefront:*" is not an image'],
    [["storefront:1", "--registry", "fabrikam"], 'no manifest has a registry named "fabrikam"'],
    [["storefront:1", "--action", "pull"], "Allowed choices are push"],
  ])("refuses %j", async (args, message) => {
    await start([]);
    const ran = await world.cli(["match", ...args]);
    expect([ran.code, ran.stdout]).toEqual([3, ""]);
    expect(ran.stderr).toContain(message);
  });
});

describe("docs/deliveries.md", () => {
  test("shows what the commands print", async () => {
    const page = await readFile("docs/deliveries.md", "utf8");
    const blocks = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    world = await startWorld({ seed: docsSeed });
    await world.file("webhooks.yaml", docsManifest);
    const timeless = (text: string) =>
      text
        .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "TIME")
        .replaceAll(/[·■x]{24}/g, "BLOCKS")
        .trim();
    const listed = await world.cli(["deliveries"]);
    expect(timeless(listed.stdout)).toBe(timeless(blocks[0] ?? ""));
    const matched = await world.cli(["match", "storefront:1.6", "storefront@sha256:aa"]);
    expect(matched.stdout.trim()).toBe(blocks[1]?.trim());
  });
});

const docsSeed = {
  registries: [
    {
      name: "contoso",
      sku: "Premium",
      webhooks: {
        deployStaging: {
          serviceUri: "https://deploy.contoso.com/hooks/acr",
          actions: ["push"],
          scope: "storefront:*",
          events: [
            { ...push, tag: "1.4", when: "20h ago" },
            { ...push, tag: "1.5", when: "9h ago", status: 503 },
            { ...push, tag: "1.6", when: "2h ago", status: null },
            { action: "ping", when: "1h ago" },
          ],
        },
        notifyBuild: {
          serviceUri: "https://build.contoso.com/hooks",
          actions: ["push", "delete"],
          events: [{ ...push, tag: "1.6", when: "2h ago", count: 12, every: "1h" }],
        },
      },
    },
  ],
};
const docsManifest = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  deployStaging: {serviceUri: "https://deploy.contoso.com/hooks/acr", scope: "storefront:*"}
  notifyBuild: {serviceUri: "https://build.contoso.com/hooks", actions: [push, delete]}
`;

describe("Event Grid subscriptions", () => {
  const eventSubscriptions = [
    { name: "toBuild", endpointType: "WebHook", endpoint: "https://build.contoso.com/path-s3cret?code=query-s3cret" },
    {
      name: "toQueue",
      endpointType: "StorageQueue",
      endpoint: "/subscriptions/s/resourceGroups/rg/providers/p/queues/events",
    },
  ];
  const plain = "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: {}\n";

  test("are shown beside the plan and the export, by name and origin only", async () => {
    world = await startWorld({ seed: { registries: [{ name: "contoso", sku: "Premium", eventSubscriptions }] } });
    await world.file("webhooks.yaml", plain);
    const planned = await world.cli(["plan"]);
    expect(planned.stdout).toContain("toBuild (WebHook https://build.contoso.com), toQueue (StorageQueue events)");
    expectNoSecret(planned.stdout + (await world.cli(["plan", "--format", "json"])).stdout);
    const exported = await world.cli(["export", "--registry", "contoso", "--owner", "contoso/storefront"]);
    expect(exported.stderr).toContain("toBuild, toQueue");
  });

  test("cost one GET for each registry, of a plan alone", async () => {
    world = await startWorld({ seed: { registries: [{ name: "contoso", sku: "Premium", eventSubscriptions }] } });
    await world.file("webhooks.yaml", plain);
    const asked = () =>
      world.emulator.control
        .requests()
        .filter(({ path }) => /eventsubscriptions/i.test(path))
        .map(({ method }) => method);
    await world.cli(["plan"]);
    expect(asked()).toEqual(["GET"]);
    for (const args of [["apply", "--yes"], ["drift"], ["deliveries"]]) await world.cli(args);
    expect(asked()).toEqual(["GET"]);
  });

  test.each([
    [403, "AuthorizationFailed"],
    [404, "ResourceNotFound"],
    [409, "MissingSubscriptionRegistration"],
  ])("are silently left out after %i %s", async (status, code) => {
    world = await startWorld({ seed: { registries: [{ name: "contoso", sku: "Premium", eventSubscriptions }] } });
    await world.file("webhooks.yaml", plain);
    world.emulator.control.fault({ path: "*eventSubscriptions*", do: "status", status, code });
    for (const args of [["plan"], ["export", "--registry", "contoso", "--owner", "contoso/storefront"]]) {
      const ran = await world.cli(args);
      expect(ran.code).toBe(0);
      expect(ran.stdout + ran.stderr).not.toMatch(/Event Grid|forbidden|warning/);
    }
  });
});
