/** The record of a run, on disk while the run goes on: a step that is killed leaves a true report, and what its post step has to say. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../host/host.ts";
import type { Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { reportDocument } from "../report/report.ts";
import { resultOf } from "../run/run.ts";
import type { Announcement } from "./announce.ts";
import { attempt, failureOf } from "./failure.ts";

/** What a killed step leaves for its post step. */
export interface Pending {
  readonly said: Announcement;
  readonly summary: string;
}

export interface Journal {
  /** Where the report is. */
  readonly reportFile: string;
  /**
   * Writes the report. The first time it throws `UserError` (exit 1) where that can't be done: nothing is changed yet. Later
   * it never throws, for what was begun must be finished; it warns once.
   */
  save(report: Report): Promise<void>;
  /** The last report that was saved. */
  last(): Report | undefined;
  /** Nothing is left for the post step to say. */
  close(): Promise<void>;
}

/** Where a step leaves what its post step has to say; gone once the step has said it. */
export function pendingFile(directory: string): string {
  return join(directory, "pending.json");
}

/** What the post step has to say; undefined where the step has spoken itself. */
export async function readPending(directory: string): Promise<Pending | undefined> {
  try {
    return JSON.parse(await readFile(pendingFile(directory), "utf8"));
  } catch {
    return undefined;
  }
}

/** Keeps the record in a directory. `pending` makes what the post step would say; `warnings` takes what fails. */
export function openJournal(options: {
  readonly directory: string;
  readonly pending: (report: Report) => Pending;
  readonly warnings: Diagnostic[];
}): Journal {
  const { directory, pending, warnings } = options;
  const reportFile = join(directory, "report.json");
  let last: Report | undefined;
  const told = new Set<string>();

  /** Does a part that may fail; its first failure is a warning, further ones are the same. */
  async function once(part: string, work: () => Promise<void>): Promise<void> {
    const found: Diagnostic[] = [];
    await attempt(found, work);
    if (!told.has(part)) warnings.push(...found);
    if (found.length > 0) told.add(part);
  }

  const forThePostStep = unhurried(async () => {
    const report = last;
    if (report)
      await once("pending", () => writeJson("what the post step needs", pendingFile(directory), pending(report)));
  });

  return {
    reportFile,
    last: () => last,
    save: async (report) => {
      if (report === last) return;
      const write = () => writeJson("the report", reportFile, reportDocument(report));
      if (last === undefined) await write();
      else await once("report", write);
      last = report;
      // Also how it ended: the step may be killed before it can say so itself.
      if (!report.complete && outcomesIn(report) > fewOutcomes) await forThePostStep.soon();
      else await forThePostStep.now();
    },
    close: async () => {
      await forThePostStep.end();
      await rm(pendingFile(directory), { force: true, recursive: true });
    },
  };
}

/** Of so many changes a text is made in no time. */
const fewOutcomes = 50;

function outcomesIn({ registries }: Report): number {
  return registries.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}

/**
 * Work that is to follow every change, but of many webhooks takes longer than the changes do: it gets a tenth of the time. What
 * comes too soon is done later, by itself. Never twice at once.
 */
function unhurried(work: () => Promise<void>) {
  let due = 0;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    running = running.then(async () => {
      const begin = performance.now();
      await work();
      const end = performance.now();
      due = end + 9 * (end - begin);
    });
    return running;
  };
  return {
    now,
    soon: async () => {
      await running;
      const rest = due - performance.now();
      if (rest <= 0) await now();
      else timer ??= setTimeout(() => void now(), rest);
    },
    end: () => {
      clearTimeout(timer);
      return running;
    },
  };
}

/** The report of a run that failed outside any registry's work: what the journal has stays, for it may have been written. */
export function failedReport(
  last: Report | undefined,
  error: unknown,
  { command, startedAt }: Pick<Report, "command" | "startedAt">,
): Report {
  const failure = failureOf(error);
  const wrote = last?.registries.some(({ outcomes }) => outcomes.some(({ written }) => written)) ?? false;
  const exitCode = wrote ? 5 : failure.exitCode;
  return {
    interrupted: undefined,
    identity: undefined,
    registries: [],
    digest: undefined,
    command,
    startedAt,
    ...last,
    result: resultOf({ command: last?.command ?? command, exitCode, hasChanges: false }),
    exitCode,
    complete: true,
    diagnostics: [...(last?.diagnostics ?? []), ...failure.diagnostics],
  };
}

/** Writes a file of the run, whole. Throws `UserError` (exit 1). */
export async function writeJson(what: string, path: string, value: object): Promise<void> {
  await writing(what, () => writeWhole(path, `${JSON.stringify(value, null, 2)}\n`));
}

/** Runs what writes a file; a failure becomes a `UserError` (exit 1). */
export async function writing<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    const why = typeof code === "string" ? code : "it is not there, or may not be written to";
    const diagnostic: Diagnostic = {
      severity: "error",
      code: "cannot-write",
      message: `${what} can't be written (${why})`,
      help: "See whether the runner's disk is full, and whether the job may write there.",
    };
    throw new UserError([diagnostic], 1);
  }
}
