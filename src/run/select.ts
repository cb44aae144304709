/** Which documents take part in a run, and what is wrong with the choice. Pure. */
import { type Manifests, nearest } from "../manifest/manifest.ts";
import type { Command, Desired, Diagnostic } from "../model.ts";
import { type Settings, wrongSubscription } from "../settings.ts";
import { sha256 } from "../text/text.ts";
import type { Host } from "./host.ts";

export interface Selection {
  /** In the order of the manifests. */
  readonly selected: readonly Desired[];
  /** Those of the manifests, and of the choice. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the documents by `registry` and `shard`. `names`: the webhooks to process; empty: all. */
export function select(
  command: Command,
  manifests: Manifests,
  settings: Settings,
  environment: Host["environment"],
  names: readonly string[],
): Selection {
  const chosen = manifests.desired.filter((desired) => isNamed(desired, settings.registries));
  const selected = command === "validate" ? chosen : chosen.filter((desired) => isInShard(desired, settings.shard));
  return {
    selected,
    diagnostics: [
      ...manifests.diagnostics,
      ...unmatched(settings, manifests),
      ...missing(command, selected, settings, environment),
      ...(manifests.diagnostics.some((d) => d.severity === "error") ? [] : unknownNames(names, chosen)),
      ...(command === "ping" && settings.ping === "changed" ? [nothingChanges] : []),
      ...(command === "redeliver" ? wrongWindow(settings) : []),
    ],
  };
}

/** The subscription to look in. A manifest's own takes precedence. */
export function subscriptionOf(
  { registry }: Desired,
  settings: Settings,
  environment: Host["environment"],
): string | undefined {
  return registry.subscriptionId ?? (settings.subscriptionId || environment["AZURE_SUBSCRIPTION_ID"] || undefined);
}

/** The subscription whose apps the workflow means by a name. Its own setting takes precedence: a manifest cannot change it. */
export function workflowSubscription(
  { registry }: Desired,
  settings: Settings,
  environment: Host["environment"],
): string {
  return settings.subscriptionId || environment["AZURE_SUBSCRIPTION_ID"] || (registry.subscriptionId ?? "");
}

/** A name that is still a reference (`validate` resolves none) matches any. */
function isNamed({ registry }: Desired, registries: readonly string[]): boolean {
  return (
    registry.name.includes("${") ||
    registries.length === 0 ||
    registries.some((name) => name.toLowerCase() === registry.name.toLowerCase())
  );
}

/** Registry names are unique in a cloud, so a hash of the name assigns the shard, whatever other registries there are. */
function isInShard({ registry }: Desired, shard: Settings["shard"]): boolean {
  if (!shard) return true;
  const hash = Number.parseInt(sha256(registry.name.toLowerCase()).slice(0, 8), 16);
  return hash % shard.of === shard.index - 1;
}

/** Values of `registry` that match no document. Not reported if documents are missing because of errors. */
function unmatched({ registries }: Settings, { desired, diagnostics }: Manifests): readonly Diagnostic[] {
  if (diagnostics.some((d) => d.severity === "error")) return [];
  const known = desired.map((d) => d.registry.written.name);
  return registries
    .filter((name) => !desired.some((d) => isNamed(d, [name])))
    .map((name) => ({
      severity: "error",
      code: "usage",
      message: `no manifest has a registry named "${name}"`,
      help: `${didYouMean(name, known)}The manifests contain ${known.join(", ") || "no registry"}.`,
    }));
}

/** Values that this command cannot do without. */
function missing(
  command: Command,
  selected: readonly Desired[],
  settings: Settings,
  environment: Host["environment"],
): readonly Diagnostic[] {
  if (command === "validate") return [];
  const unset = selected.flatMap((desired) => [
    ...desired.unset.registry,
    ...(command === "apply" ? desired.unset.webhooks : []),
  ]);
  const nowhere = selected.filter(
    (desired) => desired.unset.registry.length === 0 && subscriptionOf(desired, settings, environment) === undefined,
  );
  // Also apps that are named without their subscription.
  const usesVariable = selected.some(
    ({ registry, webhooks }) => registry.subscriptionId === undefined || webhooks.some(({ endpoint }) => endpoint),
  );
  return [
    ...unset,
    ...(usesVariable && !settings.subscriptionId ? wrongSubscription(environment) : []),
    ...nowhere.map(
      ({ registry }): Diagnostic => ({
        severity: "error",
        code: "no-subscription",
        message: `no subscription is set for registry ${registry.written.name}`,
        help: "Set AZURE_SUBSCRIPTION_ID or `registry.subscriptionId`.",
        settings: [{ name: "subscription-id" }],
        source: registry.source,
        registry: registry.written.name,
      }),
    ),
  ];
}

function unknownNames(names: readonly string[], chosen: readonly Desired[]): readonly Diagnostic[] {
  const known = chosen.flatMap(({ webhooks }) =>
    webhooks.flatMap(({ name, expandedFrom }) => [name, expandedFrom ?? name]),
  );
  return names
    .filter((name) => !known.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map((name) => ({
      severity: "error",
      code: "usage",
      message: `no manifest has a webhook named "${name}"`,
      help: `${didYouMean(name, known)}Name webhooks of the manifest, or leave out the names to process all of them.`,
    }));
}

const nothingChanges: Diagnostic = {
  severity: "error",
  code: "usage",
  message: "ping changes nothing, so it cannot ping what changed",
  help: "Ping all webhooks, or name the webhooks to ping.",
  settings: [{ name: "ping", value: "all" }],
};

/** How far back `redeliver` looks at most, in milliseconds. */
export const mostRedeliverAge = 3 * 24 * 3_600_000;

function wrongWindow({ since, event }: Settings): readonly Diagnostic[] {
  const settings = [{ name: "since", value: "6h" }, { name: "event" }];
  if (since === undefined && event.length === 0) {
    const help = "Choose a time or events.";
    return [{ severity: "error", code: "usage", message: "redeliver needs a time or an event", help, settings }];
  }
  if (since !== undefined && event.length > 0) {
    const help = "Choose one: all failed events of a time, or events by their ids.";
    return [{ severity: "error", code: "usage", message: "redeliver has both a time and an event", help, settings }];
  }
  if (since === undefined || since <= mostRedeliverAge) return [];
  const help = "Choose a shorter time. Older images are better pushed again.";
  return [{ severity: "error", code: "usage", message: "redeliver looks back 3 days at most", help, settings }];
}

function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? "" : `Did you mean "${near}"? `;
}
