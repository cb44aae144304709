require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
// src/interchange/code-quality.ts
function codeQuality({ diagnostics, registries }) {
	const all = [...diagnostics, ...registries.flatMap((part) => part.diagnostics)];
	const seen = /* @__PURE__ */ new Map();
	return all.flatMap(({ code, message, severity, source }) => {
		if (!source) return [];
		const path = source.file.replaceAll("\\", "/").replace(/^\.\//, "");
		const key = JSON.stringify([
			path,
			code,
			message
		]);
		const count = seen.get(key) ?? 0;
		seen.set(key, count + 1);
		return [{
			description: require_settings.visible(message),
			check_name: code,
			fingerprint: fingerprintOf(key, count),
			severity: severity === "error" ? "critical" : "minor",
			location: {
				path,
				lines: { begin: source.line }
			}
		}];
	});
}
function fingerprintOf(key, count) {
	return require_run.sha256(JSON.stringify([key, count])).slice(0, 32);
}
exports.codeQuality = codeQuality;
