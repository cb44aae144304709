/** The whole job in this process: the real SDK and the real order of a run, against an emulator. */

import { type Clock, systemClock } from "../../src/clock.ts";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";
import type { Command, Report } from "../../src/model.ts";
import { type Host, run } from "../../src/run/run.ts";
import { parseSettings, type RawSettings } from "../../src/settings.ts";
import { type Endpoint, startEndpoint } from "../emulator/endpoint.ts";
import { quietHost } from "../end-to-end/host.ts";

export interface Job extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly endpoint: Endpoint;
  /** The status code that the endpoint answers from now on. */
  answer(code: number): void;
  /** Every wait that was told. */
  readonly waits: string[];
  /** What `--cache FILE` keeps, by file. */
  readonly files: Map<string, string>;
  run(command: Command, manifest: string, raw?: RawSettings, host?: Partial<Host>): Promise<Report>;
  /** What the requests since the last call were, without logins: "POST ping" to how many. */
  requests(): Readonly<Record<string, number>>;
}

export interface JobOptions extends EmulatorOptions {
  readonly clock?: Clock;
}

export const cacheKey = "a-key-of-thirty-two-characters-or-more";

export async function startJob({ clock = systemClock, ...options }: JobOptions = {}): Promise<Job> {
  let status = 200;
  const endpoint = await startEndpoint((response) => {
    response.statusCode = status;
    response.end();
  });
  const emulator = await startEmulator(options);
  const { ready, ca, control } = emulator;
  const waits: string[] = [];
  const files = new Map<string, string>();
  const environment = {
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
    WEBHOOK_TOKEN: "s3cret-token",
    ACR_WEBHOOKS_CACHE_KEY: cacheKey,
  };
  return {
    emulator,
    endpoint,
    answer(code) {
      status = code;
    },
    waits,
    files,
    run(command, manifest, raw = {}, host = {}) {
      const settings = parseSettings(
        { yes: ["true"], "arm-endpoint": [ready.armEndpoint], ...raw },
        (name) => `--${name}`,
      );
      return run(command, settings, {
        ...quietHost({
          settings,
          manifest,
          environment,
          ca,
          clock,
          onWait: (wait) => waits.push(`${wait.kind} ${wait.reason}`),
        }),
        cacheFile: {
          read: async (path) => files.get(path),
          update: async (path, change) => void files.set(path, change(files.get(path))),
        },
        ...host,
      });
    },
    requests() {
      const counts: Record<string, number> = {};
      for (const { method, path } of control.requests()) {
        if (!path.includes("/Microsoft.ContainerRegistry/")) continue;
        const [last = "", before] = path.split("/").reverse();
        const what = before === "webhooks" ? "webhook" : last;
        const name = `${method} ${what}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      control.clearRequests();
      return counts;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([emulator.close(), endpoint.close()]);
    },
  };
}

/** How many write tokens these requests take: every POST is a write. */
export function writeTokens(requests: Readonly<Record<string, number>>): number {
  return Object.entries(requests)
    .filter(([name]) => /^(PUT|PATCH|POST)/.test(name))
    .reduce((sum, [, count]) => sum + count, 0);
}

export function manifestOf(registry: string, webhooks: readonly string[], more = ""): string {
  const list = webhooks.map((webhook) => `  ${webhook}\n`).join("");
  return `owner: contoso/storefront\nregistry: {name: ${registry}}\n${more}webhooks:${list === "" ? " {}\n" : `\n${list}`}`;
}
