import { createHash } from "node:crypto";
import { ArmError, type ArmResponse, resourceNotFound } from "./arm-response.ts";
import type { Clock } from "./clock.ts";
import { asObject, isRecord } from "./json.ts";
import { parseJsonc } from "./jsonc.ts";
import type { Call, Route } from "./routes.ts";
import { groupId, groupKey, type ResourceGroup, type Store } from "./store.ts";
import { invalidTemplate } from "./template-expressions.ts";
import { type Functions, readTemplate, resourcePath, type Template, type TemplateResource } from "./templates.ts";

/** What deployments work on. */
export interface DeploymentContext {
  readonly store: Store;
  readonly clock: Clock;
  /** Carries out one request of a deployment with the login of `call`. Throws ArmError as a client's request would. */
  readonly send: (call: Call, request: InnerRequest) => ArmResponse | Promise<ArmResponse>;
}

/** A request that a deployment makes. */
export interface InnerRequest {
  readonly method: string;
  readonly path: string;
  readonly apiVersion: string;
  readonly body?: Record<string, unknown>;
}

/**
 * Deployments of ARM templates into a resource group: PUT, GET, list, HEAD, DELETE, `validate`, and the operations of one. They run at once, and are
 * kept in memory only. Shapes: Azure documentation, Deployments REST API; requests: Azure CLI 2.45.0, `az deployment group create`.
 */
export function deploymentRoutes(context: DeploymentContext): Route[] {
  const deployments = new Map<string, Deployment>();
  const base = "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.Resources/deployments";
  const permission = "Microsoft.Resources/deployments";
  const find = (call: Call): Deployment => {
    const found = deployments.get(keyOf(call));
    if (found !== undefined) return found;
    const name = call.params["deployment"] ?? "";
    throw new ArmError(404, "DeploymentNotFound", `Deployment '${name}' could not be found.`);
  };
  const ofGroup = (call: Call): Deployment[] => {
    const prefix = keyOf({ ...call, params: { ...call.params, deployment: "" } });
    return [...deployments].filter(([key]) => key.startsWith(prefix)).map(([, each]) => each);
  };
  const whatIf = (): ArmResponse => {
    throw new ArmError(400, "NotSupported", "The emulator does not support what-if. Deploy the template instead.");
  };
  return [
    {
      pattern: base,
      operations: {
        GET: {
          action: `${permission}/read`,
          handle: (call) => ({ status: 200, body: { value: ofGroup(call).map((each) => each.body) } }),
        },
      },
    },
    {
      pattern: `${base}/:deployment`,
      jsonc: true,
      operations: {
        GET: { action: `${permission}/read`, handle: (call) => ({ status: 200, body: find(call).body }) },
        HEAD: {
          action: `${permission}/read`,
          handle: (call) => ({ status: deployments.has(keyOf(call)) ? 204 : 404 }),
        },
        DELETE: {
          action: `${permission}/delete`,
          handle: (call) => ({ status: deployments.delete(keyOf(call)) ? 200 : 204 }),
        },
        PUT: { action: `${permission}/write`, handle: (call) => deploy(context, call, deployments) },
      },
    },
    {
      pattern: `${base}/:deployment/validate`,
      jsonc: true,
      operations: { POST: { action: `${permission}/validate/action`, handle: (call) => validate(context, call) } },
    },
    {
      pattern: `${base}/:deployment/whatIf`,
      operations: { POST: { action: `${permission}/whatIf/action`, handle: whatIf } },
    },
    {
      pattern: `${base}/:deployment/operations`,
      operations: {
        GET: {
          action: `${permission}/operations/read`,
          handle: (call) => ({ status: 200, body: { value: find(call).operations } }),
        },
      },
    },
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

interface Deployment {
  readonly body: unknown;
  readonly operations: readonly unknown[];
}

interface Prepared {
  readonly group: ResourceGroup;
  readonly template: Template;
  readonly hash: string;
}

function keyOf(call: Call): string {
  const { subscription = "", group = "", deployment = "" } = call.params;
  return `${groupKey(subscription, group)}/${deployment.toLowerCase()}`;
}

async function prepare(context: DeploymentContext, call: Call): Promise<Prepared> {
  const body = await call.body();
  const properties = isRecord(body["properties"]) ? body["properties"] : {};
  const { template: given, parameters, mode, templateLink, parametersLink } = properties;
  if (templateLink !== undefined && templateLink !== null)
    throw invalidTemplate("The emulator does not load linked templates. Send the template itself");
  if (parametersLink !== undefined && parametersLink !== null)
    throw invalidTemplate("The emulator does not load linked parameters. Send the parameters themselves");
  if (typeof mode === "string" && mode.toLowerCase() !== "incremental")
    throw invalidTemplate(`The emulator does not support the deployment mode '${mode}'. Use Incremental`);
  // The Azure CLI sends an object, other clients may send the JSON text.
  const document: unknown = typeof given === "string" ? parse(given) : given;
  if (!isRecord(document)) throw invalidTemplate("The template must be a JSON object");
  const group = context.store.groups.get(groupKey(call.params["subscription"] ?? "", call.params["group"] ?? ""));
  if (group === undefined) throw resourceNotFound("deployment", call.params["group"] ?? "");
  return {
    group,
    template: readTemplate(document, isRecord(parameters) ? parameters : {}, functions(context, call, group)),
    hash: createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 20),
  };
}

function parse(text: string): unknown {
  try {
    return parseJsonc(text);
  } catch {
    throw invalidTemplate("The template is not JSON");
  }
}

async function validate(context: DeploymentContext, call: Call): Promise<ArmResponse> {
  const prepared = await prepare(context, call);
  return { status: 200, body: deploymentBody(context, call, prepared, { state: "Succeeded", resources: [] }) };
}

async function deploy(
  context: DeploymentContext,
  call: Call,
  deployments: Map<string, Deployment>,
): Promise<ArmResponse> {
  const prepared = await prepare(context, call);
  const { group, template } = prepared;
  const status = deployments.has(keyOf(call)) ? 200 : 201;
  const done: TemplateResource[] = [];
  const operations: unknown[] = [];
  const keep = (body: unknown): void => {
    deployments.set(keyOf(call), { body, operations });
  };
  for (const resource of template.resources) {
    const id = `${groupId(group)}/${resource.path}`;
    try {
      await context.send(call, { method: "PUT", path: id, apiVersion: resource.apiVersion, body: resource.body() });
    } catch (error) {
      if (!(error instanceof ArmError)) throw error;
      operations.push(operation(context, call, { id, resource, status: error.status, error }));
      keep(deploymentBody(context, call, prepared, { state: "Failed", resources: done }));
      return failed(resource, error);
    }
    operations.push(operation(context, call, { id, resource, status: 200, error: undefined }));
    done.push(resource);
  }
  const outputs = template.outputs();
  const body = deploymentBody(context, call, prepared, { state: "Succeeded", resources: done, outputs });
  keep(body);
  return { status, body };
}

function operation(
  context: DeploymentContext,
  call: Call,
  of: {
    readonly id: string;
    readonly resource: TemplateResource;
    readonly status: number;
    readonly error: ArmError | undefined;
  },
): unknown {
  const { id, resource, status, error } = of;
  return {
    operationId: createHash("sha256").update(id.toLowerCase()).digest("hex").slice(0, 16).toUpperCase(),
    properties: {
      provisioningOperation: "Create",
      provisioningState: error === undefined ? "Succeeded" : "Failed",
      timestamp: `${context.clock.stamp()}Z`,
      duration: "PT0S",
      trackingId: call.requestId,
      statusCode: error === undefined ? "OK" : String(status),
      ...(error === undefined ? {} : { statusMessage: { error: { code: error.code, message: error.message } } }),
      targetResource: { id, resourceType: resource.type, resourceName: resource.name },
    },
  };
}

function failed(resource: TemplateResource, error: ArmError): ArmResponse {
  const details = [{ code: error.code, target: resource.path, message: error.message }];
  const message = `At least one resource deployment operation failed: ${resource.type} '${resource.name}': ${error.message}`;
  return { status: error.status, gateway: true, body: { error: { code: "DeploymentFailed", message, details } } };
}

function deploymentBody(
  context: DeploymentContext,
  call: Call,
  { group, template, hash }: Prepared,
  result: {
    readonly state: "Succeeded" | "Failed";
    readonly resources: readonly TemplateResource[];
    readonly outputs?: Readonly<Record<string, unknown>>;
  },
): unknown {
  const name = call.params["deployment"] ?? "";
  return {
    id: `${groupId(group)}/providers/Microsoft.Resources/deployments/${name}`,
    name,
    type: "Microsoft.Resources/deployments",
    properties: {
      templateHash: hash,
      parameters: template.parameters,
      mode: "Incremental",
      provisioningState: result.state,
      timestamp: `${context.clock.stamp()}Z`,
      duration: "PT0S",
      correlationId: call.requestId,
      providers: [],
      dependencies: [],
      ...(result.outputs === undefined ? {} : { outputs: result.outputs }),
      outputResources: result.resources.map((each) => ({ id: `${groupId(group)}/${each.path}` })),
    },
  };
}

/** The template functions that look at Azure: the group, the subscription, ids and other resources. */
function functions(context: DeploymentContext, call: Call, group: ResourceGroup): Functions {
  const { store } = context;
  const idOf = (symbols: ReadonlyMap<string, string>, value: unknown): string => {
    const text = String(value);
    const symbol = symbols.get(text);
    return text.startsWith("/") ? text : symbol === undefined ? text : `${groupId(group)}/${symbol}`;
  };
  const read = (method: string, path: string, version: unknown): unknown => {
    const apiVersion = typeof version === "string" ? version : defaultVersion;
    const response = context.send(call, { method, path, apiVersion });
    if (response instanceof Promise) throw invalidTemplate(`The emulator cannot read '${path}' during a deployment`);
    return response.body;
  };
  return (symbols) => (name, args) => {
    switch (name) {
      case "resourcegroup":
        return { value: groupValue(group) };
      case "subscription":
        return { value: subscriptionValue(store, group) };
      case "tenant":
        return { value: { tenantId: store.tenantId } };
      case "deployment":
        return { value: { name: call.params["deployment"] } };
      case "resourceid":
        return { value: resourceId(group, args) };
      case "reference": {
        const body = read("GET", idOf(symbols, args[0]), args[1]);
        const isFull = String(args[2]).toLowerCase() === "full";
        return { value: isFull || !isRecord(body) ? body : body["properties"] };
      }
      case "listcredentials":
        return { value: read("POST", `${idOf(symbols, args[0])}/listCredentials`, args[1]) };
      default:
        return undefined;
    }
  };
}

const defaultVersion = "2025-11-01";

function groupValue(group: ResourceGroup): unknown {
  return {
    id: groupId(group),
    name: group.name,
    type: "Microsoft.Resources/resourceGroups",
    location: group.location,
    tags: asObject(group.tags),
    properties: { provisioningState: "Succeeded" },
  };
}

function subscriptionValue(store: Store, { subscriptionId }: ResourceGroup): unknown {
  return {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId: store.tenantId,
    displayName: store.subscriptions.get(subscriptionId.toLowerCase())?.displayName,
  };
}

/** `resourceId([subscription], [group], type, name, …)`: the first argument with a slash is the type. */
function resourceId(group: ResourceGroup, args: readonly unknown[]): string {
  const texts = args.map(String);
  const at = texts.findIndex((each) => each.includes("/"));
  if (at < 0 || at > 2)
    throw invalidTemplate("The template function 'resourceId' expects a resource type and its names");
  const [subscription, resourceGroup] =
    at === 2 ? [texts[0], texts[1]] : at === 1 ? [group.subscriptionId, texts[0]] : [group.subscriptionId, group.name];
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/${resourcePath(texts[at] ?? "", texts.slice(at + 1))}`;
}
