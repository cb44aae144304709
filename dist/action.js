require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
// src/action/login.ts
const environment = process.env;
async function prepareLogin(event, inputs, command) {
	const unwanted = new AbortController();
	let begun;
	const result = () => {
		begun ??= begin(inputs, unwanted.signal);
		return begun;
	};
	if (command !== "validate" && event.untrusted === void 0 && require_begin.authMethodOf({
		environment,
		oidc: inputs.oidc
	}) !== "cli") await result().catch(() => {});
	return {
		result,
		giveUp: () => unwanted.abort()
	};
}
async function begin(inputs, signal) {
	const { cloud, armEndpoint } = inputs.settings;
	const oidc = inputs.oidc && {
		...inputs.oidc,
		assertion: assertion(audiences[cloud])
	};
	if (oidc && !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw new require_begin.UserError([noIdToken(inputs)], 1);
	oidc?.assertion().catch(() => {});
	const onToken = async (token) => (await Promise.resolve().then(() => require("./toolkit.js")).then((n) => n.core_exports)).setSecret(token);
	return require_begin.login({
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
			token = Promise.resolve().then(() => require("./toolkit.js")).then((n) => n.core_exports).then((core) => core.getIDToken(audience));
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
		help: require_begin.permissionsBlock(inputs)
	};
}
// src/action.ts
const lastWait = 500;
async function act() {
	process.exitCode = 1;
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	let command = "validate";
	let login;
	try {
		const event = require_begin.currentEvent(process.env);
		const inputs = require_begin.readInputs(process.env, event);
		command = inputs.command === "auto" ? require_begin.automaticCommand(event) : inputs.command;
		login = await prepareLogin(event, inputs, command);
		const { takeStep } = await Promise.resolve().then(() => require("./step.js"));
		await takeStep({
			event,
			inputs,
			command,
			login,
			startedAt
		});
	} catch (error) {
		const { tellFailure } = await Promise.resolve().then(() => require("./step.js"));
		await tellFailure(error, {
			command,
			startedAt
		});
	} finally {
		login?.giveUp();
		process.stdout.write("", () => setTimeout(() => process.exit(), lastWait).unref());
	}
}
act();
