// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { describe, expect, test } from "vitest";
import { readManifests } from "../../src/manifest/manifest.ts";
import { names } from "../../src/model.ts";
import { codes, document, plain, plainNames, read } from "./read.ts";

const subscription = "11111111-2222-3333-4444-555555555555";
const everything = `# yaml-language-server: $schema=./webhooks.schema.json
$schema: ./webhooks.schema.json
owner: contoso/storefront
registry:
  name: contoso
  resourceGroup: rg-containers
  subscriptionId: \${AZURE_SUBSCRIPTION_ID}
prune: all
ignore: ["webapp*"]
defaults:
  actions: [push]
  tags: {team: platform, temporary: "yes"}
  customHeaders: {X-Team: platform}
webhooks:
  second:
    serviceUri: https://deploy.contoso.com/hooks/acr
  first:
    serviceUri: https://deploy.contoso.com/hooks/acr?code=\${WEBHOOK_CODE}
    customHeaders:
      Authorization: Bearer \${WEBHOOK_TOKEN}
      x-team: storefront
    actions: [Push, delete, push]
    scope: storefront:*
    status: disabled
    location: West Europe
    tags: {Temporary: null}
    protect: true
    ping: false
`;
const environment = { AZURE_SUBSCRIPTION_ID: subscription, WEBHOOK_CODE: "c0de", WEBHOOK_TOKEN: "t0ken" };

describe("a manifest with everything", () => {
  const { desired, diagnostics, references } = read(everything, { environment });
  const [one] = desired;

  test("has no errors", () => {
    expect(diagnostics.map(({ code }) => code)).toEqual(["action-repeated"]);
  });

  test("gives the registry", () => {
    expect(one).toMatchObject({
      owner: "contoso/storefront",
      ownerSource: { line: 3, column: 8, endLine: 3, endColumn: 26 },
      source: { file: "webhooks.yaml", line: 2, column: 1 },
      registry: {
        name: "contoso",
        resourceGroup: "rg-containers",
        subscriptionId: subscription,
        source: { line: 5, column: 9 },
      },
      prune: "all",
      ignore: ["webapp*"],
      unset: { registry: [], webhooks: [] },
    });
  });

  test("gives the webhooks by name, normalised, with defaults", () => {
    const [first, second] = one?.webhooks ?? [];
    expect(first).toMatchObject({
      name: "first",
      location: "westeurope",
      status: "disabled",
      scope: "storefront:*",
      actions: ["delete", "push"],
      tags: names([
        ["team", "platform"],
        ["Temporary", null],
      ]),
      protect: true,
      ping: false,
      templates: {
        serviceUri: "https://deploy.contoso.com/hooks/acr?code=${WEBHOOK_CODE}",
        customHeaders: names([
          ["x-team", "storefront"],
          ["Authorization", "Bearer ${WEBHOOK_TOKEN}"],
        ]),
      },
      shownUri: "https://deploy.contoso.com/hooks/acr",
      source: { line: 17, column: 3, endLine: 17, endColumn: 8 },
    });
    expect(first && plain(first.serviceUri)).toBe("https://deploy.contoso.com/hooks/acr?code=c0de");
    expect(first && plainNames(first.customHeaders)).toEqual({ Authorization: "Bearer t0ken", "x-team": "storefront" });
    expect(second).toMatchObject({
      name: "second",
      location: undefined,
      status: "enabled",
      scope: "",
      actions: ["push"],
      tags: names([
        ["team", "platform"],
        ["temporary", "yes"],
      ]),
      protect: false,
      ping: undefined,
    });
  });

  test("says where each field is written", () => {
    const sources = one?.webhooks[0]?.sources;
    const lines = Object.fromEntries(
      [...(sources ?? [])].map(([field, source]) => [field, `${source.line}:${source.column}`]),
    );
    expect(lines).toEqual({
      serviceUri: "18:17",
      "customHeaders.Authorization": "20:22",
      "customHeaders.x-team": "21:15",
      actions: "22:14",
      scope: "23:12",
      status: "24:13",
      location: "25:15",
      "tags.team": "12:16",
      "tags.Temporary": "26:23",
      protect: "27:14",
      ping: "28:11",
    });
  });

  test("lists the values to mask, those of the registry not among them", () => {
    expect(references.map(({ name, value }) => [name, value.reveal()]).sort()).toEqual([
      ["WEBHOOK_CODE", "c0de"],
      ["WEBHOOK_TOKEN", "t0ken"],
    ]);
  });

  test("looks at no value when there is no environment", () => {
    const offline = read(everything, { environment: undefined });
    expect(codes(offline)).toEqual(["action-repeated?"]);
    expect(offline.references).toEqual([]);
    expect(offline.desired[0]?.registry.subscriptionId).toBe("${AZURE_SUBSCRIPTION_ID}");
    expect(offline.desired[0]?.unset).toEqual({ registry: [], webhooks: [] });
    expect(offline.desired[0]?.webhooks.map(({ shownUri }) => shownUri)).toEqual([
      "https://deploy.contoso.com/hooks/acr",
      "https://deploy.contoso.com/hooks/acr",
    ]);
  });
});

test("documents come in the order of the files, those with errors not at all", () => {
  const registry = (name: string, more = "") => `owner: contoso\nregistry: {name: ${name}}\nwebhooks: {}\n${more}`;
  const files = [
    {
      path: "z.yaml",
      content: Buffer.from(`${registry("zzzzz")}---\n${registry("yyyyy", "prune: some\n")}---\n${registry("xxxxx")}`),
    },
    { path: "a.yml", content: Buffer.from(registry("aaaaa")) },
  ];
  const { desired, diagnostics } = readManifests(files, {
    environment: {},
    env: [],
    allowedHosts: undefined,
    allowedHostsRequired: false,
    owners: [],
  });
  expect(desired.map((one) => one.registry.name)).toEqual(["zzzzz", "xxxxx", "aaaaa"]);
  expect(diagnostics.map(({ code, source, registry: name }) => [code, source?.file, source?.line, name])).toEqual([
    ["wrong-value", "z.yaml", 8, undefined],
  ]);
});

test("a document with nothing worse than a key twice is not used", () => {
  const { desired } = read(`prune: owned\nprune: owned\n${document("serviceUri: https://deploy.contoso.com")}`);
  expect(desired).toEqual([]);
});

test("valid though it may not look so", () => {
  const start = "owner: contoso\nregistry: {name: contoso}\n";
  const valid = [
    `${start}webhooks: {}\n`,
    `\uFEFF${start}webhooks: {}\n`,
    `${start}webhooks: {}\n`.replaceAll("\n", "\r\n"),
    `---\n${start}webhooks: {}\n...\n`,
    `%YAML 1.2\n---\n${start}webhooks: {}\n`,
    JSON.stringify({ owner: "contoso", registry: { name: "contoso" }, webhooks: {} }),
    `${start}webhooks: {12345: {serviceUri: "https://deploy.contoso.com"}}\n`,
    `${start}webhooks: {"true1": {serviceUri: "HTTPS://Deploy.Contoso.Com"}, nulls: {serviceUri: "https://[2001:db8::1]:8443/a"}}\n`,
    document("serviceUri: https://größe.contoso.com/ü"),
    document("serviceUri: !!str https://deploy.contoso.com"),
    document(
      "serviceUri: https://deploy.contoso.com",
      "customHeaders: {X-Yes: yes, X-Off: off, X-Old: 0o17x, X-Date: 2025-01-02, 1: one}",
    ),
    document("serviceUri: https://$site:${WEBHOOK_PASSWORD}@site.scm.azurewebsites.net/api/registry/webhook"),
    document("serviceUri: https://deploy.contoso.com/$${literal}/$x"),
    document('serviceUri: "${WEBHOOK_URI}"'),
    document("serviceUri: https://deploy.contoso.com", "tags: {}", "customHeaders: {}", 'scope: ""'),
  ];
  for (const text of valid)
    expect({ text, codes: codes(read(text, { environment: undefined })) }).toEqual({ text, codes: [] });
});

test("YAML 1.2: what YAML 1.1 took for booleans is text", () => {
  const [one] = read(
    document("serviceUri: https://deploy.contoso.com", "customHeaders: {X-Yes: yes, X-Off: off, X-Octal: '017'}"),
  ).desired;
  expect(one?.webhooks[0] && plainNames(one.webhooks[0].customHeaders)).toEqual({
    "X-Yes": "yes",
    "X-Off": "off",
    "X-Octal": "017",
  });
});

describe("defaults", () => {
  const merged = (defaults: string, ...webhook: string[]) =>
    read(`defaults: ${defaults}\n${document(...webhook)}`).desired[0]?.webhooks[0];

  test("may hold every field", () => {
    const one = merged(
      "{serviceUri: https://deploy.contoso.com/a, scope: 'a:b', status: disabled, location: eastus, protect: true, ping: true, actions: [delete]}",
      "{}",
    );
    expect(one).toMatchObject({
      scope: "a:b",
      status: "disabled",
      location: "eastus",
      protect: true,
      ping: true,
      actions: ["delete"],
    });
    expect(one && plain(one.serviceUri)).toBe("https://deploy.contoso.com/a");
  });

  test("are replaced, but for maps, which merge by name ignoring case", () => {
    const one = merged(
      "{scope: 'a:b', actions: [delete, push], protect: true, ping: true, customHeaders: {X-A: a, X-B: b}, tags: {Team: a, other: b}}",
      "serviceUri: https://deploy.contoso.com",
      'scope: ""',
      "actions: [push]",
      "protect: false",
      "ping: false",
      "customHeaders: {x-a: c}",
      "tags: {team: null}",
    );
    expect(one).toMatchObject({
      scope: "",
      actions: ["push"],
      protect: false,
      ping: false,
      tags: names([
        ["team", null],
        ["other", "b"],
      ]),
    });
    expect(one && plainNames(one.customHeaders)).toEqual({ "x-a": "c", "X-B": "b" });
  });

  test("a reference in a header of theirs is fine where all webhooks have one host", () => {
    const text = (second: string) =>
      `owner: contoso\nregistry: {name: contoso}\ndefaults: {customHeaders: {X-A: "\${WEBHOOK_A}"}}\nwebhooks:\n  first: {serviceUri: "https://deploy.contoso.com/a"}\n  second: {serviceUri: "${second}"}\n`;
    const environment = {
      WEBHOOK_A: "a",
      WEBHOOK_SAME: "https://deploy.contoso.com/x",
      WEBHOOK_OTHER: "https://evil.contoso.net/x",
    };
    expect(codes(read(text("https://DEPLOY.contoso.com.:8443/b"), { environment }))).toEqual([]);
    expect(codes(read(text("https://evil.contoso.net/b"), { environment }))).toEqual(["header-default-hosts"]);
    expect(codes(read(text("${WEBHOOK_SAME}"), { environment }))).toEqual([]);
    expect(codes(read(text("${WEBHOOK_OTHER}"), { environment }))).toEqual(["header-default-hosts"]);
    expect(codes(read(text("${WEBHOOK_OTHER}"), { environment: undefined }))).toEqual([]);
  });
});

describe("aliases and merge keys", () => {
  test("a few are fine, and what is written replaces what is merged in", () => {
    const { desired, diagnostics } = read(`owner: contoso
registry: {name: contoso}
webhooks:
  first: &first
    serviceUri: https://deploy.contoso.com/a
    customHeaders: &headers {X-A: a, X-B: b}
    scope: a:b
  second:
    <<: *first
    customHeaders:
      <<: [{x-a: c}, *headers]
      X-B: d
    scope: a:c
  third: *first
`);
    expect(diagnostics).toEqual([]);
    const found = desired[0]?.webhooks.map((one) => [
      one.name,
      plain(one.serviceUri),
      plainNames(one.customHeaders),
      one.scope,
      one.sources.get("scope")?.line,
    ]);
    expect(found).toEqual([
      ["first", "https://deploy.contoso.com/a", { "X-A": "a", "X-B": "b" }, "a:b", 7],
      ["second", "https://deploy.contoso.com/a", { "x-a": "c", "X-B": "d" }, "a:c", 13],
      ["third", "https://deploy.contoso.com/a", { "X-A": "a", "X-B": "b" }, "a:b", 7],
    ]);
  });

  test("names that are merged in are compared ignoring case", () => {
    const { desired } = read(
      'owner: contoso\nregistry: {name: contoso}\nwebhooks:\n  <<: {deploy: {serviceUri: "https://a.contoso.com"}}\n  Deploy: {serviceUri: "https://b.contoso.com"}\n',
    );
    expect(desired[0]?.webhooks.map((one) => [one.name, plain(one.serviceUri)])).toEqual([
      ["Deploy", "https://b.contoso.com"],
    ]);
  });

  test("a problem in what is repeated is told once", () => {
    const text =
      "owner: contoso\nregistry: {name: contoso}\nwebhooks:\n  first: &first {serviceUri: nowhere, status: on}\n  second: *first\n";
    expect(codes(read(text))).toEqual(["service-uri", "service-uri", "wrong-value", "wrong-value"]);
  });
});

describe("owners", () => {
  const cases: readonly (readonly [owner: string, allowed: readonly string[], ok: boolean])[] = [
    ["contoso/storefront", [], true],
    ["contoso/storefront", ["contoso/storefront"], true],
    ["Contoso/Storefront", ["contoso/storefront"], true],
    ["contoso/storefront", ["contoso"], true],
    ["contoso/storefront/eu", ["contoso/storefront"], true],
    ["contoso/storefront-eu", ["contoso/storefront"], false],
    ["contoso", ["contoso/storefront"], false],
    ["contoso/storefront", ["other", " contoso/ "], true],
    ["contoso/storefront", ["other"], false],
  ];
  test.each(cases)("%s, allowed: %j: %s", (owner, owners, ok) => {
    expect(codes(read(`owner: ${owner}\nregistry: {name: contoso}\nwebhooks: {}\n`, { owners }))).toEqual(
      ok ? [] : ["owner-not-allowed"],
    );
  });
});

test("the same registry twice: what is the same", () => {
  const one = (registry: string, owner = "contoso") => `owner: ${owner}\nregistry: {${registry}}\nwebhooks: {}\n`;
  const a = `subscriptionId: ${subscription}`;
  const b = a.replace("1111", "2222");
  const cases: readonly (readonly [string, string, boolean])[] = [
    [one("name: contoso"), one("name: CONTOSO"), true],
    [one("name: contoso"), one("name: contoso", "other"), false],
    [one("name: contoso"), one("name: fabrikam"), false],
    [one(`name: contoso, ${a}`), one("name: contoso"), true],
    [one(`name: contoso, ${a}`), one(`name: contoso, ${b}`), false],
    [one("name: contoso, resourceGroup: a"), one("name: contoso, resourceGroup: b"), true],
  ];
  for (const [first, second, same] of cases)
    expect(codes(read(`${first}---\n${second}`))).toEqual(same ? ["registry-repeated"] : []);
});
