/**
 * Keeps the rate of requests below the service's limit: parallel while Azure allows it, slower before Azure answers 429.
 *
 * Azure Resource Manager gives each principal, per subscription, a token bucket for each kind of request: 250 reads
 * refilled at 25 per second, 200 writes and 200 deletes refilled at 10 per second; every POST is a write. The rest of a bucket is
 * in `x-ms-ratelimit-remaining-subscription-{reads|writes|deletes}` (documented 2024; confirmed by traffic of 2025-09).
 * `…-subscription-global-…` is the rest for all principals of the subscription together: fifteen times as much.
 */
import type { Clock } from "../clock.ts";

/** Resource Manager counts three kinds of requests separately. */
export type RequestKind = "reads" | "writes" | "deletes";

/** Why requests wait: Azure responded 429 and asked for a pause of `seconds`, or the bucket is empty. */
export type Wait =
  | { readonly reason: "throttled"; readonly kind: RequestKind; readonly seconds: number }
  | { readonly reason: "empty"; readonly kind: RequestKind; readonly perSecond: number };

/** Why the run is slow, in one sentence. */
export function waitSentence(wait: Wait): string {
  const kind = wait.kind.slice(0, -1);
  return wait.reason === "throttled"
    ? `Azure is throttling this subscription's ${wait.kind} (HTTP 429); waiting ${Math.ceil(wait.seconds)} s`
    : `Azure's ${kind} quota is used up; continuing at ${wait.perSecond} requests per second`;
}

const refillPerSecond: Record<RequestKind, number> = { reads: 25, writes: 10, deletes: 10 };
const bucketSize: Record<RequestKind, number> = { reads: 250, writes: 200, deletes: 200 };

/** Permission to send one request. The caller reports how it ended. */
export interface Ticket {
  /** The request ended; `remaining` is what the response says is left in the bucket. */
  ended(remaining: number | undefined): void;
  /** The response was 429: no request of this kind is sent for that many seconds. */
  throttled(seconds: number): void;
}

export interface RateLimiter {
  /** Resolves, in order, when a request of this kind can be sent. Rejects with the signal's reason when it is aborted. */
  admit(kind: RequestKind, signal: AbortSignal): Promise<Ticket>;
}

/** The rate limiter of one subscription. Calls `onWait` after the first second of waiting, then every ten seconds. */
export function makeRateLimiter(clock: Clock, onWait: (wait: Wait) => void): RateLimiter {
  const buckets: Readonly<Record<RequestKind, Bucket>> = {
    reads: makeBucket("reads", clock, onWait),
    writes: makeBucket("writes", clock, onWait),
    deletes: makeBucket("deletes", clock, onWait),
  };
  return { admit: (kind, signal) => buckets[kind].admit(signal) };
}

interface Bucket {
  admit(signal: AbortSignal): Promise<Ticket>;
}

function makeBucket(kind: RequestKind, clock: Clock, onWait: (wait: Wait) => void): Bucket {
  const perSecond = refillPerSecond[kind];
  const report = reporter(onWait);
  const queue: (() => void)[] = [];
  /** Tokens left by our estimate, less the pending requests; infinite until the service has sent a number. */
  let tokens = Number.POSITIVE_INFINITY;
  let at = clock.now();
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let pending = 0;
  let isPumping = false;

  /** Refills the bucket and returns the milliseconds until the next request can be sent. */
  function delay(): number {
    const now = clock.now();
    if (Number.isFinite(tokens)) tokens = Math.min(bucketSize[kind], tokens + ((now - at) / 1000) * perSecond);
    at = now;
    return Math.max(pausedUntil - now, (Math.max(0, 1 - tokens) / perSecond) * 1000);
  }

  async function pump(): Promise<void> {
    if (isPumping) return;
    isPumping = true;
    while (queue.length > 0) {
      const wait = delay();
      if (wait > 0) {
        const seconds = (pausedUntil - clock.now()) / 1000;
        report(wait, seconds > 0 ? { reason: "throttled", kind, seconds } : { reason: "empty", kind, perSecond });
        await clock.sleep(Math.max(1, wait));
        continue;
      }
      tokens -= 1;
      pending += 1;
      queue.shift()?.();
    }
    isPumping = false;
  }

  const ticket: Ticket = {
    ended(remaining) {
      pending -= 1;
      if (remaining === undefined) return;
      delay();
      // The service has not counted the pending requests yet.
      tokens = remaining - pending;
    },
    throttled(seconds) {
      pending -= 1;
      pausedUntil = Math.max(pausedUntil, clock.now() + seconds * 1000);
      delay();
      // One token is back at the end of the pause. The other requests follow at the refill rate.
      tokens = Math.min(tokens, 1 - seconds * perSecond);
    },
  };

  return {
    admit: (signal) => inLine(queue, signal, () => void pump()).then(() => ticket),
  };
}

/** Resolves when the queue's owner calls the entry; leaves the queue when the signal is aborted. */
function inLine(queue: (() => void)[], signal: AbortSignal, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const leave = () => {
      queue.splice(queue.indexOf(go), 1);
      reject(signal.reason);
    };
    const go = () => {
      signal.removeEventListener("abort", leave);
      resolve();
    };
    signal.addEventListener("abort", leave, { once: true });
    queue.push(go);
    start();
  });
}

/** Reports after the first second of waiting, then every ten seconds of it. */
function reporter(onWait: (wait: Wait) => void): (milliseconds: number, wait: Wait) => void {
  let unreported = 0;
  let reportAfter = 1000;
  return (milliseconds, wait) => {
    unreported += milliseconds;
    if (unreported < reportAfter) return;
    unreported = 0;
    reportAfter = 10_000;
    onWait(wait);
  };
}
