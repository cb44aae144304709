import { ArmError, type ArmResponse, resourceNotFound } from "./arm-response.ts";
import { type EventContext, ping } from "./events.ts";
import { keptEvents, withMaskedAuthorization } from "./history.ts";
import { asObject } from "./json.ts";
import type { Operations } from "./operations.ts";
import { type Page, pageOf } from "./pages.ts";
import { type Call, principal, type Route } from "./routes.ts";
import { listWebhooks, modified, regions, registryId, type StoredRegistry, type StoredWebhook } from "./store.ts";
import { hasSystemData } from "./versions.ts";
import { checkWebhookName, readInput } from "./webhook-input.ts";
import { patched, quotaExceeded, replaced, webhookBody, webhookId, webhookQuota, withPolicy } from "./webhook-state.ts";

/** What the webhook operations work on. */
export interface WebhookContext extends EventContext {
  readonly operations: Operations;
  /** The registry that a call is about. Throws ArmError if group or registry does not exist. */
  readonly registryOf: (call: Call) => StoredRegistry;
}

/** All operations of Microsoft.ContainerRegistry on webhooks. */
export function webhookRoutes(context: WebhookContext): Route[] {
  const base =
    "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/webhooks";
  const type = "registries/webhooks";
  const permission = `Microsoft.ContainerRegistry/${type}`;
  const post = (name: string, handle: (call: Call) => ArmResponse | Promise<ArmResponse>): Route => ({
    pattern: `${base}/:webhook/${name}`,
    type,
    operations: { POST: { action: `${permission}/${name}/action`, handle } },
  });
  return [
    {
      pattern: base,
      type,
      operations: { GET: { action: `${permission}/read`, handle: (call) => list(context, call) } },
    },
    {
      pattern: `${base}/:webhook`,
      type,
      operations: {
        GET: { action: `${permission}/read`, handle: (call) => get(context, call) },
        PUT: { action: `${permission}/write`, handle: (call) => put(context, call) },
        PATCH: { action: `${permission}/write`, handle: (call) => patch(context, call) },
        DELETE: { action: `${permission}/delete`, handle: (call) => remove(context, call) },
      },
    },
    post("getCallbackConfig", (call) => callbackConfig(context, call)),
    post("ping", (call) => pingWebhook(context, call)),
    {
      pattern: `${base}/:webhook/listEvents`,
      type,
      operations: {
        POST: { action: `${permission}/listEvents/action`, handle: (call) => listEvents(context, call) },
        // The JavaScript SDK follows the nextLink of the POST with a GET.
        GET: { action: `${permission}/listEvents/action`, handle: (call) => listEvents(context, call) },
      },
    },
    {
      pattern: `${base}/:webhook/operationStatuses/:operation`,
      type,
      operations: {
        GET: { action: `${permission}/operationStatuses/read`, handle: (call) => operationStatus(context, call) },
      },
    },
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

function find(
  context: WebhookContext,
  call: Call,
): { readonly registry: StoredRegistry; readonly webhook: StoredWebhook | undefined; readonly name: string } {
  const registry = context.registryOf(call);
  const name = call.params["webhook"] ?? "";
  context.operations.touch(webhookId(registry, name));
  return { registry, webhook: registry.webhooks.get(name.toLowerCase()), name };
}

function existing(
  context: WebhookContext,
  call: Call,
): { readonly registry: StoredRegistry; readonly webhook: StoredWebhook } {
  const { registry, webhook, name } = find(context, call);
  if (webhook === undefined) throw notFound(registry, name);
  return { registry, webhook };
}

function notFound(registry: StoredRegistry, name: string): ArmError {
  return resourceNotFound(
    `Microsoft.ContainerRegistry/registries/${registry.name}/webhooks/${name}`,
    registry.resourceGroup,
  );
}

function list(context: WebhookContext, call: Call): ArmResponse {
  const registry = context.registryOf(call);
  const page = pageOf(listWebhooks(registry), {
    size: context.switches().pageSize,
    key: (webhook) => webhook.name.toLowerCase(),
    token: call.query.get("$skiptoken") ?? call.query.get("$skipToken"),
  });
  return {
    status: 200,
    body: {
      value: page.items.map((webhook) => webhookBody(registry, webhook, call.apiVersion)),
      ...nextLink(context, call, page, `${registryId(registry)}/webhooks`),
    },
  };
}

function get(context: WebhookContext, call: Call): ArmResponse {
  const { registry, webhook } = existing(context, call);
  return { status: 200, body: webhookBody(registry, webhook, call.apiVersion) };
}

async function put(context: WebhookContext, call: Call): Promise<ArmResponse> {
  const input = readInput(await call.body());
  const { registry, webhook: before, name } = find(context, call);
  if (before === undefined) checkWebhookName(name);
  const switches = context.switches();
  const after = withPolicy(
    replaced(input, before, { name, by: principal(call), clock: context.clock, switches }),
    switches,
  );
  if (before !== undefined && before.location !== after.location) {
    throw new ArmError(
      409,
      "InvalidResourceLocation",
      `The resource '${before.name}' already exists in location '${before.location}' in resource group '${registry.resourceGroup}'. A resource with the same name cannot be created in location '${after.location}'. Please select a new resource name.`,
    );
  }
  // The location routes the request, so in a region without the registry it is not found (Azure/azure-cli#26676).
  if (!regions(registry).includes(after.location)) {
    throw new ArmError(404, "RegistryResourceNotFound", `The registry resource ${registry.name} could not be found.`, {
      gateway: false,
    });
  }
  if (before === undefined && registry.webhooks.size >= webhookQuota(registry, switches))
    throw quotaExceeded(registry.sku);
  return store(
    context,
    call,
    registry,
    keepModified(after, before, context, call),
    before === undefined ? "Creating" : "Updating",
  );
}

async function patch(context: WebhookContext, call: Call): Promise<ArmResponse> {
  const input = readInput(await call.body());
  const { registry, webhook: before } = existing(context, call);
  const after = patched(input, before, { by: principal(call), clock: context.clock });
  return store(
    context,
    call,
    registry,
    keepModified(withPolicy(after, context.switches()), before, context, call),
    "Updating",
  );
}

function remove(context: WebhookContext, call: Call): ArmResponse {
  const { registry, webhook } = find(context, call);
  // ARM itself responds for a webhook that it does not track (recorded 2022, 2023).
  if (webhook === undefined) return { status: 204, gateway: true };
  const key = webhook.name.toLowerCase();
  const erase = (): void => {
    registry.webhooks.delete(key);
    registry.events.delete(key);
    context.store.changed();
  };
  if (context.switches().longRunning === "sync") {
    erase();
    return { status: 200 };
  }
  registry.webhooks.set(key, { ...webhook, provisioningState: "Deleting" });
  const finish = (outcome: "Succeeded" | "Failed"): void => {
    if (outcome === "Succeeded") erase();
    else registry.webhooks.set(key, { ...webhook, provisioningState: "Failed" });
  };
  return {
    status: 202,
    headers: {
      Location: begin(context, call, registry, webhook.name, finish),
      "Retry-After": String(context.switches().operationRetryAfter),
    },
  };
}

function callbackConfig(context: WebhookContext, call: Call): ArmResponse {
  const { registry, webhook } = existing(context, call);
  touchModified(context, call, registry, webhook);
  // Without headers the key is absent (recorded 2019).
  const headers = webhook.customHeaders.size > 0 ? { customHeaders: asObject(webhook.customHeaders) } : {};
  return { status: 200, body: { serviceUri: webhook.serviceUri, ...headers } };
}

async function pingWebhook(context: WebhookContext, call: Call): Promise<ArmResponse> {
  const { registry, webhook } = existing(context, call);
  touchModified(context, call, registry, webhook);
  // 200 whatever the endpoint responds. The event's id is the request's (recorded 2019 to 2023).
  await ping(context, registry, webhook, call.requestId);
  return { status: 200, body: { id: call.requestId } };
}

function listEvents(context: WebhookContext, call: Call): ArmResponse {
  const { registry, webhook } = existing(context, call);
  touchModified(context, call, registry, webhook);
  const switches = context.switches();
  const all = switches.hideEvents ? [] : (registry.events.get(webhook.name.toLowerCase()) ?? []);
  const entries = keptEvents(all, switches, context.clock.now());
  const shown = entries.flatMap((entry) => {
    if (entry.hiddenFor > 0) {
      entry.hiddenFor -= 1;
      return [];
    }
    const answered = !switches.hideAnswers && entry.unansweredFor === 0;
    if (entry.unansweredFor > 0) entry.unansweredFor -= 1;
    const { eventResponseMessage: _, ...unanswered } = entry.event;
    const shownEvent = answered ? entry.event : unanswered;
    return [switches.maskAuthorization ? withMaskedAuthorization(shownEvent) : shownEvent];
  });
  const page = pageOf(shown, {
    size: switches.eventPageSize,
    // An event whose id a seed leaves out still has one in its order of the list.
    key: (event) => event.id ?? "",
    token: call.query.get("$skiptoken") ?? call.query.get("$skipToken"),
  });
  return {
    status: 200,
    body: { value: page.items, ...nextLink(context, call, page, `${webhookId(registry, webhook.name)}/listEvents`) },
  };
}

function operationStatus(context: WebhookContext, call: Call): ArmResponse {
  context.registryOf(call);
  const status = context.operations.poll(call.params["operation"] ?? "");
  if (status === undefined)
    throw new ArmError(404, "OperationNotFound", "The operation could not be found.", { gateway: false });
  if (status === "InProgress")
    return {
      status: 202,
      body: { status },
      headers: { Location: selfLink(call), "Retry-After": String(context.switches().operationRetryAfter) },
    };
  const error = { code: "InternalServerError", message: "The operation failed." };
  return { status: 200, body: status === "Failed" ? { status, error } : { status } };
}

function keepModified(
  after: StoredWebhook,
  before: StoredWebhook | undefined,
  context: WebhookContext,
  call: Call,
): StoredWebhook {
  if (before === undefined || hasSystemData(call.apiVersion) || !context.switches().oldVersionsKeepModified)
    return after;
  return { ...after, systemData: before.systemData };
}

function touchModified(context: WebhookContext, call: Call, registry: StoredRegistry, webhook: StoredWebhook): void {
  if (!context.switches().readsMoveModified) return;
  registry.webhooks.set(webhook.name.toLowerCase(), {
    ...webhook,
    systemData: modified(webhook.systemData, principal(call), context.clock.stamp()),
  });
  context.store.changed();
}

/** Stores a webhook. The response is 200 with the final state (as recorded), or 201 and an operation. */
function store(
  context: WebhookContext,
  call: Call,
  registry: StoredRegistry,
  webhook: StoredWebhook,
  state: "Creating" | "Updating",
): ArmResponse {
  const key = webhook.name.toLowerCase();
  const keep = (kept: StoredWebhook): void => {
    registry.webhooks.set(key, kept);
    context.store.changed();
  };
  if (context.switches().longRunning === "sync") {
    keep(webhook);
    return { status: 200, body: webhookBody(registry, webhook, call.apiVersion) };
  }
  const unfinished: StoredWebhook = { ...webhook, provisioningState: state };
  keep(unfinished);
  const operation = begin(context, call, registry, webhook.name, (outcome) =>
    keep({ ...webhook, provisioningState: outcome }),
  );
  return {
    status: 201,
    body: webhookBody(registry, unfinished, call.apiVersion),
    headers: { "Azure-AsyncOperation": operation, "Retry-After": String(context.switches().operationRetryAfter) },
  };
}

function begin(
  context: WebhookContext,
  call: Call,
  registry: StoredRegistry,
  name: string,
  finish: (outcome: "Succeeded" | "Failed") => void,
): string {
  const { operationPolls, operationFails } = context.switches();
  const resource = webhookId(registry, name);
  const id = context.operations.begin({
    kind: "webhooks",
    resource,
    polls: operationPolls,
    fails: operationFails,
    finish,
  });
  return `${linkOrigin(context, call)}${resource}/operationStatuses/${id}?api-version=${call.apiVersion}`;
}

function linkOrigin(context: WebhookContext, call: Call): string {
  return context.switches().linkOrigin || call.origin;
}

function selfLink(call: Call): string {
  const { subscription, group, registry, webhook, operation } = call.params;
  return `${call.origin}/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${registry}/webhooks/${webhook}/operationStatuses/${operation}?api-version=${call.apiVersion}`;
}

function nextLink(context: WebhookContext, call: Call, page: Page<unknown>, path: string): { nextLink?: string } {
  if (page.next === undefined) return {};
  return {
    nextLink: `${linkOrigin(context, call)}${path}?api-version=${call.apiVersion}&$skipToken=${encodeURIComponent(page.next)}`,
  };
}
