import { describe, expect, test } from "vitest";
import type { Command, ExitCode, Result } from "../../src/model.ts";
import { combineExitCodes, resultOf } from "../../src/run/run.ts";

describe("the run's exit code", () => {
  const rows: readonly [readonly (ExitCode | "wrote")[][], ExitCode][] = [
    [[], 0],
    [[[0]], 0],
    [[[0], [6]], 6],
    [[[6], [2]], 2],
    [[[2], [4]], 4],
    [[[4], [1]], 1],
    [[[1], [5, "wrote"]], 5],
    [[[5, "wrote"], [3]], 3],
    // A failure or a refusal beside another registry's writes.
    [[[0, "wrote"], [4]], 5],
    [[[0, "wrote"], [1]], 5],
    [[[6, "wrote"], [0]], 6],
    [[[6, "wrote"], [4]], 5],
    [[[1, "wrote"]], 5],
    [[[0, "wrote"], [0]], 0],
  ];
  for (const [parts, expected] of rows) {
    test(`of ${JSON.stringify(parts)} is ${expected}`, () => {
      const given = parts.map((part) => ({
        exitCode: part.find((one) => one !== "wrote") ?? 0,
        wrote: part.includes("wrote"),
      }));
      expect(combineExitCodes(given)).toBe(expected);
      expect(combineExitCodes(given.toReversed())).toBe(expected);
    });
  }
});

describe("the result", () => {
  const rows: readonly [Command, ExitCode, boolean, Result][] = [
    ["plan", 0, false, "clean"],
    ["plan", 0, true, "changes"],
    ["plan", 2, true, "changes"],
    ["apply", 0, false, "clean"],
    ["apply", 0, true, "applied"],
    ["drift", 0, false, "clean"],
    ["drift", 2, true, "drift"],
    ["validate", 0, false, "clean"],
    ["ping", 0, false, "clean"],
    ["apply", 1, true, "failed"],
    ["validate", 3, false, "invalid"],
    ["apply", 4, true, "refused"],
    ["apply", 5, true, "partial"],
    ["apply", 6, true, "ping-failed"],
    ["ping", 6, false, "ping-failed"],
  ];
  for (const [command, exitCode, hasChanges, expected] of rows) {
    test(`of ${command} with exit code ${exitCode}${hasChanges ? " and changes" : ""} is ${expected}`, () => {
      expect(resultOf({ command, exitCode, hasChanges })).toBe(expected);
    });
  }
});
