/** Which lines of a manifest can be shown: those that are known to hold no part of a service URI or header. */
import type { Excerpt, SourceLocation } from "../model.ts";
import { nearest } from "./wording.ts";

/** Longer lines are not shown. */
const longestLine = 240;

/**
 * Fields whose values are never secret. Everything else is hidden, also what is misspelt or in the wrong place: `headers:` instead
 * of `customHeaders:` may contain a token.
 */
const open = [
  /^\/(?:owner|prune|registry|defaults|webhooks)$/,
  /^\/registry\/(?:name|resourceGroup|subscriptionId)$/,
  /^\/ignore(?:\/\d+)?$/,
  /^\/(?:defaults|webhooks\/[^/]+)\/(?:scope|status|location|protect|ping)$/,
  /^\/(?:defaults|webhooks\/[^/]+)\/(?:actions|scopes|locations)(?:\/\d+)?$/,
  /^\/(?:defaults|webhooks\/[^/]+)\/(?:tags|endpoint)\/[^/]+$/,
];

/** What a line may not contain, whatever field it belongs to: URLs, credentials, tokens. */
const suspicious = /:\/\/|@|\b(?:bearer|basic|token|password|secret|sig|code|key)\b\s*[:= ]|[A-Za-z0-9+/_-]{44,}/i;
/** Where YAML is not valid, it is not known to what a line belongs: lines are shown up to the first that is not like these. */
const harmless = [
  /^\s*(?:---.*)?$/,
  /^\s*(?:owner|prune|name|resourceGroup|subscriptionId|scope|status|location|protect|ping)\s*:[^:{]*$/,
  /^\s*(?:ignore|actions)\s*:[^:{]*$/,
  /^\s*registry\s*:\s*(?:\{?\s*name\s*:)?[^:{]*$/,
  /^\s*[A-Za-z0-9]{5,50}\s*:\s*$/,
];

/** Keys with one value, and whether it can be shown. What is most similar to a key decides for a misspelt one. */
const scalars: Readonly<Record<string, boolean>> = {
  owner: true,
  prune: true,
  name: true,
  resourceGroup: true,
  subscriptionId: true,
  scope: true,
  status: true,
  location: true,
  protect: true,
  ping: true,
  serviceUri: false,
  customHeaders: false,
  endpoint: false,
  tags: false,
};

/** The value at this pointer can be shown. */
export function isOpen(path: string): boolean {
  if (open.some((pattern) => pattern.test(path))) return true;
  const at = path.lastIndexOf("/");
  const meant = nearest(path.slice(at + 1), Object.keys(scalars));
  return (
    meant !== undefined &&
    scalars[meant] === true &&
    open.some((pattern) => pattern.test(`${path.slice(0, at)}/${meant}`))
  );
}

/** The lines of a file, 1-based. */
export class Lines {
  readonly #lines: readonly string[];
  readonly #hidden = new Set<number>();
  /** Lines of documents that were read to their end: only there it is known what is hidden. */
  readonly #known: (readonly [first: number, last: number])[] = [];
  /** By the line after which the text is not known: the last line that is harmless. */
  readonly #harmlessTo = new Map<number, number>();

  constructor(text: string) {
    this.#lines = text.split(/\r\n|\n|\r/);
  }

  hide(first: number, last: number): void {
    for (let line = first; line <= last; line += 1) this.#hidden.add(line);
  }

  /** All that must be hidden in these lines was. */
  know(first: number, last: number): void {
    this.#known.push([first, last]);
  }

  /** The line at a location with the columns to mark; undefined if it cannot be shown. */
  excerpt({ line, column, endLine, endColumn }: SourceLocation): Excerpt | undefined {
    const text = this.#lines[line - 1] ?? "";
    const known = this.#known.some(([first, last]) => line >= first && line <= last);
    if (known ? this.#hidden.has(line) : !this.#isHarmless(line)) return undefined;
    // Comments can contain anything.
    const shown = withoutComment(text);
    if (shown.trim() === "" || shown.length > longestLine || column > shown.length + 1) return undefined;
    if (suspicious.test(shown) || /[^\P{Cc}\t]/u.test(shown)) return undefined;
    const end = endLine !== undefined && endLine > line ? shown.length + 1 : (endColumn ?? column + 1);
    return { line: shown, column, endColumn: Math.max(column + 1, Math.min(end, shown.length + 1)) };
  }

  /** In text that is not valid YAML: nothing up to this line, since the last valid document, can belong to a URI or header. */
  #isHarmless(line: number): boolean {
    const start = this.#known.reduce((found, [, last]) => (last < line ? Math.max(found, last) : found), 0);
    let end = this.#harmlessTo.get(start);
    if (end === undefined) {
      const harmful = this.#lines.findIndex(
        (text, index) => index >= start && !harmless.some((pattern) => pattern.test(withoutComment(text))),
      );
      end = harmful < 0 ? this.#lines.length : harmful;
      this.#harmlessTo.set(start, end);
    }
    return line <= end;
  }
}

function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line)?.index ?? line.length;
  return line.slice(0, comment).trimEnd();
}
