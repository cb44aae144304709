import type { StoredSite } from "./endpoints.ts";
import type { ResourceGroup, StoredRegistry, Subscription } from "./store.ts";

/** A client that can log in: an application or a managed identity. */
export interface Client {
  readonly clientId: string;
  readonly objectId: string;
  /** Undefined: no login by secret. */
  readonly clientSecret: string | undefined;
  readonly federatedCredentials: readonly FederatedCredential[];
  /** Actions that get a 403; `*` is a wildcard. */
  readonly deny: readonly string[];
}

/** The assertions that a client can log in with. */
export interface FederatedCredential {
  readonly issuer: string;
  /** Undefined: any subject. */
  readonly subject: string | undefined;
  readonly audiences: readonly string[];
}

/** The initial content of an emulator, from a seed or a state file. */
export interface World {
  readonly tenantId: string;
  readonly clients: readonly Client[];
  readonly managedIdentity: Client;
  /** JSON Web Key Sets by issuer. */
  readonly issuers: ReadonlyMap<string, KeySet>;
  readonly subscriptions: readonly Subscription[];
  readonly groups: readonly ResourceGroup[];
  readonly registries: readonly StoredRegistry[];
  /** undefined: a state file from before there were sites. */
  readonly sites?: readonly StoredSite[];
}

/** A JSON Web Key Set. */
export interface KeySet {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}
