/** What `init --check` found, as text. Pure. */
import { type Style, styled, terminal, terminalPage } from "../text/text.ts";

/** One thing that must be set up. */
export interface Finding {
  /** `note`: it is not needed by all, or cannot be checked without a change. */
  readonly state: "ok" | "missing" | "note";
  readonly what: string;
  /** For `missing` and `note`: why, or what to do. */
  readonly detail?: string;
}

const marks: Readonly<Record<Finding["state"], readonly [mark: string, style: Style]>> = {
  ok: ["ok     ", "green"],
  missing: ["missing", "red"],
  note: ["note   ", "yellow"],
};

/** One line for each finding, and a last line that counts what is missing. */
export function renderFindings(findings: readonly Finding[], { color }: { readonly color: boolean }): string {
  const missing = findings.filter(({ state }) => state === "missing").length;
  const lines = findings.map(({ state, what, detail }) => {
    const [mark, style] = marks[state];
    const shown = color ? styled(style, terminal`${mark}`) : terminal`${mark}`;
    return detail === undefined ? terminal`${shown}  ${what}` : terminal`${shown}  ${what}: ${detail}`;
  });
  const end = missing === 0 ? terminal`Nothing is missing.` : terminal`${missing} of ${findings.length} checks failed.`;
  return terminalPage([...lines, terminal``, end]);
}

/** The exit code for the findings: 1 if something is missing. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ state }) => state === "missing") ? 1 : 0;
}

/** What to say about the variables of a repository, given the names that are set there. */
export function variableFindings(
  wanted: readonly { readonly name: string; readonly kind: "variable" | "secret" }[],
  found: { readonly variables: readonly string[]; readonly secrets: readonly string[] },
): readonly Finding[] {
  return wanted.map(({ name, kind }) => {
    const names = kind === "variable" ? found.variables : found.secrets;
    const isSet = names.some((each) => each.toUpperCase() === name.toUpperCase());
    return isSet
      ? { state: "ok", what: `${kind} ${name}` }
      : { state: "missing", what: `${kind} ${name}`, detail: `run \`gh ${kind} set ${name}\`` };
  });
}
