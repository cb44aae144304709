import { invalid, readTags, text } from "./arm-input.ts";
import { ArmError, type ArmResponse } from "./arm-response.ts";
import { asObject } from "./json.ts";
import { erase, resultRoute, type WriteContext } from "./long-running.ts";
import { pageOf } from "./pages.ts";
import { eraseRegistry } from "./registry-writes.ts";
import type { Call, Route } from "./routes.ts";
import { siteResources } from "./sites.ts";
import {
  groupId,
  groupKey,
  listWebhooks,
  normaliseLocation,
  type ResourceGroup,
  registryId,
  type Store,
  type StoredRegistry,
} from "./store.ts";

/** What the operations on resource groups work on. */
export interface GroupContext extends WriteContext {
  readonly store: Store;
}

/**
 * Resource groups and the generic lists of resources. Which requests clients send: azurerm 5.2.0 and Azure CLI 2.45.0, seen on the wire. Status codes
 * and bodies: Azure documentation (Resource Groups REST API), and the recordings of Azure/azure-cli, which create and delete a group in each test.
 */
export function groupRoutes(context: GroupContext): Route[] {
  const { store } = context;
  const pattern = "/subscriptions/:subscription/resourceGroups/:group";
  const permission = "Microsoft.Resources/subscriptions/resourceGroups";
  return [
    {
      pattern: "/subscriptions/:subscription/resourceGroups",
      operations: { GET: { action: `${permission}/read`, handle: (call) => list(store, call) } },
    },
    {
      pattern,
      operations: {
        GET: { action: `${permission}/read`, handle: (call) => ok(groupBody(existing(store, call))) },
        HEAD: { action: `${permission}/read`, handle: (call) => ({ status: find(store, call) ? 204 : 404 }) },
        PUT: { action: `${permission}/write`, handle: (call) => put(store, call) },
        PATCH: { action: `${permission}/write`, handle: (call) => patch(store, call) },
        DELETE: { action: `${permission}/delete`, handle: (call) => remove(context, call) },
      },
    },
    {
      pattern: `${pattern}/resources`,
      operations: { GET: { action: `${permission}/resources/read`, handle: (call) => listResources(store, call) } },
    },
    {
      pattern: "/subscriptions/:subscription/resources",
      operations: {
        GET: {
          action: "Microsoft.Resources/subscriptions/resources/read",
          handle: (call) => listResources(store, call),
        },
      },
    },
    resultRoute(
      context,
      "/subscriptions/:subscription/operationresults/:operation",
      "Microsoft.Resources/subscriptions/operationresults/read",
    ),
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

function ok(body: unknown): ArmResponse {
  return { status: 200, body };
}

function find(store: Store, call: Call): ResourceGroup | undefined {
  return store.groups.get(groupKey(call.params["subscription"] ?? "", call.params["group"] ?? ""));
}

function existing(store: Store, call: Call): ResourceGroup {
  const group = find(store, call);
  if (group !== undefined) return group;
  throw new ArmError(404, "ResourceGroupNotFound", `Resource group '${call.params["group"]}' could not be found.`);
}

function groupBody(group: ResourceGroup): Record<string, unknown> {
  return {
    id: groupId(group),
    name: group.name,
    type: "Microsoft.Resources/resourceGroups",
    location: group.location,
    ...(group.managedBy === undefined ? {} : { managedBy: group.managedBy }),
    tags: asObject(group.tags),
    properties: { provisioningState: "Succeeded" },
  };
}

/** With `$filter` by tag (`tagName eq 'a' and tagValue eq 'b'`), as `az group list --tag` asks, and `$top`. */
function list(store: Store, call: Call): ArmResponse {
  const subscription = call.params["subscription"]?.toLowerCase();
  const own = [...store.groups.values()].filter((group) => group.subscriptionId.toLowerCase() === subscription);
  const filter = call.query.get("$filter");
  const matching = filter === null || filter.trim() === "" ? own : own.filter(byTag(filter));
  return paged(call, matching.map(groupBody));
}

function byTag(filter: string): (group: ResourceGroup) => boolean {
  const match = /^\s*tagName\s+eq\s+'([^']*)'(?:\s+and\s+tagValue\s+eq\s+'([^']*)')?\s*$/i.exec(filter);
  if (match === null) throw invalidFilter(filter);
  const [, name = "", value] = match;
  return (group) =>
    [...group.tags].some(
      ([tag, own]) => tag.toLowerCase() === name.toLowerCase() && (value === undefined || own === value),
    );
}

async function put(store: Store, call: Call): Promise<ArmResponse> {
  const body = await call.body();
  const before = find(store, call);
  const { subscription = "", group: name = "" } = call.params;
  if (!/^[-\w._()]{0,89}[-\w_()]$/u.test(name)) {
    throw new ArmError(
      400,
      "InvalidResourceGroup",
      `The provided resource group name '${name}' is not valid: it must be 1 to 90 letters, digits, or - _ . ( ), and must not end with a dot.`,
    );
  }
  const given = text(body["location"], "location");
  if (given === undefined || given === "")
    throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
  const location = normaliseLocation(given);
  if (before !== undefined && before.location !== location) {
    throw new ArmError(
      409,
      "InvalidResourceGroupLocation",
      `Invalid resource group location '${location}'. The Resource group already exists in location '${before.location}'.`,
    );
  }
  const group: ResourceGroup = {
    name: before?.name ?? name,
    subscriptionId: store.subscriptions.get(subscription.toLowerCase())?.subscriptionId ?? subscription,
    location,
    tags: readTags(body["tags"]) ?? new Map(),
    managedBy: text(body["managedBy"], "managedBy"),
  };
  keep(store, group);
  return { status: before === undefined ? 201 : 200, body: groupBody(group) };
}

async function patch(store: Store, call: Call): Promise<ArmResponse> {
  const body = await call.body();
  const before = existing(store, call);
  const name = text(body["name"], "name");
  if (name !== undefined && name.toLowerCase() !== before.name.toLowerCase())
    throw invalid("name", "must be the name in the path: a resource group cannot be renamed");
  const group = { ...before, tags: readTags(body["tags"]) ?? before.tags };
  keep(store, group);
  return ok(groupBody(group));
}

/** Deletes the group and everything in it. ARM responds with 404 for a group that does not exist. */
function remove(context: GroupContext, call: Call): ArmResponse {
  const { store } = context;
  const group = existing(store, call);
  const inside = registriesOf(store, group);
  const { lock } = context.switches();
  const [locked] = inside;
  // A lock on a resource stops the deletion of its group (Azure documentation, locks). The switch locks registries.
  if (lock !== "none" && locked !== undefined) {
    throw new ArmError(
      409,
      "ScopeLocked",
      `The scope '${groupId(group)}' cannot perform delete operation because following scope(s) are locked: '${registryId(locked)}'. Please remove the lock and try again.`,
    );
  }
  return erase(context, call, {
    kind: "delete",
    resource: groupId(group),
    results: `/subscriptions/${group.subscriptionId}/operationresults`,
    erase: () => {
      for (const registry of registriesOf(store, group)) eraseRegistry(store, registry);
      const key = groupKey(group.subscriptionId, group.name);
      const others = store.sites.filter((site) => groupKey(site.subscriptionId, site.resourceGroup) !== key);
      store.sites.splice(0, store.sites.length, ...others);
      store.groups.delete(key);
      store.changed();
    },
    mark: () => undefined,
  });
}

function keep(store: Store, group: ResourceGroup): void {
  store.groups.set(groupKey(group.subscriptionId, group.name), group);
  store.changed();
}

function registriesOf(store: Store, group: ResourceGroup): StoredRegistry[] {
  const key = groupKey(group.subscriptionId, group.name);
  return [...store.registries.values()].filter((each) => groupKey(each.subscriptionId, each.resourceGroup) === key);
}

/** The tracked resources of the call's group or subscription, with what `$expand` asks for. */
function listResources(store: Store, call: Call): ArmResponse {
  const { subscription = "", group } = call.params;
  const inScope = [...store.registries.values()].filter(
    (each) =>
      each.subscriptionId.toLowerCase() === subscription.toLowerCase() &&
      (group === undefined || each.resourceGroup.toLowerCase() === group.toLowerCase()),
  );
  const sites = siteResources(store, call).map((site) => ({ ...site, extra: { provisioningState: "Succeeded" } }));
  const expand = (call.query.get("$expand") ?? "").split(",").map((each) => each.trim().toLowerCase());
  const items = filtered([...inScope.flatMap(resourcesOf), ...sites], call.query.get("$filter")).map(
    ({ extra, ...item }) => ({
      ...item,
      ...Object.fromEntries(Object.entries(extra).filter(([name]) => expand.includes(name.toLowerCase()))),
    }),
  );
  return paged(call, items);
}

interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sku?: unknown;
  readonly location: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Members that only `$expand` shows. */
  readonly extra: {
    readonly createdTime?: string;
    readonly changedTime?: string;
    readonly provisioningState: string;
  };
}

function resourcesOf(registry: StoredRegistry): Resource[] {
  const extra = (each: Pick<StoredRegistry, "provisioningState" | "systemData">): Resource["extra"] => ({
    createdTime: each.systemData.createdAt.replace("+00:00", "Z"),
    changedTime: each.systemData.lastModifiedAt.replace("+00:00", "Z"),
    provisioningState: each.provisioningState,
  });
  const type = "Microsoft.ContainerRegistry/registries";
  return [
    {
      id: registryId(registry),
      name: registry.name,
      type,
      sku: { name: registry.sku, tier: registry.sku },
      location: registry.location,
      tags: asObject(registry.tags),
      extra: extra(registry),
    },
    ...registry.replications.map((replication) => ({
      id: `${registryId(registry)}/replications/${replication.name}`,
      name: `${registry.name}/${replication.name}`,
      type: `${type}/replications`,
      location: replication.location,
      tags: asObject(replication.tags),
      extra: extra(replication),
    })),
    ...listWebhooks(registry).map((webhook) => ({
      id: `${registryId(registry)}/webhooks/${webhook.name}`,
      name: `${registry.name}/${webhook.name}`,
      type: `${type}/webhooks`,
      location: webhook.location,
      tags: asObject(webhook.tags),
      extra: extra(webhook),
    })),
  ];
}

/** ARM's `$filter` on resources, as far as clients use it: `FIELD eq 'VALUE'`, joined by `and`. */
function filtered(items: readonly Resource[], filter: string | null): readonly Resource[] {
  if (filter === null || filter.trim() === "") return items;
  const terms = filter
    .split(/\s+and\s+/i)
    .map((term) => /^\s*(resourceType|name|location|resourceGroup)\s+eq\s+'([^']*)'\s*$/i.exec(term));
  return terms.reduce((left, term) => {
    const [, field = "", value = ""] = term ?? [];
    if (term === null) throw invalidFilter(filter);
    return left.filter((item) => fieldOf(item, field.toLowerCase()).toLowerCase() === value.toLowerCase());
  }, items);
}

function fieldOf(item: Resource, field: string): string {
  switch (field) {
    case "resourcetype":
      return item.type;
    case "resourcegroup":
      return item.id.split("/")[4] ?? "";
    case "location":
      return item.location;
    default:
      return item.name;
  }
}

/** `$top` items on a page, and a link to the rest. */
function paged(call: Call, items: readonly Record<string, unknown>[]): ArmResponse {
  const top = call.query.get("$top");
  if (top !== null && !/^[1-9]\d{0,8}$/.test(top)) {
    throw new ArmError(
      400,
      "InvalidTopQueryParameter",
      `The value '${top}' of $top is not valid: it must be 1 or more.`,
    );
  }
  const page = pageOf(items, {
    size: Number(top ?? "0"),
    key: (item) => String(item["id"]),
    token: call.query.get("$skiptoken") ?? call.query.get("$skipToken"),
  });
  if (page.next === undefined) return ok({ value: page.items });
  const query = new URLSearchParams(call.query);
  query.delete("$skipToken");
  query.set("$skiptoken", page.next);
  return ok({ value: page.items, nextLink: `${call.origin}${call.path}?${query}` });
}

function invalidFilter(filter: string): ArmError {
  return new ArmError(400, "InvalidFilterInQueryString", `Invalid $filter '${filter}' specified in the query string.`);
}
