/**
 * `--on-ping-failure rollback` when no changed webhook answers: everything is as it was before the run, headers and all. And the same
 * broken at every request from the first ping on.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { most } from "./budget.ts";
import { saveFigures } from "./figures.ts";
import type { ReportFile } from "./judge.ts";
import { faults, kills, type Matrix, startMatrix } from "./matrix.ts";
import { type Stage, startStage } from "./stage.ts";

const args = ["--on-ping-failure", "rollback", "--ping", "changed"];
const prepare = (stage: Stage) => {
  stage.world.endpoint.answers = 401;
};

let matrix: Matrix;
beforeAll(async () => {
  const from = (requests: readonly string[]) => requests.findIndex((request) => request.endsWith("/ping")) + 1;
  matrix = await startMatrix({ args, prepare, exitCode: 6, mostSent: 4, casesOfEachKind: most(3), from });
});
afterAll(async () => {
  await matrix[Symbol.asyncDispose]();
  await saveFigures("rollback");
});

describe("a rollback", () => {
  it("gives every webhook back what it was, and says so", async () => {
    await using stage = await startStage();
    prepare(stage);
    const ran = await stage.apply(args);
    expect(ran.code, ran.stdout + ran.stderr).toBe(6);
    expect(stage.state()).toEqual(stage.before);
    const { registries, result } = (await stage.report()) as ReportFile;
    expect(result).toBe("ping-failed");
    const told = (registries[0]?.outcomes ?? []).map(({ name, status, restored }) => [name, status, restored]);
    expect(told).toEqual([
      ["appHook", "rolled-back", "restored"],
      ["toAdopt", "rolled-back", "restored"],
      ["toCreate", "rolled-back", "removed"],
      ["toCreateToo", "rolled-back", "removed"],
      ["toDelete", "done", "restored"],
      ["toDeleteToo", "not-begun", null],
      ["toReplace", "rolled-back", "restored"],
      ["toTakeOver", "rolled-back", "restored"],
      ["toUpdate", "rolled-back", "restored"],
    ]);
  });

  it("touches only what did not answer", async () => {
    await using stage = await startStage();
    stage.world.endpoint.answers = (path) => (path === "/toUpdate" ? 404 : 200);
    const ran = await stage.apply(args);
    expect(ran.code, ran.stdout + ran.stderr).toBe(6);
    const { toUpdate, toDeleteToo, toReplace, toCreate } = stage.state();
    expect([toUpdate, toDeleteToo]).toEqual([stage.before["toUpdate"], stage.before["toDeleteToo"]]);
    expect([toReplace?.location, toCreate?.location]).toEqual(["northeurope", "westeurope"]);
  });

  it("leaves alone what somebody changed since, and fails", async () => {
    await using stage = await startStage();
    const { control } = stage.world.emulator;
    stage.world.endpoint.answers = (path) => (path === "/toUpdate" ? 401 : 200);
    const stop = control.onRequest(async (request) => {
      if (!request.path.endsWith("/toUpdate/listEvents")) return;
      stop();
      const now = stage.state()["toUpdate"];
      if (!now) return;
      const { status: _, ...rest } = now;
      await control.put("contoso", "toUpdate", { ...rest, customHeaders: { "X-Theirs": "1" } });
    });
    const ran = await stage.apply(args);
    expect(ran.code, ran.stdout + ran.stderr).toBe(5);
    expect(stage.state()["toUpdate"]?.customHeaders).toEqual({ "X-Theirs": "1" });
    expect(ran.stdout).toContain("rollback-failed");
  });

  it.each([
    ["whose reads by POST move the stamp", { readsMoveModified: true }],
    ["whose policy adds tags", { policyTags: { "cost-centre": "42" } }],
  ])("works on a service %s", async (_, switches) => {
    await using stage = await startStage();
    prepare(stage);
    stage.world.emulator.control.set(switches);
    const ran = await stage.apply(args);
    expect(ran.code, ran.stdout + ran.stderr).toBe(6);
    const state = stage.state();
    expect(Object.keys(state)).toEqual(Object.keys(stage.before));
    expect(state["toUpdate"]?.customHeaders).toEqual(stage.before["toUpdate"]?.customHeaders);
  });

  it.each(Object.keys(faults))("that meets %s at any request tells the truth, and loses nothing", async (name) => {
    expect(await matrix.fault(name)).toEqual([]);
  });

  it.each(kills)(
    "that meets $signal (after its effect: $after) at any request leaves a true record",
    async ({ signal, after }) => {
      expect(await matrix.kill(signal, after)).toEqual([]);
    },
  );
});
