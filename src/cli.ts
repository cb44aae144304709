#!/usr/bin/env node
/** The command line's entry: enables the compile cache before anything else is loaded. */
import { keepCompiledCode, main } from "./cli/cli.ts";

/** Node's own exit code for a process that ends while something is still awaited. */
const unfinished = 13;

async function start(): Promise<void> {
  await keepCompiledCode(process.argv[2], process.env);
  const exitCode = await main(process.argv);
  if (process.exitCode === unfinished) process.exitCode = exitCode;
}

process.exitCode = unfinished;
void start();
