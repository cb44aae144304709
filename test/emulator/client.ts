import * as https from "node:https";
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { ClientSecretCredential } from "@azure/identity";
import type { Emulator } from "../../src/emulator/emulator.ts";

/** An answer as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body parsed; undefined where there is none or it is not JSON. */
  readonly json: unknown;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly agent?: https.Agent;
  readonly signal?: AbortSignal;
}

/** Sends one request to the emulator, trusting its certificate. A body that is an object goes as JSON. */
export function ask(emulator: Emulator, path: string, request: RawRequest = {}): Promise<RawResponse> {
  const body = typeof request.body === "object" ? JSON.stringify(request.body) : request.body;
  const type = typeof request.body === "object" ? { "Content-Type": "application/json" } : {};
  const { agent, signal } = request;
  const chunked = request.headers?.["Transfer-Encoding"] === "chunked";
  return new Promise((resolve, reject) => {
    const sent = https.request(
      new URL(path, emulator.ready.armEndpoint),
      {
        method: request.method ?? "GET",
        headers: {
          ...type,
          ...(body === undefined || chunked ? {} : { "Content-Length": Buffer.byteLength(body) }),
          ...request.headers,
        },
        ca: emulator.ca,
        // Whatever the Host header says.
        servername: "localhost",
        agent: agent ?? false,
        ...(signal === undefined ? {} : { signal }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text) });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A token for ARM, by client secret. */
export async function token(emulator: Emulator, scope = `${emulator.ready.armEndpoint}/.default`): Promise<string> {
  const { tenantId, clientId, clientSecret } = emulator.ready;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  });
  const answer = await ask(emulator, `/${tenantId}/oauth2/v2.0/token`, {
    method: "POST",
    body: form.toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  return String(field(answer.json, "access_token"));
}

/** A function that asks ARM with a token; paths may begin with `R`, the first registry. */
export async function arm(
  emulator: Emulator,
): Promise<(method: string, path: string, body?: object) => Promise<RawResponse>> {
  const bearer = await token(emulator);
  const agent = new https.Agent({ keepAlive: true });
  return (method, path, body) =>
    ask(emulator, path.replace(/^R/, registryPath(emulator)), {
      method,
      agent,
      headers: { Authorization: `Bearer ${bearer}` },
      ...(body === undefined ? {} : { body }),
    });
}

/** The ARM path of the first registry. */
export function registryPath(emulator: Emulator): string {
  const [registry] = emulator.ready.registries;
  return `/subscriptions/${emulator.ready.subscriptionId}/resourceGroups/${registry?.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry?.name}`;
}

/** The real SDK with the real login, pointed at the emulator. Retries are on, as by default. */
export function sdk(
  emulator: Emulator,
  options: { readonly retries?: number } = {},
): ContainerRegistryManagementClient {
  const { armEndpoint, authorityHost, tenantId, clientId, clientSecret, subscriptionId } = emulator.ready;
  const tlsOptions = { ca: emulator.ca };
  const credential = new ClientSecretCredential(tenantId, clientId, clientSecret, {
    authorityHost,
    disableInstanceDiscovery: true,
    tlsOptions,
  });
  return new ContainerRegistryManagementClient(credential, subscriptionId, {
    endpoint: armEndpoint,
    credentials: { scopes: [`${armEndpoint}/.default`] },
    tlsOptions,
    ...(options.retries === undefined ? {} : { retryOptions: { maxRetries: options.retries, retryDelayInMs: 1 } }),
  });
}

/** A member of a JSON object; undefined where there is none. A dotted path goes deeper. */
export function field(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
