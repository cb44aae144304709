/**
 * What is known only after login: an endpoint named by its Azure resource, or all locations of a registry. Runs between
 * opening the registry and the plan. What cannot be resolved stays `Unknown`, so `apply` refuses it.
 */
import { expandLocations, type Manifests } from "../manifest/manifest.ts";
import { type Desired, isUnknown, ServiceError } from "../model.ts";
import type { Opened } from "./states.ts";

export interface Resolved {
  readonly desired: Desired;
  /** Values that came in, for the CI's masking. Their hosts are checked. */
  readonly references: Manifests["references"];
}

/** Returns the document with everything resolved, or as it is if nothing depends on the service. Throws `ServiceError`. */
export async function resolveDesired({ desired, registry }: Opened): Promise<Resolved> {
  const everywhere = desired.webhooks.find((webhook) => webhook.locations !== undefined);
  if (!everywhere) return { desired, references: [] };
  const locations = await registry.locations();
  if (!isUnknown(locations)) return { desired: expandLocations(desired, locations), references: [] };
  const source = everywhere.sources.get("locations") ?? everywhere.source;
  throw new ServiceError(
    {
      severity: "error",
      code: "location",
      message: `webhook ${everywhere.expandedFrom ?? everywhere.name} has \`locations: all\`, but the regions of the registry are unknown: ${locations.why}`,
      help: "Grant Microsoft.ContainerRegistry/registries/replications/read, or list the regions.",
      source,
      webhook: everywhere.name,
    },
    "refused",
  );
}
