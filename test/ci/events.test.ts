/** The three-in-one workflow's events, one after the other. */
import { expect, test } from "vitest";
import { commit, machineNode, manifest, pullRequest, push, type Runner, startRunner, steady } from "./runner.ts";

const env = { WEBHOOK_TOKEN: "s3cret-canary-token" };
const header = `customHeaders: {Authorization: "Bearer $\{WEBHOOK_TOKEN}"}`;

/** What each event looks like to people. */
async function golden(text: string | undefined, name: string): Promise<void> {
  await expect(steady(text ?? "")).toMatchFileSnapshot(`../golden/ci/${name}.md`);
}

async function threeEvents(node?: string): Promise<void> {
  await using runner: Runner = await startRunner();
  const { world, github } = runner;
  const on = node === undefined ? {} : { node };
  const base = github.commit("main", {});
  const merged = await commit(
    runner,
    {
      "webhooks.yaml": manifest(runner, {
        deployStaging: `${header}\nscope: storefront:*`,
        notifyChat: "actions: [push, delete]",
      }),
    },
    { pulls: [7] },
  );

  const plan = await runner.step({ ...pullRequest(runner, 7, { base }), env, ...on });
  expect(plan.code).toBe(0);
  expect(plan.outputs).toEqual({
    result: "changes",
    "has-changes": "true",
    creates: "2",
    updates: "0",
    replaces: "0",
    deletes: "0",
    unmanaged: "0",
    "deliveries-failed": "",
    "pings-failed": "0",
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    "plan-file": expect.stringMatching(/plan\.json$/),
    "report-file": expect.stringMatching(/report\.json$/),
    registries: '["contoso"]',
  });
  expect(await world.live()).toEqual({});
  expect(github.writes()).toEqual(["POST /issues/7/comments"]);
  expect(new Set(runner.audiences)).toEqual(new Set(["api://AzureADTokenExchange"]));
  await golden(plan.summary, "plan.summary");
  await golden(github.pull(7).comments[0]?.body, "plan.comment");

  github.pull(7).merged = true;
  world.endpoint.answers = (path) => (path.includes("notifyChat") ? 404 : 202);
  const failing = await runner.step({ ...push(base, merged), env, inputs: { "require-reviewed-plan": "true" }, ...on });
  expect(failing.code).toBe(6);
  expect(failing.outputs).toMatchObject({ result: "ping-failed", creates: "2", "pings-failed": "1" });
  await golden(github.pull(7).comments[0]?.body, "apply.comment");
  await golden(failing.summary, "apply.summary");
  expect(Object.keys(await world.live())).toEqual(["deployStaging", "notifyChat"]);
  expect(world.endpoint.requests.map(({ path }) => path).sort()).toEqual(["/hooks/deployStaging", "/hooks/notifyChat"]);

  world.endpoint.answers = 200;
  const again = await runner.step({ ...push(base, merged), env, inputs: { "require-reviewed-plan": "true" }, ...on });
  expect(again.outputs).toMatchObject({ result: "clean", "has-changes": "false" });
  expect(github.pull(7).comments).toHaveLength(1);

  await world.arm("PATCH", "/webhooks/deployStaging", { properties: { status: "disabled" } });
  const drift = await runner.step({
    event: "schedule",
    payload: { repository: { default_branch: "main" } },
    env,
    inputs: { "drift-issue": "true" },
    ...on,
  });
  expect(drift.code).toBe(2);
  expect(drift.outputs).toMatchObject({ result: "drift", updates: "1" });
  expect(github.issues).toMatchObject([
    { state: "open", title: "Webhooks of contoso have drifted (owner contoso/storefront)" },
  ]);
  await golden(github.issues[0]?.body, "drift.issue");
  await golden(drift.summary, "drift.summary");
  expect((await world.live())["deployStaging"]?.status).toBe("disabled");
  expect(github.violations).toEqual([]);
}

test("plans in the pull request, applies on push, finds drift on schedule", () => threeEvents());

test("does so on the machine's own node, which may be an older one", () => threeEvents(machineNode()));
