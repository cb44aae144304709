// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { document, read } from "./read.ts";

const excerpts = (text: string) => read(text).diagnostics.map(({ code, excerpt }) => [code, excerpt?.line ?? null]);

describe("the line of a problem is shown, unless it may hold a secret", () => {
  const uri = "serviceUri: https://deploy.contoso.com/";
  const cases: readonly (readonly [what: string, text: string, shown: readonly (string | null)[]])[] = [
    ["a field", document(uri, "scope: storefront"), ["    scope: storefront"]],
    ["without its comment", document(uri, "scope: storefront # was s3cr3t"), ["    scope: storefront"]],
    ["not beside a URI", document("{scope: storefront, serviceUri: https://deploy.contoso.com/s3cr3t}"), [null]],
    ["not beside a header", document(uri, "customHeaders: {X Y: s3cr3t}"), [null]],
    ["not a header's line", document(uri, "customHeaders:", "  X Y: s3cr3t"), [null]],
    [
      "a reserved header, if its value is on another line",
      document(uri, "customHeaders:", "  Host:", "    s3cr3t"),
      ["      Host:"],
    ],
    ["not a block of text", document(uri, "customHeaders:", "  X-A: |", "    s3cr3t", "    s3cr3t"), [null]],
    ["not a misspelt key for headers", document(uri, "headers: {Authorization: s3cr3t}"), [null]],
    ["not an unknown key", document(uri, "token: s3cr3t"), [null]],
    ["not what is pasted over a name", document(uri, '"Bearer s3cr3t": true'), [null]],
    ["not a URL elsewhere", document(uri, "scope: https://u:s3cr3t@contoso.azurecr.io/a"), [null]],
    [
      "not a value that an alias brings to a header",
      document("scope: &a s3cr3t", uri, "customHeaders: {X-A: *a}"),
      [null],
    ],
    ["not the second of two keys", document(uri, "customHeaders: {X-A: a}", "customHeaders: {X-A: s3cr3t}"), [null]],
    ["not a value in place of a webhook", "webhooks:\n  serviceUri: s3cr3t\n", ["webhooks:", "webhooks:", null]],
    ["not a forbidden key's value", document(uri, "constructor: s3cr3t"), [null]],
    [
      "not a key that is merged in",
      `${document("<<: {serviceUri: https://deploy.contoso.com/s3cr3t, scope: storefront}")}`,
      [null],
    ],
    ["invalid YAML before any URI", "owner: contoso\n\tregistry: {name: contoso}\n", ["\tregistry: {name: contoso}"]],
    ["not invalid YAML after one", `${document(uri)}\tscope: a\n`, [null]],
  ];
  test.each(cases)("%s", (_what, text, shown) => {
    const found = excerpts(text);
    expect(found.length).toBeGreaterThan(0);
    if (shown.length === found.length) expect(found.map(([, line]) => line)).toEqual(shown);
    expect(JSON.stringify(found)).not.toContain("s3cr3t");
  });

  test("columns mark the value", () => {
    const [problem] = read(document("serviceUri: https://deploy.contoso.com/", "scope: storefront")).diagnostics;
    expect(problem?.excerpt).toEqual({ line: "    scope: storefront", column: 12, endColumn: 22 });
  });

  test("a value of several lines is marked to the end of its first one", () => {
    const [problem] = read(document("serviceUri: https://deploy.contoso.com/", "tags: [", "  a,", "]")).diagnostics;
    expect(problem?.excerpt).toEqual({ line: "    tags: [", column: 11, endColumn: 12 });
  });
});

/** Manifests with problems everywhere, in any YAML style. The secrets are the values of URIs and headers. */
describe("no excerpt contains a part of a service URI or header", () => {
  const secret = fc
    .string({
      unit: fc.constantFrom("Q", "7", "z", "/", "?", " ", "\n", "-", "'", '"', "ä"),
      minLength: 1,
      maxLength: 30,
    })
    .map((text) => `QZ7${text}7ZQ`);
  const key = fc.constantFrom(
    "serviceUri",
    "serviceuri",
    "customHeaders",
    "headers",
    "customheaders",
    "uri",
    "webhook",
    "foo",
  );
  const value = fc.oneof(
    secret,
    secret.map((text) => `https://u:${text}@deploy.contoso.com/${text}`),
    fc.dictionary(fc.constantFrom("Authorization", "X A", "Host", "X-B"), secret),
    fc.array(secret, { maxLength: 2 }),
  );
  const open = fc.record(
    {
      scope: fc.constantFrom("storefront", "a b", "*", 5),
      actions: fc.constantFrom("push", ["pull"], [["push"]], []),
      staus: fc.constant("enabled"),
      status: fc.constantFrom("on", true, null),
      tags: fc.constantFrom({ "a/b": "c" }, ["a"], { a: 1 }),
      ping: fc.constantFrom("no", 1),
    },
    { requiredKeys: [] },
  );
  const webhook = fc
    .tuple(open, fc.dictionary(key, value, { maxKeys: 3 }))
    .map(([one, other]) => ({ ...one, ...other }));
  const styles = fc.record({
    collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
    lineWidth: fc.constantFrom(0, 20, 80),
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "QUOTE_SINGLE" as const,
      "BLOCK_LITERAL" as const,
      "BLOCK_FOLDED" as const,
    ),
    indent: fc.constantFrom(1, 2, 4),
  });
  const broken = fc.option(
    fc.record({ at: fc.nat(400), insert: fc.constantFrom("\t", "[", "}", '"', "\n", ": ", "- ", "&a ", "*a", "#") }),
  );

  test("whatever the style, and also if the YAML is broken", () => {
    let shown = 0;
    fc.assert(
      fc.property(
        fc.array(webhook, { minLength: 1, maxLength: 3 }),
        webhook,
        styles,
        broken,
        (list, defaults, style, mutation) => {
          const webhooks = Object.fromEntries(list.map((one, index) => [index === 2 ? "x" : `deploy${index}`, one]));
          const whole = stringify({ owner: 5, registry: "contoso", defaults, webhooks }, style);
          const at = mutation ? mutation.at % (whole.length + 1) : 0;
          const text = mutation ? whole.slice(0, at) + mutation.insert + whole.slice(at) : whole;
          for (const { excerpt } of read(text).diagnostics) {
            if (!excerpt) continue;
            shown += 1;
            expect(excerpt.line).not.toMatch(/QZ7|7ZQ|deploy\.contoso/);
            expect(excerpt.column).toBeGreaterThanOrEqual(1);
            expect(excerpt.endColumn).toBeGreaterThan(excerpt.column);
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(shown).toBeGreaterThan(500);
  });
});
