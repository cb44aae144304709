/** The pipeline's own OpenID Connect login: the variables that `AzureCLI@2` sets for its service connection, and the token. */
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

/** Requests a token for the service connection, as `AzurePipelinesCredential` does. The audience is the connection's own. */
export async function requestIdToken(environment: Environment): Promise<string> {
  const connection = encodeURIComponent(environment["AZURESUBSCRIPTION_SERVICE_CONNECTION_ID"] ?? "");
  const api = openApi({
    name: "Azure DevOps",
    base: environment["SYSTEM_OIDCREQUESTURI"] ?? "",
    headers: { authorization: `Bearer ${environment["SYSTEM_ACCESSTOKEN"] ?? ""}` },
    help: "Check that the pipeline is authorized to use the service connection.",
  });
  const doing = "get a token for the service connection";
  const body = await api.json(doing, "POST", `?api-version=7.1&serviceConnectionId=${connection}`, {});
  return textAt(body, "oidcToken") ?? "";
}
