import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { G as UserError, J as normalLocation, K as names, U as Secret, W as ServiceError, Y as unknown, q as normalActions } from "./job.js";
const { accessSync, constants, realpathSync, statSync } = globalThis.process.getBuiltinModule("fs");
const path = globalThis.process.getBuiltinModule("path");
const util = globalThis.process.getBuiltinModule("util");
const { inspect } = globalThis.process.getBuiltinModule("util");
const childProcess = globalThis.process.getBuiltinModule("child_process");
const os = globalThis.process.getBuiltinModule("os");
const { EOL } = globalThis.process.getBuiltinModule("os");
const http = globalThis.process.getBuiltinModule("http");
const { Transform } = globalThis.process.getBuiltinModule("stream");
const zlib = globalThis.process.getBuiltinModule("zlib");
const { fileURLToPath } = globalThis.process.getBuiltinModule("url");
const process$1 = globalThis.process.getBuiltinModule("process");
const https = globalThis.process.getBuiltinModule("https");
const { Readable: Readable$1 } = globalThis.process.getBuiltinModule("stream");
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/cloudSettingHelpers.js
function getArmEndpoint(cloudSetting) {
	if (cloudSetting === void 0) return;
	const cloudEndpoints = {
		AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
		AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
		AZURE_PUBLIC_CLOUD: "https://management.azure.com/"
	};
	if (cloudSetting in cloudEndpoints) return cloudEndpoints[cloudSetting];
	else throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
function log(message, ...args) {
	process$1.stderr.write(`${util.format(message, ...args)}${EOL}`);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/env.js
function getEnvironmentVariable(name) {
	return process$1.env[name];
}
function emitNodeWarning(warning) {
	process$1.emitWarning(warning);
}
typeof process$1.versions.deno === "string" && process$1.versions.deno.length;
typeof process$1.versions.bun === "string" && process$1.versions.bun.length;
// node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
const debugEnvVariable = getEnvironmentVariable("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) enable(debugEnvVariable);
const debugObj = Object.assign((namespace) => {
	return createDebugger(namespace);
}, {
	enable,
	enabled,
	disable,
	log
});
function enable(namespaces) {
	enabledString = namespaces;
	enabledNamespaces = [];
	skippedNamespaces = [];
	const namespaceList = namespaces.split(",").map((ns) => ns.trim());
	for (const ns of namespaceList) if (ns.startsWith("-")) skippedNamespaces.push(ns.substring(1));
	else enabledNamespaces.push(ns);
	for (const instance of debuggers) instance.enabled = enabled(instance.namespace);
}
function enabled(namespace) {
	if (namespace.endsWith("*")) return true;
	for (const skipped of skippedNamespaces) if (namespaceMatches(namespace, skipped)) return false;
	for (const enabledNamespace of enabledNamespaces) if (namespaceMatches(namespace, enabledNamespace)) return true;
	return false;
}
function namespaceMatches(namespace, patternToMatch) {
	if (patternToMatch.indexOf("*") === -1) return namespace === patternToMatch;
	let pattern = patternToMatch;
	if (patternToMatch.indexOf("**") !== -1) {
		const patternParts = [];
		let lastCharacter = "";
		for (const character of patternToMatch) if (character === "*" && lastCharacter === "*") continue;
		else {
			lastCharacter = character;
			patternParts.push(character);
		}
		pattern = patternParts.join("");
	}
	let namespaceIndex = 0;
	let patternIndex = 0;
	const patternLength = pattern.length;
	const namespaceLength = namespace.length;
	let lastWildcard = -1;
	let lastWildcardNamespace = -1;
	while (namespaceIndex < namespaceLength && patternIndex < patternLength) if (pattern[patternIndex] === "*") {
		lastWildcard = patternIndex;
		patternIndex++;
		if (patternIndex === patternLength) return true;
		while (namespace[namespaceIndex] !== pattern[patternIndex]) {
			namespaceIndex++;
			if (namespaceIndex === namespaceLength) return false;
		}
		lastWildcardNamespace = namespaceIndex;
		namespaceIndex++;
		patternIndex++;
		continue;
	} else if (pattern[patternIndex] === namespace[namespaceIndex]) {
		patternIndex++;
		namespaceIndex++;
	} else if (lastWildcard >= 0) {
		patternIndex = lastWildcard + 1;
		namespaceIndex = lastWildcardNamespace + 1;
		if (namespaceIndex === namespaceLength) return false;
		while (namespace[namespaceIndex] !== pattern[patternIndex]) {
			namespaceIndex++;
			if (namespaceIndex === namespaceLength) return false;
		}
		lastWildcardNamespace = namespaceIndex;
		namespaceIndex++;
		patternIndex++;
		continue;
	} else return false;
	const namespaceDone = namespaceIndex === namespace.length;
	const patternDone = patternIndex === pattern.length;
	const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
	return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
	const result = enabledString || "";
	enable("");
	return result;
}
function createDebugger(namespace) {
	const newDebugger = Object.assign(debug, {
		enabled: enabled(namespace),
		destroy,
		log: debugObj.log,
		namespace,
		extend
	});
	function debug(...args) {
		if (!newDebugger.enabled) return;
		if (args.length > 0) args[0] = `${namespace} ${args[0]}`;
		newDebugger.log(...args);
	}
	debuggers.push(newDebugger);
	return newDebugger;
}
function destroy() {
	const index = debuggers.indexOf(this);
	if (index >= 0) {
		debuggers.splice(index, 1);
		return true;
	}
	return false;
}
function extend(namespace) {
	const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
	newDebugger.log = this.log;
	return newDebugger;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
const TYPESPEC_RUNTIME_LOG_LEVELS = [
	"verbose",
	"info",
	"warning",
	"error"
];
const levelMap = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function patchLogMethod(parent, child) {
	child.log = (...args) => {
		parent.log(...args);
	};
}
function isTypeSpecRuntimeLogLevel(level) {
	return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
function createLoggerContext(options) {
	const registeredLoggers = /* @__PURE__ */ new Set();
	const logLevelFromEnv = getEnvironmentVariable(options.logLevelEnvVarName);
	let logLevel;
	const clientLogger = debugObj(options.namespace);
	clientLogger.log = (...args) => {
		debugObj.log(...args);
	};
	function contextSetLogLevel(level) {
		if (level && !isTypeSpecRuntimeLogLevel(level)) throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
		logLevel = level;
		const enabledNamespaces = [];
		for (const logger of registeredLoggers) if (shouldEnable(logger)) enabledNamespaces.push(logger.namespace);
		debugObj.enable(enabledNamespaces.join(","));
	}
	if (logLevelFromEnv) {
		if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) contextSetLogLevel(logLevelFromEnv);
		else console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
	}
	function shouldEnable(logger) {
		return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
	}
	function createLogger(parent, level) {
		const logger = Object.assign(parent.extend(level), { level });
		patchLogMethod(parent, logger);
		if (shouldEnable(logger)) {
			const enabledNamespaces = debugObj.disable();
			debugObj.enable(enabledNamespaces + "," + logger.namespace);
		}
		registeredLoggers.add(logger);
		return logger;
	}
	function contextGetLogLevel() {
		return logLevel;
	}
	function contextCreateClientLogger(namespace) {
		const clientRootLogger = clientLogger.extend(namespace);
		patchLogMethod(clientLogger, clientRootLogger);
		return {
			error: createLogger(clientRootLogger, "error"),
			warning: createLogger(clientRootLogger, "warning"),
			info: createLogger(clientRootLogger, "info"),
			verbose: createLogger(clientRootLogger, "verbose")
		};
	}
	return {
		setLogLevel: contextSetLogLevel,
		getLogLevel: contextGetLogLevel,
		createClientLogger: contextCreateClientLogger,
		logger: clientLogger
	};
}
const context$1 = createLoggerContext({
	logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
	namespace: "typeSpecRuntime"
});
context$1.logger;
function createClientLogger$1(namespace) {
	return context$1.createClientLogger(namespace);
}
// node_modules/@azure/logger/dist/esm/index.js
const context = createLoggerContext({
	logLevelEnvVarName: "AZURE_LOG_LEVEL",
	namespace: "azure"
});
context.logger;
function getLogLevel() {
	return context.getLogLevel();
}
function createClientLogger(namespace) {
	return context.createClientLogger(namespace);
}
// node_modules/@azure/arm-containerregistry/dist/esm/logger.js
const logger$4 = createClientLogger("arm-containerregistry");
// node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
var AbortError$1 = class extends Error {
	constructor(message) {
		super(message);
		this.name = "AbortError";
	}
};
// node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
function normalizeName(name) {
	return name.toLowerCase();
}
function normalizeValue(value) {
	return String(value).trim().replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
	for (const entry of map.values()) yield [entry.name, entry.value];
}
var HttpHeadersImpl = class {
	_headersMap;
	constructor(rawHeaders) {
		this._headersMap = /* @__PURE__ */ new Map();
		if (rawHeaders) for (const headerName of Object.keys(rawHeaders)) this.set(headerName, rawHeaders[headerName]);
	}
	set(name, value) {
		this._headersMap.set(normalizeName(name), {
			name,
			value: normalizeValue(value)
		});
	}
	get(name) {
		return this._headersMap.get(normalizeName(name))?.value;
	}
	has(name) {
		return this._headersMap.has(normalizeName(name));
	}
	delete(name) {
		this._headersMap.delete(normalizeName(name));
	}
	toJSON(options = {}) {
		const result = {};
		if (options.preserveCase) for (const entry of this._headersMap.values()) result[entry.name] = entry.value;
		else for (const [normalizedName, entry] of this._headersMap) result[normalizedName] = entry.value;
		return result;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: true }));
	}
	[Symbol.iterator]() {
		return headerIterator(this._headersMap);
	}
};
function createHttpHeaders$1(rawHeaders) {
	return new HttpHeadersImpl(rawHeaders);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
function randomUUID() {
	return crypto.randomUUID();
}
// node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
var PipelineRequestImpl = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(options) {
		this.url = options.url;
		this.body = options.body;
		this.headers = options.headers ?? createHttpHeaders$1();
		this.method = options.method ?? "GET";
		this.timeout = options.timeout ?? 0;
		this.multipartBody = options.multipartBody;
		this.formData = options.formData;
		this.disableKeepAlive = options.disableKeepAlive ?? false;
		this.proxySettings = options.proxySettings;
		this.streamResponseStatusCodes = options.streamResponseStatusCodes;
		this.withCredentials = options.withCredentials ?? false;
		this.abortSignal = options.abortSignal;
		this.onUploadProgress = options.onUploadProgress;
		this.onDownloadProgress = options.onDownloadProgress;
		this.requestId = options.requestId || randomUUID();
		this.allowInsecureConnection = options.allowInsecureConnection ?? false;
		this.enableBrowserStreams = options.enableBrowserStreams ?? false;
		this.requestOverrides = options.requestOverrides;
		this.authSchemes = options.authSchemes;
	}
};
function createPipelineRequest$1(options) {
	return new PipelineRequestImpl(options);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
const ValidPhaseNames = /* @__PURE__ */ new Set([
	"Deserialize",
	"Serialize",
	"Retry",
	"Sign"
]);
var HttpPipeline = class HttpPipeline {
	_policies = [];
	_orderedPolicies;
	constructor(policies) {
		this._policies = policies?.slice(0) ?? [];
		this._orderedPolicies = void 0;
	}
	addPolicy(policy, options = {}) {
		if (options.phase && options.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
		if (options.phase && !ValidPhaseNames.has(options.phase)) throw new Error(`Invalid phase name: ${options.phase}`);
		if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
		this._policies.push({
			policy,
			options
		});
		this._orderedPolicies = void 0;
	}
	removePolicy(options) {
		const removedPolicies = [];
		this._policies = this._policies.filter((policyDescriptor) => {
			if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
				removedPolicies.push(policyDescriptor.policy);
				return false;
			} else return true;
		});
		this._orderedPolicies = void 0;
		return removedPolicies;
	}
	sendRequest(httpClient, request) {
		return this.getOrderedPolicies().reduceRight((next, policy) => {
			return (req) => {
				return policy.sendRequest(req, next);
			};
		}, (req) => httpClient.sendRequest(req))(request);
	}
	getOrderedPolicies() {
		if (!this._orderedPolicies) this._orderedPolicies = this.orderPolicies();
		return this._orderedPolicies;
	}
	clone() {
		return new HttpPipeline(this._policies);
	}
	static create() {
		return new HttpPipeline();
	}
	orderPolicies() {
		const result = [];
		const policyMap = /* @__PURE__ */ new Map();
		function createPhase(name) {
			return {
				name,
				policies: /* @__PURE__ */ new Set(),
				hasRun: false,
				hasAfterPolicies: false
			};
		}
		const serializePhase = createPhase("Serialize");
		const noPhase = createPhase("None");
		const deserializePhase = createPhase("Deserialize");
		const retryPhase = createPhase("Retry");
		const signPhase = createPhase("Sign");
		const orderedPhases = [
			serializePhase,
			noPhase,
			deserializePhase,
			retryPhase,
			signPhase
		];
		function getPhase(phase) {
			if (phase === "Retry") return retryPhase;
			else if (phase === "Serialize") return serializePhase;
			else if (phase === "Deserialize") return deserializePhase;
			else if (phase === "Sign") return signPhase;
			else return noPhase;
		}
		for (const descriptor of this._policies) {
			const policy = descriptor.policy;
			const options = descriptor.options;
			const policyName = policy.name;
			if (policyMap.has(policyName)) throw new Error("Duplicate policy names not allowed in pipeline");
			const node = {
				policy,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			if (options.afterPhase) {
				node.afterPhase = getPhase(options.afterPhase);
				node.afterPhase.hasAfterPolicies = true;
			}
			policyMap.set(policyName, node);
			getPhase(options.phase).policies.add(node);
		}
		for (const descriptor of this._policies) {
			const { policy, options } = descriptor;
			const policyName = policy.name;
			const node = policyMap.get(policyName);
			if (!node) throw new Error(`Missing node for policy ${policyName}`);
			if (options.afterPolicies) for (const afterPolicyName of options.afterPolicies) {
				const afterNode = policyMap.get(afterPolicyName);
				if (afterNode) {
					node.dependsOn.add(afterNode);
					afterNode.dependants.add(node);
				}
			}
			if (options.beforePolicies) for (const beforePolicyName of options.beforePolicies) {
				const beforeNode = policyMap.get(beforePolicyName);
				if (beforeNode) {
					beforeNode.dependsOn.add(node);
					node.dependants.add(beforeNode);
				}
			}
		}
		function walkPhase(phase) {
			phase.hasRun = true;
			for (const node of phase.policies) {
				if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) continue;
				if (node.dependsOn.size === 0) {
					result.push(node.policy);
					for (const dependant of node.dependants) dependant.dependsOn.delete(node);
					policyMap.delete(node.policy.name);
					phase.policies.delete(node);
				}
			}
		}
		function walkPhases() {
			for (const phase of orderedPhases) {
				walkPhase(phase);
				if (phase.policies.size > 0 && phase !== noPhase) {
					if (!noPhase.hasRun) walkPhase(noPhase);
					return;
				}
				if (phase.hasAfterPolicies) walkPhase(noPhase);
			}
		}
		let iteration = 0;
		while (policyMap.size > 0) {
			iteration++;
			const initialResultLength = result.length;
			walkPhases();
			if (result.length <= initialResultLength && iteration > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
		}
		return result;
	}
};
function createEmptyPipeline$1() {
	return HttpPipeline.create();
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/object.js
function isObject(input) {
	return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
function isError$1(e) {
	if (isObject(e)) {
		const hasName = typeof e.name === "string";
		const hasMessage = typeof e.message === "string";
		return hasName && hasMessage;
	}
	return false;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
const custom = inspect.custom;
// node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
const RedactedString = "REDACTED";
const defaultAllowedHeaderNames = [
	"x-ms-client-request-id",
	"x-ms-return-client-request-id",
	"x-ms-useragent",
	"x-ms-correlation-request-id",
	"x-ms-request-id",
	"client-request-id",
	"ms-cv",
	"return-client-request-id",
	"traceparent",
	"Access-Control-Allow-Credentials",
	"Access-Control-Allow-Headers",
	"Access-Control-Allow-Methods",
	"Access-Control-Allow-Origin",
	"Access-Control-Expose-Headers",
	"Access-Control-Max-Age",
	"Access-Control-Request-Headers",
	"Access-Control-Request-Method",
	"Origin",
	"Accept",
	"Accept-Encoding",
	"Cache-Control",
	"Connection",
	"Content-Length",
	"Content-Type",
	"Date",
	"ETag",
	"Expires",
	"If-Match",
	"If-Modified-Since",
	"If-None-Match",
	"If-Unmodified-Since",
	"Last-Modified",
	"Pragma",
	"Request-Id",
	"Retry-After",
	"Server",
	"Transfer-Encoding",
	"User-Agent",
	"WWW-Authenticate"
];
const defaultAllowedQueryParameters = ["api-version"];
var Sanitizer = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
		allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
		allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
		this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
		this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
	}
	sanitize(obj) {
		const seen = /* @__PURE__ */ new Set();
		return JSON.stringify(obj, (key, value) => {
			if (value instanceof Error) return {
				...value,
				name: value.name,
				message: value.message
			};
			if (key === "headers" && isObject(value)) return this.sanitizeHeaders(value);
			else if (key === "url" && typeof value === "string") return this.sanitizeUrl(value);
			else if (key === "query" && isObject(value)) return this.sanitizeQuery(value);
			else if (key === "body") return;
			else if (key === "response") return;
			else if (key === "operationSpec") return;
			else if (Array.isArray(value) || isObject(value)) {
				if (seen.has(value)) return "[Circular]";
				seen.add(value);
			}
			return value;
		}, 2);
	}
	sanitizeUrl(value) {
		if (typeof value !== "string" || value === null || value === "") return value;
		const url = new URL(value);
		if (!url.search) return value;
		for (const [key] of url.searchParams) if (!this.allowedQueryParameters.has(key.toLowerCase())) url.searchParams.set(key, RedactedString);
		return url.toString();
	}
	sanitizeHeaders(obj) {
		const sanitized = {};
		for (const key of Object.keys(obj)) if (this.allowedHeaderNames.has(key.toLowerCase())) sanitized[key] = obj[key];
		else sanitized[key] = RedactedString;
		return sanitized;
	}
	sanitizeQuery(value) {
		if (typeof value !== "object" || value === null) return value;
		const sanitized = {};
		for (const k of Object.keys(value)) if (this.allowedQueryParameters.has(k.toLowerCase())) sanitized[k] = value[k];
		else sanitized[k] = RedactedString;
		return sanitized;
	}
};
// node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
const errorSanitizer = new Sanitizer();
var RestError$1 = class RestError$1 extends Error {
	static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
	static PARSE_ERROR = "PARSE_ERROR";
	code;
	statusCode;
	request;
	response;
	details;
	constructor(message, options = {}) {
		super(message);
		this.name = "RestError";
		this.code = options.code;
		this.statusCode = options.statusCode;
		Object.defineProperty(this, "request", {
			value: options.request,
			enumerable: false
		});
		Object.defineProperty(this, "response", {
			value: options.response,
			enumerable: false
		});
		const agent = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, custom, {
			value: () => {
				return `RestError: ${this.message} \n ${errorSanitizer.sanitize({
					...this,
					request: {
						...this.request,
						agent
					},
					response: this.response
				})}`;
			},
			enumerable: false
		});
		Object.setPrototypeOf(this, RestError$1.prototype);
	}
};
function isRestError$1(e) {
	if (e instanceof RestError$1) return true;
	return isError$1(e) && e.name === "RestError";
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
function uint8ArrayToString$1(bytes, format) {
	return Buffer.from(bytes).toString(format);
}
function stringToUint8Array$1(value, format) {
	return Buffer.from(value, format);
}
// node_modules/@typespec/ts-http-runtime/dist/esm/log.js
const logger$3 = createClientLogger$1("ts-http-runtime");
// node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
const DEFAULT_TLS_SETTINGS = {};
function isReadableStream$1(body) {
	return body && typeof body.pipe === "function";
}
function isStreamComplete(stream) {
	if (stream.readable === false) return Promise.resolve();
	return new Promise((resolve) => {
		const handler = () => {
			resolve();
			stream.removeListener("close", handler);
			stream.removeListener("end", handler);
			stream.removeListener("error", handler);
		};
		stream.on("close", handler);
		stream.on("end", handler);
		stream.on("error", handler);
	});
}
function isArrayBuffer(body) {
	return body && typeof body.byteLength === "number";
}
var ReportTransform = class extends Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(chunk, _encoding, callback) {
		this.push(chunk);
		this.loadedBytes += chunk.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes });
			callback();
		} catch (e) {
			callback(e);
		}
	}
	constructor(progressCallback) {
		super();
		this.progressCallback = progressCallback;
	}
};
var NodeHttpClient = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(request) {
		const abortController = new AbortController();
		let abortListener;
		if (request.abortSignal) {
			if (request.abortSignal.aborted) throw new AbortError$1("The operation was aborted. Request has already been canceled.");
			abortListener = (event) => {
				if (event.type === "abort") abortController.abort();
			};
			request.abortSignal.addEventListener("abort", abortListener);
		}
		let timeoutId;
		if (request.timeout > 0) timeoutId = setTimeout(() => {
			const sanitizer = new Sanitizer();
			logger$3.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
			abortController.abort();
		}, request.timeout);
		const acceptEncoding = request.headers.get("Accept-Encoding");
		const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
		let body = typeof request.body === "function" ? request.body() : request.body;
		if (body && !request.headers.has("Content-Length")) {
			const bodyLength = getBodyLength(body);
			if (bodyLength !== null) request.headers.set("Content-Length", bodyLength);
		}
		let responseStream;
		try {
			if (body && request.onUploadProgress) {
				const onUploadProgress = request.onUploadProgress;
				const uploadReportStream = new ReportTransform(onUploadProgress);
				uploadReportStream.on("error", (e) => {
					logger$3.error("Error in upload progress", e);
				});
				if (isReadableStream$1(body)) body.pipe(uploadReportStream);
				else uploadReportStream.end(body);
				body = uploadReportStream;
			}
			const res = await this.makeRequest(request, abortController, body);
			if (timeoutId !== void 0) clearTimeout(timeoutId);
			const headers = getResponseHeaders(res);
			const response = {
				status: res.statusCode ?? 0,
				headers,
				request
			};
			if (request.method === "HEAD") {
				res.resume();
				return response;
			}
			responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
			const onDownloadProgress = request.onDownloadProgress;
			if (onDownloadProgress) {
				const downloadReportStream = new ReportTransform(onDownloadProgress);
				downloadReportStream.on("error", (e) => {
					logger$3.error("Error in download progress", e);
				});
				responseStream.pipe(downloadReportStream);
				responseStream = downloadReportStream;
			}
			if (request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)) response.readableStreamBody = responseStream;
			else response.bodyAsText = await streamToText(responseStream);
			return response;
		} finally {
			if (request.abortSignal && abortListener) {
				let uploadStreamDone = Promise.resolve();
				if (isReadableStream$1(body)) uploadStreamDone = isStreamComplete(body);
				let downloadStreamDone = Promise.resolve();
				if (isReadableStream$1(responseStream)) downloadStreamDone = isStreamComplete(responseStream);
				Promise.all([uploadStreamDone, downloadStreamDone]).then(() => {
					if (abortListener) request.abortSignal?.removeEventListener("abort", abortListener);
				}).catch((e) => {
					logger$3.warning("Error when cleaning up abortListener on httpRequest", e);
				});
			}
		}
	}
	makeRequest(request, abortController, body) {
		const url = new URL(request.url);
		const isInsecure = url.protocol !== "https:";
		if (isInsecure && !request.allowInsecureConnection) throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
		const options = {
			agent: request.agent ?? this.getOrCreateAgent(request, isInsecure),
			hostname: url.hostname,
			path: `${url.pathname}${url.search}`,
			port: url.port,
			method: request.method,
			headers: request.headers.toJSON({ preserveCase: true }),
			...request.requestOverrides
		};
		return new Promise((resolve, reject) => {
			const req = isInsecure ? http.request(options, resolve) : https.request(options, resolve);
			req.once("error", (err) => {
				reject(new RestError$1(err.message, {
					code: err.code ?? RestError$1.REQUEST_SEND_ERROR,
					request
				}));
			});
			abortController.signal.addEventListener("abort", () => {
				const abortError = new AbortError$1("The operation was aborted. Rejecting from abort signal callback while making request.");
				req.destroy(abortError);
				reject(abortError);
			});
			if (body && isReadableStream$1(body)) body.pipe(req);
			else if (body) {
				if (typeof body === "string" || Buffer.isBuffer(body)) req.end(body);
				else if (isArrayBuffer(body)) req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body));
				else {
					logger$3.error("Unrecognized body type", body);
					reject(new RestError$1("Unrecognized body type"));
				}
			} else req.end();
		});
	}
	getOrCreateAgent(request, isInsecure) {
		const disableKeepAlive = request.disableKeepAlive;
		if (isInsecure) {
			if (disableKeepAlive) return http.globalAgent;
			if (!this.cachedHttpAgent) this.cachedHttpAgent = new http.Agent({ keepAlive: true });
			return this.cachedHttpAgent;
		} else {
			if (disableKeepAlive && !request.tlsSettings) return https.globalAgent;
			const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
			let agent = this.cachedHttpsAgents.get(tlsSettings);
			if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
			logger$3.info("No cached TLS Agent exist, creating a new Agent");
			agent = new https.Agent({
				keepAlive: !disableKeepAlive,
				...tlsSettings
			});
			this.cachedHttpsAgents.set(tlsSettings, agent);
			return agent;
		}
	}
};
function getResponseHeaders(res) {
	const headers = createHttpHeaders$1();
	for (const header of Object.keys(res.headers)) {
		const value = res.headers[header];
		if (Array.isArray(value)) {
			if (value.length > 0) headers.set(header, value[0]);
		} else if (value) headers.set(header, value);
	}
	return headers;
}
function getDecodedResponseStream(stream, headers) {
	const contentEncoding = headers.get("Content-Encoding");
	if (contentEncoding === "gzip") {
		const unzip = zlib.createGunzip();
		stream.pipe(unzip);
		return unzip;
	} else if (contentEncoding === "deflate") {
		const inflate = zlib.createInflate();
		stream.pipe(inflate);
		return inflate;
	}
	return stream;
}
function streamToText(stream) {
	return new Promise((resolve, reject) => {
		const buffer = [];
		stream.on("data", (chunk) => {
			if (Buffer.isBuffer(chunk)) buffer.push(chunk);
			else buffer.push(Buffer.from(chunk));
		});
		stream.on("end", () => {
			resolve(Buffer.concat(buffer).toString("utf8"));
		});
		stream.on("error", (e) => {
			if (e && e?.name === "AbortError") reject(e);
			else reject(new RestError$1(`Error reading response as text: ${e.message}`, { code: RestError$1.PARSE_ERROR }));
		});
	});
}
function getBodyLength(body) {
	if (!body) return 0;
	else if (Buffer.isBuffer(body)) return body.length;
	else if (isReadableStream$1(body)) return null;
	else if (isArrayBuffer(body)) return body.byteLength;
	else if (typeof body === "string") return Buffer.from(body).length;
	else return null;
}
function createNodeHttpClient() {
	return new NodeHttpClient();
}
// node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
function createDefaultHttpClient$1() {
	return createNodeHttpClient();
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/logPolicy.js
const logPolicyName = "logPolicy";
function logPolicy$1(options = {}) {
	const logger = options.logger ?? logger$3.info;
	const sanitizer = new Sanitizer({
		additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
	});
	return {
		name: logPolicyName,
		async sendRequest(request, next) {
			if (!logger.enabled) return next(request);
			logger(`Request: ${sanitizer.sanitize(request)}`);
			const response = await next(request);
			logger(`Response status code: ${response.status}`);
			logger(`Headers: ${sanitizer.sanitize(response.headers)}`);
			return response;
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
function getHeaderName$1() {
	return "User-Agent";
}
async function setPlatformSpecificData$1(map) {
	if (process$1 && process$1.versions) {
		const osInfo = `${os.type()} ${os.release()}; ${os.arch()}`;
		if (process$1.versions.bun) map.set("Bun", `${process$1.versions.bun} (${osInfo})`);
		else if (process$1.versions.deno) map.set("Deno", `${process$1.versions.deno} (${osInfo})`);
		else if (process$1.versions.node) map.set("Node", `${process$1.versions.node} (${osInfo})`);
	}
}
// node_modules/@typespec/ts-http-runtime/dist/esm/constants.js
const SDK_VERSION$1 = "0.3.6";
// node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgent.js
function getUserAgentString$1(telemetryInfo) {
	const parts = [];
	for (const [key, value] of telemetryInfo) {
		const token = value ? `${key}/${value}` : key;
		parts.push(token);
	}
	return parts.join(" ");
}
function getUserAgentHeaderName$1() {
	return getHeaderName$1();
}
async function getUserAgentValue$1(prefix) {
	const runtimeInfo = /* @__PURE__ */ new Map();
	runtimeInfo.set("ts-http-runtime", SDK_VERSION$1);
	await setPlatformSpecificData$1(runtimeInfo);
	const defaultAgent = getUserAgentString$1(runtimeInfo);
	return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName$1 = getUserAgentHeaderName$1();
const userAgentPolicyName$1 = "userAgentPolicy";
function userAgentPolicy$1(options = {}) {
	const userAgentValue = getUserAgentValue$1(options.userAgentPrefix);
	return {
		name: userAgentPolicyName$1,
		async sendRequest(request, next) {
			if (!request.headers.has(UserAgentHeaderName$1)) request.headers.set(UserAgentHeaderName$1, await userAgentValue);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
function getRandomIntegerInclusive(min, max) {
	min = Math.ceil(min);
	max = Math.floor(max);
	return Math.floor(Math.random() * (max - min + 1)) + min;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
function calculateRetryDelay$1(retryAttempt, config) {
	const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
	const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
	return { retryAfterInMs: clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2) };
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/helpers.js
const StandardAbortMessage$1 = "The operation was aborted.";
function delay$1(delayInMs, value, options) {
	return new Promise((resolve, reject) => {
		let timer = void 0;
		let onAborted = void 0;
		const rejectOnAbort = () => {
			return reject(new AbortError$1(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage$1));
		};
		const removeListeners = () => {
			if (options?.abortSignal && onAborted) options.abortSignal.removeEventListener("abort", onAborted);
		};
		onAborted = () => {
			if (timer) clearTimeout(timer);
			removeListeners();
			return rejectOnAbort();
		};
		if (options?.abortSignal && options.abortSignal.aborted) return rejectOnAbort();
		timer = setTimeout(() => {
			removeListeners();
			resolve(value);
		}, delayInMs);
		if (options?.abortSignal) options.abortSignal.addEventListener("abort", onAborted);
	});
}
function parseHeaderValueAsNumber(response, headerName) {
	const value = response.headers.get(headerName);
	if (!value) return;
	const valueAsNum = Number(value);
	if (Number.isNaN(valueAsNum)) return;
	return valueAsNum;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/throttlingRetryStrategy.js
const RetryAfterHeader = "Retry-After";
const AllRetryAfterHeaders = [
	"retry-after-ms",
	"x-ms-retry-after-ms",
	RetryAfterHeader
];
function getRetryAfterInMs(response) {
	if (!(response && [429, 503].includes(response.status))) return void 0;
	try {
		for (const header of AllRetryAfterHeaders) {
			const retryAfterValue = parseHeaderValueAsNumber(response, header);
			if (retryAfterValue === 0 || retryAfterValue) return retryAfterValue * (header === RetryAfterHeader ? 1e3 : 1);
		}
		const retryAfterHeader = response.headers.get(RetryAfterHeader);
		if (!retryAfterHeader) return;
		const diff = Date.parse(retryAfterHeader) - Date.now();
		return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
	} catch {
		return;
	}
}
function isThrottlingRetryResponse(response) {
	return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy() {
	return {
		name: "throttlingRetryStrategy",
		retry({ response }) {
			const retryAfterInMs = getRetryAfterInMs(response);
			if (!Number.isFinite(retryAfterInMs)) return { skipStrategy: true };
			return { retryAfterInMs };
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 64e3;
function exponentialRetryStrategy(options = {}) {
	const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
	const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
	return {
		name: "exponentialRetryStrategy",
		retry({ retryCount, response, responseError }) {
			const matchedSystemError = isSystemError(responseError);
			const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
			const isExponential = isExponentialRetryResponse(response);
			const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
			if (response && (isThrottlingRetryResponse(response) || !isExponential) || ignoreExponentialResponse || ignoreSystemErrors) return { skipStrategy: true };
			if (responseError && !matchedSystemError && !isExponential) return { errorToThrow: responseError };
			return calculateRetryDelay$1(retryCount, {
				retryDelayInMs: retryInterval,
				maxRetryDelayInMs: maxRetryInterval
			});
		}
	};
}
function isExponentialRetryResponse(response) {
	return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
}
function isSystemError(err) {
	if (!err) return false;
	return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/retryPolicy.js
const retryPolicyLogger$1 = createClientLogger$1("ts-http-runtime retryPolicy");
const retryPolicyName = "retryPolicy";
function retryPolicy$1(strategies, options = { maxRetries: 3 }) {
	const logger = options.logger || retryPolicyLogger$1;
	return {
		name: retryPolicyName,
		async sendRequest(request, next) {
			let response;
			let responseError;
			let retryCount = -1;
			retryRequest: while (true) {
				retryCount += 1;
				response = void 0;
				responseError = void 0;
				try {
					logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
					response = await next(request);
					logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
				} catch (e) {
					logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
					if (!isRestError$1(e)) throw e;
					responseError = e;
					response = e.response;
				}
				if (request.abortSignal?.aborted) {
					logger.error(`Retry ${retryCount}: Request aborted.`);
					throw new AbortError$1();
				}
				if (retryCount >= (options.maxRetries ?? 3)) {
					logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
					if (responseError) throw responseError;
					else if (response) return response;
					else throw new Error("Maximum retries reached with no response or error to throw");
				}
				logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
				strategiesLoop: for (const strategy of strategies) {
					const strategyLogger = strategy.logger || logger;
					strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
					const modifiers = strategy.retry({
						retryCount,
						response,
						responseError
					});
					if (modifiers.skipStrategy) {
						strategyLogger.info(`Retry ${retryCount}: Skipped.`);
						continue strategiesLoop;
					}
					const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
					if (errorToThrow) {
						strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
						throw errorToThrow;
					}
					if (retryAfterInMs || retryAfterInMs === 0) {
						strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
						await delay$1(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
						continue retryRequest;
					}
					if (redirectTo) {
						strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
						request.url = redirectTo;
						continue retryRequest;
					}
				}
				if (responseError) {
					logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
					throw responseError;
				}
				if (response) {
					logger.info(`None of the retry strategies could work with the received response. Returning it.`);
					return response;
				}
			}
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js
const defaultRetryPolicyName = "defaultRetryPolicy";
function defaultRetryPolicy$1(options = {}) {
	return {
		name: defaultRetryPolicyName,
		sendRequest: retryPolicy$1([throttlingRetryStrategy(), exponentialRetryStrategy(options)], { maxRetries: options.maxRetries ?? 3 }).sendRequest
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
function convertBodyToFormDataMap(body) {
	if (typeof body === "object" && body !== null && body instanceof FormData) {
		const formDataMap = {};
		for (const [key, value] of body.entries()) {
			const existing = formDataMap[key];
			if (Array.isArray(existing)) existing.push(value);
			else formDataMap[key] = existing !== void 0 ? [existing, value] : [value];
		}
		return formDataMap;
	}
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
const formDataPolicyName = "formDataPolicy";
function formDataPolicy$1() {
	return {
		name: formDataPolicyName,
		async sendRequest(request, next) {
			const converted = convertBodyToFormDataMap(request.body);
			if (converted) {
				request.formData = converted;
				request.body = void 0;
			}
			if (request.formData) {
				const contentType = request.headers.get("Content-Type");
				if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) request.body = wwwFormUrlEncode(request.formData);
				else await prepareFormData(request.formData, request);
				request.formData = void 0;
			}
			return next(request);
		}
	};
}
function wwwFormUrlEncode(formData) {
	const urlSearchParams = new URLSearchParams();
	for (const [key, value] of Object.entries(formData)) if (Array.isArray(value)) for (const subValue of value) urlSearchParams.append(key, subValue.toString());
	else urlSearchParams.append(key, value.toString());
	return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
	const contentType = request.headers.get("Content-Type");
	if (contentType && !contentType.startsWith("multipart/form-data")) return;
	request.headers.set("Content-Type", contentType ?? "multipart/form-data");
	const parts = [];
	for (const [fieldName, values] of Object.entries(formData)) for (const value of Array.isArray(values) ? values : [values]) if (typeof value === "string") parts.push({
		headers: createHttpHeaders$1({ "Content-Disposition": `form-data; name="${fieldName}"` }),
		body: stringToUint8Array$1(value, "utf-8")
	});
	else if (value === void 0 || value === null || typeof value !== "object") throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
	else {
		const fileName = value.name || "blob";
		const headers = createHttpHeaders$1();
		headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
		headers.set("Content-Type", value.type || "application/octet-stream");
		parts.push({
			headers,
			body: value
		});
	}
	request.multipartBody = { parts };
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
const agentPolicyName = "agentPolicy";
function agentPolicy$1(agent) {
	return {
		name: agentPolicyName,
		sendRequest: async (req, next) => {
			if (!req.agent) req.agent = agent;
			return next(req);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
const tlsPolicyName = "tlsPolicy";
function tlsPolicy$1(tlsSettings) {
	return {
		name: tlsPolicyName,
		sendRequest: async (req, next) => {
			if (!req.tlsSettings) req.tlsSettings = tlsSettings;
			return next(req);
		}
	};
}
// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));
// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	exports.log = console.debug || console.log || (() => {});
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));
// node_modules/has-flag/index.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = (flag, argv = process.argv) => {
		const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
		const position = argv.indexOf(prefix + flag);
		const terminatorPosition = argv.indexOf("--");
		return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
	};
}));
// node_modules/supports-color/index.js
var require_supports_color = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const os = __require("os");
	const tty = __require("tty");
	const hasFlag = require_has_flag();
	const { env } = process;
	let forceColor;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) forceColor = 0;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = 1;
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") forceColor = 1;
		else if (env.FORCE_COLOR === "false") forceColor = 0;
		else forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(haveStream, streamIsTTY) {
		if (forceColor === 0) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
		const min = forceColor || 0;
		if (env.TERM === "dumb") return min;
		if (process.platform === "win32") {
			const osRelease = os.release().split(".");
			if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI",
				"GITHUB_ACTIONS",
				"BUILDKITE"
			].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if (env.COLORTERM === "truecolor") return 3;
		if ("TERM_PROGRAM" in env) {
			const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream, stream && stream.isTTY));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(true, tty.isatty(1))),
		stderr: translateLevel(supportsColor(true, tty.isatty(2)))
	};
}));
// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const tty = __require("tty");
	const util = __require("util");
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = require_supports_color();
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// node_modules/debug/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));
// node_modules/agent-base/dist/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$5 && this$5.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.req = exports.json = exports.toBuffer = void 0;
	const http = __importStar(__require("http"));
	const https = __importStar(__require("https"));
	async function toBuffer(stream) {
		let length = 0;
		const chunks = [];
		for await (const chunk of stream) {
			length += chunk.length;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks, length);
	}
	exports.toBuffer = toBuffer;
	async function json(stream) {
		const str = (await toBuffer(stream)).toString("utf8");
		try {
			return JSON.parse(str);
		} catch (_err) {
			const err = _err;
			err.message += ` (input: ${str})`;
			throw err;
		}
	}
	exports.json = json;
	function req(url, opts = {}) {
		const req = ((typeof url === "string" ? url : url.href).startsWith("https:") ? https : http).request(url, opts);
		const promise = new Promise((resolve, reject) => {
			req.once("response", resolve).once("error", reject).end();
		});
		req.then = promise.then.bind(promise);
		return req;
	}
	exports.req = req;
}));
// node_modules/agent-base/dist/index.js
var require_dist$2 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __exportStar = this$4 && this$4.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Agent = void 0;
	const net = __importStar(__require("net"));
	const http = __importStar(__require("http"));
	const https_1 = __require("https");
	__exportStar(require_helpers(), exports);
	const INTERNAL = Symbol("AgentBaseInternalState");
	var Agent = class extends http.Agent {
		constructor(opts) {
			super(opts);
			this[INTERNAL] = {};
		}
		isSecureEndpoint(options) {
			if (options) {
				if (typeof options.secureEndpoint === "boolean") return options.secureEndpoint;
				if (typeof options.protocol === "string") return options.protocol === "https:";
			}
			const { stack } = /* @__PURE__ */ new Error();
			if (typeof stack !== "string") return false;
			return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
		}
		incrementSockets(name) {
			if (this.maxSockets === 1e400 && this.maxTotalSockets === 1e400) return null;
			if (!this.sockets[name]) this.sockets[name] = [];
			const fakeSocket = new net.Socket({ writable: false });
			this.sockets[name].push(fakeSocket);
			this.totalSocketCount++;
			return fakeSocket;
		}
		decrementSockets(name, socket) {
			if (!this.sockets[name] || socket === null) return;
			const sockets = this.sockets[name];
			const index = sockets.indexOf(socket);
			if (index !== -1) {
				sockets.splice(index, 1);
				this.totalSocketCount--;
				if (sockets.length === 0) delete this.sockets[name];
			}
		}
		getName(options) {
			if (this.isSecureEndpoint(options)) return https_1.Agent.prototype.getName.call(this, options);
			return super.getName(options);
		}
		createSocket(req, options, cb) {
			const connectOpts = {
				...options,
				secureEndpoint: this.isSecureEndpoint(options)
			};
			const name = this.getName(connectOpts);
			const fakeSocket = this.incrementSockets(name);
			Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
				this.decrementSockets(name, fakeSocket);
				if (socket instanceof http.Agent) try {
					return socket.addRequest(req, connectOpts);
				} catch (err) {
					return cb(err);
				}
				this[INTERNAL].currentSocket = socket;
				super.createSocket(req, options, cb);
			}, (err) => {
				this.decrementSockets(name, fakeSocket);
				cb(err);
			});
		}
		createConnection() {
			const socket = this[INTERNAL].currentSocket;
			this[INTERNAL].currentSocket = void 0;
			if (!socket) throw new Error("No socket was returned in the `connect()` function");
			return socket;
		}
		get defaultPort() {
			return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
		}
		set defaultPort(v) {
			if (this[INTERNAL]) this[INTERNAL].defaultPort = v;
		}
		get protocol() {
			return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
		}
		set protocol(v) {
			if (this[INTERNAL]) this[INTERNAL].protocol = v;
		}
	};
	exports.Agent = Agent;
}));
// node_modules/https-proxy-agent/dist/parse-proxy-response.js
var require_parse_proxy_response = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseProxyResponse = void 0;
	const debug = (0, __importDefault(require_src()).default)("https-proxy-agent:parse-proxy-response");
	function parseProxyResponse(socket) {
		return new Promise((resolve, reject) => {
			let buffersLength = 0;
			const buffers = [];
			function read() {
				const b = socket.read();
				if (b) ondata(b);
				else socket.once("readable", read);
			}
			function cleanup() {
				socket.removeListener("end", onend);
				socket.removeListener("error", onerror);
				socket.removeListener("readable", read);
			}
			function onend() {
				cleanup();
				debug("onend");
				reject(/* @__PURE__ */ new Error("Proxy connection ended before receiving CONNECT response"));
			}
			function onerror(err) {
				cleanup();
				debug("onerror %o", err);
				reject(err);
			}
			function ondata(b) {
				buffers.push(b);
				buffersLength += b.length;
				const buffered = Buffer.concat(buffers, buffersLength);
				const endOfHeaders = buffered.indexOf("\r\n\r\n");
				if (endOfHeaders === -1) {
					debug("have not received end of HTTP headers yet...");
					read();
					return;
				}
				const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
				const firstLine = headerParts.shift();
				if (!firstLine) {
					socket.destroy();
					return reject(/* @__PURE__ */ new Error("No header received from proxy CONNECT response"));
				}
				const firstLineParts = firstLine.split(" ");
				const statusCode = +firstLineParts[1];
				const statusText = firstLineParts.slice(2).join(" ");
				const headers = {};
				for (const header of headerParts) {
					if (!header) continue;
					const firstColon = header.indexOf(":");
					if (firstColon === -1) {
						socket.destroy();
						return reject(/* @__PURE__ */ new Error(`Invalid header from proxy CONNECT response: "${header}"`));
					}
					const key = header.slice(0, firstColon).toLowerCase();
					const value = header.slice(firstColon + 1).trimStart();
					const current = headers[key];
					if (typeof current === "string") headers[key] = [current, value];
					else if (Array.isArray(current)) current.push(value);
					else headers[key] = value;
				}
				debug("got proxy server response: %o %o", firstLine, headers);
				cleanup();
				resolve({
					connect: {
						statusCode,
						statusText,
						headers
					},
					buffered
				});
			}
			socket.on("error", onerror);
			socket.on("end", onend);
			read();
		});
	}
	exports.parseProxyResponse = parseProxyResponse;
}));
// node_modules/https-proxy-agent/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpsProxyAgent = void 0;
	const net = __importStar(__require("net"));
	const tls = __importStar(__require("tls"));
	const assert_1 = __importDefault(__require("assert"));
	const debug_1 = __importDefault(require_src());
	const agent_base_1 = require_dist$2();
	const url_1 = __require("url");
	const parse_proxy_response_1 = require_parse_proxy_response();
	const debug = (0, debug_1.default)("https-proxy-agent");
	const setServernameFromNonIpHost = (options) => {
		if (options.servername === void 0 && options.host && !net.isIP(options.host)) return {
			...options,
			servername: options.host
		};
		return options;
	};
	var HttpsProxyAgent = class extends agent_base_1.Agent {
		constructor(proxy, opts) {
			super(opts);
			this.options = { path: void 0 };
			this.proxy = typeof proxy === "string" ? new url_1.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
			const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: ["http/1.1"],
				...opts ? omit(opts, "headers") : null,
				host,
				port
			};
		}
		async connect(req, opts) {
			const { proxy } = this;
			if (!opts.host) throw new TypeError("No \"host\" provided");
			let socket;
			if (proxy.protocol === "https:") {
				debug("Creating `tls.Socket`: %o", this.connectOpts);
				socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
			} else {
				debug("Creating `net.Socket`: %o", this.connectOpts);
				socket = net.connect(this.connectOpts);
			}
			const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
			let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
			if (proxy.username || proxy.password) {
				const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			headers.Host = `${host}:${opts.port}`;
			if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
			for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
			const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
			socket.write(`${payload}\r\n`);
			const { connect, buffered } = await proxyResponsePromise;
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			if (connect.statusCode === 200) {
				req.once("socket", resume);
				if (opts.secureEndpoint) {
					debug("Upgrading socket connection to TLS");
					return tls.connect({
						...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
						socket
					});
				}
				return socket;
			}
			socket.destroy();
			const fakeSocket = new net.Socket({ writable: false });
			fakeSocket.readable = true;
			req.once("socket", (s) => {
				debug("Replaying proxy buffer for failed request");
				(0, assert_1.default)(s.listenerCount("data") > 0);
				s.push(buffered);
				s.push(null);
			});
			return fakeSocket;
		}
	};
	HttpsProxyAgent.protocols = ["http", "https"];
	exports.HttpsProxyAgent = HttpsProxyAgent;
	function resume(socket) {
		socket.resume();
	}
	function omit(obj, ...keys) {
		const ret = {};
		let key;
		for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
		return ret;
	}
}));
// node_modules/http-proxy-agent/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || function(mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) {
			for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
		}
		__setModuleDefault(result, mod);
		return result;
	};
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpProxyAgent = void 0;
	const net = __importStar(__require("net"));
	const tls = __importStar(__require("tls"));
	const debug_1 = __importDefault(require_src());
	const events_1 = __require("events");
	const agent_base_1 = require_dist$2();
	const url_1 = __require("url");
	const debug = (0, debug_1.default)("http-proxy-agent");
	var HttpProxyAgent = class extends agent_base_1.Agent {
		constructor(proxy, opts) {
			super(opts);
			this.proxy = typeof proxy === "string" ? new url_1.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
			const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				...opts ? omit(opts, "headers") : null,
				host,
				port
			};
		}
		addRequest(req, opts) {
			req._header = null;
			this.setRequestProps(req, opts);
			super.addRequest(req, opts);
		}
		setRequestProps(req, opts) {
			const { proxy } = this;
			const base = `${opts.secureEndpoint ? "https:" : "http:"}//${req.getHeader("host") || "localhost"}`;
			const url = new url_1.URL(req.path, base);
			if (opts.port !== 80) url.port = String(opts.port);
			req.path = String(url);
			const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (proxy.username || proxy.password) {
				const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
			for (const name of Object.keys(headers)) {
				const value = headers[name];
				if (value) req.setHeader(name, value);
			}
		}
		async connect(req, opts) {
			req._header = null;
			if (!req.path.includes("://")) this.setRequestProps(req, opts);
			let first;
			let endOfHeaders;
			debug("Regenerating stored HTTP header string for request");
			req._implicitHeader();
			if (req.outputData && req.outputData.length > 0) {
				debug("Patching connection write() output buffer with updated header");
				first = req.outputData[0].data;
				endOfHeaders = first.indexOf("\r\n\r\n") + 4;
				req.outputData[0].data = req._header + first.substring(endOfHeaders);
				debug("Output buffer: %o", req.outputData[0].data);
			}
			let socket;
			if (this.proxy.protocol === "https:") {
				debug("Creating `tls.Socket`: %o", this.connectOpts);
				socket = tls.connect(this.connectOpts);
			} else {
				debug("Creating `net.Socket`: %o", this.connectOpts);
				socket = net.connect(this.connectOpts);
			}
			await (0, events_1.once)(socket, "connect");
			return socket;
		}
	};
	HttpProxyAgent.protocols = ["http", "https"];
	exports.HttpProxyAgent = HttpProxyAgent;
	function omit(obj, ...keys) {
		const ret = {};
		let key;
		for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
		return ret;
	}
}));
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
var import_dist = require_dist$1();
var import_dist$1 = require_dist();
const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
const proxyPolicyName = "proxyPolicy";
const globalNoProxyList = [];
let noProxyListLoaded = false;
const globalBypassedMap = /* @__PURE__ */ new Map();
function getEnvironmentValue$1(name) {
	if (process.env[name]) return process.env[name];
	else if (process.env[name.toLowerCase()]) return process.env[name.toLowerCase()];
}
function loadEnvironmentProxyValue() {
	if (!process) return;
	const httpsProxy = getEnvironmentValue$1(HTTPS_PROXY);
	const allProxy = getEnvironmentValue$1(ALL_PROXY);
	const httpProxy = getEnvironmentValue$1(HTTP_PROXY);
	return httpsProxy || allProxy || httpProxy;
}
function isBypassed(uri, noProxyList, bypassedMap) {
	if (noProxyList.length === 0) return false;
	const host = new URL(uri).hostname;
	if (bypassedMap?.has(host)) return bypassedMap.get(host);
	let isBypassedFlag = false;
	for (const pattern of noProxyList) if (pattern[0] === ".") {
		if (host.endsWith(pattern)) isBypassedFlag = true;
		else if (host.length === pattern.length - 1 && host === pattern.slice(1)) isBypassedFlag = true;
	} else if (host === pattern) isBypassedFlag = true;
	bypassedMap?.set(host, isBypassedFlag);
	return isBypassedFlag;
}
function loadNoProxy() {
	const noProxy = getEnvironmentValue$1(NO_PROXY);
	noProxyListLoaded = true;
	if (noProxy) return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
	return [];
}
function getDefaultProxySettingsInternal() {
	const envProxy = loadEnvironmentProxyValue();
	return envProxy ? new URL(envProxy) : void 0;
}
function getUrlFromProxySettings(settings) {
	let parsedProxyUrl;
	try {
		parsedProxyUrl = new URL(settings.host);
	} catch {
		throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
	}
	parsedProxyUrl.port = String(settings.port);
	if (settings.username) parsedProxyUrl.username = settings.username;
	if (settings.password) parsedProxyUrl.password = settings.password;
	return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
	if (request.agent) return;
	const isInsecure = new URL(request.url).protocol !== "https:";
	if (request.tlsSettings) logger$3.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
	if (isInsecure) {
		if (!cachedAgents.httpProxyAgent) cachedAgents.httpProxyAgent = new import_dist$1.HttpProxyAgent(proxyUrl);
		request.agent = cachedAgents.httpProxyAgent;
	} else {
		if (!cachedAgents.httpsProxyAgent) cachedAgents.httpsProxyAgent = new import_dist.HttpsProxyAgent(proxyUrl);
		request.agent = cachedAgents.httpsProxyAgent;
	}
}
function proxyPolicy$1(proxySettings, options) {
	if (!noProxyListLoaded) globalNoProxyList.push(...loadNoProxy());
	const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
	const cachedAgents = {};
	return {
		name: proxyPolicyName,
		async sendRequest(request, next) {
			if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
			else if (request.proxySettings) setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicyName = "decompressResponsePolicy";
function decompressResponsePolicy$1() {
	return {
		name: decompressResponsePolicyName,
		async sendRequest(request, next) {
			if (request.method !== "HEAD") request.headers.set("Accept-Encoding", "gzip,deflate");
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/redirectPolicy.js
const redirectPolicyName = "redirectPolicy";
const allowedRedirect = ["GET", "HEAD"];
function redirectPolicy$1(options = {}) {
	const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
	return {
		name: redirectPolicyName,
		async sendRequest(request, next) {
			return handleRedirect(next, await next(request), maxRetries, allowCrossOriginRedirects);
		}
	};
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
	const { request, status, headers } = response;
	const locationHeader = headers.get("location");
	if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
		const url = new URL(locationHeader, request.url);
		if (!allowCrossOriginRedirects) {
			const originalUrl = new URL(request.url);
			if (url.origin !== originalUrl.origin) {
				logger$3.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
				return response;
			}
		}
		request.url = url.toString();
		if (status === 303) {
			request.method = "GET";
			request.headers.delete("Content-Length");
			delete request.body;
		}
		request.headers.delete("Authorization");
		return handleRedirect(next, await next(request), maxRetries, allowCrossOriginRedirects, currentRetries + 1);
	}
	return response;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/platformPolicies.js
function addPlatformPolicies(pipeline, options) {
	if (options.agent) pipeline.addPolicy(agentPolicy$1(options.agent));
	if (options.tlsOptions) pipeline.addPolicy(tlsPolicy$1(options.tlsOptions));
	pipeline.addPolicy(proxyPolicy$1(options.proxyOptions));
	pipeline.addPolicy(decompressResponsePolicy$1());
	pipeline.addPolicy(redirectPolicy$1(options.redirectOptions), { afterPhase: "Retry" });
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js
function isNodeReadableStream(x) {
	return x instanceof Readable$1;
}
function isWebReadableStream(x) {
	return x instanceof ReadableStream;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js
function isBinaryBody(body) {
	return body !== void 0 && (body instanceof Uint8Array || isReadableStream(body) || typeof body === "function" || body instanceof Blob);
}
function isReadableStream(x) {
	return isNodeReadableStream(x) || isWebReadableStream(x);
}
function isBlob(x) {
	return x instanceof Blob;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
async function* streamAsyncIterator() {
	const reader = this.getReader();
	try {
		while (true) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		reader.releaseLock();
	}
}
function makeAsyncIterable(webStream) {
	if (!webStream[Symbol.asyncIterator]) webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
	if (!webStream.values) webStream.values = streamAsyncIterator.bind(webStream);
}
function ensureNodeStream(stream) {
	if (stream instanceof ReadableStream) {
		makeAsyncIterable(stream);
		return Readable$1.fromWeb(stream);
	} else return stream;
}
function toStream(source) {
	if (source instanceof Uint8Array) return Readable$1.from(Buffer.from(source));
	else if (isBlob(source)) return ensureNodeStream(source.stream());
	else return ensureNodeStream(source);
}
async function concat(sources) {
	return function() {
		const streams = sources.map((x) => typeof x === "function" ? x() : x).map(toStream);
		return Readable$1.from((async function* () {
			for (const stream of streams) for await (const chunk of stream) yield chunk;
		})());
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
function generateBoundary() {
	return `----AzSDKFormBoundary${randomUUID()}`;
}
function encodeHeaders(headers) {
	let result = "";
	for (const [key, value] of headers) result += `${key}: ${value}\r\n`;
	return result;
}
function getLength(source) {
	if (source instanceof Uint8Array) return source.byteLength;
	else if (isBlob(source)) return source.size === -1 ? void 0 : source.size;
	else return;
}
function getTotalLength(sources) {
	let total = 0;
	for (const source of sources) {
		const partLength = getLength(source);
		if (partLength === void 0) return;
		else total += partLength;
	}
	return total;
}
async function buildRequestBody(request, parts, boundary) {
	const sources = [
		stringToUint8Array$1(`--${boundary}`, "utf-8"),
		...parts.flatMap((part) => [
			stringToUint8Array$1("\r\n", "utf-8"),
			stringToUint8Array$1(encodeHeaders(part.headers), "utf-8"),
			stringToUint8Array$1("\r\n", "utf-8"),
			part.body,
			stringToUint8Array$1(`\r\n--${boundary}`, "utf-8")
		]),
		stringToUint8Array$1("--\r\n\r\n", "utf-8")
	];
	const contentLength = getTotalLength(sources);
	if (contentLength) request.headers.set("Content-Length", contentLength);
	request.body = await concat(sources);
}
const multipartPolicyName$1 = "multipartPolicy";
const maxBoundaryLength = 70;
const validBoundaryCharacters = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
	if (boundary.length > maxBoundaryLength) throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
	if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
}
function multipartPolicy$1() {
	return {
		name: multipartPolicyName$1,
		async sendRequest(request, next) {
			if (!request.multipartBody) return next(request);
			if (request.body) throw new Error("multipartBody and regular body cannot be set at the same time");
			let boundary = request.multipartBody.boundary;
			const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
			const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!parsedHeader) throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
			const [, contentType, parsedBoundary] = parsedHeader;
			if (parsedBoundary && boundary && parsedBoundary !== boundary) throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
			boundary ??= parsedBoundary;
			if (boundary) assertValidBoundary(boundary);
			else boundary = generateBoundary();
			request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
			await buildRequestBody(request, request.multipartBody.parts, boundary);
			request.multipartBody = void 0;
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions$1(options) {
	const pipeline = createEmptyPipeline$1();
	addPlatformPolicies(pipeline, options);
	pipeline.addPolicy(formDataPolicy$1(), { beforePolicies: [multipartPolicyName$1] });
	pipeline.addPolicy(userAgentPolicy$1(options.userAgentOptions));
	pipeline.addPolicy(multipartPolicy$1(), { afterPhase: "Deserialize" });
	pipeline.addPolicy(defaultRetryPolicy$1(options.retryOptions), { phase: "Retry" });
	pipeline.addPolicy(logPolicy$1(options.loggingOptions), { afterPhase: "Sign" });
	return pipeline;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/apiVersionPolicy.js
const apiVersionPolicyName$1 = "ApiVersionPolicy";
function apiVersionPolicy$1(options) {
	return {
		name: apiVersionPolicyName$1,
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
			return next(req);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/auth/credentials.js
function isOAuth2TokenCredential(credential) {
	return "getOAuth2Token" in credential;
}
function isBearerTokenCredential(credential) {
	return "getBearerToken" in credential;
}
function isBasicCredential(credential) {
	return "username" in credential && "password" in credential;
}
function isApiKeyCredential(credential) {
	return "key" in credential;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/checkInsecureConnection.js
let insecureConnectionWarningEmmitted = false;
function allowInsecureConnection(request, options) {
	if (options.allowInsecureConnection && request.allowInsecureConnection) {
		const url = new URL(request.url);
		if (url.hostname === "localhost" || url.hostname === "127.0.0.1") return true;
	}
	return false;
}
function emitInsecureConnectionWarning() {
	const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
	logger$3.warning(warning);
	if (!insecureConnectionWarningEmmitted) {
		insecureConnectionWarningEmmitted = true;
		emitNodeWarning(warning);
	}
}
function ensureSecureConnection(request, options) {
	if (!request.url.toLowerCase().startsWith("https://")) {
		if (allowInsecureConnection(request, options)) emitInsecureConnectionWarning();
		else throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
	}
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/apiKeyAuthenticationPolicy.js
const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
function apiKeyAuthenticationPolicy(options) {
	return {
		name: apiKeyAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
			if (!scheme) return next(request);
			if (scheme.apiKeyLocation !== "header") throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
			request.headers.set(scheme.name, options.credential.key);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/basicAuthenticationPolicy.js
const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
function basicAuthenticationPolicy(options) {
	return {
		name: basicAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic")) return next(request);
			const { username, password } = options.credential;
			const headerValue = uint8ArrayToString$1(stringToUint8Array$1(`${username}:${password}`, "utf-8"), "base64");
			request.headers.set("Authorization", `Basic ${headerValue}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/bearerAuthenticationPolicy.js
const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
function bearerAuthenticationPolicy(options) {
	return {
		name: bearerAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer")) return next(request);
			const token = await options.credential.getBearerToken({ abortSignal: request.abortSignal });
			request.headers.set("Authorization", `Bearer ${token}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/oauth2AuthenticationPolicy.js
const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
function oauth2AuthenticationPolicy(options) {
	return {
		name: oauth2AuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
			if (!scheme) return next(request);
			const token = await options.credential.getOAuth2Token(scheme.flows, { abortSignal: request.abortSignal });
			request.headers.set("Authorization", `Bearer ${token}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/clientHelpers.js
let cachedHttpClient$1;
function createDefaultPipeline$2(options = {}) {
	const pipeline = createPipelineFromOptions$1(options);
	pipeline.addPolicy(apiVersionPolicy$1(options));
	const { credential, authSchemes, allowInsecureConnection } = options;
	if (credential) {
		if (isApiKeyCredential(credential)) pipeline.addPolicy(apiKeyAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isBasicCredential(credential)) pipeline.addPolicy(basicAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isBearerTokenCredential(credential)) pipeline.addPolicy(bearerAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isOAuth2TokenCredential(credential)) pipeline.addPolicy(oauth2AuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
	}
	return pipeline;
}
function getCachedDefaultHttpsClient() {
	if (!cachedHttpClient$1) cachedHttpClient$1 = createDefaultHttpClient$1();
	return cachedHttpClient$1;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/multipart.js
function getHeaderValue(descriptor, headerName) {
	if (descriptor.headers) {
		const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
		if (actualHeaderName) return descriptor.headers[actualHeaderName];
	}
}
function getPartContentType(descriptor) {
	const contentTypeHeader = getHeaderValue(descriptor, "content-type");
	if (contentTypeHeader) return contentTypeHeader;
	if (descriptor.contentType === null) return;
	if (descriptor.contentType) return descriptor.contentType;
	const { body } = descriptor;
	if (body === null || body === void 0) return;
	if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") return "text/plain; charset=UTF-8";
	if (body instanceof Blob) return body.type || "application/octet-stream";
	if (isBinaryBody(body)) return "application/octet-stream";
	return "application/json";
}
function escapeDispositionField(value) {
	return JSON.stringify(value);
}
function getContentDisposition(descriptor) {
	const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
	if (contentDispositionHeader) return contentDispositionHeader;
	if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) return;
	let disposition = descriptor.dispositionType ?? "form-data";
	if (descriptor.name) disposition += `; name=${escapeDispositionField(descriptor.name)}`;
	let filename = void 0;
	if (descriptor.filename) filename = descriptor.filename;
	else if (typeof File !== "undefined" && descriptor.body instanceof File) {
		const filenameFromFile = descriptor.body.name;
		if (filenameFromFile !== "") filename = filenameFromFile;
	}
	if (filename) disposition += `; filename=${escapeDispositionField(filename)}`;
	return disposition;
}
function normalizeBody(body, contentType) {
	if (body === void 0) return new Uint8Array([]);
	if (isBinaryBody(body)) return body;
	if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") return stringToUint8Array$1(String(body), "utf-8");
	if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) return stringToUint8Array$1(JSON.stringify(body), "utf-8");
	throw new RestError$1(`Unsupported body/content-type combination: ${body}, ${contentType}`);
}
function buildBodyPart(descriptor) {
	const contentType = getPartContentType(descriptor);
	const contentDisposition = getContentDisposition(descriptor);
	const headers = createHttpHeaders$1(descriptor.headers ?? {});
	if (contentType) headers.set("content-type", contentType);
	if (contentDisposition) headers.set("content-disposition", contentDisposition);
	return {
		headers,
		body: normalizeBody(descriptor.body, contentType)
	};
}
function buildMultipartBody(parts) {
	return { parts: parts.map(buildBodyPart) };
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/sendRequest.js
async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
	const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
	const request = buildPipelineRequest(method, url, options);
	try {
		const response = await pipeline.sendRequest(httpClient, request);
		const headers = response.headers.toJSON();
		const stream = response.readableStreamBody ?? response.browserStreamBody;
		const parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
		const body = stream ?? parsedBody;
		if (options?.onResponse) options.onResponse({
			...response,
			request,
			rawHeaders: headers,
			parsedBody
		});
		return {
			request,
			headers,
			status: `${response.status}`,
			body
		};
	} catch (e) {
		if (isRestError$1(e) && e.response && options.onResponse) {
			const { response } = e;
			const rawHeaders = response.headers.toJSON();
			options?.onResponse({
				...response,
				request,
				rawHeaders
			}, e);
		}
		throw e;
	}
}
function getRequestContentType(options = {}) {
	if (options.contentType) return options.contentType;
	const headerContentType = options.headers?.["content-type"];
	if (typeof headerContentType === "string") return headerContentType;
	return getContentType(options.body);
}
function getContentType(body) {
	if (body === void 0) return;
	if (ArrayBuffer.isView(body)) return "application/octet-stream";
	if (isBlob(body) && body.type) return body.type;
	if (typeof body === "string") try {
		JSON.parse(body);
		return "application/json";
	} catch (error) {
		return;
	}
	return "application/json";
}
function buildPipelineRequest(method, url, options = {}) {
	const requestContentType = getRequestContentType(options);
	const { body, multipartBody } = getRequestBody(options.body, requestContentType);
	const headers = createHttpHeaders$1({
		...options.headers ? options.headers : {},
		accept: options.accept ?? options.headers?.accept ?? "application/json",
		...requestContentType && { "content-type": requestContentType }
	});
	const { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
	const request = createPipelineRequest$1({
		url,
		method,
		body,
		multipartBody,
		headers,
		allowInsecureConnection,
		abortSignal,
		onUploadProgress,
		onDownloadProgress,
		timeout,
		enableBrowserStreams: true,
		streamResponseStatusCodes: responseAsStream ? /* @__PURE__ */ new Set([Number.POSITIVE_INFINITY]) : void 0
	});
	Object.assign(request, rest);
	return request;
}
function getRequestBody(body, contentType = "") {
	if (body === void 0) return { body: void 0 };
	if (typeof body === "object" && body !== null && body instanceof FormData) return { body };
	if (isBlob(body)) return { body };
	if (isReadableStream(body)) return { body };
	if (typeof body === "function") return { body };
	if (ArrayBuffer.isView(body)) return { body: body instanceof Uint8Array ? body : JSON.stringify(body) };
	switch (contentType.split(";")[0]) {
		case "application/json": return { body: JSON.stringify(body) };
		case "multipart/form-data":
			if (Array.isArray(body)) return { multipartBody: buildMultipartBody(body) };
			return { body: JSON.stringify(body) };
		case "text/plain": return { body: String(body) };
		default:
			if (typeof body === "string") return { body };
			return { body: JSON.stringify(body) };
	}
}
function getResponseBody(response) {
	const firstType = (response.headers.get("content-type") ?? "").split(";")[0];
	const bodyToParse = response.bodyAsText ?? "";
	if (firstType === "text/plain") return String(bodyToParse);
	try {
		return bodyToParse ? JSON.parse(bodyToParse) : void 0;
	} catch (error) {
		if (firstType === "application/json") throw createParseError(response, error);
		return String(bodyToParse);
	}
}
function createParseError(response, err) {
	return new RestError$1(`Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`, {
		code: err.code ?? RestError$1.PARSE_ERROR,
		statusCode: response.status,
		request: response.request,
		response
	});
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/urlHelpers.js
function isQueryParameterWithOptions(x) {
	if (typeof x !== "object" || x === null || !Object.hasOwn(x, "value")) return false;
	return typeof x.value?.toString === "function";
}
function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
	if (routePath.startsWith("https://") || routePath.startsWith("http://")) return routePath;
	endpoint = buildBaseUrl(endpoint, options);
	const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
	const requestUrl = appendQueryParams$1(appendPath$1(endpoint, updatedRoutePath), options);
	return new URL(requestUrl).toString();
}
function appendPath$1(endpoint, pathToAppend) {
	const endpointSearchStart = endpoint.indexOf("?");
	const pathSearchStart = pathToAppend.indexOf("?");
	const endpointParts = endpointSearchStart !== -1 ? [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)] : [endpoint, ""];
	const pathParts = pathSearchStart !== -1 ? [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)] : [pathToAppend, ""];
	const combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")].filter(Boolean).join("&");
	const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
	const basePathToAppend = pathParts[0];
	let combinedUrl = baseEndpoint;
	if (!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "") combinedUrl += `/${basePathToAppend}`;
	else if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) combinedUrl += basePathToAppend.substring(1);
	else combinedUrl += basePathToAppend;
	if (combinedSearch) combinedUrl += `?${combinedSearch}`;
	return combinedUrl;
}
function getQueryParamValue(key, allowReserved, style, param) {
	let separator;
	if (style === "pipeDelimited") separator = "|";
	else if (style === "spaceDelimited") separator = "%20";
	else separator = ",";
	let paramValues;
	if (Array.isArray(param)) paramValues = param;
	else if (typeof param === "object" && param.toString === Object.prototype.toString) paramValues = Object.entries(param).flat();
	else paramValues = [param];
	const value = paramValues.map((p) => {
		if (p === null || p === void 0) return "";
		if (!p.toString || typeof p.toString !== "function") throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
		const rawValue = p.toISOString !== void 0 ? p.toISOString() : p.toString();
		return allowReserved ? rawValue : encodeURIComponent(rawValue);
	}).join(separator);
	return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
}
function simpleParseQueryParams$1(queryString) {
	const result = /* @__PURE__ */ new Map();
	if (!queryString || queryString[0] !== "?") return result;
	queryString = queryString.slice(1);
	const pairs = queryString.split("&");
	for (const pair of pairs) {
		const eqIndex = pair.indexOf("=");
		const name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
		const value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
		const existingValue = result.get(name);
		if (existingValue !== void 0) {
			if (Array.isArray(existingValue)) existingValue.push(value);
			else result.set(name, [existingValue, value]);
		} else result.set(name, value);
	}
	return result;
}
function appendQueryParams$1(url, options = {}) {
	if (!options.queryParameters) return url;
	const parsedUrl = new URL(url);
	const queryParams = options.queryParameters;
	const existingParams = simpleParseQueryParams$1(parsedUrl.search);
	const newParamStrings = [];
	for (const key of Object.keys(queryParams)) {
		const param = queryParams[key];
		if (param === void 0 || param === null) continue;
		const hasMetadata = isQueryParameterWithOptions(param);
		const rawValue = hasMetadata ? param.value : param;
		const explode = hasMetadata ? param.explode ?? false : false;
		const style = hasMetadata && param.style ? param.style : "form";
		if (explode) {
			if (Array.isArray(rawValue)) for (const item of rawValue) newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
			else if (rawValue !== null && typeof rawValue === "object") for (const [actualKey, value] of Object.entries(rawValue)) newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
			else throw new Error("explode can only be set to true for objects and arrays");
		} else newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
	}
	for (const paramString of newParamStrings) {
		const eqIndex = paramString.indexOf("=");
		const name = paramString.substring(0, eqIndex);
		const value = paramString.substring(eqIndex + 1);
		const existingValue = existingParams.get(name);
		if (existingValue !== void 0) {
			if (Array.isArray(existingValue)) {
				if (!existingValue.includes(value)) existingValue.push(value);
			} else if (existingValue !== value) existingParams.set(name, [existingValue, value]);
		} else existingParams.set(name, value);
	}
	const searchPieces = [];
	for (const [name, value] of existingParams) if (Array.isArray(value)) for (const subValue of value) searchPieces.push(`${name}=${subValue}`);
	else searchPieces.push(`${name}=${value}`);
	parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
	return parsedUrl.toString();
}
function buildBaseUrl(endpoint, options) {
	if (!options.pathParameters) return endpoint;
	const pathParams = options.pathParameters;
	for (const [key, param] of Object.entries(pathParams)) {
		if (param === void 0 || param === null) throw new Error(`Path parameters ${key} must not be undefined or null`);
		if (!param.toString || typeof param.toString !== "function") throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
		let value = param.toISOString !== void 0 ? param.toISOString() : String(param);
		if (!options.skipUrlEncoding) value = encodeURIComponent(param);
		endpoint = replaceAll$1(endpoint, `{${key}}`, value) ?? "";
	}
	return endpoint;
}
function buildRoutePath(routePath, pathParameters, options = {}) {
	for (const pathParam of pathParameters) {
		const allowReserved = typeof pathParam === "object" && (pathParam.allowReserved ?? false);
		let value = typeof pathParam === "object" ? pathParam.value : pathParam;
		if (!options.skipUrlEncoding && !allowReserved) value = encodeURIComponent(value);
		routePath = routePath.replace(/\{[\w-]+\}/, String(value));
	}
	return routePath;
}
function replaceAll$1(value, searchValue, replaceValue) {
	return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/getClient.js
function getClient$1(endpoint, clientOptions = {}) {
	const pipeline = clientOptions.pipeline ?? createDefaultPipeline$2(clientOptions);
	if (clientOptions.additionalPolicies?.length) for (const { policy, position } of clientOptions.additionalPolicies) {
		const afterPhase = position === "perRetry" ? "Sign" : void 0;
		pipeline.addPolicy(policy, { afterPhase });
	}
	const { allowInsecureConnection, httpClient } = clientOptions;
	const endpointUrl = clientOptions.endpoint ?? endpoint;
	const client = (path, ...args) => {
		const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, {
			allowInsecureConnection,
			...requestOptions
		});
		return {
			get: (requestOptions = {}) => {
				return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			post: (requestOptions = {}) => {
				return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			put: (requestOptions = {}) => {
				return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			patch: (requestOptions = {}) => {
				return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			delete: (requestOptions = {}) => {
				return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			head: (requestOptions = {}) => {
				return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			options: (requestOptions = {}) => {
				return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			trace: (requestOptions = {}) => {
				return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			}
		};
	};
	return {
		path: client,
		pathUnchecked: client,
		pipeline
	};
}
function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient) {
	allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
	return {
		then: function(onFulfilled, onrejected) {
			return sendRequest(method, url, pipeline, {
				...options,
				allowInsecureConnection
			}, httpClient).then(onFulfilled, onrejected);
		},
		async asBrowserStream() {
			throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
		},
		async asNodeStream() {
			return sendRequest(method, url, pipeline, {
				...options,
				allowInsecureConnection,
				responseAsStream: true
			}, httpClient);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/operationOptionHelpers.js
function operationOptionsToRequestParameters$1(options) {
	return {
		allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
		timeout: options.requestOptions?.timeout,
		skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
		abortSignal: options.abortSignal,
		onUploadProgress: options.requestOptions?.onUploadProgress,
		onDownloadProgress: options.requestOptions?.onDownloadProgress,
		headers: { ...options.requestOptions?.headers },
		onResponse: options.onResponse
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/restError.js
function createRestError$1(messageOrResponse, response) {
	const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
	const internalError = resp.body?.error ?? resp.body;
	return new RestError$1(typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`, {
		statusCode: statusCodeToNumber(resp.status),
		code: internalError?.code,
		request: resp.request,
		response: toPipelineResponse(resp)
	});
}
function toPipelineResponse(errorResponse) {
	return {
		headers: createHttpHeaders$1(errorResponse.headers),
		request: errorResponse.request,
		status: statusCodeToNumber(errorResponse.status) ?? -1,
		...typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}
	};
}
function statusCodeToNumber(statusCode) {
	const status = Number.parseInt(statusCode);
	return Number.isNaN(status) ? void 0 : status;
}
// node_modules/@azure-rest/core-client/dist/esm/restError.js
function createRestError(messageOrResponse, response) {
	if (typeof messageOrResponse === "string") return createRestError$1(messageOrResponse, response);
	else return createRestError$1(messageOrResponse);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
function createEmptyPipeline() {
	return createEmptyPipeline$1();
}
// node_modules/@azure/core-rest-pipeline/dist/esm/log.js
const logger$2 = createClientLogger("core-rest-pipeline");
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
function logPolicy(options = {}) {
	return logPolicy$1({
		logger: logger$2.info,
		...options
	});
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
function redirectPolicy(options = {}) {
	return redirectPolicy$1(options);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
function getHeaderName() {
	return "User-Agent";
}
async function setPlatformSpecificData(map) {
	if (process$1 && process$1.versions) {
		const osInfo = `${os.type()} ${os.release()}; ${os.arch()}`;
		if (process$1.versions.bun) map.set("Bun", `${process$1.versions.bun} (${osInfo})`);
		else if (process$1.versions.deno) map.set("Deno", `${process$1.versions.deno} (${osInfo})`);
		else if (process$1.versions.node) map.set("Node", `${process$1.versions.node} (${osInfo})`);
	}
}
// node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
const SDK_VERSION = "1.24.0";
// node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo) {
	const parts = [];
	for (const [key, value] of telemetryInfo) {
		const token = value ? `${key}/${value}` : key;
		parts.push(token);
	}
	return parts.join(" ");
}
function getUserAgentHeaderName() {
	return getHeaderName();
}
async function getUserAgentValue(prefix) {
	const runtimeInfo = /* @__PURE__ */ new Map();
	runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
	await setPlatformSpecificData(runtimeInfo);
	const defaultAgent = getUserAgentString(runtimeInfo);
	return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName = getUserAgentHeaderName();
const userAgentPolicyName = "userAgentPolicy";
function userAgentPolicy(options = {}) {
	const userAgentValue = getUserAgentValue(options.userAgentPrefix);
	return {
		name: userAgentPolicyName,
		async sendRequest(request, next) {
			if (!request.headers.has(UserAgentHeaderName)) request.headers.set(UserAgentHeaderName, await userAgentValue);
			return next(request);
		}
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js
const rawContent = Symbol("rawContent");
function hasRawContent(x) {
	return typeof x[rawContent] === "function";
}
function getRawContent(blob) {
	if (hasRawContent(blob)) return blob[rawContent]();
	else return blob;
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
const multipartPolicyName = multipartPolicyName$1;
function multipartPolicy() {
	const tspPolicy = multipartPolicy$1();
	return {
		name: multipartPolicyName,
		sendRequest: async (request, next) => {
			if (request.multipartBody) {
				for (const part of request.multipartBody.parts) if (hasRawContent(part.body)) part.body = getRawContent(part.body);
			}
			return tspPolicy.sendRequest(request, next);
		}
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
function decompressResponsePolicy() {
	return decompressResponsePolicy$1();
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
function defaultRetryPolicy(options = {}) {
	return defaultRetryPolicy$1(options);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
function formDataPolicy() {
	return formDataPolicy$1();
}
// node_modules/@azure/abort-controller/dist/esm/AbortError.js
var AbortError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "AbortError";
	}
};
// node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
function createAbortablePromise(buildPromise, options) {
	const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
	return new Promise((resolve, reject) => {
		function rejectOnAbort() {
			reject(new AbortError(abortErrorMsg ?? "The operation was aborted."));
		}
		function removeListeners() {
			abortSignal?.removeEventListener("abort", onAbort);
		}
		function onAbort() {
			cleanupBeforeAbort?.();
			removeListeners();
			rejectOnAbort();
		}
		if (abortSignal?.aborted) return rejectOnAbort();
		try {
			buildPromise((x) => {
				removeListeners();
				resolve(x);
			}, (x) => {
				removeListeners();
				reject(x);
			});
		} catch (err) {
			reject(err);
		}
		abortSignal?.addEventListener("abort", onAbort);
	});
}
// node_modules/@azure/core-util/dist/esm/delay.js
const StandardAbortMessage = "The delay was aborted.";
function delay(timeInMs, options) {
	let token;
	const { abortSignal, abortErrorMsg } = options ?? {};
	return createAbortablePromise((resolve) => {
		token = setTimeout(resolve, timeInMs);
	}, {
		cleanupBeforeAbort: () => clearTimeout(token),
		abortSignal,
		abortErrorMsg: abortErrorMsg ?? StandardAbortMessage
	});
}
// node_modules/@azure/core-util/dist/esm/error.js
function getErrorMessage(e) {
	if (isError$1(e)) return e.message;
	else {
		let stringified;
		try {
			if (typeof e === "object" && e) stringified = JSON.stringify(e);
			else stringified = String(e);
		} catch (err) {
			stringified = "[unable to stringify input]";
		}
		return `Unknown error ${stringified}`;
	}
}
// node_modules/@azure/core-util/dist/esm/typeGuards.js
function isDefined$1(thing) {
	return typeof thing !== "undefined" && thing !== null;
}
function isObjectWithProperties(thing, properties) {
	if (!isDefined$1(thing) || typeof thing !== "object") return false;
	for (const property of properties) if (!objectHasProperty(thing, property)) return false;
	return true;
}
function objectHasProperty(thing, property) {
	return isDefined$1(thing) && typeof thing === "object" && property in thing;
}
// node_modules/@azure/core-util/dist/esm/index.js
function calculateRetryDelay(retryAttempt, config) {
	return calculateRetryDelay$1(retryAttempt, config);
}
function isError(e) {
	return isError$1(e);
}
const isNodeLike = true;
function uint8ArrayToString(bytes, format) {
	return uint8ArrayToString$1(bytes, format);
}
function stringToUint8Array(value, format) {
	return stringToUint8Array$1(value, format);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
function proxyPolicy(proxySettings, options) {
	return proxyPolicy$1(proxySettings, options);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
	return {
		name: setClientRequestIdPolicyName,
		async sendRequest(request, next) {
			if (!request.headers.has(requestIdHeaderName)) request.headers.set(requestIdHeaderName, request.requestId);
			return next(request);
		}
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
function agentPolicy(agent) {
	return agentPolicy$1(agent);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
function tlsPolicy(tlsSettings) {
	return tlsPolicy$1(tlsSettings);
}
// node_modules/@azure/core-tracing/dist/esm/tracingContext.js
const knownContextKeys = {
	span: Symbol.for("@azure/core-tracing span"),
	namespace: Symbol.for("@azure/core-tracing namespace")
};
function createTracingContext(options = {}) {
	let context = new TracingContextImpl(options.parentContext);
	if (options.span) context = context.setValue(knownContextKeys.span, options.span);
	if (options.namespace) context = context.setValue(knownContextKeys.namespace, options.namespace);
	return context;
}
var TracingContextImpl = class TracingContextImpl {
	_contextMap;
	constructor(initialContext) {
		this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : /* @__PURE__ */ new Map();
	}
	setValue(key, value) {
		const newContext = new TracingContextImpl(this);
		newContext._contextMap.set(key, value);
		return newContext;
	}
	getValue(key) {
		return this._contextMap.get(key);
	}
	deleteValue(key) {
		const newContext = new TracingContextImpl(this);
		newContext._contextMap.delete(key);
		return newContext;
	}
};
const state$1 = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.state = void 0;
	exports.state = { instrumenterImplementation: void 0 };
})))().state;
// node_modules/@azure/core-tracing/dist/esm/instrumenter.js
function createDefaultTracingSpan() {
	return {
		end: () => {},
		isRecording: () => false,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function createDefaultInstrumenter() {
	return {
		createRequestHeaders: () => {
			return {};
		},
		parseTraceparentHeader: () => {},
		startSpan: (_name, spanOptions) => {
			return {
				span: createDefaultTracingSpan(),
				tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext })
			};
		},
		withContext(_context, callback, ...callbackArgs) {
			return callback(...callbackArgs);
		}
	};
}
function getInstrumenter() {
	if (!state$1.instrumenterImplementation) state$1.instrumenterImplementation = createDefaultInstrumenter();
	return state$1.instrumenterImplementation;
}
// node_modules/@azure/core-tracing/dist/esm/tracingClient.js
function createTracingClient(options) {
	const { namespace, packageName, packageVersion } = options;
	function startSpan(name, operationOptions, spanOptions) {
		const startSpanResult = getInstrumenter().startSpan(name, {
			...spanOptions,
			packageName,
			packageVersion,
			tracingContext: operationOptions?.tracingOptions?.tracingContext
		});
		let tracingContext = startSpanResult.tracingContext;
		const span = startSpanResult.span;
		if (!tracingContext.getValue(knownContextKeys.namespace)) tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
		span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
		return {
			span,
			updatedOptions: Object.assign({}, operationOptions, { tracingOptions: {
				...operationOptions?.tracingOptions,
				tracingContext
			} })
		};
	}
	async function withSpan(name, operationOptions, callback, spanOptions) {
		const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
		try {
			const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
			span.setStatus({ status: "success" });
			return result;
		} catch (err) {
			span.setStatus({
				status: "error",
				error: err
			});
			throw err;
		} finally {
			span.end();
		}
	}
	function withContext(context, callback, ...callbackArgs) {
		return getInstrumenter().withContext(context, callback, ...callbackArgs);
	}
	function parseTraceparentHeader(traceparentHeader) {
		return getInstrumenter().parseTraceparentHeader(traceparentHeader);
	}
	function createRequestHeaders(tracingContext) {
		return getInstrumenter().createRequestHeaders(tracingContext);
	}
	return {
		startSpan,
		withSpan,
		withContext,
		parseTraceparentHeader,
		createRequestHeaders
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
const RestError = RestError$1;
function isRestError(e) {
	return isRestError$1(e);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
const tracingPolicyName = "tracingPolicy";
function tracingPolicy(options = {}) {
	const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
	const sanitizer = new Sanitizer({ additionalAllowedQueryParameters: options.additionalAllowedQueryParameters });
	const tracingClient = tryCreateTracingClient();
	return {
		name: tracingPolicyName,
		async sendRequest(request, next) {
			if (!tracingClient) return next(request);
			const userAgent = await userAgentPromise;
			const spanAttributes = {
				"http.url": sanitizer.sanitizeUrl(request.url),
				"http.method": request.method,
				"http.user_agent": userAgent,
				requestId: request.requestId
			};
			if (userAgent) spanAttributes["http.user_agent"] = userAgent;
			const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
			if (!span || !tracingContext) return next(request);
			try {
				const response = await tracingClient.withContext(tracingContext, next, request);
				tryProcessResponse(span, response);
				return response;
			} catch (err) {
				tryProcessError(span, err);
				throw err;
			}
		}
	};
}
function tryCreateTracingClient() {
	try {
		return createTracingClient({
			namespace: "",
			packageName: "@azure/core-rest-pipeline",
			packageVersion: SDK_VERSION
		});
	} catch (e) {
		logger$2.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
		return;
	}
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
	try {
		const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
			spanKind: "client",
			spanAttributes
		});
		if (!span.isRecording()) {
			span.end();
			return;
		}
		const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
		for (const [key, value] of Object.entries(headers)) request.headers.set(key, value);
		return {
			span,
			tracingContext: updatedOptions.tracingOptions.tracingContext
		};
	} catch (e) {
		logger$2.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
		return;
	}
}
function tryProcessError(span, error) {
	try {
		span.setStatus({
			status: "error",
			error: isError(error) ? error : void 0
		});
		if (isRestError(error) && error.statusCode) span.setAttribute("http.status_code", error.statusCode);
		span.end();
	} catch (e) {
		logger$2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
function tryProcessResponse(span, response) {
	try {
		span.setAttribute("http.status_code", response.status);
		const serviceRequestId = response.headers.get("x-ms-request-id");
		if (serviceRequestId) span.setAttribute("serviceRequestId", serviceRequestId);
		if (response.status >= 400) span.setStatus({ status: "error" });
		span.end();
	} catch (e) {
		logger$2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
// node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
function wrapAbortSignalLike(abortSignalLike) {
	if (abortSignalLike instanceof AbortSignal) return { abortSignal: abortSignalLike };
	if (abortSignalLike.aborted) return { abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0) };
	const controller = new AbortController();
	let needsCleanup = true;
	function cleanup() {
		if (needsCleanup) {
			abortSignalLike.removeEventListener("abort", listener);
			needsCleanup = false;
		}
	}
	function listener() {
		controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
		cleanup();
	}
	abortSignalLike.addEventListener("abort", listener);
	return {
		abortSignal: controller.signal,
		cleanup
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
function wrapAbortSignalLikePolicy() {
	return {
		name: wrapAbortSignalLikePolicyName,
		sendRequest: async (request, next) => {
			if (!request.abortSignal) return next(request);
			const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
			request.abortSignal = abortSignal;
			try {
				return await next(request);
			} finally {
				cleanup?.();
			}
		}
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions(options) {
	const pipeline = createEmptyPipeline();
	if (options.agent) pipeline.addPolicy(agentPolicy(options.agent));
	if (options.tlsOptions) pipeline.addPolicy(tlsPolicy(options.tlsOptions));
	pipeline.addPolicy(proxyPolicy(options.proxyOptions));
	pipeline.addPolicy(decompressResponsePolicy());
	pipeline.addPolicy(wrapAbortSignalLikePolicy());
	pipeline.addPolicy(formDataPolicy(), { beforePolicies: [multipartPolicyName] });
	pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
	pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
	pipeline.addPolicy(multipartPolicy(), { afterPhase: "Deserialize" });
	pipeline.addPolicy(defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
	pipeline.addPolicy(tracingPolicy({
		...options.userAgentOptions,
		...options.loggingOptions
	}), { afterPhase: "Retry" });
	pipeline.addPolicy(redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
	pipeline.addPolicy(logPolicy(options.loggingOptions), { afterPhase: "Sign" });
	return pipeline;
}
// node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
function createDefaultHttpClient() {
	const client = createDefaultHttpClient$1();
	return { async sendRequest(request) {
		const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
		try {
			request.abortSignal = abortSignal;
			return await client.sendRequest(request);
		} finally {
			cleanup?.();
		}
	} };
}
// node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
function createHttpHeaders(rawHeaders) {
	return createHttpHeaders$1(rawHeaders);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
function createPipelineRequest(options) {
	return createPipelineRequest$1(options);
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
const retryPolicyLogger = createClientLogger("core-rest-pipeline retryPolicy");
function retryPolicy(strategies, options = { maxRetries: 3 }) {
	return retryPolicy$1(strategies, {
		logger: retryPolicyLogger,
		...options
	});
}
// node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
const DEFAULT_CYCLER_OPTIONS = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
	async function tryGetAccessToken() {
		if (Date.now() < refreshTimeout) try {
			return await getAccessToken();
		} catch {
			return null;
		}
		else {
			const finalToken = await getAccessToken();
			if (finalToken === null) throw new Error("Failed to refresh access token.");
			return finalToken;
		}
	}
	let token = await tryGetAccessToken();
	while (token === null) {
		await delay(retryIntervalInMs);
		token = await tryGetAccessToken();
	}
	return token;
}
function createTokenCycler(credential, tokenCyclerOptions) {
	let refreshWorker = null;
	let token = null;
	let tenantId;
	const options = {
		...DEFAULT_CYCLER_OPTIONS,
		...tokenCyclerOptions
	};
	const cycler = {
		get isRefreshing() {
			return refreshWorker !== null;
		},
		get shouldRefresh() {
			if (token === null) return true;
			if (cycler.isRefreshing) return false;
			if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) return true;
			return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
		}
	};
	function refresh(scopes, getTokenOptions) {
		if (!cycler.isRefreshing) {
			const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
			refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, token?.expiresOnTimestamp ?? Date.now()).then((_token) => {
				refreshWorker = null;
				token = _token;
				tenantId = getTokenOptions.tenantId;
				return token;
			}).catch((reason) => {
				refreshWorker = null;
				token = null;
				tenantId = void 0;
				throw reason;
			});
		}
		return refreshWorker;
	}
	return async (scopes, tokenOptions) => {
		const hasClaimChallenge = Boolean(tokenOptions.claims);
		const tenantIdChanged = tenantId !== tokenOptions.tenantId;
		if (hasClaimChallenge) token = null;
		if (tenantIdChanged || hasClaimChallenge || cycler.mustRefresh) return refresh(scopes, tokenOptions);
		if (cycler.shouldRefresh) refresh(scopes, tokenOptions);
		return token;
	};
}
// node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
async function trySendRequest(request, next) {
	try {
		return [await next(request), void 0];
	} catch (e) {
		if (isRestError(e) && e.response) return [e.response, e];
		else throw e;
	}
}
async function defaultAuthorizeRequest(options) {
	const { scopes, getAccessToken, request } = options;
	const accessToken = await getAccessToken(scopes, {
		abortSignal: request.abortSignal,
		tracingOptions: request.tracingOptions,
		enableCae: true
	});
	if (accessToken) options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
}
function isChallengeResponse(response) {
	return response.status === 401 && response.headers.has("WWW-Authenticate");
}
async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
	const { scopes } = onChallengeOptions;
	const accessToken = await onChallengeOptions.getAccessToken(scopes, {
		enableCae: true,
		claims: caeClaims
	});
	if (!accessToken) return false;
	onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
	return true;
}
function bearerTokenAuthenticationPolicy(options) {
	const { credential, scopes, challengeCallbacks } = options;
	const logger = options.logger || logger$2;
	const callbacks = {
		authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
		authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
	};
	const getAccessToken = credential ? createTokenCycler(credential) : () => Promise.resolve(null);
	return {
		name: bearerTokenAuthenticationPolicyName,
		async sendRequest(request, next) {
			if (!request.url.toLowerCase().startsWith("https://")) throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
			await callbacks.authorizeRequest({
				scopes: Array.isArray(scopes) ? scopes : [scopes],
				request,
				getAccessToken,
				logger
			});
			let response;
			let error;
			let shouldSendRequest;
			[response, error] = await trySendRequest(request, next);
			if (isChallengeResponse(response)) {
				let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
				if (claims) {
					let parsedClaim;
					try {
						parsedClaim = atob(claims);
					} catch (e) {
						logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
						return response;
					}
					shouldSendRequest = await authorizeRequestOnCaeChallenge({
						scopes: Array.isArray(scopes) ? scopes : [scopes],
						response,
						request,
						getAccessToken,
						logger
					}, parsedClaim);
					if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
				} else if (callbacks.authorizeRequestOnChallenge) {
					shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
						scopes: Array.isArray(scopes) ? scopes : [scopes],
						request,
						response,
						getAccessToken,
						logger
					});
					if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
					if (isChallengeResponse(response)) {
						claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
						if (claims) {
							let parsedClaim;
							try {
								parsedClaim = atob(claims);
							} catch (e) {
								logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
								return response;
							}
							shouldSendRequest = await authorizeRequestOnCaeChallenge({
								scopes: Array.isArray(scopes) ? scopes : [scopes],
								response,
								request,
								getAccessToken,
								logger
							}, parsedClaim);
							if (shouldSendRequest) [response, error] = await trySendRequest(request, next);
						}
					}
				}
			}
			if (error) throw error;
			else return response;
		}
	};
}
function parseChallenges(challenges) {
	const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
	const paramRegex = /(\w+)="([^"]*)"/g;
	const parsedChallenges = [];
	let match;
	while ((match = challengeRegex.exec(challenges)) !== null) {
		const scheme = match[1];
		const paramsString = match[2];
		const params = {};
		let paramMatch;
		while ((paramMatch = paramRegex.exec(paramsString)) !== null) params[paramMatch[1]] = paramMatch[2];
		parsedChallenges.push({
			scheme,
			params
		});
	}
	return parsedChallenges;
}
function getCaeChallengeClaims(challenges) {
	if (!challenges) return;
	return parseChallenges(challenges).find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
}
// node_modules/@azure/core-auth/dist/esm/keyCredential.js
function isKeyCredential$1(credential) {
	return isObjectWithProperties(credential, ["key"]) && typeof credential.key === "string";
}
// node_modules/@azure/core-auth/dist/esm/tokenCredential.js
function isTokenCredential(credential) {
	const castCredential = credential;
	return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
}
// node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
const apiVersionPolicyName = "ApiVersionPolicy";
function apiVersionPolicy(options) {
	return {
		name: apiVersionPolicyName,
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
			return next(req);
		}
	};
}
// node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
	return {
		name: keyCredentialAuthenticationPolicyName,
		sendRequest(request, next) {
			request.headers.set(apiKeyHeaderName, credential.key);
			return next(request);
		}
	};
}
// node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
	const { credential, clientOptions } = options;
	if (!credential) return;
	if (isTokenCredential(credential)) {
		const tokenPolicy = bearerTokenAuthenticationPolicy({
			credential,
			scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
		});
		pipeline.addPolicy(tokenPolicy);
	} else if (isKeyCredential(credential)) {
		if (!clientOptions?.credentials?.apiKeyHeaderName) throw new Error(`Missing API Key Header Name`);
		const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
		pipeline.addPolicy(keyPolicy);
	}
}
function createDefaultPipeline$1(endpoint, credential, options = {}) {
	const pipeline = createPipelineFromOptions(options);
	pipeline.addPolicy(apiVersionPolicy(options));
	addCredentialPipelinePolicy(pipeline, endpoint, {
		credential,
		clientOptions: options
	});
	return pipeline;
}
function isKeyCredential(credential) {
	return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
}
// node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
function operationOptionsToRequestParameters(options) {
	return {
		...operationOptionsToRequestParameters$1(options),
		tracingOptions: options.tracingOptions
	};
}
// node_modules/@azure-rest/core-client/dist/esm/getClient.js
function wrapRequestParameters(parameters) {
	if (parameters.onResponse) return {
		...parameters,
		onResponse(rawResponse, error) {
			parameters.onResponse?.(rawResponse, error, error);
		}
	};
	return parameters;
}
function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
	let credentials;
	if (credentialsOrPipelineOptions) {
		if (isCredential(credentialsOrPipelineOptions)) credentials = credentialsOrPipelineOptions;
		else clientOptions = credentialsOrPipelineOptions ?? {};
	}
	const pipeline = clientOptions.pipeline ?? createDefaultPipeline$1(endpoint, credentials, clientOptions);
	const tspClient = getClient$1(endpoint, {
		...clientOptions,
		pipeline
	});
	const client = (path, ...args) => {
		return {
			get: (requestOptions = {}) => {
				return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
			},
			post: (requestOptions = {}) => {
				return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
			},
			put: (requestOptions = {}) => {
				return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
			},
			patch: (requestOptions = {}) => {
				return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
			},
			delete: (requestOptions = {}) => {
				return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
			},
			head: (requestOptions = {}) => {
				return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
			},
			options: (requestOptions = {}) => {
				return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
			},
			trace: (requestOptions = {}) => {
				return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
			}
		};
	};
	return {
		path: client,
		pathUnchecked: client,
		pipeline: tspClient.pipeline
	};
}
function isCredential(param) {
	return isKeyCredential$1(param) || isTokenCredential(param);
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/containerRegistryManagementContext.js
function createContainerRegistryManagement(credential, subscriptionId, options = {}) {
	const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
	const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
	const userAgentInfo = `azsdk-js-arm-containerregistry/12.0.0`;
	const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
	const { apiVersion: _, ...updatedOptions } = {
		...options,
		userAgentOptions: { userAgentPrefix },
		loggingOptions: { logger: options.loggingOptions?.logger ?? logger$4.info },
		credentials: { scopes: options.credentials?.scopes ?? [`${endpointUrl}/.default`] }
	};
	const clientContext = getClient(endpointUrl, credential, updatedOptions);
	clientContext.pipeline.removePolicy({ name: "ApiVersionPolicy" });
	const apiVersion = options.apiVersion ?? "2025-11-01";
	clientContext.pipeline.addPolicy({
		name: "ClientApiVersionPolicy",
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version")) req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
			return next(req);
		}
	});
	return {
		...clientContext,
		apiVersion,
		subscriptionId
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/serialization/check-prop-undefined.js
function areAllPropsUndefined(item, properties) {
	for (const property of properties) if (item[property] !== void 0) return false;
	return true;
}
// node_modules/@azure/arm-containerregistry/dist/esm/models/models.js
function _operationListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : operationDefinitionArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function operationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationDefinitionDeserializer(item);
	});
}
function operationDefinitionDeserializer(item) {
	return {
		origin: item["origin"],
		name: item["name"],
		display: !item["display"] ? item["display"] : operationDisplayDefinitionDeserializer(item["display"]),
		...!item["properties"] ? item["properties"] : _operationDefinitionPropertiesDeserializer(item["properties"]),
		isDataAction: item["isDataAction"]
	};
}
function operationDisplayDefinitionDeserializer(item) {
	return {
		provider: item["provider"],
		resource: item["resource"],
		operation: item["operation"],
		description: item["description"]
	};
}
function operationServiceSpecificationDefinitionDeserializer(item) {
	return {
		metricSpecifications: !item["metricSpecifications"] ? item["metricSpecifications"] : operationMetricSpecificationDefinitionArrayDeserializer(item["metricSpecifications"]),
		logSpecifications: !item["logSpecifications"] ? item["logSpecifications"] : operationLogSpecificationDefinitionArrayDeserializer(item["logSpecifications"])
	};
}
function operationMetricSpecificationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationMetricSpecificationDefinitionDeserializer(item);
	});
}
function operationMetricSpecificationDefinitionDeserializer(item) {
	return {
		name: item["name"],
		displayName: item["displayName"],
		displayDescription: item["displayDescription"],
		unit: item["unit"],
		aggregationType: item["aggregationType"],
		internalMetricName: item["internalMetricName"]
	};
}
function operationLogSpecificationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationLogSpecificationDefinitionDeserializer(item);
	});
}
function operationLogSpecificationDefinitionDeserializer(item) {
	return {
		name: item["name"],
		displayName: item["displayName"],
		blobDuration: item["blobDuration"]
	};
}
function errorResponseDeserializer(item) {
	return { error: !item["error"] ? item["error"] : errorDetailDeserializer(item["error"]) };
}
function errorDetailDeserializer(item) {
	return {
		code: item["code"],
		message: item["message"],
		target: item["target"],
		details: !item["details"] ? item["details"] : errorDetailArrayDeserializer(item["details"]),
		additionalInfo: !item["additionalInfo"] ? item["additionalInfo"] : errorAdditionalInfoArrayDeserializer(item["additionalInfo"])
	};
}
function errorDetailArrayDeserializer(result) {
	return result.map((item) => {
		return errorDetailDeserializer(item);
	});
}
function errorAdditionalInfoArrayDeserializer(result) {
	return result.map((item) => {
		return errorAdditionalInfoDeserializer(item);
	});
}
function errorAdditionalInfoDeserializer(item) {
	return {
		type: item["type"],
		info: item["info"]
	};
}
function registrySerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, [
			"adminUserEnabled",
			"networkRuleSet",
			"policies",
			"encryption",
			"dataEndpointEnabled",
			"publicNetworkAccess",
			"networkRuleBypassOptions",
			"networkRuleBypassAllowedForTasks",
			"zoneRedundancy",
			"anonymousPullEnabled",
			"roleAssignmentMode"
		]) ? void 0 : _registryPropertiesSerializer(item),
		sku: skuSerializer(item["sku"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function registryDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _registryPropertiesDeserializer(item["properties"]),
		sku: skuDeserializer(item["sku"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesDeserializer(item["identity"])
	};
}
function statusDeserializer(item) {
	return {
		displayStatus: item["displayStatus"],
		message: item["message"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"])
	};
}
function networkRuleSetSerializer(item) {
	return {
		defaultAction: item["defaultAction"],
		ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArraySerializer(item["ipRules"])
	};
}
function networkRuleSetDeserializer(item) {
	return {
		defaultAction: item["defaultAction"],
		ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArrayDeserializer(item["ipRules"])
	};
}
function ipRuleArraySerializer(result) {
	return result.map((item) => {
		return ipRuleSerializer(item);
	});
}
function ipRuleArrayDeserializer(result) {
	return result.map((item) => {
		return ipRuleDeserializer(item);
	});
}
function ipRuleSerializer(item) {
	return {
		action: item["action"],
		value: item["iPAddressOrRange"]
	};
}
function ipRuleDeserializer(item) {
	return {
		action: item["action"],
		iPAddressOrRange: item["value"]
	};
}
function policiesSerializer(item) {
	return {
		quarantinePolicy: !item["quarantinePolicy"] ? item["quarantinePolicy"] : quarantinePolicySerializer(item["quarantinePolicy"]),
		trustPolicy: !item["trustPolicy"] ? item["trustPolicy"] : trustPolicySerializer(item["trustPolicy"]),
		retentionPolicy: !item["retentionPolicy"] ? item["retentionPolicy"] : retentionPolicySerializer(item["retentionPolicy"]),
		exportPolicy: !item["exportPolicy"] ? item["exportPolicy"] : exportPolicySerializer(item["exportPolicy"]),
		azureADAuthenticationAsArmPolicy: !item["azureADAuthenticationAsArmPolicy"] ? item["azureADAuthenticationAsArmPolicy"] : azureADAuthenticationAsArmPolicySerializer(item["azureADAuthenticationAsArmPolicy"])
	};
}
function policiesDeserializer(item) {
	return {
		quarantinePolicy: !item["quarantinePolicy"] ? item["quarantinePolicy"] : quarantinePolicyDeserializer(item["quarantinePolicy"]),
		trustPolicy: !item["trustPolicy"] ? item["trustPolicy"] : trustPolicyDeserializer(item["trustPolicy"]),
		retentionPolicy: !item["retentionPolicy"] ? item["retentionPolicy"] : retentionPolicyDeserializer(item["retentionPolicy"]),
		exportPolicy: !item["exportPolicy"] ? item["exportPolicy"] : exportPolicyDeserializer(item["exportPolicy"]),
		azureADAuthenticationAsArmPolicy: !item["azureADAuthenticationAsArmPolicy"] ? item["azureADAuthenticationAsArmPolicy"] : azureADAuthenticationAsArmPolicyDeserializer(item["azureADAuthenticationAsArmPolicy"])
	};
}
function quarantinePolicySerializer(item) {
	return { status: item["status"] };
}
function quarantinePolicyDeserializer(item) {
	return { status: item["status"] };
}
function trustPolicySerializer(item) {
	return {
		type: item["type"],
		status: item["status"]
	};
}
function trustPolicyDeserializer(item) {
	return {
		type: item["type"],
		status: item["status"]
	};
}
function retentionPolicySerializer(item) {
	return {
		days: item["days"],
		status: item["status"]
	};
}
function retentionPolicyDeserializer(item) {
	return {
		days: item["days"],
		lastUpdatedTime: !item["lastUpdatedTime"] ? item["lastUpdatedTime"] : new Date(item["lastUpdatedTime"]),
		status: item["status"]
	};
}
function exportPolicySerializer(item) {
	return { status: item["status"] };
}
function exportPolicyDeserializer(item) {
	return { status: item["status"] };
}
function azureADAuthenticationAsArmPolicySerializer(item) {
	return { status: item["status"] };
}
function azureADAuthenticationAsArmPolicyDeserializer(item) {
	return { status: item["status"] };
}
function encryptionPropertySerializer(item) {
	return {
		status: item["status"],
		keyVaultProperties: !item["keyVaultProperties"] ? item["keyVaultProperties"] : keyVaultPropertiesSerializer(item["keyVaultProperties"])
	};
}
function encryptionPropertyDeserializer(item) {
	return {
		status: item["status"],
		keyVaultProperties: !item["keyVaultProperties"] ? item["keyVaultProperties"] : keyVaultPropertiesDeserializer(item["keyVaultProperties"])
	};
}
function keyVaultPropertiesSerializer(item) {
	return {
		keyIdentifier: item["keyIdentifier"],
		identity: item["identity"]
	};
}
function keyVaultPropertiesDeserializer(item) {
	return {
		keyIdentifier: item["keyIdentifier"],
		versionedKeyIdentifier: item["versionedKeyIdentifier"],
		identity: item["identity"],
		keyRotationEnabled: item["keyRotationEnabled"],
		lastKeyRotationTimestamp: !item["lastKeyRotationTimestamp"] ? item["lastKeyRotationTimestamp"] : new Date(item["lastKeyRotationTimestamp"])
	};
}
function privateEndpointConnectionArrayDeserializer(result) {
	return result.map((item) => {
		return privateEndpointConnectionDeserializer(item);
	});
}
function privateEndpointConnectionSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["privateEndpoint", "privateLinkServiceConnectionState"]) ? void 0 : _privateEndpointConnectionPropertiesSerializer(item) };
}
function privateEndpointConnectionDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _privateEndpointConnectionPropertiesDeserializer(item["properties"])
	};
}
function privateEndpointSerializer(item) {
	return { id: item["id"] };
}
function privateEndpointDeserializer(item) {
	return { id: item["id"] };
}
function privateLinkServiceConnectionStateSerializer(item) {
	return {
		status: item["status"],
		description: item["description"],
		actionsRequired: item["actionsRequired"]
	};
}
function privateLinkServiceConnectionStateDeserializer(item) {
	return {
		status: item["status"],
		description: item["description"],
		actionsRequired: item["actionsRequired"]
	};
}
function skuSerializer(item) {
	return { name: item["name"] };
}
function skuDeserializer(item) {
	return {
		name: item["name"],
		tier: item["tier"]
	};
}
function identityPropertiesSerializer(item) {
	return {
		type: item["type"],
		userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userIdentityPropertiesRecordSerializer(item["userAssignedIdentities"])
	};
}
function identityPropertiesDeserializer(item) {
	return {
		principalId: item["principalId"],
		tenantId: item["tenantId"],
		type: item["type"],
		userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userIdentityPropertiesRecordDeserializer(item["userAssignedIdentities"])
	};
}
function userIdentityPropertiesRecordSerializer(item) {
	const result = {};
	Object.keys(item).map((key) => {
		result[key] = !item[key] ? item[key] : userIdentityPropertiesSerializer(item[key]);
	});
	return result;
}
function userIdentityPropertiesRecordDeserializer(item) {
	const result = {};
	Object.keys(item).map((key) => {
		result[key] = !item[key] ? item[key] : userIdentityPropertiesDeserializer(item[key]);
	});
	return result;
}
function userIdentityPropertiesSerializer(item) {
	return item;
}
function userIdentityPropertiesDeserializer(item) {
	return {
		principalId: item["principalId"],
		clientId: item["clientId"]
	};
}
function systemDataDeserializer(item) {
	return {
		createdBy: item["createdBy"],
		createdByType: item["createdByType"],
		createdAt: !item["createdAt"] ? item["createdAt"] : new Date(item["createdAt"]),
		lastModifiedBy: item["lastModifiedBy"],
		lastModifiedByType: item["lastModifiedByType"],
		lastModifiedAt: !item["lastModifiedAt"] ? item["lastModifiedAt"] : new Date(item["lastModifiedAt"])
	};
}
function registryUpdateParametersSerializer(item) {
	return {
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"]),
		tags: item["tags"],
		sku: !item["sku"] ? item["sku"] : skuSerializer(item["sku"]),
		properties: areAllPropsUndefined(item, [
			"adminUserEnabled",
			"networkRuleSet",
			"policies",
			"encryption",
			"dataEndpointEnabled",
			"publicNetworkAccess",
			"networkRuleBypassOptions",
			"networkRuleBypassAllowedForTasks",
			"anonymousPullEnabled",
			"roleAssignmentMode"
		]) ? void 0 : _registryUpdateParametersPropertiesSerializer(item)
	};
}
function _registryListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : registryArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function registryArrayDeserializer(result) {
	return result.map((item) => {
		return registryDeserializer(item);
	});
}
function importImageParametersSerializer(item) {
	return {
		source: importSourceSerializer(item["source"]),
		targetTags: !item["targetTags"] ? item["targetTags"] : item["targetTags"].map((p) => {
			return p;
		}),
		untaggedTargetRepositories: !item["untaggedTargetRepositories"] ? item["untaggedTargetRepositories"] : item["untaggedTargetRepositories"].map((p) => {
			return p;
		}),
		mode: item["mode"]
	};
}
function importSourceSerializer(item) {
	return {
		resourceId: item["resourceId"],
		registryUri: item["registryUri"],
		credentials: !item["credentials"] ? item["credentials"] : importSourceCredentialsSerializer(item["credentials"]),
		sourceImage: item["sourceImage"]
	};
}
function importSourceCredentialsSerializer(item) {
	return {
		username: item["username"],
		password: item["password"]
	};
}
function registryUsageListResultDeserializer(item) {
	return { value: !item["value"] ? item["value"] : registryUsageArrayDeserializer(item["value"]) };
}
function registryUsageArrayDeserializer(result) {
	return result.map((item) => {
		return registryUsageDeserializer(item);
	});
}
function registryUsageDeserializer(item) {
	return {
		name: item["name"],
		limit: item["limit"],
		currentValue: item["currentValue"],
		unit: item["unit"]
	};
}
function registryListCredentialsResultDeserializer(item) {
	return {
		username: item["username"],
		passwords: !item["passwords"] ? item["passwords"] : registryPasswordArrayDeserializer(item["passwords"])
	};
}
function registryPasswordArrayDeserializer(result) {
	return result.map((item) => {
		return registryPasswordDeserializer(item);
	});
}
function registryPasswordDeserializer(item) {
	return {
		name: item["name"],
		value: item["value"]
	};
}
function regenerateCredentialParametersSerializer(item) {
	return { name: item["name"] };
}
function generateCredentialsParametersSerializer(item) {
	return {
		tokenId: item["tokenId"],
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		name: item["name"]
	};
}
function generateCredentialsResultDeserializer(item) {
	return {
		username: item["username"],
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArrayDeserializer(item["passwords"])
	};
}
function tokenPasswordArraySerializer(result) {
	return result.map((item) => {
		return tokenPasswordSerializer(item);
	});
}
function tokenPasswordArrayDeserializer(result) {
	return result.map((item) => {
		return tokenPasswordDeserializer(item);
	});
}
function tokenPasswordSerializer(item) {
	return {
		creationTime: !item["creationTime"] ? item["creationTime"] : item["creationTime"].toISOString(),
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		name: item["name"]
	};
}
function tokenPasswordDeserializer(item) {
	return {
		creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
		expiry: !item["expiry"] ? item["expiry"] : new Date(item["expiry"]),
		name: item["name"],
		value: item["value"]
	};
}
function registryNameCheckRequestSerializer(item) {
	return {
		name: item["name"],
		type: item["type"]
	};
}
function registryNameStatusDeserializer(item) {
	return {
		nameAvailable: item["nameAvailable"],
		reason: item["reason"],
		message: item["message"]
	};
}
function privateLinkResourceDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		properties: !item["properties"] ? item["properties"] : privateLinkResourcePropertiesDeserializer(item["properties"])
	};
}
function privateLinkResourcePropertiesDeserializer(item) {
	return {
		groupId: item["groupId"],
		requiredMembers: !item["requiredMembers"] ? item["requiredMembers"] : item["requiredMembers"].map((p) => {
			return p;
		}),
		requiredZoneNames: !item["requiredZoneNames"] ? item["requiredZoneNames"] : item["requiredZoneNames"].map((p) => {
			return p;
		})
	};
}
function _privateLinkResourceListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : privateLinkResourceArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function privateLinkResourceArrayDeserializer(result) {
	return result.map((item) => {
		return privateLinkResourceDeserializer(item);
	});
}
function cacheRuleSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"credentialSetResourceId",
		"sourceRepository",
		"targetRepository"
	]) ? void 0 : _cacheRulePropertiesSerializer(item) };
}
function cacheRuleDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _cacheRulePropertiesDeserializer(item["properties"])
	};
}
function cacheRuleUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["credentialSetResourceId"]) ? void 0 : _cacheRuleUpdateParametersPropertiesSerializer(item) };
}
function _cacheRulesListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : cacheRuleArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function cacheRuleArrayDeserializer(result) {
	return result.map((item) => {
		return cacheRuleDeserializer(item);
	});
}
function credentialSetSerializer(item) {
	return {
		properties: areAllPropsUndefined(item, ["loginServer", "authCredentials"]) ? void 0 : _credentialSetPropertiesSerializer(item),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function credentialSetDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _credentialSetPropertiesDeserializer(item["properties"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesDeserializer(item["identity"])
	};
}
function authCredentialArraySerializer(result) {
	return result.map((item) => {
		return authCredentialSerializer(item);
	});
}
function authCredentialArrayDeserializer(result) {
	return result.map((item) => {
		return authCredentialDeserializer(item);
	});
}
function authCredentialSerializer(item) {
	return {
		name: item["name"],
		usernameSecretIdentifier: item["usernameSecretIdentifier"],
		passwordSecretIdentifier: item["passwordSecretIdentifier"]
	};
}
function authCredentialDeserializer(item) {
	return {
		name: item["name"],
		usernameSecretIdentifier: item["usernameSecretIdentifier"],
		passwordSecretIdentifier: item["passwordSecretIdentifier"],
		credentialHealth: !item["credentialHealth"] ? item["credentialHealth"] : credentialHealthDeserializer(item["credentialHealth"])
	};
}
function credentialHealthDeserializer(item) {
	return {
		status: item["status"],
		errorCode: item["errorCode"],
		errorMessage: item["errorMessage"]
	};
}
function credentialSetUpdateParametersSerializer(item) {
	return {
		properties: areAllPropsUndefined(item, ["authCredentials"]) ? void 0 : _credentialSetUpdateParametersPropertiesSerializer(item),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function _credentialSetListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : credentialSetArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function credentialSetArrayDeserializer(result) {
	return result.map((item) => {
		return credentialSetDeserializer(item);
	});
}
function connectedRegistrySerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"mode",
		"parent",
		"clientTokenIds",
		"loginServer",
		"logging",
		"notificationsList",
		"garbageCollection"
	]) ? void 0 : _connectedRegistryPropertiesSerializer(item) };
}
function connectedRegistryDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _connectedRegistryPropertiesDeserializer(item["properties"])
	};
}
function activationPropertiesDeserializer(item) {
	return { status: item["status"] };
}
function parentPropertiesSerializer(item) {
	return {
		id: item["id"],
		syncProperties: syncPropertiesSerializer(item["syncProperties"])
	};
}
function parentPropertiesDeserializer(item) {
	return {
		id: item["id"],
		syncProperties: syncPropertiesDeserializer(item["syncProperties"])
	};
}
function syncPropertiesSerializer(item) {
	return {
		tokenId: item["tokenId"],
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"]
	};
}
function syncPropertiesDeserializer(item) {
	return {
		tokenId: item["tokenId"],
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"],
		lastSyncTime: !item["lastSyncTime"] ? item["lastSyncTime"] : new Date(item["lastSyncTime"]),
		gatewayEndpoint: item["gatewayEndpoint"]
	};
}
function loginServerPropertiesSerializer(item) {
	return item;
}
function loginServerPropertiesDeserializer(item) {
	return {
		host: item["host"],
		tls: !item["tls"] ? item["tls"] : tlsPropertiesDeserializer(item["tls"])
	};
}
function tlsPropertiesDeserializer(item) {
	return {
		status: item["status"],
		certificate: !item["certificate"] ? item["certificate"] : tlsCertificatePropertiesDeserializer(item["certificate"])
	};
}
function tlsCertificatePropertiesDeserializer(item) {
	return {
		type: item["type"],
		location: item["location"]
	};
}
function loggingPropertiesSerializer(item) {
	return {
		logLevel: item["logLevel"],
		auditLogStatus: item["auditLogStatus"]
	};
}
function loggingPropertiesDeserializer(item) {
	return {
		logLevel: item["logLevel"],
		auditLogStatus: item["auditLogStatus"]
	};
}
function statusDetailPropertiesArrayDeserializer(result) {
	return result.map((item) => {
		return statusDetailPropertiesDeserializer(item);
	});
}
function statusDetailPropertiesDeserializer(item) {
	return {
		type: item["type"],
		code: item["code"],
		description: item["description"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
		correlationId: item["correlationId"]
	};
}
function garbageCollectionPropertiesSerializer(item) {
	return {
		enabled: item["enabled"],
		schedule: item["schedule"]
	};
}
function garbageCollectionPropertiesDeserializer(item) {
	return {
		enabled: item["enabled"],
		schedule: item["schedule"]
	};
}
function connectedRegistryUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"syncProperties",
		"logging",
		"clientTokenIds",
		"notificationsList",
		"garbageCollection"
	]) ? void 0 : _connectedRegistryUpdateParametersPropertiesSerializer(item) };
}
function syncUpdatePropertiesSerializer(item) {
	return {
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"]
	};
}
function _connectedRegistryListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : connectedRegistryArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function connectedRegistryArrayDeserializer(result) {
	return result.map((item) => {
		return connectedRegistryDeserializer(item);
	});
}
function _privateEndpointConnectionListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : privateEndpointConnectionArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function replicationSerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, ["regionEndpointEnabled", "zoneRedundancy"]) ? void 0 : _replicationPropertiesSerializer(item)
	};
}
function replicationDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _replicationPropertiesDeserializer(item["properties"])
	};
}
function replicationUpdateParametersSerializer(item) {
	return {
		tags: item["tags"],
		properties: areAllPropsUndefined(item, ["regionEndpointEnabled"]) ? void 0 : _replicationUpdateParametersPropertiesSerializer(item)
	};
}
function _replicationListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : replicationArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function replicationArrayDeserializer(result) {
	return result.map((item) => {
		return replicationDeserializer(item);
	});
}
function scopeMapSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["description", "actions"]) ? void 0 : _scopeMapPropertiesSerializer(item) };
}
function scopeMapDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _scopeMapPropertiesDeserializer(item["properties"])
	};
}
function scopeMapUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["description", "actions"]) ? void 0 : _scopeMapUpdateParametersPropertiesSerializer(item) };
}
function _scopeMapListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : scopeMapArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function scopeMapArrayDeserializer(result) {
	return result.map((item) => {
		return scopeMapDeserializer(item);
	});
}
function tokenSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"scopeMapId",
		"credentials",
		"status"
	]) ? void 0 : _tokenPropertiesSerializer(item) };
}
function tokenDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _tokenPropertiesDeserializer(item["properties"])
	};
}
function tokenCredentialsPropertiesSerializer(item) {
	return {
		certificates: !item["certificates"] ? item["certificates"] : tokenCertificateArraySerializer(item["certificates"]),
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArraySerializer(item["passwords"])
	};
}
function tokenCredentialsPropertiesDeserializer(item) {
	return {
		certificates: !item["certificates"] ? item["certificates"] : tokenCertificateArrayDeserializer(item["certificates"]),
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArrayDeserializer(item["passwords"])
	};
}
function tokenCertificateArraySerializer(result) {
	return result.map((item) => {
		return tokenCertificateSerializer(item);
	});
}
function tokenCertificateArrayDeserializer(result) {
	return result.map((item) => {
		return tokenCertificateDeserializer(item);
	});
}
function tokenCertificateSerializer(item) {
	return {
		name: item["name"],
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		thumbprint: item["thumbprint"],
		encodedPemCertificate: item["encodedPemCertificate"]
	};
}
function tokenCertificateDeserializer(item) {
	return {
		name: item["name"],
		expiry: !item["expiry"] ? item["expiry"] : new Date(item["expiry"]),
		thumbprint: item["thumbprint"],
		encodedPemCertificate: item["encodedPemCertificate"]
	};
}
function tokenUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"scopeMapId",
		"status",
		"credentials"
	]) ? void 0 : _tokenUpdateParametersPropertiesSerializer(item) };
}
function _tokenListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : tokenArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function tokenArrayDeserializer(result) {
	return result.map((item) => {
		return tokenDeserializer(item);
	});
}
function webhookDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _webhookPropertiesDeserializer(item["properties"])
	};
}
function webhookCreateParametersSerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, [
			"serviceUri",
			"customHeaders",
			"status",
			"scope",
			"actions"
		]) ? void 0 : _webhookCreateParametersPropertiesSerializer(item)
	};
}
function webhookUpdateParametersSerializer(item) {
	return {
		tags: item["tags"],
		properties: areAllPropsUndefined(item, [
			"serviceUri",
			"customHeaders",
			"status",
			"scope",
			"actions"
		]) ? void 0 : _webhookUpdateParametersPropertiesSerializer(item)
	};
}
function _webhookListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : webhookArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function webhookArrayDeserializer(result) {
	return result.map((item) => {
		return webhookDeserializer(item);
	});
}
function eventInfoDeserializer(item) {
	return { id: item["id"] };
}
function _eventListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : eventArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function eventArrayDeserializer(result) {
	return result.map((item) => {
		return eventDeserializer(item);
	});
}
function eventDeserializer(item) {
	return {
		id: item["id"],
		eventRequestMessage: !item["eventRequestMessage"] ? item["eventRequestMessage"] : eventRequestMessageDeserializer(item["eventRequestMessage"]),
		eventResponseMessage: !item["eventResponseMessage"] ? item["eventResponseMessage"] : eventResponseMessageDeserializer(item["eventResponseMessage"])
	};
}
function eventRequestMessageDeserializer(item) {
	return {
		content: !item["content"] ? item["content"] : eventContentDeserializer(item["content"]),
		headers: !item["headers"] ? item["headers"] : Object.fromEntries(Object.entries(item["headers"]).map(([k, p]) => [k, p])),
		method: item["method"],
		requestUri: item["requestUri"],
		version: item["version"]
	};
}
function eventContentDeserializer(item) {
	return {
		id: item["id"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
		action: item["action"],
		target: !item["target"] ? item["target"] : targetDeserializer(item["target"]),
		request: !item["request"] ? item["request"] : requestDeserializer(item["request"]),
		actor: !item["actor"] ? item["actor"] : actorDeserializer(item["actor"]),
		source: !item["source"] ? item["source"] : sourceDeserializer(item["source"])
	};
}
function targetDeserializer(item) {
	return {
		mediaType: item["mediaType"],
		size: item["size"],
		digest: item["digest"],
		length: item["length"],
		repository: item["repository"],
		url: item["url"],
		tag: item["tag"],
		name: item["name"],
		version: item["version"]
	};
}
function requestDeserializer(item) {
	return {
		id: item["id"],
		addr: item["addr"],
		host: item["host"],
		method: item["method"],
		useragent: item["useragent"]
	};
}
function actorDeserializer(item) {
	return { name: item["name"] };
}
function sourceDeserializer(item) {
	return {
		addr: item["addr"],
		instanceID: item["instanceID"]
	};
}
function eventResponseMessageDeserializer(item) {
	return {
		content: item["content"],
		headers: !item["headers"] ? item["headers"] : Object.fromEntries(Object.entries(item["headers"]).map(([k, p]) => [k, p])),
		reasonPhrase: item["reasonPhrase"],
		statusCode: item["statusCode"],
		version: item["version"]
	};
}
function callbackConfigDeserializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: !item["customHeaders"] ? item["customHeaders"] : Object.fromEntries(Object.entries(item["customHeaders"]).map(([k, p]) => [k, p]))
	};
}
function _operationDefinitionPropertiesDeserializer(item) {
	return { serviceSpecification: !item["serviceSpecification"] ? item["serviceSpecification"] : operationServiceSpecificationDefinitionDeserializer(item["serviceSpecification"]) };
}
function _privateEndpointConnectionPropertiesSerializer(item) {
	return {
		privateEndpoint: !item["privateEndpoint"] ? item["privateEndpoint"] : privateEndpointSerializer(item["privateEndpoint"]),
		privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"] ? item["privateLinkServiceConnectionState"] : privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"])
	};
}
function _privateEndpointConnectionPropertiesDeserializer(item) {
	return {
		privateEndpoint: !item["privateEndpoint"] ? item["privateEndpoint"] : privateEndpointDeserializer(item["privateEndpoint"]),
		privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"] ? item["privateLinkServiceConnectionState"] : privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
		provisioningState: item["provisioningState"]
	};
}
function _registryPropertiesSerializer(item) {
	return {
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetSerializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesSerializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertySerializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		zoneRedundancy: item["zoneRedundancy"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _registryPropertiesDeserializer(item) {
	return {
		loginServer: item["loginServer"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		status: !item["status"] ? item["status"] : statusDeserializer(item["status"]),
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetDeserializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesDeserializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertyDeserializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		dataEndpointHostNames: !item["dataEndpointHostNames"] ? item["dataEndpointHostNames"] : item["dataEndpointHostNames"].map((p) => {
			return p;
		}),
		privateEndpointConnections: !item["privateEndpointConnections"] ? item["privateEndpointConnections"] : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		zoneRedundancy: item["zoneRedundancy"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _registryUpdateParametersPropertiesSerializer(item) {
	return {
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetSerializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesSerializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertySerializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _cacheRulePropertiesSerializer(item) {
	return {
		credentialSetResourceId: item["credentialSetResourceId"],
		sourceRepository: item["sourceRepository"],
		targetRepository: item["targetRepository"]
	};
}
function _cacheRulePropertiesDeserializer(item) {
	return {
		credentialSetResourceId: item["credentialSetResourceId"],
		sourceRepository: item["sourceRepository"],
		targetRepository: item["targetRepository"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"]
	};
}
function _cacheRuleUpdateParametersPropertiesSerializer(item) {
	return { credentialSetResourceId: item["credentialSetResourceId"] };
}
function _credentialSetPropertiesSerializer(item) {
	return {
		loginServer: item["loginServer"],
		authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArraySerializer(item["authCredentials"])
	};
}
function _credentialSetPropertiesDeserializer(item) {
	return {
		loginServer: item["loginServer"],
		authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArrayDeserializer(item["authCredentials"]),
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"]
	};
}
function _credentialSetUpdateParametersPropertiesSerializer(item) {
	return { authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArraySerializer(item["authCredentials"]) };
}
function _connectedRegistryPropertiesSerializer(item) {
	return {
		mode: item["mode"],
		parent: !item["parent"] ? item["parent"] : parentPropertiesSerializer(item["parent"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		loginServer: !item["loginServer"] ? item["loginServer"] : loginServerPropertiesSerializer(item["loginServer"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesSerializer(item["logging"]),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesSerializer(item["garbageCollection"])
	};
}
function _connectedRegistryPropertiesDeserializer(item) {
	return {
		provisioningState: item["provisioningState"],
		mode: item["mode"],
		version: item["version"],
		connectionState: item["connectionState"],
		lastActivityTime: !item["lastActivityTime"] ? item["lastActivityTime"] : new Date(item["lastActivityTime"]),
		activation: !item["activation"] ? item["activation"] : activationPropertiesDeserializer(item["activation"]),
		parent: !item["parent"] ? item["parent"] : parentPropertiesDeserializer(item["parent"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		loginServer: !item["loginServer"] ? item["loginServer"] : loginServerPropertiesDeserializer(item["loginServer"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesDeserializer(item["logging"]),
		statusDetails: !item["statusDetails"] ? item["statusDetails"] : statusDetailPropertiesArrayDeserializer(item["statusDetails"]),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesDeserializer(item["garbageCollection"])
	};
}
function _connectedRegistryUpdateParametersPropertiesSerializer(item) {
	return {
		syncProperties: !item["syncProperties"] ? item["syncProperties"] : syncUpdatePropertiesSerializer(item["syncProperties"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesSerializer(item["logging"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesSerializer(item["garbageCollection"])
	};
}
function _replicationPropertiesSerializer(item) {
	return {
		regionEndpointEnabled: item["regionEndpointEnabled"],
		zoneRedundancy: item["zoneRedundancy"]
	};
}
function _replicationPropertiesDeserializer(item) {
	return {
		provisioningState: item["provisioningState"],
		status: !item["status"] ? item["status"] : statusDeserializer(item["status"]),
		regionEndpointEnabled: item["regionEndpointEnabled"],
		zoneRedundancy: item["zoneRedundancy"]
	};
}
function _replicationUpdateParametersPropertiesSerializer(item) {
	return { regionEndpointEnabled: item["regionEndpointEnabled"] };
}
function _scopeMapPropertiesSerializer(item) {
	return {
		description: item["description"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _scopeMapPropertiesDeserializer(item) {
	return {
		description: item["description"],
		typePropertiesType: item["type"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _scopeMapUpdateParametersPropertiesSerializer(item) {
	return {
		description: item["description"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _tokenPropertiesSerializer(item) {
	return {
		scopeMapId: item["scopeMapId"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesSerializer(item["credentials"]),
		status: item["status"]
	};
}
function _tokenPropertiesDeserializer(item) {
	return {
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		scopeMapId: item["scopeMapId"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesDeserializer(item["credentials"]),
		status: item["status"]
	};
}
function _tokenUpdateParametersPropertiesSerializer(item) {
	return {
		scopeMapId: item["scopeMapId"],
		status: item["status"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesSerializer(item["credentials"])
	};
}
function _webhookPropertiesDeserializer(item) {
	return {
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		}),
		provisioningState: item["provisioningState"]
	};
}
function _webhookCreateParametersPropertiesSerializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: item["customHeaders"],
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _webhookUpdateParametersPropertiesSerializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: item["customHeaders"],
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/pagingHelpers.js
function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
	const itemName = options.itemName ?? "value";
	const nextLinkName = options.nextLinkName ?? "nextLink";
	const nextLinkMethod = options.nextLinkMethod ?? "GET";
	const pagedResult = {
		getPage: async (pageLink) => {
			const result = pageLink === void 0 ? await getInitialResponse() : nextLinkMethod === "POST" ? await client.pathUnchecked(pageLink).post() : await client.pathUnchecked(pageLink).get();
			checkPagingRequest(result, expectedStatuses);
			const results = await processResponseBody(result);
			const nextLink = getNextLink(results, nextLinkName);
			return {
				page: getElements(results, itemName),
				nextPageLink: nextLink
			};
		},
		byPage: (settings) => {
			const { continuationToken } = settings ?? {};
			return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
		}
	};
	return getPagedAsyncIterator(pagedResult);
}
function getPagedAsyncIterator(pagedResult) {
	const iter = getItemAsyncIterator(pagedResult);
	return {
		next() {
			return iter.next();
		},
		[Symbol.asyncIterator]() {
			return this;
		},
		byPage: pagedResult?.byPage ?? ((settings) => {
			const { continuationToken } = settings ?? {};
			return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
		})
	};
}
async function* getItemAsyncIterator(pagedResult) {
	const pages = getPageAsyncIterator(pagedResult);
	for await (const page of pages) yield* page;
}
async function* getPageAsyncIterator(pagedResult, options = {}) {
	const { pageLink } = options;
	let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
	if (!response) return;
	let result = response.page;
	result.continuationToken = response.nextPageLink;
	yield result;
	while (response.nextPageLink) {
		response = await pagedResult.getPage(response.nextPageLink);
		if (!response) return;
		result = response.page;
		result.continuationToken = response.nextPageLink;
		yield result;
	}
}
function getNextLink(body, nextLinkName) {
	if (!nextLinkName) return;
	const nextLink = body[nextLinkName];
	if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) throw new RestError(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
	if (nextLink === null) return;
	return nextLink;
}
function getElements(body, itemName) {
	const value = body[itemName];
	if (!Array.isArray(value)) throw new RestError(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
	return value ?? [];
}
function checkPagingRequest(response, expectedStatuses) {
	if (!expectedStatuses.includes(response.status)) throw createRestError(`Pagination failed with unexpected statusCode ${response.status}`, response);
}
// node_modules/@azure/core-lro/dist/esm/logger.js
const logger$1 = createClientLogger("core-lro");
// node_modules/@azure/core-lro/dist/esm/poller/constants.js
const POLL_INTERVAL_IN_MS = 2e3;
const terminalStates = [
	"succeeded",
	"canceled",
	"failed"
];
// node_modules/@azure/core-lro/dist/esm/poller/operation.js
function deserializeState(serializedState) {
	try {
		return JSON.parse(serializedState).state;
	} catch (e) {
		throw new Error(`Unable to deserialize input state: ${serializedState}`);
	}
}
function setStateError(inputs) {
	const { state, isOperationError } = inputs;
	return (error) => {
		if (isOperationError(error)) {
			state.error = error;
			state.status = "failed";
		}
		throw error;
	};
}
function appendReadableErrorMessage(currentMessage, innerMessage) {
	let message = currentMessage;
	if (message.slice(-1) !== ".") message = message + ".";
	return message + " " + innerMessage;
}
function simplifyError(err) {
	let message = err.message;
	let code = err.code;
	let curErr = err;
	while (curErr.innererror) {
		curErr = curErr.innererror;
		code = curErr.code;
		message = appendReadableErrorMessage(message, curErr.message);
	}
	return {
		code,
		message
	};
}
async function processOperationStatus(result) {
	const { state, status, isDone, processResult, getError, response, setErrorAsResult } = result;
	switch (status) {
		case "succeeded":
			state.status = "succeeded";
			break;
		case "failed": {
			const err = getError?.(response);
			let postfix = "";
			if (err) {
				const { code, message } = simplifyError(err);
				postfix = `. ${code}. ${message}`;
			}
			const errStr = `The long-running operation has failed${postfix}`;
			state.error = new Error(errStr);
			state.status = "failed";
			logger$1.warning(errStr);
			break;
		}
		case "canceled": state.status = "canceled";
	}
	if (isDone?.(response, state) || isDone === void 0 && ["succeeded", "canceled"].concat(setErrorAsResult ? [] : ["failed"]).includes(status)) state.result = await buildResult({
		response,
		state,
		processResult
	});
}
async function buildResult(inputs) {
	const { processResult, response, state } = inputs;
	return processResult ? processResult(response, state) : response;
}
async function initOperation(inputs) {
	const { init, processResult, getOperationStatus, withOperationLocation, setErrorAsResult } = inputs;
	const { operationLocation, resourceLocation, initialRequestUrl, requestMethod, metadata, response } = await init();
	if (operationLocation) withOperationLocation?.(operationLocation, false);
	const config = {
		metadata,
		operationLocation,
		resourceLocation,
		initialRequestUrl,
		requestMethod
	};
	logger$1.verbose(`LRO: Operation description:`, config);
	const state = {
		status: "running",
		config
	};
	await processOperationStatus({
		state,
		status: getOperationStatus({
			response,
			state,
			operationLocation
		}),
		response,
		setErrorAsResult,
		processResult
	});
	return state;
}
async function pollOperationHelper(inputs) {
	const { poll, state, operationLocation, getOperationStatus, getResourceLocation, isOperationError, options } = inputs;
	const response = await poll(operationLocation, options).catch(setStateError({
		state,
		isOperationError
	}));
	const status = getOperationStatus(response, state);
	logger$1.verbose(`LRO: Status:\n\tPolling from: ${state.config.operationLocation}\n\tOperation status: ${status}\n\tPolling status: ${terminalStates.includes(status) ? "Stopped" : "Running"}`);
	if (status === "succeeded") {
		const resourceLocation = getResourceLocation(response, state);
		if (resourceLocation !== void 0) return {
			response: await poll(resourceLocation).catch(setStateError({
				state,
				isOperationError
			})),
			status
		};
	}
	return {
		response,
		status
	};
}
async function pollOperation(inputs) {
	const { poll, state, options, getOperationStatus, getResourceLocation, getOperationLocation, isOperationError, withOperationLocation, getPollingInterval, processResult, getError, updateState, setDelay, isDone, setErrorAsResult } = inputs;
	const { operationLocation } = state.config;
	if (operationLocation !== void 0) {
		const { response, status } = await pollOperationHelper({
			poll,
			getOperationStatus,
			state,
			operationLocation,
			getResourceLocation,
			isOperationError,
			options
		});
		await processOperationStatus({
			status,
			response,
			state,
			isDone,
			processResult,
			getError,
			setErrorAsResult
		});
		if (!terminalStates.includes(status)) {
			const intervalInMs = getPollingInterval?.(response);
			if (intervalInMs) setDelay(intervalInMs);
			const location = getOperationLocation?.(response, state);
			if (location !== void 0) {
				const isUpdated = operationLocation !== location;
				state.config.operationLocation = location;
				withOperationLocation?.(location, isUpdated);
			} else withOperationLocation?.(operationLocation, false);
		}
		updateState?.(state, response);
	}
}
// node_modules/@azure/core-lro/dist/esm/http/operation.js
function getOperationLocationPollingUrl(inputs) {
	const { azureAsyncOperation, operationLocation } = inputs;
	return operationLocation ?? azureAsyncOperation;
}
function getLocationHeader(rawResponse) {
	return rawResponse.headers["location"];
}
function getOperationLocationHeader(rawResponse) {
	return rawResponse.headers["operation-location"];
}
function getAzureAsyncOperationHeader(rawResponse) {
	return rawResponse.headers["azure-asyncoperation"];
}
function findResourceLocation(inputs) {
	const { location, requestMethod, requestPath, resourceLocationConfig, skipFinalGet } = inputs;
	if (skipFinalGet) return;
	switch (requestMethod) {
		case "PUT": return requestPath;
		case "DELETE": return;
		case "PATCH": return getDefault() ?? requestPath;
		default: return getDefault();
	}
	function getDefault() {
		switch (resourceLocationConfig) {
			case "operation-location":
			case "azure-async-operation": return;
			case "original-uri": return requestPath;
			default: return location;
		}
	}
}
function inferLroMode(rawResponse, resourceLocationConfig, skipFinalGet) {
	const requestPath = rawResponse.request.url;
	const requestMethod = rawResponse.request.method;
	const pollingUrl = getOperationLocationPollingUrl({
		operationLocation: getOperationLocationHeader(rawResponse),
		azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
	});
	const location = getLocationHeader(rawResponse);
	const normalizedRequestMethod = requestMethod?.toLocaleUpperCase();
	if (pollingUrl !== void 0) return {
		mode: "OperationLocation",
		operationLocation: pollingUrl,
		resourceLocation: findResourceLocation({
			requestMethod: normalizedRequestMethod,
			location,
			requestPath,
			resourceLocationConfig,
			skipFinalGet
		}),
		initialRequestUrl: requestPath,
		requestMethod
	};
	else if (location !== void 0) return {
		mode: "ResourceLocation",
		operationLocation: location,
		initialRequestUrl: requestPath,
		requestMethod
	};
	else if (normalizedRequestMethod === "PUT" && requestPath) return {
		mode: "Body",
		operationLocation: requestPath,
		initialRequestUrl: requestPath,
		requestMethod
	};
	else return;
}
function transformStatus(inputs) {
	const { status, statusCode } = inputs;
	if (typeof status !== "string" && status !== void 0) throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
	logger$1.verbose(`LRO: Transforming status: ${status} with status code: ${statusCode}.`);
	const lowerCaseStatus = status?.toLocaleLowerCase();
	if (!lowerCaseStatus) return toOperationStatus(statusCode);
	if (lowerCaseStatus.includes("succeeded")) return "succeeded";
	if (lowerCaseStatus.includes("fail")) return "failed";
	if (["canceled", "cancelled"].includes(lowerCaseStatus)) return "canceled";
	return "running";
}
function getStatus(rawResponse) {
	const { status } = rawResponse.body ?? {};
	return transformStatus({
		status,
		statusCode: rawResponse.statusCode
	});
}
function getProvisioningState(rawResponse) {
	const { properties, provisioningState } = rawResponse.body ?? {};
	return transformStatus({
		status: properties?.provisioningState ?? provisioningState,
		statusCode: rawResponse.statusCode
	});
}
function toOperationStatus(statusCode) {
	if (statusCode === 202) return "running";
	else if (statusCode < 300) return "succeeded";
	else return "failed";
}
function parseRetryAfter({ rawResponse }) {
	const retryAfter = rawResponse.headers["retry-after"];
	if (retryAfter !== void 0) {
		const retryAfterInSeconds = parseInt(retryAfter);
		return isNaN(retryAfterInSeconds) ? calculatePollingIntervalFromDate(new Date(retryAfter)) : retryAfterInSeconds * 1e3;
	}
}
function getErrorFromResponse(response) {
	const error = accessBodyProperty(response, "error");
	if (!error) {
		logger$1.warning(`The long-running operation failed but there is no error property in the response's body`);
		return;
	}
	if (!error.code || !error.message) {
		logger$1.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);
		return;
	}
	return error;
}
function calculatePollingIntervalFromDate(retryAfterDate) {
	const timeNow = Math.floor((/* @__PURE__ */ new Date()).getTime());
	const retryAfterTime = retryAfterDate.getTime();
	if (timeNow < retryAfterTime) return retryAfterTime - timeNow;
}
function getStatusFromInitialResponse(inputs) {
	const { response, state, operationLocation } = inputs;
	function helper() {
		switch (state.config.metadata?.["mode"]) {
			case void 0: return toOperationStatus(response.rawResponse.statusCode);
			case "Body": return getOperationStatus(response, state);
			default: return "running";
		}
	}
	const status = helper();
	return status === "running" && operationLocation === void 0 ? "succeeded" : status;
}
function getOperationLocation({ rawResponse }, state) {
	switch (state.config.metadata?.["mode"]) {
		case "OperationLocation": return getOperationLocationPollingUrl({
			operationLocation: getOperationLocationHeader(rawResponse),
			azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
		});
		case "ResourceLocation": return getLocationHeader(rawResponse);
		default: return;
	}
}
function getOperationStatus({ rawResponse }, state) {
	const mode = state.config.metadata?.["mode"];
	switch (mode) {
		case "OperationLocation": return getStatus(rawResponse);
		case "ResourceLocation": return toOperationStatus(rawResponse.statusCode);
		case "Body": return getProvisioningState(rawResponse);
		default: throw new Error(`Internal error: Unexpected operation mode: ${mode}`);
	}
}
function accessBodyProperty({ flatResponse, rawResponse }, prop) {
	return flatResponse?.[prop] ?? rawResponse.body?.[prop];
}
function getResourceLocation(res, state) {
	const loc = accessBodyProperty(res, "resourceLocation");
	if (loc && typeof loc === "string") state.config.resourceLocation = loc;
	return state.config.resourceLocation;
}
function isOperationError(e) {
	return e.name === "RestError";
}
// node_modules/@azure/core-lro/dist/esm/poller/poller.js
function buildCreatePoller(inputs) {
	const { getOperationLocation, getStatusFromInitialResponse, getStatusFromPollResponse, isOperationError, getResourceLocation, getPollingInterval, getError, resolveOnUnsuccessful } = inputs;
	return ({ init, poll }, options) => {
		const { processResult, updateState, withOperationLocation: withOperationLocationCallback, intervalInMs = POLL_INTERVAL_IN_MS, restoreFrom } = options || {};
		const withOperationLocation = withOperationLocationCallback ? (() => {
			let called = false;
			return (operationLocation, isUpdated) => {
				if (isUpdated) withOperationLocationCallback(operationLocation);
				else if (!called) withOperationLocationCallback(operationLocation);
				called = true;
			};
		})() : void 0;
		let statePromise;
		let state;
		if (restoreFrom) {
			state = deserializeState(restoreFrom);
			statePromise = Promise.resolve(state);
		} else statePromise = initOperation({
			init,
			processResult,
			getOperationStatus: getStatusFromInitialResponse,
			withOperationLocation,
			setErrorAsResult: !resolveOnUnsuccessful
		}).then((s) => state = s);
		let resultPromise;
		const abortController = new AbortController();
		const handlers = /* @__PURE__ */ new Map();
		const handleProgressEvents = async () => handlers.forEach((h) => h(state));
		const cancelErrMsg = "Operation was canceled";
		let currentPollIntervalInMs = intervalInMs;
		const poller = {
			get operationState() {
				return state;
			},
			get result() {
				return state?.result;
			},
			get isDone() {
				return [
					"succeeded",
					"failed",
					"canceled"
				].includes(state?.status ?? "");
			},
			onProgress: (callback) => {
				const s = Symbol();
				handlers.set(s, callback);
				return () => handlers.delete(s);
			},
			serialize: async () => {
				await statePromise;
				return JSON.stringify({ state });
			},
			submitted: async () => {
				await statePromise;
			},
			pollUntilDone: async (pollOptions) => {
				resultPromise ??= (async () => {
					await statePromise;
					if (!state) throw new Error("Poller should be initialized but it is not!");
					const { abortSignal: inputAbortSignal } = pollOptions || {};
					function abortListener() {
						abortController.abort();
					}
					const abortSignal = abortController.signal;
					if (inputAbortSignal?.aborted) abortController.abort();
					else if (!abortSignal.aborted) inputAbortSignal?.addEventListener("abort", abortListener, { once: true });
					try {
						if (!poller.isDone) {
							await poller.poll({ abortSignal });
							while (!poller.isDone) {
								await delay(currentPollIntervalInMs, { abortSignal });
								await poller.poll({ abortSignal });
							}
						}
					} finally {
						inputAbortSignal?.removeEventListener("abort", abortListener);
					}
					if (resolveOnUnsuccessful) return poller.result;
					else switch (state.status) {
						case "succeeded": return poller.result;
						case "canceled": throw new Error(cancelErrMsg);
						case "failed": throw state.error;
						case "notStarted":
						case "running": throw new Error(`Polling completed without succeeding or failing`);
					}
				})().finally(() => {
					resultPromise = void 0;
				});
				return resultPromise;
			},
			async poll(pollOptions) {
				await statePromise;
				if (!state) throw new Error("Poller should be initialized but it is not!");
				if (resolveOnUnsuccessful) {
					if (poller.isDone) return state;
				} else switch (state.status) {
					case "succeeded": return state;
					case "canceled": throw new Error(cancelErrMsg);
					case "failed": throw state.error;
				}
				await pollOperation({
					poll,
					state,
					getOperationLocation,
					isOperationError,
					withOperationLocation,
					getPollingInterval,
					getOperationStatus: getStatusFromPollResponse,
					getResourceLocation,
					processResult,
					getError,
					updateState,
					options: pollOptions,
					setDelay: (pollIntervalInMs) => {
						currentPollIntervalInMs = pollIntervalInMs;
					},
					setErrorAsResult: !resolveOnUnsuccessful
				});
				await handleProgressEvents();
				if (!resolveOnUnsuccessful) switch (state.status) {
					case "canceled": throw new Error(cancelErrMsg);
					case "failed": throw state.error;
				}
				return state;
			},
			then(onfulfilled, onrejected) {
				return poller.pollUntilDone().then(onfulfilled, onrejected);
			},
			catch(onrejected) {
				return poller.pollUntilDone().catch(onrejected);
			},
			finally(onfinally) {
				return poller.pollUntilDone().finally(onfinally);
			},
			[Symbol.toStringTag]: "Poller"
		};
		return poller;
	};
}
// node_modules/@azure/core-lro/dist/esm/http/utils.js
function rewriteUrl({ url, baseUrl }) {
	if (!url) return;
	if (!baseUrl) return url;
	let originalUrl;
	try {
		originalUrl = new URL(url);
	} catch {
		try {
			originalUrl = new URL(url, baseUrl);
		} catch (e) {
			throw new Error(`Invalid input URL provided: ${url}`);
		}
	}
	let newBase;
	try {
		newBase = new URL(baseUrl);
	} catch (e) {
		throw new Error(`Invalid base URL provided: ${baseUrl}`);
	}
	return new URL(`${originalUrl.pathname}${originalUrl.search}${originalUrl.hash}`, newBase).toString();
}
// node_modules/@azure/core-lro/dist/esm/http/poller.js
function createHttpPoller(lro, options) {
	const { resourceLocationConfig, intervalInMs, processResult, restoreFrom, updateState, withOperationLocation, resolveOnUnsuccessful = false, baseUrl, skipFinalGet } = options || {};
	return buildCreatePoller({
		getStatusFromInitialResponse,
		getStatusFromPollResponse: getOperationStatus,
		isOperationError,
		getOperationLocation,
		getResourceLocation,
		getPollingInterval: parseRetryAfter,
		getError: getErrorFromResponse,
		resolveOnUnsuccessful
	})({
		init: async () => {
			const response = await lro.sendInitialRequest();
			const config = inferLroMode(response.rawResponse, resourceLocationConfig, skipFinalGet);
			return {
				response,
				operationLocation: rewriteUrl({
					url: config?.operationLocation,
					baseUrl
				}),
				resourceLocation: rewriteUrl({
					url: config?.resourceLocation,
					baseUrl
				}),
				initialRequestUrl: config?.initialRequestUrl,
				requestMethod: config?.requestMethod,
				...config?.mode ? { metadata: { mode: config.mode } } : {}
			};
		},
		poll: lro.sendPollRequest
	}, {
		intervalInMs,
		withOperationLocation,
		restoreFrom,
		updateState,
		processResult: processResult ? ({ flatResponse }, state) => processResult(flatResponse, state) : ({ flatResponse }) => flatResponse
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/pollingHelpers.js
function getLongRunningPoller(client, processResponseBody, expectedStatuses, options) {
	const { restoreFrom, getInitialResponse } = options;
	if (!restoreFrom && !getInitialResponse) throw new Error("Either restoreFrom or getInitialResponse must be specified");
	let initialResponse = void 0;
	const pollAbortController = new AbortController();
	return createHttpPoller({
		sendInitialRequest: async () => {
			if (!getInitialResponse) throw new Error("getInitialResponse is required when initializing a new poller");
			initialResponse = await getInitialResponse();
			return getLroResponse(initialResponse, expectedStatuses);
		},
		sendPollRequest: async (path, pollOptions) => {
			function abortListener() {
				pollAbortController.abort();
			}
			const abortSignal = pollAbortController.signal;
			if (options.abortSignal?.aborted) pollAbortController.abort();
			else if (pollOptions?.abortSignal?.aborted) pollAbortController.abort();
			else if (!abortSignal.aborted) {
				options.abortSignal?.addEventListener("abort", abortListener, { once: true });
				pollOptions?.abortSignal?.addEventListener("abort", abortListener, { once: true });
			}
			let response;
			try {
				response = await client.pathUnchecked(path).get({ abortSignal });
			} finally {
				options.abortSignal?.removeEventListener("abort", abortListener);
				pollOptions?.abortSignal?.removeEventListener("abort", abortListener);
			}
			return getLroResponse(response, expectedStatuses);
		}
	}, {
		intervalInMs: options?.updateIntervalInMs,
		resourceLocationConfig: options?.resourceLocationConfig,
		restoreFrom: options?.restoreFrom,
		processResult: (result) => {
			return processResponseBody(result);
		}
	});
}
function getLroResponse(response, expectedStatuses) {
	if (!expectedStatuses.includes(response.status)) throw createRestError(response);
	return {
		flatResponse: response,
		rawResponse: {
			...response,
			statusCode: Number.parseInt(response.status),
			body: response.body
		}
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/urlTemplate.js
function encodeComponent(val, reserved, op) {
	return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent(val) : encodeRFC3986URIComponent(val);
}
function encodeReservedComponent(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => !/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part).join("");
}
function encodeRFC3986URIComponent(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined(val) {
	return val !== void 0 && val !== null;
}
function getNamedAndIfEmpty(op) {
	return [!!op && [
		";",
		"?",
		"&"
	].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
}
function getFirstOrSep(op, isFirst = false) {
	if (isFirst) return !op || op === "+" ? "" : op;
	else if (!op || op === "+" || op === "#") return ",";
	else if (op === "?") return "&";
	else return op;
}
function getExpandedValue(option) {
	let isFirst = option.isFirst;
	const { op, varName, varValue: value, reserved } = option;
	const vals = [];
	const [named, ifEmpty] = getNamedAndIfEmpty(op);
	if (Array.isArray(value)) for (const val of value.filter(isDefined)) {
		vals.push(`${getFirstOrSep(op, isFirst)}`);
		if (named && varName) {
			vals.push(`${encodeURIComponent(varName)}`);
			if (val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		vals.push(encodeComponent(val, reserved, op));
		isFirst = false;
	}
	else if (typeof value === "object") for (const key of Object.keys(value)) {
		const val = value[key];
		if (!isDefined(val)) continue;
		vals.push(`${getFirstOrSep(op, isFirst)}`);
		if (key) {
			vals.push(`${encodeURIComponent(key)}`);
			if (named && val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		vals.push(encodeComponent(val, reserved, op));
		isFirst = false;
	}
	return vals.join("");
}
function getNonExpandedValue(option) {
	const { op, varName, varValue: value, isFirst, reserved } = option;
	const vals = [];
	const first = getFirstOrSep(op, isFirst);
	const [named, ifEmpty] = getNamedAndIfEmpty(op);
	if (named && varName) {
		vals.push(encodeComponent(varName, reserved, op));
		if (value === "") {
			if (!ifEmpty) vals.push(ifEmpty);
			return !vals.join("") ? void 0 : `${first}${vals.join("")}`;
		}
		vals.push("=");
	}
	const items = [];
	if (Array.isArray(value)) for (const val of value.filter(isDefined)) items.push(encodeComponent(val, reserved, op));
	else if (typeof value === "object") for (const key of Object.keys(value)) {
		if (!isDefined(value[key])) continue;
		items.push(encodeRFC3986URIComponent(key));
		items.push(encodeComponent(value[key], reserved, op));
	}
	vals.push(items.join(","));
	return !vals.join(",") ? void 0 : `${first}${vals.join("")}`;
}
function getVarValue(option) {
	const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
	if (!isDefined(value)) return;
	else if ([
		"string",
		"number",
		"boolean"
	].includes(typeof value)) {
		let val = value.toString();
		const [named, ifEmpty] = getNamedAndIfEmpty(op);
		const vals = [getFirstOrSep(op, isFirst)];
		if (named && varName) {
			vals.push(varName);
			if (val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		if (modifier && modifier !== "*") val = val.substring(0, parseInt(modifier, 10));
		vals.push(encodeComponent(val, reserved, op));
		return vals.join("");
	} else if (modifier === "*") return getExpandedValue(option);
	else return getNonExpandedValue(option);
}
function expandUrlTemplate(template, context, option) {
	return normalizeUnreserved(template.replace(/\{([^{}]+)\}|([^{}]+)/g, (_, expr, text) => {
		if (!expr) return encodeReservedComponent(text);
		let op;
		if ([
			"+",
			"#",
			".",
			"/",
			";",
			"?",
			"&"
		].includes(expr[0])) {
			op = expr[0];
			expr = expr.slice(1);
		}
		const varList = expr.split(/,/g);
		const result2 = [];
		for (const varSpec of varList) {
			const varMatch = /([^:*]*)(?::(\d+)|(\*))?/.exec(varSpec);
			if (!varMatch || !varMatch[1]) continue;
			const varValue = getVarValue({
				isFirst: result2.length === 0,
				op,
				varValue: context[varMatch[1]],
				varName: varMatch[1],
				modifier: varMatch[2] || varMatch[3],
				reserved: option?.allowReserved
			});
			if (varValue) result2.push(varValue);
		}
		return result2.join("");
	}));
}
function normalizeUnreserved(uri) {
	return uri.replace(/%([0-9A-Fa-f]{2})/g, (match, hex) => {
		const char = String.fromCharCode(parseInt(hex, 16));
		if (/[\-.~]/.test(char)) return char;
		return match;
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/cacheRules/operations.js
function _listSend$9(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$9(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _cacheRulesListResultDeserializer(result.body);
}
function list$9(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$9(context, resourceGroupName, registryName, options), _listDeserialize$9, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$8(result) {
	if (![
		"202",
		"204",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$8, [
		"202",
		"204",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$8(context, resourceGroupName, registryName, cacheRuleName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: cacheRuleUpdateParametersSerializer(cacheRuleUpdateParameters)
	});
}
async function _updateDeserialize$7(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
function update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$7, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: cacheRuleSerializer(cacheRuleCreateParameters)
	});
}
async function _createDeserialize$7(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
function create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$7, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$8(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
async function get$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	return _getDeserialize$8(await _getSend$8(context, resourceGroupName, registryName, cacheRuleName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/simplePollerHelpers.js
function getSimplePoller(poller) {
	return {
		isDone() {
			return poller.isDone;
		},
		isStopped() {
			throw new Error("isStopped is deprecated. Use abortSignal status to track this instead.");
		},
		getOperationState() {
			if (!poller.operationState) throw new Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
			return poller.operationState;
		},
		getResult() {
			return poller.result;
		},
		toString() {
			if (!poller.operationState) throw new Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
			return JSON.stringify({ state: poller.operationState });
		},
		stopPolling() {
			throw new Error("stopPolling is deprecated. Use abortSignal to stop polling instead.");
		},
		onProgress: poller.onProgress,
		poll: poller.poll,
		pollUntilDone: poller.pollUntilDone,
		serialize: poller.serialize,
		submitted: poller.submitted
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/cacheRules/index.js
function _getCacheRules(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$9(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, cacheRuleName, options) => $delete$8(context, resourceGroupName, registryName, cacheRuleName, options),
		beginDelete: async (resourceGroupName, registryName, cacheRuleName, options) => {
			const poller = $delete$8(context, resourceGroupName, registryName, cacheRuleName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, cacheRuleName, options) => {
			return await $delete$8(context, resourceGroupName, registryName, cacheRuleName, options);
		},
		update: (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => {
			const poller = update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => {
			return await update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => {
			const poller = create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => {
			return await create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options);
		},
		get: (resourceGroupName, registryName, cacheRuleName, options) => get$8(context, resourceGroupName, registryName, cacheRuleName, options)
	};
}
function _getCacheRulesOperations(context) {
	return { ..._getCacheRules(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/connectedRegistries/operations.js
function _deactivateSend(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}/deactivate{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({ ...operationOptionsToRequestParameters(options) });
}
async function _deactivateDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function deactivate(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _deactivateDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _deactivateSend(context, resourceGroupName, registryName, connectedRegistryName, options),
		resourceLocationConfig: "location"
	});
}
function _listSend$8(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries{?api%2Dversion,%24filter}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion,
		"%24filter": options?.filter
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$8(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _connectedRegistryListResultDeserializer(result.body);
}
function list$8(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$8(context, resourceGroupName, registryName, options), _listDeserialize$8, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$7(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$7, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$7(context, resourceGroupName, registryName, connectedRegistryName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: connectedRegistryUpdateParametersSerializer(connectedRegistryUpdateParameters)
	});
}
async function _updateDeserialize$6(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
function update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$6, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: connectedRegistrySerializer(connectedRegistryCreateParameters)
	});
}
async function _createDeserialize$6(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
function create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$6, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$7(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
async function get$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return _getDeserialize$7(await _getSend$7(context, resourceGroupName, registryName, connectedRegistryName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/connectedRegistries/index.js
function _getConnectedRegistries(context) {
	return {
		deactivate: (resourceGroupName, registryName, connectedRegistryName, options) => deactivate(context, resourceGroupName, registryName, connectedRegistryName, options),
		beginDeactivate: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			const poller = deactivate(context, resourceGroupName, registryName, connectedRegistryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeactivateAndWait: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			return await deactivate(context, resourceGroupName, registryName, connectedRegistryName, options);
		},
		list: (resourceGroupName, registryName, options) => list$8(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, connectedRegistryName, options) => $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options),
		beginDelete: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			const poller = $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			return await $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options);
		},
		update: (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => {
			const poller = update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => {
			return await update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => {
			const poller = create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => {
			return await create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options);
		},
		get: (resourceGroupName, registryName, connectedRegistryName, options) => get$7(context, resourceGroupName, registryName, connectedRegistryName, options)
	};
}
function _getConnectedRegistriesOperations(context) {
	return { ..._getConnectedRegistries(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/credentialSets/operations.js
function _listSend$7(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$7(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _credentialSetListResultDeserializer(result.body);
}
function list$7(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$7(context, resourceGroupName, registryName, options), _listDeserialize$7, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$6(result) {
	if (![
		"202",
		"204",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$6, [
		"202",
		"204",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$6(context, resourceGroupName, registryName, credentialSetName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: credentialSetUpdateParametersSerializer(credentialSetUpdateParameters)
	});
}
async function _updateDeserialize$5(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
function update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$5, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: credentialSetSerializer(credentialSetCreateParameters)
	});
}
async function _createDeserialize$5(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
function create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$5, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$6(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
async function get$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	return _getDeserialize$6(await _getSend$6(context, resourceGroupName, registryName, credentialSetName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/credentialSets/index.js
function _getCredentialSets(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$7(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, credentialSetName, options) => $delete$6(context, resourceGroupName, registryName, credentialSetName, options),
		beginDelete: async (resourceGroupName, registryName, credentialSetName, options) => {
			const poller = $delete$6(context, resourceGroupName, registryName, credentialSetName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, credentialSetName, options) => {
			return await $delete$6(context, resourceGroupName, registryName, credentialSetName, options);
		},
		update: (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => {
			const poller = update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => {
			return await update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => {
			const poller = create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => {
			return await create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options);
		},
		get: (resourceGroupName, registryName, credentialSetName, options) => get$6(context, resourceGroupName, registryName, credentialSetName, options)
	};
}
function _getCredentialSetsOperations(context) {
	return { ..._getCredentialSets(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/operations/operations.js
function _listSend$6(context, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/providers/Microsoft.ContainerRegistry/operations{?api%2Dversion}", { "api%2Dversion": context.apiVersion }, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$6(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _operationListResultDeserializer(result.body);
}
function list$6(context, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$6(context, options), _listDeserialize$6, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/operations/index.js
function _getOperations(context) {
	return { list: (options) => list$6(context, options) };
}
function _getOperationsOperations(context) {
	return { ..._getOperations(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/privateEndpointConnections/operations.js
function _listSend$5(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$5(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _privateEndpointConnectionListResultDeserializer(result.body);
}
function list$5(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$5(context, resourceGroupName, registryName, options), _listDeserialize$5, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$5(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$5, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options),
		resourceLocationConfig: "location"
	});
}
function _createOrUpdateSend(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: privateEndpointConnectionSerializer(privateEndpointConnection)
	});
}
async function _createOrUpdateDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateEndpointConnectionDeserializer(result.body);
}
function createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createOrUpdateDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createOrUpdateSend(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$5(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateEndpointConnectionDeserializer(result.body);
}
async function get$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	return _getDeserialize$5(await _getSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/privateEndpointConnections/index.js
function _getPrivateEndpointConnections(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$5(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, privateEndpointConnectionName, options) => $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options),
		beginDelete: async (resourceGroupName, registryName, privateEndpointConnectionName, options) => {
			const poller = $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, privateEndpointConnectionName, options) => {
			return await $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options);
		},
		createOrUpdate: (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options),
		beginCreateOrUpdate: async (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => {
			const poller = createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateOrUpdateAndWait: async (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => {
			return await createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options);
		},
		get: (resourceGroupName, registryName, privateEndpointConnectionName, options) => get$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options)
	};
}
function _getPrivateEndpointConnectionsOperations(context) {
	return { ..._getPrivateEndpointConnections(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/registries/operations.js
function _listPrivateLinkResourcesSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listPrivateLinkResourcesDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _privateLinkResourceListResultDeserializer(result.body);
}
function listPrivateLinkResources(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listPrivateLinkResourcesSend(context, resourceGroupName, registryName, options), _listPrivateLinkResourcesDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _getPrivateLinkResourceSend(context, resourceGroupName, registryName, groupName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources/{groupName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		groupName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getPrivateLinkResourceDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateLinkResourceDeserializer(result.body);
}
async function getPrivateLinkResource(context, resourceGroupName, registryName, groupName, options = { requestOptions: {} }) {
	return _getPrivateLinkResourceDeserialize(await _getPrivateLinkResourceSend(context, resourceGroupName, registryName, groupName, options));
}
function _checkNameAvailabilitySend(context, registryNameCheckRequest, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/checkNameAvailability{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registryNameCheckRequestSerializer(registryNameCheckRequest)
	});
}
async function _checkNameAvailabilityDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryNameStatusDeserializer(result.body);
}
async function checkNameAvailability(context, registryNameCheckRequest, options = { requestOptions: {} }) {
	return _checkNameAvailabilityDeserialize(await _checkNameAvailabilitySend(context, registryNameCheckRequest, options));
}
function _generateCredentialsSend(context, resourceGroupName, registryName, generateCredentialsParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/generateCredentials{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: generateCredentialsParametersSerializer(generateCredentialsParameters)
	});
}
async function _generateCredentialsDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return generateCredentialsResultDeserializer(result.body);
}
function generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _generateCredentialsDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _generateCredentialsSend(context, resourceGroupName, registryName, generateCredentialsParameters, options),
		resourceLocationConfig: "location"
	});
}
function _regenerateCredentialSend(context, resourceGroupName, registryName, regenerateCredentialParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/regenerateCredential{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: regenerateCredentialParametersSerializer(regenerateCredentialParameters)
	});
}
async function _regenerateCredentialDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryListCredentialsResultDeserializer(result.body);
}
async function regenerateCredential(context, resourceGroupName, registryName, regenerateCredentialParameters, options = { requestOptions: {} }) {
	return _regenerateCredentialDeserialize(await _regenerateCredentialSend(context, resourceGroupName, registryName, regenerateCredentialParameters, options));
}
function _listCredentialsSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listCredentials{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listCredentialsDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryListCredentialsResultDeserializer(result.body);
}
async function listCredentials(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _listCredentialsDeserialize(await _listCredentialsSend(context, resourceGroupName, registryName, options));
}
function _listUsagesSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listUsages{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listUsagesDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryUsageListResultDeserializer(result.body);
}
async function listUsages(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _listUsagesDeserialize(await _listUsagesSend(context, resourceGroupName, registryName, options));
}
function _importImageSend(context, resourceGroupName, registryName, parameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/importImage{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		body: importImageParametersSerializer(parameters)
	});
}
async function _importImageDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function importImage(context, resourceGroupName, registryName, parameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _importImageDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _importImageSend(context, resourceGroupName, registryName, parameters, options),
		resourceLocationConfig: "location"
	});
}
function _listSend$4(context, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$4(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _registryListResultDeserializer(result.body);
}
function list$4(context, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$4(context, options), _listDeserialize$4, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _listByResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listByResourceGroupDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _registryListResultDeserializer(result.body);
}
function listByResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listByResourceGroupSend(context, resourceGroupName, options), _listByResourceGroupDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$4(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$4, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$4(context, resourceGroupName, registryName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$4(context, resourceGroupName, registryName, registryUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registryUpdateParametersSerializer(registryUpdateParameters)
	});
}
async function _updateDeserialize$4(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
function update$4(context, resourceGroupName, registryName, registryUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$4, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$4(context, resourceGroupName, registryName, registryUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$4(context, resourceGroupName, registryName, registry, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registrySerializer(registry)
	});
}
async function _createDeserialize$4(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
function create$4(context, resourceGroupName, registryName, registry, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$4, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$4(context, resourceGroupName, registryName, registry, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$4(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
async function get$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _getDeserialize$4(await _getSend$4(context, resourceGroupName, registryName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/registries/index.js
function _getRegistries(context) {
	return {
		listPrivateLinkResources: (resourceGroupName, registryName, options) => listPrivateLinkResources(context, resourceGroupName, registryName, options),
		getPrivateLinkResource: (resourceGroupName, registryName, groupName, options) => getPrivateLinkResource(context, resourceGroupName, registryName, groupName, options),
		checkNameAvailability: (registryNameCheckRequest, options) => checkNameAvailability(context, registryNameCheckRequest, options),
		generateCredentials: (resourceGroupName, registryName, generateCredentialsParameters, options) => generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options),
		beginGenerateCredentials: async (resourceGroupName, registryName, generateCredentialsParameters, options) => {
			const poller = generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginGenerateCredentialsAndWait: async (resourceGroupName, registryName, generateCredentialsParameters, options) => {
			return await generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options);
		},
		regenerateCredential: (resourceGroupName, registryName, regenerateCredentialParameters, options) => regenerateCredential(context, resourceGroupName, registryName, regenerateCredentialParameters, options),
		listCredentials: (resourceGroupName, registryName, options) => listCredentials(context, resourceGroupName, registryName, options),
		listUsages: (resourceGroupName, registryName, options) => listUsages(context, resourceGroupName, registryName, options),
		importImage: (resourceGroupName, registryName, parameters, options) => importImage(context, resourceGroupName, registryName, parameters, options),
		beginImportImage: async (resourceGroupName, registryName, parameters, options) => {
			const poller = importImage(context, resourceGroupName, registryName, parameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginImportImageAndWait: async (resourceGroupName, registryName, parameters, options) => {
			return await importImage(context, resourceGroupName, registryName, parameters, options);
		},
		list: (options) => list$4(context, options),
		listByResourceGroup: (resourceGroupName, options) => listByResourceGroup(context, resourceGroupName, options),
		delete: (resourceGroupName, registryName, options) => $delete$4(context, resourceGroupName, registryName, options),
		beginDelete: async (resourceGroupName, registryName, options) => {
			const poller = $delete$4(context, resourceGroupName, registryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, options) => {
			return await $delete$4(context, resourceGroupName, registryName, options);
		},
		update: (resourceGroupName, registryName, registryUpdateParameters, options) => update$4(context, resourceGroupName, registryName, registryUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, registryUpdateParameters, options) => {
			const poller = update$4(context, resourceGroupName, registryName, registryUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, registryUpdateParameters, options) => {
			return await update$4(context, resourceGroupName, registryName, registryUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, registry, options) => create$4(context, resourceGroupName, registryName, registry, options),
		beginCreate: async (resourceGroupName, registryName, registry, options) => {
			const poller = create$4(context, resourceGroupName, registryName, registry, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, registry, options) => {
			return await create$4(context, resourceGroupName, registryName, registry, options);
		},
		get: (resourceGroupName, registryName, options) => get$4(context, resourceGroupName, registryName, options)
	};
}
function _getRegistriesOperations(context) {
	return { ..._getRegistries(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/replications/operations.js
function _listSend$3(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$3(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _replicationListResultDeserializer(result.body);
}
function list$3(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$3(context, resourceGroupName, registryName, options), _listDeserialize$3, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$3(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$3, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$3(context, resourceGroupName, registryName, replicationName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: replicationUpdateParametersSerializer(replicationUpdateParameters)
	});
}
async function _updateDeserialize$3(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
function update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$3, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$3(context, resourceGroupName, registryName, replicationName, replication, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: replicationSerializer(replication)
	});
}
async function _createDeserialize$3(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
function create$3(context, resourceGroupName, registryName, replicationName, replication, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$3, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$3(context, resourceGroupName, registryName, replicationName, replication, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$3(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
async function get$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	return _getDeserialize$3(await _getSend$3(context, resourceGroupName, registryName, replicationName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/replications/index.js
function _getReplications(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$3(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, replicationName, options) => $delete$3(context, resourceGroupName, registryName, replicationName, options),
		beginDelete: async (resourceGroupName, registryName, replicationName, options) => {
			const poller = $delete$3(context, resourceGroupName, registryName, replicationName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, replicationName, options) => {
			return await $delete$3(context, resourceGroupName, registryName, replicationName, options);
		},
		update: (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => {
			const poller = update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => {
			return await update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, replicationName, replication, options) => create$3(context, resourceGroupName, registryName, replicationName, replication, options),
		beginCreate: async (resourceGroupName, registryName, replicationName, replication, options) => {
			const poller = create$3(context, resourceGroupName, registryName, replicationName, replication, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, replicationName, replication, options) => {
			return await create$3(context, resourceGroupName, registryName, replicationName, replication, options);
		},
		get: (resourceGroupName, registryName, replicationName, options) => get$3(context, resourceGroupName, registryName, replicationName, options)
	};
}
function _getReplicationsOperations(context) {
	return { ..._getReplications(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/scopeMaps/operations.js
function _listSend$2(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$2(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _scopeMapListResultDeserializer(result.body);
}
function list$2(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$2(context, resourceGroupName, registryName, options), _listDeserialize$2, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$2(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$2, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$2(context, resourceGroupName, registryName, scopeMapName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: scopeMapUpdateParametersSerializer(scopeMapUpdateParameters)
	});
}
async function _updateDeserialize$2(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
function update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$2, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: scopeMapSerializer(scopeMapCreateParameters)
	});
}
async function _createDeserialize$2(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
function create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$2, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$2(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
async function get$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	return _getDeserialize$2(await _getSend$2(context, resourceGroupName, registryName, scopeMapName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/scopeMaps/index.js
function _getScopeMaps(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$2(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, scopeMapName, options) => $delete$2(context, resourceGroupName, registryName, scopeMapName, options),
		beginDelete: async (resourceGroupName, registryName, scopeMapName, options) => {
			const poller = $delete$2(context, resourceGroupName, registryName, scopeMapName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, scopeMapName, options) => {
			return await $delete$2(context, resourceGroupName, registryName, scopeMapName, options);
		},
		update: (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => {
			const poller = update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => {
			return await update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => {
			const poller = create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => {
			return await create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options);
		},
		get: (resourceGroupName, registryName, scopeMapName, options) => get$2(context, resourceGroupName, registryName, scopeMapName, options)
	};
}
function _getScopeMapsOperations(context) {
	return { ..._getScopeMaps(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/tokens/operations.js
function _listSend$1(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$1(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _tokenListResultDeserializer(result.body);
}
function list$1(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$1(context, resourceGroupName, registryName, options), _listDeserialize$1, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$1(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$1, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$1(context, resourceGroupName, registryName, tokenName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: tokenUpdateParametersSerializer(tokenUpdateParameters)
	});
}
async function _updateDeserialize$1(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
function update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$1, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: tokenSerializer(tokenCreateParameters)
	});
}
async function _createDeserialize$1(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
function create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$1, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$1(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
async function get$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	return _getDeserialize$1(await _getSend$1(context, resourceGroupName, registryName, tokenName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/tokens/index.js
function _getTokens(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$1(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, tokenName, options) => $delete$1(context, resourceGroupName, registryName, tokenName, options),
		beginDelete: async (resourceGroupName, registryName, tokenName, options) => {
			const poller = $delete$1(context, resourceGroupName, registryName, tokenName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, tokenName, options) => {
			return await $delete$1(context, resourceGroupName, registryName, tokenName, options);
		},
		update: (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => {
			const poller = update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => {
			return await update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => {
			const poller = create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => {
			return await create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options);
		},
		get: (resourceGroupName, registryName, tokenName, options) => get$1(context, resourceGroupName, registryName, tokenName, options)
	};
}
function _getTokensOperations(context) {
	return { ..._getTokens(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/webhooks/operations.js
function _getCallbackConfigSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/getCallbackConfig{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getCallbackConfigDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return callbackConfigDeserializer(result.body);
}
async function getCallbackConfig(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _getCallbackConfigDeserialize(await _getCallbackConfigSend(context, resourceGroupName, registryName, webhookName, options));
}
function _listEventsSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/listEvents{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listEventsDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _eventListResultDeserializer(result.body);
}
function listEvents(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listEventsSend(context, resourceGroupName, registryName, webhookName, options), _listEventsDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _pingSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/ping{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _pingDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return eventInfoDeserializer(result.body);
}
async function ping(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _pingDeserialize(await _pingSend(context, resourceGroupName, registryName, webhookName, options));
}
function _listSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _webhookListResultDeserializer(result.body);
}
function list(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend(context, resourceGroupName, registryName, options), _listDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend(context, resourceGroupName, registryName, webhookName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: webhookUpdateParametersSerializer(webhookUpdateParameters)
	});
}
async function _updateDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
function update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: webhookCreateParametersSerializer(webhookCreateParameters)
	});
}
async function _createDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
function create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
async function get(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _getDeserialize(await _getSend(context, resourceGroupName, registryName, webhookName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/webhooks/index.js
function _getWebhooks(context) {
	return {
		getCallbackConfig: (resourceGroupName, registryName, webhookName, options) => getCallbackConfig(context, resourceGroupName, registryName, webhookName, options),
		listEvents: (resourceGroupName, registryName, webhookName, options) => listEvents(context, resourceGroupName, registryName, webhookName, options),
		ping: (resourceGroupName, registryName, webhookName, options) => ping(context, resourceGroupName, registryName, webhookName, options),
		list: (resourceGroupName, registryName, options) => list(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, webhookName, options) => $delete(context, resourceGroupName, registryName, webhookName, options),
		beginDelete: async (resourceGroupName, registryName, webhookName, options) => {
			const poller = $delete(context, resourceGroupName, registryName, webhookName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, webhookName, options) => {
			return await $delete(context, resourceGroupName, registryName, webhookName, options);
		},
		update: (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => {
			const poller = update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => {
			return await update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => {
			const poller = create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => {
			return await create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options);
		},
		get: (resourceGroupName, registryName, webhookName, options) => get(context, resourceGroupName, registryName, webhookName, options)
	};
}
function _getWebhooksOperations(context) {
	return { ..._getWebhooks(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/containerRegistryManagementClient.js
var ContainerRegistryManagementClient = class {
	_client;
	pipeline;
	constructor(credential, subscriptionIdOrOptions, options) {
		let subscriptionId;
		if (typeof subscriptionIdOrOptions === "string") subscriptionId = subscriptionIdOrOptions;
		else if (typeof subscriptionIdOrOptions === "object") options = subscriptionIdOrOptions;
		options = options ?? {};
		const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
		const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-client` : `azsdk-js-client`;
		this._client = createContainerRegistryManagement(credential, subscriptionId ?? "", {
			...options,
			userAgentOptions: { userAgentPrefix }
		});
		this.pipeline = this._client.pipeline;
		this.webhooks = _getWebhooksOperations(this._client);
		this.tokens = _getTokensOperations(this._client);
		this.scopeMaps = _getScopeMapsOperations(this._client);
		this.replications = _getReplicationsOperations(this._client);
		this.privateEndpointConnections = _getPrivateEndpointConnectionsOperations(this._client);
		this.connectedRegistries = _getConnectedRegistriesOperations(this._client);
		this.credentialSets = _getCredentialSetsOperations(this._client);
		this.cacheRules = _getCacheRulesOperations(this._client);
		this.registries = _getRegistriesOperations(this._client);
		this.operations = _getOperationsOperations(this._client);
	}
	webhooks;
	tokens;
	scopeMaps;
	replications;
	privateEndpointConnections;
	connectedRegistries;
	credentialSets;
	cacheRules;
	registries;
	operations;
};
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
const loginErrors = /^(AuthenticationError|AggregateAuthenticationError|CredentialUnavailableError|AuthenticationRequiredError)$/;
function describe(error) {
	const chain = causes(error);
	const first = chain[0];
	const response = chain.map((e) => property(e, "response")).find((r) => r !== void 0);
	const headers = property(response, "headers");
	const status = Number(property(response, "status") ?? property(first, "statusCode"));
	const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
	const code = [property(first, "code"), property(property(property(first, "details"), "error"), "code")].find((c) => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c));
	const loginError = chain.find((e) => loginErrors.test(String(property(e, "name"))));
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	return {
		status: Number.isFinite(status) && status > 0 ? status : void 0,
		code,
		correlationId: correlation !== void 0 && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : void 0,
		network: chain.map((e) => networkCode(e)).find((c) => c !== void 0) ?? networkCodeIn(text),
		login: loginError === void 0 ? void 0 : {
			number: /AADSTS(\d{4,8})/.exec(text)?.[1],
			unavailable: property(loginError, "name") === "CredentialUnavailableError",
			silent: text.includes("endpoints_resolution_error")
		},
		beforeSending: loginError !== void 0 || error instanceof ForeignHost && error.method !== "GET" || error instanceof Throttled,
		polling: property(property(first, "request"), "method") === "GET",
		error
	};
}
function explain(found, attempt) {
	if (found.login && found.network === void 0) return explainLogin(found.login);
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
	const number = login.number === void 0 ? "" : ` (AADSTS${login.number})`;
	const known = {
		"7000215": "The client secret is wrong: check AZURE_CLIENT_SECRET.",
		"7000222": "The client secret has expired: make a new one.",
		"700016": "The tenant has no such application: check AZURE_CLIENT_ID and AZURE_TENANT_ID.",
		"90002": "There is no such tenant: check AZURE_TENANT_ID.",
		"900023": "There is no such tenant: check AZURE_TENANT_ID.",
		"70021": "No federated credential of the application fits this job: check its subject.",
		"700211": "No federated credential of the application fits this issuer.",
		"700213": "No federated credential of the application fits this job: check its subject."
	};
	if (login.silent) return {
		code: "login-failed",
		message: "the login host could not be reached, or did not answer as one",
		help: "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and AZURE_AUTHORITY_HOST."
	};
	return {
		code: "login-failed",
		message: login.unavailable ? "there is no way to log in to Azure" : `the login to Azure failed${number}`,
		help: (login.number === void 0 ? void 0 : known[login.number]) ?? "Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or run `az login`."
	};
}
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
function networkCode(error) {
	const code = property(error, "code");
	return typeof code === "string" && networkCodes.test(code) ? code : void 0;
}
function networkCodeIn(text) {
	const found = /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/.exec(text)?.[1];
	if (found) return found;
	if (/self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text)) return "SELF_SIGNED_CERT_IN_CHAIN";
}
function isAbort(error) {
	return causes(error).some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name"))));
}
// src/azure/login.ts
const publicAuthorities = [
	"login.microsoftonline.com",
	"login.microsoftonline.us",
	"login.chinacloudapi.cn"
];
async function login(settings) {
	const authorityHost = settings.environment["AZURE_AUTHORITY_HOST"] || settings.authorityHost;
	const { credential, identity } = await choose(settings, authorityHost).catch((error) => {
		throw error instanceof UserError ? error : unusable(settings, authorityHost);
	});
	return {
		credential: once(credential, (error) => withCause(error, authorityHost, settings.ca)),
		identity
	};
}
async function choose(settings, authorityHost) {
	const env = settings.environment;
	const options = {
		authorityHost,
		disableInstanceDiscovery: !publicAuthorities.includes(hostOf(authorityHost)),
		additionalPolicies: [hiddenAgent],
		...settings.ca === void 0 ? {} : { tlsOptions: { ca: settings.ca } }
	};
	const tenantId = env["AZURE_TENANT_ID"];
	const clientId = env["AZURE_CLIENT_ID"];
	const way = wayOf(settings);
	if (way === "cli") {
		const { AzureCliCredential } = await import("./cli-login.js");
		return {
			credential: new AzureCliCredential(tenantId ? { tenantId } : {}),
			identity: "Azure CLI"
		};
	}
	const identity = await import("./entra-login.js");
	switch (way) {
		case "oidc": {
			const { oidc } = settings;
			if (!oidc) break;
			return {
				credential: new identity.ClientAssertionCredential(oidc.tenantId, oidc.clientId, oidc.assertion, options),
				identity: "OpenID Connect (client-id and tenant-id)"
			};
		}
		case "secret": {
			const missing = [
				["AZURE_TENANT_ID", tenantId],
				["AZURE_CLIENT_ID", clientId],
				["AZURE_CLIENT_SECRET", env["AZURE_CLIENT_SECRET"]]
			].flatMap(([name, value]) => value ? [] : [name]);
			if (missing.length > 0) throw halfSet("AZURE_CLIENT_SECRET", missing.join(" and "));
			return {
				credential: new identity.ClientSecretCredential(tenantId ?? "", clientId ?? "", env["AZURE_CLIENT_SECRET"] ?? "", options),
				identity: "client secret (AZURE_CLIENT_ID)"
			};
		}
		case "certificate": {
			if (!tenantId || !clientId) throw halfSet("AZURE_CLIENT_CERTIFICATE_PATH", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
			const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
			const certificate = {
				certificatePath: env["AZURE_CLIENT_CERTIFICATE_PATH"] ?? "",
				...password ? { certificatePassword: password } : {}
			};
			return {
				credential: new identity.ClientCertificateCredential(tenantId, clientId, certificate, options),
				identity: "client certificate (AZURE_CLIENT_ID)"
			};
		}
		case "workload":
			if (!tenantId || !clientId) throw halfSet("AZURE_FEDERATED_TOKEN_FILE", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
			return {
				credential: new identity.WorkloadIdentityCredential({
					tenantId,
					clientId,
					tokenFilePath: env["AZURE_FEDERATED_TOKEN_FILE"] ?? "",
					...options
				}),
				identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)"
			};
		case "managed": return {
			credential: clientId ? new identity.ManagedIdentityCredential({
				clientId,
				...options
			}) : new identity.ManagedIdentityCredential(options),
			identity: "managed identity"
		};
	}
	throw new Error("no way to log in was chosen");
}
function wayOf({ environment: env, oidc }) {
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
function unusable({ oidc }, authorityHost) {
	const wrong = (URL.canParse(authorityHost) ? new URL(authorityHost) : void 0)?.protocol === "https:" ? `${oidc ? "tenant-id or client-id" : "AZURE_TENANT_ID or AZURE_CLIENT_ID"} is not formed as an id must be` : "AZURE_AUTHORITY_HOST is not an https URL";
	return new UserError([{
		severity: "error",
		code: "login-failed",
		message: `cannot log in: ${wrong}`,
		help: "Copy it from the application's page in Entra, or from the cloud's documentation."
	}], 1);
}
function halfSet(given, missing) {
	const message = `cannot log in: ${given} is used, but ${missing} is not set`;
	return new UserError([{
		severity: "error",
		code: "login-failed",
		message,
		help: "Set all of them, or none."
	}], 1);
}
function hostOf(authority) {
	try {
		return new URL(authority.includes("://") ? authority : `https://${authority}`).hostname;
	} catch {
		return authority;
	}
}
async function withCause(error, host, ca) {
	if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
	const { request } = await import("node:https");
	const cause = await new Promise((resolve) => {
		const probe = request(host, {
			method: "HEAD",
			timeout: 5e3,
			...ca === void 0 ? {} : { ca }
		}, (response) => {
			response.destroy();
			resolve(void 0);
		});
		probe.on("timeout", () => probe.destroy(Object.assign(/* @__PURE__ */ new Error("no answer"), { code: "ETIMEDOUT" })));
		probe.on("error", resolve);
		probe.end();
	});
	return cause === void 0 ? error : Object.assign(new Error("the login host can't be reached", { cause }), { name: error.name });
}
function once(credential, explain) {
	const kept = /* @__PURE__ */ new Map();
	return { async getToken(scopes, options) {
		const key = [scopes].flat().join(" ");
		if (options?.claims) return credential.getToken(scopes, options);
		const known = await kept.get(key)?.catch(() => null);
		if (known && known.expiresOnTimestamp - Date.now() > 3e5) return known;
		const { abortSignal: _, ...shared } = options ?? {};
		const asked = credential.getToken(scopes, shared).catch(async (error) => {
			throw await explain(error);
		});
		kept.set(key, asked);
		return asked;
	} };
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
// src/azure/azure.ts
const clouds = {
	AzureCloud: {
		resourceManager: "https://management.azure.com",
		authority: "https://login.microsoftonline.com"
	},
	AzureUSGovernment: {
		resourceManager: "https://management.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us"
	},
	AzureChinaCloud: {
		resourceManager: "https://management.chinacloudapi.cn",
		authority: "https://login.chinacloudapi.cn"
	}
};
const requestTimeout = 6e4;
const retryDelay = 400;
async function connect(settings) {
	const cloud = clouds[settings.cloud];
	const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
	const { credential, identity } = await login({
		environment: settings.environment,
		authorityHost: cloud.authority,
		oidc: settings.oidc,
		ca: settings.ca
	});
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
			credentials: { scopes: [`${endpoint}/.default`] },
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
			additionalPolicies: [hiddenAgent],
			userAgentOptions: { userAgentPrefix: "acr-webhooks" },
			...settings.ca === void 0 ? {} : { tlsOptions: { ca: settings.ca } }
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
		identity,
		async registry(address) {
			const arm = client(address.subscriptionId);
			const attempt = {
				doing: "find the registry",
				action: "Microsoft.ContainerRegistry/registries/read",
				registry: address.name,
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
function endpointOf(text) {
	const endpoint = text.replace(/\/+$/, "");
	const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
	if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
	throw new UserError([{
		severity: "error",
		code: "usage",
		message: "--arm-endpoint is not an https URL",
		help: "Write it like https://management.contoso.com; a token is not sent over plain http."
	}], 3);
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
	return new ServiceError({
		severity: "error",
		code: "registry-not-found",
		message: `there is no registry ${address.name} in subscription ${address.subscriptionId}, or the identity may not see it`,
		help: "Check registry.name and the subscription; with registry.resourceGroup the identity needs to read that registry alone.",
		registry: address.name
	}, "refused");
}
// node_modules/@azure/core-client/dist/esm/utils.js
function isPrimitiveBody(value, mapperTypeName) {
	return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === void 0 || value === null);
}
function handleNullableResponseAndWrappableBody(responseObject) {
	const combinedHeadersAndBody = {
		...responseObject.headers,
		...responseObject.body
	};
	if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) return responseObject.shouldWrapBody ? { body: null } : null;
	else return responseObject.shouldWrapBody ? {
		...responseObject.headers,
		body: responseObject.body
	} : combinedHeadersAndBody;
}
function flattenResponse(fullResponse, responseSpec) {
	const parsedHeaders = fullResponse.parsedHeaders;
	if (fullResponse.request.method === "HEAD") return {
		...parsedHeaders,
		body: fullResponse.parsedBody
	};
	const bodyMapper = responseSpec && responseSpec.bodyMapper;
	const isNullable = Boolean(bodyMapper?.nullable);
	const expectedBodyTypeName = bodyMapper?.type.name;
	if (expectedBodyTypeName === "Stream") return {
		...parsedHeaders,
		blobBody: fullResponse.blobBody,
		readableStreamBody: fullResponse.readableStreamBody
	};
	const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
	const isPageableResponse = Object.keys(modelProperties).some((k) => modelProperties[k].serializedName === "");
	if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
		const arrayResponse = fullResponse.parsedBody ?? [];
		for (const key of Object.keys(modelProperties)) if (modelProperties[key].serializedName) arrayResponse[key] = fullResponse.parsedBody?.[key];
		if (parsedHeaders) for (const key of Object.keys(parsedHeaders)) arrayResponse[key] = parsedHeaders[key];
		return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
	}
	return handleNullableResponseAndWrappableBody({
		body: fullResponse.parsedBody,
		headers: parsedHeaders,
		hasNullableType: isNullable,
		shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
	});
}
// node_modules/@azure/core-client/dist/esm/serializer.js
const MapperTypeNames = {
	Base64Url: "Base64Url",
	Boolean: "Boolean",
	ByteArray: "ByteArray",
	Composite: "Composite",
	Date: "Date",
	DateTime: "DateTime",
	DateTimeRfc1123: "DateTimeRfc1123",
	Dictionary: "Dictionary",
	Enum: "Enum",
	Number: "Number",
	Object: "Object",
	Sequence: "Sequence",
	String: "String",
	Stream: "Stream",
	TimeSpan: "TimeSpan",
	UnixTime: "UnixTime"
};
const state = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.state = void 0;
	exports.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
})))().state;
// node_modules/@azure/core-client/dist/esm/operationHelpers.js
function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
	let parameterPath = parameter.parameterPath;
	const parameterMapper = parameter.mapper;
	let value;
	if (typeof parameterPath === "string") parameterPath = [parameterPath];
	if (Array.isArray(parameterPath)) {
		if (parameterPath.length > 0) {
			if (parameterMapper.isConstant) value = parameterMapper.defaultValue;
			else {
				let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
				if (!propertySearchResult.propertyFound && fallbackObject) propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
				let useDefaultValue = false;
				if (!propertySearchResult.propertyFound) useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2;
				value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
			}
		}
	} else {
		if (parameterMapper.required) value = {};
		for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
			const propertyMapper = parameterMapper.type.modelProperties[propertyName];
			const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
				parameterPath: propertyPath,
				mapper: propertyMapper
			}, fallbackObject);
			if (propertyValue !== void 0) {
				if (!value) value = {};
				Object.defineProperty(value, propertyName, {
					value: propertyValue,
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
		}
	}
	return value;
}
function getPropertyFromParameterPath(parent, parameterPath) {
	const result = { propertyFound: false };
	let i = 0;
	for (; i < parameterPath.length; ++i) {
		const parameterPathPart = parameterPath[i];
		if (parent && parameterPathPart in parent) parent = parent[parameterPathPart];
		else break;
	}
	if (i === parameterPath.length) {
		result.propertyValue = parent;
		result.propertyFound = true;
	}
	return result;
}
const originalRequestSymbol = Symbol.for("@azure/core-client original request");
function hasOriginalRequest(request) {
	return originalRequestSymbol in request;
}
function getOperationRequestInfo(request) {
	if (hasOriginalRequest(request)) return getOperationRequestInfo(request[originalRequestSymbol]);
	let info = state.operationRequestMap.get(request);
	if (!info) {
		info = {};
		state.operationRequestMap.set(request, info);
	}
	return info;
}
// node_modules/@azure/core-client/dist/esm/deserializationPolicy.js
const defaultJsonContentTypes = ["application/json", "text/json"];
const defaultXmlContentTypes = ["application/xml", "application/atom+xml"];
const deserializationPolicyName = "deserializationPolicy";
function deserializationPolicy(options = {}) {
	const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
	const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
	const parseXML = options.parseXML;
	const serializerOptions = options.serializerOptions;
	const updatedOptions = { xml: {
		rootName: serializerOptions?.xml.rootName ?? "",
		includeRoot: serializerOptions?.xml.includeRoot ?? false,
		xmlCharKey: serializerOptions?.xml.xmlCharKey ?? "_"
	} };
	return {
		name: deserializationPolicyName,
		async sendRequest(request, next) {
			const response = await next(request);
			return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
		}
	};
}
function getOperationResponseMap(parsedResponse) {
	let result;
	const request = parsedResponse.request;
	const operationInfo = getOperationRequestInfo(request);
	const operationSpec = operationInfo?.operationSpec;
	if (operationSpec) {
		if (!operationInfo?.operationResponseGetter) result = operationSpec.responses[parsedResponse.status];
		else result = operationInfo?.operationResponseGetter(operationSpec, parsedResponse);
	}
	return result;
}
function shouldDeserializeResponse(parsedResponse) {
	const request = parsedResponse.request;
	const shouldDeserialize = getOperationRequestInfo(request)?.shouldDeserialize;
	let result;
	if (shouldDeserialize === void 0) result = true;
	else if (typeof shouldDeserialize === "boolean") result = shouldDeserialize;
	else result = shouldDeserialize(parsedResponse);
	return result;
}
async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
	const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
	if (!shouldDeserializeResponse(parsedResponse)) return parsedResponse;
	const operationSpec = getOperationRequestInfo(parsedResponse.request)?.operationSpec;
	if (!operationSpec || !operationSpec.responses) return parsedResponse;
	const responseSpec = getOperationResponseMap(parsedResponse);
	const { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
	if (error) throw error;
	else if (shouldReturnResponse) return parsedResponse;
	if (responseSpec) {
		if (responseSpec.bodyMapper) {
			let valueToDeserialize = parsedResponse.parsedBody;
			if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) valueToDeserialize = typeof valueToDeserialize === "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
			try {
				parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
			} catch (deserializeError) {
				throw new RestError(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
					statusCode: parsedResponse.status,
					request: parsedResponse.request,
					response: parsedResponse
				});
			}
		} else if (operationSpec.httpMethod === "HEAD") parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
		if (responseSpec.headersMapper) parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", {
			xml: {},
			ignoreUnknownProperties: true
		});
	}
	return parsedResponse;
}
function isOperationSpecEmpty(operationSpec) {
	const expectedStatusCodes = Object.keys(operationSpec.responses);
	return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
}
function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
	const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
	if (isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec) {
		if (responseSpec) {
			if (!responseSpec.isError) return {
				error: null,
				shouldReturnResponse: false
			};
		} else return {
			error: null,
			shouldReturnResponse: false
		};
	}
	const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
	const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
	const error = new RestError(initialErrorMessage, {
		statusCode: parsedResponse.status,
		request: parsedResponse.request,
		response: parsedResponse
	});
	if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) throw error;
	const defaultBodyMapper = errorResponseSpec?.bodyMapper;
	const defaultHeadersMapper = errorResponseSpec?.headersMapper;
	try {
		if (parsedResponse.parsedBody) {
			const parsedBody = parsedResponse.parsedBody;
			let deserializedError;
			if (defaultBodyMapper) {
				let valueToDeserialize = parsedBody;
				if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
					valueToDeserialize = [];
					const elementName = defaultBodyMapper.xmlElementName;
					if (typeof parsedBody === "object" && elementName) valueToDeserialize = parsedBody[elementName];
				}
				deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
			}
			const internalError = parsedBody.error || deserializedError || parsedBody;
			error.code = internalError.code;
			if (internalError.message) error.message = internalError.message;
			if (defaultBodyMapper) error.response.parsedBody = deserializedError;
		}
		if (parsedResponse.headers && defaultHeadersMapper) error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
	} catch (defaultError) {
		error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
	}
	return {
		error,
		shouldReturnResponse: false
	};
}
async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
	if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
		const text = operationResponse.bodyAsText;
		const contentType = operationResponse.headers.get("Content-Type") || "";
		const contentComponents = !contentType ? [] : contentType.split(";").map((component) => component.toLowerCase());
		try {
			if (contentComponents.length === 0 || contentComponents.some((component) => jsonContentTypes.indexOf(component) !== -1)) {
				operationResponse.parsedBody = JSON.parse(text);
				return operationResponse;
			} else if (contentComponents.some((component) => xmlContentTypes.indexOf(component) !== -1)) {
				if (!parseXML) throw new Error("Parsing XML not supported.");
				operationResponse.parsedBody = await parseXML(text, opts.xml);
				return operationResponse;
			}
		} catch (err) {
			const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
			const errCode = err.code || RestError.PARSE_ERROR;
			throw new RestError(msg, {
				code: errCode,
				statusCode: operationResponse.status,
				request: operationResponse.request,
				response: operationResponse
			});
		}
	}
	return operationResponse;
}
// node_modules/@azure/core-client/dist/esm/interfaceHelpers.js
function getStreamingResponseStatusCodes(operationSpec) {
	const result = /* @__PURE__ */ new Set();
	for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) result.add(Number(statusCode));
	return result;
}
function getPathStringFromParameter(parameter) {
	const { parameterPath, mapper } = parameter;
	let result;
	if (typeof parameterPath === "string") result = parameterPath;
	else if (Array.isArray(parameterPath)) result = parameterPath.join(".");
	else result = mapper.serializedName;
	return result;
}
// node_modules/@azure/core-client/dist/esm/serializationPolicy.js
const serializationPolicyName = "serializationPolicy";
function serializationPolicy(options = {}) {
	const stringifyXML = options.stringifyXML;
	return {
		name: serializationPolicyName,
		sendRequest(request, next) {
			const operationInfo = getOperationRequestInfo(request);
			const operationSpec = operationInfo?.operationSpec;
			const operationArguments = operationInfo?.operationArguments;
			if (operationSpec && operationArguments) {
				serializeHeaders(request, operationArguments, operationSpec);
				serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
			}
			return next(request);
		}
	};
}
function serializeHeaders(request, operationArguments, operationSpec) {
	if (operationSpec.headerParameters) for (const headerParameter of operationSpec.headerParameters) {
		let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
		if (headerValue !== null && headerValue !== void 0 || headerParameter.mapper.required) {
			headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
			const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
			if (headerCollectionPrefix) for (const key of Object.keys(headerValue)) request.headers.set(headerCollectionPrefix + key, headerValue[key]);
			else request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
		}
	}
	const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
	if (customHeaders) for (const customHeaderName of Object.keys(customHeaders)) request.headers.set(customHeaderName, customHeaders[customHeaderName]);
}
function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
	throw new Error("XML serialization unsupported!");
}) {
	const serializerOptions = operationArguments.options?.serializerOptions;
	const updatedOptions = { xml: {
		rootName: serializerOptions?.xml.rootName ?? "",
		includeRoot: serializerOptions?.xml.includeRoot ?? false,
		xmlCharKey: serializerOptions?.xml.xmlCharKey ?? "_"
	} };
	const xmlCharKey = updatedOptions.xml.xmlCharKey;
	if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
		request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
		const bodyMapper = operationSpec.requestBody.mapper;
		const { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
		const typeName = bodyMapper.type.name;
		try {
			if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
				const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
				request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
				const isStream = typeName === MapperTypeNames.Stream;
				if (operationSpec.isXML) {
					const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
					const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
					if (typeName === MapperTypeNames.Sequence) request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), {
						rootName: xmlName || serializedName,
						xmlCharKey
					});
					else if (!isStream) request.body = stringifyXML(value, {
						rootName: xmlName || serializedName,
						xmlCharKey
					});
				} else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) return;
				else if (!isStream) request.body = JSON.stringify(request.body);
			}
		} catch (error) {
			throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
		}
	} else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
		request.formData = {};
		for (const formDataParameter of operationSpec.formDataParameters) {
			const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
			if (formDataParameterValue !== void 0 && formDataParameterValue !== null) {
				const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
				request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
			}
		}
	}
}
function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
	if (xmlNamespace && ![
		"Composite",
		"Sequence",
		"Dictionary"
	].includes(typeName)) {
		const result = {};
		result[options.xml.xmlCharKey] = serializedValue;
		result["$"] = { [xmlnsKey]: xmlNamespace };
		return result;
	}
	return serializedValue;
}
function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
	if (!Array.isArray(obj)) obj = [obj];
	if (!xmlNamespaceKey || !xmlNamespace) return { [elementName]: obj };
	const result = { [elementName]: obj };
	result["$"] = { [xmlNamespaceKey]: xmlNamespace };
	return result;
}
// node_modules/@azure/core-client/dist/esm/pipeline.js
function createClientPipeline(options = {}) {
	const pipeline = createPipelineFromOptions(options ?? {});
	if (options.credentialOptions) pipeline.addPolicy(bearerTokenAuthenticationPolicy({
		credential: options.credentialOptions.credential,
		scopes: options.credentialOptions.credentialScopes
	}));
	pipeline.addPolicy(serializationPolicy(options.serializationOptions), { phase: "Serialize" });
	pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), { phase: "Deserialize" });
	return pipeline;
}
// node_modules/@azure/core-client/dist/esm/httpClientCache.js
let cachedHttpClient;
function getCachedDefaultHttpClient() {
	if (!cachedHttpClient) cachedHttpClient = createDefaultHttpClient();
	return cachedHttpClient;
}
// node_modules/@azure/core-client/dist/esm/urlHelpers.js
const CollectionFormatToDelimiterMap = {
	CSV: ",",
	SSV: " ",
	Multi: "Multi",
	TSV: "	",
	Pipes: "|"
};
function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
	const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
	let isAbsolutePath = false;
	let requestUrl = replaceAll(baseUri, urlReplacements);
	if (operationSpec.path) {
		let path = replaceAll(operationSpec.path, urlReplacements);
		if (operationSpec.path === "/{nextLink}" && path.startsWith("/")) path = path.substring(1);
		if (isAbsoluteUrl(path)) {
			requestUrl = path;
			isAbsolutePath = true;
		} else requestUrl = appendPath(requestUrl, path);
	}
	const { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
	requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
	return requestUrl;
}
function replaceAll(input, replacements) {
	let result = input;
	for (const [searchValue, replaceValue] of replacements) result = result.split(searchValue).join(replaceValue);
	return result;
}
function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
	const result = /* @__PURE__ */ new Map();
	if (operationSpec.urlParameters?.length) for (const urlParameter of operationSpec.urlParameters) {
		let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
		const parameterPathString = getPathStringFromParameter(urlParameter);
		urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
		if (!urlParameter.skipEncoding) urlParameterValue = encodeURIComponent(urlParameterValue);
		result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
	}
	return result;
}
function isAbsoluteUrl(url) {
	return url.includes("://");
}
function appendPath(url, pathToAppend) {
	if (!pathToAppend) return url;
	const parsedUrl = new URL(url);
	let newPath = parsedUrl.pathname;
	if (!newPath.endsWith("/")) newPath = `${newPath}/`;
	if (pathToAppend.startsWith("/")) pathToAppend = pathToAppend.substring(1);
	const searchStart = pathToAppend.indexOf("?");
	if (searchStart !== -1) {
		const path = pathToAppend.substring(0, searchStart);
		const search = pathToAppend.substring(searchStart + 1);
		newPath = newPath + path;
		if (search) parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
	} else newPath = newPath + pathToAppend;
	Object.assign(parsedUrl, { pathname: newPath });
	return parsedUrl.toString();
}
function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
	const result = /* @__PURE__ */ new Map();
	const sequenceParams = /* @__PURE__ */ new Set();
	if (operationSpec.queryParameters?.length) for (const queryParameter of operationSpec.queryParameters) {
		if (queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName) sequenceParams.add(queryParameter.mapper.serializedName);
		let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
		if (queryParameterValue !== void 0 && queryParameterValue !== null || queryParameter.mapper.required) {
			queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
			const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
			if (Array.isArray(queryParameterValue)) queryParameterValue = queryParameterValue.map((item) => {
				if (item === null || item === void 0) return "";
				return item;
			});
			if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) continue;
			else if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV")) queryParameterValue = queryParameterValue.join(delimiter);
			if (!queryParameter.skipEncoding) {
				if (Array.isArray(queryParameterValue)) queryParameterValue = queryParameterValue.map((item) => {
					return encodeURIComponent(item);
				});
				else queryParameterValue = encodeURIComponent(queryParameterValue);
			}
			if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes")) queryParameterValue = queryParameterValue.join(delimiter);
			result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
		}
	}
	return {
		queryParams: result,
		sequenceParams
	};
}
function simpleParseQueryParams(queryString) {
	const result = /* @__PURE__ */ new Map();
	if (!queryString || queryString[0] !== "?") return result;
	queryString = queryString.slice(1);
	const pairs = queryString.split("&");
	for (const pair of pairs) {
		const [name, value] = pair.split("=", 2);
		const existingValue = result.get(name);
		if (existingValue) {
			if (Array.isArray(existingValue)) existingValue.push(value);
			else result.set(name, [existingValue, value]);
		} else result.set(name, value);
	}
	return result;
}
function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
	if (queryParams.size === 0) return url;
	const parsedUrl = new URL(url);
	const combinedParams = simpleParseQueryParams(parsedUrl.search);
	for (const [name, value] of queryParams) {
		const existingValue = combinedParams.get(name);
		if (Array.isArray(existingValue)) {
			if (Array.isArray(value)) {
				existingValue.push(...value);
				const valueSet = new Set(existingValue);
				combinedParams.set(name, Array.from(valueSet));
			} else existingValue.push(value);
		} else if (existingValue) {
			if (Array.isArray(value)) value.unshift(existingValue);
			else if (sequenceParams.has(name)) combinedParams.set(name, [existingValue, value]);
			if (!noOverwrite) combinedParams.set(name, value);
		} else combinedParams.set(name, value);
	}
	const searchPieces = [];
	for (const [name, value] of combinedParams) if (typeof value === "string") searchPieces.push(`${name}=${value}`);
	else if (Array.isArray(value)) for (const subValue of value) searchPieces.push(`${name}=${subValue}`);
	else searchPieces.push(`${name}=${value}`);
	parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
	return parsedUrl.toString();
}
// node_modules/@azure/core-client/dist/esm/log.js
const logger = createClientLogger("core-client");
// node_modules/@azure/core-client/dist/esm/serviceClient.js
var ServiceClient = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(options = {}) {
		this._requestContentType = options.requestContentType;
		this._endpoint = options.endpoint ?? options.baseUri;
		if (options.baseUri) logger.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
		this._allowInsecureConnection = options.allowInsecureConnection;
		this._httpClient = options.httpClient || getCachedDefaultHttpClient();
		this.pipeline = options.pipeline || createDefaultPipeline(options);
		if (options.additionalPolicies?.length) for (const { policy, position } of options.additionalPolicies) {
			const afterPhase = position === "perRetry" ? "Sign" : void 0;
			this.pipeline.addPolicy(policy, { afterPhase });
		}
	}
	sendRequest(request) {
		return this.pipeline.sendRequest(this._httpClient, request);
	}
	async sendOperationRequest(operationArguments, operationSpec) {
		const endpoint = operationSpec.baseUrl || this._endpoint;
		if (!endpoint) throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
		const request = createPipelineRequest({ url: getRequestUrl(endpoint, operationSpec, operationArguments, this) });
		request.method = operationSpec.httpMethod;
		const operationInfo = getOperationRequestInfo(request);
		operationInfo.operationSpec = operationSpec;
		operationInfo.operationArguments = operationArguments;
		const contentType = operationSpec.contentType || this._requestContentType;
		if (contentType && operationSpec.requestBody) request.headers.set("Content-Type", contentType);
		const options = operationArguments.options;
		if (options) {
			const requestOptions = options.requestOptions;
			if (requestOptions) {
				if (requestOptions.timeout) request.timeout = requestOptions.timeout;
				if (requestOptions.onUploadProgress) request.onUploadProgress = requestOptions.onUploadProgress;
				if (requestOptions.onDownloadProgress) request.onDownloadProgress = requestOptions.onDownloadProgress;
				if (requestOptions.shouldDeserialize !== void 0) operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
				if (requestOptions.allowInsecureConnection) request.allowInsecureConnection = true;
			}
			if (options.abortSignal) request.abortSignal = options.abortSignal;
			if (options.tracingOptions) request.tracingOptions = options.tracingOptions;
		}
		if (this._allowInsecureConnection) request.allowInsecureConnection = true;
		if (request.streamResponseStatusCodes === void 0) request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
		try {
			const rawResponse = await this.sendRequest(request);
			const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
			if (options?.onResponse) options.onResponse(rawResponse, flatResponse);
			return flatResponse;
		} catch (error) {
			if (typeof error === "object" && error?.response) {
				const rawResponse = error.response;
				const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
				error.details = flatResponse;
				if (options?.onResponse) options.onResponse(rawResponse, flatResponse, error);
			}
			throw error;
		}
	}
};
function createDefaultPipeline(options) {
	const credentialScopes = getCredentialScopes(options);
	const credentialOptions = options.credential && credentialScopes ? {
		credentialScopes,
		credential: options.credential
	} : void 0;
	return createClientPipeline({
		...options,
		credentialOptions
	});
}
function getCredentialScopes(options) {
	if (options.credentialScopes) return options.credentialScopes;
	if (options.endpoint) return `${options.endpoint}/.default`;
	if (options.baseUri) return `${options.baseUri}/.default`;
	if (options.credential) throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
// node_modules/@azure/core-process/dist/esm/errors.js
const processErrorBrand = Symbol.for("@azure/core-process.ProcessError");
var ProcessError = class extends Error {
	code;
	signal;
	killed;
	stdout;
	stderr;
	constructor(message, options = {}) {
		super(message);
		this.name = "ProcessError";
		this.code = options.code ?? null;
		this.signal = options.signal ?? null;
		this.killed = options.killed ?? false;
		Object.defineProperties(this, {
			[processErrorBrand]: {
				configurable: false,
				enumerable: false,
				value: true,
				writable: false
			},
			stdout: {
				configurable: false,
				enumerable: false,
				value: options.stdout,
				writable: false
			},
			stderr: {
				configurable: false,
				enumerable: false,
				value: options.stderr,
				writable: false
			}
		});
	}
};
function isProcessError(error) {
	if (error instanceof ProcessError) return true;
	if (typeof error !== "object" || error === null) return false;
	const candidate = error;
	return candidate[processErrorBrand] === true && candidate.name === "ProcessError" && (typeof candidate.code === "string" || typeof candidate.code === "number" || candidate.code === null) && typeof candidate.killed === "boolean" && (typeof candidate.signal === "string" || candidate.signal === null);
}
function createExecutionError(error, stdout, stderr) {
	const code = error.code ?? null;
	return new ProcessError(typeof code === "number" ? `The process exited with code ${code}.` : code ? `The process could not be completed (${code}).` : "The process could not be completed.", {
		code,
		signal: error.signal,
		killed: error.killed,
		stdout,
		stderr
	});
}
// node_modules/@azure/core-process/dist/esm/resolveExecutable.js
const WINDOWS_NATIVE_EXTENSIONS = [".exe", ".com"];
const WINDOWS_BATCH_EXTENSIONS = [".cmd", ".bat"];
const WINDOWS_DRIVE_ABSOLUTE_PATH = /^[a-z]:[\\/]/i;
function getEnvironmentValue(environment, name) {
	if (process.platform !== "win32") return environment[name];
	const normalizedName = name.toLowerCase();
	for (const [key, value] of Object.entries(environment)) if (key.toLowerCase() === normalizedName) return value;
}
function setEnvironmentValue(environment, name, value) {
	const normalizedName = name.toLowerCase();
	const existingKey = Object.keys(environment).find((key) => key.toLowerCase() === normalizedName);
	environment[existingKey ?? name] = value;
}
function snapshotEnvironment(environment) {
	const snapshot = {};
	const windowsKeys = /* @__PURE__ */ new Set();
	for (const [key, value] of Object.entries(environment)) {
		if (process.platform === "win32") {
			const normalizedKey = key.toLowerCase();
			if (windowsKeys.has(normalizedKey)) throw new ProcessError("The environment contains duplicate case-insensitive variable names.", { code: "ERR_INVALID_ENVIRONMENT" });
			windowsKeys.add(normalizedKey);
		}
		if (value !== void 0 && typeof value !== "string") throw new ProcessError("The environment contains a non-string value.", { code: "ERR_INVALID_ENVIRONMENT" });
		snapshot[key] = value;
	}
	return snapshot;
}
function normalizeCwd(cwd) {
	const cwdPath = cwd instanceof URL ? fileURLToPath(cwd) : cwd;
	return path.resolve(cwdPath ?? process.cwd());
}
function createProcessContext(options = {}) {
	if (options.allowWindowsBatchFiles !== void 0 && typeof options.allowWindowsBatchFiles !== "boolean") throw new ProcessError("The Windows batch option must be a boolean.", { code: "ERR_INVALID_PROCESS_OPTION" });
	return {
		cwd: normalizeCwd(options.cwd),
		env: snapshotEnvironment(options.env ?? process.env),
		allowWindowsBatchFiles: options.allowWindowsBatchFiles === true
	};
}
function isExecutableFile(filePath) {
	try {
		if (!statSync(filePath).isFile()) return false;
		if (process.platform !== "win32") accessSync(filePath, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function isNativeExtension(extension) {
	return WINDOWS_NATIVE_EXTENSIONS.some((candidate) => candidate === extension);
}
function isBatchExtension(extension) {
	return WINDOWS_BATCH_EXTENSIONS.some((candidate) => candidate === extension);
}
function resolveWindowsCandidate(candidate, allowWindowsBatchFiles) {
	const extension = path.extname(candidate).toLowerCase();
	if (extension) {
		if (!isNativeExtension(extension) && !(allowWindowsBatchFiles && isBatchExtension(extension))) return;
		return isExecutableFile(candidate) ? candidate : void 0;
	}
	for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
		const nativeCandidate = candidate + nativeExtension;
		if (isExecutableFile(nativeCandidate)) return nativeCandidate;
	}
	if (allowWindowsBatchFiles) for (const batchExtension of WINDOWS_BATCH_EXTENSIONS) {
		const batchCandidate = candidate + batchExtension;
		if (isExecutableFile(batchCandidate)) return batchCandidate;
	}
}
function getSearchPaths(context) {
	const pathValue = getEnvironmentValue(context.env, "PATH") ?? "";
	const paths = [];
	const seen = /* @__PURE__ */ new Set();
	for (const entry of pathValue.split(path.delimiter)) {
		let candidate = entry;
		if (process.platform === "win32") {
			candidate = candidate.trim();
			if (candidate.startsWith("\"") && candidate.endsWith("\"")) candidate = candidate.slice(1, -1);
		}
		if (!candidate || !path.isAbsolute(candidate)) continue;
		const normalized = path.resolve(candidate);
		const key = process.platform === "win32" ? normalized.toLowerCase() : normalized;
		if (!seen.has(key)) {
			seen.add(key);
			paths.push(normalized);
		}
	}
	return paths;
}
function hasPathSeparator(command) {
	return command.includes("/") || process.platform === "win32" && command.includes("\\");
}
function validateCommand(command) {
	if (!command || command.includes("\0") || /[\r\n]/.test(command)) throw new ProcessError("The executable name is invalid.", { code: "ERR_INVALID_EXECUTABLE" });
	if (process.platform === "win32" && /^[a-z]:[^\\/]/i.test(command)) throw new ProcessError("Drive-relative executable paths are not supported.", { code: "ERR_INVALID_EXECUTABLE" });
}
function resolveExecutableWithContext(command, context) {
	validateCommand(command);
	if (hasPathSeparator(command) || path.isAbsolute(command)) {
		const candidate = path.resolve(context.cwd, command);
		if (process.platform === "win32") return resolveWindowsCandidate(candidate, context.allowWindowsBatchFiles);
		return isExecutableFile(candidate) ? candidate : void 0;
	}
	const searchPaths = getSearchPaths(context);
	if (process.platform !== "win32") {
		for (const searchPath of searchPaths) {
			const candidate = path.join(searchPath, command);
			if (isExecutableFile(candidate)) return candidate;
		}
		return;
	}
	const extension = path.extname(command).toLowerCase();
	if (extension) {
		if (!isNativeExtension(extension) && !(context.allowWindowsBatchFiles && isBatchExtension(extension))) return;
		for (const searchPath of searchPaths) {
			const candidate = path.join(searchPath, command);
			if (isExecutableFile(candidate)) return candidate;
		}
		return;
	}
	for (const searchPath of searchPaths) for (const nativeExtension of WINDOWS_NATIVE_EXTENSIONS) {
		const candidate = path.join(searchPath, command + nativeExtension);
		if (isExecutableFile(candidate)) return candidate;
	}
	if (context.allowWindowsBatchFiles) for (const searchPath of searchPaths) for (const batchExtension of WINDOWS_BATCH_EXTENSIONS) {
		const candidate = path.join(searchPath, command + batchExtension);
		if (isExecutableFile(candidate)) return candidate;
	}
}
function canonicalizeWindowsPath(filePath) {
	try {
		return realpathSync.native(filePath).toLowerCase();
	} catch {
		return path.resolve(filePath).toLowerCase();
	}
}
function isWindowsDriveAbsolutePath(filePath) {
	return WINDOWS_DRIVE_ABSOLUTE_PATH.test(filePath);
}
function resolveWindowsCommandInterpreter(childEnvironment) {
	const hostEnvironment = snapshotEnvironment(process.env);
	const systemRoot = getEnvironmentValue(hostEnvironment, "SystemRoot");
	if (!systemRoot || !isWindowsDriveAbsolutePath(systemRoot)) throw new ProcessError("A trusted Windows system directory could not be established.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
	const executablePath = path.join(systemRoot, "System32", "cmd.exe");
	if (!isExecutableFile(executablePath)) throw new ProcessError("The Windows command interpreter could not be found.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
	const comSpec = getEnvironmentValue(hostEnvironment, "ComSpec");
	if (comSpec && (!isWindowsDriveAbsolutePath(comSpec) || canonicalizeWindowsPath(comSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The Windows command interpreter is not trusted.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
	const childSystemRoot = getEnvironmentValue(childEnvironment, "SystemRoot");
	if (childSystemRoot && (!isWindowsDriveAbsolutePath(childSystemRoot) || canonicalizeWindowsPath(childSystemRoot) !== canonicalizeWindowsPath(systemRoot))) throw new ProcessError("The child environment contains an untrusted system directory.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
	const childComSpec = getEnvironmentValue(childEnvironment, "ComSpec");
	if (childComSpec && (!isWindowsDriveAbsolutePath(childComSpec) || canonicalizeWindowsPath(childComSpec) !== canonicalizeWindowsPath(executablePath))) throw new ProcessError("The child environment contains an untrusted command interpreter.", { code: "ERR_UNTRUSTED_COMMAND_INTERPRETER" });
	setEnvironmentValue(childEnvironment, "SystemRoot", systemRoot);
	setEnvironmentValue(childEnvironment, "ComSpec", executablePath);
	return {
		executablePath,
		systemRoot
	};
}
// node_modules/@azure/core-process/dist/esm/normalizeCommand.js
const UNSAFE_BATCH_ARGUMENT = /[%!^&|<>()]/;
const UNSAFE_BATCH_PATH = /[%!]/;
const BATCH_META_CHARACTER = /([()\][%!^"`<>&|;, *?])/g;
function containsControlCharacter(value) {
	for (const character of value) {
		const codePoint = character.codePointAt(0);
		if (codePoint <= 31 || codePoint === 127) return true;
	}
	return false;
}
function snapshotArguments(args) {
	return args.map((arg, index) => {
		if (typeof arg !== "string" || arg.includes("\0")) throw new ProcessError(`Process argument ${index} is invalid.`, { code: "ERR_INVALID_PROCESS_ARGUMENT" });
		return arg;
	});
}
function validateBatchArguments(args) {
	for (const [index, arg] of args.entries()) if (containsControlCharacter(arg) || UNSAFE_BATCH_ARGUMENT.test(arg) || /\\"/.test(arg) || /\\{2,}$/.test(arg)) throw new ProcessError(`Windows batch argument ${index} is unsafe.`, { code: "ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT" });
}
function escapeBatchCommand(filePath) {
	if (containsControlCharacter(filePath) || UNSAFE_BATCH_PATH.test(filePath)) throw new ProcessError("The Windows batch path cannot be represented safely.", { code: "ERR_UNSAFE_WINDOWS_BATCH_PATH" });
	return filePath.replace(BATCH_META_CHARACTER, "^$1");
}
function escapeBatchArgument(argument) {
	let escaped = argument;
	escaped = escaped.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
	escaped = escaped.replace(/(?=(\\+?)?)\1$/g, "$1$1");
	escaped = `"${escaped}"`;
	return escaped.replace(BATCH_META_CHARACTER, "^$1");
}
function normalizeCommand(command, args, context) {
	const copiedArgs = snapshotArguments(args);
	const resolvedPath = resolveExecutableWithContext(command, context);
	if (!resolvedPath) throw new ProcessError("The executable could not be found.", { code: "ENOENT" });
	if (process.platform !== "win32") return {
		executable: resolvedPath,
		args: copiedArgs,
		cwd: context.cwd,
		env: context.env,
		windowsVerbatimArguments: false
	};
	const extension = path.extname(resolvedPath).toLowerCase();
	if (extension === ".exe" || extension === ".com") return {
		executable: resolvedPath,
		args: copiedArgs,
		cwd: context.cwd,
		env: context.env,
		windowsVerbatimArguments: false
	};
	if (extension !== ".cmd" && extension !== ".bat") throw new ProcessError("The executable type is not supported on Windows.", { code: "ERR_UNSUPPORTED_WINDOWS_EXECUTABLE" });
	if (!context.allowWindowsBatchFiles) throw new ProcessError("Windows batch execution was not enabled.", { code: "ERR_WINDOWS_BATCH_DISABLED" });
	if (context.cwd.startsWith("\\\\")) throw new ProcessError("Windows batch execution does not support a UNC working directory.", { code: "ERR_UNSUPPORTED_WINDOWS_CWD" });
	validateBatchArguments(copiedArgs);
	const commandInterpreter = resolveWindowsCommandInterpreter(context.env);
	const commandLine = [escapeBatchCommand(resolvedPath), ...copiedArgs.map(escapeBatchArgument)].join(" ");
	return {
		executable: commandInterpreter.executablePath,
		args: [
			"/d",
			"/s",
			"/v:off",
			"/c",
			`"${commandLine}"`
		],
		cwd: context.cwd,
		env: context.env,
		windowsVerbatimArguments: true
	};
}
// node_modules/@azure/core-process/dist/esm/process.js
const commonOptionNames = [
	"gid",
	"killSignal",
	"timeout",
	"uid",
	"windowsHide"
];
[...commonOptionNames];
[...commonOptionNames];
const execFileOptionNames = [
	...commonOptionNames,
	"encoding",
	"maxBuffer",
	"signal"
];
function sanitizeChildProcessError(error) {
	return error instanceof Error && !isProcessError(error) ? createExecutionError(error) : error;
}
function callWithSanitizedChildProcessErrors(callback) {
	try {
		return callback();
	} catch (error) {
		throw sanitizeChildProcessError(error);
	}
}
function prepareProcess(executable, args, options, allowedOptionNames) {
	if (options.shell !== void 0 || options.windowsVerbatimArguments !== void 0) throw new ProcessError("Shell-related process options are not supported.", { code: "ERR_UNSAFE_PROCESS_OPTION" });
	const copiedOptions = { ...options };
	const { cwd, env, allowWindowsBatchFiles } = copiedOptions;
	const resolutionOptionNames = /* @__PURE__ */ new Set([
		"cwd",
		"env",
		"allowWindowsBatchFiles"
	]);
	const allowedOptions = new Set(allowedOptionNames);
	const nodeOptions = {};
	for (const [name, value] of Object.entries(copiedOptions)) {
		if ((name === "shell" || name === "windowsVerbatimArguments") && value === void 0) continue;
		if (resolutionOptionNames.has(name)) continue;
		if (!allowedOptions.has(name)) throw new ProcessError("The process options contain an unsupported property.", { code: "ERR_UNSUPPORTED_PROCESS_OPTION" });
		nodeOptions[name] = value;
	}
	const command = normalizeCommand(executable, args, createProcessContext({
		cwd,
		env,
		allowWindowsBatchFiles
	}));
	if (command.windowsVerbatimArguments && nodeOptions.argv0 !== void 0) throw new ProcessError("The argv0 option is not supported for Windows batch files.", { code: "ERR_UNSAFE_PROCESS_OPTION" });
	return {
		command,
		nodeOptions
	};
}
async function execFile(command, args = [], options = {}) {
	const prepared = prepareProcess(command, args, options, execFileOptionNames);
	return new Promise((resolve, reject) => {
		callWithSanitizedChildProcessErrors(() => childProcess.execFile(prepared.command.executable, prepared.command.args, {
			...prepared.nodeOptions,
			cwd: prepared.command.cwd,
			env: prepared.command.env,
			shell: false,
			windowsVerbatimArguments: prepared.command.windowsVerbatimArguments,
			windowsHide: options.windowsHide
		}, (error, stdout, stderr) => {
			if (error) {
				reject(createExecutionError(error, stdout, stderr));
				return;
			}
			resolve({
				stdout,
				stderr
			});
		}));
	});
}
export { createClientLogger as _, retryPolicy as a, createDefaultHttpClient as c, isError as d, isNodeLike as f, require_ms as g, AbortError as h, connect as i, createTracingClient as l, uint8ArrayToString as m, isProcessError as n, createPipelineRequest as o, stringToUint8Array as p, ServiceClient as r, createHttpHeaders as s, execFile as t, calculateRetryDelay as u, getLogLevel as v };
