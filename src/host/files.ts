/** The files that both front ends read and write. */
import {
  close,
  existsSync,
  fstat,
  open,
  read,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { systemClock } from "../clock.ts";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { CacheFile } from "../run/run.ts";

/** As in `node:fs/promises`, which takes 2 ms of every start to load. */
const disk = {
  open: promisify(open),
  read: promisify(read),
  close: promisify(close),
  stat: promisify(stat),
  fstat: promisify(fstat),
  readdir: promisify(readdir),
  readFile: promisify(readFile),
  realpath: promisify(realpath.native),
  rename: promisify(rename),
  rm: promisify(rm),
  writeFile: promisify(writeFile),
};

/** Just over the limit for a manifest: the manifest room reports that it is too large, without reading it all. */
const mostBytes = 1024 * 1024 + 1;

/**
 * Reads the manifests that the patterns (paths and globs) name: in the order of the patterns, a glob's files sorted, each file
 * once. A file that cannot be read, and a glob that matches nothing, has a problem instead of a content.
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
      files.set(pattern, {
        path: pattern,
        content: undefined,
        problem: "no files match this pattern",
        ...(await hint(pattern)),
      });
    }
  }
  return [...files.values()];
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/** A file with exactly this name takes precedence over the name's meaning as a glob. */
async function expand(pattern: string): Promise<readonly string[]> {
  if (!isGlob(pattern) || existsSync(pattern)) return [pattern];
  const { glob } = await import("tinyglobby");
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return (await glob([slashed], { onlyFiles: true, expandDirectories: false })).sort();
}

async function readOne(path: string): Promise<ManifestFile> {
  try {
    const found = await disk.stat(path);
    // Opening a named pipe would wait for a writer, and not even a signal would end that.
    if (!found.isFile()) {
      const [problem, help] = found.isDirectory()
        ? ["it is a directory", `Name the files in it: \`${join(path, "*.yaml")}\`.`]
        : [
            `it is ${found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device"}, not a file`,
            "Write the manifest to a file.",
          ];
      return { path, content: undefined, problem, help };
    }
    return { path, content: await readStart(path) };
  } catch (error) {
    const { code } = error as { code?: unknown };
    const isDenied = code === "EACCES" || code === "EPERM";
    const more = isDenied
      ? { help: "Check the permissions of the file and of its folders." }
      : code === "ENOENT" && (await hint(path));
    return { path, content: undefined, problem: problemOf(error), ...more };
  }
}

async function readStart(path: string): Promise<Uint8Array> {
  const file = await disk.open(path, "r");
  try {
    const content = Buffer.alloc(Math.min((await disk.fstat(file)).size, mostBytes));
    let length = 0;
    while (length < content.length) {
      const { bytesRead } = await disk.read(file, content, length, content.length - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return content.subarray(0, length);
  } finally {
    await disk.close(file);
  }
}

/** What to do about a name that is not found: what is there instead. */
async function hint(path: string): Promise<{ help: string } | object> {
  if (path === "-") return { help: "Write the manifest to a file: standard input is not read." };
  const here = await disk.readdir(".").catch(() => []);
  if (here.every((name) => name === ".git"))
    return { help: "The current folder is empty. Check out the repository before this step." };
  const folder = isGlob(path) ? "." : dirname(path);
  const names = await disk.readdir(folder).catch(() => undefined);
  if (names === undefined)
    return folder === "." ? {} : { help: `The folder ${folder} does not exist. Check the path.` };
  const wanted = basename(path).replace(/[*?]/g, "").toLowerCase();
  const stem = wanted.replace(/\.[^.]*$/, "");
  const isManifest = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name);
  if (names.includes(basename(path))) return { help: "It is a symbolic link, and its target does not exist." };
  const similar =
    names.find((name) => name.toLowerCase() === wanted) ??
    names.find((name) => isManifest(name) && name.toLowerCase().replace(/\.[^.]*$/, "") === stem) ??
    names.find((name) => isManifest(name) && /^(?:acr-?)?webhooks?\./i.test(name));
  return similar === undefined ? {} : { help: `Did you mean ${folder === "." ? similar : join(folder, similar)}?` };
}

function problemOf(error: unknown): string {
  const code = String((error as { code?: unknown }).code ?? "unknown reason");
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    ELOOP: "symbolic link loop",
    ENAMETOOLONG: "the name is too long",
    ENOTDIR: "a part of the path is a file, not a folder",
    EMFILE: "too many open files",
  };
  return words[code] ?? code;
}

/**
 * Writes a file so that it always contains the old or the new text as a whole. Throws Node's error. By hand because
 * write-file-atomic replaces devices and pipes, and patches how the process handles signals.
 */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  // Follows a link, so that the link stays. A device or a pipe is written to, not replaced.
  const target = await disk.realpath(path).catch(() => path);
  const there = await disk.stat(target).catch(() => undefined);
  if (there && !there.isFile() && !there.isDirectory()) return disk.writeFile(target, text);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await disk.writeFile(beside, text, { mode });
    await disk.rename(beside, target);
  } catch (error) {
    await disk.rm(beside, { force: true });
    throw error;
  }
}

/** More than the cache of 100,000 webhooks has. */
const mostCacheBytes = 32 * 1024 * 1024;

/** An update takes milliseconds, so the process behind an older lock was killed. In milliseconds. */
const mostLockAge = 10_000;

/** Runs the work while no other process runs its own for the same path. Throws what the work throws, and Node's error. */
async function alone(path: string, work: () => Promise<void>): Promise<void> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  for (;;) {
    try {
      await disk.writeFile(lock, "", { flag: "wx" });
      break;
    } catch (error) {
      if ((error as { code?: unknown }).code !== "EEXIST") throw error;
    }
    const age = Date.now() - ((await disk.stat(lock).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY);
    if (age > mostLockAge) await disk.rm(lock, { force: true });
    else await systemClock.sleep(10);
  }
  try {
    await work();
  } finally {
    await disk.rm(lock, { force: true });
  }
}

async function readCache(path: string): Promise<string | undefined> {
  try {
    const found = await disk.stat(path);
    // A text without a signature: nobody relies on it.
    if (found.size > mostCacheBytes || !(found.isFile() || found.isDirectory())) return "";
    return await disk.readFile(path, "utf8");
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The file of `--cache`: only its user can read it. */
export const cacheFile: CacheFile = {
  read: readCache,
  update: (path, change) => alone(path, async () => writeWhole(path, change(await readCache(path)), 0o600)),
};
