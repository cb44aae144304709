// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows look like this
/** The workflow or pipeline of a CI system, from the examples to copy. */
import { type Cloud, clouds } from "./clouds.ts";
import type { Ci } from "./remote.ts";
import { templates } from "./templates.generated.ts";
import type { Uses } from "./uses.ts";

export interface PipelineInput {
  readonly ci: Ci;
  readonly identities: "one" | "two";
  readonly owner: string;
  /** The repository's full name; undefined: not known. */
  readonly repository: string | undefined;
  /** The default branch. */
  readonly branch: string;
  readonly uses: Pick<Uses, "secrets" | "hosts" | "openHosts" | "apps">;
  readonly cloud: Cloud;
}

/** Where the pipeline of a CI system is: the usual file, and the one to use if the usual one has another purpose. */
const paths: Readonly<Record<Ci, readonly string[]>> = {
  github: [".github/workflows/webhooks.yml"],
  "azure-pipelines": ["azure-pipelines.yml", "azure-pipelines-webhooks.yml"],
  gitlab: [".gitlab-ci.yml", ".gitlab/acr-webhooks.yml"],
  none: [],
};

/** The pipeline's place in a repository. */
export interface PipelinePlace {
  /** From the repository's root. */
  readonly path: string;
  /** The file that must include it; undefined: none. */
  readonly includedBy?: string;
}

/** Chooses the file of the pipeline. `read`: the text of a file; undefined: there is none. Undefined for `none`. */
export async function pipelinePlace(
  ci: Ci,
  read: (path: string) => Promise<string | undefined>,
): Promise<PipelinePlace | undefined> {
  const [usual, beside] = paths[ci];
  if (usual === undefined || beside === undefined) return usual === undefined ? undefined : { path: usual };
  const text = await read(usual);
  const isTaken = (await read(beside)) !== undefined || (text !== undefined && !text.includes("acr-webhooks"));
  if (!isTaken) return { path: usual };
  return { path: beside, ...(ci === "gitlab" && { includedBy: usual }) };
}

/** How many identities a pipeline uses that `init` wrote. */
export function identitiesIn(pipeline: string): "one" | "two" {
  return /AZURE_PLAN_CLIENT_ID|\bacr-webhooks-plan\s/.test(pipeline) ? "two" : "one";
}

/** The entries of `allowed-hosts`. A reference whose host is not known is bound to a host to fill in. */
function allowedHosts({ hosts, openHosts }: PipelineInput["uses"]): readonly string[] {
  return [...hosts, ...openHosts.map((name) => `${name}=deploy.example.com`)];
}

/** Apps as `allowed-endpoints` takes them. */
function allowedEndpoints({ apps }: PipelineInput["uses"]): readonly string[] {
  return [...new Set(apps.map(({ app, slot }) => (slot === undefined ? app : `${app}/${slot}`)))].sort();
}

/** The pipeline's text. Empty for `none`. */
export function pipelineText(input: PipelineInput): string {
  return { github, "azure-pipelines": azurePipelines, gitlab, none: () => "" }[input.ci](input);
}

function github(input: PipelineInput): string {
  const { identities, uses, repository, branch, cloud } = input;
  const template = templates[identities === "two" ? "apply-with-approval.yml" : "three-in-one.yml"];
  const apps = allowedEndpoints(uses);
  const lines = template.split("\n").flatMap((line, index, all): string[] => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const rest = line.trim();
    if (rest === "allowed-hosts: |") {
      const endpoints = apps.length > 0 ? [`${indent}allowed-endpoints: ${apps.join(", ")}`] : [];
      return [...endpoints, ...(allowedHosts(uses).length > 0 ? [line] : [])];
    }
    if (rest.startsWith("subscription-id:") && cloud !== "AzureCloud") return [line, `${indent}cloud: ${cloud}`];
    if (rest === sampleHost) return allowedHosts(uses).map((entry) => `${indent}${entry}`);
    // The mapping would be empty without them.
    if (rest === "env:" && all[index + 1]?.trim().startsWith(`${sampleSecret}:`) && uses.secrets.length === 0)
      return [];
    if (rest.startsWith(`${sampleSecret}:`))
      return uses.secrets.map(({ name }) => indent + rest.replaceAll(sampleSecret, name));
    return [line];
  });
  return inBranch(lines.join("\n"), branch).replaceAll("repo:ORG/REPO:", `repo:${repository ?? "ORG/REPO"}:`);
}

const sampleSecret = "WEBHOOK_DEPLOY_TOKEN";
const sampleHost = `${sampleSecret}=deploy.contoso.com`;
const sampleOwner = "contoso/storefront";

/** The examples' branch is main. */
function inBranch(text: string, branch: string): string {
  return branch === "main"
    ? text
    : text
        .replaceAll("branches: [main]", `branches: [${branch}]`)
        .replaceAll("include: [main]", `include: [${branch}]`)
        .replaceAll("refs/heads/main", `refs/heads/${branch}`)
        .replaceAll("Make main its", `Make ${branch} its`);
}

function azurePipelines({ identities, uses, owner, branch, cloud }: PipelineInput): string {
  const flags = [
    ["--cloud", cloud === "AzureCloud" ? [] : [cloud]],
    ["--allowed-hosts", allowedHosts(uses)],
    ["--allowed-endpoints", allowedEndpoints(uses)],
  ] as const;
  const spelled = flags
    .filter(([, entries]) => entries.length > 0)
    .map(([flag, entries]) => `${flag} '${entries.join(",")}' `)
    .join("");
  const lines = templates["azure-pipelines.yml"].split("\n").flatMap((line) => {
    if (!line.trim().startsWith(`${sampleSecret}:`)) return [line];
    return uses.secrets.map(({ name }) => line.replaceAll(sampleSecret, name));
  });
  const text = inBranch(lines.join("\n"), branch)
    .replaceAll(`--allowed-hosts '${sampleHost}' `, spelled)
    .replaceAll(`--owners ${sampleOwner}`, `--owners ${owner}`);
  return identities === "two"
    ? text
    : text
        .replaceAll(/azureSubscription: acr-webhooks-(?:plan|apply)/g, "azureSubscription: acr-webhooks")
        .replace(
          "# Use two service connections with workload identity federation: one to read, one to write.",
          "# One service connection with workload identity federation.",
        );
}

function gitlab({ identities, uses, owner, cloud }: PipelineInput): string {
  const inputs = [
    ...(cloud === "AzureCloud"
      ? []
      : ([
          ["cloud", [cloud]],
          ["audience", [clouds[cloud].audience]],
        ] as const)),
    ["allowed-hosts", allowedHosts(uses)],
    ["allowed-endpoints", allowedEndpoints(uses)],
  ] as const;
  const lines = inputs
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => `      ${name}: ${JSON.stringify(entries.join(","))}\n`);
  const text = templates["gitlab-ci.yml"]
    .replace(`      allowed-hosts: ${sampleHost}\n`, lines.join(""))
    .replace(`owners: ${sampleOwner}`, `owners: ${yamlText(owner)}`);
  return identities === "two" ? text : text.replaceAll(/AZURE_(?:PLAN|APPLY)_CLIENT_ID/g, "AZURE_CLIENT_ID");
}

/** An owner without a slash could be read as a number, or as true. */
function yamlText(owner: string): string {
  return /^[A-Za-z][\w.-]*\//.test(owner) ? owner : JSON.stringify(owner);
}
