/**
 * Generated manifests and registries, related as they are in life: most live webhooks are what a manifest once asked
 * for, some of them edited since, some someone else's. Every secret value contains `marker`, and nothing else does.
 *
 * `Manifest` and `Scenario.environment` are plain JSON: written to a file as they are they make a valid `webhooks.yaml`.
 */
import fc from "fast-check";
import type { Desired, LiveWebhook, Quota, RegistryInfo, Unknown } from "../../src/model.ts";
import { isUnknown, names, ownerTag, protectTag, Secret, unknown } from "../../src/model.ts";
import type { Consent } from "../../src/plan/plan.ts";
import { matches } from "../../src/text/pattern.ts";
import { desiredWebhook, liveWebhook, manifest, owner, registry } from "./build.ts";

/** In every secret value of a scenario. */
export const marker = "s3cret-";

const previousOwner = "contoso/oldname";

interface ManifestWebhook {
  readonly serviceUri: string;
  readonly customHeaders?: Readonly<Record<string, string>>;
  readonly actions?: readonly string[];
  readonly scope?: string;
  readonly status?: "enabled" | "disabled";
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string | null>>;
  readonly protect?: boolean;
}

interface Manifest {
  readonly owner: string;
  readonly registry: { readonly name: string };
  readonly prune: "owned" | "all" | "none";
  readonly ignore: readonly string[];
  readonly webhooks: Readonly<Record<string, ManifestWebhook>>;
}

export interface Scenario {
  readonly manifest: Manifest;
  /** Variables that the manifest refers to; one that is not here is not set. */
  readonly environment: Readonly<Record<string, string>>;
  readonly desired: Desired;
  readonly registry: RegistryInfo;
  /** With callback configurations, but for those that can't be read. */
  readonly live: readonly LiveWebhook[];
  readonly quota: Quota | Unknown;
  readonly locations: readonly string[] | Unknown;
  readonly consent: Consent;
}

export interface ScenarioOptions {
  /** Some variables are not set, and some reads are refused. Default: no. */
  readonly withUnknowns?: boolean;
}

const allNames = [
  "auditTrail",
  "chartSync",
  "deployProd",
  "deployStaging",
  "mirrorEast",
  "scanImages",
  "webappBlog",
  "webappShop",
];
const regions = ["westeurope", "northeurope", "eastus"];
const allActions = ["push", "delete", "quarantine", "chart_push", "chart_delete"];
const headerNames = ["Authorization", "X-Source", "x-source", "X-Team"];
const tagNames = ["team", "Team", "cost-centre", "env"];
const variables = ["WEBHOOK_A", "WEBHOOK_B", "WEBHOOK_C"];

const secretValue = fc.constantFrom("red", "green", "blue").map((word) => `${marker}${word}`);
const mostly = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: other, weight: 1 });
const caseOf = (text: string) => fc.constantFrom(text, text, text.toUpperCase(), text.toLowerCase());
const someActions = fc.subarray(allActions, { minLength: 1 });
const someText = fc.constantFrom("platform", "web", "Web", "a b", "");

const headerText = fc.oneof(
  secretValue,
  fc.constantFrom(...variables).map((name) => `Bearer \${${name}}`),
  fc.tuple(fc.constantFrom(...variables), fc.constantFrom(...variables)).map(([a, b]) => `\${${a}}:\${${b}}`),
);
const uriText = fc.oneof(
  fc.constantFrom(
    "https://deploy.contoso.com/hooks/acr",
    "https://deploy.contoso.com",
    "http://chat.contoso.com:8080/hooks",
  ),
  fc.constantFrom(...variables).map((name) => `https://deploy.contoso.com/hooks/\${${name}}`),
  fc.constantFrom(...variables).map((name) => `https://$shop:\${${name}}@shop.contoso.com/api/registry/webhook`),
);

/** Keys that differ by more than their case, as in every valid manifest. */
function record<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 3, selector: ([key]) => key.toLowerCase() })
    .map((entries) => Object.fromEntries(entries));
}

const manifestWebhook: fc.Arbitrary<ManifestWebhook> = fc.record(
  {
    serviceUri: uriText,
    customHeaders: record(headerNames, headerText),
    actions: someActions,
    scope: fc.constantFrom("", "storefront:*", "storefront:latest"),
    status: fc.constantFrom("enabled" as const, "disabled" as const),
    location: mostly("westeurope", fc.constantFrom(...regions)),
    tags: record(tagNames, fc.oneof(someText, fc.constant(null))),
    protect: mostly(false, fc.boolean()),
  },
  { requiredKeys: ["serviceUri"] },
);

/** Puts the variables' values in, as the manifest room does; undefined: one is not set. */
function resolved(text: string, environment: Scenario["environment"]): string | Unknown {
  const missing = [...text.matchAll(/\$\{(\w+)\}/g)]
    .map((found) => found[1] ?? "")
    .filter((name) => environment[name] === undefined);
  if (missing.length > 0) return unknown(`${missing.join(", ")} is not set`);
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => environment[name] ?? "");
}

/** What the manifest room makes of a generated manifest. */
function desiredOf(text: Manifest, environment: Scenario["environment"]): Desired {
  const webhooks = Object.entries(text.webhooks).map(([name, webhook]) => {
    const { serviceUri, customHeaders = {}, ...rest } = webhook;
    const bare = serviceUri.replace(/[^/]*@/, "");
    return desiredWebhook(name, {
      ...rest,
      actions: [...(webhook.actions ?? ["push"])].sort(),
      serviceUri: resolved(serviceUri, environment),
      customHeaders: Object.fromEntries(
        Object.entries(customHeaders).map(([key, value]) => [key, resolved(value, environment)]),
      ),
      templates: { serviceUri, customHeaders },
      shownUri: bare.includes("${") ? `${new URL(bare).origin}/***` : bare,
    });
  });
  const sorted = webhooks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return manifest(sorted, { owner: text.owner, prune: text.prune, ignore: text.ignore });
}

/** The tags that say whose a webhook is: ours mostly, in any case; nobody's, another's, or the previous owner's. */
const ownTags: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.oneof(
      { arbitrary: caseOf(owner), weight: 6 },
      { arbitrary: fc.constant(undefined), weight: 3 },
      { arbitrary: fc.constantFrom("contoso/other", previousOwner), weight: 2 },
    ),
    mostly(false, fc.boolean()),
    mostly(false, fc.boolean()),
  )
  .map(([whose, isProtected, stray]) => ({
    ...(whose === undefined ? {} : { [ownerTag]: whose }),
    ...(isProtected ? { [protectTag]: "true" } : {}),
    ...(stray ? { "acr-webhooks-stray": "1" } : {}),
  }));

const edits = fc.record(
  {
    location: fc.constantFrom(...regions),
    status: fc.constantFrom("enabled" as const, "disabled" as const),
    scope: fc.constantFrom("", "storefront:*"),
    actions: someActions.map((actions) => actions.toSorted()),
    serviceUri: fc.oneof(
      secretValue.map((value) => `https://deploy.contoso.com/${value}`),
      fc.constant("https://deploy.contoso.com/hooks/acr"),
    ),
    customHeaders: record(headerNames, secretValue),
    tags: record(tagNames, someText),
  },
  { requiredKeys: [] },
);

/** A live webhook: what the manifest asks for, or something of its own, with some fields edited. */
function live(
  name: string,
  asked: ManifestWebhook | undefined,
  environment: Scenario["environment"],
  withUnknowns: boolean,
): fc.Arbitrary<LiveWebhook> {
  const known = { WEBHOOK_A: `${marker}a`, WEBHOOK_B: `${marker}b`, WEBHOOK_C: `${marker}c`, ...environment };
  const filled = (text: string): string => {
    const value = resolved(text, known);
    return isUnknown(value) ? text : value;
  };
  return fc
    .record({
      spelling: caseOf(name),
      edited: mostly({}, edits),
      own: ownTags,
      config: withUnknowns
        ? mostly(undefined, fc.constant(unknown("getCallbackConfig is not permitted")))
        : fc.constant(undefined),
      createdBy: fc.constantFrom(undefined, "deployer@contoso.com"),
    })
    .map(({ spelling, edited, own, config, createdBy }) => {
      const {
        protect: _,
        tags = {},
        serviceUri = "https://deploy.contoso.com",
        customHeaders = {},
        actions = ["push"],
        ...rest
      } = asked ?? {};
      const kept = Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
      const headers = Object.entries(customHeaders).map(([key, value]) => [key, filled(value)] as const);
      const allTags = names([...kept, ...Object.entries(edited.tags ?? {})]);
      return liveWebhook(spelling, {
        ...rest,
        actions: [...actions].sort(),
        ...edited,
        tags: { ...Object.fromEntries([...allTags.values()].map((tag) => [tag.name, tag.value])), ...own },
        serviceUri: config ?? edited.serviceUri ?? filled(serviceUri),
        customHeaders: config ?? edited.customHeaders ?? Object.fromEntries(headers),
        ...(createdBy === undefined ? {} : { createdBy }),
      });
    });
}

const consent: fc.Arbitrary<Consent> = fc.record({
  adopt: fc.uniqueArray(fc.constantFrom(...allNames).chain(caseOf), {
    maxLength: 3,
    selector: (name) => name.toLowerCase(),
  }),
  previousOwner: fc.constantFrom(undefined, previousOwner),
  maxDeletes: fc.oneof(
    fc.constant(undefined),
    fc.record({ count: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
  ),
});

/** Where each name is: in the manifest, in the registry, both, or neither. Live lists come in any order. */
export function scenarios({ withUnknowns = false }: ScenarioOptions = {}): fc.Arbitrary<Scenario> {
  const environment = fc.record(
    { WEBHOOK_A: secretValue, WEBHOOK_B: secretValue, WEBHOOK_C: secretValue },
    withUnknowns ? { requiredKeys: [] } : {},
  );
  const text = fc
    .record({
      owner: fc.constant(owner),
      registry: fc.constant({ name: registry.name }),
      prune: fc.constantFrom("owned" as const, "owned" as const, "all" as const, "none" as const),
      ignore: fc.subarray(["webapp*", "*East", "scanImage?"]),
      webhooks: fc
        .subarray(allNames)
        .chain((some) => fc.tuple(...some.map((name) => manifestWebhook.map((webhook) => [name, webhook] as const)))),
    })
    .map(({ ignore, webhooks, ...rest }): Manifest => {
      // A manifest may not name what it ignores.
      const free = ignore.filter((pattern) => !webhooks.some(([name]) => matches(pattern, name)));
      return { ...rest, ignore: free, webhooks: Object.fromEntries(webhooks) };
    });
  return fc
    .record({ manifest: text, environment, present: fc.shuffledSubarray(allNames), consent })
    .chain(({ manifest: written, environment, present, consent }) => {
      const defined = Object.fromEntries(
        Object.entries(environment).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
      );
      return fc.record({
        manifest: fc.constant(written),
        environment: fc.constant(defined),
        desired: fc.constant(desiredOf(written, defined)),
        registry: fc.constant(registry),
        live: fc.tuple(...present.map((name) => live(name, written.webhooks[name], defined, withUnknowns))),
        quota: fc.constantFrom<Quota | Unknown>(
          { limit: 10, used: present.length },
          { limit: -1, used: 0 },
          { limit: present.length, used: present.length },
          { limit: 2, used: 0 },
          ...(withUnknowns ? [unknown("listUsages is not permitted")] : []),
        ),
        locations: fc.constantFrom<readonly string[] | Unknown>(
          regions,
          ["westeurope"],
          ...(withUnknowns ? [unknown("replications are not permitted")] : []),
        ),
        consent: fc.constant(consent),
      });
    });
}

/** The same scenario with every secret value changed to another, different ones to different ones. */
export function withOtherSecrets(scenario: Scenario): Scenario {
  const other = <T>(value: Secret | T): Secret | T =>
    value instanceof Secret ? new Secret(value.reveal().replaceAll(marker, `${marker}other-`)) : value;
  const environment = Object.fromEntries(
    Object.entries(scenario.environment).map(([key, value]) => [key, value.replaceAll(marker, `${marker}other-`)]),
  );
  return {
    ...scenario,
    environment,
    desired: {
      ...scenario.desired,
      webhooks: scenario.desired.webhooks.map((webhook) => ({
        ...webhook,
        serviceUri: other(webhook.serviceUri),
        customHeaders: names([...webhook.customHeaders.values()].map(({ name, value }) => [name, other(value)])),
      })),
    },
    live: scenario.live.map((one) => {
      const { serviceUri, customHeaders } = one.webhook;
      return {
        ...one,
        webhook: {
          ...one.webhook,
          serviceUri: other(serviceUri),
          customHeaders: isUnknown(customHeaders)
            ? customHeaders
            : names([...customHeaders.values()].map(({ name, value }) => [name, other(value)])),
        },
      };
    }),
  };
}
