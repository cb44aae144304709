import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import schema from "../../schemas/webhooks.schema.json" with { type: "json" };
import { validate } from "../../src/manifest/manifest.generated.ts";
import { read } from "./read.ts";

const root = join(import.meta.dirname, "../..");
/** Strict, and with the check against draft-07's own schema. */
const checked = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, validateSchema: true }).compile(schema);

/** Every schema of the schema, with its path. */
function parts(part: AnySchemaObject, path: string): [path: string, part: AnySchemaObject][] {
  const below = [
    ...Object.entries({ ...part["properties"], ...part["definitions"] }),
    ...["items", "additionalProperties"].map((key) => [key, part[key]] as const),
  ].filter((entry): entry is [string, AnySchemaObject] => typeof entry[1] === "object");
  return [[path, part], ...below.flatMap(([key, inner]) => parts(inner, `${path}/${key}`))];
}
/** Two schemas of one address can't be compiled beside each other. */
function withoutId({ $id: _, ...part }: AnySchemaObject): AnySchemaObject {
  return part;
}
const described = parts(schema, "").filter(([, part]) => part["$ref"] === undefined);

test("is draft-07 and has a versioned address", () => {
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(schema.$id).toMatch(/\/v1\/schemas\/webhooks\.schema\.json$/);
});

test("tells editors about everything", () => {
  expect(described.length).toBeGreaterThan(20);
  const silent = described.filter(
    ([, part]) => !part["title"] || !part["description"] || !(part["examples"]?.length > 0),
  );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test("allows no unknown key, and has nothing that no message can explain", () => {
  const open = described.filter(([, part]) => part["type"] === "object" && part["additionalProperties"] === undefined);
  expect(open.map(([path]) => path)).toEqual([]);
  expect(JSON.stringify(schema)).not.toMatch(/"(?:oneOf|anyOf|if|not)":/);
});

describe("the examples are valid", () => {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(schema, "manifest");
  for (const [path, part] of described) {
    test(path || "/", () => {
      // References inside the part are to the whole.
      const check = ajv.compile({ ...withoutId(part), definitions: schema.definitions });
      for (const example of part["examples"] ?? [])
        expect({ example, valid: check(example) }).toEqual({ example, valid: true });
      if (part["default"] !== undefined) expect(check(part["default"])).toBe(true);
    });
  }

  test("as a manifest, too", () => {
    for (const example of schema.examples)
      expect(read(JSON.stringify(example), { environment: undefined }).diagnostics).toEqual([]);
  });
});

test("the validator made from it agrees with it", () => {
  const folder = join(root, "test/golden/manifest");
  const verdicts = { valid: 0, invalid: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    for (const document of parseAllDocuments(readFileSync(join(folder, file), "utf8"), {
      uniqueKeys: false,
      logLevel: "silent",
    })) {
      if (document.errors.length > 0) continue;
      let data: unknown;
      try {
        data = document.toJS();
      } catch {
        continue;
      }
      expect({ file, valid: validate(data) }).toEqual({ file, valid: checked(data) });
      verdicts[checked(data) ? "valid" : "invalid"] += 1;
    }
  }
  expect(verdicts.valid).toBeGreaterThan(10);
  expect(verdicts.invalid).toBeGreaterThan(10);
});

test("what is generated is what the generator makes now", () => {
  const run = () => execFileSync(process.execPath, ["scripts/generate.ts", "--check"], { cwd: root, encoding: "utf8" });
  expect(run()).toBe("");
});
