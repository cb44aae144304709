import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { picture, runDemo, sessionOf, themes } from "../scripts/picture.ts";
import { manifestDiagnostics, runDiagnostics } from "../src/diagnostics.ts";
import { readManifests } from "../src/manifest/manifest.ts";

const pages = [
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md", "AGENTS.md", "CHANGELOG.md"],
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (path: string): string => readFileSync(path, "utf8");

/** A page without its code blocks. */
const prose = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, "");

/** GitHub's anchors: lower case, punctuation removed, spaces to hyphens, `-1` for a repeated one. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...prose(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = ""]) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

/** Links of a page that lead nowhere in this repository. Addresses elsewhere are not opened. */
function brokenLinks(path: string, text: string): readonly string[] {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)];
  return links
    .map(([, inline, attribute]) => inline ?? attribute ?? "")
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? path : normalize(join(dirname(path), file));
      if (file !== "" && !existsSync(to)) return true;
      return anchor !== undefined && !anchorsOf(file === "" ? text : read(to)).has(anchor);
    });
}

describe("links", () => {
  test.each(pages)("of %s lead somewhere", (path) => {
    expect(brokenLinks(path, read(path))).toEqual([]);
  });

  test("to nowhere are found", () => {
    const text = "# A page\n\n[a](#a-page) [b](#b) [c](none.md) [d](README.md#none) [e](https://contoso.com)\n";
    expect(brokenLinks("page.md", text)).toEqual(["#b", "none.md", "README.md#none"]);
  });
});

describe("the README", () => {
  test("fits one sitting", () => {
    expect(read("README.md").split("\n").length).toBeLessThanOrEqual(181);
  });

  test("names every dependency with its reason", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Readonly<Record<string, string>> };
    expect(Object.keys(dependencies).filter((name) => !read("README.md").includes(`\`${name}\``))).toEqual([]);
  });

  test("shows a run of the demo", async () => {
    const lines = sessionOf(await runDemo());
    for (const theme of themes) expect(read(`docs/picture-${theme.name}.svg`)).toBe(picture(lines, theme));
  });
});

test("SECURITY.md names tests that exist", () => {
  const named = [...read("SECURITY.md").matchAll(/`([\w-]+(?:\/[\w-]+)+\.test\.ts)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(`test/${path}`))).toEqual([]);
});

test("docs/diagnostics.md has an anchor for each code", () => {
  const anchors = anchorsOf(read("docs/diagnostics.md"));
  const codes = Object.keys({ ...manifestDiagnostics, ...runDiagnostics });
  expect(codes.filter((code) => !anchors.has(code))).toEqual([]);
});

/** Whole manifests on the pages: YAML blocks with an owner. */
const manifests = pages.flatMap((path) =>
  [...read(path).matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gm)].flatMap(([, indent = "", text = ""]) => {
    const plain = text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return /^owner:/m.test(plain) && /^webhooks:/m.test(plain) ? [{ path, text: plain }] : [];
  }),
);

describe("manifests on the pages", () => {
  test("are found", () => {
    expect(manifests.map(({ path }) => path)).toContain("README.md");
  });

  test.each(manifests)("of $path are valid", ({ path, text }) => {
    const { diagnostics } = readManifests([{ path, content: new TextEncoder().encode(text) }], {
      environment: undefined,
      env: [],
      allowedHosts: undefined,
      allowedHostsRequired: false,
      owners: [],
    });
    expect(diagnostics).toEqual([]);
  });
});
