/** The commands to paste: identities, federated credentials, roles, variables and secrets. Pure. */
import appServiceRole from "../../roles/app-service.json" with { type: "json" };
import applyRole from "../../roles/apply.json" with { type: "json" };
import functionRole from "../../roles/function.json" with { type: "json" };
import planRole from "../../roles/plan.json" with { type: "json" };
import type { PipelineInput, PipelinePlace } from "./pipeline.ts";
import type { Repository } from "./remote.ts";
import { type Filled, fill, json, quoted, Variable, word } from "./shell.ts";
import type { Uses } from "./uses.ts";

export interface CommandsInput extends Omit<PipelineInput, "repository" | "uses"> {
  readonly cloud: "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";
  readonly repository: Repository | undefined;
  readonly registry: {
    readonly name: string;
    /** Undefined: not known, because the login was not asked. */
    readonly id: string | undefined;
    readonly subscriptionId: string | undefined;
  };
  readonly uses: Uses;
  /** Undefined: there is no pipeline. */
  readonly place: PipelinePlace | undefined;
  /** Names of the webhooks that the registry has: their values can be copied from there. */
  readonly live: readonly string[];
}

interface Identity {
  readonly purpose: "plan" | "apply" | "plan and apply";
  /** The shell's variable for its client ID. */
  readonly variable: string;
  readonly role: typeof planRole;
}

const clouds = {
  AzureCloud: {
    audience: "api://AzureADTokenExchange",
    arm: "https://management.azure.com/",
    graph: "graph.microsoft.com",
  },
  AzureUSGovernment: {
    audience: "api://AzureADTokenExchangeUSGov",
    arm: "https://management.usgovcloudapi.net/",
    graph: "graph.microsoft.us",
  },
  AzureChinaCloud: {
    audience: "api://AzureADTokenExchangeChina",
    arm: "https://management.chinacloudapi.cn/",
    graph: "microsoftgraph.chinacloudapi.cn",
  },
} as const;

/** The whole script, for bash. Every part can be pasted alone once the first one has run. */
export function setupCommands(input: CommandsInput): string {
  const identities = identitiesOf(input);
  const parts = [
    start(input),
    ...identities.map((identity) => identityCommands(identity, input)),
    roles(identities, input),
    ...appRoles(identities, input),
    ...variables(identities, input),
    ...exports(input),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function identitiesOf({ identities }: CommandsInput): readonly Identity[] {
  if (identities === "one") return [{ purpose: "plan and apply", variable: "CLIENT_ID", role: applyRole }];
  return [
    { purpose: "plan", variable: "PLAN_CLIENT_ID", role: planRole },
    { purpose: "apply", variable: "APPLY_CLIENT_ID", role: applyRole },
  ];
}

const show = (query: string) => `--query ${query} --output tsv`;

function start({ cloud, registry, owner, repository, ci }: CommandsInput): readonly string[] {
  const { id, name, subscriptionId } = registry;
  const unknown = {
    github: "ORG/REPO",
    "azure-pipelines": "ORGANIZATION and PROJECT",
    gitlab: "GROUP/PROJECT",
    none: "",
  };
  return [
    `# Azure for ${owner}. For bash; Azure Cloud Shell has all of it.`,
    "# You need the right to register applications in Entra, and to assign roles on the registry.",
    ...(repository === undefined && ci !== "none"
      ? [`# Replace ${unknown[ci]}: the folder has no git remote that names the repository.`]
      : []),
    ...(cloud === "AzureCloud" ? [] : [`az cloud set --name ${cloud}`]),
    subscriptionId === undefined
      ? `SUBSCRIPTION_ID=$(az account show ${show("id")})`
      : `SUBSCRIPTION_ID=${quoted(subscriptionId)}`,
    'az account set --subscription "$SUBSCRIPTION_ID"',
    `TENANT_ID=$(az account show ${show("tenantId")})`,
    id === undefined ? `REGISTRY_ID=$(az acr show --name ${quoted(name)} ${show("id")})` : `REGISTRY_ID=${quoted(id)}`,
  ];
}

function identityCommands(identity: Identity, input: CommandsInput): readonly string[] {
  const { purpose, variable } = identity;
  const name = `acr-webhooks ${purpose} ${input.owner}`.slice(0, 120);
  return [
    `# The identity to ${purpose}.`,
    `${variable}=$(az ad app create --display-name ${quoted(name)} ${show("appId")})`,
    `az ad sp create --id "$${variable}" --output none`,
    ...federation(identity, input),
  ];
}

function federation(identity: Identity, input: CommandsInput): readonly string[] {
  switch (input.ci) {
    case "github":
      return gitHubFederation(identity, input);
    case "azure-pipelines":
      return azurePipelinesFederation(identity, input);
    case "gitlab":
      return gitLabFederation(identity, input);
    case "none":
      return [`# To log in with it: az ad app credential reset --id "$${identity.variable}"`];
  }
}

function credential(
  { variable }: Identity,
  { cloud }: CommandsInput,
  given: { readonly name: string; readonly issuer: Filled; readonly subject: Filled },
): string {
  const parameters = json({
    name: given.name,
    issuer: fill(...given.issuer),
    subject: fill(...given.subject),
    audiences: [clouds[cloud].audience],
  });
  return `az ad app federated-credential create --id "$${variable}" --output none --parameters ${parameters}`;
}

/** Sources of the subjects: docs/action.md. `sub_claim_prefix` has the immutable form where GitHub uses it. */
function gitHubFederation(identity: Identity, input: CommandsInput): readonly string[] {
  const { identities, repository, branch } = input;
  const path = repository?.path ?? "ORG/REPO";
  const host = repository?.host ?? "github.com";
  const isPublic = host === "github.com";
  const issuer = isPublic ? "https://token.actions.githubusercontent.com" : `https://${host}/_services/token`;
  const subject = new Variable("SUBJECT");
  const prefix = isPublic
    ? [
        "# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.",
        `SUBJECT=$(gh api ${quoted(`repos/${path}/actions/oidc/customization/sub`)} --jq ${quoted(`.sub_claim_prefix // "repo:${path}"`)})`,
      ]
    : [`SUBJECT=${quoted(`repo:${path}`)}`];
  const subjects =
    identities === "one"
      ? [
          ["pull-request", ":pull_request"],
          ["branch", `:ref:refs/heads/${branch}`],
        ]
      : identity.purpose === "plan"
        ? [["environment", ":environment:webhooks-plan"]]
        : [["environment", ":environment:webhooks"]];
  return [
    ...prefix,
    ...subjects.map(([name = "", rest = ""]) =>
      credential(identity, input, { name, issuer: [issuer], subject: [subject, rest] }),
    ),
  ];
}

/** The application ID of Azure DevOps in Entra, the same in every tenant. */
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";

/** The service connection decides issuer and subject, and its API returns both. */
function azurePipelinesFederation(identity: Identity, input: CommandsInput): readonly string[] {
  const [organization = "ORGANIZATION", project = "PROJECT"] = input.repository?.path.split("/") ?? [];
  const base = `https://dev.azure.com/${encodeURIComponent(organization)}`;
  const connection = connectionName(identity);
  const rest = (method: string, url: string) => `az rest --method ${method} --resource ${azureDevOps} --url ${url}`;
  const projectId = new Variable("PROJECT_ID");
  const subscription = new Variable("SUBSCRIPTION_ID");
  const body = json({
    name: connection,
    type: "azurerm",
    url: clouds[input.cloud].arm,
    authorization: {
      scheme: "WorkloadIdentityFederation",
      parameters: {
        tenantid: fill(new Variable("TENANT_ID")),
        serviceprincipalid: fill(new Variable(identity.variable)),
      },
    },
    data: {
      environment: input.cloud,
      scopeLevel: "Subscription",
      subscriptionId: fill(subscription),
      subscriptionName: fill(subscription),
      creationMode: "Manual",
    },
    serviceEndpointProjectReferences: [{ name: connection, projectReference: { id: fill(projectId), name: project } }],
  });
  const endpoints = `${base}/_apis/serviceendpoint/endpoints?api-version=7.1`;
  const one = word([
    `${base}/${encodeURIComponent(project)}/_apis/serviceendpoint/endpoints/`,
    new Variable("CONNECTION_ID"),
    "?api-version=7.1",
  ]);
  const parameter = (name: string) => show(`authorization.parameters.workloadIdentityFederation${name}`);
  return [
    `# The service connection ${connection}. It decides issuer and subject of the federated credential.`,
    `PROJECT_ID=$(${rest("get", quoted(`${base}/_apis/projects/${encodeURIComponent(project)}?api-version=7.1`))} ${show("id")})`,
    `CONNECTION_ID=$(${rest("post", quoted(endpoints))} --body ${body} ${show("id")})`,
    `ISSUER=$(${rest("get", one)} ${parameter("Issuer")})`,
    `SUBJECT=$(${rest("get", one)} ${parameter("Subject")})`,
    credential(identity, input, {
      name: connection,
      issuer: [new Variable("ISSUER")],
      subject: [new Variable("SUBJECT")],
    }),
  ];
}

function connectionName({ purpose }: Identity): string {
  return purpose === "plan and apply" ? "acr-webhooks" : `acr-webhooks-${purpose}`;
}

/**
 * Jobs of merge requests run on any branch, and a usual credential has one subject. So the identity that plans gets a credential that
 * matches all branches (Microsoft Graph beta: flexible federated identity credentials).
 */
function gitLabFederation(identity: Identity, input: CommandsInput): readonly string[] {
  const { repository, branch, cloud } = input;
  const path = repository?.path ?? "GROUP/PROJECT";
  const issuer = `https://${repository?.host ?? "gitlab.com"}`;
  const project = `project_path:${path}:ref_type:branch:ref:`;
  const matching = {
    name: "branches",
    issuer,
    audiences: [clouds[cloud].audience],
    claimsMatchingExpression: { value: `claims['sub'] matches '${project}*'`, languageVersion: 1 },
  };
  const url = word([
    `https://${clouds[cloud].graph}/beta/applications/`,
    new Variable("OBJECT_ID"),
    "/federatedIdentityCredentials",
  ]);
  const anyBranch = [
    "# Merge requests come from any branch: this credential matches all branches of the project.",
    `OBJECT_ID=$(az ad app show --id "$${identity.variable}" ${show("id")})`,
    `az rest --method post --output none --url ${url} --body ${json(matching)}`,
  ];
  const oneBranch = credential(identity, input, { name: "branch", issuer: [issuer], subject: [`${project}${branch}`] });
  return identity.purpose === "apply" ? [oneBranch] : anyBranch;
}

function assignment({ variable }: Identity, role: string, scope: string): string {
  const principal = `"$(az ad sp show --id "$${variable}" ${show("id")})"`;
  return `az role assignment create --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --role ${quoted(role)} --scope ${scope} --output none`;
}

function definition(role: typeof planRole): string {
  const scoped = { ...role, AssignableScopes: [fill("/subscriptions/", new Variable("SUBSCRIPTION_ID"))] };
  return `az role definition create --output none --role-definition ${json(scoped)}`;
}

function roles(identities: readonly Identity[], _: CommandsInput): readonly string[] {
  return [
    "# The roles, once per subscription. A new role can take ten minutes: if an assignment fails, repeat it later.",
    ...identities.map(({ role }) => definition(role)),
    ...identities.map((identity) => assignment(identity, identity.role.Name, '"$REGISTRY_ID"')),
  ];
}

/** Credentials of an app equal control of it, so each role is assigned on single apps. */
function appRoles(identities: readonly Identity[], { uses }: CommandsInput): readonly (readonly string[])[] {
  return (
    [
      ["appService", appServiceRole],
      ["functionApp", functionRole],
    ] as const
  ).flatMap(([kind, role]) => {
    const apps = [...new Set(uses.apps.filter((app) => app.kind === kind).map(({ app }) => app))];
    if (apps.length === 0) return [];
    return [
      [
        `# ${role.Description}`,
        definition(role),
        ...apps.flatMap((app) => [
          `APP_ID=$(az resource list --name ${quoted(app)} --resource-type Microsoft.Web/sites ${show(quoted("[0].id"))})`,
          ...identities.map((identity) => assignment(identity, role.Name, '"$APP_ID"')),
        ]),
      ],
    ];
  });
}

function variables(identities: readonly Identity[], input: CommandsInput): readonly (readonly string[])[] {
  switch (input.ci) {
    case "github":
      return gitHubVariables(identities, input);
    case "gitlab":
      return gitLabVariables(identities, input);
    case "azure-pipelines":
      return azurePipelinesVariables(input);
    case "none":
      return [];
  }
}

function ids(identities: readonly Identity[]): readonly (readonly [name: string, value: string])[] {
  return [
    ...identities.map(({ variable }) => [`AZURE_${variable}`, `"$${variable}"`] as const),
    ["AZURE_TENANT_ID", '"$TENANT_ID"'],
    ["AZURE_SUBSCRIPTION_ID", '"$SUBSCRIPTION_ID"'],
  ];
}

/** The command that prints a secret's live value; undefined: the value must be typed. */
function liveValue({ registry, live }: CommandsInput, { copy }: Uses["secrets"][number]): string | undefined {
  if (copy === undefined || !live.some((name) => name.toLowerCase() === copy.webhook.toLowerCase())) return undefined;
  const query = typeof copy.from === "object" ? `customHeaders.${JSON.stringify(copy.from.header)}` : "serviceUri";
  const config = `az acr webhook get-config --registry ${quoted(registry.name)} --name ${quoted(copy.webhook)}`;
  // Behind `https://`, the host and its slash.
  return `${config} ${show(quoted(query))}${copy.from === "path and query" ? " | cut -d/ -f4-" : ""}`;
}

const asks = "# Each of these asks for the value: run them one at a time.";

/** A part of the script for values from the registry, and a part for values that only you know. */
function secretParts(
  input: CommandsInput,
  head: string,
  set: (name: string) => string,
): readonly (readonly string[])[] {
  const known = input.uses.secrets.flatMap((use) => {
    const value = liveValue(input, use);
    return value === undefined ? [] : [`${value} | ${set(use.name)}`];
  });
  const open = input.uses.secrets.filter((use) => liveValue(input, use) === undefined).map(({ name }) => set(name));
  return [
    ...(known.length > 0 ? [[`# ${head}, copied from the registry without being shown.`, ...known]] : []),
    ...(open.length > 0 ? [[`# ${head}.`, asks, ...open]] : []),
  ];
}

/** For a plan on this machine. */
function exports(input: CommandsInput): readonly (readonly string[])[] {
  if (input.uses.secrets.length === 0) return [];
  const lines = input.uses.secrets.map((use) => {
    const value = liveValue(input, use);
    return value === undefined ? `# export ${use.name}=…` : `export ${use.name}="$(${value})"`;
  });
  return [["# The manifest's references, to plan and apply on this machine.", ...lines]];
}

function gitHubVariables(identities: readonly Identity[], input: CommandsInput): readonly (readonly string[])[] {
  const host = input.repository?.host ?? "github.com";
  const path = input.repository?.path ?? "ORG/REPO";
  const repo = quoted(host === "github.com" ? path : `${host}/${path}`);
  const set = ids(identities).map(([name, value]) => `gh variable set ${name} --repo ${repo} --body ${value}`);
  const environments =
    input.identities === "one"
      ? []
      : [
          [
            "# The environments. Protect webhooks with required reviewers, and allow only the default branch:",
            `# https://${host}/${path}/settings/environments`,
            ...["webhooks-plan", "webhooks"].map(
              (name) => `gh api --silent --method PUT ${quoted(`repos/${path}/environments/${name}`)}`,
            ),
          ],
        ];
  return [
    ["# The variables of the workflow. They are no secrets.", ...set],
    ...environments,
    ...secretParts(input, "The secrets of the workflow", (name) => `gh secret set ${name} --repo ${repo}`),
  ];
}

function gitLabVariables(identities: readonly Identity[], input: CommandsInput): readonly (readonly string[])[] {
  const path = quoted(input.repository?.path ?? "GROUP/PROJECT");
  const set = ids(identities).map(([name, value]) => `glab variable set ${name} ${value} --repo ${path}`);
  const { place } = input;
  return [
    ...(place?.includedBy === undefined
      ? []
      : [[`# By hand, in ${place.includedBy}:`, "# include:", `#   - local: ${place.path}`]]),
    ["# The variables of the project. They are no secrets.", ...set],
    [
      "# A project access token with the scope api and the role Reporter, to comment the plan.",
      "# It asks for the value.",
      `glab variable set GITLAB_TOKEN --masked --repo ${path}`,
    ],
    ...secretParts(
      input,
      "The secrets of the project",
      (name) => `glab variable set ${name} --masked --protected --repo ${path}`,
    ),
  ];
}

function azurePipelinesVariables({ uses, place }: CommandsInput): readonly (readonly string[])[] {
  return [
    [
      "# In Azure DevOps, by hand:",
      `# - Create a pipeline from ${place?.path ?? "the file"}.`,
      '# - Add a build validation policy to the default branch, and give the build service "Contribute to pull requests".',
      "# - Create the environment production, and add an approval to it.",
      ...(uses.secrets.length === 0
        ? []
        : [`# - Add these secret variables to the pipeline: ${uses.secrets.map(({ name }) => name).join(", ")}.`]),
    ],
  ];
}
