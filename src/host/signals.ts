/** Ctrl-C and its like: stop new work, finish what is in flight, and leave in any case. */
import { output } from "../cli/output.ts";

export interface Signals {
  /** Aborted by the first signal: nothing new is begun. The reason is the signal's name. */
  readonly stopping: AbortSignal;
  /** Aborted when the grace is over, or by the second signal: what is in flight is cut. */
  readonly cutting: AbortSignal;
  /** As if the signal had come: for a terminal in line mode, which takes Ctrl-C for itself. */
  raise(signal: "SIGINT" | "SIGTERM"): void;
  /** 130 or 143 after a signal. */
  exitCode(): number | undefined;
  /** Hears no more. */
  release(): void;
}

/** What does not end by itself when it is cut (a login program that hangs) has so many milliseconds left. */
const lastWait = 1500;

/**
 * Hears SIGINT and SIGTERM. `grace`: milliseconds for what is in flight. `leave`: ends the process when even cutting does not
 * end it; what was done until then is in the report file.
 */
export function catchSignals({ grace, leave }: { readonly grace: number; readonly leave: boolean }): Signals {
  const stop = new AbortController();
  const cut = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const exitCode = () => (stop.signal.aborted ? (stop.signal.reason === "SIGTERM" ? 143 : 130) : undefined);
  const cutNow = () => {
    if (cut.signal.aborted) return;
    cut.abort(new DOMException("the run was stopped", "AbortError"));
    if (leave) timers.push(setTimeout(() => process.exit(exitCode()), lastWait));
  };
  const raise = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) {
      cutNow();
      return;
    }
    const within = grace === 0 ? "" : ` within ${grace / 1000} s`;
    output(2).write(`\n${signal}: no new work is begun; what is in flight is finished${within}\n`);
    stop.abort(signal);
    if (grace === 0) cutNow();
    else timers.push(setTimeout(cutNow, grace));
  };
  process.on("SIGINT", raise);
  process.on("SIGTERM", raise);
  // A runner on Windows sends Ctrl-Break second, which would end the process at once.
  process.on("SIGBREAK", raise);
  return {
    stopping: stop.signal,
    cutting: cut.signal,
    raise,
    exitCode,
    release: () => {
      for (const timer of timers) clearTimeout(timer);
      process.off("SIGINT", raise);
      process.off("SIGTERM", raise);
      process.off("SIGBREAK", raise);
    },
  };
}
