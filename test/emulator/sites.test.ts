import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, ask, field, type RawResponse, sdk } from "./client.ts";

const version = "api-version=2024-11-01";
const password = "placeholderplaceholderplaceholderplaceholderplaceholder00000";
let emulator: Emulator;
let asked: (path: string, method?: string) => Promise<RawResponse>;

afterEach(async () => await emulator.close());

async function start(sites: readonly object[], options: EmulatorOptions = {}, registry: object = {}): Promise<void> {
  emulator = await startEmulator({ ...options, seed: { registries: [{ name: "contoso", ...registry }], sites } });
  const call = await arm(emulator);
  const group = `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/rg-apps/providers/Microsoft.Web/sites`;
  asked = (path, method = "GET") =>
    call(method, `${path.replace(/^S\b/, group)}${path.includes("?") ? "&" : "?"}${version}`);
}

const storefront = { name: "storefront", password, slots: { staging: { password: "staging-password" } } };

/** Sends a request to the hook server as a client of the site's host does. */
function hook(host: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${emulator.ready.hookEndpoint}${path}`,
      { method: "POST", headers: { Host: host, ...headers }, agent: false },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.on("error", reject);
    sent.end("{}");
  });
}

const basic = (user: string, secret: string): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`,
});

describe("a site", () => {
  test("has the recorded keys, and its SCM host without a secret", async () => {
    await start([storefront]);
    const { status, json } = await asked("S/Storefront");
    expect(status).toBe(200);
    expect(json).toMatchObject({
      name: "storefront",
      type: "Microsoft.Web/sites",
      kind: "app,linux,container",
      properties: {
        state: "Running",
        enabled: true,
        publicNetworkAccess: null,
        hostingEnvironmentProfile: null,
        hostNameSslStates: [
          { name: "storefront.azurewebsites.net", sslState: "Disabled", hostType: "Standard" },
          { name: "storefront.scm.azurewebsites.net", sslState: "Disabled", hostType: "Repository" },
        ],
        siteConfig: { scmIpSecurityRestrictions: null },
      },
    });
    expect(JSON.stringify(json)).not.toContain(password);
  });

  test.each([
    ["S/storefront/slots/staging", "storefront-staging.scm.azurewebsites.net"],
    ["S/unique", /^unique-[0-9a-f]{16}\.scm\.eastus2-01\.azurewebsites\.net$/],
  ])("%s has the SCM host %s", async (path, expected) => {
    await start([storefront, { name: "unique", uniqueHostName: true, location: "East US 2" }]);
    const { json } = await asked(path);
    const host = field(json, "properties.hostNameSslStates.1.name");
    expect(host).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });

  test("is found by name in another resource group", async () => {
    await start([storefront, { name: "billing", resourceGroup: "rg-billing" }]);
    const { subscriptionId } = emulator.ready;
    const all = await asked(`/subscriptions/${subscriptionId}/providers/Microsoft.Web/sites`);
    expect(field(all.json, "value")).toMatchObject([{ name: "storefront" }, { name: "billing" }]);
    const filter = encodeURIComponent("resourceType eq 'Microsoft.Web/sites' and name eq 'billing'");
    const found = await asked(`/subscriptions/${subscriptionId}/resources?$filter=${filter}`);
    const id = `/subscriptions/${subscriptionId}/resourceGroups/rg-billing/providers/Microsoft.Web/sites/billing`;
    expect(field(found.json, "value")).toMatchObject([{ id, type: "Microsoft.Web/sites" }]);
    expect((await asked(id)).status).toBe(200);
  });

  test.each([
    ["S/nowhere", 404, "ResourceNotFound"],
    ["S/storefront/slots/nowhere", 404, "ResourceNotFound"],
    ["S/storefront/functions/nothing", 404, "NotFound"],
  ])("%s answers %d %s", async (path, status, code) => {
    await start([storefront]);
    const answer = await asked(path);
    expect([answer.status, field(answer.json, "error.code")]).toEqual([status, code]);
  });
});

describe("publishing credentials", () => {
  test("have the recorded keys and cost no write token", async () => {
    await start([storefront]);
    const { json, headers } = await asked("S/storefront/config/publishingcredentials/list", "POST");
    const base = `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/rg-apps/providers/Microsoft.Web/sites/storefront`;
    expect(json).toEqual({
      id: `${base}/publishingcredentials/$storefront`,
      name: "storefront",
      type: "Microsoft.Web/sites/publishingcredentials",
      location: "West Europe",
      properties: {
        name: null,
        publishingUserName: "$storefront",
        publishingPassword: password,
        publishingPasswordHash: null,
        publishingPasswordHashSalt: null,
        metadata: null,
        isDeleted: false,
        scmUri: `https://$storefront:${password}@storefront.scm.azurewebsites.net`,
      },
    });
    expect(headers["x-ms-ratelimit-remaining-subscription-resource-requests"]).toBe("11999");
    expect(headers["x-ms-ratelimit-remaining-subscription-writes"]).toBeUndefined();
  });

  test("of a slot have the slot's user and host", async () => {
    await start([storefront]);
    const { json } = await asked("S/storefront/slots/staging/config/publishingcredentials/list", "POST");
    expect(field(json, "properties.scmUri")).toBe(
      "https://$storefront__staging:staging-password@storefront-staging.scm.azurewebsites.net",
    );
  });

  test.each([
    [{ scmBasicAuth: "off" }, false, "REDACTED", "https://REDACTED:REDACTED@storefront.scm.azurewebsites.net"],
    [{ scmBasicAuth: "off", redactedForm: "empty" }, false, "", "https://storefront.scm.azurewebsites.net"],
    [{ credentialsRedacted: true }, true, "REDACTED", "https://REDACTED:REDACTED@storefront.scm.azurewebsites.net"],
  ] as const)("with %j: policy %s, password %j", async (switches, allow, shown, scmUri) => {
    await start([storefront], { switches });
    const policy = await asked("S/storefront/basicPublishingCredentialsPolicies/scm");
    expect(field(policy.json, "properties.allow")).toBe(allow);
    const { json } = await asked("S/storefront/config/publishingcredentials/list", "POST");
    expect(field(json, "properties")).toMatchObject({ publishingPassword: shown, scmUri });
  });

  test("an identity without config/list/action gets 403, and still reads the site", async () => {
    await start([storefront], { switches: { deny: ["Microsoft.Web/sites/config/list/action"] } });
    const denied = await asked("S/storefront/config/publishingcredentials/list", "POST");
    expect([denied.status, field(denied.json, "error.code")]).toEqual([403, "AuthorizationFailed"]);
    expect(field(denied.json, "error.message")).toContain("'Microsoft.Web/sites/config/list/action'");
    expect((await asked("S/storefront/config/appsettings/list", "POST")).status).toBe(403);
    expect((await asked("S/storefront")).status).toBe(200);
  });

  test("config/web has the SCM rules, appsettings/list the settings", async () => {
    const rule = {
      ipAddress: "AzureContainerRegistry",
      action: "Allow",
      tag: "ServiceTag",
      priority: 100,
      name: "acr",
    };
    await start([{ ...storefront, scmDefaultAction: "Deny", scmRestrictions: [rule] }]);
    expect((await asked("S/storefront/config/web")).json).toMatchObject({
      properties: { scmIpSecurityRestrictions: [rule], scmIpSecurityRestrictionsDefaultAction: "Deny" },
    });
    expect((await asked("S/storefront/config/appsettings/list", "POST")).json).toMatchObject({
      properties: { DOCKER_ENABLE_CI: "true" },
    });
  });
});

describe("functions", () => {
  const app = { name: "build", functions: { onPush: { keys: { default: "function-key" } } } };

  test.each(["flat", "nested"] as const)("list their keys %s", async (functionKeys) => {
    await start([app], { switches: { functionKeys } });
    const { json } = await asked("S/build/functions/onPush");
    expect(field(json, "properties.invoke_url_template")).toBe("https://build.azurewebsites.net/api/onpush");
    const keys = (await asked("S/build/functions/onPush/listkeys", "POST")).json;
    expect(functionKeys === "flat" ? keys : field(keys, "properties")).toEqual({ default: "function-key" });
  });

  test("accept the key as header, which takes precedence over the code", async () => {
    await start([app]);
    const host = "build.azurewebsites.net";
    expect(await hook(host, "/api/onPush", { "x-functions-key": "function-key" })).toBe(202);
    expect(await hook(host, "/api/onPush?code=function-key")).toBe(202);
    expect(await hook(host, "/api/onPush?code=function-key", { "x-functions-key": "wrong" })).toBe(401);
    expect(await hook(host, "/api/onPush")).toBe(401);
    expect(await hook(host, "/api/other", { "x-functions-key": "function-key" })).toBe(404);
  });

  test("cannot list keys if the app is stopped", async () => {
    await start([{ ...app, state: "Stopped" }]);
    const { status, text } = await asked("S/build/functions/onPush/listkeys", "POST");
    expect(status).toBe(400);
    expect(text).toContain("Encountered an error (ServiceUnavailable) from host runtime.");
  });
});

describe("the hook of a site", () => {
  const host = "storefront.scm.azurewebsites.net";

  test.each<[string, string, Record<string, string>, number]>([
    [host, "/api/registry/webhook", basic("$storefront", password), 202],
    [host, "/docker/hook", basic("$storefront", password), 200],
    [host, "/api/registry/webhook", basic("$storefront", "wrong"), 401],
    [host, "/api/registry/webhook", basic("storefront", password), 401],
    [host, "/api/registry/webhook", {}, 401],
    [host, "/elsewhere", basic("$storefront", password), 404],
    [host, "/", basic("$storefront", password), 400],
    ["storefront-staging.scm.azurewebsites.net", "/api/registry/webhook", basic("$storefront", password), 401],
    ["elsewhere.scm.azurewebsites.net", "/api/registry/webhook", basic("$storefront", password), 404],
  ])("%s%s %j: %d", async (to, path, headers, status) => {
    await start([storefront]);
    expect(await hook(to, path, headers)).toBe(status);
  });

  test.each([
    [{ scmBasicAuth: "off" }, 401],
    [{ publicNetworkAccess: "Disabled" }, 403],
    [{ scmRestrictions: [{ ipAddress: "10.0.0.0/8", action: "Allow" }] }, 403],
    [{ scmDefaultAction: "Deny", scmRestrictions: [{ ipAddress: "AzureContainerRegistry", action: "Allow" }] }, 202],
  ])("with %j: %d", async (setting, status) => {
    await start([{ ...storefront, ...setting }]);
    expect(await hook(host, "/api/registry/webhook", basic("$storefront", password))).toBe(status);
  });

  test.each(["storefront", "storefront/staging", "unique"])(
    "%s: a delivery reaches it on loopback, fails after a password reset, works again with the new one",
    async (which) => {
      const [name = "", slot] = which.split("/");
      await start([storefront, { name: "unique", uniqueHostName: true }]);
      const list = `S/${name}${slot === undefined ? "" : `/slots/${slot}`}/config/publishingcredentials/list`;
      const uri = async (): Promise<string> =>
        `${field((await asked(list, "POST")).json, "properties.scmUri")}/api/registry/webhook`;
      const put = async (): Promise<unknown> =>
        await sdk(emulator).webhooks.create("rg-containers", "contoso", "deploy", {
          location: "westeurope",
          serviceUri: await uri(),
          actions: ["push"],
        });
      const push = async (): Promise<unknown> =>
        (await emulator.control.emit({ action: "push", repository: "storefront", tag: "v1" }))[0]?.statusCode;
      await put();
      expect(await push()).toBe("202");
      await emulator.control.resetPassword(name, slot);
      expect(await push()).toBe("401");
      await put();
      expect(await push()).toBe("202");
      const site = emulator.control.sites().find((each) => each.name === name && each.slot === (slot ?? null));
      expect(site?.restarts).toBe(2);
    },
  );

  test("does not restart the container if continuous deployment is off", async () => {
    await start([{ ...storefront, appSettings: {} }]);
    expect(await hook(host, "/api/registry/webhook", basic("$storefront", password))).toBe(202);
    expect(emulator.control.sites()[0]?.restarts).toBe(0);
  });

  test("is not in the ready line if there is no site", async () => {
    await start([]);
    expect(emulator.ready.hookEndpoint).toBeUndefined();
  });
});

describe("Event Grid subscriptions of a registry", () => {
  const seed = {
    eventSubscriptions: [
      { name: "build", endpoint: "https://build.contoso.com/hook?code=s3cret", labels: ["team"] },
      { name: "queue", endpointType: "StorageQueue", endpoint: "/subscriptions/x/storageAccounts/y" },
    ],
  };
  const list = "R/providers/Microsoft.EventGrid/eventSubscriptions";

  test("are listed, without the URL's query", async () => {
    await start([], {}, seed);
    const { json, text } = await asked(list);
    expect(json).toMatchObject({
      value: [
        {
          name: "build",
          type: "Microsoft.EventGrid/eventSubscriptions",
          properties: {
            provisioningState: "Succeeded",
            labels: ["team"],
            destination: {
              endpointType: "WebHook",
              properties: { endpointUrl: null, endpointBaseUrl: "https://build.contoso.com/hook" },
            },
          },
        },
        { name: "queue", properties: { destination: { endpointType: "StorageQueue" } } },
      ],
    });
    expect(text).not.toContain("s3cret");
  });

  test("come in pages", async () => {
    await start([], {}, seed);
    const first = await asked(`${list}?$top=1`);
    const next = new URL(String(field(first.json, "nextLink")));
    const second = await (await arm(emulator))("GET", next.pathname + next.search);
    expect(field(second.json, "value")).toMatchObject([{ name: "queue" }]);
    expect(field(second.json, "nextLink")).toBeUndefined();
  });

  test("are hidden from an identity that is not authorized", async () => {
    await start([], { switches: { deny: ["Microsoft.EventGrid/*"] } }, seed);
    expect((await asked(list)).status).toBe(403);
  });
});

test("the control API resets a password, and a state file keeps the new one", async () => {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-sites-"));
  try {
    const stateFile = join(directory, "state.json");
    const list = "S/storefront/config/publishingcredentials/list";
    await start([storefront], { stateFile });
    const reset = (body: object): Promise<RawResponse> =>
      ask(emulator, "/emulator/sites/password", { method: "POST", body });
    expect((await reset({ site: "Storefront" })).status).toBe(204);
    expect((await reset({ site: "nowhere" })).status).toBe(404);
    expect((await reset({ slot: "staging" })).status).toBe(400);
    const before = field((await asked(list, "POST")).json, "properties.publishingPassword");
    expect(before).not.toBe(password);
    expect((await ask(emulator, "/emulator/sites")).text).not.toContain(String(before));
    await emulator.close();
    await start([storefront], { stateFile });
    expect(field((await asked(list, "POST")).json, "properties.publishingPassword")).toBe(before);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
