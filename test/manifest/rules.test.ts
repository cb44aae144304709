// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { describe, expect, test } from "vitest";
import { guidProblem, registryNameProblem, subscriptionIdProblem } from "../../src/text/text.ts";
import { codes, document, plain, read } from "./read.ts";

const uri = "serviceUri: https://deploy.contoso.com/";

const lookAlike = "Type the scope again: some characters look like letters, colons or hyphens, or cannot be seen.";

describe("scopes", () => {
  const cases: readonly (readonly [scope: string, actions: string, help: string | undefined])[] = [
    ["storefront:*", "[push, delete]", undefined],
    ["storefront:v1.2_3-x", "[push]", undefined],
    ["team/store-front/api__x:latest", "[push]", undefined],
    ["contoso/storefront:v1", "[push]", undefined],
    ["my.team/app:*", "[push]", undefined],
    ["contoso.azurecr.io/storefront:v1", "[push]", "Write the repository and tag alone: `storefront:v1`."],
    ["https://contoso.azurecr.io/storefront:v1", "[push]", "Write the repository and tag alone: `storefront:v1`."],
    ["contoso-a1b2c3.azurecr.io/team/api:*", "[push]", "Write the repository and tag alone: `team/api:*`."],
    ["contoso.azurecr.cn/storefront", "[push]", "Write the repository and tag alone: `storefront`."],
    ["ghcr.io/contoso/api:v1", "[push]", "Write the repository and tag alone: `contoso/api:v1`."],
    ["docker.io/library/nginx:1", "[push]", "Write the repository and tag alone: `library/nginx:1`."],
    ["a:latest,a:main", "[push]", 'Use `scopes: ["a:latest", "a:main"]`.'],
    ["a:latest;b:main", "[push]", 'Use `scopes: ["a:latest", "b:main"]`.'],
    ["a:main*", "[push]", "Write `a:*` for all tags, or name one tag."],
    ["a:.*", "[push]", "Write `a:*` for all tags, or name one tag."],
    ["a:v[0-9]+", "[push]", "Write `a:*` for all tags, or name one tag."],
    ["a:**", "[push]", "Write `a:*` for all tags, or name one tag."],
    ["a:-v", "[push]", "Write `a:*` for all tags, or name one tag."],
    ["webapp/*", "[push]", "Name one repository, use `scopes`, or remove the scope."],
    ["webapp/*:*", "[push]", "Name one repository, use `scopes`, or remove the scope."],
    ["store*:latest", "[push]", "Name one repository, use `scopes`, or remove the scope."],
    ["*", "[push]", "Remove the scope to receive the events of the whole registry."],
    ["*:*", "[push]", "Remove the scope to receive the events of the whole registry."],
    ["*/*", "[push]", "Remove the scope to receive the events of the whole registry."],
    ["Storefront:*", "[push]", "Write `storefront:*`."],
    ["Team/API:V1", "[push]", "Write `team/api:V1`."],
    ["a@sha256:0123", "[push]", "Write `repository:tag`, or `repository:*` for all tags."],
    ["“storefront:*”", "[push]", "Remove them; they are part of the value."],
    ["'storefront:*'", "[push]", "Remove them; they are part of the value."],
    ["storefront:v1", "[push, delete]", "Write `storefront:*` to receive delete events."],
    ["storefront:v1", "[Delete]", "Write `storefront:*` to receive delete events."],
    ["/storefront:*", "[push]", "Write `storefront:*`."],
    ["storefront/:*", "[push]", "Write `storefront:*`."],
    ["a:b:c", "[push]", "Write `repository:tag`, or `repository:*` for all tags."],
    ["a--:v1", "[push]", "Write `repository:tag`, or `repository:*` for all tags."],
    ["$(IMAGE):v1", "[push]", "Write the scope literally; nothing is replaced here."],
    ["storefront:latest|main", "[push]", 'Use `scopes: ["storefront:latest", "storefront:main"]`.'],
    ["charts/api:1.2.0+build", "[push]", "Helm writes `_` instead: `charts/api:1.2.0_build`."],
    ["stоrefront:v1", "[push]", lookAlike],
    ["storefront：v1", "[push]", lookAlike],
    ["storefront:v1\u200b", "[push]", lookAlike],
    ["store–front:v1", "[push]", lookAlike],
    ["{{repo}}:v1", "[push]", "Write the scope literally; nothing is replaced here."],
  ];
  test.each(cases)("%s with %s", (scope, actions, help) => {
    const { diagnostics } = read(document(uri, `scope: ${JSON.stringify(scope)}`, `actions: ${actions}`));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(diagnostics.map((one) => one.help)).toEqual(help === undefined ? [] : [help]);
    expect(diagnostics.every(({ message }) => message.includes(JSON.stringify(scope)))).toBe(true);
  });

  test("a password in a pasted URL is not repeated", () => {
    for (const scope of [
      "https://u:s3cr3t@contoso.azurecr.io/a:v1",
      "//u:s3cr3t@contoso.com/a",
      "https://u:s3cr3t@x,y",
    ]) {
      const found = read(document(uri, `scope: ${JSON.stringify(scope)}`)).diagnostics;
      expect(found.length).toBe(1);
      expect(JSON.stringify(found)).not.toContain("s3cr3t");
    }
  });

  test("of defaults, with the actions of defaults", () => {
    const text = (defaults: string) => `defaults: ${defaults}\n${document(uri, "scope: a:v1")}`;
    expect(codes(read(text("{actions: [delete]}")))).toEqual(["scope-never-matches?"]);
    expect(codes(read(text("{actions: [push]}")))).toEqual([]);
  });
});

describe("identifiers", () => {
  const id = "11111111-2222-3333-4444-555555555555";
  const subscriptions: readonly (readonly [text: string, problem: string | undefined])[] = [
    [id, undefined],
    [id.toUpperCase(), undefined],
    ["My Subscription", "is not a valid GUID"],
    ["", "is empty"],
    [`/subscriptions/${id}`, "is a resource ID, not a subscription ID"],
    [`subscriptions/${id}/resourceGroups/rg`, "is a resource ID, not a subscription ID"],
    [`${id}\n`, "contains a line break"],
    [`${id}\r`, "contains a line break"],
    [` ${id}`, "has a space at its start or end"],
    [`"${id}"`, "is in quotes"],
    [`{${id}}`, "is in braces"],
    ["00000000-0000-0000-0000-000000000000", "is the empty GUID"],
    [`id=${id}`, "contains more than a GUID"],
    ["<subscription-id>", "is a placeholder `<…>`, not a value"],
    ["${{ vars.AZURE_SUBSCRIPTION_ID }}", "is a GitHub expression `${{ … }}`, not a value"],
    ["$(subscriptionId)", "is a placeholder `$(…)` of Azure Pipelines or a shell, not a value"],
    ["***", "is the mask `***`, not a value"],
    [id.replaceAll("-", ""), "is not a valid GUID"],
  ];
  test.each(subscriptions)("subscription %j", (text, problem) => {
    expect(subscriptionIdProblem(text)?.problem).toBe(problem);
  });

  test("other GUIDs", () => {
    expect(guidProblem(id)).toBeUndefined();
    expect(guidProblem("contoso.onmicrosoft.com")?.problem).toBe("is not a valid GUID");
    expect(guidProblem(`${id}\n`)?.problem).toBe("contains a line break");
  });

  const registries: readonly (readonly [text: string, help: string | undefined])[] = [
    ["contoso", undefined],
    ["contoso.azurecr.io", "Keep the part before `.azurecr.io`: `contoso`."],
    ["https://contoso.azurecr.io/", "Keep the part before `.azurecr.io`: `contoso`."],
    ["contoso.azurecr.us", "Keep the part before `.azurecr.io`: `contoso`."],
    ["contoso.azurecr.io/storefront:v1", "Keep the part before `.azurecr.io`: `contoso`."],
    ["contoso.westeurope.data.azurecr.io", "Keep the part before `.azurecr.io`: `contoso`."],
    ["contoso.privatelink.azurecr.io", "Keep the part before `.azurecr.io`: `contoso`."],
    ["https://user:pass@contoso.azurecr.io", "Keep the part before `.azurecr.io`: `contoso`."],
    ["contoso-registry", "Write the registry's name as `az acr list --query [].name` prints it."],
    ["my registry", "Write the registry's name as `az acr list --query [].name` prints it."],
    ["contoso-abc3def4abcdefg7.azurecr.io", "Keep the part before the hyphen: `contoso`."],
    ["contoso-abc3def4abcdefg7", "Keep the part before the hyphen: `contoso`."],
    [
      `/subscriptions/${id}/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/contoso`,
      "Keep the part after `/registries/`: `contoso`.",
    ],
    ["'contoso'", "Remove the quotes; they are part of the value."],
    ["contoso ", "Remove the space."],
  ];
  test.each(registries)("registry %j", (text, help) => {
    if (text === "contoso") expect(registryNameProblem(text, true)).toBeUndefined();
    else if (help !== undefined) expect(registryNameProblem(text, true)?.help).toBe(help);
    else expect(registryNameProblem(text, true)).toBeDefined();
    // Without leave to quote, no part of the value is repeated.
    expect(registryNameProblem(text)?.help ?? "").not.toMatch(/contoso|pass/);
  });
});

describe("values as other tools print them", () => {
  const header = (value: string) => {
    const manifests = read(document(uri, 'customHeaders: {X-A: "a ${WEBHOOK_A}"}'), {
      environment: { WEBHOOK_A: value },
    });
    const [one] = manifests.desired[0]?.webhooks[0]?.customHeaders.values() ?? [];
    return [one && plain(one.value), codes(manifests)];
  };
  const cases: readonly (readonly [value: string, sent: string | undefined, codes: readonly string[]])[] = [
    ["x\n", "a x", ["reference-line-break?"]],
    ["x\r\n", "a x", ["reference-line-break?"]],
    ["x\r", "a x", ["reference-line-break?"]],
    ["x\ny", undefined, ["reference-value"]],
    ['"x"', 'a "x"', ["reference-suspicious?"]],
    ["'x'", "a 'x'", ["reference-suspicious?"]],
    ["“x”", "a “x”", ["reference-suspicious?"]],
    ["$X", "a $X", ["reference-suspicious?"]],
    ["Bearer $TOKEN", "a Bearer $TOKEN", ["reference-suspicious?"]],
    ["$(X)", "a $(X)", ["reference-suspicious?"]],
    ["{{ x }}", "a {{ x }}", ["reference-suspicious?"]],
    ["%X_Y%", "a %X_Y%", ["reference-suspicious?"]],
    ["${{ secrets.X }}", "a ${{ secrets.X }}", ["reference-suspicious?"]],
    ["$env:TOKEN", "a $env:TOKEN", ["reference-suspicious?"]],
    ["#{TOKEN}#", "a #{TOKEN}#", ["reference-suspicious?"]],
    [
      "@Microsoft.KeyVault(SecretUri=https://v)",
      "a @Microsoft.KeyVault(SecretUri=https://v)",
      ["reference-suspicious?"],
    ],
    ["***", "a ***", ["reference-suspicious?"]],
    ["<token>", "a <token>", ["reference-suspicious?"]],
    ["pa$$w0rd", "a pa$$w0rd", []],
    ["100%25%ab", "a 100%25%ab", []],
    ["a{b}c", "a a{b}c", []],
    ["eyJhbGciOi.e30.x_-", "a eyJhbGciOi.e30.x_-", []],
  ];
  test.each(cases)("%j", (value, sent, expected) => {
    expect(header(value)).toEqual([sent, expected]);
  });
});

describe("a service URI that is one reference is checked like its parts", () => {
  const bad = "reference-value";
  const cases: readonly (readonly [value: string, shown: string | undefined, codes: readonly string[]])[] = [
    ["https://u:p%2Fw@deploy.contoso.com/x", "https://deploy.contoso.com/***", []],
    ["https://u:p/w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:12/w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:12?w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:12#w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:p?w@deploy.contoso.com/", undefined, [bad]],
    ["https://s3cr3t/w@deploy.contoso.com/", undefined, [bad]],
    ["https://first.last:12/w@deploy.contoso.com/", "https://***/***", ["reference-suspicious?"]],
    ["https://first.last/w@deploy.contoso.com/", "https://***/***", ["reference-suspicious?"]],
    ["https://deploy.contoso.com/a?to=ops@contoso.com", "https://***/***", ["reference-suspicious?"]],
    ["https://u:p@w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:p[w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:p%w@deploy.contoso.com/", undefined, [bad]],
    ["https://u:p%4@deploy.contoso.com/", undefined, [bad]],
    ['"https://deploy.contoso.com/"', undefined, [bad]],
    ["https://deploy%2econtoso.com/", undefined, [bad]],
    ["https://deploy.contoso.com/@user", "https://deploy.contoso.com/***", []],
    ["https://deploy.contoso.com/$(X)", "https://deploy.contoso.com/***", ["reference-suspicious?"]],
    ["https://u:$PASSWORD@deploy.contoso.com/", "https://deploy.contoso.com/***", ["reference-suspicious?"]],
    ["https://{{ host }}/x", undefined, [bad]],
    ["http://deploy.contoso.com/x", "http://deploy.contoso.com/***", ["service-uri-insecure?"]],
    ["https://10.0.0.1/x", "https://10.0.0.1/***", ["service-uri-unreachable?"]],
    [
      "https://storefront.scm.azurewebsites.net/docker/hook",
      "https://storefront.scm.azurewebsites.net/***",
      ["service-uri-app-service?"],
    ],
  ];
  test.each(cases)("%s", (value, shown, expected) => {
    const manifests = read(document('serviceUri: "${WEBHOOK_A}"'), { environment: { WEBHOOK_A: value } });
    expect([manifests.desired[0]?.webhooks[0]?.shownUri, codes(manifests)]).toEqual([shown, expected]);
    // The same text, written in the manifest.
    const literal = read(document(`serviceUri: ${JSON.stringify(value)}`));
    expect(literal.desired.length).toBe(manifests.desired.length);
    for (const { message, help } of [...literal.diagnostics, ...manifests.diagnostics]) {
      expect(`${message} ${help}`).not.toMatch(/first\.last|s3cr3t|p%w|PASSWORD/);
    }
    expect(literal.desired[0]?.webhooks[0]?.shownUri ?? "").not.toMatch(/first\.last:12/);
  });
});

describe("what is odd about the value of a header", () => {
  const cases: readonly (readonly [value: string, problem: string | undefined])[] = [
    ["abc.DEF_123-~+/==", undefined],
    ["${TOKEN}", "contains a reference `${…}` that was not replaced"],
    ["$TOKEN", "contains a shell variable `$…`"],
    ["$(TOKEN)", "contains a placeholder `$(…)` of Azure Pipelines or a shell"],
    ["${{ secrets.TOKEN }}", "contains a GitHub expression `${{ … }}`"],
    ["{{ token }}", "contains a template placeholder `{{…}}`"],
    ["%TOKEN%", "contains a Windows variable `%…%`"],
    ["null", "contains only a word for a missing value, such as `null`"],
    ["undefined", "contains only a word for a missing value, such as `null`"],
    ["op://vault/item/field", "contains a reference `op://…` of 1Password"],
    ["ref+azurekeyvault://vault/secret", "contains a reference `ref+…` of vals"],
    ["ENC[AES256_GCM,data:abc]", "contains a value that SOPS encrypted"],
    ["https://contoso.vault.azure.net/secrets/token", "contains the address of a Key Vault secret"],
    ["\ufeffabc", "contains an invisible character (U+FEFF)"],
    ["abc\u200b", "contains an invisible character (U+200B)"],
    [" abc", "has a space at its start or end"],
    ["abc\u00a0", "has a space at its start or end"],
    ["tökén", "has characters outside ASCII, which may arrive changed"],
    ["“abc”", "is in quotes"],
    ["Bearer abc", "begins with `Bearer` again"],
    ["bearer abc", "begins with `Bearer` again"],
    ["Basic abc", undefined],
  ];
  test.each(cases)("%j", (value, problem) => {
    const { diagnostics } = read(document(uri, 'customHeaders: {Authorization: "Bearer ${WEBHOOK_A}"}'), {
      environment: { WEBHOOK_A: value },
    });
    const start = "header Authorization of webhook deploy uses WEBHOOK_A, whose value";
    expect(diagnostics.map(({ message }) => message)).toEqual(problem === undefined ? [] : [`${start} ${problem}`]);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

describe("hosts that a registry cannot reach", () => {
  const cases: readonly (readonly [host: string, what: string | undefined])[] = [
    ["[64:ff9b::a00:1]", "a private address"],
    ["[64:ff9b::801:101]", undefined],
    ["198.18.0.1", "a private address"],
    ["198.20.0.1", undefined],
    ["deploy.contoso.com.", undefined],
    ["build.contoso.internal.", "a private host name"],
  ];
  test.each(cases)("%s", (host, what) => {
    const { diagnostics } = read(document(`serviceUri: "https://${host}/"`));
    expect(diagnostics.map(({ message }) => /points to (.*), which/.exec(message)?.[1])).toEqual(
      what === undefined ? [] : [what],
    );
  });

  test("App Service with a dot at the end of the host", () => {
    expect(codes(read(document("serviceUri: https://storefront.azurewebsites.net./docker/hook")))).toEqual([
      "service-uri-app-service?",
    ]);
  });
});

describe("retired and missing words for actions", () => {
  const cases: readonly (readonly [line: string, help: string])[] = [
    ["actions: [chart_push]", "Use `push`: Helm charts in OCI format are pushed like images."],
    ["actions: [chart_delete]", "Use `delete`: Helm charts in OCI format are deleted like images."],
    ["actions: all", "Write a list: `[push, delete]`."],
    ['actions: ["*"]', "Write both: `[push, delete]`. There is no word for all actions."],
    ["actions: {push: true, delete: false}", "Write a list: `[push]`."],
  ];
  test.each(cases)("%s", (line, help) => {
    expect(read(document(uri, line)).diagnostics.map((one) => one.help)).toEqual([help]);
  });
});

test("a placeholder in a part of a URI", () => {
  const codesOf = (value: string) =>
    codes(
      read(document('serviceUri: "https://deploy.contoso.com/?code=${WEBHOOK_A}"'), {
        environment: { WEBHOOK_A: value },
      }),
    );
  expect(codesOf("$(CODE)")).toEqual(["reference-suspicious?"]);
  expect(codesOf("%CODE%")).toEqual(["reference-suspicious?"]);
  expect(codesOf("abc%2Fdef==")).toEqual([]);
  expect(codesOf('"abc"')).toEqual(["reference-value"]);
});

test("endpoints of the emulator are no problem when they are meant", () => {
  const text = document("serviceUri: https://127.0.0.1:8443/hook");
  expect(codes(read(text))).toEqual(["service-uri-unreachable?"]);
  expect(codes(read(text, { localEndpoints: true }))).toEqual([]);
});

describe("words that mean a value of a few", () => {
  const cases: readonly (readonly [line: string, found: unknown])[] = [
    ["status: Enabled", { status: "enabled" }],
    ["status: DISABLED", { status: "disabled" }],
    ["ping: Answers", { ping: "answers" }],
    ["ping: True", { ping: true }],
    ["ping: false", { ping: false }],
    ["locations: All", { locations: "all" }],
  ];
  test.each(cases)("%s", (line, found) => {
    const manifests = read(document(uri, line));
    expect(codes(manifests)).toEqual([]);
    expect(manifests.desired[0]?.webhooks[0]).toMatchObject(found as object);
  });

  test("prune: Owned", () => {
    expect(read(`prune: All\n${document(uri)}`).desired[0]?.prune).toBe("all");
  });
});

describe("the end of a file", () => {
  const one = "owner: contoso\nregistry: {name: contoso}\nwebhooks: {}\n";
  test.each(["---", "---\n", "---\n\n# the end\n", "...\n", "...\n---\n"])("%j is no further document", (end) => {
    const manifests = read(one + end);
    expect([codes(manifests), manifests.desired.length]).toEqual([[], 1]);
  });
  test.each([`---\n${one.replace("name: contoso", "name: fabrikam")}`.replace("---", "---\n---")])("%j is", (end) => {
    expect(codes(read(one + end))).toEqual(["document-empty"]);
  });
});

describe("line ends", () => {
  const text = document(uri);
  test("of Windows", () => {
    expect(codes(read(text.replaceAll("\n", "\r\n")))).toEqual([]);
  });
  test("of old Macs are named", () => {
    const { diagnostics } = read(text.replaceAll("\n", "\r"));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "a line ends in a carriage return alone, which does not end a line here",
    ]);
  });
});

test("a registry that is written as its login server", () => {
  const { diagnostics } = read(document(uri).replace(/registry: .*/, "registry: fabrikam.azurecr.io"));
  expect(diagnostics.map(({ help }) => help)).toEqual(["Write a mapping: `registry: {name: fabrikam}`."]);
});
