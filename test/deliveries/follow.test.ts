/** `deliveries --follow`: in a child process until Ctrl-C, and by a clock that is turned by hand. */
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/clock.ts";
import type { DeliveryRow } from "../../src/model.ts";
import type { RawSettings } from "../../src/settings.ts";
import { manifestOf, startJob } from "../azure/job.ts";
import { startEndpoint } from "../emulator/endpoint.ts";
import { startWorld } from "../end-to-end/world.ts";

const push = { action: "push", repository: "storefront" } as const;
const manifest = manifestOf("contoso", [
  'deploy: {serviceUri: "https://deploy.contoso.com/"}',
  'notify: {serviceUri: "https://deploy.contoso.com/"}',
]);
const webhooks = {
  deploy: { serviceUri: "http://127.0.0.1:1/", events: [{ ...push, tag: "old", status: 503, response: "s3cret" }] },
  notify: { serviceUri: "http://127.0.0.1:1/" },
};
const seed = { registries: [{ name: "contoso", webhooks }] };

describe("on the command line", () => {
  it("shows the overview, then each new delivery once, and ends at Ctrl-C", async () => {
    await using w = await startWorld({ seed });
    await w.file("webhooks.yaml", manifest);
    const { control } = w.emulator;
    const ran = await w.cli(["deliveries", "deploy", "--follow"], {
      onStart: async (child) => {
        await child.prints("Deliveries: 1 of 1 failed.");
        await control.put("contoso", "deploy", { serviceUri: `${w.endpoint.url}/s3cret-path` });
        await control.emit({ ...push, tag: "new" });
        await child.prints("storefront:new");
        w.endpoint.answers = 401;
        await control.emit({ ...push, tag: "newer" });
        await child.prints("storefront:newer");
        child.kill("SIGINT");
      },
    });
    expect(ran.code).toBe(130);
    const lines = ran.stdout.split("\n").filter((line) => line.includes("push storefront"));
    expect(lines.map((line) => line.replace(/\S+Z /, ""))).toEqual([
      expect.stringMatching(/^ {6}push storefront:old 503 Service Unavailable — /),
      "contoso/deploy push storefront:new 200 OK",
      expect.stringMatching(/^contoso\/deploy push storefront:newer 401 Unauthorized — /),
    ]);
    expect(ran.stdout).not.toContain("Interrupted");
    expect(ran.stdout + ran.stderr).not.toContain("s3cret");
  }, 60_000);

  it.each([[["--format", "json"]], [["--format", "markdown"]]])("refuses to follow with %j", async (args) => {
    await using w = await startWorld({ seed });
    await w.file("webhooks.yaml", manifest);
    const ran = await w.cli(["deliveries", "--follow", ...args]);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("deliveries are followed as text only");
    expect(w.emulator.control.requests()).toEqual([]);
  });
});

/** Follows in this process. `turn` runs in each pause, and returns false to end. */
async function follow(
  turn: (round: number, control: Awaited<ReturnType<typeof startJob>>["emulator"]["control"]) => Promise<boolean>,
  raw: RawSettings = {},
) {
  const stop = new AbortController();
  const pauses: number[] = [];
  const shown: { readonly webhook: string; readonly row: DeliveryRow }[] = [];
  const steps: string[] = [];
  let overviews = 0;
  let reads: number[] = [];
  const job = await startJob({ seed });
  await using _ = job;
  const { control } = job.emulator;
  for (const name of ["deploy", "notify"]) await control.put("contoso", name, { serviceUri: job.endpoint.url });
  const counted: number[][] = [];
  const clock: Clock = {
    now: () => performance.now(),
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
      counted.push(reads);
      reads = [];
      if (!(await turn(pauses.length, control))) stop.abort("SIGINT");
    },
  };
  control.onRequest(({ path }) => {
    if (path.endsWith("/listEvents")) reads.push(1);
  });
  const report = await job.run(
    "deliveries",
    manifest,
    { follow: ["true"], ...raw },
    {
      clock,
      stopping: stop.signal,
      step: (line) => steps.push(line),
      follower: {
        overview: () => {
          overviews += 1;
        },
        delivery: ({ webhook, row }) => shown.push({ webhook, row }),
      },
    },
  );
  return { report, pauses, shown, steps, overviews, readsPerRound: counted.map(({ length }) => length) };
}

describe("by the clock", () => {
  it("reads each webhook once in 5 seconds, and shows what happened between two reads", async () => {
    const found = await follow(async (round, control) => {
      // Before the first read after the overview, too.
      await control.emit({ ...push, tag: `r${round}` });
      return round < 4;
    });
    expect(new Set(found.pauses)).toEqual(new Set([5000]));
    // The overview's reads come first.
    expect(found.readsPerRound).toEqual([2, 2, 2, 2]);
    expect(found.overviews).toBe(1);
    const of = (name: string) => found.shown.filter(({ webhook }) => webhook === name).map(({ row }) => row.image);
    for (const name of ["deploy", "notify"])
      expect(of(name)).toEqual(["storefront:r1", "storefront:r2", "storefront:r3"]);
  });

  it("shows only failed ones if only they are wanted", async () => {
    const failing = await startEndpoint((response) => {
      response.writeHead(503).end();
    });
    const found = await follow(
      async (round, control) => {
        await control.put("contoso", "notify", { serviceUri: failing.url });
        await control.emit({ ...push, tag: `r${round}` });
        return round < 3;
      },
      { failed: ["true"] },
    );
    expect(found.shown.map(({ webhook, row }) => `${webhook} ${row.image}`)).toEqual([
      "notify storefront:r1",
      "notify storefront:r2",
    ]);
    await failing.close();
  });

  it("continues after a failure that may pass, and says it once", async () => {
    const found = await follow(async (round, control) => {
      if (round === 1) control.fault({ path: "*listEvents*", do: "status", status: 503, times: 4 });
      return round < 5;
    });
    expect(found.steps.filter((line) => line.includes("trying again"))).toHaveLength(1);
    expect(found.report.exitCode).toBe(6);
  });

  it("ends with an error if the permission is gone", async () => {
    const found = await follow(async (_, control) => {
      control.set({ deny: ["*/listEvents/action"] });
      return true;
    });
    expect(found.report.exitCode).toBe(1);
    expect(found.report.registries[0]?.diagnostics.map(({ code }) => code)).toEqual(["forbidden"]);
  });
});
