import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist, type RunOptions, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await mkdir(join(world.directory, "directory"));
  await world.file("empty.yaml", "");
  await world.file("binary.yaml", "\u0000\u0001\u0002");
  await world.file("huge.yaml", `# ${"x".repeat(1024 * 1024)}\n`);
  await world.file("bomb.yaml", alias());
  await world.file("good.yaml", manifest("contoso"));
  await world.file("elsewhere.yaml", manifest("nosuchregistry"));
  await world.file("grouped.yaml", manifest("contoso", "  resourceGroup: nosuchgroup\n"));
  await world.file(
    "wrong-subscription.yaml",
    manifest("contoso", "  subscriptionId: 99999999-9999-4999-8999-999999999999\n  resourceGroup: rg\n"),
  );
});
afterAll(async () => world[Symbol.asyncDispose]());

function manifest(registry: string, more = ""): string {
  return `owner: contoso/storefront\nregistry:\n  name: ${registry}\n${more}webhooks:\n  deployStaging: {serviceUri: "https://deploy.contoso.com/s3cret-literal"}\n`;
}

function alias(): string {
  const levels = Array.from(
    { length: 30 },
    (_, i) => `l${i}: &l${i} [${i === 0 ? "x" : `*l${i - 1}, *l${i - 1}, *l${i - 1}`}]`,
  );
  return `${levels.join("\n")}\n${manifest("contoso")}`;
}

const nobody = { AZURE_TENANT_ID: undefined, AZURE_CLIENT_ID: undefined, AZURE_CLIENT_SECRET: undefined };

type Case = [name: string, args: readonly string[], code: number, says: RegExp, options?: RunOptions];

const cases: readonly Case[] = [
  ["nothing at all", [], 3, /Usage: acr-webhooks/],
  ["an unknown command", ["aply"], 3, /Did you mean apply/],
  ["a misspelt flag", ["apply", "--yess"], 3, /Did you mean --yes/],
  ["a flag of another command", ["validate", "--yes"], 3, /unknown option '--yes'/],
  ["a flag without its value", ["plan", "--file"], 3, /argument missing/],
  ["a wrong choice", ["apply", "--ping", "some"], 3, /--ping has no value "some"[\s\S]*all, changed, none/],
  [
    "several wrong settings",
    ["apply", "--concurrency", "0", "--max-deletes", "many"],
    3,
    /--max-deletes[\s\S]*--concurrency|--concurrency[\s\S]*--max-deletes/,
  ],
  ["an empty limit", ["validate", "-f", "good.yaml", "--allowed-hosts", ""], 3, /--allowed-hosts is empty/],
  ["a file that is not there", ["validate", "-f", "nosuch.yaml"], 3, /nosuch\.yaml[\s\S]*no such file/],
  ["a glob that fits nothing", ["validate", "-f", "nosuch/*.yaml"], 3, /no files match/],
  ["a directory", ["validate", "-f", "directory"], 3, /directory/],
  ["an empty file", ["validate", "-f", "empty.yaml"], 3, /empty\.yaml:1:1: error\[/],
  ["a binary file", ["validate", "-f", "binary.yaml"], 3, /binary\.yaml:1:\d+: error\[/],
  ["a huge file", ["validate", "-f", "huge.yaml"], 3, /huge\.yaml[\s\S]*1 MiB/],
  ["an alias bomb", ["validate", "-f", "bomb.yaml"], 3, /bomb\.yaml:\d+:\d+: error\[/],
  [
    "a registry that no manifest names",
    ["plan", "-f", "good.yaml", "--registry", "other"],
    3,
    /no manifest has a registry named "other"/,
  ],
  [
    "a webhook that no manifest names",
    ["ping", "-f", "good.yaml", "nosuch"],
    3,
    /no manifest has a webhook named "nosuch"/,
  ],
  [
    "no subscription",
    ["plan", "-f", "good.yaml"],
    3,
    /AZURE_SUBSCRIPTION_ID/,
    { env: { AZURE_SUBSCRIPTION_ID: undefined } },
  ],
  [
    "a report that can't be written",
    ["plan", "-f", "good.yaml", "--report", "nosuch/report.json"],
    3,
    /cannot write --report nosuch\/report\.json/,
  ],
  [
    "no login",
    ["plan", "-f", "good.yaml"],
    1,
    /no way to log in[\s\S]*az login/,
    { env: { ...nobody, PATH: "/nonexistent" } },
  ],
  [
    "half a login",
    ["plan", "-f", "good.yaml"],
    1,
    /AZURE_TENANT_ID is not set/,
    { env: { AZURE_TENANT_ID: undefined } },
  ],
  [
    "a login host over plain http",
    ["plan", "-f", "good.yaml"],
    1,
    /AZURE_AUTHORITY_HOST is not an https URL/,
    { env: { AZURE_AUTHORITY_HOST: "http://localhost:1" } },
  ],
  [
    "a tenant that can't be one",
    ["plan", "-f", "good.yaml"],
    1,
    /AZURE_TENANT_ID/,
    { env: { AZURE_TENANT_ID: "not a tenant" } },
  ],
  ["pings of what changed, without a change", ["ping", "-f", "good.yaml", "--ping", "changed"], 3, /changes nothing/],
  [
    "a wrong secret",
    ["plan", "-f", "good.yaml"],
    1,
    /AADSTS7000215[\s\S]*AZURE_CLIENT_SECRET/,
    { env: { AZURE_CLIENT_SECRET: "wrong-s3cret" } },
  ],
  [
    "a certificate that is not trusted",
    ["plan", "-f", "good.yaml"],
    1,
    /certificate[\s\S]*NODE_EXTRA_CA_CERTS/,
    { env: { NODE_EXTRA_CA_CERTS: undefined } },
  ],
  [
    "a Resource Manager that is not there",
    ["plan", "-f", "good.yaml"],
    1,
    /ECONNREFUSED/,
    { env: { ACR_WEBHOOKS_ARM_ENDPOINT: "https://localhost:1" } },
  ],
  [
    "a Resource Manager over plain http",
    ["plan", "-f", "good.yaml", "--arm-endpoint", "http://localhost:1"],
    3,
    /https URL/,
  ],
  [
    "a webhook's name that is nearly right",
    ["ping", "-f", "good.yaml", "deployStagin"],
    3,
    /Did you mean "deployStaging"\?/,
  ],
  [
    "a subscription's name instead of its id",
    ["plan", "-f", "good.yaml"],
    3,
    /AZURE_SUBSCRIPTION_ID is not a valid GUID/,
    { env: { AZURE_SUBSCRIPTION_ID: "My Subscription" } },
  ],
  [
    "a subscription's resource id",
    ["plan", "-f", "good.yaml", "--subscription-id", "/subscriptions/22222222-2222-4222-8222-222222222222"],
    3,
    /--subscription-id contains more than a GUID\n {2}Use 22222222-2222-4222-8222-222222222222 alone/,
  ],
  [
    "a subscription with a line break",
    ["plan", "-f", "good.yaml"],
    3,
    /AZURE_SUBSCRIPTION_ID contains a line break/,
    { env: { AZURE_SUBSCRIPTION_ID: "22222222-2222-4222-8222-222222222222\n" } },
  ],
  [
    "a tenant with a line break",
    ["plan", "-f", "good.yaml"],
    1,
    /AZURE_TENANT_ID is not a valid tenant[\s\S]*line break/,
    { env: { AZURE_TENANT_ID: "11111111-1111-4111-8111-111111111111\n" } },
  ],
  [
    "a subscription in quotes, from the flag's variable",
    ["plan", "-f", "good.yaml"],
    3,
    /ACR_WEBHOOKS_SUBSCRIPTION_ID is in quotes\n {2}Use 22222222-2222-4222-8222-222222222222 alone/,
    { env: { ACR_WEBHOOKS_SUBSCRIPTION_ID: '"22222222-2222-4222-8222-222222222222"' } },
  ],
  [
    "a subscription that is another tool's placeholder",
    ["plan", "-f", "good.yaml"],
    3,
    /AZURE_SUBSCRIPTION_ID is a placeholder `\$\(…\)` of Azure Pipelines/,
    { env: { AZURE_SUBSCRIPTION_ID: "$(SubscriptionId)" } },
  ],
  [
    "a login server instead of a registry's name",
    ["plan", "-f", "good.yaml", "--registry", "contoso.azurecr.io"],
    3,
    /--registry "contoso.azurecr.io" is a login server[\s\S]*`contoso`/,
  ],
  ["a registry that is not there", ["plan", "-f", "elsewhere.yaml"], 1, /no registry "nosuchregistry"/],
  ["a resource group that is not there", ["plan", "-f", "grouped.yaml"], 1, /no such resource group/],
  ["a subscription that is not there", ["plan", "-f", "wrong-subscription.yaml"], 1, /subscription/],
  ...[
    ["export", "--registry", "contoso", "--owner", "contoso/storefront"],
    ["match", "storefront:1.2", "-f", "good.yaml", "--live"],
    ["init", "--registry", "contoso", "--owner", "contoso/storefront", "--yes"],
  ].map(
    (args): Case => [
      `a subscription's name instead of its id for ${args[0]}`,
      args,
      3,
      /error\[usage\]: AZURE_SUBSCRIPTION_ID is not a valid GUID/,
      { env: { AZURE_SUBSCRIPTION_ID: "My Subscription" } },
    ],
  ),
  [
    "no folder for temporary files",
    ["demo"],
    3,
    /Cannot create a folder in \/nosuch-folder \(ENOENT\)\.\n\s+Set TMPDIR/,
    { env: { TMPDIR: "/nosuch-folder" } },
  ],
  ["apply without consent", ["apply", "-f", "good.yaml"], 3, /--yes/],
  ["export without an owner", ["export", "--registry", "contoso"], 3, /--owner/],
];

describe("bad input", () => {
  it("a name is not called unknown if a manifest could not be read", async () => {
    const ran = await world.cli(["ping", "-f", "empty.yaml", "deployStaging"]);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("the file is empty");
    expect(ran.stderr).not.toContain("no manifest has a webhook");
  });

  it.each(cases)("%s", async (_, args, code, says, options = {}) => {
    const ran = await world.cli(args, options);
    const all = ran.stdout + ran.stderr;
    expect(ran.code, all).toBe(code);
    expect(ran.stderr).toMatch(says);
    expect(all).not.toMatch(/s3cret|\n\s+at |node:internal|\[object Object\]|undefined/);
    expect(await world.live()).toEqual({});
  });

  it("a folder that was deleted is named, and the version is still printed", async () => {
    const gone = join(world.directory, "gone");
    const inGone = (command: string) => {
      const script = `mkdir "$1" && cd "$1" && rmdir "$1" && "$2" "$3" ${command}`;
      const words = ["-c", script, "sh", gone, process.execPath, join(dist, "cli.js")];
      return spawnSync("sh", words, { encoding: "utf8", env: { CI: "1", PATH: process.env["PATH"] } });
    };
    const ran = inGone("validate");
    expect([ran.status, ran.stdout]).toEqual([3, ""]);
    expect(ran.stderr).toMatch(/^error\[usage\]: the current folder does not exist any more\n/);
    expect(inGone("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["plan", "--bogus"], 3],
    [["apply", "--adopt"], 3],
    [["plan", "--max-deletes", "foo"], 3],
    [["plan", "-f", "nosuch.yaml"], 3],
    [["apply", "-f", "good.yaml"], 3],
    [["plan", "-f", "good.yaml", "--report", "nosuch/report.json"], 3],
    [["plan", "-f", "good.yaml", "--out", "nosuch/plan.json"], 3],
    [["plan", "-f", "elsewhere.yaml"], 1],
  ] as const)("%j says with --format json what is wrong, as one JSON value", async (args, code) => {
    const ran = await world.cli([...args.slice(0, 1), "--format", "json", ...args.slice(1)]);
    expect(ran.code, ran.stderr).toBe(code);
    const value = JSON.parse(ran.stdout);
    const told = [
      ...value.diagnostics,
      ...value.registries.flatMap((each: { diagnostics: unknown[] }) => each.diagnostics),
    ];
    expect(told).toContainEqual(expect.objectContaining({ severity: "error" }));
    expect(value.digest).toBeNull();
  });

  it.each([
    ["list", "Microsoft.ContainerRegistry/registries/webhooks/read", 1],
    ["getCallbackConfig", "Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action", 0],
  ] as const)("a 403 on %s names the action", async (_, action, code) => {
    await using denied = await startWorld();
    await denied.file("webhooks.yaml", manifest("contoso"));
    await denied.arm("PUT", "/webhooks/deployStaging", {
      location: "westeurope",
      tags: { "acr-webhooks-owner": "contoso/storefront" },
      properties: { serviceUri: "https://deploy.contoso.com/old-s3cret", actions: ["push"] },
    });
    denied.emulator.control.set({ deny: [action] });
    const planned = await denied.cli(["plan"]);
    const all = planned.stdout + planned.stderr;
    expect(planned.code, all).toBe(code);
    expect(all).toContain(action);
    expect(all).not.toMatch(/old-s3cret|\n\s+at /);
    const applied = await denied.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(code === 0 ? 4 : 1);
  });

  it.each([
    ["status 500", { do: "status", status: 500 }, 1],
    ["status 403", { do: "status", status: 403 }, 1],
    ["cut", { do: "cut" }, 1],
    ["malformed", { do: "malformed" }, 1],
  ] as const)("a service that always fails (%s) is told in one message", async (_, fault, code) => {
    await using failing = await startWorld();
    await failing.file("webhooks.yaml", manifest("contoso"));
    failing.emulator.control.fault({ path: "*/webhooks*", ...fault });
    const ran = await failing.cli(["apply", "--yes"]);
    expect(ran.code, ran.stdout + ran.stderr).toBe(code);
    expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at |s3cret-literal"/);
    expect(ran.stderr).toMatch(/error\[/);
  });
});
