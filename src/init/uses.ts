/** What a manifest uses, and a pipeline must pass: secrets, hosts, apps. */
import { parseTemplate, readManifests, uriShape } from "../manifest/manifest.ts";
import type { DesiredWebhook, Diagnostic, EndpointReference } from "../model.ts";

/** A variable that a manifest refers to. */
export interface SecretUse {
  readonly name: string;
  /** Where the live value is, if it is a header or a service URI as a whole, or what follows a host and its slash. */
  readonly copy?: {
    readonly webhook: string;
    readonly from: { readonly header: string } | "service URI" | "path and query";
  };
}

export interface Uses {
  /** As written, so names can contain references. */
  readonly registries: readonly {
    readonly name: string;
    readonly resourceGroup: string | undefined;
    readonly subscriptionId: string | undefined;
  }[];
  /** Of the first document. */
  readonly owner: string | undefined;
  /** Sorted by name. */
  readonly secrets: readonly SecretUse[];
  /** Entries of `allowed-hosts`: `HOST`, or `REFERENCE=HOST`. */
  readonly hosts: readonly string[];
  /** References whose host is not in the manifest: the whole service URI is one. */
  readonly openHosts: readonly string[];
  /** App Service apps and functions. */
  readonly apps: readonly EndpointReference[];
  readonly webhooks: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a manifest without its variables. `hostOf`: the live host of a webhook, for a service URI that is one reference.
 * With errors in the manifest, the rest can be incomplete.
 */
export function usesOf(
  path: string,
  content: Uint8Array,
  hostOf: (webhook: string) => string | undefined = () => undefined,
): Uses {
  const settings = { environment: undefined, env: ["*"], allowedHosts: undefined, allowedHostsRequired: false };
  const { desired, diagnostics } = readManifests([{ path, content }], {
    ...settings,
    owners: [],
    localEndpoints: true,
  });
  const webhooks = desired.flatMap((document) => document.webhooks);
  const secrets = new Map<string, SecretUse>();
  const hosts = new Set<string>();
  const openHosts = new Set<string>();
  for (const webhook of webhooks) {
    const { inUri, host = hostOf(webhook.name) } = webhook.endpoint ? { inUri: [] } : destination(webhook);
    const inHeaders = headerReferences(webhook);
    for (const use of [...inHeaders, ...inUri]) if (!secrets.has(use.name)) secrets.set(use.name, use);
    if (webhook.endpoint) continue;
    const sent = [...new Set([...inUri, ...inHeaders].map(({ name }) => name))];
    if (host === undefined) for (const name of sent) openHosts.add(name);
    else if (sent.length === 0) hosts.add(host);
    else for (const name of sent) hosts.add(`${name}=${host}`);
  }
  return {
    registries: desired.map(({ registry: { written, resourceGroup } }) => ({ ...written, resourceGroup })),
    owner: desired[0]?.owner,
    secrets: [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    hosts: [...hosts].sort(),
    openHosts: [...openHosts].sort(),
    apps: unique(webhooks.flatMap(({ endpoint }) => endpoint ?? [])),
    webhooks: webhooks.map(({ name }) => name),
    diagnostics,
  };
}

function destination({ name: webhook, templates }: DesiredWebhook): {
  readonly inUri: readonly SecretUse[];
  readonly host?: string;
} {
  const template = parseTemplate(templates.serviceUri);
  if ("problem" in template) return { inUri: [] };
  const shape = uriShape(template);
  const url = "problem" in shape ? undefined : shape.url;
  const [start, reference] = template.parts;
  const isWhole = template.parts.length === 1;
  const isRest = template.parts.length === 2 && typeof reference === "object" && start === `${url?.origin}/`;
  const from = isWhole ? "service URI" : isRest ? "path and query" : undefined;
  const inUri = template.names.map((name) => ({
    name,
    ...(from !== undefined && { copy: { webhook, from } as const }),
  }));
  return { inUri, ...(url !== undefined && { host: url.host }) };
}

function headerReferences({ name: webhook, templates }: DesiredWebhook): readonly SecretUse[] {
  return [...templates.customHeaders.values()].flatMap(({ name: header, value }): SecretUse[] => {
    const template = parseTemplate(value);
    if ("problem" in template) return [];
    const isWhole = template.parts.length === 1;
    return template.names.map((name) => ({ name, ...(isWhole && { copy: { webhook, from: { header } } }) }));
  });
}

function unique(apps: readonly EndpointReference[]): readonly EndpointReference[] {
  return [...new Map(apps.map((app) => [JSON.stringify(app), app])).values()];
}
