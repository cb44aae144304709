/** What people read of changes, outcomes and results, in words that all media share. */

import type { Change, Diagnostic, FieldChange, Outcome, Refusal, RegistryReport, Report, Shown } from "../model.ts";
import { type TerminalText, terminal } from "../text/text.ts";
import { many, outcomeWords, pingWords } from "./counts.ts";

/** The changes of a plan as people look for them, no-ops left out: creates, updates, replaces, deletes; each by name. */
export function byAction(changes: readonly Change[]): readonly Change[] {
  return (["create", "update", "replace", "delete"] as const).flatMap((action) =>
    changes.filter((change) => change.action === action),
  );
}

/** The action in a word; "adopt" where an update changes nothing but our own tags. */
export function actionWord(change: Change): "create" | "update" | "adopt" | "replace" | "delete" | "keep" {
  switch (change.action) {
    case "create":
    case "replace":
    case "delete":
      return change.action;
    case "update":
      return change.adopt && change.fields.every((field) => field.ownershipTag === true) ? "adopt" : "update";
    case "no-op":
      return "keep";
  }
}

/** What has to be said of a change beside its fields, or an empty text. */
export function changeRemark(change: Change): string {
  switch (change.action) {
    case "update":
      if (change.fields.every((field) => field.change === "unknown")) return "if it differs at all";
      return change.adopt ? (actionWord(change) === "adopt" ? "only the stamp" : "adopts it") : "";
    case "delete":
      return change.freesSlotFor === undefined ? "" : `makes room for ${change.freesSlotFor}`;
    case "create":
    case "replace":
    case "no-op":
      return "";
  }
}

/** What becomes of one field, in a line: `actions: [push] -> [delete, push]`. Of a create or a delete, its value alone. */
export function fieldLine(change: Change, field: FieldChange): TerminalText {
  const [before, after] = [shown(field.before), shown(field.after)];
  if (field.change === "unknown") return terminal`${field.field}: ${cannotKnow(field)}`;
  if (change.action === "create") return terminal`${field.field}: ${after}`;
  if (change.action === "delete") return terminal`${field.field}: ${before}`;
  return terminal`${field.field}: ${before} -> ${after}${before === after ? " (changed)" : ""}`;
}

/** Why a field's change can't be told. */
export function cannotKnow({ why }: FieldChange): string {
  return why === undefined ? "cannot know" : `cannot know (${why})`;
}

/** A value in one line, quoted where it could be taken for something else. */
export function shown(value: Shown): string {
  if (value === null) return "(none)";
  if (typeof value !== "string") return `[${value.join(", ")}]`;
  return value === "" || /^[\s"([]|\s$| -> /.test(value) ? JSON.stringify(value) : value;
}

/** The outcome's status as people read it. */
export function outcomeStatus({ status }: Outcome): string {
  switch (status) {
    case "done":
      return "done";
    case "already":
      return "already so";
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

/** What became of the configuration before, or an empty text. */
export function restoredWords({ restored }: Outcome): string {
  if (restored === undefined) return "";
  switch (restored) {
    case "restored":
      return "the previous webhook is back as it was";
    case "removed":
      return "the new webhook was removed again";
    case "failed":
      return "the previous webhook could NOT be put back";
  }
}

/** What an apply did, in one sentence, or two with pings. */
export function applySentence(report: Report): string {
  const words = outcomeWords(report.registries.flatMap((part) => part.outcomes));
  const did = words.length > 0 ? `Apply: ${words.join(", ")}.` : "Apply: nothing was written.";
  return report.registries.every((part) => part.pings.length === 0) ? did : `${did} ${pingSentence(report)}`;
}

/** How the pings went. */
export function pingSentence(report: Report): string {
  const words = pingWords(report.registries.flatMap((part) => part.pings));
  return `Pings: ${words.length === 0 ? "none" : words.join(", ")}.`;
}

/** What a run that is not over, or was stopped, has to say; or an empty text. */
export function endedEarly(report: Report): string {
  if (report.interrupted !== undefined)
    return `Interrupted by ${report.interrupted}: nothing further was begun${report.complete ? "" : ", and what had been sent may have no answer here"}.`;
  return report.complete ? "" : "Not complete: the run is still going on, or was killed.";
}

/** Why there is no digest. */
export function noDigest(report: Report): string {
  const unplanned = report.registries.filter((part) => part.plan === undefined).length;
  if (unplanned > 0) return `none, because ${many(unplanned, "registry", "registries")} could not be planned`;
  const unknowns = report.registries.reduce((sum, part) => sum + (part.plan?.unknowns.length ?? 0), 0);
  return unknowns > 0 ? `none, because ${many(unknowns, "field")} cannot be known` : "none";
}

/** Whether what is shown of a registry is what became of its plan, rather than the plan. */
export function isApplied(report: Report, part: RegistryReport): boolean {
  return report.command === "apply" && part.outcomes.length > 0;
}

/** Whether apply will not refuse it, because merging the pull request that shows it is the consent it asks for. */
export function isConsentedByMerge(report: Report, refusal: Refusal): boolean {
  return report.mergeConsents === true && refusal.consentable;
}

/** How a refusal begins: it has happened, or it will, or merging averts it. */
export function refusalWords(report: Report, refusal: Refusal): string {
  if (isConsentedByMerge(report, refusal)) return "merging this consents to:";
  return report.command === "apply" ? "apply refused, because" : "apply will refuse, because";
}

/** What to do about a refusal; undefined where merging does it. */
export function refusalHelp(report: Report, refusal: Refusal): string | undefined {
  return isConsentedByMerge(report, refusal) ? undefined : refusal.help;
}

/** One manifest as `validate` found it. */
export interface FileVerdict {
  readonly file: string;
  readonly valid: boolean;
  /** "1 registry, 3 webhooks" or "2 errors, 1 warning". */
  readonly facts: string;
}

/** The manifests of a report, those that could not be read among them. */
export function fileVerdicts(report: Report): readonly FileVerdict[] {
  const all = diagnosticsOf(report);
  const files = new Set([
    ...report.registries.map((part) => part.source.file),
    ...all.flatMap(({ source }) => (source === undefined ? [] : [source.file])),
  ]);
  return [...files].map((file) => {
    const parts = report.registries.filter((part) => part.source.file === file);
    const here = all.filter(({ source }) => source?.file === file);
    const errors = here.filter(({ severity }) => severity === "error").length;
    const facts = [
      errors > 0 ? many(errors, "error") : many(parts.length, "registry", "registries"),
      errors > 0
        ? ""
        : many(
            parts.reduce((sum, part) => sum + part.webhooks, 0),
            "webhook",
          ),
      here.length > errors ? many(here.length - errors, "warning") : "",
    ];
    return { file, valid: errors === 0, facts: facts.filter((fact) => fact !== "").join(", ") };
  });
}

/** Every diagnostic of a report, but for those of outcomes. */
export function diagnosticsOf(report: Report): readonly Diagnostic[] {
  return [
    ...report.diagnostics,
    ...report.registries.flatMap((part) => [...part.diagnostics, ...(part.plan?.warnings ?? [])]),
  ];
}
