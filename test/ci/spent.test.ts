/** A review counts until its changes are applied, and no longer. */
import { expect, test } from "vitest";
import { readMarker } from "../../src/ci/marker.ts";
import { commit, type Done, manifest, merge, pullRequest, push, type Runner, started } from "./runner.ts";

const inputs = { "require-reviewed-plan": "true" };

/** The counts in the comments of a pull request. */
function said({ github }: Runner, number: number): readonly string[] {
  return github.pull(number).comments.map(({ body }) => body.split("\n").find((line) => line.startsWith("**")) ?? "");
}

/** For each registry and owner of the first comment: has it been applied? */
function applied({ github }: Runner, number: number): readonly boolean[] {
  const [comment] = github.pull(number).comments;
  return readMarker(comment?.body ?? "")?.parts.map((part) => part.applied) ?? [];
}

function dispatch(runner: Runner, { outputs }: Done): Promise<Done> {
  return runner.step({
    event: "workflow_dispatch",
    payload: { repository: { default_branch: "main" } },
    inputs: { ...inputs, "expect-digest": outputs["digest"] ?? "" },
  });
}

/** Somebody makes `first` by hand, and not as any manifest says. */
function byHand(runner: Runner) {
  return runner.world.arm("PUT", "/webhooks/first", {
    location: "westeurope",
    properties: { serviceUri: "https://old.contoso.com/x", actions: ["push"] },
    tags: { "acr-webhooks-owner": "contoso/storefront" },
  });
}

test.each([
  ["started again", {}],
  ["of a closed pull request", { action: "closed" }],
])("a plan %s after the merge reviews nothing, and leaves the comment as it is", async (_, more) => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  const shown = runner.github.pull(1).comments[0]?.body;
  await byHand(runner);
  const { payload, ...event } = pullRequest(runner, 1, { base: before });
  const plan = await runner.step({ ...event, payload: { ...payload, ...more }, inputs });
  expect(plan.outputs).toMatchObject({ result: "changes", updates: "1" });
  expect(runner.github.pull(1).comments).toMatchObject([{ body: shown }]);
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.outputs["result"]).toBe("refused");
  expect((await runner.world.live())["first"]?.serviceUri).toBe("https://old.contoso.com/x");
});

test("a plan that is ready only after the merge is not shown for review", async () => {
  await using runner = await started();
  const before = runner.github.branch("main");
  const after = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) }, { pulls: [1] });
  const late = pullRequest(runner, 1, { base: before });
  runner.github.pull(1).merged = true;
  await runner.step({ ...late, inputs });
  expect(runner.github.writes()).toEqual([]);
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.outputs["result"]).toBe("refused");
});

test("a review that was reverted before it was applied is spent with the next apply, also of a push without changes", async () => {
  await using runner = await started();
  const both = { keep1: "", prod1: "" };
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, both) });
  await runner.step(push(base, base));
  // The run of the first push is superseded by that of the second, which reverts it: no changes, so no comment.
  await merge(runner, 1, { keep1: "" });
  const revert = await merge(runner, 2, both);
  expect(runner.github.pull(2).comments).toEqual([]);
  const clean = await runner.step({ ...push(revert.before, revert.after), inputs });
  expect(clean.outputs["result"]).toBe("clean");
  expect(applied(runner, 1)).toEqual([true]);
  expect(said(runner, 1)).toEqual(["**no changes** · pings: 2 passed"]);

  const direct = await commit(runner, { "webhooks.yaml": manifest(runner, { keep1: "" }) });
  const refused = await runner.step({ ...push(revert.after, direct), inputs });
  expect(refused.outputs["result"]).toBe("refused");
  expect(Object.keys(await runner.world.live())).toEqual(["keep1", "prod1"]);
  expect(runner.github.violations).toEqual([]);
});

test("a dispatch after a refusal spends the review, and its comment says what was applied", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  await byHand(runner);
  const refused = await runner.step({ ...push(before, after), inputs });
  expect(refused.outputs["result"]).toBe("refused");
  expect(applied(runner, 1)).toEqual([false]);
  expect((await dispatch(runner, refused)).outputs["result"]).toBe("applied");
  expect(applied(runner, 1)).toEqual([true]);
  expect(said(runner, 1)).toEqual(["**1 updated** · pings: 1 passed"]);

  await runner.world.arm("DELETE", "/webhooks/first");
  const next = await commit(runner, { "docs.md": "" });
  const again = await runner.step({ ...push(after, next), inputs });
  expect(again.outputs["result"]).toBe("refused");
});

test("the same push again may make what it was reviewed for, from where that was reviewed, and nothing else", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  const step = { ...push(before, after), inputs };
  await runner.step(step);
  await runner.world.arm("PATCH", "/webhooks/first", { properties: { status: "disabled" } });
  expect((await runner.step(step)).outputs["result"]).toBe("refused");
  await runner.world.arm("DELETE", "/webhooks/first");
  expect((await runner.step(step)).outputs["result"]).toBe("applied");
});

test("a change that was rolled back has not been applied: the same push may try again", async () => {
  await using runner = await started();
  const { before, after } = await merge(runner, 1, { first: "" });
  runner.world.endpoint.answers = 404;
  const step = { ...push(before, after), inputs: { ...inputs, "on-ping-failure": "rollback" } };
  const failed = await runner.step(step);
  expect(failed.outputs["result"]).toBe("ping-failed");
  expect(await runner.world.live()).toEqual({});
  runner.world.endpoint.answers = 200;
  const again = await runner.step(step);
  expect(again.outputs["result"]).toBe("applied");
});

test("jobs of other names, two pull requests in one push, the second adds a document: both are told, both are spent", async () => {
  await using runner = await started();
  const first = manifest(runner, { first: "" });
  const both = [first, manifest(runner, { second: "" }, "contoso/storefront/eu")].join("---\n");
  const one = await merge(runner, 1, first, { job: "plan" });
  const two = await merge(runner, 2, both, { job: "plan" });
  const done = await runner.step({ ...push(one.before, two.after), inputs, job: "apply" });
  expect(done.outputs).toMatchObject({ result: "applied", creates: "2" });
  for (const number of [1, 2]) expect(said(runner, number)[0]).toContain("**2 created** · 2 registries");
  expect([applied(runner, 1), applied(runner, 2)]).toEqual([[true], [true, true]]);
  expect(runner.github.violations).toEqual([]);
});

test("a pull request that adds a document does not hide what the one before it has shown", async () => {
  await using runner = await started();
  const first = manifest(runner, { first: "" });
  const eu = manifest(runner, { second: "" }, "contoso/storefront/eu");
  const one = await merge(runner, 1, first, { job: "plan" });
  // Branched off before the first one was merged: its plan shows the new document's change alone.
  const before = runner.github.branch("main");
  const branch = [manifest(runner, {}), eu].join("---\n");
  await commit(runner, { "webhooks.yaml": branch }, { branch: "pr-2", from: one.before });
  await runner.step({ ...pullRequest(runner, 2, { base: one.before }), job: "plan" });
  const after = await commit(runner, { "webhooks.yaml": [first, eu].join("---\n") }, { pulls: [2] });
  runner.github.pull(2).merged = true;
  const done = await runner.step({ ...push(before, after), inputs, job: "apply" });
  expect(done.outputs).toMatchObject({ result: "applied", creates: "2" });
  expect([applied(runner, 1), applied(runner, 2)]).toEqual([[true], [true, true]]);
});

test("where one document fails, the other one's review is spent alone", async () => {
  await using runner = await started();
  const documents = [manifest(runner, { first: "" }), manifest(runner, { second: "" }, "contoso/storefront/eu")];
  const { before, after } = await merge(runner, 1, documents.join("---\n"));
  const fault = runner.world.emulator.control.fault({
    method: "PUT",
    path: "*/webhooks/second*",
    do: "status",
    status: 409,
  });
  const partial = await runner.step({ ...push(before, after), inputs });
  expect(partial.code).toBe(5);
  expect(applied(runner, 1)).toEqual([true, false]);
  fault.release();
  await runner.world.arm("DELETE", "/webhooks/first");
  const next = await commit(runner, { "docs.md": "" });
  const again = await runner.step({ ...push(after, next), inputs });
  expect(again.outputs["result"]).toBe("refused");
  expect(again.annotations.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
    expect.stringContaining("create first is not among the reviewed changes"),
  ]);
});

test("looks for what to spend only where plans are reviewed, and with few questions", async () => {
  await using runner = await started();
  for (let number = 1; number <= 30; number += 1) {
    runner.github.commit("main", { pulls: [number] });
    runner.github.pull(number).merged = true;
  }
  const { before, after } = await merge(runner, 31, { first: "" });
  const asked = async (more: Record<string, string>) => {
    runner.github.requests.length = 0;
    expect((await runner.step({ ...push(before, after), inputs: more })).code).toBe(0);
    return runner.github.requests.filter(({ path }) => path === "/graphql").length;
  };
  expect(await asked({})).toBe(2);
  expect(await asked(inputs)).toBe(2 + 1 + 3);
});

test("more than 500 changes are shown as a whole, and a retry after a partial apply goes on with what is left", async () => {
  await using runner = await started({ switches: { quota: 1000 } });
  const { control, ready } = runner.world.emulator;
  const registry = ready.registries[0]?.name ?? "";
  const webhooks = Object.fromEntries(
    Array.from({ length: 520 }, (_, index) => [`hook${1000 + index}`, "ping: false"]),
  );
  const { before, after } = await merge(runner, 1, webhooks);
  // The service's buckets would let 10 writes go in a second; somebody else makes the last webhook meanwhile.
  control.onRequest(async ({ method, path }) => {
    control.reset();
    if (method === "PUT" && path.includes("hook1000"))
      await control.put(registry, "hook1519", { serviceUri: "https://x.contoso.com" });
  });
  const partial = await runner.step({ ...push(before, after), inputs });
  expect(partial.code).toBe(5);
  const { body = "" } = runner.github.pull(1).comments[0] ?? {};
  expect(body.length).toBeLessThan(65_536);
  await control.remove(registry, "hook1519");
  const rest = await runner.step({ ...push(before, after), inputs });
  expect(rest.outputs).toMatchObject({ result: "applied", creates: "1" });
  expect(Object.keys(await runner.world.live())).toHaveLength(520);
});
