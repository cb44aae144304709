/** The ways to log in, and what the job says of the one it used. */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { startProxy } from "../chaos/cloud.ts";
import { commit, type Done, manifest, pullRequest, type Runner, type Step, startRunner } from "./runner.ts";

const none = { "client-id": "", "tenant-id": "" };

async function identityOf(done: Done): Promise<unknown> {
  return JSON.parse(await readFile(done.outputs["report-file"] ?? "", "utf8")).identity;
}

function tokenOf(url: string, form: string, ca: string): Promise<string> {
  return new Promise((done, failed) => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const outgoing = request(url, { method: "POST", ca, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => done(JSON.parse(text).access_token));
    });
    outgoing.on("error", failed);
    outgoing.end(form);
  });
}

test("OpenID Connect by client-id and tenant-id goes before all else", async () => {
  await using runner = await startRunner();
  const { ready } = runner.world.emulator;
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const env = { AZURE_TENANT_ID: ready.tenantId, AZURE_CLIENT_ID: ready.clientId, AZURE_CLIENT_SECRET: "wrong" };
  const done = await runner.step({ ...pullRequest(runner, 1), env });
  expect(done.outputs["result"]).toBe("clean");
  expect(await identityOf(done)).toContain("OpenID Connect");
  // The login asks for a token several times; the runner is asked once.
  expect(runner.audiences).toEqual(["api://AzureADTokenExchange"]);
});

test.each([500, 429, "cut"] as const)("a token that GitHub refuses once (%s) is requested again", async (failure) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  runner.idTokenFailures.push(failure);
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.outputs["result"], done.log).toBe("clean");
});

test("GitHub's failure to give a token is named, and the client id is not blamed", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  runner.idTokenFailures.push(...Array.from({ length: 20 }, () => 500));
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.code).toBe(1);
  expect(done.log).toContain("GitHub gave no token (HTTP 500)");
  expect(done.log).not.toContain("client-id");
});

test("a refusal that cannot pass is not repeated", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  runner.idTokenFailures.push(403, 403);
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.log).toContain("GitHub gave no token (HTTP 403)");
  expect(runner.idTokenFailures).toHaveLength(1);
});

test("ids that Entra would refuse are refused before a token is requested", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  runner.idTokenFailures.push(403);
  const done = await runner.step({ ...pullRequest(runner, 1), inputs: { "client-id": "storefront" } });
  expect(done.log).toContain("the client id is not a valid GUID");
  expect(runner.idTokenFailures).toHaveLength(1);
});

test("a malformed proxy is named, without its value", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const done = await runner.step({ ...pullRequest(runner, 1), env: { HTTPS_PROXY: "http://user:s3cret@[proxy" } });
  expect(done.code).toBe(3);
  expect(done.log).toContain("HTTPS_PROXY is not a valid proxy address");
  expect(done.log).not.toContain("s3cret");
});

test("a proxy without a scheme is an http proxy", async () => {
  await using runner = await startRunner();
  await using proxy = await startProxy();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}` };
  const done = await runner.step({ ...pullRequest(runner, 1), env });
  expect(done.outputs["result"], done.log).toBe("clean");
  expect(proxy.connects.length).toBeGreaterThan(0);
});

test.each([
  ["AzureUSGovernment", "api://AzureADTokenExchangeUSGov"],
  ["AzureChinaCloud", "api://AzureADTokenExchangeChina"],
])("in %s the token is for %s", async (cloud, audience) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  await runner.step({ ...pullRequest(runner, 1), inputs: { cloud } });
  expect(runner.audiences).toEqual([audience]);
});

test("the environment's client secret", async () => {
  await using runner = await startRunner();
  const { tenantId, clientId, clientSecret } = runner.world.emulator.ready;
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const env = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId, AZURE_CLIENT_SECRET: clientSecret };
  const done = await runner.step({ ...pullRequest(runner, 1), env, inputs: none });
  expect(done.outputs["result"]).toBe("clean");
  expect(await identityOf(done)).toContain("client secret");
});

test("the Azure CLI's session, as azure/login leaves it", async () => {
  await using runner = await startRunner();
  const { ready, ca } = runner.world.emulator;
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: ready.clientId,
    client_secret: ready.clientSecret,
    scope: `${ready.armEndpoint}/.default`,
  });
  const accessToken = await tokenOf(`${ready.authorityHost}/${ready.tenantId}/oauth2/v2.0/token`, form.toString(), ca);
  const bin = join(runner.world.directory, "bin");
  await mkdir(bin);
  const answer = JSON.stringify({
    accessToken,
    expires_on: Math.floor(Date.now() / 1000) + 3000,
    tokenType: "Bearer",
    tenant: ready.tenantId,
  });
  await writeFile(join(bin, "az"), `#!/bin/sh\necho '${answer}'\n`);
  await chmod(join(bin, "az"), 0o755);
  const done = await runner.step({
    ...pullRequest(runner, 1),
    inputs: none,
    env: { PATH: `${bin}${delimiter}${process.env["PATH"]}` },
  });
  expect(done.outputs["result"]).toBe("clean");
  expect(await identityOf(done)).toContain("Azure CLI");
});

test("a plan needs nothing but reads, and getCallbackConfig", async () => {
  const deny = ["write", "delete", "ping/action", "listEvents/action"].map(
    (each) => `Microsoft.ContainerRegistry/registries/webhooks/${each}`,
  );
  await using runner = await startRunner({ switches: { deny } });
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.outputs["result"]).toBe("changes");
  const methods = runner.world.emulator.control
    .requests()
    .map(({ method, path }) => `${method} ${path.split("?")[0]?.split("/").at(-1)}`);
  expect(methods.filter((each) => !each.startsWith("GET ") && !/ (?:token|getCallbackConfig)$/.test(each))).toEqual([]);
});

test("a login that Entra refuses names the way, and the subject that no federated credential fits", async () => {
  await using runner = await startRunner({ subject: "repo:contoso/storefront:environment:production" });
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.code).toBe(1);
  const [error] = done.annotations.filter(({ severity }) => severity === "error");
  expect(error?.message).toContain("the login to Azure by OpenID Connect failed (AADSTS700213)");
  expect(error?.message).toContain(`subject "repo:${runner.github.repository}:ref:refs/heads/main"`);
});

test("where the runner gives no token, the advice is for that way alone", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${runner.world.endpoint.url}/no-token?x=1` };
  const done = await runner.step({ ...pullRequest(runner, 1), env });
  expect(done.code).toBe(1);
  expect(done.log).toContain("GitHub gave no token (");
  expect(done.log).not.toMatch(/AZURE_CLIENT_SECRET|az login/);
});

test("the way is shown in log and summary, and tokens are masked before they are used", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const done = await runner.step({ ...pullRequest(runner, 1), env: { NODE_DEBUG: "https" } });
  expect(done.log).toContain("login: OpenID Connect");
  expect(done.summary).toContain("Login: OpenID Connect");
  const tokens = [...done.log.matchAll(/Bearer (eyJ[\w.-]+)/g)].map((match) => match[1] ?? "");
  expect(tokens.length).toBeGreaterThan(0);
  for (const token of tokens) expect(done.masks).toContain(token);
});

test("a wrong manifest is told at once, though the login that was begun gets no answer", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": "owner: 7\n" });
  const held = runner.world.emulator.control.fault({ path: "*openid-configuration*", do: "pause" });
  const done = await runner.step(pullRequest(runner, 1));
  held.release();
  expect(done.code).toBe(3);
  expect(done.outputs["result"]).toBe("invalid");
});

test.each([
  ["a wrong manifest", (runner: Runner) => ({ ...pullRequest(runner, 1) }), 3],
  ["no directory to work in", (runner: Runner) => ({ ...pullRequest(runner, 1), env: { RUNNER_TEMP: "/nowhere" } }), 1],
])("%s is told at once, though the runner gives no token", async (_, step, code) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": "owner: 7\n" });
  const silent = createServer(() => {});
  await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
  const given: Step = step(runner);
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/?x=1`;
  const done = await runner.step({ ...given, env: { ...given.env, ACTIONS_ID_TOKEN_REQUEST_URL: url } });
  silent.closeAllConnections();
  silent.close();
  expect(done.code).toBe(code);
  expect(done.annotations.length).toBeGreaterThan(0);
});

test("behind a proxy everybody is asked through it: the runner, Entra, Azure, and GitHub", async () => {
  await using runner = await startRunner();
  await using proxy = await startProxy();
  const { world, github } = runner;
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const own = `http://127.0.0.1:${proxy.port}`;
  const hosts = { github: new URL(github.url).port, runner: new URL(runner.idTokenUrl).port };
  const done = await runner.step({
    ...pullRequest(runner, 1),
    env: {
      http_proxy: own,
      HTTPS_PROXY: own,
      GITHUB_API_URL: `http://github.contoso.com:${hosts.github}`,
      ACTIONS_ID_TOKEN_REQUEST_URL: runner.idTokenUrl.replace("127.0.0.1", "runner.contoso.com"),
    },
  });
  expect(done.outputs["result"], done.log).toBe("changes");
  expect(github.pull(1).comments).toHaveLength(1);
  expect([...new Set(proxy.connects)].sort()).toEqual(
    [
      `github.contoso.com:${hosts.github}`,
      new URL(world.emulator.ready.armEndpoint).host,
      `runner.contoso.com:${hosts.runner}`,
    ].sort(),
  );
});
