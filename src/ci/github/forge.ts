/**
 * GitHub, as far as a run needs it: its one comment on a pull request, the changes that were reviewed, files at other commits,
 * drift issues. The only room that knows Octokit; loaded only when something is asked of GitHub. All functions throw
 * `UserError` (exit 1) when GitHub refuses or does not answer.
 */
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { makeClient, type Repository } from "./client.ts";
import { type OwnComment, type PullRequest, readPullRequests, writeComment } from "./comment.ts";
import { filesAt, tipOf } from "./contents.ts";
import { type DriftIssue, type IssueStep, keepIssues } from "./issue.ts";
import { commentsBehind, commentsOfPush, type Push } from "./review.ts";

export type { OwnComment } from "./comment.ts";
export type { DriftIssue, IssueStep } from "./issue.ts";
export type { Part } from "./mark.ts";
export type { Push } from "./review.ts";

export interface GitHub {
  /** Whether it is merged, and our comments on it. */
  pullRequest(number: number): Promise<PullRequest>;
  /** Our comments on the pull requests that the push merged. */
  commentsOfPush(push: Push): Promise<readonly OwnComment[]>;
  /** Our comments of these scopes that have not been applied, on the pull requests that a commit and those behind it brought. */
  commentsBehind(
    place: { readonly commit: string; readonly branch: string },
    scopes: readonly string[],
  ): Promise<readonly OwnComment[]>;
  /** Writes the comment, unless `before` already says the same. */
  writeComment(comment: Parameters<typeof writeComment>[2]): Promise<void>;
  /** The commit at a branch's tip. */
  tipOf(branch: string): Promise<string>;
  /** The files at a commit that the paths and globs name, from the repository's root; what is not there is left out. */
  filesAt(commit: string, patterns: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Opens, updates, closes and reopens drift issues; gives what was done for each. */
  keepIssues(issues: readonly DriftIssue[]): Promise<readonly IssueStep[]>;
}

export interface GitHubSettings {
  readonly token: string;
  /** As the runner names it: `https://api.github.com`, or a server of one's own. */
  readonly apiUrl: string;
  readonly repository: Repository;
  /** All permissions that the job needs, told where one of them is missing. */
  readonly permissions: string;
}

/** Readies the client; nothing is sent yet. */
export function openGitHub({ token, apiUrl, repository, permissions }: GitHubSettings): GitHub {
  const client = makeClient(token, apiUrl);
  async function explained<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const explain = (d: Diagnostic) => (d.code === "github-permission" ? { ...d, help: permissions } : d);
      throw new UserError(error.diagnostics.map(explain), error.exitCode);
    }
  }
  return {
    pullRequest: async (number) => {
      const found = await explained(readPullRequests(client, repository, [number]));
      return found.get(number) ?? { merged: false, comments: [] };
    },
    commentsOfPush: (push) => explained(commentsOfPush(client, repository, push)),
    commentsBehind: (place, scopes) => explained(commentsBehind(client, repository, place, scopes)),
    writeComment: (comment) => explained(writeComment(client, repository, comment)),
    tipOf: (branch) => explained(tipOf(client, repository, branch)),
    filesAt: (commit, patterns) => explained(filesAt(client, repository, commit, patterns)),
    keepIssues: (issues) => explained(keepIssues(client, repository, issues)),
  };
}
