/** Which texts a CI must hide in its log when a value is secret. */

/** Shorter ones are everywhere: hiding them would blank the log and still tell the value. */
export const shortest = 4;

/**
 * All forms of a value that are worth hiding: as it is, each line of it, base64, URL-encoded. Each once; none is shorter
 * than `shortest`.
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
    // A lone surrogate can't be encoded, nor did it come from an environment variable.
    ...(text.isWellFormed() ? [encodeURIComponent(text), encodeURI(text), formEncoded(text)] : []),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

function formEncoded(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}
