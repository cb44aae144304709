/** One HTTP request, for everything of a CI job except GitHub's API, with the proxies of the environment. */
import { HttpClient } from "@actions/http-client";
import type { Clock } from "../clock.ts";

export interface Reply {
  readonly status: number;
  readonly body: Buffer;
}

export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text?: string | undefined;
  /** True: a failure that can pass (no response, 408, 429, 5xx) is retried. */
  readonly repeats: boolean;
}

/** Milliseconds before each further attempt. */
const pauses = [1_000, 3_000];
/** A connection without data for this long is closed, in milliseconds. */
const longestSilence = 30_000;

/** Sends a request and reads the whole response, whatever its status. Redirects are not followed. Throws if there is no response: see `noResponse`. */
export async function send(outgoing: Outgoing, clock: Clock): Promise<Reply> {
  const options = { allowRedirects: false, allowRetries: false, socketTimeout: longestSilence };
  const client = new HttpClient("acr-webhooks", [], options);
  for (let failures = 0; ; failures += 1) {
    const pause = outgoing.repeats ? pauses[failures] : undefined;
    try {
      const reply = await once(client, outgoing);
      if (pause === undefined || !canPass(reply.status)) return reply;
    } catch (error) {
      if (pause === undefined || isPermanent(error)) throw error;
    }
    await clock.sleep(pause);
  }
}

async function once(client: HttpClient, { method, url, text, headers }: Outgoing): Promise<Reply> {
  const { message } = await client.request(method, url, text ?? null, { ...headers });
  // The toolkit's own reader never ends if the connection is cut within the body.
  message.setTimeout(longestSilence, () => message.destroy(new Error("Request timeout")));
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return { status: message.statusCode ?? 0, body: Buffer.concat(chunks) };
}

function canPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Failures that a retry does not fix: of the certificate, or of the address. */
function isPermanent(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && /CERT|SIGNATURE|SSL|TLS|ERR_INVALID/.test(code);
}
