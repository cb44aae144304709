import { attempt, type Client, type Repository, statusOf } from "./client.ts";
import { type OwnComment, ownComments } from "./comment.ts";

export interface Push {
  readonly branch: string;
  /** Undefined: a new branch. */
  readonly before: string | undefined;
  readonly after: string;
}

const commitsAtOnce = 50;
/** A push that brings more is not one that anybody reviewed. */
const mostCommits = 2_000;
/** How far to look behind the push for pull requests that no run has applied. */
const earlierCommits = 100;

interface AssociatedPulls {
  readonly nodes: readonly {
    readonly number: number;
    readonly merged: boolean;
    readonly baseRefName: string;
  }[];
}

const pulls = "associatedPullRequests(first: 20) { nodes { number merged baseRefName } }";

/**
 * Our comments on the pull requests that the push merged, however it did: merge commits, squashed, rebased, by a merge queue,
 * several at once.
 */
export async function commentsOfPush(
  client: Client,
  repository: Repository,
  push: Push,
): Promise<readonly OwnComment[]> {
  const commits = await commitsOf(client, repository, push);
  const numbers = new Set<number>();
  for (let first = 0; first < commits.length; first += commitsAtOnce) {
    const some = commits.slice(first, first + commitsAtOnce);
    // The ids are checked to be hexadecimal where they come in.
    const query = `query pullRequests($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      ${some.map((id, index) => `c${index}: object(oid: "${id}") { ... on Commit { ${pulls} } }`).join("\n")} } }`;
    const answer = await attempt("find the merged pull requests", "pull-requests: read", () =>
      client.graphql<{
        repository: Record<string, { readonly associatedPullRequests?: AssociatedPulls } | null>;
      }>(query, { ...repository }),
    );
    for (const commit of Object.values(answer.repository)) {
      for (const number of merged(commit?.associatedPullRequests, push.branch)) numbers.add(number);
    }
  }
  const comments: OwnComment[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    comments.push(...(await ownComments(client, repository, number)));
  return comments;
}

/**
 * Our comments on pull requests that were merged before the push, newest first, back to the first whose changes have been
 * applied: when pushes follow quickly, a later run finds that the earlier ones were refused as superseded, or never began.
 */
export async function commentsBehindPush(
  client: Client,
  repository: Repository,
  push: Push,
  scope: string,
): Promise<readonly OwnComment[]> {
  if (push.before === undefined) return [];
  const query = `query earlier($owner: String!, $name: String!, $before: GitObjectID!) { repository(owner: $owner, name: $name) {
      object(oid: $before) { ... on Commit { history(first: ${earlierCommits}) { nodes { ${pulls} } } } } } }`;
  const answer = await attempt("find the merged pull requests", "pull-requests: read", () =>
    client.graphql<{
      repository: {
        readonly object: {
          readonly history?: { readonly nodes: readonly { readonly associatedPullRequests?: AssociatedPulls }[] };
        } | null;
      };
    }>(query, { ...repository, before: push.before }),
  );
  const commits = answer.repository.object?.history?.nodes ?? [];
  const numbers = new Set(commits.flatMap((commit) => merged(commit.associatedPullRequests, push.branch)));
  const found: OwnComment[] = [];
  for (const number of numbers) {
    const comments = (await ownComments(client, repository, number)).filter(({ mark }) => mark.scope === scope);
    if (comments.some(({ mark }) => mark.applied)) break;
    found.push(...comments);
  }
  return found;
}

function merged(pulls: AssociatedPulls | undefined, branch: string): readonly number[] {
  return (pulls?.nodes ?? []).flatMap((pull) => (pull.merged && pull.baseRefName === branch ? [pull.number] : []));
}

/** The commits that the push brought; its last one alone where the branch is new or its history was rewritten. */
async function commitsOf(client: Client, { owner, name }: Repository, push: Push): Promise<readonly string[]> {
  const { before, after } = push;
  if (before === undefined) return [after];
  const commits: string[] = [];
  for (let page = 1; commits.length < mostCommits; page += 1) {
    const some = await attempt("read the push's commits", "contents: read", async () => {
      try {
        const basehead = `${before}...${after}`;
        const place = { owner, repo: name, basehead, per_page: 100, page };
        return (await client.rest.repos.compareCommitsWithBasehead(place)).data.commits;
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
