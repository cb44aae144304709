/** A finished run in all its media: files, outputs, comment, issues, summary, log, annotations, exit code. */
import { join } from "node:path";
import * as core from "@actions/core";
import type { Diagnostic, Report } from "../model.ts";
import { annotations, changesPending, countReport, planDocument, renderReport } from "../report/report.ts";
import { terminal, terminalPage } from "../text/text.ts";
import { announcement, driftIssues, issueSentences, nextStep } from "./announce.ts";
import { repositoryPath } from "./elsewhere.ts";
import { attempt } from "./failure.ts";
import { failedReport, writeJson, writing } from "./journal.ts";
import type { Output } from "./outputs.ts";
import { commentOn, type Session, writeSummary } from "./session.ts";
import { renderSummary, type WithoutLogin } from "./summary.ts";

/** Tells a finished run. What fails here is a warning: the run itself is over, and its exit code stands. */
export async function finish(session: Session, outcome: Report, without: WithoutLogin | undefined): Promise<void> {
  const { event, inputs, directory, journal, warnings } = session;
  process.exitCode = exitCode(outcome, inputs.failOnDrift);
  const planned = outcome.registries.some(({ plan }) => plan);
  const files = { report: journal.reportFile, plan: planned ? join(directory, "plan.json") : "" };
  await attempt(warnings, () => journal.save(outcome));
  if (planned) await attempt(warnings, () => writeJson("the plan", files.plan, planDocument(outcome)));
  await attempt(warnings, () => setOutputs(outcome, files));
  if (without === undefined) {
    await attempt(warnings, () => commentOn(session, announcement(outcome, event, inputs)));
    if (inputs.driftIssue && outcome.command === "drift")
      await attempt(warnings, () => keepDriftIssues(session, outcome));
  }
  await tell(outcome, warnings, (report) =>
    renderSummary(report, { runUrl: event.url, nextStep: nextStep(report, event, inputs), without }),
  );
  await attempt(warnings, () => journal.close());
}

/** Tells a run that failed before there was a session. */
export async function tellFailure(error: unknown, run: Pick<Report, "command" | "startedAt">): Promise<void> {
  const report = failedReport(undefined, error, run);
  process.exitCode = report.exitCode;
  const nothing = { runUrl: undefined, nextStep: undefined, without: undefined };
  const warnings: Diagnostic[] = [];
  await attempt(warnings, () => setOutputs(report, { report: "", plan: "" }));
  await tell(report, warnings, (told) => renderSummary(told, nothing));
}

/** Summary, log, annotations. */
async function tell(outcome: Report, warnings: Diagnostic[], summary: (report: Report) => string): Promise<void> {
  const withWarnings = () => ({ ...outcome, diagnostics: [...outcome.diagnostics, ...warnings] });
  await attempt(warnings, () => writeSummary(summary(withWarnings())));
  const report = withWarnings();
  const later: Diagnostic[] = [];
  await attempt(later, () => core.info(renderReport(report, "text", { color: false, frontEnd: "github" })));
  await attempt(later, () => annotate(report));
  for (const { code, message } of later) core.warning(message, { title: code });
}

function annotate(report: Report): void {
  for (const { severity, title, message, source } of annotations(report, "github")) {
    const where = source && {
      file: repositoryPath({ workspace: workspace() }, source.file),
      startLine: source.line,
      startColumn: source.column,
      ...(source.endLine === undefined ? {} : { endLine: source.endLine }),
      ...(source.endColumn === undefined ? {} : { endColumn: source.endColumn }),
    };
    if (severity === "error") core.error(message, { title, ...where });
    else core.warning(message, { title, ...where });
  }
}

async function keepDriftIssues(session: Session, report: Report): Promise<void> {
  const issues = driftIssues(report, session.event);
  const steps = await (await session.github()).keepIssues(issues);
  for (const sentence of issueSentences(issues, steps)) log(sentence);
}

/** Zero only where the job should pass. Drift that is no failure must not hide a ping that is one. */
function exitCode(report: Report, failOnDrift: boolean): number {
  if (report.exitCode !== 2) return report.exitCode;
  if (report.command !== "drift") return 0;
  if (failOnDrift) return 2;
  return report.registries.some(({ pings }) => pings.some(({ verdict }) => verdict === "failed")) ? 6 : 0;
}

async function setOutputs(report: Report, files: { readonly report: string; readonly plan: string }): Promise<void> {
  const counts = countReport(report);
  const failedPings = report.registries.flatMap(({ pings }) => pings).filter(({ verdict }) => verdict === "failed");
  const values: Readonly<Record<Output, string | number | boolean>> = {
    result: report.result,
    "has-changes": changesPending(report),
    creates: counts.creates,
    updates: counts.updates,
    replaces: counts.replaces,
    deletes: counts.deletes,
    unmanaged: counts.unmanaged,
    "pings-failed": failedPings.length,
    digest: report.digest ?? "",
    "plan-file": files.plan,
    "report-file": files.report,
    registries: JSON.stringify(registryNames(report)),
  };
  await writing("the step's outputs", () => {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
  });
}

/** Each once, for a matrix; not those that are still a reference. */
function registryNames({ registries }: Report): readonly string[] {
  const names = registries.map(({ registry }) => registry).filter((name) => !name.includes("${"));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** Where the job works. */
export function workspace(): string {
  return process.env["GITHUB_WORKSPACE"] || process.cwd();
}

/** One line of the log, in which nothing is read as a command. */
export function log(line: string): void {
  core.info(terminalPage([terminal`${line}`]).trimEnd());
}
