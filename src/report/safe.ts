/**
 * The only way in which text from outside gets into a rendering.
 *
 * A medium is a class that only this file can make. Its template tag takes the literal parts as they are and makes
 * every hole safe for the medium; a hole takes strings, numbers and finished text of the same medium, nothing else, so
 * that rendering a `Secret` does not compile.
 *
 *   terminal   one line of a log or a terminal: nothing hidden, no line break, no workflow command
 *   markdown   GitHub's Markdown: nothing formatted, linked or mentioned; unbreakable in a table cell
 *   html       the inside of an HTML block, where Markdown is not read
 */

import { styleText } from "node:util";

/** No single text from outside gets longer than this, in UTF-16 code units. */
const longest = 1000;

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Controls, bidirectional overrides, zero-width and other invisible characters, lone surrogates, private use.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text from outside as one line in which nothing is hidden: `<U+202E>` stands for a character that can't be seen. */
export function visible(value: string | number): string {
  let text = String(value);
  if (text.length > longest) text = `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return text
    .replace(lineBreaks, " ")
    .replace(hidden, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

function weave<T>(literals: TemplateStringsArray, holes: readonly T[], fill: (hole: T) => string): string {
  return literals.reduce((text, literal, index) => {
    const hole = holes[index - 1];
    return text + (hole === undefined ? "" : fill(hole)) + literal;
  }, "");
}

// --- Terminal --------------------------------------------------------------------------------------------------------

class TerminalText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
}

export type { TerminalText };

/** One line, or a part of one. */
export function terminal(
  literals: TemplateStringsArray,
  ...holes: readonly (string | number | TerminalText)[]
): TerminalText {
  return new TerminalText(weave(literals, holes, (hole) => (hole instanceof TerminalText ? hole.text : visible(hole))));
}

export type Style = "green" | "yellow" | "magenta" | "red" | "bold" | "dim";

/** The text in a colour, whatever the stream and the environment; they are the front end's to judge. */
export function styled(style: Style, { text }: TerminalText): TerminalText {
  return new TerminalText(styleText(style, text, { validateStream: false }));
}

/** The only way out: lines to a text that ends with a line break, none of which a CI runner reads as a command. */
export function terminalPage(lines: readonly TerminalText[]): string {
  return lines.map((line) => `${commandless(line.text)}\n`).join("");
}

// A runner looks for `::` behind leading blanks, and for `##[` anywhere in a line.
function commandless(line: string): string {
  return line.replace(/^(\s*)::/, "$1\\::").replaceAll("##[", "##\\[");
}

// --- JSON ------------------------------------------------------------------------------------------------------------

/** The value as indented JSON in which no line is a workflow command and nothing is hidden; it parses to the same value. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text
    .replaceAll("##[", "##\\u005b")
    .replace(/\P{ASCII}/gu, (char) => (char.search(hidden) < 0 ? char : unicodeEscapes(char)))
    .replaceAll("\u007f", "\\u007f")}\n`;
}

function unicodeEscapes(char: string): string {
  return [...Array(char.length).keys()]
    .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
