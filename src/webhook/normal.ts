/** Values that are written differently and mean the same, in one form each. Comparisons use these forms; requests send what was written. */

/** A scope in one form: `foo` means `foo:latest` (the service's specification). Letter case is kept: no source says that it does not matter. */
export function normalScope(scope: string): string {
  const repository = scope.slice(scope.lastIndexOf("/") + 1);
  return scope === "" || /[:@]/.test(repository) ? scope : `${scope}:latest`;
}

/** The parts of a service URI, each in one form. Any of them but scheme and host can hold a secret. */
export interface UriParts {
  /** Scheme and host, without the scheme's default port. */
  readonly origin: string;
  readonly userinfo: string;
  readonly path: string;
  /** With its `?`; empty: none. */
  readonly query: string;
  /** With its `#`; empty: none. */
  readonly fragment: string;
}

/**
 * Splits an absolute http or https URI; undefined for any other text. Equal in this form (RFC 3986, 6.2): letter case of scheme, host
 * and percent-encoding; the default port or none; an empty path or `/`.
 */
export function uriParts(uri: string): UriParts | undefined {
  const match = /^(https?):\/\/(?:([^/?#]*)@)?([^/?#@]+)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(uri);
  if (!match) return undefined;
  const [, scheme = "", userinfo = "", host = "", path = "", query = "", fragment = ""] = match;
  const standard = scheme.toLowerCase() === "https" ? /:0*443$|:$/ : /:0*80$|:$/;
  return {
    origin: `${scheme}://${host.replace(standard, "")}`.toLowerCase(),
    userinfo: encodingInCapitals(userinfo),
    path: encodingInCapitals(path || "/"),
    query: encodingInCapitals(query),
    fragment: encodingInCapitals(fragment),
  };
}

/** Whether two service URIs mean the same. */
export function sameUri(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [uriParts(a), uriParts(b)];
  return one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function encodingInCapitals(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase());
}
