import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches } from "../../src/text/pattern.ts";

describe("a pattern", () => {
  const cases: readonly (readonly [pattern: string, text: string, fits: boolean])[] = [
    ["", "", true],
    ["", "a", false],
    ["*", "", true],
    ["*", "anything", true],
    ["webapp*", "webappShop", true],
    ["webapp*", "WEBAPP", true],
    ["WebApp*", "webappshop", true],
    ["webapp*", "mywebapp", false],
    ["*app", "webapp", true],
    ["*app", "webapps", false],
    ["a*b*c", "aXbYc", true],
    ["a*b*c", "abbc", true],
    ["a*b*c", "acb", false],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["?", "", false],
    ["*?", "a", true],
    ["**", "a", true],
    ["a.c", "abc", false],
    ["[ab]", "a", false],
    ["*aab", "aaaab", true],
  ];
  test.each(cases)("%j and %j: %s", (pattern, text, fits) => {
    expect(matches(pattern, text)).toBe(fits);
  });

  test("means what the same regular expression means", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "B", "*", "?"), maxLength: 10 });
    fc.assert(
      fc.property(word, fc.string({ unit: fc.constantFrom("a", "b", "A", "c"), maxLength: 12 }), (pattern, text) => {
        const regular = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`, "is");
        expect(matches(pattern, text)).toBe(regular.test(text));
      }),
      { numRuns: 500 },
    );
  });

  test("that a backtracking matcher would never finish ends", () => {
    expect(matches("a*".repeat(50), "a".repeat(200).concat("b"))).toBe(true);
    expect(matches(`${"a*".repeat(50)}c`, "a".repeat(200).concat("b"))).toBe(false);
  });
});
