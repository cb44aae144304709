/** Tokens of a CI system, in process: which failures are retried, and what each of them is called. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { requestIdToken as ofAzurePipelines } from "../../src/ci/azure-pipelines/login.ts";
import { requestIdToken as ofGitHub } from "../../src/ci/github/id-token.ts";
import { noResponse } from "../../src/ci/no-response.ts";
import { UserError } from "../../src/model.ts";
import { jumpingClock } from "../azure/clock.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const says =
  (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text);

const cutInTheBody: Answer = (response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write('{"value":"ey', () => response.destroy());
};

/** A token service that gives these responses in order, the last of them again and again. */
async function service(...answers: readonly Answer[]) {
  let requests = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests, answers.length - 1)];
    requests += 1;
    answer?.(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    requests: () => requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

async function gitHub(url: string, environment: Readonly<Record<string, string | undefined>> = {}) {
  const masked: string[] = [];
  const token = await ofGitHub("api://AzureADTokenExchange", {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}?api-version=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "a-request-token",
      ...environment,
    },
    clock: jumpingClock(),
    permissions: "permissions:",
    mask: (text) => {
      masked.push(text);
    },
  });
  return { token, masked };
}

async function diagnosticOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  return error.diagnostics[0];
}

describe("GitHub's token", () => {
  test.each([
    [401, says(401, ""), 1, /\(HTTP 401\): .* refused the request/],
    [404, says(404, '{"message":"Not Found"}'), 1, /\(HTTP 404\): .* refused the request/],
    [503, says(503, ""), 3, /\(HTTP 503\): .* failed/],
    ["a login page", says(200, "<html>"), 1, /\(HTTP 200\): the response is not JSON, so a proxy/],
    ["a redirect", says(302, "", { location: "/login" }), 1, /\(HTTP 302\): the response is a redirect/],
    ["no content", says(204, ""), 1, /\(HTTP 204\): the response is not JSON/],
    ["null", says(200, "null"), 1, /the response contains none/],
    ["an empty value", says(200, '{"value":""}'), 1, /the response contains none/],
    ["a number", says(200, '{"value":5}'), 1, /the response contains none/],
    ["a body that is cut", cutInTheBody, 3, /\(ECONNRESET\): no response/],
  ])("%s is reported as what it is", async (_, answer, requests, words) => {
    await using it = await service(answer);
    const found = await diagnosticOf(gitHub(it.url));
    expect(found).toMatchObject({ code: "id-token-failed", message: expect.stringMatching(words) });
    expect(found?.message).toMatch(/^GitHub gave no token/);
    expect(it.requests()).toBe(requests);
  });

  test("is masked before it is returned, and requested again after a cut body", async () => {
    await using it = await service(cutInTheBody, says(200, '{"value":"eyJ0"}'));
    expect(await gitHub(it.url)).toEqual({ token: "eyJ0", masked: ["eyJ0"] });
  });

  test.each(["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"])("needs %s", async (name) => {
    await using it = await service(says(200, '{"value":"eyJ0"}'));
    const found = await diagnosticOf(gitHub(it.url, { [name]: undefined }));
    expect(found?.code).toBe("id-token-permission");
    expect(it.requests()).toBe(0);
  });
});

describe("the token of an Azure Pipelines service connection", () => {
  const request = (url: string) =>
    ofAzurePipelines(
      { AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: "1", SYSTEM_OIDCREQUESTURI: url, SYSTEM_ACCESSTOKEN: "x" },
      jumpingClock(),
    );

  test.each([
    ["500", says(500, "")],
    ["429", says(429, "")],
    ["a closed connection", ((response) => response.destroy()) satisfies Answer],
  ])("that fails once (%s) is requested again", async (_, answer) => {
    await using it = await service(answer, says(200, '{"oidcToken":"eyJ0"}'));
    expect(await request(it.url)).toBe("eyJ0");
  });

  test.each([
    ["401", says(401, ""), 1, /refused the token \(HTTP 401\)/],
    ["400", says(400, ""), 1, /did not accept the request \(HTTP 400\)/],
    ["500", says(500, ""), 3, /failed \(HTTP 500\)/],
    ["an empty token", says(200, '{"oidcToken":""}'), 1, /the response contains none/],
  ])("%s is reported as what it is", async (_, answer, requests, words) => {
    await using it = await service(answer);
    const found = await diagnosticOf(request(it.url));
    expect(found).toMatchObject({ code: "code-host-failed", message: expect.stringMatching(words) });
    expect(it.requests()).toBe(requests);
  });
});

/** The texts of the toolkit (tunnel) and of undici. */
test.each([
  ["tunneling socket could not be established, statusCode=407", "the proxy returned HTTP 407"],
  [
    "tunneling socket could not be established, cause=connect ECONNREFUSED 127.0.0.1:1",
    "cannot be reached: ECONNREFUSED",
  ],
  ["tunneling socket could not be established, cause=socket hang up", "the proxy closed the connection"],
  ["Proxy response (403) !== 200 when HTTP Tunneling", "the proxy returned HTTP 403"],
  ["Request timeout: /token?s3cret", "ETIMEDOUT"],
  ["connect ECONNREFUSED 10.0.0.1:443", "ECONNRESET"],
])("%s", (message, reason) => {
  const cause = Object.assign(new Error(message), { code: "ECONNRESET" });
  expect(noResponse(new Error("fetch failed", { cause }))).toContain(reason);
});
