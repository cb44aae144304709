/** Reads which room imports which, and what breaks the rules of docs/architecture.md. Works on texts, so that tests can plant a violation. */
import { posix } from "node:path";

/** Source texts by path, as in "src/plan/plan.ts". */
export type Sources = Readonly<Record<string, string>>;

/** One import from a room to another, or to a loose file of `src`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** "src/plan/ownership.ts -> src/text/pattern.ts" */
  readonly where: string;
  /** True: the target is not the room's door. */
  readonly bypassesDoor: boolean;
}

/** The room of a source file; a loose file is a room of its own, except the entries. Undefined: outside of `src`. */
export function roomOf(path: string): string | undefined {
  const [root, first = "", ...rest] = path.split("/");
  if (root !== "src") return undefined;
  if (rest.length > 0) return first;
  return /^(cli|action|post)\.ts$/.test(first) ? "entries" : first.replace(/\.ts$/, "");
}

/** The paths that a file imports, type-only and lazy ones included. */
function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map(([, target = ""]) => posix.join(posix.dirname(path), target));
}

/** All imports between rooms. */
export function edgesOf(sources: Sources): readonly Edge[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((target): readonly Edge[] => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === undefined || to === undefined || from === to) return [];
      const inFolder = target.split("/").length > 2;
      const bypassesDoor = inFolder && target !== `src/${to}/${to}.ts`;
      return [{ from, to, where: `${path} -> ${target}`, bypassesDoor }];
    }),
  );
}

/** Cycles between the nodes of a graph: each as "a -> b -> a", once, beginning with the first name. */
export function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at >= 0) {
      const loop = path.slice(at);
      const first = loop.indexOf(loop.toSorted()[0] ?? "");
      const turned = [...loop.slice(first), ...loop.slice(0, first)];
      found.add([...turned, turned[0]].join(" -> "));
      return;
    }
    if (finished.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    finished.add(node);
  };
  for (const node of [...graph.keys()].toSorted()) visit(node, []);
  return [...found].toSorted();
}

/** Cycles between files. */
export function fileCycles(sources: Sources): readonly string[] {
  const graph = Object.entries(sources).map(
    ([path, text]) => [path, new Set(importsOf(path, text).filter((target) => target in sources))] as const,
  );
  return cyclesOf(new Map(graph));
}

/** "a -> b" for each pair of rooms. */
export function pairsOf(edges: readonly Edge[]): ReadonlySet<string> {
  return new Set(edges.map(({ from, to }) => `${from} -> ${to}`));
}

/** Cycles between rooms. */
export function roomCycles(pairs: ReadonlySet<string>): readonly string[] {
  const graph = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [from = "", to = ""] = pair.split(" -> ");
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return cyclesOf(graph);
}

/** The edges of the first Mermaid drawing on a page: `a --> b & c` are two. */
export function drawnPairs(page: string): ReadonlySet<string> {
  const [, drawing = ""] = /```mermaid\n([\s\S]*?)```/.exec(page) ?? [];
  const lines = [...drawing.matchAll(/^\s*([\w &-]+?) --> ([\w &-]+)$/gm)];
  const list = (names: string) => names.split("&").map((name) => name.trim());
  return new Set(
    lines.flatMap(([, from = "", to = ""]) => list(from).flatMap((a) => list(to).map((b) => `${a} -> ${b}`))),
  );
}
