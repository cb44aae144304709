import { ArmError } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import { asObject } from "./json.ts";
import {
  created,
  modified,
  normaliseLocation,
  type Principal,
  registryId,
  type Sku,
  type StoredRegistry,
  type StoredWebhook,
} from "./store.ts";
import type { Switches } from "./switches.ts";
import { hasSystemData } from "./versions.ts";
import type { WebhookInput } from "./webhook-input.ts";

/** A webhook in a response, in the recorded order of keys, without service URI and headers. */
export function webhookBody(
  registry: StoredRegistry,
  webhook: StoredWebhook,
  apiVersion: string,
): Record<string, unknown> {
  return {
    type: "Microsoft.ContainerRegistry/registries/webhooks",
    id: webhookId(registry, webhook.name),
    name: webhook.name,
    location: webhook.location,
    tags: asObject(webhook.tags),
    ...(hasSystemData(apiVersion) ? { systemData: webhook.systemData } : {}),
    properties: {
      status: webhook.status,
      scope: webhook.scope,
      actions: webhook.actions,
      provisioningState: webhook.provisioningState,
    },
  };
}

/** The number of webhooks that a SKU allows (Azure documentation, service tiers; 10 and 500 also recorded). */
export function webhookQuota(registry: Pick<StoredRegistry, "sku">, switches: Switches): number {
  return switches.quota ?? { Basic: 2, Standard: 10, Premium: 500 }[registry.sku];
}

/** The error for more webhooks than a SKU allows (text from microsoft/vscode-docker#1281; the status is not known). */
export function quotaExceeded(sku: Sku): ArmError {
  return new ArmError(
    403,
    "QuotaExceeded",
    `Quota exceeded for resource type webhooks for the registry SKU ${sku}. Learn more about different SKU quotas and upgrade process: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-skus`,
    { gateway: false },
  );
}

/** ARM's id of a webhook. */
export function webhookId(registry: StoredRegistry, name: string): string {
  return `${registryId(registry)}/webhooks/${name}`;
}

/** The webhook after a PUT. Absent properties get the recorded defaults; absent tags depend on a switch. */
export function replaced(
  input: WebhookInput,
  before: StoredWebhook | undefined,
  options: { readonly name: string; readonly by: Principal; readonly clock: Clock; readonly switches: Switches },
): StoredWebhook {
  const { serviceUri, actions, location } = input;
  if (location === undefined || location === "")
    throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
  if (serviceUri === undefined)
    throw new ArmError(400, "InvalidParameter", "The required property 'properties.serviceUri' is missing.", {
      gateway: false,
    });
  if (actions === undefined)
    throw new ArmError(400, "InvalidParameter", "The required property 'properties.actions' is missing.", {
      gateway: false,
    });
  const kept = options.switches.putWithoutTags === "keep" ? before?.tags : undefined;
  const stamp = options.clock.stamp();
  return {
    name: before?.name ?? options.name,
    location: normaliseLocation(location),
    tags: input.tags ?? kept ?? new Map(),
    status: input.status ?? "enabled",
    scope: input.scope ?? "",
    actions,
    serviceUri,
    customHeaders: input.customHeaders ?? new Map(),
    provisioningState: "Succeeded",
    systemData: before === undefined ? created(options.by, stamp) : modified(before.systemData, options.by, stamp),
  };
}

/** The webhook after a PATCH. Absent properties are unchanged; maps and lists are replaced as a whole (recorded 2019 to 2025). */
export function patched(
  input: WebhookInput,
  before: StoredWebhook,
  options: { readonly by: Principal; readonly clock: Clock },
): StoredWebhook {
  return {
    ...before,
    tags: input.tags ?? before.tags,
    status: input.status ?? before.status,
    scope: input.scope ?? before.scope,
    actions: input.actions ?? before.actions,
    serviceUri: input.serviceUri ?? before.serviceUri,
    customHeaders: input.customHeaders ?? before.customHeaders,
    provisioningState: "Succeeded",
    systemData: modified(before.systemData, options.by, options.clock.stamp()),
  };
}

/** The webhook with the tags that the policy switch adds. */
export function withPolicy(webhook: StoredWebhook, switches: Switches): StoredWebhook {
  const has = new Set([...webhook.tags.keys()].map((name) => name.toLowerCase()));
  const added = Object.entries(switches.policyTags).filter(([name]) => !has.has(name.toLowerCase()));
  return added.length === 0 ? webhook : { ...webhook, tags: new Map([...webhook.tags, ...added]) };
}
