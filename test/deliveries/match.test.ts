import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchWebhook, parseImage } from "../../src/deliveries/deliveries.ts";
import { startEmulator } from "../../src/emulator/emulator.ts";
import { startEndpoint } from "../emulator/endpoint.ts";

const rules = (scope: string) =>
  ({ status: "enabled", actions: ["push", "delete"], scope, location: undefined }) as const;

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
    const event = { ...parseImage(image, "push"), action: "push", location: undefined };
    expect(matchWebhook(rules(scope), event).fires).toBe(fires);
  });

  test("with a tag and a delete, which carries none, is uncertain", () => {
    const event = { ...parseImage("app", "delete"), action: "delete", location: undefined };
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
