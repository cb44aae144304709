import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Ready } from "../../src/emulator/emulator.ts";

/** The emulator as a process of its own. */
export interface EmulatorProcess {
  readonly child: ChildProcess;
  readonly ready: Ready;
  /** All of standard output and standard error so far. */
  readonly output: { stdout: string; stderr: string };
  /** Sends the signal and gives exit code and signal of the end. */
  stop(signal: NodeJS.Signals): Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>;
}

export const starter = fileURLToPath(import.meta.resolve("./start.ts"));

/** Starts the emulator with parsed flags; rejects with its standard error where it does not get ready. */
export async function startProcess(flags: Readonly<Record<string, unknown>>): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [starter, JSON.stringify(flags)], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const exit = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), exit]);
  if (!output.stdout.includes("\n")) {
    const [code] = await exit;
    throw new Error(`exit ${String(code)}: ${output.stderr}`);
  }
  return {
    child,
    ready: JSON.parse(output.stdout),
    output,
    async stop(signal) {
      child.kill(signal);
      const [code, by] = await exit;
      return [code, by];
    },
  };
}
