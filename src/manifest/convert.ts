/** YAML nodes -> plain data, within limits, with the source location of each value. */
import { isAlias, isMap, isScalar, isSeq, Scalar } from "yaml";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic, SourceLocation } from "../model.ts";
import { isOpen, type Lines } from "./excerpt.ts";
import { pointer } from "./pointer.ts";
import type { Locate, Sources } from "./sources.ts";
import { bare } from "./wording.ts";

/** Depth of maps and lists; a valid manifest has 4. */
const maxDepth = 20;
/** Aliases and merge keys of a document, including those in aliased content. */
const maxAliases = 50;
/** Values that aliases may add to a document. */
const maxCopied = 5_000;

const forbiddenKeys = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

type Problem = Diagnostic & { readonly code: ManifestCode };
type Node = unknown;
type Span = readonly [start: number, end: number];
interface Spans {
  key?: Span | undefined;
  value?: Span | undefined;
  first?: Span | undefined;
}
interface Pair {
  readonly key: Node;
  readonly value: Node;
}
/** Where a node belongs: its pointer, its depth, and whether it is there by an alias. */
interface At {
  readonly path: string;
  readonly depth: number;
  readonly copying: boolean;
}

/** `data` undefined: the document cannot be read. Hides in `lines` what must not be shown. */
export function convert(
  root: Node,
  locate: Locate,
  lines: Lines,
): { readonly data: unknown; readonly sources: Sources; readonly problems: readonly Problem[] } {
  const converter = new Converter(locate, lines);
  try {
    const data = converter.node(root, { path: "", depth: 0, copying: false });
    converter.know(root);
    return { data, sources: converter.sources(), problems: converter.problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { data: undefined, sources: converter.sources(), problems: [...converter.problems, error.problem] };
  }
}

class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: ManifestCode, message: string, help: string, source: SourceLocation) {
    super(message);
    this.problem = { severity: "error", code, message, help, source };
  }
}

class Converter {
  readonly problems: Problem[] = [];
  readonly #locate: Locate;
  readonly #lines: Lines;
  readonly #spans = new Map<string, Spans>();
  readonly #anchors = new Map<string, Node>();
  #aliases = 0;
  #copied = 0;

  constructor(locate: Locate, lines: Lines) {
    this.#locate = locate;
    this.#lines = lines;
  }

  node(node: Node, at: At): unknown {
    const { path, depth, copying } = at;
    if (depth > maxDepth) {
      const message = `maps and lists are nested more than ${maxDepth} levels deep`;
      throw new Unreadable(
        "yaml-depth",
        message,
        "A manifest needs four levels. Check the indentation.",
        this.#at(node),
      );
    }
    if (isAlias(node)) return this.#alias(node, at);
    if (copying && ++this.#copied > maxCopied) {
      const message = `aliases repeat more than ${maxCopied} values in one document`;
      throw new Unreadable("yaml-alias", message, aliasHelp, this.#at(node));
    }
    if (!copying && (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) this.#anchors.set(node.anchor, node);
    this.#spansOf(path).value = spanOf(node);
    if (isMap(node)) return this.#map(node.items, at);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const itemPath = `${path}/${index}`;
        const converted = this.node(item, { path: itemPath, depth: depth + 1, copying });
        this.#spansOf(itemPath).key = spanOf(item);
        return converted;
      });
    }
    if (!isOpen(path)) this.#hide(node);
    return isScalar(node) ? node.value : null;
  }

  #alias(node: { readonly source: string }, { path, depth }: At): unknown {
    this.#countAlias(node);
    const target = this.#anchors.get(node.source);
    if (target !== undefined) return this.node(target, { path, depth: depth + 1, copying: true });
    const help = "Put text that begins with `*` in quotes.";
    throw new Unreadable("yaml-alias", "this alias has no anchor before it", help, this.#at(node));
  }

  #map(pairs: readonly Pair[], at: At): object {
    const { path, depth, copying } = at;
    const map = new NamedMap(isMapOfNames(path));
    // What is merged in comes first, so that what is written here replaces it, source locations included.
    for (const { key, value } of pairs.filter(isMerge)) this.#merge(key, value, at, map);
    const written = new Map<string, Node>();
    for (const pair of pairs) {
      const { key, value } = pair;
      const name = isScalar(key) ? String(key.value) : "";
      // A key that does not look like a name may have been pasted by mistake.
      if (bare(name, "") === "") this.#hide(key);
      const earlier = written.get(map.fold(name));
      if (earlier !== undefined || (!isMerge(pair) && forbiddenKeys.has(name))) {
        this.#hide(value);
        if (earlier === undefined) this.#forbidden(name, key);
        else this.#duplicate(name, key, earlier);
        continue;
      }
      written.set(map.fold(name), key);
      if (isMerge(pair)) continue;
      const inner = path + pointer(name);
      map.put(name, this.node(value, { path: inner, depth: depth + 1, copying }));
      this.#spansOf(inner).key = spanOf(key);
    }
    const first = pairs[0];
    this.#spansOf(path).first = first && spanOf(first.key);
    return map.data;
  }

  #merge(key: Node, value: Node, { path, depth, copying }: At, into: NamedMap): void {
    this.#countAlias(key);
    const own = this.#spansOf(path).value;
    for (const source of isSeq(value) ? [...value.items].reverse() : [value]) {
      const merged = this.node(source, { path, depth: depth + 1, copying });
      if (typeof merged === "object" && merged !== null && !Array.isArray(merged)) {
        for (const [name, inner] of Object.entries(merged)) into.put(name, inner);
      } else {
        this.#hide(source);
        const message = "`<<` can merge only a map, or a list of maps";
        this.#problem("yaml-alias", message, "Write an alias of a map after it.", key);
      }
    }
    this.#spansOf(path).value = own;
  }

  #duplicate(name: string, key: Node, earlier: Node): void {
    const shown = bare(name, "");
    const sameCase = isScalar(earlier) && String(earlier.value) === name;
    this.#problem(
      "duplicate-key",
      `${shown === "" ? "this key" : `the key "${shown}"`} occurs twice${sameCase ? "" : " (case is ignored here)"}`,
      `Remove one of the two. The first is in line ${this.#at(earlier).line}.`,
      key,
    );
  }

  #forbidden(name: string, key: Node): void {
    this.#problem("forbidden-key", `"${name}" cannot be used as a key`, "Choose another name.", key);
  }

  #problem(code: ManifestCode, message: string, help: string, node: Node): void {
    this.problems.push({ severity: "error", code, message, help, source: this.#at(node) });
  }

  #countAlias(node: Node): void {
    this.#aliases += 1;
    if (this.#aliases <= maxAliases) return;
    const message = `one document has more than ${maxAliases} aliases and merge keys`;
    throw new Unreadable("yaml-alias", message, aliasHelp, this.#at(node));
  }

  /** Lines of this node are never shown. */
  #hide(node: Node): void {
    const span = spanOf(node);
    if (!span || span[1] <= span[0]) return;
    const { line, endLine = line } = this.#locate(...span);
    this.#lines.hide(line, endLine);
  }

  /** All of the document was seen, so its other lines can be shown. */
  know(root: Node): void {
    const span = spanOf(root);
    if (!span) return;
    const { line, endLine = line } = this.#locate(...span);
    this.#lines.know(line, endLine);
  }

  #at(node: Node): SourceLocation {
    const span = spanOf(node);
    return span ? this.#locate(...span) : this.#locate(0);
  }

  #spansOf(path: string): Spans {
    const found = this.#spans.get(path);
    if (found) return found;
    const made: Spans = {};
    this.#spans.set(path, made);
    return made;
  }

  sources(): Sources {
    const source = (path: string, order: readonly (keyof Spans)[]): SourceLocation => {
      for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
        const found = this.#spans.get(at);
        const filled = order.map((kind) => found?.[kind]).find((span) => span !== undefined && span[1] > span[0]);
        if (filled) return this.#locate(...filled);
        if (at === "") return this.#locate(0);
      }
    };
    return {
      key: (path) => source(path, ["key", "first", "value"]),
      value: (path) => source(path, ["value", "key"]),
      firstKey: (path) => source(path, ["first", "value", "key"]),
    };
  }
}

const aliasHelp = "Write the values out, or move common values to `defaults`.";

/** A map without a prototype; of two spellings of a name, the later one stays. */
class NamedMap {
  readonly data: Record<string, unknown> = Object.create(null);
  readonly #foldsCase: boolean;
  readonly #spelt = new Map<string, string>();

  constructor(foldsCase: boolean) {
    this.#foldsCase = foldsCase;
  }

  fold(name: string): string {
    return this.#foldsCase ? name.toLowerCase() : name;
  }

  put(name: string, value: unknown): void {
    const before = this.#spelt.get(this.fold(name));
    if (before !== undefined) delete this.data[before];
    this.#spelt.set(this.fold(name), name);
    this.data[name] = value;
  }
}

function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === Scalar.PLAIN;
}

/** Maps whose keys are names that the service or HTTP compares ignoring case. */
function isMapOfNames(path: string): boolean {
  return path === "/webhooks" || /^\/(?:defaults|webhooks\/[^/]+)\/(?:customHeaders|tags)$/.test(path);
}

function spanOf(node: Node): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range ? [node.range[0], node.range[1]] : undefined;
}
