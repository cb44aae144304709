import { CredentialUnavailableError as e, checkSubscription as t, checkTenantId as n, credentialLogger as r, ensureValidScopeForDevTimeCreds as i, formatError as a, formatSuccess as o, getScopeResource as s, processMultiTenantRequest as c, resolveAdditionallyAllowedTenantIds as l, stringToUint8Array as u, tracingClient as d, uint8ArrayToString as f } from "./pipeline.js";
const { accessSync: p } = globalThis.process.getBuiltinModule(`fs`), { constants: m } = globalThis.process.getBuiltinModule(`fs`), { realpathSync: h } = globalThis.process.getBuiltinModule(`fs`), { statSync: g } = globalThis.process.getBuiltinModule(`fs`), _ = globalThis.process.getBuiltinModule(`path`), { fileURLToPath: ee } = globalThis.process.getBuiltinModule(`url`), v = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`child_process`)[t] }), y = Symbol.for(`@azure/core-process.ProcessError`);
var b = class extends Error {
	code;
	signal;
	killed;
	stdout;
	stderr;
	constructor(e, t = {}) {
		super(e), this.name = `ProcessError`, this.code = t.code ?? null, this.signal = t.signal ?? null, this.killed = t.killed ?? !1, Object.defineProperties(this, {
			[y]: {
				configurable: !1,
				enumerable: !1,
				value: !0,
				writable: !1
			},
			stdout: {
				configurable: !1,
				enumerable: !1,
				value: t.stdout,
				writable: !1
			},
			stderr: {
				configurable: !1,
				enumerable: !1,
				value: t.stderr,
				writable: !1
			}
		});
	}
};
function x(e) {
	if (e instanceof b) return !0;
	if (typeof e != `object` || !e) return !1;
	let t = e;
	return t[y] === !0 && t.name === `ProcessError` && (typeof t.code == `string` || typeof t.code == `number` || t.code === null) && typeof t.killed == `boolean` && (typeof t.signal == `string` || t.signal === null);
}
function S(e, t, n) {
	let r = e.code ?? null;
	return new b(typeof r == `number` ? `The process exited with code ${r}.` : r ? `The process could not be completed (${r}).` : `The process could not be completed.`, {
		code: r,
		signal: e.signal,
		killed: e.killed,
		stdout: t,
		stderr: n
	});
}
const C = [`.exe`, `.com`], w = [`.cmd`, `.bat`], te = /^[a-z]:[\\/]/i;
function T(e, t) {
	if (process.platform !== `win32`) return e[t];
	let n = t.toLowerCase();
	for (let [t, r] of Object.entries(e)) if (t.toLowerCase() === n) return r;
}
function E(e, t, n) {
	let r = t.toLowerCase(), i = Object.keys(e).find((e) => e.toLowerCase() === r);
	e[i ?? t] = n;
}
function D(e) {
	let t = {}, n = /* @__PURE__ */ new Set();
	for (let [r, i] of Object.entries(e)) {
		if (process.platform === `win32`) {
			let e = r.toLowerCase();
			if (n.has(e)) throw new b(`The environment contains duplicate case-insensitive variable names.`, { code: `ERR_INVALID_ENVIRONMENT` });
			n.add(e);
		}
		if (i !== void 0 && typeof i != `string`) throw new b(`The environment contains a non-string value.`, { code: `ERR_INVALID_ENVIRONMENT` });
		t[r] = i;
	}
	return t;
}
function O(e) {
	let t = e instanceof URL ? ee(e) : e;
	return _.resolve(t ?? process.cwd());
}
function k(e = {}) {
	if (e.allowWindowsBatchFiles !== void 0 && typeof e.allowWindowsBatchFiles != `boolean`) throw new b(`The Windows batch option must be a boolean.`, { code: `ERR_INVALID_PROCESS_OPTION` });
	return {
		cwd: O(e.cwd),
		env: D(e.env ?? process.env),
		allowWindowsBatchFiles: e.allowWindowsBatchFiles === !0
	};
}
function A(e) {
	try {
		return g(e).isFile() ? (process.platform !== `win32` && p(e, m.X_OK), !0) : !1;
	} catch {
		return !1;
	}
}
function j(e) {
	return C.some((t) => t === e);
}
function M(e) {
	return w.some((t) => t === e);
}
function ne(e, t) {
	let n = _.extname(e).toLowerCase();
	if (n) return !j(n) && !(t && M(n)) ? void 0 : A(e) ? e : void 0;
	for (let t of C) {
		let n = e + t;
		if (A(n)) return n;
	}
	if (t) for (let t of w) {
		let n = e + t;
		if (A(n)) return n;
	}
}
function re(e) {
	let t = T(e.env, `PATH`) ?? ``, n = [], r = /* @__PURE__ */ new Set();
	for (let e of t.split(_.delimiter)) {
		let t = e;
		if (process.platform === `win32` && (t = t.trim(), t.startsWith(`"`) && t.endsWith(`"`) && (t = t.slice(1, -1))), !t || !_.isAbsolute(t)) continue;
		let i = _.resolve(t), a = process.platform === `win32` ? i.toLowerCase() : i;
		r.has(a) || (r.add(a), n.push(i));
	}
	return n;
}
function ie(e) {
	return e.includes(`/`) || process.platform === `win32` && e.includes(`\\`);
}
function ae(e) {
	if (!e || e.includes(`\0`) || /[\r\n]/.test(e)) throw new b(`The executable name is invalid.`, { code: `ERR_INVALID_EXECUTABLE` });
	if (process.platform === `win32` && /^[a-z]:[^\\/]/i.test(e)) throw new b(`Drive-relative executable paths are not supported.`, { code: `ERR_INVALID_EXECUTABLE` });
}
function N(e, t) {
	if (ae(e), ie(e) || _.isAbsolute(e)) {
		let n = _.resolve(t.cwd, e);
		return process.platform === `win32` ? ne(n, t.allowWindowsBatchFiles) : A(n) ? n : void 0;
	}
	let n = re(t);
	if (process.platform !== `win32`) {
		for (let t of n) {
			let n = _.join(t, e);
			if (A(n)) return n;
		}
		return;
	}
	let r = _.extname(e).toLowerCase();
	if (r) {
		if (!j(r) && !(t.allowWindowsBatchFiles && M(r))) return;
		for (let t of n) {
			let n = _.join(t, e);
			if (A(n)) return n;
		}
	} else {
		for (let t of n) for (let n of C) {
			let r = _.join(t, e + n);
			if (A(r)) return r;
		}
		if (t.allowWindowsBatchFiles) for (let t of n) for (let n of w) {
			let r = _.join(t, e + n);
			if (A(r)) return r;
		}
	}
}
function P(e) {
	try {
		return h.native(e).toLowerCase();
	} catch {
		return _.resolve(e).toLowerCase();
	}
}
function F(e) {
	return te.test(e);
}
function I(e) {
	let t = D(process.env), n = T(t, `SystemRoot`);
	if (!n || !F(n)) throw new b(`A trusted Windows system directory could not be established.`, { code: `ERR_UNTRUSTED_COMMAND_INTERPRETER` });
	let r = _.join(n, `System32`, `cmd.exe`);
	if (!A(r)) throw new b(`The Windows command interpreter could not be found.`, { code: `ERR_UNTRUSTED_COMMAND_INTERPRETER` });
	let i = T(t, `ComSpec`);
	if (i && (!F(i) || P(i) !== P(r))) throw new b(`The Windows command interpreter is not trusted.`, { code: `ERR_UNTRUSTED_COMMAND_INTERPRETER` });
	let a = T(e, `SystemRoot`);
	if (a && (!F(a) || P(a) !== P(n))) throw new b(`The child environment contains an untrusted system directory.`, { code: `ERR_UNTRUSTED_COMMAND_INTERPRETER` });
	let o = T(e, `ComSpec`);
	if (o && (!F(o) || P(o) !== P(r))) throw new b(`The child environment contains an untrusted command interpreter.`, { code: `ERR_UNTRUSTED_COMMAND_INTERPRETER` });
	return E(e, `SystemRoot`, n), E(e, `ComSpec`, r), {
		executablePath: r,
		systemRoot: n
	};
}
const L = /[%!^&|<>()]/, R = /[%!]/, z = /([()\][%!^"`<>&|;, *?])/g;
function B(e) {
	for (let t of e) {
		let e = t.codePointAt(0);
		if (e <= 31 || e === 127) return !0;
	}
	return !1;
}
function V(e) {
	return e.map((e, t) => {
		if (typeof e != `string` || e.includes(`\0`)) throw new b(`Process argument ${t} is invalid.`, { code: `ERR_INVALID_PROCESS_ARGUMENT` });
		return e;
	});
}
function H(e) {
	for (let [t, n] of e.entries()) if (B(n) || L.test(n) || /\\"/.test(n) || /\\{2,}$/.test(n)) throw new b(`Windows batch argument ${t} is unsafe.`, { code: `ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT` });
}
function U(e) {
	if (B(e) || R.test(e)) throw new b(`The Windows batch path cannot be represented safely.`, { code: `ERR_UNSAFE_WINDOWS_BATCH_PATH` });
	return e.replace(z, `^$1`);
}
function W(e) {
	let t = e;
	return t = t.replace(/(?=(\\+?)?)\1"/g, `$1$1\\"`), t = t.replace(/(?=(\\+?)?)\1$/g, `$1$1`), t = `"${t}"`, t.replace(z, `^$1`);
}
function G(e, t, n) {
	let r = V(t), i = N(e, n);
	if (!i) throw new b(`The executable could not be found.`, { code: `ENOENT` });
	if (process.platform !== `win32`) return {
		executable: i,
		args: r,
		cwd: n.cwd,
		env: n.env,
		windowsVerbatimArguments: !1
	};
	let a = _.extname(i).toLowerCase();
	if (a === `.exe` || a === `.com`) return {
		executable: i,
		args: r,
		cwd: n.cwd,
		env: n.env,
		windowsVerbatimArguments: !1
	};
	if (a !== `.cmd` && a !== `.bat`) throw new b(`The executable type is not supported on Windows.`, { code: `ERR_UNSUPPORTED_WINDOWS_EXECUTABLE` });
	if (!n.allowWindowsBatchFiles) throw new b(`Windows batch execution was not enabled.`, { code: `ERR_WINDOWS_BATCH_DISABLED` });
	if (n.cwd.startsWith(`\\\\`)) throw new b(`Windows batch execution does not support a UNC working directory.`, { code: `ERR_UNSUPPORTED_WINDOWS_CWD` });
	H(r);
	let o = I(n.env), s = [U(i), ...r.map(W)].join(` `);
	return {
		executable: o.executablePath,
		args: [
			`/d`,
			`/s`,
			`/v:off`,
			`/c`,
			`"${s}"`
		],
		cwd: n.cwd,
		env: n.env,
		windowsVerbatimArguments: !0
	};
}
const K = [
	`gid`,
	`killSignal`,
	`timeout`,
	`uid`,
	`windowsHide`
];
[...K], [...K];
const q = [
	...K,
	`encoding`,
	`maxBuffer`,
	`signal`
];
function oe(e) {
	return e instanceof Error && !x(e) ? S(e) : e;
}
function se(e) {
	try {
		return e();
	} catch (e) {
		throw oe(e);
	}
}
function ce(e, t, n, r) {
	if (n.shell !== void 0 || n.windowsVerbatimArguments !== void 0) throw new b(`Shell-related process options are not supported.`, { code: `ERR_UNSAFE_PROCESS_OPTION` });
	let i = { ...n }, { cwd: a, env: o, allowWindowsBatchFiles: s } = i, c = /* @__PURE__ */ new Set([
		`cwd`,
		`env`,
		`allowWindowsBatchFiles`
	]), l = new Set(r), u = {};
	for (let [e, t] of Object.entries(i)) if ((e !== `shell` && e !== `windowsVerbatimArguments` || t !== void 0) && !c.has(e)) {
		if (!l.has(e)) throw new b(`The process options contain an unsupported property.`, { code: `ERR_UNSUPPORTED_PROCESS_OPTION` });
		u[e] = t;
	}
	let d = G(e, t, k({
		cwd: a,
		env: o,
		allowWindowsBatchFiles: s
	}));
	if (d.windowsVerbatimArguments && u.argv0 !== void 0) throw new b(`The argv0 option is not supported for Windows batch files.`, { code: `ERR_UNSAFE_PROCESS_OPTION` });
	return {
		command: d,
		nodeOptions: u
	};
}
async function le(e, t = [], n = {}) {
	let r = ce(e, t, n, q);
	return new Promise((e, t) => {
		se(() => v.execFile(r.command.executable, r.command.args, {
			...r.nodeOptions,
			cwd: r.command.cwd,
			env: r.command.env,
			shell: !1,
			windowsVerbatimArguments: r.command.windowsVerbatimArguments,
			windowsHide: n.windowsHide
		}, (n, r, i) => {
			n ? t(S(n, r, i)) : e({
				stdout: r,
				stderr: i
			});
		}));
	});
}
function J(e) {
	return e === void 0 ? `` : Buffer.isBuffer(e) ? e.toString(`utf8`) : e;
}
const Y = {
	async execFileWithResult(e, t, n) {
		try {
			return {
				...await le(e, t, n),
				error: null
			};
		} catch (e) {
			if (x(e)) return {
				stdout: J(e.stdout),
				stderr: J(e.stderr),
				error: e
			};
			throw e;
		}
	},
	async execFile(e, t, n) {
		let { stdout: r, stderr: i, error: a } = await Y.execFileWithResult(e, t, n);
		if (i || a) throw i ? Error(i) : a;
		return r;
	}
}, X = r(`AzureCliCredential`), Z = {
	claim: `This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:`,
	notInstalled: `Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.`,
	login: `Please run 'az login' from a command prompt to authenticate before using this credential.`,
	unknown: `Unknown error while trying to retrieve the access token`,
	unexpectedResponse: `Unexpected response from Azure CLI when getting token. Expected "expiresOn" to be a RFC3339 date string. Got:`
}, Q = {
	getSafeWorkingDir() {
		if (process.platform === `win32`) {
			let e = process.env.SystemRoot || process.env.SYSTEMROOT;
			return e ||= (X.getToken.warning(`The SystemRoot environment variable is not set. This may cause issues when using the Azure CLI credential.`), `C:\\Windows`), e;
		}
		return `/bin`;
	},
	async getAzureCliAccessToken(e, t, n, r) {
		let i = [], a = [];
		t && (i = [`--tenant`, t]), n && (a = [`--subscription`, n]);
		let o = [
			`account`,
			`get-access-token`,
			`--output`,
			`json`,
			`--resource`,
			e,
			...i,
			...a
		];
		return Y.execFileWithResult(`az`, o, {
			allowWindowsBatchFiles: !0,
			cwd: Q.getSafeWorkingDir(),
			encoding: `utf8`,
			timeout: r
		});
	}
};
var $ = class {
	tenantId;
	additionallyAllowedTenantIds;
	timeout;
	subscription;
	constructor(e) {
		e?.tenantId && (n(X, e?.tenantId), this.tenantId = e?.tenantId), e?.subscription && (t(X, e?.subscription), this.subscription = e?.subscription), this.additionallyAllowedTenantIds = l(e?.additionallyAllowedTenants), this.timeout = e?.processTimeoutInMs;
	}
	async getToken(r, l = {}) {
		let p = typeof r == `string` ? r : r[0], m = l.claims;
		if (m && m.trim()) {
			let t = `az login --claims-challenge ${f(u(m, `utf-8`), `base64`)} --scope ${p}`, n = l.tenantId;
			n && (t += ` --tenant ${n}`);
			let r = new e(`${Z.claim} ${t}`);
			throw X.getToken.info(a(p, r)), r;
		}
		let h = c(this.tenantId, l, this.additionallyAllowedTenantIds);
		return h && n(X, h), this.subscription && t(X, this.subscription), X.getToken.info(`Using the scope ${p}`), d.withSpan(`${this.constructor.name}.getToken`, l, async () => {
			try {
				i(p, X);
				let t = s(p), n = await Q.getAzureCliAccessToken(t, h, this.subscription, this.timeout), c = n.stderr?.match(`(.*)az login --scope(.*)`), l = n.stderr?.match(`(.*)az login(.*)`) && !c;
				if (n.stderr?.match(`az:(.*)not found`) || n.stderr?.startsWith(`'az' is not recognized`) || n.error && x(n.error) && n.error.code === `ENOENT`) {
					let t = new e(Z.notInstalled);
					throw X.getToken.info(a(r, t)), t;
				}
				if (l) {
					let t = new e(Z.login);
					throw X.getToken.info(a(r, t)), t;
				}
				try {
					let e = n.stdout, t = this.parseRawResponse(e);
					return X.getToken.info(o(r)), t;
				} catch (t) {
					throw n.stderr ? new e(n.stderr) : t;
				}
			} catch (t) {
				let n = t.name === `CredentialUnavailableError` ? t : new e(t.message || Z.unknown);
				throw X.getToken.info(a(r, n)), n;
			}
		});
	}
	parseRawResponse(t) {
		let n = JSON.parse(t), r = n.accessToken, i = Number.parseInt(n.expires_on, 10) * 1e3;
		if (!isNaN(i)) return X.getToken.info(`expires_on is available and is valid, using it`), {
			token: r,
			expiresOnTimestamp: i,
			tokenType: `Bearer`
		};
		if (i = new Date(n.expiresOn).getTime(), isNaN(i)) throw new e(`${Z.unexpectedResponse} "${n.expiresOn}"`);
		return {
			token: r,
			expiresOnTimestamp: i,
			tokenType: `Bearer`
		};
	}
};
export { $ as AzureCliCredential };
