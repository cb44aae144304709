/** From what was found and chosen to the files and commands of a new setup. Pure. The room's door. */
export { exitCodeOf, type Finding, renderFindings, variableFindings } from "./check.ts";
export { setupCommands } from "./commands.ts";
export { difference } from "./difference.ts";
export { identitiesIn, pipelinePlace, pipelineText } from "./pipeline.ts";
export { type Ci, ciSystemsIn, ownerFrom, type Repository, readRemote } from "./remote.ts";
export { sampleManifest, withExample } from "./sample.ts";
export { usesOf } from "./uses.ts";
