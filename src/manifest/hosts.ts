import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";

/** Where service URIs can point: a setting of the workflow. */
export interface AllowedHosts {
  /** Whether a URI can point there. */
  allows(url: URL): boolean;
  /** Whether a reference's value can go there: a bound one to its hosts, any other wherever URIs can point. */
  allowsReference(name: string, url: URL): boolean;
  /** Whether a reference is bound to hosts: its value goes only to them. */
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
 * Reads the entries of `allowed-hosts`: `HOST`, `*.HOST`, `*`, each with `:PORT` to allow only that port, and
 * `REFERENCE=…` to bind a reference. URIs can also point to a bound host. One text can contain several, separated by commas or line breaks.
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
        message: `allowed-hosts: ${JSON.stringify(text.slice(0, 100))} ${entry}`,
        help: "Write a host (`deploy.contoso.com`), all its subdomains (`*.contoso.com`), or a binding (`WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com`). Each can have a port.",
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

/** The entry, or what is wrong with it. */
function parseEntry(text: string): Entry | string {
  const equals = text.indexOf("=");
  const reference = equals < 0 ? undefined : text.slice(0, equals).trim();
  const target = text.slice(equals + 1).trim();
  if (reference !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(reference)) {
    return "has no valid variable name before the `=`";
  }
  if (target === "*") return { reference, host: "", kind: "any", port: undefined };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return "has a scheme";
  const match = /^(\*\.)?(\[[0-9A-Fa-f:.]+\]|[^%:[\]/?#@*\s\\]+)(?::([0-9]{1,5}))?$/.exec(target);
  const [, below, host = "", port] = match ?? [];
  const url = match && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  if (!url) return "is not a host";
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return "has an invalid port (use 1 to 65535)";
  const name = hostOf(url);
  if (name === "") return "is not a host";
  if (below !== undefined && (name.startsWith("[") || /^[0-9.]+$/.test(name))) return "has `*.` before an IP address";
  return { reference, host: name, kind: below === undefined ? "host" : "below", port: port && String(Number(port)) };
}
