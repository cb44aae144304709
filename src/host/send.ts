/** Sends a delivery again: one request, no redirect, no retry. The response's text is never read. */
import type { ClientRequest } from "node:http";
import type { Host, SendResult } from "../run/run.ts";

/** Headers of the connection itself. Only Node sets them, so that the request has one body of a known length. */
const ownHeaders = new Set(["connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding"]);

/** See `Host.send`. Does not use a proxy. */
export const send: Host["send"] = async ({ uri, headers, body, timeout }) => {
  const url = new URL(uri.reveal());
  const { request: post } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const bytes = Buffer.from(body.reveal(), "utf8");
  const custom = headers.filter(([name]) => !ownHeaders.has(name.toLowerCase()));
  return new Promise<SendResult>((resolve) => {
    let request: ClientRequest;
    try {
      request = post(url, {
        method: "POST",
        signal: AbortSignal.timeout(timeout),
        agent: false,
        headers: {
          ...Object.fromEntries(custom.map(([name, value]) => [name, value.reveal()])),
          "Content-Length": bytes.length,
        },
      });
    } catch {
      // Node refuses some characters in header names and values. Its error names the header.
      resolve({ statusCode: undefined, problem: "a header cannot be sent", reached: false });
      return;
    }
    let reached = false;
    request.on("response", (response) => {
      response.destroy();
      resolve({ statusCode: response.statusCode ?? 0 });
    });
    // 101: the connection speaks another protocol from here on, and Node hands it over.
    request.on("upgrade", ({ statusCode = 0 }, connection) => {
      connection.destroy();
      resolve({ statusCode });
    });
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
