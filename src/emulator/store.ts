import { randomBytes } from "node:crypto";
import type { StoredEventSubscription, StoredSite } from "./endpoints.ts";

/** Who did something, for `systemData`. */
export interface Principal {
  /** A user's name, or an application's id. */
  readonly by: string;
  readonly byType: string;
}

/** `systemData` of a webhook or replication. Times as Azure writes them there: 7 decimals and `+00:00`. */
export interface SystemData {
  readonly createdBy: string;
  readonly createdByType: string;
  readonly createdAt: string;
  readonly lastModifiedBy: string;
  readonly lastModifiedByType: string;
  readonly lastModifiedAt: string;
}

/** How far the last write of a resource is. */
export type ProvisioningState = "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed";

/** A webhook with everything, also its secrets. */
export interface StoredWebhook {
  readonly name: string;
  readonly location: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly status: "enabled" | "disabled";
  readonly scope: string;
  /** As sent: casing and order are kept (recorded 2025-09). */
  readonly actions: readonly string[];
  readonly serviceUri: string;
  readonly customHeaders: ReadonlyMap<string, string>;
  readonly provisioningState: ProvisioningState;
  readonly systemData: SystemData;
}

/** A delivery: request and response. Names and order are those of `listEvents` (recorded 2019 to 2023). */
export interface StoredEvent {
  readonly eventRequestMessage: {
    readonly content: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly method: "POST";
    readonly requestUri: string;
    readonly version: "1.1";
  };
  /** Absent: the endpoint could not be reached, or has not responded yet. */
  readonly eventResponseMessage?: {
    readonly content: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly reasonPhrase: string;
    readonly statusCode: string;
    readonly version: "1.1";
  };
  readonly id: string;
}

/** An event, and how many more `listEvents` responses omit it, or its response. */
export interface EventEntry {
  event: StoredEvent;
  hiddenFor: number;
  unansweredFor: number;
  /** True while the endpoint has not responded yet. */
  pending?: boolean;
}

export type Sku = "Basic" | "Standard" | "Premium";

export interface Replication {
  readonly name: string;
  readonly location: string;
  readonly systemData: SystemData;
  readonly tags: ReadonlyMap<string, string>;
  readonly regionEndpointEnabled: boolean;
  readonly zoneRedundancy: "Enabled" | "Disabled";
  readonly provisioningState: ProvisioningState;
}

/** A managed identity of a registry, as sent. */
export interface RegistryIdentity {
  readonly type: string;
  readonly userAssignedIdentities?: Readonly<Record<string, unknown>>;
}

export interface ResourceGroup {
  readonly name: string;
  readonly subscriptionId: string;
  readonly location: string;
  readonly tags: ReadonlyMap<string, string>;
  /** The id of the resource that manages this group; `undefined`: none. */
  readonly managedBy: string | undefined;
}

export interface StoredRegistry {
  readonly name: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly location: string;
  readonly sku: Sku;
  readonly tags: ReadonlyMap<string, string>;
  readonly loginServer: string;
  readonly adminUserEnabled: boolean;
  /** The other properties as sent, by their names in ARM (`publicNetworkAccess`, `policies`, …); one that is missing has its default. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly identity: RegistryIdentity | undefined;
  /** The admin user's two passwords. */
  readonly passwords: readonly [string, string];
  readonly provisioningState: ProvisioningState;
  readonly systemData: SystemData;
  /** Without the home region. */
  readonly replications: readonly Replication[];
  /** By lower-cased name. */
  readonly webhooks: Map<string, StoredWebhook>;
  /** By lower-cased webhook name; newest first. */
  readonly events: Map<string, EventEntry[]>;
  /** The registry's Event Grid subscriptions; undefined: none. */
  readonly eventSubscriptions?: readonly StoredEventSubscription[];
}

export interface Subscription {
  readonly subscriptionId: string;
  readonly displayName: string;
}

/** Everything in the emulated Azure, in memory. With a state file, `saved` also writes it to disk. */
export interface Store {
  readonly tenantId: string;
  /** By lower-cased id. */
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  /** By `groupKey`. */
  readonly groups: Map<string, ResourceGroup>;
  /** By lower-cased name, which is unique in all of Azure. */
  readonly registries: Map<string, StoredRegistry>;
  /** App Service sites, slots and function apps. */
  readonly sites: StoredSite[];
  /** Resolves when every change so far is saved. */
  saved(): Promise<void>;
  /** Records that something changed. */
  changed(): void;
}

/** The key of a resource group in the store: group names are unique in a subscription and ignore case. */
export function groupKey(subscriptionId: string, name: string): string {
  return `${subscriptionId}/${name}`.toLowerCase();
}

/** One group for each registry that has none among `known`, in the registry's location. Returns `known` and the new ones. */
export function groupsOf(
  registries: readonly Pick<StoredRegistry, "subscriptionId" | "resourceGroup" | "location">[],
  known: readonly ResourceGroup[] = [],
): ResourceGroup[] {
  const groups = new Map(known.map((group) => [groupKey(group.subscriptionId, group.name), group]));
  for (const { subscriptionId, resourceGroup, location } of registries) {
    const key = groupKey(subscriptionId, resourceGroup);
    if (!groups.has(key))
      groups.set(key, { name: resourceGroup, subscriptionId, location, tags: new Map(), managedBy: undefined });
  }
  return [...groups.values()];
}

/** ARM's id of a resource group. */
export function groupId(group: ResourceGroup): string {
  return `/subscriptions/${group.subscriptionId}/resourceGroups/${group.name}`;
}

/** ARM's id of a registry. */
export function registryId(registry: StoredRegistry): string {
  return `/subscriptions/${registry.subscriptionId}/resourceGroups/${registry.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry.name}`;
}

/** The webhooks of a registry in the order that the service lists them: by name (recorded 2019, 2023). */
export function listWebhooks(registry: StoredRegistry): StoredWebhook[] {
  const rank = (name: string): string => name.toLowerCase();
  return [...registry.webhooks.values()].sort((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
}

/** The registry's home region and those of its replicas: the locations that a webhook can have. */
export function regions(registry: StoredRegistry): string[] {
  return [registry.location, ...registry.replications.map((replication) => replication.location)];
}

/** A location as the service keeps it: lower case, no spaces (recorded 2025-09). */
export function normaliseLocation(location: string): string {
  return location.replace(/\s+/g, "").toLowerCase();
}

/** `systemData` of something made now. */
export function created(by: Principal, stamp: string): SystemData {
  const at = `${stamp}+00:00`;
  return {
    createdBy: by.by,
    createdByType: by.byType,
    createdAt: at,
    lastModifiedBy: by.by,
    lastModifiedByType: by.byType,
    lastModifiedAt: at,
  };
}

/** `systemData` of something changed now. */
export function modified(before: SystemData, by: Principal, stamp: string): SystemData {
  return { ...before, lastModifiedBy: by.by, lastModifiedByType: by.byType, lastModifiedAt: `${stamp}+00:00` };
}

/** Two new passwords of an admin user: random, 52 characters as Azure's. */
export function newPasswords(): [string, string] {
  return [newPassword(), newPassword()];
}

/** One new password of an admin user. */
export function newPassword(): string {
  return randomBytes(39).toString("base64");
}
