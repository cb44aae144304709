/** SIGINT and SIGTERM: stop new work, finish pending requests, and exit in any case. */

export interface Signals {
  /** Aborted by the first signal: nothing new is started. The reason is the signal's name. */
  readonly stopping: AbortSignal;
  /** Aborted after the grace period, or by the second signal: pending requests are cancelled. */
  readonly cutting: AbortSignal;
  /** Acts as on the signal itself: for a terminal in line mode, which handles Ctrl-C on its own. */
  raise(signal: "SIGINT" | "SIGTERM"): void;
  /** 130 or 143 after a signal. */
  exitCode(): number | undefined;
  /** Stops listening. */
  release(): void;
}

/** Milliseconds until the process ends, if something does not end when it is cancelled (a login program that hangs). */
const lastWait = 1500;

/**
 * Listens to SIGINT and SIGTERM. `grace`: milliseconds for pending requests. `leave`: ends the process if cancelling does not
 * end it; the report file has what was done until then. `say`: prints one line.
 */
export function catchSignals({
  grace,
  leave,
  say = (line) => void process.stderr.write(line),
}: {
  readonly grace: number;
  readonly leave: boolean;
  readonly say?: (line: string) => void;
}): Signals {
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
    say(
      grace === 0
        ? `\n${signal}: stopping\n`
        : `\n${signal}: stopping; waiting up to ${grace / 1000} s for pending requests\n`,
    );
    stop.abort(signal);
    if (grace === 0) cutNow();
    else timers.push(setTimeout(cutNow, grace));
  };
  process.on("SIGINT", raise);
  process.on("SIGTERM", raise);
  // A runner on Windows sends Ctrl-Break second, which would otherwise end the process at once.
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
