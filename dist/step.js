require("./rolldown-runtime.js");
const require_toolkit = require("./toolkit.js");
const require_begin = require("./begin.js");
const require_job = require("./job.js");
const require_session = require("./session.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/action/elsewhere.ts
async function supersededBy(checkout, { branch, sha }) {
	const tip = await checkout.github.tipOf(branch);
	const there = await checkout.github.filesAt(tip, checkout.patterns.map((pattern) => repositoryPath(checkout, pattern)));
	const here = new Map(checkout.files.map((file) => [repositoryPath(checkout, file.path), file]));
	for (const [path, file] of here) {
		const other = there.get(path);
		if (other === void 0 ? await isMadeHere(path) : isSameText(file.content, other)) continue;
		const is = other === void 0 ? "is no longer there" : "is another one";
		return superseded(`${file.path} ${is} at the tip of ${branch} (${tip.slice(0, 12)})`, branch, file.path);
	}
	for (const path of there.keys()) if (!here.has(path)) return superseded(`at the tip of ${branch} (${tip.slice(0, 12)}) there is ${path}, too`, branch, void 0);
	return;
	async function isMadeHere(path) {
		return tip === sha || !(await checkout.github.filesAt(sha, [path])).has(path);
	}
}
function superseded(what, branch, file) {
	return {
		severity: "error",
		code: "superseded",
		message: `this run is superseded: ${what}`,
		help: `The run of the newer commit applies it. To apply by hand, dispatch the workflow on ${branch}.`,
		...file === void 0 ? {} : { source: {
			file,
			line: 1,
			column: 1
		} }
	};
}
function isSameText(here, there) {
	const text = (bytes) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
	return here !== void 0 && text(here) === text(there);
}
function repositoryPath({ workspace }, path) {
	const whole = (0, node_path.resolve)(workspace, path);
	let root = (0, node_path.dirname)(whole);
	while (root !== (0, node_path.dirname)(root) && !(0, node_fs.existsSync)((0, node_path.join)(root, ".git"))) root = (0, node_path.dirname)(root);
	if (!(0, node_fs.existsSync)((0, node_path.join)(root, ".git"))) root = (0, node_path.resolve)(workspace);
	return (0, node_path.relative)(root, whole).split(node_path.sep).join("/");
}
async function manifestChanges(checkout, commit) {
	const patterns = checkout.patterns.map((pattern) => repositoryPath(checkout, pattern));
	const there = await checkout.github.filesAt(commit, patterns);
	const settings = {
		environment: void 0,
		env: ["*"],
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: []
	};
	const before = require_job.readManifests([...there].map(([path, content]) => ({
		path,
		content
	})), settings);
	const after = require_job.readManifests(checkout.files, settings);
	if (before.diagnostics.some((d) => d.severity === "error")) return void 0;
	return compare(before.desired, after.desired);
}
function compare(before, after) {
	const old = entries(before);
	const now = entries(after);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
		const [was, is] = [old.get(key), now.get(key)];
		const { registry, owner, webhook } = is ?? was ?? {
			registry: "",
			owner: "",
			webhook: void 0
		};
		if (!was || !is) return [{
			registry,
			owner,
			webhook,
			change: is ? "added" : "removed",
			fields: []
		}];
		const fields = [.../* @__PURE__ */ new Set([...was.fields.keys(), ...is.fields.keys()])].sort().filter((name) => was.fields.get(name) !== is.fields.get(name));
		return fields.length === 0 ? [] : [{
			registry,
			owner,
			webhook,
			change: "changed",
			fields
		}];
	});
}
function entries(documents) {
	const found = /* @__PURE__ */ new Map();
	for (const document of documents) {
		const { owner, webhooks } = document;
		const registry = document.registry.written.name;
		const add = (webhook, fields) => {
			const key = JSON.stringify([
				registry,
				owner,
				webhook ?? ""
			].map((part) => part.toLowerCase()));
			found.set(key, {
				registry,
				owner,
				webhook,
				fields
			});
		};
		add(void 0, settingsOf(document));
		for (const webhook of webhooks) add(webhook.name, fieldsOf(webhook));
	}
	return found;
}
function settingsOf({ prune, ignore, registry }) {
	return /* @__PURE__ */ new Map([
		["prune", prune],
		["ignore", JSON.stringify([...ignore].sort())],
		["registry.resourceGroup", registry.resourceGroup ?? ""],
		["registry.subscriptionId", registry.written.subscriptionId ?? ""]
	]);
}
function fieldsOf(webhook) {
	const { protect, ping } = webhook;
	return new Map([
		...require_job.manifestTexts(webhook),
		["protect", String(protect)],
		["ping", String(ping)]
	]);
}
function maskedForms(value) {
	if (value.trim().length < 4) return [];
	const lines = value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line.length >= 4);
	const forms = [
		value,
		value.trim(),
		...lines
	].flatMap((text) => [
		text,
		Buffer.from(text, "utf8").toString("base64"),
		Buffer.from(text, "utf8").toString("base64url"),
		...text.isWellFormed() ? [
			encodeURIComponent(text),
			encodeURI(text),
			formEncoded(text)
		] : []
	]);
	return [...new Set(forms)].filter((form) => form.length >= 4);
}
function formEncoded(text) {
	return new URLSearchParams({ v: text }).toString().slice(2);
}
// src/action/tell.ts
async function finish(session, outcome, without) {
	const { event, inputs, directory, journal, warnings } = session;
	process.exitCode = exitCode(outcome, inputs.failOnDrift);
	const planned = outcome.registries.some(({ plan }) => plan);
	const files = {
		report: journal.reportFile,
		plan: planned ? (0, node_path.join)(directory, "plan.json") : ""
	};
	await require_session.attempt(warnings, () => journal.save(outcome));
	if (planned) await require_session.attempt(warnings, () => require_session.writeJson("the plan", files.plan, require_job.planDocument(outcome)));
	await require_session.attempt(warnings, () => setOutputs(outcome, files));
	if (without === void 0) {
		await require_session.attempt(warnings, () => require_session.commentOn(session, require_session.announcement(outcome, event, inputs)));
		if (inputs.driftIssue && outcome.command === "drift") await require_session.attempt(warnings, () => keepDriftIssues(session, outcome));
	}
	await tell(outcome, warnings, (report) => require_session.renderSummary(report, {
		runUrl: event.url,
		nextStep: require_session.nextStep(report, event, inputs),
		without
	}));
	await require_session.attempt(warnings, () => journal.close());
}
async function tellFailure(error, run) {
	const report = require_session.failedReport(void 0, error, run);
	process.exitCode = report.exitCode;
	const nothing = {
		runUrl: void 0,
		nextStep: void 0,
		without: void 0
	};
	const warnings = [];
	await require_session.attempt(warnings, () => setOutputs(report, {
		report: "",
		plan: ""
	}));
	await tell(report, warnings, (told) => require_session.renderSummary(told, nothing));
}
async function tell(outcome, warnings, summary) {
	const withWarnings = () => ({
		...outcome,
		diagnostics: [...outcome.diagnostics, ...warnings]
	});
	await require_session.attempt(warnings, () => require_session.writeSummary(summary(withWarnings())));
	const report = withWarnings();
	const later = [];
	await require_session.attempt(later, () => require_toolkit.info(require_job.renderReport(report, "text", {
		color: false,
		frontEnd: "github"
	})));
	await require_session.attempt(later, () => annotate(report));
	for (const { code, message } of later) require_toolkit.warning(message, { title: code });
}
function annotate(report) {
	for (const { severity, title, message, source } of require_job.annotations(report, "github")) {
		const where = source && {
			file: repositoryPath({ workspace: workspace() }, source.file),
			startLine: source.line,
			startColumn: source.column,
			...source.endLine === void 0 ? {} : { endLine: source.endLine },
			...source.endColumn === void 0 ? {} : { endColumn: source.endColumn }
		};
		if (severity === "error") require_toolkit.error(message, {
			title,
			...where
		});
		else require_toolkit.warning(message, {
			title,
			...where
		});
	}
}
async function keepDriftIssues(session, report) {
	const issues = require_session.driftIssues(report, session.event);
	const steps = await (await session.github()).keepIssues(issues);
	for (const sentence of require_session.issueSentences(issues, steps)) log(sentence);
}
function exitCode(report, failOnDrift) {
	if (report.exitCode !== 2) return report.exitCode;
	if (report.command !== "drift") return 0;
	if (failOnDrift) return 2;
	return report.registries.some(({ pings }) => pings.some(({ verdict }) => verdict === "failed")) ? 6 : 0;
}
async function setOutputs(report, files) {
	const counts = require_job.countReport(report);
	const failedPings = report.registries.flatMap(({ pings }) => pings).filter(({ verdict }) => verdict === "failed");
	const values = {
		result: report.result,
		"has-changes": require_job.changesPending(report),
		creates: counts.creates,
		updates: counts.updates,
		replaces: counts.replaces,
		deletes: counts.deletes,
		unmanaged: counts.unmanaged,
		"pings-failed": failedPings.length,
		digest: report.digest ?? "",
		"plan-file": files.plan,
		"report-file": files.report,
		registries: JSON.stringify(registryNames(report))
	};
	await require_session.writing("the step's outputs", () => {
		for (const [name, value] of Object.entries(values)) require_toolkit.setOutput(name, value);
	});
}
function registryNames({ registries }) {
	const names = registries.map(({ registry }) => registry).filter((name) => !name.includes("${"));
	return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
function workspace() {
	return process.env["GITHUB_WORKSPACE"] || process.cwd();
}
function log(line) {
	require_toolkit.info(require_job.terminalPage([require_job.terminal`${line}`]).trimEnd());
}
// src/action/step.ts
const environment = process.env;
const grace = 5e3;
async function takeStep(given) {
	const session = await beginSession(given);
	try {
		await runSession(session, given);
	} catch (error) {
		await finish(session, require_session.failedReport(session.journal.last(), error, given), void 0);
	}
}
async function beginSession({ event, inputs, command }) {
	const directory = await require_session.makeDirectory();
	const session = require_session.openSession({
		event,
		inputs,
		command,
		directory
	});
	await require_session.attempt(session.warnings, () => require_session.writing("the step's state", () => require_toolkit.saveState("directory", directory)));
	return session;
}
async function runSession(session, given) {
	const { event, inputs } = session;
	const why = inputs.command === "validate" ? void 0 : await withoutLogin(event, inputs);
	const command = why === void 0 ? given.command : "validate";
	const signals = require_job.catchSignals({
		grace: command === "apply" ? grace : 0,
		leave: false
	});
	signals.cutting.addEventListener("abort", given.login.giveUp);
	try {
		await finish(session, await reportOf(session, {
			...given,
			command
		}, signals), why === void 0 ? void 0 : await comparison(session, why));
		process.exitCode = signals.exitCode() ?? process.exitCode;
	} finally {
		signals.release();
	}
}
async function reportOf(session, given, signals) {
	try {
		return asReviewed(session, await require_job.run(given.command, session.inputs.settings, host(session, given, signals)));
	} catch (error) {
		return require_session.failedReport(session.journal.last(), error, given);
	}
}
function asReviewed({ event, inputs }, report) {
	const { baseBranch, defaultBranch } = event;
	const merges = event.name === "merge_group" || event.name === "pull_request" && baseBranch === defaultBranch;
	const reviewed = inputs.requireReviewedPlan && inputs.comment !== "never";
	return merges && reviewed && report.command === "plan" ? {
		...report,
		mergeConsents: true
	} : report;
}
async function withoutLogin(event, inputs) {
	if (event.untrusted !== void 0) return event.untrusted;
	if (event.name !== "pull_request" && event.name !== "merge_group") return void 0;
	return inputs.oidc || await require_begin.hasCredential(environment) ? void 0 : "there is no credential to log in to Azure";
}
async function comparison(session, why) {
	const { baseSha, name } = session.event;
	let changes;
	if (baseSha !== void 0) await require_session.attempt(session.warnings, async () => {
		changes = await manifestChanges(await checkoutOf(session), baseSha);
	});
	return {
		why,
		changes,
		refused: session.inputs.requireReviewedPlan && name === "pull_request"
	};
}
function host(session, { command, login }, signals) {
	const { event, inputs, warnings } = session;
	const { push, branch } = event;
	return {
		environment,
		allowedHostsRequired: true,
		clock: require_begin.systemClock,
		stopping: signals.stopping,
		now: () => /* @__PURE__ */ new Date(),
		confirm: void 0,
		step: log,
		status: () => {},
		readManifests: session.files,
		cacheFile: require_job.cacheFile,
		mask: (value, name) => {
			const text = value.reveal();
			for (const form of maskedForms(text)) require_toolkit.setSecret(form);
			if (text.trim().length < 4 && text !== "") warnings.push(tooShort(name));
		},
		connect: (permission) => require_begin.connect(login.result(), {
			permission,
			concurrency: inputs.settings.concurrency,
			signal: signals.cutting,
			clock: require_begin.systemClock,
			onWait: (wait) => log(require_begin.waitSentence(wait))
		}),
		saveReport: (report) => session.journal.save(asReviewed(session, report)),
		...command === "apply" && branch !== void 0 ? { superseded: () => unlessStopped(signals, async () => supersededBy(await checkoutOf(session), {
			branch,
			sha: event.sha
		})) } : {},
		reviewed: inputs.requireReviewedPlan ? (planned) => unlessStopped(signals, async () => {
			if (!push || branch === void 0) return /* @__PURE__ */ new Set();
			return require_session.reviewedDigests(planned, session.merged);
		}) : void 0
	};
}
async function unlessStopped({ stopping }, work) {
	try {
		return await require_begin.unlessAborted(stopping, work());
	} catch (error) {
		throw stopping.aborted ? new require_begin.UserError([stopped], 1) : error;
	}
}
const stopped = {
	severity: "error",
	code: "interrupted",
	message: "the run was stopped before anything was changed",
	help: "Run again."
};
function tooShort(name) {
	return {
		severity: "warning",
		code: "value-too-short-to-mask",
		message: `the value of ${name} has fewer than 4 characters, so it is not masked in the log`,
		help: "A secret this short is none; masking it would blank the log."
	};
}
async function checkoutOf({ github, inputs, files }) {
	return {
		github: await github(),
		workspace: workspace(),
		patterns: inputs.settings.files,
		files: await files()
	};
}
exports.takeStep = takeStep;
exports.tellFailure = tellFailure;
