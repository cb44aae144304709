import { describe, expect, test } from "vitest";
import type { Desired, LiveWebhook, Plan } from "../../src/model.ts";
import { ownerTag, unknown } from "../../src/model.ts";
import { makePlan, notReviewed, type PlanInput, planDigest, runDigest } from "../../src/plan/plan.ts";
import {
  type DesiredParts,
  desiredWebhook,
  input,
  type LiveParts,
  liveWebhook,
  manifest,
  noConsent,
  ownWebhook,
  registry,
} from "./build.ts";

const name = "deployStaging";
const unread = unknown("getCallbackConfig is not permitted");

interface Case {
  readonly desired?: DesiredParts;
  readonly live?: LiveParts;
  readonly spelling?: {
    readonly desired?: string;
    readonly live?: string;
    readonly owner?: string;
    readonly registry?: string;
  };
  readonly parts?: Partial<PlanInput>;
}

/** An update of one webhook, with everything in it that a digest can depend on. */
function updated({ desired = {}, live = {}, spelling = {}, parts = {} }: Case = {}): Plan {
  const wanted = desiredWebhook(spelling.desired ?? name, {
    scope: "a:*",
    actions: ["delete", "push"],
    tags: { team: "web" },
    serviceUri: "https://deploy.contoso.com/x",
    customHeaders: { Authorization: "Bearer 1", "X-Team": "web" },
    templates: {
      serviceUri: "https://deploy.contoso.com/$(path)",
      customHeaders: { Authorization: "Bearer $(token)", "X-Team": "web" },
    },
    ...desired,
  });
  const there = ownWebhook(spelling.live ?? name, {
    scope: "b:*",
    tags: { team: "platform" },
    customHeaders: { "X-Team": "web", "X-Old": "1" },
    ...live,
  });
  const id = spelling.registry ?? registry.id;
  return makePlan({
    ...input(manifest([wanted], spelling.owner === undefined ? {} : { owner: spelling.owner }), [there]),
    registry: { ...registry, id },
    ...parts,
  });
}

const digestOf = (one: Case = {}) => updated(one).changes[0]?.digest;

describe("a change's digest", () => {
  test("is SHA-256 in hex, and stable", () => {
    expect(digestOf()).toMatchInlineSnapshot(`"ca0227a2eda363ede798ccfebd4540278defd819a187ec977303b7260e342db1"`);
  });

  test.each<[string, Case]>([
    ["the case of the webhook's name", { spelling: { desired: "DEPLOYSTAGING", live: "deploystaging" } }],
    ["the case of the registry's id", { spelling: { registry: registry.id.toUpperCase() } }],
    ["the case of the owner", { spelling: { owner: "CONTOSO/Storefront" } }],
    ["the case of header names", { desired: { customHeaders: { authorization: "Bearer 1", "x-team": "web" } } }],
    ["the case of tag names", { desired: { tags: { TEAM: "web" } } }],
    ["the order of headers", { desired: { customHeaders: { "X-Team": "web", Authorization: "Bearer 1" } } }],
    ["the value of a secret", { desired: { customHeaders: { Authorization: "Bearer 2", "X-Team": "web" } } }],
    [
      "the live value of a secret",
      { live: { serviceUri: "https://deploy.contoso.com/other", customHeaders: { "X-Team": "web", "X-Old": "2" } } },
    ],
    ["how the service URI is shown", { desired: { shownUri: "https://deploy.contoso.com/***" } }],
    ["someone else's tag", { live: { tags: { team: "platform", policy: "1" } } }],
    ["consent", { parts: { consent: { ...noConsent, adopt: [name], maxDeletes: { count: 0 } } } }],
    ["what could not be checked", { parts: { quota: unread, locations: unread } }],
    ["where the manifest says it", { desired: { sources: { scope: { file: "other.yaml", line: 99, column: 9 } } } }],
  ])("does not depend on %s", (_, one) => {
    expect(digestOf(one)).toBe(digestOf());
  });

  test("depends on everything else", () => {
    const others: Record<string, Case> = {
      nothing: {},
      name: { spelling: { desired: "deployOther", live: "deployOther" } },
      registry: { spelling: { registry: `${registry.id}2` } },
      owner: { spelling: { owner: "contoso/other" } },
      action: { desired: { location: "northeurope" } },
      location: { desired: { location: "northeurope" }, live: { location: "northeurope" } },
      status: { desired: { status: "disabled" } },
      "status, on both sides": { desired: { status: "disabled" }, live: { status: "disabled" } },
      scope: { desired: { scope: "c:*" } },
      "live scope": { live: { scope: "c:*" } },
      "scope gone": { desired: { scope: "" } },
      actions: { desired: { actions: ["push"] } },
      "tag value": { desired: { tags: { team: "Web" } } },
      "live tag value": { live: { tags: { team: "Platform" } } },
      "tag more": { desired: { tags: { team: "web", env: "test" } } },
      "tag removed": { desired: { tags: { team: null } } },
      protect: { desired: { protect: true } },
      "URI text": { desired: { templates: { serviceUri: "https://deploy.contoso.com/$(other)" } } },
      "URI unchanged": { live: { serviceUri: "https://deploy.contoso.com/x" } },
      "header text": {
        desired: {
          templates: {
            serviceUri: "https://deploy.contoso.com/$(path)",
            customHeaders: { Authorization: "$(token)", "X-Team": "web" },
          },
        },
      },
      "text of an unchanged header": {
        desired: {
          templates: {
            serviceUri: "https://deploy.contoso.com/$(path)",
            customHeaders: { Authorization: "Bearer $(token)", "X-Team": "$(team)" },
          },
        },
      },
      "header changed": { live: { customHeaders: { "X-Team": "Web", "X-Old": "1" } } },
      "header there already": { live: { customHeaders: { Authorization: "Bearer 1", "X-Team": "web", "X-Old": "1" } } },
      "header not there": { live: { customHeaders: { "X-Old": "1" } } },
      "header not removed": { live: { customHeaders: { "X-Team": "web" } } },
    };
    const byDigest = new Map<string | undefined, string>();
    for (const [what, one] of Object.entries(others)) {
      const digest = digestOf(one);
      expect(digest, what).toMatch(/^[0-9a-f]{64}$/);
      expect(byDigest.get(digest), what).toBeUndefined();
      byDigest.set(digest, what);
    }
  });

  test("is absent if a field is unknown", () => {
    expect(digestOf({ live: { serviceUri: unread, customHeaders: unread } })).toBeUndefined();
    expect(digestOf({ desired: { customHeaders: { Authorization: unread } } })).toBeUndefined();
  });

  test("distinguishes an adoption from an update", () => {
    const live = liveWebhook(name);
    expect(makePlan(input(manifest([desiredWebhook(name)]), [live])).digest).not.toBe(
      makePlan(input(manifest([desiredWebhook(name, { tags: { team: "web" } })]), [live])).digest,
    );
  });

  test("of a takeover names the owner before, in any case", () => {
    const from = (tag: string) =>
      makePlan(input(manifest([desiredWebhook(name)]), [liveWebhook(name, { tags: { [ownerTag]: tag } })])).digest;
    expect(from("contoso/OTHER")).toBe(from("contoso/other"));
    expect(from("contoso/third")).not.toBe(from("contoso/other"));
  });
});

describe("a plan's digest", () => {
  const plan = (desired: Desired, live: readonly LiveWebhook[] = []) => makePlan(input(desired, live));
  const a = desiredWebhook("aaaaa");
  const b = desiredWebhook("bbbbb");

  test("covers the changes, but no no-ops and no unmanaged webhooks", () => {
    const alone = plan(manifest([a])).digest;
    expect(plan(manifest([a, b]), [ownWebhook("bbbbb")]).digest).toBe(alone);
    expect(plan(manifest([a]), [liveWebhook("other")]).digest).toBe(alone);
    expect(plan(manifest([a, b])).digest).not.toBe(alone);
    expect(plan(manifest([a]), [ownWebhook("ccccc")]).digest).not.toBe(alone);
  });

  test("does not depend on the order", () => {
    expect(plan(manifest([a, b])).digest).toBe(plan(manifest([b, a])).digest);
  });

  test("exists for an empty plan", () => {
    expect(plan(manifest([])).digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is absent if any change has an unknown field", () => {
    expect(plan(manifest([a, desiredWebhook("bbbbb", { serviceUri: unread })])).digest).toBeUndefined();
  });

  test("does not depend on which deletes go first", () => {
    const full = makePlan(input(manifest([a]), [ownWebhook("ccccc")], { quota: { limit: 1, used: 1 } }));
    expect(full.changes.flatMap((change) => (change.action === "delete" ? [change.freesSlotFor] : []))).toEqual([
      "aaaaa",
    ]);
    expect(full.digest).toBe(plan(manifest([a]), [ownWebhook("ccccc")]).digest);
  });

  test("and a run's covers its plans, in any order", () => {
    const first = plan(manifest([a]));
    const second = plan(manifest([b]));
    expect(runDigest([first, second])).toBe(runDigest([second, first]));
    expect(runDigest([first])).not.toBe(runDigest([first, second]));
    expect(runDigest([first])).not.toBe(runDigest([second]));
    expect(runDigest([first, { ...second, digest: undefined }])).toBeUndefined();
    expect(runDigest([])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what was not reviewed", () => {
  const plan = (desired: Desired, live: readonly LiveWebhook[]) => makePlan(input(desired, live));
  const planned = plan(
    manifest([desiredWebhook("aaaaa"), desiredWebhook("bbbbb"), desiredWebhook("ccccc", { serviceUri: unread })]),
    [ownWebhook("ddddd")],
  );
  const known = plan(manifest([desiredWebhook("aaaaa"), desiredWebhook("bbbbb")]), [ownWebhook("ddddd")]);
  const digestOf = (name: string) => planned.changes.find((change) => change.name === name)?.digest ?? "";
  const left = known.changes.filter((change) => change.name !== "aaaaa");

  test.each([
    ["everything, if nothing was", planned, [], ["aaaaa", "bbbbb", "ccccc", "ddddd"]],
    ["all but the changes that were", planned, [digestOf("aaaaa"), digestOf("ddddd")], ["bbbbb", "ccccc"]],
    ["nothing, if the whole plan was", known, [known.digest ?? ""], []],
    [
      "nothing, if exactly the rest was",
      { ...known, changes: left, digest: planDigest(left) },
      [planDigest(left) ?? ""],
      [],
    ],
    ["everything, if only a part was", known, [planDigest(left) ?? ""], ["aaaaa", "bbbbb", "ddddd"]],
  ])("is %s", (_, given, reviewed, names) => {
    expect(notReviewed(given, new Set(reviewed)).map((change) => change.name)).toEqual(names);
  });
});
