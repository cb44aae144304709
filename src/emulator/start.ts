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
import { type Changes, createChanges } from "./changes.ts";
import { type Clock, createClock } from "./clock.ts";
import { type Control, createControl, initialSwitches } from "./control.ts";
import type { Fault } from "./faults.ts";
import { createHookServer, isSiteHost } from "./hooks.ts";
import { createIdentityApp } from "./identity.ts";
import { isRecord } from "./json.ts";
import { createOperations } from "./operations.ts";
import { createPage } from "./page/page.ts";
import { createRequestLog } from "./requests.ts";
import { readSeed } from "./seed.ts";
import { createStore, readState } from "./state.ts";
import type { Sku, Store } from "./store.ts";
import type { Switches } from "./switches.ts";
import { type Certificate, createCertificate } from "./tls.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import type { Client, KeySet, World } from "./world.ts";

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
  /** The page for a browser: plain http, because a browser does not trust the certificate. */
  readonly pageUrl: string;
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
 * Starts the emulator.
 * @throws UserError if the seed or state file is invalid (exit code 3), or the port is not available (exit code 1).
 */
export async function start(options: EmulatorOptions): Promise<Emulator> {
  const host = options.host ?? "localhost";
  const loaded = await load(options, host);
  const parts = assemble(loaded, options.faults ?? []);
  const { world, store, certificate } = loaded;
  const server = createAdaptorServer({
    fetch: parts.app.fetch,
    // The certificate also covers 127.0.0.1 and ::1, for clients that use an address.
    createServer: createHttpsServer,
    serverOptions: { key: certificate.key, cert: certificate.cert, keepAliveTimeout: 65_000 },
  }) as Server;
  const plainServer = createAdaptorServer({ fetch: parts.plainApp.fetch, createServer: createHttpServer }) as Server;
  const directory = options.caFile === undefined ? await temporaryFolder() : undefined;
  const caFile = options.caFile ?? join(directory ?? "", "ca.pem");
  const close = async (): Promise<void> => {
    parts.control.clearFaults();
    await Promise.all([stop(server), stop(plainServer)]);
    await parts.settled();
    await stop(parts.hooks);
    await store.saved();
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  };
  try {
    await writeCertificate(caFile, certificate.cert);
    const port = await listen(server, host, options.port ?? 0);
    const plainPort = await listen(plainServer, "127.0.0.1", 0);
    const hookPort = store.sites.length > 0 ? await listen(parts.hooks, "127.0.0.1", 0) : undefined;
    const armEndpoint = `https://${shownHost(host)}:${port}`;
    const origins = ["localhost", "127.0.0.1", "[::1]", shownHost(host)].map((name) => `https://${name}:${port}`);
    parts.listening({ origins, hookPort });
    if (!isLoopback(host)) {
      options.log?.(
        `warning: listening on ${host}: everyone who can reach this machine can reach the emulator. Its tokens and TLS stop nobody who can read its output.`,
      );
    }
    const ready = readyLine(world, { armEndpoint, caFile, plainOrigin: `http://127.0.0.1:${plainPort}`, hookPort });
    return { ready, ca: certificate.cert, control: parts.control, close };
  } catch (error) {
    await close();
    throw error;
  }
}

// --- internal --------------------------------------------------------------------------------------------------------

/** What the emulator starts with. */
interface Loaded {
  readonly world: World;
  readonly clock: Clock;
  readonly certificate: Certificate;
  readonly tokens: Tokens;
  readonly store: Store;
  readonly changes: Changes;
  readonly switches: Switches;
}

async function load(options: EmulatorOptions, host: string): Promise<Loaded> {
  const clock = createClock(options.now);
  const changes = createChanges();
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
    changes.announce,
  );
  if (options.stateFile !== undefined && state === undefined) store.changed();
  await store.saved();
  const switches = initialSwitches(seedSwitches, options.switches ?? {});
  return { world, clock, certificate, tokens, store, changes, switches };
}

/** The running emulator without its listeners. */
interface Parts {
  /** Login, Azure Resource Manager, the control API and the page: over TLS. */
  readonly app: Hono;
  /** The managed identity and the page: plain http, loopback only. */
  readonly plainApp: Hono;
  readonly hooks: Server;
  readonly control: Control;
  /** Call it when the listeners' addresses are known. */
  listening(addresses: { readonly origins: readonly string[]; readonly hookPort: number | undefined }): void;
  /** Resolves when every delivery that no request waits for has ended. */
  settled(): Promise<void>;
}

function assemble(loaded: Loaded, initialFaults: readonly Fault[]): Parts {
  const { world, clock, tokens, store, changes } = loaded;
  const holder = { switches: loaded.switches };
  const switches = (): Switches => holder.switches;
  const underWay = new Set<Promise<unknown>>();
  const background = (work: Promise<unknown>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const buckets = createBuckets(clock.now);
  const log = createRequestLog();
  let addresses: Parameters<Parts["listening"]>[0] = { origins: [], hookPort: undefined };
  const hookPort = (hostname: string): number | undefined =>
    isSiteHost(store, hostname) ? addresses.hookPort : undefined;
  const events = { store, clock, switches, background, hookPort, announce: changes.announce };
  const { control, faults } = createControl(events, { holder, buckets, log });
  for (const fault of initialFaults) faults.add(fault);
  const arm = createArm({
    ...events,
    operations: createOperations(),
    tokens,
    buckets,
    clients: [...world.clients, world.managedIdentity],
    origins: () => addresses.origins,
  });
  const login = { tenantId: world.tenantId, clients: world.clients, issuers: world.issuers, tokens, clock, switches };
  const addPage = createPage({ store, control, faults, send: arm.send, changes });
  return {
    app: createApp({ arm: arm.respond, login, control, faults, log, clock, addPage }),
    plainApp: createIdentityApp({ tokens, identity: world.managedIdentity, switches, addPage }),
    hooks: createHookServer({ store, switches }),
    control,
    listening(known) {
      addresses = known;
    },
    async settled() {
      await Promise.allSettled([...underWay]);
    },
  };
}

function readyLine(
  world: World,
  made: {
    readonly armEndpoint: string;
    readonly caFile: string;
    readonly plainOrigin: string;
    readonly hookPort: number | undefined;
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
    pageUrl: `${made.plainOrigin}/`,
    msiEndpoint: `${made.plainOrigin}/metadata/identity/oauth2/token`,
    ...(made.hookPort === undefined ? {} : { hookEndpoint: `http://127.0.0.1:${made.hookPort}` }),
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

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), "acr-webhooks-emulator-"));
  } catch (error) {
    const message = `Cannot create a folder in ${tmpdir()} (${isRecord(error) ? error["code"] : error}).`;
    const help = "Set TMPDIR to a folder that you can write to.";
    throw new UserError([{ severity: "error", code: "emulator-ca-file", message, help }], 3);
  }
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
