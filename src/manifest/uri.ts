import { fill, type Template, wholeReference } from "./references.ts";

/** What a service URI's text shows before references are resolved. */
export interface UriShape {
  readonly template: Template;
  /** With references replaced by a placeholder; undefined where the whole URI is one reference. */
  readonly url: URL | undefined;
  /** Origin and path; `/***` instead of a path that is not literal. Never userinfo, query or fragment. */
  readonly shown: string;
  /** References in the userinfo. */
  readonly userinfo: readonly string[];
  /** A password or token that is written in the text: where. */
  readonly credential: "userinfo" | "query" | undefined;
}

/** What is wrong with a service URI, as a clause that fits after its name. Never contains a part of it. */
export interface BadUri {
  readonly problem: string;
  readonly help: string;
}

/** Stands for a reference; from Unicode's private use, so that it is part of no URL. */
const mark = "\uE000";

/** The userinfo characters of RFC 3986. Others are read differently by different clients, and could move the host. */
const userinfoCharacters = /^[A-Za-z0-9._~!$&'()*+,;=:%-]*$/;
/** What URL allows in a host, but for `%`, which some clients decode there. */
const hostCharacters = /^(?:\[[0-9A-Fa-f:.]+\]|[^%:[\]]+)(?::[0-9]{1,5})?$/;
const credentialKeys =
  /^(?:code|sig|signature|token|access_?token|auth|key|api_?key|secret|client_?secret|password|pwd)$/i;

/** Takes a service URI apart. */
export function uriShape(template: Template): UriShape | BadUri {
  const whole = wholeReference(template);
  if (whole !== undefined) {
    return { template, url: undefined, shown: `\${${whole}}`, userinfo: [], credential: undefined };
  }
  const literal = fill(template, () => "");
  const bad = badCharacters(literal);
  if (bad) return bad;
  const marked = fill(template, () => mark);
  const match = /^(https?):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(marked);
  if (!match) {
    return marked.indexOf(mark) >= 0 && !/^https?:\/\//i.test(marked)
      ? { problem: "has a reference where its scheme or host should show", help: hostHelp }
      : { problem: "is not an absolute http or https URL", help: urlHelp };
  }
  const [, , authority = "", path = "", query = ""] = match;
  const at = authority.lastIndexOf("@");
  const userinfo = authority.slice(0, Math.max(at, 0));
  const host = authority.slice(at + 1);
  if (host.includes(mark)) return { problem: "has a reference in its host", help: hostHelp };
  const url = parse(fill(template, () => "x"));
  if (!url || !hostCharacters.test(host)) return { problem: "is not an absolute http or https URL", help: urlHelp };
  if (!userinfoCharacters.test(userinfo.replaceAll(mark, "")))
    return { problem: "has characters before the `@` that must be percent-encoded", help: encodeHelp };
  const names = template.parts.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
  const hidden = path.includes(mark) ? "/***" : path === "" ? "" : url.pathname;
  return {
    template,
    url,
    shown: url.origin + hidden,
    userinfo: names.slice(0, userinfo.split(mark).length - 1),
    credential: at > 0 && isLiteralCredential(userinfo) ? "userinfo" : hasCredential(query) ? "query" : undefined,
  };
}

/** A password, or a name without one, that no reference is part of. */
function isLiteralCredential(userinfo: string): boolean {
  const colon = userinfo.indexOf(":");
  const part = colon < 0 ? userinfo : userinfo.slice(colon + 1);
  return part !== "" && !part.includes(mark) && !(colon < 0 && userinfo.includes(mark));
}

function hasCredential(query: string): boolean {
  for (const [key, value] of new URLSearchParams(query)) {
    if (credentialKeys.test(key) && value !== "" && !value.includes(mark)) return true;
  }
  return false;
}

/** The URI with its references' values, or which one does not fit, and why. The values are in none of the texts. */
export function resolveUri(
  shape: UriShape,
  value: (name: string) => string,
): { readonly text: string; readonly url: URL } | (BadUri & { readonly reference: string | undefined }) {
  const text = fill(shape.template, value);
  const whole = wholeReference(shape.template);
  const bad = badCharacters(text);
  const url = parse(text);
  if (shape.url === undefined) {
    if (bad) return { ...bad, reference: whole };
    if (url && /^https?:\/\//i.test(text)) return { text, url };
    return { problem: "is not an absolute http or https URL", help: urlHelp, reference: whole };
  }
  for (const name of shape.template.names) {
    const alone = badCharacters(value(name));
    if (alone) return { ...alone, reference: name };
  }
  const escaping = shape.userinfo.find((name) => !userinfoCharacters.test(value(name)));
  if (escaping !== undefined) {
    return {
      problem: "has characters before the `@` that must be percent-encoded",
      help: encodeHelp,
      reference: escaping,
    };
  }
  if (!url || url.protocol !== shape.url.protocol || url.host !== shape.url.host) {
    return {
      problem: "would change the scheme or host that the manifest shows",
      help: encodeHelp,
      reference: undefined,
    };
  }
  return { text, url };
}

const urlHelp = "Write it like `https://deploy.contoso.com/hooks/acr`.";
const hostHelp = "Write scheme and host as they are, or make the whole URI one reference.";
const encodeHelp = "Percent-encode `/`, `?`, `#`, `@` and the like in values before the `@`.";

function badCharacters(text: string): BadUri | undefined {
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
