/** Live webhooks whose service URI is the deployment hook of an App Service app: which app that is. */
import pMap from "p-map";
import type { Endpoints } from "../azure/azure.ts";
import { type EndpointReference, isUnknown, type LiveWebhook, ServiceError } from "../model.ts";

/**
 * The apps by webhook name. Only if an app in the subscription has the user's name and the URI's host; a webhook of any other app, or of one
 * that cannot be read, keeps its service URI.
 */
export async function namedEndpoints(
  port: Endpoints,
  live: readonly LiveWebhook[],
): Promise<ReadonlyMap<string, EndpointReference>> {
  const found = await pMap(
    live,
    async ({ webhook: { name, serviceUri } }) => {
      const hook = isUnknown(serviceUri) ? undefined : hookOf(serviceUri.reveal());
      const isSame = hook && (await hasHost(port, hook));
      return isSame ? [[name, hook.reference] as const] : [];
    },
    { concurrency: 8 },
  );
  return new Map(found.flat());
}

interface Hook {
  readonly reference: EndpointReference;
  readonly host: string;
}

/** User `$APP` or `$APP__SLOT`, and the path that the portal writes. Another path would change when the manifest is applied. */
function hookOf(uri: string): Hook | undefined {
  const [, app, slot, host = ""] =
    /^https:\/\/(?:\$|%24)([A-Za-z0-9-]+)(?:__([A-Za-z0-9-]+))?:[^/?#@]+@([^/?#@:]+)(?::443)?\/api\/registry\/webhook$/i.exec(
      uri,
    ) ?? [];
  if (app === undefined) return undefined;
  const reference = { kind: "appService", app, slot, resourceGroup: undefined, subscriptionId: undefined } as const;
  return { reference, host: host.toLowerCase() };
}

async function hasHost(port: Endpoints, { reference, host }: Hook): Promise<boolean> {
  try {
    const sites = await port.find(reference);
    return !isUnknown(sites) && sites.length === 1 && sites[0]?.scmHost === host;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return false;
  }
}
