import { expect, it } from "vitest";
import { startWorld } from "./world.ts";

it("applies `scopes` and `locations: all` as one webhook each, and then there is nothing left to do", async () => {
  await using world = await startWorld({
    seed: { registries: [{ name: "contoso", location: "westeurope", sku: "Premium", replications: ["northeurope"] }] },
  });
  const { url } = world.endpoint;
  const manifest = (scopes: string) =>
    `owner: contoso/storefront\nregistry: {name: contoso}\nwebhooks:\n  deploy: {serviceUri: "${url}/a", scopes: ${scopes}}\n  audit: {serviceUri: "${url}/b", locations: all}\n`;
  await world.file("webhooks.yaml", manifest('["storefront:*", "checkout:*"]'));
  const applied = await world.cli(["apply", "--yes"]);
  expect(applied.code, applied.stderr).toBe(0);
  const live = await world.live();
  expect(Object.entries(live).map(([name, { scope, location }]) => [name, scope, location])).toEqual([
    ["auditnortheurope", "", "northeurope"],
    ["auditwesteurope", "", "westeurope"],
    ["deploycheckout", "checkout:*", "westeurope"],
    ["deploystorefront", "storefront:*", "westeurope"],
  ]);
  expect((await world.cli(["plan", "--detailed-exitcode"])).code).toBe(0);

  // A scope more changes nothing of the others; one less deletes its own webhook.
  await world.file("webhooks.yaml", manifest('["cart:*", "checkout:*"]'));
  const changed = await world.cli(["apply", "--yes"]);
  expect(changed.code, changed.stderr).toBe(0);
  expect(Object.keys(await world.live())).toEqual([
    "auditnortheurope",
    "auditwesteurope",
    "deploycart",
    "deploycheckout",
  ]);
});
