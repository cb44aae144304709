import type { Diagnostic } from "../model.ts";
import { ServiceError } from "../model.ts";
import type { Explanation } from "./explanation.ts";
import { type Failure, failureOf } from "./failure.ts";
import { explainLogin } from "./login-errors.ts";
import { ForeignHost, Throttled } from "./transport.ts";
import type { ProxyFailed } from "./unreachable-login.ts";
import { UnreadableResponse } from "./unreadable.ts";

/** What was being done when a request failed. */
export interface Attempt {
  /** A verb phrase for people: "list the webhooks". */
  readonly doing: string;
  /** The Azure action that the request needs: `Microsoft.ContainerRegistry/registries/webhooks/read`. */
  readonly action: string;
  /** Undefined: the request is about an app. */
  readonly registry?: string;
  readonly webhook?: string;
  /** True: the request changes something, so a failure without a clear refusal leaves its effect unclear. */
  readonly writes: boolean;
}

/**
 * Turns a failure of the SDK into a `ServiceError`. The service's own message is left out: it can repeat what was sent to it,
 * and a service URI is a secret. Its code, the HTTP status and the correlation id stay, for a support request.
 */
export function serviceError(error: unknown, attempt: Attempt): ServiceError {
  if (error instanceof ServiceError) return error;
  const { codes: reported, ...rest } = failureOf(error);
  const code = reported.find((one) => one === "AuthorizationFailed" || Object.hasOwn(codes, one)) ?? reported[0];
  const failure: Reported = { ...rest, code };
  const { status } = failure;
  const refused = failure.beforeSending || (status !== undefined && status >= 400 && status < 500 && status !== 408);
  // A poll that fails says nothing about the write that was accepted before it.
  const outcome = attempt.writes && (!refused || failure.polling) ? "unclear" : "refused";
  const { message, ...explained } = explain(error, failure, attempt);
  const diagnostic: Diagnostic = {
    severity: "error",
    message: `could not ${attempt.doing}: ${message}${reference(failure)}`,
    ...(attempt.registry === undefined ? {} : { registry: attempt.registry }),
    ...explained,
    ...(attempt.webhook === undefined ? {} : { webhook: attempt.webhook }),
  };
  return new ServiceError(diagnostic, outcome, status);
}

/** A failure with one code: the one that explains it, or the outermost. */
type Reported = Omit<Failure, "codes"> & { readonly code: string | undefined };

function explain(error: unknown, failure: Reported, attempt: Attempt): Explanation {
  if (failure.proxy) return explainProxy(failure.proxy);
  if (failure.login && failure.network === undefined && !failure.aborted)
    return explainLogin(failure.login, failure.chain);
  if (error instanceof ForeignHost) return foreignHost;
  if (error instanceof Throttled) return explainThrottled(error);
  if (error instanceof UnreadableResponse)
    return {
      code: "unreadable",
      message: `the response is not valid: ${error.why}`,
      help: "Check for a proxy or gateway on the way to Azure, then run again.",
    };
  if (failure.network !== undefined) return explainNetwork(failure.network, failure.login !== undefined);
  if (failure.status === undefined) return failure.aborted ? interrupted : unreadable;
  return byCode(failure, attempt) ?? byStatus(failure, failure.status);
}

const foreignHost: Explanation = {
  code: "foreign-host",
  message: "the response points to another host, and the token is only sent to the configured cloud",
  help: "Check the cloud and the Resource Manager endpoint. Behind a gateway, links in responses need the gateway's address.",
  settings: [{ name: "cloud" }, { name: "arm-endpoint" }],
};

const interrupted: Explanation = {
  code: "interrupted",
  message: "the request was interrupted, or got no response in time",
  help: "Run again to resume.",
};

const unreadable: Explanation = {
  code: "unreadable",
  message: "the response could not be read",
  help: "Run again. If it happens again, check for a proxy or gateway on the way to Azure.",
};

function explainThrottled({ seconds, how }: Throttled): Explanation {
  return {
    code: "throttled",
    message:
      how === "asked"
        ? `Azure is throttling and asks to wait ${durationWords(seconds)}`
        : `Azure kept throttling for ${durationWords(seconds)}`,
    help: "Other clients use up the subscription's requests. Run again later, or with fewer pending requests.",
    settings: [{ name: "concurrency" }],
  };
}

/** "45 s", "12 min", "3 h": rounded up. */
function durationWords(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

// --- By the service's code -------------------------------------------------------------------------------------------

/** What the service's code means. The code decides, not the status: a 403 is not always a missing role. */
function byCode(failure: Reported, attempt: Attempt): Explanation | undefined {
  const { code, status } = failure;
  const missing = status === 404 && fromAzure(failure) ? missingResource(code, attempt) : undefined;
  if (missing || code === undefined) return missing;
  if (code === "AuthorizationFailed")
    return {
      code: "forbidden",
      message: `the identity is not authorized to perform ${attempt.action}`,
      help: "Assign a role with this action on the registry (docs/permissions.md). A new assignment needs a few minutes to take effect.",
    };
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return known === policy && failure.policies.length > 0 ? namedPolicy(failure.policies) : known;
}

const policy: Explanation = {
  code: "denied-by-policy",
  message: "an Azure policy denied the request; it is not a missing role",
  help: "Find the policy assignment in the registry's activity log. Change the webhook to comply, or request an exemption.",
};

function namedPolicy(names: readonly string[]): Explanation {
  const shown = names.slice(0, 3).map((name) => `"${name.replace(/\s+/g, " ").slice(0, 100)}"`);
  return {
    ...policy,
    message: `the Azure policy ${shown.join(" and ")} denied the request; it is not a missing role`,
    help: "Change the webhook to comply with the policy, or request an exemption.",
  };
}

/** Also for users without multifactor authentication, and for regions that accept no new resources (documented 2025). */
const byAzure: Explanation = {
  code: "denied-by-azure",
  message: "Azure itself denied the request; it is neither a missing role nor one of your policies",
  help: "A user must log in with multifactor authentication; a workload identity needs none. Otherwise check whether the region is open to your subscription.",
};
const conflict: Explanation = {
  code: "conflict",
  message: "another operation on the registry or the webhook is in progress",
  help: "Run again when it has finished. The registry's activity log shows it.",
};
const disabled: Explanation = {
  code: "subscription-disabled",
  message: "the subscription is disabled or read-only",
  help: "Enable the subscription in the Azure portal, then run again.",
};
const notRegistered: Explanation = {
  code: "provider-not-registered",
  message: "the subscription is not registered for Microsoft.ContainerRegistry",
  help: "Run `az provider register --namespace Microsoft.ContainerRegistry`, then run again.",
};
/** The service's text lists the versions and regions (azure-cli#4050, acr#70). */
const unsupported: Explanation = {
  code: "service-refused",
  message: "Resource Manager does not offer this API version for webhooks, or not in this region",
  help: "Check the webhook's location, the cloud and the Resource Manager endpoint. Older private clouds lack the version.",
  settings: [{ name: "cloud" }, { name: "arm-endpoint" }],
};
const locked: Explanation = {
  code: "locked",
  message: "a resource lock blocks the request",
  help: "Remove the lock, or leave the webhook unchanged.",
};
const quota: Explanation = {
  code: "quota",
  message: "the registry's SKU allows no more webhooks",
  help: "Delete a webhook, or move to a larger SKU (Basic 2, Standard 10, Premium 500).",
};
const wrongTenant: Explanation = {
  code: "login-rejected",
  message: "the token is from another tenant than the subscription",
  help: "Log in to the subscription's tenant, or correct the subscription.",
  settings: [{ name: "tenant-id" }, { name: "subscription-id" }],
};
const location: Explanation = {
  code: "location",
  message: "the registry is not in the webhook's region",
  help: "Use the registry's home region, or the region of one of its replicas.",
};
const noSubscription: Explanation = {
  code: "subscription-not-found",
  message: "no such subscription, or the identity cannot see it",
  help: "Check registry.subscriptionId and the identity's tenant.",
  settings: [{ name: "subscription-id" }],
};

const linked: Explanation = {
  code: "linked-authorization",
  message: "the identity lacks a permission on a linked resource",
  help: "The registry's activity log names the linked resource and the action. Assign a role there.",
};

const codes: Readonly<Record<string, Explanation>> = {
  LinkedAuthorizationFailed: linked,
  LinkedAccessCheckFailed: linked,
  RequestDisallowedByPolicy: policy,
  RequestDisallowedByAzure: byAzure,
  PolicyViolation: policy,
  DenyAssignmentAuthorizationFailed: {
    code: "deny-assignment",
    message: "a deny assignment blocks the request; no role overrides it",
    help: "Check the deny assignments under the registry's access control. Managed applications and deployment stacks create them.",
  },
  ScopeLocked: locked,
  AnotherOperationInProgress: conflict,
  ReadOnlyDisabledSubscription: disabled,
  DisabledSubscription: disabled,
  SubscriptionDisabled: disabled,
  SubscriptionNotActive: disabled,
  MissingSubscriptionRegistration: notRegistered,
  SubscriptionNotRegistered: notRegistered,
  NoRegisteredProviderFound: unsupported,
  InvalidApiVersionParameter: unsupported,
  InvalidResourceType: unsupported,
  QuotaExceeded: quota,
  RegistryResourceNotFound: location,
  InvalidAuthenticationTokenTenant: wrongTenant,
  InvalidSubscriptionId: noSubscription,
  SubscriptionNotFound: noSubscription,
  ExpiredAuthenticationToken: {
    code: "login-rejected",
    message: "the token has expired",
    help: "Check this machine's clock, then run again.",
  },
  ResourceGroupBeingDeleted: {
    code: "resource-group-not-found",
    message: "the resource group is being deleted",
    help: "Check registry.resourceGroup.",
  },
};

function missingResource(code: string | undefined, attempt: Attempt): Explanation | undefined {
  if (code !== undefined && Object.hasOwn(codes, code)) return undefined;
  if (code === "ResourceGroupNotFound")
    return {
      code: "resource-group-not-found",
      message: "no such resource group",
      help: "Check registry.resourceGroup. Without it, the registry is looked up by its name.",
      settings: [{ name: "resource-group" }],
    };
  if (attempt.registry === undefined) return undefined;
  return attempt.webhook === undefined || code === "ParentResourceNotFound"
    ? {
        code: "registry-not-found",
        message: `no registry "${attempt.registry}", or the identity cannot read it`,
        help: "Check registry.name, resourceGroup and subscriptionId, and that the identity has read access to the registry.",
      }
    : { code: "webhook-not-found", message: "no such webhook", help: "Another client deleted it. Run again." };
}

// --- By the status, when the code says nothing -----------------------------------------------------------------------

/** Resource Manager sends a code, an id, or both. */
function fromAzure({ code, correlationId }: Reported): boolean {
  return code !== undefined || correlationId !== undefined;
}

function byStatus(failure: Reported, status: number): Explanation {
  const { code, correlationId } = failure;
  const log =
    correlationId === undefined ? "" : " The registry's activity log has the full response under the correlation id.";
  if (status === 407)
    return {
      code: "network",
      message: "the proxy requires a login",
      help: `Check HTTPS_PROXY. ${proxyLogin}`,
    };
  if (status < 500 && status !== 403 && status !== 408 && status !== 429 && !fromAzure(failure))
    return {
      code: "unreadable",
      message: "the response is not from Azure Resource Manager",
      help: "Check the Resource Manager endpoint, and for a proxy, firewall or gateway on the way to Azure.",
      settings: [{ name: "arm-endpoint" }],
    };
  if (status === 401)
    return {
      code: "login-rejected",
      message: "Azure did not accept the token",
      help: "Check that the identity belongs to the subscription's tenant, and that the cloud is right.",
      settings: [{ name: "cloud" }],
    };
  if (status === 403)
    return fromAzure(failure)
      ? {
          code: "access-denied",
          message: "Azure denied access, and the code does not say that a role is missing",
          help: `Look up ${code === undefined ? "the response" : `the code ${code}`}.${log}`,
        }
      : {
          code: "access-denied",
          message: "access was denied, but the response is not from Azure Resource Manager",
          help: "Check for a proxy, firewall or gateway on the way to Azure.",
        };
  if (status === 409 || status === 423)
    return {
      ...conflict,
      message: "the request conflicts with the state of the registry, or with another operation",
      help: `Run again.${code === undefined ? "" : ` If it happens again, look up the code ${code}.`}${log}`,
    };
  if (status === 429) return { code: "throttled", message: "Azure is throttling (HTTP 429)", help: "Run again later." };
  if (status >= 500 || status === 408)
    return {
      code: "service-failed",
      message: "the service failed",
      help: "Run again. Azure's status page reports outages.",
    };
  return {
    code: "service-refused",
    message: "the service refused the request",
    help: `${code === undefined ? "Check the values of the webhook." : `Look up the code ${code}, and check the values of the webhook.`}${log}`,
  };
}

const proxyLogin = "Write its user and password in the address: `http://USER:PASSWORD@HOST:PORT`.";

function explainProxy({ variable, outcome }: ProxyFailed): Explanation {
  if (outcome === 407)
    return { code: "network", message: `the proxy of ${variable} requires a login (HTTP 407)`, help: proxyLogin };
  return typeof outcome === "number"
    ? {
        code: "network",
        message: `the proxy of ${variable} does not connect to the login host (HTTP ${outcome})`,
        help: "Allow the login host and Resource Manager in the proxy, or add them to NO_PROXY.",
      }
    : {
        code: "network",
        message: `the proxy of ${variable} cannot be reached (${outcome})`,
        help: "Check the address of the proxy, or unset the variable.",
      };
}

function explainNetwork(code: string, isLogin: boolean): Explanation {
  if (/CERT|SIGNATURE|SSL|TLS/.test(code)) {
    return {
      code: "certificate",
      message: `the ${isLogin ? "login host" : "server"}'s certificate is not trusted (${code})`,
      help: "Behind a proxy that inspects TLS, or with a private cloud, set NODE_EXTRA_CA_CERTS to its CA.",
    };
  }
  const check = "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    const message = `the ${isLogin ? "name of the login host" : "host name"} was not found (${code})`;
    return isLogin
      ? { code: "network", message, help: `${check} AZURE_AUTHORITY_HOST if it is set.` }
      : {
          code: "network",
          message,
          help: `${check} the Resource Manager endpoint.`,
          settings: [{ name: "arm-endpoint" }],
        };
  }
  return {
    code: "network",
    message: `the connection${isLogin ? " to the login host" : ""} failed (${code})`,
    help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), then run again.",
  };
}

function reference(failure: Reported): string {
  const parts = [
    failure.status === undefined ? undefined : `HTTP ${failure.status}`,
    failure.network === undefined && failure.login === undefined && failure.status !== undefined
      ? failure.code
      : undefined,
    failure.correlationId === undefined ? undefined : `correlation id ${failure.correlationId}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
