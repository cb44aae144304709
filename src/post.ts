/** The action's post step: finishes what a step left that was killed before it could speak. It never runs the step again. */
import * as core from "@actions/core";
import { currentEvent } from "./action/event.ts";
import { attempt } from "./action/failure.ts";
import { readInputs } from "./action/inputs.ts";
import { readPending } from "./action/journal.ts";
import { commentOn, openSession, writeSummary } from "./action/session.ts";
import type { Diagnostic } from "./model.ts";

async function post(directory: string): Promise<void> {
  const pending = await readPending(directory);
  if (!pending) return;
  core.warning(
    "The step ended before it could report. Its summary and report are from its journal, as of the last step it finished; what was under way may have been done.",
    { title: "not complete" },
  );
  const warnings: Diagnostic[] = [];
  await attempt(warnings, () => writeSummary(pending.summary));
  await attempt(warnings, async () => {
    const event = currentEvent(process.env);
    const inputs = readInputs(process.env, event);
    const session = openSession({ event, inputs, command: pending.said.command, directory });
    // A run that did without a login has said nothing that a plan's comment should make way for.
    if (pending.said.command !== "validate") await commentOn(session, pending.said);
    await session.journal.close();
  });
  for (const { code, message, help } of warnings) core.warning([message, help ?? ""].join("\n"), { title: code });
}

// A step that never came to make its directory has left nothing.
const directory = core.getState("directory");
if (directory !== "") void post(directory);
