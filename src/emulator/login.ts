import { randomUUID } from "node:crypto";
import type { Context, Hono } from "hono";
import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, jwtVerify } from "jose";
import { readText } from "./body.ts";
import type { Clock } from "./clock.ts";
import type { Switches } from "./switches.ts";
import type { Tokens } from "./tokens.ts";
import type { Client, FederatedCredential, KeySet } from "./world.ts";

/** What the login works on. */
export interface LoginContext {
  readonly tenantId: string;
  readonly clients: readonly Client[];
  readonly issuers: ReadonlyMap<string, KeySet>;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly switches: () => Switches;
}

/**
 * Adds what clients request first: cloud metadata, instance discovery, OpenID configuration, keys and the token endpoint, for
 * Microsoft Entra's paths (v1 and v2) and for an authority that ends in `/adfs`, as the Azure CLI requires.
 */
export function addLogin(app: Hono, context: LoginContext): void {
  app.get("/metadata/endpoints", (c) => c.json(cloudMetadata(origin(c), c.req.query("api-version") ?? "")));
  app.get("/common/discovery/instance", (c) => c.json(instanceDiscovery(origin(c))));
  for (const [tenant, version] of [
    ["/adfs", ""],
    ["/:tenant", "/v2.0"],
    ["/:tenant", ""],
  ] as const) {
    app.get(`${tenant}${version}/.well-known/openid-configuration`, (c) =>
      c.json(openidConfiguration(origin(c), tenantOf(c, context), version)),
    );
  }
  app.get("/adfs/discovery/keys", (c) => c.json(context.tokens.keys));
  app.get("/:tenant/discovery/keys", (c) => c.json(context.tokens.keys));
  app.get("/:tenant/discovery/v2.0/keys", (c) => c.json(context.tokens.keys));
  for (const path of ["/adfs/oauth2/token", "/:tenant/oauth2/v2.0/token", "/:tenant/oauth2/token"]) {
    app.post(path, (c) => sendToken(c, context));
  }
}

/** The audiences that ARM accepts: this emulator under any name, and the public cloud's names. */
export function armAudiences(origins: readonly string[]): readonly string[] {
  return [
    ...origins.map((each) => `${each}/`),
    "https://management.core.windows.net/",
    "https://management.azure.com/",
  ];
}

// --- internal --------------------------------------------------------------------------------------------------------

function origin(c: Context): string {
  return new URL(c.req.url).origin;
}

/** The tenant as the client named it, so that issuer and endpoints match.  */
function tenantOf(c: Context, context: LoginContext): string {
  const named = c.req.param("tenant");
  return named === undefined ? "adfs" : ["common", "organizations"].includes(named) ? context.tenantId : named;
}

function openidConfiguration(base: string, tenant: string, version: string): unknown {
  const adfs = tenant === "adfs";
  const oauth = `${base}/${tenant}/oauth2${adfs ? "" : version}`;
  return {
    token_endpoint: `${oauth}/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
    jwks_uri: `${base}/${tenant}/discovery${version}/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["ES256"],
    response_types_supported: ["code", "id_token", "token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: `${base}/${tenant}${version}`,
    authorization_endpoint: `${oauth}/authorize`,
    device_authorization_endpoint: `${oauth}/devicecode`,
    end_session_endpoint: `${oauth}/logout`,
  };
}

function instanceDiscovery(base: string): unknown {
  const host = new URL(base).host;
  return {
    tenant_discovery_endpoint: `${base}/common/v2.0/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

/** One object from 2022-09-01 on (Terraform), an array before, and the Azure Stack form for 2015-01-01 (`az cloud register`). */
function cloudMetadata(base: string, version: string): unknown {
  const authentication = {
    loginEndpoint: base,
    audiences: [`${base}/`, "https://management.core.windows.net/", "https://management.azure.com/"],
    tenant: "common",
    identityProvider: "AAD",
  };
  if (version < "2018")
    return {
      galleryEndpoint: `${base}/`,
      graphEndpoint: `${base}/graph`,
      portalEndpoint: `${base}/portal`,
      authentication,
    };
  const cloud = {
    portal: `${base}/portal`,
    authentication,
    graphAudience: `${base}/graph`,
    graph: `${base}/graph`,
    name: "Emulator",
    suffixes: {
      acrLoginServer: "azurecr.io",
      sqlServerHostname: "database.windows.net",
      keyVaultDns: "vault.azure.net",
      storage: "core.windows.net",
      azureFrontDoorEndpointSuffix: "azurefd.net",
    },
    batch: `${base}/batch`,
    resourceManager: `${base}/`,
    vmImageAliasDoc: `${base}/aliases`,
    activeDirectoryDataLake: `${base}/datalake`,
    microsoftGraphResourceId: `${base}/graph/`,
    appInsightsResourceId: `${base}/insights`,
    media: `${base}/media`,
    gallery: `${base}/`,
  };
  return version < "2022-09-01" ? [cloud] : cloud;
}

async function sendToken(c: Context, context: LoginContext): Promise<Response> {
  const text = await readText(c.req.raw);
  if (text === undefined) return refuse(c, 400, "invalid_request", 900144, "The request body is too large.");
  const form = new URLSearchParams(text);
  const tenant = c.req.param("tenant") ?? context.tenantId;
  if (tenant.toLowerCase() !== context.tenantId.toLowerCase()) {
    return refuse(
      c,
      400,
      "invalid_request",
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    );
  }
  const grant = form.get("grant_type");
  if (grant !== "client_credentials") {
    return grant === null
      ? refuse(
          c,
          400,
          "invalid_request",
          900144,
          "The request body must contain the following parameter: 'grant_type'.",
        )
      : refuse(c, 400, "unsupported_grant_type", 70003, `The app requested an unsupported grant type '${grant}'.`);
  }
  const audience = form.get("resource") ?? scopeAudience(form.get("scope") ?? "");
  if (audience === undefined || audience === "") {
    return refuse(
      c,
      400,
      "invalid_scope",
      70011,
      "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid.",
    );
  }
  const basic = /^Basic\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const [basicId, basicSecret] =
    basic === undefined ? [] : Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent);
  const clientId = form.get("client_id") ?? basicId ?? "";
  const client = context.clients.find((each) => each.clientId.toLowerCase() === clientId.toLowerCase());
  if (client === undefined) {
    return refuse(
      c,
      400,
      "unauthorized_client",
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${context.tenantId}'.`,
    );
  }
  const assertion = form.get("client_assertion");
  if (assertion !== null) {
    const problem = await checkAssertion(assertion, client, context);
    if (problem !== undefined) return refuse(c, 401, "invalid_client", problem.number, problem.text);
  } else {
    const secret = form.get("client_secret") ?? basicSecret;
    if (secret === undefined)
      return refuse(
        c,
        401,
        "invalid_client",
        7000218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    if (client.clientSecret === undefined || secret !== client.clientSecret) {
      return refuse(
        c,
        401,
        "invalid_client",
        7000215,
        `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client.clientId}'.`,
      );
    }
  }
  const lifetime = context.switches().tokenLifetime;
  const { token } = await context.tokens.issue(client, audience, lifetime);
  c.header("Cache-Control", "no-store, no-cache");
  c.header("Pragma", "no-cache");
  return c.json({ token_type: "Bearer", expires_in: lifetime, ext_expires_in: lifetime, access_token: token });
}

/** The resource of the first scope that ends in `/.default`. */
function scopeAudience(scope: string): string | undefined {
  const named = scope.split(/\s+/).find((each) => each.endsWith("/.default"));
  return named?.slice(0, -"/.default".length);
}

interface AssertionProblem {
  readonly number: number;
  readonly text: string;
}

/** Checks a federated assertion as Entra does: a credential for its issuer and subject, its audience, and its issuer's signature. */
async function checkAssertion(
  assertion: string,
  client: Client,
  context: LoginContext,
): Promise<AssertionProblem | undefined> {
  let claims: ReturnType<typeof decodeJwt>;
  try {
    claims = decodeJwt(assertion);
  } catch {
    return { number: 50027, text: "JWT token is invalid or malformed." };
  }
  const issuer = claims.iss ?? "";
  const credential = client.federatedCredentials.find(
    (each) => each.issuer === issuer && (each.subject === undefined || each.subject === claims.sub),
  );
  const keySet = context.issuers.get(issuer);
  if (credential === undefined || keySet === undefined) {
    return client.federatedCredentials.some((each) => each.issuer === issuer)
      ? {
          number: 700213,
          text: `No matching federated identity record found for presented assertion subject '${claims.sub ?? ""}'.`,
        }
      : {
          number: 700211,
          text: `No matching federated identity record found for presented assertion issuer '${issuer}'.`,
        };
  }
  return await checkSignature(assertion, keySet, credential, context);
}

async function checkSignature(
  assertion: string,
  keySet: KeySet,
  credential: FederatedCredential,
  context: LoginContext,
): Promise<AssertionProblem | undefined> {
  // The seed's schema checks the outer shape. A key that cannot be used fails below.
  const resolve = createLocalJWKSet(keySet as unknown as JSONWebKeySet);
  try {
    await jwtVerify(assertion, resolve, {
      issuer: credential.issuer,
      audience: [...credential.audiences],
      currentDate: new Date(context.clock.now()),
      clockTolerance: 300,
      requiredClaims: ["exp"],
    });
    return undefined;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      return { number: 700024, text: "Client assertion is not within its valid time range." };
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud") {
      return { number: 700212, text: "No matching federated identity record found for presented assertion audience." };
    }
    return { number: 50013, text: "Assertion failed signature validation." };
  }
}

function refuse(c: Context, status: 400 | 401, error: string, number: number, text: string): Response {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${new Date().toISOString().slice(0, 19).replace("T", " ")}Z`;
  return c.json(
    {
      error,
      error_description: `AADSTS${number}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
    },
    status,
  );
}
