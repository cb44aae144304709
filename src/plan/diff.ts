import {
  type CallbackConfig,
  type CompleteWebhook,
  type DesiredWebhook,
  type FieldChange,
  isUnknown,
  type LiveWebhook,
  type Names,
  names,
  ownerTag,
  protectTag,
  type RegistryInfo,
  type Secret,
  type Shown,
  type Unknown,
  type Webhook,
} from "../model.ts";
import { compareText, ownTags, sameText } from "./ownership.ts";

/** One field of two webhooks, compared. Includes fields that are the same. */
export interface Compared {
  /** As in the manifest: `scope`, `customHeaders.Authorization`, `tags.team`. */
  readonly field: string;
  /** The same with the header's or tag's name in lower case. */
  readonly key: string;
  readonly state: "same" | FieldChange["change"];
  /** Never a secret. */
  readonly before: Shown;
  readonly after: Shown;
  readonly secret: boolean;
  readonly why?: string;
}

const hidden = "***";

/**
 * The whole webhook that a manifest entry asks for in this registry.
 *
 * Tags: live ones stay, the manifest's win, null removes, and all `acr-webhooks-*` tags are exactly ours. Our owner's
 * name keeps the spelling it has on the live webhook, as owners compare ignoring case.
 */
export function resolve(
  desired: DesiredWebhook,
  live: Webhook | undefined,
  context: { readonly registry: RegistryInfo; readonly owner: string },
): Webhook {
  const tags = new Map<string, readonly [string, string]>();
  for (const [key, { name, value }] of live?.tags ?? []) {
    if (!key.startsWith(ownTags)) tags.set(key, [name, value]);
  }
  for (const [key, { name, value }] of desired.tags) {
    if (value === null) tags.delete(key);
    else tags.set(key, [name, value]);
  }
  const liveOwner = live?.tags.get(ownerTag)?.value;
  const keepsSpelling = liveOwner !== undefined && sameText(liveOwner, context.owner);
  tags.set(ownerTag, [ownerTag, keepsSpelling ? liveOwner : context.owner]);
  if (desired.protect) tags.set(protectTag, [protectTag, "true"]);
  return {
    name: live?.name ?? desired.name,
    location: desired.location ?? context.registry.location,
    status: desired.status,
    scope: desired.scope,
    actions: desired.actions,
    tags: names(tags.values()),
    serviceUri: desired.serviceUri,
    customHeaders: desired.customHeaders,
  };
}

/**
 * Compares two webhooks field by field, in the order of the manifest's documentation. Without `before` all is added,
 * without `after` all is removed; a removed webhook's callback configuration does not matter, so its service URI shows
 * as `***` and its headers do not show, whether they were read or not.
 */
export function compare(
  before: Webhook | undefined,
  after: Webhook | undefined,
  shownUri?: string,
): readonly Compared[] {
  const compared = [
    open("location", before?.location, after?.location),
    open("status", before?.status, after?.status),
    open("scope", before?.scope || undefined, after?.scope || undefined),
    open("actions", before?.actions, after?.actions),
    after === undefined
      ? secret("serviceUri", "removed", hidden, null)
      : uri(before?.serviceUri, after.serviceUri, shownUri ?? showUri(after.serviceUri)),
    ...(after === undefined
      ? []
      : headers(before === undefined ? new Map() : before.customHeaders, after.customHeaders)),
  ];
  for (const [field, b, a] of pairs("tags", before?.tags ?? new Map(), after?.tags ?? new Map()))
    compared.push(open(field, b, a));
  return compared.filter((one) => one.state !== "same" || one.before !== null);
}

/** What differs, or may differ, as a plan shows it. */
export function fieldChanges(compared: readonly Compared[]): readonly FieldChange[] {
  return compared.flatMap(({ field, state, before, after, secret, why }) =>
    state === "same" ? [] : [{ field, change: state, before, after, secret, ...(why === undefined ? {} : { why }) }],
  );
}

/**
 * Whether two webhooks have the same configuration. Names of webhooks do not take part. "unknown": nothing is known to
 * differ, but something can't be compared.
 */
export function compareWebhooks(a: Webhook, b: Webhook): "same" | "different" | "unknown" {
  const states = compare(a, b).map((one) => one.state);
  if (states.some((state) => state !== "same" && state !== "unknown")) return "different";
  return states.includes("unknown") ? "unknown" : "same";
}

/** Whether two webhooks agree in all that a plain read shows: everything but service URI and headers. */
export function comparePublicFields(a: Webhook, b: Webhook): boolean {
  return compare(a, b).every((one) => one.secret || one.state === "same");
}

/** A callback configuration with nothing unknown in it; undefined when a part of it is. */
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

/** The webhook as something that can be written; undefined when a part of it is unknown. */
export function completeWebhook(webhook: Webhook): CompleteWebhook | undefined {
  const config = completeConfig(webhook);
  return config && { ...webhook, ...config };
}

/** A live webhook with its callback configuration filled in, or with the reason why it can't be. */
export function withCallbackConfig(
  live: LiveWebhook,
  config: { readonly serviceUri: Secret; readonly customHeaders: Names<Secret> } | Unknown,
): LiveWebhook {
  const { serviceUri, customHeaders } = isUnknown(config) ? { serviceUri: config, customHeaders: config } : config;
  return { ...live, webhook: { ...live.webhook, serviceUri, customHeaders } };
}

function open(
  field: string,
  before: string | readonly string[] | undefined,
  after: string | readonly string[] | undefined,
): Compared {
  const state = stateOf(before, after, () => JSON.stringify(before) === JSON.stringify(after));
  return { field, key: field.toLowerCase(), state, before: before ?? null, after: after ?? null, secret: false };
}

function secret(field: string, state: Compared["state"], before: Shown, after: Shown, why?: string): Compared {
  return { field, key: field.toLowerCase(), state, before, after, secret: true, ...(why === undefined ? {} : { why }) };
}

function uri(before: Secret | Unknown | undefined, after: Secret | Unknown, shown: string): Compared {
  const was = before === undefined ? null : showUri(before);
  if (isUnknown(after)) return secret("serviceUri", "unknown", was, shown, after.why);
  if (isUnknown(before)) return secret("serviceUri", "unknown", was, shown, before.why);
  return secret(
    "serviceUri",
    stateOf(before, after, (b, a) => b.equals(a)),
    was,
    shown,
  );
}

function headers(before: Webhook["customHeaders"], after: Webhook["customHeaders"]): readonly Compared[] {
  if (isUnknown(after)) return [secret("customHeaders", "unknown", hidden, hidden, after.why)];
  if (isUnknown(before)) {
    const unset = [...pairs("customHeaders", new Map(), after)].flatMap(([field, , a]) =>
      isUnknown(a) ? [secret(field, "unknown", hidden, hidden, a.why)] : [],
    );
    return [secret("customHeaders", "unknown", hidden, after.size > 0 ? hidden : null, before.why), ...unset];
  }
  return [...pairs("customHeaders", before, after)].map(([field, b, a]) => {
    const was = b === undefined ? null : hidden;
    const becomes = a === undefined ? null : hidden;
    if (isUnknown(a)) return secret(field, "unknown", was, becomes, a.why);
    if (isUnknown(b)) return secret(field, "unknown", was, becomes, b.why);
    return secret(
      field,
      stateOf(b, a, (x, y) => x.equals(y)),
      was,
      becomes,
    );
  });
}

/** Both values of every name that either map has, ordered by the lower-cased name, spelt as in `after` if it is there. */
function* pairs<T>(
  group: string,
  before: Names<T>,
  after: Names<T>,
): Iterable<readonly [string, T | undefined, T | undefined]> {
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
    const b = before.get(key);
    const a = after.get(key);
    yield [`${group}.${(a ?? b)?.name ?? key}`, b?.value, a?.value];
  }
}

function stateOf<T>(before: T | undefined, after: T | undefined, same: (b: T, a: T) => boolean): Compared["state"] {
  if (before === undefined) return after === undefined ? "same" : "added";
  if (after === undefined) return "removed";
  return same(before, after) ? "same" : "changed";
}

/** A service URI as it may be shown when no manifest says more: its origin, and `/***` for whatever else it has. */
function showUri(uri: Secret | Unknown): string {
  if (isUnknown(uri)) return hidden;
  const text = uri.reveal();
  if (!URL.canParse(text)) return hidden;
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return hidden;
  const bare = url.pathname === "/" && `${url.search}${url.hash}${url.username}${url.password}` === "";
  return bare ? url.origin : `${url.origin}/${hidden}`;
}
