/** The GitHub Action: inputs and event in, run, summary, comment, annotations and outputs out. Its post step is post.ts. */
import * as core from "@actions/core";
import { reviewedDigests } from "./action/announce.ts";
import { hasCredential } from "./action/credential.ts";
import { type Checkout, manifestChanges, supersededBy } from "./action/elsewhere.ts";
import { automaticCommand, type Event } from "./action/event.ts";
import { attempt } from "./action/failure.ts";
import { type ActionSettings, permissionsBlock, readInputs } from "./action/inputs.ts";
import { failedReport, writing } from "./action/journal.ts";
import { maskedForms, shortest } from "./action/mask.ts";
import { currentEvent, makeDirectory, openSession, type Session } from "./action/session.ts";
import type { WithoutLogin } from "./action/summary.ts";
import { finish, log, tellFailure, workspace } from "./action/tell.ts";
import { systemClock } from "./clock.ts";
import { cacheFile } from "./files.ts";
import type { Command, Diagnostic, Report } from "./model.ts";
import { UserError } from "./model.ts";
import { type Host, run } from "./run.ts";
import { catchSignals, type Signals } from "./signals.ts";
import { waitSentence } from "./terminal.ts";

const environment = process.env;

/** How long what is in flight may take after a signal, in milliseconds. The runner waits 7.5 seconds. */
const grace = 5000;

async function main(): Promise<void> {
  const startedAt = new Date().toISOString();
  let session: Session | undefined;
  let command: Command = "validate";
  try {
    const event = await currentEvent();
    const inputs = readInputs(environment);
    command = inputs.command === "auto" ? automaticCommand(event) : inputs.command;
    session = await beginSession(event, inputs, command);
    await runSession(session, startedAt);
  } catch (error) {
    const report = failedReport(session?.journal.last(), error, { command, startedAt });
    if (session) await finish(session, report, undefined);
    else await tellFailure(report);
  }
}

/** A session that the post step finds. */
async function beginSession(event: Event, inputs: ActionSettings, command: Command): Promise<Session> {
  const directory = await makeDirectory();
  const session = openSession({ event, inputs, command, directory });
  await attempt(session.warnings, () => writing("the step's state", () => core.saveState("directory", directory)));
  return session;
}

async function runSession(session: Session, startedAt: string): Promise<void> {
  const { event, inputs } = session;
  const why = inputs.command === "validate" ? undefined : await withoutLogin(event, inputs);
  const command = why === undefined ? session.command : "validate";
  const signals = catchSignals({ grace: command === "apply" ? grace : 0, leave: false });
  try {
    const report = await reportOf(session, command, signals, startedAt);
    const without = why === undefined ? undefined : await comparison(session, why);
    await finish(session, report, without);
    process.exitCode = signals.exitCode() ?? process.exitCode;
  } finally {
    signals.release();
  }
}

/** Runs the command. A failure outside any registry's work does not lose what was done before it. */
async function reportOf(session: Session, command: Command, signals: Signals, startedAt: string): Promise<Report> {
  try {
    return await run(command, session.inputs.settings, host(session, command, signals));
  } catch (error) {
    return failedReport(session.journal.last(), error, { command, startedAt });
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
  let changes: WithoutLogin["changes"];
  if (baseSha !== undefined) {
    await attempt(session.warnings, async () => {
      changes = await manifestChanges(await checkoutOf(session), baseSha);
    });
  }
  return { why, changes };
}

// --- What the run asks of the world ----------------------------------------------------------------------------------

function host(session: Session, command: Command, signals: Signals): Host {
  const { event, inputs, warnings } = session;
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
    saveReport: session.journal.save,
    ...(command === "apply" && branch !== undefined
      ? { superseded: async () => supersededBy(await checkoutOf(session), { branch, sha: event.sha }) }
      : {}),
    reviewed: inputs.requireReviewedPlan
      ? async (planned) => {
          // Nothing but a push has been reviewed by comments; nor has one that can't be told from its payload.
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

async function checkoutOf({ github, inputs, files }: Session): Promise<Checkout> {
  return { github: await github(), workspace: workspace(), patterns: inputs.settings.files, files: await files() };
}

await main();
