/**
 * The registries of a cloud, over Azure's own SDK: login, paging, rate limits, errors. The only room that imports the SDK, and
 * it does so only when a command asks Azure for something.
 */
import type { Login } from "./login.ts";
import type { Azure, AzureSettings } from "./port.ts";

export { authMethodOf, type Cloud, type Login, login } from "./login.ts";
export type { Azure, AzureSettings, Endpoints, RegistryAddress, Site } from "./port.ts";
export { type Wait, waitSentence } from "./rate-limiter.ts";
export type { Permission } from "./transport.ts";

/** Prepares the clients while the login is pending. Fails when the login's settings are invalid. */
export async function connect(login: Promise<Login>, settings: AzureSettings): Promise<Azure> {
  const pending = await login;
  const { openResourceManager } = await import("./resource-manager.ts");
  return openResourceManager(pending, settings);
}
