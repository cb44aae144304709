/** No secret comes out anywhere, whatever is switched on. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commit, type Done, pullRequest, push, startRunner } from "./runner.ts";

const token = "s3cret-Canary/token=1+2";
const pass = "p@ss:w0rd/of-the-hook";
const lines = "first-line-of-a-key\nsecond-line-of-a-key";
const env = {
  WEBHOOK_TOKEN: token,
  WEBHOOK_PASS: encodeURIComponent(pass),
  WEBHOOK_QUERY: "query-canary-9f8e7d",
  WEBHOOK_SHORT: "abc",
  // Everything that can be switched on to see more.
  RUNNER_DEBUG: "1",
  ACTIONS_STEP_DEBUG: "true",
  AZURE_LOG_LEVEL: "verbose",
  DEBUG: "*",
};

const secrets = [
  token,
  pass,
  encodeURIComponent(pass),
  "query-canary-9f8e7d",
  "live-header-canary",
  "live-query-canary",
  "s3cret-answer-of-the-endpoint",
  "s3cret-cookie-of-the-endpoint",
  "an-id-token-request-token",
  Buffer.from(token).toString("base64"),
  encodeURIComponent(token),
];

function clean(text: string, secret: readonly string[] = secrets): void {
  for (const each of secret) expect(text.includes(each), `a secret in:\n${text.slice(0, 2000)}`).toBe(false);
}

test("in log, outputs, summary, comment, issue, annotations, and files, whatever fails", async () => {
  await using runner = await startRunner();
  const { world, github } = runner;
  const uri = new URL(world.endpoint.url);
  const text = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  first:
    serviceUri: http://hook:\${WEBHOOK_PASS}@${uri.host}/hooks?key=\${WEBHOOK_QUERY}
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}", X-Short: "\${WEBHOOK_SHORT}"}
  second:
    serviceUri: ${world.endpoint.url}/hooks?key=\${WEBHOOK_QUERY}
`;
  const base = github.commit("main", {});
  await world.arm("PUT", "/webhooks/first", {
    location: "westeurope",
    properties: {
      serviceUri: "https://old.contoso.com/x?key=live-query-canary",
      customHeaders: { Authorization: "live-header-canary" },
      actions: ["push"],
    },
    tags: { "acr-webhooks-owner": "contoso/storefront" },
  });
  const merged = await commit(runner, { "webhooks.yaml": text }, { pulls: [1] });
  const done: Done[] = [];
  done.push(await runner.step({ ...pullRequest(runner, 1, { base }), env }));
  github.pull(1).merged = true;
  world.endpoint.answers = 401;
  const fault = world.emulator.control.fault({
    method: "PUT",
    path: "*/webhooks/second*",
    do: "status",
    status: 400,
    message: token,
  });
  done.push(await runner.step({ ...push(base, merged), env }));
  fault.release();
  done.push(await runner.step({ ...push(base, merged), env }));
  await world.arm("PATCH", "/webhooks/second", {
    properties: { serviceUri: "https://new.contoso.com/x?key=live-query-canary" },
  });
  done.push(await runner.step({ event: "schedule", env, inputs: { "drift-issue": "true" } }));
  expect(done.map(({ outputs }) => outputs["result"])).toEqual(["changes", "partial", "ping-failed", "drift"]);

  for (const each of done) {
    clean(each.log);
    clean(each.summary);
    clean(JSON.stringify([each.outputs, each.annotations]));
    clean(await readFile(each.outputs["report-file"] ?? "", "utf8"));
  }
  clean(await runner.leftovers());
  clean(JSON.stringify([github.pull(1).comments, github.issues]));
  clean(JSON.stringify(github.requests));
  // The host of a query's or a header's URI is to be seen: that one is right.
  expect(done[0]?.summary).toContain(uri.host);
});

test("every form of every value is registered before its first use; registry names and ids are not", async () => {
  await using runner = await startRunner();
  const { world } = runner;
  const text = `owner: contoso/storefront
registry: {name: "\${WEBHOOK_REGISTRY}", subscriptionId: "\${AZURE_SUBSCRIPTION_ID}"}
webhooks:
  first:
    serviceUri: http://hook:\${WEBHOOK_PASS}@${new URL(world.endpoint.url).host}/hooks
    customHeaders: {Authorization: "\${WEBHOOK_TOKEN}"}
`;
  const base = await commit(runner, { "webhooks.yaml": text });
  const { subscriptionId } = world.emulator.ready;
  const done = await runner.step({
    ...push(base, base),
    env: { ...env, WEBHOOK_REGISTRY: "contoso", AZURE_SUBSCRIPTION_ID: subscriptionId },
    inputs: { "subscription-id": "" },
  });
  expect(done.outputs).toMatchObject({ result: "applied", registries: '["contoso"]' });
  const together = `hook:${pass}`;
  for (const value of [token, encodeURIComponent(pass), together])
    for (const form of [value, Buffer.from(value).toString("base64"), encodeURIComponent(value)])
      expect(done.masks).toContain(form);
  expect(done.masks).not.toContain("contoso");
  expect(done.masks).not.toContain(subscriptionId);
});

test("a secret that a manifest gives out as a registry's name or subscription is shown by nothing", async () => {
  await using runner = await startRunner();
  const secret = "s3cretcanarytokenofproduction";
  const id = "0badcafe-0000-4000-8000-00000000feed";
  const text = (registry: string) => `owner: contoso/storefront\nregistry: ${registry}\nwebhooks: {}\n`;
  const base = runner.github.commit("main", {});
  const done: Done[] = [];
  for (const registry of [`{name: "\${WEBHOOK_TOKEN}"}`, `{name: contoso, subscriptionId: "\${WEBHOOK_ID}"}`]) {
    await commit(runner, { "webhooks.yaml": text(registry) });
    for (const step of [pullRequest(runner, 1, { base }), push(base, runner.github.branch("main"))])
      done.push(await runner.step({ ...step, env: { WEBHOOK_TOKEN: secret, WEBHOOK_ID: id } }));
  }
  for (const each of done) {
    clean(`${each.log}${each.summary}${JSON.stringify([each.outputs, each.annotations])}`, [secret, id]);
    expect(each.code).toBe(1);
  }
  expect(done[0]?.outputs["registries"]).toBe("[]");
  clean(await runner.leftovers(), [secret, id]);
  clean(JSON.stringify(runner.github.pull(1).comments), [secret, id]);
  expect(done[0]?.log).toContain(`no registry "\${WEBHOOK_TOKEN}" in subscription`);
});

test("what is a registry's name or id is not masked, though a URI uses it, too", async () => {
  await using runner = await startRunner();
  const uri = `${runner.world.endpoint.url}/hooks/\${WEBHOOK_REGISTRY}`;
  const text = `owner: contoso/storefront\nregistry: {name: "\${WEBHOOK_REGISTRY}"}\nwebhooks:\n  first: {serviceUri: "${uri}"}\n`;
  await commit(runner, { "webhooks.yaml": text });
  const done = await runner.step({ ...pullRequest(runner, 1), env: { WEBHOOK_REGISTRY: "contoso" } });
  expect(done.outputs).toMatchObject({ result: "changes", registries: '["contoso"]' });
  expect(done.masks).not.toContain("contoso");
});

test("each line of a value is masked; a short value is not, and that is told", async () => {
  await using runner = await startRunner();
  const text = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  first:
    serviceUri: \${WEBHOOK_URI}
    customHeaders: {X-Short: "\${WEBHOOK_SHORT}"}
`;
  await commit(runner, { "webhooks.yaml": text });
  const done = await runner.step({
    ...pullRequest(runner, 1),
    env: { WEBHOOK_URI: `${runner.world.endpoint.url}/hooks/of-secret-path\n`, WEBHOOK_SHORT: "abc" },
  });
  expect(done.masks.some((mask) => mask.endsWith("/hooks/of-secret-path"))).toBe(true);
  expect(done.masks).not.toContain("abc");
  expect(done.annotations.map(({ message }) => message).join()).toContain("WEBHOOK_SHORT has fewer than 4 characters");
  clean(done.log, ["of-secret-path", lines]);
  clean(done.summary, ["of-secret-path"]);
});

test("text from the service and from the manifest starts no command and mentions nobody", async () => {
  await using runner = await startRunner();
  const hostile = "x\n::set-output name=result::clean\n##[add-mask]contoso\n@everyone <img src=x onerror=1> `";
  const fault = runner.world.emulator.control.fault({
    path: "*/webhooks?*",
    do: "status",
    status: 400,
    code: hostile,
    message: hostile,
  });
  const text = `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  first:
    serviceUri: https://deploy.contoso.com/hooks
    "::error::x @everyone": y
`;
  await commit(runner, { "webhooks.yaml": text });
  const invalid = await runner.step(pullRequest(runner, 1));
  expect(invalid.outputs["result"]).toBe("invalid");
  await commit(runner, { "webhooks.yaml": text.replace(/ +"::.*\n/, "") });
  const failed = await runner.step(pullRequest(runner, 1));
  expect(failed.outputs["result"]).toBe("failed");
  fault.release();
  for (const done of [invalid, failed]) {
    expect(done.masks).not.toContain("contoso");
    expect(done.log).not.toMatch(/^\s*::(?!debug)|##\[/m);
    expect(done.summary).not.toMatch(/@everyone|<img/);
  }
});
