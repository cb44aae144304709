import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { emulatorFlags } from "../../src/emulator/flags.ts";
import { readSeed } from "../../src/emulator/seed.ts";
import { defaultSwitches } from "../../src/emulator/switches.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const page = read("docs/emulator.md");

describe("docs/emulator.md", () => {
  test.each(emulatorFlags)("tells of $flags", ({ flags }) => {
    expect(page).toContain(`\`${flags.split(" ")[0]}\``);
  });

  test.each(Object.keys(defaultSwitches))("has the switch %s in its table", (name) => {
    expect(page).toContain(`\n| \`${name}\` |`);
  });

  test("lists every control path", () => {
    const paths = [...read("src/emulator/control-api.ts").matchAll(/app\.(get|post|delete)\("(\/emulator\/[^"]+)"/g)];
    expect(paths.length).toBeGreaterThan(10);
    for (const [, method = "", path = ""] of paths)
      expect(page).toContain(`${method.toUpperCase()} ${path.replace(":id", "ID")}`);
  });

  test("its seeds are good seeds", async () => {
    const seeds = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text = ""]) => parse(text))
      .filter((value) => "registries" in value);
    expect(seeds).toHaveLength(4);
    for (const seed of seeds) await expect(readSeed(seed, () => "2026-01-01T00:00:00.0000000")).resolves.toBeDefined();
  });
});
