import { html as tagged } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup in which every text is escaped. */
export type Html = HtmlEscapedString;

/** What markup can contain. A string is text, never markup. */
export type Content = string | number | false | undefined | Html | readonly Content[];

/** Markup from a template. Every value is escaped, so put values in text or in quoted attributes only. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  // The helper is asynchronous only if a value is.
  return tagged(strings, ...values) as Html;
}

/** One element of a list that the browser updates element by element. `html` is one element with this id. */
export interface Item {
  readonly id: string;
  readonly html: Html;
}

/** A piece of the page that changes: one element, or the children of one. */
export type Part = Html | readonly Item[];

/** The children of an element, for the whole page. */
export function itemsOf(items: readonly Item[]): readonly Html[] {
  return items.map((item) => item.html);
}
