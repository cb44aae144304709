/** A report as text for people: on a terminal, or in a log. */

import type {
  Change,
  Diagnostic,
  FieldChange,
  Outcome,
  PingResult,
  Plan,
  RegistryReport,
  Report,
  Shown,
} from "../model.ts";
import { changesIn, countPlan, countReport, countsSentence, many, outcomeWords, pingWords } from "./counts.ts";
import { type Style, styled, type TerminalText, terminal, terminalPage } from "./safe.ts";

type Paint = (style: Style, text: TerminalText) => TerminalText;

/** The result for standard output. Colours by ANSI codes only where asked. */
export function renderText(report: Report, { color }: { readonly color: boolean }): string {
  const paint = painter(color);
  const sections = [
    ...(report.command === "validate"
      ? [validated(report)]
      : report.registries.map((part) => section(report, part, paint))),
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

function indented(lines: readonly TerminalText[]): readonly TerminalText[] {
  return lines.map((line) => terminal`  ${line}`);
}

// --- One registry ----------------------------------------------------------------------------------------------------

function section(report: Report, part: RegistryReport, paint: Paint): readonly TerminalText[] {
  const applied = report.command === "apply" && part.outcomes.length > 0;
  const upToDate = part.plan !== undefined && changesIn(countPlan(part.plan)) === 0;
  const body = [
    ...(part.plan === undefined ? [] : applied ? outcomeLines(part, paint) : changeLines(part.plan, paint)),
    ...(part.plan === undefined ? [] : remarkLines(part.plan, { applied, paint })),
    ...pingLines(part.pings, paint),
    ...part.diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, paint)),
  ];
  return [heading(part, upToDate, paint), ...indented(body)];
}

function heading(part: RegistryReport, upToDate: boolean, paint: Paint): TerminalText {
  const name = paint("bold", terminal`${part.registry}`);
  if (upToDate && part.plan !== undefined)
    return terminal`${name}: up to date (${many(countPlan(part.plan).noOps, "webhook")})`;
  return terminal`${name} (owner ${part.owner})`;
}

const inOrderOfApply = ["create", "update", "replace", "delete"] as const;

function changeLines(plan: Plan, paint: Paint): readonly TerminalText[] {
  return inOrderOfApply
    .flatMap((action) => plan.changes.filter((change) => change.action === action))
    .flatMap((change) => [
      changeLine(change, paint),
      ...indented(indented(change.fields.map((field) => fieldLine(change, field)))),
    ]);
}

function changeLine(change: Change, paint: Paint): TerminalText {
  switch (change.action) {
    case "create":
      return paint("green", terminal`+ create ${change.name}`);
    case "update":
      return paint("yellow", terminal`~ ${change.adopt ? "adopt" : "update"} ${change.name}`);
    case "replace":
      return paint("magenta", terminal`-/+ replace ${change.name}`);
    case "delete":
      return paint("red", terminal`- delete ${change.name}`);
    case "no-op":
      return terminal`= ${change.name}`;
  }
}

function fieldLine(change: Change, field: FieldChange): TerminalText {
  return terminal`${field.field}: ${fieldWords(change, field)}`;
}

/** What becomes of a field, in words. The words of a create or a delete are its value alone. */
export function fieldWords(change: Change, field: FieldChange): string {
  const { before, after } = { before: shown(field.before), after: shown(field.after) };
  if (field.change === "unknown") return `cannot know (${field.why ?? "it could not be read"})`;
  if (change.action === "create") return after;
  if (change.action === "delete") return before;
  return `${before} -> ${after}${before === after ? " (changed)" : ""}`;
}

/** A value in one line. Quoted where it could be taken for something else. */
export function shown(value: Shown): string {
  if (value === null) return "(none)";
  if (typeof value !== "string") return `[${value.join(", ")}]`;
  return value === "" || /^[\s"([]|\s$| -> /.test(value) ? JSON.stringify(value) : value;
}

function remarkLines(
  plan: Plan,
  { applied, paint }: { readonly applied: boolean; readonly paint: Paint },
): readonly TerminalText[] {
  return [
    ...(plan.leftAlone.length === 0 ? [] : [terminal`Left alone:`]),
    ...plan.leftAlone.map(({ name, message }) => terminal`  ${name}: ${message}`),
    ...(plan.unknowns.length === 0 ? [] : [terminal`Cannot know ${many(plan.unknowns.length, "field")}.`]),
    ...(applied
      ? []
      : plan.refusals.flatMap(({ message, help }) => [
          paint("red", terminal`apply will refuse, because ${message}`),
          terminal`  ${help}`,
        ])),
    ...plan.warnings.flatMap((warning) => diagnosticLines(warning, paint)),
  ];
}

// --- Apply and ping --------------------------------------------------------------------------------------------------

function outcomeLines(part: RegistryReport, paint: Paint): readonly TerminalText[] {
  return part.outcomes.flatMap((outcome) => [
    outcomeLine(outcome, paint),
    ...indented(outcome.diagnostic === undefined ? [] : diagnosticLines(outcome.diagnostic, paint)),
  ]);
}

function outcomeLine(outcome: Outcome, paint: Paint): TerminalText {
  const word = paint(outcomeStyle(outcome), terminal`${outcomeStatus(outcome).padEnd(11)}`);
  const restored = restoredWords(outcome);
  return terminal`${word} ${outcome.action} ${outcome.name}${restored === "" ? "" : `: ${restored}`}`;
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

/** The outcome's status as people read it. */
export function outcomeStatus({ status }: Outcome): string {
  switch (status) {
    case "done":
    case "already":
      return status;
    case "failed":
      return "FAILED";
    case "not-begun":
      return "not begun";
    case "in-flight":
      return "no answer";
    case "rolled-back":
      return "rolled back";
  }
}

/** What became of the old webhook, or an empty text. */
export function restoredWords({ restored }: Outcome): string {
  if (restored === undefined) return "";
  switch (restored) {
    case "restored":
      return "the old webhook was put back";
    case "removed":
      return "the new webhook was removed";
    case "failed":
      return "the old webhook could NOT be put back";
  }
}

function pingLines(pings: readonly PingResult[], paint: Paint): readonly TerminalText[] {
  return pings.map((ping) => {
    const cause = ping.cause === undefined ? "" : ` — ${ping.cause}`;
    return terminal`${pingVerdict(ping, paint)} ${ping.name} ${ping.reason}${cause}`;
  });
}

function pingVerdict({ verdict }: PingResult, paint: Paint): TerminalText {
  switch (verdict) {
    case "passed":
      return paint("green", terminal`ok     `);
    case "failed":
      return paint("red", terminal`FAILED `);
    case "skipped":
      return paint("dim", terminal`skipped`);
  }
}

// --- Validate --------------------------------------------------------------------------------------------------------

function validated(report: Report): readonly TerminalText[] {
  const all = [...report.diagnostics, ...report.registries.flatMap((part) => part.diagnostics)];
  const files = new Set([
    ...report.registries.map((part) => part.place.file),
    ...all.flatMap(({ place }) => (place === undefined ? [] : [place.file])),
  ]);
  return [...files].map((file) => {
    const parts = report.registries.filter((part) => part.place.file === file);
    const of = (severity: Diagnostic["severity"]): number =>
      all.filter((diagnostic) => diagnostic.place?.file === file && diagnostic.severity === severity).length;
    const webhooks = parts.reduce((sum, part) => sum + (part.webhooks ?? 0), 0);
    const facts = [
      of("error") > 0 ? many(of("error"), "error") : "",
      of("warning") > 0 ? many(of("warning"), "warning") : "",
      of("error") === 0 ? many(parts.length, "registry", "registries") : "",
      of("error") === 0 ? many(webhooks, "webhook") : "",
    ].filter((fact) => fact !== "");
    return terminal`${file}: ${of("error") > 0 ? "invalid" : "valid"} — ${facts.join(", ")}`;
  });
}

// --- The last lines --------------------------------------------------------------------------------------------------

function closing(report: Report, paint: Paint): readonly TerminalText[] {
  return [
    ...(report.interrupted === undefined
      ? []
      : [paint("yellow", terminal`Interrupted by ${report.interrupted}: what is listed as not begun was not done.`)]),
    ...(report.complete || report.interrupted !== undefined
      ? []
      : [paint("yellow", terminal`Not complete: the run is going on, or was killed.`)]),
    ...summary(report),
    ...digestLines(report),
  ];
}

function summary(report: Report): readonly TerminalText[] {
  switch (report.command) {
    case "validate":
      return [];
    case "plan":
      return [terminal`Plan: ${countsSentence(countReport(report))}`];
    case "drift":
      return [terminal`Drift: ${countsSentence(countReport(report))}`];
    case "apply":
      return [terminal`${applySentence(report)}`];
    case "ping":
      return [terminal`${pingSentence(report)}`];
  }
}

/** What an apply did, in one sentence. */
export function applySentence(report: Report): string {
  const outcomes = outcomeWords(report.registries.flatMap((part) => part.outcomes));
  const pings = report.registries.flatMap((part) => part.pings);
  const did = outcomes.length > 0 ? `Applied: ${outcomes.join(", ")}.` : "Nothing was written.";
  return pings.length === 0 ? did : `${did} ${pingSentence(report)}`;
}

function pingSentence(report: Report): string {
  const words = pingWords(report.registries.flatMap((part) => part.pings));
  return `Pings: ${words.length === 0 ? "none" : words.join(", ")}.`;
}

function digestLines(report: Report): readonly TerminalText[] {
  if (report.command !== "plan" && report.command !== "drift") return [];
  return [
    report.digest === undefined
      ? terminal`Digest: none, because not everything is known.`
      : terminal`Digest: ${report.digest}`,
  ];
}

function diagnosticLines(diagnostic: Diagnostic, paint: Paint): readonly TerminalText[] {
  const { place, severity, code, message, help } = diagnostic;
  const where =
    place === undefined
      ? [diagnostic.registry, diagnostic.webhook].filter((name) => name !== undefined).join("/")
      : `${place.file}:${place.line}:${place.column}`;
  const kind = paint(severity === "error" ? "red" : "yellow", terminal`${severity}[${code}]`);
  return [
    terminal`${where === "" ? "" : `${where}: `}${kind}: ${message}`,
    ...(help === undefined ? [] : [terminal`  ${help}`]),
  ];
}
