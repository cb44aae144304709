/** What `init` asks for, or decides: owner, CI system, identities, registry. */
import { basename } from "node:path";
import pMap from "p-map";
import type { Azure } from "../azure/azure.ts";
import { type LiveRegistry, readLive } from "../export/export.ts";
import type { Signals } from "../host/host.ts";
import { type Ci, ownerFrom } from "../init/init.ts";
import { type RegistryInfo, ServiceError, UserError } from "../model.ts";
import { givenSubscription, type Settings } from "../settings.ts";
import { ask, choose } from "./ask.ts";
import { logIn } from "./azure.ts";
import type { InitOptions, Surroundings } from "./surroundings.ts";
import { printStep } from "./terminal.ts";

/** What questions depend on. */
export interface Session {
  readonly settings: Settings;
  readonly options: InitOptions;
  readonly signals: Signals;
  readonly asks: boolean;
}

/** The name in a sample. */
export const sampleRegistry = "contoso";

/** The owner. `existing`: that of the manifest that is there. Throws `UserError` if it is not valid. */
export async function chooseOwner(
  { repository, root }: Surroundings,
  existing: string | undefined,
  { options, asks, signals }: Session,
): Promise<string> {
  const given = options.owner ?? existing;
  const fallback = ownerFrom(repository?.path ?? basename(root)) ?? "contoso/storefront";
  const chosen = given ?? ((asks && (await ask(`Owner of the webhooks [${fallback}]: `, signals))) || fallback);
  if (!/^[A-Za-z0-9._/-]{1,128}$/.test(chosen))
    throw usage(
      `"${chosen.slice(0, 60)}" is not a valid owner`,
      "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.",
      "owner",
    );
  const isGuess = given === undefined && repository === undefined && chosen === fallback;
  if (options.owner === undefined && !signals.stopping.aborted)
    printStep(`owner: ${chosen}${isGuess ? " (the folder's name; the repository has no remote)" : ""}`);
  return chosen;
}

/** The CI system. Undefined: a signal came. */
export async function chooseCi(
  { repository, found }: Surroundings,
  { options, asks, signals }: Session,
): Promise<Ci | undefined> {
  if (options.ci !== undefined) return options.ci;
  const preferred = found.length === 1 ? found[0] : (repository?.ci ?? found[0]);
  if (preferred !== undefined && (found.length <= 1 || !asks)) {
    printStep(`CI system: ${preferred}`);
    return preferred;
  }
  if (!asks) {
    printStep("CI system: github (nothing in the folder names another one)");
    return "github";
  }
  const all = [preferred ?? "github", "github", "azure-pipelines", "gitlab", "none"] as const;
  return choose(
    "CI system",
    [...new Set(all)].map((value) => ({ value, label: value })),
    signals,
  );
}

/** How many identities. Undefined: a signal came. */
export async function chooseIdentities({ asks, signals }: Session): Promise<"one" | "two" | undefined> {
  if (!asks) return "one";
  return choose(
    "Identities",
    [
      { value: "one", label: "one: the same identity plans and applies" },
      { value: "two", label: "two: pull requests use an identity that cannot write" },
    ],
    signals,
  );
}

/** Logs in, chooses the registry and reads its webhooks. Undefined: a signal came. */
export async function liveRegistry(session: Session): Promise<LiveRegistry | undefined> {
  const { settings, options, signals } = session;
  const subscriptionId = givenSubscription(settings, process.env);
  const azure = await logIn(settings, signals, "plan", printStep);
  const { concurrency, resourceGroup } = settings;
  if (options.registry !== undefined && subscriptionId !== undefined)
    return readLive(azure, { name: options.registry, resourceGroup, subscriptionId }, concurrency);
  const chosen = await chooseRegistry(await registriesOf(azure, settings), session);
  if (chosen === undefined) return undefined;
  printStep(`registry: ${chosen.name}`);
  return readLive(azure, chosen, concurrency);
}

/** All registries that the login can see. A subscription that cannot be read is left out, unless it is the only one. */
async function registriesOf(azure: Azure, settings: Settings): Promise<readonly RegistryInfo[]> {
  const only = givenSubscription(settings, process.env);
  const ids = only === undefined ? (await azure.subscriptions()).map(({ id }) => id) : [only];
  const lists = await pMap(
    ids,
    async (id) => {
      try {
        return await azure.registries(id);
      } catch (error) {
        if (!(error instanceof ServiceError) || ids.length === 1) throw error;
        printStep(`subscription ${id}: ${error.diagnostic.message}`);
        return [];
      }
    },
    { concurrency: 4 },
  );
  return lists.flat();
}

async function chooseRegistry(
  all: readonly RegistryInfo[],
  { options, settings, asks, signals }: Session,
): Promise<RegistryInfo | undefined> {
  const isSame = (a: string, b: string | undefined): boolean => b === undefined || a.toLowerCase() === b.toLowerCase();
  const fitting = all.filter(
    ({ name, resourceGroup }) => isSame(name, options.registry) && isSame(resourceGroup, settings.resourceGroup),
  );
  const [first, ...more] = fitting;
  if (first === undefined)
    throw usage(
      options.registry === undefined
        ? "the login can see no registry"
        : `the login can see no registry "${options.registry.slice(0, 60)}"`,
      "Check the login and the subscription, or write a sample manifest without a login.",
      "offline",
    );
  if (more.length === 0) return first;
  const labelled = fitting.map((value) => ({ value, label: `${value.name} (${value.resourceGroup}, ${value.sku})` }));
  if (asks) return choose("Registry", labelled, signals);
  const names = fitting.map(({ name }) => name);
  throw usage(
    `the login can see ${names.length} registries: ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", …" : ""}`,
    "Choose one.",
    "registry",
  );
}

function usage(message: string, help: string, setting: string): UserError {
  return new UserError([{ severity: "error", code: "usage", message, help, settings: [{ name: setting }] }], 3);
}
