/** Files of a run, and work that must not stop it. */
import { writeWhole } from "../host/host.ts";
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { failureOf } from "../run/run.ts";

/** Does work that the run does not depend on; a failure is added to the warnings. */
export async function attempt(warnings: Diagnostic[], work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    warnings.push(...failureOf(error).diagnostics.map((d): Diagnostic => ({ ...d, severity: "warning" })));
  }
}

/** Writes a whole file. Throws `UserError` (exit 1). `what`: its name in the message. */
export async function writeJson(what: string, path: string, value: object): Promise<void> {
  await writing(what, () => writeWhole(path, `${JSON.stringify(value, null, 2)}\n`));
}

/** Runs work that writes a file; a failure becomes a `UserError` (exit 1). */
export async function writing<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    const why = typeof code === "string" ? code : "it is missing, or not writable";
    const diagnostic: Diagnostic = {
      severity: "error",
      code: "cannot-write",
      message: `cannot write ${what} (${why})`,
      help: "Check that the job's machine has free disk space and that the job may write there.",
    };
    throw new UserError([diagnostic], 1);
  }
}
