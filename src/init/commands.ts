/** The commands to paste: identities, federated credentials, roles, variables and secrets. Pure. */
import appServiceRole from "../../roles/app-service.json" with { type: "json" };
import applyRole from "../../roles/apply.json" with { type: "json" };
import functionRole from "../../roles/function.json" with { type: "json" };
import planRole from "../../roles/plan.json" with { type: "json" };
import { type CommandsInput, federation, gitHubApi, type Identity, type Role, show } from "./federation.ts";
import { fill, json, quoted, Variable } from "./shell.ts";
import type { Uses } from "./uses.ts";

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

function assignment({ variable }: Identity, role: string, scope: string): string {
  const principal = `"$(az ad sp show --id "$${variable}" ${show("id")})"`;
  return `az role assignment create --assignee-object-id ${principal} --assignee-principal-type ServicePrincipal --role ${quoted(role)} --scope ${scope} --output none`;
}

function definition(role: Role): string {
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
              (name) => `${gitHubApi(host)} --silent --method PUT ${quoted(`repos/${path}/environments/${name}`)}`,
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
  const { host, path } = input.repository ?? { host: "gitlab.com", path: "GROUP/PROJECT" };
  const repo = quoted(host === "gitlab.com" ? path : `https://${host}/${path}`);
  const set = ids(identities).map(([name, value]) => `glab variable set ${name} ${value} --repo ${repo}`);
  const { place } = input;
  return [
    ...(place?.includedBy === undefined
      ? []
      : [[`# By hand, in ${place.includedBy}:`, "# include:", `#   - local: ${place.path}`]]),
    ["# The variables of the project. They are no secrets.", ...set],
    [
      "# A project access token with the scope api and the role Reporter, to comment the plan.",
      "# It asks for the value.",
      `glab variable set GITLAB_TOKEN --masked --repo ${repo}`,
    ],
    ...secretParts(
      input,
      "The secrets of the project",
      (name) => `glab variable set ${name} --masked --protected --repo ${repo}`,
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
