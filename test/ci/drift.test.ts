/** Drift on schedule: the job's result and the issue. */
import { expect, test } from "vitest";
import { commit, manifest, push, type Runner, startRunner } from "./runner.ts";

const drift = {
  event: "schedule",
  payload: { repository: { default_branch: "main" } },
  inputs: { "drift-issue": "true" },
};

async function applied(): Promise<Runner> {
  const runner = await startRunner();
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "", second: "" }) });
  const done = await runner.step(push(base, base));
  expect(done.outputs["result"]).toBe("applied");
  return runner;
}

async function change({ world }: Runner, properties: object): Promise<void> {
  await world.arm("PATCH", "/webhooks/first", { properties });
}

test("opens an issue, updates it, closes it, reopens it; the same drift is not told twice", async () => {
  await using runner = await applied();
  const { github } = runner;
  const steps: string[] = [];
  const look = async () => {
    const before = github.writes().length;
    const done = await runner.step(drift);
    steps.push(`${done.outputs["result"]} ${github.issues[0]?.state}: ${github.writes().slice(before).join(", ")}`);
  };
  await look();
  await change(runner, { status: "disabled" });
  await look();
  await look();
  await change(runner, { actions: ["delete"] });
  await look();
  await change(runner, { status: "enabled", actions: ["push"] });
  await look();
  await look();
  await change(runner, { status: "disabled" });
  await look();
  expect(steps).toEqual([
    "clean undefined: ",
    "drift open: POST /issues",
    "drift open: ",
    "drift open: PATCH /issues/1000",
    "clean closed: POST /issues/1000/comments, PATCH /issues/1000",
    "clean closed: ",
    "drift open: PATCH /issues/1000",
  ]);
  expect(github.issues).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

test("keeps one issue also where its label is dropped, and leaves other people's issues alone", async () => {
  await using runner = await applied();
  const { github } = runner;
  github.dropLabels = true;
  await change(runner, { status: "disabled" });
  await runner.step(drift);
  const [ours] = github.issues;
  github.issues.push({ ...(ours as NonNullable<typeof ours>), number: 1, author: "mallory", comments: [] });
  await change(runner, { actions: ["delete"] });
  await runner.step(drift);
  expect(github.writes()).toEqual(["POST /issues", "PATCH /issues/1000"]);
});

test("has an issue for each registry and owner", async () => {
  await using runner = await startRunner();
  const manifests = [manifest(runner, { first: "" }), manifest(runner, { second: "" }, "contoso/storefront/eu")];
  await commit(runner, { "webhooks.yaml": manifests.join("---\n") });
  await runner.step(drift);
  expect(runner.github.issues.map(({ title }) => title)).toEqual([
    "Webhooks of contoso have drifted (owner contoso/storefront)",
    "Webhooks of contoso have drifted (owner contoso/storefront/eu)",
  ]);
  await runner.step(drift);
  expect(runner.github.writes()).toEqual(["POST /issues", "POST /issues"]);
});

test("fail-on-drift: false lets the job pass, and only drift", async () => {
  await using runner = await applied();
  await change(runner, { status: "disabled" });
  const inputs = { ...drift.inputs, "fail-on-drift": "false" };
  const done = await runner.step({ ...drift, inputs });
  expect(done.code).toBe(0);
  expect(done.outputs["result"]).toBe("drift");
  runner.world.endpoint.answers = 500;
  const both = await runner.step({ ...drift, inputs: { ...inputs, ping: "all", "ping-retries": "0" } });
  expect([both.code, both.outputs["result"], both.outputs["pings-failed"]]).toEqual([6, "drift", "2"]);
  await change(runner, { status: "enabled" });
  const failing = await runner.step({ ...drift, inputs: { ...inputs, ping: "all", "ping-retries": "0" } });
  expect(failing.code).toBe(6);
});

test("a login or a service that fails is no drift: no issue is opened, and an open one stays open", async () => {
  await using runner = await applied();
  const { github, world } = runner;
  const denied = world.emulator.control.fault({ path: "*/webhooks?*", do: "status", status: 503 });
  const failed = await runner.step(drift);
  expect(failed.code).toBe(1);
  expect(failed.outputs["result"]).toBe("failed");
  expect(github.issues).toEqual([]);
  denied.release();
  await change(runner, { status: "disabled" });
  await runner.step(drift);
  runner.idToken = false;
  const nobody = await runner.step(drift);
  expect(nobody.code).toBe(1);
  expect(github.issues).toMatchObject([{ state: "open" }]);
});

test("where something can't be known an open issue stays as it is: no change in sight is no end of drift", async () => {
  await using runner = await startRunner();
  const { github, world } = runner;
  const webhooks = { first: `customHeaders: {Authorization: "Bearer $\{WEBHOOK_TOKEN}"}` };
  const base = await commit(runner, { "webhooks.yaml": manifest(runner, webhooks) });
  const env = { WEBHOOK_TOKEN: "a-token-of-some-length" };
  await runner.step({ ...push(base, base), env });
  await change(runner, { customHeaders: { Authorization: "Bearer of somebody else" } });
  await runner.step({ ...drift, env });
  const [opened] = github.issues.map(({ state, body }) => ({ state, body }));
  expect(opened?.state).toBe("open");
  const writes = github.writes();
  const blind = await runner.step(drift);
  expect(blind.outputs["result"]).toBe("clean");
  world.emulator.control.set({ deny: ["*/getCallbackConfig/action"] });
  await runner.step({ ...drift, env });
  expect(github.issues).toMatchObject([opened]);
  expect(github.writes()).toEqual(writes);
});

test("an issue that can't be written is a warning that names the permission", async () => {
  await using runner = await applied();
  await change(runner, { status: "disabled" });
  runner.github.fail = ({ method, path }) => (method === "POST" && path.endsWith("/issues") ? 403 : undefined);
  const done = await runner.step(drift);
  expect(done.code).toBe(2);
  expect(done.annotations.find(({ properties }) => properties["title"] === "github-permission")?.message).toContain(
    "issues: write",
  );
});
