/** The time. Tests replace it, so that they need not wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A time as Azure writes it, with 7 decimals and no zone: `2025-09-09T08:23:46.4363479`. Always later than the one before. */
  stamp(): string;
}

/** A clock over `now`, by default the machine's. */
export function createClock(now: () => number = Date.now): Clock {
  let last = 0n;
  return {
    now,
    stamp() {
      // Ticks of 100 ns, as in .NET. The digits below a millisecond come from the high-resolution clock.
      const fine = (process.hrtime.bigint() / 100n) % 10_000n;
      const ticks = BigInt(Math.trunc(now())) * 10_000n + fine;
      last = ticks > last ? ticks : last + 1n;
      return `${new Date(Number(last / 10_000n)).toISOString().slice(0, 19)}.${(last % 10_000_000n).toString().padStart(7, "0")}`;
    },
  };
}
