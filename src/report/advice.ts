/** What to do about a diagnostic, as the reader of this front end writes it. */
import type { Diagnostic } from "../model.ts";
import { type FrontEnd, spellSetting } from "../settings.ts";

/** The help with the settings that it is about: "Allow more deletes: `--max-deletes 3`." Undefined: there is none. */
export function adviceOf({ help, settings = [] }: Diagnostic, frontEnd: FrontEnd): string | undefined {
  const spelled = settings.map((setting) => spellSetting(setting, frontEnd));
  if (spelled.length === 0) return help;
  // A value of several lines is a block to copy.
  if (spelled.some((text) => text.includes("\n"))) return [help ?? "Set:", ...spelled].join("\n");
  const list = spelled.map((text) => (text.startsWith("`") ? text : `\`${text}\``)).join(" or ");
  return help === undefined ? `Set ${list}.` : `${help.replace(/[.:]$/, "")}: ${list}.`;
}

/** Where docs/diagnostics.md explains a code. */
export function docsUrl(code: string): string {
  return `https://github.com/acr-webhooks/acr-webhooks/blob/main/docs/diagnostics.md#${code}`;
}
