/** Sends failed events again: plan, consent, then one webhook's events in order, until the first failure. */
import pMap from "p-map";
import type { Azure } from "../azure/azure.ts";
import { type Delivery, planRedeliveries, redeliveryLimit, requestOf, summarize } from "../deliveries/deliveries.ts";
import { allowsHost } from "../manifest/manifest.ts";
import {
  type CallbackConfig,
  type Desired,
  type DesiredWebhook,
  type Diagnostic,
  isUnknown,
  type Redelivery,
  type Registry,
  Secret,
  type SourceLocation,
  type WebhookDeliveries,
} from "../model.ts";
import type { Settings } from "../settings.ts";
import type { AllowedEndpoints } from "./allowed-endpoints.ts";
import type { Cache } from "./cache.ts";
import { webhooksNamed } from "./deliveries.ts";
import type { Host } from "./host.ts";
import type { RunningRecord } from "./record.ts";
import { isHostOfEndpoint } from "./resolve.ts";
import { mostRedeliverAge } from "./select.ts";
import { failed, type Opened, type State } from "./states.ts";

/** Only for planning: nothing is sent there. */
const nowhere = new Secret("https://invalid/");

/** The service waits as long for a response (documented), in milliseconds. */
const timeout = 5000;

export interface Redelivering {
  readonly azure: Azure;
  readonly settings: Settings;
  readonly host: Host;
  readonly names: readonly string[];
  /** Undefined: what was sent is not remembered. */
  readonly cache: Cache | undefined;
  /** Writes the cache; called before each request, so that a killed run does not send an event twice. Returns why that fails. */
  readonly saveCache: () => Promise<readonly Diagnostic[]>;
  /** The apps that the workflow allows the document's webhooks to name. */
  readonly allowedEndpoints: (desired: Desired) => AllowedEndpoints;
}

interface WebhookPlan {
  readonly overview: WebhookDeliveries;
  readonly config: CallbackConfig | undefined;
  readonly deliveries: readonly Delivery[];
  /** Why events that could be sent are not. Undefined: none is held back. */
  readonly refusal?: Refusal;
}

/** `host`: only if it is not allowed. */
type Refusal = { readonly name: string; readonly source: SourceLocation | undefined } & (
  | { readonly host: string }
  | { readonly host: undefined; readonly why: string }
);

/** Plans, asks, and sends. Failures of one registry are that registry's alone. */
export async function redeliver(record: RunningRecord, options: Redelivering): Promise<void> {
  const plans = new Map<number, readonly WebhookPlan[]>();
  await record.each("opened", async (state, index) => {
    const planned = await planRegistry(state, options);
    plans.set(index, planned);
    return { ...state, deliveries: planned.map(({ overview, deliveries }) => withRedeliveries(overview, deliveries)) };
  });
  if (await maySend(record, [...plans.values()].flat(), options))
    await record.each("opened", async (state, index) => {
      const keep = (deliveries: readonly WebhookDeliveries[]) => record.replace(index, { ...state, deliveries });
      return { ...state, deliveries: await sendAll(state, plans.get(index) ?? [], keep, options) };
    });
  record.replaceAll(record.states().map((state, index) => refused(state, plans.get(index) ?? [])));
}

/** Whether there is something to send, it is within the limit, and the user agrees. */
async function maySend(
  record: RunningRecord,
  plans: readonly WebhookPlan[],
  { settings, host }: Redelivering,
): Promise<boolean> {
  const found = plans.flatMap(({ deliveries }) => deliveries);
  // What could not be read may have the event.
  const isAllRead = record.states().every(({ stage }) => stage === "opened");
  const missing = settings.event.filter((id) => !found.some(({ redelivery }) => sameId(redelivery.id, id)));
  if (isAllRead) record.note(...missing.map(unknownEvent));
  const total = found.filter(({ event }) => event !== undefined).length;
  if (settings.dryRun || total === 0 || missing.length > 0) return false;
  const limit = settings.max ?? (settings.yes ? Number.POSITIVE_INFINITY : redeliveryLimit);
  if (total > limit) {
    record.replaceAll(record.states().map((state) => failed(state, tooMany(total, limit), 4)));
    return false;
  }
  if (settings.yes || (await host.confirm?.(record.report()))) return true;
  record.note(declined);
  return false;
}

/** The state, failed if events of its webhooks were held back. What was sent stays true. */
function refused(state: State, plans: readonly WebhookPlan[]): State {
  const refusals = plans.flatMap(({ refusal }) => refusal ?? []);
  const [first] = refusals;
  if (!first) return state;
  const hosts = [...new Set(refusals.flatMap(({ host }) => host ?? []))].sort();
  const list = refusals.map(({ name }) => name).join(", ");
  const common = { severity: "error", webhook: first.name, ...(first.source && { source: first.source }) } as const;
  if (first.host !== undefined || hosts.length > 0) {
    const message = `events of ${list} were not sent again: ${hosts.join(", ")} is not allowed`;
    const help = "Correct the webhook, or allow the host.";
    const settings = [{ name: "allowed-hosts", value: hosts.join(", ") }];
    return failed(state, { ...common, code: "host-not-allowed", message, help, settings }, 4);
  }
  const message = `events of ${list} were not sent again: ${first.why}`;
  const help = "Assign the role of roles/plan.json on the registry.";
  return failed(state, { ...common, code: "forbidden", message, help }, 1);
}

async function planRegistry(state: Opened, options: Redelivering): Promise<readonly WebhookPlan[]> {
  const webhooks = webhooksNamed(state.desired, options.names);
  return pMap(webhooks, (webhook) => planWebhook(state, webhook, options), {
    concurrency: options.settings.concurrency,
  });
}

async function planWebhook(
  { registry, desired }: Opened,
  webhook: DesiredWebhook,
  options: Redelivering,
): Promise<WebhookPlan> {
  const { settings, host, cache } = options;
  const { name, source } = webhook;
  const now = host.now().getTime();
  const events = await registry.events(name);
  const length = settings.since ?? mostRedeliverAge;
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
  const none = (serviceUri: Secret, reason: string, refusal?: { host: string } | { host: undefined; why: string }) => {
    const deliveries = planRedeliveries(events, { ...choice, serviceUri });
    const isHeld = refusal !== undefined && deliveries.some(({ event }) => event !== undefined);
    return {
      overview,
      config: undefined,
      deliveries: deliveries.map((one) => skipped(one, reason)),
      ...(isHeld && { refusal: { name, source, ...refusal } }),
    };
  };
  if (isUnknown(config)) return none(nowhere, "its address is unknown", { host: undefined, why: config.why });
  const uri = config.serviceUri.reveal();
  if (!URL.canParse(uri) || !/^https?:/i.test(uri)) return none(nowhere, "its service URI is not a URL");
  const url = new URL(uri);
  const isAllowed =
    allowsHost(settings.allowedHosts, url) ||
    (await isHostOfEndpoint(webhook, url, {
      azure: options.azure,
      allowed: options.allowedEndpoints(desired),
      subscriptionId: registry.info.subscriptionId,
    }));
  if (!isAllowed) return none(config.serviceUri, "its host is not among the allowed hosts", { host: url.host });
  return { overview, config, deliveries: planRedeliveries(events, { ...choice, serviceUri: config.serviceUri }) };
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
    plans.entries(),
    async ([index, { overview, config, deliveries }]) => {
      const redeliveries = deliveries.map(({ redelivery }) => redelivery);
      let held: string | undefined;
      for (const [place, { event, redelivery }] of deliveries.entries()) {
        if (event === undefined || config === undefined) continue;
        if (options.host.stopping.aborted) held = "interrupted";
        const next =
          held === undefined
            ? await sendOne({ registry, webhook: overview.name, config }, { event, redelivery }, options)
            : notStarted(redelivery, held);
        if (next.status === "failed") held = "an earlier event failed";
        if (next.status === "not-started") held ??= next.reason;
        redeliveries[place] = next;
        done[index] = { ...overview, redeliveries: [...redeliveries] };
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
  if ((await saveCache()).length > 0) {
    cache?.unmarkSent(...key);
    return notStarted(redelivery, "the cache cannot be written");
  }
  if (cache?.wasSentElsewhere(...key)) return notStarted(redelivery, "another run is sending events of this webhook");
  const result = await host.send({ ...request, timeout });
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

function notStarted(redelivery: Redelivery, reason: string): Redelivery {
  return { ...redelivery, status: "not-started", reason };
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
