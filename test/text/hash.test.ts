import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/text/text.ts";

test("a hash is that of Node's own module, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }),
  );
  // Half of a character, as a cut text can end with.
  expect(sha256("\ud83d")).toBe(createHash("sha256").update("\ud83d").digest("hex"));
});
