/** The login of a job: started before other modules are loaded, and cancelled if it is not needed. */
import { authMethodOf, type Cloud, type Login, login } from "../azure/azure.ts";
import { systemClock } from "../clock.ts";
import type { Command } from "../model.ts";
import type { Event } from "./event.ts";
import type { Environment } from "./forge.ts";
import type { JobSettings } from "./settings.ts";

export interface JobLogin {
  /** The login, started now unless it was before. Fails as `login` of the Azure room and `idToken` do. */
  result(): Promise<Login>;
  /** Cancels a login in progress. */
  giveUp(): void;
}

export interface JobLoginSettings {
  readonly event: Event;
  readonly command: Command;
  readonly settings: Pick<JobSettings, "oidc" | "settings">;
  readonly environment: Environment;
  /** Asks the CI system for a token that proves which job this is. Used only with `oidc`. */
  readonly idToken: (audience: string) => Promise<string>;
  /** Hides a token in the log. */
  readonly mask: (token: string) => void | Promise<void>;
}

/**
 * Starts the login if the job is trusted and Entra will certainly be asked. The Azure CLI is asked only when its session is
 * needed, because its process cannot be stopped. Resolves when the first request is sent, or will not be; never fails.
 */
export async function prepareLogin(options: JobLoginSettings): Promise<JobLogin> {
  const { event, command, environment, settings } = options;
  const unwanted = new AbortController();
  let started: Started | undefined;
  const start = () => {
    started ??= startLogin(options, unwanted.signal);
    return started;
  };
  if (command !== "validate" && event.untrusted === undefined) {
    // A failure is reported when the login is needed.
    if (authMethodOf({ environment, oidc: settings.oidc }) !== "cli") await start().login.catch(() => {});
  }
  return {
    result: async () => {
      const { login: opened, assertion } = start();
      const result = await opened;
      // Its failure says more than the login's, which it causes.
      await assertion();
      return result;
    },
    giveUp: () => unwanted.abort(),
  };
}

interface Started {
  readonly login: Promise<Login>;
  /** The first request for the CI system's token; undefined: there was none. */
  readonly assertion: () => Promise<unknown> | undefined;
}

function startLogin({ settings, environment, idToken, mask }: JobLoginSettings, signal: AbortSignal): Started {
  const { cloud, armEndpoint } = settings.settings;
  let first: Promise<string> | undefined;
  const kept = keptForAMinute(() => idToken(audiences[cloud]));
  const assertion = () => {
    const token = kept();
    first ??= token;
    return token;
  };
  const oidc = settings.oidc && { ...settings.oidc, assertion };
  const opened = login({ cloud, armEndpoint, environment, oidc, onToken: mask, signal });
  opened.catch(() => {});
  return { login: opened, assertion: () => first };
}

/** Each of Entra's clouds has its own audience for tokens of other issuers. */
const audiences: Readonly<Record<Cloud, string>> = {
  AzureCloud: "api://AzureADTokenExchange",
  AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
  AzureChinaCloud: "api://AzureADTokenExchangeChina",
};

/** The login asks for the token several times in a row, also for one that was refused. */
function keptForAMinute(request: () => Promise<string>): () => Promise<string> {
  let token: Promise<string> | undefined;
  let since = 0;
  return () => {
    if (!token || systemClock.now() - since > 60_000) {
      since = systemClock.now();
      token = request();
    }
    return token;
  };
}
