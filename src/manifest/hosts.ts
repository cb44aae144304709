import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";

/** Where service URIs may point, as the workflow says. */
export interface AllowedHosts {
  /** Whether a URI may point there. */
  allows(url: URL): boolean;
  /** Whether a reference's value may go there: a bound one to its hosts, any other wherever URIs may point. */
  allowsReference(name: string, url: URL): boolean;
  /** Whether a reference is bound to hosts: then its value is for them alone. */
  binds(name: string): boolean;
}

interface Entry {
  readonly reference: string | undefined;
  readonly host: string;
  /** `any`: every host; `below`: subdomains, at any depth, but not the host itself. */
  readonly kind: "any" | "host" | "below";
  readonly port: string | undefined;
}

/**
 * Reads the entries of `allowed-hosts`: `HOST`, `*.HOST`, `*`, each with `:PORT` if only that port is meant, and
 * `REFERENCE=…` to bind a reference. A bound host is one to which URIs may point, too. One entry may hold several, parted by commas or line breaks.
 */
export function allowedHosts(entries: readonly string[]): { hosts: AllowedHosts; diagnostics: Diagnostic[] } {
  const read: Entry[] = [];
  const diagnostics: (Diagnostic & { code: ManifestCode })[] = [];
  for (const text of entries.flatMap((entry) => entry.split(/[,\n]/)).map((entry) => entry.trim())) {
    if (text === "") continue;
    const entry = parseEntry(text);
    if (typeof entry === "object") {
      read.push(entry);
    } else {
      diagnostics.push({
        severity: "error",
        code: "allowed-hosts",
        message: `the entry ${JSON.stringify(text.slice(0, 100))} of allowed-hosts ${entry}`,
        help: "Write a host (`deploy.contoso.com`), its subdomains (`*.contoso.com`), either with a port, or a binding (`WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com`).",
      });
    }
  }
  const bound = new Set(read.flatMap((entry) => entry.reference ?? []));
  return {
    hosts: {
      allows: (url) => read.some((entry) => covers(entry, url)),
      allowsReference: (name, url) =>
        read.some((entry) => (!bound.has(name) || entry.reference === name) && covers(entry, url)),
      binds: (name) => bound.has(name),
    },
    diagnostics,
  };
}

/** A URL's host without port, and without a dot at its end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, "");
}

function covers(entry: Entry, url: URL): boolean {
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  if (entry.port !== undefined && entry.port !== port) return false;
  const host = hostOf(url);
  switch (entry.kind) {
    case "any":
      return true;
    case "host":
      return host === entry.host;
    case "below":
      return host.endsWith(`.${entry.host}`);
  }
}

/** A text: what is wrong with the entry. */
function parseEntry(text: string): Entry | string {
  const equals = text.indexOf("=");
  const reference = equals < 0 ? undefined : text.slice(0, equals).trim();
  const target = text.slice(equals + 1).trim();
  if (reference !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(reference)) {
    return "has something else than a variable's name before the `=`";
  }
  if (target === "*") return { reference, host: "", kind: "any", port: undefined };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return "has a scheme";
  const match = /^(\*\.)?(\[[0-9A-Fa-f:.]+\]|[^%:[\]/?#@*\s\\]+)(?::([0-9]{1,5}))?$/.exec(target);
  const [, below, host = "", port] = match ?? [];
  const url = match && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (!url) return "is not a host";
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return "has a port that there is not";
  const name = hostOf(url);
  if (name === "") return "is not a host";
  if (below !== undefined && (name.startsWith("[") || /^[0-9.]+$/.test(name))) return "has `*.` before an address";
  return { reference, host: name, kind: below === undefined ? "host" : "below", port: port && String(Number(port)) };
}
