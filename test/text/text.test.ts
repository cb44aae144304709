import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Secret, unknown } from "../../src/model.ts";
import {
  alert,
  code,
  codeBlock,
  details,
  html,
  jsonText,
  link,
  markdown,
  markdownPage,
  styled,
  table,
  terminal,
  terminalPage,
  visible,
} from "../../src/text/text.ts";
import { hostileTexts } from "../report/samples.ts";

const secret = new Secret("s3cret");

test("a secret, or anything else but text and numbers, does not compile in a hole", () => {
  // @ts-expect-error
  terminal`${secret}`;
  // @ts-expect-error
  markdown`${secret}`;
  // @ts-expect-error
  html`${secret}`;
  // @ts-expect-error
  terminal`${unknown("it could not be read")}`;
  // @ts-expect-error
  terminal`${["a list"]}`;
  // @ts-expect-error
  markdown`${terminal`a line of another medium`}`;
  // @ts-expect-error
  terminal`${undefined}`;
  // @ts-expect-error
  expect(code(secret)).toBeDefined();
  // @ts-expect-error
  expect(visible(secret)).toBe("***");
});

test("no renderer looks into a secret", () => {
  const folder = new URL("../../src/report/", import.meta.url);
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(readFileSync(new URL(file, folder), "utf8"), file).not.toMatch(/reveal/);
});

describe("visible", () => {
  const rows: readonly [string, string][] = [
    ["plain, exact: ünï 漢字", "plain, exact: ünï 漢字"],
    ["a\r\nb\tc\u2028d\u0085e", "a b c d e"],
    ["\u001b[31mred", "<U+001B>[31mred"],
    ["\u009b31m", "<U+009B>31m"],
    ["\u202Eexe.png\u2069", "<U+202E>exe.png<U+2069>"],
    ["a\u200Bb\uFEFFc\u00ADd\u{E0041}", "a<U+200B>b<U+FEFF>c<U+00AD>d<U+E0041>"],
    ["\uD800x", "<U+D800>x"],
    ["\uFFF9x\uFFFB", "<U+FFF9>x<U+FFFB>"],
    ["\u0000\u007f", "<U+0000><U+007F>"],
  ];
  for (const [text, expected] of rows) {
    test(JSON.stringify(text), () => expect(visible(text)).toBe(expected));
  }

  test("a megabyte is cut, not in the middle of a character", () => {
    expect(visible("x".repeat(1_000_000))).toHaveLength(1001);
    expect(visible(`${"x".repeat(999)}😀${"x".repeat(1000)}`)).toBe(`${"x".repeat(999)}…`);
  });
});

describe("a page for a terminal", () => {
  const rows: readonly [string, string][] = [
    ["::error::x", "\\::error::x\n"],
    [" \u00a0::error::x", " \u00a0\\::error::x\n"],
    ["x ::error::", "x ::error::\n"],
    ["x ##[error]y", "x ##\\[error]y\n"],
  ];
  for (const [text, expected] of rows) {
    test(JSON.stringify(text), () => expect(terminalPage([terminal`${text}`])).toBe(expected));
  }

  test("parts that make a command together", () => {
    expect(terminalPage([terminal`${":"}${":error::x"}`, terminal`${"##"}${"[error]"}`])).toBe(
      "\\::error::x\n##\\[error]\n",
    );
  });

  test("a command that would be one without its styles", () => {
    const bold = (text: string) => styled("bold", terminal`${text}`);
    const page = terminalPage([terminal`${bold(":")}: x`, terminal`${bold("#")}${bold("#")}[x]`]);
    expect(page.replace(/\p{Cc}\[\d+m/gu, "")).toBe("\\:: x\n##\\[x]\n");
  });

  test("only our own styles are styles", () => {
    expect(terminalPage([styled("red", terminal`${"\u001b[32mx"}`)])).toBe("\u001b[31m<U+001B>[32mx\u001b[39m\n");
  });
});

describe("Markdown", () => {
  const rows: readonly [string, string][] = [
    ["WEBHOOK_TOKEN is not set", "WEBHOOK_TOKEN is not set"],
    ["_it_ **b** ~~s~~ `c`", "\\_it\\_ \\*\\*b\\*\\* \\~\\~s\\~\\~ \\`c\\`"],
    ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["[l](x) ![i](x)", "\\[l\\](x) !\\[i\\](x)"],
    ["a|b\\|c", "a&#124;b\\\\&#124;c"],
    ["@contoso a@b.com", "@&#8203;contoso a@&#8203;b.com"],
    ["#1 x/y#2 gh-3", "\\#&#8203;1 x/y\\#&#8203;2 gh-&#8203;3"],
    ["https://contoso.com www.contoso.com", "https:&#8203;//contoso.com www&#8203;.contoso.com"],
    ["$x$", "<span>$</span>x<span>$</span>"],
    [":tada: 10:30", ":&#8203;tada: 10:30"],
    ["- a", "\\- a"],
    ["  + a", "  \\+ a"],
    ["12. a", "12\\. a"],
    ["=== ", "\\=== "],
  ];
  for (const [text, expected] of rows) {
    test(text, () => expect(markdownPage(markdown`${text}`)).toBe(expected));
  }

  const spans: readonly [string, string][] = [
    ["deployStaging", "`deployStaging`"],
    ["a`b", "``a`b``"],
    ["``", "``` `` ```"],
    ["a\\", "`a\\`"],
    [" a ", "`  a  `"],
    ["", '`""`'],
    ["  ", '`"  "`'],
    ["a|b", "a&#124;b"],
    ["@contoso <b>", "`@contoso <b>`"],
    ["`".repeat(21), "\\`".repeat(21)],
    ["##[group]", "\\#&#8203;\\#&#8203;\\[group\\]"],
  ];
  for (const [text, expected] of spans) {
    test(`in code: ${JSON.stringify(text)}`, () => expect(markdownPage(code(text))).toBe(expected));
  }

  test("no line of a page is a command", () => {
    expect(markdownPage(markdown`${"::error::x"}\n ${"::error::x"}\n\`##[error]\``)).toBe(
      "\\::&#8203;error::x\n \\::&#8203;error::x\n`##\\[error]`",
    );
  });

  test("a block ends only at its own fence", () => {
    expect(markdownPage(codeBlock("diff", [terminal`+ ${"````"}`, terminal`${"```\n~~~"}`]))).toBe(
      "`````diff\n+ ````\n``` ~~~\n`````",
    );
  });

  test("an alert keeps all its lines", () => {
    expect(markdownPage(alert("NOTE", markdown`a\n\n${"b\n\nc"}`))).toBe("> [!NOTE]\n> a\n>\n> b c");
  });

  test("a folded part", () => {
    const part = details(html`<b>${"</summary>@a $ ##[x]"}</b> ${2}`, markdown`x`, { open: true });
    expect(markdownPage(part)).toBe(
      "<details open>\n<summary><b>&lt;/summary&gt;@&#8203;a <span>$</span> #&#8203;#&#8203;[x]</b> 2</summary>\n\nx\n\n</details>",
    );
  });

  test("a table has as many columns as its head, whatever the cells hold", () => {
    const rows = hostileTexts.map((text) => [code(text), markdown`${text}`]);
    const lines = markdownPage(table([markdown`a`, markdown`b`], rows)).split("\n");
    expect(lines).toHaveLength(hostileTexts.length + 2);
    for (const line of lines) expect(line.match(/\|/g)).toHaveLength(3);
  });

  const urls: readonly [string | undefined, string][] = [
    [
      "https://github.com/contoso/storefront/actions/runs/1?x=y",
      "[Run](https://github.com/contoso/storefront/actions/runs/1?x=y)",
    ],
    ["https://ghes.contoso.com:8443/a", "[Run](https://ghes.contoso.com:8443/a)"],
    ["https://contoso.com/) [x](https://evil.contoso.com", "Run"],
    ["javascript:alert(1)", "Run"],
    ["https://contoso.com@evil.contoso.com/", "Run"],
    [undefined, "Run"],
  ];
  for (const [url, expected] of urls) {
    test(`a link to ${url}`, () => expect(markdownPage(link("Run", url))).toBe(expected));
  }
});

test("JSON parses to the same, with nothing hidden", () => {
  const text = jsonText({ texts: hostileTexts });
  expect(JSON.parse(text)).toEqual({ texts: hostileTexts });
  expect(text).toContain("#\\u0023[set-output");
  expect(text).toContain("\\u202e");
  expect(jsonText({ a: "\u{E0041}\u007f😀" })).toBe('{\n  "a": "\\udb40\\udc41\\u007f😀"\n}\n');
});
