/**
 * The registries of a cloud, over Azure's own SDK: login, paging, pace, errors. The only room that knows the SDK;
 * loaded only by commands that ask the service.
 */
import { ContainerRegistryManagementClient, type Registry as RegistryResource } from "@azure/arm-containerregistry";
import { createDefaultHttpClient } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import type { RegistryInfo } from "../model.ts";
import { normalLocation, type Registry, ServiceError, UserError } from "../model.ts";
import { type Attempt, serviceError } from "./errors.ts";
import { type Login, login } from "./login.ts";
import { makeGate, makePace, type Pace, type Wait } from "./pace.ts";
import { openRegistry } from "./registry.ts";
import { guardedTransport, hiddenAgent, type Permission } from "./transport.ts";

export type { Wait } from "./pace.ts";
export type { Permission } from "./transport.ts";

export type Cloud = "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";

const clouds: Record<Cloud, { readonly resourceManager: string; readonly authority: string }> = {
  AzureCloud: { resourceManager: "https://management.azure.com", authority: "https://login.microsoftonline.com" },
  AzureUSGovernment: {
    resourceManager: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
  },
  AzureChinaCloud: {
    resourceManager: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
  },
};

export interface AzureSettings {
  readonly cloud: Cloud;
  /** A private cloud's Resource Manager, instead of the cloud's. */
  readonly armEndpoint: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly oidc: Parameters<typeof login>[0]["oidc"];
  /** A certificate authority (PEM) to trust beside the usual ones. */
  readonly ca: string | undefined;
  readonly permission: Permission;
  /** Requests in flight for one registry. */
  readonly concurrency: number;
  /** Aborted: nothing more is sent, what is in flight is cut. */
  readonly signal: AbortSignal;
  readonly onWait: (wait: Wait) => void;
  readonly clock: Clock;
}

/** Where a registry is to be looked for. Without a resource group it is found by its name in the subscription. */
export interface RegistryAddress {
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string;
}

export interface Azure {
  /** Which way of logging in is used. */
  readonly identity: string;
  /** Finds the registry. Throws `ServiceError`. */
  registry(address: RegistryAddress): Promise<Registry>;
}

/** For one request, in milliseconds. The service answers in seconds; a long-running operation is polled, not waited for. */
const requestTimeout = 60_000;
const retryDelay = 400;

/** Chooses the login and readies the clients; nothing is sent yet. Fails with exit 3 on an endpoint that can't be one, with 1 on a half-set login. */
export async function connect(settings: AzureSettings): Promise<Azure> {
  const cloud = clouds[settings.cloud];
  const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
  const { credential, identity }: Login = await login({
    environment: settings.environment,
    authorityHost: cloud.authority,
    oidc: settings.oidc,
    ca: settings.ca,
  });
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
      credentials: { scopes: [`${endpoint}/.default`] },
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
      additionalPolicies: [hiddenAgent],
      userAgentOptions: { userAgentPrefix: "acr-webhooks" },
      ...(settings.ca === undefined ? {} : { tlsOptions: { ca: settings.ca } }),
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
    identity,
    async registry(address) {
      const arm = client(address.subscriptionId);
      const attempt: Attempt = {
        doing: "find the registry",
        action: "Microsoft.ContainerRegistry/registries/read",
        registry: address.name,
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

function endpointOf(text: string): string {
  const endpoint = text.replace(/\/+$/, "");
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
  const message = "--arm-endpoint is not an https URL";
  const help = "Write it like https://management.contoso.com; a token is not sent over plain http.";
  throw new UserError([{ severity: "error", code: "usage", message, help }], 3);
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
  return new ServiceError(
    {
      severity: "error",
      code: "registry-not-found",
      message: `there is no registry ${address.name} in subscription ${address.subscriptionId}, or the identity may not see it`,
      help: "Check registry.name and the subscription; with registry.resourceGroup the identity needs to read that registry alone.",
      registry: address.name,
    },
    "refused",
  );
}
