/** A CI job: runs the command, and reports the result in comment, issues, summary, annotations and outputs. */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { connect, waitSentence } from "../azure/azure.ts";
import { systemClock, unlessAborted } from "../clock.ts";
import { cacheFile, catchSignals, type Signals, send } from "../host/host.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { type Host, reportOfFailure, run } from "../run/run.ts";
import { type Checkout, manifestChanges, supersededBy } from "./compare.ts";
import { hasCredential } from "./credential.ts";
import { attempt, writing } from "./files.ts";
import { finish } from "./finish.ts";
import type { CiSystem } from "./forge.ts";
import type { JobLogin } from "./login.ts";
import { maskedForms, shortest } from "./mask.ts";
import { reviewedDigests } from "./review.ts";
import { logLine, openSession, type Session } from "./session.ts";
import type { JobSettings } from "./settings.ts";
import type { WithoutLogin } from "./summary.ts";

/** How long pending requests may take after a signal, in milliseconds. GitHub's runner waits 7.5 seconds. */
const grace = 5000;

export interface Job {
  readonly system: CiSystem;
  readonly job: JobSettings;
  /** What to run, and why `auto` chose it. */
  readonly command: Command;
  readonly reason: string | undefined;
  readonly login: JobLogin;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The webhooks to ping, for `ping`; all by default. */
  readonly names?: readonly string[];
  /** References in headers, userinfo or queries need `allowed-hosts`; true by default. */
  readonly allowedHostsRequired?: boolean;
}

/** Runs the job, reports the result, and returns the exit code. Throws `UserError` if its directory cannot be made. */
export async function runJob(given: Job): Promise<number> {
  const { system, job } = given;
  const why = job.command === "validate" ? undefined : await withoutLogin(system, job);
  const command = why === undefined ? given.command : "validate";
  if (why !== undefined) logLine(system, `${job.command}: validate only, because ${why}`);
  else if (system.noForge !== undefined && command !== "validate")
    logLine(system, `no comment and no comparison with the branch, because ${system.noForge}`);
  else if (given.reason !== undefined) logLine(system, `auto: ${command}, because ${given.reason}`);
  const directory = await writing("the job's temporary directory", () =>
    mkdtemp(join(system.temporary, "acr-webhooks-")),
  );
  const session = openSession({ system, job, command, directory });
  await attempt(session.warnings, () => writing("the job's state", () => system.saveDirectory?.(directory)));
  const signals = catchSignals({
    grace: command === "apply" || command === "redeliver" ? grace : 0,
    leave: false,
    say: (line) => logLine(system, line.trim()),
  });
  signals.cutting.addEventListener("abort", given.login.giveUp);
  try {
    const report = await reportOf(session, given, signals);
    const exitCode = await finish(session, report, why === undefined ? undefined : await comparison(session, why));
    return signals.exitCode() ?? exitCode;
  } catch (error) {
    return await finish(
      session,
      reportOfFailure(error, { command, startedAt: given.startedAt }, session.journal.last()),
    );
  } finally {
    signals.release();
  }
}

/** Runs the command. A failure outside any registry's work does not lose what was done before it. */
async function reportOf(session: Session, given: Job, signals: Signals): Promise<Report> {
  const { command, job, journal } = session;
  const { startedAt, names } = given;
  try {
    return asReviewed(session, await run(command, job.settings, host(session, given, signals), names));
  } catch (error) {
    return reportOfFailure(error, { command, startedAt }, journal.last());
  }
}

/** If only reviewed plans are applied, a plan that is shown before a merge is what the merge approves. */
function asReviewed({ system, job }: Session, report: Report): Report {
  const { kind, baseBranch, defaultBranch } = system.event;
  // A merge into another branch leads to a plan, not to an apply.
  const merges = kind === "merge-queue" || (kind === "pull-request" && baseBranch === defaultBranch);
  const reviewed = job.requireReviewedPlan && job.comment !== "never";
  return merges && reviewed && report.command === "plan" ? { ...report, mergeConsents: true } : report;
}

/** Why this job must or can do without a login, as a clause; undefined: it logs in. */
async function withoutLogin({ event, environment }: CiSystem, job: JobSettings): Promise<string | undefined> {
  if (event.untrusted !== undefined) return event.untrusted;
  if (event.kind !== "pull-request" && event.kind !== "merge-queue") return undefined;
  return job.oidc || (await hasCredential(environment)) ? undefined : "there is no credential to log in to Azure";
}

async function comparison(session: Session, why: string): Promise<WithoutLogin> {
  const { baseCommit, kind } = session.system.event;
  let changes: WithoutLogin["changes"];
  if (baseCommit !== undefined && session.system.noForge === undefined) {
    await attempt(session.warnings, async () => {
      changes = await manifestChanges(await checkoutOf(session), baseCommit);
    });
  }
  return { why, changes, refused: session.job.requireReviewedPlan && kind === "pull-request" };
}

// --- The run's ports ---------------------------------------------------------------------------------------------------

function host(session: Session, { login, allowedHostsRequired = true }: Job, signals: Signals): Host {
  const { system, job, command, warnings } = session;
  const { branch, commit } = system.event;
  return {
    environment: system.environment,
    allowedHostsRequired,
    clock: systemClock,
    stopping: signals.stopping,
    now: () => new Date(),
    confirm: undefined,
    step: (line) => logLine(system, line),
    status: () => {},
    readManifests: session.files,
    cacheFile,
    send,
    mask: (value, name) => {
      const text = value.reveal();
      for (const form of maskedForms(text)) system.mask(form);
      if (text.trim().length < shortest && text !== "") warnings.push(tooShort(name));
    },
    connect: (permission) =>
      connect(login.result(), {
        permission,
        concurrency: job.settings.concurrency,
        signal: signals.cutting,
        clock: systemClock,
        onWait: (wait) => logLine(system, waitSentence(wait)),
      }),
    saveReport: (report) => session.journal.save(asReviewed(session, report)),
    ...(command === "apply" && branch !== undefined && system.noForge === undefined
      ? {
          superseded: () =>
            unlessStopped(signals, async () => supersededBy(await checkoutOf(session), { branch, commit })),
        }
      : {}),
    reviewed: job.requireReviewedPlan
      ? (planned) => unlessStopped(signals, () => reviewed(session, planned))
      : undefined,
  };
}

/** Only a push can have been reviewed in comments, and only if its commits are known. */
async function reviewed(session: Session, planned: Report): Promise<ReadonlySet<string>> {
  if (!session.system.event.push) return new Set();
  const { noReview } = await session.forge();
  if (noReview === undefined) return reviewedDigests(planned, session.merged);
  session.warnings.push({
    severity: "warning",
    code: "nothing-to-review",
    message: `comments do not count as reviews here, because ${noReview}`,
    help: "Approve the plan by its digest:",
    settings: [{ name: "expect-digest" }],
  });
  return new Set();
}

/** Asks the forge before anything is changed. A job that is stopped meanwhile does not wait for the response. */
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
  message: "interrupted before anything was changed",
  help: "Run again.",
};

function tooShort(name: string): Diagnostic {
  return {
    severity: "warning",
    code: "value-too-short-to-mask",
    message: `the value of ${name} has fewer than ${shortest} characters, so the log does not hide it`,
    help: "Use a longer secret. Hiding a text this short would blank the log.",
  };
}

async function checkoutOf({ system, job, files, forge }: Session): Promise<Checkout> {
  return { forge: await forge(), workspace: system.workspace, patterns: job.settings.files, files: await files() };
}
