/** What the other rooms do with a webhook, for all fields of the table at once. */
import {
  type CallbackConfig,
  type CompleteWebhook,
  type DesiredFields,
  type DesiredWebhook,
  type FieldChange,
  type FieldName,
  isUnknown,
  type LiveWebhook,
  type Names,
  names,
  ownershipTags,
  type PlainField,
  type Secret,
  type Unknown,
  unknown,
  type Webhook,
} from "../model.ts";
import {
  type Compared,
  type Comparing,
  type Field,
  fields,
  type PlainFieldRules,
  type Resolving,
  type Sent,
  type Writer,
} from "./fields.ts";

const table: { readonly [K in FieldName]: Field<K> } = fields;
const plainTable: { readonly [K in PlainField]: PlainFieldRules<K> } = fields;

/** Every field, in the order in which plans list them. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

const plainFields = fieldNames.filter(
  (name): name is PlainField => name !== "serviceUri" && name !== "customHeaders" && name !== "tags",
);

/** The plain fields of a manifest's webhook, normalized; `written` returns what the manifest has, undefined if it has nothing. */
export function readPlainFields(written: (field: PlainField) => unknown): DesiredFields {
  const read = <K extends PlainField>(name: K) => plainTable[name].read(written(name));
  return build<DesiredFields>(plainFields, read);
}

/** The texts of a manifest's webhook by field, references unresolved: to compare two versions of a manifest without values. */
export function manifestTexts(desired: DesiredWebhook): ReadonlyMap<string, string> {
  const { templates, tags } = desired;
  return new Map([
    ...plainFields.map((name) => [name, String(desired[name] ?? "")] as const),
    ["serviceUri", templates.serviceUri],
    ...[...templates.customHeaders.values()].map(({ name, value }) => [`customHeaders.${name}`, value] as const),
    ...[...tags.values()].map(({ name, value }) => [`tags.${name}`, String(value)] as const),
  ]);
}

/** The whole webhook that a manifest's entry results in. Its name keeps the spelling of the live one. */
export function resolveWebhook(
  desired: DesiredWebhook,
  live: Webhook | undefined,
  context: Omit<Resolving, "protect">,
): Webhook {
  const resolving = { ...context, protect: desired.protect };
  const resolveField = <K extends FieldName>(name: K) => table[name].resolve(desired[name], live?.[name], resolving);
  return { name: live?.name ?? desired.name, ...build<Omit<Webhook, "name">>(fieldNames, resolveField) };
}

/** Compares two webhooks field by field, in the table's order. Without `before` all is added, without `after` all is removed. */
export function compareFields(
  before: Webhook | undefined,
  after: Webhook | undefined,
  comparing: Comparing = {},
): readonly Compared[] {
  const compareField = <K extends FieldName>(name: K) => table[name].compare(before?.[name], after?.[name], comparing);
  return fieldNames.flatMap((name) => compareField(name));
}

/** What differs, or may differ, as a plan shows it. */
export function fieldChanges(compared: readonly Compared[]): readonly FieldChange[] {
  return compared.flatMap(({ of, state, ...one }): readonly FieldChange[] => {
    if (state === "same") return [];
    const ownershipTag = of === "tags" && one.field.toLowerCase().startsWith(`tags.${ownershipTags}`);
    return [{ ...one, change: state, secret: table[of].secret, ...(ownershipTag ? { ownershipTag } : {}) }];
  });
}

/**
 * What of a comparison takes part in a change's digest; undefined if something is unknown. A digest contains the reference of a service
 * URI, and that it changes; so an unknown password does not matter if the rest of the URI changes.
 */
export function digestParts(
  compared: readonly Compared[],
  templates: DesiredWebhook["templates"] | undefined,
): readonly (readonly unknown[])[] | undefined {
  const uriChanges = compared.some(({ field, state }) => field === "serviceUri" && state !== "same");
  const counted = compared.filter(({ field }) => !(field === "serviceUri.password" && uriChanges));
  if (counted.some((one) => one.state === "unknown")) return undefined;
  return counted.flatMap((one) => {
    const part = table[one.of].digest(one, templates);
    return part ? [part] : [];
  });
}

/** Whether the two differ in a field that only a replace can change. */
export function needsReplace(live: Webhook, after: Webhook): boolean {
  return compareFields(live, after).some((one) => one.state !== "same" && table[one.of].change === "replace");
}

/** The fields that these changes are about, in the table's order. */
export function changedFields(changes: readonly FieldChange[]): readonly FieldName[] {
  const changing = new Set(changes.map(({ field }) => field.split(".")[0]));
  return fieldNames.filter((name) => changing.has(name));
}

/**
 * Whether two webhooks have the same configuration. Their names do not take part. "unknown": nothing is known to differ, but
 * something cannot be compared.
 */
export function compareWebhooks(a: Webhook, b: Webhook): "same" | "different" | "unknown" {
  const states = compareFields(a, b).map((one) => one.state);
  if (states.some((state) => state !== "same" && state !== "unknown")) return "different";
  return states.includes("unknown") ? "unknown" : "same";
}

/** Whether two webhooks agree in all that a plain read shows. */
export function comparePublicFields(a: Webhook, b: Webhook): boolean {
  return compareFields(a, b).every((one) => table[one.of].secret || one.state === "same");
}

// --- Resource Manager ------------------------------------------------------------------------------------------------

const notRead = unknown("it was not read");

/** A webhook as a response shows it: secret fields are unknown until the callback configuration is read. */
export function receivedWebhook(name: string, resource: Readonly<Partial<Record<FieldName, unknown>>>): Webhook {
  const receive = <K extends FieldName>(field: K): Webhook[K] =>
    table[field].secret ? (notRead as Webhook[K]) : table[field].receive(resource[field]);
  return { name, ...build<Omit<Webhook, "name">>(fieldNames, receive) };
}

/** The secret fields as `getCallbackConfig` returns them. */
export function receivedConfig(resource: {
  readonly serviceUri: string;
  readonly customHeaders?: Readonly<Record<string, string>>;
}): CallbackConfig {
  return build<CallbackConfig>(["serviceUri", "customHeaders"], (name: keyof CallbackConfig) =>
    table[name].receive(resource[name]),
  );
}

/** Fields by name, as a request body contains them. */
export type SentFields = { [K in FieldName]: Sent<CompleteWebhook[K]> };

/** The body of a request that sets these fields; by default all, as a create does. */
export function sentFields(webhook: CompleteWebhook): SentFields;
export function sentFields(webhook: CompleteWebhook, only: readonly FieldName[]): Partial<SentFields>;
export function sentFields(webhook: CompleteWebhook, only: readonly FieldName[] = fieldNames): Partial<SentFields> {
  const send = <K extends FieldName>(name: K) => table[name].send(webhook[name]);
  return build<Partial<SentFields>>(only, send);
}

/** The fields as a manifest has them, defaults left out. */
export function writtenFields(webhook: CompleteWebhook, writer: Writer): Readonly<Partial<Record<FieldName, unknown>>> {
  const write = <K extends FieldName>(name: K) => table[name].write(webhook[name], writer);
  return build<Partial<Record<FieldName, unknown>>>(fieldNames, write);
}

// --- Secret fields ---------------------------------------------------------------------------------------------------

/** A callback configuration with nothing unknown in it; undefined if some of it is. */
export function completeConfig({
  serviceUri,
  customHeaders,
}: Pick<Webhook, "serviceUri" | "customHeaders">): CallbackConfig | undefined {
  if (isUnknown(serviceUri) || isUnknown(customHeaders)) return undefined;
  const known: [string, Secret][] = [];
  for (const { name, value } of customHeaders.values()) {
    if (isUnknown(value)) return undefined;
    known.push([name, value]);
  }
  return { serviceUri, customHeaders: names(known) };
}

/** The webhook as something that can be written; undefined if some of it is unknown. */
export function completeWebhook(webhook: Webhook): CompleteWebhook | undefined {
  const config = completeConfig(webhook);
  return config && { ...webhook, ...config };
}

/** A live webhook with its callback configuration, or with the reason why that is unknown. */
export function withCallbackConfig(
  live: LiveWebhook,
  config: { readonly serviceUri: Secret; readonly customHeaders: Names<Secret> } | Unknown,
): LiveWebhook {
  const { serviceUri, customHeaders } = isUnknown(config) ? { serviceUri: config, customHeaders: config } : config;
  return { ...live, webhook: { ...live.webhook, serviceUri, customHeaders } };
}

/** An object with a value for each of these names; left out if the value is undefined and the type allows it. */
function build<V extends object>(keys: readonly (keyof V & string)[], make: (name: never) => unknown): V {
  return Object.fromEntries(keys.map((name) => [name, make(name as never)])) as V;
}
