require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_surroundings = require("./surroundings.js");
const require_login = require("./login.js");
let node_path = require("node:path");
// src/init/check.ts
const marks = {
	ok: ["ok     ", "green"],
	missing: ["missing", "red"],
	note: ["note   ", "yellow"]
};
function renderFindings(findings, { color }) {
	const missing = findings.filter(({ state }) => state === "missing").length;
	const lines = findings.map(({ state, what, detail }) => {
		const [mark, style] = marks[state];
		const shown = color ? require_settings.styled(style, require_settings.terminal`${mark}`) : require_settings.terminal`${mark}`;
		return detail === void 0 ? require_settings.terminal`${shown}  ${what}` : require_settings.terminal`${shown}  ${what}: ${detail}`;
	});
	const end = missing === 0 ? require_settings.terminal`Nothing is missing.` : require_settings.terminal`${missing} of ${findings.length} checks failed.`;
	return require_settings.terminalPage([
		...lines,
		require_settings.terminal``,
		end
	]);
}
function exitCodeOf(findings) {
	return findings.some(({ state }) => state === "missing") ? 1 : 0;
}
function variableFindings(wanted, found) {
	return wanted.map(({ name, kind }) => {
		return (kind === "variable" ? found.variables : found.secrets).some((each) => each.toUpperCase() === name.toUpperCase()) ? {
			state: "ok",
			what: `${kind} ${name}`
		} : {
			state: "missing",
			what: `${kind} ${name}`,
			detail: `run \`gh ${kind} set ${name}\``
		};
	});
}
// src/cli/init-check.ts
async function checkSetup(around, check) {
	const findings = [];
	const path = (0, node_path.join)(around.root, require_surroundings.manifestName);
	const [file] = await require_run.readManifestFiles([path]);
	const uses = file?.content === void 0 ? void 0 : require_surroundings.usesOf(require_surroundings.manifestName, file.content);
	findings.push(manifestFinding(uses, file?.problem));
	const registries = check.options.registry === void 0 ? uses?.registries ?? [] : [namedBy(check.options.registry)];
	if (check.options.offline) findings.push({
		state: "note",
		what: "login",
		detail: "not checked, because of --offline"
	});
	else if (registries.length === 0) findings.push({
		state: "missing",
		what: "registry",
		detail: "no manifest names one"
	});
	else findings.push(...await azureFindings(registries, check));
	const secrets = uses?.secrets.map(({ name }) => name) ?? [];
	findings.push(...await pipelineFindings(around, check, secrets));
	findings.push(...await valueFindings(around, check, secrets));
	require_run.output(1).write(renderFindings(findings, { color: require_run.output(1).hasColors }));
	return exitCodeOf(findings);
}
function manifestFinding(uses, problem) {
	if (uses === void 0) return {
		state: "missing",
		what: require_surroundings.manifestName,
		detail: `${problem ?? "there is no such file"}; run \`acr-webhooks init\``
	};
	const errors = uses.diagnostics.filter(({ severity }) => severity === "error").length;
	const count = uses.webhooks.length;
	return errors === 0 ? {
		state: "ok",
		what: `${require_surroundings.manifestName}, ${count} webhook${count === 1 ? "" : "s"}`
	} : {
		state: "missing",
		what: require_surroundings.manifestName,
		detail: `${errors} errors; run \`acr-webhooks validate\``
	};
}
function namedBy(name) {
	return {
		name,
		resourceGroup: void 0,
		subscriptionId: void 0
	};
}
function resolved(text) {
	return text?.replaceAll(/\$\{(\w+)\}/g, (_, name) => process.env[name] ?? "") || void 0;
}
async function azureFindings(registries, { settings, signals }) {
	const findings = [];
	try {
		const given = require_settings.givenSubscription(settings, process.env);
		const azure = await require_login.logIn(settings, signals, "redeliver", require_run.printStep);
		const fallback = given ?? (await azure.subscriptions())[0]?.id;
		for (const [index, named] of registries.entries()) {
			const subscriptionId = resolved(named.subscriptionId) ?? fallback;
			if (subscriptionId === void 0) return [{
				state: "missing",
				what: "subscription",
				detail: "the login can see none"
			}];
			const name = resolved(named.name) ?? "";
			const resourceGroup = resolved(named.resourceGroup) ?? settings.resourceGroup;
			const registry = await azure.registry({
				name,
				resourceGroup,
				subscriptionId
			});
			if (index === 0) findings.push({
				state: "ok",
				what: `login: ${azure.identity}`
			});
			findings.push({
				state: "ok",
				what: `registry ${registry.info.name}: registries/read`
			});
			findings.push(...await permissionFindings(registry));
		}
	} catch (error) {
		const what = findings.length === 0 ? "login and registry" : "registry";
		return [...findings, {
			state: "missing",
			what,
			detail: problemOf(error)
		}];
	}
	const what = "webhooks/write, webhooks/delete, webhooks/ping/action";
	return [...findings, {
		state: "note",
		what,
		detail: "not checked, because each of them changes something"
	}];
}
async function permissionFindings(registry) {
	const listed = await attempt("webhooks/read", () => registry.list());
	const first = listed.value?.[0]?.webhook.name;
	const ofWebhook = async (what, read, only) => first === void 0 ? {
		state: "note",
		what,
		detail: "not checked, because there is no webhook to read"
	} : (await attempt(what, () => read(first), only)).finding;
	return [
		listed.finding,
		await ofWebhook("webhooks/getCallbackConfig/action", (name) => registry.callbackConfig(name)),
		(await attempt("registries/listUsages/read", () => registry.quota())).finding,
		(await attempt("registries/replications/read", () => registry.locations())).finding,
		await ofWebhook("webhooks/listEvents/action", (name) => registry.events(name), "apply, ping and deliveries need it")
	];
}
async function attempt(what, read, only) {
	const state = only === void 0 ? "missing" : "note";
	const because = (why) => only === void 0 ? why : `${why}; ${only}`;
	try {
		const value = await read();
		if (require_settings.isUnknown(value)) return { finding: {
			state,
			what,
			detail: because(value.why)
		} };
		return {
			finding: {
				state: "ok",
				what
			},
			value
		};
	} catch (error) {
		return { finding: {
			state,
			what,
			detail: because(problemOf(error))
		} };
	}
}
function problemOf(error) {
	const diagnostics = error instanceof require_settings.ServiceError ? [error.diagnostic] : error instanceof require_settings.UserError ? error.diagnostics : [];
	if (diagnostics.length === 0) throw error;
	return diagnostics.map(({ message, help }) => `${message}. ${help ?? ""}`.trim()).join(" ");
}
function ciOf({ found, repository }, { options }) {
	return options.ci ?? (found.length === 1 ? found[0] : repository?.ci ?? found[0]) ?? "none";
}
async function pipelineFindings(around, check, secrets) {
	const read = (path) => require_surroundings.textAt(around, path);
	const place = await require_surroundings.pipelinePlace(ciOf(around, check), read);
	if (place === void 0) return [];
	const { path, includedBy } = place;
	const text = await read(path);
	if (text === void 0 || !text.includes("acr-webhooks")) return [{
		state: "missing",
		what: path,
		detail: "it does not run acr-webhooks; run `acr-webhooks init`"
	}];
	const absent = ciOf(around, check) === "gitlab" ? [] : secrets.filter((name) => !text.includes(name));
	const findings = [absent.length === 0 ? {
		state: "ok",
		what: path
	} : {
		state: "missing",
		what: path,
		detail: `it does not pass ${absent.join(", ")}`
	}];
	if (includedBy === void 0) return findings;
	const isIncluded = (await read(includedBy))?.includes(path) === true;
	return [...findings, isIncluded ? {
		state: "ok",
		what: includedBy
	} : {
		state: "missing",
		what: includedBy,
		detail: `add \`include: [{local: ${path}}]\``
	}];
}
async function valueFindings(around, check, secrets) {
	const path = around.repository?.path;
	if (ciOf(around, check) === "github" && path !== void 0) {
		const list = async (kind) => namesIn(await require_surroundings.run("gh", [
			kind,
			"list",
			"--repo",
			`${around.repository?.host}/${path}`,
			"--json",
			"name"
		]));
		const [variables, found] = await Promise.all([list("variable"), list("secret")]);
		if (variables !== void 0 && found !== void 0) {
			const place = await require_surroundings.pipelinePlace("github", async () => void 0);
			const text = await require_surroundings.textAt(around, place?.path ?? "");
			return variableFindings([...[...new Set([...(text ?? "").matchAll(/\bvars\.(\w+)/g)].map(([, name = ""]) => name))].map((name) => ({
				name,
				kind: "variable"
			})), ...secrets.map((name) => ({
				name,
				kind: "secret"
			}))], {
				variables,
				secrets: found
			});
		}
	}
	return secrets.map((name) => process.env[name] ? {
		state: "ok",
		what: `environment variable ${name}`
	} : {
		state: "missing",
		what: `environment variable ${name}`,
		detail: "it is not set here"
	});
}
function namesIn(text) {
	try {
		const items = JSON.parse(text ?? "");
		return Array.isArray(items) ? items.map((item) => String(item.name)) : void 0;
	} catch {
		return;
	}
}
exports.checkSetup = checkSetup;
