/** Any report at all, with text from people who mean harm. */
import fc from "fast-check";
import type {
  Change,
  Command,
  DeliveryRow,
  Diagnostic,
  FieldChange,
  Plan,
  Redelivery,
  RegistryReport,
  Report,
  SourceLocation,
  WebhookDeliveries,
} from "../../src/model.ts";
import * as build from "./builders.ts";
import { hostileTexts } from "./samples.ts";

/** Text from outside: hostile on purpose, hostile by chance, or both. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.constantFrom(..."`|\\<>*_[]()!~#@$&:-+= \n\r\t0a", "##[", "::", "www.", "GH-1", "://"), { maxLength: 12 })
    .map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 4 }).map((parts) => parts.join("")),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const source: fc.Arbitrary<SourceLocation> = fc.record(
  {
    file: text,
    line: fc.integer({ min: 1, max: 9999 }),
    column: fc.integer({ min: 1, max: 200 }),
    endLine: fc.integer({ min: 1, max: 9999 }),
    endColumn: fc.integer({ min: 1, max: 200 }),
  },
  { requiredKeys: ["file", "line", "column"] },
);

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    severity: fc.constantFrom("error", "warning"),
    code: text,
    message: text,
    help: text,
    source,
    registry: text,
    webhook: text,
  },
  { requiredKeys: ["severity", "code", "message"] },
);

const shown = fc.option(fc.oneof(text, fc.array(text, { maxLength: 3 })));

const field: fc.Arbitrary<FieldChange> = fc.record(
  {
    field: text,
    change: fc.constantFrom("added", "removed", "changed", "unknown"),
    before: shown,
    after: shown,
    secret: fc.boolean(),
    why: text,
  },
  { requiredKeys: ["field", "change", "before", "after", "secret"] },
);

/** Put into every place of a change whose type may hold a secret. */
export const plantedSecret = "pl4nted-s3cret/+=";

const change: fc.Arbitrary<Change> = fc
  .record({
    name: text,
    fields: fc.array(field, { maxLength: 4 }),
    kind: fc.nat({ max: 5 }),
    known: fc.boolean(),
    source: maybe(source),
    freesSlotFor: maybe(text),
  })
  .map(({ name, fields, kind, known, source, freesSlotFor }) => {
    const parts = { source, secret: plantedSecret, ...(known ? {} : { digest: undefined }) };
    switch (kind) {
      case 0:
        return build.create(name, fields, parts);
      case 1:
        return build.update(name, fields, parts);
      case 2:
        return build.adopt(name, fields, parts);
      case 3:
        return build.replace(name, fields, parts);
      case 4:
        return build.remove(name, freesSlotFor === undefined ? parts : { ...parts, freesSlotFor });
      default:
        return build.noOp(name, parts);
    }
  });

const plan: fc.Arbitrary<Plan> = fc
  .record({
    changes: fc.array(change, { maxLength: 8 }),
    registry: text.map((name) => build.registryInfo(name, { id: name, resourceGroup: name, location: name })),
    owner: text,
    prune: fc.constantFrom("owned", "all", "none"),
    unmanaged: fc.array(
      fc.record({
        name: text,
        reason: fc.constantFrom("ignored", "protected", "other-owner", "not-owned", "prune-none"),
        message: text,
      }),
      { maxLength: 8 },
    ),
    refusals: fc.array(
      fc
        .record({ message: text, help: text, webhook: text, source }, { requiredKeys: ["message", "help"] })
        .map(build.refusal),
      { maxLength: 3 },
    ),
    unknowns: fc.array(fc.record({ webhook: text, field: text, why: text, source: maybe(source) }), { maxLength: 3 }),
    warnings: fc.array(diagnostic, { maxLength: 2 }),
  })
  .map(({ changes, ...parts }) => build.plan(changes, parts as Partial<Plan>));

const statuses = ["done", "already", "failed", "not-begun", "in-flight", "rolled-back"] as const;

const delivery = fc.record({
  id: text,
  at: maybe(fc.constant("2026-06-01T08:00:00Z")),
  action: text,
  image: text,
  statusCode: maybe(fc.constantFrom(200, 401, 503)),
});

const redelivery = fc
  .tuple(delivery, fc.constantFrom("planned", "sent", "failed", "skipped", "not-started"), text)
  .map(([event, status, reason]): Redelivery => ({ ...event, status, reason }));

/** One delivery. */
export const row = fc
  .tuple(delivery, fc.constantFrom("succeeded", "failed", "pending"), text, maybe(text))
  .map(([event, verdict, reason, cause]): DeliveryRow => ({ ...event, verdict, reason, cause }));

const deliveries: fc.Arbitrary<WebhookDeliveries> = fc
  .record({
    name: text,
    source: maybe(source),
    exists: fc.boolean(),
    atLeast: fc.boolean(),
    succeeded: fc.nat(9),
    rows: fc.array(row, { maxLength: 3 }),
    redeliveries: maybe(fc.array(redelivery, { maxLength: 3 })),
  })
  .map(({ redeliveries, ...one }) => ({
    ...one,
    since: "2026-06-01T00:00:00Z",
    until: "2026-06-02T00:00:00Z",
    buckets: Array.from({ length: 24 }, () => ({ succeeded: one.succeeded, failed: one.rows.length })),
    failed: one.rows.length,
    pings: { succeeded: 1, failed: 0 },
    ...(redeliveries === undefined ? {} : { redeliveries }),
  }));

const eventSubscription = fc.record({ name: text, type: text, target: text });

/** What only some commands report: deliveries, and Event Grid subscriptions. */
function moreOf(command: Command): fc.Arbitrary<Pick<RegistryReport, "deliveries" | "eventSubscriptions">> {
  if (command === "plan")
    return fc.record({ eventSubscriptions: fc.array(eventSubscription, { maxLength: 3 }) }, { requiredKeys: [] });
  return command === "deliveries" || command === "redeliver" || command === "drift"
    ? fc.record({ deliveries: fc.array(deliveries, { maxLength: 3 }) }, { requiredKeys: [] })
    : fc.constant({});
}

function registryReport(command: Command): fc.Arbitrary<RegistryReport> {
  const plans = command === "plan" || command === "apply" || command === "drift";
  return fc
    .record({
      registry: text,
      owner: text,
      source,
      plan: plans ? maybe(plan) : fc.constant(undefined),
      applied: fc.boolean(),
      statuses: fc.array(fc.constantFrom(...statuses), { minLength: 8, maxLength: 8 }),
      restored: fc.constantFrom("restored", "removed", "failed", undefined),
      why: diagnostic,
      pings: command === "validate" || command === "plan" ? fc.constant([]) : fc.array(ping, { maxLength: 4 }),
      diagnostics: fc.array(diagnostic, { maxLength: 2 }),
      exitCode: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
      more: moreOf(command),
    })
    .map(({ applied, statuses, restored, why, more, ...rest }) => {
      const parts = { ...rest, ...more };
      const changes = (parts.plan?.changes ?? []).filter((one) => one.action !== "no-op");
      const outcomes = changes.map((one, index) => {
        const status = statuses[index] ?? "done";
        const failed = status === "failed" ? { diagnostic: why, ...(restored === undefined ? {} : { restored }) } : {};
        return build.outcome(one, status, failed);
      });
      return build.registryReport({ ...parts, outcomes: command === "apply" && applied ? outcomes : [] });
    });
}

const ping = fc
  .record({
    name: text,
    verdict: fc.constantFrom("passed", "failed", "skipped"),
    reason: text,
    cause: maybe(text),
    source: maybe(source),
  })
  .map(({ name, verdict, ...parts }) => build.ping(name, verdict, parts));

/** Any report of a command, also of a run that is going on or was killed. */
export const report: fc.Arbitrary<Report> = fc
  .constantFrom("validate", "plan", "apply", "drift", "ping", "deliveries", "redeliver")
  .chain((command) =>
    fc
      .record({
        command: fc.constant(command),
        result: fc.constantFrom(
          "clean",
          "applied",
          "changes",
          "drift",
          "failed",
          "invalid",
          "refused",
          "partial",
          "ping-failed",
        ),
        exitCode: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        complete: fc.boolean(),
        interrupted: fc.constantFrom(undefined, "SIGINT", "SIGTERM"),
        identity: maybe(text),
        registries: fc.array(registryReport(command), { maxLength: 4 }),
        diagnostics: fc.array(diagnostic, { maxLength: 3 }),
      })
      .map(build.report),
  );
