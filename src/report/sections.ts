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
import type { FrontEnd } from "../settings.ts";
import {
  alert,
  code,
  codeBlock,
  details,
  html,
  link,
  type MarkdownText,
  markdown,
  stack,
  type TerminalText,
  table,
  terminal,
} from "../text/text.ts";
import { adviceOf, docsUrl } from "./advice.ts";
import { changeWords, many, outcomeWords, pingWords } from "./counts.ts";
import { deliveryMarkdown, deliveryWindow, isTroubled } from "./deliveries.ts";
import {
  actionWord,
  byAction,
  changeRemark,
  eventGridWords,
  isApplied,
  outcomeStatus,
  refusalAdvice,
  refusalWords,
  restoredWords,
  shown,
  shownFields,
  unknownWords,
} from "./wording.ts";

/** A part of the body, of a registry if it has one. A lower rank stays longer when the text is cut. */
export type Section = { readonly rank: number } & (
  | { readonly kind: "error" | "warning"; readonly line: MarkdownText }
  | { readonly kind: "refusal"; readonly heading: string; readonly line: MarkdownText }
  | { readonly kind: "registry"; readonly part: RegistryReport }
  | { readonly kind: "change"; readonly part: RegistryReport; readonly lines: readonly TerminalText[] }
  | { readonly kind: "delivery"; readonly part: RegistryReport; readonly body: MarkdownText }
  | { readonly kind: "unmanaged" | "unknown"; readonly part: RegistryReport; readonly line: MarkdownText }
  | {
      readonly kind: "result";
      readonly part: RegistryReport;
      readonly passed: boolean;
      readonly cells: readonly MarkdownText[];
    }
);

function deliverySections(part: RegistryReport): readonly Section[] {
  return (part.deliveries ?? []).map(
    (one): Section => ({ kind: "delivery", part, rank: isTroubled(one) ? 3 : 6, body: deliveryMarkdown(one) }),
  );
}

type ResultSection = Extract<Section, { readonly kind: "result" }>;

/** All sections of a report, the most important first. */
export function bodySections(report: Report, frontEnd: FrontEnd): readonly Section[] {
  return [
    ...report.diagnostics.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)),
    ...report.registries.flatMap((part) => [
      ...part.diagnostics.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)),
      ...failures(report, part),
      ...resultSections(part, frontEnd),
      ...deliverySections(part),
      ...(part.plan === undefined ? [] : planSections(report, part, part.plan, frontEnd)),
      ...(report.command === "validate" ? [] : [{ kind: "registry", part, rank: 2 } as const]),
    ]),
  ].toSorted((a, b) => a.rank - b.rank);
}

function planSections(report: Report, part: RegistryReport, plan: Plan, frontEnd: FrontEnd): readonly Section[] {
  return [
    ...plan.refusals.map((refusal) => refusalSection(report, part, refusal, frontEnd)),
    ...plan.warnings.map((diagnostic) => diagnosticSection(diagnostic, frontEnd)),
    ...destructiveFirst(plan).map((change): Section => {
      const rank = change.action === "delete" || change.action === "replace" ? 4 : 5;
      return { kind: "change", part, rank, lines: diffLines(change) };
    }),
    ...plan.unknowns.map(
      ({ webhook, field, why }): Section => ({
        kind: "unknown",
        part,
        rank: 7,
        line: markdown`- ${code(webhook)} ${code(field)}: ${why}`,
      }),
    ),
    ...plan.unmanaged.map(
      ({ name, message }): Section => ({
        kind: "unmanaged",
        part,
        rank: 8,
        line: markdown`- ${code(name)}: ${message}`,
      }),
    ),
  ];
}

function refusalSection(report: Report, part: RegistryReport, refusal: Refusal, frontEnd: FrontEnd): Section {
  const advice = refusalAdvice(report, refusal, frontEnd);
  const where = report.registries.length === 1 ? markdown`` : markdown`${code(part.registry)}: `;
  const heading = refusalWords(report, refusal).replace(/^./, (letter) => letter.toUpperCase());
  return {
    kind: "refusal",
    rank: 1,
    heading: heading.replace(/:$/, ""),
    line: markdown`${where}${refusal.message}${advice === undefined ? "" : `. ${advice}`}`,
  };
}

function destructiveFirst(plan: Plan): readonly Change[] {
  const changes = byAction(plan.changes);
  const first = changes.filter(({ action }) => action === "delete" || action === "replace").toReversed();
  return [...first, ...changes.filter((change) => !first.includes(change))];
}

/** What failed, in a line each for the alert; the table says why. */
function failures(report: Report, part: RegistryReport): readonly Section[] {
  const where = inRegistry(report, part);
  const failed = part.outcomes.filter(({ status, restored }) => status === "failed" || restored === "failed");
  const failedPings = part.pings.filter(({ verdict }) => verdict === "failed");
  return [
    ...failed.map(({ action, name }) => markdown`**Failed to ${action}** ${code(name)}${where}`),
    ...failedPings.map(({ name, reason }) => markdown`**Ping failed:** ${code(name)}${where}: ${reason}`),
  ].map((line): Section => ({ kind: "error", rank: 0, line }));
}

/** " in contoso", if there is more than one registry. */
function inRegistry(report: Report, part: RegistryReport): MarkdownText {
  return report.registries.length === 1 ? markdown`` : markdown` in ${code(part.registry)}`;
}

function diagnosticSection(diagnostic: Diagnostic, frontEnd: FrontEnd): Section {
  const { severity, message, source, registry } = diagnostic;
  const where =
    source === undefined
      ? registry === undefined
        ? markdown``
        : markdown`${code(registry)} `
      : markdown`${code(`${source.file}:${source.line}`)} `;
  const advice = adviceOf(diagnostic, frontEnd);
  const docs = /^[a-z][a-z-]*$/.test(diagnostic.code) ? link(diagnostic.code, docsUrl(diagnostic.code)) : undefined;
  const text = markdown`${where}${message}${advice === undefined ? "" : `. ${advice}`}`;
  const line = docs === undefined ? text : markdown`${text} (${docs})`;
  return severity === "error" ? { kind: "error", rank: 0, line } : { kind: "warning", rank: 7, line };
}

// --- Changes ---------------------------------------------------------------------------------------------------------

/** A change as lines of a diff. */
function diffLines(change: Change): readonly TerminalText[] {
  const remark = changeRemark(change);
  return [
    terminal`@@ ${actionWord(change)} ${change.name}${remark === "" ? "" : ` (${remark})`} @@`,
    ...shownFields(change).flatMap(diffOfField),
  ];
}

function diffOfField(field: FieldChange): readonly TerminalText[] {
  const [before, after] = [shown(field.before), shown(field.after)];
  switch (field.change) {
    case "unknown":
      return [terminal`! ${field.field}: ${unknownWords(field)}`];
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

// --- Results ---------------------------------------------------------------------------------------------------------

/** One row for each webhook that was changed or pinged. */
function resultSections(part: RegistryReport, frontEnd: FrontEnd): readonly ResultSection[] {
  const pings = new Map(part.pings.map((ping) => [ping.name.toLowerCase(), ping]));
  const changed = part.outcomes.map((outcome) =>
    resultSection(part, outcome, pings.get(outcome.name.toLowerCase()), frontEnd),
  );
  const names = new Set(part.outcomes.map(({ name }) => name.toLowerCase()));
  const pinged = part.pings.filter(({ name }) => !names.has(name.toLowerCase()));
  return [...changed, ...pinged.map((ping) => resultSection(part, undefined, ping, frontEnd))];
}

function resultSection(
  part: RegistryReport,
  outcome: Outcome | undefined,
  ping: PingResult | undefined,
  frontEnd: FrontEnd,
): ResultSection {
  const isFailed = outcome?.status === "failed" || outcome?.restored === "failed" || ping?.verdict === "failed";
  const passed = !isFailed && (outcome === undefined || outcome.status === "done" || outcome.status === "already");
  const attempts = ping !== undefined && ping.tries > 1 ? ` (${ping.tries} pings)` : "";
  return {
    kind: "result",
    part,
    passed,
    rank: isFailed ? 3 : passed ? 6 : 4,
    cells: [
      code(outcome?.name ?? ping?.name ?? ""),
      outcome === undefined ? markdown`` : markdown`${outcome.action} ${outcomeSign(outcome)}`,
      ping === undefined ? markdown`` : markdown`${pingSign(ping)} ${ping.reason}${attempts}`,
      markdown`${resultDetails(outcome, ping, frontEnd)}`,
    ],
  };
}

function resultDetails(outcome: Outcome | undefined, ping: PingResult | undefined, frontEnd: FrontEnd): string {
  const { diagnostic } = outcome ?? {};
  const happened = [diagnostic?.message ?? "", outcome === undefined ? "" : restoredWords(outcome)];
  const advice = diagnostic === undefined ? undefined : adviceOf(diagnostic, frontEnd);
  const sentences = [happened.filter((words) => words !== "").join("; "), advice ?? "", ping?.cause ?? ""];
  return sentences
    .filter((words) => words !== "")
    .join(". ")
    .replaceAll(/\.\. /g, ". ");
}

function outcomeSign(outcome: Outcome): MarkdownText {
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

function pingSign({ verdict }: PingResult): string {
  return { passed: "✅", failed: "❌", skipped: "➖" }[verdict];
}

// --- Together ---------------------------------------------------------------------------------------------------------

/** Errors and refusals in an alert each, refusals that merging prevents in an alert of their own; warnings as a list. */
export function alerts(kept: readonly Section[], cut: readonly Section[]): readonly MarkdownText[] {
  const lines = (kind: "error" | "warning"): readonly MarkdownText[] =>
    kept.flatMap((section) => (section.kind === kind ? [section.line] : []));
  const [errors, warnings] = [lines("error"), lines("warning")];
  const refusals = kept.filter((section) => section.kind === "refusal");
  const headings = [...new Set(refusals.map(({ heading }) => heading))];
  const under = (heading: string) => refusals.flatMap((one) => (one.heading === heading ? [one.line] : []));
  return [
    ...(errors.length === 0 ? [] : [alert("CAUTION", list(errors))]),
    ...headings.map((heading) => alert("WARNING", stack([markdown`**${heading}**`, bullets(under(heading))], 2))),
    ...foldedList("Warnings", bulleted(warnings), [...kept, ...cut].filter(({ kind }) => kind === "warning").length),
  ];
}

function list(lines: readonly MarkdownText[]): MarkdownText {
  return lines.length === 1 ? stack(lines, 1) : bullets(lines);
}

function bullets(lines: readonly MarkdownText[]): MarkdownText {
  return stack(bulleted(lines), 1);
}

function bulleted(lines: readonly MarkdownText[]): readonly MarkdownText[] {
  return lines.map((line) => markdown`- ${line}`);
}

/** One part for each registry; open if it is the only one, or something failed. */
export function registryParts(report: Report, kept: readonly Section[]): readonly MarkdownText[] {
  return report.registries.flatMap((part) => {
    const here = kept.filter((section) => "part" in section && section.part === part);
    if (here.length === 0) return [];
    const body = registryBody(report, part, here);
    const words = registryWords(report, part);
    if (body.length === 0)
      return [markdown`**${part.registry}** (owner ${part.owner})${words === "" ? "" : `: ${words}`}`];
    const open = report.registries.length === 1 || failures(report, part).length > 0;
    // The counts of the only registry are in the head.
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

/** More results that passed than this fold. */
const unfoldedResults = 10;

function registryBody(report: Report, part: RegistryReport, here: readonly Section[]): readonly MarkdownText[] {
  const lines = (kind: "unmanaged" | "unknown"): readonly MarkdownText[] =>
    here.flatMap((section) => (section.kind === kind ? [section.line] : []));
  const changes = here.flatMap((section) => (section.kind === "change" ? [section.lines] : []));
  const diff = codeBlock(
    "diff",
    changes.flatMap((change, index) => (index === 0 ? change : [terminal``, ...change])),
  );
  return [
    ...resultTables(part, here),
    ...(changes.length === 0 ? [] : [isApplied(report, part) ? details(html`Plan`, diff, { open: false }) : diff]),
    ...deliveryParts(part, here),
    ...foldedList("Unknown", lines("unknown"), part.plan?.unknowns.length ?? 0),
    ...foldedList("Unmanaged", lines("unmanaged"), part.plan?.unmanaged.length ?? 0),
    ...eventGrid(part),
  ];
}

function deliveryParts({ deliveries = [] }: RegistryReport, here: readonly Section[]): readonly MarkdownText[] {
  const bodies = here.flatMap((section) => (section.kind === "delivery" ? [section.body] : []));
  const [first] = deliveries;
  return first === undefined || bodies.length === 0
    ? []
    : [markdown`**Deliveries**, ${deliveryWindow(first)}:`, ...bodies];
}

function eventGrid({ eventSubscriptions = [] }: RegistryReport): readonly MarkdownText[] {
  if (eventSubscriptions.length === 0) return [];
  return [markdown`Event Grid subscriptions (not managed here): ${eventGridWords(eventSubscriptions)}`];
}

/** Failed results first; more than ten that passed fold. */
function resultTables(part: RegistryReport, here: readonly Section[]): readonly MarkdownText[] {
  const rows = here.filter((section) => section.kind === "result");
  // The columns are those of all results, cut ones included, so that a cut text has the rows of the whole.
  const all = resultSections(part, "github");
  const columns = [0, 1, 2, 3].filter(
    (index) => index === 0 || all.some(({ cells }) => (cells[index]?.length ?? 0) > 0),
  );
  const tableOf = (some: readonly ResultSection[]) => {
    const pick = (cells: readonly MarkdownText[]) => columns.map((index) => cells[index] ?? markdown``);
    return some.length === 0
      ? []
      : [
          table(
            pick(resultHead),
            some.map(({ cells }) => pick(cells)),
          ),
        ];
  };
  const [passed, others] = [rows.filter((row) => row.passed), rows.filter((row) => !row.passed)];
  const count = all.filter((row) => row.passed).length;
  if (count <= unfoldedResults || passed.length === 0) return tableOf([...others, ...passed]);
  return [
    ...tableOf(others),
    details(html`${many(count, "webhook")} passed`, stack(tableOf(passed), 2), { open: false }),
  ];
}

const resultHead = [markdown`Webhook`, markdown`Change`, markdown`Ping`, markdown`Details`];

/** A list under a heading; a list of more than three (`count`: as a whole) folds into one line. */
function foldedList(heading: string, lines: readonly MarkdownText[], count: number): readonly MarkdownText[] {
  if (lines.length === 0) return [];
  if (count <= 3) return [stack([markdown`**${heading}**`, stack(lines, 1)], 2)];
  return [details(html`${heading}: ${count}`, stack(lines, 1), { open: false })];
}
