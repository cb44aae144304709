/** Every command of the command line from the sources, in this process. What it must do is the subject of other tests. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startWorld, type World } from "../end-to-end/world.ts";

const failed = { action: "push", repository: "storefront", tag: "v1", when: "2h ago", status: 503 };

function manifest({ emulator, endpoint }: World, more = ""): string {
  return `owner: contoso/storefront\nregistry: {name: ${emulator.ready.registries[0]?.name}}\nwebhooks:\n  first:\n    serviceUri: ${endpoint.url}/hooks/first\n${more}`;
}

test("a registry's whole way: validate, plan, apply, ping, drift, deliveries, redeliver, match, export", async () => {
  await using world = await startWorld({
    fromSources: true,
    seed: {
      registries: [{ name: "contoso", webhooks: { first: { serviceUri: "http://127.0.0.1:1/", events: [failed] } } }],
    },
  });
  await world.file("webhooks.yaml", manifest(world));
  const ways: readonly (readonly [args: readonly string[], code: number, says: string])[] = [
    [["validate"], 0, "1 webhook"],
    [["plan", "--adopt", "first", "--out", "plan.json", "--junit", "plan.xml"], 0, "1 to update"],
    [["apply"], 3, "error[needs-consent]"],
    [["apply", "--yes", "--adopt", "first", "--report", "report.json"], 0, "Pings: 1 passed."],
    [["ping", "first"], 0, "first: ok 200 OK"],
    [["ping", "firs"], 3, "Did you mean"],
    [["drift", "--format", "markdown"], 0, "no changes"],
    [["deliveries"], 6, "1 of 1 failed"],
    [["redeliver", "--since", "6h", "--dry-run"], 0, "storefront:v1"],
    [["redeliver", "--since", "6h"], 3, "error[needs-consent]"],
    [["redeliver", "--since", "6h", "--yes"], 0, "1 sent"],
    [["match", "storefront:v1"], 0, "fires"],
    [["match", "storefront:v1", "--live", "--format", "json"], 0, '"yes"'],
    [["export", "--registry", "contoso", "--owner", "contoso/storefront"], 0, "serviceUri:"],
    [["payload", "push", "--image", "storefront:1.2"], 0, '"action": "push"'],
    [["init", "--offline", "--yes"], 0, "webhooks.yml: written"],
    [["init", "--check"], 0, "Nothing is missing."],
    [["--help"], 0, "Start here:"],
    [["plan", "--help"], 0, "Consent:"],
    [["plna"], 3, "Did you mean"],
    [["plan", "--max-deletes", "some", "--format", "json"], 3, '"usage"'],
    [["--version"], 0, "0."],
  ];
  for (const [args, code, says] of ways) {
    const ran = await world.cli(args);
    const printed = `${args.join(" ")}\n${ran.stdout}\n${ran.stderr}`;
    expect(ran.code, printed).toBe(code);
    expect(printed).toContain(says);
  }
  expect(world.endpoint.requests.length).toBeGreaterThan(2);
  expect(JSON.parse(await readFile(join(world.directory, "plan.json"), "utf8"))).toHaveProperty("formatVersion");
  expect(JSON.parse(await readFile(join(world.directory, "report.json"), "utf8"))).toMatchObject({ exitCode: 0 });
});

test("the demo", async () => {
  await using world = await startWorld({ fromSources: true });
  const { code, stdout, stderr } = await world.cli(["demo"]);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("drift");
});
