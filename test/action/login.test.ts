/** The ways to log in, and what the job says of the one it used. */
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { commit, type Done, manifest, pullRequest, startRunner } from "./runner.ts";

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
