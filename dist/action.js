import { UserError, authMethodOf, automaticCommand, currentEvent, login as login$1, permissionsBlock, readInputs } from "./begin.js";
// src/action/login.ts
const environment = process.env;
async function prepareLogin(event, inputs, command) {
	const unwanted = new AbortController();
	let begun;
	const result = () => {
		begun ??= begin(inputs, unwanted.signal);
		return begun;
	};
	if (command !== "validate" && event.untrusted === void 0 && authMethodOf({
		environment,
		oidc: inputs.oidc
	}) !== "cli") await result().then(departure, () => {});
	return {
		result,
		giveUp: () => unwanted.abort()
	};
}
function departure() {
	return new Promise((resolve) => {
		setImmediate(() => setTimeout(resolve, 2));
	});
}
async function begin(inputs, signal) {
	const { cloud, armEndpoint } = inputs.settings;
	const oidc = inputs.oidc && {
		...inputs.oidc,
		assertion: assertion(audiences[cloud])
	};
	if (oidc && !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw new UserError([noIdToken(inputs)], 1);
	oidc?.assertion().catch(() => {});
	const onToken = async (token) => (await import("./core.js")).setSecret(token);
	return login$1({
		cloud,
		armEndpoint,
		environment,
		oidc,
		onToken,
		signal
	});
}
const audiences = {
	AzureCloud: "api://AzureADTokenExchange",
	AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
	AzureChinaCloud: "api://AzureADTokenExchangeChina"
};
function assertion(audience) {
	let token;
	let since = 0;
	return () => {
		if (!token || performance.now() - since > 6e4) {
			since = performance.now();
			token = import("./core.js").then((core) => core.getIDToken(audience));
			token.catch(() => {
				token = void 0;
			});
		}
		return token;
	};
}
function noIdToken(inputs) {
	return {
		severity: "error",
		code: "id-token-permission",
		message: "client-id is given, but the job may not ask for an OpenID Connect token: it lacks `id-token: write`",
		help: permissionsBlock(inputs)
	};
}
// src/action.ts
const lastWait = 500;
const startedAt = (/* @__PURE__ */ new Date()).toISOString();
let command = "validate";
let login;
try {
	const event = currentEvent(process.env);
	const inputs = readInputs(process.env, event);
	command = inputs.command === "auto" ? automaticCommand(event) : inputs.command;
	login = await prepareLogin(event, inputs, command);
	const { takeStep } = await import("./step.js");
	await takeStep({
		event,
		inputs,
		command,
		login,
		startedAt
	});
} catch (error) {
	const { tellFailure } = await import("./step.js");
	await tellFailure(error, {
		command,
		startedAt
	});
} finally {
	login?.giveUp();
	process.stdout.write("", () => setTimeout(() => process.exit(), lastWait).unref());
}
export {};
