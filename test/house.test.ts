import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, it } from "vitest";
import { manifestDiagnostics, runDiagnostics } from "../src/diagnostics.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: join("src", path), text: readFileSync(join("src", path), "utf8") }));

function importers(pattern: RegExp): readonly string[] {
  return sources
    .filter(({ text }) =>
      [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].some((match) => pattern.test(match[1] ?? "")),
    )
    .map(({ path }) => path)
    .sort();
}

/** Every function of a file: where it begins, and its number of lines. */
function functionsIn(text: string): readonly { readonly line: number; readonly lines: number }[] {
  const found: { line: number; lines: number }[] = [];
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, start, end } = node as { type?: unknown; start?: unknown; end?: unknown };
    if (typeof type === "string" && /Function/.test(type) && typeof start === "number" && typeof end === "number")
      found.push({ line: lineAt(start), lines: lineAt(end) - lineAt(start) + 1 });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: "ts" }));
  return found;
}

describe("the house", () => {
  it("runs on the Node.js that the action runs on", () => {
    expect(process.version).toMatch(/^v24\./);
  });

  it.each([
    ["Azure's SDK", /^@azure\//, /^src\/azure\//],
    ["Octokit", /^(@actions\/github|@octokit\/)/, /^src\/ci\/github\//],
    ["@actions/core", /^@actions\/core/, /^src\/ci\/github\//],
    ["the emulator's libraries", /^(hono|@hono\/|jose|selfsigned)/, /^src\/emulator\//],
    [
      "the file system",
      /^node:fs/,
      /^src\/(host\/files|cli\/(compiled-code|init|surroundings)\.ts$|ci\/(journal|job|compare|credential|github\/event)\.ts|(emulator|azure)\/)/,
    ],
  ])("imports %s in its own room alone", (_, library, room) => {
    const outside = importers(library).filter((path) => !room.test(path));
    expect(outside).toEqual([]);
    expect(importers(library).length).toBeGreaterThan(0);
  });

  it.each(["init", "model", "plan", "report", "verify"])("keeps %s free of effects", (room) => {
    const inside = sources.filter(({ path }) => path.startsWith(`src/${room}`));
    const effects = inside.filter(({ text }) =>
      /\bprocess\.(?!getBuiltinModule)|\bconsole\.|node:fs|node:child_process|\bfetch\(/.test(text),
    );
    expect(effects.map(({ path }) => path)).toEqual([]);
  });

  it("has no function over 80 lines", () => {
    const own = sources.filter(({ path }) => !/\.(?:generated|d)\.ts$/.test(path));
    const long = own.flatMap(({ path, text }) =>
      functionsIn(text)
        .filter(({ lines }) => lines > 80)
        .map(({ line, lines }) => `${path}:${line} has ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  it("documents every diagnostic's code", () => {
    const known = new Set([...Object.keys(manifestDiagnostics), ...Object.keys(runDiagnostics)]);
    const used = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bcode: "([a-z][a-z-]+)"/g)].map((match) => [match[1] ?? "", path]),
    );
    expect(used.filter(([code]) => !known.has(code ?? ""))).toEqual([]);
    expect(used.length).toBeGreaterThan(40);
  });

  it("names no machine, no registry host, and no unfinished work", () => {
    const files = execFileSync("git", ["ls-files", "--", ".", ":!dist"], { encoding: "utf8" }).trim().split("\n");
    const words = new RegExp(["/wo" + "rk/", "TO" + "DO", "FIX" + "ME", "registry\\.npm" + "js"].join("|"));
    const bad = files.filter((path) => !/\.(png|ico)$/.test(path) && words.test(readFileSync(path, "utf8")));
    expect(bad).toEqual([]);
  });
});
