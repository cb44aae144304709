const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
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
		normal: (value) => require_begin.normalLocation(String(value ?? "")),
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
		normal: (value) => require_begin.normalActions(Array.isArray(value) ? value.map(String) : []),
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
		receive: (value) => new require_begin.Secret(String(value)),
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
		receive: (value) => require_begin.names(Object.entries(value ?? {}).map(([name, text]) => [name, new require_begin.Secret(String(text))])),
		send: (value) => record(value, (secret) => secret.reveal()),
		write: (value, writer) => value.size === 0 ? void 0 : writer.map([...value.values()].map((one) => [one.name, writer.header(one.name, one.value.reveal())]))
	},
	tags: {
		secret: false,
		change: "update",
		resolve: resolveTags,
		compare: (before, after) => pairs$1("tags", before ?? /* @__PURE__ */ new Map(), after ?? /* @__PURE__ */ new Map()).map(([field, b, a]) => compared("tags", field, b ?? null, a ?? null)),
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
		receive: (value) => require_begin.names(Object.entries(value ?? {}).map(([name, text]) => [name, String(text)])),
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
	const known = after !== void 0 && require_begin.isUnknown(after) ? after.withoutPassword : void 0;
	if (!known || !require_begin.isUnknown(after) || before !== void 0 && require_begin.isUnknown(before)) return [compareUris(before, after, shown)];
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
	return new require_begin.Secret(uri.reveal().replace(/^(https?:\/\/[^/?#@:]*):[^/?#@]*@/i, "$1@"));
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
	const unread = [after, before].find(require_begin.isUnknown);
	if (unread) return {
		field: of,
		of,
		state: "unknown",
		before: was,
		after: shown,
		why: unread.why
	};
	if (!(before instanceof require_begin.Secret) || !(after instanceof require_begin.Secret)) return {
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
	const parts = require_begin.isUnknown(uri) ? void 0 : uriParts(uri.reveal());
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
	if (require_begin.isUnknown(after)) return [unknown(of, hidden, hidden, after)];
	if (require_begin.isUnknown(before)) {
		const unset = pairs$1(of, /* @__PURE__ */ new Map(), after).flatMap(([field, , value]) => require_begin.isUnknown(value) ? [unknown(field, hidden, hidden, value)] : []);
		return [unknown(of, hidden, after.size > 0 ? hidden : null, before), ...unset];
	}
	return pairs$1(of, before, after).map(([field, b, a]) => {
		const [was, becomes] = [b, a].map((value) => value === void 0 ? null : hidden);
		const unread = [a, b].find(require_begin.isUnknown);
		if (unread) return unknown(field, was, becomes, unread);
		return compared(of, field, was, becomes, () => b instanceof require_begin.Secret && a instanceof require_begin.Secret && a.equals(b));
	});
}
function resolveTags(desired, live, { owner, protect }) {
	const tags = /* @__PURE__ */ new Map();
	for (const [key, { name, value }] of live ?? []) if (!key.startsWith("acr-webhooks-")) tags.set(key, [name, value]);
	for (const [key, { name, value }] of desired) if (value === null) tags.delete(key);
	else tags.set(key, [name, value]);
	const liveOwner = live?.get(require_begin.ownerTag)?.value;
	const keepsSpelling = liveOwner !== void 0 && sameText(liveOwner, owner);
	tags.set(require_begin.ownerTag, [require_begin.ownerTag, keepsSpelling ? liveOwner : owner]);
	if (protect) tags.set(require_begin.protectTag, [require_begin.protectTag, "true"]);
	return require_begin.names(tags.values());
}
function pairs$1(group, before, after) {
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
const notRead = require_begin.unknown("it was not read");
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
	if (require_begin.isUnknown(serviceUri) || require_begin.isUnknown(customHeaders)) return void 0;
	const known = [];
	for (const { name, value } of customHeaders.values()) {
		if (require_begin.isUnknown(value)) return void 0;
		known.push([name, value]);
	}
	return {
		serviceUri,
		customHeaders: require_begin.names(known)
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
	const { serviceUri, customHeaders } = require_begin.isUnknown(config) ? {
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
		const found = await (0, node_fs_promises.stat)(path);
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
		const missing = error.code === "ENOENT";
		return {
			path,
			content: void 0,
			problem: problemOf$1(error),
			...missing && await hint(path)
		};
	}
}
async function readStart(path) {
	const file = await (0, node_fs_promises.open)(path, "r");
	try {
		const content = Buffer.alloc(Math.min((await file.stat()).size, mostBytes$1));
		let length = 0;
		while (length < content.length) {
			const { bytesRead } = await file.read(content, length, content.length - length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return content.subarray(0, length);
	} finally {
		await file.close();
	}
}
async function hint(path) {
	if (path === "-") return { help: "Write the manifest to a file: standard input is not read." };
	if ((await (0, node_fs_promises.readdir)(".").catch(() => [])).every((name) => name === ".git")) return { help: "The current folder is empty. Check out the repository before this step." };
	const folder = isGlob(path) ? "." : (0, node_path.dirname)(path);
	const names = await (0, node_fs_promises.readdir)(folder).catch(() => void 0);
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
	const target = await (0, node_fs_promises.realpath)(path).catch(() => path);
	const there = await (0, node_fs_promises.stat)(target).catch(() => void 0);
	if (there && !there.isFile() && !there.isDirectory()) return (0, node_fs_promises.writeFile)(target, text);
	const beside = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target)}.${process.pid}.tmp`);
	try {
		await (0, node_fs_promises.writeFile)(beside, text, { mode });
		await (0, node_fs_promises.rename)(beside, target);
	} catch (error) {
		await (0, node_fs_promises.rm)(beside, { force: true });
		throw error;
	}
}
const mostCacheBytes = 33554432;
const cacheFile = {
	async read(path) {
		try {
			const found = await (0, node_fs_promises.stat)(path);
			return found.isFile() && found.size <= mostCacheBytes ? await (0, node_fs_promises.readFile)(path, "utf8") : void 0;
		} catch {
			return;
		}
	},
	write: (path, text) => writeWhole(path, text, 384)
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
// src/deliveries/match.ts
function parseImage(text, action) {
	const [, registry, repository, tag, digest] = /^(?:([A-Za-z0-9]+)(?:-[A-Za-z0-9]+)?\.azurecr\.(?:io|us|cn)\/)?([\w.-]+(?:\/[\w.-]+)*)(?::(\w[\w.-]{0,127}))?(?:@(\w+:\w+))?$/.exec(text.trim()) ?? [];
	if (repository === void 0) return void 0;
	if (action === "delete") return {
		registry,
		repository,
		tag: void 0,
		digest
	};
	return {
		registry,
		repository,
		tag: tag ?? (digest === void 0 ? "latest" : void 0),
		digest
	};
}
function matchWebhook(webhook, event) {
	if (webhook.status === "disabled") return {
		fires: "no",
		why: "the webhook is disabled"
	};
	if (!webhook.actions.includes(event.action)) return {
		fires: "no",
		why: `the webhook has the actions ${webhook.actions.join(", ")}`
	};
	if (event.location !== void 0 && webhook.location !== void 0 && webhook.location !== event.location) return {
		fires: "no",
		why: `the webhook is in ${webhook.location}`
	};
	const scoped = matchScope(webhook.scope, event);
	if (scoped.fires !== "yes") return scoped;
	return event.location !== void 0 && webhook.location === void 0 ? {
		fires: "uncertain",
		why: `${scoped.why}; the webhook is in the registry's home region, which is not known offline`
	} : scoped;
}
function matchScope(scope, { repository, tag }) {
	if (scope === "") return {
		fires: "yes",
		why: "the scope is the whole registry"
	};
	const whole = normalScope(scope);
	const colon = whole.lastIndexOf(":");
	const [wantedRepository, wantedTag] = [whole.slice(0, colon), whole.slice(colon + 1)];
	const quoted = JSON.stringify(scope);
	if (colon < 0 || wantedRepository.includes("*") || wantedTag.includes("*") && wantedTag !== "*") return {
		fires: "uncertain",
		why: `Azure documents no meaning of the scope ${quoted}`
	};
	if (wantedRepository !== repository) return wantedRepository.toLowerCase() === repository.toLowerCase() ? {
		fires: "uncertain",
		why: `the scope ${quoted} differs in case only`
	} : {
		fires: "no",
		why: `the scope is ${quoted}`
	};
	if (tag === void 0) return {
		fires: "uncertain",
		why: `the event has no tag, and it is unknown whether the scope ${quoted} matches it`
	};
	if (wantedTag === "*" || wantedTag === tag) return {
		fires: "yes",
		why: `the scope is ${quoted}`
	};
	return wantedTag.toLowerCase() === tag.toLowerCase() ? {
		fires: "uncertain",
		why: `the scope ${quoted} differs in case only`
	} : {
		fires: "no",
		why: `the scope is ${quoted}${scope === whole ? "" : `, which means ${JSON.stringify(whole)}`}`
	};
}
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/verify/status.ts
const names = {
	200: "OK",
	201: "Created",
	202: "Accepted",
	203: "Non-Authoritative Information",
	204: "No Content",
	205: "Reset Content",
	206: "Partial Content",
	207: "Multi-Status",
	208: "Already Reported",
	226: "IM Used",
	300: "Multiple Choices",
	301: "Moved Permanently",
	302: "Found",
	303: "See Other",
	304: "Not Modified",
	305: "Use Proxy",
	307: "Temporary Redirect",
	308: "Permanent Redirect",
	400: "Bad Request",
	401: "Unauthorized",
	402: "Payment Required",
	403: "Forbidden",
	404: "Not Found",
	405: "Method Not Allowed",
	406: "Not Acceptable",
	407: "Proxy Authentication Required",
	408: "Request Timeout",
	409: "Conflict",
	410: "Gone",
	411: "Length Required",
	412: "Precondition Failed",
	413: "Payload Too Large",
	414: "URI Too Long",
	415: "Unsupported Media Type",
	416: "Range Not Satisfiable",
	417: "Expectation Failed",
	418: "I'm a Teapot",
	421: "Misdirected Request",
	422: "Unprocessable Entity",
	423: "Locked",
	424: "Failed Dependency",
	425: "Too Early",
	426: "Upgrade Required",
	428: "Precondition Required",
	429: "Too Many Requests",
	431: "Request Header Fields Too Large",
	451: "Unavailable For Legal Reasons",
	500: "Internal Server Error",
	501: "Not Implemented",
	502: "Bad Gateway",
	503: "Service Unavailable",
	504: "Gateway Timeout",
	505: "HTTP Version Not Supported",
	506: "Variant Also Negotiates",
	507: "Insufficient Storage",
	508: "Loop Detected",
	509: "Bandwidth Limit Exceeded",
	510: "Not Extended",
	511: "Network Authentication Required"
};
function statusWords(code) {
	const name = names[code];
	return name === void 0 ? String(code) : `${code} ${name}`;
}
const causes = {
	400: "The endpoint rejected the payload. Some receivers reject pings and accept pushes (Keel, Argo CD Image Updater): set `ping: answers` for them. Otherwise check the path (App Service: /api/registry/webhook).",
	401: "The endpoint rejected the credentials. Check the Authorization header, or the user and password in the URI. On App Service, the publishing password may be an old one, or basic authentication of the SCM site may be off.",
	403: "The endpoint denied access. Check its firewall and IP restrictions (allow the AzureContainerRegistry service tag), and the permissions of the credentials.",
	404: "The endpoint has nothing at this path. Check the service URI's path.",
	405: "The endpoint does not accept POST at this path. Check the service URI's path.",
	407: "A proxy in front of the endpoint requires a login.",
	408: "The endpoint timed out while it waited for the request.",
	410: "The endpoint is gone. Remove the webhook, or change its service URI.",
	411: "The endpoint requires a Content-Length. The registry sends one, so a proxy may remove it.",
	413: "The endpoint does not accept a body of this size; a ping has 104 bytes.",
	415: "The endpoint does not accept this media type. Set a Content-Type header.",
	429: "The endpoint is rate limiting. Lower the number of webhooks that call it at once.",
	500: "The endpoint failed. Check its log.",
	502: "A gateway in front of the endpoint received no valid response from it.",
	503: "The endpoint is down or starting.",
	504: "The endpoint did not respond in time. The service waits 5 seconds, which cannot be changed."
};
function likelyCause(code, { redirectsAway = false } = {}) {
	if (code >= 300 && code < 400) return redirectsAway ? "The endpoint redirects to another host: this may be a login page. Let the endpoint accept the registry's requests without an interactive login." : "The endpoint redirects, and the registry does not follow. Set the service URI to the final address.";
	return causes[code] ?? (code >= 500 ? "The endpoint failed. Check its log." : "The endpoint rejected the request. Check its log.");
}
// src/verify/verify.ts
function pingTargets(desired) {
	return desired.webhooks.map((webhook) => {
		const path = pathOf(webhook);
		const isDeployment = webhook.endpoint?.kind === "appService" || path !== void 0 && isDeploymentPath(path);
		return {
			name: webhook.name,
			skip: skipReason(webhook, path, isDeployment),
			once: path === void 0 || isDeployment,
			answers: webhook.ping === "answers",
			unproven: isDeployment ? unproven(webhook) : void 0,
			source: webhook.source
		};
	});
}
function unproven({ deploys }) {
	if (deploys === true) return void 0;
	return deploys === false ? "The response does not prove a deployment: continuous deployment is off. Set the app setting DOCKER_ENABLE_CI to true." : "The response does not prove a deployment. Check that the app setting DOCKER_ENABLE_CI is true.";
}
function skipReason(webhook, path, isDeployment) {
	if (webhook.status === "disabled") return "it is disabled";
	if (webhook.ping === false) return "the manifest says ping: false";
	if (webhook.ping !== void 0) return void 0;
	if (path === void 0 && !webhook.endpoint) return "its path is not known here, and App Service restarts the app on some paths; set `ping: true` to ping it anyway";
	return isDeployment ? "App Service restarts the app on any POST to this path; set `ping: true` to ping it anyway" : void 0;
}
function pathOf({ serviceUri, templates, shownUri }) {
	if (!require_begin.isUnknown(serviceUri)) return URL.canParse(serviceUri.reveal()) ? new URL(serviceUri.reveal()).pathname : void 0;
	return URL.canParse(shownUri) && !shownUri.endsWith("/***") && /^https?:/i.test(templates.serviceUri) ? new URL(shownUri).pathname : void 0;
}
async function verify(registry, targets, options) {
	return pMap(targets, async (target) => {
		const result = await verifyOne(registry, target, options);
		options.onResult(result);
		return result;
	}, { concurrency: options.concurrency });
}
async function verifyOne(registry, target, options) {
	const result = (rest) => ({
		name: target.name,
		source: target.source,
		...rest
	});
	const skipped = (cause, tries) => {
		return result({
			verdict: "skipped",
			statusCode: void 0,
			reason: tries === 0 ? "not pinged" : "pinged, but the run ended before the response",
			cause,
			tries
		});
	};
	if (target.skip !== void 0) return skipped(target.skip, 0);
	const most = target.once ? 1 : 1 + options.retries;
	for (let tries = 1;; tries += 1) {
		if (options.stopping.aborted) return skipped("the run was interrupted", tries - 1);
		const response = await pingOnce(registry, target.name, options);
		if (response.kind !== "code" && options.stopping.aborted) return skipped("the run was interrupted", tries);
		if (response.kind === "code" && passes(response.code, target)) {
			const { code } = response;
			return result({
				verdict: "passed",
				statusCode: code,
				reason: statusWords(code),
				cause: target.unproven,
				tries
			});
		}
		if ((response.kind === "code" ? worthAnotherAttempt(response.code) : response.kind === "none") && tries < most && !options.stopping.aborted) {
			await options.clock.sleep(1e3 * tries);
			continue;
		}
		if (response.kind !== "code") {
			const { kind: _, ...rest } = response;
			return result({
				verdict: "failed",
				statusCode: void 0,
				tries,
				...rest
			});
		}
		const { code, redirectsAway } = response;
		const cause = likelyCause(code, { redirectsAway });
		return result({
			verdict: "failed",
			statusCode: code,
			reason: statusWords(code),
			cause,
			tries
		});
	}
}
function passes(code, { answers }) {
	return code >= 200 && code < 300 || answers && code < 500;
}
const waits = [
	0,
	1e3,
	2e3,
	3e3,
	5e3
];
async function pingOnce(registry, name, options) {
	const deadline = options.clock.now() + options.timeout * 1e3;
	try {
		const event = await registry.ping(name);
		for (let read = 0;; read += 1) {
			const wait = Math.min(waits[read] ?? waits[4], Math.max(0, deadline - options.clock.now()));
			if (wait > 0) await options.clock.sleep(wait);
			const delivery = await registry.delivery(name, event).catch(mayPass$1);
			if (delivery instanceof require_begin.ServiceError) {
				if (options.stopping.aborted || options.clock.now() >= deadline) throw delivery;
				continue;
			}
			if (delivery?.statusCode !== void 0) return {
				kind: "code",
				code: delivery.statusCode,
				redirectsAway: delivery.redirectsAway ?? false
			};
			if (options.clock.now() >= deadline) return noResponse(delivery, options.timeout);
		}
	} catch (error) {
		if (!(error instanceof require_begin.ServiceError)) throw error;
		return {
			kind: error.outcome === "unclear" ? "none" : "refused",
			reason: error.diagnostic.message,
			cause: error.diagnostic.help ?? ""
		};
	}
}
function noResponse(delivery, timeout) {
	const reason = `no response within ${timeout} s`;
	if (delivery) return {
		kind: "none",
		reason,
		cause: "The registry could not reach the endpoint. Check its host name, its network and its certificate."
	};
	return {
		kind: "none",
		reason,
		cause: "The registry does not list the ping yet. Wait longer for responses.",
		settings: [{ name: "ping-timeout" }]
	};
}
function mayPass$1(error) {
	if (!(error instanceof require_begin.ServiceError)) throw error;
	const { status } = error;
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return error;
	throw error;
}
function worthAnotherAttempt(code) {
	return code >= 500 || code === 408 || code === 429;
}
// src/deliveries/summary.ts
const bucketCount = 24;
const pendingTime = 15e3;
function summarize(webhook, events, { now, length }) {
	const from = now - length;
	const inside = (events ?? []).filter(({ timestamp }) => timestamp === void 0 || timestamp >= from);
	const oldest = Math.min(...(events ?? []).map(({ timestamp }) => timestamp ?? Number.POSITIVE_INFINITY));
	const judged = inside.map((event) => ({
		event,
		row: rowOf(event, now)
	}));
	const count = (isPing, verdict) => judged.filter(({ event, row }) => event.action === "ping" === isPing && row.verdict === verdict).length;
	return {
		...webhook,
		exists: events !== void 0,
		since: iso(from),
		until: iso(now),
		atLeast: events !== void 0 && events.length > 0 && oldest > from,
		buckets: Array.from({ length: bucketCount }, (_, index) => {
			const here = judged.filter(({ event }) => event.action !== "ping" && event.timestamp !== void 0 && Math.min(23, Math.floor((event.timestamp - from) / length * bucketCount)) === index);
			const verdicts = (verdict) => here.filter(({ row }) => row.verdict === verdict).length;
			return {
				succeeded: verdicts("succeeded"),
				failed: verdicts("failed")
			};
		}),
		succeeded: count(false, "succeeded"),
		failed: count(false, "failed"),
		pings: {
			succeeded: count(true, "succeeded"),
			failed: count(true, "failed")
		},
		rows: judged.filter(({ event, row }) => event.action !== "ping" && row.verdict === "failed").map(({ row }) => row)
	};
}
function rowOf(event, now) {
	const { id, timestamp, action, repository, tag, digest, response } = event;
	const statusCode = response?.statusCode;
	const isPending = statusCode === void 0 && timestamp !== void 0 && now - timestamp < pendingTime;
	const succeeded = statusCode !== void 0 && statusCode >= 200 && statusCode < 300;
	return {
		id,
		at: timestamp === void 0 ? void 0 : iso(timestamp),
		action: action === "" ? "unknown" : action,
		image: imageOf(repository, tag, digest),
		statusCode,
		verdict: succeeded ? "succeeded" : isPending ? "pending" : "failed",
		reason: statusCode === void 0 ? isPending ? "no response yet" : "no response" : statusWords(statusCode),
		cause: succeeded || isPending ? void 0 : causeOf(action, statusCode)
	};
}
function causeOf(action, statusCode) {
	if (statusCode === void 0) return unreachable$1;
	return statusCode === 400 && action !== "ping" ? rejected : likelyCause(statusCode);
}
const rejected = "The endpoint rejected the payload. Check the service URI's path, and the endpoint's log.";
const unreachable$1 = "The endpoint could not be reached, or did not respond in 5 s. Check its address, and that Azure can reach it.";
function imageOf(repository, tag, digest) {
	if (tag !== void 0 && tag !== "") return `${repository ?? ""}:${tag}`;
	return digest === void 0 ? repository ?? "" : `${repository ?? ""}@${digest.slice(0, 19)}`;
}
function successRate({ succeeded, failed }) {
	return succeeded + failed === 0 ? void 0 : succeeded / (succeeded + failed) * 100;
}
function iso(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
// src/deliveries/redelivery.ts
const kinds$1 = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete"
];
function planRedeliveries(events, choice) {
	const { now, since, ids, serviceUri } = choice;
	const wanted = new Set(ids.map((id) => id.toLowerCase()));
	const isInside = ({ timestamp }) => since === void 0 || timestamp === void 0 || timestamp >= now - since;
	const ordered = (wanted.size > 0 ? events.filter(({ id }) => wanted.has(id.toLowerCase())) : events.filter((event) => event.action !== "ping" && isInside(event) && rowOf(event, now).verdict === "failed")).toReversed().toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
	const hook = new URL(serviceUri.reveal());
	const why = (event) => obstacle(event, choice) ?? (isDeploymentPath(hook.pathname) ? restarted(event, events, hook, choice) : superseded(event, events, choice));
	const reasons = ordered.map(why);
	const last = reasons.lastIndexOf(void 0);
	return ordered.map((event, index) => {
		const reason = reasons[index] ?? (isDeploymentPath(hook.pathname) && index !== last ? "App Service takes one request for all; only the last one is sent" : void 0);
		const { id, at, action, image } = rowOf(event, now);
		return {
			event: reason === void 0 ? event : void 0,
			redelivery: {
				id,
				at,
				action,
				image,
				status: reason === void 0 ? "planned" : "skipped",
				statusCode: void 0,
				reason: reason ?? ""
			}
		};
	});
}
function obstacle(event, { now, since, ids, wasSent }) {
	const { verdict } = rowOf(event, now);
	if (event.action === "ping") return "it is a ping; pings are not sent again";
	if (!kinds$1.includes(event.action)) return `its action ${JSON.stringify(event.action.slice(0, 40))} is unknown`;
	if (verdict === "succeeded") return "it succeeded";
	if (verdict === "pending") return "it may still get a response";
	if (wasSent(event.id)) return "it was already sent again";
	if (event.timestamp === void 0 && since !== void 0 && ids.length === 0) return "its time is unknown; choose it by its id";
	if (!/^[\w-]{1,100}$/.test(event.id)) return "its id cannot be sent as a header";
	return bodyOf(event) === void 0 ? "its body cannot be rebuilt exactly" : void 0;
}
function superseded(event, events, { now, wasSent }) {
	const { repository, tag } = event;
	if (repository === void 0 || tag === void 0) return void 0;
	const later = events.filter((other) => other.repository === repository && other.tag === tag && other.action !== "ping" && isLater(other, event));
	if (later.some((other) => rowOf(other, now).verdict === "succeeded")) return "a later event of the same image succeeded";
	return later.some(({ id }) => wasSent(id)) ? "a later event of the same image was sent again" : void 0;
}
function restarted(event, events, hook, { now, wasSent }) {
	const isSameHook = ({ request }) => {
		const uri = request.uri.reveal();
		if (!URL.canParse(uri)) return false;
		const { host, pathname } = new URL(uri);
		return host === hook.host && pathname === hook.pathname;
	};
	const later = events.filter((other) => isLater(other, event));
	if (later.some(({ id }) => wasSent(id))) return "App Service takes one request for all; a later event was sent again";
	return later.some((other) => isSameHook(other) && rowOf(other, now).verdict === "succeeded") ? "App Service takes one request for all; a later one succeeded" : void 0;
}
function isLater(other, event) {
	return other.timestamp !== void 0 && event.timestamp !== void 0 && other.timestamp > event.timestamp;
}
function bodyOf({ request }) {
	const { content, headers } = request;
	const length = Number(headers.get("content-length")?.value.reveal() ?? NaN);
	const body = content === void 0 ? void 0 : Buffer.from(content.reveal(), "utf8");
	return body?.length === length ? body : void 0;
}
function requestOf(event, { serviceUri, customHeaders }) {
	const body = bodyOf(event);
	if (body === void 0) return void 0;
	const uri = new URL(serviceUri.reveal());
	const { username, password } = uri;
	uri.username = "";
	uri.password = "";
	const recorded = (name, fallback) => event.request.headers.get(name)?.value ?? new require_begin.Secret(fallback);
	const own = [
		["Content-Type", recorded("content-type", "application/json; charset=utf-8")],
		["User-Agent", recorded("user-agent", "AzureContainerRegistry/1.0")],
		["X-Redelivery-Of", new require_begin.Secret(event.id)],
		...username === "" && password === "" ? [] : [["Authorization", basic(username, password)]]
	];
	const custom = [...customHeaders.values()].filter(({ name }) => !reserved.has(name.toLowerCase())).map(({ name, value }) => [name, value]);
	const names = new Set(custom.map(([name]) => name.toLowerCase()));
	return {
		uri: new require_begin.Secret(uri.href),
		headers: [...custom, ...own.filter(([name]) => !names.has(name.toLowerCase()))],
		body: new require_begin.Secret(body.toString("utf8"))
	};
}
const reserved = /* @__PURE__ */ new Set(["traceparent", "x-redelivery-of"]);
function basic(username, password) {
	const text = `${decoded$1(username)}:${decoded$1(password)}`;
	return new require_begin.Secret(`Basic ${Buffer.from(text, "utf8").toString("base64")}`);
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/plan/digest.ts
function changeDigest({ registry, owner, name, action, compared, templates }) {
	const fields = digestParts(compared, templates);
	if (fields === void 0) return void 0;
	return sha256("change", [
		registry.id.toLowerCase(),
		owner.toLowerCase(),
		name.toLowerCase(),
		action,
		fields
	]);
}
function planDigest(changes) {
	return digestOf$1("plan", changes.flatMap((change) => change.action === "no-op" ? [] : [change.digest]));
}
function notReviewed(plan, reviewed) {
	if (plan.digest !== void 0 && reviewed.has(plan.digest)) return [];
	return plan.changes.filter(({ action, digest }) => action !== "no-op" && !(digest !== void 0 && reviewed.has(digest)));
}
function runDigest(plans) {
	return digestOf$1("run", plans.map((plan) => plan.digest));
}
function digestOf$1(kind, digests) {
	const known = digests.filter((digest) => digest !== void 0);
	return known.length < digests.length ? void 0 : sha256(kind, known.sort(compareText));
}
function sha256(kind, value) {
	return (0, node_crypto.createHash)("sha256").update(`acr-webhooks ${kind} 1\n${JSON.stringify(value)}`).digest("hex");
}
// src/plan/limits.ts
const none$1 = {
	refusals: [],
	warnings: []
};
function checkDeletes(input) {
	const { deletes, ownedDeletes, replaces, owned, maxDeletes, registry } = input;
	const total = deletes + replaces;
	const others = deletes - ownedDeletes;
	const limit = mostDeletes(maxDeletes, owned);
	const refuse = (code, message) => ({
		severity: "error",
		code,
		message,
		help: "Allow more deletes, or approve this plan by its digest.",
		settings: [{
			name: "max-deletes",
			value: String(total)
		}, { name: "expect-digest" }],
		registry: registry.name,
		consentable: true
	});
	const refusals = [];
	if (total > limit.most) {
		const message = `the plan would delete ${`${total - others} of ${count(owned, "owned webhook")}${others === 0 ? "" : ` and ${others} not owned`}`} (${`${count(deletes, "delete")}, ${count(replaces, "replace")}`}); the limit is ${limit.most} (${limit.words})`;
		refusals.push(refuse("too-many-deletes", message));
	}
	if (maxDeletes === void 0 && ownedDeletes > 0 && ownedDeletes === owned) {
		const which = owned === 1 ? "the only owned webhook" : `all ${owned} owned webhooks`;
		refusals.push(refuse("last-owned", `the plan would delete ${which}; deleting the last one needs consent`));
	}
	return refusals;
}
function checkQuota(input) {
	const { creates, deletes, listed, registry, quota } = input;
	if (creates.length === 0) return {
		...none$1,
		deletes
	};
	if (quota === void 0 || require_begin.isUnknown(quota)) {
		const message = `the quota for webhooks was not checked: ${quota === void 0 ? "it was not read" : quota.why}`;
		return {
			...none$1,
			deletes,
			warnings: [warning("quota-not-checked", message, registry)]
		};
	}
	const live = Math.max(listed, quota.used);
	const over = live + creates.length - quota.limit;
	if (quota.limit < 0 || over <= 0) return {
		...none$1,
		deletes
	};
	if (over > deletes.length) {
		const after = live + creates.length - deletes.length;
		const kinds = `${live} now, ${count(creates.length, "create")}, ${count(deletes.length, "delete")}`;
		const sku = registry.sku === "" ? "" : ` (${registry.sku})`;
		const refusal = {
			severity: "error",
			code: "quota",
			message: `the registry would have ${count(after, "webhook")} (${kinds}); its quota${sku} is ${quota.limit}`,
			help: "Remove webhooks from the manifest or the registry, or move the registry to a larger SKU.",
			registry: registry.name,
			consentable: false
		};
		return {
			...none$1,
			deletes,
			refusals: [refusal]
		};
	}
	const refusals = [];
	const marked = deletes.map((one, index) => {
		const create = creates[Math.min(index, creates.length - 1)];
		if (index >= over || create === void 0) return one;
		if (index < creates.length && cannotBePutBack(one)) refusals.push(noWayBack(one, create, registry));
		return {
			...one,
			freesSlotFor: create.name
		};
	});
	return {
		...none$1,
		refusals,
		deletes: marked
	};
}
function checkLocations(input) {
	const { registry, locations } = input;
	const away = input.changes.filter((change) => change.after.location !== registry.location);
	if (locations === void 0 || require_begin.isUnknown(locations)) {
		if (away.length === 0) return none$1;
		return {
			refusals: [],
			warnings: [warning("locations-not-checked", `the registry's replicas were not checked: ${locations === void 0 ? "they were not read" : locations.why}`, registry)]
		};
	}
	const known = [.../* @__PURE__ */ new Set([registry.location, ...locations])].sort();
	return {
		refusals: away.filter((change) => !known.includes(change.after.location)).map(({ name, after }) => ({
			severity: "error",
			code: "location",
			message: `webhook ${name} needs region ${after.location}; the registry is in ${known.join(", ")}`,
			help: "Choose one of these regions, or first create a replica there.",
			registry: registry.name,
			webhook: name,
			...located(input.sourceOf(name)),
			consentable: false
		})),
		warnings: input.wanted.some((location) => location !== registry.location) ? emptyReplicas(known, input.occupied, registry) : []
	};
}
function emptyReplicas(known, occupied, registry) {
	const empty = known.filter((location) => !occupied.has(location));
	if (empty.length === 0 || empty.length === known.length) return [];
	const message = `no webhook is in ${empty.join(", ")}; the registry's other regions have webhooks`;
	const help = "Add a webhook with this location if events of that region matter.";
	return [{
		...warning("replica-without-webhook", message, registry),
		help
	}];
}
function mostDeletes(maxDeletes, owned) {
	if (maxDeletes === void 0) {
		const half = Math.floor(owned / 2);
		return half >= 1 ? {
			most: half,
			words: "50%"
		} : {
			most: 1,
			words: "50%, at least 1"
		};
	}
	if ("count" in maxDeletes) return {
		most: maxDeletes.count,
		words: "as set"
	};
	return {
		most: Math.floor(owned * maxDeletes.percent / 100),
		words: `${maxDeletes.percent}%`
	};
}
function cannotBePutBack({ before }) {
	return require_begin.isUnknown(before.webhook.serviceUri) || require_begin.isUnknown(before.webhook.customHeaders);
}
function noWayBack({ name, before }, create, registry) {
	const { serviceUri } = before.webhook;
	const why = require_begin.isUnknown(serviceUri) ? `: ${serviceUri.why}` : "";
	return {
		severity: "error",
		code: "unknown-values",
		message: `${create.name} needs the quota slot of ${name}, which could not be restored: its configuration is unknown${why}`,
		help: readHelp,
		registry: registry.name,
		webhook: name,
		consentable: false
	};
}
const readHelp = "Authorize this identity to perform Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action. A read-only lock also forbids it.";
function located(source) {
	return source === void 0 ? {} : { source };
}
function warning(code, message, registry) {
	return {
		severity: "warning",
		code,
		message,
		registry: registry.name
	};
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/plan/ownership.ts
function ownership(live, ours) {
	const owner = live.webhook.tags.get(require_begin.ownerTag)?.value;
	if (owner === void 0) return { kind: "none" };
	return sameText(owner, ours.owner) || ours.previousOwner !== void 0 && sameText(owner, ours.previousOwner) ? { kind: "ours" } : {
		kind: "other",
		owner
	};
}
function isProtected(live) {
	return live.webhook.tags.has(require_begin.protectTag);
}
function classify(desired, live, ours) {
	const ignoredBy = (name) => desired.ignore.find((pattern) => require_begin.matches(pattern, name));
	const liveByName = new Map(live.map((one) => [one.webhook.name.toLowerCase(), one]));
	const wanted = desired.webhooks.filter((webhook) => ignoredBy(webhook.name) === void 0).map((webhook) => ({
		desired: webhook,
		live: liveByName.get(webhook.name.toLowerCase())
	})).toSorted((a, b) => byName(a.desired, b.desired));
	const named = new Set(wanted.map((one) => one.desired.name.toLowerCase()));
	const deletes = [];
	const unmanaged = [];
	for (const one of live.toSorted((a, b) => byName(a.webhook, b.webhook))) {
		const name = one.webhook.name;
		if (named.has(name.toLowerCase())) continue;
		const pattern = ignoredBy(name);
		const kept = pattern === void 0 ? whyUnmanaged(one, ownership(one, ours), desired.prune) : ignored(pattern);
		if (kept === void 0) deletes.push(one);
		else unmanaged.push({
			name,
			...kept,
			...one.createdBy === void 0 ? {} : { createdBy: one.createdBy }
		});
	}
	return {
		wanted,
		deletes,
		unmanaged,
		owned: live.filter((one) => ownership(one, ours).kind === "ours").length
	};
}
function ignored(pattern) {
	return {
		reason: "ignored",
		message: `it matches "${pattern}" under ignore`
	};
}
function whyUnmanaged(live, whose, prune) {
	if (whose.kind === "other") return {
		reason: "other-owner",
		message: `it belongs to "${whose.owner}"${createdBy(live)}`
	};
	if (isProtected(live)) {
		const creator = whose.kind === "ours" ? "" : createdBy(live);
		return {
			reason: "protected",
			message: `it has the tag ${require_begin.protectTag}${creator}`
		};
	}
	if (whose.kind === "none" && prune !== "all") {
		const guess = isDeploymentName(live.webhook.name) ? "; the name is one that App Service uses" : "";
		return {
			reason: "not-owned",
			message: `it has no ${require_begin.ownerTag} tag${createdBy(live)}${guess}`
		};
	}
	if (prune === "none") return {
		reason: "prune-none",
		message: "it is not in the manifest, and prune is none"
	};
}
function createdBy(live) {
	return live.createdBy === void 0 ? "" : ` (created by ${live.createdBy})`;
}
// src/plan/one-webhook.ts
function planWebhook$1(desired, live, input) {
	const { registry, consent } = input;
	const { owner } = input.desired;
	const after = resolveWebhook(desired, live?.webhook, {
		registry,
		owner
	});
	const compared = compareFields(live?.webhook, after, {
		registry,
		shownUri: desired.shownUri
	});
	const { name } = after;
	const fields = fieldChanges(compared);
	const unknowns = fields.flatMap(({ field, change, why }) => change === "unknown" ? [{
		webhook: name,
		field,
		why: why ?? "",
		source: sourceOf(desired, field)
	}] : []);
	const unknownRefusals = unknowns.length === 0 ? [] : [unknownValues(desired, live, name, unknowns)];
	const planned = (change, refusals = []) => ({
		change,
		refusals: [...unknownRefusals, ...refusals].map((one) => refusal(one, desired, name, registry)),
		unknowns
	});
	const base = (action) => ({
		action,
		name,
		fields,
		digest: changeDigest({
			registry,
			owner,
			name,
			action,
			compared,
			templates: desired.templates
		}),
		source: desired.source,
		after
	});
	if (live === void 0) return planned(base("create"));
	const whose = ownership(live, {
		owner,
		previousOwner: consent.previousOwner
	});
	if (needsReplace(live.webhook, after)) return planned({
		...base("replace"),
		before: live
	}, replaceRefusals(desired, live, after.location, whose));
	if (fields.length === 0) return planned({
		...base("no-op"),
		before: live
	});
	const allowed = consent.adopt.some((one) => sameText(one, name));
	return planned({
		...base("update"),
		before: live,
		adopt: whose.kind !== "ours"
	}, allowed ? [] : adoptRefusals(name, whose, fields));
}
function planDelete(before, owner, registry) {
	const { name } = before.webhook;
	const compared = compareFields(before.webhook, void 0);
	return {
		action: "delete",
		name,
		fields: fieldChanges(compared),
		digest: changeDigest({
			registry,
			owner,
			name,
			action: "delete",
			compared,
			templates: void 0
		}),
		source: void 0,
		before,
		freesSlotFor: void 0
	};
}
function sourceOf(desired, field) {
	return desired?.sources.get(field) ?? desired?.source;
}
function refusal(reason, desired, name, registry) {
	const isAboutLocation = reason.code === "replace-not-owned" || reason.code === "protected";
	return {
		severity: "error",
		...reason,
		registry: registry.name,
		webhook: name,
		...located(sourceOf(desired, isAboutLocation ? "location" : "name"))
	};
}
function endpointHelp({ serviceUri, customHeaders }) {
	const applyWith = (role) => `Apply with an identity that has the role of ${role} on the app.`;
	if (require_begin.isUnknown(serviceUri)) return [serviceUri.withoutPassword === void 0 ? "Fix what the warning about its endpoint names." : applyWith("roles/app-service.json")];
	return require_begin.isUnknown(customHeaders.get("x-functions-key")?.value) ? [applyWith("roles/function.json")] : [];
}
function unknownValues(desired, live, name, unknowns) {
	const list = unknowns.map((one) => `${one.field} (${one.why})`).join(", ");
	const fromEndpoint = (field) => desired.endpoint !== void 0 && /^serviceUri|^customHeaders\.x-functions-key$/i.test(field);
	const unset = require_begin.isUnknown(desired.serviceUri) && !desired.endpoint || [...desired.customHeaders.values()].some((one) => require_begin.isUnknown(one.value) && !fromEndpoint(`customHeaders.${one.name}`));
	const unread = live !== void 0 && (require_begin.isUnknown(live.webhook.serviceUri) || require_begin.isUnknown(live.webhook.customHeaders));
	const help = [
		...unset ? ["Set the variables that the manifest refers to."] : [],
		...desired.endpoint ? endpointHelp(desired) : [],
		...unread ? [readHelp] : []
	];
	return {
		code: "unknown-values",
		message: `webhook ${name} has unknown values: ${list}`,
		help: help.join(" "),
		consentable: false
	};
}
function replaceRefusals(desired, live, location, whose) {
	const { name, location: from } = live.webhook;
	const move = `moving webhook ${name} from ${from} to ${location} needs a replace`;
	const foreign = {
		code: "replace-not-owned",
		message: `${move}, but ${whose.kind === "other" ? `it belongs to "${whose.owner}"` : "it has no owner"}`,
		help: `Write "location: ${from}" to leave it there, or delete the webhook yourself.`,
		consentable: false
	};
	const guarded = {
		code: "protected",
		message: `${move}, but it is protected`,
		help: isProtected(live) ? "Remove `protect` in one run, and change the location in the next." : "Change the location in one run, and add `protect` in the next.",
		consentable: false
	};
	return [...whose.kind === "ours" ? [] : [foreign], ...isProtected(live) || desired.protect ? [guarded] : []];
}
function adoptRefusals(name, whose, fields) {
	if (whose.kind === "other") return [{
		code: "other-owner",
		message: `webhook ${name} belongs to "${whose.owner}"`,
		help: "Adopt it if that owner gave it up. If that owner was renamed, set the previous owner.",
		settings: [{
			name: "adopt",
			value: name
		}, {
			name: "previous-owner",
			value: whose.owner
		}],
		consentable: true
	}];
	const more = fields.filter((field) => field.ownershipTag !== true).map(({ field }) => field);
	if (whose.kind === "ours" || more.length === 0) return [];
	return [{
		code: "adopt-needs-consent",
		message: `webhook ${name} has no owner, and adopting it would also change ${more.join(", ")}`,
		help: "Allow the adoption.",
		settings: [{
			name: "adopt",
			value: name
		}],
		consentable: true
	}];
}
// src/plan/plan.ts
function readsNeeded(desired, registry, live, consent) {
	const { wanted } = classify(desired, live, {
		owner: desired.owner,
		previousOwner: consent.previousOwner
	});
	const compared = wanted.flatMap((one) => one.live === void 0 ? [] : [one.live]);
	const creates = wanted.length - compared.length;
	return {
		configs: compared.map((one) => one.webhook.name).toSorted((a, b) => byName({ name: a }, { name: b })),
		quota: creates > 0,
		locations: wanted.some((one) => (one.desired.location ?? registry.location) !== registry.location)
	};
}
function readsForQuotaSlot(plan) {
	const deletes = plan.changes.flatMap((change) => change.action === "delete" && change.freesSlotFor !== void 0 ? [{
		...change,
		for: change.freesSlotFor
	}] : []);
	return deletes.filter((one, index) => deletes.findIndex((other) => other.for === one.for) === index).filter(({ before }) => require_begin.isUnknown(before.webhook.serviceUri)).map(({ name }) => name);
}
function makePlan(input) {
	const { desired, registry, consent } = input;
	const ours = {
		owner: desired.owner,
		previousOwner: consent.previousOwner
	};
	const { wanted, deletes, unmanaged, owned } = classify(desired, input.live, ours);
	const planned = wanted.map((one) => planWebhook$1(one.desired, one.live, input));
	const written = planned.flatMap(({ change }) => change.action === "no-op" ? [] : [change]);
	const quota = checkQuota({
		creates: written.filter((change) => change.action === "create"),
		deletes: deletes.map((live) => planDelete(live, desired.owner, registry)),
		listed: input.live.length,
		registry,
		quota: input.quota
	});
	const entries = new Map(wanted.map((one) => [one.desired.name.toLowerCase(), one.desired]));
	const locations = checkLocations({
		changes: written,
		wanted: planned.map(({ change }) => change.after.location),
		occupied: occupiedLocations(input.live, planned, deletes),
		registry,
		locations: input.locations,
		sourceOf: (name) => sourceOf(entries.get(name.toLowerCase()), "location")
	});
	const isOurs = (change) => ownership(change.before, ours).kind === "ours";
	const tooMany = checkDeletes({
		deletes: quota.deletes.length,
		ownedDeletes: quota.deletes.filter(isOurs).length,
		replaces: written.filter((change) => change.action === "replace" && isOurs(change)).length,
		owned,
		maxDeletes: consent.maxDeletes,
		registry
	});
	const changes = [...planned.map((one) => one.change), ...quota.deletes].toSorted(byName);
	return {
		registry,
		owner: desired.owner,
		prune: desired.prune,
		changes,
		unmanaged,
		refusals: [
			...planned.flatMap((one) => one.refusals),
			...locations.refusals,
			...quota.refusals,
			...tooMany
		],
		unknowns: planned.flatMap((one) => one.unknowns),
		warnings: [
			...quota.warnings,
			...locations.warnings,
			...needlessConsent(planned, consent, registry),
			...quota.deletes.flatMap((change) => isOurs(change) ? [] : foreignDelete(change, registry))
		],
		digest: planDigest(changes)
	};
}
function occupiedLocations(live, planned, deletes) {
	const changed = new Set(planned.map(({ change }) => change.name));
	const kept = live.filter((one) => !deletes.includes(one) && !changed.has(one.webhook.name));
	return /* @__PURE__ */ new Set([...kept.map(({ webhook }) => webhook.location), ...planned.map(({ change }) => change.after.location)]);
}
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
function needlessConsent(planned, consent, registry) {
	const used = planned.filter(({ change, refusals }) => change.action === "update" ? change.adopt : refusals.some((refusal) => refusal.code === "replace-not-owned")).map(({ change }) => change.name.toLowerCase());
	return [...new Map(consent.adopt.toSorted(compareText).map((name) => [name.toLowerCase(), name])).values()].filter((name) => !used.includes(name.toLowerCase())).map((name) => ({ name })).toSorted(byName).map(({ name }) => ({
		severity: "warning",
		code: "adopt-not-needed",
		message: `the plan contains no adoption of a webhook named ${name}`,
		help: "Check the spelling. An owned webhook needs no consent.",
		settings: [{
			name: "adopt",
			value: name
		}],
		registry: registry.name,
		webhook: name
	}));
}
function foreignDelete({ name }, registry) {
	if (!isDeploymentName(name)) return [];
	return [{
		severity: "warning",
		code: "deletes-app-service-webhook",
		message: `prune: all deletes webhook ${name}, whose name is one that App Service uses`,
		help: "Add \"webapp*\" to ignore to keep it.",
		registry: registry.name,
		webhook: name
	}];
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
	const total = all.reduce((sum, one) => sum + one.failed + one.succeeded, 0);
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
	return [require_begin.terminal`Deliveries, ${deliveryWindow(first)}:`, ...deliveries.flatMap((one) => [
		require_begin.terminal`  ${timeline(one, paint)} ${one.name}: ${rateWords(one)}`,
		...one.redeliveries === void 0 ? one.rows.map((row) => rowLine(row, paint)) : [],
		...(one.redeliveries ?? []).map((redelivery) => redeliveryLine(redelivery, paint))
	])];
}
function timeline({ buckets }, paint) {
	return buckets.reduce((line, { succeeded, failed }) => {
		const block = failed > 0 ? paint("red", require_begin.terminal`x`) : succeeded > 0 ? paint("green", require_begin.terminal`■`) : paint("dim", require_begin.terminal`·`);
		return require_begin.terminal`${line}${block}`;
	}, require_begin.terminal``);
}
function rowLine(row, paint) {
	const { at, action, image, reason, cause, verdict } = row;
	return require_begin.terminal`    ${at ?? "no time"} ${action} ${image} ${paint({
		succeeded: "green",
		failed: "red",
		pending: "yellow"
	}[verdict], require_begin.terminal`${reason}`)}${cause === void 0 ? "" : ` — ${cause}`}`;
}
function redeliveryLine({ at, action, image, status, reason }, paint) {
	const word = paint({
		planned: "yellow",
		sent: "green",
		failed: "red",
		skipped: "dim",
		"not-started": "yellow"
	}[status], require_begin.terminal`${statusWord(status)}`);
	return require_begin.terminal`    ${at ?? "no time"} ${action} ${image} ${word}${reason === "" ? "" : `: ${reason}`}`;
}
function followLine(registry, webhook, row, paint) {
	const styles = {
		succeeded: "green",
		failed: "red",
		pending: "yellow"
	};
	const cause = row.cause === void 0 ? "" : ` — ${row.cause}`;
	return require_begin.terminal`${row.at ?? "no time"} ${registry}/${webhook} ${row.action} ${row.image} ${paint(styles[row.verdict], require_begin.terminal`${row.reason}`)}${cause}`;
}
const unfoldedRows = 10;
function deliveryMarkdown(one) {
	const blocks = one.buckets.map(({ succeeded, failed }) => failed > 0 ? "🟥" : succeeded > 0 ? "🟩" : "⬜").join("");
	const head = require_begin.markdown`${blocks} ${require_begin.code(one.name)}: ${rateWords(one)}`;
	const rows = one.redeliveries === void 0 ? one.rows.map(rowCells) : one.redeliveries.map(redeliveryCells);
	if (rows.length === 0) return head;
	const body = require_begin.table([
		require_begin.markdown`Time`,
		require_begin.markdown`Event`,
		require_begin.markdown`Result`,
		require_begin.markdown`Details`
	], rows);
	return rows.length > unfoldedRows ? require_begin.stack([head, require_begin.details(require_begin.html`${many(rows.length, "event")}`, body, { open: false })], 2) : require_begin.stack([head, body], 2);
}
function rowCells({ at, action, image, verdict, reason, cause }) {
	const sign = {
		succeeded: "✅",
		failed: "❌",
		pending: "➖"
	}[verdict];
	return [
		require_begin.markdown`${at ?? "no time"}`,
		require_begin.markdown`${action} ${require_begin.code(image)}`,
		require_begin.markdown`${sign} ${reason}`,
		require_begin.markdown`${cause ?? ""}`
	];
}
function redeliveryCells({ at, action, image, status, reason }) {
	const sign = {
		planned: "➖",
		sent: "✅",
		failed: "❌",
		skipped: "➖",
		"not-started": "➖"
	}[status];
	return [
		require_begin.markdown`${at ?? "no time"}`,
		require_begin.markdown`${action} ${require_begin.code(image)}`,
		require_begin.markdown`${sign} ${statusWord(status)}`,
		require_begin.markdown`${reason}`
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
		paint("bold", require_begin.terminal`${image}`),
		...matches.length === 0 ? [require_begin.terminal`  no webhooks`] : [],
		...matches.filter((match) => match.image === image).map(({ registry, webhook, fires, why }) => require_begin.terminal`  ${paint(styles[fires], require_begin.terminal`${words[fires].padEnd(9)}`)} ${registry}/${webhook}: ${why}`)
	]);
}
function matchMarkdown(matches) {
	const words = {
		yes: "✅ fires",
		no: "➖ no",
		uncertain: "❔ uncertain"
	};
	return require_begin.table([
		require_begin.markdown`Image`,
		require_begin.markdown`Webhook`,
		require_begin.markdown`Result`,
		require_begin.markdown`Why`
	], matches.map(({ image, registry, webhook, fires, why }) => [
		require_begin.code(image),
		require_begin.code(`${registry}/${webhook}`),
		require_begin.markdown`${words[fires]}`,
		require_begin.markdown`${why}`
	]));
}
// src/report/advice.ts
function adviceOf({ help, settings = [] }, frontEnd) {
	const spelled = settings.map((setting) => require_begin.spellSetting(setting, frontEnd));
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
			const before = change.fields.find(({ field }) => field === `tags.${require_begin.ownerTag}`)?.before;
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
	if (field.change === "unknown") return require_begin.terminal`${field.field}: ${unknownWords(field)}`;
	if (change.action === "create") return require_begin.terminal`${field.field}: ${after}`;
	if (change.action === "delete") return require_begin.terminal`${field.field}: ${before}`;
	return require_begin.terminal`${field.field}: ${before} -> ${after}${before === after ? " (changed)" : ""}`;
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
			line: require_begin.markdown`- ${require_begin.code(webhook)} ${require_begin.code(field)}: ${why}`
		})),
		...plan.unmanaged.map(({ name, message }) => ({
			kind: "unmanaged",
			part,
			rank: 8,
			line: require_begin.markdown`- ${require_begin.code(name)}: ${message}`
		}))
	];
}
function refusalSection(report, part, refusal, frontEnd) {
	const advice = refusalAdvice(report, refusal, frontEnd);
	const where = report.registries.length === 1 ? require_begin.markdown`` : require_begin.markdown`${require_begin.code(part.registry)}: `;
	return {
		kind: "refusal",
		rank: 1,
		heading: refusalWords(report, refusal).replace(/^./, (letter) => letter.toUpperCase()).replace(/:$/, ""),
		line: require_begin.markdown`${where}${refusal.message}${advice === void 0 ? "" : `. ${advice}`}`
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
	return [...failed.map(({ action, name }) => require_begin.markdown`**Failed to ${action}** ${require_begin.code(name)}${where}`), ...failedPings.map(({ name, reason }) => require_begin.markdown`**Ping failed:** ${require_begin.code(name)}${where}: ${reason}`)].map((line) => ({
		kind: "error",
		rank: 0,
		line
	}));
}
function inRegistry(report, part) {
	return report.registries.length === 1 ? require_begin.markdown`` : require_begin.markdown` in ${require_begin.code(part.registry)}`;
}
function diagnosticSection(diagnostic, frontEnd) {
	const { severity, message, source, registry } = diagnostic;
	const where = source === void 0 ? registry === void 0 ? require_begin.markdown`` : require_begin.markdown`${require_begin.code(registry)} ` : require_begin.markdown`${require_begin.code(`${source.file}:${source.line}`)} `;
	const advice = adviceOf(diagnostic, frontEnd);
	const docs = /^[a-z][a-z-]*$/.test(diagnostic.code) ? require_begin.link(diagnostic.code, docsUrl(diagnostic.code)) : void 0;
	const text = require_begin.markdown`${where}${message}${advice === void 0 ? "" : `. ${advice}`}`;
	const line = docs === void 0 ? text : require_begin.markdown`${text} (${docs})`;
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
	return [require_begin.terminal`@@ ${actionWord(change)} ${change.name}${remark === "" ? "" : ` (${remark})`} @@`, ...shownFields(change).flatMap(diffOfField)];
}
function diffOfField(field) {
	const [before, after] = [shown(field.before), shown(field.after)];
	switch (field.change) {
		case "unknown": return [require_begin.terminal`! ${field.field}: ${unknownWords(field)}`];
		case "added": return [require_begin.terminal`+ ${field.field}: ${after}`];
		case "removed": return [require_begin.terminal`- ${field.field}: ${before}`];
		case "changed": return [require_begin.terminal`- ${field.field}: ${before}`, require_begin.terminal`+ ${field.field}: ${after}${before === after ? " (changed)" : ""}`];
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
			require_begin.code(outcome?.name ?? ping?.name ?? ""),
			outcome === void 0 ? require_begin.markdown`` : require_begin.markdown`${outcome.action} ${outcomeSign(outcome)}`,
			ping === void 0 ? require_begin.markdown`` : require_begin.markdown`${pingSign(ping)} ${ping.reason}${attempts}`,
			require_begin.markdown`${resultDetails(outcome, ping, frontEnd)}`
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
		case "already": return require_begin.markdown`✅ ${outcomeStatus(outcome)}`;
		case "failed": return require_begin.markdown`❌ failed`;
		case "not-begun":
		case "in-flight":
		case "rolled-back": return require_begin.markdown`⚠️ ${outcomeStatus(outcome)}`;
	}
}
function pingSign({ verdict }) {
	return {
		passed: "✅",
		failed: "❌",
		skipped: "➖"
	}[verdict];
}
function alerts(kept, cut) {
	const lines = (kind) => kept.flatMap((section) => section.kind === kind ? [section.line] : []);
	const [errors, warnings] = [lines("error"), lines("warning")];
	const refusals = kept.filter((section) => section.kind === "refusal");
	const headings = [...new Set(refusals.map(({ heading }) => heading))];
	const under = (heading) => refusals.flatMap((one) => one.heading === heading ? [one.line] : []);
	return [
		...errors.length === 0 ? [] : [require_begin.alert("CAUTION", list(errors))],
		...headings.map((heading) => require_begin.alert("WARNING", require_begin.stack([require_begin.markdown`**${heading}**`, bullets(under(heading))], 2))),
		...foldedList("Warnings", bulleted(warnings), [...kept, ...cut].filter(({ kind }) => kind === "warning").length)
	];
}
function list(lines) {
	return lines.length === 1 ? require_begin.stack(lines, 1) : bullets(lines);
}
function bullets(lines) {
	return require_begin.stack(bulleted(lines), 1);
}
function bulleted(lines) {
	return lines.map((line) => require_begin.markdown`- ${line}`);
}
function registryParts(report, kept) {
	return report.registries.flatMap((part) => {
		const here = kept.filter((section) => "part" in section && section.part === part);
		if (here.length === 0) return [];
		const body = registryBody(report, part, here);
		const words = registryWords(report, part);
		if (body.length === 0) return [require_begin.markdown`**${part.registry}** (owner ${part.owner})${words === "" ? "" : `: ${words}`}`];
		const open = report.registries.length === 1 || failures(report, part).length > 0;
		const said = report.registries.length === 1 || words === "" ? require_begin.html`` : require_begin.html`: ${words}`;
		return [require_begin.details(require_begin.html`<b>${part.registry}</b> (owner ${part.owner})${said}`, require_begin.stack(body, 2), { open })];
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
	const diff = require_begin.codeBlock("diff", changes.flatMap((change, index) => index === 0 ? change : [require_begin.terminal``, ...change]));
	return [
		...resultTables(part, here),
		...changes.length === 0 ? [] : [isApplied(report, part) ? require_begin.details(require_begin.html`Plan`, diff, { open: false }) : diff],
		...deliveryParts(part, here),
		...foldedList("Unknown", lines("unknown"), part.plan?.unknowns.length ?? 0),
		...foldedList("Unmanaged", lines("unmanaged"), part.plan?.unmanaged.length ?? 0),
		...eventGrid(part)
	];
}
function deliveryParts({ deliveries = [] }, here) {
	const bodies = here.flatMap((section) => section.kind === "delivery" ? [section.body] : []);
	const [first] = deliveries;
	return first === void 0 || bodies.length === 0 ? [] : [require_begin.markdown`**Deliveries**, ${deliveryWindow(first)}:`, ...bodies];
}
function eventGrid({ eventSubscriptions = [] }) {
	if (eventSubscriptions.length === 0) return [];
	return [require_begin.markdown`Event Grid subscriptions (not managed here): ${eventGridWords(eventSubscriptions)}`];
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
		const pick = (cells) => columns.map((index) => cells[index] ?? require_begin.markdown``);
		return some.length === 0 ? [] : [require_begin.table(pick(resultHead), some.map(({ cells }) => pick(cells)))];
	};
	const [passed, others] = [rows.filter((row) => row.passed), rows.filter((row) => !row.passed)];
	const count = all.filter((row) => row.passed).length;
	if (count <= unfoldedResults || passed.length === 0) return tableOf([...others, ...passed]);
	return [...tableOf(others), require_begin.details(require_begin.html`${many(count, "webhook")} passed`, require_begin.stack(tableOf(passed), 2), { open: false })];
}
const resultHead = [
	require_begin.markdown`Webhook`,
	require_begin.markdown`Change`,
	require_begin.markdown`Ping`,
	require_begin.markdown`Details`
];
function foldedList(heading, lines, count) {
	if (lines.length === 0) return [];
	if (count <= 3) return [require_begin.stack([require_begin.markdown`**${heading}**`, require_begin.stack(lines, 1)], 2)];
	return [require_begin.details(require_begin.html`${heading}: ${count}`, require_begin.stack(lines, 1), { open: false })];
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
	const counts = require_begin.markdownPage(countsLine(report));
	return counts.length <= options.limit ? counts : "";
}
const longestName$1 = 60;
function page(report, options, cutting) {
	const parts = [
		require_begin.markdown`### ${options.title === void 0 ? title(report) : shortened(options.title, 200)}`,
		countsLine(report),
		...early(report),
		...destructive(report, cutting.names),
		...files(report),
		...alerts(cutting.kept, cutting.cut),
		...registryParts(report, cutting.kept),
		...foot(report, options, cutting.cut)
	];
	return `${require_begin.markdownPage(require_begin.stack(parts, 2))}\n`;
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
	const first = words.length > 0 ? words.join(" · ") : nothingToSay(report);
	const bold = first === "" ? [] : [require_begin.markdown`**${first}**`];
	return require_begin.row([...bold, ...rest.map((part) => require_begin.markdown`${part}`)], " · ");
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
	const lines = fileVerdicts(report).map(({ file, valid, facts }) => require_begin.markdown`- ${require_begin.code(file)}: ${valid ? "valid" : "invalid"} — ${facts}`);
	return lines.length === 0 ? [] : [require_begin.stack(lines, 1)];
}
function early(report) {
	const words = endedEarly(report);
	return words === "" ? [] : [require_begin.alert("WARNING", require_begin.markdown`${words}`)];
}
function shortened(name, length) {
	return name.length <= length ? name : `${name.slice(0, length)}…`;
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
		if (length === 0) return [require_begin.markdown`**${heading}**`];
		const listed = found.map(({ registry, names }) => {
			const list = require_begin.row(names.map((name) => require_begin.code(shortened(name, length))), ", ");
			return report.registries.length === 1 ? list : require_begin.markdown`- in ${require_begin.code(shortened(registry, length))}: ${list}`;
		});
		return report.registries.length === 1 ? listed.map((list) => require_begin.markdown`**${heading}:** ${list}`) : [require_begin.stack([require_begin.markdown`**${heading}:**`, ...listed], 1)];
	});
	if (lines.length === 0) return [];
	return [report.registries.some((part) => isApplied(report, part)) ? require_begin.stack(lines, 2) : require_begin.alert("CAUTION", require_begin.stack(lines, 2))];
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
	const login = report.identity === void 0 ? [] : [require_begin.markdown`Login: ${report.identity}`];
	const about = commit === void 0 ? [] : [require_begin.markdown`Commit ${require_begin.code(commit)}`];
	const last = [
		...digest(report),
		...login,
		...about,
		...runUrl === void 0 ? [] : [require_begin.link("Run", runUrl)]
	];
	return [
		...cut.length === 0 ? [] : [cutNotice(cut, runUrl)],
		...nextStep === void 0 ? [] : [require_begin.markdown`**Next:** ${nextStep}`],
		...destroys ? [applyOrder] : [],
		...last.length === 0 ? [] : [require_begin.row(last, " · ")]
	];
}
const applyOrder = require_begin.markdown`Apply order: creates and updates, replaces, pings, deletes. After a failure no further replace or delete starts.`;
function digest(report) {
	if (report.digest !== void 0) return [require_begin.markdown`Digest ${require_begin.code(report.digest)}`];
	return report.command === "plan" ? [require_begin.markdown`Digest: ${noDigest(report)}`] : [];
}
function cutNotice(cut, runUrl) {
	const counted = cutWords.flatMap(([kind, one, more]) => {
		const count = cut.filter((section) => section.kind === kind).length;
		return count === 0 ? [] : [many(count, one, more)];
	});
	const what = counted.length === 0 ? "" : ` (${counted.join(", ")})`;
	return require_begin.markdown`**Cut to fit**${what}. The counts and deletes above are complete. The full text is in the ${require_begin.link("run's summary", runUrl)} and the report file.`;
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
		[...closing(report, pen), ...options.last === void 0 ? [] : [require_begin.terminal`${options.last}`]]
	].filter((lines) => lines.length > 0);
	return require_begin.terminalPage(sections.flatMap((lines, index) => index === 0 ? lines : [require_begin.terminal``, ...lines]));
}
function renderDiagnostic(diagnostic, options) {
	const pen = penFor(options);
	const more = options.long === true ? [require_begin.terminal`  ${docsUrl(diagnostic.code)}`] : [];
	return require_begin.terminalPage([...diagnosticLines(diagnostic, pen), ...more]);
}
function renderDelivery(registry, webhook, row, options) {
	return require_begin.terminalPage([followLine(registry, webhook, row, penFor(options).paint)]);
}
function penFor({ color, frontEnd = "command-line" }) {
	return {
		paint: (style, text) => color ? require_begin.styled(style, text) : text,
		frontEnd
	};
}
function indented(lines) {
	return lines.map((line) => require_begin.terminal`  ${line}`);
}
function summaryTable(report, { paint }) {
	const applied = report.registries.some((part) => isApplied(report, part));
	const rows = report.registries.filter((part) => !isUpToDate(part)).map((part) => {
		const counts = part.plan && countChanges(part.plan);
		const failed = part.outcomes.filter(({ status }) => status === "failed").length + part.pings.filter(({ verdict }) => verdict === "failed").length;
		return [
			require_begin.visible(part.registry),
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
	const line = ([name = "", ...cells]) => require_begin.terminal`${`${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(7)).join("  ")}`.trimEnd()}`;
	return [paint("bold", line(head)), ...rows.map(line)];
}
function upToDate(parts) {
	const webhooks = parts.reduce((sum, { plan }) => sum + (plan?.changes.length ?? 0), 0);
	const names = parts.map(({ registry }) => require_begin.visible(registry)).join(", ");
	return [require_begin.terminal`Up to date: ${many(parts.length, "registry", "registries")} with ${many(webhooks, "webhook")} (${names})`];
}
function section(report, part, pen) {
	const { plan } = part;
	const body = [
		...part.diagnostics.map(({ severity, code }) => pen.paint(severity === "error" ? "red" : "yellow", require_begin.terminal`${severity}[${code}]: see the message`)),
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
	const name = paint("bold", require_begin.terminal`${part.registry}`);
	return part.plan?.changes.every((change) => change.action === "no-op") ? require_begin.terminal`${name}: up to date (${many(countChanges(part.plan).noOps, "webhook")})` : require_begin.terminal`${name} (owner ${part.owner})`;
}
function unplannedLines(report, part) {
	return (report.command === "plan" || report.command === "apply" || report.command === "drift") && part.diagnostics.length === 0 ? [require_begin.terminal`not planned`] : [];
}
function remarkLines(report, part, plan, pen) {
	return [
		...unmanagedLines(part),
		...plan.unknowns.length === 0 ? [] : [require_begin.terminal`Unknown: ${many(plan.unknowns.length, "field")}`],
		...plan.refusals.flatMap((refusal) => refusalLines(report, refusal, pen)),
		...plan.warnings.flatMap((warning) => diagnosticLines(warning, pen)),
		...report.registries.length > 1 && hasChanges(plan) && !isApplied(report, part) ? [require_begin.terminal`Here: ${countsSentence(countChanges(plan))}`] : []
	];
}
function unmanagedLines(part) {
	const { unmanaged = [] } = part.plan ?? {};
	if (unmanaged.length === 0) return [];
	if (unmanaged.length <= 3) return [require_begin.terminal`Unmanaged:`, ...unmanaged.map(({ name, message }) => require_begin.terminal`  ${name}: ${message}`)];
	const groups = unmanagedGroups(part).map(({ message, names }) => require_begin.terminal`  ${message}: ${names.join(", ")}`);
	return [require_begin.terminal`Unmanaged: ${many(unmanaged.length, "webhook")}`, ...groups];
}
function eventGridLines({ eventSubscriptions = [] }) {
	if (eventSubscriptions.length === 0) return [];
	return [require_begin.terminal`Event Grid subscriptions (not managed here): ${eventGridWords(eventSubscriptions)}`];
}
function refusalLines(report, refusal, { paint, frontEnd }) {
	const advice = refusalAdvice(report, refusal, frontEnd);
	return [require_begin.terminal`${paint("red", require_begin.terminal`${refusalWords(report, refusal)}`)} ${refusal.message}`, ...(advice?.split("\n") ?? []).map((line) => require_begin.terminal`  ${line}`)];
}
function changeLines(plan, pen) {
	return byAction(plan.changes).flatMap((change) => [changeLine(change, pen), ...indented(indented(shownFields(change).map((field) => fieldLine(change, field))))]);
}
function changeLine(change, { paint }) {
	const remark = changeRemark(change);
	const line = require_begin.terminal`${actionSign(change.action)} ${actionWord(change)} ${change.name}`;
	return require_begin.terminal`${paint(actionStyle(change.action), line)}${remark === "" ? "" : ` (${remark})`}`;
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
	const status = paint(outcomeStyle(outcome), require_begin.terminal`${outcomeStatus(outcome).padEnd(11)}`);
	const restored = restoredWords(outcome);
	const after = [...restored === "" ? [] : [require_begin.terminal`${restored}`], ...ping === void 0 ? [] : [require_begin.terminal`ping ${pingWordsOf(ping, pen)}`]].map((words, index) => require_begin.terminal`${index === 0 ? ": " : "; "}${words}`);
	return [require_begin.terminal`${status} ${outcome.action.padEnd(7)} ${outcome.name}${after[0] ?? ""}${after[1] ?? ""}`, ...indented(outcome.diagnostic === void 0 ? [] : diagnosticLines(outcome.diagnostic, pen))];
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
	return require_begin.terminal`${"ping".padEnd(11)} ${ping.name}: ${pingWordsOf(ping, pen)}`;
}
function pingWordsOf(ping, { paint }) {
	const attempts = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
	const cause = ping.cause === void 0 ? require_begin.terminal`` : require_begin.terminal` — ${ping.cause}`;
	const [style, word] = {
		passed: ["green", "ok"],
		failed: ["red", "FAILED"],
		skipped: ["dim", "skipped"]
	}[ping.verdict];
	return require_begin.terminal`${paint(style, require_begin.terminal`${word}`)} ${ping.reason}${attempts}${cause}`;
}
function validated(report) {
	const elsewhere = report.diagnostics.filter(({ severity, source }) => severity === "error" && !source).length;
	return [...fileVerdicts(report).map(({ file, valid, facts }) => require_begin.terminal`${file}: ${valid ? "valid" : "invalid"} — ${facts}`), ...elsewhere === 0 ? [] : [require_begin.terminal`invalid — ${many(elsewhere, "error")} outside of the manifests`]];
}
function closing(report, { paint }) {
	const early = endedEarly(report);
	return [...early === "" ? [] : [paint("yellow", require_begin.terminal`${early}`)], ...summary(report)];
}
function summary(report) {
	const digest = require_begin.terminal`Digest: ${report.digest ?? noDigest(report)}`;
	const planned = report.registries.some((part) => part.plan !== void 0);
	switch (report.command) {
		case "validate": return [];
		case "plan": return planned ? [require_begin.terminal`Plan: ${countsSentence(countReport(report))}`, digest] : [require_begin.terminal`Plan: none.`];
		case "drift": {
			const pinged = report.registries.some((part) => part.pings.length > 0);
			return [
				require_begin.terminal`Drift: ${planned ? countsSentence(countReport(report), "none") : "unknown."}`,
				...pinged ? [require_begin.terminal`${pingSentence(report)}`] : [],
				...report.registries.some(({ deliveries }) => deliveries) ? [require_begin.terminal`Deliveries: ${deliveryCounts(report)}.`] : []
			];
		}
		case "apply": return [require_begin.terminal`${applySentence(report)}`, ...report.exitCode === 4 ? [digest] : []];
		case "ping": return [require_begin.terminal`${pingSentence(report)}`];
		case "deliveries": return [require_begin.terminal`Deliveries: ${deliveryCounts(report)}.`];
		case "redeliver": return [require_begin.terminal`Redeliveries: ${deliveryCounts(report)}.`];
	}
}
function diagnosticLines(diagnostic, pen) {
	const { severity, code, message } = diagnostic;
	const style = severity === "error" ? "red" : "yellow";
	const advice = adviceOf(diagnostic, pen.frontEnd);
	return [
		require_begin.terminal`${locationOf(diagnostic)}${pen.paint(style, require_begin.terminal`${severity}[${code}]`)}: ${message}`,
		...excerptLines(diagnostic, style, pen),
		...(advice?.split("\n") ?? []).map((line) => require_begin.terminal`  ${line}`)
	];
}
const excerptWidth = 100;
function excerptLines({ excerpt, source }, style, { paint }) {
	if (excerpt === void 0 || source === void 0) return [];
	const { line, column, endColumn } = excerpt;
	const from = Math.max(0, Math.min(column - 1 - excerptWidth / 2, line.length - excerptWidth));
	const part = line.slice(from, from + excerptWidth);
	const before = require_begin.visible(line.slice(from, column - 1)).length;
	const marked = require_begin.visible(line.slice(column - 1, Math.max(column, endColumn - 1))).length;
	const caret = "^".repeat(Math.max(1, Math.min(marked, excerptWidth - before)));
	const number = String(source.line);
	const bar = paint("dim", require_begin.terminal`${" ".repeat(number.length)} |`);
	return [require_begin.terminal`  ${paint("dim", require_begin.terminal`${number} |`)} ${part}`, require_begin.terminal`  ${bar} ${" ".repeat(before)}${paint(style, require_begin.terminal`${caret}`)}`];
}
function locationOf({ source, registry, webhook }) {
	if (source !== void 0) return require_begin.terminal`${source.file}:${source.line}:${source.column}: `;
	if (registry !== void 0 && webhook !== void 0) return require_begin.terminal`${registry}/${webhook}: `;
	const name = registry ?? webhook;
	return name === void 0 ? require_begin.terminal`` : require_begin.terminal`${name}: `;
}
// src/report/annotations.ts
const most = 9;
function annotations(report, frontEnd) {
	const { registries } = report;
	const all = [
		...registries.flatMap((part) => part.outcomes.flatMap((outcome) => failedChange(part, outcome, frontEnd))),
		...registries.flatMap((part) => refused$2(report, part, frontEnd)),
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
	const message = texts.flatMap((text) => text === void 0 || text === "" ? [] : [require_begin.visible(text)]).join("\n");
	return {
		severity,
		title: require_begin.visible(title),
		message,
		...source === void 0 ? {} : { source }
	};
}
function ofDiagnostic(diagnostic, frontEnd) {
	const { severity, code, message, source } = diagnostic;
	return annotation(severity, code, [message, ...adviceOf(diagnostic, frontEnd)?.split("\n") ?? []], source);
}
function refused$2(report, part, frontEnd) {
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
	json: (report) => require_begin.jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report)),
	markdown: (report, { frontEnd = "command-line" }) => renderMarkdown(report, {
		limit: Number.POSITIVE_INFINITY,
		frontEnd
	})
};
function renderReport(report, format, options) {
	return formats$1[format](report, options);
}
function renderMatches(images, matches, format, { color }) {
	if (format === "json") return require_begin.jsonText({ matches });
	if (format === "markdown") return `${require_begin.markdownPage(matchMarkdown(matches))}\n`;
	return require_begin.terminalPage(matchLines(images, matches, (style, text) => color ? require_begin.styled(style, text) : text));
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
	const bad = id ? void 0 : nameProblem(text);
	if (bad) return wrong(field, bad[0], bad[1]);
	const [, subscriptionId, idGroup, app = text, idSlot, idFunction] = id ?? [];
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
	const hash = (0, node_crypto.createHash)("sha256").update(JSON.stringify([
		written.toLowerCase(),
		scope ?? null,
		location ?? null
	])).digest("hex").slice(0, 6);
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
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
// src/manifest/wording.ts
const longestQuote = 50;
function quote(text) {
	const shown = text.replace(/\/\/[^\s]*@/g, "//***@");
	return JSON.stringify(shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
	return `${path.map((segment) => bare(segment, "…")).join(".")}${shown}`;
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
		case "endpoint": return `endpoint.${bare(entry, "…")}${shown}`;
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
		distance: leven(lower, candidate.toLowerCase())
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
	const other = require_begin.placeholder(literal);
	if (other !== void 0) findings.push(placeholderFinding(other));
	else if (value.names.length === 0 && literal.trim() !== "" && credentialHeader.test(name)) findings.push(literalCredential("contains a literal credential"));
	return findings;
}
function placeholderFinding(what) {
	return {
		severity: "warning",
		code: "placeholder",
		message: `contains ${what}, which is not replaced`,
		help: "Write a reference to an environment variable instead: `${WEBHOOK_…}`."
	};
}
function literalCredential(message) {
	return {
		severity: "warning",
		code: "literal-credential",
		message,
		help: "Everyone who can read the file can read it. Store it as a secret, and write `${WEBHOOK_…}`."
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
		problem: "has a GitHub expression `${{ … }}`, which is not evaluated in a manifest",
		help: "Set an environment variable in the workflow, and write `${WEBHOOK_…}` here."
	};
	if (/^[A-Za-z_][A-Za-z0-9_]*(?:[:?+=-]|[%#/])/.test(name)) return {
		problem: "has a reference with a default value or operator, which manifests do not support",
		help: "Write the variable's name alone: `${NAME}`."
	};
	if (/^(?:var|local|data|module|secrets|env|vars|github)\./.test(name)) return {
		problem: "has a reference of another tool",
		help: "Set an environment variable, and write `${WEBHOOK_…}` here."
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
	if (forbidden.some((pattern) => require_begin.matches(pattern, name))) return "forbidden";
	return [...alwaysAllowed, ...patterns].some((pattern) => require_begin.matches(pattern.trim(), name)) ? "allowed" : "not-allowed";
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
	const other = require_begin.uriPlaceholder(shape.literal);
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
	if (!shape.hasUserinfo) return warn("has no user and password, which the deployment site requires", `Write \`https://$${name}:\${WEBHOOK_…}@…\`, or use \`endpoint\`.`);
	if (shape.user === void 0) return [];
	if (!shape.hasPassword) return warn("has a user but no password", "Write `USER:${WEBHOOK_…}` before the `@`, or use `endpoint`.");
	return isPublishingUser(shape.user, name) ? [] : warn("has a user that is not the publishing user of the app", "Write `$` and the app's name; for a slot, `$APP__SLOT`. Or use `endpoint`.");
}
function isPublishingUser(user, label) {
	const name = user.replace(/^%24/i, "$");
	return name.startsWith("$") && label.toLowerCase().startsWith(name.slice(1).replace("__", "-").toLowerCase());
}
// src/manifest/uri.ts
const mark = "";
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
	const url = parse$1(fill(template, () => "x"));
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
	return part !== "" && !part.includes(mark) && require_begin.uriPlaceholder(part) === void 0;
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
	const url = parse$1(text);
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
	if (require_begin.quotes(text)) return {
		problem: "is in quotes",
		help: "Remove the quotes; they are part of the value."
	};
	const other = /\s/.test(text) ? require_begin.uriPlaceholder(text) : void 0;
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
function parse$1(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && (url.protocol === "http:" || url.protocol === "https:") ? url : void 0;
}
// src/manifest/resolve.ts
function oddHeaderPart(value, before) {
	if (require_begin.quotes(value)) return ["is in quotes", "Remove the quotes from the value, unless the receiver expects them."];
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
				help: isForbidden ? "Copy the value to a variable named WEBHOOK_…. No setting permits this name." : "Rename the variable to WEBHOOK_…, or permit its name.",
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
					value: new require_begin.Secret(variable.value)
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
			uri: require_begin.unknown("references are not replaced"),
			resolved: void 0
		};
		if (typeof found === "string") return {
			uri: require_begin.unknown(found),
			resolved: void 0
		};
		const resolved = resolveUri(shape, (name) => found.get(name) ?? "");
		if (!("problem" in resolved)) {
			if (!shape.url) this.#warnOfValue(resolved.shape, path, shape.template.names.join());
			for (const name of shape.template.names) {
				const value = found.get(name) ?? "";
				this.#checkPlaceholder(name, require_begin.uriPlaceholder(value) ?? require_begin.valuePlaceholder(value), path);
			}
			return {
				uri: new require_begin.Secret(resolved.text),
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
		if (found === void 0) return require_begin.unknown("references are not replaced");
		if (typeof found === "string") return require_begin.unknown(found);
		let before = "";
		for (const part of text.parts) {
			if (typeof part !== "string") this.#checkHeaderPart(part.name, found.get(part.name) ?? "", path, before);
			before = typeof part === "string" ? part : "";
		}
		return new require_begin.Secret(fill(text, (name) => found.get(name) ?? ""));
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
			this.#checkPlaceholder(name, require_begin.valuePlaceholder(value), path);
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
const repository$1 = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/;
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
	if (/["'`“”„‘’«»]/.test(scope)) return ["contains quotation marks", "Remove them; they are part of the value."];
	const other = require_begin.placeholder(scope);
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
	if (/[A-Z]/.test(name) && repository$1.test(name.toLowerCase())) return ["contains upper-case letters, but repositories are lower-case", `Write \`${[name.toLowerCase(), ...tags].join(":")}\`.`];
	if (!repository$1.test(name)) {
		const trimmed = name.replace(/^\/+|\/+$/g, "");
		return repository$1.test(trimmed) ? ["begins or ends with a slash", `Write \`${[trimmed, ...tags].join(":")}\`.`] : ["is not the name of a repository", "Write `repository:tag`, or `repository:*` for all tags."];
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
			name: field("name", (value) => require_begin.registryNameProblem(value)),
			resourceGroup: field("resourceGroup", require_begin.resourceGroupProblem),
			subscriptionId: field("subscriptionId", require_begin.subscriptionIdProblem),
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
		if (Array.isArray(fields.locations)) this.#checkRepeated(fields.locations, `${path}/locations`, require_begin.normalLocation);
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
		const pattern = this.#manifest.ignore?.find((candidate) => require_begin.matches(candidate, name));
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
		const tags = merge$1(entries(this.#defaults.tags, "/defaults/tags"), entries(fields.tags, `${path}/tags`));
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
		return require_begin.names([...tags.values()].map(({ value }) => [value.name, value.value]));
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
				uri: require_begin.unknown("the endpoint is resolved after login"),
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
			help: "Add the URL that receives the events: `serviceUri: https://…`. Or name an Azure resource: `endpoint`.",
			source: this.#sources.firstKey(path),
			webhook
		});
	}
	#customHeaders(fields, path, seen, destination) {
		const values = [];
		const templates = [];
		const sent = [];
		const all = merge$1(entries(this.#defaults.customHeaders, "/defaults/customHeaders"), entries(fields.customHeaders, `${path}/customHeaders`));
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
			values: require_begin.names(values),
			templates: require_begin.names(templates)
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
					...location && { location: require_begin.normalLocation(location.value) },
					sources
				},
				variant: {
					scope: scope?.value,
					location: location && require_begin.normalLocation(location.value)
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
function merge$1(...lists) {
	return new Map(lists.flat().map((entry) => [entry.value.name.toLowerCase(), entry]));
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap$1(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap$1(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap$1(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap$1(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap$1(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function parse(src, reviver, options) {
	let _reviver = void 0;
	if (typeof reviver === "function") _reviver = reviver;
	else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
	const doc = parseDocument(src, options);
	if (!doc) return null;
	doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
	if (doc.errors.length > 0) {
		if (doc.options.logLevel !== "silent") throw doc.errors[0];
		else doc.errors = [];
	}
	return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}
// src/manifest/excerpt.ts
const longestLine = 240;
const open$1 = [
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
	if (open$1.some((pattern) => pattern.test(path))) return true;
	const at = path.lastIndexOf("/");
	const meant = nearest(path.slice(at + 1), Object.keys(scalars));
	return meant !== void 0 && scalars[meant] === true && open$1.some((pattern) => pattern.test(`${path.slice(0, at)}/${meant}`));
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
		if (isAlias(node)) return this.#alias(node, at);
		if (copying && ++this.#copied > maxCopied) throw new Unreadable("yaml-alias", `aliases repeat more than ${maxCopied} values in one document`, aliasHelp, this.#at(node));
		if (!copying && (isMap$1(node) || isSeq(node) || isScalar(node)) && node.anchor) this.#anchors.set(node.anchor, node);
		this.#spansOf(path).value = spanOf(node);
		if (isMap$1(node)) return this.#map(node.items, at);
		if (isSeq(node)) return node.items.map((item, index) => {
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
		return isScalar(node) ? node.value : null;
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
			const name = isScalar(key) ? String(key.value) : "";
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
		for (const source of isSeq(value) ? [...value.items].reverse() : [value]) {
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
		const sameCase = isScalar(earlier) && String(earlier.value) === name;
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
	return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === Scalar.PLAIN;
}
function isMapOfNames(path) {
	return path === "/webhooks" || /^\/(?:defaults|webhooks\/[^/]+)\/(?:customHeaders|tags)$/.test(path);
}
function spanOf(node) {
	if (!isScalar(node) && !isMap$1(node) && !isSeq(node) && !isAlias(node)) return void 0;
	return node.range ? [node.range[0], node.range[1]] : void 0;
}
// src/manifest/sources.ts
function locator(file, text) {
	const lines = new LineCounter();
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
	const composer = new Composer({
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
	for (const document of composer.compose(new Parser().parse(text))) {
		documents += 1;
		if (pending) report(empty("there is an empty document", pending));
		pending = void 0;
		if (reportProblems(document, text, locate, report)) continue;
		if (document.contents === null || isScalar(document.contents) && document.contents.value === null) {
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
// src/manifest/manifest.generated.ts
const validate = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"owner",
		"registry",
		"webhooks"
	],
	"properties": {
		"$schema": { "type": "string" },
		"owner": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._/-]{1,128}$"
		},
		"registry": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[A-Za-z0-9]{5,50}$|\\$\\{"
				},
				"resourceGroup": {
					"type": "string",
					"pattern": "^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{"
				},
				"subscriptionId": {
					"type": "string",
					"pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{"
				}
			}
		},
		"prune": { "enum": [
			"owned",
			"all",
			"none"
		] },
		"ignore": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z0-9*?]{1,100}$"
			}
		},
		"defaults": { "allOf": [{ "$ref": "#/definitions/webhook" }] },
		"webhooks": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z0-9]{5,50}$" },
			"additionalProperties": { "$ref": "#/definitions/webhook" }
		}
	},
	"definitions": { "webhook": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"serviceUri": { "type": "string" },
			"endpoint": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"appService": { "type": "string" },
					"functionApp": { "type": "string" },
					"function": { "type": "string" },
					"slot": { "type": "string" },
					"resourceGroup": { "type": "string" }
				}
			},
			"customHeaders": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			},
			"actions": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
				}
			},
			"scope": {
				"type": "string",
				"pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
			},
			"scopes": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "string",
					"pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
				}
			},
			"status": { "enum": ["enabled", "disabled"] },
			"location": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
			},
			"locations": {
				"type": ["array", "string"],
				"minItems": 1,
				"pattern": "^all$",
				"items": {
					"type": "string",
					"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
				}
			},
			"tags": {
				"type": "object",
				"additionalProperties": { "type": ["string", "null"] }
			},
			"protect": { "type": "boolean" },
			"ping": { "enum": [
				true,
				false,
				"answers"
			] }
		}
	} }
};
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"serviceUri": { "type": "string" },
		"endpoint": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"appService": { "type": "string" },
				"functionApp": { "type": "string" },
				"function": { "type": "string" },
				"slot": { "type": "string" },
				"resourceGroup": { "type": "string" }
			}
		},
		"customHeaders": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"actions": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9_]{0,63}$"
			}
		},
		"scope": {
			"type": "string",
			"pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
		},
		"scopes": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
			}
		},
		"status": { "enum": ["enabled", "disabled"] },
		"location": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
		},
		"locations": {
			"type": ["array", "string"],
			"minItems": 1,
			"pattern": "^all$",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
			}
		},
		"tags": {
			"type": "object",
			"additionalProperties": { "type": ["string", "null"] }
		},
		"protect": { "type": "boolean" },
		"ping": { "enum": [
			true,
			false,
			"answers"
		] }
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._/-]{1,128}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{5,50}$|\\$\\{", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9*?]{1,100}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9 ]{1,63}$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^all$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{5,50}$", "u");
const func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.owner === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.registry === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry" },
				message: "must have required property 'registry'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.webhooks === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "webhooks" },
				message: "must have required property 'webhooks'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "owner" || key0 === "registry" || key0 === "prune" || key0 === "ignore" || key0 === "defaults" || key0 === "webhooks")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._/-]{1,128}$" },
						message: "must match pattern \"^[A-Za-z0-9._/-]{1,128}$\"",
						schema: "^[A-Za-z0-9._/-]{1,128}$",
						parentSchema: schema11.properties.owner,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.owner.type,
					parentSchema: schema11.properties.owner,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.registry !== void 0) {
			let data2 = data.registry;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					const err7 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema11.properties.registry.required,
						parentSchema: schema11.properties.registry,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "resourceGroup" || key1 === "subscriptionId")) {
					const err8 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.registry,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.name !== void 0) {
					let data3 = data2.name;
					if (typeof data3 === "string") {
						if (!pattern1.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/registry/name",
								schemaPath: "#/properties/registry/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]{5,50}$|\\$\\{" },
								message: "must match pattern \"^[A-Za-z0-9]{5,50}$|\\$\\{\"",
								schema: "^[A-Za-z0-9]{5,50}$|\\$\\{",
								parentSchema: schema11.properties.registry.properties.name,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/registry/name",
							schemaPath: "#/properties/registry/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.registry.properties.name.type,
							parentSchema: schema11.properties.registry.properties.name,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data2.resourceGroup !== void 0) {
					let data4 = data2.resourceGroup;
					if (typeof data4 === "string") {
						if (!pattern2.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/registry/resourceGroup",
								schemaPath: "#/properties/registry/properties/resourceGroup/pattern",
								keyword: "pattern",
								params: { pattern: "^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{" },
								message: "must match pattern \"^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{\"",
								schema: "^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{",
								parentSchema: schema11.properties.registry.properties.resourceGroup,
								data: data4
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/registry/resourceGroup",
							schemaPath: "#/properties/registry/properties/resourceGroup/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.registry.properties.resourceGroup.type,
							parentSchema: schema11.properties.registry.properties.resourceGroup,
							data: data4
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.subscriptionId !== void 0) {
					let data5 = data2.subscriptionId;
					if (typeof data5 === "string") {
						if (!pattern3.test(data5)) {
							const err13 = {
								instancePath: instancePath + "/registry/subscriptionId",
								schemaPath: "#/properties/registry/properties/subscriptionId/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{" },
								message: "must match pattern \"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{\"",
								schema: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{",
								parentSchema: schema11.properties.registry.properties.subscriptionId,
								data: data5
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/registry/subscriptionId",
							schemaPath: "#/properties/registry/properties/subscriptionId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.registry.properties.subscriptionId.type,
							parentSchema: schema11.properties.registry.properties.subscriptionId,
							data: data5
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.registry.type,
					parentSchema: schema11.properties.registry,
					data: data2
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prune !== void 0) {
			let data6 = data.prune;
			if (!(data6 === "owned" || data6 === "all" || data6 === "none")) {
				const err16 = {
					instancePath: instancePath + "/prune",
					schemaPath: "#/properties/prune/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.prune.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.prune.enum,
					parentSchema: schema11.properties.prune,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data7 = data.ignore;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (!pattern4.test(data8)) {
							const err17 = {
								instancePath: instancePath + "/ignore/" + i0,
								schemaPath: "#/properties/ignore/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9*?]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9*?]{1,100}$\"",
								schema: "^[A-Za-z0-9*?]{1,100}$",
								parentSchema: schema11.properties.ignore.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/ignore/" + i0,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.ignore.items.type,
							parentSchema: schema11.properties.ignore.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignore.type,
					parentSchema: schema11.properties.ignore,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data9 = data.defaults;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!func2.call(schema12.properties, key2)) {
					const err20 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/definitions/webhook/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema12,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data9.serviceUri !== void 0) {
					let data10 = data9.serviceUri;
					if (typeof data10 !== "string") {
						const err21 = {
							instancePath: instancePath + "/defaults/serviceUri",
							schemaPath: "#/definitions/webhook/properties/serviceUri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.serviceUri.type,
							parentSchema: schema12.properties.serviceUri,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data9.endpoint !== void 0) {
					let data11 = data9.endpoint;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						for (const key3 in data11) if (!(key3 === "appService" || key3 === "functionApp" || key3 === "function" || key3 === "slot" || key3 === "resourceGroup")) {
							const err22 = {
								instancePath: instancePath + "/defaults/endpoint",
								schemaPath: "#/definitions/webhook/properties/endpoint/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema12.properties.endpoint,
								data: data11
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data11.appService !== void 0) {
							let data12 = data11.appService;
							if (typeof data12 !== "string") {
								const err23 = {
									instancePath: instancePath + "/defaults/endpoint/appService",
									schemaPath: "#/definitions/webhook/properties/endpoint/properties/appService/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.endpoint.properties.appService.type,
									parentSchema: schema12.properties.endpoint.properties.appService,
									data: data12
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data11.functionApp !== void 0) {
							let data13 = data11.functionApp;
							if (typeof data13 !== "string") {
								const err24 = {
									instancePath: instancePath + "/defaults/endpoint/functionApp",
									schemaPath: "#/definitions/webhook/properties/endpoint/properties/functionApp/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.endpoint.properties.functionApp.type,
									parentSchema: schema12.properties.endpoint.properties.functionApp,
									data: data13
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data11.function !== void 0) {
							let data14 = data11.function;
							if (typeof data14 !== "string") {
								const err25 = {
									instancePath: instancePath + "/defaults/endpoint/function",
									schemaPath: "#/definitions/webhook/properties/endpoint/properties/function/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.endpoint.properties.function.type,
									parentSchema: schema12.properties.endpoint.properties.function,
									data: data14
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data11.slot !== void 0) {
							let data15 = data11.slot;
							if (typeof data15 !== "string") {
								const err26 = {
									instancePath: instancePath + "/defaults/endpoint/slot",
									schemaPath: "#/definitions/webhook/properties/endpoint/properties/slot/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.endpoint.properties.slot.type,
									parentSchema: schema12.properties.endpoint.properties.slot,
									data: data15
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data11.resourceGroup !== void 0) {
							let data16 = data11.resourceGroup;
							if (typeof data16 !== "string") {
								const err27 = {
									instancePath: instancePath + "/defaults/endpoint/resourceGroup",
									schemaPath: "#/definitions/webhook/properties/endpoint/properties/resourceGroup/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.endpoint.properties.resourceGroup.type,
									parentSchema: schema12.properties.endpoint.properties.resourceGroup,
									data: data16
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/defaults/endpoint",
							schemaPath: "#/definitions/webhook/properties/endpoint/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.endpoint.type,
							parentSchema: schema12.properties.endpoint,
							data: data11
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data9.customHeaders !== void 0) {
					let data17 = data9.customHeaders;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key4 in data17) {
						let data18 = data17[key4];
						if (typeof data18 !== "string") {
							const err29 = {
								instancePath: instancePath + "/defaults/customHeaders/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/properties/customHeaders/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema12.properties.customHeaders.additionalProperties.type,
								parentSchema: schema12.properties.customHeaders.additionalProperties,
								data: data18
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					else {
						const err30 = {
							instancePath: instancePath + "/defaults/customHeaders",
							schemaPath: "#/definitions/webhook/properties/customHeaders/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.customHeaders.type,
							parentSchema: schema12.properties.customHeaders,
							data: data17
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data9.actions !== void 0) {
					let data19 = data9.actions;
					if (Array.isArray(data19)) {
						if (data19.length < 1) {
							const err31 = {
								instancePath: instancePath + "/defaults/actions",
								schemaPath: "#/definitions/webhook/properties/actions/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema12.properties.actions,
								data: data19
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						const len1 = data19.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data20 = data19[i1];
							if (typeof data20 === "string") {
								if (!pattern5.test(data20)) {
									const err32 = {
										instancePath: instancePath + "/defaults/actions/" + i1,
										schemaPath: "#/definitions/webhook/properties/actions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]{0,63}$\"",
										schema: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
										parentSchema: schema12.properties.actions.items,
										data: data20
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/defaults/actions/" + i1,
									schemaPath: "#/definitions/webhook/properties/actions/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.actions.items.type,
									parentSchema: schema12.properties.actions.items,
									data: data20
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/defaults/actions",
							schemaPath: "#/definitions/webhook/properties/actions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema12.properties.actions.type,
							parentSchema: schema12.properties.actions,
							data: data19
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data9.scope !== void 0) {
					let data21 = data9.scope;
					if (typeof data21 === "string") {
						if (!pattern6.test(data21)) {
							const err35 = {
								instancePath: instancePath + "/defaults/scope",
								schemaPath: "#/definitions/webhook/properties/scope/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
								message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
								schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
								parentSchema: schema12.properties.scope,
								data: data21
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/defaults/scope",
							schemaPath: "#/definitions/webhook/properties/scope/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.scope.type,
							parentSchema: schema12.properties.scope,
							data: data21
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data9.scopes !== void 0) {
					let data22 = data9.scopes;
					if (Array.isArray(data22)) {
						if (data22.length < 1) {
							const err37 = {
								instancePath: instancePath + "/defaults/scopes",
								schemaPath: "#/definitions/webhook/properties/scopes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema12.properties.scopes,
								data: data22
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						const len2 = data22.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data23 = data22[i2];
							if (typeof data23 === "string") {
								if (!pattern6.test(data23)) {
									const err38 = {
										instancePath: instancePath + "/defaults/scopes/" + i2,
										schemaPath: "#/definitions/webhook/properties/scopes/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
										message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
										schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
										parentSchema: schema12.properties.scopes.items,
										data: data23
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/defaults/scopes/" + i2,
									schemaPath: "#/definitions/webhook/properties/scopes/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.scopes.items.type,
									parentSchema: schema12.properties.scopes.items,
									data: data23
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/defaults/scopes",
							schemaPath: "#/definitions/webhook/properties/scopes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema12.properties.scopes.type,
							parentSchema: schema12.properties.scopes,
							data: data22
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data9.status !== void 0) {
					let data24 = data9.status;
					if (!(data24 === "enabled" || data24 === "disabled")) {
						const err41 = {
							instancePath: instancePath + "/defaults/status",
							schemaPath: "#/definitions/webhook/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.status.enum },
							message: "must be equal to one of the allowed values",
							schema: schema12.properties.status.enum,
							parentSchema: schema12.properties.status,
							data: data24
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data9.location !== void 0) {
					let data25 = data9.location;
					if (typeof data25 === "string") {
						if (!pattern8.test(data25)) {
							const err42 = {
								instancePath: instancePath + "/defaults/location",
								schemaPath: "#/definitions/webhook/properties/location/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
								schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
								parentSchema: schema12.properties.location,
								data: data25
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/defaults/location",
							schemaPath: "#/definitions/webhook/properties/location/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.location.type,
							parentSchema: schema12.properties.location,
							data: data25
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data9.locations !== void 0) {
					let data26 = data9.locations;
					if (!Array.isArray(data26) && typeof data26 !== "string") {
						const err44 = {
							instancePath: instancePath + "/defaults/locations",
							schemaPath: "#/definitions/webhook/properties/locations/type",
							keyword: "type",
							params: { type: schema12.properties.locations.type },
							message: "must be array,string",
							schema: schema12.properties.locations.type,
							parentSchema: schema12.properties.locations,
							data: data26
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (typeof data26 === "string") {
						if (!pattern9.test(data26)) {
							const err45 = {
								instancePath: instancePath + "/defaults/locations",
								schemaPath: "#/definitions/webhook/properties/locations/pattern",
								keyword: "pattern",
								params: { pattern: "^all$" },
								message: "must match pattern \"^all$\"",
								schema: "^all$",
								parentSchema: schema12.properties.locations,
								data: data26
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (Array.isArray(data26)) {
						if (data26.length < 1) {
							const err46 = {
								instancePath: instancePath + "/defaults/locations",
								schemaPath: "#/definitions/webhook/properties/locations/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema12.properties.locations,
								data: data26
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						const len3 = data26.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data27 = data26[i3];
							if (typeof data27 === "string") {
								if (!pattern8.test(data27)) {
									const err47 = {
										instancePath: instancePath + "/defaults/locations/" + i3,
										schemaPath: "#/definitions/webhook/properties/locations/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
										schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
										parentSchema: schema12.properties.locations.items,
										data: data27
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/defaults/locations/" + i3,
									schemaPath: "#/definitions/webhook/properties/locations/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.locations.items.type,
									parentSchema: schema12.properties.locations.items,
									data: data27
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
					}
				}
				if (data9.tags !== void 0) {
					let data28 = data9.tags;
					if (data28 && typeof data28 == "object" && !Array.isArray(data28)) for (const key5 in data28) {
						let data29 = data28[key5];
						if (typeof data29 !== "string" && data29 !== null) {
							const err49 = {
								instancePath: instancePath + "/defaults/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/properties/tags/additionalProperties/type",
								keyword: "type",
								params: { type: schema12.properties.tags.additionalProperties.type },
								message: "must be string,null",
								schema: schema12.properties.tags.additionalProperties.type,
								parentSchema: schema12.properties.tags.additionalProperties,
								data: data29
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					}
					else {
						const err50 = {
							instancePath: instancePath + "/defaults/tags",
							schemaPath: "#/definitions/webhook/properties/tags/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.tags.type,
							parentSchema: schema12.properties.tags,
							data: data28
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data9.protect !== void 0) {
					let data30 = data9.protect;
					if (typeof data30 !== "boolean") {
						const err51 = {
							instancePath: instancePath + "/defaults/protect",
							schemaPath: "#/definitions/webhook/properties/protect/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema12.properties.protect.type,
							parentSchema: schema12.properties.protect,
							data: data30
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data9.ping !== void 0) {
					let data31 = data9.ping;
					if (!(data31 === true || data31 === false || data31 === "answers")) {
						const err52 = {
							instancePath: instancePath + "/defaults/ping",
							schemaPath: "#/definitions/webhook/properties/ping/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.ping.enum },
							message: "must be equal to one of the allowed values",
							schema: schema12.properties.ping.enum,
							parentSchema: schema12.properties.ping,
							data: data31
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/definitions/webhook/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema12.type,
					parentSchema: schema12,
					data: data9
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data32 = data.webhooks;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key6 in data32) {
					const _errs72 = errors;
					if (typeof key6 === "string") {
						if (!pattern11.test(key6)) {
							const err54 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/properties/webhooks/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]{5,50}$" },
								message: "must match pattern \"^[A-Za-z0-9]{5,50}$\"",
								schema: "^[A-Za-z0-9]{5,50}$",
								parentSchema: schema11.properties.webhooks.propertyNames,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
					if (!(_errs72 === errors)) {
						const err55 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							message: "property name must be valid",
							schema: schema11.properties.webhooks.propertyNames,
							parentSchema: schema11.properties.webhooks,
							data: data32
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				for (const key7 in data32) {
					let data33 = data32[key7];
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						for (const key8 in data33) if (!func2.call(schema12.properties, key8)) {
							const err56 = {
								instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema12,
								data: data33
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data33.serviceUri !== void 0) {
							let data34 = data33.serviceUri;
							if (typeof data34 !== "string") {
								const err57 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/serviceUri",
									schemaPath: "#/definitions/webhook/properties/serviceUri/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.serviceUri.type,
									parentSchema: schema12.properties.serviceUri,
									data: data34
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data33.endpoint !== void 0) {
							let data35 = data33.endpoint;
							if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
								for (const key9 in data35) if (!(key9 === "appService" || key9 === "functionApp" || key9 === "function" || key9 === "slot" || key9 === "resourceGroup")) {
									const err58 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint",
										schemaPath: "#/definitions/webhook/properties/endpoint/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema12.properties.endpoint,
										data: data35
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data35.appService !== void 0) {
									let data36 = data35.appService;
									if (typeof data36 !== "string") {
										const err59 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint/appService",
											schemaPath: "#/definitions/webhook/properties/endpoint/properties/appService/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.endpoint.properties.appService.type,
											parentSchema: schema12.properties.endpoint.properties.appService,
											data: data36
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
								if (data35.functionApp !== void 0) {
									let data37 = data35.functionApp;
									if (typeof data37 !== "string") {
										const err60 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint/functionApp",
											schemaPath: "#/definitions/webhook/properties/endpoint/properties/functionApp/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.endpoint.properties.functionApp.type,
											parentSchema: schema12.properties.endpoint.properties.functionApp,
											data: data37
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (data35.function !== void 0) {
									let data38 = data35.function;
									if (typeof data38 !== "string") {
										const err61 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint/function",
											schemaPath: "#/definitions/webhook/properties/endpoint/properties/function/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.endpoint.properties.function.type,
											parentSchema: schema12.properties.endpoint.properties.function,
											data: data38
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
								if (data35.slot !== void 0) {
									let data39 = data35.slot;
									if (typeof data39 !== "string") {
										const err62 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint/slot",
											schemaPath: "#/definitions/webhook/properties/endpoint/properties/slot/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.endpoint.properties.slot.type,
											parentSchema: schema12.properties.endpoint.properties.slot,
											data: data39
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (data35.resourceGroup !== void 0) {
									let data40 = data35.resourceGroup;
									if (typeof data40 !== "string") {
										const err63 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint/resourceGroup",
											schemaPath: "#/definitions/webhook/properties/endpoint/properties/resourceGroup/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.endpoint.properties.resourceGroup.type,
											parentSchema: schema12.properties.endpoint.properties.resourceGroup,
											data: data40
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint",
									schemaPath: "#/definitions/webhook/properties/endpoint/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.properties.endpoint.type,
									parentSchema: schema12.properties.endpoint,
									data: data35
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data33.customHeaders !== void 0) {
							let data41 = data33.customHeaders;
							if (data41 && typeof data41 == "object" && !Array.isArray(data41)) for (const key10 in data41) {
								let data42 = data41[key10];
								if (typeof data42 !== "string") {
									const err65 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/customHeaders/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/webhook/properties/customHeaders/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema12.properties.customHeaders.additionalProperties.type,
										parentSchema: schema12.properties.customHeaders.additionalProperties,
										data: data42
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							}
							else {
								const err66 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/customHeaders",
									schemaPath: "#/definitions/webhook/properties/customHeaders/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.properties.customHeaders.type,
									parentSchema: schema12.properties.customHeaders,
									data: data41
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data33.actions !== void 0) {
							let data43 = data33.actions;
							if (Array.isArray(data43)) {
								if (data43.length < 1) {
									const err67 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions",
										schemaPath: "#/definitions/webhook/properties/actions/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema12.properties.actions,
										data: data43
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								const len4 = data43.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data44 = data43[i4];
									if (typeof data44 === "string") {
										if (!pattern5.test(data44)) {
											const err68 = {
												instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions/" + i4,
												schemaPath: "#/definitions/webhook/properties/actions/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]{0,63}$\"",
												schema: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
												parentSchema: schema12.properties.actions.items,
												data: data44
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions/" + i4,
											schemaPath: "#/definitions/webhook/properties/actions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.actions.items.type,
											parentSchema: schema12.properties.actions.items,
											data: data44
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions",
									schemaPath: "#/definitions/webhook/properties/actions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema12.properties.actions.type,
									parentSchema: schema12.properties.actions,
									data: data43
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data33.scope !== void 0) {
							let data45 = data33.scope;
							if (typeof data45 === "string") {
								if (!pattern6.test(data45)) {
									const err71 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
										schemaPath: "#/definitions/webhook/properties/scope/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
										message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
										schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
										parentSchema: schema12.properties.scope,
										data: data45
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
									schemaPath: "#/definitions/webhook/properties/scope/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.scope.type,
									parentSchema: schema12.properties.scope,
									data: data45
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data33.scopes !== void 0) {
							let data46 = data33.scopes;
							if (Array.isArray(data46)) {
								if (data46.length < 1) {
									const err73 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scopes",
										schemaPath: "#/definitions/webhook/properties/scopes/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema12.properties.scopes,
										data: data46
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								const len5 = data46.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data47 = data46[i5];
									if (typeof data47 === "string") {
										if (!pattern6.test(data47)) {
											const err74 = {
												instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scopes/" + i5,
												schemaPath: "#/definitions/webhook/properties/scopes/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
												message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
												schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
												parentSchema: schema12.properties.scopes.items,
												data: data47
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
										}
									} else {
										const err75 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scopes/" + i5,
											schemaPath: "#/definitions/webhook/properties/scopes/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.scopes.items.type,
											parentSchema: schema12.properties.scopes.items,
											data: data47
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/scopes",
									schemaPath: "#/definitions/webhook/properties/scopes/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema12.properties.scopes.type,
									parentSchema: schema12.properties.scopes,
									data: data46
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data33.status !== void 0) {
							let data48 = data33.status;
							if (!(data48 === "enabled" || data48 === "disabled")) {
								const err77 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/definitions/webhook/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.status.enum },
									message: "must be equal to one of the allowed values",
									schema: schema12.properties.status.enum,
									parentSchema: schema12.properties.status,
									data: data48
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data33.location !== void 0) {
							let data49 = data33.location;
							if (typeof data49 === "string") {
								if (!pattern8.test(data49)) {
									const err78 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/location",
										schemaPath: "#/definitions/webhook/properties/location/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
										schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
										parentSchema: schema12.properties.location,
										data: data49
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/location",
									schemaPath: "#/definitions/webhook/properties/location/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.location.type,
									parentSchema: schema12.properties.location,
									data: data49
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data33.locations !== void 0) {
							let data50 = data33.locations;
							if (!Array.isArray(data50) && typeof data50 !== "string") {
								const err80 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/locations",
									schemaPath: "#/definitions/webhook/properties/locations/type",
									keyword: "type",
									params: { type: schema12.properties.locations.type },
									message: "must be array,string",
									schema: schema12.properties.locations.type,
									parentSchema: schema12.properties.locations,
									data: data50
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (typeof data50 === "string") {
								if (!pattern9.test(data50)) {
									const err81 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/locations",
										schemaPath: "#/definitions/webhook/properties/locations/pattern",
										keyword: "pattern",
										params: { pattern: "^all$" },
										message: "must match pattern \"^all$\"",
										schema: "^all$",
										parentSchema: schema12.properties.locations,
										data: data50
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
							if (Array.isArray(data50)) {
								if (data50.length < 1) {
									const err82 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/locations",
										schemaPath: "#/definitions/webhook/properties/locations/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema12.properties.locations,
										data: data50
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
								const len6 = data50.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data51 = data50[i6];
									if (typeof data51 === "string") {
										if (!pattern8.test(data51)) {
											const err83 = {
												instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/locations/" + i6,
												schemaPath: "#/definitions/webhook/properties/locations/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
												schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
												parentSchema: schema12.properties.locations.items,
												data: data51
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									} else {
										const err84 = {
											instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/locations/" + i6,
											schemaPath: "#/definitions/webhook/properties/locations/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.locations.items.type,
											parentSchema: schema12.properties.locations.items,
											data: data51
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
								}
							}
						}
						if (data33.tags !== void 0) {
							let data52 = data33.tags;
							if (data52 && typeof data52 == "object" && !Array.isArray(data52)) for (const key11 in data52) {
								let data53 = data52[key11];
								if (typeof data53 !== "string" && data53 !== null) {
									const err85 = {
										instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/webhook/properties/tags/additionalProperties/type",
										keyword: "type",
										params: { type: schema12.properties.tags.additionalProperties.type },
										message: "must be string,null",
										schema: schema12.properties.tags.additionalProperties.type,
										parentSchema: schema12.properties.tags.additionalProperties,
										data: data53
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							}
							else {
								const err86 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags",
									schemaPath: "#/definitions/webhook/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.properties.tags.type,
									parentSchema: schema12.properties.tags,
									data: data52
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data33.protect !== void 0) {
							let data54 = data33.protect;
							if (typeof data54 !== "boolean") {
								const err87 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/definitions/webhook/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema12.properties.protect.type,
									parentSchema: schema12.properties.protect,
									data: data54
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data33.ping !== void 0) {
							let data55 = data33.ping;
							if (!(data55 === true || data55 === false || data55 === "answers")) {
								const err88 = {
									instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/ping",
									schemaPath: "#/definitions/webhook/properties/ping/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.ping.enum },
									message: "must be equal to one of the allowed values",
									schema: schema12.properties.ping.enum,
									parentSchema: schema12.properties.ping,
									data: data55
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/webhooks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/webhook/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.type,
							parentSchema: schema12,
							data: data33
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.webhooks.type,
					parentSchema: schema11.properties.webhooks,
					data: data32
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
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
const webhookList = "Write a mapping of names: `webhooks: {deployStaging: {serviceUri: https://…}}`.";
const headerList = "Write a mapping of names: `customHeaders: {Authorization: \"Bearer ${WEBHOOK_TOKEN}\"}`.";
function special(path, kind, data) {
	const field = path[0] === "webhooks" || path[0] === "defaults" ? path[path[0] === "defaults" ? 1 : 2] : path[0];
	const isEntry = path.length > (path[0] === "webhooks" ? 3 : path[0] === "defaults" ? 2 : 1);
	if (path.length === 1 && path[0] === "webhooks") return kind === "null" ? "Write `webhooks: {}` for none." : webhookList;
	if (path[0] === "webhooks" && path.length === 2) {
		if (kind === "string") return "Write a mapping: `serviceUri: https://…`.";
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
	if (validate(data)) return {
		manifest: data,
		removed,
		misspelt: removed
	};
	const errors = validate.errors ?? [];
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
			message: `${subject(path)} ${error.message ?? "is not valid"}`
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
	const registry = first !== "registry" ? void 0 : field === "name" ? require_begin.registryNameProblem(value, true) : field === "resourceGroup" ? require_begin.resourceGroupProblem(value) : require_begin.subscriptionIdProblem(value);
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
		message: `webhook name ${quote(bare(name, "…"))} is not valid: a name has 5 to 50 letters and digits`,
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
		return same(entry, nameOf$1(site.name, site.slot)) && same(site.subscriptionId, subscriptionId);
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
	if (subscriptionId === void 0 || resourceGroup === void 0) return nameOf$1(app, slot);
	const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`;
	return slot === void 0 ? id : `${id}/slots/${slot}`;
}
function mayBe(entry, endpoint) {
	if (entry === "*") return true;
	if (!entry.startsWith("/")) return same(entry, nameOf$1(endpoint.app, endpoint.slot));
	const [, , subscription = "", , group = "", , , , app = "", , slot] = withoutProduction(entry).split("/");
	return same(nameOf$1(app, slot), nameOf$1(endpoint.app, endpoint.slot)) && same(endpoint.resourceGroup ?? group, group) && same(endpoint.subscriptionId ?? subscription, subscription);
}
function withoutProduction(id) {
	return id.replace(/\/slots\/production$/i, "");
}
function nameOf$1(app, slot) {
	return slot === void 0 ? app : `${app}/${slot}`;
}
function same(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// src/apply/outcome.ts
function outcomeOf$1(change, result) {
	if (result.status === "failed") return failure(change, result.diagnostic, result.sent);
	if (result.status === "done" && result.notKept) return failure(change, result.notKept, true);
	return {
		name: change.name,
		action: change.action,
		status: result.status,
		written: result.status === "done"
	};
}
function failure(change, diagnostic, written) {
	const located = change.source === void 0 ? diagnostic : {
		...diagnostic,
		source: change.source
	};
	return {
		name: change.name,
		action: change.action,
		status: "failed",
		written,
		diagnostic: located
	};
}
function complete(webhook) {
	const whole = completeWebhook(webhook);
	if (whole) return whole;
	const message = `webhook ${webhook.name} has unknown values`;
	throw new require_begin.UserError([{
		severity: "error",
		code: "unknown-values",
		message,
		webhook: webhook.name
	}], 4);
}
// src/apply/step.ts
async function takeStep(registry, step) {
	let unclear;
	for (let sent = 0;; sent += 1) {
		const failed = (diagnostic) => ({
			status: "failed",
			sent: sent > 0,
			diagnostic
		});
		let seen;
		try {
			seen = await readState(registry, step, sent > 0);
		} catch (error) {
			if (!(error instanceof require_begin.ServiceError)) throw error;
			return failed(unclear ? unsettled(unclear) : error.diagnostic);
		}
		if (seen.live?.failed && unclear) return failed(unclear.diagnostic);
		if (seen.state === "desired") return sent === 0 ? { status: "already" } : {
			status: "done",
			live: seen.live
		};
		if (seen.state !== "planned") return failed(changedBySomeoneElse(registry, step.name, seen.state, sent > 0));
		if (unclear && sent >= 2) return failed(unclear.diagnostic);
		try {
			const live = await step.send();
			const notKept = live && await whatWasNotKept(registry, step, live);
			return {
				status: "done",
				live,
				...notKept ? { notKept } : {}
			};
		} catch (error) {
			if (!(error instanceof require_begin.ServiceError)) throw error;
			if (error.outcome === "refused") return failed(error.diagnostic);
			unclear = error;
		}
	}
}
async function whatWasNotKept(registry, step, response) {
	const { after } = step;
	if (!after) return void 0;
	const differences = (live) => compareFields(withTagsOf(live.webhook, after, step.removedTags), after).filter(({ of, state }) => state !== "same" && state !== "unknown" && (step.fields?.includes(of) ?? true));
	if (differences(response).length === 0) return void 0;
	const live = await registry.get(step.name).catch(ignoreServiceError) ?? response;
	const lost = differences(live);
	if (lost.length === 0) return void 0;
	const list = lost.map(({ field, before }) => `${field} is ${before === null ? "absent" : JSON.stringify(before)}`);
	const by = live.lastModifiedBy === void 0 ? "" : `; last modified by ${live.lastModifiedBy}`;
	const onlyTags = lost.every(({ of }) => of === "tags");
	return {
		severity: "error",
		code: "write-not-kept",
		message: `webhook ${step.name} does not keep what was sent: ${list.join(", ")}${by}`,
		help: onlyTags ? "If an Azure Policy sets this tag, remove the tag from the manifest." : "Change the manifest to the value that the registry keeps, or find out what resets it.",
		registry: registry.info.name,
		webhook: step.name
	};
}
function ignoreServiceError(error) {
	if (!(error instanceof require_begin.ServiceError)) throw error;
}
async function readState(registry, step, afterSending) {
	const { name, before, after } = step;
	const early = step.verifySecrets && !afterSending ? await registry.callbackConfig(name) : void 0;
	const live = await registry.get(name);
	if (!live) {
		if (!after) return { state: "desired" };
		return { state: before ? "gone" : "planned" };
	}
	const asPlanned = before !== void 0 && comparePublicFields(live.webhook, before.webhook);
	if (asPlanned && live.lastModifiedAt !== void 0 && live.lastModifiedAt === before.lastModifiedAt && !afterSending && (!step.verifySecrets || agrees(before, early))) return { state: "planned" };
	const maybeDesired = after !== void 0 && comparePublicFields(withTagsOf(live.webhook, after, step.removedTags), after);
	if (!asPlanned && !maybeDesired) return { state: before ? "changed" : "appeared" };
	if (!after && !isKnown(before?.webhook)) return { state: live.lastModifiedAt === void 0 || live.lastModifiedAt === before?.lastModifiedAt ? "planned" : "changed" };
	const config = await registry.callbackConfig(name);
	const latest = config === void 0 ? void 0 : await registry.get(name);
	if (config === void 0 || !latest) return { state: after ? before ? "gone" : "planned" : "desired" };
	if (require_begin.isUnknown(config)) return { state: "unreadable" };
	const full = withCallbackConfig(latest, config);
	if (after && compareWebhooks(withTagsOf(full.webhook, after, step.removedTags), after) === "same") return {
		state: "desired",
		live: full
	};
	if (before && compareWebhooks(full.webhook, before.webhook) === "same") return { state: "planned" };
	return { state: before ? "changed" : "appeared" };
}
function agrees(before, config) {
	if (config === void 0 || require_begin.isUnknown(config)) return false;
	return compareWebhooks(withCallbackConfig(before, config).webhook, before.webhook) === "same";
}
function isKnown(webhook) {
	return webhook !== void 0 && !require_begin.isUnknown(webhook.serviceUri) && !require_begin.isUnknown(webhook.customHeaders);
}
function withTagsOf(live, after, removed) {
	const tags = new Map([...live.tags].filter(([key]) => after.tags.has(key) || removed.includes(key)));
	return {
		...live,
		tags
	};
}
async function preImage(registry, live) {
	if (isKnown(live.webhook)) return live;
	const config = await registry.callbackConfig(live.webhook.name);
	if (config === void 0) return void 0;
	if (require_begin.isUnknown(config)) throw new require_begin.ServiceError({
		severity: "error",
		code: "cannot-restore",
		message: `webhook ${live.webhook.name} was not deleted, because it could not be restored: ${config.why}`,
		help: "Authorize the identity to perform getCallbackConfig/action, or free a quota slot yourself.",
		registry: registry.info.name,
		webhook: live.webhook.name
	}, "refused");
	return withCallbackConfig(live, config);
}
function changedBySomeoneElse(registry, name, state, sent) {
	const what = {
		changed: "was changed by someone else after it was planned",
		gone: "was deleted by someone else after it was planned",
		appeared: "was created by someone else after it was planned",
		unreadable: "may have been changed by someone else after it was planned: its callback configuration cannot be read"
	};
	const effect = sent ? "the effect of the previous write is unknown, and it was not sent again" : "nothing was overwritten";
	return {
		severity: "error",
		code: "changed-by-someone-else",
		message: `webhook ${name} ${what[state]}; ${effect}`,
		help: "Run plan again to see its current state.",
		registry: registry.info.name,
		webhook: name
	};
}
function unsettled(error) {
	return {
		...error.diagnostic,
		help: "Its effect is unknown, because the webhook could not be read. Run again to resume."
	};
}
// src/apply/change.ts
async function performCreate(registry, change, undo) {
	const result = await put(registry, complete(change.after));
	if (result.status === "done") undo.set(change.name, {
		old: void 0,
		live: result.live
	});
	return outcomeOf$1(change, result);
}
async function performUpdate(registry, change, undo) {
	const after = complete(change.after);
	const fields = changedFields(change.fields);
	const result = await takeStep(registry, {
		name: change.name,
		before: change.before,
		after,
		fields,
		removedTags: tagsThat("removed", change),
		verifySecrets: fields.includes("serviceUri") || fields.includes("customHeaders"),
		send: () => registry.update(after, fields)
	});
	if (result.status === "done") undo.set(change.name, {
		old: change.before,
		live: result.live
	});
	return outcomeOf$1(change, result);
}
async function performReplace(registry, change, undo) {
	const taken = await takeAway(registry, change);
	if (taken.outcome.status === "failed") return taken.outcome;
	if (!taken.old || taken.outcome.status === "already") return failure(change, changedBySomeoneElse(registry, change.name, "gone", false), false);
	const result = await put(registry, complete(change.after));
	if (result.status === "failed") return {
		...failure(change, result.diagnostic, true),
		restored: await putBack(registry, taken.old)
	};
	undo.set(change.name, {
		old: taken.old,
		live: result.status === "done" ? result.live : void 0
	});
	return outcomeOf$1(change, result.status === "done" ? result : {
		status: "done",
		live: void 0
	});
}
function put(registry, after) {
	const { name } = after;
	const send = () => registry.create(after);
	return takeStep(registry, {
		name,
		before: void 0,
		after,
		removedTags: [],
		verifySecrets: false,
		send
	});
}
function drop(registry, before, verifySecrets) {
	const { name } = before.webhook;
	const send = () => registry.delete(name).then(() => void 0);
	return takeStep(registry, {
		name,
		before,
		after: void 0,
		removedTags: [],
		verifySecrets,
		send
	});
}
async function takeAway(registry, change) {
	let old;
	try {
		old = await preImage(registry, change.before);
	} catch (error) {
		if (!(error instanceof require_begin.ServiceError)) throw error;
		return {
			outcome: failure(change, error.diagnostic, false),
			old: void 0
		};
	}
	if (!old) return {
		outcome: outcomeOf$1(change, { status: "already" }),
		old
	};
	const gone = await drop(registry, old, true);
	const outcome = outcomeOf$1(change, gone);
	if (gone.status !== "failed" || !gone.sent) return {
		outcome,
		old
	};
	return {
		outcome: {
			...outcome,
			restored: await putBack(registry, old)
		},
		old
	};
}
async function putBack(registry, old) {
	return (await put(registry, complete(old.webhook))).status === "failed" ? "failed" : "restored";
}
function tagsThat(were, { fields }) {
	return fields.flatMap((f) => f.change === were && f.field.startsWith("tags.") ? [f.field.slice(5).toLowerCase()] : []);
}
// src/apply/ledger.ts
function openLedger(options) {
	const outcomes = /* @__PURE__ */ new Map();
	let failed = false;
	async function record(outcome) {
		outcomes.set(outcome.name, outcome);
		if (outcome.status === "failed" || outcome.restored === "failed") failed = true;
		await options.onOutcome(outcome);
		return outcome;
	}
	const inFlight = ({ name, action }) => record({
		name,
		action,
		status: "in-flight",
		written: true
	});
	return {
		outcome: (name) => outcomes.get(name),
		record,
		inFlight,
		start: async (change, work) => {
			const { name, action } = change;
			if (options.stopping.aborted || failed && (action === "delete" || action === "replace")) return record({
				name,
				action,
				status: "not-begun",
				written: false
			});
			await inFlight(change);
			return record(await work());
		},
		fail: () => {
			failed = true;
		}
	};
}
// src/apply/rollback.ts
async function rolledBack(registry, change, { old, live }) {
	const { name, action } = change;
	const back = (restored) => ({
		name,
		action,
		status: "rolled-back",
		written: true,
		restored
	});
	const stuck = (why) => notRolledBack(registry, change, why);
	const { serviceUri, customHeaders } = change.after;
	const current = live ? {
		...live,
		webhook: {
			...live.webhook,
			serviceUri,
			customHeaders
		}
	} : {
		webhook: change.after,
		lastModifiedAt: void 0,
		createdBy: void 0
	};
	if (change.action === "update" && old) {
		const after = complete(old.webhook);
		const result = await takeStep(registry, {
			name,
			before: current,
			after,
			removedTags: tagsThat("added", change),
			verifySecrets: true,
			send: () => registry.update(after, changedFields(change.fields))
		});
		return result.status === "failed" ? stuck(result.diagnostic) : back("restored");
	}
	const gone = await drop(registry, current, true);
	if (gone.status === "failed" && !gone.sent) return stuck(gone.diagnostic);
	if (!old) return gone.status === "failed" ? stuck(gone.diagnostic) : back("removed");
	const restored = await put(registry, complete(old.webhook));
	if (restored.status !== "failed") return back("restored");
	await put(registry, complete(change.after));
	return stuck(restored.diagnostic);
}
function notRolledBack(registry, change, { message, help }) {
	return {
		...failure(change, {
			severity: "error",
			code: "rollback-failed",
			message: `the ping of webhook ${change.name} failed, and its previous state could not be restored: ${message}`,
			...help === void 0 ? {} : { help },
			registry: registry.info.name,
			webhook: change.name
		}, true),
		restored: "failed"
	};
}
// src/apply/apply.ts
async function applyPlan(registry, plan, options) {
	const changes = plan.changes.filter((change) => change.action !== "no-op");
	const run = {
		registry,
		options,
		ledger: openLedger(options),
		undo: /* @__PURE__ */ new Map()
	};
	const { ledger, undo } = run;
	const each = { concurrency: options.concurrency };
	const deletes = changes.filter((change) => change.action === "delete");
	const pairs = quotaPairs(changes, deletes);
	const paired = new Set(pairs.flatMap(({ frees, fills }) => [frees.name, fills.name]));
	const unpaired = changes.filter((change) => !paired.has(change.name));
	await pMap(pairs, (pair) => swap(run, pair), each);
	await pMap(unpaired.filter((change) => change.action === "create" || change.action === "update"), (change) => ledger.start(change, () => change.action === "create" ? performCreate(registry, change, undo) : performUpdate(registry, change, undo)), each);
	await pMap(changes.filter((change) => change.action === "replace"), (change) => ledger.start(change, () => performReplace(registry, change, undo)), each);
	const pings = await pingChanged(run, changes);
	await pMap(deletes.filter((change) => !paired.has(change.name)), (change) => ledger.start(change, async () => outcomeOf$1(change, await drop(registry, change.before, isKnown(change.before.webhook)))), each);
	return {
		outcomes: changes.flatMap((change) => ledger.outcome(change.name) ?? []),
		pings
	};
}
function quotaPairs(changes, deletes) {
	return deletes.flatMap((frees) => {
		const fills = changes.find((change) => change.action === "create" && change.name === frees.freesSlotFor);
		return fills?.action === "create" ? [{
			frees,
			fills
		}] : [];
	});
}
async function swap({ registry, ledger, undo }, { frees, fills }) {
	let old;
	const gone = await ledger.start(frees, async () => {
		const taken = await takeAway(registry, frees);
		old = taken.old;
		return taken.outcome;
	});
	if (gone.status !== "done" && gone.status !== "already") {
		await ledger.record({
			name: fills.name,
			action: "create",
			status: "not-begun",
			written: false
		});
		return;
	}
	await ledger.inFlight(fills);
	const made = await performCreate(registry, fills, undo);
	const done = undo.get(fills.name);
	if (made.status === "failed" && !done && old && gone.status === "done") {
		await ledger.inFlight(frees);
		await ledger.record({
			...gone,
			restored: await putBack(registry, old)
		});
	}
	await ledger.record(made);
	if (done && old && gone.status === "done") undo.set(fills.name, {
		...done,
		slot: {
			gone,
			old
		}
	});
}
async function pingChanged(run, changes) {
	const { options, ledger, undo } = run;
	const changed = changes.flatMap((change) => change.action !== "delete" && undo.has(change.name) ? [change] : []);
	if (changed.length === 0) return [];
	const results = await options.ping(changed.map((change) => change.name));
	const failed = new Set(results.filter((ping) => ping.verdict === "failed").map((ping) => ping.name.toLowerCase()));
	if (failed.size > 0) ledger.fail();
	if (options.onPingFailure === "rollback") await pMap(changed.filter((change) => failed.has(change.name.toLowerCase())), (change) => rollBack(run, change), { concurrency: options.concurrency });
	return results;
}
async function rollBack({ registry, ledger, undo }, change) {
	const done = undo.get(change.name);
	if (!done) return;
	await ledger.inFlight(change);
	const outcome = await rolledBack(registry, change, done);
	if (done.slot && outcome.status === "rolled-back") {
		const { gone, old } = done.slot;
		await ledger.record({
			...gone,
			status: "in-flight"
		});
		await ledger.record({
			...gone,
			restored: await putBack(registry, old)
		});
	}
	await ledger.record(outcome);
}
const followPause = 5e3;
function webhooksNamed({ webhooks }, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	const isWanted = (name) => name !== void 0 && wanted.has(name.toLowerCase());
	return wanted.size === 0 ? webhooks : webhooks.filter((one) => isWanted(one.name) || isWanted(one.expandedFrom));
}
async function readDeliveries(registry, webhooks, length, { settings, host, counter, shown }) {
	counter.expect("delivering", webhooks.length);
	const found = await pMap(webhooks, async ({ name, source }) => {
		const events = await registry.events(name);
		counter.done("delivering");
		const now = host.now().getTime();
		if (settings.follow) newDeliveries({
			registry,
			name
		}, events ?? [], now, shown);
		return summarize({
			name,
			source
		}, events, {
			now,
			length
		});
	}, { concurrency: settings.concurrency });
	return settings.failed ? found.filter(({ failed, exists }) => failed > 0 || !exists) : found;
}
async function followDeliveries(webhooks, shown, { host, follower, concurrency }) {
	const { clock, stopping } = host;
	let isFailing = false;
	for (;;) {
		await Promise.race([clock.sleep(followPause, stopping), aborted(stopping)]);
		if (stopping.aborted) return;
		const failures = [];
		await pMap(webhooks, async (webhook) => {
			if (stopping.aborted) return;
			try {
				const events = await webhook.registry.events(webhook.name) ?? [];
				for (const row of newDeliveries(webhook, events, host.now().getTime(), shown)) follower.delivery({
					registry: webhook.registry.info.name,
					webhook: webhook.name,
					row
				});
			} catch (error) {
				if (!(error instanceof require_begin.ServiceError) || !mayPass(error)) throw error;
				failures.push(error);
			}
		}, { concurrency });
		const [first] = failures;
		if (first && !isFailing && !stopping.aborted) host.step(`${first.diagnostic.message}; trying again`);
		isFailing = first !== void 0;
	}
}
function mayPass({ status }) {
	return status === void 0 || status === 429 || status >= 500;
}
function newDeliveries({ registry, name }, events, now, shown) {
	return events.toReversed().flatMap((event) => {
		const row = rowOf(event, now);
		const { id, at, action, image } = row;
		const key = `${registry.info.id}/${name}/${id || [
			at,
			action,
			image
		].join(" ")}`.toLowerCase();
		if (shown.has(key) || row.verdict === "pending") return [];
		shown.add(key);
		return [row];
	});
}
function aborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else signal.addEventListener("abort", () => resolve(), { once: true });
	});
}
// src/run/ping.ts
function pingWhich(command, { ping }) {
	return ping ?? (command === "drift" ? "none" : "all");
}
function targetsOfPing({ desired }, names) {
	return pingTargets({
		...desired,
		webhooks: webhooksNamed(desired, names)
	});
}
function targetsOfDrift({ desired, plan }, which) {
	if (which === "none") return [];
	return pingTargets(desired).filter(({ name }) => {
		const change = changeOf(plan, name);
		return change !== void 0 && change.action !== "create" && (which === "all" || change.action !== "no-op");
	});
}
function targetsAfterApply({ desired, plan, outcomes, pings }, which) {
	if (which !== "all") return [];
	const pinged = new Set(pings.map(({ name }) => name.toLowerCase()));
	return pingTargets(desired).filter(({ name }) => !pinged.has(name.toLowerCase()) && existsAfterApply(plan, outcomes, name));
}
function targetsNamed(desired, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	return pingTargets(desired).filter(({ name }) => wanted.has(name.toLowerCase()));
}
function changeOf({ changes }, name) {
	return changes.find((change) => change.name.toLowerCase() === name.toLowerCase());
}
function existsAfterApply(plan, outcomes, name) {
	const change = changeOf(plan, name);
	if (!change) return false;
	const outcome = outcomes.find((each) => each.name === change.name);
	if (!outcome) return change.action !== "create";
	if (change.action === "create") return outcome.status === "done" || outcome.status === "already";
	return change.action !== "replace" || outcome.status !== "failed" || outcome.restored === "restored";
}
async function ping(registry, targets, settings, { stopping, clock, step, counter }) {
	if (targets.length === 0) return [];
	counter.expect("pinging", targets.length);
	return verify(registry, targets, {
		timeout: settings.pingTimeout,
		retries: settings.pingRetries,
		concurrency: settings.concurrency,
		stopping,
		clock,
		onResult: (result) => {
			counter.done("pinging");
			if (result.verdict !== "skipped") step(`${registry.info.name}: ping ${result.name}: ${result.reason}`);
		}
	});
}
// src/run/apply-registry.ts
async function applyRegistry(planned, { settings, which, host, counter, record }) {
	const { desired, registry, plan } = planned;
	const { name } = registry.info;
	const outcomes = /* @__PURE__ */ new Map();
	for (const { action, name: webhook } of plan.changes) if (action !== "no-op") outcomes.set(webhook, {
		name: webhook,
		action,
		status: "not-begun",
		written: false
	});
	let state = {
		stage: "applied",
		desired,
		registry,
		plan,
		outcomes: [...outcomes.values()],
		pings: []
	};
	const next = (change) => {
		state = {
			...state,
			...change
		};
		return record(state);
	};
	const pingThese = async (targets) => {
		const results = await ping(registry, targets, settings, {
			...host,
			counter
		});
		if (results.length > 0) await next({ pings: [...state.pings, ...results] });
		return results;
	};
	counter.expect("applying", outcomes.size);
	const result = await applyPlan(registry, plan, {
		onPingFailure: settings.onPingFailure,
		concurrency: settings.concurrency,
		stopping: host.stopping,
		ping: async (changed) => which === "none" ? [] : pingThese(targetsNamed(desired, changed)),
		onOutcome: async (outcome) => {
			outcomes.set(outcome.name, outcome);
			if (outcome.status !== "in-flight") {
				counter.done("applying");
				host.step(`${name}: ${outcome.action} ${outcome.name}: ${outcome.status}`);
			}
			await next({ outcomes: [...outcomes.values()] });
		}
	});
	state = {
		...state,
		outcomes: result.outcomes
	};
	await pingThese(targetsAfterApply(state, which));
	return state;
}
// src/run/journal.ts
function coalesced(write, { share = .1 } = {}) {
	let running;
	let next;
	let timer;
	let due = 0;
	async function timed() {
		const begin = performance.now();
		try {
			await write();
		} finally {
			const end = performance.now();
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
		if (!running) return start();
		next ??= running.catch(() => void 0).then(() => {
			next = void 0;
			return start();
		});
		return next;
	}
	return {
		now,
		async soon() {
			await running?.catch(() => void 0);
			const rest = due - performance.now();
			if (rest <= 0) await now();
			else timer ??= setTimeout(() => void now().catch(() => void 0), rest);
		},
		async end() {
			clearTimeout(timer);
			timer = void 0;
			while (running !== void 0) await (next ?? running).catch(() => void 0);
		}
	};
}
// src/run/cache.ts
const shortestKey = 32;
const format = "acr-webhooks cache 2";
const sentAge = 6048e5;
function openCache({ text, key, now, maxAge }) {
	const hmac = (purpose, value) => (0, node_crypto.createHmac)("sha256", key).update(`${format} ${purpose}\n${value}`).digest();
	const { isIntact, entries: earlier, sent } = readContent(text, hmac, now);
	const kept = /* @__PURE__ */ new Map();
	const sentKey = (...parts) => hmac("sent", JSON.stringify(parts.map((part) => part.toLowerCase()))).toString("base64url");
	const isFresh = ({ readAt }) => readAt <= now && now - readAt < maxAge;
	function put(registryId, name, entry) {
		const id = registryId.toLowerCase();
		const webhooks = kept.get(id) ?? /* @__PURE__ */ new Map();
		kept.set(id, webhooks);
		webhooks.set(name.toLowerCase(), entry);
	}
	return {
		isIntact,
		known(registryId, live, desired) {
			const { name } = live.webhook;
			const entry = earlier.get(registryId.toLowerCase())?.get(name.toLowerCase());
			if (!entry || entry.stamp !== live.lastModifiedAt || !isFresh(entry)) return void 0;
			const wanted = completeConfig(desired);
			if (!wanted || digestOf(hmac, registryId, name, wanted) !== entry.digest) return void 0;
			put(registryId, name, entry);
			return wanted;
		},
		keep(registryId, live) {
			const config = completeConfig(live.webhook);
			if (!config || live.lastModifiedAt === void 0) return;
			const { name } = live.webhook;
			put(registryId, name, {
				digest: digestOf(hmac, registryId, name, config),
				stamp: live.lastModifiedAt,
				readAt: now
			});
		},
		wasSent: (...event) => sent.has(sentKey(...event)),
		markSent: (...event) => void sent.set(sentKey(...event), now),
		unmarkSent: (...event) => void sent.delete(sentKey(...event)),
		text() {
			const others = [...earlier].filter(([id, webhooks]) => !kept.has(id) && [...webhooks.values()].some(isFresh));
			return writeContent({
				entries: new Map([...others, ...kept]),
				sent
			}, hmac, isFresh);
		}
	};
}
function digestOf(hmac, registryId, name, { serviceUri, customHeaders }) {
	const pairs = [...customHeaders].map(([lower, { value }]) => [lower, value.reveal()]).sort(byFirst);
	const canonical = [
		registryId.toLowerCase(),
		name.toLowerCase(),
		normalServiceUri(serviceUri.reveal()),
		pairs
	];
	return hmac("webhook", JSON.stringify(canonical)).toString("base64url");
}
function readContent(text, hmac, now) {
	const nothing = {
		isIntact: text === void 0,
		entries: /* @__PURE__ */ new Map(),
		sent: /* @__PURE__ */ new Map()
	};
	const end = text?.indexOf("\n") ?? -1;
	if (text === void 0 || end < 0) return nothing;
	const signature = Buffer.from(text.slice(0, end), "base64url");
	const body = text.slice(end + 1);
	const expected = hmac("file", body);
	if (signature.length !== expected.length || !(0, node_crypto.timingSafeEqual)(signature, expected)) return nothing;
	const { webhooks: rows, sent } = JSON.parse(body);
	return {
		isIntact: true,
		entries: new Map(rows.map(([id, webhooks]) => [id, new Map(webhooks.map(([name, digest, stamp, readAt]) => [name, {
			digest,
			stamp,
			readAt
		}]))])),
		sent: new Map(sent.filter(([, at]) => now - at < sentAge))
	};
}
function writeContent({ entries, sent }, hmac, isFresh) {
	const rows = [...entries].sort(byFirst).map(([id, webhooks]) => [id, [...webhooks].filter(([, entry]) => isFresh(entry)).sort(byFirst).map(([name, { digest, stamp, readAt }]) => [
		name,
		digest,
		stamp,
		readAt
	])]);
	const body = `${JSON.stringify({
		webhooks: rows,
		sent: [...sent].sort(byFirst)
	})}\n`;
	return `${hmac("file", body).toString("base64url")}\n${body}`;
}
function byFirst(a, b) {
	const [x, y] = [String(a[0]), String(b[0])];
	return x < y ? -1 : x > y ? 1 : 0;
}
const keyVariable = "ACR_WEBHOOKS_CACHE_KEY";
async function loadCache(command, settings, host) {
	const { cacheFile } = host;
	const path = settings.cache;
	const none = {
		cache: void 0,
		diagnostics: [],
		save: async () => []
	};
	if (path === void 0 || !cacheFile || command === "ping") return none;
	const remembers = command === "redeliver";
	const key = host.environment[keyVariable];
	if (key === void 0 || key.length < shortestKey) return {
		...none,
		diagnostics: [withoutKey(key, remembers)]
	};
	let written = await cacheFile.read(path);
	const cache = openCache({
		text: written,
		key,
		now: host.now().getTime(),
		maxAge: settings.cacheMaxAge * 36e5
	});
	if (remembers && !cache.isIntact) return {
		...none,
		diagnostics: [notIntact(path)]
	};
	const writer = coalesced(async () => {
		const text = cache.text();
		if (text === written) return;
		await cacheFile.write(path, text);
		written = text;
	});
	return {
		cache,
		diagnostics: [],
		save: async () => {
			try {
				await writer.now();
				return [];
			} catch (error) {
				return [notWritten(path, error, remembers)];
			}
		}
	};
}
function withoutKey(key, isError) {
	const why = `${keyVariable} is ${key ? `shorter than ${shortestKey} characters` : "not set"}`;
	return {
		severity: isError ? "error" : "warning",
		code: "cache-without-key",
		message: isError ? `no cache to remember what is sent: ${why}` : `cache ignored: ${why}`,
		help: `Set ${keyVariable} to a secret of ${shortestKey} characters or more. To make one: openssl rand -base64 32.`
	};
}
function notIntact(path) {
	return {
		severity: "error",
		code: "cache-not-intact",
		message: `the cache ${path} was written with another ${keyVariable}, or was changed`,
		help: "Set the key that it was written with. Or delete the file: events that it lists may then be sent a second time."
	};
}
function notWritten(path, error, isError) {
	const why = String(error.code ?? "unknown reason");
	const help = "Name a file in a directory that exists and is writable.";
	return {
		severity: isError ? "error" : "warning",
		code: "cannot-write",
		message: `cannot write the cache ${path} (${why})`,
		help: isError ? help : `The next run reads everything. ${help}`
	};
}
// src/run/consent.ts
function decide(consent, states, digest) {
	switch (consent.by) {
		case "digest": return {
			states: eachPlanned(states, (state) => digest === consent.digest ? {
				...state,
				plan: consented(state.plan)
			} : refused$1(state, [digestRefusal(digest)])).map(holdRefused),
			diagnostic: void 0
		};
		case "review": return {
			states: decideReviewed(consent.reviewed, states, digest),
			diagnostic: void 0
		};
		case "answer": return consent.yes ? {
			states: states.map(holdRefused),
			diagnostic: void 0
		} : {
			states,
			diagnostic: declined$1
		};
	}
}
function hasChangesToConfirm(states) {
	return states.some((state) => state.stage === "planned" && hasChanges(state.plan));
}
function decideReviewed(reviewed, states, digest) {
	const unreviewed = (state) => notReviewed(state.plan, reviewed);
	const isHeld = states.some((state) => state.stage === "planned" && unreviewed(state).length > 0);
	return eachPlanned(states, (state) => {
		const help = nextStep(state.plan, digest);
		const refusals = unreviewed(state).map((change) => reviewRefusal(change, help));
		if (refusals.length > 0) return refused$1(state, refusals);
		const lifted = {
			...state,
			plan: consented(state.plan)
		};
		return isHeld ? refused$1(lifted, []) : lifted;
	}).map(holdRefused);
}
function eachPlanned(states, next) {
	return states.map((state) => state.stage === "planned" ? next(state) : state);
}
function holdRefused(state) {
	return state.stage === "planned" && state.plan.refusals.length > 0 ? refused$1(state, []) : state;
}
function refused$1({ desired, registry, plan }, more) {
	return {
		stage: "refused",
		desired,
		registry,
		plan: {
			...plan,
			refusals: [...plan.refusals, ...more]
		}
	};
}
function reviewRefusal({ action, name, source }, help) {
	return {
		severity: "error",
		code: "not-reviewed",
		message: `${action} ${name} is not among the reviewed changes`,
		help,
		webhook: name,
		...source === void 0 ? {} : { source },
		consentable: false
	};
}
function nextStep(plan, digest) {
	if (digest !== void 0) return `Review the plan above, then run the workflow by hand with expect-digest ${digest}.`;
	return plan.digest === void 0 ? "The plan contains an unknown value, so it cannot have been reviewed. Set the missing values." : "Another registry could not be planned, so there is no digest. Fix that first.";
}
function digestRefusal(digest) {
	return {
		severity: "error",
		code: "digest",
		message: `the plan differs from the expected one: ${digest === void 0 ? "it has no digest now, because a value is unknown or a registry could not be planned" : `its digest is now ${digest}`}`,
		help: "The current plan is shown above. Review it, then apply with its digest.",
		settings: digest === void 0 ? [] : [{
			name: "expect-digest",
			value: digest
		}],
		consentable: false
	};
}
const declined$1 = {
	severity: "error",
	code: "needs-consent",
	message: "apply was not confirmed; nothing was changed",
	help: "Type 'yes' to apply."
};
function needsConsent(command) {
	return {
		severity: "error",
		code: "needs-consent",
		message: `${command} needs confirmation, but standard input is not a terminal`,
		...command === "apply" ? {
			help: "Confirm in advance, or approve a reviewed plan by its digest.",
			settings: [{ name: "yes" }, { name: "expect-digest" }]
		} : {
			help: "Confirm in advance, or look at a dry run.",
			settings: [{ name: "yes" }, { name: "dry-run" }]
		}
	};
}
// src/run/identifiers.ts
const variable = "AZURE_SUBSCRIPTION_ID";
function wrongSubscription(environment) {
	const text = environment[variable];
	const problem = text ? require_begin.subscriptionIdProblem(text, true) : void 0;
	if (!problem) return [];
	return [{
		severity: "error",
		code: "usage",
		message: `${variable} ${problem.problem}`,
		help: problem.help
	}];
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
	return (0, node_crypto.createHash)("sha256").update(registry.name.toLowerCase()).digest().readUInt32BE(0) % shard.of === shard.index - 1;
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
	const usesVariable = selected.some(({ registry }) => registry.subscriptionId === void 0);
	return [
		...unset,
		...usesVariable && !settings.subscriptionId ? wrongSubscription(environment) : [],
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
// src/run/open.ts
function permissionFor(command, which, { deliveries }) {
	switch (command) {
		case "deliveries":
		case "redeliver": return command;
		case "apply": return "apply";
		case "ping": return "ping";
		case "drift": return which === "none" && deliveries === void 0 ? "plan" : "drift";
		case "plan":
		case "validate": return "plan";
	}
}
async function openRegistry(azure, { desired }, settings, environment) {
	const { name, resourceGroup, written } = desired.registry;
	return {
		stage: "opened",
		desired,
		registry: await azure.registry({
			name,
			written,
			resourceGroup: resourceGroup ?? settings.resourceGroup,
			subscriptionId: subscriptionOf(desired, settings, environment) ?? ""
		}),
		pings: [],
		warnings: []
	};
}
// src/run/plan-registries.ts
function byRegistry(states) {
	const groups = /* @__PURE__ */ new Map();
	states.forEach((state, index) => {
		if (state.stage !== "opened") return;
		const key = state.registry.info.id.toLowerCase();
		groups.set(key, [...groups.get(key) ?? [], index]);
	});
	return [...groups.values()];
}
async function planOne(state, taken, planning) {
	const { desired, registry, pings, warnings } = state;
	const plan = await readAndPlan(registry, desired, taken, planning);
	return {
		stage: "planned",
		desired,
		registry,
		pings,
		plan: {
			...plan,
			warnings: [...warnings, ...plan.warnings]
		}
	};
}
function slotsTaken({ plan }) {
	const { creates, deletes } = countChanges(plan);
	return creates - deletes;
}
function planned({ registry, plan }) {
	return `${registry.info.name}: ${hasChanges(plan) ? "changes" : "no changes"}`;
}
function reconcile(states) {
	return adoptedElsewhere(shareQuota(states));
}
function shareQuota(states) {
	const exceeded = /* @__PURE__ */ new Map();
	for (const state of states) {
		if (state.stage !== "planned") continue;
		const refusal = state.plan.refusals.find(({ code }) => code === "quota");
		const id = state.registry.info.id.toLowerCase();
		if (refusal && !exceeded.has(id)) exceeded.set(id, refusal);
	}
	return states.map((state) => {
		if (state.stage !== "planned" || !hasChanges(state.plan)) return state;
		const refusal = exceeded.get(state.registry.info.id.toLowerCase());
		if (!refusal || state.plan.refusals.some(({ code }) => code === "quota")) return state;
		return {
			...state,
			plan: {
				...state.plan,
				refusals: [...state.plan.refusals, refusal]
			}
		};
	});
}
function adoptedElsewhere(states) {
	const plans = states.flatMap((state) => state.stage === "planned" ? [state.plan] : []);
	const adopted = new Set(plans.flatMap(({ changes }) => changes.flatMap((change) => change.action === "update" && change.adopt ? [change.name.toLowerCase()] : [])));
	return states.map((state) => {
		if (state.stage !== "planned") return state;
		const warnings = state.plan.warnings.filter(({ code, webhook = "" }) => code !== "adopt-not-needed" || !adopted.has(webhook.toLowerCase()));
		return {
			...state,
			plan: {
				...state.plan,
				warnings
			}
		};
	});
}
async function readAndPlan(registry, desired, taken, { settings, cache, counter }) {
	const consent = {
		adopt: settings.adopt,
		previousOwner: settings.previousOwner,
		maxDeletes: settings.maxDeletes
	};
	const { info } = registry;
	const listed = await registry.list();
	const needed = readsNeeded(desired, info, listed, consent);
	const configs = configReader(registry, {
		cache,
		counter,
		concurrency: settings.concurrency
	});
	const trusted = trust(cache, desired, info.id, listed, needed.configs);
	const [live, usage, locations] = await Promise.all([
		configs(trusted.live, trusted.left),
		needed.quota ? registry.quota() : void 0,
		needed.locations ? registry.locations() : void 0
	]);
	const input = {
		desired,
		registry: info,
		live,
		quota: withTaken(usage, listed.length, taken),
		locations,
		consent
	};
	const plan = makePlan(input);
	const more = [...plan.changes.flatMap((change) => change.action !== "no-op" && trusted.assumed.has(change.name.toLowerCase()) ? [change.name] : []), ...readsForQuotaSlot(plan)];
	return more.length === 0 ? plan : makePlan({
		...input,
		live: await configs(live, lowerCased(more))
	});
}
function withTaken(usage, listed, taken) {
	return usage === void 0 || require_begin.isUnknown(usage) ? usage : {
		...usage,
		used: Math.max(listed, usage.used) + taken
	};
}
function trust(cache, { webhooks }, registryId, listed, names) {
	const desired = new Map(webhooks.map((webhook) => [webhook.name.toLowerCase(), webhook]));
	const left = new Set(lowerCased(names));
	const assumed = /* @__PURE__ */ new Set();
	return {
		live: listed.map((webhook) => {
			const name = webhook.webhook.name.toLowerCase();
			const wanted = left.has(name) ? desired.get(name) : void 0;
			const config = wanted && cache?.known(registryId, webhook, wanted);
			if (!config) return webhook;
			assumed.add(name);
			left.delete(name);
			return withCallbackConfig(webhook, config);
		}),
		assumed,
		left
	};
}
function configReader(registry, { cache, counter, concurrency }) {
	return (live, names) => {
		counter.expect("reading", names.size);
		return pMap(live, async (webhook) => {
			const { name } = webhook.webhook;
			if (!names.has(name.toLowerCase())) return webhook;
			const config = await registry.callbackConfig(name);
			counter.done("reading");
			const full = withCallbackConfig(webhook, config ?? require_begin.unknown("it was deleted while the plan was made"));
			cache?.keep(registry.info.id, full);
			return full;
		}, { concurrency });
	};
}
function lowerCased(names) {
	return new Set(names.map((name) => name.toLowerCase()));
}
// src/run/progress.ts
function counterFor({ status }) {
	const counts = /* @__PURE__ */ new Map();
	const of = (phase) => {
		const found = counts.get(phase) ?? {
			done: 0,
			total: 0
		};
		counts.set(phase, found);
		return found;
	};
	return {
		expect(phase, count) {
			if (count === 0) return;
			const counted = of(phase);
			counted.total += count;
			status({
				phase,
				...counted
			});
		},
		done(phase) {
			const counted = of(phase);
			counted.done += 1;
			status({
				phase,
				...counted
			});
		}
	};
}
// package.json
var name = "acr-webhooks";
var version = "0.1.0";
var description = "Keeps Azure Container Registry webhooks in sync with a reviewed file, and verifies that every endpoint responds.";
var repository = {
	"type": "git",
	"url": "git+https://github.com/acr-webhooks/acr-webhooks.git"
};
var bugs = { "url": "https://github.com/acr-webhooks/acr-webhooks/issues" };
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
function registryReport(kind, state) {
	const { desired } = state;
	const deliveries = deliveriesOf(state);
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
		...eventSubscriptions === void 0 ? {} : { eventSubscriptions },
		diagnostics: state.stage === "failed" ? [state.diagnostic] : [],
		exitCode: registryExitCode(kind, state)
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
	return error instanceof require_begin.UserError ? error : new require_begin.UserError([bug(error)], 1);
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
		command,
		detailedExitcode: settings.detailedExitcode,
		minSuccess: settings.minSuccess,
		startedAt,
		identity,
		states: [...states],
		diagnostics: [...diagnostics],
		stoppedBy: host.stopping.aborted ? host.stopping.reason : void 0
	}, complete);
	const writer = coalesced(() => host.saveReport(report(false)));
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
				if (error instanceof require_begin.UserError) throw error;
				const diagnostic = error instanceof require_begin.ServiceError ? error.diagnostic : bug(error);
				states[index] = failed(states[index] ?? state, diagnostic, 1);
			}
		},
		async each(stage, step) {
			await pMap(states.keys(), (index) => record.step(index, stage, (state) => step(state, index)), { concurrency: 8 });
		},
		note(...more) {
			diagnostics.push(...more);
		},
		loggedInAs(name) {
			identity = name;
		},
		report: () => report(false),
		save: writer.now,
		async finish() {
			await writer.end();
			const final = report(true);
			await host.saveReport(final);
			return final;
		}
	};
	return record;
}
function isAt(state, stage) {
	return state?.stage === stage;
}
// src/run/endpoints.ts
async function findSite(port, reference) {
	const sites = await port.find(reference);
	if (require_begin.isUnknown(sites)) return {
		code: "endpoint-not-found",
		message: `cannot be read: ${sites.why}`,
		help: "Assign the role Reader on the app. Without `resourceGroup` in the manifest, the identity must also list the subscription's resources."
	};
	const [site, ...others] = sites;
	if (site && others.length === 0) return site;
	if (site) {
		const groups = sites.map(({ resourceGroup }) => resourceGroup).sort();
		return {
			code: "endpoint-not-found",
			message: `is the name of ${sites.length} apps, in resource groups ${groups.join(", ")}`,
			help: "Add `resourceGroup` to the endpoint."
		};
	}
	return {
		code: "endpoint-not-found",
		message: "was not found, or the identity cannot read it",
		help: "`az webapp list --query [].id` lists the apps. An app of another subscription needs its resource ID. Check the name, the slot and the subscription.",
		settings: [{ name: "subscription-id" }]
	};
}
function unresolved(problem) {
	return {
		uri: require_begin.unknown(`the endpoint ${problem.message}`),
		shown: void 0,
		key: void 0,
		deploys: void 0,
		secrets: [],
		problems: [problem]
	};
}
async function resolveApp(port, site, domains) {
	const [credentials, basicAuth, allowsRegistry] = await Promise.all([
		port.credentials(site),
		port.basicAuth(site),
		port.allowsRegistry(site)
	]);
	const host = deploymentHost(site, credentials);
	if (host === void 0 || !isBelow(host, domains)) return unresolved(foreignHost(host));
	const deploys = site.isContainer && credentials && !require_begin.isUnknown(credentials) ? await port.deploys(site) : void 0;
	const problems = [
		...credentials === void 0 || basicAuth === false ? [basicAuthOff(site)] : [],
		...unreachable(site, { isRestricted: allowsRegistry === false }),
		...notDeploying(site, deploys === false)
	];
	const common = {
		shown: `https://${host}${hookPath}`,
		key: void 0,
		deploys: require_begin.isUnknown(deploys) ? void 0 : deploys,
		problems
	};
	if (credentials === void 0) return {
		...common,
		uri: require_begin.unknown("basic authentication of the deployment site is off"),
		secrets: []
	};
	if (require_begin.isUnknown(credentials)) {
		const withoutPassword = new require_begin.Secret(`https://${publishingUser(site)}@${host}${hookPath}`);
		return {
			...common,
			uri: {
				...credentials,
				withoutPassword
			},
			secrets: []
		};
	}
	const userinfo = credentials.userinfo.reveal();
	const password = new require_begin.Secret(userinfo.slice(userinfo.indexOf(":") + 1));
	const uri = new require_begin.Secret(`https://${userinfo}@${host}${hookPath}`);
	return {
		...common,
		uri,
		secrets: [password, credentials.userinfo]
	};
}
const hookPath = "/api/registry/webhook";
function publishingUser({ name, slot }) {
	return slot === void 0 ? `$${name}` : `$${name}__${slot}`;
}
function deploymentHost(site, credentials) {
	if (credentials === void 0 || require_begin.isUnknown(credentials)) return site.scmHost;
	return site.hosts.includes(credentials.host) ? credentials.host : void 0;
}
function isBelow(host, domains) {
	return domains.some((domain) => host.endsWith(`.${domain}`));
}
function foreignHost(host) {
	return {
		code: "endpoint-not-reachable",
		message: host === void 0 ? "has no host in its own response" : `has the host ${host}, which is outside the domains of the cloud`,
		help: "Check the cloud, and the app's deployment site.",
		settings: [{ name: "cloud" }]
	};
}
function argumentsFor({ resourceGroup, name, slot }) {
	return `--resource-group ${resourceGroup} --name ${name}${slot === void 0 ? "" : ` --slot ${slot}`}`;
}
function basicAuthOff({ resourceGroup, name, slot }) {
	return {
		code: "endpoint-basic-auth-off",
		message: "refuses basic authentication on its deployment site, so every event gets 401",
		help: `Run \`az resource update --resource-group ${resourceGroup} --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent ${slot === void 0 ? `sites/${name}` : `sites/${name}/slots/${slot}`} --name scm --set properties.allow=true\`.`
	};
}
function unreachable(site, { isRestricted }) {
	const problem = (message, help) => ({
		code: "endpoint-not-reachable",
		message,
		help
	});
	return [
		...site.isRunning ? [] : [problem("is stopped", `Run \`az webapp start ${argumentsFor(site)}\`.`)],
		...site.isPublic ? [] : [problem("allows no public network access, so the registry cannot reach it", `Run \`az webapp update ${argumentsFor(site)} --set publicNetworkAccess=Enabled\`, then restrict access to the service tag AzureContainerRegistry.`)],
		...site.isInEnvironment ? [problem("is in an App Service Environment, which the registry reaches only at a public address", "Check that the environment is external, or forward the events by a public endpoint.")] : [],
		...isRestricted ? [problem("has access restrictions on its deployment site that exclude the registry", `Run \`az webapp config access-restriction add ${argumentsFor(site)} --scm-site true --rule-name acr --priority 100 --action Allow --service-tag AzureContainerRegistry\`.`)] : []
	];
}
function notDeploying(site, isOff) {
	const problem = (message, help) => ({
		code: "endpoint-deployment-off",
		message,
		help
	});
	if (!site.isContainer) return [problem("does not run a container, so an event deploys nothing", "Name an app that runs an image of the registry.")];
	if (!isOff) return [];
	return [problem("has continuous deployment off: the response to an event is 2xx, but nothing is deployed", `Run \`az webapp config appsettings set ${argumentsFor(site)} --settings DOCKER_ENABLE_CI=true\`.`)];
}
async function resolveFunction(port, site, { name, hasKey, domains }) {
	const found = await port.function(site, name);
	const notFound = (message, help) => unresolved({
		code: "endpoint-not-found",
		message,
		help
	});
	const notReachable = (message, help) => unresolved({
		code: "endpoint-not-reachable",
		message,
		help
	});
	if (found === void 0) return notFound("was not found in the function app", `Run \`az functionapp function list ${argumentsFor(site)}\` to list the functions.`);
	if (require_begin.isUnknown(found) && !site.isRunning) return notReachable("cannot be read: the function app is stopped", `Run \`az functionapp start ${argumentsFor(site)}\`.`);
	if (require_begin.isUnknown(found)) return notFound(`cannot be read: ${found.why}`, "Assign the role Reader on the function app, and check that it runs.");
	const { url, acceptsPost, authLevel, isDisabled } = found;
	if (url === void 0) return notReachable("has no HTTP trigger", "Name a function with an HTTP trigger.");
	if (/[{}]|%7b/i.test(url)) return notReachable("has a route with parameters", "Name a function with a fixed route.");
	if (!acceptsPost) return notReachable("does not accept POST", "Add `post` to the methods of its HTTP trigger.");
	if (authLevel === "admin") return notReachable("requires the master key, which is never requested", "Set the authorization level of its trigger to `function`.");
	const { protocol, hostname, port: number, username, password, search, pathname } = new URL(url);
	const isOwn = protocol === "https:" && number === "" && `${username}${password}` === "" && site.hosts.includes(hostname);
	if (!isOwn || !isBelow(hostname, domains)) return unresolved(foreignHost(isOwn ? hostname : void 0));
	const key = authLevel !== "anonymous" && !hasKey ? await port.functionKey(site, name) ?? require_begin.unknown("the function has no key") : void 0;
	const disabled = {
		code: "endpoint-not-reachable",
		message: "is disabled",
		help: `Run \`az functionapp config appsettings set ${argumentsFor(site)} --settings AzureWebJobs.${name}.Disabled=false\`.`
	};
	return {
		uri: new require_begin.Secret(`https://${hostname}${pathname}${search}`),
		shown: `https://${hostname}${pathname}`,
		key,
		deploys: void 0,
		secrets: key instanceof require_begin.Secret ? [key] : [],
		problems: [...isDisabled ? [disabled] : [], ...unreachable({
			...site,
			isInEnvironment: false
		}, { isRestricted: false })]
	};
}
// src/run/resolve.ts
async function resolveDesired(opened, resolving) {
	return resolveEndpoints(await everywhere(opened), opened.registry.info.subscriptionId, resolving);
}
async function everywhere({ desired, registry }) {
	const webhook = desired.webhooks.find(({ locations }) => locations !== void 0);
	if (!webhook) return desired;
	const locations = await registry.locations();
	if (!require_begin.isUnknown(locations)) return expandLocations(desired, locations);
	const source = webhook.sources.get("locations") ?? webhook.source;
	throw new require_begin.ServiceError({
		severity: "error",
		code: "location",
		message: `webhook ${webhook.expandedFrom ?? webhook.name} has \`locations: all\`, but the regions of the registry are unknown: ${locations.why}`,
		help: "Grant Microsoft.ContainerRegistry/registries/replications/read, or list the regions.",
		source,
		webhook: webhook.name
	}, "refused");
}
async function resolveEndpoints(desired, subscriptionId, resolving) {
	const { azure, allowed, allowedHosts } = resolving;
	const unchanged = {
		desired,
		references: [],
		warnings: [],
		refused: void 0
	};
	if (!azure || desired.webhooks.every(({ endpoint }) => endpoint === void 0)) return unchanged;
	const port = azure.endpoints(subscriptionId);
	const domains = azure.siteDomains;
	async function resolve(webhook, endpoint) {
		const site = await findSite(port, endpoint);
		if ("message" in site) return unresolved(site);
		if (!isAllowed(site, allowed)) return notAllowed(webhook, site.id);
		if (endpoint.kind === "appService") return resolveApp(port, site, domains);
		const hasKey = webhook.customHeaders.has(keyHeader);
		return resolveFunction(port, site, {
			name: endpoint.function,
			hasKey,
			domains
		});
	}
	const results = await Promise.all(desired.webhooks.map(async (webhook) => ({
		webhook,
		result: webhook.endpoint && await resolve(webhook, webhook.endpoint)
	})));
	const webhooks = [];
	const references = [];
	const warnings = /* @__PURE__ */ new Map();
	for (const { webhook, result } of results) {
		if (result && "severity" in result) return {
			...unchanged,
			refused: result
		};
		const next = result ? withEndpoint(webhook, result) : webhook;
		const url = result?.shown === void 0 ? void 0 : new URL(result.shown);
		const [bound] = url ? boundElsewhere(next, url, allowedHosts) : [];
		if (bound) return {
			...unchanged,
			refused: bound
		};
		webhooks.push(next);
		for (const value of result?.secrets ?? []) references.push({
			name: `endpoint of ${webhook.name}`,
			value
		});
		for (const problem of result?.problems ?? []) {
			const warning = warningOf(webhook, problem);
			if (!warnings.has(warning.message)) warnings.set(warning.message, warning);
		}
	}
	return {
		desired: {
			...desired,
			webhooks
		},
		references,
		warnings: [...warnings.values()],
		refused: void 0
	};
}
async function isHostOfEndpoint({ endpoint }, { protocol, host }, { azure, allowed, subscriptionId }) {
	if (!endpoint || protocol !== "https:") return false;
	const site = await findSite(azure.endpoints(subscriptionId), endpoint);
	return !("message" in site) && isAllowed(site, allowed) && site.hosts.includes(host) && isBelow(host, azure.siteDomains);
}
const keyHeader = "x-functions-key";
function withEndpoint(webhook, { uri, shown, key, deploys }) {
	const { templates, customHeaders } = webhook;
	const keyed = (map, value) => require_begin.names([...[...map.values()].map((one) => [one.name, one.value]), [keyHeader, value]]);
	return {
		...webhook,
		serviceUri: uri,
		shownUri: shown === void 0 ? webhook.shownUri : `${shown} ${webhook.shownUri}`,
		...deploys === void 0 ? {} : { deploys },
		...key !== void 0 && {
			customHeaders: keyed(customHeaders, key),
			templates: {
				...templates,
				customHeaders: keyed(templates.customHeaders, `key of ${templates.serviceUri}`)
			}
		}
	};
}
function warningOf(webhook, { code, message, help, settings }) {
	return {
		severity: "warning",
		code,
		message: `${nameOf(webhook.endpoint)} ${message}`,
		help,
		...settings && { settings },
		source: webhook.sources.get("endpoint") ?? webhook.source,
		webhook: webhook.name
	};
}
function nameOf(endpoint) {
	if (!endpoint) return "endpoint";
	const app = endpoint.slot === void 0 ? endpoint.app : `${endpoint.app}/${endpoint.slot}`;
	return endpoint.kind === "appService" ? `App Service ${app}` : `function ${endpoint.function} of ${app}`;
}
// src/run/redeliver.ts
const nowhere = new require_begin.Secret("https://invalid/");
const timeout = 5e3;
async function redeliver(record, options) {
	const plans = /* @__PURE__ */ new Map();
	await record.each("opened", async (state, index) => {
		const planned = await planRegistry(state, options);
		plans.set(index, planned);
		return {
			...state,
			deliveries: planned.map(({ overview, deliveries }) => withRedeliveries(overview, deliveries))
		};
	});
	if (await maySend(record, [...plans.values()].flat(), options)) await record.each("opened", async (state, index) => {
		const keep = (deliveries) => record.replace(index, {
			...state,
			deliveries
		});
		return {
			...state,
			deliveries: await sendAll(state, plans.get(index) ?? [], keep, options)
		};
	});
	record.replaceAll(record.states().map((state, index) => refused(state, plans.get(index) ?? [])));
}
async function maySend(record, plans, { settings, host }) {
	const found = plans.flatMap(({ deliveries }) => deliveries);
	const isAllRead = record.states().every(({ stage }) => stage === "opened");
	const missing = settings.event.filter((id) => !found.some(({ redelivery }) => sameId(redelivery.id, id)));
	if (isAllRead) record.note(...missing.map(unknownEvent));
	const total = found.filter(({ event }) => event !== void 0).length;
	if (settings.dryRun || total === 0 || missing.length > 0) return false;
	const limit = settings.max ?? (settings.yes ? Number.POSITIVE_INFINITY : 20);
	if (total > limit) {
		record.replaceAll(record.states().map((state) => failed(state, tooMany(total, limit), 4)));
		return false;
	}
	if (settings.yes || await host.confirm?.(record.report())) return true;
	record.note(declined);
	return false;
}
function refused(state, plans) {
	const refusals = plans.flatMap(({ refusal }) => refusal ?? []);
	const [first] = refusals;
	if (!first) return state;
	const hosts = [...new Set(refusals.flatMap(({ host }) => host ?? []))].sort();
	const list = refusals.map(({ name }) => name).join(", ");
	const common = {
		severity: "error",
		webhook: first.name,
		...first.source && { source: first.source }
	};
	if (first.host !== void 0 || hosts.length > 0) {
		const message = `events of ${list} were not sent again: ${hosts.join(", ")} is not allowed`;
		const help = "Correct the webhook, or allow the host.";
		const settings = [{
			name: "allowed-hosts",
			value: hosts.join(", ")
		}];
		return failed(state, {
			...common,
			code: "host-not-allowed",
			message,
			help,
			settings
		}, 4);
	}
	const message = `events of ${list} were not sent again: ${first.why}`;
	const help = "Assign the role of roles/plan.json on the registry.";
	return failed(state, {
		...common,
		code: "forbidden",
		message,
		help
	}, 1);
}
async function planRegistry(state, options) {
	return pMap(webhooksNamed(state.desired, options.names), (webhook) => planWebhook(state, webhook, options), { concurrency: options.settings.concurrency });
}
async function planWebhook({ registry, desired }, webhook, options) {
	const { settings, host, cache } = options;
	const { name, source } = webhook;
	const now = host.now().getTime();
	const events = await registry.events(name);
	const length = settings.since ?? 2592e5;
	const overview = summarize({
		name,
		source
	}, events, {
		now,
		length
	});
	const choice = {
		now,
		since: settings.since,
		ids: settings.event,
		wasSent: (id) => cache?.wasSent(registry.info.id, name, id) ?? false
	};
	const config = (overview.failed > 0 || settings.event.length > 0) && events ? await registry.callbackConfig(name) : void 0;
	if (!events || config === void 0) return {
		overview,
		config: void 0,
		deliveries: []
	};
	const none = (serviceUri, reason, refusal) => {
		const deliveries = planRedeliveries(events, {
			...choice,
			serviceUri
		});
		const isHeld = refusal !== void 0 && deliveries.some(({ event }) => event !== void 0);
		return {
			overview,
			config: void 0,
			deliveries: deliveries.map((one) => skipped(one, reason)),
			...isHeld && { refusal: {
				name,
				source,
				...refusal
			} }
		};
	};
	if (require_begin.isUnknown(config)) return none(nowhere, "its address is unknown", {
		host: void 0,
		why: config.why
	});
	const uri = config.serviceUri.reveal();
	if (!URL.canParse(uri) || !/^https?:/i.test(uri)) return none(nowhere, "its service URI is not a URL");
	const url = new URL(uri);
	if (!(allowsHost(settings.allowedHosts, url) || await isHostOfEndpoint(webhook, url, {
		azure: options.azure,
		allowed: options.allowedEndpoints(desired),
		subscriptionId: registry.info.subscriptionId
	}))) return none(config.serviceUri, "its host is not among the allowed hosts", { host: url.host });
	return {
		overview,
		config,
		deliveries: planRedeliveries(events, {
			...choice,
			serviceUri: config.serviceUri
		})
	};
}
function skipped({ event, redelivery }, reason) {
	return event === void 0 ? {
		event,
		redelivery
	} : {
		event: void 0,
		redelivery: {
			...redelivery,
			status: "skipped",
			reason
		}
	};
}
function withRedeliveries(overview, deliveries) {
	return {
		...overview,
		redeliveries: deliveries.map(({ redelivery }) => redelivery)
	};
}
async function sendAll({ registry }, plans, keep, options) {
	const done = plans.map(({ overview, deliveries }) => withRedeliveries(overview, deliveries));
	await pMap(plans.entries(), async ([index, { overview, config, deliveries }]) => {
		const redeliveries = deliveries.map(({ redelivery }) => redelivery);
		let held;
		for (const [place, { event, redelivery }] of deliveries.entries()) {
			if (event === void 0 || config === void 0) continue;
			if (options.host.stopping.aborted) held = "interrupted";
			const next = held === void 0 ? await sendOne({
				registry,
				webhook: overview.name,
				config
			}, {
				event,
				redelivery
			}, options) : notStarted(redelivery, held);
			if (next.status === "failed") held = "an earlier event failed";
			if (next.status === "not-started") held ??= next.reason;
			redeliveries[place] = next;
			done[index] = {
				...overview,
				redeliveries: [...redeliveries]
			};
			await keep([...done]);
		}
	}, { concurrency: options.settings.concurrency });
	return done;
}
async function sendOne(at, { event, redelivery }, { host, cache, saveCache }) {
	const request = requestOf(event, at.config);
	if (request === void 0) return {
		...redelivery,
		status: "skipped",
		reason: "its body cannot be rebuilt exactly"
	};
	const key = [
		at.registry.info.id,
		at.webhook,
		event.id
	];
	cache?.markSent(...key);
	if ((await saveCache()).length > 0) {
		cache?.unmarkSent(...key);
		return notStarted(redelivery, "the cache cannot be written");
	}
	const result = await host.send({
		...request,
		timeout
	});
	if (result.statusCode === void 0 && !result.reached) {
		cache?.unmarkSent(...key);
		await saveCache();
	}
	const { statusCode } = result;
	const sent = statusCode !== void 0 && statusCode >= 200 && statusCode < 300;
	const reason = statusCode === void 0 ? result.problem : `HTTP ${statusCode}`;
	host.step(`${at.registry.info.name}: ${at.webhook}: ${redelivery.action} ${redelivery.image}: ${reason}`);
	return {
		...redelivery,
		status: sent ? "sent" : "failed",
		statusCode,
		reason
	};
}
function notStarted(redelivery, reason) {
	return {
		...redelivery,
		status: "not-started",
		reason
	};
}
function sameId(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function unknownEvent(id) {
	return {
		severity: "error",
		code: "event-not-found",
		message: `no webhook of the manifests has an event with the id "${id.slice(0, 60)}"`,
		help: "List the events with `deliveries --format json`. Azure keeps them for some days only."
	};
}
function tooMany(total, limit) {
	return {
		severity: "error",
		code: "too-many-redeliveries",
		message: `${total} events would be sent again; the limit is ${limit}`,
		help: "Look at the dry run, then raise the limit or choose fewer events.",
		settings: [{
			name: "max",
			value: String(total)
		}]
	};
}
const declined = {
	severity: "error",
	code: "needs-consent",
	message: "redeliver was not confirmed; nothing was sent",
	help: "Type 'yes' to send the events again."
};
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
		if (require_begin.isUnknown(serviceUri) || !templates.serviceUri.includes("${")) return [];
		const { username, password } = new URL(serviceUri.reveal());
		if (username === "" && password === "") return [];
		return [{
			name: `serviceUri of ${name}`,
			value: new require_begin.Secret(`${decoded(username)}:${decoded(password)}`)
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
	if ((command === "apply" || command === "redeliver" && !settings.dryRun) && !settings.yes && settings.expectDigest === void 0 && !host.confirm) {
		record.note(needsConsent(command));
		return record.finish();
	}
	await record.save();
	const superseded = command === "apply" ? await host.superseded?.() : void 0;
	if (superseded) {
		record.replaceAll(states.map((state) => failed(state, superseded, 4)));
		return record.finish();
	}
	const cache = await loadCache(command, settings, host);
	record.note(...cache.diagnostics);
	if (cache.diagnostics.some(({ severity }) => severity === "error")) return record.finish();
	const counter = counterFor(host);
	const which = pingWhich(command, settings);
	const azure = await host.connect(permissionFor(command, which, settings));
	record.loggedInAs(azure.identity);
	host.step(`login: ${azure.identity}`);
	counter.expect("opening", states.length);
	await record.each("selected", async (state) => {
		const opened = await openAndResolve(command, azure, state, settings, host);
		counter.done("opening");
		return opened;
	});
	if (command === "plan" || command === "apply" || command === "drift") await planAll(record, host, {
		command,
		settings,
		cache: cache.cache,
		counter
	});
	if (command === "apply" && await mayApply(record, settings, host)) await record.each("planned", async (state, index) => {
		if (host.stopping.aborted) return failed(state, interrupted, 1);
		const keep = (applied) => record.replace(index, applied);
		return applyRegistry(state, {
			settings,
			which,
			host,
			counter,
			record: keep
		});
	});
	await check(record, host, {
		command,
		settings,
		names,
		which,
		counter
	});
	if (command === "redeliver") await redeliver(record, {
		azure,
		settings,
		host,
		names,
		cache: cache.cache,
		saveCache: cache.save,
		allowedEndpoints: (desired) => allowedEndpoints(desired, settings, environment)
	});
	record.note(...await cache.save());
	return record.finish();
}
function allowedEndpoints(desired, settings, environment) {
	return {
		entries: settings.allowedEndpoints,
		subscriptionId: workflowSubscription(desired, settings, environment)
	};
}
async function openAndResolve(command, azure, state, settings, host) {
	const { environment } = host;
	const opened = await openRegistry(azure, state, settings, environment);
	const { desired, references, warnings, refused } = await resolveDesired(opened, {
		azure: command === "plan" || command === "apply" || command === "drift" ? azure : void 0,
		allowed: allowedEndpoints(opened.desired, settings, environment),
		allowedHosts: settings.allowedHosts
	});
	if (refused) return failed(opened, refused, 4);
	for (const { value, name } of secretsToMask({
		desired: [desired],
		references
	}, settings, environment)) host.mask(value, name);
	return {
		...opened,
		desired,
		warnings
	};
}
async function check(record, host, options) {
	const { command, settings, names, which, counter } = options;
	const pinging = {
		stopping: host.stopping,
		clock: host.clock,
		step: host.step,
		counter
	};
	if (command === "ping" && which !== "none") await record.each("opened", async (state) => ({
		...state,
		pings: await ping(state.registry, targetsOfPing(state, names), settings, pinging)
	}));
	if (command === "drift") await record.each("planned", async (state) => ({
		...state,
		pings: await ping(state.registry, targetsOfDrift(state, which), settings, pinging)
	}));
	if (command === "deliveries" || settings.deliveries !== void 0) await checkDeliveries(record, host, options);
}
async function checkDeliveries(record, host, options) {
	const { command, settings, names } = options;
	const length = command === "deliveries" ? settings.since ?? 864e5 : settings.deliveries ?? 864e5;
	const shown = /* @__PURE__ */ new Set();
	const read = (registry, desired) => readDeliveries(registry, webhooksNamed(desired, names), length, {
		...options,
		host,
		shown
	});
	await record.each(command === "deliveries" ? "opened" : "planned", async (state) => ({
		...state,
		deliveries: await read(state.registry, state.desired)
	}));
	const { follower } = host;
	if (!settings.follow || !follower || host.stopping.aborted) return;
	follower.overview(record.report());
	const followed = record.states().flatMap((state) => state.stage === "opened" ? [state] : []).flatMap(({ registry, desired }) => webhooksNamed(desired, names).map(({ name }) => ({
		registry,
		name
	})));
	if (followed.length === 0) return;
	try {
		await followDeliveries(followed, shown, {
			host,
			follower,
			concurrency: settings.concurrency
		});
	} catch (error) {
		if (host.stopping.aborted) return;
		if (!(error instanceof require_begin.ServiceError)) throw error;
		record.replaceAll(record.states().map((state) => failed(state, error.diagnostic, 1)));
	}
}
async function planAll(record, host, planning) {
	await pMap(byRegistry(record.states()), async (group) => {
		let taken = 0;
		for (const index of group) await record.step(index, "opened", async (state) => {
			if (host.stopping.aborted) return failed(state, interrupted, 1);
			const [next, eventSubscriptions] = await Promise.all([planOne(state, taken, planning), planning.command === "plan" ? state.registry.eventSubscriptions() : void 0]);
			taken += slotsTaken(next);
			if (planning.command !== "apply") host.step(planned(next));
			return eventSubscriptions === void 0 ? next : {
				...next,
				eventSubscriptions
			};
		});
	}, { concurrency: 8 });
	record.replaceAll(reconcile(record.states()));
}
async function mayApply(record, settings, host) {
	const states = record.states();
	const consent = async () => {
		if (settings.expectDigest !== void 0) return {
			by: "digest",
			digest: settings.expectDigest
		};
		if (host.reviewed) return {
			by: "review",
			reviewed: await host.reviewed(record.report())
		};
		if (settings.yes || !hasChangesToConfirm(states)) return {
			by: "answer",
			yes: true
		};
		return {
			by: "answer",
			yes: await host.confirm?.(record.report()) === true
		};
	};
	const decision = decide(await consent(), states, record.report().digest);
	record.replaceAll(decision.states);
	if (decision.diagnostic) record.note(decision.diagnostic);
	for (const state of decision.states) if (state.stage === "refused") host.step(`${state.registry.info.name}: refused`);
	return decision.diagnostic === void 0;
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
const interrupted = {
	severity: "error",
	code: "interrupted",
	message: "interrupted before this registry was processed",
	help: "Run again to resume."
};
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
	return reportOfFailure(new require_begin.UserError(problems, report.exitCode === 0 ? 3 : report.exitCode), report, report);
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
// src/cli/output.ts
var output_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ output: () => output });
function output(descriptor) {
	opened[descriptor] ??= open(descriptor);
	return opened[descriptor];
}
const opened = {};
function open(descriptor) {
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
	return new require_begin.UserError([{
		severity: "error",
		code: "cannot-write",
		message,
		help: "Changes that were made stay made. Write the report to a file as well.",
		settings: [{ name: "report" }]
	}], 1);
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
	return require_begin.terminalPage([require_begin.terminal`${line}`]).trimEnd();
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
	const begin = performance.now();
	const settings = require_begin.parseSettings(raw, (name) => `--${name}`);
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
		if (err.isTerminal) printLastLines(report, raw, performance.now() - begin);
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
		throw new require_begin.UserError([...diagnostics, ...problems], exitCode);
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
	const { cloud, armEndpoint, concurrency } = settings;
	return {
		environment: process.env,
		allowedHostsRequired: false,
		clock: require_begin.systemClock,
		stopping: signals.stopping,
		now: () => /* @__PURE__ */ new Date(),
		mask: () => {},
		step: progress.step,
		status: progress.status,
		readManifests: readManifestFiles,
		connect: (permission) => require_begin.connect(require_begin.login({
			cloud,
			armEndpoint,
			environment: process.env,
			signal: signals.cutting
		}), {
			permission,
			concurrency,
			signal: signals.cutting,
			clock: require_begin.systemClock,
			onWait: (wait) => progress.step(require_begin.waitSentence(wait))
		}),
		saveReport: reportSaver(settings.report),
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
		if (path === void 0) return;
		const problem = await saveFile("report", path, `${JSON.stringify(reportDocument(report), null, 2)}\n`);
		if (problem && !isWritten) throw new require_begin.UserError([...report.diagnostics, problem], 3);
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
Object.defineProperty(exports, "Document", {
	enumerable: true,
	get: function() {
		return Document;
	}
});
Object.defineProperty(exports, "adviceOf", {
	enumerable: true,
	get: function() {
		return adviceOf;
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
Object.defineProperty(exports, "compareWebhooks", {
	enumerable: true,
	get: function() {
		return compareWebhooks;
	}
});
Object.defineProperty(exports, "completeWebhook", {
	enumerable: true,
	get: function() {
		return completeWebhook;
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
Object.defineProperty(exports, "failureOf", {
	enumerable: true,
	get: function() {
		return failureOf;
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
Object.defineProperty(exports, "matchWebhook", {
	enumerable: true,
	get: function() {
		return matchWebhook;
	}
});
Object.defineProperty(exports, "name", {
	enumerable: true,
	get: function() {
		return name;
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
Object.defineProperty(exports, "pMap", {
	enumerable: true,
	get: function() {
		return pMap;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "parseImage", {
	enumerable: true,
	get: function() {
		return parseImage;
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
		return repository;
	}
});
Object.defineProperty(exports, "resolveUri", {
	enumerable: true,
	get: function() {
		return resolveUri;
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
Object.defineProperty(exports, "stringify", {
	enumerable: true,
	get: function() {
		return stringify;
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
Object.defineProperty(exports, "visit", {
	enumerable: true,
	get: function() {
		return visit$1;
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
