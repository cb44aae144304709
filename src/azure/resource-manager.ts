/** Azure Resource Manager over Azure's own SDK: clients, and finding a registry. Loaded while the login is on its way. */
import { ContainerRegistryManagementClient, type Registry as RegistryResource } from "@azure/arm-containerregistry";
import { createDefaultHttpClient } from "@azure/core-rest-pipeline";
import type { RegistryInfo } from "../model.ts";
import { normalLocation, ServiceError } from "../model.ts";
import type { Azure, AzureSettings, RegistryAddress } from "./azure.ts";
import { type Attempt, serviceError } from "./errors.ts";
import type { Login } from "./login.ts";
import { makeGate, makePace, type Pace } from "./pace.ts";
import { openRegistry } from "./registry.ts";
import { guardedTransport } from "./transport.ts";

/** For one request, in milliseconds. The service answers in seconds; a long-running operation is polled, not waited for. */
const requestTimeout = 60_000;
const retryDelay = 400;

/** The registries that a login may see. Nothing is sent yet. */
export function openResourceManager(login: Login, settings: AzureSettings): Azure {
  const { endpoint, credential } = login;
  const { clock } = settings;
  const http = createDefaultHttpClient();
  const paces = new Map<string, Pace>();
  const lists = new Map<string, Promise<readonly RegistryResource[]>>();

  /** A client whose requests share the subscription's pace, and a gate of their own. */
  function client(subscriptionId: string): ContainerRegistryManagementClient {
    const key = subscriptionId.toLowerCase();
    const pace = paces.get(key) ?? makePace(clock, settings.onWait);
    paces.set(key, pace);
    return new ContainerRegistryManagementClient(credential, subscriptionId, {
      endpoint,
      credentials: { scopes: [login.scope] },
      httpClient: guardedTransport(http, {
        origin: new URL(endpoint).origin,
        permission: settings.permission,
        pace,
        gate: makeGate(settings.concurrency),
        clock,
        signal: settings.signal,
        timeout: requestTimeout,
        retryDelay,
      }),
      // The transport repeats what is safe to repeat. The SDK's own policy would send a ping twice without saying so.
      retryOptions: { maxRetries: 0 },
      redirectOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: "acr-webhooks" },
      ...login.clientOptions,
    });
  }

  /** All registries of a subscription, asked for once in a run. */
  function all(subscriptionId: string, arm: ContainerRegistryManagementClient): Promise<readonly RegistryResource[]> {
    const key = subscriptionId.toLowerCase();
    const known = lists.get(key);
    if (known) return known;
    const asked = (async () => {
      const found: RegistryResource[] = [];
      for await (const registry of arm.registries.list()) found.push(registry);
      return found;
    })();
    lists.set(key, asked);
    return asked;
  }

  return {
    identity: login.identity,
    async registry(address) {
      const arm = client(address.subscriptionId);
      const attempt: Attempt = {
        doing: "find the registry",
        action: "Microsoft.ContainerRegistry/registries/read",
        registry: address.written?.name ?? address.name,
        writes: false,
      };
      let resource: RegistryResource | undefined;
      try {
        resource =
          address.resourceGroup === undefined
            ? (await all(address.subscriptionId, arm)).find((r) => r.name?.toLowerCase() === address.name.toLowerCase())
            : await arm.registries.get(address.resourceGroup, address.name);
      } catch (error) {
        throw serviceError(error, attempt);
      }
      if (!resource) throw notFound(address);
      return openRegistry(arm, registryInfo(resource, address));
    },
  };
}

function registryInfo(resource: RegistryResource, address: RegistryAddress): RegistryInfo {
  const group = /\/resourceGroups\/([^/]+)\//i.exec(resource.id ?? "")?.[1] ?? address.resourceGroup ?? "";
  return {
    id: resource.id ?? "",
    name: resource.name ?? address.name,
    resourceGroup: group,
    subscriptionId: address.subscriptionId,
    location: normalLocation(resource.location ?? ""),
    sku: resource.sku?.name ?? "",
  };
}

function notFound(address: RegistryAddress): ServiceError {
  const { name, subscriptionId } = { ...address, ...address.written };
  return new ServiceError(
    {
      severity: "error",
      code: "registry-not-found",
      message: `there is no registry ${name} in subscription ${subscriptionId ?? address.subscriptionId}, or the identity may not see it`,
      help: "Check registry.name and the subscription; with registry.resourceGroup the identity needs to read that registry alone.",
      registry: name,
    },
    "refused",
  );
}
