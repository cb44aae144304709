/** Runs a command for the command line: files, signals, progress, the question before `apply`, results. */
import { connect, login, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { cacheFile, catchSignals, readManifestFiles, type Signals, writeWhole } from "../host/host.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { planDocument, renderDiagnostic, renderReport, reportDocument } from "../report/report.ts";
import { type Host, run } from "../run/run.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
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
  const signals = catchSignals({ grace: command === "apply" ? grace : 0, leave: true, say });
  const progress = progressOn(err);
  const printDiagnostics = diagnosticPrinter(err);
  const confirm = (report: Report) => {
    progress.done();
    printDiagnostics(report);
    return askToApply(report, signals);
  };
  try {
    const report = await run(command, settings, host({ command, settings, signals, progress, confirm }), names);
    progress.done();
    printDiagnostics(report);
    await writeResults(report, settings, out);
    if (err.isTerminal) printLastLines(report, raw, performance.now() - begin);
    return signals.exitCode() ?? report.exitCode;
  } finally {
    progress.done();
    signals.release();
  }
}

/** All outputs of a run: standard output, and the plan's file. */
async function writeResults(
  report: Report,
  { format, out: planFile, codequality }: Settings,
  out: Output,
): Promise<void> {
  if (codequality !== undefined) {
    const { codeQuality } = await import("../ci/ci.ts");
    await save("codequality", codequality, codeQuality(report));
  }
  if (planFile !== undefined) await save("out", planFile, planDocument(report));
  out.write(renderReport(report, format, { color: out.hasColors && format === "text" }));
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
}

function host({ command, settings, signals, progress, confirm }: Front): Host {
  const canAsk = command === "apply" && process.stdin.isTTY === true && process.stderr.isTTY === true;
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
    try {
      await save("report", path, reportDocument(report));
      isWritten = true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // With the diagnostics of the manifests, which would be lost otherwise.
      if (!isWritten) throw new UserError([...report.diagnostics, ...error.diagnostics], error.exitCode);
      if (!isPrinted)
        for (const diagnostic of error.diagnostics) output(2).write(renderDiagnostic(diagnostic, { color: false }));
      isPrinted = true;
    }
  };
}

async function save(setting: "out" | "report" | "codequality", path: string, document: object): Promise<void> {
  try {
    await writeWhole(path, `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    const why = String((error as { code?: unknown }).code ?? "unknown reason");
    const diagnostic: Diagnostic = {
      severity: "error",
      code: "cannot-write",
      message: `cannot write --${setting} ${path} (${why})`,
      help: "Name a file in a directory that exists and is writable.",
    };
    throw new UserError([diagnostic], 3);
  }
}

async function askToApply(report: Report, signals: Signals): Promise<boolean> {
  const err = output(2);
  err.write(renderReport({ ...report, command: "plan", complete: true }, "text", { color: err.hasColors }));
  const { createInterface } = await import("node:readline/promises");
  const line = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal in line mode handles Ctrl-C itself, and Ctrl-D ends the input without an answer.
  line.on("SIGINT", () => signals.raise("SIGINT"));
  const ended = new Promise<string>((resolve) => line.once("close", () => resolve("")));
  try {
    const question = line.question("\nApply these changes? Only 'yes' is accepted: ", { signal: signals.stopping });
    const answer = await Promise.race([question, ended]);
    return answer.trim().toLowerCase() === "yes";
  } catch {
    return false;
  } finally {
    line.close();
  }
}

/** Prints one line for people on standard error, whatever it contains. */
export function printStep(line: string): void {
  output(2).write(`${oneLine(line)}\n`);
}
