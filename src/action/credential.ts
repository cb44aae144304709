/** Is there anything to log in to Azure with? Asked where a run may do without: on pull requests. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a way to log in is set, or the Azure CLI has a session. */
export async function hasCredential(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const ways = ["AZURE_CLIENT_SECRET", "AZURE_CLIENT_CERTIFICATE_PATH", "AZURE_FEDERATED_TOKEN_FILE"];
  if (ways.some((name) => environment[name]) || asksForOne(environment)) return true;
  return (await hasProfile(environment)) || azSaysYes(platform);
}

/** `dev` and the CLI by name are no more than the default: the session is still to be looked for. */
function asksForOne(environment: Environment): boolean {
  const asked = (environment["AZURE_TOKEN_CREDENTIALS"] ?? "").toLowerCase();
  return asked !== "" && asked !== "dev" && asked !== "azureclicredential";
}

async function hasProfile(environment: Environment): Promise<boolean> {
  const directory = environment["AZURE_CONFIG_DIR"] || join(homedir(), ".azure");
  try {
    const text = await readFile(join(directory, "azureProfile.json"), "utf8");
    const profile: { subscriptions?: unknown } = JSON.parse(text.replace(/^\uFEFF/, ""));
    return Array.isArray(profile.subscriptions) && profile.subscriptions.length > 0;
  } catch {
    return false;
  }
}

/** Asks the CLI itself, which may keep its sessions elsewhere. */
function azSaysYes(platform: NodeJS.Platform): Promise<boolean> {
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
