import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { starter } from "./process.ts";

const script = join(import.meta.dirname, "../../scripts/az-webhook-tour.sh");
const hasAzureCli = spawnSync("az", ["version"], { stdio: "ignore" }).error === undefined;

test("the Azure CLI, unchanged: login, group, registry, SKU, replication, webhooks, events, template, deletion", async () => {
  if (!hasAzureCli) {
    // Not skipped in silence: the output shows what was not checked.
    process.stderr.write(
      "az is not installed here: scripts/az-webhook-tour.sh was not run (Debian: apt-get install azure-cli)\n",
    );
    expect(spawnSync("bash", ["-n", script]).status).toBe(0);
    return;
  }
  const tour = spawn("bash", [script, process.execPath, starter], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [tour.stdout, tour.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const [code] = await once(tour, "close");
  expect(code, output).toBe(0);
  expect(output).toMatch(/Every response was as expected\.\n$/);
}, 300_000);
