/** CI systems: jobs with their events, comments, issues and reviews. A folder for each system; the rest is common to all. */
export { runAction, runPostStep } from "./github/action.ts";

import type { PipelineStep } from "./pipeline.ts";

export { inputs } from "./github/inputs.ts";
export { outputs } from "./outputs.ts";

/** Runs the command line as a step of a CI system. Loaded when it is called. */
export async function runPipelineStep(step: PipelineStep): Promise<number> {
  return (await import("./pipeline.ts")).runPipelineStep(step);
}
