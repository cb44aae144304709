const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_begin = require("./begin.js");
const require_login = require("./login.js");
const require_toolkit = require("./toolkit.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_fs_promises = require("node:fs/promises");
// src/ci/no-response.ts
function networkHelp(reason) {
	return /CERT|SIGNATURE/.test(reason) ? "Behind a proxy that inspects TLS, or with a server of your own, set NODE_EXTRA_CA_CERTS to its CA." : "Run the job again. If it fails again, check the runner's network and proxy variables (HTTPS_PROXY, NO_PROXY).";
}
function noResponse(error) {
	const names = [];
	for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
		const { message, name } = at;
		const { code } = at;
		const status = /tunneling socket.*statusCode=(\d{3})|Proxy response \((\d{3})\)/.exec(message)?.slice(1).find(Boolean);
		if (status !== void 0) return `the proxy returned HTTP ${status}`;
		const cause = /tunneling socket.*cause=(.*)/s.exec(message)?.[1];
		if (cause !== void 0) {
			const why = /\bE[A-Z]{4,}\b/.exec(cause)?.[0];
			return why === void 0 ? "the proxy closed the connection" : `the proxy cannot be reached: ${why}`;
		}
		if (name === "TimeoutError" || message.startsWith("Request timeout")) return "ETIMEDOUT";
		if (typeof code === "string") return code;
		names.push(name);
	}
	return names[0] ?? "unknown reason";
}
// src/ci/marker.ts
const version = 1;
const pattern = /^<!-- acr-webhooks (\{[^<>]{1,70000}\}) -->\r?\n/;
function writeMarker({ key, content, parts, run }) {
	const packed = parts.map(({ scope, applied, digests }) => [
		scope,
		applied ? 1 : 0,
		Buffer.from(digests.join(""), "hex").toString("base64").replace(/=+$/, "")
	]);
	return `<!-- acr-webhooks ${JSON.stringify({
		version,
		key,
		content,
		parts: packed,
		run
	})} -->\n`;
}
function readMarker(body) {
	const json = pattern.exec(body)?.[1];
	if (json === void 0) return void 0;
	try {
		const value = JSON.parse(json);
		if (!isRecord(value) || value["version"] !== version) return void 0;
		const { key, content, parts, run } = value;
		if (typeof key !== "string" || typeof content !== "string" || !Array.isArray(parts)) return void 0;
		return {
			key,
			content,
			parts: parts.flatMap(unpacked),
			...typeof run === "string" ? { run } : {}
		};
	} catch {
		return;
	}
}
function unpacked(packed) {
	if (!Array.isArray(packed)) return [];
	const [scope, applied, digests] = packed;
	if (typeof scope !== "string" || typeof digests !== "string") return [];
	const hex = Buffer.from(digests, "base64").toString("hex");
	return [{
		scope,
		applied: applied === 1,
		digests: hex.match(/.{64}/g) ?? []
	}];
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// src/ci/key.ts
function keyOf(...parts) {
	return hash(JSON.stringify(parts));
}
function hash(text) {
	return require_run.sha256(text).slice(0, 32);
}
// src/ci/next-step.ts
function nextStep(report, event, job) {
	const fails = report.registries.some(({ deliveries }) => require_run.deliveriesFail(deliveries, job.settings.minSuccess));
	if (report.command === "drift") return [...report.registries.some(({ plan }) => plan && require_run.hasChanges(plan)) || !fails ? [driftChoice] : [], ...fails ? [deliveryChoice] : []].join(" ");
	if (report.command === "deliveries") return fails ? deliveryChoice : void 0;
	if (report.command !== "plan" || !report.registries.some(({ plan }) => plan && require_run.hasChanges(plan))) return void 0;
	if (job.command !== "auto") return "Nothing changes until apply runs.";
	switch (event.kind) {
		case "pull-request": return `After the merge into the default branch, apply ${applies(report)}.`;
		case "merge-queue": return job.requireReviewedPlan ? "After the merge, apply makes only the changes that the comments of the merged pull requests have shown." : `After the merge, apply ${applies(report)}.`;
		default: return "Nothing changes on this branch. Apply runs on the default branch.";
	}
}
const driftChoice = "Apply the manifest to revert these changes, or update the manifest to keep them.";
const deliveryChoice = "Repair the endpoint, then send the failed deliveries again with `redeliver`.";
function applies(report) {
	const changing = report.registries.filter(({ plan }) => plan && require_run.hasChanges(plan));
	const refused = changing.filter(({ plan }) => plan?.refusals.some((each) => !require_run.isConsentedByMerge(report, each)));
	const unknown = changing.some(({ plan }) => plan?.changes.some((c) => c.action !== "no-op" && c.digest === void 0));
	if (report.mergeConsents && unknown) return "refuses all of this while something in it is unknown";
	const makes = `makes these changes${report.mergeConsents ? ", and no others" : ""}`;
	if (refused.length === 0) return makes;
	if (refused.length === changing.length) return "refuses this while a reason above remains";
	return `${makes}. It refuses those of ${require_run.many(refused.length, "registry", "registries")} while a reason above remains`;
}
// src/ci/review.ts
const mostDigests = 500;
const digestLength = 43;
const mostParts = 500;
const partLength = 22;
const scopeLength = 12;
const mostPartsLength = 32500;
function partsLength(parts) {
	return parts.reduce((sum, { digests }) => sum + partLength + digests.length * digestLength, 0);
}
function partsOf(report, { push }, job) {
	const reviewed = push !== void 0 && job.requireReviewedPlan && job.settings.expectDigest === void 0;
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
	const made = part.outcomes.filter((outcome) => require_run.isDone(outcome) || outcome.status === "already");
	const names = new Set(made.map(({ name }) => name));
	return pending(part).filter(({ name }) => !names.has(name));
}
function digestsOf(changes, wholly) {
	return (wholly && changes.length > 0 ? [require_run.planDigest(changes)] : changes.map(({ digest }) => digest)).filter((digest) => digest !== void 0);
}
function fitting(parts) {
	let space = mostDigests;
	return parts.toSorted((a, b) => Number(b.digests.length > 0) - Number(a.digests.length > 0)).slice(0, mostParts).map((part) => {
		const digests = part.digests.slice(0, space);
		space -= digests.length;
		return {
			...part,
			digests
		};
	});
}
function mergedComments(event, job, openForge) {
	const { push, branch } = event;
	const commit = push ? push.before : event.commit || void 0;
	let ofPush;
	let before;
	return {
		async ofPush() {
			if (!push) return [];
			ofPush ??= openForge().then((forge) => commentsOfPush(forge, push));
			return ofPush;
		},
		async before(scopes) {
			if (!job.requireReviewedPlan || branch === void 0 || commit === void 0) return [];
			before ??= openForge().then((forge) => openCommentsBefore(forge, {
				commit,
				branch
			}, scopes));
			return before;
		}
	};
}
async function commentsOfPush(forge, push) {
	return [...(await forge.pullRequests(await forge.mergedBy(push))).values()].flatMap(({ comments }) => comments);
}
const pullsAtOnce = 10;
async function openCommentsBefore(forge, at, scopes) {
	const numbers = await forge.mergedBefore(at);
	const open = new Set(scopes);
	const found = [];
	for (let first = 0; first < numbers.length && open.size > 0; first += pullsAtOnce) {
		const some = numbers.slice(first, first + pullsAtOnce);
		const pullRequests = await forge.pullRequests(some);
		for (const number of some) found.push(...openComments(pullRequests.get(number), scopes, open));
	}
	return found;
}
function openComments(pull, scopes, open) {
	const comments = pull?.comments ?? [];
	for (const { scope, applied } of comments.flatMap(({ marker }) => marker.parts)) if (applied) open.delete(scope);
	const isOpen = ({ scope, applied }) => !applied && open.has(scope);
	const settled = (part) => scopes.includes(part.scope) && !isOpen(part) ? {
		...part,
		applied: true
	} : part;
	return comments.filter(({ marker }) => marker.parts.some(isOpen)).map((comment) => ({
		...comment,
		marker: {
			...comment.marker,
			parts: comment.marker.parts.map(settled)
		}
	}));
}
async function reviewedDigests(planned, merged) {
	const plans = planned.registries.flatMap(({ plan }) => plan ?? []);
	const digests = new Set(shown(await merged.ofPush()));
	if (plans.every((plan) => require_run.notReviewed(plan, digests).length === 0)) return digests;
	const isOpen = ({ applied }) => !applied;
	return /* @__PURE__ */ new Set([...digests, ...shown(await merged.before(scopesOf(planned)), isOpen)]);
}
function shown(comments, counts = () => true) {
	return comments.flatMap(({ trusted, marker }) => trusted ? marker.parts : []).filter(counts).flatMap(({ digests }) => digests);
}
async function commentsOfApply(parts, key, { ofPush, before }) {
	const own = (await ofPush()).filter(({ marker }) => marker.key === key || marker.parts.some(({ scope }) => parts.some((part) => part.scope === scope)));
	const started = parts.filter(({ applied, digests }) => applied || digests.length > 0);
	if (started.length === 0) return own;
	const concerned = (await before(parts.map(({ scope }) => scope))).filter(({ marker }) => marker.parts.some(({ scope, applied }) => !applied && started.some((part) => part.scope === scope)));
	return [...own, ...concerned.filter(({ id }) => own.every((each) => each.id !== id))];
}
function amended({ trusted, marker }, parts) {
	return fitting(marker.parts.map(({ scope, digests, applied }) => {
		const now = parts.find((part) => part.scope === scope);
		return {
			scope,
			digests: [.../* @__PURE__ */ new Set([...now?.digests ?? [], ...trusted ? digests : []])],
			applied: applied || now?.applied === true
		};
	}));
}
// src/ci/comment.ts
const frameLength$1 = 300;
function commentContent(report, system, job) {
	const { event, frontEnd, mostComment } = system;
	const { command } = report;
	const plans = report.registries.flatMap(({ plan }) => plan ?? []);
	const parts = partsOf(report, event, job);
	const reserved = command === "plan" ? partsLength(parts) : mostPartsLength;
	const next = nextStep(report, event, job);
	const options = {
		frontEnd,
		limit: mostComment - frameLength$1 - reserved,
		...next === void 0 ? {} : { nextStep: next }
	};
	return {
		command,
		noteworthy: report.exitCode !== 0 || plans.some((plan) => require_run.hasChanges(plan) || plan.unknowns.length > 0 || plan.refusals.length > 0),
		superseded: report.registries.some(({ diagnostics }) => diagnostics.some(({ code }) => code === "superseded")),
		parts,
		markdown: require_run.renderMarkdown(report, {
			...options,
			runUrl: event.url,
			...commitOf(event)
		}),
		content: hash(require_run.renderMarkdown(report, options))
	};
}
function commitOf({ head, commit }) {
	const id = head ?? commit;
	return id === "" ? {} : { commit: id.slice(0, 12) };
}
function commentKey(event, { command, label, settings }) {
	if (label !== "") return keyOf("comment", ...event.job, label);
	const { files, registries, shard, resourceGroup, subscriptionId, cloud, armEndpoint } = settings;
	const selection = {
		command,
		files,
		registries,
		shard,
		resourceGroup,
		subscriptionId,
		cloud,
		armEndpoint
	};
	return keyOf("comment", ...event.job, JSON.stringify(selection));
}
async function writeComments(openForge, event, job, said, merged) {
	if (job.comment === "never" || said.superseded || event.untrusted !== void 0) return void 0;
	const key = commentKey(event, job);
	const write = async (pullRequest, before, parts) => {
		const run = hash(event.url).slice(0, 12);
		const marker = {
			key: before?.marker.key ?? key,
			content: said.content,
			parts
		};
		if (before?.trusted && writeMarker({
			...before.marker,
			run
		}) === writeMarker({
			...marker,
			run
		})) return void 0;
		const body = `${writeMarker({
			...marker,
			run
		})}\n${said.markdown}`;
		await (await openForge()).writeComment({
			pullRequest,
			id: before?.id,
			body,
			open: said.noteworthy
		});
		return before?.marker.run === run && before.marker.content !== said.content ? overwritten(pullRequest) : void 0;
	};
	if (event.kind === "pull-request" && event.pullRequest !== void 0) {
		const number = event.pullRequest;
		const pull = (await (await openForge()).pullRequests([number])).get(number);
		if (pull?.merged && said.command !== "apply") return void 0;
		if (event.head !== void 0 && pull?.head !== void 0 && pull.head !== event.head) return `the comment on pull request ${number} is unchanged: this run is for commit ${event.head.slice(0, 12)}, and the newest is ${pull.head.slice(0, 12)}`;
		const before = ownComment(pull?.comments ?? [], key, said.parts);
		if (!before && !said.noteworthy && job.comment !== "always") return void 0;
		return write(number, before, said.command === "plan" ? said.parts : before ? amended(before, said.parts) : []);
	} else if (said.command === "apply" && (event.push !== void 0 || job.requireReviewedPlan)) for (const before of await commentsOfApply(said.parts, key, merged)) await write(before.pullRequest, before, amended(before, said.parts));
}
function overwritten(pullRequest) {
	return {
		severity: "warning",
		code: "comment-overwritten",
		message: `another step of this run wrote the same comment on pull request ${pullRequest}, and this step replaced it`,
		help: "Give each of the two steps its own label:",
		settings: [{ name: "label" }]
	};
}
function ownComment(comments, key, parts) {
	const mine = comments.filter(({ marker }) => marker.key === key);
	const overlaps = ({ marker }) => marker.parts.some(({ scope }) => parts.some((part) => part.scope === scope));
	const canBe = ({ marker }) => marker.parts.length === 0 || parts.length === 0;
	return mine.find(overlaps) ?? mine.find(canBe);
}
// src/ci/compare.ts
async function supersededBy(checkout, { branch, commit }) {
	const tip = await checkout.forge.tipOf(branch);
	const there = await checkout.forge.filesAt(tip, checkout.patterns.map((pattern) => repositoryPath(checkout, pattern)));
	const here = new Map(checkout.files.map((file) => [repositoryPath(checkout, file.path), file]));
	const place = `at the tip of ${branch} (${tip.slice(0, 12)})`;
	for (const [path, file] of here) {
		const other = there.get(path);
		if (other === void 0 ? await isMadeHere(path) : isSameText(file.content, other)) continue;
		return superseded(`${file.path} ${other === void 0 ? "is deleted" : "is different"} ${place}`, branch, file.path);
	}
	for (const path of there.keys()) if (!here.has(path)) return superseded(`${path} exists ${place}, but not in this checkout`, branch, void 0);
	return;
	async function isMadeHere(path) {
		return tip === commit || !(await checkout.forge.filesAt(commit, [path])).has(path);
	}
}
function superseded(what, branch, file) {
	return {
		severity: "error",
		code: "superseded",
		message: `this run is superseded: ${what}`,
		help: `The run of the newer commit applies it. To apply by hand, run the workflow on ${branch}.`,
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
	const there = await checkout.forge.filesAt(commit, patterns);
	const settings = {
		environment: void 0,
		env: ["*"],
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: []
	};
	const before = require_run.readManifests([...there].map(([path, content]) => ({
		path,
		content
	})), settings);
	const after = require_run.readManifests(checkout.files, settings);
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
		...require_run.manifestTexts(webhook),
		["protect", String(protect)],
		["ping", String(ping)]
	]);
}
// src/ci/drift.ts
const frameLength = 300;
function driftIssues(report, { event, frontEnd, mostComment }, { minSuccess }) {
	return report.registries.flatMap((part) => {
		const fails = require_run.deliveriesFail(part.deliveries, minSuccess);
		if (!part.plan || !require_run.hasChanges(part.plan) && !fails && part.plan.unknowns.length > 0) return [];
		const { registry, owner } = part;
		const drifted = require_run.hasChanges(part.plan);
		const closes = `This issue closes when ${registry} matches its manifest${report.registries.some((each) => each.deliveries) ? " and its deliveries succeed" : ""} again.`;
		const own = {
			...report,
			registries: [part],
			diagnostics: [],
			digest: require_run.runDigest([part.plan])
		};
		const options = {
			frontEnd,
			limit: mostComment - frameLength,
			title: drifted || !fails ? `Drift of ${registry}` : `Failed deliveries of ${registry}`,
			nextStep: [
				...drifted ? [driftChoice] : [],
				...fails ? [deliveryChoice] : [],
				closes
			].join(" ")
		};
		return [{
			key: keyOf("drift", registry.toLowerCase(), owner.toLowerCase()),
			title: drifted || !fails ? `Webhooks of ${registry} have drifted (owner ${owner})` : `Deliveries of ${registry} fail (owner ${owner})`,
			markdown: drifted || fails ? require_run.renderMarkdown(own, {
				...options,
				runUrl: event.url
			}) : void 0,
			content: hash(require_run.renderMarkdown(own, options)),
			farewell: `The webhooks of ${registry} match the manifest again ([run](${event.url})).`
		}];
	});
}
async function keepIssues(tracker, wanted) {
	if (wanted.length === 0) return [];
	const known = await tracker.find(wanted.map(({ key }) => key));
	const sentences = [];
	for (const issue of wanted) {
		const step = await keepIssue(tracker, issue, known.get(issue.key));
		if (step !== "unchanged") sentences.push(`${issue.title}: issue ${step}`);
	}
	return sentences;
}
async function keepIssue(tracker, wanted, before) {
	const { key, title, markdown, content, farewell } = wanted;
	if (markdown === void 0) {
		if (!before?.isOpen) return "unchanged";
		await tracker.close(before.id, farewell);
		return "closed";
	}
	const issue = {
		title,
		body: `${writeMarker({
			key,
			content,
			parts: []
		})}\n${markdown}`
	};
	if (!before) {
		await tracker.open(issue);
		return "opened";
	}
	if (before.isOpen && before.marker.content === content) return "unchanged";
	await tracker.update(before.id, issue);
	return before.isOpen ? "updated" : "reopened";
}
// src/ci/files.ts
async function attempt(warnings, work) {
	try {
		await work();
	} catch (error) {
		warnings.push(...require_run.failureOf(error).diagnostics.map((d) => ({
			...d,
			severity: "warning"
		})));
	}
}
async function writeJson(what, path, value) {
	await writing(what, () => require_run.writeWhole(path, `${JSON.stringify(value, null, 2)}\n`));
}
async function writing(what, work) {
	try {
		return await work();
	} catch (error) {
		const { code } = error;
		const diagnostic = {
			severity: "error",
			code: "cannot-write",
			message: `cannot write ${what} (${typeof code === "string" ? code : "it is missing, or not writable"})`,
			help: "Check that the job's machine has free disk space and that the job may write there."
		};
		throw new require_settings.UserError([diagnostic], 1);
	}
}
// src/ci/journal.ts
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
const fewOutcomes = 50;
function openJournal(options) {
	const { directory, pending, warnings } = options;
	const reportFile = (0, node_path.join)(directory, "report.json");
	let last;
	const warned = /* @__PURE__ */ new Set();
	async function warnOnce(part, work) {
		const found = [];
		await attempt(found, work);
		if (!warned.has(part)) warnings.push(...found);
		if (found.length > 0) warned.add(part);
	}
	const pendingWriter = require_run.coalesced(async () => {
		const report = last;
		if (report) await warnOnce("pending", () => writeJson("the job's state", pendingFile(directory), pending(report)));
	});
	return {
		reportFile,
		last: () => last,
		async save(report) {
			if (report === last) return;
			const write = () => writeJson("the report", reportFile, require_run.reportDocument(report));
			if (last === void 0) await write();
			else await warnOnce("report", write);
			last = report;
			const outcomes = report.registries.reduce((sum, part) => sum + part.outcomes.length, 0);
			if (!report.complete && outcomes > fewOutcomes) await pendingWriter.soon();
			else await pendingWriter.now();
		},
		async close() {
			await pendingWriter.end();
			await (0, node_fs_promises.rm)(pendingFile(directory), {
				force: true,
				recursive: true
			});
		}
	};
}
// src/ci/summary.ts
const mostRows = 500;
function renderSummary(report, { event, frontEnd, mostSummary }, { nextStep, without }) {
	const tail = without === void 0 ? "" : `\n${require_settings.markdownPage(require_settings.stack(withoutLogin$1(without, event.url), 2))}\n`;
	const texts = {
		...without === void 0 ? {
			runUrl: event.url,
			...commitOf(event)
		} : {},
		...nextStep === void 0 ? {} : { nextStep }
	};
	const render = (limit) => `${require_run.renderMarkdown(report, {
		frontEnd,
		limit: limit - tail.length,
		...texts
	})}${tail}`;
	const text = render(mostSummary);
	return Buffer.byteLength(text) <= mostSummary ? text : render(Math.floor(mostSummary / 3));
}
function withoutLogin$1({ why, changes, refused }, runUrl) {
	const note = require_settings.markdown`There is no plan: the registries were not read, because ${why}. The manifest was validated${changes === void 0 ? "" : ", and compared with the base branch's"}.`;
	return [
		require_settings.alert("NOTE", note),
		...changesText(changes),
		...refused ? [afterMerge] : [],
		require_settings.link("Run", runUrl)
	];
}
const afterMerge = require_settings.markdown`**Next:** After the merge, the push is refused, because no comment has shown its plan for review. Then run the workflow with the digest that the refusal prints as \`expect-digest\`.`;
function changesText(changes) {
	if (changes === void 0) return [require_settings.markdown`The base branch's manifest could not be compared.`];
	if (changes.length === 0) return [require_settings.markdown`The manifest is the same as the base branch's.`];
	const rows = changes.slice(0, mostRows).map(({ registry, webhook, change, fields }) => [
		require_settings.markdown`${change}`,
		webhook === void 0 ? require_settings.markdown`(the document)` : require_settings.code(webhook),
		require_settings.code(registry),
		require_settings.row(fields.map(require_settings.code), ", ")
	]);
	const more = changes.length > mostRows ? [require_settings.markdown`${changes.length - mostRows} more are not shown.`] : [];
	return [
		require_settings.markdown`**Compared with the base branch:**`,
		require_settings.table([
			require_settings.markdown``,
			require_settings.markdown`Webhook`,
			require_settings.markdown`Registry`,
			require_settings.markdown`Fields`
		], rows),
		...more
	];
}
// src/ci/session.ts
function openSession(options) {
	const { system, job, directory } = options;
	const warnings = job.requireReviewedPlan && job.comment === "never" ? [nothingToReview] : [];
	const forge = onceOnly(() => system.openForge());
	return {
		...options,
		journal: openJournal({
			directory,
			warnings,
			pending: (report) => ({
				comment: commentContent(report, system, job),
				summary: renderSummary(report, system, {
					nextStep: void 0,
					without: void 0
				})
			})
		}),
		files: onceOnly(() => system.readManifests(job.settings.files)),
		forge,
		merged: mergedComments(system.event, job, forge),
		warnings
	};
}
function logLine(system, line) {
	system.log(require_settings.terminalPage([require_settings.terminal`${line}`]).trimEnd());
}
const nothingToReview = {
	severity: "warning",
	code: "nothing-to-review",
	message: "only reviewed plans are applied, but this job comments no plan that could be reviewed",
	help: "Only what a comment has shown counts as reviewed. Allow comments:",
	settings: [{
		name: "comment",
		value: "changes"
	}]
};
function onceOnly(work) {
	let result;
	return () => {
		result ??= work();
		return result;
	};
}
// src/ci/finish.ts
var finish_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	finish: () => finish,
	reportFailure: () => reportFailure,
	reportPending: () => reportPending
});
async function finish(session, done, without) {
	const { system, job, directory, journal, warnings } = session;
	const planned = done.registries.some(({ plan }) => plan);
	const files = {
		report: journal.reportFile,
		plan: planned ? (0, node_path.join)(directory, "plan.json") : ""
	};
	await attempt(warnings, () => journal.save(done));
	if (planned) await attempt(warnings, () => writeJson("the plan", files.plan, require_run.planDocument(done)));
	await attempt(warnings, () => setOutputs(system, done, files));
	if (without === void 0) {
		await attempt(warnings, () => comment(session, commentContent(done, system, job)));
		if (job.driftIssue && done.command === "drift") await attempt(warnings, () => reportDrift(session, done));
	}
	const report = require_run.withProblems(done, await filesOf(system, done, warnings));
	await show(system, report, warnings, {
		nextStep: nextStep(report, system.event, job),
		without
	});
	await attempt(warnings, () => journal.close());
	return job.settings.detailedExitcode ? report.exitCode : require_run.jobExitCode(report, {
		failOnDrift: job.failOnDrift,
		minSuccess: job.settings.minSuccess
	});
}
async function reportFailure(system, error, run) {
	const failed = require_run.reportOfFailure(error, run);
	const warnings = [];
	await attempt(warnings, () => setOutputs(system, failed, {
		report: "",
		plan: ""
	}));
	const report = require_run.withProblems(failed, await filesOf(system, failed, warnings));
	await show(system, report, warnings, {
		nextStep: void 0,
		without: void 0
	});
	return report.exitCode;
}
async function reportPending(system, directory, readSettings) {
	const pending = await readPending(directory);
	if (!pending) return;
	system.annotate({
		severity: "warning",
		title: "incomplete",
		message: "The job ended before it could report. Summary and report are from its journal, as of the last finished step. A pending change may have been made."
	});
	const warnings = [];
	await attempt(warnings, () => writing("the job's summary", () => system.writeSummary(pending.summary)));
	await attempt(warnings, async () => {
		const { command } = pending.comment;
		const session = openSession({
			system,
			job: readSettings(),
			command,
			directory
		});
		if (command !== "validate") await comment(session, pending.comment);
		await session.journal.close();
	});
	for (const { code, message: text, help } of warnings) system.annotate({
		severity: "warning",
		title: code,
		message: [text, ...help === void 0 ? [] : [help]].join("\n")
	});
}
async function comment({ system, job, forge, merged, warnings }, said) {
	const found = await writeComments(forge, system.event, job, said, merged);
	if (typeof found === "string") logLine(system, found);
	else if (found) warnings.push(found);
}
async function reportDrift({ system, job, forge, warnings }, report) {
	const tracker = (await forge()).issues;
	if (!tracker) {
		warnings.push({
			severity: "warning",
			code: "usage",
			message: "drift issues are not supported on this CI system"
		});
		return;
	}
	for (const sentence of await keepIssues(tracker, driftIssues(report, system, job.settings))) logLine(system, sentence);
}
async function filesOf(system, report, warnings) {
	const problems = [];
	await attempt(warnings, async () => {
		problems.push(...await system.writeFiles?.(report) ?? []);
	});
	return problems;
}
async function show(system, outcome, warnings, texts) {
	const withWarnings = () => ({
		...outcome,
		diagnostics: [...outcome.diagnostics, ...warnings]
	});
	await attempt(warnings, () => writing("the job's summary", () => system.writeSummary(renderSummary(withWarnings(), system, texts))));
	const report = withWarnings();
	const { frontEnd } = system;
	const later = [];
	await attempt(later, () => {
		if (system.showResult) system.showResult(report);
		else system.log(require_run.renderReport(report, "text", {
			color: false,
			frontEnd
		}));
	});
	await attempt(later, () => annotate(system, report));
	for (const { code, message } of later) system.annotate({
		severity: "warning",
		title: code,
		message
	});
}
function annotate(system, report) {
	for (const { severity, title, message, source } of require_run.annotations(report, system.frontEnd)) {
		const location = source && {
			...source,
			file: repositoryPath(system, source.file)
		};
		system.annotate({
			severity,
			title,
			message,
			...location === void 0 ? {} : { location }
		});
	}
}
async function setOutputs(system, report, files) {
	const counts = require_run.countReport(report);
	const deliveries = report.registries.flatMap((part) => part.deliveries ?? []);
	const failedPings = report.registries.flatMap(({ pings }) => pings).filter(({ verdict }) => verdict === "failed");
	const values = {
		result: report.result,
		"has-changes": String(require_run.changesPending(report)),
		creates: String(counts.creates),
		updates: String(counts.updates),
		replaces: String(counts.replaces),
		deletes: String(counts.deletes),
		unmanaged: String(counts.unmanaged),
		"pings-failed": String(failedPings.length),
		"deliveries-failed": deliveries.length === 0 ? "" : String(deliveries.reduce((sum, { failed }) => sum + failed, 0)),
		digest: report.digest ?? "",
		"plan-file": files.plan,
		"report-file": files.report,
		registries: JSON.stringify(registryNames(report))
	};
	await writing("the job's outputs", () => system.setOutputs(values));
}
function registryNames({ registries }) {
	const names = registries.map(({ registry }) => registry).filter((name) => !name.includes("${"));
	return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
// src/ci/github/system.ts
var system_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	apiUrlOf: () => apiUrlOf,
	githubSystem: () => githubSystem
});
function githubSystem(environment, event, inputs) {
	return {
		frontEnd: "github",
		mostComment: 65e3,
		mostSummary: 1e6,
		event,
		environment,
		workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
		temporary: environment["RUNNER_TEMP"] || (0, node_os.tmpdir)(),
		readManifests: require_run.readManifestFiles,
		log: require_toolkit.info,
		annotate({ severity, title, message, location }) {
			const { line: startLine, column: startColumn, file, endLine, endColumn } = location ?? {};
			const properties = Object.fromEntries(Object.entries({
				title,
				file,
				startLine,
				startColumn,
				endLine,
				endColumn
			}).filter(([, value]) => value !== void 0));
			if (severity === "error") require_toolkit.error(message, properties);
			else require_toolkit.warning(message, properties);
		},
		mask: require_toolkit.setSecret,
		setOutputs(values) {
			for (const [name, value] of Object.entries(values)) require_toolkit.setOutput(name, value);
		},
		async writeSummary(markdown) {
			if (environment["GITHUB_STEP_SUMMARY"]) await require_toolkit.summary.addRaw(markdown, true).write();
		},
		saveDirectory: (directory) => require_toolkit.saveState("directory", directory),
		async openForge() {
			if (inputs === void 0 || inputs.token === "") throw new require_settings.UserError([noToken], 3);
			const apiUrl = apiUrlOf(environment);
			const { openGitHub } = await Promise.resolve().then(() => require("./forge2.js"));
			const { repository } = event;
			return openGitHub({
				token: inputs.token,
				apiUrl,
				repository,
				permissions: require_begin.permissionsBlock(inputs)
			});
		}
	};
}
const noToken = {
	severity: "error",
	code: "usage",
	message: "input github-token is empty",
	help: "Leave the input out, or set it to a token of the job."
};
function apiUrlOf(environment) {
	const server = environment["GITHUB_SERVER_URL"] ?? "";
	const isGitHubCom = hostOf(server) === "github.com";
	const api = environment["GITHUB_API_URL"] || (isGitHubCom ? "https://api.github.com" : "");
	if (api === "") throw new require_settings.UserError([unsafe(`GITHUB_API_URL is not set, so the API of ${server === "" ? "this job's server" : JSON.stringify(server)} is unknown`)], 3);
	if (hostOf(api) === "") throw new require_settings.UserError([unsafe("GITHUB_API_URL is not a URL")], 3);
	if (hostOf(api) === "api.github.com" && !isGitHubCom) throw new require_settings.UserError([unsafe("GITHUB_API_URL names api.github.com, but GITHUB_SERVER_URL names another server")], 3);
	return api;
}
function hostOf(url) {
	return URL.canParse(url) ? new URL(url).hostname : "";
}
function unsafe(message) {
	return {
		severity: "error",
		code: "github-api-url",
		message,
		help: "GitHub's runner sets GITHUB_SERVER_URL and GITHUB_API_URL. The token is sent to no other server."
	};
}
// src/ci/credential.ts
async function hasCredential(environment, platform = process.platform) {
	return require_login.authMethodOf({ environment }) !== "cli" || hasProfile(environment) || azHasSession(platform);
}
function hasProfile(environment) {
	const directory = environment["AZURE_CONFIG_DIR"] || (0, node_path.join)((0, node_os.homedir)(), ".azure");
	try {
		const text = (0, node_fs.readFileSync)((0, node_path.join)(directory, "azureProfile.json"), "utf8");
		const profile = JSON.parse(text.replace(/^\uFEFF/, ""));
		return Array.isArray(profile.subscriptions) && profile.subscriptions.length > 0;
	} catch {
		return false;
	}
}
async function azHasSession(platform) {
	const { spawn } = await import("node:child_process");
	return new Promise((resolve) => {
		const quiet = { stdio: "ignore" };
		const child = platform === "win32" ? spawn("az account show --output none", {
			...quiet,
			shell: true
		}) : spawn("az", [
			"account",
			"show",
			"--output",
			"none"
		], quiet);
		const timer = setTimeout(() => child.kill(), 3e4);
		const finish = (yes) => {
			clearTimeout(timer);
			resolve(yes);
		};
		child.on("error", () => finish(false));
		child.on("close", (code) => finish(code === 0));
	});
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
// src/ci/job.ts
var job_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runJob: () => runJob });
const grace = 5e3;
async function runJob(given) {
	const { system, job } = given;
	const why = job.command === "validate" ? void 0 : await withoutLogin(system, job);
	const command = why === void 0 ? given.command : "validate";
	if (why !== void 0) logLine(system, `${job.command}: validate only, because ${why}`);
	else if (system.noForge !== void 0 && command !== "validate") logLine(system, `no comment and no comparison with the branch, because ${system.noForge}`);
	else if (given.reason !== void 0) logLine(system, `auto: ${command}, because ${given.reason}`);
	const directory = await writing("the job's temporary directory", () => (0, node_fs_promises.mkdtemp)((0, node_path.join)(system.temporary, "acr-webhooks-")));
	const session = openSession({
		system,
		job,
		command,
		directory
	});
	await attempt(session.warnings, () => writing("the job's state", () => system.saveDirectory?.(directory)));
	const signals = require_run.catchSignals({
		grace: command === "apply" || command === "redeliver" ? grace : 0,
		leave: false,
		say: (line) => logLine(system, line.trim())
	});
	signals.cutting.addEventListener("abort", given.login.giveUp);
	try {
		const exitCode = await finish(session, await reportOf(session, given, signals), why === void 0 ? void 0 : await comparison(session, why));
		return signals.exitCode() ?? exitCode;
	} catch (error) {
		return await finish(session, require_run.reportOfFailure(error, {
			command,
			startedAt: given.startedAt
		}, session.journal.last()));
	} finally {
		signals.release();
	}
}
async function reportOf(session, given, signals) {
	const { command, job, journal } = session;
	const { startedAt, names } = given;
	try {
		return asReviewed(session, await require_run.run(command, job.settings, host(session, given, signals), names));
	} catch (error) {
		return require_run.reportOfFailure(error, {
			command,
			startedAt
		}, journal.last());
	}
}
function asReviewed({ system, job }, report) {
	const { kind, baseBranch, defaultBranch } = system.event;
	const merges = kind === "merge-queue" || kind === "pull-request" && baseBranch === defaultBranch;
	const reviewed = job.requireReviewedPlan && job.comment !== "never";
	return merges && reviewed && report.command === "plan" ? {
		...report,
		mergeConsents: true
	} : report;
}
async function withoutLogin({ event, environment }, job) {
	if (event.untrusted !== void 0) return event.untrusted;
	if (event.kind !== "pull-request" && event.kind !== "merge-queue") return void 0;
	return job.oidc || await hasCredential(environment) ? void 0 : "there is no credential to log in to Azure";
}
async function comparison(session, why) {
	const { baseCommit, kind } = session.system.event;
	let changes;
	if (baseCommit !== void 0 && session.system.noForge === void 0) await attempt(session.warnings, async () => {
		changes = await manifestChanges(await checkoutOf(session), baseCommit);
	});
	return {
		why,
		changes,
		refused: session.job.requireReviewedPlan && kind === "pull-request"
	};
}
function host(session, { login, allowedHostsRequired = true }, signals) {
	const { system, job, command, warnings } = session;
	const { branch, commit } = system.event;
	return {
		environment: system.environment,
		allowedHostsRequired,
		clock: require_settings.systemClock,
		stopping: signals.stopping,
		now: () => /* @__PURE__ */ new Date(),
		confirm: void 0,
		step: (line) => logLine(system, line),
		status: () => {},
		readManifests: session.files,
		cacheFile: require_run.cacheFile,
		send: require_run.send,
		mask: (value, name) => {
			const text = value.reveal();
			for (const form of maskedForms(text)) system.mask(form);
			if (text.trim().length < 4 && text !== "") warnings.push(tooShort(name));
		},
		connect: (permission) => require_login.connect(login.result(), {
			permission,
			concurrency: job.settings.concurrency,
			signal: signals.cutting,
			clock: require_settings.systemClock,
			onWait: (wait) => logLine(system, require_login.waitSentence(wait))
		}),
		saveReport: (report) => session.journal.save(asReviewed(session, report)),
		...command === "apply" && branch !== void 0 && system.noForge === void 0 ? { superseded: () => unlessStopped(signals, async () => supersededBy(await checkoutOf(session), {
			branch,
			commit
		})) } : {},
		reviewed: job.requireReviewedPlan ? (planned) => unlessStopped(signals, () => reviewed(session, planned)) : void 0
	};
}
async function reviewed(session, planned) {
	if (!session.system.event.push) return /* @__PURE__ */ new Set();
	const { noReview } = await session.forge();
	if (noReview === void 0) return reviewedDigests(planned, session.merged);
	session.warnings.push({
		severity: "warning",
		code: "nothing-to-review",
		message: `comments do not count as reviews here, because ${noReview}`,
		help: "Approve the plan by its digest:",
		settings: [{ name: "expect-digest" }]
	});
	return /* @__PURE__ */ new Set();
}
async function unlessStopped({ stopping }, work) {
	try {
		return await require_settings.unlessAborted(stopping, work());
	} catch (error) {
		throw stopping.aborted ? new require_settings.UserError([stopped], 1) : error;
	}
}
const stopped = {
	severity: "error",
	code: "interrupted",
	message: "interrupted before anything was changed",
	help: "Run again."
};
function tooShort(name) {
	return {
		severity: "warning",
		code: "value-too-short-to-mask",
		message: `the value of ${name} has fewer than 4 characters, so the log does not hide it`,
		help: "Use a longer secret. Hiding a text this short would blank the log."
	};
}
async function checkoutOf({ system, job, files, forge }) {
	return {
		forge: await forge(),
		workspace: system.workspace,
		patterns: job.settings.files,
		files: await files()
	};
}
Object.defineProperty(exports, "finish_exports", {
	enumerable: true,
	get: function() {
		return finish_exports;
	}
});
Object.defineProperty(exports, "job_exports", {
	enumerable: true,
	get: function() {
		return job_exports;
	}
});
Object.defineProperty(exports, "maskedForms", {
	enumerable: true,
	get: function() {
		return maskedForms;
	}
});
Object.defineProperty(exports, "networkHelp", {
	enumerable: true,
	get: function() {
		return networkHelp;
	}
});
Object.defineProperty(exports, "noResponse", {
	enumerable: true,
	get: function() {
		return noResponse;
	}
});
Object.defineProperty(exports, "readMarker", {
	enumerable: true,
	get: function() {
		return readMarker;
	}
});
Object.defineProperty(exports, "reportFailure", {
	enumerable: true,
	get: function() {
		return reportFailure;
	}
});
Object.defineProperty(exports, "runJob", {
	enumerable: true,
	get: function() {
		return runJob;
	}
});
Object.defineProperty(exports, "system_exports", {
	enumerable: true,
	get: function() {
		return system_exports;
	}
});
