/** CI systems: jobs with their events, comments, issues and reviews. A folder for each system; the rest is common to all. */
export { runAction, runPostStep } from "./github/action.ts";
export { inputs } from "./github/inputs.ts";
export { outputs } from "./outputs.ts";
