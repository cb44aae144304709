import type {
  ContainerRegistryManagementClient,
  Event,
  Webhook as WebhookResource,
} from "@azure/arm-containerregistry";
import type { CallbackConfig, LiveWebhook, Registry, RegistryInfo, Unknown } from "../model.ts";
import { normalLocation, ServiceError, unknown } from "../model.ts";
import { receivedConfig, receivedWebhook, sentFields } from "../webhook/webhook.ts";
import { type Attempt, serviceError } from "./errors.ts";
import { listEventSubscriptions } from "./event-grid.ts";
import { listEvents } from "./events.ts";
import type { Sender } from "./json-request.ts";
import { allItems } from "./pages.ts";
import { UnreadableResponse } from "./unreadable.ts";

const webhooks = "Microsoft.ContainerRegistry/registries/webhooks";

/** Runs one operation. Every failure becomes a `ServiceError`. */
type Ask = <T>(
  attempt: Omit<Attempt, "registry" | "writes"> & { readonly writes?: true },
  work: () => Promise<T>,
) => Promise<T>;

interface Client {
  readonly arm: ContainerRegistryManagementClient;
  readonly at: readonly [resourceGroup: string, registry: string];
  readonly info: RegistryInfo;
  readonly ask: Ask;
}

/** The port to one registry. Each method is one operation of the service, in the model's types. */
export function openRegistry(arm: ContainerRegistryManagementClient, sender: Sender, info: RegistryInfo): Registry {
  const ask: Ask = async (attempt, work) => {
    try {
      return await work();
    } catch (error) {
      throw serviceError(error, { writes: false, ...attempt, registry: info.name });
    }
  };
  const client: Client = { arm, at: [info.resourceGroup, info.name], info, ask };
  return {
    info,
    ...webhookReads(client),
    ...registryReads(client),
    eventSubscriptions: () => listEventSubscriptions(sender, info.id),
    ...writes(client),
    ...deliveries(client, sender),
  };
}

function webhookReads({ arm, at, ask }: Client): Pick<Registry, "list" | "get" | "callbackConfig"> {
  return {
    list: () =>
      ask({ doing: "list the webhooks", action: `${webhooks}/read` }, async () => {
        const found = new Map<string, LiveWebhook>();
        for await (const resource of allItems(arm.webhooks.list(...at))) addWebhook(found, liveWebhook(resource));
        return [...found.values()];
      }),

    get: (name) =>
      orUndefined(
        ask({ doing: `read webhook ${name}`, action: `${webhooks}/read`, webhook: name }, async () =>
          sameName(liveWebhook(await arm.webhooks.get(...at, name)), name),
        ),
      ),

    callbackConfig: async (name): Promise<CallbackConfig | Unknown | undefined> => {
      const action = `${webhooks}/getCallbackConfig/action`;
      try {
        return await orUndefined(
          ask({ doing: `read the callback configuration of ${name}`, action, webhook: name }, async () => {
            const config = await arm.webhooks.getCallbackConfig(...at, name);
            // It could not be compared, nor restored.
            if (typeof config.serviceUri !== "string")
              throw new Error("a callback configuration without a service URI");
            return receivedConfig({ serviceUri: config.serviceUri, customHeaders: config.customHeaders ?? {} });
          }),
        );
      } catch (error) {
        return unreadable(error, action);
      }
    },
  };
}

function registryReads({ arm, at, info, ask }: Client): Pick<Registry, "quota" | "locations"> {
  return {
    quota: async () => {
      const action = "Microsoft.ContainerRegistry/registries/listUsages/read";
      try {
        return await ask({ doing: "read the registry's usage", action }, async () => {
          const usages = (await arm.registries.listUsages(...at)).value ?? [];
          const usage = usages.find((u) => u.name?.toLowerCase() === "webhooks");
          return usage?.limit === undefined
            ? unknown("the service lists no limit for webhooks")
            : { limit: usage.limit, used: usage.currentValue ?? 0 };
        });
      } catch (error) {
        return unreadable(error, action);
      }
    },

    locations: async () => {
      const action = "Microsoft.ContainerRegistry/registries/replications/read";
      try {
        return await ask({ doing: "list the registry's replicas", action }, async () => {
          const found = new Set([info.location]);
          for await (const replica of allItems(arm.replications.list(...at)))
            found.add(normalLocation(replica.location ?? ""));
          return [...found].sort();
        });
      } catch (error) {
        return unreadable(error, action);
      }
    },
  };
}

function writes({ arm, at, ask }: Client): Pick<Registry, "create" | "update" | "delete"> {
  return {
    create: (webhook) =>
      ask(
        { doing: `create webhook ${webhook.name}`, action: `${webhooks}/write`, webhook: webhook.name, writes: true },
        async () =>
          sameName(liveWebhook(await arm.webhooks.create(...at, webhook.name, sentFields(webhook))), webhook.name),
      ),

    update: (webhook, fields) =>
      ask(
        { doing: `update webhook ${webhook.name}`, action: `${webhooks}/write`, webhook: webhook.name, writes: true },
        async () =>
          sameName(
            liveWebhook(await arm.webhooks.update(...at, webhook.name, sentFields(webhook, fields))),
            webhook.name,
          ),
      ),

    delete: async (name) => {
      await orUndefined(
        ask(
          { doing: `delete webhook ${name}`, action: `${webhooks}/delete`, webhook: name, writes: true },
          async () => {
            await arm.webhooks.delete(...at, name);
          },
        ),
      );
    },
  };
}

function deliveries({ arm, at, info, ask }: Client, sender: Sender): Pick<Registry, "ping" | "delivery" | "events"> {
  return {
    events: (name) =>
      orUndefined(
        ask({ doing: `list the deliveries of ${name}`, action: `${webhooks}/listEvents/action`, webhook: name }, () =>
          listEvents(sender, `${info.id}/webhooks/${name}`),
        ),
      ),

    ping: (name) =>
      ask(
        { doing: `ping webhook ${name}`, action: `${webhooks}/ping/action`, webhook: name, writes: true },
        async () => {
          const { id } = await arm.webhooks.ping(...at, name);
          if (typeof id !== "string" || id === "") throw new Error("a ping without an id");
          return id;
        },
      ),

    delivery: (name, eventId) =>
      ask(
        { doing: `read the deliveries of ${name}`, action: `${webhooks}/listEvents/action`, webhook: name },
        async () => {
          // Newest first (recorded 2023-01), so the event is on the first page unless the webhook is very busy.
          for await (const event of allItems(arm.webhooks.listEvents(...at, name))) {
            if (event.id?.toLowerCase() !== eventId.toLowerCase()) continue;
            const code = Number(event.eventResponseMessage?.statusCode ?? Number.NaN);
            return {
              id: eventId,
              statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : undefined,
              redirectsAway: redirectsAway(event),
            };
          }
          return undefined;
        },
      ),
  };
}

function liveWebhook(resource: WebhookResource): LiveWebhook {
  if (typeof resource.name !== "string" || !Array.isArray(resource.actions))
    throw new Error("a webhook without name or actions");
  const stamp = resource.systemData?.lastModifiedAt?.getTime();
  return {
    webhook: receivedWebhook(resource.name, { ...resource }),
    lastModifiedAt: stamp === undefined || Number.isNaN(stamp) ? undefined : stamp,
    createdBy: resource.systemData?.createdBy,
    ...(resource.systemData?.lastModifiedBy === undefined
      ? {}
      : { lastModifiedBy: resource.systemData.lastModifiedBy }),
    ...(/^(failed|canceled)$/i.test(resource.provisioningState ?? "") ? { failed: true } : {}),
  };
}

/** Whether the response to an event redirects to another host than the request's. */
function redirectsAway({ eventRequestMessage: request, eventResponseMessage: response }: Event): boolean {
  const [, location] = Object.entries(response?.headers ?? {}).find(([name]) => /^location$/i.test(name)) ?? [];
  const uri = request?.requestUri;
  if (location === undefined || uri === undefined || !URL.canParse(location, uri)) return false;
  return new URL(location, uri).hostname !== new URL(uri).hostname;
}

/** A 404 is a result, not a failure: there is no such webhook. */
async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404 && error.diagnostic.code === "webhook-not-found")
      return undefined;
    throw error;
  }
}

/** Names ignore case, so two webhooks that differ in case only have the same address: a change could hit the wrong one. */
function addWebhook(found: Map<string, LiveWebhook>, live: LiveWebhook): void {
  const { name } = live.webhook;
  const other = found.get(name.toLowerCase())?.webhook.name;
  if (other === name) throw new UnreadableResponse(`it lists webhook "${name}" twice`);
  if (other !== undefined)
    throw new UnreadableResponse(
      `it lists two webhooks whose names are equal except for case: "${other}" and "${name}"`,
    );
  found.set(name.toLowerCase(), live);
}

/** The webhook that was asked for: a proxy can return an older response to another request. */
function sameName(live: LiveWebhook, name: string): LiveWebhook {
  if (live.webhook.name.toLowerCase() === name.toLowerCase()) return live;
  throw new UnreadableResponse(`it is about webhook "${live.webhook.name}"`);
}

/** What a 403 or a lock hides is unknown. Every other failure stays a failure. */
function unreadable(error: unknown, action: string): Unknown {
  if (!(error instanceof ServiceError)) throw error;
  if (error.diagnostic.code === "forbidden") return unknown(`the identity is not authorized to perform ${action}`);
  if (error.diagnostic.code === "locked") return unknown("a resource lock hides it (ScopeLocked)");
  if (error.status === 403) return unknown(`Azure denied access (${error.diagnostic.code})`);
  throw error;
}
