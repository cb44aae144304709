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

/** Why requests wait: Azure answered 429 and asked for a pause of so many seconds, or the bucket is empty. */
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
  /** The response was 429: no request of this kind is sent for so many seconds. */
  throttled(seconds: number): void;
}

export interface RateLimiter {
  /** Resolves, in order, when a request of this kind can be sent. Rejects with the signal's reason when it is aborted. */
  admit(kind: RequestKind, signal: AbortSignal): Promise<Ticket>;
}

interface Bucket {
  /** Tokens left by our estimate, less the pending requests; infinite until the service has sent a number. */
  tokens: number;
  at: number;
  pausedUntil: number;
  pending: number;
  readonly queue: (() => void)[];
  pumping: boolean;
  /** Milliseconds waited since the last report to the user. */
  unreported: number;
  reportAfter: number;
}

/** The rate limiter of one subscription. Calls `onWait` after the first second of waiting, then every ten seconds. */
export function makeRateLimiter(clock: Clock, onWait: (wait: Wait) => void): RateLimiter {
  const bucket = (): Bucket => ({
    tokens: Number.POSITIVE_INFINITY,
    at: clock.now(),
    pausedUntil: Number.NEGATIVE_INFINITY,
    pending: 0,
    queue: [],
    pumping: false,
    unreported: 0,
    reportAfter: 1000,
  });
  const buckets: Record<RequestKind, Bucket> = { reads: bucket(), writes: bucket(), deletes: bucket() };

  /** Refills the bucket and returns the milliseconds until the next request can be sent. */
  function delay(kind: RequestKind): number {
    const b = buckets[kind];
    const now = clock.now();
    if (Number.isFinite(b.tokens))
      b.tokens = Math.min(bucketSize[kind], b.tokens + ((now - b.at) / 1000) * refillPerSecond[kind]);
    b.at = now;
    const missing = Math.max(0, 1 - b.tokens);
    return Math.max(b.pausedUntil - now, (missing / refillPerSecond[kind]) * 1000);
  }

  function report(kind: RequestKind, wait: number): void {
    const b = buckets[kind];
    b.unreported += wait;
    if (b.unreported < b.reportAfter) return;
    b.unreported = 0;
    b.reportAfter = 10_000;
    const seconds = (b.pausedUntil - clock.now()) / 1000;
    onWait(
      seconds > 0
        ? { reason: "throttled", kind, seconds }
        : { reason: "empty", kind, perSecond: refillPerSecond[kind] },
    );
  }

  async function pump(kind: RequestKind): Promise<void> {
    const b = buckets[kind];
    if (b.pumping) return;
    b.pumping = true;
    while (b.queue.length > 0) {
      const wait = delay(kind);
      if (wait > 0) {
        report(kind, wait);
        await clock.sleep(Math.max(1, wait));
        continue;
      }
      b.tokens -= 1;
      b.pending += 1;
      b.queue.shift()?.();
    }
    b.pumping = false;
  }

  function ticket(kind: RequestKind): Ticket {
    const b = buckets[kind];
    return {
      ended(remaining) {
        b.pending -= 1;
        if (remaining === undefined) return;
        delay(kind);
        // The service has not counted the pending requests yet.
        b.tokens = remaining - b.pending;
      },
      throttled(seconds) {
        b.pending -= 1;
        b.pausedUntil = Math.max(b.pausedUntil, clock.now() + seconds * 1000);
        delay(kind);
        // One token is back at the end of the pause. The other requests follow at the refill rate.
        b.tokens = Math.min(b.tokens, 1 - seconds * refillPerSecond[kind]);
      },
    };
  }

  return {
    admit: (kind, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        const { queue } = buckets[kind];
        const leave = () => {
          queue.splice(queue.indexOf(go), 1);
          reject(signal.reason);
        };
        const go = () => {
          signal.removeEventListener("abort", leave);
          resolve(ticket(kind));
        };
        signal.addEventListener("abort", leave, { once: true });
        queue.push(go);
        void pump(kind);
      }),
  };
}
