import { __commonJSMin as e, __toESM as t } from "./rolldown-runtime.js";
const n = globalThis.process.getBuiltinModule(`fs`), { readdir: r } = globalThis.process.getBuiltinModule(`fs`), { readdirSync: i } = globalThis.process.getBuiltinModule(`fs`), { realpath: a } = globalThis.process.getBuiltinModule(`fs`), { realpathSync: o } = globalThis.process.getBuiltinModule(`fs`), { stat: s } = globalThis.process.getBuiltinModule(`fs`), { statSync: c } = globalThis.process.getBuiltinModule(`fs`), { basename: l } = globalThis.process.getBuiltinModule(`path`), { dirname: u } = globalThis.process.getBuiltinModule(`path`), { isAbsolute: d } = globalThis.process.getBuiltinModule(`path`), { normalize: f } = globalThis.process.getBuiltinModule(`path`), { posix: p } = globalThis.process.getBuiltinModule(`path`), { relative: m } = globalThis.process.getBuiltinModule(`path`), { resolve: h } = globalThis.process.getBuiltinModule(`path`), { sep: g } = globalThis.process.getBuiltinModule(`path`), { fileURLToPath: _ } = globalThis.process.getBuiltinModule(`url`), { createRequire: v } = globalThis.process.getBuiltinModule(`module`);
var y = v(import.meta.url);
function b(e) {
	let t = f(e);
	return t.length > 1 && t[t.length - 1] === g && (t = t.substring(0, t.length - 1)), t;
}
const x = /[\\/]/g;
function S(e, t) {
	return e.replace(x, t);
}
const C = /^[a-z]:[\\/]$/i;
function w(e) {
	return e === `/` || C.test(e);
}
function T(e, t) {
	let { resolvePaths: n, normalizePath: r, pathSeparator: i } = t, a = process.platform === `win32` && e.includes(`/`) || e.startsWith(`.`);
	return n && (e = h(e)), (r || a) && (e = b(e)), e === `.` ? `` : S(e[e.length - 1] === i ? e : e + i, i);
}
function E(e, t) {
	return t + e;
}
function D(e, t) {
	return function(n, r) {
		return r.startsWith(e) ? r.slice(e.length) + n : S(m(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function O(e) {
	return e;
}
function k(e, t, n) {
	return t + e + n;
}
function A(e, t) {
	let { relativePaths: n, includeBasePath: r } = t;
	return n && e ? D(e, t) : r ? E : O;
}
function ee(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || `.`);
	};
}
function j(e) {
	return function(t, n, r) {
		let i = t.substring(e.length) || `.`;
		r.every((e) => e(i, !0)) && n.push(i);
	};
}
const M = (e, t) => {
	t.push(e || `.`);
}, N = (e, t, n) => {
	let r = e || `.`;
	n.every((e) => e(r, !0)) && t.push(r);
}, P = () => {};
function F(e, t) {
	let { includeDirs: n, filters: r, relativePaths: i } = t;
	return n ? i ? r && r.length ? j(e) : ee(e) : r && r.length ? N : M : P;
}
const I = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && n.files++;
}, L = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && t.push(e);
}, R = (e, t, n, r) => {
	n.files++;
}, z = (e, t) => {
	t.push(e);
}, B = () => {};
function V(e) {
	let { excludeFiles: t, filters: n, onlyCounts: r } = e;
	return t ? B : n && n.length ? r ? I : L : r ? R : z;
}
const H = (e) => e, U = () => [``].slice(0, 0);
function W(e) {
	return e.group ? U : H;
}
const G = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
}, K = () => {};
function q(e) {
	return e.group ? G : K;
}
const J = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue(), i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && Z(e, s, t)) return r.dequeue(null, t);
			n(o, s), r.dequeue(null, t);
		});
	});
}, Y = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		let r = i.realpathSync(e), a = i.statSync(r);
		if (a.isDirectory() && Z(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function X(e, t) {
	return !e.resolveSymlinks || e.excludeSymlinks ? null : t ? Y : J;
}
function Z(e, t, n) {
	if (n.options.useRealPaths) return Q(t, n);
	let r = u(e), i = 1;
	for (; r !== n.root && i < 2;) {
		let e = n.symlinks.get(r);
		e && (e === t || e.startsWith(t) || t.startsWith(e)) ? i++ : r = u(r);
	}
	return n.symlinks.set(e, t), i > 1;
}
function Q(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const te = (e) => e.counts, ne = (e) => e.groups, re = (e) => e.paths, ie = (e) => e.paths.slice(0, e.options.maxFiles), ae = (e, t, n) => (le(t, n, e.counts, e.options.suppressErrors), null), oe = (e, t, n) => (le(t, n, e.paths, e.options.suppressErrors), null), se = (e, t, n) => (le(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors), null), ce = (e, t, n) => (le(t, n, e.groups, e.options.suppressErrors), null);
function le(e, t, n, r) {
	t(e && !r ? e : null, n);
}
function ue(e, t) {
	let { onlyCounts: n, group: r, maxFiles: i } = e;
	return n ? t ? te : ae : r ? t ? ne : ce : i ? t ? ie : se : t ? re : oe;
}
const de = { withFileTypes: !0 }, fe = (e, t, n, r, i) => {
	if (e.queue.enqueue(), r < 0) return e.queue.dequeue(null, e);
	let { fs: a } = e;
	e.visited.push(t), e.counts.directories++, a.readdir(t || `.`, de, (t, a = []) => {
		i(a, n, r), e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
}, pe = (e, t, n, r, i) => {
	let { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t), e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || `.`, de);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function me(e) {
	return e ? pe : fe;
}
var he = class {
	count = 0;
	constructor(e) {
		this.onQueueEmpty = e;
	}
	enqueue() {
		return this.count++, this.count;
	}
	dequeue(e, t) {
		this.onQueueEmpty && (--this.count <= 0 || e) && (this.onQueueEmpty(e, t), e && (t.controller.abort(), this.onQueueEmpty = void 0));
	}
}, ge = class {
	_files = 0;
	_directories = 0;
	set files(e) {
		this._files = e;
	}
	get files() {
		return this._files;
	}
	set directories(e) {
		this._directories = e;
	}
	get directories() {
		return this._directories;
	}
	get dirs() {
		return this._directories;
	}
}, _e = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
}, ve = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(e, t, r) {
		this.isSynchronous = !r, this.callbackInvoker = ue(t, this.isSynchronous), this.root = T(e, t), this.state = {
			root: w(this.root) ? this.root : this.root.slice(0, -1),
			paths: [``].slice(0, 0),
			groups: [],
			counts: new ge(),
			options: t,
			queue: new he((e, t) => this.callbackInvoker(t, e, r)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [``].slice(0, 0),
			controller: new _e(),
			fs: t.fs || n
		}, this.joinPath = A(this.root, t), this.pushDirectory = F(this.root, t), this.pushFile = V(t), this.getArray = W(t), this.groupFiles = q(t), this.resolveSymlink = X(t, this.isSynchronous), this.walkDirectory = me(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, t, n) => {
		let { paths: r, options: { filters: i, resolveSymlinks: a, excludeSymlinks: o, exclude: s, maxFiles: c, signal: d, useRealPaths: f, pathSeparator: p }, controller: m } = this.state;
		if (m.aborted || d && d.aborted || c && r.length > c) return;
		let h = this.getArray(this.state.paths);
		for (let c = 0; c < e.length; ++c) {
			let d = e[c];
			if (d.isFile() || d.isSymbolicLink() && !a && !o) {
				let e = this.joinPath(d.name, t);
				this.pushFile(e, h, this.state.counts, i);
			} else if (d.isDirectory()) {
				let e = k(d.name, t, this.state.options.pathSeparator);
				if (s && s(d.name, e)) continue;
				this.pushDirectory(e, r, i), this.walkDirectory(this.state, e, e, n - 1, this.walk);
			} else if (this.resolveSymlink && d.isSymbolicLink()) {
				let e = E(d.name, t);
				this.resolveSymlink(e, this.state, (t, r) => {
					if (t.isDirectory()) {
						if (r = T(r, this.state.options), s && s(d.name, f ? r : e + p)) return;
						this.walkDirectory(this.state, r, f ? r : e + p, n - 1, this.walk);
					} else {
						r = f ? r : e;
						let t = l(r), n = T(u(r), this.state.options);
						r = this.joinPath(t, n), this.pushFile(r, h, this.state.counts, i);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, t, h);
	};
};
function ye(e, t) {
	return new Promise((n, r) => {
		be(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function be(e, t, n) {
	new ve(e, t, n).start();
}
function xe(e, t) {
	return new ve(e, t).start();
}
var Se = class {
	constructor(e, t) {
		this.root = e, this.options = t;
	}
	withPromise() {
		return ye(this.root, this.options);
	}
	withCallback(e) {
		be(this.root, this.options, e);
	}
	sync() {
		return xe(this.root, this.options);
	}
};
let Ce = null;
try {
	y.resolve(`picomatch`), Ce = y(`picomatch`);
} catch {}
var we = class {
	globCache = {};
	options = {
		maxDepth: 1 / 0,
		suppressErrors: !0,
		pathSeparator: g,
		filters: []
	};
	globFunction;
	constructor(e) {
		this.options = {
			...this.options,
			...e
		}, this.globFunction = this.options.globFunction;
	}
	group() {
		return this.options.group = !0, this;
	}
	withPathSeparator(e) {
		return this.options.pathSeparator = e, this;
	}
	withBasePath() {
		return this.options.includeBasePath = !0, this;
	}
	withRelativePaths() {
		return this.options.relativePaths = !0, this;
	}
	withDirs() {
		return this.options.includeDirs = !0, this;
	}
	withMaxDepth(e) {
		return this.options.maxDepth = e, this;
	}
	withMaxFiles(e) {
		return this.options.maxFiles = e, this;
	}
	withFullPaths() {
		return this.options.resolvePaths = !0, this.options.includeBasePath = !0, this;
	}
	withErrors() {
		return this.options.suppressErrors = !1, this;
	}
	withSymlinks({ resolvePaths: e = !0 } = {}) {
		return this.options.resolveSymlinks = !0, this.options.useRealPaths = e, this.withFullPaths();
	}
	withAbortSignal(e) {
		return this.options.signal = e, this;
	}
	normalize() {
		return this.options.normalizePath = !0, this;
	}
	filter(e) {
		return this.options.filters.push(e), this;
	}
	onlyDirs() {
		return this.options.excludeFiles = !0, this.options.includeDirs = !0, this;
	}
	exclude(e) {
		return this.options.exclude = e, this;
	}
	onlyCounts() {
		return this.options.onlyCounts = !0, this;
	}
	crawl(e) {
		return new Se(e || `.`, this.options);
	}
	withGlobFunction(e) {
		return this.globFunction = e, this;
	}
	crawlWithOptions(e, t) {
		return this.options = {
			...this.options,
			...t
		}, new Se(e || `.`, this.options);
	}
	glob(...e) {
		return this.globFunction ? this.globWithOptions(e) : this.globWithOptions(e, { dot: !0 });
	}
	globWithOptions(e, ...t) {
		let n = this.globFunction || Ce;
		if (!n) throw Error(`Please specify a glob function to use glob matching.`);
		var r = this.globCache[e.join(`\0`)];
		return r || (r = n(e, ...t), this.globCache[e.join(`\0`)] = r), this.options.filters.push((e) => r(e)), this;
	}
}, Te = e(((e, t) => {
	let n = `[^\\\\/]`, r = `[^/]`, i = `(?:\\/|$)`, a = `(?:^|\\/)`, o = `\\.{1,2}${i}`, s = {
		DOT_LITERAL: `\\.`,
		PLUS_LITERAL: `\\+`,
		QMARK_LITERAL: `\\?`,
		SLASH_LITERAL: `\\/`,
		ONE_CHAR: `(?=.)`,
		QMARK: r,
		END_ANCHOR: i,
		DOTS_SLASH: o,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!${a}${o})`,
		NO_DOT_SLASH: `(?!\\.{0,1}${i})`,
		NO_DOTS_SLASH: `(?!${o})`,
		QMARK_NO_DOT: `[^.\\/]`,
		STAR: `${r}*?`,
		START_ANCHOR: a,
		SEP: `/`
	}, c = {
		...s,
		SLASH_LITERAL: `[\\\\/]`,
		QMARK: n,
		STAR: `${n}*?`,
		DOTS_SLASH: `\\.{1,2}(?:[\\\\/]|$)`,
		NO_DOT: `(?!\\.)`,
		NO_DOTS: `(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))`,
		NO_DOT_SLASH: `(?!\\.{0,1}(?:[\\\\/]|$))`,
		NO_DOTS_SLASH: `(?!\\.{1,2}(?:[\\\\/]|$))`,
		QMARK_NO_DOT: `[^.\\\\/]`,
		START_ANCHOR: `(?:^|[\\\\/])`,
		END_ANCHOR: `(?:[\\\\/]|$)`,
		SEP: `\\`
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: 0,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: `a-zA-Z0-9`,
			alpha: `a-zA-Z`,
			ascii: `\\x00-\\x7F`,
			blank: ` \\t`,
			cntrl: `\\x00-\\x1F\\x7F`,
			digit: `0-9`,
			graph: `\\x21-\\x7E`,
			lower: `a-z`,
			print: `\\x20-\\x7E `,
			punct: `\\-!"#$%&'()\\*+,./:;<=>?@[\\]^_\`{|}~`,
			space: ` \\t\\r\\n\\v\\f`,
			upper: `A-Z`,
			word: `A-Za-z0-9_`,
			xdigit: `A-Fa-f0-9`
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": `*`,
			"**/**": `**`,
			"**/**/**": `**`
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: `negate`,
					open: `(?:(?!(?:`,
					close: `))${e.STAR})`
				},
				"?": {
					type: `qmark`,
					open: `(?:`,
					close: `)?`
				},
				"+": {
					type: `plus`,
					open: `(?:`,
					close: `)+`
				},
				"*": {
					type: `star`,
					open: `(?:`,
					close: `)*`
				},
				"@": {
					type: `at`,
					open: `(?:`,
					close: `)`
				}
			};
		},
		globChars(e) {
			return e === !0 ? c : s;
		}
	};
})), Ee = e(((e) => {
	let { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = Te();
	e.isObject = (e) => typeof e == `object` && !!e && !Array.isArray(e), e.hasRegexChars = (e) => r.test(e), e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t), e.escapeRegex = (e) => e.replace(i, `\\$1`), e.toPosixSlashes = (e) => e.replace(t, `/`), e.isWindows = () => {
		if (typeof navigator < `u` && navigator.platform) {
			let e = navigator.platform.toLowerCase();
			return e === `win32` || e === `windows`;
		}
		return typeof process < `u` && process.platform ? process.platform === `win32` : !1;
	}, e.removeBackslashes = (e) => e.replace(n, (e) => e === `\\` ? `` : e), e.escapeLast = (t, n, r) => {
		let i = t.lastIndexOf(n, r);
		return i === -1 ? t : t[i - 1] === `\\` ? e.escapeLast(t, n, i - 1) : `${t.slice(0, i)}\\${t.slice(i)}`;
	}, e.removePrefix = (e, t = {}) => {
		let n = e;
		return n.startsWith(`./`) && (n = n.slice(2), t.prefix = `./`), n;
	}, e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? `` : `^`}(?:${e})${n.contains ? `` : `$`}`;
		return t.negated === !0 && (r = `(?:^(?!${r}).*$)`), r;
	}, e.basename = (e, { windows: t } = {}) => {
		let n = e.split(t ? /[\\/]/ : `/`), r = n[n.length - 1];
		return r === `` ? n[n.length - 2] : r;
	};
})), De = e(((e, t) => {
	let n = Ee(), { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = Te(), v = (e) => e === l || e === a, y = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	};
	t.exports = (e, t) => {
		let b = t || {}, x = e.length - 1, S = b.parts === !0 || b.tokens === !0 || b.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, A = !1, ee = !1, j = !1, M = !1, N = !1, P = !1, F = !1, I = !1, L = !1, R = !1, z = 0, B, V, H = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, U = () => D >= x, W = () => E.charCodeAt(D + 1), G = () => (B = V, E.charCodeAt(++D));
		for (; D < x;) {
			V = G();
			let e;
			if (V === a) F = H.backslashes = !0, V = G(), V === u && (P = !0);
			else {
				if (P === !0 || V === u) {
					for (z++; U() !== !0 && (V = G());) if (V === a) F = H.backslashes = !0, G();
					else if (V === u) z++;
					else {
						if (P !== !0 && V === s && (V = G()) === s || P !== !0 && V === o) {
							if (A = H.isBrace = !0, j = H.isGlob = !0, R = !0, S === !0) continue;
							break;
						}
						if (V === h && (z--, z === 0)) {
							P = !1, A = H.isBrace = !0, R = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (V === l) {
					if (C.push(D), w.push(H), H = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, R === !0) continue;
					if (B === s && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (b.noext !== !0 && (V === p || V === i || V === r || V === m || V === c) && W() === d) {
						if (j = H.isGlob = !0, M = H.isExtglob = !0, R = !0, V === c && D === O && (L = !0), S === !0) {
							let e = 0;
							for (; U() !== !0 && (V = G());) if (V === a) F = H.backslashes = !0, G();
							else if (V === d) e++;
							else if (V === g && --e === 0) {
								R = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (V === r) {
						if (B === r && (N = H.isGlobstar = !0), j = H.isGlob = !0, R = !0, S === !0) continue;
						break;
					}
					if (V === m) {
						if (j = H.isGlob = !0, R = !0, S === !0) continue;
						break;
					}
					if (V === f) {
						for (; U() !== !0 && (e = G());) if (e === a) F = H.backslashes = !0, G();
						else if (e === _) {
							ee = H.isBracket = !0, j = H.isGlob = !0, R = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (b.nonegate !== !0 && V === c && D === O) I = H.negated = !0, O++;
					else {
						if (b.noparen !== !0 && V === d) {
							if (j = H.isGlob = !0, S === !0) {
								let e = 1;
								for (; U() !== !0 && (V = G());) if (V === a) F = H.backslashes = !0, G();
								else if (V === d) e++;
								else if (V === g && --e === 0) {
									R = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (j === !0) {
							if (R = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		b.noext === !0 && (M = !1, j = !1);
		let K = E, q = ``, J = ``;
		O > 0 && (q = E.slice(0, O), E = E.slice(O), k -= O), K && j === !0 && k > 0 ? (K = E.slice(0, k), J = E.slice(k)) : j === !0 ? (K = ``, J = E) : K = E, K && K !== `` && K !== `/` && K !== E && v(K.charCodeAt(K.length - 1)) && (K = K.slice(0, -1)), b.unescape === !0 && (J &&= n.removeBackslashes(J), K && F === !0 && (K = n.removeBackslashes(K)));
		let Y = {
			prefix: q,
			input: e,
			start: O,
			base: K,
			glob: J,
			isBrace: A,
			isBracket: ee,
			isGlob: j,
			isExtglob: M,
			isGlobstar: N,
			negated: I,
			negatedExtglob: L
		};
		if (b.tokens === !0 && (Y.maxDepth = 0, v(V) || w.push(H), Y.tokens = w), b.parts === !0 || b.tokens === !0) {
			let t;
			for (let n = 0; n < C.length; n++) {
				let r = t === void 0 ? O : t + 1, i = C[n], a = e.slice(r, i);
				b.tokens && (n === 0 && O !== 0 ? (w[n].isPrefix = !0, w[n].value = q) : w[n].value = a, y(w[n]), Y.maxDepth += w[n].depth), i >= O && (T.push(a), t = i);
			}
			let n = t === void 0 ? O : t + 1, r = e.slice(n);
			T.push(r), b.tokens && t && t + 1 < e.length && (w[w.length - 1].value = r, y(w[w.length - 1]), Y.maxDepth += w[w.length - 1].depth), Y.slashes = C, Y.parts = T;
		}
		return Y;
	};
})), Oe = e(((e, t) => {
	let n = Te(), r = Ee(), { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n, l = (e, t) => {
		if (typeof t.expandRange == `function`) return t.expandRange(...e, t);
		e.sort();
		let n = `[${e.join(`-`)}]`;
		try {
			new RegExp(n);
		} catch {
			return e.map((e) => r.escapeRegex(e)).join(`..`);
		}
		return n;
	}, u = (e, t) => `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`, d = (e) => {
		let t = [], n = 0, r = 0, i = 0, a = ``, o = !1;
		for (let s of e) if (o === !0) a += s, o = !1;
		else if (s === `\\`) a += s, o = !0;
		else if (s === `"`) i = i === 1 ? 0 : 1, a += s;
		else {
			if (i === 0) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (n === 0) {
					if (s === `(`) r++;
					else if (s === `)` && r > 0) r--;
					else if (s === `|` && r === 0) {
						t.push(a), a = ``;
						continue;
					}
				}
			}
			a += s;
		}
		return t.push(a), t;
	}, f = (e) => {
		let t = !1;
		for (let n of e) if (t === !0) t = !1;
		else if (n === `\\`) t = !0;
		else if (/[?*+@!()[\]{}]/.test(n)) return !1;
		return !0;
	}, p = (e) => {
		let t = e.trim(), n = !0;
		for (; n === !0;) n = !1, /^@\([^\\()[\]{}|]+\)$/.test(t) && (t = t.slice(2, -1), n = !0);
		if (f(t)) return t.replace(/\\(.)/g, `$1`);
	}, m = (e) => {
		let t = e.map(p).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			let r = t[e], i = t[n], a = r[0];
			if (a && r === a.repeat(r.length) && i === a.repeat(i.length) && (r === i || r.startsWith(i) || i.startsWith(r))) return !0;
		}
		return !1;
	}, h = (e, t = !0) => {
		if (e[0] !== `+` && e[0] !== `*` || e[1] !== `(`) return;
		let n = 0, r = 0, i = 0, a = !1;
		for (let o = 1; o < e.length; o++) {
			let s = e[o];
			if (a === !0) a = !1;
			else if (s === `\\`) a = !0;
			else if (s === `"`) i = i === 1 ? 0 : 1;
			else if (i !== 1) {
				if (s === `[`) n++;
				else if (s === `]` && n > 0) n--;
				else if (!(n > 0)) {
					if (s === `(`) r++;
					else if (s === `)` && (r--, r === 0)) return t === !0 && o !== e.length - 1 ? void 0 : {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	}, g = (e) => `${e.length === 1 ? r.escapeRegex(e[0]) : `[${e.map((e) => r.escapeRegex(e)).join(``)}]`}*`, _ = (e) => {
		let t = 0, n = [];
		for (; t < e.length;) {
			let r = h(e.slice(t), !1);
			if (!r || r.type !== `*`) return;
			let i = d(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			let a = p(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a), t += r.end + 1;
		}
		if (!(n.length < 1)) return n;
	}, v = (e) => {
		let t = 0, n = e.trim(), r = h(n);
		for (; r;) t++, n = r.body.trim(), r = h(n);
		return t;
	}, y = (e, t) => {
		if (t.maxExtglobRecursion === !1) return { risky: !1 };
		let r = typeof t.maxExtglobRecursion == `number` ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION, i = d(e).map((e) => e.trim());
		if (i.length > 1 && (i.some((e) => e === ``) || i.some((e) => /^[*?]+$/.test(e)) || m(i))) return { risky: !0 };
		let a = [], o = !1, s = !0;
		for (let e of i) {
			let t = _(e);
			if (t) {
				o = !0, a.push(...t);
				continue;
			}
			let n = p(e);
			if (n && n.length === 1) a.push(n);
			else if (s = !1, v(e) > r) return { risky: !0 };
		}
		return o ? s ? {
			risky: !0,
			safeOutput: g([...new Set(a)])
		} : { risky: !0 } : { risky: !1 };
	}, b = (e, t) => {
		if (typeof e != `string`) throw TypeError(`Expected a string`);
		e = c[e] || e;
		let d = { ...t }, f = typeof d.maxLength == `number` ? Math.min(i, d.maxLength) : i, p = e.length;
		if (p > f) throw SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
		let m = {
			type: `bos`,
			value: ``,
			output: d.prepend || ``
		}, h = [m], g = d.capture ? `` : `?:`, _ = n.globChars(d.windows), v = n.extglobChars(_), { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: ee, START_ANCHOR: j } = _, M = (e) => `(${g}(?:(?!${j}${e.dot ? T : x}).)*?)`, N = d.dot ? `` : E, P = d.dot ? k : A, F = d.bash === !0 ? M(d) : ee;
		d.capture && (F = `(${F})`), typeof d.noext == `boolean` && (d.noextglob = d.noext);
		let I = {
			input: e,
			index: -1,
			start: 0,
			dot: d.dot === !0,
			consumed: ``,
			output: ``,
			prefix: ``,
			backtrack: !1,
			negated: !1,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: !1,
			tokens: h
		};
		e = r.removePrefix(e, I), p = e.length;
		let L = [], R = [], z = [], B = m, V, H = () => I.index === p - 1, U = I.peek = (t = 1) => e[I.index + t], W = I.advance = () => e[++I.index] || ``, G = () => e.slice(I.index + 1), K = (e = ``, t = 0) => {
			I.consumed += e, I.index += t;
		}, q = (e) => {
			I.output += e.output == null ? e.value : e.output, K(e.value);
		}, J = () => {
			let e = 1;
			for (; U() === `!` && (U(2) !== `(` || U(3) === `?`);) W(), I.start++, e++;
			return e % 2 != 0 && (I.negated = !0, I.start++, !0);
		}, Y = (e) => {
			I[e]++, z.push(e);
		}, X = (e) => {
			I[e]--, z.pop();
		}, Z = (e) => {
			if (B.type === `globstar`) {
				let t = I.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || L.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (I.output = I.output.slice(0, -B.output.length), B.type = `star`, B.value = `*`, B.output = F, I.output += B.output);
			}
			L.length && e.type !== `paren` && (L[L.length - 1].inner += e.value), (e.value || e.output) && q(e), B && B.type === `text` && e.type === `text` ? (B.output = (B.output || B.value) + e.value, B.value += e.value) : (e.prev = B, h.push(e), B = e);
		}, Q = (e, t) => {
			let n = {
				...v[t],
				conditions: 1,
				inner: ``
			};
			n.prev = B, n.parens = I.parens, n.output = I.output, n.startIndex = I.index, n.tokensIndex = h.length;
			let r = (d.capture ? `(` : ``) + n.open;
			Y(`parens`), Z({
				type: e,
				value: t,
				output: I.output ? `` : w
			}), Z({
				type: `paren`,
				extglob: !0,
				value: W(),
				output: r
			}), L.push(n);
		}, te = (n) => {
			let i = e.slice(n.startIndex, I.index + 1), a = e.slice(n.startIndex + 2, I.index), o = y(a, d);
			if ((n.type === `plus` || n.type === `star`) && o.risky) {
				let e = o.safeOutput ? (n.output ? `` : w) + (d.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0, t = h[n.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) h[e].value = ``, h[e].output = ``, delete h[e].suffix;
				I.output = n.output + t.output, I.backtrack = !0, Z({
					type: `paren`,
					extglob: !0,
					value: V,
					output: ``
				}), X(`parens`);
				return;
			}
			let s = n.close + (d.capture ? `)` : ``), c;
			if (n.type === `negate`) {
				let e = F;
				n.inner && n.inner.length > 1 && n.inner.includes(`/`) && (e = M(d)), (e !== F || H() || /^\)+$/.test(G())) && (s = n.close = `)$))${e}`), n.inner.includes(`*`) && (c = G()) && /^\.[^\\/.]+$/.test(c) && (s = n.close = `)${b(c, {
					...t,
					fastpaths: !1
				}).output})${e})`), n.prev.type === `bos` && (I.negatedExtglob = !0);
			}
			Z({
				type: `paren`,
				extglob: !0,
				value: V,
				output: s
			}), X(`parens`);
		};
		if (d.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1, i = e.replace(s, (e, t, r, i, a, o) => i === `\\` ? (n = !0, e) : i === `?` ? t ? t + i + (a ? k.repeat(a.length) : ``) : o === 0 ? P + (a ? k.repeat(a.length) : ``) : k.repeat(r.length) : i === `.` ? x.repeat(r.length) : i === `*` ? t ? t + i + (a ? F : ``) : F : t ? e : `\\${e}`);
			return n === !0 && (i = d.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && d.contains === !0 ? (I.output = e, I) : (I.output = r.wrapOutput(i, I, t), I);
		}
		for (; !H();) {
			if (V = W(), V === `\0`) continue;
			if (V === `\\`) {
				let e = U();
				if (e === `/` && d.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					V += `\\`, Z({
						type: `text`,
						value: V
					});
					continue;
				}
				let t = /^\\+/.exec(G()), n = 0;
				if (t && t[0].length > 2 && (n = t[0].length, I.index += n, n % 2 != 0 && (V += `\\`)), d.unescape === !0 ? V = W() : V += W(), I.brackets === 0) {
					Z({
						type: `text`,
						value: V
					});
					continue;
				}
			}
			if (I.brackets > 0 && (V !== `]` || B.value === `[` || B.value === `[^`)) {
				if (d.posix !== !1 && V === `:`) {
					let e = B.value.slice(1);
					if (e.includes(`[`) && (B.posix = !0, e.includes(`:`))) {
						let e = B.value.lastIndexOf(`[`), t = B.value.slice(0, e), n = B.value.slice(e + 2), r = a[n];
						if (r) {
							B.value = t + r, I.backtrack = !0, W(), !m.output && h.indexOf(B) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(V === `[` && U() !== `:` || V === `-` && U() === `]`) && (V = `\\${V}`), V === `]` && (B.value === `[` || B.value === `[^`) && (V = `\\${V}`), d.posix === !0 && V === `!` && B.value === `[` && (V = `^`), B.value += V, q({ value: V });
				continue;
			}
			if (I.quotes === 1 && V !== `"`) {
				V = r.escapeRegex(V), B.value += V, q({ value: V });
				continue;
			}
			if (V === `"`) {
				I.quotes = I.quotes === 1 ? 0 : 1, d.keepQuotes === !0 && Z({
					type: `text`,
					value: V
				});
				continue;
			}
			if (V === `(`) {
				Y(`parens`), Z({
					type: `paren`,
					value: V
				});
				continue;
			}
			if (V === `)`) {
				if (I.parens === 0 && d.strictBrackets === !0) throw SyntaxError(u(`opening`, `(`));
				let e = L[L.length - 1];
				if (e && I.parens === e.parens + 1) {
					te(L.pop());
					continue;
				}
				Z({
					type: `paren`,
					value: V,
					output: I.parens ? `)` : `\\)`
				}), X(`parens`);
				continue;
			}
			if (V === `[`) {
				if (d.nobracket === !0 || !G().includes(`]`)) {
					if (d.nobracket !== !0 && d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
					V = `\\${V}`;
				} else Y(`brackets`);
				Z({
					type: `bracket`,
					value: V
				});
				continue;
			}
			if (V === `]`) {
				if (d.nobracket === !0 || B && B.type === `bracket` && B.value.length === 1) {
					Z({
						type: `text`,
						value: V,
						output: `\\${V}`
					});
					continue;
				}
				if (I.brackets === 0) {
					if (d.strictBrackets === !0) throw SyntaxError(u(`opening`, `[`));
					Z({
						type: `text`,
						value: V,
						output: `\\${V}`
					});
					continue;
				}
				X(`brackets`);
				let e = B.value.slice(1);
				if (B.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (V = `/${V}`), B.value += V, q({ value: V }), d.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(B.value);
				if (I.output = I.output.slice(0, -B.value.length), d.literalBrackets === !0) {
					I.output += t, B.value = t;
					continue;
				}
				B.value = `(${g}${t}|${B.value})`, I.output += B.value;
				continue;
			}
			if (V === `{` && d.nobrace !== !0) {
				Y(`braces`);
				let e = {
					type: `brace`,
					value: V,
					output: `(`,
					outputIndex: I.output.length,
					tokensIndex: I.tokens.length
				};
				R.push(e), Z(e);
				continue;
			}
			if (V === `}`) {
				let e = R[R.length - 1];
				if (d.nobrace === !0 || !e) {
					Z({
						type: `text`,
						value: V,
						output: V
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = h.slice(), n = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && n.unshift(e[t].value);
					t = l(n, d), I.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = I.output.slice(0, e.outputIndex), r = I.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, V = t = `\\}`, I.output = n;
					for (let e of r) I.output += e.output || e.value;
				}
				Z({
					type: `brace`,
					value: V,
					output: t
				}), X(`braces`), R.pop();
				continue;
			}
			if (V === `|`) {
				L.length > 0 && L[L.length - 1].conditions++, Z({
					type: `text`,
					value: V
				});
				continue;
			}
			if (V === `,`) {
				let e = V, t = R[R.length - 1];
				t && z[z.length - 1] === `braces` && (t.comma = !0, e = `|`), Z({
					type: `comma`,
					value: V,
					output: e
				});
				continue;
			}
			if (V === `/`) {
				if (B.type === `dot` && I.index === I.start + 1) {
					I.start = I.index + 1, I.consumed = ``, I.output = ``, h.pop(), B = m;
					continue;
				}
				Z({
					type: `slash`,
					value: V,
					output: C
				});
				continue;
			}
			if (V === `.`) {
				if (I.braces > 0 && B.type === `dot`) {
					B.value === `.` && (B.output = x);
					let e = R[R.length - 1];
					B.type = `dots`, B.output += V, B.value += V, e.dots = !0;
					continue;
				}
				if (I.braces + I.parens === 0 && B.type !== `bos` && B.type !== `slash`) {
					Z({
						type: `text`,
						value: V,
						output: x
					});
					continue;
				}
				Z({
					type: `dot`,
					value: V,
					output: x
				});
				continue;
			}
			if (V === `?`) {
				if (!(B && B.value === `(`) && d.noextglob !== !0 && U() === `(` && U(2) !== `?`) {
					Q(`qmark`, V);
					continue;
				}
				if (B && B.type === `paren`) {
					let e = U(), t = V;
					(B.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(G())) && (t = `\\${V}`), Z({
						type: `text`,
						value: V,
						output: t
					});
					continue;
				}
				if (d.dot !== !0 && (B.type === `slash` || B.type === `bos`)) {
					Z({
						type: `qmark`,
						value: V,
						output: A
					});
					continue;
				}
				Z({
					type: `qmark`,
					value: V,
					output: k
				});
				continue;
			}
			if (V === `!`) {
				if (d.noextglob !== !0 && U() === `(` && (U(2) !== `?` || !/[!=<:]/.test(U(3)))) {
					Q(`negate`, V);
					continue;
				}
				if (d.nonegate !== !0 && I.index === 0) {
					J();
					continue;
				}
			}
			if (V === `+`) {
				if (d.noextglob !== !0 && U() === `(` && U(2) !== `?`) {
					Q(`plus`, V);
					continue;
				}
				if (B && B.value === `(` || d.regex === !1) {
					Z({
						type: `plus`,
						value: V,
						output: S
					});
					continue;
				}
				if (B && (B.type === `bracket` || B.type === `paren` || B.type === `brace`) || I.parens > 0) {
					Z({
						type: `plus`,
						value: V
					});
					continue;
				}
				Z({
					type: `plus`,
					value: S
				});
				continue;
			}
			if (V === `@`) {
				if (d.noextglob !== !0 && U() === `(` && U(2) !== `?`) {
					Z({
						type: `at`,
						extglob: !0,
						value: V,
						output: ``
					});
					continue;
				}
				Z({
					type: `text`,
					value: V
				});
				continue;
			}
			if (V !== `*`) {
				(V === `$` || V === `^`) && (V = `\\${V}`);
				let e = o.exec(G());
				e && (V += e[0], I.index += e[0].length), Z({
					type: `text`,
					value: V
				});
				continue;
			}
			if (B && (B.type === `globstar` || B.star === !0)) {
				B.type = `star`, B.star = !0, B.value += V, B.output = F, I.backtrack = !0, I.globstar = !0, K(V);
				continue;
			}
			let t = G();
			if (d.noextglob !== !0 && /^\([^?]/.test(t)) {
				Q(`star`, V);
				continue;
			}
			if (B.type === `star`) {
				if (d.noglobstar === !0) {
					K(V);
					continue;
				}
				let n = B.prev, r = n.prev, i = n.type === `slash` || n.type === `bos`, a = r && (r.type === `star` || r.type === `globstar`);
				if (d.bash === !0 && (!i || t[0] && t[0] !== `/`)) {
					Z({
						type: `star`,
						value: V,
						output: ``
					});
					continue;
				}
				let o = I.braces > 0 && (n.type === `comma` || n.type === `brace`), s = L.length && (n.type === `pipe` || n.type === `paren`);
				if (!i && n.type !== `paren` && !o && !s) {
					Z({
						type: `star`,
						value: V,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[I.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), K(`/**`, 3);
				}
				let c = H() || I.parens > 0 && t === `)`.repeat(I.parens) && !L.some((e) => e.type === `negate`);
				if (n.type === `bos` && H()) {
					B.type = `globstar`, B.value += V, B.output = M(d), I.output = B.output, I.globstar = !0, K(V);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && !a && c) {
					I.output = I.output.slice(0, -(n.output + B.output).length), n.output = `(?:${n.output}`, B.type = `globstar`, B.output = M(d) + (d.strictSlashes ? `)` : `|$)`), B.value += V, I.globstar = !0, I.output += n.output + B.output, K(V);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					I.output = I.output.slice(0, -(n.output + B.output).length), n.output = `(?:${n.output}`, B.type = `globstar`, B.output = `${M(d)}${C}|${C}${e})`, B.value += V, I.output += n.output + B.output, I.globstar = !0, K(V + W()), Z({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (n.type === `bos` && t[0] === `/`) {
					B.type = `globstar`, B.value += V, B.output = `(?:^|${C}|${M(d)}${C})`, I.output = B.output, I.globstar = !0, K(V + W()), Z({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				I.output = I.output.slice(0, -B.output.length), B.type = `globstar`, B.output = M(d), B.value += V, I.output += B.output, I.globstar = !0, K(V);
				continue;
			}
			let n = {
				type: `star`,
				value: V,
				output: F
			};
			d.bash === !0 ? (n.output = `.*?`, (B.type === `bos` || B.type === `slash`) && (n.output = N + n.output), Z(n)) : B && (B.type === `bracket` || B.type === `paren`) && d.regex === !0 ? (n.output = V, Z(n)) : ((I.index === I.start || B.type === `slash` || B.type === `dot`) && (B.type === `dot` ? (I.output += D, B.output += D) : d.dot === !0 ? (I.output += O, B.output += O) : (I.output += N, B.output += N), U() !== `*` && (I.output += w, B.output += w)), Z(n));
		}
		for (; I.brackets > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
			I.output = r.escapeLast(I.output, `[`), X(`brackets`);
		}
		for (; I.parens > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `)`));
			I.output = r.escapeLast(I.output, `(`), X(`parens`);
		}
		for (; I.braces > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `}`));
			I.output = r.escapeLast(I.output, `{`), X(`braces`);
		}
		if (d.strictSlashes !== !0 && (B.type === `star` || B.type === `bracket`) && Z({
			type: `maybe_slash`,
			value: ``,
			output: `${C}?`
		}), I.backtrack === !0) {
			I.output = ``;
			for (let e of I.tokens) I.output += e.output == null ? e.value : e.output, e.suffix && (I.output += e.suffix);
		}
		return I;
	};
	b.fastpaths = (e, t) => {
		let a = { ...t }, o = typeof a.maxLength == `number` ? Math.min(i, a.maxLength) : i, s = e.length;
		if (s > o) throw SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = c[e] || e;
		let { DOT_LITERAL: l, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = n.globChars(a.windows), v = a.dot ? m : p, y = a.dot ? h : p, b = a.capture ? `` : `?:`, x = {
			negated: !1,
			prefix: ``
		}, S = a.bash === !0 ? `.*?` : g;
		a.capture && (S = `(${S})`);
		let C = (e) => e.noglobstar === !0 ? S : `(${b}(?:(?!${_}${e.dot ? f : l}).)*?)`, w = (e) => {
			switch (e) {
				case `*`: return `${v}${d}${S}`;
				case `.*`: return `${l}${d}${S}`;
				case `*.*`: return `${v}${S}${l}${d}${S}`;
				case `*/*`: return `${v}${S}${u}${d}${y}${S}`;
				case `**`: return v + C(a);
				case `**/*`: return `(?:${v}${C(a)}${u})?${y}${d}${S}`;
				case `**/*.*`: return `(?:${v}${C(a)}${u})?${y}${S}${l}${d}${S}`;
				case `**/.*`: return `(?:${v}${C(a)}${u})?${l}${d}${S}`;
				default: {
					let t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					let n = w(t[1]);
					return n ? n + l + t[2] : void 0;
				}
			}
		}, T = w(r.removePrefix(e, x));
		return T && a.strictSlashes !== !0 && (T += `${u}?`), T;
	}, t.exports = b;
})), ke = e(((e, t) => {
	let n = De(), r = Oe(), i = Ee(), a = Te(), o = (e) => e && typeof e == `object` && !Array.isArray(e), s = (e, t, n = !1) => {
		if (Array.isArray(e)) {
			let r = e.map((e) => s(e, t, n));
			return (e) => {
				for (let t of r) {
					let n = t(e);
					if (n) return n;
				}
				return !1;
			};
		}
		let r = o(e) && e.tokens && e.input;
		if (e === `` || typeof e != `string` && !r) throw TypeError(`Expected pattern to be a non-empty string`);
		let i = t || {}, a = i.windows, c = r ? s.compileRe(e, t) : s.makeRe(e, t, !1, !0), l = c.state;
		delete c.state;
		let u = () => !1;
		if (i.ignore) {
			let e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			u = s(i.ignore, e, n);
		}
		let d = (n, r = !1) => {
			let { isMatch: o, match: d, output: f } = s.test(n, c, t, {
				glob: e,
				posix: a
			}), p = {
				glob: e,
				state: l,
				regex: c,
				posix: a,
				input: n,
				output: f,
				match: d,
				isMatch: o
			};
			return typeof i.onResult == `function` && i.onResult(p), o === !1 ? (p.isMatch = !1, r ? p : !1) : u(n) ? (typeof i.onIgnore == `function` && i.onIgnore(p), p.isMatch = !1, r ? p : !1) : (typeof i.onMatch == `function` && i.onMatch(p), !r || p);
		};
		return n && (d.state = l), d;
	};
	s.test = (e, t, n, { glob: r, posix: a } = {}) => {
		if (typeof e != `string`) throw TypeError(`Expected input to be a string`);
		if (e === ``) return {
			isMatch: !1,
			output: ``
		};
		let o = n || {}, c = o.format || (a ? i.toPosixSlashes : null), l = e === r, u = l && c ? c(e) : e;
		return l === !1 && (u = c ? c(e) : e, l = u === r), (l === !1 || o.capture === !0) && (l = o.matchBase === !0 || o.basename === !0 ? s.matchBase(e, t, n, a) : t.exec(u)), {
			isMatch: !!l,
			match: l,
			output: u
		};
	}, s.matchBase = (e, t, n, r = n && n.windows) => (t instanceof RegExp ? t : s.makeRe(t, n)).test(i.basename(e, { windows: r })), s.isMatch = (e, t, n) => s(t, n)(e), s.parse = (e, t) => Array.isArray(e) ? e.map((e) => s.parse(e, t)) : r(e, {
		...t,
		fastpaths: !1
	}), s.scan = (e, t) => n(e, t), s.compileRe = (e, t, n = !1, r = !1) => {
		if (n === !0) return e.output;
		let i = t || {}, a = i.contains ? `` : `^`, o = i.contains ? `` : `$`, c = `${a}(?:${e.output})${o}`;
		e && e.negated === !0 && (c = `^(?!${c}).*$`);
		let l = s.toRegex(c, t);
		return r === !0 && (l.state = e), l;
	}, s.makeRe = (e, t = {}, n = !1, i = !1) => {
		if (!e || typeof e != `string`) throw TypeError(`Expected a non-empty string`);
		let a = {
			negated: !1,
			fastpaths: !0
		};
		return t.fastpaths !== !1 && (e[0] === `.` || e[0] === `*`) && (a.output = r.fastpaths(e, t)), a.output || (a = r(e, t)), s.compileRe(a, t, n, i);
	}, s.toRegex = (e, t) => {
		try {
			let n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? `i` : ``));
		} catch (e) {
			if (t && t.debug === !0) throw e;
			return /$^/;
		}
	}, s.constants = a, t.exports = s;
})), $ = t(e(((e, t) => {
	let n = ke(), r = Ee();
	function i(e, t, i = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: r.isWindows()
		}), n(e, t, i);
	}
	Object.assign(i, n), t.exports = i;
}))(), 1);
const Ae = Array.isArray, je = /\\/g, Me = /^[A-Za-z]:$/, Ne = process.platform === `win32`, Pe = /^(\/?\.\.)+$/;
function Fe(e, t = {}) {
	let n = e.length, r = Array(n), i = Array(n), a, o;
	for (a = 0; a < n; a++) {
		let n = He(e[a]);
		r[a] = n;
		let s = n.length, c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, $.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		let s = e.split(`/`);
		if (s[0] === `..` && Pe.test(e)) return !0;
		for (a = 0; a < n; a++) {
			let e = r[a], n = i[a], c = s.length, l = Math.min(c, e.length);
			for (o = 0; o < l;) {
				let r = e[o];
				if (r.includes(`/`)) return !0;
				if (!n[o](s[o])) break;
				if (!t.noglobstar && r === `**`) return !0;
				o++;
			}
			if (o === c) return !0;
		}
		return !1;
	};
}
const Ie = /^[A-Z]:\/$/i, Le = Ne ? (e) => Ie.test(e) : (e) => e === `/`;
function Re(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			let t = e.length + +!Le(e);
			return (e, n) => e.slice(t, n ? -1 : void 0) || `.`;
		}
		let r = t.slice(e.length + 1);
		return r ? (e, t) => {
			if (e === `.`) return r;
			let n = `${r}/${e}`;
			return t ? n.slice(0, -1) : n;
		} : (e, t) => t && e !== `.` ? e.slice(0, -1) : e;
	}
	return n ? (t) => p.relative(e, t) || `.` : (n) => p.relative(e, `${t}/${n}`) || `.`;
}
function ze(e, t) {
	if (t.startsWith(`${e}/`)) {
		let n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		let r = p.relative(e, `${t}/${n}`);
		return n[n.length - 1] === `/` && r !== `` ? `${r}/` : r || `.`;
	};
}
function Be(e) {
	return e.replace(Me, (e) => `${e}/`);
}
const Ve = { parts: !0 };
function He(e) {
	let t = $.default.scan(e, Ve);
	return t.parts?.length ? t.parts : [e];
}
const Ue = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, We = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, Ge = Ne ? (e) => e.replace(We, `\\$&`) : (e) => e.replace(Ue, `\\$&`);
function Ke(e, t) {
	if (t?.caseSensitiveMatch === !1) return !0;
	let n = $.default.scan(e);
	return n.isGlob || n.negated;
}
function qe(...e) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString(`es`)}]`, ...e);
}
function Je(e) {
	return typeof e == `string` ? [e] : e ?? [];
}
const Ye = /^(\/?\.\.)+/, Xe = /\\(?=[()[\]{}!*+?@|])/g;
function Ze(e, t, n, r) {
	let i = t.cwd, a = e;
	e[e.length - 1] === `/` && (a = e.slice(0, -1)), a[a.length - 1] !== `*` && t.expandDirectories && (a += `/**`);
	let o = Ge(i);
	a = d(a.replace(Xe, ``)) ? p.relative(o, a) : p.normalize(a);
	let s = Ye.exec(a)?.[0], c = He(a);
	if (s) {
		let e = (s.length + 1) / 3, t = 0, r = o.split(`/`);
		for (; t < e && c[t + e] === r[r.length + t - e];) a = a.slice(0, (e - t - 1) * 3) + a.slice((e - t) * 3 + c[t + e].length + 1) || `.`, t++;
		let l = p.join(i, s.slice(t * 3));
		l[0] !== `.` && n.root.length > l.length && (n.root = Be(l), n.depthOffset = -e + t);
	}
	if (!r && n.depthOffset >= 0) {
		n.commonPath ??= c;
		let e = [], t = Math.min(n.commonPath.length, c.length);
		for (let r = 0; r < t; r++) {
			let t = c[r];
			if (t === `**` && !c[r + 1]) {
				e.pop();
				break;
			}
			if (r === c.length - 1 || t !== n.commonPath[r] || Ke(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length, n.commonPath = e, n.root = Be(e.length > 0 ? p.join(i, ...e) : i);
	}
	return a;
}
function Qe(e, t, n) {
	let r = [], i = [];
	for (let t of e.ignore) t && (t[0] !== `!` || t[1] === `(`) && i.push(Ze(t, e, n, !0));
	for (let a of t) a && (a[0] !== `!` || a[1] === `(` ? r.push(Ze(a, e, n, !1)) : (a[1] !== `!` || a[2] === `(`) && i.push(Ze(a.slice(1), e, n, !0)));
	return {
		match: r,
		ignore: i
	};
}
function $e(e, t) {
	let n = e.cwd, r = {
		root: n,
		depthOffset: 0
	}, i = Qe(e, t, r);
	e.debug && qe(`internal processing patterns:`, i);
	let { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: u } = e, d = r.root.replace(je, ``), f = {
		dot: c,
		nobrace: e.braceExpansion === !1,
		nocase: !o,
		noextglob: e.extglob === !1,
		noglobstar: e.globstar === !1,
		posix: !0
	}, p = (0, $.default)(i.match, f), m = (0, $.default)(i.ignore, f), h = Fe(i.match, f), g = Re(n, d, a), _ = a ? g : Re(n, d, !0), v = (e, t) => {
		let n = _(t, !0);
		return n !== `.` && !h(n) || m(n);
	}, y;
	e.deep !== void 0 && (y = Math.round(e.deep - r.depthOffset));
	let b = new we({
		filters: [s ? (e, t) => {
			let n = g(e, t), r = p(n) && !m(n);
			return r && qe(`matched ${n}`), r;
		} : (e, t) => {
			let n = g(e, t);
			return p(n) && !m(n);
		}],
		exclude: s ? (e, t) => {
			let n = v(e, t);
			return qe(`${n ? `skipped` : `crawling`} ${t}`), n;
		} : v,
		fs: e.fs,
		pathSeparator: `/`,
		relativePaths: !a,
		resolvePaths: a,
		includeBasePath: a,
		resolveSymlinks: l,
		excludeSymlinks: !l,
		excludeFiles: u,
		includeDirs: u || !e.onlyFiles,
		maxDepth: y,
		signal: e.signal
	}).crawl(d);
	return e.debug && qe(`internal properties:`, {
		...r,
		root: d
	}), [b, n !== d && !a && ze(n, d)];
}
function et(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const tt = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function nt(e) {
	let t = Object.assign({}, e);
	for (let e in tt) t[e] === void 0 && Object.assign(t, { [e]: tt[e] });
	return t.cwd = (t.cwd instanceof URL ? _(t.cwd) : h(t.cwd || process.cwd())).replace(je, `/`), t.ignore = Je(t.ignore), t.fs &&= {
		readdir: t.fs.readdir || r,
		readdirSync: t.fs.readdirSync || i,
		realpath: t.fs.realpath || a,
		realpathSync: t.fs.realpathSync || o,
		stat: t.fs.stat || s,
		statSync: t.fs.statSync || c
	}, t.debug && qe(`globbing with options:`, t), t;
}
function rt(e, t = {}) {
	if (e && t?.patterns) throw Error(`Cannot pass patterns as both an argument and an option`);
	let n = Ae(e) || typeof e == `string`, r = Je((n ? e : e.patterns) ?? `**/*`), i = nt(n ? t : e);
	return r.length > 0 ? $e(i, r) : [];
}
async function it(e, t) {
	let [n, r] = rt(e, t);
	return n ? et(await n.withPromise(), r) : [];
}
export { it as glob };
