/**
 * The only way for text from outside into a rendering.
 *
 * Only this file can make a `SafeText`. A medium's template tag keeps the literal parts and makes every hole safe for the
 * medium. A hole takes strings, numbers and finished text of the same medium, so rendering a `Secret` does not compile.
 *
 *   terminal   one line of a log or a terminal: nothing hidden, no line break, no CI command
 *   markdown   GitHub's Markdown: nothing formatted, linked or mentioned; safe in a table cell
 *   html       the inside of an HTML block in Markdown
 */

import { styleText } from "node:util";

/** The maximum length of one text from outside, in UTF-16 code units. */
const longest = 1000;

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Everything but printable ASCII, which is never hidden: most texts need no closer look. */
const notPlain = /[^ -~]/gu;

/** Controls, bidirectional overrides, zero-width and other invisible characters, lone surrogates, private use. */
function isHidden(char: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(char);
}

/** Text from outside as one line with nothing hidden in it: `<U+202E>` shows an invisible character. */
export function visible(value: string | number): string {
  let text = String(value);
  if (text.length > longest) text = `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return text.replace(lineBreaks, " ").replace(notPlain, (char) => (isHidden(char) ? codePoint(char) : char));
}

function codePoint(char: string): string {
  return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

function weave<T>(literals: TemplateStringsArray, holes: readonly T[], fill: (hole: T) => string): string {
  return literals.reduce((text, literal, index) => {
    const hole = holes[index - 1];
    return text + (hole === undefined ? "" : fill(hole)) + literal;
  }, "");
}

type Medium = "terminal" | "markdown" | "html";

/** Finished text of one medium. */
class SafeText<M extends Medium> {
  readonly medium: M;
  readonly #text: string;

  constructor(medium: M, text: string) {
    this.medium = medium;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }
}

export type TerminalText = SafeText<"terminal">;
export type MarkdownText = SafeText<"markdown">;
export type HtmlText = SafeText<"html">;

// The characters of a command can have our own styles in between, which a log viewer removes.
const style = String.raw`(?:\p{Cc}\[\d+m)*`;
const commands: readonly (readonly [RegExp, string])[] = [
  // GitHub: `::name::` at the start of a line, after blanks.
  [new RegExp(`^((?:[^\\S\\n]|\\p{Cc}\\[\\d+m)*)(?=:${style}:)`, "gmu"), "$1\\"],
  // GitHub and Azure Pipelines `##[`, Azure Pipelines `##vso[`, TeamCity `##teamcity[`: anywhere in a line.
  [new RegExp(`#${style}#(?=(?:\\p{Cc}\\[\\d+m|\\w)*\\[)`, "gu"), "$&\\"],
  // GitLab: `section_start:1700000000:name`.
  [new RegExp(`section_${style}(?:start|end)(?=${style}:)`, "gu"), "$&\\"],
  // Buildkite: a header begins with three characters and a blank, at the start of a line.
  [
    new RegExp(
      `^(${style})(?=(?:-${style}){3}\\s|(?:\\+${style}){3}\\s|(?:~${style}){3}\\s|(?:\\^${style}){3}\\s)`,
      "gmu",
    ),
    "$1\\",
  ],
];

/** The same text without a command that a CI system would run. A backslash before or in the command makes it inert. */
function withoutCommands(text: string): string {
  return commands.reduce((safe, [command, inert]) => safe.replace(command, inert), text);
}

export { sha256 } from "./hash.ts";
export {
  guidProblem,
  quotes,
  registryNameProblem,
  resourceGroupProblem,
  subscriptionIdProblem,
  type ValueProblem,
  wrapped,
} from "./identifiers.ts";
export { matches } from "./pattern.ts";
export { placeholder, uriPlaceholder, valuePlaceholder } from "./placeholders.ts";

// --- Terminal --------------------------------------------------------------------------------------------------------

/** One line, or a part of it. */
export function terminal(
  literals: TemplateStringsArray,
  ...holes: readonly (string | number | TerminalText)[]
): TerminalText {
  const text = weave(literals, holes, (hole) => (hole instanceof SafeText ? hole.text : visible(hole)));
  return new SafeText("terminal", text);
}

export type Style = "green" | "yellow" | "magenta" | "red" | "bold" | "dim";

/** The text with a style. The front end decides whether styles are wanted. */
export function styled(style: Style, { text }: TerminalText): TerminalText {
  return new SafeText("terminal", styleText(style, text, { validateStream: false }));
}

/** The only way out: the lines, each ending with a line break, and none of them a CI command. */
export function terminalPage(lines: readonly TerminalText[]): string {
  return withoutCommands(lines.map((line) => `${line.text}\n`).join(""));
}

// --- Markdown --------------------------------------------------------------------------------------------------------

/** Markdown of one line or many. Text in a hole shows as it is: it never becomes a format, a link or a mention. */
export function markdown(
  literals: TemplateStringsArray,
  ...holes: readonly (string | number | MarkdownText)[]
): MarkdownText {
  return new SafeText(
    "markdown",
    weave(literals, holes, (hole) => (hole instanceof SafeText ? hole.text : prose(hole))),
  );
}

/** GitHub's parser (cmark-gfm) has no code span with more than 80 backticks. */
const longestSpanFence = 20;

/** A name or a value in a code span; as prose when a span could break a table or contain a CI command. */
export function code(value: string | number): MarkdownText {
  const text = visible(value);
  if (text.trim() === "") return new SafeText("markdown", `\`"${text}"\``);
  const run = longestRun(text);
  if (run > longestSpanFence || text.includes("|") || withoutCommands(text) !== text)
    return new SafeText("markdown", prose(text));
  const fence = "`".repeat(run + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return new SafeText("markdown", `${fence}${pad}${text}${pad}${fence}`);
}

/** A code block of terminal lines. Its fence is longer than any run of backticks in it. */
export function codeBlock(language: "diff" | "text", lines: readonly TerminalText[]): MarkdownText {
  const text = terminalPage(lines);
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return new SafeText("markdown", `${fence}${language}\n${text}${fence}`);
}

/** A link; only the words when the address is not a plain https URL. */
export function link(words: string, url: string | undefined): MarkdownText {
  const plain = url !== undefined && url.length <= longest && /^https:\/\/[\w.-]+(:\d+)?(\/[\w./?=&%+#-]*)?$/.test(url);
  return new SafeText("markdown", plain ? `[${prose(words)}](${url})` : prose(words));
}

/** Parts below each other; `gap` is the number of line breaks between them. */
export function stack(parts: readonly MarkdownText[], gap: 1 | 2): MarkdownText {
  return new SafeText("markdown", parts.map((part) => part.text).join("\n".repeat(gap)));
}

/** Parts in one line. */
export function row(parts: readonly MarkdownText[], separator: ", " | " · "): MarkdownText {
  return new SafeText("markdown", parts.map((part) => part.text).join(separator));
}

/** A table. A cell is one line; text from outside has its `|` escaped. */
export function table(head: readonly MarkdownText[], rows: readonly (readonly MarkdownText[])[]): MarkdownText {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [head, ...rows].map((cells) => line(cells.map(({ text }) => text)));
  return new SafeText("markdown", [...lines.slice(0, 1), line(head.map(() => "---")), ...lines.slice(1)].join("\n"));
}

/** One of GitHub's alerts. */
export function alert(kind: "CAUTION" | "WARNING" | "NOTE", body: MarkdownText): MarkdownText {
  return new SafeText("markdown", `[!${kind}]\n${body.text}`.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">"));
}

/** A part that folds under its summary. */
export function details(summary: HtmlText, body: MarkdownText, { open }: { readonly open: boolean }): MarkdownText {
  return new SafeText(
    "markdown",
    `<details${open ? " open" : ""}>\n<summary>${summary.text}</summary>\n\n${body.text}\n\n</details>`,
  );
}

/** The only way out: the finished Markdown, without a CI command. */
export function markdownPage({ text }: MarkdownText): string {
  return withoutCommands(text);
}

const zeroWidthSpace = "&#8203;";

// One pass, so that no rule reads what another rule wrote. A zero-width space splits what notifies people or links (`@`, `#1`,
// `GH-1`, `://`, `www.`): escaping does not help there, because GitHub looks at the result.
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
      // GitHub's documented way to write a dollar sign that starts no formula.
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
        // A word that links, or the start of a list, of a heading's underline or of a rule.
        return /^[gw]/i.test(part) ? `${part}${zeroWidthSpace}` : `${part.slice(0, -1)}\\${part.slice(-1)}`;
    }
  });
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}

// --- HTML ------------------------------------------------------------------------------------------------------------

/** The inside of an HTML block in Markdown. Text in a hole shows as it is, and mentions or links nothing. */
export function html(literals: TemplateStringsArray, ...holes: readonly (string | number | HtmlText)[]): HtmlText {
  return new SafeText(
    "html",
    weave(literals, holes, (hole) => (hole instanceof SafeText ? hole.text : inert(hole))),
  );
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

/** The value as indented JSON without a CI command and with nothing hidden in it; it parses to the same value. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text
    .replace(/##(?=\w*\[)/g, "#\\u0023")
    .replace(/section_(start|end):/g, "section_$1\\u003a")
    .replace(notPlain, (char) => (char !== "\n" && isHidden(char) ? unicodeEscapes(char) : char))}\n`;
}

function unicodeEscapes(char: string): string {
  return [...Array(char.length).keys()]
    .map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
