/** Parts of a run's host that every front end shares: files and signals. */
export { cacheFile, readManifestFiles, writeWhole } from "./files.ts";
export { catchSignals, type Signals } from "./signals.ts";
