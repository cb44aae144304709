/** The registry's Event Grid subscriptions: read-only, and only shown. */
import type { EventSubscription } from "../model.ts";
import { member, requestJson, type Sender } from "./json-request.ts";

/** The newest stable version (specification, stable/2025-02-15). */
const apiVersion = "2025-02-15";

/** The first hundred subscriptions. Undefined if they cannot be read: the identity may lack the right, or the provider is not registered. */
export async function listEventSubscriptions(
  sender: Sender,
  registryId: string,
): Promise<readonly EventSubscription[] | undefined> {
  const path = `${encodeURI(registryId)}/providers/Microsoft.EventGrid/eventSubscriptions`;
  try {
    const items = member(await requestJson(sender, "GET", `${path}?api-version=${apiVersion}&$top=100`), "value");
    return Array.isArray(items) ? items.flatMap((item) => readSubscription(item) ?? []) : undefined;
  } catch {
    return undefined;
  }
}

function readSubscription(item: unknown): EventSubscription | undefined {
  const name = member(item, "name");
  const destination = member(member(item, "properties"), "destination");
  const type = member(destination, "endpointType");
  const properties = member(destination, "properties");
  if (typeof name !== "string") return undefined;
  return {
    name,
    type: typeof type === "string" ? type : "",
    target: targetOf(member(properties, "endpointBaseUrl"), member(properties, "resourceId")),
  };
}

/** A URL's path can contain a secret, so only its origin is kept. */
function targetOf(url: unknown, resourceId: unknown): string {
  if (typeof url === "string" && URL.canParse(url)) return new URL(url).origin;
  return typeof resourceId === "string" ? (resourceId.split("/").at(-1) ?? "") : "";
}
