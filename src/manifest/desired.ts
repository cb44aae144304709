import type { Desired, DesiredWebhook, FieldName, Names, Secret, SourceLocation, Unknown } from "../model.ts";
import { matches } from "../text/pattern.ts";
import { mostTags, readPlainFields } from "../webhook/webhook.ts";
import { type ManifestDocument, pointer, type Report, segments } from "./document.ts";
import { checkActions, checkHeaderName, checkHeaderValue, checkScope, checkTag, uriWarnings } from "./fields.ts";
import { hostOf } from "./hosts.ts";
import type { Manifest, Webhook } from "./manifest.generated.ts";
import type { Template } from "./references.ts";
import { type Rules, resolver, type Written } from "./resolve.ts";
import { type Checked, subject } from "./schema.ts";
import { type UriShape, uriShape } from "./uri.ts";

/** A document as desired state, if it could be read that far, and what only the run as a whole can judge. */
export interface Reading {
  readonly desired: Desired | undefined;
  /** Values that references brought into service URIs and headers. */
  readonly references: readonly { readonly name: string; readonly value: Secret }[];
  /** References that must not be used unless the workflow says where they may go. `host` undefined: known only from a value. */
  readonly guarded: readonly {
    readonly name: string;
    readonly host: string | undefined;
    readonly source: SourceLocation;
  }[];
}

/** Applies every rule that the schema can't express, fills in defaults and resolves references. */
export function readDesired(document: ManifestDocument, checked: Checked, rules: Rules, report: Report): Reading {
  const { sources } = document;
  const { manifest, removed, misspelt } = checked;
  const resolve = resolver(sources, rules, report);
  const { find, template } = resolve;
  const guarded: { name: string; host: string | undefined; source: SourceLocation }[] = [];

  function registryField(field: keyof Manifest["registry"], format: RegExp, what: string): string | undefined {
    const value = manifest.registry?.[field];
    return value === undefined
      ? undefined
      : resolve.registryField({ value, path: pointer("registry", field) }, format, what);
  }
  const registry = {
    name: registryField("name", /^[A-Za-z0-9]{5,50}$/, "5 to 50 letters and digits"),
    resourceGroup: registryField(
      "resourceGroup",
      /^[\w().\u00a1-\uffff-]{0,89}[\w()\u00a1-\uffff-]$/,
      "the name of a resource group",
    ),
    subscriptionId: registryField(
      "subscriptionId",
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      "a subscription's id",
    ),
    source: sources.value("/registry/name"),
  };
  const { owner } = manifest;
  if (owner !== undefined && !isAllowedOwner(owner, rules.owners)) {
    const help = "Correct the owner, or add it to `owners` in the workflow.";
    find("/owner", {
      code: "owner-not-allowed",
      message: `"${owner}" is not one that the workflow allows (${rules.owners.join(", ")})`,
      help,
    });
  }

  // --- What is written in one place, checked once however many webhooks it holds for ---

  const shapes = new Map<string, UriShape | undefined>();
  function uriAt(written: Written<string>): UriShape | undefined {
    if (shapes.has(written.path)) return shapes.get(written.path);
    const text = template(written);
    const shape = text && uriShape(text);
    const good = shape && !("problem" in shape) ? shape : undefined;
    if (shape && "problem" in shape)
      find(written.path, { code: "service-uri", message: shape.problem, help: shape.help });
    for (const warning of good ? uriWarnings(good) : []) find(written.path, warning);
    shapes.set(written.path, good);
    return good;
  }
  const headers = new Map<string, Template | undefined>();
  function headerAt({ value: { name, value }, path }: Written<Named<string>>): Template | undefined {
    if (headers.has(path)) return headers.get(path);
    const badName = checkHeaderName(name);
    if (badName) find(path, badName, "key");
    const text = template({ value, path });
    const findings = text && !badName ? checkHeaderValue(name, text) : [];
    for (const finding of findings) find(path, finding);
    const good = badName || findings.some((finding) => finding.severity !== "warning") ? undefined : text;
    headers.set(path, good);
    return good;
  }
  function checkWritten(fields: Webhook, path: string): void {
    if (fields.serviceUri !== undefined) uriAt({ value: fields.serviceUri, path: `${path}/serviceUri` });
    for (const header of entries(fields.customHeaders, `${path}/customHeaders`)) headerAt(header);
    for (const { value, path: at } of entries(fields.tags, `${path}/tags`)) {
      for (const { at: where, ...finding } of checkTag(value.name, value.value)) find(at, finding, where);
    }
    if (fields.scope !== undefined) for (const finding of checkScope(fields.scope)) find(`${path}/scope`, finding);
    for (const { index, ...finding } of checkActions(fields.actions ?? [])) find(`${path}/actions/${index}`, finding);
  }
  const defaults = manifest.defaults ?? {};
  checkWritten(defaults, "/defaults");
  const written = Object.entries(manifest.webhooks ?? {});
  for (const [name, fields] of written) checkWritten(fields, pointer("webhooks", name));

  // --- Webhooks ---

  const targets = new Set<string>();
  let hostsFromValues = false;

  function webhook(name: string, fields: Webhook): DesiredWebhook | undefined {
    const path = pointer("webhooks", name);
    const pattern = manifest.ignore?.find((candidate) => matches(candidate, name));
    if (pattern !== undefined) {
      const help = "Rename the webhook, remove it, or narrow the pattern.";
      find(
        path,
        { code: "webhook-ignored", message: `has a name that "${pattern}" under ignore matches`, help },
        "key",
      );
    }
    const seen = new Map<string, SourceLocation>();
    function effective<K extends keyof Webhook>(field: K): Written<NonNullable<Webhook[K]>> | undefined {
      const own = fields[field];
      const value = own ?? defaults[field];
      if (value === undefined || value === null) return undefined;
      const at = `${own === undefined ? "/defaults" : path}/${field}`;
      seen.set(field, sources.value(at));
      return { value, path: at };
    }

    const tags = merge(entries(defaults.tags, "/defaults/tags"), entries(fields.tags, `${path}/tags`));
    for (const { value, path: at } of tags.values()) seen.set(`tags.${value.name}`, sources.value(at));
    const tagCount = [...tags.values()].filter(({ value }) => value.value !== null).length;
    if (tagCount > mostTags) {
      const at = fields.tags === undefined ? "/defaults/tags" : `${path}/tags`;
      const help = "Azure allows 50 tags, of which two are for acr-webhooks itself.";
      find(
        at,
        { code: "tags-too-many", message: `are ${tagCount} with those of defaults, more than ${mostTags}`, help },
        "key",
      );
    }

    const uri = effective("serviceUri");
    const excused = ["/defaults", "/defaults/serviceUri", `${path}/serviceUri`].some(
      (at) => removed.has(at) || misspelt.has(at),
    );
    if (!uri && !excused) {
      report({
        severity: "error",
        code: "missing-key",
        message: `${subject(segments(path))} has no "serviceUri"`,
        help: "Write where the registry is to post its events: `serviceUri: https://…`.",
        source: sources.firstKey(path),
        webhook: name,
      });
    }
    const shape = uri && uriAt(uri);
    const resolved = uri && shape ? resolve.uri(shape, uri.path) : undefined;
    const url = resolved?.url ?? shape?.url;
    if (url) targets.add(hostOf(url));
    if (url && !shape?.url) hostsFromValues = true;

    const customHeaders: (readonly [string, Secret | Unknown])[] = [];
    const templates: (readonly [string, string])[] = [];
    const going: { readonly names: readonly string[]; readonly path: string; readonly guarded: readonly string[] }[] =
      [];
    if (uri && shape)
      // A path carries a secret as well as a query does; a URI that is one reference brings its own host.
      going.push({ names: shape.template.names, path: uri.path, guarded: shape.url ? shape.template.names : [] });
    for (const header of merge(
      entries(defaults.customHeaders, "/defaults/customHeaders"),
      entries(fields.customHeaders, `${path}/customHeaders`),
    ).values()) {
      const { value, path: at } = header;
      seen.set(`customHeaders.${value.name}`, sources.value(at));
      const text = headerAt(header);
      if (!text) continue;
      templates.push([value.name, text.text]);
      customHeaders.push([value.name, resolve.header(text, at)]);
      going.push({ names: text.names, path: at, guarded: text.names });
    }
    if (uri && shape) checkHosts(going, uri, shape, url);
    if (!uri || !shape || !resolved) return undefined;
    // A key of the schema that is neither here nor in the table of fields does not compile.
    const policy = {
      protect: effective("protect")?.value ?? false,
      ping: effective("ping")?.value,
    } satisfies Record<Exclude<keyof Webhook, FieldName>, unknown>;
    return {
      name,
      ...readPlainFields((field) => effective(field)?.value),
      tags: named([...tags.values()].map(({ value }) => [value.name, value.value])),
      serviceUri: resolved.uri,
      customHeaders: named(customHeaders),
      ...policy,
      templates: { serviceUri: uri.value, customHeaders: named(templates) },
      shownUri: !shape.url && resolved.url ? `${resolved.url.origin}/***` : shape.shown,
      source: sources.key(path),
      sources: seen,
    };
  }

  function checkHosts(
    going: readonly { readonly names: readonly string[]; readonly path: string; readonly guarded: readonly string[] }[],
    uri: Written<string>,
    shape: UriShape,
    url: URL | undefined,
  ): void {
    // The host in a value is not told to those who read the manifest's diagnostics.
    const host = shape.url ? hostOf(shape.url) : undefined;
    if (!rules.hosts) {
      for (const { guarded: names, path } of going) {
        for (const name of names) guarded.push({ name, host, source: sources.value(path) });
      }
      return;
    }
    if (!url) return;
    const target = host === undefined || url.port === "" ? host : `${host}:${url.port}`;
    if (!rules.hosts.allows(url)) {
      find(uri.path, {
        code: "host-not-allowed",
        message: `points to ${target === undefined ? "a host that" : `${target}, which`} allowed-hosts does not allow`,
        help:
          host === undefined
            ? "Correct the variable, or add its host to allowed-hosts in the workflow."
            : `Correct it, or add this line to allowed-hosts in the workflow: ${target}`,
      });
      return;
    }
    for (const { names, path } of going) {
      for (const name of names) {
        if (rules.hosts.allowsReference(name, url)) continue;
        const help = `Correct it, or add this line to allowed-hosts in the workflow: ${name}=${target ?? "HOST"}`;
        find(path, {
          code: "reference-host-not-allowed",
          message: `would send ${name} to ${target ?? "a host"}, to which allowed-hosts does not bind it`,
          help,
        });
      }
    }
  }

  const webhooks = written.flatMap(([name, fields]) => webhook(name, fields) ?? []);
  if (targets.size > 1) {
    for (const header of entries(defaults.customHeaders, "/defaults/customHeaders")) {
      if ((headerAt(header)?.names.length ?? 0) === 0) continue;
      const shown = hostsFromValues ? "" : `: ${[...targets].sort().join(", ")}`;
      find(header.path, {
        code: "header-default-hosts",
        message: `uses a reference, and the webhooks have different hosts${shown}`,
        help: "Write the header in each webhook that needs it.",
      });
    }
  }

  const complete = owner !== undefined && registry.name !== undefined;
  return {
    desired: complete
      ? {
          source: sources.firstKey(""),
          owner,
          ownerSource: sources.value("/owner"),
          registry: {
            ...registry,
            name: registry.name ?? "",
            written: {
              name: manifest.registry?.name ?? "",
              subscriptionId: manifest.registry?.subscriptionId,
            },
          },
          prune: manifest.prune ?? "owned",
          ignore: manifest.ignore ?? [],
          webhooks: webhooks.sort((a, b) => (a.name < b.name ? -1 : 1)),
          unset: resolve.unset(),
        }
      : undefined,
    references: resolve.references(),
    guarded,
  };
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

function named<T>(list: readonly (readonly [string, T])[]): Names<T> {
  return new Map(list.map(([name, value]) => [name.toLowerCase(), { name, value }]));
}
