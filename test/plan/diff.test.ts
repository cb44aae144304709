import { describe, expect, test } from "vitest";
import type { FieldChange } from "../../src/model.ts";
import { isUnknown, names, ownerTag, Secret, unknown } from "../../src/model.ts";
import { makePlan } from "../../src/plan/plan.ts";
import {
  comparePublicFields,
  compareWebhooks,
  completeWebhook,
  withCallbackConfig,
} from "../../src/webhook/webhook.ts";
import {
  type DesiredParts,
  desiredWebhook,
  input,
  type LiveParts,
  liveWebhook,
  manifest,
  noConsent,
  owner,
  ownWebhook,
} from "./build.ts";

const name = "deployStaging";
const unread = unknown("getCallbackConfig is not permitted");
const unset = unknown("WEBHOOK_TOKEN is not set");

function fieldsOf(desired: DesiredParts, live: LiveParts): readonly FieldChange[] {
  const plan = makePlan(input(manifest([desiredWebhook(name, desired)]), [ownWebhook(name, live)]));
  return plan.changes[0]?.fields ?? [];
}

describe("fields that differ", () => {
  const uri = "https://deploy.contoso.com/hooks/acr";
  test.each<[string, DesiredParts, LiveParts, readonly FieldChange[]]>([
    ["nothing", {}, {}, []],
    [
      "location",
      { location: "northeurope" },
      {},
      [{ field: "location", change: "changed", before: "westeurope", after: "northeurope", secret: false }],
    ],
    [
      "status",
      { status: "disabled" },
      {},
      [{ field: "status", change: "changed", before: "enabled", after: "disabled", secret: false }],
    ],
    [
      "scope, set",
      { scope: "a:*" },
      {},
      [{ field: "scope", change: "added", before: null, after: "a:*", secret: false }],
    ],
    [
      "scope, cleared",
      {},
      { scope: "a:*" },
      [{ field: "scope", change: "removed", before: "a:*", after: null, secret: false }],
    ],
    [
      "actions",
      { actions: ["delete", "push"] },
      {},
      [{ field: "actions", change: "changed", before: ["push"], after: ["delete", "push"], secret: false }],
    ],
    [
      "URI, its path",
      {},
      { serviceUri: "https://deploy.contoso.com/old" },
      [{ field: "serviceUri", change: "changed", before: "https://deploy.contoso.com/***", after: uri, secret: true }],
    ],
    [
      "URI, its last slash",
      {},
      { serviceUri: `${uri}/` },
      [{ field: "serviceUri", change: "changed", before: "https://deploy.contoso.com/***", after: uri, secret: true }],
    ],
    [
      "URI, live one is an origin",
      {},
      { serviceUri: "http://deploy.contoso.com:8080" },
      [{ field: "serviceUri", change: "changed", before: "http://deploy.contoso.com:8080", after: uri, secret: true }],
    ],
    [
      "URI, live one has userinfo",
      {},
      { serviceUri: "https://$site:pass@deploy.contoso.com" },
      [{ field: "serviceUri", change: "changed", before: "https://deploy.contoso.com/***", after: uri, secret: true }],
    ],
    [
      "URI, live one has a query",
      {},
      { serviceUri: "https://deploy.contoso.com?code=1" },
      [{ field: "serviceUri", change: "changed", before: "https://deploy.contoso.com/***", after: uri, secret: true }],
    ],
    [
      "URI, live one has a fragment",
      {},
      { serviceUri: "https://deploy.contoso.com#1" },
      [{ field: "serviceUri", change: "changed", before: "https://deploy.contoso.com/***", after: uri, secret: true }],
    ],
    [
      "URI, live one is no URI",
      {},
      { serviceUri: "secret" },
      [{ field: "serviceUri", change: "changed", before: "***", after: uri, secret: true }],
    ],
    [
      "URI, live one is of another kind",
      {},
      { serviceUri: "data:secret" },
      [{ field: "serviceUri", change: "changed", before: "***", after: uri, secret: true }],
    ],
    [
      "URI, host in capitals, default port, encoding in lower case",
      { serviceUri: "https://deploy.contoso.com/a%2Fb" },
      { serviceUri: "HTTPS://Deploy.contoso.com:443/a%2fb" },
      [],
    ],
    [
      "URI, its password",
      { serviceUri: "https://$site:new@deploy.contoso.com/hooks/acr" },
      { serviceUri: "https://$site:old@deploy.contoso.com/hooks/acr" },
      [
        {
          field: "serviceUri",
          change: "changed",
          before: "https://***@deploy.contoso.com/hooks/acr",
          after: "https://***@deploy.contoso.com/hooks/acr",
          secret: true,
        },
      ],
    ],
    [
      "URI, a new query",
      { serviceUri: "https://deploy.contoso.com/hooks/acr?code=1" },
      {},
      [{ field: "serviceUri", change: "changed", before: uri, after: `${uri}?***`, secret: true }],
    ],
    [
      "URI, its query and fragment, the path secret",
      { serviceUri: "https://deploy.contoso.com/hooks/acr?code=2#b", shownUri: "https://deploy.contoso.com/***" },
      { serviceUri: "https://deploy.contoso.com/hooks/acr?code=1#a" },
      [
        {
          field: "serviceUri",
          change: "changed",
          before: "https://deploy.contoso.com/***?***#***",
          after: "https://deploy.contoso.com/***?***#***",
          secret: true,
        },
      ],
    ],
    ["scope, latest in one of them only", { scope: "a" }, { scope: "a:latest" }, []],
    [
      "URI, not read",
      {},
      { serviceUri: unread },
      [{ field: "serviceUri", change: "unknown", before: "***", after: uri, secret: true, why: unread.why }],
    ],
    [
      "URI, not set",
      { serviceUri: unset, shownUri: "***" },
      {},
      [
        {
          field: "serviceUri",
          change: "unknown",
          before: "https://deploy.contoso.com/***",
          after: "***",
          secret: true,
          why: unset.why,
        },
      ],
    ],
    [
      "header, new",
      { customHeaders: { "X-Team": "web" } },
      {},
      [{ field: "customHeaders.X-Team", change: "added", before: null, after: "***", secret: true }],
    ],
    [
      "header, gone",
      {},
      { customHeaders: { "X-Team": "web" } },
      [{ field: "customHeaders.X-Team", change: "removed", before: "***", after: null, secret: true }],
    ],
    [
      "header, other value",
      { customHeaders: { "X-Team": "web" } },
      { customHeaders: { "x-team": "Web" } },
      [{ field: "customHeaders.X-Team", change: "changed", before: "***", after: "***", secret: true }],
    ],
    [
      "header, other spelling of its name only",
      { customHeaders: { "X-Team": "web" } },
      { customHeaders: { "x-TEAM": "web" } },
      [],
    ],
    [
      "header, not set",
      { customHeaders: { "X-Team": unset } },
      {},
      [{ field: "customHeaders.X-Team", change: "unknown", before: null, after: "***", secret: true, why: unset.why }],
    ],
    [
      "headers, not read",
      { customHeaders: { "X-Team": "web" } },
      { customHeaders: unread },
      [{ field: "customHeaders", change: "unknown", before: "***", after: "***", secret: true, why: unread.why }],
    ],
    [
      "headers, not read, none wanted",
      {},
      { customHeaders: unread },
      [{ field: "customHeaders", change: "unknown", before: "***", after: null, secret: true, why: unread.why }],
    ],
    [
      "tag, new",
      { tags: { team: "web" } },
      {},
      [{ field: "tags.team", change: "added", before: null, after: "web", secret: false }],
    ],
    [
      "tag, empty",
      { tags: { team: "" } },
      {},
      [{ field: "tags.team", change: "added", before: null, after: "", secret: false }],
    ],
    [
      "tag, other value",
      { tags: { team: "web" } },
      { tags: { Team: "Web" } },
      [{ field: "tags.team", change: "changed", before: "Web", after: "web", secret: false }],
    ],
    ["tag, other spelling of its name only", { tags: { team: "web" } }, { tags: { TEAM: "web" } }, []],
    ["tag, someone else's", {}, { tags: { policy: "1" } }, []],
    [
      "tag, removed by null",
      { tags: { TEAM: null } },
      { tags: { team: "web" } },
      [{ field: "tags.team", change: "removed", before: "web", after: null, secret: false }],
    ],
    ["tag, null and not there", { tags: { team: null } }, {}, []],
    [
      "tag, this tool's but unknown",
      {},
      { tags: { "Acr-Webhooks-Next": "1" } },
      [
        {
          field: "tags.Acr-Webhooks-Next",
          change: "removed",
          before: "1",
          after: null,
          secret: false,
          ownershipTag: true,
        },
      ],
    ],
  ])("%s", (_, desired, live, expected) => {
    expect(fieldsOf(desired, live)).toEqual(expected);
  });

  test("come in the manifest's order, headers and tags by name", () => {
    const desired: DesiredParts = {
      location: "northeurope",
      status: "disabled",
      scope: "a:*",
      actions: ["delete"],
      serviceUri: "https://chat.contoso.com",
      customHeaders: { "b-header": "1", "A-Header": "1" },
      tags: { b: "1", A: "1" },
      protect: true,
    };
    expect(fieldsOf(desired, {}).map((one) => one.field)).toEqual([
      "location",
      "status",
      "scope",
      "actions",
      "serviceUri",
      "customHeaders.A-Header",
      "customHeaders.b-header",
      "tags.A",
      "tags.acr-webhooks-protect",
      "tags.b",
    ]);
  });
});

test("a create shows all that is set", () => {
  const desired = desiredWebhook(name, {
    customHeaders: { Authorization: "Bearer x" },
    tags: { team: "web", env: null },
  });
  const plan = makePlan(input(manifest([desired]), []));
  expect(plan.changes[0]?.fields).toEqual([
    { field: "location", change: "added", before: null, after: "westeurope", secret: false, isDefault: true },
    { field: "status", change: "added", before: null, after: "enabled", secret: false, isDefault: true },
    { field: "actions", change: "added", before: null, after: ["push"], secret: false, isDefault: true },
    { field: "serviceUri", change: "added", before: null, after: "https://deploy.contoso.com/hooks/acr", secret: true },
    { field: "customHeaders.Authorization", change: "added", before: null, after: "***", secret: true },
    {
      field: "tags.acr-webhooks-owner",
      change: "added",
      before: null,
      after: owner,
      secret: false,
      ownershipTag: true,
    },
    { field: "tags.team", change: "added", before: null, after: "web", secret: false },
  ]);
});

test.each([
  ["not read", { serviceUri: unread, customHeaders: unread }],
  ["read", { serviceUri: "https://deploy.contoso.com/x", customHeaders: { "X-Team": "web" } }],
])("a delete shows all that a plain read shows, its callback configuration %s", (_, config) => {
  const plan = makePlan(input(manifest([]), [ownWebhook(name, { scope: "a:*", ...config })]));
  expect(plan.changes[0]?.fields).toEqual([
    { field: "location", change: "removed", before: "westeurope", after: null, secret: false },
    { field: "status", change: "removed", before: "enabled", after: null, secret: false },
    { field: "scope", change: "removed", before: "a:*", after: null, secret: false },
    { field: "actions", change: "removed", before: ["push"], after: null, secret: false },
    { field: "serviceUri", change: "removed", before: "***", after: null, secret: true },
    {
      field: "tags.acr-webhooks-owner",
      change: "removed",
      before: owner,
      after: null,
      secret: false,
      ownershipTag: true,
    },
  ]);
  expect(plan.digest).toBeDefined();
});

test("a write is complete: live tags stay, the manifest's take precedence, ownership tags are set", () => {
  const desired = desiredWebhook(name, { location: "northeurope", tags: { team: "web", env: null }, protect: false });
  const live = ownWebhook("DEPLOYSTAGING", {
    tags: { [ownerTag]: "CONTOSO/storefront", policy: "1", TEAM: "old", env: "test", "acr-webhooks-stray": "1" },
  });
  const change = makePlan(input(manifest([desired]), [live])).changes[0];
  if (change?.action !== "replace") throw new Error("not a replace");
  expect(change.after.name).toBe("DEPLOYSTAGING");
  expect(change.after.location).toBe("northeurope");
  expect([...change.after.tags.values()].map((tag) => [tag.name, tag.value])).toEqual([
    ["policy", "1"],
    ["team", "web"],
    ["acr-webhooks-owner", "CONTOSO/storefront"],
  ]);
});

test("a takeover gets our spelling of the owner", () => {
  const live = liveWebhook(name, { tags: { [ownerTag]: "contoso/other" } });
  const consent = { ...noConsent, adopt: [name] };
  const change = makePlan(input(manifest([desiredWebhook(name)]), [live], { consent })).changes[0];
  if (change?.action !== "update") throw new Error("not an update");
  expect(change.after.tags.get(ownerTag)?.value).toBe(owner);
});

describe("two webhooks", () => {
  const base: LiveParts = { customHeaders: { "X-Team": "web" }, tags: { team: "web" } };
  const both = (parts: LiveParts) =>
    [liveWebhook(name, base).webhook, liveWebhook(name, { ...base, ...parts }).webhook] as const;
  test.each<[string, LiveParts, ReturnType<typeof compareWebhooks>, boolean]>([
    ["equal", {}, "same", true],
    [
      "header names and tag names in other case",
      { customHeaders: { "x-team": "web" }, tags: { TEAM: "web" } },
      "same",
      true,
    ],
    ["location", { location: "northeurope" }, "different", false],
    ["status", { status: "disabled" }, "different", false],
    ["scope", { scope: "a:*" }, "different", false],
    ["actions", { actions: ["delete"] }, "different", false],
    ["a tag more", { tags: { team: "web", env: "test" } }, "different", false],
    ["a tag's value in other case", { tags: { team: "Web" } }, "different", false],
    ["service URI", { serviceUri: "https://deploy.contoso.com" }, "different", true],
    ["a header less", { customHeaders: {} }, "different", true],
    ["a header's value", { customHeaders: { "X-Team": "Web" } }, "different", true],
    ["service URI unknown", { serviceUri: unread }, "unknown", true],
    ["headers unknown", { customHeaders: unread }, "unknown", true],
    [
      "headers unknown, and another service URI",
      { serviceUri: "https://deploy.contoso.com", customHeaders: unread },
      "different",
      true,
    ],
    [
      "all secrets unknown, and another scope",
      { serviceUri: unread, customHeaders: unread, scope: "a:*" },
      "different",
      false,
    ],
  ])("%s", (_, parts, verdict, publicly) => {
    const [a, b] = both(parts);
    expect([compareWebhooks(a, b), compareWebhooks(b, a)]).toEqual([verdict, verdict]);
    expect([comparePublicFields(a, b), comparePublicFields(b, a)]).toEqual([publicly, publicly]);
  });

  test("compare without their names", () => {
    expect(compareWebhooks(liveWebhook("hook1").webhook, liveWebhook("HOOK1").webhook)).toBe("same");
  });
});

describe("a webhook is complete", () => {
  test.each<[string, DesiredParts, boolean]>([
    ["all known", { customHeaders: { "X-Team": "web" } }, true],
    ["URI unknown", { serviceUri: unset }, false],
    ["a header unknown", { customHeaders: { "X-Team": "web", Authorization: unset } }, false],
  ])("%s", (_, parts, complete) => {
    const change = makePlan(input(manifest([desiredWebhook(name, parts)]), [])).changes[0];
    if (change?.action !== "create") throw new Error("not a create");
    expect(completeWebhook(change.after)).toEqual(complete ? change.after : undefined);
  });

  test("not with all headers unknown", () => {
    expect(completeWebhook(liveWebhook(name, { customHeaders: unread }).webhook)).toBeUndefined();
  });
});

test("a callback configuration is filled in, or the reason why it can't be", () => {
  const live = ownWebhook(name, { serviceUri: unread, customHeaders: unread });
  const config = {
    serviceUri: new Secret("https://deploy.contoso.com/x"),
    customHeaders: names([["X-Team", new Secret("web")]]),
  };
  const filled = withCallbackConfig(live, config);
  expect(completeWebhook(filled.webhook)).toEqual({ ...live.webhook, ...config });
  expect(filled.lastModifiedAt).toBe(live.lastModifiedAt);
  const refused = withCallbackConfig(filled, unread).webhook;
  expect([isUnknown(refused.serviceUri), isUnknown(refused.customHeaders)]).toEqual([true, true]);
});
