import { describe, expect, test } from "vitest";
import { readSeed } from "../../src/emulator/seed.ts";
import { UserError } from "../../src/model.ts";

let count = 0;
const stamp = (): string => `2026-01-01T00:00:00.${String(++count).padStart(7, "0")}`;

async function problems(seed: unknown): Promise<string[]> {
  const error = await readSeed(seed, stamp).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error("the seed was taken", { cause: error });
  expect(error.exitCode).toBe(3);
  expect(
    error.diagnostics.every(
      (diagnostic) => diagnostic.code === "emulator-seed-invalid" && diagnostic.help !== undefined,
    ),
  ).toBe(true);
  return error.diagnostics.map((diagnostic) => diagnostic.message);
}

const hook = { serviceUri: "https://deploy.contoso.com/" };

describe("all errors of a seed are reported at once, each with its path", () => {
  test.each<[unknown, string[]]>([
    ["text", ["seed: must be object."]],
    [null, ["seed: must be object."]],
    [[], ["seed: must be object."]],
    [{ registry: [] }, ['seed: unknown key "registry".']],
    [{ registries: [{}] }, ['seed, at registries[0]: "name" is missing.']],
    [{ registries: [{ name: "a-b" }] }, ["seed, at registries[0].name: must be 5 to 50 letters and digits."]],
    [
      { registries: [{ name: "contoso", sku: "Gold", colour: 1 }] },
      [
        'seed, at registries[0]: unknown key "colour".',
        "seed, at registries[0].sku: must be one of Basic, Standard, Premium.",
      ],
    ],
    [
      { registries: [{ name: "contoso", webhooks: { deploy: {} } }] },
      ['seed, at registries[0].webhooks.deploy: "serviceUri" is missing.'],
    ],
    [
      { registries: [{ name: "contoso", webhooks: { "a-b": hook } }] },
      ['seed, at registries[0].webhooks: the name "a-b" must be 5 to 50 letters and digits.'],
    ],
    [
      { registries: [{ name: "contoso", webhooks: { deploy: { serviceUri: "ftp://s3cret" } } }] },
      ["seed, at registries[0].webhooks.deploy.serviceUri: must be an absolute http or https URL."],
    ],
    [
      { registries: [{ name: "contoso", webhooks: { deploy: { ...hook, location: "eastus" } } }] },
      ["seed, at registries[0].webhooks.deploy.location: the registry has no replication in eastus."],
    ],
    [
      { registries: [{ name: "contoso", webhooks: { deploy: hook, DEPLOY: hook } }] },
      ["seed, at registries[0].webhooks.DEPLOY: this name appears twice; names ignore case."],
    ],
    [
      { registries: [{ name: "contoso" }, { name: "Contoso" }] },
      ["seed, at registries[1].name: registry Contoso appears twice; names are unique in all of Azure."],
    ],
    [
      { registries: [{ name: "contoso", sku: "Basic", replications: ["eastus"] }] },
      ["seed, at registries[0].replications: a Basic registry cannot have replications; use sku: Premium."],
    ],
    [
      { registries: [{ name: "contoso", replications: ["West Europe"] }] },
      ["seed, at registries[0].replications: a region appears twice or is the home region."],
    ],
    [
      { registries: [{ name: "contoso", subscriptionId: "99999999-9999-4999-8999-999999999999" }] },
      [
        'seed, at registries[0].subscriptionId: subscription 99999999-9999-4999-8999-999999999999 is not among "subscriptions".',
      ],
    ],
    [{ tenantId: "mine" }, ["seed, at tenantId: must be a GUID."]],
    [
      { switches: { throtle: true } },
      [expect.stringMatching(/^seed, at switches: unknown switch "throtle"; use throttle, /)],
    ],
    [{ issuers: { "https://contoso.com": {} } }, ['seed, at issuers.https://contoso.com: "keys" is missing.']],
  ])("%j", async (seed, expected) => {
    expect(await problems(seed)).toEqual(expected);
  });

  test("no secret of the seed is in an error", async () => {
    const seed = {
      registries: [
        {
          name: "contoso",
          webhooks: { deploy: { serviceUri: "not s3cret", customHeaders: { A: ["s3cret"] }, actions: [] } },
        },
      ],
      clients: [{ clientId: "s3cret", clientSecret: 5 }],
    };
    expect((await problems(seed)).join("\n")).not.toContain("s3cret");
  });
});

describe("a good seed", () => {
  test("nothing gives one Premium registry, and a secret that is new each time", async () => {
    const [{ world }, again] = await Promise.all([readSeed(undefined, stamp), readSeed({}, stamp)]);
    expect(world.registries).toMatchObject([
      {
        name: "contoso",
        sku: "Premium",
        location: "westeurope",
        resourceGroup: "rg-containers",
        loginServer: "contoso.azurecr.io",
      },
    ]);
    expect(again.world.registries).toHaveLength(1);
    expect(world.clients[0]?.clientSecret).toMatch(/^[0-9a-f]{40}$/);
    expect(world.clients[0]?.clientSecret).not.toBe(again.world.clients[0]?.clientSecret);
  });

  test("defaults, normalising, and who made a webhook", async () => {
    const { world, switches } = await readSeed(
      {
        registries: [
          {
            name: "contoso",
            location: "East US",
            replications: ["West Europe"],
            webhooks: {
              webappSite: { ...hook, location: "WestEurope", createdBy: "portal@contoso.com", createdByType: "User" },
            },
          },
        ],
        switches: { throttle: true },
      },
      stamp,
    );
    expect(switches).toEqual({ throttle: true });
    expect(world.registries[0]).toMatchObject({
      location: "eastus",
      replications: [{ name: "westeurope", location: "westeurope" }],
    });
    expect(world.registries[0]?.webhooks.get("webappsite")).toMatchObject({
      name: "webappSite",
      location: "westeurope",
      actions: ["push"],
      scope: "",
      status: "enabled",
      systemData: { createdBy: "portal@contoso.com", createdByType: "User" },
    });
  });
});
