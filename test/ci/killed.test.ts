/** A job that is cancelled, or killed, leaves a report. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { readMarker } from "../../src/ci/marker.ts";
import { commit, manifest, pullRequest, push, type Runner, startRunner } from "./runner.ts";

async function merged(runner: Runner) {
  const base = runner.github.commit("main", {});
  const after = await commit(runner, { "webhooks.yaml": manifest(runner, { first: "", second: "" }) }, { pulls: [1] });
  await runner.step(pullRequest(runner, 1, { base }));
  runner.github.pull(1).merged = true;
  return push(base, after);
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "a cancelled one (%s) reports by itself; its post step has nothing to add",
  async (signal) => {
    await using runner = await startRunner();
    const step = await merged(runner);
    const held = runner.world.emulator.control.fault({
      method: "PUT",
      path: "*/webhooks/second*",
      do: "pause",
      after: true,
    });
    const done = await runner.step({
      ...step,
      inputs: { concurrency: "1" },
      onStart: (child) => {
        void held.reached.then(() => {
          child.kill(signal);
          setTimeout(() => held.release(), 300);
        });
      },
    });
    expect(done.code).toBe(signal === "SIGINT" ? 130 : 143);
    expect(done.summary).toContain("created");
    const report = JSON.parse(await readFile(done.outputs["report-file"] ?? "", "utf8"));
    expect(report).toMatchObject({ complete: true, interrupted: signal });
    expect(runner.github.pull(1).comments[0]?.body).toContain("created");
    const after = await done.post();
    expect(after.summary).toBe("");
    expect(after.annotations).toEqual([]);
  },
);

test("a killed one is finished by its post step, from the journal: summary, comment and report", async () => {
  await using runner = await startRunner();
  const step = await merged(runner);
  const held = runner.world.emulator.control.fault({ method: "PUT", path: "*/webhooks/second*", do: "pause" });
  const killed = await runner.step({
    ...step,
    inputs: { concurrency: "1" },
    onStart: (child) => {
      void held.reached.then(() => child.kill("SIGKILL"));
    },
  });
  held.release();
  expect(killed.code).toBe(null);
  expect(killed.summary).toBe("");
  const after = await killed.post();
  expect(after.code).toBe(0);
  expect(after.annotations).toMatchObject([{ severity: "warning", properties: { title: "incomplete" } }]);
  expect(after.summary).toContain("1 created");
  expect(after.summary).toContain("Incomplete");
  const body = runner.github.pull(1).comments[0]?.body ?? "";
  expect(body).toContain("Incomplete");
  expect(readMarker(body)?.parts).toMatchObject([{ applied: false }]);
  // What was reviewed stays, for the run that goes on.
  const again = await runner.step({ ...step, inputs: { "require-reviewed-plan": "true" } });
  expect(again.outputs["result"]).toMatch(/applied|clean/);
  const last = await killed.post();
  expect(last.summary).toBe("");
});

/** Ends the process where it would write the job's summary, after the comment. */
const diesAtSummary = `data:text/javascript,${encodeURIComponent(`
  const { promises } = process.getBuiltinModule("fs");
  const { appendFile, writeFile } = promises;
  const dying = (write) => (path, ...rest) =>
    path === process.env.GITHUB_STEP_SUMMARY ? process.kill(process.pid, "SIGKILL") : write(path, ...rest);
  if (process.argv[1].endsWith("action.js")) Object.assign(promises, { appendFile: dying(appendFile), writeFile: dying(writeFile) });
`)}`;

test("one that is killed when all is done, and the comment written, is not told as half done", async () => {
  await using runner = await startRunner();
  const step = await merged(runner);
  const killed = await runner.step({ ...step, env: { NODE_OPTIONS: `--import ${diesAtSummary}` } });
  expect(killed.code).toBe(null);
  const said = runner.github.pull(1).comments[0]?.body ?? "";
  expect(readMarker(said)?.parts).toMatchObject([{ applied: true }]);
  const after = await killed.post();
  expect(after.summary).toContain("Registry webhooks: applied");
  expect(after.summary).not.toContain("Incomplete");
  expect(runner.github.pull(1).comments[0]?.body).toBe(said);
});

test.each(["SIGINT", "SIGKILL"] as const)(
  "one that is stopped (%s) while GitHub is asked whether it is superseded leaves a report, too",
  async (signal) => {
    await using runner = await startRunner();
    const step = await merged(runner);
    let asked = () => {};
    const silent = createServer(() => asked());
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const done = await runner.step({
      ...step,
      inputs: { comment: "never" },
      env: { GITHUB_API_URL: url },
      onStart: (child) => {
        asked = () => child.kill(signal);
      },
    });
    if (signal === "SIGINT") {
      expect(done.code).toBe(130);
      expect(done.log).toContain("interrupted before anything was changed");
      expect(done.summary).toContain("apply failed");
    } else {
      const after = await done.post();
      expect(after.summary).toContain("Incomplete");
    }
    silent.closeAllConnections();
    silent.close();
    expect(await runner.world.live()).toEqual({});
  },
);

test("one that is stopped while it logs in is told that it was stopped, not that its credentials are wrong", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const held = runner.world.emulator.control.fault({ path: "*openid-configuration*", do: "pause" });
  const done = await runner.step({
    ...pullRequest(runner, 1),
    onStart: (child) => {
      void held.reached.then(() => child.kill("SIGINT"));
    },
  });
  held.release();
  expect(done.code).toBe(130);
  expect(done.log).toContain("the request was interrupted");
  expect(done.log).not.toContain("federated credentials");
});
