/** The job itself, against what latency and tokens leave no way around: plan, apply, warm drift checks, many registries, memory. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulated, startEmulated } from "./emulated.ts";
import { atMost, dist, duration, median, type Row, type run, succeed } from "./measure.ts";

/** Of the emulator's answers, in milliseconds. */
const latency = 50;
/** The default of `--concurrency`. */
const concurrency = 8;
/** Azure's write tokens: how many there are at first, and how many come back in a second. */
const bucket = { size: 200, perSecond: 10 };
/** One after the other, whatever there is to do: login (twice), the registry, its webhooks. */
const roundTripsBefore = 4;

/** What latency leaves no way around, in milliseconds: requests in rows as wide as the concurrency. */
function latencyBound(webhooks: number, requestsEach: number, before = roundTripsBefore): number {
  return (before + Math.ceil(webhooks / concurrency) * requestsEach) * latency;
}

/** What tokens leave no way around, in milliseconds. */
function tokenBound(writes: number): number {
  return (Math.max(0, writes - bucket.size) / bucket.perSecond) * 1000;
}

interface Registry {
  readonly name: string;
  readonly webhooks: number;
}

const owner = "contoso/storefront";

function seed(registries: readonly Registry[], url: string): object {
  return {
    registries: registries.map(({ name, webhooks }) => ({
      name,
      webhooks: Object.fromEntries(
        names(webhooks).map((webhook, index) => [
          webhook,
          {
            serviceUri: `${url}/${index}`,
            customHeaders: { Authorization: "Bearer token" },
            scope: "storefront:*",
            tags: { "acr-webhooks-owner": owner },
          },
        ]),
      ),
    })),
  };
}

function manifest(registries: readonly Registry[], url: string): string {
  return registries
    .map(({ name, webhooks }) => {
      const list = names(webhooks).map(
        (webhook, index) => `  ${webhook}:
    serviceUri: ${url}/${index}
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    scope: storefront:*
`,
      );
      return `owner: ${owner}\nregistry: {name: ${name}}\nwebhooks:\n${list.join("")}`;
    })
    .join("---\n");
}

function names(webhooks: number): string[] {
  return Array.from({ length: webhooks }, (_, index) => `hook${String(index).padStart(4, "0")}`);
}

/** A directory with a manifest, and a service that has, or has not yet, what it asks for. */
export interface Stage extends AsyncDisposable {
  readonly emulated: Emulated;
  readonly directory: string;
  cli(args: readonly string[], options?: { readonly peak?: boolean; readonly flags?: string }): ReturnType<typeof run>;
}

export async function stage(
  registries: readonly Registry[],
  options: { readonly live: boolean; readonly throttle?: boolean; readonly latency?: number },
): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-bench-"));
  // Nothing is sent to this address but what is created to be pinged: those point to the emulator's endpoint.
  const nowhere = "http://127.0.0.1:9";
  const empty = registries.map(({ name }) => ({ name, webhooks: 0 }));
  const emulated = await startEmulated({
    seed: seed(options.live ? registries : empty, nowhere),
    switches: { latencyMs: options.latency ?? latency, throttle: options.throttle ?? false },
  });
  await writeFile(join(directory, "webhooks.yaml"), manifest(registries, options.live ? nowhere : emulated.url));
  const env = {
    ...emulated.environment,
    WEBHOOK_TOKEN: "token",
    ACR_WEBHOOKS_CACHE_KEY: "a-key-of-thirty-two-characters-or-more",
    XDG_CACHE_HOME: join(directory, ".cache"),
  };
  return {
    emulated,
    directory,
    cli: (args, { peak = false, flags } = {}) =>
      succeed(
        {
          file: process.execPath,
          args: [...(flags?.split(" ") ?? []), join(dist, "cli.js"), ...args],
          env,
          cwd: directory,
        },
        { peak },
      ),
    async [Symbol.asyncDispose]() {
      await emulated[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function repeated(count: number, work: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < count; time += 1) taken.push(await work());
  return median(taken);
}

const sizes = [10, 100, 500] as const;

/** A plan of webhooks that are all as desired: each is read. */
export async function benchPlan(samples: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const webhooks of sizes) {
    await using here = await stage([{ name: "contoso", webhooks }], { live: true });
    await here.cli(["plan"]);
    rows.push(
      atMost(`\`plan\`, ${webhooks} webhooks`, {
        measured: await repeated(samples, async () => (await here.cli(["plan"])).milliseconds),
        bound: latencyBound(webhooks, 1),
        against: "latency",
        most: webhooks === 500 ? 1.3 : undefined,
      }),
    );
  }
  await using here = await stage([{ name: "contoso", webhooks: 500 }], { live: true, throttle: true });
  const { milliseconds } = await here.cli(["plan"]);
  await mustNotBeRefused(here);
  rows.push(
    atMost("`plan`, 500 webhooks, throttled by Azure's rules", {
      measured: milliseconds,
      bound: tokenBound(500),
      against: "tokens",
      most: undefined,
    }),
  );
  return rows;
}

/** Everything is created, pinged, and its answer read. */
export async function benchApply(
  samples: number,
  { throttled }: { readonly throttled: readonly number[] },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const webhooks of sizes) {
    const measured = await repeated(samples, async () => {
      await using here = await stage([{ name: "contoso", webhooks }], { live: false });
      return (await here.cli(["apply", "--yes"])).milliseconds;
    });
    // A look before each write, the write, the ping, its answer; and the quota, once.
    const bound = latencyBound(webhooks, 4, roundTripsBefore + 1);
    rows.push(
      atMost(`\`apply\`, ${webhooks} webhooks created and pinged`, {
        measured,
        bound,
        against: "latency",
        most: undefined,
      }),
    );
  }
  for (const webhooks of throttled) {
    await using here = await stage([{ name: "contoso", webhooks }], { live: false, throttle: true });
    const { milliseconds } = await here.cli(["apply", "--yes"]);
    const { writes } = await mustNotBeRefused(here);
    rows.push(
      atMost(`\`apply\`, ${webhooks} webhooks created and pinged, throttled (${writes} write tokens)`, {
        measured: milliseconds,
        bound: tokenBound(3 * webhooks),
        against: "tokens",
        most: webhooks === 500 ? 1.1 : undefined,
      }),
    );
  }
  return rows;
}

/** A drift check of what nobody touched, without and with a cache. */
export async function benchWarm(samples: number): Promise<readonly Row[]> {
  await using here = await stage([{ name: "contoso", webhooks: 500 }], { live: true });
  const cold = await repeated(samples, async () => (await here.cli(["drift"])).milliseconds);
  await here.cli(["drift", "--cache", "cache"]);
  await here.emulated.requests();
  const warm = await repeated(samples, async () => (await here.cli(["drift", "--cache", "cache"])).milliseconds);
  const { writes } = await here.emulated.requests();
  return [
    {
      ...atMost("`drift`, 500 untouched webhooks, with a cache", {
        measured: warm,
        bound: cold,
        against: "without a cache",
        most: undefined,
      }),
    },
    {
      what: "write tokens that this takes",
      measured: String(writes / samples),
      against: "without a cache: 500",
      ratio: undefined,
      target: "0",
      met: writes === 0,
    },
  ];
}

/** 5,000 webhooks in 100 registries of one subscription: as fast as the machine lets it, and how much memory. */
export async function benchRegistries(): Promise<readonly Row[]> {
  const registries = Array.from({ length: 100 }, (_, index) => ({ name: `contoso${index}`, webhooks: 50 }));
  await using here = await stage(registries, { live: true });
  const small = await here.cli(["validate"], { peak: true });
  const planned = await here.cli(["plan"], { peak: true });
  const tight = await here.cli(["plan"], { peak: true, flags: tightMemory });
  const memory = (what: string, peak: number): Row => ({
    what,
    measured: `${peak.toFixed(0)} MiB`,
    against: `\`validate\` of the same: ${small.peak.toFixed(0)} MiB`,
    ratio: (peak / small.peak).toFixed(2),
    target: "≤ 150 MiB",
    met: peak <= 150,
  });
  return [
    {
      what: "`plan`, 100 registries × 50 webhooks",
      measured: duration(planned.milliseconds),
      against: `one request after the other: ${duration((5000 + 200) * latency)}`,
      ratio: (planned.milliseconds / ((5000 + 200) * latency)).toFixed(3),
      target: undefined,
      met: undefined,
    },
    memory("peak memory of this, as Node sizes its heap", planned.peak),
    memory(`peak memory of this, with \`NODE_OPTIONS="${tightMemory}"\``, tight.peak),
  ];
}

/** For machines with little memory. By itself Node lets young objects take up to 100 MiB before it looks which are needed. */
const tightMemory = "--max-semi-space-size=4 --max-old-space-size=64";

async function mustNotBeRefused(here: Stage): Promise<{ readonly writes: number }> {
  const counts = await here.emulated.requests();
  if (counts.refused > 0) throw new Error(`Azure would have refused ${counts.refused} requests with 429`);
  return counts;
}
