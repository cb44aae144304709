/** Generates a manifest from live webhooks: reads them, and writes their manifest. The room's door. */
import pMap from "p-map";
import type { Azure, RegistryAddress } from "../azure/azure.ts";
import {
  type EndpointReference,
  type EventSubscription,
  type LiveWebhook,
  type RegistryInfo,
  unknown,
} from "../model.ts";
import { withCallbackConfig } from "../webhook/webhook.ts";
import { namedEndpoints } from "./endpoints.ts";

export { nothingExported, writeManifest } from "./manifest.ts";

/** A registry as an export needs it. */
export interface LiveRegistry {
  readonly registry: RegistryInfo;
  /** With callback configurations. */
  readonly live: readonly LiveWebhook[];
  /** The apps that webhooks point to, by webhook name. */
  readonly endpoints: ReadonlyMap<string, EndpointReference>;
  /** The Event Grid subscriptions, which a manifest cannot contain. */
  readonly others: readonly EventSubscription[];
}

/** Reads everything that an export writes. Changes nothing. Throws `ServiceError`. */
export async function readLive(azure: Azure, address: RegistryAddress, concurrency: number): Promise<LiveRegistry> {
  const registry = await azure.registry(address);
  const live = await pMap(
    await registry.list(),
    async (webhook) => {
      const config = await registry.callbackConfig(webhook.webhook.name);
      return withCallbackConfig(webhook, config ?? unknown("it was deleted meanwhile"));
    },
    { concurrency },
  );
  const endpoints = await namedEndpoints(azure.endpoints(address.subscriptionId), live);
  return { registry: registry.info, live, endpoints, others: (await registry.eventSubscriptions()) ?? [] };
}
