/** The step: runs the command, and tells what came of it in summary, comment, annotations and outputs. */
import * as core from "@actions/core";
import { connect, waitSentence } from "../azure/azure.ts";
import { systemClock, unlessAborted } from "../clock.ts";
import { cacheFile, catchSignals, type Signals } from "../host/host.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { type Host, run } from "../run/run.ts";
import { hasCredential } from "./credential.ts";
import { type Checkout, manifestChanges, supersededBy } from "./elsewhere.ts";
import type { Event } from "./event.ts";
import { attempt } from "./failure.ts";
import type { ActionSettings } from "./inputs.ts";
import { failedReport, writing } from "./journal.ts";
import type { StepLogin } from "./login.ts";
import { maskedForms, shortest } from "./mask.ts";
import { reviewedDigests } from "./review.ts";
import { makeDirectory, openSession, type Session } from "./session.ts";
import type { WithoutLogin } from "./summary.ts";
import { finish, log, workspace } from "./tell.ts";

export { tellFailure } from "./tell.ts";

const environment = process.env;

/** How long what is in flight may take after a signal, in milliseconds. The runner waits 7.5 seconds. */
const grace = 5000;

/** What a step is given. */
export interface Given {
  readonly event: Event;
  readonly inputs: ActionSettings;
  readonly command: Command;
  readonly login: StepLogin;
  readonly startedAt: string;
}

/** Takes the step, and tells what came of it; sets the exit code. Throws where not even a directory could be made. */
export async function takeStep(given: Given): Promise<void> {
  const session = await beginSession(given);
  try {
    await runSession(session, given);
  } catch (error) {
    await finish(session, failedReport(session.journal.last(), error, given), undefined);
  }
}

/** A session that the post step finds. */
async function beginSession({ event, inputs, command }: Given): Promise<Session> {
  const directory = await makeDirectory();
  const session = openSession({ event, inputs, command, directory });
  await attempt(session.warnings, () => writing("the step's state", () => core.saveState("directory", directory)));
  return session;
}

async function runSession(session: Session, given: Given): Promise<void> {
  const { event, inputs } = session;
  const why = inputs.command === "validate" ? undefined : await withoutLogin(event, inputs);
  const command = why === undefined ? given.command : "validate";
  const signals = catchSignals({ grace: command === "apply" ? grace : 0, leave: false });
  signals.cutting.addEventListener("abort", given.login.giveUp);
  try {
    const report = await reportOf(session, { ...given, command }, signals);
    const without = why === undefined ? undefined : await comparison(session, why);
    await finish(session, report, without);
    process.exitCode = signals.exitCode() ?? process.exitCode;
  } finally {
    signals.release();
  }
}

/** Runs the command. A failure outside any registry's work does not lose what was done before it. */
async function reportOf(session: Session, given: Given, signals: Signals): Promise<Report> {
  try {
    return asReviewed(session, await run(given.command, session.inputs.settings, host(session, given, signals)));
  } catch (error) {
    return failedReport(session.journal.last(), error, given);
  }
}

/** A plan that is shown before a merge is what the merge consents to, where only what was reviewed is applied. */
function asReviewed({ event, inputs }: Session, report: Report): Report {
  const { baseBranch, defaultBranch } = event;
  // Into another branch, it is only planned again.
  const merges = event.name === "merge_group" || (event.name === "pull_request" && baseBranch === defaultBranch);
  const reviewed = inputs.requireReviewedPlan && inputs.comment !== "never";
  return merges && reviewed && report.command === "plan" ? { ...report, mergeConsents: true } : report;
}

/** Why this run does without a login: what it was started by is not to be trusted, or brings none. */
async function withoutLogin(event: Event, inputs: ActionSettings): Promise<string | undefined> {
  if (event.untrusted !== undefined) return event.untrusted;
  if (event.name !== "pull_request" && event.name !== "merge_group") return undefined;
  return inputs.oidc || (await hasCredential(environment)) ? undefined : "there is no credential to log in to Azure";
}

async function comparison(session: Session, why: string): Promise<WithoutLogin> {
  const { baseSha, name } = session.event;
  let changes: WithoutLogin["changes"];
  if (baseSha !== undefined) {
    await attempt(session.warnings, async () => {
      changes = await manifestChanges(await checkoutOf(session), baseSha);
    });
  }
  return { why, changes, refused: session.inputs.requireReviewedPlan && name === "pull_request" };
}

// --- What the run asks of the world ----------------------------------------------------------------------------------

function host(session: Session, { command, login }: Given, signals: Signals): Host {
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
    connect: (permission) =>
      connect(login.result(), {
        permission,
        concurrency: inputs.settings.concurrency,
        signal: signals.cutting,
        clock: systemClock,
        onWait: (wait) => log(waitSentence(wait)),
      }),
    saveReport: (report) => session.journal.save(asReviewed(session, report)),
    ...(command === "apply" && branch !== undefined
      ? {
          superseded: () =>
            unlessStopped(signals, async () => supersededBy(await checkoutOf(session), { branch, sha: event.sha })),
        }
      : {}),
    reviewed: inputs.requireReviewedPlan
      ? (planned) =>
          unlessStopped(signals, async () => {
            // Nothing but a push has been reviewed by comments; nor has one that can't be told from its payload.
            if (!push || branch === undefined) return new Set<string>();
            return reviewedDigests(planned, session.merged);
          })
      : undefined,
  };
}

/** Asks GitHub before anything is changed: a run that is stopped meanwhile waits for no answer. */
async function unlessStopped<T>({ stopping }: Signals, work: () => Promise<T>): Promise<T> {
  try {
    return await unlessAborted(stopping, work());
  } catch (error) {
    throw stopping.aborted ? new UserError([stopped], 1) : error;
  }
}

const stopped: Diagnostic = {
  severity: "error",
  code: "interrupted",
  message: "the run was stopped before anything was changed",
  help: "Run again.",
};

function tooShort(name: string): Diagnostic {
  return {
    severity: "warning",
    code: "value-too-short-to-mask",
    message: `the value of ${name} has fewer than ${shortest} characters, so it is not masked in the log`,
    help: "A secret this short is none; masking it would blank the log.",
  };
}

async function checkoutOf({ github, inputs, files }: Session): Promise<Checkout> {
  return { github: await github(), workspace: workspace(), patterns: inputs.settings.files, files: await files() };
}
