/**
 * Every fault at every request, and a kill at every request, of a run that creates, updates, adopts, replaces, deletes, makes room and
 * pings: the report is true, nothing foreign is touched, nothing is lost, and the next run ends where the manifest says.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { most } from "./budget.ts";
import { saveFigures } from "./figures.ts";
import { faults, kills, type Matrix, startMatrix } from "./matrix.ts";

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix({
    args: [],
    prepare: () => {},
    exitCode: 0,
    mostSent: 2,
    casesOfEachKind: most(10),
    from: () => 1,
  });
});
afterAll(async () => {
  await matrix[Symbol.asyncDispose]();
  await saveFigures("faults");
});

describe("a run that meets, at every request in turn,", () => {
  it.each(Object.keys(faults))("%s, tells the truth, and the next one ends where the manifest says", async (name) => {
    expect(await matrix.fault(name)).toEqual([]);
  });

  it.each(kills)(
    "$signal (after its effect: $after), leaves a true record, and the next one ends where the manifest says",
    async ({ signal, after }) => {
      expect(await matrix.kill(signal, after)).toEqual([]);
    },
  );
});
