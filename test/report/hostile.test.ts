import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import {
  annotations,
  planDocument,
  renderDelivery,
  renderDiagnostic,
  renderMarkdown,
  renderMatches,
  renderReport,
  reportDocument,
} from "../../src/report/report.ts";
import * as arbitrary from "./arbitraries.ts";
import { diagnostic, field, ping, plan, registryReport, report, update } from "./builders.ts";
import { activeMarkdown } from "./markdown-reader.ts";

// Written out here on purpose, and wider than need be: what a terminal obeys and what the eye does not see.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI styles as we write them.
const ourStyles = /\u001b\[(?:1|2|22|31|32|33|35|39)m/g;

/** The only links of our own: from a diagnostic's code to its page. */
const docsLink =
  / \(\[[a-z-]+\]\(https:\/\/github\.com\/acr-webhooks\/acr-webhooks\/blob\/main\/docs\/diagnostics\.md#[a-z-]+\)\)/g;

/** What CI systems run: GitHub, Azure Pipelines, TeamCity, GitLab, Buildkite. */
const ciCommands = [/^\s*::/m, /##\w*\[/, /section_(?:start|end):/, /^(?:---|\+\+\+|~~~|\^\^\^)\s/m];

function expectNoCommand(rendered: string): void {
  for (const command of ciCommands) expect(rendered).not.toMatch(command);
}

describe("whatever the texts of a report are", () => {
  test("text holds no command and nothing unseen", () => {
    fc.assert(
      fc.property(arbitrary.report, (any) => {
        const plain = renderReport(any, "text", { color: false });
        expectNoCommand(plain);
        expect(plain).not.toMatch(unseen);
        const colored = renderReport(any, "text", { color: true });
        expect(colored.replace(ourStyles, "")).toBe(plain);
        for (const one of any.diagnostics) expect(renderDiagnostic(one, { color: false })).not.toMatch(unseen);
      }),
    );
  });

  test("a followed delivery, and what match prints, hold no command and nothing unseen", () => {
    const match = fc.record({
      image: arbitrary.text,
      registry: arbitrary.text,
      webhook: arbitrary.text,
      fires: fc.constantFrom("yes", "no", "uncertain"),
      why: arbitrary.text,
    });
    fc.assert(
      fc.property(
        arbitrary.row,
        fc.array(match, { minLength: 1, maxLength: 4 }),
        arbitrary.text,
        (row, matches, name) => {
          const line = renderDelivery(name, name, row, { color: false });
          expect(line.trimEnd().split("\n")).toHaveLength(1);
          const images = matches.map(({ image }) => image);
          const formats = ["text", "json", "markdown"] as const;
          for (const text of [
            line,
            ...formats.map((format) => renderMatches(images, matches, format, { color: false })),
          ]) {
            expectNoCommand(text);
            expect(text).not.toMatch(unseen);
          }
        },
      ),
    );
  });

  test("JSON holds no command and nothing unseen", () => {
    fc.assert(
      fc.property(arbitrary.report, (any) => {
        const rendered = renderReport(any, "json", { color: true });
        expectNoCommand(rendered);
        expect(rendered).not.toMatch(unseen);
      }),
    );
  });

  test("Markdown is ours alone: no command, no mention, no link, no tag, no table but of our making", () => {
    fc.assert(
      fc.property(arbitrary.report, arbitrary.text, arbitrary.text, (any, title, nextStep) => {
        const rendered = renderMarkdown(any, {
          frontEnd: "github",
          limit: Number.POSITIVE_INFINITY,
          title,
          nextStep,
          runUrl: title,
        });
        expectNoCommand(rendered);
        expect(rendered).not.toMatch(unseen);
        const { tags, text, tables } = activeMarkdown(rendered.replaceAll(docsLink, ""));
        expect(new Set(tags)).toEqual(
          new Set(tags.filter((tag) => /^<\/?(details|summary|b|sub|span)( open)?>$/.test(tag))),
        );
        const count = (tag: string): number => tags.filter((one) => one === tag).length;
        expect(count("<details>") + count("<details open>")).toBe(count("</details>"));
        expect(text.replaceAll(/^> \[!(NOTE|WARNING|CAUTION)\]$/gm, "")).not.toMatch(/[[\]`~\\]|(?<!\*)\*(?!\*)/);
        expect(text).not.toMatch(/@(?!\u200b)|#\d|GH-\d|:\/\/|www\.|\$(?!<\/span>)/i);
        for (const widths of tables) expect(new Set(widths).size).toBe(1);
      }),
    );
  });

  test("an annotation is of visible lines", () => {
    fc.assert(
      fc.property(arbitrary.report, (any) => {
        for (const { title, message } of annotations(any, "github")) expect(`${title}\n${message}`).not.toMatch(unseen);
      }),
    );
  });
});

test("a secret is in no rendering, wherever its type may stand", () => {
  const raw = arbitrary.plantedSecret;
  const forms = [raw, Buffer.from(raw).toString("base64"), encodeURIComponent(raw)];
  let planted = 0;
  fc.assert(
    fc.property(arbitrary.report, (any) => {
      planted += any.registries.reduce((sum, part) => sum + (part.plan?.changes.length ?? 0), 0);
      for (const rendered of everyRendering(any)) {
        for (const form of forms) expect(rendered).not.toContain(form);
      }
    }),
  );
  expect(planted).toBeGreaterThan(50);
});

function everyRendering(any: Report): readonly string[] {
  return [
    renderReport(any, "text", { color: true }),
    renderReport(any, "json", { color: false }),
    renderReport(any, "markdown", { color: false }),
    JSON.stringify(planDocument(any)),
    JSON.stringify(reportDocument(any)),
    JSON.stringify(annotations(any, "github")),
  ];
}

test("texts of a megabyte are cut in all that people read", () => {
  const huge = "`|@x\u001b\n::".repeat(120_000);
  const change = update(huge, [field(huge, huge, [huge, huge])]);
  const any = report({
    diagnostics: [diagnostic({ message: huge, help: huge, code: huge, source: { file: huge, line: 1, column: 1 } })],
    registries: [
      registryReport({
        registry: huge,
        owner: huge,
        plan: plan([change]),
        pings: [ping(huge, "failed", { reason: huge })],
      }),
    ],
  });
  expect(renderReport(any, "text", { color: false }).length).toBeLessThan(100_000);
  expect(
    renderMarkdown(any, { frontEnd: "github", limit: Number.POSITIVE_INFINITY, title: huge, nextStep: huge }).length,
  ).toBeLessThan(300_000);
  expect(
    renderMarkdown(any, { frontEnd: "github", limit: 60_000, title: huge, nextStep: huge, runUrl: huge }).length,
  ).toBeLessThanOrEqual(60_000);
  expect(JSON.parse(renderReport(any, "json", { color: false }))).toMatchObject({ diagnostics: [{ message: huge }] });
});
