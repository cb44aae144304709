import { ArmError, type ArmResponse } from "./arm-response.ts";
import { registryBody } from "./registry-body.ts";
import { type RegistryWriteContext, registryWriteRoutes, registryWrites } from "./registry-writes.ts";
import { listReplications } from "./replications.ts";
import type { Call, Route } from "./routes.ts";
import { registryId, type Store, type StoredRegistry } from "./store.ts";
import type { Switches } from "./switches.ts";
import { webhookQuota } from "./webhook-state.ts";

/** What the operations on registries and subscriptions work on. */
export type RegistryContext = RegistryWriteContext;

/** Registries and their usages, and around them subscriptions, tenants and the resource provider. */
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
  const shown = (each: StoredRegistry, call: Call): unknown => registryBody(each, call.apiVersion, store.tenantId);
  const listed = (call: Call): ArmResponse => ok({ value: visible(store, call).map((each) => shown(each, call)) });
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
    {
      pattern: registry,
      type: "registries",
      operations: {
        ...read("Microsoft.ContainerRegistry/registries/read", (call) => ok(shown(get(context, call), call))),
        ...registryWrites(context),
      },
    },
    acr(`${registry}/listUsages`, "registries/listUsages", (call) =>
      ok({ value: usages(registryOf(call), context.switches()) }),
    ),
    ...registryWriteRoutes(context),
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

function ok(body: unknown): ArmResponse {
  return { status: 200, body };
}

/** A GET advances a pending write of the registry. */
function get(context: RegistryContext, call: Call): StoredRegistry {
  context.operations.touch(registryId(context.registryOf(call)));
  return context.registryOf(call);
}

/** The registries of the call's subscription and, if it names one, resource group. */
function visible(store: Store, call: Call): StoredRegistry[] {
  const same = (a: string, b: string | undefined): boolean => b === undefined || a.toLowerCase() === b.toLowerCase();
  return [...store.registries.values()].filter(
    (each) => same(each.subscriptionId, call.params["subscription"]) && same(each.resourceGroup, call.params["group"]),
  );
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
    count("Geo-replications", -1, listReplications(registry).length),
    count("IPRules", 200, 0),
    count("VNetRules", 100, 0),
    count("PrivateEndpointConnections", 200, 0),
    count("ScopeMaps", 50_000, 0),
    count("Tokens", 50_000, 0),
  ];
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
  return { availableLoginServerName: `${name.toLowerCase()}.azurecr.io`, nameAvailable: true };
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

function providerBody(call: Call): unknown {
  return {
    id: `/subscriptions/${call.params["subscription"]}/providers/Microsoft.ContainerRegistry`,
    namespace: "Microsoft.ContainerRegistry",
    resourceTypes: [],
    registrationState: "Registered",
    registrationPolicy: "RegistrationRequired",
  };
}
