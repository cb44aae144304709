import type { Clock } from "../../src/clock.ts";

/** A clock that jumps to the next sleeper as soon as nothing else is left to do. */
export function jumpingClock(): Clock & { readonly time: () => number } {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  let scheduled = false;
  const jump = () => {
    scheduled = false;
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (!next) return;
    time = Math.max(time, next.at);
    next.wake();
    schedule();
  };
  const schedule = () => {
    if (scheduled || sleepers.length === 0) return;
    scheduled = true;
    setImmediate(jump);
  };
  return {
    now: () => time,
    time: () => time,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: time + milliseconds, wake });
        schedule();
      }),
  };
}
