/** When the login's first request counts as on its way. */
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { nextRequest } from "../../src/azure/next-request.ts";

/** Responds only to `/now`. */
const server = createServer((request, response) => {
  if (request.url === "/now") response.end("ok");
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const agent = new Agent({ keepAlive: true });

function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${origin}${path}`, { agent }, (response) => response.resume().on("end", () => resolve("response"))).on(
      "error",
      reject,
    );
  });
}

test("a request that gets no response is on its way, also over a connection that is used again", async () => {
  let responses = 0;
  const never = async () => {
    const work = ask("/never");
    work.then(
      () => {
        responses += 1;
      },
      () => {},
    );
    await nextRequest(work);
  };
  await never();
  expect(await ask("/now")).toBe("response");
  await never();
  expect(responses).toBe(0);
});

test("work that ends without a request is not waited for", async () => {
  await nextRequest(Promise.resolve());
  await nextRequest(Promise.reject(new Error("no token file")));
});

test("nobody waits longer than a second for a request that does not come", async () => {
  vi.useFakeTimers();
  try {
    const waited = nextRequest(new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(1000);
    await waited;
  } finally {
    vi.useRealTimers();
  }
});
