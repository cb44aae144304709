/** The port to Azure as types: what a run asks of it. */
import type { Clock } from "../clock.ts";
import type { EndpointReference, Registry, RegistryInfo, Secret, Unknown } from "../model.ts";
import type { Wait } from "./rate-limiter.ts";
import type { Permission } from "./transport.ts";

export interface AzureSettings {
  readonly permission: Permission;
  /** Pending requests per registry. */
  readonly concurrency: number;
  /** When aborted, nothing more is sent, and pending requests are cut. */
  readonly signal: AbortSignal;
  readonly onWait: (wait: Wait) => void;
  readonly clock: Clock;
}

/** Which registry to open. Without a resource group it is looked up by its name in the subscription. */
export interface RegistryAddress {
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string;
  /** What messages show instead, when name or subscription came from a reference. */
  readonly written?: { readonly name: string; readonly subscriptionId: string | undefined };
}

export interface Azure {
  /** The auth method in use, for people. */
  readonly identity: string;
  /** Finds the registry. Throws `ServiceError`. */
  registry(address: RegistryAddress): Promise<Registry>;
  /** The subscriptions that the identity can see. Throws `ServiceError`. */
  subscriptions(): Promise<readonly Subscription[]>;
  /** The registries of a subscription that the identity can see, sorted by name. Throws `ServiceError`. */
  registries(subscriptionId: string): Promise<readonly RegistryInfo[]>;
  /** The apps and functions that webhooks can name. `subscriptionId`: to look in for apps without a resource ID. */
  endpoints(subscriptionId: string): Endpoints;
  /** The domains that the cloud's apps are below, without a dot at the start. */
  readonly siteDomains: readonly string[];
}

/** A subscription, as Resource Manager lists it. */
export interface Subscription {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string | undefined;
}

/** An App Service app, one of its slots, or a function app. Contains no secret. Host names are lower-case. */
export interface Site {
  readonly id: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** Undefined: production. */
  readonly slot: string | undefined;
  /** The deployment site's host, by the app's own response. Undefined: it has none. */
  readonly scmHost: string | undefined;
  /** All host names in the app's own response, the deployment site's included. */
  readonly hosts: readonly string[];
  readonly isRunning: boolean;
  /** False: public network access is disabled. */
  readonly isPublic: boolean;
  /** In an App Service Environment, which may have no public address. */
  readonly isInEnvironment: boolean;
  readonly isContainer: boolean;
}

/** An HTTP function. Contains no secret. */
export interface AppFunction {
  /** Undefined: it has no HTTP trigger. May be a template: `…/api/items/{id}`. */
  readonly url: string | undefined;
  readonly isDisabled: boolean;
  readonly acceptsPost: boolean;
  /** `anonymous`, `function` or `admin`; lower-case. */
  readonly authLevel: string;
}

/** Reads of Microsoft.Web. What a 403 hides is unknown. Every method throws `ServiceError` on other failures. */
export interface Endpoints {
  /** Every app that fits the reference: one at most if it has a resource group. */
  find(reference: EndpointReference): Promise<readonly Site[] | Unknown>;
  /** Whether the deployment site accepts its publishing credentials. */
  basicAuth(site: Site): Promise<boolean | Unknown>;
  /** User, password and host of the deployment site. Undefined: redacted. Costs no write token (recorded 2019-08). */
  credentials(site: Site): Promise<{ readonly userinfo: Secret; readonly host: string } | Unknown | undefined>;
  /** Whether access restrictions let the registry service call the deployment site. */
  allowsRegistry(site: Site): Promise<boolean | Unknown>;
  /** Whether the app setting `DOCKER_ENABLE_CI` is on. Needs the permission that `credentials` needs. */
  deploys(site: Site): Promise<boolean | Unknown>;
  /** Undefined: there is no such function. */
  function(site: Site, name: string): Promise<AppFunction | Unknown | undefined>;
  /** Never a host key: those come with the master key. Undefined: the function has no key. */
  functionKey(site: Site, name: string): Promise<Secret | Unknown | undefined>;
}
