require("./rolldown-runtime.js");
const require_yaml = require("./yaml.js");
const require_settings = require("./settings.js");
const require_start = require("./start.js");
const require_run = require("./run.js");
let node_fs_promises = require("node:fs/promises");
// src/emulator/serve.ts
async function serve(flags) {
	const options = await emulatorOptions(flags);
	const emulator = await require_start.start({
		...options,
		log: (line) => process.stderr.write(`${line}\n`)
	});
	const stopped = new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
	process.stdout.write(`${JSON.stringify(emulator.ready)}\n`);
	await stopped;
	await emulator.close();
}
async function emulatorOptions(flags) {
	const seed = await readDocument("--seed", flags["seed"]);
	const jwks = await readDocument("--jwks", flags["jwks"]);
	const issuer = flags["federatedIssuer"];
	return {
		...flags["port"] === void 0 ? {} : { port: port(flags["port"]) },
		...texts(flags, [
			["host", "host"],
			["state", "stateFile"],
			["caFile", "caFile"]
		]),
		...seed === void 0 ? {} : { seed },
		switches: switchesOf(flags),
		faults: faultsOf(flags["fault"]),
		...jwks === void 0 ? {} : { federation: {
			issuer: typeof issuer === "string" ? issuer : "https://token.actions.githubusercontent.com",
			keys: keySet(jwks)
		} }
	};
}
function texts(flags, names) {
	return Object.fromEntries(names.flatMap(([flag, option]) => {
		const value = flags[flag];
		return typeof value === "string" ? [[option, value]] : [];
	}));
}
function port(value) {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 0 || number > 65535) throw usage("--port must be a number from 0 to 65535.");
	return number;
}
function switchesOf(flags) {
	const given = {};
	for (const { name, kind, isSwitch } of require_run.emulatorFlags) {
		const value = flags[name];
		if (!isSwitch || value === void 0) continue;
		given[name] = name === "policyTags" ? pairs(value) : kind === "number" ? Number(value) : value;
	}
	const { switches, problems } = require_start.parseSwitches(given);
	if (problems.length > 0) throw usage(`${problems.join("; ")}.`);
	return switches;
}
function pairs(values) {
	return Object.fromEntries((Array.isArray(values) ? values.map(String) : []).map((text) => {
		const at = text.indexOf("=");
		if (at < 1) throw usage("--policy-tags must have the form name=value.");
		return [text.slice(0, at), text.slice(at + 1)];
	}));
}
function faultsOf(values) {
	return (Array.isArray(values) ? values : []).map((value) => {
		const fault = require_start.parseFault(value);
		if (typeof fault === "string") throw usage(`--fault: ${fault}.`);
		return fault;
	});
}
function keySet(value) {
	const keys = require_start.isRecord(value) ? value["keys"] : void 0;
	if (!Array.isArray(keys) || !keys.every(require_start.isRecord)) throw usage("--jwks must name a JSON Web Key Set: an object with \"keys\".");
	return { keys };
}
async function readDocument(flag, file) {
	if (typeof file !== "string") return void 0;
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		throw usage(`${flag}: ${file} cannot be read (${require_start.isRecord(error) ? String(error["code"]) : "unknown error"}).`);
	}
	try {
		return require_yaml.parse(text) ?? {};
	} catch (error) {
		throw usage(`${flag}: ${file} is not valid YAML or JSON (${/at line \d+, column \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "at an unknown position"}).`);
	}
}
function usage(message) {
	return new require_settings.UserError([{
		severity: "error",
		code: "emulator-usage",
		message,
		help: "Run acr-webhooks emulator --help for the flags."
	}], 3);
}
exports.serve = serve;
