// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** Replaces the references of one document by values of the environment. */
import type { ManifestCode } from "../diagnostics.ts";
import { type Diagnostic, Secret, type Unknown, unknown } from "../model.ts";
import { quotes, uriPlaceholder, type ValueProblem, valuePlaceholder } from "../text/text.ts";
import type { Report } from "./document.ts";
import type { Finding } from "./fields.ts";
import type { AllowedHosts } from "./hosts.ts";
import { segments } from "./pointer.ts";
import { fill, lookUp, parseTemplate, permission, type Template } from "./references.ts";
import { uriWarnings } from "./service-uri.ts";
import type { Sources } from "./sources.ts";
import { type ResolvedUri, resolveUri, type UriShape } from "./uri.ts";
import { about, subject } from "./wording.ts";

/** What is odd about a part of a header's value, as a clause, and what to do. Contains no part of it. */
function oddHeaderPart(value: string, before: string): readonly [what: string, help: string] | undefined {
  if (quotes(value)) return ["is in quotes", "Remove the quotes from the value, unless the receiver expects them."];
  const invisible = /\p{Cf}/u.exec(value)?.[0]?.codePointAt(0);
  if (invisible !== undefined) {
    const point = invisible.toString(16).toUpperCase().padStart(4, "0");
    return [`contains an invisible character (U+${point})`, "Store the value without it."];
  }
  if (value.trim() !== value) return ["has a space at its start or end", "Store the value without it."];
  if (/[^\x20-\x7e]/.test(value))
    return ["has characters outside ASCII, which may arrive changed", "Encode the value as the receiver expects."];
  const scheme = /(?:^|\s)(Basic|Bearer|Token)\s+$/i.exec(before)?.[1];
  if (scheme !== undefined && new RegExp(`^${scheme}\\s`, "i").test(value))
    return [
      `begins with \`${scheme}\` again`,
      `Store the value without \`${scheme}\`, or remove it from the manifest.`,
    ];
  return undefined;
}

/** The settings of the run that a single document needs. */
export interface Rules {
  /** Undefined: references are not replaced. */
  readonly environment: Readonly<Record<string, string | undefined>> | undefined;
  /** Name patterns that references may use in addition to the default ones. */
  readonly env: readonly string[];
  /** Undefined: not limited. */
  readonly hosts: AllowedHosts | undefined;
  /** Empty: any. */
  readonly owners: readonly string[];
  /** True: service URIs can point to this machine and to private networks. */
  readonly local: boolean;
}

/** A value and the JSON pointer of its source: in the webhook, or in `defaults`. */
export interface Written<T> {
  readonly value: T;
  readonly path: string;
}

/** Replaces references and records which variables were used, and which are not set. */
export class Resolver {
  readonly #sources: Sources;
  readonly #rules: Rules;
  readonly #report: Report;
  readonly #references = new Map<string, { name: string; value: Secret }>();
  readonly #unset = { registry: new Map<string, Diagnostic>(), webhooks: new Map<string, Diagnostic>() };

  constructor(sources: Sources, rules: Rules, report: Report) {
    this.#sources = sources;
    this.#rules = rules;
    this.#report = report;
  }

  /** Reports a finding about the value, or the key, at a path; `message` follows its name. */
  find(path: string, finding: Finding, at: "key" | "value" = "value"): void {
    const { severity = "error", code, value, message, help, settings } = finding;
    const where = segments(path);
    this.#report({
      severity,
      code,
      message: `${subject(where, value)} ${message}`,
      ...(help !== undefined && { help }),
      ...(settings && { settings }),
      source: this.#sources[at](path),
      ...about(where),
    });
  }

  /** The text's references, if all of them are well-formed and permitted; otherwise undefined, and reported. */
  template({ value, path }: Written<string>): Template | undefined {
    const parsed = parseTemplate(value);
    if ("problem" in parsed) {
      this.find(path, { code: "reference-syntax", message: parsed.problem, help: parsed.help });
      return undefined;
    }
    const refused = parsed.names.filter((name) => permission(name, this.#rules.env) !== "allowed");
    for (const name of refused) {
      const isForbidden = permission(name, this.#rules.env) === "forbidden";
      const code: ManifestCode = isForbidden ? "reference-forbidden" : "reference-not-allowed";
      this.#report({
        severity: "error",
        code,
        message: `${subject(segments(path))} refers to ${name}, ${isForbidden ? "which can be a credential of the runner or of a login" : "which the workflow does not permit"}`,
        help: isForbidden
          ? "Copy the value to a variable named WEBHOOK_…. No setting permits this name."
          : "Rename the variable to WEBHOOK_…, or permit its name.",
        ...(!isForbidden && { settings: [{ name: "env", value: name }] }),
        source: this.#sources.value(path),
        ...about(segments(path)),
      });
    }
    return refused.length === 0 ? parsed : undefined;
  }

  /** The values of a text's references; a clause that names those not set; undefined if references are not replaced. */
  #values(text: Template, path: string, into: "registry" | "webhooks"): Map<string, string> | string | undefined {
    const { environment } = this.#rules;
    const found = new Map<string, string>();
    const missing: string[] = [];
    if (environment === undefined) return text.names.length === 0 ? found : undefined;
    for (const name of text.names) {
      const variable = lookUp(name, environment);
      if (variable.state === "set") {
        found.set(name, variable.value);
        if (into === "webhooks")
          this.#references.set(`${name}=${variable.value}`, { name, value: new Secret(variable.value) });
        if (variable.lineBreak) {
          this.find(path, {
            severity: "warning",
            code: "reference-line-break",
            message: `uses ${name}, whose value ended in a line break; the line break was removed`,
            help: "Store the value without it: `printf %s` writes none.",
          });
        }
        continue;
      }
      missing.push(`${name} is ${variable.state === "unset" ? "not set" : "empty"}`);
      this.#recordUnset(name, variable.state, path, into);
    }
    return missing.length === 0 ? found : missing.join(" and ");
  }

  #recordUnset(name: string, state: "unset" | "empty", path: string, into: "registry" | "webhooks"): void {
    const where = segments(path);
    this.#unset[into].set(`${path} ${name}`, {
      severity: "error",
      code: state === "unset" ? "reference-not-set" : "reference-empty",
      message: `${subject(where)} needs ${name}, which is ${state === "unset" ? "not set" : "empty"}`,
      help: `Set the environment variable ${name}.`,
      source: this.#sources.value(path),
      ...about(where),
    });
  }

  /**
   * A field of `registry`. As written if a value is missing. Undefined, and reported, if the value is not valid.
   * `check` must not repeat the value: a reference can bring a secret.
   */
  registryField(
    { value: text, path }: Written<string>,
    check: (value: string) => ValueProblem | undefined,
  ): string | undefined {
    const parsed = this.template({ value: text, path });
    for (const name of parsed?.names ?? []) {
      if (!this.#rules.hosts?.binds(name)) continue;
      const message = `uses ${name}, which is bound to a host that webhooks call`;
      const help = "Use another variable: this one is for service URIs and headers.";
      this.find(path, { code: "reference-host-not-allowed", message, help });
    }
    const found = parsed && this.#values(parsed, path, "registry");
    if (!parsed || !(found instanceof Map)) return text;
    const value = fill(parsed, (name) => found.get(name) ?? "");
    const problem = check(value);
    if (!problem) return value;
    this.find(path, {
      code: "reference-value",
      message: `(from ${parsed.names.join(", ")}) ${problem.problem}`,
      help: problem.help,
    });
    return undefined;
  }

  /** Undefined: reported why not. `resolved` is undefined as long as a value is missing. */
  uri(
    shape: UriShape,
    path: string,
  ): { readonly uri: Secret | Unknown; readonly resolved: ResolvedUri | undefined } | undefined {
    const found = this.#values(shape.template, path, "webhooks");
    if (found === undefined) return { uri: unknown("references are not replaced"), resolved: undefined };
    if (typeof found === "string") return { uri: unknown(found), resolved: undefined };
    const resolved = resolveUri(shape, (name) => found.get(name) ?? "");
    if (!("problem" in resolved)) {
      if (!shape.url) this.#warnOfValue(resolved.shape, path, shape.template.names.join());
      for (const name of shape.template.names) {
        const value = found.get(name) ?? "";
        this.#checkPlaceholder(name, uriPlaceholder(value) ?? valuePlaceholder(value), path);
      }
      return { uri: new Secret(resolved.text), resolved };
    }
    const which = resolved.reference ?? shape.template.names.join(", ");
    this.find(path, {
      code: "reference-value",
      message: `(from ${which}) ${resolved.problem}`,
      help: resolved.help,
    });
    return undefined;
  }

  /** Warnings about a URI that a variable contains, with no part of it in the text. */
  #warnOfValue(shape: UriShape, path: string, name: string): void {
    if (shape.origin.endsWith("***"))
      this.find(path, {
        severity: "warning",
        code: "reference-suspicious",
        message: `uses ${name}, whose value has an \`@\` after the host`,
        help: "If a password is before the `@`, percent-encode `/` as `%2F`, `?` as `%3F` and `#` as `%23` in it.",
      });
    for (const { message, help, ...rest } of uriWarnings(shape, this.#rules.local)) {
      // A credential is fine in a variable, a placeholder has a message of its own, and advice can repeat the host.
      if (rest.code === "literal-credential" || rest.code === "placeholder") continue;
      this.find(path, {
        ...rest,
        message,
        ...(help !== undefined && !help.includes("://") && !help.includes(".scm.") && { help }),
      });
    }
  }

  /** A header's value; unknown if a variable is not set. */
  header(text: Template, path: string): Secret | Unknown {
    const found = this.#values(text, path, "webhooks");
    if (found === undefined) return unknown("references are not replaced");
    if (typeof found === "string") return unknown(found);
    let before = "";
    for (const part of text.parts) {
      if (typeof part !== "string") this.#checkHeaderPart(part.name, found.get(part.name) ?? "", path, before);
      before = typeof part === "string" ? part : "";
    }
    return new Secret(fill(text, (name) => found.get(name) ?? ""));
  }

  /** `before`: the literal text in front of the reference. */
  #checkHeaderPart(name: string, value: string, path: string, before: string): void {
    if (/\p{Cc}/u.test(value)) {
      const help = "A header is one line of text. Correct the variable.";
      this.find(path, {
        code: "reference-value",
        message: `gets a line break or control character from ${name}`,
        help,
      });
      return;
    }
    const odd = oddHeaderPart(value, before);
    if (odd === undefined) {
      this.#checkPlaceholder(name, valuePlaceholder(value), path);
      return;
    }
    const [what, help] = odd;
    const message = `uses ${name}, whose value ${what}`;
    this.find(path, { severity: "warning", code: "reference-suspicious", message, help });
  }

  #checkPlaceholder(name: string, what: string | undefined, path: string): void {
    if (what === undefined) return;
    this.find(path, {
      severity: "warning",
      code: "reference-suspicious",
      message: `uses ${name}, whose value contains ${what}`,
      help: "Check how the variable is set: it does not contain the value itself.",
    });
  }

  /** Values used in service URIs and headers, so far. */
  references(): { readonly name: string; readonly value: Secret }[] {
    return [...this.#references.values()];
  }

  unset(): { readonly registry: Diagnostic[]; readonly webhooks: Diagnostic[] } {
    return { registry: [...this.#unset.registry.values()], webhooks: [...this.#unset.webhooks.values()] };
  }
}
