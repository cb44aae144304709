/** The pull requests behind commits. */
import type { Push } from "../event.ts";
import { type Api, attempt, query } from "./client.ts";
import { statusOf } from "./failures.ts";

const commitsAtOnce = 50;
/** Nobody reviewed a push with more commits. */
const mostCommits = 2_000;
/** How far to look back for pull requests that no run has applied. */
const earlierCommits = 100;

interface AssociatedPulls {
  readonly nodes: readonly {
    readonly number: number;
    readonly merged: boolean;
    readonly baseRefName: string;
  }[];
}

const pulls = "associatedPullRequests(first: 20) { nodes { number merged baseRefName } }";
const doing = "find the merged pull requests";

/** Pull requests that the push merged: by merge commits, squashed, rebased, by a merge queue, several at once. */
export async function mergedBy(api: Api, push: Push): Promise<readonly number[]> {
  const commits = await commitsOf(api, push);
  const numbers = new Set<number>();
  for (let first = 0; first < commits.length; first += commitsAtOnce) {
    const some = commits.slice(first, first + commitsAtOnce);
    // The ids are checked to be hexadecimal when they are read.
    const text = `query pullRequests($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      ${some.map((id, index) => `c${index}: object(oid: "${id}") { ... on Commit { ${pulls} } }`).join("\n")} } }`;
    const found = await query<Record<string, { readonly associatedPullRequests?: AssociatedPulls } | null>>(
      api,
      doing,
      "pull-requests: read",
      text,
    );
    for (const commit of Object.values(found)) {
      for (const number of merged(commit?.associatedPullRequests, push.branch)) numbers.add(number);
    }
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Pull requests that brought a commit and its ancestors into the branch, newest first. */
export async function mergedBefore(
  api: Api,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<readonly number[]> {
  const text = `query earlier($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
      object(oid: $commit) { ... on Commit { history(first: ${earlierCommits}) { nodes { ${pulls} } } } } } }`;
  const { object } = await query<{
    readonly object: {
      readonly history?: { readonly nodes: readonly { readonly associatedPullRequests?: AssociatedPulls }[] };
    } | null;
  }>(api, doing, "pull-requests: read", text, { commit });
  const commits = object?.history?.nodes ?? [];
  return [...new Set(commits.flatMap((each) => merged(each.associatedPullRequests, branch)))];
}

function merged(found: AssociatedPulls | undefined, branch: string): readonly number[] {
  return (found?.nodes ?? []).flatMap((pull) => (pull.merged && pull.baseRefName === branch ? [pull.number] : []));
}

/** The commits that the push brought; only its last one if the branch is new or its history was rewritten. */
async function commitsOf(api: Api, { before, after }: Push): Promise<readonly string[]> {
  const { octokit, owner, repo } = api;
  if (before === undefined) return [after];
  const commits: string[] = [];
  for (let page = 1; commits.length < mostCommits; page += 1) {
    const some = await attempt(api, "read the commits of the push", "contents: read", async () => {
      try {
        const basehead = `${before}...${after}`;
        const at = { owner, repo, basehead, per_page: 100, page };
        return (await octokit.rest.repos.compareCommitsWithBasehead(at)).data.commits;
      } catch (error) {
        if (statusOf(error) === 404 && page === 1) return undefined;
        throw error;
      }
    });
    if (some === undefined) return [after];
    commits.push(...some.map((commit) => commit.sha).filter((id) => /^[0-9a-f]{40,64}$/.test(id)));
    if (some.length < 100) break;
  }
  return commits.length === 0 ? [after] : commits;
}
