/** Names for what the action finds again: comments, issues, registries with their owners. */
import { createHash } from "node:crypto";

/** Of a structure, so that no text in it can pass for another one. */
export function keyOf(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

/** Short enough for a comment's hidden line. */
export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
