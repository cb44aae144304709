import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarker, writeMarker } from "../../src/ci/marker.ts";

const hex = (bytes: number) =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((data) => Buffer.from(data).toString("hex"));
const part = fc.record({ scope: hex(6), digests: fc.array(hex(32), { maxLength: 100 }), applied: fc.boolean() });
const marks = fc.record(
  { key: hex(16), content: hex(16), parts: fc.array(part, { maxLength: 6 }), run: hex(6) },
  { requiredKeys: ["key", "content", "parts"] },
);

test("a mark is read back as it was written, whatever follows", () => {
  fc.assert(
    fc.property(marks, fc.string(), (mark, rest) => {
      const line = writeMarker(mark);
      expect(line).toMatch(/^<!-- [^\n]* -->\n$/);
      expect(line.slice(4, -5)).not.toContain("--");
      expect(readMarker(line + rest)).toEqual(mark);
      // GitHub may give the text back with its own line ends.
      expect(readMarker(line.replace("\n", "\r\n") + rest)).toEqual(mark);
    }),
    { numRuns: 50 },
  );
});

test.each([
  "",
  "a word",
  "<!-- acr-webhooks {} -->\n",
  '<!-- acr-webhooks {"version":2} -->\n',
  '<!-- acr-webhooks {"version":1,"key":1,"content":"","parts":[]} -->\n',
  "<!-- acr-webhooks [1] -->\n",
  "<!-- acr-webhooks {bad} -->\n",
  ` ${writeMarker({ key: "k", content: "c", parts: [] })}`,
  `> ${writeMarker({ key: "k", content: "c", parts: [] })}`,
])("no mark: %j", (text) => {
  expect(readMarker(text)).toBeUndefined();
});
