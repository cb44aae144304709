/** `match`: which webhooks fire for an image. */
import { connect, login, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { type MatchResult, matchWebhook, parseImage } from "../deliveries/deliveries.ts";
import { catchSignals, readManifestFiles } from "../host/host.ts";
import { readManifests } from "../manifest/manifest.ts";
import { normalLocation, ServiceError, UserError } from "../model.ts";
import { renderDiagnostic, renderMatches } from "../report/report.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { output } from "./output.ts";
import { printStep } from "./terminal.ts";

interface Options {
  readonly action: string;
  readonly location: string | undefined;
  readonly live: boolean;
}

interface Candidate extends Pick<Parameters<typeof matchWebhook>[0], "status" | "actions" | "scope" | "location"> {
  readonly registry: string;
  readonly name: string;
}

/** Prints, for each image and webhook, whether it fires and why. Returns the exit code. */
export async function matchOnTerminal(raw: RawSettings, images: readonly string[], options: Options): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const candidates = options.live ? await liveWebhooks(settings) : await manifestWebhooks(settings);
  const location = options.location === undefined ? undefined : normalLocation(options.location);
  const matches = images.flatMap((image) => {
    const event = { ...parseImage(image, options.action), action: options.action, location };
    return candidates.map(
      ({ registry, name, ...rules }): MatchResult & { image: string; registry: string; webhook: string } => ({
        image,
        registry,
        webhook: name,
        ...matchWebhook(rules, event),
      }),
    );
  });
  const out = output(1);
  out.write(renderMatches(matches, settings.format, { color: out.hasColors && settings.format === "text" }));
  return 0;
}

async function manifestWebhooks(settings: Settings): Promise<readonly Candidate[]> {
  const read = readManifests(await readManifestFiles(settings.files), {
    environment: undefined,
    env: settings.env,
    allowedHosts: undefined,
    allowedHostsRequired: false,
    owners: [],
  });
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(errors, 3);
  for (const warning of read.diagnostics) output(2).write(renderDiagnostic(warning, { color: output(2).hasColors }));
  return read.desired
    .filter(({ registry }) => isChosen(registry.name, settings.registries))
    .flatMap(({ registry, webhooks }) => webhooks.map((webhook) => ({ ...webhook, registry: registry.written.name })));
}

async function liveWebhooks(settings: Settings): Promise<readonly Candidate[]> {
  const [name, ...more] = settings.registries;
  const subscriptionId = settings.subscriptionId ?? process.env["AZURE_SUBSCRIPTION_ID"];
  if (name === undefined || more.length > 0) throw usage("--live needs exactly one registry", "registry");
  if (!subscriptionId) throw usage("no subscription is set", "subscription-id");
  const { cloud, armEndpoint, concurrency, resourceGroup } = settings;
  const signals = catchSignals({ grace: 0, leave: true, say: (line) => output(2).write(line) });
  try {
    const azure = await connect(login({ cloud, armEndpoint, environment: process.env, signal: signals.cutting }), {
      permission: "plan",
      concurrency,
      signal: signals.cutting,
      clock: systemClock,
      onWait: (wait) => printStep(waitSentence(wait)),
    });
    const registry = await azure.registry({ name, resourceGroup, subscriptionId });
    return (await registry.list()).map(({ webhook }) => ({ ...webhook, registry: registry.info.name }));
  } catch (error) {
    throw error instanceof ServiceError ? new UserError([error.diagnostic], 1) : error;
  } finally {
    signals.release();
  }
}

function isChosen(name: string, registries: readonly string[]): boolean {
  return registries.length === 0 || registries.some((each) => each.toLowerCase() === name.toLowerCase());
}

function usage(message: string, setting: string): UserError {
  const help = "Set it, then run again.";
  return new UserError([{ severity: "error", code: "usage", message, help, settings: [{ name: setting }] }], 3);
}
