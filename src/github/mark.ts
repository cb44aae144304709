/**
 * The hidden first line of our comments and issues: by it they are found again, and it carries what the next run must know.
 * It says nothing that could not be shown; who wrote it is not its matter.
 */
export interface Mark {
  /** Which comment or issue it is. */
  readonly key: string;
  /** Which registries, with their owners, it speaks of. */
  readonly scope: string;
  /** Of all that a reader sees, but for the link to the run. */
  readonly content: string;
  /** SHA-256 (hex) of each change that was shown for review; or of whole plans where those are too many. */
  readonly digests: readonly string[];
  /** True: these changes have been applied. */
  readonly applied: boolean;
}

const version = 1;
const pattern = /^<!-- acr-webhooks (\{[^<>]{1,70000}\}) -->\r?\n/;

/** The line, with its line break. Digests are packed: a base64 text has no `--`, which would end the HTML comment. */
export function writeMark(mark: Mark): string {
  const { key, scope, content, digests, applied } = mark;
  const packed = Buffer.from(digests.join(""), "hex").toString("base64");
  return `<!-- acr-webhooks ${JSON.stringify({ version, key, scope, content, applied, digests: packed })} -->\n`;
}

/** The mark of a text that begins with one. A mark anywhere else is somebody's quotation. */
export function readMark(body: string): Mark | undefined {
  const json = pattern.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value) || value["version"] !== version) return undefined;
    const { key, scope, content, applied, digests } = value;
    if (typeof key !== "string" || typeof scope !== "string" || typeof content !== "string") return undefined;
    return { key, scope, content, digests: unpacked(digests), applied: applied === true };
  } catch {
    return undefined;
  }
}

function unpacked(packed: unknown): readonly string[] {
  const hex = typeof packed === "string" ? Buffer.from(packed, "base64").toString("hex") : "";
  return hex.match(/.{64}/g) ?? [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
