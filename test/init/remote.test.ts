import { expect, test } from "vitest";
import { ciSystemsIn, ownerFrom, readRemote } from "../../src/init/init.ts";

test.each([
  ["https://github.com/contoso/storefront.git", "github.com", "github", "contoso/storefront"],
  ["https://user:ghp_s3cret@github.com/contoso/storefront", "github.com", "github", "contoso/storefront"],
  ["git@github.com:contoso/storefront.git", "github.com", "github", "contoso/storefront"],
  ["ssh://git@github.contoso.com:2222/contoso/storefront.git", "github.contoso.com", "github", "contoso/storefront"],
  ["https://gitlab.com/contoso/shop/storefront.git", "gitlab.com", "gitlab", "contoso/shop/storefront"],
  ["git@gitlab.contoso.com:contoso/storefront.git", "gitlab.contoso.com", "gitlab", "contoso/storefront"],
  [
    "https://contoso@dev.azure.com/contoso/Web%20Shop/_git/front",
    "dev.azure.com",
    "azure-pipelines",
    "contoso/Web Shop/front",
  ],
  ["https://dev.azure.com/contoso/_git/shop", "dev.azure.com", "azure-pipelines", "contoso/shop/shop"],
  ["git@ssh.dev.azure.com:v3/contoso/shop/front", "ssh.dev.azure.com", "azure-pipelines", "contoso/shop/front"],
  [
    "https://contoso.visualstudio.com/DefaultCollection/shop/_git/front",
    "contoso.visualstudio.com",
    "azure-pipelines",
    "contoso/shop/front",
  ],
  ["https://git.contoso.com/contoso/storefront", "git.contoso.com", undefined, "contoso/storefront"],
  ["ssh://git@ssh.github.com:443/contoso/storefront.git", "github.com", "github", "contoso/storefront"],
  ["git@github.com-work:contoso/storefront.git", "github.com", "github", "contoso/storefront"],
  ["ssh://git@altssh.gitlab.com:443/contoso/storefront.git", "gitlab.com", "gitlab", "contoso/storefront"],
  // Not an alias: a host of its own.
  ["https://github.com-work.contoso.com/contoso/shop", "github.com-work.contoso.com", "github", "contoso/shop"],
])("the remote %s", (address, host, ci, path) => {
  expect(readRemote(address)).toEqual({ host, ci, path });
});

test.each([
  "",
  "/srv/git/storefront.git",
  "../storefront",
  "file:///srv/x",
  "https://github.com/",
  "git@github.com:a/$(b)",
  "C:/git/storefront",
])("%j names no repository", (address) => {
  expect(readRemote(address)).toBeUndefined();
});

test.each([
  ["contoso/storefront", "contoso/storefront"],
  ["contoso/Web Shop/front", "contoso/Web-Shop/front"],
  ["tmp.Xy_1", "tmp.Xy_1"],
  ["../..", undefined],
])("the owner for %j", (name, owner) => {
  expect(ownerFrom(name)).toBe(owner);
});

test("CI systems are found by their files", () => {
  expect(ciSystemsIn(["README.md"])).toEqual([]);
  expect(ciSystemsIn([".gitlab-ci.yml", "azure-pipelines.yml", ".github"])).toEqual([
    "github",
    "azure-pipelines",
    "gitlab",
  ]);
});
