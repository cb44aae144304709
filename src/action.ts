/** The GitHub Action: inputs and event in, run, summary, comment, annotations and outputs out. Started again, it is its own post step. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import packageJson from "../package.json" with { type: "json" };
import {
  type Announcement,
  announcement,
  comment,
  driftIssues,
  issueSentences,
  nextStep,
  reviewedDigests,
} from "./action/announce.ts";
import { hasCredential } from "./action/credential.ts";
import { type Checkout, manifestChanges, repositoryPath, supersededBy } from "./action/elsewhere.ts";
import { automaticCommand, type Event, readEvent } from "./action/event.ts";
import { type ActionSettings, permissionsBlock, readInputs } from "./action/inputs.ts";
import { maskedForms, shortest } from "./action/mask.ts";
import type { Output } from "./action/outputs.ts";
import { renderSummary, type WithoutLogin } from "./action/summary.ts";
import { systemClock } from "./clock.ts";
import { cacheFile, readManifestFiles, writeWhole } from "./files.ts";
import type { GitHub, OwnComment } from "./github/github.ts";
import type { ManifestFile } from "./manifest/manifest.ts";
import type { Command, Diagnostic, Report } from "./model.ts";
import { UserError } from "./model.ts";
import { annotations, countReport, planDocument, renderReport, reportDocument, resultOf } from "./report/report.ts";
import { terminal, terminalPage } from "./report/safe.ts";
import { type Host, run } from "./run.ts";
import { catchSignals } from "./signals.ts";
import { waitSentence } from "./terminal.ts";

const environment = process.env;

/** How long what is in flight may take after a signal, in milliseconds. The runner waits 7.5 seconds. */
const grace = 5000;

/** What a killed step leaves for its post step. */
interface Pending {
  readonly said: Announcement;
  readonly summary: string;
}

/** One run of the action, with what its parts share. */
interface Session {
  readonly event: Event;
  readonly inputs: ActionSettings;
  readonly command: Command;
  /** Where the run's files are. */
  readonly directory: string;
  readonly patterns: readonly string[];
  readonly files: () => Promise<readonly ManifestFile[]>;
  readonly github: () => Promise<GitHub>;
  /** Our comments on the pull requests that the push merged; asked once. */
  readonly commentsOfPush: () => Promise<readonly OwnComment[]>;
  /** Comments on earlier pull requests, whose changes this run applies, too. */
  readonly earlier: OwnComment[];
  /** Found on the way, and told with the report. */
  readonly warnings: Diagnostic[];
}

async function main(): Promise<void> {
  const startedAt = new Date().toISOString();
  let session: Session | undefined;
  let command: Command = "validate";
  try {
    const event = readEvent(environment, await payload());
    const inputs = readInputs(environment);
    command = inputs.command === "auto" ? automaticCommand(event) : inputs.command;
    session = await openSession(event, inputs, command);
    await runSession(session);
  } catch (error) {
    const failure = error instanceof UserError ? error : new UserError([bug(error)], 1);
    if (!(error instanceof UserError)) core.info(stackOf(error));
    const { diagnostics, exitCode } = failure;
    const report: Report = {
      command,
      result: resultOf({ command, exitCode, hasChanges: false }),
      exitCode,
      complete: true,
      interrupted: undefined,
      startedAt,
      identity: undefined,
      registries: [],
      diagnostics,
      digest: undefined,
    };
    if (session) await finish(session, report, undefined);
    else
      await tell(report, renderSummary(report, { runUrl: undefined, nextStep: undefined, without: undefined }), true);
  }
}

async function openSession(event: Event, inputs: ActionSettings, command: Command): Promise<Session> {
  const directory = await mkdtemp(join(environment["RUNNER_TEMP"] || tmpdir(), "acr-webhooks-"));
  core.saveState("directory", directory);
  const patterns = inputs.settings.files;
  const files = onceOnly(() => readManifestFiles(patterns));
  const github = onceOnly(() => connectGitHub(event, inputs));
  const { push, branch } = event;
  const commentsOfPush = onceOnly(async () =>
    push && branch !== undefined ? (await github()).commentsOfPush({ branch, ...push }) : [],
  );
  return { event, inputs, command, directory, patterns, files, github, commentsOfPush, earlier: [], warnings: [] };
}

async function runSession(session: Session): Promise<void> {
  const { event, inputs } = session;
  const why = inputs.command === "validate" ? undefined : await withoutLogin(event, inputs);
  const command = why === undefined ? session.command : "validate";
  const signals = catchSignals({ grace: command === "apply" ? grace : 0, leave: false });
  try {
    const report = await run(command, inputs.settings, host(session, command, signals));
    const without = why === undefined ? undefined : await comparison(session, why);
    await finish(session, report, without);
    process.exitCode = signals.exitCode() ?? process.exitCode;
  } finally {
    signals.release();
  }
}

/** Why this run does without a login: what it was started by is not to be trusted, or brings none. */
async function withoutLogin(event: Event, inputs: ActionSettings): Promise<string | undefined> {
  if (event.untrusted !== undefined) return event.untrusted;
  if (event.name !== "pull_request" && event.name !== "merge_group") return undefined;
  return inputs.oidc || (await hasCredential(environment)) ? undefined : "there is no credential to log in to Azure";
}

async function comparison(session: Session, why: string): Promise<WithoutLogin> {
  const { baseSha } = session.event;
  if (baseSha === undefined) return { why, changes: undefined };
  try {
    return { why, changes: await manifestChanges(await checkoutOf(session), baseSha) };
  } catch (error) {
    warn(session, error);
    return { why, changes: undefined };
  }
}

// --- What the run asks of the world ----------------------------------------------------------------------------------

function host(session: Session, command: Command, signals: ReturnType<typeof catchSignals>): Host {
  const { event, inputs, directory, warnings } = session;
  const { push, branch } = event;
  return {
    environment,
    allowedHostsRequired: true,
    clock: systemClock,
    stopping: signals.stopping,
    now: () => new Date(),
    confirm: undefined,
    step: log,
    status: () => {},
    readManifests: session.files,
    cacheFile,
    mask: (value, name) => {
      const text = value.reveal();
      for (const form of maskedForms(text)) core.setSecret(form);
      if (text.trim().length < shortest && text !== "") warnings.push(tooShort(name));
    },
    connect: async (permission) => {
      if (inputs.oidc && !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw new UserError([noIdToken(inputs)], 1);
      const { connect } = await import("./azure/azure.ts");
      return connect({
        cloud: inputs.settings.cloud,
        armEndpoint: inputs.settings.armEndpoint,
        environment,
        oidc: inputs.oidc && { ...inputs.oidc, assertion: assertion(audiences[inputs.settings.cloud]) },
        ca: undefined,
        permission,
        concurrency: inputs.settings.concurrency,
        signal: signals.cutting,
        clock: systemClock,
        onWait: (wait) => log(waitSentence(wait)),
      });
    },
    saveReport: async (report) => {
      await writeJson(join(directory, "report.json"), reportDocument(report));
      if (report.complete) return;
      const said = announcement(report, event, inputs);
      const summary = renderSummary(report, { runUrl: event.url, nextStep: undefined, without: undefined });
      await writeJson(join(directory, "pending.json"), { said, summary } satisfies Pending);
    },
    ...(command === "apply" && branch !== undefined
      ? { superseded: async () => supersededBy(await checkoutOf(session), { branch, sha: event.sha }) }
      : {}),
    reviewed:
      inputs.requireReviewedPlan && event.name === "push"
        ? async (planned) => {
            // A push that can't be told from its payload has reviewed nothing.
            if (!push || branch === undefined) return new Set<string>();
            const of = { branch, ...push };
            const found = await reviewedDigests(await session.github(), of, planned, session.commentsOfPush);
            session.earlier.push(...found.earlier);
            return found.digests;
          }
        : undefined,
  };
}

/** Entra's clouds have an audience each for tokens of other issuers. */
const audiences = {
  AzureCloud: "api://AzureADTokenExchange",
  AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
  AzureChinaCloud: "api://AzureADTokenExchangeChina",
};

/** Asks the runner for a token that says who this job is. One serves for a minute: the login asks several times in a row. */
function assertion(audience: string): () => Promise<string> {
  let token: Promise<string> | undefined;
  let since = 0;
  return () => {
    if (!token || systemClock.now() - since > 60_000) {
      since = systemClock.now();
      token = core.getIDToken(audience);
    }
    return token;
  };
}

function tooShort(name: string): Diagnostic {
  return {
    severity: "warning",
    code: "value-too-short-to-mask",
    message: `the value of ${name} has fewer than ${shortest} characters, so it is not masked in the log`,
    help: "A secret this short is none; masking it would blank the log.",
  };
}

function noIdToken(inputs: ActionSettings): Diagnostic {
  return {
    severity: "error",
    code: "id-token-permission",
    message: "client-id is given, but the job may not ask for an OpenID Connect token: it lacks `id-token: write`",
    help: permissionsBlock(inputs),
  };
}

async function connectGitHub({ repository }: Event, inputs: ActionSettings): Promise<GitHub> {
  if (inputs.token === "") {
    const help = "Leave the input out, or give it a token of the job.";
    throw new UserError([{ severity: "error", code: "usage", message: "input github-token is empty", help }], 3);
  }
  const { openGitHub } = await import("./github/github.ts");
  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  return openGitHub({ token: inputs.token, apiUrl, repository, permissions: permissionsBlock(inputs) });
}

async function checkoutOf({ github, patterns, files }: Session): Promise<Checkout> {
  return { github: await github(), workspace: workspace(), patterns, files: await files() };
}

function workspace(): string {
  return environment["GITHUB_WORKSPACE"] || process.cwd();
}

// --- What comes out --------------------------------------------------------------------------------------------------

/** Tells a finished run in all its media. What fails here is a warning: the run itself is over. */
async function finish(session: Session, outcome: Report, without: WithoutLogin | undefined): Promise<void> {
  const { event, inputs, directory, warnings } = session;
  const files = { report: join(directory, "report.json"), plan: join(directory, "plan.json") };
  await writeJson(files.report, reportDocument(outcome));
  if (outcome.registries.some(({ plan }) => plan)) await writeJson(files.plan, planDocument(outcome));
  setOutputs(outcome, files);
  if (without === undefined) {
    await attempt(session, () => commentOn(session, announcement(outcome, event, inputs)));
    if (inputs.driftIssue && outcome.command === "drift")
      await attempt(session, () => keepDriftIssues(session, outcome));
  }
  const report = { ...outcome, diagnostics: [...outcome.diagnostics, ...warnings] };
  const next = nextStep(report, event, inputs);
  await tell(report, renderSummary(report, { runUrl: event.url, nextStep: next, without }), inputs.failOnDrift);
  await rm(join(directory, "pending.json"), { force: true });
}

async function commentOn(session: Session, said: Announcement): Promise<void> {
  const { event, inputs, earlier } = session;
  const hasPlace = event.pullRequest !== undefined || (event.push !== undefined && said.command === "apply");
  if (!hasPlace || inputs.comment === "never" || event.untrusted !== undefined) return;
  const all = async () => [...(await session.commentsOfPush()), ...earlier];
  await comment(await session.github(), event, inputs, said, all);
}

async function keepDriftIssues(session: Session, report: Report): Promise<void> {
  const issues = driftIssues(report, session.event);
  const steps = await (await session.github()).keepIssues(issues);
  for (const sentence of issueSentences(issues, steps)) log(sentence);
}

/** Log, annotations, summary, exit code. */
async function tell(report: Report, summary: string, failOnDrift: boolean): Promise<void> {
  core.info(renderReport(report, "text", { color: false }));
  for (const { severity, title, message, place } of annotations(report)) {
    const where = place && {
      file: repositoryPath({ workspace: workspace() }, place.file),
      startLine: place.line,
      startColumn: place.column,
      ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
      ...(place.endColumn === undefined ? {} : { endColumn: place.endColumn }),
    };
    if (severity === "error") core.error(message, { title, ...where });
    else core.warning(message, { title, ...where });
  }
  await writeSummary(summary);
  process.exitCode = exitCode(report, failOnDrift);
}

/** Zero only where the job should pass. Drift that is no failure must not hide a ping that is one. */
function exitCode(report: Report, failOnDrift: boolean): number {
  if (report.exitCode !== 2) return report.exitCode;
  if (report.command !== "drift") return 0;
  if (failOnDrift) return 2;
  return report.registries.some(({ pings }) => pings.some(({ verdict }) => verdict === "failed")) ? 6 : 0;
}

function setOutputs(report: Report, files: { readonly report: string; readonly plan: string }): void {
  const counts = countReport(report);
  const changes = counts.creates + counts.updates + counts.replaces + counts.deletes;
  const failedPings = report.registries.flatMap(({ pings }) => pings).filter(({ verdict }) => verdict === "failed");
  const values: Readonly<Record<Output, string | number | boolean>> = {
    result: report.result,
    "has-changes": changes > 0,
    creates: counts.creates,
    updates: counts.updates,
    replaces: counts.replaces,
    deletes: counts.deletes,
    unmanaged: counts.leftAlone,
    "pings-failed": failedPings.length,
    digest: report.digest ?? "",
    "plan-file": report.registries.some(({ plan }) => plan) ? files.plan : "",
    "report-file": files.report,
    registries: JSON.stringify(report.registries.map(({ registry }) => registry)),
  };
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
}

async function writeSummary(text: string): Promise<void> {
  if (environment["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(text, true).write();
}

// --- The post step ---------------------------------------------------------------------------------------------------

/** Finishes what a step left that was killed before it could speak: it did so if its pending file is still there. */
async function post(directory: string): Promise<void> {
  const path = join(directory, "pending.json");
  let pending: Pending;
  try {
    pending = JSON.parse(await readFile(path, "utf8"));
  } catch {
    return;
  }
  core.warning(
    "The step ended before it could report. Its summary and report are from its journal, as of the last step it finished; what was under way may have been done.",
    { title: "not complete" },
  );
  await writeSummary(pending.summary);
  try {
    const event = readEvent(environment, await payload());
    const inputs = readInputs(environment);
    const session = await openSession(event, inputs, pending.said.command);
    await commentOn(session, pending.said);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { code, message, help } of error.diagnostics) core.warning(`${message}\n${help ?? ""}`, { title: code });
  }
  await rm(path, { force: true });
}

// --- Small things ----------------------------------------------------------------------------------------------------

async function payload(): Promise<unknown> {
  const path = environment["GITHUB_EVENT_PATH"];
  if (!path) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** One line of the log, in which nothing is read as a command. */
function log(line: string): void {
  core.info(terminalPage([terminal`${line}`]).trimEnd());
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeWhole(path, `${JSON.stringify(value, null, 2)}\n`);
}

async function attempt(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    warn(session, error);
  }
}

/** What GitHub refuses is a warning of the run; anything else is a bug. */
function warn(session: Session, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  session.warnings.push(...error.diagnostics.map((d): Diagnostic => ({ ...d, severity: "warning" })));
}

function onceOnly<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

function bug(error: unknown): Diagnostic {
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    severity: "error",
    code: "bug",
    message: `acr-webhooks ${packageJson.version} failed in a way that it should not (${kind})`,
    help: "Please report it, with the lines that begin with `at` in the log.",
  };
}

/** A stack shows code, not data; the message could hold anything, so it stays out. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}

const directory = core.getState("directory");
await (directory === "" ? main() : post(directory));
