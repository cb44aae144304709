/** A JSON API of a code host. Reads are retried, writes never are. */
import { type Clock, systemClock } from "../clock.ts";
import { UserError } from "../model.ts";
import { networkHelp, noResponse } from "./no-response.ts";
import { type Reply, send } from "./request.ts";

export interface Api {
  /** The decoded body; undefined for 404. Throws `UserError` (exit 1). `doing`: what fails, as in "read the thread". */
  json(doing: string, method: "GET" | "POST" | "PUT" | "PATCH", path: string, body?: object): Promise<unknown>;
  /** The bytes of a file; undefined for 404. */
  bytes(doing: string, path: string, accept: string): Promise<Uint8Array | undefined>;
}

const transient = "Run the job again. If it fails again, check the service's status.";
const final = "Running the job again does not help. If nothing explains it, report it as a bug.";

/** Opens an API. `base` ends without a slash. `help`: what to do when the token is refused. `repeats`: writes are also retried. */
export function openApi({
  name,
  base,
  headers,
  help,
  repeats = false,
  clock = systemClock,
}: {
  readonly name: string;
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly help: string;
  readonly repeats?: boolean;
  readonly clock?: Clock | undefined;
}): Api {
  const failed = (doing: string, why: string, advice: string) =>
    new UserError(
      [{ severity: "error", code: "code-host-failed", message: `could not ${doing}: ${why}`, help: advice }],
      1,
    );
  async function request(doing: string, method: string, path: string, accept: string, body?: object): Promise<Reply> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const given = { ...headers, accept, ...(text === undefined ? {} : { "content-type": "application/json" }) };
    try {
      const outgoing = { method, url: `${base}${path}`, headers: given, text, repeats: method === "GET" || repeats };
      return await send(outgoing, clock);
    } catch (error) {
      const reason = noResponse(error);
      throw failed(doing, `no response from ${name} (${reason})`, networkHelp(reason));
    }
  }
  /** Azure DevOps answers a wrong token with 203 or a redirect to its login page. */
  function checked(doing: string, { status, body }: Reply): Buffer | undefined {
    if (status === 404) return undefined;
    if (status === 200 || status === 201 || status === 204) return body;
    if (status === 401 || status === 403 || status === 203 || (status >= 300 && status < 400))
      throw failed(doing, `${name} refused the token (HTTP ${status})`, help);
    if (status >= 400 && status < 500 && status !== 408 && status !== 429)
      throw failed(doing, `${name} did not accept the request (HTTP ${status})`, final);
    throw failed(doing, `${name} failed (HTTP ${status})`, transient);
  }
  return {
    async json(doing, method, path, body) {
      const found = checked(doing, await request(doing, method, path, "application/json", body));
      if (found === undefined && method !== "GET") throw failed(doing, `${name} did not find it (HTTP 404)`, help);
      if (found === undefined || found.length === 0) return undefined;
      try {
        return JSON.parse(found.toString("utf8"));
      } catch {
        throw failed(doing, `the response is not JSON, so it is not from ${name}`, help);
      }
    },
    async bytes(doing, path, accept) {
      return checked(doing, await request(doing, "GET", path, accept));
    },
  };
}

/** The paths and those of `list` that globs match. `list` is asked only if there is a glob. */
export async function pathsOf(
  patterns: readonly string[],
  list: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const { matchesGlob } = await import("node:path");
  const globs = patterns.filter((pattern) => /[*?[\]{}]/.test(pattern));
  const paths = new Set(patterns.filter((pattern) => !globs.includes(pattern)));
  if (globs.length > 0)
    for (const path of await list()) if (globs.some((glob) => matchesGlob(path, glob))) paths.add(path);
  return [...paths].sort();
}

/** A value inside a decoded response; undefined if it is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string | number, unknown>)[key];
  }
  return inner;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}
