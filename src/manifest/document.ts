/** A file's text -> its documents as plain data, with the source location of every value. */
import { Composer, type Document, isScalar, Parser } from "yaml";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic, SourceLocation } from "../model.ts";
import { convert } from "./convert.ts";
import { Lines } from "./excerpt.ts";
import { type Locate, locator, type Sources } from "./sources.ts";
import { describeYaml, localProblems } from "./yaml-problems.ts";

/** One document as plain data. Maps are objects without a prototype; scalars follow YAML 1.2's core schema. */
export interface ManifestDocument {
  readonly data: unknown;
  readonly sources: Sources;
  /** Whether an error was reported about it already. */
  readonly broken: boolean;
}

export type Report = (diagnostic: Diagnostic & { readonly code: ManifestCode }) => void;

/** The text of a file, with what is needed to point at it. */
export interface Text {
  readonly text: string;
  readonly locate: Locate;
  readonly lines: Lines;
}

export function textOf(file: string, text: string): Text {
  return { text, locate: locator(file, text), lines: new Lines(text) };
}

/**
 * The documents of a file. Reports invalid YAML, duplicate keys, forbidden keys, and aliases beyond the limit; a document
 * that cannot be read is left out. One at a time, so that a file with hundreds of documents is never whole in memory.
 */
export function* parseDocuments({ text, locate, lines }: Text, report: Report): Generator<ManifestDocument> {
  if (reportControlCharacter(text, locate, report)) return;
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    stringKeys: true,
    resolveKnownTags: false,
    // Comparing each key with all others takes too long in a large file; `convert` looks for duplicates itself.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let documents = 0;
  // A last `---` with nothing after it is no document, so an empty document is reported once another one follows.
  let pending: SourceLocation | undefined;
  for (const document of composer.compose(new Parser().parse(text))) {
    documents += 1;
    if (pending) report(empty("there is an empty document", pending));
    pending = undefined;
    if (reportProblems(document, text, locate, report)) continue;
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
      const at = Math.min(document.range[0], text.length);
      pending = locate(at, Math.min(at + 3, text.length));
      continue;
    }
    const converted = convert(document.contents, locate, lines);
    for (const problem of converted.problems) report(problem);
    if (converted.data !== undefined) yield { ...converted, broken: converted.problems.length > 0 };
  }
  if (pending && documents === 1) report(empty("there is an empty document", pending));
  if (documents === 0) report(empty("the file is empty", locate(0)));
}

function reportControlCharacter(text: string, locate: Locate, report: Report): boolean {
  const alone = /\r(?!\n)/.exec(text);
  if (alone) {
    report({
      severity: "error",
      code: "file-control-character",
      message: "a line ends in a carriage return alone, which does not end a line here",
      help: "Save the file with the line ends of Unix or Windows.",
      source: locate(alone.index, alone.index + 1),
    });
    return true;
  }
  const control = /[^\P{Cc}\t\n\r\u0085]/u.exec(text);
  if (!control) return false;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  report({
    severity: "error",
    code: "file-control-character",
    message: `the text contains a control character (U+${code})`,
    help: "Remove it. Editors may not show it.",
    source: locate(control.index, control.index + 1),
  });
  return true;
}

/** Whether the document is not valid YAML. */
function reportProblems(document: Document.Parsed, text: string, locate: Locate, report: Report): boolean {
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    const at = Math.max(text.indexOf("%YAML"), 0);
    report({
      severity: "error",
      code: "yaml-syntax",
      message: "the `%YAML` line requests another version than 1.2",
      help: "Remove that line.",
      source: locate(at, at + "%YAML".length),
    });
    return true;
  }
  const problems = [...document.errors, ...document.warnings].sort(
    (a, b) => a.pos[0] - b.pos[0] || Number(b.code === "MISSING_CHAR") - Number(a.code === "MISSING_CHAR"),
  );
  for (const problem of problems) {
    report({ severity: "error", ...describeYaml(problem), source: locate(problem.pos[0], problem.pos[1]) });
    // What follows a broken structure is usually a consequence of it.
    if (!localProblems.has(problem.code)) break;
  }
  return problems.length > 0;
}

function empty(message: string, source: SourceLocation): Parameters<Report>[0] {
  const more = message.includes("document") ? ", or remove the extra `---`" : "";
  const help = `Write \`owner\`, \`registry\` and \`webhooks\`${more}.`;
  return { severity: "error", code: "document-empty", message, help, source };
}
