/** The door of the command line: its start, and its commands for the documentation. */
export { commands } from "./commands.ts";
export { keepCompiledCode } from "./compiled-code.ts";
export { program } from "./program.ts";

/** Runs the command line and returns the exit code. Loaded when it is called: the cache for compiled code comes first. */
export async function main(argv: readonly string[]): Promise<number> {
  return (await import("./main.ts")).main(argv);
}
