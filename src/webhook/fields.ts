/**
 * The table of a webhook's fields: each field once, with everything that depends on the field. Reading a manifest, resolving, comparing,
 * showing, the digest, Resource Manager's bodies and the export all walk this table (walk.ts).
 */
import {
  type CompleteWebhook,
  type DesiredWebhook,
  type FieldChange,
  type FieldName,
  isUnknown,
  type Names,
  names,
  normalActions,
  normalLocation,
  ownershipTags,
  ownerTag,
  type PlainField,
  protectTag,
  type RegistryInfo,
  Secret,
  type Shown,
  type Unknown,
  type Webhook,
} from "../model.ts";
import { compareText, sameText } from "./names.ts";
import { normalScope, normalServiceUri, uriParts } from "./normal.ts";

/** One field of two webhooks, or one header or tag, compared. */
export interface Compared {
  /** As in the manifest: `scope`, `customHeaders.Authorization`, `tags.team`. */
  readonly field: string;
  readonly of: FieldName;
  readonly state: "same" | FieldChange["change"];
  /** Never a secret. */
  readonly before: Shown;
  readonly after: Shown;
  readonly why?: string;
  readonly isDefault?: true;
}

/** What a comparison may know besides the two webhooks. */
export interface Comparing {
  /** If given, added values that are defaults are marked. */
  readonly registry?: RegistryInfo;
  /** The new service URI as it may be shown; by default its origin and `/***`. */
  readonly shownUri?: string;
}

/** What an export writes values with: YAML nodes, and references in place of secrets. */
export interface Writer {
  readonly registry: RegistryInfo;
  uri(uri: string): string;
  header(name: string, value: string): string;
  /** Whether a manifest can contain the tag. */
  allowsTag(name: string, value: string): boolean;
  list(items: readonly string[]): unknown;
  map(entries: readonly (readonly [string, string])[]): unknown;
}

/** A value as a request body contains it. */
export type Sent<V> = V extends Secret
  ? string
  : V extends Names<unknown>
    ? Record<string, string>
    : V extends readonly string[]
      ? string[]
      : V;

export interface Field<K extends FieldName> {
  /** Whether its values are secret: shown as `***`, in digests as the manifest's text, read by `getCallbackConfig` alone. */
  readonly secret: boolean;
  /** What it takes to change it on a live webhook. */
  readonly change: "update" | "replace";
  /** The value a webhook gets: the manifest's, the default, or what remains of the live value. */
  resolve(desired: DesiredWebhook[K], live: Webhook[K] | undefined, context: Resolving): Webhook[K];
  /** The differences, and what is the same. `before` or `after` undefined: there is no webhook. */
  compare(before: Webhook[K] | undefined, after: Webhook[K] | undefined, comparing: Comparing): readonly Compared[];
  /** Its part of a change's digest; undefined: it has none. `templates` undefined: a delete. */
  digest(compared: Compared, templates: DesiredWebhook["templates"] | undefined): readonly unknown[] | undefined;
  /** A value of a response (absent: undefined) in its normal form. */
  receive(value: unknown): Webhook[K];
  /** The value for a request body. */
  send(value: CompleteWebhook[K]): Sent<CompleteWebhook[K]>;
  /** The value for a manifest; undefined: left out, because the default is the same. */
  write(value: CompleteWebhook[K], writer: Writer): unknown;
}

/** A field that is one public value. */
export interface PlainFieldRules<K extends PlainField> extends Field<K> {
  /** The value that a manifest has (undefined: none) in its normal form, or the default if no registry is needed for that. */
  read(written: unknown): Webhook[K] | undefined;
}

export interface Resolving {
  readonly registry: RegistryInfo;
  readonly owner: string;
  readonly protect: boolean;
}

export type Table = {
  readonly [K in FieldName]: K extends PlainField ? PlainFieldRules<K> : Field<K>;
};

export const fields: Table = {
  location: plain("location", {
    change: "replace",
    normal: (value) => normalLocation(String(value ?? "")),
    fallback: (registry) => registry?.location,
  }),
  status: plain("status", {
    normal: (value) => (String(value).toLowerCase() === "disabled" ? "disabled" : "enabled"),
    fallback: () => "enabled",
  }),
  scope: plain("scope", {
    normal: (value) => String(value ?? ""),
    fallback: () => "",
    same: (a, b) => normalScope(a) === normalScope(b),
  }),
  actions: plain("actions", {
    normal: (value) => normalActions(Array.isArray(value) ? value.map(String) : []),
    fallback: () => ["push"],
  }),
  serviceUri: {
    secret: true,
    change: "update",
    resolve: (desired) => desired,
    compare: (before, after, { shownUri }) => compareServiceUris(before, after, shownUri),
    digest: ({ field, state }, templates) => [field.toLowerCase(), state, templates?.serviceUri ?? null],
    receive: (value) => new Secret(String(value)),
    send: (value) => value.reveal(),
    write: (value, writer) => writer.uri(value.reveal()),
  },
  customHeaders: {
    secret: true,
    change: "update",
    resolve: (desired) => desired,
    // A deleted webhook's headers do not matter, so they do not show, whether they were read or not.
    compare: (before, after) => (after === undefined ? [] : compareHeaders(before ?? new Map(), after)),
    digest: ({ field, state }, templates) => {
      const key = field.toLowerCase();
      return [key, state, templates?.customHeaders.get(key.slice("customHeaders.".length))?.value ?? null];
    },
    receive: (value) => names(Object.entries(value ?? {}).map(([name, text]) => [name, new Secret(String(text))])),
    send: (value) => record(value, (secret) => secret.reveal()),
    write: (value, writer) =>
      value.size === 0
        ? undefined
        : writer.map([...value.values()].map((one) => [one.name, writer.header(one.name, one.value.reveal())])),
  },
  tags: {
    secret: false,
    change: "update",
    resolve: resolveTags,
    compare: (before, after) =>
      pairs("tags", before ?? new Map(), after ?? new Map()).map(([field, b, a]) =>
        compared("tags", field, b ?? null, a ?? null),
      ),
    // Tags that stay do not take part, so that someone else's new tag does not invalidate a reviewed plan.
    digest: ({ field, state, before, after }) => {
      const key = field.toLowerCase();
      if (state === "same") return undefined;
      return key === `tags.${ownerTag}` ? [key, lower(before), lower(after)] : [key, before, after];
    },
    receive: (value) => names(Object.entries(value ?? {}).map(([name, text]) => [name, String(text)])),
    send: (value) => record(value, (text) => text),
    write: (value, writer) => {
      const kept = [...value.values()].filter((tag) => writer.allowsTag(tag.name, tag.value));
      const listed = kept.toSorted((a, b) => compareText(a.name, b.name)).slice(0, mostTags);
      return listed.length === 0 ? undefined : writer.map(listed.map((tag) => [tag.name, tag.value]));
    },
  },
};

/** How many tags a manifest may set: Azure allows 50, and two are for this tool. */
export const mostTags = 48;

const hidden = "***";

// --- Plain fields ----------------------------------------------------------------------------------------------------

function plain<K extends PlainField>(
  name: K,
  rules: {
    readonly change?: "replace";
    readonly normal: (value: unknown) => Webhook[K];
    /** The default; undefined if it depends on a registry that is not known. */
    readonly fallback: (registry?: RegistryInfo) => Webhook[K] | undefined;
    /** If values that are not equal can mean the same. */
    readonly same?: (a: Webhook[K], b: Webhook[K]) => boolean;
  },
): PlainFieldRules<K> {
  const same = (a: Webhook[K], b: Webhook[K]): boolean =>
    JSON.stringify(a) === JSON.stringify(b) || (rules.same?.(a, b) ?? false);
  const isFallback = (value: Webhook[K], registry: RegistryInfo): boolean => {
    const fallback = rules.fallback(registry);
    return fallback !== undefined && same(value, fallback);
  };
  const show = (value: Webhook[K] | undefined): Shown => (value === undefined || value === "" ? null : value);
  return {
    secret: false,
    change: rules.change ?? "update",
    resolve: (desired, _, { registry }) => (desired ?? rules.fallback(registry)) as Webhook[K],
    compare: (before, after, { registry }) => {
      const one = compared(name, name, show(before), show(after), () =>
        before === undefined || after === undefined ? true : same(before, after),
      );
      const isDefault = before === undefined && after !== undefined && registry && isFallback(after, registry);
      return one.before === null && one.after === null ? [] : [isDefault ? { ...one, isDefault } : one];
    },
    digest: ({ field, before, after }) => [field.toLowerCase(), before, after],
    receive: rules.normal,
    read: (written) => (written === undefined ? rules.fallback() : rules.normal(written)),
    send: (value) => (Array.isArray(value) ? [...value] : value) as Sent<CompleteWebhook[K]>,
    write: (value, writer) => {
      if (isFallback(value, writer.registry)) return undefined;
      return Array.isArray(value) ? writer.list(value) : value;
    },
  };
}

function compared(of: FieldName, field: string, before: Shown, after: Shown, same?: () => boolean): Compared {
  const equal = same ?? (() => before === after);
  const state = before === null ? (after === null ? "same" : "added") : after === null ? "removed" : undefined;
  return { field, of, state: state ?? (equal() ? "same" : "changed"), before, after };
}

// --- Service URI -----------------------------------------------------------------------------------------------------

/** A new URI without its password is compared in everything else, so a wrong host or user is a certain change. */
function compareServiceUris(
  before: Secret | Unknown | undefined,
  after: Secret | Unknown | undefined,
  shown: string | undefined,
): readonly Compared[] {
  const known = after !== undefined && isUnknown(after) ? after.withoutPassword : undefined;
  if (!known || !isUnknown(after) || (before !== undefined && isUnknown(before)))
    return [compareUris(before, after, shown)];
  const field = "serviceUri.password";
  const was = before === undefined ? null : hidden;
  return [
    compareUris(before && withoutPassword(before), known, shown),
    { field, of: "serviceUri", state: "unknown", before: was, after: hidden, why: after.why },
  ];
}

function withoutPassword(uri: Secret): Secret {
  return new Secret(uri.reveal().replace(/^(https?:\/\/[^/?#@:]*):[^/?#@]*@/i, "$1@"));
}

/** Shows what differs: the origin, the path if the manifest has it in clear, and marks for a userinfo or query that changes. */
function compareUris(
  before: Secret | Unknown | undefined,
  after: Secret | Unknown | undefined,
  shown = after === undefined ? null : originOnly(after),
): Compared {
  const of = "serviceUri";
  // A delete needs no callback configuration.
  if (after === undefined) return { field: of, of, state: "removed", before: hidden, after: null };
  const was = before === undefined ? null : originOnly(before);
  const unread = [after, before].find(isUnknown);
  if (unread) return { field: of, of, state: "unknown", before: was, after: shown, why: unread.why };
  if (!(before instanceof Secret) || !(after instanceof Secret))
    return { field: of, of, state: "added", before: was, after: shown };
  if (normalServiceUri(before.reveal()) === normalServiceUri(after.reveal()))
    return { field: of, of, state: "same", before: was, after: shown };
  return { field: of, of, state: "changed", ...shownDifference(before.reveal(), after.reveal(), was, shown) };
}

/** Both sides, marked where they differ. What may be shown of one may be shown of the other as far as they are the same. */
function shownDifference(before: string, after: string, was: Shown, shown: Shown): { before: Shown; after: Shown } {
  const [old, next] = [uriParts(before), uriParts(after)];
  const [, scheme, rest] = (typeof shown === "string" && /^(https?:\/\/)(.*)$/is.exec(shown)) || [];
  if (!old || !next || old.origin !== next.origin || old.path !== next.path || rest === undefined)
    return { before: was, after: shown };
  const marks = (of: typeof old, part: "userinfo" | "query" | "fragment", text: string): string =>
    old[part] !== next[part] && of[part] !== "" ? text : "";
  const show = (of: typeof old): string =>
    `${scheme}${marks(of, "userinfo", `${hidden}@`)}${rest}${marks(of, "query", `?${hidden}`)}${marks(of, "fragment", `#${hidden}`)}`;
  return { before: show(old), after: show(next) };
}

/** A service URI as it may be shown if no manifest shows more: its origin, and `/***` for anything else that it has. */
function originOnly(uri: Secret | Unknown): string {
  const parts = isUnknown(uri) ? undefined : uriParts(uri.reveal());
  if (!parts) return hidden;
  const { origin, userinfo, path, query, fragment } = parts;
  // A user and password, cut by a `/` that is not percent-encoded, look like host and port.
  if (userinfo === "" && /:\d+$/.test(origin) && `${path}${query}${fragment}`.includes("@")) return hidden;
  return `${userinfo}${path}${query}${fragment}` === "/" ? origin : `${origin}/${hidden}`;
}

// --- Headers and tags ------------------------------------------------------------------------------------------------

function compareHeaders(before: Webhook["customHeaders"], after: Webhook["customHeaders"]): readonly Compared[] {
  const of = "customHeaders";
  const unknown = (field: string, was: Shown, becomes: Shown, { why }: Unknown): Compared => ({
    field,
    of,
    state: "unknown",
    before: was,
    after: becomes,
    why,
  });
  if (isUnknown(after)) return [unknown(of, hidden, hidden, after)];
  if (isUnknown(before)) {
    const unset = pairs(of, new Map(), after).flatMap(([field, , value]) =>
      isUnknown(value) ? [unknown(field, hidden, hidden, value)] : [],
    );
    return [unknown(of, hidden, after.size > 0 ? hidden : null, before), ...unset];
  }
  return pairs(of, before, after).map(([field, b, a]) => {
    const [was, becomes] = [b, a].map((value) => (value === undefined ? null : hidden)) as [Shown, Shown];
    const unread = [a, b].find(isUnknown);
    if (unread) return unknown(field, was, becomes, unread);
    return compared(of, field, was, becomes, () => b instanceof Secret && a instanceof Secret && a.equals(b));
  });
}

/**
 * Live tags stay, the manifest's take precedence, null removes, and all `acr-webhooks-*` tags are exactly ours. Our owner's name keeps
 * the spelling it has on the live webhook, as owners compare ignoring case.
 */
function resolveTags(
  desired: DesiredWebhook["tags"],
  live: Names<string> | undefined,
  { owner, protect }: Resolving,
): Names<string> {
  const tags = new Map<string, readonly [string, string]>();
  for (const [key, { name, value }] of live ?? []) if (!key.startsWith(ownershipTags)) tags.set(key, [name, value]);
  for (const [key, { name, value }] of desired) {
    if (value === null) tags.delete(key);
    else tags.set(key, [name, value]);
  }
  const liveOwner = live?.get(ownerTag)?.value;
  const keepsSpelling = liveOwner !== undefined && sameText(liveOwner, owner);
  tags.set(ownerTag, [ownerTag, keepsSpelling ? liveOwner : owner]);
  if (protect) tags.set(protectTag, [protectTag, "true"]);
  return names(tags.values());
}

/** Both values of every name that either map has, ordered by the lower-cased name, spelled as in `after` if it is there. */
function pairs<T>(
  group: string,
  before: Names<T>,
  after: Names<T>,
): readonly (readonly [string, T | undefined, T | undefined])[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareText).map((key) => {
    const [b, a] = [before.get(key), after.get(key)];
    return [`${group}.${(a ?? b)?.name ?? key}`, b?.value, a?.value] as const;
  });
}

function record<T>(map: Names<T>, text: (value: T) => string): Record<string, string> {
  return Object.fromEntries([...map.values()].map(({ name, value }) => [name, text(value)]));
}

function lower(shown: Shown): string | null {
  return typeof shown === "string" ? shown.toLowerCase() : null;
}
