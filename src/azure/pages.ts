import { UnreadableResponse } from "./unreadable.ts";

/** A list with more pages than this does not end: 10,000 webhooks are a hundred pages. */
const maxPages = 1000;

/** As much of the SDK's iterators as is used here: each page carries the link to the next page. */
interface Paged<T> {
  byPage(): AsyncIterable<readonly T[] & { readonly continuationToken?: string | undefined }>;
}

/** All items of a list, to its last page. Throws `UnreadableResponse` when the pages go in a circle or do not end. */
export async function* allItems<T>(list: Paged<T>): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>();
  for await (const page of list.byPage()) {
    yield* page;
    const next = page.continuationToken;
    if (next === undefined) continue;
    if (seen.has(next)) throw new UnreadableResponse("its next page is a page that was already read");
    seen.add(next);
    if (seen.size >= maxPages) throw new UnreadableResponse(`the list has more than ${maxPages} pages`);
  }
}
