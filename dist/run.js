const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_yaml = require("./yaml.js");
let node_util = require("node:util");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/emulator/flags.ts
const emulatorFlags = [
	own("port", "--port <number>", "number", "port to listen on (default: 0, a free port)"),
	own("host", "--host <address>", "text", "address to listen on (default: loopback)"),
	own("seed", "--seed <file>", "file", "initial registries, webhooks and clients (YAML or JSON)"),
	own("state", "--state <file>", "file", "keep everything in this file across restarts"),
	own("caFile", "--ca-file <file>", "file", "where to write the certificate (default: a temporary directory)"),
	own("jwks", "--jwks <file>", "file", "JSON Web Key Set that verifies federated assertions"),
	own("federatedIssuer", "--federated-issuer <url>", "text", "issuer of the assertions that --jwks verifies"),
	own("fault", "--fault <rule>", "list", "inject a fault: at=3,method=PUT,path=*/webhooks/*,do=cut (repeatable)"),
	flag("throttle", "--throttle", "boolean", "respond with 429 when ARM's token buckets are empty"),
	flag("latencyMs", "--latency-ms <ms>", "number", "wait before each response (default: 0)"),
	{
		...flag("longRunning", "--long-running <form>", "choice", "responses to writes: sync (200) or async (201, 202)"),
		choices: ["sync", "async"]
	},
	flag("operationPolls", "--operation-polls <n>", "number", "asynchronous writes: number of polls that return InProgress"),
	flag("operationRetryAfter", "--operation-retry-after <seconds>", "number", "asynchronous writes: value of Retry-After"),
	flag("operationFails", "--operation-fails", "boolean", "asynchronous writes end as Failed"),
	flag("pageSize", "--page-size <n>", "number", "webhooks per page of the list (0: all)"),
	flag("eventPageSize", "--event-page-size <n>", "number", "events per page of listEvents (0: all)"),
	flag("linkOrigin", "--link-origin <url>", "text", "origin of nextLink and polling URLs (default: the request's)"),
	flag("quota", "--quota <n>", "number", "webhooks per registry, instead of the SKU's quota"),
	flag("deny", "--deny <action>", "list", "respond with 403 to this action; * is a wildcard (repeatable)"),
	{
		...flag("lock", "--lock <kind>", "choice", "respond with 409 ScopeLocked, as a lock does"),
		choices: [
			"none",
			"CanNotDelete",
			"ReadOnly"
		]
	},
	flag("policyTags", "--policy-tags <name=value>", "list", "tag that a policy adds at each write (repeatable)"),
	{
		...flag("putWithoutTags", "--put-without-tags <rule>", "choice", "whether a PUT without tags drops or keeps existing tags"),
		choices: ["drop", "keep"]
	},
	flag("readsMoveModified", "--reads-move-modified", "boolean", "every POST action updates lastModifiedAt"),
	flag("oldVersionsKeepModified", "--old-versions-keep-modified", "boolean", "writes with api-versions without systemData leave lastModifiedAt unchanged"),
	flag("lateEvents", "--late-events <n>", "number", "omit a new event from the next n listEvents responses"),
	flag("lateAnswers", "--late-answers <n>", "number", "show a new event without its response in the next n listEvents responses"),
	flag("hideAnswers", "--hide-answers", "boolean", "events never show the endpoint's response"),
	flag("hideEvents", "--hide-events", "boolean", "listEvents is always empty"),
	flag("pingReturnsAtOnce", "--ping-returns-at-once", "boolean", "a ping call does not wait for its delivery"),
	flag("deliveryTimeoutMs", "--delivery-timeout-ms <ms>", "number", "time limit for an endpoint (default: 5000)"),
	flag("insecureDeliveries", "--insecure-deliveries", "boolean", "do not check the certificates of https endpoints"),
	flag("tokenLifetime", "--token-lifetime <seconds>", "number", "lifetime of a token (default: 3599)"),
	flag("maxEvents", "--max-events <n>", "number", "events a webhook keeps (default 1000; 0: all)"),
	flag("maxEventAge", "--max-event-age <seconds>", "number", "how long an event is kept (default 0: forever)"),
	flag("maskAuthorization", "--mask-authorization", "boolean", "listEvents masks the Authorization header"),
	{
		...flag("scmBasicAuth", "--scm-basic-auth <state>", "choice", "basic authentication of SCM sites (default on)"),
		choices: ["on", "off"]
	},
	flag("credentialsRedacted", "--credentials-redacted", "boolean", "publishing credentials are listed redacted"),
	{
		...flag("redactedForm", "--redacted-form <form>", "choice", "a redacted credential (default REDACTED)"),
		choices: ["REDACTED", "empty"]
	},
	{
		...flag("functionKeys", "--function-keys <shape>", "choice", "shape of a function's listkeys (default flat)"),
		choices: ["flat", "nested"]
	}
];
function own(name, flags, kind, description) {
	return {
		name,
		flags,
		kind,
		description,
		isSwitch: false
	};
}
function flag(name, flags, kind, description) {
	return {
		name,
		flags,
		kind,
		description,
		isSwitch: true
	};
}
// src/emulator/emulator.ts
async function startEmulator(options = {}) {
	const { start } = await Promise.resolve().then(() => require("./start.js"));
	return await start(options);
}
async function serveEmulator(flags) {
	const { serve } = await Promise.resolve().then(() => require("./serve.js"));
	await serve(flags);
}
async function createCertificate(host) {
	const { createCertificate: create } = await Promise.resolve().then(() => require("./tls.js")).then((n) => n.tls_exports);
	return await create(host);
}
// src/text/hash.ts
function sha256(text) {
	return require_yaml.bytesToHex(require_yaml.sha256(require_yaml.utf8ToBytes(text)));
}
// package.json
var name = "acr-webhooks";
var version = "0.1.0";
var description = "Keeps Azure Container Registry webhooks in sync with a reviewed file, and verifies that every endpoint responds.";
var repository$1 = {
	"type": "git",
	"url": "git+https://github.com/acr-webhooks/acr-webhooks.git"
};
var bugs = { "url": "https://github.com/acr-webhooks/acr-webhooks/issues" };
// src/cli/output.ts
var output_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ output: () => output });
function output(descriptor) {
	opened[descriptor] ??= open$2(descriptor);
	return opened[descriptor];
}
const opened = {};
function open$2(descriptor) {
	const stream = descriptor === 1 ? process.stdout : process.stderr;
	stream.on("error", (error) => {
		if (error.code === "EPIPE" || descriptor === 2) return;
		process.exitCode = 1;
		output(2).write(`${lost(error).message}\n`);
	});
	return {
		isTerminal: stream.isTTY === true,
		hasColors: hasColors(stream),
		columns: stream.columns || 80,
		write: (text) => void stream.write(text)
	};
}
function hasColors(stream) {
	const { NO_COLOR, FORCE_COLOR } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return stream.isTTY === true && stream.hasColors();
}
function lost(error) {
	const message = `cannot write standard output (${error.code ?? "unknown reason"}): the result is lost`;
	return new require_settings.UserError([{
		severity: "error",
		code: "cannot-write",
		message,
		help: "Changes that were made stay made. Write the report to a file as well.",
		settings: [{ name: "report" }]
	}], 1);
}
// src/webhook/app-service.ts
function isDeploymentPath(pathname) {
	return /\/(?:api\/registry\/webhook|docker\/hook)\/?$/i.test(pathname);
}
function isDeploymentSite(url) {
	return /\.scm\.(?:[a-z0-9-]+\.)?(?:azurewebsites\.(?:net|us)|chinacloudsites\.cn)\.?$/i.test(url.hostname);
}
function isDeploymentName(name) {
	return /^webapp/i.test(name);
}
// src/webhook/names.ts
function byName(a, b) {
	return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function sameText(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// src/webhook/normal.ts
function normalScope(scope) {
	const name = scope.slice(scope.lastIndexOf("/") + 1);
	return scope === "" || name === "" || /[:@]/.test(name) ? scope : `${scope}:latest`;
}
function normalServiceUri(uri) {
	if (!/^https?:\/\/[^\s\\]+$/i.test(uri) || !URL.canParse(uri)) return uri;
	const match = /^([^:]+):\/\/((?:[^/?#]*@)?)([^/?#]*)([^?#]*)(.*)$/s.exec(uri);
	if (!match) return uri;
	const [, , userinfo = "", , path = "", rest = ""] = match;
	const { protocol, host } = new URL(uri);
	return `${protocol}//${userinfo.replaceAll("%24", "$")}${host}${path || "/"}${rest}`.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}
function uriParts(uri) {
	const match = /^(https?:\/\/)(?:([^/?#]*)@)?([^/?#@]+)(\/[^?#]*)(\?[^#]*)?(#.*)?$/s.exec(normalServiceUri(uri));
	if (!match) return void 0;
	const [, scheme = "", userinfo = "", host = "", path = "", query = "", fragment = ""] = match;
	return {
		origin: scheme + host,
		userinfo,
		path,
		query,
		fragment
	};
}
// src/webhook/fields.ts
const fields = {
	location: plain("location", {
		change: "replace",
		normal: (value) => require_settings.normalLocation(String(value ?? "")),
		fallback: (registry) => registry?.location
	}),
	status: plain("status", {
		normal: (value) => String(value).toLowerCase() === "disabled" ? "disabled" : "enabled",
		fallback: () => "enabled"
	}),
	scope: plain("scope", {
		normal: (value) => String(value ?? ""),
		fallback: () => "",
		same: (a, b) => normalScope(a) === normalScope(b)
	}),
	actions: plain("actions", {
		normal: (value) => require_settings.normalActions(Array.isArray(value) ? value.map(String) : []),
		fallback: () => ["push"]
	}),
	serviceUri: {
		secret: true,
		change: "update",
		resolve: (desired) => desired,
		compare: (before, after, { shownUri }) => compareServiceUris(before, after, shownUri),
		digest: ({ field, state }, templates) => [
			field.toLowerCase(),
			state,
			templates?.serviceUri ?? null
		],
		receive: (value) => new require_settings.Secret(String(value)),
		send: (value) => value.reveal(),
		write: (value, writer) => writer.uri(value.reveal())
	},
	customHeaders: {
		secret: true,
		change: "update",
		resolve: (desired) => desired,
		compare: (before, after) => after === void 0 ? [] : compareHeaders(before ?? /* @__PURE__ */ new Map(), after),
		digest: ({ field, state }, templates) => {
			const key = field.toLowerCase();
			return [
				key,
				state,
				templates?.customHeaders.get(key.slice(14))?.value ?? null
			];
		},
		receive: (value) => require_settings.names(Object.entries(value ?? {}).map(([name, text]) => [name, new require_settings.Secret(String(text))])),
		send: (value) => record(value, (secret) => secret.reveal()),
		write: (value, writer) => value.size === 0 ? void 0 : writer.map([...value.values()].map((one) => [one.name, writer.header(one.name, one.value.reveal())]))
	},
	tags: {
		secret: false,
		change: "update",
		resolve: resolveTags,
		compare: (before, after) => pairs("tags", before ?? /* @__PURE__ */ new Map(), after ?? /* @__PURE__ */ new Map()).map(([field, b, a]) => compared("tags", field, b ?? null, a ?? null)),
		digest: ({ field, state, before, after }) => {
			const key = field.toLowerCase();
			if (state === "same") return void 0;
			return key === `tags.acr-webhooks-owner` ? [
				key,
				lower(before),
				lower(after)
			] : [
				key,
				before,
				after
			];
		},
		receive: (value) => require_settings.names(Object.entries(value ?? {}).map(([name, text]) => [name, String(text)])),
		send: (value) => record(value, (text) => text),
		write: (value, writer) => {
			const listed = [...value.values()].filter((tag) => writer.allowsTag(tag.name, tag.value)).toSorted((a, b) => compareText(a.name, b.name)).slice(0, 48);
			return listed.length === 0 ? void 0 : writer.map(listed.map((tag) => [tag.name, tag.value]));
		}
	}
};
const hidden = "***";
function plain(name, rules) {
	const same = (a, b) => JSON.stringify(a) === JSON.stringify(b) || (rules.same?.(a, b) ?? false);
	const isFallback = (value, registry) => {
		const fallback = rules.fallback(registry);
		return fallback !== void 0 && same(value, fallback);
	};
	const show = (value) => value === void 0 || value === "" ? null : value;
	return {
		secret: false,
		change: rules.change ?? "update",
		resolve: (desired, _, { registry }) => desired ?? rules.fallback(registry),
		compare: (before, after, { registry }) => {
			const one = compared(name, name, show(before), show(after), () => before === void 0 || after === void 0 ? true : same(before, after));
			const isDefault = before === void 0 && after !== void 0 && registry && isFallback(after, registry);
			return one.before === null && one.after === null ? [] : [isDefault ? {
				...one,
				isDefault
			} : one];
		},
		digest: ({ field, before, after }) => [
			field.toLowerCase(),
			before,
			after
		],
		receive: rules.normal,
		read: (written) => written === void 0 ? rules.fallback() : rules.normal(written),
		send: (value) => Array.isArray(value) ? [...value] : value,
		write: (value, writer) => {
			if (isFallback(value, writer.registry)) return void 0;
			return Array.isArray(value) ? writer.list(value) : value;
		}
	};
}
function compared(of, field, before, after, same) {
	return {
		field,
		of,
		state: (before === null ? after === null ? "same" : "added" : after === null ? "removed" : void 0) ?? ((same ?? (() => before === after))() ? "same" : "changed"),
		before,
		after
	};
}
function compareServiceUris(before, after, shown) {
	const known = after !== void 0 && require_settings.isUnknown(after) ? after.withoutPassword : void 0;
	if (!known || !require_settings.isUnknown(after) || before !== void 0 && require_settings.isUnknown(before)) return [compareUris(before, after, shown)];
	const field = "serviceUri.password";
	const was = before === void 0 ? null : hidden;
	return [compareUris(before && withoutPassword(before), known, shown), {
		field,
		of: "serviceUri",
		state: "unknown",
		before: was,
		after: hidden,
		why: after.why
	}];
}
function withoutPassword(uri) {
	return new require_settings.Secret(uri.reveal().replace(/^(https?:\/\/[^/?#@:]*):[^/?#@]*@/i, "$1@"));
}
function compareUris(before, after, shown = after === void 0 ? null : originOnly(after)) {
	const of = "serviceUri";
	if (after === void 0) return {
		field: of,
		of,
		state: "removed",
		before: hidden,
		after: null
	};
	const was = before === void 0 ? null : originOnly(before);
	const unread = [after, before].find(require_settings.isUnknown);
	if (unread) return {
		field: of,
		of,
		state: "unknown",
		before: was,
		after: shown,
		why: unread.why
	};
	if (!(before instanceof require_settings.Secret) || !(after instanceof require_settings.Secret)) return {
		field: of,
		of,
		state: "added",
		before: was,
		after: shown
	};
	if (normalServiceUri(before.reveal()) === normalServiceUri(after.reveal())) return {
		field: of,
		of,
		state: "same",
		before: was,
		after: shown
	};
	return {
		field: of,
		of,
		state: "changed",
		...shownDifference(before.reveal(), after.reveal(), was, shown)
	};
}
function shownDifference(before, after, was, shown) {
	const [old, next] = [uriParts(before), uriParts(after)];
	const [, scheme, rest] = typeof shown === "string" && /^(https?:\/\/)(.*)$/is.exec(shown) || [];
	if (!old || !next || old.origin !== next.origin || old.path !== next.path || rest === void 0) return {
		before: was,
		after: shown
	};
	const marks = (of, part, text) => old[part] !== next[part] && of[part] !== "" ? text : "";
	const show = (of) => `${scheme}${marks(of, "userinfo", `${hidden}@`)}${rest}${marks(of, "query", `?${hidden}`)}${marks(of, "fragment", `#${hidden}`)}`;
	return {
		before: show(old),
		after: show(next)
	};
}
function originOnly(uri) {
	const parts = require_settings.isUnknown(uri) ? void 0 : uriParts(uri.reveal());
	if (!parts) return hidden;
	const { origin, userinfo, path, query, fragment } = parts;
	if (userinfo === "" && /:\d+$/.test(origin) && `${path}${query}${fragment}`.includes("@")) return hidden;
	return `${userinfo}${path}${query}${fragment}` === "/" ? origin : `${origin}/${hidden}`;
}
function compareHeaders(before, after) {
	const of = "customHeaders";
	const unknown = (field, was, becomes, { why }) => ({
		field,
		of,
		state: "unknown",
		before: was,
		after: becomes,
		why
	});
	if (require_settings.isUnknown(after)) return [unknown(of, hidden, hidden, after)];
	if (require_settings.isUnknown(before)) {
		const unset = pairs(of, /* @__PURE__ */ new Map(), after).flatMap(([field, , value]) => require_settings.isUnknown(value) ? [unknown(field, hidden, hidden, value)] : []);
		return [unknown(of, hidden, after.size > 0 ? hidden : null, before), ...unset];
	}
	return pairs(of, before, after).map(([field, b, a]) => {
		const [was, becomes] = [b, a].map((value) => value === void 0 ? null : hidden);
		const unread = [a, b].find(require_settings.isUnknown);
		if (unread) return unknown(field, was, becomes, unread);
		return compared(of, field, was, becomes, () => b instanceof require_settings.Secret && a instanceof require_settings.Secret && a.equals(b));
	});
}
function resolveTags(desired, live, { owner, protect }) {
	const tags = /* @__PURE__ */ new Map();
	for (const [key, { name, value }] of live ?? []) if (!key.startsWith("acr-webhooks-")) tags.set(key, [name, value]);
	for (const [key, { name, value }] of desired) if (value === null) tags.delete(key);
	else tags.set(key, [name, value]);
	const liveOwner = live?.get(require_settings.ownerTag)?.value;
	const keepsSpelling = liveOwner !== void 0 && sameText(liveOwner, owner);
	tags.set(require_settings.ownerTag, [require_settings.ownerTag, keepsSpelling ? liveOwner : owner]);
	if (protect) tags.set(require_settings.protectTag, [require_settings.protectTag, "true"]);
	return require_settings.names(tags.values());
}
function pairs(group, before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(compareText).map((key) => {
		const [b, a] = [before.get(key), after.get(key)];
		return [
			`${group}.${(a ?? b)?.name ?? key}`,
			b?.value,
			a?.value
		];
	});
}
function record(map, text) {
	return Object.fromEntries([...map.values()].map(({ name, value }) => [name, text(value)]));
}
function lower(shown) {
	return typeof shown === "string" ? shown.toLowerCase() : null;
}
// src/webhook/walk.ts
const table$1 = fields;
const plainTable = fields;
const fieldNames = Object.keys(fields);
const plainFields = fieldNames.filter((name) => name !== "serviceUri" && name !== "customHeaders" && name !== "tags");
function readPlainFields(written) {
	const read = (name) => plainTable[name].read(written(name));
	return build(plainFields, read);
}
function manifestTexts(desired) {
	const { templates, tags } = desired;
	return new Map([
		...plainFields.map((name) => [name, String(desired[name] ?? "")]),
		["serviceUri", templates.serviceUri],
		...[...templates.customHeaders.values()].map(({ name, value }) => [`customHeaders.${name}`, value]),
		...[...tags.values()].map(({ name, value }) => [`tags.${name}`, String(value)])
	]);
}
function resolveWebhook(desired, live, context) {
	const resolving = {
		...context,
		protect: desired.protect
	};
	const resolveField = (name) => table$1[name].resolve(desired[name], live?.[name], resolving);
	return {
		name: live?.name ?? desired.name,
		...build(fieldNames, resolveField)
	};
}
function compareFields(before, after, comparing = {}) {
	const compareField = (name) => table$1[name].compare(before?.[name], after?.[name], comparing);
	return fieldNames.flatMap((name) => compareField(name));
}
function fieldChanges(compared) {
	return compared.flatMap(({ of, state, ...one }) => {
		if (state === "same") return [];
		const ownershipTag = of === "tags" && one.field.toLowerCase().startsWith(`tags.acr-webhooks-`);
		return [{
			...one,
			change: state,
			secret: table$1[of].secret,
			...ownershipTag ? { ownershipTag } : {}
		}];
	});
}
function digestParts(compared, templates) {
	const uriChanges = compared.some(({ field, state }) => field === "serviceUri" && state !== "same");
	const counted = compared.filter(({ field }) => !(field === "serviceUri.password" && uriChanges));
	if (counted.some((one) => one.state === "unknown")) return void 0;
	return counted.flatMap((one) => {
		const part = table$1[one.of].digest(one, templates);
		return part ? [part] : [];
	});
}
function needsReplace(live, after) {
	return compareFields(live, after).some((one) => one.state !== "same" && table$1[one.of].change === "replace");
}
function changedFields(changes) {
	const changing = new Set(changes.map(({ field }) => field.split(".")[0]));
	return fieldNames.filter((name) => changing.has(name));
}
function compareWebhooks(a, b) {
	const states = compareFields(a, b).map((one) => one.state);
	if (states.some((state) => state !== "same" && state !== "unknown")) return "different";
	return states.includes("unknown") ? "unknown" : "same";
}
function comparePublicFields(a, b) {
	return compareFields(a, b).every((one) => table$1[one.of].secret || one.state === "same");
}
const notRead = require_settings.unknown("it was not read");
function receivedWebhook(name, resource) {
	const receive = (field) => table$1[field].secret ? notRead : table$1[field].receive(resource[field]);
	return {
		name,
		...build(fieldNames, receive)
	};
}
function receivedConfig(resource) {
	return build(["serviceUri", "customHeaders"], (name) => table$1[name].receive(resource[name]));
}
function sentFields(webhook, only = fieldNames) {
	const send = (name) => table$1[name].send(webhook[name]);
	return build(only, send);
}
function writtenFields(webhook, writer) {
	const write = (name) => table$1[name].write(webhook[name], writer);
	return build(fieldNames, write);
}
function completeConfig({ serviceUri, customHeaders }) {
	if (require_settings.isUnknown(serviceUri) || require_settings.isUnknown(customHeaders)) return void 0;
	const known = [];
	for (const { name, value } of customHeaders.values()) {
		if (require_settings.isUnknown(value)) return void 0;
		known.push([name, value]);
	}
	return {
		serviceUri,
		customHeaders: require_settings.names(known)
	};
}
function completeWebhook(webhook) {
	const config = completeConfig(webhook);
	return config && {
		...webhook,
		...config
	};
}
function withCallbackConfig(live, config) {
	const { serviceUri, customHeaders } = require_settings.isUnknown(config) ? {
		serviceUri: config,
		customHeaders: config
	} : config;
	return {
		...live,
		webhook: {
			...live.webhook,
			serviceUri,
			customHeaders
		}
	};
}
function build(keys, make) {
	return Object.fromEntries(keys.map((name) => [name, make(name)]));
}
// src/host/files.ts
const disk = {
	open: (0, node_util.promisify)(node_fs.open),
	read: (0, node_util.promisify)(node_fs.read),
	close: (0, node_util.promisify)(node_fs.close),
	stat: (0, node_util.promisify)(node_fs.stat),
	fstat: (0, node_util.promisify)(node_fs.fstat),
	readdir: (0, node_util.promisify)(node_fs.readdir),
	readFile: (0, node_util.promisify)(node_fs.readFile),
	realpath: (0, node_util.promisify)(node_fs.realpath.native),
	rename: (0, node_util.promisify)(node_fs.rename),
	rm: (0, node_util.promisify)(node_fs.rm),
	writeFile: (0, node_util.promisify)(node_fs.writeFile)
};
const mostBytes$1 = 1048577;
async function readManifestFiles(patterns) {
	const files = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		const paths = await expand(pattern);
		for (const path of paths) {
			const key = (0, node_path.resolve)(path);
			if (!files.has(key)) files.set(key, await readOne(path));
		}
		if (paths.length === 0) files.set(pattern, {
			path: pattern,
			content: void 0,
			problem: "no files match this pattern",
			...await hint(pattern)
		});
	}
	return [...files.values()];
}
function isGlob(pattern) {
	return /[*?[\]{}]/.test(pattern);
}
async function expand(pattern) {
	if (!isGlob(pattern) || (0, node_fs.existsSync)(pattern)) return [pattern];
	const { glob } = await Promise.resolve().then(() => require("./dist.js"));
	return (await glob([process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern], {
		onlyFiles: true,
		expandDirectories: false
	})).sort();
}
async function readOne(path) {
	try {
		const found = await disk.stat(path);
		if (!found.isFile()) {
			const [problem, help] = found.isDirectory() ? ["it is a directory", `Name the files in it: \`${(0, node_path.join)(path, "*.yaml")}\`.`] : [`it is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, not a file`, "Write the manifest to a file."];
			return {
				path,
				content: void 0,
				problem,
				help
			};
		}
		return {
			path,
			content: await readStart(path)
		};
	} catch (error) {
		const { code } = error;
		const more = code === "EACCES" || code === "EPERM" ? { help: "Check the permissions of the file and of its folders." } : code === "ENOENT" && await hint(path);
		return {
			path,
			content: void 0,
			problem: problemOf$1(error),
			...more
		};
	}
}
async function readStart(path) {
	const file = await disk.open(path, "r");
	try {
		const content = Buffer.alloc(Math.min((await disk.fstat(file)).size, mostBytes$1));
		let length = 0;
		while (length < content.length) {
			const { bytesRead } = await disk.read(file, content, length, content.length - length, null);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return content.subarray(0, length);
	} finally {
		await disk.close(file);
	}
}
async function hint(path) {
	if (path === "-") return { help: "Write the manifest to a file: standard input is not read." };
	if ((await disk.readdir(".").catch(() => [])).every((name) => name === ".git")) return { help: "The current folder is empty. Check out the repository before this step." };
	const folder = isGlob(path) ? "." : (0, node_path.dirname)(path);
	const names = await disk.readdir(folder).catch(() => void 0);
	if (names === void 0) return folder === "." ? {} : { help: `The folder ${folder} does not exist. Check the path.` };
	const wanted = (0, node_path.basename)(path).replace(/[*?]/g, "").toLowerCase();
	const stem = wanted.replace(/\.[^.]*$/, "");
	const isManifest = (name) => /\.(?:ya?ml|json)$/i.test(name);
	if (names.includes((0, node_path.basename)(path))) return { help: "It is a symbolic link, and its target does not exist." };
	const similar = names.find((name) => name.toLowerCase() === wanted) ?? names.find((name) => isManifest(name) && name.toLowerCase().replace(/\.[^.]*$/, "") === stem) ?? names.find((name) => isManifest(name) && /^(?:acr-?)?webhooks?\./i.test(name));
	return similar === void 0 ? {} : { help: `Did you mean ${folder === "." ? similar : (0, node_path.join)(folder, similar)}?` };
}
function problemOf$1(error) {
	const code = String(error.code ?? "unknown reason");
	return {
		ENOENT: "there is no such file",
		EACCES: "permission denied",
		EPERM: "permission denied",
		ELOOP: "symbolic link loop",
		ENAMETOOLONG: "the name is too long",
		ENOTDIR: "a part of the path is a file, not a folder",
		EMFILE: "too many open files"
	}[code] ?? code;
}
async function writeWhole(path, text, mode = 420) {
	const target = await disk.realpath(path).catch(() => path);
	const there = await disk.stat(target).catch(() => void 0);
	if (there && !there.isFile() && !there.isDirectory()) return disk.writeFile(target, text);
	const beside = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target)}.${process.pid}.tmp`);
	try {
		await disk.writeFile(beside, text, { mode });
		await disk.rename(beside, target);
	} catch (error) {
		await disk.rm(beside, { force: true });
		throw error;
	}
}
const mostCacheBytes = 33554432;
const mostLockAge = 1e4;
async function alone(path, work) {
	const lock = (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.lock`);
	for (;;) {
		try {
			await disk.writeFile(lock, "", { flag: "wx" });
			break;
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (Date.now() - ((await disk.stat(lock).catch(() => void 0))?.mtimeMs ?? Number.POSITIVE_INFINITY) > mostLockAge) await disk.rm(lock, { force: true });
		else await require_settings.systemClock.sleep(10);
	}
	try {
		await work();
	} finally {
		await disk.rm(lock, { force: true });
	}
}
async function readCache(path) {
	try {
		const found = await disk.stat(path);
		if (found.size > mostCacheBytes || !(found.isFile() || found.isDirectory())) return "";
		return await disk.readFile(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw error;
	}
}
const cacheFile = {
	read: readCache,
	update: (path, change) => alone(path, async () => writeWhole(path, change(await readCache(path)), 384))
};
// src/host/send.ts
const ownHeaders = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"expect",
	"host",
	"te",
	"trailer",
	"transfer-encoding"
]);
const send = async ({ uri, headers, body, timeout }) => {
	const url = new URL(uri.reveal());
	const { request: post } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
	const bytes = Buffer.from(body.reveal(), "utf8");
	const custom = headers.filter(([name]) => !ownHeaders.has(name.toLowerCase()));
	return new Promise((resolve) => {
		let request;
		try {
			request = post(url, {
				method: "POST",
				signal: AbortSignal.timeout(timeout),
				agent: false,
				headers: {
					...Object.fromEntries(custom.map(([name, value]) => [name, value.reveal()])),
					"Content-Length": bytes.length
				}
			});
		} catch {
			resolve({
				statusCode: void 0,
				problem: "a header cannot be sent",
				reached: false
			});
			return;
		}
		let reached = false;
		request.on("response", (response) => {
			response.destroy();
			resolve({ statusCode: response.statusCode ?? 0 });
		});
		request.on("upgrade", ({ statusCode = 0 }, connection) => {
			connection.destroy();
			resolve({ statusCode });
		});
		request.on("finish", () => {
			reached = true;
		});
		request.on("error", (error) => {
			resolve({
				statusCode: void 0,
				problem: problemOf(error),
				reached
			});
		});
		request.end(bytes);
	});
};
function problemOf({ name, code }) {
	if (name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR") return "no response in 5 s";
	return `no response (${typeof code === "string" && /^[A-Z_]{2,60}$/.test(code) ? code : "the connection failed"})`;
}
// src/host/signals.ts
const lastWait = 1500;
function catchSignals({ grace, leave, say = (line) => void process.stderr.write(line) }) {
	const stop = new AbortController();
	const cut = new AbortController();
	const timers = [];
	const exitCode = () => stop.signal.aborted ? stop.signal.reason === "SIGTERM" ? 143 : 130 : void 0;
	const cutNow = () => {
		if (cut.signal.aborted) return;
		cut.abort(new DOMException("the run was stopped", "AbortError"));
		if (leave) timers.push(setTimeout(() => process.exit(exitCode()), lastWait));
	};
	const raise = (signal) => {
		if (stop.signal.aborted) {
			cutNow();
			return;
		}
		say(grace === 0 ? `\n${signal}: stopping\n` : `\n${signal}: stopping; waiting up to ${grace / 1e3} s for pending requests\n`);
		stop.abort(signal);
		if (grace === 0) cutNow();
		else timers.push(setTimeout(cutNow, grace));
	};
	process.on("SIGINT", raise);
	process.on("SIGTERM", raise);
	process.on("SIGBREAK", raise);
	return {
		stopping: stop.signal,
		cutting: cut.signal,
		raise,
		exitCode,
		release: () => {
			for (const timer of timers) clearTimeout(timer);
			process.off("SIGINT", raise);
			process.off("SIGTERM", raise);
			process.off("SIGBREAK", raise);
		}
	};
}
// src/deliveries/success-rate.ts
function successRate({ succeeded, failed }) {
	return succeeded + failed === 0 ? void 0 : succeeded / (succeeded + failed) * 100;
}
// src/plan/digest.ts
function changeDigest({ registry, owner, name, action, compared, templates }) {
	const fields = digestParts(compared, templates);
	if (fields === void 0) return void 0;
	return hashOf("change", [
		registry.id.toLowerCase(),
		owner.toLowerCase(),
		name.toLowerCase(),
		action,
		fields
	]);
}
function planDigest(changes) {
	return digestOf("plan", changes.flatMap((change) => change.action === "no-op" ? [] : [change.digest]));
}
function notReviewed(plan, reviewed) {
	if (plan.digest !== void 0 && reviewed.has(plan.digest)) return [];
	return plan.changes.filter(({ action, digest }) => action !== "no-op" && !(digest !== void 0 && reviewed.has(digest)));
}
function runDigest(plans) {
	return digestOf("run", plans.map((plan) => plan.digest));
}
function digestOf(kind, digests) {
	const known = digests.filter((digest) => digest !== void 0);
	return known.length < digests.length ? void 0 : hashOf(kind, known.sort(compareText));
}
function hashOf(kind, value) {
	return sha256(`acr-webhooks ${kind} 1\n${JSON.stringify(value)}`);
}
// src/plan/changes.ts
function countChanges(plan) {
	const certain = plan.changes.filter(isCertain);
	const having = (action) => certain.filter((change) => change.action === action).length;
	return {
		creates: having("create"),
		updates: having("update"),
		replaces: having("replace"),
		deletes: having("delete"),
		adopts: certain.filter((change) => change.action === "update" && change.adopt).length,
		noOps: having("no-op"),
		unmanaged: plan.unmanaged.length,
		unknowns: plan.unknowns.length
	};
}
function hasChanges(plan) {
	return plan.changes.some((change) => change.action !== "no-op" && isCertain(change));
}
function isCertain(change) {
	return change.action !== "update" || change.fields.some((field) => field.change !== "unknown");
}
function consented(plan) {
	return {
		...plan,
		refusals: plan.refusals.filter((refusal) => !refusal.consentable)
	};
}
// src/report/counts.ts
const none = {
	creates: 0,
	updates: 0,
	replaces: 0,
	deletes: 0,
	adopts: 0,
	noOps: 0,
	unmanaged: 0,
	unknowns: 0
};
function countReport(report) {
	return report.registries.flatMap(({ plan }) => plan === void 0 ? [] : [countChanges(plan)]).reduce((sum, counts) => ({
		creates: sum.creates + counts.creates,
		updates: sum.updates + counts.updates,
		replaces: sum.replaces + counts.replaces,
		deletes: sum.deletes + counts.deletes,
		adopts: sum.adopts + counts.adopts,
		noOps: sum.noOps + counts.noOps,
		unmanaged: sum.unmanaged + counts.unmanaged,
		unknowns: sum.unknowns + counts.unknowns
	}), none);
}
function changesIn(counts) {
	return counts.creates + counts.updates + counts.replaces + counts.deletes;
}
function many(count, one, more = `${one}s`) {
	return `${count} ${count === 1 ? one : more}`;
}
function changeWords(counts) {
	const adopted = counts.adopts > 0 ? ` (${counts.adopts} ${counts.adopts === 1 ? "takes" : "take"} ownership)` : "";
	return [
		counts.creates > 0 ? `${counts.creates} to create` : "",
		counts.updates > 0 ? `${counts.updates} to update${adopted}` : "",
		counts.replaces > 0 ? `${counts.replaces} to replace` : "",
		counts.deletes > 0 ? `${counts.deletes} to delete` : ""
	].filter((words) => words !== "");
}
function countsSentence(counts, nothing = "no changes") {
	const words = changeWords(counts);
	const rest = [counts.unmanaged > 0 ? `${counts.unmanaged} unmanaged` : "", counts.unknowns > 0 ? many(counts.unknowns, "unknown field") : ""].filter((part) => part !== "");
	return `${[words.length > 0 ? words.join(", ") : nothing, ...rest].join("; ")}.`;
}
function isDone(outcome) {
	return outcome.status === "done" && outcome.restored !== "restored";
}
function outcomeWords(outcomes) {
	const done = (action) => outcomes.filter((outcome) => isDone(outcome) && outcome.action === action).length;
	const restored = outcomes.filter((outcome) => outcome.status === "done" && !isDone(outcome)).length;
	const status = (wanted) => outcomes.filter((outcome) => outcome.status === wanted).length;
	return [
		[done("create"), "created"],
		[done("update"), "updated"],
		[done("replace"), "replaced"],
		[done("delete"), "deleted"],
		[status("already"), "unchanged"],
		[status("rolled-back") + restored, "rolled back"],
		[status("failed"), "failed"],
		[status("in-flight"), "without a response"],
		[status("not-begun"), "not started"]
	].filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
function pingWords(pings) {
	return [
		"passed",
		"failed",
		"skipped"
	].map((verdict) => [pings.filter((ping) => ping.verdict === verdict).length, verdict]).filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`);
}
// src/report/deliveries.ts
function isTroubled({ exists, failed, redeliveries = [] }) {
	return !exists || failed > 0 || redeliveries.some(({ status }) => status === "failed");
}
function deliveryCounts({ registries }) {
	const all = registries.flatMap(({ deliveries = [] }) => deliveries);
	const redeliveries = all.flatMap((one) => one.redeliveries ?? []);
	if (all.some((one) => one.redeliveries !== void 0)) return redeliveryCounts(redeliveries);
	const failed = all.reduce((sum, one) => sum + one.failed, 0);
	const hidden = registries.reduce((sum, { hiddenSuccesses = 0 }) => sum + hiddenSuccesses, 0);
	const total = all.reduce((sum, one) => sum + one.failed + one.succeeded, hidden);
	return total === 0 ? "none" : `${failed} of ${total} failed`;
}
function redeliveryCounts(redeliveries) {
	const words = [
		"planned",
		"sent",
		"failed",
		"skipped",
		"not-started"
	].flatMap((status) => {
		const count = redeliveries.filter((one) => one.status === status).length;
		return count === 0 ? [] : [`${count} ${statusWord(status)}`];
	});
	return words.length === 0 ? "nothing to send again" : words.join(", ");
}
function statusWord(status) {
	return {
		planned: "to send",
		sent: "sent",
		failed: "failed",
		skipped: "skipped",
		"not-started": "not started"
	}[status];
}
function rateWords(one) {
	if (!one.exists) return "the registry has no such webhook";
	const rate = successRate(one);
	const least = one.atLeast ? "at least " : "";
	const counts = rate === void 0 ? "no deliveries" : `${least}${one.succeeded} of ${one.succeeded + one.failed} succeeded (${percent(rate)}%)`;
	const pings = one.pings.succeeded + one.pings.failed;
	return `${counts}${pings === 0 ? "" : `; ${many(pings, "ping")}${one.pings.failed === 0 ? "" : `, ${one.pings.failed} failed`}`}${one.failed > 0 && one.pings.succeeded > 0 && one.pings.failed === 0 ? "; its pings pass" : ""}`;
}
function percent(rate) {
	return rate === 0 || rate === 100 ? String(rate) : Math.min(99.9, Math.max(.1, rate)).toFixed(1);
}
function deliveryWindow({ since, until }) {
	return `${since} to ${until}`;
}
function deliveryLines({ deliveries = [] }, paint) {
	const [first] = deliveries;
	if (first === void 0) return [];
	return [require_settings.terminal`Deliveries, ${deliveryWindow(first)}:`, ...deliveries.flatMap((one) => [
		require_settings.terminal`  ${timeline(one, paint)} ${one.name}: ${rateWords(one)}`,
		...one.redeliveries === void 0 ? one.rows.map((row) => rowLine(row, paint)) : [],
		...(one.redeliveries ?? []).map((redelivery) => redeliveryLine(redelivery, paint))
	])];
}
function timeline({ buckets }, paint) {
	return buckets.reduce((line, { succeeded, failed }) => {
		const block = failed > 0 ? paint("red", require_settings.terminal`x`) : succeeded > 0 ? paint("green", require_settings.terminal`\u25a0`) : paint("dim", require_settings.terminal`\u00b7`);
		return require_settings.terminal`${line}${block}`;
	}, require_settings.terminal``);
}
function rowLine(row, paint) {
	const { at, action, image, reason, cause, verdict } = row;
	return require_settings.terminal`    ${at ?? "no time"} ${action} ${image} ${paint({
		succeeded: "green",
		failed: "red",
		pending: "yellow"
	}[verdict], require_settings.terminal`${reason}`)}${cause === void 0 ? "" : ` \u2014 ${cause}`}`;
}
function redeliveryLine({ at, action, image, status, reason }, paint) {
	const word = paint({
		planned: "yellow",
		sent: "green",
		failed: "red",
		skipped: "dim",
		"not-started": "yellow"
	}[status], require_settings.terminal`${statusWord(status)}`);
	return require_settings.terminal`    ${at ?? "no time"} ${action} ${image} ${word}${reason === "" ? "" : `: ${reason}`}`;
}
function followLine(registry, webhook, row, paint) {
	const styles = {
		succeeded: "green",
		failed: "red",
		pending: "yellow"
	};
	const cause = row.cause === void 0 ? "" : ` \u2014 ${row.cause}`;
	return require_settings.terminal`${row.at ?? "no time"} ${registry}/${webhook} ${row.action} ${row.image} ${paint(styles[row.verdict], require_settings.terminal`${row.reason}`)}${cause}`;
}
const unfoldedRows = 10;
function deliveryMarkdown(one) {
	const blocks = one.buckets.map(({ succeeded, failed }) => failed > 0 ? "\ud83d\udfe5" : succeeded > 0 ? "\ud83d\udfe9" : "\u2b1c").join("");
	const head = require_settings.markdown`${blocks} ${require_settings.code(one.name)}: ${rateWords(one)}`;
	const rows = one.redeliveries === void 0 ? one.rows.map(rowCells) : one.redeliveries.map(redeliveryCells);
	if (rows.length === 0) return head;
	const body = require_settings.table([
		require_settings.markdown`Time`,
		require_settings.markdown`Event`,
		require_settings.markdown`Result`,
		require_settings.markdown`Details`
	], rows);
	return rows.length > unfoldedRows ? require_settings.stack([head, require_settings.details(require_settings.html`${many(rows.length, "event")}`, body, { open: false })], 2) : require_settings.stack([head, body], 2);
}
function rowCells({ at, action, image, verdict, reason, cause }) {
	const sign = {
		succeeded: "\u2705",
		failed: "\u274c",
		pending: "\u2796"
	}[verdict];
	return [
		require_settings.markdown`${at ?? "no time"}`,
		require_settings.markdown`${action} ${require_settings.code(image)}`,
		require_settings.markdown`${sign} ${reason}`,
		require_settings.markdown`${cause ?? ""}`
	];
}
function redeliveryCells({ at, action, image, status, reason }) {
	const sign = {
		planned: "\u2796",
		sent: "\u2705",
		failed: "\u274c",
		skipped: "\u2796",
		"not-started": "\u2796"
	}[status];
	return [
		require_settings.markdown`${at ?? "no time"}`,
		require_settings.markdown`${action} ${require_settings.code(image)}`,
		require_settings.markdown`${sign} ${statusWord(status)}`,
		require_settings.markdown`${reason}`
	];
}
function matchLines(images, matches, paint) {
	const styles = {
		yes: "green",
		no: "dim",
		uncertain: "yellow"
	};
	const words = {
		yes: "fires",
		no: "no",
		uncertain: "uncertain"
	};
	return [...new Set(images)].flatMap((image) => [
		paint("bold", require_settings.terminal`${image}`),
		...matches.length === 0 ? [require_settings.terminal`  no webhooks`] : [],
		...matches.filter((match) => match.image === image).map(({ registry, webhook, fires, why }) => require_settings.terminal`  ${paint(styles[fires], require_settings.terminal`${words[fires].padEnd(9)}`)} ${registry}/${webhook}: ${why}`)
	]);
}
function matchMarkdown(matches) {
	const words = {
		yes: "\u2705 fires",
		no: "\u2796 no",
		uncertain: "\u2754 uncertain"
	};
	return require_settings.table([
		require_settings.markdown`Image`,
		require_settings.markdown`Webhook`,
		require_settings.markdown`Result`,
		require_settings.markdown`Why`
	], matches.map(({ image, registry, webhook, fires, why }) => [
		require_settings.code(image),
		require_settings.code(`${registry}/${webhook}`),
		require_settings.markdown`${words[fires]}`,
		require_settings.markdown`${why}`
	]));
}
// src/report/advice.ts
function adviceOf({ help, settings = [] }, frontEnd) {
	const spelled = settings.map((setting) => require_settings.spellSetting(setting, frontEnd));
	if (spelled.length === 0) return help;
	if (spelled.some((text) => text.includes("\n"))) return [help ?? "Set:", ...spelled].join("\n");
	const list = spelled.map((text) => text.startsWith("`") ? text : `\`${text}\``).join(" or ");
	return help === void 0 ? `Set ${list}.` : `${help.replace(/[.:]$/, "")}: ${list}.`;
}
function docsUrl(code) {
	return `https://github.com/acr-webhooks/acr-webhooks/blob/main/docs/diagnostics.md#${code}`;
}
// src/report/json.ts
const formatVersion = "2.0";
function planDocument(report) {
	const counts = countReport(report);
	return {
		formatVersion,
		hasChanges: changesPending(report),
		counts: countsValue(counts),
		digest: report.digest ?? null,
		registries: report.registries.map((part) => ({
			registry: part.plan === void 0 ? unplannedRegistry(part) : registryValue(part.plan),
			owner: part.owner,
			prune: part.plan?.prune ?? null,
			manifest: {
				file: part.source.file,
				line: part.source.line
			},
			counts: part.plan === void 0 ? null : countsValue(countChanges(part.plan)),
			digest: part.plan?.digest ?? null,
			...planLists(part.plan),
			diagnostics: part.diagnostics.map(diagnosticValue)
		})),
		diagnostics: report.diagnostics.map(diagnosticValue)
	};
}
function changesPending(report) {
	return report.registries.some((part) => part.plan !== void 0 && hasChanges(part.plan));
}
function reportDocument(report) {
	const counts = countReport(report);
	return {
		formatVersion,
		command: report.command,
		result: report.result,
		exitCode: report.exitCode,
		complete: report.complete,
		interrupted: report.interrupted ?? null,
		startedAt: report.startedAt,
		identity: report.identity ?? null,
		hasChanges: changesPending(report),
		counts: countsValue(counts),
		digest: report.digest ?? null,
		registries: report.registries.map((part) => ({
			name: part.registry,
			owner: part.owner,
			manifest: {
				file: part.source.file,
				line: part.source.line
			},
			webhooks: part.webhooks,
			exitCode: part.exitCode,
			plan: part.plan === void 0 ? null : {
				registry: registryValue(part.plan),
				prune: part.plan.prune,
				counts: countsValue(countChanges(part.plan)),
				digest: part.plan.digest ?? null,
				...planLists(part.plan)
			},
			outcomes: part.outcomes.map(outcomeValue),
			pings: part.pings.map(pingValue),
			deliveries: part.deliveries?.map(deliveriesValue) ?? null,
			eventSubscriptions: part.eventSubscriptions?.map(({ name, type, target }) => ({
				name,
				type,
				target
			})) ?? null,
			diagnostics: part.diagnostics.map(diagnosticValue)
		})),
		diagnostics: report.diagnostics.map(diagnosticValue)
	};
}
function registryValue({ registry }) {
	return {
		id: registry.id,
		name: registry.name,
		resourceGroup: registry.resourceGroup,
		subscriptionId: registry.subscriptionId,
		location: registry.location,
		sku: registry.sku
	};
}
function unplannedRegistry(part) {
	return {
		id: null,
		name: part.registry,
		resourceGroup: null,
		subscriptionId: null,
		location: null,
		sku: null
	};
}
function countsValue(counts) {
	return {
		creates: counts.creates,
		updates: counts.updates,
		replaces: counts.replaces,
		deletes: counts.deletes,
		adopts: counts.adopts,
		noOps: counts.noOps,
		unmanaged: counts.unmanaged,
		unknowns: counts.unknowns
	};
}
function planLists(plan) {
	return {
		changes: (plan?.changes ?? []).map(changeValue),
		unmanaged: (plan?.unmanaged ?? []).map(unmanagedValue),
		refusals: (plan?.refusals ?? []).map(refusalValue),
		unknowns: (plan?.unknowns ?? []).map((unknown) => ({
			webhook: unknown.webhook,
			field: unknown.field,
			why: unknown.why,
			place: sourceValue(unknown.source)
		})),
		warnings: (plan?.warnings ?? []).map(diagnosticValue)
	};
}
function changeValue(change) {
	return {
		name: change.name,
		action: change.action,
		adopt: change.action === "update" && change.adopt,
		makesRoomFor: (change.action === "delete" ? change.freesSlotFor : void 0) ?? null,
		digest: change.digest ?? null,
		place: sourceValue(change.source),
		fields: change.fields.map(fieldValue)
	};
}
function fieldValue(field) {
	return {
		field: field.field,
		change: field.change,
		before: field.before,
		after: field.after,
		secret: field.secret,
		...field.why === void 0 ? {} : { why: field.why }
	};
}
function unmanagedValue(left) {
	return {
		name: left.name,
		reason: left.reason,
		message: left.message
	};
}
function refusalValue(refusal) {
	return {
		code: refusal.code,
		message: refusal.message,
		help: refusal.help,
		settings: settingsValue(refusal),
		docs: docsUrl(refusal.code),
		webhook: refusal.webhook ?? null,
		place: sourceValue(refusal.source),
		consentable: refusal.consentable
	};
}
function outcomeValue(outcome) {
	return {
		name: outcome.name,
		action: outcome.action,
		status: outcome.status,
		written: outcome.written,
		restored: outcome.restored ?? null,
		diagnostic: outcome.diagnostic === void 0 ? null : diagnosticValue(outcome.diagnostic)
	};
}
function pingValue(ping) {
	return {
		name: ping.name,
		verdict: ping.verdict,
		statusCode: ping.statusCode ?? null,
		reason: ping.reason,
		cause: ping.cause ?? null,
		tries: ping.tries,
		place: sourceValue(ping.source)
	};
}
function deliveriesValue(one) {
	return {
		name: one.name,
		exists: one.exists,
		since: one.since,
		until: one.until,
		atLeast: one.atLeast,
		buckets: one.buckets.map(({ succeeded, failed }) => ({
			succeeded,
			failed
		})),
		succeeded: one.succeeded,
		failed: one.failed,
		pings: {
			succeeded: one.pings.succeeded,
			failed: one.pings.failed
		},
		events: one.rows.map(({ id, at, action, image, statusCode, verdict, reason, cause }) => ({
			id,
			at: at ?? null,
			action,
			image,
			statusCode: statusCode ?? null,
			verdict,
			reason,
			cause: cause ?? null
		})),
		redeliveries: one.redeliveries?.map(({ id, at, action, image, status, statusCode, reason }) => ({
			id,
			at: at ?? null,
			action,
			image,
			status,
			statusCode: statusCode ?? null,
			reason
		})) ?? null,
		place: sourceValue(one.source)
	};
}
function diagnosticValue(diagnostic) {
	return {
		severity: diagnostic.severity,
		code: diagnostic.code,
		message: diagnostic.message,
		help: diagnostic.help ?? null,
		settings: settingsValue(diagnostic),
		docs: docsUrl(diagnostic.code),
		place: sourceValue(diagnostic.source),
		registry: diagnostic.registry ?? null,
		webhook: diagnostic.webhook ?? null
	};
}
function settingsValue({ settings = [] }) {
	return settings.map(({ name, value }) => ({
		name,
		value: value ?? null
	}));
}
function sourceValue(source) {
	if (source === void 0) return null;
	return {
		file: source.file,
		line: source.line,
		column: source.column,
		endLine: source.endLine ?? null,
		endColumn: source.endColumn ?? null
	};
}
// src/report/wording.ts
function byAction(changes) {
	return [
		"create",
		"update",
		"replace",
		"delete"
	].flatMap((action) => changes.filter((change) => change.action === action));
}
function actionWord(change) {
	switch (change.action) {
		case "create":
		case "replace":
		case "delete": return change.action;
		case "update": return isAdoptionOnly(change) ? "take ownership of" : "update";
		case "no-op": return "keep";
	}
}
function isAdoptionOnly(change) {
	return change.action === "update" && change.adopt && change.fields.every((field) => field.ownershipTag === true);
}
function changeRemark(change) {
	switch (change.action) {
		case "update": {
			if (change.fields.every((field) => field.change === "unknown")) return "may be unchanged";
			if (!change.adopt) return "";
			const before = change.fields.find(({ field }) => field === `tags.${require_settings.ownerTag}`)?.before;
			const from = typeof before === "string" && before !== "" ? `from ${before}` : "";
			return isAdoptionOnly(change) ? from : ["take ownership", from].filter((part) => part !== "").join(" ");
		}
		case "delete": return change.freesSlotFor === void 0 ? "" : `frees a quota slot for ${change.freesSlotFor}`;
		case "create":
		case "replace":
		case "no-op": return "";
	}
}
function shownFields({ fields }) {
	return fields.filter((field) => field.isDefault !== true && field.field !== `tags.acr-webhooks-owner`);
}
function fieldLine(change, field) {
	const [before, after] = [shown(field.before), shown(field.after)];
	if (field.change === "unknown") return require_settings.terminal`${field.field}: ${unknownWords(field)}`;
	if (change.action === "create") return require_settings.terminal`${field.field}: ${after}`;
	if (change.action === "delete") return require_settings.terminal`${field.field}: ${before}`;
	return require_settings.terminal`${field.field}: ${before} -> ${after}${before === after ? " (changed)" : ""}`;
}
function unknownWords({ why }) {
	return why === void 0 ? "unknown" : `unknown (${why})`;
}
function shown(value) {
	if (value === null) return "(none)";
	if (typeof value !== "string") return `[${value.join(", ")}]`;
	return value === "" || /^[\s"([]|\s$| -> /.test(value) ? JSON.stringify(value) : value;
}
function outcomeStatus({ status }) {
	switch (status) {
		case "done": return "done";
		case "already": return "unchanged";
		case "failed": return "FAILED";
		case "not-begun": return "not started";
		case "in-flight": return "no response";
		case "rolled-back": return "rolled back";
	}
}
function restoredWords({ restored }) {
	if (restored === void 0) return "";
	switch (restored) {
		case "restored": return "the previous webhook is restored";
		case "removed": return "the new webhook was removed";
		case "failed": return "the previous webhook could NOT be restored";
	}
}
function applySentence(report) {
	const words = outcomeWords(report.registries.flatMap((part) => part.outcomes));
	const did = words.length > 0 ? `Apply: ${words.join(", ")}.` : "Apply: nothing was written.";
	return report.registries.every((part) => part.pings.length === 0) ? did : `${did} ${pingSentence(report)}`;
}
function pingSentence(report) {
	const words = pingWords(report.registries.flatMap((part) => part.pings));
	return `Pings: ${words.length === 0 ? "none" : words.join(", ")}.`;
}
function endedEarly(report) {
	if (report.interrupted !== void 0) {
		const pending = report.complete ? "" : " Requests that were already sent may have no result here.";
		return `Interrupted by ${report.interrupted}: nothing further was started.${pending}`;
	}
	return report.complete ? "" : "Incomplete: the run is still running, or was killed.";
}
function noDigest(report) {
	const unplanned = report.registries.filter((part) => part.plan === void 0).length;
	if (unplanned > 0) return `none, because ${many(unplanned, "registry", "registries")} could not be planned`;
	const unknowns = report.registries.reduce((sum, part) => sum + (part.plan?.unknowns.length ?? 0), 0);
	return unknowns > 0 ? `none, because ${many(unknowns, "field is", "fields are")} unknown` : "none";
}
function isApplied(report, part) {
	return report.command === "apply" && part.outcomes.length > 0;
}
function isConsentedByMerge(report, refusal) {
	return report.mergeConsents === true && refusal.consentable;
}
function refusalWords(report, refusal) {
	if (isConsentedByMerge(report, refusal)) return "merging approves this:";
	return report.command === "apply" ? "apply refused:" : "apply will refuse:";
}
function refusalAdvice(report, refusal, frontEnd) {
	return isConsentedByMerge(report, refusal) ? void 0 : adviceOf(refusal, frontEnd);
}
function unmanagedGroups(part) {
	const groups = /* @__PURE__ */ new Map();
	for (const { name, message } of part.plan?.unmanaged ?? []) groups.set(message, [...groups.get(message) ?? [], name]);
	return [...groups].map(([message, names]) => ({
		message,
		names
	}));
}
function isUpToDate(part) {
	const { plan } = part;
	return plan !== void 0 && part.diagnostics.length + plan.warnings.length + plan.refusals.length + plan.unknowns.length === 0 && part.outcomes.length === 0 && plan.changes.every(({ action }) => action === "no-op") && part.pings.every(({ verdict }) => verdict !== "failed") && (part.deliveries ?? []).every(({ failed }) => failed === 0);
}
function fileVerdicts(report) {
	const all = diagnosticsOf(report);
	return [.../* @__PURE__ */ new Set([...report.registries.map((part) => part.source.file), ...all.flatMap(({ source }) => source === void 0 ? [] : [source.file])])].map((file) => {
		const parts = report.registries.filter((part) => part.source.file === file);
		const here = all.filter(({ source }) => source?.file === file);
		const errors = here.filter(({ severity }) => severity === "error").length;
		const webhooks = parts.reduce((sum, part) => sum + part.webhooks, 0);
		const facts = [
			errors > 0 ? many(errors, "error") : many(parts.length, "registry", "registries"),
			errors > 0 ? "" : many(webhooks, "webhook"),
			here.length > errors ? many(here.length - errors, "warning") : ""
		];
		return {
			file,
			valid: errors === 0,
			facts: facts.filter((fact) => fact !== "").join(", ")
		};
	});
}
function diagnosticsOf(report) {
	return [...report.diagnostics, ...report.registries.flatMap((part) => [...part.diagnostics, ...part.plan?.warnings ?? []])];
}
function eventGridWords(subscriptions) {
	return subscriptions.map(({ name, type, target }) => `${name} (${[type, target].filter((part) => part !== "").join(" ")})`).join(", ");
}
// src/report/sections.ts
function deliverySections(part) {
	return (part.deliveries ?? []).map((one) => ({
		kind: "delivery",
		part,
		rank: isTroubled(one) ? 3 : 6,
		body: deliveryMarkdown(one)
	}));
}
function bodySections(report, frontEnd) {
	return [...report.diagnostics.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)), ...report.registries.flatMap((part) => [
		...part.diagnostics.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)),
		...failures(report, part),
		...resultSections(part, frontEnd),
		...deliverySections(part),
		...part.plan === void 0 ? [] : planSections(report, part, part.plan, frontEnd),
		...report.command === "validate" ? [] : [{
			kind: "registry",
			part,
			rank: 2
		}]
	])].toSorted((a, b) => a.rank - b.rank);
}
function planSections(report, part, plan, frontEnd) {
	return [
		...plan.refusals.map((refusal) => refusalSection(report, part, refusal, frontEnd)),
		...plan.warnings.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)),
		...destructiveFirst(plan).map((change) => {
			return {
				kind: "change",
				part,
				rank: change.action === "delete" || change.action === "replace" ? 4 : 5,
				lines: diffLines(change)
			};
		}),
		...plan.unknowns.map(({ webhook, field, why }) => ({
			kind: "unknown",
			part,
			rank: 7,
			line: require_settings.markdown`- ${require_settings.code(webhook)} ${require_settings.code(field)}: ${why}`
		})),
		...plan.unmanaged.map(({ name, message }) => ({
			kind: "unmanaged",
			part,
			rank: 8,
			line: require_settings.markdown`- ${require_settings.code(name)}: ${message}`
		}))
	];
}
function refusalSection(report, part, refusal, frontEnd) {
	const advice = refusalAdvice(report, refusal, frontEnd);
	const where = report.registries.length === 1 ? require_settings.markdown`` : require_settings.markdown`${require_settings.code(part.registry)}: `;
	return {
		kind: "refusal",
		rank: 1,
		heading: refusalWords(report, refusal).replace(/^./, (letter) => letter.toUpperCase()).replace(/:$/, ""),
		line: require_settings.markdown`${where}${refusal.message}${advice === void 0 ? "" : `. ${advice}`}`
	};
}
function destructiveFirst(plan) {
	const changes = byAction(plan.changes);
	const first = changes.filter(({ action }) => action === "delete" || action === "replace").toReversed();
	return [...first, ...changes.filter((change) => !first.includes(change))];
}
function failures(report, part) {
	const where = inRegistry(report, part);
	const failed = part.outcomes.filter(({ status, restored }) => status === "failed" || restored === "failed");
	const failedPings = part.pings.filter(({ verdict }) => verdict === "failed");
	return [...failed.map(({ action, name }) => require_settings.markdown`**Failed to ${action}** ${require_settings.code(name)}${where}`), ...failedPings.map(({ name, reason }) => require_settings.markdown`**Ping failed:** ${require_settings.code(name)}${where}: ${reason}`)].map((line) => ({
		kind: "error",
		rank: 0,
		line
	}));
}
function inRegistry(report, part) {
	return report.registries.length === 1 ? require_settings.markdown`` : require_settings.markdown` in ${require_settings.code(part.registry)}`;
}
function diagnosticSection(diagnostic, frontEnd) {
	const { severity, message, source, registry } = diagnostic;
	const where = source === void 0 ? registry === void 0 ? require_settings.markdown`` : require_settings.markdown`${require_settings.code(registry)} ` : require_settings.markdown`${require_settings.code(`${source.file}:${source.line}`)} `;
	const advice = adviceOf(diagnostic, frontEnd);
	const docs = /^[a-z][a-z-]*$/.test(diagnostic.code) ? require_settings.link(diagnostic.code, docsUrl(diagnostic.code)) : void 0;
	const text = require_settings.markdown`${where}${message}${advice === void 0 ? "" : `. ${advice}`}`;
	const line = docs === void 0 ? text : require_settings.markdown`${text} (${docs})`;
	return severity === "error" ? {
		kind: "error",
		rank: 0,
		line
	} : {
		kind: "warning",
		rank: 7,
		line
	};
}
function diffLines(change) {
	const remark = changeRemark(change);
	return [require_settings.terminal`@@ ${actionWord(change)} ${change.name}${remark === "" ? "" : ` (${remark})`} @@`, ...shownFields(change).flatMap(diffOfField)];
}
function diffOfField(field) {
	const [before, after] = [shown(field.before), shown(field.after)];
	switch (field.change) {
		case "unknown": return [require_settings.terminal`! ${field.field}: ${unknownWords(field)}`];
		case "added": return [require_settings.terminal`+ ${field.field}: ${after}`];
		case "removed": return [require_settings.terminal`- ${field.field}: ${before}`];
		case "changed": return [require_settings.terminal`- ${field.field}: ${before}`, require_settings.terminal`+ ${field.field}: ${after}${before === after ? " (changed)" : ""}`];
	}
}
function resultSections(part, frontEnd) {
	const pings = new Map(part.pings.map((ping) => [ping.name.toLowerCase(), ping]));
	const changed = part.outcomes.map((outcome) => resultSection(part, outcome, pings.get(outcome.name.toLowerCase()), frontEnd));
	const names = new Set(part.outcomes.map(({ name }) => name.toLowerCase()));
	const pinged = part.pings.filter(({ name }) => !names.has(name.toLowerCase()));
	return [...changed, ...pinged.map((ping) => resultSection(part, void 0, ping, frontEnd))];
}
function resultSection(part, outcome, ping, frontEnd) {
	const isFailed = outcome?.status === "failed" || outcome?.restored === "failed" || ping?.verdict === "failed";
	const passed = !isFailed && (outcome === void 0 || outcome.status === "done" || outcome.status === "already");
	const attempts = ping !== void 0 && ping.tries > 1 ? ` (${ping.tries} pings)` : "";
	return {
		kind: "result",
		part,
		passed,
		rank: isFailed ? 3 : passed ? 6 : 4,
		cells: [
			require_settings.code(outcome?.name ?? ping?.name ?? ""),
			outcome === void 0 ? require_settings.markdown`` : require_settings.markdown`${outcome.action} ${outcomeSign(outcome)}`,
			ping === void 0 ? require_settings.markdown`` : require_settings.markdown`${pingSign(ping)} ${ping.reason}${attempts}`,
			require_settings.markdown`${resultDetails(outcome, ping, frontEnd)}`
		]
	};
}
function resultDetails(outcome, ping, frontEnd) {
	const { diagnostic } = outcome ?? {};
	const happened = [diagnostic?.message ?? "", outcome === void 0 ? "" : restoredWords(outcome)];
	const advice = diagnostic === void 0 ? void 0 : adviceOf(diagnostic, frontEnd);
	return [
		happened.filter((words) => words !== "").join("; "),
		advice ?? "",
		ping?.cause ?? ""
	].filter((words) => words !== "").join(". ").replaceAll(/\.\. /g, ". ");
}
function outcomeSign(outcome) {
	switch (outcome.status) {
		case "done":
		case "already": return require_settings.markdown`\u2705 ${outcomeStatus(outcome)}`;
		case "failed": return require_settings.markdown`\u274c failed`;
		case "not-begun":
		case "in-flight":
		case "rolled-back": return require_settings.markdown`\u26a0\ufe0f ${outcomeStatus(outcome)}`;
	}
}
function pingSign({ verdict }) {
	return {
		passed: "\u2705",
		failed: "\u274c",
		skipped: "\u2796"
	}[verdict];
}
function alerts(kept, cut) {
	const lines = (kind) => kept.flatMap((section) => section.kind === kind ? [section.line] : []);
	const [errors, warnings] = [lines("error"), lines("warning")];
	const refusals = kept.filter((section) => section.kind === "refusal");
	const headings = [...new Set(refusals.map(({ heading }) => heading))];
	const under = (heading) => refusals.flatMap((one) => one.heading === heading ? [one.line] : []);
	return [
		...errors.length === 0 ? [] : [require_settings.alert("CAUTION", list(errors))],
		...headings.map((heading) => require_settings.alert("WARNING", require_settings.stack([require_settings.markdown`**${heading}**`, bullets(under(heading))], 2))),
		...foldedList("Warnings", bulleted(warnings), [...kept, ...cut].filter(({ kind }) => kind === "warning").length)
	];
}
function list(lines) {
	return lines.length === 1 ? require_settings.stack(lines, 1) : bullets(lines);
}
function bullets(lines) {
	return require_settings.stack(bulleted(lines), 1);
}
function bulleted(lines) {
	return lines.map((line) => require_settings.markdown`- ${line}`);
}
function registryParts(report, kept) {
	return report.registries.flatMap((part) => {
		const here = kept.filter((section) => "part" in section && section.part === part);
		if (here.length === 0) return [];
		const body = registryBody(report, part, here);
		const words = registryWords(report, part);
		if (body.length === 0) return [require_settings.markdown`**${part.registry}** (owner ${part.owner})${words === "" ? "" : `: ${words}`}`];
		const open = report.registries.length === 1 || failures(report, part).length > 0;
		const said = report.registries.length === 1 || words === "" ? require_settings.html`` : require_settings.html`: ${words}`;
		return [require_settings.details(require_settings.html`<b>${part.registry}</b> (owner ${part.owner})${said}`, require_settings.stack(body, 2), { open })];
	});
}
function registryWords(report, part) {
	const { plan } = part;
	const pings = part.pings.length === 0 ? "" : `pings: ${pingWords(part.pings).join(", ")}`;
	if (plan === void 0) return report.command === "plan" || report.command === "apply" || report.command === "drift" ? part.diagnostics.length > 0 ? "could not be planned" : "not planned" : pings;
	const words = isApplied(report, part) ? outcomeWords(part.outcomes) : changeWords(countChanges(plan));
	const changes = words.length > 0 ? words.join(", ") : `up to date (${many(countChanges(plan).noOps, "webhook")})`;
	return pings === "" ? changes : `${changes}; ${pings}`;
}
const unfoldedResults = 10;
function registryBody(report, part, here) {
	const lines = (kind) => here.flatMap((section) => section.kind === kind ? [section.line] : []);
	const changes = here.flatMap((section) => section.kind === "change" ? [section.lines] : []);
	const diff = require_settings.codeBlock("diff", changes.flatMap((change, index) => index === 0 ? change : [require_settings.terminal``, ...change]));
	return [
		...resultTables(part, here),
		...changes.length === 0 ? [] : [isApplied(report, part) ? require_settings.details(require_settings.html`Plan`, diff, { open: false }) : diff],
		...deliveryParts(part, here),
		...foldedList("Unknown", lines("unknown"), part.plan?.unknowns.length ?? 0),
		...foldedList("Unmanaged", lines("unmanaged"), part.plan?.unmanaged.length ?? 0),
		...eventGrid(part)
	];
}
function deliveryParts({ deliveries = [] }, here) {
	const bodies = here.flatMap((section) => section.kind === "delivery" ? [section.body] : []);
	const [first] = deliveries;
	return first === void 0 || bodies.length === 0 ? [] : [require_settings.markdown`**Deliveries**, ${deliveryWindow(first)}:`, ...bodies];
}
function eventGrid({ eventSubscriptions = [] }) {
	if (eventSubscriptions.length === 0) return [];
	return [require_settings.markdown`Event Grid subscriptions (not managed here): ${eventGridWords(eventSubscriptions)}`];
}
function resultTables(part, here) {
	const rows = here.filter((section) => section.kind === "result");
	const all = resultSections(part, "github");
	const columns = [
		0,
		1,
		2,
		3
	].filter((index) => index === 0 || all.some(({ cells }) => (cells[index]?.length ?? 0) > 0));
	const tableOf = (some) => {
		const pick = (cells) => columns.map((index) => cells[index] ?? require_settings.markdown``);
		return some.length === 0 ? [] : [require_settings.table(pick(resultHead), some.map(({ cells }) => pick(cells)))];
	};
	const [passed, others] = [rows.filter((row) => row.passed), rows.filter((row) => !row.passed)];
	const count = all.filter((row) => row.passed).length;
	if (count <= unfoldedResults || passed.length === 0) return tableOf([...others, ...passed]);
	return [...tableOf(others), require_settings.details(require_settings.html`${many(count, "webhook")} passed`, require_settings.stack(tableOf(passed), 2), { open: false })];
}
const resultHead = [
	require_settings.markdown`Webhook`,
	require_settings.markdown`Change`,
	require_settings.markdown`Ping`,
	require_settings.markdown`Details`
];
function foldedList(heading, lines, count) {
	if (lines.length === 0) return [];
	if (count <= 3) return [require_settings.stack([require_settings.markdown`**${heading}**`, require_settings.stack(lines, 1)], 2)];
	return [require_settings.details(require_settings.html`${heading}: ${count}`, require_settings.stack(lines, 1), { open: false })];
}
// src/report/markdown.ts
function renderMarkdown(report, options) {
	const sections = bodySections(report, options.frontEnd);
	const whole = page(report, options, {
		names: longestName$1,
		kept: sections,
		cut: []
	});
	if (whole.length <= options.limit) return whole;
	for (const names of [
		longestName$1,
		24,
		8,
		0
	]) {
		const text = (kept) => page(report, options, {
			names,
			kept: sections.slice(0, kept),
			cut: sections.slice(kept)
		});
		if (text(0).length > options.limit) continue;
		let [fits, tooMany] = [0, sections.length];
		while (tooMany - fits > 1) {
			const middle = Math.floor((fits + tooMany) / 2);
			if (text(middle).length <= options.limit) fits = middle;
			else tooMany = middle;
		}
		return text(fits);
	}
	const counts = require_settings.markdownPage(countsLine(report));
	return counts.length <= options.limit ? counts : "";
}
const longestName$1 = 60;
function page(report, options, cutting) {
	const parts = [
		require_settings.markdown`### ${options.title === void 0 ? title(report) : shortened(options.title, 200)}`,
		countsLine(report),
		...early(report),
		...destructive(report, cutting.names),
		...files(report),
		...alerts(cutting.kept, cutting.cut),
		...registryParts(report, cutting.kept),
		...foot(report, options, cutting.cut)
	];
	return `${require_settings.markdownPage(require_settings.stack(parts, 2))}\n`;
}
function title(report) {
	return `Registry webhooks: ${titleWords(report)}`;
}
function titleWords(report) {
	switch (report.command) {
		case "validate": return report.exitCode === 0 ? "the manifest is valid" : "the manifest is not valid";
		case "plan": return "plan";
		case "drift": return report.result === "drift" ? "drift found" : "drift check";
		case "ping": return "pings";
		case "deliveries": return report.exitCode === 6 ? "failed deliveries" : "deliveries";
		case "redeliver": return "redeliveries";
		case "apply": return applied(report);
	}
}
function applied(report) {
	switch (report.result) {
		case "clean": return "nothing to apply";
		case "partial": return "partly applied";
		case "failed":
		case "invalid": return "apply failed";
		case "refused": return "apply refused";
		case "applied":
		case "ping-failed":
		case "changes":
		case "drift": return "applied";
	}
}
function countsLine(report) {
	const counts = countReport(report);
	const outcomes = report.registries.flatMap((part) => part.outcomes);
	const pings = pingWords(report.registries.flatMap((part) => part.pings));
	const words = outcomes.length > 0 ? outcomeWords(outcomes) : changeWords(counts);
	const rest = [
		report.registries.length > 1 ? many(report.registries.length, "registry", "registries") : "",
		counts.unmanaged > 0 ? `${counts.unmanaged} unmanaged` : "",
		counts.unknowns > 0 ? many(counts.unknowns, "unknown field") : "",
		pings.length > 0 ? `pings: ${pings.join(", ")}` : "",
		report.command === "drift" && report.registries.some(({ deliveries }) => deliveries) ? `deliveries: ${deliveryCounts(report)}` : "",
		report.command === "apply" && outcomes.length === 0 && words.length > 0 ? "nothing was written" : ""
	].filter((words) => words !== "");
	const first = words.length > 0 ? words.join(" \u00b7 ") : nothingToSay(report);
	const bold = first === "" ? [] : [require_settings.markdown`**${first}**`];
	return require_settings.row([...bold, ...rest.map((part) => require_settings.markdown`${part}`)], " \u00b7 ");
}
function nothingToSay(report) {
	const planned = report.registries.some((part) => part.plan !== void 0);
	switch (report.command) {
		case "validate": return many(fileVerdicts(report).length, "manifest");
		case "ping": return report.registries.some((part) => part.pings.length > 0) ? "" : "no pings";
		case "deliveries":
		case "redeliver": return deliveryCounts(report);
		case "drift": return planned ? "no drift" : "not checked";
		case "plan":
		case "apply": return planned ? "no changes" : "no plan";
	}
}
function files(report) {
	if (report.command !== "validate") return [];
	const lines = fileVerdicts(report).map(({ file, valid, facts }) => require_settings.markdown`- ${require_settings.code(file)}: ${valid ? "valid" : "invalid"} \u2014 ${facts}`);
	return lines.length === 0 ? [] : [require_settings.stack(lines, 1)];
}
function early(report) {
	const words = endedEarly(report);
	return words === "" ? [] : [require_settings.alert("WARNING", require_settings.markdown`${words}`)];
}
function shortened(name, length) {
	return name.length <= length ? name : `${name.slice(0, length)}\u2026`;
}
function destructive(report, length) {
	const lines = ["delete", "replace"].flatMap((action) => {
		const found = report.registries.flatMap((part) => {
			const names = namesOf(report, part, action);
			return names.length === 0 ? [] : [{
				registry: part.registry,
				names
			}];
		});
		const count = found.reduce((sum, { names }) => sum + names.length, 0);
		if (count === 0) return [];
		const heading = destructiveWords(report, action, count);
		if (length === 0) return [require_settings.markdown`**${heading}**`];
		const listed = found.map(({ registry, names }) => {
			const list = require_settings.row(names.map((name) => require_settings.code(shortened(name, length))), ", ");
			return report.registries.length === 1 ? list : require_settings.markdown`- in ${require_settings.code(shortened(registry, length))}: ${list}`;
		});
		return report.registries.length === 1 ? listed.map((list) => require_settings.markdown`**${heading}:** ${list}`) : [require_settings.stack([require_settings.markdown`**${heading}:**`, ...listed], 1)];
	});
	if (lines.length === 0) return [];
	return [report.registries.some((part) => isApplied(report, part)) ? require_settings.stack(lines, 2) : require_settings.alert("CAUTION", require_settings.stack(lines, 2))];
}
function namesOf(report, part, action) {
	if (!isApplied(report, part)) return (part.plan?.changes ?? []).filter((change) => change.action === action).map(({ name }) => name);
	return part.outcomes.filter((outcome) => outcome.action === action && isDone(outcome)).map(({ name }) => name);
}
function destructiveWords(report, action, count) {
	const done = report.registries.some((part) => isApplied(report, part));
	const webhooks = many(count, "webhook");
	if (done) return `${action === "delete" ? "Deleted" : "Replaced"} ${webhooks}`;
	return `${report.command === "apply" ? `Would ${action}` : action === "delete" ? "Deletes" : "Replaces"} ${webhooks}${action === "delete" ? "" : " (deleted, then created again)"}`;
}
function foot(report, options, cut) {
	const { runUrl, nextStep, commit } = options;
	const counts = countReport(report);
	const destroys = report.command === "plan" && counts.deletes + counts.replaces > 0 && changesIn(counts) > 1;
	const login = report.identity === void 0 ? [] : [require_settings.markdown`Login: ${report.identity}`];
	const about = commit === void 0 ? [] : [require_settings.markdown`Commit ${require_settings.code(commit)}`];
	const last = [
		...digest(report),
		...login,
		...about,
		...runUrl === void 0 ? [] : [require_settings.link("Run", runUrl)]
	];
	return [
		...cut.length === 0 ? [] : [cutNotice(cut, runUrl)],
		...nextStep === void 0 ? [] : [require_settings.markdown`**Next:** ${nextStep}`],
		...destroys ? [applyOrder] : [],
		...last.length === 0 ? [] : [require_settings.row(last, " \u00b7 ")]
	];
}
const applyOrder = require_settings.markdown`Apply order: creates and updates, replaces, pings, deletes. After a failure no further replace or delete starts.`;
function digest(report) {
	if (report.digest !== void 0) return [require_settings.markdown`Digest ${require_settings.code(report.digest)}`];
	return report.command === "plan" ? [require_settings.markdown`Digest: ${noDigest(report)}`] : [];
}
function cutNotice(cut, runUrl) {
	const counted = cutWords.flatMap(([kind, one, more]) => {
		const count = cut.filter((section) => section.kind === kind).length;
		return count === 0 ? [] : [many(count, one, more)];
	});
	const what = counted.length === 0 ? "" : ` (${counted.join(", ")})`;
	return require_settings.markdown`**Cut to fit**${what}. The counts and deletes above are complete. The full text is in the ${require_settings.link("run's summary", runUrl)} and the report file.`;
}
const cutWords = [
	[
		"error",
		"error",
		"errors"
	],
	[
		"refusal",
		"refusal",
		"refusals"
	],
	[
		"result",
		"result",
		"results"
	],
	[
		"delivery",
		"webhook's deliveries",
		"webhooks' deliveries"
	],
	[
		"change",
		"change in detail",
		"changes in detail"
	],
	[
		"unknown",
		"unknown field",
		"unknown fields"
	],
	[
		"warning",
		"warning",
		"warnings"
	],
	[
		"unmanaged",
		"unmanaged webhook",
		"unmanaged webhooks"
	],
	[
		"registry",
		"registry",
		"registries"
	]
];
// src/report/text.ts
const manyRegistries = 5;
function renderText(report, options) {
	const pen = penFor(options);
	const crowded = report.registries.length >= manyRegistries && report.command !== "validate";
	const quiet = crowded ? report.registries.filter(isUpToDate) : [];
	const sections = [
		...report.command === "validate" ? [validated(report)] : [],
		...crowded ? [summaryTable(report, pen)] : [],
		...report.registries.filter((part) => !quiet.includes(part)).map((part) => section(report, part, pen)),
		...quiet.length === 0 ? [] : [upToDate(quiet)],
		[...closing(report, pen), ...options.last === void 0 ? [] : [require_settings.terminal`${options.last}`]]
	].filter((lines) => lines.length > 0);
	return require_settings.terminalPage(sections.flatMap((lines, index) => index === 0 ? lines : [require_settings.terminal``, ...lines]));
}
function renderDiagnostic(diagnostic, options) {
	const pen = penFor(options);
	const more = options.long === true ? [require_settings.terminal`  ${docsUrl(diagnostic.code)}`] : [];
	return require_settings.terminalPage([...diagnosticLines(diagnostic, pen), ...more]);
}
function renderDelivery(registry, webhook, row, options) {
	return require_settings.terminalPage([followLine(registry, webhook, row, penFor(options).paint)]);
}
function penFor({ color, frontEnd = "command-line" }) {
	return {
		paint: (style, text) => color ? require_settings.styled(style, text) : text,
		frontEnd
	};
}
function indented(lines) {
	return lines.map((line) => require_settings.terminal`  ${line}`);
}
function summaryTable(report, { paint }) {
	const applied = report.registries.some((part) => isApplied(report, part));
	const rows = report.registries.filter((part) => !isUpToDate(part)).map((part) => {
		const counts = part.plan && countChanges(part.plan);
		const failed = part.outcomes.filter(({ status }) => status === "failed").length + part.pings.filter(({ verdict }) => verdict === "failed").length;
		return [
			require_settings.visible(part.registry),
			...counts ? [
				counts.creates,
				counts.updates,
				counts.replaces,
				counts.deletes
			].map(String) : [
				"-",
				"-",
				"-",
				"-"
			],
			failed > 0 || part.diagnostics.some(({ severity }) => severity === "error") ? "FAILED" : applied ? "ok" : ""
		];
	});
	if (rows.length === 0) return [];
	const head = [
		"Registry",
		"create",
		"update",
		"replace",
		"delete",
		""
	];
	const width = Math.min(50, Math.max(...[head, ...rows].map(([name = ""]) => name.length)));
	const line = ([name = "", ...cells]) => require_settings.terminal`${`${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(7)).join("  ")}`.trimEnd()}`;
	return [paint("bold", line(head)), ...rows.map(line)];
}
function upToDate(parts) {
	const webhooks = parts.reduce((sum, { plan }) => sum + (plan?.changes.length ?? 0), 0);
	const names = parts.map(({ registry }) => require_settings.visible(registry)).join(", ");
	return [require_settings.terminal`Up to date: ${many(parts.length, "registry", "registries")} with ${many(webhooks, "webhook")} (${names})`];
}
function section(report, part, pen) {
	const { plan } = part;
	const body = [
		...part.diagnostics.map(({ severity, code }) => pen.paint(severity === "error" ? "red" : "yellow", require_settings.terminal`${severity}[${code}]: see the message`)),
		...plan === void 0 ? unplannedLines(report, part) : isApplied(report, part) ? [] : changeLines(plan, pen),
		...resultLines(part, pen),
		...deliveryLines(part, pen.paint),
		...plan === void 0 ? [] : remarkLines(report, part, plan, pen),
		...eventGridLines(part)
	];
	if (report.command === "validate" && body.length === 0) return [];
	return [heading(part, pen), ...indented(body)];
}
function heading(part, { paint }) {
	const name = paint("bold", require_settings.terminal`${part.registry}`);
	return part.plan?.changes.every((change) => change.action === "no-op") ? require_settings.terminal`${name}: up to date (${many(countChanges(part.plan).noOps, "webhook")})` : require_settings.terminal`${name} (owner ${part.owner})`;
}
function unplannedLines(report, part) {
	return (report.command === "plan" || report.command === "apply" || report.command === "drift") && part.diagnostics.length === 0 ? [require_settings.terminal`not planned`] : [];
}
function remarkLines(report, part, plan, pen) {
	return [
		...unmanagedLines(part),
		...plan.unknowns.length === 0 ? [] : [require_settings.terminal`Unknown: ${many(plan.unknowns.length, "field")}`],
		...plan.refusals.flatMap((refusal) => refusalLines(report, refusal, pen)),
		...plan.warnings.flatMap((warning) => diagnosticLines(warning, pen)),
		...report.registries.length > 1 && hasChanges(plan) && !isApplied(report, part) ? [require_settings.terminal`Here: ${countsSentence(countChanges(plan))}`] : []
	];
}
function unmanagedLines(part) {
	const { unmanaged = [] } = part.plan ?? {};
	if (unmanaged.length === 0) return [];
	if (unmanaged.length <= 3) return [require_settings.terminal`Unmanaged:`, ...unmanaged.map(({ name, message }) => require_settings.terminal`  ${name}: ${message}`)];
	const groups = unmanagedGroups(part).map(({ message, names }) => require_settings.terminal`  ${message}: ${names.join(", ")}`);
	return [require_settings.terminal`Unmanaged: ${many(unmanaged.length, "webhook")}`, ...groups];
}
function eventGridLines({ eventSubscriptions = [] }) {
	if (eventSubscriptions.length === 0) return [];
	return [require_settings.terminal`Event Grid subscriptions (not managed here): ${eventGridWords(eventSubscriptions)}`];
}
function refusalLines(report, refusal, { paint, frontEnd }) {
	const advice = refusalAdvice(report, refusal, frontEnd);
	return [require_settings.terminal`${paint("red", require_settings.terminal`${refusalWords(report, refusal)}`)} ${refusal.message}`, ...(advice?.split("\n") ?? []).map((line) => require_settings.terminal`  ${line}`)];
}
function changeLines(plan, pen) {
	return byAction(plan.changes).flatMap((change) => [changeLine(change, pen), ...indented(indented(shownFields(change).map((field) => fieldLine(change, field))))]);
}
function changeLine(change, { paint }) {
	const remark = changeRemark(change);
	const line = require_settings.terminal`${actionSign(change.action)} ${actionWord(change)} ${change.name}`;
	return require_settings.terminal`${paint(actionStyle(change.action), line)}${remark === "" ? "" : ` (${remark})`}`;
}
function actionSign(action) {
	return {
		create: "+",
		update: "~",
		replace: "-/+",
		delete: "-",
		"no-op": "="
	}[action];
}
function actionStyle(action) {
	return {
		create: "green",
		update: "yellow",
		replace: "magenta",
		delete: "red",
		"no-op": "dim"
	}[action];
}
function resultLines(part, pen) {
	const outcomes = part.outcomes.map((outcome) => ({
		outcome,
		ping: pingOf(part, outcome.name)
	}));
	const changed = new Set(part.outcomes.map(({ name }) => name.toLowerCase()));
	const only = part.pings.filter(({ name }) => !changed.has(name.toLowerCase()));
	const all = [...outcomes, ...only.map((ping) => ({
		outcome: void 0,
		ping
	}))];
	return [...all.filter(isFailure), ...all.filter((result) => !isFailure(result))].flatMap((result) => resultLine(result, pen));
}
function pingOf({ pings }, name) {
	return pings.find((ping) => ping.name.toLowerCase() === name.toLowerCase());
}
function isFailure({ outcome, ping }) {
	return outcome?.status === "failed" || outcome?.restored === "failed" || ping?.verdict === "failed";
}
function resultLine({ outcome, ping }, pen) {
	if (outcome === void 0) return ping === void 0 ? [] : [pingLine(ping, pen)];
	const { paint } = pen;
	const status = paint(outcomeStyle(outcome), require_settings.terminal`${outcomeStatus(outcome).padEnd(11)}`);
	const restored = restoredWords(outcome);
	const after = [...restored === "" ? [] : [require_settings.terminal`${restored}`], ...ping === void 0 ? [] : [require_settings.terminal`ping ${pingWordsOf(ping, pen)}`]].map((words, index) => require_settings.terminal`${index === 0 ? ": " : "; "}${words}`);
	return [require_settings.terminal`${status} ${outcome.action.padEnd(7)} ${outcome.name}${after[0] ?? ""}${after[1] ?? ""}`, ...indented(outcome.diagnostic === void 0 ? [] : diagnosticLines(outcome.diagnostic, pen))];
}
function outcomeStyle({ status }) {
	switch (status) {
		case "done": return "green";
		case "already": return "dim";
		case "failed": return "red";
		case "not-begun":
		case "in-flight":
		case "rolled-back": return "yellow";
	}
}
function pingLine(ping, pen) {
	return require_settings.terminal`${"ping".padEnd(11)} ${ping.name}: ${pingWordsOf(ping, pen)}`;
}
function pingWordsOf(ping, { paint }) {
	const attempts = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
	const cause = ping.cause === void 0 ? require_settings.terminal`` : require_settings.terminal` \u2014 ${ping.cause}`;
	const [style, word] = {
		passed: ["green", "ok"],
		failed: ["red", "FAILED"],
		skipped: ["dim", "skipped"]
	}[ping.verdict];
	return require_settings.terminal`${paint(style, require_settings.terminal`${word}`)} ${ping.reason}${attempts}${cause}`;
}
function validated(report) {
	const elsewhere = report.diagnostics.filter(({ severity, source }) => severity === "error" && !source).length;
	return [...fileVerdicts(report).map(({ file, valid, facts }) => require_settings.terminal`${file}: ${valid ? "valid" : "invalid"} \u2014 ${facts}`), ...elsewhere === 0 ? [] : [require_settings.terminal`invalid \u2014 ${many(elsewhere, "error")} outside of the manifests`]];
}
function closing(report, { paint }) {
	const early = endedEarly(report);
	return [...early === "" ? [] : [paint("yellow", require_settings.terminal`${early}`)], ...summary(report)];
}
function summary(report) {
	const digest = require_settings.terminal`Digest: ${report.digest ?? noDigest(report)}`;
	const planned = report.registries.some((part) => part.plan !== void 0);
	switch (report.command) {
		case "validate": return [];
		case "plan": return planned ? [require_settings.terminal`Plan: ${countsSentence(countReport(report))}`, digest] : [require_settings.terminal`Plan: none.`];
		case "drift": {
			const pinged = report.registries.some((part) => part.pings.length > 0);
			return [
				require_settings.terminal`Drift: ${planned ? countsSentence(countReport(report), "none") : "unknown."}`,
				...pinged ? [require_settings.terminal`${pingSentence(report)}`] : [],
				...report.registries.some(({ deliveries }) => deliveries) ? [require_settings.terminal`Deliveries: ${deliveryCounts(report)}.`] : []
			];
		}
		case "apply": return [require_settings.terminal`${applySentence(report)}`, ...report.exitCode === 4 ? [digest] : []];
		case "ping": return [require_settings.terminal`${pingSentence(report)}`];
		case "deliveries": return [require_settings.terminal`Deliveries: ${deliveryCounts(report)}.`];
		case "redeliver": return [require_settings.terminal`Redeliveries: ${deliveryCounts(report)}.`];
	}
}
function diagnosticLines(diagnostic, pen) {
	const { severity, code, message } = diagnostic;
	const style = severity === "error" ? "red" : "yellow";
	const advice = adviceOf(diagnostic, pen.frontEnd);
	return [
		require_settings.terminal`${locationOf(diagnostic)}${pen.paint(style, require_settings.terminal`${severity}[${code}]`)}: ${message}`,
		...excerptLines(diagnostic, style, pen),
		...(advice?.split("\n") ?? []).map((line) => require_settings.terminal`  ${line}`)
	];
}
const excerptWidth = 100;
function excerptLines({ excerpt, source }, style, { paint }) {
	if (excerpt === void 0 || source === void 0) return [];
	const { line, column, endColumn } = excerpt;
	const from = Math.max(0, Math.min(column - 1 - excerptWidth / 2, line.length - excerptWidth));
	const part = line.slice(from, from + excerptWidth);
	const before = require_settings.visible(line.slice(from, column - 1)).length;
	const marked = require_settings.visible(line.slice(column - 1, Math.max(column, endColumn - 1))).length;
	const caret = "^".repeat(Math.max(1, Math.min(marked, excerptWidth - before)));
	const number = String(source.line);
	const bar = paint("dim", require_settings.terminal`${" ".repeat(number.length)} |`);
	return [require_settings.terminal`  ${paint("dim", require_settings.terminal`${number} |`)} ${part}`, require_settings.terminal`  ${bar} ${" ".repeat(before)}${paint(style, require_settings.terminal`${caret}`)}`];
}
function locationOf({ source, registry, webhook }) {
	if (source !== void 0) return require_settings.terminal`${source.file}:${source.line}:${source.column}: `;
	if (registry !== void 0 && webhook !== void 0) return require_settings.terminal`${registry}/${webhook}: `;
	const name = registry ?? webhook;
	return name === void 0 ? require_settings.terminal`` : require_settings.terminal`${name}: `;
}
// src/report/annotations.ts
const most = 9;
function annotations(report, frontEnd) {
	const { registries } = report;
	const all = [
		...registries.flatMap((part) => part.outcomes.flatMap((outcome) => failedChange(part, outcome, frontEnd))),
		...registries.flatMap((part) => refused(report, part, frontEnd)),
		...registries.flatMap((part) => failedPings(part)),
		...registries.flatMap((part) => failedDeliveries(part)),
		...registries.flatMap((part) => failedRedeliveries(part)),
		...diagnosticsOf(report).map((diagnostic) => ofDiagnostic(diagnostic, frontEnd))
	];
	return [...firstOf(all, "error"), ...firstOf(all, "warning")];
}
function firstOf(all, severity) {
	const found = all.filter((annotation) => annotation.severity === severity);
	if (found.length <= most) return found;
	const more = `${found.length - most} more`;
	return [...found.slice(0, most), {
		severity,
		title: more,
		message: `${more} of this kind. The run's summary lists all.`
	}];
}
function annotation(severity, title, texts, source) {
	const message = texts.flatMap((text) => text === void 0 || text === "" ? [] : [require_settings.visible(text)]).join("\n");
	return {
		severity,
		title: require_settings.visible(title),
		message,
		...source === void 0 ? {} : { source }
	};
}
function ofDiagnostic(diagnostic, frontEnd) {
	const { severity, code, message, source } = diagnostic;
	return annotation(severity, code, [message, ...adviceOf(diagnostic, frontEnd)?.split("\n") ?? []], source);
}
function refused(report, part, frontEnd) {
	const severity = report.command === "apply" ? "error" : "warning";
	return (part.plan?.refusals ?? []).map((refusal) => {
		const { code, message, source } = refusal;
		const advice = refusalAdvice(report, refusal, frontEnd);
		const texts = [`${refusalWords(report, refusal)} ${message}`, ...advice?.split("\n") ?? []];
		return annotation(severity, code, texts, source ?? part.source);
	});
}
function failedChange(part, outcome, frontEnd) {
	if (outcome.status !== "failed" && outcome.restored !== "failed") return [];
	const { message, source } = outcome.diagnostic ?? {};
	const advice = outcome.diagnostic && adviceOf(outcome.diagnostic, frontEnd);
	const change = part.plan?.changes.find(({ name }) => name === outcome.name);
	return [annotation("error", `${outcome.action} ${outcome.name} failed`, [
		message,
		restoredWords(outcome),
		...advice?.split("\n") ?? []
	], source ?? change?.source ?? part.source)];
}
function failedPings(part) {
	return part.pings.filter(({ verdict }) => verdict === "failed").map(({ name, reason, cause, source }) => annotation("error", `ping of ${name} failed`, [reason, cause], source ?? part.source));
}
function failedDeliveries(part) {
	return (part.deliveries ?? []).filter(({ failed, redeliveries }) => failed > 0 && redeliveries === void 0).map((one) => {
		const [latest] = one.rows.filter(({ verdict, action }) => verdict === "failed" && action !== "ping");
		const last = latest && `Last: ${latest.action} ${latest.image}: ${latest.reason}`;
		const texts = [
			`${one.failed} of ${one.failed + one.succeeded} deliveries failed`,
			last,
			latest?.cause
		];
		return annotation(part.exitCode === 0 ? "warning" : "error", `deliveries of ${one.name} failed`, texts, one.source ?? part.source);
	});
}
function failedRedeliveries(part) {
	return (part.deliveries ?? []).flatMap(({ name, redeliveries = [], source }) => {
		const failed = redeliveries.filter(({ status }) => status === "failed");
		const texts = failed.map(({ action, image, reason }) => `${action} ${image}: ${reason}`);
		return failed.length === 0 ? [] : [annotation("error", `redeliveries to ${name} failed`, texts, source ?? part.source)];
	});
}
// src/report/report.ts
var report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	adviceOf: () => adviceOf,
	annotations: () => annotations,
	changesPending: () => changesPending,
	countReport: () => countReport,
	diagnosticsOf: () => diagnosticsOf,
	docsUrl: () => docsUrl,
	fieldLine: () => fieldLine,
	isConsentedByMerge: () => isConsentedByMerge,
	isDone: () => isDone,
	many: () => many,
	planDocument: () => planDocument,
	renderDelivery: () => renderDelivery,
	renderDiagnostic: () => renderDiagnostic,
	renderMarkdown: () => renderMarkdown,
	renderMatches: () => renderMatches,
	renderReport: () => renderReport,
	reportDocument: () => reportDocument,
	shownFields: () => shownFields
});
const formats$1 = {
	text: renderText,
	json: (report) => require_settings.jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report)),
	markdown: (report, { frontEnd = "command-line" }) => renderMarkdown(report, {
		limit: Number.POSITIVE_INFINITY,
		frontEnd
	})
};
function renderReport(report, format, options) {
	return formats$1[format](report, options);
}
function renderMatches(images, matches, format, { color }) {
	if (format === "json") return require_settings.jsonText({ matches });
	if (format === "markdown") return `${require_settings.markdownPage(matchMarkdown(matches))}\n`;
	return require_settings.terminalPage(matchLines(images, matches, (style, text) => color ? require_settings.styled(style, text) : text));
}
// src/manifest/endpoint.ts
const siteId = /^\/?subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?(?:\/functions\/([^/]+))?\/?$/i;
const siteName = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/;
const functionName = /^[A-Za-z][A-Za-z0-9_-]{0,127}$/;
function readEndpoint(written) {
	const { appService, functionApp } = written;
	const wrong = (field, message, help) => ({
		field,
		finding: {
			code: "endpoint-invalid",
			...field !== void 0 && !written[field]?.includes("://") && { value: written[field] ?? "" },
			message,
			help
		}
	});
	if (appService === void 0 === (functionApp === void 0)) return wrong(void 0, appService === void 0 ? "names no resource" : "names two resources", "Write `appService`, or `functionApp` with `function`.");
	for (const [field, value] of Object.entries(written)) if (value.includes("${")) return wrong(field, "contains a reference", "Write the name; references are not replaced in `endpoint`.");
	const field = appService === void 0 ? "functionApp" : "appService";
	const text = appService ?? functionApp ?? "";
	const id = siteId.exec(text);
	const [, subscriptionId, idGroup, app = text, idSlot, idFunction] = id ?? [];
	const bad = id ? idProblem(id) : nameProblem(text);
	if (bad) return wrong(field, bad[0], bad[1]);
	const badGroup = written.resourceGroup === void 0 ? void 0 : require_settings.resourceGroupProblem(written.resourceGroup);
	if (badGroup) return wrong("resourceGroup", badGroup.problem, badGroup.help);
	for (const [key, fromId, own] of [
		[
			"slot",
			idSlot,
			written.slot
		],
		[
			"resourceGroup",
			idGroup,
			written.resourceGroup
		],
		[
			"function",
			idFunction,
			written.function
		]
	]) if (fromId !== void 0 && own !== void 0 && fromId.toLowerCase() !== own.toLowerCase()) return wrong(key, "contradicts the resource ID", "Remove it, or correct the ID.");
	const slot = idSlot ?? written.slot;
	if (slot !== void 0 && !siteName.test(slot)) return wrong("slot", "is not the name of a slot", "Write the slot's name alone: `staging`.");
	const base = {
		app,
		slot: slot?.toLowerCase() === "production" ? void 0 : slot,
		resourceGroup: idGroup ?? written.resourceGroup,
		subscriptionId
	};
	const name = idFunction ?? written.function;
	if (field === "appService") return name === void 0 ? { endpoint: {
		kind: "appService",
		...base
	} } : wrong("function", "belongs to `functionApp`", "Use `functionApp` instead of `appService`, or remove it.");
	if (name === void 0) return wrong(void 0, "names no function", "Add the function's name: `function: onPush`.");
	return functionName.test(name) ? { endpoint: {
		kind: "functionApp",
		...base,
		function: name
	} } : wrong("function", "is not the name of a function", "A name has letters, digits, `_` and `-`.");
}
function idProblem([, subscription = "", group = "", app = ""]) {
	return !require_settings.subscriptionIdProblem(subscription) && !require_settings.resourceGroupProblem(group) && siteName.test(app) ? void 0 : ["is not the resource ID of an app", "Write the ID as `az webapp list --query [].id` prints it."];
}
function nameProblem(text) {
	if (siteName.test(text)) return void 0;
	if (/^\/?subscriptions\//i.test(text)) return ["is not the resource ID of an app", "An ID ends in `/providers/Microsoft.Web/sites/NAME`, or in `/sites/NAME/slots/SLOT`."];
	if (/\.(?:azurewebsites|chinacloudsites|appserviceenvironment)\./i.test(`${text}.`) || /:\/\//.test(text)) return ["is a host name or URL", "Write the app's name, as `az webapp list --query [].name` prints it."];
	if (/^[\w-]+\/[\w-]+$/.test(text)) return ["contains a slash", "Write the slot separately: `slot: staging`."];
	return ["is not the name of an app", "A name has at most 60 letters, digits and hyphens."];
}
function endpointText(endpoint) {
	const { kind, app, slot, resourceGroup, subscriptionId } = endpoint;
	const parts = {
		subscription: subscriptionId,
		resourceGroup,
		app,
		slot,
		function: endpoint.kind === "functionApp" ? endpoint.function : void 0
	};
	return `${kind}(${Object.entries(parts).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${value?.toLowerCase()}`).join(", ")})`;
}
function shownEndpoint(endpoint) {
	const app = endpoint.slot === void 0 ? endpoint.app : `${endpoint.app}/${endpoint.slot}`;
	return endpoint.kind === "appService" ? `(App Service ${app})` : `(function ${endpoint.function} of ${app})`;
}
// src/manifest/expand.ts
const longestName = 50;
function expandedName(written, { scope, location }) {
	const name = written + lettersAndDigits(scope) + lettersAndDigits(location);
	return (scope === void 0 || /^[a-z0-9]+:\*$/.test(scope)) && (scope === void 0 || location === void 0) && name.length <= longestName ? name : hashedName(written, {
		scope,
		location
	});
}
function hashedName(written, { scope, location }) {
	const hash = sha256(JSON.stringify([
		written.toLowerCase(),
		scope ?? null,
		location ?? null
	])).slice(0, 6);
	return (written + lettersAndDigits(scope) + lettersAndDigits(location)).slice(0, longestName - hash.length) + hash;
}
function expandedNames(expanded, taken) {
	const names = expanded.map(([written, variant]) => expandedName(written, variant));
	const uses = /* @__PURE__ */ new Map();
	for (const name of [...names, ...taken]) uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
	return expanded.map(([written, variant], index) => {
		const name = names[index] ?? "";
		return uses.get(name.toLowerCase()) === 1 ? name : hashedName(written, variant);
	});
}
function expandLocations(desired, locations) {
	const open = desired.webhooks.filter((webhook) => webhook.locations !== void 0);
	if (open.length === 0) return desired;
	const closed = desired.webhooks.filter((webhook) => webhook.locations === void 0);
	const pairs = open.flatMap((webhook) => [...new Set(locations)].sort().map((location) => ({
		webhook,
		location
	})));
	const names = expandedNames(pairs.map(({ webhook, location }) => [webhook.expandedFrom ?? webhook.name, {
		scope: webhook.expandedFrom === void 0 ? void 0 : webhook.scope,
		location
	}]), closed.map(({ name }) => name));
	const expanded = pairs.map(({ webhook, location }, index) => {
		const { locations: _, ...rest } = webhook;
		return {
			...rest,
			name: names[index] ?? "",
			expandedFrom: webhook.expandedFrom ?? webhook.name,
			location
		};
	});
	return {
		...desired,
		webhooks: [...closed, ...expanded].sort((a, b) => a.name < b.name ? -1 : 1)
	};
}
function lettersAndDigits(text = "") {
	return text.replace(/[^A-Za-z0-9]+/g, "");
}
// src/manifest/wording.ts
const longestQuote = 50;
function quote(text) {
	const shown = text.replace(/\/\/[^\s]*@/g, "//***@");
	return JSON.stringify(shown.length > longestQuote ? `${shown.slice(0, longestQuote)}\u2026` : shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function bare(name, otherwise) {
	return /^[\w.$-]{1,64}$/.test(name) ? name : otherwise;
}
function about(path) {
	const [first, webhook] = path;
	return first === "webhooks" && webhook !== void 0 ? { webhook } : {};
}
function subject(path, value) {
	const [first = "", second = ""] = path;
	const shown = value === void 0 ? "" : ` ${quote(value)}`;
	if (path.length === 0) return "the document";
	if (first === "webhooks" && path.length > 1) {
		const webhook = `webhook ${bare(second, "with an invalid name")}`;
		return path.length === 2 ? webhook : `${field(path.slice(2), shown)} of ${webhook}`;
	}
	if (first === "defaults" && path.length > 1) return `${field(path.slice(1), shown)} of defaults`;
	if (first === "ignore" && path.length > 1) return shown === "" ? "an entry of ignore" : `ignore pattern${shown}`;
	return `${path.map((segment) => bare(segment, "\u2026")).join(".")}${shown}`;
}
const entries$1 = {
	actions: "action",
	scopes: "scope",
	locations: "location"
};
function field([name = "", entry], shown) {
	if (entry === void 0) return `${bare(name, "a key")}${shown}`;
	switch (name) {
		case "customHeaders": return named("header", entry);
		case "tags": return named("tag", entry);
		case "endpoint": return `endpoint.${bare(entry, "\u2026")}${shown}`;
		default: return shown === "" ? `an entry of ${bare(name, "a key")}` : `${entries$1[name] ?? `entry of ${bare(name, "a key")}`}${shown}`;
	}
}
function named(what, name) {
	const shown = bare(name, "");
	return shown === "" ? `a ${what}` : `${what} ${shown}`;
}
function nearest(word, candidates) {
	if (word.length > 40) return void 0;
	const lower = word.toLowerCase();
	const containing = candidates.find((candidate) => word.length > 3 && candidate.toLowerCase().includes(lower));
	const [best] = candidates.map((candidate) => ({
		candidate,
		distance: require_yaml.leven(lower, candidate.toLowerCase())
	})).sort((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : containing;
}
function either(words) {
	return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
// src/manifest/fields.ts
const knownActions = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete"
];
function checkActions(actions) {
	const lower = actions.map((action) => action.toLowerCase());
	const findings = actions.flatMap((action, index) => [...knownActions.includes(lower[index] ?? "") ? [] : [{
		...unknownAction(action),
		index
	}], ...lower.indexOf(lower[index] ?? "") < index ? [{
		severity: "warning",
		code: "action-repeated",
		value: action,
		message: "is in the list twice",
		help: "Remove one of the two.",
		index
	}] : []]);
	const pushes = lower.includes("chart_push");
	if (lower.length > 0 && lower.every((action) => action.startsWith("chart_") && knownActions.includes(action))) findings.push({
		severity: "warning",
		code: "action-retired",
		value: actions[0] ?? "",
		message: "never occurs: Azure retired `az acr helm` on 2025-09-15",
		help: pushes ? "Use `push`: Helm charts in OCI format are pushed like images." : "Use `delete`: Helm charts in OCI format are deleted like images.",
		index: 0
	});
	return findings;
}
function unknownAction(action) {
	const near = nearest(action, knownActions);
	return {
		severity: "warning",
		code: "action-unknown",
		value: action,
		message: "is unknown; it is sent to Azure unchanged",
		help: near === void 0 ? `Known actions: ${knownActions.join(", ")}.` : `Did you mean "${near}"?`
	};
}
function checkTag(name, value) {
	const key = (code, message, help) => [{
		code,
		message,
		help,
		at: "key"
	}];
	if (/^acr-webhooks-/i.test(name)) return key("tag-reserved", "has a name that is reserved for acr-webhooks", "Use `owner` and `protect`, or rename the tag.");
	if (name === "" || name.length > 512) return key("tag-name", "has an empty name, or one over 512 characters", "Use a name of 1 to 512 characters.");
	if (/[<>%&\\?/]|\p{Cc}/u.test(name)) return key("tag-name", `has a name with a character that Azure does not allow: ${quote(name)}`, "Remove < > % & \\ ? / and control characters.");
	const reserved = /^(?:microsoft|azure|windows)/i.exec(name)?.[0];
	if (reserved !== void 0) return key("tag-name", `has a name with the prefix "${reserved}", which Azure reserves`, "Use a name that does not begin with microsoft, azure or windows.");
	if (value === null) return [];
	const found = [...referenceIgnored(name), ...referenceIgnored(value)];
	if (value.length > 256) found.push({
		code: "tag-value",
		message: "has a value over 256 characters",
		help: "Shorten it."
	});
	if (/\p{Cc}/u.test(value)) found.push({
		code: "tag-value",
		message: "has a value with a line break or control character",
		help: "Write one line of text."
	});
	return found.map((finding) => ({
		...finding,
		at: "value"
	}));
}
function referenceIgnored(text) {
	const reference = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/.exec(text)?.[0];
	if (reference === void 0) return [];
	return [{
		severity: "warning",
		code: "reference-ignored",
		message: `contains ${reference}, which is not replaced here`,
		help: "References are replaced in serviceUri, in the values of customHeaders, and in registry."
	}];
}
const connection = "is about the connection, which the service manages";
const reservedHeaders = new Map([
	["content-length", "is set by the service from the body"],
	["host", "is set by the service from the service URI"],
	["transfer-encoding", "is set by the service from the body"],
	["trailer", "is set by the service from the body"],
	["expect", connection],
	...[
		"connection",
		"keep-alive",
		"proxy-connection",
		"te",
		"upgrade"
	].map((name) => [name, connection])
]);
function checkHeaderName(name) {
	if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return {
		code: "header-name",
		message: "has characters that a header's name cannot have",
		help: "Use letters, digits, `-` and `_`, without spaces or a colon."
	};
	const reason = reservedHeaders.get(name.toLowerCase());
	return reason === void 0 ? void 0 : {
		code: "header-reserved",
		message: `cannot be set: it ${reason}`,
		help: "Remove it."
	};
}
const credentialHeader = /(?:^|[-_])(?:authorization|auth|token|secret|password|passwd|pwd|cookie|signature|credentials?|jwt|apikey|(?:api|access|account|auth|functions?|master|private|secret|shared|subscription)[-_]?key)(?:$|[-_])/i;
function checkHeaderValue(name, value) {
	const literal = value.parts.filter((part) => typeof part === "string").join("");
	if (/\p{Cc}/u.test(literal)) return [{
		code: "header-value",
		message: "has a line break or control character in its value",
		help: "Write one line of text. In YAML, `>-` joins lines and `|` keeps them."
	}];
	const findings = [];
	if (/[^\x20-\x7e]/.test(literal)) findings.push({
		severity: "warning",
		code: "header-not-ascii",
		message: "has characters outside ASCII in its value, which may arrive changed",
		help: "Encode the value as the receiver expects."
	});
	const other = require_settings.placeholder(literal);
	if (other !== void 0) findings.push(placeholderFinding(other));
	else if (value.names.length === 0 && literal.trim() !== "" && credentialHeader.test(name)) findings.push(literalCredential("contains a literal credential"));
	return findings;
}
function placeholderFinding(what) {
	return {
		severity: "warning",
		code: "placeholder",
		message: `contains ${what}, which is not replaced`,
		help: "Write a reference to an environment variable instead: `${WEBHOOK_\u2026}`."
	};
}
function literalCredential(message) {
	return {
		severity: "warning",
		code: "literal-credential",
		message,
		help: "Everyone who can read the file can read it. Store it as a secret, and write `${WEBHOOK_\u2026}`."
	};
}
// src/manifest/hosts.ts
function allowedHosts(entries) {
	const read = [];
	const diagnostics = [];
	for (const text of entries.flatMap((entry) => entry.split(/[,\n]/)).map((entry) => entry.trim())) {
		if (text === "") continue;
		const entry = parseEntry(text);
		if (typeof entry === "object") read.push(entry);
		else diagnostics.push({
			severity: "error",
			code: "allowed-hosts",
			message: `allowed-hosts: ${JSON.stringify(text.slice(0, 100))} ${entry}`,
			help: "Write a host (`deploy.contoso.com`), all its subdomains (`*.contoso.com`), or a binding (`WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com`). Each can have a port."
		});
	}
	const bound = new Set(read.flatMap((entry) => entry.reference ?? []));
	return {
		hosts: {
			allows: (url) => read.some((entry) => covers(entry, url)),
			allowsReference: (name, url) => read.some((entry) => (!bound.has(name) || entry.reference === name) && covers(entry, url)),
			binds: (name) => bound.has(name)
		},
		diagnostics
	};
}
function hostOf(url) {
	return url.hostname.replace(/\.$/, "");
}
function covers(entry, url) {
	const port = url.port || (url.protocol === "http:" ? "80" : "443");
	if (entry.port !== void 0 && entry.port !== port) return false;
	const host = hostOf(url);
	switch (entry.kind) {
		case "any": return true;
		case "host": return host === entry.host;
		case "below": return host.endsWith(`.${entry.host}`);
	}
}
function parseEntry(text) {
	const equals = text.indexOf("=");
	const reference = equals < 0 ? void 0 : text.slice(0, equals).trim();
	const target = text.slice(equals + 1).trim();
	if (reference !== void 0 && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(reference)) return "has no valid variable name before the `=`";
	if (target === "*") return {
		reference,
		host: "",
		kind: "any",
		port: void 0
	};
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return "has a scheme";
	const match = /^(\*\.)?(\[[0-9A-Fa-f:.]+\]|[^%:[\]/?#@*\s\\]+)(?::([0-9]{1,5}))?$/.exec(target);
	const [, below, host = "", port] = match ?? [];
	const url = match && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : void 0;
	if (!url) return "is not a host";
	if (port !== void 0 && (Number(port) < 1 || Number(port) > 65535)) return "has an invalid port (use 1 to 65535)";
	const name = hostOf(url);
	if (name === "") return "is not a host";
	if (below !== void 0 && (name.startsWith("[") || /^[0-9.]+$/.test(name))) return "has `*.` before an IP address";
	return {
		reference,
		host: name,
		kind: below === void 0 ? "host" : "below",
		port: port && String(Number(port))
	};
}
// src/manifest/references.ts
const syntaxHelp = "Write `${NAME}`, or `$${` for a literal `${`.";
function parseTemplate(text) {
	const parts = [];
	let literal = "";
	let at = 0;
	while (at < text.length) if (text.startsWith("$${", at)) {
		literal += "${";
		at += 3;
	} else if (text.startsWith("${", at)) {
		const end = text.indexOf("}", at);
		if (end < 0) return {
			problem: "has a reference without a closing brace",
			help: syntaxHelp
		};
		const name = text.slice(at + 2, end);
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return badName(name);
		if (literal !== "") parts.push(literal);
		literal = "";
		parts.push({ name });
		at = end + 1;
	} else {
		literal += text.charAt(at);
		at += 1;
	}
	if (literal !== "") parts.push(literal);
	return {
		text,
		parts,
		names: [...new Set(parts.flatMap((part) => typeof part === "string" ? [] : [part.name]))]
	};
}
function badName(name) {
	if (name.startsWith("{")) return {
		problem: "has a GitHub expression `${{ \u2026 }}`, which is not evaluated in a manifest",
		help: "Set an environment variable in the workflow, and write `${WEBHOOK_\u2026}` here."
	};
	if (/^[A-Za-z_][A-Za-z0-9_]*(?:[:?+=-]|[%#/])/.test(name)) return {
		problem: "has a reference with a default value or operator, which manifests do not support",
		help: "Write the variable's name alone: `${NAME}`."
	};
	if (/^(?:var|local|data|module|secrets|env|vars|github)\./.test(name)) return {
		problem: "has a reference of another tool",
		help: "Set an environment variable, and write `${WEBHOOK_\u2026}` here."
	};
	return {
		problem: "has a reference whose braces contain more than a variable's name",
		help: syntaxHelp
	};
}
function wholeReference(template) {
	const [first] = template.parts;
	return template.parts.length === 1 && typeof first === "object" ? first.name : void 0;
}
const alwaysAllowed = ["WEBHOOK_*", "AZURE_SUBSCRIPTION_ID"];
const forbidden = [
	"ACTIONS_*",
	"GITHUB_*",
	"GH_TOKEN",
	"GH_ENTERPRISE_TOKEN",
	"RUNNER_*",
	"INPUT_*",
	"STATE_*",
	"SYSTEM_*",
	"ENDPOINT_*",
	"SECURE_*",
	"CI_*",
	"GITLAB_*",
	"ACR_WEBHOOKS_*",
	"AZURE_CLIENT_SECRET*",
	"AZURE_CLIENT_CERTIFICATE*",
	"AZURE_CLIENT_ASSERTION*",
	"AZURE_USERNAME",
	"AZURE_*PASSWORD*",
	"AZURE_*TOKEN*",
	"AZURE_*SECRET*",
	"AZURE_*KEY*",
	"AZURE_*CREDENTIALS*",
	"AZURE_*CONNECTION_STRING*",
	"IDENTITY_*",
	"MSI_*",
	"IMDS_*",
	"ARM_*",
	"AWS_*",
	"GOOGLE_*",
	"CLOUDSDK_*",
	"SSH_*",
	"GPG_*",
	"NPM_*",
	"NODE_AUTH_TOKEN",
	"DOCKER_*",
	"KUBECONFIG",
	"VAULT_*"
];
function permission(name, patterns) {
	if (forbidden.some((pattern) => require_settings.matches(pattern, name))) return "forbidden";
	return [...alwaysAllowed, ...patterns].some((pattern) => require_settings.matches(pattern.trim(), name)) ? "allowed" : "not-allowed";
}
function lookUp(name, environment) {
	const raw = Object.hasOwn(environment, name) ? environment[name] : void 0;
	if (raw === void 0) return { state: "unset" };
	const value = raw.replace(/(?:\r\n|\n|\r)$/, "");
	return value === "" ? { state: "empty" } : {
		state: "set",
		value,
		lineBreak: value !== raw
	};
}
function fill(template, value) {
	return template.parts.map((part, index) => typeof part === "string" ? part : value(part.name, index)).join("");
}
// src/manifest/host-rules.ts
var HostRules = class {
	#hosts;
	#sources;
	#find;
	#guarded = [];
	#destinations = /* @__PURE__ */ new Set();
	#allShown = true;
	constructor(hosts, sources, find) {
		this.#hosts = hosts;
		this.#sources = sources;
		this.#find = find;
	}
	check(destination, headers) {
		const { literalHost, url, key, path, names } = destination;
		if (url) this.#destinations.add(hostOf(url));
		if (key !== void 0) this.#destinations.add(key);
		if (url && !literalHost || key !== void 0) this.#allShown = false;
		const sent = [{
			names,
			path
		}, ...headers];
		if (!this.#hosts) {
			const guarded = literalHost ? sent : headers;
			const host = literalHost && hostOf(literalHost);
			for (const { names: some, path: at } of guarded) for (const name of some) this.#guarded.push({
				name,
				host,
				source: this.#sources.value(at)
			});
			return;
		}
		if (url) this.#checkAllowed(this.#hosts, url, destination, sent);
	}
	#checkAllowed(hosts, url, { literalHost, path }, sent) {
		const host = literalHost && hostOf(literalHost);
		const target = host === void 0 || url.port === "" ? host : `${host}:${url.port}`;
		if (!hosts.allows(url)) {
			this.#find(path, {
				code: "host-not-allowed",
				message: target === void 0 ? "points to a host that is not allowed" : `points to ${target}, which is not allowed`,
				help: host === void 0 ? "Correct the variable, or allow its host." : "Correct it, or allow this host.",
				settings: [{
					name: "allowed-hosts",
					...target !== void 0 && { value: target }
				}]
			});
			return;
		}
		for (const { names, path: at } of sent) for (const name of names) {
			if (hosts.allowsReference(name, url)) continue;
			this.#find(at, {
				code: "reference-host-not-allowed",
				message: `would send ${name} to ${target ?? "a host"}, but it is bound to other hosts`,
				help: "Correct it, or bind the reference to this host as well.",
				settings: [{
					name: "allowed-hosts",
					value: `${name}=${target ?? "HOST"}`
				}]
			});
		}
	}
	guarded() {
		return this.#guarded;
	}
	destinations() {
		return {
			count: this.#destinations.size,
			shown: this.#allShown ? [...this.#destinations].sort() : void 0
		};
	}
};
function boundElsewhere(webhook, url, entries) {
	if (!webhook.endpoint || !entries) return [];
	const { hosts } = allowedHosts(entries);
	return [...webhook.templates.customHeaders.values()].flatMap(({ name: header, value }) => {
		const template = parseTemplate(value);
		const names = "problem" in template ? [] : template.names;
		const source = webhook.sources.get(`customHeaders.${header}`) ?? webhook.source;
		return names.filter((name) => hosts.binds(name) && !hosts.allowsReference(name, url)).map((name) => ({
			severity: "error",
			code: "reference-host-not-allowed",
			message: `${subject([
				"webhooks",
				webhook.expandedFrom ?? webhook.name,
				"customHeaders",
				header
			])} would send ${name} to ${hostOf(url)}, but it is bound to other hosts`,
			help: "Correct it, or bind the reference to this host as well.",
			settings: [{
				name: "allowed-hosts",
				value: `${name}=${hostOf(url)}`
			}],
			source,
			webhook: webhook.name
		}));
	});
}
function allowsHost(entries, url) {
	return entries === void 0 || allowedHosts(entries).hosts.allows(url);
}
// src/manifest/pointer.ts
function pointer(...segments) {
	return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function segments(path) {
	return path.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/manifest/service-uri.ts
function uriWarnings(shape, local) {
	const { url } = shape;
	const findings = [];
	if (url?.protocol === "http:") findings.push({
		severity: "warning",
		code: "service-uri-insecure",
		message: "uses http: events and headers are not encrypted",
		help: "Use https."
	});
	const other = require_settings.uriPlaceholder(shape.literal);
	if (other !== void 0) findings.push(placeholderFinding(other));
	else if (shape.credential !== void 0) findings.push(literalCredential(shape.credential === "userinfo" ? "contains a literal password or token before the `@`" : "contains what looks like a literal credential in its query"));
	const unreachable = url && !local ? unreachableHost(url.hostname) : void 0;
	if (unreachable !== void 0) findings.push({
		severity: "warning",
		code: "service-uri-unreachable",
		message: `points to ${unreachable}, which the registry cannot reach`,
		help: "Use a public host name. Azure sends the events from the internet, not from your network."
	});
	return [...findings, ...url ? appServiceWarnings(url, shape) : []];
}
const privateName = /(?:^|\.)(?:localhost|internal|local|localdomain|lan|intranet|corp|home|private|svc|cluster\.local|home\.arpa|test|invalid)$/;
function unreachableHost(hostname) {
	const host = hostname.replace(/\.$/, "");
	if (host.startsWith("[")) return privateIpv6(host.slice(1, -1));
	if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return privateIpv4(host);
	if (host === "localhost" || host.endsWith(".localhost")) return "this machine";
	if (/(?:^|\.)(?:svc|cluster\.local)$/.test(host) || /\.svc\./.test(host)) return "a name inside a Kubernetes cluster";
	if (/\.privatelink\./.test(host)) return "a private endpoint";
	if (privateName.test(host)) return "a private host name";
	if (!host.includes(".")) return "a host name without a domain";
}
function privateIpv4(host) {
	const [a = 0, b = 0] = host.split(".").map(Number);
	if (a === 127 || a === 0) return "this machine";
	if (a === 169 && b === 254) return "a link-local address";
	if (a === 10 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a === 100 && b >= 64 && b < 128 || a === 198 && (b === 18 || b === 19)) return "a private address";
	return a >= 224 ? "a multicast or reserved address" : void 0;
}
function dotted(high = "", low = "") {
	return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join(".");
}
function privateIpv6(host) {
	const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
	if (mapped) return privateIpv4(dotted(mapped[1], mapped[2]));
	const translated = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
	if (translated) return privateIpv4(dotted(translated[1], translated[2]));
	if (host === "::1" || host === "::") return "this machine";
	if (/^f[cd]/.test(host)) return "a private address";
	return /^fe[89ab]/.test(host) ? "a link-local address" : void 0;
}
const site = /^([a-z0-9-]+)(\.scm)?\.(?:[a-z0-9-]+\.)?(?:azurewebsites\.(?:net|us)|chinacloudsites\.cn)$/i;
const aseSite = /\.(?:appserviceenvironment\.(?:net|us|cn)|p\.azurewebsites\.net)$/i;
function appServiceWarnings(url, shape) {
	const warn = (message, help) => [{
		severity: "warning",
		code: "service-uri-app-service",
		message,
		help
	}];
	const hook = isDeploymentPath(url.pathname);
	const hostname = url.hostname.replace(/\.$/, "");
	const literalPath = !shape.shown.endsWith("/***");
	if (hook && aseSite.test(hostname)) return warn("points to an App Service Environment, whose deployment site is usually not public", "Check that the environment has a public address.");
	const match = site.exec(hostname);
	if (!match) return [];
	const [, name = "", scm] = match;
	if (hook && scm === void 0) return warn("points to the app, not to its deployment site", `Write the host with \`.scm.\`: \`${hostname.replace(/^([^.]+)\./, "$1.scm.")}\`, or use \`endpoint\`.`);
	if (!isDeploymentSite(url) || !literalPath) return [];
	if (!hook) return warn("points to App Service without the path that starts a deployment", "Write the path `/api/registry/webhook`; any other path returns 400 or 404. Or use `endpoint`.");
	if (!shape.hasUserinfo) return warn("has no user and password, which the deployment site requires", `Write \`https://$${name}:\${WEBHOOK_\u2026}@\u2026\`, or use \`endpoint\`.`);
	if (shape.user === void 0) return [];
	if (!shape.hasPassword) return warn("has a user but no password", "Write `USER:${WEBHOOK_\u2026}` before the `@`, or use `endpoint`.");
	return isPublishingUser(shape.user, name) ? [] : warn("has a user that is not the publishing user of the app", "Write `$` and the app's name; for a slot, `$APP__SLOT`. Or use `endpoint`.");
}
function isPublishingUser(user, label) {
	const name = user.replace(/^%24/i, "$");
	return name.startsWith("$") && label.toLowerCase().startsWith(name.slice(1).replace("__", "-").toLowerCase());
}
// src/manifest/uri.ts
const mark = "\ue000";
const userinfoCharacters = /^[A-Za-z0-9._~!$&'()*+,;=:%-]*$/;
const storedUserinfoCharacters = /^[^@/?#[\]\\\s]*$/;
const badPercent = /%(?![0-9A-Fa-f]{2})/;
const hostCharacters = /^(?:\[[0-9A-Fa-f:.]+\]|[^%:[\]]+)(?::[0-9]{1,5})?$/;
const credentialKeys = /^(?:code|sig|signature|token|access_?token|auth|key|api_?key|secret|client_?secret|password|pwd)$/i;
function uriShape(template, stored = false) {
	const whole = wholeReference(template);
	if (whole !== void 0) return wholeShape(template, whole);
	const literal = fill(template, () => "");
	const bad = badText(literal);
	if (bad) return bad;
	const parts = split(fill(template, () => mark));
	if (!parts) return template.names.length > 0 && !/^https?:\/\//i.test(literal) ? {
		problem: "has a reference in its scheme or host",
		help: hostHelp
	} : notAbsolute(literal);
	const { userinfo, host, path, query } = parts;
	if (host.includes(mark)) return {
		problem: "has a reference in its host",
		help: hostHelp
	};
	const url = parse(fill(template, () => "x"));
	const wrong = badAuthority(parts, url, stored ? storedUserinfoCharacters : userinfoCharacters);
	if (wrong || !url) return wrong ?? notAbsolute(literal);
	const colon = userinfo?.indexOf(":") ?? -1;
	const user = colon < 0 ? userinfo : userinfo?.slice(0, colon);
	const origin = mayBePassword(parts, stored) ? `${url.protocol}//***` : url.origin;
	return {
		template,
		literal,
		url,
		origin,
		shown: origin + (path.includes(mark) || origin.endsWith("***") ? "/***" : path === "" ? "" : url.pathname),
		userinfo: referencesIn(template).slice(0, (userinfo ?? "").split(mark).length - 1),
		hasUserinfo: userinfo !== void 0 && userinfo !== "",
		hasPassword: colon >= 0 && userinfo !== `${user}:` || (user?.includes(mark) ?? false),
		user: user === void 0 || user.includes(mark) ? void 0 : user,
		credential: isLiteralCredential(userinfo ?? "") ? "userinfo" : hasCredential(query) ? "query" : void 0
	};
}
function wholeShape(template, name) {
	const shown = `\${${name}}`;
	return {
		template,
		literal: "",
		url: void 0,
		origin: shown,
		shown,
		userinfo: [],
		hasUserinfo: false,
		hasPassword: false,
		user: void 0,
		credential: void 0
	};
}
function split(text) {
	const match = /^https?:\/\/([^/?#]*)(([^?#]*)(\?[^#]*)?(?:#.*)?)$/is.exec(text);
	if (!match) return void 0;
	const [, authority = "", rest = "", path = "", query = ""] = match;
	const at = authority.lastIndexOf("@");
	return {
		userinfo: at < 0 ? void 0 : authority.slice(0, at),
		host: authority.slice(at + 1),
		path,
		query,
		rest
	};
}
function badAuthority(parts, url, allowed) {
	const { userinfo, host, rest } = parts;
	if (userinfo === void 0 && rest.includes("@") && (!url || !/[.[]|^localhost(?::|$)/i.test(host))) return {
		problem: "has a character before the `@` that must be percent-encoded",
		help: encodeHelp
	};
	if (userinfo !== void 0) {
		const literal = userinfo.replaceAll(mark, "");
		if (badPercent.test(userinfo)) return percentProblem;
		if (!allowed.test(literal)) return {
			problem: "has a character before the `@` that must be percent-encoded",
			help: encodeHelp
		};
	}
	return url && hostCharacters.test(host) ? void 0 : notAbsolute("https://");
}
function mayBePassword({ userinfo, host, rest }, stored) {
	if (userinfo !== void 0 || !rest.includes("@")) return false;
	return /:\d*$/.test(host) || stored && /@(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[:/?#]|$)/i.test(rest);
}
function referencesIn(template) {
	return template.parts.flatMap((part) => typeof part === "string" ? [] : [part.name]);
}
function isLiteralCredential(userinfo) {
	const colon = userinfo.indexOf(":");
	const part = colon < 0 ? userinfo : userinfo.slice(colon + 1);
	return part !== "" && !part.includes(mark) && require_settings.uriPlaceholder(part) === void 0;
}
function hasCredential(query) {
	for (const [key, value] of new URLSearchParams(query)) if (credentialKeys.test(key) && value !== "" && !value.includes(mark)) return true;
	return false;
}
function resolveUri(shape, value) {
	const text = fill(shape.template, value);
	if (shape.url === void 0) {
		const inner = uriShape({
			text,
			parts: [text],
			names: []
		}, true);
		if ("problem" in inner) return {
			...inner,
			reference: wholeReference(shape.template)
		};
		return inner.url ? {
			text,
			url: inner.url,
			shape: inner
		} : {
			...notAbsolute(text),
			reference: wholeReference(shape.template)
		};
	}
	for (const name of shape.template.names) {
		const alone = badText(value(name));
		if (alone) return {
			...alone,
			reference: name
		};
	}
	for (const name of shape.userinfo) {
		const part = value(name);
		if (!userinfoCharacters.test(part)) return {
			problem: "has a character before the `@` that must be percent-encoded",
			help: encodeHelp,
			reference: name
		};
		if (badPercent.test(part)) return {
			...percentProblem,
			reference: name
		};
	}
	const url = parse(text);
	if (!url || url.protocol !== shape.url.protocol || url.host !== shape.url.host) return {
		problem: "would change the scheme or host that the manifest shows",
		help: encodeHelp,
		reference: void 0
	};
	return {
		text,
		url,
		shape
	};
}
const urlHelp = "Write an absolute URL, for example `https://deploy.contoso.com/hooks/acr`.";
const hostHelp = "Write scheme and host literally, or make the whole URI one reference.";
const encodeHelp = "In user and password, percent-encode `/` as `%2F`, `?` as `%3F`, `#` as `%23`, `@` as `%40`.";
const percentProblem = {
	problem: "has a `%` before the `@` that is not followed by two hexadecimal digits",
	help: "In user and password, percent-encode `%` as `%25`."
};
function notAbsolute(text) {
	return {
		problem: "is not an absolute http or https URL",
		help: /^https?:\/[^/]/i.test(text) ? "Write two slashes after the scheme." : urlHelp
	};
}
function badText(text) {
	if (require_settings.quotes(text)) return {
		problem: "is in quotes",
		help: "Remove the quotes; they are part of the value."
	};
	const other = /\s/.test(text) ? require_settings.uriPlaceholder(text) : void 0;
	if (other !== void 0) return {
		problem: `contains ${other}, which was not replaced`,
		help: "Check how the value is set."
	};
	if (/\s|\p{Cc}/u.test(text)) return {
		problem: "has a space, line break or control character",
		help: "Percent-encode a space as `%20`."
	};
	if (text.includes("\\")) return {
		problem: "has a backslash",
		help: "Write `/`, or percent-encode it as `%5C`."
	};
	if (text.includes(mark)) return {
		problem: "has a character of Unicode's private use",
		help: "Percent-encode it."
	};
}
function parse(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && (url.protocol === "http:" || url.protocol === "https:") ? url : void 0;
}
// src/manifest/resolve.ts
function oddHeaderPart(value, before) {
	if (require_settings.quotes(value)) return ["is in quotes", "Remove the quotes from the value, unless the receiver expects them."];
	const invisible = /\p{Cf}/u.exec(value)?.[0]?.codePointAt(0);
	if (invisible !== void 0) return [`contains an invisible character (U+${invisible.toString(16).toUpperCase().padStart(4, "0")})`, "Store the value without it."];
	if (value.trim() !== value) return ["has a space at its start or end", "Store the value without it."];
	if (/[^\x20-\x7e]/.test(value)) return ["has characters outside ASCII, which may arrive changed", "Encode the value as the receiver expects."];
	const scheme = /(?:^|\s)(Basic|Bearer|Token)\s+$/i.exec(before)?.[1];
	if (scheme !== void 0 && new RegExp(`^${scheme}\\s`, "i").test(value)) return [`begins with \`${scheme}\` again`, `Store the value without \`${scheme}\`, or remove it from the manifest.`];
}
var Resolver = class {
	#sources;
	#rules;
	#report;
	#references = /* @__PURE__ */ new Map();
	#unset = {
		registry: /* @__PURE__ */ new Map(),
		webhooks: /* @__PURE__ */ new Map()
	};
	constructor(sources, rules, report) {
		this.#sources = sources;
		this.#rules = rules;
		this.#report = report;
	}
	find(path, finding, at = "value") {
		const { severity = "error", code, value, message, help, settings } = finding;
		const where = segments(path);
		this.#report({
			severity,
			code,
			message: `${subject(where, value)} ${message}`,
			...help !== void 0 && { help },
			...settings && { settings },
			source: this.#sources[at](path),
			...about(where)
		});
	}
	template({ value, path }) {
		const parsed = parseTemplate(value);
		if ("problem" in parsed) {
			this.find(path, {
				code: "reference-syntax",
				message: parsed.problem,
				help: parsed.help
			});
			return;
		}
		const refused = parsed.names.filter((name) => permission(name, this.#rules.env) !== "allowed");
		for (const name of refused) {
			const isForbidden = permission(name, this.#rules.env) === "forbidden";
			const code = isForbidden ? "reference-forbidden" : "reference-not-allowed";
			this.#report({
				severity: "error",
				code,
				message: `${subject(segments(path))} refers to ${name}, ${isForbidden ? "which can be a credential of the runner or of a login" : "which the workflow does not permit"}`,
				help: isForbidden ? "Copy the value to a variable named WEBHOOK_\u2026. No setting permits this name." : "Rename the variable to WEBHOOK_\u2026, or permit its name.",
				...!isForbidden && { settings: [{
					name: "env",
					value: name
				}] },
				source: this.#sources.value(path),
				...about(segments(path))
			});
		}
		return refused.length === 0 ? parsed : void 0;
	}
	#values(text, path, into) {
		const { environment } = this.#rules;
		const found = /* @__PURE__ */ new Map();
		const missing = [];
		if (environment === void 0) return text.names.length === 0 ? found : void 0;
		for (const name of text.names) {
			const variable = lookUp(name, environment);
			if (variable.state === "set") {
				found.set(name, variable.value);
				if (into === "webhooks") this.#references.set(`${name}=${variable.value}`, {
					name,
					value: new require_settings.Secret(variable.value)
				});
				if (variable.lineBreak) this.find(path, {
					severity: "warning",
					code: "reference-line-break",
					message: `uses ${name}, whose value ended in a line break; the line break was removed`,
					help: "Store the value without it: `printf %s` writes none."
				});
				continue;
			}
			missing.push(`${name} is ${variable.state === "unset" ? "not set" : "empty"}`);
			this.#recordUnset(name, variable.state, path, into);
		}
		return missing.length === 0 ? found : missing.join(" and ");
	}
	#recordUnset(name, state, path, into) {
		const where = segments(path);
		this.#unset[into].set(`${path} ${name}`, {
			severity: "error",
			code: state === "unset" ? "reference-not-set" : "reference-empty",
			message: `${subject(where)} needs ${name}, which is ${state === "unset" ? "not set" : "empty"}`,
			help: `Set the environment variable ${name}.`,
			source: this.#sources.value(path),
			...about(where)
		});
	}
	registryField({ value: text, path }, check) {
		const parsed = this.template({
			value: text,
			path
		});
		for (const name of parsed?.names ?? []) {
			if (!this.#rules.hosts?.binds(name)) continue;
			const message = `uses ${name}, which is bound to a host that webhooks call`;
			this.find(path, {
				code: "reference-host-not-allowed",
				message,
				help: "Use another variable: this one is for service URIs and headers."
			});
		}
		const found = parsed && this.#values(parsed, path, "registry");
		if (!parsed || !(found instanceof Map)) return text;
		const value = fill(parsed, (name) => found.get(name) ?? "");
		const problem = check(value);
		if (!problem) return value;
		this.find(path, {
			code: "reference-value",
			message: `(from ${parsed.names.join(", ")}) ${problem.problem}`,
			help: problem.help
		});
	}
	uri(shape, path) {
		const found = this.#values(shape.template, path, "webhooks");
		if (found === void 0) return {
			uri: require_settings.unknown("references are not replaced"),
			resolved: void 0
		};
		if (typeof found === "string") return {
			uri: require_settings.unknown(found),
			resolved: void 0
		};
		const resolved = resolveUri(shape, (name) => found.get(name) ?? "");
		if (!("problem" in resolved)) {
			if (!shape.url) this.#warnOfValue(resolved.shape, path, shape.template.names.join());
			for (const name of shape.template.names) {
				const value = found.get(name) ?? "";
				this.#checkPlaceholder(name, require_settings.uriPlaceholder(value) ?? require_settings.valuePlaceholder(value), path);
			}
			return {
				uri: new require_settings.Secret(resolved.text),
				resolved
			};
		}
		const which = resolved.reference ?? shape.template.names.join(", ");
		this.find(path, {
			code: "reference-value",
			message: `(from ${which}) ${resolved.problem}`,
			help: resolved.help
		});
	}
	#warnOfValue(shape, path, name) {
		if (shape.origin.endsWith("***")) this.find(path, {
			severity: "warning",
			code: "reference-suspicious",
			message: `uses ${name}, whose value has an \`@\` after the host`,
			help: "If a password is before the `@`, percent-encode `/` as `%2F`, `?` as `%3F` and `#` as `%23` in it."
		});
		for (const { message, help, ...rest } of uriWarnings(shape, this.#rules.local)) {
			if (rest.code === "literal-credential" || rest.code === "placeholder") continue;
			this.find(path, {
				...rest,
				message,
				...help !== void 0 && !help.includes("://") && !help.includes(".scm.") && { help }
			});
		}
	}
	header(text, path) {
		const found = this.#values(text, path, "webhooks");
		if (found === void 0) return require_settings.unknown("references are not replaced");
		if (typeof found === "string") return require_settings.unknown(found);
		let before = "";
		for (const part of text.parts) {
			if (typeof part !== "string") this.#checkHeaderPart(part.name, found.get(part.name) ?? "", path, before);
			before = typeof part === "string" ? part : "";
		}
		return new require_settings.Secret(fill(text, (name) => found.get(name) ?? ""));
	}
	#checkHeaderPart(name, value, path, before) {
		if (/\p{Cc}/u.test(value)) {
			this.find(path, {
				code: "reference-value",
				message: `gets a line break or control character from ${name}`,
				help: "A header is one line of text. Correct the variable."
			});
			return;
		}
		const odd = oddHeaderPart(value, before);
		if (odd === void 0) {
			this.#checkPlaceholder(name, require_settings.valuePlaceholder(value), path);
			return;
		}
		const [what, help] = odd;
		const message = `uses ${name}, whose value ${what}`;
		this.find(path, {
			severity: "warning",
			code: "reference-suspicious",
			message,
			help
		});
	}
	#checkPlaceholder(name, what, path) {
		if (what === void 0) return;
		this.find(path, {
			severity: "warning",
			code: "reference-suspicious",
			message: `uses ${name}, whose value contains ${what}`,
			help: "Check how the variable is set: it does not contain the value itself."
		});
	}
	references() {
		return [...this.#references.values()];
	}
	unset() {
		return {
			registry: [...this.#unset.registry.values()],
			webhooks: [...this.#unset.webhooks.values()]
		};
	}
};
// src/manifest/scope.ts
const repository = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
const tag = /^\w[\w.-]{0,127}$/;
const registryHost = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(?:[a-z0-9-]+\.azurecr\.[a-z.]+|(?:[a-z0-9-]+\.)*(?:docker\.io|ghcr\.io|quay\.io|gcr\.io|mcr\.microsoft\.com)|localhost(?::\d+)?|[a-z0-9.-]+:\d+(?=\/))\//i;
function checkScope(scope, actions = []) {
	if (scope === "") return [];
	const problem = neverMatches(scope);
	if (problem) {
		const [message, help] = problem;
		return [{
			severity: "warning",
			code: "scope-never-matches",
			value: scope,
			message,
			help
		}];
	}
	const written = /:(.*)$/.exec(scope)?.[1];
	if (written === void 0 || written === "") {
		const name = scope.replace(/:$/, "");
		return [{
			severity: "warning",
			code: "scope-without-tag",
			value: scope,
			message: `has no tag, so it means \`${name}:latest\``,
			help: `Write \`${name}:*\` for all tags, \`${name}:latest\` for that tag, or remove the scope for the whole registry.`
		}];
	}
	if (written !== "*" && actions.includes("delete")) return [{
		severity: "warning",
		code: "scope-never-matches",
		value: scope,
		message: "names a tag, but delete events carry no tag",
		help: `Write \`${scope.replace(/:[^:]*$/, "")}:*\` to receive delete events.`
	}];
	return [];
}
function listHelp(scope) {
	const parts = scope.split(/[,;|\s]+/).filter((part) => part !== "");
	const [first = "", ...others] = parts;
	const isTags = first.includes(":") && others.every((part) => !/[:/]/.test(part));
	const name = first.replace(/:.*$/, "");
	return `Use \`scopes: [${(isTags ? [first, ...others.map((tag) => `${name}:${tag}`)] : parts).map(quote).join(", ")}]\`.`;
}
function neverMatches(scope) {
	if (/["'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]/.test(scope)) return ["contains quotation marks", "Remove them; they are part of the value."];
	const other = require_settings.placeholder(scope);
	if (other !== void 0) return [`contains ${other}`, "Write the scope literally; nothing is replaced here."];
	if (/[,;|]|\s/.test(scope)) return ["is a list, but a webhook has one scope", listHelp(scope)];
	const foreign = /[^\x20-\x7e]/u.exec(scope)?.[0];
	if (foreign !== void 0) return [`contains a character that no repository or tag has: U+${(foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`, "Type the scope again: some characters look like letters, colons or hyphens, or cannot be seen."];
	if (registryHost.test(scope)) {
		const rest = scope.replace(registryHost, "");
		return ["contains the host of a registry", `Write the repository and tag alone${rest === "" ? "." : `: \`${rest}\`.`}`];
	}
	if (scope.includes("@")) return ["contains a digest", "Write `repository:tag`, or `repository:*` for all tags."];
	if (/^\*(?::\*)?$|^\*\/\*|^:\*$/.test(scope)) return ["is not a pattern that the service knows", "Remove the scope to receive the events of the whole registry."];
	const [name = "", ...tags] = scope.split(":");
	if (/[*?[\]{}()^$+\\]/.test(name)) return ["contains a pattern for repositories, which the service does not know", "Name one repository, use `scopes`, or remove the scope."];
	if (tags.length > 1) return ["contains two colons", "Write `repository:tag`, or `repository:*` for all tags."];
	if (/[A-Z]/.test(name) && repository.test(name.toLowerCase())) return ["contains upper-case letters, but repositories are lower-case", `Write \`${[name.toLowerCase(), ...tags].join(":")}\`.`];
	if (!repository.test(name)) {
		const trimmed = name.replace(/^\/+|\/+$/g, "");
		return repository.test(trimmed) ? ["begins or ends with a slash", `Write \`${[trimmed, ...tags].join(":")}\`.`] : ["is not the name of a repository", "Write `repository:tag`, or `repository:*` for all tags."];
	}
	const [written = ""] = tags;
	if (written === "" || written === "*" || tag.test(written)) return void 0;
	if (tag.test(written.replaceAll("+", "_"))) return ["contains a `+`, which tags cannot have", `Helm writes \`_\` instead: \`${name}:${written.replaceAll("+", "_")}\`.`];
	return /[*?[\]{}()^$+\\]/.test(written) ? ["contains a pattern for tags, but the service knows only a whole `*`", `Write \`${name}:*\` for all tags, or name one tag.`] : ["is not a valid tag", `Write \`${name}:*\` for all tags, or name one tag.`];
}
// src/manifest/desired.ts
function readDesired(document, checked, rules, report) {
	return new DocumentReader(document, checked, rules, report).read();
}
var DocumentReader = class {
	#sources;
	#checked;
	#manifest;
	#defaults;
	#rules;
	#report;
	#resolve;
	#hosts;
	#shapes = /* @__PURE__ */ new Map();
	#headers = /* @__PURE__ */ new Map();
	#endpoints = /* @__PURE__ */ new Map();
	constructor({ sources }, checked, rules, report) {
		this.#sources = sources;
		this.#checked = checked;
		this.#manifest = checked.manifest;
		this.#defaults = checked.manifest.defaults ?? {};
		this.#rules = rules;
		this.#report = report;
		this.#resolve = new Resolver(sources, rules, report);
		this.#hosts = new HostRules(rules.hosts, sources, (path, finding) => this.#resolve.find(path, finding));
	}
	read() {
		const { owner, prune, ignore } = this.#manifest;
		const registry = this.#registry();
		this.#checkOwner();
		this.#checkWritten(this.#defaults, "/defaults");
		const written = Object.entries(this.#manifest.webhooks ?? {});
		for (const [name, fields] of written) this.#checkWritten(fields, pointer("webhooks", name));
		const drafts = written.flatMap(([name, fields]) => this.#webhook(name, fields) ?? []);
		this.#checkDefaultHeaders();
		const webhooks = this.#expand(drafts);
		return {
			desired: owner !== void 0 && registry.name !== void 0 ? {
				source: this.#sources.firstKey(""),
				owner,
				ownerSource: this.#sources.value("/owner"),
				registry: {
					...registry,
					name: registry.name ?? ""
				},
				prune: prune ?? "owned",
				ignore: ignore ?? [],
				webhooks: webhooks.sort((a, b) => a.name < b.name ? -1 : 1),
				unset: this.#resolve.unset()
			} : void 0,
			references: this.#resolve.references(),
			guarded: this.#hosts.guarded()
		};
	}
	#registry() {
		const { registry } = this.#manifest;
		const field = (name, check) => {
			const value = registry?.[name];
			return value === void 0 ? void 0 : this.#resolve.registryField({
				value,
				path: pointer("registry", name)
			}, check);
		};
		return {
			name: field("name", (value) => require_settings.registryNameProblem(value)),
			resourceGroup: field("resourceGroup", require_settings.resourceGroupProblem),
			subscriptionId: field("subscriptionId", require_settings.subscriptionIdProblem),
			source: this.#sources.value("/registry/name"),
			written: {
				name: registry?.name ?? "",
				subscriptionId: registry?.subscriptionId
			}
		};
	}
	#checkOwner() {
		const { owner } = this.#manifest;
		const { owners } = this.#rules;
		if (owner === void 0 || isAllowedOwner(owner, owners)) return;
		this.#report({
			severity: "error",
			code: "owner-not-allowed",
			message: `owner ${quote(owner)} is not allowed (allowed: ${owners.join(", ")})`,
			help: "Correct the owner, or allow it.",
			settings: [{
				name: "owners",
				value: owner
			}],
			source: this.#sources.value("/owner")
		});
	}
	#checkWritten(fields, path) {
		const find = (at, finding, part) => this.#resolve.find(at, finding, part);
		if (fields.serviceUri !== void 0) this.#uriAt({
			value: fields.serviceUri,
			path: `${path}/serviceUri`
		});
		if (fields.endpoint !== void 0) this.#endpointAt({
			value: fields.endpoint,
			path: `${path}/endpoint`
		});
		for (const header of entries(fields.customHeaders, `${path}/customHeaders`)) this.#headerAt(header);
		for (const { value, path: at } of entries(fields.tags, `${path}/tags`)) for (const { at: part, ...finding } of checkTag(value.name, value.value)) find(at, finding, part);
		for (const { index, ...finding } of checkActions(fields.actions ?? [])) find(`${path}/actions/${index}`, finding);
		const actions = (fields.actions ?? this.#defaults.actions ?? []).map((action) => action.toLowerCase());
		const scopes = [...fields.scope === void 0 ? [] : [[`${path}/scope`, fields.scope]], ...(fields.scopes ?? []).map((scope, index) => [`${path}/scopes/${index}`, scope])];
		for (const [at, scope] of scopes) {
			const ignored = referenceIgnored(scope);
			for (const finding of ignored.length > 0 ? ignored : checkScope(scope, actions)) find(at, finding);
		}
		this.#checkPairs(fields, path);
		this.#checkRepeated(fields.scopes, `${path}/scopes`, normalScope);
		if (Array.isArray(fields.locations)) this.#checkRepeated(fields.locations, `${path}/locations`, require_settings.normalLocation);
	}
	#checkPairs(fields, path) {
		for (const [one, other, help] of [
			[
				"serviceUri",
				"endpoint",
				"Remove one: `serviceUri` for any URL, `endpoint` for an Azure app or function."
			],
			[
				"scope",
				"scopes",
				"Remove one: `scope` for one webhook, `scopes` for several."
			],
			[
				"location",
				"locations",
				"Remove one: `location` for one webhook, `locations` for several."
			]
		]) {
			if (fields[one] === void 0 || fields[other] === void 0) continue;
			const message = `cannot be combined with ${one}`;
			this.#resolve.find(`${path}/${other}`, {
				code: "keys-conflict",
				message,
				help
			}, "key");
		}
	}
	#checkRepeated(list, path, normal) {
		const seen = /* @__PURE__ */ new Set();
		for (const [index, text] of (list ?? []).entries()) {
			if (seen.has(normal(text))) this.#resolve.find(`${path}/${index}`, {
				code: "entry-repeated",
				value: text,
				message: "is in the list twice",
				help: "Remove one of the two."
			});
			seen.add(normal(text));
		}
	}
	#uriAt(written) {
		const { path } = written;
		if (this.#shapes.has(path)) return this.#shapes.get(path);
		const text = this.#resolve.template(written);
		const shape = text && uriShape(text);
		const good = shape && !("problem" in shape) ? shape : void 0;
		if (shape && "problem" in shape) this.#resolve.find(path, {
			code: "service-uri",
			message: shape.problem,
			help: shape.help
		});
		for (const warning of good ? uriWarnings(good, this.#rules.local) : []) this.#resolve.find(path, warning);
		this.#shapes.set(path, good);
		return good;
	}
	#endpointAt({ value, path }) {
		if (this.#endpoints.has(path)) return this.#endpoints.get(path);
		const read = [...this.#checked.removed].some((at) => at.startsWith(`${path}/`)) ? void 0 : readEndpoint(value);
		if (read && "finding" in read) this.#resolve.find(read.field === void 0 ? path : `${path}/${read.field}`, read.finding);
		const endpoint = read && "endpoint" in read ? read.endpoint : void 0;
		this.#endpoints.set(path, endpoint);
		return endpoint;
	}
	#headerAt({ value: { name, value }, path }) {
		if (this.#headers.has(path)) return this.#headers.get(path);
		const badName = checkHeaderName(name);
		if (badName) this.#resolve.find(path, badName, "key");
		const text = this.#resolve.template({
			value,
			path
		});
		const findings = text && !badName ? checkHeaderValue(name, text) : [];
		for (const finding of findings) this.#resolve.find(path, finding);
		const good = badName || findings.some((finding) => finding.severity !== "warning") ? void 0 : text;
		this.#headers.set(path, good);
		return good;
	}
	#webhook(name, fields) {
		const path = pointer("webhooks", name);
		this.#checkIgnored(name, path);
		const seen = /* @__PURE__ */ new Map();
		const effective = (field) => {
			const found = this.#effective(fields, path, field);
			if (found) seen.set(field, this.#sources.value(found.path));
			return found;
		};
		const tags = this.#tags(fields, path, seen);
		const target = this.#target(fields, path, seen);
		const headers = this.#customHeaders(fields, path, seen, target?.destination);
		const list = fields.location === void 0 ? effective("locations") : void 0;
		const replaced = {
			scope: fields.scopes !== void 0,
			location: fields.locations !== void 0
		};
		const plain = readPlainFields((field) => field in replaced && replaced[field] ? void 0 : effective(field)?.value);
		const policy = {
			protect: effective("protect")?.value ?? false,
			ping: effective("ping")?.value
		};
		if (!target) return void 0;
		return {
			webhook: {
				name,
				...plain,
				...policy,
				tags,
				serviceUri: target.uri,
				...target.endpoint && { endpoint: target.endpoint },
				customHeaders: headers.values,
				templates: {
					serviceUri: target.template,
					customHeaders: headers.templates
				},
				shownUri: target.shown,
				source: this.#sources.key(path),
				sources: seen
			},
			scopes: fields.scope === void 0 ? effective("scopes") : void 0,
			locations: list && {
				...list,
				value: locationsOf(list.value)
			}
		};
	}
	#checkIgnored(name, path) {
		const pattern = this.#manifest.ignore?.find((candidate) => require_settings.matches(candidate, name));
		if (pattern === void 0) return;
		this.#resolve.find(path, {
			code: "webhook-ignored",
			message: `has a name that the pattern "${pattern}" of ignore matches`,
			help: "Rename the webhook, remove it, or narrow the pattern."
		}, "key");
	}
	#effective(fields, path, field) {
		const own = fields[field];
		const value = own ?? this.#defaults[field];
		if (value === void 0 || value === null) return void 0;
		return {
			value,
			path: `${own === void 0 ? "/defaults" : path}/${field}`
		};
	}
	#tags(fields, path, seen) {
		const tags = merge(entries(this.#defaults.tags, "/defaults/tags"), entries(fields.tags, `${path}/tags`));
		for (const { value, path: at } of tags.values()) seen.set(`tags.${value.name}`, this.#sources.value(at));
		const count = [...tags.values()].filter(({ value }) => value.value !== null).length;
		if (count > 48) {
			const message = `contain ${count} tags (with those of defaults), but the limit is 48`;
			const help = "Azure allows 50 tags, and acr-webhooks uses two of them. Remove some.";
			const at = fields.tags === void 0 ? "/defaults/tags" : `${path}/tags`;
			this.#resolve.find(at, {
				code: "tags-too-many",
				message,
				help
			}, "key");
		}
		return require_settings.names([...tags.values()].map(({ value }) => [value.name, value.value]));
	}
	#target(fields, path, seen) {
		const uri = fields.endpoint === void 0 ? this.#effective(fields, path, "serviceUri") : void 0;
		const endpoint = fields.serviceUri === void 0 ? this.#effective(fields, path, "endpoint") : void 0;
		const written = uri ?? endpoint;
		if (!written) {
			if (fields.serviceUri === void 0) this.#reportNoTarget(path);
			return;
		}
		seen.set(uri ? "serviceUri" : "endpoint", this.#sources.value(written.path));
		if (endpoint && !uri) {
			const reference = this.#endpointAt(endpoint);
			if (!reference) return void 0;
			const text = endpointText(reference);
			seen.set("serviceUri", this.#sources.value(endpoint.path));
			return {
				uri: require_settings.unknown("the endpoint is resolved after login"),
				endpoint: reference,
				template: text,
				shown: shownEndpoint(reference),
				destination: {
					path: endpoint.path,
					names: [],
					literalHost: void 0,
					url: void 0,
					key: text
				}
			};
		}
		const shape = uri && this.#uriAt(uri);
		const found = uri && shape && this.#resolve.uri(shape, uri.path);
		if (!uri || !shape || !found) return void 0;
		const { resolved } = found;
		const names = shape.template.names;
		return {
			uri: found.uri,
			endpoint: void 0,
			template: uri.value,
			shown: !shape.url && resolved ? `${resolved.shape.origin}/***` : shape.shown,
			destination: {
				path: uri.path,
				names,
				literalHost: shape.url,
				url: resolved?.url ?? shape.url,
				key: void 0
			}
		};
	}
	#reportNoTarget(path) {
		const { removed, misspelt } = this.#checked;
		if (["/defaults", ...["/defaults", path].flatMap((at) => [`${at}/serviceUri`, `${at}/endpoint`])].some((at) => removed.has(at) || misspelt.has(at))) return;
		const [, webhook = ""] = segments(path);
		this.#report({
			severity: "error",
			code: "missing-key",
			message: `${subject(segments(path))} has no serviceUri`,
			help: "Add the URL that receives the events: `serviceUri: https://\u2026`. Or name an Azure resource: `endpoint`.",
			source: this.#sources.firstKey(path),
			webhook
		});
	}
	#customHeaders(fields, path, seen, destination) {
		const values = [];
		const templates = [];
		const sent = [];
		const all = merge(entries(this.#defaults.customHeaders, "/defaults/customHeaders"), entries(fields.customHeaders, `${path}/customHeaders`));
		for (const header of all.values()) {
			const { value, path: at } = header;
			seen.set(`customHeaders.${value.name}`, this.#sources.value(at));
			const text = this.#headerAt(header);
			if (!text) continue;
			templates.push([value.name, text.text]);
			values.push([value.name, this.#resolve.header(text, at)]);
			sent.push({
				names: text.names,
				path: at
			});
		}
		if (destination) this.#hosts.check(destination, sent);
		return {
			values: require_settings.names(values),
			templates: require_settings.names(templates)
		};
	}
	#checkDefaultHeaders() {
		const hosts = this.#hosts.destinations();
		if (hosts.count < 2) return;
		for (const header of entries(this.#defaults.customHeaders, "/defaults/customHeaders")) {
			if ((this.#headerAt(header)?.names.length ?? 0) === 0) continue;
			const shown = hosts.shown === void 0 ? "" : `: ${hosts.shown.join(", ")}`;
			this.#resolve.find(header.path, {
				code: "header-default-hosts",
				message: `uses a reference, but the webhooks have different hosts${shown}`,
				help: "Write the header in each webhook that needs it."
			});
		}
	}
	#expand(drafts) {
		const single = drafts.flatMap(({ webhook, scopes, locations }) => scopes || locations ? [] : [webhook]);
		const variants = drafts.flatMap((draft) => draft.scopes || draft.locations ? this.#variants(draft) : []);
		const open = variants.filter(({ variant }) => variant.scope === void 0 && variant.location === void 0);
		const closed = variants.filter((one) => !open.includes(one));
		const allNames = expandedNames(closed.map(({ webhook, variant }) => [webhook.name, variant]), [...single, ...open.map(({ webhook }) => webhook)].map(({ name }) => name));
		return [
			...single,
			...open.map(({ webhook }) => webhook),
			...closed.map(({ webhook }, index) => ({
				...webhook,
				name: allNames[index] ?? "",
				expandedFrom: webhook.name
			}))
		];
	}
	#variants({ webhook, scopes, locations }) {
		const bySource = (list) => list.value.map((value, index) => ({
			value,
			source: this.#sources.value(`${list.path}/${index}`)
		}));
		const listed = locations && locations.value !== "all" ? {
			...locations,
			value: locations.value
		} : void 0;
		const all = locations?.value === "all" ? {
			locations: "all",
			location: void 0
		} : {};
		return (scopes ? bySource(scopes) : [void 0]).flatMap((scope) => (listed ? bySource(listed) : [void 0]).map((location) => {
			const sources = new Map(webhook.sources);
			if (scope) sources.set("scope", scope.source);
			if (location) sources.set("location", location.source);
			return {
				webhook: {
					...webhook,
					...all,
					...scope && { scope: scope.value },
					...location && { location: require_settings.normalLocation(location.value) },
					sources
				},
				variant: {
					scope: scope?.value,
					location: location && require_settings.normalLocation(location.value)
				}
			};
		}));
	}
};
function locationsOf(value) {
	return typeof value === "string" ? "all" : value;
}
function isAllowedOwner(owner, owners) {
	const wanted = owner.toLowerCase();
	return owners.length === 0 || owners.some((entry) => `${wanted}/`.startsWith(`${entry.toLowerCase().replace(/\/+$/, "")}/`));
}
function entries(map, path) {
	return Object.entries(map ?? {}).map(([name, value]) => ({
		value: {
			name,
			value
		},
		path: path + pointer(name)
	}));
}
function merge(...lists) {
	return new Map(lists.flat().map((entry) => [entry.value.name.toLowerCase(), entry]));
}
// src/manifest/excerpt.ts
const longestLine = 240;
const open = [
	/^\/(?:owner|prune|registry|defaults|webhooks)$/,
	/^\/registry\/(?:name|resourceGroup|subscriptionId)$/,
	/^\/ignore(?:\/\d+)?$/,
	/^\/(?:defaults|webhooks\/[^/]+)\/(?:scope|status|location|protect|ping)$/,
	/^\/(?:defaults|webhooks\/[^/]+)\/(?:actions|scopes|locations)(?:\/\d+)?$/,
	/^\/(?:defaults|webhooks\/[^/]+)\/(?:tags|endpoint)\/[^/]+$/
];
const suspicious = /:\/\/|@|\b(?:bearer|basic|token|password|secret|sig|code|key)\b\s*[:= ]|[A-Za-z0-9+/_-]{44,}/i;
const harmless = [
	/^\s*(?:---.*)?$/,
	/^\s*(?:owner|prune|name|resourceGroup|subscriptionId|scope|status|location|protect|ping)\s*:[^:{]*$/,
	/^\s*(?:ignore|actions)\s*:[^:{]*$/,
	/^\s*registry\s*:\s*(?:\{?\s*name\s*:)?[^:{]*$/,
	/^\s*[A-Za-z0-9]{5,50}\s*:\s*$/
];
const scalars = {
	owner: true,
	prune: true,
	name: true,
	resourceGroup: true,
	subscriptionId: true,
	scope: true,
	status: true,
	location: true,
	protect: true,
	ping: true,
	serviceUri: false,
	customHeaders: false,
	endpoint: false,
	tags: false
};
function isOpen(path) {
	if (open.some((pattern) => pattern.test(path))) return true;
	const at = path.lastIndexOf("/");
	const meant = nearest(path.slice(at + 1), Object.keys(scalars));
	return meant !== void 0 && scalars[meant] === true && open.some((pattern) => pattern.test(`${path.slice(0, at)}/${meant}`));
}
var Lines = class {
	#lines;
	#hidden = /* @__PURE__ */ new Set();
	#known = [];
	#harmlessTo = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#lines = text.split(/\r\n|\n|\r/);
	}
	hide(first, last) {
		for (let line = first; line <= last; line += 1) this.#hidden.add(line);
	}
	know(first, last) {
		this.#known.push([first, last]);
	}
	excerpt({ line, column, endLine, endColumn }) {
		const text = this.#lines[line - 1] ?? "";
		if (this.#known.some(([first, last]) => line >= first && line <= last) ? this.#hidden.has(line) : !this.#isHarmless(line)) return void 0;
		const shown = withoutComment(text);
		if (shown.trim() === "" || shown.length > longestLine || column > shown.length + 1) return void 0;
		if (suspicious.test(shown) || /[^\P{Cc}\t]/u.test(shown)) return void 0;
		const end = endLine !== void 0 && endLine > line ? shown.length + 1 : endColumn ?? column + 1;
		return {
			line: shown,
			column,
			endColumn: Math.max(column + 1, Math.min(end, shown.length + 1))
		};
	}
	#isHarmless(line) {
		const start = this.#known.reduce((found, [, last]) => last < line ? Math.max(found, last) : found, 0);
		let end = this.#harmlessTo.get(start);
		if (end === void 0) {
			const harmful = this.#lines.findIndex((text, index) => index >= start && !harmless.some((pattern) => pattern.test(withoutComment(text))));
			end = harmful < 0 ? this.#lines.length : harmful;
			this.#harmlessTo.set(start, end);
		}
		return line <= end;
	}
};
function withoutComment(line) {
	const comment = /(?:^|\s)#/.exec(line)?.index ?? line.length;
	return line.slice(0, comment).trimEnd();
}
// src/manifest/convert.ts
const maxDepth = 20;
const maxAliases = 50;
const maxCopied = 5e3;
const forbiddenKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
]);
function convert(root, locate, lines) {
	const converter = new Converter(locate, lines);
	try {
		const data = converter.node(root, {
			path: "",
			depth: 0,
			copying: false
		});
		converter.know(root);
		return {
			data,
			sources: converter.sources(),
			problems: converter.problems
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			data: void 0,
			sources: converter.sources(),
			problems: [...converter.problems, error.problem]
		};
	}
}
var Unreadable = class extends Error {
	problem;
	constructor(code, message, help, source) {
		super(message);
		this.problem = {
			severity: "error",
			code,
			message,
			help,
			source
		};
	}
};
var Converter = class {
	problems = [];
	#locate;
	#lines;
	#spans = /* @__PURE__ */ new Map();
	#anchors = /* @__PURE__ */ new Map();
	#aliases = 0;
	#copied = 0;
	constructor(locate, lines) {
		this.#locate = locate;
		this.#lines = lines;
	}
	node(node, at) {
		const { path, depth, copying } = at;
		if (depth > maxDepth) throw new Unreadable("yaml-depth", `maps and lists are nested more than ${maxDepth} levels deep`, "A manifest needs four levels. Check the indentation.", this.#at(node));
		if (require_yaml.isAlias(node)) return this.#alias(node, at);
		if (copying && ++this.#copied > maxCopied) throw new Unreadable("yaml-alias", `aliases repeat more than ${maxCopied} values in one document`, aliasHelp, this.#at(node));
		if (!copying && (require_yaml.isMap(node) || require_yaml.isSeq(node) || require_yaml.isScalar(node)) && node.anchor) this.#anchors.set(node.anchor, node);
		this.#spansOf(path).value = spanOf(node);
		if (require_yaml.isMap(node)) return this.#map(node.items, at);
		if (require_yaml.isSeq(node)) return node.items.map((item, index) => {
			const itemPath = `${path}/${index}`;
			const converted = this.node(item, {
				path: itemPath,
				depth: depth + 1,
				copying
			});
			this.#spansOf(itemPath).key = spanOf(item);
			return converted;
		});
		if (!isOpen(path)) this.#hide(node);
		return require_yaml.isScalar(node) ? node.value : null;
	}
	#alias(node, { path, depth }) {
		this.#countAlias(node);
		const target = this.#anchors.get(node.source);
		if (target !== void 0) return this.node(target, {
			path,
			depth: depth + 1,
			copying: true
		});
		throw new Unreadable("yaml-alias", "this alias has no anchor before it", "Put text that begins with `*` in quotes.", this.#at(node));
	}
	#map(pairs, at) {
		const { path, depth, copying } = at;
		const map = new NamedMap(isMapOfNames(path));
		for (const { key, value } of pairs.filter(isMerge)) this.#merge(key, value, at, map);
		const written = /* @__PURE__ */ new Map();
		for (const pair of pairs) {
			const { key, value } = pair;
			const name = require_yaml.isScalar(key) ? String(key.value) : "";
			if (bare(name, "") === "") this.#hide(key);
			const earlier = written.get(map.fold(name));
			if (earlier !== void 0 || !isMerge(pair) && forbiddenKeys.has(name)) {
				this.#hide(value);
				if (earlier === void 0) this.#forbidden(name, key);
				else this.#duplicate(name, key, earlier);
				continue;
			}
			written.set(map.fold(name), key);
			if (isMerge(pair)) continue;
			const inner = path + pointer(name);
			map.put(name, this.node(value, {
				path: inner,
				depth: depth + 1,
				copying
			}));
			this.#spansOf(inner).key = spanOf(key);
		}
		const first = pairs[0];
		this.#spansOf(path).first = first && spanOf(first.key);
		return map.data;
	}
	#merge(key, value, { path, depth, copying }, into) {
		this.#countAlias(key);
		const own = this.#spansOf(path).value;
		for (const source of require_yaml.isSeq(value) ? [...value.items].reverse() : [value]) {
			const merged = this.node(source, {
				path,
				depth: depth + 1,
				copying
			});
			if (typeof merged === "object" && merged !== null && !Array.isArray(merged)) for (const [name, inner] of Object.entries(merged)) into.put(name, inner);
			else {
				this.#hide(source);
				this.#problem("yaml-alias", "`<<` can merge only a map, or a list of maps", "Write an alias of a map after it.", key);
			}
		}
		this.#spansOf(path).value = own;
	}
	#duplicate(name, key, earlier) {
		const shown = bare(name, "");
		const sameCase = require_yaml.isScalar(earlier) && String(earlier.value) === name;
		this.#problem("duplicate-key", `${shown === "" ? "this key" : `the key "${shown}"`} occurs twice${sameCase ? "" : " (case is ignored here)"}`, `Remove one of the two. The first is in line ${this.#at(earlier).line}.`, key);
	}
	#forbidden(name, key) {
		this.#problem("forbidden-key", `"${name}" cannot be used as a key`, "Choose another name.", key);
	}
	#problem(code, message, help, node) {
		this.problems.push({
			severity: "error",
			code,
			message,
			help,
			source: this.#at(node)
		});
	}
	#countAlias(node) {
		this.#aliases += 1;
		if (this.#aliases <= maxAliases) return;
		throw new Unreadable("yaml-alias", `one document has more than ${maxAliases} aliases and merge keys`, aliasHelp, this.#at(node));
	}
	#hide(node) {
		const span = spanOf(node);
		if (!span || span[1] <= span[0]) return;
		const { line, endLine = line } = this.#locate(...span);
		this.#lines.hide(line, endLine);
	}
	know(root) {
		const span = spanOf(root);
		if (!span) return;
		const { line, endLine = line } = this.#locate(...span);
		this.#lines.know(line, endLine);
	}
	#at(node) {
		const span = spanOf(node);
		return span ? this.#locate(...span) : this.#locate(0);
	}
	#spansOf(path) {
		const found = this.#spans.get(path);
		if (found) return found;
		const made = {};
		this.#spans.set(path, made);
		return made;
	}
	sources() {
		const source = (path, order) => {
			for (let at = path;; at = at.slice(0, at.lastIndexOf("/"))) {
				const found = this.#spans.get(at);
				const filled = order.map((kind) => found?.[kind]).find((span) => span !== void 0 && span[1] > span[0]);
				if (filled) return this.#locate(...filled);
				if (at === "") return this.#locate(0);
			}
		};
		return {
			key: (path) => source(path, [
				"key",
				"first",
				"value"
			]),
			value: (path) => source(path, ["value", "key"]),
			firstKey: (path) => source(path, [
				"first",
				"value",
				"key"
			])
		};
	}
};
const aliasHelp = "Write the values out, or move common values to `defaults`.";
var NamedMap = class {
	data = Object.create(null);
	#foldsCase;
	#spelt = /* @__PURE__ */ new Map();
	constructor(foldsCase) {
		this.#foldsCase = foldsCase;
	}
	fold(name) {
		return this.#foldsCase ? name.toLowerCase() : name;
	}
	put(name, value) {
		const before = this.#spelt.get(this.fold(name));
		if (before !== void 0) delete this.data[before];
		this.#spelt.set(this.fold(name), name);
		this.data[name] = value;
	}
};
function isMerge(pair) {
	return require_yaml.isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === require_yaml.Scalar.PLAIN;
}
function isMapOfNames(path) {
	return path === "/webhooks" || /^\/(?:defaults|webhooks\/[^/]+)\/(?:customHeaders|tags)$/.test(path);
}
function spanOf(node) {
	if (!require_yaml.isScalar(node) && !require_yaml.isMap(node) && !require_yaml.isSeq(node) && !require_yaml.isAlias(node)) return void 0;
	return node.range ? [node.range[0], node.range[1]] : void 0;
}
// src/manifest/sources.ts
function locator(file, text) {
	const lines = new require_yaml.LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
	return (start, end) => {
		const from = lines.linePos(start);
		const source = {
			file,
			line: from.line,
			column: from.col
		};
		if (end === void 0 || end <= start) return source;
		const to = lines.linePos(end);
		return {
			...source,
			endLine: to.line,
			endColumn: to.col
		};
	};
}
// src/manifest/yaml-problems.ts
const localProblems = /* @__PURE__ */ new Set([
	"BAD_DQ_ESCAPE",
	"NON_STRING_KEY",
	"TAG_RESOLVE_FAILED"
]);
const yamlProblems = {
	ALIAS_PROPS: ["an alias cannot have an anchor or a tag", "Remove what is before the `*`."],
	BAD_ALIAS: ["this alias or anchor has no valid name", "Put text that begins with `*` or `&` in quotes."],
	BAD_COLLECTION_TYPE: ["the tag does not match the value after it", "Remove the tag."],
	BAD_DIRECTIVE: ["a line that begins with `%` must be a YAML directive", "Remove it, or put the text in quotes."],
	BAD_DQ_ESCAPE: ["this escape sequence is not valid in double quotes", "Write `\\\\` for a backslash, or use single quotes."],
	BAD_INDENT: ["the indentation does not match the lines around it, or a bracket is not closed", "Indent all keys of a mapping by the same number of spaces, and close every bracket."],
	BAD_PROP_ORDER: ["anchors and tags must come after `?`, `:` and `-`", "Move it."],
	BAD_SCALAR_START: ["text cannot begin with this character", "Put the text in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["a mapping cannot begin after a key on the same line", "Put text that contains `: ` in quotes, or start a new line."],
	BLOCK_IN_FLOW: ["a block mapping or list cannot be inside brackets", "Use brackets on all levels, or on none."],
	DUPLICATE_KEY: ["this key occurs twice", "Remove one of the two."],
	IMPOSSIBLE: ["this is not valid YAML", "Check the lines around it."],
	KEY_OVER_1024_CHARS: ["this key is longer than 1024 characters", "Check for a missing line break or quote."],
	MISSING_CHAR: ["a quote, bracket, comma, colon or space is missing", "Check this line and the line before it."],
	MULTILINE_IMPLICIT_KEY: ["a key must be on one line and be followed by `: `", "Check for a missing `:`, or for indentation that joins two lines."],
	MULTIPLE_ANCHORS: ["a value cannot have two anchors", "Remove one."],
	MULTIPLE_DOCS: ["more than one document", "Separate documents with `---` on a line of its own."],
	MULTIPLE_TAGS: ["a value cannot have two tags", "Remove one."],
	NON_STRING_KEY: ["a key must be text", "Put it in quotes."],
	RESOURCE_EXHAUSTION: ["maps or lists are nested too deeply", "A manifest needs four levels. Check the brackets."],
	TAB_AS_INDENT: ["tabs cannot be used for indentation", "Use spaces."],
	TAG_RESOLVE_FAILED: ["YAML tags such as `!name` are not supported", "Remove the tag. Put text that begins with `!` in quotes."],
	UNEXPECTED_TOKEN: ["unexpected text", "Check for a missing quote, bracket or line break before it."]
};
function describeYaml(error) {
	const [message, help] = yamlProblems[error.code];
	return {
		code: error.code === "TAG_RESOLVE_FAILED" ? "yaml-tag" : error.code === "RESOURCE_EXHAUSTION" ? "yaml-depth" : "yaml-syntax",
		message,
		help
	};
}
// src/manifest/document.ts
function textOf(file, text) {
	return {
		text,
		locate: locator(file, text),
		lines: new Lines(text)
	};
}
function* parseDocuments({ text, locate, lines }, report) {
	if (reportControlCharacter(text, locate, report)) return;
	const composer = new require_yaml.Composer({
		version: "1.2",
		schema: "core",
		stringKeys: true,
		resolveKnownTags: false,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent"
	});
	let documents = 0;
	let pending;
	for (const document of composer.compose(new require_yaml.Parser().parse(text))) {
		documents += 1;
		if (pending) report(empty("there is an empty document", pending));
		pending = void 0;
		if (reportProblems(document, text, locate, report)) continue;
		if (document.contents === null || require_yaml.isScalar(document.contents) && document.contents.value === null) {
			const at = Math.min(document.range[0], text.length);
			pending = locate(at, Math.min(at + 3, text.length));
			continue;
		}
		const converted = convert(document.contents, locate, lines);
		for (const problem of converted.problems) report(problem);
		if (converted.data !== void 0) yield {
			...converted,
			broken: converted.problems.length > 0
		};
	}
	if (pending && documents === 1) report(empty("there is an empty document", pending));
	if (documents === 0) report(empty("the file is empty", locate(0)));
}
function reportControlCharacter(text, locate, report) {
	const alone = /\r(?!\n)/.exec(text);
	if (alone) {
		report({
			severity: "error",
			code: "file-control-character",
			message: "a line ends in a carriage return alone, which does not end a line here",
			help: "Save the file with the line ends of Unix or Windows.",
			source: locate(alone.index, alone.index + 1)
		});
		return true;
	}
	const control = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
	if (!control) return false;
	report({
		severity: "error",
		code: "file-control-character",
		message: `the text contains a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`,
		help: "Remove it. Editors may not show it.",
		source: locate(control.index, control.index + 1)
	});
	return true;
}
function reportProblems(document, text, locate, report) {
	if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
		const at = Math.max(text.indexOf("%YAML"), 0);
		report({
			severity: "error",
			code: "yaml-syntax",
			message: "the `%YAML` line requests another version than 1.2",
			help: "Remove that line.",
			source: locate(at, at + 5)
		});
		return true;
	}
	const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0] || Number(b.code === "MISSING_CHAR") - Number(a.code === "MISSING_CHAR"));
	for (const problem of problems) {
		report({
			severity: "error",
			...describeYaml(problem),
			source: locate(problem.pos[0], problem.pos[1])
		});
		if (!localProblems.has(problem.code)) break;
	}
	return problems.length > 0;
}
function empty(message, source) {
	return {
		severity: "error",
		code: "document-empty",
		message,
		help: `Write \`owner\`, \`registry\` and \`webhooks\`${message.includes("document") ? ", or remove the extra `---`" : ""}.`,
		source
	};
}
// src/manifest/types.ts
const kinds = {
	string: "text",
	object: "a mapping",
	array: "a list",
	boolean: "true or false",
	number: "a number",
	bigint: "a number"
};
function describeType(wanted, data, path) {
	const kind = data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
	const found = kind === "boolean" ? "a boolean" : kinds[kind] ?? kind;
	if (path.length === 0) return {
		code: "document-not-a-map",
		message: `the document must be a mapping, but is ${found}`,
		help: "Begin with `owner:`, `registry:` and `webhooks:`."
	};
	const expected = path.at(-1) === "locations" ? ["a list", "\"all\""] : wanted.map((type) => kinds[type] ?? type);
	const message = `${subject(path)} must be ${either(expected)}, but is ${found}`;
	const scalar = kind === "number" || kind === "boolean" || kind === "bigint";
	if (path.at(-2) === "customHeaders") return {
		code: "header-not-text",
		message,
		help: scalar ? "Write the value in quotes." : kind === "null" ? "Write a value, or remove the key. An empty value is \"\", with the quotes." : "Write one line of text."
	};
	const help = special(path, kind, data) ?? general(wanted, kind, scalar);
	return {
		code: "wrong-type",
		message,
		...help !== void 0 && { help }
	};
}
const webhookList = "Write a mapping of names: `webhooks: {deployStaging: {serviceUri: https://\u2026}}`.";
const headerList = "Write a mapping of names: `customHeaders: {Authorization: \"Bearer ${WEBHOOK_TOKEN}\"}`.";
function special(path, kind, data) {
	const field = path[0] === "webhooks" || path[0] === "defaults" ? path[path[0] === "defaults" ? 1 : 2] : path[0];
	const isEntry = path.length > (path[0] === "webhooks" ? 3 : path[0] === "defaults" ? 2 : 1);
	if (path.length === 1 && path[0] === "webhooks") return kind === "null" ? "Write `webhooks: {}` for none." : webhookList;
	if (path[0] === "webhooks" && path.length === 2) {
		if (kind === "string") return "Write a mapping: `serviceUri: https://\u2026`.";
		if (kind === "array") return "Write a mapping of keys, without `-`.";
		return;
	}
	switch (field) {
		case "registry": return kind === "string" && path.length === 1 ? registryHelp(data) : void 0;
		case "scope":
			if (kind === "array") return `A webhook has one scope. For several, write \`scopes\`${listOf(data)}.`;
			return kind === "null" ? "Write a value, or remove the key. The whole registry is \"\"." : void 0;
		case "location": return kind === "array" ? `A webhook has one region. For several, write \`locations\`${listOf(data)}.` : void 0;
		case "locations": return kind === "string" ? void 0 : "Write a list of regions, or `all`.";
		case "customHeaders": return kind === "array" || kind === "string" ? headerList : void 0;
		case "tags":
			if (!isEntry && (kind === "array" || kind === "string")) return "Write a mapping of names: `tags: {team: platform}`.";
			return isEntry && kind !== "null" && (kind === "array" || kind === "object") ? "Write one line of text." : void 0;
		case "actions":
			if (isEntry && kind === "array") return "Remove the inner brackets or the second `-`.";
			return kind === "string" || kind === "object" ? `Write a list${actionsOf(data)}.` : void 0;
		case "endpoint": return kind === "string" ? "Write a mapping: `endpoint: {appService: storefront}`." : void 0;
		default: return;
	}
}
function registryHelp(data) {
	const text = typeof data === "string" ? data : "";
	return `Write a mapping: \`registry: {name: ${/^([A-Za-z0-9]{5,50})(?:\.azurecr\.[a-z.]+)?$/i.exec(text)?.[1] ?? "contoso"}}\`.`;
}
function listOf(data) {
	const words = Array.isArray(data) ? data.filter((entry) => typeof entry === "string") : [];
	return words.length > 0 && words.length === data.length && words.every((word) => /^[\w./:* -]{1,60}$/.test(word)) && words.length <= 5 ? `: \`[${words.map((word) => /^[\w./-]+$/.test(word) ? word : quote(word)).join(", ")}]\`` : "";
}
function actionsOf(data) {
	const words = typeof data === "string" ? data.split(/[\s,;|]+/) : typeof data === "object" && data !== null ? Object.entries(data).flatMap(([word, value]) => value === false ? [] : [word]) : [];
	const names = words.filter((word) => /^[A-Za-z_]{1,40}$/.test(word) && !/^(?:all|any)$/i.test(word));
	return names.length > 0 && names.length === words.length ? `: \`[${names.join(", ")}]\`` : ": `[push, delete]`";
}
function general(wanted, kind, scalar) {
	if (wanted.includes("string") && scalar) return "Write the value in quotes.";
	if (kind === "null") return wanted.includes("object") ? "Write `{}` for an empty mapping, or remove the key." : "Write a value, or remove the key.";
	if (wanted.includes("array")) return "Write a list: in brackets, or with `-` before each entry.";
	if (wanted.includes("boolean") && kind === "string") return "Write `true` or `false`, without quotes.";
	return wanted.includes("string") ? "Write one line of text." : void 0;
}
// src/manifest/schema.ts
function checkSchema(document, report) {
	const { data, sources } = document;
	const removed = /* @__PURE__ */ new Set();
	ignoreCase(data);
	if (require_yaml.validate(data)) return {
		manifest: data,
		removed,
		misspelt: removed
	};
	const errors = require_yaml.validate.errors ?? [];
	const meant = new Set(errors.flatMap(misspelt));
	for (const error of errors) {
		if (error.keyword === "required" && meant.has(error.instancePath + pointer(String(error.params["missingProperty"])))) continue;
		if (error.propertyName !== void 0 && error.keyword !== "propertyNames") continue;
		const { at, key, ...diagnostic } = describe(error);
		const source = at === "first" ? sources.firstKey(error.instancePath) : key === void 0 ? sources.value(error.instancePath) : sources.key(key);
		report({
			severity: "error",
			...diagnostic,
			source,
			...about(segments(error.instancePath))
		});
		if (error.keyword !== "required" && error.keyword !== "propertyNames") removed.add(key ?? error.instancePath);
	}
	if (removed.has("")) return void 0;
	for (const path of removed) remove(data, segments(path));
	return {
		manifest: data,
		removed,
		misspelt: meant
	};
}
function ignoreCase(data) {
	const lower = (map, key) => {
		if (!isMap(map)) return;
		const value = map[key];
		if (typeof value === "string") map[key] = value.toLowerCase();
	};
	if (!isMap(data)) return;
	lower(data, "prune");
	const webhooks = isMap(data["webhooks"]) ? Object.values(data["webhooks"]) : [];
	for (const webhook of [data["defaults"], ...webhooks]) for (const key of [
		"status",
		"ping",
		"locations"
	]) lower(webhook, key);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function misspelt(error) {
	if (error.keyword !== "additionalProperties") return [];
	const near = similarKey(String(error.params["additionalProperty"]), knownKeys(error));
	return near === void 0 ? [] : [error.instancePath + pointer(near)];
}
function knownKeys(error) {
	return Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== "$schema");
}
const otherNames = {
	url: "serviceUri",
	uri: "serviceUri",
	endpointurl: "serviceUri",
	service_uri: "serviceUri",
	custom_headers: "customHeaders",
	headers: "customHeaders",
	action: "actions",
	events: "actions",
	region: "location",
	enabled: "status",
	resource_group_name: "resourceGroup",
	resource_group: "resourceGroup",
	resourcegroupname: "resourceGroup",
	subscription: "subscriptionId",
	subscription_id: "subscriptionId",
	registry_name: "registry"
};
function similarKey(name, known) {
	const other = otherNames[name.toLowerCase()];
	return other !== void 0 && known.includes(other) ? other : nearest(name, known);
}
function remove(data, path) {
	let map = data;
	for (const [index, segment] of path.entries()) {
		if (typeof map !== "object" || map === null) return;
		const inner = Reflect.get(map, segment);
		if (index === path.length - 1 || Array.isArray(inner)) {
			Reflect.deleteProperty(map, segment);
			return;
		}
		map = inner;
	}
}
function describe(error) {
	const path = segments(error.instancePath);
	switch (error.keyword) {
		case "additionalProperties": return describeUnknownKey(error, path);
		case "required": {
			const name = String(error.params["missingProperty"]);
			const help = requiredHelp[pointer(...path, name)];
			return {
				code: "missing-key",
				message: `${subject(path)} has no ${name}`,
				...help && { help },
				at: "first"
			};
		}
		case "type": return describeType([error.params["type"]].flat().map(String), error.data, path);
		case "enum": return describeEnum(error, path);
		case "pattern": return describePattern(String(error.data), path);
		case "propertyNames": return describeName(error);
		case "minItems": return describeEmptyList(path);
		default: return {
			code: "wrong-format",
			message: `${subject(path)} is not valid`
		};
	}
}
function describeUnknownKey(error, path) {
	const name = String(error.params["additionalProperty"]);
	const known = knownKeys(error);
	const near = similarKey(name, known);
	const shown = bare(name, "");
	return {
		code: "unknown-key",
		message: `unknown key ${shown === "" ? "" : `"${shown}" `}in ${subject(path)}`,
		help: near === void 0 ? `Known keys: ${known.join(", ")}.` : `Did you mean "${near}"?`,
		key: error.instancePath + pointer(name)
	};
}
const synonyms = {
	status: {
		true: "enabled",
		on: "enabled",
		yes: "enabled",
		enable: "enabled",
		active: "enabled",
		false: "disabled",
		off: "disabled",
		no: "disabled",
		disable: "disabled",
		inactive: "disabled"
	},
	prune: {
		true: "owned",
		yes: "owned",
		on: "owned",
		false: "none",
		no: "none",
		off: "none"
	},
	ping: {
		yes: "true",
		on: "true",
		true: "true",
		no: "false",
		off: "false",
		false: "false",
		answer: "answers"
	}
};
function describeEnum(error, path) {
	const allowed = [error.params["allowedValues"]].flat();
	const words = allowed.map((value) => typeof value === "string" ? `"${value}"` : String(value));
	const { data } = error;
	const scalar = typeof data === "string" || typeof data === "boolean" || typeof data === "number";
	const found = typeof data === "string" ? quote(data) : scalar ? String(data) : void 0;
	const near = scalar ? synonyms[path.at(-1) ?? ""]?.[String(data).toLowerCase()] ?? nearest(String(data), allowed.map(String)) : void 0;
	const help = near !== void 0 && allowed.some((value) => value === (near === "true" ? true : near === "false" ? false : near)) ? data === near && (near === "true" || near === "false") ? `Write \`${near}\`, without quotes.` : `Write \`${near}\`.` : data === null ? "Write a value, or remove the key." : void 0;
	return {
		code: "wrong-value",
		message: `${subject(path)} must be ${either(words)}${found === void 0 ? "" : `, not ${found}`}`,
		...help !== void 0 && { help }
	};
}
function describePattern(value, path) {
	const [first, field = ""] = path;
	const registry = first !== "registry" ? void 0 : field === "name" ? require_settings.registryNameProblem(value, true) : field === "resourceGroup" ? require_settings.resourceGroupProblem(value) : require_settings.subscriptionIdProblem(value);
	const literal = /:\/\/|@/.test(value) || value.length > 120 ? void 0 : value;
	if (registry) return {
		code: "wrong-format",
		message: `${subject(path, literal)} ${registry.problem}`,
		help: registry.help
	};
	const known = formats[path.at(-1) ?? ""] ?? formats[path.at(-2) ?? ""];
	if (!known) return {
		code: "wrong-format",
		message: `${subject(path, literal)} is not valid`
	};
	const [message, help] = known(value);
	return {
		code: "wrong-format",
		message: `${subject(path, literal)} ${message}`,
		help
	};
}
function describeName(error) {
	const name = String(error.params["propertyName"]);
	const letters = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next) => (next ?? "").toUpperCase());
	const valid = /^[A-Za-z0-9]{5,50}$/.test(letters) && letters !== name;
	return {
		code: "webhook-name",
		message: `webhook name ${quote(bare(name, "\u2026"))} is not valid: a name has 5 to 50 letters and digits`,
		help: valid && bare(name, "") !== "" ? `Rename it, for example to \`${letters}\`.` : "Rename it.",
		key: error.instancePath + pointer(name)
	};
}
function describeEmptyList(path) {
	const help = path.at(-1) === "actions" ? "Add an action, or remove the key for `[push]`. To switch a webhook off, write `status: disabled`." : "Add an entry, or remove the key.";
	return {
		code: path.at(-1) === "actions" ? "actions-empty" : "list-empty",
		message: `${subject(path)} is an empty list`,
		help
	};
}
const requiredHelp = {
	"/owner": "Name who manages these webhooks, for example the repository: `owner: contoso/storefront`.",
	"/registry": "Name the registry: `registry: {name: contoso}`.",
	"/registry/name": "Add the registry's name without `.azurecr.io`: `name: contoso`.",
	"/webhooks": "Add the webhooks by name, or `webhooks: {}` for none."
};
const scopeFormat = (value) => {
	const parts = value.split(/[\s,;]+/).filter((part) => part !== "");
	return ["contains spaces", parts.length > 1 && parts.every((part) => part.includes(":")) ? `A webhook has one scope. For several, write \`scopes: [${parts.map(quote).join(", ")}]\`.` : "Write `repository:tag`, or `repository:*` for all its tags."];
};
const locationFormat = (value) => /[,;]/.test(value) ? ["is a list, but a webhook has one region", "Use `locations` for several regions."] : ["is not the name of an Azure region", "Write `westeurope` or `West Europe`."];
const formats = {
	owner: () => ["contains other characters than letters, digits and `.` `_` `/` `-`, or is not 1 to 128 characters long", "Use the repository's name, for example `contoso/storefront`."],
	ignore: () => ["can contain only letters, digits, `*` and `?`", "Write one pattern per entry, for example `webapp*`."],
	actions: (value) => {
		const parts = value.split(/[\s,;]+/).filter((part) => part !== "");
		if (/^(?:\*|all|any)$/i.test(value.trim())) return ["is not the name of an action", "Write both: `[push, delete]`. There is no word for all actions."];
		return ["is not the name of an action", parts.length > 1 ? `Write a list: \`[${parts.join(", ")}]\`.` : `Known actions: ${knownActions.join(", ")}.`];
	},
	scope: scopeFormat,
	scopes: scopeFormat,
	location: locationFormat,
	locations: (value) => /^[A-Za-z][A-Za-z0-9 ]*$/.test(value) ? ["must be a list or \"all\"", `Write \`[${value}]\`, or \`all\`.`] : locationFormat(value)
};
// src/manifest/manifest.ts
const mostBytes = 1048576;
const mostProblems = 1e3;
function readManifests(files, settings) {
	const limit = settings.allowedHosts && allowedHosts(settings.allowedHosts);
	const rules = {
		environment: settings.environment,
		env: settings.env,
		hosts: limit?.hosts,
		owners: settings.owners.map((owner) => owner.trim()).filter((owner) => owner !== ""),
		local: settings.localEndpoints ?? false
	};
	const read = files.map((file) => readFile(file, rules));
	const found = read.flatMap((file) => file.found);
	rejectShared(found);
	rejectRepeated(found);
	if (settings.allowedHostsRequired && !settings.allowedHosts) requireAllowedHosts(found);
	const references = found.flatMap((reading) => reading.references);
	return {
		desired: found.flatMap((reading) => reading.isBroken() ? [] : reading.desired ?? []),
		diagnostics: [...limit?.diagnostics ?? [], ...read.flatMap(({ diagnostics, text }) => withExcerpts(sorted([...diagnostics.values()]), text))],
		references: [...new Map(references.map((entry) => [`${entry.name}=${entry.value.reveal()}`, entry])).values()]
	};
}
function readFile(file, rules) {
	const found = [];
	const diagnostics = /* @__PURE__ */ new Map();
	const report = (diagnostic) => {
		const { source, code, message } = diagnostic;
		diagnostics.set(`${source?.line}:${source?.column} ${code} ${message}`, diagnostic);
	};
	let text;
	try {
		const decoded = decode(file, report);
		text = decoded === void 0 ? void 0 : textOf(file.path, decoded);
		for (const document of text ? parseDocuments(text, report) : []) {
			const reading = readDocument(document, rules, report);
			if (reading) found.push(reading);
		}
	} catch (error) {
		report({
			severity: "error",
			code: "file-unreadable",
			message: `${file.path} cannot be read to its end (${error instanceof Error ? error.name : "unknown"})`,
			help: "Check brackets and indentation.",
			source: {
				file: file.path,
				line: 1,
				column: 1
			}
		});
	}
	return {
		found,
		diagnostics,
		text
	};
}
function readDocument(document, rules, report) {
	let broken = document.broken;
	const remember = (diagnostic) => {
		broken ||= diagnostic.severity === "error";
		report(diagnostic);
	};
	const checked = checkSchema(document, remember);
	const reading = checked && readDesired(document, checked, rules, remember);
	return reading && {
		...reading,
		report: remember,
		isBroken: () => broken
	};
}
function withExcerpts(diagnostics, text) {
	return diagnostics.map((diagnostic) => {
		const excerpt = diagnostic.source && text?.lines.excerpt(diagnostic.source);
		return excerpt ? {
			...diagnostic,
			excerpt
		} : diagnostic;
	});
}
function decode(file, report) {
	const start = {
		file: file.path,
		line: 1,
		column: 1
	};
	const refuse = (code, message, help, source = start) => {
		report({
			severity: "error",
			code,
			message,
			help,
			source
		});
	};
	const { content } = file;
	if (content === void 0) return refuse("file-unreadable", `cannot read ${file.path}: ${file.problem ?? "unknown reason"}`, file.help ?? "Check the path.");
	if (content.byteLength > mostBytes) return refuse("file-too-large", `${file.path} is over 1 MiB`, "Split it into several files.");
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(content);
	} catch {
		if (content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255) return refuse("file-not-utf8", `${file.path} is UTF-16`, "Save it as UTF-8.");
		return refuse("file-not-utf8", "the file contains bytes that are not UTF-8", "Save it as UTF-8.", wrongByte(file.path, content));
	}
}
function wrongByte(path, content) {
	const text = new TextDecoder("utf-8").decode(content);
	const bytes = new TextEncoder().encode(text);
	const shift = content[0] === 239 && content[1] === 187 && content[2] === 191 ? 3 : 0;
	const wrong = bytes.findIndex((byte, index) => byte !== content[index + shift]);
	const before = new TextDecoder("utf-8").decode(bytes.subarray(0, Math.max(wrong, 0))).replace(/\uFFFD+$/, "");
	return textOf(path, text).locate(before.length, before.length + 1);
}
function rejectRepeated(found) {
	const seen = [];
	for (const { desired, report } of found) {
		if (!desired) continue;
		const first = seen.find((other) => isSame(other, desired));
		seen.push(desired);
		if (!first) continue;
		report({
			severity: "error",
			code: "registry-repeated",
			message: `registry ${desired.registry.written.name.slice(0, 60)} with owner ${desired.owner} is already used in ${first.source.file}, line ${first.source.line}`,
			help: "Put all webhooks of one registry and owner in one document.",
			source: desired.registry.source
		});
	}
}
function isSame(a, b) {
	return a.owner.toLowerCase() === b.owner.toLowerCase() && isSameRegistry(a, b);
}
function isSameRegistry(a, b) {
	const same = (x, y) => x.toLowerCase() === y.toLowerCase();
	const [one, other] = [a.registry.subscriptionId, b.registry.subscriptionId];
	return same(a.registry.name, b.registry.name) && (one === void 0 || other === void 0 || same(one, other));
}
function rejectShared(found) {
	const seen = /* @__PURE__ */ new Map();
	for (const { desired, report } of found) for (const webhook of desired?.webhooks ?? []) {
		if (!desired) continue;
		const key = `${desired.registry.name}/${webhook.name}`.toLowerCase();
		const others = seen.get(key) ?? [];
		const first = others.find((other) => isSameRegistry(other, desired) && !isSame(other, desired));
		seen.set(key, [...others, desired]);
		if (!first) continue;
		report({
			severity: "error",
			code: "webhook-repeated",
			message: `webhook ${webhook.name} of registry ${desired.registry.written.name.slice(0, 60)} is already in the document of owner ${first.owner} (${first.source.file}, line ${first.source.line})`,
			help: "Keep it in one of the two documents: a webhook has one owner.",
			source: webhook.source
		});
	}
}
function requireAllowedHosts(found) {
	const entry = ({ name, host }) => `${name}=${host ?? "HOST"}`;
	const lines = [...new Set(found.flatMap(({ guarded }) => guarded.map(entry)))];
	const unknownHost = lines.some((line) => line.endsWith("=HOST"));
	const using = found.filter(({ guarded }) => guarded.length > 0);
	for (const [index, { guarded, report }] of using.entries()) {
		const [first] = guarded;
		if (!first) continue;
		report({
			severity: "error",
			code: "allowed-hosts-required",
			message: index === 0 ? `references such as ${first.name} are used, but the workflow does not set the hosts that they can be sent to` : `${first.name} is used here as well, but the workflow does not set the hosts that it can be sent to`,
			help: index === 0 ? `Bind each reference to its host${unknownHost ? ", and replace HOST by the host in the variable" : ""}. A single \`*\` allows all hosts.` : "See the first of these errors.",
			...index === 0 && { settings: [{
				name: "allowed-hosts",
				value: lines.join("\n")
			}] },
			source: first.source
		});
	}
}
function sorted(diagnostics) {
	const at = ({ source }) => [source?.line ?? 0, source?.column ?? 0];
	const ordered = [...diagnostics].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
	const last = ordered[mostProblems];
	if (!last) return ordered;
	const rest = ordered.slice(mostProblems);
	const more = {
		severity: rest.some((diagnostic) => diagnostic.severity === "error") ? "error" : "warning",
		code: "too-many-problems",
		message: `${rest.length} more problems from here on`,
		help: "Correct the problems above first.",
		...last.source && { source: last.source }
	};
	return [...ordered.slice(0, mostProblems), more];
}
// src/run/allowed-endpoints.ts
function checkEndpoints(desired, entries, required) {
	const named = desired.flatMap(({ webhooks }) => webhooks).flatMap((webhook) => namedBy(webhook) ?? []);
	const [first] = named;
	if (!first) return [];
	if (entries === void 0) return required ? [notSet(named)] : [];
	return named.filter(({ endpoint }) => !entries.some((entry) => mayBe(entry, endpoint))).map(({ webhook, endpoint }) => notAllowed(webhook, appOf(endpoint)));
}
function isAllowed(site, { entries, subscriptionId }) {
	return (entries ?? ["*"]).some((entry) => {
		if (entry === "*") return true;
		if (entry.startsWith("/")) return same(withoutProduction(entry), site.id);
		return same(withoutProduction(entry), nameOf(site.name, site.slot)) && same(site.subscriptionId, subscriptionId);
	});
}
function notAllowed(webhook, shown) {
	return {
		severity: "error",
		code: "endpoint-not-allowed",
		message: `endpoint of webhook ${webhook.expandedFrom ?? webhook.name} names app "${shown}", which is not allowed`,
		help: "Correct it, or allow this app.",
		settings: [{
			name: "allowed-endpoints",
			value: shown
		}],
		source: webhook.sources.get("endpoint") ?? webhook.source,
		webhook: webhook.name
	};
}
function notSet(named) {
	const apps = [...new Set(named.map(({ endpoint }) => appOf(endpoint)))].sort();
	const { webhook } = named[0];
	return {
		severity: "error",
		code: "allowed-endpoints-required",
		message: `the manifest names ${apps.length === 1 ? "an app" : `${apps.length} apps`} as endpoint, but no app is allowed`,
		help: "If these apps may receive the events, allow them.",
		settings: [{
			name: "allowed-endpoints",
			value: apps.join(", ")
		}],
		source: webhook.sources.get("endpoint") ?? webhook.source,
		webhook: webhook.name
	};
}
function namedBy(webhook) {
	return webhook.endpoint && {
		webhook,
		endpoint: webhook.endpoint
	};
}
function appOf({ subscriptionId, resourceGroup, app, slot }) {
	if (subscriptionId === void 0 || resourceGroup === void 0) return nameOf(app, slot);
	const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`;
	return slot === void 0 ? id : `${id}/slots/${slot}`;
}
function mayBe(entry, endpoint) {
	if (entry === "*") return true;
	if (!entry.startsWith("/")) return same(withoutProduction(entry), nameOf(endpoint.app, endpoint.slot));
	const [, , subscription = "", , group = "", , , , app = "", , slot] = withoutProduction(entry).split("/");
	return same(nameOf(app, slot), nameOf(endpoint.app, endpoint.slot)) && same(endpoint.resourceGroup ?? group, group) && same(endpoint.subscriptionId ?? subscription, subscription);
}
function withoutProduction(entry) {
	return entry.replace(entry.startsWith("/") ? /\/slots\/production$/i : /\/production$/i, "");
}
function nameOf(app, slot) {
	return slot === void 0 ? app : `${app}/${slot}`;
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// src/run/journal.ts
function coalesced(write, { share = .1 } = {}) {
	let running;
	let next;
	let timer;
	let due = 0;
	async function timed() {
		const begin = require_settings.systemClock.now();
		try {
			await write();
		} finally {
			const end = require_settings.systemClock.now();
			due = end + (end - begin) * (1 / share - 1);
			running = void 0;
		}
	}
	function start() {
		clearTimeout(timer);
		timer = void 0;
		running = timed();
		return running;
	}
	function now() {
		if (next !== void 0) return next;
		if (running === void 0) return start();
		next = running.catch(() => void 0).then(() => {
			next = void 0;
			return start();
		});
		return next;
	}
	return {
		now,
		async soon() {
			await running?.catch(() => void 0);
			const rest = due - require_settings.systemClock.now();
			if (rest <= 0) await now();
			else timer ??= setTimeout(() => void now().catch(() => void 0), rest);
		},
		async end() {
			clearTimeout(timer);
			timer = void 0;
			for (let last = next ?? running; last !== void 0; last = next ?? running) await last.catch(() => void 0);
		}
	};
}
// src/run/states.ts
function failed(before, diagnostic, exitCode) {
	if (before.stage === "failed") return before;
	const source = diagnostic.source ?? before.desired.registry.source;
	return {
		stage: "failed",
		desired: before.desired,
		before,
		diagnostic: {
			...diagnostic,
			source
		},
		exitCode
	};
}
function planOf(state) {
	if (state.stage === "failed") return planOf(state.before);
	return "plan" in state ? state.plan : void 0;
}
function registryOf(state) {
	if (state.stage === "failed") return registryOf(state.before);
	return "registry" in state ? state.registry : void 0;
}
function outcomesOf(state) {
	if (state.stage === "failed") return outcomesOf(state.before);
	return "outcomes" in state ? state.outcomes : [];
}
function pingsOf(state) {
	if (state.stage === "failed") return pingsOf(state.before);
	return "pings" in state ? state.pings : [];
}
function deliveriesOf(state) {
	if (state.stage === "failed") return deliveriesOf(state.before);
	return "deliveries" in state ? state.deliveries : void 0;
}
function eventSubscriptionsOf(state) {
	if (state.stage === "failed") return eventSubscriptionsOf(state.before);
	return "eventSubscriptions" in state ? state.eventSubscriptions : void 0;
}
// src/run/outcome.ts
function outcomeOf(kind, states, diagnostics, complete) {
	const { command } = kind;
	const parts = states.map((state) => ({
		exitCode: registryExitCode(kind, state),
		wrote: wrote(outcomesOf(state)) || sentAny(state)
	}));
	const wroteAny = parts.some((part) => part.wrote);
	const pending = command === "apply" || command === "redeliver" ? wroteAny : states.some((state) => {
		const plan = planOf(state);
		return plan !== void 0 && hasChanges(plan);
	});
	const exitCode = diagnostics.some(({ severity }) => severity === "error") ? 3 : command === "apply" && !complete ? wroteAny ? 5 : 1 : combineExitCodes(parts);
	return {
		exitCode,
		result: resultOf({
			command,
			exitCode,
			hasChanges: pending
		})
	};
}
function registryExitCode({ command, detailedExitcode, minSuccess }, state) {
	switch (state.stage) {
		case "selected": return 0;
		case "refused": return 4;
		case "failed": return wrote(outcomesOf(state.before)) || sentAny(state) ? 5 : state.exitCode;
		case "applied": return appliedExitCode(state.outcomes, state.pings);
		case "opened": return pingExitCode(state.pings) || deliveryExitCode(state, minSuccess);
		case "planned": return (command === "drift" || command === "plan" && detailedExitcode) && hasChanges(state.plan) ? 2 : pingExitCode(state.pings) || deliveryExitCode(state, minSuccess);
	}
}
function appliedExitCode(outcomes, pings) {
	const failures = outcomes.filter((outcome) => outcome.status === "failed" || outcome.restored === "failed");
	if (failures.length > 0) {
		if (wrote(outcomes)) return 5;
		return failures.every((outcome) => outcome.diagnostic?.code === "changed-by-someone-else") ? 4 : 1;
	}
	const pinged = pingExitCode(pings);
	if (pinged !== 0) return pinged;
	return outcomes.some((outcome) => outcome.status === "not-begun") ? wrote(outcomes) ? 5 : 1 : 0;
}
function pingExitCode(pings) {
	return pings.some(({ verdict }) => verdict === "failed") ? 6 : 0;
}
function deliveryExitCode(state, minSuccess) {
	const deliveries = deliveriesOf(state) ?? [];
	if (deliveriesFail(deliveries, minSuccess)) return 6;
	return deliveries.some((each) => each.redeliveries?.some(({ status }) => status === "not-started")) ? sentAny(state) ? 5 : 1 : 0;
}
function deliveriesFail(deliveries, minSuccess) {
	return (deliveries ?? []).some((each) => each.redeliveries === void 0 ? (successRate(each) ?? 100) < minSuccess : each.redeliveries.some(({ status }) => status === "failed"));
}
function sentAny(state) {
	return (deliveriesOf(state) ?? []).some(({ redeliveries = [] }) => redeliveries.some(({ status }) => status === "sent" || status === "failed"));
}
function wrote(outcomes) {
	return outcomes.some(({ written }) => written);
}
function hasWritten({ registries }) {
	return registries.some(({ outcomes }) => wrote(outcomes));
}
const order$1 = [
	3,
	5,
	1,
	4,
	2,
	6,
	0
];
function combineExitCodes(parts) {
	const wroteAny = parts.some((part) => part.wrote);
	const codes = parts.map(({ exitCode }) => wroteAny && (exitCode === 1 || exitCode === 4) ? 5 : exitCode);
	return order$1.find((code) => codes.includes(code)) ?? 0;
}
function resultOf(run) {
	switch (run.exitCode) {
		case 0: return run.hasChanges ? resultWithChanges[run.command] : "clean";
		case 1: return "failed";
		case 2: return run.command === "plan" ? "changes" : "drift";
		case 3: return "invalid";
		case 4: return "refused";
		case 5: return "partial";
		case 6: return "ping-failed";
	}
}
const resultWithChanges = {
	plan: "changes",
	apply: "applied",
	drift: "drift",
	validate: "clean",
	ping: "clean",
	deliveries: "clean",
	redeliver: "applied"
};
function jobExitCode(report, { failOnDrift, minSuccess }) {
	if (report.exitCode !== 2) return report.exitCode;
	if (report.command !== "drift") return 0;
	if (failOnDrift) return 2;
	return report.registries.some(({ pings, deliveries }) => pingExitCode(pings) === 6 || deliveriesFail(deliveries, minSuccess)) ? 6 : 0;
}
// src/run/report.ts
function reportOf(record, complete) {
	const { command, startedAt, identity, states, diagnostics, stoppedBy } = record;
	const plans = states.flatMap((state) => planOf(state) ?? []);
	return {
		command,
		...outcomeOf(record, states, diagnostics, complete),
		complete,
		interrupted: stoppedBy === "SIGINT" || stoppedBy === "SIGTERM" ? stoppedBy : void 0,
		startedAt,
		identity,
		registries: states.map((state) => registryReport(record, state)),
		diagnostics,
		digest: states.length > 0 && plans.length === states.length ? runDigest(plans) : void 0
	};
}
function registryReport(record, state) {
	const { desired } = state;
	const all = deliveriesOf(state);
	const deliveries = record.failed ? all?.filter(({ failed, exists }) => failed > 0 || !exists) : all;
	const hidden = all?.filter((one) => !deliveries?.includes(one)).reduce((sum, { succeeded }) => sum + succeeded, 0);
	const eventSubscriptions = eventSubscriptionsOf(state);
	return {
		registry: registryOf(state)?.info.name ?? desired.registry.written.name,
		owner: desired.owner,
		source: desired.source,
		webhooks: desired.webhooks.length,
		plan: planOf(state),
		outcomes: outcomesOf(state),
		pings: pingsOf(state),
		...deliveries === void 0 ? {} : { deliveries },
		...hidden ? { hiddenSuccesses: hidden } : {},
		...eventSubscriptions === void 0 ? {} : { eventSubscriptions },
		diagnostics: state.stage === "failed" ? [state.diagnostic] : [],
		exitCode: registryExitCode(record, state)
	};
}
function reportOfFailure(error, run, last) {
	const { diagnostics, exitCode: code } = failureOf(error);
	const exitCode = last !== void 0 && hasWritten(last) ? 5 : code;
	const command = last?.command ?? run.command;
	return {
		interrupted: void 0,
		identity: void 0,
		registries: [],
		startedAt: run.startedAt,
		...last,
		digest: void 0,
		command,
		result: resultOf({
			command,
			exitCode,
			hasChanges: false
		}),
		exitCode,
		complete: true,
		diagnostics: [...last?.diagnostics ?? [], ...diagnostics]
	};
}
function failureOf(error) {
	return error instanceof require_settings.UserError ? error : new require_settings.UserError([bug(error)], 1);
}
function bug(error) {
	const kind = error instanceof Error ? error.name : typeof error;
	const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
	return {
		severity: "error",
		code: "bug",
		message: `internal error in acr-webhooks ${version} (${kind})`,
		help: [`Please report it at ${bugs.url} with these lines:`, ...stack.slice(0, 8)].join("\n")
	};
}
function openRecord({ command, settings, host, startedAt, states: initial, diagnostics: found }) {
	const states = [...initial];
	const diagnostics = [...found];
	let identity;
	const report = (complete) => reportOf({
		...settings,
		command,
		startedAt,
		identity,
		states: [...states],
		diagnostics: [...diagnostics],
		stoppedBy: host.stopping.aborted ? host.stopping.reason : void 0
	}, complete);
	const writer = coalesced(async () => host.saveReport?.(report(false)));
	const record = {
		states: () => states,
		replaceAll(next) {
			states.splice(0, states.length, ...next);
		},
		replace(index, state) {
			states[index] = state;
			return writer.now();
		},
		async step(index, stage, step) {
			const state = states[index];
			if (!isAt(state, stage)) return;
			try {
				const next = await step(state);
				if (next.stage === "failed" || next.stage === "opened") states[index] = next;
				else await record.replace(index, next);
			} catch (error) {
				if (error instanceof require_settings.UserError) throw error;
				const diagnostic = error instanceof require_settings.ServiceError ? error.diagnostic : bug(error);
				states[index] = failed(states[index] ?? state, diagnostic, 1);
			}
		},
		async each(stage, step) {
			await require_yaml.pMap(states.keys(), (index) => record.step(index, stage, (state) => step(state, index)), { concurrency: 8 });
		},
		note: (...more) => void diagnostics.push(...more),
		loggedInAs(name) {
			identity = name;
		},
		report: () => report(false),
		save: writer.now,
		async finish() {
			await writer.end();
			const final = report(true);
			await host.saveReport?.(final);
			return final;
		}
	};
	return record;
}
function isAt(state, stage) {
	return state?.stage === stage;
}
// src/run/secrets.ts
function secretsToMask({ desired, references }, settings, environment) {
	const shown = publicValues(desired, settings, environment);
	return [...references, ...userinfos(desired)].filter(({ value }) => !shown.has(value.reveal().toLowerCase()));
}
function publicValues(desired, settings, environment) {
	const values = [
		...desired.flatMap(({ registry }) => [
			registry.name,
			registry.resourceGroup,
			registry.subscriptionId
		]),
		settings.resourceGroup,
		settings.subscriptionId,
		environment["AZURE_SUBSCRIPTION_ID"]
	];
	return new Set(values.flatMap((value) => value?.toLowerCase() ?? []));
}
function userinfos(desired) {
	return desired.flatMap(({ webhooks }) => webhooks).flatMap(({ name, serviceUri, templates }) => {
		if (require_settings.isUnknown(serviceUri) || !templates.serviceUri.includes("${")) return [];
		const { username, password } = new URL(serviceUri.reveal());
		if (username === "" && password === "") return [];
		return [{
			name: `serviceUri of ${name}`,
			value: new require_settings.Secret(`${decoded(username)}:${decoded(password)}`)
		}];
	});
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/run/select.ts
function select(command, manifests, settings, environment, names) {
	const chosen = manifests.desired.filter((desired) => isNamed(desired, settings.registries));
	const selected = command === "validate" ? chosen : chosen.filter((desired) => isInShard(desired, settings.shard));
	return {
		selected,
		diagnostics: [
			...manifests.diagnostics,
			...unmatched(settings, manifests),
			...missing(command, selected, settings, environment),
			...manifests.diagnostics.some((d) => d.severity === "error") ? [] : unknownNames(names, chosen),
			...command === "ping" && settings.ping === "changed" ? [nothingChanges] : [],
			...command === "redeliver" ? wrongWindow(settings) : []
		]
	};
}
function subscriptionOf({ registry }, settings, environment) {
	return registry.subscriptionId ?? (settings.subscriptionId || environment["AZURE_SUBSCRIPTION_ID"] || void 0);
}
function workflowSubscription({ registry }, settings, environment) {
	return settings.subscriptionId || environment["AZURE_SUBSCRIPTION_ID"] || (registry.subscriptionId ?? "");
}
function isNamed({ registry }, registries) {
	return registry.name.includes("${") || registries.length === 0 || registries.some((name) => name.toLowerCase() === registry.name.toLowerCase());
}
function isInShard({ registry }, shard) {
	if (!shard) return true;
	return Number.parseInt(sha256(registry.name.toLowerCase()).slice(0, 8), 16) % shard.of === shard.index - 1;
}
function unmatched({ registries }, { desired, diagnostics }) {
	if (diagnostics.some((d) => d.severity === "error")) return [];
	const known = desired.map((d) => d.registry.written.name);
	return registries.filter((name) => !desired.some((d) => isNamed(d, [name]))).map((name) => ({
		severity: "error",
		code: "usage",
		message: `no manifest has a registry named "${name}"`,
		help: `${didYouMean(name, known)}The manifests contain ${known.join(", ") || "no registry"}.`
	}));
}
function missing(command, selected, settings, environment) {
	if (command === "validate") return [];
	const unset = selected.flatMap((desired) => [...desired.unset.registry, ...command === "apply" ? desired.unset.webhooks : []]);
	const nowhere = selected.filter((desired) => desired.unset.registry.length === 0 && subscriptionOf(desired, settings, environment) === void 0);
	const usesVariable = selected.some(({ registry, webhooks }) => registry.subscriptionId === void 0 || webhooks.some(({ endpoint }) => endpoint));
	return [
		...unset,
		...usesVariable && !settings.subscriptionId ? require_settings.wrongSubscription(environment) : [],
		...nowhere.map(({ registry }) => ({
			severity: "error",
			code: "no-subscription",
			message: `no subscription is set for registry ${registry.written.name}`,
			help: "Set AZURE_SUBSCRIPTION_ID or `registry.subscriptionId`.",
			settings: [{ name: "subscription-id" }],
			source: registry.source,
			registry: registry.written.name
		}))
	];
}
function unknownNames(names, chosen) {
	const known = chosen.flatMap(({ webhooks }) => webhooks.flatMap(({ name, expandedFrom }) => [name, expandedFrom ?? name]));
	return names.filter((name) => !known.some((each) => each.toLowerCase() === name.toLowerCase())).map((name) => ({
		severity: "error",
		code: "usage",
		message: `no manifest has a webhook named "${name}"`,
		help: `${didYouMean(name, known)}Name webhooks of the manifest, or leave out the names to process all of them.`
	}));
}
const nothingChanges = {
	severity: "error",
	code: "usage",
	message: "ping changes nothing, so it cannot ping what changed",
	help: "Ping all webhooks, or name the webhooks to ping.",
	settings: [{
		name: "ping",
		value: "all"
	}]
};
const mostRedeliverAge = 2592e5;
function wrongWindow({ since, event }) {
	const settings = [{
		name: "since",
		value: "6h"
	}, { name: "event" }];
	if (since === void 0 && event.length === 0) return [{
		severity: "error",
		code: "usage",
		message: "redeliver needs a time or an event",
		help: "Choose a time or events.",
		settings
	}];
	if (since !== void 0 && event.length > 0) return [{
		severity: "error",
		code: "usage",
		message: "redeliver has both a time and an event",
		help: "Choose one: all failed events of a time, or events by their ids.",
		settings
	}];
	if (since === void 0 || since <= 2592e5) return [];
	return [{
		severity: "error",
		code: "usage",
		message: "redeliver looks back 3 days at most",
		help: "Choose a shorter time. Older images are better pushed again.",
		settings
	}];
}
function didYouMean(name, known) {
	const near = nearest(name, known);
	return near === void 0 ? "" : `Did you mean "${near}"? `;
}
// src/run/run.ts
var run_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	coalesced: () => coalesced,
	combineExitCodes: () => combineExitCodes,
	deliveriesFail: () => deliveriesFail,
	failureOf: () => failureOf,
	jobExitCode: () => jobExitCode,
	reportOfFailure: () => reportOfFailure,
	resultOf: () => resultOf,
	run: () => run
});
async function run(command, settings, host, names = []) {
	const { environment } = host;
	const startedAt = host.now().toISOString();
	const manifests = readManifests(await host.readManifests(settings.files), {
		environment: command === "validate" ? void 0 : environment,
		env: settings.env,
		allowedHosts: settings.allowedHosts,
		allowedHostsRequired: host.allowedHostsRequired,
		owners: settings.owners,
		localEndpoints: settings.armEndpoint !== void 0
	});
	for (const { value, name } of secretsToMask(manifests, settings, environment)) host.mask(value, name);
	const { selected, diagnostics: found } = select(command, manifests, settings, environment, names);
	const endpoints = checkEndpoints(manifests.desired, settings.allowedEndpoints, host.allowedHostsRequired);
	const diagnostics = [
		...found,
		...endpoints,
		...cannotFollow(settings, host)
	];
	const states = selected.map((desired) => ({
		stage: "selected",
		desired
	}));
	const record = openRecord({
		command,
		settings,
		host,
		startedAt,
		states,
		diagnostics
	});
	if (diagnostics.some(({ severity }) => severity === "error") || command === "validate" || states.length === 0) return record.finish();
	const request = {
		command,
		settings,
		host,
		names
	};
	const { logIn } = await Promise.resolve().then(() => require("./session.js")).then((n) => n.login_exports);
	const session = await logIn(record, request);
	if (!session) return record.finish();
	const { processRegistries } = await Promise.resolve().then(() => require("./online.js")).then((n) => n.online_exports);
	await processRegistries(record, request, session);
	return record.finish();
}
function cannotFollow({ follow, format }, { follower }) {
	if (!follow || follower && format === "text") return [];
	return [{
		severity: "error",
		code: "usage",
		message: follower ? "deliveries are followed as text only" : "a CI job cannot follow deliveries",
		help: follower ? "Leave out the format, or do not follow." : "Check them on a schedule instead.",
		settings: follower ? [{ name: "format" }, { name: "follow" }] : [{ name: "follow" }]
	}];
}
// src/interchange/files.ts
const table = {
	out: async (report) => hasNoPlan(report) ? void 0 : json(planDocument(report)),
	report: async (report) => json(reportDocument(report)),
	junit: async (report) => (await Promise.resolve().then(() => require("./junit.js"))).renderJUnit(report),
	sarif: async (report) => (await Promise.resolve().then(() => require("./sarif.js"))).renderSarif(report),
	codequality: async (report) => json((await Promise.resolve().then(() => require("./code-quality.js"))).codeQuality(report))
};
const order = Object.keys(table);
function hasNoPlan({ registries, exitCode }) {
	return registries.length === 0 && exitCode !== 0;
}
async function writeFiles(report, paths) {
	const problems = [];
	for (const name of order) {
		const path = paths[name];
		const text = path === void 0 ? void 0 : await table[name](report);
		if (path === void 0 || text === void 0) continue;
		const problem = await saveFile(name, path, text);
		if (problem) problems.push(problem);
	}
	return problems;
}
function withProblems(report, problems) {
	if (problems.length === 0) return report;
	return reportOfFailure(new require_settings.UserError(problems, report.exitCode === 0 ? 3 : report.exitCode), report, report);
}
async function saveFile(setting, path, text) {
	try {
		await writeWhole(path, text);
		return;
	} catch (error) {
		return {
			severity: "error",
			code: "cannot-write",
			message: `cannot write --${setting} ${path} (${String(error.code ?? "unknown reason")})`,
			help: "Name a file in a directory that exists and is writable."
		};
	}
}
function json(document) {
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/cli/progress.ts
const words = {
	opening: "Opening registries",
	reading: "Reading webhooks",
	applying: "Applying changes",
	pinging: "Pinging webhooks",
	delivering: "Reading deliveries"
};
function progressOn(err) {
	let isOpen = false;
	let phase = "";
	let last = "";
	const show = () => {
		const line = [phase, last].filter((part) => part !== "").join("  ");
		err.write(`\r\u001b[2K${line.slice(0, Math.max(20, err.columns - 1))}`);
		isOpen = true;
	};
	return {
		step(line) {
			const clean = oneLine(line);
			if (!err.isTerminal) {
				err.write(`${clean}\n`);
				return;
			}
			last = clean;
			show();
		},
		status({ phase: name, done, total }) {
			if (!err.isTerminal) return;
			phase = `${words[name]}: ${done} of ${total}`;
			show();
		},
		done() {
			if (isOpen) err.write("\r\x1B[2K");
			isOpen = false;
		}
	};
}
function oneLine(line) {
	return require_settings.terminalPage([require_settings.terminal`${line}`]).trimEnd();
}
// src/cli/ask.ts
function canAsk() {
	return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
async function ask(question, signals) {
	const { createInterface } = await import("node:readline/promises");
	const line = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	line.on("SIGINT", () => signals.raise("SIGINT"));
	const ended = new Promise((resolve) => line.once("close", () => resolve("")));
	try {
		return (await Promise.race([line.question(question, { signal: signals.stopping }), ended])).trim();
	} catch {
		return "";
	} finally {
		line.close();
	}
}
async function choose(title, options, signals) {
	const err = output(2);
	err.write(`${title}:\n${options.map(({ label }, index) => `  ${index + 1}  ${oneLine(label)}\n`).join("")}`);
	while (!signals.stopping.aborted) {
		const answer = await ask("Number [1]: ", signals);
		if (signals.stopping.aborted) return void 0;
		const chosen = options.find(({ label }) => label.toLowerCase() === answer.toLowerCase()) ?? options[answer === "" ? 0 : /^\d{1,4}$/.test(answer) ? Number(answer) - 1 : -1];
		if (chosen !== void 0) return chosen.value;
		err.write(`Enter a number from 1 to ${options.length}.\n`);
	}
}
// src/cli/next-command.ts
function nextCommand(report, flags) {
	const run = (command) => [
		"acr-webhooks",
		command,
		...flags.map(quoted)
	].join(" ");
	const isPending = report.registries.some(({ plan }) => plan && hasChanges(plan));
	switch (report.command) {
		case "validate": return report.exitCode === 0 ? `Run \`${run("plan")}\` to see what would change.` : void 0;
		case "plan":
			if (!isPending || report.exitCode !== 0 && report.exitCode !== 2) return void 0;
			return `Run \`${run("apply")}\` to apply this plan.`;
		case "drift": return report.exitCode === 2 ? `Run \`${run("apply")}\` to revert the drift.` : void 0;
		case "apply":
			if (report.exitCode === 6) return `Fix the endpoints, then run \`${run("ping")}\` to check them.`;
			return report.exitCode === 1 || report.exitCode === 5 ? `Run \`${run("apply")}\` again to resume.` : void 0;
		case "deliveries": return report.exitCode === 6 ? `Run \`${run("redeliver")} --since 24h --dry-run\` to see what can be sent again.` : void 0;
		case "ping":
		case "redeliver": return;
	}
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function spent(milliseconds) {
	const seconds = milliseconds / 1e3;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
// src/cli/terminal.ts
var terminal_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runOnTerminal: () => runOnTerminal });
const grace = 5e3;
async function runOnTerminal(command, raw, names) {
	const begin = require_settings.systemClock.now();
	const settings = require_settings.parseSettings(raw, (name) => `--${name}`);
	const [out, err] = [output(1), output(2)];
	const say = (line) => err.write(line);
	const signals = catchSignals({
		grace: command === "apply" || command === "redeliver" ? grace : 0,
		leave: true,
		say
	});
	const progress = progressOn(err);
	const printDiagnostics = diagnosticPrinter(err);
	const confirm = (report) => {
		progress.done();
		printDiagnostics(report);
		return askToApply(report, signals);
	};
	let isFollowed = false;
	const follower = {
		overview(report) {
			isFollowed = true;
			progress.done();
			printDiagnostics(report);
			out.write(renderReport({
				...report,
				complete: true
			}, "text", { color: out.hasColors }));
			process.stdout.once("error", () => signals.raise("SIGTERM"));
		},
		delivery({ registry, webhook, row }) {
			progress.done();
			out.write(renderDelivery(registry, webhook, row, { color: out.hasColors }));
		}
	};
	try {
		const report = await withFiles(settings, command, () => run(command, settings, host({
			command,
			settings,
			signals,
			progress,
			confirm,
			follower
		}), names));
		progress.done();
		printDiagnostics(report);
		if (isFollowed) return signals.exitCode() ?? report.exitCode;
		out.write(renderReport(report, settings.format, { color: out.hasColors && settings.format === "text" }));
		if (err.isTerminal) printLastLines(report, raw, require_settings.systemClock.now() - begin);
		return signals.exitCode() ?? report.exitCode;
	} finally {
		progress.done();
		signals.release();
	}
}
async function withFiles(settings, command, run) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const paths = {
		...settings,
		report: void 0
	};
	let report;
	try {
		report = await run();
	} catch (error) {
		const { diagnostics, exitCode } = failureOf(error);
		const problems = await writeFiles(reportOfFailure(error, {
			command,
			startedAt
		}), paths);
		throw new require_settings.UserError([...diagnostics, ...problems], exitCode);
	}
	return withProblems(report, await writeFiles(report, paths));
}
function printLastLines(report, raw, milliseconds) {
	const next = nextCommand(report, [
		"file",
		"registry",
		"resource-group",
		"subscription-id"
	].flatMap((name) => (raw[name] ?? []).flatMap((value) => [`--${name}`, value])));
	const lines = [...next === void 0 ? [] : [next], `Took ${spent(milliseconds)}.`];
	output(2).write(`\n${lines.map((line) => `${oneLine(line)}\n`).join("")}`);
}
function diagnosticPrinter(err) {
	const printed = /* @__PURE__ */ new Set();
	return (report) => {
		for (const diagnostic of [...report.diagnostics, ...report.registries.flatMap((part) => part.diagnostics)]) {
			if (!printed.has(diagnostic)) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
			printed.add(diagnostic);
		}
	};
}
function host({ command, settings, signals, progress, confirm, follower }) {
	const canAsk = (command === "apply" || command === "redeliver") && process.stdin.isTTY === true && process.stderr.isTTY === true;
	return {
		environment: process.env,
		allowedHostsRequired: false,
		clock: require_settings.systemClock,
		stopping: signals.stopping,
		now: () => /* @__PURE__ */ new Date(),
		mask: () => {},
		step: progress.step,
		status: progress.status,
		readManifests: readManifestFiles,
		connect: async (permission) => (await Promise.resolve().then(() => require("./login.js")).then((n) => n.azure_exports)).logIn(settings, signals, permission, progress.step),
		saveReport: settings.report === void 0 ? void 0 : reportSaver(settings.report),
		cacheFile,
		send,
		follower,
		reviewed: void 0,
		confirm: canAsk ? confirm : void 0
	};
}
function reportSaver(path) {
	let isWritten = false;
	let isPrinted = false;
	return async (report) => {
		const problem = await saveFile("report", path, `${JSON.stringify(reportDocument(report), null, 2)}\n`);
		if (problem && !isWritten) throw new require_settings.UserError([...report.diagnostics, problem], 3);
		if (problem && !isPrinted) output(2).write(renderDiagnostic(problem, { color: false }));
		if (problem) isPrinted = true;
		else isWritten = true;
	};
}
async function askToApply(report, signals) {
	const err = output(2);
	const shown = report.command === "apply" ? {
		...report,
		command: "plan"
	} : report;
	err.write(renderReport({
		...shown,
		complete: true
	}, "text", { color: err.hasColors }));
	return (await ask(`\n${report.command === "apply" ? "Apply these changes" : "Send these events again"}? Only 'yes' is accepted: `, signals)).toLowerCase() === "yes";
}
function printStep(line) {
	output(2).write(`${oneLine(line)}\n`);
}
Object.defineProperty(exports, "adviceOf", {
	enumerable: true,
	get: function() {
		return adviceOf;
	}
});
Object.defineProperty(exports, "allowsHost", {
	enumerable: true,
	get: function() {
		return allowsHost;
	}
});
Object.defineProperty(exports, "annotations", {
	enumerable: true,
	get: function() {
		return annotations;
	}
});
Object.defineProperty(exports, "ask", {
	enumerable: true,
	get: function() {
		return ask;
	}
});
Object.defineProperty(exports, "boundElsewhere", {
	enumerable: true,
	get: function() {
		return boundElsewhere;
	}
});
Object.defineProperty(exports, "byName", {
	enumerable: true,
	get: function() {
		return byName;
	}
});
Object.defineProperty(exports, "cacheFile", {
	enumerable: true,
	get: function() {
		return cacheFile;
	}
});
Object.defineProperty(exports, "canAsk", {
	enumerable: true,
	get: function() {
		return canAsk;
	}
});
Object.defineProperty(exports, "catchSignals", {
	enumerable: true,
	get: function() {
		return catchSignals;
	}
});
Object.defineProperty(exports, "changeDigest", {
	enumerable: true,
	get: function() {
		return changeDigest;
	}
});
Object.defineProperty(exports, "changedFields", {
	enumerable: true,
	get: function() {
		return changedFields;
	}
});
Object.defineProperty(exports, "changesPending", {
	enumerable: true,
	get: function() {
		return changesPending;
	}
});
Object.defineProperty(exports, "checkTag", {
	enumerable: true,
	get: function() {
		return checkTag;
	}
});
Object.defineProperty(exports, "choose", {
	enumerable: true,
	get: function() {
		return choose;
	}
});
Object.defineProperty(exports, "coalesced", {
	enumerable: true,
	get: function() {
		return coalesced;
	}
});
Object.defineProperty(exports, "compareFields", {
	enumerable: true,
	get: function() {
		return compareFields;
	}
});
Object.defineProperty(exports, "comparePublicFields", {
	enumerable: true,
	get: function() {
		return comparePublicFields;
	}
});
Object.defineProperty(exports, "compareText", {
	enumerable: true,
	get: function() {
		return compareText;
	}
});
Object.defineProperty(exports, "compareWebhooks", {
	enumerable: true,
	get: function() {
		return compareWebhooks;
	}
});
Object.defineProperty(exports, "completeConfig", {
	enumerable: true,
	get: function() {
		return completeConfig;
	}
});
Object.defineProperty(exports, "completeWebhook", {
	enumerable: true,
	get: function() {
		return completeWebhook;
	}
});
Object.defineProperty(exports, "consented", {
	enumerable: true,
	get: function() {
		return consented;
	}
});
Object.defineProperty(exports, "countChanges", {
	enumerable: true,
	get: function() {
		return countChanges;
	}
});
Object.defineProperty(exports, "countReport", {
	enumerable: true,
	get: function() {
		return countReport;
	}
});
Object.defineProperty(exports, "createCertificate", {
	enumerable: true,
	get: function() {
		return createCertificate;
	}
});
Object.defineProperty(exports, "deliveriesFail", {
	enumerable: true,
	get: function() {
		return deliveriesFail;
	}
});
Object.defineProperty(exports, "description", {
	enumerable: true,
	get: function() {
		return description;
	}
});
Object.defineProperty(exports, "diagnosticsOf", {
	enumerable: true,
	get: function() {
		return diagnosticsOf;
	}
});
Object.defineProperty(exports, "docsUrl", {
	enumerable: true,
	get: function() {
		return docsUrl;
	}
});
Object.defineProperty(exports, "emulatorFlags", {
	enumerable: true,
	get: function() {
		return emulatorFlags;
	}
});
Object.defineProperty(exports, "expandLocations", {
	enumerable: true,
	get: function() {
		return expandLocations;
	}
});
Object.defineProperty(exports, "failed", {
	enumerable: true,
	get: function() {
		return failed;
	}
});
Object.defineProperty(exports, "failureOf", {
	enumerable: true,
	get: function() {
		return failureOf;
	}
});
Object.defineProperty(exports, "fieldChanges", {
	enumerable: true,
	get: function() {
		return fieldChanges;
	}
});
Object.defineProperty(exports, "fieldLine", {
	enumerable: true,
	get: function() {
		return fieldLine;
	}
});
Object.defineProperty(exports, "hasChanges", {
	enumerable: true,
	get: function() {
		return hasChanges;
	}
});
Object.defineProperty(exports, "isAllowed", {
	enumerable: true,
	get: function() {
		return isAllowed;
	}
});
Object.defineProperty(exports, "isConsentedByMerge", {
	enumerable: true,
	get: function() {
		return isConsentedByMerge;
	}
});
Object.defineProperty(exports, "isDeploymentName", {
	enumerable: true,
	get: function() {
		return isDeploymentName;
	}
});
Object.defineProperty(exports, "isDeploymentPath", {
	enumerable: true,
	get: function() {
		return isDeploymentPath;
	}
});
Object.defineProperty(exports, "isDeploymentSite", {
	enumerable: true,
	get: function() {
		return isDeploymentSite;
	}
});
Object.defineProperty(exports, "isDone", {
	enumerable: true,
	get: function() {
		return isDone;
	}
});
Object.defineProperty(exports, "jobExitCode", {
	enumerable: true,
	get: function() {
		return jobExitCode;
	}
});
Object.defineProperty(exports, "manifestTexts", {
	enumerable: true,
	get: function() {
		return manifestTexts;
	}
});
Object.defineProperty(exports, "many", {
	enumerable: true,
	get: function() {
		return many;
	}
});
Object.defineProperty(exports, "mostRedeliverAge", {
	enumerable: true,
	get: function() {
		return mostRedeliverAge;
	}
});
Object.defineProperty(exports, "name", {
	enumerable: true,
	get: function() {
		return name;
	}
});
Object.defineProperty(exports, "needsReplace", {
	enumerable: true,
	get: function() {
		return needsReplace;
	}
});
Object.defineProperty(exports, "normalScope", {
	enumerable: true,
	get: function() {
		return normalScope;
	}
});
Object.defineProperty(exports, "normalServiceUri", {
	enumerable: true,
	get: function() {
		return normalServiceUri;
	}
});
Object.defineProperty(exports, "notAllowed", {
	enumerable: true,
	get: function() {
		return notAllowed;
	}
});
Object.defineProperty(exports, "notReviewed", {
	enumerable: true,
	get: function() {
		return notReviewed;
	}
});
Object.defineProperty(exports, "oneLine", {
	enumerable: true,
	get: function() {
		return oneLine;
	}
});
Object.defineProperty(exports, "output", {
	enumerable: true,
	get: function() {
		return output;
	}
});
Object.defineProperty(exports, "output_exports", {
	enumerable: true,
	get: function() {
		return output_exports;
	}
});
Object.defineProperty(exports, "parseTemplate", {
	enumerable: true,
	get: function() {
		return parseTemplate;
	}
});
Object.defineProperty(exports, "planDigest", {
	enumerable: true,
	get: function() {
		return planDigest;
	}
});
Object.defineProperty(exports, "planDocument", {
	enumerable: true,
	get: function() {
		return planDocument;
	}
});
Object.defineProperty(exports, "printStep", {
	enumerable: true,
	get: function() {
		return printStep;
	}
});
Object.defineProperty(exports, "readManifestFiles", {
	enumerable: true,
	get: function() {
		return readManifestFiles;
	}
});
Object.defineProperty(exports, "readManifests", {
	enumerable: true,
	get: function() {
		return readManifests;
	}
});
Object.defineProperty(exports, "receivedConfig", {
	enumerable: true,
	get: function() {
		return receivedConfig;
	}
});
Object.defineProperty(exports, "receivedWebhook", {
	enumerable: true,
	get: function() {
		return receivedWebhook;
	}
});
Object.defineProperty(exports, "renderDiagnostic", {
	enumerable: true,
	get: function() {
		return renderDiagnostic;
	}
});
Object.defineProperty(exports, "renderMarkdown", {
	enumerable: true,
	get: function() {
		return renderMarkdown;
	}
});
Object.defineProperty(exports, "renderMatches", {
	enumerable: true,
	get: function() {
		return renderMatches;
	}
});
Object.defineProperty(exports, "renderReport", {
	enumerable: true,
	get: function() {
		return renderReport;
	}
});
Object.defineProperty(exports, "reportDocument", {
	enumerable: true,
	get: function() {
		return reportDocument;
	}
});
Object.defineProperty(exports, "reportOfFailure", {
	enumerable: true,
	get: function() {
		return reportOfFailure;
	}
});
Object.defineProperty(exports, "report_exports", {
	enumerable: true,
	get: function() {
		return report_exports;
	}
});
Object.defineProperty(exports, "repository", {
	enumerable: true,
	get: function() {
		return repository$1;
	}
});
Object.defineProperty(exports, "resolveUri", {
	enumerable: true,
	get: function() {
		return resolveUri;
	}
});
Object.defineProperty(exports, "resolveWebhook", {
	enumerable: true,
	get: function() {
		return resolveWebhook;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "runDigest", {
	enumerable: true,
	get: function() {
		return runDigest;
	}
});
Object.defineProperty(exports, "run_exports", {
	enumerable: true,
	get: function() {
		return run_exports;
	}
});
Object.defineProperty(exports, "sameText", {
	enumerable: true,
	get: function() {
		return sameText;
	}
});
Object.defineProperty(exports, "secretsToMask", {
	enumerable: true,
	get: function() {
		return secretsToMask;
	}
});
Object.defineProperty(exports, "send", {
	enumerable: true,
	get: function() {
		return send;
	}
});
Object.defineProperty(exports, "sentFields", {
	enumerable: true,
	get: function() {
		return sentFields;
	}
});
Object.defineProperty(exports, "serveEmulator", {
	enumerable: true,
	get: function() {
		return serveEmulator;
	}
});
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "shownFields", {
	enumerable: true,
	get: function() {
		return shownFields;
	}
});
Object.defineProperty(exports, "startEmulator", {
	enumerable: true,
	get: function() {
		return startEmulator;
	}
});
Object.defineProperty(exports, "subscriptionOf", {
	enumerable: true,
	get: function() {
		return subscriptionOf;
	}
});
Object.defineProperty(exports, "terminal_exports", {
	enumerable: true,
	get: function() {
		return terminal_exports;
	}
});
Object.defineProperty(exports, "uriShape", {
	enumerable: true,
	get: function() {
		return uriShape;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "withCallbackConfig", {
	enumerable: true,
	get: function() {
		return withCallbackConfig;
	}
});
Object.defineProperty(exports, "withProblems", {
	enumerable: true,
	get: function() {
		return withProblems;
	}
});
Object.defineProperty(exports, "workflowSubscription", {
	enumerable: true,
	get: function() {
		return workflowSubscription;
	}
});
Object.defineProperty(exports, "writeFiles", {
	enumerable: true,
	get: function() {
		return writeFiles;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
Object.defineProperty(exports, "writtenFields", {
	enumerable: true,
	get: function() {
		return writtenFields;
	}
});
