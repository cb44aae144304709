/**
 * Prints the benchmark's table: `npm run bench`. Each ratio is of two figures taken in this run, on this machine.
 *
 *   --write     also into bench/results.md, the source of docs/performance.md
 *   --only X    only the parts whose names contain X: start, plan, apply, warm, registries, az, terraform, emulator
 *   --baseline DIRECTORY   compare start-up with another build's `dist`, in turns
 *   --quick     fewer samples, and nothing that takes minutes
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { cpus, type as systemType, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchAz } from "./az.ts";
import { benchEmulator } from "./emulator.ts";
import { benchApply, benchPlan, benchRegistries, benchWarm } from "./job.ts";
import { dist, type Row } from "./measure.ts";
import { benchStart } from "./start.ts";
import { benchTerraform } from "./terraform.ts";

const results = join(import.meta.dirname, "results.md");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      write: { type: "boolean" },
      only: { type: "string" },
      quick: { type: "boolean" },
      baseline: { type: "string" },
    },
  });
  if (!existsSync(join(dist, "cli.js"))) throw new Error(`${dist} has no cli.js: npm run build`);
  const samples = values.quick ? 3 : 5;
  const older = olderNode();
  const baseline = values.baseline === undefined ? undefined : resolve(values.baseline);
  const parts: Readonly<Record<string, () => Promise<readonly Row[] | undefined>>> = {
    start: () =>
      benchStart({ name: nodeName(process.execPath), file: process.execPath }, values.quick ? 7 : 31, baseline),
    "start of an older Node": async () =>
      older === undefined ? undefined : benchStart({ name: nodeName(older), file: older }, values.quick ? 7 : 31),
    plan: () => benchPlan(samples),
    apply: () => benchApply(samples, { throttled: values.quick ? [] : [100, 500] }),
    warm: () => benchWarm(samples),
    registries: benchRegistries,
    az: benchAz,
    terraform: () => benchTerraform(samples),
    emulator: async () =>
      (await benchEmulator()).map(({ name, value, unit, goal }) => ({
        what: name,
        measured: `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`,
        against: "",
        ratio: undefined,
        target: goal,
        met: undefined,
      })),
  };
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!name.includes(values.only ?? "")) continue;
    process.stderr.write(`${name} …\n`);
    const found = await part();
    if (found === undefined) process.stderr.write(`${name}: not on this machine\n`);
    rows.push(...(found ?? []));
  }
  const text = `${table(rows)}\n\n${machine()}\n`;
  process.stdout.write(text);
  if (values.write) await writeFile(results, text);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, against, ratio, target, met }) =>
    [what, measured, against, ratio ?? "", target ?? "", met === undefined ? "" : met ? "yes" : "**no**"].join(" | "),
  );
  return [
    "| what | measured | against | ratio | target | met |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

function machine(): string {
  const [first] = cpus();
  const model = first?.model.replace(/\s+/g, " ").trim() || "a processor without a name";
  return `Medians of one run on ${cpus().length} × ${model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${systemType()}, Node ${process.versions.node}; the emulator, at 50 ms a request, on the same machine. Unthrottled: its token buckets are never empty.`;
}

function nodeName(file: string): string {
  return `Node ${execFileSync(file, ["-p", "process.versions.node.split('.')[0]"], { encoding: "utf8" }).trim()}`;
}

/** Another Node of the machine, where it is older than this one. */
function olderNode(): string | undefined {
  for (const file of ["/usr/bin/node", "/usr/local/bin/node"]) {
    if (existsSync(file) && nodeName(file) !== nodeName(process.execPath)) return file;
  }
  return undefined;
}

if (process.argv[1] === import.meta.filename) await main();
