/** Standard output and standard error. */
import { UserError } from "../model.ts";

export interface Output {
  readonly isTerminal: boolean;
  /** By NO_COLOR, FORCE_COLOR and the terminal. */
  readonly hasColors: boolean;
  /** Characters in a line of the terminal; 80 if that is unknown. */
  readonly columns: number;
  write(text: string): void;
}

/** Standard output (1) or standard error (2). Text for a closed pipe (`| head`) is dropped: it is no reason to stop in the middle of an apply. */
export function output(descriptor: 1 | 2): Output {
  opened[descriptor] ??= open(descriptor);
  return opened[descriptor];
}

const opened: { 1?: Output; 2?: Output } = {};

function open(descriptor: 1 | 2): Output {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A log that cannot be written is no reason to stop. A lost result is a failure.
    if (error.code === "EPIPE" || descriptor === 2) return;
    process.exitCode = 1;
    output(2).write(`${lost(error).message}\n`);
  });
  return {
    isTerminal: stream.isTTY === true,
    hasColors: hasColors(stream),
    columns: stream.columns || 80,
    write: (text) => void stream.write(text),
  };
}

/** NO_COLOR takes precedence over FORCE_COLOR. */
function hasColors(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && stream.hasColors();
}

function lost(error: NodeJS.ErrnoException): UserError {
  const message = `cannot write standard output (${error.code ?? "unknown reason"}): the result is lost`;
  const help = "Changes that were made stay made. Write the report to a file as well.";
  return new UserError([{ severity: "error", code: "cannot-write", message, help, settings: [{ name: "report" }] }], 1);
}
