/** The ways to break a run, and one run broken at every request in turn: judged, and followed by one that puts things right. */
import type { Fault } from "../../src/emulator/emulator.ts";
import { hasChanges } from "../../src/plan/plan.ts";
import { sample } from "./budget.ts";
import { count } from "./figures.ts";
import { judge, same } from "./judge.ts";
import { reportProblems } from "./report-schema.ts";
import { wanted as atEnd, type Stage, startStage, untouchable } from "./stage.ts";

type Effect = Omit<Fault, "at"> & Pick<Fault, "do">;

export const faults: Readonly<Record<string, Effect>> = {
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
export const kills: readonly { readonly signal: NodeJS.Signals; readonly after: boolean }[] = [
  { signal: "SIGKILL", after: false },
  { signal: "SIGKILL", after: true },
  { signal: "SIGTERM", after: false },
  { signal: "SIGTERM", after: true },
  { signal: "SIGINT", after: false },
  { signal: "SIGINT", after: true },
];

/** How a run is started, what is different about its world, and what it may leave behind. */
export interface Course {
  readonly args: readonly string[];
  /** Called after each reset. */
  readonly prepare: (stage: Stage) => void;
  readonly exitCode: number;
  readonly mostSent: number;
  readonly casesOfEachKind: number;
  /** The first request to break, given all of them. */
  readonly from: (requests: readonly string[]) => number;
}

export interface Matrix extends AsyncDisposable {
  fault(name: string): Promise<readonly string[]>;
  kill(signal: NodeJS.Signals, after: boolean): Promise<readonly string[]>;
}

/** Runs the course once unbroken, to learn its requests. */
export async function startMatrix(course: Course): Promise<Matrix> {
  const stages = await Promise.all([startStage(), startStage()]);
  const [stage] = stages;
  const { mostSent } = course;
  course.prepare(stage);
  const ran = await stage.apply(course.args);
  if (ran.code !== course.exitCode) throw new Error(`exit ${ran.code}: ${ran.stdout}${ran.stderr}`);
  const requests = stage.world.emulator.control
    .requests()
    .map(({ method, path }) => `${method} ${path.split("/").slice(-2).join("/")}`);
  const wrong = await problems(stage, { ran, signal: undefined, mostSent });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const from = course.from(requests);
  const points = requests.map((request, index) => ({ request, at: index + 1 })).slice(from - 1);
  let kinds = 0;

  /** Runs a case for every request (or those that the budget takes), two at a time, each from the same start; gives what went wrong, placed. */
  async function atEvery(run: (stage: Stage, at: number) => Promise<readonly string[]>): Promise<readonly string[]> {
    const todo = sample(points, kinds++, course.casesOfEachKind);
    const found: string[] = [];
    await Promise.all(
      stages.map(async (each) => {
        for (let next = todo.shift(); next; next = todo.shift()) {
          await each.reset();
          course.prepare(each);
          const problems = await run(each, next.at);
          found.push(...problems.map((problem) => `${next?.at} ${next?.request}: ${problem}`));
        }
      }),
    );
    return found;
  }

  return {
    fault: (name) =>
      atEvery(async (each, at) => {
        const effect = faults[name];
        if (!effect) throw new Error(name);
        const handle = each.world.emulator.control.fault({ ...effect, at } as Fault);
        const broken = await each.apply(course.args);
        if (handle.struck() !== 1) return [`struck ${handle.struck()} times`];
        count("faults injected");
        const found = await problems(each, { ran: broken, signal: undefined, mostSent });
        if (found.length === 0) count("faults survived");
        return found;
      }),
    kill: (signal, after) =>
      atEvery(async (each, at) => {
        const pause = each.world.emulator.control.fault({ do: "pause", at, after });
        const killed = await each.apply(course.args, {
          onStart: async (child) => {
            await pause.reached;
            child.kill(signal);
            // Held until the signal is known to be there.
            if (signal !== "SIGKILL") await child.says(signal);
            pause.release();
          },
        });
        count("kills");
        const found = await problems(each, { ran: killed, signal, mostSent });
        if (found.length === 0) count("kills survived");
        return found;
      }),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(stages.map((each) => each[Symbol.asyncDispose]()));
    },
  };
}

/** Judges the broken run, then has the next one put things right. */
async function problems(
  stage: Stage,
  broken: {
    readonly ran: Awaited<ReturnType<Stage["apply"]>>;
    readonly signal: NodeJS.Signals | undefined;
    readonly mostSent: number;
  },
): Promise<readonly string[]> {
  const wanted = atEnd(stage.url);
  const deletable = ["toDelete", "toDeleteToo"];
  const found = await judge(
    stage,
    { ...broken, before: stage.before, wanted, deletable, lastDelete: "toDeleteToo", mostSent: broken.mostSent },
    reportProblems,
  );
  const untouched = () =>
    same(stage.untouched(), stage.untouchedBefore) ? [] : [`one of ${untouchable.join(", ")} was touched`];
  found.push(...untouched());

  const { control } = stage.world.emulator;
  control.clearFaults();
  stage.world.endpoint.answers = 200;
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
