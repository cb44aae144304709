import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, ask, field, registryPath, token } from "./client.ts";
import { startEndpoint } from "./endpoint.ts";
import { startProcess } from "./process.ts";

let directory: string;
let file: string;
const open: { close(): Promise<void> }[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "emulator-state-"));
  file = join(directory, "state.json");
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  rmSync(directory, { recursive: true });
});

async function start(options: Parameters<typeof startEmulator>[0] = {}): Promise<Emulator> {
  const emulator = await startEmulator({ stateFile: file, ...options });
  open.push(emulator);
  return emulator;
}

const v = "api-version=2025-11-01";
const body = {
  location: "westeurope",
  tags: { __proto__x: "1" },
  properties: { serviceUri: "http://127.0.0.1:9/", actions: ["Push"], customHeaders: { A: "b" } },
};

describe("--state", () => {
  test("everything is there after a restart: webhooks, headers, events, the login, and a client's cached token", async () => {
    const endpoint = await startEndpoint();
    open.push(endpoint);
    const first = await start();
    const send = await arm(first);
    await send("PUT", `R/webhooks/deploy?${v}`, {
      ...body,
      properties: { ...body.properties, serviceUri: endpoint.url },
    });
    await send("POST", `R/webhooks/deploy/ping?${v}`);
    const path = `${registryPath(first)}/webhooks/deploy`;
    const cached = await token(first, "https://management.azure.com/.default");
    const before = [await send("GET", `${path}?${v}`), await send("POST", `${path}/listEvents?${v}`)].map(
      (answer) => answer.text,
    );
    await first.close();
    open.pop();

    const second = await start();
    expect(second.ready).toMatchObject({ clientSecret: first.ready.clientSecret, registries: first.ready.registries });
    const headers = { Authorization: `Bearer ${cached}` };
    const after = [
      await ask(second, `${path}?${v}`, { headers }),
      await ask(second, `${path}/listEvents?${v}`, { method: "POST", headers }),
    ];
    expect(after.map((answer) => answer.text)).toEqual(before);
    expect(second.control.webhooks()[0]?.customHeaders).toEqual(new Map([["A", "b"]]));
  });

  test("a write is saved before its response, even if the process is killed then", async () => {
    const child = await startProcess({ state: file });
    const emulator = { ready: child.ready, ca: readFileSync(child.ready.caFile, "utf8") } as Emulator;
    const send = await arm(emulator);
    await Promise.all(["first1", "second", "third1"].map((name) => send("PUT", `R/webhooks/${name}?${v}`, body)));
    await send("DELETE", `R/webhooks/second?${v}`);
    await child.stop("SIGKILL");
    const again = await start();
    expect(again.control.webhooks().map((webhook) => webhook.name)).toEqual(["first1", "third1"]);
    rmSync(join(child.ready.caFile, ".."), { recursive: true });
  });

  test("the file is whole, its owner's alone, and nothing is left beside it", async () => {
    const emulator = await start();
    const send = await arm(emulator);
    await Promise.all(Array.from({ length: 20 }, (_, index) => send("PUT", `R/webhooks/hook${index}?${v}`, body)));
    expect(readdirSync(directory)).toEqual(["state.json"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(field(JSON.parse(readFileSync(file, "utf8")), "world.registries.0.webhooks.length")).toBe(20);
  });

  test("a change by somebody else, and an event, are kept too", async () => {
    const emulator = await start();
    await emulator.control.put("contoso", "deploy", { serviceUri: "http://127.0.0.1:9/" });
    await emulator.control.emit({ action: "push", repository: "a" });
    await emulator.close();
    open.pop();
    expect((await start()).control.events("contoso", "deploy")).toMatchObject([
      { eventRequestMessage: { content: { action: "push" } } },
    ]);
  });

  test("what is there goes before the seed", async () => {
    await (await start()).close();
    open.pop();
    expect((await start({ seed: { registries: [{ name: "other1" }] } })).ready.registries).toMatchObject([
      { name: "contoso" },
    ]);
  });

  test.each([
    ["half a file", '{"formatVersion":1,', "not JSON"],
    ["something else", '{"webhooks":[]}', "wrong content"],
    ["another version", '{"formatVersion":99}', "wrong content"],
    ["nothing in it", '{"formatVersion":1}', "wrong content"],
  ])("%s: a clear error, and the file is left alone", async (_, text, why) => {
    writeFileSync(file, text);
    await expect(startEmulator({ stateFile: file })).rejects.toMatchObject({
      exitCode: 3,
      diagnostics: [
        {
          code: "emulator-state-invalid",
          message: `The state file ${file} is not a state file of this emulator (${why}).`,
        },
      ],
    });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("a place that can't be written", async () => {
    await expect(startEmulator({ stateFile: join(directory, "nowhere", "state.json") })).rejects.toMatchObject({
      diagnostics: [{ code: "emulator-state-invalid", message: expect.stringContaining("cannot be written (ENOENT)") }],
    });
    await expect(startEmulator({ stateFile: directory })).rejects.toMatchObject({
      diagnostics: [{ message: expect.stringContaining("cannot be read (EISDIR)") }],
    });
  });
});
