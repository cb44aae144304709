import { __commonJSMin as e } from "./rolldown-runtime.js";
const { X509Certificate: t } = globalThis.process.getBuiltinModule(`crypto`), n = globalThis.process.getBuiltinModule(`util`), { inspect: r } = globalThis.process.getBuiltinModule(`util`), i = globalThis.process.getBuiltinModule(`os`), { EOL: a } = globalThis.process.getBuiltinModule(`os`), o = globalThis.process.getBuiltinModule(`process`), s = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`http`)[t] }), c = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`https`)[t] }), l = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`zlib`)[t] }), { Transform: u } = globalThis.process.getBuiltinModule(`stream`), { Readable: d } = globalThis.process.getBuiltinModule(`stream`), f = `4.14.1`, ee = `common`;
var p;
(function(e) {
	e.AzureChina = `https://login.chinacloudapi.cn`, e.AzureGermany = `https://login.microsoftonline.de`, e.AzureGovernment = `https://login.microsoftonline.us`, e.AzurePublicCloud = `https://login.microsoftonline.com`;
})(p ||= {});
const te = p.AzurePublicCloud, ne = `login.microsoftonline.com`, re = [`*`], ie = `nocae`, m = `msal.cache`;
function ae(e) {
	return e && typeof e.error == `string` && typeof e.error_description == `string`;
}
var oe = class extends Error {
	constructor(e, t) {
		super(e, t), this.name = `CredentialUnavailableError`;
	}
};
const se = `AuthenticationError`;
var ce = class extends Error {
	statusCode;
	errorResponse;
	constructor(e, t, n) {
		let r;
		if (ae(t)) r = le(t);
		else if (typeof t == `string`) try {
			r = le(JSON.parse(t));
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
		super(`${r.error} Status code: ${e}\nMore details:\n${r.errorDescription},`, n), this.statusCode = e, this.errorResponse = r, this.name = se;
	}
};
function le(e) {
	return {
		error: e.error,
		errorDescription: e.error_description,
		correlationId: e.correlation_id,
		errorCodes: e.error_codes,
		timestamp: e.timestamp,
		traceId: e.trace_id
	};
}
var ue = class extends Error {
	scopes;
	getTokenOptions;
	constructor(e) {
		super(e.message, e.cause ? { cause: e.cause } : void 0), this.scopes = e.scopes, this.getTokenOptions = e.getTokenOptions, this.name = `AuthenticationRequiredError`;
	}
};
function de(e, ...t) {
	o.stderr.write(`${n.format(e, ...t)}${a}`);
}
function fe(e) {
	return o.env[e];
}
function pe(e) {
	o.emitWarning(e);
}
typeof o.versions.deno == `string` && o.versions.deno.length, typeof o.versions.bun == `string` && o.versions.bun.length;
const me = fe(`DEBUG`);
let he, h = [], g = [];
const _ = [];
me && y(me);
const v = Object.assign((e) => ve(e), {
	enable: y,
	enabled: b,
	disable: _e,
	log: de
});
function y(e) {
	he = e, h = [], g = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? g.push(e.substring(1)) : h.push(e);
	for (let e of _) e.enabled = b(e.namespace);
}
function b(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of g) if (ge(e, t)) return !1;
	for (let t of h) if (ge(e, t)) return !0;
	return !1;
}
function ge(e, t) {
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
function _e() {
	let e = he || ``;
	return y(``), e;
}
function ve(e) {
	let t = Object.assign(n, {
		enabled: b(e),
		destroy: ye,
		log: v.log,
		namespace: e,
		extend: be
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return _.push(t), t;
}
function ye() {
	let e = _.indexOf(this);
	return e >= 0 && (_.splice(e, 1), !0);
}
function be(e) {
	let t = ve(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const x = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], xe = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function Se(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function Ce(e) {
	return x.includes(e);
}
function we(e) {
	let t = /* @__PURE__ */ new Set(), n = fe(e.logLevelEnvVarName), r, i = v(e.namespace);
	i.log = (...e) => {
		v.log(...e);
	};
	function a(e) {
		if (e && !Ce(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${x.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		v.enable(n.join(`,`));
	}
	n && (Ce(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${x.join(`, `)}.`));
	function o(e) {
		return !!(r && xe[e.level] <= xe[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (Se(e, r), o(r)) {
			let e = v.disable();
			v.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return Se(i, t), {
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
const Te = we({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
Te.logger;
function Ee(e) {
	return Te.createClientLogger(e);
}
const S = we({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
S.logger;
function De() {
	return S.getLogLevel();
}
function C(e) {
	return S.createClientLogger(e);
}
const w = C(`identity`);
function Oe(e) {
	return e.reduce((e, t) => (process.env[t] ? e.assigned.push(t) : e.missing.push(t), e), {
		missing: [],
		assigned: []
	});
}
function ke(e) {
	return `SUCCESS. Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`;
}
function Ae(e, t) {
	let n = `ERROR.`;
	return e?.length && (n += ` Scopes: ${Array.isArray(e) ? e.join(`, `) : e}.`), `${n} Error message: ${typeof t == `string` ? t : t.message}.`;
}
function je(e, t, n = w) {
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
function Me(e, t = w) {
	let n = je(e, void 0, t);
	return {
		...n,
		parent: t,
		getToken: je(`=> getToken()`, n, t)
	};
}
const T = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Ne(e = {}) {
	let t = new Pe(e.parentContext);
	return e.span && (t = t.setValue(T.span, e.span)), e.namespace && (t = t.setValue(T.namespace, e.namespace)), t;
}
var Pe = class e {
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
const Fe = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function Ie() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Le() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: Ie(),
			tracingContext: Ne({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function E() {
	return Fe.instrumenterImplementation ||= Le(), Fe.instrumenterImplementation;
}
function Re(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = E().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(T.namespace) || (s = s.setValue(T.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(T.namespace)), {
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
		return E().withContext(e, t, ...n);
	}
	function s(e) {
		return E().parseTraceparentHeader(e);
	}
	function c(e) {
		return E().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const ze = Re({
	namespace: `Microsoft.AAD`,
	packageName: `@azure/identity`,
	packageVersion: f
});
function Be(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function Ve(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + Be(0, r / 2) };
}
function D(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function O(e) {
	if (D(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
function He() {
	return crypto.randomUUID();
}
function Ue(e, t) {
	return Buffer.from(e).toString(t);
}
function k(e, t) {
	return Buffer.from(e, t);
}
const A = `REDACTED`, We = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Ge = [`api-version`];
var j = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = We.concat(e), t = Ge.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = /* @__PURE__ */ new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && D(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && D(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || D(n)) {
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
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, A);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : A;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : A;
		return t;
	}
}, Ke = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function qe(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new Ke(i ?? `The operation was aborted.`));
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
function Je(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return qe((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function M(e) {
	if (O(e)) return e.message;
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
function Ye(e) {
	return e != null;
}
function Xe(e, t) {
	if (!Ye(e) || typeof e != `object`) return !1;
	for (let n of t) if (!Ze(e, n)) return !1;
	return !0;
}
function Ze(e, t) {
	return Ye(e) && typeof e == `object` && t in e;
}
function Qe(e, t) {
	return Ve(e, t);
}
function $e(e) {
	return O(e);
}
const et = !0;
function tt(e, t) {
	return Ue(e, t);
}
function nt(e, t) {
	return k(e, t);
}
function rt(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
function it(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function at(e, t) {
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
	return it({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: rt(e.parsedBody, a)
	});
}
const N = {
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
var P = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function F(e) {
	return e.toLowerCase();
}
function ot(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* st(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var ct = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = /* @__PURE__ */ new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(F(e), {
			name: e,
			value: ot(t)
		});
	}
	get(e) {
		return this._headersMap.get(F(e))?.value;
	}
	has(e) {
		return this._headersMap.has(F(e));
	}
	delete(e) {
		this._headersMap.delete(F(e));
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
		return st(this._headersMap);
	}
};
function I(e) {
	return new ct(e);
}
var lt = class {
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
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? I(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || He(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function ut(e) {
	return new lt(e);
}
const dt = /* @__PURE__ */ new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var ft = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !dt.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !dt.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
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
function pt() {
	return ft.create();
}
const mt = r.custom, ht = new j();
var L = class e extends Error {
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
		Object.defineProperty(this, mt, {
			value: () => `RestError: ${this.message} \n ${ht.sanitize({
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
function R(e) {
	return e instanceof L || O(e) && e.name === `RestError`;
}
const z = Ee(`ts-http-runtime`), gt = {};
function B(e) {
	return e && typeof e.pipe == `function`;
}
function _t(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function vt(e) {
	return e && typeof e.byteLength == `number`;
}
var yt = class extends u {
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
}, bt = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), n;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new P(`The operation was aborted. Request has already been canceled.`);
			n = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, n);
		}
		let r;
		e.timeout > 0 && (r = setTimeout(() => {
			let n = new j();
			z.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let i = e.headers.get(`Accept-Encoding`), a = i?.includes(`gzip`) || i?.includes(`deflate`), o = typeof e.body == `function` ? e.body() : e.body;
		if (o && !e.headers.has(`Content-Length`)) {
			let t = wt(o);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let s;
		try {
			if (o && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new yt(t);
				n.on(`error`, (e) => {
					z.error(`Error in upload progress`, e);
				}), B(o) ? o.pipe(n) : n.end(o), o = n;
			}
			let n = await this.makeRequest(e, t, o);
			r !== void 0 && clearTimeout(r);
			let i = xt(n), c = {
				status: n.statusCode ?? 0,
				headers: i,
				request: e
			};
			if (e.method === `HEAD`) return n.resume(), c;
			s = a ? St(n, i) : n;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new yt(l);
				e.on(`error`, (e) => {
					z.error(`Error in download progress`, e);
				}), s.pipe(e), s = e;
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await Ct(s), c;
		} finally {
			if (e.abortSignal && n) {
				let t = Promise.resolve();
				B(o) && (t = _t(o));
				let r = Promise.resolve();
				B(s) && (r = _t(s)), Promise.all([t, r]).then(() => {
					n && e.abortSignal?.removeEventListener(`abort`, n);
				}).catch((e) => {
					z.warning(`Error when cleaning up abortListener on httpRequest`, e);
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
			let l = i ? s.request(a, r) : c.request(a, r);
			l.once(`error`, (t) => {
				o(new L(t.message, {
					code: t.code ?? L.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new P(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				l.destroy(e), o(e);
			}), n && B(n) ? n.pipe(l) : n ? typeof n == `string` || Buffer.isBuffer(n) ? l.end(n) : vt(n) ? l.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (z.error(`Unrecognized body type`, n), o(new L(`Unrecognized body type`))) : l.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? s.globalAgent : (this.cachedHttpAgent ||= new s.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return c.globalAgent;
			let t = e.tlsSettings ?? gt, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (z.info(`No cached TLS Agent exist, creating a new Agent`), r = new c.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function xt(e) {
	let t = I();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function St(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = l.createGunzip();
		return e.pipe(t), t;
	}
	if (n === `deflate`) {
		let t = l.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function Ct(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new L(`Error reading response as text: ${e.message}`, { code: L.PARSE_ERROR }));
		});
	});
}
function wt(e) {
	return e ? Buffer.isBuffer(e) ? e.length : B(e) ? null : vt(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function Tt() {
	return new bt();
}
function Et() {
	return Tt();
}
function Dt(e = {}) {
	let t = e.logger ?? z.info, n = new j({
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
function Ot() {
	return `User-Agent`;
}
async function kt(e) {
	if (o && o.versions) {
		let t = `${i.type()} ${i.release()}; ${i.arch()}`;
		o.versions.bun ? e.set(`Bun`, `${o.versions.bun} (${t})`) : o.versions.deno ? e.set(`Deno`, `${o.versions.deno} (${t})`) : o.versions.node && e.set(`Node`, `${o.versions.node} (${t})`);
	}
}
function At(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function jt() {
	return Ot();
}
async function Mt(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`ts-http-runtime`, `0.3.6`), await kt(t);
	let n = At(t);
	return e ? `${e} ${n}` : n;
}
const Nt = jt();
function Pt(e = {}) {
	let t = Mt(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(Nt) || e.headers.set(Nt, await t), n(e);
		}
	};
}
function Ft(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new P(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function It(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const V = `Retry-After`, Lt = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	V
];
function Rt(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of Lt) {
			let n = It(e, t);
			if (n === 0 || n) return n * (t === V ? 1e3 : 1);
		}
		let t = e.headers.get(V);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function zt(e) {
	return Number.isFinite(Rt(e));
}
function Bt() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = Rt(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function Vt(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = Ut(a), s = o && e.ignoreSystemErrors, c = Ht(i), l = c && e.ignoreHttpStatusCodes;
			return i && (zt(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : Ve(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function Ht(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function Ut(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const Wt = Ee(`ts-http-runtime retryPolicy`);
function Gt(e, t = { maxRetries: 3 }) {
	let n = t.logger || Wt;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !R(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new P();
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
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await Ft(l, void 0, { abortSignal: r.abortSignal });
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
function Kt(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: Gt([Bt(), Vt(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function qt(e) {
	if (typeof e == `object` && e && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function Jt() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = qt(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = Yt(e.formData) : await Xt(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function Yt(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function Xt(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: I({ "Content-Disposition": `form-data; name="${t}"` }),
		body: k(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = I();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function Zt(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function Qt(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
const $t = () => process.getBuiltinModule(`module`).createRequire(import.meta.url)(`./https-proxy-agent.cjs`);
var en = class {
	constructor(...e) {
		return new ($t()).HttpsProxyAgent(...e);
	}
};
const tn = () => process.getBuiltinModule(`module`).createRequire(import.meta.url)(`./http-proxy-agent.cjs`);
var nn = class {
	constructor(...e) {
		return new (tn()).HttpProxyAgent(...e);
	}
};
const rn = [];
let an = !1;
const on = /* @__PURE__ */ new Map();
function H(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function sn() {
	if (!process) return;
	let e = H(`HTTPS_PROXY`), t = H(`ALL_PROXY`), n = H(`HTTP_PROXY`);
	return e || t || n;
}
function cn(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function ln() {
	let e = H(`NO_PROXY`);
	return an = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function un() {
	let e = sn();
	return e ? new URL(e) : void 0;
}
function dn(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function fn(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && z.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new nn(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new en(n), e.agent = t.httpsProxyAgent);
}
function pn(e, t) {
	an || rn.push(...ln());
	let n = e ? dn(e) : un(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !cn(e.url, t?.customNoProxyList ?? rn, t?.customNoProxyList ? void 0 : on) ? fn(e, r, n) : e.proxySettings && fn(e, r, dn(e.proxySettings)), i(e);
		}
	};
}
function mn() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const hn = [`GET`, `HEAD`];
function gn(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return _n(r, await r(e), t, n);
		}
	};
}
async function _n(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && hn.includes(a.method) || o === 302 && hn.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return z.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), _n(e, await e(a), n, r, i + 1);
	}
	return t;
}
function vn(e, t) {
	t.agent && e.addPolicy(Zt(t.agent)), t.tlsOptions && e.addPolicy(Qt(t.tlsOptions)), e.addPolicy(pn(t.proxyOptions)), e.addPolicy(mn()), e.addPolicy(gn(t.redirectOptions), { afterPhase: `Retry` });
}
function yn(e) {
	return e instanceof d;
}
function bn(e) {
	return e instanceof ReadableStream;
}
function xn(e) {
	return e !== void 0 && (e instanceof Uint8Array || Sn(e) || typeof e == `function` || e instanceof Blob);
}
function Sn(e) {
	return yn(e) || bn(e);
}
function U(e) {
	return e instanceof Blob;
}
async function* Cn() {
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
function wn(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = Cn.bind(e)), e.values ||= Cn.bind(e);
}
function Tn(e) {
	return e instanceof ReadableStream ? (wn(e), d.fromWeb(e)) : e;
}
function En(e) {
	return e instanceof Uint8Array ? d.from(Buffer.from(e)) : U(e) ? Tn(e.stream()) : Tn(e);
}
async function Dn(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(En);
		return d.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function On() {
	return `----AzSDKFormBoundary${He()}`;
}
function kn(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function An(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (U(e)) return e.size === -1 ? void 0 : e.size;
}
function jn(e) {
	let t = 0;
	for (let n of e) {
		let e = An(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function Mn(e, t, n) {
	let r = [
		k(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			k(`\r
`, `utf-8`),
			k(kn(e.headers), `utf-8`),
			k(`\r
`, `utf-8`),
			e.body,
			k(`\r\n--${n}`, `utf-8`)
		]),
		k(`--\r
\r
`, `utf-8`)
	], i = jn(r);
	i && e.headers.set(`Content-Length`, i), e.body = await Dn(r);
}
const W = `multipartPolicy`, Nn = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function Pn(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !Nn.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function Fn() {
	return {
		name: W,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? Pn(n) : n = On(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await Mn(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function In(e) {
	let t = pt();
	return vn(t, e), t.addPolicy(Jt(), { beforePolicies: [W] }), t.addPolicy(Pt(e.userAgentOptions)), t.addPolicy(Fn(), { afterPhase: `Deserialize` }), t.addPolicy(Kt(e.retryOptions), { phase: `Retry` }), t.addPolicy(Dt(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function Ln(e) {
	return {
		name: `ApiVersionPolicy`,
		sendRequest: (t, n) => {
			let r = new URL(t.url);
			return !r.searchParams.get(`api-version`) && e.apiVersion && (t.url = `${t.url}${Array.from(r.searchParams.keys()).length > 0 ? `&` : `?`}api-version=${e.apiVersion}`), n(t);
		}
	};
}
function Rn(e) {
	return `getOAuth2Token` in e;
}
function zn(e) {
	return `getBearerToken` in e;
}
function Bn(e) {
	return `username` in e && `password` in e;
}
function Vn(e) {
	return `key` in e;
}
let Hn = !1;
function Un(e, t) {
	if (t.allowInsecureConnection && e.allowInsecureConnection) {
		let t = new URL(e.url);
		if (t.hostname === `localhost` || t.hostname === `127.0.0.1`) return !0;
	}
	return !1;
}
function Wn() {
	let e = `Sending token over insecure transport. Assume any token issued is compromised.`;
	z.warning(e), Hn || (Hn = !0, pe(e));
}
function G(e, t) {
	if (!e.url.toLowerCase().startsWith(`https://`)) {
		if (Un(e, t)) Wn();
		else throw Error(`Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.`);
	}
}
function Gn(e) {
	return {
		name: `apiKeyAuthenticationPolicy`,
		async sendRequest(t, n) {
			G(t, e);
			let r = (t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `apiKey`);
			if (!r) return n(t);
			if (r.apiKeyLocation !== `header`) throw Error(`Unsupported API key location: ${r.apiKeyLocation}`);
			return t.headers.set(r.name, e.credential.key), n(t);
		}
	};
}
function Kn(e) {
	return {
		name: `bearerAuthenticationPolicy`,
		async sendRequest(t, n) {
			if (G(t, e), !(t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `http` && e.scheme === `basic`)) return n(t);
			let { username: r, password: i } = e.credential, a = Ue(k(`${r}:${i}`, `utf-8`), `base64`);
			return t.headers.set(`Authorization`, `Basic ${a}`), n(t);
		}
	};
}
function qn(e) {
	return {
		name: `bearerAuthenticationPolicy`,
		async sendRequest(t, n) {
			if (G(t, e), !(t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `http` && e.scheme === `bearer`)) return n(t);
			let r = await e.credential.getBearerToken({ abortSignal: t.abortSignal });
			return t.headers.set(`Authorization`, `Bearer ${r}`), n(t);
		}
	};
}
function Jn(e) {
	return {
		name: `oauth2AuthenticationPolicy`,
		async sendRequest(t, n) {
			G(t, e);
			let r = (t.authSchemes ?? e.authSchemes)?.find((e) => e.kind === `oauth2`);
			if (!r) return n(t);
			let i = await e.credential.getOAuth2Token(r.flows, { abortSignal: t.abortSignal });
			return t.headers.set(`Authorization`, `Bearer ${i}`), n(t);
		}
	};
}
let Yn;
function Xn(e = {}) {
	let t = In(e);
	t.addPolicy(Ln(e));
	let { credential: n, authSchemes: r, allowInsecureConnection: i } = e;
	return n && (Vn(n) ? t.addPolicy(Gn({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : Bn(n) ? t.addPolicy(Kn({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : zn(n) ? t.addPolicy(qn({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	})) : Rn(n) && t.addPolicy(Jn({
		authSchemes: r,
		credential: n,
		allowInsecureConnection: i
	}))), t;
}
function Zn() {
	return Yn ||= Et(), Yn;
}
function Qn(e, t) {
	if (e.headers) {
		let n = Object.keys(e.headers).find((e) => e.toLowerCase() === t.toLowerCase());
		if (n) return e.headers[n];
	}
}
function $n(e) {
	let t = Qn(e, `content-type`);
	if (t) return t;
	if (e.contentType === null) return;
	if (e.contentType) return e.contentType;
	let { body: n } = e;
	if (n != null) return typeof n == `string` || typeof n == `number` || typeof n == `boolean` ? `text/plain; charset=UTF-8` : n instanceof Blob ? n.type || `application/octet-stream` : xn(n) ? `application/octet-stream` : `application/json`;
}
function er(e) {
	return JSON.stringify(e);
}
function tr(e) {
	let t = Qn(e, `content-disposition`);
	if (t) return t;
	if (e.dispositionType === void 0 && e.name === void 0 && e.filename === void 0) return;
	let n = e.dispositionType ?? `form-data`;
	e.name && (n += `; name=${er(e.name)}`);
	let r;
	if (e.filename) r = e.filename;
	else if (typeof File < `u` && e.body instanceof File) {
		let t = e.body.name;
		t !== `` && (r = t);
	}
	return r && (n += `; filename=${er(r)}`), n;
}
function nr(e, t) {
	if (e === void 0) return new Uint8Array([]);
	if (xn(e)) return e;
	if (typeof e == `string` || typeof e == `number` || typeof e == `boolean`) return k(String(e), `utf-8`);
	if (t && /application\/(.+\+)?json(;.+)?/i.test(String(t))) return k(JSON.stringify(e), `utf-8`);
	throw new L(`Unsupported body/content-type combination: ${e}, ${t}`);
}
function rr(e) {
	let t = $n(e), n = tr(e), r = I(e.headers ?? {});
	return t && r.set(`content-type`, t), n && r.set(`content-disposition`, n), {
		headers: r,
		body: nr(e.body, t)
	};
}
function ir(e) {
	return { parts: e.map(rr) };
}
async function ar(e, t, n, r = {}, i) {
	let a = i ?? Zn(), o = cr(e, t, r);
	try {
		let e = await n.sendRequest(a, o), t = e.headers.toJSON(), i = e.readableStreamBody ?? e.browserStreamBody, s = r.responseAsStream || i !== void 0 ? void 0 : ur(e), c = i ?? s;
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
		if (R(e) && e.response && r.onResponse) {
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
function or(e = {}) {
	if (e.contentType) return e.contentType;
	let t = e.headers?.[`content-type`];
	return typeof t == `string` ? t : sr(e.body);
}
function sr(e) {
	if (e !== void 0) {
		if (ArrayBuffer.isView(e)) return `application/octet-stream`;
		if (U(e) && e.type) return e.type;
		if (typeof e == `string`) try {
			return JSON.parse(e), `application/json`;
		} catch {
			return;
		}
		return `application/json`;
	}
}
function cr(e, t, n = {}) {
	let r = or(n), { body: i, multipartBody: a } = lr(n.body, r), o = I({
		...n.headers ? n.headers : {},
		accept: n.accept ?? n.headers?.accept ?? `application/json`,
		...r && { "content-type": r }
	}), { allowInsecureConnection: s, abortSignal: c, onUploadProgress: l, onDownloadProgress: u, timeout: d, responseAsStream: f, url: ee, method: p, body: te, multipartBody: ne, headers: re, ...ie } = n, m = ut({
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
	return Object.assign(m, ie), m;
}
function lr(e, t = ``) {
	if (e === void 0) return { body: void 0 };
	if (typeof e == `object` && e && e instanceof FormData || U(e) || Sn(e) || typeof e == `function`) return { body: e };
	if (ArrayBuffer.isView(e)) return { body: e instanceof Uint8Array ? e : JSON.stringify(e) };
	switch (t.split(`;`)[0]) {
		case `application/json`: return { body: JSON.stringify(e) };
		case `multipart/form-data`: return Array.isArray(e) ? { multipartBody: ir(e) } : { body: JSON.stringify(e) };
		case `text/plain`: return { body: String(e) };
		default: return typeof e == `string` ? { body: e } : { body: JSON.stringify(e) };
	}
}
function ur(e) {
	let t = (e.headers.get(`content-type`) ?? ``).split(`;`)[0], n = e.bodyAsText ?? ``;
	if (t === `text/plain`) return String(n);
	try {
		return n ? JSON.parse(n) : void 0;
	} catch (r) {
		if (t === `application/json`) throw dr(e, r);
		return String(n);
	}
}
function dr(e, t) {
	return new L(`Error "${t}" occurred while parsing the response body - ${e.bodyAsText}.`, {
		code: t.code ?? L.PARSE_ERROR,
		statusCode: e.status,
		request: e.request,
		response: e
	});
}
function fr(e) {
	return typeof e != `object` || !e || !Object.hasOwn(e, `value`) ? !1 : typeof e.value?.toString == `function`;
}
function pr(e, t, n, r = {}) {
	if (t.startsWith(`https://`) || t.startsWith(`http://`)) return t;
	e = _r(e, r);
	let i = vr(t, n, r), a = gr(mr(e, i), r);
	return new URL(a).toString();
}
function mr(e, t) {
	let n = e.indexOf(`?`), r = t.indexOf(`?`), i = n === -1 ? [e, ``] : [e.substring(0, n), e.substring(n + 1)], a = r === -1 ? [t, ``] : [t.substring(0, r), t.substring(r + 1)], o = [i[1], a[1].replaceAll(`?`, `&`)].filter(Boolean).join(`&`), s = i[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, `$1/`), c = a[0], l = s;
	return !s.endsWith(`/`) && !c.startsWith(`/`) && c !== `` ? l += `/${c}` : s.endsWith(`/`) && c.startsWith(`/`) ? l += c.substring(1) : l += c, o && (l += `?${o}`), l;
}
function K(e, t, n, r) {
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
function hr(e) {
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
function gr(e, t = {}) {
	if (!t.queryParameters) return e;
	let n = new URL(e), r = t.queryParameters, i = hr(n.search), a = [];
	for (let e of Object.keys(r)) {
		let n = r[e];
		if (n == null) continue;
		let i = fr(n), o = i ? n.value : n, s = i ? n.explode ?? !1 : !1, c = i && n.style ? n.style : `form`;
		if (s) {
			if (Array.isArray(o)) for (let n of o) a.push(K(e, t.skipUrlEncoding ?? !1, c, n));
			else if (typeof o == `object` && o) for (let [e, n] of Object.entries(o)) a.push(K(e, t.skipUrlEncoding ?? !1, c, n));
			else throw Error(`explode can only be set to true for objects and arrays`);
		} else a.push(K(e, t.skipUrlEncoding ?? !1, c, o));
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
function _r(e, t) {
	if (!t.pathParameters) return e;
	let n = t.pathParameters;
	for (let [r, i] of Object.entries(n)) {
		if (i == null) throw Error(`Path parameters ${r} must not be undefined or null`);
		if (!i.toString || typeof i.toString != `function`) throw Error(`Path parameters must be able to be represented as string, ${r} can't`);
		let n = i.toISOString === void 0 ? String(i) : i.toISOString();
		t.skipUrlEncoding || (n = encodeURIComponent(i)), e = yr(e, `{${r}}`, n) ?? ``;
	}
	return e;
}
function vr(e, t, n = {}) {
	for (let r of t) {
		let t = typeof r == `object` && (r.allowReserved ?? !1), i = typeof r == `object` ? r.value : r;
		!n.skipUrlEncoding && !t && (i = encodeURIComponent(i)), e = e.replace(/\{[\w-]+\}/, String(i));
	}
	return e;
}
function yr(e, t, n) {
	return !e || !t ? e : e.split(t).join(n || ``);
}
function br(e, t = {}) {
	let n = t.pipeline ?? Xn(t);
	if (t.additionalPolicies?.length) for (let { policy: e, position: r } of t.additionalPolicies) {
		let t = r === `perRetry` ? `Sign` : void 0;
		n.addPolicy(e, { afterPhase: t });
	}
	let { allowInsecureConnection: r, httpClient: i } = t, a = t.endpoint ?? e, o = (e, ...t) => {
		let o = (n) => pr(a, e, t, {
			allowInsecureConnection: r,
			...n
		});
		return {
			get: (e = {}) => q(`GET`, o(e), n, e, r, i),
			post: (e = {}) => q(`POST`, o(e), n, e, r, i),
			put: (e = {}) => q(`PUT`, o(e), n, e, r, i),
			patch: (e = {}) => q(`PATCH`, o(e), n, e, r, i),
			delete: (e = {}) => q(`DELETE`, o(e), n, e, r, i),
			head: (e = {}) => q(`HEAD`, o(e), n, e, r, i),
			options: (e = {}) => q(`OPTIONS`, o(e), n, e, r, i),
			trace: (e = {}) => q(`TRACE`, o(e), n, e, r, i)
		};
	};
	return {
		path: o,
		pathUnchecked: o,
		pipeline: n
	};
}
function q(e, t, n, r, i, a) {
	return i = r.allowInsecureConnection ?? i, {
		then: function(o, s) {
			return ar(e, t, n, {
				...r,
				allowInsecureConnection: i
			}, a).then(o, s);
		},
		async asBrowserStream() {
			throw Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
		},
		async asNodeStream() {
			return ar(e, t, n, {
				...r,
				allowInsecureConnection: i,
				responseAsStream: !0
			}, a);
		}
	};
}
function xr(e) {
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
function Sr(e, t) {
	let n = typeof e == `string` ? t : e, r = n.body?.error ?? n.body;
	return new L(typeof e == `string` ? e : r?.message ?? `Unexpected status code: ${n.status}`, {
		statusCode: wr(n.status),
		code: r?.code,
		request: n.request,
		response: Cr(n)
	});
}
function Cr(e) {
	return {
		headers: I(e.headers),
		request: e.request,
		status: wr(e.status) ?? -1,
		...typeof e.body == `string` ? { bodyAsText: e.body } : {}
	};
}
function wr(e) {
	let t = Number.parseInt(e);
	return Number.isNaN(t) ? void 0 : t;
}
function Tr() {
	return pt();
}
const J = C(`core-rest-pipeline`);
function Er(e = {}) {
	return Dt({
		logger: J.info,
		...e
	});
}
function Dr(e = {}) {
	return gn(e);
}
function Or() {
	return `User-Agent`;
}
async function kr(e) {
	if (o && o.versions) {
		let t = `${i.type()} ${i.release()}; ${i.arch()}`;
		o.versions.bun ? e.set(`Bun`, `${o.versions.bun} (${t})`) : o.versions.deno ? e.set(`Deno`, `${o.versions.deno} (${t})`) : o.versions.node && e.set(`Node`, `${o.versions.node} (${t})`);
	}
}
const Ar = `1.24.0`;
function jr(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function Mr() {
	return Or();
}
async function Nr(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`core-rest-pipeline`, Ar), await kr(t);
	let n = jr(t);
	return e ? `${e} ${n}` : n;
}
const Pr = Mr();
function Fr(e = {}) {
	let t = Nr(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(Pr) || e.headers.set(Pr, await t), n(e);
		}
	};
}
const Ir = Symbol(`rawContent`);
function Lr(e) {
	return typeof e[Ir] == `function`;
}
function Rr(e) {
	return Lr(e) ? e[Ir]() : e;
}
const zr = W;
function Br() {
	let e = Fn();
	return {
		name: zr,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) Lr(e.body) && (e.body = Rr(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function Vr() {
	return mn();
}
function Hr(e = {}) {
	return Kt(e);
}
function Ur() {
	return Jt();
}
function Wr(e, t) {
	return pn(e, t);
}
function Gr(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function Kr(e) {
	return Zt(e);
}
function qr(e) {
	return Qt(e);
}
const Y = L;
function Jr(e) {
	return R(e);
}
function Yr(e = {}) {
	let t = Nr(e.userAgentPrefix), n = new j({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = Xr();
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
			let { span: s, tracingContext: c } = Zr(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return $r(s, t), t;
			} catch (e) {
				throw Qr(s, e), e;
			}
		}
	};
}
function Xr() {
	try {
		return Re({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: Ar
		});
	} catch (e) {
		J.warning(`Error when creating the TracingClient: ${M(e)}`);
		return;
	}
}
function Zr(e, t, n) {
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
		J.warning(`Skipping creating a tracing span due to an error: ${M(e)}`);
		return;
	}
}
function Qr(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: $e(t) ? t : void 0
		}), Jr(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		J.warning(`Skipping tracing span processing due to an error: ${M(e)}`);
	}
}
function $r(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		J.warning(`Skipping tracing span processing due to an error: ${M(e)}`);
	}
}
function ei(e) {
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
function ti() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = ei(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function ni(e) {
	let t = Tr();
	return e.agent && t.addPolicy(Kr(e.agent)), e.tlsOptions && t.addPolicy(qr(e.tlsOptions)), t.addPolicy(Wr(e.proxyOptions)), t.addPolicy(Vr()), t.addPolicy(ti()), t.addPolicy(Ur(), { beforePolicies: [zr] }), t.addPolicy(Fr(e.userAgentOptions)), t.addPolicy(Gr(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(Br(), { afterPhase: `Deserialize` }), t.addPolicy(Hr(e.retryOptions), { phase: `Retry` }), t.addPolicy(Yr({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(Dr(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(Er(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function ri() {
	let e = Et();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? ei(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function ii(e) {
	return I(e);
}
function ai(e) {
	return ut(e);
}
const oi = C(`core-rest-pipeline retryPolicy`);
function si(e, t = { maxRetries: 3 }) {
	return Gt(e, {
		logger: oi,
		...t
	});
}
const ci = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function li(e, t, n) {
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
	for (; i === null;) await Je(t), i = await r();
	return i;
}
function ui(e, t) {
	let n = null, r = null, i, a = {
		...ci,
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
		return o.isRefreshing || (n = li(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function X(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (Jr(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function di(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function fi(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function pi(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function mi(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || J, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? di,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? ui(t) : () => Promise.resolve(null);
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
			if ([r, s] = await X(e, t), fi(r)) {
				let l = gi(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await pi({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await X(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await X(e, t)), fi(r) && (l = gi(r.headers.get(`WWW-Authenticate`) ?? ``), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await pi({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await X(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function hi(e) {
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
function gi(e) {
	if (e) return hi(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
const _i = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
}))().state;
function Z(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = vi(e, r);
				!t.propertyFound && n && (t = vi(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = Z(e, {
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
function vi(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const yi = Symbol.for(`@azure/core-client original request`);
function bi(e) {
	return yi in e;
}
function Q(e) {
	if (bi(e)) return Q(e[yi]);
	let t = _i.operationRequestMap.get(e);
	return t || (t = {}, _i.operationRequestMap.set(e, t)), t;
}
const xi = [`application/json`, `text/json`], Si = [`application/xml`, `application/atom+xml`];
function Ci(e = {}) {
	let t = e.expectedContentTypes?.json ?? xi, n = e.expectedContentTypes?.xml ?? Si, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return Ei(t, n, o, a, r);
		}
	};
}
function wi(e) {
	let t, n = e.request, r = Q(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function Ti(e) {
	let t = e.request, n = Q(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function Ei(e, t, n, r, i) {
	let a = await ki(e, t, n, r, i);
	if (!Ti(a)) return a;
	let o = Q(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = wi(a), { error: c, shouldReturnResponse: l } = Oi(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === N.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new Y(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
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
function Di(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function Oi(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (Di(t) ? i : n) {
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
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new Y(o, {
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
				if (t.isXML && c.type.name === N.Sequence) {
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
async function ki(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || Y.PARSE_ERROR;
			throw new Y(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function Ai(e) {
	let t = /* @__PURE__ */ new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === N.Stream && t.add(Number(n));
	return t;
}
function $(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function ji(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = Q(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (Mi(e, a, i), Ni(e, a, i, t)), n(e);
		}
	};
}
function Mi(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = Z(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, $(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || $(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function Ni(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = Z(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: ee } = i, p = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || ee && e.body === null || s) {
				let t = $(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = p === N.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = Pi(d, t, p, e.body, a);
					p === N.Sequence ? e.body = r(Fi(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (p === N.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = Z(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || $(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, $(r), a);
			}
		}
	}
}
function Pi(e, t, n, r, i) {
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
function Fi(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function Ii(e = {}) {
	let t = ni(e ?? {});
	return e.credentialOptions && t.addPolicy(mi({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(ji(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(Ci(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let Li;
function Ri() {
	return Li ||= ri(), Li;
}
const zi = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function Bi(e, t, n, r) {
	let i = Hi(t, n, r), a = !1, o = Vi(e, i);
	if (t.path) {
		let e = Vi(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), Ui(e) ? (o = e, a = !0) : o = Wi(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Gi(t, n, r);
	return o = qi(o, s, c, a), o;
}
function Vi(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function Hi(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = Z(t, i, n), o = $(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function Ui(e) {
	return e.includes(`://`);
}
function Wi(e, t) {
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
function Gi(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = Z(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, $(a));
			let t = a.collectionFormat ? zi[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || $(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function Ki(e) {
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
function qi(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = Ki(i.search);
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
const Ji = C(`core-client`);
var Yi = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && Ji.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || Ri(), this.pipeline = e.pipeline || Xi(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
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
		let r = ai({ url: Bi(n, t, e, this) });
		r.method = t.httpMethod;
		let i = Q(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = Ai(t));
		try {
			let e = await this.sendRequest(r), n = at(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = at(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Xi(e) {
	let t = Zi(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return Ii({
		...e,
		credentialOptions: n
	});
}
function Zi(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
function Qi(e) {
	return e === `adfs` ? `oauth2/token` : `oauth2/v2.0/token`;
}
function $i(e) {
	let t = e?.authorityHost;
	return t ||= process.env.AZURE_AUTHORITY_HOST, t ?? te;
}
function ea(e) {
	return `The current credential is not configured to acquire tokens for tenant ${e}. To enable acquiring tokens for this tenant add it to the AdditionallyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`;
}
function ta(e, t, n = [], r) {
	let i;
	if (i = process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH || e === `adfs` ? e : t?.tenantId ?? e, e && i !== e && !n.includes(`*`) && !n.some((e) => e.localeCompare(i) === 0)) {
		let e = ea(i);
		throw r?.info(e), new oe(e);
	}
	return i;
}
function na(e, t) {
	if (!t.match(/^[0-9a-zA-Z-.]+$/)) {
		let t = Error(`Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.`);
		throw e.info(Ae(``, t)), t;
	}
}
function ra(e, t, n) {
	return t ? (na(e, t), t) : (n ||= `04b07795-8ddb-461a-bbee-02f9e1bf7b46`, n === `04b07795-8ddb-461a-bbee-02f9e1bf7b46` ? `organizations` : `common`);
}
function ia(e) {
	return !e || e.length === 0 ? [] : e.includes(`*`) ? re : e;
}
function aa(e) {
	let t = /(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g, n = [], r;
	do
		r = t.exec(e), r && n.push(r[3]);
	while (r);
	if (n.length === 0) throw Error(`The file at the specified path does not contain a PEM-encoded certificate.`);
	return n;
}
function oa(e) {
	try {
		let n = aa(e);
		for (let e = 0; e < n.length; e++) {
			let r = `-----BEGIN CERTIFICATE-----\n${n[e]}\n-----END CERTIFICATE-----`;
			new t(r);
		}
		return !0;
	} catch {
		return !1;
	}
}
function sa(e) {
	return Array.isArray(e) ? e : [e];
}
function ca(e) {
	return Xe(e, [`key`]) && typeof e.key == `string`;
}
function la(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
export { Ke as AbortError, ce as AuthenticationError, se as AuthenticationErrorName, ue as AuthenticationRequiredError, ie as CACHE_NON_CAE_SUFFIX, oe as CredentialUnavailableError, m as DEFAULT_TOKEN_CACHE_NAME, ne as DefaultAuthority, te as DefaultAuthorityHost, ee as DefaultTenantId, Y as RestError, f as SDK_VERSION, Yi as ServiceClient, mi as bearerTokenAuthenticationPolicy, Qe as calculateRetryDelay, oa as canParseAsX509Certificate, na as checkTenantId, C as createClientLogger, ri as createDefaultHttpClient, ii as createHttpHeaders, ni as createPipelineFromOptions, ai as createPipelineRequest, Sr as createRestError, Me as credentialLogger, Je as delay, sa as ensureScopes, aa as extractPemCertificateKeys, Ae as formatError, ke as formatSuccess, $i as getAuthorityHost, br as getClient, Qi as getIdentityTokenEndpointSuffix, De as getLogLevel, $e as isError, ca as isKeyCredential, et as isNodeLike, la as isTokenCredential, w as logger, xr as operationOptionsToRequestParameters, Oe as processEnvVars, ta as processMultiTenantRequest, ia as resolveAdditionallyAllowedTenantIds, ra as resolveTenantId, si as retryPolicy, nt as stringToUint8Array, ze as tracingClient, tt as uint8ArrayToString };
