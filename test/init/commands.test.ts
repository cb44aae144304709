// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommandsInput } from "../../src/init/federation.ts";
import { type Ci, pipelinePlace, pipelineText, readRemote, setupCommands, usesOf } from "../../src/init/init.ts";
import { json, quoted } from "../../src/init/shell.ts";
import { callsIn, parsedByAzureCli } from "./commands.ts";

const manifest = `owner: contoso/storefront
registry: {name: contoso, subscriptionId: 11111111-2222-3333-4444-555555555555}
webhooks:
  deployStaging:
    serviceUri: https://deploy.contoso.com/hooks/acr
    customHeaders:
      Authorization: \${WEBHOOK_STAGING_AUTHORIZATION}
      X-Team: team \${WEBHOOK_TEAM}
  audit: {serviceUri: "https://audit.contoso.com/\${WEBHOOK_AUDIT_PATH}"}
  plain: {serviceUri: "https://plain.contoso.com:8443/x"}
  whole: {serviceUri: "\${WEBHOOK_WHOLE}"}
  shopHook: {endpoint: {appService: shop, slot: staging}}
  workHook: {endpoint: {functionApp: worker, function: onPush}}
`;
const uses = usesOf("webhooks.yaml", Buffer.from(manifest), (name) =>
  name === "whole" ? "live.contoso.com" : undefined,
);
const remotes: Readonly<Record<Ci, string>> = {
  github: "https://github.com/contoso/storefront",
  "azure-pipelines": "https://dev.azure.com/contoso/Web%20Shop/_git/front",
  gitlab: "git@gitlab.com:contoso/shop/storefront.git",
  none: "",
};
const registry = {
  name: "contoso",
  id: "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso",
  subscriptionId: "11111111-2222-3333-4444-555555555555",
};

function input(ci: Ci, identities: "one" | "two", more: Partial<CommandsInput> = {}): CommandsInput {
  const repository = readRemote(remotes[ci]);
  const live = ["deployStaging", "audit", "whole"];
  const place = { path: "webhooks.yml" };
  return {
    ci,
    identities,
    owner: "contoso/storefront",
    branch: "main",
    cloud: "AzureCloud",
    repository,
    registry,
    uses,
    place,
    live,
    ...more,
  };
}

const setups = (["github", "azure-pipelines", "gitlab", "none"] as const).flatMap((ci) =>
  (["one", "two"] as const).map((identities) => [ci, identities] as const),
);

test.each([
  ["github", {}, { path: ".github/workflows/webhooks.yml" }],
  ["azure-pipelines", {}, { path: "azure-pipelines.yml" }],
  ["azure-pipelines", { "azure-pipelines.yml": "npx acr-webhooks plan" }, { path: "azure-pipelines.yml" }],
  ["azure-pipelines", { "azure-pipelines.yml": "npm test" }, { path: "azure-pipelines-webhooks.yml" }],
  ["gitlab", {}, { path: ".gitlab-ci.yml" }],
  ["gitlab", { ".gitlab-ci.yml": "test:" }, { path: ".gitlab/acr-webhooks.yml", includedBy: ".gitlab-ci.yml" }],
  [
    "gitlab",
    { ".gitlab-ci.yml": "include: [{local: .gitlab/acr-webhooks.yml}]", ".gitlab/acr-webhooks.yml": "x" },
    { path: ".gitlab/acr-webhooks.yml", includedBy: ".gitlab-ci.yml" },
  ],
  ["none", {}, undefined],
] as const)(
  "the pipeline of %s, with %j in the repository",
  async (ci, files: Readonly<Record<string, string>>, place) => {
    expect(await pipelinePlace(ci, async (path) => files[path])).toEqual(place);
  },
);

test("what a manifest uses", () => {
  expect(uses.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(uses.secrets.map(({ name }) => name)).toEqual([
    "WEBHOOK_AUDIT_PATH",
    "WEBHOOK_STAGING_AUTHORIZATION",
    "WEBHOOK_TEAM",
    "WEBHOOK_WHOLE",
  ]);
  expect(uses.hosts).toEqual([
    "WEBHOOK_AUDIT_PATH=audit.contoso.com",
    "WEBHOOK_STAGING_AUTHORIZATION=deploy.contoso.com",
    "WEBHOOK_TEAM=deploy.contoso.com",
    "WEBHOOK_WHOLE=live.contoso.com",
    "plain.contoso.com:8443",
  ]);
  expect(usesOf("webhooks.yaml", Buffer.from(manifest)).openHosts).toEqual(["WEBHOOK_WHOLE"]);
});

describe.each(setups)("%s with %s", (ci, identities) => {
  const script = setupCommands(input(ci, identities));

  test("the commands", async () => {
    await expect(script).toMatchFileSnapshot(`../golden/init/${ci}-${identities}.sh`);
  });

  test("the pipeline", async () => {
    const text = pipelineText({ ...input(ci, identities), repository: readRemote(remotes[ci])?.path });
    if (ci === "none") expect(text).toBe("");
    else await expect(text).toMatchFileSnapshot(`../golden/init/${ci}-${identities}.yml`);
  });

  test("bash runs them, and every JSON in them is valid", () => {
    const calls = callsIn(script);
    const bodies = calls.flatMap((words) =>
      words.filter(
        (_, index) => /^--(?:parameters|body|role-definition)$/.test(words[index - 1] ?? "") && words[0] === "az",
      ),
    );
    for (const body of bodies) expect(() => JSON.parse(body)).not.toThrow();
    expect(bodies.length).toBeGreaterThan(0);
    expect(calls.flat()).not.toContain("");
  });
});

test.each([
  ["github", "https://github.contoso.com/contoso/storefront"],
  ["github", "https://contoso.ghe.com/contoso/storefront"],
  ["gitlab", "git@gitlab.contoso.com:contoso/storefront.git"],
] as const)("on a %s host of the user's own, every command names it", (ci, remote) => {
  const calls = callsIn(setupCommands(input(ci, "two", { repository: readRemote(remote) })));
  const host = readRemote(remote)?.host ?? "";
  const own = calls.filter(([program]) => program === "gh" || program === "glab");
  expect(own.length).toBeGreaterThan(5);
  for (const words of own) expect(words.join(" ")).toContain(host);
});

test.each([
  ["https://github.com/contoso/shop", "https://token.actions.githubusercontent.com"],
  ["https://contoso.ghe.com/contoso/shop", "https://token.actions.contoso.ghe.com"],
  ["https://github.contoso.com/contoso/shop", "https://github.contoso.com/_services/token"],
])("who issues the tokens of %s", (remote, issuer) => {
  const script = setupCommands(input("github", "one", { repository: readRemote(remote) }));
  expect(script).toContain(`"issuer":"${issuer}"`);
});

test.each([
  ["github", /^ {10}cloud: AzureUSGovernment$/gm, 3],
  ["azure-pipelines", / --cloud 'AzureUSGovernment' /g, 3],
  ["gitlab", /^ {6}cloud: "AzureUSGovernment"\n {6}audience: "api:\/\/AzureADTokenExchangeUSGov"$/gm, 1],
] as const)("another cloud is in the pipeline of %s", (ci, pattern, count) => {
  const given = { repository: readRemote(remotes[ci])?.path };
  const text = pipelineText({ ...input(ci, "two", { cloud: "AzureUSGovernment" }), ...given });
  expect(text.match(pattern)).toHaveLength(count);
  expect(pipelineText({ ...input(ci, "two"), ...given })).not.toMatch(/^ *cloud:|--cloud/m);
});

test("an owner that YAML would read as something else is quoted", () => {
  const text = pipelineText({ ...input("gitlab", "one"), owner: "1e3", repository: undefined });
  expect(text).toContain('owners: "1e3"');
});

test("the Azure CLI's parser accepts every az command", () => {
  const calls = setups
    .flatMap(([ci, identities]) => callsIn(setupCommands(input(ci, identities))))
    .filter(([program]) => program === "az");
  // One that it refuses, to see that it checks.
  const results = parsedByAzureCli([["ad", "app", "create", "--not-a-flag"], ...calls.map((words) => words.slice(1))]);
  if (results === undefined) {
    process.stderr.write("az is not installed here: its parser was not asked (Debian: apt-get install azure-cli)\n");
    return;
  }
  expect(results.map(({ code }) => code)).toEqual([2, ...calls.map(() => 1)]);
}, 120_000);

/** The federated credentials that a script creates. */
function credentials(script: string) {
  return callsIn(script)
    .filter((words) => words[3] === "federated-credential")
    .map((words) => JSON.parse(words[words.indexOf("--parameters") + 1] ?? ""));
}

test("GitHub's subjects begin as GitHub says, and name what the workflow runs on", () => {
  const subjects = (identities: "one" | "two") =>
    credentials(setupCommands(input("github", identities, { branch: "trunk" }))).map(({ subject }) => subject);
  expect(subjects("one")).toEqual(["value-of-gh:pull_request", "value-of-gh:ref:refs/heads/trunk"]);
  expect(subjects("two")).toEqual(["value-of-gh:environment:webhooks-plan", "value-of-gh:environment:webhooks"]);
});

test("GitHub Enterprise Server has an issuer of its own, and no immutable subjects", () => {
  const repository = readRemote("https://github.contoso.com/contoso/storefront");
  expect(credentials(setupCommands(input("github", "two", { repository })))[1]).toMatchObject({
    issuer: "https://github.contoso.com/_services/token",
    subject: "repo:contoso/storefront:environment:webhooks",
  });
});

test("each cloud has its audience", () => {
  const audiences = (["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"] as const).map(
    (cloud) => credentials(setupCommands(input("github", "one", { cloud })))[0].audiences,
  );
  expect(audiences.flat()).toEqual([
    "api://AzureADTokenExchange",
    "api://AzureADTokenExchangeUSGov",
    "api://AzureADTokenExchangeChina",
  ]);
});

test("what is not known is asked for or named", () => {
  const script = setupCommands(
    input("github", "one", {
      repository: undefined,
      live: [],
      registry: { name: "contoso", id: undefined, subscriptionId: undefined },
    }),
  );
  expect(script).toContain("# Replace ORG/REPO:");
  expect(script).toContain("REGISTRY_ID=$(az acr show --name contoso --query id --output tsv)");
  expect(script).toContain("gh secret set WEBHOOK_WHOLE --repo ORG/REPO");
  expect(script).not.toContain("get-config");
});

test("words and JSON reach a program unchanged", () => {
  const words = fc.array(
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0") && text.isWellFormed()),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(words, (given) => {
      const script = `printf '%s\\0' ${[...given.map(quoted), json(given)].join(" ")}`;
      const { stdout } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
      expect(stdout.split("\0").slice(0, -1)).toEqual([...given, JSON.stringify(given)]);
    }),
    { numRuns: 40 },
  );
});
