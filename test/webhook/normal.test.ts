import { describe, expect, test } from "vitest";
import { Secret } from "../../src/model.ts";
import { fields } from "../../src/webhook/fields.ts";
import { normalScope, sameUri } from "../../src/webhook/webhook.ts";

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
  ];
  test.each(cases)("%j: %j", (scope, normal) => {
    expect(normalScope(scope)).toBe(normal);
    expect(normalScope(normal)).toBe(normal);
  });
});

describe("service URIs that mean the same", () => {
  const cases: readonly (readonly [one: string, other: string, same: boolean])[] = [
    ["https://Deploy.Contoso.com/Hooks", "https://deploy.contoso.com/Hooks", true],
    ["HTTPS://deploy.contoso.com/a", "https://deploy.contoso.com/a", true],
    ["https://deploy.contoso.com:443/a", "https://deploy.contoso.com/a", true],
    ["http://deploy.contoso.com:80/a", "http://deploy.contoso.com/a", true],
    ["https://deploy.contoso.com:80/a", "https://deploy.contoso.com/a", false],
    ["https://deploy.contoso.com", "https://deploy.contoso.com/", true],
    ["https://deploy.contoso.com?a=b", "https://deploy.contoso.com/?a=b", true],
    ["https://deploy.contoso.com/%2fa?b=%c3%bc", "https://deploy.contoso.com/%2Fa?b=%C3%BC", true],
    ["https://$site:p%4Ab@Site.scm.azurewebsites.net/", "https://$site:p%4ab@site.scm.azurewebsites.net/", true],
    // What an endpoint may tell apart.
    ["https://$Site:P@site.scm.azurewebsites.net/", "https://$site:P@site.scm.azurewebsites.net/", false],
    ["https://deploy.contoso.com/a/../b", "https://deploy.contoso.com/b", false],
    ["https://deploy.contoso.com/A", "https://deploy.contoso.com/a", false],
    ["https://deploy.contoso.com/a/", "https://deploy.contoso.com/a", false],
    ["https://deploy.contoso.com/a", "http://deploy.contoso.com/a", false],
    ["Deploy.Contoso.com", "deploy.contoso.com", false],
  ];
  test.each(cases)("%s and %s: %s", (one, other, same) => {
    expect(sameUri(one, other)).toBe(same);
    expect(sameUri(other, one)).toBe(same);
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
