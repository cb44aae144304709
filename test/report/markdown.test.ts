import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { renderMarkdown } from "../../src/report/report.ts";
import * as arbitrary from "./arbitraries.ts";
import { create, field, outcome, plan, registryInfo, registryReport, remove, report, update } from "./builders.ts";
import { activeMarkdown } from "./markdown-reader.ts";
import { planMany, planOne } from "./samples.ts";

/** A title may be shortened, a section without its pieces is a line, and a table without its last column is narrower. */
function isAllowed(line: string, lines: readonly string[]): boolean {
  if (line.startsWith("|")) return lines.some((one) => one.startsWith(line.slice(0, -2)));
  return /^(###|- in |\*\*(?:Cut to fit|Deleted|Replaced)|\*\*.*\*\* \(owner )/.test(line);
}

const githubLimit = 65_536;

/** A plan of so many changes of each kind, names as long as the service allows. */
function large(each: { readonly creates: number; readonly updates: number; readonly deletes: number }): Report {
  const name = (kind: string, index: number): string => `${kind}${String(index).padStart(50 - kind.length, "0")}`;
  const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  return report({
    registries: [
      registryReport({
        plan: plan([
          ...times(each.creates, (i) => create(name("create", i))),
          ...times(each.updates, (i) =>
            update(name("update", i), [
              field("actions", ["push"], ["delete", "push"]),
              field("customHeaders.Authorization", "***", "***"),
            ]),
          ),
          ...times(each.deletes, (i) => remove(name("delete", i))),
        ]),
      }),
    ],
  });
}

describe("over the limit", () => {
  test("any report at any limit: never longer, and without a half of anything", () => {
    fc.assert(
      fc.property(arbitrary.report, fc.nat({ max: 12_000 }), (any, limit) => {
        const whole = renderMarkdown(any, { frontEnd: "github", limit: Number.POSITIVE_INFINITY });
        const cut = renderMarkdown(any, { frontEnd: "github", limit });
        expect(cut.length).toBeLessThanOrEqual(limit);
        if (whole.length <= limit) expect(cut).toBe(whole);
        const { tags } = activeMarkdown(cut);
        expect(tags.filter((tag) => tag.startsWith("<details"))).toHaveLength(
          tags.filter((tag) => tag === "</details>").length,
        );
        if (!cut.includes("**Cut to fit**")) return;
        // The head may have shortened names, and a fence may be shorter; every other line is one of the whole.
        const lines = whole.split("\n");
        const body = cut.split("\n").filter((line) => !/^(> .*|`{3,}(diff)?|)$/.test(line));
        const strange = body.filter((line) => !lines.includes(line) && !isAllowed(line, lines));
        expect(strange).toEqual([]);
      }),
    );
  });

  test("400 webhooks fit a comment: all counts and deletes, whole changes, and how many are not shown", () => {
    const comment = renderMarkdown(large({ creates: 150, updates: 190, deletes: 60 }), {
      frontEnd: "github",
      limit: githubLimit,
    });
    expect(comment.length).toBeLessThanOrEqual(githubLimit);
    expect(comment.length).toBeGreaterThan(githubLimit - 1000);
    expect(comment).toContain("**150 to create · 190 to update · 60 to delete**");
    expect(comment).toContain("**Deletes 60 webhooks:**");
    const head = comment.slice(0, comment.indexOf("<details"));
    expect(head.match(/`delete0+\d+`/g)).toHaveLength(60);
    const shown = comment.match(/^@@ /gm)?.length ?? 0;
    const [, cut] = /\((\d+) changes in detail\)/.exec(comment) ?? [];
    expect(shown + Number(cut)).toBe(400);
    // Each change that is there is there to its last field.
    const block = comment.slice(comment.indexOf("```diff\n") + 8, comment.indexOf("\n```\n"));
    for (const change of block.split("\n\n")) {
      const lines = change.split("\n");
      expect(lines).toHaveLength({ c: 6, u: 5, d: 5 }[lines[0]?.at(3) ?? ""] ?? 0);
    }
  });

  test("deletes alone over the limit: names are shortened, then only counted; the counts stay true", () => {
    const many = renderMarkdown(large({ creates: 0, updates: 0, deletes: 1500 }), {
      frontEnd: "github",
      limit: githubLimit,
    });
    expect(many).toContain("**Deletes 1500 webhooks:** `delete");
    expect(many.match(/`delete0{18}…`/g)).toHaveLength(1500);
    const tooMany = renderMarkdown(large({ creates: 0, updates: 0, deletes: 9000 }), {
      frontEnd: "github",
      limit: githubLimit,
    });
    expect(tooMany).toContain("**Deletes 9000 webhooks**");
    expect(tooMany.length).toBeLessThanOrEqual(githubLimit);
  });

  test("what matters most stays longest", () => {
    const whole = renderMarkdown(planMany, { frontEnd: "github", limit: Number.POSITIVE_INFINITY });
    const marks = [
      "Azure refused to list",
      "more than 50%",
      "@@ delete",
      "@@ update",
      "not checked",
      "App Service names",
    ];
    const lengths = marks.map((mark) => {
      let limit = whole.length;
      while (renderMarkdown(planMany, { frontEnd: "github", limit }).includes(mark)) limit -= 10;
      return limit;
    });
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBeGreaterThan(4);
  });

  test("no room even for the counts gives nothing rather than half a sentence", () => {
    expect(renderMarkdown(planOne, { frontEnd: "github", limit: 10 })).toBe("");
    expect(renderMarkdown(planOne, { frontEnd: "github", limit: 120 })).toMatch(/^\*\*1 to create · .* 2 unmanaged$/);
  });
});

describe("where the whole is", () => {
  test("is the run's summary, as a link where there is an address", () => {
    const runUrl = "https://github.com/contoso/storefront/actions/runs/1";
    expect(renderMarkdown(planMany, { frontEnd: "github", limit: 1500, runUrl })).toContain(
      `[run's summary](${runUrl})`,
    );
    expect(renderMarkdown(planMany, { frontEnd: "github", limit: 1500 })).toContain(
      "The full text is in the run's summary",
    );
  });
});

test("with several registries a section is open only where something failed", () => {
  const two = report({
    command: "apply",
    registries: [
      registryReport({ plan: plan([create("deployStaging")]), outcomes: [outcome(create("deployStaging"))] }),
      registryReport({
        plan: plan([create("deployStaging")], { registry: registryInfo("fabrikam") }),
        outcomes: [outcome(create("deployStaging"), "failed")],
      }),
    ],
  });
  const rendered = renderMarkdown(two, { frontEnd: "github", limit: githubLimit });
  expect(rendered).toMatch(/<details>\n<summary><b>contoso<\/b>/);
  expect(rendered).toMatch(/<details open>\n<summary><b>fabrikam<\/b>/);
});
