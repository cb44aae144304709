import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { dist } from "./world.ts";

const cli = join(dist, "cli.js");

interface Kept {
  readonly child: ChildProcess;
  /** Resolves with what was printed so far when it contains the text; rejects when the child ends before. */
  prints(text: string): Promise<string>;
}

function keep(): Kept {
  const child = spawn(process.execPath, [cli, "demo", "--keep"], { stdio: ["ignore", "pipe", "pipe"] });
  let shown = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (part: string) => {
      shown += part;
    });
  const prints = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => shown.includes(text) && resolve(shown);
      look();
      child.stdout.on("data", look);
      child.on("close", () => reject(new Error(`it ended without printing ${text}:\n${shown}`)));
    });
  return { child, prints };
}

/** The variables that a shell sets when the text is pasted. */
function pasted(shown: string, form: RegExp): Record<string, string> {
  return Object.fromEntries([...shown.matchAll(form)].map(([, name = "", value = ""]) => [name, value]));
}

it("demo --keep leaves a world for other commands, shows its events, and Ctrl-C cleans up", async () => {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-test-"));
  const { child, prints } = keep();
  try {
    const shown = await prints("Ctrl-C ends the demo.");
    const page = /in a browser, open (http:\S+)/.exec(shown)?.[1] ?? "";
    expect(await (await fetch(page)).text()).toContain("Webhooks of contoso");
    const env = pasted(shown, /^ {2}export (\w+)='(.*)'$/gm);
    expect(pasted(shown, /^ {2}\$env:(\w+) = '(.*)'$/gm)).toEqual(env);
    const run = (...words: readonly string[]) =>
      promisify(execFile)(process.execPath, [cli, ...words], {
        cwd: directory,
        env: { PATH: process.env["PATH"], HOME: directory, ...env },
      });

    await run("init", "--yes", "--owner", "contoso/storefront", "--ci", "none");
    expect(await readFile(join(directory, "webhooks.yaml"), "utf8")).toContain("deployStaging:");
    // The variables that init refers to are among those to paste.
    expect((await run("plan", "--detailed-exitcode")).stdout).toContain("Plan: no changes");
    // Both endpoints respond with 200 again.
    expect((await run("ping")).stdout).toContain("Pings: 2 passed");
    await prints("deploy endpoint: ping");

    const emulator = new URL(env["ACR_WEBHOOKS_ARM_ENDPOINT"] ?? "");
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([0, null]);
    expect(existsSync(env["NODE_EXTRA_CA_CERTS"] ?? "")).toBe(false);
    const [refused] = await once(get(emulator), "error");
    expect(refused.code).toBe("ECONNREFUSED");
  } finally {
    child.kill("SIGKILL");
    await rm(directory, { recursive: true, force: true });
  }
});

it("Ctrl-C while the demo plays ends it and cleans up", async () => {
  const { child, prints } = keep();
  try {
    await prints("1. Check the manifest.");
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([0, null]);
  } finally {
    child.kill("SIGKILL");
  }
});
