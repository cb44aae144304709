/** `init`: looks at the folder and the registry, asks, writes the files that are missing, and prints the commands. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import pMap from "p-map";
import { type Azure, connect, login, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { type LiveRegistry, nothingExported, readLive, writeManifest } from "../export/export.ts";
import { catchSignals, type Signals, writeWhole } from "../host/host.ts";
import {
  type Ci,
  ciSystemsIn,
  difference,
  ownerFrom,
  pipelinePlace,
  pipelineText,
  type Repository,
  readRemote,
  sampleManifest,
  setupCommands,
  usesOf,
  withExample,
} from "../init/init.ts";
import { isUnknown, type RegistryInfo, ServiceError, UserError } from "../model.ts";
import { renderDiagnostic } from "../report/report.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { ask, canAsk, choose } from "./ask.ts";
import { output } from "./output.ts";
import { printStep } from "./terminal.ts";

export interface InitOptions {
  readonly registry: string | undefined;
  readonly owner: string | undefined;
  readonly ci: Ci | undefined;
  readonly identities: "one" | "two" | undefined;
  readonly offline: boolean;
  readonly check: boolean;
  /** Takes the defaults without asking. */
  readonly yes: boolean;
}

/** What the folder says. */
export interface Surroundings {
  /** The repository's root, or the current folder. */
  readonly root: string;
  readonly repository: Repository | undefined;
  readonly branch: string;
  /** CI systems whose files are there. */
  readonly found: readonly Exclude<Ci, "none">[];
}

/** The manifest's name, in the root. */
export const manifestName = "webhooks.yaml";

interface Session {
  readonly settings: Settings;
  readonly options: InitOptions;
  readonly signals: Signals;
  readonly asks: boolean;
}

/** Sets up a repository, or checks a setup. Returns the exit code: 4 if an existing file differs and was kept. */
export async function initOnTerminal(raw: RawSettings, options: InitOptions): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const signals = catchSignals({ grace: 0, leave: true });
  try {
    const around = await lookAround();
    const asks = !options.yes && canAsk();
    const session: Session = { settings, options, signals, asks };
    if (options.check) {
      const { checkSetup } = await import("./init-check.ts");
      return await checkSetup(around, { settings, options, signals });
    }
    return (await setUp(around, session)) ?? signals.exitCode() ?? 1;
  } catch (error) {
    const interrupted = signals.exitCode();
    if (interrupted !== undefined) return interrupted;
    throw error instanceof ServiceError ? new UserError([error.diagnostic], 1) : error;
  } finally {
    signals.release();
  }
}

/** Undefined: a signal came. */
async function setUp(around: Surroundings, session: Session): Promise<number | undefined> {
  const { options, settings, signals } = session;
  const live = options.offline ? undefined : await liveRegistry(session);
  if (signals.stopping.aborted) return undefined;
  const owner = await chooseOwner(around, session);
  const ci = await chooseCi(around, session);
  const identities = options.identities ?? (ci === "none" ? "one" : await chooseIdentities(session));
  if (ci === undefined || identities === undefined || signals.stopping.aborted) return undefined;

  const manifest = await writeFile(around, session, { path: manifestName, text: manifestText(owner, session, live) });
  const hosts = new Map(
    (live?.live ?? []).map(({ webhook }) => [webhook.name.toLowerCase(), hostOf(webhook.serviceUri)]),
  );
  const uses = usesOf(manifestName, Buffer.from(manifest.text), (name) => hosts.get(name.toLowerCase()));
  const errors = uses.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(errors, 3);
  for (const warning of uses.diagnostics) output(2).write(renderDiagnostic(warning, { color: output(2).hasColors }));
  if (signals.stopping.aborted) return undefined;

  const common = { ci, identities, owner: uses.owner ?? owner, branch: around.branch, uses };
  const place = await pipelinePlace(ci, (path) => textAt(around, path));
  const text = pipelineText({ ...common, repository: around.repository?.path });
  const written = place === undefined ? undefined : await writeFile(around, session, { path: place.path, text });
  const registry = {
    name: uses.registry?.name ?? live?.registry.name ?? options.registry ?? sampleRegistry,
    id: live?.registry.id,
    subscriptionId: live?.registry.subscriptionId ?? subscriptionOf(settings),
  };
  const repository = around.repository;
  const names = (live?.live ?? []).map(({ webhook }) => webhook.name);
  output(1).write(setupCommands({ ...common, place, cloud: settings.cloud, repository, registry, live: names }));
  const kept = [manifest, ...(written === undefined ? [] : [written])].filter(({ state }) => state === "kept");
  printEnd(
    around,
    uses.secrets.map(({ name }) => name),
    uses.openHosts,
  );
  return kept.some(({ wasAsked }) => !wasAsked) ? refused(kept.map(({ path }) => path)) : 0;
}

function refused(paths: readonly string[]): number {
  const message = `${paths.join(" and ")} ${paths.length === 1 ? "differs from what init would write, and was" : "differ from what init would write, and were"} kept`;
  const help = "Run init at a terminal to replace a file, or move the file away.";
  const diagnostic = { severity: "error", code: "file-kept", message, help } as const;
  output(2).write(renderDiagnostic(diagnostic, { color: output(2).hasColors }));
  return 4;
}

function printEnd(around: Surroundings, secrets: readonly string[], openHosts: readonly string[]): void {
  const err = output(2);
  const file = relative(process.cwd(), join(around.root, manifestName));
  const flags = file === manifestName ? "" : ` --file ${file}`;
  err.write("\n");
  for (const name of openHosts) printStep(`Replace deploy.example.com by the host that ${name} is sent to.`);
  if (secrets.length > 0) printStep(`Set ${secrets.join(", ")} in the environment.`);
  printStep("The commands above set up Azure and the CI system. Run `acr-webhooks init --check` to check them.");
  printStep(`Run \`acr-webhooks plan${flags}\` to see what would change.`);
}

// --- What is there ---------------------------------------------------------------------------------------------------

async function lookAround(): Promise<Surroundings> {
  const git = async (...words: readonly string[]) => (await run("git", words))?.trim() || undefined;
  const root = (await git("rev-parse", "--show-toplevel")) ?? process.cwd();
  const remote = await git("remote", "get-url", "origin");
  const head = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
  const branch = head ?? (await git("symbolic-ref", "--short", "HEAD")) ?? "main";
  return {
    root,
    repository: remote === undefined ? undefined : readRemote(remote),
    // A name that YAML or bash reads differently is for people to fill in.
    branch: /^[A-Za-z][\w./-]*$/.test(branch) && head !== undefined ? branch : defaultBranch(branch),
    found: ciSystemsIn(await readdir(root)),
  };
}

/** Without the remote's default branch, the current one counts only if it is a usual default. */
function defaultBranch(current: string): string {
  return current === "master" || current === "trunk" || current === "develop" ? current : "main";
}

/** The standard output of a program; undefined: it failed, or is not installed. */
export function run(program: string, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, words, { encoding: "utf8", timeout: 15_000, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}

// --- What is chosen --------------------------------------------------------------------------------------------------

const sampleRegistry = "contoso";

async function chooseOwner({ repository, root }: Surroundings, { options, asks, signals }: Session): Promise<string> {
  const fallback = ownerFrom(repository?.path ?? basename(root)) ?? "contoso/storefront";
  const chosen = options.owner ?? ((asks && (await ask(`Owner of the webhooks [${fallback}]: `, signals))) || fallback);
  if (!/^[A-Za-z0-9._/-]{1,128}$/.test(chosen))
    throw usage(
      `"${chosen.slice(0, 60)}" is not a valid owner`,
      "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.",
      "owner",
    );
  if (options.owner === undefined)
    printStep(
      `owner: ${chosen}${repository === undefined ? " (the folder's name; the repository has no remote)" : ""}`,
    );
  return chosen;
}

async function chooseCi(
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

async function chooseIdentities({ asks, signals }: Session): Promise<"one" | "two" | undefined> {
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

// --- The registry ----------------------------------------------------------------------------------------------------

/** Logs in. */
export function azureOf(settings: Settings, signals: Signals, permission: "plan" | "redeliver"): Promise<Azure> {
  const { cloud, armEndpoint, concurrency } = settings;
  return connect(login({ cloud, armEndpoint, environment: process.env, signal: signals.cutting }), {
    permission,
    concurrency,
    signal: signals.cutting,
    clock: systemClock,
    onWait: (wait) => printStep(waitSentence(wait)),
  });
}

/** The subscription that is set; undefined: none. */
export function subscriptionOf(settings: Settings): string | undefined {
  return settings.subscriptionId ?? (process.env["AZURE_SUBSCRIPTION_ID"] || undefined);
}

async function liveRegistry(session: Session): Promise<LiveRegistry | undefined> {
  const { settings, options, signals } = session;
  const azure = await azureOf(settings, signals, "plan");
  const subscriptionId = subscriptionOf(settings);
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
  const only = subscriptionOf(settings);
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

function hostOf(serviceUri: LiveRegistry["live"][number]["webhook"]["serviceUri"]): string | undefined {
  const text = isUnknown(serviceUri) ? "" : serviceUri.reveal();
  return URL.canParse(text) ? new URL(text).host : undefined;
}

// --- The files -------------------------------------------------------------------------------------------------------

function manifestText(owner: string, { options, settings }: Session, live: LiveRegistry | undefined): string {
  if (live === undefined) return sampleManifest(owner, options.registry ?? sampleRegistry, subscriptionOf(settings));
  const { text, webhooks, leftOut, secrets } = writeManifest({ ...live, owner, all: false, withEndpoints: true });
  if (webhooks === 0) printStep(nothingExported(live.registry, leftOut.length));
  for (const { name, reason } of leftOut) printStep(`left out ${name}: ${reason}`);
  for (const secret of secrets) printStep(`reference ${secret.name}: ${secret.for}`);
  return webhooks === 0 ? withExample(text) : text;
}

/** The text of a file; undefined: there is none. */
export async function textAt({ root }: Surroundings, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw cannot("read", path, error);
  });
}

interface Written {
  readonly path: string;
  /** What the file contains now. */
  readonly text: string;
  readonly state: "written" | "unchanged" | "kept";
  readonly wasAsked: boolean;
}

/** Writes a file that is not there. An existing one that differs is replaced only after a yes to the difference. */
async function writeFile(
  around: Surroundings,
  { asks, signals }: Session,
  file: Pick<Written, "path" | "text">,
): Promise<Written> {
  const target = join(around.root, file.path);
  const before = await textAt(around, file.path);
  const { path } = file;
  if (before === file.text) {
    printStep(`${path}: unchanged`);
    return { path, text: before, state: "unchanged", wasAsked: false };
  }
  if (before !== undefined) {
    const err = output(2);
    err.write(`\n${path} exists and differs (+ is new):\n${difference(before, file.text, { color: err.hasColors })}`);
    const isYes = asks && (await ask(`Replace ${path}? Only 'yes' is accepted: `, signals)).toLowerCase() === "yes";
    if (!isYes) {
      printStep(`${path}: kept`);
      return { path, text: before, state: "kept", wasAsked: asks };
    }
  }
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeWhole(target, file.text);
  } catch (error) {
    throw cannot("write", path, error as NodeJS.ErrnoException);
  }
  printStep(`${path}: written`);
  return { path, text: file.text, state: "written", wasAsked: asks };
}

function cannot(verb: "read" | "write", path: string, { code }: NodeJS.ErrnoException): UserError {
  const message = `cannot ${verb} ${path} (${code ?? "unknown reason"})`;
  const help = "Check the file and its permissions, then run again.";
  return new UserError([{ severity: "error", code: "cannot-write", message, help }], 1);
}

function usage(message: string, help: string, setting: string): UserError {
  return new UserError([{ severity: "error", code: "usage", message, help, settings: [{ name: setting }] }], 3);
}
