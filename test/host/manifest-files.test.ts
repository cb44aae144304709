import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readManifestFiles } from "../../src/host/files.ts";

const home = process.cwd();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manifest-files-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function problem(pattern: string): Promise<readonly [problem: string | undefined, help: string | undefined]> {
  const [file] = await readManifestFiles([pattern]);
  expect(file?.content).toBeUndefined();
  return [file?.problem, file?.help];
}

describe("what is not there", () => {
  const missing = "there is no such file";
  const cases: readonly (readonly [
    wanted: string,
    there: readonly string[],
    problem: string,
    help: string | undefined,
  ])[] = [
    ["webhooks.yaml", [], missing, "The current folder is empty. Check out the repository before this step."],
    ["webhooks.yaml", [".git"], missing, "The current folder is empty. Check out the repository before this step."],
    ["webhooks.yaml", ["webhooks.yml"], missing, "Did you mean webhooks.yml?"],
    ["webhooks.yml", ["README.md", "webhooks.yaml"], missing, "Did you mean webhooks.yaml?"],
    ["webhooks.yaml", ["Webhooks.yaml"], missing, "Did you mean Webhooks.yaml?"],
    ["webhooks.yaml", ["webhook.yaml"], missing, "Did you mean webhook.yaml?"],
    ["webhooks.yaml", ["README.md"], missing, undefined],
    ["acr/webhooks.yaml", ["README.md"], missing, "The folder acr does not exist. Check the path."],
    [
      "webhooks*.yaml",
      [],
      "no files match this pattern",
      "The current folder is empty. Check out the repository before this step.",
    ],
    ["acr/webhooks.yaml", [], missing, "The current folder is empty. Check out the repository before this step."],
    ["-", ["README.md"], missing, "Write the manifest to a file: standard input is not read."],
    ["*.yaml", ["webhooks.yml"], "no files match this pattern", "Did you mean webhooks.yml?"],
    ["a.yaml/webhooks.yaml", ["a.yaml"], "a part of the path is a file, not a folder", undefined],
  ];
  test.each(cases)("%s, with %j", async (wanted, there, expected, help) => {
    for (const name of there) {
      if (name === ".git") mkdirSync(name);
      else writeFileSync(name, "");
    }
    expect(await problem(wanted)).toEqual([expected, help]);
  });
});

test("a link to nothing is named as that", async () => {
  symlinkSync("nowhere.yaml", "webhooks.yaml");
  expect((await problem("webhooks.yaml"))[1]).toBe("It is a symbolic link, and its target does not exist.");
});

describe("what is not a file is refused at once", () => {
  test("a pipe that nobody writes to", async () => {
    execFileSync("sh", ["-c", "mkfifo webhooks.yaml"]);
    expect(await problem("webhooks.yaml")).toEqual(["it is a pipe, not a file", "Write the manifest to a file."]);
  });

  test("a device", async () => {
    expect((await problem("/dev/zero"))[0]).toBe("it is a device, not a file");
    expect((await problem("/dev/null"))[0]).toBe("it is a device, not a file");
  });

  test("a directory", async () => {
    mkdirSync("manifests");
    expect(await problem("manifests")).toEqual(["it is a directory", "Name the files in it: `manifests/*.yaml`."]);
  });

  test("a loop of links", async () => {
    symlinkSync("b.yaml", "a.yaml");
    symlinkSync("a.yaml", "b.yaml");
    expect((await problem("a.yaml"))[0]).toBe("symbolic link loop");
  });
});

test("files in the order of the patterns, each once, and no more than the limit is read", async () => {
  for (const name of ["b.yaml", "a.yaml", "c.yml"]) writeFileSync(name, name);
  writeFileSync("large.json", Buffer.alloc(3 * 1024 * 1024));
  const files = await readManifestFiles(["c.yml", "*.yaml", "./a.yaml", "large.json"]);
  expect(files.map(({ path, content }) => [path, content?.byteLength])).toEqual([
    ["c.yml", 5],
    ["a.yaml", 6],
    ["b.yaml", 6],
    ["large.json", 1024 * 1024 + 1],
  ]);
});
