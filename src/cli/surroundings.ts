/** The folder that `init` works in: its repository, its files, and the login. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ci, ciSystemsIn, type Repository, readRemote } from "../init/init.ts";
import { UserError } from "../model.ts";

export interface InitOptions {
  readonly registry: string | undefined;
  readonly owner: string | undefined;
  readonly ci: Ci | undefined;
  readonly identities: "one" | "two" | undefined;
  readonly offline: boolean;
  readonly check: boolean;
  /** Takes the defaults without asking. */
  readonly yes: boolean;
}

/** What the folder says. */
export interface Surroundings {
  /** The repository's root, or the current folder. */
  readonly root: string;
  readonly repository: Repository | undefined;
  readonly branch: string;
  /** CI systems whose files are there. */
  readonly found: readonly Exclude<Ci, "none">[];
}

/** The manifest's name, in the root. */
export const manifestName = "webhooks.yaml";

/** Looks at the folder, and asks git. */
export async function lookAround(): Promise<Surroundings> {
  const git = async (...words: readonly string[]) => (await run("git", words))?.trim() || undefined;
  const root = (await git("rev-parse", "--show-toplevel")) ?? process.cwd();
  const remote = await git("remote", "get-url", "origin");
  const head = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
  const branch = head ?? (await git("symbolic-ref", "--short", "HEAD")) ?? "main";
  return {
    root,
    repository: remote === undefined ? undefined : readRemote(remote),
    // A name that YAML or bash reads differently is for people to fill in.
    branch: /^[A-Za-z][\w./-]*$/.test(branch) && head !== undefined ? branch : defaultBranch(branch),
    found: ciSystemsIn(await readdir(root)),
  };
}

/** Without the remote's default branch, the current one counts only if it is a usual default. */
function defaultBranch(current: string): string {
  return current === "master" || current === "trunk" || current === "develop" ? current : "main";
}

/** The standard output of a program; undefined: it failed, or is not installed. */
export function run(program: string, words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, words, { encoding: "utf8", timeout: 15_000, windowsHide: true }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}

/** The text of a file; undefined: there is none. */
export async function textAt({ root }: Surroundings, path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw cannot("read", path, error);
  });
}

/** The error for a file that cannot be read or written. */
export function cannot(verb: "read" | "write", path: string, { code }: NodeJS.ErrnoException): UserError {
  const message = `cannot ${verb} ${path} (${code ?? "unknown reason"})`;
  const help = "Check the file and its permissions, then run again.";
  return new UserError([{ severity: "error", code: "cannot-write", message, help }], 1);
}
