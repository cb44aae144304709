import * as https from "node:https";
import { type Emulator, startEmulator } from "../src/emulator/emulator.ts";

/** One line of a benchmark's table. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is wanted, for people to compare; undefined: nothing is promised. */
  readonly goal?: string;
}

/** Measures the emulator with 10,000 webhooks in 20 registries, over TLS on loopback; client and emulator share this process. */
export async function benchEmulator(): Promise<readonly BenchRow[]> {
  const beforeStart = performance.now();
  const emulator = await startEmulator({ seed: crowded() });
  const started = performance.now() - beforeStart;
  const agent = new https.Agent({ keepAlive: true, maxSockets: 16 });
  try {
    const send = await client(emulator, agent);
    const registry = `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/registry7`;
    const version = "?api-version=2025-11-01";
    // Both paths warm, as in a test suite that has been running for a while.
    for (let count = 0; count < 20; count += 1) await send("GET", `${registry}/webhooks${version}`);
    await inParallel(500, 16, () => send("GET", `${registry}/webhooks/hook250${version}`));

    const lists: number[] = [];
    for (let count = 0; count < 50; count += 1)
      lists.push(await timed(() => send("GET", `${registry}/webhooks${version}`)));
    const reads = await timed(() => inParallel(5000, 16, () => send("GET", `${registry}/webhooks/hook250${version}`)));
    const configs = await timed(() =>
      inParallel(5000, 16, () => send("POST", `${registry}/webhooks/hook250/getCallbackConfig${version}`)),
    );
    return [
      { name: "emulator: start with 10,000 webhooks", value: started, unit: "ms" },
      { name: "emulator: list of 500 webhooks, median", value: median(lists), unit: "ms", goal: "under 20" },
      { name: "emulator: GET of one webhook", value: (5000 / reads) * 1000, unit: "requests/s", goal: "over 1000" },
      { name: "emulator: getCallbackConfig", value: (5000 / configs) * 1000, unit: "requests/s", goal: "over 1000" },
    ];
  } finally {
    agent.destroy();
    await emulator.close();
  }
}

// --- internal --------------------------------------------------------------------------------------------------------

function crowded(): object {
  const webhooks = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `hook${String(index).padStart(3, "0")}`,
      {
        serviceUri: `https://deploy.contoso.com/${index}`,
        customHeaders: { "X-Key": "value" },
        scope: "storefront:*",
        tags: { team: "platform" },
      },
    ]),
  );
  return { registries: Array.from({ length: 20 }, (_, index) => ({ name: `registry${index}`, webhooks })) };
}

type Send = (method: string, path: string) => Promise<void>;

async function client(emulator: Emulator, agent: https.Agent): Promise<Send> {
  const { tenantId, clientId, clientSecret, armEndpoint } = emulator.ready;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope: `${armEndpoint}/.default`,
  }).toString();
  const request = (method: string, path: string, headers: Record<string, string>, body?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = https.request(
        new URL(path, armEndpoint),
        { method, headers, agent, ca: emulator.ca },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString());
            else reject(new Error(`${method} ${path}: ${response.statusCode}`));
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  const login: unknown = JSON.parse(
    await request(
      "POST",
      `/${tenantId}/oauth2/v2.0/token`,
      { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": String(form.length) },
      form,
    ),
  );
  const token = typeof login === "object" && login !== null ? String(Reflect.get(login, "access_token")) : "";
  return async (method, path) => {
    await request(method, path, {
      Authorization: `Bearer ${token}`,
      ...(method === "POST" ? { "Content-Length": "0" } : {}),
    });
  };
}

async function inParallel(count: number, width: number, work: () => Promise<void>): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (left > 0) {
        left -= 1;
        await work();
      }
    }),
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
