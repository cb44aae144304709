export { bug, coalesced, combineExitCodes, failureOf, hasWritten, jobExitCode, reportOfFailure, resultOf, run, wrongIdentifiers } from "./job.js";
