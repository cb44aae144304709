/**
 * The registries of a cloud, over Azure's own SDK: login, paging, pace, errors. The only room that knows the SDK, which is
 * loaded when the service is asked, and not before.
 */
import type { Clock } from "../clock.ts";
import type { Registry } from "../model.ts";
import type { Login } from "./login.ts";
import type { Permission } from "./transport.ts";

export { authMethodOf, type Cloud, type Login, login } from "./login.ts";
export type { Permission } from "./transport.ts";

export interface AzureSettings {
  readonly permission: Permission;
  /** Requests in flight for one registry. */
  readonly concurrency: number;
  /** Aborted: nothing more is sent, what is in flight is cut. */
  readonly signal: AbortSignal;
  readonly onWait: (wait: Wait) => void;
  readonly clock: Clock;
}

/** Where a registry is to be looked for. Without a resource group it is found by its name in the subscription. */
export interface RegistryAddress {
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string;
  /** What to call them in a message, where that is not what they are. */
  readonly written?: { readonly name: string; readonly subscriptionId: string | undefined };
}

export interface Azure {
  /** Which way of logging in is used. */
  readonly identity: string;
  /** Finds the registry. Throws `ServiceError`. */
  registry(address: RegistryAddress): Promise<Registry>;
}

/** Resource Manager counts three kinds of requests, each by itself. */
export type Kind = "reads" | "writes" | "deletes";

/** Why requests are held back: the service said so, for so long; or its bucket is empty, and we go on as it is refilled. */
export type Wait =
  | { readonly reason: "throttled"; readonly kind: Kind; readonly seconds: number }
  | { readonly reason: "empty"; readonly kind: Kind; readonly perSecond: number };

/** Why the run is slow, for people. */
export function waitSentence(wait: Wait): string {
  return wait.reason === "throttled"
    ? `waiting ${Math.ceil(wait.seconds)} s: Azure answered 429 to the ${wait.kind} of this subscription`
    : `Azure's ${wait.kind} of this subscription are used up: going on at ${wait.perSecond} a second`;
}

/** Readies the clients, while the login is still on its way. Fails as the login does where it makes no sense. */
export async function connect(login: Promise<Login>, settings: AzureSettings): Promise<Azure> {
  const begun = await login;
  const { openResourceManager } = await import("./resource-manager.ts");
  return openResourceManager(begun, settings);
}
