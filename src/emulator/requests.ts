import { isRecord } from "./json.ts";

/** One request to the emulator, without secrets. */
export interface RequestRecord {
  /** Counts from 1. */
  readonly n: number;
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** With the question mark; "" if there is none. */
  readonly query: string;
  readonly userAgent: string;
  /** The caller's client id; undefined before login, and for logins. */
  clientId: string | undefined;
  /** Undefined until the response is sent, and if the connection was cut. */
  status: number | undefined;
  /** The JSON body, with service URIs beyond the origin and header values masked. */
  body: unknown;
}

/** The requests in order, at least the last 10,000. */
export interface RequestLog {
  begin(request: Request, at: number): RequestRecord;
  list(): readonly RequestRecord[];
  clear(): void;
  /** Called before a request is carried out, which waits for it. */
  onRequest(listener: (request: RequestRecord) => void | Promise<void>): () => void;
  announce(record: RequestRecord): Promise<void>;
}

export function createRequestLog(): RequestLog {
  const records: RequestRecord[] = [];
  const listeners = new Set<(request: RequestRecord) => void | Promise<void>>();
  let count = 0;
  return {
    begin(request, at) {
      const url = new URL(request.url);
      const record: RequestRecord = {
        n: ++count,
        at: new Date(at).toISOString(),
        method: request.method,
        path: url.pathname,
        query: url.search,
        userAgent: request.headers.get("user-agent") ?? "",
        clientId: undefined,
        status: undefined,
        body: undefined,
      };
      records.push(record);
      // Removed in batches: removing one at each request costs more than the request.
      if (records.length > limit + 1000) records.splice(0, records.length - limit);
      return record;
    },
    list: () => records,
    clear() {
      records.length = 0;
      count = 0;
    },
    onRequest(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async announce(record) {
      for (const listener of [...listeners]) await listener(record);
    },
  };
}

/** A JSON body without secrets: of a service URI only the origin, of headers, parameters and variables only the names. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      switch (key.toLowerCase()) {
        case "serviceuri":
          return [key, maskedUri(entry)];
        case "customheaders":
          return [key, isRecord(entry) ? maskedValues(entry) : "***"];
        // Templates and their parameters can contain any secret.
        case "parameters":
        case "variables":
          return [key, isRecord(entry) ? maskedValues(entry) : "***"];
        case "template":
          return [key, isRecord(entry) ? masked(entry) : "***"];
        default:
          return [key, masked(entry)];
      }
    }),
  );
}

/** Of a URI only the origin. */
export function maskedUri(value: unknown): string {
  if (typeof value !== "string" || !URL.canParse(value)) return "***";
  const { protocol, host } = new URL(value);
  return `${protocol}//${host}/***`;
}

// --- internal --------------------------------------------------------------------------------------------------------

const limit = 10_000;

function maskedValues(entries: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.keys(entries).map((name) => [name, "***"]));
}
