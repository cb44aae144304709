import { type ManifestSettings, type Manifests, readManifests } from "../../src/manifest/manifest.ts";
import { isUnknown, type Names, type Secret, type Unknown } from "../../src/model.ts";

/** Reads one file's text; on the command line's terms, with an empty environment, unless said otherwise. */
export function read(text: string, settings: Partial<ManifestSettings> = {}): Manifests {
  return readManifests([{ path: "webhooks.yaml", content: new TextEncoder().encode(text) }], {
    environment: {},
    env: [],
    allowedHosts: undefined,
    allowedHostsRequired: false,
    owners: [],
    ...settings,
  });
}

/** The diagnostics' codes, warnings with a question mark. */
export function codes({ diagnostics }: Manifests): string[] {
  return diagnostics.map(({ code, severity }) => (severity === "warning" ? `${code}?` : code));
}

export function plain(value: Secret | Unknown): string {
  return isUnknown(value) ? `unknown: ${value.why}` : value.reveal();
}

export function plainNames(map: Names<Secret | Unknown>): Record<string, string> {
  return Object.fromEntries([...map.values()].map(({ name, value }) => [name, plain(value)]));
}

/** A document with one webhook. `lines` are the webhook's. */
export function document(...lines: readonly string[]): string {
  return `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
