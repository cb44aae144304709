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

// A runner looks for `::` behind leading blanks, and for `##[` anywhere in a line. Our styles may stand between, as
// they may be taken away on the way; the only control characters left are theirs.
function commandless(line: string): string {
  return line
    .replace(/^((?:\s|\p{Cc}\[\d+m)*)(?=:(?:\p{Cc}\[\d+m)*:)/u, "$1\\")
    .replace(/#(?:\p{Cc}\[\d+m)*#(?:\p{Cc}\[\d+m)*(?=\[)/gu, "$&\\");
}

// --- Markdown --------------------------------------------------------------------------------------------------------

class MarkdownText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
  /** In UTF-16 code units, as GitHub counts. */
  get length(): number {
    return this.#text.length;
  }
}

export type { MarkdownText };

/** Markdown, of one line or many. What stands in a hole is shown as it is: a word never becomes a format, a link or a mention. */
export function markdown(
  literals: TemplateStringsArray,
  ...holes: readonly (string | number | MarkdownText)[]
): MarkdownText {
  return new MarkdownText(weave(literals, holes, (hole) => (hole instanceof MarkdownText ? hole.text : prose(hole))));
}

/** GitHub's parser (cmark-gfm) knows no code span with more than 80 back-ticks. */
const longestSpanFence = 20;

/** A name or a value in a code span; in words where a span could break a table or be read as a command. */
export function code(value: string | number): MarkdownText {
  const text = visible(value);
  if (text.trim() === "") return new MarkdownText(`\`"${text}"\``);
  const run = longestRun(text);
  if (run > longestSpanFence || text.includes("|") || text.includes("##[")) return new MarkdownText(prose(text));
  const fence = "`".repeat(run + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return new MarkdownText(`${fence}${pad}${text}${pad}${fence}`);
}

/** A code block of lines that are safe on a terminal, and thus in a block; its fence is longer than any run of back-ticks in it. */
export function codeBlock(language: "diff" | "text", lines: readonly TerminalText[]): MarkdownText {
  const text = terminalPage(lines);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return new MarkdownText(`${fence}${language}\n${text}${fence}`);
}

/** A link to a page of the CI; the words alone where the address is not a plain https one. */
export function link(words: "Run" | "run's summary", url: string | undefined): MarkdownText {
  const plain = url !== undefined && url.length <= longest && /^https:\/\/[\w.-]+(:\d+)?(\/[\w./?=&%+-]*)?$/.test(url);
  return new MarkdownText(plain ? `[${words}](${url})` : words);
}

/** Parts one under the other; `gap` is the number of line breaks between them. */
export function stack(parts: readonly MarkdownText[], gap: 1 | 2): MarkdownText {
  return new MarkdownText(parts.map((part) => part.text).join("\n".repeat(gap)));
}

/** Parts in one line. */
export function row(parts: readonly MarkdownText[], separator: ", " | " · "): MarkdownText {
  return new MarkdownText(parts.map((part) => part.text).join(separator));
}

/** A table. Cells are one line each, and hold no `|` but escaped, as all text from outside does. */
export function table(head: readonly MarkdownText[], rows: readonly (readonly MarkdownText[])[]): MarkdownText {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [head, ...rows].map((cells) => line(cells.map(({ text }) => text)));
  return new MarkdownText([...lines.slice(0, 1), line(head.map(() => "---")), ...lines.slice(1)].join("\n"));
}

/** A text with `> ` before each of its lines, as one of GitHub's alerts. */
export function alert(kind: "CAUTION" | "WARNING" | "NOTE", body: MarkdownText): MarkdownText {
  return new MarkdownText(`[!${kind}]\n${body.text}`.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">"));
}

/** A part that folds away under its summary. */
export function details(summary: HtmlText, body: MarkdownText, { open }: { readonly open: boolean }): MarkdownText {
  return new MarkdownText(
    `<details${open ? " open" : ""}>\n<summary>${summary.text}</summary>\n\n${body.text}\n\n</details>`,
  );
}

/** The only way out: the finished Markdown, none of whose lines a CI runner reads as a command. */
export function markdownPage({ text }: MarkdownText): string {
  return text.replace(/^([^\S\n]*)::/gm, "$1\\::").replaceAll("##[", "##\\[");
}

const zeroWidthSpace = "&#8203;";

// One pass, so that what one rule writes is not read by the next. The parts that notify people or link (`@`, `#1`,
// `GH-1`, `://`, `www.`) are parted by a space of no width: escaping does not help there, GitHub looks at the result.
const special =
  /[&<>|$@#\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|^ *(?:[-+=]|\d+[.)])/gi;

function prose(value: string | number): string {
  return visible(value).replace(special, (part) => {
    switch (part) {
      case "&":
        return "&amp;";
      case "<":
        return "&lt;";
      case ">":
        return "&gt;";
      case "|":
        return "&#124;";
      // GitHub's own way to say that a dollar begins no formula.
      case "$":
        return "<span>$</span>";
      case "@":
      case ":":
        return `${part}${zeroWidthSpace}`;
      case "#":
        return `\\#${zeroWidthSpace}`;
      case "\\":
      case "`":
      case "*":
      case "[":
      case "]":
      case "~":
      case "_":
        return `\\${part}`;
      default:
        // A word that links, or what begins a list, a heading's underline or a rule at a line's start.
        return /^[gw]/i.test(part) ? `${part}${zeroWidthSpace}` : `${part.slice(0, -1)}\\${part.slice(-1)}`;
    }
  });
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}

// --- HTML ------------------------------------------------------------------------------------------------------------

class HtmlText {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
}

export type { HtmlText };

/** The inside of an HTML block in Markdown. What stands in a hole is shown as it is, and mentions or links nothing. */
export function html(literals: TemplateStringsArray, ...holes: readonly (string | number | HtmlText)[]): HtmlText {
  return new HtmlText(weave(literals, holes, (hole) => (hole instanceof HtmlText ? hole.text : inert(hole))));
}

function inert(value: string | number): string {
  return visible(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, `$&${zeroWidthSpace}`)
    .replaceAll("$", "<span>$</span>");
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
