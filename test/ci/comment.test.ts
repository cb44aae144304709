/** The one comment of a pull request. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readMarker, writeMarker } from "../../src/ci/marker.ts";
import { commit, manifest, pullRequest, push, type Runner, startRunner } from "./runner.ts";

async function planned(webhooks: Readonly<Record<string, string>> = { first: "" }): Promise<Runner> {
  const runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, webhooks) });
  return runner;
}

test("is found behind 145 others, and left untouched while the plan is the same", async () => {
  await using runner = await planned();
  const { github } = runner;
  for (let index = 0; index < 145; index += 1) github.comment(1, "mona", `a word ${index}`);
  await runner.step(pullRequest(runner, 1));
  for (let index = 0; index < 100; index += 1) github.comment(1, "hubot", "<!-- acr-webhooks {} -->\nnot ours");
  await runner.step(pullRequest(runner, 1));
  expect(github.writes()).toEqual(["POST /issues/1/comments"]);

  await runner.world.file("webhooks.yaml", manifest(runner, { first: "", second: "" }));
  await runner.step(pullRequest(runner, 1));
  expect(github.writes()).toEqual(["POST /issues/1/comments", "PATCH /issues/comments/3000000145"]);
  expect(github.pull(1).comments[145]?.body).toContain("**2 to create**");
  expect(github.violations).toEqual([]);
});

test("has a key: other jobs and labels have comments of their own", async () => {
  await using runner = await planned();
  await runner.step(pullRequest(runner, 1));
  await runner.step({ ...pullRequest(runner, 1), inputs: { label: "east" } });
  await runner.step({ ...pullRequest(runner, 1), job: "another" });
  await runner.step({ ...pullRequest(runner, 1), inputs: { label: "east" } });
  expect(runner.github.writes()).toHaveLength(3);
});

test("names its commit, and a rerun of an older one leaves it unchanged and says so", async () => {
  await using runner = await planned();
  const { github } = runner;
  const old = pullRequest(runner, 1);
  github.pull(1).head = "b".repeat(40);
  await runner.step(pullRequest(runner, 1));
  const [comment] = github.pull(1).comments;
  expect(comment?.body).toContain("Commit `bbbbbbbbbbbb`");

  const before = comment?.body;
  await runner.world.file("webhooks.yaml", manifest(runner, { first: "", second: "" }));
  const rerun = await runner.step(old);
  expect(rerun.code).toBe(0);
  expect(github.pull(1).comments[0]?.body).toBe(before);
  expect(rerun.log).toContain(
    "the comment on pull request 1 is unchanged: this run is for commit 000000000000, and the newest is bbbbbbbbbbbb",
  );
});

describe("two steps without a label", () => {
  test("have comments of their own if they plan other files", async () => {
    await using runner = await startRunner();
    const { github } = runner;
    await commit(runner, { "a.yaml": manifest(runner, { first: "" }), "b.yaml": manifest(runner, { second: "" }) });
    for (const file of ["a.yaml", "b.yaml", "a.yaml"])
      await runner.step({ ...pullRequest(runner, 1), inputs: { file } });
    expect(github.writes()).toEqual(["POST /issues/1/comments", "POST /issues/1/comments"]);
    expect(github.pull(1).comments[0]?.body).toContain("first");
    expect(github.pull(1).comments[1]?.body).toContain("second");
  });

  test("have comments of their own if they do other things", async () => {
    await using runner = await planned();
    const { github } = runner;
    await runner.step({ ...pullRequest(runner, 1), inputs: { command: "plan" } });
    const plan = github.pull(1).comments[0]?.body;
    await runner.step({ ...pullRequest(runner, 1), inputs: { command: "ping", comment: "always" } });
    expect(github.pull(1).comments).toHaveLength(2);
    expect(github.pull(1).comments[0]?.body).toBe(plan);
  });

  test("warn if the second replaces what the first shows", async () => {
    await using runner = await startRunner();
    await commit(runner, {
      "webhooks.yaml": manifest(runner, { first: "" }).replace(/serviceUri: .*/, `serviceUri: \${WEBHOOK_URL}`),
    });
    const step = (host: string, run: string) =>
      runner.step({
        ...pullRequest(runner, 1),
        env: { WEBHOOK_URL: `https://${host}.contoso.com`, GITHUB_RUN_ID: run },
      });
    const titles = async (host: string, run: string) =>
      (await step(host, run)).annotations.map(({ properties }) => properties["title"]);
    expect(await titles("east", "1")).toEqual([]);
    expect(await titles("west", "1")).toEqual(["comment-overwritten"]);
    expect(await titles("west", "1")).toEqual([]);
    expect(await titles("east", "2")).toEqual([]);
    expect(runner.github.pull(1).comments).toHaveLength(1);
  });

  test("have comments of their own if the environment selects their registry", async () => {
    await using runner = await startRunner();
    const { github } = runner;
    await commit(runner, {
      "webhooks.yaml": manifest(runner, { first: "" }).replace("name: contoso", `name: \${WEBHOOK_REGISTRY}`),
    });
    for (const registry of ["contoso", "fabrikam"])
      await runner.step({ ...pullRequest(runner, 1), env: { WEBHOOK_REGISTRY: registry } });
    expect(github.pull(1).comments).toHaveLength(2);
  });
});

test.each([
  ["changes", 0],
  ["always", 1],
  ["never", 0],
] as const)("without changes, comment: %s writes %i", async (comment, written) => {
  await using runner = await planned({});
  const done = await runner.step({ ...pullRequest(runner, 1), inputs: { comment } });
  expect(done.outputs["result"]).toBe("clean");
  expect(runner.github.writes()).toHaveLength(written);
});

test("is written if fields are unknown", async () => {
  await using runner = await planned({ first: `customHeaders: {Authorization: "Bearer $\{WEBHOOK_TOKEN}"}` });
  const base = runner.github.branch("main");
  await runner.step({ ...push(base, base), env: { WEBHOOK_TOKEN: "a-token-of-some-length" } });
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.outputs["result"]).toBe("clean");
  expect(runner.github.pull(1).comments[0]?.body).toContain("1 unknown field");
});

test("says so when there is nothing to change any more, and when the manifest is not valid", async () => {
  await using runner = await planned();
  await runner.step(pullRequest(runner, 1));
  await runner.world.file("webhooks.yaml", manifest(runner, {}));
  await runner.step(pullRequest(runner, 1));
  expect(runner.github.pull(1).comments[0]?.body).toContain("no changes");
  await runner.world.file("webhooks.yaml", "webhooks: []\n");
  const invalid = await runner.step(pullRequest(runner, 1));
  expect(invalid.code).toBe(3);
  expect(runner.github.pull(1).comments).toHaveLength(1);
  expect(runner.github.pull(1).comments[0]?.body).not.toContain("no changes");
});

test.each([
  [403, "pull-requests: write"],
  [500, "GitHub failed (HTTP 500)"],
  ["cut", "no response from GitHub (UND_ERR_SOCKET)"],
] as const)("that cannot be written (%s) is a warning", async (failure, words) => {
  await using runner = await planned();
  runner.github.fail = ({ method, path }) => (method === "POST" && path.includes("/issues/") ? failure : undefined);
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.code).toBe(0);
  expect(done.annotations.map(({ severity, message }) => `${severity} ${message}`).join("\n")).toContain(words);
  expect(done.summary).toContain(words);
  // A write that may have been done is not sent again.
  expect(runner.github.writes()).toHaveLength(1);
});

test("of 400 webhooks fits, its counts true and its digests all there", async () => {
  const webhooks = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`storefront${index}`, ""]));
  await using runner = await startRunner({ switches: { quota: 500 } });
  const base = runner.github.commit("main", {});
  await commit(runner, { "webhooks.yaml": manifest(runner, webhooks) }, { pulls: [1] });
  const done = await runner.step(pullRequest(runner, 1, { base }));
  const body = runner.github.pull(1).comments[0]?.body ?? "";
  expect(done.annotations.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(body.length).toBeLessThan(65_536);
  expect(body.length).toBeGreaterThan(40_000);
  expect(body).toContain("**400 to create**");
  expect(Buffer.byteLength(done.summary)).toBeLessThan(1024 * 1024);
  expect(readMarker(body)?.parts[0]?.digests).toHaveLength(400);
});

test("may carry the digest of a whole plan instead of each change's", async () => {
  await using runner = await startRunner();
  const base = runner.github.commit("main", {});
  const merged = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "", second: "" }) }, { pulls: [1] });
  const plan = await runner.step(pullRequest(runner, 1, { base }));
  runner.github.pull(1).merged = true;
  const [comment] = runner.github.pull(1).comments;
  const digest = JSON.parse(await readFile(plan.outputs["plan-file"] ?? "", "utf8")).registries[0].digest;
  const mark = readMarker(comment?.body ?? "");
  if (comment && mark)
    comment.body = writeMarker({ ...mark, parts: mark.parts.map((part) => ({ ...part, digests: [digest] })) });
  const applied = await runner.step({ ...push(base, merged), inputs: { "require-reviewed-plan": "true" } });
  expect(applied.outputs).toMatchObject({ result: "applied", creates: "2" });
});
