/** Records of a run in progress: one writer that never runs twice at once. */
import { systemClock } from "../clock.ts";

export interface Writer {
  /** Writes what is current now. Resolves when it is written; calls during a write share the next one. Fails as the write does. */
  now(): Promise<void>;
  /** Writes within a share of the time: resolves at once if a write is due later. */
  soon(): Promise<void>;
  /** Resolves when no write is running or due. A write that was due later is dropped. */
  end(): Promise<void>;
}

/**
 * Runs `write` for every call, but never twice at once. `share`: the part of the time that `soon` may spend on writing, for
 * texts that take longer to make than the changes they report.
 */
export function coalesced(write: () => Promise<void>, { share = 0.1 }: { readonly share?: number } = {}): Writer {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let due = 0;

  async function timed(): Promise<void> {
    const begin = systemClock.now();
    try {
      await write();
    } finally {
      const end = systemClock.now();
      due = end + (end - begin) * (1 / share - 1);
      running = undefined;
    }
  }
  function start(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running = timed();
    return running;
  }
  function now(): Promise<void> {
    // When a write has ended, its callers go on before the next one starts.
    if (next !== undefined) return next;
    if (running === undefined) return start();
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  }
  return {
    now,
    async soon() {
      await running?.catch(() => undefined);
      const rest = due - systemClock.now();
      if (rest <= 0) await now();
      else timer ??= setTimeout(() => void now().catch(() => undefined), rest);
    },
    async end() {
      clearTimeout(timer);
      timer = undefined;
      // A failed write is reported to its caller.
      for (let last = next ?? running; last !== undefined; last = next ?? running) await last.catch(() => undefined);
    },
  };
}
