/** Short ways to write down manifests and registries as values. */
import type {
  Desired,
  DesiredWebhook,
  LiveWebhook,
  Names,
  RegistryInfo,
  SourceLocation,
  Unknown,
} from "../../src/model.ts";
import { isUnknown, names, ownerTag, Secret } from "../../src/model.ts";
import type { Consent, PlanInput } from "../../src/plan/plan.ts";

export const registry: RegistryInfo = {
  id: "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso",
  name: "contoso",
  resourceGroup: "rg-containers",
  subscriptionId: "00000000-0000-0000-0000-000000000001",
  location: "westeurope",
  sku: "Premium",
};

export const owner = "contoso/storefront";
export const source: SourceLocation = { file: "webhooks.yaml", line: 1, column: 1 };
export const noConsent: Consent = { adopt: [], previousOwner: undefined, maxDeletes: undefined };

type Texts = Readonly<Record<string, string>>;

/** A webhook of a manifest. Values are given resolved; what they are written as, in `templates`, is the same unless said. */
export interface DesiredParts {
  readonly location?: string;
  readonly status?: "enabled" | "disabled";
  readonly scope?: string;
  readonly actions?: readonly string[];
  readonly tags?: Readonly<Record<string, string | null>>;
  readonly serviceUri?: string | Unknown;
  readonly customHeaders?: Readonly<Record<string, string | Unknown>>;
  readonly protect?: boolean;
  readonly templates?: { readonly serviceUri?: string; readonly customHeaders?: Texts };
  readonly shownUri?: string;
  readonly sources?: Readonly<Record<string, SourceLocation>>;
}

export function desiredWebhook(name: string, parts: DesiredParts = {}): DesiredWebhook {
  const { serviceUri = "https://deploy.contoso.com/hooks/acr", customHeaders = {}, templates } = parts;
  const texts = Object.entries(customHeaders).map(
    ([key, value]) => [key, isUnknown(value) ? `\${WEBHOOK_UNSET}` : value] as const,
  );
  const uriText = isUnknown(serviceUri) ? `\${WEBHOOK_UNSET}` : serviceUri;
  return {
    name,
    location: parts.location,
    status: parts.status ?? "enabled",
    scope: parts.scope ?? "",
    actions: parts.actions ?? ["push"],
    tags: names(Object.entries(parts.tags ?? {})),
    serviceUri: secretOf(serviceUri),
    customHeaders: secretsOf(customHeaders),
    protect: parts.protect ?? false,
    ping: undefined,
    templates: {
      serviceUri: templates?.serviceUri ?? uriText,
      customHeaders: names(Object.entries(templates?.customHeaders ?? Object.fromEntries(texts))),
    },
    shownUri: parts.shownUri ?? "https://deploy.contoso.com/hooks/acr",
    source: { ...source, line: 10 },
    sources: new Map(Object.entries(parts.sources ?? {})),
  };
}

export function manifest(
  webhooks: readonly DesiredWebhook[],
  parts: Partial<Pick<Desired, "owner" | "prune" | "ignore">> = {},
): Desired {
  return {
    source,
    owner: parts.owner ?? owner,
    ownerSource: source,
    registry: {
      name: registry.name,
      resourceGroup: undefined,
      subscriptionId: undefined,
      written: { name: registry.name, subscriptionId: undefined },
      source,
    },
    prune: parts.prune ?? "owned",
    ignore: parts.ignore ?? [],
    webhooks,
    unset: { registry: [], webhooks: [] },
  };
}

export interface LiveParts {
  readonly location?: string;
  readonly status?: "enabled" | "disabled";
  readonly scope?: string;
  readonly actions?: readonly string[];
  readonly tags?: Texts;
  readonly serviceUri?: string | Unknown;
  readonly customHeaders?: Readonly<Record<string, string>> | Unknown;
  readonly createdBy?: string;
}

/** A live webhook without an owner. */
export function liveWebhook(name: string, parts: LiveParts = {}): LiveWebhook {
  const { serviceUri = "https://deploy.contoso.com/hooks/acr", customHeaders = {} } = parts;
  return {
    webhook: {
      name,
      location: parts.location ?? registry.location,
      status: parts.status ?? "enabled",
      scope: parts.scope ?? "",
      actions: parts.actions ?? ["push"],
      tags: names(Object.entries(parts.tags ?? {})),
      serviceUri: secretOf(serviceUri),
      customHeaders: isUnknown(customHeaders)
        ? customHeaders
        : names(Object.entries(customHeaders).map(([key, value]) => [key, new Secret(value)])),
    },
    lastModifiedAt: 1_757_400_000_000,
    createdBy: parts.createdBy,
  };
}

/** A live webhook of ours. */
export function ownWebhook(name: string, parts: LiveParts = {}): LiveWebhook {
  return liveWebhook(name, { ...parts, tags: { ...parts.tags, [ownerTag]: parts.tags?.[ownerTag] ?? owner } });
}

/** All that `makePlan` takes, with a quota and locations that are in nobody's way. */
export function input(
  desired: Desired,
  live: readonly LiveWebhook[],
  parts: Partial<Omit<PlanInput, "desired" | "live">> = {},
): PlanInput {
  return {
    registry,
    quota: { limit: 500, used: live.length },
    locations: [registry.location],
    consent: noConsent,
    ...parts,
    desired,
    live,
  };
}

function secretOf(value: string | Unknown): Secret | Unknown {
  return isUnknown(value) ? value : new Secret(value);
}

function secretsOf(values: Readonly<Record<string, string | Unknown>>): Names<Secret | Unknown> {
  return names(Object.entries(values).map(([key, value]) => [key, secretOf(value)]));
}
