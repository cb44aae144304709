const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
let node_crypto = require("node:crypto");
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
// src/run/consent.ts
function decide(consent, states, digest) {
	switch (consent.by) {
		case "digest": return {
			states: eachPlanned(states, (state) => digest === consent.digest ? {
				...state,
				plan: require_run.consented(state.plan)
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
	return states.some((state) => state.stage === "planned" && require_run.hasChanges(state.plan));
}
function decideReviewed(reviewed, states, digest) {
	const unreviewed = (state) => require_run.notReviewed(state.plan, reviewed);
	const isHeld = states.some((state) => state.stage === "planned" && unreviewed(state).length > 0);
	return eachPlanned(states, (state) => {
		const help = nextStep(state.plan, digest);
		const refusals = unreviewed(state).map((change) => reviewRefusal(change, help));
		if (refusals.length > 0) return refused(state, refusals);
		const lifted = {
			...state,
			plan: require_run.consented(state.plan)
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
const declined = {
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
// src/run/login.ts
var login_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ logIn: () => logIn });
async function logIn(record, { command, settings, host }) {
	if ((command === "apply" || command === "redeliver" && !settings.dryRun) && !settings.yes && settings.expectDigest === void 0 && !host.confirm) {
		record.note(needsConsent(command));
		return;
	}
	await record.save();
	const superseded = command === "apply" ? await host.superseded?.() : void 0;
	if (superseded) {
		record.replaceAll(record.states().map((state) => require_run.failed(state, superseded, 4)));
		return;
	}
	const cache = await loadCache(command, settings, host);
	record.note(...cache.diagnostics);
	if (cache.diagnostics.some(({ severity }) => severity === "error")) return void 0;
	const which = settings.ping ?? (command === "drift" ? "none" : "all");
	const azure = await host.connect(permissionFor(command, which, settings));
	record.loggedInAs(azure.identity);
	host.step(`login: ${azure.identity}`);
	return {
		azure,
		cache,
		which
	};
}
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
Object.defineProperty(exports, "decide", {
	enumerable: true,
	get: function() {
		return decide;
	}
});
Object.defineProperty(exports, "hasChangesToConfirm", {
	enumerable: true,
	get: function() {
		return hasChangesToConfirm;
	}
});
Object.defineProperty(exports, "login_exports", {
	enumerable: true,
	get: function() {
		return login_exports;
	}
});
