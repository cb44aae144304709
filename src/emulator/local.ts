import type { IncomingMessage } from "node:http";
import type { Context } from "hono";

/** Node's own request object; empty if the app is called in process. */
export function bindings(c: Context): { readonly incoming?: IncomingMessage } {
  return c.env ?? {};
}

/**
 * Why a request does not come from this machine under a name of this machine; `undefined`: it does. The peer's address stops other machines, the
 * `Host` header stops DNS rebinding.
 * @param what what the request asks for, as in "The control API"
 */
export function notLocal(c: Context, what: string): string | undefined {
  const address = bindings(c).incoming?.socket.remoteAddress;
  if (address === undefined || !/^(127\.|::1$|::ffff:127\.)/.test(address))
    return `${what} accepts requests from this machine only.`;
  const { hostname } = new URL(c.req.url);
  if (!["localhost", "127.0.0.1", "[::1]"].includes(hostname))
    return `${what} is available as localhost, 127.0.0.1 or [::1] only.`;
  return undefined;
}
