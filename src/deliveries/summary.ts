import type { DeliveryEvent, DeliveryRow, SourceLocation, WebhookDeliveries } from "../model.ts";
import { likelyCause, statusWords } from "../verify/verify.ts";

/** How many parts a window has in an overview. */
const bucketCount = 24;

/** The service waits 5 seconds for a response (documented). A younger event without a response may still get one. */
const pendingTime = 15_000;

export interface Window {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds. */
  readonly length: number;
}

/** The deliveries of one webhook in a window, with a row for each failed one. */
export function summarize(
  webhook: { readonly name: string; readonly source: SourceLocation | undefined },
  events: readonly DeliveryEvent[] | undefined,
  { now, length }: Window,
): WebhookDeliveries {
  const from = now - length;
  // An event without a readable timestamp may belong to the window, so it counts.
  const inside = (events ?? []).filter(({ timestamp }) => timestamp === undefined || timestamp >= from);
  const oldest = Math.min(...(events ?? []).map(({ timestamp }) => timestamp ?? Number.POSITIVE_INFINITY));
  const judged = inside.map((event) => ({ event, row: rowOf(event, now) }));
  const count = (isPing: boolean, verdict: DeliveryRow["verdict"]) =>
    judged.filter(({ event, row }) => (event.action === "ping") === isPing && row.verdict === verdict).length;
  return {
    ...webhook,
    exists: events !== undefined,
    since: iso(from),
    until: iso(now),
    atLeast: events !== undefined && events.length > 0 && oldest > from,
    buckets: Array.from({ length: bucketCount }, (_, index) => {
      const here = judged.filter(
        ({ event }) =>
          event.action !== "ping" &&
          event.timestamp !== undefined &&
          Math.min(bucketCount - 1, Math.floor(((event.timestamp - from) / length) * bucketCount)) === index,
      );
      const verdicts = (verdict: DeliveryRow["verdict"]) => here.filter(({ row }) => row.verdict === verdict).length;
      return { succeeded: verdicts("succeeded"), failed: verdicts("failed") };
    }),
    succeeded: count(false, "succeeded"),
    failed: count(false, "failed"),
    pings: { succeeded: count(true, "succeeded"), failed: count(true, "failed") },
    rows: judged.filter(({ event, row }) => event.action !== "ping" && row.verdict === "failed").map(({ row }) => row),
  };
}

/** One event as people see it. */
export function rowOf(event: DeliveryEvent, now: number): DeliveryRow {
  const { id, timestamp, action, repository, tag, digest, response } = event;
  const statusCode = response?.statusCode;
  const isPending = statusCode === undefined && timestamp !== undefined && now - timestamp < pendingTime;
  const succeeded = statusCode !== undefined && statusCode >= 200 && statusCode < 300;
  return {
    id,
    at: timestamp === undefined ? undefined : iso(timestamp),
    action: action === "" ? "unknown" : action,
    image: imageOf(repository, tag, digest),
    statusCode,
    verdict: succeeded ? "succeeded" : isPending ? "pending" : "failed",
    reason: statusCode === undefined ? (isPending ? "no response yet" : "no response") : statusWords(statusCode),
    cause: succeeded || isPending ? undefined : causeOf(action, statusCode),
  };
}

function causeOf(action: string, statusCode: number | undefined): string {
  if (statusCode === undefined) return unreachable;
  return statusCode === 400 && action !== "ping" ? rejected : likelyCause(statusCode);
}

const rejected = "The endpoint rejected the payload. Check the service URI's path, and the endpoint's log.";
const unreachable =
  "The endpoint could not be reached, or did not respond in 5 s. Check its address, and that Azure can reach it.";

function imageOf(repository: string | undefined, tag: string | undefined, digest: string | undefined): string {
  if (tag !== undefined && tag !== "") return `${repository ?? ""}:${tag}`;
  return digest === undefined ? (repository ?? "") : `${repository ?? ""}@${digest.slice(0, 19)}`;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
