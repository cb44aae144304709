/** What a CI system shows at the lines of a manifest. */

import type { Diagnostic, Outcome, RegistryReport, Report, SourceLocation } from "../model.ts";
import type { FrontEnd } from "../settings.ts";
import { visible } from "../text/text.ts";
import { adviceOf } from "./advice.ts";
import { diagnosticsOf, refusalAdvice, refusalWords, restoredWords } from "./wording.ts";

/** One annotation. Title and message are safe to show; the message may have several lines. */
export interface Annotation {
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly source?: SourceLocation;
}

/** GitHub shows ten of a severity for a step and drops the rest silently. */
const most = 9;

/**
 * Errors, warnings, refused changes, failed changes, failed pings, deliveries and redeliveries, each at its source location. At
 * most nine of a severity, and one more with the number of those left out.
 */
export function annotations(report: Report, frontEnd: FrontEnd): readonly Annotation[] {
  const { registries } = report;
  // Failures and refusals come before remarks on the manifest.
  const all = [
    ...registries.flatMap((part) => part.outcomes.flatMap((outcome) => failedChange(part, outcome, frontEnd))),
    ...registries.flatMap((part) => refused(report, part, frontEnd)),
    ...registries.flatMap((part) => failedPings(part)),
    ...registries.flatMap((part) => failedDeliveries(part)),
    ...registries.flatMap((part) => failedRedeliveries(part)),
    ...diagnosticsOf(report).map((diagnostic) => ofDiagnostic(diagnostic, frontEnd)),
  ];
  return [...firstOf(all, "error"), ...firstOf(all, "warning")];
}

function firstOf(all: readonly Annotation[], severity: Annotation["severity"]): readonly Annotation[] {
  const found = all.filter((annotation) => annotation.severity === severity);
  if (found.length <= most) return found;
  const more = `${found.length - most} more`;
  return [
    ...found.slice(0, most),
    { severity, title: more, message: `${more} of this kind. The run's summary lists all.` },
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

function ofDiagnostic(diagnostic: Diagnostic, frontEnd: FrontEnd): Annotation {
  const { severity, code, message, source } = diagnostic;
  return annotation(severity, code, [message, ...(adviceOf(diagnostic, frontEnd)?.split("\n") ?? [])], source);
}

function refused(report: Report, part: RegistryReport, frontEnd: FrontEnd): readonly Annotation[] {
  const severity = report.command === "apply" ? "error" : "warning";
  return (part.plan?.refusals ?? []).map((refusal) => {
    const { code, message, source } = refusal;
    const advice = refusalAdvice(report, refusal, frontEnd);
    const texts = [`${refusalWords(report, refusal)} ${message}`, ...(advice?.split("\n") ?? [])];
    return annotation(severity, code, texts, source ?? part.source);
  });
}

function failedChange(part: RegistryReport, outcome: Outcome, frontEnd: FrontEnd): readonly Annotation[] {
  if (outcome.status !== "failed" && outcome.restored !== "failed") return [];
  const { message, source } = outcome.diagnostic ?? {};
  const advice = outcome.diagnostic && adviceOf(outcome.diagnostic, frontEnd);
  const change = part.plan?.changes.find(({ name }) => name === outcome.name);
  const title = `${outcome.action} ${outcome.name} failed`;
  return [
    annotation(
      "error",
      title,
      [message, restoredWords(outcome), ...(advice?.split("\n") ?? [])],
      source ?? change?.source ?? part.source,
    ),
  ];
}

function failedPings(part: RegistryReport): readonly Annotation[] {
  return part.pings
    .filter(({ verdict }) => verdict === "failed")
    .map(({ name, reason, cause, source }) =>
      annotation("error", `ping of ${name} failed`, [reason, cause], source ?? part.source),
    );
}

/** A share of failures that `min-success` allows does not fail the run, so it is a warning. */
function failedDeliveries(part: RegistryReport): readonly Annotation[] {
  return (part.deliveries ?? [])
    .filter(({ failed, redeliveries }) => failed > 0 && redeliveries === undefined)
    .map((one) => {
      const [latest] = one.rows.filter(({ verdict, action }) => verdict === "failed" && action !== "ping");
      const last = latest && `Last: ${latest.action} ${latest.image}: ${latest.reason}`;
      const texts = [`${one.failed} of ${one.failed + one.succeeded} deliveries failed`, last, latest?.cause];
      return annotation(
        part.exitCode === 0 ? "warning" : "error",
        `deliveries of ${one.name} failed`,
        texts,
        one.source ?? part.source,
      );
    });
}

function failedRedeliveries(part: RegistryReport): readonly Annotation[] {
  return (part.deliveries ?? []).flatMap(({ name, redeliveries = [], source }) => {
    const failed = redeliveries.filter(({ status }) => status === "failed");
    const texts = failed.map(({ action, image, reason }) => `${action} ${image}: ${reason}`);
    return failed.length === 0
      ? []
      : [annotation("error", `redeliveries to ${name} failed`, texts, source ?? part.source)];
  });
}
