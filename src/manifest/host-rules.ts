/** To which hosts the references of one document may go. */
import type { ManifestCode } from "../diagnostics.ts";
import type { DesiredWebhook, Diagnostic, SourceLocation } from "../model.ts";
import type { Finding } from "./fields.ts";
import { type AllowedHosts, allowedHosts, hostOf } from "./hosts.ts";
import { parseTemplate } from "./references.ts";
import type { Sources } from "./sources.ts";
import { subject } from "./wording.ts";

/** A reference that needs `allowed-hosts`. `host` undefined: known only from a value. */
export interface Guarded {
  readonly name: string;
  readonly host: string | undefined;
  readonly source: SourceLocation;
}

/** Where one webhook sends its events. */
export interface Destination {
  /** The pointer of the service URI or endpoint. */
  readonly path: string;
  /** References in the service URI. */
  readonly names: readonly string[];
  /** The URL if its host is literal in the manifest. */
  readonly literalHost: URL | undefined;
  /** With references replaced; undefined if a value is missing, or before the endpoint is resolved. */
  readonly url: URL | undefined;
  /** Identifies a destination whose host is not known yet. */
  readonly key: string | undefined;
}

export class HostRules {
  readonly #hosts: AllowedHosts | undefined;
  readonly #sources: Sources;
  readonly #find: (path: string, finding: Finding) => void;
  readonly #guarded: Guarded[] = [];
  readonly #destinations = new Set<string>();
  #allShown = true;

  constructor(hosts: AllowedHosts | undefined, sources: Sources, find: (path: string, finding: Finding) => void) {
    this.#hosts = hosts;
    this.#sources = sources;
    this.#find = find;
  }

  /** Checks one webhook: its destination, and the references that its URI and headers send there. */
  check(
    destination: Destination,
    headers: readonly { readonly names: readonly string[]; readonly path: string }[],
  ): void {
    const { literalHost, url, key, path, names } = destination;
    if (url) this.#destinations.add(hostOf(url));
    if (key !== undefined) this.#destinations.add(key);
    if ((url && !literalHost) || key !== undefined) this.#allShown = false;
    const sent = [{ names, path }, ...headers];
    if (!this.#hosts) {
      // A path can contain a secret like a query; a URI that is one reference supplies its own host.
      const guarded = literalHost ? sent : headers;
      const host = literalHost && hostOf(literalHost);
      for (const { names: some, path: at } of guarded) {
        for (const name of some) this.#guarded.push({ name, host, source: this.#sources.value(at) });
      }
      return;
    }
    if (url) this.#checkAllowed(this.#hosts, url, destination, sent);
  }

  #checkAllowed(
    hosts: AllowedHosts,
    url: URL,
    { literalHost, path }: Destination,
    sent: readonly { readonly names: readonly string[]; readonly path: string }[],
  ): void {
    // A host in a value is not repeated in messages.
    const host = literalHost && hostOf(literalHost);
    const target = host === undefined || url.port === "" ? host : `${host}:${url.port}`;
    if (!hosts.allows(url)) {
      this.#find(path, {
        code: "host-not-allowed",
        message:
          target === undefined ? "points to a host that is not allowed" : `points to ${target}, which is not allowed`,
        help: host === undefined ? "Correct the variable, or allow its host." : "Correct it, or allow this host.",
        settings: [{ name: "allowed-hosts", ...(target !== undefined && { value: target }) }],
      });
      return;
    }
    for (const { names, path: at } of sent) {
      for (const name of names) {
        if (hosts.allowsReference(name, url)) continue;
        this.#find(at, {
          code: "reference-host-not-allowed",
          message: `would send ${name} to ${target ?? "a host"}, but it is bound to other hosts`,
          help: "Correct it, or bind the reference to this host as well.",
          settings: [{ name: "allowed-hosts", value: `${name}=${target ?? "HOST"}` }],
        });
      }
    }
  }

  guarded(): readonly Guarded[] {
    return this.#guarded;
  }

  /** The different hosts; `shown` only if all of them are literal in the manifest. */
  destinations(): { readonly count: number; readonly shown: readonly string[] | undefined } {
    return { count: this.#destinations.size, shown: this.#allShown ? [...this.#destinations].sort() : undefined };
  }
}

/**
 * For a webhook whose endpoint was resolved after login: references in its headers that `allowed-hosts` binds to other hosts than
 * the resolved one. Undefined entries: nothing is bound. `allowed-hosts` does not limit the resolved host itself.
 */
export function boundElsewhere(
  webhook: DesiredWebhook,
  url: URL,
  entries: readonly string[] | undefined,
): Diagnostic[] {
  if (!webhook.endpoint || !entries) return [];
  const { hosts } = allowedHosts(entries);
  return [...webhook.templates.customHeaders.values()].flatMap(({ name: header, value }) => {
    const template = parseTemplate(value);
    const names = "problem" in template ? [] : template.names;
    const source = webhook.sources.get(`customHeaders.${header}`) ?? webhook.source;
    return names
      .filter((name) => hosts.binds(name) && !hosts.allowsReference(name, url))
      .map((name): Diagnostic & { code: ManifestCode } => ({
        severity: "error",
        code: "reference-host-not-allowed",
        message: `${subject(["webhooks", webhook.expandedFrom ?? webhook.name, "customHeaders", header])} would send ${name} to ${hostOf(url)}, but it is bound to other hosts`,
        help: "Correct it, or bind the reference to this host as well.",
        settings: [{ name: "allowed-hosts", value: `${name}=${hostOf(url)}` }],
        source,
        webhook: webhook.name,
      }));
  });
}

/** Whether service URIs can point to the URL's host. `entries` undefined: the setting is not given, so every host is allowed. */
export function allowsHost(entries: readonly string[] | undefined, url: URL): boolean {
  return entries === undefined || allowedHosts(entries).hosts.allows(url);
}
