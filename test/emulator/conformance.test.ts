import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { ask, field, type RawResponse, token } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

interface Exchange {
  readonly ask: string;
  readonly send?: object;
  readonly status: number;
  readonly headers: readonly string[];
  readonly withoutHeaders: readonly string[];
  readonly answer?: unknown;
}

interface Fixture {
  readonly source: {
    readonly repository: string;
    readonly path: string;
    readonly recorded: string;
    readonly apiVersion: string;
  };
  /** What is known to be different, and why. */
  readonly differs?: readonly string[];
  readonly seed: object;
  readonly exchanges: readonly Exchange[];
}

const directory = join(import.meta.dirname, "fixtures");
const fixtures = readdirSync(directory)
  .filter((file) => file.endsWith(".yaml"))
  .map((file): { readonly file: string; readonly fixture: Fixture } => ({
    file,
    fixture: parse(readFileSync(join(directory, file), "utf8")),
  }));

// The endpoint's responses in the recordings that show them.
const endpointAnswers: Readonly<Record<string, { readonly status: number; readonly body: number }>> = {
  "2023-02-15": { status: 403, body: 4261 },
  "2019-10-25": { status: 200, body: 46_608 },
};

let stop: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

test("there are recordings of each year that was found", () => {
  expect(
    fixtures.map(({ fixture }) => [fixture.source.recorded, fixture.source.apiVersion, fixture.exchanges.length]),
  ).toEqual([
    ["2019-10-25", "2017-10-01", 20],
    ["2021-12-30", "2021-08-01-preview", 4],
    ["2023-02-15", "2022-12-01", 9],
    ["2025-09-09", "2023-01-01-preview", 9],
  ]);
});

describe.each(fixtures)("as recorded: $file", ({ fixture }) => {
  test("the same requests in the same order get the same answers", async () => {
    const endpoint = await startEndpoint((response) => {
      const answer = endpointAnswers[fixture.source.recorded];
      response.sendDate = false;
      response.removeHeader("Connection");
      response.statusCode = answer?.status ?? 200;
      for (const [name, length] of recordedHeaders(fixture)) {
        response.setHeader(name, headerValue(name, length, answer?.body ?? 0));
      }
      response.end("x".repeat(answer?.body ?? 0));
    });
    const emulator = await startEmulator({ seed: fixture.seed });
    stop = () => Promise.all([endpoint.close(), emulator.close()]);
    const bearer = await token(emulator);
    let lastPing = "";
    for (const exchange of fixture.exchanges) {
      const concrete = (text: string): string => fill(text, emulator, endpoint);
      const [method = "", path = ""] = concrete(exchange.ask).split(" ");
      const body = exchange.send === undefined ? undefined : concrete(JSON.stringify(exchange.send));
      const answer = await ask(emulator, path, {
        method,
        headers: {
          Authorization: `Bearer ${bearer}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" }),
        },
        ...(body === undefined ? {} : { body }),
      });
      if (path.includes("/ping?")) lastPing = String(answer.headers["x-ms-request-id"]);
      const shown = general(answer.text, { emulator, endpoint, lastPing });
      expect({ ask: exchange.ask, status: answer.status, answer: shown }).toEqual({
        ask: exchange.ask,
        status: exchange.status,
        // As text: the order of keys counts.
        answer: exchange.answer === undefined ? "" : dated(JSON.stringify(exchange.answer), fixture),
      });
      expectHeaders(answer, exchange);
    }
  });
});

test("the endpoint's response is cut at the same length as in the recordings", () => {
  // The recording of 2019 kept 2,366 characters; the rule that matches both recordings gives 2,369.
  const kept = fixtures.flatMap(
    ({ fixture }) => JSON.stringify(fixture.exchanges).match(/(?<="content":"<)\d+(?= characters>")/g) ?? [],
  );
  expect(kept).toEqual(["2366", "3853"]);
});

// --- internal --------------------------------------------------------------------------------------------------------

function fill(text: string, emulator: Emulator, endpoint: Endpoint): string {
  return text
    .replaceAll("<subscription>", emulator.ready.subscriptionId)
    .replaceAll("<group>", emulator.ready.registries[0]?.resourceGroup ?? "")
    .replaceAll("<endpoint>", endpoint.url);
}

/** An answer's text with what is different each time replaced by its name. */
function general(
  text: string,
  by: { readonly emulator: Emulator; readonly endpoint: Endpoint; readonly lastPing: string },
): string {
  if (text === "") return "";
  const named = text
    .replaceAll(by.emulator.ready.subscriptionId, "<subscription>")
    .replaceAll(by.emulator.ready.registries[0]?.resourceGroup ?? "", "<group>")
    .replaceAll(by.endpoint.url, "<endpoint>")
    .replaceAll(by.lastPing === "" ? "\0" : by.lastPing, "<ping>")
    .replace(/"(createdAt|lastModifiedAt)":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+00:00"/g, '"$1":"<time>+00:00"')
    .replace(/"timestamp":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z"/g, '"timestamp":"<time>Z"')
    .replace(/"(createdBy|lastModifiedBy)":"[^"]+"/g, '"$1":"<principal>"')
    .replace(/"(createdByType|lastModifiedByType)":"(User|Application)"/g, '"$1":"<kind>"')
    .replace(/"traceparent":"00-[0-9a-f]{32}-[0-9a-f]{16}-00"/g, '"traceparent":"<traceparent>"');
  return JSON.stringify(JSON.parse(named), function (this: unknown, key, value: unknown) {
    if (key === "eventResponseMessage" && typeof value === "object" && value !== null) return lengths(value);
    return value;
  });
}

function lengths(message: object): object {
  return Object.fromEntries(
    Object.entries(message).map(([key, value]) => {
      if (key === "content") return [key, `<${String(value).length} characters>`];
      if (key === "headers")
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([name, entry]) => [name, `<${String(entry).length} characters>`]),
          ),
        ];
      return [key, value];
    }),
  );
}

/** What has changed since an old recording. */
function dated(text: string, fixture: Fixture): string {
  if (fixture.source.recorded >= "2023") return text;
  return text
    .replaceAll(
      '"headers":{"name":"value","Content-Type"',
      '"headers":{"name":"value","traceparent":"<traceparent>","Content-Type"',
    )
    .replaceAll('"content":"<2366 characters>"', '"content":"<2369 characters>"');
}

/** Names and lengths of the headers of the endpoint's response in a recording. */
function recordedHeaders(fixture: Fixture): [string, number][] {
  const events = fixture.exchanges.flatMap(({ answer }) => field(answer, "value.0.eventResponseMessage.headers") ?? []);
  return Object.entries(events[0] ?? {}).map(([name, length]) => [name, Number(/\d+/.exec(String(length))?.[0])]);
}

/** A value of the given length; those that HTTP reads itself as they must be. */
function headerValue(name: string, length: number, body: number): string {
  switch (name.toLowerCase()) {
    case "content-length":
      return String(body);
    case "connection":
      return "close";
    case "transfer-encoding":
      return "chunked";
    default:
      return "v".repeat(length);
  }
}

function expectHeaders({ headers, status, text }: RawResponse, exchange: Exchange): void {
  const id = headers["x-ms-request-id"];
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    pragma: "no-cache",
    expires: "-1",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-ms-request-id": expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    "x-ms-correlation-request-id": id,
    "x-ms-routing-request-id": expect.stringMatching(new RegExp(`^[A-Z0-9]+:\\d{8}T\\d{6}Z:${String(id)}$`)),
    date: expect.any(String),
  });
  for (const name of exchange.headers) expect(headers, exchange.ask).toHaveProperty([name]);
  for (const name of exchange.withoutHeaders) expect(headers, exchange.ask).not.toHaveProperty([name]);
  expect(headers["content-length"]).toBe(status === 204 ? undefined : String(Buffer.byteLength(text)));
  expect(headers["content-type"]).toBe(text === "" ? undefined : "application/json; charset=utf-8");
}
