require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_ci_job = require("./ci-job.js");
const require_request = require("./request.js");
// src/ci/github/id-token.ts
async function requestIdToken(audience, { environment, clock, permissions, mask }) {
	const address = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const key = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!address || !key) throw new require_settings.UserError([noPermission(permissions)], 1);
	const url = `${address}&audience=${encodeURIComponent(audience)}`;
	const headers = {
		authorization: `Bearer ${key}`,
		accept: "application/json"
	};
	let reply;
	try {
		reply = await require_request.send({
			method: "GET",
			url,
			headers,
			repeats: true
		}, clock);
	} catch (error) {
		const reason = require_ci_job.noResponse(error);
		throw new require_settings.UserError([noToken(reason, "no response from the runner's OpenID Connect service", require_ci_job.networkHelp(reason))], 1);
	}
	const token = tokenIn(reply);
	if (typeof token !== "string") throw new require_settings.UserError([token], 1);
	await mask(token);
	return token;
}
function tokenIn({ status, body }) {
	if (status >= 300 && status < 400) return noToken(`HTTP ${status}`, "the response is a redirect, so a proxy or a login page may have answered", checkProxy);
	if (status >= 400) {
		const verb = status >= 500 || status === 408 || status === 429 ? "failed" : "refused the request";
		return noToken(`HTTP ${status}`, `the runner's OpenID Connect service ${verb}`, runAgain);
	}
	let found;
	try {
		found = JSON.parse(body.toString("utf8"));
	} catch {
		return noToken(`HTTP ${status}`, "the response is not JSON, so a proxy or a login page may have answered", checkProxy);
	}
	const { value } = found ?? {};
	if (typeof value === "string" && value !== "") return value;
	return noToken(`HTTP ${status}`, "the response contains none", runAgain);
}
const runAgain = "Run the job again. If it fails again, check GitHub's status page, and the runner's proxy.";
const checkProxy = "Check the runner's proxy variables (HTTPS_PROXY, NO_PROXY), then run the job again.";
function noToken(reason, what, help) {
	return {
		severity: "error",
		code: "id-token-failed",
		message: `GitHub gave no token (${reason}): ${what}`,
		help
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
