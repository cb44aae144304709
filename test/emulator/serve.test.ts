import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/emulator.ts";
import { emulatorOptions } from "../../src/emulator/serve.ts";
import { startProcess } from "./process.ts";

let directory: string;
const path = (name: string): string => join(directory, name);

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "emulator-serve-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe("as a process", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "one JSON line on standard output, and a clean stop on %s",
    async (signal) => {
      writeFileSync(path("seed.yaml"), "registries:\n  - name: fabrikam\n    sku: Standard\n");
      const emulator = await startProcess({ seed: path("seed.yaml"), throttle: true });
      expect(emulator.output.stdout.trim().split("\n")).toHaveLength(1);
      expect(Object.keys(emulator.ready)).toEqual([
        "armEndpoint",
        "authorityHost",
        "caFile",
        "tenantId",
        "clientId",
        "clientSecret",
        "subscriptionId",
        "registries",
        "pageUrl",
        "msiEndpoint",
      ]);
      expect(emulator.ready.registries).toEqual([
        { name: "fabrikam", resourceGroup: "rg-containers", location: "westeurope", sku: "Standard" },
      ]);
      expect(existsSync(emulator.ready.caFile)).toBe(true);
      expect(statSync(join(emulator.ready.caFile, "..")).mode & 0o777).toBe(0o700);
      expect(await emulator.stop(signal)).toEqual([0, null]);
      expect(existsSync(join(emulator.ready.caFile, ".."))).toBe(false);
      expect(emulator.output.stderr).toBe("");
    },
  );

  test("a used port: a clear error, no stack", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "localhost", resolve));
    const address = holder.address();
    const port = typeof address === "object" ? address?.port : 0;
    await expect(startProcess({ port: String(port) })).rejects.toThrow(`exit 1: Port ${port} is in use.\n`);
    await new Promise((resolve) => holder.close(resolve));
  });

  test("a malformed seed: every mistake at its place, no stack", async () => {
    writeFileSync(path("bad.yaml"), "registries:\n  - name: x\n    sku: Gold\n");
    const error = await startProcess({ seed: path("bad.yaml") }).catch((reason: unknown) => String(reason));
    expect(error).toBe(
      "Error: exit 3: seed, at registries[0].name: must be 5 to 50 letters and digits.\nseed, at registries[0].sku: must be one of Basic, Standard, Premium.\n",
    );
  });
});

describe("flags", () => {
  test("become options", async () => {
    writeFileSync(path("keys.json"), '{"keys":[{"kty":"RSA"}]}');
    writeFileSync(path("empty.yaml"), "");
    const flags = {
      port: "8443",
      host: "127.0.0.1",
      state: "state.json",
      seed: path("empty.yaml"),
      jwks: path("keys.json"),
      federatedIssuer: "https://issuer.contoso.com",
      fault: ["at=3,do=cut"],
      throttle: true,
      pageSize: "5",
      deny: ["*/delete"],
      policyTags: ["a=b=c"],
      lock: "ReadOnly",
    };
    expect(await emulatorOptions(flags)).toEqual({
      port: 8443,
      host: "127.0.0.1",
      stateFile: "state.json",
      seed: {},
      federation: { issuer: "https://issuer.contoso.com", keys: { keys: [{ kty: "RSA" }] } },
      faults: [{ at: 3, do: "cut" }],
      switches: { throttle: true, pageSize: 5, deny: ["*/delete"], policyTags: { a: "b=c" }, lock: "ReadOnly" },
    });
    expect(await emulatorOptions({})).toEqual({ switches: {}, faults: [] });
  });

  test.each<[Record<string, unknown>, string]>([
    [{ port: "http" }, "--port must be a number from 0 to 65535."],
    [{ port: "70000" }, "--port must be a number from 0 to 65535."],
    [{ pageSize: "many" }, "pageSize must be a whole number, 0 or more."],
    [{ policyTags: ["a"] }, "--policy-tags must have the form name=value."],
    [{ fault: ["do=dance"] }, '--fault: a fault\'s "do" must be one of status, cut, slow, malformed, pause.'],
    [{ seed: "/nowhere/seed.yaml" }, "--seed: /nowhere/seed.yaml cannot be read (ENOENT)."],
  ])("%j: usage, exit 3", async (flags, message) => {
    await expect(emulatorOptions(flags)).rejects.toMatchObject({ exitCode: 3, message });
  });

  test("files that are not what they should be", async () => {
    writeFileSync(path("broken.yaml"), "registries: [a, b\n");
    writeFileSync(path("list.json"), "[]");
    await expect(emulatorOptions({ seed: path("broken.yaml") })).rejects.toMatchObject({
      message: expect.stringMatching(/broken\.yaml is not valid YAML or JSON \(at line \d+, column \d+\)\.$/),
    });
    await expect(emulatorOptions({ jwks: path("list.json") })).rejects.toMatchObject({
      message: '--jwks must name a JSON Web Key Set: an object with "keys".',
    });
  });
});

test("a certificate file that the user chose stays", async () => {
  const emulator = await startEmulator({ caFile: path("ca.pem") });
  await emulator.close();
  expect(existsSync(path("ca.pem"))).toBe(true);
  await expect(startEmulator({ caFile: "/nowhere/ca.pem" })).rejects.toThrow(/cannot be written/);
});
