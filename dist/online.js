const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_yaml = require("./yaml.js");
const require_session = require("./session.js");
// src/deliveries/match.ts
function parseImage(text, action) {
	const [, registry, repository, tag, digest] = /^(?:([A-Za-z0-9]+)(?:-[A-Za-z0-9]+)?\.azurecr\.(?:io|us|cn)\/)?([\w.-]+(?:\/[\w.-]+)*)(?::(\w[\w.-]{0,127}))?(?:@(\w+:\w+))?$/.exec(text.trim()) ?? [];
	if (repository === void 0) return void 0;
	if (action === "delete") return {
		registry,
		repository,
		tag: void 0,
		digest
	};
	return {
		registry,
		repository,
		tag: tag ?? (digest === void 0 ? "latest" : void 0),
		digest
	};
}
function matchWebhook(webhook, event) {
	if (webhook.status === "disabled") return {
		fires: "no",
		why: "the webhook is disabled"
	};
	if (!webhook.actions.includes(event.action)) return {
		fires: "no",
		why: `the webhook has the actions ${webhook.actions.join(", ")}`
	};
	if (event.location !== void 0 && webhook.location !== void 0 && webhook.location !== event.location) return {
		fires: "no",
		why: `the webhook is in ${webhook.location}`
	};
	const scoped = matchScope(webhook.scope, event);
	if (scoped.fires !== "yes") return scoped;
	return event.location !== void 0 && webhook.location === void 0 ? {
		fires: "uncertain",
		why: `${scoped.why}; the webhook is in the registry's home region, which is not known offline`
	} : scoped;
}
function matchScope(scope, { repository, tag }) {
	if (scope === "") return {
		fires: "yes",
		why: "the scope is the whole registry"
	};
	const whole = require_run.normalScope(scope);
	const colon = whole.lastIndexOf(":");
	const [wantedRepository, wantedTag] = [whole.slice(0, colon), whole.slice(colon + 1)];
	const quoted = JSON.stringify(scope);
	if (colon < 0 || wantedRepository.includes("*") || wantedTag.includes("*") && wantedTag !== "*") return {
		fires: "uncertain",
		why: `Azure documents no meaning of the scope ${quoted}`
	};
	if (wantedRepository !== repository) return wantedRepository.toLowerCase() === repository.toLowerCase() ? {
		fires: "uncertain",
		why: `the scope ${quoted} differs in case only`
	} : {
		fires: "no",
		why: `the scope is ${quoted}`
	};
	if (tag === void 0) return {
		fires: "uncertain",
		why: `the event has no tag, and it is unknown whether the scope ${quoted} matches it`
	};
	if (wantedTag === "*" || wantedTag === tag) return {
		fires: "yes",
		why: `the scope is ${quoted}`
	};
	return wantedTag.toLowerCase() === tag.toLowerCase() ? {
		fires: "uncertain",
		why: `the scope ${quoted} differs in case only`
	} : {
		fires: "no",
		why: `the scope is ${quoted}${scope === whole ? "" : `, which means ${JSON.stringify(whole)}`}`
	};
}
// src/verify/status.ts
const names = {
	200: "OK",
	201: "Created",
	202: "Accepted",
	203: "Non-Authoritative Information",
	204: "No Content",
	205: "Reset Content",
	206: "Partial Content",
	207: "Multi-Status",
	208: "Already Reported",
	226: "IM Used",
	300: "Multiple Choices",
	301: "Moved Permanently",
	302: "Found",
	303: "See Other",
	304: "Not Modified",
	305: "Use Proxy",
	307: "Temporary Redirect",
	308: "Permanent Redirect",
	400: "Bad Request",
	401: "Unauthorized",
	402: "Payment Required",
	403: "Forbidden",
	404: "Not Found",
	405: "Method Not Allowed",
	406: "Not Acceptable",
	407: "Proxy Authentication Required",
	408: "Request Timeout",
	409: "Conflict",
	410: "Gone",
	411: "Length Required",
	412: "Precondition Failed",
	413: "Payload Too Large",
	414: "URI Too Long",
	415: "Unsupported Media Type",
	416: "Range Not Satisfiable",
	417: "Expectation Failed",
	418: "I'm a Teapot",
	421: "Misdirected Request",
	422: "Unprocessable Entity",
	423: "Locked",
	424: "Failed Dependency",
	425: "Too Early",
	426: "Upgrade Required",
	428: "Precondition Required",
	429: "Too Many Requests",
	431: "Request Header Fields Too Large",
	451: "Unavailable For Legal Reasons",
	500: "Internal Server Error",
	501: "Not Implemented",
	502: "Bad Gateway",
	503: "Service Unavailable",
	504: "Gateway Timeout",
	505: "HTTP Version Not Supported",
	506: "Variant Also Negotiates",
	507: "Insufficient Storage",
	508: "Loop Detected",
	509: "Bandwidth Limit Exceeded",
	510: "Not Extended",
	511: "Network Authentication Required"
};
function statusWords(code) {
	const name = names[code];
	return name === void 0 ? String(code) : `${code} ${name}`;
}
const causes = {
	400: "The endpoint rejected the payload. Some receivers reject pings and accept pushes (Keel, Argo CD Image Updater): set `ping: answers` for them. Otherwise check the path (App Service: /api/registry/webhook).",
	401: "The endpoint rejected the credentials. Check the Authorization header, or the user and password in the URI. On App Service, the publishing password may be an old one, or basic authentication of the SCM site may be off.",
	403: "The endpoint denied access. Check its firewall and IP restrictions (allow the AzureContainerRegistry service tag), and the permissions of the credentials.",
	404: "The endpoint has nothing at this path. Check the service URI's path.",
	405: "The endpoint does not accept POST at this path. Check the service URI's path.",
	407: "A proxy in front of the endpoint requires a login.",
	408: "The endpoint timed out while it waited for the request.",
	410: "The endpoint is gone. Remove the webhook, or change its service URI.",
	411: "The endpoint requires a Content-Length. The registry sends one, so a proxy may remove it.",
	413: "The endpoint does not accept a body of this size; a ping has 104 bytes.",
	415: "The endpoint does not accept this media type. Set a Content-Type header.",
	429: "The endpoint is rate limiting. Lower the number of webhooks that call it at once.",
	500: "The endpoint failed. Check its log.",
	502: "A gateway in front of the endpoint received no valid response from it.",
	503: "The endpoint is down or starting.",
	504: "The endpoint did not respond in time. The service waits 5 seconds, which cannot be changed."
};
function likelyCause(code, { redirectsAway = false } = {}) {
	if (code >= 300 && code < 400) return redirectsAway ? "The endpoint redirects to another host: this may be a login page. Let the endpoint accept the registry's requests without an interactive login." : "The endpoint redirects, and the registry does not follow. Set the service URI to the final address.";
	return causes[code] ?? (code >= 500 ? "The endpoint failed. Check its log." : "The endpoint rejected the request. Check its log.");
}
// src/verify/verify.ts
function pingTargets(desired) {
	return desired.webhooks.map((webhook) => {
		const path = pathOf(webhook);
		const isDeployment = webhook.endpoint?.kind === "appService" || path !== void 0 && require_run.isDeploymentPath(path);
		return {
			name: webhook.name,
			skip: skipReason(webhook, path, isDeployment),
			once: path === void 0 || isDeployment,
			answers: webhook.ping === "answers",
			unproven: isDeployment ? unproven(webhook) : void 0,
			source: webhook.source
		};
	});
}
function unproven({ deploys }) {
	if (deploys === true) return void 0;
	return deploys === false ? "The response does not prove a deployment: continuous deployment is off. Set the app setting DOCKER_ENABLE_CI to true." : "The response does not prove a deployment. Check that the app setting DOCKER_ENABLE_CI is true.";
}
function skipReason(webhook, path, isDeployment) {
	if (webhook.status === "disabled") return "it is disabled";
	if (webhook.ping === false) return "the manifest says ping: false";
	if (webhook.ping !== void 0) return void 0;
	if (path === void 0 && !webhook.endpoint) return "its path is not known here, and App Service restarts the app on some paths; set `ping: true` to ping it anyway";
	return isDeployment ? "App Service restarts the app on any POST to this path; set `ping: true` to ping it anyway" : void 0;
}
function pathOf({ serviceUri, templates, shownUri }) {
	if (!require_settings.isUnknown(serviceUri)) return URL.canParse(serviceUri.reveal()) ? new URL(serviceUri.reveal()).pathname : void 0;
	return URL.canParse(shownUri) && !shownUri.endsWith("/***") && /^https?:/i.test(templates.serviceUri) ? new URL(shownUri).pathname : void 0;
}
async function verify(registry, targets, options) {
	return require_yaml.pMap(targets, async (target) => {
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
			reason: tries === 0 ? "not pinged" : "pinged, but the run ended before the response",
			cause,
			tries
		});
	};
	if (target.skip !== void 0) return skipped(target.skip, 0);
	const most = target.once ? 1 : 1 + options.retries;
	for (let tries = 1;; tries += 1) {
		if (options.stopping.aborted) return skipped("the run was interrupted", tries - 1);
		const response = await pingOnce(registry, target.name, options);
		if (response.kind !== "code" && options.stopping.aborted) return skipped("the run was interrupted", tries);
		if (response.kind === "code" && passes(response.code, target)) {
			const { code } = response;
			return result({
				verdict: "passed",
				statusCode: code,
				reason: statusWords(code),
				cause: target.unproven,
				tries
			});
		}
		if ((response.kind === "code" ? worthAnotherAttempt(response.code) : response.kind === "none") && tries < most && !options.stopping.aborted) {
			await options.clock.sleep(1e3 * tries);
			continue;
		}
		if (response.kind !== "code") {
			const { kind: _, ...rest } = response;
			return result({
				verdict: "failed",
				statusCode: void 0,
				tries,
				...rest
			});
		}
		const { code, redirectsAway } = response;
		const cause = likelyCause(code, { redirectsAway });
		return result({
			verdict: "failed",
			statusCode: code,
			reason: statusWords(code),
			cause,
			tries
		});
	}
}
function passes(code, { answers }) {
	return code >= 200 && code < 300 || answers && code < 500;
}
const waits = [
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
		for (let read = 0;; read += 1) {
			const wait = Math.min(waits[read] ?? waits[4], Math.max(0, deadline - options.clock.now()));
			if (wait > 0) await options.clock.sleep(wait);
			const delivery = await registry.delivery(name, event).catch(mayPass$1);
			if (delivery instanceof require_settings.ServiceError) {
				if (options.stopping.aborted || options.clock.now() >= deadline) throw delivery;
				continue;
			}
			if (delivery?.statusCode !== void 0) return {
				kind: "code",
				code: delivery.statusCode,
				redirectsAway: delivery.redirectsAway ?? false
			};
			if (options.clock.now() >= deadline) return noResponse(delivery, options.timeout);
		}
	} catch (error) {
		if (!(error instanceof require_settings.ServiceError)) throw error;
		return {
			kind: error.outcome === "unclear" ? "none" : "refused",
			reason: error.diagnostic.message,
			cause: error.diagnostic.help ?? ""
		};
	}
}
function noResponse(delivery, timeout) {
	const reason = `no response within ${timeout} s`;
	if (delivery) return {
		kind: "none",
		reason,
		cause: "The registry could not reach the endpoint. Check its host name, its network and its certificate."
	};
	return {
		kind: "none",
		reason,
		cause: "The registry does not list the ping yet. Wait longer for responses.",
		settings: [{ name: "ping-timeout" }]
	};
}
function mayPass$1(error) {
	if (!(error instanceof require_settings.ServiceError)) throw error;
	const { status } = error;
	if (status === void 0 || status === 200 || status === 408 || status >= 500) return error;
	throw error;
}
function worthAnotherAttempt(code) {
	return code >= 500 || code === 408 || code === 429;
}
// src/deliveries/summary.ts
const bucketCount = 24;
const pendingTime = 15e3;
function summarize(webhook, events, { now, length }) {
	const from = now - length;
	const inside = (events ?? []).filter(({ timestamp }) => timestamp === void 0 || timestamp >= from);
	const oldest = Math.min(...(events ?? []).map(({ timestamp }) => timestamp ?? Number.POSITIVE_INFINITY));
	const judged = inside.map((event) => ({
		event,
		row: rowOf(event, now)
	}));
	const count = (isPing, verdict) => judged.filter(({ event, row }) => event.action === "ping" === isPing && row.verdict === verdict).length;
	return {
		...webhook,
		exists: events !== void 0,
		since: iso(from),
		until: iso(now),
		atLeast: events !== void 0 && events.length > 0 && oldest > from,
		buckets: Array.from({ length: bucketCount }, (_, index) => {
			const here = judged.filter(({ event }) => event.action !== "ping" && event.timestamp !== void 0 && Math.min(23, Math.floor((event.timestamp - from) / length * bucketCount)) === index);
			const verdicts = (verdict) => here.filter(({ row }) => row.verdict === verdict).length;
			return {
				succeeded: verdicts("succeeded"),
				failed: verdicts("failed")
			};
		}),
		succeeded: count(false, "succeeded"),
		failed: count(false, "failed"),
		pings: {
			succeeded: count(true, "succeeded"),
			failed: count(true, "failed")
		},
		rows: judged.filter(({ event, row }) => event.action !== "ping" && row.verdict === "failed").map(({ row }) => row)
	};
}
function rowOf(event, now) {
	const { id, timestamp, action, repository, tag, digest, response } = event;
	const statusCode = response?.statusCode;
	const isPending = statusCode === void 0 && timestamp !== void 0 && now - timestamp < pendingTime;
	const succeeded = statusCode !== void 0 && statusCode >= 200 && statusCode < 300;
	return {
		id,
		at: timestamp === void 0 ? void 0 : iso(timestamp),
		action: action === "" ? "unknown" : action,
		image: imageOf(repository, tag, digest),
		statusCode,
		verdict: succeeded ? "succeeded" : isPending ? "pending" : "failed",
		reason: statusCode === void 0 ? isPending ? "no response yet" : "no response" : statusWords(statusCode),
		cause: succeeded || isPending ? void 0 : causeOf(action, statusCode)
	};
}
function causeOf(action, statusCode) {
	if (statusCode === void 0) return unreachable$1;
	return statusCode === 400 && action !== "ping" ? rejected : likelyCause(statusCode);
}
const rejected = "The endpoint rejected the payload. Check the service URI's path, and the endpoint's log.";
const unreachable$1 = "The endpoint could not be reached, or did not respond in 5 s. Check its address, and that Azure can reach it.";
function imageOf(repository, tag, digest) {
	if (tag !== void 0 && tag !== "") return `${repository ?? ""}:${tag}`;
	return digest === void 0 ? repository ?? "" : `${repository ?? ""}@${digest.slice(0, 19)}`;
}
function iso(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
// src/deliveries/redelivery.ts
const kinds = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete"
];
function planRedeliveries(events, choice) {
	const { now, since, ids, serviceUri } = choice;
	const wanted = new Set(ids.map((id) => id.toLowerCase()));
	const isInside = ({ timestamp }) => since === void 0 || timestamp === void 0 || timestamp >= now - since;
	const ordered = (wanted.size > 0 ? events.filter(({ id }) => wanted.has(id.toLowerCase())) : events.filter((event) => event.action !== "ping" && isInside(event) && rowOf(event, now).verdict === "failed")).toReversed().toSorted((a, b) => (a.timestamp ?? 0) - (b.timestamp ?? 0));
	const hook = new URL(serviceUri.reveal());
	const why = (event) => obstacle(event, choice) ?? (require_run.isDeploymentPath(hook.pathname) ? restarted(event, events, hook, choice) : superseded(event, events, choice));
	const reasons = ordered.map(why);
	const last = reasons.lastIndexOf(void 0);
	return ordered.map((event, index) => {
		const reason = reasons[index] ?? (require_run.isDeploymentPath(hook.pathname) && index !== last ? "App Service takes one request for all; only the last one is sent" : void 0);
		const { id, at, action, image } = rowOf(event, now);
		return {
			event: reason === void 0 ? event : void 0,
			redelivery: {
				id,
				at,
				action,
				image,
				status: reason === void 0 ? "planned" : "skipped",
				statusCode: void 0,
				reason: reason ?? ""
			}
		};
	});
}
function obstacle(event, { now, since, ids, wasSent }) {
	const { verdict } = rowOf(event, now);
	if (event.action === "ping") return "it is a ping; pings are not sent again";
	if (!kinds.includes(event.action)) return `its action ${JSON.stringify(event.action.slice(0, 40))} is unknown`;
	if (verdict === "succeeded") return "it succeeded";
	if (verdict === "pending") return "it may still get a response";
	if (wasSent(event.id)) return "it was already sent again";
	if (event.timestamp === void 0 && since !== void 0 && ids.length === 0) return "its time is unknown; choose it by its id";
	if (!/^[\w-]{1,100}$/.test(event.id)) return "its id cannot be sent as a header";
	return bodyOf(event) === void 0 ? "its body cannot be rebuilt exactly" : void 0;
}
function superseded(event, events, { now, wasSent }) {
	const { repository, tag } = event;
	if (repository === void 0 || tag === void 0) return void 0;
	const later = events.filter((other) => other.repository === repository && other.tag === tag && other.action !== "ping" && isLater(other, event));
	if (later.some((other) => rowOf(other, now).verdict === "succeeded")) return "a later event of the same image succeeded";
	return later.some(({ id }) => wasSent(id)) ? "a later event of the same image was sent again" : void 0;
}
function restarted(event, events, hook, { now, wasSent }) {
	const isSameHook = ({ request }) => {
		const uri = request.uri.reveal();
		if (!URL.canParse(uri)) return false;
		const { host, pathname } = new URL(uri);
		return host === hook.host && pathname === hook.pathname;
	};
	const later = events.filter((other) => isLater(other, event));
	if (later.some(({ id }) => wasSent(id))) return "App Service takes one request for all; a later event was sent again";
	return later.some((other) => isSameHook(other) && rowOf(other, now).verdict === "succeeded") ? "App Service takes one request for all; a later one succeeded" : void 0;
}
function isLater(other, event) {
	return other.timestamp !== void 0 && event.timestamp !== void 0 && other.timestamp > event.timestamp;
}
function bodyOf({ request }) {
	const { content, headers } = request;
	const length = Number(headers.get("content-length")?.value.reveal() ?? NaN);
	const body = content === void 0 ? void 0 : Buffer.from(content.reveal(), "utf8");
	return body?.length === length ? body : void 0;
}
function requestOf(event, { serviceUri, customHeaders }) {
	const body = bodyOf(event);
	if (body === void 0) return void 0;
	const uri = new URL(serviceUri.reveal());
	const { username, password } = uri;
	uri.username = "";
	uri.password = "";
	const recorded = (name, fallback) => event.request.headers.get(name)?.value ?? new require_settings.Secret(fallback);
	const own = [
		["Content-Type", recorded("content-type", "application/json; charset=utf-8")],
		["User-Agent", recorded("user-agent", "AzureContainerRegistry/1.0")],
		["X-Redelivery-Of", new require_settings.Secret(event.id)],
		...username === "" && password === "" ? [] : [["Authorization", basic(username, password)]]
	];
	const custom = [...customHeaders.values()].filter(({ name }) => !reserved.has(name.toLowerCase())).map(({ name, value }) => [name, value]);
	const names = new Set(custom.map(([name]) => name.toLowerCase()));
	return {
		uri: new require_settings.Secret(uri.href),
		headers: [...custom, ...own.filter(([name]) => !names.has(name.toLowerCase()))],
		body: new require_settings.Secret(body.toString("utf8"))
	};
}
const reserved = /* @__PURE__ */ new Set(["traceparent", "x-redelivery-of"]);
function basic(username, password) {
	const text = `${decoded(username)}:${decoded(password)}`;
	return new require_settings.Secret(`Basic ${Buffer.from(text, "utf8").toString("base64")}`);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/plan/limits.ts
const none = {
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
		...none,
		deletes
	};
	if (quota === void 0 || require_settings.isUnknown(quota)) {
		const message = `the quota for webhooks was not checked: ${quota === void 0 ? "it was not read" : quota.why}`;
		return {
			...none,
			deletes,
			warnings: [warning("quota-not-checked", message, registry)]
		};
	}
	const live = Math.max(listed, quota.used);
	const over = live + creates.length - quota.limit;
	if (quota.limit < 0 || over <= 0) return {
		...none,
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
			...none,
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
		...none,
		refusals,
		deletes: marked
	};
}
function checkLocations(input) {
	const { registry, locations } = input;
	const away = input.changes.filter((change) => change.after.location !== registry.location);
	if (locations === void 0 || require_settings.isUnknown(locations)) {
		if (away.length === 0) return none;
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
	return require_settings.isUnknown(before.webhook.serviceUri) || require_settings.isUnknown(before.webhook.customHeaders);
}
function noWayBack({ name, before }, create, registry) {
	const { serviceUri } = before.webhook;
	const why = require_settings.isUnknown(serviceUri) ? `: ${serviceUri.why}` : "";
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
// src/plan/ownership.ts
function ownership(live, ours) {
	const owner = live.webhook.tags.get(require_settings.ownerTag)?.value;
	if (owner === void 0) return { kind: "none" };
	return require_run.sameText(owner, ours.owner) || ours.previousOwner !== void 0 && require_run.sameText(owner, ours.previousOwner) ? { kind: "ours" } : {
		kind: "other",
		owner
	};
}
function isProtected(live) {
	return live.webhook.tags.has(require_settings.protectTag);
}
function classify(desired, live, ours) {
	const ignoredBy = (name) => desired.ignore.find((pattern) => require_settings.matches(pattern, name));
	const liveByName = new Map(live.map((one) => [one.webhook.name.toLowerCase(), one]));
	const wanted = desired.webhooks.filter((webhook) => ignoredBy(webhook.name) === void 0).map((webhook) => ({
		desired: webhook,
		live: liveByName.get(webhook.name.toLowerCase())
	})).toSorted((a, b) => require_run.byName(a.desired, b.desired));
	const named = new Set(wanted.map((one) => one.desired.name.toLowerCase()));
	const deletes = [];
	const unmanaged = [];
	for (const one of live.toSorted((a, b) => require_run.byName(a.webhook, b.webhook))) {
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
			message: `it has the tag ${require_settings.protectTag}${creator}`
		};
	}
	if (whose.kind === "none" && prune !== "all") {
		const guess = require_run.isDeploymentName(live.webhook.name) ? "; the name is one that App Service uses" : "";
		return {
			reason: "not-owned",
			message: `it has no ${require_settings.ownerTag} tag${createdBy(live)}${guess}`
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
function planWebhook$1(desired, live, input) {
	const { registry, consent } = input;
	const { owner } = input.desired;
	const after = require_run.resolveWebhook(desired, live?.webhook, {
		registry,
		owner
	});
	const compared = require_run.compareFields(live?.webhook, after, {
		registry,
		shownUri: desired.shownUri
	});
	const { name } = after;
	const fields = require_run.fieldChanges(compared);
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
		digest: require_run.changeDigest({
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
	if (require_run.needsReplace(live.webhook, after)) return planned({
		...base("replace"),
		before: live
	}, replaceRefusals(desired, live, after.location, whose));
	if (fields.length === 0) return planned({
		...base("no-op"),
		before: live
	});
	const allowed = consent.adopt.some((one) => require_run.sameText(one, name));
	return planned({
		...base("update"),
		before: live,
		adopt: whose.kind !== "ours"
	}, allowed ? [] : adoptRefusals(name, whose, fields));
}
function planDelete(before, owner, registry) {
	const { name } = before.webhook;
	const compared = require_run.compareFields(before.webhook, void 0);
	return {
		action: "delete",
		name,
		fields: require_run.fieldChanges(compared),
		digest: require_run.changeDigest({
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
function endpointHelp({ serviceUri, customHeaders }) {
	const applyWith = (role) => `Apply with an identity that has the role of ${role} on the app.`;
	if (require_settings.isUnknown(serviceUri)) return [serviceUri.withoutPassword === void 0 ? "Fix what the warning about its endpoint names." : applyWith("roles/app-service.json")];
	return require_settings.isUnknown(customHeaders.get("x-functions-key")?.value) ? [applyWith("roles/function.json")] : [];
}
function unknownValues(desired, live, name, unknowns) {
	const list = unknowns.map((one) => `${one.field} (${one.why})`).join(", ");
	const fromEndpoint = (field) => desired.endpoint !== void 0 && /^serviceUri|^customHeaders\.x-functions-key$/i.test(field);
	const unset = require_settings.isUnknown(desired.serviceUri) && !desired.endpoint || [...desired.customHeaders.values()].some((one) => require_settings.isUnknown(one.value) && !fromEndpoint(`customHeaders.${one.name}`));
	const unread = live !== void 0 && (require_settings.isUnknown(live.webhook.serviceUri) || require_settings.isUnknown(live.webhook.customHeaders));
	const help = [
		...unset ? ["Set the variables that the manifest refers to."] : [],
		...desired.endpoint ? endpointHelp(desired) : [],
		...unread ? [readHelp] : []
	];
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
		configs: compared.map((one) => one.webhook.name).toSorted((a, b) => require_run.byName({ name: a }, { name: b })),
		quota: creates > 0,
		locations: wanted.some((one) => (one.desired.location ?? registry.location) !== registry.location)
	};
}
function readsForQuotaSlot(plan) {
	const deletes = plan.changes.flatMap((change) => change.action === "delete" && change.freesSlotFor !== void 0 ? [{
		...change,
		for: change.freesSlotFor
	}] : []);
	return deletes.filter((one, index) => deletes.findIndex((other) => other.for === one.for) === index).filter(({ before }) => require_settings.isUnknown(before.webhook.serviceUri)).map(({ name }) => name);
}
function makePlan(input) {
	const { desired, registry, consent } = input;
	const ours = {
		owner: desired.owner,
		previousOwner: consent.previousOwner
	};
	const { wanted, deletes, unmanaged, owned } = classify(desired, input.live, ours);
	const planned = wanted.map((one) => planWebhook$1(one.desired, one.live, input));
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
	const changes = [...planned.map((one) => one.change), ...quota.deletes].toSorted(require_run.byName);
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
		digest: require_run.planDigest(changes)
	};
}
function occupiedLocations(live, planned, deletes) {
	const changed = new Set(planned.map(({ change }) => change.name));
	const kept = live.filter((one) => !deletes.includes(one) && !changed.has(one.webhook.name));
	return /* @__PURE__ */ new Set([...kept.map(({ webhook }) => webhook.location), ...planned.map(({ change }) => change.after.location)]);
}
function needlessConsent(planned, consent, registry) {
	const used = planned.filter(({ change, refusals }) => change.action === "update" ? change.adopt : refusals.some((refusal) => refusal.code === "replace-not-owned")).map(({ change }) => change.name.toLowerCase());
	return [...new Map(consent.adopt.toSorted(require_run.compareText).map((name) => [name.toLowerCase(), name])).values()].filter((name) => !used.includes(name.toLowerCase())).map((name) => ({ name })).toSorted(require_run.byName).map(({ name }) => ({
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
	if (!require_run.isDeploymentName(name)) return [];
	return [{
		severity: "warning",
		code: "deletes-app-service-webhook",
		message: `prune: all deletes webhook ${name}, whose name is one that App Service uses`,
		help: "Add \"webapp*\" to ignore to keep it.",
		registry: registry.name,
		webhook: name
	}];
}
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
	throw new require_settings.UserError([{
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
			if (!(error instanceof require_settings.ServiceError)) throw error;
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
			if (!(error instanceof require_settings.ServiceError)) throw error;
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
	if (!(error instanceof require_settings.ServiceError)) throw error;
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
	if (require_settings.isUnknown(config)) return { state: "unreadable" };
	const full = require_run.withCallbackConfig(latest, config);
	if (after && require_run.compareWebhooks(withTagsOf(full.webhook, after, step.removedTags), after) === "same") return {
		state: "desired",
		live: full
	};
	if (before && require_run.compareWebhooks(full.webhook, before.webhook) === "same") return { state: "planned" };
	return { state: before ? "changed" : "appeared" };
}
function agrees(before, config) {
	if (config === void 0 || require_settings.isUnknown(config)) return false;
	return require_run.compareWebhooks(require_run.withCallbackConfig(before, config).webhook, before.webhook) === "same";
}
function isKnown(webhook) {
	return webhook !== void 0 && !require_settings.isUnknown(webhook.serviceUri) && !require_settings.isUnknown(webhook.customHeaders);
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
	if (require_settings.isUnknown(config)) throw new require_settings.ServiceError({
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
		if (!(error instanceof require_settings.ServiceError)) throw error;
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
		return summarize({
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
				if (!(error instanceof require_settings.ServiceError) || !mayPass(error)) throw error;
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
		const row = rowOf(event, now);
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
function targetsOfPing({ desired }, names) {
	return pingTargets({
		...desired,
		webhooks: webhooksNamed(desired, names)
	});
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
// src/run/open.ts
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
	return usage === void 0 || require_settings.isUnknown(usage) ? usage : {
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
			const full = require_run.withCallbackConfig(webhook, config ?? require_settings.unknown("it was deleted while the plan was made"));
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
	if (require_settings.isUnknown(sites)) return {
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
		uri: require_settings.unknown(`the endpoint ${problem.message}`),
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
	const deploys = site.isContainer && credentials && !require_settings.isUnknown(credentials) ? await port.deploys(site) : void 0;
	const problems = [
		...credentials === void 0 || basicAuth === false ? [basicAuthOff(site)] : [],
		...unreachable(site, { isRestricted: allowsRegistry === false }),
		...notDeploying(site, deploys === false)
	];
	const common = {
		shown: `https://${host}${hookPath}`,
		key: void 0,
		deploys: require_settings.isUnknown(deploys) ? void 0 : deploys,
		problems
	};
	if (credentials === void 0) return {
		...common,
		uri: require_settings.unknown("basic authentication of the deployment site is off"),
		secrets: []
	};
	if (require_settings.isUnknown(credentials)) {
		const withoutPassword = new require_settings.Secret(`https://${publishingUser(site)}@${host}${hookPath}`);
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
	const password = new require_settings.Secret(userinfo.slice(userinfo.indexOf(":") + 1));
	const uri = new require_settings.Secret(`https://${userinfo}@${host}${hookPath}`);
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
	if (credentials === void 0 || require_settings.isUnknown(credentials)) return site.scmHost;
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
	if (require_settings.isUnknown(found) && !site.isRunning) return notReachable("cannot be read: the function app is stopped", `Run \`az functionapp start ${argumentsFor(site)}\`.`);
	if (require_settings.isUnknown(found)) return notFound(`cannot be read: ${found.why}`, "Assign the role Reader on the function app, and check that it runs.");
	const { url, acceptsPost, authLevel, isDisabled } = found;
	if (url === void 0) return notReachable("has no HTTP trigger", "Name a function with an HTTP trigger.");
	if (/[{}]|%7b/i.test(url)) return notReachable("has a route with parameters", "Name a function with a fixed route.");
	if (!acceptsPost) return notReachable("does not accept POST", "Add `post` to the methods of its HTTP trigger.");
	if (authLevel === "admin") return notReachable("requires the master key, which is never requested", "Set the authorization level of its trigger to `function`.");
	const { protocol, hostname, port: number, username, password, search, pathname } = new URL(url);
	const isOwn = protocol === "https:" && number === "" && `${username}${password}` === "" && site.hosts.includes(hostname);
	if (!isOwn || !isBelow(hostname, domains)) return unresolved(foreignHost(isOwn ? hostname : void 0));
	const key = authLevel !== "anonymous" && !hasKey ? await port.functionKey(site, name) ?? require_settings.unknown("the function has no key") : void 0;
	const disabled = {
		code: "endpoint-not-reachable",
		message: "is disabled",
		help: `Run \`az functionapp config appsettings set ${argumentsFor(site)} --settings AzureWebJobs.${name}.Disabled=false\`.`
	};
	return {
		uri: new require_settings.Secret(`https://${hostname}${pathname}${search}`),
		shown: `https://${hostname}${pathname}`,
		key,
		deploys: void 0,
		secrets: key instanceof require_settings.Secret ? [key] : [],
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
	if (!require_settings.isUnknown(locations)) return require_run.expandLocations(desired, locations);
	const source = webhook.sources.get("locations") ?? webhook.source;
	throw new require_settings.ServiceError({
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
	const key = endpoint?.kind === "functionApp" && require_settings.isUnknown(uri) && !customHeaders.has(keyHeader) ? uri : resolved.key;
	const keyed = (map, value) => require_settings.names([...[...map.values()].map((one) => [one.name, one.value]), [keyHeader, value]]);
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
const nowhere = new require_settings.Secret("https://invalid/");
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
		help: readHelp
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
	const overview = summarize({
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
		const deliveries = planRedeliveries(events, {
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
	if (require_settings.isUnknown(config)) return none(nowhere, "its address is unknown", {
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
		deliveries: planRedeliveries(events, {
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
	const request = requestOf(event, at.config);
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
async function processRegistries(record, { command, settings, host, names }, { azure, cache: { cache, save }, which }) {
	const counter = counterFor(host);
	counter.expect("opening", record.states().length);
	await record.each("selected", async (state) => {
		const opened = await openAndResolve(command, azure, state, settings, host);
		counter.done("opening");
		return opened;
	});
	if (command === "plan" || command === "apply" || command === "drift") await planAll(record, host, {
		command,
		settings,
		cache,
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
		cache,
		saveCache: save,
		allowedEndpoints: (desired) => allowedEndpoints(desired, settings, host.environment)
	});
	record.note(...await save());
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
		if (!(error instanceof require_settings.ServiceError)) throw error;
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
		if (settings.yes || !require_session.hasChangesToConfirm(states)) return {
			by: "answer",
			yes: true
		};
		return {
			by: "answer",
			yes: await host.confirm?.(record.report()) === true
		};
	};
	const decision = require_session.decide(await consent(), states, record.report().digest);
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
Object.defineProperty(exports, "matchWebhook", {
	enumerable: true,
	get: function() {
		return matchWebhook;
	}
});
Object.defineProperty(exports, "online_exports", {
	enumerable: true,
	get: function() {
		return online_exports;
	}
});
Object.defineProperty(exports, "parseImage", {
	enumerable: true,
	get: function() {
		return parseImage;
	}
});
