// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { matches } from "../text/text.ts";

/** A text with references to environment variables: literal parts (escapes undone) and the referenced names. */
export interface Template {
  readonly text: string;
  readonly parts: readonly (string | { readonly name: string })[];
  /** Each once, in the order of their first use. */
  readonly names: readonly string[];
}

/** What is wrong with a reference, as a clause, and what to do. Contains no part of the text. */
export interface Malformed {
  readonly problem: string;
  readonly help: string;
}

const syntaxHelp = "Write `${NAME}`, or `$${` for a literal `${`.";

/**
 * `${NAME}` is a reference, `$${` is a literal `${`, any other `$` is literal.
 * Malformed: a `${` without `}`, or with something else than a name between them.
 */
export function parseTemplate(text: string): Template | Malformed {
  const parts: (string | { readonly name: string })[] = [];
  let literal = "";
  let at = 0;
  while (at < text.length) {
    if (text.startsWith("$${", at)) {
      literal += "${";
      at += 3;
    } else if (text.startsWith("${", at)) {
      const end = text.indexOf("}", at);
      if (end < 0) return { problem: "has a reference without a closing brace", help: syntaxHelp };
      const name = text.slice(at + 2, end);
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return badName(name);
      if (literal !== "") parts.push(literal);
      literal = "";
      parts.push({ name });
      at = end + 1;
    } else {
      literal += text.charAt(at);
      at += 1;
    }
  }
  if (literal !== "") parts.push(literal);
  return { text, parts, names: [...new Set(parts.flatMap((part) => (typeof part === "string" ? [] : [part.name])))] };
}

/** Why the text between the braces is not a name. */
function badName(name: string): Malformed {
  if (name.startsWith("{")) {
    return {
      problem: "has a GitHub expression `${{ … }}`, which is not evaluated in a manifest",
      help: "Set an environment variable in the workflow, and write `${WEBHOOK_…}` here.",
    };
  }
  if (/^[A-Za-z_][A-Za-z0-9_]*(?:[:?+=-]|[%#/])/.test(name)) {
    return {
      problem: "has a reference with a default value or operator, which manifests do not support",
      help: "Write the variable's name alone: `${NAME}`.",
    };
  }
  if (/^(?:var|local|data|module|secrets|env|vars|github)\./.test(name)) {
    return {
      problem: "has a reference of another tool",
      help: "Set an environment variable, and write `${WEBHOOK_…}` here.",
    };
  }
  return { problem: "has a reference whose braces contain more than a variable's name", help: syntaxHelp };
}

/** The name, if the whole text is one reference. */
export function wholeReference(template: Template): string | undefined {
  const [first] = template.parts;
  return template.parts.length === 1 && typeof first === "object" ? first.name : undefined;
}

const alwaysAllowed = ["WEBHOOK_*", "AZURE_SUBSCRIPTION_ID"];

/** Credentials of runners, logins, clouds and registries. No setting permits them. */
const forbidden = [
  "ACTIONS_*",
  "GITHUB_*",
  "GH_TOKEN",
  "GH_ENTERPRISE_TOKEN",
  "RUNNER_*",
  "INPUT_*",
  "STATE_*",
  "SYSTEM_*",
  "ENDPOINT_*",
  "SECURE_*",
  "CI_*",
  "GITLAB_*",
  "ACR_WEBHOOKS_*",
  "AZURE_CLIENT_SECRET*",
  "AZURE_CLIENT_CERTIFICATE*",
  "AZURE_CLIENT_ASSERTION*",
  "AZURE_USERNAME",
  "AZURE_*PASSWORD*",
  "AZURE_*TOKEN*",
  "AZURE_*SECRET*",
  "AZURE_*KEY*",
  "AZURE_*CREDENTIALS*",
  "AZURE_*CONNECTION_STRING*",
  "IDENTITY_*",
  "MSI_*",
  "IMDS_*",
  "ARM_*",
  "AWS_*",
  "GOOGLE_*",
  "CLOUDSDK_*",
  "SSH_*",
  "GPG_*",
  "NPM_*",
  "NODE_AUTH_TOKEN",
  "DOCKER_*",
  "KUBECONFIG",
  "VAULT_*",
];

/** Whether a manifest can refer to a variable: `WEBHOOK_*` and `patterns`, but never a credential of the runner or of a login. */
export function permission(name: string, patterns: readonly string[]): "allowed" | "not-allowed" | "forbidden" {
  if (forbidden.some((pattern) => matches(pattern, name))) return "forbidden";
  return [...alwaysAllowed, ...patterns].some((pattern) => matches(pattern.trim(), name)) ? "allowed" : "not-allowed";
}

/** A variable's value without one line break at its end (`\n`, `\r\n` or `\r`), or why there is none. */
export type Variable =
  | { readonly state: "set"; readonly value: string; readonly lineBreak: boolean }
  | { readonly state: "unset" | "empty" };

export function lookUp(name: string, environment: Readonly<Record<string, string | undefined>>): Variable {
  const raw = Object.hasOwn(environment, name) ? environment[name] : undefined;
  if (raw === undefined) return { state: "unset" };
  const value = raw.replace(/(?:\r\n|\n|\r)$/, "");
  return value === "" ? { state: "empty" } : { state: "set", value, lineBreak: value !== raw };
}

/** The text with each reference replaced. */
export function fill(template: Template, value: (name: string, index: number) => string): string {
  return template.parts.map((part, index) => (typeof part === "string" ? part : value(part.name, index))).join("");
}
