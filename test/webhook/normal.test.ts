import { describe, expect, test } from "vitest";
import { Secret } from "../../src/model.ts";
import { fields } from "../../src/webhook/fields.ts";
import { normalScope, normalServiceUri } from "../../src/webhook/normal.ts";

describe("scopes that mean the same", () => {
  const cases: readonly (readonly [scope: string, normal: string])[] = [
    ["", ""],
    ["foo", "foo:latest"],
    ["foo:latest", "foo:latest"],
    ["team/foo", "team/foo:latest"],
    ["foo:*", "foo:*"],
    ["foo:v1", "foo:v1"],
    ["localhost:5000/foo", "localhost:5000/foo:latest"],
    ["foo@sha256:ab", "foo@sha256:ab"],
    ["foo/", "foo/"],
  ];
  test.each(cases)("%j: %j", (scope, normal) => {
    expect(normalScope(scope)).toBe(normal);
    expect(normalScope(normal)).toBe(normal);
  });
});

describe("service URIs that mean the same", () => {
  const cases: readonly (readonly [uri: string, normal: string])[] = [
    ["https://Deploy.Contoso.com/Hooks", "https://deploy.contoso.com/Hooks"],
    ["HTTPS://deploy.contoso.com/a", "https://deploy.contoso.com/a"],
    ["https://deploy.contoso.com:443/a", "https://deploy.contoso.com/a"],
    ["http://deploy.contoso.com:80/a", "http://deploy.contoso.com/a"],
    ["https://deploy.contoso.com:0443/a", "https://deploy.contoso.com/a"],
    ["https://deploy.contoso.com:80/a", "https://deploy.contoso.com:80/a"],
    ["https://deploy.contoso.com", "https://deploy.contoso.com/"],
    ["https://deploy.contoso.com?a=b", "https://deploy.contoso.com/?a=b"],
    ["https://deploy.contoso.com#a", "https://deploy.contoso.com/#a"],
    ["https://deploy.contoso.com/%2fa?b=%c3%bc", "https://deploy.contoso.com/%2Fa?b=%C3%BC"],
    ["https://$site:p%40Ss@Site.scm.azurewebsites.net/", "https://$site:p%40Ss@site.scm.azurewebsites.net/"],
    ["https://%24site:p%24@site.scm.azurewebsites.net/", "https://$site:p$@site.scm.azurewebsites.net/"],
    ["https://$Site:P@site.scm.azurewebsites.net/", "https://$Site:P@site.scm.azurewebsites.net/"],
    ["https://größe.contoso.com/", "https://xn--gre-6ka8i.contoso.com/"],
    // What an endpoint may tell apart stays as written.
    ["https://deploy.contoso.com/a/../b", "https://deploy.contoso.com/a/../b"],
    ["https://deploy.contoso.com/A?B=c", "https://deploy.contoso.com/A?B=c"],
    ["https://deploy.contoso.com/a/", "https://deploy.contoso.com/a/"],
    ["https://deploy.contoso.com/%7Ea", "https://deploy.contoso.com/%7Ea"],
    // Not absolute URLs.
    ["", ""],
    ["Deploy.Contoso.com", "Deploy.Contoso.com"],
    ["https://deploy.contoso.com/a b", "https://deploy.contoso.com/a b"],
    ["https://deploy.contoso.com\\a", "https://deploy.contoso.com\\a"],
  ];
  test.each(cases)("%s: %s", (uri, normal) => {
    expect(normalServiceUri(uri)).toBe(normal);
    expect(normalServiceUri(normal)).toBe(normal);
  });
});

describe("what is shown of a service URI is no part of a password", () => {
  const cases: readonly (readonly [uri: string, shown: string])[] = [
    ["https://deploy.contoso.com/", "https://deploy.contoso.com"],
    ["https://u:p@deploy.contoso.com:8443/a", "https://deploy.contoso.com:8443/***"],
    ["https://deploy.contoso.com/@user", "https://deploy.contoso.com/***"],
    ["https://first.last:12/34@deploy.contoso.com/", "***"],
    ["https://first:12?34@deploy.contoso.com/", "***"],
  ];
  test.each(cases)("%s: %s", (uri, shown) => {
    expect(fields.serviceUri.compare(undefined, new Secret(uri), {}).map(({ after }) => after)).toEqual([shown]);
  });
});
