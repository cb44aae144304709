/**
 * A run: manifest → select → live → plan → consent → apply → verify → report. The steps that call other systems are in
 * `login.ts` and `online.ts`; each step is a function of values in a file named after it.
 */
import { readManifests } from "../manifest/manifest.ts";
import type { Command, Diagnostic, Report } from "../model.ts";
import type { Settings } from "../settings.ts";
import { checkEndpoints } from "./allowed-endpoints.ts";
import type { Host } from "./host.ts";
import { openRecord } from "./record.ts";
import { secretsToMask } from "./secrets.ts";
import { select } from "./select.ts";
import type { State } from "./states.ts";

export type { CacheFile, Follower, Host, Phase, Progress, SendResult } from "./host.ts";
export { coalesced } from "./journal.ts";
export { combineExitCodes, deliveriesFail, jobExitCode, resultOf } from "./outcome.ts";
export { failureOf, reportOfFailure } from "./report.ts";

/** Runs one command and returns its report. `names`: the webhooks to ping, for `ping`; empty: all. Throws only `UserError`, and on bugs. */
export async function run(
  command: Command,
  settings: Settings,
  host: Host,
  names: readonly string[] = [],
): Promise<Report> {
  const { environment } = host;
  const startedAt = host.now().toISOString();
  const manifests = readManifests(await host.readManifests(settings.files), {
    environment: command === "validate" ? undefined : environment,
    env: settings.env,
    allowedHosts: settings.allowedHosts,
    allowedHostsRequired: host.allowedHostsRequired,
    owners: settings.owners,
    // Another endpoint than Azure's is the emulator, or a private cloud: both deliver to private hosts.
    localEndpoints: settings.armEndpoint !== undefined,
  });
  for (const { value, name } of secretsToMask(manifests, settings, environment)) host.mask(value, name);
  const { selected, diagnostics: found } = select(command, manifests, settings, environment, names);
  const endpoints = checkEndpoints(manifests.desired, settings.allowedEndpoints, host.allowedHostsRequired);
  const diagnostics = [...found, ...endpoints, ...cannotFollow(settings, host)];
  const states = selected.map((desired): State => ({ stage: "selected", desired }));
  const record = openRecord({ command, settings, host, startedAt, states, diagnostics });

  const isInvalid = diagnostics.some(({ severity }) => severity === "error");
  if (isInvalid || command === "validate" || states.length === 0) return record.finish();
  const request = { command, settings, host, names };
  const { logIn } = await import("./login.ts");
  const session = await logIn(record, request);
  if (!session) return record.finish();
  const { processRegistries } = await import("./online.ts");
  await processRegistries(record, request, session);
  return record.finish();
}

/** `deliveries --follow` prints lines for people. */
function cannotFollow({ follow, format }: Settings, { follower }: Host): readonly Diagnostic[] {
  if (!follow || (follower && format === "text")) return [];
  const message = follower ? "deliveries are followed as text only" : "a CI job cannot follow deliveries";
  const help = follower ? "Leave out the format, or do not follow." : "Check them on a schedule instead.";
  const settings = follower ? [{ name: "format" }, { name: "follow" }] : [{ name: "follow" }];
  return [{ severity: "error", code: "usage", message, help, settings }];
}
