/** The record of a run on disk, kept while it runs: a killed job leaves a correct report, and what a later step posts for it. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Report } from "../model.ts";
import { reportDocument } from "../report/report.ts";
import { coalesced } from "../run/run.ts";
import type { CommentContent } from "./comment.ts";
import { attempt, writeJson } from "./files.ts";

/** What a killed job leaves for the step that reports for it. */
export interface Pending {
  readonly comment: CommentContent;
  readonly summary: string;
}

export interface Journal {
  /** The path of the report. */
  readonly reportFile: string;
  /**
   * Writes the report. Throws `UserError` (exit 1) if the first write fails, because nothing is changed yet. A later failure is
   * one warning, because started work must be finished.
   */
  save(report: Report): Promise<void>;
  /** The last report that was saved. */
  last(): Report | undefined;
  /** Removes what was left for a later step. */
  close(): Promise<void>;
}

/** Where a job leaves what a later step posts for it; gone once the job has posted it. */
export function pendingFile(directory: string): string {
  return join(directory, "pending.json");
}

/** What a killed job has left; undefined if it has reported itself. */
export async function readPending(directory: string): Promise<Pending | undefined> {
  try {
    return JSON.parse(await readFile(pendingFile(directory), "utf8"));
  } catch {
    return undefined;
  }
}

/** Up to this number of changes, the texts are quickly made. */
const fewOutcomes = 50;

/** Keeps the record in a directory. `pending` makes what a later step would post; `warnings` collects failures. */
export function openJournal(options: {
  readonly directory: string;
  readonly pending: (report: Report) => Pending;
  readonly warnings: Diagnostic[];
}): Journal {
  const { directory, pending, warnings } = options;
  const reportFile = join(directory, "report.json");
  let last: Report | undefined;
  const warned = new Set<string>();

  /** Adds a warning for the first failure of a part. */
  async function warnOnce(part: string, work: () => Promise<void>): Promise<void> {
    const found: Diagnostic[] = [];
    await attempt(found, work);
    if (!warned.has(part)) warnings.push(...found);
    if (found.length > 0) warned.add(part);
  }

  const pendingWriter = coalesced(async () => {
    const report = last;
    if (report) await warnOnce("pending", () => writeJson("the job's state", pendingFile(directory), pending(report)));
  });

  return {
    reportFile,
    last: () => last,
    async save(report) {
      if (report === last) return;
      const write = () => writeJson("the report", reportFile, reportDocument(report));
      if (last === undefined) await write();
      else await warnOnce("report", write);
      last = report;
      const outcomes = report.registries.reduce((sum, part) => sum + part.outcomes.length, 0);
      // The result is written at once: the job may be killed before it can report.
      if (!report.complete && outcomes > fewOutcomes) await pendingWriter.soon();
      else await pendingWriter.now();
    },
    async close() {
      await pendingWriter.end();
      await rm(pendingFile(directory), { force: true, recursive: true });
    },
  };
}
