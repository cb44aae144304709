/** Reads the deliveries of one registry's webhooks, and follows them. */
import pMap from "p-map";
import { rowOf, summarize } from "../deliveries/deliveries.ts";
import {
  type DeliveryEvent,
  type DeliveryRow,
  type Desired,
  type DesiredWebhook,
  type Registry,
  ServiceError,
  type WebhookDeliveries,
} from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Follower, Host } from "./host.ts";
import type { Counter } from "./progress.ts";

/** How far back `deliveries` looks by default, in milliseconds. */
export const defaultWindow = 24 * 3_600_000;

/** Between two reads of the same webhook, in milliseconds: each read costs a write token. */
const followPause = 5000;

/** The named webhooks of a manifest; all without names. A name can also be the one that `scopes` or `locations` expand from. */
export function webhooksNamed({ webhooks }: Desired, names: readonly string[]): readonly DesiredWebhook[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isWanted = (name: string | undefined) => name !== undefined && wanted.has(name.toLowerCase());
  return wanted.size === 0 ? webhooks : webhooks.filter((one) => isWanted(one.name) || isWanted(one.expandedFrom));
}

/** What was shown: one key for each delivery. */
export type Shown = Set<string>;

/** An overview of each webhook. Adds its deliveries to `shown`, except those that may still get a response. Throws `ServiceError`. */
export async function readDeliveries(
  registry: Registry,
  webhooks: readonly DesiredWebhook[],
  length: number,
  {
    settings,
    host,
    counter,
    shown,
  }: { readonly settings: Settings; readonly host: Host; readonly counter: Counter; readonly shown: Shown },
): Promise<readonly WebhookDeliveries[]> {
  counter.expect("delivering", webhooks.length);
  return pMap(
    webhooks,
    async ({ name, source }) => {
      const events = await registry.events(name);
      counter.done("delivering");
      const now = host.now().getTime();
      if (settings.follow) newDeliveries({ registry, name }, events ?? [], now, shown);
      return summarize({ name, source }, events, { now, length });
    },
    { concurrency: settings.concurrency },
  );
}

interface Followed {
  readonly registry: Registry;
  readonly name: string;
}

/**
 * Shows new deliveries of all webhooks until the run is stopped. Continues after a failure that may pass; throws any other
 * `ServiceError`.
 */
export async function followDeliveries(
  webhooks: readonly Followed[],
  shown: Shown,
  { host, follower, settings }: { readonly host: Host; readonly follower: Follower; readonly settings: Settings },
): Promise<void> {
  const { clock, stopping } = host;
  let isFailing = false;
  for (;;) {
    await Promise.race([clock.sleep(followPause, stopping), aborted(stopping)]);
    if (stopping.aborted) return;
    const failures: ServiceError[] = [];
    await pMap(
      webhooks,
      async (webhook) => {
        if (stopping.aborted) return;
        try {
          const events = (await webhook.registry.events(webhook.name)) ?? [];
          for (const row of newDeliveries(webhook, events, host.now().getTime(), shown))
            if (!settings.failed || row.verdict === "failed")
              follower.delivery({ registry: webhook.registry.info.name, webhook: webhook.name, row });
        } catch (error) {
          if (!(error instanceof ServiceError) || !mayPass(error)) throw error;
          failures.push(error);
        }
      },
      { concurrency: settings.concurrency },
    );
    const [first] = failures;
    // Once, not every 5 seconds.
    if (first && !isFailing && !stopping.aborted) host.step(`${first.diagnostic.message}; trying again`);
    isFailing = first !== undefined;
  }
}

/** The network, or the service itself. A missing permission does not come back. */
function mayPass({ status }: ServiceError): boolean {
  return status === undefined || status === 429 || status >= 500;
}

/** The deliveries that were not shown, oldest first; they count as shown now. One that may still get a response waits for it. */
function newDeliveries(
  { registry, name }: Followed,
  events: readonly DeliveryEvent[],
  now: number,
  shown: Shown,
): readonly DeliveryRow[] {
  return events.toReversed().flatMap((event) => {
    const row = rowOf(event, now);
    const { id, at, action, image } = row;
    const key = `${registry.info.id}/${name}/${id || [at, action, image].join(" ")}`.toLowerCase();
    if (shown.has(key) || row.verdict === "pending") return [];
    shown.add(key);
    return [row];
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
