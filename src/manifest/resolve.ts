import type { ManifestCode } from "../diagnostics.ts";
import { type Diagnostic, Secret, type Unknown, unknown } from "../model.ts";
import { type Places, type Report, segments } from "./document.ts";
import { type Finding, uriWarnings } from "./fields.ts";
import type { AllowedHosts } from "./hosts.ts";
import { fill, lookUp, parseTemplate, permission, type Template } from "./references.ts";
import { about, subject } from "./schema.ts";
import { resolveUri, type UriShape } from "./uri.ts";

/** What the run says about manifests, as far as a single document needs it. */
export interface Rules {
  /** Undefined: references are not resolved. */
  readonly environment: Readonly<Record<string, string | undefined>> | undefined;
  /** Name patterns that references may use beside the usual ones. */
  readonly env: readonly string[];
  /** Undefined: not limited. */
  readonly hosts: AllowedHosts | undefined;
  /** Empty: any. */
  readonly owners: readonly string[];
}

/** A value and the JSON pointer of where it is written: in the webhook, or in `defaults`. */
export interface Written<T> {
  readonly value: T;
  readonly path: string;
}

/** Puts values in place of a document's references, and remembers which were used and which are not set. */
export interface Resolver {
  /** Reports a finding about what is written at a path. */
  find(path: string, finding: Finding, at?: "key" | "value"): void;
  /** The text's references, if all of them are well-formed and permitted; else reported. */
  template(written: Written<string>): Template | undefined;
  /** A field of `registry`; as written, where a value is missing; undefined, and reported, where it does not fit. */
  registryField(written: Written<string>, format: RegExp, what: string): string | undefined;
  /** Undefined: reported why it can't be. `url` is undefined as long as a value is missing. */
  uri(shape: UriShape, path: string): { readonly uri: Secret | Unknown; readonly url: URL | undefined } | undefined;
  header(text: Template, path: string): Secret | Unknown;
  /** Values that came into service URIs and headers, so far. */
  references(): { readonly name: string; readonly value: Secret }[];
  unset(): { readonly registry: Diagnostic[]; readonly webhooks: Diagnostic[] };
}

export function resolver(sources: Places, rules: Rules, report: Report): Resolver {
  const references = new Map<string, { name: string; value: Secret }>();
  const unset = { registry: new Map<string, Diagnostic>(), webhooks: new Map<string, Diagnostic>() };
  /** Reports a finding about what is written at a path; `message` follows the name of the thing. */
  function find(path: string, finding: Finding, at: "key" | "value" = "value"): void {
    const { severity = "error", code, message, help } = finding;
    const where = segments(path);
    report({
      severity,
      code,
      message: `${subject(where)} ${message}`,
      ...(help !== undefined && { help }),
      source: sources[at](path),
      ...about(where),
    });
  }

  /** The text's references, if all of them are well-formed and permitted. */
  function template({ value, path }: Written<string>): Template | undefined {
    const parsed = parseTemplate(value);
    if ("problem" in parsed) {
      const help = `Write \`\${NAME}\`; \`$\${\` stands for a literal \`\${\`.`;
      find(path, { code: "reference-syntax", message: parsed.problem, help });
      return undefined;
    }
    const refused = parsed.names.filter((name) => permission(name, rules.env) !== "allowed");
    for (const name of refused) {
      const [code, message, help]: [ManifestCode, string, string] =
        permission(name, rules.env) === "forbidden"
          ? [
              "reference-forbidden",
              "a credential of the runner or of a login",
              "Give the value to a variable named WEBHOOK_…; nothing opens these to a manifest.",
            ]
          : [
              "reference-not-allowed",
              "a variable that the workflow does not permit",
              `Name it WEBHOOK_…, or permit it in the workflow: env: ${name}.`,
            ];
      find(path, { code, message: `refers to ${name}, ${message}`, help });
    }
    return refused.length === 0 ? parsed : undefined;
  }

  /** The values of a text's references; a clause on what is not set; undefined where references are not resolved. */
  function values(
    text: Template,
    path: string,
    into: "registry" | "webhooks",
  ): Map<string, string> | string | undefined {
    const found = new Map<string, string>();
    const missing: string[] = [];
    if (rules.environment === undefined) return text.names.length === 0 ? found : undefined;
    for (const name of text.names) {
      const variable = lookUp(name, rules.environment);
      if (variable.state === "set") {
        found.set(name, variable.value);
        if (into === "webhooks")
          references.set(`${name}=${variable.value}`, { name, value: new Secret(variable.value) });
        if (variable.lineBreak) {
          const help = "Store the value without it; `printf %s` writes none.";
          find(path, {
            severity: "warning",
            code: "reference-line-break",
            message: `uses ${name}, whose value ended in a line break; it was dropped`,
            help,
          });
        }
        continue;
      }
      const [code, state]: [ManifestCode, string] =
        variable.state === "unset" ? ["reference-not-set", "not set"] : ["reference-empty", "empty"];
      missing.push(`${name} is ${state}`);
      const where = segments(path);
      unset[into].set(`${path} ${name}`, {
        severity: "error",
        code,
        message: `${subject(where)} needs ${name}, which is ${state}`,
        help: `Set it in the environment; in a workflow, under the step's env: ${name}: \${{ secrets.${name} }}`,
        source: sources.value(path),
        ...about(where),
      });
    }
    return missing.length === 0 ? found : missing.join(" and ");
  }

  function registryField({ value: text, path }: Written<string>, format: RegExp, what: string): string | undefined {
    const parsed = template({ value: text, path });
    for (const name of parsed?.names ?? []) {
      if (!rules.hosts?.binds(name)) continue;
      const message = `uses ${name}, which allowed-hosts binds to a host that webhooks may call`;
      const help = "Use another variable: this one is for service URIs and headers.";
      find(path, { code: "reference-host-not-allowed", message, help });
    }
    const found = parsed && values(parsed, path, "registry");
    if (!parsed || !(found instanceof Map)) return text;
    const value = fill(parsed, (name) => found.get(name) ?? "");
    if (format.test(value)) return value;
    const help = "Check the variable, and what is written around the reference.";
    const message = `with the value of ${parsed.names.join(", ")} is not ${what}`;
    find(path, { code: "reference-value", message, help });
    return undefined;
  }

  function uri(shape: UriShape, path: string): { uri: Secret | Unknown; url: URL | undefined } | undefined {
    const found = values(shape.template, path, "webhooks");
    if (found === undefined) return { uri: unknown("references are not resolved"), url: undefined };
    if (typeof found === "string") return { uri: unknown(found), url: undefined };
    const resolved = resolveUri(shape, (name) => found.get(name) ?? "");
    if (!("problem" in resolved)) {
      if (!shape.url && resolved.url.protocol === "http:")
        for (const warning of uriWarnings({ ...shape, url: resolved.url })) find(path, warning);
      return { uri: new Secret(resolved.text), url: resolved.url };
    }
    const which = resolved.reference ?? shape.template.names.join(", ");
    find(path, {
      code: "reference-value",
      message: `with the value of ${which} ${resolved.problem}`,
      help: resolved.help,
    });
    return undefined;
  }

  function header(text: Template, path: string): Secret | Unknown {
    const found = values(text, path, "webhooks");
    if (found === undefined) return unknown("references are not resolved");
    if (typeof found === "string") return unknown(found);
    const bad = text.names.find((name) => /\p{Cc}/u.test(found.get(name) ?? ""));
    if (bad !== undefined) {
      const help = "A header is one line of text. Check the variable.";
      find(path, { code: "reference-value", message: `gets a line break or control character from ${bad}`, help });
    }
    return new Secret(fill(text, (name) => found.get(name) ?? ""));
  }

  return {
    find,
    template,
    registryField,
    uri,
    header,
    references: () => [...references.values()],
    unset: () => ({ registry: [...unset.registry.values()], webhooks: [...unset.webhooks.values()] }),
  };
}
