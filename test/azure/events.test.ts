/** Laws of events, whatever the service returns: nothing throws but for a response without a list, and each event counts once. */
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { listEvents } from "../../src/azure/events.ts";
import { planRedeliveries, requestOf, summarize } from "../../src/deliveries/deliveries.ts";
import { names, Secret } from "../../src/model.ts";

const endpoint = "https://management.contoso.com";
const subscription = "00000000-0000-4000-8000-000000000001";
const now = Date.UTC(2026, 5, 2);

/** The real client, over a network with these pages. */
function read(...pages: readonly unknown[]) {
  const transport: HttpClient = {
    sendRequest: async (request) => {
      const page = Number(new URL(request.url).searchParams.get("page") ?? 0);
      const nextLink = page + 1 < pages.length ? `${endpoint}/webhooks/deploy/listEvents?page=${page + 1}` : undefined;
      const bodyAsText = JSON.stringify({ value: pages[page], nextLink });
      return { request, status: 200, headers: createHttpHeaders(), bodyAsText };
    },
  };
  const arm = new ContainerRegistryManagementClient(
    { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) },
    subscription,
    { endpoint, httpClient: transport, retryOptions: { maxRetries: 0 } },
  );
  return listEvents({ pipeline: arm.pipeline, transport, endpoint }, "/webhooks/deploy");
}

/** A value that is often what it should be, and sometimes anything. */
function odd<T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const content = fc.record({
  id: odd(fc.uuid()),
  timestamp: odd(
    fc.constantFrom(
      "2026-06-01T10:00:00.123456789Z",
      "2026-06-01T11:00:00.1234567Z",
      "2026-06-01T12:00:00Z",
      "+275760-09-13T00:00:00.000Z",
      "-271821-04-20T00:00:00.000Z",
      "yesterday",
    ),
  ),
  action: odd(fc.constantFrom("push", "delete", "ping", "PUSH", "__proto__")),
  target: odd(
    fc.record({ repository: odd(fc.constant("app")), tag: odd(fc.constant("v1")), digest: odd(fc.string()) }),
  ),
});
const event = odd(
  fc.record({
    id: odd(fc.uuid()),
    eventRequestMessage: odd(
      fc.record({
        content: odd(content),
        headers: odd(fc.dictionary(fc.constantFrom("Content-Length", "X-Token", "__proto__"), odd(fc.string()))),
        requestUri: odd(fc.webUrl()),
      }),
    ),
    eventResponseMessage: odd(
      fc.record({
        statusCode: odd(fc.constantFrom("200", "503", 404, "", "abc", "1e3")),
        headers: odd(fc.constant({})),
      }),
    ),
  }),
);

test("each event is read, counts once at most, and can be planned", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 8 }),
      fc.constantFrom("/hook", "/api/registry/webhook"),
      async (list, path) => {
        const events = await read(JSON.parse(JSON.stringify(list)));
        expect(events).toHaveLength(list.length);
        const overview = summarize({ name: "deploy", source: undefined }, events, {
          now,
          length: 48 * 3_600_000,
        });
        const { succeeded, failed, pings } = overview;
        expect(succeeded + failed + pings.succeeded + pings.failed).toBeLessThanOrEqual(list.length);
        expect(overview.rows).toHaveLength(failed);
        const serviceUri = new Secret(`https://deploy.contoso.com${path}`);
        const planned = planRedeliveries(events, { now, since: undefined, ids: [], wasSent: () => false, serviceUri });
        for (const { event: chosen } of planned) {
          if (chosen === undefined) continue;
          const request = requestOf(chosen, { serviceUri, customHeaders: names([]) });
          expect(chosen.action).not.toBe("ping");
          expect(String(Buffer.byteLength(request?.body.reveal() ?? ""))).toBe(
            String(Number(chosen.request.headers.get("content-length")?.value.reveal())),
          );
        }
      },
    ),
  );
});

test("an event that a later page repeats counts once", async () => {
  const [first, second, third] = ["a", "b", "c"].map((id) => ({ id }));
  const events = await read([first, second, {}], [second, {}, third]);
  // Two events without an id can be different ones.
  expect(events.map(({ id }) => id)).toEqual(["a", "b", "", "", "c"]);
});
