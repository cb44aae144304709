/** The record of a run: what it does when it can't be written, and what is left of it when the run fails. */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openJournal, type Pending, pendingFile } from "../../src/ci/journal.ts";
import { type Diagnostic, type Outcome, type Report, UserError } from "../../src/model.ts";
import { reportOfFailure } from "../../src/run/run.ts";

function report(outcomes: readonly Outcome[] = [], complete = false): Report {
  return {
    command: "apply",
    result: "failed",
    exitCode: 1,
    complete,
    interrupted: undefined,
    startedAt: "2026-01-01T00:00:00.000Z",
    identity: "client secret",
    registries: [
      {
        registry: "contoso",
        owner: "contoso/storefront",
        source: { file: "webhooks.yaml", line: 1, column: 1 },
        webhooks: 1,
        plan: undefined,
        outcomes,
        pings: [],
        diagnostics: [],
        exitCode: 0,
      },
    ],
    diagnostics: [{ severity: "warning", code: "digest", message: "before" }],
    digest: undefined,
  };
}

const done: Outcome = { name: "first", action: "create", status: "done", written: true };
const begun: Outcome = { name: "first", action: "create", status: "in-flight", written: false };
const said: Pending = {
  comment: {
    command: "apply",
    noteworthy: true,
    superseded: false,
    parts: [],
    markdown: "",
    content: "",
  },
  summary: "a summary",
};

async function opened(pending: (report: Report) => Pending = () => said) {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-journal-"));
  const warnings: Diagnostic[] = [];
  const journal = openJournal({ directory, pending, warnings });
  const obstruct = (name: string) => mkdir(join(directory, name, "x"), { recursive: true });
  return {
    directory,
    warnings,
    journal,
    obstruct,
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true }),
  };
}

test("the first report that can't be written stops the run", async () => {
  await using it = await opened();
  await it.obstruct("report.json");
  const failure = await it.journal.save(report()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(failure).toMatchObject({ exitCode: 1, diagnostics: [{ severity: "error", code: "cannot-write" }] });
});

test("later ones are told once, and the last is known all the same", async () => {
  await using it = await opened();
  await it.journal.save(report());
  await rm(it.journal.reportFile);
  await it.obstruct("report.json");
  await it.journal.save(report([begun]));
  await it.journal.save(report([done]));
  expect(it.warnings).toMatchObject([{ severity: "warning", code: "cannot-write" }]);
  expect(it.journal.last()?.registries[0]?.outcomes).toEqual([done]);
});

test("what is saved already is not written again", async () => {
  await using it = await opened();
  const over = report([done], true);
  await it.journal.save(over);
  await rm(it.journal.reportFile);
  await it.journal.save(over);
  await expect(readFile(it.journal.reportFile)).rejects.toThrow("ENOENT");
});

test("what the post step would say stops nothing, be it that it can't be made", async () => {
  await using it = await opened(() => {
    throw new RangeError("s3cret");
  });
  await it.journal.save(report());
  await it.journal.save(report([done]));
  expect(it.warnings).toMatchObject([{ severity: "warning", code: "bug" }]);
  expect(JSON.stringify(it.warnings)).not.toContain("s3cret");
  expect(JSON.parse(await readFile(it.journal.reportFile, "utf8")).registries[0].outcomes).toHaveLength(1);
});

test("of many changes not every step is told to the post step, but the last word is, and none comes after the end", async () => {
  let made = 0;
  await using it = await opened((given) => {
    made += 1;
    for (const end = performance.now() + 2; performance.now() < end; );
    return {
      ...said,
      summary: `${given.registries[0]?.outcomes.filter(({ status }) => status === "done").length} done`,
    };
  });
  const many = (finished: number) =>
    report(Array.from({ length: 60 }, (_, index) => ({ ...(index < finished ? done : begun), name: `hook${index}` })));
  for (let finished = 0; finished <= 60; finished += 1) await it.journal.save(many(finished));
  expect(made).toBeLessThan(50);
  await it.journal.save({ ...many(60), complete: true });
  expect(JSON.parse(await readFile(pendingFile(it.directory), "utf8")).summary).toBe("60 done");
  await it.journal.save(many(60));
  const before = made;
  await it.journal.close();
  expect(made).toBe(before);
  await expect(readFile(pendingFile(it.directory))).rejects.toThrow("ENOENT");
});

test("a step that has spoken leaves nothing to say", async () => {
  await using it = await opened();
  await it.journal.save(report());
  expect(JSON.parse(await readFile(pendingFile(it.directory), "utf8"))).toEqual(said);
  await it.journal.close();
  await expect(readFile(pendingFile(it.directory))).rejects.toThrow("ENOENT");
});

describe("a run that fails outside any registry's work", () => {
  const run = { command: "apply", startedAt: "2026-01-02T00:00:00.000Z" } as const;
  const refused = new UserError([{ severity: "error", code: "github-permission", message: "refused" }], 4);
  test.each([
    ["before its first record", undefined, new RangeError("x"), { exitCode: 1, result: "failed", registries: [] }],
    ["before its first record, for a reason", undefined, refused, { exitCode: 4, result: "refused", registries: [] }],
    ["before it wrote", report([begun]), new RangeError("x"), { exitCode: 1, result: "failed" }],
    ["before it wrote, for a reason", report([begun]), refused, { exitCode: 4, result: "refused" }],
    ["after it wrote", report([done]), new RangeError("x"), { exitCode: 5, result: "partial" }],
    ["after it wrote, for a reason", report([done]), refused, { exitCode: 5, result: "partial" }],
  ])("%s", (_, last, error, expected) => {
    const failed = reportOfFailure(error, run, last);
    expect(failed).toMatchObject({ ...expected, command: "apply", complete: true });
    const code = error === refused ? "github-permission" : "bug";
    expect(failed.diagnostics.map((each) => each.code)).toEqual(last ? ["digest", code] : [code]);
    if (last) expect(failed.registries).toEqual(last.registries);
  });
});
