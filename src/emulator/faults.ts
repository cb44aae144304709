import { isRecord } from "./json.ts";

/** Which requests a fault strikes. Only requests that match `method` and `path` count, and never those to the control API. */
interface FaultRule {
  /** The first matching request to strike, from 1. Default: every request. */
  readonly at?: number;
  /** How many requests to strike. Default: 1 with `at`, otherwise all. */
  readonly times?: number;
  /** One or more methods, separated by commas. Default: all. */
  readonly method?: string;
  /** A pattern for path and query; `*` matches anything, case is ignored. Default: all. */
  readonly path?: string;
  /** True: the request is carried out before the fault strikes. */
  readonly after?: boolean;
}

/** What happens to a struck request. */
export type FaultEffect =
  | {
      readonly do: "status";
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly retryAfter?: number;
    }
  /** The connection is cut without a response. */
  | { readonly do: "cut" }
  | { readonly do: "slow"; readonly ms: number }
  /** The response's body is half a JSON text. */
  | { readonly do: "malformed" }
  /** The request waits until it is released. */
  | { readonly do: "pause" };

export type Fault = FaultRule & FaultEffect;

/** A fault that was set. */
export interface FaultHandle {
  readonly id: string;
  readonly fault: Fault;
  /** How many requests it has struck. */
  struck(): number;
  /** Resolves when it strikes for the first time. */
  readonly reached: Promise<void>;
  /** Releases every request that a `pause` holds. The fault strikes no further request. */
  release(): void;
}

/** All faults that are set. */
export interface FaultBook {
  add(fault: Fault): FaultHandle;
  list(): readonly FaultHandle[];
  find(id: string): FaultHandle | undefined;
  remove(id: string): boolean;
  /** Releases and removes all. */
  clear(): void;
  /** The faults that strike this request, in the order they were set. */
  strike(method: string, path: string): readonly Strike[];
}

/** One fault hitting one request. */
export interface Strike {
  readonly fault: Fault;
  /** Reports that the fault takes effect now, before or after the request is carried out. */
  readonly begin: () => void;
  /** Resolves when a `pause` is released. */
  readonly released: Promise<void>;
}

/**
 * Creates an empty book.
 * @param announce called when a fault is added, removed, released, or strikes.
 */
export function createFaultBook(announce: () => void = () => undefined): FaultBook {
  const entries: Entry[] = [];
  let next = 1;
  const remove = (id: string): boolean => {
    const index = entries.findIndex((entry) => entry.handle.id === id);
    if (index < 0) return false;
    entries[index]?.handle.release();
    entries.splice(index, 1);
    announce();
    return true;
  };
  return {
    add(fault) {
      const entry = createEntry(String(next++), fault, announce);
      entries.push(entry);
      announce();
      return entry.handle;
    },
    list: () => entries.map((entry) => entry.handle),
    find: (id) => entries.find((entry) => entry.handle.id === id)?.handle,
    remove,
    clear() {
      for (const { handle } of [...entries]) remove(handle.id);
    },
    strike: (method, path) => entries.flatMap((entry) => entry.strike(method, path) ?? []),
  };
}

/** Reads a fault from outside: an object, or a flag's text `at=3,method=PUT,do=cut`. Returns the fault, or what is wrong with it. */
export function parseFault(value: unknown): Fault | string {
  const given = typeof value === "string" ? fromText(value) : value;
  if (!isRecord(given)) return "a fault must be an object, or text such as at=3,method=PUT,do=cut";
  const unknownKey = Object.keys(given).find((key) => !fields.has(key));
  if (unknownKey !== undefined) return `unknown key "${unknownKey}" in a fault; use ${[...fields.keys()].join(", ")}`;
  for (const [key, kind] of fields) {
    const field = given[key];
    if (field === undefined) continue;
    if (
      kind === "number"
        ? !(typeof field === "number" && Number.isSafeInteger(field) && field >= 0)
        : typeof field !== kind
    ) {
      return `a fault's "${key}" must be a ${kind === "number" ? "whole number" : kind}`;
    }
  }
  if (given["at"] === 0) return 'a fault\'s "at" counts from 1';
  const rule: FaultRule = pick(given, ["at", "times", "method", "path", "after"]);
  switch (given["do"]) {
    case "status": {
      const status = given["status"];
      if (typeof status !== "number" || status < 200 || status > 599)
        return 'a fault with do "status" needs a "status" from 200 to 599';
      return { ...rule, do: "status", status, ...pick(given, ["code", "message", "retryAfter"]) };
    }
    case "slow": {
      const ms = given["ms"];
      return typeof ms === "number" ? { ...rule, do: "slow", ms } : 'a fault with do "slow" needs "ms"';
    }
    case "cut":
      return { ...rule, do: "cut" };
    case "malformed":
      return { ...rule, do: "malformed" };
    case "pause":
      return { ...rule, do: "pause" };
    default:
      return 'a fault\'s "do" must be one of status, cut, slow, malformed, pause';
  }
}

/** A test of a whole text against a pattern. `*` matches anything; case is ignored. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const expression = new RegExp(`^${parts.join(".*")}$`, "is");
  return (text) => expression.test(text);
}

// --- internal --------------------------------------------------------------------------------------------------------

const fields: ReadonlyMap<string, "number" | "string" | "boolean"> = new Map([
  ["at", "number"],
  ["times", "number"],
  ["method", "string"],
  ["path", "string"],
  ["after", "boolean"],
  ["do", "string"],
  ["status", "number"],
  ["code", "string"],
  ["message", "string"],
  ["retryAfter", "number"],
  ["ms", "number"],
]);

interface Entry {
  readonly handle: FaultHandle;
  strike(method: string, path: string): Strike | undefined;
}

function createEntry(id: string, fault: Fault, announce: () => void): Entry {
  const reached = deferred();
  const released = deferred();
  const methods = fault.method
    ?.toUpperCase()
    .split(",")
    .map((method) => method.trim());
  const covers = wildcard(fault.path ?? "*");
  const first = fault.at ?? 1;
  const last = first + (fault.times ?? (fault.at === undefined ? Number.POSITIVE_INFINITY : 1)) - 1;
  let matched = 0;
  let struck = 0;
  let over = false;
  return {
    handle: {
      id,
      fault,
      struck: () => struck,
      reached: reached.promise,
      release() {
        over = true;
        released.resolve();
        announce();
      },
    },
    strike(method, path) {
      if (over || (methods !== undefined && !methods.includes(method)) || !covers(path)) return undefined;
      matched += 1;
      if (matched < first || matched > last) return undefined;
      const begin = (): void => {
        struck += 1;
        reached.resolve();
        announce();
      };
      return { fault, begin, released: released.promise };
    },
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

/** `at=3,method=PUT` as an object. Values cannot contain commas; methods are separated by `|`. */
function fromText(text: string): Record<string, unknown> {
  const pairs = text.split(",").map((pair): [string, unknown] => {
    const [name = "", ...rest] = pair.split("=");
    const key = name.trim();
    const value = rest.join("=").trim();
    const kind = fields.get(key);
    if (kind === "number") return [key, value === "" ? value : Number(value)];
    if (kind === "boolean") return [key, value === "false" ? false : value === "" || value === "true" ? true : value];
    return [key, key === "method" ? value.replaceAll("|", ",") : value];
  });
  return Object.fromEntries(pairs);
}

/** The given members of an object whose fields have been checked. */
function pick(given: Record<string, unknown>, keys: readonly string[]): Record<string, never> {
  return Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key] as never]])));
}
