#!/usr/bin/env node
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
Object.freeze([
	"",
	"   ",
	".",
	"..",
	" .",
	". ",
	" ..",
	".. ",
	"../",
	"../foo",
	"foo/../bar",
	"foo/bar",
	"foo\\bar",
	"foo\0bar"
]);
function isSafeFilename(filename) {
	if (typeof filename !== "string") return false;
	const trimmed = filename.trim();
	return trimmed !== "" && trimmed !== "." && trimmed !== ".." && !filename.includes("/") && !filename.includes("\\") && !filename.includes("\0");
}
function assertSafeFilename(filename) {
	if (typeof filename !== "string") throw new TypeError("Expected a string");
	if (!isSafeFilename(filename)) throw new Error(`Unsafe filename: ${JSON.stringify(filename)}`);
}
// node_modules/env-paths/index.js
const homedir = node_os.default.homedir();
const tmpdir = node_os.default.tmpdir();
const { env } = node_process.default;
const macos = (name) => {
	const library = node_path.default.join(homedir, "Library");
	return {
		data: node_path.default.join(library, "Application Support", name),
		config: node_path.default.join(library, "Preferences", name),
		cache: node_path.default.join(library, "Caches", name),
		log: node_path.default.join(library, "Logs", name),
		temp: node_path.default.join(tmpdir, name)
	};
};
const windows = (name) => {
	const appData = env.APPDATA || node_path.default.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || node_path.default.join(homedir, "AppData", "Local");
	return {
		data: node_path.default.join(localAppData, name, "Data"),
		config: node_path.default.join(appData, name, "Config"),
		cache: node_path.default.join(localAppData, name, "Cache"),
		log: node_path.default.join(localAppData, name, "Log"),
		temp: node_path.default.join(tmpdir, name)
	};
};
const linux = (name) => {
	const username = node_path.default.basename(homedir);
	return {
		data: node_path.default.join(env.XDG_DATA_HOME || node_path.default.join(homedir, ".local", "share"), name),
		config: node_path.default.join(env.XDG_CONFIG_HOME || node_path.default.join(homedir, ".config"), name),
		cache: node_path.default.join(env.XDG_CACHE_HOME || node_path.default.join(homedir, ".cache"), name),
		log: node_path.default.join(env.XDG_STATE_HOME || node_path.default.join(homedir, ".local", "state"), name),
		temp: node_path.default.join(tmpdir, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	assertSafeFilename(name);
	if (suffix) name += `-${suffix}`;
	assertSafeFilename(name);
	if (node_process.default.platform === "darwin") return macos(name);
	if (node_process.default.platform === "win32") return windows(name);
	return linux(name);
}
// src/cli/compiled-code.ts
function keepCompiledCode(command, environment) {
	if (command === "demo" || environment["CI"] || environment["NODE_COMPILE_CACHE"]) return;
	const { enableCompileCache } = node_module;
	const directory = envPaths("acr-webhooks", { suffix: "" }).cache;
	if (enableCompileCache && isOurs(directory)) enableCompileCache(directory);
}
function isOurs(directory) {
	try {
		(0, node_fs.mkdirSync)(directory, {
			recursive: true,
			mode: 448
		});
		const stat = (0, node_fs.lstatSync)(directory);
		if (process.getuid === void 0) return stat.isDirectory();
		return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 18) === 0;
	} catch {
		return false;
	}
}
// src/cli.ts
const unfinished = 13;
async function start() {
	keepCompiledCode(process.argv[2], process.env);
	const { main } = await Promise.resolve().then(() => require("./main.js"));
	const exitCode = await main(process.argv);
	if (process.exitCode === unfinished) process.exitCode = exitCode;
}
process.exitCode = unfinished;
start();
