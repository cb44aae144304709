/** What goes wrong beside the run itself: a full disk, files that are not there, our own mistakes. What was written is not lost. */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { commit, type Done, manifest, pullRequest, push, type Runner, startRunner } from "./runner.ts";

async function merged(runner: Runner, webhooks: Readonly<Record<string, string>> = { first: "", second: "" }) {
  const base = runner.github.commit("main", {});
  return push(base, await commit(runner, { "webhooks.yaml": manifest(runner, webhooks) }));
}

/** Makes a file one that can't be written: a directory that is not empty. */
async function obstruct(file: string): Promise<void> {
  await rm(file, { force: true });
  await mkdir(join(file, "x"), { recursive: true });
}

async function reportOf(done: Done) {
  return JSON.parse(await readFile(done.outputs["report-file"] ?? "", "utf8"));
}

/** Starts Node.js with these lines before the action. */
function before(code: string) {
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` };
}

/** But for what the test's own endpoints are told: that they are not encrypted. */
const titles = (done: Done) =>
  done.annotations
    .map(({ severity, properties }) => `${severity} ${properties["title"]}`)
    .filter((title) => title !== "warning service-uri-insecure");

test.each(["report.json", "pending.json"])("%s can't be written any more: what was begun is finished", async (name) => {
  await using runner = await startRunner();
  const step = await merged(runner);
  const held = runner.world.emulator.control.fault({ method: "PUT", path: "*/webhooks/first*", do: "pause" });
  const temporary = join(dirname(runner.world.directory), `acr-webhooks-trouble-${process.pid}-${name}`);
  await mkdir(temporary);
  const done = await runner.step({
    ...step,
    inputs: { concurrency: "1" },
    env: { RUNNER_TEMP: temporary },
    onStart: () => {
      void held.reached.then(async () => {
        const [directory = ""] = await readdir(temporary);
        await obstruct(join(temporary, directory, name));
        held.release();
      });
    },
  });
  await rm(temporary, { recursive: true });
  expect(Object.keys(await runner.world.live())).toEqual(["first", "second"]);
  expect(done.code).toBe(0);
  expect(done.outputs["result"]).toBe("applied");
  expect(titles(done)).toEqual(["warning cannot-write"]);
  expect(done.summary).toContain("2 created");
});

test("without a directory for the report nothing is begun", async () => {
  await using runner = await startRunner();
  const done = await runner.step({ ...(await merged(runner)), env: { RUNNER_TEMP: "/nowhere/at/all" } });
  expect(done.code).toBe(1);
  expect(titles(done)).toEqual(["error cannot-write"]);
  expect(await runner.world.live()).toEqual({});
});

test.each(["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "GITHUB_STATE"])("without %s there is a warning", async (name) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const done = await runner.step({
    ...pullRequest(runner, 1),
    inputs: { command: "validate" },
    env: { [name]: "/nowhere/at/all" },
  });
  expect(done.code).toBe(0);
  expect(titles(done)).toEqual(["warning cannot-write"]);
  expect(done.log).toContain("valid");
  expect(done.log).not.toContain("    at ");
});

test("our own mistake in the midst of an apply does not lose what was written", async () => {
  await using runner = await startRunner();
  const broken = `const { write } = process.stdout;
    process.stdout.write = function (text, ...rest) {
      if (String(text).includes("create second: done")) throw new RangeError("s3" + "cret");
      return write.call(this, text, ...rest);
    };`;
  const done = await runner.step({ ...(await merged(runner)), inputs: { concurrency: "1" }, env: before(broken) });
  expect(done.code).toBe(5);
  expect(done.outputs["result"]).toBe("partial");
  const report = await reportOf(done);
  expect(report).toMatchObject({ result: "partial", exitCode: 5, complete: true });
  expect(report.registries[0].outcomes).toContainEqual(
    expect.objectContaining({ name: "first", status: "done", written: true }),
  );
  expect(titles(done)).toContain("error bug");
  expect(JSON.stringify(report) + done.log + done.summary).not.toContain("s3cret");
});

test("a mistake in the comment's making is a warning", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  // Our hidden line alone is written in base64 from hexadecimal text.
  const broken = `const { from } = Buffer;
    Buffer.from = (text, ...rest) => {
      if (rest[0] === "hex" && /^[0-9a-f]{64}$/.test(text)) throw new RangeError("x");
      return from.call(Buffer, text, ...rest);
    };`;
  const done = await runner.step({ ...pullRequest(runner, 1), env: before(broken) });
  expect(done.code).toBe(0);
  expect(done.outputs["result"]).toBe("changes");
  expect(titles(done)).toEqual(["warning bug"]);
});

test("has-changes is what the report says, also where nothing is certain", async () => {
  await using runner = await startRunner();
  const webhook = { first: `customHeaders: {Authorization: "Bearer $\{WEBHOOK_TOKEN}"}` };
  const step = await merged(runner, webhook);
  await runner.step({ ...step, env: { WEBHOOK_TOKEN: "s3cret-canary-token" } });
  const done = await runner.step({ ...step, inputs: { command: "plan" } });
  const { hasChanges, result } = await reportOf(done);
  expect({ hasChanges, result }).toEqual({ hasChanges: false, result: "clean" });
  expect(done.outputs["has-changes"]).toBe("false");
});

test.each([
  ["had wrong inputs", { inputs: { command: "aply" } }, 3],
  ["had wrong inputs, and could not save its state", { inputs: { command: "aply" }, env: { GITHUB_STATE: "/no" } }, 3],
])("a post step has nothing to do where the step %s", async (_, wrong, code) => {
  await using runner = await startRunner();
  const done = await runner.step({ ...(await merged(runner)), ...wrong });
  expect(done.code).toBe(code);
  const after = await done.post();
  expect(after.code).toBe(0);
  expect(after.log.trim()).toBe("");
});

test("a post step never does the step's work, though that one was stopped before it began", async () => {
  await using runner = await startRunner();
  const step = await merged(runner);
  const stopped = await runner.step({ ...step, onStart: (child) => child.kill("SIGKILL") });
  const requests = runner.world.emulator.control.requests().length;
  const after = await stopped.post();
  expect(after.code).toBe(0);
  expect(after.log.trim()).toBe("");
  expect(runner.world.emulator.control.requests()).toHaveLength(requests);
  expect(await runner.world.live()).toEqual({});
});

test("inputs that make no sense have their result, too", async () => {
  await using runner = await startRunner();
  const done = await runner.step({ ...(await merged(runner)), inputs: { "max-deletes": "foo" } });
  expect(done.code).toBe(3);
  expect(done.outputs).toMatchObject({ result: "invalid", "has-changes": "false", digest: "", registries: "[]" });
  expect(await runner.world.live()).toEqual({});
});

test("the registries for a matrix: each once, and none that is only a reference", async () => {
  await using runner = await startRunner();
  const texts = [
    manifest(runner, { first: "" }),
    manifest(runner, { second: "" }, "contoso/storefront/eu"),
    manifest(runner, { third: "" }).replace("name: contoso", `name: \${WEBHOOK_REGISTRY}`),
  ];
  await commit(runner, { "webhooks.yaml": texts.join("---\n") });
  const done = await runner.step({ event: "push", inputs: { command: "validate" } });
  expect(done.outputs).toMatchObject({ result: "clean", registries: '["contoso"]' });
});

test("a refused change of one registry says that another one could not be planned, where that is why there is no digest", async () => {
  await using runner = await startRunner();
  const text = manifest(runner, { first: "" });
  const base = await commit(runner, {
    "webhooks.yaml": `${text}---\n${text.replace("name: contoso", "name: nowhere")}`,
  });
  const done = await runner.step({ ...push(base, base), inputs: { "require-reviewed-plan": "true" } });
  expect(done.outputs["result"]).toBe("failed");
  expect(done.log).toContain("Another registry could not be planned");
});

test.each([
  ["pull_request", undefined, /^auto: plan, because the event is pull_request$/m],
  ["schedule", undefined, /^auto: drift, because the event is schedule$/m],
  ["push", {}, /^auto: plan, because the event is push, and its data does not name the default branch$/m],
  ["workflow_run", undefined, /^auto: validate, because the event workflow_run neither plans nor applies$/m],
  [
    "pull_request",
    {},
    /^auto: validate only, because the event's payload does not say where the pull request comes from$/m,
  ],
] as const)("auto says what it chose on %s, and why", async (event, payload, line) => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, {}) });
  const of =
    event === "pull_request" ? pullRequest(runner, 1) : { payload: { repository: { default_branch: "main" } } };
  const done = await runner.step({ ...of, event, ...(payload === undefined ? {} : { payload }) });
  expect(done.log).toMatch(line);
});

test("on another server without the address of its API, the token is sent nowhere", async () => {
  await using runner = await startRunner();
  await commit(runner, { "webhooks.yaml": manifest(runner, { first: "" }) });
  const env = { GITHUB_SERVER_URL: "https://ghe.contoso.com", GITHUB_API_URL: undefined };
  const done = await runner.step({ ...pullRequest(runner, 1), env });
  expect(done.log).toContain("GITHUB_API_URL is not set");
  expect(runner.github.requests).toEqual([]);
});
