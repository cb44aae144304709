/** Keys of what later runs find again: comments, issues, registries with their owners. */
import { sha256 } from "../text/text.ts";

/** The key of a structure: no two different structures have the same. */
export function keyOf(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

/** A hash that is short enough for a comment's marker. */
export function hash(text: string): string {
  return sha256(text).slice(0, 32);
}
