/** Endpoints by name in the action: the workflow decides which apps a manifest may name. */
import { expect, test } from "vitest";
import { commit, pullRequest, push, started } from "./runner.ts";

const password = "placeholderplaceholderplaceholderplaceholderplaceholder00000";
const seed = {
  registries: [{ name: "contoso" }],
  sites: [
    { name: "storefront", password },
    { name: "payroll", password: `payroll${password}` },
  ],
};

function naming(app: string): Readonly<Record<string, string>> {
  return {
    "webhooks.yaml": `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy: {endpoint: {appService: ${app}}}\n`,
  };
}

test("without allowed-endpoints, the error prints the line to add; with it, the endpoint is planned and applied", async () => {
  await using runner = await started({ seed });
  const base = await commit(runner, naming("storefront"));
  const refused = await runner.step(push(base, base));
  expect(refused.code).toBe(3);
  expect(refused.log).toContain("allowed-endpoints: storefront");
  const applied = await runner.step({ ...push(base, base), inputs: { "allowed-endpoints": "storefront" } });
  expect(applied.code, applied.log).toBe(0);
  const { deploy } = await runner.world.live();
  expect(deploy?.serviceUri).toContain(password);
  expect(applied.masks).toContain(password);
  expect(applied.log).not.toContain(password);
  expect(applied.summary).not.toContain(password);
  expect(applied.summary).toContain("(App Service storefront)");
});

test("a pull request that names another app is refused, and no credential is read", async () => {
  await using runner = await started({ seed });
  const base = await commit(runner, naming("storefront"));
  await commit(runner, naming("payroll"), { branch: "pr-1", from: base });
  const done = await runner.step({
    ...pullRequest(runner, 1, { base }),
    inputs: { "allowed-endpoints": "storefront" },
  });
  expect(done.code).toBe(3);
  expect(done.log).toContain('names app "payroll", which is not allowed');
  const paths = runner.world.emulator.control.requests().map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith("/subscriptions/"))).toEqual([]);
});

test("a pull request's identity needs no right to list credentials", async () => {
  await using runner = await started({ seed, switches: { deny: ["Microsoft.Web/sites/config/list/action"] } });
  const base = await commit(runner, {});
  await commit(runner, naming("storefront"), { branch: "pr-1", from: base });
  const done = await runner.step({
    ...pullRequest(runner, 1, { base }),
    inputs: { "allowed-endpoints": "storefront" },
  });
  expect(done.code, done.log).toBe(0);
  expect(done.summary).toContain("serviceUri.password");
});
