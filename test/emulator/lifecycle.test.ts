import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, ask, field, type RawResponse, sdk, token } from "./client.ts";
import { startEndpoint } from "./endpoint.ts";

const v = "api-version=2025-11-01";
const g = "api-version=2023-07-01";
const sub = "/subscriptions/22222222-2222-4222-8222-222222222222";
const group = `${sub}/resourceGroups/rg-new`;
const registry = `${group}/providers/Microsoft.ContainerRegistry/registries/fabrikam`;
let emulator: Emulator;
let send: Awaited<ReturnType<typeof arm>>;

async function start(options: Parameters<typeof startEmulator>[0] = {}): Promise<void> {
  emulator = await startEmulator(options);
  send = await arm(emulator);
}
beforeEach(() => start());
afterEach(() => emulator.close());

function create(sku = "Premium", properties: object = {}, more: object = {}): Promise<RawResponse> {
  return send("PUT", `${registry}?${v}`, { location: "West Europe", sku: { name: sku }, properties, ...more });
}

async function createGroup(): Promise<void> {
  expect((await send("PUT", `${group}?${g}`, { location: "westeurope" })).status).toBe(201);
}

const hook = { location: "westeurope", properties: { serviceUri: "http://127.0.0.1:9/", actions: ["push"] } };

describe("resource groups", () => {
  test("create, exists, get, list, tag, delete", async () => {
    expect((await send("HEAD", `${group}?${g}`)).status).toBe(404);
    expect(await send("PUT", `${group}?${g}`, { location: "West Europe", tags: { team: "a" } })).toMatchObject({
      status: 201,
      json: {
        id: group,
        name: "rg-new",
        type: "Microsoft.Resources/resourceGroups",
        location: "westeurope",
        tags: { team: "a" },
        properties: { provisioningState: "Succeeded" },
      },
    });
    expect(await send("HEAD", `${group}?${g}`)).toMatchObject({ status: 204, text: "" });
    expect((await send("PUT", `${group}?${g}`, { location: "westeurope", tags: { team: "b" } })).status).toBe(200);
    expect((await send("GET", `${group.toUpperCase()}?${g}`)).json).toMatchObject({ tags: { team: "b" } });
    expect((await send("PATCH", `${group}?${g}`, { tags: { cost: "1" } })).json).toMatchObject({ tags: { cost: "1" } });
    const names = async (query = ""): Promise<unknown> =>
      field((await send("GET", `${sub}/resourceGroups?${g}${query}`)).json, "value.length");
    expect(await names()).toBe(2);
    expect(await names("&$filter=tagName%20eq%20'COST'%20and%20tagValue%20eq%20'1'")).toBe(1);
    expect((await send("DELETE", `${group}?${g}`)).status).toBe(200);
    expect((await send("DELETE", `${group}?${g}`)).json).toMatchObject({ error: { code: "ResourceGroupNotFound" } });
  });

  test("deleting a group deletes its registries, with their webhooks, and nothing else", async () => {
    await createGroup();
    await create();
    await send("PUT", `${registry}/webhooks/deploy?${v}`, hook);
    await send("DELETE", `${group}?${g}`);
    expect((await send("GET", `${registry}/webhooks/deploy?${v}`)).status).toBe(404);
    expect((await send("GET", `R?${v}`)).status).toBe(200);
    // Created again, it is empty: neither webhooks nor events come back.
    await createGroup();
    await create();
    expect((await send("GET", `${registry}/webhooks?${v}`)).json).toEqual({ value: [] });
  });

  test("deleting a group deletes its App Service sites, which are in its list of resources before", async () => {
    await emulator.close();
    await start({
      seed: {
        sites: [
          { name: "storefront", resourceGroup: "rg-new" },
          { name: "shop", resourceGroup: "rg-other" },
        ],
      },
    });
    const names = async (): Promise<unknown> => {
      const { json } = await send("GET", `${sub}/resources?${g}&$filter=resourceType%20eq%20'Microsoft.Web/sites'`);
      const value = field(json, "value");
      return Array.isArray(value) ? value.map((each) => field(each, "name")) : json;
    };
    expect(await names()).toEqual(["storefront", "shop"]);
    expect((await send("DELETE", `${group}?${g}`)).status).toBe(200);
    expect(await names()).toEqual(["shop"]);
    expect((await send("GET", `${sub}/resourceGroups/rg-other?${g}`)).status).toBe(200);
  });

  test("the resources of a group, page by page", async () => {
    await createGroup();
    await create();
    for (const name of ["alpha1", "beta12", "gamma1"]) await send("PUT", `${registry}/webhooks/${name}?${v}`, hook);
    const found: unknown[] = [];
    let next: unknown = `${group}/resources?${g}&$expand=provisioningState&$top=2`;
    for (let count = 0; typeof next === "string" && count < 5; count += 1) {
      const { json } = await send("GET", next);
      const value = field(json, "value");
      found.push(...(Array.isArray(value) ? value : []));
      const link = field(json, "nextLink");
      next = typeof link === "string" ? link.replace(emulator.ready.armEndpoint, "") : undefined;
    }
    expect(found.map((each) => field(each, "name"))).toEqual([
      "fabrikam",
      "fabrikam/alpha1",
      "fabrikam/beta12",
      "fabrikam/gamma1",
    ]);
    expect(found.every((each) => field(each, "provisioningState") === "Succeeded")).toBe(true);
    expect(found.every((each) => field(each, "createdTime") === undefined)).toBe(true);
  });

  test.each<[string, string, object | undefined, number, string]>([
    ["PUT", `${group}?${g}`, {}, 400, "LocationRequired"],
    ["PUT", `${group}?${g}`, { location: 1 }, 400, "InvalidParameter"],
    ["PUT", `${group}.?${g}`, { location: "westeurope" }, 400, "InvalidResourceGroup"],
    ["PUT", `${sub}/resourceGroups/a%2Fb?${g}`, { location: "westeurope" }, 400, "InvalidResourceGroup"],
    ["PUT", `${sub}/resourceGroups/rg-containers?${g}`, { location: "eastus" }, 409, "InvalidResourceGroupLocation"],
    ["PUT", `${group}?${g}`, { location: "westeurope", tags: { "a?": "" } }, 400, "InvalidTagNameCharacters"],
    ["PATCH", `${group}?${g}`, { tags: {} }, 404, "ResourceGroupNotFound"],
    ["PATCH", `${sub}/resourceGroups/rg-containers?${g}`, { name: "other" }, 400, "InvalidParameter"],
    ["GET", `${group}?${g}`, undefined, 404, "ResourceGroupNotFound"],
    ["GET", `${sub}/resources?${g}&$top=0`, undefined, 400, "InvalidTopQueryParameter"],
    ["GET", `${sub}/resourceGroups?${g}&$filter=x`, undefined, 400, "InvalidFilterInQueryString"],
  ])("%s %s %j: %i %s", async (method, path, body, status, code) => {
    expect(await send(method, path, body)).toMatchObject({ status, json: { error: { code } } });
  });

  test("a lock on a registry keeps its group", async () => {
    emulator.control.set({ lock: "CanNotDelete" });
    expect((await send("DELETE", `${sub}/resourceGroups/rg-containers?${g}`)).json).toMatchObject({
      error: { code: "ScopeLocked" },
    });
    expect((await send("GET", `R?${v}`)).status).toBe(200);
  });
});

describe("registries", () => {
  beforeEach(createGroup);

  test("the SDK creates, changes and deletes one; what was sent is kept", async () => {
    const { registries } = sdk(emulator);
    const created = await registries.create("rg-new", "fabrikam", {
      location: "westeurope",
      sku: { name: "Premium" },
      tags: { cost: "42" },
      identity: { type: "SystemAssigned" },
      publicNetworkAccess: "Disabled",
      zoneRedundancy: "Enabled",
      dataEndpointEnabled: true,
      policies: { exportPolicy: { status: "disabled" }, retentionPolicy: { days: 30, status: "enabled" } },
      networkRuleSet: { defaultAction: "Deny", ipRules: [{ action: "Allow", iPAddressOrRange: "192.0.2.0/24" }] },
    });
    expect(created).toMatchObject({
      loginServer: "fabrikam.azurecr.io",
      provisioningState: "Succeeded",
      publicNetworkAccess: "Disabled",
      zoneRedundancy: "Enabled",
      dataEndpointHostNames: ["fabrikam.westeurope.data.azurecr.io"],
      policies: {
        exportPolicy: { status: "disabled" },
        retentionPolicy: { days: 30, status: "enabled" },
        trustPolicy: { type: "Notary", status: "disabled" },
      },
      networkRuleSet: { defaultAction: "Deny", ipRules: [{ action: "Allow" }] },
      identity: { type: "SystemAssigned", principalId: expect.any(String), tenantId: emulator.ready.tenantId },
    });
    const updated = await registries.update("rg-new", "fabrikam", {
      policies: { quarantinePolicy: { status: "enabled" } },
    });
    expect(updated).toMatchObject({
      tags: { cost: "42" },
      publicNetworkAccess: "Disabled",
      policies: { quarantinePolicy: { status: "enabled" }, exportPolicy: { status: "disabled" } },
    });
    await registries.delete("rg-new", "fabrikam");
    expect((await send("GET", `${registry}?${v}`)).status).toBe(404);
    expect((await send("DELETE", `${registry}?${v}`)).status).toBe(204);
  });

  test("a name is taken in all of Azure, and free again after the deletion", async () => {
    await create();
    const other = `${sub}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/FABRIKAM`;
    const body = { location: "westeurope", sku: { name: "Basic" } };
    expect(await send("PUT", `${other}?${v}`, body)).toMatchObject({
      status: 409,
      json: { error: { code: "AlreadyInUse" } },
    });
    await send("DELETE", `${registry}?${v}`);
    expect((await send("PUT", `${other}?${v}`, body)).status).toBe(200);
  });

  test("a PUT over a registry keeps its webhooks and its date", async () => {
    const before = await create();
    await send("PUT", `${registry}/webhooks/deploy?${v}`, hook);
    const after = await create("Premium", {}, { tags: { a: "b" } });
    expect(after).toMatchObject({ status: 200, json: { tags: { a: "b" } } });
    expect(field(after.json, "properties.creationDate")).toBe(field(before.json, "properties.creationDate"));
    expect((await send("GET", `${registry}/webhooks/deploy?${v}`)).status).toBe(200);
  });

  test("a smaller SKU needs fewer webhooks, no replication, and no property of a larger one", async () => {
    await create("Premium", { zoneRedundancy: "Enabled" });
    const change = (sku: string, properties: object = {}): Promise<RawResponse> =>
      send("PATCH", `${registry}?${v}`, { sku: { name: sku }, properties });
    await send("PUT", `${registry}/replications/eastus?${v}`, { location: "East US" });
    expect((await change("standard")).json).toMatchObject({
      error: { code: "SkuNotSupported", message: expect.stringContaining("has 1 replication,") },
    });
    await send("DELETE", `${registry}/replications/eastus?${v}`);
    expect((await change("Standard")).json).toMatchObject({
      error: { message: expect.stringContaining("properties.zoneRedundancy") },
    });
    for (const name of ["alpha1", "beta12", "gamma1"]) await send("PUT", `${registry}/webhooks/${name}?${v}`, hook);
    expect(await change("Basic", { zoneRedundancy: "Disabled" })).toMatchObject({
      status: 403,
      json: { error: { code: "QuotaExceeded" } },
    });
    await send("DELETE", `${registry}/webhooks/gamma1?${v}`);
    expect((await change("Basic", { zoneRedundancy: "Disabled" })).json).toMatchObject({
      sku: { name: "Basic", tier: "Basic" },
    });
    expect((await send("PUT", `${registry}/webhooks/gamma1?${v}`, hook)).json).toMatchObject({
      error: { code: "QuotaExceeded" },
    });
    // And upwards again.
    expect((await change("Premium")).status).toBe(200);
  });

  test("the admin user's credentials", async () => {
    await create();
    const { registries } = sdk(emulator);
    await expect(registries.listCredentials("rg-new", "fabrikam")).rejects.toMatchObject({
      code: "UnAuthorizedForCredentialOperations",
    });
    await registries.update("rg-new", "fabrikam", { adminUserEnabled: true });
    const before = await registries.listCredentials("rg-new", "fabrikam");
    expect(before).toMatchObject({ username: "fabrikam", passwords: [{ name: "password" }, { name: "password2" }] });
    const after = await registries.regenerateCredential("rg-new", "fabrikam", { name: "password2" });
    expect(after.passwords?.[0]).toEqual(before.passwords?.[0]);
    expect(after.passwords?.[1]?.value).not.toBe(before.passwords?.[1]?.value);
    expect(JSON.stringify(emulator.control.requests())).not.toContain(after.passwords?.[1]?.value);
  });

  test("replications: the home region is listed once there is one, and events reach both regions", async () => {
    await create();
    expect((await send("GET", `${registry}/replications?${v}`)).json).toEqual({ value: [] });
    const { replications } = sdk(emulator);
    expect(
      await replications.create("rg-new", "fabrikam", "eastus", { location: "East US", tags: { a: "b" } }),
    ).toMatchObject({ location: "eastus", tags: { a: "b" }, provisioningState: "Succeeded" });
    expect(field((await send("GET", `${registry}/replications?${v}`)).json, "value.1.name")).toBe("westeurope");
    expect(await replications.update("rg-new", "fabrikam", "eastus", { regionEndpointEnabled: false })).toMatchObject({
      regionEndpointEnabled: false,
      tags: { a: "b" },
    });
    const endpoint = await startEndpoint();
    try {
      const properties = { serviceUri: endpoint.url, actions: ["push"] };
      await send("PUT", `${registry}/webhooks/east01?${v}`, { location: "eastus", properties });
      const delivered = await emulator.control.emit({
        registry: "fabrikam",
        action: "push",
        repository: "a",
        tag: "b",
      });
      expect(delivered).toMatchObject([{ webhook: "east01", statusCode: "200" }]);
    } finally {
      await endpoint.close();
    }
    await replications.delete("rg-new", "fabrikam", "eastus");
    expect((await send("GET", `${registry}/replications?${v}`)).json).toEqual({ value: [] });
  });

  test("asynchronously: 201 and 202, polled to the end", async () => {
    emulator.control.set({ longRunning: "async", operationPolls: 1 });
    const poll = async (url: unknown): Promise<RawResponse> => {
      const { pathname, search } = new URL(String(url));
      return await send("GET", pathname + search);
    };
    const created = await create();
    expect(created).toMatchObject({ status: 201, json: { properties: { provisioningState: "Creating" } } });
    const operation = created.headers["azure-asyncoperation"];
    expect(operation).toContain("/registries/fabrikam/operationStatuses/registries-");
    expect((await poll(operation)).json).toEqual({ status: "InProgress" });
    expect((await poll(operation)).json).toEqual({ status: "Succeeded" });
    expect((await send("GET", `${registry}?${v}`)).json).toMatchObject({
      properties: { provisioningState: "Succeeded" },
    });
    const replica = await send("PUT", `${registry}/replications/eastus?${v}`, { location: "eastus" });
    expect(replica).toMatchObject({ status: 201, json: { properties: { provisioningState: "Creating" } } });
    expect(field(replica.json, "properties.status.displayStatus")).toBeUndefined();
    for (const [path, version] of [
      [registry, v],
      [group, g],
    ] as const) {
      const deleted = await send("DELETE", `${path}?${version}`);
      expect(deleted.status).toBe(202);
      expect((await poll(deleted.headers["location"])).status).toBe(202);
      expect(await poll(deleted.headers["location"])).toMatchObject({ status: 200, text: "" });
      expect((await send("GET", `${path}?${version}`)).status).toBe(404);
    }
  });

  test.each<[string, object, number, string]>([
    ["no location", { sku: { name: "Basic" } }, 400, "LocationRequired"],
    ["no SKU", { location: "westeurope" }, 400, "InvalidParameter"],
    ["a SKU that does not exist", { location: "westeurope", sku: { name: "Gold" } }, 400, "InvalidParameter"],
    ["a SKU that is a text", { location: "westeurope", sku: "Basic" }, 400, "InvalidParameter"],
    ["a wrong boolean", basic({ adminUserEnabled: "yes" }), 400, "InvalidParameter"],
    ["a wrong word", basic({ roleAssignmentMode: "All" }), 400, "InvalidParameter"],
    ["policies that are a list", basic({ policies: [] }), 400, "InvalidParameter"],
    ["a policy that is a text", basic({ policies: { exportPolicy: "enabled" } }), 400, "InvalidParameter"],
    ["a period out of range", basic({ policies: { retentionPolicy: { days: 366 } } }), 400, "InvalidParameter"],
    ["rules without an address", basic({ networkRuleSet: { ipRules: [{}] } }), 400, "InvalidParameter"],
    ["an identity without a type", { ...basic({}), identity: {} }, 400, "InvalidParameter"],
    ["an identity of another type", { ...basic({}), identity: { type: "Robot" } }, 400, "InvalidParameter"],
    ["private access on Basic", basic({ publicNetworkAccess: "Disabled" }), 400, "SkuNotSupported"],
    ["network rules on Basic", basic({ networkRuleSet: { defaultAction: "Deny" } }), 400, "SkuNotSupported"],
    ["a policy on Basic", basic({ policies: { retentionPolicy: { status: "enabled" } } }), 400, "SkuNotSupported"],
    ["tags that are a list", { ...basic({}), tags: [] }, 400, "InvalidParameter"],
  ])("%s", async (_, body, status, code) => {
    expect(await send("PUT", `${registry}?${v}`, body)).toMatchObject({ status, json: { error: { code } } });
    expect((await send("GET", `${registry}?${v}`)).status).toBe(404);
  });

  test.each<[string, string, object, number, string]>([
    ["PUT", "replications/eastus", {}, 400, "LocationRequired"],
    ["PUT", "replications/east-us", { location: "eastus" }, 400, "InvalidParameter"],
    ["PUT", "replications/home1", { location: "westeurope" }, 400, "InvalidParameter"],
    [
      "PUT",
      "replications/eastus",
      { location: "eastus", properties: { zoneRedundancy: "x" } },
      400,
      "InvalidParameter",
    ],
    ["PATCH", "replications/eastus", { tags: {} }, 404, "ResourceNotFound"],
    ["POST", "regenerateCredential", { name: "third" }, 400, "InvalidParameter"],
    ["PUT", "webhooks", {}, 405, "MethodNotAllowed"],
  ])("%s %s %j: %i %s", async (method, path, body, status, code) => {
    await create();
    expect(await send(method, `${registry}/${path}?${v}`, body)).toMatchObject({ status, json: { error: { code } } });
    expect((await send("GET", `${registry}?${v}`)).status).toBe(200);
  });

  test("keys like __proto__ reach nothing", async () => {
    const bearer = await token(emulator);
    const body = `{"location":"westeurope","sku":{"name":"Premium"},"tags":{"__proto__":"x"},"properties":{"__proto__":{"adminUserEnabled":true},"policies":{"__proto__":{"status":"x"},"constructor":{}}}}`;
    const answer = await ask(emulator, `${registry}?${v}`, {
      method: "PUT",
      body,
      headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
    });
    expect(answer).toMatchObject({ status: 200, json: { properties: { adminUserEnabled: false } } });
    expect(answer.text).toContain('"tags":{"__proto__":"x"}');
    expect(answer.text).not.toContain("constructor");
    expect(Object.prototype).not.toHaveProperty("adminUserEnabled");
  });
});

function basic(properties: object): object {
  return { location: "westeurope", sku: { name: "Basic" }, properties };
}

describe("as recorded", () => {
  test.each<[version: string, sku: string, source: string]>([
    ["2023-01-01-preview", "Basic", "azure-powershell, New-AzContainerRegistry.Recording.json, 2025-09-09"],
    ["2024-11-01-preview", "Premium", "azure-cli, test_acr_create_with_managed_registry.yaml, 2025-03-19"],
    ["2025-03-01-preview", "Basic", "azure-cli, test_acr_create_normal.yaml, 2025-04-28"],
    ["2026-09-01-preview", "Premium", "azure-cli, test_acr_create_replication.yaml, 2026-09-10"],
  ])("a new registry in %s (%s: %s)", async (version, sku, _) => {
    await createGroup();
    const answer = await send("PUT", `${registry}?api-version=${version}`, {
      location: "westus",
      sku: { name: sku },
      properties: { adminUserEnabled: false },
    });
    expect(answer.headers["api-supported-versions"]).toBe(version);
    const newer = version >= "2024";
    const latest = version >= "2026";
    const properties = field(answer.json, "properties");
    expect(Object.keys(properties as object)).toEqual([
      "loginServer",
      "creationDate",
      "provisioningState",
      "adminUserEnabled",
      ...(sku === "Premium" ? ["networkRuleSet"] : []),
      "policies",
      "encryption",
      "dataEndpointEnabled",
      ...(latest ? ["regionalEndpoints"] : []),
      "dataEndpointHostNames",
      ...(latest ? ["regionalEndpointHostNames", "endpointProtocol"] : []),
      "privateEndpointConnections",
      "publicNetworkAccess",
      "networkRuleBypassOptions",
      ...(latest ? ["networkRuleBypassAllowedForTasks"] : []),
      "zoneRedundancy",
      "anonymousPullEnabled",
      ...(newer ? ["metadataSearch"] : []),
      ...(version >= "2025" ? ["roleAssignmentMode"] : []),
      ...(newer ? ["autoGeneratedDomainNameLabelScope"] : []),
      ...(latest ? ["writableCacheRepos"] : []),
    ]);
    expect(Object.keys(answer.json as object)).toEqual([
      "sku",
      "type",
      "id",
      "name",
      "location",
      "tags",
      "systemData",
      "properties",
    ]);
    expect(JSON.stringify(field(properties, "policies"))).toMatch(
      /^\{"quarantinePolicy":\{"status":"disabled"\},"trustPolicy":\{"type":"Notary","status":"disabled"\},"retentionPolicy":\{"days":7,"lastUpdatedTime":"[^"]+","status":"disabled"\},"exportPolicy":\{"status":"enabled"\},"azureADAuthenticationAsArmPolicy":\{"status":"enabled"\},"softDeletePolicy":\{"retentionDays":7,"lastUpdatedTime":"[^"]+","status":"disabled"\}\}$/,
    );
  });

  test("a name check in 2026-09-01-preview (azure-cli, test_check_name_availability.yaml, 2026-09-10)", async () => {
    const path = `${sub}/providers/Microsoft.ContainerRegistry/checkNameAvailability?api-version=2026-09-01-preview`;
    const type = "Microsoft.ContainerRegistry/registries";
    const answer = await send("POST", path, {
      name: "clireg000001",
      type,
      autoGeneratedDomainNameLabelScope: "Unsecure",
    });
    expect(answer.text).toBe('{"availableLoginServerName":"clireg000001.azurecr.io","nameAvailable":true}');
    expect(answer.headers).not.toHaveProperty(["api-supported-versions"]);
  });
});

test("deliveries carry the service's User-Agent, unless a custom header sets another; listEvents does not show it", async () => {
  const endpoint = await startEndpoint();
  try {
    const properties = { serviceUri: endpoint.url, actions: ["push"] };
    await send("PUT", `R/webhooks/deploy?${v}`, { location: "westeurope", properties });
    await send("POST", `R/webhooks/deploy/ping?${v}`);
    const events = await send("POST", `R/webhooks/deploy/listEvents?${v}`);
    expect(events.text).not.toMatch(/user-agent/i);
    await send("PATCH", `R/webhooks/deploy?${v}`, { properties: { customHeaders: { "user-agent": "mine" } } });
    await send("POST", `R/webhooks/deploy/ping?${v}`);
    expect(endpoint.received.map(({ headers }) => headers["user-agent"])).toEqual([
      "AzureContainerRegistry/1.0",
      "mine",
    ]);
  } finally {
    await endpoint.close();
  }
});

test("the state file keeps groups, registries and replications, and forgets those that were deleted", async () => {
  const directory = mkdtempSync(join(tmpdir(), "emulator-lifecycle-"));
  const stateFile = join(directory, "state.json");
  try {
    await emulator.close();
    await start({ stateFile });
    await createGroup();
    await create("Premium", { adminUserEnabled: true, publicNetworkAccess: "Disabled" });
    await send("PUT", `${registry}/replications/eastus?${v}`, { location: "eastus", tags: { a: "b" } });
    await send("PUT", `${registry}/webhooks/deploy?${v}`, hook);
    await send("DELETE", `R?${v}`);
    const read = async (): Promise<string[]> =>
      (
        await Promise.all([
          send("GET", `${registry}?${v}`),
          send("POST", `${registry}/listCredentials?${v}`),
          send("GET", `${registry}/replications/eastus?${v}`),
          send("GET", `${registry}/webhooks?${v}`),
          send("GET", `${sub}/resourceGroups?${g}`),
        ])
      ).map(({ text }) => text);
    const before = await read();
    await emulator.close();
    await start({ stateFile });
    expect(await read()).toEqual(before);
    expect((await send("GET", `${sub}/providers/Microsoft.ContainerRegistry/registries?${v}`)).json).toMatchObject({
      value: [{ name: "fabrikam" }],
    });
    // A file of an older version has no groups and fewer members.
    await emulator.close();
    const old = JSON.parse(readFileSync(stateFile, "utf8"));
    delete old.world.groups;
    for (const each of old.world.registries) {
      for (const key of ["properties", "identity", "passwords", "provisioningState"]) delete each[key];
      for (const replica of each.replications) {
        for (const key of ["tags", "regionEndpointEnabled", "zoneRedundancy", "provisioningState"]) delete replica[key];
      }
    }
    writeFileSync(stateFile, JSON.stringify(old));
    await start({ stateFile });
    expect((await send("GET", `${registry}/webhooks/deploy?${v}`)).status).toBe(200);
    expect((await send("GET", `${group}?${g}`)).json).toMatchObject({ location: "westeurope" });
    expect((await send("GET", `${registry}/replications/eastus?${v}`)).status).toBe(200);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test("a seed has groups without registries, words in any case, and the same rules for tags as a PATCH", async () => {
  await emulator.close();
  const tags = { "hidden-link:/subscriptions/s/resourceGroups/g": "Resource" };
  await start({
    seed: {
      resourceGroups: [{ name: "rg-empty", location: "East US", tags: { team: "a" } }],
      registries: [
        {
          name: "contoso",
          sku: "premium",
          webhooks: { deploy: { serviceUri: "http://127.0.0.1:9/", status: "Disabled", tags } },
        },
      ],
      switches: { longRunning: "Sync" },
    },
  });
  expect((await send("GET", `${sub}/resourceGroups/rg-empty?${g}`)).json).toMatchObject({
    location: "eastus",
    tags: { team: "a" },
  });
  expect((await send("GET", `R?${v}`)).json).toMatchObject({ sku: { name: "Premium" } });
  const seeded = await send("GET", `R/webhooks/deploy?${v}`);
  expect(seeded.json).toMatchObject({ tags, properties: { status: "disabled" } });
  expect((await send("PATCH", `R/webhooks/deploy?${v}`, { tags })).json).toMatchObject({ tags });
  await expect(startEmulator({ seed: { registries: [{ name: "contoso", tags: { "a/b": "" } }] } })).rejects.toThrow(
    /registries\[0\]\.tags: The tag name 'a\/b' has reserved characters/,
  );
});

test("10,000 webhooks in a registry: listed, read, counted, and gone with their group", async () => {
  await emulator.close();
  const webhooks = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`hook${index}`, { serviceUri: "http://127.0.0.1:9/" }]),
  );
  await start({ seed: { registries: [{ name: "contoso", webhooks }], switches: { quota: 10_000 } } });
  expect(field((await send("GET", `R/webhooks?${v}`)).json, "value.length")).toBe(10_000);
  expect(field((await send("GET", `R/listUsages?${v}`)).json, "value.1.currentValue")).toBe(10_000);
  expect(field((await send("GET", `${sub}/resources?${g}`)).json, "value.length")).toBe(10_001);
  expect((await send("DELETE", `${sub}/resourceGroups/rg-containers?${g}`)).status).toBe(200);
  expect((await send("GET", `${sub}/resources?${g}`)).json).toEqual({ value: [] });
});
