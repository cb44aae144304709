/**
 * The GitHub Action: event and inputs in, the login begun, and only then all that the step needs is loaded: what the login
 * waits for comes over the network. Its post step is post.ts.
 */
import { automaticCommand, currentEvent } from "./action/event.ts";
import { readInputs } from "./action/inputs.ts";
import { prepareLogin, type StepLogin } from "./action/login.ts";
import type { Command } from "./model.ts";

/** What is still under way when all is said has so many milliseconds left to end. */
const lastWait = 500;

async function act(): Promise<void> {
  // Stands if the process ends while something is still awaited.
  process.exitCode = 1;
  const startedAt = new Date().toISOString();
  let command: Command = "validate";
  let login: StepLogin | undefined;
  try {
    const event = currentEvent(process.env);
    const inputs = readInputs(process.env, event);
    command = inputs.command === "auto" ? automaticCommand(event) : inputs.command;
    login = await prepareLogin(event, inputs, command);
    const { takeStep } = await import("./action/step.ts");
    await takeStep({ event, inputs, command, login, startedAt });
  } catch (error) {
    const { tellFailure } = await import("./action/step.ts");
    await tellFailure(error, { command, startedAt });
  } finally {
    login?.giveUp();
    // All is said: an answer that never comes must not keep the job, but a slow reader of its log may.
    process.stdout.write("", () => setTimeout(() => process.exit(), lastWait).unref());
  }
}

void act();
