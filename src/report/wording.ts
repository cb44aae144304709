/** What people read about changes, outcomes and results, in words that all media share. */

import type { Change, Diagnostic, FieldChange, Outcome, Refusal, RegistryReport, Report, Shown } from "../model.ts";
import { ownerTag } from "../model.ts";
import type { FrontEnd } from "../settings.ts";
import { type TerminalText, terminal } from "../text/text.ts";
import { adviceOf } from "./advice.ts";
import { many, outcomeWords, pingWords } from "./counts.ts";

/** The changes of a plan without its no-ops: creates, updates, replaces, deletes; each by name. */
export function byAction(changes: readonly Change[]): readonly Change[] {
  return (["create", "update", "replace", "delete"] as const).flatMap((action) =>
    changes.filter((change) => change.action === action),
  );
}

/** The action in words; "take ownership of" if an update changes nothing but ownership tags. */
export function actionWord(change: Change): "create" | "update" | "take ownership of" | "replace" | "delete" | "keep" {
  switch (change.action) {
    case "create":
    case "replace":
    case "delete":
      return change.action;
    case "update":
      return isAdoptionOnly(change) ? "take ownership of" : "update";
    case "no-op":
      return "keep";
  }
}

function isAdoptionOnly(change: Change): boolean {
  return change.action === "update" && change.adopt && change.fields.every((field) => field.ownershipTag === true);
}

/** What to say about a change beside its fields, or an empty text. */
export function changeRemark(change: Change): string {
  switch (change.action) {
    case "update": {
      if (change.fields.every((field) => field.change === "unknown")) return "may be unchanged";
      if (!change.adopt) return "";
      const before = change.fields.find(({ field }) => field === `tags.${ownerTag}`)?.before;
      const from = typeof before === "string" && before !== "" ? `from ${before}` : "";
      return isAdoptionOnly(change) ? from : ["take ownership", from].filter((part) => part !== "").join(" ");
    }
    case "delete":
      return change.freesSlotFor === undefined ? "" : `frees a quota slot for ${change.freesSlotFor}`;
    case "create":
    case "replace":
    case "no-op":
      return "";
  }
}

/** The fields worth showing: without defaults of a create, and without the owner tag, which shows once for each registry. */
export function shownFields({ fields }: Change): readonly FieldChange[] {
  return fields.filter((field) => field.isDefault !== true && field.field !== `tags.${ownerTag}`);
}

/** One field in a line: `actions: [push] -> [delete, push]`. For a create or a delete, its value only. */
export function fieldLine(change: Change, field: FieldChange): TerminalText {
  const [before, after] = [shown(field.before), shown(field.after)];
  if (field.change === "unknown") return terminal`${field.field}: ${unknownWords(field)}`;
  if (change.action === "create") return terminal`${field.field}: ${after}`;
  if (change.action === "delete") return terminal`${field.field}: ${before}`;
  return terminal`${field.field}: ${before} -> ${after}${before === after ? " (changed)" : ""}`;
}

/** "unknown", with the reason. */
export function unknownWords({ why }: Pick<FieldChange, "why">): string {
  return why === undefined ? "unknown" : `unknown (${why})`;
}

/** A value in one line, quoted if it could be mistaken for something else. */
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
      return "unchanged";
    case "failed":
      return "FAILED";
    case "not-begun":
      return "not started";
    case "in-flight":
      return "no response";
    case "rolled-back":
      return "rolled back";
  }
}

/** What happened to the previous configuration, or an empty text. */
export function restoredWords({ restored }: Outcome): string {
  if (restored === undefined) return "";
  switch (restored) {
    case "restored":
      return "the previous webhook is restored";
    case "removed":
      return "the new webhook was removed";
    case "failed":
      return "the previous webhook could NOT be restored";
  }
}

/** What an apply did, in one sentence, or two with pings. */
export function applySentence(report: Report): string {
  const words = outcomeWords(report.registries.flatMap((part) => part.outcomes));
  const did = words.length > 0 ? `Apply: ${words.join(", ")}.` : "Apply: nothing was written.";
  return report.registries.every((part) => part.pings.length === 0) ? did : `${did} ${pingSentence(report)}`;
}

/** The results of all pings. */
export function pingSentence(report: Report): string {
  const words = pingWords(report.registries.flatMap((part) => part.pings));
  return `Pings: ${words.length === 0 ? "none" : words.join(", ")}.`;
}

/** About a run that is still running, or was interrupted; or an empty text. */
export function endedEarly(report: Report): string {
  if (report.interrupted !== undefined) {
    const pending = report.complete ? "" : " Requests that were already sent may have no result here.";
    return `Interrupted by ${report.interrupted}: nothing further was started.${pending}`;
  }
  return report.complete ? "" : "Incomplete: the run is still running, or was killed.";
}

/** Why there is no digest. */
export function noDigest(report: Report): string {
  const unplanned = report.registries.filter((part) => part.plan === undefined).length;
  if (unplanned > 0) return `none, because ${many(unplanned, "registry", "registries")} could not be planned`;
  const unknowns = report.registries.reduce((sum, part) => sum + (part.plan?.unknowns.length ?? 0), 0);
  return unknowns > 0 ? `none, because ${many(unknowns, "field is", "fields are")} unknown` : "none";
}

/** True: what is shown of a registry is the result of its plan, not the plan. */
export function isApplied(report: Report, part: RegistryReport): boolean {
  return report.command === "apply" && part.outcomes.length > 0;
}

/** True: apply will not refuse it, because merging the pull request gives the consent. */
export function isConsentedByMerge(report: Report, refusal: Refusal): boolean {
  return report.mergeConsents === true && refusal.consentable;
}

/** How a refusal begins: it happened, it will happen, or merging prevents it. */
export function refusalWords(report: Report, refusal: Refusal): string {
  if (isConsentedByMerge(report, refusal)) return "merging approves this:";
  return report.command === "apply" ? "apply refused:" : "apply will refuse:";
}

/** What to do about a refusal; undefined if merging does it. */
export function refusalAdvice(report: Report, refusal: Refusal, frontEnd: FrontEnd): string | undefined {
  return isConsentedByMerge(report, refusal) ? undefined : adviceOf(refusal, frontEnd);
}

/** Unmanaged webhooks with the same reason, in the plan's order. */
export interface UnmanagedGroup {
  readonly message: string;
  readonly names: readonly string[];
}

/** Unmanaged webhooks by reason; a creator that Azure names is shown with the webhook. */
export function unmanagedGroups(part: RegistryReport): readonly UnmanagedGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, message } of part.plan?.unmanaged ?? [])
    groups.set(message, [...(groups.get(message) ?? []), name]);
  return [...groups].map(([message, names]) => ({ message, names }));
}

/** True: there is nothing to say about the registry except that it is up to date. */
export function isUpToDate(part: RegistryReport): boolean {
  const { plan } = part;
  return (
    plan !== undefined &&
    part.diagnostics.length + plan.warnings.length + plan.refusals.length + plan.unknowns.length === 0 &&
    part.outcomes.length === 0 &&
    plan.changes.every(({ action }) => action === "no-op") &&
    part.pings.every(({ verdict }) => verdict !== "failed") &&
    (part.deliveries ?? []).every(({ failed }) => failed === 0)
  );
}

/** One manifest as `validate` found it. */
export interface FileVerdict {
  readonly file: string;
  readonly valid: boolean;
  /** "1 registry, 3 webhooks" or "2 errors, 1 warning". */
  readonly facts: string;
}

/** The manifests of a report, unreadable ones included. */
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
    const webhooks = parts.reduce((sum, part) => sum + part.webhooks, 0);
    const facts = [
      errors > 0 ? many(errors, "error") : many(parts.length, "registry", "registries"),
      errors > 0 ? "" : many(webhooks, "webhook"),
      here.length > errors ? many(here.length - errors, "warning") : "",
    ];
    return { file, valid: errors === 0, facts: facts.filter((fact) => fact !== "").join(", ") };
  });
}

/** Every diagnostic of a report except those of outcomes. */
export function diagnosticsOf(report: Report): readonly Diagnostic[] {
  return [
    ...report.diagnostics,
    ...report.registries.flatMap((part) => [...part.diagnostics, ...(part.plan?.warnings ?? [])]),
  ];
}
