require("./rolldown-runtime.js");
const require_online = require("./online.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_login = require("./login.js");
// src/cli/match.ts
async function matchOnTerminal(raw, images, options) {
	const settings = require_settings.parseSettings(raw, (name) => `--${name}`);
	const location = options.location === void 0 ? void 0 : require_settings.normalLocation(options.location);
	const named = images.map((image) => ({
		image,
		name: require_online.parseImage(image, options.action)
	}));
	const wrong = named.flatMap(({ image, name }) => name === void 0 ? [notAnImage(image)] : []);
	if (wrong.length > 0) throw new require_settings.UserError(wrong, 3);
	const candidates = options.live ? await liveWebhooks(settings) : await manifestWebhooks(settings, location);
	const matches = named.flatMap(({ image, name }) => {
		if (name === void 0) return [];
		const event = {
			repository: name.repository,
			tag: name.tag,
			action: options.action,
			location
		};
		return candidates.map(({ registry, name: webhook, ...rules }) => {
			return {
				image,
				registry,
				webhook,
				...name.registry !== void 0 && !isChosen(registry, [name.registry]) ? {
					fires: "no",
					why: `the image is in registry ${name.registry}`
				} : require_online.matchWebhook(rules, event)
			};
		});
	});
	const out = require_run.output(1);
	const color = out.hasColors && settings.format === "text";
	out.write(require_run.renderMatches(images, matches, settings.format, { color }));
	return 0;
}
async function manifestWebhooks(settings, location) {
	return (await documents(settings, void 0)).flatMap(({ registry, webhooks }) => webhooks.map((webhook) => ({
		...webhook,
		registry: registry.written.name,
		location: webhook.locations === void 0 ? webhook.location : location
	})));
}
async function documents(settings, environment) {
	const read = require_run.readManifests(await require_run.readManifestFiles(settings.files), {
		environment,
		env: settings.env,
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: []
	});
	const errors = read.diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new require_settings.UserError(errors, 3);
	for (const warning of read.diagnostics) require_run.output(2).write(require_run.renderDiagnostic(warning, { color: require_run.output(2).hasColors }));
	const known = read.desired.map(({ registry }) => registry.name);
	const unknown = settings.registries.filter((name) => !isChosen(name, known));
	if (unknown.length > 0) throw new require_settings.UserError(unknown.map((name) => notInManifests(name, known)), 3);
	return read.desired.filter(({ registry }) => isChosen(registry.name, settings.registries));
}
async function liveWebhooks(settings) {
	const registries = settings.registries.length > 0 ? settings.registries.map((name) => ({
		name,
		resourceGroup: void 0,
		subscriptionId: void 0
	})) : (await documents(settings, process.env)).map(({ registry }) => registry);
	const addresses = /* @__PURE__ */ new Map();
	for (const { name, resourceGroup, subscriptionId = require_settings.givenSubscription(settings, process.env) } of registries) {
		if (!subscriptionId) throw new require_settings.UserError([noSubscription(name)], 3);
		addresses.set(name.toLowerCase(), {
			name,
			resourceGroup: resourceGroup ?? settings.resourceGroup,
			subscriptionId
		});
	}
	const signals = require_run.catchSignals({
		grace: 0,
		leave: true,
		say: (line) => require_run.output(2).write(line)
	});
	try {
		const azure = await require_login.logIn(settings, signals, "plan", require_run.printStep);
		const found = [];
		for (const address of addresses.values()) {
			const registry = await azure.registry(address);
			found.push(...(await registry.list()).map(({ webhook }) => ({
				...webhook,
				registry: registry.info.name
			})));
		}
		return found;
	} catch (error) {
		throw error instanceof require_settings.ServiceError ? new require_settings.UserError([error.diagnostic], 1) : error;
	} finally {
		signals.release();
	}
}
function isChosen(name, registries) {
	return registries.length === 0 || [name, ...registries].some((each) => each.includes("${")) || registries.some((each) => each.toLowerCase() === name.toLowerCase());
}
function notAnImage(image) {
	return {
		severity: "error",
		code: "usage",
		message: `${JSON.stringify(image.slice(0, 100))} is not an image`,
		help: "Write it as in storefront:1.2, team/storefront:1.2, storefront@sha256:\u2026 or contoso.azurecr.io/storefront:1.2."
	};
}
function notInManifests(name, known) {
	return {
		severity: "error",
		code: "usage",
		message: `no manifest has a registry named "${name}"`,
		help: `The manifests contain ${known.join(", ") || "no registry"}. Use --live to look at the registry itself.`
	};
}
function noSubscription(name) {
	return {
		severity: "error",
		code: "no-subscription",
		message: `no subscription is set for registry ${name}`,
		help: "Set AZURE_SUBSCRIPTION_ID or `registry.subscriptionId`.",
		settings: [{ name: "subscription-id" }]
	};
}
exports.matchOnTerminal = matchOnTerminal;
exports.notAnImage = notAnImage;
