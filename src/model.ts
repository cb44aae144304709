/**
 * The domain's words as types, for all rooms. This file imports nothing.
 *
 * Data goes one way: manifest -> desired -> plan <- live, plan -> outcomes -> pings -> report.
 */

// --- Values that need care -------------------------------------------------------------------------------------------

/** A value that is compared and sent, but never printed: any conversion to text returns `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it only to send, mask or compare the value. */
  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "***";
  }
}

/** A value that is not known. `why` is one clause for people: "WEBHOOK_TOKEN is not set". Never contains a secret. */
export interface Unknown {
  readonly kind: "unknown";
  readonly why: string;
  /** Of a service URI: all of it except the password, if nothing else is unknown. */
  readonly withoutPassword?: Secret;
}

export function unknown(why: string): Unknown {
  return { kind: "unknown", why };
}

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "unknown";
}

/** A map whose keys ignore case (header names, tag names), but keep their spelling. Keyed by the lower-cased name. */
export type Names<T> = ReadonlyMap<string, { readonly name: string; readonly value: T }>;

/** Builds a `Names` map. Of two spellings of one name the later entry wins. */
export function names<T>(entries: Iterable<readonly [string, T]>): Names<T> {
  const map = new Map<string, { readonly name: string; readonly value: T }>();
  for (const [name, value] of entries) map.set(name.toLowerCase(), { name, value });
  return map;
}

// --- Diagnostics -----------------------------------------------------------------------------------------------------

/** A location in a manifest; lines and columns count from 1, columns in UTF-16 code units. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A setting that a diagnostic's help is about, by its name in the table of settings, with the value to set. The renderer spells it for the front end: as a flag, an input or a variable. */
export interface SettingAdvice {
  readonly name: string;
  readonly value?: string;
}

/**
 * A problem or a warning for the user. `code` is stable kebab-case (src/diagnostics.ts), `message` one sentence, `help` what to do.
 * They contain no secret, and no front end's spelling of a setting: `settings` has the settings.
 */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  /** Alternatives, the preferred one first. */
  readonly settings?: readonly SettingAdvice[];
  readonly source?: SourceLocation;
  /** The line at `source`, only if it is known to contain no secret. For text output; never in JSON. */
  readonly excerpt?: Excerpt;
  readonly registry?: string;
  readonly webhook?: string;
}

/** One line of a manifest, and the columns to mark in it. Columns count from 1, in UTF-16 code units; `endColumn` is exclusive. */
export interface Excerpt {
  readonly line: string;
  readonly column: number;
  readonly endColumn: number;
}

/** A failure whose text is written for the user; the front ends print its diagnostics without a stack. */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: ExitCode;

  constructor(diagnostics: readonly Diagnostic[], exitCode: ExitCode) {
    super(diagnostics.map((d) => d.message).join("\n"));
    this.name = "UserError";
    this.diagnostics = diagnostics;
    this.exitCode = exitCode;
  }
}

/**
 * A request without a successful response.
 * `outcome` is what is known of its effect: "refused" (a clear 4xx: nothing happened) or
 * "unclear" (cut connection, time-out, 5xx, an unreadable response: it may have happened).
 */
export class ServiceError extends Error {
  readonly diagnostic: Diagnostic;
  readonly outcome: "refused" | "unclear";
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;

  constructor(diagnostic: Diagnostic, outcome: "refused" | "unclear", status?: number) {
    super(diagnostic.message);
    this.name = "ServiceError";
    this.diagnostic = diagnostic;
    this.outcome = outcome;
    this.status = status;
  }
}

// --- Webhooks --------------------------------------------------------------------------------------------------------

export type Status = "enabled" | "disabled";

/**
 * A webhook's whole configuration, desired or live. Normalized when it comes in: location lower-cased without
 * spaces, status lower-cased, actions lower-cased, sorted and unique, absent scope = "", absent maps = empty.
 * The table of fields (src/webhook/fields.ts) has the rules of each field; a field without an entry there does not compile.
 */
export interface Webhook {
  readonly name: string;
  readonly location: string;
  readonly status: Status;
  readonly scope: string;
  readonly actions: readonly string[];
  readonly tags: Names<string>;
  readonly serviceUri: Secret | Unknown;
  readonly customHeaders: Names<Secret | Unknown> | Unknown;
}

/** A field of a webhook. Its name is the same in the manifest, in the plan and in Resource Manager's API. */
export type FieldName = Exclude<keyof Webhook, "name">;

/** The fields whose value in the manifest needs no reference and no merge: what the table reads by itself. */
export type PlainField = Exclude<FieldName, "serviceUri" | "customHeaders" | "tags">;

/** A region in one spelling: `East US` and `eastus` are the same (recorded 2025-09). */
export function normalLocation(text: string): string {
  return text.toLowerCase().replaceAll(" ", "");
}

/** Actions as a set: lower-cased, unique, sorted. The service keeps them as sent, and ignores case (recorded 2025-09). */
export function normalActions(actions: readonly string[]): readonly string[] {
  return [...new Set(actions.map((action) => action.toLowerCase()))].sort();
}

/** What `getCallbackConfig` returns: the two fields that no other read shows. */
export interface CallbackConfig {
  readonly serviceUri: Secret;
  readonly customHeaders: Names<Secret>;
}

/** A live webhook. Before its callback configuration is read, `serviceUri` and `customHeaders` are unknown. */
export interface LiveWebhook {
  readonly webhook: Webhook;
  /** `systemData.lastModifiedAt` in milliseconds since the epoch; absent in old api-versions. */
  readonly lastModifiedAt: number | undefined;
  /** `systemData.createdBy`: a user name or an application's id. */
  readonly createdBy: string | undefined;
  /** `systemData.lastModifiedBy`, like `createdBy`. */
  readonly lastModifiedBy?: string;
  /** True: the last write to it was accepted, and failed later (`provisioningState` Failed or Canceled; never recorded). */
  readonly failed?: boolean;
}

/**
 * An Azure resource that receives the events, instead of a service URI. The URI is resolved after login.
 * Undefined: `slot` is production; `resourceGroup` and `subscriptionId` are found by the app's name in the registry's subscription.
 */
export type EndpointReference = {
  /** The app's name, without the slot. */
  readonly app: string;
  readonly slot: string | undefined;
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string | undefined;
} & ({ readonly kind: "appService" } | { readonly kind: "functionApp"; readonly function: string });

/**
 * A webhook as the manifest configures it, normalized like live ones. What depends on the registry is still open: the default location,
 * and the tags that are there already.
 */
export interface DesiredWebhook extends DesiredFields {
  readonly name: string;
  /** The name in the manifest, if the webhook is one of several that `scopes` or `locations` expand to. */
  readonly expandedFrom?: string;
  /** "all": to be expanded by `expandLocations` once the registry's regions are known; `location` is undefined until then. */
  readonly locations?: "all";
  /** A null value removes that tag. Contains no `acr-webhooks-*` tag. */
  readonly tags: Names<string | null>;
  /** With references resolved; unknown if a referenced variable is not set, or as long as `endpoint` is not resolved. */
  readonly serviceUri: Secret | Unknown;
  /** If the manifest names an Azure resource instead of a service URI. `templates.serviceUri` is then its canonical text. */
  readonly endpoint?: EndpointReference;
  /** Of a resolved App Service app: whether an event deploys (`DOCKER_ENABLE_CI`). Undefined: not known. */
  readonly deploys?: boolean;
  readonly customHeaders: Names<Secret | Unknown>;
  readonly protect: boolean;
  /** As in the manifest. "answers": any response below 500 passes. Undefined: not set, so pinged unless it is an App Service hook. */
  readonly ping: boolean | "answers" | undefined;
  /** The text as written, references unresolved. Digests contain it instead of the values. */
  readonly templates: { readonly serviceUri: string; readonly customHeaders: Names<string> };
  /** The service URI as it may be shown: the origin, plus the path if it is literal in the manifest, else `/***`. */
  readonly shownUri: string;
  /** Of the webhook's name, and of each field that is written ("serviceUri", "customHeaders.Authorization", "tags.team", …). */
  readonly source: SourceLocation;
  readonly sources: ReadonlyMap<string, SourceLocation>;
}

/** The plain fields of a manifest's webhook, with defaults. Location undefined: the registry's own. */
export type DesiredFields = {
  readonly [K in PlainField]: K extends "location" ? string | undefined : Webhook[K];
};

export type Prune = "owned" | "all" | "none";

/** One manifest document: the webhooks of one registry. */
export interface Desired {
  readonly source: SourceLocation;
  readonly owner: string;
  readonly ownerSource: SourceLocation;
  readonly registry: {
    readonly name: string;
    readonly resourceGroup: string | undefined;
    readonly subscriptionId: string | undefined;
    /** Its name in messages until the registry is found: the value of a reference could be a secret. */
    readonly written: { readonly name: string; readonly subscriptionId: string | undefined };
    readonly source: SourceLocation;
  };
  readonly prune: Prune;
  /** Globs (`*` and `?`) over live names; matched ignoring case. */
  readonly ignore: readonly string[];
  /** Sorted by name. */
  readonly webhooks: readonly DesiredWebhook[];
  /** Referenced variables without a value: in `registry.*` an error except for `validate`; elsewhere an error for `apply`. */
  readonly unset: { readonly registry: readonly Diagnostic[]; readonly webhooks: readonly Diagnostic[] };
}

// --- The registry ----------------------------------------------------------------------------------------------------

export interface RegistryInfo {
  /** The ARM resource id, as the service spells it. */
  readonly id: string;
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscriptionId: string;
  /** The home region, normalised. */
  readonly location: string;
  readonly sku: string;
}

/** How many webhooks the registry's SKU allows (`listUsages`, "Webhooks"). */
export interface Quota {
  readonly limit: number;
  readonly used: number;
}

/** One delivery of a ping. Nothing of the endpoint's own text is kept. */
export interface Delivery {
  readonly id: string;
  /** The service returns it as a string. Undefined: no response recorded (yet). */
  readonly statusCode: number | undefined;
  /** True: the response has a `Location` on another host than the request's. */
  readonly redirectsAway?: boolean;
}

/**
 * One event that the registry sent to a webhook, with its request and response, as `listEvents` returns it. What comes from the
 * event is secret: headers are listed in clear, `Authorization` possibly included (recorded 2023-01).
 */
export interface DeliveryEvent {
  /** Empty: the service sent none. */
  readonly id: string;
  /** Milliseconds since the epoch; undefined if the timestamp is absent or unreadable. Pushes have 9 decimals, pings 7. */
  readonly timestamp: number | undefined;
  /** `push`, `delete`, `quarantine`, `chart_push`, `chart_delete` or `ping`; lower-cased. */
  readonly action: string;
  /** Undefined: pings have no target. */
  readonly repository: string | undefined;
  /** Undefined: a delete, or a push by digest. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  readonly request: {
    readonly method: string;
    readonly uri: Secret;
    readonly headers: Names<Secret>;
    /** The JSON text of `content` exactly as in the response, so that the body can be rebuilt byte by byte. Undefined: no content. */
    readonly content: Secret | undefined;
  };
  /** Undefined: no response recorded: a time-out, an unreachable endpoint, or not there yet. */
  readonly response: { readonly statusCode: number | undefined; readonly headers: Names<Secret> } | undefined;
}

/** An Event Grid subscription of the registry, as far as it is shown: another receiver of the registry's events. */
export interface EventSubscription {
  readonly name: string;
  /** `WebHook`, `StorageQueue`, `AzureFunction`, …; empty if the service does not say. */
  readonly type: string;
  /** The origin of a webhook's URL, or the last part of a resource's id. */
  readonly target: string;
}

/** What a plan may ask. Every method throws `ServiceError` unless it says otherwise. */
export interface RegistryReader {
  readonly info: RegistryInfo;
  /** All webhooks, to the last page; throws if the list is not complete. */
  list(): Promise<readonly LiveWebhook[]>;
  /** Undefined: no such webhook. */
  get(name: string): Promise<LiveWebhook | undefined>;
  /** Costs a write token. Unknown if the identity is not authorized to read it (403, or 409 `ScopeLocked`). Undefined: no such webhook. */
  callbackConfig(name: string): Promise<CallbackConfig | Unknown | undefined>;
  /** Unknown on 403. */
  quota(): Promise<Quota | Unknown>;
  /** The home region and those of all replicas, normalized. Unknown on 403. */
  locations(): Promise<readonly string[] | Unknown>;
  /** The registry's Event Grid subscriptions. Undefined if they cannot be read: they are only shown. */
  eventSubscriptions(): Promise<readonly EventSubscription[] | undefined>;
}

/** What `ping` may ask besides reads. */
export interface RegistryPinger extends RegistryReader {
  /** Sends one ping and returns the event's id. Costs a write token. */
  ping(name: string): Promise<string>;
  /** The delivery of that event; undefined while the service does not list it. Costs a write token. */
  delivery(name: string, eventId: string): Promise<Delivery | undefined>;
}

/** What `deliveries` and `redeliver` may ask besides reads. */
export interface RegistryDeliveries extends RegistryReader {
  /**
   * All events of a webhook, newest first, to the last page; throws if the list is not complete. Costs a write token a page.
   * Undefined: no such webhook.
   */
  events(name: string): Promise<readonly DeliveryEvent[] | undefined>;
}

/** A webhook with nothing unknown: the only thing that can be written. */
export interface CompleteWebhook extends Webhook {
  readonly serviceUri: Secret;
  readonly customHeaders: Names<Secret>;
}

/** What `apply` may ask. A write is sent once; only after a response 429 is it sent again. */
export interface Registry extends RegistryPinger, RegistryDeliveries {
  /** PUT. The service upserts: callers make sure that nothing is there. */
  create(webhook: CompleteWebhook): Promise<LiveWebhook>;
  /** PATCH with these fields alone, maps in full: what is left out stays as it is (recorded 2019 to 2025). */
  update(webhook: CompleteWebhook, fields: readonly FieldName[]): Promise<LiveWebhook>;
  /** A webhook that is already gone is a success. */
  delete(name: string): Promise<void>;
}

// --- The plan --------------------------------------------------------------------------------------------------------

/** A field's value as people see it: `***` in place of a secret. Null: absent. */
export type Shown = string | readonly string[] | null;

/** One field that a change changes (or may change: "unknown"). Its name is the manifest's: `actions`, `customHeaders.Authorization`, `tags.team`. */
export interface FieldChange {
  readonly field: string;
  readonly change: "added" | "removed" | "changed" | "unknown";
  readonly before: Shown;
  readonly after: Shown;
  /** True: the values are secret; before and after show only what may be shown. */
  readonly secret: boolean;
  /** Why it is unknown. */
  readonly why?: string;
  /** True: what is added is what a webhook has anyway if the manifest does not set the field. */
  readonly isDefault?: true;
  /** True: an ownership tag (`acr-webhooks-*`), which this tool sets itself. */
  readonly ownershipTag?: true;
}

interface ChangeBase {
  readonly name: string;
  /** Sorted: location, status, scope, actions, serviceUri, customHeaders.*, tags.*. For create and delete, all that is set. */
  readonly fields: readonly FieldChange[];
  /** SHA-256 (hex) over the change's canonical structure; undefined if a field is unknown. */
  readonly digest: string | undefined;
  /** Of the webhook in the manifest; undefined for deletes. */
  readonly source: SourceLocation | undefined;
}

export interface Create extends ChangeBase {
  readonly action: "create";
  readonly after: Webhook;
}
export interface Update extends ChangeBase {
  readonly action: "update";
  readonly before: LiveWebhook;
  readonly after: Webhook;
  /** True: the webhook had no owner, or another one, and gets ours. */
  readonly adopt: boolean;
}
export interface Replace extends ChangeBase {
  readonly action: "replace";
  readonly before: LiveWebhook;
  readonly after: Webhook;
}
export interface Delete extends ChangeBase {
  readonly action: "delete";
  readonly before: LiveWebhook;
  /** The name of the create that needs this webhook's quota slot; such deletes go first. */
  readonly freesSlotFor: string | undefined;
}
export interface NoOp extends ChangeBase {
  readonly action: "no-op";
  readonly before: LiveWebhook;
  readonly after: Webhook;
}

export type Change = Create | Update | Replace | Delete | NoOp;
export type Action = Change["action"];

/** A live webhook that the plan does not touch, and why. `reason` is stable, `message` a clause without the name. */
export interface Unmanaged {
  readonly name: string;
  readonly reason: "ignored" | "protected" | "other-owner" | "not-owned" | "prune-none";
  readonly message: string;
  /** A user name or an application's id, if the service shows it. */
  readonly createdBy?: string;
}

/** Why `apply` refuses a plan: a diagnostic that consent may lift. */
export interface Refusal extends Diagnostic {
  readonly severity: "error";
  readonly code:
    | "too-many-deletes"
    | "last-owned"
    | "quota"
    | "location"
    | "adopt-needs-consent"
    | "other-owner"
    | "replace-not-owned"
    | "protected"
    | "unknown-values"
    | "digest"
    | "not-reviewed";
  readonly help: string;
  /** True: the digest of this plan, or its review, lifts the refusal. */
  readonly consentable: boolean;
}

/** What `apply` would do to one registry. Data: sorted, deterministic, complete; apply decides nothing. */
export interface Plan {
  readonly registry: RegistryInfo;
  readonly owner: string;
  readonly prune: Prune;
  /** Sorted by name, no-ops included. */
  readonly changes: readonly Change[];
  /** Sorted by name. */
  readonly unmanaged: readonly Unmanaged[];
  readonly refusals: readonly Refusal[];
  /** The unknown fields of all changes. */
  readonly unknowns: readonly {
    readonly webhook: string;
    readonly field: string;
    readonly why: string;
    readonly source: SourceLocation | undefined;
  }[];
  /** What could not be checked, and other warnings. */
  readonly warnings: readonly Diagnostic[];
  /** SHA-256 (hex) over the sorted change digests; undefined with unknowns. */
  readonly digest: string | undefined;
}

export interface Counts {
  readonly creates: number;
  readonly updates: number;
  readonly replaces: number;
  readonly deletes: number;
  readonly adopts: number;
  readonly noOps: number;
  readonly unmanaged: number;
  readonly unknowns: number;
}

// --- Apply and verify ------------------------------------------------------------------------------------------------

/** The result of one change. */
export interface Outcome {
  readonly name: string;
  readonly action: Exclude<Action, "no-op">;
  /**
   * done: written · already: the registry was as desired, nothing sent · failed: see `diagnostic` ·
   * not-begun: not started, after a failure or a signal · in-flight: started, result not known (only in a report of a killed run) ·
   * rolled-back: written, its ping failed, and the previous state is back (`restored` says which).
   */
  readonly status: "done" | "already" | "failed" | "not-begun" | "in-flight" | "rolled-back";
  /** True: a write was sent that took effect, or may have. */
  readonly written: boolean;
  /** After a failed replace, a failed pair of delete and create, or a rollback: the old webhook's state. "failed": it may be missing. */
  readonly restored?: "restored" | "removed" | "failed";
  readonly diagnostic?: Diagnostic;
}

/** The result of pinging one webhook. */
export interface PingResult {
  readonly name: string;
  readonly verdict: "passed" | "failed" | "skipped";
  /** Of the endpoint's response; undefined if there was none. */
  readonly statusCode: number | undefined;
  /** The code in words ("404 Not Found"), or "no response within 30 s". Never the endpoint's own text. */
  readonly reason: string;
  /** The likely cause and what to do, or why it was skipped. */
  readonly cause: string | undefined;
  /** Settings that the cause is about. */
  readonly settings?: readonly SettingAdvice[];
  /** How many pings were sent. */
  readonly tries: number;
  readonly source: SourceLocation | undefined;
}

// --- Deliveries ------------------------------------------------------------------------------------------------------

/** One delivery as people see it: never a body, a header or a URI. */
export interface DeliveryRow {
  readonly id: string;
  /** ISO 8601, UTC, to the second; undefined if the event has no readable timestamp. */
  readonly at: string | undefined;
  readonly action: string;
  /** `storefront:v1`, `storefront@sha256:…`, or as much of it as the event has. */
  readonly image: string;
  readonly statusCode: number | undefined;
  readonly verdict: "succeeded" | "failed" | "pending";
  /** The code in words, or "no response". */
  readonly reason: string;
  /** The likely cause and what to do; undefined unless it failed. */
  readonly cause: string | undefined;
}

/** What happened to one event that was to be sent again. */
export interface Redelivery {
  readonly id: string;
  readonly at: string | undefined;
  readonly action: string;
  readonly image: string;
  /** planned: a dry run · sent: the endpoint responded with 2xx · failed: it did not · skipped, not-started: see `reason`. */
  readonly status: "planned" | "sent" | "failed" | "skipped" | "not-started";
  readonly statusCode: number | undefined;
  readonly reason: string;
}

/** The deliveries of one webhook in a window of time. */
export interface WebhookDeliveries {
  readonly name: string;
  readonly source: SourceLocation | undefined;
  /** False: the registry has no such webhook. */
  readonly exists: boolean;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly until: string;
  /** True: the oldest listed event is younger than the window, so there may have been more. */
  readonly atLeast: boolean;
  /** The window in equal parts, oldest first. Events without a timestamp are in none. */
  readonly buckets: readonly { readonly succeeded: number; readonly failed: number }[];
  /** Without pings. */
  readonly succeeded: number;
  readonly failed: number;
  readonly pings: { readonly succeeded: number; readonly failed: number };
  /** The failed ones, newest first. */
  readonly rows: readonly DeliveryRow[];
  readonly redeliveries?: readonly Redelivery[];
}

// --- The report ------------------------------------------------------------------------------------------------------

/** See the table of exit codes in docs/cli.md. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Result =
  | "clean"
  | "applied"
  | "changes"
  | "drift"
  | "failed"
  | "invalid"
  | "refused"
  | "partial"
  | "ping-failed";
export type Command = "validate" | "plan" | "apply" | "drift" | "ping" | "deliveries" | "redeliver";

/** The part of a report about one registry. */
export interface RegistryReport {
  /** As named in the manifest. */
  readonly registry: string;
  readonly owner: string;
  readonly source: SourceLocation;
  /** How many webhooks the manifest names. */
  readonly webhooks: number;
  /** Undefined: it could not be planned (see `diagnostics`), or the command does not plan. */
  readonly plan: Plan | undefined;
  /** One for each change that is not a no-op, in the plan's order; empty unless applied. */
  readonly outcomes: readonly Outcome[];
  readonly pings: readonly PingResult[];
  /** Undefined: they were not read. */
  readonly deliveries?: readonly WebhookDeliveries[];
  /** Successful deliveries of webhooks that are not in `deliveries`, because only failed ones are shown. */
  readonly hiddenSuccesses?: number;
  /** Undefined: they were not read. */
  readonly eventSubscriptions?: readonly EventSubscription[];
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

/** The run as data. Every output for people and programs is a rendering of this. */
export interface Report {
  readonly command: Command;
  readonly result: Result;
  readonly exitCode: ExitCode;
  /** False in a report of a run that is still running, or was killed. */
  readonly complete: boolean;
  /** The signal that ended the run, if one did. */
  readonly interrupted: "SIGINT" | "SIGTERM" | undefined;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The auth method, for people; undefined if no login was needed. */
  readonly identity: string | undefined;
  /** In the order of the manifests. */
  readonly registries: readonly RegistryReport[];
  /** Of the manifests and the run as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 (hex) over the plans' digests; undefined if a plan has none. */
  readonly digest: string | undefined;
  /** True: the plan is shown for review, and merging it approves everything in it. */
  readonly mergeConsents?: boolean;
}

/** All tags with this prefix belong to this tool and to nothing else. Lower-cased, as keys of `Names` are. */
export const ownershipTags = "acr-webhooks-";
/** The ownership tags: who manages a webhook, and that it must not be deleted or replaced. */
export const ownerTag = "acr-webhooks-owner";
export const protectTag = "acr-webhooks-protect";
