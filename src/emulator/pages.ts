/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The token of the next page; undefined: this is the last. */
  readonly next: string | undefined;
}

/**
 * The page after the item that `token` names. A size of 0 returns everything. The token is the last item's key, not a number: a list that
 * changes between pages neither skips nor repeats an item. If that item is gone, a sorted list continues after its key.
 */
export function pageOf<T>(
  items: readonly T[],
  options: { readonly size: number; readonly key: (item: T) => string; readonly token: string | null },
): Page<T> {
  const { size, key, token } = options;
  const last = token === null ? undefined : Buffer.from(token, "base64url").toString();
  const exact = last === undefined ? -1 : items.findIndex((item) => key(item) === last);
  const later = last === undefined || exact >= 0 ? -1 : items.findIndex((item) => key(item) > last);
  const start = last === undefined ? 0 : exact >= 0 ? exact + 1 : later >= 0 ? later : items.length;
  const rest = items.slice(start);
  if (size === 0 || rest.length <= size) return { items: rest, next: undefined };
  const page = rest.slice(0, size);
  const end = page[page.length - 1];
  return { items: page, next: end === undefined ? undefined : Buffer.from(key(end)).toString("base64url") };
}
