/** GitHub as a `Forge`. These files are the only ones that know Octokit; they are loaded when GitHub is first asked. */
import type { Forge } from "../forge.ts";
import { openApi } from "./client.ts";
import { readPullRequests, writeComment } from "./comments.ts";
import { filesAt, tipOf } from "./contents.ts";
import { issueTracker } from "./issues.ts";
import { mergedBefore, mergedBy } from "./merged.ts";

/** Makes the client; nothing is sent yet. */
export function openGitHub(settings: Parameters<typeof openApi>[0]): Forge {
  const api = openApi(settings);
  return {
    pullRequests: (numbers) => readPullRequests(api, numbers),
    mergedBy: (push) => mergedBy(api, push),
    mergedBefore: (at) => mergedBefore(api, at),
    writeComment: (comment) => writeComment(api, comment),
    tipOf: (branch) => tipOf(api, branch),
    filesAt: (commit, patterns) => filesAt(api, commit, patterns),
    issues: issueTracker(api),
  };
}
