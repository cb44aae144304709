/** The GitHub Action. */
import { runAction } from "./ci/ci.ts";

/** Milliseconds for what is still pending when everything is reported. */
const lastWait = 500;

async function main(): Promise<void> {
  // Applies if the process ends while something is still awaited.
  process.exitCode = 1;
  try {
    process.exitCode = await runAction(process.env);
  } finally {
    // A response that never comes must not keep the job running; a slow reader of the log may.
    process.stdout.write("", () => setTimeout(() => process.exit(), lastWait).unref());
  }
}

void main();
