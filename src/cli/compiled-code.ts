/** Node's cache for compiled code: a command starts a quarter faster with it. */
import { lstatSync, mkdirSync } from "node:fs";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lets Node keep compiled code for the next run, in the user's cache directory. Node itself checks that it fits the sources and
 * the version. Not in CI, where the machine is thrown away; not for `demo`, which leaves nothing behind; not if the environment
 * sets Node's own variables for it, or Node is older than 22.1. Never fails.
 */
export async function keepCompiledCode(command: string | undefined, environment: Environment): Promise<void> {
  if (command === "demo" || environment["CI"] || environment["NODE_COMPILE_CACHE"]) return;
  try {
    const [{ default: envPaths }, nodeModule] = await Promise.all([import("env-paths"), import("node:module")]);
    // The types say that it always exists; Node 20 does not have it.
    const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>;
    const directory = envPaths("acr-webhooks", { suffix: "" }).cache;
    if (enableCompileCache && isOurs(directory)) enableCompileCache(directory);
  } catch {
    // A user without a home directory, as in many containers, has no cache.
  }
}

/** Compiled code runs unseen, so nobody else may be able to write there. Throws Node's error. */
function isOurs(directory: string): boolean {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const stat = lstatSync(directory);
  if (process.getuid === undefined) return stat.isDirectory();
  return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}
