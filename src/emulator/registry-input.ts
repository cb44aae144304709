import { invalid, readTags, text } from "./arm-input.ts";
import { ArmError } from "./arm-response.ts";
import { isRecord } from "./json.ts";
import { type RegistryProperty, registryPolicies, registryProperties } from "./registry-body.ts";
import type { RegistryIdentity, Sku } from "./store.ts";

/** The body of a PUT or PATCH of a registry; `undefined`: absent or null. */
export interface RegistryInput {
  readonly location: string | undefined;
  readonly sku: Sku | undefined;
  readonly tags: ReadonlyMap<string, string> | undefined;
  /** `null`: a type of "None" was sent, which removes the identity. */
  readonly identity: RegistryIdentity | null | undefined;
  readonly adminUserEnabled: boolean | undefined;
  /** The other properties that were sent, by name; words in the service's own case. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All SKUs, from the smallest. */
export const skus: readonly Sku[] = ["Basic", "Standard", "Premium"];

/**
 * Reads the body of a PUT or PATCH of a registry. Read-only and unknown properties are ignored, as ARM does.
 * @throws ArmError for a value that cannot be. The service's own codes and texts for these are not known.
 */
export function readRegistry(body: Record<string, unknown>): RegistryInput {
  const given = body["properties"] ?? {};
  if (!isRecord(given)) throw invalid("properties", "must be an object");
  const admin = given["adminUserEnabled"] ?? undefined;
  if (admin !== undefined && typeof admin !== "boolean")
    throw invalid("properties.adminUserEnabled", "must be a boolean");
  const properties: Record<string, unknown> = {};
  for (const property of registryProperties) {
    const value = readProperty(property, given[property.name]);
    if (value !== undefined) properties[property.name] = value;
  }
  const policies = readPolicies(given["policies"]);
  if (policies !== undefined) properties["policies"] = policies;
  const rules = readNetworkRules(given["networkRuleSet"]);
  if (rules !== undefined) properties["networkRuleSet"] = rules;
  return {
    location: text(body["location"], "location"),
    sku: readSku(body["sku"]),
    tags: readTags(body["tags"]),
    identity: readIdentity(body["identity"]),
    adminUserEnabled: admin,
    properties,
  };
}

/**
 * Checks what a SKU allows (Azure documentation, service tiers).
 * @throws ArmError for a property that needs a larger SKU
 */
export function checkSku(sku: Sku, properties: Readonly<Record<string, unknown>>): void {
  for (const { name, standard, needs } of registryProperties) {
    const value = properties[name];
    if (needs === undefined || value === undefined || !differs(value, standard)) continue;
    if (skus.indexOf(sku) < skus.indexOf(needs)) throw skuNotSupported(`properties.${name}`, sku, needs);
  }
  const { networkRuleSet: rules, policies } = properties;
  if (sku === "Premium") return;
  if (isRecord(rules) && (rules["defaultAction"] === "Deny" || hasRules(rules)))
    throw skuNotSupported("properties.networkRuleSet", sku, "Premium");
  for (const [name, standard] of Object.entries(registryPolicies)) {
    const own = isRecord(policies) ? policies[name] : undefined;
    if (name === "azureADAuthenticationAsArmPolicy" || !isRecord(own) || own["status"] === undefined) continue;
    if (own["status"] !== standard["status"]) throw skuNotSupported(`properties.policies.${name}`, sku, "Premium");
  }
}

// --- internal --------------------------------------------------------------------------------------------------------

function skuNotSupported(where: string, sku: Sku, needs: Sku): ArmError {
  return new ArmError(
    400,
    "SkuNotSupported",
    `The value of '${where}' is not supported by a registry of SKU ${sku}. It needs SKU ${needs}.`,
    { gateway: false },
  );
}

function differs(value: unknown, standard: unknown): boolean {
  if (isRecord(value) && isRecord(standard))
    return Object.entries(standard).some(([key, own]) => (value[key] ?? own) !== own);
  return value !== standard;
}

function hasRules(rules: Record<string, unknown>): boolean {
  const lists = [rules["ipRules"], rules["virtualNetworkRules"]];
  return lists.some((list) => Array.isArray(list) && list.length > 0);
}

function readSku(value: unknown): Sku | undefined {
  if (value === undefined || value === null) return undefined;
  const name = isRecord(value) ? value["name"] : undefined;
  const sku = typeof name === "string" ? skus.find((each) => each.toLowerCase() === name.toLowerCase()) : undefined;
  if (sku === undefined) throw invalid("sku.name", `must be one of ${skus.join(", ")}`);
  return sku;
}

function readProperty({ name, kind }: RegistryProperty, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const where = `properties.${name}`;
  if (kind === "boolean") {
    if (typeof value !== "boolean") throw invalid(where, "must be a boolean");
    return value;
  }
  if (kind === "object") {
    if (!isRecord(value)) throw invalid(where, "must be an object");
    return value;
  }
  return oneOf(value, kind, where);
}

function oneOf(value: unknown, words: readonly string[], where: string): string {
  const word = typeof value === "string" ? words.find((each) => each.toLowerCase() === value.toLowerCase()) : undefined;
  if (word === undefined) throw invalid(where, `must be one of ${words.join(", ")}`);
  return word;
}

function readPolicies(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw invalid("properties.policies", "must be an object");
  const policies: Record<string, unknown> = {};
  for (const name of Object.keys(registryPolicies)) {
    const policy = value[name];
    if (policy === undefined || policy === null) continue;
    const where = `properties.policies.${name}`;
    if (!isRecord(policy)) throw invalid(where, "must be an object");
    const own: Record<string, unknown> = {};
    const { status, type } = policy;
    if (name === "trustPolicy" && type !== undefined && type !== null)
      own["type"] = oneOf(type, ["Notary"], `${where}.type`);
    const period = name === "softDeletePolicy" ? "retentionDays" : "days";
    if (name === "retentionPolicy" || name === "softDeletePolicy") {
      const days = policy[period];
      if (days !== undefined && days !== null) own[period] = readDays(days, `${where}.${period}`);
    }
    if (status !== undefined && status !== null)
      own["status"] = oneOf(status, ["enabled", "disabled"], `${where}.status`);
    policies[name] = own;
  }
  return policies;
}

/** 0 to 365 days (Azure documentation, retention policy). */
function readDays(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 365)
    throw invalid(where, "must be a whole number from 0 to 365");
  return value;
}

/** Every IP rule comes back as `Allow` (recorded 2023-01, Azure/azure-powershell, `Update-AzContainerRegistry.Recording.json`). */
function readNetworkRules(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  const where = "properties.networkRuleSet";
  if (!isRecord(value)) throw invalid(where, "must be an object");
  const { defaultAction, ipRules } = value;
  const rules: Record<string, unknown> = {};
  if (defaultAction !== undefined && defaultAction !== null)
    rules["defaultAction"] = oneOf(defaultAction, ["Allow", "Deny"], `${where}.defaultAction`);
  if (ipRules !== undefined && ipRules !== null) {
    if (!Array.isArray(ipRules)) throw invalid(`${where}.ipRules`, "must be a list");
    rules["ipRules"] = ipRules.map((rule: unknown) => {
      const address = isRecord(rule) ? rule["value"] : undefined;
      if (typeof address !== "string") throw invalid(`${where}.ipRules`, "must be a list of objects with a value");
      return { action: "Allow", value: address };
    });
  }
  return rules;
}

function readIdentity(value: unknown): RegistryIdentity | null | undefined {
  if (value === undefined || value === null) return undefined;
  const type = isRecord(value) ? value["type"] : undefined;
  if (!isRecord(value) || typeof type !== "string") throw invalid("identity.type", "must be a string");
  if (type.toLowerCase() === "none") return null;
  const parts = type.split(",").map((part) => oneOf(part.trim(), ["SystemAssigned", "UserAssigned"], "identity.type"));
  const assigned = value["userAssignedIdentities"];
  if (assigned !== undefined && assigned !== null && !isRecord(assigned))
    throw invalid("identity.userAssignedIdentities", "must be an object");
  return { type: parts.join(", "), ...(isRecord(assigned) ? { userAssignedIdentities: assigned } : {}) };
}
