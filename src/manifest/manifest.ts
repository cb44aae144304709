/** From text to desired state: the manifests of a run, and every problem with its source location. The room's door. */

import type { ManifestCode } from "../diagnostics.ts";
import type { Desired, Diagnostic, Secret, SourceLocation } from "../model.ts";
import { type Reading, readDesired } from "./desired.ts";
import { type ManifestDocument, parseDocuments, type Report, type Text, textOf } from "./document.ts";
import type { Guarded } from "./host-rules.ts";
import { allowedHosts } from "./hosts.ts";
import type { Rules } from "./resolve.ts";
import { checkSchema } from "./schema.ts";

export { expandLocations } from "./expand.ts";
export { checkTag } from "./fields.ts";
export { allowsHost, boundElsewhere } from "./host-rules.ts";
export { parseTemplate } from "./references.ts";
export { resolveUri, uriShape } from "./uri.ts";
export { nearest } from "./wording.ts";

/** A file as the front end found it. */
export interface ManifestFile {
  readonly path: string;
  readonly content: Uint8Array | undefined;
  /** If `content` is undefined: why it cannot be read, a clause, and what to do. */
  readonly problem?: string;
  readonly help?: string;
}

/** What the workflow, or the command line, permits. */
export interface ManifestSettings {
  /** Undefined: references are not replaced (`validate`). */
  readonly environment: Readonly<Record<string, string | undefined>> | undefined;
  /** Name patterns that references may use in addition to the default ones. */
  readonly env: readonly string[];
  /** Undefined: not limited. Each entry as the user wrote it. */
  readonly allowedHosts: readonly string[] | undefined;
  /** True: it is an error if a header, userinfo or query uses a reference and `allowedHosts` is undefined. */
  readonly allowedHostsRequired: boolean;
  /** Empty: any. */
  readonly owners: readonly string[];
  /** True: no warning about service URIs that only this machine or a private network can reach (for the emulator). Default: false. */
  readonly localEndpoints?: boolean;
}

export interface Manifests {
  /** Every document without errors, in the order of the files and of the documents in them. */
  readonly desired: readonly Desired[];
  /** Sorted by file, line and column; those without a source location first. With an excerpt if the line holds no secret. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every value that a reference supplied to a service URI or header, for the CI's masking. */
  readonly references: readonly { readonly name: string; readonly value: Secret }[];
}

const mostBytes = 1024 * 1024;
/** Per file. */
const mostProblems = 1_000;

/**
 * Reads all manifests of a run. Never throws: problems are in the diagnostics, and a document with an error is not in
 * `desired`. If `registry.subscriptionId` is not set, it is undefined; the caller supplies the default.
 */
export function readManifests(files: readonly ManifestFile[], settings: ManifestSettings): Manifests {
  const limit = settings.allowedHosts && allowedHosts(settings.allowedHosts);
  const rules: Rules = {
    environment: settings.environment,
    env: settings.env,
    hosts: limit?.hosts,
    owners: settings.owners.map((owner) => owner.trim()).filter((owner) => owner !== ""),
    local: settings.localEndpoints ?? false,
  };
  const read = files.map((file) => readFile(file, rules));
  const found = read.flatMap((file) => file.found);
  rejectShared(found);
  rejectRepeated(found);
  if (settings.allowedHostsRequired && !settings.allowedHosts) requireAllowedHosts(found);
  const references = found.flatMap((reading) => reading.references);
  return {
    desired: found.flatMap((reading) => (reading.isBroken() ? [] : (reading.desired ?? []))),
    diagnostics: [
      ...(limit?.diagnostics ?? []),
      ...read.flatMap(({ diagnostics, text }) => withExcerpts(sorted([...diagnostics.values()]), text)),
    ],
    references: [...new Map(references.map((entry) => [`${entry.name}=${entry.value.reveal()}`, entry])).values()],
  };
}

interface Found extends Reading {
  readonly report: Report;
  readonly isBroken: () => boolean;
}

/** One file's documents and problems. More problems can follow, from what the documents have in common. */
function readFile(
  file: ManifestFile,
  rules: Rules,
): {
  readonly found: readonly Found[];
  readonly diagnostics: ReadonlyMap<string, Diagnostic>;
  readonly text: Text | undefined;
} {
  const found: Found[] = [];
  // The same problem can be found several times, through aliases.
  const diagnostics = new Map<string, Diagnostic>();
  const report: Report = (diagnostic) => {
    const { source, code, message } = diagnostic;
    diagnostics.set(`${source?.line}:${source?.column} ${code} ${message}`, diagnostic);
  };
  let text: Text | undefined;
  try {
    const decoded = decode(file, report);
    text = decoded === undefined ? undefined : textOf(file.path, decoded);
    for (const document of text ? parseDocuments(text, report) : []) {
      const reading = readDocument(document, rules, report);
      if (reading) found.push(reading);
    }
  } catch (error) {
    report({
      severity: "error",
      code: "file-unreadable",
      message: `${file.path} cannot be read to its end (${error instanceof Error ? error.name : "unknown"})`,
      help: "Check brackets and indentation.",
      source: { file: file.path, line: 1, column: 1 },
    });
  }
  return { found, diagnostics, text };
}

function readDocument(document: ManifestDocument, rules: Rules, report: Report): Found | undefined {
  let broken = document.broken;
  const remember: Report = (diagnostic) => {
    broken ||= diagnostic.severity === "error";
    report(diagnostic);
  };
  const checked = checkSchema(document, remember);
  const reading = checked && readDesired(document, checked, rules, remember);
  return reading && { ...reading, report: remember, isBroken: () => broken };
}

/** Only now is it known which lines hold no part of a service URI or header. */
function withExcerpts(diagnostics: readonly Diagnostic[], text: Text | undefined): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const excerpt = diagnostic.source && text?.lines.excerpt(diagnostic.source);
    return excerpt ? { ...diagnostic, excerpt } : diagnostic;
  });
}

/** The text of a file; undefined: there is none, and why was reported. */
function decode(file: ManifestFile, report: Report): string | undefined {
  const start: SourceLocation = { file: file.path, line: 1, column: 1 };
  const refuse = (code: ManifestCode, message: string, help: string, source = start): undefined => {
    report({ severity: "error", code, message, help, source });
  };
  const { content } = file;
  if (content === undefined) {
    return refuse(
      "file-unreadable",
      `cannot read ${file.path}: ${file.problem ?? "unknown reason"}`,
      file.help ?? "Check the path.",
    );
  }
  if (content.byteLength > mostBytes) {
    return refuse("file-too-large", `${file.path} is over 1 MiB`, "Split it into several files.");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)) {
      return refuse("file-not-utf8", `${file.path} is UTF-16`, "Save it as UTF-8.");
    }
    return refuse(
      "file-not-utf8",
      "the file contains bytes that are not UTF-8",
      "Save it as UTF-8.",
      wrongByte(file.path, content),
    );
  }
}

/** Where the first byte is that is not UTF-8. */
function wrongByte(path: string, content: Uint8Array): SourceLocation {
  const text = new TextDecoder("utf-8").decode(content);
  const bytes = new TextEncoder().encode(text);
  const shift = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  const wrong = bytes.findIndex((byte, index) => byte !== content[index + shift]);
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, Math.max(wrong, 0))).replace(/\uFFFD+$/, "");
  return textOf(path, text).locate(before.length, before.length + 1);
}

/** A registry and owner have one document: of two, each would delete what only the other names. */
function rejectRepeated(found: readonly Found[]): void {
  const seen: Desired[] = [];
  for (const { desired, report } of found) {
    if (!desired) continue;
    const first = seen.find((other) => isSame(other, desired));
    seen.push(desired);
    if (!first) continue;
    report({
      severity: "error",
      code: "registry-repeated",
      message: `registry ${desired.registry.written.name.slice(0, 60)} with owner ${desired.owner} is already used in ${first.source.file}, line ${first.source.line}`,
      help: "Put all webhooks of one registry and owner in one document.",
      source: desired.registry.source,
    });
  }
}

function isSame(a: Desired, b: Desired): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && isSameRegistry(a, b);
}

function isSameRegistry(a: Desired, b: Desired): boolean {
  const same = (x: string, y: string): boolean => x.toLowerCase() === y.toLowerCase();
  const [one, other] = [a.registry.subscriptionId, b.registry.subscriptionId];
  return same(a.registry.name, b.registry.name) && (one === undefined || other === undefined || same(one, other));
}

/** Two owners can share a registry, but not a webhook: each run would take it from the other. */
function rejectShared(found: readonly Found[]): void {
  const seen = new Map<string, Desired[]>();
  for (const { desired, report } of found) {
    for (const webhook of desired?.webhooks ?? []) {
      if (!desired) continue;
      const key = `${desired.registry.name}/${webhook.name}`.toLowerCase();
      const others = seen.get(key) ?? [];
      const first = others.find((other) => isSameRegistry(other, desired) && !isSame(other, desired));
      seen.set(key, [...others, desired]);
      if (!first) continue;
      report({
        severity: "error",
        code: "webhook-repeated",
        message: `webhook ${webhook.name} of registry ${desired.registry.written.name.slice(0, 60)} is already in the document of owner ${first.owner} (${first.source.file}, line ${first.source.line})`,
        help: "Keep it in one of the two documents: a webhook has one owner.",
        source: webhook.source,
      });
    }
  }
}

/** The first problem has the lines to add for the whole run; the others refer to it. */
function requireAllowedHosts(found: readonly Found[]): void {
  const entry = ({ name, host }: Guarded): string => `${name}=${host ?? "HOST"}`;
  const lines = [...new Set(found.flatMap(({ guarded }) => guarded.map(entry)))];
  const unknownHost = lines.some((line) => line.endsWith("=HOST"));
  const using = found.filter(({ guarded }) => guarded.length > 0);
  for (const [index, { guarded, report }] of using.entries()) {
    const [first] = guarded;
    if (!first) continue;
    report({
      severity: "error",
      code: "allowed-hosts-required",
      message:
        index === 0
          ? `references such as ${first.name} are used, but the workflow does not set the hosts that they can be sent to`
          : `${first.name} is used here as well, but the workflow does not set the hosts that it can be sent to`,
      help:
        index === 0
          ? `Bind each reference to its host${unknownHost ? ", and replace HOST by the host in the variable" : ""}. A single \`*\` allows all hosts.`
          : "See the first of these errors.",
      ...(index === 0 && { settings: [{ name: "allowed-hosts", value: lines.join("\n") }] }),
      source: first.source,
    });
  }
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const at = ({ source }: Diagnostic): readonly [number, number] => [source?.line ?? 0, source?.column ?? 0];
  const ordered = [...diagnostics].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1]);
  const last = ordered[mostProblems];
  if (!last) return ordered;
  const rest = ordered.slice(mostProblems);
  const more: Diagnostic & { code: ManifestCode } = {
    severity: rest.some((diagnostic) => diagnostic.severity === "error") ? "error" : "warning",
    code: "too-many-problems",
    message: `${rest.length} more problems from here on`,
    help: "Correct the problems above first.",
    ...(last.source && { source: last.source }),
  };
  return [...ordered.slice(0, mostProblems), more];
}
