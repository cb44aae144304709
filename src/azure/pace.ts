/**
 * How fast requests may go: as parallel as the service allows, slowing down before it says 429.
 *
 * Azure Resource Manager gives each principal, per subscription, a token bucket for each kind of request: 250 reads
 * refilled at 25 a second, 200 writes and 200 deletes refilled at 10 a second; every POST is a write. What is left is in
 * `x-ms-ratelimit-remaining-subscription-{reads|writes|deletes}` (documented 2024; numbers confirmed by traffic of 2025-09);
 * `…-subscription-global-…` is what is left to all principals of the subscription together, fifteen times as much.
 */

import type { Clock } from "../clock.ts";
import type { Kind, Wait } from "./azure.ts";

const refillPerSecond: Record<Kind, number> = { reads: 25, writes: 10, deletes: 10 };
const bucketSize: Record<Kind, number> = { reads: 250, writes: 200, deletes: 200 };

/** Leave to send one request; what became of it is told back. */
export interface Ticket {
  /** It was answered, or failed; `remaining` is what the service says is left. */
  answered(remaining: number | undefined): void;
  /** The service said 429: nobody goes for so many seconds. */
  throttled(seconds: number): void;
}

export interface Pace {
  /** Resolves, first come first served, when a request of this kind may go. Rejects with the signal's reason when it is aborted. */
  admit(kind: Kind, signal: AbortSignal): Promise<Ticket>;
}

interface Bucket {
  /** What we believe is left, less what is on its way; infinite while the service has not said. */
  tokens: number;
  at: number;
  pausedUntil: number;
  inFlight: number;
  readonly line: (() => void)[];
  pumping: boolean;
  /** Milliseconds waited since the user was last told. */
  untold: number;
  tellAfter: number;
}

/** One pace for one subscription. `onWait` is told after the first second of waiting, and then every ten. */
export function makePace(clock: Clock, onWait: (wait: Wait) => void): Pace {
  const bucket = (): Bucket => ({
    tokens: Number.POSITIVE_INFINITY,
    at: clock.now(),
    pausedUntil: Number.NEGATIVE_INFINITY,
    inFlight: 0,
    line: [],
    pumping: false,
    untold: 0,
    tellAfter: 1000,
  });
  const buckets: Record<Kind, Bucket> = {
    reads: bucket(),
    writes: bucket(),
    deletes: bucket(),
  };

  /** Fills the bucket up to now, and gives the milliseconds until the next request may go. */
  function delay(kind: Kind): number {
    const b = buckets[kind];
    const now = clock.now();
    if (Number.isFinite(b.tokens))
      b.tokens = Math.min(bucketSize[kind], b.tokens + ((now - b.at) / 1000) * refillPerSecond[kind]);
    b.at = now;
    const missing = Math.max(0, 1 - b.tokens);
    return Math.max(b.pausedUntil - now, (missing / refillPerSecond[kind]) * 1000);
  }

  function tell(kind: Kind, wait: number): void {
    const b = buckets[kind];
    b.untold += wait;
    if (b.untold < b.tellAfter) return;
    b.untold = 0;
    b.tellAfter = 10_000;
    const seconds = (b.pausedUntil - clock.now()) / 1000;
    onWait(
      seconds > 0
        ? { reason: "throttled", kind, seconds }
        : { reason: "empty", kind, perSecond: refillPerSecond[kind] },
    );
  }

  async function pump(kind: Kind): Promise<void> {
    const b = buckets[kind];
    if (b.pumping) return;
    b.pumping = true;
    while (b.line.length > 0) {
      const wait = delay(kind);
      if (wait > 0) {
        tell(kind, wait);
        await clock.sleep(Math.max(1, wait));
        continue;
      }
      b.tokens -= 1;
      b.inFlight += 1;
      b.line.shift()?.();
    }
    b.pumping = false;
  }

  function ticket(kind: Kind): Ticket {
    const b = buckets[kind];
    return {
      answered(remaining) {
        b.inFlight -= 1;
        if (remaining === undefined) return;
        delay(kind);
        // The service does not count yet what is still on its way to it.
        b.tokens = remaining - b.inFlight;
      },
      throttled(seconds) {
        b.inFlight -= 1;
        b.pausedUntil = Math.max(b.pausedUntil, clock.now() + seconds * 1000);
        delay(kind);
        // By the end of the pause one token has come back; the others who wait follow at the refill's pace.
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
        const { line } = buckets[kind];
        const leave = () => {
          line.splice(line.indexOf(go), 1);
          reject(signal.reason);
        };
        const go = () => {
          signal.removeEventListener("abort", leave);
          resolve(ticket(kind));
        };
        signal.addEventListener("abort", leave, { once: true });
        line.push(go);
        void pump(kind);
      }),
  };
}

/** At most `size` callers at once; the others wait in line. */
export function makeGate(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const line: (() => void)[] = [];
  return async (work) => {
    if (running < size) running += 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
