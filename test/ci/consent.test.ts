/** What a pull request is told of the limits is what the apply after its merge does. */
import { expect, test } from "vitest";
import { commit, manifest, merge, pullRequest, push, started } from "./runner.ts";

const reviewed = { "require-reviewed-plan": "true" };
const four = { deployA: "", deployB: "", deployC: "", deployD: "" };
const limit = "the plan would delete 3 of 4 owned webhooks (3 deletes, 0 replaces); the limit is 2 (50%)";

test.each([
  [
    "merging is consent where plans are reviewed",
    reviewed,
    "> **Merging approves this**\n>\n> - the plan would delete",
    "apply makes these changes, and no others.",
    `merging approves this: ${limit}`,
    { result: "applied", deletes: "3" },
  ],
  [
    "merging is no consent where they are not",
    {},
    "> **Apply will refuse**\n>\n> - the plan would delete",
    "apply refuses this while a reason above remains.",
    `apply will refuse: ${limit}\nAllow more deletes, or approve this plan by its digest: \`max-deletes: 3\` or \`expect-digest\`.`,
    { result: "refused" },
  ],
])("%s: the comment, the summary, the log and the annotation say what apply does", async (...row) => {
  const [, inputs, alert, next, annotation, outcome] = row;
  await using runner = await started();
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, four) });
  await runner.step(push(base, base));
  const { before, after, plan } = await merge(runner, 1, { deployA: "" }, { inputs });
  for (const text of [runner.github.pull(1).comments[0]?.body ?? "", plan.summary]) {
    expect(text).toContain(alert);
    expect(text).toContain(next);
  }
  const limits = plan.annotations.filter(({ properties }) => properties["title"] === "too-many-deletes");
  expect(limits.map(({ message }) => message)).toEqual([annotation]);
  expect(plan.log).toContain(annotation.split("\n")[0]);
  expect(plan.log.includes("max-deletes: 3")).toBe(inputs !== reviewed);
  const applied = await runner.step({ ...push(before, after), inputs });
  expect(applied.outputs).toMatchObject(outcome);
});

test("a merge group is told the same; on a branch, where nothing is merged, a limit stays one", async () => {
  await using runner = await started();
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, four) });
  await runner.step(push(base, base));
  await runner.world.file("webhooks.yaml", manifest(runner, { deployA: "" }));
  const group = await runner.step({
    event: "merge_group",
    ref: "refs/heads/gh-readonly-queue/main/pr-1-abc",
    payload: { merge_group: { base_sha: base } },
    inputs: reviewed,
  });
  expect(group.summary).toContain("Merging approves this");
  expect(group.summary).toContain(
    "After the merge, apply makes only the changes that the comments of the merged pull requests have shown.",
  );
  const branch = await runner.step({ ...push(base, base), ref: "refs/heads/feature", inputs: reviewed });
  expect(branch.summary).toContain("Apply will refuse");
});

test("what no review allows is refused also where plans are reviewed", async () => {
  await using runner = await started();
  const { before, after, plan } = await merge(runner, 1, { first: "location: brazilsouth" }, { inputs: reviewed });
  expect(plan.summary).toContain("Apply will refuse");
  expect(plan.summary).toContain("apply refuses this while a reason above remains.");
  expect(plan.summary).not.toContain("approves");
  const refused = await runner.step({ ...push(before, after), inputs: reviewed });
  expect(refused.outputs["result"]).toBe("refused");
});

test("a step that requires reviews and shows nothing for review says so", async () => {
  await using runner = await started();
  await runner.world.file("webhooks.yaml", manifest(runner, { first: "" }));
  const done = await runner.step({ ...pullRequest(runner, 1), inputs: { ...reviewed, comment: "never" } });
  expect(done.annotations).toContainEqual(
    expect.objectContaining({ severity: "warning", properties: { title: "nothing-to-review" } }),
  );
  expect(done.summary).toContain("only reviewed plans are applied, but this job comments no plan");
});
