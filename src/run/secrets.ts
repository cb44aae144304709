/** The values that a CI's log must hide. Pure. */
import type { Manifests } from "../manifest/manifest.ts";
import type { Desired } from "../model.ts";
import { isUnknown, Secret } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";

/** Every value that a reference brought into a service URI or a header. Not the names and ids that a run shows. */
export function secretsToMask(
  { desired, references }: Pick<Manifests, "desired" | "references">,
  settings: Settings,
  environment: Host["environment"],
): Manifests["references"] {
  const shown = publicValues(desired, settings, environment);
  return [...references, ...userinfos(desired)].filter(({ value }) => !shown.has(value.reveal().toLowerCase()));
}

/** Names and ids that a run shows: if they were masked, a CI would drop the outputs that contain them. */
function publicValues(
  desired: readonly Desired[],
  settings: Settings,
  environment: Host["environment"],
): ReadonlySet<string> {
  const values = [
    ...desired.flatMap(({ registry }) => [registry.name, registry.resourceGroup, registry.subscriptionId]),
    settings.resourceGroup,
    settings.subscriptionId,
    environment["AZURE_SUBSCRIPTION_ID"],
  ];
  return new Set(values.flatMap((value) => value?.toLowerCase() ?? []));
}

/** User and password of service URIs that use references: joined, as `Basic` sends them, they are another text to hide. */
function userinfos(desired: readonly Desired[]): Manifests["references"] {
  return desired
    .flatMap(({ webhooks }) => webhooks)
    .flatMap(({ name, serviceUri, templates }) => {
      if (isUnknown(serviceUri) || !templates.serviceUri.includes("${")) return [];
      const { username, password } = new URL(serviceUri.reveal());
      if (username === "" && password === "") return [];
      return [{ name: `serviceUri of ${name}`, value: new Secret(`${decoded(username)}:${decoded(password)}`) }];
    });
}

/** The text itself if it is not percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
