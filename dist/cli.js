#!/usr/bin/env node
require("./rolldown-runtime.js");
let node_fs = require("node:fs");
// src/cli/compiled-code.ts
async function keepCompiledCode(command, environment) {
	if (command === "demo" || environment["CI"] || environment["NODE_COMPILE_CACHE"]) return;
	try {
		const [{ default: envPaths }, nodeModule] = await Promise.all([Promise.resolve().then(() => require("./env-paths.js")), import("node:module")]);
		const { enableCompileCache } = nodeModule;
		const directory = envPaths("acr-webhooks", { suffix: "" }).cache;
		if (enableCompileCache && isOurs(directory)) enableCompileCache(directory);
	} catch {}
}
function isOurs(directory) {
	(0, node_fs.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	const stat = (0, node_fs.lstatSync)(directory);
	if (process.getuid === void 0) return stat.isDirectory();
	return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 18) === 0;
}
// src/cli/cli.ts
async function main(argv) {
	return (await Promise.resolve().then(() => require("./main.js"))).main(argv);
}
// src/cli.ts
const unfinished = 13;
async function start() {
	await keepCompiledCode(process.argv[2], process.env);
	const exitCode = await main(process.argv);
	if (process.exitCode === unfinished) process.exitCode = exitCode;
}
process.exitCode = unfinished;
start();
