import type { YAMLError } from "yaml";
import type { ManifestCode } from "../diagnostics.ts";
import type { Diagnostic } from "../model.ts";

/** Errors after which the rest of a document still is what it seems to be. */
export const localProblems = new Set<string>(["BAD_DQ_ESCAPE", "NON_STRING_KEY", "TAG_RESOLVE_FAILED"]);

/** The library's own messages may quote the text, and so a secret. */
const yamlProblems: Readonly<Record<YAMLError["code"], readonly [message: string, help: string]>> = {
  ALIAS_PROPS: ["an alias can't have an anchor or a tag", "Remove what stands before the `*`."],
  BAD_ALIAS: ["this alias or anchor has no name, or a bad one", "Text that begins with `*` or `&` must be quoted."],
  BAD_COLLECTION_TYPE: ["the tag does not fit what it stands before", "Remove the tag."],
  BAD_DIRECTIVE: ["this line, which begins with `%`, is not a directive of YAML", "Remove it."],
  BAD_DQ_ESCAPE: [
    "this escape is not one that YAML knows in double quotes",
    "Write `\\\\` for a backslash, or use single quotes.",
  ],
  BAD_INDENT: [
    "the indentation does not fit what is around it, or a bracket is not closed",
    "Indent keys of one map by the same number of spaces, and close each bracket.",
  ],
  BAD_PROP_ORDER: ["anchors and tags must stand after the indicators `?`, `:` and `-`", "Move it."],
  BAD_SCALAR_START: ["text can't begin with this character unless it is quoted", "Put the text in quotes."],
  BLOCK_AS_IMPLICIT_KEY: [
    "a map can't begin in the middle of a line that already has a key",
    "Quote text that contains `: `, or begin a new line.",
  ],
  BLOCK_IN_FLOW: [
    "inside `[…]` or `{…}`, maps and lists must be written with brackets, too",
    "Use brackets all the way, or none.",
  ],
  DUPLICATE_KEY: ["this key occurs twice", "Remove one of the two."],
  IMPOSSIBLE: ["this can't be read as YAML", "Check the lines around it."],
  KEY_OVER_1024_CHARS: ["this key is longer than 1024 characters", "Check for a missing line break or quote."],
  MISSING_CHAR: [
    "a character is missing here: a closing quote or bracket, a comma, a colon or a space",
    "Check the line, and the one before it.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "a key must be on one line and be followed by `: `",
    "Check for a missing `:`, or for indentation that joins two lines.",
  ],
  MULTIPLE_ANCHORS: ["one value can't have two anchors", "Remove one."],
  MULTIPLE_DOCS: ["there is more than one document here", "Part documents by `---` on a line of its own."],
  MULTIPLE_TAGS: ["one value can't have two tags", "Remove one."],
  NON_STRING_KEY: ["a key must be text", "Quote it."],
  RESOURCE_EXHAUSTION: ["maps or lists are nested too deeply", "A manifest needs four levels; check brackets."],
  TAB_AS_INDENT: ["tabs can't be used for indentation", "Use spaces."],
  TAG_RESOLVE_FAILED: [
    "tags such as `!name` have no meaning in a manifest",
    "Remove the tag; quote text that begins with `!`.",
  ],
  UNEXPECTED_TOKEN: ["this does not belong here", "Check for a missing quote, bracket or line break before it."],
};

/** What a YAML error is called here. */
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
