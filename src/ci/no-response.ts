/** Why a request got no response, from the errors of Node and of the HTTP libraries. Pure. */

/** What to do, by the reason that `noResponse` returned. */
export function networkHelp(reason: string): string {
  return /CERT|SIGNATURE/.test(reason)
    ? "Behind a proxy that inspects TLS, or with a server of your own, set NODE_EXTRA_CA_CERTS to its CA."
    : "Run the job again. If it fails again, check the runner's network and proxy variables (HTTPS_PROXY, NO_PROXY).";
}

/** The reason, in a few words: what a proxy returned, Node's code such as `ECONNREFUSED`, or the error's name. */
export function noResponse(error: unknown): string {
  const names: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { message, name } = at;
    const { code } = at as { readonly code?: unknown };
    // Both libraries have the proxy's response in their text only, and the toolkit gives it the code of a cut connection.
    const status = /tunneling socket.*statusCode=(\d{3})|Proxy response \((\d{3})\)/
      .exec(message)
      ?.slice(1)
      .find(Boolean);
    if (status !== undefined) return `the proxy returned HTTP ${status}`;
    const cause = /tunneling socket.*cause=(.*)/s.exec(message)?.[1];
    if (cause !== undefined) {
      const why = /\bE[A-Z]{4,}\b/.exec(cause)?.[0];
      return why === undefined ? "the proxy closed the connection" : `the proxy cannot be reached: ${why}`;
    }
    if (name === "TimeoutError" || message.startsWith("Request timeout")) return "ETIMEDOUT";
    if (typeof code === "string") return code;
    names.push(name);
  }
  return names[0] ?? "unknown reason";
}
