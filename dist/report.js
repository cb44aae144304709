export { annotations, changesPending, countReport, isConsentedByMerge, isDone, many, planDocument, renderDiagnostic, renderMarkdown, renderReport, reportDocument } from "./job.js";
