/** Reads the deliveries of one registry's webhooks, and follows them. */
import pMap from "p-map";
import { rowOf, summarize } from "../deliveries/deliveries.ts";
import type { Desired, DesiredWebhook, Registry, WebhookDeliveries } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Host } from "./host.ts";
import type { Counter } from "./progress.ts";

/** What `deliveries` looks at unless it is told otherwise, in milliseconds. */
export const defaultWindow = 24 * 3_600_000;

/** Between two reads of the same webhook, in milliseconds: each read costs a write token. */
const followPause = 5000;

/** The named webhooks of a manifest; all without names. A name can also be the one that `scopes` or `locations` expand from. */
export function webhooksNamed({ webhooks }: Desired, names: readonly string[]): readonly DesiredWebhook[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isWanted = (name: string | undefined) => name !== undefined && wanted.has(name.toLowerCase());
  return wanted.size === 0 ? webhooks : webhooks.filter((one) => isWanted(one.name) || isWanted(one.expandedFrom));
}

/** Throws `ServiceError`. */
export async function readDeliveries(
  registry: Registry,
  webhooks: readonly DesiredWebhook[],
  length: number,
  { settings, host, counter }: { readonly settings: Settings; readonly host: Host; readonly counter: Counter },
): Promise<readonly WebhookDeliveries[]> {
  counter.expect("delivering", webhooks.length);
  const found = await pMap(
    webhooks,
    async ({ name, source }) => {
      const events = await registry.events(name);
      counter.done("delivering");
      return summarize({ name, source }, events, { now: host.now().getTime(), length });
    },
    { concurrency: settings.concurrency },
  );
  return settings.failed ? found.filter(({ failed, exists }) => failed > 0 || !exists) : found;
}

/** Shows new deliveries of all webhooks until the run is stopped. `known`: what was already shown. Throws `ServiceError`. */
export async function followDeliveries(
  parts: readonly { readonly registry: Registry; readonly webhooks: readonly DesiredWebhook[] }[],
  host: Host,
  concurrency: number,
): Promise<void> {
  const seen = new Set<string>();
  const followed = parts.flatMap(({ registry, webhooks }) => webhooks.map(({ name }) => ({ registry, name })));
  for (let round = 0; !host.stopping.aborted; round += 1) {
    await pMap(
      followed,
      async ({ registry, name }) => {
        if (host.stopping.aborted) return;
        const now = host.now().getTime();
        for (const event of (await registry.events(name))?.toReversed() ?? []) {
          const row = rowOf(event, now);
          const key = `${registry.info.id}/${name}/${event.id}`.toLowerCase();
          if (seen.has(key) || row.verdict === "pending") continue;
          seen.add(key);
          // What happened before is in the overview.
          if (round > 0) host.showDelivery?.({ registry: registry.info.name, webhook: name, row });
        }
      },
      { concurrency },
    );
    await pause(host, followPause);
  }
}

function pause({ clock, stopping }: Host, milliseconds: number): Promise<void> {
  return Promise.race([
    clock.sleep(milliseconds),
    new Promise<void>((resolve) => {
      if (stopping.aborted) resolve();
      stopping.addEventListener("abort", () => resolve(), { once: true });
    }),
  ]);
}
