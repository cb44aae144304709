/** The ways to get the command line: as a pre-commit hook, as an image, by npx. Each in an empty folder, with what it really has. */
import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");
const valid = "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: {}\n";
const invalid = "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: []\n";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "acr-webhooks-package-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

test("the pre-commit hook checks the files that it gets, without an installation", async () => {
  const [hook] = parse(await readFile(join(root, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];
  expect(hook?.language).toBe("script");
  for (const path of ["webhooks.yaml", "registries/webhooks.yml"])
    expect(path).toMatch(new RegExp(hook?.files ?? "^$"));
  for (const path of ["mywebhooks.yaml", "webhooks.yaml.md"]) expect(path).not.toMatch(new RegExp(hook?.files ?? ""));
  // pre-commit starts the entry of its clone in the user's repository.
  const clone = join(folder, "clone");
  execFileSync("git", ["init", "-q", clone]);
  await cp(join(root, "dist"), join(clone, "dist"), { recursive: true });
  const [program = "", ...args] = hook?.entry.split(" ") ?? [];
  const check = async (...texts: readonly string[]) => {
    const names = texts.map((_, index) => `webhooks${index}.yaml`);
    for (const [index, text] of texts.entries()) await writeFile(join(folder, names[index] ?? ""), text);
    return spawnSync(join(clone, program), [...args, ...names], { cwd: folder, encoding: "utf8" });
  };
  const good = await check(valid, valid.replace("contoso}", "fabrikam}"));
  expect([good.status, good.stderr]).toEqual([0, ""]);
  const bad = await check(valid, invalid);
  expect(bad.status).toBe(3);
  expect(bad.stderr).toContain("webhooks1.yaml:3:11");
});

test("the built command line is executable in git", () => {
  const listed = execFileSync("git", ["ls-files", "-s", "dist/cli.js"], { cwd: root, encoding: "utf8" });
  expect(listed).toMatch(/^100755 /);
});

test("the image's files are enough for the command line", async () => {
  const lines = (await readFile(join(root, "Dockerfile"), "utf8")).split("\n");
  const copies = lines.filter((line) => /^(COPY|ADD) /.test(line));
  expect(copies).toEqual(["COPY dist /opt/acr-webhooks/"]);
  expect(lines).toContain("USER node");
  await cp(join(root, "dist"), join(folder, "opt"), { recursive: true });
  await writeFile(join(folder, "webhooks.yaml"), valid);
  const [, ...entry] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(lines.join("\n"))?.[1] ?? "[]") as string[];
  const cli = entry.map((path) => path.replace("/opt/acr-webhooks", join(folder, "opt")));
  const ran = spawnSync(process.execPath, [...cli, "validate"], { cwd: folder, encoding: "utf8" });
  expect([ran.status, ran.stderr]).toEqual([0, ""]);
  expect((await stat(join(folder, "opt/licenses.txt"))).size).toBeGreaterThan(1000);
});

test("npx runs the packed tarball offline, in an empty folder", async () => {
  const env = {
    ...process.env,
    npm_config_cache: join(folder, "cache"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
  };
  // Packing changes package.json for a moment, so it happens in a clone.
  const clone = join(folder, "clone");
  execFileSync("git", ["clone", "-q", root, clone]);
  for (const path of ["dist", "package.json"]) await cp(join(root, path), join(clone, path), { recursive: true });
  const before = await readFile(join(clone, "package.json"), "utf8");
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: clone,
    encoding: "utf8",
    env,
  });
  expect(await readFile(join(clone, "package.json"), "utf8")).toBe(before);
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["dist/cli.js", "schemas/webhooks.schema.json", "README.md", "LICENSE"]),
  );
  expect(paths.filter((path) => /^(src|test|scripts|bench)\//.test(path))).toEqual([]);
  await writeFile(join(folder, "webhooks.yaml"), valid);
  const args = ["--yes", "--package", join(folder, filename), "acr-webhooks", "validate"];
  const ran = spawnSync("npx", args, { cwd: folder, encoding: "utf8", env });
  expect(ran.stdout, ran.stderr).toContain("webhooks.yaml: valid");
  expect(ran.status).toBe(0);
});
