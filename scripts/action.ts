/** `action.yml` and the tables of docs/action.md, made from the inputs and outputs that the sources declare. */
import { stringify } from "yaml";
import { inputs, outputs } from "../src/ci/ci.ts";

/** The action's metadata; the parts that no source declares stay as they are. Fails where a marker is missing. */
export function renderActionMetadata(current: string): string {
  const settings = Object.fromEntries(
    inputs.map(({ name, help, choices, default: value }) => [
      name,
      {
        description: `${sentence(help)}${choices === undefined ? "" : ` One of ${choices.join(", ")}.`}`,
        required: false,
        ...(value === undefined ? {} : { default: value }),
      },
    ]),
  );
  const results = Object.fromEntries(
    Object.entries(outputs).map(([name, help]) => [name, { description: sentence(help) }]),
  );
  const parts = { inputs: settings, outputs: results };
  return Object.entries(parts).reduce(
    (text, [name, part]) => fill(text, `# begin:${name}\n`, `# end:${name}\n`, yaml({ [name]: part })),
    current,
  );
}

/** The page of the action with its tables as they should be. */
export function renderActionPage(current: string): string {
  const inputTable = table(
    ["input", "for", "default"],
    inputs.map(({ name, help, choices, default: value }) => [
      `\`${name}\``,
      choices === undefined
        ? sentence(help)
        : `${sentence(help)} One of ${choices.map((each) => `\`${each}\``).join(", ")}.`,
      value === undefined ? "" : `\`${value}\``,
    ]),
  );
  const outputTable = table(
    ["output", "is"],
    Object.entries(outputs).map(([name, help]) => [`\`${name}\``, sentence(help)]),
  );
  return fill(
    fill(current, "<!-- begin:inputs -->", "<!-- end:inputs -->", inputTable),
    "<!-- begin:outputs -->",
    "<!-- end:outputs -->",
    outputTable,
  );
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0, defaultStringType: "PLAIN" }).trim();
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Puts a part between its two markers. Fails where they are missing, so that no part is lost in silence. */
function fill(text: string, begin: string, end: string, part: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`there is no ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}${begin.endsWith("\n") ? "" : "\n"}${part}\n${text.slice(to)}`;
}

/** `action-types.yml`: the types of inputs and outputs, for generators of typed workflows. */
export function renderActionTypes(): string {
  const typesOfInputs = Object.fromEntries(inputs.map((input) => [input.name, typeOfInput(input)]));
  const typesOfOutputs = Object.fromEntries(Object.keys(outputs).map((name) => [name, typeOfOutput(name)]));
  return `# Written by \`npm run gen\`.\n${stringify({ inputs: typesOfInputs, outputs: typesOfOutputs }, { lineWidth: 0, blockQuote: false })}`;
}

type TypeOf = Readonly<Record<string, unknown>>;

function typeOfInput({ choices, default: value, help }: (typeof inputs)[number]): TypeOf {
  if (choices !== undefined) return { type: "enum", "allowed-values": choices };
  if (value === "true" || value === "false") return { type: "boolean" };
  if (help.endsWith("one per line")) return { type: "list", separator: "\n", "list-item": { type: "string" } };
  return { type: /^\d+$/.test(value ?? "") ? "integer" : "string" };
}

function typeOfOutput(name: string): TypeOf {
  if (name === "has-changes") return { type: "boolean" };
  if (/^(?:creates|updates|replaces|deletes|unmanaged|pings-failed|deliveries-failed)$/.test(name))
    return { type: "integer" };
  return { type: "string" };
}
