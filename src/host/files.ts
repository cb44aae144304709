/** The files that both front ends read and write. */
import { closeSync, createReadStream, existsSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { CacheFile } from "../run/run.ts";

/** Just over what a manifest may have: the manifest room sees that it is too large, without our reading it all. */
const mostBytes = 1024 * 1024 + 1;

/**
 * Reads the manifests that the patterns (paths and globs) name: in the order of the patterns, a glob's files sorted, each file
 * once. What can't be read, and a glob that fits nothing, comes with its problem instead of a content.
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
      files.set(pattern, { path: pattern, content: undefined, problem: "no file fits this pattern" });
    }
  }
  return [...files.values()];
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/** A file of that very name goes before what the name would mean as a glob. */
async function expand(pattern: string): Promise<readonly string[]> {
  if (!isGlob(pattern) || existsSync(pattern)) return [pattern];
  const { glob } = await import("tinyglobby");
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return (await glob([slashed], { onlyFiles: true, expandDirectories: false })).sort();
}

async function readOne(path: string): Promise<ManifestFile> {
  try {
    return { path, content: statSync(path).isFile() ? readAtOnce(path) : await readAsItComes(path) };
  } catch (error) {
    return { path, content: undefined, problem: problemOf(error) };
  }
}

/** A file on a disk. Node's streams take longer to load than a manifest takes to read. */
function readAtOnce(path: string): Buffer {
  const descriptor = openSync(path, "r");
  try {
    const content = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostBytes));
    let length = 0;
    while (length < content.length) {
      const read = readSync(descriptor, content, length, content.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return content.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** A pipe, as of a shell's `<(…)`: waiting for it must not keep signals from being heard. */
async function readAsItComes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: mostBytes })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function problemOf(error: unknown): string {
  const code = String((error as { code?: unknown }).code ?? "unknown reason");
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a directory",
    EACCES: "it may not be read by this user",
    EPERM: "it may not be read by this user",
    ELOOP: "its symbolic links go in a circle",
    ENAMETOOLONG: "its name is too long",
  };
  return words[code] ?? code;
}

/** Writes a file so that at every moment the old or the new text is there, whole. Throws Node's error. */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  const { realpath, rename, rm, stat, writeFile } = await import("node:fs/promises");
  // Behind a link, so that the link stays; a device or a pipe is written to, not replaced.
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

/** Where `--cache` is kept: for its user alone. */
export const cacheFile: CacheFile = {
  async read(path) {
    const { readFile, stat } = await import("node:fs/promises");
    try {
      const found = await stat(path);
      return found.isFile() && found.size <= mostCacheBytes ? await readFile(path, "utf8") : undefined;
    } catch {
      return undefined;
    }
  },
  write: (path, text) => writeWhole(path, text, 0o600),
};
