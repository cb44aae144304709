/** Runs a command for the command line: files, signals, progress, the question before `apply`, results. */
import { systemClock } from "../clock.ts";
import { cacheFile, catchSignals, readManifestFiles, type Signals, send } from "../host/host.ts";
import { saveFile, withProblems, writeFiles } from "../interchange/interchange.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { renderDelivery, renderDiagnostic, renderReport, reportDocument } from "../report/report.ts";
import { type Follower, failureOf, type Host, reportOfFailure, run } from "../run/run.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { ask } from "./ask.ts";
import { nextCommand, spent } from "./next-command.ts";
import { type Output, output } from "./output.ts";
import { oneLine, type ProgressLine, progressOn } from "./progress.ts";

/** How long pending requests may take after a signal, in milliseconds. */
const grace = 5000;

/** Runs a command, prints its result, and returns the exit code. */
export async function runOnTerminal(command: Command, raw: RawSettings, names: readonly string[]): Promise<number> {
  const begin = systemClock.now();
  const settings = parseSettings(raw, (name) => `--${name}`);
  const [out, err] = [output(1), output(2)];
  const say = (line: string) => err.write(line);
  const signals = catchSignals({ grace: command === "apply" || command === "redeliver" ? grace : 0, leave: true, say });
  const progress = progressOn(err);
  const printDiagnostics = diagnosticPrinter(err);
  const confirm = (report: Report) => {
    progress.done();
    printDiagnostics(report);
    return askToApply(report, signals);
  };
  let isFollowed = false;
  const follower: Follower = {
    overview(report) {
      isFollowed = true;
      progress.done();
      printDiagnostics(report);
      out.write(renderReport({ ...report, complete: true }, "text", { color: out.hasColors }));
      // As in `| head`: nobody reads what comes.
      process.stdout.once("error", () => signals.raise("SIGTERM"));
    },
    delivery({ registry, webhook, row }) {
      progress.done();
      out.write(renderDelivery(registry, webhook, row, { color: out.hasColors }));
    },
  };
  try {
    const report = await withFiles(settings, command, () =>
      run(command, settings, host({ command, settings, signals, progress, confirm, follower }), names),
    );
    progress.done();
    printDiagnostics(report);
    if (isFollowed) return signals.exitCode() ?? report.exitCode;
    out.write(renderReport(report, settings.format, { color: out.hasColors && settings.format === "text" }));
    if (err.isTerminal) printLastLines(report, raw, systemClock.now() - begin);
    return signals.exitCode() ?? report.exitCode;
  } finally {
    progress.done();
    signals.release();
  }
}

/** Runs, and writes every file that is asked for, also if the run fails as a whole. */
async function withFiles(settings: Settings, command: Command, run: () => Promise<Report>): Promise<Report> {
  const startedAt = new Date().toISOString();
  // The report is written during the run.
  const paths = { ...settings, report: undefined };
  let report: Report;
  try {
    report = await run();
  } catch (error) {
    const { diagnostics, exitCode } = failureOf(error);
    const problems = await writeFiles(reportOfFailure(error, { command, startedAt }), paths);
    throw new UserError([...diagnostics, ...problems], exitCode);
  }
  return withProblems(report, await writeFiles(report, paths));
}

function printLastLines(report: Report, raw: RawSettings, milliseconds: number): void {
  const chosen = ["file", "registry", "resource-group", "subscription-id"].flatMap((name) =>
    (raw[name] ?? []).flatMap((value) => [`--${name}`, value]),
  );
  const next = nextCommand(report, chosen);
  const lines = [...(next === undefined ? [] : [next]), `Took ${spent(milliseconds)}.`];
  output(2).write(`\n${lines.map((line) => `${oneLine(line)}\n`).join("")}`);
}

/** Prints the diagnostics of a report that were not printed yet. */
function diagnosticPrinter(err: Output): (report: Report) => void {
  const printed = new Set<Diagnostic>();
  return (report) => {
    for (const diagnostic of [...report.diagnostics, ...report.registries.flatMap((part) => part.diagnostics)]) {
      if (!printed.has(diagnostic)) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
      printed.add(diagnostic);
    }
  };
}

interface Front {
  readonly command: Command;
  readonly settings: Settings;
  readonly signals: Signals;
  readonly progress: ProgressLine;
  readonly confirm: (report: Report) => Promise<boolean>;
  readonly follower: Follower;
}

function host({ command, settings, signals, progress, confirm, follower }: Front): Host {
  const canAsk =
    (command === "apply" || command === "redeliver") && process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    environment: process.env,
    allowedHostsRequired: false,
    clock: systemClock,
    stopping: signals.stopping,
    now: () => new Date(),
    mask: () => {},
    step: progress.step,
    status: progress.status,
    readManifests: readManifestFiles,
    connect: async (permission) => (await import("./azure.ts")).logIn(settings, signals, permission, progress.step),
    saveReport: settings.report === undefined ? undefined : reportSaver(settings.report),
    cacheFile,
    send,
    follower,
    reviewed: undefined,
    confirm: canAsk ? confirm : undefined,
  };
}

/** Updates the report file. The first failure to write stops the run, because nothing is changed yet; later ones are printed once. */
function reportSaver(path: string): Host["saveReport"] {
  let isWritten = false;
  let isPrinted = false;
  return async (report) => {
    const problem = await saveFile("report", path, `${JSON.stringify(reportDocument(report), null, 2)}\n`);
    // With the diagnostics of the manifests, which would be lost otherwise.
    if (problem && !isWritten) throw new UserError([...report.diagnostics, problem], 3);
    if (problem && !isPrinted) output(2).write(renderDiagnostic(problem, { color: false }));
    if (problem) isPrinted = true;
    else isWritten = true;
  };
}

async function askToApply(report: Report, signals: Signals): Promise<boolean> {
  const err = output(2);
  const shown: Report = report.command === "apply" ? { ...report, command: "plan" } : report;
  err.write(renderReport({ ...shown, complete: true }, "text", { color: err.hasColors }));
  const question = `\n${report.command === "apply" ? "Apply these changes" : "Send these events again"}? Only 'yes' is accepted: `;
  return (await ask(question, signals)).toLowerCase() === "yes";
}

/** Prints one line for people on standard error, whatever it contains. */
export function printStep(line: string): void {
  output(2).write(`${oneLine(line)}\n`);
}
