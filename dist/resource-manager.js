import { ContainerRegistryManagementClient } from "./arm-client.js";
import { createDefaultHttpClient } from "./pipeline.js";
import { LoginFailed, Secret, ServiceError, names, normalActions, normalLocation, unknown } from "./begin.js";
// src/azure/transport.ts
const posts = {
	plan: ["getcallbackconfig"],
	ping: ["ping", "listevents"],
	drift: [
		"getcallbackconfig",
		"ping",
		"listevents"
	],
	apply: [
		"getcallbackconfig",
		"ping",
		"listevents"
	]
};
function permitted(permission, method, pathname) {
	switch (method) {
		case "GET": return true;
		case "POST": return posts[permission].includes(pathname.toLowerCase().split("/").at(-1) ?? "");
		default: return permission === "apply";
	}
}
const getRetries = 3;
const longestThrottle = 3600;
function guardedTransport(http, options) {
	async function once(request, kind) {
		const ticket = await options.pace.admit(kind, options.signal);
		const cut = new AbortController();
		const stop = () => cut.abort(options.signal.reason);
		options.signal.addEventListener("abort", stop, { once: true });
		const timer = setTimeout(() => cut.abort(new DOMException("no answer in time", "TimeoutError")), options.timeout);
		request.abortSignal = cut.signal;
		let remaining;
		let retryAfter;
		try {
			const response = await http.sendRequest(request);
			remaining = remainingOf(response, kind);
			if (response.status !== 429) return response;
			retryAfter = Math.min(longestThrottle, secondsOf(response.headers.get("retry-after"), Date.now()));
			return { retryAfter };
		} finally {
			clearTimeout(timer);
			options.signal.removeEventListener("abort", stop);
			if (retryAfter === void 0) ticket.answered(remaining);
			else ticket.throttled(retryAfter);
		}
	}
	async function send(request) {
		const url = new URL(request.url);
		if (url.origin !== options.origin) throw new ForeignHost(url.origin, request.method);
		if (!permitted(options.permission, request.method, url.pathname)) throw new Error(`${request.method} ${url.pathname} is not permitted to a ${options.permission}`);
		const kind = kindOf(request.method);
		let throttled = 0;
		for (let failures = 0;;) {
			const last = request.method !== "GET" || failures >= getRetries;
			try {
				const response = await once(request, kind);
				if ("retryAfter" in response) {
					throttled += Math.max(1, response.retryAfter);
					if (throttled >= longestThrottle) throw new Throttled(throttled);
					continue;
				}
				if (last || !(response.status === 408 || response.status >= 500 || cutShort(response))) return response;
			} catch (error) {
				if (last || options.signal.aborted || error instanceof Throttled || permanent(error)) throw error;
			}
			await options.clock.sleep(options.retryDelay * 2 ** failures);
			failures += 1;
		}
	}
	return { sendRequest: (request) => options.gate(() => send(request)) };
}
var ForeignHost = class extends Error {
	method;
	constructor(origin, method) {
		super(`refusing to send a token to ${origin}`);
		this.name = "ForeignHost";
		this.method = method;
	}
};
var Throttled = class extends Error {
	constructor(seconds) {
		super(`throttled for ${seconds} seconds`);
		this.name = "Throttled";
	}
};
function kindOf(method) {
	switch (method) {
		case "GET":
		case "HEAD": return "reads";
		case "DELETE": return "deletes";
		default: return "writes";
	}
}
function remainingOf(response, kind) {
	const left = ["subscription", "subscription-global"].map((whose) => number(response.headers.get(`x-ms-ratelimit-remaining-${whose}-${kind}`))).filter((value) => value !== void 0);
	return left.length === 0 ? void 0 : Math.min(...left);
}
function secondsOf(header, now) {
	const seconds = number(header);
	if (seconds !== void 0 && seconds >= 0) return seconds;
	const date = Date.parse(header ?? "");
	return Number.isNaN(date) ? 1 : Math.max(0, (date - now) / 1e3);
}
function number(text) {
	const value = Number(text?.trim() || NaN);
	return Number.isFinite(value) ? value : void 0;
}
function cutShort(response) {
	if (response.status !== 200) return false;
	try {
		JSON.parse(response.bodyAsText ?? "");
		return false;
	} catch {
		return true;
	}
}
function permanent(error) {
	const code = String(error.code ?? "");
	return /CERT|SIGNATURE|SSL|TLS|ENOTFOUND|ERR_INVALID/.test(code);
}
// src/azure/errors.ts
function serviceError(error, attempt) {
	if (error instanceof ServiceError) return error;
	const found = describe(error);
	const status = found.status;
	const clearNo = found.beforeSending || status !== void 0 && status >= 400 && status < 500 && status !== 408;
	const outcome = attempt.writes && (!clearNo || found.polling) ? "unclear" : "refused";
	const explained = explain(found, attempt);
	const diagnostic = {
		severity: "error",
		code: explained.code,
		message: `could not ${attempt.doing}: ${explained.message}${reference(found)}`,
		help: explained.help,
		registry: attempt.registry,
		...attempt.webhook === void 0 ? {} : { webhook: attempt.webhook }
	};
	return new ServiceError(diagnostic, outcome, status);
}
function describe(error) {
	const chain = causes(error);
	const first = chain[0];
	const response = chain.map((e) => property(e, "response")).find((r) => r !== void 0);
	const headers = property(response, "headers");
	const status = Number(property(response, "status") ?? property(first, "statusCode"));
	const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
	const code = [property(first, "code"), property(property(property(first, "details"), "error"), "code")].find((c) => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c));
	const failed = chain.find((e) => e instanceof LoginFailed);
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	return {
		status: Number.isFinite(status) && status > 0 ? status : void 0,
		code,
		correlationId: correlation !== void 0 && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : void 0,
		network: chain.map((e) => networkCode(e)).find((c) => c !== void 0) ?? networkCodeIn(text),
		login: failed === void 0 ? void 0 : {
			way: failed.way,
			identity: failed.identity,
			subject: failed.subject,
			number: /AADSTS(\d{4,8})/.exec(text)?.[1],
			unavailable: chain.some((e) => property(e, "name") === "CredentialUnavailableError"),
			silent: text.includes("endpoints_resolution_error")
		},
		beforeSending: failed !== void 0 || error instanceof ForeignHost && error.method !== "GET" || error instanceof Throttled,
		polling: property(property(first, "request"), "method") === "GET",
		error
	};
}
function explain(found, attempt) {
	if (found.login && found.network === void 0 && !isAbort(found.error)) return explainLogin(found.login);
	if (found.error instanceof ForeignHost) return {
		code: "foreign-host",
		message: "the service pointed to another host, and a token is sent to the configured cloud alone",
		help: "Check --cloud and --arm-endpoint; behind a gateway, its links must carry its own address."
	};
	if (found.error instanceof Throttled) return {
		code: "throttled",
		message: "the service kept answering 429 for an hour",
		help: "Others use up the subscription's requests; run again later, or with a lower --concurrency."
	};
	if (found.network !== void 0) return explainNetwork(found.network);
	switch (found.status) {
		case void 0: return isAbort(found.error) ? {
			code: "interrupted",
			message: "it was stopped, or got no answer in time",
			help: "Run again: what was done is kept."
		} : {
			code: "unreadable",
			message: "the answer could not be read",
			help: "Run again; if it stays, check what stands between here and Azure."
		};
		case 401: return {
			code: "login-rejected",
			message: "the service did not accept the token",
			help: "Check that the identity belongs to the subscription's tenant, and that --cloud fits."
		};
		case 403: return found.code === "QuotaExceeded" ? quotaExceeded : {
			code: "forbidden",
			message: `the identity may not do ${attempt.action}`,
			help: "Give it a role with that action on the registry; the README has the two roles to create."
		};
		case 404: return explainMissing(found.code, attempt);
		case 409:
			if (found.code === "ScopeLocked") return {
				code: "locked",
				message: "a resource lock is in the way",
				help: "Remove the lock, or let the webhook be."
			};
			break;
		case 429: return {
			code: "throttled",
			message: "the service answered 429",
			help: "Run again later."
		};
	}
	if (found.code === "QuotaExceeded") return quotaExceeded;
	if (found.status >= 500 || found.status === 408) return {
		code: "service-failed",
		message: "the service failed",
		help: "Run again; Azure's status page tells of outages."
	};
	return {
		code: "service-refused",
		message: "the service refused it",
		help: "The activity log of the registry has the whole answer, under the correlation id."
	};
}
const quotaExceeded = {
	code: "quota",
	message: "the registry's SKU allows no more webhooks",
	help: "Delete one, or move to a larger SKU (Basic 2, Standard 10, Premium 500)."
};
function explainMissing(code, attempt) {
	switch (code) {
		case "SubscriptionNotFound": return {
			code: "subscription-not-found",
			message: "the identity sees no such subscription",
			help: "Check registry.subscriptionId (or AZURE_SUBSCRIPTION_ID) and the identity's tenant."
		};
		case "ResourceGroupNotFound": return {
			code: "resource-group-not-found",
			message: "there is no such resource group",
			help: "Check registry.resourceGroup; left out, the registry is looked up by its name."
		};
		case "RegistryResourceNotFound": return {
			code: "location",
			message: "the registry is not in the webhook's region",
			help: "A webhook lives in the registry's home region or in that of a replica."
		};
	}
	return attempt.webhook === void 0 || code === "ParentResourceNotFound" ? {
		code: "registry-not-found",
		message: `there is no registry ${attempt.registry}, or the identity may not see it`,
		help: "Check registry.name, resourceGroup and subscriptionId, and that the identity may read the registry."
	} : {
		code: "webhook-not-found",
		message: "there is no such webhook",
		help: "Somebody deleted it; run again."
	};
}
function explainLogin(login) {
	const { identity, number, subject, way } = login;
	const noneFits = `No federated credential of the application fits this job: its subject is ${subject ?? "not known"}.`;
	const known = {
		"7000215": "The client secret is wrong: check AZURE_CLIENT_SECRET.",
		"7000222": "The client secret has expired: make a new one.",
		"700016": "The tenant has no such application: check AZURE_CLIENT_ID and AZURE_TENANT_ID.",
		"90002": "There is no such tenant: check AZURE_TENANT_ID.",
		"900023": "There is no such tenant: check AZURE_TENANT_ID.",
		"70021": noneFits,
		"700211": "No federated credential of the application fits the token's issuer.",
		"700212": "No federated credential of the application fits the token's audience: sovereign clouds have their own.",
		"700213": noneFits,
		"7002131": noneFits
	};
	if (login.silent) return {
		code: "login-failed",
		message: "the login host could not be reached, or did not answer as one",
		help: "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and AZURE_AUTHORITY_HOST."
	};
	return {
		code: "login-failed",
		message: login.unavailable && way === "cli" ? "there is no way to log in to Azure" : `the login to Azure by ${identity} failed${number === void 0 ? "" : ` (AADSTS${number})`}`,
		help: (number === void 0 ? void 0 : known[number]) ?? loginHelp[way]
	};
}
const loginHelp = {
	oidc: "Check client-id, tenant-id and the application's federated credentials; where GitHub gave no token, run again.",
	secret: "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.",
	certificate: "Check AZURE_CLIENT_CERTIFICATE_PATH: a PEM file with an RSA key and the application's certificate.",
	workload: "Check AZURE_FEDERATED_TOKEN_FILE, and the application's federated credentials.",
	managed: "Check that there is a managed identity here; AZURE_CLIENT_ID names a user-assigned one.",
	cli: "Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or run `az login`."
};
function explainNetwork(code) {
	if (/CERT|SIGNATURE|SSL|TLS/.test(code)) return {
		code: "certificate",
		message: `the server's certificate is not trusted (${code})`,
		help: "Behind a proxy that opens TLS, or with a private cloud, give its CA in NODE_EXTRA_CA_CERTS."
	};
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
		code: "network",
		message: `the host's name was not found (${code})`,
		help: "Check the network, the proxy variables, and --arm-endpoint."
	};
	return {
		code: "network",
		message: `the connection failed (${code})`,
		help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), then run again."
	};
}
function reference(found) {
	const parts = [
		found.status === void 0 ? void 0 : `HTTP ${found.status}`,
		found.network === void 0 && found.login === void 0 ? found.code : void 0,
		found.correlationId === void 0 ? void 0 : `correlation id ${found.correlationId}`
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function causes(error) {
	const chain = [];
	for (let todo = [error]; todo.length > 0 && chain.length < 20;) {
		const next = todo.shift();
		if (next === void 0 || next === null || chain.includes(next)) continue;
		chain.push(next);
		const errors = property(next, "errors");
		todo = [
			...todo,
			property(next, "cause"),
			...Array.isArray(errors) ? errors : []
		];
	}
	return chain;
}
function property(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
const networkCodes = /^(E[A-Z]{4,}|EAI_AGAIN|ERR_TLS_[A-Z_]+|ERR_SSL_[A-Z_]+|CERT_[A-Z_]+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+)$/;
const fileCodes = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/;
function networkCode(error) {
	const code = property(error, "code");
	return typeof code === "string" && networkCodes.test(code) && !fileCodes.test(code) ? code : void 0;
}
function networkCodeIn(text) {
	const found = /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/.exec(text)?.[1];
	if (found) return found;
	if (/self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text)) return "SELF_SIGNED_CERT_IN_CHAIN";
}
function isAbort(error) {
	return causes(error).some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name"))));
}
// src/azure/pace.ts
const refillPerSecond = {
	reads: 25,
	writes: 10,
	deletes: 10
};
const bucketSize = {
	reads: 250,
	writes: 200,
	deletes: 200
};
function makePace(clock, onWait) {
	const bucket = () => ({
		tokens: Number.POSITIVE_INFINITY,
		at: clock.now(),
		pausedUntil: Number.NEGATIVE_INFINITY,
		inFlight: 0,
		line: [],
		pumping: false,
		untold: 0,
		tellAfter: 1e3
	});
	const buckets = {
		reads: bucket(),
		writes: bucket(),
		deletes: bucket()
	};
	function delay(kind) {
		const b = buckets[kind];
		const now = clock.now();
		if (Number.isFinite(b.tokens)) b.tokens = Math.min(bucketSize[kind], b.tokens + (now - b.at) / 1e3 * refillPerSecond[kind]);
		b.at = now;
		const missing = Math.max(0, 1 - b.tokens);
		return Math.max(b.pausedUntil - now, missing / refillPerSecond[kind] * 1e3);
	}
	function tell(kind, wait) {
		const b = buckets[kind];
		b.untold += wait;
		if (b.untold < b.tellAfter) return;
		b.untold = 0;
		b.tellAfter = 1e4;
		const seconds = (b.pausedUntil - clock.now()) / 1e3;
		onWait(seconds > 0 ? {
			reason: "throttled",
			kind,
			seconds
		} : {
			reason: "empty",
			kind,
			perSecond: refillPerSecond[kind]
		});
	}
	async function pump(kind) {
		const b = buckets[kind];
		if (b.pumping) return;
		b.pumping = true;
		while (b.line.length > 0) {
			const wait = delay(kind);
			if (wait > 0) {
				tell(kind, wait);
				await clock.sleep(Math.max(1, wait));
				continue;
			}
			b.tokens -= 1;
			b.inFlight += 1;
			b.line.shift()?.();
		}
		b.pumping = false;
	}
	function ticket(kind) {
		const b = buckets[kind];
		return {
			answered(remaining) {
				b.inFlight -= 1;
				if (remaining === void 0) return;
				delay(kind);
				b.tokens = remaining - b.inFlight;
			},
			throttled(seconds) {
				b.inFlight -= 1;
				b.pausedUntil = Math.max(b.pausedUntil, clock.now() + seconds * 1e3);
				delay(kind);
				b.tokens = Math.min(b.tokens, 1 - seconds * refillPerSecond[kind]);
			}
		};
	}
	return { admit: (kind, signal) => new Promise((resolve, reject) => {
		if (signal.aborted) {
			reject(signal.reason);
			return;
		}
		const { line } = buckets[kind];
		const leave = () => {
			line.splice(line.indexOf(go), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve(ticket(kind));
		};
		signal.addEventListener("abort", leave, { once: true });
		line.push(go);
		pump(kind);
	}) };
}
function makeGate(size) {
	let running = 0;
	const line = [];
	return async (work) => {
		if (running < size) running += 1;
		else await new Promise((resolve) => line.push(resolve));
		try {
			return await work();
		} finally {
			const next = line.shift();
			if (next) next();
			else running -= 1;
		}
	};
}
// src/azure/registry.ts
const webhooks = "Microsoft.ContainerRegistry/registries/webhooks";
function openRegistry(arm, info) {
	const at = [info.resourceGroup, info.name];
	async function ask(attempt, work) {
		try {
			return await work();
		} catch (error) {
			throw serviceError(error, {
				writes: false,
				...attempt,
				registry: info.name
			});
		}
	}
	return {
		info,
		list: () => ask({
			doing: "list the webhooks",
			action: `${webhooks}/read`
		}, async () => {
			const found = [];
			for await (const webhook of arm.webhooks.list(...at)) found.push(liveWebhook(webhook));
			return found;
		}),
		get: (name) => orUndefined(ask({
			doing: `read webhook ${name}`,
			action: `${webhooks}/read`,
			webhook: name
		}, async () => liveWebhook(await arm.webhooks.get(...at, name)))),
		callbackConfig: async (name) => {
			const action = `${webhooks}/getCallbackConfig/action`;
			try {
				return await orUndefined(ask({
					doing: `read the callback configuration of ${name}`,
					action,
					webhook: name
				}, async () => {
					const config = await arm.webhooks.getCallbackConfig(...at, name);
					if (typeof config.serviceUri !== "string") throw new Error("a callback configuration without a service URI");
					return {
						serviceUri: new Secret(config.serviceUri),
						customHeaders: secrets(config.customHeaders ?? {})
					};
				}));
			} catch (error) {
				return unreadable(error, action);
			}
		},
		quota: async () => {
			const action = "Microsoft.ContainerRegistry/registries/listUsages/read";
			try {
				return await ask({
					doing: "read the registry's usage",
					action
				}, async () => {
					const usage = ((await arm.registries.listUsages(...at)).value ?? []).find((u) => u.name?.toLowerCase() === "webhooks");
					return usage?.limit === void 0 ? unknown("the service lists no limit for webhooks") : {
						limit: usage.limit,
						used: usage.currentValue ?? 0
					};
				});
			} catch (error) {
				return unreadable(error, action);
			}
		},
		locations: async () => {
			const action = "Microsoft.ContainerRegistry/registries/replications/read";
			try {
				return await ask({
					doing: "list the registry's replicas",
					action
				}, async () => {
					const found = /* @__PURE__ */ new Set([info.location]);
					for await (const replica of arm.replications.list(...at)) found.add(normalLocation(replica.location ?? ""));
					return [...found].sort();
				});
			} catch (error) {
				return unreadable(error, action);
			}
		},
		create: (webhook) => ask({
			doing: `create webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => liveWebhook(await arm.webhooks.create(...at, webhook.name, {
			location: webhook.location,
			...body(webhook)
		}))),
		update: (webhook, parts) => ask({
			doing: `update webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => {
			const whole = body(webhook);
			const changed = Object.fromEntries(parts.map((part) => [part, whole[part]]));
			return liveWebhook(await arm.webhooks.update(...at, webhook.name, changed));
		}),
		delete: async (name) => {
			await orUndefined(ask({
				doing: `delete webhook ${name}`,
				action: `${webhooks}/delete`,
				webhook: name,
				writes: true
			}, async () => {
				await arm.webhooks.delete(...at, name);
			}));
		},
		ping: (name) => ask({
			doing: `ping webhook ${name}`,
			action: `${webhooks}/ping/action`,
			webhook: name,
			writes: true
		}, async () => {
			const { id } = await arm.webhooks.ping(...at, name);
			if (typeof id !== "string" || id === "") throw new Error("a ping without an id");
			return id;
		}),
		delivery: (name, eventId) => ask({
			doing: `read the deliveries of ${name}`,
			action: `${webhooks}/listEvents/action`,
			webhook: name
		}, async () => {
			for await (const event of arm.webhooks.listEvents(...at, name)) {
				if (event.id?.toLowerCase() !== eventId.toLowerCase()) continue;
				const code = Number(event.eventResponseMessage?.statusCode ?? NaN);
				return {
					id: eventId,
					statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : void 0
				};
			}
		})
	};
}
function body(webhook) {
	return {
		tags: plain(webhook.tags, (value) => value),
		serviceUri: webhook.serviceUri.reveal(),
		customHeaders: plain(webhook.customHeaders, (value) => value.reveal()),
		status: webhook.status,
		scope: webhook.scope,
		actions: [...webhook.actions]
	};
}
function plain(map, text) {
	return Object.fromEntries([...map.values()].map(({ name, value }) => [name, text(value)]));
}
function secrets(headers) {
	return names(Object.entries(headers).map(([name, value]) => [name, new Secret(String(value))]));
}
const notRead = unknown("it was not read");
function liveWebhook(resource) {
	if (typeof resource.name !== "string" || !Array.isArray(resource.actions)) throw new Error("a webhook without name or actions");
	const stamp = resource.systemData?.lastModifiedAt?.getTime();
	return {
		webhook: {
			name: resource.name,
			location: normalLocation(resource.location ?? ""),
			status: resource.status?.toLowerCase() === "disabled" ? "disabled" : "enabled",
			scope: resource.scope ?? "",
			actions: normalActions(resource.actions.map(String)),
			tags: names(Object.entries(resource.tags ?? {}).map(([name, value]) => [name, String(value)])),
			serviceUri: notRead,
			customHeaders: notRead
		},
		lastModifiedAt: stamp === void 0 || Number.isNaN(stamp) ? void 0 : stamp,
		createdBy: resource.systemData?.createdBy,
		.../^(failed|canceled)$/i.test(resource.provisioningState ?? "") ? { failed: true } : {}
	};
}
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof ServiceError && error.status === 404 && error.diagnostic.code === "webhook-not-found") return void 0;
		throw error;
	}
}
function unreadable(error, action) {
	if (error instanceof ServiceError && error.diagnostic.code === "forbidden") return unknown(`the identity may not do ${action}`);
	if (error instanceof ServiceError && error.diagnostic.code === "locked") return unknown("a resource lock hides it (ScopeLocked)");
	throw error;
}
// src/azure/resource-manager.ts
const requestTimeout = 6e4;
const retryDelay = 400;
function openResourceManager(login, settings) {
	const { endpoint, credential } = login;
	const { clock } = settings;
	const http = createDefaultHttpClient();
	const paces = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	function client(subscriptionId) {
		const key = subscriptionId.toLowerCase();
		const pace = paces.get(key) ?? makePace(clock, settings.onWait);
		paces.set(key, pace);
		return new ContainerRegistryManagementClient(credential, subscriptionId, {
			endpoint,
			credentials: { scopes: [login.scope] },
			httpClient: guardedTransport(http, {
				origin: new URL(endpoint).origin,
				permission: settings.permission,
				pace,
				gate: makeGate(settings.concurrency),
				clock,
				signal: settings.signal,
				timeout: requestTimeout,
				retryDelay
			}),
			retryOptions: { maxRetries: 0 },
			redirectOptions: { maxRetries: 0 },
			userAgentOptions: { userAgentPrefix: "acr-webhooks" },
			...login.clientOptions
		});
	}
	function all(subscriptionId, arm) {
		const key = subscriptionId.toLowerCase();
		const known = lists.get(key);
		if (known) return known;
		const asked = (async () => {
			const found = [];
			for await (const registry of arm.registries.list()) found.push(registry);
			return found;
		})();
		lists.set(key, asked);
		return asked;
	}
	return {
		identity: login.identity,
		async registry(address) {
			const arm = client(address.subscriptionId);
			const attempt = {
				doing: "find the registry",
				action: "Microsoft.ContainerRegistry/registries/read",
				registry: address.written?.name ?? address.name,
				writes: false
			};
			let resource;
			try {
				resource = address.resourceGroup === void 0 ? (await all(address.subscriptionId, arm)).find((r) => r.name?.toLowerCase() === address.name.toLowerCase()) : await arm.registries.get(address.resourceGroup, address.name);
			} catch (error) {
				throw serviceError(error, attempt);
			}
			if (!resource) throw notFound(address);
			return openRegistry(arm, registryInfo(resource, address));
		}
	};
}
function registryInfo(resource, address) {
	const group = /\/resourceGroups\/([^/]+)\//i.exec(resource.id ?? "")?.[1] ?? address.resourceGroup ?? "";
	return {
		id: resource.id ?? "",
		name: resource.name ?? address.name,
		resourceGroup: group,
		subscriptionId: address.subscriptionId,
		location: normalLocation(resource.location ?? ""),
		sku: resource.sku?.name ?? ""
	};
}
function notFound(address) {
	const { name, subscriptionId } = {
		...address,
		...address.written
	};
	return new ServiceError({
		severity: "error",
		code: "registry-not-found",
		message: `there is no registry ${name} in subscription ${subscriptionId ?? address.subscriptionId}, or the identity may not see it`,
		help: "Check registry.name and the subscription; with registry.resourceGroup the identity needs to read that registry alone.",
		registry: name
	}, "refused");
}
export { openResourceManager };
