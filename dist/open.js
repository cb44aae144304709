const e = globalThis.process.getBuiltinModule(`fs`), t = globalThis.process.getBuiltinModule(`path`), n = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`fs/promises`)[t] }), { constants: r } = globalThis.process.getBuiltinModule(`fs/promises`), { promisify: i } = globalThis.process.getBuiltinModule(`util`), a = globalThis.process.getBuiltinModule(`os`), o = globalThis.process.getBuiltinModule(`process`), { fileURLToPath: s } = globalThis.process.getBuiltinModule(`url`), c = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`child_process`)[t] }), { execFile: l } = globalThis.process.getBuiltinModule(`child_process`), { Buffer: u } = globalThis.process.getBuiltinModule(`buffer`);
let d;
function f() {
	try {
		return e.statSync(`/.dockerenv`), !0;
	} catch {
		return !1;
	}
}
function p() {
	try {
		return e.readFileSync(`/proc/self/cgroup`, `utf8`).includes(`docker`);
	} catch {
		return !1;
	}
}
function m() {
	return d === void 0 && (d = f() || p()), d;
}
let h;
const ee = () => {
	try {
		return e.statSync(`/run/.containerenv`), !0;
	} catch {
		return !1;
	}
};
function g() {
	return h === void 0 && (h = ee() || m()), h;
}
const _ = () => {
	if (o.platform !== `linux`) return !1;
	if (a.release().toLowerCase().includes(`microsoft`)) return !g();
	try {
		if (e.readFileSync(`/proc/version`, `utf8`).toLowerCase().includes(`microsoft`)) return !g();
	} catch {}
	return e.existsSync(`/proc/sys/fs/binfmt_misc/WSLInterop`) || e.existsSync(`/run/WSL`) ? !g() : !1;
};
var v = o.env.__IS_WSL_TEST__ ? _ : _();
const y = i(c.execFile), b = () => `${o.env.SYSTEMROOT || o.env.windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, x = [
	`-NoProfile`,
	`-NonInteractive`,
	`-ExecutionPolicy`,
	`Bypass`,
	`-EncodedCommand`
], S = (e) => u.from(e, `utf16le`).toString(`base64`), te = (e) => `'${String(e).replaceAll(/['‘’‚‛]/g, (e) => e + e)}'`, C = (e) => [...x, S(e)], ne = (e) => ({
	encoding: `utf8`,
	...e,
	shell: !1
}), w = async (e, t = {}) => {
	let { powerShellPath: n, ...r } = t;
	return y(n ?? b(), C(e), ne(r));
};
w.argumentsPrefix = x, w.encodeCommand = S, w.escapeArgument = te, w.createArguments = C;
function re(e) {
	for (let t of e.split(`
`)) {
		if (/^\s*#/.test(t)) continue;
		let e = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(t);
		if (e) return e.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, ``);
	}
}
const T = i(c.execFile), ie = (() => {
	let e = `/mnt/`, t;
	return async function() {
		if (t) return t;
		let i = `/etc/wsl.conf`, a = !1;
		try {
			await n.access(i, r.F_OK), a = !0;
		} catch {}
		if (!a) return e;
		let o = re(await n.readFile(i, { encoding: `utf8` }));
		return o === void 0 ? e : (t = o, t = t.endsWith(`/`) ? t : `${t}/`, t);
	};
})(), E = v ? async () => `${await ie()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe` : b;
let D;
const ae = async () => (D ??= (async () => {
	try {
		let e = await E();
		return await n.access(e, r.X_OK), !0;
	} catch {
		return !1;
	}
})(), D), oe = async () => {
	let e = await E(), n = String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`, { stdout: r } = await w(n, {
		powerShellPath: e,
		cwd: t.dirname(e)
	});
	return r.trim();
}, se = (e) => /^[a-z]+:\/\//i.test(e), ce = async (e, t) => {
	let n = t.startsWith(`-`) ? [
		e,
		`--`,
		t
	] : [e, t];
	try {
		let { stdout: e } = await T(`wslpath`, n, { encoding: `utf8` });
		return e.replace(/\r?\n$/, ``) || t;
	} catch {
		return t;
	}
}, le = async (e) => {
	let t = Array.isArray(e), n = t ? e : [e], r = await Promise.all(n.map((e) => se(e) ? e : ce(`-aw`, e)));
	return t ? r : r[0];
};
function O(e, t, n) {
	let r = (n) => Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		writable: !0
	});
	return Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !0,
		get() {
			let e = n();
			return r(e), e;
		},
		set(e) {
			r(e);
		}
	}), e;
}
const k = i(l);
async function A() {
	if (o.platform !== `darwin`) throw Error(`macOS only`);
	let { stdout: e } = await k(`defaults`, [
		`read`,
		`com.apple.LaunchServices/com.apple.launchservices.secure`,
		`LSHandlers`
	]), t = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(e)?.groups.id ?? `com.apple.Safari`;
	return t === `com.apple.safari` ? `com.apple.Safari` : t;
}
const j = i(l);
async function M(e, { humanReadableOutput: t = !0, signal: n } = {}) {
	if (o.platform !== `darwin`) throw Error(`macOS only`);
	let r = t ? [] : [`-ss`], i = {};
	n && (i.signal = n);
	let { stdout: a } = await j(`osascript`, [
		`-e`,
		e,
		r
	], i);
	return a.trim();
}
const N = /^[^\n\r"\\]+$/u;
async function P(e) {
	if (typeof e != `string`) throw TypeError(`Expected a string bundle identifier`);
	if (!N.test(e)) throw TypeError(`Invalid bundle identifier: ${JSON.stringify(e)}`);
	return M(`tell application "Finder" to set app_path to application file id "${e}" as string\ntell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`);
}
const F = i(l), I = {
	MSEdgeHTM: {
		name: `Edge`,
		id: `com.microsoft.edge`
	},
	MSEdgeBHTML: {
		name: `Edge Beta`,
		id: `com.microsoft.edge.beta`
	},
	MSEdgeDHTML: {
		name: `Edge Dev`,
		id: `com.microsoft.edge.dev`
	},
	AppXq0fevzme2pys62n3e0fbqa7peapykr8v: {
		name: `Edge`,
		id: `com.microsoft.edge.old`
	},
	ChromeHTML: {
		name: `Chrome`,
		id: `com.google.chrome`
	},
	ChromeBHTML: {
		name: `Chrome Beta`,
		id: `com.google.chrome.beta`
	},
	ChromeDHTML: {
		name: `Chrome Dev`,
		id: `com.google.chrome.dev`
	},
	ChromiumHTM: {
		name: `Chromium`,
		id: `org.chromium.Chromium`
	},
	BraveHTML: {
		name: `Brave`,
		id: `com.brave.Browser`
	},
	BraveBHTML: {
		name: `Brave Beta`,
		id: `com.brave.Browser.beta`
	},
	BraveDHTML: {
		name: `Brave Dev`,
		id: `com.brave.Browser.dev`
	},
	BraveSSHTM: {
		name: `Brave Nightly`,
		id: `com.brave.Browser.nightly`
	},
	FirefoxURL: {
		name: `Firefox`,
		id: `org.mozilla.firefox`
	},
	OperaStable: {
		name: `Opera`,
		id: `com.operasoftware.Opera`
	},
	VivaldiHTM: {
		name: `Vivaldi`,
		id: `com.vivaldi.Vivaldi`
	},
	"IE.HTTP": {
		name: `Internet Explorer`,
		id: `com.microsoft.ie`
	}
}, L = new Map(Object.entries(I));
var R = class extends Error {};
async function z(e = F) {
	let { stdout: t } = await e(`${o.env.SYSTEMROOT ?? o.env.windir ?? `C:\\Windows`}\\System32\\reg.exe`, [
		`QUERY`,
		` HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice`,
		`/v`,
		`ProgId`
	]), n = /ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(t);
	if (!n) throw new R(`Cannot find Windows browser in stdout: ${JSON.stringify(t)}`);
	let { id: r } = n.groups, i = r.lastIndexOf(`.`), a = r.lastIndexOf(`-`), s = i === -1 ? void 0 : r.slice(0, i), c = a === -1 ? void 0 : r.slice(0, a);
	return I[r] ?? I[s] ?? I[c] ?? {
		name: r,
		id: r
	};
}
const B = i(l), V = (e) => e.toLowerCase().replaceAll(/(?:^|\s|-)\S/g, (e) => e.toUpperCase());
async function H() {
	if (o.platform === `darwin`) {
		let e = await A();
		return {
			name: await P(e),
			id: e
		};
	}
	if (o.platform === `linux`) {
		let { stdout: e } = await B(`xdg-mime`, [
			`query`,
			`default`,
			`x-scheme-handler/http`
		]), t = e.trim();
		return {
			name: V(t.replace(/.desktop$/, ``).replace(`-`, ` `)),
			id: t
		};
	}
	if (o.platform === `win32`) return z();
	throw Error(`Only macOS, Linux, and Windows are supported`);
}
const U = !!(o.env.SSH_CONNECTION || o.env.SSH_CLIENT || o.env.SSH_TTY), W = Symbol(`fallbackAttempt`), G = import.meta.url ? t.dirname(s(import.meta.url)) : ``, K = t.join(G, `xdg-open`), { platform: q, arch: J } = o, Y = async (e, t) => {
	if (e.length === 0) return;
	let n = [];
	for (let r of e) try {
		return await t(r);
	} catch (e) {
		n.push(e);
	}
	throw AggregateError(n, `Failed to open in all supported apps`);
}, X = async (e) => {
	e = {
		wait: !1,
		background: !1,
		newInstance: !1,
		allowNonzeroExitCode: !1,
		...e
	};
	let i = e[W] === !0;
	if (delete e[W], Array.isArray(e.app)) return Y(e.app, (t) => X({
		...e,
		app: t,
		[W]: !0
	}));
	let { name: a, arguments: s = [] } = e.app ?? {};
	if (s = [...s], Array.isArray(a)) return Y(a, (t) => X({
		...e,
		app: {
			name: t,
			arguments: s
		},
		[W]: !0
	}));
	if (a === `browser` || a === `browserPrivate`) {
		let t = {
			"com.google.chrome": `chrome`,
			"google-chrome.desktop": `chrome`,
			"com.brave.browser": `brave`,
			"org.mozilla.firefox": `firefox`,
			"firefox.desktop": `firefox`,
			"com.microsoft.msedge": `edge`,
			"com.microsoft.edge": `edge`,
			"com.microsoft.edgemac": `edge`,
			"microsoft-edge.desktop": `edge`,
			"com.apple.safari": `safari`
		}, n = {
			chrome: `--incognito`,
			brave: `--incognito`,
			firefox: `--private-window`,
			edge: `--inPrivate`
		}, r;
		if (v) {
			let e = await oe();
			r = L.get(e) ?? {};
		} else r = await H();
		let i = r.id?.toLowerCase();
		if (Object.hasOwn(t, i)) {
			let r = t[i];
			if (a === `browserPrivate`) {
				if (r === `safari`) throw Error(`Safari doesn't support opening in private mode via command line`);
				s.push(n[r]);
			}
			return X({
				...e,
				app: {
					name: $[r],
					arguments: s
				}
			});
		}
		throw Error(`${r.name} is not supported as a default browser`);
	}
	let l, u = [], d = {}, f = !1;
	if (v && !g() && !U && !a && (f = await ae()), q === `darwin`) l = `open`, e.wait && u.push(`--wait-apps`), e.background && u.push(`--background`), e.newInstance && u.push(`--new`), a && u.push(`-a`, a);
	else if (q === `win32` || f) {
		l = await E(), u.push(...w.argumentsPrefix), v || (d.windowsVerbatimArguments = !0), v && e.target && (e.target = await le(e.target));
		let n = [`$ProgressPreference = 'SilentlyContinue';`, `Start`];
		e.wait && n.push(`-Wait`), a ? (n.push(w.escapeArgument(a)), e.target && s.push(e.target)) : e.target && n.push(w.escapeArgument(e.target)), s.length > 0 && (s = s.map((e) => w.escapeArgument(e)), n.push(`-ArgumentList`, s.join(`,`))), e.target = w.encodeCommand(n.join(` `)), e.wait || (d.stdio = `ignore`), v && (d.cwd = t.dirname(l));
	} else {
		if (a) l = a;
		else {
			let e = !G || G === `/`, t = !1;
			try {
				await n.access(K, r.X_OK), t = !0;
			} catch {}
			l = o.versions.electron ?? (q === `android` || e || !t) ? `xdg-open` : K;
		}
		s.length > 0 && u.push(...s), e.wait || (d.stdio = `ignore`, d.detached = !0);
	}
	q === `darwin` && s.length > 0 && u.push(`--args`, ...s), e.target && u.push(e.target);
	let p = c.spawn(l, u, d);
	return e.wait ? new Promise((t, n) => {
		p.once(`error`, n), p.once(`close`, (r) => {
			!e.allowNonzeroExitCode && r !== 0 ? n(Error(`Exited with code ${r}`)) : t(p);
		});
	}) : i || q === `win32` || f ? new Promise((e, t) => {
		p.once(`error`, t), p.once(`spawn`, () => {
			p.once(`close`, (n) => {
				p.off(`error`, t), i && n !== 0 ? t(Error(`Exited with code ${n}`)) : (p.unref(), e(p));
			});
		});
	}) : (p.unref(), new Promise((e, t) => {
		p.once(`error`, t), p.once(`spawn`, () => {
			p.off(`error`, t), e(p);
		});
	}));
}, ue = (e, t) => {
	if (typeof e != `string`) throw TypeError("Expected a `target`");
	return X({
		...t,
		target: e
	});
};
function Z(e) {
	if (typeof e == `string` || Array.isArray(e)) return e;
	let { [J]: t } = e;
	if (!t) throw Error(`${J} is not supported`);
	return t;
}
function Q({ [q]: e }, { wsl: t } = {}) {
	if (t && v) return Z(t);
	if (!e) throw Error(`${q} is not supported`);
	return Z(e);
}
const $ = {
	browser: `browser`,
	browserPrivate: `browserPrivate`
};
O($, `chrome`, () => Q({
	darwin: `google chrome`,
	win32: `chrome`,
	linux: [
		`google-chrome`,
		`google-chrome-stable`,
		`chromium`,
		`chromium-browser`
	]
}, { wsl: {
	ia32: `/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe`,
	x64: [`/mnt/c/Program Files/Google/Chrome/Application/chrome.exe`, `/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe`]
} })), O($, `brave`, () => Q({
	darwin: `brave browser`,
	win32: `brave`,
	linux: [`brave-browser`, `brave`]
}, { wsl: {
	ia32: `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`,
	x64: [`/mnt/c/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe`, `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`]
} })), O($, `firefox`, () => Q({
	darwin: `firefox`,
	win32: String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
	linux: `firefox`
}, { wsl: `/mnt/c/Program Files/Mozilla Firefox/firefox.exe` })), O($, `edge`, () => Q({
	darwin: `microsoft edge`,
	win32: `msedge`,
	linux: [`microsoft-edge`, `microsoft-edge-dev`]
}, { wsl: `/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe` })), O($, `safari`, () => Q({ darwin: `Safari` }));
export { ue as default };
