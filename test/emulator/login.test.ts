import { ClientAssertionCredential, DefaultAzureCredential, ManagedIdentityCredential } from "@azure/identity";
import { createRemoteJWKSet, customFetch, decodeJwt, exportJWK, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { ask, field, type RawResponse, registryPath, token } from "./client.ts";

const issuer = "https://token.actions.githubusercontent.com";
const subject = "repo:contoso/storefront:environment:production";
const clientId = "33333333-3333-4333-8333-333333333333";
const audience = "api://AzureADTokenExchange";

let emulator: Emulator;
let signer: Awaited<ReturnType<typeof generateKeyPair>>;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  [signer, stranger] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const key = { ...(await exportJWK(signer.publicKey)), kid: "one", alg: "RS256" };
  emulator = await startEmulator({
    seed: {
      clients: [{ clientId, clientSecret: "s3cret value", federatedCredentials: [{ issuer, subject }] }],
      issuers: { [issuer]: { keys: [key] } },
    },
  });
});
afterAll(() => emulator.close());

function post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<RawResponse> {
  return ask(emulator, path, {
    method: "POST",
    body: new URLSearchParams(form).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
  });
}

function assertion(
  options: {
    readonly by?: typeof signer.privateKey;
    readonly sub?: string;
    readonly aud?: string;
    readonly iss?: string;
    readonly exp?: string;
  } = {},
): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: "RS256", kid: "one" })
    .setIssuer(options.iss ?? issuer)
    .setSubject(options.sub ?? subject)
    .setAudience(options.aud ?? audience)
    .setExpirationTime(options.exp ?? "5m")
    .sign(options.by ?? signer.privateKey);
}

const good = {
  grant_type: "client_credentials",
  client_id: clientId,
  client_secret: "s3cret value",
  scope: "https://management.azure.com/.default",
};
const v2 = "/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token";

describe("the token endpoint", () => {
  test("gives a signed token with the claims that clients read, good for ARM alone", async () => {
    const answer = await post(v2, good);
    expect(answer).toMatchObject({
      status: 200,
      json: { token_type: "Bearer", expires_in: 3599, ext_expires_in: 3599 },
    });
    const jwt = String(field(answer.json, "access_token"));
    expect(decodeJwt(jwt)).toMatchObject({
      aud: "https://management.azure.com",
      tid: emulator.ready.tenantId,
      appid: clientId,
      oid: "03333333-3333-4333-8333-333333333333",
      ver: "1.0",
    });
    const configuration = await ask(emulator, `/${emulator.ready.tenantId}/v2.0/.well-known/openid-configuration`);
    const keys = createRemoteJWKSet(new URL(String(field(configuration.json, "jwks_uri"))), {
      [customFetch]: async (url: string) => new Response((await ask(emulator, new URL(url).pathname)).text),
    });
    await expect(jwtVerify(jwt, keys, { audience: "https://management.azure.com" })).resolves.toBeDefined();
  });

  test.each([
    ["/11111111-1111-4111-8111-111111111111/oauth2/token", { resource: "https://management.core.windows.net/" }],
    ["/adfs/oauth2/token", {}],
    ["/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token", {}],
  ])("answers at %s", async (path, more) => {
    expect((await post(path, { ...good, ...more })).status).toBe(200);
  });

  test("takes client id and secret as basic authentication, too", async () => {
    const { client_id, client_secret, ...rest } = good;
    const basic = Buffer.from(`${client_id}:${encodeURIComponent(client_secret)}`).toString("base64");
    expect((await post(v2, rest, { Authorization: `Basic ${basic}` })).status).toBe(200);
  });

  test.each<[string, string, Record<string, string>, number, string, number]>([
    ["a wrong secret", v2, { ...good, client_secret: "guess" }, 401, "invalid_client", 7000215],
    [
      "an unknown client",
      v2,
      { ...good, client_id: "99999999-3333-4333-8333-333333333333" },
      400,
      "unauthorized_client",
      700016,
    ],
    ["another tenant", v2.replace("1111", "2222"), good, 400, "invalid_request", 90002],
    ["no scope", v2, { ...good, scope: "" }, 400, "invalid_scope", 70011],
    ["another grant", v2, { ...good, grant_type: "password" }, 400, "unsupported_grant_type", 70003],
    ["an empty form", v2, {}, 400, "invalid_request", 900144],
    [
      "no secret",
      v2,
      { grant_type: "client_credentials", client_id: clientId, scope: good.scope },
      401,
      "invalid_client",
      7000218,
    ],
  ])("refuses %s", async (_, path, form, status, error, code) => {
    const answer = await post(path, form);
    expect(answer).toMatchObject({
      status,
      json: { error, error_codes: [code], error_description: expect.stringMatching(new RegExp(`^AADSTS${code}: `)) },
    });
    expect(answer.text).not.toContain("s3cret value");
  });
});

describe("federated assertions", () => {
  const exchange = async (jwt: string): Promise<RawResponse> =>
    await post(v2, {
      grant_type: "client_credentials",
      client_id: clientId,
      scope: good.scope,
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: jwt,
    });

  test("a right one logs in", async () => {
    expect(await exchange(await assertion())).toMatchObject({ status: 200 });
  });

  test.each<[string, Parameters<typeof assertion>[0], number]>([
    ["another subject", { sub: "repo:contoso/other:ref:refs/heads/main" }, 700213],
    ["another issuer", { iss: "https://gitlab.com" }, 700211],
    ["another audience", { aud: "sts.amazonaws.com" }, 700212],
    ["one that has run out", { exp: "-1h" }, 700024],
  ])("%s is refused", async (_, options, code) => {
    expect(await exchange(await assertion(options))).toMatchObject({ status: 401, json: { error_codes: [code] } });
  });

  test("one signed by somebody else, and something that is no token, are refused", async () => {
    expect(await exchange(await assertion({ by: stranger.privateKey }))).toMatchObject({
      status: 401,
      json: { error_codes: [50013] },
    });
    expect(await exchange("nonsense")).toMatchObject({ status: 401, json: { error_codes: [50027] } });
  });

  test("the SDK's credential exchanges one", async () => {
    const { authorityHost, tenantId } = emulator.ready;
    const credential = new ClientAssertionCredential(tenantId, clientId, () => assertion(), {
      authorityHost,
      disableInstanceDiscovery: true,
      tlsOptions: { ca: emulator.ca },
    });
    const { token: jwt } = await credential.getToken("https://management.azure.com/.default");
    expect(decodeJwt(jwt)["appid"]).toBe(clientId);
  });

  test("a key set can be given beside a seed", async () => {
    const key = { ...(await exportJWK(signer.publicKey)), kid: "one", alg: "RS256" };
    const other = await startEmulator({ federation: { issuer, keys: { keys: [key] } } });
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: other.ready.clientId,
      scope: good.scope,
      client_assertion: await assertion({ sub: "anybody" }),
    });
    const answer = await ask(other, v2, {
      method: "POST",
      body: form.toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect(answer.status).toBe(200);
    await other.close();
  });
});

describe("managed identity", () => {
  const endpoint = (): string => emulator.ready.msiEndpoint;

  test("the virtual machine's form", async () => {
    const answer = await fetch(`${endpoint()}?api-version=2018-02-01&resource=https://management.azure.com/`, {
      headers: { Metadata: "true" },
    });
    const body: unknown = await answer.json();
    expect(body).toMatchObject({
      token_type: "Bearer",
      expires_in: "3599",
      expires_on: expect.stringMatching(/^\d{10}$/),
      resource: "https://management.azure.com/",
    });
    const asked = await ask(emulator, `${registryPath(emulator)}?api-version=2025-11-01`, {
      headers: { Authorization: `Bearer ${String(field(body, "access_token"))}` },
    });
    expect(asked.status).toBe(200);
  });

  test("the form that the Azure CLI posts to MSI_ENDPOINT", async () => {
    const answer = await fetch(endpoint(), {
      method: "POST",
      headers: { Metadata: "true" },
      body: new URLSearchParams({ resource: "https://management.core.windows.net/" }),
    });
    expect(await answer.json()).toMatchObject({
      access_token: expect.any(String),
      token_type: "Bearer",
      expires_on: expect.any(String),
    });
  });

  test("without the header that no web page can send: refused", async () => {
    expect((await fetch(`${endpoint()}?resource=https://management.azure.com/`)).status).toBe(400);
  });

  test("the SDK's credential takes it", async () => {
    process.env["AZURE_POD_IDENTITY_AUTHORITY_HOST"] = new URL(endpoint()).origin;
    try {
      const { token: jwt } = await new ManagedIdentityCredential().getToken("https://management.azure.com/.default");
      expect(decodeJwt(jwt)["appid"]).toBe("44444444-4444-4444-8444-444444444444");
    } finally {
      delete process.env["AZURE_POD_IDENTITY_AUTHORITY_HOST"];
    }
  });
});

describe("what is asked before a login", () => {
  test("cloud metadata as Terraform needs it: one object", async () => {
    const { json } = await ask(emulator, "/metadata/endpoints?api-version=2022-09-01");
    const base = emulator.ready.armEndpoint;
    expect(json).toMatchObject({
      resourceManager: `${base}/`,
      microsoftGraphResourceId: `${base}/graph/`,
      authentication: { loginEndpoint: base, identityProvider: "AAD", tenant: "common" },
      suffixes: { storage: "core.windows.net", keyVaultDns: "vault.azure.net" },
    });
    expect(field(json, "name")).not.toBe("AzureStackCloud");
    expect(Array.isArray((await ask(emulator, "/metadata/endpoints?api-version=2019-05-01")).json)).toBe(true);
    expect(
      field((await ask(emulator, "/metadata/endpoints?api-version=2015-01-01")).json, "authentication.loginEndpoint"),
    ).toBe(base);
  });

  test.each([
    ["/common/v2.0/.well-known/openid-configuration", "11111111-1111-4111-8111-111111111111/oauth2/v2.0/token"],
    ["/adfs/.well-known/openid-configuration", "adfs/oauth2/token"],
    [
      "/11111111-1111-4111-8111-111111111111/.well-known/openid-configuration",
      "11111111-1111-4111-8111-111111111111/oauth2/token",
    ],
  ])("%s", async (path, endpoint) => {
    const { json } = await ask(emulator, path);
    expect(field(json, "token_endpoint")).toBe(`${emulator.ready.armEndpoint}/${endpoint}`);
    expect(await ask(emulator, new URL(String(field(json, "jwks_uri"))).pathname)).toMatchObject({
      status: 200,
      json: { keys: [{ kty: "EC", alg: "ES256" }] },
    });
  });

  test("instance discovery", async () => {
    const { json } = await ask(emulator, "/common/discovery/instance?api-version=1.1&authorization_endpoint=x");
    expect(field(json, "tenant_discovery_endpoint")).toBe(
      `${emulator.ready.armEndpoint}/common/v2.0/.well-known/openid-configuration`,
    );
  });
});

describe("every call is checked", () => {
  const call = (headers: Record<string, string>): Promise<RawResponse> =>
    ask(emulator, `${registryPath(emulator)}/webhooks?api-version=2025-11-01`, { headers });

  test.each<[string, () => Promise<Record<string, string>>, string]>([
    ["no token", async () => ({}), "AuthenticationFailed"],
    ["another scheme", async () => ({ Authorization: "Basic eDp5" }), "AuthenticationFailed"],
    ["no token at all", async () => ({ Authorization: "Bearer nonsense" }), "InvalidAuthenticationToken"],
    [
      "a token for Graph",
      async () => ({ Authorization: `Bearer ${await token(emulator, "https://graph.microsoft.com/.default")}` }),
      "InvalidAuthenticationTokenAudience",
    ],
    [
      "a token with a changed signature",
      async () => ({ Authorization: `Bearer ${(await token(emulator)).replace(/.{8}$/, "AAAAAAAA")}` }),
      "InvalidAuthenticationToken",
    ],
    [
      "somebody else's token",
      async () => ({ Authorization: `Bearer ${await assertion()}` }),
      "InvalidAuthenticationToken",
    ],
  ])("%s: 401 in ARM's shape", async (_, headers, code) => {
    const answer = await call(await headers());
    expect(answer).toMatchObject({
      status: 401,
      json: { error: { code, message: expect.any(String) } },
      headers: {
        "www-authenticate": expect.stringContaining("Bearer authorization_uri="),
        "x-ms-failure-cause": "gateway",
      },
    });
  });

  test("a token of another emulator is refused here", async () => {
    const other = await startEmulator();
    const answer = await call({
      Authorization: `Bearer ${await token(other, `${emulator.ready.armEndpoint}/.default`)}`,
    });
    expect(answer).toMatchObject({ status: 401, json: { error: { code: "InvalidAuthenticationToken" } } });
    await other.close();
  });

  test("the SDK's default credential takes the environment", async () => {
    const { authorityHost, tenantId, clientSecret } = emulator.ready;
    const environment = {
      AZURE_AUTHORITY_HOST: authorityHost,
      AZURE_TENANT_ID: tenantId,
      AZURE_CLIENT_ID: clientId,
      AZURE_CLIENT_SECRET: clientSecret,
    };
    Object.assign(process.env, environment);
    try {
      const credential = new DefaultAzureCredential({
        disableInstanceDiscovery: true,
        tlsOptions: { ca: emulator.ca },
      });
      expect(await credential.getToken("https://management.azure.com/.default")).toMatchObject({
        token: expect.any(String),
      });
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
    }
  });
});
