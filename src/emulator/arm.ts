import { createHash, randomBytes, randomUUID } from "node:crypto";
import { ArmError, type ArmResponse, resourceNotFound } from "./arm-response.ts";
import { readText } from "./body.ts";
import { type Buckets, kindOf, type Taken } from "./buckets.ts";
import { deploymentRoutes, type InnerRequest } from "./deployments.ts";
import { eventGridRoutes } from "./event-grid.ts";
import { wildcard } from "./faults.ts";
import { isRecord } from "./json.ts";
import { parseJsonc } from "./jsonc.ts";
import { armAudiences } from "./login.ts";
import { type RegistryContext, registryRoutes } from "./registries.ts";
import { replicationRoutes } from "./replications.ts";
import { masked, type RequestRecord } from "./requests.ts";
import { groupRoutes } from "./resource-groups.ts";
import { type Call, createRouter, type Operation, type Route } from "./routes.ts";
import { siteRoutes } from "./sites.ts";
import { groupKey, registryId, type Store, type StoredRegistry } from "./store.ts";
import { type Caller, isRefusal, type Tokens } from "./tokens.ts";
import { isServed, reportedVersions, supportedVersions } from "./versions.ts";
import { type WebhookContext, webhookRoutes } from "./webhooks.ts";
import type { Client } from "./world.ts";

/** What Azure Resource Manager works on. */
export interface ArmContext extends Omit<WebhookContext, "registryOf">, Omit<RegistryContext, "registryOf"> {
  readonly tokens: Tokens;
  readonly buckets: Buckets;
  /** Every client that can log in. */
  readonly clients: readonly Client[];
  /** The emulator's own origins, which tokens can have as their audience. */
  readonly origins: () => readonly string[];
}

/** Azure Resource Manager. */
export interface Arm {
  /** Serves every path that nothing else serves. */
  respond(request: Request, record: RequestRecord): Promise<Response>;
  /**
   * One request of a person who uses the page: checked and carried out as a client's, but without login, rate limits and faults.
   * @throws ArmError
   */
  send(request: InnerRequest): Promise<ArmResponse>;
}

export function createArm(context: ArmContext): Arm {
  const registryOf = (call: Call): StoredRegistry => findRegistry(context.store, call);
  const find: ReturnType<typeof createRouter> = createRouter([
    ...webhookRoutes({ ...context, registryOf }),
    ...registryRoutes({ ...context, registryOf }),
    ...replicationRoutes({ ...context, registryOf }),
    ...groupRoutes(context),
    ...deploymentRoutes({ ...context, send: (call, request) => sendInner(context, find, call, request) }),
    ...eventGridRoutes({ registryOf }),
    ...siteRoutes(context),
  ]);

  const respondTo: Arm["respond"] = async (request, record) => {
    const requestId = randomUUID();
    const url = new URL(request.url);
    const seen: Seen = {
      requestId,
      region: undefined,
      apiVersion: undefined,
      supportedVersions: undefined,
      taken: undefined,
      caller: undefined,
      identified: false,
      method: request.method,
    };
    let response: ArmResponse;
    try {
      response = await carryOut(context, { find, request, url, seen, record });
      // Save before the response: a kill right after it loses nothing.
      if (request.method !== "GET") await context.store.saved();
    } catch (error) {
      response = asArmError(error).response();
    }
    return respond(context, response, seen);
  };
  const send: Arm["send"] = async (request) => {
    const response = await sendInner(context, find, pageCall(context), request);
    await context.store.saved();
    return response;
  };
  return { respond: respondTo, send };
}

// --- internal --------------------------------------------------------------------------------------------------------

/** A body that is nested too deeply ends the recursion with a RangeError; every other error is the emulator's own. */
function asArmError(error: unknown): ArmError {
  if (error instanceof ArmError) return error;
  if (error instanceof RangeError)
    return new ArmError(400, "InvalidRequestContent", "The request content is nested too deeply or becomes too large.");
  throw error;
}

/** What is known about a request when its response is sent. */
interface Seen {
  readonly requestId: string;
  readonly method: string;
  region: string | undefined;
  apiVersion: string | undefined;
  /** What `api-supported-versions` lists; `undefined`: the header is not sent. */
  supportedVersions: string | undefined;
  taken: Taken | undefined;
  caller: Caller | undefined;
  identified: boolean;
}

interface Asked {
  readonly find: ReturnType<typeof createRouter>;
  readonly request: Request;
  readonly url: URL;
  readonly seen: Seen;
  readonly record: RequestRecord;
}

/** The order in which ARM checks: token, api-version, path, method, subscription, rate, permission, lock; then the operation. */
async function carryOut(context: ArmContext, asked: Asked): Promise<ArmResponse> {
  const { request, url, seen, record } = asked;
  const caller = await context.tokens.check(
    request.headers.get("authorization") ?? undefined,
    armAudiences(context.origins()),
  );
  if (isRefusal(caller)) {
    const challenge = `Bearer authorization_uri="${url.origin}/${context.store.tenantId}", error="invalid_token", error_description="${caller.message.replaceAll('"', "'")}"`;
    throw new ArmError(401, caller.code, caller.message, { headers: { "WWW-Authenticate": challenge } });
  }
  seen.caller = caller;
  record.clientId = caller.clientId;
  const apiVersion = (url.searchParams.get("api-version") ?? "").toLowerCase();
  if (apiVersion === "")
    throw new ArmError(
      400,
      "MissingApiVersionParameter",
      "The api-version query parameter (?api-version=) is required for all requests.",
    );
  const found = asked.find(url.pathname);
  if (found === undefined) throw unknownPath(url.pathname, apiVersion);
  const { route, params } = found;
  checkVersion(context, route, apiVersion);
  const operation = operationOf(route, request.method);
  if (route.type !== undefined) {
    seen.apiVersion = apiVersion;
    seen.supportedVersions = supportedVersions(route.type, apiVersion);
  }
  // Among reads, only usages have an operation identifier (recorded 2025-09).
  seen.identified = route.type === "registries/listUsages";
  const call: Call = {
    method: request.method,
    params,
    path: url.pathname,
    query: url.searchParams,
    origin: url.origin,
    apiVersion,
    requestId: seen.requestId,
    caller,
    body: () => readBody(request, record, route.jsonc === true),
  };
  checkSubscription(context.store, params["subscription"]);
  const registry = context.store.registries.get((params["registry"] ?? "").toLowerCase());
  seen.region = registry?.location;
  if (operation.costsNothing !== true) takeToken(context, call, seen);
  return await perform(context, { route, operation, call });
}

/** One request of a deployment: checked like a client's, with the login of `outer`, but without taking a token of the buckets. */
function sendInner(
  context: ArmContext,
  find: Asked["find"],
  outer: Call,
  request: InnerRequest,
): ArmResponse | Promise<ArmResponse> {
  const { method, path, body } = request;
  const apiVersion = request.apiVersion.toLowerCase();
  const found = find(path);
  if (found === undefined) throw unknownPath(path, apiVersion);
  checkVersion(context, found.route, apiVersion);
  const call: Call = {
    ...outer,
    method,
    path,
    apiVersion,
    params: found.params,
    query: new URLSearchParams(),
    body: () => Promise.resolve(body ?? {}),
  };
  return perform(context, { route: found.route, operation: operationOf(found.route, method), call });
}

/** The call of somebody at the page. */
function pageCall(context: ArmContext): Call {
  return {
    method: "GET",
    params: {},
    path: "/",
    query: new URLSearchParams(),
    origin: context.origins()[0] ?? "",
    apiVersion: "",
    requestId: randomUUID(),
    caller: { clientId: "", objectId: "", user: "page@emulator" },
    body: () => Promise.resolve({}),
  };
}

function operationOf(route: Route, method: string): Operation {
  const operation = route.operations[method];
  if (operation !== undefined) return operation;
  throw new ArmError(405, "MethodNotAllowed", `The HTTP method '${method}' is not supported at this path.`, {
    headers: { Allow: Object.keys(route.operations).join(", ") },
  });
}

function perform(
  context: ArmContext,
  { route, operation, call }: { readonly route: Route; readonly operation: Operation; readonly call: Call },
): ArmResponse | Promise<ArmResponse> {
  checkPermission(context, call, operation, call.path);
  if (!route.pattern.endsWith("/:group")) checkGroup(context.store, call);
  checkLock(context, call, context.store.registries.get((call.params["registry"] ?? "").toLowerCase()));
  return operation.handle(call);
}

function takeToken(context: ArmContext, call: Call, seen: Seen): void {
  const subscription = call.params["subscription"] ?? context.store.tenantId;
  const kind = kindOf(call.method);
  if (!context.switches().throttle) {
    // Nothing is enforced, so clients that slow down by these headers have no reason to.
    seen.taken = context.buckets.peekFull(kind);
    return;
  }
  seen.taken = context.buckets.take(subscription, call.caller.objectId, kind);
  if (seen.taken.allowed) return;
  throw new ArmError(
    429,
    "SubscriptionRequestsThrottled",
    `Number of '${kind}' requests for subscription '${subscription}' actor '${call.caller.objectId}' exceeded. Please try again after '${seen.taken.retryAfter}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`,
    { headers: { "Retry-After": String(seen.taken.retryAfter) } },
  );
}

function checkPermission(context: ArmContext, call: Call, operation: Operation, path: string): void {
  const client = context.clients.find((each) => each.clientId === call.caller.clientId);
  const denied = [...context.switches().deny, ...(client?.deny ?? [])].some((pattern) =>
    wildcard(pattern)(operation.action),
  );
  if (!denied) return;
  const scope = path.replace(
    /\/(getCallbackConfig|ping|listEvents|listUsages|listCredentials|regenerateCredential|operationStatuses\/[^/]+|list|listkeys|newpassword)$/i,
    "",
  );
  throw new ArmError(
    403,
    "AuthorizationFailed",
    `The client '${call.caller.clientId}' with object id '${call.caller.objectId}' does not have authorization to perform action '${operation.action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

function checkLock(context: ArmContext, call: Call, registry: StoredRegistry | undefined): void {
  const { lock } = context.switches();
  if (registry === undefined || lock === "none" || call.method === "GET") return;
  if (lock === "CanNotDelete" && call.method !== "DELETE") return;
  const doing = call.method === "DELETE" ? "delete" : "write";
  const scope = registryId(registry);
  const { webhook, replication } = call.params;
  const child =
    webhook === undefined ? (replication === undefined ? "" : `/replications/${replication}`) : `/webhooks/${webhook}`;
  throw new ArmError(
    409,
    "ScopeLocked",
    `The scope '${scope}${child}' cannot perform ${doing} operation because following scope(s) are locked: '${scope}'. Please remove the lock and try again.`,
  );
}

function checkSubscription(store: Store, subscription: string | undefined): void {
  if (subscription === undefined || store.subscriptions.has(subscription.toLowerCase())) return;
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(subscription)) {
    throw new ArmError(
      400,
      "InvalidSubscriptionId",
      `The provided subscription identifier '${subscription}' is malformed or invalid.`,
    );
  }
  throw new ArmError(404, "SubscriptionNotFound", `The subscription '${subscription}' could not be found.`);
}

function checkGroup(store: Store, call: Call): void {
  const group = call.params["group"];
  if (group === undefined) return;
  const exists = store.groups.has(groupKey(call.params["subscription"] ?? "", group));
  if (!exists) throw new ArmError(404, "ResourceGroupNotFound", `Resource group '${group}' could not be found.`);
}

function findRegistry(store: Store, call: Call): StoredRegistry {
  const { registry: name = "", group = "", subscription = "", webhook } = call.params;
  const found = store.registries.get(name.toLowerCase());
  if (
    found !== undefined &&
    found.resourceGroup.toLowerCase() === group.toLowerCase() &&
    found.subscriptionId.toLowerCase() === subscription.toLowerCase()
  )
    return found;
  if (call.method === "PUT") {
    throw new ArmError(
      404,
      "ParentResourceNotFound",
      `Can not perform requested operation on nested resource. Parent resource '${name}' not found.`,
    );
  }
  throw resourceNotFound(
    `Microsoft.ContainerRegistry/registries/${name}${webhook === undefined ? "" : `/webhooks/${webhook}`}`,
    group,
  );
}

function checkVersion(context: ArmContext, route: Route, apiVersion: string): void {
  if (route.type === undefined) {
    if (/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/.test(apiVersion)) return;
    throw new ArmError(
      400,
      "InvalidApiVersionParameter",
      `The api-version '${apiVersion}' is invalid. The supported versions are '2022-12-01,2021-04-01,2019-11-01'.`,
    );
  }
  if (isServed(apiVersion)) return;
  const locations = [...new Set([...context.store.registries.values()].map((each) => each.location))];
  throw new ArmError(
    400,
    "NoRegisteredProviderFound",
    `No registered resource provider found for location '${locations[0] ?? "global"}' and API version '${apiVersion}' for type '${route.type}'. The supported api-versions are '${reportedVersions.join(", ")}'. The supported locations are '${locations.join(", ")}'.`,
  );
}

function unknownPath(path: string, apiVersion: string): ArmError {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => segment.toLowerCase() === "providers");
  const namespace = at < 0 ? undefined : segments[at + 1];
  if (namespace === undefined) return new ArmError(404, "NotFound", `The path '${path}' was not found.`);
  if (namespace.toLowerCase() !== "microsoft.containerregistry") {
    return new ArmError(404, "InvalidResourceNamespace", `The resource namespace '${namespace}' is invalid.`);
  }
  const type = segments
    .slice(at + 2)
    .filter((_, index) => index % 2 === 0)
    .join("/");
  return new ArmError(
    404,
    "InvalidResourceType",
    `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'. The supported api-versions are '${reportedVersions.join(",")}'.`,
  );
}

async function readBody(request: Request, record: RequestRecord, jsonc: boolean): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type");
  if (type === null || !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) {
    throw new ArmError(
      415,
      "UnsupportedMediaType",
      `The content media type '${type ?? "<null>"}' is not supported. Only 'application/json' is supported.`,
    );
  }
  const text = await readText(request);
  if (text === undefined)
    throw new ArmError(413, "RequestContentTooLarge", "The request content is larger than 1 MiB.", {
      headers: { Connection: "close" },
    });
  let value: unknown;
  try {
    value = jsonc ? parseJsonc(text) : JSON.parse(text);
  } catch {
    throw new ArmError(
      400,
      "InvalidRequestContent",
      "The request content was invalid and could not be deserialized: it is not JSON.",
    );
  }
  if (!isRecord(value))
    throw new ArmError(
      400,
      "InvalidRequestContent",
      "The request content was invalid and could not be deserialized: it is not a JSON object.",
    );
  record.body = masked(value);
  return value;
}

/** Adds the headers that were recorded in 2025-09. */
function respond(context: ArmContext, response: ArmResponse, seen: Seen): Response {
  const body = response.body === undefined ? undefined : JSON.stringify(response.body);
  const byProvider = response.gateway !== true && seen.apiVersion !== undefined;
  const region = (seen.region ?? "localhost").toUpperCase();
  const at = new Date(context.clock.now()).toISOString();
  const headers = new Headers([
    ["Cache-Control", "no-cache"],
    ["Pragma", "no-cache"],
    ["Expires", "-1"],
    ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Cache", "CONFIG_NOCACHE"],
    [
      "X-MSEdge-Ref",
      `Ref A: ${randomBytes(16).toString("hex").toUpperCase()} Ref B: EMULATOR Ref C: ${at.slice(0, 19)}Z`,
    ],
    ["x-ms-request-id", seen.requestId],
    ["x-ms-correlation-request-id", seen.requestId],
    ["x-ms-routing-request-id", `${region}:${at.slice(0, 19).replace(/[-:]/g, "")}Z:${seen.requestId}`],
  ]);
  if (byProvider && seen.supportedVersions !== undefined) headers.set("api-supported-versions", seen.supportedVersions);
  if (byProvider && (seen.method !== "GET" || seen.identified) && seen.caller !== undefined) {
    const { objectId } = seen.caller;
    headers.set(
      "x-ms-operation-identifier",
      `tenantId=${context.store.tenantId},objectId=${objectId}/${region.toLowerCase()}/${operationId(seen.requestId)}`,
    );
  }
  if (seen.taken !== undefined) {
    const kind = kindOf(seen.method);
    headers.set(`x-ms-ratelimit-remaining-subscription-${kind}`, String(seen.taken.remaining));
    headers.set(`x-ms-ratelimit-remaining-subscription-global-${kind}`, String(seen.taken.globalRemaining));
  }
  if (response.gateway === true && response.status >= 400) headers.set("x-ms-failure-cause", "gateway");
  for (const [name, value] of Object.entries(response.headers ?? {})) headers.set(name, value);
  if (body !== undefined) headers.set("Content-Type", "application/json; charset=utf-8");
  if (response.status !== 204) headers.set("Content-Length", String(body === undefined ? 0 : Buffer.byteLength(body)));
  return new Response(body ?? null, { status: response.status, headers });
}

/** A GUID that is derived from a request id. */
function operationId(requestId: string): string {
  const hex = createHash("sha256").update(requestId).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
