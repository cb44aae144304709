// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { describe, expect, test } from "vitest";
import { allowedHosts } from "../../src/manifest/hosts.ts";
import { codes, document, read } from "./read.ts";

describe("where service URIs may point", () => {
  const cases: readonly (readonly [entries: string, uri: string, allowed: boolean])[] = [
    ["deploy.contoso.com", "https://deploy.contoso.com/", true],
    ["deploy.contoso.com", "http://deploy.contoso.com:8080/", true],
    ["deploy.contoso.com", "https://DEPLOY.Contoso.com./", true],
    ["Deploy.Contoso.com.", "https://deploy.contoso.com/", true],
    ["deploy.contoso.com", "https://contoso.com/", false],
    ["deploy.contoso.com", "https://x.deploy.contoso.com/", false],
    ["deploy.contoso.com", "https://deploy.contoso.com.evil.net/", false],
    ["deploy.contoso.com", "https://deploy.contoso.com@evil.net/", false],
    ["deploy.contoso.com", "https://evil.net/deploy.contoso.com", false],
    ["*.contoso.com", "https://deploy.contoso.com/", true],
    ["*.contoso.com", "https://a.b.contoso.com/", true],
    ["*.contoso.com", "https://contoso.com/", false],
    ["*.contoso.com", "https://evilcontoso.com/", false],
    ["deploy.contoso.com:443", "https://deploy.contoso.com/", true],
    ["deploy.contoso.com:443", "https://deploy.contoso.com:443/", true],
    ["deploy.contoso.com:443", "https://deploy.contoso.com:8443/", false],
    ["deploy.contoso.com:443", "http://deploy.contoso.com/", false],
    ["deploy.contoso.com:80", "http://deploy.contoso.com/", true],
    ["*.contoso.com:8443", "https://a.contoso.com:8443/", true],
    ["*.contoso.com:8443", "https://a.contoso.com/", false],
    ["größe.contoso.com", "https://xn--gre-6ka8i.contoso.com/", true],
    ["xn--gre-6ka8i.contoso.com", "https://GRÖßE.contoso.com/", true],
    ["127.0.0.1", "http://0x7f.1/", true],
    ["[::1]", "http://[0:0:0:0:0:0:0:1]:8080/", true],
    ["[::1]:8080", "http://[::1]:8080/", true],
    ["[::1]:8080", "http://[::1]/", false],
    ["*", "https://anything.example/", true],
    ["a.contoso.com, b.contoso.com", "https://b.contoso.com/", true],
    ["a.contoso.com\n\n b.contoso.com \n", "https://b.contoso.com/", true],
    ["WEBHOOK_TOKEN=deploy.contoso.com", "https://deploy.contoso.com/", true],
    ["WEBHOOK_TOKEN=deploy.contoso.com", "https://other.contoso.com/", false],
    ["", "https://deploy.contoso.com/", false],
  ];
  test.each(cases)("%j and %s: %s", (entries, uri, allowed) => {
    const { hosts, diagnostics } = allowedHosts([entries]);
    expect(diagnostics).toEqual([]);
    expect(hosts.allows(new URL(uri))).toBe(allowed);
  });
});

describe("where references may go", () => {
  const cases: readonly (readonly [entries: string, uri: string, name: string, allowed: boolean])[] = [
    ["deploy.contoso.com", "https://deploy.contoso.com/", "WEBHOOK_A", true],
    ["WEBHOOK_A=deploy.contoso.com,api.contoso.com", "https://deploy.contoso.com/", "WEBHOOK_A", true],
    ["WEBHOOK_A=deploy.contoso.com,api.contoso.com", "https://api.contoso.com/", "WEBHOOK_A", false],
    ["WEBHOOK_A=deploy.contoso.com,api.contoso.com", "https://api.contoso.com/", "WEBHOOK_B", true],
    ["WEBHOOK_A=deploy.contoso.com,WEBHOOK_A=api.contoso.com", "https://api.contoso.com/", "WEBHOOK_A", true],
    ["WEBHOOK_A=*.contoso.com:443,*", "https://a.contoso.com/", "WEBHOOK_A", true],
    ["WEBHOOK_A=*.contoso.com:443,*", "https://a.contoso.com:8443/", "WEBHOOK_A", false],
    ["WEBHOOK_A=*,deploy.contoso.com", "https://evil.net/", "WEBHOOK_A", true],
    ["WEBHOOK_A = deploy.contoso.com", "https://deploy.contoso.com/", "WEBHOOK_A", true],
  ];
  test.each(cases)("%j and %s with %s: %s", (entries, uri, name, allowed) => {
    const { hosts, diagnostics } = allowedHosts([entries]);
    expect(diagnostics).toEqual([]);
    expect(hosts.allowsReference(name, new URL(uri))).toBe(allowed);
  });
});

describe("when they must be given", () => {
  const header = document("serviceUri: https://deploy.contoso.com", 'customHeaders: {X-A: "${WEBHOOK_A}"}');
  const cases: readonly (readonly [what: string, text: string, required: boolean])[] = [
    ["a header", header, true],
    ["the userinfo", document('serviceUri: "https://u:${WEBHOOK_A}@deploy.contoso.com"'), true],
    ["the query", document('serviceUri: "https://deploy.contoso.com/?a=${WEBHOOK_A}"'), true],
    ["the path", document('serviceUri: "https://deploy.contoso.com/${WEBHOOK_A}"'), true],
    ["the whole URI", document('serviceUri: "${WEBHOOK_A}"'), false],
    ["the registry", 'owner: contoso\nregistry: {name: contoso, resourceGroup: "${WEBHOOK_A}"}\nwebhooks: {}\n', false],
    ["nothing", document("serviceUri: https://deploy.contoso.com"), false],
  ];
  test.each(cases)("a reference in %s", (_what, text, required) => {
    const settings = { allowedHostsRequired: true, environment: undefined };
    expect(codes(read(text, settings))).toEqual(required ? ["allowed-hosts-required"] : []);
    expect(read(text, settings).desired).toHaveLength(required ? 0 : 1);
    expect(codes(read(text, { ...settings, allowedHosts: ["*"] }))).toEqual([]);
    expect(codes(read(text, { ...settings, allowedHostsRequired: false }))).toEqual([]);
  });

  test("the setting that the error suggests fixes it", () => {
    const { diagnostics } = read(header, { allowedHostsRequired: true });
    const lines = diagnostics.flatMap(({ settings }) => settings ?? []).map(({ name, value }) => [name, value]);
    expect(lines).toEqual([["allowed-hosts", "WEBHOOK_A=deploy.contoso.com"]]);
    expect(
      codes(read(header, { allowedHostsRequired: true, allowedHosts: lines.map(([, value]) => value ?? "") })),
    ).toEqual([]);
  });
});

test("the host in a value counts once the value is known", () => {
  const text = document('serviceUri: "${WEBHOOK_URI}"');
  const settings = { allowedHosts: ["deploy.contoso.com"] };
  expect(codes(read(text, { ...settings, environment: undefined }))).toEqual([]);
  expect(codes(read(text, { ...settings, environment: { WEBHOOK_URI: "https://deploy.contoso.com/a" } }))).toEqual([]);
  expect(codes(read(text, { ...settings, environment: { WEBHOOK_URI: "https://evil.contoso.net/a" } }))).toEqual([
    "host-not-allowed",
  ]);
});
