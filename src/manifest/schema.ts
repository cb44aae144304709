/** A document against the schema, with messages that say what to write. */
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";
import { registryNameProblem, resourceGroupProblem, subscriptionIdProblem } from "../text/text.ts";
import type { ManifestDocument, Report } from "./document.ts";
import { knownActions } from "./fields.ts";
import { type Manifest, validate } from "./manifest.generated.ts";
import { pointer, segments } from "./pointer.ts";
import { describeType } from "./types.ts";
import { about, bare, either, nearest, quote, subject } from "./wording.ts";

/** What the schema leaves of a document: every refused value is removed, so that further rules can check the rest. */
export interface Checked {
  readonly manifest: Partial<Omit<Manifest, "registry">> & { readonly registry?: Partial<Manifest["registry"]> };
  /** Pointers of what was removed. */
  readonly removed: ReadonlySet<string>;
  /** Pointers of known keys that are present, but misspelt. */
  readonly misspelt: ReadonlySet<string>;
}

/** Reports every violation of the schema. Undefined: the document is not a map. */
export function checkSchema(document: ManifestDocument, report: Report): Checked | undefined {
  const { data, sources } = document;
  const removed = new Set<string>();
  ignoreCase(data);
  if (validate(data)) return { manifest: data as Manifest, removed, misspelt: removed };
  const errors = (validate.errors ?? []) as readonly SchemaError[];
  // A required key that is present, but misspelt, is one problem.
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

/** Values that are one of a few words are read ignoring case: `Enabled`, as other tools print it. */
function ignoreCase(data: unknown): void {
  const lower = (map: unknown, key: string): void => {
    if (!isMap(map)) return;
    const value = map[key];
    if (typeof value === "string") map[key] = value.toLowerCase();
  };
  if (!isMap(data)) return;
  lower(data, "prune");
  const webhooks = isMap(data["webhooks"]) ? Object.values(data["webhooks"]) : [];
  for (const webhook of [data["defaults"], ...webhooks]) {
    for (const key of ["status", "ping", "locations"]) lower(webhook, key);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The pointer of the known key that an unknown one is a misspelling of. */
function misspelt(error: SchemaError): string[] {
  if (error.keyword !== "additionalProperties") return [];
  const near = similarKey(String(error.params["additionalProperty"]), knownKeys(error));
  return near === undefined ? [] : [error.instancePath + pointer(near)];
}

function knownKeys(error: SchemaError): string[] {
  return Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== "$schema");
}

/** What other tools call a key. */
const otherNames: Readonly<Record<string, string>> = {
  url: "serviceUri",
  uri: "serviceUri",
  endpointurl: "serviceUri",
  service_uri: "serviceUri",
  custom_headers: "customHeaders",
  headers: "customHeaders",
  action: "actions",
  events: "actions",
  region: "location",
  enabled: "status",
  resource_group_name: "resourceGroup",
  resource_group: "resourceGroup",
  resourcegroupname: "resourceGroup",
  subscription: "subscriptionId",
  subscription_id: "subscriptionId",
  registry_name: "registry",
};

function similarKey(name: string, known: readonly string[]): string | undefined {
  const other = otherNames[name.toLowerCase()];
  return other !== undefined && known.includes(other) ? other : nearest(name, known);
}

/** Removes a key; of a list, all of it. */
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

/** As ajv returns it with `verbose`. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema?: unknown;
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
  readonly propertyName?: string;
}

interface Description extends Pick<Diagnostic, "message" | "help"> {
  readonly code: ManifestCode;
  /** Where: the first key of the map, or this key; without both, the value. */
  readonly at?: "first";
  readonly key?: string;
}

function describe(error: SchemaError): Description {
  const path = segments(error.instancePath);
  switch (error.keyword) {
    case "additionalProperties":
      return describeUnknownKey(error, path);
    case "required": {
      const name = String(error.params["missingProperty"]);
      const help = requiredHelp[pointer(...path, name)];
      return {
        code: "missing-key",
        message: `${subject(path)} has no ${name}`,
        ...(help && { help }),
        at: "first",
      };
    }
    case "type":
      return describeType([error.params["type"]].flat().map(String), error.data, path);
    case "enum":
      return describeEnum(error, path);
    case "pattern":
      return describePattern(String(error.data), path);
    case "propertyNames":
      return describeName(error);
    case "minItems":
      return describeEmptyList(path);
    default:
      return { code: "wrong-format", message: `${subject(path)} is not valid` };
  }
}

function describeUnknownKey(error: SchemaError, path: readonly string[]): Description {
  const name = String(error.params["additionalProperty"]);
  const known = knownKeys(error);
  const near = similarKey(name, known);
  const shown = bare(name, "");
  return {
    code: "unknown-key",
    message: `unknown key ${shown === "" ? "" : `"${shown}" `}in ${subject(path)}`,
    help: near === undefined ? `Known keys: ${known.join(", ")}.` : `Did you mean "${near}"?`,
    key: error.instancePath + pointer(name),
  };
}

/** What people write for a value that is one of a few words. */
const synonyms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    true: "enabled",
    on: "enabled",
    yes: "enabled",
    enable: "enabled",
    active: "enabled",
    false: "disabled",
    off: "disabled",
    no: "disabled",
    disable: "disabled",
    inactive: "disabled",
  },
  prune: { true: "owned", yes: "owned", on: "owned", false: "none", no: "none", off: "none" },
  ping: { yes: "true", on: "true", true: "true", no: "false", off: "false", false: "false", answer: "answers" },
};

function describeEnum(error: SchemaError, path: readonly string[]): Description {
  const allowed = [error.params["allowedValues"]].flat();
  const words = allowed.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const { data } = error;
  const scalar = typeof data === "string" || typeof data === "boolean" || typeof data === "number";
  const found = typeof data === "string" ? quote(data) : scalar ? String(data) : undefined;
  const near = scalar
    ? (synonyms[path.at(-1) ?? ""]?.[String(data).toLowerCase()] ?? nearest(String(data), allowed.map(String)))
    : undefined;
  const help =
    near !== undefined && allowed.some((value) => value === (near === "true" ? true : near === "false" ? false : near))
      ? data === near && (near === "true" || near === "false")
        ? `Write \`${near}\`, without quotes.`
        : `Write \`${near}\`.`
      : data === null
        ? "Write a value, or remove the key."
        : undefined;
  return {
    code: "wrong-value",
    message: `${subject(path)} must be ${either(words)}${found === undefined ? "" : `, not ${found}`}`,
    ...(help !== undefined && { help }),
  };
}

function describePattern(value: string, path: readonly string[]): Description {
  const [first, field = ""] = path;
  const registry =
    first !== "registry"
      ? undefined
      : field === "name"
        ? registryNameProblem(value, true)
        : field === "resourceGroup"
          ? resourceGroupProblem(value)
          : subscriptionIdProblem(value);
  // A URL can contain a password, and a long text can be a token.
  const literal = /:\/\/|@/.test(value) || value.length > 120 ? undefined : value;
  if (registry) {
    return { code: "wrong-format", message: `${subject(path, literal)} ${registry.problem}`, help: registry.help };
  }
  const known = formats[path.at(-1) ?? ""] ?? formats[path.at(-2) ?? ""];
  if (!known) return { code: "wrong-format", message: `${subject(path, literal)} is not valid` };
  const [message, help] = known(value);
  return { code: "wrong-format", message: `${subject(path, literal)} ${message}`, help };
}

function describeName(error: SchemaError): Description {
  const name = String(error.params["propertyName"]);
  const letters = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  const valid = /^[A-Za-z0-9]{5,50}$/.test(letters) && letters !== name;
  return {
    code: "webhook-name",
    message: `webhook name ${quote(bare(name, "…"))} is not valid: a name has 5 to 50 letters and digits`,
    help: valid && bare(name, "") !== "" ? `Rename it, for example to \`${letters}\`.` : "Rename it.",
    key: error.instancePath + pointer(name),
  };
}

function describeEmptyList(path: readonly string[]): Description {
  const help =
    path.at(-1) === "actions"
      ? "Add an action, or remove the key for `[push]`. To switch a webhook off, write `status: disabled`."
      : "Add an entry, or remove the key.";
  return {
    code: path.at(-1) === "actions" ? "actions-empty" : "list-empty",
    message: `${subject(path)} is an empty list`,
    help,
  };
}

const requiredHelp: Readonly<Record<string, string>> = {
  "/owner": "Name who manages these webhooks, for example the repository: `owner: contoso/storefront`.",
  "/registry": "Name the registry: `registry: {name: contoso}`.",
  "/registry/name": "Add the registry's name without `.azurecr.io`: `name: contoso`.",
  "/webhooks": "Add the webhooks by name, or `webhooks: {}` for none.",
};

type Format = (value: string) => readonly [message: string, help: string];

const scopeFormat: Format = (value) => {
  const parts = value.split(/[\s,;]+/).filter((part) => part !== "");
  return [
    "contains spaces",
    parts.length > 1 && parts.every((part) => part.includes(":"))
      ? `A webhook has one scope. For several, write \`scopes: [${parts.map(quote).join(", ")}]\`.`
      : "Write `repository:tag`, or `repository:*` for all its tags.",
  ];
};
const locationFormat: Format = (value) =>
  /[,;]/.test(value)
    ? ["is a list, but a webhook has one region", "Use `locations` for several regions."]
    : ["is not the name of an Azure region", "Write `westeurope` or `West Europe`."];

/** By field; for entries of lists by the list's name. */
const formats: Readonly<Record<string, Format>> = {
  owner: () => [
    "contains other characters than letters, digits and `.` `_` `/` `-`, or is not 1 to 128 characters long",
    "Use the repository's name, for example `contoso/storefront`.",
  ],
  ignore: () => [
    "can contain only letters, digits, `*` and `?`",
    "Write one pattern per entry, for example `webapp*`.",
  ],
  actions: (value) => {
    const parts = value.split(/[\s,;]+/).filter((part) => part !== "");
    if (/^(?:\*|all|any)$/i.test(value.trim()))
      return ["is not the name of an action", "Write both: `[push, delete]`. There is no word for all actions."];
    return [
      "is not the name of an action",
      parts.length > 1 ? `Write a list: \`[${parts.join(", ")}]\`.` : `Known actions: ${knownActions.join(", ")}.`,
    ];
  },
  scope: scopeFormat,
  scopes: scopeFormat,
  location: locationFormat,
  // An entry of the list, or text instead of a list.
  locations: (value) =>
    /^[A-Za-z][A-Za-z0-9 ]*$/.test(value)
      ? ['must be a list or "all"', `Write \`[${value}]\`, or \`all\`.`]
      : locationFormat(value),
};
