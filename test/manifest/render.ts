import type { Diagnostic } from "../../src/model.ts";

/** Diagnostics as golden files have them. */
export function render(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ source, severity, code, message, help }) => {
      const at = source ? `${source.file}:${source.line}:${source.column}: ` : "";
      return `${at}${severity}[${code}]: ${message}\n${help === undefined ? "" : `${help.replaceAll(/^(?=.)/gm, "    ")}\n`}`;
    })
    .join("");
}
