/** Normal forms: two values with the same normal form mean the same to the service. */

/** A scope with its tag: `storefront` means `storefront:latest` (documented by the service). Empty: the whole registry. */
export function normalScope(scope: string): string {
  const name = scope.slice(scope.lastIndexOf("/") + 1);
  return scope === "" || name === "" || /[:@]/.test(name) ? scope : `${scope}:latest`;
}

/**
 * A service URI with a lower-case host, without its scheme's default port, with `/` for an empty path, and with upper-case
 * percent-encoding (RFC 3986, 6.2.2 and 6.2.3). Text that is not an absolute http or https URL is returned unchanged.
 */
export function normalServiceUri(uri: string): string {
  if (!/^https?:\/\/[^\s\\]+$/i.test(uri) || !URL.canParse(uri)) return uri;
  const match = /^([^:]+):\/\/((?:[^/?#]*@)?)([^/?#]*)([^?#]*)(.*)$/s.exec(uri);
  if (!match) return uri;
  const [, , userinfo = "", , path = "", rest = ""] = match;
  const { protocol, host } = new URL(uri);
  // Path and query are kept as written: a URL parser would resolve `..` and encode characters that differ for the endpoint.
  // `%24site` and `$site` are one user: a client decodes both.
  const user = userinfo.replaceAll("%24", "$");
  return `${protocol}//${user}${host}${path || "/"}${rest}`.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** The parts of a service URI in its normal form. Any of them except the origin can contain a secret. */
export interface UriParts {
  readonly origin: string;
  readonly userinfo: string;
  readonly path: string;
  /** With its `?`; empty: none. */
  readonly query: string;
  /** With its `#`; empty: none. */
  readonly fragment: string;
}

/** Splits an absolute http or https URI; undefined for any other text. */
export function uriParts(uri: string): UriParts | undefined {
  const match = /^(https?:\/\/)(?:([^/?#]*)@)?([^/?#@]+)(\/[^?#]*)(\?[^#]*)?(#.*)?$/s.exec(normalServiceUri(uri));
  if (!match) return undefined;
  const [, scheme = "", userinfo = "", host = "", path = "", query = "", fragment = ""] = match;
  return { origin: scheme + host, userinfo, path, query, fragment };
}
