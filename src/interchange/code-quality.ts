/** Diagnostics of manifests as GitLab's code quality report. Pure. */
import type { Diagnostic, Report } from "../model.ts";
import { sha256, visible } from "../text/text.ts";

/** One entry for each problem with a source location; the same problem has the same fingerprint in every run. */
export function codeQuality({ diagnostics, registries }: Report): readonly object[] {
  const all: readonly Diagnostic[] = [...diagnostics, ...registries.flatMap((part) => part.diagnostics)];
  const seen = new Map<string, number>();
  return all.flatMap(({ code, message, severity, source }) => {
    if (!source) return [];
    const path = source.file.replaceAll("\\", "/").replace(/^\.\//, "");
    const key = JSON.stringify([path, code, message]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [
      {
        description: visible(message),
        check_name: code,
        fingerprint: fingerprintOf(key, count),
        severity: severity === "error" ? "critical" : "minor",
        location: { path, lines: { begin: source.line } },
      },
    ];
  });
}

function fingerprintOf(key: string, count: number): string {
  return sha256(JSON.stringify([key, count])).slice(0, 32);
}
