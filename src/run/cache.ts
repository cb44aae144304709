/**
 * What earlier runs read, so that a plan need not read it again. Contains no secret: only a keyed digest of each callback
 * configuration, which shows whether the manifest's is the same. In doubt the cache is empty, and everything is read.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { CallbackConfig, Command, DesiredWebhook, Diagnostic, LiveWebhook } from "../model.ts";
import type { Settings } from "../settings.ts";
import { completeConfig, normalServiceUri } from "../webhook/webhook.ts";
import type { Host } from "./host.ts";
import { coalesced } from "./journal.ts";

export interface Cache {
  /** Whether the text was written with this key and is unchanged, or there was none. */
  readonly isIntact: boolean;
  /**
   * The callback configuration of a live webhook, if it was the desired one when it was last read in full, that was not
   * too long ago, and `lastModifiedAt` is the same. Undefined: it must be read.
   */
  known(registryId: string, live: LiveWebhook, desired: DesiredWebhook): CallbackConfig | undefined;
  /** Keeps what was just read. Nothing is kept without `lastModifiedAt`, or if something could not be read. */
  keep(registryId: string, live: LiveWebhook): void;
  /** Whether an earlier run, or this one, has sent the event again. */
  wasSent(registryId: string, webhook: string, event: string): boolean;
  /** Remembers it for a week; `redeliver` looks back three days at most. */
  markSent(registryId: string, webhook: string, event: string): void;
  /** Forgets it: the endpoint cannot have received it. */
  unmarkSent(registryId: string, webhook: string, event: string): void;
  /** Whether another run has sent it since this one read the file; known from the last `merge`. */
  wasSentElsewhere(registryId: string, webhook: string, event: string): boolean;
  /** Takes over what other runs have sent since this one read or wrote the file. `text`: the file as it is now. */
  merge(text: string | undefined): void;
  /** The cache as a file's text: what was kept and used in this run, and what earlier runs kept of other registries. */
  text(): string;
}

export interface CacheOptions {
  /** What an earlier run wrote; undefined: nothing. */
  readonly text: string | undefined;
  /** The secret without which a cache can't be made, read or searched for values. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds after which a webhook is read again even if `lastModifiedAt` is the same: a write of an old api-version may not change it. */
  readonly maxAge: number;
}

/** A shorter key could be guessed, and with it the values behind the digests. */
const shortestKey = 32;

/** Part of every digest: raised when what takes part changes. */
const format = "acr-webhooks cache 2";

/** How long a sent event is remembered, in milliseconds. */
const sentAge = 7 * 24 * 3_600_000;

interface Entry {
  /** Of the callback configuration, keyed. */
  readonly digest: string;
  /** `lastModifiedAt` at that time, in milliseconds since the epoch. */
  readonly stamp: number;
  /** When it was read in full, in milliseconds since the epoch. */
  readonly readAt: number;
}

/** Registry id -> webhook -> entry; ids and names in lower case. */
type Entries = Map<string, Map<string, Entry>>;

/** What a file holds. `sent`: the key of an event -> when it was sent, in milliseconds since the epoch. */
interface Content {
  readonly isIntact: boolean;
  readonly entries: Entries;
  readonly sent: Map<string, number>;
}

/** Every digest of a cache; `purpose` keeps those of one kind apart from those of another. */
type Hmac = (purpose: "webhook" | "file" | "sent", value: string) => Buffer;

/** Opens a cache. A text that was not signed with this key, or was changed, counts as none. */
export function openCache({ text, key, now, maxAge }: CacheOptions): Cache {
  const hmac: Hmac = (purpose, value) => createHmac("sha256", key).update(`${format} ${purpose}\n${value}`).digest();
  const { isIntact, entries: earlier, sent } = readContent(text, hmac, now);
  const kept: Entries = new Map();
  let stored: ReadonlySet<string> = new Set(sent.keys());
  const elsewhere = new Set<string>();
  const sentKey = (...parts: readonly string[]) =>
    hmac("sent", JSON.stringify(parts.map((part) => part.toLowerCase()))).toString("base64url");
  /** A time in the future means that the clock was set back: the age is unknown. */
  const isFresh = ({ readAt }: Entry): boolean => readAt <= now && now - readAt < maxAge;

  function put(registryId: string, name: string, entry: Entry): void {
    const id = registryId.toLowerCase();
    const webhooks = kept.get(id) ?? new Map<string, Entry>();
    kept.set(id, webhooks);
    webhooks.set(name.toLowerCase(), entry);
  }

  return {
    isIntact,
    known(registryId, live, desired) {
      const { name } = live.webhook;
      const entry = earlier.get(registryId.toLowerCase())?.get(name.toLowerCase());
      if (!entry || entry.stamp !== live.lastModifiedAt || !isFresh(entry)) return undefined;
      const wanted = completeConfig(desired);
      if (!wanted || digestOf(hmac, registryId, name, wanted) !== entry.digest) return undefined;
      put(registryId, name, entry);
      return wanted;
    },
    keep(registryId, live) {
      const config = completeConfig(live.webhook);
      if (!config || live.lastModifiedAt === undefined) return;
      const { name } = live.webhook;
      const digest = digestOf(hmac, registryId, name, config);
      put(registryId, name, { digest, stamp: live.lastModifiedAt, readAt: now });
    },
    wasSent: (...event) => sent.has(sentKey(...event)),
    markSent: (...event) => void sent.set(sentKey(...event), now),
    unmarkSent: (...event) => void sent.delete(sentKey(...event)),
    wasSentElsewhere: (...event) => elsewhere.has(sentKey(...event)),
    merge(current) {
      const { isIntact: isReadable, sent: theirs } = readContent(current, hmac, now);
      for (const [event, at] of theirs) {
        if (stored.has(event)) continue;
        sent.set(event, at);
        elsewhere.add(event);
      }
      // What the other run has forgotten did not reach the endpoint.
      for (const event of isReadable ? elsewhere : []) {
        if (theirs.has(event)) continue;
        sent.delete(event);
        elsewhere.delete(event);
      }
      stored = new Set(sent.keys());
    },
    text() {
      const others = [...earlier].filter(([id, webhooks]) => !kept.has(id) && [...webhooks.values()].some(isFresh));
      return writeContent({ entries: new Map([...others, ...kept]), sent }, hmac, isFresh);
    },
  };
}

function digestOf(hmac: Hmac, registryId: string, name: string, { serviceUri, customHeaders }: CallbackConfig): string {
  const pairs = [...customHeaders].map(([lower, { value }]) => [lower, value.reveal()]).sort(byFirst);
  const canonical = [registryId.toLowerCase(), name.toLowerCase(), normalServiceUri(serviceUri.reveal()), pairs];
  return hmac("webhook", JSON.stringify(canonical)).toString("base64url");
}

/** The file's first line is the rest's signature. */
function readContent(text: string | undefined, hmac: Hmac, now: number): Content {
  const nothing = { isIntact: text === undefined, entries: new Map(), sent: new Map() };
  const end = text?.indexOf("\n") ?? -1;
  if (text === undefined || end < 0) return nothing;
  const signature = Buffer.from(text.slice(0, end), "base64url");
  const body = text.slice(end + 1);
  const expected = hmac("file", body);
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return nothing;
  // Signed, so written by this tool: its form is known.
  const { webhooks: rows, sent } = JSON.parse(body) as {
    readonly webhooks: [string, [string, string, number, number][]][];
    readonly sent: [string, number][];
  };
  const entries = new Map(
    rows.map(([id, webhooks]) => [
      id,
      new Map(webhooks.map(([name, digest, stamp, readAt]) => [name, { digest, stamp, readAt }])),
    ]),
  );
  return { isIntact: true, entries, sent: new Map(sent.filter(([, at]) => now - at < sentAge)) };
}

function writeContent(
  { entries, sent }: Omit<Content, "isIntact">,
  hmac: Hmac,
  isFresh: (entry: Entry) => boolean,
): string {
  const rows = [...entries].sort(byFirst).map(([id, webhooks]) => [
    id,
    [...webhooks]
      .filter(([, entry]) => isFresh(entry))
      .sort(byFirst)
      .map(([name, { digest, stamp, readAt }]) => [name, digest, stamp, readAt]),
  ]);
  const body = `${JSON.stringify({ webhooks: rows, sent: [...sent].sort(byFirst) })}\n`;
  return `${hmac("file", body).toString("base64url")}\n${body}`;
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  const [x, y] = [String(a[0]), String(b[0])];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The variable with the secret that signs the cache. No reference can use it. */
const keyVariable = "ACR_WEBHOOKS_CACHE_KEY";

export interface LoadedCache {
  /** Undefined: everything is read. */
  readonly cache: Cache | undefined;
  /** An error only for `redeliver`: without its cache it could send an event twice. */
  readonly diagnostics: readonly Diagnostic[];
  /** Writes the cache if it changed since the last write. Returns why that fails. */
  save(): Promise<readonly Diagnostic[]>;
}

/** Opens the cache that the settings name, if this command uses one. */
export async function loadCache(command: Command, settings: Settings, host: Host): Promise<LoadedCache> {
  const { cacheFile } = host;
  const path = settings.cache;
  const none = { cache: undefined, diagnostics: [], save: async () => [] };
  if (path === undefined || !cacheFile || command === "ping") return none;
  const remembers = command === "redeliver";
  const key = host.environment[keyVariable];
  if (key === undefined || key.length < shortestKey) return { ...none, diagnostics: [withoutKey(key, remembers)] };
  let written: string | undefined;
  try {
    written = await cacheFile.read(path);
  } catch (error) {
    if (remembers) return { ...none, diagnostics: [notReadable(path, error)] };
  }
  const cache = openCache({
    text: written,
    key,
    now: host.now().getTime(),
    maxAge: settings.cacheMaxAge * 3_600_000,
  });
  if (remembers && !cache.isIntact) return { ...none, diagnostics: [notIntact(path)] };
  const writer = coalesced(async () => {
    if (cache.text() === written) return;
    let next = "";
    await cacheFile.update(path, (current) => {
      cache.merge(current);
      next = cache.text();
      return next;
    });
    written = next;
  });
  return {
    cache,
    diagnostics: [],
    save: async () => {
      try {
        await writer.now();
        return [];
      } catch (error) {
        return [notWritten(path, error, remembers)];
      }
    },
  };
}

function withoutKey(key: string | undefined, isError: boolean): Diagnostic {
  const why = `${keyVariable} is ${key ? `shorter than ${shortestKey} characters` : "not set"}`;
  return {
    severity: isError ? "error" : "warning",
    code: "cache-without-key",
    message: isError ? `no cache to remember what is sent: ${why}` : `cache ignored: ${why}`,
    help: `Set ${keyVariable} to a secret of ${shortestKey} characters or more. To make one: openssl rand -base64 32.`,
  };
}

function notIntact(path: string): Diagnostic {
  return {
    severity: "error",
    code: "cache-not-intact",
    message: `the cache ${path} was written with another ${keyVariable}, or was changed`,
    help: "Set the key that it was written with. Or delete the file: events that it lists may then be sent a second time.",
  };
}

function notReadable(path: string, error: unknown): Diagnostic {
  return {
    severity: "error",
    code: "cache-not-intact",
    message: `cannot read the cache ${path} (${codeOf(error)})`,
    help: "Check the path and the file's permissions.",
  };
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? "unknown reason");
}

function notWritten(path: string, error: unknown, isError: boolean): Diagnostic {
  const help = "Name a file in a directory that exists and is writable.";
  return {
    severity: isError ? "error" : "warning",
    code: "cannot-write",
    message: `cannot write the cache ${path} (${codeOf(error)})`,
    help: isError ? help : `The next run reads everything. ${help}`,
  };
}
