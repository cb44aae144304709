import { resourceNotFound } from "./arm-response.ts";
import type { StoredEventSubscription } from "./endpoints.ts";
import { pageOf } from "./pages.ts";
import type { Call, Route } from "./routes.ts";
import { registryId, type StoredRegistry } from "./store.ts";

/** The read-only list of a registry's Event Grid subscriptions. */
export function eventGridRoutes(context: { readonly registryOf: (call: Call) => StoredRegistry }): Route[] {
  const base =
    "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/providers/Microsoft.EventGrid/eventSubscriptions";
  const action = "Microsoft.EventGrid/eventSubscriptions/read";
  return [
    { pattern: base, operations: { GET: { action, handle: (call) => list(context.registryOf(call), call) } } },
    {
      pattern: `${base}/:eventSubscription`,
      operations: {
        GET: {
          action,
          handle: (call) => {
            const registry = context.registryOf(call);
            const name = call.params["eventSubscription"] ?? "";
            const found = subscriptionsOf(registry).find((each) => each.name.toLowerCase() === name.toLowerCase());
            if (found !== undefined) return { status: 200, body: bodyOf(registry, found) };
            throw resourceNotFound(`Microsoft.EventGrid/eventSubscriptions/${name}`, registry.resourceGroup);
          },
        },
      },
    },
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

// The page size if the request names none, and the largest (specification).
const defaultTop = 20;
const largestTop = 100;

function subscriptionsOf(registry: StoredRegistry): readonly StoredEventSubscription[] {
  return registry.eventSubscriptions ?? [];
}

function list(registry: StoredRegistry, call: Call): { readonly status: number; readonly body: unknown } {
  const asked = Number(call.query.get("$top") ?? defaultTop);
  const top = Number.isInteger(asked) && asked > 0 ? Math.min(asked, largestTop) : defaultTop;
  const page = pageOf(subscriptionsOf(registry), {
    size: top,
    key: (each) => each.name.toLowerCase(),
    token: call.query.get("$skiptoken") ?? call.query.get("$skipToken"),
  });
  const path = `${registryId(registry)}/providers/Microsoft.EventGrid/eventSubscriptions`;
  const value = page.items.map((each) => bodyOf(registry, each));
  if (page.next === undefined) return { status: 200, body: { value } };
  const query = `api-version=${call.apiVersion}&$top=${top}&$skiptoken=${encodeURIComponent(page.next)}`;
  return { status: 200, body: { value, nextLink: `${call.origin}${path}?${query}` } };
}

/** Keys and defaults as recorded in 2021 and 2022 (with a storage account as source). The URL is never shown, only its base. */
function bodyOf(registry: StoredRegistry, each: StoredEventSubscription): Record<string, unknown> {
  const webHook = each.endpointType === "WebHook";
  const prefix = each.subjectBeginsWith;
  const suffix = each.subjectEndsWith;
  return {
    properties: {
      topic: registryId(registry),
      provisioningState: each.provisioningState,
      destination: {
        properties: webHook
          ? { endpointUrl: null, endpointBaseUrl: each.endpoint.split("?")[0], maxEventsPerBatch: 1 }
          : { resourceId: each.endpoint },
        endpointType: each.endpointType,
      },
      filter: { subjectBeginsWith: prefix, subjectEndsWith: suffix, includedEventTypes: each.includedEventTypes },
      labels: each.labels,
      eventDeliverySchema: "EventGridSchema",
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 },
    },
    systemData: null,
    id: `${registryId(registry)}/providers/Microsoft.EventGrid/eventSubscriptions/${each.name}`,
    name: each.name,
    type: "Microsoft.EventGrid/eventSubscriptions",
  };
}
