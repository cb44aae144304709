import { ArmError, type ArmResponse } from "./arm-response.ts";
import { asObject } from "./json.ts";
import type { Call, Route } from "./routes.ts";
import { siteResources } from "./sites.ts";
import { created, type Replication, registryId, type Store, type StoredRegistry } from "./store.ts";
import type { Switches } from "./switches.ts";
import { hasSystemData } from "./versions.ts";
import { webhookQuota } from "./webhook-state.ts";

/** What the operations on registries and subscriptions work on. */
export interface RegistryContext {
  readonly store: Store;
  readonly switches: () => Switches;
  readonly registryOf: (call: Call) => StoredRegistry;
}

/** Registries, their usages and replications, and what clients ask of ARM around them: subscriptions, groups, resources, tenants. */
export function registryRoutes(context: RegistryContext): Route[] {
  const { store, registryOf } = context;
  const provider = "providers/Microsoft.ContainerRegistry";
  const inGroup = "/subscriptions/:subscription/resourceGroups/:group";
  const registry = `${inGroup}/${provider}/registries/:registry`;
  const read = (action: string, handle: (call: Call) => ArmResponse): Route["operations"] => ({
    GET: { action, handle },
  });
  const acr = (pattern: string, type: string, handle: (call: Call) => ArmResponse): Route => ({
    pattern,
    type,
    operations: read(`Microsoft.ContainerRegistry/${type}/read`, handle),
  });
  const listed = (call: Call): ArmResponse =>
    ok({ value: visible(store, call).map((each) => registryBody(each, call.apiVersion)) });
  return [
    {
      pattern: "/subscriptions",
      operations: read("Microsoft.Resources/subscriptions/read", () =>
        ok({ value: [...store.subscriptions.values()].map((each) => subscriptionBody(store, each.subscriptionId)) }),
      ),
    },
    {
      pattern: "/tenants",
      operations: read("Microsoft.Resources/tenants/read", () =>
        ok({
          value: [
            {
              id: `/tenants/${store.tenantId}`,
              tenantId: store.tenantId,
              displayName: "Emulator",
              tenantCategory: "Home",
            },
          ],
        }),
      ),
    },
    {
      pattern: "/subscriptions/:subscription",
      operations: read("Microsoft.Resources/subscriptions/read", (call) =>
        ok(subscriptionBody(store, call.params["subscription"] ?? "")),
      ),
    },
    {
      pattern: "/subscriptions/:subscription/resources",
      operations: read("Microsoft.Resources/subscriptions/resources/read", (call) =>
        ok({ value: filtered(resources(store, call), call.query.get("$filter")) }),
      ),
    },
    {
      pattern: "/subscriptions/:subscription/resourceGroups",
      operations: read("Microsoft.Resources/subscriptions/resourceGroups/read", (call) =>
        ok({ value: groups(store, call) }),
      ),
    },
    {
      pattern: inGroup,
      operations: read("Microsoft.Resources/subscriptions/resourceGroups/read", (call) => ok(group(store, call))),
    },
    {
      pattern: `${inGroup}/resources`,
      operations: read("Microsoft.Resources/subscriptions/resourceGroups/resources/read", (call) =>
        ok({ value: filtered(resources(store, call), call.query.get("$filter")) }),
      ),
    },
    {
      pattern: `/subscriptions/:subscription/${provider}`,
      operations: read("Microsoft.Resources/subscriptions/providers/read", (call) => ok(providerBody(call))),
    },
    {
      pattern: `/subscriptions/:subscription/${provider}/checkNameAvailability`,
      type: "checkNameAvailability",
      operations: {
        POST: {
          action: "Microsoft.ContainerRegistry/checkNameAvailability/read",
          handle: async (call) => ok(nameAvailability(store, await call.body())),
        },
      },
    },
    acr(`/subscriptions/:subscription/${provider}/registries`, "registries", listed),
    acr(`${inGroup}/${provider}/registries`, "registries", listed),
    acr(registry, "registries", (call) => ok(registryBody(registryOf(call), call.apiVersion))),
    acr(`${registry}/listUsages`, "registries/listUsages", (call) =>
      ok({ value: usages(registryOf(call), context.switches()) }),
    ),
    acr(`${registry}/replications`, "registries/replications", (call) => {
      const found = registryOf(call);
      return ok({ value: replications(found).map((each) => replicationBody(found, each, call.apiVersion)) });
    }),
    acr(`${registry}/replications/:replication`, "registries/replications", (call) => {
      const found = registryOf(call);
      const name = call.params["replication"] ?? "";
      const replication = replications(found).find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (replication !== undefined) return ok(replicationBody(found, replication, call.apiVersion));
      throw new ArmError(
        404,
        "ResourceNotFound",
        `The Resource 'Microsoft.ContainerRegistry/registries/${found.name}/replications/${name}' under resource group '${found.resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
      );
    }),
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

function ok(body: unknown): ArmResponse {
  return { status: 200, body };
}

/** The registries of the call's subscription and, where it names one, resource group. */
function visible(store: Store, call: Call): StoredRegistry[] {
  const same = (a: string, b: string | undefined): boolean => b === undefined || a.toLowerCase() === b.toLowerCase();
  return [...store.registries.values()].filter(
    (each) => same(each.subscriptionId, call.params["subscription"]) && same(each.resourceGroup, call.params["group"]),
  );
}

/** In the order of keys recorded 2021-12. */
function registryBody(registry: StoredRegistry, apiVersion: string): Record<string, unknown> {
  const { name, location, tags, systemData } = registry;
  const createdAt = systemData.createdAt.replace("+00:00", "Z");
  return {
    sku: { name: registry.sku, tier: registry.sku },
    type: "Microsoft.ContainerRegistry/registries",
    id: registryId(registry),
    name,
    location,
    tags: asObject(tags),
    ...(hasSystemData(apiVersion) ? { systemData } : {}),
    properties: {
      loginServer: registry.loginServer,
      creationDate: createdAt,
      provisioningState: "Succeeded",
      adminUserEnabled: registry.adminUserEnabled,
      policies: {
        quarantinePolicy: { status: "disabled" },
        trustPolicy: { type: "Notary", status: "disabled" },
        retentionPolicy: { days: 7, lastUpdatedTime: systemData.createdAt, status: "disabled" },
        exportPolicy: { status: "enabled" },
      },
      encryption: { status: "disabled" },
      dataEndpointEnabled: false,
      dataEndpointHostNames: [],
      privateEndpointConnections: [],
      publicNetworkAccess: "Enabled",
      networkRuleBypassOptions: "AzureServices",
      zoneRedundancy: "Disabled",
      anonymousPullEnabled: false,
    },
  };
}

/** Recorded 2021-12 (Standard) and 2025-09 (Premium). */
function usages(registry: StoredRegistry, switches: Switches): unknown[] {
  const gib = 1_073_741_824;
  const size = { Basic: 10, Standard: 100, Premium: 500 }[registry.sku] * gib;
  const count = (name: string, limit: number, currentValue: number): unknown => ({
    name,
    limit,
    currentValue,
    unit: "Count",
  });
  const always = [
    { name: "Size", limit: size, currentValue: 0, unit: "Bytes" },
    count("Webhooks", webhookQuota(registry, switches), registry.webhooks.size),
  ];
  if (registry.sku !== "Premium") return always;
  return [
    ...always,
    count("Geo-replications", -1, replications(registry).length),
    count("IPRules", 200, 0),
    count("VNetRules", 100, 0),
    count("PrivateEndpointConnections", 200, 0),
    count("ScopeMaps", 50_000, 0),
    count("Tokens", 50_000, 0),
  ];
}

/** Once a registry is replicated, its home region is in the list too, named like the region and made by the service itself (recorded 2025-09). */
function replications(registry: StoredRegistry): Replication[] {
  const service = { by: "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26", byType: "Application" };
  const home = {
    name: registry.location,
    location: registry.location,
    systemData: created(service, registry.systemData.createdAt.replace("+00:00", "")),
  };
  // Made along with the first replica.
  const [first, ...later] = registry.replications;
  return first === undefined ? [] : [first, home, ...later];
}

function replicationBody(
  registry: StoredRegistry,
  replication: Replication,
  apiVersion: string,
): Record<string, unknown> {
  return {
    type: "Microsoft.ContainerRegistry/registries/replications",
    id: `${registryId(registry)}/replications/${replication.name}`,
    name: replication.name,
    location: replication.location,
    tags: {},
    ...(hasSystemData(apiVersion) ? { systemData: replication.systemData } : {}),
    properties: {
      provisioningState: "Succeeded",
      status: { displayStatus: "Ready", timestamp: replication.systemData.createdAt.replace("+00:00", "Z") },
      regionEndpointEnabled: true,
      zoneRedundancy: "Disabled",
    },
  };
}

function nameAvailability(store: Store, body: Record<string, unknown>): unknown {
  const name = typeof body["name"] === "string" ? body["name"] : "";
  if (body["type"] !== "Microsoft.ContainerRegistry/registries") {
    throw new ArmError(
      400,
      "InvalidParameter",
      "The value of 'type' must be 'Microsoft.ContainerRegistry/registries'.",
      { gateway: false },
    );
  }
  if (!/^[a-zA-Z0-9]{5,50}$/.test(name)) {
    return {
      nameAvailable: false,
      reason: "Invalid",
      message: "The specified resource name is invalid: it must be 5 to 50 alphanumeric characters.",
    };
  }
  if (store.registries.has(name.toLowerCase()))
    return { nameAvailable: false, reason: "AlreadyExists", message: `The registry ${name} is already in use.` };
  return { nameAvailable: true };
}

function subscriptionBody(store: Store, id: string): Record<string, unknown> {
  const found = store.subscriptions.get(id.toLowerCase());
  return {
    id: `/subscriptions/${found?.subscriptionId}`,
    authorizationSource: "RoleBased",
    managedByTenants: [],
    subscriptionId: found?.subscriptionId,
    tenantId: store.tenantId,
    displayName: found?.displayName,
    state: "Enabled",
    subscriptionPolicies: {
      locationPlacementId: "Public_2014-09-01",
      quotaId: "PayAsYouGo_2014-09-01",
      spendingLimit: "Off",
    },
  };
}

function groups(store: Store, call: Call): Record<string, unknown>[] {
  const subscription = call.params["subscription"]?.toLowerCase();
  const found = new Map<string, Record<string, unknown>>();
  for (const each of store.registries.values()) {
    if (each.subscriptionId.toLowerCase() !== subscription || found.has(each.resourceGroup.toLowerCase())) continue;
    found.set(each.resourceGroup.toLowerCase(), {
      id: `/subscriptions/${each.subscriptionId}/resourceGroups/${each.resourceGroup}`,
      name: each.resourceGroup,
      type: "Microsoft.Resources/resourceGroups",
      location: each.location,
      properties: { provisioningState: "Succeeded" },
    });
  }
  return [...found.values()];
}

function group(store: Store, call: Call): unknown {
  return groups(store, call).find((each) => String(each["name"]).toLowerCase() === call.params["group"]?.toLowerCase());
}

function resources(store: Store, call: Call): Record<string, unknown>[] {
  return [...registryResources(store, call), ...siteResources(store, call)];
}

function registryResources(store: Store, call: Call): Record<string, unknown>[] {
  return visible(store, call).flatMap((registry) => [
    {
      id: registryId(registry),
      name: registry.name,
      type: "Microsoft.ContainerRegistry/registries",
      sku: { name: registry.sku, tier: registry.sku },
      location: registry.location,
      tags: asObject(registry.tags),
    },
    ...[...registry.webhooks.values()].map((webhook) => ({
      id: `${registryId(registry)}/webhooks/${webhook.name}`,
      name: `${registry.name}/${webhook.name}`,
      type: "Microsoft.ContainerRegistry/registries/webhooks",
      location: webhook.location,
      tags: asObject(webhook.tags),
    })),
  ]);
}

/** ARM's `$filter` on resources, as far as clients use it: `FIELD eq 'VALUE'`, joined by `and`. */
function filtered(items: Record<string, unknown>[], filter: string | null): Record<string, unknown>[] {
  if (filter === null || filter.trim() === "") return items;
  const terms = filter
    .split(/\s+and\s+/i)
    .map((term) => /^\s*(resourceType|name|location|resourceGroup)\s+eq\s+'([^']*)'\s*$/i.exec(term));
  return terms.reduce((left, term) => {
    const [, field = "", value = ""] = term ?? [];
    if (term === null)
      throw new ArmError(
        400,
        "InvalidFilterInQueryString",
        `Invalid $filter '${filter}' specified in the query string.`,
      );
    return left.filter((item) => fieldOf(item, field.toLowerCase()).toLowerCase() === value.toLowerCase());
  }, items);
}

function fieldOf(item: Record<string, unknown>, field: string): string {
  switch (field) {
    case "resourcetype":
      return String(item["type"]);
    case "resourcegroup":
      return String(item["id"]).split("/")[4] ?? "";
    default:
      return String(item[field]);
  }
}

function providerBody(call: Call): unknown {
  return {
    id: `/subscriptions/${call.params["subscription"]}/providers/Microsoft.ContainerRegistry`,
    namespace: "Microsoft.ContainerRegistry",
    resourceTypes: [],
    registrationState: "Registered",
    registrationPolicy: "RegistrationRequired",
  };
}
