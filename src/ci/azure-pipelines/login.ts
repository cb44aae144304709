/** The pipeline's own OpenID Connect login: the variables that `AzureCLI@2` sets for its service connection, and the token. */
import type { Clock } from "../../clock.ts";
import { UserError } from "../../model.ts";
import type { Environment } from "../forge.ts";
import { openApi, textAt } from "../http.ts";
import type { JobSettings } from "../settings.ts";

/** The service connection's identity; undefined: the login is that of the environment, such as the Azure CLI's session. */
export function oidcOf(environment: Environment): JobSettings["oidc"] {
  const clientId = environment["AZURESUBSCRIPTION_CLIENT_ID"];
  const tenantId = environment["AZURESUBSCRIPTION_TENANT_ID"];
  const rest = ["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID", "SYSTEM_OIDCREQUESTURI", "SYSTEM_ACCESSTOKEN"];
  const asked = environment["AZURE_TOKEN_CREDENTIALS"] || environment["AZURE_CLIENT_ID"];
  return clientId && tenantId && !asked && rest.every((name) => environment[name]) ? { clientId, tenantId } : undefined;
}

const help = "Check that the pipeline is authorized to use the service connection.";

/** Requests a token for the service connection, as `AzurePipelinesCredential` does. The audience is the connection's own. */
export async function requestIdToken(environment: Environment, clock?: Clock): Promise<string> {
  const connection = encodeURIComponent(environment["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"] ?? "");
  const api = openApi({
    name: "Azure DevOps",
    base: environment["SYSTEM_OIDCREQUESTURI"] ?? "",
    headers: { authorization: `Bearer ${environment["SYSTEM_ACCESSTOKEN"] ?? ""}` },
    help,
    // It creates nothing but a token.
    repeats: true,
    clock,
  });
  const doing = "get a token for the service connection";
  const body = await api.json(doing, "POST", `?api-version=7.1&serviceConnectionId=${connection}`, {});
  const token = textAt(body, "oidcToken");
  if (token) return token;
  const message = `could not ${doing}: the response contains none`;
  throw new UserError([{ severity: "error", code: "code-host-failed", message, help }], 1);
}
