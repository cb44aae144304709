import { attempt, type Client, once, type Repository } from "./client.ts";
import { type Mark, readMark, writeMark } from "./mark.ts";

/** One of our comments on a pull request. */
export interface OwnComment {
  readonly pullRequest: number;
  readonly id: number;
  readonly mark: Mark;
  /** True: nobody but its author wrote what is there now, so its digests may be believed. */
  readonly trusted: boolean;
}

/** A pull request, as far as we look at it. */
export interface PullRequest {
  readonly merged: boolean;
  /** Our comments, over all pages, oldest first: those that this token wrote (only GraphQL knows that) and that begin with our mark. */
  readonly comments: readonly OwnComment[];
}

interface Actor {
  /** An app and a user may have the same login. */
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
  readonly comments: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly CommentNode[];
  };
}

/** How many pull requests go into one request: GitHub gives up after 10 seconds. */
export const pullsAtOnce = 10;
const fields = `merged comments(first: 100, after: AFTER) { pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor lastEditedAt author { __typename login } editor { __typename login } } }`;

/** Pull requests by number, in the order given; one that is not there is left out. */
export async function readPullRequests(
  client: Client,
  repository: Repository,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullRequest>> {
  const found = new Map<number, { merged: boolean; comments: OwnComment[] }>();
  let open = numbers.map((number) => ({ number, after: null as string | null }));
  while (open.length > 0) {
    const some = open.slice(0, pullsAtOnce);
    const query = `query comments($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      ${some.map(({ number, after }) => `p${number}: pullRequest(number: ${number}) { ${fields.replace("AFTER", JSON.stringify(after))} }`).join("\n")} } }`;
    const { repository: pages } = await attempt("read the pull request's comments", "pull-requests: read", () =>
      client.graphql<{ readonly repository: Readonly<Record<string, Page | null>> }>(query, { ...repository }),
    );
    const next: typeof open = [];
    for (const { number } of some) {
      const page = pages[`p${number}`];
      if (!page) continue;
      const pull = found.get(number) ?? { merged: page.merged, comments: [] };
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
  const mark = node.viewerDidAuthor ? readMark(node.body) : undefined;
  return mark ? [{ pullRequest, id: Number(node.fullDatabaseId), mark, trusted: isTrusted(node) }] : [];
}

/** An editor is null, too, where that account is gone: only without an edit is nobody's word in it. */
function isTrusted({ lastEditedAt, author, editor }: CommentNode): boolean {
  if (lastEditedAt === null) return true;
  return author !== null && editor?.__typename === author.__typename && editor.login === author.login;
}

/** Writes the comment, unless `before` already says the same. */
export async function writeComment(
  client: Client,
  repository: Repository,
  comment: {
    readonly pullRequest: number;
    readonly before: OwnComment | undefined;
    readonly mark: Mark;
    readonly markdown: string;
  },
): Promise<void> {
  const { pullRequest, before, mark, markdown } = comment;
  const body = `${writeMark(mark)}\n${markdown}`;
  const place = { owner: repository.owner, repo: repository.name };
  if (before?.trusted && writeMark(before.mark) === writeMark(mark)) return;
  await attempt("comment on the pull request", "pull-requests: write", async () => {
    if (before) await client.rest.issues.updateComment({ ...place, ...once, comment_id: before.id, body });
    else await client.rest.issues.createComment({ ...place, ...once, issue_number: pullRequest, body });
  });
}
