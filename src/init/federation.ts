/** An identity, and the federated credentials by which the jobs of a CI system log in as it. Pure. */
import { clouds } from "./clouds.ts";
import type { PipelineInput, PipelinePlace } from "./pipeline.ts";
import type { Repository } from "./remote.ts";
import { type Filled, fill, json, quoted, Variable, word } from "./shell.ts";
import type { Uses } from "./uses.ts";

/** What the commands depend on. */
export interface CommandsInput extends Omit<PipelineInput, "repository" | "uses"> {
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

/** A role definition, as `roles/` has them. */
export interface Role {
  readonly Name: string;
  readonly Description: string;
}

/** An identity to create. */
export interface Identity {
  readonly purpose: "plan" | "apply" | "plan and apply";
  /** The shell's variable for its client ID. */
  readonly variable: string;
  readonly role: Role;
}

/** The flags of an az command whose output is one value. */
export function show(query: string): string {
  return `--query ${query} --output tsv`;
}

/** The commands that let the jobs of the CI system log in as the identity. */
export function federation(identity: Identity, input: CommandsInput): readonly string[] {
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

/** The gh command that sends a request to a host's API. */
export function gitHubApi(host: string): string {
  return host === "github.com" ? "gh api" : `gh api --hostname ${quoted(host)}`;
}

/** GitHub Enterprise Cloud with data residency is below ghe.com; anything else is GitHub Enterprise Server. */
function ownIssuer(host: string): string {
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}

/** Sources of the subjects: docs/action.md. `sub_claim_prefix` has the immutable form where GitHub uses it. */
function gitHubFederation(identity: Identity, input: CommandsInput): readonly string[] {
  const { identities, repository, branch } = input;
  const path = repository?.path ?? "ORG/REPO";
  const host = repository?.host ?? "github.com";
  const isCloud = host === "github.com" || host.endsWith(".ghe.com");
  const issuer = host === "github.com" ? "https://token.actions.githubusercontent.com" : ownIssuer(host);
  const subject = new Variable("SUBJECT");
  const prefix = isCloud
    ? [
        "# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.",
        `SUBJECT=$(${gitHubApi(host)} ${quoted(`repos/${path}/actions/oidc/customization/sub`)} --jq ${quoted(`.sub_claim_prefix // "repo:${path}"`)})`,
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
