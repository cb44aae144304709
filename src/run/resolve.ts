/**
 * What is known only after login: an endpoint named by its Azure resource, or all locations of a registry. Runs between
 * opening the registry and the plan. What cannot be resolved stays `Unknown`, so `apply` refuses it.
 */
import type { Azure } from "../azure/azure.ts";
import { boundElsewhere, expandLocations, type Manifests } from "../manifest/manifest.ts";
import {
  type Desired,
  type DesiredWebhook,
  type Diagnostic,
  type EndpointReference,
  isUnknown,
  names,
  ServiceError,
} from "../model.ts";
import { type AllowedEndpoints, isAllowed, notAllowed } from "./allowed-endpoints.ts";
import { findSite, isBelow, type ResolvedEndpoint, resolveApp, resolveFunction, unresolved } from "./endpoints.ts";
import type { Opened } from "./states.ts";

export interface Resolved {
  readonly desired: Desired;
  /** Values that came in, for the CI's masking. Their hosts are checked. */
  readonly references: Manifests["references"];
  readonly warnings: readonly Diagnostic[];
  /** What the workflow does not permit; nothing of this registry may be planned. */
  readonly refused: Diagnostic | undefined;
}

export interface Resolving {
  /** Undefined: endpoints stay unknown (only plans need them). */
  readonly azure: Azure | undefined;
  readonly allowed: AllowedEndpoints;
  readonly allowedHosts: readonly string[] | undefined;
}

/** Returns the document with everything resolved, or as it is if nothing depends on the service. Throws `ServiceError`. */
export async function resolveDesired(opened: Opened, resolving: Resolving): Promise<Resolved> {
  return resolveEndpoints(await everywhere(opened), opened.registry.info.subscriptionId, resolving);
}

async function everywhere({ desired, registry }: Opened): Promise<Desired> {
  const webhook = desired.webhooks.find(({ locations }) => locations !== undefined);
  if (!webhook) return desired;
  const locations = await registry.locations();
  if (!isUnknown(locations)) return expandLocations(desired, locations);
  const source = webhook.sources.get("locations") ?? webhook.source;
  throw new ServiceError(
    {
      severity: "error",
      code: "location",
      message: `webhook ${webhook.expandedFrom ?? webhook.name} has \`locations: all\`, but the regions of the registry are unknown: ${locations.why}`,
      help: "Grant Microsoft.ContainerRegistry/registries/replications/read, or list the regions.",
      source,
      webhook: webhook.name,
    },
    "refused",
  );
}

async function resolveEndpoints(desired: Desired, subscriptionId: string, resolving: Resolving): Promise<Resolved> {
  const { azure, allowed, allowedHosts } = resolving;
  const unchanged: Resolved = { desired, references: [], warnings: [], refused: undefined };
  if (!azure || desired.webhooks.every(({ endpoint }) => endpoint === undefined)) return unchanged;
  const port = azure.endpoints(subscriptionId);
  const domains = azure.siteDomains;

  async function resolve(webhook: DesiredWebhook, endpoint: EndpointReference): Promise<ResolvedEndpoint | Diagnostic> {
    const site = await findSite(port, endpoint);
    if ("message" in site) return unresolved(site);
    if (!isAllowed(site, allowed)) return notAllowed(webhook, site.id);
    if (endpoint.kind === "appService") return resolveApp(port, site, domains);
    const hasKey = webhook.customHeaders.has(keyHeader);
    return resolveFunction(port, site, { name: endpoint.function, hasKey, domains });
  }

  const results = await Promise.all(
    desired.webhooks.map(async (webhook) => ({
      webhook,
      result: webhook.endpoint && (await resolve(webhook, webhook.endpoint)),
    })),
  );
  const webhooks: DesiredWebhook[] = [];
  const references: Manifests["references"][number][] = [];
  const warnings = new Map<string, Diagnostic>();
  for (const { webhook, result } of results) {
    if (result && "severity" in result) return { ...unchanged, refused: result };
    const next = result ? withEndpoint(webhook, result) : webhook;
    const url = result?.shown === undefined ? undefined : new URL(result.shown);
    const [bound] = url ? boundElsewhere(next, url, allowedHosts) : [];
    if (bound) return { ...unchanged, refused: bound };
    webhooks.push(next);
    for (const value of result?.secrets ?? []) references.push({ name: `endpoint of ${webhook.name}`, value });
    for (const problem of result?.problems ?? []) {
      const warning = warningOf(webhook, problem);
      // Several webhooks can name one app.
      if (!warnings.has(warning.message)) warnings.set(warning.message, warning);
    }
  }
  return { desired: { ...desired, webhooks }, references, warnings: [...warnings.values()], refused: undefined };
}

/**
 * Whether a URL's host is one of the app that the webhook names, and the workflow allows that app: then `allowed-hosts` need not list it.
 * False also if the app cannot be read. Throws `ServiceError`.
 */
export async function isHostOfEndpoint(
  { endpoint }: DesiredWebhook,
  { protocol, host }: URL,
  {
    azure,
    allowed,
    subscriptionId,
  }: Pick<Resolving, "allowed"> & { readonly azure: Azure; readonly subscriptionId: string },
): Promise<boolean> {
  if (!endpoint || protocol !== "https:") return false;
  const site = await findSite(azure.endpoints(subscriptionId), endpoint);
  return (
    !("message" in site) && isAllowed(site, allowed) && site.hosts.includes(host) && isBelow(host, azure.siteDomains)
  );
}

const keyHeader = "x-functions-key";

function withEndpoint(webhook: DesiredWebhook, { uri, shown, deploys, ...resolved }: ResolvedEndpoint): DesiredWebhook {
  const { templates, customHeaders, endpoint } = webhook;
  // Without the function, it is unknown whether it needs a key.
  const mayNeedKey = endpoint?.kind === "functionApp" && isUnknown(uri) && !customHeaders.has(keyHeader);
  const key = mayNeedKey ? uri : resolved.key;
  const keyed = <T>(map: ReadonlyMap<string, { readonly name: string; readonly value: T }>, value: T) =>
    names([...[...map.values()].map((one) => [one.name, one.value] as const), [keyHeader, value] as const]);
  return {
    ...webhook,
    serviceUri: uri,
    shownUri: shown === undefined ? webhook.shownUri : `${shown} ${webhook.shownUri}`,
    ...(deploys === undefined ? {} : { deploys }),
    ...(key !== undefined && {
      customHeaders: keyed(customHeaders, key),
      // Digests contain the reference, not the key.
      templates: { ...templates, customHeaders: keyed(templates.customHeaders, `key of ${templates.serviceUri}`) },
    }),
  };
}

function warningOf(
  webhook: DesiredWebhook,
  { code, message, help, settings }: ResolvedEndpoint["problems"][number],
): Diagnostic {
  return {
    severity: "warning",
    code,
    message: `${nameOf(webhook.endpoint)} ${message}`,
    help,
    ...(settings && { settings }),
    source: webhook.sources.get("endpoint") ?? webhook.source,
    webhook: webhook.name,
  };
}

function nameOf(endpoint: EndpointReference | undefined): string {
  if (!endpoint) return "endpoint";
  const app = endpoint.slot === undefined ? endpoint.app : `${endpoint.app}/${endpoint.slot}`;
  return endpoint.kind === "appService" ? `App Service ${app}` : `function ${endpoint.function} of ${app}`;
}
