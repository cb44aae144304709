const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_login = require("./login.js");
let node_fs = require("node:fs");
// src/ci/event.ts
function automaticCommand(event) {
	const { kind, name, branch, defaultBranch } = event;
	switch (kind) {
		case "pull-request":
		case "merge-queue": return {
			command: "plan",
			reason: `the event is ${name}`
		};
		case "schedule": return {
			command: "drift",
			reason: `the event is ${name}`
		};
		case "push":
		case "dispatch":
			if (defaultBranch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, and its data does not name the default branch`
			};
			if (branch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, but not on a branch`
			};
			return branch === defaultBranch ? {
				command: "apply",
				reason: `the event is ${name} on the default branch ${branch}`
			} : {
				command: "plan",
				reason: `the event is ${name} on ${branch}, and the default branch is ${defaultBranch}`
			};
		case "other": return {
			command: "validate",
			reason: name === "" ? "the event is unknown" : `the event ${name} neither plans nor applies`
		};
	}
}
function chosenCommand(configured, event) {
	return configured === "auto" ? automaticCommand(event) : {
		command: configured,
		reason: void 0
	};
}
// src/ci/login.ts
async function prepareLogin(options) {
	const { event, command, environment, settings } = options;
	const unwanted = new AbortController();
	let started;
	const start = () => {
		started ??= startLogin(options, unwanted.signal);
		return started;
	};
	if (command !== "validate" && event.untrusted === void 0) {
		if (require_login.authMethodOf({
			environment,
			oidc: settings.oidc
		}) !== "cli") await start().login.catch(() => {});
	}
	return {
		result: async () => {
			const { login: opened, assertion } = start();
			const result = await opened;
			await assertion();
			return result;
		},
		giveUp: () => unwanted.abort()
	};
}
function startLogin({ settings, environment, idToken, mask }, signal) {
	const { cloud, armEndpoint } = settings.settings;
	let first;
	const kept = keptForAMinute(() => idToken(audiences[cloud]));
	const assertion = () => {
		const token = kept();
		first ??= token;
		return token;
	};
	const oidc = settings.oidc && {
		...settings.oidc,
		assertion
	};
	const opened = require_login.login({
		cloud,
		armEndpoint,
		environment,
		oidc,
		onToken: mask,
		signal
	});
	opened.catch(() => {});
	return {
		login: opened,
		assertion: () => first
	};
}
const audiences = {
	AzureCloud: "api://AzureADTokenExchange",
	AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
	AzureChinaCloud: "api://AzureADTokenExchangeChina"
};
function keptForAMinute(request) {
	let token;
	let since = 0;
	return () => {
		if (!token || require_settings.systemClock.now() - since > 6e4) {
			since = require_settings.systemClock.now();
			token = request();
		}
		return token;
	};
}
// src/ci/github/event.ts
var event_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	currentEvent: () => currentEvent,
	readEvent: () => readEvent
});
function currentEvent(environment) {
	return readEvent(environment, payloadOf(environment));
}
function payloadOf({ GITHUB_EVENT_PATH: path }) {
	if (!path) return void 0;
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return;
	}
}
const kinds = {
	pull_request: "pull-request",
	merge_group: "merge-queue",
	push: "push",
	workflow_dispatch: "dispatch",
	schedule: "schedule"
};
function readEvent(environment, payload) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const pull = at(payload, "pull_request");
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const branch = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1];
	return {
		kind: (Object.hasOwn(kinds, name) ? kinds[name] : void 0) ?? "other",
		name,
		repository,
		branch,
		defaultBranch: text(at(payload, "repository", "default_branch")),
		commit: environment["GITHUB_SHA"] ?? "",
		pullRequest: whole(at(pull, "number")),
		head: commit(at(pull, "head", "sha")),
		baseBranch: text(at(pull, "base", "ref")),
		baseCommit: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
		push: name === "push" && branch !== void 0 ? pushOf(payload, branch) : void 0,
		untrusted: untrusted(name, environment["GITHUB_ACTOR"], repository, pull),
		job: [environment["GITHUB_WORKFLOW"] ?? "", environment["GITHUB_JOB"] ?? ""],
		url: runUrl(environment)
	};
}
function runUrl(environment) {
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
	const page = `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}`;
	return attempt === "" || attempt === "1" ? page : `${page}/attempts/${attempt}`;
}
function pushOf(payload, branch) {
	const after = commit(at(payload, "after"));
	return after === void 0 ? void 0 : {
		branch,
		before: commit(at(payload, "before")),
		after
	};
}
const dependabot = "dependabot[bot]";
function untrusted(event, actor, repository, pull) {
	if (event === "pull_request_target") return "pull_request_target must not use a credential";
	if (event === "merge_group" && actor === dependabot) return "the merge group is Dependabot's";
	if (pull === void 0) return event.startsWith("pull_request") ? "the event's payload does not say where the pull request comes from" : void 0;
	if (text(at(pull, "head", "repo", "full_name"))?.toLowerCase() !== repository.toLowerCase()) return "the pull request comes from a fork";
	if (actor === dependabot || at(pull, "user", "login") === dependabot) return "the pull request comes from Dependabot";
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
// src/ci/github/inputs.ts
const commands = [
	"auto",
	"validate",
	"plan",
	"apply",
	"drift",
	"ping",
	"deliveries",
	"redeliver"
];
const ownInputs = [
	{
		name: "command",
		default: "auto",
		choices: commands,
		help: "what to do. `auto` chooses by the event: plan for a pull request or merge queue, apply for a push to the default branch or a dispatch there, drift for a schedule. It plans on other branches, and validates on other events"
	},
	{
		name: "client-id",
		help: "client id of the application or managed identity to log in as, by OpenID Connect; requires tenant-id and `id-token: write` (default: the login of the environment or of azure/login)"
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
		help: "when to comment the plan on the pull request: always, if there are changes or failures, or never; an existing comment is kept up to date unless `never`"
	},
	{
		name: "label",
		help: "distinguishes this step's comment from those of other steps (default: the command, and the files and registries that the step selects)"
	},
	{
		name: "require-reviewed-plan",
		default: "false",
		help: "whether to apply only changes that a comment of the merged pull requests has shown; `expect-digest` approves another plan"
	},
	{
		name: "drift-issue",
		default: "false",
		help: "whether drift keeps one issue per registry and owner, for drift and for failed deliveries: opened, updated, closed when both are gone, reopened when one returns; requires `issues: write`"
	},
	{
		name: "fail-on-drift",
		default: "true",
		help: "whether drift fails the job"
	}
];
const inTheAction = {
	owners: "default: the repository",
	"allowed-endpoints": "required if a manifest names an endpoint",
	"allowed-hosts": "required if a header, userinfo or query uses a reference"
};
const inputs = [
	...ownInputs.slice(0, 1),
	...require_settings.settings.filter((setting) => setting.input).map(({ name, help, many, choices, default: value }) => ({
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
function readInputs(environment, event) {
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
		if (found === void 0) mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
		return found ?? otherwise;
	}
	function yesNo(name, otherwise) {
		const text = given(name);
		if (text === "") return otherwise;
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Use true or false.");
		return false;
	}
	const own = {
		command: choice("command", commands, "auto"),
		oidc: event.untrusted === void 0 ? oidc(given("client-id"), given("tenant-id"), mistake) : void 0,
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
		const parsed = require_settings.parseSettings(rawSettings(given, event), (name) => `input ${name}`);
		if (wrong.length === 0) return {
			...own,
			settings: parsed
		};
	} catch (error) {
		if (!(error instanceof require_settings.UserError)) throw error;
		wrong.push(...error.diagnostics);
	}
	throw new require_settings.UserError(wrong, 3);
}
function oidc(clientId, tenantId, mistake) {
	if (clientId !== "" && tenantId !== "") return {
		clientId,
		tenantId
	};
	const help = "Set both. With neither, the login is that of the environment.";
	if (clientId !== "") mistake("tenant-id", "is missing, but client-id is set", help);
	if (tenantId !== "") mistake("client-id", "is missing, but tenant-id is set", help);
}
function rawSettings(given, { repository }) {
	const raw = { yes: ["true"] };
	for (const { name, input } of require_settings.settings) {
		const text = input ? given(name) : "";
		if (text !== "") raw[name] = text.split("\n");
	}
	if (raw["owners"] === void 0 && repository !== "") raw["owners"] = [repository];
	raw["max"] ??= ["20"];
	return raw;
}
function permissionsBlock(inputs) {
	const pulls = inputs.comment === "never" ? inputs.requireReviewedPlan ? "read" : void 0 : "write";
	return `Add to the job:\n\npermissions:\n${[
		"contents: read",
		...inputs.oidc ? ["id-token: write"] : [],
		...pulls === void 0 ? [] : [`pull-requests: ${pulls}`],
		...inputs.driftIssue ? ["issues: write"] : []
	].map((line) => `  ${line}`).join("\n")}`;
}
// src/ci/github/action.ts
async function runAction(environment) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const event = currentEvent(environment);
	let command = "validate";
	let inputs;
	let login;
	try {
		Object.assign(process.env, require_settings.proxyVariables(environment));
		inputs = readInputs(environment, event);
		const chosen = chosenCommand(inputs.command, event);
		command = chosen.command;
		const permissions = permissionsBlock(inputs);
		login = await prepareLogin({
			event,
			command,
			settings: inputs,
			environment,
			idToken: async (audience) => {
				const { requestIdToken } = await Promise.resolve().then(() => require("./id-token.js"));
				return requestIdToken(audience, {
					environment,
					clock: require_settings.systemClock,
					permissions,
					mask
				});
			},
			mask
		});
		const [{ runJob }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.job_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await runJob({
			system: githubSystem(environment, event, inputs),
			job: inputs,
			...chosen,
			login,
			startedAt
		});
	} catch (error) {
		const [{ reportFailure }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await reportFailure(githubSystem(environment, event, inputs), error, {
			command,
			startedAt
		});
	} finally {
		login?.giveUp();
	}
}
async function mask(token) {
	const { setSecret } = await Promise.resolve().then(() => require("./toolkit.js")).then((n) => n.core_exports);
	setSecret(token);
}
async function runPostStep(environment) {
	const directory = environment["STATE_directory"] ?? "";
	if (directory === "") return;
	const [{ reportPending }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
	const event = currentEvent(environment);
	const readSettings = () => readInputs(environment, event);
	let inputs;
	try {
		inputs = readSettings();
	} catch {}
	await reportPending(githubSystem(environment, event, inputs), directory, readSettings);
}
// src/ci/outputs.ts
const outputs = {
	result: "`clean`, `applied`, `changes`, `drift`, `failed`, `invalid`, `refused`, `partial` or `ping-failed`",
	"has-changes": "`true` if the plan has a change",
	creates: "number of webhooks that the plan creates",
	updates: "number of webhooks that the plan updates, adoptions included",
	replaces: "number of webhooks that the plan replaces",
	deletes: "number of webhooks that the plan deletes",
	unmanaged: "number of live webhooks that this manifest does not manage",
	"pings-failed": "number of webhooks whose ping failed",
	"deliveries-failed": "number of failed deliveries in the checked time; empty if none were checked",
	digest: "digest of the plan, for `expect-digest`; empty if something in it is unknown",
	"plan-file": "path of the plan as JSON (`schemas/plan.schema.json`), below `RUNNER_TEMP`; empty if nothing was planned",
	"report-file": "path of the report as JSON (`schemas/report.schema.json`), below `RUNNER_TEMP`",
	registries: "names of the registries as a JSON array, for a matrix"
};
// src/ci/ci.ts
var ci_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	inputs: () => inputs,
	outputs: () => outputs,
	runAction: () => runAction,
	runPipelineStep: () => runPipelineStep,
	runPostStep: () => runPostStep
});
async function runPipelineStep(step) {
	return (await Promise.resolve().then(() => require("./pipeline.js"))).runPipelineStep(step);
}
Object.defineProperty(exports, "ci_exports", {
	enumerable: true,
	get: function() {
		return ci_exports;
	}
});
Object.defineProperty(exports, "event_exports", {
	enumerable: true,
	get: function() {
		return event_exports;
	}
});
Object.defineProperty(exports, "permissionsBlock", {
	enumerable: true,
	get: function() {
		return permissionsBlock;
	}
});
Object.defineProperty(exports, "prepareLogin", {
	enumerable: true,
	get: function() {
		return prepareLogin;
	}
});
Object.defineProperty(exports, "runAction", {
	enumerable: true,
	get: function() {
		return runAction;
	}
});
Object.defineProperty(exports, "runPostStep", {
	enumerable: true,
	get: function() {
		return runPostStep;
	}
});
