/** Writes that the service accepts and finishes later, as its specification allows. */
import { describe, expect, it } from "vitest";
import { hasChanges } from "../../src/plan/plan.ts";
import { startStage, wanted } from "../chaos/stage.ts";

describe("a long-running write", () => {
  it("is followed to its end", async () => {
    await using stage = await startStage();
    stage.world.emulator.control.set({ longRunning: "async", operationPolls: 0 });
    const report = await stage.again("apply", { ping: ["none"] });
    expect(report.exitCode).toBe(0);
    expect(stage.state()).toMatchObject(wanted(stage.url));
    const again = await stage.again("plan");
    expect(again.registries.some(({ plan }) => !plan || hasChanges(plan))).toBe(false);
  });

  it("that fails in the end is a failure, though it looks as wanted", async () => {
    await using stage = await startStage();
    stage.world.emulator.control.set({ longRunning: "async", operationPolls: 1, operationFails: true });
    const report = await stage.again("apply", { ping: ["none"] });
    expect(report.exitCode).toBe(5);
    const outcomes = report.registries[0]?.outcomes ?? [];
    for (const { name, action, status, written } of outcomes) {
      if (action === "update") expect([name, status, written]).toEqual([name, "failed", true]);
      if (action === "replace") expect([name, status]).toEqual([name, "not-begun"]);
    }
  });

  it("whose end can't be read is settled by a look", async () => {
    await using stage = await startStage();
    stage.world.emulator.control.set({ longRunning: "async", operationPolls: 1 });
    stage.world.emulator.control.fault({ do: "status", status: 404, path: "*operationStatuses*" });
    const report = await stage.again("apply", { ping: ["none"] });
    expect([0, 5]).toContain(report.exitCode);
    stage.world.emulator.control.clearFaults();
    stage.world.emulator.control.set({ longRunning: "sync" });
    await stage.again("apply", { ping: ["none"] });
    const again = await stage.again("plan");
    expect(again.registries.some(({ plan }) => !plan || hasChanges(plan))).toBe(false);
  });
});
