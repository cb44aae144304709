/**
 * The GitHub Action: event and inputs in, the login begun, and only then all that the step needs is loaded: what the login
 * waits for comes over the network. Its post step is post.ts.
 */
import { automaticCommand, currentEvent } from "./action/event.ts";
import { readInputs } from "./action/inputs.ts";
import { prepareLogin } from "./action/login.ts";
import type { Command } from "./model.ts";

const startedAt = new Date().toISOString();
let command: Command = "validate";
try {
  const event = currentEvent(process.env);
  const inputs = readInputs(process.env, event);
  command = inputs.command === "auto" ? automaticCommand(event) : inputs.command;
  const login = await prepareLogin(event, inputs, command);
  const { takeStep } = await import("./action/step.ts");
  await takeStep({ event, inputs, command, login, startedAt });
} catch (error) {
  const { tellFailure } = await import("./action/step.ts");
  await tellFailure(error, { command, startedAt });
}
