/** How things of a manifest are named in messages. */
import leven from "leven";

/** The longest literal that a message repeats in full. */
const longestQuote = 50;

/** A literal that cannot be secret, in quotes and on one line; shortened if it is long. A pasted URL loses its userinfo. */
export function quote(text: string): string {
  const shown = text.replace(/\/\/[^\s]*@/g, "//***@");
  return JSON.stringify(shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A name as written; `otherwise` if it does not look like a name, and so may have been pasted by mistake. */
export function bare(name: string, otherwise: string): string {
  return /^[\w.$-]{1,64}$/.test(name) ? name : otherwise;
}

/** The webhook that contains a path, for a diagnostic. */
export function about(path: readonly string[]): { webhook?: string } {
  const [first, webhook] = path;
  return first === "webhooks" && webhook !== undefined ? { webhook } : {};
}

/** What a path of the document is called in a sentence. `value`: a literal there that cannot be secret. */
export function subject(path: readonly string[], value?: string): string {
  const [first = "", second = ""] = path;
  const shown = value === undefined ? "" : ` ${quote(value)}`;
  if (path.length === 0) return "the document";
  if (first === "webhooks" && path.length > 1) {
    const webhook = `webhook ${bare(second, "with an invalid name")}`;
    return path.length === 2 ? webhook : `${field(path.slice(2), shown)} of ${webhook}`;
  }
  if (first === "defaults" && path.length > 1) return `${field(path.slice(1), shown)} of defaults`;
  if (first === "ignore" && path.length > 1) return shown === "" ? "an entry of ignore" : `ignore pattern${shown}`;
  return `${path.map((segment) => bare(segment, "…")).join(".")}${shown}`;
}

/** What an entry of a list is called. */
const entries: Readonly<Record<string, string>> = { actions: "action", scopes: "scope", locations: "location" };

/** What a field of a webhook is called, or an entry of it. `shown`: its value in quotes, or nothing. */
function field([name = "", entry]: readonly string[], shown: string): string {
  if (entry === undefined) return `${bare(name, "a key")}${shown}`;
  switch (name) {
    case "customHeaders":
      return named("header", entry);
    case "tags":
      return named("tag", entry);
    case "endpoint":
      return `endpoint.${bare(entry, "…")}${shown}`;
    default:
      return shown === ""
        ? `an entry of ${bare(name, "a key")}`
        : `${entries[name] ?? `entry of ${bare(name, "a key")}`}${shown}`;
  }
}

function named(what: string, name: string): string {
  const shown = bare(name, "");
  return shown === "" ? `a ${what}` : `${what} ${shown}`;
}

/** The candidate most similar to a word, or that contains it, ignoring case; undefined if none is similar. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const lower = word.toLowerCase();
  const containing = candidates.find((candidate) => word.length > 3 && candidate.toLowerCase().includes(lower));
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : containing;
}

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
