/** The bucket that a request takes a token from. Every POST is a write (recorded 2025-09). */
export type Kind = "reads" | "writes" | "deletes";

/** The outcome of taking a token. */
export interface Taken {
  /** False: the bucket was empty. */
  readonly allowed: boolean;
  readonly remaining: number;
  /** Of all principals of the subscription together. */
  readonly globalRemaining: number;
  /** Seconds until there is a token again; 0 if allowed. */
  readonly retryAfter: number;
}

/**
 * ARM's token buckets: 250 reads (refilled at 25 per second), 200 writes and 200 deletes (10 per second) for each subscription and
 * principal, and fifteen times as much for all principals of a subscription (Azure documentation, "request limits and throttling"; the first values recorded 2025-09).
 */
export interface Buckets {
  take(subscriptionId: string, principal: string, kind: Kind): Taken;
  /** What the first request to full buckets would get; takes nothing. */
  peekFull(kind: Kind): Taken;
  /** Fills all buckets. */
  reset(): void;
}

export function createBuckets(now: () => number): Buckets {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const current = (key: string, kind: Kind, factor: number): { tokens: number; at: number } => {
    const { size, perSecond } = limits[kind];
    const at = now();
    const bucket = buckets.get(key);
    const tokens =
      bucket === undefined
        ? size * factor
        : Math.min(size * factor, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * perSecond * factor);
    const filled = { tokens, at };
    buckets.set(key, filled);
    return filled;
  };
  return {
    take(subscriptionId, principal, kind) {
      const own = current(`${subscriptionId} ${principal} ${kind}`.toLowerCase(), kind, 1);
      const all = current(`${subscriptionId} ${kind}`.toLowerCase(), kind, globalFactor);
      const allowed = own.tokens >= 1 && all.tokens >= 1;
      if (allowed) {
        own.tokens -= 1;
        all.tokens -= 1;
      }
      const { perSecond } = limits[kind];
      const missing = Math.max((1 - own.tokens) / perSecond, (1 - all.tokens) / (perSecond * globalFactor));
      return {
        allowed,
        remaining: Math.floor(own.tokens),
        globalRemaining: Math.floor(all.tokens),
        retryAfter: allowed ? 0 : Math.max(1, Math.ceil(missing)),
      };
    },
    peekFull: (kind) => ({
      allowed: true,
      remaining: limits[kind].size - 1,
      globalRemaining: limits[kind].size * globalFactor - 1,
      retryAfter: 0,
    }),
    reset: () => buckets.clear(),
  };
}

/** The kind of a method. */
export function kindOf(method: string): Kind {
  return method === "GET" || method === "HEAD" ? "reads" : method === "DELETE" ? "deletes" : "writes";
}

// --- internal --------------------------------------------------------------------------------------------------------

const limits: Readonly<Record<Kind, { readonly size: number; readonly perSecond: number }>> = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
};
const globalFactor = 15;
