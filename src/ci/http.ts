/** A JSON API of a code host. Proxies come from the environment; reads are retried, writes never are. */
import { HttpClient } from "@actions/http-client";
import { UserError } from "../model.ts";

export interface Api {
  /** The decoded body; undefined for 404. Throws `UserError` (exit 1). `doing`: what fails, as in "read the thread". */
  json(doing: string, method: "GET" | "POST" | "PUT" | "PATCH", path: string, body?: object): Promise<unknown>;
  /** The bytes of a file; undefined for 404. */
  bytes(doing: string, path: string, accept: string): Promise<Uint8Array | undefined>;
}

/** Opens an API. `base` ends without a slash. `help`: what to do when the token is refused. */
export function openApi({
  name,
  base,
  headers,
  help,
}: {
  readonly name: string;
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly help: string;
}): Api {
  const client = new HttpClient("acr-webhooks", [], {
    allowRedirects: false,
    allowRetries: true,
    maxRetries: 2,
    socketTimeout: 30_000,
  });
  const failed = (doing: string, why: string, refused: boolean) =>
    new UserError(
      [
        {
          severity: "error",
          code: "code-host-failed",
          message: `could not ${doing}: ${why}`,
          help: refused ? help : "Run the job again. If it fails again, check the service's status.",
        },
      ],
      1,
    );
  async function send(doing: string, method: string, path: string, accept: string, body?: object) {
    try {
      const text = body === undefined ? null : JSON.stringify(body);
      const given = { ...headers, accept, ...(text === null ? {} : { "content-type": "application/json" }) };
      const { message } = await client.request(method, `${base}${path}`, text, given);
      const chunks: Uint8Array[] = [];
      for await (const chunk of message) chunks.push(chunk);
      return { status: message.statusCode ?? 0, body: Buffer.concat(chunks) };
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw failed(doing, `no response from ${name} (${typeof code === "string" ? code : "unknown reason"})`, false);
    }
  }
  /** Azure DevOps answers a wrong token with 203 or a redirect to its login page. */
  function checked(doing: string, { status, body }: { readonly status: number; readonly body: Buffer }) {
    if (status === 404) return undefined;
    if (status === 200 || status === 201 || status === 204) return body;
    const refused = status === 401 || status === 403 || status === 203 || (status >= 300 && status < 400);
    throw failed(doing, `${name} ${refused ? "refused the token" : "failed"} (HTTP ${status})`, refused);
  }
  return {
    async json(doing, method, path, body) {
      const found = checked(doing, await send(doing, method, path, "application/json", body));
      if (found === undefined && method !== "GET") throw failed(doing, `${name} failed (HTTP 404)`, true);
      if (found === undefined || found.length === 0) return undefined;
      try {
        return JSON.parse(found.toString("utf8"));
      } catch {
        throw failed(doing, `the response is not JSON, so it is not from ${name}`, true);
      }
    },
    async bytes(doing, path, accept) {
      return checked(doing, await send(doing, "GET", path, accept));
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
