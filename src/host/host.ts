/** Parts of a run's host that every front end shares: files, signals, and requests to endpoints. */
export { cacheFile, readManifestFiles, writeWhole } from "./files.ts";
export { send } from "./send.ts";
export { catchSignals, type Signals } from "./signals.ts";
