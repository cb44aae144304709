import type { Diagnostic } from "../model.ts";
import { ServiceError } from "../model.ts";
import { LoginFailed, type Way } from "./login.ts";
import { ForeignHost, Throttled } from "./transport.ts";

/** What was being done when a request failed. */
export interface Attempt {
  /** A verb phrase for people: "list the webhooks". */
  readonly doing: string;
  /** The Azure action that the request needs: `Microsoft.ContainerRegistry/registries/webhooks/read`. */
  readonly action: string;
  readonly registry: string;
  readonly webhook?: string;
  /** True: the request changes something, so a failure without a clear no leaves its effect unclear. */
  readonly writes: boolean;
}

/**
 * Puts a failure of the SDK into our words. The service's own message is left out: it can repeat what was sent to it,
 * and a service URI is a secret. Its code, the HTTP status and the correlation id stay, for a support request.
 */
export function serviceError(error: unknown, attempt: Attempt): ServiceError {
  if (error instanceof ServiceError) return error;
  const found = describe(error);
  const status = found.status;
  const clearNo = found.beforeSending || (status !== undefined && status >= 400 && status < 500 && status !== 408);
  // A poll that fails says nothing about the write that was accepted before it.
  const outcome = attempt.writes && (!clearNo || found.polling) ? "unclear" : "refused";
  const explained = explain(found, attempt);
  const diagnostic: Diagnostic = {
    severity: "error",
    code: explained.code,
    message: `could not ${attempt.doing}: ${explained.message}${reference(found)}`,
    help: explained.help,
    registry: attempt.registry,
    ...(attempt.webhook === undefined ? {} : { webhook: attempt.webhook }),
  };
  return new ServiceError(diagnostic, outcome, status);
}

interface Found {
  readonly status: number | undefined;
  /** The service's error code: an identifier, never free text. */
  readonly code: string | undefined;
  readonly correlationId: string | undefined;
  /** Node's code of a network or TLS failure. */
  readonly network: string | undefined;
  readonly login: LoginFailure | undefined;
  readonly beforeSending: boolean;
  readonly polling: boolean;
  readonly error: unknown;
}

interface LoginFailure extends Pick<LoginFailed, "way" | "identity" | "subject"> {
  /** Entra's error number, as in AADSTS7000215. */
  readonly number: string | undefined;
  readonly unavailable: boolean;
  readonly silent: boolean;
}

function describe(error: unknown): Found {
  const chain = causes(error);
  const first = chain[0];
  const response = chain.map((e) => property(e, "response")).find((r) => r !== undefined);
  const headers = property(response, "headers") as { get?: (name: string) => string | undefined } | undefined;
  const status = Number(property(response, "status") ?? property(first, "statusCode"));
  const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
  const code = [property(first, "code"), property(property(property(first, "details"), "error"), "code")].find(
    (c): c is string => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c),
  );
  const failed = chain.find((e) => e instanceof LoginFailed);
  const text = chain.map((e) => (e instanceof Error ? e.message : "")).join(" ");
  return {
    status: Number.isFinite(status) && status > 0 ? status : undefined,
    code,
    correlationId: correlation !== undefined && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : undefined,
    network: chain.map((e) => networkCode(e)).find((c) => c !== undefined) ?? networkCodeIn(text),
    login:
      failed === undefined
        ? undefined
        : {
            way: failed.way,
            identity: failed.identity,
            subject: failed.subject,
            number: /AADSTS(\d{4,8})/.exec(text)?.[1],
            unavailable: chain.some((e) => property(e, "name") === "CredentialUnavailableError"),
            // The library's word for a login host that gives no metadata.
            silent: text.includes("endpoints_resolution_error"),
          },
    beforeSending:
      failed !== undefined || (error instanceof ForeignHost && error.method !== "GET") || error instanceof Throttled,
    polling: property(property(first, "request"), "method") === "GET",
    error,
  };
}

function explain(found: Found, attempt: Attempt): { code: string; message: string; help: string } {
  if (found.login && found.network === undefined && !isAbort(found.error)) return explainLogin(found.login);
  if (found.error instanceof ForeignHost) {
    return {
      code: "foreign-host",
      message: "the service pointed to another host, and a token is sent to the configured cloud alone",
      help: "Check --cloud and --arm-endpoint; behind a gateway, its links must carry its own address.",
    };
  }
  if (found.error instanceof Throttled) {
    return {
      code: "throttled",
      message: "the service kept answering 429 for an hour",
      help: "Others use up the subscription's requests; run again later, or with a lower --concurrency.",
    };
  }
  if (found.network !== undefined) return explainNetwork(found.network);
  switch (found.status) {
    case undefined:
      return isAbort(found.error)
        ? {
            code: "interrupted",
            message: "it was stopped, or got no answer in time",
            help: "Run again: what was done is kept.",
          }
        : {
            code: "unreadable",
            message: "the answer could not be read",
            help: "Run again; if it stays, check what stands between here and Azure.",
          };
    case 401:
      return {
        code: "login-rejected",
        message: "the service did not accept the token",
        help: "Check that the identity belongs to the subscription's tenant, and that --cloud fits.",
      };
    case 403:
      return found.code === "QuotaExceeded"
        ? quotaExceeded
        : {
            code: "forbidden",
            message: `the identity may not do ${attempt.action}`,
            help: "Give it a role with that action on the registry; the README has the two roles to create.",
          };
    case 404:
      return explainMissing(found.code, attempt);
    case 409:
      if (found.code === "ScopeLocked") {
        return {
          code: "locked",
          message: "a resource lock is in the way",
          help: "Remove the lock, or let the webhook be.",
        };
      }
      break;
    case 429:
      return { code: "throttled", message: "the service answered 429", help: "Run again later." };
  }
  if (found.code === "QuotaExceeded") return quotaExceeded;
  if (found.status >= 500 || found.status === 408) {
    return {
      code: "service-failed",
      message: "the service failed",
      help: "Run again; Azure's status page tells of outages.",
    };
  }
  return {
    code: "service-refused",
    message: "the service refused it",
    help: "The activity log of the registry has the whole answer, under the correlation id.",
  };
}

const quotaExceeded = {
  code: "quota",
  message: "the registry's SKU allows no more webhooks",
  help: "Delete one, or move to a larger SKU (Basic 2, Standard 10, Premium 500).",
};

function explainMissing(code: string | undefined, attempt: Attempt): { code: string; message: string; help: string } {
  switch (code) {
    case "SubscriptionNotFound":
      return {
        code: "subscription-not-found",
        message: "the identity sees no such subscription",
        help: "Check registry.subscriptionId (or AZURE_SUBSCRIPTION_ID) and the identity's tenant.",
      };
    case "ResourceGroupNotFound":
      return {
        code: "resource-group-not-found",
        message: "there is no such resource group",
        help: "Check registry.resourceGroup; left out, the registry is looked up by its name.",
      };
    case "RegistryResourceNotFound":
      return {
        code: "location",
        message: "the registry is not in the webhook's region",
        help: "A webhook lives in the registry's home region or in that of a replica.",
      };
  }
  return attempt.webhook === undefined || code === "ParentResourceNotFound"
    ? {
        code: "registry-not-found",
        message: `there is no registry ${attempt.registry}, or the identity may not see it`,
        help: "Check registry.name, resourceGroup and subscriptionId, and that the identity may read the registry.",
      }
    : { code: "webhook-not-found", message: "there is no such webhook", help: "Somebody deleted it; run again." };
}

function explainLogin(login: LoginFailure): { code: string; message: string; help: string } {
  const { identity, number, subject, way } = login;
  const noneFits = `No federated credential of the application fits this job: its subject is ${subject ?? "not known"}.`;
  const known: Readonly<Record<string, string>> = {
    "7000215": "The client secret is wrong: check AZURE_CLIENT_SECRET.",
    "7000222": "The client secret has expired: make a new one.",
    "700016": "The tenant has no such application: check AZURE_CLIENT_ID and AZURE_TENANT_ID.",
    "90002": "There is no such tenant: check AZURE_TENANT_ID.",
    "900023": "There is no such tenant: check AZURE_TENANT_ID.",
    "70021": noneFits,
    "700211": "No federated credential of the application fits the token's issuer.",
    "700212": "No federated credential of the application fits the token's audience: sovereign clouds have their own.",
    "700213": noneFits,
    "7002131": noneFits,
  };
  if (login.silent) {
    return {
      code: "login-failed",
      message: "the login host could not be reached, or did not answer as one",
      help: "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and AZURE_AUTHORITY_HOST.",
    };
  }
  return {
    code: "login-failed",
    message:
      login.unavailable && way === "cli"
        ? "there is no way to log in to Azure"
        : `the login to Azure by ${identity} failed${number === undefined ? "" : ` (AADSTS${number})`}`,
    help: (number === undefined ? undefined : known[number]) ?? loginHelp[way],
  };
}

const loginHelp: Readonly<Record<Way, string>> = {
  oidc: "Check client-id, tenant-id and the application's federated credentials; where GitHub gave no token, run again.",
  secret: "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.",
  certificate: "Check AZURE_CLIENT_CERTIFICATE_PATH: a PEM file with an RSA key and the application's certificate.",
  workload: "Check AZURE_FEDERATED_TOKEN_FILE, and the application's federated credentials.",
  managed: "Check that there is a managed identity here; AZURE_CLIENT_ID names a user-assigned one.",
  cli: "Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or run `az login`.",
};

function explainNetwork(code: string): { code: string; message: string; help: string } {
  if (/CERT|SIGNATURE|SSL|TLS/.test(code)) {
    return {
      code: "certificate",
      message: `the server's certificate is not trusted (${code})`,
      help: "Behind a proxy that opens TLS, or with a private cloud, give its CA in NODE_EXTRA_CA_CERTS.",
    };
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return {
      code: "network",
      message: `the host's name was not found (${code})`,
      help: "Check the network, the proxy variables, and --arm-endpoint.",
    };
  }
  return {
    code: "network",
    message: `the connection failed (${code})`,
    help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), then run again.",
  };
}

function reference(found: Found): string {
  const parts = [
    found.status === undefined ? undefined : `HTTP ${found.status}`,
    found.network === undefined && found.login === undefined ? found.code : undefined,
    found.correlationId === undefined ? undefined : `correlation id ${found.correlationId}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** The error and what caused it, outermost first; a list of errors counts as causes. */
function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let todo: unknown[] = [error]; todo.length > 0 && chain.length < 20; ) {
    const next = todo.shift();
    if (next === undefined || next === null || chain.includes(next)) continue;
    chain.push(next);
    const errors = property(next, "errors");
    todo = [...todo, property(next, "cause"), ...(Array.isArray(errors) ? errors : [])];
  }
  return chain;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const networkCodes =
  /^(E[A-Z]{4,}|EAI_AGAIN|ERR_TLS_[A-Z_]+|ERR_SSL_[A-Z_]+|CERT_[A-Z_]+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+)$/;

/** Those of files: a login that can't read its token or certificate. */
const fileCodes = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/;

function networkCode(error: unknown): string | undefined {
  const code = property(error, "code");
  return typeof code === "string" && networkCodes.test(code) && !fileCodes.test(code) ? code : undefined;
}

/** The login library reports network failures as text alone: look for the words that Node uses. */
function networkCodeIn(text: string): string | undefined {
  const word =
    /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/;
  const found = word.exec(text)?.[1];
  if (found) return found;
  if (/self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text))
    return "SELF_SIGNED_CERT_IN_CHAIN";
  return undefined;
}

function isAbort(error: unknown): boolean {
  return causes(error).some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name"))));
}
