/** How much of a matrix is run: all of it, or a sample that a seed chooses. */

/** `CHAOS_SEED` and `CHAOS_BUDGET` are set by `npm run chaos`. */
export const seed = Number(process.env["CHAOS_SEED"] ?? 1);
/** At most so many cases of each kind; 0: all. */
const budget = Number(process.env["CHAOS_BUDGET"] ?? 0);

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

/** The cases that the budget takes, in an order that the seed and the kind of case give. */
export function budgeted<T>(cases: readonly T[], kind: number, most = budget): T[] {
  const next = random(seed * 1000 + kind);
  const shuffled = cases
    .map((value) => ({ value, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
  return most > 0 ? shuffled.slice(0, most) : shuffled;
}
