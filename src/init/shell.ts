/** Words and commands for bash. */

/** A word as bash reads it back unchanged. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A variable of the shell inside a JSON text. */
export class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Text that can contain variables of the shell. */
export type Filled = readonly (string | Variable)[];

/** One word in bash: literal parts in single quotes, variables in double quotes. */
export function word(parts: Filled): string {
  return parts
    .map((part) => (part instanceof Variable ? `"$${part.name}"` : `'${part.replaceAll("'", "'\\''")}'`))
    .join("");
}

/** Marks a variable's place in a JSON text; from Unicode's private use, so no other text contains it. */
const mark = "\uE000";

/** A value as JSON in one word of bash. Strings in it can be `Filled`, if they are given as `[…]` by `fill`. */
export function json(value: unknown): string {
  const variables: Variable[] = [];
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (!isFilled(inner)) return inner;
    return inner.filled
      .map((part) => {
        if (!(part instanceof Variable)) return part;
        variables.push(part);
        return mark;
      })
      .join("");
  });
  const [first = "", ...rest] = text.split(mark);
  return word([first, ...rest.flatMap((part, index) => [variables[index] ?? "", part])]);
}

/** Text with variables, for `json`. */
export function fill(...filled: Filled): { readonly filled: Filled } {
  return { filled };
}

function isFilled(value: unknown): value is { readonly filled: Filled } {
  return typeof value === "object" && value !== null && "filled" in value;
}
