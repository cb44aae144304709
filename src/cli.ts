#!/usr/bin/env node
/** The command line's entry: readies the cache for compiled code before there is anything to compile. */
import { keepCompiledCode } from "./cli/compiled-code.ts";

keepCompiledCode(process.argv[2], process.env);
const { main } = await import("./cli/main.ts");
await main(process.argv);
