require("./rolldown-runtime.js");
const require_login = require("./login.js");
const require_settings = require("./settings.js");
const require_run = require("./run.js");
let node_https = require("node:https");
// src/cli/demo.ts
const secret = "s3cret-token-of-the-demo";
async function demo({ keep }) {
	const stop = new AbortController();
	const stopped = keep ? signal(stop) : void 0;
	const certificate = await require_run.createCertificate("localhost");
	let deployAnswers = 200;
	const deploy = await endpoint(certificate, () => deployAnswers);
	const audit = await endpoint(certificate, () => 200);
	let emulator;
	try {
		emulator = await require_run.startEmulator({
			seed: registryBefore(deploy.url),
			switches: { insecureDeliveries: true }
		});
		const endpoints = {
			deployUrl: deploy.url,
			auditUrl: audit.url
		};
		const deployAnswersWith = (code) => {
			deployAnswers = code;
		};
		const played = play(emulator, endpoints, deployAnswersWith, stop.signal);
		if (stopped === void 0) {
			await played;
			require_run.output(1).write(lastWords);
			return;
		}
		played.catch(() => {});
		if (await Promise.race([played, stopped]) === "stopped") return;
		deployAnswers = 200;
		for (const [name, { server }] of Object.entries({
			deploy,
			audit
		})) showEvents(name, server);
		require_run.output(1).write(howToPlay(emulator, deploy.url, audit.url));
		await stopped;
	} finally {
		await Promise.all([
			emulator?.close(),
			close(deploy.server),
			close(audit.server)
		]);
	}
}
const lastWords = `
The demo is over, and nothing is left behind. Next, in your repository, run:
  acr-webhooks init
  acr-webhooks plan
`;
function signal(stop) {
	return new Promise((resolve) => {
		for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
			stop.abort();
			resolve("stopped");
		});
	});
}
function howToPlay(emulator, deployUrl, auditUrl) {
	const variables = Object.entries({
		...environmentOf(emulator),
		WEBHOOK_DEPLOYSTAGING_AUTHORIZATION: `Bearer ${secret}`,
		WEBHOOK_DEPLOYSTAGING_PATH: "hooks/acr",
		WEBHOOK_AUDITDELETES_PATH: "audit",
		ACR_WEBHOOKS_ARM_ENDPOINT: emulator.ready.armEndpoint,
		NODE_EXTRA_CA_CERTS: emulator.ready.caFile
	});
	return `
The emulator and both endpoints keep running. Paste this into another terminal:

${variables.map(([name, value]) => `  export ${name}='${value.replaceAll("'", "'\\''")}'\n`).join("")}
PowerShell:

${variables.map(([name, value]) => `  $env:${name} = '${value.replaceAll("'", "''")}'\n`).join("")}
Then, in an empty folder:

  acr-webhooks init --owner contoso/storefront --ci none
  acr-webhooks plan

The endpoints are ${deployUrl} and ${auditUrl}. They respond with 200.
Their events are shown here. To push an image:

  curl --cacert "$NODE_EXTRA_CA_CERTS" ${emulator.ready.armEndpoint}/emulator/events \\
    -d '{"action":"push","repository":"storefront","tag":"1.2"}'

To push, ping and see deliveries in a browser, open ${emulator.ready.pageUrl}

Ctrl-C ends the demo.

`;
}
function showEvents(name, server) {
	server.on("request", (request) => {
		let body = "";
		request.setEncoding("utf8").on("data", (part) => {
			body = (body + part).slice(0, 1e5);
		});
		request.on("end", () => require_run.output(1).write(`${require_run.oneLine(`${name} endpoint: ${actionIn(body)}`)}\n`));
	});
}
function actionIn(body) {
	try {
		const { action, target } = JSON.parse(body);
		const image = [target?.repository, target?.tag].filter((part) => typeof part === "string").join(":");
		return `${String(action)}${image === "" ? "" : ` ${image}`}`;
	} catch {
		return "a request that is no event";
	}
}
async function play(emulator, { deployUrl, auditUrl }, deployAnswers, stopping) {
	const manifest = manifestText(deployUrl, auditUrl);
	const { hasColors: color, write } = require_run.output(1);
	const bold = (text) => color ? `\u001b[1m${text}\u001b[22m` : text;
	const say = (text) => write(`${text}\n`);
	async function show(command, flags, expected) {
		say(bold(`\n$ acr-webhooks ${command}${flags}`));
		const report = await job(emulator, manifest, command, stopping);
		for (const diagnostic of report.diagnostics) write(require_run.renderDiagnostic(diagnostic, { color }));
		write(require_run.renderReport(report, "text", { color }));
		say(`(exit code ${report.exitCode})`);
		if (report.exitCode !== expected) throw new Error(`the demo's ${command} ended with ${report.exitCode}, not ${expected}`);
	}
	say(bold("Registry `contoso` has three webhooks: one made by hand, one by App Service, one by an earlier manifest."));
	say(bold("This is the manifest:"));
	say(`\n${manifest.replace(/^(?=.)/gm, "  ")}`);
	say(bold("1. Check the manifest. This needs no login."));
	await show("validate", "", 0);
	say(bold("\n2. Show what would change. Secrets are never printed. Webhooks of other tools stay."));
	await show("plan", "", 0);
	say(bold("\n3. Apply the plan and ping each webhook. The endpoints respond with 200."));
	await show("apply", " --yes", 0);
	say(bold("\n4. Plan again: nothing is left to change."));
	await show("plan", "", 0);
	say(bold("\n5. Someone disables a webhook in the portal. The nightly drift check finds it."));
	await emulator.control.disable("contoso", "deployStaging");
	await show("drift", "", 2);
	say(bold("\n6. Apply again to revert that. Meanwhile the endpoint's token was changed."));
	say(bold("   Without the ping, the webhook would have stayed broken, unnoticed."));
	deployAnswers(401);
	await show("apply", " --yes", 6);
}
function job(emulator, manifest, command, stopping) {
	const { ready, ca } = emulator;
	const environment = environmentOf(emulator);
	const settings = require_settings.parseSettings({
		yes: ["true"],
		"arm-endpoint": [ready.armEndpoint]
	}, (name) => `--${name}`);
	return require_run.run(command, settings, {
		environment,
		allowedHostsRequired: false,
		clock: require_settings.systemClock,
		stopping,
		now: () => /* @__PURE__ */ new Date(),
		mask: () => {},
		step: () => {},
		status: () => {},
		saveReport: void 0,
		confirm: void 0,
		reviewed: void 0,
		send: require_run.send,
		readManifests: async () => [{
			path: "webhooks.yaml",
			content: new TextEncoder().encode(manifest)
		}],
		connect: (permission) => require_login.connect(require_login.login({
			cloud: settings.cloud,
			armEndpoint: settings.armEndpoint,
			environment,
			ca,
			signal: stopping
		}), {
			permission,
			concurrency: settings.concurrency,
			signal: stopping,
			clock: require_settings.systemClock,
			onWait: () => {}
		})
	});
}
function environmentOf({ ready }) {
	return {
		AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
		AZURE_AUTHORITY_HOST: ready.authorityHost,
		AZURE_TENANT_ID: ready.tenantId,
		AZURE_CLIENT_ID: ready.clientId,
		AZURE_CLIENT_SECRET: ready.clientSecret,
		WEBHOOK_DEPLOY_TOKEN: secret
	};
}
function manifestText(deployUrl, auditUrl) {
	return `owner: contoso/storefront
registry:
  name: contoso
webhooks:
  deployStaging:
    serviceUri: ${deployUrl}/hooks/acr
    customHeaders:
      Authorization: Bearer \${WEBHOOK_DEPLOY_TOKEN}
    scope: storefront:*
  auditDeletes:
    serviceUri: ${auditUrl}/audit
    actions: [delete]
`;
}
function registryBefore(deployUrl) {
	return { registries: [{
		name: "contoso",
		webhooks: {
			deployStaging: {
				serviceUri: `${deployUrl}/old`,
				actions: ["push"],
				tags: { "acr-webhooks-owner": "contoso/storefront" }
			},
			oldNotifier: {
				serviceUri: `${deployUrl}/notify`,
				tags: { "acr-webhooks-owner": "contoso/storefront" }
			},
			webappstorefront: {
				serviceUri: `${deployUrl}/api/registry/webhook`,
				scope: "storefront:latest",
				createdBy: "ops@contoso.com",
				createdByType: "User"
			}
		}
	}] };
}
async function endpoint(certificate, answer) {
	const server = (0, node_https.createServer)(certificate, (request, response) => {
		request.resume();
		response.statusCode = answer();
		response.end();
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		server,
		url: `https://localhost:${server.address().port}`
	};
}
function close(server) {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
exports.demo = demo;
