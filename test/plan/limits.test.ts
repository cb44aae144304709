import { describe, expect, test } from "vitest";
import { ownerTag, unknown } from "../../src/model.ts";
import { type MaxDeletes, makePlan } from "../../src/plan/plan.ts";
import { desiredWebhook, input, liveWebhook, manifest, noConsent, ownWebhook, registry } from "./build.ts";

const numbered = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe("deletes and replaces", () => {
  /** How many of the `owned` webhooks are deleted and replaced; `others` are deleted although they have no owner. */
  function refused(numbers: {
    owned: number;
    deletes: number;
    replaces?: number;
    others?: number;
    maxDeletes?: MaxDeletes;
  }) {
    const { owned, deletes, replaces = 0, others = 0, maxDeletes } = numbers;
    const all = numbered(owned, "hook");
    const desired = all
      .slice(deletes)
      .map((name, index) => desiredWebhook(name, index < replaces ? { location: "northeurope" } : {}));
    const live = [
      ...all.map((name) => ownWebhook(name)),
      ...numbered(others, "other").map((name) => liveWebhook(name)),
    ];
    const plan = makePlan(
      input(manifest(desired, { prune: others > 0 ? "all" : "owned" }), live, {
        locations: ["northeurope"],
        consent: { ...noConsent, maxDeletes },
      }),
    );
    return plan.refusals.map(({ code, message, consentable }) =>
      consentable ? `${code}: ${message}` : `${code} (final)`,
    );
  }

  test.each<[Parameters<typeof refused>[0], readonly string[]]>([
    [{ owned: 4, deletes: 2 }, []],
    [{ owned: 4, deletes: 1, replaces: 1 }, []],
    [
      { owned: 4, deletes: 2, replaces: 1 },
      ["too-many-deletes: the plan would delete 3 of 4 owned webhooks (2 deletes, 1 replace); the limit is 2 (50%)"],
    ],
    [
      { owned: 5, deletes: 3 },
      ["too-many-deletes: the plan would delete 3 of 5 owned webhooks (3 deletes, 0 replaces); the limit is 2 (50%)"],
    ],
    [{ owned: 3, deletes: 1 }, []],
    [
      { owned: 3, deletes: 2 },
      ["too-many-deletes: the plan would delete 2 of 3 owned webhooks (2 deletes, 0 replaces); the limit is 1 (50%)"],
    ],
    [
      { owned: 2, deletes: 0, replaces: 2 },
      ["too-many-deletes: the plan would delete 2 of 2 owned webhooks (0 deletes, 2 replaces); the limit is 1 (50%)"],
    ],
    [{ owned: 1, deletes: 0, replaces: 1 }, []],
    [
      { owned: 1, deletes: 1 },
      ["last-owned: the plan would delete the only owned webhook; deleting the last one needs consent"],
    ],
    [
      { owned: 3, deletes: 3 },
      [
        "too-many-deletes: the plan would delete 3 of 3 owned webhooks (3 deletes, 0 replaces); the limit is 1 (50%)",
        "last-owned: the plan would delete all 3 owned webhooks; deleting the last one needs consent",
      ],
    ],
    [
      { owned: 1, deletes: 1, others: 1 },
      [
        "too-many-deletes: the plan would delete 1 of 1 owned webhook and 1 not owned (2 deletes, 0 replaces); the limit is 1 (50%, at least 1)",
        "last-owned: the plan would delete the only owned webhook; deleting the last one needs consent",
      ],
    ],
    [{ owned: 0, deletes: 0, others: 1 }, []],
    [
      { owned: 0, deletes: 0, others: 2 },
      [
        "too-many-deletes: the plan would delete 0 of 0 owned webhooks and 2 not owned (2 deletes, 0 replaces); the limit is 1 (50%, at least 1)",
      ],
    ],
    [
      { owned: 4, deletes: 1, others: 2 },
      [
        "too-many-deletes: the plan would delete 1 of 4 owned webhooks and 2 not owned (3 deletes, 0 replaces); the limit is 2 (50%)",
      ],
    ],
    [{ owned: 4, deletes: 4, maxDeletes: { count: 4 } }, []],
    [
      { owned: 4, deletes: 2, maxDeletes: { count: 1 } },
      [
        "too-many-deletes: the plan would delete 2 of 4 owned webhooks (2 deletes, 0 replaces); the limit is 1 (as set)",
      ],
    ],
    [
      { owned: 4, deletes: 1, maxDeletes: { count: 0 } },
      ["too-many-deletes: the plan would delete 1 of 4 owned webhooks (1 delete, 0 replaces); the limit is 0 (as set)"],
    ],
    [{ owned: 4, deletes: 0, maxDeletes: { count: 0 } }, []],
    [{ owned: 4, deletes: 4, maxDeletes: { percent: 100 } }, []],
    [{ owned: 1, deletes: 1, maxDeletes: { percent: 100 } }, []],
    [{ owned: 5, deletes: 2, maxDeletes: { percent: 40 } }, []],
    [
      { owned: 5, deletes: 2, maxDeletes: { percent: 39 } },
      ["too-many-deletes: the plan would delete 2 of 5 owned webhooks (2 deletes, 0 replaces); the limit is 1 (39%)"],
    ],
    [
      { owned: 5, deletes: 1, maxDeletes: { percent: 10 } },
      ["too-many-deletes: the plan would delete 1 of 5 owned webhooks (1 delete, 0 replaces); the limit is 0 (10%)"],
    ],
  ])("%j", (numbers, expected) => {
    expect(refused(numbers)).toEqual(expected);
  });

  test("name the settings that allow them", () => {
    const plan = makePlan(input(manifest([]), [ownWebhook("hook1"), ownWebhook("hook2")]));
    const help = "Allow more deletes, or approve this plan by its digest.";
    expect(plan.refusals.map((refusal) => refusal.help)).toEqual([help, help]);
    const settings = [{ name: "max-deletes", value: "2" }, { name: "expect-digest" }];
    expect(plan.refusals.map((refusal) => refusal.settings)).toEqual([settings, settings]);
  });

  test("of webhooks that must not be replaced do not count: they are refused anyway", () => {
    const moved = ["moved1", "moved2"].map((name) => desiredWebhook(name, { location: "northeurope" }));
    const live = ["moved1", "moved2"].map((name) => liveWebhook(name));
    const plan = makePlan(input(manifest(moved), live, { locations: ["northeurope"] }));
    expect(plan.refusals.map((refusal) => refusal.code)).toEqual(["replace-not-owned", "replace-not-owned"]);
  });

  test("owned means live and ours, including ignored ones and a previous owner's", () => {
    const live = [
      ownWebhook("kept1", { tags: { [ownerTag]: "contoso/oldname" } }),
      ownWebhook("kept2"),
      ownWebhook("gone1"),
      ownWebhook("gone2"),
    ];
    const consent = { ...noConsent, previousOwner: "contoso/oldname" };
    const desired = manifest([desiredWebhook("kept1")], { ignore: ["kept2"] });
    expect(makePlan(input(desired, live, { consent })).refusals).toEqual([]);
  });
});

describe("quota", () => {
  function roomFor(numbers: { creates: number; deletes: number; kept?: number; limit: number; used?: number }) {
    const { creates, deletes, kept = 0, limit } = numbers;
    const live = [...numbered(kept, "kept"), ...numbered(deletes, "gone")].map((name) => ownWebhook(name));
    const desired = [...numbered(kept, "kept"), ...numbered(creates, "make")].map((name) => desiredWebhook(name));
    const plan = makePlan(
      input(manifest(desired), live, {
        quota: { limit, used: numbers.used ?? live.length },
        consent: { ...noConsent, maxDeletes: { percent: 100 } },
      }),
    );
    const first = plan.changes.flatMap((change) =>
      change.action === "delete" && change.freesSlotFor !== undefined
        ? [`${change.name} for ${change.freesSlotFor}`]
        : [],
    );
    return [...first, ...plan.refusals.map((refusal) => `${refusal.code}: ${refusal.message}`)];
  }

  test.each<[string, Parameters<typeof roomFor>[0], readonly string[]]>([
    ["room for all", { creates: 2, deletes: 2, limit: 4 }, []],
    ["no limit", { creates: 2, deletes: 0, kept: 9, limit: -1 }, []],
    ["room for all but one", { creates: 2, deletes: 2, limit: 3 }, ["gone1 for make1"]],
    ["room for none", { creates: 2, deletes: 3, limit: 3 }, ["gone1 for make1", "gone2 for make2"]],
    ["over the quota already", { creates: 1, deletes: 3, limit: 2 }, ["gone1 for make1", "gone2 for make1"]],
    ["no creates, over the quota already", { creates: 0, deletes: 1, kept: 3, limit: 2 }, []],
    ["exactly full", { creates: 2, deletes: 0, kept: 8, limit: 10 }, []],
    [
      "too many",
      { creates: 3, deletes: 1, kept: 8, limit: 10 },
      ["quota: the registry would have 11 webhooks (9 now, 3 creates, 1 delete); its quota (Premium) is 10"],
    ],
    [
      "one too many",
      { creates: 1, deletes: 0, limit: 0 },
      ["quota: the registry would have 1 webhook (0 now, 1 create, 0 deletes); its quota (Premium) is 0"],
    ],
    ["more in use than the list shows", { creates: 1, deletes: 1, limit: 5, used: 5 }, ["gone1 for make1"]],
    ["fewer in use than the list shows", { creates: 1, deletes: 1, kept: 4, limit: 5, used: 1 }, ["gone1 for make1"]],
  ])("%s", (_, numbers, expected) => {
    expect(roomFor(numbers)).toEqual(expected);
  });

  test("is final: no consent lifts it", () => {
    const plan = makePlan(input(manifest([desiredWebhook("make1")]), [], { quota: { limit: 0, used: 0 } }));
    expect(plan.refusals.map((refusal) => refusal.consentable)).toEqual([false]);
  });

  test("does not count replaces, and never deletes what must stay", () => {
    const live = [
      ownWebhook("moved"),
      liveWebhook("nobodys"),
      ownWebhook("locked", { tags: { "acr-webhooks-protect": "true" } }),
    ];
    const desired = [desiredWebhook("make1"), desiredWebhook("moved", { location: "northeurope" })];
    const parts = { locations: ["northeurope"], quota: { limit: 4, used: 3 } };
    expect(makePlan(input(manifest(desired), live, parts)).refusals).toEqual([]);
    const full = makePlan(input(manifest(desired), live, { ...parts, quota: { limit: 3, used: 3 } }));
    expect(full.refusals.map((refusal) => refusal.code)).toEqual(["quota"]);
    expect(full.changes.map((change) => change.action)).toEqual(["create", "replace"]);
  });

  test("that can't be read is a warning, and only if something is created", () => {
    const quota = unknown("listUsages is not permitted");
    expect(makePlan(input(manifest([desiredWebhook("make1")]), [], { quota })).warnings).toEqual([
      {
        severity: "warning",
        code: "quota-not-checked",
        message: "the quota for webhooks was not checked: listUsages is not permitted",
        registry: "contoso",
      },
    ]);
    expect(makePlan(input(manifest([desiredWebhook("hook1")]), [ownWebhook("hook1")], { quota })).warnings).toEqual([]);
  });

  test("a delete beyond the creates can't be undone anyway: the registry was over its quota", () => {
    const why = unknown("it was not read");
    const live = ["gone1", "gone2", "gone3"].map((name) =>
      ownWebhook(name, name === "gone1" ? {} : { serviceUri: why, customHeaders: why }),
    );
    const consent = { ...noConsent, maxDeletes: { count: 3 } };
    const plan = makePlan(input(manifest([desiredWebhook("make1")]), live, { quota: { limit: 1, used: 3 }, consent }));
    expect(plan.refusals).toEqual([]);
  });

  test("a delete that frees a slot must be one that can be undone", () => {
    const why = unknown("getCallbackConfig is not permitted");
    const live = ["gone1", "gone2"].map((name) => ownWebhook(name, { serviceUri: why, customHeaders: why }));
    const consent = { ...noConsent, maxDeletes: { count: 2 } };
    const plan = makePlan(input(manifest([desiredWebhook("make1")]), live, { quota: { limit: 2, used: 2 }, consent }));
    expect(
      plan.refusals.map(({ code, message, webhook, consentable }) => ({ code, message, webhook, consentable })),
    ).toEqual([
      {
        code: "unknown-values",
        message:
          "make1 needs the quota slot of gone1, which could not be restored: its configuration is unknown: getCallbackConfig is not permitted",
        webhook: "gone1",
        consentable: false,
      },
    ]);
  });
});

describe("locations", () => {
  const away = manifest([desiredWebhook("hook1", { location: "eastus" })]);

  test.each<[string, readonly string[], readonly string[]]>([
    ["a replica", ["westeurope", "eastus"], []],
    ["a replica, home not listed", ["eastus"], []],
    [
      "no replica",
      ["westeurope", "northeurope"],
      ["webhook hook1 needs region eastus; the registry is in northeurope, westeurope"],
    ],
    ["no replicas at all", [], ["webhook hook1 needs region eastus; the registry is in westeurope"]],
  ])("%s", (_, locations, expected) => {
    const plan = makePlan(input(away, [], { locations }));
    expect(plan.refusals.map((refusal) => refusal.message)).toEqual(expected);
    expect(plan.refusals.every((refusal) => refusal.code === "location" && !refusal.consentable)).toBe(true);
  });

  test("without a webhook are a warning if the manifest uses several", () => {
    const locations = ["westeurope", "eastus", "northeurope"];
    const warned = (desired: typeof away, live = [liveWebhook("other")]) =>
      makePlan(input(desired, live, { locations })).warnings.map(({ code, message }) => [code, message]);
    expect(warned(away)).toEqual([
      ["replica-without-webhook", "no webhook is in northeurope; the registry's other regions have webhooks"],
    ]);
    expect(warned(away, [liveWebhook("other"), liveWebhook("mirror", { location: "northeurope" })])).toEqual([]);
    expect(warned(manifest([desiredWebhook("hook1")]))).toEqual([]);
  });

  test("are refused at their source location", () => {
    const at = { file: "webhooks.yaml", line: 20, column: 5 };
    const desired = manifest([desiredWebhook("hook1", { location: "eastus", sources: { location: at } })]);
    expect(makePlan(input(desired, [])).refusals.map((refusal) => refusal.source)).toEqual([at]);
  });

  test("limit updates and replaces, but not unchanged webhooks", () => {
    const desired = manifest([
      desiredWebhook("moved", { location: "eastus" }),
      desiredWebhook("same1", { location: "eastus" }),
      desiredWebhook("updated", { location: "eastus", scope: "a:*" }),
    ]);
    const live = [
      ownWebhook("moved"),
      ownWebhook("same1", { location: "eastus" }),
      ownWebhook("updated", { location: "eastus" }),
    ];
    expect(makePlan(input(desired, live)).refusals.map((refusal) => refusal.webhook)).toEqual(["moved", "updated"]);
  });

  test("that can't be read are a warning, and only if one is needed", () => {
    const locations = unknown("replications are not permitted");
    expect(makePlan(input(away, [], { locations })).warnings).toEqual([
      {
        severity: "warning",
        code: "locations-not-checked",
        message: "the registry's replicas were not checked: replications are not permitted",
        registry: registry.name,
      },
    ]);
    expect(makePlan(input(manifest([desiredWebhook("hook1")]), [], { locations })).warnings).toEqual([]);
  });
});
