/** The parts of a report's Markdown that stay or go as a whole, and how those of one kind look together. */

import type {
  Change,
  Diagnostic,
  FieldChange,
  Outcome,
  PingResult,
  Plan,
  Refusal,
  RegistryReport,
  Report,
} from "../model.ts";
import { countChanges } from "../plan/plan.ts";
import {
  alert,
  code,
  codeBlock,
  details,
  html,
  type MarkdownText,
  markdown,
  stack,
  type TerminalText,
  table,
  terminal,
} from "../text/text.ts";
import { changeWords, many, outcomeWords, pingWords } from "./counts.ts";
import {
  actionWord,
  byAction,
  cannotKnow,
  changeRemark,
  isApplied,
  outcomeStatus,
  refusalHelp,
  refusalWords,
  restoredWords,
  shown,
} from "./wording.ts";

/** A part of the body; of a registry, where it has one. A lower rank stays longer. */
export type Piece = { readonly rank: number } & (
  | { readonly kind: "error" | "warning"; readonly line: MarkdownText }
  | { readonly kind: "refusal"; readonly heading: string; readonly line: MarkdownText }
  | { readonly kind: "registry"; readonly part: RegistryReport }
  | { readonly kind: "change"; readonly part: RegistryReport; readonly lines: readonly TerminalText[] }
  | { readonly kind: "left-alone" | "unknown"; readonly part: RegistryReport; readonly line: MarkdownText }
  | { readonly kind: "outcome" | "ping"; readonly part: RegistryReport; readonly cells: readonly MarkdownText[] }
);

/** All pieces of a report, those that matter most first. */
export function bodyPieces(report: Report): readonly Piece[] {
  return [
    ...report.diagnostics.map(diagnosticPiece),
    ...report.registries.flatMap((part) => [
      ...part.diagnostics.map(diagnosticPiece),
      ...failures(report, part),
      ...part.pings.map((ping) => pingPiece(part, ping)),
      ...(part.plan === undefined ? [] : planPieces(report, part, part.plan)),
      ...(report.command === "validate" ? [] : [{ kind: "registry", part, rank: 2 } as const]),
    ]),
  ].toSorted((a, b) => a.rank - b.rank);
}

function planPieces(report: Report, part: RegistryReport, plan: Plan): readonly Piece[] {
  return [
    ...plan.refusals.map((refusal) => refusalPiece(report, part, refusal)),
    ...plan.warnings.map(diagnosticPiece),
    ...part.outcomes.map((outcome): Piece => {
      const rank = outcome.status === "done" || outcome.status === "already" ? 6 : 3;
      return { kind: "outcome", part, rank, cells: outcomeCells(outcome) };
    }),
    ...destructiveFirst(plan).map((change): Piece => {
      const rank = change.action === "delete" || change.action === "replace" ? 4 : 5;
      return { kind: "change", part, rank, lines: diffLines(change) };
    }),
    ...plan.unknowns.map(
      ({ webhook, field, why }): Piece => ({
        kind: "unknown",
        part,
        rank: 7,
        line: markdown`- ${code(webhook)} ${code(field)}: ${why}`,
      }),
    ),
    ...plan.unmanaged.map(
      ({ name, message }): Piece => ({
        kind: "left-alone",
        part,
        rank: 8,
        line: markdown`- ${code(name)}: ${message}`,
      }),
    ),
  ];
}

function refusalPiece(report: Report, part: RegistryReport, refusal: Refusal): Piece {
  const help = refusalHelp(report, refusal);
  const where = report.registries.length === 1 ? markdown`` : markdown`${code(part.registry)}: `;
  const heading = refusalWords(report, refusal).replace(/^./, (letter) => letter.toUpperCase());
  return {
    kind: "refusal",
    rank: 1,
    heading: heading.replace(/:$/, ""),
    line: markdown`${where}${refusal.message}${help === undefined ? "" : `. ${help}`}`,
  };
}

function destructiveFirst(plan: Plan): readonly Change[] {
  const changes = byAction(plan.changes);
  const first = changes.filter(({ action }) => action === "delete" || action === "replace").toReversed();
  return [...first, ...changes.filter((change) => !first.includes(change))];
}

/** What failed, in a line each for the alert; the tables say why. */
function failures(report: Report, part: RegistryReport): readonly Piece[] {
  const where = inRegistry(report, part);
  const failed = part.outcomes.filter(({ status, restored }) => status === "failed" || restored === "failed");
  const silent = part.pings.filter(({ verdict }) => verdict === "failed");
  return [
    ...failed.map(({ action, name }) => markdown`**Failed to ${action}** ${code(name)}${where}`),
    ...silent.map(({ name, reason }) => markdown`**Ping failed:** ${code(name)}${where}: ${reason}`),
  ].map((line): Piece => ({ kind: "error", rank: 0, line }));
}

/** " in contoso", where there is more than one registry. */
function inRegistry(report: Report, part: RegistryReport): MarkdownText {
  return report.registries.length === 1 ? markdown`` : markdown` in ${code(part.registry)}`;
}

function diagnosticPiece(diagnostic: Diagnostic): Piece {
  const { severity, message, help, source, registry } = diagnostic;
  const where =
    source === undefined
      ? registry === undefined
        ? markdown``
        : markdown`${code(registry)} `
      : markdown`${code(`${source.file}:${source.line}`)} `;
  const line = markdown`${where}${message}${help === undefined ? "" : `. ${help}`}`;
  return severity === "error" ? { kind: "error", rank: 0, line } : { kind: "warning", rank: 7, line };
}

/** A change as lines of a diff. */
function diffLines(change: Change): readonly TerminalText[] {
  const remark = changeRemark(change);
  return [
    terminal`@@ ${actionWord(change)} ${change.name}${remark === "" ? "" : ` (${remark})`} @@`,
    ...change.fields.flatMap(diffOfField),
  ];
}

function diffOfField(field: FieldChange): readonly TerminalText[] {
  const [before, after] = [shown(field.before), shown(field.after)];
  switch (field.change) {
    case "unknown":
      return [terminal`! ${field.field}: ${cannotKnow(field)}`];
    case "added":
      return [terminal`+ ${field.field}: ${after}`];
    case "removed":
      return [terminal`- ${field.field}: ${before}`];
    case "changed":
      return [
        terminal`- ${field.field}: ${before}`,
        terminal`+ ${field.field}: ${after}${before === after ? " (changed)" : ""}`,
      ];
  }
}

function outcomeCells(outcome: Outcome): readonly MarkdownText[] {
  const { message, help } = outcome.diagnostic ?? {};
  const happened = [message ?? "", restoredWords(outcome)].filter((words) => words !== "").join("; ");
  const said = help === undefined ? happened : `${happened}. ${help}`;
  return [markdown`${outcome.action}`, code(outcome.name), outcomeMark(outcome), markdown`${said}`];
}

function outcomeMark(outcome: Outcome): MarkdownText {
  switch (outcome.status) {
    case "done":
    case "already":
      return markdown`✅ ${outcomeStatus(outcome)}`;
    case "failed":
      return markdown`❌ failed`;
    case "not-begun":
    case "in-flight":
    case "rolled-back":
      return markdown`⚠️ ${outcomeStatus(outcome)}`;
  }
}

function pingPiece(part: RegistryReport, ping: PingResult): Piece {
  const tries = ping.tries > 1 ? ` (${ping.tries} pings)` : "";
  const cells = [
    code(ping.name),
    markdown`${pingMark(ping)} ${ping.reason}${tries}`,
    ping.cause === undefined ? markdown`` : markdown`${ping.cause}`,
  ];
  return { kind: "ping", part, rank: ping.verdict === "failed" ? 3 : 6, cells };
}

function pingMark({ verdict }: PingResult): string {
  switch (verdict) {
    case "passed":
      return "✅";
    case "failed":
      return "❌";
    case "skipped":
      return "➖";
  }
}

// --- Together ---------------------------------------------------------------------------------------------------------

/** Errors, refusals and warnings, each kind in one alert; of refusals, those that merging averts in one of their own. */
export function alerts(kept: readonly Piece[]): readonly MarkdownText[] {
  const lines = (kind: "error" | "warning"): readonly MarkdownText[] =>
    kept.flatMap((piece) => (piece.kind === kind ? [piece.line] : []));
  const [errors, warnings] = [lines("error"), lines("warning")];
  const refusals = kept.filter((piece) => piece.kind === "refusal");
  const headings = [...new Set(refusals.map(({ heading }) => heading))];
  const under = (heading: string) => refusals.flatMap((piece) => (piece.heading === heading ? [piece.line] : []));
  return [
    ...(errors.length === 0 ? [] : [alert("CAUTION", list(errors))]),
    ...headings.map((heading) => alert("WARNING", stack([markdown`**${heading}**`, bullets(under(heading))], 2))),
    ...(warnings.length === 0 ? [] : [alert("NOTE", list(warnings))]),
  ];
}

function list(lines: readonly MarkdownText[]): MarkdownText {
  return lines.length === 1 ? stack(lines, 1) : bullets(lines);
}

function bullets(lines: readonly MarkdownText[]): MarkdownText {
  return stack(
    lines.map((line) => markdown`- ${line}`),
    1,
  );
}

/** One section for each registry; open where it is the only one, or something failed. */
export function registrySections(report: Report, kept: readonly Piece[]): readonly MarkdownText[] {
  return report.registries.flatMap((part) => {
    const here = kept.filter((piece) => "part" in piece && piece.part === part);
    if (here.length === 0) return [];
    const body = registryBody(report, part, here);
    const words = registryWords(report, part);
    if (body.length === 0)
      return [markdown`**${part.registry}** (owner ${part.owner})${words === "" ? "" : `: ${words}`}`];
    const open = report.registries.length === 1 || failures(report, part).length > 0;
    // The counts of the only registry are those at the top.
    const said = report.registries.length === 1 || words === "" ? html`` : html`: ${words}`;
    return [details(html`<b>${part.registry}</b> (owner ${part.owner})${said}`, stack(body, 2), { open })];
  });
}

function registryWords(report: Report, part: RegistryReport): string {
  const { plan } = part;
  const pings = part.pings.length === 0 ? "" : `pings: ${pingWords(part.pings).join(", ")}`;
  if (plan === undefined) {
    const plans = report.command === "plan" || report.command === "apply" || report.command === "drift";
    return plans ? (part.diagnostics.length > 0 ? "could not be planned" : "not planned") : pings;
  }
  const words = isApplied(report, part) ? outcomeWords(part.outcomes) : changeWords(countChanges(plan));
  const changes = words.length > 0 ? words.join(", ") : `up to date (${many(countChanges(plan).noOps, "webhook")})`;
  return pings === "" ? changes : `${changes}; ${pings}`;
}

function registryBody(report: Report, part: RegistryReport, pieces: readonly Piece[]): readonly MarkdownText[] {
  const lines = (kind: "left-alone" | "unknown"): readonly MarkdownText[] =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.line] : []));
  const rows = (kind: "outcome" | "ping"): readonly (readonly MarkdownText[])[] =>
    pieces.flatMap((piece) => (piece.kind === kind ? [piece.cells] : []));
  const changes = pieces.flatMap((piece) => (piece.kind === "change" ? [piece.lines] : []));
  const diff = codeBlock(
    "diff",
    changes.flatMap((change, index) => (index === 0 ? change : [terminal``, ...change])),
  );
  return [
    ...filledTable([markdown`Change`, markdown`Webhook`, markdown`Outcome`, markdown`What happened`], rows("outcome")),
    ...filledTable([markdown`Webhook`, markdown`Ping`, markdown`Why, and what to do`], rows("ping")),
    ...(changes.length === 0
      ? []
      : [isApplied(report, part) ? details(html`The plan, field by field`, diff, { open: false }) : diff]),
    ...folded("Cannot know", lines("unknown"), part.plan?.unknowns.length ?? 0),
    ...folded("Left alone", lines("left-alone"), part.plan?.unmanaged.length ?? 0),
  ];
}

/** The table without a last column that is empty in every row; nothing without rows. */
function filledTable(
  head: readonly MarkdownText[],
  rows: readonly (readonly MarkdownText[])[],
): readonly MarkdownText[] {
  if (rows.length === 0) return [];
  const columns = rows.some((cells) => (cells.at(-1)?.length ?? 0) > 0) ? head.length : head.length - 1;
  return [
    table(
      head.slice(0, columns),
      rows.map((cells) => cells.slice(0, columns)),
    ),
  ];
}

/** A list under a heading; one that is long as a whole (`count`) folds away. */
function folded(heading: string, lines: readonly MarkdownText[], count: number): readonly MarkdownText[] {
  if (lines.length === 0) return [];
  if (count <= 5) return [stack([markdown`**${heading}**`, stack(lines, 1)], 2)];
  return [details(html`${heading}: ${count}`, stack(lines, 1), { open: false })];
}
