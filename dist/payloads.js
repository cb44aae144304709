let node_crypto = require("node:crypto");
// src/payloads/payloads.ts
const payloadActions = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete",
	"ping"
];
function pingPayload(id, stamp) {
	return {
		id,
		timestamp: `${stamp}Z`,
		action: "ping"
	};
}
function eventPayload(event, stamp, useragent) {
	const { action, repository, tag, size = 524 } = event;
	const digest = event.digest ?? `sha256:${"0".repeat(64)}`;
	const mediaType = event.mediaType ?? "application/vnd.docker.distribution.manifest.v2+json";
	const request = (method) => ({
		id: event.request?.id ?? (0, node_crypto.randomUUID)(),
		host: event.request?.host ?? event.loginServer,
		method: event.request?.method ?? method,
		useragent: event.request?.useragent ?? useragent
	});
	const head = (timestamp) => ({
		id: (0, node_crypto.randomUUID)(),
		timestamp,
		action
	});
	switch (action) {
		case "push": return {
			...head(`${stamp}00Z`),
			target: {
				mediaType,
				size,
				digest,
				length: size,
				repository,
				tag
			},
			request: request("PUT")
		};
		case "delete": return {
			...head(`${stamp}00Z`),
			target: {
				mediaType,
				digest,
				repository
			},
			request: request("DELETE")
		};
		case "quarantine": {
			const { useragent: _, ...asked } = request("PUT");
			return {
				...head(`${stamp}Z`),
				target: {
					size,
					digest,
					length: size,
					repository,
					tag
				},
				request: asked
			};
		}
		case "chart_push":
		case "chart_delete": return {
			...head(`${stamp}Z`),
			target: chartTarget(event, size, digest)
		};
	}
}
function chartTarget({ repository, tag, name, version }, size, digest) {
	return {
		mediaType: "application/vnd.acr.helm.chart",
		size,
		digest,
		repository,
		tag,
		name: name ?? tag?.replace(/-\d.*$/, ""),
		version: version ?? /-(\d.*)$/.exec(tag ?? "")?.[1]
	};
}
Object.defineProperty(exports, "eventPayload", {
	enumerable: true,
	get: function() {
		return eventPayload;
	}
});
Object.defineProperty(exports, "payloadActions", {
	enumerable: true,
	get: function() {
		return payloadActions;
	}
});
Object.defineProperty(exports, "pingPayload", {
	enumerable: true,
	get: function() {
		return pingPayload;
	}
});
