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
  // Path and query are kept as written: a URL parser would resolve `..` and encode characters that the endpoint may tell apart.
  return `${protocol}//${userinfo}${host}${path || "/"}${rest}`.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
