import type { Diagnostic } from "../../src/model.ts";

/** Diagnostics as golden files have them. */
export function render(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ place, severity, code, message, help }) => {
      const at = place ? `${place.file}:${place.line}:${place.column}: ` : "";
      return `${at}${severity}[${code}]: ${message}\n${help === undefined ? "" : `${help.replaceAll(/^(?=.)/gm, "    ")}\n`}`;
    })
    .join("");
}
