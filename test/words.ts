/** Checks a text against the project's style: turns that are no plain English, and sentences that are too long. */

/** The longest sentence, in words. */
const mostWords = 30;

/** A turn, and what to write instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are|was|were|be|been) told\b|\btells? (?:of|apart)\b/i, "reported"],
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bbut for\b/i, "except"],
  [/\ball the same\b/i, "anyway"],
  [/\b(?:identity|job|token|user|caller|you|who) may not (?!be\b)\w+/i, "is not authorized to"],
  [/\b(?:goes|go) before\b/i, "takes precedence over"],
  [/\bbelongs? into\b/i, "belongs in"],
  [/\bnone that\b/i, "unknown"],
  [/\bis what it is\b|\bwhat stands\b|\bstands? (?:behind|before|between|for|open)\b/i, "means, or name the thing"],
  [/\bthere is nobody\b|\bnobody told\b/i, "name what is missing"],
  [/\bin the way that\b|\bin a way that\b/i, "as"],
  [/\bone after the other\b/i, "in order"],
  [/\bpart (?:it|them) (?:in|into)\b/i, "split"],
  [/\bof which\b/i, "two sentences"],
  [/\bas such\b|\bsuch (?:is|are|a one)\b/i, "name the thing"],
  [/\bso many\b|\bbe it\b|\blike this\b|\blet it be\b|\ba word on\b|\bas wanted\b/i, "say it directly"],
  [/\bthat holds\b/i, "that applies"],
  [/\bhangs? on\b/i, "depends on"],
  [/\bfor ever\b/i, "forever"],
  [/\beach its own\b/i, "a separate one each"],
  [/\banew\b/i, "again"],
  [/(?<!not-)\bbegun\b/i, "started"],
  [/\bleft alone\b/i, "unmanaged"],
  [/\b(?:can't|can ?not) (?:be )?know(?:n)?\b/i, "unknown"],
  [/\balready so\b/i, "unchanged"],
  [/\bwhereabouts\b/i, "source location"],
  [/\b(?:is|are) to (?!the\b|an?\b)[a-z]+\b/i, "must, or the present tense"],
  [/\bas it must be\b|\bmakes no sense\b/i, "is not valid"],
  [/\bat all\b/i, "leave it out"],
  [/\bgives? back\b/i, "returns"],
  [/, too[.;]?$/i, "also"],
];

/** One thing to fix: the turn or the length, and where. */
export interface Finding {
  readonly sentence: string;
  readonly problem: string;
}

/** Sentences of prose. Code spans, links and holes count as one word; table cells and list items end a sentence. */
function sentencesOf(text: string): readonly string[] {
  const plain = text
    .replace(/`[^`\n]*`/g, "code")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/\$\{[^{}]*\}/g, "code")
    .replace(/https?:\/\/\S+/g, "address")
    .replace(/\b(?:e\.g|i\.e|vs)\./g, "for");
  return plain
    .split(/(?<=[.!?:])["')*]*\s+(?=[A-Z"'(*`[]|code|address|\d)|\s*\|\s*|\n\s*\n|\n\s*(?=[-*>#]|\d+\. )/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

/** The turns in a text. */
export function turns(text: string): readonly Finding[] {
  return sentencesOf(text).flatMap((sentence) =>
    banned.flatMap(([turn, better]) => {
      const found = turn.exec(sentence);
      return found ? [{ sentence, problem: `"${found[0]}": write ${better}` }] : [];
    }),
  );
}

/** All that is wrong with a text: the turns, and the sentences that are too long. */
export function findings(text: string): readonly Finding[] {
  const long = sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(" ").filter((word) => /\w/.test(word)).length;
    return words > mostWords ? [{ sentence, problem: `${words} words: split it` }] : [];
  });
  return [...turns(text), ...long];
}

/** The prose of a Markdown page: without code blocks, comments and raw HTML. */
export function markdownProse(page: string): string {
  return page
    .replace(/^ *(```+|~~~+)[\s\S]*?^ *\1 *$/gm, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>\n]+>/g, "");
}

const double = String.raw`"(?:[^"\\\n]|\\.)*"`;
const single = String.raw`'(?:[^'\\\n]|\\.)*'`;
const innermost = "`[^`]*`";
const hole = (nested: string): string => String.raw`\$\{(?:[^{}"'${"`"}]|${double}|${single}|\{[^{}]*\}|${nested})*\}`;
const templateOf = (nested: string): string =>
  String.raw`${"`"}(?:[^${"`"}\\$]|\\[\s\S]|\$(?!\{)|${hole(nested)})*${"`"}`;
const template = templateOf(templateOf(innermost));
const comment = String.raw`\/\*[\s\S]*?\*\/|\/\/[^\n]*`;
const pattern = String.raw`(?<=(?:[(,=:[!&|?{};>+]|\breturn)\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;
const token = new RegExp(`${comment}|(${double}|${single}|${template})|${pattern}`, "g");
const holes = new RegExp(hole(templateOf(innermost)), "g");

/** String and template literals of a source file that read as words for people: at least three words. Comments are left out. */
export function literalsOf(source: string): readonly string[] {
  return [...source.matchAll(token)].flatMap(([, literal = ""]): readonly string[] => {
    const text = literal.slice(1, -1);
    const inside = literal.startsWith("`")
      ? [...text.matchAll(holes)].flatMap(([code]) => literalsOf(code.slice(2, -1)))
      : [];
    const plain = text
      .replace(holes, "code")
      .replace(/\\n/g, "\n")
      // Aligned lines, as in the examples of a help text.
      .replace(/\n {2,}/g, "\n\n")
      .replace(/\\(["'`$])/g, "$1");
    return /[A-Za-z]{2,}[,:;]? [A-Za-z'`"]+[,:;]? [A-Za-z]{2,}/.test(plain) ? [plain, ...inside] : inside;
  });
}

/** The comments of a source file, without orders to tools. */
export function commentsOf(source: string): readonly string[] {
  return [...source.matchAll(token)].flatMap(([text, literal]): readonly string[] =>
    literal === undefined && /^\/[/*]/.test(text) && !text.includes("biome-ignore")
      ? [text.replace(/^\/\*+|\*+\/$|^\/\/|^\s*\* ?/gm, " ")]
      : [],
  );
}

/** Every `description` and `title` in a JSON schema. */
export function schemaTexts(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    (key === "description" || key === "title" || key === "$comment") && typeof value === "string"
      ? [value]
      : schemaTexts(value),
  );
}
