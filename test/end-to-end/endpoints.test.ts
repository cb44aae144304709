import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/emulator.ts";
import { type Ran, startWorld, type World } from "./world.ts";

const password = "placeholderplaceholderplaceholderplaceholderplaceholder00000";
const slotPassword = "slotplaceholderslotplaceholderslotplaceholderslot0000000000";
const sites = [
  { name: "storefront", password, slots: { staging: { password: slotPassword, uniqueHostName: true } } },
  { name: "contoso-build", functions: { onPush: { keys: { default: "s3cret-function-key" } } } },
];

function world(more: EmulatorOptions = {}, seed: object = {}): Promise<World> {
  return startWorld({ ...more, seed: { registries: [{ name: "contoso" }], sites, ...seed } });
}

function manifest(...endpoints: readonly string[]): string {
  const webhooks = endpoints
    .map((endpoint, index) => `  hook${index}: {endpoint: {${endpoint}}, ping: true}`)
    .join("\n");
  return `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n${webhooks}\n`;
}

const storefront = "appService: storefront";
const staging = "appService: storefront, slot: staging";

function hidesSecrets(...runs: readonly Ran[]): void {
  for (const { stdout, stderr } of runs) {
    for (const secret of [password, slotPassword, "s3cret-function-key", Buffer.from(password).toString("base64")])
      expect(stdout + stderr).not.toContain(secret);
  }
}

describe("a webhook whose endpoint is an App Service app", () => {
  it("is created; after a password reset, drift finds it and apply repairs it", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(storefront, staging));

    const planned = await w.cli(["plan"]);
    expect(planned.code, planned.stderr).toBe(0);
    expect(planned.stdout).toContain(
      "https://storefront.scm.azurewebsites.net/api/registry/webhook (App Service storefront)",
    );
    expect(planned.stdout).toMatch(
      /https:\/\/storefront-staging-[0-9a-f]{16}\.scm\.westeurope-01\.azurewebsites\.net\/api\/registry\/webhook \(App Service storefront\/staging\)/,
    );

    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    expect(applied.stdout).toContain("202");
    const live = await w.live();
    expect(live["hook0"]?.serviceUri).toBe(
      `https://$storefront:${password}@storefront.scm.azurewebsites.net/api/registry/webhook`,
    );
    expect(live["hook1"]?.serviceUri).toMatch(`https://$storefront__staging:${slotPassword}@storefront-staging-`);
    const clean = await w.cli(["drift"]);
    expect(clean.code, clean.stdout + clean.stderr).toBe(0);

    await w.emulator.control.resetPassword("storefront", "staging");
    const drift = await w.cli(["drift"]);
    expect(drift.code, drift.stdout + drift.stderr).toBe(2);
    expect(drift.stdout).toContain("~ update hook1");
    expect(drift.stdout).not.toContain("hook0");
    const repaired = await w.cli(["apply", "--yes"]);
    expect(repaired.code, repaired.stdout + repaired.stderr).toBe(0);
    const pinged = await w.cli(["ping", "hook1"]);
    expect(pinged.code, pinged.stdout + pinged.stderr).toBe(0);
    expect(pinged.stdout).toContain("202");
    hidesSecrets(planned, applied, clean, drift, repaired, pinged);
  });
});

describe("an identity that may not list credentials", () => {
  const deny = ["Microsoft.Web/sites/*config/list/action", "Microsoft.Web/sites/config/list/action"];

  it("compares all but the password; apply refuses and changes nothing", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(storefront));
    expect((await w.cli(["apply", "--yes"])).code).toBe(0);
    const before = await w.live();
    w.emulator.control.set({ deny });

    const planned = await w.cli(["plan", "--detailed-exitcode"]);
    expect(planned.code, planned.stdout + planned.stderr).toBe(0);
    expect(planned.stdout).toContain("serviceUri.password");
    expect(planned.stdout).toContain("not authorized to perform Microsoft.Web/sites/config/list/action");
    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(4);
    expect(applied.stdout + applied.stderr).toContain("roles/app-service.json");
    expect(await w.live()).toEqual(before);
    hidesSecrets(planned, applied);
  });

  it.each([
    ["another host", `https://$storefront:${password}@other.scm.azurewebsites.net/api/registry/webhook`],
    ["another user", `https://$other:${password}@storefront.scm.azurewebsites.net/api/registry/webhook`],
    ["another path", `https://$storefront:${password}@storefront.scm.azurewebsites.net/`],
  ])("still finds %s", async (_, serviceUri) => {
    await using w = await world({ switches: { deny } });
    await w.emulator.control.put("contoso", "hook0", {
      serviceUri,
      tags: { "acr-webhooks-owner": "contoso/storefront" },
    });
    await w.file("webhooks.yaml", manifest(storefront));
    const drift = await w.cli(["drift"]);
    expect(drift.code, drift.stdout + drift.stderr).toBe(2);
    expect(drift.stdout).toMatch(
      /-> https:\/\/(?:\*\*\*@)?storefront\.scm\.azurewebsites\.net\/api\/registry\/webhook \(App Service storefront\)/,
    );
    expect((await w.cli(["apply", "--yes"])).code).toBe(4);
    expect((await w.live())["hook0"]?.serviceUri).toBe(serviceUri);
    hidesSecrets(drift);
  });
});

it("a plan of a new webhook without the password has the digest that apply expects", async () => {
  await using w = await world({ switches: { deny: ["Microsoft.Web/sites/config/list/action"] } });
  await w.file("webhooks.yaml", manifest(storefront));
  const planned = await w.cli(["plan", "--format", "json"]);
  const { digest } = JSON.parse(planned.stdout) as { digest: string };
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect((await w.cli(["apply", "--expect-digest", digest])).code).toBe(4);
  w.emulator.control.set({ deny: [] });
  const applied = await w.cli(["apply", "--expect-digest", digest]);
  expect(applied.code, applied.stdout + applied.stderr).toBe(0);
});

describe("a ping of an App Service app", () => {
  it("is sent only if the manifest sets it, and says that 2xx proves no deployment while continuous deployment is off", async () => {
    await using w = await world({}, { sites: [{ name: "storefront", password, appSettings: {} }] });
    await w.file("webhooks.yaml", manifest(storefront));
    const pinged = await w.cli(["apply", "--yes"]);
    expect(pinged.code, pinged.stdout + pinged.stderr).toBe(0);
    expect(pinged.stdout).toContain("202");
    expect(pinged.stdout).toContain("does not prove a deployment: continuous deployment is off");
    const alone = await w.cli(["ping"]);
    expect(alone.stdout).toContain("does not prove a deployment");
    await w.file("webhooks.yaml", manifest(storefront).replace(", ping: true", ""));
    const skipped = await w.cli(["ping"]);
    expect(skipped.stdout).toContain("restarts the app");
    hidesSecrets(pinged, alone, skipped);
  });
});

describe("a function", () => {
  it("gets its key in a header, and the URI shows in clear", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    const { hook0 } = await w.live();
    expect(hook0).toMatchObject({
      serviceUri: "https://contoso-build.azurewebsites.net/api/onpush",
      customHeaders: { "x-functions-key": "s3cret-function-key" },
    });
    const planned = await w.cli(["plan", "--detailed-exitcode"]);
    expect(planned.code, planned.stdout).toBe(0);
    hidesSecrets(applied, planned);
  });

  it.each(["flat", "nested"] as const)("gets the same key from a response that is %s", async (functionKeys) => {
    await using w = await world({ switches: { functionKeys } });
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    expect((await w.live())["hook0"]?.customHeaders).toEqual({ "x-functions-key": "s3cret-function-key" });
    hidesSecrets(applied);
  });

  it("whose key cannot be read stays unchanged, and the role to apply with is named", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    expect((await w.cli(["apply", "--yes"])).code).toBe(0);
    const before = await w.live();
    w.emulator.control.set({ deny: ["*/listkeys/action"] });
    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(4);
    expect(applied.stdout).toContain("Apply with an identity that has the role of roles/function.json on the app.");
    expect(await w.live()).toEqual(before);
    hidesSecrets(applied);
  });

  it.each([
    ["the subscription's resources", "*/resources/read"],
    ["the app", "Microsoft.Web/sites/read"],
    ["the function", "*/functions/read"],
  ])("without the right to read %s is unknown, and no change is reported", async (_, action) => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    expect((await w.cli(["apply", "--yes"])).code).toBe(0);
    w.emulator.control.set({ deny: [action] });
    const drift = await w.cli(["drift"]);
    expect(drift.code, drift.stdout + drift.stderr).toBe(0);
    expect(drift.stdout).toContain("update hook0 (may be unchanged)");
    expect(drift.stdout).toMatch(/customHeaders\.x-functions-key: unknown \(the endpoint cannot be read: /);
    expect((await w.cli(["apply", "--yes"])).code).toBe(4);
  });

  it("in a stopped app is reported with the command that starts it", async () => {
    await using w = await world(
      {},
      { sites: [{ name: "contoso-build", state: "Stopped", functions: { onPush: {} } }] },
    );
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    const planned = await w.cli(["plan"]);
    expect(planned.stdout).toContain("az functionapp start --resource-group rg-apps --name contoso-build");
    expect(planned.stdout).toContain("Fix what the warning about its endpoint names.");
  });

  it("needs no key of its own if the manifest has one", async () => {
    await using w = await world({ switches: { deny: ["*/listkeys/action"] } });
    const endpoint = "endpoint: {functionApp: contoso-build, function: onPush}";
    await w.file(
      "webhooks.yaml",
      `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  build: {${endpoint}, customHeaders: {x-functions-key: "\${WEBHOOK_KEY}"}}\n`,
    );
    const applied = await w.cli(["apply", "--yes"], { env: { WEBHOOK_KEY: "s3cret-function-key" } });
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    hidesSecrets(applied);
  });

  it.each([
    ["a route with parameters", { route: "items/{id}" }, "route with parameters"],
    ["GET only", { methods: ["get"] }, "does not accept POST"],
    ["the admin level", { authLevel: "ADMIN" }, "master key"],
  ])("with %s stays unknown", async (_, onPush, message) => {
    await using w = await world({}, { sites: [{ name: "contoso-build", functions: { onPush } }] });
    await w.file("webhooks.yaml", manifest("functionApp: contoso-build, function: onPush"));
    const planned = await w.cli(["plan"]);
    expect(planned.code).toBe(0);
    expect(planned.stdout).toContain(message);
    expect((await w.cli(["apply", "--yes"])).code).toBe(4);
    expect(await w.live()).toEqual({});
    expect(
      w.emulator.control
        .requests()
        .map(({ path }) => path)
        .filter((path) => path.includes("host/default")),
    ).toEqual([]);
  });
});

describe("allowed-endpoints", () => {
  const idOf = (w: World, rest = "") =>
    `/subscriptions/${w.emulator.ready.subscriptionId}/resourceGroups/rg-apps/providers/Microsoft.Web/sites/storefront${rest}`;

  it.each([
    ["another app", "other", storefront, 3],
    ["the app, not its slot", "storefront", staging, 3],
    ["the slot", "storefront/staging", staging, 0],
    ["a name in another case", "Storefront", storefront, 0],
    ["the app by the name of its slot", "storefront/production", storefront, 0],
    ["any", "*", storefront, 0],
  ])("%s: %s", async (_, allowed, endpoint, code) => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(endpoint));
    const planned = await w.cli(["plan", "--allowed-endpoints", allowed]);
    expect(planned.code, planned.stdout + planned.stderr).toBe(code);
    if (code === 3) expect(planned.stderr).toContain("endpoint-not-allowed");
    // Refused before the login.
    if (code === 3) expect(w.emulator.control.requests()).toEqual([]);
  });

  it("compares the full resource ID, and reads no credential of an app that is not allowed", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(storefront));
    const other = idOf(w).replace("rg-apps", "rg-other");
    const refused = await w.cli(["apply", "--yes", "--allowed-endpoints", other]);
    expect(refused.code, refused.stdout + refused.stderr).toBe(4);
    expect(refused.stdout + refused.stderr).toContain(idOf(w));
    const posts = w.emulator.control
      .requests()
      .filter(({ method, path }) => method === "POST" && path.includes("/sites/"));
    expect(posts).toEqual([]);
    expect(await w.live()).toEqual({});
    expect((await w.cli(["plan", "--allowed-endpoints", idOf(w).toUpperCase()])).code).toBe(0);
    expect((await w.cli(["plan", "--allowed-endpoints", idOf(w)])).code).toBe(0);
  });

  it("takes names for apps of the workflow's subscription", async () => {
    await using w = await world();
    await w.file(
      "webhooks.yaml",
      manifest(storefront).replace(
        "name: contoso}",
        `name: contoso, subscriptionId: ${w.emulator.ready.subscriptionId}}`,
      ),
    );
    const env = { AZURE_SUBSCRIPTION_ID: "99999999-9999-4999-8999-999999999999" };
    const planned = await w.cli(["plan", "--allowed-endpoints", "storefront"], { env });
    expect(planned.code, planned.stdout + planned.stderr).toBe(4);
    expect(planned.stderr).toContain(`--allowed-endpoints ${idOf(w)}`);
  });
});

describe("what will fail is reported beforehand", () => {
  const container = { name: "storefront", password };
  it.each([
    ["a missing app", { ...container, name: "other" }, {}, "endpoint-not-found", "az webapp list"],
    [
      "basic authentication off",
      { ...container, scmBasicAuth: "off" },
      {},
      "endpoint-basic-auth-off",
      "--set properties.allow=true",
    ],
    [
      "redacted credentials",
      container,
      { credentialsRedacted: true },
      "endpoint-basic-auth-off",
      "properties.allow=true",
    ],
    [
      "empty credentials",
      container,
      { credentialsRedacted: true, redactedForm: "empty" },
      "endpoint-basic-auth-off",
      "properties.allow=true",
    ],
    [
      "a stopped app",
      { ...container, state: "Stopped" },
      {},
      "endpoint-not-reachable",
      "az webapp start --resource-group rg-apps --name storefront",
    ],
    [
      "no public access",
      { ...container, publicNetworkAccess: "Disabled" },
      {},
      "endpoint-not-reachable",
      "publicNetworkAccess=Enabled",
    ],
    [
      "restrictions",
      {
        ...container,
        scmDefaultAction: "Deny",
        scmRestrictions: [{ ipAddress: "203.0.113.0/24", action: "Allow", priority: 1 }],
      },
      {},
      "endpoint-not-reachable",
      "--service-tag AzureContainerRegistry",
    ],
    [
      "an environment",
      { ...container, hostingEnvironment: "/subscriptions/s/ase" },
      {},
      "endpoint-not-reachable",
      "App Service Environment",
    ],
    [
      "no continuous deployment",
      { ...container, appSettings: {} },
      {},
      "endpoint-deployment-off",
      "DOCKER_ENABLE_CI=true",
    ],
    [
      "no container",
      { ...container, kind: "app,linux", image: "NODE|22-lts" },
      {},
      "endpoint-deployment-off",
      "does not run a container",
    ],
  ] as const)("%s", async (_, site, switches, code, help) => {
    await using w = await world({ switches }, { sites: [site] });
    await w.file("webhooks.yaml", manifest(storefront));
    const planned = await w.cli(["plan", "--format", "json"]);
    expect(planned.code, planned.stdout + planned.stderr).toBe(0);
    const text = await w.cli(["plan"]);
    expect(text.stdout + text.stderr).toContain(help);
    expect(planned.stdout).toContain(code);
    hidesSecrets(planned, text);
  });
});

describe("export", () => {
  const exporting = ["export", "--registry", "contoso", "--owner", "contoso/storefront", "--all"];

  it("writes the app instead of the password, and a plan of it shows no change", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(storefront, staging));
    expect((await w.cli(["apply", "--yes"])).code).toBe(0);
    const exported = await w.cli(exporting);
    expect(exported.code, exported.stderr).toBe(0);
    expect(exported.stdout).toContain("endpoint: { appService: storefront }");
    expect(exported.stdout).toContain("endpoint: { appService: storefront, slot: staging }");
    expect(exported.stdout).not.toContain("WEBHOOK_");
    await w.file("webhooks.yaml", exported.stdout);
    const planned = await w.cli(["plan", "--detailed-exitcode"]);
    expect(planned.code, planned.stdout + planned.stderr).toBe(0);
    hidesSecrets(exported, planned);
  });

  it.each([
    ["an app of nobody", `https://$unseen:${password}@unseen.scm.azurewebsites.net/api/registry/webhook`],
    ["another host than the app's", `https://$storefront:${password}@other.scm.azurewebsites.net/api/registry/webhook`],
    ["another path", `https://$storefront:${password}@storefront.scm.azurewebsites.net/docker/hook`],
  ])("keeps references for %s", async (_, serviceUri) => {
    await using w = await world();
    await w.emulator.control.put("contoso", "deploy", { serviceUri });
    const exported = await w.cli(exporting);
    expect(exported.code, exported.stderr).toBe(0);
    expect(exported.stdout).toContain("WEBHOOK_DEPLOY_USERINFO");
    expect(exported.stdout).not.toContain("endpoint:");
    hidesSecrets(exported);
  });
});
