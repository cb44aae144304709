/** GitLab as a `Forge` (REST API v4): one note on a merge request, files at a commit. */
import type { Environment, Forge, OwnComment, PullRequest } from "../forge.ts";
import { type Api, at, listAt, openApi, pathsOf, textAt } from "../http.ts";
import { readMarker } from "../marker.ts";
import { withoutQuickActions } from "./note.ts";

const perPage = 100;

/** Opens the API with the project's token. Nothing is sent yet. */
export function openGitLab(environment: Environment): Forge {
  const value = (name: string) => environment[name] ?? "";
  const api = openApi({
    name: "GitLab",
    base: value("CI_API_V4_URL").replace(/\/+$/, ""),
    headers: { "private-token": value("GITLAB_TOKEN") },
    help: "Set GITLAB_TOKEN to a project access token with the scope `api` and the role Reporter or higher.",
  });
  const project = `/projects/${encodeURIComponent(value("CI_MERGE_REQUEST_PROJECT_ID") || value("CI_PROJECT_ID"))}`;
  return {
    noReview: "GitLab does not tell who edited a note last",
    pullRequests: (numbers) => readMergeRequests(api, project, numbers),
    mergedBy: async () => [],
    mergedBefore: async () => [],
    async writeComment({ pullRequest, id, body }) {
      const notes = `${project}/merge_requests/${pullRequest}/notes`;
      const note = { body: withoutQuickActions(body) };
      const doing = "comment on the merge request";
      if (id === undefined) await api.json(doing, "POST", notes, note);
      else await api.json(doing, "PUT", `${notes}/${id}`, note);
    },
    async tipOf(branch) {
      const path = `${project}/repository/branches/${encodeURIComponent(branch)}`;
      return textAt(await api.json(`read the tip of branch ${branch}`, "GET", path), "commit", "id") ?? "";
    },
    filesAt: (commit, patterns) => filesAt(api, project, commit, patterns),
  };
}

async function allPages(api: Api, doing: string, path: string): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const next = listAt(await api.json(doing, "GET", `${path}&per_page=${perPage}&page=${page}`));
    found.push(...next);
    if (next.length < perPage) return found;
  }
}

async function readMergeRequests(api: Api, project: string, numbers: readonly number[]) {
  const found = new Map<number, PullRequest>();
  if (numbers.length === 0) return found;
  const me = at(await api.json("read the token's user", "GET", "/user"), "id");
  for (const number of numbers) {
    const path = `${project}/merge_requests/${number}`;
    const request = await api.json(`read merge request ${number}`, "GET", path);
    if (request === undefined) continue;
    const notes = await allPages(api, "read the merge request's notes", `${path}/notes?sort=asc&order_by=created_at`);
    found.set(number, {
      number,
      merged: textAt(request, "state") === "merged",
      head: textAt(request, "sha"),
      comments: notes.flatMap((note) => ownComment(number, note, me)),
    });
  }
  return found;
}

function ownComment(pullRequest: number, note: unknown, me: unknown): readonly OwnComment[] {
  const isMine = me !== undefined && at(note, "author", "id") === me && at(note, "system") !== true;
  const marker = isMine ? readMarker(`${textAt(note, "body") ?? ""}\n`) : undefined;
  return marker ? [{ pullRequest, id: String(at(note, "id")), marker, trusted: true }] : [];
}

async function filesAt(api: Api, project: string, commit: string, patterns: readonly string[]) {
  const repository = `${project}/repository`;
  const paths = await pathsOf(patterns, async () => {
    const tree = `${repository}/tree?recursive=true&ref=${commit}`;
    const entries = await allPages(api, "list the repository's files", tree);
    return entries.flatMap((entry) => (textAt(entry, "type") === "blob" ? [textAt(entry, "path") ?? ""] : []));
  });
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const raw = `${repository}/files/${encodeURIComponent(path)}/raw?ref=${commit}`;
    const content = await api.bytes(`read ${path} at ${commit.slice(0, 12)}`, raw, "*/*");
    if (content) files.set(path, content);
  }
  return files;
}
