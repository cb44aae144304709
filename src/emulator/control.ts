import { ArmError, resourceNotFound } from "./arm-response.ts";
import type { Buckets } from "./buckets.ts";
import {
  type Delivered,
  type EventContext,
  emit,
  fromNotification,
  type RegistryEvent,
  type WebhookAction,
  webhookActions,
} from "./events.ts";
import { createFaultBook, type Fault, type FaultBook, type FaultHandle } from "./faults.ts";
import { textEntries } from "./json.ts";
import type { RequestLog, RequestRecord } from "./requests.ts";
import { findSite, resetPassword, siteId } from "./sites.ts";
import {
  listWebhooks,
  modified,
  normaliseLocation,
  type Principal,
  type StoredEvent,
  type StoredRegistry,
  type StoredWebhook,
} from "./store.ts";
import { defaultSwitches, type Switches } from "./switches.ts";
import { readInput } from "./webhook-input.ts";
import { replaced } from "./webhook-state.ts";

/** What happened in a registry, by name. `registry` is optional if there is only one. */
export interface EventInput {
  readonly registry?: string;
  readonly action: WebhookAction;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly name?: string;
  readonly version?: string;
  /** The region. Default: every region of the registry. */
  readonly location?: string;
}

/** A webhook that somebody else creates, without ARM. */
export interface WebhookSetting {
  readonly serviceUri: string;
  readonly customHeaders?: Readonly<Record<string, string>>;
  readonly actions?: readonly string[];
  readonly scope?: string;
  readonly status?: "enabled" | "disabled";
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A seeded site as the control API shows it. */
export interface SiteView {
  readonly id: string;
  readonly name: string;
  readonly slot: string | null;
  readonly defaultHostName: string;
  readonly scmHost: string;
  /** How often the hook restarted the container. */
  readonly restarts: number;
}

/** Operations on a running emulator, for tests, the demo and the control API. Names ignore case; unknown ones throw ArmError. */
export interface Control {
  switches(): Switches;
  /** Changes the given switches only. */
  set(switches: Partial<Switches>): void;
  /** Sets a fault. */
  fault(fault: Fault): FaultHandle;
  faults(): readonly FaultHandle[];
  clearFaults(): void;
  /** Every request except those to the control API, in order, with secrets masked. */
  requests(): readonly RequestRecord[];
  clearRequests(): void;
  /** Calls `listener` before each request and waits for it. Returns a function that removes it. */
  onRequest(listener: (request: RequestRecord) => void | Promise<void>): () => void;
  /** A registry's webhooks by name, with their secrets. */
  webhooks(registry?: string): readonly StoredWebhook[];
  /** A webhook's events, newest first. */
  events(registry: string, webhook: string): readonly StoredEvent[];
  /** Creates or replaces a webhook as somebody else would. */
  put(registry: string, webhook: string, setting: WebhookSetting): Promise<void>;
  /** Deletes a webhook as somebody else would. False: it did not exist. */
  remove(registry: string, webhook: string): Promise<boolean>;
  /** Disables a webhook as somebody in the portal would. */
  disable(registry: string, webhook: string): Promise<void>;
  /** A PUT as the portal's Deployment Center sends it: everything unchanged but without tags, so the webhook loses them. */
  portalPut(registry: string, webhook: string): Promise<void>;
  /** Fires an event in a registry. Returns its deliveries when all have ended. */
  emit(event: EventInput): Promise<readonly Delivered[]>;
  /** Fires the events in a notification of an open source registry. */
  notify(envelope: unknown, registry?: string): Promise<readonly Delivered[]>;
  /** The sites and slots of the seed, without passwords. */
  sites(): readonly SiteView[];
  /** Gives a site or slot a new publishing password, as `newpassword` does. */
  resetPassword(site: string, slot?: string): Promise<void>;
  /** Restores the switches, removes faults and recorded requests, fills the token buckets. Registries stay. */
  reset(): void;
}

/** A control and the parts that the emulator itself needs. */
export interface ControlParts {
  readonly control: Control;
  readonly faults: FaultBook;
}

/** Creates the control. `switches` in `context` must read `holder.switches`. */
export function createControl(context: EventContext, parts: Adjustable): ControlParts {
  const faults = createFaultBook(context.announce);
  const control = {
    ...adjusting(context, parts, faults),
    ...writing(context),
    ...happening(context),
    ...siting(context),
  };
  return { control, faults };
}

/** Reads an event from outside. Returns the event, or what is wrong with it. */
export function parseEvent(value: Record<string, unknown>): EventInput | string {
  const texts = Object.fromEntries(textEntries(value));
  const wrong = Object.entries(value).find(([key, entry]) =>
    key === "size" ? typeof entry !== "number" : typeof entry !== "string",
  );
  if (wrong !== undefined) return `"${wrong[0]}" must be a ${wrong[0] === "size" ? "number" : "string"}`;
  const action = webhookActions.find((each) => each === texts["action"]);
  if (action === undefined) return `"action" must be one of ${webhookActions.join(", ")}`;
  if (texts["repository"] === undefined || texts["repository"] === "") return '"repository" is missing';
  const { size } = value;
  return { ...texts, action, repository: texts["repository"], ...(typeof size === "number" ? { size } : {}) };
}

/** The switches at start: the options take precedence over the seed, the seed over the defaults. */
export function initialSwitches(seed: Partial<Switches>, options: Partial<Switches>): Switches {
  return { ...defaultSwitches, ...seed, ...options };
}

// --- internal --------------------------------------------------------------------------------------------------------

/** What a control adjusts. */
interface Adjustable {
  readonly holder: { switches: Switches };
  readonly buckets: Buckets;
  readonly log: RequestLog;
}

const somebody: Principal = { by: "somebody.else@contoso.com", byType: "User" };

/** Switches, faults and recorded requests. */
function adjusting(
  context: EventContext,
  { holder, buckets, log }: Adjustable,
  faults: FaultBook,
): Pick<
  Control,
  "switches" | "set" | "fault" | "faults" | "clearFaults" | "requests" | "clearRequests" | "onRequest" | "reset"
> {
  const initial = holder.switches;
  const use = (switches: Switches): void => {
    holder.switches = switches;
    context.announce();
  };
  return {
    switches: () => holder.switches,
    set: (switches) => use({ ...holder.switches, ...switches }),
    fault: (fault) => faults.add(fault),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    requests: () => log.list(),
    clearRequests: () => log.clear(),
    onRequest: (listener) => log.onRequest(listener),
    reset() {
      faults.clear();
      buckets.reset();
      log.clear();
      use(initial);
    },
  };
}

/** Webhooks, as somebody else changes them. */
function writing(
  context: EventContext,
): Pick<Control, "webhooks" | "events" | "put" | "remove" | "disable" | "portalPut"> {
  const keep = async (registry: StoredRegistry, webhook: StoredWebhook): Promise<void> => {
    registry.webhooks.set(webhook.name.toLowerCase(), webhook);
    context.store.changed();
    await context.store.saved();
  };
  const change = async (name: string, webhook: string, changes: Partial<StoredWebhook>): Promise<void> => {
    const registry = registryOf(context, name);
    const before = webhookOf(registry, webhook);
    const systemData = modified(before.systemData, somebody, context.clock.stamp());
    await keep(registry, { ...before, ...changes, systemData });
  };
  return {
    webhooks: (registry) => listWebhooks(registryOf(context, registry)),
    events: (registry, webhook) =>
      (registryOf(context, registry).events.get(webhook.toLowerCase()) ?? []).map((entry) => entry.event),
    async put(name, webhook, setting) {
      const registry = registryOf(context, name);
      const { location, tags, ...properties } = setting;
      const input = readInput({
        location: location ?? registry.location,
        tags: tags ?? {},
        properties: { actions: ["push"], ...properties },
      });
      const options = { name: webhook, by: somebody, clock: context.clock, switches: context.switches() };
      await keep(registry, replaced(input, registry.webhooks.get(webhook.toLowerCase()), options));
    },
    async remove(name, webhook) {
      const registry = registryOf(context, name);
      const gone = registry.webhooks.delete(webhook.toLowerCase());
      registry.events.delete(webhook.toLowerCase());
      context.store.changed();
      await context.store.saved();
      return gone;
    },
    disable: (name, webhook) => change(name, webhook, { status: "disabled" }),
    portalPut: (name, webhook) => change(name, webhook, { tags: new Map() }),
  };
}

/** Events. */
function happening(context: EventContext): Pick<Control, "emit" | "notify"> {
  const mediaTypes = new Map<string, string>();
  return {
    async emit({ registry, location, ...event }) {
      const happened: RegistryEvent = {
        ...event,
        registry: registryOf(context, registry),
        location: location === undefined ? undefined : normaliseLocation(location),
      };
      return await deliverAll(context, [happened]);
    },
    // Async, so that an unknown registry rejects.
    async notify(envelope, registry) {
      return await deliverAll(context, fromNotification(envelope, registryOf(context, registry), mediaTypes));
    },
  };
}

/** App Service sites. */
function siting(context: EventContext): Pick<Control, "sites" | "resetPassword"> {
  return {
    sites: () =>
      context.store.sites.map((site) => ({
        id: siteId(site),
        name: site.name,
        slot: site.slot ?? null,
        defaultHostName: site.defaultHostName,
        scmHost: site.scmHost,
        restarts: site.restarts,
      })),
    async resetPassword(name, slot) {
      const site = findSite(context.store, name, slot);
      if (site === undefined)
        throw resourceNotFound(`Microsoft.Web/sites/${name}${slot === undefined ? "" : `/slots/${slot}`}`, "");
      resetPassword(context.store, site);
      await context.store.saved();
    },
  };
}

function registryOf({ store }: EventContext, name: string | undefined): StoredRegistry {
  const all = [...store.registries.values()];
  const found = name === undefined ? (all.length === 1 ? all[0] : undefined) : store.registries.get(name.toLowerCase());
  if (found !== undefined) return found;
  const names = all.map((each) => each.name).join(", ");
  if (name === undefined) throw new ArmError(400, "InvalidParameter", `Set "registry" to one of ${names}.`);
  throw new ArmError(404, "ResourceNotFound", `Registry ${name} does not exist. The registries are ${names}.`);
}

function webhookOf(registry: StoredRegistry, name: string): StoredWebhook {
  const found = registry.webhooks.get(name.toLowerCase());
  if (found !== undefined) return found;
  throw resourceNotFound(
    `Microsoft.ContainerRegistry/registries/${registry.name}/webhooks/${name}`,
    registry.resourceGroup,
  );
}

async function deliverAll(context: EventContext, events: readonly RegistryEvent[]): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  // In the order they happened; the webhooks of each at once.
  for (const event of events) delivered.push(...(await emit(context, event)));
  await context.store.saved();
  return delivered;
}
