import leven from "leven";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { bare, type ManifestDocument, pointer, quoted, type Report, segments } from "./document.ts";
import { type Manifest, validate } from "./manifest.generated.ts";

/** What the schema leaves of a document: every value that it refuses is taken out, so that further rules can go on with the rest. */
export interface Checked {
  readonly manifest: Partial<Omit<Manifest, "registry">> & { readonly registry?: Partial<Manifest["registry"]> };
  /** Pointers of what was taken out. */
  readonly removed: ReadonlySet<string>;
  /** Pointers of known keys that are there, but misspelt. */
  readonly misspelt: ReadonlySet<string>;
}

/** Reports where a document breaks the schema. Undefined: it is not a map. */
export function checkSchema(document: ManifestDocument, report: Report): Checked | undefined {
  const { data, sources } = document;
  const removed = new Set<string>();
  if (validate(data)) return { manifest: data as Manifest, removed, misspelt: removed };
  const errors = (validate.errors ?? []) as readonly SchemaError[];
  // A required key that is there, but misspelt, is one problem.
  const meant = new Set(errors.flatMap(misspelt));
  for (const error of errors) {
    if (
      error.keyword === "required" &&
      meant.has(error.instancePath + pointer(String(error.params["missingProperty"])))
    )
      continue;
    // A bad name gives two errors, one of them for the rule inside `propertyNames`.
    if (error.propertyName !== undefined && error.keyword !== "propertyNames") continue;
    const { at, key, ...diagnostic } = describe(error);
    const source =
      at === "first"
        ? sources.firstKey(error.instancePath)
        : key === undefined
          ? sources.value(error.instancePath)
          : sources.key(key);
    report({ severity: "error", ...diagnostic, source, ...about(segments(error.instancePath)) });
    if (error.keyword !== "required" && error.keyword !== "propertyNames") removed.add(key ?? error.instancePath);
  }
  if (removed.has("")) return undefined;
  for (const path of removed) remove(data, segments(path));
  return { manifest: data as Checked["manifest"], removed, misspelt: meant };
}

/** The pointer of the known key that an unknown one is a misspelling of. */
function misspelt(error: SchemaError): string[] {
  if (error.keyword !== "additionalProperties") return [];
  const near = nearest(String(error.params["additionalProperty"]), knownKeys(error));
  return near === undefined ? [] : [error.instancePath + pointer(near)];
}

function knownKeys(error: SchemaError): string[] {
  return Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== "$schema");
}

/** Takes out a key; of a list, all of it. */
function remove(data: unknown, path: readonly string[]): void {
  let map = data;
  for (const [index, segment] of path.entries()) {
    if (typeof map !== "object" || map === null) return;
    const inner: unknown = Reflect.get(map, segment);
    if (index === path.length - 1 || Array.isArray(inner)) {
      Reflect.deleteProperty(map, segment);
      return;
    }
    map = inner;
  }
}

/** As ajv gives it with `verbose`. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
  readonly propertyName?: string;
  readonly message?: string;
}

interface Description extends Pick<Diagnostic, "message" | "help"> {
  readonly code: ManifestCode;
  /** Where: the first key of the map, or else this key; without both, the value. */
  readonly at?: "first";
  readonly key?: string;
}

function describe(error: SchemaError): Description {
  const path = segments(error.instancePath);
  const param = (name: string): string => String(error.params[name]);
  switch (error.keyword) {
    case "additionalProperties": {
      const name = param("additionalProperty");
      const known = knownKeys(error);
      const near = nearest(name, known);
      return {
        code: "unknown-key",
        message: `${quoted(name, "what is written here")} is not a key of ${subject(path)}`,
        help: near === undefined ? `Known keys are ${list(known)}.` : `Did you mean "${near}"?`,
        key: error.instancePath + pointer(name),
      };
    }
    case "required": {
      const name = param("missingProperty");
      const help = requiredHelp[pointer(...path, name)];
      return {
        code: "missing-key",
        message: `${subject(path)} has no "${name}"`,
        ...(help && { help }),
        at: "first",
      };
    }
    case "type":
      return describeType(error, path);
    case "const":
    case "enum": {
      const allowed = (
        error.keyword === "enum" ? [error.params["allowedValues"]].flat() : [error.params["allowedValue"]]
      ).map(String);
      const near = nearest(String(error.data), allowed);
      return {
        code: "wrong-value",
        message: `${subject(path)} must be ${either(allowed.map((value) => `"${value}"`))}`,
        ...(near !== undefined && { help: `Did you mean "${near}"?` }),
      };
    }
    case "pattern": {
      const [message, help] = formats[path.at(-1) ?? ""] ??
        formats[path.at(-2) ?? ""] ?? ["is not formed as it must be", ""];
      return { code: "wrong-format", message: `${subject(path)} ${message}`, ...(help && { help }) };
    }
    case "propertyNames":
      return {
        code: "webhook-name",
        message: `a webhook can't be named ${bare(param("propertyName"), "like this")}: a name has 5 to 50 letters and digits`,
        help: "Rename it; the service takes no other characters.",
        key: error.instancePath + pointer(param("propertyName")),
      };
    case "minItems":
      return {
        code: "actions-empty",
        message: `${subject(path)} is an empty list`,
        help: "Name at least one action, or leave it out for `[push]`; `status: disabled` switches a webhook off.",
      };
    default:
      return { code: "wrong-format", message: `${subject(path)} ${error.message ?? "is not valid"}` };
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  object: "a map",
  array: "a list",
  boolean: "a boolean",
  number: "a number",
  bigint: "a number",
};

function describeType(error: SchemaError, path: readonly string[]): Description {
  const wanted = [error.params["type"]].flat().map(String);
  const kind = error.data === null ? "nothing" : Array.isArray(error.data) ? "array" : typeof error.data;
  const found = kinds[kind] ?? kind;
  if (path.length === 0) {
    const help = "Begin with `owner:`, `registry:` and `webhooks:`.";
    return { code: "document-not-a-map", message: `the document is ${found}, not a map`, help };
  }
  const message = `${subject(path)} must be ${either(wanted.map((type) => (type === "boolean" ? "true or false" : (kinds[type] ?? type))))}, but is ${found}`;
  const scalar = kind === "number" || kind === "boolean" || kind === "bigint";
  if (path.at(-2) === "customHeaders") {
    const help = scalar
      ? "Quote this: write the value in quotes."
      : kind === "nothing"
        ? 'Write a value, or remove the key; an empty value is "", with the quotes.'
        : "A header has one value, written as text.";
    return { code: "header-not-text", message, help };
  }
  return { code: "wrong-type", message, ...helpForType(wanted, kind, scalar, path) };
}

function helpForType(
  wanted: readonly string[],
  kind: string,
  scalar: boolean,
  path: readonly string[],
): { help?: string } {
  if (wanted.includes("string")) {
    if (scalar) return { help: "Quote this: write the value in quotes." };
    return kind === "nothing" ? { help: "Write a value, or remove the key." } : {};
  }
  if (kind === "nothing" && wanted.includes("object")) {
    if (path.length === 1 && path[0] === "webhooks") return { help: "Write `webhooks: {}` for none." };
    return { help: "Write `{}` for an empty map, or remove the key." };
  }
  if (kind === "nothing") return { help: "Write a value, or remove the key." };
  if (wanted.includes("array")) return { help: "Write it as a list: in brackets, or with a `-` before each item." };
  if (wanted.includes("boolean") && kind === "string") return { help: "Write `true` or `false`, without quotes." };
  return {};
}

const requiredHelp: Readonly<Record<string, string>> = {
  "/owner": "Say who manages these webhooks, such as the repository: `owner: contoso/storefront`.",
  "/registry": "Say which registry: `registry: {name: contoso}`.",
  "/registry/name": "Write the registry's name without `.azurecr.io`: `name: contoso`.",
  "/webhooks": "Write the webhooks by name, or `webhooks: {}` for none.",
};

/** What is said of text that does not match its pattern; by field, for items of lists by the list's. */
const formats: Readonly<Record<string, readonly [message: string, help: string]>> = {
  owner: [
    "must be 1 to 128 letters, digits and `.` `_` `/` `-`",
    "The repository's name is a good choice: `contoso/storefront`.",
  ],
  name: ["must be 5 to 50 letters and digits", "Write the registry's name without `.azurecr.io`."],
  resourceGroup: [
    "is not the name of a resource group",
    "It has at most 90 letters, digits and `_` `-` `.` `(` `)`, and no dot at its end.",
  ],
  subscriptionId: [
    "must be an id like 11111111-2222-3333-4444-555555555555",
    "Write the subscription's id, not its name.",
  ],
  ignore: ["must be letters and digits, with `*` and `?` for others", "Write one pattern for each item: `webapp*`."],
  actions: ["is not the name of an action", "Known actions are push, delete, quarantine, chart_push, chart_delete."],
  scope: ["must not contain spaces", "Write `repository:tag`, or `repository:*` for all its tags."],
  location: ["is not the name of an Azure region", "Write it as Azure does: `westeurope` or `West Europe`."],
};

/** The webhook that a path is in, for a diagnostic. */
export function about(path: readonly string[]): { webhook?: string } {
  const [first, webhook] = path;
  return first === "webhooks" && webhook !== undefined ? { webhook } : {};
}

/** What a path in the document is called in a sentence. */
export function subject(path: readonly string[]): string {
  const [first = "", second = "", third = "", fourth] = path;
  if (path.length === 0) return "the document";
  const part = (field: string, name: string | undefined): string => {
    if (name === undefined) return field;
    if (field === "customHeaders") return `header ${bare(name, "with a bad name")}`;
    if (field === "tags") return `tag ${bare(name, "with a bad name")}`;
    return field === "actions" ? "an action" : field;
  };
  if (first === "webhooks" && path.length > 1) {
    const webhook = `webhook ${bare(second, "with a bad name")}`;
    return path.length === 2 ? webhook : `${part(third, fourth)} of ${webhook}`;
  }
  if (first === "defaults" && path.length > 1) return `${part(second, path[2])} of defaults`;
  if (first === "ignore" && path.length > 1) return "an item of ignore";
  return path.join(".");
}

/** The candidate most like a word, or that contains it, ignoring case; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const part = candidates.find((candidate) => word.length > 3 && candidate.toLowerCase().includes(word.toLowerCase()));
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return ranked && ranked.distance <= Math.max(1, Math.floor(ranked.candidate.length / 3)) ? ranked.candidate : part;
}

function either(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}
