const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_yaml = require("./yaml.js");
// src/export/endpoints.ts
async function namedEndpoints(port, live) {
	const found = await require_yaml.pMap(live, async ({ webhook: { name, serviceUri } }) => {
		const hook = require_settings.isUnknown(serviceUri) ? void 0 : hookOf(serviceUri.reveal());
		return hook && await hasHost(port, hook) ? [[name, hook.reference]] : [];
	}, { concurrency: 8 });
	return new Map(found.flat());
}
function hookOf(uri) {
	const [, app, slot, host = ""] = /^https:\/\/(?:\$|%24)([A-Za-z0-9-]+)(?:__([A-Za-z0-9-]+))?:[^/?#@]+@([^/?#@:]+)(?::443)?\/api\/registry\/webhook$/i.exec(uri) ?? [];
	if (app === void 0) return void 0;
	return {
		reference: {
			kind: "appService",
			app,
			slot,
			resourceGroup: void 0,
			subscriptionId: void 0
		},
		host: host.toLowerCase()
	};
}
async function hasHost(port, { reference, host }) {
	try {
		const sites = await port.find(reference);
		return !require_settings.isUnknown(sites) && sites.length === 1 && sites[0]?.scmHost === host;
	} catch (error) {
		if (!(error instanceof require_settings.ServiceError)) throw error;
		return false;
	}
}
// src/export/manifest.ts
const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";
function writeManifest(input) {
	const leftOut = /* @__PURE__ */ new Map();
	for (const live of input.live) {
		const isNamed = input.withEndpoints === true && input.endpoints?.has(live.webhook.name) === true;
		const reason = whyLeftOut(live, input.owner, input.all, isNamed);
		if (reason) leftOut.set(live.webhook.name, reason);
	}
	for (;;) {
		const draft = write(input, leftOut);
		const before = leftOut.size;
		for (const { webhook } of input.live) {
			if (leftOut.has(webhook.name)) continue;
			const reason = misread(draft, webhook);
			if (reason !== void 0) leftOut.set(webhook.name, {
				ignore: true,
				reason
			});
		}
		if (leftOut.size === before) {
			const { text, secrets } = draft;
			return {
				text,
				webhooks: input.live.length - leftOut.size,
				secrets,
				leftOut: listed(leftOut)
			};
		}
	}
}
function write({ registry, owner, live, endpoints }, leftOut) {
	const secrets = [];
	const environment = Object.create(null);
	const webhooks = [];
	for (const { webhook } of [...live].sort((a, b) => a.webhook.name < b.webhook.name ? -1 : 1)) {
		if (leftOut.has(webhook.name)) continue;
		const reference = (part, value, purpose) => {
			const variable = unique(`WEBHOOK_${constant(webhook.name)}_${constant(part)}`, environment);
			environment[variable] = value;
			secrets.push({
				name: variable,
				for: `${webhook.name}: ${purpose}`
			});
			return `\${${variable}}`;
		};
		const endpoint = endpoints?.get(webhook.name);
		webhooks.push([webhook.name, entry(webhook, writer(registry, reference, endpoint), endpoint)]);
	}
	const out = listed(leftOut);
	const ignore = out.filter(({ name }) => leftOut.get(name)?.ignore).map(({ name }) => name);
	const { name, resourceGroup, subscriptionId } = registry;
	const document = new require_yaml.Document({
		owner,
		registry: {
			name,
			resourceGroup,
			subscriptionId
		},
		...ignore.length > 0 && { ignore: inline(ignore) },
		webhooks: map(webhooks)
	});
	document.commentBefore = heading(registry, {
		secrets,
		leftOut: out,
		webhooks: webhooks.length
	});
	require_yaml.visit(document, { Scalar: (_, scalar) => {
		if (typeof scalar.value === "string" && hidden.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
	} });
	const text = document.toString({
		lineWidth: 0,
		blockQuote: false
	}).replaceAll(new RegExp(hidden, "gu"), escaped);
	const settings = {
		environment,
		env: [],
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: []
	};
	return {
		text,
		secrets,
		read: require_run.readManifests([{
			path: "export",
			content: new TextEncoder().encode(text)
		}], settings)
	};
}
const hidden = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]|(?<=#)#(?=\[)/u;
function escaped(char) {
	const code = (char.codePointAt(0) ?? 0).toString(16);
	return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
function listed(leftOut) {
	return [...leftOut].map(([name, { reason }]) => ({
		name,
		reason
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}
function whyLeftOut({ webhook }, owner, all, isNamed) {
	const theirs = webhook.tags.get(require_settings.ownerTag)?.value.toLowerCase();
	const ours = theirs === owner.toLowerCase();
	if (theirs !== void 0 && !ours && !all) return {
		ignore: false,
		reason: "it has another owner"
	};
	const { serviceUri, customHeaders } = webhook;
	const unread = [
		serviceUri,
		customHeaders,
		...require_settings.isUnknown(customHeaders) ? [] : [...customHeaders.values()].map(({ value }) => value)
	].find(require_settings.isUnknown);
	if (!ours && !all && !isNamed && isAppService(webhook.name, require_settings.isUnknown(serviceUri) ? "" : serviceUri.reveal())) return {
		ignore: true,
		reason: "it looks like a webhook of App Service or VS Code"
	};
	if (unread) return {
		ignore: true,
		reason: `its service URI or headers cannot be read: ${unread.why}`
	};
	return webhook.actions.length === 0 ? {
		ignore: true,
		reason: "it has no action, and a manifest requires one"
	} : void 0;
}
function misread({ read }, live) {
	const error = read.diagnostics.find(({ severity, webhook }) => severity === "error" && webhook === live.name);
	if (error) return `a manifest cannot contain it: ${error.message}`;
	const wanted = read.desired[0]?.webhooks.find(({ name }) => name === live.name);
	if (!wanted) return void 0;
	const { customHeaders } = wanted;
	const serviceUri = wanted.endpoint ? live.serviceUri : wanted.serviceUri;
	return require_run.compareWebhooks(live, {
		...live,
		serviceUri,
		customHeaders
	}) === "same" ? void 0 : "a variable cannot hold one of its values unchanged";
}
function isAppService(name, uri) {
	const url = URL.canParse(uri) ? new URL(uri) : void 0;
	return require_run.isDeploymentName(name) || url !== void 0 && (require_run.isDeploymentPath(url.pathname) || require_run.isDeploymentSite(url));
}
const firstKeys = [
	"serviceUri",
	"endpoint",
	"customHeaders",
	"actions",
	"scope"
];
function entry(webhook, writer, endpoint) {
	const complete = require_run.completeWebhook(webhook);
	const { serviceUri, ...others } = complete ? require_run.writtenFields(complete, writer) : {};
	const target = endpoint ? { endpoint: inlineMap({
		appService: endpoint.app,
		...endpoint.slot !== void 0 && { slot: endpoint.slot }
	}) } : { serviceUri };
	const written = Object.entries({
		...target,
		...others
	});
	const rank = (key) => firstKeys.includes(key) ? firstKeys.indexOf(key) : firstKeys.length;
	return {
		...Object.fromEntries(written.filter(([, value]) => value !== void 0).toSorted(([a], [b]) => rank(a) - rank(b))),
		...webhook.tags.has("acr-webhooks-protect") && { protect: true }
	};
}
function writer(registry, reference, endpoint) {
	return {
		registry,
		uri: (uri) => endpoint ? "" : writtenUri(uri, reference),
		header: (name, value) => value === "" || isPublicHeader(name, value) ? value : reference(name, value, `header ${name}`),
		allowsTag: (name, value) => require_run.checkTag(name, value).every(({ severity }) => severity === "warning"),
		list: inline,
		map
	};
}
function isPublicHeader(name, value) {
	return /^(?:content-type|accept)$/i.test(name) && /^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset=[\w-]{1,20})?$/i.test(value);
}
function writtenUri(uri, reference) {
	const [, scheme = "", userinfo = "", host = "", hook = "", mark = "", rest = ""] = /^(https?:\/\/)(?:([^/?#@]+)@)?([^/?#@]+)((?:\/api\/registry\/webhook|\/docker\/hook)(?![^/?#]))?([/?#]?)(.*)$/is.exec(uri) ?? [];
	const known = /* @__PURE__ */ new Map([["USERINFO", userinfo], ["REST", rest]]);
	const build = (refer) => `${scheme}${userinfo && `${refer("USERINFO")}@`}${host}${hook}${mark}${rest && refer("REST")}`;
	const parsed = require_run.parseTemplate(build((part) => `\${${part}}`));
	const shape = "problem" in parsed ? parsed : require_run.uriShape(parsed);
	const resolved = "problem" in shape ? shape : require_run.resolveUri(shape, (name) => known.get(name) ?? "");
	if ("problem" in resolved || resolved.text !== uri) return reference("URI", uri, "the service URI");
	return build((part) => part === "USERINFO" ? reference("USERINFO", userinfo, `the service URI between ${scheme} and @`) : reference(mark === "/" ? "PATH" : "QUERY", rest, `the service URI after ${scheme}${host}${hook}${mark}`));
}
function map(entries) {
	const made = Object.create(null);
	for (const [name, value] of entries) made[name] = value;
	return made;
}
function inlineMap(entries) {
	return new require_yaml.Document().createNode(entries, { flow: true });
}
function inline(items) {
	return new require_yaml.Document().createNode(items, { flow: true });
}
function constant(text) {
	return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
}
function unique(name, taken) {
	let free = name;
	for (let count = 2; Object.hasOwn(taken, free); count += 1) free = `${name}_${count}`;
	return free;
}
function heading(registry, { secrets, leftOut, webhooks }) {
	const lines = [`yaml-language-server: $schema=${schemaUrl}`];
	if (webhooks === 0) lines.push("", nothingExported(registry, leftOut.length));
	if (secrets.length > 0) lines.push("", "Set these variables as secrets. To see the live values, run", `  az acr webhook get-config --registry ${registry.name} --name NAME`, "", ...secrets.map((secret) => `  ${secret.name}  ${secret.for}`));
	if (leftOut.length > 0) lines.push("", "Left out:", ...leftOut.map(({ name, reason }) => `  ${name}: ${reason}`));
	return lines.map((line) => line === "" ? "" : ` ${line.replaceAll(/\p{Cc}/gu, " ")}`).join("\n");
}
function nothingExported(registry, leftOut) {
	if (leftOut === 0) return `Registry ${registry.name} has no webhooks.`;
	return `This manifest has no webhooks: ${leftOut === 1 ? "the only webhook" : `all ${leftOut} webhooks`} of registry ${registry.name} ${leftOut === 1 ? "was" : "were"} left out.`;
}
// src/export/export.ts
async function readLive(azure, address, concurrency) {
	const registry = await azure.registry(address);
	const live = await require_yaml.pMap(await registry.list(), async (webhook) => {
		const config = await registry.callbackConfig(webhook.webhook.name);
		return require_run.withCallbackConfig(webhook, config ?? require_settings.unknown("it was deleted meanwhile"));
	}, { concurrency });
	const endpoints = await namedEndpoints(azure.endpoints(address.subscriptionId), live);
	return {
		registry: registry.info,
		live,
		endpoints,
		others: await registry.eventSubscriptions() ?? []
	};
}
Object.defineProperty(exports, "nothingExported", {
	enumerable: true,
	get: function() {
		return nothingExported;
	}
});
Object.defineProperty(exports, "readLive", {
	enumerable: true,
	get: function() {
		return readLive;
	}
});
Object.defineProperty(exports, "writeManifest", {
	enumerable: true,
	get: function() {
		return writeManifest;
	}
});
