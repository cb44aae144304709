import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/emulator.ts";
import { type Ran, startWorld, type World } from "./world.ts";

const password = "placeholderplaceholderplaceholderplaceholderplaceholder00000";
const slotPassword = "slotplaceholderslotplaceholderslotplaceholderslot0000000000";
const sites = [
  { name: "storefront", password, slots: { staging: { password: slotPassword, uniqueHostName: true } } },
  { name: "contoso-build", functions: { onPush: { keys: { default: "s3cret-function-key" } } } },
];

function world(more: EmulatorOptions = {}, seed: object = {}): Promise<World> {
  return startWorld({ ...more, seed: { registries: [{ name: "contoso" }], sites, ...seed } });
}

function manifest(...endpoints: readonly string[]): string {
  const webhooks = endpoints.map((endpoint, index) => `  hook${index}: {endpoint: {${endpoint}}, ping: true}`).join("\n");
  return `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n${webhooks}\n`;
}

const storefront = "appService: storefront";
const staging = "appService: storefront, slot: staging";


function hidesSecrets(...runs: readonly Ran[]): void {
  for (const { stdout, stderr } of runs) {
    for (const secret of [password, slotPassword, "s3cret-function-key", Buffer.from(password).toString("base64")])
      expect(stdout + stderr).not.toContain(secret);
  }
}

describe("a webhook whose endpoint is an App Service app", () => {
  it("is created; after a password reset, drift finds it and apply repairs it", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", manifest(storefront, staging));

    const planned = await w.cli(["plan"]);
    expect(planned.code, planned.stderr).toBe(0);
    expect(planned.stdout).toContain(
      "https://storefront.scm.azurewebsites.net/api/registry/webhook (App Service storefront)",
    );
    expect(planned.stdout).toMatch(
      /https:\/\/storefront-staging-[0-9a-f]{16}\.scm\.westeurope-01\.azurewebsites\.net\/api\/registry\/webhook \(App Service storefront\/staging\)/,
    );

    const applied = await w.cli(["apply", "--yes"]);
    expect(applied.code, applied.stdout + applied.stderr).toBe(0);
    expect(applied.stdout).toContain("202");
    const live = await w.live();
    expect(live["hook0"]?.serviceUri).toBe(
      `https://$storefront:${password}@storefront.scm.azurewebsites.net/api/registry/webhook`,
    );
    expect(live["hook1"]?.serviceUri).toMatch(`https://$storefront__staging:${slotPassword}@storefront-staging-`);
    const clean = await w.cli(["drift"]);
    expect(clean.code, clean.stdout + clean.stderr).toBe(0);

    await w.emulator.control.resetPassword("storefront", "staging");
    const drift = await w.cli(["drift"]);
    expect(drift.code, drift.stdout + drift.stderr).toBe(2);
    expect(drift.stdout).toContain("~ update hook1");
    expect(drift.stdout).not.toContain("hook0");
    const repaired = await w.cli(["apply", "--yes"]);
    expect(repaired.code, repaired.stdout + repaired.stderr).toBe(0);
    const pinged = await w.cli(["ping", "hook1"]);
    expect(pinged.code, pinged.stdout + pinged.stderr).toBe(0);
    expect(pinged.stdout).toContain("202");
    hidesSecrets(planned, applied, clean, drift, repaired, pinged);
  });
});
