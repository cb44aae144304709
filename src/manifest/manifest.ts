/** From text to desired state: the manifests of a run, with every problem at its place. */

import type { ManifestCode } from "../diagnostics.ts";
import type { Desired, Diagnostic, Secret, SourceLocation } from "../model.ts";
import { type Reading, readDesired } from "./desired.ts";
import { type ManifestDocument, parseDocuments, placer, type Report } from "./document.ts";
import { allowedHosts } from "./hosts.ts";
import { checkSchema } from "./schema.ts";

export { nearest } from "./schema.ts";

/** A file as the front end found it. */
export interface ManifestFile {
  readonly path: string;
  readonly content: Uint8Array | undefined;
  /** Why it can't be read, a clause for people, when `content` is undefined. */
  readonly problem?: string;
}

/** What the workflow, or the command line, permits a manifest. */
export interface ManifestSettings {
  /** Undefined: references are not resolved (`validate`). */
  readonly environment: Readonly<Record<string, string | undefined>> | undefined;
  /** Further name patterns that references may use. */
  readonly env: readonly string[];
  /** Undefined: not limited. Each entry as the user wrote it. */
  readonly allowedHosts: readonly string[] | undefined;
  /** True: where a header, userinfo or query uses a reference and `allowedHosts` is undefined, that is an error. */
  readonly allowedHostsRequired: boolean;
  /** Empty: any. */
  readonly owners: readonly string[];
}

export interface Manifests {
  /** Every document without errors, in the order of the files and of the documents in them. */
  readonly desired: readonly Desired[];
  /** Sorted by file, line and column; those without a place first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every value that a reference brought into a service URI or header, for the CI's masking. */
  readonly references: readonly { readonly name: string; readonly value: Secret }[];
}

const mostBytes = 1024 * 1024;
/** For each file; a file with more is not one whose every problem helps. */
const mostProblems = 1_000;

/**
 * Reads all manifests of a run. Never throws: what is wrong is in the diagnostics, and a document with an error is not in
 * `desired`. Where `registry.subscriptionId` is left out, it is undefined; filling it in is the caller's.
 */
export function readManifests(files: readonly ManifestFile[], settings: ManifestSettings): Manifests {
  const limit = settings.allowedHosts && allowedHosts(settings.allowedHosts);
  const rules = {
    environment: settings.environment,
    env: settings.env,
    hosts: limit?.hosts,
    owners: settings.owners.map((owner) => owner.trim()).filter((owner) => owner !== ""),
  };
  const found: Found[] = [];
  const perFile = files.map((file) => {
    const diagnostics = new Map<string, Diagnostic>();
    const report: Report = (diagnostic) => {
      const { source, code, message } = diagnostic;
      diagnostics.set(`${source?.line}:${source?.column} ${code} ${message}`, diagnostic);
    };
    try {
      const text = decode(file, report);
      for (const document of text === undefined ? [] : parseDocuments(file.path, text, report)) {
        const reading = readDocument(document, report);
        if (reading) found.push(reading);
      }
    } catch (error) {
      report({
        severity: "error",
        code: "file-unreadable",
        message: `${file.path} could not be read to its end (${error instanceof Error ? error.name : "unknown"})`,
        help: "Its structure is unlike that of any manifest; check brackets and indentation.",
        source: { file: file.path, line: 1, column: 1 },
      });
    }
    return diagnostics;
  });

  function readDocument(document: ManifestDocument, report: Report): Found | undefined {
    let broken = document.broken;
    const remember: Report = (diagnostic) => {
      broken ||= diagnostic.severity === "error";
      report(diagnostic);
    };
    const checked = checkSchema(document, remember);
    const reading = checked && readDesired(document, checked, rules, remember);
    return reading && { ...reading, report: remember, isBroken: () => broken };
  }

  rejectShared(found);
  rejectRepeated(found);
  if (settings.allowedHostsRequired && !settings.allowedHosts) requireAllowedHosts(found);
  const references = found.flatMap((reading) => reading.references);
  return {
    desired: found.flatMap((reading) => (reading.isBroken() ? [] : (reading.desired ?? []))),
    diagnostics: [
      ...(limit?.diagnostics ?? []),
      ...perFile.flatMap((diagnostics) => sorted([...diagnostics.values()])),
    ],
    references: [...new Map(references.map((entry) => [`${entry.name}=${entry.value.reveal()}`, entry])).values()],
  };
}

interface Found extends Reading {
  readonly report: Report;
  readonly isBroken: () => boolean;
}

/** The text of a file; undefined: reported why there is none. */
function decode(file: ManifestFile, report: Report): string | undefined {
  const start: SourceLocation = { file: file.path, line: 1, column: 1 };
  const refuse = (code: ManifestCode, message: string, help: string, source = start): undefined => {
    report({ severity: "error", code, message, help, source });
  };
  const { content } = file;
  if (content === undefined) {
    return refuse(
      "file-unreadable",
      `${file.path} can't be read: ${file.problem ?? "unknown reason"}`,
      "Check the path, and `--file`.",
    );
  }
  if (content.byteLength > mostBytes) {
    return refuse("file-too-large", `${file.path} is over 1 MiB`, "Part it into several files.");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)) {
      return refuse("file-not-utf8", `${file.path} is UTF-16`, "Save it as UTF-8.");
    }
    const text = new TextDecoder("utf-8").decode(content);
    const bytes = new TextEncoder().encode(text);
    const shift = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
    const wrong = bytes.findIndex((byte, index) => byte !== content[index + shift]);
    const offset = new TextDecoder("utf-8")
      .decode(bytes.subarray(0, Math.max(wrong, 0)))
      .replace(/\uFFFD+$/, "").length;
    return refuse(
      "file-not-utf8",
      "there are bytes that are not UTF-8",
      "Save the file as UTF-8.",
      placer(file.path, text)(offset, offset + 1),
    );
  }
}

/** The same registry and owner can't have two documents: each would delete what only the other names. */
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
      message: `registry ${desired.registry.written.name.slice(0, 60)} with owner ${desired.owner} is already in ${first.source.file}, line ${first.source.line}`,
      help: "Put all webhooks of one registry and owner into one document.",
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

/** Two owners may share a registry, but not a webhook: each run would take it from the other. */
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
        message: `webhook ${webhook.name} of registry ${desired.registry.written.name.slice(0, 60)} is already in the document of owner ${first.owner}, ${first.source.file}, line ${first.source.line}`,
        help: "A webhook has one owner: name it in one document.",
        source: webhook.source,
      });
    }
  }
}

/** One diagnostic for the whole run, as one line or a few in the workflow settle it. */
function requireAllowedHosts(found: readonly Found[]): void {
  const lines = new Set<string>();
  for (const { guarded } of found) {
    for (const { name, host } of guarded) lines.add(`${name}=${host ?? "HOST"}`);
  }
  let told = false;
  for (const { guarded, report } of found) {
    const [first] = guarded;
    if (!first) continue;
    report({
      severity: "error",
      code: "allowed-hosts-required",
      message: told
        ? `${first.name} is used here, too, and the workflow does not say to which hosts it may go`
        : `references such as ${first.name} are used, and the workflow does not say to which hosts they may go`,
      help: told
        ? "See the first of these."
        : `Add to the step's inputs${lines.size > 0 && [...lines].some((line) => line.endsWith("=HOST")) ? " (HOST being the host that the URI's variable has)" : ""}:\n\nallowed-hosts: |\n${[...lines].map((line) => `  ${line}`).join("\n")}\n\nA single * allows all hosts.`,
      source: first.source,
    });
    told = true;
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
    message: `there are ${rest.length} more problems from here on`,
    help: "Correct those above first.",
    ...(last.source && { source: last.source }),
  };
  return [...ordered.slice(0, mostProblems), more];
}
