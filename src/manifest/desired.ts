/** One document -> desired state: every rule that the schema cannot express, defaults, references, expansion. */
import type {
  Desired,
  DesiredWebhook,
  EndpointReference,
  FieldName,
  Names,
  Secret,
  SourceLocation,
  Unknown,
} from "../model.ts";
import { names, normalLocation, unknown } from "../model.ts";
import {
  matches,
  registryNameProblem,
  resourceGroupProblem,
  subscriptionIdProblem,
  type ValueProblem,
} from "../text/text.ts";
import { mostTags, normalScope, readPlainFields } from "../webhook/webhook.ts";
import type { ManifestDocument, Report } from "./document.ts";
import { endpointText, readEndpoint, shownEndpoint } from "./endpoint.ts";
import { expandedNames, type Variant } from "./expand.ts";
import { checkActions, checkHeaderName, checkHeaderValue, checkTag, type Finding, referenceIgnored } from "./fields.ts";
import { type Destination, type Guarded, HostRules } from "./host-rules.ts";
import type { Manifest, Webhook } from "./manifest.generated.ts";
import { pointer, segments } from "./pointer.ts";
import type { Template } from "./references.ts";
import { Resolver, type Rules, type Written } from "./resolve.ts";
import type { Checked } from "./schema.ts";
import { checkScope } from "./scope.ts";
import { uriWarnings } from "./service-uri.ts";
import type { Sources } from "./sources.ts";
import { type UriShape, uriShape } from "./uri.ts";
import { quote, subject } from "./wording.ts";

/** A document as desired state, if it could be read, and what only the whole run can decide. */
export interface Reading {
  readonly desired: Desired | undefined;
  /** Values that references supplied to service URIs and headers. */
  readonly references: readonly { readonly name: string; readonly value: Secret }[];
  /** References that need `allowed-hosts`. `host` undefined: known only from a value. */
  readonly guarded: readonly Guarded[];
}

/** Reads a document that passed the schema, or what is left of it. */
export function readDesired(document: ManifestDocument, checked: Checked, rules: Rules, report: Report): Reading {
  return new DocumentReader(document, checked, rules, report).read();
}

/** A webhook as written, before `scopes` and `locations` are expanded. */
interface Draft {
  readonly webhook: DesiredWebhook;
  readonly scopes: Written<readonly string[]> | undefined;
  readonly locations: Written<readonly string[] | "all"> | undefined;
}

/** Where events go: a service URI, or an Azure resource. */
interface Target {
  readonly uri: Secret | Unknown;
  readonly endpoint: EndpointReference | undefined;
  readonly template: string;
  readonly shown: string;
  readonly destination: Destination;
}

class DocumentReader {
  readonly #sources: Sources;
  readonly #checked: Checked;
  readonly #manifest: Checked["manifest"];
  readonly #defaults: Webhook;
  readonly #rules: Rules;
  readonly #report: Report;
  readonly #resolve: Resolver;
  readonly #hosts: HostRules;
  /** What is written once is checked once, however many webhooks it applies to. */
  readonly #shapes = new Map<string, UriShape | undefined>();
  readonly #headers = new Map<string, Template | undefined>();
  readonly #endpoints = new Map<string, EndpointReference | undefined>();

  constructor({ sources }: ManifestDocument, checked: Checked, rules: Rules, report: Report) {
    this.#sources = sources;
    this.#checked = checked;
    this.#manifest = checked.manifest;
    this.#defaults = checked.manifest.defaults ?? {};
    this.#rules = rules;
    this.#report = report;
    this.#resolve = new Resolver(sources, rules, report);
    this.#hosts = new HostRules(rules.hosts, sources, (path, finding) => this.#resolve.find(path, finding));
  }

  read(): Reading {
    const { owner, prune, ignore } = this.#manifest;
    const registry = this.#registry();
    this.#checkOwner();
    this.#checkWritten(this.#defaults, "/defaults");
    const written = Object.entries(this.#manifest.webhooks ?? {});
    for (const [name, fields] of written) this.#checkWritten(fields, pointer("webhooks", name));
    const drafts = written.flatMap(([name, fields]) => this.#webhook(name, fields) ?? []);
    this.#checkDefaultHeaders();
    const webhooks = this.#expand(drafts);
    const complete = owner !== undefined && registry.name !== undefined;
    return {
      desired: complete
        ? {
            source: this.#sources.firstKey(""),
            owner,
            ownerSource: this.#sources.value("/owner"),
            registry: { ...registry, name: registry.name ?? "" },
            prune: prune ?? "owned",
            ignore: ignore ?? [],
            webhooks: webhooks.sort((a, b) => (a.name < b.name ? -1 : 1)),
            unset: this.#resolve.unset(),
          }
        : undefined,
      references: this.#resolve.references(),
      guarded: this.#hosts.guarded(),
    };
  }

  #registry() {
    const { registry } = this.#manifest;
    const field = (name: keyof Manifest["registry"], check: (value: string) => ValueProblem | undefined) => {
      const value = registry?.[name];
      return value === undefined
        ? undefined
        : this.#resolve.registryField({ value, path: pointer("registry", name) }, check);
    };
    return {
      name: field("name", (value) => registryNameProblem(value)),
      resourceGroup: field("resourceGroup", resourceGroupProblem),
      subscriptionId: field("subscriptionId", subscriptionIdProblem),
      source: this.#sources.value("/registry/name"),
      written: { name: registry?.name ?? "", subscriptionId: registry?.subscriptionId },
    };
  }

  #checkOwner(): void {
    const { owner } = this.#manifest;
    const { owners } = this.#rules;
    if (owner === undefined || isAllowedOwner(owner, owners)) return;
    this.#report({
      severity: "error",
      code: "owner-not-allowed",
      message: `owner ${quote(owner)} is not allowed (allowed: ${owners.join(", ")})`,
      help: "Correct the owner, or allow it.",
      settings: [{ name: "owners", value: owner }],
      source: this.#sources.value("/owner"),
    });
  }

  // --- What is written in one location -----------------------------------------------------------------------------

  #checkWritten(fields: Webhook, path: string): void {
    const find = (at: string, finding: Finding, part?: "key" | "value") => this.#resolve.find(at, finding, part);
    if (fields.serviceUri !== undefined) this.#uriAt({ value: fields.serviceUri, path: `${path}/serviceUri` });
    if (fields.endpoint !== undefined) this.#endpointAt({ value: fields.endpoint, path: `${path}/endpoint` });
    for (const header of entries(fields.customHeaders, `${path}/customHeaders`)) this.#headerAt(header);
    for (const { value, path: at } of entries(fields.tags, `${path}/tags`)) {
      for (const { at: part, ...finding } of checkTag(value.name, value.value)) find(at, finding, part);
    }
    for (const { index, ...finding } of checkActions(fields.actions ?? [])) find(`${path}/actions/${index}`, finding);
    const actions = (fields.actions ?? this.#defaults.actions ?? []).map((action) => action.toLowerCase());
    const scopes = [
      ...(fields.scope === undefined ? [] : [[`${path}/scope`, fields.scope] as const]),
      ...(fields.scopes ?? []).map((scope, index) => [`${path}/scopes/${index}`, scope] as const),
    ];
    for (const [at, scope] of scopes) {
      const ignored = referenceIgnored(scope);
      for (const finding of ignored.length > 0 ? ignored : checkScope(scope, actions)) find(at, finding);
    }
    this.#checkPairs(fields, path);
    this.#checkRepeated(fields.scopes, `${path}/scopes`, normalScope);
    if (Array.isArray(fields.locations)) this.#checkRepeated(fields.locations, `${path}/locations`, normalLocation);
  }

  /** Keys that exclude each other, written side by side. */
  #checkPairs(fields: Webhook, path: string): void {
    for (const [one, other, help] of [
      ["serviceUri", "endpoint", "Remove one: `serviceUri` for any URL, `endpoint` for an Azure app or function."],
      ["scope", "scopes", "Remove one: `scope` for one webhook, `scopes` for several."],
      ["location", "locations", "Remove one: `location` for one webhook, `locations` for several."],
    ] as const) {
      if (fields[one] === undefined || fields[other] === undefined) continue;
      const message = `cannot be combined with ${one}`;
      this.#resolve.find(`${path}/${other}`, { code: "keys-conflict", message, help }, "key");
    }
  }

  #checkRepeated(list: readonly string[] | undefined, path: string, normal: (text: string) => string): void {
    const seen = new Set<string>();
    for (const [index, text] of (list ?? []).entries()) {
      if (seen.has(normal(text))) {
        const message = "is in the list twice";
        const help = "Remove one of the two.";
        this.#resolve.find(`${path}/${index}`, { code: "entry-repeated", value: text, message, help });
      }
      seen.add(normal(text));
    }
  }

  #uriAt(written: Written<string>): UriShape | undefined {
    const { path } = written;
    if (this.#shapes.has(path)) return this.#shapes.get(path);
    const text = this.#resolve.template(written);
    const shape = text && uriShape(text);
    const good = shape && !("problem" in shape) ? shape : undefined;
    if (shape && "problem" in shape)
      this.#resolve.find(path, { code: "service-uri", message: shape.problem, help: shape.help });
    for (const warning of good ? uriWarnings(good, this.#rules.local) : []) this.#resolve.find(path, warning);
    this.#shapes.set(path, good);
    return good;
  }

  #endpointAt({ value, path }: Written<NonNullable<Webhook["endpoint"]>>): EndpointReference | undefined {
    if (this.#endpoints.has(path)) return this.#endpoints.get(path);
    // What the schema took out was reported.
    const broken = [...this.#checked.removed].some((at) => at.startsWith(`${path}/`));
    const read = broken ? undefined : readEndpoint(value);
    if (read && "finding" in read)
      this.#resolve.find(read.field === undefined ? path : `${path}/${read.field}`, read.finding);
    const endpoint = read && "endpoint" in read ? read.endpoint : undefined;
    this.#endpoints.set(path, endpoint);
    return endpoint;
  }

  #headerAt({ value: { name, value }, path }: Written<Named<string>>): Template | undefined {
    if (this.#headers.has(path)) return this.#headers.get(path);
    const badName = checkHeaderName(name);
    if (badName) this.#resolve.find(path, badName, "key");
    const text = this.#resolve.template({ value, path });
    const findings = text && !badName ? checkHeaderValue(name, text) : [];
    for (const finding of findings) this.#resolve.find(path, finding);
    const good = badName || findings.some((finding) => finding.severity !== "warning") ? undefined : text;
    this.#headers.set(path, good);
    return good;
  }

  // --- Webhooks ----------------------------------------------------------------------------------------------------

  #webhook(name: string, fields: Webhook): Draft | undefined {
    const path = pointer("webhooks", name);
    this.#checkIgnored(name, path);
    const seen = new Map<string, SourceLocation>();
    const effective = <K extends keyof Webhook>(field: K): Written<NonNullable<Webhook[K]>> | undefined => {
      const found = this.#effective(fields, path, field);
      if (found) seen.set(field, this.#sources.value(found.path));
      return found;
    };
    const tags = this.#tags(fields, path, seen);
    const target = this.#target(fields, path, seen);
    const headers = this.#customHeaders(fields, path, seen, target?.destination);
    const list = fields.location === undefined ? effective("locations") : undefined;
    // A list in the webhook replaces the single value of defaults.
    const replaced = { scope: fields.scopes !== undefined, location: fields.locations !== undefined };
    const plain = readPlainFields((field) =>
      field in replaced && replaced[field as keyof typeof replaced] ? undefined : effective(field)?.value,
    );
    // A key of the schema that is neither here, nor in the table of fields, nor expanded below does not compile.
    const policy = {
      protect: effective("protect")?.value ?? false,
      ping: effective("ping")?.value,
    } satisfies Record<Exclude<keyof Webhook, FieldName | "endpoint" | "scopes" | "locations">, unknown>;
    if (!target) return undefined;
    const webhook: DesiredWebhook = {
      name,
      ...plain,
      ...policy,
      tags,
      serviceUri: target.uri,
      ...(target.endpoint && { endpoint: target.endpoint }),
      customHeaders: headers.values,
      templates: { serviceUri: target.template, customHeaders: headers.templates },
      shownUri: target.shown,
      source: this.#sources.key(path),
      sources: seen,
    };
    return {
      webhook,
      // A `scope` in the webhook replaces `scopes` of defaults.
      scopes: fields.scope === undefined ? effective("scopes") : undefined,
      locations: list && { ...list, value: locationsOf(list.value) },
    };
  }

  #checkIgnored(name: string, path: string): void {
    const pattern = this.#manifest.ignore?.find((candidate) => matches(candidate, name));
    if (pattern === undefined) return;
    const help = "Rename the webhook, remove it, or narrow the pattern.";
    this.#resolve.find(
      path,
      { code: "webhook-ignored", message: `has a name that the pattern "${pattern}" of ignore matches`, help },
      "key",
    );
  }

  /** A field as written in the webhook, or in `defaults`. */
  #effective<K extends keyof Webhook>(
    fields: Webhook,
    path: string,
    field: K,
  ): Written<NonNullable<Webhook[K]>> | undefined {
    const own = fields[field];
    const value = own ?? this.#defaults[field];
    if (value === undefined || value === null) return undefined;
    return { value, path: `${own === undefined ? "/defaults" : path}/${field}` };
  }

  #tags(fields: Webhook, path: string, seen: Map<string, SourceLocation>): Names<string | null> {
    const tags = merge(entries(this.#defaults.tags, "/defaults/tags"), entries(fields.tags, `${path}/tags`));
    for (const { value, path: at } of tags.values()) seen.set(`tags.${value.name}`, this.#sources.value(at));
    const count = [...tags.values()].filter(({ value }) => value.value !== null).length;
    if (count > mostTags) {
      const message = `contain ${count} tags (with those of defaults), but the limit is ${mostTags}`;
      const help = "Azure allows 50 tags, and acr-webhooks uses two of them. Remove some.";
      const at = fields.tags === undefined ? "/defaults/tags" : `${path}/tags`;
      this.#resolve.find(at, { code: "tags-too-many", message, help }, "key");
    }
    return names([...tags.values()].map(({ value }) => [value.name, value.value]));
  }

  /** Undefined: missing or invalid, and reported. */
  #target(fields: Webhook, path: string, seen: Map<string, SourceLocation>): Target | undefined {
    // What a webhook says replaces the other key of `defaults`.
    const uri = fields.endpoint === undefined ? this.#effective(fields, path, "serviceUri") : undefined;
    const endpoint = fields.serviceUri === undefined ? this.#effective(fields, path, "endpoint") : undefined;
    const written = uri ?? endpoint;
    if (!written) {
      if (fields.serviceUri === undefined) this.#reportNoTarget(path);
      return undefined;
    }
    seen.set(uri ? "serviceUri" : "endpoint", this.#sources.value(written.path));
    if (endpoint && !uri) {
      const reference = this.#endpointAt(endpoint);
      if (!reference) return undefined;
      const text = endpointText(reference);
      seen.set("serviceUri", this.#sources.value(endpoint.path));
      return {
        uri: unknown("the endpoint is resolved after login"),
        endpoint: reference,
        template: text,
        shown: shownEndpoint(reference),
        destination: { path: endpoint.path, names: [], literalHost: undefined, url: undefined, key: text },
      };
    }
    const shape = uri && this.#uriAt(uri);
    const found = uri && shape && this.#resolve.uri(shape, uri.path);
    if (!uri || !shape || !found) return undefined;
    const { resolved } = found;
    const names = shape.template.names;
    return {
      uri: found.uri,
      endpoint: undefined,
      template: uri.value,
      shown: !shape.url && resolved ? `${resolved.shape.origin}/***` : shape.shown,
      destination: { path: uri.path, names, literalHost: shape.url, url: resolved?.url ?? shape.url, key: undefined },
    };
  }

  #reportNoTarget(path: string): void {
    const { removed, misspelt } = this.#checked;
    const reported = ["/defaults", ...["/defaults", path].flatMap((at) => [`${at}/serviceUri`, `${at}/endpoint`])];
    if (reported.some((at) => removed.has(at) || misspelt.has(at))) return;
    const [, webhook = ""] = segments(path);
    this.#report({
      severity: "error",
      code: "missing-key",
      message: `${subject(segments(path))} has no serviceUri`,
      help: "Add the URL that receives the events: `serviceUri: https://…`. Or name an Azure resource: `endpoint`.",
      source: this.#sources.firstKey(path),
      webhook,
    });
  }

  #customHeaders(
    fields: Webhook,
    path: string,
    seen: Map<string, SourceLocation>,
    destination: Destination | undefined,
  ): { values: Names<Secret | Unknown>; templates: Names<string> } {
    const values: (readonly [string, Secret | Unknown])[] = [];
    const templates: (readonly [string, string])[] = [];
    const sent: { readonly names: readonly string[]; readonly path: string }[] = [];
    const all = merge(
      entries(this.#defaults.customHeaders, "/defaults/customHeaders"),
      entries(fields.customHeaders, `${path}/customHeaders`),
    );
    for (const header of all.values()) {
      const { value, path: at } = header;
      seen.set(`customHeaders.${value.name}`, this.#sources.value(at));
      const text = this.#headerAt(header);
      if (!text) continue;
      templates.push([value.name, text.text]);
      values.push([value.name, this.#resolve.header(text, at)]);
      sent.push({ names: text.names, path: at });
    }
    if (destination) this.#hosts.check(destination, sent);
    return { values: names(values), templates: names(templates) };
  }

  /** A header of `defaults` with a reference would send it to every webhook's host. */
  #checkDefaultHeaders(): void {
    const hosts = this.#hosts.destinations();
    if (hosts.count < 2) return;
    for (const header of entries(this.#defaults.customHeaders, "/defaults/customHeaders")) {
      if ((this.#headerAt(header)?.names.length ?? 0) === 0) continue;
      const shown = hosts.shown === undefined ? "" : `: ${hosts.shown.join(", ")}`;
      this.#resolve.find(header.path, {
        code: "header-default-hosts",
        message: `uses a reference, but the webhooks have different hosts${shown}`,
        help: "Write the header in each webhook that needs it.",
      });
    }
  }

  // --- `scopes` and `locations` ------------------------------------------------------------------------------------

  #expand(drafts: readonly Draft[]): DesiredWebhook[] {
    const single = drafts.flatMap(({ webhook, scopes, locations }) => (scopes || locations ? [] : [webhook]));
    const variants = drafts.flatMap((draft) => (draft.scopes || draft.locations ? this.#variants(draft) : []));
    const open = variants.filter(({ variant }) => variant.scope === undefined && variant.location === undefined);
    const closed = variants.filter((one) => !open.includes(one));
    const allNames = expandedNames(
      closed.map(({ webhook, variant }) => [webhook.name, variant]),
      [...single, ...open.map(({ webhook }) => webhook)].map(({ name }) => name),
    );
    return [
      ...single,
      // `locations: all` alone: expanded once the registry's regions are known.
      ...open.map(({ webhook }) => webhook),
      ...closed.map(({ webhook }, index) => ({
        ...webhook,
        name: allNames[index] ?? "",
        expandedFrom: webhook.name,
      })),
    ];
  }

  #variants({ webhook, scopes, locations }: Draft): { webhook: DesiredWebhook; variant: Variant }[] {
    const bySource = <T>(list: Written<readonly T[]>) =>
      list.value.map((value, index) => ({ value, source: this.#sources.value(`${list.path}/${index}`) }));
    const listed = locations && locations.value !== "all" ? { ...locations, value: locations.value } : undefined;
    const all: Partial<DesiredWebhook> = locations?.value === "all" ? { locations: "all", location: undefined } : {};
    return (scopes ? bySource(scopes) : [undefined]).flatMap((scope) =>
      (listed ? bySource(listed) : [undefined]).map((location) => {
        const sources = new Map(webhook.sources);
        if (scope) sources.set("scope", scope.source);
        if (location) sources.set("location", location.source);
        return {
          webhook: {
            ...webhook,
            ...all,
            ...(scope && { scope: scope.value }),
            ...(location && { location: normalLocation(location.value) }),
            sources,
          },
          variant: { scope: scope?.value, location: location && normalLocation(location.value) },
        };
      }),
    );
  }
}

/** The schema leaves a list, or `all`. */
function locationsOf(value: readonly string[] | string): readonly string[] | "all" {
  return typeof value === "string" ? "all" : value;
}

/** Whether the workflow allows an owner: itself or anything below it, ignoring case; an empty list allows all. */
function isAllowedOwner(owner: string, owners: readonly string[]): boolean {
  const wanted = owner.toLowerCase();
  return (
    owners.length === 0 ||
    owners.some((entry) => `${wanted}/`.startsWith(`${entry.toLowerCase().replace(/\/+$/, "")}/`))
  );
}

interface Named<T> {
  readonly name: string;
  readonly value: T;
}

function entries<T>(map: Readonly<Record<string, T>> | undefined, path: string): Written<Named<T>>[] {
  return Object.entries(map ?? {}).map(([name, value]) => ({ value: { name, value }, path: path + pointer(name) }));
}

/** By name, ignoring case; the later list wins. */
function merge<T>(...lists: readonly (readonly Written<Named<T>>[])[]): Map<string, Written<Named<T>>> {
  return new Map(lists.flat().map((entry) => [entry.value.name.toLowerCase(), entry]));
}
