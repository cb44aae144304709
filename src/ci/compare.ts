/** The manifests of a run compared with those at another commit: is the run superseded, and what does a pull request change? */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type ManifestFile, readManifests } from "../manifest/manifest.ts";
import type { Desired, DesiredWebhook, Diagnostic } from "../model.ts";
import { manifestTexts } from "../webhook/webhook.ts";
import type { Forge } from "./forge.ts";

export interface Checkout {
  readonly forge: Forge;
  /** The directory with the checkout. */
  readonly workspace: string;
  /** Paths and globs of manifests, as the user wrote them. */
  readonly patterns: readonly string[];
  /** The files that they name here. */
  readonly files: readonly ManifestFile[];
}

/**
 * Why the manifests here must not be applied: they differ from those at the branch's tip, because an old run was started again
 * or another commit was checked out. A file that the branch never had was made by the job, and is not compared.
 */
export async function supersededBy(
  checkout: Checkout,
  { branch, commit }: { readonly branch: string; readonly commit: string },
): Promise<Diagnostic | undefined> {
  const tip = await checkout.forge.tipOf(branch);
  const there = await checkout.forge.filesAt(
    tip,
    checkout.patterns.map((pattern) => repositoryPath(checkout, pattern)),
  );
  const here = new Map(checkout.files.map((file) => [repositoryPath(checkout, file.path), file]));
  const place = `at the tip of ${branch} (${tip.slice(0, 12)})`;
  for (const [path, file] of here) {
    const other = there.get(path);
    if (other === undefined ? await isMadeHere(path) : isSameText(file.content, other)) continue;
    return superseded(
      `${file.path} ${other === undefined ? "is deleted" : "is different"} ${place}`,
      branch,
      file.path,
    );
  }
  for (const path of there.keys()) {
    if (!here.has(path)) return superseded(`${path} exists ${place}, but not in this checkout`, branch, undefined);
  }
  return undefined;

  async function isMadeHere(path: string): Promise<boolean> {
    return tip === commit || !(await checkout.forge.filesAt(commit, [path])).has(path);
  }
}

function superseded(what: string, branch: string, file: string | undefined): Diagnostic {
  return {
    severity: "error",
    code: "superseded",
    message: `this run is superseded: ${what}`,
    help: `The run of the newer commit applies it. To apply by hand, run the workflow on ${branch}.`,
    ...(file === undefined ? {} : { source: { file, line: 1, column: 1 } }),
  };
}

/** Git may have converted line ends to the machine's. */
function isSameText(here: Uint8Array | undefined, there: Uint8Array): boolean {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
  return here !== undefined && text(here) === text(there);
}

/** A path from the root of its checkout: the nearest directory with a `.git`, or the workspace. */
export function repositoryPath({ workspace }: Pick<Checkout, "workspace">, path: string): string {
  const whole = resolve(workspace, path);
  let root = dirname(whole);
  while (root !== dirname(root) && !existsSync(join(root, ".git"))) root = dirname(root);
  if (!existsSync(join(root, ".git"))) root = resolve(workspace);
  return relative(root, whole).split(sep).join("/");
}

/** How one webhook, or the settings of a document, changed. Only names of fields: a value could be a credential in the file. */
export interface ManifestChange {
  readonly registry: string;
  readonly owner: string;
  /** Undefined: the document itself. */
  readonly webhook: string | undefined;
  readonly change: "added" | "removed" | "changed";
  readonly fields: readonly string[];
}

/** How the manifests here differ from those at a commit, by webhook. Needs no registry. Undefined: those at the commit are invalid. */
export async function manifestChanges(
  checkout: Checkout,
  commit: string,
): Promise<readonly ManifestChange[] | undefined> {
  const patterns = checkout.patterns.map((pattern) => repositoryPath(checkout, pattern));
  const there = await checkout.forge.filesAt(commit, patterns);
  const settings = {
    environment: undefined,
    env: ["*"],
    allowedHosts: undefined,
    allowedHostsRequired: false,
    owners: [],
  };
  const before = readManifests(
    [...there].map(([path, content]) => ({ path, content })),
    settings,
  );
  const after = readManifests(checkout.files, settings);
  if (before.diagnostics.some((d) => d.severity === "error")) return undefined;
  return compare(before.desired, after.desired);
}

function compare(before: readonly Desired[], after: readonly Desired[]): readonly ManifestChange[] {
  const old = entries(before);
  const now = entries(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key): readonly ManifestChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const { registry, owner, webhook } = is ?? was ?? { registry: "", owner: "", webhook: undefined };
    if (!was || !is) return [{ registry, owner, webhook, change: is ? "added" : "removed", fields: [] }];
    const names = [...new Set([...was.fields.keys(), ...is.fields.keys()])].sort();
    const fields = names.filter((name) => was.fields.get(name) !== is.fields.get(name));
    return fields.length === 0 ? [] : [{ registry, owner, webhook, change: "changed", fields }];
  });
}

interface Entry {
  readonly registry: string;
  readonly owner: string;
  readonly webhook: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
}

function entries(documents: readonly Desired[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const document of documents) {
    const { owner, webhooks } = document;
    const registry = document.registry.written.name;
    const add = (webhook: string | undefined, fields: Entry["fields"]) => {
      const key = JSON.stringify([registry, owner, webhook ?? ""].map((part) => part.toLowerCase()));
      found.set(key, { registry, owner, webhook, fields });
    };
    add(undefined, settingsOf(document));
    for (const webhook of webhooks) add(webhook.name, fieldsOf(webhook));
  }
  return found;
}

function settingsOf({ prune, ignore, registry }: Desired): Entry["fields"] {
  return new Map([
    ["prune", prune],
    ["ignore", JSON.stringify([...ignore].sort())],
    ["registry.resourceGroup", registry.resourceGroup ?? ""],
    ["registry.subscriptionId", registry.written.subscriptionId ?? ""],
  ]);
}

function fieldsOf(webhook: DesiredWebhook): ReadonlyMap<string, string> {
  const { protect, ping } = webhook;
  return new Map([...manifestTexts(webhook), ["protect", String(protect)], ["ping", String(ping)]]);
}
