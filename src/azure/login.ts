/** Logging in to Azure: the auth method, and tokens that are requested early, kept, and explained when they are refused. */
import type { AccessToken, TokenCredential } from "@azure/core-auth";
import type { TlsSettings } from "@azure/core-rest-pipeline";
import { unlessAborted } from "../clock.ts";
import type { Diagnostic, SettingAdvice } from "../model.ts";
import { UserError } from "../model.ts";
import { guidProblem, type ValueProblem, wrapped } from "../text/text.ts";
import type { AzProblem } from "./az-problem.ts";
import { type AdditionalPolicy, cutBy, hiddenAgent, type LoginResponse, type Seen, watch } from "./login-policies.ts";
import { nextRequest } from "./next-request.ts";
import { withCause } from "./unreachable-login.ts";

export type Cloud = "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";

const clouds: Record<
  Cloud,
  { readonly resourceManager: string; readonly authority: string; readonly siteDomains: readonly string[] }
> = {
  AzureCloud: {
    resourceManager: "https://management.azure.com",
    authority: "https://login.microsoftonline.com",
    siteDomains: ["azurewebsites.net", "appserviceenvironment.net"],
  },
  AzureUSGovernment: {
    resourceManager: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
    siteDomains: ["azurewebsites.us", "appserviceenvironment.us"],
  },
  AzureChinaCloud: {
    resourceManager: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
    siteDomains: ["chinacloudsites.cn", "appserviceenvironment.cn"],
  },
};

/** Who logs in, and where. */
export interface LoginSettings {
  readonly cloud: Cloud;
  /** A private cloud's Resource Manager, instead of the cloud's. */
  readonly armEndpoint: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Direct OIDC: the identity, and the CI system's token that proves which job this is; called early, and several times. */
  readonly oidc?:
    | { readonly clientId: string; readonly tenantId: string; readonly assertion: () => Promise<string> }
    | undefined;
  /** A certificate authority (PEM) to trust in addition to the usual ones. */
  readonly ca?: string;
  /** When aborted, the login ends. */
  readonly signal: AbortSignal;
  /** Called with each token before it is used, to mask it. */
  readonly onToken?: (token: string) => void | Promise<void>;
}

interface ClientOptions {
  readonly additionalPolicies: AdditionalPolicy[];
  readonly tlsOptions?: TlsSettings;
}

export interface Login {
  /** The Resource Manager that the tokens are for, without a slash at its end. */
  readonly endpoint: string;
  /** For every client: which certificates to trust, and what to keep out of the SDK's log. */
  readonly clientOptions: ClientOptions;
  readonly credential: TokenCredential;
  /** What the tokens are for, as the login host calls it. */
  readonly scope: string;
  /** The auth method in use, for people. */
  readonly identity: string;
  /** The domains that App Service apps of the cloud are below. */
  readonly siteDomains: readonly string[];
}

/** What the CI's token says about the job. */
export interface TokenClaims {
  readonly sub: string | undefined;
  readonly iss: string | undefined;
  readonly aud: string | undefined;
}

/** A login that failed, and what a message about it needs. */
export class LoginFailed extends Error {
  readonly method: AuthMethod;
  readonly identity: string;
  /** Undefined unless the login was by OpenID Connect, and the token could be read. */
  readonly claims: TokenClaims | undefined;
  /** Undefined unless the Azure CLI was asked. */
  readonly az: AzProblem | undefined;
  /** The last response of the login host; undefined: there was none. */
  readonly loginResponse: LoginResponse | undefined;

  constructor(cause: unknown, details: Pick<LoginFailed, "method" | "identity" | "claims" | "az" | "loginResponse">) {
    super("the login failed", { cause });
    this.name = "LoginFailed";
    this.method = details.method;
    this.identity = details.identity;
    this.claims = details.claims;
    this.az = details.az;
    this.loginResponse = details.loginResponse;
  }
}

/**
 * Chooses the auth method from what is set: direct OIDC, environment credentials, workload identity, a managed identity
 * when asked for (`AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential`), else the Azure CLI's session. No method is tried
 * after another one failed, so an error names the method that was meant. Resolves when the request for the first token is on
 * its way; whoever needs the token gets its error. Fails with exit 1 when a method is only half set or an id is malformed, with
 * 3 when the endpoint is invalid.
 */
export async function login(settings: LoginSettings): Promise<Login> {
  const { environment, ca, oidc } = settings;
  let claims: TokenClaims | undefined;
  const assertion = async () => {
    const token = (await oidc?.assertion()) ?? "";
    claims = claimsOf(token);
    return token;
  };
  const cloud = clouds[settings.cloud];
  const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
  const scope = `${endpoint}/.default`;
  const authorityHost = environment["AZURE_AUTHORITY_HOST"] || cloud.authority;
  const tls = ca === undefined ? {} : { tlsOptions: { ca } };
  const clientOptions: ClientOptions = { additionalPolicies: [hiddenAgent], ...tls };
  const method = authMethodOf(settings);
  checkIds(settings, method, authorityHost);
  // The CI system responds while the login's library is loaded.
  if (oidc) await nextRequest(oidc.assertion());
  const credentialOf = { ...settings, oidc: oidc && { ...oidc, assertion } };
  const seen: Seen = {};
  const watching = { ...clientOptions, additionalPolicies: [hiddenAgent, watch(seen)] };
  const chosen = await choose(credentialOf, method, authorityHost, watching);
  const { identity } = chosen;
  const credential = kept(chosen.credential, {
    ...settings,
    explain: async (error) => {
      // A proxy that does not connect also has a response.
      const found = await withCause(error, authorityHost, settings);
      const isOfHost = found === error;
      const cause = isOfHost ? (seen.error ?? error) : found;
      const az = azProblemOf(error);
      if (method === "workload") claims = await claimsOfFile(environment["AZURE_FEDERATED_TOKEN_FILE"]);
      return new LoginFailed(cause, {
        method,
        identity,
        claims,
        az,
        loginResponse: isOfHost ? seen.response : undefined,
      });
    },
  });
  const firstToken = credential.begin(scope);
  // A login by OpenID Connect waits for the CI system first; the Azure CLI sends its own requests.
  if (method !== "oidc" && method !== "cli") await nextRequest(firstToken);
  return { endpoint, clientOptions, credential, scope, identity, siteDomains: cloud.siteDomains };
}

function azProblemOf(error: unknown): AzProblem | undefined {
  return error instanceof Error && error.name === "AzFailed"
    ? (error as Error & { problem: AzProblem }).problem
    : undefined;
}

function endpointOf(text: string): string {
  const endpoint = text.replace(/\/+$/, "");
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
  throw new UserError(
    [
      {
        severity: "error",
        code: "usage",
        message: "the Resource Manager endpoint is not an https URL",
        help: "Write it as https://management.contoso.com. A token is never sent over plain http.",
        settings: [{ name: "arm-endpoint" }],
      },
    ],
    3,
  );
}

/** Refuses ids that Entra would refuse, before any request. The library would, too, but only its text says which id is wrong. */
function checkIds({ oidc, environment }: LoginSettings, method: AuthMethod, authorityHost: string): void {
  const wrong: Diagnostic[] = [];
  const refuse = (name: string, found: ValueProblem | undefined, setting?: SettingAdvice) => {
    if (!found) return;
    const message = `${name} ${found.problem}`;
    const advice = setting === undefined ? {} : { settings: [setting] };
    wrong.push({ severity: "error", code: "login-failed", message, help: found.help, ...advice });
  };
  if (oidc) {
    refuse("the client id", clientIdProblem(oidc.clientId), { name: "client-id" });
    refuse("the tenant id", tenantProblem(oidc.tenantId), { name: "tenant-id" });
  } else {
    refuse("AZURE_CLIENT_ID", clientIdProblem(environment["AZURE_CLIENT_ID"]));
    refuse("AZURE_TENANT_ID", tenantProblem(environment["AZURE_TENANT_ID"]));
  }
  const secret = method === "secret" ? environment["AZURE_CLIENT_SECRET"] : undefined;
  if (secret) refuse("AZURE_CLIENT_SECRET", wrapped(secret));
  if (!URL.canParse(authorityHost) || new URL(authorityHost).protocol !== "https:")
    refuse("AZURE_AUTHORITY_HOST", {
      problem: "is not an https URL",
      help: "Write it as https://login.microsoftonline.com, or unset it.",
    });
  if (wrong.length > 0) throw new UserError(wrong, 1);
}

function clientIdProblem(text: string | undefined): ValueProblem | undefined {
  const found = text ? guidProblem(text, true) : undefined;
  if (found?.problem !== "is not a valid GUID") return found;
  return { ...found, help: "Copy the application (client) id from the application's page in Entra." };
}

/** A tenant is a GUID or a domain name. */
function tenantProblem(text: string | undefined): ValueProblem | undefined {
  if (!text || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)) return undefined;
  const found = guidProblem(text, true);
  if (!found) return undefined;
  if (found.problem !== "is not a valid GUID")
    return { ...found, problem: `is not a valid tenant: it ${found.problem}` };
  return {
    problem: "is not a valid tenant: a GUID or a domain name is needed",
    help: "Copy the directory (tenant) id from the application's page in Entra.",
  };
}

/** What every credential takes. */
function optionsOf(authorityHost: string, { additionalPolicies, ...tls }: ClientOptions, signal: AbortSignal) {
  const isPublic = Object.values(clouds).some(({ authority }) => hostOf(authority) === hostOf(authorityHost));
  return {
    // The public instance discovery does not know a private cloud's login host.
    common: { authorityHost, disableInstanceDiscovery: !isPublic, ...tls },
    policies: [...additionalPolicies, cutBy(signal)],
    tls,
  };
}

type Chosen = Pick<Login, "credential" | "identity">;

async function choose(
  settings: LoginSettings,
  method: AuthMethod,
  authorityHost: string,
  clientOptions: ClientOptions,
): Promise<Chosen> {
  const env = settings.environment;
  const tenantId = env["AZURE_TENANT_ID"] || undefined;
  const clientId = env["AZURE_CLIENT_ID"] || undefined;
  if (method === "cli") {
    const { azureCli } = await import("./cli-login.ts");
    return { credential: azureCli(tenantId), identity: "Azure CLI" };
  }
  const identity = await import("./entra-login.ts");
  const { common, policies, tls } = optionsOf(authorityHost, clientOptions, settings.signal);
  const options = {
    ...common,
    pipeline: identity.loginPipeline(
      tls,
      policies.map(({ policy }) => policy),
    ),
  };
  switch (method) {
    case "oidc": {
      const { clientId: id = "", tenantId: tenant = "", assertion } = settings.oidc ?? { assertion: async () => "" };
      return {
        credential: new identity.ClientAssertionCredential(tenant, id, assertion, options),
        identity: "OpenID Connect",
      };
    }
    case "secret": {
      const [tenant, client, secret] = needed(env, ["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"]);
      return {
        credential: new identity.ClientSecretCredential(tenant, client, secret, options),
        identity: "client secret (AZURE_CLIENT_ID)",
      };
    }
    case "certificate": {
      const [certificatePath, tenant, client] = needed(env, [
        "AZURE_CLIENT_CERTIFICATE_PATH",
        "AZURE_TENANT_ID",
        "AZURE_CLIENT_ID",
      ]);
      const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
      const certificate = { certificatePath, ...(password ? { certificatePassword: password } : {}) };
      return {
        credential: new identity.ClientCertificateCredential(tenant, client, certificate, options),
        identity: "client certificate (AZURE_CLIENT_ID)",
      };
    }
    case "workload": {
      const [tokenFilePath, tenant, client] = needed(env, [
        "AZURE_FEDERATED_TOKEN_FILE",
        "AZURE_TENANT_ID",
        "AZURE_CLIENT_ID",
      ]);
      return {
        credential: new identity.WorkloadIdentityCredential({
          tenantId: tenant,
          clientId: client,
          tokenFilePath,
          ...options,
        }),
        identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)",
      };
    }
    case "managed": {
      // It adds policies of its own, so it makes its own pipelines.
      const own = { ...common, additionalPolicies: policies };
      return {
        credential: new identity.ManagedIdentityCredential(clientId ? { clientId, ...own } : own),
        identity: "managed identity",
      };
    }
  }
}

/** The variables' values. Throws `UserError` (exit 1) with all that are not set. */
function needed(env: LoginSettings["environment"], variables: readonly [string, string, string]) {
  const missing = variables.filter((name) => !env[name]);
  const [first, second, third] = variables;
  if (missing.length === 0) return [env[first] ?? "", env[second] ?? "", env[third] ?? ""] as const;
  const given = variables.filter((name) => env[name]);
  const message = `cannot log in: ${given.length === 0 ? "" : `${given.join(" and ")} ${given.length > 1 ? "are" : "is"} set, but `}${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`;
  throw new UserError([{ severity: "error", code: "login-failed", message, help: "Set all of them, or none." }], 1);
}

export type AuthMethod = "oidc" | "secret" | "certificate" | "workload" | "managed" | "cli";

/** The auth method that the settings select. */
export function authMethodOf({
  environment: env,
  oidc,
}: Pick<LoginSettings, "environment"> & { readonly oidc?: object | undefined }): AuthMethod {
  if (oidc) return "oidc";
  const asked = (env["AZURE_TOKEN_CREDENTIALS"] ?? "").toLowerCase();
  switch (asked) {
    case "environmentcredential":
      return env["AZURE_CLIENT_CERTIFICATE_PATH"] && !env["AZURE_CLIENT_SECRET"] ? "certificate" : "secret";
    case "workloadidentitycredential":
      return "workload";
    case "managedidentitycredential":
      return "managed";
    case "azureclicredential":
    case "dev":
      return "cli";
  }
  if (env["AZURE_CLIENT_SECRET"]) return "secret";
  if (env["AZURE_CLIENT_CERTIFICATE_PATH"]) return "certificate";
  if (env["AZURE_FEDERATED_TOKEN_FILE"]) return "workload";
  return asked === "prod" ? "managed" : "cli";
}

/** The claims of a token that a federated credential must match; no secrets. */
function claimsOf(token: string): TokenClaims | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Readonly<
      Record<string, unknown>
    >;
    const text = (value: unknown) =>
      typeof value === "string" && /^[\x20-\x7e]{1,300}$/.test(value) ? value : undefined;
    return { sub: text(claims["sub"]), iss: text(claims["iss"]), aud: text([claims["aud"]].flat()[0]) };
  } catch {
    return undefined;
  }
}

async function claimsOfFile(path = ""): Promise<TokenClaims | undefined> {
  const { readFile } = await import("node:fs/promises");
  return readFile(path, "utf8").then(claimsOf, () => undefined);
}

function hostOf(authority: string): string {
  return URL.canParse(authority) ? new URL(authority).hostname : authority;
}

interface KeptTokens extends TokenCredential {
  /** Requests a token that will be needed. The first caller that needs it gets its error. */
  begin(scope: string): Promise<unknown>;
}

/**
 * Keeps a token until five minutes before it expires, for all clients of a run: not every credential does so itself. All callers
 * that wait for one token get the same result. After a failure, the next caller requests a new token.
 */
function kept(
  credential: TokenCredential,
  {
    signal,
    onToken,
    explain,
  }: Pick<LoginSettings, "signal" | "onToken"> & { readonly explain: (error: unknown) => Promise<unknown> },
): KeptTokens {
  const tokens = new Map<string, Promise<AccessToken | null>>();
  async function fresh(...given: Parameters<TokenCredential["getToken"]>): Promise<AccessToken | null> {
    try {
      const token = await unlessAborted(signal, credential.getToken(...given));
      if (token) await onToken?.(token.token);
      return token;
    } catch (error) {
      throw await explain(error);
    }
  }
  function ask(key: string, ...given: Parameters<TokenCredential["getToken"]>): Promise<AccessToken | null> {
    const asked = fresh(...given);
    tokens.set(key, asked);
    return asked;
  }
  function forget(key: string, which: Promise<AccessToken | null> | undefined): void {
    if (tokens.get(key) === which) tokens.delete(key);
  }
  async function resultOf(key: string, asked: Promise<AccessToken | null>): Promise<AccessToken | null> {
    try {
      return await asked;
    } catch (error) {
      forget(key, asked);
      throw error;
    }
  }
  return {
    begin(scope) {
      const asked = ask(scope, scope);
      asked.catch(() => {});
      return asked;
    },
    async getToken(scopes, options) {
      const key = [scopes].flat().join(" ");
      // A challenge asks for a token with other claims: the kept token would be refused again.
      if (options?.claims) return fresh(scopes, options);
      const known = tokens.get(key);
      const token = known === undefined ? null : await resultOf(key, known);
      if (token && token.expiresOnTimestamp - Date.now() > 300_000) return token;
      forget(key, known);
      // All callers share the token, so one caller's abort must not end it for the others.
      const { abortSignal: _, ...shared } = options ?? {};
      return resultOf(key, tokens.get(key) ?? ask(key, scopes, shared));
    },
  };
}
