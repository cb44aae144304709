import { __commonJSMin as e, __esmMin as t, __exportAll as n, __require as r, __toCommonJS as i } from "./rolldown-runtime.js";
const a = globalThis.process.getBuiltinModule(`os`), o = globalThis.process.getBuiltinModule(`os`), { EOL: s } = globalThis.process.getBuiltinModule(`os`), c = globalThis.process.getBuiltinModule(`crypto`), l = globalThis.process.getBuiltinModule(`fs`), { constants: u } = globalThis.process.getBuiltinModule(`fs`), { promises: d } = globalThis.process.getBuiltinModule(`fs`), f = globalThis.process.getBuiltinModule(`path`), p = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`http`)[t] }), m = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`https`)[t] }), { StringDecoder: h } = globalThis.process.getBuiltinModule(`string_decoder`), g = globalThis.process.getBuiltinModule(`events`), ee = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`child_process`)[t] }), { setTimeout: te } = globalThis.process.getBuiltinModule(`timers`);
function _(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function v(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
function y(e, t, n) {
	let r = new ne(e, t, n);
	process.stdout.write(r.toString() + a.EOL);
}
function b(e, t = ``) {
	y(e, {}, t);
}
var ne = class {
	constructor(e, t, n) {
		e ||= `missing.command`, this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = `::` + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += ` `;
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += `,`, e += `${n}=${re(r)}`);
			}
		}
		return e += `::${x(this.message)}`, e;
	}
};
function x(e) {
	return _(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function re(e) {
	return _(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function S(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!l.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	l.appendFileSync(n, `${_(t)}${a.EOL}`, { encoding: `utf8` });
}
function C(e, t) {
	let n = `ghadelimiter_${c.randomUUID()}`, r = _(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${a.EOL}${r}${a.EOL}${n}`;
}
function ie(e) {
	let t = e.protocol === `https:`;
	if (ae(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new se(n);
	} catch {
		if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new se(`http://${n}`);
	}
	else return;
}
function ae(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (oe(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || ``;
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == `number` && i.push(`${i[0]}:${r}`);
	for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
	return !1;
}
function oe(e) {
	let t = e.toLowerCase();
	return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var se = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, ce = n({
	default: () => k,
	httpOverHttp: () => T,
	httpOverHttps: () => E,
	httpsOverHttp: () => D,
	httpsOverHttps: () => O
}), w, T, E, D, O, k, le = t((() => {
	w = () => process.getBuiltinModule(`module`).createRequire(import.meta.url)(`./tunnel.cjs`), T = (...e) => w().httpOverHttp(...e), E = (...e) => w().httpOverHttps(...e), D = (...e) => w().httpsOverHttp(...e), O = (...e) => w().httpsOverHttps(...e), k = {
		httpOverHttp: T,
		httpOverHttps: E,
		httpsOverHttp: D,
		httpsOverHttps: O
	};
})), ue = n({
	ProxyAgent: () => M,
	default: () => de,
	fetch: () => j
}), A, j, M, de, N = t((() => {
	A = () => process.getBuiltinModule(`module`).createRequire(import.meta.url)(`./undici.cjs`), j = (...e) => A().fetch(...e), M = class {
		constructor(...e) {
			return new (A()).ProxyAgent(...e);
		}
	}, de = {
		fetch: j,
		ProxyAgent: M
	};
}));
le(), N();
var P = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, F;
(function(e) {
	e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(F ||= {});
var I;
(function(e) {
	e.Accept = `accept`, e.ContentType = `content-type`;
})(I ||= {});
var L;
(function(e) {
	e.ApplicationJson = `application/json`;
})(L ||= {});
const fe = [
	F.MovedPermanently,
	F.ResourceMoved,
	F.SeeOther,
	F.TemporaryRedirect,
	F.PermanentRedirect
], pe = [
	F.BadGateway,
	F.ServiceUnavailable,
	F.GatewayTimeout
], me = [
	`OPTIONS`,
	`GET`,
	`DELETE`,
	`HEAD`
];
var he = class e extends Error {
	constructor(t, n) {
		super(t), this.name = `HttpClientError`, this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
	}
}, ge = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return P(this, void 0, void 0, function* () {
			return new Promise((e) => P(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on(`data`, (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on(`end`, () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return P(this, void 0, void 0, function* () {
			return new Promise((e) => P(this, void 0, void 0, function* () {
				let t = [];
				this.message.on(`data`, (e) => {
					t.push(e);
				}), this.message.on(`end`, () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, _e = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return P(this, void 0, void 0, function* () {
			return this.request(`OPTIONS`, e, null, t || {});
		});
	}
	get(e, t) {
		return P(this, void 0, void 0, function* () {
			return this.request(`GET`, e, null, t || {});
		});
	}
	del(e, t) {
		return P(this, void 0, void 0, function* () {
			return this.request(`DELETE`, e, null, t || {});
		});
	}
	post(e, t, n) {
		return P(this, void 0, void 0, function* () {
			return this.request(`POST`, e, t, n || {});
		});
	}
	patch(e, t, n) {
		return P(this, void 0, void 0, function* () {
			return this.request(`PATCH`, e, t, n || {});
		});
	}
	put(e, t, n) {
		return P(this, void 0, void 0, function* () {
			return this.request(`PUT`, e, t, n || {});
		});
	}
	head(e, t) {
		return P(this, void 0, void 0, function* () {
			return this.request(`HEAD`, e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return P(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return P(this, arguments, void 0, function* (e, t = {}) {
			t[I.Accept] = this._getExistingOrDefaultHeader(t, I.Accept, L.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return P(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[I.Accept] = this._getExistingOrDefaultHeader(n, I.Accept, L.ApplicationJson), n[I.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, L.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return P(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[I.Accept] = this._getExistingOrDefaultHeader(n, I.Accept, L.ApplicationJson), n[I.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, L.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return P(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[I.Accept] = this._getExistingOrDefaultHeader(n, I.Accept, L.ApplicationJson), n[I.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, L.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return P(this, void 0, void 0, function* () {
			if (this._disposed) throw Error(`Client has already been disposed.`);
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && me.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === F.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && fe.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !pe.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return P(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function i(e, t) {
					e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
				}
				this.requestRawWithCallback(e, t, i);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
		let r = !1;
		function i(e, t) {
			r || (r = !0, n(e, t));
		}
		let a = e.httpModule.request(e.options, (e) => {
			i(void 0, new ge(e));
		}), o;
		a.on(`socket`, (e) => {
			o = e;
		}), a.setTimeout(this._socketTimeout || 18e4, () => {
			o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
		}), a.on(`error`, function(e) {
			i(e);
		}), t && typeof t == `string` && a.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
			a.end();
		}), t.pipe(a)) : a.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = ie(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === `https:`;
		r.httpModule = i ? m : p;
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, R(this.requestOptions.headers), R(e || {})) : R(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = R(this.requestOptions.headers)[t];
			e && (r = typeof e == `number` ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = R(this.requestOptions.headers)[I.ContentType];
			e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
		}
		let r = e[I.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
	}
	_getAgent(e) {
		let t, n = ie(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === `https:`, a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || p.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === `https:`;
			r = i ? o ? O : D : o ? E : T, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new m.Agent(e) : new p.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === `https:`;
		return n = new M(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
	}
	_performExponentialBackoff(e) {
		return P(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return P(this, void 0, void 0, function* () {
			return new Promise((n, r) => P(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === F.NotFound && n(a);
				function o(e, t) {
					if (typeof t == `string`) {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let s, c;
				try {
					c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
					let t = new he(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const R = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
var ve = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, ye = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return ve(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
}, z = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, be = class e {
	static createHttpClient(t = !0, n = 10) {
		let r = {
			allowRetries: t,
			maxRetries: n
		};
		return new _e(`actions/oidc-client`, [new ye(e.getRequestToken())], r);
	}
	static getRequestToken() {
		let e = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
		if (!e) throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable`);
		return e;
	}
	static getIDTokenUrl() {
		let e = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
		if (!e) throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`);
		return e;
	}
	static getCall(t) {
		return z(this, void 0, void 0, function* () {
			let n = (yield e.createHttpClient().getJson(t).catch((e) => {
				throw Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
			})).result?.value;
			if (!n) throw Error(`Response json body do not have ID Token field`);
			return n;
		});
	}
	static getIDToken(t) {
		return z(this, void 0, void 0, function* () {
			try {
				let n = e.getIDTokenUrl();
				if (t) {
					let e = encodeURIComponent(t);
					n = `${n}&audience=${e}`;
				}
				_t(`ID token url is ${n}`);
				let r = yield e.getCall(n);
				return lt(r), r;
			} catch (e) {
				throw Error(`Error message: ${e.message}`);
			}
		});
	}
}, B = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access: xe, appendFile: Se, writeFile: Ce } = d, we = `GITHUB_STEP_SUMMARY`, Te = new class {
	constructor() {
		this._buffer = ``;
	}
	filePath() {
		return B(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[we];
			if (!e) throw Error(`Unable to find environment variable for $${we}. Check if your runtime environment supports job summaries.`);
			try {
				yield xe(e, u.R_OK | u.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join(``);
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return B(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? Ce : Se)(n, this._buffer, { encoding: `utf8` }), this.emptyBuffer();
		});
	}
	clear() {
		return B(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = ``, this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(s);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap(`pre`, this.wrap(`code`, e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? `ol` : `ul`, r = e.map((e) => this.wrap(`li`, e)).join(``), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == `string`) return this.wrap(`td`, e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? `th` : `td`, o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join(``);
			return this.wrap(`tr`, t);
		}).join(``), n = this.wrap(`table`, t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap(`details`, this.wrap(`summary`, e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap(`img`, null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			`h1`,
			`h2`,
			`h3`,
			`h4`,
			`h5`,
			`h6`
		].includes(n) ? n : `h1`, i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap(`hr`, null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap(`br`, null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap(`blockquote`, e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap(`a`, e, { href: t });
		return this.addRaw(n).addEOL();
	}
}(), Ee = Te, De = Te;
function Oe(e) {
	return e.replace(/[\\]/g, `/`);
}
function ke(e) {
	return e.replace(/[/]/g, `\\`);
}
function Ae(e) {
	return e.replace(/[/\\]/g, f.sep);
}
var je = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { chmod: Me, copyFile: Ne, lstat: Pe, mkdir: Fe, open: Ie, readdir: Le, rename: Re, rm: ze, rmdir: Be, stat: V, symlink: Ve, unlink: He } = l.promises, H = process.platform === `win32`;
l.constants.O_RDONLY;
function Ue(e) {
	return je(this, void 0, void 0, function* () {
		try {
			yield V(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function U(e) {
	if (e = We(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return H ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function W(e, t) {
	return je(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield V(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (H) {
				let n = f.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (Ge(n)) return e;
		}
		let r = e;
		for (let i of t) {
			e = r + i, n = void 0;
			try {
				n = yield V(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (H) {
					try {
						let t = f.dirname(e), n = f.basename(e).toUpperCase();
						for (let r of yield Le(t)) if (n === r.toUpperCase()) {
							e = f.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				}
				if (Ge(n)) return e;
			}
		}
		return ``;
	});
}
function We(e) {
	return e ||= ``, H ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function Ge(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var Ke = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function qe(e, t) {
	return Ke(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield qe(e, !1);
			if (!t) throw Error(H ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield Je(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function Je(e) {
	return Ke(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (H && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(f.delimiter)) e && t.push(e);
		if (U(e)) {
			let n = yield W(e, t);
			return n ? [n] : [];
		}
		if (e.includes(f.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(f.delimiter)) e && n.push(e);
		let r = [];
		for (let i of n) {
			let n = yield W(f.join(i, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var G = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const K = process.platform === `win32`;
var Ye = class extends g.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if (K) {
			if (this._isCmdFile()) {
				i += n;
				for (let e of r) i += ` ${e}`;
			} else if (e.windowsVerbatimArguments) {
				i += `"${n}"`;
				for (let e of r) i += ` ${e}`;
			} else {
				i += this._windowsQuoteCmdArg(n);
				for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
			}
		} else {
			i += n;
			for (let e of r) i += ` ${e}`;
		}
		return i;
	}
	_processLineBuffer(e, t, n) {
		try {
			let r = t + e.toString(), i = r.indexOf(a.EOL);
			for (; i > -1;) n(r.substring(0, i)), r = r.substring(i + a.EOL.length), i = r.indexOf(a.EOL);
			return r;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return K && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if (K && this._isCmdFile()) {
			let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
			return t += `"`, [t];
		}
		return this.args;
	}
	_endsWith(e, t) {
		return e.endsWith(t);
	}
	_isCmdFile() {
		let e = this.toolPath.toUpperCase();
		return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
	}
	_windowsQuoteCmdArg(e) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
		if (!e) return `""`;
		let t = [
			` `,
			`	`,
			`&`,
			`(`,
			`)`,
			`[`,
			`]`,
			`{`,
			`}`,
			`^`,
			`=`,
			`;`,
			`!`,
			`'`,
			`+`,
			`,`,
			"`",
			`~`,
			`|`,
			`<`,
			`>`,
			`"`
		], n = !1;
		for (let r of e) if (t.some((e) => e === r)) {
			n = !0;
			break;
		}
		if (!n) return e;
		let r = `"`, i = !0;
		for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
		return r += `"`, r.split(``).reverse().join(``);
	}
	_uvQuoteCmdArg(e) {
		if (!e) return `""`;
		if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
		if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
		let t = `"`, n = !0;
		for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
		return t += `"`, t.split(``).reverse().join(``);
	}
	_cloneExecOptions(e) {
		e ||= {};
		let t = {
			cwd: e.cwd || process.cwd(),
			env: e.env || process.env,
			silent: e.silent || !1,
			windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
			failOnStdErr: e.failOnStdErr || !1,
			ignoreReturnCode: e.ignoreReturnCode || !1,
			delay: e.delay || 1e4
		};
		return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
	}
	_getSpawnOptions(e, t) {
		e ||= {};
		let n = {};
		return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
	}
	exec() {
		return G(this, void 0, void 0, function* () {
			return !U(this.toolPath) && (this.toolPath.includes(`/`) || K && this.toolPath.includes(`\\`)) && (this.toolPath = f.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield qe(this.toolPath, !0), new Promise((e, t) => G(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let n = this._cloneExecOptions(this.options);
				!n.silent && n.outStream && n.outStream.write(this._getCommandString(n) + a.EOL);
				let r = new Ze(n, this.toolPath);
				if (r.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield Ue(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let i = this._getSpawnFileName(), o = ee.spawn(i, this._getSpawnArgs(n), this._getSpawnOptions(this.options, i)), s = ``;
				o.stdout && o.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !n.silent && n.outStream && n.outStream.write(e), s = this._processLineBuffer(e, s, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let c = ``;
				if (o.stderr && o.stderr.on(`data`, (e) => {
					r.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !n.silent && n.errStream && n.outStream && (n.failOnStdErr ? n.errStream : n.outStream).write(e), c = this._processLineBuffer(e, c, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), o.on(`error`, (e) => {
					r.processError = e.message, r.processExited = !0, r.processClosed = !0, r.CheckComplete();
				}), o.on(`exit`, (e) => {
					r.processExitCode = e, r.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), r.CheckComplete();
				}), o.on(`close`, (e) => {
					r.processExitCode = e, r.processExited = !0, r.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r.CheckComplete();
				}), r.on(`done`, (n, r) => {
					s.length > 0 && this.emit(`stdline`, s), c.length > 0 && this.emit(`errline`, c), o.removeAllListeners(), n ? t(n) : e(r);
				}), this.options.input) {
					if (!o.stdin) throw Error(`child process missing stdin`);
					o.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function Xe(e) {
	let t = [], n = !1, r = !1, i = ``;
	function a(e) {
		r && e !== `"` && (i += `\\`), i += e, r = !1;
	}
	for (let o = 0; o < e.length; o++) {
		let s = e.charAt(o);
		s === `"` ? r ? a(s) : n = !n : s === `\\` && r ? a(s) : s === `\\` && n ? r = !0 : s === ` ` && !n ? i.length > 0 && (t.push(i), i = ``) : a(s);
	}
	return i.length > 0 && t.push(i.trim()), t;
}
var Ze = class e extends g.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = te(e.HandleTimeout, this.delay, this)));
	}
	_debug(e) {
		this.emit(`debug`, e);
	}
	_setResult() {
		let e;
		this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
	}
	static HandleTimeout(e) {
		if (!e.done) {
			if (!e.processClosed && e.processExited) {
				let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
}, Qe = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function $e(e, t, n) {
	return Qe(this, void 0, void 0, function* () {
		let r = Xe(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new Ye(i, t, n).exec();
	});
}
function q(e, t, n) {
	return Qe(this, void 0, void 0, function* () {
		let r = ``, i = ``, a = new h(`utf8`), o = new h(`utf8`), s = n?.listeners?.stdout, c = n?.listeners?.stderr, l = Object.assign(Object.assign({}, n?.listeners), {
			stdout: (e) => {
				r += a.write(e), s && s(e);
			},
			stderr: (e) => {
				i += o.write(e), c && c(e);
			}
		}), u = yield $e(e, t, Object.assign(Object.assign({}, n), { listeners: l }));
		return r += a.end(), i += o.end(), {
			exitCode: u,
			stdout: r,
			stderr: i
		};
	});
}
var et = n({
	arch: () => it,
	getDetails: () => ot,
	isLinux: () => at,
	isMacOS: () => Z,
	isWindows: () => X,
	platform: () => Y
}), J = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const tt = () => J(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield q(`powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"`, void 0, { silent: !0 }), { stdout: t } = yield q(`powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"`, void 0, { silent: !0 });
	return {
		name: t.trim(),
		version: e.trim()
	};
}), nt = () => J(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield q(`sw_vers`, void 0, { silent: !0 }), t = e.match(/ProductVersion:\s*(.+)/)?.[1] ?? ``;
	return {
		name: e.match(/ProductName:\s*(.+)/)?.[1] ?? ``,
		version: t
	};
}), rt = () => J(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield q(`lsb_release`, [
		`-i`,
		`-r`,
		`-s`
	], { silent: !0 }), [t, n] = e.trim().split(`
`);
	return {
		name: t,
		version: n
	};
}), Y = o.platform(), it = o.arch(), X = Y === `win32`, Z = Y === `darwin`, at = Y === `linux`;
function ot() {
	return J(this, void 0, void 0, function* () {
		return Object.assign(Object.assign({}, yield X ? tt() : Z ? nt() : rt()), {
			platform: Y,
			arch: it,
			isWindows: X,
			isMacOS: Z,
			isLinux: at
		});
	});
}
var st = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Q;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(Q ||= {});
function ct(e, t) {
	let n = _(t);
	if (process.env[e] = n, process.env.GITHUB_ENV) return S(`ENV`, C(e, t));
	y(`set-env`, { name: e }, n);
}
function lt(e) {
	y(`add-mask`, {}, e);
}
function ut(e) {
	process.env.GITHUB_PATH ? S(`PATH`, e) : y(`add-path`, {}, e), process.env.PATH = `${e}${f.delimiter}${process.env.PATH}`;
}
function $(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, `_`).toUpperCase()}`] || ``;
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function dt(e, t) {
	let n = $(e, t).split(`
`).filter((e) => e !== ``);
	return t && t.trimWhitespace === !1 ? n : n.map((e) => e.trim());
}
function ft(e, t) {
	let n = [
		`true`,
		`True`,
		`TRUE`
	], r = [
		`false`,
		`False`,
		`FALSE`
	], i = $(e, t);
	if (n.includes(i)) return !0;
	if (r.includes(i)) return !1;
	throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function pt(e, t) {
	if (process.env.GITHUB_OUTPUT) return S(`OUTPUT`, C(e, t));
	process.stdout.write(a.EOL), y(`set-output`, { name: e }, _(t));
}
function mt(e) {
	b(`echo`, e ? `on` : `off`);
}
function ht(e) {
	process.exitCode = Q.Failure, vt(e);
}
function gt() {
	return process.env.RUNNER_DEBUG === `1`;
}
function _t(e) {
	y(`debug`, {}, e);
}
function vt(e, t = {}) {
	y(`error`, v(t), e instanceof Error ? e.toString() : e);
}
function yt(e, t = {}) {
	y(`warning`, v(t), e instanceof Error ? e.toString() : e);
}
function bt(e, t = {}) {
	y(`notice`, v(t), e instanceof Error ? e.toString() : e);
}
function xt(e) {
	process.stdout.write(e + a.EOL);
}
function St(e) {
	b(`group`, e);
}
function Ct() {
	b(`endgroup`);
}
function wt(e, t) {
	return st(this, void 0, void 0, function* () {
		St(e);
		let n;
		try {
			n = yield t();
		} finally {
			Ct();
		}
		return n;
	});
}
function Tt(e, t) {
	if (process.env.GITHUB_STATE) return S(`STATE`, C(e, t));
	y(`save-state`, { name: e }, _(t));
}
function Et(e) {
	return process.env[`STATE_${e}`] || ``;
}
function Dt(e) {
	return st(this, void 0, void 0, function* () {
		return yield be.getIDToken(e);
	});
}
var Ot = e(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getProxyUrl = t, e.checkBypass = n;
	function t(e) {
		let t = e.protocol === `https:`;
		if (n(e)) return;
		let r = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
		if (r) try {
			return new i(r);
		} catch {
			if (!r.startsWith(`http://`) && !r.startsWith(`https://`)) return new i(`http://${r}`);
		}
		else return;
	}
	function n(e) {
		if (!e.hostname) return !1;
		let t = e.hostname;
		if (r(t)) return !0;
		let n = process.env.no_proxy || process.env.NO_PROXY || ``;
		if (!n) return !1;
		let i;
		e.port ? i = Number(e.port) : e.protocol === `http:` ? i = 80 : e.protocol === `https:` && (i = 443);
		let a = [e.hostname.toUpperCase()];
		typeof i == `number` && a.push(`${a[0]}:${i}`);
		for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || a.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
		return !1;
	}
	function r(e) {
		let t = e.toLowerCase();
		return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
	}
	var i = class extends URL {
		constructor(e, t) {
			super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	};
})), kt = e(((e, t, n) => {
	var a = n && n.__createBinding || (Object.create ? (function(e, t, n, r) {
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
	})), o = n && n.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), s = n && n.__importStar || (function() {
		var e = function(t) {
			return e = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
				return t;
			}, e(t);
		};
		return function(t) {
			if (t && t.__esModule) return t;
			var n = {};
			if (t != null) for (var r = e(t), i = 0; i < r.length; i++) r[i] !== "default" && a(n, t, r[i]);
			return o(n, t), n;
		};
	})(), c = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpClient = e.HttpClientResponse = e.HttpClientError = e.MediaTypes = e.Headers = e.HttpCodes = void 0, e.getProxyUrl = ee, e.isHttps = ne;
	let l = s(r(`http`)), u = s(r(`https`)), d = s(Ot()), f = s((le(), i(ce))), p = (N(), i(ue));
	var m;
	(function(e) {
		e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
	})(m || (e.HttpCodes = m = {}));
	var h;
	(function(e) {
		e.Accept = `accept`, e.ContentType = `content-type`;
	})(h || (e.Headers = h = {}));
	var g;
	(function(e) {
		e.ApplicationJson = `application/json`;
	})(g || (e.MediaTypes = g = {}));
	function ee(e) {
		let t = d.getProxyUrl(new URL(e));
		return t ? t.href : ``;
	}
	let te = [
		m.MovedPermanently,
		m.ResourceMoved,
		m.SeeOther,
		m.TemporaryRedirect,
		m.PermanentRedirect
	], _ = [
		m.BadGateway,
		m.ServiceUnavailable,
		m.GatewayTimeout
	], v = [
		`OPTIONS`,
		`GET`,
		`DELETE`,
		`HEAD`
	];
	var y = class e extends Error {
		constructor(t, n) {
			super(t), this.name = `HttpClientError`, this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
		}
	};
	e.HttpClientError = y;
	var b = class {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return c(this, void 0, void 0, function* () {
				return new Promise((e) => c(this, void 0, void 0, function* () {
					let t = Buffer.alloc(0);
					this.message.on(`data`, (e) => {
						t = Buffer.concat([t, e]);
					}), this.message.on(`end`, () => {
						e(t.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return c(this, void 0, void 0, function* () {
				return new Promise((e) => c(this, void 0, void 0, function* () {
					let t = [];
					this.message.on(`data`, (e) => {
						t.push(e);
					}), this.message.on(`end`, () => {
						e(Buffer.concat(t));
					});
				}));
			});
		}
	};
	e.HttpClientResponse = b;
	function ne(e) {
		return new URL(e).protocol === `https:`;
	}
	e.HttpClient = class {
		constructor(e, t, n) {
			this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
		}
		options(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request(`OPTIONS`, e, null, t || {});
			});
		}
		get(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request(`GET`, e, null, t || {});
			});
		}
		del(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request(`DELETE`, e, null, t || {});
			});
		}
		post(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request(`POST`, e, t, n || {});
			});
		}
		patch(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request(`PATCH`, e, t, n || {});
			});
		}
		put(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request(`PUT`, e, t, n || {});
			});
		}
		head(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request(`HEAD`, e, null, t || {});
			});
		}
		sendStream(e, t, n, r) {
			return c(this, void 0, void 0, function* () {
				return this.request(e, t, n, r);
			});
		}
		getJson(e) {
			return c(this, arguments, void 0, function* (e, t = {}) {
				t[h.Accept] = this._getExistingOrDefaultHeader(t, h.Accept, g.ApplicationJson);
				let n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[h.Accept] = this._getExistingOrDefaultHeader(n, h.Accept, g.ApplicationJson), n[h.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, g.ApplicationJson);
				let i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[h.Accept] = this._getExistingOrDefaultHeader(n, h.Accept, g.ApplicationJson), n[h.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, g.ApplicationJson);
				let i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[h.Accept] = this._getExistingOrDefaultHeader(n, h.Accept, g.ApplicationJson), n[h.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, g.ApplicationJson);
				let i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, r) {
			return c(this, void 0, void 0, function* () {
				if (this._disposed) throw Error(`Client has already been disposed.`);
				let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && v.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
				do {
					if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === m.Unauthorized) {
						let e;
						for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
							e = t;
							break;
						}
						return e ? e.handleAuthentication(this, a, n) : c;
					}
					let t = this._maxRedirects;
					for (; c.message.statusCode && te.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
						let o = c.message.headers.location;
						if (!o) break;
						let s = new URL(o);
						if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
						if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
						a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
					}
					if (!c.message.statusCode || !_.includes(c.message.statusCode)) return c;
					s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
				} while (s < o);
				return c;
			});
		}
		dispose() {
			this._agent && this._agent.destroy(), this._disposed = !0;
		}
		requestRaw(e, t) {
			return c(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function i(e, t) {
						e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
					}
					this.requestRawWithCallback(e, t, i);
				});
			});
		}
		requestRawWithCallback(e, t, n) {
			typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
			let r = !1;
			function i(e, t) {
				r || (r = !0, n(e, t));
			}
			let a = e.httpModule.request(e.options, (e) => {
				i(void 0, new b(e));
			}), o;
			a.on(`socket`, (e) => {
				o = e;
			}), a.setTimeout(this._socketTimeout || 18e4, () => {
				o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
			}), a.on(`error`, function(e) {
				i(e);
			}), t && typeof t == `string` && a.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
				a.end();
			}), t.pipe(a)) : a.end();
		}
		getAgent(e) {
			let t = new URL(e);
			return this._getAgent(t);
		}
		getAgentDispatcher(e) {
			let t = new URL(e), n = d.getProxyUrl(t);
			if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			let r = {};
			r.parsedUrl = t;
			let i = r.parsedUrl.protocol === `https:`;
			r.httpModule = i ? u : l;
			let a = i ? 443 : 80;
			if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
			return r;
		}
		_mergeHeaders(e) {
			return this.requestOptions && this.requestOptions.headers ? Object.assign({}, x(this.requestOptions.headers), x(e || {})) : x(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = x(this.requestOptions.headers)[t];
				e && (r = typeof e == `number` ? e.toString() : e);
			}
			let i = e[t];
			return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
		}
		_getExistingOrDefaultContentTypeHeader(e, t) {
			let n;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = x(this.requestOptions.headers)[h.ContentType];
				e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
			}
			let r = e[h.ContentType];
			return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
		}
		_getAgent(e) {
			let t, n = d.getProxyUrl(e), r = n && n.hostname;
			if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
			let i = e.protocol === `https:`, a = 100;
			if (this.requestOptions && (a = this.requestOptions.maxSockets || l.globalAgent.maxSockets), n && n.hostname) {
				let e = {
					maxSockets: a,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				}, r, o = n.protocol === `https:`;
				r = i ? o ? f.httpsOverHttps : f.httpsOverHttp : o ? f.httpOverHttps : f.httpOverHttp, t = r(e), this._proxyAgent = t;
			}
			if (!t) {
				let e = {
					keepAlive: this._keepAlive,
					maxSockets: a
				};
				t = i ? new u.Agent(e) : new l.Agent(e), this._agent = t;
			}
			return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
			let r = e.protocol === `https:`;
			return n = new p.ProxyAgent(Object.assign({
				uri: t.href,
				pipelining: +!!this._keepAlive
			}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
		}
		_getUserAgentWithOrchestrationId(e) {
			let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
			return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
		}
		_performExponentialBackoff(e) {
			return c(this, void 0, void 0, function* () {
				e = Math.min(10, e);
				let t = 5 * 2 ** e;
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return c(this, void 0, void 0, function* () {
				return new Promise((n, r) => c(this, void 0, void 0, function* () {
					let i = e.message.statusCode || 0, a = {
						statusCode: i,
						result: null,
						headers: {}
					};
					i === m.NotFound && n(a);
					function o(e, t) {
						if (typeof t == `string`) {
							let e = new Date(t);
							if (!isNaN(e.valueOf())) return e;
						}
						return t;
					}
					let s, c;
					try {
						c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
					} catch {}
					if (i > 299) {
						let e;
						e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
						let t = new y(e, i);
						t.result = a.result, r(t);
					} else n(a);
				}));
			});
		}
	};
	let x = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
}));
export { Q as ExitCode, ut as addPath, _t as debug, Ct as endGroup, vt as error, ct as exportVariable, j as fetch, ft as getBooleanInput, Dt as getIDToken, $ as getInput, dt as getMultilineInput, Et as getState, wt as group, xt as info, N as init__late_undici, gt as isDebug, Ee as markdownSummary, bt as notice, et as platform_exports, kt as require_lib, Tt as saveState, mt as setCommandEcho, ht as setFailed, pt as setOutput, lt as setSecret, St as startGroup, De as summary, Ae as toPlatformPath, Oe as toPosixPath, ke as toWin32Path, yt as warning };
