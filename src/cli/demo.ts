/** `demo`: a full run for a person to watch. The emulator and two endpoints run in this process; the SDK is the real one. */
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { connect, login } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { createCertificate } from "../emulator/tls.ts";
import { send } from "../host/host.ts";
import type { Command, Report } from "../model.ts";
import { renderDiagnostic, renderReport } from "../report/report.ts";
import { run } from "../run/run.ts";
import { parseSettings } from "../settings.ts";
import { output } from "./output.ts";

const secret = "s3cret-token-of-the-demo";

/** Plays the demo on standard output; throws if a step ends differently than expected. Leaves nothing behind. */
export async function demo(): Promise<void> {
  const certificate = await createCertificate("localhost");
  let deployAnswers = 200;
  const deploy = await endpoint(certificate, () => deployAnswers);
  const audit = await endpoint(certificate, () => 200);
  const emulator = await startEmulator({
    seed: registryBefore(deploy.url),
    // The endpoints have a certificate that was made for this demo.
    switches: { insecureDeliveries: true },
  });
  try {
    await play(emulator, deploy.url, audit.url, (code) => {
      deployAnswers = code;
    });
  } finally {
    await Promise.all([emulator.close(), close(deploy.server), close(audit.server)]);
  }
}

async function play(
  emulator: Emulator,
  deployUrl: string,
  auditUrl: string,
  deployAnswers: (code: number) => void,
): Promise<void> {
  const manifest = manifestText(deployUrl, auditUrl);
  const { hasColors: color, write } = output(1);
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const say = (text: string) => write(`${text}\n`);

  async function show(command: Command, flags: string, expected: number): Promise<void> {
    say(bold(`\n$ acr-webhooks ${command}${flags}`));
    const report = await job(emulator, manifest, command);
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
  say(bold("\nThe demo is over, and nothing is left behind. Next, write a webhooks.yaml, then run:"));
  say("  acr-webhooks validate");
  say("  acr-webhooks plan");
}

/** One command as the command line runs it, on a manifest in memory. */
function job(emulator: Emulator, manifest: string, command: Command): Promise<Report> {
  const { ready, ca } = emulator;
  const environment = {
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
    WEBHOOK_DEPLOY_TOKEN: secret,
  };
  const never = new AbortController().signal;
  const settings = parseSettings({ yes: ["true"], "arm-endpoint": [ready.armEndpoint] }, (name) => `--${name}`);
  return run(command, settings, {
    environment,
    allowedHostsRequired: false,
    clock: systemClock,
    stopping: never,
    now: () => new Date(),
    mask: () => {},
    step: () => {},
    status: () => {},
    saveReport: async () => {},
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
          signal: never,
        }),
        {
          permission,
          concurrency: settings.concurrency,
          signal: never,
          clock: systemClock,
          onWait: () => {},
        },
      ),
  });
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
