// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted texts look like references
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commentsOf, findings, literalsOf, markdownProse, schemaTexts, turns } from "./words.ts";

const list = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .toSorted();

const files = [
  ...list("src", ".ts").filter((path) => !path.endsWith(".generated.ts")),
  ...list("schemas", ".json"),
  ...list("docs", ".md"),
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md", "AGENTS.md", "CHANGELOG.md", "action.yml"],
];

function textsOf(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".ts")) return literalsOf(text);
  if (path.endsWith(".json")) return schemaTexts(JSON.parse(text));
  if (path.endsWith(".yml")) return schemaTexts(parse(text));
  return [markdownProse(text)];
}

function problemsOf(path: string): readonly string[] {
  return textsOf(path).flatMap((text) => findings(text).map(({ sentence, problem }) => `${problem}: ${sentence}`));
}

describe("the words of", () => {
  test.each(files)("%s", (path) => {
    expect(problemsOf(path)).toEqual([]);
  });
});

describe("the comments of", () => {
  test.each(files.filter((path) => path.endsWith(".ts")))("%s", (path) => {
    const found = commentsOf(readFileSync(path, "utf8")).flatMap(turns);
    expect(found.map(({ sentence, problem }) => `${problem}: ${sentence}`)).toEqual([]);
  });
});

describe("the checker", () => {
  test.each([
    ["All errors are told in one run.", "reported"],
    ["Another error: mend that first.", "fix"],
    ["The identity may not read it.", "is not authorized to"],
    ["X is to be in A.", "must"],
    ["Part it into several files.", "split"],
    ["Check the file, and the other file, too.", "also"],
  ])("finds a turn in %j", (text, better) => {
    expect(findings(`A good sentence. ${text}`)).toMatchObject([{ problem: expect.stringContaining(better) }]);
  });

  test("counts words to the end of a sentence, a cell or an item", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
    expect(findings(`${words(30)}.`)).toEqual([]);
    expect(findings(`${words(31)}.`)).toMatchObject([{ problem: "31 words: split it" }]);
    expect(findings(`${words(20)}. ${words(20)}`.replace(". w", ". W"))).toEqual([]);
    expect(findings(`| ${words(20)} | ${words(20)} |\n- ${words(20)}\n- ${words(20)}`)).toEqual([]);
  });

  test("reads literals, not comments, patterns or code", () => {
    const source = [
      '/** A comment is told "in so many words". */',
      'import { x } from "./the-first-that-holds.ts";',
      "// what stands here is a comment",
      'const a = { message: "the run was stopped", help: `Mend ${x.map((y) => y)} first, please.` };',
      "const b = /is told in so many words/;",
      'const c = `every registry ${a ? "." : `this is told, ${b}`} is read`;',
    ].join("\n");
    expect(literalsOf(source)).toEqual([
      "the run was stopped",
      "Mend code first, please.",
      "every registry code is read",
      "this is told, code",
    ]);
  });

  test("leaves out code blocks, and finds what is planted on a page and in a schema", () => {
    const page = "# A page\n\n```sh\necho this is told\n```\n\nIt is told here.\n";
    expect(findings(markdownProse(page))).toHaveLength(1);
    expect(schemaTexts({ properties: { a: { description: "It is told." } } }).flatMap(findings)).toHaveLength(1);
  });
});
