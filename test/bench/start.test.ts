/** What a command loads: start-up is most of what `validate` and a plan of few webhooks take. */
import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist } from "../end-to-end/world.ts";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "acr-webhooks-start-"));
  await writeFile(
    join(directory, "webhooks.yaml"),
    "owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deployStaging: {serviceUri: https://deploy.contoso.com/acr}\n",
  );
  await writeFile(
    join(directory, "built-ins.mjs"),
    'process.on("exit", () => process.getBuiltinModule("fs").writeFileSync(process.env.BUILT_INS, process.moduleLoadList.join("\\n")));\n',
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs a file of dist, and gives the files of dist and the parts of Node that it loaded. */
async function loads(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const traces = join(directory, "traces");
  await rm(traces, { recursive: true, force: true });
  const ran = spawnSync(process.execPath, ["--import", join(directory, "built-ins.mjs"), join(dist, file), ...args], {
    cwd: directory,
    encoding: "utf8",
    env: { CI: "1", NODE_V8_COVERAGE: traces, BUILT_INS: join(directory, "built-ins.txt"), ...env },
  });
  const files = new Set<string>();
  for (const name of await readdir(traces)) {
    const { result } = JSON.parse(await readFile(join(traces, name), "utf8")) as { result: { url: string }[] };
    for (const { url } of result) if (url.includes(dist)) files.add(url.slice(url.lastIndexOf("/") + 1));
  }
  const builtIns = (await readFile(join(directory, "built-ins.txt"), "utf8")).split("\n");
  return { ran, files: [...files].sort(), builtIns };
}

const login = {
  AZURE_TENANT_ID: "11111111-1111-4111-8111-111111111111",
  AZURE_SUBSCRIPTION_ID: "22222222-2222-4222-8222-222222222222",
  // Nothing listens there.
  AZURE_AUTHORITY_HOST: "https://localhost:1",
  ACR_WEBHOOKS_ARM_ENDPOINT: "https://localhost:1",
};

describe("what is loaded", () => {
  it("validate loads neither Azure nor Actions code, nor any network or cryptography of Node", async () => {
    const { ran, files, builtIns } = await loads("cli.js", ["validate"]);
    expect(ran.status, ran.stderr).toBe(0);
    expect(
      files.filter((file) => /begin|online|pipeline|client|login|github|action|undici|emulator|ajv/.test(file)),
    ).toEqual([]);
    expect(files).toContain("run.js");
    for (const part of ["http", "https", "tls", "crypto", "fs/promises", "internal/deps/undici/undici"]) {
      expect(builtIns).not.toContain(`NativeModule ${part}`);
    }
  });

  it("plan with the Azure CLI's session loads no authentication library, and no fetch", async () => {
    const { files, builtIns } = await loads("cli.js", ["plan"], { ...login, PATH: directory });
    expect(files).toContain("cli-login.js");
    expect(files).not.toContain("entra-login.js");
    expect(builtIns).not.toContain("NativeModule internal/deps/undici/undici");
  });

  it("plan with a client secret loads that way alone, and no fetch", async () => {
    const { files, builtIns } = await loads("cli.js", ["plan"], {
      ...login,
      AZURE_CLIENT_ID: "33333333-3333-4333-8333-333333333333",
      AZURE_CLIENT_SECRET: "s3cret",
    });
    expect(files).toContain("entra-login.js");
    expect(files).not.toContain("cli-login.js");
    expect(builtIns).toContain("NativeModule https");
    expect(builtIns).not.toContain("NativeModule internal/deps/undici/undici");
  });

  it("the action loads what logs in, asks Entra, and only then loads what the step needs", async () => {
    const server = createServer((socket) => {
      child.kill("SIGKILL");
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const child = spawn(process.execPath, [join(dist, "action.js")], {
      cwd: directory,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...login,
        AZURE_AUTHORITY_HOST: `https://localhost:${(server.address() as AddressInfo).port}`,
        AZURE_CLIENT_ID: "33333333-3333-4333-8333-333333333333",
        AZURE_CLIENT_SECRET: "s3cret",
        INPUT_COMMAND: "plan",
        NODE_DEBUG: "module",
      },
    });
    let log = "";
    for await (const part of child.stderr) log += part;
    server.close();
    const loaded = [...log.matchAll(/load "[^"]*\/([\w-]+\.js)" for module/g)].map((match) => match[1]);
    const entra = ["entra-login.js", "msal.js", "requests.js"];
    const needed = ["action.js", "begin.js", ...entra, "login.js", "rolldown-runtime.js", "settings.js"];
    expect(loaded.slice(0, needed.length).sort()).toEqual(needed.sort());
    expect(loaded).not.toContain("http-client.js");
  });
});

describe("the cache for compiled code", () => {
  async function cached(args: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> {
    const ran = spawnSync(process.execPath, [join(dist, "cli.js"), ...args], { cwd: directory, encoding: "utf8", env });
    expect(ran.status, ran.stderr).toBe(0);
    return stat(join(env["XDG_CACHE_HOME"] ?? "", "acr-webhooks")).then(
      () => true,
      () => false,
    );
  }

  it("is kept in the user's cache directory, for the user alone", async () => {
    const cache = join(directory, "cache");
    expect(await cached(["validate"], { XDG_CACHE_HOME: cache })).toBe(true);
    expect((await stat(join(cache, "acr-webhooks"))).mode & 0o777).toBe(0o700);
    expect((await readdir(join(cache, "acr-webhooks"))).length).toBe(1);
  });

  it.each([
    ["in CI", ["validate"], { CI: "true" }],
    ["where Node is told to keep none", ["validate"], { NODE_DISABLE_COMPILE_CACHE: "1" }],
    ["for the demo", ["demo", "--help"], {}],
  ])("is not kept %s", async (name, args, env) => {
    const cache = join(directory, name.replaceAll(" ", "-"));
    const kept = await cached(args, { ...env, XDG_CACHE_HOME: cache });
    expect(kept && (await readdir(join(cache, "acr-webhooks"))).length > 0).toBe(false);
  });

  it("is not read from a directory that others may write to", async () => {
    const cache = join(directory, "shared");
    await mkdir(join(cache, "acr-webhooks"), { recursive: true });
    await chmod(join(cache, "acr-webhooks"), 0o777);
    await cached(["validate"], { XDG_CACHE_HOME: cache });
    expect(await readdir(join(cache, "acr-webhooks"))).toEqual([]);
  });

  it("is not needed: a user in a container may have no home directory", async () => {
    const homeless = join(directory, "homeless.cjs");
    await writeFile(
      homeless,
      'require("node:os").homedir = () => { throw new Error("uv_os_homedir returned ENOENT"); };\n',
    );
    expect(await cached(["validate"], { NODE_OPTIONS: `--require ${homeless}` })).toBe(false);
  });
});
