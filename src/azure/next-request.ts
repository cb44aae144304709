import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";

/** Node publishes every HTTP request of the process here (https://nodejs.org/api/diagnostics_channel.html). */
const channel = "http.client.request.start";

/** A proxy that does not respond must not keep people from reading what else is wrong. In milliseconds. */
const longest = 1000;

/**
 * Resolves when the next HTTP request of the process is on its way: its connection is being opened, or it failed. What is
 * loaded before would hold it up; what is loaded after costs no time, because the network takes longer. `work`: what sends the
 * request. If it settles, nobody waits for a request any more, nor for longer than a second.
 */
export async function nextRequest(work: Promise<unknown>): Promise<void> {
  let onWay = (): void => {};
  const left = new Promise<void>((resolve) => {
    onWay = resolve;
  });
  const onSocket = (socket: Socket): void => {
    if (!socket.connecting) onWay();
    else for (const event of ["connectionAttempt", "connect"]) socket.once(event, onWay);
  };
  const onRequest = (message: unknown): void => {
    unsubscribe(channel, onRequest);
    const { request } = message as { readonly request: ClientRequest };
    request.once("close", onWay);
    // A connection that is used again is there from the start.
    if (request.socket) onSocket(request.socket);
    else request.once("socket", onSocket);
  };
  subscribe(channel, onRequest);
  const timer = setTimeout(onWay, longest);
  try {
    await Promise.race([work, left]);
  } catch {
    // Reported to whoever needs the work's result.
  } finally {
    clearTimeout(timer);
    unsubscribe(channel, onRequest);
  }
}
