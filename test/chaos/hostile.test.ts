/**
 * Hostile text in everything that comes from a manifest, a registry, the service and an endpoint, through the built program: it starts no
 * command of a CI runner, colours no terminal, breaks no table, mentions nobody, and crashes nothing.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, startWorld, type World } from "../end-to-end/world.ts";
import { most, random, seed } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";

/** Each tries something of its own. None is longer than what it is tried in, but for the last. */
const attacks: readonly string[] = [
  "\n::error::pwned",
  "\r\n::set-output name=result::applied",
  "::add-mask::a",
  "  ::stop-commands::x",
  "\n##[command]rm -rf /",
  "##vso[task.setvariable variable=x]y",
  "%0A::warning::pwned",
  "\u2028::error::pwned",
  "\u0085::error::pwned",
  "\u001b[31mred\u001b[0m",
  "\u009b31mred",
  "\u001b]0;title\u0007",
  "\b\b\b\b\b",
  "\u202egnp.exe",
  "\u2066hidden\u2069",
  "zero\u200bwidth\u200d\ufeff",
  "| a | b |\n|---|---|\n| c | d |",
  "a | b",
  "```\nfence\n```",
  "`tick ``ticks `````",
  "<img src=x onerror=alert(1)>",
  "<details open><summary>x</summary>",
  "</details></td></tr></table>",
  "<!-- acr-webhooks -->",
  "-->",
  "@octocat",
  "contoso/storefront#1 GH-1",
  "[click](javascript:alert(1))",
  "![x](https://evil.contoso.com/x.png)",
  "https://evil.contoso.com/",
  "www.evil.contoso.com",
  "# heading",
  "* * *",
  "\\| \\` \\<",
  "&lt;b&gt; &#64;octocat",
  "$(id) `id` $IFS",
  "__proto__",
  "constructor",
  "\u0000nul",
  "\ud800lone",
  "😀".repeat(300),
  "A".repeat(1024 * 1024),
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await saveFigures("hostile");
});

const ours = { "acr-webhooks-owner": "contoso/storefront" };
const next = random(seed);
const attack = () => {
  count("hostile strings");
  return attacks[Math.floor(next() * attacks.length)] ?? "";
};

/** A manifest with as much hostile text as a valid one can have, or more. */
function manifest(valid: boolean): string {
  // Escaped, since the file's own text may have no control characters.
  const json = (text: string) =>
    JSON.stringify(text.slice(0, 100_000)).replaceAll(
      /[^\x20-\x7e]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, "").slice(0, 200) || "x";
  const text = valid ? () => printable(attack()) : attack;
  return `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  firstHook:
    serviceUri: ${world.endpoint.url}/firstHook
    scope: ${json(valid ? text().replaceAll(" ", "") : text())}
    tags: {first: ${json(text())}, second: ${json(text())}}
  secondHook:
    serviceUri: ${world.endpoint.url}/secondHook
    customHeaders: {X-Hostile: ${json(printable(attack()))}}
    actions: [push${valid ? "" : `, ${json(attack())}`}]
    location: ${json(valid ? "westeurope" : attack())}
`;
}

const rounds = most(14);
const formats = ["text", "json", "markdown"] as const;

/** What the emulator would refuse, and a service that was taken over would not: put into what it has stored. */
async function hostileRegistry(): Promise<void> {
  const { control } = world.emulator;
  control.reset();
  const stored: Record<string, Readonly<Record<string, string>>> = {
    firstHook: { ...ours, [attack()]: attack(), first: attack() },
    secondHook: { "acr-webhooks-owner": attack() },
    goneHook: { ...ours, [attack()]: attack() },
    theirHook: { "acr-webhooks-owner": attack(), "acr-webhooks-protect": attack() },
    namedHook: ours,
    otherHook: {},
  };
  // By the names that they were stored under, whatever they are called now.
  for (const name of [...Object.keys(stored), "secondHook"]) await control.remove("contoso", name);
  for (const [name, tags] of Object.entries(stored)) {
    await control.put("contoso", name, { serviceUri: `${world.endpoint.url}/x` });
    const webhook = control.webhooks("contoso").find((each) => each.name === name);
    if (!webhook) throw new Error(name);
    Object.assign(webhook, {
      tags: new Map(Object.entries(tags)),
      customHeaders: new Map([[attack(), attack()]]),
      serviceUri: `${world.endpoint.url}/${encodeURIComponent(attack().toWellFormed().slice(0, 1000))}`,
      scope: attack(),
      actions: ["push", attack()],
      systemData: { ...webhook.systemData, createdBy: attack() },
      ...(name === "namedHook" || name === "otherHook" ? { name: attack() } : {}),
    });
  }
  world.endpoint.answers = [200, 401, 500][Math.floor(next() * 3)] ?? 200;
  world.endpoint.says = {
    body: attack(),
    headers: {
      "x-hostile": attack()
        .replace(/[^\x20-\x7e]/g, "")
        .slice(0, 1000),
    },
  };
}

describe("hostile text", () => {
  it.each(Array.from({ length: rounds }, (_, index) => index))("does nothing but be shown, round %i", async (round) => {
    const format = formats[round % 3] ?? "text";
    await hostileRegistry();
    await world.file("webhooks.yaml", manifest(round % 4 !== 3));
    const wrong: string[] = [];
    const args = [
      "--format",
      format,
      "--ping-retries",
      "0",
      "--ping-timeout",
      "1",
      "--adopt",
      "secondHook",
      "--max-deletes",
      "9",
    ];
    for (const command of [
      ["plan", ...args.slice(0, 2), "--out", "plan.json"],
      ["apply", "--yes", ...args, "--report", "report.json"],
      ["drift", "--format", format],
    ]) {
      const ran = await world.cli(command);
      wrong.push(...problems(ran, format).map((each) => `${command[0]}: ${each}`));
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(ran.code);
    }
    for (const file of ["plan.json", "report.json"]) {
      const text = await readFile(join(world.directory, file), "utf8").catch(() => "{}");
      if (Object.keys(Object.prototype).length > 0 || typeof JSON.parse(text) !== "object")
        wrong.push(`${file} is no object`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(["PUT", "PATCH", "DELETE", "POST", "GET"])(
    "in the service's errors does nothing, when it refuses a %s",
    async (method) => {
      const wrong: string[] = [];
      for (const status of [400, 403, 409]) {
        await hostileRegistry();
        await world.file("webhooks.yaml", manifest(true));
        world.emulator.control.fault({
          do: "status",
          status,
          method,
          path: "*webhooks*",
          code: attack().slice(0, 4000),
          message: attack(),
        });
        const ran = await world.cli([
          "apply",
          "--yes",
          "--ping",
          "none",
          "--adopt",
          "secondHook",
          "--max-deletes",
          "9",
        ]);
        wrong.push(...problems(ran, "text"));
      }
      expect(wrong).toEqual([]);
    },
  );

  it("exports to a manifest that is read as it was written", async () => {
    for (let round = 0; round < 4; round += 1) {
      await hostileRegistry();
      const ran = await world.cli(["export", "--registry", "contoso", "--owner", "contoso/storefront", "--all"]);
      expect(problems(ran, "manifest")).toEqual([]);
      await world.file("exported.yaml", ran.stdout);
      const validated = await world.cli(["validate", "-f", "exported.yaml"]);
      expect(problems(validated, "text")).toEqual([]);
    }
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

function problems(ran: Ran, format: (typeof formats)[number] | "manifest"): string[] {
  const wrong: string[] = [];
  for (const [stream, text] of [
    ["stdout", ran.stdout],
    ["stderr", ran.stderr],
  ] as const) {
    count("outputs searched");
    const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    for (const line of lines) {
      if (/^\s*::/.test(line) || line.includes("##["))
        wrong.push(`${stream} has a command: ${JSON.stringify(line.slice(0, 200))}`);
      if (/^\s+at .*[:)]\d*/.test(line)) wrong.push(`${stream} has a stack trace: ${line.slice(0, 200)}`);
    }
    const control = controls.exec(text);
    if (control)
      wrong.push(
        `${stream} has ${JSON.stringify(control[0])} in ${JSON.stringify(text.slice(Math.max(0, control.index - 60), control.index + 20))}`,
      );
    // Data has it all.
    if (text.length > 400_000 && format !== "json" && format !== "manifest")
      wrong.push(`${stream} has ${text.length} characters`);
    if (text.includes("[object Object]")) wrong.push(`${stream} has [object Object]`);
  }
  if (format === "json") {
    try {
      JSON.parse(ran.stdout);
    } catch {
      if (ran.stdout !== "") wrong.push("standard output is no JSON");
    }
  }
  if (format === "markdown") wrong.push(...markdownProblems(ran.stdout));
  return wrong;
}

/** What GitHub would make of it: nothing but our own tables, tags and links. */
function markdownProblems(page: string): string[] {
  const wrong: string[] = [];
  // In code nothing has a meaning but what ends it; in a table the bars have one in code, too.
  const unfenced = page.replaceAll(/^(`{3,}).*\n[\s\S]*?^\1$/gm, "");
  const text = unfenced.replaceAll(/(?<![`\\])(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, "");
  const lines = unfenced.split("\n");
  let columns = 0;
  for (const line of lines) {
    const cells = line.startsWith("|") ? line.replace(/\\./g, "").split("|").length : 0;
    if (cells > 0 && columns > 0 && cells !== columns)
      wrong.push(`a table row with ${cells} cells for ${columns}: ${line.slice(0, 200)}`);
    columns = cells;
  }
  for (const [what, pattern] of [
    ["an image", /<img|!\[/],
    ["a mention", /(^|[^\w`&#;\\])@octocat/],
    ["a script link", /(?<!\\)\]\(javascript:/],
    ["a link to elsewhere", /(^|[\s(<])https:\/\/evil\.contoso\.com/],
    ["another's comment", /<!-- acr-webhooks -->/],
  ] as const) {
    const found = pattern.exec(text);
    if (found) wrong.push(`${what}: ${JSON.stringify(text.slice(Math.max(0, found.index - 80), found.index + 60))}`);
  }
  return wrong;
}
