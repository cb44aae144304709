import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompleteWebhook, names, Secret } from "../../src/model.ts";
import { uriParts } from "../../src/webhook/normal.ts";
import { fieldNames } from "../../src/webhook/walk.ts";
import {
  compareWebhooks,
  normalScope,
  normalServiceUri,
  receivedConfig,
  receivedWebhook,
  sentFields,
} from "../../src/webhook/webhook.ts";

const header = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,9}$/);
const map = fc.uniqueArray(fc.tuple(header, fc.string()), { selector: ([name]) => name.toLowerCase(), maxLength: 4 });
const webhook: fc.Arbitrary<CompleteWebhook> = fc.record({
  name: fc.constant("hook1"),
  location: fc.constantFrom("westeurope", "eastus"),
  status: fc.constantFrom("enabled", "disabled"),
  scope: fc.string(),
  actions: fc.constantFrom(["push"], ["delete", "push"]),
  tags: map.map((entries) => names(entries)),
  serviceUri: fc.webUrl({ withQueryParameters: true }).map((uri) => new Secret(uri)),
  customHeaders: map.map((entries) => names(entries.map(([name, value]) => [name, new Secret(value)] as const))),
});

describe("the table of fields", () => {
  it("has every field that the schema has, in the API's spelling", () => {
    const schema = JSON.parse(readFileSync("schemas/webhooks.schema.json", "utf8"));
    const keys = Object.keys(schema.definitions.webhook.properties);
    expect(fieldNames.filter((name) => !keys.includes(name))).toEqual([]);
  });

  it("reads back from a response what it writes into a request", () => {
    fc.assert(
      fc.property(webhook, (sent) => {
        const body = JSON.parse(JSON.stringify(sentFields(sent)));
        const received = { ...receivedWebhook(sent.name, body), ...receivedConfig(body) };
        expect(compareWebhooks(sent, received)).toBe("same");
      }),
    );
  });

  it("sends the fields that are asked for, and no others", () => {
    fc.assert(
      fc.property(webhook, fc.subarray([...fieldNames]), (sent, only) => {
        expect(Object.keys(sentFields(sent, only))).toEqual(only);
      }),
    );
  });

  it("does not take secrets from a plain response", () => {
    const received = receivedWebhook("hook1", { serviceUri: "https://s3cret", customHeaders: { A: "s3cret" } });
    expect(received.serviceUri).toMatchObject({ kind: "unknown" });
    expect(received.customHeaders).toMatchObject({ kind: "unknown" });
  });
});

describe("normal forms", () => {
  it.each([
    ["foo", "foo:latest"],
    ["team/foo", "team/foo:latest"],
    ["foo:*", "foo:*"],
    ["foo@sha256:0", "foo@sha256:0"],
    ["", ""],
  ])("scope %j is %j", (scope, normal) => {
    expect(normalScope(scope)).toBe(normal);
  });

  it.each([
    ["HTTPS://Deploy.Contoso.com:443", "https://deploy.contoso.com/"],
    ["http://contoso.com:80/a", "http://contoso.com/a"],
    ["http://contoso.com:443/a", "http://contoso.com:443/a"],
    ["https://$Site:P%3aw@contoso.com?x=%2f#%c3", "https://$Site:P%3Aw@contoso.com/?x=%2F#%C3"],
    ["https://contoso.com/A/../b", "https://contoso.com/A/../b"],
    ["ftp://Contoso.com", "ftp://Contoso.com"],
    ["no uri", "no uri"],
  ])("service URI %s is %s", (uri, normal) => {
    expect(normalServiceUri(uri)).toBe(normal);
    expect(normalServiceUri(normal)).toBe(normal);
  });

  it("split a URI without loss", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (uri) => {
        const parts = uriParts(uri);
        if (!parts) throw new Error(uri);
        const { origin, path, query, fragment } = parts;
        expect(origin + path + query + fragment).toBe(normalServiceUri(uri));
      }),
    );
  });
});
