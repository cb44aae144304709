/** Finds the registries of a run. */
import type { Azure } from "../azure/azure.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";
import { subscriptionOf } from "./select.ts";
import type { Opened, Selected } from "./states.ts";

/** Throws `ServiceError`. */
export async function openRegistry(
  azure: Azure,
  { desired }: Selected,
  settings: Settings,
  environment: Host["environment"],
): Promise<Opened> {
  const { name, resourceGroup, written } = desired.registry;
  const registry = await azure.registry({
    name,
    written,
    resourceGroup: resourceGroup ?? settings.resourceGroup,
    subscriptionId: subscriptionOf(desired, settings, environment) ?? "",
  });
  return { stage: "opened", desired, registry, pings: [], warnings: [] };
}
