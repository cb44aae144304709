/** One report, many renderings. Pure: a report goes in, text comes out. */

import type { Report } from "../model.ts";
import type { Settings } from "../settings.ts";
import { jsonText, markdownPage, styled, terminalPage } from "../text/text.ts";
import { matchLines, matchMarkdown } from "./deliveries.ts";
import { planDocument, reportDocument } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderText, type TextOptions } from "./text.ts";

export { adviceOf, docsUrl } from "./advice.ts";
export { annotations } from "./annotations.ts";
export { countReport, isDone, many } from "./counts.ts";
export { changesPending, planDocument, reportDocument } from "./json.ts";
export { renderMarkdown } from "./markdown.ts";
export { renderDelivery, renderDiagnostic, type TextOptions } from "./text.ts";
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

/** What `match` found, in a format. */
export function renderMatches(
  images: readonly string[],
  matches: Parameters<typeof matchLines>[1],
  format: Format,
  { color }: Pick<TextOptions, "color">,
): string {
  if (format === "json") return jsonText({ matches });
  if (format === "markdown") return `${markdownPage(matchMarkdown(matches))}\n`;
  return terminalPage(matchLines(images, matches, (style, text) => (color ? styled(style, text) : text)));
}
