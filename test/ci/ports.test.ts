/** The parts that all CI systems share, in process, on a system and a forge in memory. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commentContent, writeComments } from "../../src/ci/comment.ts";
import { driftIssues, keepIssues } from "../../src/ci/drift.ts";
import type { Event } from "../../src/ci/event.ts";
import { reportFailure, reportPending } from "../../src/ci/finish.ts";
import type { CiSystem, Forge, IssueTracker, JobAnnotation, OwnIssue, PullRequest } from "../../src/ci/forge.ts";
import { readInputs } from "../../src/ci/github/inputs.ts";
import { runJob } from "../../src/ci/job.ts";
import { pendingFile } from "../../src/ci/journal.ts";
import { readMarker } from "../../src/ci/marker.ts";
import { readManifestFiles } from "../../src/host/host.ts";
import type { Report } from "../../src/model.ts";
import { proxyVariables } from "../../src/settings.ts";
import { create, noOp, plan, registryReport, report } from "../report/builders.ts";

const event: Event = {
  kind: "pull-request",
  name: "merge request",
  repository: "contoso/storefront",
  branch: undefined,
  defaultBranch: "main",
  commit: "a".repeat(40),
  pullRequest: 1,
  head: "b".repeat(40),
  baseBranch: "main",
  baseCommit: "c".repeat(40),
  push: undefined,
  untrusted: undefined,
  job: ["pipeline", "job"],
  url: "https://ci.contoso.com/runs/1",
};

/** A forge in memory: pull request 1 exists. */
function memoryForge(files: Readonly<Record<string, string>> = {}) {
  const comments: { id: string; body: string }[] = [];
  const pull = (): PullRequest => ({
    number: 1,
    merged: false,
    head: event.head,
    comments: comments.flatMap(({ id, body }) => {
      const marker = readMarker(body);
      return marker ? [{ pullRequest: 1, id, marker, trusted: true }] : [];
    }),
  });
  const forge: Forge = {
    pullRequests: async () => new Map([[1, pull()]]),
    mergedBy: async () => [1],
    mergedBefore: async () => [],
    async writeComment({ id, body }) {
      const found = comments.find((each) => each.id === id);
      if (found) found.body = body;
      else comments.push({ id: String(comments.length), body });
    },
    tipOf: async () => event.commit,
    filesAt: async () => new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  };
  return { comments, forge };
}

async function memorySystem(forge: Forge, more: Partial<Event> = {}) {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-ports-"));
  const seen = { log: "", summary: "", annotations: [] as JobAnnotation[], outputs: {} as Record<string, string> };
  const system: CiSystem = {
    frontEnd: "gitlab",
    mostComment: 65_000,
    mostSummary: 100_000,
    event: { ...event, ...more },
    environment: {},
    workspace: directory,
    temporary: directory,
    readManifests: () => readManifestFiles([join(directory, "webhooks.yaml")]),
    log: (text) => {
      seen.log += `${text}\n`;
    },
    annotate: (annotation) => seen.annotations.push(annotation),
    mask: () => {},
    setOutputs: (values) => {
      Object.assign(seen.outputs, values);
    },
    writeSummary: async (markdown) => {
      seen.summary += markdown;
    },
    openForge: async () => forge,
  };
  return {
    directory,
    system,
    seen,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

const inputs = (given: Readonly<Record<string, string>> = {}) =>
  readInputs(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    event,
  );
const manifest = (name: string) =>
  `owner: contoso/storefront\nregistry:\n  name: contoso\nwebhooks:\n  ${name}:\n    serviceUri: https://deploy.contoso.com/hooks\n`;
const login = { result: () => Promise.reject(new Error("no login")), giveUp: () => {} };
const planned = (registry: string, changes: Parameters<typeof plan>[0] = [create("deploy")]): Report =>
  report({ command: "plan", exitCode: 0, registries: [registryReport({ registry, plan: plan(changes) })] });

test("a job without a credential validates, and compares with the base", async () => {
  const { forge, comments } = memoryForge({ "webhooks.yaml": manifest("first") });
  await using it = await memorySystem(forge, { untrusted: "the pull request comes from a fork" });
  await writeFile(join(it.directory, "webhooks.yaml"), manifest("second"));
  const job = inputs();
  const code = await runJob({
    system: it.system,
    job,
    command: "plan",
    reason: "the event is merge request",
    login,
    startedAt: "2026-01-01T00:00:00.000Z",
  });
  expect(code, it.seen.log).toBe(0);
  expect(it.seen.log).toContain("auto: validate only, because the pull request comes from a fork");
  expect(it.seen.summary).toContain("| added | `second` | `contoso` |");
  expect(it.seen.summary).toContain("| removed | `first` | `contoso` |");
  expect(it.seen.outputs).toMatchObject({ result: "clean", registries: '["contoso"]' });
  expect(comments).toEqual([]);
});

test("a failure before the run is reported everywhere", async () => {
  await using it = await memorySystem(memoryForge().forge);
  const run = { command: "plan", startedAt: "2026-01-01T00:00:00.000Z" } as const;
  expect(await reportFailure(it.system, new RangeError("s3cret"), run)).toBe(1);
  expect(it.seen.outputs["result"]).toBe("failed");
  expect(it.seen.annotations).toMatchObject([{ severity: "error", title: "bug" }]);
  expect(JSON.stringify(it.seen)).not.toContain("s3cret");
});

test("a later step reports for a killed job", async () => {
  const { forge, comments } = memoryForge();
  await using it = await memorySystem(forge);
  const comment = commentContent(planned("contoso"), it.system, inputs());
  await writeFile(pendingFile(it.directory), JSON.stringify({ comment, summary: "so far" }));
  await reportPending(it.system, it.directory, inputs);
  expect(it.seen.summary).toBe("so far");
  expect(comments).toHaveLength(1);
  await expect(readFile(pendingFile(it.directory))).rejects.toThrow("ENOENT");
});

describe("the comment", () => {
  const write = async (it: Awaited<ReturnType<typeof memorySystem>>, forge: Forge, given: Report, job = inputs()) => {
    const merged = { ofPush: async () => [], before: async () => [] };
    const said = commentContent(given, it.system, job);
    return writeComments(async () => forge, it.system.event, job, said, merged);
  };

  test("is one for each selection, and not written again without a change", async () => {
    const { forge, comments } = memoryForge();
    await using it = await memorySystem(forge);
    for (const registry of ["contoso", "fabrikam", "contoso"]) await write(it, forge, planned(registry));
    await write(it, forge, planned("contoso"), inputs({ file: "other.yaml" }));
    await write(it, forge, planned("contoso"), inputs({ label: "east" }));
    expect(comments).toHaveLength(4);
    const before = comments.map(({ body }) => body);
    await write(it, forge, planned("fabrikam"));
    expect(comments.map(({ body }) => body)).toEqual(before);
  });

  test("of a newer commit stays", async () => {
    const { forge, comments } = memoryForge();
    await using it = await memorySystem(forge, { head: "d".repeat(40) });
    expect(await write(it, forge, planned("contoso"))).toContain(
      "for commit dddddddddddd, and the newest is bbbbbbbbbbbb",
    );
    expect(comments).toEqual([]);
  });
});

test("drift issues are opened, left, updated, closed and reopened", async () => {
  const issues = new Map<string, OwnIssue & { body: string }>();
  const tracker: IssueTracker = {
    find: async (keys) => new Map([...issues].filter(([key]) => keys.includes(key))),
    async open({ body }) {
      const marker = readMarker(body);
      if (marker) issues.set(marker.key, { id: "1", isOpen: true, marker, body });
    },
    async update(_, { body }) {
      await tracker.open({ title: "", body });
    },
    async close() {
      for (const [key, issue] of issues) issues.set(key, { ...issue, isOpen: false });
    },
  };
  await using it = await memorySystem(memoryForge().forge);
  const keep = (...changes: (ReturnType<typeof create> | ReturnType<typeof noOp>)[]) =>
    keepIssues(
      tracker,
      driftIssues({ ...planned("contoso", changes), command: "drift", result: "drift" }, it.system, {
        minSuccess: 100,
      }),
    );
  const steps: (readonly string[])[] = [];
  for (const changes of [[create("a")], [create("a")], [create("b")], [noOp("b")], [noOp("b")], [create("a")]])
    steps.push((await keep(...changes)).map((sentence) => sentence.split(": issue ")[1] ?? ""));
  expect(steps).toEqual([["opened"], [], ["updated"], ["closed"], [], ["reopened"]]);
});

describe("proxy variables", () => {
  test.each([
    [{ HTTPS_PROXY: "proxy.contoso.com:8080" }, { HTTPS_PROXY: "http://proxy.contoso.com:8080" }],
    [{ http_proxy: "user:pass@proxy:3128" }, { http_proxy: "http://user:pass@proxy:3128" }],
    [{ HTTPS_PROXY: " http://proxy:8080\n" }, { HTTPS_PROXY: "http://proxy:8080" }],
    [{ HTTPS_PROXY: "http://proxy:8080", HTTP_PROXY: "" }, {}],
    [{ https_proxy: "http://proxy:8080", ALL_PROXY: "socks5h://proxy:1080" }, {}],
    [{}, {}],
  ])("%j", (given, changed) => {
    expect(proxyVariables(given)).toEqual(changed);
  });

  test.each([
    ["http://", /HTTPS_PROXY is not a valid proxy address/],
    ["http://user:s3cret@[proxy", /HTTPS_PROXY is not a valid proxy address/],
    ["proxy:port", /HTTPS_PROXY is not a valid proxy address/],
    ["s3cret proxy:8080", /HTTPS_PROXY is not a valid proxy address/],
    ['"http://s3cret:8080"', /HTTPS_PROXY is in quotes/],
    ["http://s3cret{}:8080", /HTTPS_PROXY is not a valid proxy address/],
    ["socks5://s3cret:1080", /HTTPS_PROXY names a socks5 proxy/],
  ])("%s is named without its value", (value, message) => {
    try {
      proxyVariables({ HTTPS_PROXY: value });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 3, diagnostics: [{ message: expect.stringMatching(message) }] });
      expect(JSON.stringify(error)).not.toContain("s3cret");
    }
  });
});
