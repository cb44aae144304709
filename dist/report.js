export { w as renderDiagnostic, b as renderReport, S as resultOf } from "./job.js";
