import { attempt, type Client, type Repository, statusOf } from "./client.ts";
import { type OwnComment, pullsAtOnce, readPullRequests } from "./comment.ts";
import type { Part } from "./mark.ts";

export interface Push {
  readonly branch: string;
  /** Undefined: a new branch. */
  readonly before: string | undefined;
  readonly after: string;
}

const commitsAtOnce = 50;
/** A push that brings more is not one that anybody reviewed. */
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
  const pullRequests = await readPullRequests(
    client,
    repository,
    [...numbers].sort((a, b) => a - b),
  );
  return [...pullRequests.values()].flatMap(({ comments }) => comments);
}

/**
 * Our comments that speak of these scopes and have not been applied, on the pull requests that a commit and those behind it
 * brought, newest first: when pushes follow quickly, a later run finds that the earlier ones were refused as superseded, or
 * never began. What is behind an applied comment of the same scope counts as applied, too, and comes so.
 */
export async function commentsBehind(
  client: Client,
  repository: Repository,
  { commit, branch }: { readonly commit: string; readonly branch: string },
  scopes: readonly string[],
): Promise<readonly OwnComment[]> {
  const query = `query earlier($owner: String!, $name: String!, $commit: GitObjectID!) { repository(owner: $owner, name: $name) {
      object(oid: $commit) { ... on Commit { history(first: ${earlierCommits}) { nodes { ${pulls} } } } } } }`;
  const answer = await attempt("find the merged pull requests", "pull-requests: read", () =>
    client.graphql<{
      repository: {
        readonly object: {
          readonly history?: { readonly nodes: readonly { readonly associatedPullRequests?: AssociatedPulls }[] };
        } | null;
      };
    }>(query, { ...repository, commit }),
  );
  const commits = answer.repository.object?.history?.nodes ?? [];
  const numbers = [...new Set(commits.flatMap((each) => merged(each.associatedPullRequests, branch)))];
  const open = new Set(scopes);
  const found: OwnComment[] = [];
  for (let first = 0; first < numbers.length && open.size > 0; first += pullsAtOnce) {
    const some = numbers.slice(first, first + pullsAtOnce);
    const pullRequests = await readPullRequests(client, repository, some);
    for (const number of some) {
      const comments = pullRequests.get(number)?.comments ?? [];
      const parts = comments.flatMap(({ mark }) => mark.parts);
      for (const { scope, applied } of parts) if (applied) open.delete(scope);
      const isOpen = ({ scope, applied }: Part) => !applied && open.has(scope);
      const settled = (part: Part) =>
        scopes.includes(part.scope) && !isOpen(part) ? { ...part, applied: true } : part;
      for (const comment of comments) {
        if (!comment.mark.parts.some(isOpen)) continue;
        found.push({ ...comment, mark: { ...comment.mark, parts: comment.mark.parts.map(settled) } });
      }
    }
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
