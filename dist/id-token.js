require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
// src/ci/github/id-token.ts
const pauses = [1e3, 3e3];
async function requestIdToken(audience, { environment, clock, permissions, mask }) {
	const address = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
	if (!address) throw new require_begin.UserError([noPermission(permissions)], 1);
	const { HttpClient } = await Promise.resolve().then(() => require("./http-client.js")).then((n) => n.lib_exports);
	const client = new HttpClient("acr-webhooks", [], {
		allowRetries: false,
		socketTimeout: 3e4
	});
	const url = `${address}&audience=${encodeURIComponent(audience)}`;
	const headers = { authorization: `Bearer ${environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}` };
	for (let failures = 0;; failures += 1) try {
		const { result } = await client.getJson(url, headers);
		if (typeof result?.value !== "string") throw new Error("no token in the response");
		await mask(result.value);
		return result.value;
	} catch (error) {
		const reason = reasonOf(error);
		const pause = pauses[failures];
		if (pause === void 0 || !reason.isTransient) throw new require_begin.UserError([noToken(reason.words)], 1);
		await clock.sleep(pause);
	}
}
function reasonOf(error) {
	const { statusCode: status, code } = error;
	if (typeof status === "number") return {
		words: `HTTP ${status}`,
		isTransient: status === 429 || status >= 500
	};
	return {
		words: typeof code === "string" ? code : "no usable response",
		isTransient: true
	};
}
function noToken(reason) {
	return {
		severity: "error",
		code: "id-token-failed",
		message: `GitHub gave no token (${reason}): the runner's OpenID Connect service failed`,
		help: "Run the job again. If it fails again, check GitHub's status page, and the runner's proxy."
	};
}
function noPermission(permissions) {
	return {
		severity: "error",
		code: "id-token-permission",
		message: "the job is not authorized to request an OpenID Connect token: it lacks `id-token: write`",
		help: permissions
	};
}
exports.requestIdToken = requestIdToken;
