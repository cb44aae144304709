/** What fails beside the run itself: told, but it stops nothing. */
import * as core from "@actions/core";
import packageJson from "../../package.json" with { type: "json" };
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";

/** Does a part of the work that the run does not depend on; a failure is added to the warnings. */
export async function attempt(warnings: Diagnostic[], work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    warnings.push(...failureOf(error).diagnostics.map((d): Diagnostic => ({ ...d, severity: "warning" })));
  }
}

/** An error in words: a `UserError` as it is, anything else as a bug, whose stack goes into the log. */
export function failureOf(error: unknown): UserError {
  if (error instanceof UserError) return error;
  core.info(stackOf(error));
  return new UserError([bug(error)], 1);
}

function bug(error: unknown): Diagnostic {
  const kind = error instanceof Error ? error.name : typeof error;
  return {
    severity: "error",
    code: "bug",
    message: `acr-webhooks ${packageJson.version} failed in a way that it should not (${kind})`,
    help: "Please report it, with the lines that begin with `at` in the log.",
  };
}

/** A stack shows code, not data; the message could hold anything, so it stays out. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}
