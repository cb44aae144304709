/** Logging in: each way as a user sets it, what a failure says, and how often the login host is asked. */

import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
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
  it("is requested once, early, and kept for all callers", async () => {
    const { credential, scope } = await begin();
    const [first, second] = await Promise.all([credential.getToken(scope), credential.getToken(scope)]);
    expect(first?.token).toBe(second?.token);
    expect((await credential.getToken(scope))?.token).toBe(first?.token);
    expect(asked()).toEqual(["GET openid-configuration", "POST token"]);
  });

  it("that is refused fails all callers that wait for it; the next caller requests a new token", async () => {
    const { credential, scope } = await begin({ AZURE_CLIENT_SECRET: "wrong" });
    const waiting = await Promise.allSettled([1, 2, 3].map(() => credential.getToken(scope)));
    expect(waiting.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(asked().filter((each) => each === "POST token")).toHaveLength(1);
    await expect(credential.getToken(scope)).rejects.toMatchObject({ method: "secret" });
    expect(asked().filter((each) => each === "POST token")).toHaveLength(1);
  });

  it("is requested again after a failure", async () => {
    const { credential, scope } = await begin();
    await credential.getToken(scope);
    asked();
    const fault = world.emulator.control.fault({ method: "POST", path: "*oauth2*token*", do: "status", status: 400 });
    const other = scope.replace("/.default", "/other/.default");
    for (let needed = 0; needed < 3; needed += 1) await expect(credential.getToken(other)).rejects.toThrow();
    fault.release();
    expect(asked().filter((each) => each === "POST token")).toHaveLength(3);
  });

  it("that nobody needs any more ends", async () => {
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

describe("a failed login names the auth method and what to check", () => {
  it.each([
    [
      "a wrong secret",
      { AZURE_CLIENT_SECRET: "wrong" },
      /by client secret \(AZURE_CLIENT_ID\) failed \(AADSTS7000215\)/,
    ],
    ["an unknown tenant", { AZURE_TENANT_ID: "99999999-9999-4999-8999-999999999999" }, /No such tenant|login/],
    [
      "a token file that is not there",
      { AZURE_CLIENT_SECRET: undefined, AZURE_FEDERATED_TOKEN_FILE: "/nowhere/token" },
      /by workload identity .* failed \(ENOENT\)[\s\S]*Check AZURE_FEDERATED_TOKEN_FILE/,
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

describe("a login host that gives no answer of Entra is reported as that, not as a wrong credential", () => {
  it.each([
    ["throttles", { do: "status", status: 429 }, /the login host is throttling \(HTTP 429\)\n {2}Run again later/],
    [
      "has a login page before it",
      { do: "malformed" },
      /not JSON \(HTTP 200\): a proxy or a login page may have answered\n/,
    ],
    [
      "refuses without a number",
      { do: "status", status: 403 },
      /by client secret \(AZURE_CLIENT_ID\) failed \(HTTP 403\)\n/,
    ],
    ["closes the connection", { do: "cut" }, /the connection to the login host failed \(ECONNRESET\)/],
  ] as const)("%s", async (_, effect, words) => {
    const fault = world.emulator.control.fault({ method: "POST", path: "*oauth2*token*", ...effect });
    const ran = await world.cli(["plan"]);
    fault.release();
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(words);
    if (!("status" in effect) || effect.status !== 403) expect(ran.stderr).not.toContain("AZURE_CLIENT_SECRET");
  });

  it("cannot be found", async () => {
    const ran = await world.cli(["plan"], { env: { AZURE_AUTHORITY_HOST: "https://login.invalid" } });
    expect(ran.stderr).toMatch(/the name of the login host was not found \(E\w+\)[\s\S]*AZURE_AUTHORITY_HOST/);
  });
});

describe("a workload identity's refusal", () => {
  it("names the claims of the token in the file", async () => {
    const claims = {
      sub: "project_path:contoso/storefront",
      iss: "https://gitlab.com",
      aud: "api://AzureADTokenExchange",
    };
    const token = `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
    const env = { AZURE_CLIENT_SECRET: undefined, AZURE_FEDERATED_TOKEN_FILE: await world.file("token", token) };
    const { stderr } = await world.cli(["plan"], { env });
    expect(stderr).toContain('subject "project_path:contoso/storefront", issuer "https://gitlab.com"');
  });
});

describe("behind a proxy", () => {
  it.each([
    [407, /the proxy of HTTPS_PROXY requires a login \(HTTP 407\)/],
    [403, /the proxy of HTTPS_PROXY does not connect to the login host \(HTTP 403\)[\s\S]*NO_PROXY/],
  ])("that answers %i, the proxy is named", async (status, words) => {
    const proxy = createServer().on("connect", (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    const { port } = proxy.address() as AddressInfo;
    const env = { HTTPS_PROXY: `http://user:s3cret@127.0.0.1:${port}`, NO_PROXY: "contoso.com" };
    const ran = await world.cli(["plan"], { env });
    proxy.close();
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(words);
    expect(ran.stdout + ran.stderr).not.toContain("s3cret");
  });

  it("that is not there, the variable is named", async () => {
    const ran = await world.cli(["plan"], { env: { https_proxy: "127.0.0.1:1", NO_PROXY: "" } });
    expect(ran.stderr).toContain("the proxy of https_proxy cannot be reached (ECONNREFUSED)");
  });
});

describe("the Azure CLI's session", () => {
  const nobody = { AZURE_TENANT_ID: undefined, AZURE_CLIENT_ID: undefined, AZURE_CLIENT_SECRET: undefined };

  /** Runs `plan` with an `az` on the path that is this shell script. */
  async function withAz(script: string, args: readonly string[] = ["plan"]) {
    const bin = join(world.directory, "bin");
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, "az"), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, "az"), 0o755);
    return world.cli(args, { env: { ...nobody, PATH: `${bin}:/usr/bin:/bin` } });
  }

  it.each([
    [
      "that has expired",
      "echo 'ERROR: AADSTS700024: Client assertion is not within its valid time range. Please run: az login' >&2; exit 1",
      /session has expired \(AADSTS700024\)[\s\S]*just before this step/,
    ],
    [
      "that was not used for long",
      "echo 'ERROR: AADSTS700082: The refresh token has expired due to inactivity.' >&2; exit 1",
      /session has expired \(AADSTS700082\)[\s\S]*az login/,
    ],
    [
      "without multifactor authentication",
      "echo 'ERROR: AADSTS50076: you must use multi-factor authentication. Run: az login' >&2; exit 1",
      /lacks multifactor authentication \(AADSTS50076\)/,
    ],
    [
      "that is logged out",
      "echo \"ERROR: Please run 'az login' to setup account.\" >&2; exit 1",
      /the Azure CLI is not logged in[\s\S]*az login/,
    ],
    [
      "of another tenant",
      "echo 'ERROR: AADSTS50020: User account from identity provider does not exist in tenant.' >&2; exit 1",
      /logged in, but got no token \(AADSTS50020\)[\s\S]*tenant/,
    ],
    [
      "of a broken installation",
      "echo 'Traceback (most recent call last): ModuleNotFoundError' >&2; exit 3",
      /installed, but it failed \(exit code 3\)[\s\S]*repair/,
    ],
    ["whose interpreter is not there", "exit 127", /installed, but it failed \(exit code 127\)[\s\S]*repair/],
    [
      "that does not have the subscription",
      "echo \"ERROR: The subscription of 'x' doesn't exist in cloud 'AzureCloud'.\" >&2; exit 1",
      /installed, but it failed \(exit code 1\)\n {2}Run `az account get-access-token` to see why\.\n/,
    ],
    [
      "without a network",
      "echo 'ERROR: HTTPSConnectionPool(host=login.microsoftonline.com, port=443): Max retries exceeded' >&2; exit 1",
      /the Azure CLI has no connection to the login host\n/,
    ],
    [
      "that a policy blocks",
      "echo 'ERROR: AADSTS53003: Access has been blocked by Conditional Access policies.' >&2; exit 1",
      /got no token \(AADSTS53003\)\n {2}A conditional access policy blocks this login/,
    ],
    ["that prints no JSON", "echo 'hello'", /printed no token/],
  ])("%s is reported as that, never as an Azure CLI that is not there", async (_, script, words) => {
    const ran = await withAz(script);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toMatch(/not installed|Traceback|ModuleNotFound/);
  });

  it("of an `az` whose interpreter is missing is not one of an `az` that is missing", async () => {
    const bin = await world.file("az", "#!/nowhere/python\n");
    await chmod(bin, 0o755);
    const ran = await world.cli(["plan"], { env: { ...nobody, PATH: dirname(bin) } });
    expect(ran.stderr).toMatch(/the Azure CLI is installed, but it failed \(ENOENT\)/);
  });

  it("with a warning that names `az login` still gives a token", async () => {
    const { credential, scope } = await begin();
    const token = await credential.getToken(scope);
    const json = JSON.stringify({ accessToken: token?.token, expires_on: Math.floor(Date.now() / 1000) + 3600 });
    const ran = await withAz(`echo 'WARNING: run az login again to see new subscriptions' >&2; echo '${json}'`);
    expect(ran.stderr).toContain("Azure CLI");
    expect(ran.code).toBe(0);
  });

  it("is not asked for when there is no Azure CLI", async () => {
    const ran = await world.cli(["plan"], { env: { ...nobody, PATH: "/nonexistent" } });
    expect(ran.stderr).toMatch(/no way to log in[\s\S]*not installed[\s\S]*az login/);
  });
});

describe("an id that Entra would refuse is refused before any request", () => {
  it.each([
    ["AZURE_TENANT_ID", "not a tenant", /AZURE_TENANT_ID is not a valid tenant/],
    [
      "AZURE_TENANT_ID",
      "72f988bf-86f1-41af-91ab-2d7cd011db47\n",
      /contains a line break\n {2}Use 72f988bf-86f1-41af-91ab-2d7cd011db47 alone/,
    ],
    [
      "AZURE_TENANT_ID",
      "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/",
      /it contains more than a GUID/,
    ],
    ["AZURE_CLIENT_ID", "$(CLIENT_ID)", /AZURE_CLIENT_ID is a placeholder `\$\(…\)`/],
    ["AZURE_CLIENT_SECRET", "s3cret\n", /AZURE_CLIENT_SECRET contains a line break/],
    ["AZURE_CLIENT_SECRET", "'s3cret'", /AZURE_CLIENT_SECRET is in quotes/],
    ["AZURE_CLIENT_SECRET", "#{s3cret}#", /AZURE_CLIENT_SECRET is a placeholder/],
    ["AZURE_CLIENT_ID", "storefront", /AZURE_CLIENT_ID is not a valid GUID/],
    ["AZURE_CLIENT_ID", " 72f988bf-86f1-41af-91ab-2d7cd011db47", /a space at its start/],
    ["AZURE_AUTHORITY_HOST", "http://localhost:1", /AZURE_AUTHORITY_HOST is not an https URL/],
  ])("%s=%j", async (name, value, words) => {
    asked();
    const ran = await world.cli(["plan"], { env: { [name]: value } });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toContain("s3cret");
    expect(asked()).toEqual([]);
  });
});
