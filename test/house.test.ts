import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

describe("the house", () => {
  it("runs on the Node.js that the action runs on", () => {
    expect(process.version).toMatch(/^v24\./);
  });

  it.each([
    ["Azure's SDK", /^@azure\//, /^src\/azure\//],
    ["Octokit", /^(@actions\/github|@octokit\/)/, /^src\/github\//],
    ["@actions/core", /^@actions\/core/, /^src\/(action|post)\.ts$|^src\/action\//],
    ["the emulator's libraries", /^(hono|@hono\/|jose|selfsigned)/, /^src\/emulator\//],
    [
      "the file system",
      /^node:fs/,
      /^src\/(host\/files|cli\/(output|compiled-code)|action\.ts$|(emulator|azure|action)\/)/,
    ],
  ])("imports %s in its own room alone", (_, library, room) => {
    const outside = importers(library).filter((path) => !room.test(path));
    expect(outside).toEqual([]);
    expect(importers(library).length).toBeGreaterThan(0);
  });

  it.each(["model", "plan", "report", "verify"])("keeps %s free of effects", (room) => {
    const inside = sources.filter(({ path }) => path.startsWith(`src/${room}`));
    const effects = inside.filter(({ text }) =>
      /\bprocess\.(?!getBuiltinModule)|\bconsole\.|node:fs|node:child_process|\bfetch\(/.test(text),
    );
    expect(effects.map(({ path }) => path)).toEqual([]);
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
