const require_toolkit = require("./toolkit.js");
const require_job = require("./job.js");
const require_begin = require("./begin.js");
let node_path = require("node:path");
let node_os = require("node:os");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
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
	if (error instanceof require_begin.UserError) return error;
	require_toolkit.info(stackOf(error));
	return new require_begin.UserError([bug(error)], 1);
}
function bug(error) {
	const kind = error instanceof Error ? error.name : typeof error;
	return {
		severity: "error",
		code: "bug",
		message: `acr-webhooks ${require_job.version} failed in a way that it should not (${kind})`,
		help: "Please report it, with the lines that begin with `at` in the log."
	};
}
function stackOf(error) {
	return (error instanceof Error ? error.stack ?? "" : "").split("\n").filter((line) => /^\s+at /.test(line)).join("\n");
}
// src/action/journal.ts
function pendingFile(directory) {
	return (0, node_path.join)(directory, "pending.json");
}
async function readPending(directory) {
	try {
		return JSON.parse(await (0, node_fs_promises.readFile)(pendingFile(directory), "utf8"));
	} catch {
		return;
	}
}
function openJournal(options) {
	const { directory, pending, warnings } = options;
	const reportFile = (0, node_path.join)(directory, "report.json");
	let last;
	const told = /* @__PURE__ */ new Set();
	async function once(part, work) {
		const found = [];
		await attempt(found, work);
		if (!told.has(part)) warnings.push(...found);
		if (found.length > 0) told.add(part);
	}
	const forThePostStep = unhurried(async () => {
		const report = last;
		if (report) await once("pending", () => writeJson("what the post step needs", pendingFile(directory), pending(report)));
	});
	return {
		reportFile,
		last: () => last,
		save: async (report) => {
			if (report === last) return;
			const write = () => writeJson("the report", reportFile, require_job.reportDocument(report));
			if (last === void 0) await write();
			else await once("report", write);
			last = report;
			if (!report.complete && outcomesIn(report) > fewOutcomes) await forThePostStep.soon();
			else await forThePostStep.now();
		},
		close: async () => {
			await forThePostStep.end();
			await (0, node_fs_promises.rm)(pendingFile(directory), {
				force: true,
				recursive: true
			});
		}
	};
}
const fewOutcomes = 50;
function outcomesIn({ registries }) {
	return registries.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}
function unhurried(work) {
	let due = 0;
	let timer;
	let running = Promise.resolve();
	const now = () => {
		clearTimeout(timer);
		timer = void 0;
		due = Number.POSITIVE_INFINITY;
		running = running.then(async () => {
			const begin = performance.now();
			await work();
			const end = performance.now();
			due = end + 9 * (end - begin);
		});
		return running;
	};
	return {
		now,
		soon: async () => {
			await running;
			const rest = due - performance.now();
			if (rest <= 0) await now();
			else timer ??= setTimeout(() => void now(), rest);
		},
		end: () => {
			clearTimeout(timer);
			return running;
		}
	};
}
function failedReport(last, error, { command, startedAt }) {
	const failure = failureOf(error);
	const exitCode = last?.registries.some(({ outcomes }) => outcomes.some(({ written }) => written)) ?? false ? 5 : failure.exitCode;
	return {
		interrupted: void 0,
		identity: void 0,
		registries: [],
		digest: void 0,
		command,
		startedAt,
		...last,
		result: require_job.resultOf({
			command: last?.command ?? command,
			exitCode,
			hasChanges: false
		}),
		exitCode,
		complete: true,
		diagnostics: [...last?.diagnostics ?? [], ...failure.diagnostics]
	};
}
async function writeJson(what, path, value) {
	await writing(what, () => require_job.writeWhole(path, `${JSON.stringify(value, null, 2)}\n`));
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
		throw new require_begin.UserError([diagnostic], 1);
	}
}
// src/action/key.ts
function keyOf(...parts) {
	return hash(JSON.stringify(parts));
}
function hash(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}
// src/action/review.ts
const mostDigests = 500;
const digestLength = 43;
const mostParts = 500;
const partLength = 22;
const scopeLength = 12;
const mostPartsLength = 32500;
function partsLength(parts) {
	return parts.reduce((sum, { digests }) => sum + partLength + digests.length * digestLength, 0);
}
function partsOf(report, { push }, inputs) {
	const reviewed = push !== void 0 && inputs.requireReviewedPlan && inputs.settings.expectDigest === void 0;
	const found = report.registries.map((part) => ({
		scope: scopeOf(part),
		applied: isApplied(report, part),
		changes: report.command === "plan" ? pending(part) : reviewed && part.outcomes.length > 0 ? leftBy(part) : []
	}));
	const wholly = found.reduce((sum, { changes }) => sum + changes.length, 0) > mostDigests;
	const parts = found.map(({ changes, ...rest }) => ({
		...rest,
		digests: digestsOf(changes, wholly)
	}));
	return report.command === "plan" ? fitting(parts) : parts;
}
function scopesOf({ registries }) {
	return registries.map(scopeOf);
}
function scopeOf({ registry, owner }) {
	return keyOf("scope", registry.toLowerCase(), owner.toLowerCase()).slice(0, scopeLength);
}
function isApplied({ command, complete }, part) {
	if (command !== "apply" || !complete || !part.plan) return false;
	return (part.exitCode === 0 || part.exitCode === 6) && leftBy(part).length === 0;
}
function pending({ plan }) {
	return plan?.changes.filter(({ action }) => action !== "no-op") ?? [];
}
function leftBy(part) {
	const made = part.outcomes.filter((outcome) => require_job.isDone(outcome) || outcome.status === "already");
	const names = new Set(made.map(({ name }) => name));
	return pending(part).filter(({ name }) => !names.has(name));
}
function digestsOf(changes, wholly) {
	return (wholly && changes.length > 0 ? [require_job.planDigest(changes)] : changes.map(({ digest }) => digest)).filter((digest) => digest !== void 0);
}
function fitting(parts) {
	let room = mostDigests;
	return parts.toSorted((a, b) => Number(b.digests.length > 0) - Number(a.digests.length > 0)).slice(0, mostParts).map((part) => {
		const digests = part.digests.slice(0, room);
		room -= digests.length;
		return {
			...part,
			digests
		};
	});
}
async function reviewedDigests(planned, merged) {
	const plans = planned.registries.flatMap(({ plan }) => plan ?? []);
	const digests = new Set(shown(await merged.ofPush()));
	if (plans.every((plan) => require_job.notReviewed(plan, digests).length === 0)) return digests;
	const isOpen = ({ applied }) => !applied;
	return /* @__PURE__ */ new Set([...digests, ...shown(await merged.behind(scopesOf(planned)), isOpen)]);
}
function shown(comments, counts = () => true) {
	return comments.flatMap(({ trusted, mark }) => trusted ? mark.parts : []).filter(counts).flatMap(({ digests }) => digests);
}
async function commentsOfApply(parts, key, { ofPush, behind }) {
	const own = (await ofPush()).filter(({ mark }) => mark.key === key || mark.parts.some(({ scope }) => parts.some((part) => part.scope === scope)));
	const begun = parts.filter(({ applied, digests }) => applied || digests.length > 0);
	if (begun.length === 0) return own;
	const concerned = (await behind(parts.map(({ scope }) => scope))).filter(({ mark }) => mark.parts.some(({ scope, applied }) => !applied && begun.some((part) => part.scope === scope)));
	return [...own, ...concerned.filter(({ id }) => own.every((each) => each.id !== id))];
}
function amended({ trusted, mark }, parts) {
	return fitting(mark.parts.map(({ scope, digests, applied }) => {
		const now = parts.find((part) => part.scope === scope);
		return {
			scope,
			digests: [.../* @__PURE__ */ new Set([...now?.digests ?? [], ...trusted ? digests : []])],
			applied: applied || now?.applied === true
		};
	}));
}
// src/action/announce.ts
function announcement(report, event, inputs) {
	const { command } = report;
	const plans = report.registries.flatMap(({ plan }) => plan ?? []);
	const parts = partsOf(report, event, inputs);
	const room = command === "plan" ? partsLength(parts) : mostPartsLength;
	const next = nextStep(report, event, inputs);
	const options = {
		frontEnd: "github",
		limit: 64700 - room,
		...next === void 0 ? {} : { nextStep: next }
	};
	return {
		command,
		noteworthy: report.exitCode !== 0 || plans.some((plan) => require_job.hasChanges(plan) || plan.unknowns.length > 0 || plan.refusals.length > 0),
		superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
		parts,
		markdown: require_job.renderMarkdown(report, {
			...options,
			runUrl: event.url
		}),
		content: hash(require_job.renderMarkdown(report, options))
	};
}
async function comment(github, event, inputs, said, merged) {
	if (inputs.comment === "never" || said.superseded || event.untrusted !== void 0) return;
	const key = keyOf("comment", event.workflow, event.job, inputs.label);
	const { content, markdown } = said;
	if (event.name === "pull_request" && event.pullRequest !== void 0) {
		const { merged: isMerged, comments } = await github.pullRequest(event.pullRequest);
		if (isMerged && said.command !== "apply") return;
		const before = comments.find(({ mark }) => mark.key === key);
		if (!before && !said.noteworthy && inputs.comment !== "always") return;
		const parts = said.command === "plan" ? said.parts : before ? amended(before, said.parts) : [];
		await github.writeComment({
			pullRequest: event.pullRequest,
			before,
			mark: {
				key,
				content,
				parts
			},
			markdown
		});
	} else if (said.command === "apply") for (const before of await commentsOfApply(said.parts, key, merged)) {
		const mark = {
			key: before.mark.key,
			content,
			parts: amended(before, said.parts)
		};
		await github.writeComment({
			pullRequest: before.pullRequest,
			before,
			mark,
			markdown
		});
	}
}
function driftIssues(report, event) {
	return report.registries.flatMap((part) => {
		if (!part.plan || !require_job.hasChanges(part.plan) && part.plan.unknowns.length > 0) return [];
		const { registry, owner } = part;
		const own = {
			...report,
			registries: [part],
			diagnostics: [],
			digest: require_job.runDigest([part.plan])
		};
		const options = {
			frontEnd: "github",
			limit: 64700,
			title: `Drift of ${registry}`,
			nextStep: `To undo it, apply the manifest; to keep it, change the manifest. This issue closes when ${registry} is as its manifest says.`
		};
		const drifted = require_job.hasChanges(part.plan);
		return [{
			key: keyOf("drift", registry.toLowerCase(), owner.toLowerCase()),
			title: `Webhooks of ${registry} have drifted (owner ${owner})`,
			markdown: drifted ? require_job.renderMarkdown(own, {
				...options,
				runUrl: event.url
			}) : void 0,
			content: hash(require_job.renderMarkdown(own, options)),
			farewell: `The webhooks of ${registry} are as the manifest says again ([run](${event.url})).`
		}];
	});
}
function issueSentences(issues, steps) {
	return steps.flatMap((step, index) => step === "unchanged" ? [] : [`${issues[index]?.title ?? ""}: issue ${step}`]);
}
function nextStep(report, event, inputs) {
	if (report.command === "drift") return "To undo the drift, apply the manifest; to keep what is live, change the manifest.";
	if (report.command !== "plan" || !report.registries.some(({ plan }) => plan && require_job.hasChanges(plan))) return void 0;
	if (inputs.command !== "auto") return "Nothing is changed before apply runs.";
	switch (event.name) {
		case "pull_request": return `When this is merged into the default branch, apply ${willDo(report)}.`;
		case "merge_group": return inputs.requireReviewedPlan ? "When this group is merged, apply makes those of these changes that its pull requests' comments have shown, and no others." : `When this group is merged, apply ${willDo(report)}.`;
		default: return "Nothing is changed on this branch; apply runs on the default branch.";
	}
}
function willDo(report) {
	const changing = report.registries.filter(({ plan }) => plan && require_job.hasChanges(plan));
	const refused = changing.filter(({ plan }) => plan?.refusals.some((each) => !require_job.isConsentedByMerge(report, each)));
	const unknown = changing.some(({ plan }) => plan?.changes.some((c) => c.action !== "no-op" && c.digest === void 0));
	if (report.mergeConsents && unknown) return "refuses all of this as long as something in it can't be known";
	const does = `makes these changes${report.mergeConsents ? ", and no others" : ""}`;
	if (refused.length === 0) return does;
	if (refused.length === changing.length) return "refuses this as long as a reason above remains";
	return `${does}; those of ${require_job.many(refused.length, "registry", "registries")} it refuses as long as a reason above remains`;
}
// src/action/summary.ts
const mostBytes = 1e6;
const mostRows = 500;
function renderSummary(report, options) {
	const { runUrl, nextStep, without } = options;
	const tail = without === void 0 ? "" : `\n${require_job.markdownPage(require_job.stack(withoutLogin(without, runUrl), 2))}\n`;
	const texts = {
		...runUrl === void 0 || without !== void 0 ? {} : { runUrl },
		...nextStep === void 0 ? {} : { nextStep }
	};
	const render = (limit) => `${require_job.renderMarkdown(report, {
		frontEnd: "github",
		limit: limit - tail.length,
		...texts
	})}${tail}`;
	const text = render(mostBytes);
	return Buffer.byteLength(text) <= mostBytes ? text : render(Math.floor(mostBytes / 3));
}
function withoutLogin({ why, changes, refused }, runUrl) {
	const note = require_job.markdown`The registries were not asked, because ${why}: so there is no plan. The manifest was validated${changes === void 0 ? "" : ", and compared with the base branch's"}.`;
	return [
		require_job.alert("NOTE", note),
		...changesText(changes),
		...refused ? [afterMerge] : [],
		require_job.link("Run", runUrl)
	];
}
const afterMerge = require_job.markdown`**Next:** When this is merged, the push is refused, because no comment has shown its plan for review. Dispatch the workflow with the digest that the refusal prints as \`expect-digest\`.`;
function changesText(changes) {
	if (changes === void 0) return [require_job.markdown`The base branch's manifest could not be compared.`];
	if (changes.length === 0) return [require_job.markdown`The manifest says the same as the base branch's.`];
	const rows = changes.slice(0, mostRows).map(({ registry, webhook, change, fields }) => [
		require_job.markdown`${change}`,
		webhook === void 0 ? require_job.markdown`(the document)` : require_job.code(webhook),
		require_job.code(registry),
		require_job.row(fields.map(require_job.code), ", ")
	]);
	const more = changes.length > mostRows ? [require_job.markdown`${changes.length - mostRows} more are not shown.`] : [];
	return [
		require_job.markdown`**Compared with the base branch:**`,
		require_job.table([
			require_job.markdown``,
			require_job.markdown`Webhook`,
			require_job.markdown`Registry`,
			require_job.markdown`Fields`
		], rows),
		...more
	];
}
// src/action/session.ts
const environment = process.env;
function openSession(options) {
	const { event, inputs, directory } = options;
	const warnings = inputs.requireReviewedPlan && inputs.comment === "never" ? [nothingToReview] : [];
	const github = onceOnly(() => connectGitHub(event, inputs));
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
		files: onceOnly(() => require_job.readManifestFiles(inputs.settings.files)),
		github,
		merged: mergedComments(event, inputs, github),
		warnings
	};
}
function mergedComments(event, inputs, github) {
	const { push, branch } = event;
	const commit = push ? push.before : event.sha || void 0;
	let behind;
	return {
		ofPush: onceOnly(async () => push && branch !== void 0 ? (await github()).commentsOfPush({
			branch,
			...push
		}) : []),
		behind: async (scopes) => {
			if (!inputs.requireReviewedPlan || branch === void 0 || commit === void 0) return [];
			behind ??= github().then((api) => api.commentsBehind({
				commit,
				branch
			}, scopes));
			return behind;
		}
	};
}
function makeDirectory() {
	const parent = environment["RUNNER_TEMP"] || (0, node_os.tmpdir)();
	return writing("the runner's temporary directory", () => (0, node_fs_promises.mkdtemp)((0, node_path.join)(parent, "acr-webhooks-")));
}
async function connectGitHub({ repository }, inputs) {
	if (inputs.token === "") throw new require_begin.UserError([{
		severity: "error",
		code: "usage",
		message: "input github-token is empty",
		help: "Leave the input out, or give it a token of the job."
	}], 3);
	const { openGitHub } = await Promise.resolve().then(() => require("./github.js"));
	const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
	return openGitHub({
		token: inputs.token,
		apiUrl,
		repository,
		permissions: require_begin.permissionsBlock(inputs)
	});
}
async function commentOn(session, said) {
	const { event, inputs } = session;
	const merges = event.push !== void 0 || event.branch !== void 0 && inputs.requireReviewedPlan;
	if (!(event.pullRequest !== void 0 || merges && said.command === "apply") || inputs.comment === "never" || event.untrusted !== void 0) return;
	await comment(await session.github(), event, inputs, said, session.merged);
}
async function writeSummary(text) {
	if (!environment["GITHUB_STEP_SUMMARY"]) return;
	await writing("the job's summary", async () => {
		await require_toolkit.summary.addRaw(text, true).write();
	});
}
const nothingToReview = {
	severity: "warning",
	code: "nothing-to-review",
	message: "require-reviewed-plan is true and comment is never: this step shows no plan that could be reviewed",
	help: "Reviewed is only what a comment has shown, and a comment notes when that is applied: leave the input comment out."
};
function onceOnly(work) {
	let result;
	return () => {
		result ??= work();
		return result;
	};
}
Object.defineProperty(exports, "announcement", {
	enumerable: true,
	get: function() {
		return announcement;
	}
});
Object.defineProperty(exports, "attempt", {
	enumerable: true,
	get: function() {
		return attempt;
	}
});
Object.defineProperty(exports, "commentOn", {
	enumerable: true,
	get: function() {
		return commentOn;
	}
});
Object.defineProperty(exports, "driftIssues", {
	enumerable: true,
	get: function() {
		return driftIssues;
	}
});
Object.defineProperty(exports, "failedReport", {
	enumerable: true,
	get: function() {
		return failedReport;
	}
});
Object.defineProperty(exports, "issueSentences", {
	enumerable: true,
	get: function() {
		return issueSentences;
	}
});
Object.defineProperty(exports, "makeDirectory", {
	enumerable: true,
	get: function() {
		return makeDirectory;
	}
});
Object.defineProperty(exports, "nextStep", {
	enumerable: true,
	get: function() {
		return nextStep;
	}
});
Object.defineProperty(exports, "openSession", {
	enumerable: true,
	get: function() {
		return openSession;
	}
});
Object.defineProperty(exports, "readPending", {
	enumerable: true,
	get: function() {
		return readPending;
	}
});
Object.defineProperty(exports, "renderSummary", {
	enumerable: true,
	get: function() {
		return renderSummary;
	}
});
Object.defineProperty(exports, "reviewedDigests", {
	enumerable: true,
	get: function() {
		return reviewedDigests;
	}
});
Object.defineProperty(exports, "writeJson", {
	enumerable: true,
	get: function() {
		return writeJson;
	}
});
Object.defineProperty(exports, "writeSummary", {
	enumerable: true,
	get: function() {
		return writeSummary;
	}
});
Object.defineProperty(exports, "writing", {
	enumerable: true,
	get: function() {
		return writing;
	}
});
