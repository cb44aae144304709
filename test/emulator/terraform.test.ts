import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { ask, field, type RawResponse } from "./client.ts";

// The requests of azurerm 5.2.0 for one azurerm_container_registry_webhook, as seen on the wire: login, create, plan, update, destroy.

const agent = "HashiCorp Terraform/1.11.0 (+https://www.terraform.io) terraform-provider-azurerm/5.2.0";
let emulator: Emulator;
let bearer: string;

beforeEach(async () => {
  emulator = await startEmulator();
  bearer = await login();
});
afterEach(() => emulator.close());

async function login(): Promise<string> {
  const metadata = await ask(emulator, "/metadata/endpoints?api-version=2022-09-01", {
    headers: { "User-Agent": agent },
  });
  const authority = String(field(metadata.json, "authentication.loginEndpoint"));
  const scopes = [
    `${String(field(metadata.json, "microsoftGraphResourceId"))}.default`,
    `${String(field(metadata.json, "resourceManager"))}.default`,
  ];
  const { tenantId, clientId, clientSecret } = emulator.ready;
  let answer: RawResponse | undefined;
  for (const scope of scopes) {
    const form = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "client_credentials",
      scope,
    });
    answer = await ask(emulator, `${new URL(authority).pathname.replace(/\/$/, "")}/${tenantId}/oauth2/v2.0/token`, {
      method: "POST",
      body: form.toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": agent },
    });
    // Under 40 minutes the provider would log in again and again.
    expect(Number(field(answer.json, "expires_in"))).toBeGreaterThan(2400);
  }
  const token = String(field(answer?.json, "access_token"));
  const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  expect(token.split(".")).toHaveLength(3);
  for (const claim of ["oid", "tid", "appid"]) expect(field(claims, claim)).toEqual(expect.any(String));
  return token;
}

const path = (name: string, action = ""): string =>
  `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso/webHooks/${name}${action}?api-version=2025-11-01`;

function send(method: string, target: string, body?: object): Promise<RawResponse> {
  return ask(emulator, target, {
    method,
    headers: { Authorization: `Bearer ${bearer}`, "User-Agent": agent },
    ...(body === undefined ? {} : { body }),
  });
}

/** What the provider reads into its state: a GET and the callback configuration. */
async function read(name: string): Promise<object> {
  const shown = await send("GET", path(name));
  const config = await send("POST", path(name, "/getCallbackConfig"));
  expect([shown.status, config.status]).toEqual([200, 200]);
  return {
    properties: field(shown.json, "properties"),
    location: field(shown.json, "location"),
    tags: field(shown.json, "tags"),
    config: config.json,
  };
}

const whole = {
  serviceUri: "https://deploy.contoso.com/hooks",
  customHeaders: {},
  actions: ["push"],
  scope: "",
  status: "enabled",
};

test("create, plan without drift, update, destroy", async () => {
  expect((await send("GET", path("deploy"))).status).toBe(404);
  const created = await send("PUT", path("deploy"), {
    location: "westeurope",
    properties: whole,
    tags: { team: "platform" },
  });
  expect(created).toMatchObject({ status: 200, json: { properties: { provisioningState: "Succeeded" } } });
  expect((await send("GET", path("deploy"))).status).toBe(200);
  const state = await read("deploy");
  expect(state).toEqual({
    properties: { status: "enabled", scope: "", actions: ["push"], provisioningState: "Succeeded" },
    location: "westeurope",
    tags: { team: "platform" },
    config: { serviceUri: "https://deploy.contoso.com/hooks" },
  });
  // A plan: nothing is different.
  expect(await read("deploy")).toEqual(state);
  // An update carries all five properties, always; then it is read twice.
  await read("deploy");
  const changed = { ...whole, customHeaders: { "X-Key": "value" }, scope: "storefront:*", status: "disabled" };
  expect((await send("PATCH", path("deploy"), { properties: changed, tags: {} })).status).toBe(200);
  expect((await send("GET", path("deploy"))).status).toBe(200);
  expect(await read("deploy")).toMatchObject({
    properties: { scope: "storefront:*", status: "disabled" },
    tags: {},
    config: { customHeaders: { "X-Key": "value" } },
  });
  // Back again: an empty map clears.
  await send("PATCH", path("deploy"), { properties: whole, tags: {} });
  expect(await read("deploy")).toMatchObject({
    properties: { scope: "", status: "enabled" },
    config: { serviceUri: whole.serviceUri },
  });
  expect(field(await read("deploy"), "config.customHeaders")).toBeUndefined();
  await read("deploy");
  expect((await send("DELETE", path("deploy"))).status).toBe(200);
  expect((await send("GET", path("deploy"))).status).toBe(404);
});

test("with Azure-AsyncOperation and Retry-After: 0 it need not wait ten seconds after each write", async () => {
  emulator.control.set({ longRunning: "async" });
  for (const [method, body] of [
    ["PUT", { location: "westeurope", properties: whole }],
    ["PATCH", { properties: whole }],
  ] as const) {
    const answer = await send(method, path("deploy"), body);
    expect(answer).toMatchObject({ status: 201, headers: { "retry-after": "0" } });
    const operation = new URL(String(answer.headers["azure-asyncoperation"]));
    expect((await send("GET", operation.pathname + operation.search)).json).toEqual({ status: "Succeeded" });
    expect(await read("deploy")).toMatchObject({ properties: { provisioningState: "Succeeded" } });
  }
});

test("the data source of a registry needs adminUserEnabled, or the provider crashes", async () => {
  const answer = await send(
    "GET",
    `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso?api-version=2025-11-01`,
  );
  expect(field(answer.json, "properties.adminUserEnabled")).toBe(false);
});

test("login by managed identity", async () => {
  const answer = await fetch(
    `${emulator.ready.msiEndpoint}?api-version=2018-02-01&resource=${encodeURIComponent(`${emulator.ready.armEndpoint}/`)}`,
    { headers: { Metadata: "true" } },
  );
  bearer = String(field(await answer.json(), "access_token"));
  expect((await send("GET", path("deploy"))).status).toBe(404);
});

// The acceptance tests of azurerm 5.2 for registry webhooks (seven of them, 521 requests on the wire): each creates a group and a registry first.
describe("group, registry and webhook, as the provider's acceptance tests create and destroy them", () => {
  const groupPath = (): string => `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/acctestRG-acr-1`;
  const registryPath = (): string => `${groupPath()}/providers/Microsoft.ContainerRegistry/registries/acrwebhooktest1`;
  const g = "api-version=2023-07-01";
  const v = "api-version=2025-11-01";
  const registryProperties = {
    adminUserEnabled: false,
    anonymousPullEnabled: false,
    dataEndpointEnabled: false,
    networkRuleBypassAllowedForTasks: false,
    networkRuleBypassOptions: "AzureServices",
    policies: {
      azureADAuthenticationAsArmPolicy: { status: "enabled" },
      exportPolicy: { status: "enabled" },
      quarantinePolicy: { status: "disabled" },
      retentionPolicy: {},
    },
    publicNetworkAccess: "Enabled",
    roleAssignmentMode: "LegacyRegistryPermissions",
    zoneRedundancy: "Disabled",
  };

  async function createGroup(): Promise<void> {
    expect((await send("GET", `${groupPath()}?${g}`)).status).toBe(404);
    expect((await send("PUT", `${groupPath()}?${g}`, { location: "westeurope", tags: {} })).status).toBe(201);
    for (let count = 0; count < 3; count += 1) expect((await send("GET", `${groupPath()}?${g}`)).status).toBe(200);
  }

  /** What the provider reads into its state. */
  async function readRegistry(): Promise<unknown> {
    const registry = await send("GET", `${registryPath()}?${v}`);
    const replications = await send("GET", `${registryPath()}/replications?${v}`);
    expect([registry.status, replications.json]).toEqual([200, { value: [] }]);
    return registry.json;
  }

  async function createRegistry(): Promise<unknown> {
    expect((await send("GET", `${registryPath()}?${v}`)).status).toBe(404);
    const created = await send("PUT", `${registryPath()}?${v}`, {
      identity: { type: "None", userAssignedIdentities: null },
      location: "westeurope",
      properties: registryProperties,
      sku: { name: "Standard", tier: "Standard" },
      tags: {},
    });
    expect(created).toMatchObject({ status: 200, json: { properties: { provisioningState: "Succeeded" } } });
    return await readRegistry();
  }

  test("the registry keeps what was sent, and has every property that the provider reads", async () => {
    await createGroup();
    const registry = await createRegistry();
    const { retentionPolicy: _, ...policies } = registryProperties.policies;
    expect(registry).toMatchObject({
      sku: { name: "Standard", tier: "Standard" },
      location: "westeurope",
      tags: {},
      properties: {
        ...registryProperties,
        policies: {
          ...policies,
          retentionPolicy: { days: 7, status: "disabled" },
          trustPolicy: { type: "Notary", status: "disabled" },
        },
        loginServer: "acrwebhooktest1.azurecr.io",
        creationDate: expect.stringMatching(/Z$/),
        provisioningState: "Succeeded",
        encryption: { status: "disabled" },
        dataEndpointHostNames: [],
        privateEndpointConnections: [],
      },
    });
    expect(field(registry, "identity")).toBeUndefined();
    // A plan without changes.
    expect(await readRegistry()).toEqual(registry);
  });

  test("create, update, destroy", async () => {
    await createGroup();
    await createRegistry();
    const hook = `${registryPath()}/webHooks/webhookacc1`;
    expect((await send("GET", `${hook}?${v}`)).status).toBe(404);
    const created = await send("PUT", `${hook}?${v}`, { location: "westeurope", properties: whole, tags: {} });
    expect(created.status).toBe(200);
    expect(
      (await send("PATCH", `${hook}?${v}`, { properties: { ...whole, status: "disabled" }, tags: {} })).status,
    ).toBe(200);
    expect(field((await send("GET", `${hook}?${v}`)).json, "properties.status")).toBe("disabled");
    expect((await send("POST", `${hook}/getCallbackConfig?${v}`)).json).toEqual({ serviceUri: whole.serviceUri });

    const resources = `${groupPath()}/resources?$expand=provisioningState&$top=10&${g}`;
    expect(field((await send("GET", resources)).json, "value.length")).toBe(2);
    expect((await send("DELETE", `${hook}?${v}`)).status).toBe(200);
    expect((await send("GET", `${hook}?${v}`)).status).toBe(404);
    expect((await send("DELETE", `${registryPath()}?${v}`)).status).toBe(200);
    expect((await send("GET", `${registryPath()}?${v}`)).status).toBe(404);
    expect((await send("GET", resources)).json).toEqual({ value: [] });
    expect((await send("DELETE", `${groupPath()}?${g}`)).status).toBe(200);
    expect((await send("GET", `${groupPath()}?${g}`)).status).toBe(404);
  });
});
