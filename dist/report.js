export { C as renderDiagnostic, y as renderReport, x as resultOf } from "./job.js";
