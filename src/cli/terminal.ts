/** Runs a command for the command line: files, signals, progress, the question before `apply`. */
import { connect, login, waitSentence } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import { cacheFile, readManifestFiles, writeWhole } from "../host/files.ts";
import { catchSignals, type Signals } from "../host/signals.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { planDocument, renderDiagnostic, renderReport, reportDocument } from "../report/report.ts";
import { type Host, run } from "../run/run.ts";
import { parseSettings, type RawSettings, type Settings } from "../settings.ts";
import { terminal, terminalPage } from "../text/text.ts";
import { type Output, output } from "./output.ts";

/** How long what is in flight may take after a signal, in milliseconds. */
const grace = 5000;

/** Runs a command and prints its result; gives the exit code. */
export async function runOnTerminal(command: Command, raw: RawSettings, names: readonly string[]): Promise<number> {
  const settings = parseSettings(raw, (name) => `--${name}`);
  const signals = catchSignals({ grace: command === "apply" ? grace : 0, leave: true });
  const [out, err] = [output(1), output(2)];
  const progress = makeProgress(err);
  const tell = makeTeller();
  const confirm = (report: Report) => {
    progress.done();
    tell(report, err);
    return askToApply(report, signals);
  };
  try {
    const report = await run(command, settings, host({ command, settings, signals, progress, confirm }), names);
    progress.done();
    tell(report, err);
    if (settings.out !== undefined) await save("--out", settings.out, planDocument(report));
    out.write(renderReport(report, settings.format, { color: out.hasColors && settings.format === "text" }));
    return signals.exitCode() ?? report.exitCode;
  } finally {
    progress.done();
    signals.release();
  }
}

/** Writes the messages of a report that were not written yet. */
function makeTeller(): (report: Report, err: Output) => void {
  const told = new Set<Diagnostic>();
  return (report, err) => {
    for (const diagnostic of [...report.diagnostics, ...report.registries.flatMap((part) => part.diagnostics)]) {
      if (!told.has(diagnostic)) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
      told.add(diagnostic);
    }
  };
}

interface Front {
  readonly command: Command;
  readonly settings: Settings;
  readonly signals: Signals;
  readonly progress: Progress;
  readonly confirm: (report: Report) => Promise<boolean>;
}

function host({ command, settings, signals, progress, confirm }: Front): Host {
  const someoneThere = command === "apply" && process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    environment: process.env,
    allowedHostsRequired: false,
    clock: systemClock,
    stopping: signals.stopping,
    now: () => new Date(),
    mask: () => {},
    step: (line) => progress.step(line),
    status: ({ phase, done, total }) => progress.status(`${phase}: ${done} of ${total}`),
    readManifests: readManifestFiles,
    connect: (permission) =>
      connect(
        login({
          cloud: settings.cloud,
          armEndpoint: settings.armEndpoint,
          environment: process.env,
          signal: signals.cutting,
        }),
        {
          permission,
          concurrency: settings.concurrency,
          signal: signals.cutting,
          clock: systemClock,
          onWait: (wait) => progress.step(waitSentence(wait)),
        },
      ),
    saveReport: reportSaver(settings.report),
    cacheFile,
    reviewed: undefined,
    confirm: someoneThere ? confirm : undefined,
  };
}

/** Keeps the report file; the first failure to write stops the run (nothing is changed yet), later ones are told once. */
export function reportSaver(path: string | undefined): Host["saveReport"] {
  let written = false;
  let told = false;
  return async (report) => {
    if (path === undefined) return;
    try {
      await save("--report", path, reportDocument(report));
      written = true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // With what there was to say of the manifests, which would be lost otherwise.
      if (!written) throw new UserError([...report.diagnostics, ...error.diagnostics], error.exitCode);
      if (!told)
        for (const diagnostic of error.diagnostics) output(2).write(renderDiagnostic(diagnostic, { color: false }));
      told = true;
    }
  };
}

async function save(flag: string, path: string, document: object): Promise<void> {
  try {
    await writeWhole(path, `${JSON.stringify(document, null, 2)}\n`);
  } catch (error) {
    const why = String((error as { code?: unknown }).code ?? "unknown reason");
    const diagnostic: Diagnostic = {
      severity: "error",
      code: "cannot-write",
      message: `${flag} ${path} can't be written (${why})`,
      help: "Name a file in a directory that exists and may be written to.",
    };
    throw new UserError([diagnostic], 3);
  }
}

async function askToApply(report: Report, signals: Signals): Promise<boolean> {
  const err = output(2);
  err.write(renderReport({ ...report, command: "plan", complete: true }, "text", { color: err.hasColors }));
  const { createInterface } = await import("node:readline/promises");
  const line = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal in line mode takes Ctrl-C for itself; and Ctrl-D ends the input without an answer.
  line.on("SIGINT", () => signals.raise("SIGINT"));
  const ended = new Promise<string>((resolve) => line.once("close", () => resolve("")));
  try {
    const question = line.question("\nApply this? Only `yes` goes ahead: ", { signal: signals.stopping });
    const answer = await Promise.race([question, ended]);
    return answer.trim().toLowerCase() === "yes";
  } catch {
    return false;
  } finally {
    line.close();
  }
}

/** One line for people on standard error, whatever is in it. */
export function printStep(line: string): void {
  output(2).write(terminalPage([terminal`${line}`]));
}

// --- Progress --------------------------------------------------------------------------------------------------------

interface Progress {
  /** A finished step. */
  step(line: string): void;
  /** What is going on; shown on a terminal alone. */
  status(line: string): void;
  done(): void;
}

/** In a log one line per finished step; on a terminal one line that shows what is going on, and how many steps there were. */
function makeProgress(err: Output): Progress {
  let steps = 0;
  let open = false;
  const clean = (line: string) => terminalPage([terminal`${line}`]).trimEnd();
  const show = (line: string) => {
    err.write(`\r\u001b[2K${`[${steps}] ${clean(line)}`.slice(0, Math.max(20, err.columns - 1))}`);
    open = true;
  };
  return {
    step(line) {
      steps += 1;
      if (err.isTerminal) show(line);
      else err.write(`${clean(line)}\n`);
    },
    status(line) {
      if (err.isTerminal) show(line);
    },
    done() {
      if (open) err.write("\r\u001b[2K");
      open = false;
    },
  };
}
