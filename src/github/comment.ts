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

interface CommentPage {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly {
          readonly fullDatabaseId: string;
          readonly body: string;
          readonly viewerDidAuthor: boolean;
          readonly author: { readonly login: string } | null;
          readonly editor: { readonly login: string } | null;
        }[];
      };
    } | null;
  };
}

const query = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor author { login } editor { login } }
      }
    }
  }
}`;

/**
 * Our comments on a pull request, over all pages, oldest first: those that this token wrote (only GraphQL knows that) and
 * that begin with our mark.
 */
export async function ownComments(
  client: Client,
  { owner, name }: Repository,
  pullRequest: number,
): Promise<readonly OwnComment[]> {
  const found: OwnComment[] = [];
  let after: string | null = null;
  do {
    const variables = { owner, name, number: pullRequest, after };
    const page: CommentPage = await attempt("read the pull request's comments", "pull-requests: read", () =>
      client.graphql<CommentPage>(query, variables),
    );
    const comments = page.repository.pullRequest?.comments;
    for (const node of comments?.nodes ?? []) {
      const mark = node.viewerDidAuthor ? readMark(node.body) : undefined;
      if (!mark) continue;
      const trusted = node.editor === null || node.editor.login === node.author?.login;
      found.push({ pullRequest, id: Number(node.fullDatabaseId), mark, trusted });
    }
    after = comments?.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
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
