import { createHash } from "node:crypto";
import { ArmError } from "./arm-response.ts";
import { isRecord } from "./json.ts";

/** What the expressions of a template can refer to. */
export interface Scope {
  readonly parameters: (name: string) => unknown;
  readonly variables: (name: string) => unknown;
  /** Functions that need more than their arguments: `resourceGroup`, `resourceId`, `reference`, `list…`; `undefined`: not one of these. */
  readonly functions: (name: string, args: readonly unknown[]) => { readonly value: unknown } | undefined;
  /** The loops around this expression, the innermost last. */
  readonly loops: readonly { readonly name: string; readonly index: number }[];
}

/**
 * Evaluates a template's JSON value: every string in brackets is an expression, and a `copy` list in an object becomes arrays (Azure documentation,
 * "Template functions" and "Property iteration").
 * @throws ArmError `InvalidTemplate` for an expression that is malformed, or that uses a function which the emulator does not have
 */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (typeof value === "string") return evaluateText(value, scope);
  if (Array.isArray(value)) return value.map((each: unknown) => evaluate(each, scope));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, entry]): [string, unknown][] =>
    key === "copy" && Array.isArray(entry)
      ? entry.map((loop: unknown) => copied(loop, scope))
      : [[String(evaluateText(key, scope)), evaluate(entry, scope)]],
  );
  return Object.fromEntries(entries);
}

/** The error for a template that cannot be deployed. */
export function invalidTemplate(what: string): ArmError {
  return new ArmError(400, "InvalidTemplate", `Deployment template validation failed: '${what}'.`);
}

/** How often a `copy` loop runs: 0 to 800 (Azure documentation, limits of templates). */
export function loopCount(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 800) return value;
  throw invalidTemplate(`The count of the copy loop '${name}' must be a whole number from 0 to 800`);
}

// --- internal --------------------------------------------------------------------------------------------------------

function copied(loop: unknown, scope: Scope): [string, unknown[]] {
  const name = isRecord(loop) ? loop["name"] : undefined;
  if (!isRecord(loop) || typeof name !== "string") throw invalidTemplate("A copy loop needs a name");
  const count = loopCount(evaluate(loop["count"], scope), name);
  const items = Array.from({ length: count }, (_, index) =>
    evaluate(loop["input"], { ...scope, loops: [...scope.loops, { name, index }] }),
  );
  return [name, items];
}

function evaluateText(text: string, scope: Scope): unknown {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  if (text.startsWith("[[")) return text.slice(1);
  if (text.length > maximumLength) throw invalidTemplate(`An expression is longer than ${maximumLength} characters`);
  const reader = createReader(text.slice(1, -1), text);
  const tree = reader.expression();
  reader.end();
  return compute(tree, scope);
}

// ARM's limit for an expression (Azure documentation).
const maximumLength = 24_576;

type Tree =
  | { readonly kind: "literal"; readonly value: string | number }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: "member"; readonly of: Tree; readonly key: Tree };

/** A recursive-descent parser of the template language. */
function createReader(text: string, whole: string): { readonly expression: () => Tree; readonly end: () => void } {
  let at = 0;
  const fail = (): never => {
    throw invalidTemplate(
      `The template language expression '${whole.slice(0, 200)}' is not valid at position ${at + 1}`,
    );
  };
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, "y");
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found === null) return undefined;
    at = sticky.lastIndex;
    return found;
  };
  const primary = (): Tree => {
    const string = match(/\s*'((?:[^']|'')*)'/);
    if (string !== undefined) return { kind: "literal", value: (string[1] ?? "").replaceAll("''", "'") };
    const number = match(/\s*(-?\d+)/);
    if (number !== undefined) return { kind: "literal", value: Number(number[1]) };
    const name = match(/\s*([A-Za-z_][\w.]*)\s*\(/)?.[1];
    if (name === undefined) return fail();
    const args: Tree[] = [];
    while (match(/\s*\)/) === undefined) {
      if (args.length > 0 && match(/\s*,/) === undefined) fail();
      args.push(expression());
    }
    return { kind: "call", name, args };
  };
  const expression = (): Tree => {
    let tree = primary();
    for (;;) {
      const member = match(/\s*\.\s*([A-Za-z_]\w*)/)?.[1];
      if (member !== undefined) tree = { kind: "member", of: tree, key: { kind: "literal", value: member } };
      else if (match(/\s*\[/) !== undefined) {
        tree = { kind: "member", of: tree, key: expression() };
        if (match(/\s*\]/) === undefined) fail();
      } else return tree;
    }
  };
  return {
    expression,
    end: () => {
      match(/\s*/);
      if (at < text.length) fail();
    },
  };
}

function compute(tree: Tree, scope: Scope): unknown {
  switch (tree.kind) {
    case "literal":
      return tree.value;
    case "member":
      return member(compute(tree.of, scope), compute(tree.key, scope));
    case "call": {
      const name = tree.name.toLowerCase();
      // Only the chosen branch is evaluated, as in ARM.
      if (name === "if") {
        const [condition, yes, no] = tree.args;
        const chosen = condition !== undefined && compute(condition, scope) === true ? yes : no;
        return chosen === undefined ? null : compute(chosen, scope);
      }
      return call(
        tree.name,
        tree.args.map((each) => compute(each, scope)),
        scope,
      );
    }
  }
}

function member(of: unknown, key: unknown): unknown {
  if (Array.isArray(of) && typeof key === "number" && key >= 0 && key < of.length) return of[key];
  if (isRecord(of) && typeof key === "string") {
    const own = Object.keys(of).find((each) => each.toLowerCase() === key.toLowerCase());
    if (own !== undefined) return of[own];
  }
  throw invalidTemplate(`The language expression property '${String(key)}' doesn't exist`);
}

function call(name: string, args: readonly unknown[], scope: Scope): unknown {
  const lower = name.toLowerCase();
  switch (lower) {
    case "parameters":
      return scope.parameters(text(args[0], name));
    case "variables":
      return scope.variables(text(args[0], name));
    case "copyindex":
      return copyIndex(args, scope);
  }
  const own = scope.functions(lower, args);
  if (own !== undefined) return own.value;
  const known = library.get(lower);
  if (known === undefined) throw invalidTemplate(`The emulator does not have the template function '${name}'`);
  return known(args, name);
}

/** `copyIndex()`, `copyIndex(1)`, `copyIndex('loop')`, `copyIndex('loop', 1)`. */
function copyIndex(args: readonly unknown[], scope: Scope): number {
  const loop =
    typeof args[0] === "string"
      ? scope.loops.find((each) => each.name === args[0])
      : scope.loops[scope.loops.length - 1];
  if (loop === undefined) throw invalidTemplate("The template function 'copyIndex' is only valid in its copy loop");
  const offset = args[typeof args[0] === "string" ? 1 : 0] ?? 0;
  return loop.index + number(offset, "copyIndex");
}

type Fn = (args: readonly unknown[], name: string) => unknown;

function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalidTemplate(`The template function '${name}' expects a string`);
}

function number(value: unknown, name: string): number {
  if (typeof value === "number") return value;
  throw invalidTemplate(`The template function '${name}' expects an integer`);
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidTemplate(`The template function '${name}' expects an array`);
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** 13 characters that are always the same for the same texts. ARM's own hash is not public, so the characters differ from Azure's. */
function uniqueString(args: readonly unknown[]): string {
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  const hash = createHash("sha256").update(JSON.stringify(args)).digest();
  return Array.from({ length: 13 }, (_, index) => letters[(hash[index] ?? 0) % 32]).join("");
}

function guid(args: readonly unknown[]): string {
  const hex = createHash("sha256").update(JSON.stringify(args)).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b.filter((each) => !a.some((own) => same(own, each)))];
  if (!isRecord(a) || !isRecord(b)) return b;
  const entries = Object.entries(b).map(([key, value]): [string, unknown] => [
    key,
    isRecord(value) ? merged(a[key], value) : value,
  ]);
  return Object.fromEntries([...Object.entries(a), ...entries]);
}

function contains(args: readonly unknown[]): boolean {
  const [of, what] = args;
  if (Array.isArray(of)) return of.some((each) => same(each, what));
  if (isRecord(of)) return Object.keys(of).some((key) => key.toLowerCase() === String(what).toLowerCase());
  return String(of).includes(String(what));
}

function slice(value: unknown, from: number, to: number | undefined): unknown {
  return typeof value === "string" || Array.isArray(value) ? value.slice(Math.max(0, from), to) : value;
}

function parsed(value: unknown, name: string): unknown {
  try {
    return JSON.parse(text(value, name));
  } catch (error) {
    if (error instanceof ArmError) throw error;
    throw invalidTemplate(`The template function '${name}' expects JSON`);
  }
}

function pairs(args: readonly unknown[]): Record<string, unknown> {
  const entries = Array.from({ length: Math.floor(args.length / 2) }, (_, index): [string, unknown] => [
    String(args[index * 2]),
    args[index * 2 + 1],
  ]);
  return Object.fromEntries(entries);
}

const formatted: Fn = ([pattern, ...values], name) =>
  text(pattern, name).replace(/\{\{|\}\}|\{(\d+)(?::[^}]*)?\}/g, (found, index: string | undefined) =>
    index === undefined ? found.slice(1) : shown(values[Number(index)] ?? ""),
  );

const concat: Fn = (args) => (args.every(Array.isArray) ? args.flat() : args.map(shown).join(""));

/** Functions that need their arguments only, by lower-cased name. */
const library: ReadonlyMap<string, Fn> = new Map<string, Fn>([
  ["concat", concat],
  ["format", formatted],
  ["union", (args) => args.reduce(merged)],
  ["uniquestring", uniqueString],
  ["guid", guid],
  ["tolower", ([a], name) => text(a, name).toLowerCase()],
  ["toupper", ([a], name) => text(a, name).toUpperCase()],
  ["trim", ([a], name) => text(a, name).trim()],
  ["replace", ([a, b, c], name) => text(a, name).replaceAll(text(b, name), text(c, name))],
  [
    "substring",
    ([a, b, c], name) =>
      text(a, name).substring(number(b, name), c === undefined ? undefined : number(b, name) + number(c, name)),
  ],
  [
    "split",
    ([a, b], name) =>
      text(a, name).split(
        Array.isArray(b)
          ? new RegExp(`[${b.map((each) => String(each).replace(/[\\\]^-]/g, "\\$&")).join("")}]`)
          : text(b, name),
      ),
  ],
  ["join", ([a, b], name) => list(a, name).map(shown).join(text(b, name))],
  ["startswith", ([a, b], name) => text(a, name).toLowerCase().startsWith(text(b, name).toLowerCase())],
  ["endswith", ([a, b], name) => text(a, name).toLowerCase().endsWith(text(b, name).toLowerCase())],
  [
    "indexof",
    ([a, b]) =>
      Array.isArray(a)
        ? a.findIndex((each) => same(each, b))
        : String(a).toLowerCase().indexOf(String(b).toLowerCase()),
  ],
  ["padleft", ([a, b, c], name) => shown(a).padStart(number(b, name), c === undefined ? " " : text(c, name))],
  ["base64", ([a], name) => Buffer.from(text(a, name)).toString("base64")],
  ["uri", ([a, b], name) => new URL(text(b, name), text(a, name)).href],
  ["length", ([a]) => (typeof a === "string" || Array.isArray(a) ? a.length : isRecord(a) ? Object.keys(a).length : 0)],
  ["contains", contains],
  ["empty", ([a]) => isEmpty(a)],
  ["first", ([a]) => (typeof a === "string" || Array.isArray(a) ? a[0] : undefined) ?? ""],
  ["last", ([a]) => (typeof a === "string" || Array.isArray(a) ? a[a.length - 1] : undefined) ?? ""],
  ["take", ([a, b], name) => slice(a, 0, Math.max(0, number(b, name)))],
  ["skip", ([a, b], name) => slice(a, number(b, name), undefined)],
  [
    "range",
    ([a, b], name) => Array.from({ length: Math.min(number(b, name), 10_000) }, (_, index) => number(a, name) + index),
  ],
  ["array", ([a]) => (Array.isArray(a) ? a : [a])],
  ["createarray", (args) => [...args]],
  ["createobject", pairs],
  [
    "items",
    ([a]) =>
      isRecord(a)
        ? Object.keys(a)
            .sort()
            .map((key) => ({ key, value: a[key] }))
        : [],
  ],
  ["coalesce", (args) => args.find((each) => each !== null && each !== undefined) ?? null],
  [
    "tryget",
    ([a, b]) =>
      isRecord(a) && Object.hasOwn(a, String(b)) ? a[String(b)] : Array.isArray(a) ? (a[Number(b)] ?? null) : null,
  ],
  ["string", ([a]) => shown(a)],
  ["int", ([a]) => Number.parseInt(shown(a), 10)],
  ["bool", ([a]) => a === true || a === 1 || String(a).toLowerCase() === "true"],
  ["json", ([a], name) => parsed(a, name)],
  [
    "equals",
    ([a, b]) => (typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : same(a, b)),
  ],
  ["not", ([a]) => a !== true],
  ["and", (args) => args.every((each) => each === true)],
  ["or", (args) => args.some((each) => each === true)],
  ["greater", ([a, b], name) => number(a, name) > number(b, name)],
  ["greaterorequals", ([a, b], name) => number(a, name) >= number(b, name)],
  ["less", ([a, b], name) => number(a, name) < number(b, name)],
  ["lessorequals", ([a, b], name) => number(a, name) <= number(b, name)],
  ["add", ([a, b], name) => number(a, name) + number(b, name)],
  ["sub", ([a, b], name) => number(a, name) - number(b, name)],
  ["mul", ([a, b], name) => number(a, name) * number(b, name)],
  ["div", ([a, b], name) => Math.trunc(number(a, name) / number(b, name))],
  ["mod", ([a, b], name) => number(a, name) % number(b, name)],
  ["true", () => true],
  ["false", () => false],
  ["null", () => null],
]);
