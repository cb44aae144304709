/** Pull requests with our comments. */
import type { CommentText, OwnComment, PullRequest } from "../forge.ts";
import { readMarker } from "../marker.ts";
import { type Api, attempt, once, query } from "./client.ts";

interface Actor {
  /** An app and a user can have the same login. */
  readonly __typename: string;
  readonly login: string;
}

interface CommentNode {
  readonly fullDatabaseId: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly author: Actor | null;
  readonly editor: Actor | null;
  readonly lastEditedAt: string | null;
}

interface Page {
  readonly merged: boolean;
  readonly headRefOid: string;
  readonly comments: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly CommentNode[];
  };
}

/** Pull requests per request: GitHub cancels a query after 10 seconds. */
const pullsAtOnce = 10;
const fields = `merged headRefOid comments(first: 100, after: AFTER) { pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor lastEditedAt author { __typename login } editor { __typename login } } }`;

/** Pull requests by number, in the given order. One that does not exist is absent. Only GraphQL knows which comments are ours. */
export async function readPullRequests(
  api: Api,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullRequest>> {
  const found = new Map<number, PullRequest & { readonly comments: OwnComment[] }>();
  let open = numbers.map((number) => ({ number, after: null as string | null }));
  while (open.length > 0) {
    const some = open.slice(0, pullsAtOnce);
    const text = `query comments($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      ${some.map(({ number, after }) => `p${number}: pullRequest(number: ${number}) { ${fields.replace("AFTER", JSON.stringify(after))} }`).join("\n")} } }`;
    const pages = await query<Readonly<Record<string, Page | null>>>(
      api,
      "read the pull request's comments",
      "pull-requests: read",
      text,
    );
    const next: typeof open = [];
    for (const { number } of some) {
      const page = pages[`p${number}`];
      if (!page) continue;
      const { merged, headRefOid: head } = page;
      const pull = found.get(number) ?? { number, merged, head, comments: [] };
      found.set(number, pull);
      pull.comments.push(...page.comments.nodes.flatMap((node) => ownComment(number, node)));
      const { hasNextPage, endCursor } = page.comments.pageInfo;
      if (hasNextPage) next.push({ number, after: endCursor });
    }
    open = [...next, ...open.slice(pullsAtOnce)];
  }
  return found;
}

function ownComment(pullRequest: number, node: CommentNode): readonly OwnComment[] {
  const marker = node.viewerDidAuthor ? readMarker(node.body) : undefined;
  return marker ? [{ pullRequest, id: node.fullDatabaseId, marker, trusted: isTrusted(node) }] : [];
}

/** The editor is also null if that account is gone: only a comment that was never edited needs no editor. */
function isTrusted({ lastEditedAt, author, editor }: CommentNode): boolean {
  if (lastEditedAt === null) return true;
  return author !== null && editor?.__typename === author.__typename && editor.login === author.login;
}

export async function writeComment(api: Api, { pullRequest, id, body }: CommentText): Promise<void> {
  const { octokit, owner, repo } = api;
  await attempt(api, "comment on the pull request", "pull-requests: write", async () => {
    const at = { owner, repo, ...once, body };
    if (id !== undefined) await octokit.rest.issues.updateComment({ ...at, comment_id: Number(id) });
    else await octokit.rest.issues.createComment({ ...at, issue_number: pullRequest });
  });
}
