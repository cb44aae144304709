/** The subscriptions of the login. */
import { serviceError } from "./errors.ts";
import { member, requestJson, type Sender } from "./json-request.ts";
import type { Subscription } from "./port.ts";

/** A stable version (Azure documentation, Subscriptions - List). */
const apiVersion = "2022-12-01";
/** Against a `nextLink` that never ends. */
const mostPages = 50;

/** Every enabled subscription, in the order of the service. Throws `ServiceError`. */
export async function listSubscriptions(sender: Sender): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  try {
    let target: unknown = `/subscriptions?api-version=${apiVersion}`;
    for (let page = 0; typeof target === "string" && target !== "" && page < mostPages; page += 1) {
      const body = await requestJson(sender, "GET", target);
      const items = member(body, "value");
      if (Array.isArray(items)) found.push(...items.flatMap((item) => readSubscription(item) ?? []));
      target = member(body, "nextLink");
    }
    return found;
  } catch (error) {
    const action = "Microsoft.Resources/subscriptions/read";
    throw serviceError(error, { doing: "list the subscriptions", action, writes: false });
  }
}

function readSubscription(item: unknown): Subscription | undefined {
  const [id, name, tenantId, state] = ["subscriptionId", "displayName", "tenantId", "state"].map((key) =>
    member(item, key),
  );
  if (typeof id !== "string" || state === "Disabled" || state === "Deleted") return undefined;
  return {
    id,
    name: typeof name === "string" ? name : id,
    tenantId: typeof tenantId === "string" ? tenantId : undefined,
  };
}
