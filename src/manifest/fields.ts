// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** What one field of a webhook can contain, beyond the schema: actions, tags and headers. */
import type { ManifestCode } from "../diagnostics.ts";
import type { SettingAdvice } from "../model.ts";
import { placeholder } from "../text/text.ts";
import type { Template } from "./references.ts";
import { nearest, quote } from "./wording.ts";

/** A problem of one field; `message` follows the field's name, and `value` if it is given. */
export interface Finding {
  /** Default: an error. */
  readonly severity?: "warning";
  readonly code: ManifestCode;
  readonly message: string;
  /** The field's value, if it cannot be secret. */
  readonly value?: string;
  readonly help?: string;
  readonly settings?: readonly SettingAdvice[];
}

// --- Actions ---------------------------------------------------------------------------------------------------------

export const knownActions = ["push", "delete", "quarantine", "chart_push", "chart_delete"];

/** Each finding with the index of the action that it is about. */
export function checkActions(actions: readonly string[]): (Finding & { readonly index: number })[] {
  const lower = actions.map((action) => action.toLowerCase());
  const findings = actions.flatMap((action, index) => [
    ...(knownActions.includes(lower[index] ?? "") ? [] : [{ ...unknownAction(action), index }]),
    ...(lower.indexOf(lower[index] ?? "") < index
      ? [
          {
            severity: "warning" as const,
            code: "action-repeated" as const,
            value: action,
            message: "is in the list twice",
            help: "Remove one of the two.",
            index,
          },
        ]
      : []),
  ]);
  const pushes = lower.includes("chart_push");
  if (lower.length > 0 && lower.every((action) => action.startsWith("chart_") && knownActions.includes(action))) {
    findings.push({
      severity: "warning",
      code: "action-retired",
      value: actions[0] ?? "",
      message: "never occurs: Azure retired `az acr helm` on 2025-09-15",
      help: pushes
        ? "Use `push`: Helm charts in OCI format are pushed like images."
        : "Use `delete`: Helm charts in OCI format are deleted like images.",
      index: 0,
    });
  }
  return findings;
}

function unknownAction(action: string): Finding {
  const near = nearest(action, knownActions);
  return {
    severity: "warning",
    code: "action-unknown",
    value: action,
    message: "is unknown; it is sent to Azure unchanged",
    help: near === undefined ? `Known actions: ${knownActions.join(", ")}.` : `Did you mean "${near}"?`,
  };
}

// --- Tags ------------------------------------------------------------------------------------------------------------

/** Azure's limits for tags: 512 and 256 characters, `<>%&\?/` forbidden in names, prefixes reserved. */
export function checkTag(name: string, value: string | null): (Finding & { readonly at: "key" | "value" })[] {
  const key = (code: ManifestCode, message: string, help: string) => [{ code, message, help, at: "key" as const }];
  if (/^acr-webhooks-/i.test(name))
    return key(
      "tag-reserved",
      "has a name that is reserved for acr-webhooks",
      "Use `owner` and `protect`, or rename the tag.",
    );
  if (name === "" || name.length > 512)
    return key("tag-name", "has an empty name, or one over 512 characters", "Use a name of 1 to 512 characters.");
  if (/[<>%&\\?/]|\p{Cc}/u.test(name))
    return key(
      "tag-name",
      `has a name with a character that Azure does not allow: ${quote(name)}`,
      "Remove < > % & \\ ? / and control characters.",
    );
  const reserved = /^(?:microsoft|azure|windows)/i.exec(name)?.[0];
  if (reserved !== undefined)
    return key(
      "tag-name",
      `has a name with the prefix "${reserved}", which Azure reserves`,
      "Use a name that does not begin with microsoft, azure or windows.",
    );
  if (value === null) return [];
  const found = [...referenceIgnored(name), ...referenceIgnored(value)];
  if (value.length > 256)
    found.push({ code: "tag-value", message: "has a value over 256 characters", help: "Shorten it." });
  if (/\p{Cc}/u.test(value))
    found.push({
      code: "tag-value",
      message: "has a value with a line break or control character",
      help: "Write one line of text.",
    });
  return found.map((finding) => ({ ...finding, at: "value" }));
}

/** A warning for a reference in a field that keeps it literally. */
export function referenceIgnored(text: string): Finding[] {
  const reference = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/.exec(text)?.[0];
  if (reference === undefined) return [];
  const help = "References are replaced in serviceUri, in the values of customHeaders, and in registry.";
  return [
    {
      severity: "warning",
      code: "reference-ignored",
      message: `contains ${reference}, which is not replaced here`,
      help,
    },
  ];
}

// --- Headers ---------------------------------------------------------------------------------------------------------

const connection = "is about the connection, which the service manages";
const reservedHeaders = new Map([
  ["content-length", "is set by the service from the body"],
  ["host", "is set by the service from the service URI"],
  ["transfer-encoding", "is set by the service from the body"],
  ["trailer", "is set by the service from the body"],
  ["expect", connection],
  ...["connection", "keep-alive", "proxy-connection", "te", "upgrade"].map((name) => [name, connection] as const),
]);

/** A name must be a token (RFC 9110, 5.6.2), and not one that HTTP sets. */
export function checkHeaderName(name: string): Finding | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    const help = "Use letters, digits, `-` and `_`, without spaces or a colon.";
    return { code: "header-name", message: "has characters that a header's name cannot have", help };
  }
  const reason = reservedHeaders.get(name.toLowerCase());
  return reason === undefined
    ? undefined
    : { code: "header-reserved", message: `cannot be set: it ${reason}`, help: "Remove it." };
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
        help: "Write one line of text. In YAML, `>-` joins lines and `|` keeps them.",
      },
    ];
  }
  const findings: Finding[] = [];
  if (/[^\x20-\x7e]/.test(literal)) {
    findings.push({
      severity: "warning",
      code: "header-not-ascii",
      message: "has characters outside ASCII in its value, which may arrive changed",
      help: "Encode the value as the receiver expects.",
    });
  }
  const other = placeholder(literal);
  if (other !== undefined) findings.push(placeholderFinding(other));
  else if (value.names.length === 0 && literal.trim() !== "" && credentialHeader.test(name))
    findings.push(literalCredential("contains a literal credential"));
  return findings;
}

/** For a placeholder of another tool in a literal text. */
export function placeholderFinding(what: string): Finding {
  return {
    severity: "warning",
    code: "placeholder",
    message: `contains ${what}, which is not replaced`,
    help: "Write a reference to an environment variable instead: `${WEBHOOK_…}`.",
  };
}

export function literalCredential(message: string): Finding {
  return {
    severity: "warning",
    code: "literal-credential",
    message,
    help: "Everyone who can read the file can read it. Store it as a secret, and write `${WEBHOOK_…}`.",
  };
}
