/** Source locations of a file's text. */
import { LineCounter } from "yaml";
import type { SourceLocation } from "../model.ts";

/** Source locations by JSON pointer. What is not written itself is located at the nearest thing around it. */
export interface Sources {
  /** Of the key, or the list item. */
  key(pointer: string): SourceLocation;
  /** Of the value; of the key if the value is empty. */
  value(pointer: string): SourceLocation;
  /** Of a map's first key. */
  firstKey(pointer: string): SourceLocation;
}

/** Offsets of a text -> a source location. */
export type Locate = (start: number, end?: number) => SourceLocation;

export function locator(file: string, text: string): Locate {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return (start, end) => {
    const from = lines.linePos(start);
    const source = { file, line: from.line, column: from.col };
    if (end === undefined || end <= start) return source;
    const to = lines.linePos(end);
    return { ...source, endLine: to.line, endColumn: to.col };
  };
}
