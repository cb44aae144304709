/** A run in this process, by the real SDK against an emulator: nobody watches it, and nobody stops it. */
import { connect, login, type Wait } from "../../src/azure/azure.ts";
import { type Clock, systemClock } from "../../src/clock.ts";
import { send } from "../../src/host/host.ts";
import type { Host } from "../../src/run/run.ts";
import type { Settings } from "../../src/settings.ts";

export interface Quiet {
  readonly settings: Settings;
  readonly manifest: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The emulator's certificate authority. */
  readonly ca: string;
  readonly clock?: Clock;
  readonly onWait?: (wait: Wait) => void;
}

export function quietHost({
  settings,
  manifest,
  environment,
  ca,
  clock = systemClock,
  onWait = () => {},
}: Quiet): Host {
  const never = new AbortController().signal;
  const { cloud, armEndpoint, concurrency } = settings;
  return {
    environment,
    allowedHostsRequired: false,
    clock,
    stopping: never,
    now: () => new Date(),
    mask: () => {},
    step: () => {},
    status: () => {},
    saveReport: undefined,
    confirm: undefined,
    reviewed: undefined,
    send,
    readManifests: async () => [{ path: "webhooks.yaml", content: new TextEncoder().encode(manifest) }],
    connect: (permission) =>
      connect(login({ cloud, armEndpoint, environment, ca, signal: never }), {
        permission,
        concurrency,
        signal: never,
        clock,
        onWait,
      }),
  };
}
