/** What a CI shows at the lines of a manifest. */

import type { Diagnostic, Outcome, RegistryReport, Report, SourceLocation } from "../model.ts";
import { visible } from "../text/text.ts";
import { diagnosticsOf, refusalHelp, refusalWords, restoredWords } from "./wording.ts";

/** One annotation. Title and message are safe to show; the message may have several lines. */
export interface Annotation {
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly source?: SourceLocation;
}

/** GitHub shows ten of a kind for a step and drops the rest without a word. */
const most = 9;

/**
 * Errors, warnings, refused changes, failed changes and failed pings, each at its place in the manifest. Of each
 * severity nine at most, and one more that says how many there are beside them.
 */
export function annotations(report: Report): readonly Annotation[] {
  const { registries } = report;
  // What was done, or will not be, before what is merely said of the manifest.
  const all = [
    ...registries.flatMap((part) => part.outcomes.flatMap((outcome) => failedChange(part, outcome))),
    ...registries.flatMap((part) => refused(report, part)),
    ...registries.flatMap((part) => failedPings(part)),
    ...diagnosticsOf(report).map(ofDiagnostic),
  ];
  return [...firstOf(all, "error"), ...firstOf(all, "warning")];
}

function firstOf(all: readonly Annotation[], severity: Annotation["severity"]): readonly Annotation[] {
  const found = all.filter((annotation) => annotation.severity === severity);
  if (found.length <= most) return found;
  const more = `${found.length - most} more`;
  return [
    ...found.slice(0, most),
    { severity, title: more, message: `${more} of this kind: see the run's summary for all of them.` },
  ];
}

function annotation(
  severity: Annotation["severity"],
  title: string,
  texts: readonly (string | undefined)[],
  source: SourceLocation | undefined,
): Annotation {
  const message = texts.flatMap((text) => (text === undefined || text === "" ? [] : [visible(text)])).join("\n");
  return { severity, title: visible(title), message, ...(source === undefined ? {} : { source }) };
}

function ofDiagnostic({ severity, code, message, help, source }: Diagnostic): Annotation {
  return annotation(severity, code, [message, ...(help?.split("\n") ?? [])], source);
}

function refused(report: Report, part: RegistryReport): readonly Annotation[] {
  const severity = report.command === "apply" ? "error" : "warning";
  return (part.plan?.refusals ?? []).map((refusal) => {
    const { code, message, source } = refusal;
    const texts = [`${refusalWords(report, refusal)} ${message}`, refusalHelp(report, refusal)];
    return annotation(severity, code, texts, source ?? part.source);
  });
}

function failedChange(part: RegistryReport, outcome: Outcome): readonly Annotation[] {
  if (outcome.status !== "failed" && outcome.restored !== "failed") return [];
  const { message, help, source } = outcome.diagnostic ?? {};
  const change = part.plan?.changes.find(({ name }) => name === outcome.name);
  const title = `${outcome.action} ${outcome.name} failed`;
  return [annotation("error", title, [message, restoredWords(outcome), help], source ?? change?.source ?? part.source)];
}

function failedPings(part: RegistryReport): readonly Annotation[] {
  return part.pings
    .filter(({ verdict }) => verdict === "failed")
    .map(({ name, reason, cause, source }) =>
      annotation("error", `ping of ${name} failed`, [reason, cause], source ?? part.source),
    );
}
