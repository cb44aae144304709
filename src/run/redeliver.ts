/** Sends failed events again: plan, consent, then one webhook's events in order, until the first failure. */
import pMap from "p-map";
import { type Delivery, planRedeliveries, redeliveryLimit, requestOf, summarize } from "../deliveries/deliveries.ts";
import { allowsHost } from "../manifest/manifest.ts";
import {
  type CallbackConfig,
  type DesiredWebhook,
  type Diagnostic,
  isUnknown,
  type Redelivery,
  type Registry,
  Secret,
  type WebhookDeliveries,
} from "../model.ts";
import type { Settings } from "../settings.ts";
import type { Cache } from "./cache.ts";
import { webhooksNamed } from "./deliveries.ts";
import type { Host } from "./host.ts";
import type { RunningRecord } from "./record.ts";
import { failed, type Opened } from "./states.ts";

/** Only for planning: nothing is sent there. */
const nowhere = new Secret("https://invalid/");

/** The service waits as long for a response (documented), in milliseconds. */
const timeout = 5000;

export interface Redelivering {
  readonly settings: Settings;
  readonly host: Host;
  readonly names: readonly string[];
  /** Undefined: what was sent is not remembered. */
  readonly cache: Cache | undefined;
  /** Writes the cache; called before each request, so that a killed run does not send an event twice. */
  readonly saveCache: () => Promise<readonly Diagnostic[]>;
}

interface WebhookPlan {
  readonly overview: WebhookDeliveries;
  readonly config: CallbackConfig | undefined;
  readonly deliveries: readonly Delivery[];
}

/** Plans, asks, and sends. Failures of one registry are that registry's alone. */
export async function redeliver(record: RunningRecord, options: Redelivering): Promise<void> {
  const { settings, host } = options;
  const plans = new Map<number, readonly WebhookPlan[]>();
  await record.each("opened", async (state, index) => {
    const planned = await planRegistry(state, options);
    plans.set(index, planned);
    return { ...state, deliveries: planned.map(({ overview, deliveries }) => withRedeliveries(overview, deliveries)) };
  });
  const found = [...plans.values()].flat().flatMap(({ deliveries }) => deliveries);
  const missing = settings.event.filter((id) => !found.some(({ redelivery }) => sameId(redelivery.id, id)));
  record.note(...missing.map(unknownEvent));
  const total = found.filter(({ event }) => event !== undefined).length;
  if (settings.dryRun || total === 0 || missing.length > 0) return;
  const limit = settings.max ?? (settings.yes ? Number.POSITIVE_INFINITY : redeliveryLimit);
  if (total > limit) {
    record.replaceAll(record.states().map((state) => failed(state, tooMany(total, limit), 4)));
    return;
  }
  if (!settings.yes && !(await host.confirm?.(record.report()))) {
    record.note(declined);
    return;
  }
  await record.each("opened", async (state, index) => {
    const keep = (deliveries: readonly WebhookDeliveries[]) => record.replace(index, { ...state, deliveries });
    return { ...state, deliveries: await sendAll(state, plans.get(index) ?? [], keep, options) };
  });
}

async function planRegistry(state: Opened, options: Redelivering): Promise<readonly WebhookPlan[]> {
  const webhooks = webhooksNamed(state.desired, options.names);
  return pMap(webhooks, (webhook) => planWebhook(state.registry, webhook, options), {
    concurrency: options.settings.concurrency,
  });
}

async function planWebhook(
  registry: Registry,
  { name, source }: DesiredWebhook,
  { settings, host, cache }: Redelivering,
): Promise<WebhookPlan> {
  const now = host.now().getTime();
  const events = await registry.events(name);
  const length = settings.since ?? 3 * 24 * 3_600_000;
  const overview = summarize({ name, source }, events, { now, length });
  const choice = {
    now,
    since: settings.since,
    ids: settings.event,
    wasSent: (id: string) => cache?.wasSent(registry.info.id, name, id) ?? false,
  };
  const isAny = overview.failed > 0 || settings.event.length > 0;
  const config = isAny && events ? await registry.callbackConfig(name) : undefined;
  if (!events || config === undefined) return { overview, config: undefined, deliveries: [] };
  if (isUnknown(config)) {
    const deliveries = planRedeliveries(events, { ...choice, serviceUri: nowhere });
    return {
      overview,
      config: undefined,
      deliveries: deliveries.map((one) => skipped(one, `its address is unknown: ${config.why}`)),
    };
  }
  const deliveries = planRedeliveries(events, { ...choice, serviceUri: config.serviceUri });
  return allowsHost(settings.allowedHosts, new URL(config.serviceUri.reveal()))
    ? { overview, config, deliveries }
    : {
        overview,
        config: undefined,
        deliveries: deliveries.map((one) => skipped(one, "its host is not among the allowed hosts")),
      };
}

function skipped({ event, redelivery }: Delivery, reason: string): Delivery {
  return event === undefined
    ? { event, redelivery }
    : { event: undefined, redelivery: { ...redelivery, status: "skipped", reason } };
}

function withRedeliveries(overview: WebhookDeliveries, deliveries: readonly Delivery[]): WebhookDeliveries {
  return { ...overview, redeliveries: deliveries.map(({ redelivery }) => redelivery) };
}

/** Webhooks side by side; the events of one in order. */
async function sendAll(
  { registry }: Opened,
  plans: readonly WebhookPlan[],
  keep: (deliveries: readonly WebhookDeliveries[]) => Promise<void>,
  options: Redelivering,
): Promise<readonly WebhookDeliveries[]> {
  const done = plans.map(({ overview, deliveries }) => withRedeliveries(overview, deliveries));
  await pMap(
    plans.keys(),
    async (index) => {
      const plan = plans[index];
      if (!plan) return;
      const redeliveries = plan.deliveries.map(({ redelivery }) => redelivery);
      let isHeld = false;
      for (const [place, { event, redelivery }] of plan.deliveries.entries()) {
        if (event === undefined || plan.config === undefined) continue;
        const isOver = options.host.stopping.aborted;
        redeliveries[place] =
          isHeld || isOver
            ? { ...redelivery, status: "not-started", reason: isOver ? "interrupted" : "an earlier event failed" }
            : await sendOne(
                { registry, webhook: plan.overview.name, config: plan.config },
                { event, redelivery },
                options,
              );
        if (redeliveries[place].status === "failed") isHeld = true;
        done[index] = { ...plan.overview, redeliveries: [...redeliveries] };
        await keep([...done]);
      }
    },
    { concurrency: options.settings.concurrency },
  );
  return done;
}

async function sendOne(
  at: { readonly registry: Registry; readonly webhook: string; readonly config: CallbackConfig },
  { event, redelivery }: Delivery & { readonly event: NonNullable<Delivery["event"]> },
  { host, cache, saveCache }: Redelivering,
): Promise<Redelivery> {
  const request = requestOf(event, at.config);
  if (request === undefined) return { ...redelivery, status: "skipped", reason: "its body cannot be rebuilt exactly" };
  const key = [at.registry.info.id, at.webhook, event.id] as const;
  cache?.markSent(...key);
  await saveCache();
  const result = await host.send({ ...request, timeout, signal: host.stopping });
  if (result.statusCode === undefined && !result.reached) {
    cache?.unmarkSent(...key);
    await saveCache();
  }
  const { statusCode } = result;
  const sent = statusCode !== undefined && statusCode >= 200 && statusCode < 300;
  const reason = statusCode === undefined ? result.problem : `HTTP ${statusCode}`;
  host.step(`${at.registry.info.name}: ${at.webhook}: ${redelivery.action} ${redelivery.image}: ${reason}`);
  return { ...redelivery, status: sent ? "sent" : "failed", statusCode, reason };
}

function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function unknownEvent(id: string): Diagnostic {
  return {
    severity: "error",
    code: "event-not-found",
    message: `no webhook of the manifests has an event with the id "${id.slice(0, 60)}"`,
    help: "List the events with `deliveries --format json`. Azure keeps them for some days only.",
  };
}

function tooMany(total: number, limit: number): Diagnostic {
  return {
    severity: "error",
    code: "too-many-redeliveries",
    message: `${total} events would be sent again; the limit is ${limit}`,
    help: "Look at the dry run, then raise the limit or choose fewer events.",
    settings: [{ name: "max", value: String(total) }],
  };
}

const declined: Diagnostic = {
  severity: "error",
  code: "needs-consent",
  message: "redeliver was not confirmed; nothing was sent",
  help: "Type 'yes' to send the events again.",
};
