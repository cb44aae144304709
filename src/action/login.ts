/** The step's login: begun before anything else is loaded, and given up where it turns out not to be needed. */
import { authMethodOf, type Cloud, type Login, login } from "../azure/azure.ts";
import type { Command, Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import type { Event } from "./event.ts";
import { type ActionSettings, permissionsBlock } from "./inputs.ts";

const environment = process.env;

export interface StepLogin {
  /** The login, begun now unless it was before. Fails as `login` of the Azure room does, and with exit 1 where the job may not ask for a token. */
  result(): Promise<Login>;
  /** Nobody wants it any more: what is still under way is cut. */
  giveUp(): void;
}

/**
 * Begins the login where the run is to be trusted, and where it is sure that Entra will be asked: the Azure CLI's session is
 * left until it is needed, for its program can't be stopped. Resolves when the login is on its way; never fails.
 */
export async function prepareLogin(event: Event, inputs: ActionSettings, command: Command): Promise<StepLogin> {
  const unwanted = new AbortController();
  let begun: Promise<Login> | undefined;
  const result = () => {
    begun ??= begin(inputs, unwanted.signal);
    return begun;
  };
  const early = command !== "validate" && event.untrusted === undefined;
  // What comes of it is told when it is needed.
  if (early && authMethodOf({ environment, oidc: inputs.oidc }) !== "cli") await result().catch(() => {});
  return { result, giveUp: () => unwanted.abort() };
}

async function begin(inputs: ActionSettings, signal: AbortSignal): Promise<Login> {
  const { cloud, armEndpoint } = inputs.settings;
  const oidc = inputs.oidc && { ...inputs.oidc, assertion: assertion(audiences[cloud]) };
  if (oidc && !environment["ACTIONS_ID_TOKEN_REQUEST_URL"]) throw new UserError([noIdToken(inputs)], 1);
  // The runner is asked while the login's library is loaded.
  oidc?.assertion().catch(() => {});
  const onToken = async (token: string) => (await import("@actions/core")).setSecret(token);
  return login({ cloud, armEndpoint, environment, oidc, onToken, signal });
}

/** Entra's clouds have an audience each for tokens of other issuers. */
const audiences: Readonly<Record<Cloud, string>> = {
  AzureCloud: "api://AzureADTokenExchange",
  AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
  AzureChinaCloud: "api://AzureADTokenExchangeChina",
};

/** Asks the runner for a token that says who this job is. One serves for a minute: the login asks several times in a row. */
function assertion(audience: string): () => Promise<string> {
  let token: Promise<string> | undefined;
  let since = 0;
  return () => {
    if (!token || performance.now() - since > 60_000) {
      since = performance.now();
      token = import("@actions/core").then((core) => core.getIDToken(audience));
      token.catch(() => {
        token = undefined;
      });
    }
    return token;
  };
}

function noIdToken(inputs: ActionSettings): Diagnostic {
  return {
    severity: "error",
    code: "id-token-permission",
    message: "client-id is given, but the job may not ask for an OpenID Connect token: it lacks `id-token: write`",
    help: permissionsBlock(inputs),
  };
}
