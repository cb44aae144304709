/** Reads GitHub's Markdown far enough to tell what is active in it: all that is not in code, escaped or an entity. */

interface Active {
  /** What is left as text, line by line; `&#8203;` is the character, other entities and escapes are gone. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Of each table, the number of cells of each line. */
  readonly tables: readonly (readonly number[])[];
}

export function activeMarkdown(markdown: string): Active {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const [, marks] = /^\s*(`{3,})/.exec(line) ?? [];
    if (fence === undefined && marks !== undefined) fence = marks;
    else if (fence === undefined) lines.push(line);
    else if (marks !== undefined && marks.length >= fence.length && line.trim() === marks) fence = undefined;
  }
  if (fence !== undefined) throw new Error("a code block that does not end");

  const tags: string[] = [];
  const text = lines
    .map((line) => inline(line, /^<\/?(details|summary)/.test(line)))
    .join("\n")
    .replace(/<[^>\n]*>/g, (tag) => {
      tags.push(tag);
      return tag === "<span>" || tag === "</span>" ? tag : "";
    });
  return { text, tags, tables: tablesOf(text) };
}

// In an HTML block only entities are read, no escapes and no code spans.
function inline(line: string, block: boolean): string {
  let active = "";
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const [escaped] = block ? [] : (/^\\[!-/:-@[-`{-~]/.exec(rest) ?? []);
    const [entity] = /^&#?\w+;/.exec(rest) ?? [];
    const [run] = block ? [] : (/^`+/.exec(rest) ?? []);
    if (escaped !== undefined) at += escaped.length;
    else if (entity !== undefined) {
      active += entity === "&#8203;" ? "\u200b" : "";
      at += entity.length;
    } else if (run !== undefined) {
      const span = new RegExp(`^${run}(?!\`).*?(?<!\`)${run}(?!\`)`).exec(rest)?.[0];
      active += span === undefined ? run : "";
      at += (span ?? run).length;
    } else {
      active += block && /[*_~`[\]\\|]/.test(line[at] ?? "") ? "" : line[at];
      at += 1;
    }
  }
  return active;
}

function tablesOf(text: string): readonly (readonly number[])[] {
  const tables: number[][] = [];
  let inside = false;
  for (const line of text.split("\n")) {
    const bars = line.split("|").length - 1;
    if (bars === 0) inside = false;
    else {
      if (!inside) tables.push([]);
      inside = true;
      tables.at(-1)?.push(bars - 1);
    }
  }
  return tables;
}
