/** The writer of reports and caches. */
import { expect, test } from "vitest";
import { coalesced } from "../../src/run/journal.ts";

test("never writes twice at once, also for callers that call again when their write is done, and none runs after the end", async () => {
  let [writing, most, written, current] = [0, 0, 0, 0];
  const writer = coalesced(async () => {
    const value = current;
    writing += 1;
    most = Math.max(most, writing);
    await new Promise((resolve) => setImmediate(resolve));
    writing -= 1;
    written = value;
  });
  async function caller(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      current += 1;
      const own = current;
      await writer.now();
      expect(written).toBeGreaterThanOrEqual(own);
    }
  }
  await Promise.all([caller(), caller(), caller()]);
  void writer.now().then(() => writer.now());
  void writer.now();
  await writer.end();
  expect([most, writing, written]).toEqual([1, 0, current]);
});
