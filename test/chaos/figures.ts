/** Counts what the tests really did. `npm run chaos` writes the counts to `figures.json`, which the README shows. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const counts = new Map<string, number>();

export function count(what: string, by = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + by);
}

/** Where the counts of each test file go; undefined: nobody wants them. */
const directory = process.env["CHAOS_FIGURES"];

/** Keeps this test file's counts, each under its own name. */
export async function saveFigures(file: string): Promise<void> {
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, `${file}.json`), `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
}
