require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_http = require("./http.js");
const require_ci_job = require("./ci-job.js");
const require_begin = require("./begin.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
// src/ci/azure-pipelines/login.ts
function oidcOf(environment) {
	const clientId = environment["AZURESUBSCRIPTION_CLIENT_ID"];
	const tenantId = environment["AZURESUBSCRIPTION_TENANT_ID"];
	const rest = [
		"AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
		"SYSTEM_OIDCREQUESTURI",
		"SYSTEM_ACCESSTOKEN"
	];
	const asked = environment["AZURE_TOKEN_CREDENTIALS"] || environment["AZURE_CLIENT_ID"];
	return clientId && tenantId && !asked && rest.every((name) => environment[name]) ? {
		clientId,
		tenantId
	} : void 0;
}
const help = "Check that the pipeline is authorized to use the service connection.";
async function requestIdToken(environment, clock) {
	const connection = encodeURIComponent(environment["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"] ?? "");
	const api = require_http.openApi({
		name: "Azure DevOps",
		base: environment["SYSTEM_OIDCREQUESTURI"] ?? "",
		headers: { authorization: `Bearer ${environment["SYSTEM_ACCESSTOKEN"] ?? ""}` },
		help,
		repeats: true,
		clock
	});
	const doing = "get a token for the service connection";
	const body = await api.json(doing, "POST", `?api-version=7.1&serviceConnectionId=${connection}`, {});
	const token = require_http.textAt(body, "oidcToken");
	if (token) return token;
	throw new require_settings.UserError([{
		severity: "error",
		code: "code-host-failed",
		message: `could not ${doing}: the response contains none`,
		help
	}], 1);
}
// src/ci/azure-pipelines/commands.ts
function command(name, properties, data) {
	const pairs = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${property(String(value))};`]);
	return `##vso[${name}${pairs.length === 0 ? "" : ` ${pairs.join("")}`}]${escaped(data)}`;
}
function escaped(text) {
	return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return escaped(text).replaceAll("]", "%5D").replaceAll(";", "%3B");
}
// src/ci/azure-pipelines/event.ts
const kinds$1 = {
	PullRequest: "pull-request",
	IndividualCI: "push",
	BatchedCI: "push",
	Manual: "dispatch",
	Schedule: "schedule"
};
function readEvent$1(environment) {
	const value = (name) => environment[name] || void 0;
	const name = value("BUILD_REASON") ?? "";
	const kind = (Object.hasOwn(kinds$1, name) ? kinds$1[name] : void 0) ?? "other";
	const number = Number(value("SYSTEM_PULLREQUEST_PULLREQUESTID"));
	return {
		kind,
		name,
		repository: value("BUILD_REPOSITORY_NAME") ?? "",
		branch: kind === "pull-request" ? void 0 : branchOf(value("BUILD_SOURCEBRANCH")),
		defaultBranch: void 0,
		commit: value("BUILD_SOURCEVERSION") ?? "",
		pullRequest: kind === "pull-request" && Number.isSafeInteger(number) && number > 0 ? number : void 0,
		head: value("SYSTEM_PULLREQUEST_SOURCECOMMITID"),
		baseBranch: branchOf(value("SYSTEM_PULLREQUEST_TARGETBRANCH")),
		baseCommit: void 0,
		push: void 0,
		untrusted: /^true$/i.test(value("SYSTEM_PULLREQUEST_ISFORK") ?? "") ? "the pull request comes from a fork" : void 0,
		job: [
			"SYSTEM_DEFINITIONID",
			"SYSTEM_STAGENAME",
			"SYSTEM_JOBNAME"
		].map((each) => value(each) ?? ""),
		url: `${value("SYSTEM_COLLECTIONURI") ?? ""}${encodeURIComponent(value("SYSTEM_TEAMPROJECT") ?? "")}/_build/results?buildId=${value("BUILD_BUILDID") ?? ""}`
	};
}
function branchOf(ref) {
	return ref === void 0 ? void 0 : /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}
// src/ci/azure-pipelines/system.ts
function azurePipelinesSystem(environment, log) {
	let warned = false;
	const temporary = environment["AGENT_TEMPDIRECTORY"] || (0, node_os.tmpdir)();
	const send = (name, properties, data) => log(`${command(name, properties, data)}\n`);
	const why = noForge(environment);
	return {
		frontEnd: "azure-pipelines",
		mostComment: 65e3,
		mostSummary: 1e6,
		event: readEvent$1(environment),
		environment,
		workspace: environment["BUILD_SOURCESDIRECTORY"] || process.cwd(),
		temporary,
		...why === void 0 ? {} : { noForge: why },
		readManifests: require_run.readManifestFiles,
		log: (text) => log(`${text.trimEnd()}\n`),
		annotate({ severity, title, message, location }) {
			warned ||= severity === "warning";
			const { file: sourcepath, line: linenumber, column: columnnumber } = location ?? {};
			send("task.logissue", {
				type: severity,
				sourcepath,
				linenumber,
				columnnumber,
				code: title
			}, message);
		},
		mask: (text) => send("task.setsecret", {}, text),
		setOutputs(values) {
			for (const [name, value] of Object.entries(values)) send("task.setvariable", {
				variable: camelCase(name),
				isOutput: "true"
			}, value);
		},
		async writeSummary(markdown) {
			const file = (0, node_path.join)(temporary, `acr-webhooks-${(0, node_crypto.randomUUID)()}.md`);
			await require_run.writeWhole(file, markdown, 384);
			send("task.uploadsummary", {}, file);
		},
		async openForge() {
			const { openAzureRepos } = await Promise.resolve().then(() => require("./forge.js"));
			return openAzureRepos(environment);
		},
		complete(exitCode) {
			if (exitCode === 2 || exitCode === 0 && !warned) return;
			send("task.complete", { result: exitCode === 0 ? "SucceededWithIssues" : "Failed" }, "");
		}
	};
}
function camelCase(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function noForge(environment) {
	const provider = environment["BUILD_REPOSITORY_PROVIDER"] ?? "";
	if (provider !== "TfsGit") return `the repository is not in Azure Repos (provider ${JSON.stringify(provider)})`;
	if (!environment["SYSTEM_ACCESSTOKEN"]) return "SYSTEM_ACCESSTOKEN is not set; add `SYSTEM_ACCESSTOKEN: $(System.AccessToken)` to the step's env";
}
// src/ci/gitlab/event.ts
const kinds = {
	merge_request_event: "pull-request",
	push: "push",
	web: "dispatch",
	schedule: "schedule"
};
function readEvent(environment) {
	const value = (name) => environment[name] || void 0;
	const name = value("CI_PIPELINE_SOURCE") ?? "";
	const number = Number(value("CI_MERGE_REQUEST_IID"));
	const source = value("CI_MERGE_REQUEST_SOURCE_PROJECT_ID");
	return {
		kind: (Object.hasOwn(kinds, name) ? kinds[name] : void 0) ?? "other",
		name,
		repository: value("CI_PROJECT_PATH") ?? "",
		branch: value("CI_COMMIT_BRANCH"),
		defaultBranch: value("CI_DEFAULT_BRANCH"),
		commit: value("CI_COMMIT_SHA") ?? "",
		pullRequest: Number.isSafeInteger(number) && number > 0 ? number : void 0,
		head: value("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA") ?? (number > 0 ? value("CI_COMMIT_SHA") : void 0),
		baseBranch: value("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
		baseCommit: value("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
		push: void 0,
		untrusted: source !== void 0 && source !== value("CI_MERGE_REQUEST_PROJECT_ID") ? "the merge request comes from a fork" : void 0,
		job: [value("CI_JOB_STAGE") ?? "", value("CI_JOB_NAME") ?? ""],
		url: value("CI_JOB_URL") ?? ""
	};
}
// src/ci/gitlab/system.ts
function gitlabSystem(environment, log, { dotenv }) {
	return {
		frontEnd: "gitlab",
		mostComment: 65e3,
		mostSummary: 1e6,
		event: readEvent(environment),
		environment,
		workspace: environment["CI_PROJECT_DIR"] || process.cwd(),
		temporary: (0, node_os.tmpdir)(),
		...environment["GITLAB_TOKEN"] ? {} : { noForge: "GITLAB_TOKEN is not set; set it to a project access token" },
		readManifests: require_run.readManifestFiles,
		log: (text) => log(`${text.trimEnd()}\n`),
		annotate({ severity, title, message, location }) {
			const where = location === void 0 ? "" : `${location.file}:${location.line}:${location.column}: `;
			const [first = "", ...more] = message.split("\n");
			log(require_settings.terminalPage([require_settings.terminal`${where}${severity}[${title}]: ${first}`, ...more.map((line) => require_settings.terminal`  ${line}`)]));
		},
		mask: () => {},
		async setOutputs(values) {
			if (dotenv === void 0) return;
			const lines = Object.entries(values).map(([name, value]) => `ACR_WEBHOOKS_${name.replaceAll("-", "_").toUpperCase()}=${value}\n`);
			await require_run.writeWhole(dotenv, lines.join(""));
		},
		writeSummary: async () => {},
		async openForge() {
			const { openGitLab } = await Promise.resolve().then(() => require("./forge3.js"));
			return openGitLab(environment);
		}
	};
}
// src/ci/pipeline.ts
async function runPipelineStep(step) {
	const { command, environment, names } = step;
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	let system = await systemOf(step, void 0);
	try {
		Object.assign(process.env, require_settings.proxyVariables(environment));
		const settings = require_settings.parseSettings(step.raw, (name) => `--${name}`);
		system = withResults(await systemOf(step, settings), step, settings);
		const job = jobSettings(step, settings, system);
		const { event, mask: hide } = system;
		const mask = (token) => {
			for (const form of require_ci_job.maskedForms(token)) hide(form);
		};
		const idToken = () => requestIdToken(environment);
		const login = await require_begin.prepareLogin({
			event,
			command,
			settings: job,
			environment,
			idToken,
			mask
		});
		try {
			const exitCode = await require_ci_job.runJob({
				system,
				job,
				command,
				reason: void 0,
				login,
				startedAt,
				names,
				allowedHostsRequired: false
			});
			system.complete?.(exitCode);
			return exitCode;
		} finally {
			login.giveUp();
		}
	} catch (error) {
		const exitCode = await require_ci_job.reportFailure(system, error, {
			command,
			startedAt
		});
		system.complete?.(exitCode);
		return exitCode;
	}
}
async function systemOf({ ci, environment, log }, settings) {
	if (ci === "azure-pipelines") return azurePipelinesSystem(environment, log);
	if (ci === "gitlab") return gitlabSystem(environment, log, { dotenv: settings?.dotenv });
	const [{ githubSystem }, { currentEvent }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports), Promise.resolve().then(() => require("./begin.js")).then((n) => n.event_exports)]);
	return {
		...githubSystem(environment, currentEvent(environment), void 0),
		frontEnd: "command-line",
		noForge: "only the action comments on GitHub"
	};
}
function jobSettings({ command, ci, environment }, settings, system) {
	const { comment, label = "" } = settings;
	const isTrusted = system.event.untrusted === void 0;
	return {
		command,
		oidc: ci === "azure-pipelines" && isTrusted ? oidcOf(environment) : void 0,
		comment: system.noForge === void 0 ? comment : "never",
		label,
		requireReviewedPlan: false,
		driftIssue: false,
		failOnDrift: true,
		settings
	};
}
function withResults(system, { print }, settings) {
	const { frontEnd } = system;
	return {
		...system,
		showResult: (report) => print(require_run.renderReport(report, settings.format, {
			color: false,
			frontEnd
		})),
		writeFiles: (report) => require_run.writeFiles(report, settings)
	};
}
exports.runPipelineStep = runPipelineStep;
