/**
 * Parses JSON with the additions that Azure accepts in templates: comments, line breaks in strings, trailing commas and unquoted keys. The Azure CLI
 * sends template files as they are, with the unquoted key `template` around them.
 * @throws SyntaxError
 */
export function parseJsonc(text: string): unknown {
  const strict: string[] = [];
  // From the end, because a comma and a key depend on the next token.
  let next: string | undefined;
  for (const token of (text.match(pattern) ?? []).reverse()) {
    if (/^(\s|\/\/|\/\*)/.test(token)) continue;
    const isTrailing = token === "," && (next === "}" || next === "]");
    if (!isTrailing) strict.push(strictToken(token, next));
    next = token;
  }
  strict.reverse();
  return JSON.parse(strict.join(" "));
}

// --- internal --------------------------------------------------------------------------------------------------------

// Strings, comments, spaces, words and numbers, and any other single character.
const pattern = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\w$.+-]+|[\s\S]/g;
const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function strictToken(token: string, next: string | undefined): string {
  if (token.startsWith('"')) return token.replace(/[\n\r\t]/g, (found) => escapes[found] ?? found);
  return next === ":" && /^[A-Za-z_$][\w$]*$/.test(token) ? JSON.stringify(token) : token;
}
