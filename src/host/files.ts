/** The files that every front end reads and writes. */
import { createReadStream, existsSync } from "node:fs";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { CacheFile } from "../run/run.ts";

/** One more than a manifest may have: the manifest room sees that it is too large without reading all of it. */
const mostBytes = 1024 * 1024 + 1;

/**
 * Reads the manifests that the patterns (paths and globs) name: in the order of the patterns, a glob's files sorted, each file
 * once. A file that cannot be read, and a glob without a match, comes with its problem instead of content.
 */
export async function readManifestFiles(patterns: readonly string[]): Promise<readonly ManifestFile[]> {
  const files = new Map<string, ManifestFile>();
  for (const pattern of patterns) {
    const paths = await expand(pattern);
    for (const path of paths) {
      const key = resolve(path);
      if (!files.has(key)) files.set(key, await readOne(path));
    }
    if (paths.length === 0) {
      files.set(pattern, { path: pattern, content: undefined, problem: "no files match this pattern" });
    }
  }
  return [...files.values()];
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/** A file of that very name takes precedence over the pattern's meaning as a glob. */
async function expand(pattern: string): Promise<readonly string[]> {
  if (!isGlob(pattern) || existsSync(pattern)) return [pattern];
  const { glob } = await import("tinyglobby");
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return (await glob([slashed], { onlyFiles: true, expandDirectories: false })).sort();
}

async function readOne(path: string): Promise<ManifestFile> {
  try {
    const found = await stat(path);
    // `<(…)` of a shell is a pipe under /dev or /proc. A named pipe elsewhere may never have a writer.
    const isShellPipe = /^\/(?:dev|proc)\//.test(path);
    if ((found.isFIFO() && !isShellPipe) || found.isBlockDevice() || found.isCharacterDevice() || found.isSocket())
      return { path, content: undefined, problem: "it is not a regular file" };
    if (found.isFile() && found.size <= mostBytes) return { path, content: await readFile(path) };
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path, { end: mostBytes - 1 })) chunks.push(chunk as Buffer);
    return { path, content: Buffer.concat(chunks) };
  } catch (error) {
    return { path, content: undefined, problem: await problemOf(path, error) };
  }
}

async function problemOf(path: string, error: unknown): Promise<string> {
  const code = String((error as { code?: unknown }).code ?? "unknown reason");
  if (code === "ENOENT") return missing(path);
  const words: Readonly<Record<string, string>> = {
    EISDIR: "it is a directory",
    EACCES: "this user is not authorized to read it",
    EPERM: "this user is not authorized to read it",
    ELOOP: "symbolic link loop",
    ENAMETOOLONG: "its name is too long",
    ENOTDIR: "part of its path is not a directory",
  };
  return words[code] ?? code;
}

/** Names the file with the other spelling of `.yaml`, if there is one. */
function missing(path: string): string {
  const other = path.replace(/\.(ya?ml)$/, (_, ending: string) => (ending === "yaml" ? ".yml" : ".yaml"));
  return other !== path && existsSync(other) ? `there is no such file, but there is ${other}` : "there is no such file";
}

/**
 * Writes a file so that it always contains the old or the new text as a whole. Throws Node's error. By hand because
 * write-file-atomic replaces devices and pipes, and patches how the process handles signals.
 */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  // Follows a link, so that the link stays. A device or a pipe is written to, not replaced.
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => undefined);
  if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, text);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text, { mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** More than the cache of 100,000 webhooks has. */
const mostCacheBytes = 32 * 1024 * 1024;

/** The file of `--cache`: only its user can read it. */
export const cacheFile: CacheFile = {
  async read(path) {
    try {
      const found = await stat(path);
      return found.isFile() && found.size <= mostCacheBytes ? await readFile(path, "utf8") : undefined;
    } catch {
      return undefined;
    }
  },
  write: (path, text) => writeWhole(path, text, 0o600),
};
