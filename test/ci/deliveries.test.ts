/** Deliveries in jobs: the scheduled check, its issue, and sending events again, on the built action. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { commit, type Runner, startRunner } from "./runner.ts";

const scheduled = { event: "schedule", payload: { repository: { default_branch: "main" } } };
const failing = { action: "push", repository: "storefront", tag: "v1", when: "2h ago", status: 503 };

/** A registry whose webhook `deploy` has this history, and matches its manifest. */
async function started(events: readonly object[]): Promise<Runner> {
  const runner = await startRunner({
    seed: {
      registries: [
        { name: "contoso", sku: "Premium", webhooks: { deploy: { serviceUri: "http://127.0.0.1:1/", events } } },
      ],
    },
  });
  const uri = `${runner.world.endpoint.url}/path-s3cret`;
  await runner.world.emulator.control.put("contoso", "deploy", {
    serviceUri: uri,
    customHeaders: { "X-Token": "t0ken-secret" },
    actions: ["push"],
    tags: { "acr-webhooks-owner": "contoso/storefront" },
  });
  const text = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  deploy: {serviceUri: '\${WEBHOOK_URI}', customHeaders: {X-Token: '\${WEBHOOK_TOKEN}'}}
`;
  await commit(runner, { "webhooks.yaml": text });
  return runner;
}

function secretsOf({ world }: Runner): Readonly<Record<string, string>> {
  return { WEBHOOK_URI: `${world.endpoint.url}/path-s3cret`, WEBHOOK_TOKEN: "t0ken-secret" };
}

test("the scheduled check reports failed deliveries in outputs, annotations, summary, and an issue that closes", async () => {
  await using runner = await started([failing, { ...failing, tag: "v0", status: 200 }]);
  const env = secretsOf(runner);
  const inputs = { deliveries: "24h", "drift-issue": "true" };
  const done = await runner.step({ ...scheduled, env, inputs });
  expect([done.code, done.outputs["result"], done.outputs["deliveries-failed"]]).toEqual([6, "ping-failed", "1"]);
  expect(done.summary).toContain("**Deliveries**, ");
  expect(done.summary).toContain("deliveries: 1 of 2 failed");
  expect(done.annotations.map(({ properties }) => properties["title"])).toContain("deliveries of deploy failed");
  const [issue] = runner.github.issues;
  expect(issue?.title).toBe("Deliveries of contoso fail (owner contoso/storefront)");
  expect(issue?.body).toContain("**Deliveries**, ");
  expect(issue?.body).toContain("503");
  expect(`${done.log}${done.summary}${issue?.body}${JSON.stringify(done.annotations)}`).not.toMatch(/s3cret|t0ken/);

  const some = await runner.step({ ...scheduled, env, inputs: { ...inputs, "min-success": "50%" } });
  expect([some.code, some.outputs["result"], some.outputs["deliveries-failed"]]).toEqual([0, "clean", "1"]);
  expect(runner.github.issues[0]?.state).toBe("closed");
});

test("drift and failed deliveries share an issue; fail-on-drift: false does not hide the deliveries", async () => {
  await using runner = await started([failing]);
  await runner.world.arm("PATCH", "/webhooks/deploy", { properties: { status: "disabled" } });
  const inputs = { deliveries: "24h", "drift-issue": "true", "fail-on-drift": "false" };
  const done = await runner.step({ ...scheduled, env: secretsOf(runner), inputs });
  expect([done.code, done.outputs["result"]]).toEqual([6, "drift"]);
  const [issue] = runner.github.issues;
  expect(issue?.title).toBe("Webhooks of contoso have drifted (owner contoso/storefront)");
  expect(issue?.body).toContain("+ status: enabled");
  expect(issue?.body).toContain("**Deliveries**, ");
});

test("a job without deliveries has an empty output", async () => {
  await using runner = await started([failing]);
  const done = await runner.step({ ...scheduled, env: secretsOf(runner) });
  expect([done.code, done.outputs["deliveries-failed"]]).toEqual([0, ""]);
});

test("command: deliveries lists them, and fails below the minimum", async () => {
  await using runner = await started([failing]);
  const done = await runner.step({
    ...scheduled,
    env: secretsOf(runner),
    inputs: { command: "deliveries", since: "1d" },
  });
  expect([done.code, done.outputs["deliveries-failed"]]).toEqual([6, "1"]);
  expect(done.summary).toContain("failed deliveries");
  expect(done.summary).toContain("send the failed deliveries again");
});

test("the workflow to copy sends failed events again, and with its cache not a second time", async () => {
  const { jobs } = parse(readFileSync("examples/redeliver.yml", "utf8"));
  const step = jobs.redeliver.steps.find(({ uses }: { uses: string }) => uses.startsWith("acr-webhooks/"));
  const { command, since, cache } = step.with;
  await using runner = await started([failing, { ...failing, tag: "v2", when: "1h ago" }]);
  const env = { ...secretsOf(runner), ACR_WEBHOOKS_CACHE_KEY: "a-key-of-thirty-two-characters-or-more" };
  const inputs = { command, since, cache: `${runner.world.directory}/${cache}` };
  const done = await runner.step({ ...scheduled, env, inputs });
  expect(done.code, done.log).toBe(0);
  expect(done.log).toContain("Redeliveries: 2 sent.");
  const events = runner.world.emulator.control.events("contoso", "deploy").toReversed();
  const sent = () => runner.world.endpoint.requests.map(({ body }) => body);
  expect(sent()).toEqual(events.map(({ eventRequestMessage: { content } }) => JSON.stringify(content)));
  const again = await runner.step({ ...scheduled, env, inputs });
  expect(again.log).toContain("2 skipped");
  expect(sent()).toHaveLength(2);
  expect(`${done.log}${done.summary}${again.log}`).not.toMatch(/s3cret|t0ken/);
});

test("more than twenty events are refused, also in a job; max allows them", async () => {
  const many = Array.from({ length: 21 }, (_, i) => ({ ...failing, tag: `v${i}` }));
  await using runner = await started(many);
  const env = secretsOf(runner);
  const refused = await runner.step({ ...scheduled, env, inputs: { command: "redeliver", since: "6h" } });
  expect(refused.code).toBe(4);
  expect(refused.log).toContain("max: 21");
  expect(runner.world.endpoint.requests).toEqual([]);
  const done = await runner.step({ ...scheduled, env, inputs: { command: "redeliver", since: "6h", max: "21" } });
  expect(done.code).toBe(0);
  expect(runner.world.endpoint.requests).toHaveLength(21);
});

test("a pull request from a fork sends nothing", async () => {
  await using runner = await started([failing]);
  const payload = {
    repository: { default_branch: "main", full_name: "contoso/storefront" },
    pull_request: {
      number: 1,
      head: { sha: "a".repeat(40), repo: { full_name: "mona/storefront", fork: true } },
      base: { ref: "main", sha: "b".repeat(40) },
    },
  };
  const done = await runner.step({
    event: "pull_request",
    payload,
    inputs: { command: "redeliver" },
    env: secretsOf(runner),
  });
  expect(done.log).toContain("validate only");
  expect(runner.world.endpoint.requests).toEqual([]);
});
