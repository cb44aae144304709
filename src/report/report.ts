/** One report, many renderings. Pure: a report goes in, text comes out. */

import type { Report } from "../model.ts";
import type { Settings } from "../settings.ts";
import { jsonText } from "../text/text.ts";
import { planDocument, reportDocument } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText, type TextOptions } from "./text.ts";

export { adviceOf, docsUrl } from "./advice.ts";
export { annotations } from "./annotations.ts";
export { changesIn, countReport, isDone, many } from "./counts.ts";
export { changesPending, planDocument, reportDocument } from "./json.ts";
export { renderMarkdown } from "./markdown.ts";
export { renderDiagnostic, type TextOptions } from "./text.ts";
export { diagnosticsOf, fieldLine, isConsentedByMerge, shownFields } from "./wording.ts";

type Format = Settings["format"];
type Render = (report: Report, options: TextOptions) => string;

/** The formats of the result on standard output. As JSON it is one value, whatever the number of registries. */
const formats: Readonly<Record<Format, Render>> = {
  text: renderText,
  json: (report) => jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report)),
  markdown: (report, { frontEnd = "command-line" }) =>
    renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, frontEnd }),
};

/** The result in a format, ending with a line break. */
export function renderReport(report: Report, format: Format, options: TextOptions): string {
  return formats[format](report, options);
}
