import { createHash, randomBytes } from "node:crypto";
import { ArmError, type ArmResponse, resourceNotFound } from "./arm-response.ts";
import type { StoredFunction, StoredSite } from "./endpoints.ts";
import { functionBody, type SeedFunction, storedFunction } from "./functions.ts";
import type { Call, Operation, Route } from "./routes.ts";
import type { Store } from "./store.ts";
import type { Switches } from "./switches.ts";

/** A site in a seed. The schema is `site` in schemas/emulator-seed.schema.json. */
export interface SeedSite {
  readonly name?: string;
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly kind?: string;
  readonly state?: "Running" | "Stopped";
  readonly enabled?: boolean;
  readonly publicNetworkAccess?: "Enabled" | "Disabled";
  readonly hostingEnvironment?: string;
  readonly uniqueHostName?: boolean;
  readonly image?: string;
  readonly password?: string;
  readonly scmBasicAuth?: "on" | "off";
  readonly scmDefaultAction?: "Allow" | "Deny";
  readonly scmRestrictions?: readonly Readonly<Record<string, unknown>>[];
  readonly appSettings?: Readonly<Record<string, string>>;
  readonly functions?: Readonly<Record<string, SeedFunction>>;
  readonly slots?: Readonly<Record<string, Omit<SeedSite, "slots">>>;
}

/** The sites of a seed, each followed by its slots. A slot has its site's settings, except those it sets itself. */
export function seededSites(seed: readonly SeedSite[], subscriptionId: string): StoredSite[] {
  return seed.flatMap((each) => {
    const { slots = {}, ...site } = each;
    const { password: _, ...shared } = site;
    return [
      storedSite(site, undefined, subscriptionId),
      ...Object.entries(slots).map(([slot, own]) =>
        storedSite({ ...shared, ...own, name: each.name ?? "" }, slot, subscriptionId),
      ),
    ];
  });
}

/** ARM's id of a site or a slot. */
export function siteId(site: StoredSite): string {
  const base = `/subscriptions/${site.subscriptionId}/resourceGroups/${site.resourceGroup}/providers/Microsoft.Web/sites/${site.name}`;
  return site.slot === undefined ? base : `${base}/slots/${site.slot}`;
}

/** The publishing user: `$site`, or `$site__slot` (printed in publish profiles). */
export function publishingUser(site: StoredSite): string {
  return site.slot === undefined ? `$${site.name}` : `$${site.name}__${site.slot}`;
}

/** Whether the SCM site accepts the publishing credentials. */
export function acceptsBasicAuth(site: StoredSite, switches: Switches): boolean {
  return (site.scmBasicAuth ?? switches.scmBasicAuth) === "on";
}

/** Gives a site a new publishing password, so every hook that has the old one gets 401. */
export function resetPassword(store: Store, site: StoredSite): void {
  site.password = newPassword();
  store.changed();
}

/** The site or slot of these names, in any resource group; undefined: there is none. Ignores case. */
export function findSite(store: Store, name: string, slot: string | undefined): StoredSite | undefined {
  return store.sites.find((each) => same(each.name, name) && same(each.slot ?? "", slot ?? ""));
}

/** A site or slot in ARM's list of resources. */
export interface SiteResource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly location: string;
}

/** Sites and slots in ARM's list of resources, of the call's subscription and, if it names one, resource group. */
export function siteResources(store: Store, call: Call): SiteResource[] {
  return visible(store, call).map((site) => ({
    id: siteId(site),
    name: shownName(site),
    type: typeOf(site),
    kind: site.kind,
    location: site.location,
  }));
}

/** What the operations on sites work on. */
export interface SiteContext {
  readonly store: Store;
  readonly switches: () => Switches;
}

/** The operations of Microsoft.Web that name a webhook's endpoint: sites, slots, their credentials, settings and functions. */
export function siteRoutes(context: SiteContext): Route[] {
  const inGroup = "/subscriptions/:subscription/resourceGroups/:group";
  const list: Route["operations"] = {
    GET: {
      action: "Microsoft.Web/sites/read",
      handle: (call) => {
        const sites = visible(context.store, call).filter((each) => each.slot === undefined);
        return { status: 200, body: { value: sites.map(siteBody), nextLink: null, id: null } };
      },
    },
  };
  const slots: Route = {
    pattern: `${inGroup}/providers/Microsoft.Web/sites/:site/slots`,
    operations: {
      GET: {
        action: "Microsoft.Web/sites/slots/read",
        handle: (call) => {
          const { name } = siteOf(context.store, call);
          const found = visible(context.store, call).filter((each) => each.slot !== undefined && same(each.name, name));
          return { status: 200, body: { value: found.map(siteBody), nextLink: null, id: null } };
        },
      },
    },
  };
  return [
    { pattern: "/subscriptions/:subscription/providers/Microsoft.Web/sites", operations: list },
    { pattern: `${inGroup}/providers/Microsoft.Web/sites`, operations: list },
    slots,
    ...oneSite(context, `${inGroup}/providers/Microsoft.Web/sites/:site`, "Microsoft.Web/sites"),
    ...oneSite(context, `${inGroup}/providers/Microsoft.Web/sites/:site/slots/:slot`, "Microsoft.Web/sites/slots"),
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

const suffix = "azurewebsites.net";

function oneSite(context: SiteContext, base: string, permission: string): Route[] {
  const operation = (action: string, body: (site: StoredSite, call: Call) => unknown): Operation => ({
    action: `${permission}/${action}`,
    handle: (call): ArmResponse => ({ status: 200, body: body(siteOf(context.store, call), call) }),
  });
  const credentials: Operation = {
    action: `${permission}/config/list/action`,
    // 200 at once, no long-running operation, and no write token (recorded 2019-08).
    costsNothing: true,
    handle: (call) => ({
      status: 200,
      body: credentialsBody(siteOf(context.store, call), context.switches()),
      headers: { "x-ms-ratelimit-remaining-subscription-resource-requests": "11999" },
    }),
  };
  const reset: Operation = {
    action: `${permission}/newpassword/action`,
    handle: (call) => {
      resetPassword(context.store, siteOf(context.store, call));
      return { status: 200 };
    },
  };
  return [
    { pattern: base, operations: { GET: operation("read", siteBody) } },
    {
      pattern: `${base}/basicPublishingCredentialsPolicies/scm`,
      operations: {
        GET: operation("basicPublishingCredentialsPolicies/read", (site) => policyBody(site, context.switches())),
      },
    },
    { pattern: `${base}/config/web`, operations: { GET: operation("config/read", webConfigBody) } },
    { pattern: `${base}/config/publishingcredentials/list`, operations: { POST: credentials } },
    {
      pattern: `${base}/config/appsettings/list`,
      operations: { POST: operation("config/list/action", appSettingsBody) },
    },
    { pattern: `${base}/newpassword`, operations: { POST: reset } },
    {
      pattern: `${base}/functions`,
      operations: {
        GET: operation("functions/read", (site) => ({
          value: site.functions.map((each) => functionBody(site, siteId(site), each)),
          nextLink: null,
          id: null,
        })),
      },
    },
    {
      pattern: `${base}/functions/:function`,
      operations: {
        GET: operation("functions/read", (site, call) => functionBody(site, siteId(site), functionOf(site, call))),
      },
    },
    {
      pattern: `${base}/functions/:function/listkeys`,
      operations: {
        POST: operation("functions/listkeys/action", (site, call) => {
          const { name, keys } = functionOf(site, call);
          if (context.switches().functionKeys === "flat") return keys;
          return { id: `${siteId(site)}/functions/${name}`, name, type: `${typeOf(site)}/functions`, properties: keys };
        }),
      },
    },
  ];
}

function storedSite(seed: SeedSite, slot: string | undefined, subscriptionId: string): StoredSite {
  const name = seed.name ?? "";
  const host = (slot === undefined ? name : `${name}-${slot}`).toLowerCase();
  const hash = createHash("sha256")
    .update(`${host} ${seed.resourceGroup ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  const location = seed.location ?? "West Europe";
  const region = `${location.replace(/\s+/g, "").toLowerCase()}-01`;
  const unique = seed.uniqueHostName === true;
  return {
    name,
    slot,
    subscriptionId: seed.subscriptionId ?? subscriptionId,
    resourceGroup: seed.resourceGroup ?? "rg-apps",
    location,
    kind: seed.kind ?? (seed.functions === undefined ? "app,linux,container" : "functionapp,linux"),
    state: seed.state ?? "Running",
    enabled: seed.enabled ?? true,
    publicNetworkAccess: seed.publicNetworkAccess ?? null,
    hostingEnvironment: seed.hostingEnvironment ?? null,
    defaultHostName: unique ? `${host}-${hash}.${region}.${suffix}` : `${host}.${suffix}`,
    scmHost: unique ? `${host}-${hash}.scm.${region}.${suffix}` : `${host}.scm.${suffix}`,
    image: seed.image ?? "DOCKER|contoso.azurecr.io/storefront:latest",
    scmBasicAuth: seed.scmBasicAuth,
    scmDefaultAction: seed.scmDefaultAction ?? "Allow",
    scmRestrictions: seed.scmRestrictions ?? [],
    appSettings: seed.appSettings ?? { DOCKER_ENABLE_CI: "true", WEBSITES_ENABLE_APP_SERVICE_STORAGE: "false" },
    functions: Object.entries(seed.functions ?? {}).map(([each, of]) => storedFunction(each, of)),
    password: seed.password ?? newPassword(),
    restarts: 0,
  };
}

/** 60 letters and digits, as recorded. */
function newPassword(): string {
  return randomBytes(30).toString("hex");
}

function same(a: string, b: string | undefined): boolean {
  return b === undefined || a.toLowerCase() === b.toLowerCase();
}

function visible(store: Store, call: Call): StoredSite[] {
  return store.sites.filter(
    (each) => same(each.subscriptionId, call.params["subscription"]) && same(each.resourceGroup, call.params["group"]),
  );
}

function siteOf(store: Store, call: Call): StoredSite {
  const { site = "", slot } = call.params;
  const found = visible(store, call).find((each) => same(each.name, site) && same(each.slot ?? "", slot ?? ""));
  if (found !== undefined) return found;
  throw resourceNotFound(
    `Microsoft.Web/sites/${site}${slot === undefined ? "" : `/slots/${slot}`}`,
    call.params["group"] ?? "",
  );
}

function functionOf(site: StoredSite, call: Call): StoredFunction {
  const name = call.params["function"] ?? "";
  const found = site.functions.find((each) => same(each.name, name));
  if (found === undefined)
    throw new ArmError(404, "NotFound", `The function '${name}' was not found.`, { gateway: false });
  // The keys and the list of functions come from the app itself (functions-host#6568, #5722).
  if (site.state === "Stopped")
    throw new ArmError(400, "BadRequest", "Encountered an error (ServiceUnavailable) from host runtime.", {
      gateway: false,
    });
  return found;
}

function typeOf(site: StoredSite): string {
  return site.slot === undefined ? "Microsoft.Web/sites" : "Microsoft.Web/sites/slots";
}

function shownName(site: StoredSite): string {
  return site.slot === undefined ? site.name : `${site.name}/${site.slot}`;
}

/** Keys as recorded 2021-10. Access restrictions are null here; `config/web` has them. */
function siteBody(site: StoredSite): Record<string, unknown> {
  const repository = site.slot === undefined ? site.name : `${site.name}__${site.slot}`;
  return {
    id: siteId(site),
    name: shownName(site),
    type: typeOf(site),
    kind: site.kind,
    location: site.location,
    properties: {
      name: site.slot === undefined ? site.name : `${site.name}(${site.slot})`,
      state: site.state,
      hostNames: [site.defaultHostName],
      repositorySiteName: repository,
      enabled: site.enabled,
      enabledHostNames: [site.defaultHostName, site.scmHost],
      hostNameSslStates: [
        { name: site.defaultHostName, sslState: "Disabled", hostType: "Standard" },
        { name: site.scmHost, sslState: "Disabled", hostType: "Repository" },
      ],
      siteConfig: {
        linuxFxVersion: site.image,
        publicNetworkAccess: null,
        ipSecurityRestrictions: null,
        scmIpSecurityRestrictions: null,
        scmIpSecurityRestrictionsUseMain: null,
        publishingUsername: null,
      },
      slotName: site.slot ?? null,
      hostingEnvironmentProfile: site.hostingEnvironment === null ? null : { id: site.hostingEnvironment },
      publicNetworkAccess: site.publicNetworkAccess,
      clientCertEnabled: false,
      clientCertMode: "Required",
      hostNamesDisabled: false,
      ftpUsername: `${repository}\\${publishingUser(site)}`,
      defaultHostName: site.defaultHostName,
      privateEndpointConnections: [],
    },
  };
}

function policyBody(site: StoredSite, switches: Switches): Record<string, unknown> {
  return {
    id: `${siteId(site)}/basicPublishingCredentialsPolicies/scm`,
    name: "scm",
    type: `${typeOf(site)}/basicPublishingCredentialsPolicies`,
    location: site.location,
    properties: { allow: acceptsBasicAuth(site, switches) },
  };
}

/**
 * Keys as recorded 2019-08. `$` is not escaped in `scmUri`, which has no path. The redacted form is not recorded; publish profiles print
 * `REDACTED`, and clients also expect empty values.
 */
function credentialsBody(site: StoredSite, switches: Switches): Record<string, unknown> {
  const redacted = switches.credentialsRedacted || !acceptsBasicAuth(site, switches);
  const hidden = switches.redactedForm === "empty" ? "" : "REDACTED";
  const user = redacted ? hidden : publishingUser(site);
  const password = redacted ? hidden : site.password;
  const userinfo = user === "" ? "" : `${user}:${password}@`;
  return {
    id: `${siteId(site)}/publishingcredentials/${publishingUser(site)}`,
    name: shownName(site),
    type: `${typeOf(site)}/publishingcredentials`,
    location: site.location,
    properties: {
      name: null,
      publishingUserName: user,
      publishingPassword: password,
      publishingPasswordHash: null,
      publishingPasswordHashSalt: null,
      metadata: null,
      isDeleted: false,
      scmUri: `https://${userinfo}${site.scmHost}`,
    },
  };
}

function webConfigBody(site: StoredSite): Record<string, unknown> {
  const everyone = { ipAddress: "Any", action: "Allow", priority: 2_147_483_647, name: "Allow all" };
  return {
    id: `${siteId(site)}/config/web`,
    name: shownName(site),
    type: `${typeOf(site)}/config`,
    location: site.location,
    properties: {
      linuxFxVersion: site.image,
      publishingUsername: "REDACTED",
      publicNetworkAccess: site.publicNetworkAccess,
      ipSecurityRestrictions: [everyone],
      scmIpSecurityRestrictions: site.scmRestrictions.length > 0 ? site.scmRestrictions : [everyone],
      scmIpSecurityRestrictionsDefaultAction: site.scmDefaultAction,
      scmIpSecurityRestrictionsUseMain: false,
    },
  };
}

function appSettingsBody(site: StoredSite): Record<string, unknown> {
  return {
    id: `${siteId(site)}/config/appsettings`,
    name: "appsettings",
    type: `${typeOf(site)}/config`,
    location: site.location,
    properties: site.appSettings,
  };
}
