// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExportInput, writeManifest } from "../../src/export/manifest.ts";
import {
  type LiveWebhook,
  names,
  ownerTag,
  protectTag,
  type RegistryInfo,
  Secret,
  unknown,
  type Webhook,
} from "../../src/model.ts";
import { plain, plainNames, read } from "../manifest/read.ts";

const registry: RegistryInfo = {
  id: "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso",
  name: "contoso",
  resourceGroup: "rg-containers",
  subscriptionId: "11111111-2222-3333-4444-555555555555",
  location: "westeurope",
  sku: "Premium",
};
const owner = "contoso/storefront";

interface Config {
  readonly uri: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

function live(
  name: string,
  { uri = "https://deploy.contoso.com/hooks/acr", headers = {}, tags = {} }: Partial<Config> = {},
  more: Partial<Webhook> = {},
): LiveWebhook {
  const webhook: Webhook = {
    name,
    location: "westeurope",
    status: "enabled",
    scope: "",
    actions: ["push"],
    tags: names(Object.entries(tags)),
    serviceUri: new Secret(uri),
    customHeaders: names(Object.entries(headers).map(([header, value]) => [header, new Secret(value)])),
    ...more,
  };
  return { webhook, lastModifiedAt: undefined, createdBy: undefined };
}

function exported(webhooks: readonly LiveWebhook[], more: Partial<ExportInput> = {}) {
  return writeManifest({ registry, owner, live: webhooks, all: false, ...more });
}

const sample = [
  live(
    "deployStaging",
    {
      uri: "https://deploy.contoso.com/hooks/acr?code=s3cr3t",
      headers: {
        Authorization: "Bearer s3cr3t",
        "X-Team": "s3cr3t",
        "X.Team": "s3cr3t",
        "X-Empty": "",
        "Content-Type": "application/json; charset=utf-8",
      },
      tags: { [ownerTag]: owner, [protectTag]: "true", team: "platform", "1": "2" },
    },
    { actions: ["delete", "push"], scope: "storefront:*", status: "disabled", location: "northeurope" },
  ),
  live("noPath", { uri: "http://www.contoso.com" }),
  live("slash", { uri: "https://www.contoso.com/" }),
  live("queryOnly", { uri: "https://www.contoso.com?s3cr3t" }),
  live("userinfo", { uri: "https://$site:s3cr3t@deploy.contoso.com/x", tags: { [ownerTag]: "CONTOSO/storefront" } }),
  live("strange", { uri: "https://s3cr3t^:s3cr3t@deploy.contoso.com/x${y}" }),
  live("theirs", { tags: { [ownerTag]: "contoso/other" } }),
  live("webappShop", { uri: "https://$shop:s3cr3t@shop.scm.azurewebsites.net/api/registry/webhook" }),
  live("shop4f2a90", { uri: "https://$shop:s3cr3t@shop.scm.azurewebsites.net/" }),
  live("hookOfOurs", {
    uri: "https://$shop:s3cr3t@shop.scm.azurewebsites.net/docker/hook",
    tags: { [ownerTag]: owner },
  }),
  live(
    "unreadable",
    { tags: { [ownerTag]: owner } },
    { serviceUri: unknown("the identity may not read\nit"), customHeaders: unknown("the identity may not read it") },
  ),
  live("oddHeader", { headers: { Host: "s3cr3t" } }),
  live("oddUri", { uri: "https://deploy.contoso.com/s3cr3t s3cr3t" }),
  live("lineBreak", { headers: { "X-A": "s3cr3t\n" } }),
  live("oddScope", {}, { scope: "a b" }),
  live("noAction", {}, { actions: [] }),
  live("odd5Tags", { tags: { "azure-x": "a", long: "x".repeat(300), "a/b": "c", fine: "${WEBHOOK_X}" } }),
];

test("the export of a sample", async () => {
  const { text, secrets, leftOut } = exported(sample);
  expect(`${text}${JSON.stringify([secrets, leftOut])}`).not.toContain("s3cr3t");
  await expect(text).toMatchFileSnapshot("../golden/manifest/export.txt");
  await expect(JSON.stringify({ secrets, leftOut }, null, 2)).toMatchFileSnapshot(
    "../golden/manifest/export-lists.txt",
  );
});

test("with all, only what a manifest can't contain is left out", () => {
  expect(exported(sample, { all: true }).leftOut.map(({ name }) => name)).toEqual([
    "lineBreak",
    "noAction",
    "oddHeader",
    "oddScope",
    "oddUri",
    "unreadable",
  ]);
});

test("an empty registry", () => {
  expect(exported([]).text).toContain("webhooks: {}");
  expect(exported([]).text).toContain("# Registry contoso has no webhooks.\n");
  expect(read(exported([]).text).desired[0]?.webhooks).toEqual([]);
});

test("a manifest without webhooks says that all were left out", () => {
  const theirs = { tags: { [ownerTag]: "contoso/other" } };
  const one = exported([live("theirs", theirs)]);
  expect(one.webhooks).toBe(0);
  expect(one.text).toContain("# This manifest has no webhooks: the only webhook of registry contoso was left out.\n");
  expect(exported([live("theirs", theirs), live("webappShop")]).text).toContain(
    "all 2 webhooks of registry contoso were",
  );
});

test.each([
  ["content-type", "application/json", true],
  ["Content-Type", "application/json; charset=UTF-8", true],
  ["Accept", "application/vnd.contoso+json", true],
  ["Content-Type", "s3cr3t", false],
  ["Content-Type", "application/json; token=s3cr3t", false],
  ["X-Type", "application/json", false],
])("header %s: %s is written as it is: %s", (name, value, isPublic) => {
  expect(exported([live("hook1", { headers: { [name]: value } })]).text.includes(value)).toBe(isPublic);
});

test.each([
  [
    "https://$a:b@a.scm.azurewebsites.net/docker/hook",
    "https://${WEBHOOK_HOOK1_USERINFO}@a.scm.azurewebsites.net/docker/hook",
  ],
  ["https://contoso.com/api/registry/webhook?x=1", "https://contoso.com/api/registry/webhook?${WEBHOOK_HOOK1_QUERY}"],
  ["https://contoso.com/api/registry/webhook/", "https://contoso.com/api/registry/webhook/"],
  ["https://contoso.com/docker/hooks", "https://contoso.com/${WEBHOOK_HOOK1_PATH}"],
])("%s is written as %s", (uri, written) => {
  expect(exported([live("hook1", { uri, tags: { [ownerTag]: owner } })]).text).toContain(`serviceUri: ${written}\n`);
});

test("a name is used once", () => {
  const { secrets } = exported([
    live("aaaaa", { headers: { "B-C": "1", B_C: "2", "b.c": "3" } }),
    live("AAAAA1", { headers: { "b-c": "4" } }),
  ]);
  expect(secrets.map(({ name }) => name)).toEqual([
    "WEBHOOK_AAAAA1_PATH",
    "WEBHOOK_AAAAA1_B_C",
    "WEBHOOK_AAAAA_PATH",
    "WEBHOOK_AAAAA_B_C",
    "WEBHOOK_AAAAA_B_C_2",
    "WEBHOOK_AAAAA_B_C_3",
  ]);
});

describe("round trip", () => {
  /** The value that each variable has to have, found by its purpose alone, as a person would. */
  function liveValue(purpose: string, webhooks: readonly LiveWebhook[]): string {
    const [name = "", what = ""] = purpose.split(/: (.*)/s);
    const webhook = webhooks.find((one) => one.webhook.name === name)?.webhook;
    if (!(webhook?.serviceUri instanceof Secret) || !(webhook.customHeaders instanceof Map)) throw new Error(purpose);
    const uri = webhook.serviceUri.reveal();
    const header = /^header (.*)$/.exec(what)?.[1];
    if (header !== undefined) return plainNames(webhook.customHeaders)[header] ?? "";
    if (what === "the service URI") return uri;
    const before = /^the service URI between (.*) and @$/.exec(what)?.[1];
    if (before !== undefined) return uri.slice(before.length, uri.indexOf("@"));
    const [, scheme = "", rest = ""] = /^the service URI after (https?:\/\/)(.*)$/i.exec(what) ?? [];
    const start = uri.startsWith(scheme + rest) ? scheme.length : uri.indexOf("@") + 1;
    return uri.slice(start + rest.length);
  }

  const word = fc.string({
    unit: fc.constantFrom(
      "a",
      "B",
      "7",
      "$",
      "{",
      "}",
      "${",
      "$${",
      "@",
      "/",
      "?",
      "#",
      "%",
      ":",
      "'",
      '"',
      "&",
      "*",
      "!",
      "é",
      "-",
    ),
    maxLength: 8,
  });
  const host = fc.constantFrom("deploy.contoso.com", "Deploy.Contoso.com:8443", "[::1]", "10.0.0.1");
  const uri = fc
    .tuple(
      fc.constantFrom("https://", "http://", "HTTPS://"),
      fc.option(word, { nil: undefined }),
      host,
      fc.constantFrom("", "/", "?", "#", "/hooks/"),
      word,
    )
    .map(
      ([scheme, userinfo, at, mark, rest]) =>
        `${scheme}${userinfo === undefined ? "" : `${userinfo}@`}${at}${mark}${mark === "" ? "" : rest}`,
    );
  const headerName = fc.string({ unit: fc.constantFrom("X", "y", "-", "_", ".", "1"), minLength: 1, maxLength: 6 });
  const text = fc.string({
    unit: fc.constantFrom("a", " ", "$", "${", "}", "#", ": ", "'", '"', "0", "é", "\\", "~", "yes"),
    maxLength: 8,
  });
  const webhook = fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9]{5,8}$/),
    config: fc.record({
      uri,
      headers: fc.dictionary(headerName, text, { maxKeys: 3 }),
      tags: fc.dictionary(fc.constantFrom("team", "0", "yes", "a b", "x.y", "null", ownerTag), text, { maxKeys: 3 }),
    }),
    more: fc.record({
      status: fc.constantFrom("enabled" as const, "disabled" as const),
      scope: fc.constantFrom("", "a:b", "team/a:*", "0", "${WEBHOOK_X}:*"),
      actions: fc.constantFrom(["push"], ["delete", "push"], ["quarantine"], ["new_one"]),
      location: fc.constantFrom("westeurope", "northeurope"),
    }),
  });

  test("with the live values set, desired is live", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.uniqueArray(webhook, { maxLength: 4, selector: (one) => one.name.toLowerCase() }), (drawn) => {
        const webhooks = drawn.map(({ name, config, more }) => live(name, config, more));
        const { text: manifest, secrets, leftOut } = exported(webhooks, { all: true });
        const environment = Object.fromEntries(secrets.map((secret) => [secret.name, liveValue(secret.for, webhooks)]));
        const { desired, diagnostics } = read(manifest, { environment });
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        const [one] = desired;
        expect(one?.unset).toEqual({ registry: [], webhooks: [] });
        const left = new Set(leftOut.map(({ name }) => name));
        expect([...(one?.ignore ?? [])].sort()).toEqual([...left].sort());
        const wanted = webhooks
          .map(({ webhook: from }) => from)
          .filter(({ name }) => !left.has(name))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        expect(one?.webhooks.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
        for (const [at, from] of wanted.entries()) {
          const got = one?.webhooks[at];
          if (!got || !(from.serviceUri instanceof Secret) || !(from.customHeaders instanceof Map))
            throw new Error("not read");
          compared += 1;
          expect(plain(got.serviceUri)).toBe(from.serviceUri.reveal());
          expect(plainNames(got.customHeaders)).toEqual(plainNames(from.customHeaders));
          expect([got.status, got.scope, got.actions, got.location ?? registry.location]).toEqual([
            from.status,
            from.scope,
            from.actions,
            from.location,
          ]);
          for (const [key, { value }] of got.tags) expect(from.tags.get(key)?.value).toBe(value);
          expect([...from.tags.keys()].filter((key) => !got.tags.has(key))).toEqual(
            from.tags.has(ownerTag) ? [ownerTag] : [],
          );
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
