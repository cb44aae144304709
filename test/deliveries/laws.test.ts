/** Laws of `deliveries` and `redeliver`, for generated histories, by the real SDK and to real endpoints. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { send } from "../../src/host/host.ts";
import { manifestOf, startJob } from "../azure/job.ts";
import { startEndpoint } from "../emulator/endpoint.ts";
import { answered, customHeaders, expectNoSecret, renderings, secretUri } from "./job.ts";

const status = fc.constantFrom(200, 202, 302, 401, 404, 500, 503, 504, null);
const kind = fc.constantFrom("push", "push", "push", "delete", "quarantine", "chart_push", "ping");
const event = fc.record({
  action: kind,
  repository: fc.constantFrom("storefront", "team/api"),
  tag: fc.constantFrom("v1", "v2"),
  status,
  /** Some are damaged: their body cannot be rebuilt. */
  isWhole: fc.constantFrom(true, true, true, false),
});
/** At different minutes, so that their order is known, and none at the window's edge, which moves. */
const history = fc
  .tuple(
    fc.array(event, { maxLength: 12 }),
    fc.array(fc.integer({ min: 2, max: 700 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([events, minutes]) => {
    const times = [...new Set(minutes)].filter((minute) => minute !== 360).sort((a, b) => a - b);
    return events.slice(0, times.length).map((one, index) => ({ ...one, minutesAgo: times[index] ?? 0 }));
  });

type Past = {
  readonly action: string;
  readonly repository: string;
  readonly tag: string;
  readonly status: number | null;
  readonly isWhole: boolean;
  readonly minutesAgo: number;
};

const isSuccess = ({ status: code }: Past) => code !== null && code >= 200 && code < 300;

function seedOf({ action, repository, tag, status: code, isWhole, minutesAgo }: Past) {
  return answered({
    action,
    status: code,
    when: `${minutesAgo}m ago`,
    requestUri: secretUri("http://127.0.0.1:1"),
    ...(action === "ping" ? {} : { repository, tag }),
    ...(isWhole ? {} : { omit: ["eventRequestMessage.headers.Content-Length"] }),
  });
}

const carriesTag = ({ action }: Past) => action !== "ping" && action !== "delete";

/** What must be sent, oldest first: said again, in other words than the product's. */
function expected(events: readonly Past[]): readonly Past[] {
  return events
    .filter((one) => one.action !== "ping" && !isSuccess(one) && one.isWhole && one.minutesAgo <= 360)
    .filter(
      (one) =>
        !carriesTag(one) ||
        !events.some(
          (other) =>
            carriesTag(other) &&
            isSuccess(other) &&
            other.repository === one.repository &&
            other.tag === one.tag &&
            other.minutesAgo < one.minutesAgo,
        ),
    )
    .toReversed();
}

test("counts are the log's, what is sent follows the rules byte for byte, and no output has a secret", async () => {
  await fc.assert(
    fc.asyncProperty(history, history, async (events, others) => {
      const forbidden = await startEndpoint();
      const webhooks = {
        deploy: { serviceUri: "http://127.0.0.1:1/", customHeaders, events: events.map(seedOf) },
        elsewhere: { serviceUri: "http://127.0.0.1:1/", customHeaders, events: others.map(seedOf) },
      };
      await using job = await startJob({ seed: { registries: [{ name: "contoso", webhooks }] } });
      const { control } = job.emulator;
      await control.put("contoso", "deploy", { serviceUri: secretUri(job.endpoint.url), customHeaders });
      await control.put("contoso", "elsewhere", { serviceUri: secretUri(forbidden.url), customHeaders });
      const manifest = manifestOf("contoso", [
        'deploy: {serviceUri: "https://deploy.contoso.com/"}',
        'elsewhere: {serviceUri: "https://deploy.contoso.com/"}',
      ]);

      const listed = await job.run("deliveries", manifest, { since: ["6h"] });
      for (const [index, past] of [events, others].entries()) {
        const inside = past.filter(({ minutesAgo }) => minutesAgo <= 360);
        const count = (isPing: boolean, succeeded: boolean) =>
          inside.filter((one) => (one.action === "ping") === isPing && isSuccess(one) === succeeded).length;
        expect(listed.registries[0]?.deliveries?.[index]).toMatchObject({
          succeeded: count(false, true),
          failed: count(false, false),
          pings: { succeeded: count(true, true), failed: count(true, false) },
        });
      }

      const raw = {
        since: ["6h"],
        cache: ["cache.txt"],
        "allowed-hosts": ["deploy.contoso.com", new URL(job.endpoint.url).host],
      };
      const dry = await job.run("redeliver", manifest, { ...raw, "dry-run": ["true"] }, { send });
      expect(job.endpoint.received).toEqual([]);
      const sent = await job.run("redeliver", manifest, raw, { send });
      const wanted = expected(events);
      expect(job.endpoint.received.map(({ body }) => JSON.parse(body).action)).toEqual(
        wanted.map(({ action }) => action),
      );
      const log = new Map(control.events("contoso", "deploy").map((one) => [one.id, one.eventRequestMessage]));
      for (const { headers, body } of job.endpoint.received) {
        const recorded = log.get(String(headers["x-redelivery-of"]));
        expect(body).toBe(JSON.stringify(recorded?.content));
        expect(headers["content-length"]).toBe(recorded?.headers?.["Content-Length"]);
        expect(JSON.parse(body).action).not.toBe("ping");
      }
      const again = await job.run("redeliver", manifest, raw, { send });
      expect(job.endpoint.received).toHaveLength(wanted.length);
      expect(forbidden.received).toEqual([]);
      for (const report of [listed, dry, sent, again]) expectNoSecret(renderings(report));
      expectNoSecret(job.files.get("cache.txt") ?? "");
      await forbidden.close();
    }),
    { numRuns: 30 },
  );
}, 120_000);
