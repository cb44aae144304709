import type { StoredSite } from "./endpoints.ts";
import type { StoredRegistry, Subscription } from "./store.ts";

/** Someone who can log in: an application or a managed identity. */
export interface Client {
  readonly clientId: string;
  readonly objectId: string;
  /** Undefined: no login by secret. */
  readonly clientSecret: string | undefined;
  readonly federatedCredentials: readonly FederatedCredential[];
  /** Actions answered with 403; `*` is a wildcard. */
  readonly deny: readonly string[];
}

/** Whose assertions log a client in. */
export interface FederatedCredential {
  readonly issuer: string;
  /** Undefined: any subject. */
  readonly subject: string | undefined;
  readonly audiences: readonly string[];
}

/** All that an emulator begins with: from a seed, or as a state file kept it. */
export interface World {
  readonly tenantId: string;
  readonly clients: readonly Client[];
  readonly managedIdentity: Client;
  /** JSON Web Key Sets by issuer. */
  readonly issuers: ReadonlyMap<string, KeySet>;
  readonly subscriptions: readonly Subscription[];
  readonly registries: readonly StoredRegistry[];
  /** undefined: a state file from before there were sites. */
  readonly sites?: readonly StoredSite[];
}

/** A JSON Web Key Set. */
export interface KeySet {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}
