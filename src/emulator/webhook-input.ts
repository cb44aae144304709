import { validateHeaderName, validateHeaderValue } from "node:http";
import { ArmError } from "./arm-response.ts";
import { webhookActions } from "./events.ts";
import { isRecord } from "./json.ts";

/** What a PUT or PATCH of a webhook carries; undefined: left out (or null, which is taken as left out). */
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
 * Reads the body of a PUT or PATCH. What can't be is a 400: that is documented or certain; the service's own codes and texts for these are not known.
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

/** @throws ArmError where the name is not 5 to 50 letters and digits (specification). */
export function checkWebhookName(name: string): void {
  if (!/^[a-zA-Z0-9]{5,50}$/.test(name))
    throw invalid("webhookName", `'${name}' must be 5 to 50 alphanumeric characters`);
}

// --- internal --------------------------------------------------------------------------------------------------------

function invalid(where: string, what: string): ArmError {
  return new ArmError(400, "InvalidParameter", `The value of '${where}' is not valid: it ${what}.`, { gateway: false });
}

function text(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalid(where, "must be a string");
  return value;
}

function map(value: unknown, where: string): Map<string, string> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw invalid(where, "must be an object");
  const entries = Object.entries(value).map(([key, entry]): [string, string] => {
    if (typeof entry !== "string") throw invalid(`${where}.${key}`, "must be a string");
    return [key, entry];
  });
  return new Map(entries);
}

/** ARM's limits on tags (Azure documentation, "tag resources"). */
function readTags(value: unknown): Map<string, string> | undefined {
  const tags = map(value, "tags");
  if (tags === undefined) return undefined;
  if (tags.size > 50) throw new ArmError(400, "TooManyTags", `There are ${tags.size} tags; a resource can have 50.`);
  const seen = new Set<string>();
  for (const [name, entry] of tags) {
    if (/[<>%&\\?/]/.test(name))
      throw new ArmError(
        400,
        "InvalidTagNameCharacters",
        `The tag name '${name}' has reserved characters '<,>,%,&,\\,?,/'.`,
      );
    if (name.length > 512 || entry.length > 256)
      throw new ArmError(
        400,
        "InvalidTagLength",
        `The tag '${name.slice(0, 40)}' is too long: names have 512 characters, values 256.`,
      );
    if (seen.has(name.toLowerCase()))
      throw new ArmError(400, "InvalidTags", `The tag name '${name}' is there twice; names ignore case.`);
    seen.add(name.toLowerCase());
  }
  return tags;
}

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
    throw invalid("properties.actions", `may hold ${webhookActions.join(", ")}`);
  });
}
