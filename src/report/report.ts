/** One report, many renderings. Pure: a report goes in, text comes out. */

import type { Report } from "../model.ts";
import { jsonText } from "../text/text.ts";
import { planDocument, reportDocument } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText } from "./text.ts";

export { annotations } from "./annotations.ts";
export { countReport, isDone, many } from "./counts.ts";
export { changesPending, planDocument, reportDocument } from "./json.ts";
export { renderMarkdown } from "./markdown.ts";
export { renderDiagnostic } from "./text.ts";
export { isConsentedByMerge } from "./wording.ts";

type Render = (report: Report, options: { readonly color: boolean }) => string;

/** Every output format. Each text ends with a line break; JSON is one value, whatever the number of registries. */
const formats = {
  text: renderText,
  /** Of `plan.schema.json` for `plan`, of `report.schema.json` for the other commands. */
  json: (report) => jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report)),
  markdown: (report) => renderMarkdown(report, { limit: Number.POSITIVE_INFINITY }),
} satisfies Record<string, Render>;

export type Format = keyof typeof formats;

/** A report in one of the formats. `color` matters to text alone. */
export function renderReport(report: Report, format: Format, options: { readonly color: boolean }): string {
  return formats[format](report, options);
}
