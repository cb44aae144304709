/** `demo`: the whole job, for a person to watch. An emulated registry and two endpoints in this process; the real SDK between. */
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { connect, login } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { createCertificate } from "../emulator/tls.ts";
import type { Command, Report } from "../model.ts";
import { renderDiagnostic, renderReport } from "../report/report.ts";
import { run } from "../run/run.ts";
import { parseSettings } from "../settings.ts";
import { output } from "./output.ts";

const secret = "s3cret-token-of-the-demo";

/** Plays the demo on standard output; throws where something is not as it should be. Leaves nothing behind. */
export async function demo(): Promise<void> {
  const certificate = await createCertificate("localhost");
  let deployAnswers = 200;
  const deploy = await endpoint(certificate, () => deployAnswers);
  const audit = await endpoint(certificate, () => 200);
  const emulator = await startEmulator({
    seed: registryBefore(deploy.url),
    // The endpoints have a certificate made for this demo.
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

  say(
    bold(
      "The registry `contoso` has three webhooks, made by hand, by App Service, and by an earlier manifest. This is the manifest:",
    ),
  );
  say(`\n${manifest.replace(/^(?=.)/gm, "  ")}`);
  say(bold("1. Is the manifest valid? Needs no login."));
  await show("validate", "", 0);
  say(bold("\n2. What would be done? Secrets are never shown; what is not ours is left alone."));
  await show("plan", "", 0);
  say(bold("\n3. Do it, and ping each webhook: the endpoint's answer decides."));
  await show("apply", " --yes", 0);
  say(bold("\n4. Nothing is left to do."));
  await show("plan", "", 0);
  say(bold("\n5. Somebody switches a webhook off in the portal. The nightly drift check finds it."));
  await emulator.control.disable("contoso", "deployStaging");
  await show("drift", "", 2);
  say(
    bold(
      "\n6. Put it back. But the endpoint's token has been changed meanwhile: the webhook would never have worked again, and nobody told.",
    ),
  );
  deployAnswers(401);
  await show("apply", " --yes", 6);
  say(
    bold(
      "\nThat is all it does: the file is what is, and what is answers. Nothing is left behind. `acr-webhooks --help` shows the commands.",
    ),
  );
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
