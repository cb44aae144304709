import { emulatorFlags, parse } from "./job.js";
import { UserError } from "./begin.js";
import { isRecord, parseFault, parseSwitches, startEmulator } from "./emulator.js";
const readFile = (...given) => globalThis.process.getBuiltinModule("fs/promises").readFile(...given);
// src/emulator/serve.ts
async function serveEmulator(flags) {
	const options = await emulatorOptions(flags);
	const emulator = await startEmulator({
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
	for (const { name, kind, isSwitch } of emulatorFlags) {
		const value = flags[name];
		if (!isSwitch || value === void 0) continue;
		given[name] = name === "policyTags" ? pairs(value) : kind === "number" ? Number(value) : value;
	}
	const { switches, problems } = parseSwitches(given);
	if (problems.length > 0) throw usage(`${problems.join("; ")}.`);
	return switches;
}
function pairs(values) {
	return Object.fromEntries((Array.isArray(values) ? values.map(String) : []).map((text) => {
		const at = text.indexOf("=");
		if (at < 1) throw usage("--policy-tags must look like name=value.");
		return [text.slice(0, at), text.slice(at + 1)];
	}));
}
function faultsOf(values) {
	return (Array.isArray(values) ? values : []).map((value) => {
		const fault = parseFault(value);
		if (typeof fault === "string") throw usage(`--fault: ${fault}.`);
		return fault;
	});
}
function keySet(value) {
	const keys = isRecord(value) ? value["keys"] : void 0;
	if (!Array.isArray(keys) || !keys.every(isRecord)) throw usage("--jwks must name a JSON Web Key Set: an object with \"keys\".");
	return { keys };
}
async function readDocument(flag, file) {
	if (typeof file !== "string") return void 0;
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		throw usage(`${flag}: ${file} can't be read (${isRecord(error) ? String(error["code"]) : "unknown error"}).`);
	}
	try {
		return parse(text) ?? {};
	} catch (error) {
		throw usage(`${flag}: ${file} is not YAML or JSON: there is a mistake ${/at line \d+, column \d+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "somewhere"}.`);
	}
}
function usage(message) {
	return new UserError([{
		severity: "error",
		code: "emulator-usage",
		message,
		help: "acr-webhooks emulator --help shows the flags."
	}], 3);
}
export { serveEmulator };
