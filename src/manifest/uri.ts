/** The form of a service URI: what it shows before references are replaced, and what may be wrong with it. */
import { quotes, uriPlaceholder } from "../text/text.ts";
import { fill, type Template, wholeReference } from "./references.ts";

/** A service URI before its references are replaced. */
export interface UriShape {
  readonly template: Template;
  /** The literal parts alone. Secret. */
  readonly literal: string;
  /** With references replaced by a placeholder; undefined if the whole URI is one reference. */
  readonly url: URL | undefined;
  /** The origin if it can be shown; `https://***` if it could be a part of a password. */
  readonly origin: string;
  /** Origin and path; `/***` if the path is not literal. Never userinfo, query or fragment. */
  readonly shown: string;
  /** References in the userinfo. */
  readonly userinfo: readonly string[];
  readonly hasUserinfo: boolean;
  readonly hasPassword: boolean;
  /** The user, if it is literal. */
  readonly user: string | undefined;
  /** Where a literal password or token is. */
  readonly credential: "userinfo" | "query" | undefined;
}

/** What is wrong with a service URI, as a clause that follows its name. Contains no part of it. */
export interface BadUri {
  readonly problem: string;
  readonly help: string;
}

/** Replaces a reference while parsing; from Unicode's private use, so it is part of no URL. */
const mark = "\uE000";

/** The userinfo characters of RFC 3986. Clients read others differently, and they could change the host. */
const userinfoCharacters = /^[A-Za-z0-9._~!$&'()*+,;=:%-]*$/;
/** In a value that other tools may have stored so, only what could change the host is refused. */
const storedUserinfoCharacters = /^[^@/?#[\]\\\s]*$/;
const badPercent = /%(?![0-9A-Fa-f]{2})/;
/** What URL allows in a host, except `%`, which some clients decode there. */
const hostCharacters = /^(?:\[[0-9A-Fa-f:.]+\]|[^%:[\]]+)(?::[0-9]{1,5})?$/;
const credentialKeys =
  /^(?:code|sig|signature|token|access_?token|auth|key|api_?key|secret|client_?secret|password|pwd)$/i;

/** Parses a service URI. `stored`: it is the value of a variable. */
export function uriShape(template: Template, stored = false): UriShape | BadUri {
  const whole = wholeReference(template);
  if (whole !== undefined) return wholeShape(template, whole);
  const literal = fill(template, () => "");
  const bad = badText(literal);
  if (bad) return bad;
  const parts = split(fill(template, () => mark));
  if (!parts) {
    return template.names.length > 0 && !/^https?:\/\//i.test(literal)
      ? { problem: "has a reference in its scheme or host", help: hostHelp }
      : notAbsolute(literal);
  }
  const { userinfo, host, path, query } = parts;
  if (host.includes(mark)) return { problem: "has a reference in its host", help: hostHelp };
  const url = parse(fill(template, () => "x"));
  const wrong = badAuthority(parts, url, stored ? storedUserinfoCharacters : userinfoCharacters);
  if (wrong || !url) return wrong ?? notAbsolute(literal);
  const colon = userinfo?.indexOf(":") ?? -1;
  const user = colon < 0 ? userinfo : userinfo?.slice(0, colon);
  const origin = mayBePassword(parts, stored) ? `${url.protocol}//***` : url.origin;
  const shownPath = path.includes(mark) || origin.endsWith("***") ? "/***" : path === "" ? "" : url.pathname;
  return {
    template,
    literal,
    url,
    origin,
    shown: origin + shownPath,
    userinfo: referencesIn(template).slice(0, (userinfo ?? "").split(mark).length - 1),
    hasUserinfo: userinfo !== undefined && userinfo !== "",
    hasPassword: (colon >= 0 && userinfo !== `${user}:`) || (user?.includes(mark) ?? false),
    user: user === undefined || user.includes(mark) ? undefined : user,
    credential: isLiteralCredential(userinfo ?? "") ? "userinfo" : hasCredential(query) ? "query" : undefined,
  };
}

function wholeShape(template: Template, name: string): UriShape {
  const shown = `\${${name}}`;
  return {
    template,
    literal: "",
    url: undefined,
    origin: shown,
    shown,
    userinfo: [],
    hasUserinfo: false,
    hasPassword: false,
    user: undefined,
    credential: undefined,
  };
}

interface Parts {
  /** Undefined: there is no `@` in the authority. */
  readonly userinfo: string | undefined;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** Path, query and fragment. */
  readonly rest: string;
}

/** The parts of an absolute http or https URL, before any normalisation. */
function split(text: string): Parts | undefined {
  const match = /^https?:\/\/([^/?#]*)(([^?#]*)(\?[^#]*)?(?:#.*)?)$/is.exec(text);
  if (!match) return undefined;
  const [, authority = "", rest = "", path = "", query = ""] = match;
  const at = authority.lastIndexOf("@");
  return { userinfo: at < 0 ? undefined : authority.slice(0, at), host: authority.slice(at + 1), path, query, rest };
}

/** What is wrong with userinfo and host. `url`: the parsed text; undefined: it does not parse. */
function badAuthority(parts: Parts, url: URL | undefined, allowed: RegExp): BadUri | undefined {
  const { userinfo, host, rest } = parts;
  if (userinfo === undefined && rest.includes("@") && (!url || !/[.[]|^localhost(?::|$)/i.test(host))) {
    return { problem: "has a character before the `@` that must be percent-encoded", help: encodeHelp };
  }
  if (userinfo !== undefined) {
    const literal = userinfo.replaceAll(mark, "");
    if (badPercent.test(userinfo)) return percentProblem;
    if (!allowed.test(literal))
      return { problem: "has a character before the `@` that must be percent-encoded", help: encodeHelp };
  }
  return url && hostCharacters.test(host) ? undefined : notAbsolute("https://");
}

/**
 * Whether what looks like the host could be a user or a token, cut by a character that is not percent-encoded. The host in a value
 * is shown nowhere else; one in the manifest only looks so with a port, as `https://host/@name` is common.
 */
function mayBePassword({ userinfo, host, rest }: Parts, stored: boolean): boolean {
  if (userinfo !== undefined || !rest.includes("@")) return false;
  return /:\d*$/.test(host) || (stored && /@(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[:/?#]|$)/i.test(rest));
}

function referencesIn(template: Template): string[] {
  return template.parts.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
}

/** A literal password, or a literal user without a password. */
function isLiteralCredential(userinfo: string): boolean {
  const colon = userinfo.indexOf(":");
  const part = colon < 0 ? userinfo : userinfo.slice(colon + 1);
  return part !== "" && !part.includes(mark) && uriPlaceholder(part) === undefined;
}

function hasCredential(query: string): boolean {
  for (const [key, value] of new URLSearchParams(query)) {
    if (credentialKeys.test(key) && value !== "" && !value.includes(mark)) return true;
  }
  return false;
}

/** A service URI with its references replaced. `shape`: of what can be shown and warned of. */
export interface ResolvedUri {
  readonly text: string;
  readonly url: URL;
  readonly shape: UriShape;
}

/** Replaces the references; or which value does not fit, and why. No part of a value is in the texts. */
export function resolveUri(
  shape: UriShape,
  value: (name: string) => string,
): ResolvedUri | (BadUri & { readonly reference: string | undefined }) {
  const text = fill(shape.template, value);
  if (shape.url === undefined) {
    // The value is checked like a URI that is written in the manifest.
    const inner = uriShape({ text, parts: [text], names: [] }, true);
    if ("problem" in inner) return { ...inner, reference: wholeReference(shape.template) };
    return inner.url
      ? { text, url: inner.url, shape: inner }
      : { ...notAbsolute(text), reference: wholeReference(shape.template) };
  }
  for (const name of shape.template.names) {
    const alone = badText(value(name));
    if (alone) return { ...alone, reference: name };
  }
  for (const name of shape.userinfo) {
    const part = value(name);
    if (!userinfoCharacters.test(part))
      return {
        problem: "has a character before the `@` that must be percent-encoded",
        help: encodeHelp,
        reference: name,
      };
    if (badPercent.test(part)) return { ...percentProblem, reference: name };
  }
  const url = parse(text);
  if (!url || url.protocol !== shape.url.protocol || url.host !== shape.url.host) {
    return {
      problem: "would change the scheme or host that the manifest shows",
      help: encodeHelp,
      reference: undefined,
    };
  }
  return { text, url, shape };
}

const urlHelp = "Write an absolute URL, for example `https://deploy.contoso.com/hooks/acr`.";
const hostHelp = "Write scheme and host literally, or make the whole URI one reference.";
const encodeHelp = "In user and password, percent-encode `/` as `%2F`, `?` as `%3F`, `#` as `%23`, `@` as `%40`.";
const percentProblem: BadUri = {
  problem: "has a `%` before the `@` that is not followed by two hexadecimal digits",
  help: "In user and password, percent-encode `%` as `%25`.",
};

function notAbsolute(text: string): BadUri {
  const what = "is not an absolute http or https URL";
  return { problem: what, help: /^https?:\/[^/]/i.test(text) ? "Write two slashes after the scheme." : urlHelp };
}

function badText(text: string): BadUri | undefined {
  if (quotes(text)) return { problem: "is in quotes", help: "Remove the quotes; they are part of the value." };
  const other = /\s/.test(text) ? uriPlaceholder(text) : undefined;
  if (other !== undefined)
    return { problem: `contains ${other}, which was not replaced`, help: "Check how the value is set." };
  if (/\s|\p{Cc}/u.test(text))
    return { problem: "has a space, line break or control character", help: "Percent-encode a space as `%20`." };
  if (text.includes("\\")) return { problem: "has a backslash", help: "Write `/`, or percent-encode it as `%5C`." };
  if (text.includes(mark)) return { problem: "has a character of Unicode's private use", help: "Percent-encode it." };
  return undefined;
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url : undefined;
}
