/** Counts, over all registries, how far each phase has come. */
import type { Host, Phase } from "./host.ts";

export interface Counter {
  /** This phase has `count` more. */
  expect(phase: Phase, count: number): void;
  /** One is finished. */
  done(phase: Phase): void;
}

export function counterFor({ status }: Pick<Host, "status">): Counter {
  const counts = new Map<Phase, { done: number; total: number }>();
  const of = (phase: Phase) => {
    const found = counts.get(phase) ?? { done: 0, total: 0 };
    counts.set(phase, found);
    return found;
  };
  return {
    expect(phase, count) {
      if (count === 0) return;
      const counted = of(phase);
      counted.total += count;
      status({ phase, ...counted });
    },
    done(phase) {
      const counted = of(phase);
      counted.done += 1;
      status({ phase, ...counted });
    },
  };
}
