const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
let node_diagnostics_channel = require("node:diagnostics_channel");
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
const longest = 1e3;
async function nextRequest(work) {
	let onWay = () => {};
	const left = new Promise((resolve) => {
		onWay = resolve;
	});
	const onSocket = (socket) => {
		if (!socket.connecting) onWay();
		else for (const event of ["connectionAttempt", "connect"]) socket.once(event, onWay);
	};
	const onRequest = (message) => {
		(0, node_diagnostics_channel.unsubscribe)(channel, onRequest);
		const { request } = message;
		request.once("close", onWay);
		if (request.socket) onSocket(request.socket);
		else request.once("socket", onSocket);
	};
	(0, node_diagnostics_channel.subscribe)(channel, onRequest);
	const timer = setTimeout(onWay, longest);
	try {
		await Promise.race([work, left]);
	} catch {} finally {
		clearTimeout(timer);
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
	const firstToken = credential.begin(scope);
	if (method !== "oidc" && method !== "cli") await nextRequest(firstToken);
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
// src/cli/azure.ts
var azure_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ logIn: () => logIn });
function logIn({ cloud, armEndpoint, concurrency }, { cutting }, permission, say) {
	return connect(login({
		cloud,
		armEndpoint,
		environment: process.env,
		signal: cutting
	}), {
		permission,
		concurrency,
		signal: cutting,
		clock: require_settings.systemClock,
		onWait: (wait) => say(waitSentence(wait))
	});
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
Object.defineProperty(exports, "azure_exports", {
	enumerable: true,
	get: function() {
		return azure_exports;
	}
});
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "logIn", {
	enumerable: true,
	get: function() {
		return logIn;
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
Object.defineProperty(exports, "waitSentence", {
	enumerable: true,
	get: function() {
		return waitSentence;
	}
});
