const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_util = require("node:util");
node_util = require_rolldown_runtime.__toESM(node_util, 1);
let crypto$1 = require("crypto"), node_http = require("node:http");
node_http = require_rolldown_runtime.__toESM(node_http, 1);
let node_stream = require("node:stream"), node_zlib = require("node:zlib");
node_zlib = require_rolldown_runtime.__toESM(node_zlib, 1);
let node_https = require("node:https");
node_https = require_rolldown_runtime.__toESM(node_https, 1);
let stream = require("stream");
var AbortError$1 = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function log(e, ...t) {
	node_process.default.stderr.write(`${node_util.default.format(e, ...t)}${node_os.EOL}`);
}
function getEnvironmentVariable(e) {
	return node_process.default.env[e];
}
function emitNodeWarning(e) {
	node_process.default.emitWarning(e);
}
typeof node_process.default.versions.deno == `string` && node_process.default.versions.deno.length;
typeof node_process.default.versions.bun == `string` && node_process.default.versions.bun.length;
const debugEnvVariable = getEnvironmentVariable(`DEBUG`);
let enabledString, enabledNamespaces = [], skippedNamespaces = [];
const debuggers = [];
debugEnvVariable && enable(debugEnvVariable);
const debugObj = Object.assign((e) => createDebugger(e), {
	enable,
	enabled,
	disable,
	log
});
function enable(e) {
	enabledString = e, enabledNamespaces = [], skippedNamespaces = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? skippedNamespaces.push(e.substring(1)) : enabledNamespaces.push(e);
	for (let e of debuggers) e.enabled = enabled(e.namespace);
}
function enabled(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of skippedNamespaces) if (namespaceMatches(e, t)) return !1;
	for (let t of enabledNamespaces) if (namespaceMatches(e, t)) return !0;
	return !1;
}
function namespaceMatches(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function disable() {
	let e = enabledString || ``;
	return enable(``), e;
}
function createDebugger(e) {
	let t = Object.assign(n, {
		enabled: enabled(e),
		destroy,
		log: debugObj.log,
		namespace: e,
		extend
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return debuggers.push(t), t;
}
function destroy() {
	let e = debuggers.indexOf(this);
	return e >= 0 && (debuggers.splice(e, 1), !0);
}
function extend(e) {
	let t = createDebugger(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const TYPESPEC_RUNTIME_LOG_LEVELS = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], levelMap = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function patchLogMethod(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function isTypeSpecRuntimeLogLevel(e) {
	return TYPESPEC_RUNTIME_LOG_LEVELS.includes(e);
}
function createLoggerContext(e) {
	let t = /* @__PURE__ */ new Set(), n = getEnvironmentVariable(e.logLevelEnvVarName), r, i = debugObj(e.namespace);
	i.log = (...e) => {
		debugObj.log(...e);
	};
	function a(e) {
		if (e && !isTypeSpecRuntimeLogLevel(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		debugObj.enable(n.join(`,`));
	}
	n && (isTypeSpecRuntimeLogLevel(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(`, `)}.`));
	function o(e) {
		return !!(r && levelMap[e.level] <= levelMap[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (patchLogMethod(e, r), o(r)) {
			let e = debugObj.disable();
			debugObj.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return patchLogMethod(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const context$1 = createLoggerContext({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
context$1.logger;
function createClientLogger$1(e) {
	return context$1.createClientLogger(e);
}
function normalizeName(e) {
	return e.toLowerCase();
}
function normalizeValue(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* headerIterator(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var HttpHeadersImpl = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = /* @__PURE__ */ new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(normalizeName(e), {
			name: e,
			value: normalizeValue(t)
		});
	}
	get(e) {
		return this._headersMap.get(normalizeName(e))?.value;
	}
	has(e) {
		return this._headersMap.has(normalizeName(e));
	}
	delete(e) {
		this._headersMap.delete(normalizeName(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return headerIterator(this._headersMap);
	}
};
function createHttpHeaders$1(e) {
	return new HttpHeadersImpl(e);
}
function randomUUID() {
	return crypto.randomUUID();
}
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
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? createHttpHeaders$1(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || randomUUID(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function createPipelineRequest$1(e) {
	return new PipelineRequestImpl(e);
}
const ValidPhaseNames = /* @__PURE__ */ new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var HttpPipeline = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !ValidPhaseNames.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !ValidPhaseNames.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new e(this._policies);
	}
	static create() {
		return new e();
	}
	orderPolicies() {
		let e = [], t = /* @__PURE__ */ new Map();
		function n(e) {
			return {
				name: e,
				policies: /* @__PURE__ */ new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function createEmptyPipeline$1() {
	return HttpPipeline.create();
}
function isObject(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function isError$1(e) {
	if (isObject(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const custom = node_util.inspect.custom, RedactedString = `REDACTED`, defaultAllowedHeaderNames = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), defaultAllowedQueryParameters = [`api-version`];
var Sanitizer = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = defaultAllowedHeaderNames.concat(e), t = defaultAllowedQueryParameters.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = /* @__PURE__ */ new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && isObject(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && isObject(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || isObject(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, RedactedString);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : RedactedString;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : RedactedString;
		return t;
	}
};
const errorSanitizer = new Sanitizer();
var RestError$1 = class e extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(t, n = {}) {
		super(t), this.name = `RestError`, this.code = n.code, this.statusCode = n.statusCode, Object.defineProperty(this, "request", {
			value: n.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: n.response,
			enumerable: !1
		});
		let r = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, custom, {
			value: () => `RestError: ${this.message} \n ${errorSanitizer.sanitize({
				...this,
				request: {
					...this.request,
					agent: r
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
function isRestError$1(e) {
	return e instanceof RestError$1 || isError$1(e) && e.name === `RestError`;
}
function uint8ArrayToString$1(e, t) {
	return Buffer.from(e).toString(t);
}
function stringToUint8Array$1(e, t) {
	return Buffer.from(e, t);
}
const logger$3 = createClientLogger$1(`ts-http-runtime`), DEFAULT_TLS_SETTINGS = {};
function isReadableStream$1(e) {
	return e && typeof e.pipe == `function`;
}
function isStreamComplete(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function isArrayBuffer(e) {
	return e && typeof e.byteLength == `number`;
}
var ReportTransform = class extends node_stream.Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
}, NodeHttpClient = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), n;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new AbortError$1(`The operation was aborted. Request has already been canceled.`);
			n = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, n);
		}
		let r;
		e.timeout > 0 && (r = setTimeout(() => {
			let n = new Sanitizer();
			logger$3.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let i = e.headers.get(`Accept-Encoding`), a = i?.includes(`gzip`) || i?.includes(`deflate`), o = typeof e.body == `function` ? e.body() : e.body;
		if (o && !e.headers.has(`Content-Length`)) {
			let t = getBodyLength(o);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let s;
		try {
			if (o && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new ReportTransform(t);
				n.on(`error`, (e) => {
					logger$3.error(`Error in upload progress`, e);
				}), isReadableStream$1(o) ? o.pipe(n) : n.end(o), o = n;
			}
			let n = await this.makeRequest(e, t, o);
			r !== void 0 && clearTimeout(r);
			let i = getResponseHeaders(n), c = {
				status: n.statusCode ?? 0,
				headers: i,
				request: e
			};
			if (e.method === `HEAD`) return n.resume(), c;
			s = a ? getDecodedResponseStream(n, i) : n;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new ReportTransform(l);
				e.on(`error`, (e) => {
					logger$3.error(`Error in download progress`, e);
				}), s.pipe(e), s = e;
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await streamToText(s), c;
		} finally {
			if (e.abortSignal && n) {
				let t = Promise.resolve();
				isReadableStream$1(o) && (t = isStreamComplete(o));
				let r = Promise.resolve();
				isReadableStream$1(s) && (r = isStreamComplete(s)), Promise.all([t, r]).then(() => {
					n && e.abortSignal?.removeEventListener(`abort`, n);
				}).catch((e) => {
					logger$3.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let r = new URL(e.url), i = r.protocol !== `https:`;
		if (i && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		let a = {
			agent: e.agent ?? this.getOrCreateAgent(e, i),
			hostname: r.hostname,
			path: `${r.pathname}${r.search}`,
			port: r.port,
			method: e.method,
			headers: e.headers.toJSON({ preserveCase: !0 }),
			...e.requestOverrides
		};
		return new Promise((r, o) => {
			let s = i ? node_http.default.request(a, r) : node_https.default.request(a, r);
			s.once(`error`, (t) => {
				o(new RestError$1(t.message, {
					code: t.code ?? RestError$1.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new AbortError$1(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				s.destroy(e), o(e);
			}), n && isReadableStream$1(n) ? n.pipe(s) : n ? typeof n == `string` || Buffer.isBuffer(n) ? s.end(n) : isArrayBuffer(n) ? s.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (logger$3.error(`Unrecognized body type`, n), o(new RestError$1(`Unrecognized body type`))) : s.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? node_http.default.globalAgent : (this.cachedHttpAgent ||= new node_http.default.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return node_https.default.globalAgent;
			let t = e.tlsSettings ?? DEFAULT_TLS_SETTINGS, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (logger$3.info(`No cached TLS Agent exist, creating a new Agent`), r = new node_https.default.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function getResponseHeaders(e) {
	let t = createHttpHeaders$1();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function getDecodedResponseStream(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = node_zlib.default.createGunzip();
		return e.pipe(t), t;
	}
	if (n === `deflate`) {
		let t = node_zlib.default.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function streamToText(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new RestError$1(`Error reading response as text: ${e.message}`, { code: RestError$1.PARSE_ERROR }));
		});
	});
}
function getBodyLength(e) {
	return e ? Buffer.isBuffer(e) ? e.length : isReadableStream$1(e) ? null : isArrayBuffer(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function createNodeHttpClient() {
	return new NodeHttpClient();
}
function createDefaultHttpClient$1() {
	return createNodeHttpClient();
}
function logPolicy$1(e = {}) {
	let t = e.logger ?? logger$3.info, n = new Sanitizer({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize(i.headers)}`), i;
		}
	};
}
function getHeaderName$1() {
	return `User-Agent`;
}
async function setPlatformSpecificData$1(e) {
	if (node_process.default && node_process.default.versions) {
		let t = `${node_os.default.type()} ${node_os.default.release()}; ${node_os.default.arch()}`;
		node_process.default.versions.bun ? e.set(`Bun`, `${node_process.default.versions.bun} (${t})`) : node_process.default.versions.deno ? e.set(`Deno`, `${node_process.default.versions.deno} (${t})`) : node_process.default.versions.node && e.set(`Node`, `${node_process.default.versions.node} (${t})`);
	}
}
function getUserAgentString$1(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function getUserAgentHeaderName$1() {
	return getHeaderName$1();
}
async function getUserAgentValue$1(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`ts-http-runtime`, `0.3.6`), await setPlatformSpecificData$1(t);
	let n = getUserAgentString$1(t);
	return e ? `${e} ${n}` : n;
}
const UserAgentHeaderName$1 = getUserAgentHeaderName$1();
function userAgentPolicy$1(e = {}) {
	let t = getUserAgentValue$1(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(UserAgentHeaderName$1) || e.headers.set(UserAgentHeaderName$1, await t), n(e);
		}
	};
}
function getRandomIntegerInclusive(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function calculateRetryDelay$1(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + getRandomIntegerInclusive(0, r / 2) };
}
function delay$1(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new AbortError$1(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function parseHeaderValueAsNumber(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const RetryAfterHeader = `Retry-After`, AllRetryAfterHeaders = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	RetryAfterHeader
];
function getRetryAfterInMs(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of AllRetryAfterHeaders) {
			let n = parseHeaderValueAsNumber(e, t);
			if (n === 0 || n) return n * (t === RetryAfterHeader ? 1e3 : 1);
		}
		let t = e.headers.get(RetryAfterHeader);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function isThrottlingRetryResponse(e) {
	return Number.isFinite(getRetryAfterInMs(e));
}
function throttlingRetryStrategy() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = getRetryAfterInMs(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function exponentialRetryStrategy(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = isSystemError(a), s = o && e.ignoreSystemErrors, c = isExponentialRetryResponse(i), l = c && e.ignoreHttpStatusCodes;
			return i && (isThrottlingRetryResponse(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : calculateRetryDelay$1(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function isExponentialRetryResponse(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function isSystemError(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const retryPolicyLogger$1 = createClientLogger$1(`ts-http-runtime retryPolicy`);
function retryPolicy$1(e, t = { maxRetries: 3 }) {
	let n = t.logger || retryPolicyLogger$1;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !isRestError$1(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new AbortError$1();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await delay$1(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function defaultRetryPolicy$1(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: retryPolicy$1([throttlingRetryStrategy(), exponentialRetryStrategy(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function convertBodyToFormDataMap(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
const formDataPolicyName$1 = `formDataPolicy`;
function formDataPolicy$1() {
	return {
		name: formDataPolicyName$1,
		async sendRequest(e, t) {
			let n = convertBodyToFormDataMap(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = wwwFormUrlEncode(e.formData) : await prepareFormData(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function wwwFormUrlEncode(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function prepareFormData(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: createHttpHeaders$1({ "Content-Disposition": `form-data; name="${t}"` }),
		body: stringToUint8Array$1(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = createHttpHeaders$1();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function agentPolicy$1(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function tlsPolicy$1(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var require_ms = require_rolldown_runtime.__commonJSMin(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), require_common = require_rolldown_runtime.__commonJSMin(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = require_ms(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(/* @__PURE__ */ new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), require_browser = require_rolldown_runtime.__commonJSMin(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = require_common()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), require_has_flag = require_rolldown_runtime.__commonJSMin(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), require_supports_color = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require("os"), r = require("tty"), i = require_has_flag(), { env: a } = process, o;
	i(`no-color`) || i(`no-colors`) || i(`color=false`) || i(`color=never`) ? o = 0 : (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) && (o = 1), `FORCE_COLOR` in a && (o = a.FORCE_COLOR === `true` ? 1 : a.FORCE_COLOR === `false` ? 0 : a.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(a.FORCE_COLOR, 10), 3));
	function s(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function c(e, t) {
		if (o === 0) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !t && o === void 0) return 0;
		let r = o || 0;
		if (a.TERM === `dumb`) return r;
		if (process.platform === `win32`) {
			let e = n.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in a) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in a) || a.CI_NAME === `codeship` ? 1 : r;
		if (`TEAMCITY_VERSION` in a) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION);
		if (a.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in a) {
			let e = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(a.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM) || `COLORTERM` in a ? 1 : r;
	}
	function l(e) {
		return s(c(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: l,
		stdout: s(c(!0, r.isatty(1))),
		stderr: s(c(!0, r.isatty(2)))
	};
})), require_node = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require("tty"), r = require("util");
	e.init = u, e.log = s, e.formatArgs = a, e.save = c, e.load = l, e.useColors = i, e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = require_supports_color();
		t && (t.stderr || t).level >= 2 && (e.colors = [
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
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function i() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : n.isatty(process.stderr.fd);
	}
	function a(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = o() + n + ` ` + e[0];
	}
	function o() {
		return e.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function s(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function c(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function l() {
		return process.env.DEBUG;
	}
	function u(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = require_common()(e);
	let { formatters: d } = t.exports;
	d.o = function(e) {
		return this.inspectOpts.colors = this.useColors, r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, d.O = function(e) {
		return this.inspectOpts.colors = this.useColors, r.inspect(e, this.inspectOpts);
	};
})), require_src = require_rolldown_runtime.__commonJSMin(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? require_browser() : require_node();
})), require_helpers = require_rolldown_runtime.__commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		return i(t, e), t;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.req = e.json = e.toBuffer = void 0;
	let o = a(require("http")), s = a(require("https"));
	async function c(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	e.toBuffer = c;
	async function l(e) {
		let t = (await c(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	e.json = l;
	function u(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? s : o).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	e.req = u;
})), require_dist$2 = require_rolldown_runtime.__commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		return i(t, e), t;
	}, o = n && n.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && r(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Agent = void 0;
	let s = a(require("net")), c = a(require("http")), l = require("https");
	o(require_helpers(), e);
	let u = Symbol(`AgentBaseInternalState`);
	e.Agent = class extends c.Agent {
		constructor(e) {
			super(e), this[u] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new s.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? l.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof c.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[u].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[u].currentSocket;
			if (this[u].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[u].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[u] && (this[u].defaultPort = e);
		}
		get protocol() {
			return this[u].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[u] && (this[u].protocol = e);
		}
	};
})), require_parse_proxy_response = require_rolldown_runtime.__commonJSMin(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let i = (0, r(require_src()).default)(`https-proxy-agent:parse-proxy-response`);
	function a(e) {
		return new Promise((t, n) => {
			let r = 0, a = [];
			function o() {
				let t = e.read();
				t ? u(t) : e.once(`readable`, o);
			}
			function s() {
				e.removeListener(`end`, c), e.removeListener(`error`, l), e.removeListener(`readable`, o);
			}
			function c() {
				s(), i(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function l(e) {
				s(), i(`onerror %o`, e), n(e);
			}
			function u(c) {
				a.push(c), r += c.length;
				let l = Buffer.concat(a, r), u = l.indexOf(`\r
\r
`);
				if (u === -1) {
					i(`have not received end of HTTP headers yet...`), o();
					return;
				}
				let d = l.slice(0, u).toString(`ascii`).split(`\r
`), f = d.shift();
				if (!f) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
				let p = f.split(` `), m = +p[1], h = p.slice(2).join(` `), g = {};
				for (let t of d) {
					if (!t) continue;
					let r = t.indexOf(`:`);
					if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = g[i];
					typeof o == `string` ? g[i] = [o, a] : Array.isArray(o) ? o.push(a) : g[i] = a;
				}
				i(`got proxy server response: %o %o`, f, g), s(), t({
					connect: {
						statusCode: m,
						statusText: h,
						headers: g
					},
					buffered: l
				});
			}
			e.on(`error`, l), e.on(`end`, c), o();
		});
	}
	e.parseProxyResponse = a;
})), require_dist$1 = require_rolldown_runtime.__commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		return i(t, e), t;
	}, o = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpsProxyAgent = void 0;
	let s = a(require("net")), c = a(require("tls")), l = o(require("assert")), u = o(require_src()), d = require_dist$2(), f = require("url"), p = require_parse_proxy_response(), m = (0, u.default)(`https-proxy-agent`), h = (e) => e.servername === void 0 && e.host && !s.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var g = class extends d.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new f.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, m(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? v(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (m("Creating `tls.Socket`: %o", this.connectOpts), r = c.connect(h(this.connectOpts))) : (m("Creating `net.Socket`: %o", this.connectOpts), r = s.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = s.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let u = (0, p.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: d, buffered: f } = await u;
			if (e.emit(`proxyConnect`, d), this.emit(`proxyConnect`, d, e), d.statusCode === 200) return e.once(`socket`, _), t.secureEndpoint ? (m(`Upgrading socket connection to TLS`), c.connect({
				...v(h(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let g = new s.Socket({ writable: !1 });
			return g.readable = !0, e.once(`socket`, (e) => {
				m(`Replaying proxy buffer for failed request`), (0, l.default)(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
			}), g;
		}
	};
	g.protocols = [`http`, `https`], e.HttpsProxyAgent = g;
	function _(e) {
		e.resume();
	}
	function v(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), require_dist = require_rolldown_runtime.__commonJSMin(((e, t, n) => {
	var r = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), i = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), a = n && n.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && r(t, e, n);
		return i(t, e), t;
	}, o = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpProxyAgent = void 0;
	let s = a(require("net")), c = a(require("tls")), l = o(require_src()), u = require("events"), d = require_dist$2(), f = require("url"), p = (0, l.default)(`http-proxy-agent`);
	var m = class extends d.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new f.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, p(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? h(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new f.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			p(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (p(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), p(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (p("Creating `tls.Socket`: %o", this.connectOpts), i = c.connect(this.connectOpts)) : (p("Creating `net.Socket`: %o", this.connectOpts), i = s.connect(this.connectOpts)), await (0, u.once)(i, `connect`), i;
		}
	};
	m.protocols = [`http`, `https`], e.HttpProxyAgent = m;
	function h(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), import_dist = require_dist$1(), import_dist$1 = require_dist();
const globalNoProxyList = [];
let noProxyListLoaded = !1;
const globalBypassedMap = /* @__PURE__ */ new Map();
function getEnvironmentValue(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function loadEnvironmentProxyValue() {
	if (!process) return;
	let e = getEnvironmentValue(`HTTPS_PROXY`), t = getEnvironmentValue(`ALL_PROXY`), n = getEnvironmentValue(`HTTP_PROXY`);
	return e || t || n;
}
function isBypassed(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function loadNoProxy() {
	let e = getEnvironmentValue(`NO_PROXY`);
	return noProxyListLoaded = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function getDefaultProxySettingsInternal() {
	let e = loadEnvironmentProxyValue();
	return e ? new URL(e) : void 0;
}
function getUrlFromProxySettings(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function setProxyAgentOnRequest(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && logger$3.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new import_dist$1.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new import_dist.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function proxyPolicy$1(e, t) {
	noProxyListLoaded || globalNoProxyList.push(...loadNoProxy());
	let n = e ? getUrlFromProxySettings(e) : getDefaultProxySettingsInternal(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !isBypassed(e.url, t?.customNoProxyList ?? globalNoProxyList, t?.customNoProxyList ? void 0 : globalBypassedMap) ? setProxyAgentOnRequest(e, r, n) : e.proxySettings && setProxyAgentOnRequest(e, r, getUrlFromProxySettings(e.proxySettings)), i(e);
		}
	};
}
function decompressResponsePolicy$1() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const allowedRedirect = [`GET`, `HEAD`];
function redirectPolicy$1(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return handleRedirect(r, await r(e), t, n);
		}
	};
}
async function handleRedirect(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && allowedRedirect.includes(a.method) || o === 302 && allowedRedirect.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return logger$3.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), handleRedirect(e, await e(a), n, r, i + 1);
	}
	return t;
}
function addPlatformPolicies(e, t) {
	t.agent && e.addPolicy(agentPolicy$1(t.agent)), t.tlsOptions && e.addPolicy(tlsPolicy$1(t.tlsOptions)), e.addPolicy(proxyPolicy$1(t.proxyOptions)), e.addPolicy(decompressResponsePolicy$1()), e.addPolicy(redirectPolicy$1(t.redirectOptions), { afterPhase: `Retry` });
}
function isNodeReadableStream(e) {
	return e instanceof stream.Readable;
}
function isWebReadableStream(e) {
	return e instanceof ReadableStream;
}
function isBinaryBody(e) {
	return e !== void 0 && (e instanceof Uint8Array || isReadableStream(e) || typeof e == `function` || e instanceof Blob);
}
function isReadableStream(e) {
	return isNodeReadableStream(e) || isWebReadableStream(e);
}
function isBlob(e) {
	return e instanceof Blob;
}
async function* streamAsyncIterator() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function makeAsyncIterable(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = streamAsyncIterator.bind(e)), e.values ||= streamAsyncIterator.bind(e);
}
function ensureNodeStream(e) {
	return e instanceof ReadableStream ? (makeAsyncIterable(e), stream.Readable.fromWeb(e)) : e;
}
function toStream(e) {
	return e instanceof Uint8Array ? stream.Readable.from(Buffer.from(e)) : isBlob(e) ? ensureNodeStream(e.stream()) : ensureNodeStream(e);
}
async function concat(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(toStream);
		return stream.Readable.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function generateBoundary() {
	return `----AzSDKFormBoundary${randomUUID()}`;
}
function encodeHeaders(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function getLength(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (isBlob(e)) return e.size === -1 ? void 0 : e.size;
}
function getTotalLength(e) {
	let t = 0;
	for (let n of e) {
		let e = getLength(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function buildRequestBody(e, t, n) {
	let r = [
		stringToUint8Array$1(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			stringToUint8Array$1(`\r
`, `utf-8`),
			stringToUint8Array$1(encodeHeaders(e.headers), `utf-8`),
			stringToUint8Array$1(`\r
`, `utf-8`),
			e.body,
			stringToUint8Array$1(`\r\n--${n}`, `utf-8`)
		]),
		stringToUint8Array$1(`--\r
\r
`, `utf-8`)
	], i = getTotalLength(r);
	i && e.headers.set(`Content-Length`, i), e.body = await concat(r);
}
const multipartPolicyName$1 = `multipartPolicy`, validBoundaryCharacters = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !validBoundaryCharacters.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function multipartPolicy$1() {
	return {
		name: multipartPolicyName$1,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? assertValidBoundary(n) : n = generateBoundary(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await buildRequestBody(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function createPipelineFromOptions$1(e) {
	let t = createEmptyPipeline$1();
	return addPlatformPolicies(t, e), t.addPolicy(formDataPolicy$1(), { beforePolicies: [multipartPolicyName$1] }), t.addPolicy(userAgentPolicy$1(e.userAgentOptions)), t.addPolicy(multipartPolicy$1(), { afterPhase: `Deserialize` }), t.addPolicy(defaultRetryPolicy$1(e.retryOptions), { phase: `Retry` }), t.addPolicy(logPolicy$1(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function apiVersionPolicy(e) {
	return {
		name: `ApiVersionPolicy`,
		sendRequest: (t, n) => {
			let r = new URL(t.url);
			return !r.searchParams.get(`api-version`) && e.apiVersion && (t.url = `${t.url}${Array.from(r.searchParams.keys()).length > 0 ? `&` : `?`}api-version=${e.apiVersion}`), n(t);
		}
	};
}
function isOAuth2TokenCredential(e) {
	return `getOAuth2Token` in e;
}
function isBearerTokenCredential(e) {
	return `getBearerToken` in e;
}
function isBasicCredential(e) {
	return `username` in e && `password` in e;
}
function isApiKeyCredential(e) {
	return `key` in e;
}
let insecureConnectionWarningEmmitted = !1;
function allowInsecureConnection(e, t) {
	if (t.allowInsecureConnection && e.allowInsecureConnection) {
		let t = new URL(e.url);
		if (t.hostname === `localhost` || t.hostname === `127.0.0.1`) return !0;
	}
	return !1;
}
function emitInsecureConnectionWarning() {
	let e = `Sending token over insecure transport. Assume any token issued is compromised.`;
	logger$3.warning(e), insecureConnectionWarningEmmitted || (insecureConnectionWarningEmmitted = !0, emitNodeWarning(e));
}
function ensureSecureConnection(e, t) {
	if (!e.url.toLowerCase().startsWith(`https://`)) {
		if (allowInsecureConnection(e, t)) emitInsecureConnectionWarning();
		else throw Error(`Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.`);
	}
}
function apiKeyAuthenticationPolicy(e) {
	return {
		name: `apiKeyAuthenticationPolicy`,
		async sendRequest(t, n) {
			ensureSecureConnection(t, e);
			let r = (t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `apiKey`);
			if (!r) return n(t);
			if (r.apiKeyLocation !== `header`) throw Error(`Unsupported API key location: ${r.apiKeyLocation}`);
			return t.headers.set(r.name, e.credential.key), n(t);
		}
	};
}
function basicAuthenticationPolicy(e) {
	return {
		name: `bearerAuthenticationPolicy`,
		async sendRequest(t, n) {
			if (ensureSecureConnection(t, e), !(t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `http` && e.scheme === `basic`)) return n(t);
			let { username: r, password: i } = e.credential, a = uint8ArrayToString$1(stringToUint8Array$1(`${r}:${i}`, `utf-8`), `base64`);
			return t.headers.set(`Authorization`, `Basic ${a}`), n(t);
		}
	};
}
function bearerAuthenticationPolicy(e) {
	return {
		name: `bearerAuthenticationPolicy`,
		async sendRequest(t, n) {
			if (ensureSecureConnection(t, e), !(t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `http` && e.scheme === `bearer`)) return n(t);
			let r = await e.credential.getBearerToken({ abortSignal: t.abortSignal });
			return t.headers.set(`Authorization`, `Bearer ${r}`), n(t);
		}
	};
}
function oauth2AuthenticationPolicy(e) {
	return {
		name: `oauth2AuthenticationPolicy`,
		async sendRequest(t, n) {
			ensureSecureConnection(t, e);
			let r = (t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `oauth2`);
			if (!r) return n(t);
			let i = await e.credential.getOAuth2Token(r.flows, { abortSignal: t.abortSignal });
			return t.headers.set(`Authorization`, `Bearer ${i}`), n(t);
		}
	};
}
let cachedHttpClient$1;
function createDefaultPipeline$1(e = {}) {
	let t = createPipelineFromOptions$1(e);
	t.addPolicy(apiVersionPolicy(e));
	let { credential: n, authSchemes: r, allowInsecureConnection: i } = e;
	return n && (isApiKeyCredential(n) ? t.addPolicy(apiKeyAuthenticationPolicy({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : isBasicCredential(n) ? t.addPolicy(basicAuthenticationPolicy({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : isBearerTokenCredential(n) ? t.addPolicy(bearerAuthenticationPolicy({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : isOAuth2TokenCredential(n) && t.addPolicy(oauth2AuthenticationPolicy({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	}))), t;
}
function getCachedDefaultHttpsClient() {
	return cachedHttpClient$1 ||= createDefaultHttpClient$1(), cachedHttpClient$1;
}
function getHeaderValue(e, t) {
	if (e.headers) {
		let n = Object.keys(e.headers).find((e) => e.toLowerCase() === t.toLowerCase());
		if (n) return e.headers[n];
	}
}
function getPartContentType(e) {
	let t = getHeaderValue(e, `content-type`);
	if (t) return t;
	if (e.contentType === null) return;
	if (e.contentType) return e.contentType;
	let { body: n } = e;
	if (n != null) return typeof n == `string` || typeof n == `number` || typeof n == `boolean` ? `text/plain; charset=UTF-8` : n instanceof Blob ? n.type || `application/octet-stream` : isBinaryBody(n) ? `application/octet-stream` : `application/json`;
}
function escapeDispositionField(e) {
	return JSON.stringify(e);
}
function getContentDisposition(e) {
	let t = getHeaderValue(e, `content-disposition`);
	if (t) return t;
	if (e.dispositionType === void 0 && e.name === void 0 && e.filename === void 0) return;
	let n = e.dispositionType ?? `form-data`;
	e.name && (n += `; name=${escapeDispositionField(e.name)}`);
	let r;
	if (e.filename) r = e.filename;
	else if (typeof File < `u` && e.body instanceof File) {
		let t = e.body.name;
		t !== `` && (r = t);
	}
	return r && (n += `; filename=${escapeDispositionField(r)}`), n;
}
function normalizeBody(e, t) {
	if (e === void 0) return new Uint8Array([]);
	if (isBinaryBody(e)) return e;
	if (typeof e == `string` || typeof e == `number` || typeof e == `boolean`) return stringToUint8Array$1(String(e), `utf-8`);
	if (t && /application\/(.+\+)?json(;.+)?/i.test(String(t))) return stringToUint8Array$1(JSON.stringify(e), `utf-8`);
	throw new RestError$1(`Unsupported body/content-type combination: ${e}, ${t}`);
}
function buildBodyPart(e) {
	let t = getPartContentType(e), n = getContentDisposition(e), r = createHttpHeaders$1(e.headers ?? {});
	return t && r.set(`content-type`, t), n && r.set(`content-disposition`, n), {
		headers: r,
		body: normalizeBody(e.body, t)
	};
}
function buildMultipartBody(e) {
	return { parts: e.map(buildBodyPart) };
}
async function sendRequest(e, t, n, r = {}, i) {
	let a = i ?? getCachedDefaultHttpsClient(), o = buildPipelineRequest(e, t, r);
	try {
		let e = await n.sendRequest(a, o), t = e.headers.toJSON(), i = e.readableStreamBody ?? e.browserStreamBody, s = r.responseAsStream || i !== void 0 ? void 0 : getResponseBody(e), c = i ?? s;
		return r?.onResponse && r.onResponse({
			...e,
			request: o,
			rawHeaders: t,
			parsedBody: s
		}), {
			request: o,
			headers: t,
			status: `${e.status}`,
			body: c
		};
	} catch (e) {
		if (isRestError$1(e) && e.response && r.onResponse) {
			let { response: t } = e, n = t.headers.toJSON();
			r?.onResponse({
				...t,
				request: o,
				rawHeaders: n
			}, e);
		}
		throw e;
	}
}
function getRequestContentType(e = {}) {
	if (e.contentType) return e.contentType;
	let t = e.headers?.[`content-type`];
	return typeof t == `string` ? t : getContentType(e.body);
}
function getContentType(e) {
	if (e !== void 0) {
		if (ArrayBuffer.isView(e)) return `application/octet-stream`;
		if (isBlob(e) && e.type) return e.type;
		if (typeof e == `string`) try {
			return JSON.parse(e), `application/json`;
		} catch {
			return;
		}
		return `application/json`;
	}
}
function buildPipelineRequest(e, t, n = {}) {
	let r = getRequestContentType(n), { body: i, multipartBody: a } = getRequestBody(n.body, r), o = createHttpHeaders$1({
		...n.headers ? n.headers : {},
		accept: n.accept ?? n.headers?.accept ?? `application/json`,
		...r && { "content-type": r }
	}), { allowInsecureConnection: s, abortSignal: c, onUploadProgress: l, onDownloadProgress: u, timeout: d, responseAsStream: f, url: p, method: m, body: h, multipartBody: g, headers: _, ...v } = n, y = createPipelineRequest$1({
		url: t,
		method: e,
		body: i,
		multipartBody: a,
		headers: o,
		allowInsecureConnection: s,
		abortSignal: c,
		onUploadProgress: l,
		onDownloadProgress: u,
		timeout: d,
		enableBrowserStreams: !0,
		streamResponseStatusCodes: f ? /* @__PURE__ */ new Set([1 / 0]) : void 0
	});
	return Object.assign(y, v), y;
}
function getRequestBody(e, t = ``) {
	if (e === void 0) return { body: void 0 };
	if (typeof FormData < `u` && e instanceof FormData || isBlob(e) || isReadableStream(e) || typeof e == `function`) return { body: e };
	if (ArrayBuffer.isView(e)) return { body: e instanceof Uint8Array ? e : JSON.stringify(e) };
	switch (t.split(`;`)[0]) {
		case `application/json`: return { body: JSON.stringify(e) };
		case `multipart/form-data`: return Array.isArray(e) ? { multipartBody: buildMultipartBody(e) } : { body: JSON.stringify(e) };
		case `text/plain`: return { body: String(e) };
		default: return typeof e == `string` ? { body: e } : { body: JSON.stringify(e) };
	}
}
function getResponseBody(e) {
	let t = (e.headers.get(`content-type`) ?? ``).split(`;`)[0], n = e.bodyAsText ?? ``;
	if (t === `text/plain`) return String(n);
	try {
		return n ? JSON.parse(n) : void 0;
	} catch (r) {
		if (t === `application/json`) throw createParseError(e, r);
		return String(n);
	}
}
function createParseError(e, t) {
	return new RestError$1(`Error "${t}" occurred while parsing the response body - ${e.bodyAsText}.`, {
		code: t.code ?? RestError$1.PARSE_ERROR,
		statusCode: e.status,
		request: e.request,
		response: e
	});
}
function isQueryParameterWithOptions(e) {
	return typeof e != `object` || !e || !Object.hasOwn(e, `value`) ? !1 : typeof e.value?.toString == `function`;
}
function buildRequestUrl(e, t, n, r = {}) {
	if (t.startsWith(`https://`) || t.startsWith(`http://`)) return t;
	e = buildBaseUrl(e, r);
	let i = buildRoutePath(t, n, r), a = appendQueryParams$1(appendPath$1(e, i), r);
	return new URL(a).toString();
}
function appendPath$1(e, t) {
	let n = e.indexOf(`?`), r = t.indexOf(`?`), i = n === -1 ? [e, ``] : [e.substring(0, n), e.substring(n + 1)], a = r === -1 ? [t, ``] : [t.substring(0, r), t.substring(r + 1)], o = [i[1], a[1].replaceAll(`?`, `&`)].filter(Boolean).join(`&`), s = i[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, `$1/`), c = a[0], l = s;
	return !s.endsWith(`/`) && !c.startsWith(`/`) && c !== `` ? l += `/${c}` : s.endsWith(`/`) && c.startsWith(`/`) ? l += c.substring(1) : l += c, o && (l += `?${o}`), l;
}
function getQueryParamValue(e, t, n, r) {
	let i;
	i = n === `pipeDelimited` ? `|` : n === `spaceDelimited` ? `%20` : `,`;
	let a;
	a = Array.isArray(r) ? r : typeof r == `object` && r.toString === Object.prototype.toString ? Object.entries(r).flat() : [r];
	let o = a.map((n) => {
		if (n == null) return ``;
		if (!n.toString || typeof n.toString != `function`) throw Error(`Query parameters must be able to be represented as string, ${e} can't`);
		let r = n.toISOString === void 0 ? n.toString() : n.toISOString();
		return t ? r : encodeURIComponent(r);
	}).join(i);
	return `${t ? e : encodeURIComponent(e)}=${o}`;
}
function simpleParseQueryParams$1(e) {
	let t = /* @__PURE__ */ new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let n = e.indexOf(`=`), r = n === -1 ? e : e.substring(0, n), i = n === -1 ? `` : e.substring(n + 1), a = t.get(r);
		a === void 0 ? t.set(r, i) : Array.isArray(a) ? a.push(i) : t.set(r, [a, i]);
	}
	return t;
}
function appendQueryParams$1(e, t = {}) {
	if (!t.queryParameters) return e;
	let n = new URL(e), r = t.queryParameters, i = simpleParseQueryParams$1(n.search), a = [];
	for (let e of Object.keys(r)) {
		let n = r[e];
		if (n == null) continue;
		let i = isQueryParameterWithOptions(n), o = i ? n.value : n, s = i ? n.explode ?? !1 : !1, c = i && n.style ? n.style : `form`;
		if (s) {
			if (Array.isArray(o)) for (let n of o) a.push(getQueryParamValue(e, t.skipUrlEncoding ?? !1, c, n));
			else if (typeof o == `object` && o) for (let [e, n] of Object.entries(o)) a.push(getQueryParamValue(e, t.skipUrlEncoding ?? !1, c, n));
			else throw Error(`explode can only be set to true for objects and arrays`);
		} else a.push(getQueryParamValue(e, t.skipUrlEncoding ?? !1, c, o));
	}
	for (let e of a) {
		let t = e.indexOf(`=`), n = e.substring(0, t), r = e.substring(t + 1), a = i.get(n);
		a === void 0 ? i.set(n, r) : Array.isArray(a) ? a.includes(r) || a.push(r) : a !== r && i.set(n, [a, r]);
	}
	let o = [];
	for (let [e, t] of i) if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return n.search = o.length ? `?${o.join(`&`)}` : ``, n.toString();
}
function buildBaseUrl(e, t) {
	if (!t.pathParameters) return e;
	let n = t.pathParameters;
	for (let [r, i] of Object.entries(n)) {
		if (i == null) throw Error(`Path parameters ${r} must not be undefined or null`);
		if (!i.toString || typeof i.toString != `function`) throw Error(`Path parameters must be able to be represented as string, ${r} can't`);
		let n = i.toISOString === void 0 ? String(i) : i.toISOString();
		t.skipUrlEncoding || (n = encodeURIComponent(i)), e = replaceAll$1(e, `{${r}}`, n) ?? ``;
	}
	return e;
}
function buildRoutePath(e, t, n = {}) {
	for (let r of t) {
		let t = typeof r == `object` && (r.allowReserved ?? !1), i = typeof r == `object` ? r.value : r;
		!n.skipUrlEncoding && !t && (i = encodeURIComponent(i)), e = e.replace(/\{[\w-]+\}/, String(i));
	}
	return e;
}
function replaceAll$1(e, t, n) {
	return !e || !t ? e : e.split(t).join(n || ``);
}
function getClient(e, t = {}) {
	let n = t.pipeline ?? createDefaultPipeline$1(t);
	if (t.additionalPolicies?.length) for (let { policy: e, position: r } of t.additionalPolicies) {
		let t = r === `perRetry` ? `Sign` : void 0;
		n.addPolicy(e, { afterPhase: t });
	}
	let { allowInsecureConnection: r, httpClient: i } = t, a = t.endpoint ?? e, o = (e, ...t) => {
		let o = (n) => buildRequestUrl(a, e, t, {
			allowInsecureConnection: r,
			...n
		});
		return {
			get: (e = {}) => buildOperation(`GET`, o(e), n, e, r, i),
			post: (e = {}) => buildOperation(`POST`, o(e), n, e, r, i),
			put: (e = {}) => buildOperation(`PUT`, o(e), n, e, r, i),
			patch: (e = {}) => buildOperation(`PATCH`, o(e), n, e, r, i),
			delete: (e = {}) => buildOperation(`DELETE`, o(e), n, e, r, i),
			head: (e = {}) => buildOperation(`HEAD`, o(e), n, e, r, i),
			options: (e = {}) => buildOperation(`OPTIONS`, o(e), n, e, r, i),
			trace: (e = {}) => buildOperation(`TRACE`, o(e), n, e, r, i)
		};
	};
	return {
		path: o,
		pathUnchecked: o,
		pipeline: n
	};
}
function buildOperation(e, t, n, r, i, a) {
	return i = r.allowInsecureConnection ?? i, {
		then: function(o, s) {
			return sendRequest(e, t, n, {
				...r,
				allowInsecureConnection: i
			}, a).then(o, s);
		},
		async asBrowserStream() {
			throw Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
		},
		async asNodeStream() {
			return sendRequest(e, t, n, {
				...r,
				allowInsecureConnection: i,
				responseAsStream: !0
			}, a);
		}
	};
}
function operationOptionsToRequestParameters(e) {
	return {
		allowInsecureConnection: e.requestOptions?.allowInsecureConnection,
		timeout: e.requestOptions?.timeout,
		skipUrlEncoding: e.requestOptions?.skipUrlEncoding,
		abortSignal: e.abortSignal,
		onUploadProgress: e.requestOptions?.onUploadProgress,
		onDownloadProgress: e.requestOptions?.onDownloadProgress,
		headers: { ...e.requestOptions?.headers },
		onResponse: e.onResponse
	};
}
function createRestError(e, t) {
	let n = typeof e == `string` ? t : e, r = n.body?.error ?? n.body;
	return new RestError$1(typeof e == `string` ? e : r?.message ?? `Unexpected status code: ${n.status}`, {
		statusCode: statusCodeToNumber(n.status),
		code: r?.code,
		request: n.request,
		response: toPipelineResponse(n)
	});
}
function toPipelineResponse(e) {
	return {
		headers: createHttpHeaders$1(e.headers),
		request: e.request,
		status: statusCodeToNumber(e.status) ?? -1,
		...typeof e.body == `string` ? { bodyAsText: e.body } : {}
	};
}
function statusCodeToNumber(e) {
	let t = Number.parseInt(e);
	return Number.isNaN(t) ? void 0 : t;
}
function createEmptyPipeline() {
	return createEmptyPipeline$1();
}
const context = createLoggerContext({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
context.logger;
function getLogLevel() {
	return context.getLogLevel();
}
function createClientLogger(e) {
	return context.createClientLogger(e);
}
const logger$2 = createClientLogger(`core-rest-pipeline`);
function logPolicy(e = {}) {
	return logPolicy$1({
		logger: logger$2.info,
		...e
	});
}
function redirectPolicy(e = {}) {
	return redirectPolicy$1(e);
}
function getHeaderName() {
	return `User-Agent`;
}
async function setPlatformSpecificData(e) {
	if (node_process.default && node_process.default.versions) {
		let t = `${node_os.default.type()} ${node_os.default.release()}; ${node_os.default.arch()}`;
		node_process.default.versions.bun ? e.set(`Bun`, `${node_process.default.versions.bun} (${t})`) : node_process.default.versions.deno ? e.set(`Deno`, `${node_process.default.versions.deno} (${t})`) : node_process.default.versions.node && e.set(`Node`, `${node_process.default.versions.node} (${t})`);
	}
}
const SDK_VERSION$1 = `1.24.0`;
function getUserAgentString(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function getUserAgentHeaderName() {
	return getHeaderName();
}
async function getUserAgentValue(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`core-rest-pipeline`, SDK_VERSION$1), await setPlatformSpecificData(t);
	let n = getUserAgentString(t);
	return e ? `${e} ${n}` : n;
}
const UserAgentHeaderName = getUserAgentHeaderName();
function userAgentPolicy(e = {}) {
	let t = getUserAgentValue(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(UserAgentHeaderName) || e.headers.set(UserAgentHeaderName, await t), n(e);
		}
	};
}
const rawContent = Symbol(`rawContent`);
function hasRawContent(e) {
	return typeof e[rawContent] == `function`;
}
function getRawContent(e) {
	return hasRawContent(e) ? e[rawContent]() : e;
}
const multipartPolicyName = multipartPolicyName$1;
function multipartPolicy() {
	let e = multipartPolicy$1();
	return {
		name: multipartPolicyName,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) hasRawContent(e.body) && (e.body = getRawContent(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function decompressResponsePolicy() {
	return decompressResponsePolicy$1();
}
function defaultRetryPolicy(e = {}) {
	return defaultRetryPolicy$1(e);
}
function formDataPolicy() {
	return formDataPolicy$1();
}
var AbortError = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function createAbortablePromise(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new AbortError(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function delay(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return createAbortablePromise((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function getErrorMessage(e) {
	if (isError$1(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function isDefined(e) {
	return e != null;
}
function isObjectWithProperties(e, t) {
	if (!isDefined(e) || typeof e != `object`) return !1;
	for (let n of t) if (!objectHasProperty(e, n)) return !1;
	return !0;
}
function objectHasProperty(e, t) {
	return isDefined(e) && typeof e == `object` && t in e;
}
function calculateRetryDelay(e, t) {
	return calculateRetryDelay$1(e, t);
}
function isError(e) {
	return isError$1(e);
}
function uint8ArrayToString(e, t) {
	return uint8ArrayToString$1(e, t);
}
function stringToUint8Array(e, t) {
	return stringToUint8Array$1(e, t);
}
function proxyPolicy(e, t) {
	return proxyPolicy$1(e, t);
}
function setClientRequestIdPolicy(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function agentPolicy(e) {
	return agentPolicy$1(e);
}
function tlsPolicy(e) {
	return tlsPolicy$1(e);
}
const knownContextKeys = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function createTracingContext(e = {}) {
	let t = new TracingContextImpl(e.parentContext);
	return e.span && (t = t.setValue(knownContextKeys.span, e.span)), e.namespace && (t = t.setValue(knownContextKeys.namespace, e.namespace)), t;
}
var TracingContextImpl = class e {
	_contextMap;
	constructor(t) {
		this._contextMap = t instanceof e ? new Map(t._contextMap) : /* @__PURE__ */ new Map();
	}
	setValue(t, n) {
		let r = new e(this);
		return r._contextMap.set(t, n), r;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(t) {
		let n = new e(this);
		return n._contextMap.delete(t), n;
	}
};
const state$1 = require_rolldown_runtime.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function createDefaultTracingSpan() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function createDefaultInstrumenter() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: createDefaultTracingSpan(),
			tracingContext: createTracingContext({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function getInstrumenter() {
	return state$1.instrumenterImplementation || (state$1.instrumenterImplementation = createDefaultInstrumenter()), state$1.instrumenterImplementation;
}
function createTracingClient(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = getInstrumenter().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(knownContextKeys.namespace) || (s = s.setValue(knownContextKeys.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(knownContextKeys.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => Promise.resolve(n(s, a)));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return getInstrumenter().withContext(e, t, ...n);
	}
	function s(e) {
		return getInstrumenter().parseTraceparentHeader(e);
	}
	function c(e) {
		return getInstrumenter().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const RestError = RestError$1;
function isRestError(e) {
	return isRestError$1(e);
}
function tracingPolicy(e = {}) {
	let t = getUserAgentValue(e.userAgentPrefix), n = new Sanitizer({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = tryCreateTracingClient();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = tryCreateSpan(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return tryProcessResponse(s, t), t;
			} catch (e) {
				throw tryProcessError(s, e), e;
			}
		}
	};
}
function tryCreateTracingClient() {
	try {
		return createTracingClient({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: SDK_VERSION$1
		});
	} catch (e) {
		logger$2.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
		return;
	}
}
function tryCreateSpan(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		logger$2.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
		return;
	}
}
function tryProcessError(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: isError(t) ? t : void 0
		}), isRestError(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		logger$2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
function tryProcessResponse(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		logger$2.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
	}
}
function wrapAbortSignalLike(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function wrapAbortSignalLikePolicy() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = wrapAbortSignalLike(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function createPipelineFromOptions(e) {
	let t = createEmptyPipeline();
	return e.agent && t.addPolicy(agentPolicy(e.agent)), e.tlsOptions && t.addPolicy(tlsPolicy(e.tlsOptions)), t.addPolicy(proxyPolicy(e.proxyOptions)), t.addPolicy(decompressResponsePolicy()), t.addPolicy(wrapAbortSignalLikePolicy()), t.addPolicy(formDataPolicy(), { beforePolicies: [multipartPolicyName] }), t.addPolicy(userAgentPolicy(e.userAgentOptions)), t.addPolicy(setClientRequestIdPolicy(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(multipartPolicy(), { afterPhase: `Deserialize` }), t.addPolicy(defaultRetryPolicy(e.retryOptions), { phase: `Retry` }), t.addPolicy(tracingPolicy({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(redirectPolicy(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(logPolicy(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function createDefaultHttpClient() {
	let e = createDefaultHttpClient$1();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? wrapAbortSignalLike(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function createHttpHeaders(e) {
	return createHttpHeaders$1(e);
}
function createPipelineRequest(e) {
	return createPipelineRequest$1(e);
}
const retryPolicyLogger = createClientLogger(`core-rest-pipeline retryPolicy`);
function retryPolicy(e, t = { maxRetries: 3 }) {
	return retryPolicy$1(e, {
		logger: retryPolicyLogger,
		...t
	});
}
const DEFAULT_CYCLER_OPTIONS = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function beginRefresh(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await delay(t), i = await r();
	return i;
}
function createTokenCycler(e, t) {
	let n = null, r = null, i, a = {
		...DEFAULT_CYCLER_OPTIONS,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return r === null ? !0 : o.isRefreshing ? !1 : r.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : r.expiresOnTimestamp - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = beginRefresh(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function trySendRequest(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (isRestError(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function defaultAuthorizeRequest(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function isChallengeResponse(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function authorizeRequestOnCaeChallenge(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function bearerTokenAuthenticationPolicy(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || logger$2, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? defaultAuthorizeRequest,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? createTokenCycler(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await trySendRequest(e, t), isChallengeResponse(r)) {
				let l = getCaeChallengeClaims(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await authorizeRequestOnCaeChallenge({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await trySendRequest(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await trySendRequest(e, t)), isChallengeResponse(r) && (l = getCaeChallengeClaims(r.headers.get(`WWW-Authenticate`) ?? ``), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await authorizeRequestOnCaeChallenge({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await trySendRequest(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function parseChallenges(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function getCaeChallengeClaims(e) {
	if (e) return parseChallenges(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
const SDK_VERSION = `4.14.1`;
var AzureAuthorityHosts;
(function(e) {
	e.AzureChina = `https://login.chinacloudapi.cn`, e.AzureGermany = `https://login.microsoftonline.de`, e.AzureGovernment = `https://login.microsoftonline.us`, e.AzurePublicCloud = `https://login.microsoftonline.com`;
})(AzureAuthorityHosts ||= {});
const DefaultAuthorityHost = AzureAuthorityHosts.AzurePublicCloud, ALL_TENANTS = [`*`];
function isErrorResponse(e) {
	return e && typeof e.error == `string` && typeof e.error_description == `string`;
}
var CredentialUnavailableError = class extends Error {
	constructor(e, t) {
		super(e, t), this.name = `CredentialUnavailableError`;
	}
};
const AuthenticationErrorName = `AuthenticationError`;
var AuthenticationError = class extends Error {
	statusCode;
	errorResponse;
	constructor(e, t, n) {
		let r;
		if (isErrorResponse(t)) r = convertOAuthErrorResponseToErrorResponse(t);
		else if (typeof t == `string`) try {
			r = convertOAuthErrorResponseToErrorResponse(JSON.parse(t));
		} catch {
			r = e === 400 ? {
				error: `invalid_request`,
				errorDescription: `The service indicated that the request was invalid.\n\n${t}`
			} : {
				error: `unknown_error`,
				errorDescription: `An unknown error has occurred. Response body:\n\n${t}`
			};
		}
		else r = {
			error: `unknown_error`,
			errorDescription: `An unknown error occurred and no additional details are available.`
		};
		super(`${r.error} Status code: ${e}\nMore details:\n${r.errorDescription},`, n), this.statusCode = e, this.errorResponse = r, this.name = AuthenticationErrorName;
	}
};
function convertOAuthErrorResponseToErrorResponse(e) {
	return {
		error: e.error,
		errorDescription: e.error_description,
		correlationId: e.correlation_id,
		errorCodes: e.error_codes,
		timestamp: e.timestamp,
		traceId: e.trace_id
	};
}
var AuthenticationRequiredError = class extends Error {
	scopes;
	getTokenOptions;
	constructor(e) {
		super(e.message, e.cause ? { cause: e.cause } : void 0), this.scopes = e.scopes, this.getTokenOptions = e.getTokenOptions, this.name = `AuthenticationRequiredError`;
	}
};
const logger$1 = createClientLogger(`identity`);
function processEnvVars(e) {
	return e.reduce((e, t) => (process.env[t] ? e.assigned.push(t) : e.missing.push(t), e), {
		missing: [],
		assigned: []
	});
}
function formatSuccess(e) {
	return `SUCCESS. Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`;
}
function formatError(e, t) {
	let n = `ERROR.`;
	return e?.length && (n += ` Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`), `${n} Error message: ${typeof t == `string` ? t : t.message}.`;
}
function credentialLoggerInstance(e, t, n = logger$1) {
	let r = t ? `${t.fullTitle} ${e}` : e;
	function i(e) {
		n.info(`${r} =>`, e);
	}
	function a(e) {
		n.warning(`${r} =>`, e);
	}
	function o(e) {
		n.verbose(`${r} =>`, e);
	}
	function s(e) {
		n.error(`${r} =>`, e);
	}
	return {
		title: e,
		fullTitle: r,
		info: i,
		warning: a,
		verbose: o,
		error: s
	};
}
function credentialLogger(e, t = logger$1) {
	let n = credentialLoggerInstance(e, void 0, t);
	return {
		...n,
		parent: t,
		getToken: credentialLoggerInstance(`=> getToken()`, n, t)
	};
}
const tracingClient = createTracingClient({
	namespace: `Microsoft.AAD`,
	packageName: `@azure/identity`,
	packageVersion: SDK_VERSION
});
function isPrimitiveBody(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
function handleNullableResponseAndWrappableBody(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function flattenResponse(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return handleNullableResponseAndWrappableBody({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: isPrimitiveBody(e.parsedBody, a)
	});
}
const MapperTypeNames = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
};
const state = require_rolldown_runtime.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
}))().state;
function getOperationArgumentValueFromParameter(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = getPropertyFromParameterPath(e, r);
				!t.propertyFound && n && (t = getPropertyFromParameterPath(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = getOperationArgumentValueFromParameter(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function getPropertyFromParameterPath(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const originalRequestSymbol = Symbol.for(`@azure/core-client original request`);
function hasOriginalRequest(e) {
	return originalRequestSymbol in e;
}
function getOperationRequestInfo(e) {
	if (hasOriginalRequest(e)) return getOperationRequestInfo(e[originalRequestSymbol]);
	let t = state.operationRequestMap.get(e);
	return t || (t = {}, state.operationRequestMap.set(e, t)), t;
}
const defaultJsonContentTypes = [`application/json`, `text/json`], defaultXmlContentTypes = [`application/xml`, `application/atom+xml`];
function deserializationPolicy(e = {}) {
	let t = e.expectedContentTypes?.json ?? defaultJsonContentTypes, n = e.expectedContentTypes?.xml ?? defaultXmlContentTypes, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return deserializeResponseBody(t, n, o, a, r);
		}
	};
}
function getOperationResponseMap(e) {
	let t, n = e.request, r = getOperationRequestInfo(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function shouldDeserializeResponse(e) {
	let t = e.request, n = getOperationRequestInfo(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function deserializeResponseBody(e, t, n, r, i) {
	let a = await parse(e, t, n, r, i);
	if (!shouldDeserializeResponse(a)) return a;
	let o = getOperationRequestInfo(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = getOperationResponseMap(a), { error: c, shouldReturnResponse: l } = handleErrorResponse(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === MapperTypeNames.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new RestError(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function isOperationSpecEmpty(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function handleErrorResponse(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (isOperationSpecEmpty(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new RestError(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === MapperTypeNames.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function parse(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || RestError.PARSE_ERROR;
			throw new RestError(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function getStreamingResponseStatusCodes(e) {
	let t = /* @__PURE__ */ new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === MapperTypeNames.Stream && t.add(Number(n));
	return t;
}
function getPathStringFromParameter(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function serializationPolicy(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = getOperationRequestInfo(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (serializeHeaders(e, a, i), serializeRequestBody(e, a, i, t)), n(e);
		}
	};
}
function serializeHeaders(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = getOperationArgumentValueFromParameter(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, getPathStringFromParameter(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || getPathStringFromParameter(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function serializeRequestBody(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = getOperationArgumentValueFromParameter(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = getPathStringFromParameter(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === MapperTypeNames.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = getXmlValueWithNamespace(d, t, m, e.body, a);
					m === MapperTypeNames.Sequence ? e.body = r(prepareXMLRootList(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === MapperTypeNames.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = getOperationArgumentValueFromParameter(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || getPathStringFromParameter(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, getPathStringFromParameter(r), a);
			}
		}
	}
}
function getXmlValueWithNamespace(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function prepareXMLRootList(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function createClientPipeline(e = {}) {
	let t = createPipelineFromOptions(e ?? {});
	return e.credentialOptions && t.addPolicy(bearerTokenAuthenticationPolicy({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(serializationPolicy(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(deserializationPolicy(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let cachedHttpClient;
function getCachedDefaultHttpClient() {
	return cachedHttpClient ||= createDefaultHttpClient(), cachedHttpClient;
}
const CollectionFormatToDelimiterMap = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function getRequestUrl(e, t, n, r) {
	let i = calculateUrlReplacements(t, n, r), a = !1, o = replaceAll(e, i);
	if (t.path) {
		let e = replaceAll(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), isAbsoluteUrl(e) ? (o = e, a = !0) : o = appendPath(o, e);
	}
	let { queryParams: s, sequenceParams: c } = calculateQueryParameters(t, n, r);
	return o = appendQueryParams(o, s, c, a), o;
}
function replaceAll(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function calculateUrlReplacements(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = getOperationArgumentValueFromParameter(t, i, n), o = getPathStringFromParameter(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function isAbsoluteUrl(e) {
	return e.includes(`://`);
}
function appendPath(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function calculateQueryParameters(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = getOperationArgumentValueFromParameter(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, getPathStringFromParameter(a));
			let t = a.collectionFormat ? CollectionFormatToDelimiterMap[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || getPathStringFromParameter(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function simpleParseQueryParams(e) {
	let t = /* @__PURE__ */ new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function appendQueryParams(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = simpleParseQueryParams(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const logger = createClientLogger(`core-client`);
var ServiceClient = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && logger.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || getCachedDefaultHttpClient(), this.pipeline = e.pipeline || createDefaultPipeline(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let i = createPipelineRequest({ url: getRequestUrl(n, t, e, this) });
		i.method = t.httpMethod;
		let a = getOperationRequestInfo(i);
		a.operationSpec = t, a.operationArguments = e;
		let o = t.contentType || this._requestContentType;
		o && t.requestBody && i.headers.set(`Content-Type`, o);
		let s = e.options;
		if (s) {
			let e = s.requestOptions;
			e && (e.timeout && (i.timeout = e.timeout), e.onUploadProgress && (i.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (i.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (a.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (i.allowInsecureConnection = !0)), s.abortSignal && (i.abortSignal = s.abortSignal), s.tracingOptions && (i.tracingOptions = s.tracingOptions);
		}
		this._allowInsecureConnection && (i.allowInsecureConnection = !0), i.streamResponseStatusCodes === void 0 && (i.streamResponseStatusCodes = getStreamingResponseStatusCodes(t));
		try {
			let e = await this.sendRequest(i), n = flattenResponse(e, t.responses[e.status]);
			return s?.onResponse && s.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = flattenResponse(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, s?.onResponse && s.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function createDefaultPipeline(e) {
	let t = getCredentialScopes(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return createClientPipeline({
		...e,
		credentialOptions: n
	});
}
function getCredentialScopes(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
function getIdentityTokenEndpointSuffix(e) {
	return e === `adfs` ? `oauth2/token` : `oauth2/v2.0/token`;
}
function getAuthorityHost(e) {
	let t = e?.authorityHost;
	return t ||= process.env.AZURE_AUTHORITY_HOST, t ?? DefaultAuthorityHost;
}
function createConfigurationErrorMessage(e) {
	return `The current credential is not configured to acquire tokens for tenant ${e}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
}
function processMultiTenantRequest(e, t, n = [], r) {
	let i;
	if (i = process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH || e === `adfs` ? e : t?.tenantId ?? e, e && i !== e && !n.includes(`*`) && !n.some((e) => e.localeCompare(i) === 0)) {
		let e = createConfigurationErrorMessage(i);
		throw r?.info(e), new CredentialUnavailableError(e);
	}
	return i;
}
function checkTenantId(e, t) {
	if (!t.match(/^[0-9a-zA-Z-.]+$/)) {
		let t = Error(`Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.`);
		throw e.info(formatError(``, t)), t;
	}
}
function resolveTenantId(e, t, n) {
	return t ? (checkTenantId(e, t), t) : (n ||= `04b07795-8ddb-461a-bbee-02f9e1bf7b46`, n === `04b07795-8ddb-461a-bbee-02f9e1bf7b46` ? `organizations` : `common`);
}
function resolveAdditionallyAllowedTenantIds(e) {
	return !e || e.length === 0 ? [] : e.includes(`*`) ? ALL_TENANTS : e;
}
function extractPemCertificateKeys(e) {
	let t = /(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g, n = [], r;
	do
		r = t.exec(e), r && n.push(r[3]);
	while (r);
	if (n.length === 0) throw Error(`The file at the specified path does not contain a PEM-encoded certificate.`);
	return n;
}
function canParseAsX509Certificate(e) {
	try {
		let t = extractPemCertificateKeys(e);
		for (let e = 0; e < t.length; e++) {
			let n = `-----BEGIN CERTIFICATE-----\n${t[e]}\n-----END CERTIFICATE-----`;
			new crypto$1.X509Certificate(n);
		}
		return !0;
	} catch {
		return !1;
	}
}
function ensureScopes(e) {
	return Array.isArray(e) ? e : [e];
}
function isKeyCredential(e) {
	return isObjectWithProperties(e, [`key`]) && typeof e.key == `string`;
}
function isTokenCredential(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
Object.defineProperty(exports, "AbortError", {
	enumerable: !0,
	get: function() {
		return AbortError;
	}
}), Object.defineProperty(exports, "AuthenticationError", {
	enumerable: !0,
	get: function() {
		return AuthenticationError;
	}
}), Object.defineProperty(exports, "AuthenticationErrorName", {
	enumerable: !0,
	get: function() {
		return AuthenticationErrorName;
	}
}), Object.defineProperty(exports, "AuthenticationRequiredError", {
	enumerable: !0,
	get: function() {
		return AuthenticationRequiredError;
	}
}), Object.defineProperty(exports, "CACHE_NON_CAE_SUFFIX", {
	enumerable: !0,
	get: function() {
		return `nocae`;
	}
}), Object.defineProperty(exports, "CredentialUnavailableError", {
	enumerable: !0,
	get: function() {
		return CredentialUnavailableError;
	}
}), Object.defineProperty(exports, "DEFAULT_TOKEN_CACHE_NAME", {
	enumerable: !0,
	get: function() {
		return `msal.cache`;
	}
}), Object.defineProperty(exports, "DefaultAuthority", {
	enumerable: !0,
	get: function() {
		return `login.microsoftonline.com`;
	}
}), Object.defineProperty(exports, "DefaultAuthorityHost", {
	enumerable: !0,
	get: function() {
		return DefaultAuthorityHost;
	}
}), Object.defineProperty(exports, "DefaultTenantId", {
	enumerable: !0,
	get: function() {
		return `common`;
	}
}), Object.defineProperty(exports, "RestError", {
	enumerable: !0,
	get: function() {
		return RestError;
	}
}), Object.defineProperty(exports, "SDK_VERSION", {
	enumerable: !0,
	get: function() {
		return SDK_VERSION;
	}
}), Object.defineProperty(exports, "ServiceClient", {
	enumerable: !0,
	get: function() {
		return ServiceClient;
	}
}), Object.defineProperty(exports, "bearerTokenAuthenticationPolicy", {
	enumerable: !0,
	get: function() {
		return bearerTokenAuthenticationPolicy;
	}
}), Object.defineProperty(exports, "calculateRetryDelay", {
	enumerable: !0,
	get: function() {
		return calculateRetryDelay;
	}
}), Object.defineProperty(exports, "canParseAsX509Certificate", {
	enumerable: !0,
	get: function() {
		return canParseAsX509Certificate;
	}
}), Object.defineProperty(exports, "checkTenantId", {
	enumerable: !0,
	get: function() {
		return checkTenantId;
	}
}), Object.defineProperty(exports, "createClientLogger", {
	enumerable: !0,
	get: function() {
		return createClientLogger;
	}
}), Object.defineProperty(exports, "createDefaultHttpClient", {
	enumerable: !0,
	get: function() {
		return createDefaultHttpClient;
	}
}), Object.defineProperty(exports, "createHttpHeaders", {
	enumerable: !0,
	get: function() {
		return createHttpHeaders;
	}
}), Object.defineProperty(exports, "createPipelineFromOptions", {
	enumerable: !0,
	get: function() {
		return createPipelineFromOptions;
	}
}), Object.defineProperty(exports, "createPipelineRequest", {
	enumerable: !0,
	get: function() {
		return createPipelineRequest;
	}
}), Object.defineProperty(exports, "createRestError", {
	enumerable: !0,
	get: function() {
		return createRestError;
	}
}), Object.defineProperty(exports, "credentialLogger", {
	enumerable: !0,
	get: function() {
		return credentialLogger;
	}
}), Object.defineProperty(exports, "delay", {
	enumerable: !0,
	get: function() {
		return delay;
	}
}), Object.defineProperty(exports, "ensureScopes", {
	enumerable: !0,
	get: function() {
		return ensureScopes;
	}
}), Object.defineProperty(exports, "extractPemCertificateKeys", {
	enumerable: !0,
	get: function() {
		return extractPemCertificateKeys;
	}
}), Object.defineProperty(exports, "formDataPolicyName", {
	enumerable: !0,
	get: function() {
		return `formDataPolicy`;
	}
}), Object.defineProperty(exports, "formatError", {
	enumerable: !0,
	get: function() {
		return formatError;
	}
}), Object.defineProperty(exports, "formatSuccess", {
	enumerable: !0,
	get: function() {
		return formatSuccess;
	}
}), Object.defineProperty(exports, "getAuthorityHost", {
	enumerable: !0,
	get: function() {
		return getAuthorityHost;
	}
}), Object.defineProperty(exports, "getClient", {
	enumerable: !0,
	get: function() {
		return getClient;
	}
}), Object.defineProperty(exports, "getIdentityTokenEndpointSuffix", {
	enumerable: !0,
	get: function() {
		return getIdentityTokenEndpointSuffix;
	}
}), Object.defineProperty(exports, "getLogLevel", {
	enumerable: !0,
	get: function() {
		return getLogLevel;
	}
}), Object.defineProperty(exports, "isError", {
	enumerable: !0,
	get: function() {
		return isError;
	}
}), Object.defineProperty(exports, "isKeyCredential", {
	enumerable: !0,
	get: function() {
		return isKeyCredential;
	}
}), Object.defineProperty(exports, "isNodeLike", {
	enumerable: !0,
	get: function() {
		return !0;
	}
}), Object.defineProperty(exports, "isTokenCredential", {
	enumerable: !0,
	get: function() {
		return isTokenCredential;
	}
}), Object.defineProperty(exports, "logger", {
	enumerable: !0,
	get: function() {
		return logger$1;
	}
}), Object.defineProperty(exports, "operationOptionsToRequestParameters", {
	enumerable: !0,
	get: function() {
		return operationOptionsToRequestParameters;
	}
}), Object.defineProperty(exports, "processEnvVars", {
	enumerable: !0,
	get: function() {
		return processEnvVars;
	}
}), Object.defineProperty(exports, "processMultiTenantRequest", {
	enumerable: !0,
	get: function() {
		return processMultiTenantRequest;
	}
}), Object.defineProperty(exports, "require_ms", {
	enumerable: !0,
	get: function() {
		return require_ms;
	}
}), Object.defineProperty(exports, "resolveAdditionallyAllowedTenantIds", {
	enumerable: !0,
	get: function() {
		return resolveAdditionallyAllowedTenantIds;
	}
}), Object.defineProperty(exports, "resolveTenantId", {
	enumerable: !0,
	get: function() {
		return resolveTenantId;
	}
}), Object.defineProperty(exports, "retryPolicy", {
	enumerable: !0,
	get: function() {
		return retryPolicy;
	}
}), Object.defineProperty(exports, "stringToUint8Array", {
	enumerable: !0,
	get: function() {
		return stringToUint8Array;
	}
}), Object.defineProperty(exports, "tracingClient", {
	enumerable: !0,
	get: function() {
		return tracingClient;
	}
}), Object.defineProperty(exports, "uint8ArrayToString", {
	enumerable: !0,
	get: function() {
		return uint8ArrayToString;
	}
});
