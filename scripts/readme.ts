/** The parts of the README that are made from the sources: the manifest's reference, the commands, the diagnostics, the roles. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "markdown-table";
import { program } from "../src/cli/cli.ts";
import { manifestDiagnostics, runDiagnostics } from "../src/diagnostics.ts";
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

/** The README with its generated parts as they should be. `root` is the repository's. */
export async function renderReadme(current: string, root: string): Promise<string> {
  const read = (path: string) => readFile(join(root, path), "utf8");
  const schema: Schema = JSON.parse(await read("schemas/webhooks.schema.json"));
  const parts: Readonly<Record<string, string>> = {
    manifest: manifestReference(schema),
    commands: commandReference(),
    diagnostics: codeTable(),
    roles: await roles(read),
    reliability: await read("test/chaos/figures.json").then(reliabilityTable),
    speed: (await read("bench/results.md")).trim(),
  };
  return Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), current);
}

/** Puts a part between its two markers. Fails where they are missing, so that no part is lost in silence. */
function fill(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- begin:${name} -->`, `<!-- end:${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers of "${name}"`);
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
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

function commandReference(): string {
  const commands = program().commands.filter((command) => command.name() !== "help");
  const list = markdownTable(
    [["command", "does"], ...commands.map((c) => [`\`${usage(c.name(), c.usage())}\``, cell(c.description())])],
    { alignDelimiters: false },
  );
  const flags = new Map<string, { help: string; commands: string[] }>();
  for (const command of commands) {
    if (command.name() === "emulator") continue;
    for (const option of command.options) {
      const known = flags.get(option.flags) ?? { help: option.description, commands: [] };
      known.commands.push(command.name());
      flags.set(option.flags, known);
    }
  }
  const table = markdownTable(
    [
      ["flag", "for", "commands"],
      ...[...flags].map(([name, { help, commands: of }]) => [`\`${cell(name)}\``, cell(help), of.join(", ")]),
    ],
    { alignDelimiters: false },
  );
  return `${list}\n\n${table}\n\nThe emulator's flags are on [its page](docs/emulator.md). Flags have environment twins, \`ACR_WEBHOOKS_<FLAG>\` (several values one per line), except those that give
consent or permission: \`env\`, \`allowed-hosts\`, \`owners\`, \`max-deletes\`, \`adopt\`, \`previous-owner\`, \`expect-digest\`, \`yes\`. Standard output carries the result alone, one JSON
value with \`--format json\`; progress and messages go to standard error.`;
}

function usage(name: string, text: string): string {
  const rest = text.replace("[options]", "").trim();
  return rest === "" ? name : `${name} ${rest}`;
}

function codeTable(): string {
  const rows = Object.entries({ ...manifestDiagnostics, ...runDiagnostics }).sort(([a], [b]) => (a < b ? -1 : 1));
  return markdownTable([["code", "meaning"], ...rows.map(([code, { meaning }]) => [`\`${code}\``, cell(meaning)])], {
    alignDelimiters: false,
  });
}

async function roles(read: (path: string) => Promise<string>): Promise<string> {
  const parts = await Promise.all(
    [
      ["plan", "roles/plan.json"],
      ["apply", "roles/apply.json"],
    ].map(
      async ([what, path]) =>
        `[\`${path}\`](${path}), to ${what}:\n\n\`\`\`json\n${(await read(path ?? "")).trim()}\n\`\`\``,
    ),
  );
  return parts.join("\n\n");
}
