require("./rolldown-runtime.js");
const require_export = require("./export.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_login = require("./login.js");
// src/cli/export.ts
async function exportOnTerminal(raw, options) {
	const settings = require_settings.parseSettings(raw, (name) => `--${name}`);
	const { concurrency, resourceGroup } = settings;
	const subscriptionId = require_settings.givenSubscription(settings, process.env);
	const [name, ...more] = settings.registries;
	if (name === void 0 || more.length > 0) throw usage("--registry names the registry to export, one at a time", "Give --registry contoso.");
	if (!subscriptionId) throw usage("nothing says in which subscription the registry is", "Set AZURE_SUBSCRIPTION_ID or give --subscription-id.");
	if (!/^[A-Za-z0-9._/-]{1,128}$/.test(options.owner)) throw usage("--owner is not formed as an owner must be", "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.");
	const signals = require_run.catchSignals({
		grace: 0,
		leave: true
	});
	try {
		const azure = await require_login.logIn(settings, signals, "plan", require_run.printStep);
		const found = await require_export.readLive(azure, {
			name,
			resourceGroup,
			subscriptionId
		}, concurrency);
		const { text, webhooks, secrets, leftOut } = require_export.writeManifest({
			...found,
			...options
		});
		require_run.output(1).write(text);
		if (webhooks === 0) require_run.printStep(require_export.nothingExported(found.registry, leftOut.length));
		for (const { name: webhook, reason } of leftOut) require_run.printStep(`left out ${webhook}: ${reason}`);
		for (const secret of secrets) require_run.printStep(`set ${secret.name}: ${secret.for}`);
		if (found.others.length > 0) require_run.printStep(`not exported, Event Grid subscriptions: ${found.others.map((each) => each.name).join(", ")}`);
		return 0;
	} catch (error) {
		if (!(error instanceof require_settings.ServiceError)) throw error;
		const interrupted = signals.exitCode();
		if (interrupted === void 0) throw new require_settings.UserError([error.diagnostic], 1);
		return interrupted;
	} finally {
		signals.release();
	}
}
function usage(message, help) {
	return new require_settings.UserError([{
		severity: "error",
		code: "usage",
		message,
		help
	}], 3);
}
exports.exportOnTerminal = exportOnTerminal;
