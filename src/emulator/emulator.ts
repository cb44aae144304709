import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { UserError } from "../model.ts";
import { createApp } from "./app.ts";
import { createArm } from "./arm.ts";
import { createBuckets } from "./buckets.ts";
import { createClock } from "./clock.ts";
import { type Control, createControl, initialSwitches } from "./control.ts";
import type { Fault } from "./faults.ts";
import { createHookServer, isSiteHost } from "./hooks.ts";
import { createIdentityApp } from "./identity.ts";
import { isRecord } from "./json.ts";
import { createOperations } from "./operations.ts";
import { createRequestLog } from "./requests.ts";
import { readSeed } from "./seed.ts";
import { createStore, readState } from "./state.ts";
import type { Sku } from "./store.ts";
import type { Switches } from "./switches.ts";
import { createCertificate } from "./tls.ts";
import { createTokens } from "./tokens.ts";
import type { Client, KeySet, World } from "./world.ts";

export type { EventInput, WebhookSetting } from "./control.ts";
export type { Fault } from "./faults.ts";
export type { RequestRecord } from "./requests.ts";
export type { StoredWebhook } from "./store.ts";
export type { Switches } from "./switches.ts";

export interface EmulatorOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Default: loopback. */
  readonly host?: string;
  /** A parsed seed document (schemas/emulator-seed.schema.json). */
  readonly seed?: unknown;
  /** Keeps everything in this file. Its content takes precedence over the seed. */
  readonly stateFile?: string;
  /** Where to write the certificate. Default: a private temporary directory that is removed at the end. */
  readonly caFile?: string;
  readonly switches?: Partial<Switches>;
  readonly faults?: readonly Fault[];
  /** A key set for federated assertions. The first client trusts it for any subject, in addition to the seed. */
  readonly federation?: { readonly issuer: string; readonly keys: KeySet; readonly subject?: string };
  /** Replaces the machine's clock: milliseconds since the epoch. */
  readonly now?: () => number;
  /** Receives warnings, one line each. */
  readonly log?: (line: string) => void;
}

/** What clients need to know, printed as one JSON line when the emulator is ready. */
export interface Ready {
  /** `https://localhost:PORT` */
  readonly armEndpoint: string;
  /** For `AZURE_AUTHORITY_HOST`. Clients must not look it up in the public cloud (`disableInstanceDiscovery`). */
  readonly authorityHost: string;
  /** The certificate to trust: `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`. */
  readonly caFile: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly subscriptionId: string;
  readonly registries: readonly {
    readonly name: string;
    readonly resourceGroup: string;
    readonly location: string;
    readonly sku: Sku;
  }[];
  /** The managed identity endpoint, plain http: for `MSI_ENDPOINT`, and its origin for `AZURE_POD_IDENTITY_AUTHORITY_HOST`. */
  readonly msiEndpoint: string;
  /** The hooks of the seeded sites, plain http, only if there are sites. The `Host` header selects the site. */
  readonly hookEndpoint?: string;
}

export interface Emulator {
  readonly ready: Ready;
  /** The certificate, PEM. */
  readonly ca: string;
  readonly control: Control;
  /** Stops listening, closes connections, waits for pending deliveries, saves the state, removes the temporary directory. */
  close(): Promise<void>;
}

/**
 * Starts an Azure Resource Manager for container registry webhooks on this machine.
 * @throws UserError if the seed or state file is invalid (exit code 3), or the port is not available (exit code 1).
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const host = options.host ?? "localhost";
  const clock = createClock(options.now);
  const [{ world: seeded, switches: seedSwitches }, state, certificate] = await Promise.all([
    readSeed(options.seed, clock.stamp),
    options.stateFile === undefined ? undefined : readState(options.stateFile),
    createCertificate(host),
  ]);
  const world = federated(state?.world ?? seeded, options.federation);
  const tokens = await createTokens({
    tenantId: world.tenantId,
    clock,
    ...(state === undefined ? {} : { privateKey: state.privateKey }),
  });
  const store = createStore(
    world,
    options.stateFile === undefined ? undefined : { file: options.stateFile, privateKey: tokens.privateKey },
  );
  if (options.stateFile !== undefined && state === undefined) store.changed();
  await store.saved();

  const holder = { switches: initialSwitches(seedSwitches, options.switches ?? {}) };
  const switches = (): Switches => holder.switches;
  const underWay = new Set<Promise<unknown>>();
  const background = (work: Promise<unknown>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const buckets = createBuckets(clock.now);
  const log = createRequestLog();
  const hooks = createHookServer({ store, switches });
  let hookListener: number | undefined;
  const hookPort = (hostname: string): number | undefined => (isSiteHost(store, hostname) ? hookListener : undefined);
  const events = { store, clock, switches, background, hookPort };
  const { control, faults } = createControl(events, { holder, buckets, log });
  for (const fault of options.faults ?? []) faults.add(fault);

  const origins: string[] = [];
  const clients = [...world.clients, world.managedIdentity];
  const arm = createArm({
    ...events,
    operations: createOperations(),
    tokens,
    buckets,
    clients,
    origins: () => origins,
  });
  const login = { tenantId: world.tenantId, clients: world.clients, issuers: world.issuers, tokens, clock, switches };
  const app = createApp({ arm, login, control, faults, log, clock });

  const server = createAdaptorServer({
    fetch: app.fetch,
    // The certificate also covers 127.0.0.1 and ::1, for clients that use an address.
    createServer: createHttpsServer,
    serverOptions: { key: certificate.key, cert: certificate.cert, keepAliveTimeout: 65_000 },
  }) as Server;
  const identityServer = listener(createIdentityApp({ tokens, identity: world.managedIdentity, switches }));
  const directory = options.caFile === undefined ? await mkdtemp(join(tmpdir(), "acr-webhooks-emulator-")) : undefined;
  const caFile = options.caFile ?? join(directory ?? "", "ca.pem");
  const close = async (): Promise<void> => {
    faults.clear();
    await Promise.all([stop(server), stop(identityServer)]);
    await Promise.allSettled([...underWay]);
    await stop(hooks);
    await store.saved();
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  };
  try {
    await writeCertificate(caFile, certificate.cert);
    const port = await listen(server, host, options.port ?? 0);
    const identityPort = await listen(identityServer, "127.0.0.1", 0);
    if (store.sites.length > 0) hookListener = await listen(hooks, "127.0.0.1", 0);
    const armEndpoint = `https://${shownHost(host)}:${port}`;
    origins.push(...["localhost", "127.0.0.1", "[::1]", shownHost(host)].map((name) => `https://${name}:${port}`));
    if (!isLoopback(host)) {
      options.log?.(
        `warning: listening on ${host}: everyone who can reach this machine can reach the emulator. Its tokens and TLS stop nobody who can read its output.`,
      );
    }
    return {
      ready: readyLine(world, {
        armEndpoint,
        caFile,
        ...(hookListener === undefined ? {} : { hookEndpoint: `http://127.0.0.1:${hookListener}` }),
        msiEndpoint: `http://127.0.0.1:${identityPort}/metadata/identity/oauth2/token`,
      }),
      ca: certificate.cert,
      control,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

// --- internal --------------------------------------------------------------------------------------------------------

function readyLine(
  world: World,
  made: {
    readonly armEndpoint: string;
    readonly caFile: string;
    readonly msiEndpoint: string;
    readonly hookEndpoint?: string;
  },
): Ready {
  const [client] = world.clients;
  return {
    armEndpoint: made.armEndpoint,
    authorityHost: made.armEndpoint,
    caFile: made.caFile,
    tenantId: world.tenantId,
    clientId: client?.clientId ?? "",
    clientSecret: client?.clientSecret ?? "",
    subscriptionId: world.subscriptions[0]?.subscriptionId ?? "",
    registries: world.registries.map(({ name, resourceGroup, location, sku }) => ({
      name,
      resourceGroup,
      location,
      sku,
    })),
    msiEndpoint: made.msiEndpoint,
    ...(made.hookEndpoint === undefined ? {} : { hookEndpoint: made.hookEndpoint }),
  };
}

function federated(world: World, federation: EmulatorOptions["federation"]): World {
  if (federation === undefined) return world;
  const credential = {
    issuer: federation.issuer,
    subject: federation.subject,
    audiences: ["api://AzureADTokenExchange"],
  };
  const [first, ...others] = world.clients;
  const trusting: readonly Client[] =
    first === undefined ? [] : [{ ...first, federatedCredentials: [...first.federatedCredentials, credential] }];
  return {
    ...world,
    clients: [...trusting, ...others],
    issuers: new Map([...world.issuers, [federation.issuer, federation.keys]]),
  };
}

async function writeCertificate(file: string, certificate: string): Promise<void> {
  try {
    await writeFile(file, certificate);
  } catch (error) {
    const code = isRecord(error) ? String(error["code"]) : "unknown error";
    const message = `The certificate file ${file} cannot be written (${code}).`;
    const help = "Use a file in an existing directory, or omit --ca-file.";
    throw new UserError([{ severity: "error", code: "emulator-ca-file", message, help }], 3);
  }
}

function listener(app: Hono): Server {
  return createAdaptorServer({ fetch: app.fetch, createServer: createHttpServer }) as Server;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      const code = isRecord(error) ? String(error["code"]) : "";
      reject(
        new UserError(
          [
            {
              severity: "error",
              code: "emulator-cannot-listen",
              message:
                code === "EADDRINUSE"
                  ? `Port ${port} is in use.`
                  : `Cannot listen on ${host}, port ${port} (${code || error.message}).`,
              help: "Use another --port, or omit it to use a free port.",
            },
          ],
          1,
        ),
      );
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      // A client that disconnects in the middle is not an error of the server.
      server.on("error", () => undefined);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** The host in a URL for clients. */
function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "127.0.0.1" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
