var e = Object.defineProperty, t = Object.getOwnPropertyDescriptor, n = Object.getOwnPropertyNames, r = Object.prototype.hasOwnProperty, i = (e, t, n) => () => {
	if (n) throw n[0];
	try {
		return e && (t = e(e = 0)), t;
	} catch (e) {
		throw n = [e], e;
	}
}, a = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), o = (t, n) => {
	let r = Object.setPrototypeOf({}, null);
	for (var i in t) e(r, i, {
		get: t[i],
		enumerable: !0
	});
	return n & 1 || e(r, Symbol.toStringTag, { value: `Module` }), n & 2 ? r : Object.preventExtensions(r);
}, s = (i, a, o, s) => {
	if (a && typeof a == `object` || typeof a == `function`) for (var c = n(a), l = 0, u = c.length, d; l < u; l++) d = c[l], !r.call(i, d) && d !== o && e(i, d, {
		get: ((e) => a[e]).bind(null, d),
		enumerable: !(s = t(a, d)) || s.enumerable
	});
	return i;
}, c = (t) => r.call(t, `module.exports`) ? t[`module.exports`] : s(e({}, `__esModule`, { value: !0 }), t), l = a(((e, t) => {
	var n = require("buffer"), r = n.Buffer;
	function i(e, t) {
		for (var n in e) t[n] = e[n];
	}
	r.from && r.alloc && r.allocUnsafe && r.allocUnsafeSlow ? t.exports = n : (i(n, e), e.Buffer = a);
	function a(e, t, n) {
		return r(e, t, n);
	}
	a.prototype = Object.create(r.prototype), i(r, a), a.from = function(e, t, n) {
		if (typeof e == `number`) throw TypeError(`Argument must not be a number`);
		return r(e, t, n);
	}, a.alloc = function(e, t, n) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		var i = r(e);
		return t === void 0 ? i.fill(0) : typeof n == `string` ? i.fill(t, n) : i.fill(t), i;
	}, a.allocUnsafe = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return r(e);
	}, a.allocUnsafeSlow = function(e) {
		if (typeof e != `number`) throw TypeError(`Argument must be a number`);
		return n.SlowBuffer(e);
	};
})), u = a(((e, t) => {
	var n = l().Buffer, r = require("stream"), i = require("util");
	function a(e) {
		if (this.buffer = null, this.writable = !0, this.readable = !0, !e) return this.buffer = n.alloc(0), this;
		if (typeof e.pipe == `function`) return this.buffer = n.alloc(0), e.pipe(this), this;
		if (e.length || typeof e == `object`) return this.buffer = e, this.writable = !1, process.nextTick(function() {
			this.emit(`end`, e), this.readable = !1, this.emit(`close`);
		}.bind(this)), this;
		throw TypeError(`Unexpected data type (` + typeof e + `)`);
	}
	i.inherits(a, r), a.prototype.write = function(e) {
		this.buffer = n.concat([this.buffer, n.from(e)]), this.emit(`data`, e);
	}, a.prototype.end = function(e) {
		e && this.write(e), this.emit(`end`, e), this.emit(`close`), this.writable = !1, this.readable = !1;
	}, t.exports = a;
})), d = a(((e, t) => {
	function n(e) {
		return (e / 8 | 0) + (e % 8 == 0 ? 0 : 1);
	}
	var r = {
		ES256: n(256),
		ES384: n(384),
		ES512: n(521)
	};
	function i(e) {
		var t = r[e];
		if (t) return t;
		throw Error(`Unknown algorithm "` + e + `"`);
	}
	t.exports = i;
})), f = a(((e, t) => {
	var n = l().Buffer, r = d(), i = 128, a = 0, o = 32, s = 16, c = 2, u = s | o | a << 6, f = c | a << 6;
	function p(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function m(e) {
		if (n.isBuffer(e)) return e;
		if (typeof e == `string`) return n.from(e, `base64`);
		throw TypeError(`ECDSA signature must be a Base64 string or a Buffer`);
	}
	function h(e, t) {
		e = m(e);
		var a = r(t), o = a + 1, s = e.length, c = 0;
		if (e[c++] !== u) throw Error(`Could not find expected "seq"`);
		var l = e[c++];
		if (l === (i | 1) && (l = e[c++]), s - c < l) throw Error(`"seq" specified length of "` + l + `", only "` + (s - c) + `" remaining`);
		if (e[c++] !== f) throw Error(`Could not find expected "int" for "r"`);
		var d = e[c++];
		if (s - c - 2 < d) throw Error(`"r" specified length of "` + d + `", only "` + (s - c - 2) + `" available`);
		if (o < d) throw Error(`"r" specified length of "` + d + `", max of "` + o + `" is acceptable`);
		var h = c;
		if (c += d, e[c++] !== f) throw Error(`Could not find expected "int" for "s"`);
		var g = e[c++];
		if (s - c !== g) throw Error(`"s" specified length of "` + g + `", expected "` + (s - c) + `"`);
		if (o < g) throw Error(`"s" specified length of "` + g + `", max of "` + o + `" is acceptable`);
		var _ = c;
		if (c += g, c !== s) throw Error(`Expected to consume entire buffer, but "` + (s - c) + `" bytes remain`);
		var v = a - d, y = a - g, b = n.allocUnsafe(v + d + y + g);
		for (c = 0; c < v; ++c) b[c] = 0;
		e.copy(b, c, h + Math.max(-v, 0), h + d), c = a;
		for (var x = c; c < x + y; ++c) b[c] = 0;
		return e.copy(b, c, _ + Math.max(-y, 0), _ + g), b = b.toString(`base64`), b = p(b), b;
	}
	function g(e, t, n) {
		for (var r = 0; t + r < n && e[t + r] === 0;) ++r;
		return e[t + r] >= i && --r, r;
	}
	function _(e, t) {
		e = m(e);
		var a = r(t), o = e.length;
		if (o !== a * 2) throw TypeError(`"` + t + `" signatures must be "` + a * 2 + `" bytes, saw "` + o + `"`);
		var s = g(e, 0, a), c = g(e, a, e.length), l = a - s, d = a - c, p = 2 + l + 1 + 1 + d, h = p < i, _ = n.allocUnsafe((h ? 2 : 3) + p), v = 0;
		return _[v++] = u, h ? _[v++] = p : (_[v++] = i | 1, _[v++] = p & 255), _[v++] = f, _[v++] = l, s < 0 ? (_[v++] = 0, v += e.copy(_, v, 0, a)) : v += e.copy(_, v, s, a), _[v++] = f, _[v++] = d, c < 0 ? (_[v++] = 0, e.copy(_, v, a)) : e.copy(_, v, a + c), _;
	}
	t.exports = {
		derToJose: h,
		joseToDer: _
	};
})), p = a(((e, t) => {
	var n = require("buffer").Buffer, r = require("buffer").SlowBuffer;
	t.exports = i;
	function i(e, t) {
		if (!n.isBuffer(e) || !n.isBuffer(t) || e.length !== t.length) return !1;
		for (var r = 0, i = 0; i < e.length; i++) r |= e[i] ^ t[i];
		return r === 0;
	}
	i.install = function() {
		n.prototype.equal = r.prototype.equal = function(e) {
			return i(this, e);
		};
	};
	var a = n.prototype.equal, o = r.prototype.equal;
	i.restore = function() {
		n.prototype.equal = a, r.prototype.equal = o;
	};
})), m = a(((e, t) => {
	var n = l().Buffer, r = require("crypto"), i = f(), a = require("util"), o = `"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`, s = `secret must be a string or buffer`, c = `key must be a string or a buffer`, u = `key must be a string, a buffer or an object`, d = typeof r.createPublicKey == `function`;
	d && (c += ` or a KeyObject`, s += `or a KeyObject`);
	function m(e) {
		if (!n.isBuffer(e) && typeof e != `string` && (!d || typeof e != `object` || typeof e.type != `string` || typeof e.asymmetricKeyType != `string` || typeof e.export != `function`)) throw y(c);
	}
	function h(e) {
		if (!n.isBuffer(e) && typeof e != `string` && typeof e != `object`) throw y(u);
	}
	function g(e) {
		if (!n.isBuffer(e)) {
			if (typeof e == `string`) return e;
			if (!d || typeof e != `object` || e.type !== `secret` || typeof e.export != `function`) throw y(s);
		}
	}
	function _(e) {
		return e.replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function v(e) {
		e = e.toString();
		var t = 4 - e.length % 4;
		if (t !== 4) for (var n = 0; n < t; ++n) e += `=`;
		return e.replace(/\-/g, `+`).replace(/_/g, `/`);
	}
	function y(e) {
		var t = [].slice.call(arguments, 1), n = a.format.bind(a, e).apply(null, t);
		return TypeError(n);
	}
	function b(e) {
		return n.isBuffer(e) || typeof e == `string`;
	}
	function x(e) {
		return b(e) || (e = JSON.stringify(e)), e;
	}
	function S(e) {
		return function(t, n) {
			g(n), t = x(t);
			var i = r.createHmac(`sha` + e, n);
			return _((i.update(t), i.digest(`base64`)));
		};
	}
	var C, w = `timingSafeEqual` in r ? function(e, t) {
		return e.byteLength === t.byteLength && r.timingSafeEqual(e, t);
	} : function(e, t) {
		return C ||= p(), C(e, t);
	};
	function T(e) {
		return function(t, r, i) {
			var a = S(e)(t, i);
			return w(n.from(r), n.from(a));
		};
	}
	function E(e) {
		return function(t, n) {
			h(n), t = x(t);
			var i = r.createSign(`RSA-SHA` + e);
			return _((i.update(t), i.sign(n, `base64`)));
		};
	}
	function D(e) {
		return function(t, n, i) {
			m(i), t = x(t), n = v(n);
			var a = r.createVerify(`RSA-SHA` + e);
			return a.update(t), a.verify(i, n, `base64`);
		};
	}
	function O(e) {
		return function(t, n) {
			h(n), t = x(t);
			var i = r.createSign(`RSA-SHA` + e);
			return _((i.update(t), i.sign({
				key: n,
				padding: r.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: r.constants.RSA_PSS_SALTLEN_DIGEST
			}, `base64`)));
		};
	}
	function k(e) {
		return function(t, n, i) {
			m(i), t = x(t), n = v(n);
			var a = r.createVerify(`RSA-SHA` + e);
			return a.update(t), a.verify({
				key: i,
				padding: r.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: r.constants.RSA_PSS_SALTLEN_DIGEST
			}, n, `base64`);
		};
	}
	function A(e) {
		var t = E(e);
		return function() {
			var n = t.apply(null, arguments);
			return n = i.derToJose(n, `ES` + e), n;
		};
	}
	function j(e) {
		var t = D(e);
		return function(n, r, a) {
			return r = i.joseToDer(r, `ES` + e).toString(`base64`), t(n, r, a);
		};
	}
	function M() {
		return function() {
			return ``;
		};
	}
	function N() {
		return function(e, t) {
			return t === ``;
		};
	}
	t.exports = function(e) {
		var t = {
			hs: S,
			rs: E,
			ps: O,
			es: A,
			none: M
		}, n = {
			hs: T,
			rs: D,
			ps: k,
			es: j,
			none: N
		}, r = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
		if (!r) throw y(o, e);
		var i = (r[1] || r[3]).toLowerCase(), a = r[2];
		return {
			sign: t[i](a),
			verify: n[i](a)
		};
	};
})), h = a(((e, t) => {
	var n = require("buffer").Buffer;
	t.exports = function(e) {
		return typeof e == `string` ? e : typeof e == `number` || n.isBuffer(e) ? e.toString() : JSON.stringify(e);
	};
})), g = a(((e, t) => {
	var n = l().Buffer, r = u(), i = m(), a = require("stream"), o = h(), s = require("util");
	function c(e, t) {
		return n.from(e, t).toString(`base64`).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	function d(e, t, n) {
		n ||= `utf8`;
		var r = c(o(e), `binary`), i = c(o(t), n);
		return s.format(`%s.%s`, r, i);
	}
	function f(e) {
		var t = e.header, n = e.payload, r = e.secret || e.privateKey, a = e.encoding, o = i(t.alg), c = d(t, n, a), l = o.sign(c, r);
		return s.format(`%s.%s`, c, l);
	}
	function p(e) {
		var t = e.secret;
		if (t ??= e.privateKey, t ??= e.key, /^hs/i.test(e.header.alg) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new r(t);
		this.readable = !0, this.header = e.header, this.encoding = e.encoding, this.secret = this.privateKey = this.key = n, this.payload = new r(e.payload), this.secret.once(`close`, function() {
			!this.payload.writable && this.readable && this.sign();
		}.bind(this)), this.payload.once(`close`, function() {
			!this.secret.writable && this.readable && this.sign();
		}.bind(this));
	}
	s.inherits(p, a), p.prototype.sign = function() {
		try {
			var e = f({
				header: this.header,
				payload: this.payload.buffer,
				secret: this.secret.buffer,
				encoding: this.encoding
			});
			return this.emit(`done`, e), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, p.sign = f, t.exports = p;
})), _ = a(((e, t) => {
	var n = l().Buffer, r = u(), i = m(), a = require("stream"), o = h(), s = require("util"), c = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
	function d(e) {
		return Object.prototype.toString.call(e) === `[object Object]`;
	}
	function f(e) {
		if (d(e)) return e;
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}
	function p(e) {
		var t = e.split(`.`, 1)[0];
		return f(n.from(t, `base64`).toString(`binary`));
	}
	function g(e) {
		return e.split(`.`, 2).join(`.`);
	}
	function _(e) {
		return e.split(`.`)[2];
	}
	function v(e, t) {
		t ||= `utf8`;
		var r = e.split(`.`)[1];
		return n.from(r, `base64`).toString(t);
	}
	function y(e) {
		return c.test(e) && !!p(e);
	}
	function b(e, t, n) {
		if (!t) {
			var r = Error(`Missing algorithm parameter for jws.verify`);
			throw r.code = `MISSING_ALGORITHM`, r;
		}
		e = o(e);
		var a = _(e), s = g(e);
		return i(t).verify(s, a, n);
	}
	function x(e, t) {
		if (t ||= {}, e = o(e), !y(e)) return null;
		var n = p(e);
		if (!n) return null;
		var r = v(e);
		return (n.typ === `JWT` || t.json) && (r = JSON.parse(r, t.encoding)), {
			header: n,
			payload: r,
			signature: _(e)
		};
	}
	function S(e) {
		e ||= {};
		var t = e.secret;
		if (t ??= e.publicKey, t ??= e.key, /^hs/i.test(e.algorithm) === !0 && t == null) throw TypeError(`secret must be a string or buffer or a KeyObject`);
		var n = new r(t);
		this.readable = !0, this.algorithm = e.algorithm, this.encoding = e.encoding, this.secret = this.publicKey = this.key = n, this.signature = new r(e.signature), this.secret.once(`close`, function() {
			!this.signature.writable && this.readable && this.verify();
		}.bind(this)), this.signature.once(`close`, function() {
			!this.secret.writable && this.readable && this.verify();
		}.bind(this));
	}
	s.inherits(S, a), S.prototype.verify = function() {
		try {
			var e = b(this.signature.buffer, this.algorithm, this.key.buffer), t = x(this.signature.buffer, this.encoding);
			return this.emit(`done`, e, t), this.emit(`data`, e), this.emit(`end`), this.readable = !1, e;
		} catch (e) {
			this.readable = !1, this.emit(`error`, e), this.emit(`close`);
		}
	}, S.decode = x, S.isValid = y, S.verify = b, t.exports = S;
})), v = a(((e) => {
	var t = g(), n = _();
	e.ALGORITHMS = [
		`HS256`,
		`HS384`,
		`HS512`,
		`RS256`,
		`RS384`,
		`RS512`,
		`PS256`,
		`PS384`,
		`PS512`,
		`ES256`,
		`ES384`,
		`ES512`
	], e.sign = t.sign, e.verify = n.verify, e.decode = n.decode, e.isValid = n.isValid, e.createSign = function(e) {
		return new t(e);
	}, e.createVerify = function(e) {
		return new n(e);
	};
})), y = a(((e, t) => {
	var n = v();
	t.exports = function(e, t) {
		t ||= {};
		var r = n.decode(e, t);
		if (!r) return null;
		var i = r.payload;
		if (typeof i == `string`) try {
			var a = JSON.parse(i);
			typeof a == `object` && a && (i = a);
		} catch {}
		return t.complete === !0 ? {
			header: r.header,
			payload: i,
			signature: r.signature
		} : i;
	};
})), b = a(((e, t) => {
	var n = function(e, t) {
		Error.call(this, e), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor), this.name = `JsonWebTokenError`, this.message = e, t && (this.inner = t);
	};
	n.prototype = Object.create(Error.prototype), n.prototype.constructor = n, t.exports = n;
})), x = a(((e, t) => {
	var n = b(), r = function(e, t) {
		n.call(this, e), this.name = `NotBeforeError`, this.date = t;
	};
	r.prototype = Object.create(n.prototype), r.prototype.constructor = r, t.exports = r;
})), S = a(((e, t) => {
	var n = b(), r = function(e, t) {
		n.call(this, e), this.name = `TokenExpiredError`, this.expiredAt = t;
	};
	r.prototype = Object.create(n.prototype), r.prototype.constructor = r, t.exports = r;
})), C = a(((e, t) => {
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
})), w = a(((e, t) => {
	var n = C();
	t.exports = function(e, t) {
		var r = t || Math.floor(Date.now() / 1e3);
		if (typeof e == `string`) {
			var i = n(e);
			return i === void 0 ? void 0 : Math.floor(r + i / 1e3);
		}
		if (typeof e == `number`) return r + e;
	};
})), T = o({ satisfies: () => E }), E, D = i((() => {
	E = () => !0;
})), O = a(((e, t) => {
	t.exports = (D(), c(T)).satisfies(process.version, `>=15.7.0`);
})), k = a(((e, t) => {
	t.exports = (D(), c(T)).satisfies(process.version, `>=16.9.0`);
})), A = a(((e, t) => {
	let n = O(), r = k(), i = {
		ec: [
			`ES256`,
			`ES384`,
			`ES512`
		],
		rsa: [
			`RS256`,
			`PS256`,
			`RS384`,
			`PS384`,
			`RS512`,
			`PS512`
		],
		"rsa-pss": [
			`PS256`,
			`PS384`,
			`PS512`
		]
	}, a = {
		ES256: `prime256v1`,
		ES384: `secp384r1`,
		ES512: `secp521r1`
	};
	t.exports = function(e, t) {
		if (!e || !t) return;
		let o = t.asymmetricKeyType;
		if (!o) return;
		let s = i[o];
		if (!s) throw Error(`Unknown key type "${o}".`);
		if (!s.includes(e)) throw Error(`"alg" parameter for "${o}" key type must be one of: ${s.join(`, `)}.`);
		if (n) switch (o) {
			case `ec`:
				let n = t.asymmetricKeyDetails.namedCurve, i = a[e];
				if (n !== i) throw Error(`"alg" parameter "${e}" requires curve "${i}".`);
				break;
			case `rsa-pss`: if (r) {
				let n = parseInt(e.slice(-3), 10), { hashAlgorithm: r, mgf1HashAlgorithm: i, saltLength: a } = t.asymmetricKeyDetails;
				if (r !== `sha${n}` || i !== r) throw Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${e}.`);
				if (a !== void 0 && a > n >> 3) throw Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${e}.`);
			}
		}
	};
})), j = a(((e, t) => {
	t.exports = (D(), c(T)).satisfies(process.version, `^6.12.0 || >=8.0.0`);
})), M = a(((e, t) => {
	let n = b(), r = x(), i = S(), a = y(), o = w(), s = A(), c = j(), l = v(), { KeyObject: u, createSecretKey: d, createPublicKey: f } = require("crypto"), p = [
		`RS256`,
		`RS384`,
		`RS512`
	], m = [
		`ES256`,
		`ES384`,
		`ES512`
	], h = [
		`RS256`,
		`RS384`,
		`RS512`
	], g = [
		`HS256`,
		`HS384`,
		`HS512`
	];
	c && (p.splice(p.length, 0, `PS256`, `PS384`, `PS512`), h.splice(h.length, 0, `PS256`, `PS384`, `PS512`)), t.exports = function(e, t, c, _) {
		typeof c == `function` && !_ && (_ = c, c = {}), c ||= {}, c = Object.assign({}, c);
		let v;
		if (v = _ || function(e, t) {
			if (e) throw e;
			return t;
		}, c.clockTimestamp && typeof c.clockTimestamp != `number`) return v(new n(`clockTimestamp must be a number`));
		if (c.nonce !== void 0 && (typeof c.nonce != `string` || c.nonce.trim() === ``)) return v(new n(`nonce must be a non-empty string`));
		if (c.allowInvalidAsymmetricKeyTypes !== void 0 && typeof c.allowInvalidAsymmetricKeyTypes != `boolean`) return v(new n(`allowInvalidAsymmetricKeyTypes must be a boolean`));
		let y = c.clockTimestamp || Math.floor(Date.now() / 1e3);
		if (!e) return v(new n(`jwt must be provided`));
		if (typeof e != `string`) return v(new n(`jwt must be a string`));
		let b = e.split(`.`);
		if (b.length !== 3) return v(new n(`jwt malformed`));
		let x;
		try {
			x = a(e, { complete: !0 });
		} catch (e) {
			return v(e);
		}
		if (!x) return v(new n(`invalid token`));
		let S = x.header, C;
		if (typeof t == `function`) {
			if (!_) return v(new n(`verify must be called asynchronous if secret or public key is provided as a callback`));
			C = t;
		} else C = function(e, n) {
			return n(null, t);
		};
		return C(S, function(t, a) {
			if (t) return v(new n(`error in secret or public key callback: ` + t.message));
			let _ = b[2].trim() !== ``;
			if (!_ && a) return v(new n(`jwt signature is required`));
			if (_ && !a) return v(new n(`secret or public key must be provided`));
			if (!_ && !c.algorithms) return v(new n(`please specify "none" in "algorithms" to verify unsigned tokens`));
			if (a != null && !(a instanceof u)) try {
				a = f(a);
			} catch {
				try {
					a = d(typeof a == `string` ? Buffer.from(a) : a);
				} catch {
					return v(new n(`secretOrPublicKey is not valid key material`));
				}
			}
			if (c.algorithms || (a.type === `secret` ? c.algorithms = g : [`rsa`, `rsa-pss`].includes(a.asymmetricKeyType) ? c.algorithms = h : a.asymmetricKeyType === `ec` ? c.algorithms = m : c.algorithms = p), c.algorithms.indexOf(x.header.alg) === -1) return v(new n(`invalid algorithm`));
			if (S.alg.startsWith(`HS`) && a.type !== `secret`) return v(new n(`secretOrPublicKey must be a symmetric key when using ${S.alg}`));
			if (/^(?:RS|PS|ES)/.test(S.alg) && a.type !== `public`) return v(new n(`secretOrPublicKey must be an asymmetric key when using ${S.alg}`));
			if (!c.allowInvalidAsymmetricKeyTypes) try {
				s(S.alg, a);
			} catch (e) {
				return v(e);
			}
			let C;
			try {
				C = l.verify(e, x.header.alg, a);
			} catch (e) {
				return v(e);
			}
			if (!C) return v(new n(`invalid signature`));
			let w = x.payload;
			if (w.nbf !== void 0 && !c.ignoreNotBefore) {
				if (typeof w.nbf != `number`) return v(new n(`invalid nbf value`));
				if (w.nbf > y + (c.clockTolerance || 0)) return v(new r(`jwt not active`, /* @__PURE__ */ new Date(w.nbf * 1e3)));
			}
			if (w.exp !== void 0 && !c.ignoreExpiration) {
				if (typeof w.exp != `number`) return v(new n(`invalid exp value`));
				if (y >= w.exp + (c.clockTolerance || 0)) return v(new i(`jwt expired`, /* @__PURE__ */ new Date(w.exp * 1e3)));
			}
			if (c.audience) {
				let e = Array.isArray(c.audience) ? c.audience : [c.audience];
				if (!(Array.isArray(w.aud) ? w.aud : [w.aud]).some(function(t) {
					return e.some(function(e) {
						return e instanceof RegExp ? e.test(t) : e === t;
					});
				})) return v(new n(`jwt audience invalid. expected: ` + e.join(` or `)));
			}
			if (c.issuer && (typeof c.issuer == `string` && w.iss !== c.issuer || Array.isArray(c.issuer) && c.issuer.indexOf(w.iss) === -1)) return v(new n(`jwt issuer invalid. expected: ` + c.issuer));
			if (c.subject && w.sub !== c.subject) return v(new n(`jwt subject invalid. expected: ` + c.subject));
			if (c.jwtid && w.jti !== c.jwtid) return v(new n(`jwt jwtid invalid. expected: ` + c.jwtid));
			if (c.nonce && w.nonce !== c.nonce) return v(new n(`jwt nonce invalid. expected: ` + c.nonce));
			if (c.maxAge) {
				if (typeof w.iat != `number`) return v(new n(`iat required when maxAge is specified`));
				let e = o(c.maxAge, w.iat);
				if (e === void 0) return v(new n(`"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
				if (y >= e + (c.clockTolerance || 0)) return v(new i(`maxAge exceeded`, /* @__PURE__ */ new Date(e * 1e3)));
			}
			if (c.complete === !0) {
				let e = x.signature;
				return v(null, {
					header: S,
					payload: w,
					signature: e
				});
			}
			return v(null, w);
		});
	};
})), N = a(((e, t) => {
	var n = 9007199254740991, r = NaN, i = /^\s+|\s+$/g, a = /^[-+]0x[0-9a-f]+$/i, o = /^0b[01]+$/i, s = /^0o[0-7]+$/i, c = /^(?:0|[1-9]\d*)$/, l = parseInt;
	function u(e, t) {
		for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
		return i;
	}
	function d(e, t, n, r) {
		for (var i = e.length, a = n + (r ? 1 : -1); r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
		return -1;
	}
	function f(e, t, n) {
		if (t !== t) return d(e, p, n);
		for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
		return -1;
	}
	function p(e) {
		return e !== e;
	}
	function m(e, t) {
		for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
		return r;
	}
	function h(e, t) {
		return u(t, function(t) {
			return e[t];
		});
	}
	function g(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var _ = Object.prototype, v = _.hasOwnProperty, y = _.toString, b = _.propertyIsEnumerable, x = g(Object.keys, Object), S = Math.max;
	function C(e, t) {
		var n = k(e) || O(e) ? m(e.length, String) : [], r = n.length, i = !!r;
		for (var a in e) (t || v.call(e, a)) && (!i || a != `length` && !T(a, r)) && n.push(a);
		return n;
	}
	function w(e) {
		if (!E(e)) return x(e);
		var t = [];
		for (var n in Object(e)) v.call(e, n) && n != `constructor` && t.push(n);
		return t;
	}
	function T(e, t) {
		return t ??= n, !!t && (typeof e == `number` || c.test(e)) && e > -1 && e % 1 == 0 && e < t;
	}
	function E(e) {
		var t = e && e.constructor;
		return e === (typeof t == `function` && t.prototype || _);
	}
	function D(e, t, n, r) {
		e = A(e) ? e : H(e), n = n && !r ? z(n) : 0;
		var i = e.length;
		return n < 0 && (n = S(i + n, 0)), I(e) ? n <= i && e.indexOf(t, n) > -1 : !!i && f(e, t, n) > -1;
	}
	function O(e) {
		return j(e) && v.call(e, `callee`) && (!b.call(e, `callee`) || y.call(e) == `[object Arguments]`);
	}
	var k = Array.isArray;
	function A(e) {
		return e != null && N(e.length) && !M(e);
	}
	function j(e) {
		return F(e) && A(e);
	}
	function M(e) {
		var t = P(e) ? y.call(e) : ``;
		return t == `[object Function]` || t == `[object GeneratorFunction]`;
	}
	function N(e) {
		return typeof e == `number` && e > -1 && e % 1 == 0 && e <= n;
	}
	function P(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function F(e) {
		return !!e && typeof e == `object`;
	}
	function I(e) {
		return typeof e == `string` || !k(e) && F(e) && y.call(e) == `[object String]`;
	}
	function L(e) {
		return typeof e == `symbol` || F(e) && y.call(e) == `[object Symbol]`;
	}
	function R(e) {
		return e ? (e = B(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function z(e) {
		var t = R(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function B(e) {
		if (typeof e == `number`) return e;
		if (L(e)) return r;
		if (P(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = P(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(i, ``);
		var n = o.test(e);
		return n || s.test(e) ? l(e.slice(2), n ? 2 : 8) : a.test(e) ? r : +e;
	}
	function V(e) {
		return A(e) ? C(e) : w(e);
	}
	function H(e) {
		return e ? h(e, V(e)) : [];
	}
	t.exports = D;
})), P = a(((e, t) => {
	var n = Object.prototype.toString;
	function r(e) {
		return e === !0 || e === !1 || i(e) && n.call(e) == `[object Boolean]`;
	}
	function i(e) {
		return !!e && typeof e == `object`;
	}
	t.exports = r;
})), F = a(((e, t) => {
	var n = NaN, r = /^\s+|\s+$/g, i = /^[-+]0x[0-9a-f]+$/i, a = /^0b[01]+$/i, o = /^0o[0-7]+$/i, s = parseInt, c = Object.prototype.toString;
	function l(e) {
		return typeof e == `number` && e == m(e);
	}
	function u(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function d(e) {
		return !!e && typeof e == `object`;
	}
	function f(e) {
		return typeof e == `symbol` || d(e) && c.call(e) == `[object Symbol]`;
	}
	function p(e) {
		return e ? (e = h(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function m(e) {
		var t = p(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function h(e) {
		if (typeof e == `number`) return e;
		if (f(e)) return n;
		if (u(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = u(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(r, ``);
		var c = a.test(e);
		return c || o.test(e) ? s(e.slice(2), c ? 2 : 8) : i.test(e) ? n : +e;
	}
	t.exports = l;
})), I = a(((e, t) => {
	var n = Object.prototype.toString;
	function r(e) {
		return !!e && typeof e == `object`;
	}
	function i(e) {
		return typeof e == `number` || r(e) && n.call(e) == `[object Number]`;
	}
	t.exports = i;
})), L = a(((e, t) => {
	function n(e) {
		var t = !1;
		if (e != null && typeof e.toString != `function`) try {
			t = !!(e + ``);
		} catch {}
		return t;
	}
	function r(e, t) {
		return function(n) {
			return e(t(n));
		};
	}
	var i = Function.prototype, a = Object.prototype, o = i.toString, s = a.hasOwnProperty, c = o.call(Object), l = a.toString, u = r(Object.getPrototypeOf, Object);
	function d(e) {
		return !!e && typeof e == `object`;
	}
	function f(e) {
		if (!d(e) || l.call(e) != `[object Object]` || n(e)) return !1;
		var t = u(e);
		if (t === null) return !0;
		var r = s.call(t, `constructor`) && t.constructor;
		return typeof r == `function` && r instanceof r && o.call(r) == c;
	}
	t.exports = f;
})), R = a(((e, t) => {
	var n = Object.prototype.toString, r = Array.isArray;
	function i(e) {
		return !!e && typeof e == `object`;
	}
	function a(e) {
		return typeof e == `string` || !r(e) && i(e) && n.call(e) == `[object String]`;
	}
	t.exports = a;
})), z = a(((e, t) => {
	var n = NaN, r = /^\s+|\s+$/g, i = /^[-+]0x[0-9a-f]+$/i, a = /^0b[01]+$/i, o = /^0o[0-7]+$/i, s = parseInt, c = Object.prototype.toString;
	function l(e, t) {
		var n;
		if (typeof t != `function`) throw TypeError(`Expected a function`);
		return e = h(e), function() {
			return --e > 0 && (n = t.apply(this, arguments)), e <= 1 && (t = void 0), n;
		};
	}
	function u(e) {
		return l(2, e);
	}
	function d(e) {
		var t = typeof e;
		return !!e && (t == `object` || t == `function`);
	}
	function f(e) {
		return !!e && typeof e == `object`;
	}
	function p(e) {
		return typeof e == `symbol` || f(e) && c.call(e) == `[object Symbol]`;
	}
	function m(e) {
		return e ? (e = g(e), e === 1 / 0 || e === -1 / 0 ? (e < 0 ? -1 : 1) * 17976931348623157e292 : e === e ? e : 0) : e === 0 ? e : 0;
	}
	function h(e) {
		var t = m(e), n = t % 1;
		return t === t ? n ? t - n : t : 0;
	}
	function g(e) {
		if (typeof e == `number`) return e;
		if (p(e)) return n;
		if (d(e)) {
			var t = typeof e.valueOf == `function` ? e.valueOf() : e;
			e = d(t) ? t + `` : t;
		}
		if (typeof e != `string`) return e === 0 ? e : +e;
		e = e.replace(r, ``);
		var c = a.test(e);
		return c || o.test(e) ? s(e.slice(2), c ? 2 : 8) : i.test(e) ? n : +e;
	}
	t.exports = u;
})), B = a(((e, t) => {
	let n = w(), r = j(), i = A(), a = v(), o = N(), s = P(), c = F(), l = I(), u = L(), d = R(), f = z(), { KeyObject: p, createSecretKey: m, createPrivateKey: h } = require("crypto"), g = [
		`RS256`,
		`RS384`,
		`RS512`,
		`ES256`,
		`ES384`,
		`ES512`,
		`HS256`,
		`HS384`,
		`HS512`,
		`none`
	];
	r && g.splice(3, 0, `PS256`, `PS384`, `PS512`);
	let _ = {
		expiresIn: {
			isValid: function(e) {
				return c(e) || d(e) && e;
			},
			message: `"expiresIn" should be a number of seconds or string representing a timespan`
		},
		notBefore: {
			isValid: function(e) {
				return c(e) || d(e) && e;
			},
			message: `"notBefore" should be a number of seconds or string representing a timespan`
		},
		audience: {
			isValid: function(e) {
				return d(e) || Array.isArray(e);
			},
			message: `"audience" must be a string or array`
		},
		algorithm: {
			isValid: o.bind(null, g),
			message: `"algorithm" must be a valid string enum value`
		},
		header: {
			isValid: u,
			message: `"header" must be an object`
		},
		encoding: {
			isValid: d,
			message: `"encoding" must be a string`
		},
		issuer: {
			isValid: d,
			message: `"issuer" must be a string`
		},
		subject: {
			isValid: d,
			message: `"subject" must be a string`
		},
		jwtid: {
			isValid: d,
			message: `"jwtid" must be a string`
		},
		noTimestamp: {
			isValid: s,
			message: `"noTimestamp" must be a boolean`
		},
		keyid: {
			isValid: d,
			message: `"keyid" must be a string`
		},
		mutatePayload: {
			isValid: s,
			message: `"mutatePayload" must be a boolean`
		},
		allowInsecureKeySizes: {
			isValid: s,
			message: `"allowInsecureKeySizes" must be a boolean`
		},
		allowInvalidAsymmetricKeyTypes: {
			isValid: s,
			message: `"allowInvalidAsymmetricKeyTypes" must be a boolean`
		}
	}, y = {
		iat: {
			isValid: l,
			message: `"iat" should be a number of seconds`
		},
		exp: {
			isValid: l,
			message: `"exp" should be a number of seconds`
		},
		nbf: {
			isValid: l,
			message: `"nbf" should be a number of seconds`
		}
	};
	function b(e, t, n, r) {
		if (!u(n)) throw Error(`Expected "` + r + `" to be a plain object.`);
		Object.keys(n).forEach(function(i) {
			let a = e[i];
			if (!a) {
				if (!t) throw Error(`"` + i + `" is not allowed in "` + r + `"`);
			} else if (!a.isValid(n[i])) throw Error(a.message);
		});
	}
	function x(e) {
		return b(_, !1, e, `options`);
	}
	function S(e) {
		return b(y, !0, e, `payload`);
	}
	let C = {
		audience: `aud`,
		issuer: `iss`,
		subject: `sub`,
		jwtid: `jti`
	}, T = [
		`expiresIn`,
		`notBefore`,
		`noTimestamp`,
		`audience`,
		`issuer`,
		`subject`,
		`jwtid`
	];
	t.exports = function(e, t, r, o) {
		typeof r == `function` ? (o = r, r = {}) : r ||= {};
		let s = typeof e == `object` && !Buffer.isBuffer(e), c = Object.assign({
			alg: r.algorithm || `HS256`,
			typ: s ? `JWT` : void 0,
			kid: r.keyid
		}, r.header);
		function l(e) {
			if (o) return o(e);
			throw e;
		}
		if (!t && r.algorithm !== `none`) return l(Error(`secretOrPrivateKey must have a value`));
		if (t != null && !(t instanceof p)) try {
			t = h(t);
		} catch {
			try {
				t = m(typeof t == `string` ? Buffer.from(t) : t);
			} catch {
				return l(Error(`secretOrPrivateKey is not valid key material`));
			}
		}
		if (c.alg.startsWith(`HS`) && t.type !== `secret`) return l(Error(`secretOrPrivateKey must be a symmetric key when using ${c.alg}`));
		if (/^(?:RS|PS|ES)/.test(c.alg)) {
			if (t.type !== `private`) return l(Error(`secretOrPrivateKey must be an asymmetric key when using ${c.alg}`));
			if (!r.allowInsecureKeySizes && !c.alg.startsWith(`ES`) && t.asymmetricKeyDetails !== void 0 && t.asymmetricKeyDetails.modulusLength < 2048) return l(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
		}
		if (e === void 0) return l(Error(`payload is required`));
		if (s) {
			try {
				S(e);
			} catch (e) {
				return l(e);
			}
			r.mutatePayload || (e = Object.assign({}, e));
		} else {
			let t = T.filter(function(e) {
				return r[e] !== void 0;
			});
			if (t.length > 0) return l(Error(`invalid ` + t.join(`,`) + ` option for ` + typeof e + ` payload`));
		}
		if (e.exp !== void 0 && r.expiresIn !== void 0) return l(Error(`Bad "options.expiresIn" option the payload already has an "exp" property.`));
		if (e.nbf !== void 0 && r.notBefore !== void 0) return l(Error(`Bad "options.notBefore" option the payload already has an "nbf" property.`));
		try {
			x(r);
		} catch (e) {
			return l(e);
		}
		if (!r.allowInvalidAsymmetricKeyTypes) try {
			i(c.alg, t);
		} catch (e) {
			return l(e);
		}
		let u = e.iat || Math.floor(Date.now() / 1e3);
		if (r.noTimestamp ? delete e.iat : s && (e.iat = u), r.notBefore !== void 0) {
			try {
				e.nbf = n(r.notBefore, u);
			} catch (e) {
				return l(e);
			}
			if (e.nbf === void 0) return l(Error(`"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		if (r.expiresIn !== void 0 && typeof e == `object`) {
			try {
				e.exp = n(r.expiresIn, u);
			} catch (e) {
				return l(e);
			}
			if (e.exp === void 0) return l(Error(`"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60`));
		}
		Object.keys(C).forEach(function(t) {
			let n = C[t];
			if (r[t] !== void 0) {
				if (e[n] !== void 0) return l(Error(`Bad "options.` + t + `" option. The payload already has an "` + n + `" property.`));
				e[n] = r[t];
			}
		});
		let d = r.encoding || `utf8`;
		if (typeof o == `function`) o &&= f(o), a.createSign({
			header: c,
			privateKey: t,
			payload: e,
			encoding: d
		}).once(`error`, o).once(`done`, function(e) {
			if (!r.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && e.length < 256) return o(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
			o(null, e);
		});
		else {
			let n = a.sign({
				header: c,
				payload: e,
				secret: t,
				encoding: d
			});
			if (!r.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && n.length < 256) throw Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`);
			return n;
		}
	};
}));
module.exports = {
	decode: y(),
	verify: M(),
	sign: B(),
	JsonWebTokenError: b(),
	NotBeforeError: x(),
	TokenExpiredError: S()
};
