import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { hasSystemData, reportedVersions } from "../../src/emulator/versions.ts";
import { arm, ask, field, type RawResponse, sdk, token } from "./client.ts";

const other = "55555555-5555-4555-8555-555555555555";
const v = "api-version=2025-11-01";
let emulator: Emulator;
let send: Awaited<ReturnType<typeof arm>>;
let bearer: string;

beforeAll(async () => {
  const subscriptions = [
    { subscriptionId: "22222222-2222-4222-8222-222222222222" },
    { subscriptionId: other, displayName: "Other" },
  ];
  const webhooks = { deployStaging: { serviceUri: "http://127.0.0.1:9/", tags: { team: "platform" } } };
  emulator = await startEmulator({
    seed: {
      subscriptions,
      registries: [
        { name: "contoso", webhooks, tags: { cost: "42" } },
        { name: "fabrikam", sku: "Standard", location: "East US", subscriptionId: other, resourceGroup: "rg-other" },
      ],
    },
  });
  send = await arm(emulator);
  bearer = await token(emulator);
});
afterAll(() => emulator.close());

function body(location = "westeurope"): { location: string; properties: Record<string, unknown> } {
  return { location, properties: { serviceUri: "http://127.0.0.1:9/", actions: ["push"] } };
}

describe("api-versions", () => {
  test.each(["2017-10-01", "2019-05-01", ...reportedVersions])("%s", async (version) => {
    const answer = await send("GET", `R/webhooks/deployStaging?api-version=${version}`);
    expect(answer.status).toBe(200);
    expect(field(answer.json, "systemData") !== undefined).toBe(hasSystemData(version));
    expect("api-supported-versions" in answer.headers).toBe(version >= "2019-12");
    expect((await send("GET", `R?api-version=${version}`)).status).toBe(200);
  });

  test("systemData is as old as the recordings say", () => {
    expect(["2017-10-01", "2019-12-01-preview", "2021-08-01-preview", "2025-11-01"].map(hasSystemData)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test("the reported versions are those of 2025-09-09 and 2026-09-10, in their order", async () => {
    const { headers } = await send("GET", `R/webhooks?${v}`);
    expect(headers["api-supported-versions"]).toBe(
      "2019-12-01-preview, 2020-11-01-preview, 2021-06-01-preview, 2021-08-01-preview, 2021-09-01, 2021-12-01-preview, 2022-02-01-preview, 2022-12-01, 2023-01-01-preview, 2023-06-01-preview, 2023-07-01, 2023-08-01-preview, 2023-11-01-preview, 2024-01-01-preview, 2024-11-01-preview, 2025-03-01-preview, 2025-04-01, 2025-05-01-preview, 2025-06-01-preview, 2025-09-01-preview, 2025-11-01, 2025-12-01-preview, 2026-01-01-preview, 2026-03-01-preview, 2026-09-01-preview, 2026-11-01",
    );
  });
});

describe("errors in ARM's shape", () => {
  const guid = "99999999-9999-4999-8999-999999999999";
  const sub = "/subscriptions/22222222-2222-4222-8222-222222222222";
  const provider = "providers/Microsoft.ContainerRegistry";

  test.each<[string, string, number, string, string]>([
    [
      "GET",
      `R/webhooks/nothing?${v}`,
      404,
      "ResourceNotFound",
      "The Resource 'Microsoft.ContainerRegistry/registries/contoso/webhooks/nothing' under resource group 'rg-containers' was not found.",
    ],
    ["PATCH", `R/webhooks/nothing?${v}`, 404, "ResourceNotFound", "webhooks/nothing'"],
    ["POST", `R/webhooks/nothing/ping?${v}`, 404, "ResourceNotFound", "webhooks/nothing'"],
    ["POST", `R/webhooks/nothing/listEvents?${v}`, 404, "ResourceNotFound", "webhooks/nothing'"],
    [
      "GET",
      `${sub}/resourceGroups/rg-containers/${provider}/registries/nowhere?${v}`,
      404,
      "ResourceNotFound",
      "registries/nowhere'",
    ],
    [
      "GET",
      `${sub}/resourceGroups/rg-containers/${provider}/registries/fabrikam/webhooks?${v}`,
      404,
      "ResourceNotFound",
      "registries/fabrikam'",
    ],
    [
      "PUT",
      `${sub}/resourceGroups/rg-containers/${provider}/registries/nowhere/webhooks/deploy?${v}`,
      404,
      "ParentResourceNotFound",
      "Can not perform requested operation on nested resource. Parent resource 'nowhere' not found.",
    ],
    [
      "GET",
      `${sub}/resourceGroups/rg-nothing/${provider}/registries/contoso?${v}`,
      404,
      "ResourceGroupNotFound",
      "Resource group 'rg-nothing' could not be found.",
    ],
    [
      "GET",
      `/subscriptions/${guid}?${v}`,
      404,
      "SubscriptionNotFound",
      `The subscription '${guid}' could not be found.`,
    ],
    [
      "GET",
      `/subscriptions/nonsense?${v}`,
      400,
      "InvalidSubscriptionId",
      "The provided subscription identifier 'nonsense' is malformed or invalid.",
    ],
    [
      "GET",
      "R/webhooks",
      400,
      "MissingApiVersionParameter",
      "The api-version query parameter (?api-version=) is required for all requests.",
    ],
    [
      "GET",
      "R/webhooks?api-version=2018-02-01",
      400,
      "NoRegisteredProviderFound",
      "No registered resource provider found for location 'westeurope' and API version '2018-02-01' for type 'registries/webhooks'.",
    ],
    ["GET", `${sub}?api-version=new`, 400, "InvalidApiVersionParameter", "The api-version 'new' is invalid."],
    [
      "GET",
      `R/tokens?${v}`,
      404,
      "InvalidResourceType",
      "The resource type 'registries/tokens' could not be found in the namespace 'Microsoft.ContainerRegistry'",
    ],
    [
      "GET",
      `${sub}/providers/Microsoft.Compute/virtualMachines?${v}`,
      404,
      "InvalidResourceNamespace",
      "The resource namespace 'Microsoft.Compute' is invalid.",
    ],
    ["GET", `/nothing/here?${v}`, 404, "NotFound", "/nothing/here"],
    ["DELETE", `R/listUsages?${v}`, 405, "MethodNotAllowed", "'DELETE' is not supported"],
    ["PUT", `R/webhooks?${v}`, 405, "MethodNotAllowed", "'PUT' is not supported"],
    [
      "GET",
      `${sub}/resources?api-version=2021-04-01&$filter=tagName%20eq%20'x'`,
      400,
      "InvalidFilterInQueryString",
      "Invalid $filter",
    ],
    [
      "GET",
      `R/webhooks/deployStaging/operationStatuses/webhooks-${guid}?${v}`,
      404,
      "OperationNotFound",
      "could not be found",
    ],
    ["GET", `R/replications/nothing?${v}`, 404, "ResourceNotFound", "replications/nothing'"],
  ])("%s %s: %i %s", async (method, path, status, code, message) => {
    const answer = await send(method, path, method === "PUT" || method === "PATCH" ? body() : undefined);
    expect(answer).toMatchObject({ status, json: { error: { code, message: expect.stringContaining(message) } } });
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    if (code !== "OperationNotFound") expect(answer.headers).toMatchObject({ "x-ms-failure-cause": "gateway" });
    if (code !== "OperationNotFound") expect(answer.headers).not.toHaveProperty(["api-supported-versions"]);
  });

  test("deleting what is not there is done", async () => {
    expect(await send("DELETE", `R/webhooks/nothing?${v}`)).toMatchObject({ status: 204, text: "" });
  });
});

describe("bad input, and the emulator goes on", () => {
  const put = (
    text: string,
    headers: Record<string, string> = { "Content-Type": "application/json" },
  ): Promise<RawResponse> =>
    ask(emulator, `${registry()}/webhooks/another?${v}`, {
      method: "PUT",
      body: text,
      headers: { Authorization: `Bearer ${bearer}`, ...headers },
    });
  const registry = (): string =>
    `/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso`;

  test.each<[string, string, number, string]>([
    ["half a JSON text", '{"location": "west', 400, "InvalidRequestContent"],
    ["nothing", "", 400, "InvalidRequestContent"],
    ["a list", "[]", 400, "InvalidRequestContent"],
    [
      "a megabyte and more",
      JSON.stringify({ ...body(), tags: { a: "x".repeat(1_100_000) } }),
      413,
      "RequestContentTooLarge",
    ],
    ["no location", JSON.stringify({ properties: body().properties }), 400, "LocationRequired"],
    ["no properties", '{"location":"westeurope"}', 400, "InvalidParameter"],
    ["properties that are a text", '{"location":"westeurope","properties":"x"}', 400, "InvalidParameter"],
    [
      "too many tags",
      JSON.stringify({
        ...body(),
        tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`t${index}`, ""])),
      }),
      400,
      "TooManyTags",
    ],
    [
      "a tag that no resource may have",
      JSON.stringify({ ...body(), tags: { "a/b": "" } }),
      400,
      "InvalidTagNameCharacters",
    ],
    ["a tag too long", JSON.stringify({ ...body(), tags: { a: "x".repeat(257) } }), 400, "InvalidTagLength"],
    ["a tag twice", JSON.stringify({ ...body(), tags: { a: "", A: "" } }), 400, "InvalidTags"],
    ["a tag that is a number", JSON.stringify({ ...body(), tags: { a: 1 } }), 400, "InvalidParameter"],
  ])("%s", async (_, text, status, code) => {
    expect(await put(text)).toMatchObject({ status, json: { error: { code, message: expect.any(String) } } });
    expect((await send("GET", `R/webhooks?${v}`)).status).toBe(200);
  });

  test.each<[string, Record<string, unknown>]>([
    ["an action that is none", { actions: ["pull"] }],
    ["no action", { actions: [] }],
    ["actions that are a text", { actions: "push" }],
    ["a relative URI", { serviceUri: "/hooks" }],
    ["another scheme", { serviceUri: "ftp://contoso.com" }],
    ["a URI with a blank", { serviceUri: "https://contoso.com/a b" }],
    ["a status that is none", { status: "paused" }],
    ["a header with a line break", { customHeaders: { a: "b\r\nc: d" } }],
    ["a header name that is none", { customHeaders: { "a b": "c" } }],
    ["a header value that is a number", { customHeaders: { a: 1 } }],
    ["a scope that is a number", { scope: 1 }],
  ])("a property that is wrong: %s", async (_, properties) => {
    const answer = await put(
      JSON.stringify({ location: "westeurope", properties: { ...body().properties, ...properties } }),
    );
    expect(answer).toMatchObject({ status: 400, json: { error: { code: "InvalidParameter" } } });
  });

  test.each(["abcd", "with-dash", "x".repeat(51), "%2e%2e%2fx"])("the name %s", async (name) => {
    expect(await send("PUT", `R/webhooks/${name}?${v}`, body())).toMatchObject({
      status: 400,
      json: { error: { code: "InvalidParameter" } },
    });
  });

  test.each<[string, Record<string, string>]>([
    ["text/plain", { "Content-Type": "text/plain" }],
    ["none", {}],
  ])("content type %s", async (_, headers) => {
    expect(await put(JSON.stringify(body()), headers)).toMatchObject({
      status: 415,
      json: { error: { code: "UnsupportedMediaType" } },
    });
  });

  test("a body that does not say how long it is", async () => {
    const answer = await ask(emulator, `${registry()}/webhooks/another?${v}`, {
      method: "PUT",
      headers: {
        Authorization: `Bearer ${bearer}`,
        "Content-Type": "application/json",
        "Transfer-Encoding": "chunked",
      },
      body: `{"tags":{"a":"${"x".repeat(2_000_000)}"}}`,
    }).catch((error: unknown) => error);
    expect(answer).toMatchObject({ status: 413 });
  });

  test("keys like __proto__ are ordinary", async () => {
    const answer = await put(
      `{"location":"westeurope","tags":{"__proto__":"x","constructor":"y"},"properties":${JSON.stringify(body().properties)}}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"tags":{"__proto__":"x","constructor":"y"}');
    await send("DELETE", `R/webhooks/another?${v}`);
  });
});

describe("names and ids", () => {
  test("paths ignore case, responses have the stored names; Terraform's webHooks works", async () => {
    const path = `/SUBSCRIPTIONS/22222222-2222-4222-8222-222222222222/resourcegroups/RG-Containers/PROVIDERS/microsoft.containerregistry/Registries/CONTOSO/webHooks/DEPLOYSTAGING?${v}`;
    const answer = await send("GET", path);
    expect(answer).toMatchObject({
      status: 200,
      json: {
        name: "deployStaging",
        id: expect.stringMatching(
          /\/resourceGroups\/rg-containers\/providers\/Microsoft\.ContainerRegistry\/registries\/contoso\/webhooks\/deployStaging$/,
        ),
      },
    });
    expect(await send("PATCH", path, { tags: { a: "b" } })).toMatchObject({
      json: { name: "deployStaging", tags: { a: "b" } },
    });
    expect(await send("PUT", path, { ...body(), tags: { a: "b" } })).toMatchObject({ json: { name: "deployStaging" } });
    expect(emulator.control.webhooks("contoso")).toHaveLength(1);
  });
});

describe("around webhooks", () => {
  test("registries: one, of a subscription, of a group", async () => {
    const { registries } = sdk(emulator);
    expect(await registries.get("rg-containers", "contoso")).toMatchObject({
      name: "contoso",
      location: "westeurope",
      sku: { name: "Premium", tier: "Premium" },
      loginServer: "contoso.azurecr.io",
      adminUserEnabled: false,
      tags: { cost: "42" },
    });
    const names = async (pages: AsyncIterable<{ name?: string }>): Promise<(string | undefined)[]> => {
      const found = [];
      for await (const each of pages) found.push(each.name);
      return found;
    };
    expect(await names(registries.list())).toEqual(["contoso"]);
    expect(await names(registries.listByResourceGroup("RG-CONTAINERS"))).toEqual(["contoso"]);
    expect(
      (await send("GET", `/subscriptions/${other}/providers/Microsoft.ContainerRegistry/registries?${v}`)).json,
    ).toMatchObject({ value: [{ name: "fabrikam", location: "eastus" }] });
  });

  test("the way the Azure CLI looks a registry up", async () => {
    const filter = encodeURIComponent("resourceType eq 'Microsoft.ContainerRegistry/registries'");
    expect(
      (
        await send(
          "GET",
          `/subscriptions/22222222-2222-4222-8222-222222222222/resources?$filter=${filter}&api-version=2021-04-01`,
        )
      ).json,
    ).toEqual({
      value: [
        {
          id: "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/contoso",
          name: "contoso",
          type: "Microsoft.ContainerRegistry/registries",
          sku: { name: "Premium", tier: "Premium" },
          location: "westeurope",
          tags: { cost: "42" },
        },
      ],
    });
    const both = encodeURIComponent("name eq 'CONTOSO' and resourceType eq 'microsoft.containerregistry/REGISTRIES'");
    expect(
      field(
        (
          await send(
            "GET",
            `/subscriptions/22222222-2222-4222-8222-222222222222/resources?$filter=${both}&api-version=2021-04-01`,
          )
        ).json,
        "value.length",
      ),
    ).toBe(1);
    expect(
      field(
        (await send("GET", "/subscriptions/22222222-2222-4222-8222-222222222222/resources?api-version=2021-04-01"))
          .json,
        "value.1.name",
      ),
    ).toBe("contoso/deployStaging");
  });

  test("names that are free, taken or none", async () => {
    const { registries } = sdk(emulator);
    const check = (name: string) =>
      registries.checkNameAvailability({ name, type: "Microsoft.ContainerRegistry/registries" });
    expect(await check("brandNew1")).toMatchObject({ nameAvailable: true });
    expect(await check("Fabrikam")).toEqual({
      nameAvailable: false,
      reason: "AlreadyExists",
      message: "The registry Fabrikam is already in use.",
    });
    expect(await check("no")).toMatchObject({ nameAvailable: false, reason: "Invalid" });
  });

  test("usages of a Standard registry: two of them", async () => {
    const { json } = await send(
      "GET",
      `/subscriptions/${other}/resourceGroups/rg-other/providers/Microsoft.ContainerRegistry/registries/fabrikam/listUsages?${v}`,
    );
    expect(json).toEqual({
      value: [
        { name: "Size", limit: 107374182400, currentValue: 0, unit: "Bytes" },
        { name: "Webhooks", limit: 10, currentValue: 0, unit: "Count" },
      ],
    });
  });

  test("subscriptions, tenants, groups, provider", async () => {
    expect((await send("GET", "/subscriptions?api-version=2019-11-01")).json).toMatchObject({
      value: [
        {
          id: "/subscriptions/22222222-2222-4222-8222-222222222222",
          state: "Enabled",
          tenantId: emulator.ready.tenantId,
        },
        { subscriptionId: other, displayName: "Other" },
      ],
    });
    expect((await send("GET", "/tenants?api-version=2020-01-01")).json).toMatchObject({
      value: [{ tenantId: emulator.ready.tenantId }],
    });
    expect((await send("GET", `/subscriptions/${other}/resourceGroups?api-version=2021-04-01`)).json).toMatchObject({
      value: [{ name: "rg-other" }],
    });
    expect(
      (await send("GET", `/subscriptions/${other}/resourceGroups/RG-OTHER?api-version=2021-04-01`)).json,
    ).toMatchObject({ name: "rg-other" });
    expect(
      (await send("GET", `/subscriptions/${other}/providers/Microsoft.ContainerRegistry?api-version=2021-04-01`)).json,
    ).toMatchObject({ registrationState: "Registered" });
  });
});

test("the rate headers go with what the method costs", async () => {
  const kinds = async (method: string, path: string): Promise<string[]> =>
    Object.keys((await send(method, path)).headers).flatMap(
      (name) => /^x-ms-ratelimit-remaining-subscription-(.+)$/.exec(name)?.[1] ?? [],
    );
  expect(await kinds("GET", `R/webhooks?${v}`)).toEqual(["global-reads", "reads"]);
  expect(await kinds("POST", `R/webhooks/deployStaging/getCallbackConfig?${v}`)).toEqual(["global-writes", "writes"]);
  expect(await kinds("DELETE", `R/webhooks/nothing?${v}`)).toEqual(["deletes", "global-deletes"]);
});
