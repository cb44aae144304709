import { matchesGlob } from "node:path";
import type { Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { attempt, type Client, type Repository, statusOf } from "./client.ts";

/** The commit at a branch's tip. */
export async function tipOf(client: Client, { owner, name }: Repository, branch: string): Promise<string> {
  return attempt("read the branch's tip", "contents: read", async () => {
    const { data } = await client.rest.git.getRef({ owner, repo: name, ref: `heads/${branch}` });
    return data.object.sha;
  });
}

/** The files at a commit that the paths and globs name, from the repository's root. A path that is not there is left out. */
export async function filesAt(
  client: Client,
  repository: Repository,
  commit: string,
  patterns: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const globs = patterns.filter((pattern) => /[*?[\]{}]/.test(pattern));
  const paths = new Set(patterns.filter((pattern) => !globs.includes(pattern)));
  if (globs.length > 0) {
    for (const path of await allPaths(client, repository, commit)) {
      if (globs.some((glob) => matchesGlob(path, glob))) paths.add(path);
    }
  }
  const files = new Map<string, Uint8Array>();
  for (const path of [...paths].sort()) {
    const content = await fileAt(client, repository, commit, path);
    if (content) files.set(path, content);
  }
  return files;
}

/** Throws `UserError` (exit 4) where there are more than GitHub lists: a file that is not listed could be one of those wanted. */
async function allPaths(client: Client, { owner, name }: Repository, commit: string): Promise<readonly string[]> {
  return attempt("list the repository's files", "contents: read", async () => {
    const { data } = await client.rest.git.getTree({ owner, repo: name, tree_sha: commit, recursive: "1" });
    if (data.truncated) throw new UserError([cutShort(commit)], 4);
    return data.tree.flatMap((entry) => (entry.type === "blob" ? [entry.path] : []));
  });
}

function cutShort(commit: string): Diagnostic {
  return {
    severity: "error",
    code: "github-failed",
    message: `the repository has more files than GitHub lists in one answer, so which manifests a glob names at ${commit.slice(0, 12)} can't be known`,
    help: "Name each manifest by its path, without a glob.",
  };
}

async function fileAt(
  client: Client,
  { owner, name }: Repository,
  commit: string,
  path: string,
): Promise<Uint8Array | undefined> {
  return attempt(`read ${path} at ${commit.slice(0, 12)}`, "contents: read", async () => {
    try {
      const { data } = await client.rest.repos.getContent({ owner, repo: name, path, ref: commit });
      return !Array.isArray(data) && data.type === "file" ? Buffer.from(data.content, "base64") : undefined;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}
