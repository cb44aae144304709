/** The action's step and its post step. */
import { systemClock } from "../../clock.ts";
import type { Command } from "../../model.ts";
import { proxyVariables } from "../../settings.ts";
import { chosenCommand } from "../event.ts";
import type { Environment } from "../forge.ts";
import { type JobLogin, prepareLogin } from "../login.ts";
import { currentEvent } from "./event.ts";
import { type Inputs, permissionsBlock, readInputs } from "./inputs.ts";

/**
 * Runs the action's step and returns the exit code. The login starts first, because it waits for the network; everything else
 * is loaded meanwhile.
 */
export async function runAction(environment: Environment): Promise<number> {
  const startedAt = new Date().toISOString();
  const event = currentEvent(environment);
  let command: Command = "validate";
  let inputs: Inputs | undefined;
  let login: JobLogin | undefined;
  try {
    Object.assign(process.env, proxyVariables(environment));
    inputs = readInputs(environment, event);
    const chosen = chosenCommand(inputs.command, event);
    command = chosen.command;
    const permissions = permissionsBlock(inputs);
    login = await prepareLogin({
      event,
      command,
      settings: inputs,
      environment,
      idToken: async (audience) => {
        const { requestIdToken } = await import("./id-token.ts");
        return requestIdToken(audience, { environment, clock: systemClock, permissions, mask });
      },
      mask,
    });
    const [{ runJob }, { githubSystem }] = await Promise.all([import("../job.ts"), import("./system.ts")]);
    const system = githubSystem(environment, event, inputs);
    return await runJob({ system, job: inputs, ...chosen, login, startedAt });
  } catch (error) {
    const [{ reportFailure }, { githubSystem }] = await Promise.all([import("../finish.ts"), import("./system.ts")]);
    return await reportFailure(githubSystem(environment, event, inputs), error, { command, startedAt });
  } finally {
    login?.giveUp();
  }
}

/** Hides a token in the log. */
async function mask(token: string): Promise<void> {
  const { setSecret } = await import("@actions/core");
  setSecret(token);
}

/** Runs the post step: reports for a step that was killed. Never runs the step again. */
export async function runPostStep(environment: Environment): Promise<void> {
  const directory = environment["STATE_directory"] ?? "";
  // A step that was stopped before it made its directory has left nothing.
  if (directory === "") return;
  const [{ reportPending }, { githubSystem }] = await Promise.all([import("../finish.ts"), import("./system.ts")]);
  const event = currentEvent(environment);
  const readSettings = () => readInputs(environment, event);
  let inputs: Inputs | undefined;
  try {
    inputs = readSettings();
  } catch {
    // Reported by `readSettings` when they are needed.
  }
  await reportPending(githubSystem(environment, event, inputs), directory, readSettings);
}
