require("./rolldown-runtime.js");
const require_arm_client = require("./arm-client.js");
const require_requests = require("./requests.js");
const require_settings = require("./settings.js");
const require_login = require("./login.js");
const require_run = require("./run.js");
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/azure/unreadable.ts
var UnreadableResponse = class extends Error {
	why;
	constructor(why) {
		super(why);
		this.name = "UnreadableResponse";
		this.why = why;
	}
};
// src/azure/transport.ts
const webhook = String.raw`/providers/microsoft\.containerregistry/registries/[^/]+/webhooks/[^/]+`;
const site = String.raw`/providers/microsoft\.web/sites/[^/]+(?:/slots/[^/]+)?`;
const callbackConfig = pathEnd(`${webhook}/getcallbackconfig`);
const pings = pathEnd(`${webhook}/(?:ping|listevents)`);
const events = pathEnd(`${webhook}/listevents`);
const credentials = pathEnd(`${site}/config/publishingcredentials/list`);
const siteSecrets = pathEnd(`${site}/(?:config/appsettings/list|functions/[^/]+/listkeys)`);
const posts = {
	plan: [
		callbackConfig,
		credentials,
		siteSecrets
	],
	ping: [pings],
	drift: [
		callbackConfig,
		pings,
		credentials,
		siteSecrets
	],
	apply: [
		callbackConfig,
		pings,
		credentials,
		siteSecrets
	],
	deliveries: [events],
	redeliver: [callbackConfig, events]
};
function pathEnd(pattern) {
	return new RegExp(`${pattern}/?$`, "i");
}
function permitted(permission, method, pathname) {
	switch (method) {
		case "GET": return true;
		case "POST": return posts[permission].some((pattern) => pattern.test(pathname));
		default: return permission === "apply" && pathEnd(webhook).test(pathname);
	}
}
const getRetries = 3;
const longestThrottle = 600;
const longestPause = 20;
const longestBackOff = 60;
function guardedTransport(http, options) {
	const throttledSince = {};
	async function once(request, kind, backOff) {
		const ticket = await options.rateLimiter.admit(kind, options.signal);
		const cut = new AbortController();
		const stop = () => cut.abort(options.signal.reason);
		options.signal.addEventListener("abort", stop, { once: true });
		const timer = setTimeout(() => cut.abort(new DOMException("no response in time", "TimeoutError")), options.timeout);
		request.abortSignal = cut.signal;
		let remaining;
		let retryAfter;
		try {
			const response = await http.sendRequest(request);
			remaining = remainingOf(response, kind);
			if (response.status !== 429) {
				delete throttledSince[kind];
				if (response.status >= 400 && response.bodyAsText) errorBodies.set(request, response.bodyAsText);
				return response;
			}
			const asked = secondsOf(response.headers.get("retry-after"), Date.now()) ?? backOff;
			if (asked >= longestThrottle) throw new Throttled(asked, "asked");
			retryAfter = asked;
			return { retryAfter };
		} finally {
			clearTimeout(timer);
			options.signal.removeEventListener("abort", stop);
			if (retryAfter === void 0) ticket.ended(remaining);
			else ticket.throttled(retryAfter);
		}
	}
	async function send(request) {
		const url = new URL(request.url);
		if (url.origin !== options.origin) throw new ForeignHost(url.origin, request.method);
		if (!permitted(options.permission, request.method, url.pathname)) throw new Error(`a ${options.permission} is not permitted to send ${request.method} ${url.pathname}`);
		const kind = kindOf(request.method, url.pathname);
		let firstThrottled;
		let backOff = 1;
		for (let failures = 0;;) {
			const last = request.method !== "GET" || failures >= getRetries;
			let asked = 0;
			try {
				const response = await once(request, kind, backOff);
				if ("retryAfter" in response) {
					const now = options.clock.now();
					firstThrottled ??= now;
					throttledSince[kind] ??= now;
					const waited = (now - Math.min(firstThrottled, throttledSince[kind])) / 1e3;
					if (waited + response.retryAfter > longestThrottle) throw new Throttled(waited, "waited");
					backOff = Math.min(longestBackOff, backOff * 2);
					continue;
				}
				const unreadable = problemOf(request, response);
				if (last && unreadable) throw unreadable;
				if (last || !(response.status === 408 || response.status >= 500 || unreadable)) return response;
				asked = secondsOf(response.headers.get("retry-after"), Date.now()) ?? 0;
			} catch (error) {
				if (last || options.signal.aborted || error instanceof Throttled || permanent(error)) throw error;
			}
			await options.clock.sleep(Math.max(options.retryDelay * 2 ** failures, Math.min(asked, longestPause) * 1e3));
			failures += 1;
		}
	}
	return { sendRequest: (request) => options.semaphore(() => send(request)) };
}
const errorBodies = /* @__PURE__ */ new WeakMap();
function errorBody(request) {
	return typeof request === "object" && request !== null ? errorBodies.get(request) : void 0;
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
	seconds;
	how;
	constructor(seconds, how) {
		super(`throttled: ${how} ${seconds} seconds`);
		this.name = "Throttled";
		this.seconds = seconds;
		this.how = how;
	}
};
function kindOf(method, pathname) {
	if (method === "POST" && credentials.test(pathname)) return "reads";
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
	if (seconds !== void 0) return seconds >= 0 ? Math.max(1, seconds) : void 0;
	const date = Date.parse(header ?? "");
	return Number.isNaN(date) || date < now ? void 0 : Math.max(1, (date - now) / 1e3);
}
function number(text) {
	const value = Number(text?.trim() || NaN);
	return Number.isFinite(value) ? value : void 0;
}
function problemOf(request, response) {
	const { status, bodyAsText: body } = response;
	const by = "a proxy or a login page may have answered";
	if (status >= 300 && status < 400) return new UnreadableResponse(`it is a redirect (HTTP ${status}): ${by}`);
	const hasBody = body !== void 0 && body !== null && body !== "";
	if (status !== 200 && !(hasBody && status === 201)) return void 0;
	if (!hasBody && request.method !== "GET") return void 0;
	try {
		JSON.parse(body ?? "");
		return;
	} catch {
		return new UnreadableResponse(`it is not JSON (HTTP ${status}): ${by}`);
	}
}
function permanent(error) {
	const code = String(error.code ?? "");
	return error instanceof UnreadableResponse || /CERT|SIGNATURE|SSL|TLS|ENOTFOUND|ERR_INVALID/.test(code);
}
// src/azure/failure.ts
function failureOf(error) {
	const chain = causesOf(error);
	const first = chain[0];
	const response = chain.map((e) => property(e, "response")).find((r) => r !== void 0);
	const headers = property(response, "headers");
	const status = Number(property(response, "status") ?? property(first, "statusCode"));
	const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
	const reported = reportedErrors(errorBody(property(first, "request")));
	const codes = [
		property(first, "code"),
		property(property(property(first, "details"), "error"), "code"),
		...reported.map((e) => property(e, "code"))
	].filter((c) => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c));
	const login = chain.find((e) => e instanceof require_login.LoginFailed);
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	return {
		status: Number.isFinite(status) && status > 0 ? status : void 0,
		codes: [...new Set(codes)],
		policies: [...new Set(reported.flatMap(policyNames))],
		correlationId: correlation !== void 0 && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : void 0,
		network: chain.map(networkCode).find((c) => c !== void 0) ?? networkCodeIn(text),
		login,
		proxy: chain.find((e) => e instanceof require_login.ProxyFailed),
		beforeSending: login !== void 0 || error instanceof ForeignHost && error.method !== "GET" || error instanceof Throttled,
		polling: property(property(first, "request"), "method") === "GET",
		aborted: chain.some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name")))),
		chain
	};
}
function reportedErrors(body) {
	let parsed;
	try {
		parsed = body === void 0 ? void 0 : JSON.parse(body);
	} catch {
		return [];
	}
	const found = [];
	for (let todo = [property(parsed, "error") ?? parsed]; todo.length > 0 && found.length < 50;) {
		const [next, ...rest] = todo;
		const details = property(next, "details");
		const inner = property(next, "innererror") ?? property(next, "innerError");
		if (typeof next === "object" && next !== null) found.push(next);
		todo = [
			...rest,
			...Array.isArray(details) ? details : [],
			...inner === void 0 ? [] : [inner]
		];
	}
	return found;
}
function policyNames(reported) {
	const infos = property(reported, "additionalInfo");
	return (Array.isArray(infos) ? infos : []).flatMap((entry) => {
		if (property(entry, "type") !== "PolicyViolation") return [];
		const info = property(entry, "info");
		const name = ["policyAssignmentDisplayName", "policyAssignmentName"].map((key) => property(info, key)).find((text) => typeof text === "string" && text.trim() !== "");
		return typeof name === "string" ? [name] : [];
	});
}
function entraNumber(chain) {
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	return /AADSTS(\d{4,8})/.exec(text)?.[1];
}
function causesOf(error) {
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
	return /self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text) ? "SELF_SIGNED_CERT_IN_CHAIN" : void 0;
}
// src/azure/login-errors.ts
function explainLogin(login, chain) {
	const { identity, method, az } = login;
	if (az) return explainAz(az, login);
	const number = entraNumber(chain);
	const failed = number === void 0 && method !== "managed" ? explainResponse(login.loginResponse) : void 0;
	if (failed) return failed;
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	if (text.includes("endpoints_resolution_error")) return {
		code: "login-failed",
		message: "the login host could not be reached, or is not a login host",
		help: "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and AZURE_AUTHORITY_HOST."
	};
	const known = number === void 0 ? void 0 : entra[number];
	const help = known === void 0 ? unknownRefusal(login, number) : known(login);
	const status = login.loginResponse && login.loginResponse.status >= 400 ? `HTTP ${login.loginResponse.status}` : void 0;
	const code = number === void 0 ? fileCode(text) ?? status : `AADSTS${number}`;
	return {
		code: "login-failed",
		message: `the login to Azure by ${identity} failed${code === void 0 ? "" : ` (${code})`}`,
		help,
		...method === "oidc" ? { settings: oidcSettings } : {}
	};
}
function explainResponse(response) {
	if (!response) return void 0;
	const { status, isJson } = response;
	const of = (message, help) => ({
		code: "login-failed",
		message,
		help
	});
	if (status === 429) return of("the login host is throttling (HTTP 429)", "Run again later.");
	if (status >= 500 || status === 408) return of(`the login host failed (HTTP ${status})`, "Run again. Azure's status page reports outages.");
	if (isJson) return void 0;
	return of(`the response of the login host is not JSON (HTTP ${status}): a proxy or a login page may have answered`, "Check the proxy variables (HTTPS_PROXY, NO_PROXY), firewalls, and AZURE_AUTHORITY_HOST.");
}
function fileCode(text) {
	return /\b(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)\b/.exec(text)?.[0];
}
const oidcSettings = [{ name: "client-id" }, { name: "tenant-id" }];
const tenant = ({ method }) => `No such tenant. Check ${method === "oidc" ? "the tenant's id" : "AZURE_TENANT_ID"}.`;
const subject = ({ claims }) => `No federated credential of the application matches this job. ${claimWords(claims)} The subject, the issuer and the audience must be equal, upper and lower case included.`;
const federated = ({ claims }) => `The application has no federated credential. Add one for this job. ${claimWords(claims)}`;
const otherCloud = () => "The tenant is in another cloud than Resource Manager. Check the cloud's name, AZURE_AUTHORITY_HOST, and the tenant.";
const entra = {
	"7000215": () => "The client secret is wrong. Check AZURE_CLIENT_SECRET: the secret's value is needed, not its id.",
	"7000222": () => "The client secret has expired. Create a new secret.",
	"700016": ({ method }) => `The tenant has no such application. Check ${method === "oidc" ? "the client id and the tenant id" : "AZURE_CLIENT_ID and AZURE_TENANT_ID"}.`,
	"90002": tenant,
	"900023": tenant,
	"900021": tenant,
	"70021": subject,
	"70025": federated,
	"700211": ({ claims }) => `No federated credential has the token's issuer. ${claimWords(claims)}`,
	"700212": ({ claims }) => `No federated credential has the token's audience. ${claimWords(claims)} Sovereign clouds have an audience of their own.`,
	"700213": subject,
	"7002131": subject,
	"7002138": ({ claims }) => `A federated credential differs from the token only in upper and lower case. ${claimWords(claims)} Copy these values exactly.`,
	"700027": () => "The application does not have this certificate, or the private key does not belong to it. Upload the certificate to the application.",
	"7000229": ({ method }) => `The application has no service principal in the tenant. Create it with \`az ad sp create\`, or check ${method === "oidc" ? "the tenant's id" : "AZURE_TENANT_ID"}.`,
	"500011": otherCloud,
	"900382": otherCloud,
	"900432": otherCloud,
	"700024": ({ method }) => method === "workload" ? "The token in AZURE_FEDERATED_TOKEN_FILE has expired. Request a new token just before this step." : "The token from the CI system is not valid at this time. Check this machine's clock, then run the job again.",
	"53003": () => "A conditional access policy blocks this login. Ask the tenant's administrators.",
	"7000112": () => "The application is disabled in the tenant. Ask the tenant's administrators."
};
const ofSession = /* @__PURE__ */ new Set([
	"90002",
	"900023",
	"900021",
	"53003",
	"7000112",
	"7000222"
]);
function unknownRefusal({ method, claims }, number) {
	const lookUp = number === void 0 ? "" : ` Look up AADSTS${number} in Microsoft's error reference.`;
	return `${methodHelp[method]}${claims === void 0 ? "" : ` ${claimWords(claims)}`}${lookUp}`;
}
function claimWords(claims) {
	if (claims === void 0) return "The token's claims could not be read.";
	const { sub, iss, aud } = claims;
	return `The token has subject "${sub ?? "none"}", issuer "${iss ?? "none"}", audience "${aud ?? "none"}".`;
}
const methodHelp = {
	oidc: "Check the client id, the tenant id, and the application's federated credentials.",
	secret: "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.",
	certificate: "Check AZURE_CLIENT_CERTIFICATE_PATH. It needs a PEM file with an RSA key and the application's certificate.",
	workload: "Check AZURE_FEDERATED_TOKEN_FILE, and the application's federated credentials.",
	managed: "Check that this machine has a managed identity. AZURE_CLIENT_ID selects a user-assigned identity.",
	cli: "Run `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET."
};
function explainAz(az, login) {
	const direct = "In a CI job, a direct login works without `az`.";
	switch (az.kind) {
		case "not-installed": return {
			code: "login-failed",
			message: "there is no way to log in to Azure: no credential is set, and the Azure CLI is not installed",
			help: `Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or install the Azure CLI and run \`az login\`. ${direct}`,
			settings: oidcSettings
		};
		case "logged-out": return {
			code: "login-failed",
			message: "there is no way to log in to Azure: no credential is set, and the Azure CLI is not logged in",
			help: `Run \`az login\`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET. ${direct}`,
			settings: oidcSettings
		};
		case "expired": return {
			code: "login-failed",
			message: `the Azure CLI's session has expired (AADSTS${az.number})`,
			help: `${az.number === "700024" ? "A session from a CI token lasts about ten minutes. Log in again just before this step." : "Run `az login` again."} ${direct}`,
			settings: oidcSettings
		};
		case "needs-mfa": return {
			code: "login-failed",
			message: `the Azure CLI's session lacks multifactor authentication (AADSTS${az.number})`,
			help: `Run \`az login\` again, with multifactor authentication. ${direct}`,
			settings: oidcSettings
		};
		case "refused": return {
			code: "login-failed",
			message: `the Azure CLI is logged in, but got no token (AADSTS${az.number})`,
			help: (ofSession.has(az.number) ? entra[az.number]?.(login) : void 0) ?? `Run \`az account get-access-token\` to see why. Check that the session's tenant is the subscription's, and AZURE_TENANT_ID if it is set.`
		};
		case "timed-out": return {
			code: "login-failed",
			message: "the Azure CLI did not answer in time",
			help: "Run `az account get-access-token` to see where it hangs."
		};
		case "unreachable": return {
			code: "network",
			message: "the Azure CLI has no connection to the login host",
			help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY). Behind a proxy that inspects TLS, set REQUESTS_CA_BUNDLE for the Azure CLI."
		};
		case "not-json": return {
			code: "login-failed",
			message: "the Azure CLI printed no token",
			help: "Run `az account get-access-token --output json` to see what it prints."
		};
		case "failed": return {
			code: "login-failed",
			message: `the Azure CLI is installed, but it failed (${typeof az.code === "number" ? `exit code ${az.code}` : az.code})`,
			help: `Run \`az account get-access-token\` to see why${az.code === 1 ? "" : ", and repair the installation"}.`
		};
	}
}
// src/azure/errors.ts
function serviceError(error, attempt) {
	if (error instanceof require_settings.ServiceError) return error;
	const { codes: reported, ...rest } = failureOf(error);
	const code = reported.find((one) => one === "AuthorizationFailed" || Object.hasOwn(codes, one)) ?? reported[0];
	const failure = {
		...rest,
		code
	};
	const { status } = failure;
	const refused = failure.beforeSending || status !== void 0 && status >= 400 && status < 500 && status !== 408;
	const outcome = attempt.writes && (!refused || failure.polling) ? "unclear" : "refused";
	const { message, ...explained } = explain(error, failure, attempt);
	const diagnostic = {
		severity: "error",
		message: `could not ${attempt.doing}: ${message}${reference(failure)}`,
		...attempt.registry === void 0 ? {} : { registry: attempt.registry },
		...explained,
		...attempt.webhook === void 0 ? {} : { webhook: attempt.webhook }
	};
	return new require_settings.ServiceError(diagnostic, outcome, status);
}
function explain(error, failure, attempt) {
	if (failure.proxy) return explainProxy(failure.proxy);
	if (failure.login && failure.network === void 0 && !failure.aborted) return explainLogin(failure.login, failure.chain);
	if (error instanceof ForeignHost) return foreignHost;
	if (error instanceof Throttled) return explainThrottled(error);
	if (error instanceof UnreadableResponse) return {
		code: "unreadable",
		message: `the response is not valid: ${error.why}`,
		help: "Check for a proxy or gateway on the way to Azure, then run again."
	};
	if (failure.network !== void 0) return explainNetwork(failure.network, failure.login !== void 0);
	if (failure.status === void 0) return failure.aborted ? interrupted : unreadable$1;
	return byCode(failure, attempt) ?? byStatus(failure, failure.status);
}
const foreignHost = {
	code: "foreign-host",
	message: "the response points to another host, and the token is only sent to the configured cloud",
	help: "Check the cloud and the Resource Manager endpoint. Behind a gateway, links in responses need the gateway's address.",
	settings: [{ name: "cloud" }, { name: "arm-endpoint" }]
};
const interrupted = {
	code: "interrupted",
	message: "the request was interrupted, or got no response in time",
	help: "Run again to resume."
};
const unreadable$1 = {
	code: "unreadable",
	message: "the response could not be read",
	help: "Run again. If it happens again, check for a proxy or gateway on the way to Azure."
};
function explainThrottled({ seconds, how }) {
	return {
		code: "throttled",
		message: how === "asked" ? `Azure is throttling and asks to wait ${durationWords(seconds)}` : `Azure kept throttling for ${durationWords(seconds)}`,
		help: "Other clients use up the subscription's requests. Run again later, or with fewer pending requests.",
		settings: [{ name: "concurrency" }]
	};
}
function durationWords(seconds) {
	if (seconds < 120) return `${Math.ceil(seconds)} s`;
	return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
function byCode(failure, attempt) {
	const { code, status } = failure;
	const missing = status === 404 && fromAzure(failure) ? missingResource(code, attempt) : void 0;
	if (missing || code === void 0) return missing;
	if (code === "AuthorizationFailed") return {
		code: "forbidden",
		message: `the identity is not authorized to perform ${attempt.action}`,
		help: "Assign a role with this action on the registry (docs/permissions.md). A new assignment needs a few minutes to take effect."
	};
	const known = Object.hasOwn(codes, code) ? codes[code] : void 0;
	return known === policy && failure.policies.length > 0 ? namedPolicy(failure.policies) : known;
}
const policy = {
	code: "denied-by-policy",
	message: "an Azure policy denied the request; it is not a missing role",
	help: "Find the policy assignment in the registry's activity log. Change the webhook to comply, or request an exemption."
};
function namedPolicy(names) {
	const shown = names.slice(0, 3).map((name) => `"${name.replace(/\s+/g, " ").slice(0, 100)}"`);
	return {
		...policy,
		message: `the Azure policy ${shown.join(" and ")} denied the request; it is not a missing role`,
		help: "Change the webhook to comply with the policy, or request an exemption."
	};
}
const byAzure = {
	code: "denied-by-azure",
	message: "Azure itself denied the request; it is neither a missing role nor one of your policies",
	help: "A user must log in with multifactor authentication; a workload identity needs none. Otherwise check whether the region is open to your subscription."
};
const conflict = {
	code: "conflict",
	message: "another operation on the registry or the webhook is in progress",
	help: "Run again when it has finished. The registry's activity log shows it."
};
const disabled = {
	code: "subscription-disabled",
	message: "the subscription is disabled or read-only",
	help: "Enable the subscription in the Azure portal, then run again."
};
const notRegistered = {
	code: "provider-not-registered",
	message: "the subscription is not registered for Microsoft.ContainerRegistry",
	help: "Run `az provider register --namespace Microsoft.ContainerRegistry`, then run again."
};
const unsupported = {
	code: "service-refused",
	message: "Resource Manager does not offer this API version for webhooks, or not in this region",
	help: "Check the webhook's location, the cloud and the Resource Manager endpoint. Older private clouds lack the version.",
	settings: [{ name: "cloud" }, { name: "arm-endpoint" }]
};
const locked = {
	code: "locked",
	message: "a resource lock blocks the request",
	help: "Remove the lock, or leave the webhook unchanged."
};
const quota = {
	code: "quota",
	message: "the registry's SKU allows no more webhooks",
	help: "Delete a webhook, or move to a larger SKU (Basic 2, Standard 10, Premium 500)."
};
const wrongTenant = {
	code: "login-rejected",
	message: "the token is from another tenant than the subscription",
	help: "Log in to the subscription's tenant, or correct the subscription.",
	settings: [{ name: "tenant-id" }, { name: "subscription-id" }]
};
const location = {
	code: "location",
	message: "the registry is not in the webhook's region",
	help: "Use the registry's home region, or the region of one of its replicas."
};
const noSubscription = {
	code: "subscription-not-found",
	message: "no such subscription, or the identity cannot see it",
	help: "Check registry.subscriptionId and the identity's tenant.",
	settings: [{ name: "subscription-id" }]
};
const linked = {
	code: "linked-authorization",
	message: "the identity lacks a permission on a linked resource",
	help: "The registry's activity log names the linked resource and the action. Assign a role there."
};
const codes = {
	LinkedAuthorizationFailed: linked,
	LinkedAccessCheckFailed: linked,
	RequestDisallowedByPolicy: policy,
	RequestDisallowedByAzure: byAzure,
	PolicyViolation: policy,
	DenyAssignmentAuthorizationFailed: {
		code: "deny-assignment",
		message: "a deny assignment blocks the request; no role overrides it",
		help: "Check the deny assignments under the registry's access control. Managed applications and deployment stacks create them."
	},
	ScopeLocked: locked,
	AnotherOperationInProgress: conflict,
	ReadOnlyDisabledSubscription: disabled,
	DisabledSubscription: disabled,
	SubscriptionDisabled: disabled,
	SubscriptionNotActive: disabled,
	MissingSubscriptionRegistration: notRegistered,
	SubscriptionNotRegistered: notRegistered,
	NoRegisteredProviderFound: unsupported,
	InvalidApiVersionParameter: unsupported,
	InvalidResourceType: unsupported,
	QuotaExceeded: quota,
	RegistryResourceNotFound: location,
	InvalidAuthenticationTokenTenant: wrongTenant,
	InvalidSubscriptionId: noSubscription,
	SubscriptionNotFound: noSubscription,
	ExpiredAuthenticationToken: {
		code: "login-rejected",
		message: "the token has expired",
		help: "Check this machine's clock, then run again."
	},
	ResourceGroupBeingDeleted: {
		code: "resource-group-not-found",
		message: "the resource group is being deleted",
		help: "Check registry.resourceGroup."
	}
};
function missingResource(code, attempt) {
	if (code !== void 0 && Object.hasOwn(codes, code)) return void 0;
	if (code === "ResourceGroupNotFound") return {
		code: "resource-group-not-found",
		message: "no such resource group",
		help: "Check registry.resourceGroup. Without it, the registry is looked up by its name.",
		settings: [{ name: "resource-group" }]
	};
	if (attempt.registry === void 0) return void 0;
	return attempt.webhook === void 0 || code === "ParentResourceNotFound" ? {
		code: "registry-not-found",
		message: `no registry "${attempt.registry}", or the identity cannot read it`,
		help: "Check registry.name, resourceGroup and subscriptionId, and that the identity has read access to the registry."
	} : {
		code: "webhook-not-found",
		message: "no such webhook",
		help: "Another client deleted it. Run again."
	};
}
function fromAzure({ code, correlationId }) {
	return code !== void 0 || correlationId !== void 0;
}
function byStatus(failure, status) {
	const { code, correlationId } = failure;
	const log = correlationId === void 0 ? "" : " The registry's activity log has the full response under the correlation id.";
	if (status === 407) return {
		code: "network",
		message: "the proxy requires a login",
		help: `Check HTTPS_PROXY. ${proxyLogin}`
	};
	if (status < 500 && status !== 403 && status !== 408 && status !== 429 && !fromAzure(failure)) return {
		code: "unreadable",
		message: "the response is not from Azure Resource Manager",
		help: "Check the Resource Manager endpoint, and for a proxy, firewall or gateway on the way to Azure.",
		settings: [{ name: "arm-endpoint" }]
	};
	if (status === 401) return {
		code: "login-rejected",
		message: "Azure did not accept the token",
		help: "Check that the identity belongs to the subscription's tenant, and that the cloud is right.",
		settings: [{ name: "cloud" }]
	};
	if (status === 403) return fromAzure(failure) ? {
		code: "access-denied",
		message: "Azure denied access, and the code does not say that a role is missing",
		help: `Look up ${code === void 0 ? "the response" : `the code ${code}`}.${log}`
	} : {
		code: "access-denied",
		message: "access was denied, but the response is not from Azure Resource Manager",
		help: "Check for a proxy, firewall or gateway on the way to Azure."
	};
	if (status === 409 || status === 423) return {
		...conflict,
		message: "the request conflicts with the state of the registry, or with another operation",
		help: `Run again.${code === void 0 ? "" : ` If it happens again, look up the code ${code}.`}${log}`
	};
	if (status === 429) return {
		code: "throttled",
		message: "Azure is throttling (HTTP 429)",
		help: "Run again later."
	};
	if (status >= 500 || status === 408) return {
		code: "service-failed",
		message: "the service failed",
		help: "Run again. Azure's status page reports outages."
	};
	return {
		code: "service-refused",
		message: "the service refused the request",
		help: `${code === void 0 ? "Check the values of the webhook." : `Look up the code ${code}, and check the values of the webhook.`}${log}`
	};
}
const proxyLogin = "Write its user and password in the address: `http://USER:PASSWORD@HOST:PORT`.";
function explainProxy({ variable, outcome }) {
	if (outcome === 407) return {
		code: "network",
		message: `the proxy of ${variable} requires a login (HTTP 407)`,
		help: proxyLogin
	};
	return typeof outcome === "number" ? {
		code: "network",
		message: `the proxy of ${variable} does not connect to the login host (HTTP ${outcome})`,
		help: "Allow the login host and Resource Manager in the proxy, or add them to NO_PROXY."
	} : {
		code: "network",
		message: `the proxy of ${variable} cannot be reached (${outcome})`,
		help: "Check the address of the proxy, or unset the variable."
	};
}
function explainNetwork(code, isLogin) {
	if (/CERT|SIGNATURE|SSL|TLS/.test(code)) return {
		code: "certificate",
		message: `the ${isLogin ? "login host" : "server"}'s certificate is not trusted (${code})`,
		help: "Behind a proxy that inspects TLS, or with a private cloud, set NODE_EXTRA_CA_CERTS to its CA."
	};
	const check = "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and";
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
		const message = `the ${isLogin ? "name of the login host" : "host name"} was not found (${code})`;
		return isLogin ? {
			code: "network",
			message,
			help: `${check} AZURE_AUTHORITY_HOST if it is set.`
		} : {
			code: "network",
			message,
			help: `${check} the Resource Manager endpoint.`,
			settings: [{ name: "arm-endpoint" }]
		};
	}
	return {
		code: "network",
		message: `the connection${isLogin ? " to the login host" : ""} failed (${code})`,
		help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), then run again."
	};
}
function reference(failure) {
	const parts = [
		failure.status === void 0 ? void 0 : `HTTP ${failure.status}`,
		failure.network === void 0 && failure.login === void 0 && failure.status !== void 0 ? failure.code : void 0,
		failure.correlationId === void 0 ? void 0 : `correlation id ${failure.correlationId}`
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
// src/azure/json-request.ts
async function requestJson({ pipeline, transport, endpoint }, method, target) {
	const url = target.startsWith("/") ? `${endpoint}${target}` : target;
	const headers = require_requests.createHttpHeaders({ Accept: "application/json" });
	const request = require_requests.createPipelineRequest({
		url,
		method,
		headers
	});
	const response = await pipeline.sendRequest(transport, request);
	const body = parsed(response.bodyAsText);
	if (response.status >= 200 && response.status < 300) return body;
	const code = member(member(body, "error"), "code") ?? member(body, "Code");
	throw new require_requests.RestError(`HTTP ${response.status}`, {
		...typeof code === "string" && { code },
		statusCode: response.status,
		request,
		response
	});
}
function member(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return;
	}
}
// src/azure/sites.ts
const idForm = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?$/i;
function readSite(body) {
	const id = text$1(member(body, "id"));
	const [, subscriptionId, resourceGroup, name, slot] = idForm.exec(id) ?? [];
	const properties = member(body, "properties");
	if (subscriptionId === void 0 || resourceGroup === void 0 || name === void 0 || properties === void 0) throw new UnreadableResponse("it does not describe an app");
	const states = list(member(properties, "hostNameSslStates"));
	const enabled = list(member(properties, "enabledHostNames")).map(hostName);
	const hosts = [
		...states.map((state) => hostName(member(state, "name"))),
		...enabled,
		...list(member(properties, "hostNames")).map(hostName),
		hostName(member(properties, "defaultHostName"))
	];
	const scmHost = hostName(member(states.find((state) => /^repository$/i.test(text$1(member(state, "hostType")))), "name")) ?? enabled.find((host) => host?.includes(".scm."));
	const siteConfig = member(properties, "siteConfig");
	const kind = text$1(member(body, "kind"));
	const image = `${text$1(member(siteConfig, "linuxFxVersion"))} ${text$1(member(siteConfig, "windowsFxVersion"))}`;
	return {
		id,
		subscriptionId,
		resourceGroup,
		name,
		slot,
		scmHost,
		hosts: [...new Set(hosts.flatMap((host) => host ?? []))],
		isRunning: !/^stopped$/i.test(text$1(member(properties, "state"))) && member(properties, "enabled") !== false,
		isPublic: !/^disabled$/i.test(text$1(member(properties, "publicNetworkAccess"))),
		isInEnvironment: (member(properties, "hostingEnvironmentProfile") ?? null) !== null,
		isContainer: /container/i.test(kind) || /(?:^|\s)(?:docker|compose|kube|sitecontainers)\b/i.test(image)
	};
}
function readCredentials(body) {
	const uri = text$1(member(member(body, "properties"), "scmUri"));
	const [, user = "", password = "", host = ""] = /^https:\/\/(?:([^/?#@:\s]*):([^/?#@:\s]*)@)?([^/?#@:\s]+)(?::443)?\/?$/i.exec(uri) ?? [];
	if ([user, password].some((part) => part === "" || /^redacted$/i.test(part))) return void 0;
	const properties = member(body, "properties");
	if ([member(properties, "publishingUserName"), member(properties, "publishingPassword")].map(text$1).some((part) => /^redacted$/i.test(part))) return void 0;
	return {
		userinfo: new require_settings.Secret(`${user}:${password}`),
		host: host.toLowerCase()
	};
}
function allowsRegistry(body) {
	const properties = member(body, "properties");
	const prefix = member(properties, "scmIpSecurityRestrictionsUseMain") === true ? "ip" : "scmIp";
	const priority = (rule) => Number(member(rule, "priority") ?? 65e3);
	const rules = list(member(properties, `${prefix}SecurityRestrictions`)).toSorted((a, b) => priority(a) - priority(b));
	const isAllow = (rule) => !/^deny$/i.test(text$1(member(rule, "action")));
	const first = rules.find((rule) => coversRegistry(text$1(member(rule, "ipAddress"))));
	if (first !== void 0) return isAllow(first);
	const fallback = text$1(member(properties, `${prefix}SecurityRestrictionsDefaultAction`));
	if (fallback !== "") return !/^deny$/i.test(fallback);
	return !rules.some(isAllow);
}
function coversRegistry(source) {
	return /^(?:any|0\.0\.0\.0\/0|azurecontainerregistry(?:\..+)?|azurecloud(?:\..+)?)$/i.test(source);
}
function readFunction(body) {
	const properties = member(body, "properties");
	const url = text$1(member(properties, "invoke_url_template"));
	const trigger = list(member(member(properties, "config"), "bindings")).find((binding) => /^httptrigger$/i.test(text$1(member(binding, "type"))));
	const methods = list(member(trigger, "methods")).map((method) => text$1(method).toUpperCase());
	return {
		url: URL.canParse(url) ? url : void 0,
		isDisabled: member(properties, "isDisabled") === true,
		acceptsPost: trigger !== void 0 && (methods.length === 0 || methods.includes("POST")),
		authLevel: text$1(member(trigger, "authLevel")).toLowerCase() || "function"
	};
}
function readFunctionKey(body) {
	const nested = member(body, "properties");
	const found = Object.entries(typeof nested === "object" && nested !== null ? nested : body ?? {}).filter(([name, key]) => name !== "id" && typeof key === "string" && key !== "");
	const [, key] = found.find(([name]) => name === "default") ?? found.sort(([a], [b]) => a < b ? -1 : 1)[0] ?? [];
	return typeof key === "string" ? new require_settings.Secret(key) : void 0;
}
function text$1(value) {
	return typeof value === "string" ? value : "";
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function hostName(value) {
	const host = text$1(value).toLowerCase();
	return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : void 0;
}
// src/azure/endpoints.ts
const apiVersion$3 = "2024-11-01";
const resourcesVersion = "2021-04-01";
const mostPages$1 = 100;
function asker(sender) {
	return async ({ method = "GET", action, doing, target }, read) => {
		try {
			return read(await requestJson(sender, method ?? "GET", target));
		} catch (error) {
			const failure = serviceError(error, {
				doing,
				action,
				writes: false
			});
			if (failure.status === 404) return void 0;
			const { code } = failure.diagnostic;
			if (code === "forbidden") return require_settings.unknown(`the identity is not authorized to perform ${action}`);
			if (code === "locked") return require_settings.unknown("a resource lock hides it (ScopeLocked)");
			if (failure.status === 403) return require_settings.unknown(`Azure denied access (${code})`);
			if (failure.status === 400 && target.includes("/functions/")) return require_settings.unknown("the function app's host does not respond");
			throw failure;
		}
	};
}
function finder(ask, subscriptionId) {
	async function idsByName(name) {
		const filter = encodeURIComponent(`name eq '${name}' and resourceType eq 'Microsoft.Web/sites'`);
		const about = {
			action: "Microsoft.Resources/subscriptions/resources/read",
			doing: `find app ${name}`
		};
		const found = [];
		let target = `/subscriptions/${subscriptionId}/resources?$filter=${filter}&api-version=${resourcesVersion}`;
		for (let page = 0; page < mostPages$1; page += 1) {
			const read = await ask({
				...about,
				target
			}, (body) => body);
			if (require_settings.isUnknown(read)) return read;
			const items = member(read, "value");
			for (const item of Array.isArray(items) ? items : []) {
				const id = member(item, "id");
				if (typeof id === "string" && id.toLowerCase().endsWith(`/providers/microsoft.web/sites/${name.toLowerCase()}`)) found.push(id);
			}
			const next = member(read, "nextLink");
			if (typeof next !== "string" || next === "") return found;
			target = next;
		}
		throw serviceError(new UnreadableResponse(`the list has more than ${mostPages$1} pages`), {
			...about,
			writes: false
		});
	}
	async function read(id, slot) {
		const path = slot === void 0 ? id : `${id}/slots/${slot}`;
		const about = {
			action: actionOn(slot, "read"),
			doing: "read the app"
		};
		const found = await ask({
			...about,
			target: `${encoded(path)}?api-version=${apiVersion$3}`
		}, readSite);
		if (found === void 0) return [];
		if (require_settings.isUnknown(found) || found.id.toLowerCase() === path.toLowerCase()) return require_settings.isUnknown(found) ? found : [found];
		throw serviceError(new UnreadableResponse("it describes another app"), {
			...about,
			writes: false
		});
	}
	return async ({ app, slot, resourceGroup, subscriptionId: own = subscriptionId }) => {
		if (resourceGroup !== void 0) return read(`/subscriptions/${own}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`, slot);
		const ids = await idsByName(app);
		if (require_settings.isUnknown(ids)) return ids;
		const sites = await Promise.all(ids.map((id) => read(id, slot)));
		return sites.find(require_settings.isUnknown) ?? sites.flatMap((one) => require_settings.isUnknown(one) ? [] : one);
	};
}
const operations = {
	basicAuth: {
		path: "/basicPublishingCredentialsPolicies/scm",
		action: "basicPublishingCredentialsPolicies/read",
		doing: "read the basic authentication policy"
	},
	credentials: {
		method: "POST",
		path: "/config/publishingcredentials/list",
		action: "config/list/action",
		doing: "read the publishing credentials"
	},
	restrictions: {
		path: "/config/web",
		action: "config/read",
		doing: "read the access restrictions"
	},
	settings: {
		method: "POST",
		path: "/config/appsettings/list",
		action: "config/list/action",
		doing: "read the app settings"
	}
};
function openEndpoints(sender, subscriptionId) {
	const ask = asker(sender);
	const find = finder(ask, subscriptionId);
	const known = /* @__PURE__ */ new Map();
	function once(key, read) {
		const found = known.get(key.toLowerCase()) ?? read();
		known.set(key.toLowerCase(), found);
		return found;
	}
	function of(site, operation, read) {
		const { method = "GET", path } = operation;
		const action = actionOn(site.slot, operation.action);
		const doing = `${operation.doing} of ${shownName(site)}`;
		const target = `${encoded(site.id + path)}?api-version=${apiVersion$3}`;
		return once(`${method} ${site.id}${path}`, () => ask({
			method,
			action,
			doing,
			target
		}, read));
	}
	async function existing(site, operation, read) {
		return await of(site, operation, read) ?? require_settings.unknown(`could not ${operation.doing}: not found`);
	}
	return {
		find: (reference) => {
			const { app, slot, resourceGroup, subscriptionId: own } = reference;
			return once(`find ${own}/${resourceGroup}/${app}/${slot}`, () => find(reference));
		},
		basicAuth: (site) => existing(site, operations.basicAuth, (body) => member(member(body, "properties"), "allow") !== false),
		credentials: (site) => of(site, operations.credentials, readCredentials),
		allowsRegistry: (site) => existing(site, operations.restrictions, allowsRegistry),
		deploys: (site) => existing(site, operations.settings, (body) => /^true$/i.test(String(setting(body, "DOCKER_ENABLE_CI") ?? ""))),
		function: (site, name) => of(site, {
			path: `/functions/${name}`,
			action: "functions/read",
			doing: `read function ${name}`
		}, readFunction),
		functionKey: (site, name) => of(site, {
			method: "POST",
			path: `/functions/${name}/listkeys`,
			action: "functions/listkeys/action",
			doing: `read the key of function ${name}`
		}, readFunctionKey)
	};
}
function encoded(id) {
	return id.split("/").map(encodeURIComponent).join("/");
}
function actionOn(slot, action) {
	return `Microsoft.Web/sites/${slot === void 0 ? "" : "slots/"}${action}`;
}
function shownName({ name, slot }) {
	return slot === void 0 ? name : `${name}/${slot}`;
}
function setting(body, name) {
	const properties = member(body, "properties");
	const [, value] = Object.entries(properties ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
	return value;
}
// src/azure/pages.ts
const maxPages$1 = 1e3;
async function* allItems(list) {
	const seen = /* @__PURE__ */ new Set();
	for await (const page of list.byPage()) {
		yield* page;
		const next = page.continuationToken;
		if (next === void 0) continue;
		if (seen.has(next)) throw new UnreadableResponse("its next page is a page that was already read");
		seen.add(next);
		if (seen.size >= maxPages$1) throw new UnreadableResponse(`the list has more than ${maxPages$1} pages`);
	}
}
// src/azure/event-grid.ts
const apiVersion$2 = "2025-02-15";
async function listEventSubscriptions(sender, registryId) {
	const path = `${encodeURI(registryId)}/providers/Microsoft.EventGrid/eventSubscriptions`;
	try {
		const items = member(await requestJson(sender, "GET", `${path}?api-version=${apiVersion$2}&$top=100`), "value");
		return Array.isArray(items) ? items.flatMap((item) => readSubscription$1(item) ?? []) : void 0;
	} catch {
		return;
	}
}
function readSubscription$1(item) {
	const name = member(item, "name");
	const destination = member(member(item, "properties"), "destination");
	const type = member(destination, "endpointType");
	const properties = member(destination, "properties");
	if (typeof name !== "string") return void 0;
	return {
		name,
		type: typeof type === "string" ? type : "",
		target: targetOf(member(properties, "endpointBaseUrl"), member(properties, "resourceId"))
	};
}
function targetOf(url, resourceId) {
	if (typeof url === "string" && URL.canParse(url)) return new URL(url).origin;
	return typeof resourceId === "string" ? resourceId.split("/").at(-1) ?? "" : "";
}
// src/azure/events.ts
const apiVersion$1 = "2025-11-01";
const maxPages = 1e3;
async function listEvents(sender, webhookId) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const ids = /* @__PURE__ */ new Set();
	let page = await requestJson(sender, "POST", `${encodeURI(webhookId)}/listEvents?api-version=${apiVersion$1}`);
	for (;;) {
		const items = member(page, "value");
		if (!Array.isArray(items)) throw new UnreadableResponse("it contains no list of events");
		const events = items.map(readEvent);
		if (events.length > 0 && events.every(({ id }) => id !== "" && ids.has(id))) throw new UnreadableResponse("its next page has only events that were already read");
		found.push(...events.filter(({ id }) => id === "" || !ids.has(id)));
		for (const { id } of events) ids.add(id);
		const next = member(page, "nextLink");
		if (typeof next !== "string" || next === "") return found;
		if (seen.has(next)) throw new UnreadableResponse("its next page is a page that was already read");
		seen.add(next);
		if (seen.size >= maxPages) throw new UnreadableResponse(`the list has more than ${maxPages} pages`);
		page = await requestJson(sender, "GET", next);
	}
}
function readEvent(item) {
	const request = member(item, "eventRequestMessage");
	const response = member(item, "eventResponseMessage");
	const content = member(request, "content");
	const target = member(content, "target");
	const code = Number(text(member(response, "statusCode")) ?? member(response, "statusCode") ?? NaN);
	return {
		id: text(member(item, "id")) ?? text(member(content, "id")) ?? "",
		timestamp: timeOf(member(content, "timestamp")),
		action: text(member(content, "action"))?.toLowerCase() ?? "",
		repository: text(member(target, "repository")),
		tag: text(member(target, "tag")),
		digest: text(member(target, "digest")),
		request: {
			method: text(member(request, "method")) ?? "POST",
			uri: new require_settings.Secret(text(member(request, "requestUri")) ?? ""),
			headers: headersOf(member(request, "headers")),
			content: typeof content === "object" && content !== null ? new require_settings.Secret(JSON.stringify(content)) : void 0
		},
		response: typeof response === "object" && response !== null ? {
			statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : void 0,
			headers: headersOf(member(response, "headers"))
		} : void 0
	};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function timeOf(value) {
	const time = Date.parse(String(value ?? "").replace(/(\.\d{3})\d+/, "$1"));
	return Number.isNaN(time) ? void 0 : time;
}
function headersOf(value) {
	const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
	return require_settings.names(entries.flatMap(([name, header]) => typeof header === "string" ? [[name, new require_settings.Secret(header)]] : []));
}
// src/azure/registry.ts
const webhooks = "Microsoft.ContainerRegistry/registries/webhooks";
function openRegistry(arm, sender, info) {
	const ask = async (attempt, work) => {
		try {
			return await work();
		} catch (error) {
			throw serviceError(error, {
				writes: false,
				...attempt,
				registry: info.name
			});
		}
	};
	const client = {
		arm,
		at: [info.resourceGroup, info.name],
		info,
		ask
	};
	return {
		info,
		...webhookReads(client),
		...registryReads(client),
		eventSubscriptions: () => listEventSubscriptions(sender, info.id),
		...writes(client),
		...deliveries(client, sender)
	};
}
function webhookReads({ arm, at, ask }) {
	return {
		list: () => ask({
			doing: "list the webhooks",
			action: `${webhooks}/read`
		}, async () => {
			const found = /* @__PURE__ */ new Map();
			for await (const resource of allItems(arm.webhooks.list(...at))) addWebhook(found, liveWebhook(resource));
			return [...found.values()];
		}),
		get: (name) => orUndefined(ask({
			doing: `read webhook ${name}`,
			action: `${webhooks}/read`,
			webhook: name
		}, async () => sameName(liveWebhook(await arm.webhooks.get(...at, name)), name))),
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
					return require_run.receivedConfig({
						serviceUri: config.serviceUri,
						customHeaders: config.customHeaders ?? {}
					});
				}));
			} catch (error) {
				return unreadable(error, action);
			}
		}
	};
}
function registryReads({ arm, at, info, ask }) {
	return {
		quota: async () => {
			const action = "Microsoft.ContainerRegistry/registries/listUsages/read";
			try {
				return await ask({
					doing: "read the registry's usage",
					action
				}, async () => {
					const usage = ((await arm.registries.listUsages(...at)).value ?? []).find((u) => u.name?.toLowerCase() === "webhooks");
					return usage?.limit === void 0 ? require_settings.unknown("the service lists no limit for webhooks") : {
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
					for await (const replica of allItems(arm.replications.list(...at))) found.add(require_settings.normalLocation(replica.location ?? ""));
					return [...found].sort();
				});
			} catch (error) {
				return unreadable(error, action);
			}
		}
	};
}
function writes({ arm, at, ask }) {
	return {
		create: (webhook) => ask({
			doing: `create webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => sameName(liveWebhook(await arm.webhooks.create(...at, webhook.name, require_run.sentFields(webhook))), webhook.name)),
		update: (webhook, fields) => ask({
			doing: `update webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => sameName(liveWebhook(await arm.webhooks.update(...at, webhook.name, require_run.sentFields(webhook, fields))), webhook.name)),
		delete: async (name) => {
			await orUndefined(ask({
				doing: `delete webhook ${name}`,
				action: `${webhooks}/delete`,
				webhook: name,
				writes: true
			}, async () => {
				await arm.webhooks.delete(...at, name);
			}));
		}
	};
}
function deliveries({ arm, at, info, ask }, sender) {
	return {
		events: (name) => orUndefined(ask({
			doing: `list the deliveries of ${name}`,
			action: `${webhooks}/listEvents/action`,
			webhook: name
		}, () => listEvents(sender, `${info.id}/webhooks/${name}`))),
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
			for await (const event of allItems(arm.webhooks.listEvents(...at, name))) {
				if (event.id?.toLowerCase() !== eventId.toLowerCase()) continue;
				const code = Number(event.eventResponseMessage?.statusCode ?? NaN);
				return {
					id: eventId,
					statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : void 0,
					redirectsAway: redirectsAway(event)
				};
			}
		})
	};
}
function liveWebhook(resource) {
	if (typeof resource.name !== "string" || !Array.isArray(resource.actions)) throw new Error("a webhook without name or actions");
	const stamp = resource.systemData?.lastModifiedAt?.getTime();
	return {
		webhook: require_run.receivedWebhook(resource.name, { ...resource }),
		lastModifiedAt: stamp === void 0 || Number.isNaN(stamp) ? void 0 : stamp,
		createdBy: resource.systemData?.createdBy,
		...resource.systemData?.lastModifiedBy === void 0 ? {} : { lastModifiedBy: resource.systemData.lastModifiedBy },
		.../^(failed|canceled)$/i.test(resource.provisioningState ?? "") ? { failed: true } : {}
	};
}
function redirectsAway({ eventRequestMessage: request, eventResponseMessage: response }) {
	const [, location] = Object.entries(response?.headers ?? {}).find(([name]) => /^location$/i.test(name)) ?? [];
	const uri = request?.requestUri;
	if (location === void 0 || uri === void 0 || !URL.canParse(location, uri)) return false;
	return new URL(location, uri).hostname !== new URL(uri).hostname;
}
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof require_settings.ServiceError && error.status === 404 && error.diagnostic.code === "webhook-not-found") return void 0;
		throw error;
	}
}
function addWebhook(found, live) {
	const { name } = live.webhook;
	const other = found.get(name.toLowerCase())?.webhook.name;
	if (other === name) throw new UnreadableResponse(`it lists webhook "${name}" twice`);
	if (other !== void 0) throw new UnreadableResponse(`it lists two webhooks whose names are equal except for case: "${other}" and "${name}"`);
	found.set(name.toLowerCase(), live);
}
function sameName(live, name) {
	if (live.webhook.name.toLowerCase() === name.toLowerCase()) return live;
	throw new UnreadableResponse(`it is about webhook "${live.webhook.name}"`);
}
function unreadable(error, action) {
	if (!(error instanceof require_settings.ServiceError)) throw error;
	if (error.diagnostic.code === "forbidden") return require_settings.unknown(`the identity is not authorized to perform ${action}`);
	if (error.diagnostic.code === "locked") return require_settings.unknown("a resource lock hides it (ScopeLocked)");
	if (error.status === 403) return require_settings.unknown(`Azure denied access (${error.diagnostic.code})`);
	throw error;
}
// src/azure/subscriptions.ts
const apiVersion = "2022-12-01";
const mostPages = 50;
async function listSubscriptions(sender) {
	const found = [];
	try {
		let target = `/subscriptions?api-version=${apiVersion}`;
		for (let page = 0; typeof target === "string" && target !== "" && page < mostPages; page += 1) {
			const body = await requestJson(sender, "GET", target);
			const items = member(body, "value");
			if (Array.isArray(items)) found.push(...items.flatMap((item) => readSubscription(item) ?? []));
			target = member(body, "nextLink");
		}
		return found;
	} catch (error) {
		throw serviceError(error, {
			doing: "list the subscriptions",
			action: "Microsoft.Resources/subscriptions/read",
			writes: false
		});
	}
}
function readSubscription(item) {
	const [id, name, tenantId, state] = [
		"subscriptionId",
		"displayName",
		"tenantId",
		"state"
	].map((key) => member(item, key));
	if (typeof id !== "string" || state === "Disabled" || state === "Deleted") return void 0;
	return {
		id,
		name: typeof name === "string" ? name : id,
		tenantId: typeof tenantId === "string" ? tenantId : void 0
	};
}
// src/azure/resource-manager.ts
const requestTimeout = 6e4;
const retryDelay = 400;
function clientsOf(login, settings) {
	const { endpoint, credential } = login;
	const { clock } = settings;
	const http = require_requests.createDefaultHttpClient();
	const rateLimiters = /* @__PURE__ */ new Map();
	return (subscriptionId) => {
		const key = subscriptionId.toLowerCase();
		const rateLimiter = rateLimiters.get(key) ?? require_login.makeRateLimiter(clock, settings.onWait);
		rateLimiters.set(key, rateLimiter);
		const transport = guardedTransport(http, {
			origin: new URL(endpoint).origin,
			permission: settings.permission,
			rateLimiter,
			semaphore: pLimit(settings.concurrency),
			clock,
			signal: settings.signal,
			timeout: requestTimeout,
			retryDelay
		});
		const arm = new require_arm_client.ContainerRegistryManagementClient(credential, subscriptionId, {
			endpoint,
			credentials: { scopes: [login.scope] },
			httpClient: transport,
			retryOptions: { maxRetries: 0 },
			redirectOptions: { maxRetries: 0 },
			userAgentOptions: { userAgentPrefix: "acr-webhooks" },
			...login.clientOptions
		});
		arm.pipeline.removePolicy({ name: require_requests.formDataPolicyName });
		return {
			arm,
			transport
		};
	};
}
function openResourceManager(login, settings) {
	const client = clientsOf(login, settings);
	const endpoints = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	function all(subscriptionId, arm) {
		const key = subscriptionId.toLowerCase();
		const known = lists.get(key);
		if (known) return known;
		const asked = (async () => {
			const found = [];
			for await (const registry of allItems(arm.registries.list())) found.push(registry);
			return found;
		})();
		lists.set(key, asked);
		return asked;
	}
	return {
		identity: login.identity,
		async registry(address) {
			const { arm, transport } = client(address.subscriptionId);
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
			return openRegistry(arm, {
				pipeline: arm.pipeline,
				transport,
				endpoint: login.endpoint
			}, registryInfo(resource, address));
		},
		async subscriptions() {
			const { arm, transport } = client("");
			return listSubscriptions({
				pipeline: arm.pipeline,
				transport,
				endpoint: login.endpoint
			});
		},
		async registries(subscriptionId) {
			const { arm } = client(subscriptionId);
			const action = "Microsoft.ContainerRegistry/registries/read";
			try {
				return (await all(subscriptionId, arm)).map((resource) => registryInfo(resource, {
					name: "",
					resourceGroup: void 0,
					subscriptionId
				})).toSorted((a, b) => a.name < b.name ? -1 : 1);
			} catch (error) {
				throw serviceError(error, {
					doing: "list the registries",
					action,
					writes: false
				});
			}
		},
		siteDomains: login.siteDomains,
		endpoints(subscriptionId) {
			const key = subscriptionId.toLowerCase();
			const known = endpoints.get(key);
			if (known) return known;
			const { arm, transport } = client(subscriptionId);
			const opened = openEndpoints({
				pipeline: arm.pipeline,
				transport,
				endpoint: login.endpoint
			}, subscriptionId);
			endpoints.set(key, opened);
			return opened;
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
		location: require_settings.normalLocation(resource.location ?? ""),
		sku: resource.sku?.name ?? ""
	};
}
function notFound(address) {
	const { name, subscriptionId } = {
		...address,
		...address.written
	};
	return new require_settings.ServiceError({
		severity: "error",
		code: "registry-not-found",
		message: `no registry "${name}" in subscription "${subscriptionId ?? address.subscriptionId}", or the identity cannot read it`,
		help: "Check registry.name and the subscription. With registry.resourceGroup the identity needs read access to that registry only.",
		registry: name
	}, "refused");
}
exports.openResourceManager = openResourceManager;
