/** A job on each CI system from the sources, in this process. What it must do is the subject of other tests. */
import { expect, test } from "vitest";
import { startWorld } from "../end-to-end/world.ts";
import * as pipelines from "./pipelines.ts";
import { commit, manifest, merge, push, started } from "./runner.ts";

const inputs = { "require-reviewed-plan": "true" };
const schedule = {
  event: "schedule",
  payload: { repository: { default_branch: "main" } },
  inputs: { "drift-issue": "true", deliveries: "24h" },
};

test("GitHub: a reviewed plan is applied, drift opens an issue, the post step finds nothing to report", async () => {
  await using runner = await started({ fromSources: true });
  const { github, world } = runner;
  const { before, after } = await merge(runner, 1, { first: "", second: "" }, { inputs });
  expect(github.pull(1).comments[0]?.body).toContain("**2 to create**");
  const applied = await runner.step({ ...push(before, after), inputs });
  expect(applied.outputs).toMatchObject({ result: "applied", creates: "2" });
  const post = await applied.post();
  expect(post.code).toBe(0);
  await world.arm("PATCH", "/webhooks/first", { properties: { status: "disabled" } });
  const drift = await runner.step(schedule);
  expect(drift.code).toBe(2);
  expect(drift.outputs["result"]).toBe("drift");
  expect(github.issues).toMatchObject([{ state: "open" }]);
  const direct = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const refused = await runner.step({ ...push(after, direct), inputs });
  expect(refused.outputs["result"]).toBe("refused");
});

test.each(pipelines.names)("%s: plan comments, apply pings, drift is found", async (name) => {
  const system = pipelines.systems[name];
  await using world = await startWorld({ fromSources: true });
  await using host = await system.start();
  await world.file("webhooks.yaml", pipelines.manifest(world, ["first"]));
  const plan = await world.cli(["plan", "--junit", "plan.xml"], { env: system.pull(host) });
  expect(plan.code, plan.stderr).toBe(0);
  expect(host.comments[0]?.body).toContain("**1 to create**");
  const applied = await world.cli(["apply", "--yes"], { env: system.push(host) });
  expect(applied.code, applied.stderr).toBe(0);
  expect(world.endpoint.requests).toHaveLength(1);
  await world.arm("PATCH", "/webhooks/first", { properties: { status: "disabled" } });
  const drift = await world.cli(["drift"], { env: system.push(host) });
  expect(drift.code, drift.stderr).toBe(2);
});
