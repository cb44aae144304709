/** Only what was reviewed is applied; an old run is not. */
import { expect, test } from "vitest";
import type { PullRequest } from "./github/server.ts";
import { commit, manifest, merge, pullRequest, push, started, startRunner } from "./runner.ts";

const inputs = { "require-reviewed-plan": "true" };
const ours = "github-actions[bot]";

test("refuses what no comment has shown, says what, and prints the way on", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  await runner.world.arm("PUT", "/webhooks/first", {
    location: "westeurope",
    properties: { serviceUri: "https://old.contoso.com/x", actions: ["push"] },
    tags: { "acr-webhooks-owner": "contoso/storefront" },
  });
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.code).toBe(4);
  expect(refused.outputs["result"]).toBe("refused");
  expect(refused.summary).toContain("update first is not among the reviewed changes");
  expect(refused.summary).toContain(refused.outputs["digest"]);
  expect(refused.annotations.filter(({ severity }) => severity === "error")).toMatchObject([
    { properties: { title: "not-reviewed", file: "webhooks.yaml", line: "5" } },
  ]);
  expect((await runner.world.live())["first"]?.serviceUri).toBe("https://old.contoso.com/x");

  const dispatched = await runner.step({
    event: "workflow_dispatch",
    payload: { repository: { default_branch: "main" } },
    inputs: { ...inputs, "expect-digest": refused.outputs["digest"] ?? "" },
  });
  expect(dispatched.outputs["result"]).toBe("applied");
});

test.each([
  ["a dispatch", { event: "workflow_dispatch", inputs: {} }],
  ["a schedule told to apply", { event: "schedule", inputs: { command: "apply" } }],
])("%s without a digest applies nothing, and says which to give", async (_, started) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const payload = { repository: { default_branch: "main" } };
  const refused = await runner.step({ ...started, payload, inputs: { ...inputs, ...started.inputs } });
  expect(refused.code).toBe(4);
  expect(refused.outputs["result"]).toBe("refused");
  expect(refused.log).toContain(`expect-digest ${refused.outputs["digest"]}`);
  expect(refused.summary).toContain(`expect-digest ${refused.outputs["digest"]}`);
  expect(await runner.world.live()).toEqual({});

  const digest = refused.outputs["digest"] ?? "";
  const applied = await runner.step({
    ...started,
    payload,
    inputs: { ...inputs, ...started.inputs, "expect-digest": digest },
  });
  expect(applied.outputs["result"]).toBe("applied");
  const nothing = await runner.step({ ...started, payload, inputs: { ...inputs, ...started.inputs } });
  expect(nothing.outputs["result"]).toBe("clean");
});

test("a retry after a partial apply goes on with what is left", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "", second: "" });
  const fault = runner.world.emulator.control.fault({
    method: "PUT",
    path: "*/webhooks/second*",
    do: "status",
    status: 409,
  });
  const partial = await runner.step({ ...push(before, after), inputs });
  expect(partial.code).toBe(5);
  fault.release();
  const rest = await runner.step({ ...push(before, after), inputs });
  expect(rest.outputs).toMatchObject({ result: "applied", creates: "1" });
  expect(Object.keys(await runner.world.live())).toEqual(["first", "second"]);
});

test("two pull requests in one push, as a merge queue does: what either has shown is reviewed, and both are told", async () => {
  await using runner = await started();
  const one = await merge(runner, 1, { first: "" });
  const two = await merge(runner, 2, { first: "", second: "" });
  const applied = await runner.step({ ...push(one.before, two.after), inputs });
  expect(applied.outputs).toMatchObject({ result: "applied", creates: "2" });
  for (const number of [1, 2]) expect(runner.github.pull(number).comments[0]?.body).toContain("2 created");
  expect(runner.github.violations).toEqual([]);
});

test("when pushes follow quickly, the superseded one does nothing and the last one applies what all have shown", async () => {
  await using runner = await started();
  const one = await merge(runner, 1, { first: "" });
  const shown = runner.github.pull(1).comments[0]?.body;
  // While the first push's run waits, the second one lands; the run has the files of its own commit.
  const manifestOfOne = manifest(runner, { first: "" });
  const two = await merge(runner, 2, { first: "", second: "" });
  await runner.world.file("webhooks.yaml", manifestOfOne);
  const early = await runner.step({ ...push(one.before, one.after), inputs });
  expect(early.code).toBe(4);
  expect(early.summary).toContain("superseded");
  expect(await runner.world.live()).toEqual({});
  expect(runner.github.pull(1).comments[0]?.body).toBe(shown);

  await runner.world.file("webhooks.yaml", manifest(runner, { first: "", second: "" }));
  // The second plan was made before anything was applied: it shows both. The first one's comment shows the first alone.
  const late = await runner.step({ ...push(two.before, two.after), inputs });
  expect(late.outputs).toMatchObject({ result: "applied", creates: "2" });
});

test("looks behind the push, but not behind what has been applied", async () => {
  await using runner = await started();
  const one = await merge(runner, 1, { first: "" });
  // Nobody planned the second one against the registry: its comment lacks the first one's change.
  const after = await commit(
    runner,
    { "webhooks.yaml": manifest(runner, { first: "" }), "docs.md": "" },
    { pulls: [2] },
  );
  runner.github.pull(2).merged = true;
  const applied = await runner.step({ ...push(one.after, after), inputs });
  expect(applied.outputs["result"]).toBe("applied");
  expect(runner.github.pull(1).comments[0]?.body).toContain("1 created");

  await runner.world.arm("DELETE", "/webhooks/first");
  const next = await commit(runner, { "docs.md": "more" }, { pulls: [3] });
  const refused = await runner.step({ ...push(after, next), inputs });
  expect(refused.outputs["result"]).toBe("refused");
});

test.each([
  ["a forged comment of another author", (body: string) => ({ author: "mallory", body, editor: undefined })],
  ["a comment of ours that somebody edited", (body: string) => ({ author: ours, body, editor: "mallory" })],
  ["one that was edited by somebody whose account is gone", (body: string) => ({ author: ours, body, editor: null })],
  [
    "one that a user edited who is called like us",
    (body: string) => ({ author: ours, body, editor: "github-actions" }),
  ],
  [
    "our mark, quoted in another comment of ours",
    (body: string) => ({ author: ours, body: `> a title\n${body}`, editor: undefined }),
  ],
])("does not believe %s", async (_, forge) => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  const pull = runner.github.pull(1);
  const genuine = pull.comments[0]?.body ?? "";
  pull.comments.length = 0;
  const forged = forge(genuine);
  runner.github.comment(1, forged.author, forged.body).editor = forged.editor;
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.outputs["result"]).toBe("refused");
  expect(await runner.world.live()).toEqual({});
});

test("does not edit a forged comment, but writes its own beside it", async () => {
  await using runner = await started();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) }, { branch: "pr-1" });
  await runner.step(pullRequest(runner, 1));
  const [genuine] = runner.github.pull(1).comments.splice(0);
  runner.github.comment(1, "mallory", genuine?.body ?? "");
  await runner.step(pullRequest(runner, 1));
  expect(runner.github.pull(1).comments).toMatchObject([{ author: "mallory", body: genuine?.body }, { author: ours }]);
});

test("an old run started again, and a dispatch on another branch, change nothing", async () => {
  await using runner = await started();
  const one = await merge(runner, 1, { first: "" });
  await merge(runner, 2, { first: "", second: "" });
  await runner.world.file("webhooks.yaml", manifest(runner, { first: "" }));
  const old = await runner.step({ ...push(one.before, one.after) });
  expect(old.outputs["result"]).toBe("refused");
  expect(old.annotations[0]).toMatchObject({
    severity: "error",
    properties: { title: "superseded", file: "webhooks.yaml" },
  });
  const elsewhere = await runner.step({
    event: "workflow_dispatch",
    ref: "refs/heads/feature",
    payload: { repository: { default_branch: "main" } },
  });
  expect(elsewhere.outputs["result"]).toBe("changes");
  expect(await runner.world.live()).toEqual({});
});

test("a manifest that the job made itself is not superseded by a tip that says nothing of it; one that was taken away is", async () => {
  await using runner = await started();
  const old = await commit(runner, { "own.yaml": manifest(runner, { first: "" }) });
  await runner.world.file("made.yaml", manifest(runner, { second: "" }, "contoso/storefront/made"));
  runner.github.commit("main", { files: { "docs.md": "" } });
  const both = { ...push(old, old), inputs: { file: "own.yaml\nmade.yaml" } };
  expect((await runner.step(both)).outputs["result"]).toBe("applied");
  runner.github.commit("main", { files: { "own.yaml": undefined } });
  const refused = await runner.step(both);
  expect(refused.outputs["result"]).toBe("refused");
  expect(refused.log).toContain("own.yaml is deleted at the tip");
});

test("a manifest that the tip has and this checkout has not supersedes, too", async () => {
  await using runner = await started();
  await commit(runner, { "registries/a.yaml": manifest(runner, { first: "" }) });
  runner.github.commit("main", { files: { "registries/b.yaml": "x" } });
  const old = await runner.step({
    ...push(runner.github.branch("main"), runner.github.branch("main")),
    inputs: { file: "registries/*.yaml" },
  });
  expect(old.outputs["result"]).toBe("refused");
  expect(old.summary).toContain("registries/b.yaml");
});

test("where GitHub can't list all files, a glob's manifests are not known to be the tip's: nothing is applied", async () => {
  await using runner = await started();
  const base = await commit(runner, { "registries/a.yaml": manifest(runner, { first: "" }) });
  runner.github.cutTrees = true;
  const refused = await runner.step({ ...push(base, base), inputs: { file: "registries/*.yaml" } });
  expect(refused.code).toBe(4);
  expect(refused.annotations[0]).toMatchObject({
    severity: "error",
    message: expect.stringContaining("cannot list all files"),
    properties: { title: "github-failed" },
  });
  expect(await runner.world.live()).toEqual({});
  // Without a glob there is nothing to list.
  const applied = await runner.step({ ...push(base, base), inputs: { file: "registries/a.yaml" } });
  expect(applied.outputs["result"]).toBe("applied");
});

test("without the permission to read comments nothing is applied, and the permissions to give are named", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  runner.github.fail = ({ path }) => (path === "/graphql" ? 403 : undefined);
  const failed = await runner.step({ ...push(before, after), inputs });
  expect(failed.code).toBe(1);
  expect(failed.log).toContain("pull-requests: write");
  expect(await runner.world.live()).toEqual({});
});

test.each([
  ["is not merged", (pull: PullRequest) => ({ ...pull, merged: false })],
  ["was merged into another branch", (pull: PullRequest) => ({ ...pull, base: "release" })],
])("a pull request that %s has reviewed nothing", async (_, other) => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  Object.assign(runner.github.pull(1), other(runner.github.pull(1)));
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.outputs["result"]).toBe("refused");
});

test("a push of more commits than a page, or of a rewritten history, is gone through to its end", async () => {
  await using runner = await started();
  const { github } = runner;
  const start = github.branch("main");
  for (let index = 0; index < 120; index += 1) github.commit("main", {});
  const { after } = await merge(runner, 1, { first: "" });
  const many = await runner.step({ ...push(start, after), inputs });
  expect(many.outputs["result"]).toBe("applied");
  const again = await runner.step({ ...push("f".repeat(40), after), inputs });
  expect(again.outputs["result"]).toBe("clean");
  expect(github.violations).toEqual([]);
});

test("a push whose payload says nothing has reviewed nothing", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  const payload = { repository: { default_branch: "main" } };
  const refused = await runner.step({ ...push(before, after), payload, inputs });
  expect(refused.outputs["result"]).toBe("refused");
});
