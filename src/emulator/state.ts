import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JWK } from "jose";
import { UserError } from "../model.ts";
import { asObject, isRecord } from "./json.ts";
import {
  type EventEntry,
  groupKey,
  groupsOf,
  newPasswords,
  type Replication,
  type ResourceGroup,
  type Store,
  type StoredRegistry,
  type StoredWebhook,
} from "./store.ts";
import type { World } from "./world.ts";

/** The content of a state file: the world, and the key of the tokens, so that cached tokens stay valid after a restart. */
export interface Kept {
  readonly world: World;
  readonly privateKey: JWK;
}

/**
 * Reads a state file. `undefined`: it does not exist.
 * @throws UserError `emulator-state-invalid`, exit code 3.
 */
export async function readState(file: string): Promise<Kept | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isRecord(error) && error["code"] === "ENOENT") return undefined;
    throw stateError(file, `cannot be read (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
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

/** A store over a world. With a file, each change is written to a temporary file next to it, which then replaces it. Only its owner can read it. */
export function createStore(
  world: World,
  keep: { readonly file: string; readonly privateKey: JWK } | undefined,
  announce: () => void = () => undefined,
): Store {
  const groups = new Map(world.groups.map((group) => [groupKey(group.subscriptionId, group.name), group]));
  const registries = new Map(world.registries.map((registry) => [registry.name.toLowerCase(), registry]));
  const sites = [...(world.sites ?? [])];
  const current = (): World => ({
    ...world,
    groups: [...groups.values()],
    registries: [...registries.values()],
    sites,
  });
  let changes = 0;
  let written = 0;
  let writing: Promise<void> | undefined;
  // Changes during a write share the next write.
  const saved = async (): Promise<void> => {
    if (keep === undefined) return;
    const goal = changes;
    while (written < goal) {
      writing ??= write(keep.file, { world: current(), privateKey: keep.privateKey }, changes);
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
    groups,
    registries,
    sites,
    saved,
    changed() {
      changes += 1;
      announce();
    },
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

const formatVersion = 1;

type Tuples = Readonly<Record<string, string>>;

interface Snapshot {
  readonly formatVersion: number;
  readonly privateKey: JWK;
  readonly world: Omit<World, "registries" | "issuers" | "groups"> & {
    readonly issuers: Readonly<Record<string, { readonly keys: readonly Readonly<Record<string, unknown>>[] }>>;
    /** Missing in files of older versions, as are some members of registries and replications. */
    readonly groups?: readonly (Omit<ResourceGroup, "tags"> & { readonly tags: Tuples })[];
    readonly registries: readonly (Omit<
      StoredRegistry,
      "tags" | "webhooks" | "events" | "replications" | "properties" | "identity" | "passwords" | "provisioningState"
    > & {
      readonly properties?: StoredRegistry["properties"];
      readonly identity?: StoredRegistry["identity"];
      readonly passwords?: StoredRegistry["passwords"];
      readonly replications: readonly (Pick<Replication, "name" | "location" | "systemData"> &
        Partial<Pick<Replication, "regionEndpointEnabled" | "zoneRedundancy">> & { readonly tags?: Tuples })[];
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
      groups: world.groups.map((group) => ({ ...group, tags: asObject(group.tags) })),
      registries: world.registries.map((registry) => ({
        ...registry,
        tags: asObject(registry.tags),
        replications: registry.replications.map((replication) => ({
          ...replication,
          tags: asObject(replication.tags),
        })),
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
      groups: reviveGroups(world),
      registries: world.registries.map((registry) => ({
        ...registry,
        properties: registry.properties ?? {},
        identity: registry.identity,
        passwords: registry.passwords ?? newPasswords(),
        provisioningState: "Succeeded",
        replications: registry.replications.map((replication) => ({
          regionEndpointEnabled: true,
          zoneRedundancy: "Disabled" as const,
          ...replication,
          provisioningState: "Succeeded" as const,
          tags: new Map(Object.entries(replication.tags ?? {})),
        })),
        tags: new Map(Object.entries(registry.tags)),
        webhooks: new Map(
          registry.webhooks.map((webhook) => [
            webhook.name.toLowerCase(),
            // An operation that was pending when the emulator stopped has ended.
            {
              ...webhook,
              provisioningState: "Succeeded",
              tags: new Map(Object.entries(webhook.tags)),
              customHeaders: new Map(Object.entries(webhook.customHeaders)),
            },
          ]),
        ),
        // A delivery that was pending when the emulator stopped got no response.
        events: new Map(
          Object.entries(registry.events).map(([name, events]) => [
            name,
            events.map(({ pending: _, ...entry }): EventEntry => entry),
          ]),
        ),
      })),
    },
  };
}

/** The groups of a state file. A file without any comes from an older version: each registry brings its group along. */
function reviveGroups(world: Snapshot["world"]): ResourceGroup[] {
  if (world.groups !== undefined) {
    return world.groups.map((group) => ({
      ...group,
      managedBy: group.managedBy,
      tags: new Map(Object.entries(group.tags)),
    }));
  }
  return groupsOf([...world.registries, ...(world.sites ?? [])]);
}

async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw stateError(file, `cannot be written (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
  }
}

function stateError(file: string, what: string): UserError {
  return new UserError(
    [
      {
        severity: "error",
        code: "emulator-state-invalid",
        message: `The state file ${file} ${what}.`,
        help: "Use a file that the emulator can create or has written, or delete this one to start again.",
      },
    ],
    3,
  );
}
