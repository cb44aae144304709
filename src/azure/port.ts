/** The port to Azure as types: what a run asks of it. */
import type { Clock } from "../clock.ts";
import type { Registry } from "../model.ts";
import type { Wait } from "./rate-limiter.ts";
import type { Permission } from "./transport.ts";

export interface AzureSettings {
  readonly permission: Permission;
  /** Pending requests per registry. */
  readonly concurrency: number;
  /** When aborted, nothing more is sent, and pending requests are cut. */
  readonly signal: AbortSignal;
  readonly onWait: (wait: Wait) => void;
  readonly clock: Clock;
}

/** Which registry to open. Without a resource group it is looked up by its name in the subscription. */
export interface RegistryAddress {
  readonly name: string;
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string;
  /** What messages show instead, when name or subscription came from a reference. */
  readonly written?: { readonly name: string; readonly subscriptionId: string | undefined };
}

export interface Azure {
  /** The auth method in use, for people. */
  readonly identity: string;
  /** Finds the registry. Throws `ServiceError`. */
  registry(address: RegistryAddress): Promise<Registry>;
}
