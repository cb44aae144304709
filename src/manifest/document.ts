import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, Scalar } from "yaml";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic, SourceLocation } from "../model.ts";
import { describeYaml, localProblems } from "./yaml-problems.ts";

/** One document of a file as plain data. Maps are objects without a prototype; numbers, booleans and nulls are as in YAML 1.2's core schema. */
export interface ManifestDocument {
  readonly data: unknown;
  readonly sources: Places;
  /** Whether an error was reported about it already. */
  readonly broken: boolean;
}

/** Where things are written. Pointers are JSON pointers; what is not written itself is at the nearest thing around it. */
export interface Places {
  /** Of the key, or the list item. */
  key(pointer: string): SourceLocation;
  /** Of the value; of the key, where the value takes no room. */
  value(pointer: string): SourceLocation;
  /** Of a map's first key. */
  firstKey(pointer: string): SourceLocation;
}

export type Report = (diagnostic: Diagnostic & { readonly code: ManifestCode }) => void;

/** Depth of maps and lists; a valid manifest has 4. */
const maxDepth = 20;
/** Aliases and merge keys of a document, those met inside aliased content included. */
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

/** A JSON pointer of the segments. */
export function pointer(...segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The segments of a JSON pointer. */
export function segments(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A name as it is; `otherwise` where it is not the kind of text that a name is, and so may be something pasted by mistake. */
export function bare(name: string, otherwise: string): string {
  return /^[\w.$-]{1,64}$/.test(name) ? name : otherwise;
}

/** A name in quotes; `otherwise` where it is not the kind of text that a name is, and so may be something pasted by mistake. */
export function quoted(name: string, otherwise: string): string {
  const plain = bare(name, "");
  return plain === "" ? otherwise : `"${plain}"`;
}

/**
 * The documents of a file's text. Reports what is not YAML, duplicate keys, forbidden keys, and aliases beyond the limit;
 * a document that can't be read at all is left out. One at a time, so that a file with hundreds of them is never whole in memory.
 */
export function* parseDocuments(file: string, text: string, report: Report): Generator<ManifestDocument> {
  const placeAt = placer(file, text);
  const control = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
  if (control) {
    report({
      severity: "error",
      code: "file-control-character",
      message: `there is a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) in the text`,
      help: "Remove it; editors may not show it.",
      source: placeAt(control.index, control.index + 1),
    });
    return;
  }
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    resolveKnownTags: false,
    // Comparing each key with all others takes too long in a large file; `convert` looks for duplicates itself.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let documents = 0;
  for (const document of composer.compose(new Parser().parse(text))) {
    documents += 1;
    const problems = [...document.errors, ...document.warnings].sort(
      (a, b) => a.pos[0] - b.pos[0] || Number(b.code === "MISSING_CHAR") - Number(a.code === "MISSING_CHAR"),
    );
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
      const at = Math.max(text.indexOf("%YAML"), 0);
      report({
        severity: "error",
        code: "yaml-syntax",
        message: "the `%YAML` line asks for another version than 1.2",
        help: "Remove that line.",
        source: placeAt(at, at + "%YAML".length),
      });
    } else if (problems.length > 0) {
      for (const problem of problems) {
        report({ severity: "error", ...describeYaml(problem), source: placeAt(problem.pos[0], problem.pos[1]) });
        // What follows a broken structure is a consequence of it more often than not.
        if (!localProblems.has(problem.code)) break;
      }
    } else if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
      const at = Math.min(document.range[0], text.length);
      report(empty("there is a document without content", placeAt(at, Math.min(at + 3, text.length))));
    } else {
      try {
        let broken = false;
        const parts = convert(document.contents, placeAt, (diagnostic) => {
          broken = true;
          report(diagnostic);
        });
        yield { ...parts, broken };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        report(error.diagnostic);
      }
    }
  }
  if (documents === 0) report(empty("there is no document in this file", placeAt(0)));
}

type PlaceAt = (start: number, end?: number) => SourceLocation;

/** Offsets of a text -> places. */
export function placer(file: string, text: string): PlaceAt {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return (start, end) => {
    const from = lines.linePos(start);
    const source = { file, line: from.line, column: from.col };
    if (end === undefined || end <= start) return source;
    const to = lines.linePos(end);
    return { ...source, endLine: to.line, endColumn: to.col };
  };
}

function empty(message: string, source: SourceLocation): Parameters<Report>[0] {
  const help = "Write `owner`, `registry` and `webhooks`, or remove a `---` that has nothing after it.";
  return { severity: "error", code: "document-empty", message, help, source };
}

class Unreadable extends Error {
  readonly diagnostic: Parameters<Report>[0];

  constructor(code: ManifestCode, message: string, help: string, source: SourceLocation) {
    super(message);
    this.diagnostic = { severity: "error", code, message, help, source };
  }
}

type Node = unknown;
type Span = readonly [start: number, end: number];
interface Spans {
  key?: Span | undefined;
  value?: Span | undefined;
  first?: Span | undefined;
}

function convert(root: Node, placeAt: PlaceAt, report: Report): Omit<ManifestDocument, "broken"> {
  const spans = new Map<string, Spans>();
  const anchors = new Map<string, Node>();
  let aliases = 0;
  let copied = 0;

  const spansOf = (path: string): Spans => {
    const found = spans.get(path);
    if (found) return found;
    const made: Spans = {};
    spans.set(path, made);
    return made;
  };
  const sourceOf = (node: Node): SourceLocation => {
    const span = spanOf(node);
    return span ? placeAt(...span) : placeAt(0);
  };
  const countAlias = (node: Node): void => {
    aliases += 1;
    if (aliases <= maxAliases) return;
    const message = `there are more than ${maxAliases} aliases and merge keys in one document`;
    throw new Unreadable(
      "yaml-alias",
      message,
      "Write the values out, or move what is the same into `defaults`.",
      sourceOf(node),
    );
  };

  const convertNode = (node: Node, path: string, depth: number, copying: boolean): unknown => {
    if (depth > maxDepth) {
      const message = `maps and lists are nested more than ${maxDepth} deep`;
      throw new Unreadable(
        "yaml-depth",
        message,
        "A manifest needs four levels; check the indentation.",
        sourceOf(node),
      );
    }
    if (isAlias(node)) {
      countAlias(node);
      const target = anchors.get(node.source);
      if (target !== undefined) return convertNode(target, path, depth + 1, true);
      throw new Unreadable(
        "yaml-alias",
        "this alias has no anchor before it",
        "Text that begins with `*` must be quoted.",
        sourceOf(node),
      );
    }
    if (copying && ++copied > maxCopied) {
      const message = `aliases repeat more than ${maxCopied} values in one document`;
      throw new Unreadable(
        "yaml-alias",
        message,
        "Write the values out, or move what is the same into `defaults`.",
        sourceOf(node),
      );
    }
    if (!copying && (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
    spansOf(path).value = spanOf(node);
    if (isMap(node)) return convertMap(node.items, path, depth, copying);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const itemPath = `${path}/${index}`;
        const converted = convertNode(item, itemPath, depth + 1, copying);
        spansOf(itemPath).key = spanOf(item);
        return converted;
      });
    }
    return isScalar(node) ? node.value : null;
  };

  const convertMap = (
    pairs: readonly { readonly key: Node; readonly value: Node }[],
    path: string,
    depth: number,
    copying: boolean,
  ): object => {
    const data: Record<string, unknown> = Object.create(null);
    const foldsCase = isMapOfNames(path);
    const spelt = new Map<string, string>();
    const written = new Map<string, Node>();
    const put = (name: string, value: unknown): void => {
      const folded = foldsCase ? name.toLowerCase() : name;
      const before = spelt.get(folded);
      if (before !== undefined) delete data[before];
      spelt.set(folded, name);
      data[name] = value;
    };
    // What is merged in comes first, so that what is written here replaces it, places included.
    for (const { key, value } of pairs.filter(isMerge)) {
      countAlias(key);
      const sources = isSeq(value) ? [...value.items].reverse() : [value];
      const own = spansOf(path).value;
      for (const source of sources) {
        const merged = convertNode(source, path, depth + 1, copying);
        if (typeof merged === "object" && merged !== null && !Array.isArray(merged)) {
          for (const [name, inner] of Object.entries(merged)) put(name, inner);
        } else {
          const message = "only a map, or a list of maps, can be merged in by `<<`";
          report({
            severity: "error",
            code: "yaml-alias",
            message,
            help: "Give it an alias of a map.",
            source: sourceOf(key),
          });
        }
      }
      spansOf(path).value = own;
    }
    for (const pair of pairs) {
      const { key, value } = pair;
      const name = isScalar(key) ? String(key.value) : "";
      const folded = foldsCase ? name.toLowerCase() : name;
      const earlier = written.get(folded);
      if (earlier !== undefined) {
        report({
          severity: "error",
          code: "duplicate-key",
          message: `the key ${quoted(name, "written here")} occurs twice${isScalar(earlier) && earlier.value === name ? "" : " (case does not matter here)"}`,
          help: `Remove one of the two; the first is in line ${sourceOf(earlier).line}.`,
          source: sourceOf(key),
        });
        continue;
      }
      written.set(folded, key);
      if (isMerge(pair)) continue;
      if (forbiddenKeys.has(name)) {
        const message = `a key can't be named "${name}"`;
        report({
          severity: "error",
          code: "forbidden-key",
          message,
          help: "Choose another name.",
          source: sourceOf(key),
        });
        continue;
      }
      const inner = path + pointer(name);
      put(name, convertNode(value, inner, depth + 1, copying));
      spansOf(inner).key = spanOf(key);
    }
    const first = pairs[0];
    spansOf(path).first = first && spanOf(first.key);
    return data;
  };

  const data = convertNode(root, "", 0, false);
  const source = (path: string, order: readonly (keyof Spans)[]): SourceLocation => {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const found = spans.get(at);
      const filled = order.map((kind) => found?.[kind]).find((span) => span !== undefined && span[1] > span[0]);
      if (filled) return placeAt(...filled);
      if (at === "") return placeAt(0);
    }
  };
  return {
    data,
    sources: {
      key: (path) => source(path, ["key", "first", "value"]),
      value: (path) => source(path, ["value", "key"]),
      firstKey: (path) => source(path, ["first", "value", "key"]),
    },
  };
}

function isMerge(pair: { readonly key: Node }): boolean {
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
