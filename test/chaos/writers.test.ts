/**
 * Somebody else edits, deletes or creates a webhook at every point of our run: what they did is there afterwards, unless they came
 * with the very request that writes. The service has no If-Match, so that one can't be seen.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestRecord, Switches } from "../../src/emulator/emulator.ts";
import type { Outcome, Report } from "../../src/model.ts";
import { most, random, sample, seed } from "./budget.ts";
import { count, saveFigures } from "./figures.ts";
import { same } from "./judge.ts";
import { registry, type Stage, type State, startStage, untouchable, variables, wanted } from "./stage.ts";

let stage: Stage;
let requests = 0;

beforeAll(async () => {
  stage = await startStage();
  await stage.again("apply", quietly);
  requests = stage.world.emulator.control.requests().length;
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  await saveFigures("writers");
});

/** Pings are no part of this, and one request after the other makes the points countable. */
const quietly = { ping: ["none"], concurrency: ["1"] };

/** What somebody does to a webhook, by which way, and how to see that it is still so. */
interface Deed {
  readonly what: string;
  /** False: there is nothing to do it to. */
  act(name: string): Promise<boolean>;
  survives(now: State | undefined): boolean;
  /** Nothing that a plain read shows. */
  readonly secret: boolean;
}

const there = (name: string) => stage.state()[name];

/** As clients of today do it, and so that the stamp moves. */
const deeds: readonly Deed[] = [
  {
    what: "edits the scope",
    secret: false,
    act: (name) => edit(name, { scope: "theirs:*" }),
    survives: (now) => now?.scope === "theirs:*",
  },
  {
    what: "edits a header",
    secret: true,
    act: (name) => edit(name, { customHeaders: { "X-Theirs": "1" } }),
    survives: (now) => now?.customHeaders["X-Theirs"] === "1",
  },
  {
    what: "edits the service URI",
    secret: true,
    act: (name) => edit(name, { serviceUri: "https://theirs.contoso.com/" }),
    survives: (now) => now?.serviceUri === "https://theirs.contoso.com/",
  },
  {
    what: "deletes it",
    secret: false,
    act: (name) => stage.world.emulator.control.remove(registry, name),
    survives: (now) => now === undefined,
  },
  {
    what: "saves it in the portal, which drops the tags",
    secret: false,
    act: async (name) => {
      if (same(there(name)?.tags ?? {}, {})) return false;
      await stage.world.emulator.control.portalPut(registry, name);
      return true;
    },
    survives: (now) => now !== undefined && same(now.tags, {}),
  },
  {
    what: "creates it",
    secret: false,
    act: async (name) => {
      if (there(name)) return false;
      const setting = { serviceUri: "https://theirs.contoso.com/", scope: "theirs:*" };
      await stage.world.emulator.control.put(registry, name, setting);
      return true;
    },
    survives: (now) => now?.scope === "theirs:*",
  },
];

/** As clients of 2019 do it: their api-version knows no stamp. */
const oldDeeds: readonly Deed[] = deeds
  .filter(({ what }) => what.startsWith("edits"))
  .map((deed) => ({
    ...deed,
    what: `${deed.what} with an old api-version`,
    act: async (name) => {
      if (!there(name)) return false;
      const properties = deed.what.endsWith("scope")
        ? { scope: "theirs:*" }
        : deed.what.endsWith("header")
          ? { customHeaders: { "X-Theirs": "1" } }
          : { serviceUri: "https://theirs.contoso.com/" };
      const { status } = await stage.world.arm("PATCH", `/webhooks/${name}?api-version=2019-05-01`, { properties });
      return status === 200;
    },
  }));

async function edit(name: string, change: Partial<State>): Promise<boolean> {
  const now = there(name);
  if (!now) return false;
  const { status: _, ...rest } = { ...now, ...change };
  await stage.world.emulator.control.put(registry, name, rest);
  return true;
}

const names = [
  "appHook",
  "toAdopt",
  "toCreate",
  "toCreateToo",
  "toDelete",
  "toDeleteToo",
  "toReplace",
  "toTakeOver",
  "toUpdate",
];

const services: readonly {
  readonly service: string;
  readonly switches: Partial<Switches>;
  readonly deeds: readonly Deed[];
}[] = [
  { service: "as recorded", switches: {}, deeds },
  { service: "whose reads by POST move the stamp", switches: { readsMoveModified: true }, deeds },
  {
    service: "whose old api-versions don't move the stamp",
    switches: { oldVersionsKeepModified: true },
    deeds: oldDeeds,
  },
  {
    service: "that does both",
    switches: { readsMoveModified: true, oldVersionsKeepModified: true },
    deeds: [...deeds, ...oldDeeds],
  },
  { service: "whose policy adds tags", switches: { policyTags: { "cost-centre": "42" } }, deeds },
];

describe("on a service", () => {
  it.each(services.map((one, kind) => ({ ...one, kind })))(
    "$service, nothing of someone else's is overwritten in silence",
    async ({ switches, deeds: some, kind }) => {
      const points = Array.from({ length: requests }, (_, index) => index + 1);
      const all = some.flatMap((deed) => names.flatMap((name) => points.map((at) => ({ deed, name, at }))));
      const wrong: string[] = [];
      for (const one of sample(all, kind, most(40))) {
        const found = await meet(one, switches);
        wrong.push(...found.map((each) => `at ${one.at}, somebody ${one.deed.what} (${one.name}): ${each}`));
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe("two of our own runs at once", () => {
  const other = { ...variables, WEBHOOK_TOKEN: "s3cret-token-of-the-other-run" };

  /** Lets two runs meet: of requests that wait, the next to go on is drawn. */
  async function together(draw: () => number, second: typeof variables): Promise<readonly Report[]> {
    const { control } = stage.world.emulator;
    await stage.reset();
    const waiting: (() => void)[] = [];
    let over = false;
    const stop = control.onRequest(() => new Promise<void>((go) => (over ? go() : waiting.push(go))));
    const runs = Promise.all([
      stage.again("apply", { ping: ["none"] }),
      stage.again("apply", { ping: ["none"] }, {}, second),
    ]);
    const pump = (async () => {
      while (!over) {
        await new Promise((turn) => setImmediate(turn));
        waiting.splice(Math.floor(draw() * waiting.length), 1)[0]?.();
      }
      for (const go of waiting) go();
    })();
    const reports = await runs.finally(() => {
      over = true;
    });
    await pump;
    stop();
    return reports;
  }

  it.each([
    ["of the same manifest", variables],
    ["with another value for a secret", other],
  ])("%s both end true, and the registry ends as one of them says", async (_, second) => {
    const draw = random(seed);
    for (let times = most(15); times > 0; times -= 1) {
      const reports = await together(draw, second);
      count("runs that met another");
      for (const report of reports) expect([0, 4, 5]).toContain(report.exitCode);
      const [first, others] = [wanted(stage.url), wanted(stage.url, second.WEBHOOK_TOKEN)];
      const now = stage.state();
      for (const [name, was] of Object.entries(stage.before)) {
        if (untouchable.some((one) => one === name)) expect(now[name]).toEqual(was);
      }
      // What a run says that it did, it did: to what is there, or to what the other has made of it since.
      for (const { registries } of reports) {
        for (const { name, action, status } of registries[0]?.outcomes ?? []) {
          if (status !== "done" && status !== "already") continue;
          if (action === "delete") expect([name, now[name]]).toEqual([name, undefined]);
          else expect([first[name], others[name]]).toContainEqual(now[name]);
        }
      }
      const next = await stage.again("apply", quietly);
      expect(next.exitCode).toBe(0);
      expect(stage.state()).toMatchObject(first);
      expect(stage.untouched()).toEqual(stage.untouchedBefore);
    }
  });
});

async function meet(
  { deed, name, at }: { readonly deed: Deed; readonly name: string; readonly at: number },
  switches: Partial<Switches>,
): Promise<readonly string[]> {
  const { control } = stage.world.emulator;
  await stage.reset();
  control.set(switches);
  const ours: RequestRecord[] = [];
  let acted = false;
  let acting = false;
  const stop = control.onRequest(async (request) => {
    if (acting || request.path.includes("oauth2") || request.path.includes("openid")) return;
    ours.push(request);
    if (ours.length !== at) return;
    acting = true;
    acted = await deed.act(name);
    acting = false;
  });
  const report = await stage.again("apply", quietly);
  stop();
  if (!acted) return [];
  count("edits by others");

  const wrong: string[] = [];
  const of = (request: RequestRecord) => request.path.toLowerCase().split("/webhooks/")[1]?.toLowerCase() ?? "";
  const index = (found: (request: RequestRecord) => boolean) => ours.findIndex(found) + 1;
  const key = name.toLowerCase();
  const write =
    index((r) => of(r) === key && ["PUT", "PATCH", "DELETE"].includes(r.method)) || Number.POSITIVE_INFINITY;
  const lastGet = ours.slice(0, write - 1).findLastIndex((r) => of(r) === key && r.method === "GET") + 1;
  const listed = index((r) => r.path.toLowerCase().endsWith("/webhooks"));
  const planRead = index((r) => of(r) === `${key}/getcallbackconfig`);
  // Seen when the plan was made, so shown there; and for what no plain read shows, the plan's own read of it counts.
  const planned = at <= listed || (deed.secret && at <= planRead);
  // The read before the write vouches for what it shows; for the rest only a stamp that moves does.
  const stampTells = Object.keys(switches).every(
    (name) => name !== "readsMoveModified" && name !== "oldVersionsKeepModified",
  );
  const unseen = at === write || (at === lastGet && deed.secret && !stampTells);
  const outcome = report.registries[0]?.outcomes.find((o) => o.name === name);
  // A delete of what was never read: a silent write to its secrets leaves no trace at all.
  const untraceable = deed.secret && deed.what.includes("old") && outcome?.action === "delete" && planRead === 0;
  if (!planned && !unseen && !untraceable && at < lastWrite(ours, of, key)) {
    count("edits that had to survive");
    if (!deed.survives(there(name))) wrong.push(`it is gone: ${JSON.stringify(there(name))}, write ${write}`);
  }
  if (outcome) wrong.push(...untruths(outcome, name));
  if (!same(stage.untouched(), stage.untouchedBefore)) wrong.push(`one of ${untouchable.join(", ")} was touched`);

  const next = await stage.again("apply", quietly);
  if (![0, 4].includes(next.exitCode)) wrong.push(`the next run ended with ${next.exitCode}`);
  if (!same(stage.untouched(), stage.untouchedBefore)) wrong.push(`one of ${untouchable.join(", ")} was touched`);
  return wrong;
}

function lastWrite(ours: readonly RequestRecord[], of: (request: RequestRecord) => string, key: string): number {
  const found = ours.findLastIndex((r) => of(r) === key && ["PUT", "PATCH", "DELETE"].includes(r.method)) + 1;
  return found === 0 ? Number.POSITIVE_INFINITY : found;
}

function untruths(outcome: Outcome, name: string): readonly string[] {
  if (outcome.status !== "failed" || outcome.written) return [];
  return outcome.diagnostic?.code === "changed-by-someone-else" || outcome.diagnostic?.code === "webhook-not-found"
    ? []
    : [`${name} failed with ${outcome.diagnostic?.code}`];
}
