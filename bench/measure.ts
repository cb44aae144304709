/** Running programs and measuring them. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** One line of the table: what was measured, against what, and what is wanted of the two. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What it is compared with, and that one's value. */
  readonly against: string;
  /** Measured by compared, as taken in this run; undefined: no ratio. */
  readonly ratio: string | undefined;
  /** As a sentence: "≤ 1.6"; undefined: nothing is promised. */
  readonly target: string | undefined;
  readonly met: boolean | undefined;
}

export const dist = resolve(process.env["ACR_WEBHOOKS_DIST"] ?? "dist");

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export interface Ran {
  /** Until it ended, in milliseconds. */
  readonly milliseconds: number;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory it had at one time, in MiB; only where asked for, and only of Node. */
  readonly peak: number;
}

const tellPeak = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.getBuiltinModule("fs").writeSync(3, String(process.resourceUsage().maxRSS)))',
)}`;

/** Runs a program to its end. */
export function run({ file, args, env = {}, cwd }: Program, { peak = false } = {}): Promise<Ran> {
  return new Promise((done, failed) => {
    const begin = performance.now();
    const child = spawn(file, [...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { PATH: process.env["PATH"], ...env, ...(peak ? { NODE_OPTIONS: `--import ${tellPeak}` } : {}) },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const texts = ["", "", "", ""];
    for (const descriptor of [1, 2, 3]) {
      child.stdio[descriptor]?.on("data", (chunk: Buffer) => {
        texts[descriptor] += String(chunk);
      });
    }
    child.on("error", failed);
    child.on("close", (code) =>
      done({
        milliseconds: performance.now() - begin,
        code,
        stdout: texts[1] ?? "",
        stderr: texts[2] ?? "",
        peak: Number(texts[3]) / 1024,
      }),
    );
  });
}

/** Runs a program that has to end well. */
export async function succeed(
  program: Program,
  options: { readonly peak?: boolean; readonly codes?: readonly number[] } = {},
): Promise<Ran> {
  const ran = await run(program, options.peak ? { peak: true } : {});
  if (!(options.codes ?? [0]).includes(ran.code ?? -1)) {
    throw new Error(`${program.file} ${program.args.join(" ")} ended with ${ran.code}:\n${ran.stdout}${ran.stderr}`);
  }
  return ran;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function times(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A line whose value must not be more than `most` times the other's. */
export function atMost(
  what: string,
  values: {
    readonly measured: number;
    readonly bound: number;
    readonly against: string;
    readonly most: number | undefined;
  },
): Row {
  const ratio = values.measured / values.bound;
  return {
    what,
    measured: duration(values.measured),
    against: `${values.against}: ${duration(values.bound)}`,
    ratio: times(ratio),
    target: values.most === undefined ? undefined : `≤ ${values.most}`,
    met: values.most === undefined ? undefined : ratio <= values.most,
  };
}
