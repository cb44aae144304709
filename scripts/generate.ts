/**
 * Writes every file, or part of a file, that is made from another one. `--check` writes nothing and fails with the list
 * of those that are stale. To generate one more file, add a generator to the list.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchemaObject } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { renderActionMetadata, renderActionPage, renderActionTypes } from "./action.ts";
import { renderCliPage, renderPerformancePage } from "./cli.ts";
import { renderPage } from "./docs.ts";

interface Generator {
  /** From the repository's root. */
  readonly path: string;
  /** The whole file as it should be, given what it is now (empty: there is none). */
  render(current: string): string | Promise<string>;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string) => readFile(join(root, path), "utf8");

const generators: readonly Generator[] = [
  { path: "src/manifest/manifest.generated.ts", render: manifestCode },
  { path: "src/init/templates.generated.ts", render: pipelineTemplates },
  { path: "schemas/payloads/payloads.d.ts", render: payloadTypes },
  { path: "docs/cli.md", render: renderCliPage },
  {
    path: "docs/performance.md",
    render: async (current) => renderPerformancePage(current, await read("bench/results.md")),
  },
  { path: "action.yml", render: renderActionMetadata },
  { path: "docs/action.md", render: renderActionPage },
  { path: "action-types.yml", render: async () => renderActionTypes() },
  ...(await pages()).map((path) => ({ path, render: (current: string) => renderPage(current, root) })),
];

/** The other pages with generated parts. */
async function pages(): Promise<readonly string[]> {
  const own = ["action.md", "cli.md", "performance.md"];
  const names = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md") && !own.includes(name));
  return ["README.md", ...names.toSorted().map((name) => `docs/${name}`)];
}

/** The manifest's types and its validator. The validator is compiled here because compiling costs more than all else that `validate` does. */
async function manifestCode(): Promise<string> {
  const schema: AnySchemaObject = JSON.parse(await read("schemas/webhooks.schema.json"));
  const types = await compile(withTitlesOfDefinitionsOnly(schema), "Manifest", {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // So that errors carry the schema's part that failed: its keys and values are what "did you mean" chooses from.
    verbose: true,
    // One function for a webhook, not its code wherever the schema refers to it: half the size, which every start loads.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const validator = ajv.compile(withoutAnnotations(schema));
  const code = standaloneCode.default(ajv, validator);
  if (code.includes("require("))
    throw new Error("the validator needs a run-time part of ajv; avoid that keyword in the schema");
  return [
    "// @ts-nocheck Written by scripts/generate.ts from schemas/webhooks.schema.json: change that one, then `npm run gen`.",
    "",
    types.trim(),
    "",
    "/** Ajv's validator: whether the data is a manifest; if not, `errors` says where. */",
    code
      .replace(/^"use strict";/, "")
      .replace(/^export default .*$/m, "")
      .replace(
        "export const validate =",
        "export const validate: { (data: unknown): boolean; errors?: readonly unknown[] | null } =",
      )
      .trim(),
    "",
  ].join("\n");
}

/** The types of the bodies that a registry sends, for receivers in TypeScript. */
async function payloadTypes(): Promise<string> {
  const names = ["ping", "push", "delete", "quarantine", "chart_push", "chart_delete"];
  const schemas = await Promise.all(
    names.map(async (name) => JSON.parse(await read(`schemas/payloads/${name}.schema.json`))),
  );
  const types = await Promise.all(
    schemas.map((schema) =>
      compile(schema, schema.title, { bannerComment: "", additionalProperties: true, style: { printWidth: 120 } }),
    ),
  );
  return [
    "// Written by scripts/generate.ts from the schemas in this folder: change those, then `npm run gen`.",
    "",
    "/** Any body that a registry sends. `action` tells which one it is. */",
    `export type WebhookPayload = ${schemas.map(({ title }) => title).join(" | ")};`,
    "",
    ...types.map((type) => `${type.trim()}\n`),
  ].join("\n");
}

/** The pipelines to copy, as texts that `init` fills in: the command line cannot read the repository's files. */
async function pipelineTemplates(): Promise<string> {
  const names = ["three-in-one.yml", "apply-with-approval.yml", "azure-pipelines.yml", "gitlab-ci.yml"];
  const entries = await Promise.all(
    names.map(async (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(await read(`examples/${name}`))},`),
  );
  return [
    "// Written by scripts/generate.ts from examples/: change those, then `npm run gen`.",
    "",
    "export const templates = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}

/** Titles become names of types; those of mere properties would give one type each. */
function withTitlesOfDefinitionsOnly(schema: AnySchemaObject): JSONSchema {
  const strip = (value: unknown, keep: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => strip(item, false));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => keep || key !== "title" || typeof inner !== "string")
        .map(([key, inner]) => [
          key,
          key === "definitions"
            ? Object.fromEntries(Object.entries(inner as object).map(([name, part]) => [name, strip(part, true)]))
            : key === "examples"
              ? undefined
              : strip(inner, false),
        ]),
    );
  };
  return strip(schema, true) as JSONSchema;
}

/** The schema without what only editors read; the validator carries its parts. */
function withoutAnnotations(schema: AnySchemaObject): AnySchemaObject {
  const text = JSON.stringify(schema, (key, value) => {
    if (key === "examples" || key === "default" || key === "$id") return undefined;
    if ((key === "title" || key === "description") && typeof value === "string") return undefined;
    return value;
  });
  return JSON.parse(text);
}

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const { path, render } of generators) {
  const current = await read(path).catch(() => "");
  const wanted = await render(current);
  if (wanted === current) continue;
  stale.push(path);
  if (!check) await writeFile(join(root, path), wanted);
}
if (stale.length > 0) {
  console.log(check ? `Stale, run \`npm run gen\`:\n${stale.join("\n")}` : `Written:\n${stale.join("\n")}`);
  if (check) process.exitCode = 1;
}
