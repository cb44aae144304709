import { invalid } from "./arm-input.ts";
import { ArmError, type ArmResponse } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import { isRecord } from "./json.ts";
import { erase, resultRoute, statusRoute, type WriteContext, write } from "./long-running.ts";
import { registryBody } from "./registry-body.ts";
import { checkSku, readRegistry, skus } from "./registry-input.ts";
import { type Call, principal, type Route } from "./routes.ts";
import {
  created,
  modified,
  newPassword,
  newPasswords,
  normaliseLocation,
  registryId,
  type Sku,
  type Store,
  type StoredRegistry,
} from "./store.ts";
import { quotaExceeded, webhookQuota } from "./webhook-state.ts";

/** What the writes of registries work on. */
export interface RegistryWriteContext extends WriteContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly registryOf: (call: Call) => StoredRegistry;
}

const provider = "providers/Microsoft.ContainerRegistry";
const registryPattern = `/subscriptions/:subscription/resourceGroups/:group/${provider}/registries/:registry`;

/** PUT, PATCH and DELETE of a registry, as operations of its route. */
export function registryWrites(context: RegistryWriteContext): Route["operations"] {
  const permission = "Microsoft.ContainerRegistry/registries";
  return {
    PUT: { action: `${permission}/write`, handle: (call) => put(context, call) },
    PATCH: { action: `${permission}/write`, handle: (call) => patch(context, call) },
    DELETE: { action: `${permission}/delete`, handle: (call) => remove(context, call) },
  };
}

/** The admin user's credentials, and the polling of writes. */
export function registryWriteRoutes(context: RegistryWriteContext): Route[] {
  const type = "registries";
  const post = (name: string, handle: (call: Call) => ArmResponse | Promise<ArmResponse>): Route => ({
    pattern: `${registryPattern}/${name}`,
    type,
    operations: { POST: { action: `Microsoft.ContainerRegistry/registries/${name}/action`, handle } },
  });
  return [
    post("listCredentials", (call) => ({ status: 200, body: credentials(withAdmin(context.registryOf(call))) })),
    post("regenerateCredential", (call) => regenerate(context, call)),
    statusRoute(context, `${registryPattern}/operationStatuses/:operation`, type),
    resultRoute(
      context,
      `/subscriptions/:subscription/${provider}/locations/:location/operationResults/:operation`,
      "Microsoft.ContainerRegistry/locations/operationResults/read",
    ),
  ];
}

/** Removes a registry with its webhooks, events and replications. */
export function eraseRegistry(store: Store, registry: StoredRegistry): void {
  store.registries.delete(registry.name.toLowerCase());
  registry.webhooks.clear();
  registry.events.clear();
  store.changed();
}

/** What is left of `registry` under another SKU. @throws ArmError if that SKU does not allow what the registry has. */
export function checkSkuChange(registry: StoredRegistry, sku: Sku, context: WriteContext): void {
  if (skus.indexOf(sku) >= skus.indexOf(registry.sku)) return;
  const { length } = registry.replications;
  if (sku !== "Premium" && length > 0) {
    throw new ArmError(
      400,
      "SkuNotSupported",
      `The registry has ${length} replication${length === 1 ? "" : "s"}, which SKU ${sku} does not support. Delete the replications first.`,
      { gateway: false },
    );
  }
  if (registry.webhooks.size > webhookQuota({ sku }, context.switches())) throw quotaExceeded(sku);
}

// --- internal --------------------------------------------------------------------------------------------------------

async function put(context: RegistryWriteContext, call: Call): Promise<ArmResponse> {
  const input = readRegistry(await call.body());
  const { registry: name = "", group = "", subscription = "" } = call.params;
  const before = ownRegistry(context, call);
  if (input.location === undefined || input.location === "")
    throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
  if (input.sku === undefined) throw invalid("sku", "is required");
  if (before === undefined) checkNew(context.store, name);
  const location = normaliseLocation(input.location);
  if (before !== undefined && before.location !== location) {
    throw new ArmError(
      409,
      "InvalidResourceLocation",
      `The resource '${before.name}' already exists in location '${before.location}' in resource group '${before.resourceGroup}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`,
    );
  }
  checkSku(input.sku, input.properties);
  if (before !== undefined) checkSkuChange(before, input.sku, context);
  const stamp = context.clock.stamp();
  const by = principal(call);
  const after: StoredRegistry = {
    name: before?.name ?? name,
    subscriptionId:
      before?.subscriptionId ??
      context.store.subscriptions.get(subscription.toLowerCase())?.subscriptionId ??
      subscription,
    resourceGroup: before?.resourceGroup ?? groupName(context.store, subscription, group),
    location,
    sku: input.sku,
    tags: input.tags ?? new Map(),
    loginServer: before?.loginServer ?? `${name.toLowerCase()}.azurecr.io`,
    adminUserEnabled: input.adminUserEnabled ?? false,
    properties: input.properties,
    identity: input.identity ?? undefined,
    passwords: before?.passwords ?? newPasswords(),
    provisioningState: "Succeeded",
    systemData: before === undefined ? created(by, stamp) : modified(before.systemData, by, stamp),
    replications: before?.replications ?? [],
    webhooks: before?.webhooks ?? new Map(),
    events: before?.events ?? new Map(),
  };
  return keep(context, call, after, before === undefined ? "Creating" : "Updating");
}

async function patch(context: RegistryWriteContext, call: Call): Promise<ArmResponse> {
  const input = readRegistry(await call.body());
  const before = context.registryOf(call);
  const sku = input.sku ?? before.sku;
  const properties = merged(before.properties, input.properties);
  checkSkuChange(before, sku, context);
  checkSku(sku, properties);
  const after: StoredRegistry = {
    ...before,
    sku,
    tags: input.tags ?? before.tags,
    adminUserEnabled: input.adminUserEnabled ?? before.adminUserEnabled,
    properties,
    identity: input.identity === undefined ? before.identity : (input.identity ?? undefined),
    systemData: modified(before.systemData, principal(call), context.clock.stamp()),
  };
  return keep(context, call, after, "Updating");
}

/** Objects are merged member by member, everything else is replaced: a PATCH of one policy leaves the others (Azure CLI relies on it). */
function merged(
  before: Readonly<Record<string, unknown>>,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(input).map(([name, value]): [string, unknown] => {
    const own = before[name];
    return [name, isRecord(own) && isRecord(value) ? merged(own, value) : value];
  });
  return { ...before, ...Object.fromEntries(entries) };
}

function remove(context: RegistryWriteContext, call: Call): ArmResponse {
  const registry = ownRegistry(context, call);
  // ARM itself responds for a resource that it does not track (recorded 2022 and 2023 for webhooks).
  if (registry === undefined) return { status: 204, gateway: true };
  const { subscriptionId, location, name } = registry;
  return erase(context, call, {
    kind: `delete-${name.toLowerCase()}`,
    resource: registryId(registry),
    results: `/subscriptions/${subscriptionId}/${provider}/locations/${location}/operationResults`,
    erase: () => eraseRegistry(context.store, registry),
    mark: (provisioningState) => {
      context.store.registries.set(name.toLowerCase(), { ...registry, provisioningState });
    },
  });
}

function keep(
  context: RegistryWriteContext,
  call: Call,
  registry: StoredRegistry,
  state: "Creating" | "Updating",
): ArmResponse {
  const { store } = context;
  const key = registry.name.toLowerCase();
  let isStored = false;
  return write(context, call, {
    kind: "registries",
    resource: registryId(registry),
    state,
    keep: (provisioningState) => {
      // Other writes before the end of this operation stay, a deletion too.
      const now = isStored ? store.registries.get(key) : registry;
      if (now === undefined) return;
      store.registries.set(key, { ...now, provisioningState });
      store.changed();
      isStored = true;
    },
    body: () => registryBody(store.registries.get(key) ?? registry, call.apiVersion, store.tenantId),
  });
}

/** The registry of a call, if it is in the call's group and subscription. */
function ownRegistry(context: RegistryWriteContext, call: Call): StoredRegistry | undefined {
  const { registry: name = "", group = "", subscription = "" } = call.params;
  const found = context.store.registries.get(name.toLowerCase());
  if (found === undefined) return undefined;
  context.operations.touch(registryId(found));
  const own = context.store.registries.get(name.toLowerCase());
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return own !== undefined && same(own.resourceGroup, group) && same(own.subscriptionId, subscription)
    ? own
    : undefined;
}

/** @throws ArmError for a name that cannot be (specification), or one that is taken (names are unique in all of Azure). */
function checkNew(store: Store, name: string): void {
  if (!/^[a-zA-Z0-9]{5,50}$/.test(name))
    throw invalid("registryName", `'${name}' must be 5 to 50 alphanumeric characters`);
  if (!store.registries.has(name.toLowerCase())) return;
  throw new ArmError(
    409,
    "AlreadyInUse",
    `The registry DNS name ${name.toLowerCase()}.azurecr.io is already in use. You can check if the name is already claimed using following API: https://docs.microsoft.com/en-us/rest/api/containerregistry/registries/checknameavailability`,
    { gateway: false },
  );
}

/** The group's name as it was created, not as this call spells it. */
function groupName(store: Store, subscription: string, name: string): string {
  return store.groups.get(`${subscription}/${name}`.toLowerCase())?.name ?? name;
}

function withAdmin(registry: StoredRegistry): StoredRegistry {
  if (registry.adminUserEnabled) return registry;
  throw new ArmError(
    400,
    "UnAuthorizedForCredentialOperations",
    `Cannot perform credential operations for ${registryId(registry)} as admin user is disabled. Kindly enable admin user as per docs: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account`,
    { gateway: false },
  );
}

function credentials(registry: StoredRegistry): unknown {
  const [first, second] = registry.passwords;
  return {
    username: registry.name,
    passwords: [
      { name: "password", value: first },
      { name: "password2", value: second },
    ],
  };
}

async function regenerate(context: RegistryWriteContext, call: Call): Promise<ArmResponse> {
  const { name } = await call.body();
  if (name !== "password" && name !== "password2") throw invalid("name", "must be password or password2");
  const before = withAdmin(context.registryOf(call));
  const [first, second] = before.passwords;
  const after: StoredRegistry = {
    ...before,
    passwords: name === "password" ? [newPassword(), second] : [first, newPassword()],
  };
  context.store.registries.set(before.name.toLowerCase(), after);
  context.store.changed();
  return { status: 200, body: credentials(after) };
}
