/** A webhook's events, read from the raw responses: the SDK drops what it does not know, and turns dates into other text. */
import { type DeliveryEvent, names, Secret } from "../model.ts";
import { member, requestJson, type Sender } from "./json-request.ts";
import { UnreadableResponse } from "./unreadable.ts";

const apiVersion = "2025-11-01";
/** A list with more pages than this does not end. */
const maxPages = 1000;

/** All events of a webhook, newest first. `webhookId`: its resource id. Throws what `requestJson` throws, and `UnreadableResponse`. */
export async function listEvents(sender: Sender, webhookId: string): Promise<readonly DeliveryEvent[]> {
  const found: DeliveryEvent[] = [];
  const seen = new Set<string>();
  const ids = new Set<string>();
  let page = await requestJson(sender, "POST", `${encodeURI(webhookId)}/listEvents?api-version=${apiVersion}`);
  for (;;) {
    const items = member(page, "value");
    if (!Array.isArray(items)) throw new UnreadableResponse("it contains no list of events");
    const events = items.map(readEvent);
    if (events.length > 0 && events.every(({ id }) => id !== "" && ids.has(id)))
      throw new UnreadableResponse("its next page has only events that were already read");
    // An event that arrives between two pages can move another one to the next page, which then repeats it.
    found.push(...events.filter(({ id }) => id === "" || !ids.has(id)));
    for (const { id } of events) ids.add(id);
    const next = member(page, "nextLink");
    if (typeof next !== "string" || next === "") return found;
    if (seen.has(next)) throw new UnreadableResponse("its next page is a page that was already read");
    seen.add(next);
    if (seen.size >= maxPages) throw new UnreadableResponse(`the list has more than ${maxPages} pages`);
    page = await requestJson(sender, "GET", next);
  }
}

/** One event as far as it can be read. Every part can be missing or odd. */
function readEvent(item: unknown): DeliveryEvent {
  const request = member(item, "eventRequestMessage");
  const response = member(item, "eventResponseMessage");
  const content = member(request, "content");
  const target = member(content, "target");
  const code = Number(text(member(response, "statusCode")) ?? member(response, "statusCode") ?? Number.NaN);
  return {
    // The body has the same id (recorded 2019 to 2025).
    id: text(member(item, "id")) ?? text(member(content, "id")) ?? "",
    timestamp: timeOf(member(content, "timestamp")),
    action: text(member(content, "action"))?.toLowerCase() ?? "",
    repository: text(member(target, "repository")),
    tag: text(member(target, "tag")),
    digest: text(member(target, "digest")),
    request: {
      method: text(member(request, "method")) ?? "POST",
      uri: new Secret(text(member(request, "requestUri")) ?? ""),
      headers: headersOf(member(request, "headers")),
      // Compact JSON in the listed order is what was sent (recorded 2019 to 2025); its length proves it.
      content: typeof content === "object" && content !== null ? new Secret(JSON.stringify(content)) : undefined,
    },
    response:
      typeof response === "object" && response !== null
        ? {
            statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : undefined,
            headers: headersOf(member(response, "headers")),
          }
        : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Pushes have 9 decimals, pings 7 (recorded); a `Date` keeps 3. */
function timeOf(value: unknown): number | undefined {
  const time = Date.parse(String(value ?? "").replace(/(\.\d{3})\d+/, "$1"));
  return Number.isNaN(time) ? undefined : time;
}

function headersOf(value: unknown) {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return names(
    entries.flatMap(([name, header]) => (typeof header === "string" ? [[name, new Secret(header)] as const] : [])),
  );
}
