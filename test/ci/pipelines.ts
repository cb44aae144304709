/** Jobs of Azure Pipelines and GitLab: their environments, and their code hosts on this machine. */
import type { World } from "../end-to-end/world.ts";
import { type CodeHost, head, startAzureDevOps, startGitLab } from "./code-host.ts";

/** A manifest for the emulator's registry; `more` are lines of each webhook. */
export function manifest({ emulator, endpoint }: World, webhooks: readonly string[], more = ""): string {
  const entries = webhooks.map((name) => `  ${name}:\n    serviceUri: ${endpoint.url}/hooks/${name}\n${more}`);
  return `owner: contoso/storefront\nregistry:\n  name: ${emulator.ready.registries[0]?.name}\nwebhooks:${entries.length === 0 ? " {}\n" : `\n${entries.join("")}`}`;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What each system sets in a job, and its code host. */
export const systems = {
  "azure-pipelines": {
    start: startAzureDevOps,
    pull: ({ url, token }: Pick<CodeHost, "url" | "token">): Env => ({
      ...azure(url, token),
      BUILD_REASON: "PullRequest",
      SYSTEM_PULLREQUEST_PULLREQUESTID: "1",
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
      SYSTEM_PULLREQUEST_ISFORK: "False",
    }),
    push: ({ url, token }: Pick<CodeHost, "url" | "token">): Env => ({
      ...azure(url, token),
      BUILD_REASON: "IndividualCI",
    }),
    noToken: { SYSTEM_ACCESSTOKEN: undefined },
    fork: { SYSTEM_PULLREQUEST_ISFORK: "True" },
    words: "SYSTEM_ACCESSTOKEN is not set",
  },
  gitlab: {
    start: startGitLab,
    pull: ({ url, token }: Pick<CodeHost, "url" | "token">): Env => ({
      ...gitlab(url, token),
      CI_PIPELINE_SOURCE: "merge_request_event",
      CI_MERGE_REQUEST_IID: "1",
      CI_MERGE_REQUEST_PROJECT_ID: "7",
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "7",
      CI_COMMIT_SHA: head,
    }),
    push: ({ url, token }: Pick<CodeHost, "url" | "token">): Env => ({
      ...gitlab(url, token),
      CI_PIPELINE_SOURCE: "push",
      CI_COMMIT_BRANCH: "main",
    }),
    noToken: { GITLAB_TOKEN: undefined },
    fork: { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "8" },
    words: "GITLAB_TOKEN is not set",
  },
} as const;

function azure(url: string, token: string): Env {
  return {
    TF_BUILD: "True",
    BUILD_REPOSITORY_PROVIDER: "TfsGit",
    BUILD_REPOSITORY_ID: "repository-id",
    BUILD_SOURCEBRANCH: "refs/heads/main",
    BUILD_SOURCEVERSION: "a".repeat(40),
    SYSTEM_COLLECTIONURI: `${url}/contoso/`,
    SYSTEM_TEAMPROJECT: "Contoso",
    SYSTEM_TEAMPROJECTID: "project-id",
    SYSTEM_ACCESSTOKEN: token,
  };
}

function gitlab(url: string, token: string): Env {
  return {
    GITLAB_CI: "true",
    CI_API_V4_URL: `${url}/api/v4`,
    CI_PROJECT_ID: "7",
    CI_COMMIT_SHA: "a".repeat(40),
    CI_JOB_URL: "https://gitlab.contoso.com/contoso/storefront/-/jobs/1",
    GITLAB_TOKEN: token,
  };
}

export const names = Object.keys(systems) as (keyof typeof systems)[];
