/** The emulator as a command of its own, for tests that need another process: the flags come as one JSON object. */

import { serveEmulator } from "../../src/emulator/emulator.ts";
import { UserError } from "../../src/model.ts";

try {
  await serveEmulator(JSON.parse(process.argv[2] ?? "{}"));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
