/** Start-up: how long until a command does its work, against Node doing nothing. */

import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulated } from "./emulated.ts";
import { atMost, dist, median, type Row, succeed } from "./measure.ts";

const manifest = `owner: contoso/storefront
registry: {name: contoso, resourceGroup: rg-containers}
webhooks:
  deployStaging:
    serviceUri: https://deploy.contoso.com/hooks/acr
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    scope: storefront:*
`;

/** A start may take this much longer than the baseline's. */
const mostOfBaseline = 1.15;

/** `node`: the program to measure on, with its name. `baseline`: another build to compare with, in turns. */
export async function benchStart(
  node: { readonly name: string; readonly file: string },
  samples: number,
  baseline?: string,
): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), "acr-webhooks-bench-"));
  await writeFile(join(directory, "webhooks.yaml"), manifest);
  await writeFile(join(directory, "event.json"), "{}");
  let connected: (() => void) | undefined;
  const server = createServer((socket) => {
    socket.destroy();
    connected?.();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const runner = createHttpServer((_, response) => response.end(JSON.stringify({ value: "a.b.c" })));
  await new Promise<void>((resolve) => runner.listen(0, "127.0.0.1", resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const warm = { XDG_CACHE_HOME: join(directory, "cache"), WEBHOOK_TOKEN: "token" };
  const cold = { CI: "true", WEBHOOK_TOKEN: "token" };
  const online = {
    AZURE_TENANT_ID: "11111111-1111-4111-8111-111111111111",
    AZURE_CLIENT_ID: "33333333-3333-4333-8333-333333333333",
    AZURE_CLIENT_SECRET: "secret",
    AZURE_SUBSCRIPTION_ID: "22222222-2222-4222-8222-222222222222",
    AZURE_AUTHORITY_HOST: origin,
    ACR_WEBHOOKS_ARM_ENDPOINT: origin,
  };
  const job = {
    ...cold,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: directory,
    GITHUB_REPOSITORY: "contoso/storefront",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_EVENT_PATH: join(directory, "event.json"),
    RUNNER_TEMP: directory,
    INPUT_FILE: "webhooks.yaml",
    "INPUT_ALLOWED-HOSTS": "*",
  };

  type Env = Readonly<Record<string, string>>;
  const toEnd =
    (file: string, args: readonly string[], env: Env, from = dist) =>
    async () =>
      (
        await succeed({
          file: node.file,
          args: [...(file === "" ? [] : [join(from, file)]), ...args],
          env,
          cwd: directory,
        })
      ).milliseconds;
  const toFirstRequest =
    (file: string, args: readonly string[], env: Env, from = dist) =>
    () =>
      new Promise<number>((resolve, reject) => {
        const begin = performance.now();
        const child = spawn(node.file, [join(from, file), ...args], {
          env: { PATH: process.env["PATH"], ...env },
          cwd: directory,
          stdio: "ignore",
        });
        let taken: number | undefined;
        connected = () => {
          taken ??= performance.now() - begin;
          child.kill("SIGKILL");
        };
        child.on("close", () => (taken === undefined ? reject(new Error(`${file} sent nothing`)) : resolve(taken)));
      });

  try {
    // Both commands once, to their end, for what they compile to be kept.
    await using emulated = await startEmulated({ seed: undefined, switches: {} });
    await succeed({ file: node.file, args: [join(dist, "cli.js"), "validate"], env: warm, cwd: directory });
    await succeed({
      file: node.file,
      args: [join(dist, "cli.js"), "plan"],
      env: { ...emulated.environment, ...warm },
      cwd: directory,
    });

    const compared = baseline ?? dist;
    const programs = {
      bare: toEnd("", ["-e", "0"], {}),
      validateFirst: toEnd("cli.js", ["validate"], cold),
      validate: toEnd("cli.js", ["validate"], warm),
      actionValidate: toEnd("action.js", [], { ...job, INPUT_COMMAND: "validate" }),
      action: toFirstRequest("action.js", [], {
        ...online,
        ...job,
        INPUT_COMMAND: "plan",
        "INPUT_ARM-ENDPOINT": origin,
      }),
      actionByOidc: toFirstRequest("action.js", [], {
        ...job,
        AZURE_AUTHORITY_HOST: origin,
        INPUT_COMMAND: "plan",
        "INPUT_ARM-ENDPOINT": origin,
        "INPUT_SUBSCRIPTION-ID": online.AZURE_SUBSCRIPTION_ID,
        "INPUT_CLIENT-ID": online.AZURE_CLIENT_ID,
        "INPUT_TENANT-ID": online.AZURE_TENANT_ID,
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(runner.address() as AddressInfo).port}/?api-version=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token",
      }),
      planFirst: toFirstRequest("cli.js", ["plan"], { ...online, ...cold }),
      plan: toFirstRequest("cli.js", ["plan"], { ...online, ...warm }),
      ...(baseline === undefined
        ? {}
        : {
            baselineValidate: toEnd("cli.js", ["validate"], cold, compared),
            baselinePlan: toFirstRequest("cli.js", ["plan"], { ...online, ...cold }, compared),
          }),
    };
    const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as number[]]));
    // In turn, so that what else the machine does strikes all alike.
    for (let sample = 0; sample < samples; sample += 1) {
      for (const [name, program] of Object.entries(programs)) taken[name]?.push(await program());
    }
    const of = (name: keyof typeof programs): number => median(taken[name] ?? []);
    const row = (what: string, name: keyof typeof programs, most: number | undefined) =>
      atMost(`${what}, ${node.name}`, { measured: of(name), bound: of("bare"), against: "bare node", most });
    const comparison = (what: string, name: keyof typeof programs, bound: keyof typeof programs) =>
      baseline === undefined
        ? []
        : [
            atMost(`${what}, ${node.name}`, {
              measured: of(name),
              bound: of(bound),
              against: "baseline",
              most: mostOfBaseline,
            }),
          ];
    return [
      ...comparison("`validate`, nothing compiled before (CI)", "validateFirst", "baselineValidate"),
      ...comparison("`plan` until its first request, nothing compiled before (CI)", "planFirst", "baselinePlan"),
      row("`validate`", "validate", undefined),
      row("`validate`, nothing compiled before (CI)", "validateFirst", undefined),
      row("`plan` until its first request", "plan", undefined),
      row("`plan` until its first request, nothing compiled before (CI)", "planFirst", undefined),
      row("the action until its first request to Azure", "action", node.name === "Node 24" ? 4 : undefined),
      row("the same by OpenID Connect: the runner is asked before", "actionByOidc", undefined),
      row("the action, `command: validate`", "actionValidate", undefined),
    ];
  } finally {
    server.close();
    runner.close();
    await rm(directory, { recursive: true, force: true });
  }
}
