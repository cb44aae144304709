/** What a run costs: Azure gives a subscription ten write tokens a second, and every POST takes one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDocument } from "../../src/report/report.ts";
import { manifestOf, startJob, writeTokens } from "./job.ts";

const many = (count: number, more: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `hook${index}x: {serviceUri: "${more(index)}"}`);

describe("a webhook costs", () => {
  it("three write tokens to create: PUT, ping, one look for the answer", async () => {
    await using job = await startJob();
    const report = await job.run(
      "apply",
      manifestOf(
        "contoso",
        many(4, (i) => `${job.endpoint.url}/${i}`),
      ),
    );
    expect(report.exitCode).toBe(0);
    expect(job.requests()).toEqual({
      "GET registries": 1,
      "GET webhooks": 1,
      "GET listUsages": 1,
      "GET webhook": 4,
      "PUT webhook": 4,
      "POST ping": 4,
      "POST listEvents": 4,
    });
  });

  it("one to find it unchanged, four to update it", async () => {
    await using job = await startJob();
    await job.run(
      "apply",
      manifestOf(
        "contoso",
        many(3, (i) => `${job.endpoint.url}/${i}`),
      ),
      { ping: ["none"] },
    );
    job.requests();
    expect(
      (
        await job.run(
          "plan",
          manifestOf(
            "contoso",
            many(3, (i) => `${job.endpoint.url}/${i}`),
          ),
        )
      ).result,
    ).toBe("clean");
    expect(job.requests()).toEqual({
      "GET registries": 1,
      "GET webhooks": 1,
      "GET eventSubscriptions": 1,
      "POST getCallbackConfig": 3,
    });

    const scoped = many(3, (i) => `${job.endpoint.url}/${i}", scope: "storefront:*`);
    expect((await job.run("apply", manifestOf("contoso", scoped))).exitCode).toBe(0);
    expect(job.requests()).toEqual({
      "GET registries": 1,
      "GET webhooks": 1,
      "GET webhook": 3,
      "POST getCallbackConfig": 3,
      "PATCH webhook": 3,
      "POST ping": 3,
      "POST listEvents": 3,
    });
  });

  it("none to delete or to leave alone", async () => {
    await using job = await startJob();
    await job.run(
      "apply",
      manifestOf(
        "contoso",
        many(3, (i) => `${job.endpoint.url}/${i}`),
      ),
      { ping: ["none"] },
    );
    await job.emulator.control.put("contoso", "byHand", { serviceUri: job.endpoint.url });
    job.requests();
    const report = await job.run("apply", manifestOf("contoso", []), { "max-deletes": ["3"] });
    expect(report.exitCode).toBe(0);
    expect(job.requests()).toEqual({
      "GET registries": 1,
      "GET webhooks": 1,
      "GET webhook": 3,
      "DELETE webhook": 3,
    });
  });

  it("nothing to read it for a delete that does not have to make room", async () => {
    await using job = await startJob();
    await job.run(
      "apply",
      manifestOf(
        "contoso",
        many(2, (i) => `${job.endpoint.url}/${i}`),
      ),
      { ping: ["none"] },
    );
    job.requests();
    await job.run("plan", manifestOf("contoso", [`another: {serviceUri: "${job.endpoint.url}"}`]));
    expect(writeTokens(job.requests())).toBe(0);
    job.emulator.control.set({ quota: 2 });
    await job.run("plan", manifestOf("contoso", [`another: {serviceUri: "${job.endpoint.url}"}`]));
    expect(job.requests()).toMatchObject({ "POST getCallbackConfig": 1 });
  });

  it("one look for an answer that comes at its time, not one every moment", async () => {
    await using job = await startJob({ switches: { lateAnswers: 2 } });
    await job.run(
      "apply",
      manifestOf(
        "contoso",
        many(1, () => job.endpoint.url),
      ),
    );
    expect(job.requests()).toMatchObject({ "POST ping": 1, "POST listEvents": 3 });
  });
});

describe("with a cache", () => {
  const cache = { cache: ["cache"] };

  it("a drift check of untouched webhooks takes no write token", async () => {
    await using job = await startJob();
    const manifest = manifestOf(
      "contoso",
      many(20, (i) => `${job.endpoint.url}/${i}?key=\${WEBHOOK_TOKEN}`),
    );
    await job.run("apply", manifest, { ping: ["none"] });
    job.requests();
    const cold = await job.run("drift", manifest, cache);
    expect(writeTokens(job.requests())).toBe(20);
    const warm = await job.run("drift", manifest, cache);
    expect(job.requests()).toEqual({ "GET registries": 1, "GET webhooks": 1 });
    expect([cold.result, warm.result]).toEqual(["clean", "clean"]);
    expect(job.files.get("cache")).not.toMatch(/s3cret|127\.0\.0\.1|localhost/);
  });

  it("what somebody touched is read, and what the plan changes; the plan is the one without a cache", async () => {
    await using job = await startJob();
    const { url } = job.endpoint;
    const before = manifestOf(
      "contoso",
      many(6, (i) => `${url}/${i}`),
    );
    await job.run("apply", before, { ping: ["none"] });
    await job.run("plan", before, cache);
    job.requests();
    await job.emulator.control.disable("contoso", "hook0x");
    await job.emulator.control.put("contoso", "hook1x", {
      serviceUri: `${url}/elsewhere`,
      tags: { "acr-webhooks-owner": "contoso/storefront" },
    });
    const wanted = manifestOf("contoso", [
      ...many(4, (i) => `${url}/${i}`),
      `hook4x: {serviceUri: "${url}/4", scope: "storefront:*"}`,
      `hook5x: {serviceUri: "${url}/5", customHeaders: {X-Key: "\${WEBHOOK_TOKEN}"}}`,
    ]);
    const warm = await job.run("plan", wanted, cache);
    // 0 and 1 were touched, 4 changes in public, 5 in secret; 2 and 3 are known.
    expect(job.requests()).toMatchObject({ "POST getCallbackConfig": 4 });
    const full = await job.run("plan", wanted);
    expect(job.requests()).toMatchObject({ "POST getCallbackConfig": 6 });
    expect(JSON.stringify(planDocument(warm))).toBe(JSON.stringify(planDocument(full)));
  });

  it("an update is undone to what was there, headers and all", async () => {
    await using job = await startJob();
    const { url } = job.endpoint;
    const headers = `customHeaders: {X-Key: "\${WEBHOOK_TOKEN}"}`;
    const before = manifestOf("contoso", [`hook0x: {serviceUri: "${url}/0", ${headers}}`]);
    await job.run("apply", before, { ping: ["none"] });
    await job.run("plan", before, cache);
    job.answer(401);
    const report = await job.run(
      "apply",
      manifestOf("contoso", [`hook0x: {serviceUri: "${url}/0", scope: "new:*", ${headers}}`]),
      { ...cache, "on-ping-failure": ["rollback"] },
    );
    expect(report.registries[0]?.outcomes).toMatchObject([{ status: "rolled-back", restored: "restored" }]);
    expect(job.emulator.control.webhooks("contoso")).toMatchObject([{ scope: "" }]);
  });

  it("and no key there is no cache, and a warning that says so", async () => {
    await using job = await startJob();
    const manifest = manifestOf(
      "contoso",
      many(1, () => job.endpoint.url),
    );
    for (const key of ["", "short"]) {
      const environment = {
        AZURE_SUBSCRIPTION_ID: job.emulator.ready.subscriptionId,
        ...(key === "" ? {} : { ACR_WEBHOOKS_CACHE_KEY: key }),
      };
      const report = await job.run("plan", manifest, cache, { environment });
      expect(report.diagnostics.map((d) => d.code)).toContain("cache-without-key");
      expect(report.exitCode).toBe(0);
    }
    expect(job.files.size).toBe(0);
  });

  it("a cache that can't be written is a warning", async () => {
    await using job = await startJob();
    const manifest = manifestOf(
      "contoso",
      many(1, () => job.endpoint.url),
    );
    await job.run("apply", manifest, { ping: ["none"] });
    const cacheFile = {
      read: async () => undefined,
      update: () => Promise.reject(Object.assign(new Error("no"), { code: "EROFS" })),
    };
    const report = await job.run("plan", manifest, cache, { cacheFile });
    expect(report.exitCode).toBe(0);
    expect(report.diagnostics).toMatchObject([
      { severity: "warning", code: "service-uri-insecure" },
      { severity: "warning", code: "cannot-write" },
    ]);
  });

  it("plans as without one, byte for byte, whatever happens to webhooks, manifest and file between runs", async () => {
    await using job = await startJob();
    const { control } = job.emulator;
    const { url } = job.endpoint;
    const names = ["hook0x", "hook1x", "hook2x"];
    const owned = { "acr-webhooks-owner": "contoso/storefront" };
    const headers = fc.constantFrom({}, { "X-Key": "s3cret-1" }, { "x-key": "s3cret-1" }, { "X-Key": "s3cret-2" });
    const setting = fc.record({ path: fc.constantFrom("a", "b"), scope: fc.constantFrom("", "storefront:*"), headers });
    const step = fc.oneof(
      fc.record({ kind: fc.constant("live"), name: fc.constantFrom(...names), setting }),
      fc.record({ kind: fc.constant("wanted"), name: fc.constantFrom(...names), setting }),
      fc.record({ kind: fc.constantFrom("gone", "portal", "unwanted"), name: fc.constantFrom(...names), setting }),
      fc.record({ kind: fc.constantFrom("cut", "lost"), name: fc.constantFrom(...names), setting }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        job.files.clear();
        const start = { path: "a", scope: "", headers: {} };
        const wanted = new Map<string, typeof start>(names.map((name) => [name, start]));
        const put = (name: string, { path, scope, headers: customHeaders }: typeof start) =>
          control.put("contoso", name, { serviceUri: `${url}/${path}`, scope, customHeaders, tags: owned });
        for (const name of names) await put(name, start);
        for (const { kind, name, setting: value } of [{ kind: "nothing", name: "", setting: start }, ...steps]) {
          const file = job.files.get("cache") ?? "";
          const exists = control.webhooks("contoso").some((webhook) => webhook.name === name);
          if (kind === "live") await put(name, value);
          if (kind === "wanted") wanted.set(name, value);
          if (kind === "unwanted") wanted.delete(name);
          if (kind === "gone") await control.remove("contoso", name);
          if (kind === "portal" && exists) await control.portalPut("contoso", name);
          if (kind === "cut") job.files.set("cache", file.slice(0, file.length / 2));
          if (kind === "lost") job.files.clear();
          const manifest = manifestOf(
            "contoso",
            [...wanted].map(([each, { path, scope, headers: customHeaders }]) => {
              const wish = { serviceUri: `${url}/${path}`, scope, customHeaders };
              return `${each}: ${JSON.stringify(wish)}`;
            }),
          );
          const [warm, full] = [await job.run("plan", manifest, cache), await job.run("plan", manifest)];
          expect(JSON.stringify(planDocument(warm))).toBe(JSON.stringify(planDocument(full)));
        }
      }),
      { numRuns: 15 },
    );
  });
});
