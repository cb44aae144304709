/** Which texts a CI system must hide in its log for a secret value. */

/** Shorter texts occur everywhere: hiding them would blank the log, and reveal the value. */
export const shortest = 4;

/**
 * All forms of a value to hide: unchanged, each line, base64, URL-encoded. Each once; none is shorter than `shortest`.
 */
export function maskedForms(value: string): readonly string[] {
  if (value.trim().length < shortest) return [];
  const lines = value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest);
  const forms = [value, value.trim(), ...lines].flatMap((text) => [
    text,
    Buffer.from(text, "utf8").toString("base64"),
    Buffer.from(text, "utf8").toString("base64url"),
    // A lone surrogate cannot be encoded, and does not come from an environment variable.
    ...(text.isWellFormed() ? [encodeURIComponent(text), encodeURI(text), formEncoded(text)] : []),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

function formEncoded(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}
