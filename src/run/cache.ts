/**
 * What earlier runs read, so that a plan need not read it again. Holds no secret: of each callback configuration a keyed digest,
 * which tells whether the manifest wants the same and nothing else. In doubt there is nothing in it, and everything is read.
 */
import type { CallbackConfig, DesiredWebhook, LiveWebhook, Names, Secret } from "../model.ts";
import { completeConfig } from "../plan/plan.ts";

export interface Cache {
  /**
   * The callback configuration of a live webhook, where it was the desired one when it was last read in full, that was not
   * too long ago, and nothing was changed since, by its `lastModifiedAt`. Undefined: it has to be read.
   */
  known(registryId: string, live: LiveWebhook, desired: DesiredWebhook): CallbackConfig | undefined;
  /** Keeps what was read just now. Without a stamp, or where something could not be read, there is nothing to keep. */
  keep(registryId: string, live: LiveWebhook): void;
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
  /** Milliseconds after which a webhook is read again, whatever its stamp says: a write of an old api-version may not move it. */
  readonly maxAge: number;
}

/** A shorter key could be guessed, and with it what the digests stand for. */
export const shortestKey = 32;

/** Part of every digest: it goes up when what takes part changes. */
const format = "acr-webhooks cache 1";

interface Entry {
  /** Of the callback configuration, keyed. */
  readonly digest: string;
  /** `lastModifiedAt` as it was, in milliseconds since the epoch. */
  readonly stamp: number;
  /** When it was read in full, in milliseconds since the epoch. */
  readonly readAt: number;
}

/** Registry id -> webhook -> entry; ids and names in lower case. */
type Entries = Map<string, Map<string, Entry>>;

/** Opens a cache. A text that this key did not sign, whole, counts as none. */
export function openCache({ text, key, now, maxAge }: CacheOptions): Cache {
  const { createHmac, timingSafeEqual } = process.getBuiltinModule("node:crypto");
  const hmac = (purpose: string, value: string): Buffer =>
    createHmac("sha256", key).update(`${format} ${purpose}\n${value}`).digest();

  function digestOf(registryId: string, name: string, serviceUri: Secret, headers: Names<Secret>): string {
    const pairs = [...headers].map(([lower, { value }]) => [lower, value.reveal()]).sort(byFirst);
    const canonical = [registryId.toLowerCase(), name.toLowerCase(), serviceUri.reveal(), pairs];
    return hmac("webhook", JSON.stringify(canonical)).toString("base64url");
  }

  /** The file's first line is the rest's signature. */
  function read(): Entries {
    const end = text?.indexOf("\n") ?? -1;
    if (text === undefined || end < 0) return new Map();
    const signature = Buffer.from(text.slice(0, end), "base64url");
    const body = text.slice(end + 1);
    const expected = hmac("file", body);
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return new Map();
    // Signed, so written by us: from here on its form is known.
    const rows = JSON.parse(body) as [string, [string, string, number, number][]][];
    return new Map(
      rows.map(([id, webhooks]) => [
        id,
        new Map(webhooks.map(([name, digest, stamp, readAt]) => [name, { digest, stamp, readAt }])),
      ]),
    );
  }

  const earlier = read();
  const kept: Entries = new Map();
  /** A time to come is a clock that was set back: nothing can be said about the age. */
  const isFresh = ({ readAt }: Entry): boolean => readAt <= now && now - readAt < maxAge;

  function put(registryId: string, name: string, entry: Entry): void {
    const id = registryId.toLowerCase();
    const webhooks = kept.get(id) ?? new Map<string, Entry>();
    kept.set(id, webhooks);
    webhooks.set(name.toLowerCase(), entry);
  }

  return {
    known(registryId, live, desired) {
      const { name } = live.webhook;
      const entry = earlier.get(registryId.toLowerCase())?.get(name.toLowerCase());
      if (!entry || entry.stamp !== live.lastModifiedAt || !isFresh(entry)) return undefined;
      const wanted = completeConfig(desired);
      if (!wanted || digestOf(registryId, name, wanted.serviceUri, wanted.customHeaders) !== entry.digest)
        return undefined;
      put(registryId, name, entry);
      return wanted;
    },
    keep(registryId, live) {
      const config = completeConfig(live.webhook);
      if (!config || live.lastModifiedAt === undefined) return;
      const { name } = live.webhook;
      const digest = digestOf(registryId, name, config.serviceUri, config.customHeaders);
      put(registryId, name, { digest, stamp: live.lastModifiedAt, readAt: now });
    },
    text() {
      const others = [...earlier].filter(([id, webhooks]) => !kept.has(id) && [...webhooks.values()].some(isFresh));
      const rows = [...others, ...kept].sort(byFirst).map(([id, webhooks]) => [
        id,
        [...webhooks]
          .filter(([, entry]) => isFresh(entry))
          .sort(byFirst)
          .map(([name, { digest, stamp, readAt }]) => [name, digest, stamp, readAt]),
      ]);
      const body = `${JSON.stringify(rows)}\n`;
      return `${hmac("file", body).toString("base64url")}\n${body}`;
    },
  };
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  const [x, y] = [String(a[0]), String(b[0])];
  return x < y ? -1 : x > y ? 1 : 0;
}
