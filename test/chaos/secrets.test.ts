/**
 * Secrets in every place that a run can meet one: none of their forms is in any output of any command in any format, with Azure's own
 * log at its most talkative.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../../src/emulator/emulator.ts";
import { type Ran, startWorld, type World } from "../end-to-end/world.ts";
import { random, seed } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";

const talkative = { AZURE_LOG_LEVEL: "verbose", DEBUG: "*", ACTIONS_STEP_DEBUG: "true", RUNNER_DEBUG: "1" };
const ours = { "acr-webhooks-owner": "contoso/storefront" };

let world: World;
let secrets: ReadonlyMap<string, string>;
const next = random(seed);

/** A secret that fits its place. Long enough that it is nowhere by chance. */
function secret(source: string, more: string): string {
  const alphabet = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789${more}`;
  const text = Array.from({ length: 24 }, () => alphabet[Math.floor(next() * alphabet.length)]).join("");
  return `${source}${text}x`;
}

const inUri = "-._~+=";
const inHeader = "-._~+=/ &?%\"'<>|`*[](){}";

/** What may be on the wire or in a log of a secret: as it is, and encoded, also as a part of something longer. */
function forms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  // Whatever stands before it, one of three alignments has all but its edges.
  const aligned = [0, 1, 2].map((skip) => {
    const whole = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
    return whole.toString("base64");
  });
  return [
    value,
    ...aligned,
    ...aligned.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    encodeURIComponent(value),
    encodeURI(value),
    encodeURIComponent(value).toLowerCase(),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  ];
}

beforeAll(async () => {
  const sources: Record<string, string> = {};
  for (const source of ["userinfo", "path", "query", "oldUser", "oldPath", "oldQuery", "theirPath", "writtenQuery"])
    sources[source] = secret(source, inUri);
  for (const source of ["header", "oldHeader", "theirHeader", "writtenHeader", "answer", "cookie", "echo"])
    sources[source] = secret(source, inHeader);
  world = await startWorld();
  const { url } = world.endpoint;
  const { host } = new URL(url);
  secrets = new Map([...Object.entries(sources), ["client", world.emulator.ready.clientSecret]]);
  await world.file(
    "webhooks.yaml",
    `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  basicHook:
    serviceUri: http://user:\${WEBHOOK_USERINFO}@${host}/basicHook
  deployHook:
    serviceUri: ${url}/deployHook/\${WEBHOOK_PATH}?key=\${WEBHOOK_QUERY}
    customHeaders:
      Authorization: Bearer \${WEBHOOK_HEADER}
      X-Written: ${JSON.stringify(sources["writtenHeader"])}
  writtenHook:
    serviceUri: ${url}/writtenHook?key=${sources["writtenQuery"]}
`,
  );
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await saveFigures("secrets");
});

const value = (source: string) => secrets.get(source) ?? "";

/** What is live before each run: the old secrets of what is ours, and those of others. */
async function reset(): Promise<void> {
  const { control } = world.emulator;
  const { url } = world.endpoint;
  const { host } = new URL(url);
  control.reset();
  world.endpoint.answers = 200;
  world.endpoint.says = {
    body: value("answer"),
    headers: { "set-cookie": `session=${value("cookie")}`, "x-debug": value("answer") },
  };
  for (const { name } of control.webhooks("contoso")) await control.remove("contoso", name);
  await control.put("contoso", "deployHook", {
    serviceUri: `http://${value("oldUser")}:${value("oldUser")}@${host}/${value("oldPath")}?key=${value("oldQuery")}`,
    customHeaders: { Authorization: value("oldHeader") },
    tags: ours,
  });
  for (const name of ["goneHook", "keptHook"]) {
    await control.put("contoso", name, {
      serviceUri: `${url}/${value("oldPath")}?key=${value("oldQuery")}`,
      customHeaders: { Authorization: value("oldHeader") },
      tags: ours,
    });
  }
  await control.put("contoso", "theirHook", {
    serviceUri: `${url}/${value("theirPath")}`,
    customHeaders: { Authorization: value("theirHeader") },
  });
}

/** Runs a command, and looks through all it has left. */
async function leaks(
  args: readonly string[],
  codes: readonly (number | null)[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const ran: Ran = await world.cli(args, {
    env: {
      ...talkative,
      WEBHOOK_USERINFO: value("userinfo"),
      WEBHOOK_PATH: value("path"),
      WEBHOOK_QUERY: value("query"),
      WEBHOOK_HEADER: value("header"),
      ...env,
    },
  });
  count("runs searched");
  const files = (await readdir(world.directory)).filter((name) => name !== "webhooks.yaml" && !name.startsWith("."));
  const texts = await Promise.all(files.map((name) => readFile(join(world.directory, name), "utf8")));
  const found: string[] = [];
  for (const [name, text] of [["output", ran.stdout + ran.stderr], ...files.map((file, i) => [file, texts[i]])]) {
    if (/eyJ[\w-]{20,}\.[\w-]{20,}\./.test(text ?? "")) found.push(`a token in ${name}`);
    for (const [source, hidden] of secrets) {
      for (const form of forms(hidden)) {
        count("secrets searched for");
        const at = text?.indexOf(form) ?? -1;
        if (at >= 0) found.push(`${source} in ${name}: …${text?.slice(Math.max(0, at - 200), at + form.length + 20)}`);
      }
    }
  }
  // A search in what is not there would find nothing, too.
  if (!codes.includes(ran.code)) found.push(`exit ${ran.code}: ${ran.stderr.slice(-500)}`);
  if (args[0] !== "validate" && ran.code !== 3 && !ran.stderr.includes("azure:")) found.push("Azure's log is silent");
  return found;
}

const apply = ["apply", "--yes", "--max-deletes", "5", "--report", "report.json", "--ping-retries", "0"];

const commands: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly answers?: number;
  readonly fault?: Fault;
}[] = [
  { name: "validate", code: 0, args: ["validate"] },
  { name: "plan", code: 0, args: ["plan", "--out", "plan.json", "--report", "report.json"] },
  { name: "plan with a digest that differs", code: 4, args: ["apply", "--expect-digest", "0".repeat(64)] },
  { name: "apply", code: 0, args: apply },
  { name: "apply, nothing answers", code: 6, args: apply, answers: 401 },
  { name: "apply, everything rolled back", code: 6, args: [...apply, "--on-ping-failure", "rollback"], answers: 500 },
  { name: "drift with pings", code: 2, args: ["drift", "--ping", "all"] },
  // Two of the three are not there.
  { name: "ping", code: 6, args: ["ping"] },
  { name: "ping, nothing answers", code: 6, args: ["ping", "--ping-retries", "0"], answers: 403 },
];
const formats = ["text", "json", "markdown"];

describe("no secret is in the output of", () => {
  it.each(commands.flatMap((command) => formats.map((format) => ({ ...command, format }))))(
    "$name as $format",
    async ({ args, code, answers, format }) => {
      await reset();
      if (answers !== undefined) world.endpoint.answers = answers;
      expect(await leaks([...args, "--format", format], [code])).toEqual([]);
    },
  );

  it.each([
    ["--owner", "contoso/storefront"],
    ["--owner", "contoso/storefront", "--all"],
  ])("export %s %s", async (...args) => {
    await reset();
    expect(await leaks(["export", "--registry", "contoso", ...args], [0])).toEqual([]);
  });

  it.each(["PUT", "PATCH", "DELETE", "POST", "GET"])(
    "apply where the service refuses a %s and repeats in its error what it was sent",
    async (method) => {
      for (const status of [400, 403, 409, 500]) {
        await reset();
        const all = [...secrets.values()].join(" ");
        world.emulator.control.fault({
          do: "status",
          status,
          method,
          path: "*webhooks/*",
          code: "BadRequest",
          message: `Can't take ${all}`,
        });
        expect(await leaks(apply, [1, 4, 5, 6])).toEqual([]);
      }
    },
  );

  it("apply where the login refuses and repeats what it was sent", async () => {
    await reset();
    const message = [...secrets.values()].join(" ");
    world.emulator.control.fault({ do: "status", status: 400, path: "*token*", code: "invalid_client", message });
    expect(await leaks(apply, [1])).toEqual([]);
  });

  it("apply with a value that no service URI or header can have", async () => {
    await reset();
    for (const bad of ["\n", "\u0000", "\r\nX-Evil: 1", "\u202e", "é"]) {
      const env = {
        WEBHOOK_HEADER: `${value("header")}${bad}${value("echo")}`,
        WEBHOOK_PATH: `${value("path")}${bad}x`,
      };
      if (!bad.includes("\u0000")) expect(await leaks(apply, [0, 3, 5], env)).toEqual([]);
    }
  });
});
