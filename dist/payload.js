require("./rolldown-runtime.js");
const require_online = require("./online.js");
const require_settings = require("./settings.js");
const require_payloads = require("./payloads.js");
const require_match = require("./match.js");
const require_run = require("./run.js");
// src/cli/payload.ts
function printPayload(written, image) {
	const action = actionOf(written);
	const stamp = `${(/* @__PURE__ */ new Date()).toISOString().slice(0, -1)}0000`;
	const body = action === "ping" ? require_payloads.pingPayload(crypto.randomUUID(), stamp) : require_payloads.eventPayload(eventOf(action, image), stamp, "acr-webhooks");
	require_run.output(1).write(`${JSON.stringify(body, null, 2)}\n`);
	return 0;
}
function eventOf(action, image) {
	if (image === void 0) throw usage(`--image is missing: a ${action} event is about an image`, "Set it as in --image storefront:1.2.");
	const named = require_online.parseImage(image, action);
	if (named === void 0) throw new require_settings.UserError([require_match.notAnImage(image)], 3);
	const { registry = "contoso", repository, tag, digest } = named;
	const event = {
		action,
		loginServer: `${registry.toLowerCase()}.azurecr.io`,
		repository,
		digest
	};
	const isChart = action === "chart_push" || action === "chart_delete";
	return {
		...event,
		tag: isChart && !/-\d.*\.tgz$/.test(tag ?? "") ? `${repository.split("/").at(-1)}-${tag}.tgz` : tag
	};
}
function actionOf(text) {
	const found = require_payloads.payloadActions.find((action) => action === text.toLowerCase());
	if (found !== void 0) return found;
	throw usage(`unknown action ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${require_payloads.payloadActions.join(", ")}.`);
}
function usage(message, help) {
	return new require_settings.UserError([{
		severity: "error",
		code: "usage",
		message,
		help
	}], 3);
}
exports.printPayload = printPayload;
