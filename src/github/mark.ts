/**
 * The hidden first line of our comments and issues: by it they are found again, and it carries what the next run must know.
 * It says nothing that could not be shown; who wrote it is not its matter.
 */
export interface Mark {
  /** Which comment or issue it is. */
  readonly key: string;
  /** Of all that a reader sees, but for the link to the run. */
  readonly content: string;
  /** What it speaks of, by registry and owner. */
  readonly parts: readonly Part[];
}

/** What was shown for review of one registry and owner. */
export interface Part {
  /** Short hash (hex) of registry and owner. */
  readonly scope: string;
  /** SHA-256 (hex) of each change that was shown; or of a whole plan where those are too many. */
  readonly digests: readonly string[];
  /** True: these changes have been applied, or overtaken by an apply; so the review is spent. */
  readonly applied: boolean;
}

const version = 1;
const pattern = /^<!-- acr-webhooks (\{[^<>]{1,70000}\}) -->\r?\n/;

/** The line, with its line break. Digests are packed: a base64 text has no `--`, which would end the HTML comment. */
export function writeMark({ key, content, parts }: Mark): string {
  const packed = parts.map(({ scope, applied, digests }) => [
    scope,
    applied ? 1 : 0,
    Buffer.from(digests.join(""), "hex").toString("base64").replace(/=+$/, ""),
  ]);
  return `<!-- acr-webhooks ${JSON.stringify({ version, key, content, parts: packed })} -->\n`;
}

/** The mark of a text that begins with one. A mark anywhere else is somebody's quotation. */
export function readMark(body: string): Mark | undefined {
  const json = pattern.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value) || value["version"] !== version) return undefined;
    const { key, content, parts } = value;
    if (typeof key !== "string" || typeof content !== "string" || !Array.isArray(parts)) return undefined;
    return { key, content, parts: parts.flatMap(unpacked) };
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
