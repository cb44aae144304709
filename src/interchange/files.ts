/** The files that flags name: one table for all front ends. */
import { writeWhole } from "../host/host.ts";
import type { Diagnostic, Report } from "../model.ts";
import { UserError } from "../model.ts";
import { planDocument, reportDocument } from "../report/report.ts";
import { reportOfFailure } from "../run/run.ts";

type FileSetting = "out" | "report" | "junit" | "sarif" | "codequality";

/** The path of each file; undefined: it is not asked for. */
export type FileSettings = { readonly [name in FileSetting]: string | undefined };

/** What each file contains; undefined: nothing to write. */
const table: Readonly<Record<FileSetting, (report: Report) => Promise<string | undefined>>> = {
  out: async (report) => (hasNoPlan(report) ? undefined : json(planDocument(report))),
  report: async (report) => json(reportDocument(report)),
  junit: async (report) => (await import("./junit.ts")).renderJUnit(report),
  sarif: async (report) => (await import("./sarif.ts")).renderSarif(report),
  codequality: async (report) => json((await import("./code-quality.ts")).codeQuality(report)),
};

const order = Object.keys(table) as readonly FileSetting[];

/** A run that failed before it came to a registry. */
function hasNoPlan({ registries, exitCode }: Report): boolean {
  return registries.length === 0 && exitCode !== 0;
}

/** Writes every file that is asked for, whatever happens to the others. Returns why some are not written. */
export async function writeFiles(report: Report, paths: FileSettings): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const name of order) {
    const path = paths[name];
    const text = path === undefined ? undefined : await table[name](report);
    if (path === undefined || text === undefined) continue;
    const problem = await saveFile(name, path, text);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** A finished run that could not write all its files: it fails, and keeps its results. */
export function withProblems(report: Report, problems: readonly Diagnostic[]): Report {
  if (problems.length === 0) return report;
  const failure = new UserError(problems, report.exitCode === 0 ? 3 : report.exitCode);
  return reportOfFailure(failure, report, report);
}

/** Writes one file. Returns why it cannot be written; undefined: it is written. */
export async function saveFile(setting: FileSetting, path: string, text: string): Promise<Diagnostic | undefined> {
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

function json(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
