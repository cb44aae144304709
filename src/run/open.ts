/** Finds the registries of a run. */
import type { Azure, Permission } from "../azure/azure.ts";
import type { Command } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";
import type { PingWhich } from "./ping.ts";
import { subscriptionOf } from "./select.ts";
import type { Opened, Selected } from "./states.ts";

/** What the client of a command may do. Pure. */
export function permissionFor(
  command: Command,
  which: PingWhich,
  { deliveries }: Pick<Settings, "deliveries">,
): Permission {
  switch (command) {
    case "deliveries":
    case "redeliver":
      return command;
    case "apply":
      return "apply";
    case "ping":
      return "ping";
    case "drift":
      return which === "none" && deliveries === undefined ? "plan" : "drift";
    case "plan":
    case "validate":
      return "plan";
  }
}

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
  return { stage: "opened", desired, registry, pings: [] };
}
