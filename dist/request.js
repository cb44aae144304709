const require_http_client = require("./http-client.js");
// src/ci/request.ts
const pauses = [1e3, 3e3];
const longestSilence = 3e4;
async function send(outgoing, clock) {
	const client = new require_http_client.HttpClient("acr-webhooks", [], {
		allowRedirects: false,
		allowRetries: false,
		socketTimeout: longestSilence
	});
	for (let failures = 0;; failures += 1) {
		const pause = outgoing.repeats ? pauses[failures] : void 0;
		try {
			const reply = await once(client, outgoing);
			if (pause === void 0 || !canPass(reply.status)) return reply;
		} catch (error) {
			if (pause === void 0 || isPermanent(error)) throw error;
		}
		await clock.sleep(pause);
	}
}
async function once(client, { method, url, text, headers }) {
	const { message } = await client.request(method, url, text ?? null, { ...headers });
	message.setTimeout(longestSilence, () => message.destroy(/* @__PURE__ */ new Error("Request timeout")));
	const chunks = [];
	for await (const chunk of message) chunks.push(chunk);
	return {
		status: message.statusCode ?? 0,
		body: Buffer.concat(chunks)
	};
}
function canPass(status) {
	return status === 408 || status === 429 || status >= 500;
}
function isPermanent(error) {
	const { code } = error;
	return typeof code === "string" && /CERT|SIGNATURE|SSL|TLS|ERR_INVALID/.test(code);
}
Object.defineProperty(exports, "send", {
	enumerable: true,
	get: function() {
		return send;
	}
});
