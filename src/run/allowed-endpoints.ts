/** Which apps the manifests may name: the workflow's `allowed-endpoints`. Pure. */
import type { Site } from "../azure/azure.ts";
import type { Desired, DesiredWebhook, Diagnostic, EndpointReference } from "../model.ts";

/** What the workflow permits. */
export interface AllowedEndpoints {
  /** Undefined: any. */
  readonly entries: readonly string[] | undefined;
  /** Names without a resource ID mean apps of this subscription. */
  readonly subscriptionId: string;
}

/**
 * What can be refused before the login. An entry that can match may still be another app of the same name: `isAllowed` decides when
 * the resource ID is known. `required`: without entries, every endpoint is refused.
 */
export function checkEndpoints(
  desired: readonly Desired[],
  entries: readonly string[] | undefined,
  required: boolean,
): readonly Diagnostic[] {
  const named = desired.flatMap(({ webhooks }) => webhooks).flatMap((webhook) => namedBy(webhook) ?? []);
  const [first] = named;
  if (!first) return [];
  if (entries === undefined) return required ? [notSet(named)] : [];
  return named
    .filter(({ endpoint }) => !entries.some((entry) => mayBe(entry, endpoint)))
    .map(({ webhook, endpoint }) => notAllowed(webhook, appOf(endpoint)));
}

/** Whether an app, by its own resource ID, is one that the workflow permits. */
export function isAllowed(site: Site, { entries, subscriptionId }: AllowedEndpoints): boolean {
  return (entries ?? ["*"]).some((entry) => {
    if (entry === "*") return true;
    if (entry.startsWith("/")) return same(withoutProduction(entry), site.id);
    return same(withoutProduction(entry), nameOf(site.name, site.slot)) && same(site.subscriptionId, subscriptionId);
  });
}

/** `shown`: the app's name or resource ID, as an entry for it is written. */
export function notAllowed(webhook: DesiredWebhook, shown: string): Diagnostic {
  return {
    severity: "error",
    code: "endpoint-not-allowed",
    message: `endpoint of webhook ${webhook.expandedFrom ?? webhook.name} names app "${shown}", which is not allowed`,
    help: "Correct it, or allow this app.",
    settings: [{ name: "allowed-endpoints", value: shown }],
    source: webhook.sources.get("endpoint") ?? webhook.source,
    webhook: webhook.name,
  };
}

function notSet(named: readonly Named[]): Diagnostic {
  const apps = [...new Set(named.map(({ endpoint }) => appOf(endpoint)))].sort();
  const { webhook } = named[0] as Named;
  return {
    severity: "error",
    code: "allowed-endpoints-required",
    message: `the manifest names ${apps.length === 1 ? "an app" : `${apps.length} apps`} as endpoint, but no app is allowed`,
    help: "If these apps may receive the events, allow them.",
    settings: [{ name: "allowed-endpoints", value: apps.join(", ") }],
    source: webhook.sources.get("endpoint") ?? webhook.source,
    webhook: webhook.name,
  };
}

interface Named {
  readonly webhook: DesiredWebhook;
  readonly endpoint: EndpointReference;
}

function namedBy(webhook: DesiredWebhook): Named | undefined {
  return webhook.endpoint && { webhook, endpoint: webhook.endpoint };
}

/** By name, or by resource ID if the manifest has one. */
function appOf({ subscriptionId, resourceGroup, app, slot }: EndpointReference): string {
  if (subscriptionId === undefined || resourceGroup === undefined) return nameOf(app, slot);
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`;
  return slot === undefined ? id : `${id}/slots/${slot}`;
}

function mayBe(entry: string, endpoint: EndpointReference): boolean {
  if (entry === "*") return true;
  if (!entry.startsWith("/")) return same(withoutProduction(entry), nameOf(endpoint.app, endpoint.slot));
  const [, , subscription = "", , group = "", , , , app = "", , slot] = withoutProduction(entry).split("/");
  return (
    same(nameOf(app, slot), nameOf(endpoint.app, endpoint.slot)) &&
    same(endpoint.resourceGroup ?? group, group) &&
    same(endpoint.subscriptionId ?? subscription, subscription)
  );
}

/** The slot `production` is the app itself. */
function withoutProduction(entry: string): string {
  return entry.replace(entry.startsWith("/") ? /\/slots\/production$/i : /\/production$/i, "");
}

function nameOf(app: string, slot: string | undefined): string {
  return slot === undefined ? app : `${app}/${slot}`;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
