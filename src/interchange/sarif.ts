/** Diagnostics of manifests as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code scanning and editors read. */
import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Sarif from "sarif";
import packageJson from "../../package.json" with { type: "json" };
import { type CatalogueEntry, manifestDiagnostics, runDiagnostics } from "../diagnostics.ts";
import type { Diagnostic, Report, SourceLocation } from "../model.ts";
import { adviceOf, diagnosticsOf, docsUrl } from "../report/report.ts";
import { sha256, visible } from "../text/text.ts";

const catalogue: Readonly<Record<string, CatalogueEntry>> = { ...manifestDiagnostics, ...runDiagnostics };

/** The diagnostics of a report as SARIF, with a rule for each code that occurs. Lines and columns count from 1. */
export function renderSarif(report: Report): string {
  const diagnostics = diagnosticsOf(report);
  const codes = [...new Set(diagnostics.map(({ code }) => visible(code)))].sort();
  const fingerprint = fingerprints();
  const log: Sarif.Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: packageJson.name,
            semanticVersion: packageJson.version,
            informationUri: packageJson.repository.url.replace(/^git\+|\.git$/g, ""),
            rules: codes.map(rule),
          },
        },
        columnKind: "utf16CodeUnits",
        // A run that could not read its manifests has checked nothing.
        invocations: [
          { executionSuccessful: report.exitCode === 0 || report.exitCode === 3, exitCode: report.exitCode },
        ],
        results: diagnostics.map((diagnostic) => ({
          ruleId: visible(diagnostic.code),
          ruleIndex: codes.indexOf(visible(diagnostic.code)),
          level: diagnostic.severity,
          message: { text: messageOf(diagnostic) },
          ...(diagnostic.source === undefined ? {} : { locations: [location(diagnostic.source)] }),
          partialFingerprints: { "acrWebhooksDiagnostic/v1": fingerprint(diagnostic) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string): Sarif.ReportingDescriptor {
  const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  const described = entry && {
    shortDescription: { text: entry.meaning },
    ...(entry.cause === undefined ? {} : { fullDescription: { text: entry.cause } }),
    ...(entry.fix === undefined ? {} : { help: { text: entry.fix } }),
    defaultConfiguration: { level: entry.severity },
  };
  return { id: code, ...described, helpUri: encodeURI(docsUrl(code)) };
}

/** Message and advice. `](` would make a link of text from a manifest (SARIF 3.11.6). */
function messageOf(diagnostic: Diagnostic): string {
  const lines = [diagnostic.message, ...(adviceOf(diagnostic, "command-line")?.split("\n") ?? [])];
  return lines.map((line) => visible(line).replaceAll("](", "\\](")).join("\n");
}

function location({ file, line, column, endLine, endColumn }: SourceLocation): Sarif.Location {
  return {
    physicalLocation: {
      artifactLocation: isAbsolute(file)
        ? { uri: pathToFileURL(file).href }
        : { uri: relativeUri(file), uriBaseId: "%SRCROOT%" },
      region: {
        startLine: line,
        startColumn: column,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
      },
    },
  };
}

/** A path as a relative reference: a colon in its first segment must not look like a scheme. */
function relativeUri(path: string): string {
  return path
    .replace(/^\.\//, "")
    .split(sep)
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join("/");
}

/** Fingerprints that stay the same when lines move: of a code, a file, a webhook and a message, counted if they repeat. */
function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, message, source, registry, webhook }) => {
    const key = JSON.stringify([code, source?.file, registry, webhook, message]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return sha256(`${key} ${count}`).slice(0, 32);
  };
}
