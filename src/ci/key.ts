/** Keys of what later runs find again: comments, issues, registries with their owners. */
import { createHash } from "node:crypto";

/** The key of a structure: no two different structures have the same. */
export function keyOf(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

/** A hash that is short enough for a comment's marker. */
export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
