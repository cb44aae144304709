/**
 * How much of a matrix runs: a sample that the seed chooses, or all of it. `npm test` takes a small sample; `npm run chaos`,
 * which has a CI job of its own, sets both.
 */

export const seed = Number(process.env["CHAOS_SEED"] ?? 1);

/** How many times the usual number of cases. */
const budget = Number(process.env["CHAOS_BUDGET"] ?? 0.2);

/** The usual number of cases times the budget, and at least one. */
export function most(usual: number): number {
  return Math.max(1, Math.round(usual * budget));
}

/** The same numbers for the same seed (mulberry32). */
export function random(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most so many of the cases, in an order that the seed and the kind of case give: so that each kind takes others. */
export function sample<T>(cases: readonly T[], kind: number, atMost: number): T[] {
  const next = random(seed * 1000 + kind);
  return cases
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
    .slice(0, atMost);
}
