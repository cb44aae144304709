/** A runner on this machine: starts the built action as GitHub's does, against an emulator, a local GitHub, and a signer of OpenID Connect tokens. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { parse } from "yaml";
import type { EmulatorOptions } from "../../src/emulator/emulator.ts";
import { compiledCode, dist, startWorld, type World } from "../end-to-end/world.ts";
import { inProcess, type Surroundings } from "../in-process.ts";
import { type GitHubServer, startGitHub } from "./github/server.ts";

export interface Step {
  readonly event: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `refs/heads/main` unless told. */
  readonly ref?: string;
  readonly sha?: string;
  readonly job?: string;
  readonly node?: string;
  readonly onStart?: (child: { kill(signal: NodeJS.Signals): void }) => void;
}

export interface Annotation {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface Done {
  readonly code: number | null;
  /** Everything that the runner would print: standard output and error without commands to mask. */
  readonly log: string;
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Runs the post step, and gives what it did. */
  post(): Promise<Done>;
}

export interface Runner extends AsyncDisposable {
  readonly world: World;
  readonly github: GitHubServer;
  /** Asked by the action for a token; undefined: the job may not. */
  idToken: boolean;
  /** Where it asks. */
  readonly idTokenUrl: string;
  /** How the next requests for a token fail: with a status, or "cut" (the connection is closed). */
  readonly idTokenFailures: (number | "cut")[];
  /** The audiences of the requests for a token. */
  readonly audiences: string[];
  step(step: Step): Promise<Done>;
  /** All files below the runner's temporary directory, as one text. */
  leftovers(): Promise<string>;
}

/** Which files a runner starts. */
const { runs } = parse(readFileSync("action.yml", "utf8")) as { runs: { main: string; post: string } };
const issuer = "https://token.actions.contoso.com";

export interface RunnerOptions extends EmulatorOptions {
  readonly subject?: string;
  /** Runs the sources in this process, instead of the built action in a child process. */
  readonly fromSources?: boolean;
}

/** Starts everything; `await using` ends it. Files of the job are in `world.directory`. `subject`: whom alone the federated credential fits. */
export async function startRunner({ subject, fromSources = false, ...options }: RunnerOptions = {}): Promise<Runner> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "ES256" }] };
  const world = await startWorld({
    ...options,
    federation: { issuer, keys, ...(subject === undefined ? {} : { subject }) },
  });
  const github = await startGitHub();
  const temporary = await mkdtemp(join(tmpdir(), "acr-webhooks-runner-"));
  const { ready } = world.emulator;
  const audiences: string[] = [];
  const idTokenFailures: (number | "cut")[] = [];
  const signer = createServer((request, response) => {
    const failure = idTokenFailures.shift();
    if (failure === "cut") {
      request.socket.destroy();
      return;
    }
    if (failure !== undefined) {
      response.writeHead(failure, { "content-type": "application/json" }).end('{"message":"failed"}');
      return;
    }
    const audience = new URL(request.url ?? "", "http://localhost").searchParams.get("audience") ?? "";
    audiences.push(audience);
    const token = new SignJWT({})
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setIssuer(issuer)
      .setSubject(`repo:${github.repository}:ref:refs/heads/main`)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime("5m");
    void token.sign(privateKey).then((value) => response.end(JSON.stringify({ value })));
  });
  await new Promise<void>((listening) => signer.listen(0, "127.0.0.1", listening));
  const signerUrl = `http://127.0.0.1:${(signer.address() as AddressInfo).port}/token?api-version=1`;
  let steps = 0;

  async function start(entry: string, step: Step, state: Readonly<Record<string, string>>): Promise<Done> {
    const directory = join(temporary, String(++steps));
    const files = Object.fromEntries(
      ["OUTPUT", "STEP_SUMMARY", "STATE", "ENV"].map((name) => [`GITHUB_${name}`, join(directory, name)]),
    );
    await mkdir(join(directory, "temp"), { recursive: true });
    for (const file of Object.values(files)) await writeFile(file, "");
    const event = join(directory, "event.json");
    await writeFile(event, JSON.stringify(step.payload ?? {}));
    const inputs = {
      file: "webhooks.yaml",
      "arm-endpoint": ready.armEndpoint,
      "subscription-id": ready.subscriptionId,
      "client-id": ready.clientId,
      "tenant-id": ready.tenantId,
      "github-token": github.token,
      "allowed-hosts": "*",
      ...step.inputs,
    };
    const env: Record<string, string | undefined> = {
      PATH: process.env["PATH"],
      HOME: directory,
      ...compiledCode,
      CI: "true",
      RUNNER_TEMP: join(directory, "temp"),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: world.directory,
      GITHUB_REPOSITORY: github.repository,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: step.ref ?? "refs/heads/main",
      GITHUB_SHA: step.sha ?? github.branch("main"),
      GITHUB_WORKFLOW: "webhooks",
      GITHUB_JOB: step.job ?? "sync",
      GITHUB_RUN_ID: String(4000 + steps),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_ACTOR: "mona",
      NODE_EXTRA_CA_CERTS: ready.caFile,
      AZURE_AUTHORITY_HOST: ready.authorityHost,
      ...(runner.idToken
        ? { ACTIONS_ID_TOKEN_REQUEST_URL: signerUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "an-id-token-request-token" }
        : {}),
      ...files,
      ...state,
      ...step.env,
    };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
    const { code, output } = fromSources
      ? await runSources(entry, { env, cwd: world.directory, ca: world.emulator.ca })
      : await run(entry, step, env, world.directory);
    const saved = parseFile(await readFile(join(directory, "STATE"), "utf8"));
    return {
      code,
      ...parseLog(output),
      outputs: parseFile(await readFile(join(directory, "OUTPUT"), "utf8")),
      summary: await readFile(join(directory, "STEP_SUMMARY"), "utf8"),
      post: () =>
        start(
          runs.post,
          { ...step, env: { ...step.env, RUNNER_TEMP: env["RUNNER_TEMP"] }, onStart: () => undefined },
          Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value])),
        ),
    };
  }

  const runner: Runner = {
    world,
    github,
    idToken: true,
    idTokenUrl: signerUrl,
    idTokenFailures,
    audiences,
    step: (step) => start(runs.main, step, {}),
    leftovers: async () => {
      const entries = await readdir(temporary, { recursive: true, withFileTypes: true });
      const texts = entries.filter((e) => e.isFile()).map((e) => readFile(join(e.parentPath, e.name), "utf8"));
      return (await Promise.all(texts)).join("\n");
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([world[Symbol.asyncDispose](), github[Symbol.asyncDispose](), close(signer)]);
      await rm(temporary, { recursive: true, force: true });
    },
  };
  return runner;
}

/** Puts a file into the job's workspace and into the repository, on `main` unless told. */
export async function commit(
  { world, github }: Runner,
  files: Readonly<Record<string, string>>,
  options: { readonly branch?: string; readonly pulls?: readonly number[]; readonly from?: string } = {},
): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(world.directory, name)), { recursive: true });
    await writeFile(join(world.directory, name), text);
  }
  return github.commit(options.branch ?? "main", { files, ...options });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}

function run(
  entry: string,
  step: Step,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
    const child = spawn(step.node ?? process.execPath, [join(dist, basename(entry))], {
      cwd,
      env: given as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.on("error", failed);
    child.on("close", (code) => done({ code, output }));
    step.onStart?.(child);
  });
}

async function runSources(entry: string, surroundings: Surroundings): Promise<{ code: number | null; output: string }> {
  const { runAction, runPostStep } = await import("../../src/ci/ci.ts");
  const work =
    entry === runs.main
      ? () => runAction(process.env)
      : async () => {
          await runPostStep(process.env);
          return 0;
        };
  const { code, stdout, stderr } = await inProcess(work, surroundings);
  return { code, output: stdout + stderr };
}

/** What a runner makes of the lines: commands are taken out and carried out. */
function parseLog(output: string): Pick<Done, "log" | "masks" | "annotations"> {
  const lines: string[] = [];
  const masks: string[] = [];
  const annotations: Annotation[] = [];
  for (const line of output.split("\n")) {
    const match = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    const [, command = "", properties = "", data = ""] = match ?? [];
    const value = decoded(data);
    if (command === "add-mask") masks.push(value);
    else if (command === "error" || command === "warning") {
      const pairs = properties
        .split(",")
        .map((pair) => [pair.slice(0, pair.indexOf("=")), decoded(pair.slice(pair.indexOf("=") + 1))]);
      annotations.push({ severity: command, message: value, properties: Object.fromEntries(pairs) });
      lines.push(`${command}: ${value}`);
    } else lines.push(line);
  }
  return { log: lines.join("\n"), masks, annotations };
}

function decoded(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

/** `name<<delimiter`, lines, `delimiter`: how the toolkit writes outputs and state. */
function parseFile(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index);
    found[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return found;
}

/** What GitHub tells of a pull request of this repository, or of another one. */
export function pullRequest(
  { github }: Runner,
  number: number,
  from: { readonly head?: string | null; readonly user?: string; readonly base?: string } = {},
): Pick<Step, "event" | "ref" | "payload"> {
  const { head: sha } = github.pull(number);
  const { head = github.repository, user = "mona", base = github.branch("main") } = from;
  return {
    event: "pull_request",
    ref: `refs/pull/${number}/merge`,
    payload: {
      repository: { default_branch: "main", full_name: github.repository },
      pull_request: {
        number,
        base: { sha: base, ref: "main" },
        head: { sha, repo: head === null ? null : { full_name: head } },
        user: { login: user },
      },
    },
  };
}

/** What GitHub tells of a push to `main`. */
export function push(before: string, after: string): Pick<Step, "event" | "payload" | "sha"> {
  return { event: "push", sha: after, payload: { repository: { default_branch: "main" }, before, after } };
}

/** A manifest for the emulator's registry; each webhook is a name and the path of its service URI, or its lines. */
export function manifest(
  { world }: Runner,
  webhooks: Readonly<Record<string, string>>,
  owner = "contoso/storefront",
): string {
  const registry = world.emulator.ready.registries[0]?.name ?? "";
  const lines = Object.entries(webhooks).map(
    ([name, rest]) =>
      `  ${name}:\n    serviceUri: ${world.endpoint.url}/hooks/${name}${rest === "" ? "" : `\n    ${rest.replaceAll("\n", "\n    ")}`}`,
  );
  return `owner: ${owner}\nregistry:\n  name: ${registry}\nwebhooks:${lines.length === 0 ? " {}" : `\n${lines.join("\n")}`}\n`;
}

/** A runner whose repository has a first commit. */
export async function started(options: RunnerOptions = {}): Promise<Runner> {
  const runner = await startRunner(options);
  runner.github.commit("main", { files: { "README.md": "" } });
  return runner;
}

/**
 * Merges a pull request that makes the manifest have these webhooks (or be this text), its plan shown before. Gives the
 * commits before and after, and the plan.
 */
export async function merge(
  runner: Runner,
  number: number,
  webhooks: Readonly<Record<string, string>> | string,
  more: Partial<Step> = {},
) {
  const { github } = runner;
  const before = github.branch("main");
  const files = { "webhooks.yaml": typeof webhooks === "string" ? webhooks : manifest(runner, webhooks) };
  await commit(runner, files, { branch: `pr-${number}`, from: before });
  const plan = await runner.step({ ...pullRequest(runner, number, { base: before }), ...more });
  if (plan.code !== 0) throw new Error(`the plan failed:\n${plan.log}`);
  const after = await commit(runner, files, { pulls: [number] });
  github.pull(number).merged = true;
  return { before, after, plan };
}

/** A text without what differs each time: ports, digests, run numbers, commits, markers. */
export function steady(text: string): string {
  return text
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, "http://deploy.contoso.com")
    .replace(/<!-- acr-webhooks \{[^}]*\} -->/g, "<!-- marker -->")
    .replace(/\b[0-9a-f]{64}\b/g, "DIGEST")
    .replace(/Commit `[0-9a-f]{12}`/g, "Commit `0123456789ab`")
    .replace(/actions\/runs\/\d+/g, "actions/runs/4711");
}

/** The first `node` on the path that is not the project's own; that one where there is no other. */
export function machineNode(): string {
  const directories = (process.env["PATH"] ?? "").split(delimiter).filter((each) => !each.includes("node_modules"));
  return directories.map((each) => join(each, "node")).find((path) => existsSync(path)) ?? process.execPath;
}
