/** An emulator with an endpoint, in a process of its own: it must not share a thread with what is measured. */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Ready, type Switches, startEmulator } from "../src/emulator/emulator.ts";

export interface Emulated extends AsyncDisposable {
  readonly ready: Ready;
  /** Where webhooks can point: everything gets 200. */
  readonly url: string;
  /** For a program to log in and work with it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Requests to the service since the last call: in all, those that take a write token, and those refused with 429. */
  requests(): Promise<{ readonly all: number; readonly writes: number; readonly refused: number }>;
}

interface Order {
  readonly seed: unknown;
  readonly switches: Partial<Switches>;
}

export async function startEmulated(order: Order): Promise<Emulated> {
  const child = fork(import.meta.filename, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ask = <T>(message: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      child.once("message", (answer) => resolve(answer as T));
      child.once("exit", () => reject(new Error("the emulator ended")));
      child.send(message as object);
    });
  const { ready, url } = await ask<{ ready: Ready; url: string }>(order);
  return {
    ready,
    url,
    environment: {
      NODE_EXTRA_CA_CERTS: ready.caFile,
      AZURE_AUTHORITY_HOST: ready.authorityHost,
      AZURE_TENANT_ID: ready.tenantId,
      AZURE_CLIENT_ID: ready.clientId,
      AZURE_CLIENT_SECRET: ready.clientSecret,
      AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
      ACR_WEBHOOKS_ARM_ENDPOINT: ready.armEndpoint,
    },
    requests: () => ask("requests"),
    async [Symbol.asyncDispose]() {
      child.removeAllListeners("exit");
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.send("end");
      await ended;
    },
  };
}

async function serve(order: Order): Promise<void> {
  const endpoint = createServer((request, response) => {
    request.resume();
    response.end();
  });
  await new Promise<void>((resolve) => endpoint.listen(0, "127.0.0.1", resolve));
  const begin = Date.now();
  const emulator = await startEmulator({
    ...order,
    // Its buckets are told of in every answer, and fill by this clock: so quick that they are never empty.
    ...(order.switches.throttle ? {} : { now: () => begin + (Date.now() - begin) * 200 }),
    switches: { tokenLifetime: 1_000_000, ...order.switches },
  });
  const counts = { all: 0, writes: 0, refused: 0 };
  emulator.control.onRequest(({ method, path }) => {
    if (!path.includes("/Microsoft.ContainerRegistry/")) return;
    counts.all += 1;
    if (["PUT", "PATCH", "POST"].includes(method)) counts.writes += 1;
  });
  process.on("message", async (message) => {
    switch (message) {
      case "requests":
        counts.refused = emulator.control.requests().filter(({ status }) => status === 429).length;
        process.send?.(counts);
        Object.assign(counts, { all: 0, writes: 0, refused: 0 });
        emulator.control.clearRequests();
        break;
      case "end":
        endpoint.closeAllConnections();
        endpoint.close();
        await emulator.close();
        process.disconnect();
        break;
    }
  });
  process.send?.({ ready: emulator.ready, url: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}` });
}

if (process.send && process.argv[1] === import.meta.filename)
  process.once("message", (order) => void serve(order as Order));
