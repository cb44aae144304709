import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchWebhook, parseImage } from "../../src/deliveries/deliveries.ts";
import { startEmulator } from "../../src/emulator/emulator.ts";
import { startEndpoint } from "../emulator/endpoint.ts";

const rules = (scope: string) =>
  ({ status: "enabled", actions: ["push", "delete"], scope, location: undefined }) as const;

function imageOf(text: string, action: string) {
  const image = parseImage(text, action);
  if (image === undefined) throw new Error(`${text} is no image`);
  return image;
}

describe("an image", () => {
  test.each([
    ["app", { registry: undefined, repository: "app", tag: "latest" }],
    ["team/app:v1", { registry: undefined, repository: "team/app", tag: "v1" }],
    ["app@sha256:aa", { registry: undefined, repository: "app", tag: undefined }],
    ["app:v1@sha256:aa", { registry: undefined, repository: "app", tag: "v1" }],
    ["contoso.azurecr.io/app:v1", { registry: "contoso", repository: "app", tag: "v1" }],
    ["contoso-a1b2c3.azurecr.io/team/app", { registry: "contoso", repository: "team/app", tag: "latest" }],
    ["my.app/api:v1", { registry: undefined, repository: "my.app/api", tag: "v1" }],
    ...["", " ", "app:", "app:*", ":v1", "app:v1:v2", "/app", "app/", "app@", "localhost:5000/app:v1", "a b"].map(
      (text) => [text, undefined] as const,
    ),
  ] as const)("%j", (text, image) => {
    expect(parseImage(text, "push")).toEqual(image);
  });
});

describe("a scope", () => {
  test.each([
    ["", "app:v1", "yes"],
    ["app:*", "app:v1", "yes"],
    ["app:v1", "app:v1", "yes"],
    ["app:v1", "app:v2", "no"],
    ["app", "app:latest", "yes"],
    ["app", "app:v1", "no"],
    ["team/app:*", "team/app:v1", "yes"],
    ["app:*", "team/app:v1", "no"],
    ["app:*", "app@sha256:0", "uncertain"],
    ["*", "app:v1", "uncertain"],
    ["webapp/*", "webapp/x:v1", "uncertain"],
    ["App:V1", "app:v1", "uncertain"],
    ["app:V1", "app:v1", "uncertain"],
    ["app:v*", "app:v1", "uncertain"],
  ])("%j and the image %s: %s", (scope, image, fires) => {
    const event = { ...imageOf(image, "push"), action: "push", location: undefined };
    expect(matchWebhook(rules(scope), event).fires).toBe(fires);
  });

  test("with a tag and a delete, which carries none, is uncertain", () => {
    const event = { ...imageOf("app:v1", "delete"), action: "delete", location: undefined };
    expect(event.tag).toBeUndefined();
    expect(matchWebhook(rules("app:v1"), event).fires).toBe("uncertain");
    expect(matchWebhook(rules(""), event).fires).toBe("yes");
  });
});

describe("status, actions and region", () => {
  const event = { repository: "app", tag: "v1", action: "push", location: "eastus" };
  test.each([
    [{ ...rules(""), status: "disabled" } as const, "no", "disabled"],
    [{ ...rules(""), actions: ["delete"] }, "no", "actions delete"],
    [{ ...rules(""), location: "westeurope" }, "no", "westeurope"],
    [{ ...rules(""), location: "eastus" }, "yes", "whole registry"],
    [rules(""), "uncertain", "home region"],
  ])("%j", (webhook, fires, why) => {
    const result = matchWebhook(webhook, event);
    expect(result.fires).toBe(fires);
    expect(result.why).toContain(why);
  });
});

describe("the emulator delivers what match says, if the rule is known", () => {
  test("for generated scopes and images", async () => {
    const endpoint = await startEndpoint();
    const scopes = ["", "app", "web", "team/app", "app:*", "app:v1", "team/app:*", "team/app:v2", "web:latest"];
    const webhooks = Object.fromEntries(
      scopes.map((scope, index) => [`hook${index}x`, { serviceUri: endpoint.url, scope, actions: ["push"] }]),
    );
    const emulator = await startEmulator({ seed: { registries: [{ name: "contoso", sku: "Premium", webhooks }] } });
    try {
      const image = fc.tuple(fc.constantFrom("app", "team/app", "web", "other"), fc.constantFrom("v1", "v2", "latest"));
      for (const [repository, tag] of fc.sample(image, { numRuns: 25, seed: 7 })) {
        const delivered = await emulator.control.emit({ action: "push", repository, tag });
        const fired = scopes.flatMap((scope, index) => {
          const { fires } = matchWebhook(rules(scope), { repository, tag, action: "push", location: undefined });
          expect(fires).not.toBe("uncertain");
          return fires === "yes" ? [`hook${index}x`] : [];
        });
        expect(delivered.map(({ webhook }) => webhook).toSorted()).toEqual(fired);
      }
    } finally {
      await Promise.all([emulator.close(), endpoint.close()]);
    }
  });
});
