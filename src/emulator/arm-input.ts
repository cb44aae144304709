import { ArmError } from "./arm-response.ts";
import { isRecord } from "./json.ts";

/** A value that cannot be. The service's own codes and texts for these are not known. */
export function invalid(where: string, what: string): ArmError {
  return new ArmError(400, "InvalidParameter", `The value of '${where}' is not valid: it ${what}.`, { gateway: false });
}

/** A string; `undefined`: absent or null. */
export function text(value: unknown, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalid(where, "must be a string");
  return value;
}

/** An object of strings; `undefined`: absent or null. */
export function map(value: unknown, where: string): Map<string, string> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw invalid(where, "must be an object");
  const entries = Object.entries(value).map(([key, entry]): [string, string] => {
    if (typeof entry !== "string") throw invalid(`${where}.${key}`, "must be a string");
    return [key, entry];
  });
  return new Map(entries);
}

/**
 * Tags within ARM's limits (Azure documentation, "tag resources"); `undefined`: absent or null. Names that begin with `hidden-` can
 * contain a resource id, as the portal's `hidden-link:` tags do.
 * @throws ArmError
 */
export function readTags(value: unknown): Map<string, string> | undefined {
  const tags = map(value, "tags");
  if (tags === undefined) return undefined;
  if (tags.size > 50) throw new ArmError(400, "TooManyTags", `There are ${tags.size} tags; a resource can have 50.`);
  const seen = new Set<string>();
  for (const [name, entry] of tags) {
    if (/[<>%&\\?/]/.test(name) && !/^hidden-/i.test(name))
      throw new ArmError(
        400,
        "InvalidTagNameCharacters",
        `The tag name '${name}' has reserved characters '<,>,%,&,\\,?,/'.`,
      );
    if (name.length > 512 || entry.length > 256)
      throw new ArmError(
        400,
        "InvalidTagLength",
        `The tag '${name.slice(0, 40)}' is too long: names have 512 characters, values 256.`,
      );
    if (seen.has(name.toLowerCase()))
      throw new ArmError(400, "InvalidTags", `The tag name '${name}' appears twice; names ignore case.`);
    seen.add(name.toLowerCase());
  }
  return tags;
}
