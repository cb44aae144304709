/** `init`: looks at the folder and the registry, asks, writes the files that are missing, and prints the commands. */
import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type LiveRegistry, nothingExported, writeManifest } from "../export/export.ts";
import { catchSignals, writeWhole } from "../host/host.ts";
import {
  difference,
  identitiesIn,
  pipelinePlace,
  pipelineText,
  sampleManifest,
  setupCommands,
  usesOf,
  withExample,
} from "../init/init.ts";
import { isUnknown, ServiceError, UserError } from "../model.ts";
import { renderDiagnostic } from "../report/report.ts";
import { givenSubscription, parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { registryNameProblem } from "../text/text.ts";
import { ask, canAsk } from "./ask.ts";
import { chooseCi, chooseIdentities, chooseOwner, liveRegistry, type Session, sampleRegistry } from "./init-choices.ts";
import { output } from "./output.ts";
import { cannot, type InitOptions, lookAround, manifestName, type Surroundings, textAt } from "./surroundings.ts";
import { printStep } from "./terminal.ts";

/** Sets up a repository, or checks a setup. Returns the exit code: 4 if an existing file differs and was kept. */
export async function initOnTerminal(raw: RawSettings, options: InitOptions): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const problem = options.registry === undefined ? undefined : registryNameProblem(options.registry);
  if (problem !== undefined) throw registryUsage(problem);
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

function registryUsage({ problem, help }: { readonly problem: string; readonly help: string }): UserError {
  return new UserError([{ severity: "error", code: "usage", message: `--registry ${problem}`, help }], 3);
}

/** Undefined: a signal came. */
async function setUp(around: Surroundings, session: Session): Promise<number | undefined> {
  const { settings, signals } = session;
  const existing = await existingSetup(around);
  const choices = await choicesOf(around, existing, session);
  if (choices === undefined || signals.stopping.aborted) return undefined;
  const { live, owner, ci, identities } = choices;

  const isKept = session.options.offline && existing.manifest !== undefined;
  const wanted = isKept ? (existing.manifest ?? "") : manifestText(owner, session, live);
  const manifest = await writeFile(around, session, { path: manifestName, text: wanted });
  const uses = checkedUses(manifest.text, live);
  if (signals.stopping.aborted) return undefined;

  const { repository, branch } = around;
  const { cloud } = settings;
  const common = { ci, identities, owner: uses.owner ?? owner, branch, uses, cloud };
  const place = await pipelinePlace(ci, (path) => textAt(around, path));
  const text = pipelineText({ ...common, repository: repository?.path });
  const pipeline = place && (await writeFile(around, session, { path: place.path, text }));
  if (signals.stopping.aborted) return undefined;

  const name = uses.registries[0]?.name ?? live?.registry.name ?? sampleRegistry;
  const found = live?.registry.name.toLowerCase() === name.toLowerCase() ? live : undefined;
  const registry = {
    name,
    id: found?.registry.id,
    subscriptionId: found?.registry.subscriptionId ?? givenSubscription(settings, process.env),
  };
  const names = (found?.live ?? []).map(({ webhook }) => webhook.name);
  output(1).write(setupCommands({ ...common, place, repository, registry, live: names }));
  printEnd(around, cloud, uses);
  const kept = [manifest, ...(pipeline ? [pipeline] : [])].filter(({ state }) => state === "kept");
  return kept.some(({ wasAsked }) => !wasAsked) ? refused(kept.map(({ path }) => path)) : 0;
}

/** What an earlier run, or a person, has written. */
interface Existing {
  readonly manifest: string | undefined;
  readonly registry: string | undefined;
  readonly owner: string | undefined;
}

async function existingSetup(around: Surroundings): Promise<Existing> {
  const manifest = await textAt(around, manifestName);
  if (manifest === undefined) return { manifest, registry: undefined, owner: undefined };
  const { registries, owner } = usesOf(manifestName, Buffer.from(manifest));
  const name = registries[0]?.name;
  return { manifest, owner, registry: name !== undefined && /^[A-Za-z0-9]+$/.test(name) ? name : undefined };
}

/** Flags take precedence over what is there, and that over defaults. Undefined: a signal came. */
async function choicesOf(around: Surroundings, existing: Existing, session: Session) {
  const { signals } = session;
  const options = { ...session.options, registry: session.options.registry ?? existing.registry };
  const live = options.offline ? undefined : await liveRegistry({ ...session, options });
  if (signals.stopping.aborted) return undefined;
  const owner = await chooseOwner(around, existing.owner, session);
  if (signals.stopping.aborted) return undefined;
  const ci = await chooseCi(around, session);
  if (ci === undefined) return undefined;
  const place = await pipelinePlace(ci, (path) => textAt(around, path));
  const pipeline = place && (await textAt(around, place.path));
  const known = options.identities ?? (pipeline === undefined ? undefined : identitiesIn(pipeline));
  const identities = known ?? (ci === "none" ? "one" : await chooseIdentities(session));
  return identities && { live, owner, ci, identities };
}

/** What the manifest uses. Prints warnings. Throws `UserError` if it is not valid. */
function checkedUses(manifest: string, live: LiveRegistry | undefined): ReturnType<typeof usesOf> {
  const hosts = new Map(
    (live?.live ?? []).map(({ webhook }) => [webhook.name.toLowerCase(), hostOf(webhook.serviceUri)]),
  );
  const uses = usesOf(manifestName, Buffer.from(manifest), (name) => hosts.get(name.toLowerCase()));
  const errors = uses.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UserError(errors, 3);
  const { write, hasColors } = output(2);
  for (const warning of uses.diagnostics) write(renderDiagnostic(warning, { color: hasColors }));
  return uses;
}

function refused(paths: readonly string[]): number {
  const message = `${paths.join(" and ")} ${paths.length === 1 ? "differs from what init would write, and was" : "differ from what init would write, and were"} kept`;
  const help = "Run init at a terminal to replace a file, or move the file away.";
  const diagnostic = { severity: "error", code: "file-kept", message, help } as const;
  output(2).write(renderDiagnostic(diagnostic, { color: output(2).hasColors }));
  return 4;
}

function printEnd(
  around: Surroundings,
  cloud: Settings["cloud"],
  { secrets, openHosts }: ReturnType<typeof usesOf>,
): void {
  const err = output(2);
  const file = relative(process.cwd(), join(around.root, manifestName));
  const where = cloud === "AzureCloud" ? "" : ` --cloud ${cloud}`;
  const flags = `${where}${file === manifestName ? "" : ` --file ${file}`}`;
  err.write("\n");
  for (const name of openHosts) printStep(`Replace deploy.example.com by the host that ${name} is sent to.`);
  if (secrets.length > 0) printStep(`Set ${secrets.map(({ name }) => name).join(", ")} in the environment.`);
  printStep(
    `The printed commands set up Azure and the CI system. Run \`acr-webhooks init --check${where}\` to check the result.`,
  );
  printStep(`Run \`acr-webhooks plan${flags}\` to see what would change.`);
}

function hostOf(serviceUri: LiveRegistry["live"][number]["webhook"]["serviceUri"]): string | undefined {
  const text = isUnknown(serviceUri) ? "" : serviceUri.reveal();
  return URL.canParse(text) ? new URL(text).host : undefined;
}

// --- The files -------------------------------------------------------------------------------------------------------

function manifestText(owner: string, { options, settings }: Session, live: LiveRegistry | undefined): string {
  if (live === undefined)
    return sampleManifest(owner, options.registry ?? sampleRegistry, givenSubscription(settings, process.env));
  const { text, webhooks, leftOut, secrets } = writeManifest({ ...live, owner, all: false, withEndpoints: true });
  if (webhooks === 0) printStep(nothingExported(live.registry, leftOut.length));
  for (const { name, reason } of leftOut) printStep(`left out ${name}: ${reason}`);
  for (const secret of secrets) printStep(`reference ${secret.name}: ${secret.for}`);
  return webhooks === 0 ? withExample(text) : text;
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
