/** `export`: prints a manifest of the live webhooks. */
import { nothingExported, readLive, writeManifest } from "../export/export.ts";
import { catchSignals } from "../host/host.ts";
import { ServiceError, UserError } from "../model.ts";
import { givenSubscription, parseSettings, type RawSettings } from "../settings.ts";
import { logIn } from "./azure.ts";
import { output } from "./output.ts";
import { printStep } from "./terminal.ts";

export interface ExportOptions {
  readonly owner: string;
  /** Also what other owners, App Service and VS Code manage. */
  readonly all: boolean;
}

/** Prints the manifest on standard output, and what to set and what was left out on standard error. Changes nothing. Returns the exit code. */
export async function exportOnTerminal(raw: RawSettings, options: ExportOptions): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const { concurrency, resourceGroup } = settings;
  const subscriptionId = givenSubscription(settings, process.env);
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
    const azure = await logIn(settings, signals, "plan", printStep);
    const found = await readLive(azure, { name, resourceGroup, subscriptionId }, concurrency);
    const { text, webhooks, secrets, leftOut } = writeManifest({ ...found, ...options });
    output(1).write(text);
    if (webhooks === 0) printStep(nothingExported(found.registry, leftOut.length));
    for (const { name: webhook, reason } of leftOut) printStep(`left out ${webhook}: ${reason}`);
    for (const secret of secrets) printStep(`set ${secret.name}: ${secret.for}`);
    if (found.others.length > 0)
      printStep(`not exported, Event Grid subscriptions: ${found.others.map((each) => each.name).join(", ")}`);
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
