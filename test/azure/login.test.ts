/** Logging in: each way as a user sets it, what a failure says, and how often the login host is asked. */

import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { login } from "../../src/azure/azure.ts";
import { startWorld, type World } from "../end-to-end/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.file("webhooks.yaml", "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks: {}\n");
});
afterAll(() => world[Symbol.asyncDispose]());

/** Requests to the login host since the last look, as "POST token". */
function asked(): readonly string[] {
  const { control } = world.emulator;
  const seen = control.requests().map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
  control.clearRequests();
  return seen.filter((each) => /token$|openid-configuration$/.test(each));
}

function begin(environment: Readonly<Record<string, string>> = {}, signal = new AbortController().signal) {
  const { ready, ca } = world.emulator;
  return login({
    cloud: "AzureCloud",
    armEndpoint: ready.armEndpoint,
    environment: {
      AZURE_AUTHORITY_HOST: ready.authorityHost,
      AZURE_TENANT_ID: ready.tenantId,
      AZURE_CLIENT_ID: ready.clientId,
      AZURE_CLIENT_SECRET: ready.clientSecret,
      ...environment,
    },
    ca,
    signal,
  });
}

describe("a token", () => {
  it("is asked for once, before anybody needs it, and kept for all who do", async () => {
    const { credential, scope } = await begin();
    const [first, second] = await Promise.all([credential.getToken(scope), credential.getToken(scope)]);
    expect(first?.token).toBe(second?.token);
    expect((await credential.getToken(scope))?.token).toBe(first?.token);
    expect(asked()).toEqual(["GET openid-configuration", "POST token"]);
  });

  it("that is refused is told to all who wait for it; whoever comes later asks anew", async () => {
    const { credential, scope } = await begin({ AZURE_CLIENT_SECRET: "wrong" });
    const waiting = await Promise.allSettled([1, 2, 3].map(() => credential.getToken(scope)));
    expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(asked().filter((each) => each === "POST token")).toHaveLength(1);
    await expect(credential.getToken(scope)).rejects.toMatchObject({ way: "secret" });
    expect(asked().filter((each) => each === "POST token")).toHaveLength(1);
  });

  it("that could not be had is asked for anew each time that it is needed", async () => {
    const { credential, scope } = await begin();
    await credential.getToken(scope);
    asked();
    const fault = world.emulator.control.fault({ method: "POST", path: "*oauth2*token*", do: "status", status: 400 });
    const other = scope.replace("/.default", "/other/.default");
    for (let needed = 0; needed < 3; needed += 1) await expect(credential.getToken(other)).rejects.toThrow();
    fault.release();
    expect(asked().filter((each) => each === "POST token")).toHaveLength(3);
  });

  it("that nobody wants any more is given up", async () => {
    const held = world.emulator.control.fault({ path: "*openid-configuration*", do: "pause" });
    const unwanted = new AbortController();
    const { credential, scope } = await begin({}, unwanted.signal);
    const waiting = credential.getToken(scope);
    await held.reached;
    unwanted.abort();
    await expect(waiting).rejects.toMatchObject({ name: "LoginFailed" });
    held.release();
  });
});

describe("a failed login says which way was used, and what to look at", () => {
  it.each([
    [
      "a wrong secret",
      { AZURE_CLIENT_SECRET: "wrong" },
      /by client secret \(AZURE_CLIENT_ID\) failed \(AADSTS7000215\)/,
    ],
    ["an unknown tenant", { AZURE_TENANT_ID: "99999999-9999-4999-8999-999999999999" }, /There is no such tenant|login/],
    [
      "a token file that is not there",
      { AZURE_CLIENT_SECRET: undefined, AZURE_FEDERATED_TOKEN_FILE: "/nowhere/token" },
      /by workload identity .* failed[\s\S]*Check AZURE_FEDERATED_TOKEN_FILE/,
    ],
    [
      "a certificate that is none",
      { AZURE_CLIENT_SECRET: undefined, AZURE_CLIENT_CERTIFICATE_PATH: "webhooks.yaml" },
      /by client certificate .* failed[\s\S]*Check AZURE_CLIENT_CERTIFICATE_PATH/,
    ],
  ])("%s", async (_, env, words) => {
    const ran = await world.cli(["plan"], { env });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toContain("az login");
  });

  it("a certificate signs: the login host reads who asks, and trusts no such issuer", async () => {
    const made = await generate([{ name: "commonName", value: "contoso" }], { keySize: 2048, algorithm: "sha256" });
    const file = await world.file("certificate.pem", `${made.private}\n${made.cert}\n`);
    asked();
    const env = { AZURE_CLIENT_SECRET: undefined, AZURE_CLIENT_CERTIFICATE_PATH: file };
    const ran = await world.cli(["plan"], { env });
    expect(ran.stderr).toContain("by client certificate (AZURE_CLIENT_ID) failed (AADSTS700211)");
    expect(asked()).toContain("POST token");
  });
});
