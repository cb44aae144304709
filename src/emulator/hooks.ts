import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { StoredFunction, StoredSite } from "./endpoints.ts";
import { invokeUrl } from "./functions.ts";
import { acceptsBasicAuth, publishingUser } from "./sites.ts";
import type { Store } from "./store.ts";
import type { Switches } from "./switches.ts";

/**
 * The hooks of the seeded sites and functions, as one plain HTTP server for loopback. The `Host` header selects the site: its SCM host has
 * `/api/registry/webhook` and `/docker/hook`, its default host the functions. Any other host gets 404.
 */
export function createHookServer(context: { readonly store: Store; readonly switches: () => Switches }): Server {
  return createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const status = statusOf(context, request);
      if (status === 401) response.setHeader("WWW-Authenticate", 'Basic realm="site"');
      response.writeHead(status, { "Content-Length": "0" }).end();
    });
  });
}

/** True if a host belongs to a seeded site, so that deliveries to it go to the hook server. */
export function isSiteHost(store: Store, hostname: string): boolean {
  const host = hostname.toLowerCase();
  return store.sites.some((site) => site.scmHost === host || site.defaultHostName === host);
}

// --- internal --------------------------------------------------------------------------------------------------------

function statusOf(
  context: { readonly store: Store; readonly switches: () => Switches },
  request: IncomingMessage,
): number {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  const url = new URL(request.url ?? "/", "http://localhost");
  const scm = context.store.sites.find((site) => site.scmHost === host);
  if (scm !== undefined) {
    const status = scmStatus(scm, url.pathname, request, context.switches());
    // The container restarts only if continuous deployment is on (Kudu's DockerController).
    if (status < 300 && scm.appSettings["DOCKER_ENABLE_CI"]?.toLowerCase() === "true") {
      scm.restarts += 1;
      context.store.changed();
    }
    return status;
  }
  const app = context.store.sites.find((site) => site.defaultHostName === host);
  return app === undefined ? 404 : functionStatus(app, url, request);
}

function scmStatus(site: StoredSite, path: string, request: IncomingMessage, switches: Switches): number {
  if (!isReachable(site)) return 403;
  const expected = `${publishingUser(site)}:${site.password}`;
  if (!acceptsBasicAuth(site, switches) || !equal(basic(request.headers.authorization), expected)) return 401;
  switch (path.toLowerCase()) {
    // 202 as printed in microsoft/vscode-containers#332, which also has the 400 of a URI without a path.
    case "/api/registry/webhook":
      return request.method === "POST" ? 202 : 405;
    case "/docker/hook":
      return request.method === "POST" ? 200 : 405;
    case "/":
      return 400;
    default:
      return 404;
  }
}

function functionStatus(site: StoredSite, url: URL, request: IncomingMessage): number {
  if (site.state === "Stopped" || site.publicNetworkAccess === "Disabled") return 403;
  const found = site.functions.find(
    (each) => !each.disabled && new URL(invokeUrl(site, each)).pathname === url.pathname.toLowerCase(),
  );
  if (found === undefined || !found.methods.some((each) => each.toUpperCase() === request.method)) return 404;
  return mayCall(found, url, request) ? 202 : 401;
}

/** The header takes precedence over `?code=` (AuthenticationLevelHandler of functions-host). */
function mayCall(found: StoredFunction, url: URL, request: IncomingMessage): boolean {
  if (found.authLevel.toLowerCase() === "anonymous") return true;
  const header = request.headers["x-functions-key"];
  const key = (typeof header === "string" ? header : url.searchParams.get("code")) ?? "";
  return Object.values(found.keys).some((each) => equal(key, each));
}

/** Whether the registry service reaches the SCM site: not if public access is off, or if its access rules leave out the registry's service tag. */
function isReachable(site: StoredSite): boolean {
  if (site.publicNetworkAccess === "Disabled" || site.hostingEnvironment !== null) return false;
  const allowed = site.scmRestrictions.some(
    (rule) =>
      String(rule["action"]).toLowerCase() === "allow" &&
      /^(any|0\.0\.0\.0\/0|azurecontainerregistry(\..+)?|azurecloud)$/i.test(String(rule["ipAddress"])),
  );
  return allowed || (site.scmDefaultAction === "Allow" && site.scmRestrictions.length === 0);
}

function basic(header: string | undefined): string {
  const [, encoded = ""] = /^Basic\s+(\S+)$/i.exec(header ?? "") ?? [];
  return Buffer.from(encoded, "base64").toString("utf8");
}

function equal(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
