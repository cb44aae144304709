import { afterAll, beforeAll, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { sdk } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

let emulator: Emulator;
let endpoint: Endpoint;

beforeAll(async () => {
  [emulator, endpoint] = await Promise.all([
    startEmulator(),
    startEndpoint((response) => response.writeHead(403).end("no")),
  ]);
});
afterAll(async () => {
  await Promise.all([emulator.close(), endpoint.close()]);
});

test("the SDK creates, reads, pings, updates and deletes a webhook", async () => {
  const { webhooks } = sdk(emulator);
  const created = await webhooks.create("rg-containers", "contoso", "deployStaging", {
    location: "West Europe",
    serviceUri: `${endpoint.url}/hook`,
    customHeaders: { "X-Key": "value" },
    actions: ["Push", "delete"],
  });
  expect(created).toMatchObject({
    name: "deployStaging",
    location: "westeurope",
    status: "enabled",
    scope: "",
    actions: ["Push", "delete"],
    provisioningState: "Succeeded",
    tags: {},
  });
  expect(created).not.toHaveProperty("serviceUri");

  const { id } = await webhooks.ping("rg-containers", "contoso", "deployStaging");
  expect(endpoint.received[0]).toMatchObject({
    method: "POST",
    url: "/hook",
    headers: { "x-key": "value", "content-length": "104" },
  });
  expect(JSON.parse(endpoint.received[0]?.body ?? "")).toMatchObject({ id, action: "ping" });
  const events = [];
  for await (const event of webhooks.listEvents("rg-containers", "contoso", "deployStaging")) events.push(event);
  expect(events).toMatchObject([
    { id, eventResponseMessage: { statusCode: "403", reasonPhrase: "Forbidden", content: "no" } },
  ]);

  await webhooks.update("rg-containers", "contoso", "deploystaging", { scope: "storefront:*", customHeaders: {} });
  expect(await webhooks.getCallbackConfig("RG-Containers", "Contoso", "DEPLOYSTAGING")).toEqual({
    serviceUri: `${endpoint.url}/hook`,
  });
  const names = [];
  for await (const webhook of webhooks.list("rg-containers", "contoso")) names.push(webhook.name, webhook.scope);
  expect(names).toEqual(["deployStaging", "storefront:*"]);

  await webhooks.delete("rg-containers", "contoso", "deployStaging");
  await expect(webhooks.get("rg-containers", "contoso", "deployStaging")).rejects.toMatchObject({
    statusCode: 404,
    code: "ResourceNotFound",
  });
  await webhooks.delete("rg-containers", "contoso", "deployStaging");
});
