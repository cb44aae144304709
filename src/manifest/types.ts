// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** Values of the wrong type: what they are, and what was probably meant. */
import type { ManifestCode } from "../diagnostics.ts";
import { either, quote, subject } from "./wording.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  object: "a mapping",
  array: "a list",
  boolean: "true or false",
  number: "a number",
  bigint: "a number",
};

/** `wanted`: the schema's types; `data`: the value, which is not repeated. */
export function describeType(
  wanted: readonly string[],
  data: unknown,
  path: readonly string[],
): { readonly code: ManifestCode; readonly message: string; readonly help?: string } {
  const kind = data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
  const found = kind === "boolean" ? "a boolean" : (kinds[kind] ?? kind);
  if (path.length === 0) {
    const help = "Begin with `owner:`, `registry:` and `webhooks:`.";
    return { code: "document-not-a-map", message: `the document must be a mapping, but is ${found}`, help };
  }
  const expected = path.at(-1) === "locations" ? ["a list", '"all"'] : wanted.map((type) => kinds[type] ?? type);
  const message = `${subject(path)} must be ${either(expected)}, but is ${found}`;
  const scalar = kind === "number" || kind === "boolean" || kind === "bigint";
  if (path.at(-2) === "customHeaders") {
    const help = scalar
      ? "Write the value in quotes."
      : kind === "null"
        ? 'Write a value, or remove the key. An empty value is "", with the quotes.'
        : "Write one line of text.";
    return { code: "header-not-text", message, help };
  }
  const help = special(path, kind, data) ?? general(wanted, kind, scalar);
  return { code: "wrong-type", message, ...(help !== undefined && { help }) };
}

const webhookList = "Write a mapping of names: `webhooks: {deployStaging: {serviceUri: https://…}}`.";
const headerList = 'Write a mapping of names: `customHeaders: {Authorization: "Bearer ${WEBHOOK_TOKEN}"}`.';

/** What is meant, by field. */
function special(path: readonly string[], kind: string, data: unknown): string | undefined {
  const field = path[0] === "webhooks" || path[0] === "defaults" ? path[path[0] === "defaults" ? 1 : 2] : path[0];
  const isEntry = path.length > (path[0] === "webhooks" ? 3 : path[0] === "defaults" ? 2 : 1);
  if (path.length === 1 && path[0] === "webhooks") {
    return kind === "null" ? "Write `webhooks: {}` for none." : webhookList;
  }
  if (path[0] === "webhooks" && path.length === 2) {
    if (kind === "string") return "Write a mapping: `serviceUri: https://…`.";
    if (kind === "array") return "Write a mapping of keys, without `-`.";
    return undefined;
  }
  switch (field) {
    case "registry":
      return kind === "string" && path.length === 1 ? registryHelp(data) : undefined;
    case "scope":
      if (kind === "array") return `A webhook has one scope. For several, write \`scopes\`${listOf(data)}.`;
      return kind === "null" ? 'Write a value, or remove the key. The whole registry is "".' : undefined;
    case "location":
      return kind === "array"
        ? `A webhook has one region. For several, write \`locations\`${listOf(data)}.`
        : undefined;
    case "locations":
      return kind === "string" ? undefined : "Write a list of regions, or `all`.";
    case "customHeaders":
      return kind === "array" || kind === "string" ? headerList : undefined;
    case "tags":
      if (!isEntry && (kind === "array" || kind === "string"))
        return "Write a mapping of names: `tags: {team: platform}`.";
      return isEntry && kind !== "null" && (kind === "array" || kind === "object")
        ? "Write one line of text."
        : undefined;
    case "actions":
      if (isEntry && kind === "array") return "Remove the inner brackets or the second `-`.";
      return kind === "string" || kind === "object" ? `Write a list${actionsOf(data)}.` : undefined;
    case "endpoint":
      return kind === "string" ? "Write a mapping: `endpoint: {appService: storefront}`." : undefined;
    default:
      return undefined;
  }
}

function registryHelp(data: unknown): string {
  const text = typeof data === "string" ? data : "";
  const name = /^([A-Za-z0-9]{5,50})(?:\.azurecr\.[a-z.]+)?$/i.exec(text)?.[1] ?? "contoso";
  return `Write a mapping: \`registry: {name: ${name}}\`.`;
}

/** ` [a, b]`, if these are short words. */
function listOf(data: unknown): string {
  const words = Array.isArray(data) ? data.filter((entry): entry is string => typeof entry === "string") : [];
  const short =
    words.length > 0 &&
    words.length === (data as unknown[]).length &&
    words.every((word) => /^[\w./:* -]{1,60}$/.test(word));
  return short && words.length <= 5
    ? `: \`[${words.map((word) => (/^[\w./-]+$/.test(word) ? word : quote(word))).join(", ")}]\``
    : "";
}

function actionsOf(data: unknown): string {
  const words =
    typeof data === "string"
      ? data.split(/[\s,;|]+/)
      : typeof data === "object" && data !== null
        ? Object.entries(data).flatMap(([word, value]) => (value === false ? [] : [word]))
        : [];
  const names = words.filter((word) => /^[A-Za-z_]{1,40}$/.test(word) && !/^(?:all|any)$/i.test(word));
  return names.length > 0 && names.length === words.length ? `: \`[${names.join(", ")}]\`` : ": `[push, delete]`";
}

function general(wanted: readonly string[], kind: string, scalar: boolean): string | undefined {
  if (wanted.includes("string") && scalar) return "Write the value in quotes.";
  if (kind === "null") {
    return wanted.includes("object")
      ? "Write `{}` for an empty mapping, or remove the key."
      : "Write a value, or remove the key.";
  }
  if (wanted.includes("array")) return "Write a list: in brackets, or with `-` before each entry.";
  if (wanted.includes("boolean") && kind === "string") return "Write `true` or `false`, without quotes.";
  return wanted.includes("string") ? "Write one line of text." : undefined;
}
