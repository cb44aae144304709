/** Files of the repository at a commit. */
import { matchesGlob } from "node:path";
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import { type Api, attempt } from "./client.ts";
import { statusOf } from "./failures.ts";

/** The commit at a branch's tip. */
export async function tipOf(api: Api, branch: string): Promise<string> {
  const { octokit, owner, repo } = api;
  return attempt(api, `read the tip of branch ${branch}`, "contents: read", async () => {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  });
}

/** The files that paths and globs name at a commit, from the repository's root. A path that does not exist is absent. */
export async function filesAt(
  api: Api,
  commit: string,
  patterns: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const globs = patterns.filter((pattern) => /[*?[\]{}]/.test(pattern));
  const paths = new Set(patterns.filter((pattern) => !globs.includes(pattern)));
  if (globs.length > 0) {
    for (const path of await allPaths(api, commit)) {
      if (globs.some((glob) => matchesGlob(path, glob))) paths.add(path);
    }
  }
  const files = new Map<string, Uint8Array>();
  for (const path of [...paths].sort()) {
    const content = await fileAt(api, commit, path);
    if (content) files.set(path, content);
  }
  return files;
}

/** Throws `UserError` (exit 4) if GitHub does not list all: a missing one could match. */
async function allPaths(api: Api, commit: string): Promise<readonly string[]> {
  const { octokit, owner, repo } = api;
  return attempt(api, "list the repository's files", "contents: read", async () => {
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: "1" });
    if (data.truncated) throw new UserError([cutShort(commit)], 4);
    return data.tree.flatMap((entry) => (entry.type === "blob" ? [entry.path] : []));
  });
}

function cutShort(commit: string): Diagnostic {
  return {
    severity: "error",
    code: "github-failed",
    message: `cannot list all files at ${commit.slice(0, 12)}: the repository has more than GitHub lists, so the manifests of a glob are unknown`,
    help: "Name each manifest by its path, without a glob.",
  };
}

async function fileAt(api: Api, commit: string, path: string): Promise<Uint8Array | undefined> {
  const { octokit, owner, repo } = api;
  return attempt(api, `read ${path} at ${commit.slice(0, 12)}`, "contents: read", async () => {
    try {
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: commit });
      return !Array.isArray(data) && data.type === "file" ? Buffer.from(data.content, "base64") : undefined;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}
