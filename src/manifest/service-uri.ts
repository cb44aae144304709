// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** What a service URI can look like and still never work: unreachable hosts, App Service hooks that must fail. */
import { uriPlaceholder } from "../text/text.ts";
import { isDeploymentPath, isDeploymentSite } from "../webhook/webhook.ts";
import { type Finding, literalCredential, placeholderFinding } from "./fields.ts";
import type { UriShape } from "./uri.ts";

/** Warnings about a service URI. `local`: hosts on this machine and in private networks are fine (the emulator delivers to them). */
export function uriWarnings(shape: UriShape, local: boolean): Finding[] {
  const { url } = shape;
  const findings: Finding[] = [];
  if (url?.protocol === "http:") {
    findings.push({
      severity: "warning",
      code: "service-uri-insecure",
      message: "uses http: events and headers are not encrypted",
      help: "Use https.",
    });
  }
  const other = uriPlaceholder(shape.literal);
  if (other !== undefined) findings.push(placeholderFinding(other));
  else if (shape.credential !== undefined) {
    findings.push(
      literalCredential(
        shape.credential === "userinfo"
          ? "contains a literal password or token before the `@`"
          : "contains what looks like a literal credential in its query",
      ),
    );
  }
  const unreachable = url && !local ? unreachableHost(url.hostname) : undefined;
  if (unreachable !== undefined) {
    findings.push({
      severity: "warning",
      code: "service-uri-unreachable",
      message: `points to ${unreachable}, which the registry cannot reach`,
      help: "Use a public host name. Azure sends the events from the internet, not from your network.",
    });
  }
  return [...findings, ...(url ? appServiceWarnings(url, shape) : [])];
}

const privateName =
  /(?:^|\.)(?:localhost|internal|local|localdomain|lan|intranet|corp|home|private|svc|cluster\.local|home\.arpa|test|invalid)$/;

/** What kind of host it is, if a registry cannot reach it. `hostname` as a URL has it: addresses are normalised. */
export function unreachableHost(hostname: string): string | undefined {
  const host = hostname.replace(/\.$/, "");
  if (host.startsWith("[")) return privateIpv6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return privateIpv4(host);
  if (host === "localhost" || host.endsWith(".localhost")) return "this machine";
  if (/(?:^|\.)(?:svc|cluster\.local)$/.test(host) || /\.svc\./.test(host)) return "a name inside a Kubernetes cluster";
  if (/\.privatelink\./.test(host)) return "a private endpoint";
  if (privateName.test(host)) return "a private host name";
  if (!host.includes(".")) return "a host name without a domain";
  return undefined;
}

function privateIpv4(host: string): string | undefined {
  const [a = 0, b = 0] = host.split(".").map(Number);
  if (a === 127 || a === 0) return "this machine";
  if (a === 169 && b === 254) return "a link-local address";
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128);
  if (isPrivate || (a === 198 && (b === 18 || b === 19))) return "a private address";
  return a >= 224 ? "a multicast or reserved address" : undefined;
}

function dotted(high = "", low = ""): string {
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join(".");
}

function privateIpv6(host: string): string | undefined {
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped) {
    return privateIpv4(dotted(mapped[1], mapped[2]));
  }
  const translated = /^64:ff9b::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (translated) return privateIpv4(dotted(translated[1], translated[2]));
  if (host === "::1" || host === "::") return "this machine";
  if (/^f[cd]/.test(host)) return "a private address";
  return /^fe[89ab]/.test(host) ? "a link-local address" : undefined;
}

/** A site of App Service, in the public, US government and China clouds; newer names have the region in them. */
const site = /^([a-z0-9-]+)(\.scm)?\.(?:[a-z0-9-]+\.)?(?:azurewebsites\.(?:net|us)|chinacloudsites\.cn)$/i;
const aseSite = /\.(?:appserviceenvironment\.(?:net|us|cn)|p\.azurewebsites\.net)$/i;

/** What keeps the continuous deployment of App Service from working. */
function appServiceWarnings(url: URL, shape: UriShape): Finding[] {
  const warn = (message: string, help: string): Finding[] => [
    { severity: "warning", code: "service-uri-app-service", message, help },
  ];
  const hook = isDeploymentPath(url.pathname);
  const hostname = url.hostname.replace(/\.$/, "");
  const literalPath = !shape.shown.endsWith("/***");
  if (hook && aseSite.test(hostname)) {
    return warn(
      "points to an App Service Environment, whose deployment site is usually not public",
      "Check that the environment has a public address.",
    );
  }
  const match = site.exec(hostname);
  if (!match) return [];
  const [, name = "", scm] = match;
  if (hook && scm === undefined) {
    return warn(
      "points to the app, not to its deployment site",
      `Write the host with \`.scm.\`: \`${hostname.replace(/^([^.]+)\./, "$1.scm.")}\`, or use \`endpoint\`.`,
    );
  }
  if (!isDeploymentSite(url) || !literalPath) return [];
  if (!hook) {
    return warn(
      "points to App Service without the path that starts a deployment",
      "Write the path `/api/registry/webhook`; any other path returns 400 or 404. Or use `endpoint`.",
    );
  }
  if (!shape.hasUserinfo) {
    return warn(
      "has no user and password, which the deployment site requires",
      `Write \`https://$${name}:\${WEBHOOK_…}@…\`, or use \`endpoint\`.`,
    );
  }
  if (shape.user === undefined) return [];
  if (!shape.hasPassword) {
    return warn("has a user but no password", "Write `USER:${WEBHOOK_…}` before the `@`, or use `endpoint`.");
  }
  return isPublishingUser(shape.user, name)
    ? []
    : warn(
        "has a user that is not the publishing user of the app",
        "Write `$` and the app's name; for a slot, `$APP__SLOT`. Or use `endpoint`.",
      );
}

/** The publishing user is `$site`, or `$site__slot`; the host's label is `site`, `site-slot`, or one of these and a hash. */
function isPublishingUser(user: string, label: string): boolean {
  const name = user.replace(/^%24/i, "$");
  return name.startsWith("$") && label.toLowerCase().startsWith(name.slice(1).replace("__", "-").toLowerCase());
}
