/** A report as JSON values: `plan.schema.json` and `report.schema.json`. Written out field by field, in a stable order. */

import type {
  Change,
  Counts,
  Diagnostic,
  FieldChange,
  Outcome,
  PingResult,
  Plan,
  Refusal,
  RegistryReport,
  Report,
  SourceLocation,
  Unmanaged,
  WebhookDeliveries,
} from "../model.ts";
import { countChanges, hasChanges } from "../plan/plan.ts";
import { docsUrl } from "./advice.ts";
import { countReport } from "./counts.ts";

/** A minor step adds properties; a major step changes or removes some. */
const formatVersion = "2.0";

/** The plans of a report: a value of `plan.schema.json`. A registry that could not be planned appears with its diagnostics. */
export function planDocument(report: Report): object {
  const counts = countReport(report);
  return {
    formatVersion,
    hasChanges: changesPending(report),
    counts: countsValue(counts),
    digest: report.digest ?? null,
    registries: report.registries.map((part) => ({
      registry: part.plan === undefined ? unplannedRegistry(part) : registryValue(part.plan),
      owner: part.owner,
      prune: part.plan?.prune ?? null,
      manifest: { file: part.source.file, line: part.source.line },
      counts: part.plan === undefined ? null : countsValue(countChanges(part.plan)),
      digest: part.plan?.digest ?? null,
      ...planLists(part.plan),
      diagnostics: part.diagnostics.map(diagnosticValue),
    })),
    diagnostics: report.diagnostics.map(diagnosticValue),
  };
}

/** Whether a plan of the report has a change that is certain: one answer for outputs, plan and report. */
export function changesPending(report: Report): boolean {
  return report.registries.some((part) => part.plan !== undefined && hasChanges(part.plan));
}

/** The whole run: a value of `report.schema.json`, also while the run is still going on. */
export function reportDocument(report: Report): object {
  const counts = countReport(report);
  return {
    formatVersion,
    command: report.command,
    result: report.result,
    exitCode: report.exitCode,
    complete: report.complete,
    interrupted: report.interrupted ?? null,
    startedAt: report.startedAt,
    identity: report.identity ?? null,
    hasChanges: changesPending(report),
    counts: countsValue(counts),
    digest: report.digest ?? null,
    registries: report.registries.map((part) => ({
      name: part.registry,
      owner: part.owner,
      manifest: { file: part.source.file, line: part.source.line },
      webhooks: part.webhooks,
      exitCode: part.exitCode,
      plan:
        part.plan === undefined
          ? null
          : {
              registry: registryValue(part.plan),
              prune: part.plan.prune,
              counts: countsValue(countChanges(part.plan)),
              digest: part.plan.digest ?? null,
              ...planLists(part.plan),
            },
      outcomes: part.outcomes.map(outcomeValue),
      pings: part.pings.map(pingValue),
      deliveries: part.deliveries?.map(deliveriesValue) ?? null,
      diagnostics: part.diagnostics.map(diagnosticValue),
    })),
    diagnostics: report.diagnostics.map(diagnosticValue),
  };
}

function registryValue({ registry }: Plan): object {
  return {
    id: registry.id,
    name: registry.name,
    resourceGroup: registry.resourceGroup,
    subscriptionId: registry.subscriptionId,
    location: registry.location,
    sku: registry.sku,
  };
}

function unplannedRegistry(part: RegistryReport): object {
  return { id: null, name: part.registry, resourceGroup: null, subscriptionId: null, location: null, sku: null };
}

function countsValue(counts: Counts): object {
  return {
    creates: counts.creates,
    updates: counts.updates,
    replaces: counts.replaces,
    deletes: counts.deletes,
    adopts: counts.adopts,
    noOps: counts.noOps,
    unmanaged: counts.unmanaged,
    unknowns: counts.unknowns,
  };
}

function planLists(plan: Plan | undefined): object {
  return {
    changes: (plan?.changes ?? []).map(changeValue),
    unmanaged: (plan?.unmanaged ?? []).map(unmanagedValue),
    refusals: (plan?.refusals ?? []).map(refusalValue),
    unknowns: (plan?.unknowns ?? []).map((unknown) => ({
      webhook: unknown.webhook,
      field: unknown.field,
      why: unknown.why,
      place: sourceValue(unknown.source),
    })),
    warnings: (plan?.warnings ?? []).map(diagnosticValue),
  };
}

function changeValue(change: Change): object {
  return {
    name: change.name,
    action: change.action,
    adopt: change.action === "update" && change.adopt,
    makesRoomFor: (change.action === "delete" ? change.freesSlotFor : undefined) ?? null,
    digest: change.digest ?? null,
    place: sourceValue(change.source),
    fields: change.fields.map(fieldValue),
  };
}

function fieldValue(field: FieldChange): object {
  return {
    field: field.field,
    change: field.change,
    before: field.before,
    after: field.after,
    secret: field.secret,
    ...(field.why === undefined ? {} : { why: field.why }),
  };
}

function unmanagedValue(left: Unmanaged): object {
  return { name: left.name, reason: left.reason, message: left.message };
}

function refusalValue(refusal: Refusal): object {
  return {
    code: refusal.code,
    message: refusal.message,
    help: refusal.help,
    settings: settingsValue(refusal),
    docs: docsUrl(refusal.code),
    webhook: refusal.webhook ?? null,
    place: sourceValue(refusal.source),
    consentable: refusal.consentable,
  };
}

function outcomeValue(outcome: Outcome): object {
  return {
    name: outcome.name,
    action: outcome.action,
    status: outcome.status,
    written: outcome.written,
    restored: outcome.restored ?? null,
    diagnostic: outcome.diagnostic === undefined ? null : diagnosticValue(outcome.diagnostic),
  };
}

function pingValue(ping: PingResult): object {
  return {
    name: ping.name,
    verdict: ping.verdict,
    statusCode: ping.statusCode ?? null,
    reason: ping.reason,
    cause: ping.cause ?? null,
    tries: ping.tries,
    place: sourceValue(ping.source),
  };
}

function deliveriesValue(one: WebhookDeliveries): object {
  return {
    name: one.name,
    exists: one.exists,
    since: one.since,
    until: one.until,
    atLeast: one.atLeast,
    buckets: one.buckets.map(({ succeeded, failed }) => ({ succeeded, failed })),
    succeeded: one.succeeded,
    failed: one.failed,
    pings: { succeeded: one.pings.succeeded, failed: one.pings.failed },
    events: one.rows.map(({ id, at, action, image, statusCode, verdict, reason, cause }) => ({
      id,
      at: at ?? null,
      action,
      image,
      statusCode: statusCode ?? null,
      verdict,
      reason,
      cause: cause ?? null,
    })),
    redeliveries:
      one.redeliveries?.map(({ id, at, action, image, status, statusCode, reason }) => ({
        id,
        at: at ?? null,
        action,
        image,
        status,
        statusCode: statusCode ?? null,
        reason,
      })) ?? null,
    place: sourceValue(one.source),
  };
}

function diagnosticValue(diagnostic: Diagnostic): object {
  return {
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    help: diagnostic.help ?? null,
    settings: settingsValue(diagnostic),
    docs: docsUrl(diagnostic.code),
    place: sourceValue(diagnostic.source),
    registry: diagnostic.registry ?? null,
    webhook: diagnostic.webhook ?? null,
  };
}

function settingsValue({ settings = [] }: Diagnostic): readonly object[] {
  return settings.map(({ name, value }) => ({ name, value: value ?? null }));
}

function sourceValue(source: SourceLocation | undefined): object | null {
  if (source === undefined) return null;
  return {
    file: source.file,
    line: source.line,
    column: source.column,
    endLine: source.endLine ?? null,
    endColumn: source.endColumn ?? null,
  };
}
