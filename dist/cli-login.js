require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
// src/azure/cli-login.ts
var AzFailed = class extends Error {
	problem;
	constructor(problem) {
		super(`the Azure CLI gave no token: ${problem.kind}`);
		this.name = "AzFailed";
		this.problem = problem;
	}
};
function azureCli(tenantId) {
	return { async getToken(scopes) {
		const ran = await az([
			"account",
			"get-access-token",
			"--output",
			"json",
			"--resource",
			[scopes].flat()[0]?.replace(/\/\.default$/, "") ?? "",
			...tenantId === void 0 ? [] : ["--tenant", tenantId]
		]);
		const token = tokenIn(ran.stdout);
		if (ran.failure === void 0 && token) return token;
		throw new AzFailed(problemOf(ran));
	} };
}
const timeout = 6e4;
function az(words) {
	const windows = process.platform === "win32";
	const safe = words.every((word) => /^[A-Za-z0-9._:/-]+$/.test(word));
	if (windows && !safe) return Promise.resolve({
		stdout: "",
		stderr: "",
		failure: { code: "unsafe arguments" }
	});
	return new Promise((resolve) => {
		(0, node_child_process.execFile)("az", words, {
			encoding: "utf8",
			timeout,
			windowsHide: true,
			cwd: windows ? process.env["SystemRoot"] ?? "C:\\Windows" : "/",
			shell: windows
		}, (failure, stdout, stderr) => resolve({
			stdout,
			stderr,
			failure: failure ?? void 0
		}));
	});
}
function tokenIn(stdout) {
	try {
		const { accessToken, expires_on, expiresOn } = JSON.parse(stdout);
		const seconds = Number(expires_on ?? NaN);
		const expiresOnTimestamp = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(String(expiresOn));
		if (typeof accessToken !== "string" || accessToken === "" || Number.isNaN(expiresOnTimestamp)) return void 0;
		return {
			token: accessToken,
			expiresOnTimestamp
		};
	} catch {
		return;
	}
}
const expired = /* @__PURE__ */ new Set([
	"700024",
	"700082",
	"70008",
	"70043",
	"70044",
	"50173",
	"50132",
	"50133",
	"50089"
]);
const needsMfa = /* @__PURE__ */ new Set([
	"50076",
	"50078",
	"50079",
	"50072",
	"50074",
	"50158"
]);
const noConnection = /HTTPSConnectionPool|Max retries exceeded|NewConnectionError|CERTIFICATE_VERIFY_FAILED/;
function problemOf({ stderr, failure }) {
	if (failure === void 0) return { kind: "not-json" };
	if (failure.code === "ENOENT" ? !isOnPath() : /'az' is not recognized|\baz: (command )?not found/.test(stderr)) return { kind: "not-installed" };
	if (failure.killed === true) return { kind: "timed-out" };
	const number = /AADSTS(\d{4,8})/.exec(stderr)?.[1];
	if (number !== void 0) return {
		kind: expired.has(number) ? "expired" : needsMfa.has(number) ? "needs-mfa" : "refused",
		number
	};
	if (/\baz login\b|\bnot logged in\b|No subscription found/i.test(stderr)) return { kind: "logged-out" };
	if (noConnection.test(stderr)) return { kind: "unreachable" };
	return {
		kind: "failed",
		code: failure.code ?? "stopped by a signal"
	};
}
function isOnPath() {
	return (process.env["PATH"] ?? "").split(node_path.delimiter).some((directory) => (0, node_fs.existsSync)((0, node_path.join)(directory, "az")));
}
exports.azureCli = azureCli;
