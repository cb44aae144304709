const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_util = require("node:util"), node_buffer = require("node:buffer"), node_url = require("node:url"), node_child_process = require("node:child_process");
node_child_process = require_rolldown_runtime.__toESM(node_child_process, 1);
let node_fs_promises = require("node:fs/promises");
node_fs_promises = require_rolldown_runtime.__toESM(node_fs_promises, 1);
let isDockerCached;
function hasDockerEnv() {
	try {
		return node_fs.default.statSync(`/.dockerenv`), !0;
	} catch {
		return !1;
	}
}
function hasDockerCGroup() {
	try {
		return node_fs.default.readFileSync(`/proc/self/cgroup`, `utf8`).includes(`docker`);
	} catch {
		return !1;
	}
}
function isDocker() {
	return isDockerCached === void 0 && (isDockerCached = hasDockerEnv() || hasDockerCGroup()), isDockerCached;
}
let cachedResult;
const hasContainerEnv = () => {
	try {
		return node_fs.default.statSync(`/run/.containerenv`), !0;
	} catch {
		return !1;
	}
};
function isInsideContainer() {
	return cachedResult === void 0 && (cachedResult = hasContainerEnv() || isDocker()), cachedResult;
}
const isWsl = () => {
	if (node_process.default.platform !== `linux`) return !1;
	if (node_os.default.release().toLowerCase().includes(`microsoft`)) return !isInsideContainer();
	try {
		if (node_fs.default.readFileSync(`/proc/version`, `utf8`).toLowerCase().includes(`microsoft`)) return !isInsideContainer();
	} catch {}
	return node_fs.default.existsSync(`/proc/sys/fs/binfmt_misc/WSLInterop`) || node_fs.default.existsSync(`/run/WSL`) ? !isInsideContainer() : !1;
};
var is_wsl_default = node_process.default.env.__IS_WSL_TEST__ ? isWsl : isWsl();
const execFile$5 = (0, node_util.promisify)(node_child_process.default.execFile), powerShellPath$1 = () => `${node_process.default.env.SYSTEMROOT || node_process.default.env.windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, argumentsPrefix = [
	`-NoProfile`,
	`-NonInteractive`,
	`-ExecutionPolicy`,
	`Bypass`,
	`-EncodedCommand`
], encodeCommand = (e) => node_buffer.Buffer.from(e, `utf16le`).toString(`base64`), escapeArgument = (e) => `'${String(e).replaceAll(/['‘’‚‛]/g, (e) => e + e)}'`, createArguments = (e) => [...argumentsPrefix, encodeCommand(e)], createExecFileOptions = (e) => ({
	encoding: `utf8`,
	...e,
	shell: !1
}), executePowerShell = async (e, t = {}) => {
	let { powerShellPath: n, ...r } = t;
	return execFile$5(n ?? powerShellPath$1(), createArguments(e), createExecFileOptions(r));
};
executePowerShell.argumentsPrefix = argumentsPrefix, executePowerShell.encodeCommand = encodeCommand, executePowerShell.escapeArgument = escapeArgument, executePowerShell.createArguments = createArguments;
function parseMountPointFromConfig(e) {
	for (let t of e.split(`
`)) {
		if (/^\s*#/.test(t)) continue;
		let e = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(t);
		if (e) return e.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, ``);
	}
}
const execFile$4 = (0, node_util.promisify)(node_child_process.default.execFile), wslDrivesMountPoint = (() => {
	let e = `/mnt/`, t;
	return async function() {
		if (t) return t;
		let n = `/etc/wsl.conf`, r = !1;
		try {
			await node_fs_promises.default.access(n, node_fs_promises.constants.F_OK), r = !0;
		} catch {}
		if (!r) return e;
		let a = parseMountPointFromConfig(await node_fs_promises.default.readFile(n, { encoding: `utf8` }));
		return a === void 0 ? e : (t = a, t = t.endsWith(`/`) ? t : `${t}/`, t);
	};
})(), powerShellPathFromWsl = async () => `${await wslDrivesMountPoint()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe`, powerShellPath = is_wsl_default ? powerShellPathFromWsl : powerShellPath$1;
let canAccessPowerShellPromise;
const canAccessPowerShell = async () => (canAccessPowerShellPromise ??= (async () => {
	try {
		let e = await powerShellPath();
		return await node_fs_promises.default.access(e, node_fs_promises.constants.X_OK), !0;
	} catch {
		return !1;
	}
})(), canAccessPowerShellPromise), wslDefaultBrowser = async () => {
	let e = await powerShellPath(), t = String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`, { stdout: n } = await executePowerShell(t, {
		powerShellPath: e,
		cwd: node_path.default.dirname(e)
	});
	return n.trim();
}, isUrl = (e) => /^[a-z]+:\/\//i.test(e), convertPath = async (e, t) => {
	let n = t.startsWith(`-`) ? [
		e,
		`--`,
		t
	] : [e, t];
	try {
		let { stdout: e } = await execFile$4(`wslpath`, n, { encoding: `utf8` });
		return e.replace(/\r?\n$/, ``) || t;
	} catch {
		return t;
	}
}, convertWslPathToWindows = async (e) => {
	let t = Array.isArray(e), n = t ? e : [e], r = await Promise.all(n.map((e) => isUrl(e) ? e : convertPath(`-aw`, e)));
	return t ? r : r[0];
};
function defineLazyProperty(e, t, n) {
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
const execFileAsync$3 = (0, node_util.promisify)(node_child_process.execFile);
async function defaultBrowserId() {
	if (node_process.default.platform !== `darwin`) throw Error(`macOS only`);
	let { stdout: e } = await execFileAsync$3(`defaults`, [
		`read`,
		`com.apple.LaunchServices/com.apple.launchservices.secure`,
		`LSHandlers`
	]), t = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(e)?.groups.id ?? `com.apple.Safari`;
	return t === `com.apple.safari` ? `com.apple.Safari` : t;
}
const execFileAsync$2 = (0, node_util.promisify)(node_child_process.execFile);
async function runAppleScript(e, { humanReadableOutput: t = !0, signal: n } = {}) {
	if (node_process.default.platform !== `darwin`) throw Error(`macOS only`);
	let r = t ? [] : [`-ss`], i = {};
	n && (i.signal = n);
	let { stdout: a } = await execFileAsync$2(`osascript`, [
		`-e`,
		e,
		r
	], i);
	return a.trim();
}
const bundleIdentifierPattern = /^[^\n\r"\\]+$/u;
async function bundleName(e) {
	if (typeof e != `string`) throw TypeError(`Expected a string bundle identifier`);
	if (!bundleIdentifierPattern.test(e)) throw TypeError(`Invalid bundle identifier: ${JSON.stringify(e)}`);
	return runAppleScript(`tell application "Finder" to set app_path to application file id "${e}" as string\ntell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`);
}
const execFileAsync$1 = (0, node_util.promisify)(node_child_process.execFile), windowsBrowserProgIds = {
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
}, _windowsBrowserProgIdMap = new Map(Object.entries(windowsBrowserProgIds));
var UnknownBrowserError = class extends Error {};
async function defaultBrowser$1(e = execFileAsync$1) {
	let { stdout: t } = await e(`${node_process.default.env.SYSTEMROOT ?? node_process.default.env.windir ?? `C:\\Windows`}\\System32\\reg.exe`, [
		`QUERY`,
		` HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice`,
		`/v`,
		`ProgId`
	]), n = /ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(t);
	if (!n) throw new UnknownBrowserError(`Cannot find Windows browser in stdout: ${JSON.stringify(t)}`);
	let { id: r } = n.groups, i = r.lastIndexOf(`.`), a = r.lastIndexOf(`-`), o = i === -1 ? void 0 : r.slice(0, i), s = a === -1 ? void 0 : r.slice(0, a);
	return windowsBrowserProgIds[r] ?? windowsBrowserProgIds[o] ?? windowsBrowserProgIds[s] ?? {
		name: r,
		id: r
	};
}
const execFileAsync = (0, node_util.promisify)(node_child_process.execFile), titleize = (e) => e.toLowerCase().replaceAll(/(?:^|\s|-)\S/g, (e) => e.toUpperCase());
async function defaultBrowser() {
	if (node_process.default.platform === `darwin`) {
		let e = await defaultBrowserId();
		return {
			name: await bundleName(e),
			id: e
		};
	}
	if (node_process.default.platform === `linux`) {
		let { stdout: e } = await execFileAsync(`xdg-mime`, [
			`query`,
			`default`,
			`x-scheme-handler/http`
		]), t = e.trim();
		return {
			name: titleize(t.replace(/.desktop$/, ``).replace(`-`, ` `)),
			id: t
		};
	}
	if (node_process.default.platform === `win32`) return defaultBrowser$1();
	throw Error(`Only macOS, Linux, and Windows are supported`);
}
const isInSsh = !!(node_process.default.env.SSH_CONNECTION || node_process.default.env.SSH_CLIENT || node_process.default.env.SSH_TTY), fallbackAttemptSymbol = Symbol(`fallbackAttempt`), __dirname$1 = require("url").pathToFileURL(__filename).href ? node_path.default.dirname((0, node_url.fileURLToPath)(require("url").pathToFileURL(__filename).href)) : ``, localXdgOpenPath = node_path.default.join(__dirname$1, `xdg-open`), { platform, arch } = node_process.default, tryEachApp = async (e, t) => {
	if (e.length === 0) return;
	let n = [];
	for (let r of e) try {
		return await t(r);
	} catch (e) {
		n.push(e);
	}
	throw AggregateError(n, `Failed to open in all supported apps`);
}, baseOpen = async (e) => {
	e = {
		wait: !1,
		background: !1,
		newInstance: !1,
		allowNonzeroExitCode: !1,
		...e
	};
	let t = e[fallbackAttemptSymbol] === !0;
	if (delete e[fallbackAttemptSymbol], Array.isArray(e.app)) return tryEachApp(e.app, (t) => baseOpen({
		...e,
		app: t,
		[fallbackAttemptSymbol]: !0
	}));
	let { name: n, arguments: r = [] } = e.app ?? {};
	if (r = [...r], Array.isArray(n)) return tryEachApp(n, (t) => baseOpen({
		...e,
		app: {
			name: t,
			arguments: r
		},
		[fallbackAttemptSymbol]: !0
	}));
	if (n === `browser` || n === `browserPrivate`) {
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
		}, i = {
			chrome: `--incognito`,
			brave: `--incognito`,
			firefox: `--private-window`,
			edge: `--inPrivate`
		}, a;
		if (is_wsl_default) {
			let e = await wslDefaultBrowser();
			a = _windowsBrowserProgIdMap.get(e) ?? {};
		} else a = await defaultBrowser();
		let o = a.id?.toLowerCase();
		if (Object.hasOwn(t, o)) {
			let a = t[o];
			if (n === `browserPrivate`) {
				if (a === `safari`) throw Error(`Safari doesn't support opening in private mode via command line`);
				r.push(i[a]);
			}
			return baseOpen({
				...e,
				app: {
					name: apps[a],
					arguments: r
				}
			});
		}
		throw Error(`${a.name} is not supported as a default browser`);
	}
	let i, a = [], o = {}, s = !1;
	if (is_wsl_default && !isInsideContainer() && !isInSsh && !n && (s = await canAccessPowerShell()), platform === `darwin`) i = `open`, e.wait && a.push(`--wait-apps`), e.background && a.push(`--background`), e.newInstance && a.push(`--new`), n && a.push(`-a`, n);
	else if (platform === `win32` || s) {
		i = await powerShellPath(), a.push(...executePowerShell.argumentsPrefix), is_wsl_default || (o.windowsVerbatimArguments = !0), is_wsl_default && e.target && (e.target = await convertWslPathToWindows(e.target));
		let t = [`$ProgressPreference = 'SilentlyContinue';`, `Start`];
		e.wait && t.push(`-Wait`), n ? (t.push(executePowerShell.escapeArgument(n)), e.target && r.push(e.target)) : e.target && t.push(executePowerShell.escapeArgument(e.target)), r.length > 0 && (r = r.map((e) => executePowerShell.escapeArgument(e)), t.push(`-ArgumentList`, r.join(`,`))), e.target = executePowerShell.encodeCommand(t.join(` `)), e.wait || (o.stdio = `ignore`), is_wsl_default && (o.cwd = node_path.default.dirname(i));
	} else {
		if (n) i = n;
		else {
			let e = !__dirname$1 || __dirname$1 === `/`, t = !1;
			try {
				await node_fs_promises.default.access(localXdgOpenPath, node_fs_promises.constants.X_OK), t = !0;
			} catch {}
			i = node_process.default.versions.electron ?? (platform === `android` || e || !t) ? `xdg-open` : localXdgOpenPath;
		}
		r.length > 0 && a.push(...r), e.wait || (o.stdio = `ignore`, o.detached = !0);
	}
	platform === `darwin` && r.length > 0 && a.push(`--args`, ...r), e.target && a.push(e.target);
	let c = node_child_process.default.spawn(i, a, o);
	return e.wait ? new Promise((t, n) => {
		c.once(`error`, n), c.once(`close`, (r) => {
			!e.allowNonzeroExitCode && r !== 0 ? n(Error(`Exited with code ${r}`)) : t(c);
		});
	}) : t || platform === `win32` || s ? new Promise((e, n) => {
		c.once(`error`, n), c.once(`spawn`, () => {
			c.once(`close`, (r) => {
				c.off(`error`, n), t && r !== 0 ? n(Error(`Exited with code ${r}`)) : (c.unref(), e(c));
			});
		});
	}) : (c.unref(), new Promise((e, t) => {
		c.once(`error`, t), c.once(`spawn`, () => {
			c.off(`error`, t), e(c);
		});
	}));
}, open = (e, t) => {
	if (typeof e != `string`) throw TypeError("Expected a `target`");
	return baseOpen({
		...t,
		target: e
	});
};
function detectArchBinary(e) {
	if (typeof e == `string` || Array.isArray(e)) return e;
	let { [arch]: t } = e;
	if (!t) throw Error(`${arch} is not supported`);
	return t;
}
function detectPlatformBinary({ [platform]: e }, { wsl: t } = {}) {
	if (t && is_wsl_default) return detectArchBinary(t);
	if (!e) throw Error(`${platform} is not supported`);
	return detectArchBinary(e);
}
const apps = {
	browser: `browser`,
	browserPrivate: `browserPrivate`
};
defineLazyProperty(apps, `chrome`, () => detectPlatformBinary({
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
} })), defineLazyProperty(apps, `brave`, () => detectPlatformBinary({
	darwin: `brave browser`,
	win32: `brave`,
	linux: [`brave-browser`, `brave`]
}, { wsl: {
	ia32: `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`,
	x64: [`/mnt/c/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe`, `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`]
} })), defineLazyProperty(apps, `firefox`, () => detectPlatformBinary({
	darwin: `firefox`,
	win32: String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
	linux: `firefox`
}, { wsl: `/mnt/c/Program Files/Mozilla Firefox/firefox.exe` })), defineLazyProperty(apps, `edge`, () => detectPlatformBinary({
	darwin: `microsoft edge`,
	win32: `msedge`,
	linux: [`microsoft-edge`, `microsoft-edge-dev`]
}, { wsl: `/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe` })), defineLazyProperty(apps, `safari`, () => detectPlatformBinary({ darwin: `Safari` })), exports.default = open;
