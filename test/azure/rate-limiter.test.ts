import pLimit from "p-limit";
import { describe, expect, it } from "vitest";
import { makeRateLimiter, type RequestKind, type Wait } from "../../src/azure/rate-limiter.ts";
import type { Clock } from "../../src/clock.ts";
import { jumpingClock } from "./clock.ts";

/** Azure's bucket, as documented: so many tokens, refilled by so many a second. */
function serviceBucket(clock: Clock, size: number, refill: number) {
  let tokens = size;
  let at = clock.now();
  let refused = 0;
  return {
    ask(cost = 1): { readonly remaining: number } | { readonly retryAfter: number } {
      tokens = Math.min(size, tokens + ((clock.now() - at) / 1000) * refill);
      at = clock.now();
      if (tokens < cost) {
        refused += 1;
        return { retryAfter: Math.ceil((cost - tokens) / refill) };
      }
      tokens -= cost;
      return { remaining: Math.floor(tokens) };
    },
    refused: () => refused,
  };
}

async function sendAll(
  count: number,
  kind: RequestKind,
  options: { size: number; refill: number; othersTake?: number },
) {
  const clock = jumpingClock();
  const waits: Wait[] = [];
  const pace = makeRateLimiter(clock, (wait) => waits.push(wait));
  const bucket = serviceBucket(clock, options.size, options.refill);
  const gate = pLimit(8);
  const never = new AbortController().signal;
  await Promise.all(
    Array.from({ length: count }, () =>
      gate(async () => {
        for (;;) {
          const ticket = await pace.admit(kind, never);
          const answer = bucket.ask();
          if (options.othersTake) bucket.ask(options.othersTake);
          await clock.sleep(50);
          if ("remaining" in answer) {
            ticket.ended(answer.remaining);
            return;
          }
          ticket.throttled(answer.retryAfter);
        }
      }),
    ),
  );
  return { seconds: clock.time() / 1000, refused: bucket.refused(), waits };
}

describe("pace", () => {
  it("lets a full bucket's requests go at once", async () => {
    const { waits, refused } = await sendAll(150, "writes", { size: 200, refill: 10 });
    expect({ waits, refused }).toEqual({ waits: [], refused: 0 });
  });

  it("goes on at the refill's pace when the bucket is empty, without a single 429", async () => {
    const { seconds, refused, waits } = await sendAll(500, "writes", { size: 200, refill: 10 });
    expect(refused).toBe(0);
    // (500 - 200) tokens at 10 a second.
    expect(seconds).toBeGreaterThanOrEqual(29);
    expect(seconds).toBeLessThan(30 * 1.1);
    expect(waits[0]).toEqual({ kind: "writes", reason: "empty", perSecond: 10 });
  });

  it("gets through where others take from the same bucket", async () => {
    const { refused, seconds } = await sendAll(300, "writes", { size: 200, refill: 10, othersTake: 1 });
    // (600 - 200) tokens at 10 a second, and what a pause of whole seconds rounds up.
    expect(seconds).toBeLessThan(60);
    expect(refused).toBeLessThan(300);
  });

  it("counts on no more than a full bucket, however long nothing was sent", async () => {
    const clock = jumpingClock();
    const pace = makeRateLimiter(clock, () => {});
    const never = new AbortController().signal;
    (await pace.admit("writes", never)).ended(150);
    await clock.sleep(3_600_000);
    for (let sent = 0; sent < 200; sent += 1) await pace.admit("writes", never);
    expect(clock.time()).toBe(3_600_000);
    await pace.admit("writes", never);
    expect(clock.time()).toBeGreaterThanOrEqual(3_600_100);
  });

  it("holds nothing back where the service does not say what is left", async () => {
    const clock = jumpingClock();
    const pace = makeRateLimiter(clock, () => {});
    const never = new AbortController().signal;
    for (let sent = 0; sent < 1000; sent += 1) (await pace.admit("writes", never)).ended(undefined);
    expect(clock.time()).toBe(0);
  });

  it("makes all who wait wait when the service says Retry-After", async () => {
    const clock = jumpingClock();
    const pace = makeRateLimiter(clock, () => {});
    const never = new AbortController().signal;
    const first = await pace.admit("writes", never);
    first.throttled(7);
    await Promise.all([pace.admit("writes", never), pace.admit("writes", never)]);
    expect(clock.time()).toBeGreaterThanOrEqual(7000);
  });

  it("keeps kinds apart", async () => {
    const clock = jumpingClock();
    const pace = makeRateLimiter(clock, () => {});
    const never = new AbortController().signal;
    (await pace.admit("writes", never)).throttled(60);
    await pace.admit("reads", never);
    expect(clock.time()).toBe(0);
  });

  it("lets who waits go when the run is stopped", async () => {
    const clock: Clock = { now: () => 0, sleep: () => new Promise(() => {}) };
    const pace = makeRateLimiter(clock, () => {});
    const stop = new AbortController();
    (await pace.admit("writes", stop.signal)).throttled(60);
    const waiting = pace.admit("writes", stop.signal);
    stop.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    await expect(pace.admit("reads", stop.signal)).rejects.toThrow("stopped");
  });
});

describe("gate", () => {
  it("never lets more in than its size, and everyone in the end", async () => {
    const gate = pLimit(3);
    let inside = 0;
    let most = 0;
    let served = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        gate(async () => {
          inside += 1;
          most = Math.max(most, inside);
          await new Promise((resolve) => setImmediate(resolve));
          inside -= 1;
          served += 1;
        }),
      ),
    );
    expect({ most, served, inside }).toEqual({ most: 3, served: 20, inside: 0 });
  });
});
