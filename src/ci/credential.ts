/** Whether the job has a credential for Azure. Only pull requests may run without one. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { authMethodOf } from "../azure/azure.ts";
import type { Environment } from "./forge.ts";

/** Whether an auth method is configured, or the Azure CLI has a session. */
export async function hasCredential(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  return authMethodOf({ environment }) !== "cli" || hasProfile(environment) || azHasSession(platform);
}

function hasProfile(environment: Environment): boolean {
  const directory = environment["AZURE_CONFIG_DIR"] || join(homedir(), ".azure");
  try {
    const text = readFileSync(join(directory, "azureProfile.json"), "utf8");
    const profile: { subscriptions?: unknown } = JSON.parse(text.replace(/^\uFEFF/, ""));
    return Array.isArray(profile.subscriptions) && profile.subscriptions.length > 0;
  } catch {
    return false;
  }
}

/** Asks the CLI itself, which may store its sessions elsewhere. */
async function azHasSession(platform: NodeJS.Platform): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const quiet = { stdio: "ignore" } as const;
    // On Windows `az` is a batch file, which only a shell can start; a shell takes one text.
    const child =
      platform === "win32"
        ? spawn("az account show --output none", { ...quiet, shell: true })
        : spawn("az", ["account", "show", "--output", "none"], quiet);
    // Not spawn's own timeout, which keeps the process alive if there is no `az`.
    const timer = setTimeout(() => child.kill(), 30_000);
    const finish = (yes: boolean) => {
      clearTimeout(timer);
      resolve(yes);
    };
    child.on("error", () => finish(false));
    child.on("close", (code) => finish(code === 0));
  });
}
