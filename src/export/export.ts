/** `export`: generates a manifest from live webhooks. */
import pMap from "p-map";
import { connect, login, waitSentence } from "../azure/azure.ts";
import { output } from "../cli/output.ts";
import { printStep } from "../cli/terminal.ts";
import { systemClock } from "../clock.ts";
import { catchSignals } from "../host/host.ts";
import { ServiceError, UserError, unknown } from "../model.ts";
import { parseSettings, type RawSettings } from "../settings.ts";
import { withCallbackConfig } from "../webhook/webhook.ts";
import { namedEndpoints } from "./endpoints.ts";
import { nothingExported, writeManifest } from "./manifest.ts";

export interface ExportOptions {
  readonly owner: string;
  /** Also what other owners, App Service and VS Code manage. */
  readonly all: boolean;
}

/** Prints the manifest on standard output, and what to set and what was left out on standard error. Changes nothing. Returns the exit code. */
export async function exportManifest(raw: RawSettings, options: ExportOptions): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const subscriptionId = settings.subscriptionId ?? process.env["AZURE_SUBSCRIPTION_ID"];
  const [name, ...more] = settings.registries;
  if (name === undefined || more.length > 0)
    throw usage("--registry names the registry to export, one at a time", "Give --registry contoso.");
  if (!subscriptionId)
    throw usage(
      "nothing says in which subscription the registry is",
      "Set AZURE_SUBSCRIPTION_ID or give --subscription-id.",
    );
  if (!/^[A-Za-z0-9._/-]{1,128}$/.test(options.owner)) {
    throw usage(
      "--owner is not formed as an owner must be",
      "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.",
    );
  }
  const signals = catchSignals({ grace: 0, leave: true });
  try {
    const azure = await connect(
      login({
        cloud: settings.cloud,
        armEndpoint: settings.armEndpoint,
        environment: process.env,
        signal: signals.cutting,
      }),
      {
        permission: "plan",
        concurrency: settings.concurrency,
        signal: signals.cutting,
        clock: systemClock,
        onWait: (wait) => printStep(waitSentence(wait)),
      },
    );
    const registry = await azure.registry({ name, resourceGroup: settings.resourceGroup, subscriptionId });
    const live = await pMap(
      await registry.list(),
      async (webhook) => {
        const config = await registry.callbackConfig(webhook.webhook.name);
        return withCallbackConfig(webhook, config ?? unknown("it was deleted meanwhile"));
      },
      { concurrency: settings.concurrency },
    );
    const endpoints = await namedEndpoints(azure.endpoints(subscriptionId), live);
    const { text, webhooks, secrets, leftOut } = writeManifest({
      registry: registry.info,
      live,
      endpoints,
      ...options,
    });
    output(1).write(text);
    if (webhooks === 0) printStep(nothingExported(registry.info, leftOut.length));
    for (const { name: webhook, reason } of leftOut) printStep(`left out ${webhook}: ${reason}`);
    for (const secret of secrets) printStep(`set ${secret.name}: ${secret.for}`);
    const others = (await registry.eventSubscriptions()) ?? [];
    if (others.length > 0)
      printStep(`not exported, Event Grid subscriptions: ${others.map((each) => each.name).join(", ")}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const interrupted = signals.exitCode();
    if (interrupted === undefined) throw new UserError([error.diagnostic], 1);
    return interrupted;
  } finally {
    signals.release();
  }
}

function usage(message: string, help: string): UserError {
  return new UserError([{ severity: "error", code: "usage", message, help }], 3);
}
