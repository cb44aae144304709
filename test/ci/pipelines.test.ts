/** The built command line as a step of Azure Pipelines and GitLab, against the emulator and local code hosts. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Child, startWorld, type World } from "../end-to-end/world.ts";
import { problemsOf } from "../interchange/xml.ts";
import { manifest, names, systems } from "./pipelines.ts";

test.each(names)("%s: plan comments once, apply pings, drift is found", async (name) => {
  const system = systems[name];
  await using world = await startWorld();
  await using host = await system.start();
  for (let index = 0; index < 145; index += 1)
    host.comments.push({ id: index + 1, author: "mona", body: "<!-- acr-webhooks {} -->\nnot ours" });
  await world.file("webhooks.yaml", manifest(world, ["first"]));
  const env = system.pull(host);
  const plan = await world.cli(["plan"], { env });
  expect(plan.code, plan.stderr).toBe(0);
  expect(plan.stdout).toContain("first");
  expect(host.comments).toHaveLength(146);
  expect(host.comments[145]?.body).toContain("**1 to create**");
  await world.cli(["plan"], { env });
  expect(host.writes).toHaveLength(1);
  const text = manifest(world, ["first", "second"]);
  await world.file("webhooks.yaml", text);
  await world.cli(["plan"], { env });
  expect(host.comments).toHaveLength(146);
  expect(host.comments[145]?.body).toContain("**2 to create**");

  const onPush = system.push(host);
  host.files["webhooks.yaml"] = manifest(world, ["third"]);
  const old = await world.cli(["apply", "--yes"], { env: onPush });
  expect(old.code).toBe(4);
  expect(old.stderr).toContain("superseded");
  host.files["webhooks.yaml"] = text;
  const apply = await world.cli(["apply", "--yes"], { env: onPush });
  expect(apply.code, apply.stderr).toBe(0);
  expect(Object.keys(await world.live()).sort()).toEqual(["first", "second"]);
  expect(world.endpoint.requests).toHaveLength(2);
  await world.arm("PATCH", "/webhooks/first", { properties: { status: "disabled" } });
  expect((await world.cli(["drift"], { env: onPush })).code).toBe(2);
});

test.each(names)(
  "%s: without a token it plans and says why it does not comment; a fork is only validated",
  async (name) => {
    const system = systems[name];
    await using world = await startWorld();
    await using host = await system.start();
    await world.file("webhooks.yaml", manifest(world, ["first"]));
    const plan = await world.cli(["plan"], { env: { ...system.pull(host), ...system.noToken } });
    expect(plan.code, plan.stderr).toBe(0);
    expect(plan.stderr).toContain(system.words);
    const fork = await world.cli(["plan"], { env: { ...system.pull(host), ...system.fork } });
    expect(fork.code).toBe(0);
    expect(fork.stderr).toContain("comes from a fork");
    expect(host.writes).toEqual([]);
    host.fail = 403;
    const refused = await world.cli(["plan"], { env: system.pull(host) });
    expect(refused.code).toBe(0);
    expect(refused.stderr).toContain("refused the token (HTTP 403)");
  },
);

test("Azure Pipelines gets issues, secrets, outputs, a summary and a result", async () => {
  await using world = await startWorld();
  await using host = await systems["azure-pipelines"].start();
  const secret = "s3cret;with]50%";
  const header = `    customHeaders: {Authorization: "Bearer $\{WEBHOOK_TOKEN}"}\n`;
  await world.file("webhooks.yaml", manifest(world, ["first"], header));
  const env = { ...systems["azure-pipelines"].pull(host), WEBHOOK_TOKEN: secret };
  const plan = await world.cli(["plan", "--format", "json"], { env });
  expect(plan.code, plan.stderr).toBe(0);
  expect(JSON.parse(plan.stdout)).toHaveProperty("formatVersion");
  expect(plan.stderr).toContain("##vso[task.setsecret]s3cret;with]50%AZP25\n");
  expect(plan.stderr).toContain("##vso[task.setvariable variable=hasChanges;isOutput=true;]true\n");
  const summary = /##vso\[task\.uploadsummary\](.+)/.exec(plan.stderr)?.[1] ?? "";
  expect(await readFile(summary, "utf8")).toContain("**1 to create**");
  // The endpoint's http: is a warning.
  expect(plan.stderr).toContain("##vso[task.complete result=SucceededWithIssues;]");

  await world.file("webhooks.yaml", "webhooks: []\n");
  const invalid = await world.cli(["validate"], { env });
  expect(invalid.code).toBe(3);
  expect(invalid.stderr).toMatch(
    /##vso\[task\.logissue type=error;sourcepath=webhooks\.yaml;linenumber=1;columnnumber=\d+;code=[\w-]+;\]/,
  );
  expect(invalid.stderr).toContain("##vso[task.complete result=Failed;]");
});

test.each(names)("%s: hostile text starts no command, no quick action and no mention", async (name) => {
  const system = systems[name];
  await using world = await startWorld();
  await using host = await system.start();
  const hostile = "##vso[task.setvariable variable=PATH]x\n/close\n/merge\n@mona !12\nsection_start:1:x";
  await world.file(
    "webhooks.yaml",
    manifest(world, ["first"], `    scope: ${JSON.stringify(hostile)}\n    ping: ${JSON.stringify(hostile)}\n`),
  );
  const invalid = await world.cli(["plan"], { env: system.pull(host) });
  expect(invalid.code).toBe(3);
  const commands = `${invalid.stdout}\n${invalid.stderr}`.split("\n").filter((line) => line.includes("##vso["));
  const known =
    /^##vso\[task\.(?:logissue type=|setvariable variable=\w+;isOutput=true;|uploadsummary\]|complete |setsecret\])/;
  expect(commands.filter((line) => !known.test(line))).toEqual([]);
  expect(invalid.stderr).not.toMatch(/section_start:/);
  const body = host.comments[0]?.body ?? "";
  expect(body).not.toMatch(/^\s*\/(?:close|merge)/m);
  expect(body).not.toMatch(/@mona/);
});

test("GitLab gets a code quality report and outputs", async () => {
  await using world = await startWorld();
  await world.file("webhooks.yaml", "webhooks: []\n");
  const { code } = await world.cli(["validate", "--codequality", "quality.json", "--dotenv", "acr.env"], {
    env: systems.gitlab.push({ url: "http://127.0.0.1:1", token: "" }),
  });
  expect(code).toBe(3);
  const entries = JSON.parse(await readFile(join(world.directory, "quality.json"), "utf8"));
  expect(entries[0]).toMatchObject({ severity: "critical", location: { path: "webhooks.yaml", lines: { begin: 1 } } });
  expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(entries.length);
  expect(await readFile(join(world.directory, "acr.env"), "utf8")).toContain("ACR_WEBHOOKS_RESULT=invalid\n");
});

const results = { "--junit": "junit.xml", "--report": "report.json" };

test.each(names)("%s: a step writes every file that a flag names", async (name) => {
  const system = systems[name];
  await using world = await startWorld();
  await using host = await system.start();
  const env = system.push(host);
  const read = (file: string) => readFile(join(world.directory, file), "utf8");
  const files = Object.entries(results).flat();
  await world.file("webhooks.yaml", manifest(world, ["first"]));
  const plan = await world.cli(["plan", "--out", "plan.json", ...files], { env });
  expect(plan.code, plan.stderr).toBe(0);
  expect(JSON.parse(await read("plan.json"))).toHaveProperty("formatVersion");
  expect(JSON.parse(await read("report.json"))).toHaveProperty("command", "plan");
  expect(await problemsOf(await read("junit.xml"))).toEqual([]);
  await world.file("webhooks.yaml", "webhooks: []\n");
  const invalid = await world.cli(["validate", "--sarif", "out.sarif", "--codequality", "quality.json", ...files], {
    env,
  });
  expect(invalid.code).toBe(3);
  expect(JSON.parse(await read("out.sarif")).runs[0].results.length).toBeGreaterThan(0);
  expect(JSON.parse(await read("quality.json")).length).toBeGreaterThan(0);
  expect(await read("junit.xml")).toMatch(/<error |<failure /);
});

test.each(names)("%s: a file that cannot be written fails the step, and loses no result", async (name) => {
  const system = systems[name];
  await using world = await startWorld();
  await using host = await system.start();
  await world.file("webhooks.yaml", manifest(world, ["first"]));
  const files = ["--junit", "no/such.xml", "--report", "no/such.json", "--out", "plan.json"];
  const plan = await world.cli(["plan", "--format", "json", ...files], { env: system.pull(host) });
  expect(plan.code, plan.stderr).toBe(3);
  for (const flag of ["--junit no/such.xml", "--report no/such.json"])
    expect(plan.stderr).toContain(`cannot write ${flag} (ENOENT)`);
  expect(JSON.parse(plan.stdout)).toMatchObject({ digest: null, registries: [{}] });
  expect(JSON.parse(await readFile(join(world.directory, "plan.json"), "utf8"))).toHaveProperty("formatVersion");
  expect(host.comments[0]?.body).toContain("**1 to create**");
});

const failing = { action: "push", repository: "storefront", tag: "v1", when: "2h ago", status: 503 };

/** A world whose webhook `first` has this history, and matches its manifest. */
async function worldWith(events: readonly object[]): Promise<World> {
  const world = await startWorld({
    seed: {
      registries: [
        { name: "contoso", sku: "Premium", webhooks: { first: { serviceUri: "http://127.0.0.1:1/", events } } },
      ],
    },
  });
  await world.emulator.control.put("contoso", "first", {
    serviceUri: `${world.endpoint.url}/hooks/first`,
    actions: ["push"],
    tags: { "acr-webhooks-owner": "contoso/storefront" },
  });
  await world.file("webhooks.yaml", manifest(world, ["first"]));
  return world;
}

/** How a system shows an error at the webhook's line. */
function issueOf(name: keyof typeof systems, title: string, severity = "error"): string {
  return name === "gitlab"
    ? `webhooks.yaml:5:3: ${severity}[${title}]: `
    : `##vso[task.logissue type=${severity};sourcepath=webhooks.yaml;linenumber=5;columnnumber=3;code=${title};]`;
}

function outputOf(name: keyof typeof systems, output: string, value: string): string {
  return name === "gitlab"
    ? `ACR_WEBHOOKS_${output.replaceAll(/([A-Z])/g, "_$1").toUpperCase()}=${value}\n`
    : `##vso[task.setvariable variable=${output};isOutput=true;]${value}\n`;
}

test.each(names)("%s: failed deliveries are issues at their webhook, an output and exit code 6", async (name) => {
  await using world = await worldWith([failing, { ...failing, tag: "v0", status: 200 }]);
  await using host = await systems[name].start();
  const env = systems[name].push(host);
  const step = async (...args: readonly string[]) => {
    const ran = await world.cli([...args, "--dotenv", "acr.env"], { env });
    const outputs = name === "gitlab" ? await readFile(join(world.directory, "acr.env"), "utf8") : ran.stderr;
    return { ...ran, outputs };
  };
  for (const command of [
    ["deliveries", "--since", "1d"],
    ["drift", "--deliveries", "1d"],
  ]) {
    const failed = await step(...command);
    expect(failed.code, failed.stderr).toBe(6);
    expect(failed.stderr).toContain(issueOf(name, "deliveries of first failed"));
    expect(failed.outputs).toContain(outputOf(name, "deliveriesFailed", "1"));
    expect(failed.outputs).toContain(outputOf(name, "result", "ping-failed"));
    const enough = await step(...command, "--min-success", "50%");
    expect(enough.code, enough.stderr).toBe(0);
    expect(enough.stderr).toContain(issueOf(name, "deliveries of first failed", "warning"));
    expect(enough.outputs).toContain(outputOf(name, "deliveriesFailed", "1"));
  }
});

test.each(names)("%s: failed events are sent again", async (name) => {
  await using world = await worldWith([failing, { ...failing, tag: "v0" }]);
  await using host = await systems[name].start();
  const env = systems[name].push(host);
  const shown = await world.cli(["redeliver", "--since", "6h", "--dry-run"], { env });
  expect(shown.code, shown.stderr).toBe(0);
  expect(world.endpoint.requests).toEqual([]);
  world.endpoint.answers = 503;
  const failed = await world.cli(["redeliver", "--since", "6h", "--yes"], { env });
  expect(failed.code, failed.stderr).toBe(6);
  expect(failed.stderr).toContain(issueOf(name, "redeliveries to first failed"));
  world.endpoint.answers = 200;
  world.endpoint.requests.length = 0;
  const done = await world.cli(["redeliver", "--since", "6h", "--yes"], { env });
  expect(done.code, done.stderr).toBe(0);
  expect(done.stdout).toContain("Redeliveries: 2 sent.");
  expect(world.endpoint.requests).toHaveLength(2);
});

test.each(names)("%s: a signal lets the event that is being sent finish", async (name) => {
  await using world = await worldWith([failing, { ...failing, tag: "v0" }]);
  await using host = await systems[name].start();
  const { promise, resolve } = Promise.withResolvers<void>();
  let child: Child | undefined;
  world.endpoint.waits = async () => {
    child?.kill("SIGTERM");
    await promise;
  };
  const done = await world.cli(["redeliver", "--since", "6h", "--yes", "--report", "report.json"], {
    env: systems[name].push(host),
    onStart: async (started) => {
      child = started;
      await started.says("SIGTERM");
      resolve();
    },
  });
  expect(done.stdout).toContain("1 sent");
  const report = JSON.parse(await readFile(join(world.directory, "report.json"), "utf8"));
  expect(report).toMatchObject({ interrupted: "SIGTERM", exitCode: 5 });
  expect(world.endpoint.requests).toHaveLength(1);
});
