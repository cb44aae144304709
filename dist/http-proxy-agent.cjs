"use strict";
var e = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), t = e(((e, t) => {
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
})), n = e(((e, n) => {
	function r(e) {
		r.debug = r, r.default = r, r.coerce = l, r.disable = s, r.enable = a, r.enabled = c, r.humanize = t(), r.destroy = u, Object.keys(e).forEach((t) => {
			r[t] = e[t];
		}), r.names = [], r.skips = [], r.formatters = {};
		function n(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return r.colors[Math.abs(t) % r.colors.length];
		}
		r.selectColor = n;
		function r(e) {
			let t, n = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let n = s, i = Number(/* @__PURE__ */ new Date());
				n.diff = i - (t || i), n.prev = t, n.curr = i, t = i, e[0] = r.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = r.formatters[i];
					if (typeof o == `function`) {
						let r = e[a];
						t = o.call(n, r), e.splice(a, 1), a--;
					}
					return t;
				}), r.formatArgs.call(n, e), (n.log || r.log).apply(n, e);
			}
			return s.namespace = e, s.useColors = r.useColors(), s.color = r.selectColor(e), s.extend = i, s.destroy = r.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => n === null ? (a !== r.namespaces && (a = r.namespaces, o = r.enabled(e)), o) : n,
				set: (e) => {
					n = e;
				}
			}), typeof r.init == `function` && r.init(s), s;
		}
		function i(e, t) {
			let n = r(this.namespace + (t === void 0 ? `:` : t) + e);
			return n.log = this.log, n;
		}
		function a(e) {
			r.save(e), r.namespaces = e, r.names = [], r.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? r.skips.push(e.slice(1)) : r.names.push(e);
		}
		function o(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function s() {
			let e = [...r.names, ...r.skips.map((e) => `-` + e)].join(`,`);
			return r.enable(``), e;
		}
		function c(e) {
			for (let t of r.skips) if (o(e, t)) return !1;
			for (let t of r.names) if (o(e, t)) return !0;
			return !1;
		}
		function l(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function u() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return r.enable(r.load()), r;
	}
	n.exports = r;
})), r = e(((e, t) => {
	e.formatArgs = i, e.save = a, e.load = o, e.useColors = r, e.storage = s(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function r() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function i(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function a(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function o() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function s() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = n()(e);
	let { formatters: c } = t.exports;
	c.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), i = e(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), a = e(((e, t) => {
	let n = require("os"), r = require("tty"), a = i(), { env: o } = process, s;
	a(`no-color`) || a(`no-colors`) || a(`color=false`) || a(`color=never`) ? s = 0 : (a(`color`) || a(`colors`) || a(`color=true`) || a(`color=always`)) && (s = 1), `FORCE_COLOR` in o && (s = o.FORCE_COLOR === `true` ? 1 : o.FORCE_COLOR === `false` ? 0 : o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3));
	function c(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function l(e, t) {
		if (s === 0) return 0;
		if (a(`color=16m`) || a(`color=full`) || a(`color=truecolor`)) return 3;
		if (a(`color=256`)) return 2;
		if (e && !t && s === void 0) return 0;
		let r = s || 0;
		if (o.TERM === `dumb`) return r;
		if (process.platform === `win32`) {
			let e = n.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in o) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in o) || o.CI_NAME === `codeship` ? 1 : r;
		if (`TEAMCITY_VERSION` in o) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION);
		if (o.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in o) {
			let e = parseInt((o.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (o.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(o.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM) || `COLORTERM` in o ? 1 : r;
	}
	function u(e) {
		return c(l(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: u,
		stdout: c(l(!0, r.isatty(1))),
		stderr: c(l(!0, r.isatty(2)))
	};
})), o = e(((e, t) => {
	let r = require("tty"), i = require("util");
	e.init = f, e.log = l, e.formatArgs = s, e.save = u, e.load = d, e.useColors = o, e.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = a();
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
	function o() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function s(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = c() + n + ` ` + e[0];
	}
	function c() {
		return e.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function l(...t) {
		return process.stderr.write(i.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function u(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function d() {
		return process.env.DEBUG;
	}
	function f(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = n()(e);
	let { formatters: p } = t.exports;
	p.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, p.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), s = e(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? r() : o();
})), c = e(((e, t, n) => {
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
})), l = e(((e, t, n) => {
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
	let s = a(require("net")), l = a(require("http")), u = require("https");
	o(c(), e);
	let d = Symbol(`AgentBaseInternalState`);
	e.Agent = class extends l.Agent {
		constructor(e) {
			super(e), this[d] = {};
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
			return this.isSecureEndpoint(e) ? u.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			if (this[d].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
})), u = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
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
})), d = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
	Object.defineProperty(e, "default", {
		enumerable: !0,
		value: t
	});
}) : function(e, t) {
	e.default = t;
}), f = this && this.__importStar || function(e) {
	if (e && e.__esModule) return e;
	var t = {};
	if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && u(t, e, n);
	return d(t, e), t;
}, p = this && this.__importDefault || function(e) {
	return e && e.__esModule ? e : { default: e };
};
Object.defineProperty(exports, "__esModule", { value: !0 }), exports.HttpProxyAgent = void 0;
const m = f(require("net")), h = f(require("tls")), g = p(s()), _ = require("events"), v = l(), y = require("url"), b = (0, g.default)(`http-proxy-agent`);
var x = class extends v.Agent {
	constructor(e, t) {
		super(t), this.proxy = typeof e == `string` ? new y.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, b(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
		let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
		this.connectOpts = {
			...t ? S(t, `headers`) : null,
			host: n,
			port: r
		};
	}
	addRequest(e, t) {
		e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
	}
	setRequestProps(e, t) {
		let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new y.URL(e.path, r);
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
		b(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (b(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), b(`Output buffer: %o`, e.outputData[0].data));
		let i;
		return this.proxy.protocol === `https:` ? (b("Creating `tls.Socket`: %o", this.connectOpts), i = h.connect(this.connectOpts)) : (b("Creating `net.Socket`: %o", this.connectOpts), i = m.connect(this.connectOpts)), await (0, _.once)(i, `connect`), i;
	}
};
x.protocols = [`http`, `https`], exports.HttpProxyAgent = x;
function S(e, ...t) {
	let n = {}, r;
	for (r in e) t.includes(r) || (n[r] = e[r]);
	return n;
}
