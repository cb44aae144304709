import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startWorld, type World } from "../end-to-end/world.ts";
import { problemsOf } from "./xml.ts";

const manifest = (world: World) =>
  `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deployStaging: {serviceUri: "${world.endpoint.url}/x"}\n`;

it("writes test results of every command, beside the result on standard output", async () => {
  await using world = await startWorld();
  const read = (name: string) => readFile(join(world.directory, name), "utf8");
  await world.file("webhooks.yaml", manifest(world));
  for (const [name, code, args] of [
    ["validate", 0, []],
    ["plan", 0, ["--out", "plan.json"]],
    ["drift", 2, []],
    ["apply", 0, ["--yes"]],
    ["ping", 0, []],
  ] as const) {
    const ran = await world.cli([name, ...args, "--format", "json", "--junit", `${name}.xml`]);
    expect(ran.code, ran.stderr).toBe(code);
    JSON.parse(ran.stdout);
    expect(await problemsOf(await read(`${name}.xml`))).toEqual([]);
  }
  expect(await read("validate.xml")).toContain('name="manifest is valid"');
  expect(await read("drift.xml")).toContain('<failure message="create deployStaging" type="drift">');
  expect(await read("apply.xml")).toContain('<testcase name="create deployStaging"');
  expect(await read("ping.xml")).toContain('<testcase name="ping deployStaging"');
});

it("writes test results of a run that failed as a whole", async () => {
  await using world = await startWorld();
  await world.file("webhooks.yaml", manifest(world));
  const ran = await world.cli(["plan", "--junit", "plan.xml"], { env: { AZURE_CLIENT_SECRET: "wrong" } });
  expect(ran.code).toBe(1);
  const xml = await readFile(join(world.directory, "plan.xml"), "utf8");
  expect(await problemsOf(xml)).toEqual([]);
  expect(xml).toContain('errors="1"');
});

it("writes SARIF and test results of an invalid manifest at once", async () => {
  await using world = await startWorld();
  await world.file("webhooks.yaml", "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: {abc: {}}\n");
  const ran = await world.cli(["validate", "--junit", "out.xml", "--sarif", "out.sarif"]);
  expect(ran.code).toBe(3);
  const { runs } = JSON.parse(await readFile(join(world.directory, "out.sarif"), "utf8"));
  expect(runs[0].results.length).toBeGreaterThan(0);
  expect(await readFile(join(world.directory, "out.xml"), "utf8")).toContain('type="webhook-name"');
});

it("prints the result also if a file cannot be written, and fails", async () => {
  await using world = await startWorld();
  await world.file("webhooks.yaml", manifest(world));
  const ran = await world.cli(["apply", "--yes", "--format", "json", "--junit", "no/such/out.xml"]);
  expect(ran.stderr).toContain("cannot write --junit no/such/out.xml (ENOENT)");
  expect(ran.code).toBe(5);
  expect(JSON.parse(ran.stdout)).toMatchObject({ exitCode: 5, registries: [{ outcomes: [{ status: "done" }] }] });
});
