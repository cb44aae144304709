/**
 * `npm run chaos -- --seed N --budget M`: all reliability tests, with other draws and M times as many cases (`all`: every
 * request in every way), and what they counted, for the README. `--keep` keeps the figures as they are.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    budget: { type: "string", default: "6" },
    keep: { type: "boolean", default: false },
  },
});
// With so much, every request of the longest run is met in every way.
const budget = values.budget === "all" ? 6 : Number(values.budget);
const seed = Number(values.seed);
if (!(budget > 0) || !Number.isSafeInteger(seed)) {
  console.error("usage: npm run chaos -- [--seed NUMBER] [--budget NUMBER|all] [--keep]");
  process.exit(3);
}

const directory = mkdtempSync(join(tmpdir(), "acr-webhooks-figures-"));
try {
  const timeout = String(60_000 + 120_000 * budget);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "test/chaos", "--testTimeout", timeout],
    {
      stdio: "inherit",
      env: { ...process.env, CHAOS_SEED: String(seed), CHAOS_BUDGET: String(budget), CHAOS_FIGURES: directory },
    },
  );
  const figures = new Map<string, number>();
  for (const file of readdirSync(directory).sort()) {
    const counts: Readonly<Record<string, number>> = JSON.parse(readFileSync(join(directory, file), "utf8"));
    for (const [what, count] of Object.entries(counts)) figures.set(what, (figures.get(what) ?? 0) + count);
  }
  const sorted = Object.fromEntries([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ seed, budget, ...sorted }, null, 2)}\n`;
  console.log(text);
  if (status === 0 && !values.keep) writeFileSync("test/chaos/figures.json", text);
  process.exitCode = status ?? 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
