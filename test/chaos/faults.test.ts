/**
 * Every fault at every request, and a kill at every request, of a run that creates, updates, adopts, replaces, deletes, makes room and
 * pings: the report is true, nothing foreign is touched, nothing is lost, and the next run ends where the manifest says.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../../src/emulator/emulator.ts";
import { hasChanges } from "../../src/plan/plan.ts";
import { budgeted } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";
import { judge, same } from "./judge.ts";
import { reportProblems } from "./report-schema.ts";
import { after, type Stage, startStage, untouchable } from "./stage.ts";

type Effect = Omit<Fault, "at"> & Pick<Fault, "do">;

const faults: Readonly<Record<string, Effect>> = {
  "cut before": { do: "cut" },
  "cut after": { do: "cut", after: true },
  "403": { do: "status", status: 403, code: "AuthorizationFailed" } as Effect,
  "409": { do: "status", status: 409, code: "Conflict" } as Effect,
  "429": { do: "status", status: 429, retryAfter: 1 } as Effect,
  "500": { do: "status", status: 500 } as Effect,
  "503": { do: "status", status: 503 } as Effect,
  "500 after": { do: "status", status: 500, after: true } as Effect,
  slow: { do: "slow", ms: 200 } as Effect,
  malformed: { do: "malformed" },
};

/** A kill: with the request held before it takes effect, or after. */
const kills: readonly { readonly signal: NodeJS.Signals; readonly after: boolean }[] = [
  { signal: "SIGKILL", after: false },
  { signal: "SIGKILL", after: true },
  { signal: "SIGTERM", after: false },
  { signal: "SIGTERM", after: true },
  { signal: "SIGINT", after: false },
  { signal: "SIGINT", after: true },
];

const stages: Stage[] = [];
let requests: readonly string[] = [];

beforeAll(async () => {
  stages.push(await startStage(), await startStage());
  const [stage] = stages;
  if (!stage) return;
  const ran = await stage.apply();
  expect(ran.code, ran.stderr).toBe(0);
  requests = stage.world.emulator.control
    .requests()
    .map(({ method, path }) => `${method} ${path.split("/").slice(-2).join("/")}`);
  expect(await problems(stage, { ran, signal: undefined })).toEqual([]);
});
afterAll(async () => {
  await Promise.all(stages.map((stage) => stage[Symbol.asyncDispose]()));
  await saveFigures("faults");
});

describe("a run that meets, at every request in turn,", () => {
  it.each(Object.keys(faults))("%s, tells the truth, and the next one ends where the manifest says", async (name) => {
    const effect = faults[name];
    if (!effect) throw new Error(name);
    const wrong = await atEvery(async (stage, at) => {
      const handle = stage.world.emulator.control.fault({ ...effect, at } as Fault);
      const ran = await stage.apply();
      if (handle.struck() !== 1) return [`struck ${handle.struck()} times`];
      count("faults injected");
      const found = await problems(stage, { ran, signal: undefined });
      if (found.length === 0) count("faults survived");
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it.each(kills)(
    "$signal (after its effect: $after), leaves a true record, and the next one ends where the manifest says",
    async ({ signal, after }) => {
      const wrong = await atEvery(async (stage, at) => {
        const pause = stage.world.emulator.control.fault({ do: "pause", at, after });
        const ran = await stage.apply([], {
          onStart: async (child) => {
            await pause.reached;
            child.kill(signal);
            // Held until the signal is known to be there.
            if (signal !== "SIGKILL") await child.says(signal);
            pause.release();
          },
        });
        count("kills");
        const found = await problems(stage, { ran, signal });
        if (found.length === 0) count("kills survived");
        return found;
      });
      expect(wrong).toEqual([]);
    },
  );
});

/** Runs a case for every request (or those that the budget takes), two at a time, each from the same start; gives what went wrong, placed. */
let kinds = 0;

async function atEvery(run: (stage: Stage, at: number) => Promise<readonly string[]>): Promise<readonly string[]> {
  const todo = budgeted(
    requests.map((request, index) => ({ request, at: index + 1 })),
    kinds++,
  );
  const wrong: string[] = [];
  await Promise.all(
    stages.map(async (stage) => {
      for (let next = todo.shift(); next; next = todo.shift()) {
        await stage.reset();
        const found = await run(stage, next.at);
        wrong.push(...found.map((each) => `${next?.at} ${next?.request}: ${each}`));
      }
    }),
  );
  return wrong;
}

/** Judges the broken run, then has the next one put things right. */
async function problems(
  stage: Stage,
  broken: { readonly ran: Awaited<ReturnType<Stage["apply"]>>; readonly signal: NodeJS.Signals | undefined },
): Promise<readonly string[]> {
  const wanted = after(stage.url);
  const deletable = ["toDelete", "toDeleteToo"];
  const found = await judge(stage, { ...broken, before: stage.before, wanted, deletable }, reportProblems);
  const untouched = () =>
    same(stage.untouched(), stage.untouchedBefore) ? [] : [`one of ${untouchable.join(", ")} was touched`];
  found.push(...untouched());

  const { control } = stage.world.emulator;
  control.clearFaults();
  const lostTags = stage.state()["toReplace"] === undefined;
  const mended = await stage.again("apply");
  count("runs");
  if (mended.exitCode !== 0)
    found.push(
      `the next run ended with ${mended.exitCode}: ${JSON.stringify([mended.diagnostics.filter((d) => d.severity === "error"), mended.registries.map((r) => [r.diagnostics, r.plan?.refusals, r.outcomes])])}`,
    );
  const planned = await stage.again("plan");
  if (planned.registries.some((part) => !part.plan || hasChanges(part.plan))) found.push("the next plan is not empty");
  const state = stage.state();
  for (const [name, asked] of Object.entries(wanted)) {
    // Tags of a webhook that was killed between its delete and its create were nowhere but there.
    const tags =
      name === "toReplace" && lostTags ? { tags: { "acr-webhooks-owner": asked.tags["acr-webhooks-owner"] } } : {};
    if (!same(state[name], { ...asked, ...tags }))
      found.push(`${name} did not converge: ${JSON.stringify(state[name])}`);
  }
  for (const name of deletable) if (state[name]) found.push(`${name} is still there`);
  found.push(...untouched());
  return found;
}
