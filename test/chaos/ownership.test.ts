/**
 * Generated manifests against generated registries, through the SDK and over TLS: what is not ours, protected or ignored comes out as it
 * went in, whatever the manifest says; and a read that fails, or gives a part or nothing, never becomes a delete.
 */

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { isUnknown, type LiveWebhook, ownerTag, protectTag, type Report } from "../../src/model.ts";
import { run } from "../../src/run/run.ts";
import { parseSettings, type RawSettings } from "../../src/settings.ts";
import { matches } from "../../src/text/pattern.ts";
import { quietHost } from "../end-to-end/host.ts";
import { type Scenario, scenarios } from "../plan/arbitraries.ts";
import { owner, registry } from "../plan/build.ts";
import { most } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({
    seed: { registries: [{ name: registry.name, location: "westeurope", replications: ["northeurope", "eastus"] }] },
  });
});
afterAll(async () => {
  await emulator.close();
  await saveFigures("ownership");
});

async function fill(live: readonly LiveWebhook[]): Promise<void> {
  const { control } = emulator;
  control.reset();
  for (const { name } of control.webhooks(registry.name)) await control.remove(registry.name, name);
  for (const { webhook } of live) {
    const { serviceUri, customHeaders } = webhook;
    if (isUnknown(serviceUri) || isUnknown(customHeaders)) continue;
    const headers = [...customHeaders.values()].map(({ name, value }) => [
      name,
      isUnknown(value) ? "" : value.reveal(),
    ]);
    await control.put(registry.name, webhook.name, {
      serviceUri: serviceUri.reveal(),
      customHeaders: Object.fromEntries(headers),
      actions: webhook.actions,
      scope: webhook.scope,
      status: webhook.status,
      location: webhook.location,
      tags: Object.fromEntries([...webhook.tags.values()].map(({ name, value }) => [name, value])),
    });
  }
}

function apply(scenario: Scenario, more: RawSettings = {}): Promise<Report> {
  const { ready, ca } = emulator;
  const environment = {
    ...scenario.environment,
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
  };
  const { adopt, previousOwner: previous, maxDeletes } = scenario.consent;
  const settings = parseSettings(
    {
      yes: ["true"],
      ping: ["none"],
      "arm-endpoint": [ready.armEndpoint],
      ...(adopt.length === 0 ? {} : { adopt: [...adopt] }),
      ...(previous === undefined ? {} : { "previous-owner": [previous] }),
      ...(maxDeletes === undefined
        ? {}
        : { "max-deletes": ["count" in maxDeletes ? String(maxDeletes.count) : `${maxDeletes.percent}%`] }),
      ...more,
    },
    (name) => `--${name}`,
  );
  return run("apply", settings, quietHost({ settings, manifest: JSON.stringify(scenario.manifest), environment, ca }));
}

const stored = () => new Map(emulator.control.webhooks(registry.name).map((webhook) => [webhook.name, webhook]));
const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();

test("what the rules protect comes out as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(scenarios(), async (scenario) => {
      await fill(scenario.live);
      const before = stored();
      const report = await apply(scenario);
      count("registries tried");
      if (report.registries[0]?.outcomes.some((outcome) => outcome.written)) count("registries written to");
      const after = stored();
      const { manifest, consent } = scenario;
      const named = new Set(Object.keys(manifest.webhooks).map((name) => name.toLowerCase()));
      let gone = 0;
      let deleted = 0;
      let owned = 0;
      for (const [name, was] of before) {
        const now = after.get(name);
        const whose = was.tags.get(ownerTag);
        const ours = same(whose, owner) || (consent.previousOwner !== undefined && same(whose, consent.previousOwner));
        const isProtected = was.tags.has(protectTag);
        const replaced = now !== undefined && now.location !== was.location;
        if (ours) owned += 1;
        if (ours && (now === undefined || replaced)) gone += 1;
        if (ours && now === undefined) deleted += 1;
        if (isProtected && (now === undefined || replaced)) throw new Error(`${name} is protected, and gone`);
        if (whose !== undefined && !ours && (now === undefined || replaced))
          throw new Error(`${name} is ${whose}'s, and gone`);
        if (!ours && replaced) throw new Error(`${name} is not ours, and was replaced`);
        if (named.has(name.toLowerCase())) {
          const agreed = consent.adopt.some((one) => same(one, name));
          if (!ours && whose !== undefined && !agreed) expect(now).toEqual(was);
          continue;
        }
        const ignored = manifest.ignore.some((pattern) => matches(pattern, name));
        const mayGo =
          !ignored &&
          !isProtected &&
          (ours ? manifest.prune !== "none" : whose === undefined && manifest.prune === "all");
        if (!mayGo) expect(now).toEqual(was);
        else if (now !== undefined) expect(now).toEqual(was);
      }
      const limit = consent.maxDeletes;
      const allowed =
        limit === undefined
          ? Math.max(1, Math.floor(owned / 2))
          : "count" in limit
            ? limit.count
            : Math.floor((owned * limit.percent) / 100);
      if (gone > allowed) throw new Error(`${gone} of ${owned} gone, ${allowed} allowed`);
      // A replace of the only one is no loss of it.
      if (limit === undefined && owned > 0 && deleted === owned) throw new Error("the last owned one is gone");
      if ([1, 3, 4].includes(report.exitCode)) expect(after).toEqual(before);
    }),
    { numRuns: most(150) },
  );
});

test("a list that fails, or is cut, or lies, never becomes a delete", async () => {
  const lists = "*/webhooks?*";
  const faults = [
    { do: "status", status: 500, path: lists },
    { do: "status", status: 403, path: lists },
    { do: "malformed", path: lists },
    { do: "status", status: 200, path: lists },
    { do: "cut", path: "*skiptoken*" },
    { do: "status", status: 404, code: "ResourceNotFound", path: "*skiptoken*" },
    { do: "malformed", path: "*skiptoken*" },
    { do: "status", status: 200, path: "*skiptoken*" },
    { do: "status", status: 204, path: "*skiptoken*" },
  ] as const;
  await fc.assert(
    fc.asyncProperty(scenarios(), fc.constantFrom(...faults), async (scenario, fault) => {
      fc.pre(scenario.live.length > 1);
      await fill(scenario.live);
      const before = stored();
      emulator.control.set({ pageSize: 1 });
      emulator.control.fault(fault);
      const report = await apply(scenario, { "max-deletes": ["100%"], concurrency: ["8"] });
      count("broken lists");
      expect(stored()).toEqual(before);
      expect([1, 3]).toContain(report.exitCode);
    }),
    // A GET that fails is asked for again, with pauses.
    { numRuns: most(6) },
  );
}, 120_000);

test("a list that is empty, though there is something, overwrites nothing", async () => {
  await fc.assert(
    fc.asyncProperty(scenarios(), async (scenario) => {
      await fill(scenario.live);
      const before = stored();
      // As from a service that lost its index: the list has nothing, though each webhook is there.
      let listed = false;
      const stop = emulator.control.onRequest(async (request) => {
        if (request.path.endsWith("/webhooks")) {
          for (const { name } of emulator.control.webhooks(registry.name))
            await emulator.control.remove(registry.name, name);
          listed = true;
        } else if (listed) {
          listed = false;
          await fill(scenario.live);
        }
      });
      await apply(scenario, { "max-deletes": ["100%"] });
      stop();
      if (listed) await fill(scenario.live);
      count("broken lists");
      const after = stored();
      for (const [name, { systemData: _, ...was }] of before) {
        const now = after.get(name);
        if (now === undefined) throw new Error(`${name} is gone`);
        const { systemData: __, ...is } = now;
        expect(is).toEqual(was);
      }
    }),
    { numRuns: most(20) },
  );
});
