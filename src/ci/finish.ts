/** A finished run in all its outputs: files, outputs, comment, issues, summary, log, annotations. */
import { join } from "node:path";
import { withProblems } from "../interchange/interchange.ts";
import type { Diagnostic, Report } from "../model.ts";
import { annotations, changesPending, countReport, planDocument, renderReport } from "../report/report.ts";
import { jobExitCode, reportOfFailure } from "../run/run.ts";
import { type CommentContent, commentContent, writeComments } from "./comment.ts";
import { repositoryPath } from "./compare.ts";
import { driftIssues, keepIssues } from "./drift.ts";
import { attempt, writeJson, writing } from "./files.ts";
import type { CiSystem } from "./forge.ts";
import { readPending } from "./journal.ts";
import { nextStep } from "./next-step.ts";
import type { Output } from "./outputs.ts";
import { logLine, openSession, type Session } from "./session.ts";
import type { JobSettings } from "./settings.ts";
import { renderSummary, type WithoutLogin } from "./summary.ts";

/** Reports a finished run and returns the job's exit code. A failure here is a warning: the run itself is over. */
export async function finish(session: Session, done: Report, without?: WithoutLogin): Promise<number> {
  const { system, job, directory, journal, warnings } = session;
  const planned = done.registries.some(({ plan }) => plan);
  const files = { report: journal.reportFile, plan: planned ? join(directory, "plan.json") : "" };
  await attempt(warnings, () => journal.save(done));
  if (planned) await attempt(warnings, () => writeJson("the plan", files.plan, planDocument(done)));
  await attempt(warnings, () => setOutputs(system, done, files));
  if (without === undefined) {
    await attempt(warnings, () => comment(session, commentContent(done, system, job)));
    if (job.driftIssue && done.command === "drift") await attempt(warnings, () => reportDrift(session, done));
  }
  const report = withProblems(done, await filesOf(system, done, warnings));
  await show(system, report, warnings, { nextStep: nextStep(report, system.event, job), without });
  await attempt(warnings, () => journal.close());
  return job.settings.detailedExitcode
    ? report.exitCode
    : jobExitCode(report, { failOnDrift: job.failOnDrift, minSuccess: job.settings.minSuccess });
}

/** Reports a run that failed before there was a session, and returns the exit code. */
export async function reportFailure(
  system: CiSystem,
  error: unknown,
  run: Pick<Report, "command" | "startedAt">,
): Promise<number> {
  const failed = reportOfFailure(error, run);
  const warnings: Diagnostic[] = [];
  await attempt(warnings, () => setOutputs(system, failed, { report: "", plan: "" }));
  const report = withProblems(failed, await filesOf(system, failed, warnings));
  await show(system, report, warnings, { nextStep: undefined, without: undefined });
  return report.exitCode;
}

/** Reports for a job that was killed, from its journal. Does nothing if the job has reported itself. */
export async function reportPending(
  system: CiSystem,
  directory: string,
  readSettings: () => JobSettings,
): Promise<void> {
  const pending = await readPending(directory);
  if (!pending) return;
  const title = "incomplete";
  const message =
    "The job ended before it could report. Summary and report are from its journal, as of the last finished step. A pending change may have been made.";
  system.annotate({ severity: "warning", title, message });
  const warnings: Diagnostic[] = [];
  await attempt(warnings, () => writing("the job's summary", () => system.writeSummary(pending.summary)));
  await attempt(warnings, async () => {
    const { command } = pending.comment;
    const session = openSession({ system, job: readSettings(), command, directory });
    // A run without a login has nothing that should replace a plan's comment.
    if (command !== "validate") await comment(session, pending.comment);
    await session.journal.close();
  });
  for (const { code, message: text, help } of warnings)
    system.annotate({
      severity: "warning",
      title: code,
      message: [text, ...(help === undefined ? [] : [help])].join("\n"),
    });
}

async function comment({ system, job, forge, merged, warnings }: Session, said: CommentContent): Promise<void> {
  const found = await writeComments(forge, system.event, job, said, merged);
  if (typeof found === "string") logLine(system, found);
  else if (found) warnings.push(found);
}

async function reportDrift({ system, job, forge, warnings }: Session, report: Report): Promise<void> {
  const tracker = (await forge()).issues;
  if (!tracker) {
    warnings.push({ severity: "warning", code: "usage", message: "drift issues are not supported on this CI system" });
    return;
  }
  for (const sentence of await keepIssues(tracker, driftIssues(report, system, job.settings)))
    logLine(system, sentence);
}

/** Writes the files that the step asks for, and returns why some are not written. */
async function filesOf(system: CiSystem, report: Report, warnings: Diagnostic[]): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  await attempt(warnings, async () => {
    problems.push(...((await system.writeFiles?.(report)) ?? []));
  });
  return problems;
}

/** Summary, log, annotations. */
async function show(
  system: CiSystem,
  outcome: Report,
  warnings: Diagnostic[],
  texts: Parameters<typeof renderSummary>[2],
): Promise<void> {
  const withWarnings = () => ({ ...outcome, diagnostics: [...outcome.diagnostics, ...warnings] });
  await attempt(warnings, () =>
    writing("the job's summary", () => system.writeSummary(renderSummary(withWarnings(), system, texts))),
  );
  const report = withWarnings();
  const { frontEnd } = system;
  const later: Diagnostic[] = [];
  await attempt(later, () => {
    if (system.showResult) system.showResult(report);
    else system.log(renderReport(report, "text", { color: false, frontEnd }));
  });
  await attempt(later, () => annotate(system, report));
  for (const { code, message } of later) system.annotate({ severity: "warning", title: code, message });
}

function annotate(system: CiSystem, report: Report): void {
  for (const { severity, title, message, source } of annotations(report, system.frontEnd)) {
    const location = source && { ...source, file: repositoryPath(system, source.file) };
    system.annotate({ severity, title, message, ...(location === undefined ? {} : { location }) });
  }
}

async function setOutputs(
  system: CiSystem,
  report: Report,
  files: { readonly report: string; readonly plan: string },
): Promise<void> {
  const counts = countReport(report);
  const deliveries = report.registries.flatMap((part) => part.deliveries ?? []);
  const failedPings = report.registries.flatMap(({ pings }) => pings).filter(({ verdict }) => verdict === "failed");
  const values: Readonly<Record<Output, string>> = {
    result: report.result,
    "has-changes": String(changesPending(report)),
    creates: String(counts.creates),
    updates: String(counts.updates),
    replaces: String(counts.replaces),
    deletes: String(counts.deletes),
    unmanaged: String(counts.unmanaged),
    "pings-failed": String(failedPings.length),
    "deliveries-failed": deliveries.length === 0 ? "" : String(deliveries.reduce((sum, { failed }) => sum + failed, 0)),
    digest: report.digest ?? "",
    "plan-file": files.plan,
    "report-file": files.report,
    registries: JSON.stringify(registryNames(report)),
  };
  await writing("the job's outputs", () => system.setOutputs(values));
}

/** Each name once, for a matrix, without those that are still a reference. */
function registryNames({ registries }: Report): readonly string[] {
  const names = registries.map(({ registry }) => registry).filter((name) => !name.includes("${"));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
