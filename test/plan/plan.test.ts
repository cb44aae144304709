import { describe, expect, test } from "vitest";
import type { Desired, LiveWebhook, Plan } from "../../src/model.ts";
import { ownerTag, protectTag, unknown } from "../../src/model.ts";
import {
  type Consent,
  consented,
  countChanges,
  hasChanges,
  makePlan,
  readsForQuotaSlot,
  readsNeeded,
} from "../../src/plan/plan.ts";
import {
  desiredWebhook,
  input,
  liveWebhook,
  manifest,
  noConsent,
  owner,
  ownWebhook,
  registry,
  source,
} from "./build.ts";

const name = "deployStaging";
const other = { [ownerTag]: "contoso/other" };
const old = { [ownerTag]: "contoso/oldname" };
const protectedTag = { [protectTag]: "true" };
const unread = unknown("getCallbackConfig is not permitted");
const unset = unknown("WEBHOOK_TOKEN is not set");

/** A plan in one line for each thing in it: `update deployStaging: scope, tags.team (adopt)`, `! code name`, `. reason name`. */
function sketch(plan: Plan): readonly string[] {
  return [
    ...plan.changes.map((change) => {
      const fields = change.action === "create" || change.action === "delete" ? [] : change.fields;
      const list = fields.map(({ field, change: kind }) => (kind === "unknown" ? `${field}?` : field)).join(", ");
      const adopt = change.action === "update" && change.adopt ? " (adopt)" : "";
      const room = change.action === "delete" && change.freesSlotFor ? ` (for ${change.freesSlotFor})` : "";
      return `${change.action} ${change.name}${list === "" ? "" : `: ${list}`}${adopt}${room}`;
    }),
    ...plan.unmanaged.map((one) => `. ${one.reason} ${one.name}`),
    ...plan.refusals.map(
      (one) => `! ${one.code}${one.webhook === undefined ? "" : ` ${one.webhook}`}${one.consentable ? "" : " (final)"}`,
    ),
    ...plan.warnings.map((one) => `? ${one.code}`),
  ];
}

function planned(desired: Desired, live: readonly LiveWebhook[], consent: Partial<Consent> = {}): readonly string[] {
  return sketch(
    makePlan(input(desired, live, { consent: { ...noConsent, ...consent }, locations: ["westeurope", "northeurope"] })),
  );
}

const one = (parts: Parameters<typeof desiredWebhook>[1] = {}) => manifest([desiredWebhook(name, parts)]);
const keep = { maxDeletes: { percent: 100 } };

describe("a webhook that the manifest names", () => {
  test.each<[string, Desired, readonly LiveWebhook[], Partial<Consent>, readonly string[]]>([
    ["is not live", one(), [], {}, [`create ${name}`]],
    ["is ours and as desired", one(), [ownWebhook(name)], {}, [`no-op ${name}`]],
    [
      "is ours, its owner in other case",
      one(),
      [ownWebhook(name, { tags: { [ownerTag]: "Contoso/Storefront" } })],
      {},
      [`no-op ${name}`],
    ],
    ["is ours, its name in other case", one(), [ownWebhook("DEPLOYSTAGING")], {}, ["no-op DEPLOYSTAGING"]],
    ["is ours and differs", one({ scope: "storefront:*" }), [ownWebhook(name)], {}, [`update ${name}: scope`]],
    [
      "is ours, with a stray tag of this tool",
      one(),
      [ownWebhook(name, { tags: { "acr-webhooks-stray": "1" } })],
      {},
      [`update ${name}: tags.acr-webhooks-stray`],
    ],
    [
      "is ours, elsewhere",
      one({ location: "northeurope" }),
      [ownWebhook(name)],
      {},
      [`replace ${name}: location`, "? replica-without-webhook"],
    ],
    [
      "is ours, elsewhere, and the manifest does not say where",
      one(),
      [ownWebhook(name, { location: "northeurope" })],
      {},
      [`replace ${name}: location`],
    ],
    [
      "is ours, elsewhere, protected",
      one({ location: "northeurope" }),
      [ownWebhook(name, { tags: protectedTag })],
      {},
      [`replace ${name}: location, tags.${protectTag}`, `! protected ${name} (final)`, "? replica-without-webhook"],
    ],
    [
      "is ours, elsewhere, to be protected from now on",
      one({ location: "northeurope", protect: true }),
      [ownWebhook(name)],
      {},
      [`replace ${name}: location, tags.${protectTag}`, `! protected ${name} (final)`, "? replica-without-webhook"],
    ],
    [
      "is ours, to be protected",
      one({ protect: true }),
      [ownWebhook(name)],
      {},
      [`update ${name}: tags.${protectTag}`],
    ],
    [
      "is ours and protected by a tag that is not exact",
      one({ protect: true }),
      [ownWebhook(name, { tags: { [protectTag]: "yes" } })],
      {},
      [`update ${name}: tags.${protectTag}`],
    ],
    [
      "is ours, no longer protected",
      one(),
      [ownWebhook(name, { tags: protectedTag })],
      {},
      [`update ${name}: tags.${protectTag}`],
    ],
    [
      "has no owner, only the stamp is missing",
      one(),
      [liveWebhook(name)],
      {},
      [`update ${name}: tags.${ownerTag} (adopt)`],
    ],
    [
      "has no owner, stamp and protection are missing",
      one({ protect: true }),
      [liveWebhook(name)],
      {},
      [`update ${name}: tags.${ownerTag}, tags.${protectTag} (adopt)`],
    ],
    [
      "has no owner and differs",
      one({ scope: "a:*" }),
      [liveWebhook(name)],
      {},
      [`update ${name}: scope, tags.${ownerTag} (adopt)`, `! adopt-needs-consent ${name}`],
    ],
    [
      "has no owner and another tag",
      one({ tags: { team: "web" } }),
      [liveWebhook(name)],
      {},
      [`update ${name}: tags.${ownerTag}, tags.team (adopt)`, `! adopt-needs-consent ${name}`],
    ],
    [
      "has no owner, differs, consent in other case",
      one({ scope: "a:*" }),
      [liveWebhook(name)],
      { adopt: ["DEPLOYstaging"] },
      [`update ${name}: scope, tags.${ownerTag} (adopt)`],
    ],
    [
      "has no owner, elsewhere, even with consent",
      one({ location: "northeurope" }),
      [liveWebhook(name)],
      { adopt: [name] },
      [
        `replace ${name}: location, tags.${ownerTag}`,
        `! replace-not-owned ${name} (final)`,
        "? replica-without-webhook",
      ],
    ],
    [
      "is another's",
      one(),
      [liveWebhook(name, { tags: other })],
      {},
      [`update ${name}: tags.${ownerTag} (adopt)`, `! other-owner ${name}`],
    ],
    [
      "has an empty owner",
      one(),
      [liveWebhook(name, { tags: { [ownerTag]: "" } })],
      {},
      [`update ${name}: tags.${ownerTag} (adopt)`, `! other-owner ${name}`],
    ],
    [
      "is another's, with consent",
      one({ scope: "a:*" }),
      [liveWebhook(name, { tags: other })],
      { adopt: [name] },
      [`update ${name}: scope, tags.${ownerTag} (adopt)`],
    ],
    [
      "is another's, elsewhere, even with consent",
      one({ location: "northeurope" }),
      [liveWebhook(name, { tags: other })],
      { adopt: [name] },
      [
        `replace ${name}: location, tags.${ownerTag}`,
        `! replace-not-owned ${name} (final)`,
        "? replica-without-webhook",
      ],
    ],
    [
      "is the previous owner's",
      one(),
      [liveWebhook(name, { tags: old })],
      { previousOwner: "Contoso/OldName" },
      [`update ${name}: tags.${ownerTag}`],
    ],
    [
      "is the previous owner's and differs",
      one({ scope: "a:*" }),
      [liveWebhook(name, { tags: old })],
      { previousOwner: "contoso/oldname" },
      [`update ${name}: scope, tags.${ownerTag}`],
    ],
    [
      "is the previous owner's, elsewhere",
      one({ location: "northeurope" }),
      [liveWebhook(name, { tags: old })],
      { previousOwner: "contoso/oldname" },
      [`replace ${name}: location, tags.${ownerTag}`, "? replica-without-webhook"],
    ],
    [
      "is an old owner's, who is not named",
      one(),
      [liveWebhook(name, { tags: old })],
      {},
      [`update ${name}: tags.${ownerTag} (adopt)`, `! other-owner ${name}`],
    ],
    [
      "is ours; consent is not needed",
      one(),
      [ownWebhook(name)],
      { adopt: [name] },
      [`no-op ${name}`, "? adopt-not-needed"],
    ],
    [
      "is ours and differs; consent is not needed",
      one({ scope: "a:*" }),
      [ownWebhook(name)],
      { adopt: [name] },
      [`update ${name}: scope`, "? adopt-not-needed"],
    ],
    [
      "is adopted at once; consent is not needed, and no mistake",
      one(),
      [liveWebhook(name)],
      { adopt: [name] },
      [`update ${name}: tags.${ownerTag} (adopt)`],
    ],
    [
      "is not what --adopt names",
      one({ scope: "a:*" }),
      [liveWebhook(name)],
      { adopt: ["deployStagin"] },
      [`update ${name}: scope, tags.${ownerTag} (adopt)`, `! adopt-needs-consent ${name}`, "? adopt-not-needed"],
    ],
    [
      "can't be compared",
      one(),
      [ownWebhook(name, { serviceUri: unread, customHeaders: unread })],
      {},
      [`update ${name}: serviceUri?, customHeaders?`, `! unknown-values ${name} (final)`],
    ],
    [
      "differs, and can't be compared",
      one({ scope: "a:*" }),
      [ownWebhook(name, { serviceUri: unread, customHeaders: unread })],
      {},
      [`update ${name}: scope, serviceUri?, customHeaders?`, `! unknown-values ${name} (final)`],
    ],
    [
      "has no owner, and can't be compared",
      one(),
      [liveWebhook(name, { serviceUri: unread, customHeaders: unread })],
      {},
      [
        `update ${name}: serviceUri?, customHeaders?, tags.${ownerTag} (adopt)`,
        `! unknown-values ${name} (final)`,
        `! adopt-needs-consent ${name}`,
      ],
    ],
    [
      "is elsewhere, and could not be put back",
      one({ location: "northeurope" }),
      [ownWebhook(name, { serviceUri: unread, customHeaders: unread })],
      {},
      [
        `replace ${name}: location, serviceUri?, customHeaders?`,
        `! unknown-values ${name} (final)`,
        "? replica-without-webhook",
      ],
    ],
    [
      "has a value that is not set",
      one({ customHeaders: { Authorization: unset } }),
      [ownWebhook(name, { customHeaders: { authorization: "Bearer x" } })],
      {},
      [`update ${name}: customHeaders.Authorization?`, `! unknown-values ${name} (final)`],
    ],
    [
      "is to be made with a value that is not set",
      one({ serviceUri: unset }),
      [],
      {},
      [`create ${name}`, `! unknown-values ${name} (final)`],
    ],
    [
      "is ignored (no valid manifest says so)",
      manifest([desiredWebhook(name)], { ignore: ["deploy*"] }),
      [ownWebhook(name, { scope: "a:*" })],
      {},
      [`. ignored ${name}`],
    ],
  ])("%s", (_, desired, live, consent, expected) => {
    expect(planned(desired, live, consent)).toEqual(expected);
  });
});

describe("a webhook that the manifest does not name", () => {
  const ours = ownWebhook("Stray");
  const nobodys = liveWebhook("Stray");
  const others = liveWebhook("Stray", { tags: other });
  const previous = liveWebhook("Stray", { tags: old });
  const locked = ownWebhook("Stray", { tags: protectedTag });
  const lockedNobodys = liveWebhook("Stray", { tags: { [protectTag]: "" } });
  test.each<[string, Desired["prune"], readonly string[], LiveWebhook, Partial<Consent>, readonly string[]]>([
    ["ours", "owned", [], ours, keep, ["delete Stray"]],
    ["ours", "all", [], ours, keep, ["delete Stray"]],
    ["ours", "none", [], ours, keep, [". prune-none Stray"]],
    ["ours, ignored", "owned", ["s?RAY"], ours, keep, [". ignored Stray"]],
    ["nobody's", "owned", [], nobodys, keep, [". not-owned Stray"]],
    ["nobody's", "all", [], nobodys, { maxDeletes: { count: 1 } }, ["delete Stray"]],
    ["nobody's", "none", [], nobodys, keep, [". not-owned Stray"]],
    ["nobody's, ignored", "all", ["str*"], nobodys, keep, [". ignored Stray"]],
    ["another's", "owned", [], others, keep, [". other-owner Stray"]],
    ["another's", "all", [], others, keep, [". other-owner Stray"]],
    [
      "another's, and named by --adopt",
      "all",
      [],
      others,
      { ...keep, adopt: ["Stray"] },
      [". other-owner Stray", "? adopt-not-needed"],
    ],
    ["another's", "none", [], others, keep, [". other-owner Stray"]],
    ["the previous owner's", "owned", [], previous, { ...keep, previousOwner: "CONTOSO/oldname" }, ["delete Stray"]],
    ["an old owner's, who is not named", "all", [], previous, keep, [". other-owner Stray"]],
    ["ours, protected", "owned", [], locked, keep, [". protected Stray"]],
    ["ours, protected", "all", [], locked, keep, [". protected Stray"]],
    ["nobody's, protected", "all", [], lockedNobodys, keep, [". protected Stray"]],
  ])("%s, prune %s, ignore %j", (_, prune, ignore, live, consent, expected) => {
    expect(planned(manifest([], { prune, ignore }), [live], consent)).toEqual(expected);
  });

  test("is listed with the reason and its creator", () => {
    const live = [
      liveWebhook("webappShop", { createdBy: "deployer@contoso.com" }),
      liveWebhook("scanImages"),
      liveWebhook("theirs", { tags: other, createdBy: "ci@contoso.com" }),
      ownWebhook("mirrorEast", { tags: protectedTag }),
      liveWebhook("auditTrail"),
    ];
    expect(makePlan(input(manifest([], { ignore: ["audit*"] }), live)).unmanaged).toEqual([
      { name: "auditTrail", reason: "ignored", message: 'it matches "audit*" under ignore' },
      { name: "mirrorEast", reason: "protected", message: "it has the tag acr-webhooks-protect" },
      { name: "scanImages", reason: "not-owned", message: "it has no acr-webhooks-owner tag" },
      {
        name: "theirs",
        reason: "other-owner",
        message: 'it belongs to "contoso/other" (created by ci@contoso.com)',
        createdBy: "ci@contoso.com",
      },
      {
        name: "webappShop",
        reason: "not-owned",
        message:
          "it has no acr-webhooks-owner tag (created by deployer@contoso.com); the name is one that App Service uses",
        createdBy: "deployer@contoso.com",
      },
    ]);
  });

  test("that looks like App Service's and that prune: all deletes is a warning", () => {
    const plan = makePlan(
      input(manifest([], { prune: "all" }), [
        liveWebhook("WebAppShop"),
        liveWebhook("scanImages"),
        ownWebhook("webappOurs"),
      ]),
    );
    expect(plan.warnings.map((warning) => [warning.code, warning.webhook])).toEqual([
      ["deletes-app-service-webhook", "WebAppShop"],
    ]);
  });
});

describe("a refusal", () => {
  test("says what is wrong, what to do, and where", () => {
    const location = { ...source, line: 12 };
    const desired = manifest([
      desiredWebhook("adopted", { scope: "a:*", tags: { team: "web" } }),
      desiredWebhook("locked", { protect: true, location: "northeurope", sources: { location } }),
      desiredWebhook("moved", { location: "northeurope", sources: { location } }),
      desiredWebhook("taken"),
      desiredWebhook("unset", { serviceUri: unset, customHeaders: { Authorization: unset } }),
      desiredWebhook("unread"),
    ]);
    const live = [
      liveWebhook("adopted"),
      ownWebhook("locked"),
      liveWebhook("moved", { tags: other }),
      liveWebhook("taken", { tags: other }),
      ownWebhook("unset"),
      ownWebhook("unread", { serviceUri: unread, customHeaders: unread }),
    ];
    const plan = makePlan(
      input(desired, live, { locations: ["northeurope"], consent: { ...noConsent, maxDeletes: { count: 9 } } }),
    );
    expect(plan.refusals.map(({ webhook, message, help, source: at }) => [webhook, message, help, at?.line])).toEqual([
      [
        "adopted",
        "webhook adopted has no owner, and adopting it would also change scope, tags.team",
        "Allow the adoption.",
        10,
      ],
      [
        "locked",
        "moving webhook locked from westeurope to northeurope needs a replace, but it is protected",
        "Change the location in one run, and add `protect` in the next.",
        12,
      ],
      [
        "moved",
        'moving webhook moved from westeurope to northeurope needs a replace, but it belongs to "contoso/other"',
        'Write "location: westeurope" to leave it there, or delete the webhook yourself.',
        12,
      ],
      [
        "taken",
        'webhook taken belongs to "contoso/other"',
        "Adopt it if that owner gave it up. If that owner was renamed, set the previous owner.",
        10,
      ],
      [
        "unread",
        "webhook unread has unknown values: serviceUri (getCallbackConfig is not permitted), customHeaders (getCallbackConfig is not permitted)",
        "Authorize this identity to perform Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action. A read-only lock also forbids it.",
        10,
      ],
      [
        "unset",
        "webhook unset has unknown values: serviceUri (WEBHOOK_TOKEN is not set), customHeaders.Authorization (WEBHOOK_TOKEN is not set)",
        "Set the variables that the manifest refers to.",
        10,
      ],
    ]);
  });

  test("is lifted by consent if it is consentable; the others stay", () => {
    const desired = manifest([
      desiredWebhook("adopted", { scope: "a:*" }),
      desiredWebhook("unset", { serviceUri: unset }),
    ]);
    const plan = makePlan(input(desired, [liveWebhook("adopted"), ownWebhook("gone")]));
    expect(plan.refusals.map((refusal) => refusal.code)).toEqual([
      "adopt-needs-consent",
      "unknown-values",
      "last-owned",
    ]);
    expect(consented(plan).refusals.map((refusal) => refusal.code)).toEqual(["unknown-values"]);
    expect({ ...consented(plan), refusals: [] }).toEqual({ ...plan, refusals: [] });
  });
});

test("unknown fields are listed with their source locations", () => {
  const header = { ...source, line: 14 };
  const desired = manifest([
    desiredWebhook("a", {
      serviceUri: unset,
      customHeaders: { Authorization: unset, "X-Team": "web" },
      sources: { "customHeaders.Authorization": header },
    }),
    desiredWebhook("b", { customHeaders: { Authorization: unset } }),
  ]);
  const live = [ownWebhook("b", { serviceUri: unread, customHeaders: unread })];
  const plan = makePlan(input(desired, live));
  expect(plan.unknowns.map((one) => [one.webhook, one.field, one.why, one.source?.line])).toEqual([
    ["a", "serviceUri", "WEBHOOK_TOKEN is not set", 10],
    ["a", "customHeaders.Authorization", "WEBHOOK_TOKEN is not set", 14],
    ["b", "serviceUri", "getCallbackConfig is not permitted", 10],
    ["b", "customHeaders", "getCallbackConfig is not permitted", 10],
    ["b", "customHeaders.Authorization", "WEBHOOK_TOKEN is not set", 10],
  ]);
  expect(plan.digest).toBeUndefined();
});

test("a plan counts its changes", () => {
  const desired = manifest([
    desiredWebhook("adopted"),
    desiredWebhook("made", { serviceUri: unset }),
    desiredWebhook("moved", { location: "northeurope" }),
    desiredWebhook("same"),
    desiredWebhook("updated", { scope: "a:*" }),
  ]);
  const live = [
    liveWebhook("adopted"),
    ownWebhook("gone"),
    ownWebhook("moved"),
    ownWebhook("same"),
    ownWebhook("updated"),
    liveWebhook("left"),
  ];
  const plan = makePlan(input(desired, live, { locations: ["northeurope"] }));
  expect(countChanges(plan)).toEqual({
    creates: 1,
    updates: 2,
    replaces: 1,
    deletes: 1,
    adopts: 1,
    noOps: 1,
    unmanaged: 1,
    unknowns: 1,
  });
  expect(hasChanges(plan)).toBe(true);
  expect(
    hasChanges(makePlan(input(manifest([desiredWebhook("same")]), [ownWebhook("same"), liveWebhook("left")]))),
  ).toBe(false);
});

test("changes come in the order of their names, ignoring case, and keep the live spelling", () => {
  const desired = manifest([desiredWebhook("bbbbb"), desiredWebhook("CCCCC"), desiredWebhook("aaaaa")]);
  const plan = makePlan(
    input(desired, [ownWebhook("ddddd"), ownWebhook("BBBBB"), ownWebhook("Abbbb")], {
      consent: { ...noConsent, ...keep },
    }),
  );
  expect(plan.changes.map((change) => `${change.action} ${change.name}`)).toEqual([
    "create aaaaa",
    "delete Abbbb",
    "no-op BBBBB",
    "create CCCCC",
    "delete ddddd",
  ]);
});

describe("reads", () => {
  const gone = [ownWebhook("gone1"), ownWebhook("gone2"), ownWebhook("gone3")];
  test.each<[string, Desired, readonly LiveWebhook[], ReturnType<typeof readsNeeded>]>([
    ["nothing", manifest([]), [liveWebhook("left")], { configs: [], quota: false, locations: false }],
    [
      "named and live: its configuration",
      one(),
      [ownWebhook("DeployStaging"), liveWebhook("left")],
      { configs: ["DeployStaging"], quota: false, locations: false },
    ],
    ["created: the quota", one(), [], { configs: [], quota: true, locations: false }],
    ["deleted: nothing", manifest([]), gone, { configs: [], quota: false, locations: false }],
    [
      "deletes beside creates: the quota tells whether they have to make room",
      manifest([desiredWebhook("new1x"), desiredWebhook("new2x")]),
      gone,
      { configs: [], quota: true, locations: false },
    ],
    [
      "away from home: the replicas",
      one({ location: "northeurope" }),
      [],
      { configs: [], quota: true, locations: true },
    ],
    [
      "at home by name: no replicas",
      one({ location: "westeurope" }),
      [],
      { configs: [], quota: true, locations: false },
    ],
    [
      "ignored: nothing",
      manifest([], { ignore: ["*"], prune: "all" }),
      gone,
      { configs: [], quota: false, locations: false },
    ],
  ])("%s", (_, desired, live, expected) => {
    expect(readsNeeded(desired, registry, live, noConsent)).toEqual(expected);
  });

  test("are listed by name", () => {
    const desired = manifest([desiredWebhook("bbbbb"), desiredWebhook("ddddd"), desiredWebhook("new1x")]);
    const live = ["ddddd", "ccccc", "Bbbbb"].map((each) => ownWebhook(each));
    expect(readsNeeded(desired, registry, live, noConsent).configs).toEqual(["Bbbbb", "ddddd"]);
  });

  test.each<[string, number, readonly string[]]>([
    ["with room for all creates", 5, []],
    ["with room for one", 4, ["gone1"]],
    ["with room for none", 3, ["gone1", "gone2"]],
    ["with no way to make room", 1, []],
  ])("for putting back what makes room: %s", (_, limit, expected) => {
    const desired = manifest([desiredWebhook("new1x"), desiredWebhook("new2x")]);
    const unread = gone.map(({ webhook, ...rest }) => ({
      ...rest,
      webhook: { ...webhook, serviceUri: unknown("it was not read"), customHeaders: unknown("it was not read") },
    }));
    const plan = makePlan(input(desired, unread, { quota: { limit, used: 3 } }));
    expect(readsForQuotaSlot(plan)).toEqual(expected);
    expect(readsForQuotaSlot(makePlan(input(desired, gone, { quota: { limit, used: 3 } })))).toEqual([]);
  });
});

test("the plan names its registry, owner and prune", () => {
  const plan = makePlan(input(manifest([], { prune: "none" }), []));
  expect([plan.registry, plan.owner, plan.prune]).toEqual([registry, owner, "none"]);
});
