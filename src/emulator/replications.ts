import { invalid, readTags, text } from "./arm-input.ts";
import { ArmError, type ArmResponse, resourceNotFound } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import { asObject, isRecord } from "./json.ts";
import { erase, statusRoute, type WriteContext, write } from "./long-running.ts";
import { type Call, principal, type Route } from "./routes.ts";
import {
  created,
  modified,
  normaliseLocation,
  type ProvisioningState,
  type Replication,
  registryId,
  type Store,
  type StoredRegistry,
} from "./store.ts";
import { hasSystemData } from "./versions.ts";

/** What the operations on replications work on. */
export interface ReplicationContext extends WriteContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly registryOf: (call: Call) => StoredRegistry;
}

/** All operations on the replications of a registry. */
export function replicationRoutes(context: ReplicationContext): Route[] {
  const type = "registries/replications";
  const permission = `Microsoft.ContainerRegistry/${type}`;
  const base =
    "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/replications";
  return [
    {
      pattern: base,
      type,
      operations: { GET: { action: `${permission}/read`, handle: (call) => list(context, call) } },
    },
    {
      pattern: `${base}/:replication`,
      type,
      operations: {
        GET: { action: `${permission}/read`, handle: (call) => get(context, call) },
        PUT: { action: `${permission}/write`, handle: (call) => put(context, call) },
        PATCH: { action: `${permission}/write`, handle: (call) => patch(context, call) },
        DELETE: { action: `${permission}/delete`, handle: (call) => remove(context, call) },
      },
    },
    statusRoute(context, `${base}/:replication/operationStatuses/:operation`, type),
  ];
}

/**
 * The replications as the service lists them. Once a registry is replicated, its home region is listed too: named like the region and created by the
 * service (recorded 2025-09).
 */
export function listReplications(registry: StoredRegistry): Replication[] {
  const service = { by: "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26", byType: "Application" };
  const home: Replication = {
    name: registry.location,
    location: registry.location,
    systemData: created(service, registry.systemData.createdAt.replace("+00:00", "")),
    tags: new Map(),
    regionEndpointEnabled: true,
    zoneRedundancy: registry.properties["zoneRedundancy"] === "Enabled" ? "Enabled" : "Disabled",
    provisioningState: "Succeeded",
  };
  // The service creates it along with the first replica.
  const [first, ...later] = registry.replications;
  return first === undefined ? [] : [first, home, ...later];
}

// --- internal --------------------------------------------------------------------------------------------------------

function list(context: ReplicationContext, call: Call): ArmResponse {
  const registry = context.registryOf(call);
  const value = listReplications(registry).map((each) => replicationBody(registry, each, call.apiVersion));
  return { status: 200, body: { value } };
}

function get(context: ReplicationContext, call: Call): ArmResponse {
  const { registry, replication } = find(context, call);
  if (replication === undefined) throw notFound(registry, call);
  return { status: 200, body: replicationBody(registry, replication, call.apiVersion) };
}

async function put(context: ReplicationContext, call: Call): Promise<ArmResponse> {
  const input = readReplication(await call.body());
  const { registry, replication: before } = find(context, call);
  const name = call.params["replication"] ?? "";
  if (!/^[a-zA-Z0-9]{5,50}$/.test(name))
    throw invalid("replicationName", `'${name}' must be 5 to 50 alphanumeric characters`);
  if (input.location === undefined || input.location === "")
    throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
  const location = normaliseLocation(input.location);
  checkPlace(registry, before, { name, location });
  const stamp = context.clock.stamp();
  const by = principal(call);
  return keep(context, call, registry, {
    name: before?.name ?? name,
    location,
    systemData: before === undefined ? created(by, stamp) : modified(before.systemData, by, stamp),
    tags: input.tags ?? new Map(),
    regionEndpointEnabled: input.regionEndpointEnabled ?? true,
    zoneRedundancy: input.zoneRedundancy ?? "Disabled",
    provisioningState: before === undefined ? "Creating" : "Updating",
  });
}

async function patch(context: ReplicationContext, call: Call): Promise<ArmResponse> {
  const input = readReplication(await call.body());
  const { registry, replication: before } = find(context, call);
  if (before === undefined) throw notFound(registry, call);
  checkNotHome(registry, before);
  return keep(context, call, registry, {
    ...before,
    tags: input.tags ?? before.tags,
    regionEndpointEnabled: input.regionEndpointEnabled ?? before.regionEndpointEnabled,
    systemData: modified(before.systemData, principal(call), context.clock.stamp()),
    provisioningState: "Updating",
  });
}

function remove(context: ReplicationContext, call: Call): ArmResponse {
  const { registry, replication } = find(context, call);
  if (replication === undefined) return { status: 204, gateway: true };
  checkNotHome(registry, replication);
  const id = replicationId(registry, replication.name);
  return erase(context, call, {
    kind: `delete-${registry.name.toLowerCase()}-${replication.name.toLowerCase()}`,
    resource: id,
    results: `/subscriptions/${registry.subscriptionId}/providers/Microsoft.ContainerRegistry/locations/${replication.location}/operationResults`,
    erase: () => change(context.store, registry, (all) => all.filter((each) => each.name !== replication.name)),
    mark: (state) => change(context.store, registry, replace({ ...replication, provisioningState: state })),
  });
}

function find(
  context: ReplicationContext,
  call: Call,
): { readonly registry: StoredRegistry; readonly replication: Replication | undefined } {
  const name = call.params["replication"] ?? "";
  context.operations.touch(replicationId(context.registryOf(call), name));
  const registry = context.registryOf(call);
  const replication = listReplications(registry).find((each) => each.name.toLowerCase() === name.toLowerCase());
  return { registry, replication };
}

function checkPlace(
  registry: StoredRegistry,
  before: Replication | undefined,
  { name, location }: { readonly name: string; readonly location: string },
): void {
  if (registry.sku !== "Premium") {
    throw new ArmError(
      400,
      "SkuNotSupported",
      `The registry ${registry.name} has SKU ${registry.sku}. Replications need SKU Premium.`,
      { gateway: false },
    );
  }
  if (before !== undefined && before.location !== location) {
    throw new ArmError(
      409,
      "InvalidResourceLocation",
      `The resource '${before.name}' already exists in location '${before.location}' in resource group '${registry.resourceGroup}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`,
    );
  }
  const other = registry.replications.find((each) => each.location === location && each.name !== before?.name);
  if (other !== undefined || location === registry.location)
    throw invalid("location", `'${location}' is already a region of registry ${registry.name} (replication '${name}')`);
}

function checkNotHome(registry: StoredRegistry, replication: Replication): void {
  if (replication.location !== registry.location) return;
  throw invalid("replicationName", `'${replication.name}' is the home region of registry ${registry.name}`);
}

function keep(
  context: ReplicationContext,
  call: Call,
  registry: StoredRegistry,
  replication: Replication,
): ArmResponse {
  let current = replication;
  return write(context, call, {
    kind: "replications",
    resource: replicationId(registry, replication.name),
    state: replication.provisioningState === "Creating" ? "Creating" : "Updating",
    keep: (provisioningState: ProvisioningState) => {
      current = { ...replication, provisioningState };
      change(context.store, registry, replace(current));
    },
    body: () => replicationBody(registry, current, call.apiVersion),
  });
}

/** Changes the replications of the registry as it is now: another write may have replaced the object that the caller has. */
function change(
  store: Store,
  registry: StoredRegistry,
  next: (all: readonly Replication[]) => readonly Replication[],
): void {
  const key = registry.name.toLowerCase();
  const now = store.registries.get(key);
  if (now === undefined) return;
  store.registries.set(key, { ...now, replications: next(now.replications) });
  store.changed();
}

function replace(replication: Replication): (all: readonly Replication[]) => readonly Replication[] {
  return (all) =>
    all.some((each) => each.name === replication.name)
      ? all.map((each) => (each.name === replication.name ? replication : each))
      : [...all, replication];
}

function readReplication(body: Record<string, unknown>): {
  readonly location: string | undefined;
  readonly tags: ReadonlyMap<string, string> | undefined;
  readonly regionEndpointEnabled: boolean | undefined;
  readonly zoneRedundancy: "Enabled" | "Disabled" | undefined;
} {
  const properties = body["properties"] ?? {};
  if (!isRecord(properties)) throw invalid("properties", "must be an object");
  const enabled = properties["regionEndpointEnabled"] ?? undefined;
  if (enabled !== undefined && typeof enabled !== "boolean")
    throw invalid("properties.regionEndpointEnabled", "must be a boolean");
  const zones = text(properties["zoneRedundancy"], "properties.zoneRedundancy")?.toLowerCase();
  if (zones !== undefined && zones !== "enabled" && zones !== "disabled")
    throw invalid("properties.zoneRedundancy", "must be one of Enabled, Disabled");
  return {
    location: text(body["location"], "location"),
    tags: readTags(body["tags"]),
    regionEndpointEnabled: enabled,
    zoneRedundancy: zones === undefined ? undefined : zones === "enabled" ? "Enabled" : "Disabled",
  };
}

/** While it is created there is no `displayStatus` (recorded 2025-09 and 2026-09). */
function replicationBody(
  registry: StoredRegistry,
  replication: Replication,
  apiVersion: string,
): Record<string, unknown> {
  const { provisioningState, systemData } = replication;
  const ready = provisioningState === "Creating" ? {} : { displayStatus: "Ready" };
  return {
    type: "Microsoft.ContainerRegistry/registries/replications",
    id: replicationId(registry, replication.name),
    name: replication.name,
    location: replication.location,
    tags: asObject(replication.tags),
    ...(hasSystemData(apiVersion) ? { systemData } : {}),
    properties: {
      provisioningState,
      status: { ...ready, timestamp: systemData.createdAt.replace("+00:00", "Z") },
      regionEndpointEnabled: replication.regionEndpointEnabled,
      zoneRedundancy: replication.zoneRedundancy,
    },
  };
}

function replicationId(registry: StoredRegistry, name: string): string {
  return `${registryId(registry)}/replications/${name}`;
}

function notFound(registry: StoredRegistry, call: Call): ArmError {
  const type = `Microsoft.ContainerRegistry/registries/${registry.name}/replications/${call.params["replication"]}`;
  return resourceNotFound(type, registry.resourceGroup);
}
