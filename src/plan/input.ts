import type { Desired, LiveWebhook, Quota, RegistryInfo, Unknown } from "../model.ts";
import type { MaxDeletes } from "./limits.ts";

/** What the users of a run agree to beforehand. */
export interface Consent {
  /** Names of webhooks that may be adopted although more than their ownership tags changes; compared ignoring case. */
  readonly adopt: readonly string[];
  /** An owner whose webhooks count as ours. */
  readonly previousOwner: string | undefined;
  /** Undefined: the default of 50%, at least 1, never the last owned. */
  readonly maxDeletes: MaxDeletes | undefined;
}

export interface PlanInput {
  readonly desired: Desired;
  readonly registry: RegistryInfo;
  /** All of the registry's webhooks, with their callback configuration if `readsNeeded` asks for it, else unknown. */
  readonly live: readonly LiveWebhook[];
  /** Undefined: not needed. */
  readonly quota: Quota | Unknown | undefined;
  /** Undefined: not needed. */
  readonly locations: readonly string[] | Unknown | undefined;
  readonly consent: Consent;
}
