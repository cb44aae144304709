import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JWK } from "jose";
import { UserError } from "../model.ts";
import { asObject, isRecord } from "./json.ts";
import type { EventEntry, Store, StoredRegistry, StoredWebhook } from "./store.ts";
import type { World } from "./world.ts";

/** What a state file keeps: the world, and the key of the tokens, so that those that clients have cached outlive a restart. */
export interface Kept {
  readonly world: World;
  readonly privateKey: JWK;
}

/**
 * Reads a state file; undefined: there is none yet.
 * @throws UserError `emulator-state-invalid`, exit code 3.
 */
export async function readState(file: string): Promise<Kept | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isRecord(error) && error["code"] === "ENOENT") return undefined;
    throw stateError(file, `can't be read (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
  }
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value["formatVersion"] !== formatVersion)
      throw new Error("not a state file of this version");
    return revive(value as unknown as Snapshot);
  } catch (error) {
    throw stateError(
      file,
      `is not a state file of this emulator (${error instanceof SyntaxError ? "not JSON" : "wrong content"})`,
    );
  }
}

/** A store over a world. With a file, each change is written to it: to a file beside it first, which then takes its place, readable by its owner alone. */
export function createStore(
  world: World,
  keep: { readonly file: string; readonly privateKey: JWK } | undefined,
): Store {
  const registries = new Map(world.registries.map((registry) => [registry.name.toLowerCase(), registry]));
  let changes = 0;
  let written = 0;
  let writing: Promise<void> | undefined;
  // Changes that come while a write is under way share the next one.
  const saved = async (): Promise<void> => {
    if (keep === undefined) return;
    const goal = changes;
    while (written < goal) {
      writing ??= write(keep.file, { world, privateKey: keep.privateKey }, changes);
      await writing;
    }
  };
  const write = async (file: string, kept: Kept, upTo: number): Promise<void> => {
    try {
      await replaceFile(file, JSON.stringify(snapshot(kept)));
      written = upTo;
    } finally {
      writing = undefined;
    }
  };
  return {
    tenantId: world.tenantId,
    subscriptions: new Map(world.subscriptions.map((each) => [each.subscriptionId.toLowerCase(), each])),
    registries,
    sites: world.sites ?? [],
    saved,
    changed() {
      changes += 1;
    },
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

const formatVersion = 1;

type Tuples = Readonly<Record<string, string>>;

interface Snapshot {
  readonly formatVersion: number;
  readonly privateKey: JWK;
  readonly world: Omit<World, "registries" | "issuers"> & {
    readonly issuers: Readonly<Record<string, { readonly keys: readonly Readonly<Record<string, unknown>>[] }>>;
    readonly registries: readonly (Omit<StoredRegistry, "tags" | "webhooks" | "events"> & {
      readonly tags: Tuples;
      readonly webhooks: readonly (Omit<StoredWebhook, "tags" | "customHeaders"> & {
        readonly tags: Tuples;
        readonly customHeaders: Tuples;
      })[];
      readonly events: Readonly<Record<string, readonly EventEntry[]>>;
    })[];
  };
}

function snapshot({ world, privateKey }: Kept): Snapshot {
  return {
    formatVersion,
    privateKey,
    world: {
      ...world,
      issuers: asObject(world.issuers),
      registries: world.registries.map((registry) => ({
        ...registry,
        tags: asObject(registry.tags),
        webhooks: [...registry.webhooks.values()].map((webhook) => ({
          ...webhook,
          tags: asObject(webhook.tags),
          customHeaders: asObject(webhook.customHeaders),
        })),
        events: asObject(registry.events),
      })),
    },
  };
}

function revive({ world, privateKey }: Snapshot): Kept {
  return {
    privateKey,
    world: {
      ...world,
      issuers: new Map(Object.entries(world.issuers)),
      registries: world.registries.map((registry) => ({
        ...registry,
        tags: new Map(Object.entries(registry.tags)),
        webhooks: new Map(
          registry.webhooks.map((webhook) => [
            webhook.name.toLowerCase(),
            // An operation that was under way when the emulator stopped is over.
            {
              ...webhook,
              provisioningState: "Succeeded",
              tags: new Map(Object.entries(webhook.tags)),
              customHeaders: new Map(Object.entries(webhook.customHeaders)),
            },
          ]),
        ),
        events: new Map(Object.entries(registry.events).map(([name, events]) => [name, [...events]])),
      })),
    },
  };
}

async function replaceFile(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(beside, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw stateError(file, `can't be written (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
  }
}

function stateError(file: string, what: string): UserError {
  return new UserError(
    [
      {
        severity: "error",
        code: "emulator-state-invalid",
        message: `The state file ${file} ${what}.`,
        help: "Name a file that the emulator may create or has made, or delete this one to begin anew.",
      },
    ],
    3,
  );
}
