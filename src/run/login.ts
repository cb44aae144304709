/** What comes before a run's first request to Azure: consent that nobody could give later, the cache, the login. */
import type { Azure, Permission } from "../azure/azure.ts";
import type { Command } from "../model.ts";
import type { Settings } from "../settings.ts";
import { type LoadedCache, loadCache } from "./cache.ts";
import { needsConsent } from "./consent.ts";
import type { Host } from "./host.ts";
import type { RunningRecord } from "./record.ts";
import { failed } from "./states.ts";

/** The command of a run, with its settings and host. */
export interface RunRequest {
  readonly command: Command;
  readonly settings: Settings;
  readonly host: Host;
  /** The webhooks to ping, show or send to; empty: all. */
  readonly names: readonly string[];
}

/** Which of the webhooks are pinged. */
export type PingWhich = "all" | "changed" | "none";

/** What the steps after the login work with. */
export interface Session {
  readonly azure: Azure;
  readonly cache: LoadedCache;
  readonly which: PingWhich;
}

/** Logs in, unless the record says why not. Throws `UserError`. */
export async function logIn(
  record: RunningRecord,
  { command, settings, host }: RunRequest,
): Promise<Session | undefined> {
  const asks = command === "apply" || (command === "redeliver" && !settings.dryRun);
  if (asks && !settings.yes && settings.expectDigest === undefined && !host.confirm) {
    record.note(needsConsent(command));
    return undefined;
  }
  // From here on other systems are called: the report file must exist before.
  await record.save();
  const superseded = command === "apply" ? await host.superseded?.() : undefined;
  if (superseded) {
    record.replaceAll(record.states().map((state) => failed(state, superseded, 4)));
    return undefined;
  }
  const cache = await loadCache(command, settings, host);
  record.note(...cache.diagnostics);
  if (cache.diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const which = settings.ping ?? (command === "drift" ? "none" : "all");
  const azure = await host.connect(permissionFor(command, which, settings));
  record.loggedInAs(azure.identity);
  host.step(`login: ${azure.identity}`);
  return { azure, cache, which };
}

/** What the client of a command may do. Pure. */
function permissionFor(command: Command, which: PingWhich, { deliveries }: Pick<Settings, "deliveries">): Permission {
  switch (command) {
    case "deliveries":
    case "redeliver":
      return command;
    case "apply":
      return "apply";
    case "ping":
      return "ping";
    case "drift":
      return which === "none" && deliveries === undefined ? "plan" : "drift";
    case "plan":
    case "validate":
      return "plan";
  }
}
