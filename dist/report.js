export { S as renderDiagnostic } from "./job.js";
