// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { describe, expect, test } from "vitest";
import { fill, parseTemplate, permission } from "../../src/manifest/references.ts";
import { codes, document, plain, plainNames, read } from "./read.ts";

describe("the text of a reference", () => {
  const cases: readonly (readonly [text: string, filled: string | undefined])[] = [
    ["", ""],
    ["plain", "plain"],
    ["${A}", "<A>"],
    ["a${A}b${B_2}c${A}", "a<A>b<B_2>c<A>"],
    ["${_a}", "<_a>"],
    ["$", "$"],
    ["$A $ {A} $site:$", "$A $ {A} $site:$"],
    ["$${A}", "${A}"],
    ["$$${A}", "$${A}"],
    ["$${A}${A}", "${A}<A>"],
    ["$$", "$$"],
    ["$${", "${"],
    ["}", "}"],
    ["${A", undefined],
    ["${", undefined],
    ["${}", undefined],
    ["${ A }", undefined],
    ["${A-B}", undefined],
    ["${A:-b}", undefined],
    ["${1A}", undefined],
    ["${${A}}", undefined],
    ["${A\n}", undefined],
  ];
  test.each(cases)("%j is %j", (text, filled) => {
    const parsed = parseTemplate(text);
    expect("problem" in parsed ? undefined : fill(parsed, (name) => `<${name}>`)).toBe(filled);
  });
});

describe("which variables", () => {
  const cases: readonly (readonly [name: string, patterns: readonly string[], permission: string])[] = [
    ["WEBHOOK_TOKEN", [], "allowed"],
    ["AZURE_SUBSCRIPTION_ID", [], "allowed"],
    ["HOME", [], "not-allowed"],
    ["XWEBHOOK_TOKEN", [], "not-allowed"],
    ["DEPLOY_TOKEN", ["DEPLOY_*"], "allowed"],
    ["DEPLOY_TOKEN", ["*"], "allowed"],
    ["AZURE_TENANT_ID", [], "not-allowed"],
    ["AZURE_TENANT_ID", ["AZURE_*"], "allowed"],
    ["AZURE_CLIENT_ID", ["AZURE_*"], "allowed"],
    ["NODE_ENV", ["*"], "allowed"],
    ...[
      "GITHUB_TOKEN",
      "github_token",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      "ACTIONS_RUNTIME_TOKEN",
      "RUNNER_TEMP",
      "INPUT_GITHUB-TOKEN".replace("-", "_"),
      "AZURE_CLIENT_SECRET",
      "AZURE_CLIENT_CERTIFICATE_PATH",
      "AZURE_CLIENT_CERTIFICATE_PASSWORD",
      "AZURE_PASSWORD",
      "AZURE_FEDERATED_TOKEN_FILE",
      "AZURE_FEDERATED_TOKEN",
      "ARM_CLIENT_SECRET",
      "AWS_SECRET_ACCESS_KEY",
      "SSH_AUTH_SOCK",
      "NPM_TOKEN",
      "NODE_AUTH_TOKEN",
      "GH_TOKEN",
      "SYSTEM_ACCESSTOKEN",
      "CI_JOB_TOKEN",
      "IDENTITY_HEADER",
    ].map((name) => [name, ["*", name], "forbidden"] as const),
  ];
  test.each(cases)("%s with %j: %s", (name, patterns, expected) => {
    expect(permission(name, patterns)).toBe(expected);
  });
});

describe("values", () => {
  const header = (environment: Record<string, string>) => {
    const manifests = read(
      document("serviceUri: https://deploy.contoso.com", 'customHeaders: {X-A: "a${WEBHOOK_A}b"}'),
      { environment },
    );
    const webhook = manifests.desired[0]?.webhooks[0];
    return [
      webhook && plainNames(webhook.customHeaders)["X-A"],
      codes(manifests),
      manifests.desired[0]?.unset.webhooks.map(({ code }) => code),
    ];
  };

  test("are taken as they are, whatever they contain", () => {
    expect(header({ WEBHOOK_A: "${WEBHOOK_B} $$ }: '\"*&" })).toEqual(["a${WEBHOOK_B} $$ }: '\"*&b", [], []]);
  });

  test("lose one line break at their end, with a warning", () => {
    expect(header({ WEBHOOK_A: "x\n" })).toEqual(["axb", ["reference-line-break?"], []]);
    expect(header({ WEBHOOK_A: "x\r\n" })).toEqual(["axb", ["reference-line-break?"], []]);
    expect(header({ WEBHOOK_A: "x\n\n" })).toEqual([
      undefined,
      ["reference-line-break?", "reference-value"],
      undefined,
    ]);
  });

  test("that are not set leave the field unknown", () => {
    expect(header({})).toEqual(["unknown: WEBHOOK_A is not set", [], ["reference-not-set"]]);
    expect(header({ WEBHOOK_A: "" })).toEqual(["unknown: WEBHOOK_A is empty", [], ["reference-empty"]]);
    expect(header({ WEBHOOK_A: "\n" })).toEqual(["unknown: WEBHOOK_A is empty", [], ["reference-empty"]]);
  });

  test("come from the environment's own names alone", () => {
    const manifests = read(document('serviceUri: "https://deploy.contoso.com/${toString}"'), { env: ["*"] });
    expect(manifests.desired[0]?.unset.webhooks.map(({ message }) => message)).toEqual([
      "serviceUri of webhook deploy needs toString, which is not set",
    ]);
  });

  test("of the registry: an error of its own kind where not set", () => {
    const text = 'owner: contoso\nregistry: {name: contoso, resourceGroup: "${WEBHOOK_GROUP}"}\nwebhooks: {}\n';
    expect(read(text).desired[0]?.unset.registry.map(({ code }) => code)).toEqual(["reference-not-set"]);
    expect(read(text, { environment: { WEBHOOK_GROUP: "rg" } }).desired[0]?.registry.resourceGroup).toBe("rg");
  });
});

describe("a value in a service URI", () => {
  const cases: readonly (readonly [uri: string, value: string, resolved: string | undefined, shown?: string])[] = [
    [
      "https://deploy.contoso.com/${WEBHOOK_A}",
      "a/b?c#d",
      "https://deploy.contoso.com/a/b?c#d",
      "https://deploy.contoso.com/***",
    ],
    [
      "https://deploy.contoso.com/hooks?code=${WEBHOOK_A}",
      "a&b=@evil.com/",
      "https://deploy.contoso.com/hooks?code=a&b=@evil.com/",
      "https://deploy.contoso.com/hooks",
    ],
    ["https://deploy.contoso.com?${WEBHOOK_A}", "a", "https://deploy.contoso.com?a", "https://deploy.contoso.com"],
    [
      "https://deploy.contoso.com:8443/#${WEBHOOK_A}",
      "a",
      "https://deploy.contoso.com:8443/#a",
      "https://deploy.contoso.com:8443/",
    ],
    [
      "https://$s:${WEBHOOK_A}@s.contoso.com/api",
      "p%40ss:w",
      "https://$s:p%40ss:w@s.contoso.com/api",
      "https://s.contoso.com/api",
    ],
    ["https://${WEBHOOK_A}@s.contoso.com/api", "u:p", "https://u:p@s.contoso.com/api", "https://s.contoso.com/api"],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "p@ss", undefined],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "p/ss", undefined],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "x@s.contoso.com/", undefined],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "p@evil.com#", undefined],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "p@evil.com\\", undefined],
    ["https://u:${WEBHOOK_A}@s.contoso.com/api", "p?", undefined],
    ["https://deploy.contoso.com/${WEBHOOK_A}", "a b", undefined],
    ["https://deploy.contoso.com/${WEBHOOK_A}", "a\tb", undefined],
    ["https://deploy.contoso.com/${WEBHOOK_A}", "..\\evil", undefined],
    ["${WEBHOOK_A}", "https://u:p@s.contoso.com/api?x", "https://u:p@s.contoso.com/api?x", "https://s.contoso.com/***"],
    ["${WEBHOOK_A}", "s.contoso.com", undefined],
    ["${WEBHOOK_A}", "javascript:alert(1)", undefined],
    ["${WEBHOOK_A}", "https:s.contoso.com", undefined],
    ["${WEBHOOK_A}", " https://s.contoso.com", undefined],
  ];
  test.each(cases)("%s with %j", (uri, value, resolved, shown) => {
    const manifests = read(document(`serviceUri: "${uri}"`), { environment: { WEBHOOK_A: value } });
    const webhook = manifests.desired[0]?.webhooks[0];
    expect([webhook && plain(webhook.serviceUri), webhook?.shownUri]).toEqual([resolved, shown]);
    expect(codes(manifests)).toEqual(resolved === undefined ? ["reference-value"] : []);
  });
});
