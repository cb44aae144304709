const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_yaml = require("./yaml.js");
const require_begin = require("./begin.js");
const require_run = require("./run.js");
let node_crypto = require("node:crypto");
// src/apply/outcome.ts
function outcomeOf(change, result) {
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
	const whole = require_run.completeWebhook(webhook);
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
	const differences = (live) => require_run.compareFields(withTagsOf(live.webhook, after, step.removedTags), after).filter(({ of, state }) => state !== "same" && state !== "unknown" && (step.fields?.includes(of) ?? true));
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
		help: lost.some(({ field }) => field.toLowerCase().startsWith(`tags.acr-webhooks-`)) ? "Exempt the registry's webhooks from the Azure Policy that changes this tag. Without the tag, its owner's next run does not recognize the webhook." : onlyTags ? "If an Azure Policy sets this tag, remove the tag from the manifest." : "Change the manifest to the value that the registry keeps, or find out what resets it.",
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
	const asPlanned = before !== void 0 && require_run.comparePublicFields(live.webhook, before.webhook);
	if (asPlanned && live.lastModifiedAt !== void 0 && live.lastModifiedAt === before.lastModifiedAt && !afterSending && (!step.verifySecrets || agrees(before, early))) return { state: "planned" };
	const maybeDesired = after !== void 0 && require_run.comparePublicFields(withTagsOf(live.webhook, after, step.removedTags), after);
	if (!asPlanned && !maybeDesired) return { state: before ? "changed" : "appeared" };
	if (!after && !isKnown(before?.webhook)) return { state: live.lastModifiedAt === void 0 || live.lastModifiedAt === before?.lastModifiedAt ? "planned" : "changed" };
	const config = await registry.callbackConfig(name);
	const latest = config === void 0 ? void 0 : await registry.get(name);
	if (config === void 0 || !latest) return { state: after ? before ? "gone" : "planned" : "desired" };
	if (require_begin.isUnknown(config)) return { state: "unreadable" };
	const full = require_run.withCallbackConfig(latest, config);
	if (after && require_run.compareWebhooks(withTagsOf(full.webhook, after, step.removedTags), after) === "same") return {
		state: "desired",
		live: full
	};
	if (before && require_run.compareWebhooks(full.webhook, before.webhook) === "same") return { state: "planned" };
	return { state: before ? "changed" : "appeared" };
}
function agrees(before, config) {
	if (config === void 0 || require_begin.isUnknown(config)) return false;
	return require_run.compareWebhooks(require_run.withCallbackConfig(before, config).webhook, before.webhook) === "same";
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
	return require_run.withCallbackConfig(live, config);
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
	return outcomeOf(change, result);
}
async function performUpdate(registry, change, undo) {
	const after = complete(change.after);
	const fields = require_run.changedFields(change.fields);
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
	return outcomeOf(change, result);
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
	return outcomeOf(change, result.status === "done" ? result : {
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
		outcome: outcomeOf(change, { status: "already" }),
		old
	};
	const gone = await drop(registry, old, true);
	const outcome = outcomeOf(change, gone);
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
			send: () => registry.update(after, require_run.changedFields(change.fields))
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
	await require_yaml.pMap(pairs, (pair) => swap(run, pair), each);
	await require_yaml.pMap(unpaired.filter((change) => change.action === "create" || change.action === "update"), (change) => ledger.start(change, () => change.action === "create" ? performCreate(registry, change, undo) : performUpdate(registry, change, undo)), each);
	await require_yaml.pMap(changes.filter((change) => change.action === "replace"), (change) => ledger.start(change, () => performReplace(registry, change, undo)), each);
	const pings = await pingChanged(run, changes);
	await require_yaml.pMap(deletes.filter((change) => !paired.has(change.name)), (change) => ledger.start(change, async () => outcomeOf(change, await drop(registry, change.before, isKnown(change.before.webhook)))), each);
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
	if (options.onPingFailure === "rollback") await require_yaml.pMap(changed.filter((change) => failed.has(change.name.toLowerCase())), (change) => rollBack(run, change), { concurrency: options.concurrency });
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
	return require_yaml.pMap(webhooks, async ({ name, source }) => {
		const events = await registry.events(name);
		counter.done("delivering");
		const now = host.now().getTime();
		if (settings.follow) newDeliveries({
			registry,
			name
		}, events ?? [], now, shown);
		return require_run.summarize({
			name,
			source
		}, events, {
			now,
			length
		});
	}, { concurrency: settings.concurrency });
}
async function followDeliveries(webhooks, shown, { host, follower, settings }) {
	const { clock, stopping } = host;
	let isFailing = false;
	for (;;) {
		await Promise.race([clock.sleep(followPause, stopping), aborted(stopping)]);
		if (stopping.aborted) return;
		const failures = [];
		await require_yaml.pMap(webhooks, async (webhook) => {
			if (stopping.aborted) return;
			try {
				const events = await webhook.registry.events(webhook.name) ?? [];
				for (const row of newDeliveries(webhook, events, host.now().getTime(), shown)) if (!settings.failed || row.verdict === "failed") follower.delivery({
					registry: webhook.registry.info.name,
					webhook: webhook.name,
					row
				});
			} catch (error) {
				if (!(error instanceof require_begin.ServiceError) || !mayPass(error)) throw error;
				failures.push(error);
			}
		}, { concurrency: settings.concurrency });
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
		const row = require_run.rowOf(event, now);
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
	return require_run.pingTargets({
		...desired,
		webhooks: webhooksNamed(desired, names)
	});
}
function targetsOfDrift({ desired, plan }, which) {
	if (which === "none") return [];
	return require_run.pingTargets(desired).filter(({ name }) => {
		const change = changeOf(plan, name);
		return change !== void 0 && change.action !== "create" && (which === "all" || change.action !== "no-op");
	});
}
function targetsAfterApply({ desired, plan, outcomes, pings }, which) {
	if (which !== "all") return [];
	const pinged = new Set(pings.map(({ name }) => name.toLowerCase()));
	return require_run.pingTargets(desired).filter(({ name }) => !pinged.has(name.toLowerCase()) && existsAfterApply(plan, outcomes, name));
}
function targetsNamed(desired, names) {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	return require_run.pingTargets(desired).filter(({ name }) => wanted.has(name.toLowerCase()));
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
	return require_run.verify(registry, targets, {
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
const format = "acr-webhooks cache 2";
const sentAge = 6048e5;
function openCache({ text, key, now, maxAge }) {
	const hmac = (purpose, value) => (0, node_crypto.createHmac)("sha256", key).update(`${format} ${purpose}\n${value}`).digest();
	const { isIntact, entries: earlier, sent } = readContent(text, hmac, now);
	const kept = /* @__PURE__ */ new Map();
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
			const wanted = require_run.completeConfig(desired);
			if (!wanted || digestOf(hmac, registryId, name, wanted) !== entry.digest) return void 0;
			put(registryId, name, entry);
			return wanted;
		},
		keep(registryId, live) {
			const config = require_run.completeConfig(live.webhook);
			if (!config || live.lastModifiedAt === void 0) return;
			const { name } = live.webhook;
			put(registryId, name, {
				digest: digestOf(hmac, registryId, name, config),
				stamp: live.lastModifiedAt,
				readAt: now
			});
		},
		...sentEvents(sent, hmac, now),
		text() {
			const others = [...earlier].filter(([id, webhooks]) => !kept.has(id) && [...webhooks.values()].some(isFresh));
			return writeContent({
				entries: new Map([...others, ...kept]),
				sent
			}, hmac, isFresh);
		}
	};
}
function sentEvents(sent, hmac, now) {
	const keyOf = (...parts) => hmac("sent", JSON.stringify(parts.map((part) => part.toLowerCase()))).toString("base64url");
	let stored = new Set(sent.keys());
	const elsewhere = /* @__PURE__ */ new Set();
	return {
		wasSent: (...event) => sent.has(keyOf(...event)),
		markSent: (...event) => void sent.set(keyOf(...event), now),
		unmarkSent: (...event) => void sent.delete(keyOf(...event)),
		wasSentElsewhere: (...event) => elsewhere.has(keyOf(...event)),
		merge(text) {
			const { isIntact, sent: theirs } = readContent(text, hmac, now);
			for (const [event, at] of theirs) {
				if (stored.has(event)) continue;
				sent.set(event, at);
				elsewhere.add(event);
			}
			for (const event of isIntact ? elsewhere : []) {
				if (theirs.has(event)) continue;
				sent.delete(event);
				elsewhere.delete(event);
			}
			stored = new Set(sent.keys());
		}
	};
}
function digestOf(hmac, registryId, name, { serviceUri, customHeaders }) {
	const pairs = [...customHeaders].map(([lower, { value }]) => [lower, value.reveal()]).sort(byFirst);
	const canonical = [
		registryId.toLowerCase(),
		name.toLowerCase(),
		require_run.normalServiceUri(serviceUri.reveal()),
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
	let written;
	try {
		written = await cacheFile.read(path);
	} catch (error) {
		if (remembers) return {
			...none,
			diagnostics: [notReadable(path, error)]
		};
	}
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
	const writer = require_run.coalesced(async () => {
		if (cache.text() === written) return;
		let next = "";
		await cacheFile.update(path, (current) => {
			cache.merge(current);
			next = cache.text();
			return next;
		});
		written = next;
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
function notReadable(path, error) {
	return {
		severity: "error",
		code: "cache-not-intact",
		message: `cannot read the cache ${path} (${codeOf(error)})`,
		help: "Check the path and the file's permissions."
	};
}
function codeOf(error) {
	return String(error.code ?? "unknown reason");
}
function notWritten(path, error, isError) {
	const help = "Name a file in a directory that exists and is writable.";
	return {
		severity: isError ? "error" : "warning",
		code: "cannot-write",
		message: `cannot write the cache ${path} (${codeOf(error)})`,
		help: isError ? help : `The next run reads everything. ${help}`
	};
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
			subscriptionId: require_run.subscriptionOf(desired, settings, environment) ?? ""
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
	const { creates, deletes } = require_run.countChanges(plan);
	return creates - deletes;
}
function planned({ registry, plan }) {
	return `${registry.info.name}: ${require_run.hasChanges(plan) ? "changes" : "no changes"}`;
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
		if (state.stage !== "planned" || !require_run.hasChanges(state.plan)) return state;
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
	const needed = require_run.readsNeeded(desired, info, listed, consent);
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
	const plan = require_run.makePlan(input);
	const more = [...plan.changes.flatMap((change) => change.action !== "no-op" && trusted.assumed.has(change.name.toLowerCase()) ? [change.name] : []), ...require_run.readsForQuotaSlot(plan)];
	return more.length === 0 ? plan : require_run.makePlan({
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
			return require_run.withCallbackConfig(webhook, config);
		}),
		assumed,
		left
	};
}
function configReader(registry, { cache, counter, concurrency }) {
	return (live, names) => {
		counter.expect("reading", names.size);
		return require_yaml.pMap(live, async (webhook) => {
			const { name } = webhook.webhook;
			if (!names.has(name.toLowerCase())) return webhook;
			const config = await registry.callbackConfig(name);
			counter.done("reading");
			const full = require_run.withCallbackConfig(webhook, config ?? require_begin.unknown("it was deleted while the plan was made"));
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
	if (!require_begin.isUnknown(locations)) return require_run.expandLocations(desired, locations);
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
		if (!require_run.isAllowed(site, allowed)) return require_run.notAllowed(webhook, site.id);
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
		const [bound] = url ? require_run.boundElsewhere(next, url, allowedHosts) : [];
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
			const key = JSON.stringify([webhook.endpoint, problem.message]);
			if (!warnings.has(key)) warnings.set(key, warningOf(webhook, problem));
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
	return !("message" in site) && require_run.isAllowed(site, allowed) && site.hosts.includes(host) && isBelow(host, azure.siteDomains);
}
const keyHeader = "x-functions-key";
function withEndpoint(webhook, { uri, shown, deploys, ...resolved }) {
	const { templates, customHeaders, endpoint } = webhook;
	const key = endpoint?.kind === "functionApp" && require_begin.isUnknown(uri) && !customHeaders.has(keyHeader) ? uri : resolved.key;
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
		record.replaceAll(record.states().map((state) => require_run.failed(state, tooMany(total, limit), 4)));
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
		return require_run.failed(state, {
			...common,
			code: "host-not-allowed",
			message,
			help,
			settings
		}, 4);
	}
	const message = `events of ${list} were not sent again: ${first.why}`;
	return require_run.failed(state, {
		...common,
		code: "forbidden",
		message,
		help: require_run.readHelp
	}, 1);
}
async function planRegistry(state, options) {
	const webhooks = webhooksNamed(state.desired, options.names);
	return require_yaml.pMap(webhooks, (webhook) => planWebhook(state, webhook, options), { concurrency: options.settings.concurrency });
}
async function planWebhook({ registry, desired }, webhook, options) {
	const { settings, host, cache } = options;
	const { name, source } = webhook;
	const now = host.now().getTime();
	const events = await registry.events(name);
	const length = settings.since ?? 2592e5;
	const overview = require_run.summarize({
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
	if (!(overview.failed > 0 || settings.event.length > 0) || !events) return {
		overview,
		config: void 0,
		deliveries: []
	};
	const none = (serviceUri, reason, refusal) => {
		const deliveries = require_run.planRedeliveries(events, {
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
	const config = await registry.callbackConfig(name);
	if (config === void 0) return none(nowhere, "the webhook no longer exists");
	if (require_begin.isUnknown(config)) return none(nowhere, "its address is unknown", {
		host: void 0,
		why: config.why
	});
	const uri = config.serviceUri.reveal();
	if (!URL.canParse(uri) || !/^https?:/i.test(uri)) return none(nowhere, "its service URI is not a URL");
	const url = new URL(uri);
	if (!(require_run.allowsHost(settings.allowedHosts, url) || await isHostOfEndpoint(webhook, url, {
		azure: options.azure,
		allowed: options.allowedEndpoints(desired),
		subscriptionId: registry.info.subscriptionId
	}))) return none(config.serviceUri, "its host is not among the allowed hosts", { host: url.host });
	return {
		overview,
		config,
		deliveries: require_run.planRedeliveries(events, {
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
	await require_yaml.pMap(plans.entries(), async ([index, { overview, config, deliveries }]) => {
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
	const request = require_run.requestOf(event, at.config);
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
	if (cache?.wasSentElsewhere(...key)) return notStarted(redelivery, "another run is sending events of this webhook");
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
// src/run/online.ts
var online_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ processRegistries: () => processRegistries });
async function processRegistries(record, { command, settings, host, names }) {
	const superseded = command === "apply" ? await host.superseded?.() : void 0;
	if (superseded) {
		record.replaceAll(record.states().map((state) => require_run.failed(state, superseded, 4)));
		return;
	}
	const cache = await loadCache(command, settings, host);
	record.note(...cache.diagnostics);
	if (cache.diagnostics.some(({ severity }) => severity === "error")) return;
	const counter = counterFor(host);
	const which = pingWhich(command, settings);
	const azure = await host.connect(permissionFor(command, which, settings));
	record.loggedInAs(azure.identity);
	host.step(`login: ${azure.identity}`);
	counter.expect("opening", record.states().length);
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
		if (host.stopping.aborted) return require_run.failed(state, interrupted, 1);
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
		allowedEndpoints: (desired) => allowedEndpoints(desired, settings, host.environment)
	});
	record.note(...await cache.save());
}
function allowedEndpoints(desired, settings, environment) {
	return {
		entries: settings.allowedEndpoints,
		subscriptionId: require_run.workflowSubscription(desired, settings, environment)
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
	if (refused) return require_run.failed(opened, refused, 4);
	for (const { value, name } of require_run.secretsToMask({
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
			settings
		});
	} catch (error) {
		if (host.stopping.aborted) return;
		if (!(error instanceof require_begin.ServiceError)) throw error;
		record.replaceAll(record.states().map((state) => require_run.failed(state, error.diagnostic, 1)));
	}
}
async function planAll(record, host, planning) {
	await require_yaml.pMap(byRegistry(record.states()), async (group) => {
		let taken = 0;
		for (const index of group) await record.step(index, "opened", async (state) => {
			if (host.stopping.aborted) return require_run.failed(state, interrupted, 1);
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
		if (settings.yes || !require_run.hasChangesToConfirm(states)) return {
			by: "answer",
			yes: true
		};
		return {
			by: "answer",
			yes: await host.confirm?.(record.report()) === true
		};
	};
	const decision = require_run.decide(await consent(), states, record.report().digest);
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
Object.defineProperty(exports, "online_exports", {
	enumerable: true,
	get: function() {
		return online_exports;
	}
});
