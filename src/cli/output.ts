/**
 * Standard output and standard error. Where they are a file or a pipe, as in CI, text is written without Node's streams,
 * which take longer to load than a manifest takes to check.
 */
import { fstatSync, writeSync } from "node:fs";
import { UserError } from "../model.ts";

export interface Output {
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
  /** Characters in a line of the terminal; 80 where that is not known. */
  readonly columns: number;
  write(text: string): void;
}

/** Opens standard output (1) or standard error (2). What a reader that went away (`| head`) misses is dropped: it is no reason to stop in the middle of an apply. */
export function output(descriptor: 1 | 2): Output {
  opened[descriptor] ??= open(descriptor);
  return opened[descriptor];
}

/** One for each, so that what waits for a slow reader keeps its turn. */
const opened: { 1?: Output; 2?: Output } = {};

function open(descriptor: 1 | 2): Output {
  if (isPlain(descriptor)) return plain(descriptor);
  const stream = streamOf(descriptor);
  return {
    isTerminal: stream.isTTY === true,
    hasColors: stream.isTTY === true && stream.hasColors() && !process.env["NO_COLOR"],
    columns: stream.columns || 80,
    write: (text) => void stream.write(text),
  };
}

/** A file or a pipe: no terminal, and a write of bytes is all there is to it. */
function isPlain(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO();
  } catch {
    return false;
  }
}

function plain(descriptor: 1 | 2): Output {
  let full: NodeJS.WriteStream | undefined;
  let gone = false;
  return {
    isTerminal: false,
    hasColors: false,
    columns: 80,
    write(text) {
      if (gone) return;
      if (full) {
        full.write(text);
        return;
      }
      let rest = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        switch ((error as NodeJS.ErrnoException).code) {
          // A pipe that others made non-blocking is full: Node's stream waits for its reader.
          case "EAGAIN":
            full = streamOf(descriptor);
            full.write(rest);
            return;
          case "EPIPE":
            gone = true;
            return;
        }
        gone = true;
        // A log that can't be written any more is no reason to stop in the middle of an apply; a result that is lost is a failure.
        if (descriptor === 1) throw lost(error);
      }
    },
  };
}

function lost(error: unknown): UserError {
  const why = String((error as { code?: unknown }).code ?? "unknown reason");
  const message = `standard output can't be written (${why}): the result is lost`;
  const help = "What was done is done; --report keeps it in a file.";
  return new UserError([{ severity: "error", code: "cannot-write", message, help }], 1);
}

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  if (stream.listenerCount("error") === 0) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || descriptor === 2) return;
      process.exitCode = 1;
      output(2).write(`${lost(error).message}\n`);
    });
  }
  return stream;
}
