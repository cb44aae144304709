// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { manifestDiagnostics } from "../../src/diagnostics.ts";
import { type ManifestFile, type ManifestSettings, readManifests } from "../../src/manifest/manifest.ts";
import type { Diagnostic } from "../../src/model.ts";
import { render } from "./render.ts";

const folder = join(import.meta.dirname, "../golden/manifest");

const environment = {
  WEBHOOK_TOKEN: "s3cr3t/token",
  WEBHOOK_SLASHES: "s3cr3t/../group",
  WEBHOOK_EVIL: "s3cr3t@evil.contoso.net/",
  WEBHOOK_SPACE: "s3cr3t s3cr3t",
  WEBHOOK_LINES: "s3cr3t\ns3cr3t\n",
  WEBHOOK_LINE: "s3cr3t\r\n",
  WEBHOOK_URI: "https://s3cr3t.contoso.net/s3cr3t",
  WEBHOOK_BOUND: "s3cr3t",
  WEBHOOK_QUOTED: '"s3cr3t"',
  WEBHOOK_QUOTED_URI: '"https://s3cr3t.contoso.net/"',
  WEBHOOK_PLACEHOLDER: "Bearer $(s3cr3t)",
  WEBHOOK_MASKED: "***",
  WEBHOOK_PASSWORD_URI: "https://u:12/s3cr3t@deploy.contoso.com/",
  WEBHOOK_PERCENT_URI: "https://u:s3cr3t%zz@deploy.contoso.com/",
  WEBHOOK_PERCENT: "s3cr3t%",
  WEBHOOK_LOCAL_URI: "http://s3cr3t.internal/",
};

const usual: ManifestSettings = {
  environment: undefined,
  env: [],
  allowedHosts: undefined,
  allowedHostsRequired: false,
  owners: [],
};

/** Where a rule is about more than the file. */
const settings: Readonly<Record<string, Partial<ManifestSettings>>> = {
  "reference-permissions": { env: ["*"] },
  "reference-values": { environment },
  "reference-suspicious": { environment },
  hosts: {
    environment,
    allowedHosts: ["deploy.contoso.com:443", "*.contoso.com", "WEBHOOK_BOUND=deploy.contoso.com:443"],
  },
  "hosts-required": { allowedHostsRequired: true },
  "owner-not-allowed": { owners: ["contoso/storefront", "platform"] },
};

/** The messages of each code, without the names in them. */
const seen = new Map<string, Set<string>>();
function see({ code, message }: Pick<Diagnostic, "code" | "message">): void {
  seen.set(code, (seen.get(code) ?? new Set()).add(withoutNames(message)));
}
function withoutNames(message: string): string {
  return message
    .replaceAll(/"[^"]*"|`[^`]*`/g, "…")
    .replaceAll(/\b(webhook|header|tag|registry|owner|reference) [\w./-]+/g, "$1 …")
    .replaceAll(/\S*[A-Z0-9_.]\S*/g, "…");
}

function diagnose(files: readonly ManifestFile[], extra: Partial<ManifestSettings> = {}): string {
  const { diagnostics } = readManifests(files, { ...usual, ...extra });
  diagnostics.forEach(see);
  const text = render(diagnostics);
  expect(text).not.toContain("s3cr3t");
  return text;
}
const golden = (name: string) => `../golden/manifest/${name}.txt`;

describe("each rule", () => {
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith(".yaml"))
    .sort()) {
    const name = file.replace(/\.yaml$/, "");
    test(name, async () => {
      const content = readFileSync(join(folder, file));
      await expect(diagnose([{ path: file, content }], settings[name])).toMatchFileSnapshot(golden(name));
    });
  }

  const bytes = (...parts: readonly (string | number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));
  const start = "owner: contoso\nregistry: {name: contoso}\n";
  const files: Readonly<Record<string, Uint8Array | undefined>> = {
    "file-not-utf8": bytes(start, "webhooks: {} # gr", [0xfc], "n\n"),
    "file-not-utf8-after-bom": bytes([0xef, 0xbb, 0xbf], "owner: ", [0xff, 0xc0], "\n"),
    "file-not-utf8-cut": bytes("owner: a", [0xe2, 0x82]),
    "file-utf16": bytes([0xff, 0xfe], "o\0w\0"),
    "file-too-large": bytes("#".repeat(1024 * 1024 + 1)),
    "file-control-character": bytes(start, "webhooks: {} # \u001b[31m\n"),
    "file-unreadable": undefined,
    "file-empty": bytes(""),
    "too-many-problems": bytes(start, "webhooks: {}\n", Array.from({ length: 1010 }, (_, i) => `k${i}: 1\n`).join("")),
  };
  for (const [name, content] of Object.entries(files)) {
    test(name, async () => {
      const file = content
        ? { path: "webhooks.yaml", content }
        : { path: "webhooks.yaml", content, problem: "there is no such file" };
      const text = diagnose([file]);
      await expect(text.length > 5000 ? text.slice(-400) : text).toMatchFileSnapshot(golden(name));
    });
  }

  test("all files at once, in their order", async () => {
    const broken = (path: string, text: string) => ({ path, content: bytes(text) });
    const text = diagnose([
      broken("b.yaml", "owner: 1\n"),
      { path: "missing.yaml", content: undefined, problem: "there is no such file" },
      broken("a.yaml", "- a\n"),
    ]);
    await expect(text).toMatchFileSnapshot(golden("several-files"));
  });

  test("entries of allowed-hosts", async () => {
    const allowedHosts = [
      "https://deploy.contoso.com",
      "deploy.contoso.com/hooks",
      "a*.contoso.com",
      "contoso.com:0",
      "x y",
      "A-B=contoso.com",
      "=contoso.com",
      "WEBHOOK_X=",
      "*.10.0.0.1",
      "*.",
      "ok.contoso.com, *.contoso.com:443\n[::1]:8080",
    ];
    await expect(diagnose([], { allowedHosts })).toMatchFileSnapshot(golden("allowed-hosts"));
  });

  test("no value where a reference needs one", async () => {
    const content = bytes(
      'owner: contoso\nregistry: {name: contoso, subscriptionId: "${AZURE_SUBSCRIPTION_ID}"}\ndefaults:\n  customHeaders: {X-A: "${WEBHOOK_UNSET}"}\n',
      'webhooks:\n  deploy: {serviceUri: "https://deploy.contoso.com/${WEBHOOK_EMPTY}/${WEBHOOK_UNSET}"}\n  another: {serviceUri: https://deploy.contoso.com/}\n',
    );
    const { desired, diagnostics } = readManifests([{ path: "webhooks.yaml", content }], {
      ...usual,
      environment: { WEBHOOK_EMPTY: "\n" },
    });
    expect(diagnostics).toEqual([]);
    const unset = desired.flatMap((one) => [...one.unset.registry, ...one.unset.webhooks]);
    unset.forEach(see);
    await expect(render(unset)).toMatchFileSnapshot(golden("not-set"));
  });

  test("every code is shown by one of these", () => {
    expect(Object.keys(manifestDiagnostics).filter((code) => !seen.has(code))).toEqual([]);
  });

  test("the examples in the catalogue are messages of these", () => {
    const wrong = Object.entries(manifestDiagnostics).filter(
      ([code, { example }]) => !seen.get(code)?.has(withoutNames(example)),
    );
    expect(
      wrong.map(([code, { example }]) => `${code}: ${example}\n${[...(seen.get(code) ?? [])].join("\n")}`),
    ).toEqual([]);
  });
});
