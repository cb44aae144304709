export { renderDiagnostic, renderReport, resultOf } from "./job.js";
