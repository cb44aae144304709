import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type LiveView, startWorld, type World } from "./world.ts";

const ours = { "acr-webhooks-owner": "contoso/storefront" };

function manifest(webhooks: string, more = ""): string {
  return `owner: contoso/storefront\nregistry:\n  name: contoso\n${more}webhooks:${webhooks === "" ? " {}" : `\n${webhooks}`}\n`;
}

function put(world: World, name: string, properties: object, tags: object = {}, location = "westeurope") {
  const body = {
    location,
    tags,
    properties: { actions: ["push"], serviceUri: `${world.endpoint.url}/${name}`, ...properties },
  };
  return world.arm("PUT", `/webhooks/${name}`, body);
}

describe("the main job", () => {
  it("creates, updates, replaces, deletes, adopts and leaves alone; then there is nothing left to do", async () => {
    await using world = await startWorld({
      seed: {
        registries: [{ name: "contoso", location: "westeurope", sku: "Premium", replications: ["northeurope"] }],
      },
    });
    const { url } = world.endpoint;
    await put(world, "toUpdate", { scope: "old" }, { ...ours, team: "live" });
    await put(world, "toReplace", { customHeaders: { "X-Old": "1" } }, { ...ours, cost: "42" });
    await put(world, "toDelete", {}, ours);
    await put(world, "alsoOurs", {}, ours);
    await put(world, "alsoOurs2", {}, ours);
    await put(world, "toAdopt", {});
    await put(world, "foreign", {}, { "acr-webhooks-owner": "fabrikam/other" });
    await put(world, "byHand", {});
    await put(world, "guarded", {}, { ...ours, "acr-webhooks-protect": "true" });
    await world.file(
      "webhooks.yaml",
      manifest(`  toCreate:
    serviceUri: ${url}/new?key=\${WEBHOOK_KEY}
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    actions: [push, delete]
    tags: {team: platform}
  toUpdate: {serviceUri: "${url}/toUpdate", scope: "storefront:*"}
  toReplace: {serviceUri: "${url}/toReplace", location: North Europe}
  toAdopt: {serviceUri: "${url}/toAdopt"}
  alsoOurs: {serviceUri: "${url}/alsoOurs"}
  alsoOurs2: {serviceUri: "${url}/alsoOurs2"}`),
    );
    const env = { WEBHOOK_TOKEN: "s3cret-token", WEBHOOK_KEY: "s3cret-key" };

    const planned = await world.cli(["plan", "--detailed-exitcode"], { env });
    expect(planned.code, planned.stderr).toBe(2);
    for (const line of [
      "+ create toCreate",
      "~ update toUpdate",
      "-/+ replace toReplace",
      "- delete toDelete",
      "take ownership of toAdopt",
    ]) {
      expect(planned.stdout).toContain(line);
    }
    for (const name of ["foreign", "byHand", "guarded"]) expect(planned.stdout).toContain(name);

    const applied = await world.cli(["apply", "--yes", "--report", "report.json"], { env });
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    const live = await world.live();
    expect(Object.keys(live).sort()).toEqual(
      ["alsoOurs", "alsoOurs2", "byHand", "foreign", "guarded", "toAdopt", "toCreate", "toReplace", "toUpdate"].sort(),
    );
    expect(live["toCreate"]).toEqual({
      location: "westeurope",
      tags: { ...ours, team: "platform" },
      status: "enabled",
      scope: "",
      actions: ["delete", "push"],
      serviceUri: `${url}/new?key=s3cret-key`,
      customHeaders: { Authorization: "Bearer s3cret-token" },
    });
    expect(live["toUpdate"]).toMatchObject({ scope: "storefront:*", tags: { ...ours, team: "live" } });
    expect(live["toReplace"]).toMatchObject({
      location: "northeurope",
      tags: { ...ours, cost: "42" },
      customHeaders: {},
    });
    expect(live["toAdopt"]?.tags).toEqual(ours);
    expect(live["byHand"]?.tags).toEqual({});
    expect(live["foreign"]?.tags).toEqual({ "acr-webhooks-owner": "fabrikam/other" });

    const requestsBefore = world.emulator.control.requests().length;
    const again = await world.cli(["apply", "--yes", "--ping", "none"], { env });
    expect(again.code, again.stderr).toBe(0);
    const writes = world.emulator.control
      .requests()
      .slice(requestsBefore)
      .filter((r) => ["PUT", "PATCH", "DELETE"].includes(r.method));
    expect(writes).toEqual([]);
    expect((await world.cli(["plan", "--detailed-exitcode"], { env })).code).toBe(0);
    expect((await world.cli(["drift"], { env })).code).toBe(0);

    const everything =
      [planned, applied, again].map((ran) => ran.stdout + ran.stderr).join("") +
      (await readFile(join(world.directory, "report.json"), "utf8"));
    expect(everything).not.toMatch(/s3cret/);
  });

  it("says 3 without consent, and writes nothing", async () => {
    await using world = await startWorld();
    await world.file("webhooks.yaml", manifest(`  deployStaging: {serviceUri: "${world.endpoint.url}/x"}`));
    const ran = await world.cli(["apply"]);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("--yes");
    expect(await world.live()).toEqual({});
  });

  it("applies what was planned with --expect-digest, and refuses anything else with 4", async () => {
    await using world = await startWorld();
    await put(world, "oldHook", {}, ours);
    await world.file("webhooks.yaml", manifest(`  deployStaging: {serviceUri: "${world.endpoint.url}/x"}`));
    const plan = JSON.parse((await world.cli(["plan", "--format", "json"])).stdout);
    expect(plan.formatVersion).toBe("2.0");
    expect(plan.digest).toMatch(/^[0-9a-f]{64}$/);
    await put(world, "surprise", {}, ours);
    const refused = await world.cli(["apply", "--expect-digest", plan.digest]);
    expect(refused.code, refused.stdout + refused.stderr).toBe(4);
    expect(Object.keys(await world.live()).sort()).toEqual(["oldHook", "surprise"]);
    await world.arm("DELETE", "/webhooks/surprise");
    // The digest stands for consent: the last owned webhook may go.
    const applied = await world.cli(["apply", "--expect-digest", plan.digest]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    expect(Object.keys(await world.live())).toEqual(["deployStaging"]);
  });

  it("refuses to delete the last owned webhook without consent, and says how to give it", async () => {
    await using world = await startWorld();
    await put(world, "onlyOne", {}, ours);
    await world.file("webhooks.yaml", manifest(""));
    const refused = await world.cli(["apply", "--yes"]);
    expect(refused.code).toBe(4);
    expect(refused.stdout).toContain("--max-deletes");
    expect(Object.keys(await world.live())).toEqual(["onlyOne"]);
    expect((await world.cli(["apply", "--yes", "--max-deletes", "1"])).code).toBe(0);
    expect(await world.live()).toEqual({});
  });

  it("ends with 6 when an endpoint says no, names the code, and keeps other deletes back", async () => {
    await using world = await startWorld();
    await put(world, "keepOne", {}, ours);
    await put(world, "keepTwo", {}, ours);
    await put(world, "oldHook", {}, ours);
    world.endpoint.answers = (path) => (path === "/new" ? 401 : 200);
    await world.file(
      "webhooks.yaml",
      manifest(`  newHook: {serviceUri: "${world.endpoint.url}/new"}
  keepOne: {serviceUri: "${world.endpoint.url}/keepOne"}
  keepTwo: {serviceUri: "${world.endpoint.url}/keepTwo"}`),
    );
    const ran = await world.cli(["apply", "--yes", "--format", "json"]);
    expect(ran.code, ran.stdout + ran.stderr).toBe(6);
    const report = JSON.parse(ran.stdout);
    expect(report.result).toBe("ping-failed");
    expect(ran.stdout).toContain("401 Unauthorized");
    expect(Object.keys(await world.live()).sort()).toEqual(["keepOne", "keepTwo", "newHook", "oldHook"]);
  });

  it("lets two owners share a registry, but neither a webhook nor more room than there is", async () => {
    await using world = await startWorld({ seed: { registries: [{ name: "contoso", sku: "Basic" }] } });
    const two = (first: string, second: string) =>
      [
        ["contoso/storefront", first],
        ["contoso/audit", second],
      ]
        .map(([owner, name]) => `owner: ${owner}\nregistry: {name: contoso}\nwebhooks: {${name}}\n`)
        .join("---\n");
    const hook = (name: string) => `${name}: {serviceUri: "${world.endpoint.url}/${name}"}`;
    await world.file("webhooks.yaml", two(hook("sameHook"), hook("sameHook")));
    const shared = await world.cli(["apply", "--yes"]);
    expect(shared.code, shared.stderr).toBe(3);
    expect(shared.stderr).toContain("webhook-repeated");
    await world.file("webhooks.yaml", two(`${hook("hookA")}, ${hook("hookB")}`, hook("hookC")));
    const full = await world.cli(["apply", "--yes"]);
    expect(full.code, full.stdout + full.stderr).toBe(4);
    expect(await world.live()).toEqual({});
    await world.file("webhooks.yaml", two(hook("hookA"), hook("hookC")));
    expect((await world.cli(["apply", "--yes"])).code).toBe(0);
    expect((await world.cli(["plan", "--detailed-exitcode"])).code).toBe(0);
  });

  it("finds drift with 2, and changes nothing", async () => {
    await using world = await startWorld();
    await world.file("webhooks.yaml", manifest(`  deployStaging: {serviceUri: "${world.endpoint.url}/x"}`));
    expect((await world.cli(["apply", "--yes"])).code).toBe(0);
    await world.arm("PATCH", "/webhooks/deployStaging", { properties: { status: "disabled" } });
    const ran = await world.cli(["drift"]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("status");
    expect((await world.live())["deployStaging"]?.status).toBe("disabled");
  });

  it("exports what is live as a manifest whose plan is empty for the same owner", async () => {
    await using world = await startWorld();
    await world.file(
      "webhooks.yaml",
      manifest(`  deployStaging:
    serviceUri: ${world.endpoint.url}/x?code=abc
    customHeaders: {Authorization: Bearer t0ken}
    tags: {team: platform}
    protect: true
  auditDeletes: {serviceUri: "${world.endpoint.url}/audit", actions: [delete], status: disabled}`),
    );
    expect((await world.cli(["apply", "--yes"])).code).toBe(0);
    const exported = await world.cli(["export", "--registry", "contoso", "--owner", "contoso/storefront"]);
    expect(exported.code, exported.stderr).toBe(0);
    expect(exported.stdout).not.toMatch(/t0ken|code=abc/);
    await world.file("exported.yaml", exported.stdout);
    const env = { ...valuesOf(exported.stdout, await world.live()) };
    expect(Object.keys(env)).toHaveLength(3);
    const planned = await world.cli(["plan", "--detailed-exitcode", "-f", "exported.yaml"], { env });
    expect(planned.code, exported.stdout + planned.stdout + planned.stderr).toBe(0);
  });
});

/** The values that make an exported manifest's references what is live: whatever stands where the reference stands. */
function valuesOf(manifestText: string, live: Awaited<ReturnType<World["live"]>>): Record<string, string> {
  const values: Record<string, string> = {};
  const take = (template: string, actual: string) => {
    const match = /^(.*)\$\{(\w+)\}(.*)$/s.exec(template);
    if (match) values[match[2] ?? ""] = actual.slice(match[1]?.length, actual.length - (match[3]?.length ?? 0));
  };
  for (const [name, webhook] of Object.entries<LiveView>(parse(manifestText).webhooks)) {
    take(webhook.serviceUri, live[name]?.serviceUri ?? "");
    for (const [header, value] of Object.entries(webhook.customHeaders ?? {}))
      take(value, live[name]?.customHeaders[header] ?? "");
  }
  return values;
}
