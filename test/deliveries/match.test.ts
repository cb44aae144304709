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
    ["app@sha256:aa", { registry: undefined, repository: "app", tag: undefined, digest: "sha256:aa" }],
    ["app:v1@sha256:aa", { registry: undefined, repository: "app", tag: "v1", digest: "sha256:aa" }],
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
  const tag = fc.constantFrom("v1", "V1", "latest");
  const repository = fc.constantFrom("app", "App", "team/app", "web");
  const scope = fc.oneof(
    fc.constantFrom("", "*", "team/*", "app:v*", "*:v1"),
    repository,
    fc.tuple(repository, fc.oneof(tag, fc.constant("*"))).map((parts) => parts.join(":")),
  );
  const actions = ["push", "delete", "quarantine", "chart_push", "chart_delete"] as const;
  const webhook = fc.record({
    scope,
    actions: fc.subarray([...actions], { minLength: 1 }),
    status: fc.constantFrom("enabled", "enabled", "disabled"),
    location: fc.constantFrom("westeurope", "eastus"),
  });
  const image = fc
    .tuple(
      repository,
      fc.oneof(
        tag.map((each) => `:${each}`),
        fc.constantFrom("", "@sha256:aa"),
      ),
    )
    .map((parts) => parts.join(""));
  const event = fc.record({
    image,
    action: fc.constantFrom(...actions),
    location: fc.option(fc.constantFrom("westeurope", "eastus"), { nil: undefined }),
  });

  test("for generated webhooks and events", async () => {
    const endpoint = await startEndpoint();
    await fc.assert(
      fc.asyncProperty(
        fc.array(webhook, { minLength: 1, maxLength: 8 }),
        fc.array(event, { maxLength: 12 }),
        async (all, events) => {
          const webhooks = Object.fromEntries(
            all.map((one, index) => [`hook${index}x`, { serviceUri: endpoint.url, ...one }]),
          );
          const registry = {
            name: "contoso",
            sku: "Premium",
            location: "westeurope",
            replications: ["eastus"],
            webhooks,
          };
          const emulator = await startEmulator({ seed: { registries: [registry] } });
          try {
            for (const { image: text, action, location } of events) {
              const { repository, tag } = imageOf(text, action);
              const delivered = await emulator.control.emit({
                action,
                repository,
                ...(tag === undefined ? {} : { tag }),
                ...(location === undefined ? {} : { location }),
              });
              const fired = new Set(delivered.map((one) => one.webhook));
              for (const [index, one] of all.entries()) {
                const { fires, why } = matchWebhook(one, { repository, tag, action, location });
                if (fires !== "uncertain")
                  expect([text, action, one, why, fired.has(`hook${index}x`)]).toContain(fires === "yes");
              }
            }
          } finally {
            await emulator.close();
          }
        },
      ),
      { numRuns: 40 },
    );
    await endpoint.close();
  }, 60_000);
});
