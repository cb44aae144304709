import type { StoredEventSubscription, StoredSite } from "./endpoints.ts";

/** Who did something, as `systemData` tells it. */
export interface Principal {
  /** A user's name or an application's id. */
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

/** A webhook with everything, secrets too. */
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
  readonly provisioningState: "Creating" | "Updating" | "Deleting" | "Succeeded" | "Failed";
  readonly systemData: SystemData;
}

/** What a webhook was sent, and what came back. Spelt and ordered as `listEvents` shows it (recorded 2019 to 2023). */
export interface StoredEvent {
  readonly eventRequestMessage: {
    readonly content: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly method: "POST";
    readonly requestUri: string;
    readonly version: "1.1";
  };
  /** Absent: the endpoint could not be reached, or has not answered yet. */
  readonly eventResponseMessage?: {
    readonly content: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly reasonPhrase: string;
    readonly statusCode: string;
    readonly version: "1.1";
  };
  readonly id: string;
}

/** An event, and how many more `listEvents` calls leave it (or its answer) out. */
export interface EventEntry {
  event: StoredEvent;
  hiddenFor: number;
  unansweredFor: number;
}

export type Sku = "Basic" | "Standard" | "Premium";

export interface Replication {
  readonly name: string;
  readonly location: string;
  readonly systemData: SystemData;
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

/** All that the emulated Azure holds, in memory; a save function keeps it where that is wanted. */
export interface Store {
  readonly tenantId: string;
  /** By lower-cased id. */
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  /** By lower-cased name, which is unique in all of Azure. */
  readonly registries: ReadonlyMap<string, StoredRegistry>;
  /** App Service sites, slots and function apps. */
  readonly sites: readonly StoredSite[];
  /** Resolves when every change so far is kept. */
  saved(): Promise<void>;
  /** Tells that something changed. */
  changed(): void;
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

/** The registry's home region and those of its replicas: where a webhook may live. */
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
