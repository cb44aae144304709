/** `demo`: a full run for a person to watch. The emulator and two endpoints run in this process; the SDK is the real one. */
import type { IncomingMessage } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { connect, login } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { createCertificate, type Emulator, startEmulator } from "../emulator/emulator.ts";
import { send } from "../host/host.ts";
import type { Command, Report } from "../model.ts";
import { renderDiagnostic, renderReport } from "../report/report.ts";
import { run } from "../run/run.ts";
import { parseSettings } from "../settings.ts";
import { output } from "./output.ts";
import { oneLine } from "./progress.ts";

const secret = "s3cret-token-of-the-demo";

/**
 * Plays the demo on standard output; throws if a step ends differently than expected. Leaves nothing behind. `keep`: then leaves
 * emulator and endpoints running until SIGINT or SIGTERM.
 */
export async function demo({ keep }: { readonly keep: boolean }): Promise<void> {
  const stop = new AbortController();
  const stopped = keep ? signal(stop) : undefined;
  const certificate = await createCertificate("localhost");
  let deployAnswers = 200;
  const deploy = await endpoint(certificate, () => deployAnswers);
  const audit = await endpoint(certificate, () => 200);
  let emulator: Emulator | undefined;
  try {
    emulator = await startEmulator({
      seed: registryBefore(deploy.url),
      // The endpoints have a certificate that was made for this demo.
      switches: { insecureDeliveries: true },
    });
    const endpoints = { deployUrl: deploy.url, auditUrl: audit.url };
    const deployAnswersWith = (code: number) => {
      deployAnswers = code;
    };
    const played = play(emulator, endpoints, deployAnswersWith, stop.signal);
    if (stopped === undefined) {
      await played;
      output(1).write(lastWords);
      return;
    }
    // A signal ends it at once: what it still does then fails.
    played.catch(() => {});
    if ((await Promise.race([played, stopped])) === "stopped") return;
    deployAnswers = 200;
    for (const [name, { server }] of Object.entries({ deploy, audit })) showEvents(name, server);
    output(1).write(howToPlay(emulator, deploy.url, audit.url));
    await stopped;
  } finally {
    await Promise.all([emulator?.close(), close(deploy.server), close(audit.server)]);
  }
}

const lastWords = `
The demo is over, and nothing is left behind. Next, in your repository, run:
  acr-webhooks init
  acr-webhooks plan
`;

/** Resolves at the first signal, which also aborts `stop`. */
function signal(stop: AbortController): Promise<"stopped"> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const)
      process.once(name, () => {
        stop.abort();
        resolve("stopped");
      });
  });
}

/** What the demo leaves running, and how other commands use it. */
function howToPlay(emulator: Emulator, deployUrl: string, auditUrl: string): string {
  const variables = Object.entries({
    ...environmentOf(emulator),
    // What a manifest that `init` writes refers to.
    WEBHOOK_DEPLOYSTAGING_AUTHORIZATION: `Bearer ${secret}`,
    WEBHOOK_DEPLOYSTAGING_PATH: "hooks/acr",
    WEBHOOK_AUDITDELETES_PATH: "audit",
    ACR_WEBHOOKS_ARM_ENDPOINT: emulator.ready.armEndpoint,
    NODE_EXTRA_CA_CERTS: emulator.ready.caFile,
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

/** Prints one line for each event that an endpoint gets. Nothing of a header or a path. */
function showEvents(name: string, server: Server): void {
  server.on("request", (request: IncomingMessage) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body = (body + part).slice(0, 100_000);
    });
    request.on("end", () => output(1).write(`${oneLine(`${name} endpoint: ${actionIn(body)}`)}\n`));
  });
}

function actionIn(body: string): string {
  try {
    const { action, target } = JSON.parse(body) as {
      action?: unknown;
      target?: { repository?: unknown; tag?: unknown };
    };
    const image = [target?.repository, target?.tag].filter((part) => typeof part === "string").join(":");
    return `${String(action)}${image === "" ? "" : ` ${image}`}`;
  } catch {
    return "a request that is no event";
  }
}

async function play(
  emulator: Emulator,
  { deployUrl, auditUrl }: { readonly deployUrl: string; readonly auditUrl: string },
  deployAnswers: (code: number) => void,
  stopping: AbortSignal,
): Promise<void> {
  const manifest = manifestText(deployUrl, auditUrl);
  const { hasColors: color, write } = output(1);
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const say = (text: string) => write(`${text}\n`);

  async function show(command: Command, flags: string, expected: number): Promise<void> {
    say(bold(`\n$ acr-webhooks ${command}${flags}`));
    const report = await job(emulator, manifest, command, stopping);
    for (const diagnostic of report.diagnostics) write(renderDiagnostic(diagnostic, { color }));
    write(renderReport(report, "text", { color }));
    say(`(exit code ${report.exitCode})`);
    if (report.exitCode !== expected)
      throw new Error(`the demo's ${command} ended with ${report.exitCode}, not ${expected}`);
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

/** One command as the command line runs it, on a manifest in memory. */
function job(emulator: Emulator, manifest: string, command: Command, stopping: AbortSignal): Promise<Report> {
  const { ready, ca } = emulator;
  const environment = environmentOf(emulator);
  const settings = parseSettings({ yes: ["true"], "arm-endpoint": [ready.armEndpoint] }, (name) => `--${name}`);
  return run(command, settings, {
    environment,
    allowedHostsRequired: false,
    clock: systemClock,
    stopping,
    now: () => new Date(),
    mask: () => {},
    step: () => {},
    status: () => {},
    saveReport: undefined,
    confirm: undefined,
    reviewed: undefined,
    send,
    readManifests: async () => [{ path: "webhooks.yaml", content: new TextEncoder().encode(manifest) }],
    connect: (permission) =>
      connect(
        login({
          cloud: settings.cloud,
          armEndpoint: settings.armEndpoint,
          environment,
          ca,
          signal: stopping,
        }),
        {
          permission,
          concurrency: settings.concurrency,
          signal: stopping,
          clock: systemClock,
          onWait: () => {},
        },
      ),
  });
}

/** The login to the emulator, and the demo's reference. */
function environmentOf({ ready }: Emulator): Readonly<Record<string, string>> {
  return {
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
    WEBHOOK_DEPLOY_TOKEN: secret,
  };
}

function manifestText(deployUrl: string, auditUrl: string): string {
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

function registryBefore(deployUrl: string): object {
  return {
    registries: [
      {
        name: "contoso",
        webhooks: {
          deployStaging: {
            serviceUri: `${deployUrl}/old`,
            actions: ["push"],
            tags: { "acr-webhooks-owner": "contoso/storefront" },
          },
          oldNotifier: { serviceUri: `${deployUrl}/notify`, tags: { "acr-webhooks-owner": "contoso/storefront" } },
          webappstorefront: {
            serviceUri: `${deployUrl}/api/registry/webhook`,
            scope: "storefront:latest",
            createdBy: "ops@contoso.com",
            createdByType: "User",
          },
        },
      },
    ],
  };
}

async function endpoint(certificate: { readonly key: string; readonly cert: string }, answer: () => number) {
  const server = createServer(certificate, (request, response) => {
    request.resume();
    response.statusCode = answer();
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `https://localhost:${(server.address() as AddressInfo).port}` };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
