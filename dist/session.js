import { info, summary } from "./toolkit.js";
import { alert, changeDigests, code, hasChanges, link, markdown, markdownPage, readManifestFiles, renderMarkdown, reportDocument, resultOf, row, runDigest, stack, table, version, writeWhole } from "./job.js";
import { UserError, permissionsBlock } from "./begin.js";
const { join } = globalThis.process.getBuiltinModule("path");
const { tmpdir } = globalThis.process.getBuiltinModule("os");
const mkdtemp = (...given) => globalThis.process.getBuiltinModule("fs/promises").mkdtemp(...given);
const readFile = (...given) => globalThis.process.getBuiltinModule("fs/promises").readFile(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("fs/promises").rm(...given);
const { createHash } = globalThis.process.getBuiltinModule("crypto");
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
	let left = false;
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
			if (report.complete && !left) return;
			left = true;
			await once("pending", () => writeJson("what the post step needs", pendingFile(directory), pending(report)));
		},
		close: () => rm(pendingFile(directory), {
			force: true,
			recursive: true
		})
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
		result: resultOf({
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
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
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
		link("Run", runUrl)
	];
}
function changesText(changes) {
	if (changes === void 0) return [markdown`The base branch's manifest could not be compared.`];
	if (changes.length === 0) return [markdown`The manifest says the same as the base branch's.`];
	const rows = changes.slice(0, mostRows).map(({ registry, webhook, change, fields }) => [
		markdown`${change}`,
		webhook === void 0 ? markdown`(the document)` : code(webhook),
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
export { announcement, attempt, commentOn, driftIssues, failedReport, issueSentences, makeDirectory, nextStep, openSession, readPending, renderSummary, reviewedDigests, writeJson, writeSummary, writing };
