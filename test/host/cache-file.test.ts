/** The file of `--cache` on disk. */
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFile } from "../../src/host/host.ts";

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "acr-webhooks-cache-"));
  path = join(directory, "cache.txt");
});
afterEach(() => rm(directory, { recursive: true }));

test("two updates do not happen at the same time", async () => {
  const add = (letter: string) => cacheFile.update(path, (text = "") => text + letter);
  await Promise.all(["a", "b", "c", "d"].map(add));
  expect([...(await readFile(path, "utf8"))].sort().join("")).toBe("abcd");
  expect(await readdir(directory)).toEqual(["cache.txt"]);
});

test("the lock of a killed process is taken over", async () => {
  const lock = join(directory, ".cache.txt.lock");
  await writeFile(lock, "");
  const old = new Date(Date.now() - 60_000);
  await utimes(lock, old, old);
  await cacheFile.update(path, () => "new");
  expect(await readFile(path, "utf8")).toBe("new");
});

test("a missing file is none, and anything else that cannot be read is an error", async () => {
  expect(await cacheFile.read(path)).toBeUndefined();
  await expect(cacheFile.read(directory)).rejects.toMatchObject({ code: "EISDIR" });
});
