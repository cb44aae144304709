/** What an HTTP status code says about an endpoint. */

/** The registered names. A table of our own, because `node:http` takes as long to load as the rest of `validate`. */
const names: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  203: "Non-Authoritative Information",
  204: "No Content",
  205: "Reset Content",
  206: "Partial Content",
  207: "Multi-Status",
  208: "Already Reported",
  226: "IM Used",
  300: "Multiple Choices",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  305: "Use Proxy",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Payload Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a Teapot",
  421: "Misdirected Request",
  422: "Unprocessable Entity",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  509: "Bandwidth Limit Exceeded",
  510: "Not Extended",
  511: "Network Authentication Required",
};

/** "404 Not Found". The endpoint's own words are not repeated: they can contain anything. */
export function statusWords(code: number): string {
  const name = names[code];
  return name === undefined ? String(code) : `${code} ${name}`;
}

const causes: Readonly<Record<number, string>> = {
  400: "The endpoint rejected the payload. Some receivers reject pings and accept pushes (Keel, Argo CD Image Updater): set `ping: answers` for them. Otherwise check the path (App Service: /api/registry/webhook).",
  401: "The endpoint rejected the credentials. Check the Authorization header, or the user and password in the URI. On App Service, the publishing password may be an old one, or basic authentication of the SCM site may be off.",
  403: "The endpoint denied access. Check its firewall and IP restrictions (allow the AzureContainerRegistry service tag), and the permissions of the credentials.",
  404: "The endpoint has nothing at this path. Check the service URI's path.",
  405: "The endpoint does not accept POST at this path. Check the service URI's path.",
  407: "A proxy in front of the endpoint requires a login.",
  408: "The endpoint timed out while it waited for the request.",
  410: "The endpoint is gone. Remove the webhook, or change its service URI.",
  411: "The endpoint requires a Content-Length. The registry sends one, so a proxy may remove it.",
  413: "The endpoint does not accept a body of this size; a ping has 104 bytes.",
  415: "The endpoint does not accept this media type. Set a Content-Type header.",
  429: "The endpoint is rate limiting. Lower the number of webhooks that call it at once.",
  500: "The endpoint failed. Check its log.",
  502: "A gateway in front of the endpoint received no valid response from it.",
  503: "The endpoint is down or starting.",
  504: "The endpoint did not respond in time. The service waits 5 seconds, which cannot be changed.",
};

/** The likely cause of a response that is not 2xx, and what to do. `redirectsAway`: its `Location` is on another host. */
export function likelyCause(
  code: number,
  { redirectsAway = false }: { readonly redirectsAway?: boolean } = {},
): string {
  if (code >= 300 && code < 400) {
    return redirectsAway
      ? "The endpoint redirects to another host: this may be a login page. Let the endpoint accept the registry's requests without an interactive login."
      : "The endpoint redirects, and the registry does not follow. Set the service URI to the final address.";
  }
  return (
    causes[code] ??
    (code >= 500 ? "The endpoint failed. Check its log." : "The endpoint rejected the request. Check its log.")
  );
}
