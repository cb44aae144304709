/** The receivers of docs/receivers.md that can run here, behind a webhook of the emulator: pings, pushes, and a wrong token. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startWorld } from "./world.ts";

const page = await readFile("docs/receivers.md", "utf8");

/** The example of this name on the page. */
function example(name: string): string {
  const text = new RegExp(`<!-- example: ${name.replace(".", "\\.")} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(
    page,
  )?.[1];
  if (text === undefined) throw new Error(`docs/receivers.md has no example ${name}`);
  return text;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function isInstalled(program: string, flag: string): boolean {
  return spawnSync(program, [flag]).status === 0;
}

interface Receiver {
  readonly name: string;
  readonly installed: boolean;
  readonly path: string;
  readonly pushed: number;
  readonly refused: number;
  start(folder: string, port: number): Promise<ChildProcess>;
}

const receivers: readonly Receiver[] = [
  {
    name: "Node.js",
    installed: true,
    path: "/",
    pushed: 202,
    refused: 401,
    async start(folder, port) {
      await writeFile(join(folder, "receiver.mjs"), example("receiver.mjs"));
      return spawn(process.execPath, ["receiver.mjs"], { cwd: folder, env: { TOKEN: "s3cret", PORT: String(port) } });
    },
  },
  {
    name: "Python",
    installed: isInstalled("python3", "--version"),
    path: "/",
    pushed: 202,
    refused: 401,
    async start(folder, port) {
      await writeFile(join(folder, "receiver.py"), example("receiver.py"));
      const env = { ...process.env, TOKEN: "s3cret", PORT: String(port) };
      return spawn("python3", ["receiver.py"], { cwd: folder, env });
    },
  },
  {
    name: "adnanh/webhook",
    installed: isInstalled("webhook", "-version"),
    path: "/hooks/acr",
    pushed: 200,
    refused: 200,
    async start(folder, port) {
      await writeFile(join(folder, "hooks.json"), example("hooks.json"));
      await writeFile(
        join(folder, "deploy.sh"),
        `#!/bin/sh\nprintf 'deploy %s:%s\\n' "$1" "$2" >> ${folder}/deployed\n`,
      );
      await chmod(join(folder, "deploy.sh"), 0o755);
      const args = ["-hooks", "hooks.json", "-ip", "127.0.0.1", "-port", String(port)];
      return spawn("webhook", args, { cwd: folder });
    },
  },
];

/** Resolves when the port accepts connections. */
async function listens(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the receiver ended with ${child.exitCode}`);
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((later) => setImmediate(later));
  }
}

for (const receiver of receivers) {
  if (!receiver.installed) {
    console.log(`${receiver.name} is not installed, so its recipe is not run`);
    continue;
  }
  test(`the recipe for ${receiver.name} passes a ping, gets a push, and refuses a wrong token`, async () => {
    await using world = await startWorld();
    const folder = await mkdtemp(join(tmpdir(), "acr-webhooks-receiver-"));
    const port = await freePort();
    const child = await receiver.start(folder, port);
    let printed = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
    try {
      await listens(port, child);
      const registry = world.emulator.ready.registries[0]?.name ?? "";
      const manifest = `owner: contoso/storefront
registry: {name: ${registry}}
webhooks:
  receiver:
    serviceUri: http://127.0.0.1:${port}${receiver.path}
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}", Content-Type: application/json}
    scope: storefront:*
`;
      await world.file("webhooks.yaml", manifest);
      const apply = (token: string) =>
        world.cli(["apply", "--yes", "--ping-retries", "0"], { env: { WEBHOOK_TOKEN: token } });
      const applied = await apply("s3cret");
      expect(applied.code, applied.stdout + applied.stderr).toBe(0);
      expect(applied.stdout).toContain("ping ok 200");
      const push = () =>
        world.emulator.control.emit({ registry, action: "push", repository: "storefront", tag: "1.2" });
      expect((await push()).map(({ statusCode }) => statusCode)).toEqual([String(receiver.pushed)]);
      const deployed = async () => `${printed}${await readFile(join(folder, "deployed"), "utf8").catch(() => "")}`;
      await expect.poll(deployed, { timeout: 20_000 }).toBe("deploy storefront:1.2\n");
      const wrong = await apply("another");
      expect(wrong.code, wrong.stdout).toBe(receiver.refused === 200 ? 0 : 6);
      expect((await push()).map(({ statusCode }) => statusCode)).toEqual([String(receiver.refused)]);
      expect(await deployed()).toBe("deploy storefront:1.2\n");
    } finally {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    }
  });
}
