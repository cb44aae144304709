import type { YAMLError } from "yaml";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";

/** Errors that leave the structure of the rest of a document intact. */
export const localProblems = new Set<string>(["BAD_DQ_ESCAPE", "NON_STRING_KEY", "TAG_RESOLVE_FAILED"]);

/** The library's own messages may quote the text, and so a secret. */
const yamlProblems: Readonly<Record<YAMLError["code"], readonly [message: string, help: string]>> = {
  ALIAS_PROPS: ["an alias cannot have an anchor or a tag", "Remove what is before the `*`."],
  BAD_ALIAS: ["this alias or anchor has no valid name", "Put text that begins with `*` or `&` in quotes."],
  BAD_COLLECTION_TYPE: ["the tag does not match the value after it", "Remove the tag."],
  BAD_DIRECTIVE: ["a line that begins with `%` must be a YAML directive", "Remove it, or put the text in quotes."],
  BAD_DQ_ESCAPE: [
    "this escape sequence is not valid in double quotes",
    "Write `\\\\` for a backslash, or use single quotes.",
  ],
  BAD_INDENT: [
    "the indentation does not match the lines around it, or a bracket is not closed",
    "Indent all keys of a mapping by the same number of spaces, and close every bracket.",
  ],
  BAD_PROP_ORDER: ["anchors and tags must come after `?`, `:` and `-`", "Move it."],
  BAD_SCALAR_START: ["text cannot begin with this character", "Put the text in quotes."],
  BLOCK_AS_IMPLICIT_KEY: [
    "a mapping cannot begin after a key on the same line",
    "Put text that contains `: ` in quotes, or start a new line.",
  ],
  BLOCK_IN_FLOW: ["a block mapping or list cannot be inside brackets", "Use brackets on all levels, or on none."],
  DUPLICATE_KEY: ["this key occurs twice", "Remove one of the two."],
  IMPOSSIBLE: ["this is not valid YAML", "Check the lines around it."],
  KEY_OVER_1024_CHARS: ["this key is longer than 1024 characters", "Check for a missing line break or quote."],
  MISSING_CHAR: ["a quote, bracket, comma, colon or space is missing", "Check this line and the line before it."],
  MULTILINE_IMPLICIT_KEY: [
    "a key must be on one line and be followed by `: `",
    "Check for a missing `:`, or for indentation that joins two lines.",
  ],
  MULTIPLE_ANCHORS: ["a value cannot have two anchors", "Remove one."],
  MULTIPLE_DOCS: ["more than one document", "Separate documents with `---` on a line of its own."],
  MULTIPLE_TAGS: ["a value cannot have two tags", "Remove one."],
  NON_STRING_KEY: ["a key must be text", "Put it in quotes."],
  RESOURCE_EXHAUSTION: ["maps or lists are nested too deeply", "A manifest needs four levels. Check the brackets."],
  TAB_AS_INDENT: ["tabs cannot be used for indentation", "Use spaces."],
  TAG_RESOLVE_FAILED: [
    "YAML tags such as `!name` are not supported",
    "Remove the tag. Put text that begins with `!` in quotes.",
  ],
  UNEXPECTED_TOKEN: ["unexpected text", "Check for a missing quote, bracket or line break before it."],
};

/** The message and help of a YAML error. */
export function describeYaml(
  error: YAMLError,
): Pick<Diagnostic, "message"> & { readonly code: ManifestCode; readonly help: string } {
  const [message, help] = yamlProblems[error.code];
  const code =
    error.code === "TAG_RESOLVE_FAILED"
      ? "yaml-tag"
      : error.code === "RESOURCE_EXHAUSTION"
        ? "yaml-depth"
        : "yaml-syntax";
  return { code, message, help };
}
