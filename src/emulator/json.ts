/** True for a JSON object (not an array, not null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of a JSON object that are strings, in order. */
export function textEntries(value: unknown): [string, string][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]): [string, string][] =>
    typeof entry === "string" ? [[key, entry]] : [],
  );
}

/** A map as a JSON object. A key like `__proto__` becomes an ordinary member. */
export function asObject<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries(map);
}
