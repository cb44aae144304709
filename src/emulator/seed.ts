import { randomBytes } from "node:crypto";
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { readTags } from "./arm-input.ts";
import { ArmError } from "./arm-response.ts";
import type { StoredEventSubscription } from "./endpoints.ts";
import { historyOf, type SeedEvent, timeOf } from "./history.ts";
import { isRecord, textEntries } from "./json.ts";
import { skus } from "./registry-input.ts";
import { type SeedSite, seededSites } from "./sites.ts";
import {
  created,
  groupKey,
  groupsOf,
  newPasswords,
  normaliseLocation,
  type ResourceGroup,
  type Sku,
  type StoredRegistry,
  type StoredWebhook,
} from "./store.ts";
import { parseSwitches, type Switches } from "./switches.ts";
import type { Client, KeySet, World } from "./world.ts";

/** The content of a seed. */
export interface Seeded {
  readonly world: World;
  readonly switches: Partial<Switches>;
}

/**
 * Turns a parsed seed document into a world. `undefined` means one Premium registry `contoso` in `westeurope`. All errors are reported at
 * once, each with its path in the document.
 * @throws UserError `emulator-seed-invalid`, exit code 3.
 */
export async function readSeed(given: unknown, stamp: () => string): Promise<Seeded> {
  const seed = withCanonicalWords(given);
  if (seed === undefined) return { world: build({ registries: [{ name: "contoso" }] }, stamp), switches: {} };
  const problems = await schemaProblems(seed);
  if (problems.length > 0 || !isRecord(seed)) throw invalid(problems);
  const document: SeedDocument = seed;
  const { switches, problems: wrongSwitches } = parseSwitches(document.switches ?? {});
  const rest = [...wrongSwitches.map((text) => problem("switches", text)), ...contradictions(document)];
  if (rest.length > 0) throw invalid(rest);
  return { world: build(document, stamp), switches };
}

// --- internal --------------------------------------------------------------------------------------------------------

// The shape that schemas/emulator-seed.schema.json accepts.
interface SeedDocument {
  readonly tenantId?: string;
  readonly subscriptions?: readonly { readonly subscriptionId: string; readonly displayName?: string }[];
  readonly clients?: readonly SeedClient[];
  readonly managedIdentity?: {
    readonly clientId?: string;
    readonly objectId?: string;
    readonly deny?: readonly string[];
  };
  readonly issuers?: Readonly<Record<string, KeySet>>;
  readonly resourceGroups?: readonly SeedGroup[];
  readonly registries?: readonly SeedRegistry[];
  readonly sites?: readonly SeedSite[];
  readonly switches?: unknown;
}

interface SeedClient {
  readonly clientId: string;
  readonly objectId?: string;
  readonly clientSecret?: string;
  readonly federatedCredentials?: readonly {
    readonly issuer: string;
    readonly subject?: string;
    readonly audiences?: readonly string[];
  }[];
  readonly deny?: readonly string[];
}

interface SeedGroup {
  readonly name: string;
  readonly subscriptionId?: string;
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

interface SeedRegistry {
  readonly name: string;
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly sku?: Sku;
  readonly tags?: Readonly<Record<string, string>>;
  readonly loginServer?: string;
  readonly adminUserEnabled?: boolean;
  readonly replications?: readonly string[];
  readonly webhooks?: Readonly<Record<string, SeedWebhook>>;
  readonly eventSubscriptions?: readonly (Partial<StoredEventSubscription> &
    Pick<StoredEventSubscription, "name" | "endpoint">)[];
}

interface SeedWebhook {
  readonly serviceUri: string;
  readonly customHeaders?: Readonly<Record<string, string>>;
  readonly actions?: readonly string[];
  readonly scope?: string;
  readonly status?: "enabled" | "disabled";
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly createdBy?: string;
  readonly createdByType?: string;
  readonly events?: readonly SeedEvent[];
}

const defaults = {
  tenantId: "11111111-1111-4111-8111-111111111111",
  subscriptionId: "22222222-2222-4222-8222-222222222222",
  clientId: "33333333-3333-4333-8333-333333333333",
  managedIdentity: "44444444-4444-4444-8444-444444444444",
  // The application that creates the home region's replication (recorded 2025-09).
  service: "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26",
} as const;

function build(seed: SeedDocument, stamp: () => string): World {
  const subscriptions = (seed.subscriptions ?? [{ subscriptionId: defaults.subscriptionId }]).map((each) => ({
    subscriptionId: each.subscriptionId,
    displayName: each.displayName ?? "Emulated subscription",
  }));
  const home = subscriptions[0]?.subscriptionId ?? defaults.subscriptionId;
  const clients = (seed.clients ?? [{ clientId: defaults.clientId }]).map((each, index) => client(each, index === 0));
  const by = clients[0]?.clientId ?? defaults.clientId;
  const registries = (seed.registries ?? [{ name: "contoso" }]).map((each) => registry(each, { home, by, stamp }));
  const sites = seededSites(seed.sites ?? [], home);
  const groups = (seed.resourceGroups ?? []).map((each) => group(each, home));
  return {
    tenantId: seed.tenantId ?? defaults.tenantId,
    clients,
    managedIdentity: client({ clientId: defaults.managedIdentity, ...seed.managedIdentity }, false),
    issuers: new Map(Object.entries(seed.issuers ?? {})),
    subscriptions,
    groups: groupsOf([...registries, ...sites], groups),
    registries,
    sites,
  };
}

function client(seed: SeedClient, needsSecret: boolean): Client {
  return {
    clientId: seed.clientId,
    objectId: seed.objectId ?? (seed.clientId.startsWith("0") ? "1" : "0") + seed.clientId.slice(1),
    clientSecret: seed.clientSecret ?? (needsSecret ? randomBytes(20).toString("hex") : undefined),
    federatedCredentials: (seed.federatedCredentials ?? []).map((each) => ({
      issuer: each.issuer,
      subject: each.subject,
      audiences: each.audiences ?? ["api://AzureADTokenExchange"],
    })),
    deny: seed.deny ?? [],
  };
}

function group(seed: SeedGroup, home: string): ResourceGroup {
  return {
    name: seed.name,
    subscriptionId: seed.subscriptionId ?? home,
    location: normaliseLocation(seed.location ?? "westeurope"),
    tags: new Map(textEntries(seed.tags)),
    managedBy: undefined,
  };
}

function registry(
  seed: SeedRegistry,
  world: { readonly home: string; readonly by: string; readonly stamp: () => string },
): StoredRegistry {
  const location = normaliseLocation(seed.location ?? "westeurope");
  const us = { by: world.by, byType: "Application" };
  const webhooks = Object.entries(seed.webhooks ?? {}).map(([name, each]): [string, StoredWebhook] => [
    name.toLowerCase(),
    {
      name,
      location: normaliseLocation(each.location ?? location),
      tags: new Map(textEntries(each.tags)),
      status: each.status ?? "enabled",
      scope: each.scope ?? "",
      actions: each.actions ?? ["push"],
      serviceUri: each.serviceUri,
      customHeaders: new Map(textEntries(each.customHeaders)),
      provisioningState: "Succeeded",
      systemData: created({ by: each.createdBy ?? us.by, byType: each.createdByType ?? us.byType }, world.stamp()),
    },
  ]);
  const made: StoredRegistry = {
    name: seed.name,
    subscriptionId: seed.subscriptionId ?? world.home,
    resourceGroup: seed.resourceGroup ?? "rg-containers",
    location,
    sku: seed.sku ?? "Premium",
    tags: new Map(textEntries(seed.tags)),
    loginServer: seed.loginServer ?? `${seed.name.toLowerCase()}.azurecr.io`,
    adminUserEnabled: seed.adminUserEnabled ?? false,
    properties: {},
    identity: undefined,
    passwords: newPasswords(),
    provisioningState: "Succeeded",
    systemData: created(us, world.stamp()),
    replications: (seed.replications ?? []).map((each) => ({
      name: normaliseLocation(each),
      location: normaliseLocation(each),
      systemData: created(us, world.stamp()),
      tags: new Map(),
      regionEndpointEnabled: true,
      zoneRedundancy: "Disabled" as const,
      provisioningState: "Succeeded" as const,
    })),
    webhooks: new Map(webhooks),
    events: new Map(),
    eventSubscriptions: (seed.eventSubscriptions ?? []).map((each) => ({
      endpointType: "WebHook",
      includedEventTypes: ["Microsoft.ContainerRegistry.ImagePushed", "Microsoft.ContainerRegistry.ImageDeleted"],
      subjectBeginsWith: "",
      subjectEndsWith: "",
      labels: null,
      provisioningState: "Succeeded",
      ...each,
    })),
  };
  const now = Date.parse(`${world.stamp()}Z`);
  for (const [name, each] of Object.entries(seed.webhooks ?? {})) {
    const webhook = made.webhooks.get(name.toLowerCase());
    if (webhook !== undefined && each.events !== undefined)
      made.events.set(name.toLowerCase(), historyOf(made, webhook, each.events, now));
  }
  return made;
}

/** The words `sku` and `status` in the service's own case: it ignores case in them, so the seed does too. */
function withCanonicalWords(seed: unknown): unknown {
  if (!isRecord(seed) || !Array.isArray(seed["registries"])) return seed;
  const registries = seed["registries"].map((each: unknown) => {
    if (!isRecord(each)) return each;
    const { sku, webhooks } = each;
    return {
      ...each,
      ...(sku === undefined ? {} : { sku: canonical(sku, skus) }),
      ...(isRecord(webhooks) ? { webhooks: withCanonicalStatus(webhooks) } : {}),
    };
  });
  return { ...seed, registries };
}

function withCanonicalStatus(webhooks: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(webhooks).map(([name, each]) => [
      name,
      isRecord(each) && each["status"] !== undefined
        ? { ...each, status: canonical(each["status"], ["enabled", "disabled"]) }
        : each,
    ]),
  );
}

function canonical(value: unknown, words: readonly string[]): unknown {
  return typeof value === "string"
    ? (words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? value)
    : value;
}

/** What is wrong with tags; a PATCH of the same tags would fail in the same way. */
function tagProblems(path: string, tags: unknown): Diagnostic[] {
  try {
    readTags(tags);
    return [];
  } catch (error) {
    if (!(error instanceof ArmError)) throw error;
    return [problem(`${path}.tags`, error.message.replace(/\.$/, ""))];
  }
}

/** Groups that are listed twice or are in no known subscription. */
function groupProblems(seed: SeedDocument, known: ReadonlySet<string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const [index, each] of (seed.resourceGroups ?? []).entries()) {
    const path = `resourceGroups[${index}]`;
    const key = groupKey(each.subscriptionId ?? [...known][0] ?? "", each.name);
    if (seen.has(key)) found.push(problem(`${path}.name`, `resource group ${each.name} is listed twice`));
    seen.add(key);
    if (each.subscriptionId !== undefined && !known.has(each.subscriptionId.toLowerCase()))
      found.push(problem(`${path}.subscriptionId`, `subscription ${each.subscriptionId} is not among "subscriptions"`));
    found.push(...tagProblems(path, each.tags));
  }
  return found;
}

/** What the schema cannot express. */
function contradictions(seed: SeedDocument): Diagnostic[] {
  const found: Diagnostic[] = [];
  const known = new Set(
    (seed.subscriptions ?? [{ subscriptionId: defaults.subscriptionId }]).map((each) =>
      each.subscriptionId.toLowerCase(),
    ),
  );
  found.push(...groupProblems(seed, known));
  const seen = new Set<string>();
  for (const [index, each] of (seed.registries ?? []).entries()) {
    const path = `registries[${index}]`;
    found.push(...tagProblems(path, each.tags));
    if (seen.has(each.name.toLowerCase()))
      found.push(problem(`${path}.name`, `registry ${each.name} appears twice; names are unique in all of Azure`));
    seen.add(each.name.toLowerCase());
    if (each.subscriptionId !== undefined && !known.has(each.subscriptionId.toLowerCase())) {
      found.push(problem(`${path}.subscriptionId`, `subscription ${each.subscriptionId} is not among "subscriptions"`));
    }
    if ((each.replications ?? []).length > 0 && (each.sku ?? "Premium") !== "Premium") {
      found.push(problem(`${path}.replications`, `a ${each.sku} registry cannot have replications; use sku: Premium`));
    }
    const home = each.location ?? "westeurope";
    const places = [home, ...(each.replications ?? [])].map(normaliseLocation);
    if (new Set(places).size < places.length)
      found.push(problem(`${path}.replications`, "a region appears twice or is the home region"));
    const names = new Set<string>();
    for (const [name, hook] of Object.entries(each.webhooks ?? {})) {
      if (names.has(name.toLowerCase()))
        found.push(problem(`${path}.webhooks.${name}`, "this name appears twice; names ignore case"));
      names.add(name.toLowerCase());
      found.push(...tagProblems(`${path}.webhooks.${name}`, hook.tags));
      for (const [at, event] of (hook.events ?? []).entries())
        found.push(...eventProblems(event, `${path}.webhooks.${name}.events[${at}]`));
      if (!places.includes(normaliseLocation(hook.location ?? home))) {
        found.push(problem(`${path}.webhooks.${name}.location`, `the registry has no replication in ${hook.location}`));
      }
    }
  }
  return [...found, ...siteProblems(seed, known)];
}

function eventProblems(event: SeedEvent, path: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (event.when !== undefined && timeOf(event.when, 0) === undefined)
    found.push(problem(`${path}.when`, `"${event.when}" is not a time; use "2h ago" or 2026-01-31T12:00:00Z`));
  if (event.action !== "ping" && event.repository === undefined)
    found.push(problem(path, `"repository" is missing; only a ping has none`));
  return found;
}

function siteProblems(seed: SeedDocument, known: ReadonlySet<string>): Diagnostic[] {
  const seen = new Set<string>();
  return (seed.sites ?? []).flatMap((site, index) => {
    const found: Diagnostic[] = [];
    const name = (site.name ?? "").toLowerCase();
    if (seen.has(name))
      found.push(problem(`sites[${index}].name`, `site ${site.name} appears twice; names are unique in all of Azure`));
    seen.add(name);
    if (site.subscriptionId !== undefined && !known.has(site.subscriptionId.toLowerCase()))
      found.push(
        problem(`sites[${index}].subscriptionId`, `subscription ${site.subscriptionId} is not among "subscriptions"`),
      );
    return found;
  });
}

async function schemaProblems(seed: unknown): Promise<Diagnostic[]> {
  const [{ Ajv }, { default: schema }] = await Promise.all([
    import("ajv"),
    import("../../schemas/emulator-seed.schema.json", { with: { type: "json" } }),
  ]);
  const validate = new Ajv({ allErrors: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
  if (validate(seed)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== "propertyNames")
    .map((error) => {
      const path = pathOf(error.instancePath);
      switch (error.keyword) {
        case "additionalProperties":
          return problem(path, `unknown key "${String(error.params["additionalProperty"])}"`);
        case "required":
          return problem(path, `"${String(error.params["missingProperty"])}" is missing`);
        case "enum":
          return problem(path, `must be one of ${listed(error.params["allowedValues"])}`);
        case "pattern":
          return problem(
            path,
            error.propertyName === undefined
              ? patternText(error.schemaPath)
              : `the name "${error.propertyName}" must be 5 to 50 letters and digits`,
          );
        default:
          return problem(path, error.message ?? "is not valid");
      }
    });
}

function patternText(schemaPath: string): string {
  if (schemaPath.includes("/guid/")) return "must be a GUID";
  if (schemaPath.includes("/name/")) return "must be 5 to 50 letters and digits";
  if (schemaPath.includes("/siteName/")) return "must be 2 to 60 letters, digits and hyphens";
  if (schemaPath.includes("/duration/")) return "must be a duration such as 30m, 6h or 3d";
  if (schemaPath.includes("serviceUri")) return "must be an absolute http or https URL";
  return "must be 1 to 90 letters, digits, or - _ . ( )";
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(", ") : "";
}

/** `/registries/0/sku` as `registries[0].sku`. */
function pathOf(pointer: string): string {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

function problem(path: string, text: string): Diagnostic {
  return {
    severity: "error",
    code: "emulator-seed-invalid",
    message: path === "" ? `seed: ${text}.` : `seed, at ${path}: ${text}.`,
    help: "See docs/emulator.md and schemas/emulator-seed.schema.json for the format of a seed.",
  };
}

function invalid(problems: readonly Diagnostic[]): UserError {
  return new UserError(problems.length > 0 ? problems : [problem("", "must be an object")], 3);
}
