/** The ports of a run: what it needs of the outside world. */
import type { Azure, Permission } from "../azure/azure.ts";
import type { Clock } from "../clock.ts";
import type { ManifestFile } from "../manifest/manifest.ts";
import type { DeliveryRow, Diagnostic, Report, Secret } from "../model.ts";

export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads the files that the patterns name, in order. A file that cannot be read comes with its problem. */
  readManifests(patterns: readonly string[]): Promise<readonly ManifestFile[]>;
  /** Logs in. Called only by commands that need the service. */
  connect(permission: Permission): Promise<Azure>;
  /** Hides a value from the CI's log before it is first used. `name`: the variable that it came from. */
  mask(value: Secret, name: string): void;
  /** One finished step, for people. */
  step(line: string): void;
  /** How far a phase has come, for people who watch. */
  status(progress: Progress): void;
  /** Updates the report file; resolves when it is written. Throws if it cannot be written. Undefined: there is none. */
  readonly saveReport: ((report: Report) => Promise<void>) | undefined;
  /** Asks before applying. Undefined: nobody can answer. */
  readonly confirm: ((report: Report) => Promise<boolean>) | undefined;
  /** Undefined: changes need no review. Else returns the reviewed digests, of changes or of whole plans; only these may be applied. */
  readonly reviewed: ((planned: Report) => Promise<ReadonlySet<string>>) | undefined;
  /** Returns why these manifests are outdated; undefined: they are not. Called before the service is. */
  readonly superseded?: () => Promise<Diagnostic | undefined>;
  /** Aborted: nothing new is started. The reason is the signal's name. */
  readonly stopping: AbortSignal;
  now(): Date;
  readonly clock: Clock;
  /** True: references in headers, userinfo or queries need `allowed-hosts` (the action). */
  readonly allowedHostsRequired: boolean;
  /** Sends one request, follows no redirect, and drops the response's text. */
  readonly send: (request: OutgoingRequest) => Promise<SendResult>;
  /** Where `deliveries --follow` shows what it finds. Undefined: nobody follows. */
  readonly follower?: Follower;
  /** Undefined: nothing is kept between runs, whatever the settings say. */
  readonly cacheFile?: CacheFile;
}

export interface Follower {
  /** What happened before; called once. */
  overview(report: Report): void;
  /** One new delivery. */
  delivery(delivery: { readonly registry: string; readonly webhook: string; readonly row: DeliveryRow }): void;
}

export interface OutgoingRequest {
  readonly uri: Secret;
  readonly headers: readonly (readonly [name: string, value: Secret])[];
  readonly body: Secret;
  /** Milliseconds. */
  readonly timeout: number;
}

/** `problem`: one clause without a secret. `reached`: the endpoint may have received the request. */
export type SendResult =
  | { readonly statusCode: number }
  | { readonly statusCode: undefined; readonly problem: string; readonly reached: boolean };

/** Where a cache is kept between runs. */
export interface CacheFile {
  /** Undefined: there is no such file. Throws Node's error. */
  read(path: string): Promise<string | undefined>;
  /** Replaces the text by what `change` returns for it. No other process changes it at the same time. Throws Node's error. */
  update(path: string, change: (text: string | undefined) => string): Promise<void>;
}

export type Phase = "opening" | "reading" | "applying" | "pinging" | "delivering";

/** Counted over all registries. `total` can grow while a phase runs. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}
