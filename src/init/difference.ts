/** The difference between a file and what would be written. */
import { structuredPatch } from "diff";
import { type Style, styled, type TerminalText, terminal, terminalPage } from "../text/text.ts";

/** A unified diff without its file names, one safe line each. Empty: there is no difference. */
export function difference(before: string, after: string, { color }: { readonly color: boolean }): string {
  if (before === after) return "";
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 3 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...changed,
  ]);
  return terminalPage(lines.map((line) => shown(line, color)));
}

function shown(line: string, color: boolean): TerminalText {
  const text = terminal`${line}`;
  const style = styles[line[0] ?? ""];
  return color && style !== undefined ? styled(style, text) : text;
}

const styles: Readonly<Record<string, Style>> = { "@": "dim", "+": "green", "-": "red" };
