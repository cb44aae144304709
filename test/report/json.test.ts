import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { planDocument, renderReport, reportDocument } from "../../src/report/report.ts";
import * as arbitrary from "./arbitraries.ts";
import * as samples from "./samples.ts";

type Schema = { readonly [key: string]: unknown; readonly definitions: Readonly<Record<string, unknown>> };

function schema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8")) as Schema;
}

const [planSchema, reportSchema] = [schema("plan"), schema("report")];
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const [isPlan, isReport] = [ajv.compile(planSchema), ajv.compile(reportSchema)];

function problems(validate: ValidateFunction, value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** The values as a reader of the file gets them. */
const written = (value: object): unknown => JSON.parse(JSON.stringify(value));

test("any report, finished or not, is valid", () => {
  fc.assert(
    fc.property(arbitrary.report, (report) => {
      expect(problems(isPlan, written(planDocument(report)))).toEqual([]);
      expect(problems(isReport, written(reportDocument(report)))).toEqual([]);
    }),
  );
});

test("what is printed is what is written, for any text", () => {
  fc.assert(
    fc.property(arbitrary.report, (report) => {
      const printed: unknown = JSON.parse(renderReport(report, "json", { color: true }));
      expect(printed).toEqual(written(report.command === "plan" ? planDocument(report) : reportDocument(report)));
    }),
  );
});

test("keys are in the same order in every document", () => {
  const keys = (value: object): string =>
    JSON.stringify(value).replace(/:("(\\.|[^"\\])*"|-?\d+|true|false|null)/g, "");
  const again = { ...samples.planOne, digest: undefined, identity: undefined } satisfies Report;
  expect(keys(reportDocument(again))).toBe(keys(reportDocument(samples.planOne)));
});

test("a registry that could not be planned is there, with its diagnostics and no counts", () => {
  const document = written(planDocument(samples.planMany));
  expect(document).toMatchObject({
    digest: null,
    registries: [
      { registry: { name: "contoso" }, counts: { deletes: 2 } },
      { registry: { name: "fabrikam" }, counts: { noOps: 1 } },
      { registry: { name: "adatum", id: null }, counts: null, digest: null, diagnostics: [{ code: "forbidden" }] },
    ],
  });
});

describe("the schemas", () => {
  test("say the same where they say it twice", () => {
    const shared = Object.keys(reportSchema.definitions).filter((name) => name in planSchema.definitions);
    expect(shared).toContain("change");
    for (const name of shared) expect(reportSchema.definitions[name]).toEqual(planSchema.definitions[name]);
  });

  test("describe every property, allow no other, and require all but `why`", () => {
    const optional: string[] = [];
    for (const found of [...objectsIn(planSchema), ...objectsIn(reportSchema)]) {
      const properties = (found["properties"] ?? {}) as Record<string, { description?: string }>;
      expect(found["additionalProperties"]).toBe(false);
      for (const [name, property] of Object.entries(properties)) {
        expect(property.description, name).toMatch(/\.$/);
        if (!(found["required"] as readonly string[]).includes(name)) optional.push(name);
      }
    }
    expect(new Set(optional)).toEqual(new Set(["why"]));
  });

  test("refuse what they don't know", () => {
    const document = written(reportDocument(samples.applied)) as Record<string, unknown>;
    expect(isReport({ ...document, more: 1 })).toBe(false);
    expect(isReport({ ...document, exitCode: 7 })).toBe(false);
    expect(isReport({ ...document, digest: "abc" })).toBe(false);
    expect(isPlan({ ...(written(planDocument(samples.planOne)) as object), formatVersion: "3.0" })).toBe(false);
  });
});

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const node = value as Record<string, unknown>;
  return [
    ...("properties" in node && node["type"] === "object" ? [node] : []),
    ...Object.values(node).flatMap(objectsIn),
  ];
}
