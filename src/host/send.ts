/** Sends a delivery again: one request, no redirect, no retry. The response's text is never read. */
import type { Host, SendResult } from "../run/run.ts";

/** See `Host.send`. Does not use a proxy. */
export const send: NonNullable<Host["send"]> = async ({ uri, headers, body, timeout, signal }) => {
  const url = new URL(uri.reveal());
  const { request: post } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const bytes = Buffer.from(body.reveal(), "utf8");
  return new Promise<SendResult>((resolve) => {
    let reached = false;
    const request = post(
      url,
      {
        method: "POST",
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        agent: false,
        headers: {
          ...Object.fromEntries(headers.map(([name, value]) => [name, value.reveal()])),
          "Content-Length": bytes.length,
        },
      },
      (response) => {
        response.destroy();
        resolve({ statusCode: response.statusCode ?? 0 });
      },
    );
    request.on("finish", () => {
      reached = true;
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      resolve({ statusCode: undefined, problem: problemOf(error), reached });
    });
    request.end(bytes);
  });
};

/** Node's code only: its text can contain the address. */
function problemOf({ name, code }: NodeJS.ErrnoException): string {
  if (name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR") return "no response in 5 s";
  return `no response (${typeof code === "string" && /^[A-Z_]{2,60}$/.test(code) ? code : "the connection failed"})`;
}
