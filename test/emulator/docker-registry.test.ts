import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { startEndpoint } from "./endpoint.ts";

const hasRegistry = spawnSync("docker-registry", ["--version"], { stdio: "ignore" }).error === undefined;
const manifestType = "application/vnd.docker.distribution.manifest.v2+json";
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("a real registry behind it: an image pushed with the OCI API makes the matching webhooks fire", async () => {
  if (!hasRegistry) {
    process.stderr.write(
      "docker-registry is not installed here: a real push was not tried (Debian: apt-get install docker-registry)\n",
    );
    return;
  }
  let heard = (): void => undefined;
  const endpoint = await startEndpoint((response) => {
    response.end("ok");
    heard();
  });
  ends.push(endpoint.close);
  const all = { serviceUri: endpoint.url, actions: ["push", "delete"] };
  const emulator = await startEmulator({
    seed: {
      registries: [
        {
          name: "contoso",
          webhooks: { deploy: { ...all, scope: "storefront:*" }, other: { ...all, scope: "backend:*" } },
        },
      ],
    },
  });
  ends.push(emulator.close);
  const origin = await startRegistry(emulator);

  const delivered = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (endpoint.received.length >= count) resolve();
      };
      heard();
    });
  const { digest, size } = await push(origin, "storefront", "v1");
  await delivered(1);
  expect(JSON.parse(endpoint.received[0]?.body ?? "")).toEqual({
    id: expect.any(String),
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/),
    action: "push",
    target: { mediaType: manifestType, size, digest, length: size, repository: "storefront", tag: "v1" },
    request: { id: expect.any(String), host: new URL(origin).host, method: "PUT", useragent: "pusher/1" },
  });
  expect(
    (
      await fetch(`${origin}/v2/storefront/manifests/${digest}`, {
        method: "DELETE",
        headers: { "User-Agent": "pusher/1" },
      })
    ).status,
  ).toBe(202);
  await delivered(2);
  expect(JSON.parse(endpoint.received[1]?.body ?? "")).toMatchObject({
    action: "delete",
    target: { mediaType: manifestType, digest, repository: "storefront" },
    request: { method: "DELETE" },
  });
  // The endpoint has responded; the emulator may take a moment longer to record it.
  await expect
    .poll(() => emulator.control.events("contoso", "deploy"))
    .toMatchObject([{ eventResponseMessage: { statusCode: "200" } }, { eventResponseMessage: { statusCode: "200" } }]);
  expect(emulator.control.events("contoso", "other")).toEqual([]);
});

/** Starts Debian's docker-registry, configured to notify the emulator as docs/emulator.md shows, and gives its origin. */
async function startRegistry(emulator: Emulator): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "emulator-registry-"));
  ends.push(() => rmSync(directory, { recursive: true }));
  const port = await freePort();
  writeFileSync(
    join(directory, "config.yml"),
    stringify({
      version: 0.1,
      log: { level: "error" },
      storage: { filesystem: { rootdirectory: join(directory, "data") }, delete: { enabled: true } },
      http: { addr: `127.0.0.1:${port}` },
      notifications: {
        endpoints: [
          {
            name: "emulator",
            url: `${emulator.ready.armEndpoint}/emulator/notifications?registry=contoso`,
            timeout: "10s",
            threshold: 5,
            backoff: "1s",
          },
        ],
      },
    }),
  );
  const registry = spawn("docker-registry", ["serve", join(directory, "config.yml")], {
    stdio: "ignore",
    env: { ...process.env, SSL_CERT_FILE: emulator.ready.caFile },
  });
  ends.push(async () => {
    registry.kill();
    await once(registry, "exit");
  });
  const origin = `http://127.0.0.1:${port}`;
  while ((await fetch(`${origin}/v2/`).catch(() => undefined))?.ok !== true) {
    if (registry.exitCode !== null) throw new Error(`docker-registry ended with ${registry.exitCode}`);
  }
  return origin;
}

/** Pushes a small image: its configuration as a blob, then the manifest under a tag. */
async function push(
  origin: string,
  repository: string,
  tag: string,
): Promise<{ readonly digest: string; readonly size: number }> {
  const headers = { "User-Agent": "pusher/1" };
  const config = JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: [] } });
  const begun = await fetch(`${origin}/v2/${repository}/blobs/uploads/`, { method: "POST", headers });
  const location = new URL(begun.headers.get("location") ?? "", origin);
  location.searchParams.set("digest", sha256(config));
  const stored = await fetch(location, {
    method: "PUT",
    body: config,
    headers: { ...headers, "Content-Type": "application/octet-stream" },
  });
  expect(stored.status).toBe(201);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: {
      mediaType: "application/vnd.docker.container.image.v1+json",
      size: config.length,
      digest: sha256(config),
    },
    layers: [],
  });
  const put = await fetch(`${origin}/v2/${repository}/manifests/${tag}`, {
    method: "PUT",
    body: manifest,
    headers: { ...headers, "Content-Type": manifestType },
  });
  expect(put.status).toBe(201);
  return { digest: sha256(manifest), size: manifest.length };
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
