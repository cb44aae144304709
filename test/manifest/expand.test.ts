// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundElsewhere, expandLocations } from "../../src/manifest/manifest.ts";
import { isUnknown } from "../../src/model.ts";
import { codes, document, read } from "./read.ts";

const uri = "serviceUri: https://deploy.contoso.com/";
const webhooksOf = (...lines: readonly string[]) => read(document(uri, ...lines)).desired[0]?.webhooks ?? [];
const namesOf = (...lines: readonly string[]) => webhooksOf(...lines).map(({ name }) => name);

describe("one webhook for each scope and region", () => {
  const cases: readonly (readonly [lines: readonly string[], names: readonly (string | RegExp)[]])[] = [
    [['scopes: ["storefront:*", "checkout:*"]'], ["deploycheckout", "deploystorefront"]],
    [['scopes: ["storefront:*"]'], ["deploystorefront"]],
    [["locations: [West Europe, eastus]"], ["deployeastus", "deploywesteurope"]],
    // Other scopes have the same letters and digits, so these have a hash.
    [['scopes: ["storefront:v1"]'], [/^deploystorefrontv1[0-9a-f]{6}$/]],
    [['scopes: ["team/api:*", "teamapi:*"]'], ["deployteamapi", /^deployteamapi[0-9a-f]{6}$/]],
    [['scopes: ["team/api:*", "team-api:*"]'], [/^deployteamapi[0-9a-f]{6}$/, /^deployteamapi[0-9a-f]{6}$/]],
    [['scopes: [""]'], [/^deploy[0-9a-f]{6}$/]],
    [['scopes: ["a:*"]', "locations: [eastus]"], [/^deployaeastus[0-9a-f]{6}$/]],
    [[`scopes: ["${"a".repeat(60)}:*"]`], [new RegExp(`^deploy${"a".repeat(38)}[0-9a-f]{6}$`)]],
  ];
  test.each(cases)("%j", (lines, expected) => {
    const found = namesOf(...lines);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries())
      expect(found[index]).toMatch(pattern instanceof RegExp ? pattern : new RegExp(`^${pattern}$`));
  });

  test("each has the written webhook's other fields, and its own scope, region and source", () => {
    const webhooks = webhooksOf('scopes: ["a:*", "b:*"]', "actions: [delete]", "protect: true");
    expect(webhooks).toMatchObject([
      { name: "deploya", expandedFrom: "deploy", scope: "a:*", actions: ["delete"], protect: true },
      { name: "deployb", expandedFrom: "deploy", scope: "b:*", actions: ["delete"], protect: true },
    ]);
    expect(webhooks.map(({ sources }) => sources.get("scope")?.column)).toEqual([14, 21]);
  });

  test("defaults can hold lists, and a webhook's own value replaces them", () => {
    const text = (lines: string) => `defaults: {scopes: ["a:*", "b:*"], locations: all}\n${document(uri, lines)}`;
    expect(read(text("tags: {}")).desired[0]?.webhooks.map(({ name, locations }) => [name, locations])).toEqual([
      ["deploya", "all"],
      ["deployb", "all"],
    ]);
    expect(read(text('scope: "c:*"')).desired[0]?.webhooks).toMatchObject([
      { name: "deploy", scope: "c:*", locations: "all" },
    ]);
    expect(read(text("location: eastus")).desired[0]?.webhooks.map(({ location }) => location)).toEqual([
      "eastus",
      "eastus",
    ]);
    expect(read(text("locations: [eastus]")).desired[0]?.webhooks.map(({ location }) => location)).toEqual([
      "eastus",
      "eastus",
    ]);
  });

  test("a written webhook keeps its name; the expanded one gets a hash", () => {
    const { desired, diagnostics } = read(
      `${document(uri, 'scopes: ["a:*"]')}  DeployA: {serviceUri: "https://deploy.contoso.com/"}\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(desired[0]?.webhooks.map(({ name }) => name)).toEqual([
      "DeployA",
      expect.stringMatching(/^deploya[0-9a-f]{6}$/),
    ]);
  });
});

describe("`locations: all`", () => {
  const [desired] = read(document(uri, "locations: all")).desired;
  test("stays one webhook until the registry's regions are known", () => {
    expect(desired?.webhooks).toMatchObject([{ name: "deploy", locations: "all", location: undefined }]);
    const expanded = desired && expandLocations(desired, ["westeurope", "eastus"]);
    expect(
      expanded?.webhooks.map(({ name, location, locations, expandedFrom }) => [
        name,
        location,
        locations,
        expandedFrom,
      ]),
    ).toEqual([
      ["deployeastus", "eastus", undefined, "deploy"],
      ["deploywesteurope", "westeurope", undefined, "deploy"],
    ]);
  });

  test("has the names that the same regions have in a list", () => {
    for (const lines of [[], ['scopes: ["a:*", "team/b:v1"]']]) {
      const [open] = read(document(uri, ...lines, "locations: all")).desired;
      const expanded = open && expandLocations(open, ["westeurope", "eastus"]).webhooks.map(({ name }) => name);
      expect(expanded).toEqual(namesOf(...lines, "locations: [eastus, westeurope]"));
    }
  });

  test("is not touched elsewhere", () => {
    const [plain] = read(document(uri)).desired;
    expect(plain && expandLocations(plain, ["eastus"])).toBe(plain);
  });
});

test("names are valid, unique, and depend on nothing else in the list", () => {
  const scope = fc
    .tuple(
      fc.array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("/", "-", "_", "."),
      fc.constantFrom(":*", ":latest", ":v1", ":V1", ""),
    )
    .map(([parts, separator, tag]) => parts.join(separator) + tag);
  const colliding = fc.constantFrom("a-b:*", "a/b:*", "ab:*", "a_b:*", "ab:v", "abv:*", "ab", "ablatest:*");
  const lists = fc.uniqueArray(fc.oneof(scope, colliding), {
    minLength: 1,
    maxLength: 6,
    selector: (one) => (one.includes(":") ? one : `${one}:latest`),
  });
  fc.assert(
    fc.property(lists, fc.option(fc.constantFrom("[eastus]", "[eastus, eastus2, westus]")), (scopes, locations) => {
      const more = locations === null ? [] : [`locations: ${locations}`];
      const all = webhooksOf(`scopes: ${JSON.stringify(scopes)}`, ...more);
      const found = all.map(({ name }) => name);
      expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length);
      expect(found.every((name) => /^deploy[A-Za-z0-9]{1,44}$/.test(name))).toBe(true);
      for (const one of scopes) {
        const alone = namesOf(`scopes: ${JSON.stringify([one])}`, ...more);
        expect(found).toEqual(expect.arrayContaining(alone));
      }
    }),
    { numRuns: 100 },
  );
});

describe("endpoints", () => {
  const id =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-shop/providers/Microsoft.Web/sites/storefront";
  const app = { app: "storefront", slot: undefined, resourceGroup: undefined, subscriptionId: undefined };
  const full = { ...app, resourceGroup: "rg-shop", subscriptionId: "11111111-2222-3333-4444-555555555555" };
  const cases: readonly (readonly [written: string, endpoint: object, text: string, shown: string])[] = [
    [
      "{appService: storefront}",
      { kind: "appService", ...app },
      "appService(app=storefront)",
      "(App Service storefront)",
    ],
    [
      "{appService: Storefront, slot: staging, resourceGroup: rg-shop}",
      { kind: "appService", app: "Storefront", slot: "staging", resourceGroup: "rg-shop" },
      "appService(resourceGroup=rg-shop, app=storefront, slot=staging)",
      "(App Service Storefront/staging)",
    ],
    [
      "{appService: storefront, slot: production}",
      { kind: "appService", ...app },
      "appService(app=storefront)",
      "(App Service storefront)",
    ],
    [
      `{appService: ${id}/slots/staging}`,
      { kind: "appService", ...full, slot: "staging" },
      "appService(subscription=11111111-2222-3333-4444-555555555555, resourceGroup=rg-shop, app=storefront, slot=staging)",
      "(App Service storefront/staging)",
    ],
    [
      `{appService: ${id}, slot: blue}`,
      { kind: "appService", ...full, slot: "blue" },
      "appService(subscription=11111111-2222-3333-4444-555555555555, resourceGroup=rg-shop, app=storefront, slot=blue)",
      "(App Service storefront/blue)",
    ],
    [
      "{functionApp: storefront, function: onPush}",
      { kind: "functionApp", ...app, function: "onPush" },
      "functionApp(app=storefront, function=onpush)",
      "(function onPush of storefront)",
    ],
    [
      `{functionApp: ${id}/functions/onPush}`,
      { kind: "functionApp", ...full, function: "onPush" },
      "functionApp(subscription=11111111-2222-3333-4444-555555555555, resourceGroup=rg-shop, app=storefront, function=onpush)",
      "(function onPush of storefront)",
    ],
  ];
  test.each(cases)("%s", (written, endpoint, text, shown) => {
    const manifests = read(document(`endpoint: ${written}`));
    expect(codes(manifests)).toEqual([]);
    const [webhook] = manifests.desired[0]?.webhooks ?? [];
    expect(webhook?.endpoint).toMatchObject(endpoint);
    expect([webhook?.templates.serviceUri, webhook?.shownUri]).toEqual([text, shown]);
    expect(webhook && isUnknown(webhook.serviceUri)).toBe(true);
    expect(webhook?.sources.get("serviceUri")).toEqual(webhook?.sources.get("endpoint"));
  });

  test("replace a service URI of defaults, and the other way round", () => {
    const endpoint = read(
      `defaults: {serviceUri: "https://deploy.contoso.com/"}\n${document("endpoint: {appService: storefront}")}`,
    );
    expect(endpoint.desired[0]?.webhooks[0]?.shownUri).toBe("(App Service storefront)");
    const other = read(`defaults: {endpoint: {appService: storefront}}\n${document(uri)}`);
    expect(other.desired[0]?.webhooks[0]?.endpoint).toBeUndefined();
    const inherited = read(`defaults: {endpoint: {appService: storefront}}\n${document("{}")}`);
    expect(inherited.desired[0]?.webhooks[0]?.endpoint?.app).toBe("storefront");
  });

  test("a header with a reference needs allowed hosts there, too", () => {
    const text = document("endpoint: {appService: storefront}", 'customHeaders: {X-A: "${WEBHOOK_A}"}');
    const { diagnostics } = read(text, { allowedHostsRequired: true });
    expect(diagnostics.map(({ settings }) => settings)).toEqual([[{ name: "allowed-hosts", value: "WEBHOOK_A=HOST" }]]);
    expect(codes(read(document("endpoint: {appService: storefront}"), { allowedHostsRequired: true }))).toEqual([]);
  });

  test("a header of defaults with a reference is refused if the webhooks go to different endpoints", () => {
    const text = (second: string) =>
      `owner: contoso\nregistry: {name: contoso}\ndefaults: {customHeaders: {X-A: "\${WEBHOOK_A}"}}\nwebhooks:\n  first: {endpoint: {appService: storefront}}\n  second: {endpoint: {appService: ${second}}}\n`;
    const environment = { WEBHOOK_A: "a" };
    expect(codes(read(text("storefront"), { environment }))).toEqual([]);
    expect(codes(read(text("checkout"), { environment }))).toEqual(["header-default-hosts"]);
  });

  test("once it is resolved, a bound reference goes to its own hosts only", () => {
    const text = document(
      "endpoint: {appService: storefront}",
      'customHeaders: {X-A: "${WEBHOOK_A}", X-B: "${WEBHOOK_B}"}',
    );
    const webhook = read(text).desired[0]?.webhooks[0];
    const url = new URL("https://storefront.scm.azurewebsites.net/api/registry/webhook");
    const bound = (...entries: string[]) =>
      webhook &&
      boundElsewhere(webhook, url, entries).map(({ code, source, settings }) => [code, source?.column, settings]);
    expect(webhook && boundElsewhere(webhook, url, undefined)).toEqual([]);
    expect(bound("deploy.contoso.com")).toEqual([]);
    expect(bound("WEBHOOK_A=*.scm.azurewebsites.net")).toEqual([]);
    expect(bound("WEBHOOK_A=deploy.contoso.com")).toEqual([
      [
        "reference-host-not-allowed",
        26,
        [{ name: "allowed-hosts", value: "WEBHOOK_A=storefront.scm.azurewebsites.net" }],
      ],
    ]);
  });
});
