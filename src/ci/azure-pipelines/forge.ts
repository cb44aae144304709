/** Azure Repos as a `Forge` (REST API 7.1): one thread on a pull request, files at a commit. */
import type { CommentText, Environment, Forge, OwnComment, PullRequest } from "../forge.ts";
import { type Api, at, listAt, openApi, pathsOf, textAt } from "../http.ts";
import { readMarker } from "../marker.ts";

const version = "api-version=7.1";

/** Opens the API with the job's token. Nothing is sent yet. */
export function openAzureRepos(environment: Environment): Forge {
  const value = (name: string) => environment[name] ?? "";
  const api = openApi({
    name: "Azure DevOps",
    base: value("SYSTEM_COLLECTIONURI").replace(/\/+$/, ""),
    headers: { authorization: `Bearer ${value("SYSTEM_ACCESSTOKEN")}`, "x-tfs-fedauthredirect": "Suppress" },
    help: 'Give the build service "Contribute to pull requests" and "Read" on the repository.',
  });
  const repository = `/${encodeURIComponent(value("SYSTEM_TEAMPROJECTID"))}/_apis/git/repositories/${encodeURIComponent(value("BUILD_REPOSITORY_ID"))}`;
  return {
    noReview: "Azure DevOps does not tell who edited a comment last",
    pullRequests: (numbers) => readPullRequests(api, repository, numbers),
    mergedBy: async () => [],
    mergedBefore: async () => [],
    writeComment: (comment) => writeThread(api, repository, comment),
    async tipOf(branch) {
      const doing = `read the tip of branch ${branch}`;
      const filter = `filter=${encodeURIComponent(`heads/${branch}`)}`;
      const found = listAt(await api.json(doing, "GET", `${repository}/refs?${filter}&${version}`), "value");
      return (
        textAt(
          found.find((ref) => textAt(ref, "name") === `refs/heads/${branch}`),
          "objectId",
        ) ?? ""
      );
    },
    filesAt: (commit, patterns) => filesAt(api, repository, commit, patterns),
  };
}

async function readPullRequests(api: Api, repository: string, numbers: readonly number[]) {
  const found = new Map<number, PullRequest>();
  if (numbers.length === 0) return found;
  // Azure DevOps Server knows this resource only as a preview.
  const me = textAt(
    await api.json("read the job's identity", "GET", "/_apis/connectionData?api-version=7.1-preview.1"),
    "authenticatedUser",
    "id",
  );
  for (const number of numbers) {
    const path = `${repository}/pullRequests/${number}`;
    const pull = await api.json(`read pull request ${number}`, "GET", `${path}?${version}`);
    if (pull === undefined) continue;
    const threads = await api.json("read the pull request's threads", "GET", `${path}/threads?${version}`);
    found.set(number, {
      number,
      merged: textAt(pull, "status") === "completed",
      head: textAt(pull, "lastMergeSourceCommit", "commitId"),
      comments: listAt(threads, "value").flatMap((thread) => ownComment(number, thread, me)),
    });
  }
  return found;
}

function ownComment(pullRequest: number, thread: unknown, me: string | undefined): readonly OwnComment[] {
  const first = listAt(thread, "comments")[0];
  if (me === undefined || at(thread, "isDeleted") === true || at(first, "isDeleted") === true) return [];
  const marker = textAt(first, "author", "id") === me ? readMarker(textAt(first, "content") ?? "") : undefined;
  return marker ? [{ pullRequest, id: `${at(thread, "id")}/${at(first, "id")}`, marker, trusted: true }] : [];
}

/** The thread is active while there is something to review: a branch policy can require its resolution. */
async function writeThread(api: Api, repository: string, { pullRequest, id, body, open }: CommentText): Promise<void> {
  const doing = "comment on the pull request";
  const threads = `${repository}/pullRequests/${pullRequest}/threads`;
  const status = open === false ? "closed" : "active";
  if (id === undefined) {
    const comments = [{ parentCommentId: 0, content: body, commentType: "text" }];
    await api.json(doing, "POST", `${threads}?${version}`, { comments, status });
    return;
  }
  const [thread = "", comment = ""] = id.split("/");
  await api.json(doing, "PATCH", `${threads}/${thread}/comments/${comment}?${version}`, { content: body });
  await api.json(doing, "PATCH", `${threads}/${thread}?${version}`, { status });
}

async function filesAt(api: Api, repository: string, commit: string, patterns: readonly string[]) {
  const where = `versionDescriptor.version=${encodeURIComponent(commit)}&versionDescriptor.versionType=commit&${version}`;
  const paths = await pathsOf(patterns, async () => {
    const all = `${repository}/items?scopePath=/&recursionLevel=full&${where}`;
    return listAt(await api.json("list the repository's files", "GET", all), "value").flatMap((item) =>
      at(item, "isFolder") === true ? [] : [(textAt(item, "path") ?? "").replace(/^\//, "")],
    );
  });
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const item = `${repository}/items?path=${encodeURIComponent(`/${path}`)}&${where}`;
    const content = await api.bytes(`read ${path} at ${commit.slice(0, 12)}`, item, "application/octet-stream");
    if (content) files.set(path, content);
  }
  return files;
}
