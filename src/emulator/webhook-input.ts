import { validateHeaderName, validateHeaderValue } from "node:http";
import { invalid, map, readTags, text } from "./arm-input.ts";
import { webhookActions } from "./events.ts";
import { isRecord } from "./json.ts";

/** The body of a PUT or PATCH of a webhook; `undefined`: absent or null. */
export interface WebhookInput {
  readonly location: string | undefined;
  readonly tags: ReadonlyMap<string, string> | undefined;
  readonly serviceUri: string | undefined;
  readonly customHeaders: ReadonlyMap<string, string> | undefined;
  readonly status: "enabled" | "disabled" | undefined;
  readonly scope: string | undefined;
  readonly actions: readonly string[] | undefined;
}

/**
 * Reads the body of a PUT or PATCH. Invalid values are a 400; the service's own codes and texts for them are unknown.
 * @throws ArmError
 */
export function readInput(body: Record<string, unknown>): WebhookInput {
  const properties = body["properties"] ?? {};
  if (!isRecord(properties)) throw invalid("properties", "must be an object");
  return {
    location: text(body["location"], "location"),
    tags: readTags(body["tags"]),
    serviceUri: readUri(properties["serviceUri"]),
    customHeaders: readHeaders(properties["customHeaders"]),
    status: readStatus(properties["status"]),
    scope: text(properties["scope"], "properties.scope"),
    actions: readActions(properties["actions"]),
  };
}

/** @throws ArmError if the name is not 5 to 50 letters and digits (specification). */
export function checkWebhookName(name: string): void {
  if (!/^[a-zA-Z0-9]{5,50}$/.test(name))
    throw invalid("webhookName", `'${name}' must be 5 to 50 alphanumeric characters`);
}

// --- internal --------------------------------------------------------------------------------------------------------

function readUri(value: unknown): string | undefined {
  const uri = text(value, "properties.serviceUri");
  if (uri === undefined) return undefined;
  if (!/^https?:\/\/\S+$/i.test(uri) || !URL.canParse(uri))
    throw invalid("properties.serviceUri", "must be an absolute http or https URI");
  return uri;
}

function readHeaders(value: unknown): Map<string, string> | undefined {
  const headers = map(value, "properties.customHeaders");
  for (const [name, entry] of headers ?? []) {
    try {
      validateHeaderName(name);
      validateHeaderValue(name, entry);
    } catch {
      throw invalid(
        "properties.customHeaders",
        `has a name or value that HTTP does not allow: '${name.replace(/[^\x21-\x7e]/g, "?")}'`,
      );
    }
  }
  return headers;
}

function readStatus(value: unknown): "enabled" | "disabled" | undefined {
  const status = text(value, "properties.status")?.toLowerCase();
  if (status === undefined || status === "enabled" || status === "disabled") return status;
  throw invalid("properties.status", "must be enabled or disabled");
}

function readActions(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || value.length === 0) throw invalid("properties.actions", "must name at least one action");
  return value.map((action: unknown) => {
    if (typeof action === "string" && webhookActions.some((known) => known === action.toLowerCase())) return action;
    throw invalid("properties.actions", `must be among ${webhookActions.join(", ")}`);
  });
}
