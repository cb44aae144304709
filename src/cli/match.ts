/** `match`: which webhooks fire for an image. */
import type { RegistryAddress } from "../azure/azure.ts";
import { type MatchResult, matchWebhook, parseImage } from "../deliveries/deliveries.ts";
import { catchSignals, readManifestFiles } from "../host/host.ts";
import { readManifests } from "../manifest/manifest.ts";
import { type Desired, type Diagnostic, normalLocation, ServiceError, UserError } from "../model.ts";
import { renderDiagnostic, renderMatches } from "../report/report.ts";
import { givenSubscription, parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { logIn } from "./azure.ts";
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
  const location = options.location === undefined ? undefined : normalLocation(options.location);
  const named = images.map((image) => ({ image, name: parseImage(image, options.action) }));
  const wrong = named.flatMap(({ image, name }) => (name === undefined ? [notAnImage(image)] : []));
  if (wrong.length > 0) throw new UserError(wrong, 3);
  const candidates = options.live ? await liveWebhooks(settings) : await manifestWebhooks(settings, location);
  const matches = named.flatMap(({ image, name }) => {
    if (name === undefined) return [];
    const event = { repository: name.repository, tag: name.tag, action: options.action, location };
    return candidates.map(({ registry, name: webhook, ...rules }): Match => {
      const isElsewhere = name.registry !== undefined && !isChosen(registry, [name.registry]);
      const result: MatchResult = isElsewhere
        ? { fires: "no", why: `the image is in registry ${name.registry}` }
        : matchWebhook(rules, event);
      return { image, registry, webhook, ...result };
    });
  });
  const out = output(1);
  const color = out.hasColors && settings.format === "text";
  out.write(renderMatches(images, matches, settings.format, { color }));
  return 0;
}

type Match = MatchResult & { readonly image: string; readonly registry: string; readonly webhook: string };

/** `location`: of the event. A webhook with `locations: all` is there, wherever that is. */
async function manifestWebhooks(settings: Settings, location: string | undefined): Promise<readonly Candidate[]> {
  const desired = await documents(settings, undefined);
  return desired.flatMap(({ registry, webhooks }) =>
    webhooks.map((webhook) => ({
      ...webhook,
      registry: registry.written.name,
      location: webhook.locations === undefined ? webhook.location : location,
    })),
  );
}

/** The documents of the chosen registries. `environment`: undefined: references are not replaced. */
async function documents(
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>> | undefined,
): Promise<readonly Desired[]> {
  const read = readManifests(await readManifestFiles(settings.files), {
    environment,
    env: settings.env,
    allowedHosts: undefined,
    allowedHostsRequired: false,
    owners: [],
  });
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(errors, 3);
  for (const warning of read.diagnostics) output(2).write(renderDiagnostic(warning, { color: output(2).hasColors }));
  const known = read.desired.map(({ registry }) => registry.name);
  const unknown = settings.registries.filter((name) => !isChosen(name, known));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((name) => notInManifests(name, known)),
      3,
    );
  return read.desired.filter(({ registry }) => isChosen(registry.name, settings.registries));
}

/** The webhooks of the named registries; without a name, of the manifest's. */
async function liveWebhooks(settings: Settings): Promise<readonly Candidate[]> {
  const registries =
    settings.registries.length > 0
      ? settings.registries.map((name) => ({ name, resourceGroup: undefined, subscriptionId: undefined }))
      : (await documents(settings, process.env)).map(({ registry }) => registry);
  const addresses = new Map<string, RegistryAddress>();
  for (const { name, resourceGroup, subscriptionId = givenSubscription(settings, process.env) } of registries) {
    if (!subscriptionId) throw new UserError([noSubscription(name)], 3);
    addresses.set(name.toLowerCase(), { name, resourceGroup: resourceGroup ?? settings.resourceGroup, subscriptionId });
  }
  const signals = catchSignals({ grace: 0, leave: true, say: (line) => output(2).write(line) });
  try {
    const azure = await logIn(settings, signals, "plan", printStep);
    const found: Candidate[] = [];
    for (const address of addresses.values()) {
      const registry = await azure.registry(address);
      found.push(...(await registry.list()).map(({ webhook }) => ({ ...webhook, registry: registry.info.name })));
    }
    return found;
  } catch (error) {
    throw error instanceof ServiceError ? new UserError([error.diagnostic], 1) : error;
  } finally {
    signals.release();
  }
}

/** Without names, all. A name with a reference can be any. */
function isChosen(name: string, registries: readonly string[]): boolean {
  return (
    registries.length === 0 ||
    [name, ...registries].some((each) => each.includes("${")) ||
    registries.some((each) => each.toLowerCase() === name.toLowerCase())
  );
}

/** What to write instead. */
export function notAnImage(image: string): Diagnostic {
  return {
    severity: "error",
    code: "usage",
    message: `${JSON.stringify(image.slice(0, 100))} is not an image`,
    help: "Write it as in storefront:1.2, team/storefront:1.2, storefront@sha256:… or contoso.azurecr.io/storefront:1.2.",
  };
}

function notInManifests(name: string, known: readonly string[]): Diagnostic {
  return {
    severity: "error",
    code: "usage",
    message: `no manifest has a registry named "${name}"`,
    help: `The manifests contain ${known.join(", ") || "no registry"}. Use --live to look at the registry itself.`,
  };
}

function noSubscription(name: string): Diagnostic {
  return {
    severity: "error",
    code: "no-subscription",
    message: `no subscription is set for registry ${name}`,
    help: "Set AZURE_SUBSCRIPTION_ID or `registry.subscriptionId`.",
    settings: [{ name: "subscription-id" }],
  };
}
