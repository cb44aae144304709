import type { ManifestCode } from "../diagnostics.ts";
import { isDeploymentPath, isDeploymentSite } from "../webhook/webhook.ts";
import type { Template } from "./references.ts";
import { nearest } from "./schema.ts";
import type { UriShape } from "./uri.ts";

/** Something about one field; `message` follows the field's name. */
export interface Finding {
  /** Left out: an error. */
  readonly severity?: "warning";
  readonly code: ManifestCode;
  readonly message: string;
  readonly help?: string;
}

const knownActions = ["push", "delete", "quarantine", "chart_push", "chart_delete"];

/** Each finding with the index of the action that it is about. */
export function checkActions(actions: readonly string[]): (Finding & { readonly index: number })[] {
  return actions.flatMap((action, index) => {
    const lower = action.toLowerCase();
    const findings: (Finding & { index: number })[] = [];
    if (!knownActions.includes(lower)) {
      const near = nearest(action, knownActions);
      const help = near === undefined ? `Known actions are ${knownActions.join(", ")}.` : `Did you mean "${near}"?`;
      findings.push({
        severity: "warning",
        code: "action-unknown",
        message: "is none that this tool knows; it is passed on as it is",
        help,
        index,
      });
    }
    if (actions.findIndex((other) => other.toLowerCase() === lower) < index) {
      findings.push({
        severity: "warning",
        code: "action-repeated",
        message: "is in the list twice",
        help: "Remove one of the two.",
        index,
      });
    }
    return findings;
  });
}

/** A scope is one `repository:tag`; documented by the service, without a tag it means `latest`. */
export function checkScope(scope: string): Finding[] {
  const findings: Finding[] = referenceIgnored(scope);
  const tag = /:(.*)$/.exec(scope.slice(scope.lastIndexOf("/") + 1))?.[1];
  if (scope !== "" && (tag === undefined || tag === "")) {
    findings.push({
      severity: "warning",
      code: "scope-without-tag",
      message: "has no tag, and so means the tag `latest` alone",
      help: "Write `repository:*` for all tags, `repository:latest` if that is meant, or leave scope out for the whole registry.",
    });
  }
  return findings;
}

/** Azure's limits for tags: 512 and 256 characters, `<>%&\?/` forbidden in names, prefixes reserved. */
export function checkTag(name: string, value: string | null): (Finding & { readonly at: "key" | "value" })[] {
  const key = (code: ManifestCode, message: string, help: string) => [{ code, message, help, at: "key" as const }];
  if (/^acr-webhooks-/i.test(name))
    return key(
      "tag-reserved",
      "has a name that acr-webhooks keeps for itself",
      "Use `owner` and `protect` instead, or another name.",
    );
  if (name === "" || name.length > 512)
    return key("tag-name", "has a name that is empty or longer than 512 characters", "Shorten it.");
  if (/[<>%&\\?/]|\p{Cc}/u.test(name))
    return key(
      "tag-name",
      "has a name with a character that Azure does not allow",
      "Not allowed are < > % & \\ ? / and control characters.",
    );
  if (/^(?:microsoft|azure|windows)/i.test(name))
    return key(
      "tag-name",
      "has a name with a prefix that Azure reserves",
      "Names can't begin with microsoft, azure or windows.",
    );
  if (value === null) return [];
  const found = [...referenceIgnored(name), ...referenceIgnored(value)];
  if (value.length > 256)
    found.push({ code: "tag-value", message: "has a value longer than 256 characters", help: "Shorten it." });
  if (/\p{Cc}/u.test(value))
    found.push({
      code: "tag-value",
      message: "has a value with a line break or control character",
      help: "Write one line of text.",
    });
  return found.map((finding) => ({ ...finding, at: "value" }));
}

function referenceIgnored(text: string): Finding[] {
  if (!/\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(text)) return [];
  const message = "has what looks like a reference, and is taken as it is";
  const help = "References are resolved in serviceUri, in the values of customHeaders, and in registry.";
  return [{ severity: "warning", code: "reference-ignored", message, help }];
}

// --- Headers ---------------------------------------------------------------------------------------------------------

const reservedHeaders = new Map([
  ["content-length", "is set by the service from what it sends"],
  ["host", "is set by the service from the service URI"],
  ["transfer-encoding", "says how HTTP carries the body, which the service decides"],
  ["connection", "is about the connection, which the service manages"],
  ["keep-alive", "is about the connection, which the service manages"],
  ["proxy-connection", "is about the connection, which the service manages"],
  ["te", "is about the connection, which the service manages"],
  ["trailer", "says how HTTP carries the body, which the service decides"],
  ["upgrade", "is about the connection, which the service manages"],
  ["expect", "is about the connection, which the service manages"],
]);

/** A name is a token (RFC 9110, 5.6.2), and none that HTTP sets. */
export function checkHeaderName(name: string): Finding | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    const help = "A name has letters, digits and - _ . and a few others; no spaces, no colon.";
    return { code: "header-name", message: "has characters that a header's name can't have", help };
  }
  const reason = reservedHeaders.get(name.toLowerCase());
  return reason === undefined
    ? undefined
    : { code: "header-reserved", message: `can't be set: it ${reason}`, help: "Remove it." };
}

const credentialHeader =
  /(?:^|[-_])(?:authorization|auth|token|secret|password|passwd|pwd|cookie|signature|credentials?|jwt|apikey|(?:api|access|account|auth|functions?|master|private|secret|shared|subscription)[-_]?key)(?:$|[-_])/i;

export function checkHeaderValue(name: string, value: Template): Finding[] {
  const literal = value.parts.filter((part) => typeof part === "string").join("");
  if (/\p{Cc}/u.test(literal)) {
    return [
      {
        code: "header-value",
        message: "has a line break or control character in its value",
        help: "A header is one line of text; `>-` joins lines, `|` keeps them.",
      },
    ];
  }
  const findings: Finding[] = [];
  if (/[^\x20-\x7e]/.test(literal)) {
    const help = "Encode it, as the receiver expects.";
    findings.push({
      severity: "warning",
      code: "header-not-ascii",
      message: "has characters outside ASCII in its value, which may not arrive as they are",
      help,
    });
  }
  if (value.names.length === 0 && literal.trim() !== "" && credentialHeader.test(name))
    findings.push(literalCredential("looks like a credential"));
  return findings;
}

// --- Service URIs ----------------------------------------------------------------------------------------------------

/** Deployment sites of App Service, in the public, US government and China clouds; newer names have the region in them. */
export function uriWarnings(shape: UriShape): Finding[] {
  const findings: Finding[] = [];
  if (shape.url?.protocol === "http:") {
    const help = "Use https, unless the endpoint is for trying things out.";
    findings.push({
      severity: "warning",
      code: "service-uri-insecure",
      message: "is not encrypted: events and headers travel in the clear",
      help,
    });
  }
  if (shape.credential)
    findings.push(
      literalCredential(
        shape.credential === "userinfo"
          ? "has a password or token before the `@`"
          : "has in its query what looks like a credential",
      ),
    );
  if (
    shape.url &&
    isDeploymentSite(shape.url) &&
    !isDeploymentPath(shape.url.pathname) &&
    !shape.shown.endsWith("/***")
  ) {
    const help = "Write the path `/api/registry/webhook`; without it every delivery is answered with 400.";
    findings.push({
      severity: "warning",
      code: "service-uri-app-service",
      message: "points to App Service without the path that starts a deployment",
      help,
    });
  }
  return findings;
}

function literalCredential(what: string): Finding {
  const help = `Everyone who can read the file can read it. Store it as a secret, and write \`\${WEBHOOK_…}\`.`;
  return {
    severity: "warning",
    code: "literal-credential",
    message: `${what}, written in the file`,
    help,
  };
}
