// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type Manifests, readManifests } from "../../src/manifest/manifest.ts";
import { document, plain, read } from "./read.ts";

const valid = `owner: contoso/storefront
registry: {name: contoso, resourceGroup: rg, subscriptionId: "\${AZURE_SUBSCRIPTION_ID}"}
prune: owned
ignore: ["webapp*"]
defaults: &defaults
  actions: [push]
  customHeaders: {X-Team: platform}
webhooks:
  deploy:
    serviceUri: https://u:\${WEBHOOK_A}@deploy.contoso.com/hooks?code=\${WEBHOOK_B}
    customHeaders:
      Authorization: Bearer \${WEBHOOK_A}
      X-Note: |-
        one line
    scope: "storefront:*"
    tags: {team: platform, gone: null}
    protect: true
  another: {<<: *defaults, serviceUri: "\${WEBHOOK_URI}"}
---
owner: contoso/other
registry: {name: contoso}
webhooks: {}
`;
const environment = {
  WEBHOOK_A: "aaa",
  WEBHOOK_B: "bbb",
  WEBHOOK_URI: "https://deploy.contoso.com/c",
  AZURE_SUBSCRIPTION_ID: "",
};

/** Ends with diagnostics, each with a place inside the file, or with something desired; or both. */
function wellBehaved({ desired, diagnostics }: Manifests, text: string): void {
  const lines = text.split("\n");
  expect(desired.length + diagnostics.length).toBeGreaterThan(0);
  for (const { source, code, message } of diagnostics) {
    expect([code, message]).not.toContain("");
    expect(source?.file).toBe("webhooks.yaml");
    expect(source?.line).toBeGreaterThanOrEqual(1);
    expect(source?.line).toBeLessThanOrEqual(lines.length);
    expect(source?.column).toBeGreaterThanOrEqual(1);
    expect(source?.column).toBeLessThanOrEqual((lines[(source?.line ?? 1) - 1]?.length ?? 0) + 1);
  }
}

test("the manifest that is mutated is valid", () => {
  expect(read(valid, { environment }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("nothing makes it throw", () => {
  const scrap = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom(
      "\n",
      "  ",
      "\t",
      ":",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "*a",
      "&a ",
      "<<: ",
      "!",
      "!!binary ",
      "|\n",
      ">",
      '"',
      "'",
      "#",
      "---\n",
      "...\n",
      "%YAML 1.1\n",
      "? ",
      "${",
      "$${",
      "${WEBHOOK_A}",
      "__proto__: ",
      "\u0000",
      "\uFEFF",
      "\u0085",
      "\u2028",
      "null",
      "~",
      "1e3",
      "@",
      "`",
    ),
  );
  const mutation = fc.record({ at: fc.nat(valid.length), drop: fc.nat(12), insert: scrap });

  test("a valid manifest with a few mutations", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce(
          (before, { at, drop, insert }) => before.slice(0, at) + insert + before.slice(at + drop),
          valid,
        );
        wellBehaved(read(text, { environment, allowedHosts: ["deploy.contoso.com"] }), text.replace(/^\uFEFF/, ""));
      }),
      { numRuns: 500 },
    );
  });

  test("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const manifests = readManifests([{ path: "webhooks.yaml", content }], {
          environment,
          env: [],
          allowedHosts: undefined,
          allowedHostsRequired: true,
          owners: [],
        });
        expect(manifests.desired).toEqual([]);
        expect(manifests.diagnostics.length).toBeGreaterThan(0);
        for (const { source } of manifests.diagnostics) expect(source?.line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test("any text, any structure", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 100 }),
          fc.jsonValue().map((value) => stringify(value)),
        ),
        (text) => {
          expect(read(text, { environment }).desired).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("any values where a manifest has others", () => {
    const key = fc.constantFrom(
      "owner",
      "registry",
      "prune",
      "ignore",
      "defaults",
      "webhooks",
      "name",
      "deploy",
      "serviceUri",
      "customHeaders",
      "actions",
      "scope",
      "status",
      "location",
      "tags",
      "protect",
      "ping",
      "$schema",
      "X-A",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 1, "", "contoso", "https://deploy.contoso.com", "${WEBHOOK_A}", "owned"),
        fc.array(tie("tree"), { maxLength: 2 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1 }), (value) => {
        const text = stringify({ owner: "contoso", registry: { name: "contoso" }, webhooks: {}, ...value });
        wellBehaved(read(text, { environment }), text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("secrets", () => {
  /** Unlike any text of ours. */
  const secret = fc
    .string({
      unit: fc.constantFrom("Q", "Z", "7", "@", "/", "?", "#", "\\", " ", "\n", ":", "%", "[", "é"),
      minLength: 6,
      maxLength: 16,
    })
    .map((text) => `QZ7${text}`);

  test("no diagnostic holds a value, or a header or URI written in the file", () => {
    const everywhere = fc.constantFrom(
      (_: string) => document('serviceUri: "${WEBHOOK_A}"', "nonsense: true"),
      () => document('serviceUri: "https://u:${WEBHOOK_A}@deploy.contoso.com"'),
      () => document('serviceUri: "https://deploy.contoso.com/${WEBHOOK_A}"', 'customHeaders: {X-A: "${WEBHOOK_A}"}'),
      () =>
        document('serviceUri: "https://deploy.contoso.com"').replace(
          "contoso}",
          'contoso, resourceGroup: "${WEBHOOK_A}"}',
        ),
      (text: string) => document(`serviceUri: ${JSON.stringify(text)}`),
      (text: string) => document(`serviceUri: ${JSON.stringify(`https://deploy.contoso.com/?${text}`)}`),
      (text: string) =>
        document(
          "serviceUri: https://deploy.contoso.com",
          `customHeaders: {Authorization: ${JSON.stringify(text)}, X-A: [${JSON.stringify(text)}]}`,
        ),
      (text: string) =>
        document("serviceUri: https://deploy.contoso.com", `customHeaders: {Authorization: Bearer ${text}}`),
      (text: string) =>
        document(`serviceUri: https://deploy.contoso.com/${text}`, "customHeaders:", `  Authorization: "${text}`),
    );
    fc.assert(
      fc.property(everywhere, secret, (write, text) => {
        const manifests = read(write(text), {
          environment: { WEBHOOK_A: text },
          allowedHosts: ["nowhere.contoso.com"],
        });
        const told = JSON.stringify([manifests.diagnostics, manifests.desired.map(({ unset }) => unset)]);
        expect(told.toLowerCase()).not.toContain("qz7");
      }),
      { numRuns: 500 },
    );
  });

  test("no value changes the scheme or host that the manifest shows", () => {
    const templates = fc.constantFrom(
      "https://u:${WEBHOOK_A}@deploy.contoso.com/hooks",
      "https://${WEBHOOK_A}@deploy.contoso.com",
      "https://deploy.contoso.com/${WEBHOOK_A}",
      "https://deploy.contoso.com?${WEBHOOK_A}",
      "https://deploy.contoso.com#${WEBHOOK_A}",
      "https://deploy.contoso.com${WEBHOOK_A}",
      "https://${WEBHOOK_A}.contoso.com/",
      "https:${WEBHOOK_A}//deploy.contoso.com/",
    );
    const value = fc
      .array(
        fc.constantFrom(
          "@",
          "/",
          "//",
          "\\",
          "?",
          "#",
          ":",
          "evil.net",
          "%40",
          "%2f",
          "[",
          "]",
          "\t",
          "\n",
          " ",
          ".",
          "..",
          "deploy.contoso.com",
          "a",
          "\u3002",
          "\uFF0F",
          "\uFF20",
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(""));
    let resolved = 0;
    fc.assert(
      fc.property(templates, value, (template, text) => {
        const webhook = read(document(`serviceUri: "${template}"`), { environment: { WEBHOOK_A: text } }).desired[0]
          ?.webhooks[0];
        if (!webhook || plain(webhook.serviceUri).startsWith("unknown")) return;
        resolved += 1;
        expect(new URL(plain(webhook.serviceUri)).origin).toBe("https://deploy.contoso.com");
        // As clients see it that part at the first of these, whatever the URL standard says.
        expect(
          plain(webhook.serviceUri)
            .split(/[/?#\\]/)[2]
            ?.replace(/^.*@/, ""),
        ).toBe("deploy.contoso.com");
        expect(webhook.shownUri).toMatch(/^https:\/\/deploy\.contoso\.com(?:$|\/hooks$|\/\*\*\*$)/);
      }),
      { numRuns: 1000 },
    );
    expect(resolved).toBeGreaterThan(100);
  });
});

describe("large and malicious files end at once", () => {
  const size = 1024 * 1024;
  const big: Readonly<Record<string, string>> = {
    "alias bomb": `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghij"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[at]}`).join(", ")}]`).join("\n")}\n`,
    "merge bomb": `a: &a {k: 1}\n${Array.from({ length: 60 }, (_, at) => `b${at}: {<<: *a}`).join("\n")}\n`,
    "much by few aliases": `a: &a [${"x, ".repeat(3000)}]\nb: [*a, *a]\n`,
    brackets: "[".repeat(size / 8),
    dashes: "- ".repeat(size / 8),
    "same keys": "k:\n".repeat(size / 32),
    "many keys": Array.from({ length: 30_000 }, (_, at) => `k${at}:`).join("\n"),
    "many documents": "---\n".repeat(20_000),
    "many lines": "\n".repeat(size),
    "one long line": "a".repeat(size),
    "many references": document(`serviceUri: "https://deploy.contoso.com/${"${WEBHOOK_A}".repeat(80_000)}"`),
  };
  test.each(Object.entries(big))("%s", (_name, text) => {
    const { desired, diagnostics } = read(text);
    expect(desired.length + diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(1001);
    expect(diagnostics.every(({ source }) => source !== undefined)).toBe(true);
  });

  test("500 webhooks are no problem", () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) =>
        `  deploy${at}: {serviceUri: "https://deploy.contoso.com/${at}", customHeaders: {X-A: "\${WEBHOOK_A}"}}\n`,
    );
    const manifests = read(`owner: contoso\nregistry: {name: contoso}\nwebhooks:\n${lines.join("")}`, { environment });
    expect(manifests.diagnostics).toEqual([]);
    expect(manifests.desired[0]?.webhooks).toHaveLength(500);
    expect(manifests.references).toHaveLength(1);
  });
});
