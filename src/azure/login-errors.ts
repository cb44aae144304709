/** Why a login failed, and what to do about it. */
import type { SettingAdvice } from "../model.ts";
import type { AzProblem } from "./az-problem.ts";
import type { Explanation } from "./explanation.ts";
import { entraNumber } from "./failure.ts";
import type { AuthMethod, LoginFailed, TokenClaims } from "./login.ts";

/** Explains a failed login, from Entra's number when there is one. The settings are those of the auth method in use. */
export function explainLogin(login: LoginFailed, chain: readonly unknown[]): Explanation {
  const { identity, method, az } = login;
  if (az) return explainAz(az, login);
  const number = entraNumber(chain);
  const failed = number === undefined && method !== "managed" ? explainResponse(login.loginResponse) : undefined;
  if (failed) return failed;
  const text = chain.map((e) => (e instanceof Error ? e.message : "")).join(" ");
  // The login library's words for a host without metadata.
  if (text.includes("endpoints_resolution_error"))
    return {
      code: "login-failed",
      message: "the login host could not be reached, or is not a login host",
      help: "Check the network, the proxy variables (HTTPS_PROXY, NO_PROXY), and AZURE_AUTHORITY_HOST.",
    };
  const known = number === undefined ? undefined : entra[number];
  const help = known === undefined ? unknownRefusal(login, number) : known(login);
  const status =
    login.loginResponse && login.loginResponse.status >= 400 ? `HTTP ${login.loginResponse.status}` : undefined;
  const code = number === undefined ? (fileCode(text) ?? status) : `AADSTS${number}`;
  return {
    code: "login-failed",
    message: `the login to Azure by ${identity} failed${code === undefined ? "" : ` (${code})`}`,
    help,
    ...(method === "oidc" ? { settings: oidcSettings } : {}),
  };
}

/** What is wrong with a response of the login host that is no refusal of Entra; undefined: it may be one. */
function explainResponse(response: LoginFailed["loginResponse"]): Explanation | undefined {
  if (!response) return undefined;
  const { status, isJson } = response;
  const of = (message: string, help: string): Explanation => ({ code: "login-failed", message, help });
  if (status === 429) return of("the login host is throttling (HTTP 429)", "Run again later.");
  if (status >= 500 || status === 408)
    return of(`the login host failed (HTTP ${status})`, "Run again. Azure's status page reports outages.");
  if (isJson) return undefined;
  return of(
    `the response of the login host is not JSON (HTTP ${status}): a proxy or a login page may have answered`,
    "Check the proxy variables (HTTPS_PROXY, NO_PROXY), firewalls, and AZURE_AUTHORITY_HOST.",
  );
}

/** Node's code for a token or certificate that cannot be read. */
function fileCode(text: string): string | undefined {
  return /\b(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)\b/.exec(text)?.[0];
}

const oidcSettings: readonly SettingAdvice[] = [{ name: "client-id" }, { name: "tenant-id" }];

type Advice = (login: LoginFailed) => string;

const tenant: Advice = ({ method }) =>
  `No such tenant. Check ${method === "oidc" ? "the tenant's id" : "AZURE_TENANT_ID"}.`;
const subject: Advice = ({ claims }) =>
  `No federated credential of the application matches this job. ${claimWords(claims)} The subject, the issuer and the audience must be equal, upper and lower case included.`;
const federated: Advice = ({ claims }) =>
  `The application has no federated credential. Add one for this job. ${claimWords(claims)}`;

const otherCloud: Advice = () =>
  "The tenant is in another cloud than Resource Manager. Check the cloud's name, AZURE_AUTHORITY_HOST, and the tenant.";

/** What Entra's error numbers mean (documented in its reference of error codes). */
const entra: Readonly<Record<string, Advice>> = {
  "7000215": () => "The client secret is wrong. Check AZURE_CLIENT_SECRET: the secret's value is needed, not its id.",
  "7000222": () => "The client secret has expired. Create a new secret.",
  "700016": ({ method }) =>
    `The tenant has no such application. Check ${method === "oidc" ? "the client id and the tenant id" : "AZURE_CLIENT_ID and AZURE_TENANT_ID"}.`,
  "90002": tenant,
  "900023": tenant,
  "900021": tenant,
  "70021": subject,
  "70025": federated,
  "700211": ({ claims }) => `No federated credential has the token's issuer. ${claimWords(claims)}`,
  "700212": ({ claims }) =>
    `No federated credential has the token's audience. ${claimWords(claims)} Sovereign clouds have an audience of their own.`,
  "700213": subject,
  "7002131": subject,
  "7002138": ({ claims }) =>
    `A federated credential differs from the token only in upper and lower case. ${claimWords(claims)} Copy these values exactly.`,
  "700027": () =>
    "The application does not have this certificate, or the private key does not belong to it. Upload the certificate to the application.",
  "7000229": ({ method }) =>
    `The application has no service principal in the tenant. Create it with \`az ad sp create\`, or check ${method === "oidc" ? "the tenant's id" : "AZURE_TENANT_ID"}.`,
  "500011": otherCloud,
  "900382": otherCloud,
  "900432": otherCloud,
  "700024": ({ method }) =>
    method === "workload"
      ? "The token in AZURE_FEDERATED_TOKEN_FILE has expired. Request a new token just before this step."
      : "The token from the CI system is not valid at this time. Check this machine's clock, then run the job again.",
  "53003": () => "A conditional access policy blocks this login. Ask the tenant's administrators.",
  "7000112": () => "The application is disabled in the tenant. Ask the tenant's administrators.",
};

/** Those that mean the same for the Azure CLI's session. */
const ofSession = new Set(["90002", "900023", "900021", "53003", "7000112", "7000222"]);

function unknownRefusal({ method, claims }: LoginFailed, number: string | undefined): string {
  const lookUp = number === undefined ? "" : ` Look up AADSTS${number} in Microsoft's error reference.`;
  return `${methodHelp[method]}${claims === undefined ? "" : ` ${claimWords(claims)}`}${lookUp}`;
}

/** What the CI's token says about the job: no secrets, and what a federated credential must match. */
function claimWords(claims: TokenClaims | undefined): string {
  if (claims === undefined) return "The token's claims could not be read.";
  const { sub, iss, aud } = claims;
  return `The token has subject "${sub ?? "none"}", issuer "${iss ?? "none"}", audience "${aud ?? "none"}".`;
}

const methodHelp: Readonly<Record<AuthMethod, string>> = {
  oidc: "Check the client id, the tenant id, and the application's federated credentials.",
  secret: "Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.",
  certificate:
    "Check AZURE_CLIENT_CERTIFICATE_PATH. It needs a PEM file with an RSA key and the application's certificate.",
  workload: "Check AZURE_FEDERATED_TOKEN_FILE, and the application's federated credentials.",
  managed: "Check that this machine has a managed identity. AZURE_CLIENT_ID selects a user-assigned identity.",
  cli: "Run `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET.",
};

function explainAz(az: AzProblem, login: LoginFailed): Explanation {
  const direct = "In a CI job, a direct login works without `az`.";
  switch (az.kind) {
    case "not-installed":
      return {
        code: "login-failed",
        message: "there is no way to log in to Azure: no credential is set, and the Azure CLI is not installed",
        help: `Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or install the Azure CLI and run \`az login\`. ${direct}`,
        settings: oidcSettings,
      };
    case "logged-out":
      return {
        code: "login-failed",
        message: "there is no way to log in to Azure: no credential is set, and the Azure CLI is not logged in",
        help: `Run \`az login\`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET. ${direct}`,
        settings: oidcSettings,
      };
    case "expired":
      return {
        code: "login-failed",
        message: `the Azure CLI's session has expired (AADSTS${az.number})`,
        help: `${az.number === "700024" ? "A session from a CI token lasts about ten minutes. Log in again just before this step." : "Run `az login` again."} ${direct}`,
        settings: oidcSettings,
      };
    case "needs-mfa":
      return {
        code: "login-failed",
        message: `the Azure CLI's session lacks multifactor authentication (AADSTS${az.number})`,
        help: `Run \`az login\` again, with multifactor authentication. ${direct}`,
        settings: oidcSettings,
      };
    case "refused":
      return {
        code: "login-failed",
        message: `the Azure CLI is logged in, but got no token (AADSTS${az.number})`,
        help:
          (ofSession.has(az.number) ? entra[az.number]?.(login) : undefined) ??
          `Run \`az account get-access-token\` to see why. Check that the session's tenant is the subscription's, and AZURE_TENANT_ID if it is set.`,
      };
    case "timed-out":
      return {
        code: "login-failed",
        message: "the Azure CLI did not answer in time",
        help: "Run `az account get-access-token` to see where it hangs.",
      };
    case "unreachable":
      return {
        code: "network",
        message: "the Azure CLI has no connection to the login host",
        help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY). Behind a proxy that inspects TLS, set REQUESTS_CA_BUNDLE for the Azure CLI.",
      };
    case "not-json":
      return {
        code: "login-failed",
        message: "the Azure CLI printed no token",
        help: "Run `az account get-access-token --output json` to see what it prints.",
      };
    case "failed":
      return {
        code: "login-failed",
        message: `the Azure CLI is installed, but it failed (${typeof az.code === "number" ? `exit code ${az.code}` : az.code})`,
        // The CLI's own errors have the exit code 1; anything else comes from a broken installation.
        help: `Run \`az account get-access-token\` to see why${az.code === 1 ? "" : ", and repair the installation"}.`,
      };
  }
}
