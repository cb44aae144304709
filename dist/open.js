const e = globalThis.process.getBuiltinModule(`fs`), t = globalThis.process.getBuiltinModule(`path`), n = globalThis.process.getBuiltinModule(`os`), r = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`fs/promises`)[t] }), { constants: i } = globalThis.process.getBuiltinModule(`fs/promises`), { promisify: a } = globalThis.process.getBuiltinModule(`util`), { Buffer: o } = globalThis.process.getBuiltinModule(`buffer`), { fileURLToPath: s } = globalThis.process.getBuiltinModule(`url`), c = globalThis.process.getBuiltinModule(`process`), l = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`child_process`)[t] }), u = (...e) => globalThis.process.getBuiltinModule(`child_process`).execFile(...e);
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
function ee() {
	return d === void 0 && (d = f() || p()), d;
}
let m;
const te = () => {
	try {
		return e.statSync(`/run/.containerenv`), !0;
	} catch {
		return !1;
	}
};
function h() {
	return m === void 0 && (m = te() || ee()), m;
}
const g = () => {
	if (c.platform !== `linux`) return !1;
	if (n.release().toLowerCase().includes(`microsoft`)) return !h();
	try {
		if (e.readFileSync(`/proc/version`, `utf8`).toLowerCase().includes(`microsoft`)) return !h();
	} catch {}
	return e.existsSync(`/proc/sys/fs/binfmt_misc/WSLInterop`) || e.existsSync(`/run/WSL`) ? !h() : !1;
};
var _ = c.env.__IS_WSL_TEST__ ? g : g();
const v = a(l.execFile), y = () => `${c.env.SYSTEMROOT || c.env.windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, b = [
	`-NoProfile`,
	`-NonInteractive`,
	`-ExecutionPolicy`,
	`Bypass`,
	`-EncodedCommand`
], x = (e) => o.from(e, `utf16le`).toString(`base64`), S = (e) => `'${String(e).replaceAll(/['‘’‚‛]/g, (e) => e + e)}'`, C = (e) => [...b, x(e)], ne = (e) => ({
	encoding: `utf8`,
	...e,
	shell: !1
}), w = async (e, t = {}) => {
	let { powerShellPath: n, ...r } = t;
	return v(n ?? y(), C(e), ne(r));
};
w.argumentsPrefix = b, w.encodeCommand = x, w.escapeArgument = S, w.createArguments = C;
function re(e) {
	for (let t of e.split(`
`)) {
		if (/^\s*#/.test(t)) continue;
		let e = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(t);
		if (e) return e.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, ``);
	}
}
const T = a(l.execFile), ie = (() => {
	let e = `/mnt/`, t;
	return async function() {
		if (t) return t;
		let n = `/etc/wsl.conf`, a = !1;
		try {
			await r.access(n, i.F_OK), a = !0;
		} catch {}
		if (!a) return e;
		let o = re(await r.readFile(n, { encoding: `utf8` }));
		return o === void 0 ? e : (t = o, t = t.endsWith(`/`) ? t : `${t}/`, t);
	};
})(), E = _ ? async () => `${await ie()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe` : y;
let D;
const ae = async () => (D ??= (async () => {
	try {
		let e = await E();
		return await r.access(e, i.X_OK), !0;
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
const k = a(u);
async function A() {
	if (c.platform !== `darwin`) throw Error(`macOS only`);
	let { stdout: e } = await k(`defaults`, [
		`read`,
		`com.apple.LaunchServices/com.apple.launchservices.secure`,
		`LSHandlers`
	]), t = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(e)?.groups.id ?? `com.apple.Safari`;
	return t === `com.apple.safari` ? `com.apple.Safari` : t;
}
const j = a(u);
async function M(e, { humanReadableOutput: t = !0, signal: n } = {}) {
	if (c.platform !== `darwin`) throw Error(`macOS only`);
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
const F = a(u), I = {
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
	let { stdout: t } = await e(`${c.env.SYSTEMROOT ?? c.env.windir ?? `C:\\Windows`}\\System32\\reg.exe`, [
		`QUERY`,
		` HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice`,
		`/v`,
		`ProgId`
	]), n = /ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(t);
	if (!n) throw new R(`Cannot find Windows browser in stdout: ${JSON.stringify(t)}`);
	let { id: r } = n.groups, i = r.lastIndexOf(`.`), a = r.lastIndexOf(`-`), o = i === -1 ? void 0 : r.slice(0, i), s = a === -1 ? void 0 : r.slice(0, a);
	return I[r] ?? I[o] ?? I[s] ?? {
		name: r,
		id: r
	};
}
const B = a(u), V = (e) => e.toLowerCase().replaceAll(/(?:^|\s|-)\S/g, (e) => e.toUpperCase());
async function H() {
	if (c.platform === `darwin`) {
		let e = await A();
		return {
			name: await P(e),
			id: e
		};
	}
	if (c.platform === `linux`) {
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
	if (c.platform === `win32`) return z();
	throw Error(`Only macOS, Linux, and Windows are supported`);
}
const U = !!(c.env.SSH_CONNECTION || c.env.SSH_CLIENT || c.env.SSH_TTY), W = Symbol(`fallbackAttempt`), G = import.meta.url ? t.dirname(s(import.meta.url)) : ``, K = t.join(G, `xdg-open`), { platform: q, arch: J } = c, Y = async (e, t) => {
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
	let n = e[W] === !0;
	if (delete e[W], Array.isArray(e.app)) return Y(e.app, (t) => X({
		...e,
		app: t,
		[W]: !0
	}));
	let { name: a, arguments: o = [] } = e.app ?? {};
	if (o = [...o], Array.isArray(a)) return Y(a, (t) => X({
		...e,
		app: {
			name: t,
			arguments: o
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
		if (_) {
			let e = await oe();
			r = L.get(e) ?? {};
		} else r = await H();
		let i = r.id?.toLowerCase();
		if (Object.hasOwn(t, i)) {
			let r = t[i];
			if (a === `browserPrivate`) {
				if (r === `safari`) throw Error(`Safari doesn't support opening in private mode via command line`);
				o.push(n[r]);
			}
			return X({
				...e,
				app: {
					name: $[r],
					arguments: o
				}
			});
		}
		throw Error(`${r.name} is not supported as a default browser`);
	}
	let s, u = [], d = {}, f = !1;
	if (_ && !h() && !U && !a && (f = await ae()), q === `darwin`) s = `open`, e.wait && u.push(`--wait-apps`), e.background && u.push(`--background`), e.newInstance && u.push(`--new`), a && u.push(`-a`, a);
	else if (q === `win32` || f) {
		s = await E(), u.push(...w.argumentsPrefix), _ || (d.windowsVerbatimArguments = !0), _ && e.target && (e.target = await le(e.target));
		let n = [`$ProgressPreference = 'SilentlyContinue';`, `Start`];
		e.wait && n.push(`-Wait`), a ? (n.push(w.escapeArgument(a)), e.target && o.push(e.target)) : e.target && n.push(w.escapeArgument(e.target)), o.length > 0 && (o = o.map((e) => w.escapeArgument(e)), n.push(`-ArgumentList`, o.join(`,`))), e.target = w.encodeCommand(n.join(` `)), e.wait || (d.stdio = `ignore`), _ && (d.cwd = t.dirname(s));
	} else {
		if (a) s = a;
		else {
			let e = !G || G === `/`, t = !1;
			try {
				await r.access(K, i.X_OK), t = !0;
			} catch {}
			s = c.versions.electron ?? (q === `android` || e || !t) ? `xdg-open` : K;
		}
		o.length > 0 && u.push(...o), e.wait || (d.stdio = `ignore`, d.detached = !0);
	}
	q === `darwin` && o.length > 0 && u.push(`--args`, ...o), e.target && u.push(e.target);
	let p = l.spawn(s, u, d);
	return e.wait ? new Promise((t, n) => {
		p.once(`error`, n), p.once(`close`, (r) => {
			!e.allowNonzeroExitCode && r !== 0 ? n(Error(`Exited with code ${r}`)) : t(p);
		});
	}) : n || q === `win32` || f ? new Promise((e, t) => {
		p.once(`error`, t), p.once(`spawn`, () => {
			p.once(`close`, (r) => {
				p.off(`error`, t), n && r !== 0 ? t(Error(`Exited with code ${r}`)) : (p.unref(), e(p));
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
	if (t && _) return Z(t);
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
