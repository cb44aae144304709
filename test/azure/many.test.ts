/** Many registries in one run: each for itself, each subscription asked once, and parts of the whole. */
import { describe, expect, it } from "vitest";
import { manifestOf, startJob } from "./job.ts";

const subscriptions = ["22222222-2222-4222-8222-222222222222", "33333333-3333-4333-8333-333333333333"];
const tags = { "acr-webhooks-owner": "contoso/storefront" };

function world(count: number) {
  return {
    subscriptions: subscriptions.map((subscriptionId) => ({ subscriptionId })),
    registries: Array.from({ length: count }, (_, index) => ({
      name: `contoso${index}`,
      sku: "Premium",
      subscriptionId: subscriptions[index % 2],
      webhooks: { deploy: { serviceUri: "https://deploy.contoso.com/acr", tags } },
    })),
  };
}

function manifests(names: readonly string[]): string {
  return names
    .map((name, index) =>
      manifestOf(name, [`deploy: {serviceUri: "https://deploy.contoso.com/acr"}`]).replace(
        `{name: ${name}}`,
        `{name: ${name}, subscriptionId: ${subscriptions[index % 2]}}`,
      ),
    )
    .join("---\n");
}

const named = (count: number) => Array.from({ length: count }, (_, index) => `contoso${index}`);

describe("many registries", () => {
  it("in two subscriptions are looked up by one request for each subscription", async () => {
    await using job = await startJob({ seed: world(30) });
    const report = await job.run("plan", manifests(named(30)));
    expect(report.result).toBe("clean");
    expect(job.requests()).toEqual({
      "GET registries": 2,
      "GET webhooks": 30,
      "GET eventSubscriptions": 30,
      "POST getCallbackConfig": 30,
    });
  });

  it("do not stop for one that fails, whatever it fails of", async () => {
    await using job = await startJob({ seed: world(6) });
    const fault = { do: "status", status: 500, code: "InternalServerError" } as const;
    job.emulator.control.fault({ ...fault, path: "*/contoso1/webhooks*" });
    job.emulator.control.fault({ ...fault, path: "*/contoso2/*getCallbackConfig*" });
    const report = await job.run("drift", manifests([...named(6), "missing"]));
    expect(report.registries.map((one) => [one.registry, one.exitCode])).toEqual([
      ["contoso0", 0],
      ["contoso1", 1],
      ["contoso2", 1],
      ["contoso3", 0],
      ["contoso4", 0],
      ["contoso5", 0],
      ["missing", 1],
    ]);
    expect(report.exitCode).toBe(1);
  });
});

describe("a shard", () => {
  async function planned(count: number, shard: string): Promise<readonly string[]> {
    await using job = await startJob({ seed: world(count) });
    const report = await job.run("plan", manifests(named(count)), { shard: [shard] });
    expect(report.exitCode).toBe(0);
    return report.registries.map((one) => one.registry);
  }

  it("is a part of the registries, and all shards are the whole", async () => {
    const parts = await Promise.all([1, 2, 3].map((index) => planned(40, `${index}/3`)));
    expect(parts.flat().sort()).toEqual(named(40).sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(5);
  });

  it("keeps its registries when others come", async () => {
    const [before, after] = await Promise.all([planned(20, "2/3"), planned(40, "2/3")]);
    expect(after.filter((name) => before.includes(name))).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it("with nothing in it is done", async () => {
    await using job = await startJob({ seed: world(1) });
    const parts = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        job.run("plan", manifests(named(1)), { shard: [`${index + 1}/8`] }).then((report) => report.registries.length),
      ),
    );
    expect(parts.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });
});
