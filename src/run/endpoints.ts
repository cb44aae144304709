/** From an app or function, named in a manifest, to the service URI, the key to send, and what keeps events from arriving. */
import type { Endpoints, Site } from "../azure/azure.ts";
import { type EndpointReference, isUnknown, Secret, type SettingAdvice, type Unknown, unknown } from "../model.ts";

/** Where one endpoint's events go. */
export interface ResolvedEndpoint {
  readonly uri: Secret | Unknown;
  /** The URI without a secret; undefined: nothing of it is known. */
  readonly shown: string | undefined;
  /** The value of `x-functions-key`; undefined: none is sent. */
  readonly key: Secret | Unknown | undefined;
  /** Whether an event deploys the app; undefined: not known. */
  readonly deploys: boolean | undefined;
  /** For the CI's masking. */
  readonly secrets: readonly Secret[];
  readonly problems: readonly Problem[];
}

/** `message` follows the endpoint's name. */
export interface Problem {
  readonly code:
    | "endpoint-not-found"
    | "endpoint-basic-auth-off"
    | "endpoint-not-reachable"
    | "endpoint-deployment-off";
  readonly message: string;
  readonly help: string;
  readonly settings?: readonly SettingAdvice[];
}

/** The domains that the cloud's apps are below. */
type Domains = readonly string[];

/** The app that the reference names, or why it is not known. Throws `ServiceError`. */
export async function findSite(port: Endpoints, reference: EndpointReference): Promise<Site | Problem> {
  const sites = await port.find(reference);
  if (isUnknown(sites)) {
    return {
      code: "endpoint-not-found",
      message: `cannot be read: ${sites.why}`,
      help: "Assign the role Reader on the app. Without `resourceGroup` in the manifest, the identity must also list the subscription's resources.",
    };
  }
  const [site, ...others] = sites;
  if (site && others.length === 0) return site;
  if (site) {
    const groups = sites.map(({ resourceGroup }) => resourceGroup).sort();
    return {
      code: "endpoint-not-found",
      message: `is the name of ${sites.length} apps, in resource groups ${groups.join(", ")}`,
      help: "Add `resourceGroup` to the endpoint.",
    };
  }
  return {
    code: "endpoint-not-found",
    message: "was not found, or the identity cannot read it",
    help: "`az webapp list --query [].id` lists the apps. An app of another subscription needs its resource ID. Check the name, the slot and the subscription.",
    settings: [{ name: "subscription-id" }],
  };
}

/** An endpoint whose URI and credential are unknown. */
export function unresolved(problem: Problem): ResolvedEndpoint {
  const uri = unknown(`the endpoint ${problem.message}`);
  return { uri, shown: undefined, key: undefined, deploys: undefined, secrets: [], problems: [problem] };
}

// --- App Service -----------------------------------------------------------------------------------------------------

/**
 * The deployment hook of an App Service app: the URI that the portal's Deployment Center writes. If the credentials cannot be read,
 * only the password is unknown. Throws `ServiceError`.
 */
export async function resolveApp(port: Endpoints, site: Site, domains: Domains): Promise<ResolvedEndpoint> {
  const [credentials, basicAuth, allowsRegistry] = await Promise.all([
    port.credentials(site),
    port.basicAuth(site),
    port.allowsRegistry(site),
  ]);
  const host = deploymentHost(site, credentials);
  if (host === undefined || !isBelow(host, domains)) return unresolved(foreignHost(host));
  const deploys = site.isContainer && credentials && !isUnknown(credentials) ? await port.deploys(site) : undefined;
  const isOff = credentials === undefined || basicAuth === false;
  const problems = [
    ...(isOff ? [basicAuthOff(site)] : []),
    ...unreachable(site, { isRestricted: allowsRegistry === false }),
    ...notDeploying(site, deploys === false),
  ];
  const shown = `https://${host}${hookPath}`;
  const common = { shown, key: undefined, deploys: isUnknown(deploys) ? undefined : deploys, problems };
  if (credentials === undefined)
    return { ...common, uri: unknown("basic authentication of the deployment site is off"), secrets: [] };
  if (isUnknown(credentials)) {
    const withoutPassword = new Secret(`https://${publishingUser(site)}@${host}${hookPath}`);
    return { ...common, uri: { ...credentials, withoutPassword }, secrets: [] };
  }
  const userinfo = credentials.userinfo.reveal();
  const password = new Secret(userinfo.slice(userinfo.indexOf(":") + 1));
  const uri = new Secret(`https://${userinfo}@${host}${hookPath}`);
  return { ...common, uri, secrets: [password, credentials.userinfo] };
}

/** The portal and VS Code write it; the response to an event is 202 (vscode-containers#332). */
const hookPath = "/api/registry/webhook";

/** `$site`, or `$site__slot` (printed in publish profiles). */
function publishingUser({ name, slot }: Site): string {
  return slot === undefined ? `$${name}` : `$${name}__${slot}`;
}

/** The credentials' host, if it is one of the app's own hosts; without credentials, the app's deployment site. */
function deploymentHost(site: Site, credentials: Awaited<ReturnType<Endpoints["credentials"]>>): string | undefined {
  if (credentials === undefined || isUnknown(credentials)) return site.scmHost;
  return site.hosts.includes(credentials.host) ? credentials.host : undefined;
}

/** Whether the host is a subdomain of one of the domains. */
export function isBelow(host: string, domains: Domains): boolean {
  return domains.some((domain) => host.endsWith(`.${domain}`));
}

function foreignHost(host: string | undefined): Problem {
  return {
    code: "endpoint-not-reachable",
    message:
      host === undefined
        ? "has no host in its own response"
        : `has the host ${host}, which is outside the domains of the cloud`,
    help: "Check the cloud, and the app's deployment site.",
    settings: [{ name: "cloud" }],
  };
}

/** As arguments of `az webapp`. */
function argumentsFor({ resourceGroup, name, slot }: Site): string {
  return `--resource-group ${resourceGroup} --name ${name}${slot === undefined ? "" : ` --slot ${slot}`}`;
}

function basicAuthOff({ resourceGroup, name, slot }: Site): Problem {
  const parent = slot === undefined ? `sites/${name}` : `sites/${name}/slots/${slot}`;
  return {
    code: "endpoint-basic-auth-off",
    message: "refuses basic authentication on its deployment site, so every event gets 401",
    help: `Run \`az resource update --resource-group ${resourceGroup} --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent ${parent} --name scm --set properties.allow=true\`.`,
  };
}

function unreachable(site: Site, { isRestricted }: { readonly isRestricted: boolean }): readonly Problem[] {
  const problem = (message: string, help: string): Problem => ({ code: "endpoint-not-reachable", message, help });
  return [
    ...(site.isRunning ? [] : [problem("is stopped", `Run \`az webapp start ${argumentsFor(site)}\`.`)]),
    ...(site.isPublic
      ? []
      : [
          problem(
            "allows no public network access, so the registry cannot reach it",
            `Run \`az webapp update ${argumentsFor(site)} --set publicNetworkAccess=Enabled\`, then restrict access to the service tag AzureContainerRegistry.`,
          ),
        ]),
    ...(site.isInEnvironment
      ? [
          problem(
            "is in an App Service Environment, which the registry reaches only at a public address",
            "Check that the environment is external, or forward the events by a public endpoint.",
          ),
        ]
      : []),
    ...(isRestricted
      ? [
          problem(
            "has access restrictions on its deployment site that exclude the registry",
            `Run \`az webapp config access-restriction add ${argumentsFor(site)} --scm-site true --rule-name acr --priority 100 --action Allow --service-tag AzureContainerRegistry\`.`,
          ),
        ]
      : []),
  ];
}

function notDeploying(site: Site, isOff: boolean): readonly Problem[] {
  const problem = (message: string, help: string): Problem => ({ code: "endpoint-deployment-off", message, help });
  if (!site.isContainer)
    return [
      problem(
        "does not run a container, so an event deploys nothing",
        "Name an app that runs an image of the registry.",
      ),
    ];
  if (!isOff) return [];
  return [
    problem(
      "has continuous deployment off: the response to an event is 2xx, but nothing is deployed",
      `Run \`az webapp config appsettings set ${argumentsFor(site)} --settings DOCKER_ENABLE_CI=true\`.`,
    ),
  ];
}

// --- Functions -------------------------------------------------------------------------------------------------------

/** An HTTP function, and its key unless the manifest has one. Host keys are never requested. Throws `ServiceError`. */
export async function resolveFunction(
  port: Endpoints,
  site: Site,
  { name, hasKey, domains }: { readonly name: string; readonly hasKey: boolean; readonly domains: Domains },
): Promise<ResolvedEndpoint> {
  const found = await port.function(site, name);
  const notFound = (message: string, help: string) => unresolved({ code: "endpoint-not-found", message, help });
  const notReachable = (message: string, help: string) => unresolved({ code: "endpoint-not-reachable", message, help });
  if (found === undefined)
    return notFound(
      "was not found in the function app",
      `Run \`az functionapp function list ${argumentsFor(site)}\` to list the functions.`,
    );
  // The app itself responds for its functions.
  if (isUnknown(found) && !site.isRunning)
    return notReachable(
      "cannot be read: the function app is stopped",
      `Run \`az functionapp start ${argumentsFor(site)}\`.`,
    );
  if (isUnknown(found))
    return notFound(
      `cannot be read: ${found.why}`,
      "Assign the role Reader on the function app, and check that it runs.",
    );
  const { url, acceptsPost, authLevel, isDisabled } = found;
  if (url === undefined) return notReachable("has no HTTP trigger", "Name a function with an HTTP trigger.");
  if (/[{}]|%7b/i.test(url)) return notReachable("has a route with parameters", "Name a function with a fixed route.");
  if (!acceptsPost) return notReachable("does not accept POST", "Add `post` to the methods of its HTTP trigger.");
  if (authLevel === "admin")
    return notReachable(
      "requires the master key, which is never requested",
      "Set the authorization level of its trigger to `function`.",
    );
  const { protocol, hostname, port: number, username, password, search, pathname } = new URL(url);
  const isOwn =
    protocol === "https:" && number === "" && `${username}${password}` === "" && site.hosts.includes(hostname);
  if (!isOwn || !isBelow(hostname, domains)) return unresolved(foreignHost(isOwn ? hostname : undefined));
  const needsKey = authLevel !== "anonymous" && !hasKey;
  const key = needsKey ? ((await port.functionKey(site, name)) ?? unknown("the function has no key")) : undefined;
  const disabled: Problem = {
    code: "endpoint-not-reachable",
    message: "is disabled",
    help: `Run \`az functionapp config appsettings set ${argumentsFor(site)} --settings AzureWebJobs.${name}.Disabled=false\`.`,
  };
  return {
    uri: new Secret(`https://${hostname}${pathname}${search}`),
    shown: `https://${hostname}${pathname}`,
    key,
    deploys: undefined,
    secrets: key instanceof Secret ? [key] : [],
    problems: [
      ...(isDisabled ? [disabled] : []),
      ...unreachable({ ...site, isInEnvironment: false }, { isRestricted: false }),
    ],
  };
}
