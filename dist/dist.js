const require_rolldown_runtime = require("./rolldown-runtime.js");
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path"), url = require("url");
var __require = (0, require("module").createRequire)(require("url").pathToFileURL(__filename).href);
function cleanPath(e) {
	let t = (0, path.normalize)(e);
	return t.length > 1 && t[t.length - 1] === path.sep && (t = t.substring(0, t.length - 1)), t;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(e, t) {
	return e.replace(SLASHES_REGEX, t);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(e) {
	return e === `/` || WINDOWS_ROOT_DIR_REGEX.test(e);
}
function normalizePath(e, t) {
	let { resolvePaths: n, normalizePath: r, pathSeparator: i } = t, a = process.platform === `win32` && e.includes(`/`) || e.startsWith(`.`);
	return n && (e = (0, path.resolve)(e)), (r || a) && (e = cleanPath(e)), e === `.` ? `` : convertSlashes(e[e.length - 1] === i ? e : e + i, i);
}
function joinPathWithBasePath(e, t) {
	return t + e;
}
function joinPathWithRelativePath(e, t) {
	return function(n, r) {
		return r.startsWith(e) ? r.slice(e.length) + n : convertSlashes((0, path.relative)(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function joinPath(e) {
	return e;
}
function joinDirectoryPath(e, t, n) {
	return t + e + n;
}
function build$7(e, t) {
	let { relativePaths: n, includeBasePath: r } = t;
	return n && e ? joinPathWithRelativePath(e, t) : r ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || `.`);
	};
}
function pushDirectoryFilterWithRelativePath(e) {
	return function(t, n, r) {
		let i = t.substring(e.length) || `.`;
		r.every((e) => e(i, !0)) && n.push(i);
	};
}
const pushDirectory = (e, t) => {
	t.push(e || `.`);
}, pushDirectoryFilter = (e, t, n) => {
	let r = e || `.`;
	n.every((e) => e(r, !0)) && t.push(r);
}, empty$2 = () => {};
function build$6(e, t) {
	let { includeDirs: n, filters: r, relativePaths: i } = t;
	return n ? i ? r && r.length ? pushDirectoryFilterWithRelativePath(e) : pushDirectoryWithRelativePath(e) : r && r.length ? pushDirectoryFilter : pushDirectory : empty$2;
}
const pushFileFilterAndCount = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && n.files++;
}, pushFileFilter = (e, t, n, r) => {
	r.every((t) => t(e, !1)) && t.push(e);
}, pushFileCount = (e, t, n, r) => {
	n.files++;
}, pushFile = (e, t) => {
	t.push(e);
}, empty$1 = () => {};
function build$5(e) {
	let { excludeFiles: t, filters: n, onlyCounts: r } = e;
	return t ? empty$1 : n && n.length ? r ? pushFileFilterAndCount : pushFileFilter : r ? pushFileCount : pushFile;
}
const getArray = (e) => e, getArrayGroup = () => [``].slice(0, 0);
function build$4(e) {
	return e.group ? getArrayGroup : getArray;
}
const groupFiles = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
}, empty = () => {};
function build$3(e) {
	return e.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue(), i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && isRecursive(e, s, t)) return r.dequeue(null, t);
			n(o, s), r.dequeue(null, t);
		});
	});
}, resolveSymlinks = function(e, t, n) {
	let { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		let r = i.realpathSync(e), a = i.statSync(r);
		if (a.isDirectory() && isRecursive(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function build$2(e, t) {
	return !e.resolveSymlinks || e.excludeSymlinks ? null : t ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(e, t, n) {
	if (n.options.useRealPaths) return isRecursiveUsingRealPaths(t, n);
	let r = (0, path.dirname)(e), i = 1;
	for (; r !== n.root && i < 2;) {
		let e = n.symlinks.get(r);
		e && (e === t || e.startsWith(t) || t.startsWith(e)) ? i++ : r = (0, path.dirname)(r);
	}
	return n.symlinks.set(e, t), i > 1;
}
function isRecursiveUsingRealPaths(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const onlyCountsSync = (e) => e.counts, groupsSync = (e) => e.groups, defaultSync = (e) => e.paths, limitFilesSync = (e) => e.paths.slice(0, e.options.maxFiles), onlyCountsAsync = (e, t, n) => (report(t, n, e.counts, e.options.suppressErrors), null), defaultAsync = (e, t, n) => (report(t, n, e.paths, e.options.suppressErrors), null), limitFilesAsync = (e, t, n) => (report(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors), null), groupsAsync = (e, t, n) => (report(t, n, e.groups, e.options.suppressErrors), null);
function report(e, t, n, r) {
	t(e && !r ? e : null, n);
}
function build$1(e, t) {
	let { onlyCounts: n, group: r, maxFiles: i } = e;
	return n ? t ? onlyCountsSync : onlyCountsAsync : r ? t ? groupsSync : groupsAsync : i ? t ? limitFilesSync : limitFilesAsync : t ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: !0 }, walkAsync = (e, t, n, r, i) => {
	if (e.queue.enqueue(), r < 0) return e.queue.dequeue(null, e);
	let { fs: a } = e;
	e.visited.push(t), e.counts.directories++, a.readdir(t || `.`, readdirOpts, (t, a = []) => {
		i(a, n, r), e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
}, walkSync = (e, t, n, r, i) => {
	let { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t), e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || `.`, readdirOpts);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function build(e) {
	return e ? walkSync : walkAsync;
}
var Queue = class {
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
}, Counter = class {
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
}, Aborter = class {
	aborted = !1;
	abort() {
		this.aborted = !0;
	}
}, Walker = class {
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
	constructor(e, t, n) {
		this.isSynchronous = !n, this.callbackInvoker = build$1(t, this.isSynchronous), this.root = normalizePath(e, t), this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [``].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options: t,
			queue: new Queue((e, t) => this.callbackInvoker(t, e, n)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [``].slice(0, 0),
			controller: new Aborter(),
			fs: t.fs || fs
		}, this.joinPath = build$7(this.root, t), this.pushDirectory = build$6(this.root, t), this.pushFile = build$5(t), this.getArray = build$4(t), this.groupFiles = build$3(t), this.resolveSymlink = build$2(t, this.isSynchronous), this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		return this.pushDirectory(this.root, this.state.paths, this.state.options.filters), this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk), this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, t, n) => {
		let { paths: r, options: { filters: i, resolveSymlinks: a, excludeSymlinks: o, exclude: s, maxFiles: c, signal: l, useRealPaths: u, pathSeparator: d }, controller: f } = this.state;
		if (f.aborted || l && l.aborted || c && r.length > c) return;
		let p = this.getArray(this.state.paths);
		for (let c = 0; c < e.length; ++c) {
			let l = e[c];
			if (l.isFile() || l.isSymbolicLink() && !a && !o) {
				let e = this.joinPath(l.name, t);
				this.pushFile(e, p, this.state.counts, i);
			} else if (l.isDirectory()) {
				let e = joinDirectoryPath(l.name, t, this.state.options.pathSeparator);
				if (s && s(l.name, e)) continue;
				this.pushDirectory(e, r, i), this.walkDirectory(this.state, e, e, n - 1, this.walk);
			} else if (this.resolveSymlink && l.isSymbolicLink()) {
				let e = joinPathWithBasePath(l.name, t);
				this.resolveSymlink(e, this.state, (t, r) => {
					if (t.isDirectory()) {
						if (r = normalizePath(r, this.state.options), s && s(l.name, u ? r : e + d)) return;
						this.walkDirectory(this.state, r, u ? r : e + d, n - 1, this.walk);
					} else {
						r = u ? r : e;
						let t = (0, path.basename)(r), n = normalizePath((0, path.dirname)(r), this.state.options);
						r = this.joinPath(t, n), this.pushFile(r, p, this.state.counts, i);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, t, p);
	};
};
function promise(e, t) {
	return new Promise((n, r) => {
		callback(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function callback(e, t, n) {
	new Walker(e, t, n).start();
}
function sync(e, t) {
	return new Walker(e, t).start();
}
var APIBuilder = class {
	constructor(e, t) {
		this.root = e, this.options = t;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(e) {
		callback(this.root, this.options, e);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
try {
	__require.resolve(`picomatch`), pm = __require(`picomatch`);
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: 1 / 0,
		suppressErrors: !0,
		pathSeparator: path.sep,
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
		return new APIBuilder(e || `.`, this.options);
	}
	withGlobFunction(e) {
		return this.globFunction = e, this;
	}
	crawlWithOptions(e, t) {
		return this.options = {
			...this.options,
			...t
		}, new APIBuilder(e || `.`, this.options);
	}
	glob(...e) {
		return this.globFunction ? this.globWithOptions(e) : this.globWithOptions(e, { dot: !0 });
	}
	globWithOptions(e, ...t) {
		let n = this.globFunction || pm;
		if (!n) throw Error(`Please specify a glob function to use glob matching.`);
		var r = this.globCache[e.join(`\0`)];
		return r || (r = n(e, ...t), this.globCache[e.join(`\0`)] = r), this.options.filters.push((e) => r(e)), this;
	}
}, require_constants = require_rolldown_runtime.__commonJSMin(((e, t) => {
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
})), require_utils = require_rolldown_runtime.__commonJSMin(((e) => {
	let { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = require_constants();
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
})), require_scan = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require_utils(), { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = require_constants(), v = (e) => e === l || e === a, y = (e) => {
		e.isPrefix !== !0 && (e.depth = e.isGlobstar ? 1 / 0 : 1);
	};
	t.exports = (e, t) => {
		let b = t || {}, x = e.length - 1, S = b.parts === !0 || b.tokens === !0 || b.scanToEnd === !0, C = [], w = [], T = [], E = e, D = -1, O = 0, k = 0, A = !1, j = !1, M = !1, N = !1, P = !1, F = !1, I = !1, L = !1, R = !1, z = !1, B = 0, V, H, U = {
			value: ``,
			depth: 0,
			isGlob: !1
		}, W = () => D >= x, G = () => E.charCodeAt(D + 1), K = () => (V = H, E.charCodeAt(++D));
		for (; D < x;) {
			H = K();
			let e;
			if (H === a) I = U.backslashes = !0, H = K(), H === u && (F = !0);
			else {
				if (F === !0 || H === u) {
					for (B++; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
					else if (H === u) B++;
					else {
						if (F !== !0 && H === s && (H = K()) === s || F !== !0 && H === o) {
							if (A = U.isBrace = !0, M = U.isGlob = !0, z = !0, S === !0) continue;
							break;
						}
						if (H === h && (B--, B === 0)) {
							F = !1, A = U.isBrace = !0, z = !0;
							break;
						}
					}
					if (S === !0) continue;
					break;
				}
				if (H === l) {
					if (C.push(D), w.push(U), U = {
						value: ``,
						depth: 0,
						isGlob: !1
					}, z === !0) continue;
					if (V === s && D === O + 1) {
						O += 2;
						continue;
					}
					k = D + 1;
				} else {
					if (b.noext !== !0 && (H === p || H === i || H === r || H === m || H === c) && G() === d) {
						if (M = U.isGlob = !0, N = U.isExtglob = !0, z = !0, H === c && D === O && (R = !0), S === !0) {
							let e = 0;
							for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
							else if (H === d) e++;
							else if (H === g && --e === 0) {
								z = !0;
								break;
							}
							continue;
						}
						break;
					}
					if (H === r) {
						if (V === r && (P = U.isGlobstar = !0), M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === m) {
						if (M = U.isGlob = !0, z = !0, S === !0) continue;
						break;
					}
					if (H === f) {
						for (; W() !== !0 && (e = K());) if (e === a) I = U.backslashes = !0, K();
						else if (e === _) {
							j = U.isBracket = !0, M = U.isGlob = !0, z = !0;
							break;
						}
						if (S === !0) continue;
						break;
					}
					if (b.nonegate !== !0 && H === c && D === O) L = U.negated = !0, O++;
					else {
						if (b.noparen !== !0 && H === d) {
							if (M = U.isGlob = !0, S === !0) {
								let e = 1;
								for (; W() !== !0 && (H = K());) if (H === a) I = U.backslashes = !0, K();
								else if (H === d) e++;
								else if (H === g && --e === 0) {
									z = !0;
									break;
								}
								continue;
							}
							break;
						}
						if (M === !0) {
							if (z = !0, S === !0) continue;
							break;
						}
					}
				}
			}
		}
		b.noext === !0 && (N = !1, M = !1);
		let q = E, J = ``, Y = ``;
		O > 0 && (J = E.slice(0, O), E = E.slice(O), k -= O), q && M === !0 && k > 0 ? (q = E.slice(0, k), Y = E.slice(k)) : M === !0 ? (q = ``, Y = E) : q = E, q && q !== `` && q !== `/` && q !== E && v(q.charCodeAt(q.length - 1)) && (q = q.slice(0, -1)), b.unescape === !0 && (Y &&= n.removeBackslashes(Y), q && I === !0 && (q = n.removeBackslashes(q)));
		let X = {
			prefix: J,
			input: e,
			start: O,
			base: q,
			glob: Y,
			isBrace: A,
			isBracket: j,
			isGlob: M,
			isExtglob: N,
			isGlobstar: P,
			negated: L,
			negatedExtglob: R
		};
		if (b.tokens === !0 && (X.maxDepth = 0, v(H) || w.push(U), X.tokens = w), b.parts === !0 || b.tokens === !0) {
			let t;
			for (let n = 0; n < C.length; n++) {
				let r = t === void 0 ? O : t + 1, i = C[n], a = e.slice(r, i);
				b.tokens && (n === 0 && O !== 0 ? (w[n].isPrefix = !0, w[n].value = J) : w[n].value = a, y(w[n]), X.maxDepth += w[n].depth), i >= O && (T.push(a), t = i);
			}
			let n = t === void 0 ? O : t + 1, r = e.slice(n);
			T.push(r), b.tokens && t && t + 1 < e.length && (w[w.length - 1].value = r, y(w[w.length - 1]), X.maxDepth += w[w.length - 1].depth), X.slashes = C, X.parts = T;
		}
		return X;
	};
})), require_parse = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require_constants(), r = require_utils(), { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n, l = (e, t) => {
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
		}, h = [m], g = d.capture ? `` : `?:`, _ = n.globChars(d.windows), v = n.extglobChars(_), { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: j, START_ANCHOR: M } = _, N = (e) => `(${g}(?:(?!${M}${e.dot ? T : x}).)*?)`, P = d.dot ? `` : E, F = d.dot ? k : A, I = d.bash === !0 ? N(d) : j;
		d.capture && (I = `(${I})`), typeof d.noext == `boolean` && (d.noextglob = d.noext);
		let L = {
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
		e = r.removePrefix(e, L), p = e.length;
		let R = [], z = [], B = [], V = m, H, U = () => L.index === p - 1, W = L.peek = (t = 1) => e[L.index + t], G = L.advance = () => e[++L.index] || ``, K = () => e.slice(L.index + 1), q = (e = ``, t = 0) => {
			L.consumed += e, L.index += t;
		}, J = (e) => {
			L.output += e.output == null ? e.value : e.output, q(e.value);
		}, Y = () => {
			let e = 1;
			for (; W() === `!` && (W(2) !== `(` || W(3) === `?`);) G(), L.start++, e++;
			return e % 2 != 0 && (L.negated = !0, L.start++, !0);
		}, X = (e) => {
			L[e]++, B.push(e);
		}, Z = (e) => {
			L[e]--, B.pop();
		}, Q = (e) => {
			if (V.type === `globstar`) {
				let t = L.braces > 0 && (e.type === `comma` || e.type === `brace`), n = e.extglob === !0 || R.length && (e.type === `pipe` || e.type === `paren`);
				e.type !== `slash` && e.type !== `paren` && !t && !n && (L.output = L.output.slice(0, -V.output.length), V.type = `star`, V.value = `*`, V.output = I, L.output += V.output);
			}
			R.length && e.type !== `paren` && (R[R.length - 1].inner += e.value), (e.value || e.output) && J(e), V && V.type === `text` && e.type === `text` ? (V.output = (V.output || V.value) + e.value, V.value += e.value) : (e.prev = V, h.push(e), V = e);
		}, $ = (e, t) => {
			let n = {
				...v[t],
				conditions: 1,
				inner: ``
			};
			n.prev = V, n.parens = L.parens, n.output = L.output, n.startIndex = L.index, n.tokensIndex = h.length;
			let r = (d.capture ? `(` : ``) + n.open;
			X(`parens`), Q({
				type: e,
				value: t,
				output: L.output ? `` : w
			}), Q({
				type: `paren`,
				extglob: !0,
				value: G(),
				output: r
			}), R.push(n);
		}, ee = (n) => {
			let i = e.slice(n.startIndex, L.index + 1), a = e.slice(n.startIndex + 2, L.index), o = y(a, d);
			if ((n.type === `plus` || n.type === `star`) && o.risky) {
				let e = o.safeOutput ? (n.output ? `` : w) + (d.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0, t = h[n.tokensIndex];
				t.type = `text`, t.value = i, t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) h[e].value = ``, h[e].output = ``, delete h[e].suffix;
				L.output = n.output + t.output, L.backtrack = !0, Q({
					type: `paren`,
					extglob: !0,
					value: H,
					output: ``
				}), Z(`parens`);
				return;
			}
			let s = n.close + (d.capture ? `)` : ``), c;
			if (n.type === `negate`) {
				let e = I;
				n.inner && n.inner.length > 1 && n.inner.includes(`/`) && (e = N(d)), (e !== I || U() || /^\)+$/.test(K())) && (s = n.close = `)$))${e}`), n.inner.includes(`*`) && (c = K()) && /^\.[^\\/.]+$/.test(c) && (s = n.close = `)${b(c, {
					...t,
					fastpaths: !1
				}).output})${e})`), n.prev.type === `bos` && (L.negatedExtglob = !0);
			}
			Q({
				type: `paren`,
				extglob: !0,
				value: H,
				output: s
			}), Z(`parens`);
		};
		if (d.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = !1, i = e.replace(s, (e, t, r, i, a, o) => i === `\\` ? (n = !0, e) : i === `?` ? t ? t + i + (a ? k.repeat(a.length) : ``) : o === 0 ? F + (a ? k.repeat(a.length) : ``) : k.repeat(r.length) : i === `.` ? x.repeat(r.length) : i === `*` ? t ? t + i + (a ? I : ``) : I : t ? e : `\\${e}`);
			return n === !0 && (i = d.unescape === !0 ? i.replace(/\\/g, ``) : i.replace(/\\+/g, (e) => e.length % 2 == 0 ? `\\\\` : e ? `\\` : ``)), i === e && d.contains === !0 ? (L.output = e, L) : (L.output = r.wrapOutput(i, L, t), L);
		}
		for (; !U();) {
			if (H = G(), H === `\0`) continue;
			if (H === `\\`) {
				let e = W();
				if (e === `/` && d.bash !== !0 || e === `.` || e === `;`) continue;
				if (!e) {
					H += `\\`, Q({
						type: `text`,
						value: H
					});
					continue;
				}
				let t = /^\\+/.exec(K()), n = 0;
				if (t && t[0].length > 2 && (n = t[0].length, L.index += n, n % 2 != 0 && (H += `\\`)), d.unescape === !0 ? H = G() : H += G(), L.brackets === 0) {
					Q({
						type: `text`,
						value: H
					});
					continue;
				}
			}
			if (L.brackets > 0 && (H !== `]` || V.value === `[` || V.value === `[^`)) {
				if (d.posix !== !1 && H === `:`) {
					let e = V.value.slice(1);
					if (e.includes(`[`) && (V.posix = !0, e.includes(`:`))) {
						let e = V.value.lastIndexOf(`[`), t = V.value.slice(0, e), n = V.value.slice(e + 2), r = a[n];
						if (r) {
							V.value = t + r, L.backtrack = !0, G(), !m.output && h.indexOf(V) === 1 && (m.output = w);
							continue;
						}
					}
				}
				(H === `[` && W() !== `:` || H === `-` && W() === `]`) && (H = `\\${H}`), H === `]` && (V.value === `[` || V.value === `[^`) && (H = `\\${H}`), d.posix === !0 && H === `!` && V.value === `[` && (H = `^`), V.value += H, J({ value: H });
				continue;
			}
			if (L.quotes === 1 && H !== `"`) {
				H = r.escapeRegex(H), V.value += H, J({ value: H });
				continue;
			}
			if (H === `"`) {
				L.quotes = L.quotes === 1 ? 0 : 1, d.keepQuotes === !0 && Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `(`) {
				X(`parens`), Q({
					type: `paren`,
					value: H
				});
				continue;
			}
			if (H === `)`) {
				if (L.parens === 0 && d.strictBrackets === !0) throw SyntaxError(u(`opening`, `(`));
				let e = R[R.length - 1];
				if (e && L.parens === e.parens + 1) {
					ee(R.pop());
					continue;
				}
				Q({
					type: `paren`,
					value: H,
					output: L.parens ? `)` : `\\)`
				}), Z(`parens`);
				continue;
			}
			if (H === `[`) {
				if (d.nobracket === !0 || !K().includes(`]`)) {
					if (d.nobracket !== !0 && d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
					H = `\\${H}`;
				} else X(`brackets`);
				Q({
					type: `bracket`,
					value: H
				});
				continue;
			}
			if (H === `]`) {
				if (d.nobracket === !0 || V && V.type === `bracket` && V.value.length === 1) {
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				if (L.brackets === 0) {
					if (d.strictBrackets === !0) throw SyntaxError(u(`opening`, `[`));
					Q({
						type: `text`,
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				Z(`brackets`);
				let e = V.value.slice(1);
				if (V.posix !== !0 && e[0] === `^` && !e.includes(`/`) && (H = `/${H}`), V.value += H, J({ value: H }), d.literalBrackets === !1 || r.hasRegexChars(e)) continue;
				let t = r.escapeRegex(V.value);
				if (L.output = L.output.slice(0, -V.value.length), d.literalBrackets === !0) {
					L.output += t, V.value = t;
					continue;
				}
				V.value = `(${g}${t}|${V.value})`, L.output += V.value;
				continue;
			}
			if (H === `{` && d.nobrace !== !0) {
				X(`braces`);
				let e = {
					type: `brace`,
					value: H,
					output: `(`,
					outputIndex: L.output.length,
					tokensIndex: L.tokens.length
				};
				z.push(e), Q(e);
				continue;
			}
			if (H === `}`) {
				let e = z[z.length - 1];
				if (d.nobrace === !0 || !e) {
					Q({
						type: `text`,
						value: H,
						output: H
					});
					continue;
				}
				let t = `)`;
				if (e.dots === !0) {
					let e = h.slice(), n = [];
					for (let t = e.length - 1; t >= 0 && (h.pop(), e[t].type !== `brace`); t--) e[t].type !== `dots` && n.unshift(e[t].value);
					t = l(n, d), L.backtrack = !0;
				}
				if (e.comma !== !0 && e.dots !== !0) {
					let n = L.output.slice(0, e.outputIndex), r = L.tokens.slice(e.tokensIndex);
					e.value = e.output = `\\{`, H = t = `\\}`, L.output = n;
					for (let e of r) L.output += e.output || e.value;
				}
				Q({
					type: `brace`,
					value: H,
					output: t
				}), Z(`braces`), z.pop();
				continue;
			}
			if (H === `|`) {
				R.length > 0 && R[R.length - 1].conditions++, Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H === `,`) {
				let e = H, t = z[z.length - 1];
				t && B[B.length - 1] === `braces` && (t.comma = !0, e = `|`), Q({
					type: `comma`,
					value: H,
					output: e
				});
				continue;
			}
			if (H === `/`) {
				if (V.type === `dot` && L.index === L.start + 1) {
					L.start = L.index + 1, L.consumed = ``, L.output = ``, h.pop(), V = m;
					continue;
				}
				Q({
					type: `slash`,
					value: H,
					output: C
				});
				continue;
			}
			if (H === `.`) {
				if (L.braces > 0 && V.type === `dot`) {
					V.value === `.` && (V.output = x);
					let e = z[z.length - 1];
					V.type = `dots`, V.output += H, V.value += H, e.dots = !0;
					continue;
				}
				if (L.braces + L.parens === 0 && V.type !== `bos` && V.type !== `slash`) {
					Q({
						type: `text`,
						value: H,
						output: x
					});
					continue;
				}
				Q({
					type: `dot`,
					value: H,
					output: x
				});
				continue;
			}
			if (H === `?`) {
				if (!(V && V.value === `(`) && d.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`qmark`, H);
					continue;
				}
				if (V && V.type === `paren`) {
					let e = W(), t = H;
					(V.value === `(` && !/[!=<:]/.test(e) || e === `<` && !/<([!=]|\w+>)/.test(K())) && (t = `\\${H}`), Q({
						type: `text`,
						value: H,
						output: t
					});
					continue;
				}
				if (d.dot !== !0 && (V.type === `slash` || V.type === `bos`)) {
					Q({
						type: `qmark`,
						value: H,
						output: A
					});
					continue;
				}
				Q({
					type: `qmark`,
					value: H,
					output: k
				});
				continue;
			}
			if (H === `!`) {
				if (d.noextglob !== !0 && W() === `(` && (W(2) !== `?` || !/[!=<:]/.test(W(3)))) {
					$(`negate`, H);
					continue;
				}
				if (d.nonegate !== !0 && L.index === 0) {
					Y();
					continue;
				}
			}
			if (H === `+`) {
				if (d.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					$(`plus`, H);
					continue;
				}
				if (V && V.value === `(` || d.regex === !1) {
					Q({
						type: `plus`,
						value: H,
						output: S
					});
					continue;
				}
				if (V && (V.type === `bracket` || V.type === `paren` || V.type === `brace`) || L.parens > 0) {
					Q({
						type: `plus`,
						value: H
					});
					continue;
				}
				Q({
					type: `plus`,
					value: S
				});
				continue;
			}
			if (H === `@`) {
				if (d.noextglob !== !0 && W() === `(` && W(2) !== `?`) {
					Q({
						type: `at`,
						extglob: !0,
						value: H,
						output: ``
					});
					continue;
				}
				Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (H !== `*`) {
				(H === `$` || H === `^`) && (H = `\\${H}`);
				let e = o.exec(K());
				e && (H += e[0], L.index += e[0].length), Q({
					type: `text`,
					value: H
				});
				continue;
			}
			if (V && (V.type === `globstar` || V.star === !0)) {
				V.type = `star`, V.star = !0, V.value += H, V.output = I, L.backtrack = !0, L.globstar = !0, q(H);
				continue;
			}
			let t = K();
			if (d.noextglob !== !0 && /^\([^?]/.test(t)) {
				$(`star`, H);
				continue;
			}
			if (V.type === `star`) {
				if (d.noglobstar === !0) {
					q(H);
					continue;
				}
				let n = V.prev, r = n.prev, i = n.type === `slash` || n.type === `bos`, a = r && (r.type === `star` || r.type === `globstar`);
				if (d.bash === !0 && (!i || t[0] && t[0] !== `/`)) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				let o = L.braces > 0 && (n.type === `comma` || n.type === `brace`), s = R.length && (n.type === `pipe` || n.type === `paren`);
				if (!i && n.type !== `paren` && !o && !s) {
					Q({
						type: `star`,
						value: H,
						output: ``
					});
					continue;
				}
				for (; t.slice(0, 3) === `/**`;) {
					let n = e[L.index + 4];
					if (n && n !== `/`) break;
					t = t.slice(3), q(`/**`, 3);
				}
				let c = U() || L.parens > 0 && t === `)`.repeat(L.parens) && !R.some((e) => e.type === `negate`);
				if (n.type === `bos` && U()) {
					V.type = `globstar`, V.value += H, V.output = N(d), L.output = V.output, L.globstar = !0, q(H);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && !a && c) {
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = `globstar`, V.output = N(d) + (d.strictSlashes ? `)` : `|$)`), V.value += H, L.globstar = !0, L.output += n.output + V.output, q(H);
					continue;
				}
				if (n.type === `slash` && n.prev.type !== `bos` && t[0] === `/`) {
					let e = t[1] === void 0 ? `` : `|$`;
					L.output = L.output.slice(0, -(n.output + V.output).length), n.output = `(?:${n.output}`, V.type = `globstar`, V.output = `${N(d)}${C}|${C}${e})`, V.value += H, L.output += n.output + V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				if (n.type === `bos` && t[0] === `/`) {
					V.type = `globstar`, V.value += H, V.output = `(?:^|${C}|${N(d)}${C})`, L.output = V.output, L.globstar = !0, q(H + G()), Q({
						type: `slash`,
						value: `/`,
						output: ``
					});
					continue;
				}
				L.output = L.output.slice(0, -V.output.length), V.type = `globstar`, V.output = N(d), V.value += H, L.output += V.output, L.globstar = !0, q(H);
				continue;
			}
			let n = {
				type: `star`,
				value: H,
				output: I
			};
			d.bash === !0 ? (n.output = `.*?`, (V.type === `bos` || V.type === `slash`) && (n.output = P + n.output), Q(n)) : V && (V.type === `bracket` || V.type === `paren`) && d.regex === !0 ? (n.output = H, Q(n)) : ((L.index === L.start || V.type === `slash` || V.type === `dot`) && (V.type === `dot` ? (L.output += D, V.output += D) : d.dot === !0 ? (L.output += O, V.output += O) : (L.output += P, V.output += P), W() !== `*` && (L.output += w, V.output += w)), Q(n));
		}
		for (; L.brackets > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `]`));
			L.output = r.escapeLast(L.output, `[`), Z(`brackets`);
		}
		for (; L.parens > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `)`));
			L.output = r.escapeLast(L.output, `(`), Z(`parens`);
		}
		for (; L.braces > 0;) {
			if (d.strictBrackets === !0) throw SyntaxError(u(`closing`, `}`));
			L.output = r.escapeLast(L.output, `{`), Z(`braces`);
		}
		if (d.strictSlashes !== !0 && (V.type === `star` || V.type === `bracket`) && Q({
			type: `maybe_slash`,
			value: ``,
			output: `${C}?`
		}), L.backtrack === !0) {
			L.output = ``;
			for (let e of L.tokens) L.output += e.output == null ? e.value : e.output, e.suffix && (L.output += e.suffix);
		}
		return L;
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
})), require_picomatch$1 = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require_scan(), r = require_parse(), i = require_utils(), a = require_constants(), o = (e) => e && typeof e == `object` && !Array.isArray(e), s = (e, t, n = !1) => {
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
})), require_picomatch = require_rolldown_runtime.__commonJSMin(((e, t) => {
	let n = require_picomatch$1(), r = require_utils();
	function i(e, t, i = !1) {
		return t && (t.windows === null || t.windows === void 0) && (t = {
			...t,
			windows: r.isWindows()
		}), n(e, t, i);
	}
	Object.assign(i, n), t.exports = i;
})), import_picomatch = require_rolldown_runtime.__toESM(require_picomatch(), 1);
const isReadonlyArray = Array.isArray, BACKSLASHES = /\\/g, DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/, isWin = process.platform === `win32`, ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(e, t = {}) {
	let n = e.length, r = Array(n), i = Array(n), a, o;
	for (a = 0; a < n; a++) {
		let n = splitPattern(e[a]);
		r[a] = n;
		let s = n.length, c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, import_picomatch.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		let s = e.split(`/`);
		if (s[0] === `..` && ONLY_PARENT_DIRECTORIES.test(e)) return !0;
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
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i, isRoot = isWin ? (e) => WIN32_ROOT_DIR.test(e) : (e) => e === `/`;
function buildFormat(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			let t = e.length + +!isRoot(e);
			return (e, n) => e.slice(t, n ? -1 : void 0) || `.`;
		}
		let r = t.slice(e.length + 1);
		return r ? (e, t) => {
			if (e === `.`) return r;
			let n = `${r}/${e}`;
			return t ? n.slice(0, -1) : n;
		} : (e, t) => t && e !== `.` ? e.slice(0, -1) : e;
	}
	return n ? (t) => path.posix.relative(e, t) || `.` : (n) => path.posix.relative(e, `${t}/${n}`) || `.`;
}
function buildRelative(e, t) {
	if (t.startsWith(`${e}/`)) {
		let n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		let r = path.posix.relative(e, `${t}/${n}`);
		return n[n.length - 1] === `/` && r !== `` ? `${r}/` : r || `.`;
	};
}
function ensureNonDriveRelativePath(e) {
	return e.replace(DRIVE_RELATIVE_PATH, (e) => `${e}/`);
}
const splitPatternOptions = { parts: !0 };
function splitPattern(e) {
	let t = import_picomatch.default.scan(e, splitPatternOptions);
	return t.parts?.length ? t.parts : [e];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g, WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g, escapePosixPath = (e) => e.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, `\\$&`), escapeWin32Path = (e) => e.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, `\\$&`), escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(e, t) {
	if (t?.caseSensitiveMatch === !1) return !0;
	let n = import_picomatch.default.scan(e);
	return n.isGlob || n.negated;
}
function log(...e) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString(`es`)}]`, ...e);
}
function ensureStringArray(e) {
	return typeof e == `string` ? [e] : e ?? [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/, ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(e, t, n, r) {
	let i = t.cwd, a = e;
	e[e.length - 1] === `/` && (a = e.slice(0, -1)), a[a.length - 1] !== `*` && t.expandDirectories && (a += `/**`);
	let o = escapePath(i);
	a = (0, path.isAbsolute)(a.replace(ESCAPING_BACKSLASHES, ``)) ? path.posix.relative(o, a) : path.posix.normalize(a);
	let s = PARENT_DIRECTORY.exec(a)?.[0], c = splitPattern(a);
	if (s) {
		let e = (s.length + 1) / 3, t = 0, r = o.split(`/`);
		for (; t < e && c[t + e] === r[r.length + t - e];) a = a.slice(0, (e - t - 1) * 3) + a.slice((e - t) * 3 + c[t + e].length + 1) || `.`, t++;
		let l = path.posix.join(i, s.slice(t * 3));
		l[0] !== `.` && n.root.length > l.length && (n.root = ensureNonDriveRelativePath(l), n.depthOffset = -e + t);
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
			if (r === c.length - 1 || t !== n.commonPath[r] || isDynamicPattern(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length, n.commonPath = e, n.root = ensureNonDriveRelativePath(e.length > 0 ? path.posix.join(i, ...e) : i);
	}
	return a;
}
function processPatterns(e, t, n) {
	let r = [], i = [];
	for (let t of e.ignore) t && (t[0] !== `!` || t[1] === `(`) && i.push(normalizePattern(t, e, n, !0));
	for (let a of t) a && (a[0] !== `!` || a[1] === `(` ? r.push(normalizePattern(a, e, n, !1)) : (a[1] !== `!` || a[2] === `(`) && i.push(normalizePattern(a.slice(1), e, n, !0)));
	return {
		match: r,
		ignore: i
	};
}
function buildCrawler(e, t) {
	let n = e.cwd, r = {
		root: n,
		depthOffset: 0
	}, i = processPatterns(e, t, r);
	e.debug && log(`internal processing patterns:`, i);
	let { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: u } = e, d = r.root.replace(BACKSLASHES, ``), f = {
		dot: c,
		nobrace: e.braceExpansion === !1,
		nocase: !o,
		noextglob: e.extglob === !1,
		noglobstar: e.globstar === !1,
		posix: !0
	}, p = (0, import_picomatch.default)(i.match, f), m = (0, import_picomatch.default)(i.ignore, f), h = getPartialMatcher(i.match, f), g = buildFormat(n, d, a), _ = a ? g : buildFormat(n, d, !0), v = (e, t) => {
		let n = _(t, !0);
		return n !== `.` && !h(n) || m(n);
	}, y;
	e.deep !== void 0 && (y = Math.round(e.deep - r.depthOffset));
	let b = new Builder({
		filters: [s ? (e, t) => {
			let n = g(e, t), r = p(n) && !m(n);
			return r && log(`matched ${n}`), r;
		} : (e, t) => {
			let n = g(e, t);
			return p(n) && !m(n);
		}],
		exclude: s ? (e, t) => {
			let n = v(e, t);
			return log(`${n ? `skipped` : `crawling`} ${t}`), n;
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
	return e.debug && log(`internal properties:`, {
		...r,
		root: d
	}), [b, n !== d && !a && buildRelative(n, d)];
}
function formatPaths(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const defaultOptions = {
	caseSensitiveMatch: !0,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: !0,
	followSymbolicLinks: !0,
	onlyFiles: !0
};
function getOptions(e) {
	let t = Object.assign({}, e);
	for (let e in defaultOptions) t[e] === void 0 && Object.assign(t, { [e]: defaultOptions[e] });
	return t.cwd = (t.cwd instanceof URL ? (0, url.fileURLToPath)(t.cwd) : (0, path.resolve)(t.cwd || process.cwd())).replace(BACKSLASHES, `/`), t.ignore = ensureStringArray(t.ignore), t.fs &&= {
		readdir: t.fs.readdir || fs.readdir,
		readdirSync: t.fs.readdirSync || fs.readdirSync,
		realpath: t.fs.realpath || fs.realpath,
		realpathSync: t.fs.realpathSync || fs.realpathSync,
		stat: t.fs.stat || fs.stat,
		statSync: t.fs.statSync || fs.statSync
	}, t.debug && log(`globbing with options:`, t), t;
}
function getCrawler(e, t = {}) {
	if (e && t?.patterns) throw Error(`Cannot pass patterns as both an argument and an option`);
	let n = isReadonlyArray(e) || typeof e == `string`, r = ensureStringArray((n ? e : e.patterns) ?? `**/*`), i = getOptions(n ? t : e);
	return r.length > 0 ? buildCrawler(i, r) : [];
}
async function glob(e, t) {
	let [n, r] = getCrawler(e, t);
	return n ? formatPaths(await n.withPromise(), r) : [];
}
exports.glob = glob;
