import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";

/** Node publishes every HTTP request of the process here (https://nodejs.org/api/diagnostics_channel.html). */
const channel = "http.client.request.start";

/**
 * Resolves when the next HTTP request of the process is on its way: its connection is being opened, or it failed. What is
 * loaded before would hold it up; what is loaded after costs no time, because the network takes longer. `work`: what sends the
 * request. If it settles, nobody waits for a request any more.
 */
export async function nextRequest(work: Promise<unknown>): Promise<void> {
  let found: (() => void) | undefined;
  const onRequest = (message: unknown) => {
    unsubscribe(channel, onRequest);
    const { request } = message as { readonly request: ClientRequest };
    request.once("close", () => found?.());
    request.once("socket", (socket) => {
      if (!socket.connecting) return found?.();
      for (const event of ["connectionAttempt", "connect"]) socket.once(event, () => found?.());
    });
  };
  subscribe(channel, onRequest);
  try {
    await Promise.race([work, new Promise<void>((resolve) => (found = resolve))]);
  } catch {
    // Reported to whoever needs the work's result.
  } finally {
    unsubscribe(channel, onRequest);
  }
}
