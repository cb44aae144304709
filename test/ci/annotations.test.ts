/** Errors and warnings at their lines. */
import { expect, test } from "vitest";
import { commit, manifest, pullRequest, push, startRunner } from "./runner.ts";

test("of a kind nine at most, and one that says how many more", async () => {
  await using runner = await startRunner();
  const wrong = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`webhook${index}`, "acktions: [push]"]));
  await commit(runner, { "webhooks.yaml": manifest(runner, wrong) });
  const done = await runner.step(pullRequest(runner, 1));
  expect(done.code).toBe(3);
  const errors = done.annotations.filter(({ severity }) => severity === "error");
  expect(errors).toHaveLength(10);
  expect(errors[0]?.properties).toMatchObject({ file: "webhooks.yaml", line: "7", col: "5" });
  expect(errors[9]?.properties["title"]).toBe("4 more");
  // The log and the summary have them all.
  expect(done.summary.match(/acktions/g)?.length).toBeGreaterThanOrEqual(13);
});

test("failed changes and failed pings, too, with paths from the repository's root", async () => {
  await using runner = await startRunner();
  const { world, github } = runner;
  const file = "infra/contoso/webhooks.yaml";
  const base = await commit(runner, { [file]: manifest(runner, { first: "", second: "" }) });
  world.endpoint.answers = 404;
  const fault = world.emulator.control.fault({ method: "PUT", path: "*/webhooks/second*", do: "status", status: 409 });
  const done = await runner.step({ ...push(base, base), inputs: { file } });
  fault.release();
  expect(done.outputs["result"]).toBe("partial");
  const errors = done.annotations.filter(({ severity }) => severity === "error");
  expect(
    errors.map(({ properties }) => `${properties["title"]} ${properties["file"]}:${properties["line"]}`).sort(),
  ).toEqual([`create second failed ${file}:7`, `ping of first failed ${file}:5`]);
  expect(github.violations).toEqual([]);
});
