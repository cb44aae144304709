const require_http_client = require("./http-client.js");
const require_begin = require("./begin.js");
// src/ci/http.ts
function openApi({ name, base, headers, help }) {
	const client = new require_http_client.HttpClient("acr-webhooks", [], {
		allowRedirects: false,
		allowRetries: true,
		maxRetries: 2,
		socketTimeout: 3e4
	});
	const failed = (doing, why, refused) => new require_begin.UserError([{
		severity: "error",
		code: "code-host-failed",
		message: `could not ${doing}: ${why}`,
		help: refused ? help : "Run the job again. If it fails again, check the service's status."
	}], 1);
	async function send(doing, method, path, accept, body) {
		try {
			const text = body === void 0 ? null : JSON.stringify(body);
			const given = {
				...headers,
				accept,
				...text === null ? {} : { "content-type": "application/json" }
			};
			const { message } = await client.request(method, `${base}${path}`, text, given);
			const chunks = [];
			for await (const chunk of message) chunks.push(chunk);
			return {
				status: message.statusCode ?? 0,
				body: Buffer.concat(chunks)
			};
		} catch (error) {
			const { code } = error;
			throw failed(doing, `no response from ${name} (${typeof code === "string" ? code : "unknown reason"})`, false);
		}
	}
	function checked(doing, { status, body }) {
		if (status === 404) return void 0;
		if (status === 200 || status === 201 || status === 204) return body;
		const refused = status === 401 || status === 403 || status === 203 || status >= 300 && status < 400;
		throw failed(doing, `${name} ${refused ? "refused the token" : "failed"} (HTTP ${status})`, refused);
	}
	return {
		async json(doing, method, path, body) {
			const found = checked(doing, await send(doing, method, path, "application/json", body));
			if (found === void 0 && method !== "GET") throw failed(doing, `${name} failed (HTTP 404)`, true);
			if (found === void 0 || found.length === 0) return void 0;
			try {
				return JSON.parse(found.toString("utf8"));
			} catch {
				throw failed(doing, `the response is not JSON, so it is not from ${name}`, true);
			}
		},
		async bytes(doing, path, accept) {
			return checked(doing, await send(doing, "GET", path, accept));
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
