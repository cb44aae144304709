/** Azure Resource Manager over Azure's own SDK: clients, and finding a registry. Loaded while the login is pending. */
import { ContainerRegistryManagementClient, type Registry as RegistryResource } from "@azure/arm-containerregistry";
import { createDefaultHttpClient, formDataPolicyName, type HttpClient } from "@azure/core-rest-pipeline";
import pLimit from "p-limit";
import type { RegistryInfo } from "../model.ts";
import { normalLocation, ServiceError } from "../model.ts";
import { openEndpoints } from "./endpoints.ts";
import { type Attempt, serviceError } from "./errors.ts";
import type { Login } from "./login.ts";
import { allItems } from "./pages.ts";
import type { Azure, AzureSettings, Endpoints, RegistryAddress } from "./port.ts";
import { makeRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { openRegistry } from "./registry.ts";
import { listSubscriptions } from "./subscriptions.ts";
import { guardedTransport } from "./transport.ts";

/** For one request, in milliseconds. The service responds in seconds; a long-running operation is polled. */
const requestTimeout = 60_000;
const retryDelay = 400;

interface Client {
  readonly arm: ContainerRegistryManagementClient;
  readonly transport: HttpClient;
}

/** Clients whose requests share the subscription's rate limiter, and have a semaphore each. */
function clientsOf(login: Login, settings: AzureSettings): (subscriptionId: string) => Client {
  const { endpoint, credential } = login;
  const { clock } = settings;
  const http = createDefaultHttpClient();
  const rateLimiters = new Map<string, RateLimiter>();
  return (subscriptionId) => {
    const key = subscriptionId.toLowerCase();
    const rateLimiter = rateLimiters.get(key) ?? makeRateLimiter(clock, settings.onWait);
    rateLimiters.set(key, rateLimiter);
    const transport = guardedTransport(http, {
      origin: new URL(endpoint).origin,
      permission: settings.permission,
      rateLimiter,
      semaphore: pLimit(settings.concurrency),
      clock,
      signal: settings.signal,
      timeout: requestTimeout,
      retryDelay,
    });
    const arm = new ContainerRegistryManagementClient(credential, subscriptionId, {
      endpoint,
      credentials: { scopes: [login.scope] },
      httpClient: transport,
      // The transport retries what is safe to retry. The SDK's own policy would send a ping twice without saying so.
      retryOptions: { maxRetries: 0 },
      redirectOptions: { maxRetries: 0 },
      userAgentOptions: { userAgentPrefix: "acr-webhooks" },
      ...login.clientOptions,
    });
    // No request sends a form, and asking for `FormData` makes Node load fetch.
    arm.pipeline.removePolicy({ name: formDataPolicyName });
    return { arm, transport };
  };
}

/** The registries that the identity can see. Sends nothing yet. */
export function openResourceManager(login: Login, settings: AzureSettings): Azure {
  const client = clientsOf(login, settings);
  const endpoints = new Map<string, Endpoints>();
  const lists = new Map<string, Promise<readonly RegistryResource[]>>();

  /** All registries of a subscription, read once in a run. */
  function all(subscriptionId: string, arm: ContainerRegistryManagementClient): Promise<readonly RegistryResource[]> {
    const key = subscriptionId.toLowerCase();
    const known = lists.get(key);
    if (known) return known;
    const asked = (async () => {
      const found: RegistryResource[] = [];
      for await (const registry of allItems(arm.registries.list())) found.push(registry);
      return found;
    })();
    lists.set(key, asked);
    return asked;
  }

  return {
    identity: login.identity,
    async registry(address) {
      const { arm, transport } = client(address.subscriptionId);
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
      return openRegistry(
        arm,
        { pipeline: arm.pipeline, transport, endpoint: login.endpoint },
        registryInfo(resource, address),
      );
    },
    async subscriptions() {
      const { arm, transport } = client("");
      return listSubscriptions({ pipeline: arm.pipeline, transport, endpoint: login.endpoint });
    },
    async registries(subscriptionId) {
      const { arm } = client(subscriptionId);
      const action = "Microsoft.ContainerRegistry/registries/read";
      try {
        return (await all(subscriptionId, arm))
          .map((resource) => registryInfo(resource, { name: "", resourceGroup: undefined, subscriptionId }))
          .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        throw serviceError(error, { doing: "list the registries", action, writes: false });
      }
    },
    siteDomains: login.siteDomains,
    endpoints(subscriptionId) {
      const key = subscriptionId.toLowerCase();
      const known = endpoints.get(key);
      if (known) return known;
      const { arm, transport } = client(subscriptionId);
      const opened = openEndpoints({ pipeline: arm.pipeline, transport, endpoint: login.endpoint }, subscriptionId);
      endpoints.set(key, opened);
      return opened;
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
      message: `no registry "${name}" in subscription "${subscriptionId ?? address.subscriptionId}", or the identity cannot read it`,
      help: "Check registry.name and the subscription. With registry.resourceGroup the identity needs read access to that registry only.",
      registry: name,
    },
    "refused",
  );
}
