import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import type * as Sarif from "sarif";
import { describe, expect, test } from "vitest";
import { renderSarif } from "../../src/interchange/sarif.ts";
import { readManifests } from "../../src/manifest/manifest.ts";
import type { Report } from "../../src/model.ts";
import * as arbitrary from "../report/arbitraries.ts";
import { diagnostic, report } from "../report/builders.ts";

// The schema that OASIS published, as a package of Microsoft's ships it.
const schemaFile = createRequire(import.meta.url)
  .resolve("@microsoft/jest-sarif/package.json")
  .replace("package.json", "lib/schemas/sarif-2.1.0-rtm.5.json");
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile({
  ...schema,
  $schema: undefined,
  id: undefined,
});

function logOf(any: Report): Sarif.Log {
  const log: Sarif.Log = JSON.parse(renderSarif(any));
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return log;
}

function resultsOf(any: Report): readonly Sarif.Result[] {
  return logOf(any).runs[0]?.results ?? [];
}

/** The report of `validate` on one manifest. */
function validated(content: string): Report {
  const { diagnostics } = readManifests(
    [{ path: "deploy/web hooks.yaml", content: new TextEncoder().encode(content) }],
    {
      environment: undefined,
      env: [],
      allowedHosts: undefined,
      allowedHostsRequired: false,
      owners: [],
    },
  );
  return report({ command: "validate", exitCode: 3, diagnostics });
}

const wrong = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  deployStaging:
    serviceUri: https://deploy.contoso.com/acr
    actions: [push, pull]
    scope: storefront
  abc: {serviceUri: "ftp://x"}
`;

describe("SARIF", () => {
  test("of an invalid manifest is valid, and as recorded", async () => {
    logOf(validated(wrong));
    await expect(
      renderSarif(validated(wrong)).replace(/"semanticVersion": ".*"/, '"semanticVersion": "*"'),
    ).toMatchFileSnapshot("../golden/interchange/invalid.sarif");
  });

  test("has the region that the text is at", () => {
    const lines = wrong.split("\n");
    const found = resultsOf(validated(wrong)).map(({ ruleId, locations }) => {
      const { startLine = 0, startColumn = 0, endColumn } = locations?.[0]?.physicalLocation?.region ?? {};
      return [
        ruleId,
        lines[startLine - 1]?.slice(startColumn - 1, endColumn === undefined ? undefined : endColumn - 1),
      ];
    });
    expect(found).toContainEqual(["action-unknown", "pull"]);
    expect(found).toContainEqual(["webhook-name", "abc"]);
  });

  test("names the file as a relative reference, in the rules' order", () => {
    const [first] = resultsOf(validated(wrong));
    expect(first?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: "deploy/web%20hooks.yaml",
      uriBaseId: "%SRCROOT%",
    });
    const { rules = [] } = logOf(validated(wrong)).runs[0]?.tool.driver ?? {};
    expect(rules[first?.ruleIndex ?? -1]?.id).toBe(first?.ruleId);
    for (const rule of rules) expect(rule.shortDescription?.text).toBeTruthy();
  });

  test("keeps fingerprints when lines move, and no two are the same", () => {
    const prints = (text: string) =>
      resultsOf(validated(text)).map((result) => Object.values(result.partialFingerprints ?? {})[0]);
    expect(prints(`# moved\n\n${wrong}`)).toEqual(prints(wrong));
    const twice = diagnostic({ code: "wrong-value", message: "the same" });
    const both = resultsOf(report({ command: "validate", diagnostics: [twice, { ...twice }] }));
    expect(new Set(both.map((result) => JSON.stringify(result.partialFingerprints))).size).toBe(2);
  });

  test("makes no link of a manifest's text", () => {
    const [result] = resultsOf(
      report({ command: "validate", diagnostics: [diagnostic({ message: "[x](https://evil.example)" })] }),
    );
    expect(result?.message.text).toContain("[x\\](https://evil.example)");
  });

  test("is valid whatever the texts are", () => {
    fc.assert(
      fc.property(arbitrary.report, (any) => {
        for (const { message } of resultsOf(any)) expect(message.text).not.toMatch(/(?<!\\)\]\(/);
        expect(renderSarif(any)).not.toContain(arbitrary.plantedSecret);
      }),
    );
  });
});
