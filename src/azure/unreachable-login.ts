/** Why the login host cannot be reached: the network, or a proxy on the way. */
import type { ClientRequest, IncomingMessage } from "node:http";

type Environment = Readonly<Record<string, string | undefined>>;

/** The login library reports every network failure as `endpoints_resolution_error`, without its cause. One request to the host finds it. */
export async function withCause(
  error: unknown,
  host: string,
  { ca, environment }: { readonly ca?: string; readonly environment: Environment },
): Promise<unknown> {
  if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
  const proxy = proxyFor(host, environment);
  const cause = proxy ? await proxyProblem(proxy, new URL(host)) : await directProblem(host, ca);
  return cause === undefined
    ? error
    : Object.assign(new Error("the login host cannot be reached", { cause }), { name: error.name });
}

async function directProblem(host: string, ca: string | undefined): Promise<unknown> {
  const { request } = await import("node:https");
  return outcomeOf(
    request(host, { method: "HEAD", timeout: 5000, ...(ca === undefined ? {} : { ca }) }),
    (response) => {
      response.destroy();
      return undefined;
    },
  );
}

/** Undefined: the proxy connects to the host. */
async function proxyProblem({ url, variable }: Proxy, { host, port }: URL): Promise<ProxyFailed | undefined> {
  const { request } = await import(url.protocol === "https:" ? "node:https" : "node:http");
  const { username, password } = url;
  const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers = username === "" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(userinfo).toString("base64")}` };
  const path = port === "" ? `${host}:443` : host;
  const connecting = request(url.origin, { method: "CONNECT", path, headers, timeout: 5000 });
  const outcome = await outcomeOf(connecting, ({ statusCode, socket }) => {
    socket.destroy();
    return statusCode;
  });
  if (outcome === 200) return undefined;
  return new ProxyFailed(
    variable,
    typeof outcome === "number" ? outcome : String((outcome as { code?: unknown }).code ?? "no response"),
  );
}

/** What `read` makes of the response, or the connection's error. */
function outcomeOf(request: ClientRequest, read: (response: IncomingMessage) => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    for (const event of ["response", "connect"])
      request.on(event, (response: IncomingMessage) => resolve(read(response)));
    request.on("timeout", () => request.destroy(Object.assign(new Error("no response"), { code: "ETIMEDOUT" })));
    request.on("error", resolve);
    request.end();
  });
}

interface Proxy {
  readonly url: URL;
  readonly variable: string;
}

/** The proxy that the SDK uses for this host. */
function proxyFor(host: string, environment: Environment): Proxy | undefined {
  const value = (name: string) => environment[name] || environment[name.toLowerCase()];
  const variable = ["HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"].find((name) => value(name));
  const address = variable === undefined ? undefined : value(variable);
  if (variable === undefined || address === undefined || !/^https?:/i.test(address) || !URL.canParse(address))
    return undefined;
  const { hostname } = new URL(host);
  const direct = (value("NO_PROXY") ?? "")
    .split(",")
    .map((entry) => entry.trim().replace(/^\*?\./, ""))
    .some((entry) => entry !== "" && (hostname === entry || hostname.endsWith(`.${entry}`)));
  return direct
    ? undefined
    : { url: new URL(address), variable: environment[variable] ? variable : variable.toLowerCase() };
}

/** The proxy cannot be reached, or does not connect to the login host. */
export class ProxyFailed extends Error {
  readonly variable: string;
  /** An HTTP status, or Node's code. */
  readonly outcome: number | string;

  constructor(variable: string, outcome: number | string) {
    super(`the proxy failed: ${outcome}`);
    this.name = "ProxyFailed";
    this.variable = variable;
    this.outcome = outcome;
  }
}
