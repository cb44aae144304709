require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
const require_run = require("./run.js");
// src/cli/match.ts
async function matchOnTerminal(raw, images, options) {
	const settings = require_begin.parseSettings(raw, (name) => `--${name}`);
	const candidates = options.live ? await liveWebhooks(settings) : await manifestWebhooks(settings);
	const location = options.location === void 0 ? void 0 : require_begin.normalLocation(options.location);
	const matches = images.flatMap((image) => {
		const event = {
			...require_run.parseImage(image, options.action),
			action: options.action,
			location
		};
		return candidates.map(({ registry, name, ...rules }) => ({
			image,
			registry,
			webhook: name,
			...require_run.matchWebhook(rules, event)
		}));
	});
	const out = require_run.output(1);
	out.write(require_run.renderMatches(matches, settings.format, { color: out.hasColors && settings.format === "text" }));
	return 0;
}
async function manifestWebhooks(settings) {
	const read = require_run.readManifests(await require_run.readManifestFiles(settings.files), {
		environment: void 0,
		env: settings.env,
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: []
	});
	const errors = read.diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new require_begin.UserError(errors, 3);
	for (const warning of read.diagnostics) require_run.output(2).write(require_run.renderDiagnostic(warning, { color: require_run.output(2).hasColors }));
	return read.desired.filter(({ registry }) => isChosen(registry.name, settings.registries)).flatMap(({ registry, webhooks }) => webhooks.map((webhook) => ({
		...webhook,
		registry: registry.written.name
	})));
}
async function liveWebhooks(settings) {
	const [name, ...more] = settings.registries;
	const subscriptionId = settings.subscriptionId ?? process.env["AZURE_SUBSCRIPTION_ID"];
	if (name === void 0 || more.length > 0) throw usage("--live needs exactly one registry", "registry");
	if (!subscriptionId) throw usage("no subscription is set", "subscription-id");
	const { cloud, armEndpoint, concurrency, resourceGroup } = settings;
	const signals = require_run.catchSignals({
		grace: 0,
		leave: true,
		say: (line) => require_run.output(2).write(line)
	});
	try {
		const registry = await (await require_begin.connect(require_begin.login({
			cloud,
			armEndpoint,
			environment: process.env,
			signal: signals.cutting
		}), {
			permission: "plan",
			concurrency,
			signal: signals.cutting,
			clock: require_begin.systemClock,
			onWait: (wait) => require_run.printStep(require_begin.waitSentence(wait))
		})).registry({
			name,
			resourceGroup,
			subscriptionId
		});
		return (await registry.list()).map(({ webhook }) => ({
			...webhook,
			registry: registry.info.name
		}));
	} catch (error) {
		throw error instanceof require_begin.ServiceError ? new require_begin.UserError([error.diagnostic], 1) : error;
	} finally {
		signals.release();
	}
}
function isChosen(name, registries) {
	return registries.length === 0 || registries.some((each) => each.toLowerCase() === name.toLowerCase());
}
function usage(message, setting) {
	return new require_begin.UserError([{
		severity: "error",
		code: "usage",
		message,
		help: "Set it, then run again.",
		settings: [{ name: setting }]
	}], 3);
}
exports.matchOnTerminal = matchOnTerminal;
