const require_settings = require("./settings.js");
const require_ci_job = require("./ci-job.js");
const require_request = require("./request.js");
// src/ci/http.ts
const transient = "Run the job again. If it fails again, check the service's status.";
const final = "Running the job again does not help. If nothing explains it, report it as a bug.";
function openApi({ name, base, headers, help, repeats = false, clock = require_settings.systemClock }) {
	const failed = (doing, why, advice) => new require_settings.UserError([{
		severity: "error",
		code: "code-host-failed",
		message: `could not ${doing}: ${why}`,
		help: advice
	}], 1);
	async function request(doing, method, path, accept, body) {
		const text = body === void 0 ? void 0 : JSON.stringify(body);
		const given = {
			...headers,
			accept,
			...text === void 0 ? {} : { "content-type": "application/json" }
		};
		try {
			const outgoing = {
				method,
				url: `${base}${path}`,
				headers: given,
				text,
				repeats: method === "GET" || repeats
			};
			return await require_request.send(outgoing, clock);
		} catch (error) {
			const reason = require_ci_job.noResponse(error);
			throw failed(doing, `no response from ${name} (${reason})`, require_ci_job.networkHelp(reason));
		}
	}
	function checked(doing, { status, body }) {
		if (status === 404) return void 0;
		if (status === 200 || status === 201 || status === 204) return body;
		if (status === 401 || status === 403 || status === 203 || status >= 300 && status < 400) throw failed(doing, `${name} refused the token (HTTP ${status})`, help);
		if (status >= 400 && status < 500 && status !== 408 && status !== 429) throw failed(doing, `${name} did not accept the request (HTTP ${status})`, final);
		throw failed(doing, `${name} failed (HTTP ${status})`, transient);
	}
	return {
		async json(doing, method, path, body) {
			const found = checked(doing, await request(doing, method, path, "application/json", body));
			if (found === void 0 && method !== "GET") throw failed(doing, `${name} did not find it (HTTP 404)`, help);
			if (found === void 0 || found.length === 0) return void 0;
			try {
				return JSON.parse(found.toString("utf8"));
			} catch {
				throw failed(doing, `the response is not JSON, so it is not from ${name}`, help);
			}
		},
		async bytes(doing, path, accept) {
			return checked(doing, await request(doing, "GET", path, accept));
		}
	};
}
async function pathsOf(patterns, list) {
	const { matchesGlob } = await import("node:path");
	const globs = patterns.filter((pattern) => /[*?[\]{}]/.test(pattern));
	const paths = new Set(patterns.filter((pattern) => !globs.includes(pattern)));
	if (globs.length > 0) {
		for (const path of await list()) if (globs.some((glob) => matchesGlob(path, glob))) paths.add(path);
	}
	return [...paths].sort();
}
function at(value, ...path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function listAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : void 0;
}
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "listAt", {
	enumerable: true,
	get: function() {
		return listAt;
	}
});
Object.defineProperty(exports, "openApi", {
	enumerable: true,
	get: function() {
		return openApi;
	}
});
Object.defineProperty(exports, "pathsOf", {
	enumerable: true,
	get: function() {
		return pathsOf;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
