/** The pace and the transport under Azure's throttling: the real SDK against the emulator's buckets, on a clock that jumps. */
import { describe, expect, it } from "vitest";
import { jumpingClock } from "./clock.ts";
import { type Job, manifestOf, startJob } from "./job.ts";

const start = Date.UTC(2026, 5, 1);

function throttled(registries: readonly string[], webhooks: number) {
  const clock = jumpingClock();
  const tags = { "acr-webhooks-owner": "contoso/storefront" };
  const live = Object.fromEntries(
    Array.from({ length: webhooks }, (_, index) => [
      `hook${index}x`,
      { serviceUri: `https://deploy.contoso.com/${index}`, tags },
    ]),
  );
  const seed = { registries: registries.map((name) => ({ name, sku: "Premium", webhooks: live })) };
  const job = startJob({ clock, now: () => start + clock.now(), switches: { throttle: true }, seed });
  const manifest = registries
    .map((name) =>
      manifestOf(
        name,
        Array.from(
          { length: webhooks },
          (_, index) => `hook${index}x: {serviceUri: "https://deploy.contoso.com/${index}"}`,
        ),
      ),
    )
    .join("---\n");
  return { clock, job, manifest };
}

function refused(job: Job): number {
  return job.emulator.control.requests().filter((request) => request.status === 429).length;
}

describe("a run that needs more tokens than there are", () => {
  it("goes on at the refill's pace, and is not refused once", async () => {
    const { clock, job: starting, manifest } = throttled(["contoso"], 400);
    await using job = await starting;
    const report = await job.run("plan", manifest);
    expect(report.result).toBe("clean");
    expect(refused(job)).toBe(0);
    expect(job.waits).toContain("writes empty");
    // 400 writes, 200 at once and 10 a second.
    expect(clock.time() / 1000).toBeGreaterThan(19);
    expect(clock.time() / 1000).toBeLessThan(20 * 1.1);
  });

  it("shares the subscription's tokens among its registries", async () => {
    const { job: starting, manifest } = throttled(["contoso", "contoso2", "contoso3"], 120);
    await using job = await starting;
    const report = await job.run("plan", manifest);
    expect(report.result).toBe("clean");
    expect(report.registries.map((one) => one.exitCode)).toEqual([0, 0, 0]);
    expect(refused(job)).toBe(0);
  });
});

describe("a run that is refused because of others", () => {
  it("waits as told, once for all, and comes to its end", async () => {
    const { clock, job: starting, manifest } = throttled(["contoso"], 40);
    await using job = await starting;
    const fault = { do: "status", status: 429, code: "TooManyRequests", retryAfter: 30, method: "POST" } as const;
    job.emulator.control.fault({ ...fault, path: "*getCallbackConfig*", at: 5, times: 12 });
    const report = await job.run("plan", manifest);
    expect(report.result).toBe("clean");
    expect(job.waits).toContain("writes throttled");
    // Of the first eight in flight several are refused at once; all wait the same half minute.
    expect(clock.time() / 1000).toBeGreaterThan(30);
    expect(clock.time() / 1000).toBeLessThan(30 * 12);
  });

  it("sends a ping and a write again that were refused, each taking effect once", async () => {
    const { job: starting } = throttled(["contoso"], 0);
    await using job = await starting;
    const fault = { do: "status", status: 429, code: "TooManyRequests", retryAfter: 3 } as const;
    job.emulator.control.fault({ ...fault, method: "PUT", at: 1, times: 3 });
    job.emulator.control.fault({ ...fault, method: "POST", path: "*/ping*", at: 1, times: 3 });
    const report = await job.run("apply", manifestOf("contoso", [`hook0x: {serviceUri: "${job.endpoint.url}"}`]));
    expect(report.exitCode).toBe(0);
    expect(report.registries[0]?.pings).toMatchObject([{ verdict: "passed", tries: 1 }]);
    expect(job.endpoint.received.length).toBe(1);
  });

  it("backs off when a 429 has no Retry-After", async () => {
    const { clock, job: starting, manifest } = throttled(["contoso"], 2);
    await using job = await starting;
    job.emulator.control.fault({
      do: "status",
      status: 429,
      code: "TooManyRequests",
      method: "GET",
      path: "*/webhooks*",
      at: 1,
      times: 4,
    });
    expect((await job.run("plan", manifest)).result).toBe("clean");
    expect(clock.time()).toBeGreaterThanOrEqual(4000);
  });

  it("gives up after ten minutes", async () => {
    const { clock, job: starting, manifest } = throttled(["contoso"], 2);
    await using job = await starting;
    job.emulator.control.fault({
      do: "status",
      status: 429,
      code: "TooManyRequests",
      retryAfter: 60,
      path: "*getCallbackConfig*",
    });
    const report = await job.run("plan", manifest);
    expect(report.result).toBe("failed");
    expect(report.registries[0]?.diagnostics).toMatchObject([{ code: "throttled" }]);
    expect(clock.time() / 1000).toBeGreaterThanOrEqual(500);
    expect(clock.time() / 1000).toBeLessThanOrEqual(610);
  });
});
