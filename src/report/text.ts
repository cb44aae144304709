/** A report as text for people: on a terminal, or in a log. */

import type {
  Change,
  DeliveryRow,
  Diagnostic,
  Outcome,
  PingResult,
  Plan,
  Refusal,
  RegistryReport,
  Report,
} from "../model.ts";
import { countChanges, hasChanges } from "../plan/plan.ts";
import type { FrontEnd } from "../settings.ts";
import { type Style, styled, type TerminalText, terminal, terminalPage, visible } from "../text/text.ts";
import { adviceOf, docsUrl } from "./advice.ts";
import { countReport, countsSentence, many } from "./counts.ts";
import { deliveryCounts, deliveryLines, followLine } from "./deliveries.ts";
import {
  actionWord,
  applySentence,
  byAction,
  changeRemark,
  endedEarly,
  fieldLine,
  fileVerdicts,
  isApplied,
  isUpToDate,
  noDigest,
  outcomeStatus,
  pingSentence,
  refusalAdvice,
  refusalWords,
  restoredWords,
  shownFields,
  unmanagedGroups,
} from "./wording.ts";

export interface TextOptions {
  /** Styles by ANSI codes. */
  readonly color: boolean;
  /** Who reads it: how settings are spelled; by default as flags. */
  readonly frontEnd?: FrontEnd;
  /** The last line: what to do next, or how long the run took. */
  readonly last?: string;
}

type Lines = readonly TerminalText[];
interface Pen {
  readonly paint: (style: Style, text: TerminalText) => TerminalText;
  readonly frontEnd: FrontEnd;
}

/** From this number of registries on, a summary comes first, and registries that are up to date share one line. */
const manyRegistries = 5;

/** The result for standard output. */
export function renderText(report: Report, options: TextOptions): string {
  const pen = penFor(options);
  const crowded = report.registries.length >= manyRegistries && report.command !== "validate";
  const quiet = crowded ? report.registries.filter(isUpToDate) : [];
  const sections = [
    ...(report.command === "validate" ? [validated(report)] : []),
    ...(crowded ? [summaryTable(report, pen)] : []),
    ...report.registries.filter((part) => !quiet.includes(part)).map((part) => section(report, part, pen)),
    ...(quiet.length === 0 ? [] : [upToDate(quiet)]),
    [...closing(report, pen), ...(options.last === undefined ? [] : [terminal`${options.last}`])],
  ].filter((lines) => lines.length > 0);
  return terminalPage(sections.flatMap((lines, index) => (index === 0 ? lines : [terminal``, ...lines])));
}

/** One diagnostic for standard error: `file:line:column: error[code]: message`, the line of the manifest, what to do. */
export function renderDiagnostic(diagnostic: Diagnostic, options: TextOptions & { readonly long?: boolean }): string {
  const pen = penFor(options);
  const more = options.long === true ? [terminal`  ${docsUrl(diagnostic.code)}`] : [];
  return terminalPage([...diagnosticLines(diagnostic, pen), ...more]);
}

/** One delivery as `deliveries --follow` prints it. */
export function renderDelivery(registry: string, webhook: string, row: DeliveryRow, options: TextOptions): string {
  return terminalPage([followLine(registry, webhook, row, penFor(options).paint)]);
}

function penFor({ color, frontEnd = "command-line" }: TextOptions): Pen {
  return { paint: (style, text) => (color ? styled(style, text) : text), frontEnd };
}

function indented(lines: Lines): Lines {
  return lines.map((line) => terminal`  ${line}`);
}

// --- Many registries -------------------------------------------------------------------------------------------------

function summaryTable(report: Report, { paint }: Pen): Lines {
  const applied = report.registries.some((part) => isApplied(report, part));
  const rows = report.registries
    .filter((part) => !isUpToDate(part))
    .map((part) => {
      const counts = part.plan && countChanges(part.plan);
      const failed =
        part.outcomes.filter(({ status }) => status === "failed").length +
        part.pings.filter(({ verdict }) => verdict === "failed").length;
      return [
        visible(part.registry),
        ...(counts
          ? [counts.creates, counts.updates, counts.replaces, counts.deletes].map(String)
          : ["-", "-", "-", "-"]),
        failed > 0 || part.diagnostics.some(({ severity }) => severity === "error") ? "FAILED" : applied ? "ok" : "",
      ];
    });
  if (rows.length === 0) return [];
  const head = ["Registry", "create", "update", "replace", "delete", ""];
  const width = Math.min(50, Math.max(...[head, ...rows].map(([name = ""]) => name.length)));
  const line = ([name = "", ...cells]: readonly string[]) =>
    terminal`${`${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(7)).join("  ")}`.trimEnd()}`;
  return [paint("bold", line(head)), ...rows.map(line)];
}

function upToDate(parts: readonly RegistryReport[]): Lines {
  const webhooks = parts.reduce((sum, { plan }) => sum + (plan?.changes.length ?? 0), 0);
  const names = parts.map(({ registry }) => visible(registry)).join(", ");
  return [
    terminal`Up to date: ${many(parts.length, "registry", "registries")} with ${many(webhooks, "webhook")} (${names})`,
  ];
}

// --- One registry ----------------------------------------------------------------------------------------------------

function section(report: Report, part: RegistryReport, pen: Pen): Lines {
  const { plan } = part;
  const body = [
    // The messages go to standard error. The result only refers to them.
    ...part.diagnostics.map(({ severity, code }) =>
      pen.paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]: see the message`),
    ),
    ...(plan === undefined ? unplannedLines(report, part) : isApplied(report, part) ? [] : changeLines(plan, pen)),
    ...resultLines(part, pen),
    ...deliveryLines(part, pen.paint),
    ...(plan === undefined ? [] : remarkLines(report, part, plan, pen)),
  ];
  if (report.command === "validate" && body.length === 0) return [];
  return [heading(part, pen), ...indented(body)];
}

function heading(part: RegistryReport, { paint }: Pen): TerminalText {
  const name = paint("bold", terminal`${part.registry}`);
  return part.plan?.changes.every((change) => change.action === "no-op")
    ? terminal`${name}: up to date (${many(countChanges(part.plan).noOps, "webhook")})`
    : terminal`${name} (owner ${part.owner})`;
}

function unplannedLines(report: Report, part: RegistryReport): Lines {
  const plans = report.command === "plan" || report.command === "apply" || report.command === "drift";
  return plans && part.diagnostics.length === 0 ? [terminal`not planned`] : [];
}

function remarkLines(report: Report, part: RegistryReport, plan: Plan, pen: Pen): Lines {
  return [
    ...unmanagedLines(part),
    ...(plan.unknowns.length === 0 ? [] : [terminal`Unknown: ${many(plan.unknowns.length, "field")}`]),
    ...plan.refusals.flatMap((refusal) => refusalLines(report, refusal, pen)),
    ...plan.warnings.flatMap((warning) => diagnosticLines(warning, pen)),
    ...(report.registries.length > 1 && hasChanges(plan) && !isApplied(report, part)
      ? [terminal`Here: ${countsSentence(countChanges(plan))}`]
      : []),
  ];
}

/** One line each, or one line for each reason when there are more than three. */
function unmanagedLines(part: RegistryReport): Lines {
  const { unmanaged = [] } = part.plan ?? {};
  if (unmanaged.length === 0) return [];
  if (unmanaged.length <= 3)
    return [terminal`Unmanaged:`, ...unmanaged.map(({ name, message }) => terminal`  ${name}: ${message}`)];
  const groups = unmanagedGroups(part).map(({ message, names }) => terminal`  ${message}: ${names.join(", ")}`);
  return [terminal`Unmanaged: ${many(unmanaged.length, "webhook")}`, ...groups];
}

function refusalLines(report: Report, refusal: Refusal, { paint, frontEnd }: Pen): Lines {
  const advice = refusalAdvice(report, refusal, frontEnd);
  return [
    terminal`${paint("red", terminal`${refusalWords(report, refusal)}`)} ${refusal.message}`,
    ...(advice?.split("\n") ?? []).map((line) => terminal`  ${line}`),
  ];
}

function changeLines(plan: Plan, pen: Pen): Lines {
  return byAction(plan.changes).flatMap((change) => [
    changeLine(change, pen),
    ...indented(indented(shownFields(change).map((field) => fieldLine(change, field)))),
  ]);
}

function changeLine(change: Change, { paint }: Pen): TerminalText {
  const remark = changeRemark(change);
  const line = terminal`${actionSign(change.action)} ${actionWord(change)} ${change.name}`;
  return terminal`${paint(actionStyle(change.action), line)}${remark === "" ? "" : ` (${remark})`}`;
}

function actionSign(action: Change["action"]): string {
  return { create: "+", update: "~", replace: "-/+", delete: "-", "no-op": "=" }[action];
}

function actionStyle(action: Change["action"]): Style {
  const styles = { create: "green", update: "yellow", replace: "magenta", delete: "red", "no-op": "dim" } as const;
  return styles[action];
}

// --- Apply and ping --------------------------------------------------------------------------------------------------

/** A line for each webhook that was changed or pinged, failures first. */
function resultLines(part: RegistryReport, pen: Pen): Lines {
  const outcomes = part.outcomes.map((outcome) => ({ outcome, ping: pingOf(part, outcome.name) }));
  const changed = new Set(part.outcomes.map(({ name }) => name.toLowerCase()));
  const only = part.pings.filter(({ name }) => !changed.has(name.toLowerCase()));
  const all = [...outcomes, ...only.map((ping) => ({ outcome: undefined, ping }))];
  const failedFirst = [...all.filter(isFailure), ...all.filter((result) => !isFailure(result))];
  return failedFirst.flatMap((result) => resultLine(result, pen));
}

interface Result {
  readonly outcome: Outcome | undefined;
  readonly ping: PingResult | undefined;
}

function pingOf({ pings }: RegistryReport, name: string): PingResult | undefined {
  return pings.find((ping) => ping.name.toLowerCase() === name.toLowerCase());
}

function isFailure({ outcome, ping }: Result): boolean {
  return outcome?.status === "failed" || outcome?.restored === "failed" || ping?.verdict === "failed";
}

function resultLine({ outcome, ping }: Result, pen: Pen): Lines {
  if (outcome === undefined) return ping === undefined ? [] : [pingLine(ping, pen)];
  const { paint } = pen;
  const status = paint(outcomeStyle(outcome), terminal`${outcomeStatus(outcome).padEnd(11)}`);
  const restored = restoredWords(outcome);
  const rest = [
    ...(restored === "" ? [] : [terminal`${restored}`]),
    ...(ping === undefined ? [] : [terminal`ping ${pingWordsOf(ping, pen)}`]),
  ];
  const after = rest.map((words, index) => terminal`${index === 0 ? ": " : "; "}${words}`);
  return [
    terminal`${status} ${outcome.action.padEnd(7)} ${outcome.name}${after[0] ?? ""}${after[1] ?? ""}`,
    ...indented(outcome.diagnostic === undefined ? [] : diagnosticLines(outcome.diagnostic, pen)),
  ];
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

function pingLine(ping: PingResult, pen: Pen): TerminalText {
  return terminal`${"ping".padEnd(11)} ${ping.name}: ${pingWordsOf(ping, pen)}`;
}

function pingWordsOf(ping: PingResult, { paint }: Pen): TerminalText {
  const attempts = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
  const cause = ping.cause === undefined ? terminal`` : terminal` — ${ping.cause}`;
  const verdicts = { passed: ["green", "ok"], failed: ["red", "FAILED"], skipped: ["dim", "skipped"] } as const;
  const [style, word] = verdicts[ping.verdict];
  return terminal`${paint(style, terminal`${word}`)} ${ping.reason}${attempts}${cause}`;
}

// --- The run ---------------------------------------------------------------------------------------------------------

function validated(report: Report): Lines {
  const elsewhere = report.diagnostics.filter(({ severity, source }) => severity === "error" && !source).length;
  return [
    ...fileVerdicts(report).map(
      ({ file, valid, facts }) => terminal`${file}: ${valid ? "valid" : "invalid"} — ${facts}`,
    ),
    ...(elsewhere === 0 ? [] : [terminal`invalid — ${many(elsewhere, "error")} outside of the manifests`]),
  ];
}

function closing(report: Report, { paint }: Pen): Lines {
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
      return planned ? [terminal`Plan: ${countsSentence(countReport(report))}`, digest] : [terminal`Plan: none.`];
    case "drift": {
      const pinged = report.registries.some((part) => part.pings.length > 0);
      return [
        terminal`Drift: ${planned ? countsSentence(countReport(report), "none") : "unknown."}`,
        ...(pinged ? [terminal`${pingSentence(report)}`] : []),
        ...(report.registries.some(({ deliveries }) => deliveries)
          ? [terminal`Deliveries: ${deliveryCounts(report)}.`]
          : []),
      ];
    }
    case "apply":
      return [terminal`${applySentence(report)}`, ...(report.exitCode === 4 ? [digest] : [])];
    case "ping":
      return [terminal`${pingSentence(report)}`];
    case "deliveries":
      return [terminal`Deliveries: ${deliveryCounts(report)}.`];
    case "redeliver":
      return [terminal`Redeliveries: ${deliveryCounts(report)}.`];
  }
}

// --- Diagnostics -----------------------------------------------------------------------------------------------------

function diagnosticLines(diagnostic: Diagnostic, pen: Pen): Lines {
  const { severity, code, message } = diagnostic;
  const style = severity === "error" ? "red" : "yellow";
  const advice = adviceOf(diagnostic, pen.frontEnd);
  return [
    terminal`${locationOf(diagnostic)}${pen.paint(style, terminal`${severity}[${code}]`)}: ${message}`,
    ...excerptLines(diagnostic, style, pen),
    // Line by line: the advice can contain a block to copy.
    ...(advice?.split("\n") ?? []).map((line) => terminal`  ${line}`),
  ];
}

/** How much of a line shows, in characters. */
const excerptWidth = 100;

/** The manifest's line with a caret below the problem. */
function excerptLines({ excerpt, source }: Diagnostic, style: Style, { paint }: Pen): Lines {
  if (excerpt === undefined || source === undefined) return [];
  const { line, column, endColumn } = excerpt;
  const from = Math.max(0, Math.min(column - 1 - excerptWidth / 2, line.length - excerptWidth));
  const part = line.slice(from, from + excerptWidth);
  // What is invisible shows longer than it is, so columns are counted in the shown text.
  const before = visible(line.slice(from, column - 1)).length;
  const marked = visible(line.slice(column - 1, Math.max(column, endColumn - 1))).length;
  const caret = "^".repeat(Math.max(1, Math.min(marked, excerptWidth - before)));
  const number = String(source.line);
  const bar = paint("dim", terminal`${" ".repeat(number.length)} |`);
  return [
    terminal`  ${paint("dim", terminal`${number} |`)} ${part}`,
    terminal`  ${bar} ${" ".repeat(before)}${paint(style, terminal`${caret}`)}`,
  ];
}

function locationOf({ source, registry, webhook }: Diagnostic): TerminalText {
  if (source !== undefined) return terminal`${source.file}:${source.line}:${source.column}: `;
  if (registry !== undefined && webhook !== undefined) return terminal`${registry}/${webhook}: `;
  const name = registry ?? webhook;
  return name === undefined ? terminal`` : terminal`${name}: `;
}
