/** A report as JUnit XML: a registry is a suite; pings, changes, drift, refusals and errors are its cases. */
import XMLBuilder from "fast-xml-builder";
import type {
  Change,
  Diagnostic,
  Outcome,
  PingResult,
  Redelivery,
  RegistryReport,
  Report,
  SourceLocation,
  WebhookDeliveries,
} from "../model.ts";
import { adviceOf, fieldLine, shownFields } from "../report/report.ts";
import { visible } from "../text/text.ts";

/** A test case. `lines` say what happened; for a pass there are none. */
interface Case {
  readonly name: string;
  /** `error`: it could not be checked. */
  readonly result: "passed" | "failure" | "error" | "skipped";
  /** The kind of failure, such as a diagnostic's code. */
  readonly type?: string;
  readonly lines?: readonly (string | undefined)[];
  readonly source?: SourceLocation | undefined;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The report as JUnit XML, in the form that Jenkins, GitLab, Azure Pipelines and Bitbucket read. It has no times, because a report has
 * none. A change that waits to be applied is a failure for `drift` only; warnings are not cases.
 */
export function renderJUnit(report: Report): string {
  const suites = [...suitesOf(report)];
  const all = suites.flatMap(({ cases }) => cases);
  const timestamp = report.startedAt.replace(/(?:\.\d+)?Z$/, "");
  const document = {
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    testsuites: {
      ...attributes({ name: `acr-webhooks ${report.command}`, ...counts(all) }),
      testsuite: suites.map(({ name, cases }) => ({
        ...attributes({ name, ...counts(cases), timestamp }),
        testcase: cases.map((one) => caseValue(name, one)),
      })),
    },
  };
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return builder.build(document);
}

function* suitesOf(report: Report): Generator<Suite> {
  const runErrors = errorsIn(report.diagnostics);
  // An invalid manifest, or a run that ended as a whole, has no registry to show it at.
  if (runErrors.length > 0) yield { name: "run", cases: runErrors.map((error) => errorCase(error)) };
  for (const part of report.registries)
    yield { name: `${part.registry} (${part.owner})`, cases: [...casesOf(report, part)] };
}

function* casesOf(report: Report, part: RegistryReport): Generator<Case> {
  const errors = errorsIn(part.diagnostics);
  for (const error of errors) yield errorCase(error, part.source);
  if (report.command === "validate" && errors.length === 0)
    yield { name: "manifest is valid", result: "passed", source: part.source };
  const { plan } = part;
  if (plan) {
    const refusals = plan.refusals.map((refusal): Case => {
      const name = ["no refusal", refusal.code, refusal.webhook].filter((text) => text !== undefined).join(": ");
      const lines = [refusal.message, adviceOf(refusal, "command-line")];
      return { name, result: "failure", type: refusal.code, lines, source: refusal.source ?? part.source };
    });
    if (refusals.length === 0) yield { name: "no refusal", result: "passed", source: part.source };
    yield* refusals;
  }
  if (plan && report.command === "drift") for (const change of plan.changes) yield driftCase(change);
  for (const outcome of part.outcomes) yield outcomeCase(outcome, part);
  for (const ping of part.pings) yield pingCase(ping);
  for (const one of part.deliveries ?? [])
    yield one.redeliveries === undefined ? deliveriesCase(one, part) : redeliveryCase(one, one.redeliveries);
}

function errorsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function errorCase(diagnostic: Diagnostic, source?: SourceLocation): Case {
  const { code, message, webhook } = diagnostic;
  return {
    name: webhook === undefined ? code : `${code}: ${webhook}`,
    result: "error",
    type: code,
    lines: [message, adviceOf(diagnostic, "command-line")],
    source: diagnostic.source ?? source,
  };
}

function driftCase(change: Change): Case {
  const name = `no drift: ${change.name}`;
  const { source } = change;
  if (change.action === "no-op") return { name, result: "passed", source };
  const lines = [
    `${change.action} ${change.name}`,
    ...shownFields(change).map((field) => fieldLine(change, field).text),
  ];
  if (change.fields.length > 0 && change.fields.every((field) => field.change === "unknown"))
    return { name, result: "skipped", type: "unknown", lines, source };
  return { name, result: "failure", type: "drift", lines, source };
}

function outcomeCase(outcome: Outcome, part: RegistryReport): Case {
  const { name, action, status, diagnostic } = outcome;
  const source = diagnostic?.source ?? part.plan?.changes.find((change) => change.name === name)?.source ?? part.source;
  const lines = [diagnostic?.message, diagnostic && adviceOf(diagnostic, "command-line")];
  const common = { name: `${action} ${name}`, source };
  if (status === "failed" || outcome.restored === "failed")
    return { ...common, result: "failure", type: diagnostic?.code ?? "failed", lines };
  if (status === "rolled-back") return { ...common, result: "failure", type: "rolled-back", lines: ["rolled back"] };
  if (status === "in-flight") return { ...common, result: "error", type: "no-response", lines: ["no response"] };
  if (status === "not-begun") return { ...common, result: "skipped", type: "not-started", lines: ["not started"] };
  return { ...common, result: "passed" };
}

function pingCase({ name, verdict, reason, cause, source }: PingResult): Case {
  const common = { name: `ping ${name}`, source };
  if (verdict === "passed") return { ...common, result: "passed" };
  return { ...common, result: verdict === "failed" ? "failure" : "skipped", type: "ping", lines: [reason, cause] };
}

/** A share of failures that `min-success` allows does not fail the run, so it fails no case. */
function deliveriesCase(
  { name, exists, failed, succeeded, rows, source }: WebhookDeliveries,
  part: RegistryReport,
): Case {
  const common = { name: `deliveries ${name}`, source };
  if (!exists) return { ...common, result: "skipped", type: "deliveries", lines: ["the registry has no such webhook"] };
  if (failed === 0 || part.exitCode === 0) return { ...common, result: "passed" };
  const lines = rows.map(({ at, action, image, reason }) => [at ?? "", action, image, reason].join(" ").trim());
  const total = `${failed} of ${failed + succeeded} deliveries failed`;
  return { ...common, result: "failure", type: "deliveries", lines: [total, ...lines] };
}

/** What was sent again passes, whatever became of the event before. */
function redeliveryCase({ name, source }: WebhookDeliveries, redeliveries: readonly Redelivery[]): Case {
  const common = { name: `redeliver ${name}`, source };
  const unsent = redeliveries.filter(({ status }) => status === "failed" || status === "not-started");
  if (unsent.length === 0) return { ...common, result: "passed" };
  const lines = unsent.map(({ at, action, image, reason }) => [at ?? "", action, image, reason].join(" ").trim());
  const isFailed = unsent.some(({ status }) => status === "failed");
  return { ...common, result: isFailed ? "failure" : "skipped", type: "redelivery", lines };
}

function caseValue(suite: string, { name, result, type, lines = [], source }: Case): object {
  const value = attributes({
    name,
    classname: suite,
    ...(source === undefined ? {} : { file: source.file, line: source.line }),
  });
  if (result === "passed") return value;
  const texts = lines.flatMap((line) => (line === undefined || line === "" ? [] : line.split("\n").map(allowed)));
  const message = attributes({ message: texts[0] ?? "", ...(result === "skipped" ? {} : { type: type ?? result }) });
  // Jenkins' schema allows no text in `skipped`.
  if (result === "skipped") return { ...value, skipped: attributes({ message: texts.join("; ") }) };
  return { ...value, [result]: { ...message, "#text": texts.join("\n") } };
}

function counts(cases: readonly Case[]): Record<string, number> {
  const count = (result: Case["result"]) => cases.filter((one) => one.result === result).length;
  return {
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

/** Text with nothing hidden in it, and without what XML 1.0 has no way to write: most controls, U+FFFE and U+FFFF. */
function allowed(text: string | number): string {
  return visible(text).replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

/** Attributes of an element. */
function attributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`@${name}`, allowed(value)]));
}
