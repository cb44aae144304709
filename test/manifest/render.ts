import type { Diagnostic } from "../../src/model.ts";

/** Diagnostics as golden files contain them, with the excerpts and settings that renderers get. */
export function render(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ source, severity, code, message, help, settings, excerpt }) => {
      const at = source ? `${source.file}:${source.line}:${source.column}: ` : "";
      const marks = excerpt && " ".repeat(excerpt.column - 1) + "^".repeat(excerpt.endColumn - excerpt.column);
      return [
        `${at}${severity}[${code}]: ${message}`,
        ...(excerpt ? [`  | ${excerpt.line}`, `  | ${marks}`] : []),
        ...(help === undefined ? [] : help.split("\n").map((line) => `    ${line}`)),
        ...(settings ?? []).map(({ name, value }) => `    (${name}: ${value?.replaceAll("\n", " ") ?? "…"})`),
        "",
      ].join("\n");
    })
    .join("");
}
