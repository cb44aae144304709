import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawnPairs, edgesOf, fileCycles, pairsOf, roomCycles, type Sources } from "./architecture.ts";

const sources: Sources = Object.fromEntries(
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [`src/${path.replaceAll("\\", "/")}`, readFileSync(`src/${path}`, "utf8")]),
);
const page = readFileSync("docs/architecture.md", "utf8");

const edges = edgesOf(sources).filter(({ from, to }) => from !== to);
const pairs = pairsOf(edges);

describe("the sources", () => {
  test("are what this test reads", () => {
    expect(Object.keys(sources).length).toBeGreaterThan(80);
    expect(pairs.size).toBeGreaterThan(30);
  });

  test("import from outside a room through its door", () => {
    expect(edges.filter(({ bypassesDoor }) => bypassesDoor).map(({ where }) => where)).toEqual([]);
  });

  test("have no cycle of rooms", () => {
    expect(roomCycles(pairs)).toEqual([]);
  });

  test("have no cycle of files", () => {
    expect(fileCycles(sources)).toEqual([]);
  });
});

describe("the drawing in docs/architecture.md", () => {
  const drawn = drawnPairs(page);
  const inDrawing = [...pairs].filter((pair) => !pair.endsWith(" -> model"));

  test("has every import", () => {
    expect(inDrawing.filter((pair) => !drawn.has(pair))).toEqual([]);
  });

  test("has nothing but imports", () => {
    expect([...drawn].filter((pair) => !inDrawing.includes(pair))).toEqual([]);
  });

  test("has no cycle, and model imports nothing", () => {
    expect(roomCycles(drawn)).toEqual([]);
    expect([...pairs].filter((pair) => pair.startsWith("model -> "))).toEqual([]);
  });

  test("has every room in the table below it", () => {
    const rooms = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((room) => room !== "entries");
    expect(rooms.filter((room) => room !== "clock" && !page.includes(`\n| \`${room}\` |`))).toEqual([]);
  });
});

describe("the checker", () => {
  const planted: Sources = {
    "src/plan/plan.ts": 'import type { Text } from "../text/text.ts";\nexport * from "./diff.ts";',
    "src/plan/diff.ts": 'import { matches } from "../text/pattern.ts";',
    "src/text/text.ts": "",
    "src/text/pattern.ts": "",
  };

  test("finds an import that bypasses a door", () => {
    expect(edgesOf(planted).filter(({ bypassesDoor }) => bypassesDoor)).toMatchObject([
      { from: "plan", to: "text", where: "src/plan/diff.ts -> src/text/pattern.ts" },
    ]);
  });

  test("finds cycles of rooms and of files, type-only and lazy imports included", () => {
    const round: Sources = {
      ...planted,
      "src/text/text.ts": 'const late = () => import("../run/run.ts");',
      "src/run/run.ts": 'import type { Plan } from "../plan/plan.ts";',
      "src/plan/diff.ts": 'import type { Plan } from "./plan.ts";',
    };
    expect(roomCycles(pairsOf(edgesOf(round)))).toEqual(["plan -> text -> run -> plan"]);
    expect(fileCycles(round)).toEqual([
      "src/plan/diff.ts -> src/plan/plan.ts -> src/plan/diff.ts",
      "src/plan/plan.ts -> src/text/text.ts -> src/run/run.ts -> src/plan/plan.ts",
    ]);
  });

  test("reads a drawing, and the pairs that it has too many or too few", () => {
    const drawn = drawnPairs("```mermaid\nflowchart TD\n  plan & report --> text\n  plan --> clock & model\n```\n");
    expect([...drawn].toSorted()).toEqual(["plan -> clock", "plan -> model", "plan -> text", "report -> text"]);
    expect([...pairsOf(edgesOf(planted))].filter((pair) => !drawn.has(pair))).toEqual([]);
    expect([...drawn].filter((pair) => !pairsOf(edgesOf(planted)).has(pair))).toContain("report -> text");
  });
});
