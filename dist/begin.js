const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
let node_fs = require("node:fs");
let node_diagnostics_channel = require("node:diagnostics_channel");
// src/ci/event.ts
function automaticCommand(event) {
	const { kind, name, branch, defaultBranch } = event;
	switch (kind) {
		case "pull-request":
		case "merge-queue": return {
			command: "plan",
			reason: `the event is ${name}`
		};
		case "schedule": return {
			command: "drift",
			reason: `the event is ${name}`
		};
		case "push":
		case "dispatch":
			if (defaultBranch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, and its data does not name the default branch`
			};
			if (branch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, but not on a branch`
			};
			return branch === defaultBranch ? {
				command: "apply",
				reason: `the event is ${name} on the default branch ${branch}`
			} : {
				command: "plan",
				reason: `the event is ${name} on ${branch}, and the default branch is ${defaultBranch}`
			};
		case "other": return {
			command: "validate",
			reason: name === "" ? "the event is unknown" : `the event ${name} neither plans nor applies`
		};
	}
}
function chosenCommand(configured, event) {
	return configured === "auto" ? automaticCommand(event) : {
		command: configured,
		reason: void 0
	};
}
// src/azure/login-policies.ts
function cutBy(signal) {
	return {
		policy: {
			name: "cut",
			sendRequest(request, next) {
				request.abortSignal = signal;
				return next(request);
			}
		},
		position: "perCall"
	};
}
function watch(seen) {
	return {
		policy: {
			name: "watch",
			async sendRequest(request, next) {
				try {
					const response = await next(request);
					seen.response = {
						status: response.status,
						isJson: isJson(response.bodyAsText)
					};
					seen.error = void 0;
					return response;
				} catch (error) {
					seen.response = void 0;
					seen.error = error;
					throw error;
				}
			}
		},
		position: "perCall"
	};
}
function isJson(text) {
	try {
		JSON.parse(text ?? "");
		return true;
	} catch {
		return false;
	}
}
const hiddenAgent = {
	policy: {
		name: "hiddenAgent",
		sendRequest(request, next) {
			const { agent } = request;
			Object.defineProperty(request, "agent", {
				value: agent,
				enumerable: false,
				writable: true,
				configurable: true
			});
			return next(request);
		}
	},
	position: "perCall"
};
// src/azure/next-request.ts
const channel = "http.client.request.start";
async function nextRequest(work) {
	let found;
	const onRequest = (message) => {
		(0, node_diagnostics_channel.unsubscribe)(channel, onRequest);
		const { request } = message;
		request.once("close", () => found?.());
		request.once("socket", (socket) => {
			if (socket.connecting) socket.once("connect", () => found?.());
			else found?.();
		});
	};
	(0, node_diagnostics_channel.subscribe)(channel, onRequest);
	try {
		await Promise.race([work, new Promise((resolve) => found = resolve)]);
	} catch {} finally {
		(0, node_diagnostics_channel.unsubscribe)(channel, onRequest);
	}
}
// src/azure/unreachable-login.ts
async function withCause(error, host, { ca, environment }) {
	if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
	const proxy = proxyFor(host, environment);
	const cause = proxy ? await proxyProblem(proxy, new URL(host)) : await directProblem(host, ca);
	return cause === void 0 ? error : Object.assign(new Error("the login host cannot be reached", { cause }), { name: error.name });
}
async function directProblem(host, ca) {
	const { request } = await import("node:https");
	return outcomeOf(request(host, {
		method: "HEAD",
		timeout: 5e3,
		...ca === void 0 ? {} : { ca }
	}), (response) => {
		response.destroy();
	});
}
async function proxyProblem({ url, variable }, { host, port }) {
	const { request } = await (url.protocol === "https:" ? import("node:https") : import("node:http"));
	const { username, password } = url;
	const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	const headers = username === "" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(userinfo).toString("base64")}` };
	const path = port === "" ? `${host}:443` : host;
	const outcome = await outcomeOf(request(url.origin, {
		method: "CONNECT",
		path,
		headers,
		timeout: 5e3
	}), ({ statusCode, socket }) => {
		socket.destroy();
		return statusCode;
	});
	if (outcome === 200) return void 0;
	return new ProxyFailed(variable, typeof outcome === "number" ? outcome : String(outcome.code ?? "no response"));
}
function outcomeOf(request, read) {
	return new Promise((resolve) => {
		for (const event of ["response", "connect"]) request.on(event, (response) => resolve(read(response)));
		request.on("timeout", () => request.destroy(Object.assign(/* @__PURE__ */ new Error("no response"), { code: "ETIMEDOUT" })));
		request.on("error", resolve);
		request.end();
	});
}
function proxyFor(host, environment) {
	const value = (name) => environment[name] || environment[name.toLowerCase()];
	const variable = [
		"HTTPS_PROXY",
		"ALL_PROXY",
		"HTTP_PROXY"
	].find((name) => value(name));
	const address = variable === void 0 ? void 0 : value(variable);
	if (variable === void 0 || address === void 0 || !/^https?:/i.test(address) || !URL.canParse(address)) return void 0;
	const { hostname } = new URL(host);
	return (value("NO_PROXY") ?? "").split(",").map((entry) => entry.trim().replace(/^\*?\./, "")).some((entry) => entry !== "" && (hostname === entry || hostname.endsWith(`.${entry}`))) ? void 0 : {
		url: new URL(address),
		variable: environment[variable] ? variable : variable.toLowerCase()
	};
}
var ProxyFailed = class extends Error {
	variable;
	outcome;
	constructor(variable, outcome) {
		super(`the proxy failed: ${outcome}`);
		this.name = "ProxyFailed";
		this.variable = variable;
		this.outcome = outcome;
	}
};
// src/azure/login.ts
const clouds = {
	AzureCloud: {
		resourceManager: "https://management.azure.com",
		authority: "https://login.microsoftonline.com",
		siteDomains: ["azurewebsites.net", "appserviceenvironment.net"]
	},
	AzureUSGovernment: {
		resourceManager: "https://management.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us",
		siteDomains: ["azurewebsites.us", "appserviceenvironment.us"]
	},
	AzureChinaCloud: {
		resourceManager: "https://management.chinacloudapi.cn",
		authority: "https://login.chinacloudapi.cn",
		siteDomains: ["chinacloudsites.cn", "appserviceenvironment.cn"]
	}
};
var LoginFailed = class extends Error {
	method;
	identity;
	claims;
	az;
	loginResponse;
	constructor(cause, details) {
		super("the login failed", { cause });
		this.name = "LoginFailed";
		this.method = details.method;
		this.identity = details.identity;
		this.claims = details.claims;
		this.az = details.az;
		this.loginResponse = details.loginResponse;
	}
};
async function login(settings) {
	const { environment, ca, oidc } = settings;
	let claims;
	const assertion = async () => {
		const token = await oidc?.assertion() ?? "";
		claims = claimsOf(token);
		return token;
	};
	const cloud = clouds[settings.cloud];
	const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
	const scope = `${endpoint}/.default`;
	const authorityHost = environment["AZURE_AUTHORITY_HOST"] || cloud.authority;
	const clientOptions = {
		additionalPolicies: [hiddenAgent],
		...ca === void 0 ? {} : { tlsOptions: { ca } }
	};
	const method = authMethodOf(settings);
	checkIds(settings, method, authorityHost);
	if (oidc) await nextRequest(oidc.assertion());
	const credentialOf = {
		...settings,
		oidc: oidc && {
			...oidc,
			assertion
		}
	};
	const seen = {};
	const chosen = await choose(credentialOf, method, authorityHost, {
		...clientOptions,
		additionalPolicies: [hiddenAgent, watch(seen)]
	});
	const { identity } = chosen;
	const credential = kept(chosen.credential, {
		...settings,
		explain: async (error) => {
			const found = await withCause(error, authorityHost, settings);
			const isOfHost = found === error;
			const cause = isOfHost ? seen.error ?? error : found;
			const az = azProblemOf(error);
			if (method === "workload") claims = await claimsOfFile(environment["AZURE_FEDERATED_TOKEN_FILE"]);
			return new LoginFailed(cause, {
				method,
				identity,
				claims,
				az,
				loginResponse: isOfHost ? seen.response : void 0
			});
		}
	});
	const begun = credential.begin(scope);
	if (method !== "oidc" && method !== "cli") await nextRequest(begun);
	return {
		endpoint,
		clientOptions,
		credential,
		scope,
		identity,
		siteDomains: cloud.siteDomains
	};
}
function azProblemOf(error) {
	return error instanceof Error && error.name === "AzFailed" ? error.problem : void 0;
}
function endpointOf(text) {
	const endpoint = text.replace(/\/+$/, "");
	const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
	if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
	throw new require_settings.UserError([{
		severity: "error",
		code: "usage",
		message: "the Resource Manager endpoint is not an https URL",
		help: "Write it as https://management.contoso.com. A token is never sent over plain http.",
		settings: [{ name: "arm-endpoint" }]
	}], 3);
}
function checkIds({ oidc, environment }, method, authorityHost) {
	const wrong = [];
	const refuse = (name, found, setting) => {
		if (!found) return;
		const message = `${name} ${found.problem}`;
		const advice = setting === void 0 ? {} : { settings: [setting] };
		wrong.push({
			severity: "error",
			code: "login-failed",
			message,
			help: found.help,
			...advice
		});
	};
	if (oidc) {
		refuse("the client id", clientIdProblem(oidc.clientId), { name: "client-id" });
		refuse("the tenant id", tenantProblem(oidc.tenantId), { name: "tenant-id" });
	} else {
		refuse("AZURE_CLIENT_ID", clientIdProblem(environment["AZURE_CLIENT_ID"]));
		refuse("AZURE_TENANT_ID", tenantProblem(environment["AZURE_TENANT_ID"]));
	}
	const secret = method === "secret" ? environment["AZURE_CLIENT_SECRET"] : void 0;
	if (secret) refuse("AZURE_CLIENT_SECRET", require_settings.wrapped(secret));
	if (!URL.canParse(authorityHost) || new URL(authorityHost).protocol !== "https:") refuse("AZURE_AUTHORITY_HOST", {
		problem: "is not an https URL",
		help: "Write it as https://login.microsoftonline.com, or unset it."
	});
	if (wrong.length > 0) throw new require_settings.UserError(wrong, 1);
}
function clientIdProblem(text) {
	const found = text ? require_settings.guidProblem(text, true) : void 0;
	if (found?.problem !== "is not a valid GUID") return found;
	return {
		...found,
		help: "Copy the application (client) id from the application's page in Entra."
	};
}
function tenantProblem(text) {
	if (!text || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)) return void 0;
	const found = require_settings.guidProblem(text, true);
	if (!found) return void 0;
	if (found.problem !== "is not a valid GUID") return {
		...found,
		problem: `is not a valid tenant: it ${found.problem}`
	};
	return {
		problem: "is not a valid tenant: a GUID or a domain name is needed",
		help: "Copy the directory (tenant) id from the application's page in Entra."
	};
}
function optionsOf(authorityHost, { additionalPolicies, ...tls }, signal) {
	return {
		common: {
			authorityHost,
			disableInstanceDiscovery: !Object.values(clouds).some(({ authority }) => hostOf(authority) === hostOf(authorityHost)),
			...tls
		},
		policies: [...additionalPolicies, cutBy(signal)],
		tls
	};
}
async function choose(settings, method, authorityHost, clientOptions) {
	const env = settings.environment;
	const tenantId = env["AZURE_TENANT_ID"] || void 0;
	const clientId = env["AZURE_CLIENT_ID"] || void 0;
	if (method === "cli") {
		const { azureCli } = await Promise.resolve().then(() => require("./cli-login.js"));
		return {
			credential: azureCli(tenantId),
			identity: "Azure CLI"
		};
	}
	const identity = await Promise.resolve().then(() => require("./entra-login.js"));
	const { common, policies, tls } = optionsOf(authorityHost, clientOptions, settings.signal);
	const options = {
		...common,
		pipeline: identity.loginPipeline(tls, policies.map(({ policy }) => policy))
	};
	switch (method) {
		case "oidc": {
			const { clientId: id = "", tenantId: tenant = "", assertion } = settings.oidc ?? { assertion: async () => "" };
			return {
				credential: new identity.ClientAssertionCredential(tenant, id, assertion, options),
				identity: "OpenID Connect"
			};
		}
		case "secret": {
			const [tenant, client, secret] = needed(env, [
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID",
				"AZURE_CLIENT_SECRET"
			]);
			return {
				credential: new identity.ClientSecretCredential(tenant, client, secret, options),
				identity: "client secret (AZURE_CLIENT_ID)"
			};
		}
		case "certificate": {
			const [certificatePath, tenant, client] = needed(env, [
				"AZURE_CLIENT_CERTIFICATE_PATH",
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID"
			]);
			const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
			const certificate = {
				certificatePath,
				...password ? { certificatePassword: password } : {}
			};
			return {
				credential: new identity.ClientCertificateCredential(tenant, client, certificate, options),
				identity: "client certificate (AZURE_CLIENT_ID)"
			};
		}
		case "workload": {
			const [tokenFilePath, tenant, client] = needed(env, [
				"AZURE_FEDERATED_TOKEN_FILE",
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID"
			]);
			return {
				credential: new identity.WorkloadIdentityCredential({
					tenantId: tenant,
					clientId: client,
					tokenFilePath,
					...options
				}),
				identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)"
			};
		}
		case "managed": {
			const own = {
				...common,
				additionalPolicies: policies
			};
			return {
				credential: new identity.ManagedIdentityCredential(clientId ? {
					clientId,
					...own
				} : own),
				identity: "managed identity"
			};
		}
	}
}
function needed(env, variables) {
	const missing = variables.filter((name) => !env[name]);
	const [first, second, third] = variables;
	if (missing.length === 0) return [
		env[first] ?? "",
		env[second] ?? "",
		env[third] ?? ""
	];
	const given = variables.filter((name) => env[name]);
	const message = `cannot log in: ${given.length === 0 ? "" : `${given.join(" and ")} ${given.length > 1 ? "are" : "is"} set, but `}${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`;
	throw new require_settings.UserError([{
		severity: "error",
		code: "login-failed",
		message,
		help: "Set all of them, or none."
	}], 1);
}
function authMethodOf({ environment: env, oidc }) {
	if (oidc) return "oidc";
	const asked = (env["AZURE_TOKEN_CREDENTIALS"] ?? "").toLowerCase();
	switch (asked) {
		case "environmentcredential": return env["AZURE_CLIENT_CERTIFICATE_PATH"] && !env["AZURE_CLIENT_SECRET"] ? "certificate" : "secret";
		case "workloadidentitycredential": return "workload";
		case "managedidentitycredential": return "managed";
		case "azureclicredential":
		case "dev": return "cli";
	}
	if (env["AZURE_CLIENT_SECRET"]) return "secret";
	if (env["AZURE_CLIENT_CERTIFICATE_PATH"]) return "certificate";
	if (env["AZURE_FEDERATED_TOKEN_FILE"]) return "workload";
	return asked === "prod" ? "managed" : "cli";
}
function claimsOf(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
		const text = (value) => typeof value === "string" && /^[\x20-\x7e]{1,300}$/.test(value) ? value : void 0;
		return {
			sub: text(claims["sub"]),
			iss: text(claims["iss"]),
			aud: text([claims["aud"]].flat()[0])
		};
	} catch {
		return;
	}
}
async function claimsOfFile(path = "") {
	const { readFile } = await import("node:fs/promises");
	return readFile(path, "utf8").then(claimsOf, () => void 0);
}
function hostOf(authority) {
	return URL.canParse(authority) ? new URL(authority).hostname : authority;
}
function kept(credential, { signal, onToken, explain }) {
	const tokens = /* @__PURE__ */ new Map();
	async function fresh(...given) {
		try {
			const token = await require_settings.unlessAborted(signal, credential.getToken(...given));
			if (token) await onToken?.(token.token);
			return token;
		} catch (error) {
			throw await explain(error);
		}
	}
	function ask(key, ...given) {
		const asked = fresh(...given);
		tokens.set(key, asked);
		return asked;
	}
	function forget(key, which) {
		if (tokens.get(key) === which) tokens.delete(key);
	}
	async function resultOf(key, asked) {
		try {
			return await asked;
		} catch (error) {
			forget(key, asked);
			throw error;
		}
	}
	return {
		begin(scope) {
			const asked = ask(scope, scope);
			asked.catch(() => {});
			return asked;
		},
		async getToken(scopes, options) {
			const key = [scopes].flat().join(" ");
			if (options?.claims) return fresh(scopes, options);
			const known = tokens.get(key);
			const token = known === void 0 ? null : await resultOf(key, known);
			if (token && token.expiresOnTimestamp - Date.now() > 3e5) return token;
			forget(key, known);
			const { abortSignal: _, ...shared } = options ?? {};
			return resultOf(key, tokens.get(key) ?? ask(key, scopes, shared));
		}
	};
}
// src/azure/rate-limiter.ts
function waitSentence(wait) {
	const kind = wait.kind.slice(0, -1);
	return wait.reason === "throttled" ? `Azure is throttling this subscription's ${wait.kind} (HTTP 429); waiting ${Math.ceil(wait.seconds)} s` : `Azure's ${kind} quota is used up; continuing at ${wait.perSecond} requests per second`;
}
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
function makeRateLimiter(clock, onWait) {
	const buckets = {
		reads: makeBucket("reads", clock, onWait),
		writes: makeBucket("writes", clock, onWait),
		deletes: makeBucket("deletes", clock, onWait)
	};
	return { admit: (kind, signal) => buckets[kind].admit(signal) };
}
function makeBucket(kind, clock, onWait) {
	const perSecond = refillPerSecond[kind];
	const report = reporter(onWait);
	const queue = [];
	let tokens = Number.POSITIVE_INFINITY;
	let at = clock.now();
	let pausedUntil = Number.NEGATIVE_INFINITY;
	let pending = 0;
	let isPumping = false;
	function delay() {
		const now = clock.now();
		if (Number.isFinite(tokens)) tokens = Math.min(bucketSize[kind], tokens + (now - at) / 1e3 * perSecond);
		at = now;
		return Math.max(pausedUntil - now, Math.max(0, 1 - tokens) / perSecond * 1e3);
	}
	async function pump() {
		if (isPumping) return;
		isPumping = true;
		while (queue.length > 0) {
			const wait = delay();
			if (wait > 0) {
				const seconds = (pausedUntil - clock.now()) / 1e3;
				report(wait, seconds > 0 ? {
					reason: "throttled",
					kind,
					seconds
				} : {
					reason: "empty",
					kind,
					perSecond
				});
				await clock.sleep(Math.max(1, wait));
				continue;
			}
			tokens -= 1;
			pending += 1;
			queue.shift()?.();
		}
		isPumping = false;
	}
	const ticket = {
		ended(remaining) {
			pending -= 1;
			if (remaining === void 0) return;
			delay();
			tokens = remaining - pending;
		},
		throttled(seconds) {
			pending -= 1;
			pausedUntil = Math.max(pausedUntil, clock.now() + seconds * 1e3);
			delay();
			tokens = Math.min(tokens, 1 - seconds * perSecond);
		}
	};
	return { admit: (signal) => inLine(queue, signal, () => void pump()).then(() => ticket) };
}
function inLine(queue, signal, start) {
	return new Promise((resolve, reject) => {
		if (signal.aborted) {
			reject(signal.reason);
			return;
		}
		const leave = () => {
			queue.splice(queue.indexOf(go), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve();
		};
		signal.addEventListener("abort", leave, { once: true });
		queue.push(go);
		start();
	});
}
function reporter(onWait) {
	let unreported = 0;
	let reportAfter = 1e3;
	return (milliseconds, wait) => {
		unreported += milliseconds;
		if (unreported < reportAfter) return;
		unreported = 0;
		reportAfter = 1e4;
		onWait(wait);
	};
}
// src/azure/azure.ts
async function connect(login, settings) {
	const pending = await login;
	const { openResourceManager } = await Promise.resolve().then(() => require("./resource-manager.js"));
	return openResourceManager(pending, settings);
}
// src/ci/login.ts
async function prepareLogin(options) {
	const { event, command, environment, settings } = options;
	const unwanted = new AbortController();
	let started;
	const start = () => {
		started ??= startLogin(options, unwanted.signal);
		return started;
	};
	if (command !== "validate" && event.untrusted === void 0) {
		if (authMethodOf({
			environment,
			oidc: settings.oidc
		}) !== "cli") await start().login.catch(() => {});
	}
	return {
		result: async () => {
			const { login: opened, assertion } = start();
			const result = await opened;
			await assertion();
			return result;
		},
		giveUp: () => unwanted.abort()
	};
}
function startLogin({ settings, environment, idToken, mask }, signal) {
	const { cloud, armEndpoint } = settings.settings;
	let first;
	const kept = keptForAMinute(() => idToken(audiences[cloud]));
	const assertion = () => {
		const token = kept();
		first ??= token;
		return token;
	};
	const opened = login({
		cloud,
		armEndpoint,
		environment,
		oidc: settings.oidc && {
			...settings.oidc,
			assertion
		},
		onToken: mask,
		signal
	});
	opened.catch(() => {});
	return {
		login: opened,
		assertion: () => first
	};
}
const audiences = {
	AzureCloud: "api://AzureADTokenExchange",
	AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
	AzureChinaCloud: "api://AzureADTokenExchangeChina"
};
function keptForAMinute(request) {
	let token;
	let since = 0;
	return () => {
		if (!token || require_settings.systemClock.now() - since > 6e4) {
			since = require_settings.systemClock.now();
			token = request();
			token.catch(() => {
				token = void 0;
			});
		}
		return token;
	};
}
// src/ci/github/event.ts
var event_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	currentEvent: () => currentEvent,
	readEvent: () => readEvent
});
function currentEvent(environment) {
	return readEvent(environment, payloadOf(environment));
}
function payloadOf({ GITHUB_EVENT_PATH: path }) {
	if (!path) return void 0;
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return;
	}
}
const kinds = {
	pull_request: "pull-request",
	merge_group: "merge-queue",
	push: "push",
	workflow_dispatch: "dispatch",
	schedule: "schedule"
};
function readEvent(environment, payload) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const pull = at(payload, "pull_request");
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const branch = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1];
	return {
		kind: (Object.hasOwn(kinds, name) ? kinds[name] : void 0) ?? "other",
		name,
		repository,
		branch,
		defaultBranch: text(at(payload, "repository", "default_branch")),
		commit: environment["GITHUB_SHA"] ?? "",
		pullRequest: whole(at(pull, "number")),
		head: commit(at(pull, "head", "sha")),
		baseBranch: text(at(pull, "base", "ref")),
		baseCommit: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
		push: name === "push" && branch !== void 0 ? pushOf(payload, branch) : void 0,
		untrusted: untrusted(name, environment["GITHUB_ACTOR"], repository, pull),
		job: [environment["GITHUB_WORKFLOW"] ?? "", environment["GITHUB_JOB"] ?? ""],
		url: runUrl(environment)
	};
}
function runUrl(environment) {
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
	const page = `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}`;
	return attempt === "" || attempt === "1" ? page : `${page}/attempts/${attempt}`;
}
function pushOf(payload, branch) {
	const after = commit(at(payload, "after"));
	return after === void 0 ? void 0 : {
		branch,
		before: commit(at(payload, "before")),
		after
	};
}
const dependabot = "dependabot[bot]";
function untrusted(event, actor, repository, pull) {
	if (event === "pull_request_target") return "pull_request_target must not use a credential";
	if (event === "merge_group" && actor === dependabot) return "the merge group is Dependabot's";
	if (pull === void 0) return event.startsWith("pull_request") ? "the event's payload does not say where the pull request comes from" : void 0;
	if (text(at(pull, "head", "repo", "full_name"))?.toLowerCase() !== repository.toLowerCase()) return "the pull request comes from a fork";
	if (actor === dependabot || at(pull, "user", "login") === dependabot) return "the pull request comes from Dependabot";
}
function at(value, ...path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function whole(value) {
	return Number.isSafeInteger(value) ? Number(value) : void 0;
}
function commit(value) {
	const id = text(value);
	return id !== void 0 && /^[0-9a-f]{40,64}$/.test(id) && /[^0]/.test(id) ? id : void 0;
}
// src/ci/github/inputs.ts
const commands = [
	"auto",
	"validate",
	"plan",
	"apply",
	"drift",
	"ping",
	"deliveries",
	"redeliver"
];
const ownInputs = [
	{
		name: "command",
		default: "auto",
		choices: commands,
		help: "what to do. `auto` chooses by the event: plan for a pull request or merge queue, apply for a push to the default branch or a dispatch there, drift for a schedule. It plans on other branches, and validates on other events"
	},
	{
		name: "client-id",
		help: "client id of the application or managed identity to log in as, by OpenID Connect; requires tenant-id and `id-token: write` (default: the login of the environment or of azure/login)"
	},
	{
		name: "tenant-id",
		help: "tenant of client-id"
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		help: "token for GitHub's API: comment, drift issue, comparison with the branch"
	},
	{
		name: "comment",
		default: "changes",
		choices: [
			"always",
			"changes",
			"never"
		],
		help: "when to comment the plan on the pull request: always, if there are changes or failures, or never; an existing comment is kept up to date unless `never`"
	},
	{
		name: "label",
		help: "distinguishes this step's comment from those of other steps (default: the command, and the files and registries that the step selects)"
	},
	{
		name: "require-reviewed-plan",
		default: "false",
		help: "whether to apply only changes that a comment of the merged pull requests has shown; `expect-digest` approves another plan"
	},
	{
		name: "drift-issue",
		default: "false",
		help: "whether drift keeps one issue per registry and owner, for drift and for failed deliveries: opened, updated, closed when both are gone, reopened when one returns; requires `issues: write`"
	},
	{
		name: "fail-on-drift",
		default: "true",
		help: "whether drift fails the job"
	}
];
const inTheAction = {
	owners: "default: the repository",
	"allowed-endpoints": "required if a manifest names an endpoint",
	"allowed-hosts": "required if a header, userinfo or query uses a reference"
};
const inputs = [
	...ownInputs.slice(0, 1),
	...require_settings.settings.filter((setting) => setting.input).map(({ name, help, many, choices, default: value }) => ({
		name,
		help: [
			help,
			inTheAction[name],
			many ? "one per line" : void 0
		].filter((part) => part !== void 0).join("; "),
		...choices === void 0 ? {} : { choices },
		...value === void 0 ? {} : { default: value }
	})),
	...ownInputs.slice(1)
];
function readInputs(environment, event) {
	const wrong = [];
	const given = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const mistake = (name, message, help) => {
		wrong.push({
			severity: "error",
			code: "usage",
			message: `input ${name} ${message}`,
			help
		});
	};
	function choice(name, choices, otherwise) {
		const text = given(name);
		const found = text === "" ? otherwise : choices.find((each) => each === text.toLowerCase());
		if (found === void 0) mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
		return found ?? otherwise;
	}
	function yesNo(name, otherwise) {
		const text = given(name);
		if (text === "") return otherwise;
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Use true or false.");
		return false;
	}
	const own = {
		command: choice("command", commands, "auto"),
		oidc: event.untrusted === void 0 ? oidc(given("client-id"), given("tenant-id"), mistake) : void 0,
		token: given("github-token"),
		comment: choice("comment", [
			"always",
			"changes",
			"never"
		], "changes"),
		label: given("label"),
		requireReviewedPlan: yesNo("require-reviewed-plan", false),
		driftIssue: yesNo("drift-issue", false),
		failOnDrift: yesNo("fail-on-drift", true)
	};
	try {
		const parsed = require_settings.parseSettings(rawSettings(given, event), (name) => `input ${name}`);
		if (wrong.length === 0) return {
			...own,
			settings: parsed
		};
	} catch (error) {
		if (!(error instanceof require_settings.UserError)) throw error;
		wrong.push(...error.diagnostics);
	}
	throw new require_settings.UserError(wrong, 3);
}
function oidc(clientId, tenantId, mistake) {
	if (clientId !== "" && tenantId !== "") return {
		clientId,
		tenantId
	};
	const help = "Set both. With neither, the login is that of the environment.";
	if (clientId !== "") mistake("tenant-id", "is missing, but client-id is set", help);
	if (tenantId !== "") mistake("client-id", "is missing, but tenant-id is set", help);
}
function rawSettings(given, { repository }) {
	const raw = { yes: ["true"] };
	for (const { name, input } of require_settings.settings) {
		const text = input ? given(name) : "";
		if (text !== "") raw[name] = text.split("\n");
	}
	if (raw["owners"] === void 0 && repository !== "") raw["owners"] = [repository];
	raw["max"] ??= ["20"];
	return raw;
}
function permissionsBlock(inputs) {
	const pulls = inputs.comment === "never" ? inputs.requireReviewedPlan ? "read" : void 0 : "write";
	return `Add to the job:\n\npermissions:\n${[
		"contents: read",
		...inputs.oidc ? ["id-token: write"] : [],
		...pulls === void 0 ? [] : [`pull-requests: ${pulls}`],
		...inputs.driftIssue ? ["issues: write"] : []
	].map((line) => `  ${line}`).join("\n")}`;
}
// src/ci/github/action.ts
async function runAction(environment) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const event = currentEvent(environment);
	let command = "validate";
	let inputs;
	let login;
	try {
		Object.assign(process.env, require_settings.proxyVariables(environment));
		inputs = readInputs(environment, event);
		const chosen = chosenCommand(inputs.command, event);
		command = chosen.command;
		const permissions = permissionsBlock(inputs);
		login = await prepareLogin({
			event,
			command,
			settings: inputs,
			environment,
			idToken: async (audience) => {
				const { requestIdToken } = await Promise.resolve().then(() => require("./id-token.js"));
				return requestIdToken(audience, {
					environment,
					clock: require_settings.systemClock,
					permissions,
					mask
				});
			},
			mask
		});
		const [{ runJob }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.job_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await runJob({
			system: githubSystem(environment, event, inputs),
			job: inputs,
			...chosen,
			login,
			startedAt
		});
	} catch (error) {
		const [{ reportFailure }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await reportFailure(githubSystem(environment, event, inputs), error, {
			command,
			startedAt
		});
	} finally {
		login?.giveUp();
	}
}
async function mask(token) {
	const { setSecret } = await Promise.resolve().then(() => require("./toolkit.js")).then((n) => n.core_exports);
	setSecret(token);
}
async function runPostStep(environment) {
	const directory = environment["STATE_directory"] ?? "";
	if (directory === "") return;
	const [{ reportPending }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
	const event = currentEvent(environment);
	const readSettings = () => readInputs(environment, event);
	let inputs;
	try {
		inputs = readSettings();
	} catch {}
	await reportPending(githubSystem(environment, event, inputs), directory, readSettings);
}
// src/ci/outputs.ts
const outputs = {
	result: "`clean`, `applied`, `changes`, `drift`, `failed`, `invalid`, `refused`, `partial` or `ping-failed`",
	"has-changes": "`true` if the plan has a change",
	creates: "number of webhooks that the plan creates",
	updates: "number of webhooks that the plan updates, adoptions included",
	replaces: "number of webhooks that the plan replaces",
	deletes: "number of webhooks that the plan deletes",
	unmanaged: "number of live webhooks that this manifest does not manage",
	"pings-failed": "number of webhooks whose ping failed",
	"deliveries-failed": "number of failed deliveries in the checked time; empty if none were checked",
	digest: "digest of the plan, for `expect-digest`; empty if something in it is unknown",
	"plan-file": "path of the plan as JSON (`schemas/plan.schema.json`), below `RUNNER_TEMP`; empty if nothing was planned",
	"report-file": "path of the report as JSON (`schemas/report.schema.json`), below `RUNNER_TEMP`",
	registries: "names of the registries as a JSON array, for a matrix"
};
// src/ci/ci.ts
var ci_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	inputs: () => inputs,
	outputs: () => outputs,
	runAction: () => runAction,
	runPipelineStep: () => runPipelineStep,
	runPostStep: () => runPostStep
});
async function runPipelineStep(step) {
	return (await Promise.resolve().then(() => require("./pipeline.js"))).runPipelineStep(step);
}
Object.defineProperty(exports, "LoginFailed", {
	enumerable: true,
	get: function() {
		return LoginFailed;
	}
});
Object.defineProperty(exports, "ProxyFailed", {
	enumerable: true,
	get: function() {
		return ProxyFailed;
	}
});
Object.defineProperty(exports, "authMethodOf", {
	enumerable: true,
	get: function() {
		return authMethodOf;
	}
});
Object.defineProperty(exports, "ci_exports", {
	enumerable: true,
	get: function() {
		return ci_exports;
	}
});
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "event_exports", {
	enumerable: true,
	get: function() {
		return event_exports;
	}
});
Object.defineProperty(exports, "login", {
	enumerable: true,
	get: function() {
		return login;
	}
});
Object.defineProperty(exports, "makeRateLimiter", {
	enumerable: true,
	get: function() {
		return makeRateLimiter;
	}
});
Object.defineProperty(exports, "permissionsBlock", {
	enumerable: true,
	get: function() {
		return permissionsBlock;
	}
});
Object.defineProperty(exports, "prepareLogin", {
	enumerable: true,
	get: function() {
		return prepareLogin;
	}
});
Object.defineProperty(exports, "runAction", {
	enumerable: true,
	get: function() {
		return runAction;
	}
});
Object.defineProperty(exports, "runPostStep", {
	enumerable: true,
	get: function() {
		return runPostStep;
	}
});
Object.defineProperty(exports, "waitSentence", {
	enumerable: true,
	get: function() {
		return waitSentence;
	}
});
