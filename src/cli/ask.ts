/** Questions at a terminal. */
import type { Signals } from "../host/host.ts";
import { output } from "./output.ts";
import { oneLine } from "./progress.ts";

/** Whether somebody can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on standard error. Returns the trimmed answer; empty if the input ended, or a signal came. */
export async function ask(question: string, signals: Signals): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const line = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal in line mode handles Ctrl-C itself, and Ctrl-D ends the input without an answer.
  line.on("SIGINT", () => signals.raise("SIGINT"));
  const ended = new Promise<string>((resolve) => line.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([line.question(question, { signal: signals.stopping }), ended]);
    return answer.trim();
  } catch {
    return "";
  } finally {
    line.close();
  }
}

/** Asks for one of several, by number or by name. An empty answer is the first one. Undefined: a signal came. */
export async function choose<T>(
  title: string,
  options: readonly { readonly value: T; readonly label: string }[],
  signals: Signals,
): Promise<T | undefined> {
  const err = output(2);
  err.write(`${title}:\n${options.map(({ label }, index) => `  ${index + 1}  ${oneLine(label)}\n`).join("")}`);
  while (!signals.stopping.aborted) {
    const answer = await ask("Number [1]: ", signals);
    if (signals.stopping.aborted) return undefined;
    const named = options.find(({ label }) => label.toLowerCase() === answer.toLowerCase());
    const chosen = named ?? options[answer === "" ? 0 : /^\d{1,4}$/.test(answer) ? Number(answer) - 1 : -1];
    if (chosen !== undefined) return chosen.value;
    err.write(`Enter a number from 1 to ${options.length}.\n`);
  }
  return undefined;
}
