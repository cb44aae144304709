import { Document, catchSignals, checkTag, compareWebhooks, completeWebhook, isDeploymentName, isDeploymentPath, isDeploymentSite, output, pMap, parseTemplate, printStep, readManifests, resolveUri, uriShape, visit, withCallbackConfig, writtenFields } from "./job.js";
import { ServiceError, UserError, connect, isUnknown, login, ownerTag, parseSettings, systemClock, unknown, waitSentence } from "./begin.js";
// src/export/manifest.ts
const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";
function writeManifest(input) {
	const leftOut = /* @__PURE__ */ new Map();
	for (const live of input.live) {
		const reason = whyLeftOut(live, input.owner, input.all);
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
function write({ registry, owner, live }, leftOut) {
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
		webhooks.push([webhook.name, entry(webhook, writer(registry, reference))]);
	}
	const out = listed(leftOut);
	const ignore = out.filter(({ name }) => leftOut.get(name)?.ignore).map(({ name }) => name);
	const { name, resourceGroup, subscriptionId } = registry;
	const document = new Document({
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
	visit(document, { Scalar: (_, scalar) => {
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
		read: readManifests([{
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
function whyLeftOut({ webhook }, owner, all) {
	const theirs = webhook.tags.get(ownerTag)?.value.toLowerCase();
	const ours = theirs === owner.toLowerCase();
	if (theirs !== void 0 && !ours && !all) return {
		ignore: false,
		reason: "it has another owner"
	};
	const { serviceUri, customHeaders } = webhook;
	const unread = [
		serviceUri,
		customHeaders,
		...isUnknown(customHeaders) ? [] : [...customHeaders.values()].map(({ value }) => value)
	].find(isUnknown);
	if (!ours && !all && isAppService(webhook.name, isUnknown(serviceUri) ? "" : serviceUri.reveal())) return {
		ignore: true,
		reason: "it looks like a webhook of App Service or VS Code"
	};
	if (unread) return {
		ignore: true,
		reason: `its service URI or headers can't be read: ${unread.why}`
	};
	return webhook.actions.length === 0 ? {
		ignore: true,
		reason: "it has no action, and a manifest requires one"
	} : void 0;
}
function misread({ read }, live) {
	const error = read.diagnostics.find(({ severity, webhook }) => severity === "error" && webhook === live.name);
	if (error) return `a manifest can't contain it: ${error.message}`;
	const wanted = read.desired[0]?.webhooks.find(({ name }) => name === live.name);
	if (!wanted) return void 0;
	const { serviceUri, customHeaders } = wanted;
	return compareWebhooks(live, {
		...live,
		serviceUri,
		customHeaders
	}) === "same" ? void 0 : "a variable can't hold one of its values unchanged";
}
function isAppService(name, uri) {
	const url = URL.canParse(uri) ? new URL(uri) : void 0;
	return isDeploymentName(name) || url !== void 0 && (isDeploymentPath(url.pathname) || isDeploymentSite(url));
}
const firstKeys = [
	"serviceUri",
	"customHeaders",
	"actions",
	"scope"
];
function entry(webhook, writer) {
	const complete = completeWebhook(webhook);
	const written = Object.entries(complete ? writtenFields(complete, writer) : {});
	const rank = (key) => firstKeys.includes(key) ? firstKeys.indexOf(key) : firstKeys.length;
	return {
		...Object.fromEntries(written.filter(([, value]) => value !== void 0).toSorted(([a], [b]) => rank(a) - rank(b))),
		...webhook.tags.has("acr-webhooks-protect") && { protect: true }
	};
}
function writer(registry, reference) {
	return {
		registry,
		uri: (uri) => writtenUri(uri, reference),
		header: (name, value) => value === "" || isPublicHeader(name, value) ? value : reference(name, value, `header ${name}`),
		allowsTag: (name, value) => checkTag(name, value).every(({ severity }) => severity === "warning"),
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
	const parsed = parseTemplate(build((part) => `\${${part}}`));
	const shape = "problem" in parsed ? parsed : uriShape(parsed);
	const resolved = "problem" in shape ? shape : resolveUri(shape, (name) => known.get(name) ?? "");
	if ("problem" in resolved || resolved.text !== uri) return reference("URI", uri, "the service URI");
	return build((part) => part === "USERINFO" ? reference("USERINFO", userinfo, `the service URI between ${scheme} and @`) : reference(mark === "/" ? "PATH" : "QUERY", rest, `the service URI after ${scheme}${host}${hook}${mark}`));
}
function map(entries) {
	const made = Object.create(null);
	for (const [name, value] of entries) made[name] = value;
	return made;
}
function inline(items) {
	return new Document().createNode(items, { flow: true });
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
async function exportManifest(raw, options) {
	const settings = parseSettings(raw, (name) => `--${name}`);
	const subscriptionId = settings.subscriptionId ?? process.env["AZURE_SUBSCRIPTION_ID"];
	const [name, ...more] = settings.registries;
	if (name === void 0 || more.length > 0) throw usage("--registry names the registry to export, one at a time", "Give --registry contoso.");
	if (!subscriptionId) throw usage("nothing says in which subscription the registry is", "Set AZURE_SUBSCRIPTION_ID or give --subscription-id.");
	if (!/^[A-Za-z0-9._/-]{1,128}$/.test(options.owner)) throw usage("--owner is not formed as an owner must be", "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.");
	const signals = catchSignals({
		grace: 0,
		leave: true
	});
	try {
		const registry = await (await connect(login({
			cloud: settings.cloud,
			armEndpoint: settings.armEndpoint,
			environment: process.env,
			signal: signals.cutting
		}), {
			permission: "plan",
			concurrency: settings.concurrency,
			signal: signals.cutting,
			clock: systemClock,
			onWait: (wait) => printStep(waitSentence(wait))
		})).registry({
			name,
			resourceGroup: settings.resourceGroup,
			subscriptionId
		});
		const live = await pMap(await registry.list(), async (webhook) => {
			const config = await registry.callbackConfig(webhook.webhook.name);
			return withCallbackConfig(webhook, config ?? unknown("it was deleted meanwhile"));
		}, { concurrency: settings.concurrency });
		const { text, webhooks, secrets, leftOut } = writeManifest({
			registry: registry.info,
			live,
			...options
		});
		output(1).write(text);
		if (webhooks === 0) printStep(nothingExported(registry.info, leftOut.length));
		for (const { name: webhook, reason } of leftOut) printStep(`left out ${webhook}: ${reason}`);
		for (const secret of secrets) printStep(`set ${secret.name}: ${secret.for}`);
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		const interrupted = signals.exitCode();
		if (interrupted === void 0) throw new UserError([error.diagnostic], 1);
		process.exitCode = interrupted;
	} finally {
		signals.release();
	}
}
function usage(message, help) {
	return new UserError([{
		severity: "error",
		code: "usage",
		message,
		help
	}], 3);
}
export { exportManifest };
