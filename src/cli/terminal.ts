/** Runs a command for the command line: files, signals, progress, the question before `apply`, results. */
import { connect, login, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { cacheFile, catchSignals, readManifestFiles, type Signals, send, writeWhole } from "../host/host.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { planDocument, renderDelivery, renderDiagnostic, renderReport, reportDocument } from "../report/report.ts";
import { type Follower, type Host, reportOfFailure, run } from "../run/run.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { ask } from "./ask.ts";
import { nextCommand, spent } from "./next-command.ts";
import { type Output, output } from "./output.ts";
import { oneLine, type ProgressLine, progressOn } from "./progress.ts";

/** How long pending requests may take after a signal, in milliseconds. */
const grace = 5000;

/** Runs a command, prints its result, and returns the exit code. */
export async function runOnTerminal(command: Command, raw: RawSettings, names: readonly string[]): Promise<number> {
  const begin = performance.now();
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
    if (err.isTerminal) printLastLines(report, raw, performance.now() - begin);
    return signals.exitCode() ?? report.exitCode;
  } finally {
    progress.done();
    signals.release();
  }
}

type FileSetting = "out" | "report" | "junit" | "sarif" | "codequality";

/** The files that a finished run writes. What writes a format is loaded when it is asked for. */
const files: readonly (readonly [Exclude<FileSetting, "report">, (report: Report) => string | Promise<string>])[] = [
  ["out", (report) => json(planDocument(report))],
  ["junit", async (report) => (await import("../interchange/interchange.ts")).renderJUnit(report)],
  ["sarif", async (report) => (await import("../interchange/interchange.ts")).renderSarif(report)],
  ["codequality", async (report) => json((await import("../ci/ci.ts")).codeQuality(report))],
];

/** Runs, and writes every file that is asked for. A file that cannot be written is an error of the report: its results are still printed. */
async function withFiles(settings: Settings, command: Command, run: () => Promise<Report>): Promise<Report> {
  const startedAt = new Date().toISOString();
  let report: Report;
  try {
    report = await run();
  } catch (error) {
    // Test results show why a run failed as a whole. There is no plan.
    await writeFiles(reportOfFailure(error, { command, startedAt }), { ...settings, out: undefined });
    throw error;
  }
  const problems = await writeFiles(report, settings);
  if (problems.length === 0) return report;
  return reportOfFailure(new UserError(problems, report.exitCode === 0 ? 3 : report.exitCode), report, report);
}

async function writeFiles(report: Report, settings: Settings): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const [name, render] of files) {
    const path = settings[name];
    if (path === undefined) continue;
    const problem = await save(name, path, await render(report));
    if (problem) problems.push(problem);
  }
  return problems;
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
  const { cloud, armEndpoint, concurrency } = settings;
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
    connect: (permission) =>
      connect(login({ cloud, armEndpoint, environment: process.env, signal: signals.cutting }), {
        permission,
        concurrency,
        signal: signals.cutting,
        clock: systemClock,
        onWait: (wait) => progress.step(waitSentence(wait)),
      }),
    saveReport: reportSaver(settings.report),
    cacheFile,
    send,
    follower,
    reviewed: undefined,
    confirm: canAsk ? confirm : undefined,
  };
}

/** Updates the report file. The first failure to write stops the run, because nothing is changed yet; later ones are printed once. */
function reportSaver(path: string | undefined): Host["saveReport"] {
  let isWritten = false;
  let isPrinted = false;
  return async (report) => {
    if (path === undefined) return;
    const problem = await save("report", path, json(reportDocument(report)));
    // With the diagnostics of the manifests, which would be lost otherwise.
    if (problem && !isWritten) throw new UserError([...report.diagnostics, problem], 3);
    if (problem && !isPrinted) output(2).write(renderDiagnostic(problem, { color: false }));
    if (problem) isPrinted = true;
    else isWritten = true;
  };
}

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Returns why the file cannot be written; undefined: it is written. */
async function save(setting: FileSetting, path: string, text: string): Promise<Diagnostic | undefined> {
  try {
    await writeWhole(path, text);
    return undefined;
  } catch (error) {
    const why = String((error as { code?: unknown }).code ?? "unknown reason");
    return {
      severity: "error",
      code: "cannot-write",
      message: `cannot write --${setting} ${path} (${why})`,
      help: "Name a file in a directory that exists and is writable.",
    };
  }
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
