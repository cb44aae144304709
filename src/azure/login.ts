/** Logging in to Azure: which way is set, and tokens that are asked for in time, kept, and explained when they are refused. */
import type { AccessToken, TokenCredential } from "@azure/core-auth";
import type { PipelinePolicy, TlsSettings } from "@azure/core-rest-pipeline";
import { unlessAborted } from "../clock.ts";
import { UserError } from "../model.ts";

export type Cloud = "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";

const clouds: Record<Cloud, { readonly resourceManager: string; readonly authority: string }> = {
  AzureCloud: { resourceManager: "https://management.azure.com", authority: "https://login.microsoftonline.com" },
  AzureUSGovernment: {
    resourceManager: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
  },
  AzureChinaCloud: {
    resourceManager: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
  },
};

/** Who is to log in, and where. */
export interface LoginSettings {
  readonly cloud: Cloud;
  /** A private cloud's Resource Manager, instead of the cloud's. */
  readonly armEndpoint: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Direct OIDC: the identity to be, and the CI's token that proves who asks. */
  readonly oidc?:
    | { readonly clientId: string; readonly tenantId: string; readonly assertion: () => Promise<string> }
    | undefined;
  /** A certificate authority (PEM) to trust beside the usual ones. */
  readonly ca?: string;
  /** Aborted: the login is given up. */
  readonly signal: AbortSignal;
  /** Is given each token before it is used, to hide it. */
  readonly onToken?: (token: string) => void | Promise<void>;
}

interface AdditionalPolicy {
  readonly policy: PipelinePolicy;
  readonly position: "perCall";
}

interface ClientOptions {
  readonly additionalPolicies: AdditionalPolicy[];
  readonly tlsOptions?: TlsSettings;
}

export interface Login {
  /** The Resource Manager that the tokens are for, without a slash at its end. */
  readonly endpoint: string;
  /** For every client: whom to trust, and what to keep out of the SDK's log. */
  readonly clientOptions: ClientOptions;
  readonly credential: TokenCredential;
  /** What the tokens are for, as the login host calls it. */
  readonly scope: string;
  /** Which way was used, for people. */
  readonly identity: string;
}

/** A login that failed, and what a message about it needs. */
export class LoginFailed extends Error {
  readonly way: Way;
  readonly identity: string;
  /** Who the CI's token said that it is for, where the login was by OpenID Connect. */
  readonly subject: string | undefined;

  constructor(cause: unknown, { way, identity, subject }: Pick<LoginFailed, "way" | "identity" | "subject">) {
    super("the login failed", { cause });
    this.name = "LoginFailed";
    this.way = way;
    this.identity = identity;
    this.subject = subject;
  }
}

/**
 * Chooses the way to log in from what is set: direct OIDC, environment credentials, workload identity, a managed identity
 * when asked for (`AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential`), else the Azure CLI's session. No way is tried
 * after another has failed: an error then names the one way that was meant. Asks for the first token at once, without waiting
 * for it; what comes of it is told to who needs it. Fails with exit 1 where half of a way is set, with 3 on an endpoint that
 * can't be one.
 */
export async function login(settings: LoginSettings): Promise<Login> {
  const { environment, ca, oidc } = settings;
  let subject: string | undefined;
  const assertion = async () => {
    const token = (await oidc?.assertion()) ?? "";
    subject = subjectOf(token);
    return token;
  };
  const cloud = clouds[settings.cloud];
  const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
  const scope = `${endpoint}/.default`;
  const authorityHost = environment["AZURE_AUTHORITY_HOST"] || cloud.authority;
  const clientOptions: ClientOptions = {
    additionalPolicies: [hiddenAgent],
    ...(ca === undefined ? {} : { tlsOptions: { ca } }),
  };
  const chosen = await choose(
    { ...settings, oidc: oidc && { ...oidc, assertion } },
    authorityHost,
    clientOptions,
  ).catch((error: unknown) => {
    throw error instanceof UserError ? error : unusable(settings, authorityHost);
  });
  const { identity } = chosen;
  const credential = kept(chosen.credential, {
    ...settings,
    explain: async (error) =>
      new LoginFailed(await withCause(error, authorityHost, ca), { way: authMethodOf(settings), identity, subject }),
  });
  credential.begin(scope);
  return { endpoint, clientOptions, credential, scope, identity };
}

function endpointOf(text: string): string {
  const endpoint = text.replace(/\/+$/, "");
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
  const message = "--arm-endpoint is not an https URL";
  const help = "Write it like https://management.contoso.com; a token is not sent over plain http.";
  throw new UserError([{ severity: "error", code: "usage", message, help }], 3);
}

async function choose(
  settings: LoginSettings,
  authorityHost: string,
  clientOptions: ClientOptions,
): Promise<Pick<Login, "credential" | "identity">> {
  const env = settings.environment;
  const options = {
    authorityHost,
    // A private cloud's login host is not known to the public instance discovery, which would be asked otherwise.
    disableInstanceDiscovery: !Object.values(clouds).some(
      ({ authority }) => hostOf(authority) === hostOf(authorityHost),
    ),
    ...clientOptions,
    additionalPolicies: [...clientOptions.additionalPolicies, cutBy(settings.signal)],
  };
  const tenantId = env["AZURE_TENANT_ID"];
  const clientId = env["AZURE_CLIENT_ID"];
  const way = authMethodOf(settings);
  if (way === "cli") {
    const { AzureCliCredential } = await import("./cli-login.ts");
    return { credential: new AzureCliCredential(tenantId ? { tenantId } : {}), identity: "Azure CLI" };
  }
  const identity = await import("./entra-login.ts");
  switch (way) {
    case "oidc": {
      const { oidc } = settings;
      if (!oidc) break;
      return {
        credential: new identity.ClientAssertionCredential(oidc.tenantId, oidc.clientId, oidc.assertion, options),
        identity: "OpenID Connect (client-id and tenant-id)",
      };
    }
    case "secret": {
      const missing = [
        ["AZURE_TENANT_ID", tenantId],
        ["AZURE_CLIENT_ID", clientId],
        ["AZURE_CLIENT_SECRET", env["AZURE_CLIENT_SECRET"]],
      ].flatMap(([name, value]) => (value ? [] : [name]));
      if (missing.length > 0) throw halfSet("AZURE_CLIENT_SECRET", missing.join(" and "));
      return {
        credential: new identity.ClientSecretCredential(
          tenantId ?? "",
          clientId ?? "",
          env["AZURE_CLIENT_SECRET"] ?? "",
          options,
        ),
        identity: "client secret (AZURE_CLIENT_ID)",
      };
    }
    case "certificate": {
      if (!tenantId || !clientId) throw halfSet("AZURE_CLIENT_CERTIFICATE_PATH", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
      const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
      const certificate = {
        certificatePath: env["AZURE_CLIENT_CERTIFICATE_PATH"] ?? "",
        ...(password ? { certificatePassword: password } : {}),
      };
      return {
        credential: new identity.ClientCertificateCredential(tenantId, clientId, certificate, options),
        identity: "client certificate (AZURE_CLIENT_ID)",
      };
    }
    case "workload":
      if (!tenantId || !clientId) throw halfSet("AZURE_FEDERATED_TOKEN_FILE", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
      return {
        credential: new identity.WorkloadIdentityCredential({
          tenantId,
          clientId,
          tokenFilePath: env["AZURE_FEDERATED_TOKEN_FILE"] ?? "",
          ...options,
        }),
        identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)",
      };
    case "managed":
      return {
        credential: new identity.ManagedIdentityCredential(clientId ? { clientId, ...options } : options),
        identity: "managed identity",
      };
  }
  throw new Error("no way to log in was chosen");
}

export type Way = "oidc" | "secret" | "certificate" | "workload" | "managed" | "cli";

/** Which way of logging in is set. */
export function authMethodOf({
  environment: env,
  oidc,
}: Pick<LoginSettings, "environment"> & { readonly oidc?: object | undefined }): Way {
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

/** The login library refuses what it is given before it asks anybody; which of it, its text alone would tell. */
function unusable({ oidc }: LoginSettings, authorityHost: string): UserError {
  const url = URL.canParse(authorityHost) ? new URL(authorityHost) : undefined;
  const wrong =
    url?.protocol === "https:"
      ? `${oidc ? "tenant-id or client-id" : "AZURE_TENANT_ID or AZURE_CLIENT_ID"} is not formed as an id must be`
      : "AZURE_AUTHORITY_HOST is not an https URL";
  const help = "Copy it from the application's page in Entra, or from the cloud's documentation.";
  return new UserError([{ severity: "error", code: "login-failed", message: `cannot log in: ${wrong}`, help }], 1);
}

/** What a token says of its job: no secret, and what a federated credential has to fit. */
function subjectOf(token: string): string | undefined {
  try {
    const { sub } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { sub?: unknown };
    return typeof sub === "string" && /^[\x20-\x7e]{1,300}$/.test(sub) ? sub : undefined;
  } catch {
    return undefined;
  }
}

function halfSet(given: string, missing: string): UserError {
  const message = `cannot log in: ${given} is used, but ${missing} is not set`;
  return new UserError([{ severity: "error", code: "login-failed", message, help: "Set all of them, or none." }], 1);
}

function hostOf(authority: string): string {
  try {
    return new URL(authority.includes("://") ? authority : `https://${authority}`).hostname;
  } catch {
    return authority;
  }
}

/** The login library tells every network failure as `endpoints_resolution_error`, without its cause: ask the host what it was. */
async function withCause(error: unknown, host: string, ca: string | undefined): Promise<unknown> {
  if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
  const { request } = await import("node:https");
  const cause = await new Promise<unknown>((resolve) => {
    const probe = request(host, { method: "HEAD", timeout: 5000, ...(ca === undefined ? {} : { ca }) }, (response) => {
      response.destroy();
      resolve(undefined);
    });
    probe.on("timeout", () => probe.destroy(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })));
    probe.on("error", resolve);
    probe.end();
  });
  return cause === undefined
    ? error
    : Object.assign(new Error("the login host can't be reached", { cause }), { name: error.name });
}

interface KeptTokens extends TokenCredential {
  /** Asks for a token that will be needed; what comes of it is told to the first who needs it. */
  begin(scope: string): void;
}

/**
 * Keeps a token until five minutes before its end, for all clients of a run: not every credential does so itself. All who wait
 * for one token are told alike what became of it; a failure is told once, and whoever comes later asks anew.
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
  async function told(key: string, asked: Promise<AccessToken | null>): Promise<AccessToken | null> {
    try {
      return await asked;
    } catch (error) {
      forget(key, asked);
      throw error;
    }
  }
  return {
    begin: (scope) => {
      ask(scope, scope).catch(() => {});
    },
    async getToken(scopes, options) {
      const key = [scopes].flat().join(" ");
      // A challenge asks for a token with other claims: a kept one would be refused again.
      if (options?.claims) return fresh(scopes, options);
      const known = tokens.get(key);
      const token = known === undefined ? null : await told(key, known);
      if (token && token.expiresOnTimestamp - Date.now() > 300_000) return token;
      forget(key, known);
      // The token is for all, so one who gives up does not take it from the others.
      const { abortSignal: _, ...shared } = options ?? {};
      return told(key, tokens.get(key) ?? ask(key, scopes, shared));
    },
  };
}

/** Gives a login up when nobody wants it any more: Microsoft's library would try on. */
function cutBy(signal: AbortSignal): AdditionalPolicy {
  return {
    policy: {
      name: "cut",
      sendRequest(request, next) {
        request.abortSignal = signal;
        return next(request);
      },
    },
    position: "perCall",
  };
}

/** Keeps a proxy's password out of the SDK's own debug log, which shows a request with all that can be enumerated. */
const hiddenAgent: AdditionalPolicy = {
  policy: {
    name: "hiddenAgent",
    sendRequest(request, next) {
      const { agent } = request;
      Object.defineProperty(request, "agent", { value: agent, enumerable: false, writable: true, configurable: true });
      return next(request);
    },
  },
  position: "perCall",
};
