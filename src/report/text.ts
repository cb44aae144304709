/** A report as text for people: on a terminal, or in a log. */

import type { Change, Diagnostic, Outcome, PingResult, Plan, Refusal, RegistryReport, Report } from "../model.ts";
import { countChanges, hasChanges } from "../plan/plan.ts";
import { type Style, styled, type TerminalText, terminal, terminalPage } from "../text/text.ts";
import { countReport, countsSentence, many } from "./counts.ts";
import {
  actionWord,
  applySentence,
  byAction,
  changeRemark,
  endedEarly,
  fieldLine,
  fileVerdicts,
  isApplied,
  noDigest,
  outcomeStatus,
  pingSentence,
  refusalHelp,
  refusalWords,
  restoredWords,
} from "./wording.ts";

type Lines = readonly TerminalText[];
type Paint = (style: Style, text: TerminalText) => TerminalText;

/** The result for standard output. Colours by ANSI codes only where asked. */
export function renderText(report: Report, { color }: { readonly color: boolean }): string {
  const paint = painter(color);
  const sections = [
    ...(report.command === "validate" ? [validated(report)] : []),
    ...report.registries.map((part) => section(report, part, paint)),
    closing(report, paint),
  ].filter((lines) => lines.length > 0);
  return terminalPage(sections.flatMap((lines, index) => (index === 0 ? lines : [terminal``, ...lines])));
}

/** One diagnostic for standard error: `file:line:column: error[code]: message`, then what to do. */
export function renderDiagnostic(diagnostic: Diagnostic, { color }: { readonly color: boolean }): string {
  return terminalPage(diagnosticLines(diagnostic, painter(color)));
}

function painter(color: boolean): Paint {
  return (style, text) => (color ? styled(style, text) : text);
}

function indented(lines: Lines): Lines {
  return lines.map((line) => terminal`  ${line}`);
}

// --- One registry ----------------------------------------------------------------------------------------------------

function section(report: Report, part: RegistryReport, paint: Paint): Lines {
  const { plan } = part;
  const body = [
    // The messages themselves go to standard error, where they belong; the result only says that there are some.
    ...part.diagnostics.map(({ severity, code }) =>
      paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]: see the message`),
    ),
    ...(plan === undefined ? unplannedLines(report, part) : changesOrOutcomes(report, part, plan, paint)),
    ...pingLines(part.pings, paint),
    ...(plan === undefined ? [] : remarkLines(report, part, plan, paint)),
  ];
  if (report.command === "validate" && body.length === 0) return [];
  return [heading(part, paint), ...indented(body)];
}

function heading(part: RegistryReport, paint: Paint): TerminalText {
  const name = paint("bold", terminal`${part.registry}`);
  return part.plan?.changes.every((change) => change.action === "no-op")
    ? terminal`${name}: up to date (${many(countChanges(part.plan).noOps, "webhook")})`
    : terminal`${name} (owner ${part.owner})`;
}

function unplannedLines(report: Report, part: RegistryReport): Lines {
  const plans = report.command === "plan" || report.command === "apply" || report.command === "drift";
  return plans && part.diagnostics.length === 0 ? [terminal`not planned`] : [];
}

function changesOrOutcomes(report: Report, part: RegistryReport, plan: Plan, paint: Paint): Lines {
  return isApplied(report, part) ? outcomeLines(part, paint) : changeLines(plan, paint);
}

function remarkLines(report: Report, part: RegistryReport, plan: Plan, paint: Paint): Lines {
  return [
    ...(plan.unmanaged.length === 0 ? [] : [terminal`Left alone:`]),
    ...plan.unmanaged.map(({ name, message }) => terminal`  ${name}: ${message}`),
    ...(plan.unknowns.length === 0 ? [] : [terminal`Cannot know ${many(plan.unknowns.length, "field")}.`]),
    ...plan.refusals.flatMap((refusal) => refusalLines(report, refusal, paint)),
    ...plan.warnings.flatMap((warning) => diagnosticLines(warning, paint)),
    ...(report.registries.length > 1 && hasChanges(plan) && !isApplied(report, part)
      ? [terminal`Here: ${countsSentence(countChanges(plan))}`]
      : []),
  ];
}

function refusalLines(report: Report, refusal: Refusal, paint: Paint): Lines {
  const help = refusalHelp(report, refusal);
  return [
    terminal`${paint("red", terminal`${refusalWords(report, refusal)}`)} ${refusal.message}`,
    ...(help === undefined ? [] : [terminal`  ${help}`]),
  ];
}

function changeLines(plan: Plan, paint: Paint): Lines {
  return byAction(plan.changes).flatMap((change) => [
    changeLine(change, paint),
    ...indented(indented(change.fields.map((field) => fieldLine(change, field)))),
  ]);
}

function changeLine(change: Change, paint: Paint): TerminalText {
  const remark = changeRemark(change);
  const line = terminal`${actionMark(change.action)} ${actionWord(change)} ${change.name}`;
  return terminal`${paint(actionStyle(change.action), line)}${remark === "" ? "" : ` (${remark})`}`;
}

function actionMark(action: Change["action"]): string {
  switch (action) {
    case "create":
      return "+";
    case "update":
      return "~";
    case "replace":
      return "-/+";
    case "delete":
      return "-";
    case "no-op":
      return "=";
  }
}

function actionStyle(action: Change["action"]): Style {
  switch (action) {
    case "create":
      return "green";
    case "update":
      return "yellow";
    case "replace":
      return "magenta";
    case "delete":
      return "red";
    case "no-op":
      return "dim";
  }
}

// --- Apply and ping --------------------------------------------------------------------------------------------------

function outcomeLines(part: RegistryReport, paint: Paint): Lines {
  return part.outcomes.flatMap((outcome) => {
    const status = paint(outcomeStyle(outcome), terminal`${outcomeStatus(outcome).padEnd(11)}`);
    const restored = restoredWords(outcome);
    return [
      terminal`${status} ${outcome.action.padEnd(7)} ${outcome.name}${restored === "" ? "" : `: ${restored}`}`,
      ...indented(outcome.diagnostic === undefined ? [] : diagnosticLines(outcome.diagnostic, paint)),
    ];
  });
}

function outcomeStyle({ status }: Outcome): Style {
  switch (status) {
    case "done":
      return "green";
    case "already":
      return "dim";
    case "failed":
      return "red";
    case "not-begun":
    case "in-flight":
    case "rolled-back":
      return "yellow";
  }
}

function pingLines(pings: readonly PingResult[], paint: Paint): Lines {
  return pings.map((ping) => pingLine(ping, paint));
}

function pingLine(ping: PingResult, paint: Paint): TerminalText {
  const tries = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
  const cause = ping.cause === undefined ? terminal`` : terminal` — ${ping.cause}`;
  switch (ping.verdict) {
    case "passed":
      return terminal`${paint("green", terminal`ok`)}      ${ping.name} ${ping.reason}${tries}${cause}`;
    case "failed":
      return terminal`${paint("red", terminal`FAILED`)}  ${ping.name} ${ping.reason}${tries}${cause}`;
    case "skipped":
      return terminal`${paint("dim", terminal`skipped`)} ${ping.name} ${ping.reason}${cause}`;
  }
}

// --- The run ---------------------------------------------------------------------------------------------------------

function validated(report: Report): Lines {
  const elsewhere = report.diagnostics.filter(({ severity, source }) => severity === "error" && !source).length;
  return [
    ...fileVerdicts(report).map(
      ({ file, valid, facts }) => terminal`${file}: ${valid ? "valid" : "invalid"} — ${facts}`,
    ),
    ...(elsewhere === 0 ? [] : [terminal`invalid — ${many(elsewhere, "error")} outside of any manifest`]),
  ];
}

function closing(report: Report, paint: Paint): Lines {
  const early = endedEarly(report);
  return [...(early === "" ? [] : [paint("yellow", terminal`${early}`)]), ...summary(report)];
}

function summary(report: Report): Lines {
  const digest = terminal`Digest: ${report.digest ?? noDigest(report)}`;
  const planned = report.registries.some((part) => part.plan !== undefined);
  switch (report.command) {
    case "validate":
      return [];
    case "plan":
      return planned
        ? [terminal`Plan: ${countsSentence(countReport(report))}`, digest]
        : [terminal`Plan: none was made.`];
    case "drift": {
      const pinged = report.registries.some((part) => part.pings.length > 0);
      return [
        terminal`Drift: ${planned ? countsSentence(countReport(report), "none") : "not known."}`,
        ...(pinged ? [terminal`${pingSentence(report)}`] : []),
      ];
    }
    case "apply":
      return [terminal`${applySentence(report)}`, ...(report.exitCode === 4 ? [digest] : [])];
    case "ping":
      return [terminal`${pingSentence(report)}`];
  }
}

function diagnosticLines(diagnostic: Diagnostic, paint: Paint): Lines {
  const { severity, code, message, help } = diagnostic;
  const kind = paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]`);
  return [
    terminal`${whereabouts(diagnostic)}${kind}: ${message}`,
    // Line by line: a help may hold a block to copy.
    ...(help?.split("\n") ?? []).map((line) => terminal`  ${line}`),
  ];
}

function whereabouts({ source, registry, webhook }: Diagnostic): TerminalText {
  if (source !== undefined) return terminal`${source.file}:${source.line}:${source.column}: `;
  if (registry !== undefined && webhook !== undefined) return terminal`${registry}/${webhook}: `;
  const name = registry ?? webhook;
  return name === undefined ? terminal`` : terminal`${name}: `;
}
