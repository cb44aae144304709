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

export type Format = "text" | "json" | "markdown";

/**
 * The result for standard output, ending with a line break. As JSON, one value whatever the number of registries: of
 * `plan.schema.json` for `plan`, of `report.schema.json` for the other commands.
 */
export function renderReport(report: Report, format: Format, { color }: { readonly color: boolean }): string {
  switch (format) {
    case "text":
      return renderText(report, { color });
    case "json":
      return jsonText(report.command === "plan" ? planDocument(report) : reportDocument(report));
    case "markdown":
      return renderMarkdown(report, { limit: Number.POSITIVE_INFINITY });
  }
}
