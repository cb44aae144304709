import { __exportAll as e } from "./rolldown-runtime.js";
const t = globalThis.process.getBuiltinModule(`os`), n = globalThis.process.getBuiltinModule(`os`), { EOL: r } = globalThis.process.getBuiltinModule(`os`), i = globalThis.process.getBuiltinModule(`crypto`), a = globalThis.process.getBuiltinModule(`fs`), { constants: o } = globalThis.process.getBuiltinModule(`fs`), { promises: s } = globalThis.process.getBuiltinModule(`fs`), c = globalThis.process.getBuiltinModule(`path`), { StringDecoder: l } = globalThis.process.getBuiltinModule(`string_decoder`), u = globalThis.process.getBuiltinModule(`events`), d = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`child_process`)[t] }), { setTimeout: ee } = globalThis.process.getBuiltinModule(`timers`);
function f(e) {
	return e == null ? `` : typeof e == `string` || e instanceof String ? e : JSON.stringify(e);
}
function p(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
function m(e, n, r) {
	let i = new te(e, n, r);
	process.stdout.write(i.toString() + t.EOL);
}
function h(e, t = ``) {
	m(e, {}, t);
}
var te = class {
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
				r && (t ? t = !1 : e += `,`, e += `${n}=${_(r)}`);
			}
		}
		return e += `::${g(this.message)}`, e;
	}
};
function g(e) {
	return f(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`);
}
function _(e) {
	return f(e).replace(/%/g, `%25`).replace(/\r/g, `%0D`).replace(/\n/g, `%0A`).replace(/:/g, `%3A`).replace(/,/g, `%2C`);
}
function v(e, n) {
	let r = process.env[`GITHUB_${e}`];
	if (!r) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!a.existsSync(r)) throw Error(`Missing file at path: ${r}`);
	a.appendFileSync(r, `${f(n)}${t.EOL}`, { encoding: `utf8` });
}
function y(e, n) {
	let r = `ghadelimiter_${i.randomUUID()}`, a = f(n);
	if (e.includes(r)) throw Error(`Unexpected input: name should not contain the delimiter "${r}"`);
	if (a.includes(r)) throw Error(`Unexpected input: value should not contain the delimiter "${r}"`);
	return `${e}<<${r}${t.EOL}${a}${t.EOL}${r}`;
}
var ne = class {
	constructor(e, t, n) {
		this.given = {
			agent: e,
			handlers: t,
			options: n
		};
	}
	async getJson(e) {
		let [{ HttpClient: t }, { BearerCredentialHandler: n }] = await Promise.all([import(`./lib.js`), import(`./auth.js`)]), { agent: r, handlers: i, options: a } = this.given;
		return new t(r, i.map(({ token: e }) => new n(e)), a).getJson(e);
	}
}, re = class {
	constructor(e) {
		this.token = e;
	}
}, b = function(e, t, n, r) {
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
}, ie = class e {
	static createHttpClient(t = !0, n = 10) {
		let r = {
			allowRetries: t,
			maxRetries: n
		};
		return new ne(`actions/oidc-client`, [new re(e.getRequestToken())], r);
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
		return b(this, void 0, void 0, function* () {
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
		return b(this, void 0, void 0, function* () {
			try {
				let n = e.getIDTokenUrl();
				if (t) {
					let e = encodeURIComponent(t);
					n = `${n}&audience=${e}`;
				}
				X(`ID token url is ${n}`);
				let r = yield e.getCall(n);
				return J(r), r;
			} catch (e) {
				throw Error(`Error message: ${e.message}`);
			}
		});
	}
}, x = function(e, t, n, r) {
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
const { access: ae, appendFile: oe, writeFile: se } = s, S = `GITHUB_STEP_SUMMARY`, C = new class {
	constructor() {
		this._buffer = ``;
	}
	filePath() {
		return x(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[S];
			if (!e) throw Error(`Unable to find environment variable for $${S}. Check if your runtime environment supports job summaries.`);
			try {
				yield ae(e, o.R_OK | o.W_OK);
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
		return x(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? se : oe)(n, this._buffer, { encoding: `utf8` }), this.emptyBuffer();
		});
	}
	clear() {
		return x(this, void 0, void 0, function* () {
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
		return this.addRaw(r);
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
}(), ce = C, w = C;
function le(e) {
	return e.replace(/[\\]/g, `/`);
}
function ue(e) {
	return e.replace(/[/]/g, `\\`);
}
function de(e) {
	return e.replace(/[/\\]/g, c.sep);
}
var T = function(e, t, n, r) {
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
const { chmod: fe, copyFile: pe, lstat: me, mkdir: he, open: ge, readdir: _e, rename: ve, rm: ye, rmdir: be, stat: E, symlink: xe, unlink: Se } = a.promises, D = process.platform === `win32`;
a.constants.O_RDONLY;
function O(e) {
	return T(this, void 0, void 0, function* () {
		try {
			yield E(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function k(e) {
	if (e = j(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return D ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function A(e, t) {
	return T(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield E(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (D) {
				let n = c.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (M(n)) return e;
		}
		let r = e;
		for (let i of t) {
			e = r + i, n = void 0;
			try {
				n = yield E(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (D) {
					try {
						let t = c.dirname(e), n = c.basename(e).toUpperCase();
						for (let r of yield _e(t)) if (n === r.toUpperCase()) {
							e = c.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				}
				if (M(n)) return e;
			}
		}
		return ``;
	});
}
function j(e) {
	return e ||= ``, D ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function M(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var N = function(e, t, n, r) {
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
function P(e, t) {
	return N(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield P(e, !1);
			if (!t) throw Error(D ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield Ce(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function Ce(e) {
	return N(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (D && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(c.delimiter)) e && t.push(e);
		if (k(e)) {
			let n = yield A(e, t);
			return n ? [n] : [];
		}
		if (e.includes(c.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(c.delimiter)) e && n.push(e);
		let r = [];
		for (let i of n) {
			let n = yield A(c.join(i, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var F = function(e, t, n, r) {
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
const I = process.platform === `win32`;
var we = class extends u.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if (I) {
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
	_processLineBuffer(e, n, r) {
		try {
			let i = n + e.toString(), a = i.indexOf(t.EOL);
			for (; a > -1;) r(i.substring(0, a)), i = i.substring(a + t.EOL.length), a = i.indexOf(t.EOL);
			return i;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return I && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if (I && this._isCmdFile()) {
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
		return F(this, void 0, void 0, function* () {
			return !k(this.toolPath) && (this.toolPath.includes(`/`) || I && this.toolPath.includes(`\\`)) && (this.toolPath = c.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield P(this.toolPath, !0), new Promise((e, n) => F(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let r = this._cloneExecOptions(this.options);
				!r.silent && r.outStream && r.outStream.write(this._getCommandString(r) + t.EOL);
				let i = new Ee(r, this.toolPath);
				if (i.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield O(this.options.cwd))) return n(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let a = this._getSpawnFileName(), o = d.spawn(a, this._getSpawnArgs(r), this._getSpawnOptions(this.options, a)), s = ``;
				o.stdout && o.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !r.silent && r.outStream && r.outStream.write(e), s = this._processLineBuffer(e, s, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let c = ``;
				if (o.stderr && o.stderr.on(`data`, (e) => {
					i.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !r.silent && r.errStream && r.outStream && (r.failOnStdErr ? r.errStream : r.outStream).write(e), c = this._processLineBuffer(e, c, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), o.on(`error`, (e) => {
					i.processError = e.message, i.processExited = !0, i.processClosed = !0, i.CheckComplete();
				}), o.on(`exit`, (e) => {
					i.processExitCode = e, i.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), i.CheckComplete();
				}), o.on(`close`, (e) => {
					i.processExitCode = e, i.processExited = !0, i.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), i.CheckComplete();
				}), i.on(`done`, (t, r) => {
					s.length > 0 && this.emit(`stdline`, s), c.length > 0 && this.emit(`errline`, c), o.removeAllListeners(), t ? n(t) : e(r);
				}), this.options.input) {
					if (!o.stdin) throw Error(`child process missing stdin`);
					o.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function Te(e) {
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
var Ee = class e extends u.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = ee(e.HandleTimeout, this.delay, this)));
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
}, L = function(e, t, n, r) {
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
function De(e, t, n) {
	return L(this, void 0, void 0, function* () {
		let r = Te(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new we(i, t, n).exec();
	});
}
function R(e, t, n) {
	return L(this, void 0, void 0, function* () {
		let r = ``, i = ``, a = new l(`utf8`), o = new l(`utf8`), s = n?.listeners?.stdout, c = n?.listeners?.stderr, u = Object.assign(Object.assign({}, n?.listeners), {
			stdout: (e) => {
				r += a.write(e), s && s(e);
			},
			stderr: (e) => {
				i += o.write(e), c && c(e);
			}
		}), d = yield De(e, t, Object.assign(Object.assign({}, n), { listeners: u }));
		return r += a.end(), i += o.end(), {
			exitCode: d,
			stdout: r,
			stderr: i
		};
	});
}
var Oe = e({
	arch: () => H,
	getDetails: () => je,
	isLinux: () => G,
	isMacOS: () => W,
	isWindows: () => U,
	platform: () => V
}), z = function(e, t, n, r) {
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
const ke = () => z(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield R(`powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"`, void 0, { silent: !0 }), { stdout: t } = yield R(`powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"`, void 0, { silent: !0 });
	return {
		name: t.trim(),
		version: e.trim()
	};
}), Ae = () => z(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield R(`sw_vers`, void 0, { silent: !0 }), t = e.match(/ProductVersion:\s*(.+)/)?.[1] ?? ``;
	return {
		name: e.match(/ProductName:\s*(.+)/)?.[1] ?? ``,
		version: t
	};
}), B = () => z(void 0, void 0, void 0, function* () {
	let { stdout: e } = yield R(`lsb_release`, [
		`-i`,
		`-r`,
		`-s`
	], { silent: !0 }), [t, n] = e.trim().split(`
`);
	return {
		name: t,
		version: n
	};
}), V = n.platform(), H = n.arch(), U = V === `win32`, W = V === `darwin`, G = V === `linux`;
function je() {
	return z(this, void 0, void 0, function* () {
		return Object.assign(Object.assign({}, yield U ? ke() : W ? Ae() : B()), {
			platform: V,
			arch: H,
			isWindows: U,
			isMacOS: W,
			isLinux: G
		});
	});
}
var K = function(e, t, n, r) {
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
}, q;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(q ||= {});
function Me(e, t) {
	let n = f(t);
	if (process.env[e] = n, process.env.GITHUB_ENV) return v(`ENV`, y(e, t));
	m(`set-env`, { name: e }, n);
}
function J(e) {
	m(`add-mask`, {}, e);
}
function Ne(e) {
	process.env.GITHUB_PATH ? v(`PATH`, e) : m(`add-path`, {}, e), process.env.PATH = `${e}${c.delimiter}${process.env.PATH}`;
}
function Y(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, `_`).toUpperCase()}`] || ``;
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function Pe(e, t) {
	let n = Y(e, t).split(`
`).filter((e) => e !== ``);
	return t && t.trimWhitespace === !1 ? n : n.map((e) => e.trim());
}
function Fe(e, t) {
	let n = [
		`true`,
		`True`,
		`TRUE`
	], r = [
		`false`,
		`False`,
		`FALSE`
	], i = Y(e, t);
	if (n.includes(i)) return !0;
	if (r.includes(i)) return !1;
	throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function Ie(e, n) {
	if (process.env.GITHUB_OUTPUT) return v(`OUTPUT`, y(e, n));
	process.stdout.write(t.EOL), m(`set-output`, { name: e }, f(n));
}
function Le(e) {
	h(`echo`, e ? `on` : `off`);
}
function Re(e) {
	process.exitCode = q.Failure, Z(e);
}
function ze() {
	return process.env.RUNNER_DEBUG === `1`;
}
function X(e) {
	m(`debug`, {}, e);
}
function Z(e, t = {}) {
	m(`error`, p(t), e instanceof Error ? e.toString() : e);
}
function Be(e, t = {}) {
	m(`warning`, p(t), e instanceof Error ? e.toString() : e);
}
function Ve(e, t = {}) {
	m(`notice`, p(t), e instanceof Error ? e.toString() : e);
}
function He(e) {
	process.stdout.write(e + t.EOL);
}
function Q(e) {
	h(`group`, e);
}
function $() {
	h(`endgroup`);
}
function Ue(e, t) {
	return K(this, void 0, void 0, function* () {
		Q(e);
		let n;
		try {
			n = yield t();
		} finally {
			$();
		}
		return n;
	});
}
function We(e, t) {
	if (process.env.GITHUB_STATE) return v(`STATE`, y(e, t));
	m(`save-state`, { name: e }, f(t));
}
function Ge(e) {
	return process.env[`STATE_${e}`] || ``;
}
function Ke(e) {
	return K(this, void 0, void 0, function* () {
		return yield ie.getIDToken(e);
	});
}
export { q as ExitCode, Ne as addPath, X as debug, $ as endGroup, Z as error, Me as exportVariable, Fe as getBooleanInput, Ke as getIDToken, Y as getInput, Pe as getMultilineInput, Ge as getState, Ue as group, He as info, ze as isDebug, ce as markdownSummary, Ve as notice, Oe as platform_exports, We as saveState, Le as setCommandEcho, Re as setFailed, Ie as setOutput, J as setSecret, Q as startGroup, w as summary, de as toPlatformPath, le as toPosixPath, ue as toWin32Path, Be as warning };
