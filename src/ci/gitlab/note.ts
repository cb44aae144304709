/** What GitLab would carry out or link in a note, made inert. Pure. */

const zeroWidthSpace = "\u200B";

/**
 * The text without quick actions (`/close` at the start of a line) and without references that GitHub's Markdown does not
 * have: `!12`, `%milestone`, `&12`. The marker's line stays as it is.
 */
export function withoutQuickActions(body: string): string {
  const end = body.startsWith("<!--") ? body.indexOf("\n") + 1 : 0;
  return (
    body.slice(0, end) +
    body
      .slice(end)
      .replace(/^([^\S\n]*)(?=\/\w)/gm, `$1${zeroWidthSpace}`)
      .replace(/(!|&amp;)(?=\d)|%(?=[\w"])(?![0-9A-F]{2})/g, `$&${zeroWidthSpace}`)
  );
}
