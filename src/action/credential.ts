/** Is there anything to log in to Azure with? Asked where a run may do without: on pull requests. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { authMethodOf } from "../azure/azure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a way to log in is set, or the Azure CLI has a session. */
export async function hasCredential(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  return authMethodOf({ environment }) !== "cli" || hasProfile(environment) || azSaysYes(platform);
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

/** Asks the CLI itself, which may keep its sessions elsewhere. */
async function azSaysYes(platform: NodeJS.Platform): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const quiet = { stdio: "ignore" } as const;
    // On Windows `az` is a batch file, which a shell alone can start; a shell takes one text.
    const child =
      platform === "win32"
        ? spawn("az account show --output none", { ...quiet, shell: true })
        : spawn("az", ["account", "show", "--output", "none"], quiet);
    // Not spawn's own time-out, which keeps the process alive where there is no `az`.
    const timer = setTimeout(() => child.kill(), 30_000);
    const answer = (yes: boolean) => {
      clearTimeout(timer);
      resolve(yes);
    };
    child.on("error", () => answer(false));
    child.on("close", (code) => answer(code === 0));
  });
}
