/**
 * The hidden first line of our comments and issues. It identifies them, and carries what the next run must know. It contains
 * nothing secret. Whether its author can be believed is the forge's to say.
 */
export interface Marker {
  /** Which comment or issue it is. */
  readonly key: string;
  /** Hash of all that a reader sees, except the link to the run. */
  readonly content: string;
  /** What it shows, by registry and owner. */
  readonly parts: readonly Part[];
  /** Which run wrote it, as a hash; undefined: unknown. */
  readonly run?: string;
}

/** What was shown for review of one registry and owner. */
export interface Part {
  /** Short hash (hex) of registry and owner. */
  readonly scope: string;
  /** SHA-256 (hex) of each change that was shown, or of a whole plan if there are too many. */
  readonly digests: readonly string[];
  /** True: an apply has made or replaced these changes, so the review is spent. */
  readonly applied: boolean;
}

const version = 1;
const pattern = /^<!-- acr-webhooks (\{[^<>]{1,70000}\}) -->\r?\n/;

/** The line, with its line break. Digests are packed as base64, which has no `--` that would end the HTML comment. */
export function writeMarker({ key, content, parts, run }: Marker): string {
  const packed = parts.map(({ scope, applied, digests }) => [
    scope,
    applied ? 1 : 0,
    Buffer.from(digests.join(""), "hex").toString("base64").replace(/=+$/, ""),
  ]);
  return `<!-- acr-webhooks ${JSON.stringify({ version, key, content, parts: packed, run })} -->\n`;
}

/** The marker of a text that begins with one. Anywhere else it is a quotation. */
export function readMarker(body: string): Marker | undefined {
  const json = pattern.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value) || value["version"] !== version) return undefined;
    const { key, content, parts, run } = value;
    if (typeof key !== "string" || typeof content !== "string" || !Array.isArray(parts)) return undefined;
    return { key, content, parts: parts.flatMap(unpacked), ...(typeof run === "string" ? { run } : {}) };
  } catch {
    return undefined;
  }
}

function unpacked(packed: unknown): readonly Part[] {
  if (!Array.isArray(packed)) return [];
  const [scope, applied, digests]: readonly unknown[] = packed;
  if (typeof scope !== "string" || typeof digests !== "string") return [];
  const hex = Buffer.from(digests, "base64").toString("hex");
  return [{ scope, applied: applied === 1, digests: hex.match(/.{64}/g) ?? [] }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
