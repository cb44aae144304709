/** A world to run the built command line in: an emulator over TLS, endpoints that answer as told, a directory of its own. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";

import { inProcess, type Surroundings } from "../in-process.ts";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Child {
  kill(signal: NodeJS.Signals): void;
  /** Resolves when standard error has this text, or the child has ended. */
  says(text: string): Promise<void>;
  /** Resolves when standard output has this text, or the child has ended. */
  prints(text: string): Promise<void>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with the child as soon as it runs. */
  readonly onStart?: (child: Child) => void | Promise<void>;
  /** The node to run it on. */
  readonly node?: string;
}

export interface Endpoint {
  readonly url: string;
  /** What it answers from now on; a number is a status code. */
  answers: number | ((path: string) => number);
  /** Runs before each response. */
  waits: () => Promise<void>;
  /** What it says beside its code. */
  says: { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  readonly requests: {
    readonly method: string;
    readonly path: string;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
  }[];
}

export interface World extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly endpoint: Endpoint;
  readonly directory: string;
  /** Writes a file into the directory. */
  file(name: string, text: string): Promise<string>;
  /** Runs `dist/cli.js` in the directory, logged in to the emulator. */
  cli(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Asks the emulator as another client would, past our own code. The path begins behind the registry. */
  arm(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }>;
  /** The live webhooks: name to what a GET shows of it, and its callback configuration. */
  live(): Promise<Record<string, LiveView>>;
}

export interface LiveView {
  readonly location: string;
  readonly tags: Record<string, string>;
  readonly status: string;
  readonly scope: string;
  readonly actions: readonly string[];
  readonly serviceUri: string;
  readonly customHeaders: Record<string, string>;
}

export const dist = resolve(process.env["ACR_WEBHOOKS_DIST"] ?? "dist");

/** Shared by all child processes, which start hundreds of times: Node keeps what it compiled. */
export const compiledCode = { NODE_COMPILE_CACHE: resolve("node_modules/.cache/acr-webhooks-tests") };

export interface WorldOptions extends EmulatorOptions {
  /** Runs the sources in this process, instead of the built program in a child process. */
  readonly fromSources?: boolean;
}

/** Starts a world; `await using` ends it. */
export async function startWorld({ fromSources = false, ...options }: WorldOptions = {}): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-test-"));
  const endpoint = await startEndpoint();
  const emulator = await startEmulator(options);
  const { ready, ca } = emulator;
  const registry = ready.registries[0];
  const environment = {
    PATH: process.env["PATH"],
    HOME: directory,
    ...compiledCode,
    NODE_EXTRA_CA_CERTS: ready.caFile,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    ACR_WEBHOOKS_ARM_ENDPOINT: ready.armEndpoint,
  };

  let token: string | undefined;
  async function bearer(): Promise<string> {
    if (token) return token;
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: ready.clientId,
      client_secret: ready.clientSecret,
      scope: `${ready.armEndpoint}/.default`,
    });
    const answer = await https(
      "POST",
      `${ready.authorityHost}/${ready.tenantId}/oauth2/v2.0/token`,
      ca,
      form.toString(),
      {
        "content-type": "application/x-www-form-urlencoded",
      },
    );
    token = (answer.body as { access_token: string }).access_token;
    return token;
  }

  const world: World = {
    emulator,
    endpoint,
    directory,
    async file(name, text) {
      await writeFile(join(directory, name), text);
      return join(directory, name);
    },
    cli: (args, { env = {}, onStart, node = process.execPath } = {}) => {
      const all = Object.entries({ ...environment, ...env }).filter(([, value]) => value !== undefined);
      if (fromSources) return runSources(args, { env: Object.fromEntries(all), cwd: directory, ca });
      return new Promise((done, failed) => {
        const child = spawn(node, [join(dist, "cli.js"), ...args], {
          cwd: directory,
          env: Object.fromEntries(all) as NodeJS.ProcessEnv,
          stdio: ["ignore", "pipe", "pipe"],
        });
        let stdout = "";
        let stderr = "";
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          stdout += text;
        });
        child.stderr.setEncoding("utf8").on("data", (text: string) => {
          stderr += text;
        });
        child.on("error", failed);
        child.on("close", (code) => done({ code, stdout, stderr }));
        const has = (stream: "stdout" | "stderr", text: string) =>
          new Promise<void>((said) => {
            const check = () => (stream === "stdout" ? stdout : stderr).includes(text) && said();
            child.on("close", () => said());
            child[stream].on("data", check);
            check();
          });
        const says = (text: string) => has("stderr", text);
        const prints = (text: string) => has("stdout", text);
        Promise.resolve(onStart?.({ kill: (signal) => child.kill(signal), says, prints })).catch(failed);
      });
    },
    async arm(method, path, body) {
      const base = `/subscriptions/${ready.subscriptionId}/resourceGroups/${registry?.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry?.name}`;
      const url = `${ready.armEndpoint}${base}${path}${path.includes("?") ? "&" : "?"}api-version=2025-11-01`;
      return https(method, url, ca, body === undefined ? undefined : JSON.stringify(body), {
        authorization: `Bearer ${await bearer()}`,
        "content-type": "application/json",
      });
    },
    async live() {
      const { body } = await world.arm("GET", "/webhooks");
      const found: Record<string, LiveView> = {};
      for (const each of (
        body as { value: { name: string; location: string; tags: Record<string, string>; properties: LiveView }[] }
      ).value) {
        const config = (await world.arm("POST", `/webhooks/${each.name}/getCallbackConfig`)).body as LiveView;
        const { status, scope, actions } = each.properties;
        const { serviceUri, customHeaders = {} } = config;
        found[each.name] = {
          location: each.location,
          tags: each.tags,
          status,
          scope,
          actions,
          serviceUri,
          customHeaders,
        };
      }
      return found;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([emulator.close(), endpoint.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
  return world;
}

async function runSources(args: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const { main } = await import("../../src/cli/main.ts");
  return inProcess(() => main(["node", "acr-webhooks", ...args]), surroundings);
}

async function startEndpoint(): Promise<Endpoint & { close(): Promise<void> }> {
  const requests: Endpoint["requests"] = [];
  const server = createServer((incoming, response) => {
    let body = "";
    incoming.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    incoming.on("end", async () => {
      const path = incoming.url ?? "";
      requests.push({ method: incoming.method ?? "", path, headers: incoming.headers, body });
      await endpoint.waits();
      response.statusCode = typeof endpoint.answers === "number" ? endpoint.answers : endpoint.answers(path);
      for (const [name, value] of Object.entries(endpoint.says.headers)) response.setHeader(name, value);
      response.end(endpoint.says.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: 200 as Endpoint["answers"],
    waits: async () => {},
    says: {
      body: "s3cret-answer-of-the-endpoint",
      headers: { "set-cookie": "session=s3cret-cookie-of-the-endpoint" },
    } as Endpoint["says"],
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
  return endpoint;
}

function https(
  method: string,
  url: string,
  ca: string,
  body: string | undefined,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  return new Promise((done, failed) => {
    const outgoing = request(
      url,
      { method, ca, headers: { ...headers, "content-length": String(Buffer.byteLength(body ?? "")) } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
        });
        response.on("end", () =>
          done({ status: response.statusCode ?? 0, body: text === "" ? undefined : JSON.parse(text) }),
        );
      },
    );
    outgoing.on("error", failed);
    outgoing.end(body);
  });
}
