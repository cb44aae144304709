import { ArmError, type ArmResponse } from "../arm-response.ts";
import { type Control, parseEvent } from "../control.ts";
import type { InnerRequest } from "../deployments.ts";
import type { FaultBook } from "../faults.ts";
import { isRecord } from "../json.ts";
import type { Store, StoredRegistry, StoredWebhook } from "../store.ts";
import { checkWebhookName } from "../webhook-input.ts";
import { webhookId } from "../webhook-state.ts";
import { type Delivery, latestDeliveries, outcomeOf } from "./deliveries.ts";
import { bodyOf, type Editor, editorOf, readEditor } from "./editor.ts";
import { readFault, readSwitches } from "./switches.ts";

/** What the page works on. */
export interface WriteContext {
  readonly store: Store;
  readonly control: Control;
  readonly faults: FaultBook;
  /** Resource Manager, for the person at the page. */
  readonly send: (request: InnerRequest) => Promise<ArmResponse>;
}

/** What a form did. */
export interface Done {
  readonly message: string;
  /** True: it failed, or what it did failed. */
  readonly problem?: boolean;
  /** The webhook's form afterwards; undefined: unchanged. */
  readonly editor?: Editor;
  /** A delivery to show with its secrets, or without. */
  readonly delivery?: { readonly of: Delivery; readonly reveal: boolean };
  /** True: the form of the switches shows the values in use again. */
  readonly switches?: boolean;
}

/** Does what a form of the page asks for. @throws ArmError as Resource Manager does. */
export type Write = (context: WriteContext, form: URLSearchParams) => Done | Promise<Done>;

/** The forms of the page, by the last segment of their path. */
export const writes: ReadonlyMap<string, Write> = new Map<string, Write>([
  ["save", save],
  ["delete", remove],
  ["ping", ping],
  ["reveal", reveal],
  ["push", push],
  ["switches", setSwitches],
  ["reset", reset],
  ["fault", addFault],
  ["fault-remove", (context, form) => endFault(context, form, "removed")],
  ["fault-release", (context, form) => endFault(context, form, "released")],
]);

// --- internal --------------------------------------------------------------------------------------------------------

const apiVersion = "2025-11-01";

async function save(context: WriteContext, form: URLSearchParams): Promise<Done> {
  const registry = registryOf(context, form);
  const webhook = form.has("webhook") ? webhookOf(registry, form) : undefined;
  const editor = readEditor(form, registry, webhook);
  try {
    const body = bodyOf(editor);
    if (typeof body === "string") return refused(editor, body);
    const { name } = editor.values;
    if (webhook === undefined) {
      checkWebhookName(name);
      if (registry.webhooks.has(name.toLowerCase()))
        return refused(
          editor,
          `The value of 'webhookName' is not valid: ${name} exists. Edit it, or use another name.`,
        );
    }
    const method = webhook === undefined ? "PUT" : "PATCH";
    await finished(context, { method, path: webhookId(registry, name), apiVersion, body });
    return {
      message: webhook === undefined ? `Created webhook ${name}.` : `Saved webhook ${name}.`,
      editor: editorOf(registry, undefined),
    };
  } catch (error) {
    if (error instanceof ArmError) return refused(editor, error.message);
    throw error;
  }
}

function refused(editor: Editor, problem: string): Done {
  return { message: problem, problem: true, editor: { ...editor, problem } };
}

async function remove(context: WriteContext, form: URLSearchParams): Promise<Done> {
  const registry = registryOf(context, form);
  const { name } = webhookOf(registry, form);
  await finished(context, { method: "DELETE", path: webhookId(registry, name), apiVersion });
  return { message: `Deleted webhook ${name}.`, editor: editorOf(registry, undefined) };
}

async function ping(context: WriteContext, form: URLSearchParams): Promise<Done> {
  const registry = registryOf(context, form);
  const { name } = webhookOf(registry, form);
  const { body } = await context.send({ method: "POST", path: `${webhookId(registry, name)}/ping`, apiVersion });
  const id = isRecord(body) ? body["id"] : undefined;
  const entry = registry.events.get(name.toLowerCase())?.find(({ event }) => event.id === id);
  if (entry === undefined) return { message: `Pinged ${name}.` };
  const { state, text } = outcomeOf(entry);
  return { message: `Ping of ${name}: ${text}.`, problem: state === "failed" };
}

/** Shows or hides the secrets of a delivery, or shows those of a webhook in its form. */
function reveal(context: WriteContext, form: URLSearchParams): Done {
  const registry = registryOf(context, form);
  const key = form.get("delivery");
  if (key === null) return { message: "", editor: editorOf(registry, webhookOf(registry, form), true) };
  const found = latestDeliveries(registry, form.get("webhook") ?? "").find((delivery) => delivery.key === key);
  if (found === undefined) return { message: "The delivery does not exist any more.", problem: true };
  return { message: "", delivery: { of: found, reveal: form.get("show") === "yes" } };
}

async function push(context: WriteContext, form: URLSearchParams): Promise<Done> {
  const registry = registryOf(context, form);
  const given = [...form].flatMap(([name, value]): [string, string][] =>
    name !== "token" && value.trim() !== "" ? [[name, value.trim()]] : [],
  );
  const event = parseEvent(Object.fromEntries(given));
  if (typeof event === "string") return { message: `${event}.`, problem: true };
  const delivered = await context.control.emit({ ...event, registry: registry.name });
  if (delivered.length === 0)
    return { message: `No enabled webhook of ${registry.name} matches this event, so nothing was delivered.` };
  const results = delivered.map(({ webhook, statusCode }) => `${webhook} ${statusCode ?? "no response"}`);
  const failed = delivered.some(({ statusCode }) => statusCode === null || !/^2\d\d$/.test(statusCode));
  const more = results.length > 5 ? `, and ${results.length - 5} more` : "";
  return { message: `Delivered to ${results.slice(0, 5).join(", ")}${more}.`, problem: failed };
}

function setSwitches(context: WriteContext, form: URLSearchParams): Done {
  const { switches, problems } = readSwitches(form);
  if (problems.length > 0) return { message: `${problems.join("; ")}.`, problem: true };
  context.control.set(switches);
  return { message: "Saved the switches.", switches: true };
}

function reset(context: WriteContext): Done {
  context.control.reset();
  return { message: "Reset the switches and the request log, and removed the faults.", switches: true };
}

function addFault(context: WriteContext, form: URLSearchParams): Done {
  const fault = readFault(form);
  if (typeof fault === "string") return { message: `${fault}.`, problem: true };
  return { message: `Added fault ${context.faults.add(fault).id}.` };
}

function endFault(context: WriteContext, form: URLSearchParams, how: "removed" | "released"): Done {
  const id = form.get("id") ?? "";
  const fault = context.faults.find(id);
  if (fault === undefined) return { message: "The fault does not exist any more.", problem: true };
  if (how === "released") fault.release();
  else context.faults.remove(id);
  return { message: `${how === "released" ? "Released" : "Removed"} fault ${id}.` };
}

/** Sends a write and polls its operation to the end, as the portal does. */
async function finished(context: WriteContext, request: InnerRequest): Promise<void> {
  const response = await context.send(request);
  const link = response.headers?.["Azure-AsyncOperation"] ?? response.headers?.["Location"];
  if (link === undefined || !URL.canParse(link)) return;
  const path = new URL(link).pathname;
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const { status, body } = await context.send({ method: "GET", path, apiVersion });
    const state = isRecord(body) ? body["status"] : undefined;
    if (state === "Failed") throw new ArmError(500, "InternalServerError", "The operation failed.");
    if (status !== 202 && state !== "InProgress") return;
  }
  throw new ArmError(500, "InternalServerError", `The operation is still in progress after ${mostPolls} polls.`);
}

const mostPolls = 100;

function registryOf({ store }: WriteContext, form: URLSearchParams): StoredRegistry {
  const name = form.get("registry") ?? "";
  const found = store.registries.get(name.toLowerCase());
  if (found !== undefined) return found;
  throw new ArmError(404, "ResourceNotFound", `Registry ${JSON.stringify(name)} does not exist.`);
}

function webhookOf(registry: StoredRegistry, form: URLSearchParams): StoredWebhook {
  const name = form.get("webhook") ?? "";
  const found = registry.webhooks.get(name.toLowerCase());
  if (found !== undefined) return found;
  throw new ArmError(404, "ResourceNotFound", `Webhook ${JSON.stringify(name)} does not exist in ${registry.name}.`);
}
