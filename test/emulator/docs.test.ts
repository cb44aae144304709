import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startEmulator } from "../../src/emulator/emulator.ts";
import { emulatorFlags } from "../../src/emulator/flags.ts";
import { readSeed } from "../../src/emulator/seed.ts";
import { defaultSwitches } from "../../src/emulator/switches.ts";
import { startEndpoint } from "./endpoint.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const page = read("docs/emulator.md");

describe("docs/emulator.md", () => {
  test.each(emulatorFlags)("lists $flags", ({ flags }) => {
    expect(page).toContain(`\`${flags.split(" ")[0]}\``);
  });

  test.each(Object.keys(defaultSwitches))("has the switch %s in its table", (name) => {
    expect(page).toContain(`\n| \`${name}\` |`);
  });

  test("lists every control path", () => {
    const paths = [...read("src/emulator/control-api.ts").matchAll(/app\.(get|post|delete)\("(\/emulator\/[^"]+)"/g)];
    expect(paths.length).toBeGreaterThan(10);
    for (const [, method = "", path = ""] of paths)
      expect(page).toContain(`${method.toUpperCase()} ${path.replace(":id", "ID")}`);
  });

  test("its seeds are good seeds", async () => {
    const seeds = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text = ""]) => parse(text))
      .filter((value) => "registries" in value);
    expect(seeds).toHaveLength(4);
    for (const seed of seeds) await expect(readSeed(seed, () => "2026-01-01T00:00:00.0000000")).resolves.toBeDefined();
  });

  test("its five minutes show what the command line prints", async () => {
    const [seed = ""] = page.match(/(?<=```yaml\n)registries:[\s\S]*?(?=```)/) ?? [];
    const [manifest = ""] = page.match(/(?<=webhooks\.yaml <<'EOF'\n)[\s\S]*?(?=EOF\n)/) ?? [];
    const shown = [...page.matchAll(/^\$ acr-webhooks (plan|apply) (.*)\n([\s\S]*?)(?=^\$ |^…|^```)/gm)];
    expect(shown.map(([, command]) => command)).toEqual(["plan", "apply", "plan"]);
    const endpoint = await startEndpoint();
    const emulator = await startEmulator({ seed: parse(seed) });
    const directory = mkdtempSync(join(tmpdir(), "emulator-docs-"));
    const { armEndpoint, tenantId, subscriptionId, clientId, clientSecret, caFile } = emulator.ready;
    const local = (text: string): string =>
      text.replaceAll("http://127.0.0.1:8080", endpoint.url).replaceAll("https://localhost:8443", armEndpoint);
    try {
      writeFileSync(join(directory, "webhooks.yaml"), local(manifest));
      for (const [index, [, command = "", flags = "", output = ""]] of shown.entries()) {
        if (index === 2) emulator.control.set({ deny: ["*/getCallbackConfig/action"] });
        const cli = join(import.meta.dirname, "../../dist/cli.js");
        const { stdout } = await promisify(execFile)(process.execPath, [cli, command, ...local(flags).split(" ")], {
          cwd: directory,
          env: {
            PATH: process.env["PATH"],
            HOME: directory,
            AZURE_AUTHORITY_HOST: armEndpoint,
            AZURE_TENANT_ID: tenantId,
            AZURE_SUBSCRIPTION_ID: subscriptionId,
            AZURE_CLIENT_ID: clientId,
            AZURE_CLIENT_SECRET: clientSecret,
            NODE_EXTRA_CA_CERTS: caFile,
          },
        });
        // The digest depends on the endpoint's port.
        const steady = (text: string): string => text.replace(/^Digest: [0-9a-f]{64}$/m, "Digest: …");
        if (index < 2) expect(steady(stdout)).toBe(steady(local(output)));
        else expect(stdout.startsWith(local(output)), stdout).toBe(true);
      }
    } finally {
      await emulator.close();
      await endpoint.close();
      rmSync(directory, { recursive: true });
    }
  });
});
