/**
 * A report as Markdown, for job summaries and pull-request comments: deletes first, counts always, the rest as far as it
 * fits.
 *
 *   head     title, counts, deletes and replaces                                always there
 *   body     errors, refusals; per registry: results, changes, unmanaged, …     cut from the least important end
 *   foot     what is cut, the next step, digest, login, link                    always there
 */

import type { RegistryReport, Report } from "../model.ts";
import type { FrontEnd } from "../settings.ts";
import { alert, code, link, type MarkdownText, markdown, markdownPage, row, stack } from "../text/text.ts";
import { changesIn, changeWords, countReport, isDone, many, outcomeWords, pingWords } from "./counts.ts";
import { deliveryCounts } from "./deliveries.ts";
import { alerts, bodySections, registryParts, type Section } from "./sections.ts";
import { endedEarly, fileVerdicts, isApplied, noDigest } from "./wording.ts";

export interface MarkdownOptions {
  /** In UTF-16 code units; the text is never longer. */
  readonly limit: number;
  /** Who reads it: how settings are spelled. */
  readonly frontEnd: FrontEnd;
  /** The run's page with its summary. */
  readonly runUrl?: string;
  /** The commit that the report is about, shortened. */
  readonly commit?: string;
  readonly title?: string;
  /** What happens next, in a sentence: "Merging applies this plan." */
  readonly nextStep?: string;
}

/**
 * The report as GitHub's Markdown. Over the limit, whole sections (a change, a row, an alert's line) are left out, the
 * least important first, and the end says how many. Title, counts, deletes, replaces and digest stay. If the deletes
 * alone are too long, their names are shortened, and in the end only counted.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const sections = bodySections(report, options.frontEnd);
  const whole = page(report, options, { names: longestName, kept: sections, cut: [] });
  if (whole.length <= options.limit) return whole;
  for (const names of [longestName, 24, 8, 0]) {
    const text = (kept: number): string =>
      page(report, options, { names, kept: sections.slice(0, kept), cut: sections.slice(kept) });
    if (text(0).length > options.limit) continue;
    // The largest number of sections that fits.
    let [fits, tooMany] = [0, sections.length];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (text(middle).length <= options.limit) fits = middle;
      else tooMany = middle;
    }
    return text(fits);
  }
  // Not even the head fits: only the counts, or nothing.
  const counts = markdownPage(countsLine(report));
  return counts.length <= options.limit ? counts : "";
}

/** The service allows 50 characters. */
const longestName = 60;

interface Cutting {
  /** How long a name in the head may be; 0: only counts. */
  readonly names: number;
  readonly kept: readonly Section[];
  readonly cut: readonly Section[];
}

function page(report: Report, options: MarkdownOptions, cutting: Cutting): string {
  const parts = [
    markdown`### ${options.title === undefined ? title(report) : shortened(options.title, 200)}`,
    countsLine(report),
    ...early(report),
    ...destructive(report, cutting.names),
    ...files(report),
    ...alerts(cutting.kept, cutting.cut),
    ...registryParts(report, cutting.kept),
    ...foot(report, options, cutting.cut),
  ];
  return `${markdownPage(stack(parts, 2))}\n`;
}

// --- Head ------------------------------------------------------------------------------------------------------------

function title(report: Report): string {
  return `Registry webhooks: ${titleWords(report)}`;
}

function titleWords(report: Report): string {
  switch (report.command) {
    case "validate":
      return report.exitCode === 0 ? "the manifest is valid" : "the manifest is not valid";
    case "plan":
      return "plan";
    case "drift":
      return report.result === "drift" ? "drift found" : "drift check";
    case "ping":
      return "pings";
    case "deliveries":
      return report.exitCode === 6 ? "failed deliveries" : "deliveries";
    case "redeliver":
      return "redeliveries";
    case "apply":
      return applied(report);
  }
}

function applied(report: Report): string {
  switch (report.result) {
    case "clean":
      return "nothing to apply";
    case "partial":
      return "partly applied";
    case "failed":
    case "invalid":
      return "apply failed";
    case "refused":
      return "apply refused";
    case "applied":
    case "ping-failed":
    case "changes":
    case "drift":
      return "applied";
  }
}

function countsLine(report: Report): MarkdownText {
  const counts = countReport(report);
  const outcomes = report.registries.flatMap((part) => part.outcomes);
  const pings = pingWords(report.registries.flatMap((part) => part.pings));
  const words = outcomes.length > 0 ? outcomeWords(outcomes) : changeWords(counts);
  const rest = [
    report.registries.length > 1 ? many(report.registries.length, "registry", "registries") : "",
    counts.unmanaged > 0 ? `${counts.unmanaged} unmanaged` : "",
    counts.unknowns > 0 ? many(counts.unknowns, "unknown field") : "",
    pings.length > 0 ? `pings: ${pings.join(", ")}` : "",
    report.command === "drift" && report.registries.some(({ deliveries }) => deliveries)
      ? `deliveries: ${deliveryCounts(report)}`
      : "",
    report.command === "apply" && outcomes.length === 0 && words.length > 0 ? "nothing was written" : "",
  ].filter((words) => words !== "");
  const first = words.length > 0 ? words.join(" · ") : nothingToSay(report);
  const bold = first === "" ? [] : [markdown`**${first}**`];
  return row([...bold, ...rest.map((part) => markdown`${part}`)], " · ");
}

function nothingToSay(report: Report): string {
  const planned = report.registries.some((part) => part.plan !== undefined);
  switch (report.command) {
    case "validate":
      return many(fileVerdicts(report).length, "manifest");
    case "ping":
      return report.registries.some((part) => part.pings.length > 0) ? "" : "no pings";
    case "deliveries":
    case "redeliver":
      return deliveryCounts(report);
    case "drift":
      return planned ? "no drift" : "not checked";
    case "plan":
    case "apply":
      return planned ? "no changes" : "no plan";
  }
}

function files(report: Report): readonly MarkdownText[] {
  if (report.command !== "validate") return [];
  const lines = fileVerdicts(report).map(
    ({ file, valid, facts }) => markdown`- ${code(file)}: ${valid ? "valid" : "invalid"} — ${facts}`,
  );
  return lines.length === 0 ? [] : [stack(lines, 1)];
}

function early(report: Report): readonly MarkdownText[] {
  const words = endedEarly(report);
  return words === "" ? [] : [alert("WARNING", markdown`${words}`)];
}

function shortened(name: string, length: number): string {
  return name.length <= length ? name : `${name.slice(0, length)}…`;
}

/** Deletes and replaces, before everything else. */
function destructive(report: Report, length: number): readonly MarkdownText[] {
  const lines = (["delete", "replace"] as const).flatMap((action) => {
    const found = report.registries.flatMap((part) => {
      const names = namesOf(report, part, action);
      return names.length === 0 ? [] : [{ registry: part.registry, names }];
    });
    const count = found.reduce((sum, { names }) => sum + names.length, 0);
    if (count === 0) return [];
    const heading = destructiveWords(report, action, count);
    if (length === 0) return [markdown`**${heading}**`];
    const listed = found.map(({ registry, names }) => {
      const list = row(
        names.map((name) => code(shortened(name, length))),
        ", ",
      );
      return report.registries.length === 1 ? list : markdown`- in ${code(shortened(registry, length))}: ${list}`;
    });
    return report.registries.length === 1
      ? listed.map((list) => markdown`**${heading}:** ${list}`)
      : [stack([markdown`**${heading}:**`, ...listed], 1)];
  });
  if (lines.length === 0) return [];
  const done = report.registries.some((part) => isApplied(report, part));
  return [done ? stack(lines, 2) : alert("CAUTION", stack(lines, 2))];
}

function namesOf(report: Report, part: RegistryReport, action: "delete" | "replace"): readonly string[] {
  if (!isApplied(report, part))
    return (part.plan?.changes ?? []).filter((change) => change.action === action).map(({ name }) => name);
  return part.outcomes.filter((outcome) => outcome.action === action && isDone(outcome)).map(({ name }) => name);
}

function destructiveWords(report: Report, action: "delete" | "replace", count: number): string {
  const done = report.registries.some((part) => isApplied(report, part));
  const webhooks = many(count, "webhook");
  if (done) return `${action === "delete" ? "Deleted" : "Replaced"} ${webhooks}`;
  const verb = report.command === "apply" ? `Would ${action}` : action === "delete" ? "Deletes" : "Replaces";
  return `${verb} ${webhooks}${action === "delete" ? "" : " (deleted, then created again)"}`;
}

// --- Foot ------------------------------------------------------------------------------------------------------------

function foot(report: Report, options: MarkdownOptions, cut: readonly Section[]): readonly MarkdownText[] {
  const { runUrl, nextStep, commit } = options;
  const counts = countReport(report);
  const destroys = report.command === "plan" && counts.deletes + counts.replaces > 0 && changesIn(counts) > 1;
  const login = report.identity === undefined ? [] : [markdown`Login: ${report.identity}`];
  const about = commit === undefined ? [] : [markdown`Commit ${code(commit)}`];
  const last = [...digest(report), ...login, ...about, ...(runUrl === undefined ? [] : [link("Run", runUrl)])];
  return [
    ...(cut.length === 0 ? [] : [cutNotice(cut, runUrl)]),
    ...(nextStep === undefined ? [] : [markdown`**Next:** ${nextStep}`]),
    ...(destroys ? [applyOrder] : []),
    ...(last.length === 0 ? [] : [row(last, " · ")]),
  ];
}

// Not in <sub>: GitHub gives it no height, so two lines of it overlap.
const applyOrder = markdown`Apply order: creates and updates, replaces, pings, deletes. After a failure no further replace or delete starts.`;

function digest(report: Report): readonly MarkdownText[] {
  if (report.digest !== undefined) return [markdown`Digest ${code(report.digest)}`];
  return report.command === "plan" ? [markdown`Digest: ${noDigest(report)}`] : [];
}

function cutNotice(cut: readonly Section[], runUrl: string | undefined): MarkdownText {
  const counted = cutWords.flatMap(([kind, one, more]) => {
    const count = cut.filter((section) => section.kind === kind).length;
    return count === 0 ? [] : [many(count, one, more)];
  });
  const what = counted.length === 0 ? "" : ` (${counted.join(", ")})`;
  return markdown`**Cut to fit**${what}. The counts and deletes above are complete. The full text is in the ${link("run's summary", runUrl)} and the report file.`;
}

const cutWords: readonly (readonly [Section["kind"], string, string])[] = [
  ["error", "error", "errors"],
  ["refusal", "refusal", "refusals"],
  ["result", "result", "results"],
  ["delivery", "webhook's deliveries", "webhooks' deliveries"],
  ["change", "change in detail", "changes in detail"],
  ["unknown", "unknown field", "unknown fields"],
  ["warning", "warning", "warnings"],
  ["unmanaged", "unmanaged webhook", "unmanaged webhooks"],
  ["registry", "registry", "registries"],
];
