/** Runs that must do without a credential, and those that lack one. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commit, manifest, pullRequest, push, type Runner, startRunner, steady } from "./runner.ts";

const none = { "client-id": "", "tenant-id": "" };

/** A pull request that changes one webhook and adds another, on a registry that has neither. */
async function changed(): Promise<{ runner: Runner; base: string }> {
  const runner = await startRunner();
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "", second: "" }) });
  await runner.world.file("webhooks.yaml", manifest(runner, { first: "actions: [push, delete]", third: "" }));
  return { runner, base };
}

function asked({ world }: Runner): number {
  return world.emulator.control.requests().length;
}

const untrusted: readonly (readonly [string, (runner: Runner) => object, string])[] = [
  ["a fork", (runner) => pullRequest(runner, 1, { head: "mallory/storefront" }), "from a fork"],
  [
    "a fork with half of the identity, the other being a secret",
    (runner) => ({ ...pullRequest(runner, 1, { head: "mallory/storefront" }), inputs: { "client-id": "" } }),
    "from a fork",
  ],
  [
    "Dependabot in a merge queue",
    (runner) => ({
      event: "merge_group",
      env: { GITHUB_ACTOR: "dependabot[bot]" },
      payload: { merge_group: { base_sha: runner.github.branch("main") } },
    }),
    "Dependabot",
  ],
  ["a fork that is gone", (runner) => pullRequest(runner, 1, { head: null }), "from a fork"],
  ["Dependabot", (runner) => pullRequest(runner, 1, { user: "dependabot[bot]" }), "from Dependabot"],
  [
    "pull_request_target",
    (runner) => ({ ...pullRequest(runner, 1), event: "pull_request_target", ref: "refs/heads/main" }),
    "pull_request_target",
  ],
  ["a pull request without a credential", (runner) => ({ ...pullRequest(runner, 1), inputs: none }), "no credential"],
  [
    "a merge group without a credential",
    (runner) => ({
      event: "merge_group",
      inputs: none,
      payload: { merge_group: { base_sha: runner.github.branch("main") } },
    }),
    "no credential",
  ],
];

test.each(untrusted)(
  "%s: the manifest is validated and compared, Azure is not asked, nothing is written",
  async (_, step, why) => {
    const { runner } = await changed();
    await using _runner = runner;
    const before = asked(runner);
    const given = step(runner) as { event: string; env?: Readonly<Record<string, string>> };
    const done = await runner.step({ ...given, env: { PATH: "/nowhere", ...given.env } });
    expect(done.code).toBe(0);
    expect(done.outputs).toMatchObject({ result: "clean", "plan-file": "", registries: '["contoso"]' });
    expect(done.summary).toContain(why);
    expect(done.summary).toContain("| changed | `first` | `contoso` | `actions` |");
    expect(done.summary).toContain("| removed | `second` | `contoso` |  |");
    expect(done.summary).toContain("| added | `third` | `contoso` |  |");
    expect(asked(runner)).toBe(before);
    expect(runner.audiences).toEqual([]);
    expect(runner.github.writes()).toEqual([]);
    expect(runner.github.violations).toEqual([]);
  },
);

test("a fork's summary", async () => {
  const { runner } = await changed();
  await using _runner = runner;
  const done = await runner.step(pullRequest(runner, 1, { head: "mallory/storefront" }));
  await expect(steady(done.summary)).toMatchFileSnapshot("../golden/ci/fork.summary.md");
});

test.each([
  ["a fork's", { head: "mallory/storefront" }, true],
  ["Dependabot's", { user: "dependabot[bot]" }, true],
  ["a fork's, where nothing has to be reviewed,", { head: "mallory/storefront" }, false],
])("%s summary says what becomes of it after the merge", async (_, from, required) => {
  const { runner } = await changed();
  await using _runner = runner;
  const inputs = { "require-reviewed-plan": String(required) };
  const done = await runner.step({ ...pullRequest(runner, 1, from), inputs });
  expect(done.summary.includes("After the merge, the push is refused")).toBe(required);
});

test("a fork's summary tells of what a document says for all its webhooks", async () => {
  const { runner } = await changed();
  await using _runner = runner;
  const text = await readFile(join(runner.world.directory, "webhooks.yaml"), "utf8");
  await runner.world.file("webhooks.yaml", `${text}prune: all\nignore: [webapp*]\n`);
  const done = await runner.step(pullRequest(runner, 1, { head: "mallory/storefront" }));
  expect(done.summary).toContain("| changed | (the document) | `contoso` | `ignore`, `prune` |");
});

test("an explicit command does not give a fork a credential", async () => {
  const { runner } = await changed();
  await using _runner = runner;
  const done = await runner.step({
    ...pullRequest(runner, 1, { head: "mallory/storefront" }),
    inputs: { command: "apply" },
  });
  expect(done.outputs["result"]).toBe("clean");
  expect(await runner.world.live()).toEqual({});
});

test("a fork's manifest that is not valid fails, at its line", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  await runner.world.file("webhooks.yaml", manifest(runner, { first: "acktions: [push]" }));
  const done = await runner.step(pullRequest(runner, 1, { head: "mallory/storefront" }));
  expect(done.code).toBe(3);
  expect(done.outputs["result"]).toBe("invalid");
  expect(done.annotations[0]).toMatchObject({ severity: "error", properties: { file: "webhooks.yaml", line: "7" } });
});

test("without GitHub's answer, a fork's run says that it could not compare, and passes", async () => {
  const { runner } = await changed();
  await using _runner = runner;
  runner.github.fail = () => 403;
  const done = await runner.step(pullRequest(runner, 1, { head: "mallory/storefront" }));
  expect(done.code).toBe(0);
  expect(done.summary).toContain("could not be compared");
});

test("on other events a missing credential fails", async () => {
  const { runner, base } = await changed();
  await using _runner = runner;
  const done = await runner.step({
    ...push(base, base),
    inputs: { ...none, command: "plan" },
    env: { PATH: "/nowhere" },
  });
  expect(done.code).toBe(1);
  expect(done.outputs["result"]).toBe("failed");
  expect(done.log).toContain("login-failed");
});

test("a job that may not ask for a token is told the permissions to write", async () => {
  const { runner } = await changed();
  await using _runner = runner;
  runner.idToken = false;
  const done = await runner.step({ ...pullRequest(runner, 1), inputs: { "drift-issue": "true" } });
  expect(done.code).toBe(1);
  const [error] = done.annotations.filter(({ severity }) => severity === "error");
  expect(error?.properties["title"]).toBe("id-token-permission");
  const block = "permissions:\n  contents: read\n  id-token: write\n  pull-requests: write\n  issues: write".split(
    "\n",
  );
  for (const text of [error?.message ?? "", done.log]) {
    const lines = text.split("\n").map((line) => line.trimEnd());
    const first = lines.findIndex((line) => line.trim() === "permissions:");
    // Indented as a whole, so that it can be copied.
    const indent = " ".repeat(Math.max(0, lines[first]?.search(/\S/) ?? 0));
    expect(lines.slice(first, first + block.length)).toEqual(block.map((line) => `${indent}${line}`));
  }
});

test("a manifest can't send a token to a host that the workflow does not name", async () => {
  await using runner = await startRunner();
  const stolen = manifest(runner, { first: `customHeaders: {Authorization: "$\{WEBHOOK_TOKEN}"}` });
  const base = await commit(runner, { "webhooks.yaml": stolen });
  const env = { WEBHOOK_TOKEN: "s3cret-canary-token" };
  for (const [hosts, code] of [
    ["", "allowed-hosts-required"],
    ["deploy.contoso.com", "host-not-allowed"],
    ["WEBHOOK_TOKEN=deploy.contoso.com", "host-not-allowed"],
  ] as const) {
    const done = await runner.step({ ...push(base, base), env, inputs: { "allowed-hosts": hosts } });
    expect(done.code).toBe(3);
    expect(done.annotations.map(({ properties }) => properties["title"])).toContain(code);
  }
  expect(await runner.world.live()).toEqual({});
});

test("a manifest can't name an owner that the workflow does not permit: the repository is the default", async () => {
  await using runner = await startRunner();
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }, "contoso/payments") });
  const refused = await runner.step({ ...push(base, base), inputs: { command: "plan" } });
  expect(refused.code).toBe(3);
  const permitted = await runner.step({ ...push(base, base), inputs: { command: "plan", owners: "contoso/payments" } });
  expect(permitted.outputs["result"]).toBe("changes");
});
