/** Broken manifests, bit by bit: always a diagnostic with a place or a manifest, never a crash. */
import { afterAll, expect, test } from "vitest";
import { readManifests } from "../../src/manifest/manifest.ts";
import { most, random, seed } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";
import { manifestText } from "./stage.ts";

afterAll(() => saveFigures("manifests"));

const next = random(seed);
const upTo = (limit: number) => Math.floor(next() * limit);
const pieces = [
  "&a ",
  "*a",
  "<<: ",
  "? ",
  "- ",
  "---\n",
  "...\n",
  "!!js/function ",
  "!!binary ",
  "%YAML 1.1\n",
  "__proto__: ",
  "constructor: {}\n",
  "\u0000",
  "\u202e",
  "\ufeff",
  "\t",
  "\r",
  "|2-\n",
  ">\n",
  "'",
  '"',
  "[[[[[[",
  "{{{{{{",
  "$".concat("{WEBHOOK_TOKEN"),
  "$".concat("{", "{"),
  "~",
  ".inf",
  "0x7f",
  "#",
  ": ",
  "é",
  "😀",
];

/** A valid manifest after a few accidents. */
function broken(bytes: Buffer): Buffer {
  let now = bytes;
  for (let times = 1 + upTo(5); times > 0; times -= 1) {
    const at = upTo(now.length);
    const piece = Buffer.from(pieces[upTo(pieces.length)] ?? "");
    switch (upTo(6)) {
      case 0:
        now = Buffer.concat([now.subarray(0, at), now.subarray(at + upTo(30))]);
        break;
      case 1:
        now = Buffer.concat([now.subarray(0, at), piece, now.subarray(at)]);
        break;
      case 2: {
        const flipped = Buffer.from(now);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << upTo(8));
        now = flipped;
        break;
      }
      case 3:
        now = Buffer.concat([now.subarray(0, at), now.subarray(upTo(now.length))]);
        break;
      case 4:
        now = Buffer.concat([now, now.subarray(at)]);
        break;
      default:
        now = Buffer.concat([now.subarray(0, at), Buffer.from(piece.toString().repeat(upTo(2000))), now.subarray(at)]);
    }
    if (now.length === 0) return Buffer.from("x");
  }
  return now;
}

test("a broken manifest is read or refused, with a place for each refusal", () => {
  const valid = Buffer.from(manifestText("https://deploy.contoso.com"));
  for (let times = most(4000); times > 0; times -= 1) {
    const content =
      times % 10 === 0 ? Buffer.from(Array.from({ length: 1 + upTo(400) }, () => upTo(256))) : broken(valid);
    const read = readManifests([{ path: "webhooks.yaml", content }], {
      environment: { WEBHOOK_TOKEN: "token", WEBHOOK_KEY: "key" },
      env: [],
      allowedHosts: undefined,
      allowedHostsRequired: false,
      owners: [],
    });
    count("hostile manifests");
    const errors = read.diagnostics.filter(({ severity }) => severity === "error");
    if (read.desired.length === 0 && errors.length === 0)
      expect.fail(`neither read nor refused: ${content.toString()}`);
    for (const { source, code, message } of read.diagnostics) {
      expect({ code, message, line: (source?.line ?? 0) >= 1, column: (source?.column ?? 0) >= 1 }).toEqual({
        code,
        message,
        line: true,
        column: true,
      });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
});
