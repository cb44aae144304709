import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { arm, ask, field, type RawResponse, token } from "./client.ts";

const sub = "/subscriptions/22222222-2222-4222-8222-222222222222";
const group = `${sub}/resourceGroups/rg-containers`;
const v = "api-version=2022-09-01";
let emulator: Emulator;
let send: Awaited<ReturnType<typeof arm>>;

beforeEach(async () => {
  emulator = await startEmulator({ seed: { registries: [{ name: "contoso", sku: "Premium" }] } });
  send = await arm(emulator);
});
afterEach(() => emulator.close());

function deploy(template: object, parameters: object = {}, action = ""): Promise<RawResponse> {
  const path = `${group}/providers/Microsoft.Resources/deployments/main${action}?${v}`;
  return send(action === "" ? "PUT" : "POST", path, { properties: { template, parameters, mode: "Incremental" } });
}

const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const registries = "Microsoft.ContainerRegistry/registries";
const webhooks = `${registries}/webhooks`;

// As `bicep build` compiles a registry, a loop of webhooks, and an output.
const compiled = {
  $schema: schema,
  contentVersion: "1.0.0.0",
  parameters: {
    prefix: { type: "string", defaultValue: "Fabrikam", minLength: 5 },
    location: { type: "string", defaultValue: "[resourceGroup().location]" },
    sku: { type: "string", defaultValue: "Standard", allowedValues: ["Basic", "Standard"] },
    token: { type: "securestring" },
    stages: { type: "array", defaultValue: ["staging", "production"] },
    tags: { type: "object", defaultValue: { team: "platform" } },
  },
  variables: {
    registryName: "[toLower(format('{0}{1}', parameters('prefix'), uniqueString(resourceGroup().id)))]",
    allTags: "[union(parameters('tags'), createObject('cost', '42'))]",
    copy: [
      {
        name: "hooks",
        count: "[length(parameters('stages'))]",
        input: "[concat('deploy', parameters('stages')[copyIndex('hooks')])]",
      },
    ],
  },
  resources: [
    {
      copy: { name: "hookLoop", count: "[length(parameters('stages'))]" },
      type: webhooks,
      apiVersion: "2023-07-01",
      name: "[format('{0}/{1}', variables('registryName'), variables('hooks')[copyIndex()])]",
      location: "[parameters('location')]",
      properties: {
        serviceUri:
          "[format('https://{0}.contoso.com/hooks?it''s={1}', parameters('stages')[copyIndex()], copyIndex(1))]",
        customHeaders: { Authorization: "[concat('Bearer ', parameters('token'))]" },
        actions: ["push"],
        scope: "[if(equals(copyIndex(), 0), 'storefront:*', variables('nothing'))]",
        status: "enabled",
      },
      dependsOn: ["[resourceId('Microsoft.ContainerRegistry/registries', variables('registryName'))]"],
    },
    {
      type: registries,
      apiVersion: "2023-07-01",
      name: "[variables('registryName')]",
      location: "[parameters('location')]",
      sku: { name: "[parameters('sku')]" },
      tags: "[variables('allTags')]",
      properties: { adminUserEnabled: true },
    },
  ],
  outputs: {
    loginServer: {
      type: "string",
      value:
        "[reference(resourceId('Microsoft.ContainerRegistry/registries', variables('registryName')), '2023-07-01').loginServer]",
    },
    names: { type: "array", value: "[variables('hooks')]" },
    password: {
      type: "securestring",
      value:
        "[listCredentials(resourceId('Microsoft.ContainerRegistry/registries', variables('registryName')), '2023-07-01').passwords[0].value]",
    },
  },
};

test("a compiled Bicep file: parameters, variables, loops, dependencies, outputs", async () => {
  const template = { ...compiled, variables: { ...compiled.variables, nothing: "" } };
  expect((await deploy(template, { token: { value: "s3cret" } }, "/validate")).status).toBe(200);
  expect(field((await send("GET", `${group}/resources?${v}`)).json, "value.length")).toBe(1);
  const answer = await deploy(template, { token: { value: "s3cret" } });
  expect(answer).toMatchObject({
    status: 201,
    json: { name: "main", properties: { provisioningState: "Succeeded", mode: "Incremental" } },
  });
  const name = String(field(answer.json, "properties.outputs.loginServer.value")).replace(".azurecr.io", "");
  expect(name).toMatch(/^fabrikam[a-z2-7]{13}$/);
  expect(field(answer.json, "properties.outputs.names.value")).toEqual(["deploystaging", "deployproduction"]);
  expect(answer.text).not.toContain("s3cret");
  expect(field(answer.json, "properties.outputs.password")).toEqual({ type: "Securestring" });
  expect(field(answer.json, "properties.outputResources.length")).toBe(3);
  expect(emulator.control.webhooks(name)).toMatchObject([
    { name: "deployproduction", scope: "", serviceUri: "https://production.contoso.com/hooks?it's=2" },
    { name: "deploystaging", scope: "storefront:*", serviceUri: "https://staging.contoso.com/hooks?it's=1" },
  ]);
  expect(emulator.control.webhooks(name)[0]?.customHeaders.get("Authorization")).toBe("Bearer s3cret");
  const shown = await send("GET", `${group}/providers/${registries}/${name}?api-version=2023-07-01`);
  expect(shown.json).toMatchObject({ sku: { name: "Standard" }, tags: { team: "platform", cost: "42" } });
  // Again: nothing changes, and the deployment is there.
  expect((await deploy(template, { token: { value: "s3cret" } })).status).toBe(200);
  const path = `${group}/providers/Microsoft.Resources/deployments`;
  expect((await send("GET", `${path}/MAIN?${v}`)).json).toMatchObject({
    properties: { provisioningState: "Succeeded" },
  });
  expect(field((await send("GET", `${path}/main/operations?${v}`)).json, "value.length")).toBe(3);
  expect((await send("HEAD", `${path}/main?${v}`)).status).toBe(204);
  expect(field((await send("GET", `${path}?${v}`)).json, "value.length")).toBe(1);
  expect((await send("DELETE", `${path}/main?${v}`)).status).toBe(200);
  expect((await send("GET", `${path}/main?${v}`)).json).toMatchObject({ error: { code: "DeploymentNotFound" } });
});

test("symbolic names, an existing registry, a condition, and a child resource", async () => {
  const answer = await deploy({
    $schema: schema,
    languageVersion: "2.0",
    contentVersion: "1.0.0.0",
    resources: {
      acr: { existing: true, type: registries, apiVersion: "2023-07-01", name: "contoso" },
      hook: {
        type: webhooks,
        apiVersion: "2023-07-01",
        name: "[format('{0}/{1}', 'contoso', 'deploy')]",
        location: "[reference('acr', '2023-07-01', 'full').location]",
        properties: { serviceUri: "https://deploy.contoso.com/", actions: ["push"] },
        dependsOn: ["acr"],
      },
      off: {
        condition: false,
        type: webhooks,
        apiVersion: "2023-07-01",
        name: "contoso/never",
        location: "x",
        properties: {},
      },
      other: {
        type: registries,
        apiVersion: "2023-07-01",
        name: "fabrikam",
        location: "westeurope",
        sku: { name: "Basic" },
        resources: {
          inner: {
            type: "webhooks",
            apiVersion: "2023-07-01",
            name: "deploy",
            location: "westeurope",
            properties: { serviceUri: "https://deploy.contoso.com/", actions: ["push"] },
          },
        },
      },
    },
  });
  expect(answer.status, answer.text).toBe(201);
  expect(emulator.control.webhooks("contoso").map(({ name }) => name)).toEqual(["deploy"]);
  expect(emulator.control.webhooks("fabrikam").map(({ name }) => name)).toEqual(["deploy"]);
});

describe("what cannot be deployed is named", () => {
  const hook = {
    type: webhooks,
    apiVersion: "2023-07-01",
    name: "contoso/deploy",
    location: "westeurope",
    properties: { serviceUri: "https://deploy.contoso.com/", actions: ["push"] },
  };
  test.each<[string, object, string]>([
    [
      "another type",
      { resources: [{ ...hook, type: "Microsoft.Storage/storageAccounts", name: "a" }] },
      "has the type 'Microsoft.Storage/storageAccounts'",
    ],
    [
      "a module",
      { resources: [{ ...hook, type: "Microsoft.Resources/deployments", name: "a" }] },
      "has the type 'Microsoft.Resources/deployments'",
    ],
    ["another scope", { resources: [{ ...hook, resourceGroup: "other" }] }, "has 'resourceGroup'"],
    [
      "an unknown function",
      { resources: [{ ...hook, location: "[newGuid()]" }], variables: {} },
      "does not have the template function 'newGuid'",
    ],
    [
      "an unknown parameter",
      { resources: [{ ...hook, name: "[parameters('x')]" }] },
      "The template parameter 'x' is not found",
    ],
    [
      "an unknown variable",
      { resources: [{ ...hook, name: "[variables('x')]" }] },
      "The template variable 'x' is not found",
    ],
    [
      "a missing parameter",
      { parameters: { x: { type: "string" } }, resources: [] },
      "The value for the template parameter 'x' is not provided",
    ],
    [
      "a parameter of another type",
      { parameters: { x: { type: "int", defaultValue: "1" } }, resources: [] },
      "must be of type int",
    ],
    [
      "a circle of variables",
      {
        variables: { a: "[variables('b')]", b: "[variables('a')]" },
        resources: [{ ...hook, name: "[variables('a')]" }],
      },
      "refers to itself",
    ],
    ["a broken expression", { resources: [{ ...hook, name: "[concat('a'" + "]" }] }, "is not valid at position"],
    ["a resource twice", { resources: [hook, hook] }, "is defined multiple times"],
    ["too many copies", { resources: [{ ...hook, copy: { name: "x", count: 801 } }] }, "from 0 to 800"],
    [
      "copyIndex without a loop",
      { resources: [{ ...hook, name: "[format('contoso/deploy{0}', copyIndex())]" }] },
      "only valid in its copy loop",
    ],
    ["a name without its parent", { resources: [{ ...hook, name: "deploy" }] }, "does not have as many segments"],
    [
      "a circle of resources",
      {
        resources: [
          { ...hook, name: "contoso/first", dependsOn: ["contoso/second"] },
          { ...hook, name: "contoso/second", dependsOn: ["contoso/first"] },
        ],
      },
      "Circular dependency",
    ],
    ["resources that are a text", { resources: "none" }, "'resources' must be an object"],
    ["a resource that is null", { resources: [null] }, "must be a string"],
  ])("%s", async (_, template, message) => {
    const answer = await deploy({ $schema: schema, contentVersion: "1.0.0.0", ...template });
    expect(answer, answer.text).toMatchObject({
      status: 400,
      json: { error: { message: expect.stringContaining(message) } },
    });
    expect(emulator.control.webhooks("contoso")).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a linked template", { templateLink: { uri: "https://contoso.com/" } }, "linked templates"],
    ["complete mode", { template: {}, mode: "Complete" }, "deployment mode 'Complete'"],
    ["no template", {}, "must be a JSON object"],
    ["a text that is not JSON", { template: "{" }, "is not JSON"],
  ])("%s", async (_, properties, message) => {
    const path = `${group}/providers/Microsoft.Resources/deployments/main?${v}`;
    expect(await send("PUT", path, { properties })).toMatchObject({
      status: 400,
      json: { error: { code: "InvalidTemplate", message: expect.stringContaining(message) } },
    });
  });

  test("a resource that ARM refuses fails the deployment with its error, and what came before stays", async () => {
    const answer = await deploy({ resources: [hook, { ...hook, name: "contoso/x" }] });
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { code: "DeploymentFailed", details: [{ code: "InvalidParameter" }] } },
    });
    expect(emulator.control.webhooks("contoso")).toHaveLength(1);
    const path = `${group}/providers/Microsoft.Resources/deployments/main`;
    expect((await send("GET", `${path}?${v}`)).json).toMatchObject({ properties: { provisioningState: "Failed" } });
  });

  test("a deployment has the rights of its login only", async () => {
    emulator.control.set({ deny: ["*/webhooks/write"] });
    expect((await deploy({ resources: [hook] })).json).toMatchObject({
      error: { code: "DeploymentFailed", details: [{ code: "AuthorizationFailed" }] },
    });
    expect(emulator.control.webhooks("contoso")).toEqual([]);
  });

  test("what-if", async () => {
    expect((await deploy({ resources: [] }, {}, "/whatIf")).json).toMatchObject({ error: { code: "NotSupported" } });
  });
});

test("a template file as the Azure CLI sends it: unquoted key, comments, line breaks in strings, trailing commas", async () => {
  const bearer = await token(emulator);
  const body = `{"properties": {"mode": "Incremental", "parameters": {}, template:{
    // A comment with "quotes" and a { brace.
    "resources": [], /* and { another */
    "outputs": { "text": { "type": "string", "value": "[concat('a // b',
      '\\u0041')]", }, },
  }}}`;
  const answer = await ask(emulator, `${group}/providers/Microsoft.Resources/deployments/main?${v}`, {
    method: "PUT",
    body,
    headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
  });
  expect(answer, answer.text).toMatchObject({
    status: 201,
    json: { properties: { outputs: { text: { value: "a // bA" } } } },
  });
});

test("hostile templates end with an error: nested too deeply, doubling variables, and half a JSON text", async () => {
  const bearer = await token(emulator);
  const put = (body: string): Promise<RawResponse> =>
    ask(emulator, `${group}/providers/Microsoft.Resources/deployments/main?${v}`, {
      method: "PUT",
      body,
      headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
    });
  const wrapped = (template: string): string => `{"properties":{"template":${template}}}`;
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `v${index}`,
      index === 0 ? "0123456789" : `[concat(variables('v${index - 1}'), variables('v${index - 1}'))]`,
    ]),
  );
  for (const body of [
    wrapped(`{"resources":[],"outputs":{"a":{"value":${"[".repeat(100_000)}${"]".repeat(100_000)}}}}`),
    wrapped(`{"resources":[],"outputs":{"a":{"value":"[${"not(".repeat(6000)}true()${")".repeat(6000)}]"}}}`),
    wrapped(`{"resources":[],"outputs":{"a":{"value":"[${"not(".repeat(5000)}]"}}}`),
    wrapped(JSON.stringify({ variables: doubling, resources: [], outputs: { a: { value: "[variables('v39')]" } } })),
    wrapped(`{"resources":[],"outputs":{"a":{"value":"[padLeft('', 2000000000)]"}}}`),
    wrapped(`${",".repeat(900_000)}`),
    wrapped('{"resources":['),
  ]) {
    expect((await put(body)).status).toBe(400);
  }
  expect((await send("GET", `R?api-version=2023-07-01`)).status).toBe(200);
});

test("the recorded requests have no value of a parameter or variable", async () => {
  await deploy({ variables: { a: "s3cret" }, resources: [] }, { token: { value: "s3cret" } });
  expect(JSON.stringify(emulator.control.requests())).not.toContain("s3cret");
});
