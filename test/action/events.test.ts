/** The three-in-one workflow's events, one after the other. */
import { expect, test } from "vitest";
import { commit, startRunner } from "./runner.ts";

test("plans in the pull request, applies on push, finds drift on schedule", async () => {
  await using runner = await startRunner();
  const { world, github } = runner;
  const manifest = `owner: contoso/storefront
registry: {name: ${world.emulator.ready.registries[0]?.name}}
webhooks:
  deployStaging:
    serviceUri: ${world.endpoint.url}/hooks/acr
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    scope: storefront:*
`;
  const base = github.commit("main", {});
  const env = { WEBHOOK_TOKEN: "s3cret-canary-token" };
  const merged = await commit(runner, { "webhooks.yaml": manifest }, { pulls: [7] });
  github.pull(7);

  const plan = await runner.step({
    event: "pull_request",
    env,
    ref: "refs/pull/7/merge",
    payload: {
      repository: { default_branch: "main" },
      pull_request: {
        number: 7,
        base: { sha: base, ref: "main" },
        head: { repo: { full_name: github.repository } },
        user: { login: "mona" },
      },
    },
  });
  expect(plan.code).toBe(0);

  github.pull(7).merged = true;
  const apply = await runner.step({
    event: "push",
    env,
    sha: merged,
    inputs: { "require-reviewed-plan": "true" },
    payload: { repository: { default_branch: "main" }, before: base, after: merged },
  });
    apply.log,
    apply.summary,
    apply.outputs,
    github.violations,
    github.pull(7).comments[0]?.body,
    github.writes(),
  );
  expect(apply.code).toBe(0);
  await world.arm("PATCH", "/webhooks/deployStaging", { properties: { status: "disabled" } });
  const drift = await runner.step({
    event: "schedule",
    env,
    inputs: { "drift-issue": "true" },
    payload: { repository: { default_branch: "main" } },
  });
  expect(drift.code).toBe(2);
});
