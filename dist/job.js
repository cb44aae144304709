import { Secret, ServiceError, UserError, clientIdProblem, connect, isUnknown, login, names, normalActions, normalLocation, ownerTag, parseSettings, protectTag, subscriptionProblem, systemClock, tenantProblem, unknown, waitSentence } from "./begin.js";
const { closeSync } = globalThis.process.getBuiltinModule("fs");
const { createReadStream } = globalThis.process.getBuiltinModule("fs");
const { existsSync } = globalThis.process.getBuiltinModule("fs");
const { fstatSync } = globalThis.process.getBuiltinModule("fs");
const { openSync } = globalThis.process.getBuiltinModule("fs");
const { readSync } = globalThis.process.getBuiltinModule("fs");
const { statSync } = globalThis.process.getBuiltinModule("fs");
const { writeSync } = globalThis.process.getBuiltinModule("fs");
const { basename } = globalThis.process.getBuiltinModule("path");
const { dirname } = globalThis.process.getBuiltinModule("path");
const { join } = globalThis.process.getBuiltinModule("path");
const { resolve } = globalThis.process.getBuiltinModule("path");
const { styleText } = globalThis.process.getBuiltinModule("util");
const { createHash } = globalThis.process.getBuiltinModule("crypto");
const { createHmac } = globalThis.process.getBuiltinModule("crypto");
const { timingSafeEqual } = globalThis.process.getBuiltinModule("crypto");
// package.json
var version = "0.1.0";
var bugs = { "url": "https://github.com/acr-webhooks/acr-webhooks/issues" };
// src/host/files.ts
const mostBytes$1 = 1048577;
async function readManifestFiles(patterns) {
	const files = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		const paths = await expand(pattern);
		for (const path of paths) {
			const key = resolve(path);
			if (!files.has(key)) files.set(key, await readOne(path));
		}
		if (paths.length === 0) files.set(pattern, {
			path: pattern,
			content: void 0,
			problem: "no file fits this pattern"
		});
	}
	return [...files.values()];
}
function isGlob(pattern) {
	return /[*?[\]{}]/.test(pattern);
}
async function expand(pattern) {
	if (!isGlob(pattern) || existsSync(pattern)) return [pattern];
	const { glob } = await import("./dist.js");
	return (await glob([process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern], {
		onlyFiles: true,
		expandDirectories: false
	})).sort();
}
async function readOne(path) {
	try {
		return {
			path,
			content: statSync(path).isFile() ? readAtOnce(path) : await readAsItComes(path)
		};
	} catch (error) {
		return {
			path,
			content: void 0,
			problem: problemOf(error)
		};
	}
}
function readAtOnce(path) {
	const descriptor = openSync(path, "r");
	try {
		const content = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostBytes$1));
		let length = 0;
		while (length < content.length) {
			const read = readSync(descriptor, content, length, content.length - length, null);
			if (read === 0) break;
			length += read;
		}
		return content.subarray(0, length);
	} finally {
		closeSync(descriptor);
	}
}
async function readAsItComes(path) {
	const chunks = [];
	for await (const chunk of createReadStream(path, { end: mostBytes$1 })) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function problemOf(error) {
	const code = String(error.code ?? "unknown reason");
	return {
		ENOENT: "there is no such file",
		EISDIR: "it is a directory",
		EACCES: "it may not be read by this user",
		EPERM: "it may not be read by this user",
		ELOOP: "its symbolic links go in a circle",
		ENAMETOOLONG: "its name is too long"
	}[code] ?? code;
}
async function writeWhole(path, text, mode = 420) {
	const { realpath, rename, rm, stat, writeFile } = await import("node:fs/promises");
	const target = await realpath(path).catch(() => path);
	const there = await stat(target).catch(() => void 0);
	if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, text);
	const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	try {
		await writeFile(beside, text, { mode });
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
const mostCacheBytes = 33554432;
const cacheFile = {
	async read(path) {
		const { readFile, stat } = await import("node:fs/promises");
		try {
			const found = await stat(path);
			return found.isFile() && found.size <= mostCacheBytes ? await readFile(path, "utf8") : void 0;
		} catch {
			return;
		}
	},
	write: (path, text) => writeWhole(path, text, 384)
};
// src/text/text.ts
const longest = 1e3;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const hidden$1 = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visible(value) {
	let text = String(value);
	if (text.length > longest) text = `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
	return text.replace(lineBreaks, " ").replace(hidden$1, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
function weave(literals, holes, fill) {
	return literals.reduce((text, literal, index) => {
		const hole = holes[index - 1];
		return text + (hole === void 0 ? "" : fill(hole)) + literal;
	}, "");
}
var TerminalText = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
};
function terminal(literals, ...holes) {
	return new TerminalText(weave(literals, holes, (hole) => hole instanceof TerminalText ? hole.text : visible(hole)));
}
function styled(style, { text }) {
	return new TerminalText(styleText(style, text, { validateStream: false }));
}
function terminalPage(lines) {
	return lines.map((line) => `${commandless(line.text)}\n`).join("");
}
function commandless(line) {
	return line.replace(/^((?:\s|\p{Cc}\[\d+m)*)(?=:(?:\p{Cc}\[\d+m)*:)/u, "$1\\").replace(/#(?:\p{Cc}\[\d+m)*#(?:\p{Cc}\[\d+m)*(?=\[)/gu, "$&\\");
}
var MarkdownText = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	get length() {
		return this.#text.length;
	}
};
function markdown(literals, ...holes) {
	return new MarkdownText(weave(literals, holes, (hole) => hole instanceof MarkdownText ? hole.text : prose(hole)));
}
const longestSpanFence = 20;
function code(value) {
	const text = visible(value);
	if (text.trim() === "") return new MarkdownText(`\`"${text}"\``);
	const run = longestRun(text);
	if (run > longestSpanFence || text.includes("|") || text.includes("##[")) return new MarkdownText(prose(text));
	const fence = "`".repeat(run + 1);
	const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
	return new MarkdownText(`${fence}${pad}${text}${pad}${fence}`);
}
function codeBlock(language, lines) {
	const text = terminalPage(lines);
	const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
	return new MarkdownText(`${fence}${language}\n${text}${fence}`);
}
function link(words, url) {
	return new MarkdownText(url !== void 0 && url.length <= longest && /^https:\/\/[\w.-]+(:\d+)?(\/[\w./?=&%+-]*)?$/.test(url) ? `[${words}](${url})` : words);
}
function stack(parts, gap) {
	return new MarkdownText(parts.map((part) => part.text).join("\n".repeat(gap)));
}
function row(parts, separator) {
	return new MarkdownText(parts.map((part) => part.text).join(separator));
}
function table$1(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const lines = [head, ...rows].map((cells) => line(cells.map(({ text }) => text)));
	return new MarkdownText([
		...lines.slice(0, 1),
		line(head.map(() => "---")),
		...lines.slice(1)
	].join("\n"));
}
function alert(kind, body) {
	return new MarkdownText(`[!${kind}]\n${body.text}`.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">"));
}
function details(summary, body, { open }) {
	return new MarkdownText(`<details${open ? " open" : ""}>\n<summary>${summary.text}</summary>\n\n${body.text}\n\n</details>`);
}
function markdownPage({ text }) {
	return text.replace(/^([^\S\n]*)::/gm, "$1\\::").replaceAll("##[", "##\\[");
}
const zeroWidthSpace = "&#8203;";
const special = /[&<>|$@#\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|^ *(?:[-+=]|\d+[.)])/gi;
function prose(value) {
	return visible(value).replace(special, (part) => {
		switch (part) {
			case "&": return "&amp;";
			case "<": return "&lt;";
			case ">": return "&gt;";
			case "|": return "&#124;";
			case "$": return "<span>$</span>";
			case "@":
			case ":": return `${part}${zeroWidthSpace}`;
			case "#": return `\\#${zeroWidthSpace}`;
			case "\\":
			case "`":
			case "*":
			case "[":
			case "]":
			case "~":
			case "_": return `\\${part}`;
			default: return /^[gw]/i.test(part) ? `${part}${zeroWidthSpace}` : `${part.slice(0, -1)}\\${part.slice(-1)}`;
		}
	});
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
var HtmlText = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
};
function html(literals, ...holes) {
	return new HtmlText(weave(literals, holes, (hole) => hole instanceof HtmlText ? hole.text : inert(hole)));
}
function inert(value) {
	return visible(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, `$&${zeroWidthSpace}`).replaceAll("$", "<span>$</span>");
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b").replace(/\P{ASCII}/gu, (char) => char.search(hidden$1) < 0 ? char : unicodeEscapes(char)).replaceAll("", "\\u007f")}\n`;
}
function unicodeEscapes(char) {
	return [...Array(char.length).keys()].map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
// src/webhook/app-service.ts
function isDeploymentPath(pathname) {
	return /\/(?:api\/registry\/webhook|docker\/hook)\/?$/i.test(pathname);
}
function isDeploymentSite(url) {
	return /\.scm\.(?:[a-z0-9-]+\.)?(?:azurewebsites\.(?:net|us)|chinacloudsites\.cn)$/i.test(url.hostname);
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
	const repository = scope.slice(scope.lastIndexOf("/") + 1);
	return scope === "" || /[:@]/.test(repository) ? scope : `${scope}:latest`;
}
function uriParts(uri) {
	const match = /^(https?):\/\/(?:([^/?#]*)@)?([^/?#@]+)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(uri);
	if (!match) return void 0;
	const [, scheme = "", userinfo = "", host = "", path = "", query = "", fragment = ""] = match;
	const standard = scheme.toLowerCase() === "https" ? /:0*443$|:$/ : /:0*80$|:$/;
	return {
		origin: `${scheme}://${host.replace(standard, "")}`.toLowerCase(),
		userinfo: encodingInCapitals(userinfo),
		path: encodingInCapitals(path || "/"),
		query: encodingInCapitals(query),
		fragment: encodingInCapitals(fragment)
	};
}
function sameUri(a, b) {
	if (a === b) return true;
	const [one, other] = [uriParts(a), uriParts(b)];
	return one !== void 0 && other !== void 0 && JSON.stringify(one) === JSON.stringify(other);
}
function encodingInCapitals(text) {
	return text.replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase());
}
// src/webhook/fields.ts
const fields = {
	location: plain$1("location", {
		change: "replace",
		normal: (value) => normalLocation(String(value ?? "")),
		fallback: (registry) => registry?.location
	}),
	status: plain$1("status", {
		normal: (value) => String(value).toLowerCase() === "disabled" ? "disabled" : "enabled",
		fallback: () => "enabled"
	}),
	scope: plain$1("scope", {
		normal: (value) => String(value ?? ""),
		fallback: () => "",
		same: (a, b) => normalScope(a) === normalScope(b)
	}),
	actions: plain$1("actions", {
		normal: (value) => normalActions(Array.isArray(value) ? value.map(String) : []),
		fallback: () => ["push"]
	}),
	serviceUri: {
		secret: true,
		change: "update",
		resolve: (desired) => desired,
		compare: (before, after, { shownUri }) => [compareUris(before, after, shownUri)],
		digest: ({ field, state }, templates) => [
			field.toLowerCase(),
			state,
			templates?.serviceUri ?? null
		],
		receive: (value) => new Secret(String(value)),
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
		receive: (value) => names(Object.entries(value ?? {}).map(([name, text]) => [name, new Secret(String(text))])),
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
		receive: (value) => names(Object.entries(value ?? {}).map(([name, text]) => [name, String(text)])),
		send: (value) => record(value, (text) => text),
		write: (value, writer) => {
			const listed = [...value.values()].filter((tag) => writer.allowsTag(tag.name, tag.value)).toSorted((a, b) => compareText(a.name, b.name)).slice(0, 48);
			return listed.length === 0 ? void 0 : writer.map(listed.map((tag) => [tag.name, tag.value]));
		}
	}
};
const hidden = "***";
function plain$1(name, rules) {
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
	const unread = [after, before].find(isUnknown);
	if (unread) return {
		field: of,
		of,
		state: "unknown",
		before: was,
		after: shown,
		why: unread.why
	};
	if (!(before instanceof Secret) || !(after instanceof Secret)) return {
		field: of,
		of,
		state: "added",
		before: was,
		after: shown
	};
	if (sameUri(before.reveal(), after.reveal())) return {
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
	if (typeof shown !== "string" || !old || !next || old.origin !== next.origin || old.path !== next.path) return {
		before: was,
		after: shown
	};
	const path = shown.slice(next.origin.length);
	const mark = (part, of, marks) => old[part] !== next[part] && of[part] !== "" ? marks : "";
	const show = (of) => of.origin.replace("//", `//${mark("userinfo", of, `${hidden}@`)}`) + path + mark("query", of, `?${hidden}`) + mark("fragment", of, `#${hidden}`);
	return {
		before: show(old),
		after: show(next)
	};
}
function originOnly(uri) {
	const parts = isUnknown(uri) ? void 0 : uriParts(uri.reveal());
	if (!parts || !URL.canParse(parts.origin)) return hidden;
	const bare = parts.path === "/" && `${parts.userinfo}${parts.query}${parts.fragment}` === "";
	const { origin } = new URL(parts.origin);
	return bare ? origin : `${origin}/${hidden}`;
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
	if (isUnknown(after)) return [unknown(of, hidden, hidden, after)];
	if (isUnknown(before)) {
		const unset = pairs$1(of, /* @__PURE__ */ new Map(), after).flatMap(([field, , value]) => isUnknown(value) ? [unknown(field, hidden, hidden, value)] : []);
		return [unknown(of, hidden, after.size > 0 ? hidden : null, before), ...unset];
	}
	return pairs$1(of, before, after).map(([field, b, a]) => {
		const [was, becomes] = [b, a].map((value) => value === void 0 ? null : hidden);
		const unread = [a, b].find(isUnknown);
		if (unread) return unknown(field, was, becomes, unread);
		return compared(of, field, was, becomes, () => b instanceof Secret && a instanceof Secret && a.equals(b));
	});
}
function resolveTags(desired, live, { owner, protect }) {
	const tags = /* @__PURE__ */ new Map();
	for (const [key, { name, value }] of live ?? []) if (!key.startsWith("acr-webhooks-")) tags.set(key, [name, value]);
	for (const [key, { name, value }] of desired) if (value === null) tags.delete(key);
	else tags.set(key, [name, value]);
	const liveOwner = live?.get(ownerTag)?.value;
	const keepsSpelling = liveOwner !== void 0 && sameText(liveOwner, owner);
	tags.set(ownerTag, [ownerTag, keepsSpelling ? liveOwner : owner]);
	if (protect) tags.set(protectTag, [protectTag, "true"]);
	return names(tags.values());
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
const table = fields;
const plainTable = fields;
const fieldNames = Object.keys(fields);
const plainFields = fieldNames.filter((name) => name !== "serviceUri" && name !== "customHeaders" && name !== "tags");
function readPlainFields(written) {
	const read = (name) => plainTable[name].read(written(name));
	return build(plainFields, read);
}
function resolveWebhook(desired, live, context) {
	const resolving = {
		...context,
		protect: desired.protect
	};
	const resolveField = (name) => table[name].resolve(desired[name], live?.[name], resolving);
	return {
		name: live?.name ?? desired.name,
		...build(fieldNames, resolveField)
	};
}
function compareFields(before, after, comparing = {}) {
	const compareField = (name) => table[name].compare(before?.[name], after?.[name], comparing);
	return fieldNames.flatMap((name) => compareField(name));
}
function fieldChanges(compared) {
	return compared.flatMap(({ of, state, ...one }) => {
		if (state === "same") return [];
		const ownershipTag = of === "tags" && one.field.toLowerCase().startsWith(`tags.acr-webhooks-`);
		return [{
			...one,
			change: state,
			secret: table[of].secret,
			...ownershipTag ? { ownershipTag } : {}
		}];
	});
}
function digestParts(compared, templates) {
	if (compared.some((one) => one.state === "unknown")) return void 0;
	return compared.flatMap((one) => {
		const part = table[one.of].digest(one, templates);
		return part ? [part] : [];
	});
}
function needsReplace(live, after) {
	return compareFields(live, after).some((one) => one.state !== "same" && table[one.of].change === "replace");
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
	return compareFields(a, b).every((one) => table[one.of].secret || one.state === "same");
}
const notRead = unknown("it was not read");
function receivedWebhook(name, resource) {
	const receive = (field) => table[field].secret ? notRead : table[field].receive(resource[field]);
	return {
		name,
		...build(fieldNames, receive)
	};
}
function receivedConfig(resource) {
	return build(["serviceUri", "customHeaders"], (name) => table[name].receive(resource[name]));
}
function sentFields(webhook, only = fieldNames) {
	const send = (name) => table[name].send(webhook[name]);
	return build(only, send);
}
function writtenFields(webhook, writer) {
	const write = (name) => table[name].write(webhook[name], writer);
	return build(fieldNames, write);
}
function completeConfig({ serviceUri, customHeaders }) {
	if (isUnknown(serviceUri) || isUnknown(customHeaders)) return void 0;
	const known = [];
	for (const { name, value } of customHeaders.values()) {
		if (isUnknown(value)) return void 0;
		known.push([name, value]);
	}
	return {
		serviceUri,
		customHeaders: names(known)
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
	const { serviceUri, customHeaders } = isUnknown(config) ? {
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
	return known.length < digests.length ? void 0 : sha256(kind, known.sort(compareText));
}
function sha256(kind, value) {
	return createHash("sha256").update(`acr-webhooks ${kind} 1\n${JSON.stringify(value)}`).digest("hex");
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
	if (quota === void 0 || isUnknown(quota)) {
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
	if (locations === void 0 || isUnknown(locations)) {
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
	return isUnknown(before.webhook.serviceUri) || isUnknown(before.webhook.customHeaders);
}
function noWayBack({ name, before }, create, registry) {
	const { serviceUri } = before.webhook;
	const why = isUnknown(serviceUri) ? `: ${serviceUri.why}` : "";
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
// src/text/pattern.ts
function matches(pattern, text) {
	const p = pattern.toLowerCase();
	const t = text.toLowerCase();
	let at = 0;
	let star = -1;
	let resume = 0;
	for (let i = 0; i < t.length;) if (p[at] === "*") {
		star = at++;
		resume = i;
	} else if (p[at] === "?" || p[at] === t[i]) {
		at++;
		i++;
	} else if (star >= 0) {
		at = star + 1;
		i = ++resume;
	} else return false;
	while (p[at] === "*") at++;
	return at === p.length;
}
// src/plan/ownership.ts
function ownership(live, ours) {
	const owner = live.webhook.tags.get(ownerTag)?.value;
	if (owner === void 0) return { kind: "none" };
	return sameText(owner, ours.owner) || ours.previousOwner !== void 0 && sameText(owner, ours.previousOwner) ? { kind: "ours" } : {
		kind: "other",
		owner
	};
}
function isProtected(live) {
	return live.webhook.tags.has(protectTag);
}
function classify(desired, live, ours) {
	const ignoredBy = (name) => desired.ignore.find((pattern) => matches(pattern, name));
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
			message: `it has the tag ${protectTag}${creator}`
		};
	}
	if (whose.kind === "none" && prune !== "all") {
		const guess = isDeploymentName(live.webhook.name) ? "; the name is one that App Service uses" : "";
		return {
			reason: "not-owned",
			message: `it has no ${ownerTag} tag${createdBy(live)}${guess}`
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
function planWebhook(desired, live, input) {
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
function unknownValues(desired, live, name, unknowns) {
	const list = unknowns.map((one) => `${one.field} (${one.why})`).join(", ");
	const unset = isUnknown(desired.serviceUri) || [...desired.customHeaders.values()].some((one) => isUnknown(one.value));
	const unread = live !== void 0 && (isUnknown(live.webhook.serviceUri) || isUnknown(live.webhook.customHeaders));
	const help = [...unset ? ["Set the variables that the manifest refers to."] : [], ...unread ? [readHelp] : []];
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
	return deletes.filter((one, index) => deletes.findIndex((other) => other.for === one.for) === index).filter(({ before }) => isUnknown(before.webhook.serviceUri)).map(({ name }) => name);
}
function makePlan(input) {
	const { desired, registry, consent } = input;
	const ours = {
		owner: desired.owner,
		previousOwner: consent.previousOwner
	};
	const { wanted, deletes, unmanaged, owned } = classify(desired, input.live, ours);
	const planned = wanted.map((one) => planWebhook(one.desired, one.live, input));
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
	const adopted = counts.adopts > 0 ? ` (${counts.adopts} adopted)` : "";
	return [
		counts.creates > 0 ? `${counts.creates} to create` : "",
		counts.updates > 0 ? `${counts.updates} to update${adopted}` : "",
		counts.replaces > 0 ? `${counts.replaces} to replace` : "",
		counts.deletes > 0 ? `${counts.deletes} to delete` : ""
	].filter((words) => words !== "");
}
function countsSentence(counts, nothing = "no changes") {
	const words = changeWords(counts);
	const rest = [counts.unmanaged > 0 ? `${counts.unmanaged} left alone` : "", counts.unknowns > 0 ? `${many(counts.unknowns, "field")} cannot be known` : ""].filter((part) => part !== "");
	return `${[words.length > 0 ? words.join(", ") : nothing, ...rest].join("; ")}.`;
}
function isDone(outcome) {
	return outcome.status === "done" && outcome.restored !== "restored";
}
function outcomeWords(outcomes) {
	const done = (action) => outcomes.filter((outcome) => isDone(outcome) && outcome.action === action).length;
	const putBack = outcomes.filter((outcome) => outcome.status === "done" && !isDone(outcome)).length;
	const status = (wanted) => outcomes.filter((outcome) => outcome.status === wanted).length;
	return [
		[done("create"), "created"],
		[done("update"), "updated"],
		[done("replace"), "replaced"],
		[done("delete"), "deleted"],
		[status("already"), "already as desired"],
		[status("rolled-back") + putBack, "rolled back"],
		[status("failed"), "failed"],
		[status("in-flight"), "without an answer"],
		[status("not-begun"), "not begun"]
	].filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
function pingWords(pings) {
	return [
		"passed",
		"failed",
		"skipped"
	].map((verdict) => [pings.filter((ping) => ping.verdict === verdict).length, verdict]).filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`);
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
function diagnosticValue(diagnostic) {
	return {
		severity: diagnostic.severity,
		code: diagnostic.code,
		message: diagnostic.message,
		help: diagnostic.help ?? null,
		place: sourceValue(diagnostic.source),
		registry: diagnostic.registry ?? null,
		webhook: diagnostic.webhook ?? null
	};
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
		case "update": return change.adopt && change.fields.every((field) => field.ownershipTag === true) ? "adopt" : "update";
		case "no-op": return "keep";
	}
}
function changeRemark(change) {
	switch (change.action) {
		case "update":
			if (change.fields.every((field) => field.change === "unknown")) return "if it differs at all";
			return change.adopt ? actionWord(change) === "adopt" ? "only the stamp" : "adopts it" : "";
		case "delete": return change.freesSlotFor === void 0 ? "" : `makes room for ${change.freesSlotFor}`;
		case "create":
		case "replace":
		case "no-op": return "";
	}
}
function fieldLine(change, field) {
	const [before, after] = [shown(field.before), shown(field.after)];
	if (field.change === "unknown") return terminal`${field.field}: ${cannotKnow(field)}`;
	if (change.action === "create") return terminal`${field.field}: ${after}`;
	if (change.action === "delete") return terminal`${field.field}: ${before}`;
	return terminal`${field.field}: ${before} -> ${after}${before === after ? " (changed)" : ""}`;
}
function cannotKnow({ why }) {
	return why === void 0 ? "cannot know" : `cannot know (${why})`;
}
function shown(value) {
	if (value === null) return "(none)";
	if (typeof value !== "string") return `[${value.join(", ")}]`;
	return value === "" || /^[\s"([]|\s$| -> /.test(value) ? JSON.stringify(value) : value;
}
function outcomeStatus({ status }) {
	switch (status) {
		case "done": return "done";
		case "already": return "already so";
		case "failed": return "FAILED";
		case "not-begun": return "not begun";
		case "in-flight": return "no answer";
		case "rolled-back": return "rolled back";
	}
}
function restoredWords({ restored }) {
	if (restored === void 0) return "";
	switch (restored) {
		case "restored": return "the previous webhook is back as it was";
		case "removed": return "the new webhook was removed again";
		case "failed": return "the previous webhook could NOT be put back";
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
	if (report.interrupted !== void 0) return `Interrupted by ${report.interrupted}: nothing further was begun${report.complete ? "" : ", and what had been sent may have no answer here"}.`;
	return report.complete ? "" : "Not complete: the run is still going on, or was killed.";
}
function noDigest(report) {
	const unplanned = report.registries.filter((part) => part.plan === void 0).length;
	if (unplanned > 0) return `none, because ${many(unplanned, "registry", "registries")} could not be planned`;
	const unknowns = report.registries.reduce((sum, part) => sum + (part.plan?.unknowns.length ?? 0), 0);
	return unknowns > 0 ? `none, because ${many(unknowns, "field")} cannot be known` : "none";
}
function isApplied(report, part) {
	return report.command === "apply" && part.outcomes.length > 0;
}
function isConsentedByMerge(report, refusal) {
	return report.mergeConsents === true && refusal.consentable;
}
function refusalWords(report, refusal) {
	if (isConsentedByMerge(report, refusal)) return "merging this consents to:";
	return report.command === "apply" ? "apply refused, because" : "apply will refuse, because";
}
function refusalHelp(report, refusal) {
	return isConsentedByMerge(report, refusal) ? void 0 : refusal.help;
}
function fileVerdicts(report) {
	const all = diagnosticsOf(report);
	return [.../* @__PURE__ */ new Set([...report.registries.map((part) => part.source.file), ...all.flatMap(({ source }) => source === void 0 ? [] : [source.file])])].map((file) => {
		const parts = report.registries.filter((part) => part.source.file === file);
		const here = all.filter(({ source }) => source?.file === file);
		const errors = here.filter(({ severity }) => severity === "error").length;
		const facts = [
			errors > 0 ? many(errors, "error") : many(parts.length, "registry", "registries"),
			errors > 0 ? "" : many(parts.reduce((sum, part) => sum + part.webhooks, 0), "webhook"),
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
// src/report/pieces.ts
function bodyPieces(report) {
	return [...report.diagnostics.map(diagnosticPiece), ...report.registries.flatMap((part) => [
		...part.diagnostics.map(diagnosticPiece),
		...failures(report, part),
		...part.pings.map((ping) => pingPiece(part, ping)),
		...part.plan === void 0 ? [] : planPieces(report, part, part.plan),
		...report.command === "validate" ? [] : [{
			kind: "registry",
			part,
			rank: 2
		}]
	])].toSorted((a, b) => a.rank - b.rank);
}
function planPieces(report, part, plan) {
	return [
		...plan.refusals.map((refusal) => refusalPiece(report, part, refusal)),
		...plan.warnings.map(diagnosticPiece),
		...part.outcomes.map((outcome) => {
			return {
				kind: "outcome",
				part,
				rank: outcome.status === "done" || outcome.status === "already" ? 6 : 3,
				cells: outcomeCells(outcome)
			};
		}),
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
			line: markdown`- ${code(webhook)} ${code(field)}: ${why}`
		})),
		...plan.unmanaged.map(({ name, message }) => ({
			kind: "left-alone",
			part,
			rank: 8,
			line: markdown`- ${code(name)}: ${message}`
		}))
	];
}
function refusalPiece(report, part, refusal) {
	const help = refusalHelp(report, refusal);
	const where = report.registries.length === 1 ? markdown`` : markdown`${code(part.registry)}: `;
	return {
		kind: "refusal",
		rank: 1,
		heading: refusalWords(report, refusal).replace(/^./, (letter) => letter.toUpperCase()).replace(/:$/, ""),
		line: markdown`${where}${refusal.message}${help === void 0 ? "" : `. ${help}`}`
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
	const silent = part.pings.filter(({ verdict }) => verdict === "failed");
	return [...failed.map(({ action, name }) => markdown`**Failed to ${action}** ${code(name)}${where}`), ...silent.map(({ name, reason }) => markdown`**Ping failed:** ${code(name)}${where}: ${reason}`)].map((line) => ({
		kind: "error",
		rank: 0,
		line
	}));
}
function inRegistry(report, part) {
	return report.registries.length === 1 ? markdown`` : markdown` in ${code(part.registry)}`;
}
function diagnosticPiece(diagnostic) {
	const { severity, message, help, source, registry } = diagnostic;
	const line = markdown`${source === void 0 ? registry === void 0 ? markdown`` : markdown`${code(registry)} ` : markdown`${code(`${source.file}:${source.line}`)} `}${message}${help === void 0 ? "" : `. ${help}`}`;
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
	return [terminal`@@ ${actionWord(change)} ${change.name}${remark === "" ? "" : ` (${remark})`} @@`, ...change.fields.flatMap(diffOfField)];
}
function diffOfField(field) {
	const [before, after] = [shown(field.before), shown(field.after)];
	switch (field.change) {
		case "unknown": return [terminal`! ${field.field}: ${cannotKnow(field)}`];
		case "added": return [terminal`+ ${field.field}: ${after}`];
		case "removed": return [terminal`- ${field.field}: ${before}`];
		case "changed": return [terminal`- ${field.field}: ${before}`, terminal`+ ${field.field}: ${after}${before === after ? " (changed)" : ""}`];
	}
}
function outcomeCells(outcome) {
	const { message, help } = outcome.diagnostic ?? {};
	const happened = [message ?? "", restoredWords(outcome)].filter((words) => words !== "").join("; ");
	const said = help === void 0 ? happened : `${happened}. ${help}`;
	return [
		markdown`${outcome.action}`,
		code(outcome.name),
		outcomeMark(outcome),
		markdown`${said}`
	];
}
function outcomeMark(outcome) {
	switch (outcome.status) {
		case "done":
		case "already": return markdown`✅ ${outcomeStatus(outcome)}`;
		case "failed": return markdown`❌ failed`;
		case "not-begun":
		case "in-flight":
		case "rolled-back": return markdown`⚠️ ${outcomeStatus(outcome)}`;
	}
}
function pingPiece(part, ping) {
	const tries = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
	const cells = [
		code(ping.name),
		markdown`${pingMark(ping)} ${ping.reason}${tries}`,
		ping.cause === void 0 ? markdown`` : markdown`${ping.cause}`
	];
	return {
		kind: "ping",
		part,
		rank: ping.verdict === "failed" ? 3 : 6,
		cells
	};
}
function pingMark({ verdict }) {
	switch (verdict) {
		case "passed": return "✅";
		case "failed": return "❌";
		case "skipped": return "➖";
	}
}
function alerts(kept) {
	const lines = (kind) => kept.flatMap((piece) => piece.kind === kind ? [piece.line] : []);
	const [errors, warnings] = [lines("error"), lines("warning")];
	const refusals = kept.filter((piece) => piece.kind === "refusal");
	const headings = [...new Set(refusals.map(({ heading }) => heading))];
	const under = (heading) => refusals.flatMap((piece) => piece.heading === heading ? [piece.line] : []);
	return [
		...errors.length === 0 ? [] : [alert("CAUTION", list$1(errors))],
		...headings.map((heading) => alert("WARNING", stack([markdown`**${heading}**`, bullets(under(heading))], 2))),
		...warnings.length === 0 ? [] : [alert("NOTE", list$1(warnings))]
	];
}
function list$1(lines) {
	return lines.length === 1 ? stack(lines, 1) : bullets(lines);
}
function bullets(lines) {
	return stack(lines.map((line) => markdown`- ${line}`), 1);
}
function registrySections(report, kept) {
	return report.registries.flatMap((part) => {
		const here = kept.filter((piece) => "part" in piece && piece.part === part);
		if (here.length === 0) return [];
		const body = registryBody(report, part, here);
		const words = registryWords(report, part);
		if (body.length === 0) return [markdown`**${part.registry}** (owner ${part.owner})${words === "" ? "" : `: ${words}`}`];
		const open = report.registries.length === 1 || failures(report, part).length > 0;
		const said = report.registries.length === 1 || words === "" ? html`` : html`: ${words}`;
		return [details(html`<b>${part.registry}</b> (owner ${part.owner})${said}`, stack(body, 2), { open })];
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
function registryBody(report, part, pieces) {
	const lines = (kind) => pieces.flatMap((piece) => piece.kind === kind ? [piece.line] : []);
	const rows = (kind) => pieces.flatMap((piece) => piece.kind === kind ? [piece.cells] : []);
	const changes = pieces.flatMap((piece) => piece.kind === "change" ? [piece.lines] : []);
	const diff = codeBlock("diff", changes.flatMap((change, index) => index === 0 ? change : [terminal``, ...change]));
	return [
		...filledTable([
			markdown`Change`,
			markdown`Webhook`,
			markdown`Outcome`,
			markdown`What happened`
		], rows("outcome")),
		...filledTable([
			markdown`Webhook`,
			markdown`Ping`,
			markdown`Why, and what to do`
		], rows("ping")),
		...changes.length === 0 ? [] : [isApplied(report, part) ? details(html`The plan, field by field`, diff, { open: false }) : diff],
		...folded("Cannot know", lines("unknown"), part.plan?.unknowns.length ?? 0),
		...folded("Left alone", lines("left-alone"), part.plan?.unmanaged.length ?? 0)
	];
}
function filledTable(head, rows) {
	if (rows.length === 0) return [];
	const columns = rows.some((cells) => (cells.at(-1)?.length ?? 0) > 0) ? head.length : head.length - 1;
	return [table$1(head.slice(0, columns), rows.map((cells) => cells.slice(0, columns)))];
}
function folded(heading, lines, count) {
	if (lines.length === 0) return [];
	if (count <= 5) return [stack([markdown`**${heading}**`, stack(lines, 1)], 2)];
	return [details(html`${heading}: ${count}`, stack(lines, 1), { open: false })];
}
// src/report/markdown.ts
function renderMarkdown(report, options) {
	const pieces = bodyPieces(report);
	const whole = page(report, options, {
		names: longestName,
		kept: pieces,
		cut: []
	});
	if (whole.length <= options.limit) return whole;
	for (const names of [
		longestName,
		24,
		8,
		0
	]) {
		const text = (kept) => page(report, options, {
			names,
			kept: pieces.slice(0, kept),
			cut: pieces.slice(kept)
		});
		if (text(0).length > options.limit) continue;
		let [fits, tooMany] = [0, pieces.length];
		while (tooMany - fits > 1) {
			const middle = Math.floor((fits + tooMany) / 2);
			if (text(middle).length <= options.limit) fits = middle;
			else tooMany = middle;
		}
		return text(fits);
	}
	const counts = markdownPage(countsLine(report));
	return counts.length <= options.limit ? counts : "";
}
const longestName = 60;
function page(report, options, cutting) {
	return `${markdownPage(stack([
		markdown`### ${options.title === void 0 ? title(report) : shortened(options.title, 200)}`,
		countsLine(report),
		...early(report),
		...destructive(report, cutting.names),
		...files(report),
		...alerts(cutting.kept),
		...registrySections(report, cutting.kept),
		...foot(report, options, cutting.cut)
	], 2))}\n`;
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
		counts.unmanaged > 0 ? `${counts.unmanaged} left alone` : "",
		counts.unknowns > 0 ? `${many(counts.unknowns, "field")} cannot be known` : "",
		pings.length > 0 ? `pings: ${pings.join(", ")}` : "",
		report.command === "apply" && outcomes.length === 0 && words.length > 0 ? "nothing was written" : ""
	].filter((words) => words !== "");
	const first = words.length > 0 ? words.join(" · ") : nothingToSay(report);
	return row([...first === "" ? [] : [markdown`**${first}**`], ...rest.map((part) => markdown`${part}`)], " · ");
}
function nothingToSay(report) {
	const planned = report.registries.some((part) => part.plan !== void 0);
	switch (report.command) {
		case "validate": return many(fileVerdicts(report).length, "manifest");
		case "ping": return report.registries.some((part) => part.pings.length > 0) ? "" : "no pings";
		case "drift": return planned ? "no drift" : "not checked";
		case "plan":
		case "apply": return planned ? "no changes" : "no plan";
	}
}
function files(report) {
	if (report.command !== "validate") return [];
	const lines = fileVerdicts(report).map(({ file, valid, facts }) => markdown`- ${code(file)}: ${valid ? "valid" : "invalid"} — ${facts}`);
	return lines.length === 0 ? [] : [stack(lines, 1)];
}
function early(report) {
	const words = endedEarly(report);
	return words === "" ? [] : [alert("WARNING", markdown`${words}`)];
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
		if (length === 0) return [markdown`**${heading}**`];
		const listed = found.map(({ registry, names }) => {
			const list = row(names.map((name) => code(shortened(name, length))), ", ");
			return report.registries.length === 1 ? list : markdown`- in ${code(shortened(registry, length))}: ${list}`;
		});
		return report.registries.length === 1 ? listed.map((list) => markdown`**${heading}:** ${list}`) : [stack([markdown`**${heading}:**`, ...listed], 1)];
	});
	const kind = report.registries.some((part) => isApplied(report, part)) ? "NOTE" : "CAUTION";
	return lines.length === 0 ? [] : [alert(kind, stack(lines, 2))];
}
function namesOf(report, part, action) {
	if (!isApplied(report, part)) return (part.plan?.changes ?? []).filter((change) => change.action === action).map(({ name }) => name);
	return part.outcomes.filter((outcome) => outcome.action === action && isDone(outcome)).map(({ name }) => name);
}
function destructiveWords(report, action, count) {
	const done = report.registries.some((part) => isApplied(report, part));
	const webhooks = many(count, "webhook");
	if (done) return `${action === "delete" ? "Deleted" : "Replaced"} ${webhooks}`;
	return `${report.command === "apply" ? `Would ${action}` : action === "delete" ? "Deletes" : "Replaces"} ${webhooks}${action === "delete" ? "" : " (deleted, then created anew)"}`;
}
function foot(report, options, cut) {
	const { runUrl, nextStep } = options;
	const counts = countReport(report);
	const destroys = report.command === "plan" && counts.deletes + counts.replaces > 0 && changesIn(counts) > 1;
	const login = report.identity === void 0 ? [] : [markdown`Login: ${report.identity}`];
	const last = [
		...digest(report),
		...login,
		...runUrl === void 0 ? [] : [link("Run", runUrl)]
	];
	return [
		...cut.length === 0 ? [] : [cutNotice(cut, runUrl)],
		...nextStep === void 0 ? [] : [markdown`**Next:** ${nextStep}`],
		...destroys ? [applyOrder] : [],
		...last.length === 0 ? [] : [row(last, " · ")]
	];
}
const applyOrder = markdown`Apply creates and updates, then replaces, pings what changed, and deletes at the end, but where a create needs the room. After a failure, a ping's included, nothing further is replaced or deleted.`;
function digest(report) {
	if (report.digest !== void 0) return [markdown`Digest ${code(report.digest)}`];
	return report.command === "plan" ? [markdown`Digest: ${noDigest(report)}`] : [];
}
function cutNotice(cut, runUrl) {
	const counted = cutWords.flatMap(([kind, one, more]) => {
		const count = cut.filter((piece) => piece.kind === kind).length;
		return count === 0 ? [] : [many(count, one, more)];
	});
	return alert("NOTE", markdown`**Cut to fit**${counted.length === 0 ? "" : ` (${counted.join(", ")})`}: the counts and the deletes above are of the whole. The full text is in the ${link("run's summary", runUrl)} and the report file.`);
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
		"outcome",
		"outcome",
		"outcomes"
	],
	[
		"ping",
		"ping",
		"pings"
	],
	[
		"change",
		"change in detail",
		"changes in detail"
	],
	[
		"unknown",
		"field that cannot be known",
		"fields that cannot be known"
	],
	[
		"warning",
		"warning",
		"warnings"
	],
	[
		"left-alone",
		"webhook left alone",
		"webhooks left alone"
	],
	[
		"registry",
		"registry",
		"registries"
	]
];
// src/report/text.ts
function renderText(report, { color }) {
	const paint = painter(color);
	return terminalPage([
		...report.command === "validate" ? [validated(report)] : [],
		...report.registries.map((part) => section(report, part, paint)),
		closing(report, paint)
	].filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : [terminal``, ...lines]));
}
function renderDiagnostic(diagnostic, { color }) {
	return terminalPage(diagnosticLines(diagnostic, painter(color)));
}
function painter(color) {
	return (style, text) => color ? styled(style, text) : text;
}
function indented(lines) {
	return lines.map((line) => terminal`  ${line}`);
}
function section(report, part, paint) {
	const { plan } = part;
	const body = [
		...part.diagnostics.map(({ severity, code }) => paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]: see the message`)),
		...plan === void 0 ? unplannedLines(report, part) : changesOrOutcomes(report, part, plan, paint),
		...pingLines(part.pings, paint),
		...plan === void 0 ? [] : remarkLines(report, part, plan, paint)
	];
	if (report.command === "validate" && body.length === 0) return [];
	return [heading(part, paint), ...indented(body)];
}
function heading(part, paint) {
	const name = paint("bold", terminal`${part.registry}`);
	return part.plan?.changes.every((change) => change.action === "no-op") ? terminal`${name}: up to date (${many(countChanges(part.plan).noOps, "webhook")})` : terminal`${name} (owner ${part.owner})`;
}
function unplannedLines(report, part) {
	return (report.command === "plan" || report.command === "apply" || report.command === "drift") && part.diagnostics.length === 0 ? [terminal`not planned`] : [];
}
function changesOrOutcomes(report, part, plan, paint) {
	return isApplied(report, part) ? outcomeLines(part, paint) : changeLines(plan, paint);
}
function remarkLines(report, part, plan, paint) {
	return [
		...plan.unmanaged.length === 0 ? [] : [terminal`Left alone:`],
		...plan.unmanaged.map(({ name, message }) => terminal`  ${name}: ${message}`),
		...plan.unknowns.length === 0 ? [] : [terminal`Cannot know ${many(plan.unknowns.length, "field")}.`],
		...plan.refusals.flatMap((refusal) => refusalLines(report, refusal, paint)),
		...plan.warnings.flatMap((warning) => diagnosticLines(warning, paint)),
		...report.registries.length > 1 && hasChanges(plan) && !isApplied(report, part) ? [terminal`Here: ${countsSentence(countChanges(plan))}`] : []
	];
}
function refusalLines(report, refusal, paint) {
	const help = refusalHelp(report, refusal);
	return [terminal`${paint("red", terminal`${refusalWords(report, refusal)}`)} ${refusal.message}`, ...help === void 0 ? [] : [terminal`  ${help}`]];
}
function changeLines(plan, paint) {
	return byAction(plan.changes).flatMap((change) => [changeLine(change, paint), ...indented(indented(change.fields.map((field) => fieldLine(change, field))))]);
}
function changeLine(change, paint) {
	const remark = changeRemark(change);
	const line = terminal`${actionMark(change.action)} ${actionWord(change)} ${change.name}`;
	return terminal`${paint(actionStyle(change.action), line)}${remark === "" ? "" : ` (${remark})`}`;
}
function actionMark(action) {
	switch (action) {
		case "create": return "+";
		case "update": return "~";
		case "replace": return "-/+";
		case "delete": return "-";
		case "no-op": return "=";
	}
}
function actionStyle(action) {
	switch (action) {
		case "create": return "green";
		case "update": return "yellow";
		case "replace": return "magenta";
		case "delete": return "red";
		case "no-op": return "dim";
	}
}
function outcomeLines(part, paint) {
	return part.outcomes.flatMap((outcome) => {
		const status = paint(outcomeStyle(outcome), terminal`${outcomeStatus(outcome).padEnd(11)}`);
		const restored = restoredWords(outcome);
		return [terminal`${status} ${outcome.action.padEnd(7)} ${outcome.name}${restored === "" ? "" : `: ${restored}`}`, ...indented(outcome.diagnostic === void 0 ? [] : diagnosticLines(outcome.diagnostic, paint))];
	});
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
function pingLines(pings, paint) {
	return pings.map((ping) => pingLine(ping, paint));
}
function pingLine(ping, paint) {
	const tries = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
	const cause = ping.cause === void 0 ? terminal`` : terminal` — ${ping.cause}`;
	switch (ping.verdict) {
		case "passed": return terminal`${paint("green", terminal`ok`)}      ${ping.name} ${ping.reason}${tries}${cause}`;
		case "failed": return terminal`${paint("red", terminal`FAILED`)}  ${ping.name} ${ping.reason}${tries}${cause}`;
		case "skipped": return terminal`${paint("dim", terminal`skipped`)} ${ping.name} ${ping.reason}${cause}`;
	}
}
function validated(report) {
	const elsewhere = report.diagnostics.filter(({ severity, source }) => severity === "error" && !source).length;
	return [...fileVerdicts(report).map(({ file, valid, facts }) => terminal`${file}: ${valid ? "valid" : "invalid"} — ${facts}`), ...elsewhere === 0 ? [] : [terminal`invalid — ${many(elsewhere, "error")} outside of any manifest`]];
}
function closing(report, paint) {
	const early = endedEarly(report);
	return [...early === "" ? [] : [paint("yellow", terminal`${early}`)], ...summary(report)];
}
function summary(report) {
	const digest = terminal`Digest: ${report.digest ?? noDigest(report)}`;
	const planned = report.registries.some((part) => part.plan !== void 0);
	switch (report.command) {
		case "validate": return [];
		case "plan": return planned ? [terminal`Plan: ${countsSentence(countReport(report))}`, digest] : [terminal`Plan: none was made.`];
		case "drift": {
			const pinged = report.registries.some((part) => part.pings.length > 0);
			return [terminal`Drift: ${planned ? countsSentence(countReport(report), "none") : "not known."}`, ...pinged ? [terminal`${pingSentence(report)}`] : []];
		}
		case "apply": return [terminal`${applySentence(report)}`, ...report.exitCode === 4 ? [digest] : []];
		case "ping": return [terminal`${pingSentence(report)}`];
	}
}
function diagnosticLines(diagnostic, paint) {
	const { severity, code, message, help } = diagnostic;
	const kind = paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]`);
	return [terminal`${whereabouts(diagnostic)}${kind}: ${message}`, ...(help?.split("\n") ?? []).map((line) => terminal`  ${line}`)];
}
function whereabouts({ source, registry, webhook }) {
	if (source !== void 0) return terminal`${source.file}:${source.line}:${source.column}: `;
	if (registry !== void 0 && webhook !== void 0) return terminal`${registry}/${webhook}: `;
	const name = registry ?? webhook;
	return name === void 0 ? terminal`` : terminal`${name}: `;
}
// src/report/annotations.ts
const most = 9;
function annotations(report) {
	const { registries } = report;
	const all = [
		...registries.flatMap((part) => part.outcomes.flatMap((outcome) => failedChange(part, outcome))),
		...registries.flatMap((part) => refused$1(report, part)),
		...registries.flatMap((part) => failedPings(part)),
		...diagnosticsOf(report).map(ofDiagnostic)
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
		message: `${more} of this kind: see the run's summary for all of them.`
	}];
}
function annotation(severity, title, texts, source) {
	const message = texts.flatMap((text) => text === void 0 || text === "" ? [] : [visible(text)]).join("\n");
	return {
		severity,
		title: visible(title),
		message,
		...source === void 0 ? {} : { source }
	};
}
function ofDiagnostic({ severity, code, message, help, source }) {
	return annotation(severity, code, [message, ...help?.split("\n") ?? []], source);
}
function refused$1(report, part) {
	const severity = report.command === "apply" ? "error" : "warning";
	return (part.plan?.refusals ?? []).map((refusal) => {
		const { code, message, source } = refusal;
		const texts = [`${refusalWords(report, refusal)} ${message}`, refusalHelp(report, refusal)];
		return annotation(severity, code, texts, source ?? part.source);
	});
}
function failedChange(part, outcome) {
	if (outcome.status !== "failed" && outcome.restored !== "failed") return [];
	const { message, help, source } = outcome.diagnostic ?? {};
	const change = part.plan?.changes.find(({ name }) => name === outcome.name);
	return [annotation("error", `${outcome.action} ${outcome.name} failed`, [
		message,
		restoredWords(outcome),
		help
	], source ?? change?.source ?? part.source)];
}
function failedPings(part) {
	return part.pings.filter(({ verdict }) => verdict === "failed").map(({ name, reason, cause, source }) => annotation("error", `ping of ${name} failed`, [reason, cause], source ?? part.source));
}
// src/report/report.ts
function renderReport(report, format, { color }) {
	switch (format) {
		case "text": return renderText(report, { color });
		case "json": return jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report));
		case "markdown": return renderMarkdown(report, { limit: Number.POSITIVE_INFINITY });
	}
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
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
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
	if (isMap(node)) return visitor.Map?.(key, node, path);
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
function stringify(item, ctx, onComment, onChompKeep) {
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
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
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
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
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
const merge$1 = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$1.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge$1.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge$1.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
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
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
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
		let str = stringify(item, itemCtx, () => comment = null);
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
		if (!isMap(map)) onError("Expected a mapping for this tag");
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
		else if (isMap(item)) {
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
		if (isMap(map)) {
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
	merge$1,
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
	merge: merge$1,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge$1,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge$1) ? schemaTags.concat(merge$1) : schemaTags.slice();
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
	if (addMergeTag) tags = tags.concat(merge$1);
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
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
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
function parse$1(src, reviver, options) {
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
// src/manifest/yaml-problems.ts
const localProblems = /* @__PURE__ */ new Set([
	"BAD_DQ_ESCAPE",
	"NON_STRING_KEY",
	"TAG_RESOLVE_FAILED"
]);
const yamlProblems = {
	ALIAS_PROPS: ["an alias can't have an anchor or a tag", "Remove what stands before the `*`."],
	BAD_ALIAS: ["this alias or anchor has no name, or a bad one", "Text that begins with `*` or `&` must be quoted."],
	BAD_COLLECTION_TYPE: ["the tag does not fit what it stands before", "Remove the tag."],
	BAD_DIRECTIVE: ["this line, which begins with `%`, is not a directive of YAML", "Remove it."],
	BAD_DQ_ESCAPE: ["this escape is not one that YAML knows in double quotes", "Write `\\\\` for a backslash, or use single quotes."],
	BAD_INDENT: ["the indentation does not fit what is around it, or a bracket is not closed", "Indent keys of one map by the same number of spaces, and close each bracket."],
	BAD_PROP_ORDER: ["anchors and tags must stand after the indicators `?`, `:` and `-`", "Move it."],
	BAD_SCALAR_START: ["text can't begin with this character unless it is quoted", "Put the text in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["a map can't begin in the middle of a line that already has a key", "Quote text that contains `: `, or begin a new line."],
	BLOCK_IN_FLOW: ["inside `[…]` or `{…}`, maps and lists must be written with brackets, too", "Use brackets all the way, or none."],
	DUPLICATE_KEY: ["this key occurs twice", "Remove one of the two."],
	IMPOSSIBLE: ["this can't be read as YAML", "Check the lines around it."],
	KEY_OVER_1024_CHARS: ["this key is longer than 1024 characters", "Check for a missing line break or quote."],
	MISSING_CHAR: ["a character is missing here: a closing quote or bracket, a comma, a colon or a space", "Check the line, and the one before it."],
	MULTILINE_IMPLICIT_KEY: ["a key must be on one line and be followed by `: `", "Check for a missing `:`, or for indentation that joins two lines."],
	MULTIPLE_ANCHORS: ["one value can't have two anchors", "Remove one."],
	MULTIPLE_DOCS: ["there is more than one document here", "Part documents by `---` on a line of its own."],
	MULTIPLE_TAGS: ["one value can't have two tags", "Remove one."],
	NON_STRING_KEY: ["a key must be text", "Quote it."],
	RESOURCE_EXHAUSTION: ["maps or lists are nested too deeply", "A manifest needs four levels; check brackets."],
	TAB_AS_INDENT: ["tabs can't be used for indentation", "Use spaces."],
	TAG_RESOLVE_FAILED: ["tags such as `!name` have no meaning in a manifest", "Remove the tag; quote text that begins with `!`."],
	UNEXPECTED_TOKEN: ["this does not belong here", "Check for a missing quote, bracket or line break before it."]
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
function pointer(...segments) {
	return segments.map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function segments(path) {
	return path.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function bare(name, otherwise) {
	return /^[\w.$-]{1,64}$/.test(name) ? name : otherwise;
}
function quoted(name, otherwise) {
	const plain = bare(name, "");
	return plain === "" ? otherwise : `"${plain}"`;
}
function* parseDocuments(file, text, report) {
	const placeAt = placer(file, text);
	const control = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
	if (control) {
		report({
			severity: "error",
			code: "file-control-character",
			message: `there is a control character (U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) in the text`,
			help: "Remove it; editors may not show it.",
			source: placeAt(control.index, control.index + 1)
		});
		return;
	}
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
	for (const document of composer.compose(new Parser().parse(text))) {
		documents += 1;
		const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0] || Number(b.code === "MISSING_CHAR") - Number(a.code === "MISSING_CHAR"));
		if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
			const at = Math.max(text.indexOf("%YAML"), 0);
			report({
				severity: "error",
				code: "yaml-syntax",
				message: "the `%YAML` line asks for another version than 1.2",
				help: "Remove that line.",
				source: placeAt(at, at + 5)
			});
		} else if (problems.length > 0) for (const problem of problems) {
			report({
				severity: "error",
				...describeYaml(problem),
				source: placeAt(problem.pos[0], problem.pos[1])
			});
			if (!localProblems.has(problem.code)) break;
		}
		else if (document.contents === null || isScalar(document.contents) && document.contents.value === null) {
			const at = Math.min(document.range[0], text.length);
			report(empty("there is a document without content", placeAt(at, Math.min(at + 3, text.length))));
		} else try {
			let broken = false;
			yield {
				...convert(document.contents, placeAt, (diagnostic) => {
					broken = true;
					report(diagnostic);
				}),
				broken
			};
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			report(error.diagnostic);
		}
	}
	if (documents === 0) report(empty("there is no document in this file", placeAt(0)));
}
function placer(file, text) {
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
function empty(message, source) {
	return {
		severity: "error",
		code: "document-empty",
		message,
		help: "Write `owner`, `registry` and `webhooks`, or remove a `---` that has nothing after it.",
		source
	};
}
var Unreadable = class extends Error {
	diagnostic;
	constructor(code, message, help, source) {
		super(message);
		this.diagnostic = {
			severity: "error",
			code,
			message,
			help,
			source
		};
	}
};
function convert(root, placeAt, report) {
	const spans = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	let aliases = 0;
	let copied = 0;
	const spansOf = (path) => {
		const found = spans.get(path);
		if (found) return found;
		const made = {};
		spans.set(path, made);
		return made;
	};
	const sourceOf = (node) => {
		const span = spanOf(node);
		return span ? placeAt(...span) : placeAt(0);
	};
	const countAlias = (node) => {
		aliases += 1;
		if (aliases <= maxAliases) return;
		throw new Unreadable("yaml-alias", `there are more than ${maxAliases} aliases and merge keys in one document`, "Write the values out, or move what is the same into `defaults`.", sourceOf(node));
	};
	const convertNode = (node, path, depth, copying) => {
		if (depth > maxDepth) throw new Unreadable("yaml-depth", `maps and lists are nested more than ${maxDepth} deep`, "A manifest needs four levels; check the indentation.", sourceOf(node));
		if (isAlias(node)) {
			countAlias(node);
			const target = anchors.get(node.source);
			if (target !== void 0) return convertNode(target, path, depth + 1, true);
			throw new Unreadable("yaml-alias", "this alias has no anchor before it", "Text that begins with `*` must be quoted.", sourceOf(node));
		}
		if (copying && ++copied > maxCopied) throw new Unreadable("yaml-alias", `aliases repeat more than ${maxCopied} values in one document`, "Write the values out, or move what is the same into `defaults`.", sourceOf(node));
		if (!copying && (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
		spansOf(path).value = spanOf(node);
		if (isMap(node)) return convertMap(node.items, path, depth, copying);
		if (isSeq(node)) return node.items.map((item, index) => {
			const itemPath = `${path}/${index}`;
			const converted = convertNode(item, itemPath, depth + 1, copying);
			spansOf(itemPath).key = spanOf(item);
			return converted;
		});
		return isScalar(node) ? node.value : null;
	};
	const convertMap = (pairs, path, depth, copying) => {
		const data = Object.create(null);
		const foldsCase = isMapOfNames(path);
		const spelt = /* @__PURE__ */ new Map();
		const written = /* @__PURE__ */ new Map();
		const put = (name, value) => {
			const folded = foldsCase ? name.toLowerCase() : name;
			const before = spelt.get(folded);
			if (before !== void 0) delete data[before];
			spelt.set(folded, name);
			data[name] = value;
		};
		for (const { key, value } of pairs.filter(isMerge)) {
			countAlias(key);
			const sources = isSeq(value) ? [...value.items].reverse() : [value];
			const own = spansOf(path).value;
			for (const source of sources) {
				const merged = convertNode(source, path, depth + 1, copying);
				if (typeof merged === "object" && merged !== null && !Array.isArray(merged)) for (const [name, inner] of Object.entries(merged)) put(name, inner);
				else report({
					severity: "error",
					code: "yaml-alias",
					message: "only a map, or a list of maps, can be merged in by `<<`",
					help: "Give it an alias of a map.",
					source: sourceOf(key)
				});
			}
			spansOf(path).value = own;
		}
		for (const pair of pairs) {
			const { key, value } = pair;
			const name = isScalar(key) ? String(key.value) : "";
			const folded = foldsCase ? name.toLowerCase() : name;
			const earlier = written.get(folded);
			if (earlier !== void 0) {
				report({
					severity: "error",
					code: "duplicate-key",
					message: `the key ${quoted(name, "written here")} occurs twice${isScalar(earlier) && earlier.value === name ? "" : " (case does not matter here)"}`,
					help: `Remove one of the two; the first is in line ${sourceOf(earlier).line}.`,
					source: sourceOf(key)
				});
				continue;
			}
			written.set(folded, key);
			if (isMerge(pair)) continue;
			if (forbiddenKeys.has(name)) {
				report({
					severity: "error",
					code: "forbidden-key",
					message: `a key can't be named "${name}"`,
					help: "Choose another name.",
					source: sourceOf(key)
				});
				continue;
			}
			const inner = path + pointer(name);
			put(name, convertNode(value, inner, depth + 1, copying));
			spansOf(inner).key = spanOf(key);
		}
		const first = pairs[0];
		spansOf(path).first = first && spanOf(first.key);
		return data;
	};
	const data = convertNode(root, "", 0, false);
	const source = (path, order) => {
		for (let at = path;; at = at.slice(0, at.lastIndexOf("/"))) {
			const found = spans.get(at);
			const filled = order.map((kind) => found?.[kind]).find((span) => span !== void 0 && span[1] > span[0]);
			if (filled) return placeAt(...filled);
			if (at === "") return placeAt(0);
		}
	};
	return {
		data,
		sources: {
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
		}
	};
}
function isMerge(pair) {
	return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === Scalar.PLAIN;
}
function isMapOfNames(path) {
	return path === "/webhooks" || /^\/(?:defaults|webhooks\/[^/]+)\/(?:customHeaders|tags)$/.test(path);
}
function spanOf(node) {
	if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return void 0;
	return node.range ? [node.range[0], node.range[1]] : void 0;
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
		"prune": {
			"type": "string",
			"enum": [
				"owned",
				"all",
				"none"
			]
		},
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
			"status": {
				"type": "string",
				"enum": ["enabled", "disabled"]
			},
			"location": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
			},
			"tags": {
				"type": "object",
				"additionalProperties": { "type": ["string", "null"] }
			},
			"protect": { "type": "boolean" },
			"ping": { "type": "boolean" }
		}
	} }
};
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"serviceUri": { "type": "string" },
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
		"status": {
			"type": "string",
			"enum": ["enabled", "disabled"]
		},
		"location": {
			"type": "string",
			"pattern": "^[A-Za-z][A-Za-z0-9 ]{1,63}$"
		},
		"tags": {
			"type": "object",
			"additionalProperties": { "type": ["string", "null"] }
		},
		"protect": { "type": "boolean" },
		"ping": { "type": "boolean" }
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._/-]{1,128}$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{5,50}$|\\$\\{", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[\\w().\\u00a1-\\uffff-]{0,89}[\\w()\\u00a1-\\uffff-]$|\\$\\{", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|\\$\\{", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9*?]{1,100}$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_]{0,63}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9 ]{1,63}$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9]{5,50}$", "u");
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
			if (typeof data6 !== "string") {
				const err16 = {
					instancePath: instancePath + "/prune",
					schemaPath: "#/properties/prune/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.prune.type,
					parentSchema: schema11.properties.prune,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (!(data6 === "owned" || data6 === "all" || data6 === "none")) {
				const err17 = {
					instancePath: instancePath + "/prune",
					schemaPath: "#/properties/prune/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.prune.enum },
					message: "must be equal to one of the allowed values",
					schema: schema11.properties.prune.enum,
					parentSchema: schema11.properties.prune,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
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
							const err18 = {
								instancePath: instancePath + "/ignore/" + i0,
								schemaPath: "#/properties/ignore/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9*?]{1,100}$" },
								message: "must match pattern \"^[A-Za-z0-9*?]{1,100}$\"",
								schema: "^[A-Za-z0-9*?]{1,100}$",
								parentSchema: schema11.properties.ignore.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/ignore/" + i0,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.ignore.items.type,
							parentSchema: schema11.properties.ignore.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.ignore.type,
					parentSchema: schema11.properties.ignore,
					data: data7
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.defaults !== void 0) {
			let data9 = data.defaults;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!func2.call(schema12.properties, key2)) {
					const err21 = {
						instancePath: instancePath + "/defaults",
						schemaPath: "#/definitions/webhook/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema12,
						data: data9
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data9.serviceUri !== void 0) {
					let data10 = data9.serviceUri;
					if (typeof data10 !== "string") {
						const err22 = {
							instancePath: instancePath + "/defaults/serviceUri",
							schemaPath: "#/definitions/webhook/properties/serviceUri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.serviceUri.type,
							parentSchema: schema12.properties.serviceUri,
							data: data10
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data9.customHeaders !== void 0) {
					let data11 = data9.customHeaders;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key3 in data11) {
						let data12 = data11[key3];
						if (typeof data12 !== "string") {
							const err23 = {
								instancePath: instancePath + "/defaults/customHeaders/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/properties/customHeaders/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema12.properties.customHeaders.additionalProperties.type,
								parentSchema: schema12.properties.customHeaders.additionalProperties,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					else {
						const err24 = {
							instancePath: instancePath + "/defaults/customHeaders",
							schemaPath: "#/definitions/webhook/properties/customHeaders/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.customHeaders.type,
							parentSchema: schema12.properties.customHeaders,
							data: data11
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data9.actions !== void 0) {
					let data13 = data9.actions;
					if (Array.isArray(data13)) {
						if (data13.length < 1) {
							const err25 = {
								instancePath: instancePath + "/defaults/actions",
								schemaPath: "#/definitions/webhook/properties/actions/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema12.properties.actions,
								data: data13
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len1 = data13.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data14 = data13[i1];
							if (typeof data14 === "string") {
								if (!pattern5.test(data14)) {
									const err26 = {
										instancePath: instancePath + "/defaults/actions/" + i1,
										schemaPath: "#/definitions/webhook/properties/actions/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]{0,63}$\"",
										schema: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
										parentSchema: schema12.properties.actions.items,
										data: data14
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/defaults/actions/" + i1,
									schemaPath: "#/definitions/webhook/properties/actions/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.actions.items.type,
									parentSchema: schema12.properties.actions.items,
									data: data14
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/defaults/actions",
							schemaPath: "#/definitions/webhook/properties/actions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema12.properties.actions.type,
							parentSchema: schema12.properties.actions,
							data: data13
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data9.scope !== void 0) {
					let data15 = data9.scope;
					if (typeof data15 === "string") {
						if (!pattern6.test(data15)) {
							const err29 = {
								instancePath: instancePath + "/defaults/scope",
								schemaPath: "#/definitions/webhook/properties/scope/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
								message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
								schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
								parentSchema: schema12.properties.scope,
								data: data15
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/defaults/scope",
							schemaPath: "#/definitions/webhook/properties/scope/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.scope.type,
							parentSchema: schema12.properties.scope,
							data: data15
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data9.status !== void 0) {
					let data16 = data9.status;
					if (typeof data16 !== "string") {
						const err31 = {
							instancePath: instancePath + "/defaults/status",
							schemaPath: "#/definitions/webhook/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.status.type,
							parentSchema: schema12.properties.status,
							data: data16
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(data16 === "enabled" || data16 === "disabled")) {
						const err32 = {
							instancePath: instancePath + "/defaults/status",
							schemaPath: "#/definitions/webhook/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.status.enum },
							message: "must be equal to one of the allowed values",
							schema: schema12.properties.status.enum,
							parentSchema: schema12.properties.status,
							data: data16
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data9.location !== void 0) {
					let data17 = data9.location;
					if (typeof data17 === "string") {
						if (!pattern7.test(data17)) {
							const err33 = {
								instancePath: instancePath + "/defaults/location",
								schemaPath: "#/definitions/webhook/properties/location/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
								schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
								parentSchema: schema12.properties.location,
								data: data17
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/defaults/location",
							schemaPath: "#/definitions/webhook/properties/location/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.location.type,
							parentSchema: schema12.properties.location,
							data: data17
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data9.tags !== void 0) {
					let data18 = data9.tags;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key4 in data18) {
						let data19 = data18[key4];
						if (typeof data19 !== "string" && data19 !== null) {
							const err35 = {
								instancePath: instancePath + "/defaults/tags/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/properties/tags/additionalProperties/type",
								keyword: "type",
								params: { type: schema12.properties.tags.additionalProperties.type },
								message: "must be string,null",
								schema: schema12.properties.tags.additionalProperties.type,
								parentSchema: schema12.properties.tags.additionalProperties,
								data: data19
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					else {
						const err36 = {
							instancePath: instancePath + "/defaults/tags",
							schemaPath: "#/definitions/webhook/properties/tags/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.properties.tags.type,
							parentSchema: schema12.properties.tags,
							data: data18
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data9.protect !== void 0) {
					let data20 = data9.protect;
					if (typeof data20 !== "boolean") {
						const err37 = {
							instancePath: instancePath + "/defaults/protect",
							schemaPath: "#/definitions/webhook/properties/protect/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema12.properties.protect.type,
							parentSchema: schema12.properties.protect,
							data: data20
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data9.ping !== void 0) {
					let data21 = data9.ping;
					if (typeof data21 !== "boolean") {
						const err38 = {
							instancePath: instancePath + "/defaults/ping",
							schemaPath: "#/definitions/webhook/properties/ping/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema12.properties.ping.type,
							parentSchema: schema12.properties.ping,
							data: data21
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/defaults",
					schemaPath: "#/definitions/webhook/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema12.type,
					parentSchema: schema12,
					data: data9
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data22 = data.webhooks;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key5 in data22) {
					const _errs54 = errors;
					if (typeof key5 === "string") {
						if (!pattern8.test(key5)) {
							const err40 = {
								instancePath: instancePath + "/webhooks",
								schemaPath: "#/properties/webhooks/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]{5,50}$" },
								message: "must match pattern \"^[A-Za-z0-9]{5,50}$\"",
								schema: "^[A-Za-z0-9]{5,50}$",
								parentSchema: schema11.properties.webhooks.propertyNames,
								data: key5,
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
					if (!(_errs54 === errors)) {
						const err41 = {
							instancePath: instancePath + "/webhooks",
							schemaPath: "#/properties/webhooks/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							message: "property name must be valid",
							schema: schema11.properties.webhooks.propertyNames,
							parentSchema: schema11.properties.webhooks,
							data: data22
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				for (const key6 in data22) {
					let data23 = data22[key6];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key7 in data23) if (!func2.call(schema12.properties, key7)) {
							const err42 = {
								instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/webhook/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema12,
								data: data23
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data23.serviceUri !== void 0) {
							let data24 = data23.serviceUri;
							if (typeof data24 !== "string") {
								const err43 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/serviceUri",
									schemaPath: "#/definitions/webhook/properties/serviceUri/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.serviceUri.type,
									parentSchema: schema12.properties.serviceUri,
									data: data24
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data23.customHeaders !== void 0) {
							let data25 = data23.customHeaders;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) for (const key8 in data25) {
								let data26 = data25[key8];
								if (typeof data26 !== "string") {
									const err44 = {
										instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/customHeaders/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/webhook/properties/customHeaders/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema12.properties.customHeaders.additionalProperties.type,
										parentSchema: schema12.properties.customHeaders.additionalProperties,
										data: data26
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
							else {
								const err45 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/customHeaders",
									schemaPath: "#/definitions/webhook/properties/customHeaders/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.properties.customHeaders.type,
									parentSchema: schema12.properties.customHeaders,
									data: data25
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data23.actions !== void 0) {
							let data27 = data23.actions;
							if (Array.isArray(data27)) {
								if (data27.length < 1) {
									const err46 = {
										instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions",
										schemaPath: "#/definitions/webhook/properties/actions/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema12.properties.actions,
										data: data27
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								const len2 = data27.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data28 = data27[i2];
									if (typeof data28 === "string") {
										if (!pattern5.test(data28)) {
											const err47 = {
												instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions/" + i2,
												schemaPath: "#/definitions/webhook/properties/actions/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]{0,63}$\"",
												schema: "^[A-Za-z][A-Za-z0-9_]{0,63}$",
												parentSchema: schema12.properties.actions.items,
												data: data28
											};
											if (vErrors === null) vErrors = [err47];
											else vErrors.push(err47);
											errors++;
										}
									} else {
										const err48 = {
											instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions/" + i2,
											schemaPath: "#/definitions/webhook/properties/actions/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.actions.items.type,
											parentSchema: schema12.properties.actions.items,
											data: data28
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/actions",
									schemaPath: "#/definitions/webhook/properties/actions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema12.properties.actions.type,
									parentSchema: schema12.properties.actions,
									data: data27
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data23.scope !== void 0) {
							let data29 = data23.scope;
							if (typeof data29 === "string") {
								if (!pattern6.test(data29)) {
									const err50 = {
										instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
										schemaPath: "#/definitions/webhook/properties/scope/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$" },
										message: "must match pattern \"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$\"",
										schema: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$",
										parentSchema: schema12.properties.scope,
										data: data29
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope",
									schemaPath: "#/definitions/webhook/properties/scope/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.scope.type,
									parentSchema: schema12.properties.scope,
									data: data29
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data23.status !== void 0) {
							let data30 = data23.status;
							if (typeof data30 !== "string") {
								const err52 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/definitions/webhook/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.status.type,
									parentSchema: schema12.properties.status,
									data: data30
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (!(data30 === "enabled" || data30 === "disabled")) {
								const err53 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/status",
									schemaPath: "#/definitions/webhook/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema12.properties.status.enum },
									message: "must be equal to one of the allowed values",
									schema: schema12.properties.status.enum,
									parentSchema: schema12.properties.status,
									data: data30
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data23.location !== void 0) {
							let data31 = data23.location;
							if (typeof data31 === "string") {
								if (!pattern7.test(data31)) {
									const err54 = {
										instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/location",
										schemaPath: "#/definitions/webhook/properties/location/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9 ]{1,63}$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9 ]{1,63}$\"",
										schema: "^[A-Za-z][A-Za-z0-9 ]{1,63}$",
										parentSchema: schema12.properties.location,
										data: data31
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/location",
									schemaPath: "#/definitions/webhook/properties/location/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema12.properties.location.type,
									parentSchema: schema12.properties.location,
									data: data31
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data23.tags !== void 0) {
							let data32 = data23.tags;
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) for (const key9 in data32) {
								let data33 = data32[key9];
								if (typeof data33 !== "string" && data33 !== null) {
									const err56 = {
										instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/webhook/properties/tags/additionalProperties/type",
										keyword: "type",
										params: { type: schema12.properties.tags.additionalProperties.type },
										message: "must be string,null",
										schema: schema12.properties.tags.additionalProperties.type,
										parentSchema: schema12.properties.tags.additionalProperties,
										data: data33
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
							}
							else {
								const err57 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags",
									schemaPath: "#/definitions/webhook/properties/tags/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.properties.tags.type,
									parentSchema: schema12.properties.tags,
									data: data32
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data23.protect !== void 0) {
							let data34 = data23.protect;
							if (typeof data34 !== "boolean") {
								const err58 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/definitions/webhook/properties/protect/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema12.properties.protect.type,
									parentSchema: schema12.properties.protect,
									data: data34
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data23.ping !== void 0) {
							let data35 = data23.ping;
							if (typeof data35 !== "boolean") {
								const err59 = {
									instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ping",
									schemaPath: "#/definitions/webhook/properties/ping/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema12.properties.ping.type,
									parentSchema: schema12.properties.ping,
									data: data35
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/webhooks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/webhook/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema12.type,
							parentSchema: schema12,
							data: data23
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.webhooks.type,
					parentSchema: schema11.properties.webhooks,
					data: data22
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
	} else {
		const err62 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/manifest/schema.ts
function checkSchema(document, report) {
	const { data, sources } = document;
	const removed = /* @__PURE__ */ new Set();
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
function misspelt(error) {
	if (error.keyword !== "additionalProperties") return [];
	const near = nearest(String(error.params["additionalProperty"]), knownKeys(error));
	return near === void 0 ? [] : [error.instancePath + pointer(near)];
}
function knownKeys(error) {
	return Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== "$schema");
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
	const param = (name) => String(error.params[name]);
	switch (error.keyword) {
		case "additionalProperties": {
			const name = param("additionalProperty");
			const known = knownKeys(error);
			const near = nearest(name, known);
			return {
				code: "unknown-key",
				message: `${quoted(name, "what is written here")} is not a key of ${subject(path)}`,
				help: near === void 0 ? `Known keys are ${list(known)}.` : `Did you mean "${near}"?`,
				key: error.instancePath + pointer(name)
			};
		}
		case "required": {
			const name = param("missingProperty");
			const help = requiredHelp[pointer(...path, name)];
			return {
				code: "missing-key",
				message: `${subject(path)} has no "${name}"`,
				...help && { help },
				at: "first"
			};
		}
		case "type": return describeType(error, path);
		case "const":
		case "enum": {
			const allowed = (error.keyword === "enum" ? [error.params["allowedValues"]].flat() : [error.params["allowedValue"]]).map(String);
			const near = nearest(String(error.data), allowed);
			return {
				code: "wrong-value",
				message: `${subject(path)} must be ${either(allowed.map((value) => `"${value}"`))}`,
				...near !== void 0 && { help: `Did you mean "${near}"?` }
			};
		}
		case "pattern": {
			const [message, help] = formats[path.at(-1) ?? ""] ?? formats[path.at(-2) ?? ""] ?? ["is not formed as it must be", ""];
			return {
				code: "wrong-format",
				message: `${subject(path)} ${message}`,
				...help && { help }
			};
		}
		case "propertyNames": return {
			code: "webhook-name",
			message: `a webhook can't be named ${bare(param("propertyName"), "like this")}: a name has 5 to 50 letters and digits`,
			help: "Rename it; the service takes no other characters.",
			key: error.instancePath + pointer(param("propertyName"))
		};
		case "minItems": return {
			code: "actions-empty",
			message: `${subject(path)} is an empty list`,
			help: "Name at least one action, or leave it out for `[push]`; `status: disabled` switches a webhook off."
		};
		default: return {
			code: "wrong-format",
			message: `${subject(path)} ${error.message ?? "is not valid"}`
		};
	}
}
const kinds = {
	string: "text",
	object: "a map",
	array: "a list",
	boolean: "a boolean",
	number: "a number",
	bigint: "a number"
};
function describeType(error, path) {
	const wanted = [error.params["type"]].flat().map(String);
	const kind = error.data === null ? "nothing" : Array.isArray(error.data) ? "array" : typeof error.data;
	const found = kinds[kind] ?? kind;
	if (path.length === 0) return {
		code: "document-not-a-map",
		message: `the document is ${found}, not a map`,
		help: "Begin with `owner:`, `registry:` and `webhooks:`."
	};
	const message = `${subject(path)} must be ${either(wanted.map((type) => type === "boolean" ? "true or false" : kinds[type] ?? type))}, but is ${found}`;
	const scalar = kind === "number" || kind === "boolean" || kind === "bigint";
	if (path.at(-2) === "customHeaders") return {
		code: "header-not-text",
		message,
		help: scalar ? "Quote this: write the value in quotes." : kind === "nothing" ? "Write a value, or remove the key; an empty value is \"\", with the quotes." : "A header has one value, written as text."
	};
	return {
		code: "wrong-type",
		message,
		...helpForType(wanted, kind, scalar, path)
	};
}
function helpForType(wanted, kind, scalar, path) {
	if (wanted.includes("string")) {
		if (scalar) return { help: "Quote this: write the value in quotes." };
		return kind === "nothing" ? { help: "Write a value, or remove the key." } : {};
	}
	if (kind === "nothing" && wanted.includes("object")) {
		if (path.length === 1 && path[0] === "webhooks") return { help: "Write `webhooks: {}` for none." };
		return { help: "Write `{}` for an empty map, or remove the key." };
	}
	if (kind === "nothing") return { help: "Write a value, or remove the key." };
	if (wanted.includes("array")) return { help: "Write it as a list: in brackets, or with a `-` before each item." };
	if (wanted.includes("boolean") && kind === "string") return { help: "Write `true` or `false`, without quotes." };
	return {};
}
const requiredHelp = {
	"/owner": "Say who manages these webhooks, such as the repository: `owner: contoso/storefront`.",
	"/registry": "Say which registry: `registry: {name: contoso}`.",
	"/registry/name": "Write the registry's name without `.azurecr.io`: `name: contoso`.",
	"/webhooks": "Write the webhooks by name, or `webhooks: {}` for none."
};
const formats = {
	owner: ["must be 1 to 128 letters, digits and `.` `_` `/` `-`", "The repository's name is a good choice: `contoso/storefront`."],
	name: ["must be 5 to 50 letters and digits", "Write the registry's name without `.azurecr.io`."],
	resourceGroup: ["is not the name of a resource group", "It has at most 90 letters, digits and `_` `-` `.` `(` `)`, and no dot at its end."],
	subscriptionId: ["must be an id like 11111111-2222-3333-4444-555555555555", "Write the subscription's id, not its name."],
	ignore: ["must be letters and digits, with `*` and `?` for others", "Write one pattern for each item: `webapp*`."],
	actions: ["is not the name of an action", "Known actions are push, delete, quarantine, chart_push, chart_delete."],
	scope: ["must not contain spaces", "Write `repository:tag`, or `repository:*` for all its tags."],
	location: ["is not the name of an Azure region", "Write it as Azure does: `westeurope` or `West Europe`."]
};
function about(path) {
	const [first, webhook] = path;
	return first === "webhooks" && webhook !== void 0 ? { webhook } : {};
}
function subject(path) {
	const [first = "", second = "", third = "", fourth] = path;
	if (path.length === 0) return "the document";
	const part = (field, name) => {
		if (name === void 0) return field;
		if (field === "customHeaders") return `header ${bare(name, "with a bad name")}`;
		if (field === "tags") return `tag ${bare(name, "with a bad name")}`;
		return field === "actions" ? "an action" : field;
	};
	if (first === "webhooks" && path.length > 1) {
		const webhook = `webhook ${bare(second, "with a bad name")}`;
		return path.length === 2 ? webhook : `${part(third, fourth)} of ${webhook}`;
	}
	if (first === "defaults" && path.length > 1) return `${part(second, path[2])} of defaults`;
	if (first === "ignore" && path.length > 1) return "an item of ignore";
	return path.join(".");
}
function nearest(word, candidates) {
	if (word.length > 40) return void 0;
	const part = candidates.find((candidate) => word.length > 3 && candidate.toLowerCase().includes(word.toLowerCase()));
	const ranked = candidates.map((candidate) => ({
		candidate,
		distance: leven(word.toLowerCase(), candidate.toLowerCase())
	})).sort((a, b) => a.distance - b.distance)[0];
	return ranked && ranked.distance <= Math.max(1, Math.floor(ranked.candidate.length / 3)) ? ranked.candidate : part;
}
function either(words) {
	return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}
function list(words) {
	return words.map((word) => `"${word}"`).join(", ");
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
	return actions.flatMap((action, index) => {
		const lower = action.toLowerCase();
		const findings = [];
		if (!knownActions.includes(lower)) {
			const near = nearest(action, knownActions);
			const help = near === void 0 ? `Known actions are ${knownActions.join(", ")}.` : `Did you mean "${near}"?`;
			findings.push({
				severity: "warning",
				code: "action-unknown",
				message: "is none that this tool knows; it is passed on as it is",
				help,
				index
			});
		}
		if (actions.findIndex((other) => other.toLowerCase() === lower) < index) findings.push({
			severity: "warning",
			code: "action-repeated",
			message: "is in the list twice",
			help: "Remove one of the two.",
			index
		});
		return findings;
	});
}
function checkScope(scope) {
	const findings = referenceIgnored(scope);
	const tag = /:(.*)$/.exec(scope.slice(scope.lastIndexOf("/") + 1))?.[1];
	if (scope !== "" && (tag === void 0 || tag === "")) findings.push({
		severity: "warning",
		code: "scope-without-tag",
		message: "has no tag, and so means the tag `latest` alone",
		help: "Write `repository:*` for all tags, `repository:latest` if that is meant, or leave scope out for the whole registry."
	});
	return findings;
}
function checkTag(name, value) {
	const key = (code, message, help) => [{
		code,
		message,
		help,
		at: "key"
	}];
	if (/^acr-webhooks-/i.test(name)) return key("tag-reserved", "has a name that acr-webhooks keeps for itself", "Use `owner` and `protect` instead, or another name.");
	if (name === "" || name.length > 512) return key("tag-name", "has a name that is empty or longer than 512 characters", "Shorten it.");
	if (/[<>%&\\?/]|\p{Cc}/u.test(name)) return key("tag-name", "has a name with a character that Azure does not allow", "Not allowed are < > % & \\ ? / and control characters.");
	if (/^(?:microsoft|azure|windows)/i.test(name)) return key("tag-name", "has a name with a prefix that Azure reserves", "Names can't begin with microsoft, azure or windows.");
	if (value === null) return [];
	const found = [...referenceIgnored(name), ...referenceIgnored(value)];
	if (value.length > 256) found.push({
		code: "tag-value",
		message: "has a value longer than 256 characters",
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
	if (!/\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text)) return [];
	return [{
		severity: "warning",
		code: "reference-ignored",
		message: "has what looks like a reference, and is taken as it is",
		help: "References are resolved in serviceUri, in the values of customHeaders, and in registry."
	}];
}
const reservedHeaders = /* @__PURE__ */ new Map([
	["content-length", "is set by the service from what it sends"],
	["host", "is set by the service from the service URI"],
	["transfer-encoding", "says how HTTP carries the body, which the service decides"],
	["connection", "is about the connection, which the service manages"],
	["keep-alive", "is about the connection, which the service manages"],
	["proxy-connection", "is about the connection, which the service manages"],
	["te", "is about the connection, which the service manages"],
	["trailer", "says how HTTP carries the body, which the service decides"],
	["upgrade", "is about the connection, which the service manages"],
	["expect", "is about the connection, which the service manages"]
]);
function checkHeaderName(name) {
	if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return {
		code: "header-name",
		message: "has characters that a header's name can't have",
		help: "A name has letters, digits and - _ . and a few others; no spaces, no colon."
	};
	const reason = reservedHeaders.get(name.toLowerCase());
	return reason === void 0 ? void 0 : {
		code: "header-reserved",
		message: `can't be set: it ${reason}`,
		help: "Remove it."
	};
}
const credentialHeader = /(?:^|[-_])(?:authorization|auth|token|secret|password|passwd|pwd|cookie|signature|credentials?|jwt|apikey|(?:api|access|account|auth|functions?|master|private|secret|shared|subscription)[-_]?key)(?:$|[-_])/i;
function checkHeaderValue(name, value) {
	const literal = value.parts.filter((part) => typeof part === "string").join("");
	if (/\p{Cc}/u.test(literal)) return [{
		code: "header-value",
		message: "has a line break or control character in its value",
		help: "A header is one line of text; `>-` joins lines, `|` keeps them."
	}];
	const findings = [];
	if (/[^\x20-\x7e]/.test(literal)) findings.push({
		severity: "warning",
		code: "header-not-ascii",
		message: "has characters outside ASCII in its value, which may not arrive as they are",
		help: "Encode it, as the receiver expects."
	});
	if (value.names.length === 0 && literal.trim() !== "" && credentialHeader.test(name)) findings.push(literalCredential("looks like a credential"));
	return findings;
}
function uriWarnings(shape) {
	const findings = [];
	if (shape.url?.protocol === "http:") findings.push({
		severity: "warning",
		code: "service-uri-insecure",
		message: "is not encrypted: events and headers travel in the clear",
		help: "Use https, unless the endpoint is for trying things out."
	});
	if (shape.credential) findings.push(literalCredential(shape.credential === "userinfo" ? "has a password or token before the `@`" : "has in its query what looks like a credential"));
	if (shape.url && isDeploymentSite(shape.url) && !isDeploymentPath(shape.url.pathname) && !shape.shown.endsWith("/***")) findings.push({
		severity: "warning",
		code: "service-uri-app-service",
		message: "points to App Service without the path that starts a deployment",
		help: "Write the path `/api/registry/webhook`; without it every delivery is answered with 400."
	});
	return findings;
}
function literalCredential(what) {
	return {
		severity: "warning",
		code: "literal-credential",
		message: `${what}, written in the file`,
		help: `Everyone who can read the file can read it. Store it as a secret, and write \`\${WEBHOOK_…}\`.`
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
			message: `the entry ${JSON.stringify(text.slice(0, 100))} of allowed-hosts ${entry}`,
			help: "Write a host (`deploy.contoso.com`), its subdomains (`*.contoso.com`), either with a port, or a binding (`WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com`)."
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
	if (reference !== void 0 && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(reference)) return "has something else than a variable's name before the `=`";
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
	if (port !== void 0 && (Number(port) < 1 || Number(port) > 65535)) return "has a port that there is not";
	const name = hostOf(url);
	if (name === "") return "is not a host";
	if (below !== void 0 && (name.startsWith("[") || /^[0-9.]+$/.test(name))) return "has `*.` before an address";
	return {
		reference,
		host: name,
		kind: below === void 0 ? "host" : "below",
		port: port && String(Number(port))
	};
}
// src/manifest/references.ts
function parseTemplate(text) {
	const parts = [];
	let literal = "";
	let at = 0;
	while (at < text.length) if (text.startsWith("$${", at)) {
		literal += "${";
		at += 3;
	} else if (text.startsWith("${", at)) {
		const end = text.indexOf("}", at);
		if (end < 0) return { problem: "has a reference without its closing brace" };
		const name = text.slice(at + 2, end);
		if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { problem: "has a reference with something else than a variable's name between its braces" };
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
	if (forbidden.some((pattern) => matches(pattern, name))) return "forbidden";
	return [...alwaysAllowed, ...patterns].some((pattern) => matches(pattern.trim(), name)) ? "allowed" : "not-allowed";
}
function lookUp(name, environment) {
	const raw = Object.hasOwn(environment, name) ? environment[name] : void 0;
	if (raw === void 0) return { state: "unset" };
	const value = raw.replace(/\r?\n$/, "");
	return value === "" ? { state: "empty" } : {
		state: "set",
		value,
		lineBreak: value !== raw
	};
}
function fill(template, value) {
	return template.parts.map((part, index) => typeof part === "string" ? part : value(part.name, index)).join("");
}
// src/manifest/uri.ts
const mark = "";
const userinfoCharacters = /^[A-Za-z0-9._~!$&'()*+,;=:%-]*$/;
const hostCharacters = /^(?:\[[0-9A-Fa-f:.]+\]|[^%:[\]]+)(?::[0-9]{1,5})?$/;
const credentialKeys = /^(?:code|sig|signature|token|access_?token|auth|key|api_?key|secret|client_?secret|password|pwd)$/i;
function uriShape(template) {
	const whole = wholeReference(template);
	if (whole !== void 0) return {
		template,
		url: void 0,
		shown: `\${${whole}}`,
		userinfo: [],
		credential: void 0
	};
	const bad = badCharacters(fill(template, () => ""));
	if (bad) return bad;
	const marked = fill(template, () => mark);
	const match = /^(https?):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(marked);
	if (!match) return marked.indexOf(mark) >= 0 && !/^https?:\/\//i.test(marked) ? {
		problem: "has a reference where its scheme or host should show",
		help: hostHelp
	} : {
		problem: "is not an absolute http or https URL",
		help: urlHelp
	};
	const [, , authority = "", path = "", query = ""] = match;
	const at = authority.lastIndexOf("@");
	const userinfo = authority.slice(0, Math.max(at, 0));
	const host = authority.slice(at + 1);
	if (host.includes(mark)) return {
		problem: "has a reference in its host",
		help: hostHelp
	};
	const url = parse(fill(template, () => "x"));
	if (!url || !hostCharacters.test(host)) return {
		problem: "is not an absolute http or https URL",
		help: urlHelp
	};
	if (!userinfoCharacters.test(userinfo.replaceAll(mark, ""))) return {
		problem: "has characters before the `@` that must be percent-encoded",
		help: encodeHelp
	};
	const names = template.parts.flatMap((part) => typeof part === "string" ? [] : [part.name]);
	const hidden = path.includes(mark) ? "/***" : path === "" ? "" : url.pathname;
	return {
		template,
		url,
		shown: url.origin + hidden,
		userinfo: names.slice(0, userinfo.split(mark).length - 1),
		credential: at > 0 && isLiteralCredential(userinfo) ? "userinfo" : hasCredential(query) ? "query" : void 0
	};
}
function isLiteralCredential(userinfo) {
	const colon = userinfo.indexOf(":");
	const part = colon < 0 ? userinfo : userinfo.slice(colon + 1);
	return part !== "" && !part.includes(mark) && !(colon < 0 && userinfo.includes(mark));
}
function hasCredential(query) {
	for (const [key, value] of new URLSearchParams(query)) if (credentialKeys.test(key) && value !== "" && !value.includes(mark)) return true;
	return false;
}
function resolveUri(shape, value) {
	const text = fill(shape.template, value);
	const whole = wholeReference(shape.template);
	const bad = badCharacters(text);
	const url = parse(text);
	if (shape.url === void 0) {
		if (bad) return {
			...bad,
			reference: whole
		};
		if (url && /^https?:\/\//i.test(text)) return {
			text,
			url
		};
		return {
			problem: "is not an absolute http or https URL",
			help: urlHelp,
			reference: whole
		};
	}
	for (const name of shape.template.names) {
		const alone = badCharacters(value(name));
		if (alone) return {
			...alone,
			reference: name
		};
	}
	const escaping = shape.userinfo.find((name) => !userinfoCharacters.test(value(name)));
	if (escaping !== void 0) return {
		problem: "has characters before the `@` that must be percent-encoded",
		help: encodeHelp,
		reference: escaping
	};
	if (!url || url.protocol !== shape.url.protocol || url.host !== shape.url.host) return {
		problem: "would change the scheme or host that the manifest shows",
		help: encodeHelp,
		reference: void 0
	};
	return {
		text,
		url
	};
}
const urlHelp = "Write it like `https://deploy.contoso.com/hooks/acr`.";
const hostHelp = "Write scheme and host as they are, or make the whole URI one reference.";
const encodeHelp = "Percent-encode `/`, `?`, `#`, `@` and the like in values before the `@`.";
function badCharacters(text) {
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
function resolver(sources, rules, report) {
	const references = /* @__PURE__ */ new Map();
	const unset = {
		registry: /* @__PURE__ */ new Map(),
		webhooks: /* @__PURE__ */ new Map()
	};
	function find(path, finding, at = "value") {
		const { severity = "error", code, message, help } = finding;
		const where = segments(path);
		report({
			severity,
			code,
			message: `${subject(where)} ${message}`,
			...help !== void 0 && { help },
			source: sources[at](path),
			...about(where)
		});
	}
	function template({ value, path }) {
		const parsed = parseTemplate(value);
		if ("problem" in parsed) {
			find(path, {
				code: "reference-syntax",
				message: parsed.problem,
				help: `Write \`\${NAME}\`; \`$\${\` stands for a literal \`\${\`.`
			});
			return;
		}
		const refused = parsed.names.filter((name) => permission(name, rules.env) !== "allowed");
		for (const name of refused) {
			const [code, message, help] = permission(name, rules.env) === "forbidden" ? [
				"reference-forbidden",
				"a credential of the runner or of a login",
				"Give the value to a variable named WEBHOOK_…; nothing opens these to a manifest."
			] : [
				"reference-not-allowed",
				"a variable that the workflow does not permit",
				`Name it WEBHOOK_…, or permit it in the workflow: env: ${name}.`
			];
			find(path, {
				code,
				message: `refers to ${name}, ${message}`,
				help
			});
		}
		return refused.length === 0 ? parsed : void 0;
	}
	function values(text, path, into) {
		const found = /* @__PURE__ */ new Map();
		const missing = [];
		if (rules.environment === void 0) return text.names.length === 0 ? found : void 0;
		for (const name of text.names) {
			const variable = lookUp(name, rules.environment);
			if (variable.state === "set") {
				found.set(name, variable.value);
				if (into === "webhooks") references.set(`${name}=${variable.value}`, {
					name,
					value: new Secret(variable.value)
				});
				if (variable.lineBreak) find(path, {
					severity: "warning",
					code: "reference-line-break",
					message: `uses ${name}, whose value ended in a line break; it was dropped`,
					help: "Store the value without it; `printf %s` writes none."
				});
				continue;
			}
			const [code, state] = variable.state === "unset" ? ["reference-not-set", "not set"] : ["reference-empty", "empty"];
			missing.push(`${name} is ${state}`);
			const where = segments(path);
			unset[into].set(`${path} ${name}`, {
				severity: "error",
				code,
				message: `${subject(where)} needs ${name}, which is ${state}`,
				help: `Set it in the environment; in a workflow, under the step's env: ${name}: \${{ secrets.${name} }}`,
				source: sources.value(path),
				...about(where)
			});
		}
		return missing.length === 0 ? found : missing.join(" and ");
	}
	function registryField({ value: text, path }, format, what) {
		const parsed = template({
			value: text,
			path
		});
		for (const name of parsed?.names ?? []) {
			if (!rules.hosts?.binds(name)) continue;
			find(path, {
				code: "reference-host-not-allowed",
				message: `uses ${name}, which allowed-hosts binds to a host that webhooks may call`,
				help: "Use another variable: this one is for service URIs and headers."
			});
		}
		const found = parsed && values(parsed, path, "registry");
		if (!parsed || !(found instanceof Map)) return text;
		const value = fill(parsed, (name) => found.get(name) ?? "");
		if (format.test(value)) return value;
		find(path, {
			code: "reference-value",
			message: `with the value of ${parsed.names.join(", ")} is not ${what}`,
			help: "Check the variable, and what is written around the reference."
		});
	}
	function uri(shape, path) {
		const found = values(shape.template, path, "webhooks");
		if (found === void 0) return {
			uri: unknown("references are not resolved"),
			url: void 0
		};
		if (typeof found === "string") return {
			uri: unknown(found),
			url: void 0
		};
		const resolved = resolveUri(shape, (name) => found.get(name) ?? "");
		if (!("problem" in resolved)) {
			if (!shape.url && resolved.url.protocol === "http:") for (const warning of uriWarnings({
				...shape,
				url: resolved.url
			})) find(path, warning);
			return {
				uri: new Secret(resolved.text),
				url: resolved.url
			};
		}
		find(path, {
			code: "reference-value",
			message: `with the value of ${resolved.reference ?? shape.template.names.join(", ")} ${resolved.problem}`,
			help: resolved.help
		});
	}
	function header(text, path) {
		const found = values(text, path, "webhooks");
		if (found === void 0) return unknown("references are not resolved");
		if (typeof found === "string") return unknown(found);
		const bad = text.names.find((name) => /\p{Cc}/u.test(found.get(name) ?? ""));
		if (bad !== void 0) find(path, {
			code: "reference-value",
			message: `gets a line break or control character from ${bad}`,
			help: "A header is one line of text. Check the variable."
		});
		return new Secret(fill(text, (name) => found.get(name) ?? ""));
	}
	return {
		find,
		template,
		registryField,
		uri,
		header,
		references: () => [...references.values()],
		unset: () => ({
			registry: [...unset.registry.values()],
			webhooks: [...unset.webhooks.values()]
		})
	};
}
// src/manifest/desired.ts
function readDesired(document, checked, rules, report) {
	const { sources } = document;
	const { manifest, removed, misspelt } = checked;
	const resolve = resolver(sources, rules, report);
	const { find, template } = resolve;
	const guarded = [];
	function registryField(field, format, what) {
		const value = manifest.registry?.[field];
		return value === void 0 ? void 0 : resolve.registryField({
			value,
			path: pointer("registry", field)
		}, format, what);
	}
	const registry = {
		name: registryField("name", /^[A-Za-z0-9]{5,50}$/, "5 to 50 letters and digits"),
		resourceGroup: registryField("resourceGroup", /^[\w().\u00a1-\uffff-]{0,89}[\w()\u00a1-\uffff-]$/, "the name of a resource group"),
		subscriptionId: registryField("subscriptionId", /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a subscription's id"),
		source: sources.value("/registry/name")
	};
	const { owner } = manifest;
	if (owner !== void 0 && !isAllowedOwner(owner, rules.owners)) find("/owner", {
		code: "owner-not-allowed",
		message: `"${owner}" is not one that the workflow allows (${rules.owners.join(", ")})`,
		help: "Correct the owner, or add it to `owners` in the workflow."
	});
	const shapes = /* @__PURE__ */ new Map();
	function uriAt(written) {
		if (shapes.has(written.path)) return shapes.get(written.path);
		const text = template(written);
		const shape = text && uriShape(text);
		const good = shape && !("problem" in shape) ? shape : void 0;
		if (shape && "problem" in shape) find(written.path, {
			code: "service-uri",
			message: shape.problem,
			help: shape.help
		});
		for (const warning of good ? uriWarnings(good) : []) find(written.path, warning);
		shapes.set(written.path, good);
		return good;
	}
	const headers = /* @__PURE__ */ new Map();
	function headerAt({ value: { name, value }, path }) {
		if (headers.has(path)) return headers.get(path);
		const badName = checkHeaderName(name);
		if (badName) find(path, badName, "key");
		const text = template({
			value,
			path
		});
		const findings = text && !badName ? checkHeaderValue(name, text) : [];
		for (const finding of findings) find(path, finding);
		const good = badName || findings.some((finding) => finding.severity !== "warning") ? void 0 : text;
		headers.set(path, good);
		return good;
	}
	function checkWritten(fields, path) {
		if (fields.serviceUri !== void 0) uriAt({
			value: fields.serviceUri,
			path: `${path}/serviceUri`
		});
		for (const header of entries(fields.customHeaders, `${path}/customHeaders`)) headerAt(header);
		for (const { value, path: at } of entries(fields.tags, `${path}/tags`)) for (const { at: where, ...finding } of checkTag(value.name, value.value)) find(at, finding, where);
		if (fields.scope !== void 0) for (const finding of checkScope(fields.scope)) find(`${path}/scope`, finding);
		for (const { index, ...finding } of checkActions(fields.actions ?? [])) find(`${path}/actions/${index}`, finding);
	}
	const defaults = manifest.defaults ?? {};
	checkWritten(defaults, "/defaults");
	const written = Object.entries(manifest.webhooks ?? {});
	for (const [name, fields] of written) checkWritten(fields, pointer("webhooks", name));
	const targets = /* @__PURE__ */ new Set();
	let hostsFromValues = false;
	function webhook(name, fields) {
		const path = pointer("webhooks", name);
		const pattern = manifest.ignore?.find((candidate) => matches(candidate, name));
		if (pattern !== void 0) find(path, {
			code: "webhook-ignored",
			message: `has a name that "${pattern}" under ignore matches`,
			help: "Rename the webhook, remove it, or narrow the pattern."
		}, "key");
		const seen = /* @__PURE__ */ new Map();
		function effective(field) {
			const own = fields[field];
			const value = own ?? defaults[field];
			if (value === void 0 || value === null) return void 0;
			const at = `${own === void 0 ? "/defaults" : path}/${field}`;
			seen.set(field, sources.value(at));
			return {
				value,
				path: at
			};
		}
		const tags = merge(entries(defaults.tags, "/defaults/tags"), entries(fields.tags, `${path}/tags`));
		for (const { value, path: at } of tags.values()) seen.set(`tags.${value.name}`, sources.value(at));
		const tagCount = [...tags.values()].filter(({ value }) => value.value !== null).length;
		if (tagCount > 48) {
			const at = fields.tags === void 0 ? "/defaults/tags" : `${path}/tags`;
			find(at, {
				code: "tags-too-many",
				message: `are ${tagCount} with those of defaults, more than 48`,
				help: "Azure allows 50 tags, of which two are for acr-webhooks itself."
			}, "key");
		}
		const uri = effective("serviceUri");
		const excused = [
			"/defaults",
			"/defaults/serviceUri",
			`${path}/serviceUri`
		].some((at) => removed.has(at) || misspelt.has(at));
		if (!uri && !excused) report({
			severity: "error",
			code: "missing-key",
			message: `${subject(segments(path))} has no "serviceUri"`,
			help: "Write where the registry is to post its events: `serviceUri: https://…`.",
			source: sources.firstKey(path),
			webhook: name
		});
		const shape = uri && uriAt(uri);
		const resolved = uri && shape ? resolve.uri(shape, uri.path) : void 0;
		const url = resolved?.url ?? shape?.url;
		if (url) targets.add(hostOf(url));
		if (url && !shape?.url) hostsFromValues = true;
		const customHeaders = [];
		const templates = [];
		const going = [];
		if (uri && shape) going.push({
			names: shape.template.names,
			path: uri.path,
			guarded: shape.url ? shape.template.names : []
		});
		for (const header of merge(entries(defaults.customHeaders, "/defaults/customHeaders"), entries(fields.customHeaders, `${path}/customHeaders`)).values()) {
			const { value, path: at } = header;
			seen.set(`customHeaders.${value.name}`, sources.value(at));
			const text = headerAt(header);
			if (!text) continue;
			templates.push([value.name, text.text]);
			customHeaders.push([value.name, resolve.header(text, at)]);
			going.push({
				names: text.names,
				path: at,
				guarded: text.names
			});
		}
		if (uri && shape) checkHosts(going, uri, shape, url);
		if (!uri || !shape || !resolved) return void 0;
		const policy = {
			protect: effective("protect")?.value ?? false,
			ping: effective("ping")?.value
		};
		return {
			name,
			...readPlainFields((field) => effective(field)?.value),
			tags: named([...tags.values()].map(({ value }) => [value.name, value.value])),
			serviceUri: resolved.uri,
			customHeaders: named(customHeaders),
			...policy,
			templates: {
				serviceUri: uri.value,
				customHeaders: named(templates)
			},
			shownUri: !shape.url && resolved.url ? `${resolved.url.origin}/***` : shape.shown,
			source: sources.key(path),
			sources: seen
		};
	}
	function checkHosts(going, uri, shape, url) {
		const host = shape.url ? hostOf(shape.url) : void 0;
		if (!rules.hosts) {
			for (const { guarded: names, path } of going) for (const name of names) guarded.push({
				name,
				host,
				source: sources.value(path)
			});
			return;
		}
		if (!url) return;
		const target = host === void 0 || url.port === "" ? host : `${host}:${url.port}`;
		if (!rules.hosts.allows(url)) {
			find(uri.path, {
				code: "host-not-allowed",
				message: `points to ${target === void 0 ? "a host that" : `${target}, which`} allowed-hosts does not allow`,
				help: host === void 0 ? "Correct the variable, or add its host to allowed-hosts in the workflow." : `Correct it, or add this line to allowed-hosts in the workflow: ${target}`
			});
			return;
		}
		for (const { names, path } of going) for (const name of names) {
			if (rules.hosts.allowsReference(name, url)) continue;
			const help = `Correct it, or add this line to allowed-hosts in the workflow: ${name}=${target ?? "HOST"}`;
			find(path, {
				code: "reference-host-not-allowed",
				message: `would send ${name} to ${target ?? "a host"}, to which allowed-hosts does not bind it`,
				help
			});
		}
	}
	const webhooks = written.flatMap(([name, fields]) => webhook(name, fields) ?? []);
	if (targets.size > 1) for (const header of entries(defaults.customHeaders, "/defaults/customHeaders")) {
		if ((headerAt(header)?.names.length ?? 0) === 0) continue;
		const shown = hostsFromValues ? "" : `: ${[...targets].sort().join(", ")}`;
		find(header.path, {
			code: "header-default-hosts",
			message: `uses a reference, and the webhooks have different hosts${shown}`,
			help: "Write the header in each webhook that needs it."
		});
	}
	return {
		desired: owner !== void 0 && registry.name !== void 0 ? {
			source: sources.firstKey(""),
			owner,
			ownerSource: sources.value("/owner"),
			registry: {
				...registry,
				name: registry.name ?? "",
				written: {
					name: manifest.registry?.name ?? "",
					subscriptionId: manifest.registry?.subscriptionId
				}
			},
			prune: manifest.prune ?? "owned",
			ignore: manifest.ignore ?? [],
			webhooks: webhooks.sort((a, b) => a.name < b.name ? -1 : 1),
			unset: resolve.unset()
		} : void 0,
		references: resolve.references(),
		guarded
	};
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
function named(list) {
	return new Map(list.map(([name, value]) => [name.toLowerCase(), {
		name,
		value
	}]));
}
// src/manifest/manifest.ts
const mostBytes = 1048576;
const mostProblems = 1e3;
function readManifests(files, settings) {
	const limit = settings.allowedHosts && allowedHosts(settings.allowedHosts);
	const rules = {
		environment: settings.environment,
		env: settings.env,
		hosts: limit?.hosts,
		owners: settings.owners.map((owner) => owner.trim()).filter((owner) => owner !== "")
	};
	const found = [];
	const perFile = files.map((file) => {
		const diagnostics = /* @__PURE__ */ new Map();
		const report = (diagnostic) => {
			const { source, code, message } = diagnostic;
			diagnostics.set(`${source?.line}:${source?.column} ${code} ${message}`, diagnostic);
		};
		try {
			const text = decode(file, report);
			for (const document of text === void 0 ? [] : parseDocuments(file.path, text, report)) {
				const reading = readDocument(document, report);
				if (reading) found.push(reading);
			}
		} catch (error) {
			report({
				severity: "error",
				code: "file-unreadable",
				message: `${file.path} could not be read to its end (${error instanceof Error ? error.name : "unknown"})`,
				help: "Its structure is unlike that of any manifest; check brackets and indentation.",
				source: {
					file: file.path,
					line: 1,
					column: 1
				}
			});
		}
		return diagnostics;
	});
	function readDocument(document, report) {
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
	rejectShared(found);
	rejectRepeated(found);
	if (settings.allowedHostsRequired && !settings.allowedHosts) requireAllowedHosts(found);
	const references = found.flatMap((reading) => reading.references);
	return {
		desired: found.flatMap((reading) => reading.isBroken() ? [] : reading.desired ?? []),
		diagnostics: [...limit?.diagnostics ?? [], ...perFile.flatMap((diagnostics) => sorted([...diagnostics.values()]))],
		references: [...new Map(references.map((entry) => [`${entry.name}=${entry.value.reveal()}`, entry])).values()]
	};
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
	if (content === void 0) return refuse("file-unreadable", `${file.path} can't be read: ${file.problem ?? "unknown reason"}`, "Check the path, and `--file`.");
	if (content.byteLength > mostBytes) return refuse("file-too-large", `${file.path} is over 1 MiB`, "Part it into several files.");
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(content);
	} catch {
		if (content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255) return refuse("file-not-utf8", `${file.path} is UTF-16`, "Save it as UTF-8.");
		const text = new TextDecoder("utf-8").decode(content);
		const bytes = new TextEncoder().encode(text);
		const shift = content[0] === 239 && content[1] === 187 && content[2] === 191 ? 3 : 0;
		const wrong = bytes.findIndex((byte, index) => byte !== content[index + shift]);
		const offset = new TextDecoder("utf-8").decode(bytes.subarray(0, Math.max(wrong, 0))).replace(/\uFFFD+$/, "").length;
		return refuse("file-not-utf8", "there are bytes that are not UTF-8", "Save the file as UTF-8.", placer(file.path, text)(offset, offset + 1));
	}
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
			message: `registry ${desired.registry.written.name.slice(0, 60)} with owner ${desired.owner} is already in ${first.source.file}, line ${first.source.line}`,
			help: "Put all webhooks of one registry and owner into one document.",
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
			message: `webhook ${webhook.name} of registry ${desired.registry.written.name.slice(0, 60)} is already in the document of owner ${first.owner}, ${first.source.file}, line ${first.source.line}`,
			help: "A webhook has one owner: name it in one document.",
			source: webhook.source
		});
	}
}
function requireAllowedHosts(found) {
	const lines = /* @__PURE__ */ new Set();
	for (const { guarded } of found) for (const { name, host } of guarded) lines.add(`${name}=${host ?? "HOST"}`);
	let told = false;
	for (const { guarded, report } of found) {
		const [first] = guarded;
		if (!first) continue;
		report({
			severity: "error",
			code: "allowed-hosts-required",
			message: told ? `${first.name} is used here, too, and the workflow does not say to which hosts it may go` : `references such as ${first.name} are used, and the workflow does not say to which hosts they may go`,
			help: told ? "See the first of these." : `Add to the step's inputs${lines.size > 0 && [...lines].some((line) => line.endsWith("=HOST")) ? " (HOST being the host that the URI's variable has)" : ""}:\n\nallowed-hosts: |\n${[...lines].map((line) => `  ${line}`).join("\n")}\n\nA single * allows all hosts.`,
			source: first.source
		});
		told = true;
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
		message: `there are ${rest.length} more problems from here on`,
		help: "Correct those above first.",
		...last.source && { source: last.source }
	};
	return [...ordered.slice(0, mostProblems), more];
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
	throw new UserError([{
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
			if (!(error instanceof ServiceError)) throw error;
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
			if (!(error instanceof ServiceError)) throw error;
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
	if (!(error instanceof ServiceError)) throw error;
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
	if (isUnknown(config)) return { state: "unreadable" };
	const full = withCallbackConfig(latest, config);
	if (after && compareWebhooks(withTagsOf(full.webhook, after, step.removedTags), after) === "same") return {
		state: "desired",
		live: full
	};
	if (before && compareWebhooks(full.webhook, before.webhook) === "same") return { state: "planned" };
	return { state: before ? "changed" : "appeared" };
}
function agrees(before, config) {
	if (config === void 0 || isUnknown(config)) return false;
	return compareWebhooks(withCallbackConfig(before, config).webhook, before.webhook) === "same";
}
function isKnown(webhook) {
	return webhook !== void 0 && !isUnknown(webhook.serviceUri) && !isUnknown(webhook.customHeaders);
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
	if (isUnknown(config)) throw new ServiceError({
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
		unreadable: "may have been changed by someone else after it was planned: its callback configuration can't be read"
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
		if (!(error instanceof ServiceError)) throw error;
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
// src/verify/verify.ts
function pingTargets(desired) {
	return desired.webhooks.map((webhook) => {
		const path = pathOf(webhook);
		const once = path === void 0 || isDeploymentPath(path);
		return {
			name: webhook.name,
			skip: skipReason(webhook, path),
			once,
			source: webhook.source
		};
	});
}
function skipReason(webhook, path) {
	if (webhook.status === "disabled") return "it is disabled";
	if (webhook.ping === false) return "the manifest says ping: false";
	if (webhook.ping === true) return void 0;
	if (path === void 0) return "its path is not known here, and could be one where App Service restarts the app; ping: true pings it all the same";
	return isDeploymentPath(path) ? "App Service restarts the app on any POST here; ping: true pings it all the same" : void 0;
}
function pathOf({ serviceUri, templates, shownUri }) {
	if (!isUnknown(serviceUri)) return URL.canParse(serviceUri.reveal()) ? new URL(serviceUri.reveal()).pathname : void 0;
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
			reason: tries === 0 ? "not pinged" : "pinged, but the answer was not waited for",
			cause,
			tries
		});
	};
	if (target.skip !== void 0) return skipped(target.skip, 0);
	const most = target.once ? 1 : 1 + options.retries;
	for (let tries = 1;; tries += 1) {
		if (options.stopping.aborted) return skipped("the run was stopped", tries - 1);
		const answer = await pingOnce(registry, target.name, options);
		if (answer.kind !== "code" && options.stopping.aborted) return skipped("the run was stopped", tries);
		if (answer.kind === "code" && answer.code >= 200 && answer.code < 300) return result({
			verdict: "passed",
			statusCode: answer.code,
			reason: inWords(answer.code),
			cause: void 0,
			tries
		});
		if ((answer.kind === "code" ? worthAnotherTry(answer.code) : answer.kind === "none") && tries < most && !options.stopping.aborted) {
			await options.clock.sleep(1e3 * tries);
			continue;
		}
		const failed = {
			verdict: "failed",
			tries
		};
		switch (answer.kind) {
			case "code": return result({
				...failed,
				statusCode: answer.code,
				reason: inWords(answer.code),
				cause: likelyCause(answer.code)
			});
			case "none": return result({
				...failed,
				statusCode: void 0,
				reason: answer.reason,
				cause: answer.cause
			});
			case "refused": return result({
				...failed,
				statusCode: void 0,
				reason: answer.reason,
				cause: answer.cause
			});
		}
	}
}
const looks = [
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
		for (let look = 0;; look += 1) {
			const wait = Math.min(looks[look] ?? looks[4], Math.max(0, deadline - options.clock.now()));
			if (wait > 0) await options.clock.sleep(wait);
			const delivery = await registry.delivery(name, event).catch(mayPass);
			if (delivery instanceof ServiceError) {
				if (options.stopping.aborted || options.clock.now() >= deadline) throw delivery;
				continue;
			}
			if (delivery?.statusCode !== void 0) return {
				kind: "code",
				code: delivery.statusCode
			};
			if (options.clock.now() >= deadline) return {
				kind: "none",
				reason: `no answer within ${options.timeout} s`,
				cause: delivery ? "The registry could not reach the endpoint: its name, its network, or its certificate." : "The registry lists no event for the ping yet; a longer --ping-timeout may help."
			};
		}
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		return {
			kind: error.outcome === "unclear" ? "none" : "refused",
			reason: error.diagnostic.message,
			cause: error.diagnostic.help ?? ""
		};
	}
}
function mayPass(error) {
	if (!(error instanceof ServiceError)) throw error;
	const { status } = error;
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return error;
	throw error;
}
function worthAnotherTry(code) {
	return code >= 500 || code === 408 || code === 429;
}
function inWords(code) {
	const name = process.getBuiltinModule("node:http").STATUS_CODES[code];
	return name === void 0 ? String(code) : `${code} ${name}`;
}
const causes = {
	400: "The endpoint does not understand the payload, or the path is not the webhook's (App Service: /api/registry/webhook).",
	401: "The endpoint wants other credentials: check the Authorization header or the user and password in the URI; on App Service, basic authentication of the SCM site may be off.",
	403: "The endpoint knows the caller and says no: a firewall, an IP restriction (allow the AzureContainerRegistry service tag), or a missing right.",
	404: "Nothing is at that path: check the service URI's path.",
	405: "The endpoint takes no POST at that path.",
	407: "A proxy before the endpoint wants to be logged in to.",
	408: "The endpoint waited too long for the request.",
	410: "The endpoint is gone for good.",
	411: "The endpoint wants a length, which the registry sends: a proxy may drop it.",
	413: "The endpoint takes no body of this size; a ping has 104 bytes.",
	415: "The endpoint does not take application/json; a Content-Type header can say otherwise.",
	429: "The endpoint has too much to do: try fewer webhooks at once.",
	500: "The endpoint failed: see its own log.",
	502: "A gateway before the endpoint got no good answer from it.",
	503: "The endpoint is down or starting.",
	504: "The endpoint did not answer in time: the service waits 5 seconds, and that is fixed."
};
function likelyCause(code) {
	if (code >= 300 && code < 400) return "The endpoint redirects; give the address that it redirects to.";
	return causes[code] ?? (code >= 500 ? "The endpoint failed: see its own log." : "The endpoint refuses the request: see its own log.");
}
// src/run/ping.ts
function pingWhich(command, { ping }) {
	return ping ?? (command === "drift" ? "none" : "all");
}
function targetsOfPing({ desired }, names) {
	return names.length === 0 ? pingTargets(desired) : targetsNamed(desired, names);
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
// src/run/cache.ts
const shortestKey = 32;
const format = "acr-webhooks cache 1";
function openCache({ text, key, now, maxAge }) {
	const hmac = (purpose, value) => createHmac("sha256", key).update(`${format} ${purpose}\n${value}`).digest();
	function digestOf(registryId, name, serviceUri, headers) {
		const pairs = [...headers].map(([lower, { value }]) => [lower, value.reveal()]).sort(byFirst);
		const canonical = [
			registryId.toLowerCase(),
			name.toLowerCase(),
			serviceUri.reveal(),
			pairs
		];
		return hmac("webhook", JSON.stringify(canonical)).toString("base64url");
	}
	function read() {
		const end = text?.indexOf("\n") ?? -1;
		if (text === void 0 || end < 0) return /* @__PURE__ */ new Map();
		const signature = Buffer.from(text.slice(0, end), "base64url");
		const body = text.slice(end + 1);
		const expected = hmac("file", body);
		if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return /* @__PURE__ */ new Map();
		const rows = JSON.parse(body);
		return new Map(rows.map(([id, webhooks]) => [id, new Map(webhooks.map(([name, digest, stamp, readAt]) => [name, {
			digest,
			stamp,
			readAt
		}]))]));
	}
	const earlier = read();
	const kept = /* @__PURE__ */ new Map();
	const isFresh = ({ readAt }) => readAt <= now && now - readAt < maxAge;
	function put(registryId, name, entry) {
		const id = registryId.toLowerCase();
		const webhooks = kept.get(id) ?? /* @__PURE__ */ new Map();
		kept.set(id, webhooks);
		webhooks.set(name.toLowerCase(), entry);
	}
	return {
		known(registryId, live, desired) {
			const { name } = live.webhook;
			const entry = earlier.get(registryId.toLowerCase())?.get(name.toLowerCase());
			if (!entry || entry.stamp !== live.lastModifiedAt || !isFresh(entry)) return void 0;
			const wanted = completeConfig(desired);
			if (!wanted || digestOf(registryId, name, wanted.serviceUri, wanted.customHeaders) !== entry.digest) return void 0;
			put(registryId, name, entry);
			return wanted;
		},
		keep(registryId, live) {
			const config = completeConfig(live.webhook);
			if (!config || live.lastModifiedAt === void 0) return;
			const { name } = live.webhook;
			put(registryId, name, {
				digest: digestOf(registryId, name, config.serviceUri, config.customHeaders),
				stamp: live.lastModifiedAt,
				readAt: now
			});
		},
		text() {
			const rows = [...[...earlier].filter(([id, webhooks]) => !kept.has(id) && [...webhooks.values()].some(isFresh)), ...kept].sort(byFirst).map(([id, webhooks]) => [id, [...webhooks].filter(([, entry]) => isFresh(entry)).sort(byFirst).map(([name, { digest, stamp, readAt }]) => [
				name,
				digest,
				stamp,
				readAt
			])]);
			const body = `${JSON.stringify(rows)}\n`;
			return `${hmac("file", body).toString("base64url")}\n${body}`;
		}
	};
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
	const key = host.environment[keyVariable];
	if (key === void 0 || key.length < shortestKey) return {
		...none,
		diagnostics: [withoutKey(key)]
	};
	const before = await cacheFile.read(path);
	const cache = openCache({
		text: before,
		key,
		now: host.now().getTime(),
		maxAge: settings.cacheMaxAge * 36e5
	});
	return {
		cache,
		diagnostics: [],
		save: async () => {
			const text = cache.text();
			if (text === before) return [];
			try {
				await cacheFile.write(path, text);
				return [];
			} catch (error) {
				return [notWritten(path, error)];
			}
		}
	};
}
function withoutKey(key) {
	return {
		severity: "warning",
		code: "cache-without-key",
		message: `cache ignored: ${keyVariable} is ${key ? `shorter than ${shortestKey} characters` : "not set"}`,
		help: `Set ${keyVariable} to a secret of ${shortestKey} characters or more. To make one: openssl rand -base64 32.`
	};
}
function notWritten(path, error) {
	return {
		severity: "warning",
		code: "cannot-write",
		message: `cannot write the cache ${path} (${String(error.code ?? "unknown reason")})`,
		help: "The next run reads everything. Name a file in a directory that exists and is writable."
	};
}
// src/run/consent.ts
function decide(consent, states, digest) {
	switch (consent.by) {
		case "digest": return {
			states: eachPlanned(states, (state) => digest === consent.digest ? {
				...state,
				plan: consented(state.plan)
			} : refused(state, [digestRefusal(digest)])).map(holdRefused),
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
			diagnostic: declined
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
		if (refusals.length > 0) return refused(state, refusals);
		const lifted = {
			...state,
			plan: consented(state.plan)
		};
		return isHeld ? refused(lifted, []) : lifted;
	}).map(holdRefused);
}
function eachPlanned(states, next) {
	return states.map((state) => state.stage === "planned" ? next(state) : state);
}
function holdRefused(state) {
	return state.stage === "planned" && state.plan.refusals.length > 0 ? refused(state, []) : state;
}
function refused({ desired, registry, plan }, more) {
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
	if (digest !== void 0) return `Review the plan above, then run the workflow by hand with \`expect-digest: ${digest}\`.`;
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
const declined = {
	severity: "error",
	code: "needs-consent",
	message: "apply was not confirmed; nothing was changed",
	help: "Type 'yes' to apply."
};
const needsConsent = {
	severity: "error",
	code: "needs-consent",
	message: "apply needs confirmation, but standard input is not a terminal",
	help: "Confirm in advance, or approve a reviewed plan by its digest.",
	settings: [{ name: "yes" }, { name: "expect-digest" }]
};
// src/run/identifiers.ts
const checks = {
	AZURE_SUBSCRIPTION_ID: subscriptionProblem,
	AZURE_TENANT_ID: tenantProblem,
	AZURE_CLIENT_ID: clientIdProblem
};
function wrongIdentifiers(environment, variables) {
	return variables.flatMap((variable) => {
		const text = environment[variable];
		const problem = text ? checks[variable]?.(text) : void 0;
		return problem ? [{
			severity: "error",
			code: "usage",
			message: `${variable} ${problem.message}`,
			help: problem.help
		}] : [];
	});
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
			...unknownNames(names, chosen),
			...command === "ping" && settings.ping === "changed" ? [nothingChanges] : []
		]
	};
}
function subscriptionOf({ registry }, settings, environment) {
	return registry.subscriptionId ?? (settings.subscriptionId || environment["AZURE_SUBSCRIPTION_ID"] || void 0);
}
function isNamed({ registry }, registries) {
	return registry.name.includes("${") || registries.length === 0 || registries.some((name) => name.toLowerCase() === registry.name.toLowerCase());
}
function isInShard({ registry }, shard) {
	if (!shard) return true;
	return createHash("sha256").update(registry.name.toLowerCase()).digest().readUInt32BE(0) % shard.of === shard.index - 1;
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
		...usesVariable && !settings.subscriptionId ? wrongIdentifiers(environment, ["AZURE_SUBSCRIPTION_ID"]) : [],
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
	const known = chosen.flatMap((desired) => desired.webhooks.map((webhook) => webhook.name));
	return names.filter((name) => !known.some((each) => each.toLowerCase() === name.toLowerCase())).map((name) => ({
		severity: "error",
		code: "usage",
		message: `no manifest has a webhook named "${name}"`,
		help: `${didYouMean(name, known)}Name webhooks of the manifest, or leave out the names to ping all of them.`
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
function didYouMean(name, known) {
	const near = nearest(name, known);
	return near === void 0 ? "" : `Did you mean "${near}"? `;
}
// src/run/open.ts
function permissionFor(command, which) {
	switch (command) {
		case "apply": return "apply";
		case "ping": return "ping";
		case "drift": return which === "none" ? "plan" : "drift";
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
		pings: []
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
	const { desired, registry, pings } = state;
	return {
		stage: "planned",
		desired,
		registry,
		pings,
		plan: await readAndPlan(registry, desired, taken, planning)
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
	return usage === void 0 || isUnknown(usage) ? usage : {
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
			const full = withCallbackConfig(webhook, config ?? unknown("it was deleted while the plan was made"));
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
// src/run/outcome.ts
function outcomeOf({ command, detailedExitcode }, states, diagnostics, complete) {
	const parts = states.map((state) => ({
		exitCode: registryExitCode({
			command,
			detailedExitcode
		}, state),
		wrote: wrote(outcomesOf(state))
	}));
	const wroteAny = parts.some((part) => part.wrote);
	const pending = command === "apply" ? wroteAny : states.some((state) => {
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
function registryExitCode({ command, detailedExitcode }, state) {
	switch (state.stage) {
		case "selected": return 0;
		case "refused": return 4;
		case "failed": return wrote(outcomesOf(state.before)) ? 5 : state.exitCode;
		case "applied": return appliedExitCode(state.outcomes, state.pings);
		case "opened": return pingExitCode(state.pings);
		case "planned": return (command === "drift" || command === "plan" && detailedExitcode) && hasChanges(state.plan) ? 2 : pingExitCode(state.pings);
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
function wrote(outcomes) {
	return outcomes.some(({ written }) => written);
}
function hasWritten({ registries }) {
	return registries.some(({ outcomes }) => wrote(outcomes));
}
const order = [
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
	return order.find((code) => codes.includes(code)) ?? 0;
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
	ping: "clean"
};
function jobExitCode(report, { failOnDrift }) {
	if (report.exitCode !== 2) return report.exitCode;
	if (report.command !== "drift") return 0;
	return failOnDrift ? 2 : pingExitCode(report.registries.flatMap(({ pings }) => pings));
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
	return {
		registry: registryOf(state)?.info.name ?? desired.registry.written.name,
		owner: desired.owner,
		source: desired.source,
		webhooks: desired.webhooks.length,
		plan: planOf(state),
		outcomes: outcomesOf(state),
		pings: pingsOf(state),
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
		digest: void 0,
		startedAt: run.startedAt,
		...last,
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
	return error instanceof UserError ? error : new UserError([bug(error)], 1);
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
				if (error instanceof UserError) throw error;
				const diagnostic = error instanceof ServiceError ? error.diagnostic : bug(error);
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
// src/run/resolve.ts
async function resolveDesired({ desired }) {
	return {
		desired,
		references: []
	};
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
		if (isUnknown(serviceUri) || !templates.serviceUri.includes("${")) return [];
		const { username, password } = new URL(serviceUri.reveal());
		if (username === "" && password === "") return [];
		return [{
			name: `serviceUri of ${name}`,
			value: new Secret(`${decoded(username)}:${decoded(password)}`)
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
async function run(command, settings, host, names = []) {
	const { environment } = host;
	const startedAt = host.now().toISOString();
	const manifests = readManifests(await host.readManifests(settings.files), {
		environment: command === "validate" ? void 0 : environment,
		env: settings.env,
		allowedHosts: settings.allowedHosts,
		allowedHostsRequired: host.allowedHostsRequired,
		owners: settings.owners
	});
	for (const { value, name } of secretsToMask(manifests, settings, environment)) host.mask(value, name);
	const { selected, diagnostics } = select(command, manifests, settings, environment, names);
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
	if (command === "apply" && !settings.yes && settings.expectDigest === void 0 && !host.confirm) {
		record.note(needsConsent);
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
	const counter = counterFor(host);
	const which = pingWhich(command, settings);
	const azure = await host.connect(permissionFor(command, which));
	record.loggedInAs(azure.identity);
	host.step(`login: ${azure.identity}`);
	counter.expect("opening", states.length);
	await record.each("selected", async (state) => {
		const opened = await openRegistry(azure, state, settings, environment);
		const { desired, references } = await resolveDesired(opened);
		for (const { value, name } of secretsToMask({
			desired: [desired],
			references
		}, settings, environment)) host.mask(value, name);
		counter.done("opening");
		return {
			...opened,
			desired
		};
	});
	if (command !== "ping") await planAll(record, host, {
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
	record.note(...await cache.save());
	return record.finish();
}
async function planAll(record, host, planning) {
	await pMap(byRegistry(record.states()), async (group) => {
		let taken = 0;
		for (const index of group) await record.step(index, "opened", async (state) => {
			if (host.stopping.aborted) return failed(state, interrupted, 1);
			const next = await planOne(state, taken, planning);
			taken += slotsTaken(next);
			if (planning.command !== "apply") host.step(planned(next));
			return next;
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
const interrupted = {
	severity: "error",
	code: "interrupted",
	message: "interrupted before this registry was processed",
	help: "Run again to resume."
};
// src/cli/output.ts
function output(descriptor) {
	opened[descriptor] ??= open(descriptor);
	return opened[descriptor];
}
const opened = {};
function open(descriptor) {
	if (isPlain(descriptor)) return plain(descriptor);
	const stream = streamOf(descriptor);
	return {
		isTerminal: stream.isTTY === true,
		hasColors: stream.isTTY === true && stream.hasColors() && !process.env["NO_COLOR"],
		columns: stream.columns || 80,
		write: (text) => void stream.write(text)
	};
}
function isPlain(descriptor) {
	try {
		const stat = fstatSync(descriptor);
		return stat.isFile() || stat.isFIFO();
	} catch {
		return false;
	}
}
function plain(descriptor) {
	let full;
	let gone = false;
	return {
		isTerminal: false,
		hasColors: false,
		columns: 80,
		write(text) {
			if (gone) return;
			if (full) {
				full.write(text);
				return;
			}
			let rest = Buffer.from(text);
			try {
				while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
			} catch (error) {
				switch (error.code) {
					case "EAGAIN":
						full = streamOf(descriptor);
						full.write(rest);
						return;
					case "EPIPE":
						gone = true;
						return;
				}
				gone = true;
				if (descriptor === 1) throw lost(error);
			}
		}
	};
}
function lost(error) {
	const message = `standard output can't be written (${String(error.code ?? "unknown reason")}): the result is lost`;
	return new UserError([{
		severity: "error",
		code: "cannot-write",
		message,
		help: "What was done is done; --report keeps it in a file."
	}], 1);
}
function streamOf(descriptor) {
	const stream = descriptor === 1 ? process.stdout : process.stderr;
	if (stream.listenerCount("error") === 0) stream.on("error", (error) => {
		if (error.code === "EPIPE" || descriptor === 2) return;
		process.exitCode = 1;
		output(2).write(`${lost(error).message}\n`);
	});
	return stream;
}
// src/host/signals.ts
const lastWait = 1500;
function catchSignals({ grace, leave }) {
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
		const within = grace === 0 ? "" : ` within ${grace / 1e3} s`;
		output(2).write(`\n${signal}: no new work is begun; what is in flight is finished${within}\n`);
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
// src/emulator/flags.ts
const emulatorFlags = [
	own("port", "--port <number>", "number", "port to listen on (0, the default, takes a free one)"),
	own("host", "--host <address>", "text", "address to listen on (default: loopback alone)"),
	own("seed", "--seed <file>", "file", "registries, webhooks and clients to begin with (YAML or JSON)"),
	own("state", "--state <file>", "file", "keep everything in this file, across restarts"),
	own("caFile", "--ca-file <file>", "file", "where to write the certificate (default: a private temporary directory)"),
	own("jwks", "--jwks <file>", "file", "key set that federated assertions are checked against (JSON)"),
	own("federatedIssuer", "--federated-issuer <url>", "text", "issuer that --jwks belongs to"),
	own("fault", "--fault <rule>", "list", "fault at chosen requests: at=3,method=PUT,path=*/webhooks/*,do=cut (repeatable)"),
	flag("throttle", "--throttle", "boolean", "answer 429 when ARM's token buckets are empty"),
	flag("latencyMs", "--latency-ms <ms>", "number", "wait before each answer"),
	{
		...flag("longRunning", "--long-running <form>", "choice", "write answers: sync (200) or async (201/202)"),
		choices: ["sync", "async"]
	},
	flag("operationPolls", "--operation-polls <n>", "number", "asynchronous writes: how many polls answer InProgress"),
	flag("operationRetryAfter", "--operation-retry-after <seconds>", "number", "asynchronous writes: the Retry-After to send"),
	flag("operationFails", "--operation-fails", "boolean", "asynchronous writes end as Failed"),
	flag("pageSize", "--page-size <n>", "number", "webhooks on a page of the list (0: all on one)"),
	flag("eventPageSize", "--event-page-size <n>", "number", "events on a page of listEvents (0: all on one)"),
	flag("linkOrigin", "--link-origin <url>", "text", "origin that nextLink and polling URLs name (default: the request's)"),
	flag("quota", "--quota <n>", "number", "webhooks a registry may have, instead of its SKU's quota"),
	flag("deny", "--deny <action>", "list", "answer 403 for this action, * as wildcard (repeatable)"),
	{
		...flag("lock", "--lock <kind>", "choice", "answer 409 ScopeLocked as a lock would"),
		choices: [
			"none",
			"CanNotDelete",
			"ReadOnly"
		]
	},
	flag("policyTags", "--policy-tags <name=value>", "list", "tag that a policy adds on each write (repeatable)"),
	{
		...flag("putWithoutTags", "--put-without-tags <rule>", "choice", "a PUT without tags over a webhook with tags: drop or keep them"),
		choices: ["drop", "keep"]
	},
	flag("readsMoveModified", "--reads-move-modified", "boolean", "every POST action moves lastModifiedAt"),
	flag("oldVersionsKeepModified", "--old-versions-keep-modified", "boolean", "writes of api-versions without systemData leave lastModifiedAt"),
	flag("lateEvents", "--late-events <n>", "number", "a new event is missing from the next n listEvents"),
	flag("lateAnswers", "--late-answers <n>", "number", "a new event has no answer in the next n listEvents"),
	flag("hideAnswers", "--hide-answers", "boolean", "events never show the endpoint's answer"),
	flag("hideEvents", "--hide-events", "boolean", "listEvents is always empty"),
	flag("pingReturnsAtOnce", "--ping-returns-at-once", "boolean", "a ping call does not wait for its delivery"),
	flag("deliveryTimeoutMs", "--delivery-timeout-ms <ms>", "number", "how long an endpoint may take (default 5000)"),
	flag("insecureDeliveries", "--insecure-deliveries", "boolean", "do not check the certificates of https endpoints"),
	flag("tokenLifetime", "--token-lifetime <seconds>", "number", "how long a token is valid (default 3599)")
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
// src/cli/terminal.ts
const grace = 5e3;
async function runOnTerminal(command, raw, names) {
	const settings = parseSettings(raw, (name) => `--${name}`);
	const signals = catchSignals({
		grace: command === "apply" ? grace : 0,
		leave: true
	});
	const [out, err] = [output(1), output(2)];
	const progress = makeProgress(err);
	const tell = makeTeller();
	const confirm = (report) => {
		progress.done();
		tell(report, err);
		return askToApply(report, signals);
	};
	try {
		const report = await run(command, settings, host({
			command,
			settings,
			signals,
			progress,
			confirm
		}), names);
		progress.done();
		tell(report, err);
		if (settings.out !== void 0) await save("--out", settings.out, planDocument(report));
		out.write(renderReport(report, settings.format, { color: out.hasColors && settings.format === "text" }));
		return signals.exitCode() ?? report.exitCode;
	} finally {
		progress.done();
		signals.release();
	}
}
function makeTeller() {
	const told = /* @__PURE__ */ new Set();
	return (report, err) => {
		for (const diagnostic of [...report.diagnostics, ...report.registries.flatMap((part) => part.diagnostics)]) {
			if (!told.has(diagnostic)) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
			told.add(diagnostic);
		}
	};
}
function host({ command, settings, signals, progress, confirm }) {
	const someoneThere = command === "apply" && process.stdin.isTTY === true && process.stderr.isTTY === true;
	return {
		environment: process.env,
		allowedHostsRequired: false,
		clock: systemClock,
		stopping: signals.stopping,
		now: () => /* @__PURE__ */ new Date(),
		mask: () => {},
		step: (line) => progress.step(line),
		status: ({ phase, done, total }) => progress.status(`${phase}: ${done} of ${total}`),
		readManifests: readManifestFiles,
		connect: (permission) => connect(login({
			cloud: settings.cloud,
			armEndpoint: settings.armEndpoint,
			environment: process.env,
			signal: signals.cutting
		}), {
			permission,
			concurrency: settings.concurrency,
			signal: signals.cutting,
			clock: systemClock,
			onWait: (wait) => progress.step(waitSentence(wait))
		}),
		saveReport: reportSaver(settings.report),
		cacheFile,
		reviewed: void 0,
		confirm: someoneThere ? confirm : void 0
	};
}
function reportSaver(path) {
	let written = false;
	let told = false;
	return async (report) => {
		if (path === void 0) return;
		try {
			await save("--report", path, reportDocument(report));
			written = true;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			if (!written) throw new UserError([...report.diagnostics, ...error.diagnostics], error.exitCode);
			if (!told) for (const diagnostic of error.diagnostics) output(2).write(renderDiagnostic(diagnostic, { color: false }));
			told = true;
		}
	};
}
async function save(flag, path, document) {
	try {
		await writeWhole(path, `${JSON.stringify(document, null, 2)}\n`);
	} catch (error) {
		const diagnostic = {
			severity: "error",
			code: "cannot-write",
			message: `${flag} ${path} can't be written (${String(error.code ?? "unknown reason")})`,
			help: "Name a file in a directory that exists and may be written to."
		};
		throw new UserError([diagnostic], 3);
	}
}
async function askToApply(report, signals) {
	const err = output(2);
	err.write(renderReport({
		...report,
		command: "plan",
		complete: true
	}, "text", { color: err.hasColors }));
	const { createInterface } = await import("node:readline/promises");
	const line = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	line.on("SIGINT", () => signals.raise("SIGINT"));
	const ended = new Promise((resolve) => line.once("close", () => resolve("")));
	try {
		const question = line.question("\nApply this? Only `yes` goes ahead: ", { signal: signals.stopping });
		return (await Promise.race([question, ended])).trim().toLowerCase() === "yes";
	} catch {
		return false;
	} finally {
		line.close();
	}
}
function printStep(line) {
	output(2).write(terminalPage([terminal`${line}`]));
}
function makeProgress(err) {
	let steps = 0;
	let open = false;
	const clean = (line) => terminalPage([terminal`${line}`]).trimEnd();
	const show = (line) => {
		err.write(`\r\u001b[2K${`[${steps}] ${clean(line)}`.slice(0, Math.max(20, err.columns - 1))}`);
		open = true;
	};
	return {
		step(line) {
			steps += 1;
			if (err.isTerminal) show(line);
			else err.write(`${clean(line)}\n`);
		},
		status(line) {
			if (err.isTerminal) show(line);
		},
		done() {
			if (open) err.write("\r\x1B[2K");
			open = false;
		}
	};
}
export { Document, alert, annotations, bug, cacheFile, catchSignals, changesPending, checkTag, coalesced, code, combineExitCodes, compareWebhooks, completeWebhook, countReport, emulatorFlags, failureOf, hasChanges, hasWritten, isConsentedByMerge, isDeploymentName, isDeploymentPath, isDeploymentSite, isDone, jobExitCode, link, many, markdown, markdownPage, notReviewed, output, pMap, parse$1 as parse, parseTemplate, planDigest, planDocument, printStep, readManifestFiles, readManifests, receivedConfig, receivedWebhook, renderDiagnostic, renderMarkdown, renderReport, reportDocument, reportOfFailure, resolveUri, resultOf, row, run, runDigest, runOnTerminal, sentFields, stack, table$1 as table, terminal, terminalPage, uriShape, version, visit$1 as visit, withCallbackConfig, writeWhole, writtenFields, wrongIdentifiers };
