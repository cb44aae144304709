/** Progress on standard error: in a log one line per finished step, on a terminal one line that changes. */
import type { Phase, Progress } from "../run/run.ts";
import { terminal, terminalPage } from "../text/text.ts";
import type { Output } from "./output.ts";

export interface ProgressLine {
  /** A finished step. */
  step(line: string): void;
  /** How far a phase has come; shown on a terminal only. */
  status(progress: Progress): void;
  /** Clears the line. */
  done(): void;
}

const words: Readonly<Record<Phase, string>> = {
  opening: "Opening registries",
  reading: "Reading webhooks",
  applying: "Applying changes",
  pinging: "Pinging webhooks",
  delivering: "Reading deliveries",
};

export function progressOn(err: Output): ProgressLine {
  let isOpen = false;
  let phase = "";
  let last = "";
  const show = () => {
    const line = [phase, last].filter((part) => part !== "").join("  ");
    err.write(`\r\u001b[2K${line.slice(0, Math.max(20, err.columns - 1))}`);
    isOpen = true;
  };
  return {
    step(line) {
      const clean = oneLine(line);
      if (!err.isTerminal) {
        err.write(`${clean}\n`);
        return;
      }
      last = clean;
      show();
    },
    status({ phase: name, done, total }) {
      if (!err.isTerminal) return;
      phase = `${words[name]}: ${done} of ${total}`;
      show();
    },
    done() {
      if (isOpen) err.write("\r\u001b[2K");
      isOpen = false;
    },
  };
}

/** One safe line, whatever it contains. */
export function oneLine(line: string): string {
  return terminalPage([terminal`${line}`]).trimEnd();
}
