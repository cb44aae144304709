/** The generated parts of the documentation: the manifest's reference, diagnostics, roles, figures. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { type CatalogueEntry, manifestDiagnostics, runDiagnostics } from "../src/diagnostics.ts";
import { reliabilityTable } from "./reliability.ts";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

type Read = (path: string) => Promise<string>;

/** Every generated part by the name in its markers. `read` reads a file of the repository. */
const parts: Readonly<Record<string, (read: Read) => string | Promise<string>>> = {
  manifest: async (read) => manifestReference(JSON.parse(await read("schemas/webhooks.schema.json"))),
  diagnostics: codeReference,
  roles,
  reliability: async (read) => reliabilityTable(await read("test/chaos/figures.json")),
};

/** A page with the text between its markers as it should be. Fails on a marker that names no part, or is not closed. */
export async function renderPage(current: string, root: string): Promise<string> {
  const read = (path: string) => readFile(join(root, path), "utf8");
  let page = current;
  for (const [begin, name = ""] of current.matchAll(/^<!-- begin:([a-z]+) -->$/gm)) {
    const part = parts[name];
    const from = page.indexOf(begin) + begin.length;
    const to = page.indexOf(`<!-- end:${name} -->`, from);
    if (part === undefined || to < 0) throw new Error(`the marker "${name}" names no part, or has no end`);
    page = `${page.slice(0, from)}\n${await part(read)}\n${page.slice(to)}`;
  }
  return page;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function manifestReference(schema: Schema): string {
  const webhook = schema.definitions?.["webhook"] ?? {};
  const rows = (of: Schema, prefix: string) =>
    Object.entries(of.properties ?? {})
      .filter(([name]) => name !== "$schema")
      .map(([name, property]) => [
        `\`${prefix}${name}\`${of.required?.includes(name) ? " (required)" : ""}`,
        cell(property.description ?? ""),
        property.examples?.[0] === undefined ? "" : `\`${cell(flow(property.examples[0]))}\``,
      ]);
  const head = ["key", "meaning", "example"];
  const document = rows({ ...schema, properties: { ...schema.properties } }, "").flatMap((row) =>
    row[0]?.startsWith("`registry`") ? [row, ...rows(schema.properties?.["registry"] ?? {}, "registry.")] : [row],
  );
  return [
    markdownTable([head, ...document], { alignDelimiters: false, padding: true }),
    "",
    "Each webhook has:",
    "",
    markdownTable([head, ...rows(webhook, "")], { alignDelimiters: false, padding: true }),
  ].join("\n");
}

/** A value as YAML's flow style, as it would stand in a manifest. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" && /^[[{*&!|>%@`]|: |\s#/.test(value) ? JSON.stringify(value) : String(value);
}

/** A section for each code, sorted, so that `#code` is its anchor. */
function codeReference(): string {
  const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries({
    ...manifestDiagnostics,
    ...runDiagnostics,
  });
  return entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { severity, meaning, cause, fix, example }]) =>
      [
        `## ${code}`,
        prose(meaning),
        `- **Cause:** ${prose(cause)}\n- **Fix:** ${prose(fix)}`,
        `\`\`\`text\n${severity}[${code}]: ${example}\n\`\`\``,
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** Catalogue text in Markdown. Only code spans have a meaning there. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith("`") ? piece : piece.replace(/[<>*_]/g, "\\$&")))
    .join("");
}

async function roles(read: Read): Promise<string> {
  const parts = await Promise.all(
    [
      ["plan", "roles/plan.json"],
      ["apply", "roles/apply.json"],
    ].map(
      async ([what, path]) =>
        `[\`${path}\`](../${path}), to ${what}:\n\n\`\`\`json\n${(await read(path ?? "")).trim()}\n\`\`\``,
    ),
  );
  return parts.join("\n\n");
}
