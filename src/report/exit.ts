/** The run's exit code, and its name in one word. */

import type { Command, ExitCode, Result } from "../model.ts";

const order: readonly ExitCode[] = [3, 5, 1, 4, 2, 6, 0];

/**
 * The run's exit code over its registries: the first that holds of 3, 5, 1, 4, 2, 6, 0.
 * A failure or a refusal (1, 4) beside a write, its own or another registry's, is 5.
 */
export function combineExitCodes(parts: readonly { readonly exitCode: ExitCode; readonly wrote: boolean }[]): ExitCode {
  const wrote = parts.some((part) => part.wrote);
  const codes = parts.map(({ exitCode }) => (wrote && (exitCode === 1 || exitCode === 4) ? 5 : exitCode));
  return order.find((code) => codes.includes(code)) ?? 0;
}

/**
 * The run's result. `hasChanges`: a plan has at least one change.
 * A plan with changes is "changes" also where `--detailed-exitcode` makes its exit code 2.
 */
export function resultOf(run: {
  readonly command: Command;
  readonly exitCode: ExitCode;
  readonly hasChanges: boolean;
}): Result {
  switch (run.exitCode) {
    case 0:
      return run.hasChanges ? resultWithChanges(run.command) : "clean";
    case 1:
      return "failed";
    case 2:
      return run.command === "plan" ? "changes" : "drift";
    case 3:
      return "invalid";
    case 4:
      return "refused";
    case 5:
      return "partial";
    case 6:
      return "ping-failed";
  }
}

function resultWithChanges(command: Command): Result {
  switch (command) {
    case "plan":
      return "changes";
    case "apply":
      return "applied";
    case "drift":
      return "drift";
    case "validate":
    case "ping":
      return "clean";
  }
}
