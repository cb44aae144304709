import { A as markdownPage, B as hasChanges, D as code, E as alert, G as UserError, M as stack, N as table, O as link, R as reportDocument, S as resultOf, T as renderMarkdown, V as runDigest, f as readManifestFiles, g as version, h as settings, j as row, k as markdown, m as parseSettings, p as writeWhole, y as changeDigests } from "./job.js";
const { join } = globalThis.process.getBuiltinModule("path");
const os = globalThis.process.getBuiltinModule("os");
const os$1 = globalThis.process.getBuiltinModule("os");
const { EOL } = globalThis.process.getBuiltinModule("os");
const crypto = globalThis.process.getBuiltinModule("crypto");
const fs = globalThis.process.getBuiltinModule("fs");
const { constants, promises } = globalThis.process.getBuiltinModule("fs");
globalThis.process.getBuiltinModule("path");
const events = globalThis.process.getBuiltinModule("events");
globalThis.process.getBuiltinModule("child_process");
const { setTimeout } = globalThis.process.getBuiltinModule("timers");
const { createHash: createHash$1 } = globalThis.process.getBuiltinModule("crypto");
const { mkdtemp, readFile, rm: rm$1 } = globalThis.process.getBuiltinModule("fs/promises");
const { tmpdir } = globalThis.process.getBuiltinModule("os");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// \0late-http-client
var BearerCredentialHandler = class {
	constructor(token) {
		this.token = token;
	}
};
var HttpClient = class {
	constructor(agent, handlers, options) {
		this.given = {
			agent,
			handlers,
			options
		};
	}
	async getJson(url) {
		const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([import("./lib.js"), import("./auth.js")]);
		const { agent, handlers, options } = this.given;
		return new HttpClient(agent, handlers.map(({ token }) => new BearerCredentialHandler(token)), options).getJson(url);
	}
};
// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter$7 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var OidcClient = class OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
		if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
		return token;
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
		if (!runtimeUrl) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter$7(this, void 0, void 0, function* () {
			var _a;
			const id_token = (_a = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			})).result) === null || _a === void 0 ? void 0 : _a.value;
			if (!id_token) throw new Error("Response json body do not have ID Token field");
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter$7(this, void 0, void 0, function* () {
			try {
				let id_token_url = OidcClient.getIDTokenUrl();
				if (audience) {
					const encodedAudience = encodeURIComponent(audience);
					id_token_url = `${id_token_url}&audience=${encodedAudience}`;
				}
				debug(`ID token url is ${id_token_url}`);
				const id_token = yield OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			} catch (error) {
				throw new Error(`Error message: ${error.message}`);
			}
		});
	}
};
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os$1.platform();
os$1.arch();
// node_modules/@actions/core/lib/core.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}
// src/action/announce.ts
const mostDigests = 500;
const digestLength = 43;
function announcement(report, event, inputs) {
	const { command } = report;
	const plans = report.registries.flatMap(({ plan }) => plan ?? []);
	const changes = changeDigests(report);
	const digests = changes.length <= mostDigests ? changes : plans.flatMap(({ digest }) => digest === void 0 ? [] : [digest]);
	const room = command === "apply" ? mostDigests : digests.length;
	const next = nextStep(report, event, inputs);
	const options = {
		limit: 64700 - room * digestLength,
		...next === void 0 ? {} : { nextStep: next }
	};
	const markdown = renderMarkdown(report, {
		...options,
		runUrl: event.url
	});
	return {
		command,
		noteworthy: report.exitCode !== 0 || plans.some(hasChanges),
		superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
		scope: scopeOf(report.registries),
		digests: command === "plan" ? digests : [],
		applied: command === "apply" && report.complete && (report.exitCode === 0 || report.exitCode === 6),
		markdown,
		content: hash(renderMarkdown(report, options))
	};
}
function scopeOf(registries) {
	return keyOf("scope", ...registries.map(({ registry, owner }) => `${registry}\n${owner}`.toLowerCase()).sort());
}
async function comment(github, event, inputs, said, ofPush) {
	if (inputs.comment === "never" || said.superseded || event.untrusted !== void 0) return;
	const key = keyOf("comment", event.workflow, event.job, inputs.label);
	const { scope, content, applied, markdown } = said;
	if (event.name === "pull_request" && event.pullRequest !== void 0) {
		const before = (await github.ownComments(event.pullRequest)).find(({ mark }) => mark.key === key);
		if (!before && !said.noteworthy && inputs.comment !== "always") return;
		const mark = {
			key,
			scope,
			content,
			applied,
			digests: said.command === "plan" ? said.digests : kept(before)
		};
		await github.writeComment({
			pullRequest: event.pullRequest,
			before,
			mark,
			markdown
		});
	} else if (said.command === "apply" && event.push) for (const before of await ofPush()) {
		if (before.mark.key !== key && before.mark.scope !== scope) continue;
		const mark = {
			...before.mark,
			content,
			applied,
			digests: kept(before)
		};
		await github.writeComment({
			pullRequest: before.pullRequest,
			before,
			mark,
			markdown
		});
	}
}
function kept(before) {
	return before?.trusted ? before.mark.digests : [];
}
async function reviewedDigests(github, push, planned, ofPush) {
	const wanted = changeDigests(planned);
	const shown = (comments) => comments.flatMap(kept);
	const digests = new Set(shown(await ofPush()));
	if (wanted.every((digest) => digests.has(digest))) return {
		digests,
		earlier: []
	};
	const earlier = await github.commentsBehindPush(push, scopeOf(planned.registries));
	for (const digest of shown(earlier)) digests.add(digest);
	return {
		digests,
		earlier: earlier.filter((each) => kept(each).some((digest) => wanted.includes(digest)))
	};
}
function driftIssues(report, event) {
	return report.registries.flatMap((part) => {
		if (!part.plan) return [];
		const { registry, owner } = part;
		const own = {
			...report,
			registries: [part],
			diagnostics: [],
			digest: runDigest([part.plan])
		};
		const options = {
			limit: 64700,
			title: `Drift of ${registry}`,
			nextStep: `To undo it, apply the manifest; to keep it, change the manifest. This issue closes when ${registry} is as its manifest says.`
		};
		const drifted = hasChanges(part.plan);
		return [{
			key: keyOf("drift", registry.toLowerCase(), owner.toLowerCase()),
			title: `Webhooks of ${registry} have drifted (owner ${owner})`,
			markdown: drifted ? renderMarkdown(own, {
				...options,
				runUrl: event.url
			}) : void 0,
			content: hash(renderMarkdown(own, options)),
			farewell: `The webhooks of ${registry} are as the manifest says again ([run](${event.url})).`
		}];
	});
}
function issueSentences(issues, steps) {
	return steps.flatMap((step, index) => step === "unchanged" ? [] : [`${issues[index]?.title ?? ""}: issue ${step}`]);
}
function nextStep(report, event, inputs) {
	if (report.command === "drift") return "To undo the drift, apply the manifest; to keep what is live, change the manifest.";
	if (report.command !== "plan" || !report.registries.some(({ plan }) => plan && hasChanges(plan))) return void 0;
	if (inputs.command !== "auto") return "Nothing is changed before apply runs.";
	const only = inputs.requireReviewedPlan ? "these changes, and no others" : "these changes";
	switch (event.name) {
		case "pull_request": return `When this is merged into the default branch, apply makes ${only}.`;
		case "merge_group": return `When this group is merged, apply makes ${only}.`;
		default: return "Nothing is changed on this branch; apply runs on the default branch.";
	}
}
function keyOf(...parts) {
	return hash(JSON.stringify(parts));
}
function hash(text) {
	return createHash$1("sha256").update(text).digest("hex").slice(0, 32);
}
// src/action/event.ts
function readEvent(environment, payload) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const [owner = "", name = ""] = repository.split("/");
	const pull = at(payload, "pull_request");
	const eventName = environment["GITHUB_EVENT_NAME"] ?? "";
	const attempt = environment["GITHUB_RUN_ATTEMPT"];
	const later = attempt !== void 0 && attempt !== "1" && attempt !== "" ? `/attempts/${attempt}` : "";
	return {
		name: eventName,
		repository: {
			owner,
			name
		},
		branch: /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1],
		defaultBranch: text(at(payload, "repository", "default_branch")),
		sha: environment["GITHUB_SHA"] ?? "",
		pullRequest: whole(at(pull, "number")),
		baseSha: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
		push: eventName === "push" ? pushOf(payload) : void 0,
		untrusted: untrusted(eventName, environment["GITHUB_ACTOR"], repository, pull),
		workflow: environment["GITHUB_WORKFLOW"] ?? "",
		job: environment["GITHUB_JOB"] ?? "",
		url: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}${later}`
	};
}
function automaticCommand(event) {
	switch (event.name) {
		case "pull_request":
		case "merge_group": return "plan";
		case "push":
		case "workflow_dispatch": return event.branch !== void 0 && event.branch === event.defaultBranch ? "apply" : "plan";
		case "schedule": return "drift";
		default: return "validate";
	}
}
function pushOf(payload) {
	const after = commit(at(payload, "after"));
	return after === void 0 ? void 0 : {
		before: commit(at(payload, "before")),
		after
	};
}
function untrusted(event, actor, repository, pull) {
	if (event === "pull_request_target") return "on pull_request_target no credential is used";
	if (pull === void 0) return event.startsWith("pull_request") ? "the event's payload does not say where the pull request comes from" : void 0;
	if (text(at(pull, "head", "repo", "full_name"))?.toLowerCase() !== repository.toLowerCase()) return "the pull request comes from a fork";
	if (actor === "dependabot[bot]" || at(pull, "user", "login") === "dependabot[bot]") return "the pull request comes from Dependabot";
}
function at(value, ...path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function whole(value) {
	return Number.isSafeInteger(value) ? Number(value) : void 0;
}
function commit(value) {
	const id = text(value);
	return id !== void 0 && /^[0-9a-f]{40,64}$/.test(id) && /[^0]/.test(id) ? id : void 0;
}
// src/action/failure.ts
async function attempt(warnings, work) {
	try {
		await work();
	} catch (error) {
		warnings.push(...failureOf(error).diagnostics.map((d) => ({
			...d,
			severity: "warning"
		})));
	}
}
function failureOf(error) {
	if (error instanceof UserError) return error;
	info(stackOf(error));
	return new UserError([bug(error)], 1);
}
function bug(error) {
	const kind = error instanceof Error ? error.name : typeof error;
	return {
		severity: "error",
		code: "bug",
		message: `acr-webhooks ${version} failed in a way that it should not (${kind})`,
		help: "Please report it, with the lines that begin with `at` in the log."
	};
}
function stackOf(error) {
	return (error instanceof Error ? error.stack ?? "" : "").split("\n").filter((line) => /^\s+at /.test(line)).join("\n");
}
// src/action/inputs.ts
const ownInputs = [
	{
		name: "command",
		default: "auto",
		choices: [
			"auto",
			"validate",
			"plan",
			"apply",
			"drift",
			"ping"
		],
		help: "what to do. auto goes by the event: plan on pull_request and merge_group; apply on push to the default branch and on a dispatch there; drift on schedule; plan on a push or dispatch elsewhere; validate on anything else"
	},
	{
		name: "client-id",
		help: "client id of the application or managed identity to log in as, by OpenID Connect; needs tenant-id and `id-token: write`. Without both, the login is that of the environment or of azure/login"
	},
	{
		name: "tenant-id",
		help: "tenant of client-id"
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		help: "token for GitHub's API: comment, drift issue, comparison with the branch"
	},
	{
		name: "comment",
		default: "changes",
		choices: [
			"always",
			"changes",
			"never"
		],
		help: "when to write the plan into one comment of the pull request: always, when there are changes or failures, or never. A comment that is there is kept up to date unless never"
	},
	{
		name: "label",
		help: "tells the comments of several such steps of one job apart, as in a matrix"
	},
	{
		name: "require-reviewed-plan",
		default: "false",
		help: "true: apply only changes that a comment of the merged pull requests has shown, or with expect-digest, as on a dispatch, the plan that has it"
	},
	{
		name: "drift-issue",
		default: "false",
		help: "true: drift keeps one issue for each registry and owner: opened, updated, closed when the drift is gone, reopened when it returns; needs `issues: write`"
	},
	{
		name: "fail-on-drift",
		default: "true",
		help: "false: the job passes also when drift was found"
	}
];
const inTheAction = {
	owners: "default: the repository",
	"allowed-hosts": "required as soon as a header, userinfo or query uses a reference"
};
[
	...ownInputs.slice(0, 1),
	...settings.filter((setting) => setting.input).map(({ name, help, many, choices, default: value }) => ({
		name,
		help: [
			help,
			inTheAction[name],
			many ? "one per line" : void 0
		].filter((part) => part !== void 0).join("; "),
		...choices === void 0 ? {} : { choices },
		...value === void 0 ? {} : { default: value }
	})),
	...ownInputs.slice(1)
];
function readInputs(environment) {
	const wrong = [];
	const given = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const mistake = (name, message, help) => {
		wrong.push({
			severity: "error",
			code: "usage",
			message: `input ${name} ${message}`,
			help
		});
	};
	function choice(name, choices, otherwise) {
		const text = given(name);
		const found = text === "" ? otherwise : choices.find((each) => each === text.toLowerCase());
		if (found === void 0) mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Write one of ${choices.join(", ")}.`);
		return found ?? otherwise;
	}
	function yesNo(name, otherwise) {
		const text = given(name);
		if (text === "") return otherwise;
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Write true or false.");
		return false;
	}
	const own = {
		command: choice("command", [
			"auto",
			"validate",
			"plan",
			"apply",
			"drift",
			"ping"
		], "auto"),
		oidc: oidc(given("client-id"), given("tenant-id"), mistake),
		token: given("github-token"),
		comment: choice("comment", [
			"always",
			"changes",
			"never"
		], "changes"),
		label: given("label"),
		requireReviewedPlan: yesNo("require-reviewed-plan", false),
		driftIssue: yesNo("drift-issue", false),
		failOnDrift: yesNo("fail-on-drift", true)
	};
	try {
		const parsed = parseSettings(rawSettings(given, environment), (name) => `input ${name}`);
		if (wrong.length === 0) return {
			...own,
			settings: parsed
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		wrong.push(...error.diagnostics);
	}
	throw new UserError(wrong, 3);
}
function oidc(clientId, tenantId, mistake) {
	if (clientId !== "" && tenantId !== "") return {
		clientId,
		tenantId
	};
	const help = "client-id and tenant-id belong together; with neither, the login is that of the environment.";
	if (clientId !== "") mistake("tenant-id", "is missing beside client-id", help);
	if (tenantId !== "") mistake("client-id", "is missing beside tenant-id", help);
}
function rawSettings(given, environment) {
	const raw = { yes: ["true"] };
	for (const { name, input } of settings) {
		const text = input ? given(name) : "";
		if (text !== "") raw[name] = text.split("\n");
	}
	const repository = environment["GITHUB_REPOSITORY"];
	if (raw["owners"] === void 0 && repository) raw["owners"] = [repository];
	return raw;
}
function permissionsBlock(inputs) {
	const pulls = inputs.comment === "never" ? inputs.requireReviewedPlan ? "read" : void 0 : "write";
	return `Write into the job:\n\npermissions:\n${[
		"contents: read",
		...inputs.oidc ? ["id-token: write"] : [],
		...pulls === void 0 ? [] : [`pull-requests: ${pulls}`],
		...inputs.driftIssue ? ["issues: write"] : []
	].map((line) => `  ${line}`).join("\n")}`;
}
// src/action/journal.ts
function pendingFile(directory) {
	return join(directory, "pending.json");
}
async function readPending(directory) {
	try {
		return JSON.parse(await readFile(pendingFile(directory), "utf8"));
	} catch {
		return;
	}
}
function openJournal(options) {
	const { directory, pending, warnings } = options;
	const reportFile = join(directory, "report.json");
	let last;
	const told = /* @__PURE__ */ new Set();
	async function once(part, work) {
		const found = [];
		await attempt(found, work);
		if (!told.has(part)) warnings.push(...found);
		if (found.length > 0) told.add(part);
	}
	return {
		reportFile,
		last: () => last,
		save: async (report) => {
			const write = () => writeJson("the report", reportFile, reportDocument(report));
			if (last === void 0) await write();
			else await once("report", write);
			last = report;
			if (report.complete) return;
			await once("pending", () => writeJson("what the post step needs", pendingFile(directory), pending(report)));
		},
		close: () => rm$1(pendingFile(directory), {
			force: true,
			recursive: true
		})
	};
}
function failedReport(last, error, run) {
	const failure = failureOf(error);
	const exitCode = last?.registries.some(({ outcomes }) => outcomes.some(({ written }) => written)) ?? false ? 5 : failure.exitCode;
	return {
		interrupted: void 0,
		identity: void 0,
		registries: [],
		digest: void 0,
		...run,
		...last,
		result: resultOf({
			command: last?.command ?? run.command,
			exitCode,
			hasChanges: false
		}),
		exitCode,
		complete: true,
		diagnostics: [...last?.diagnostics ?? [], ...failure.diagnostics]
	};
}
async function writeJson(what, path, value) {
	await writing(what, () => writeWhole(path, `${JSON.stringify(value, null, 2)}\n`));
}
async function writing(what, work) {
	try {
		return await work();
	} catch (error) {
		const { code } = error;
		const diagnostic = {
			severity: "error",
			code: "cannot-write",
			message: `${what} can't be written (${typeof code === "string" ? code : "it is not there, or may not be written to"})`,
			help: "See whether the runner's disk is full, and whether the job may write there."
		};
		throw new UserError([diagnostic], 1);
	}
}
// src/action/summary.ts
const mostBytes = 1e6;
const mostRows = 500;
function renderSummary(report, options) {
	const { runUrl, nextStep, without } = options;
	const tail = without === void 0 ? "" : `\n${markdownPage(stack(withoutLogin(without, runUrl), 2))}\n`;
	const texts = {
		...runUrl === void 0 || without !== void 0 ? {} : { runUrl },
		...nextStep === void 0 ? {} : { nextStep }
	};
	const render = (limit) => `${renderMarkdown(report, {
		limit: limit - tail.length,
		...texts
	})}${tail}`;
	const text = render(mostBytes);
	return Buffer.byteLength(text) <= mostBytes ? text : render(Math.floor(mostBytes / 3));
}
function withoutLogin({ why, changes }, runUrl) {
	const note = markdown`The registries were not asked, because ${why}: so there is no plan. The manifest was validated${changes === void 0 ? "" : ", and compared with the base branch's"}.`;
	return [
		alert("NOTE", note),
		...changesText(changes),
		markdown`<sub>${link("Run", runUrl)}</sub>`
	];
}
function changesText(changes) {
	if (changes === void 0) return [markdown`The base branch's manifest could not be compared.`];
	if (changes.length === 0) return [markdown`The manifest has the same webhooks as the base branch's.`];
	const rows = changes.slice(0, mostRows).map(({ registry, webhook, change, fields }) => [
		markdown`${change}`,
		code(webhook),
		code(registry),
		row(fields.map(code), ", ")
	]);
	const more = changes.length > mostRows ? [markdown`${changes.length - mostRows} more are not shown.`] : [];
	return [
		markdown`**Compared with the base branch:**`,
		table([
			markdown``,
			markdown`Webhook`,
			markdown`Registry`,
			markdown`Fields`
		], rows),
		...more
	];
}
// src/action/session.ts
const environment = process.env;
function openSession(options) {
	const { event, inputs, directory } = options;
	const warnings = [];
	const github = onceOnly(() => connectGitHub(event, inputs));
	const { push, branch } = event;
	return {
		...options,
		journal: openJournal({
			directory,
			warnings,
			pending: (report) => ({
				said: announcement(report, event, inputs),
				summary: renderSummary(report, {
					runUrl: event.url,
					nextStep: void 0,
					without: void 0
				})
			})
		}),
		files: onceOnly(() => readManifestFiles(inputs.settings.files)),
		github,
		commentsOfPush: onceOnly(async () => push && branch !== void 0 ? (await github()).commentsOfPush({
			branch,
			...push
		}) : []),
		earlier: [],
		warnings
	};
}
function makeDirectory() {
	const parent = environment["RUNNER_TEMP"] || tmpdir();
	return writing("the runner's temporary directory", () => mkdtemp(join(parent, "acr-webhooks-")));
}
async function currentEvent() {
	return readEvent(environment, await payload());
}
async function payload() {
	const path = environment["GITHUB_EVENT_PATH"];
	if (!path) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
async function connectGitHub({ repository }, inputs) {
	if (inputs.token === "") throw new UserError([{
		severity: "error",
		code: "usage",
		message: "input github-token is empty",
		help: "Leave the input out, or give it a token of the job."
	}], 3);
	const { openGitHub } = await import("./github.js");
	const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
	return openGitHub({
		token: inputs.token,
		apiUrl,
		repository,
		permissions: permissionsBlock(inputs)
	});
}
async function commentOn(session, said) {
	const { event, inputs, earlier } = session;
	if (!(event.pullRequest !== void 0 || event.push !== void 0 && said.command === "apply") || inputs.comment === "never" || event.untrusted !== void 0) return;
	const all = async () => [...await session.commentsOfPush(), ...earlier];
	await comment(await session.github(), event, inputs, said, all);
}
async function writeSummary(text) {
	if (!environment["GITHUB_STEP_SUMMARY"]) return;
	await writing("the job's summary", async () => {
		await summary.addRaw(text, true).write();
	});
}
function onceOnly(work) {
	let result;
	return () => {
		result ??= work();
		return result;
	};
}
export { info as C, warning as D, setSecret as E, getState as S, setOutput as T, issueSentences as _, writeSummary as a, error as b, readPending as c, permissionsBlock as d, readInputs as f, driftIssues as g, announcement as h, openSession as i, writeJson as l, automaticCommand as m, currentEvent as n, renderSummary as o, attempt as p, makeDirectory as r, failedReport as s, commentOn as t, writing as u, nextStep as v, saveState as w, getIDToken as x, reviewedDigests as y };
