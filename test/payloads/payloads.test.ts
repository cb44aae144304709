/** The bodies that a registry sends: schemas, types and samples, held to what was recorded and documented. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { PushPayload, WebhookPayload } from "../../schemas/payloads/payloads.d.ts";
import { eventPayload, payloadActions, pingPayload } from "../../src/payloads/payloads.ts";
import { startWorld } from "../end-to-end/world.ts";

const recorded: Readonly<
  Record<string, { readonly action: string; readonly contentLength?: number; readonly content: object }>
> = JSON.parse(readFileSync(join(import.meta.dirname, "recorded.json"), "utf8"));

function validator(action: string) {
  const schema = JSON.parse(readFileSync(`schemas/payloads/${action}.schema.json`, "utf8"));
  return new Ajv({ strict: true, allErrors: true }).compile(schema);
}

/** The body after a way through JSON, which drops absent values. */
const sent = (body: object): object => JSON.parse(JSON.stringify(body));

describe("schemas", () => {
  it.each(Object.entries(recorded))("accept %s, and no other action's", (_, { action, content, contentLength }) => {
    for (const each of payloadActions) expect(validator(each)(content)).toBe(each === action);
    if (contentLength !== undefined) expect(JSON.stringify(content)).toHaveLength(contentLength);
  });

  it("accept a push without a tag, and with an empty one", () => {
    const { content } = Object.values(recorded)[1] as { content: { target: object } };
    const { tag: _, ...target } = content.target as { tag: string };
    for (const each of [target, { ...target, tag: "" }])
      expect(validator("push")({ ...content, target: each })).toBe(true);
  });

  it.each(payloadActions.filter((action) => action !== "ping"))("accept what the emulator makes of %s", (action) => {
    const event = {
      action,
      loginServer: "contoso.azurecr.io",
      repository: "team/storefront",
      tag: "wordpress-5.4.0.tgz",
    };
    expect(validator(action)(sent(eventPayload(event, "2026-01-02T03:04:05.0000000", "docker")))).toBe(true);
  });

  it("accept what the emulator makes of a ping", () => {
    expect(validator("ping")(pingPayload("1", "2026-01-02T03:04:05.0000000"))).toBe(true);
  });
});

it("the types tell the bodies apart by their action", () => {
  const tagOf = (body: WebhookPayload): string | undefined => (body.action === "push" ? body.target.tag : undefined);
  const push: PushPayload = { action: "push", target: { digest: "sha256:00", repository: "storefront", tag: "1.2" } };
  expect(tagOf(push)).toBe("1.2");
});

describe("payload", () => {
  it.each([
    [
      ["push", "--image", "storefront:1.2"],
      { target: { repository: "storefront", tag: "1.2" }, request: { host: "contoso.azurecr.io" } },
    ],
    [
      ["push", "--image", "fabrikam.azurecr.io/team/storefront"],
      { target: { repository: "team/storefront", tag: "latest" }, request: { host: "fabrikam.azurecr.io" } },
    ],
    [["PUSH", "--image", `storefront@sha256:${"a".repeat(64)}`], { target: { digest: `sha256:${"a".repeat(64)}` } }],
    [["quarantine", "--image", "storefront:1.2"], { target: { tag: "1.2" } }],
    [["delete", "--image", "storefront"], { target: { repository: "storefront" } }],
    [
      ["chart_push", "--image", "charts/wordpress:5.4.0"],
      { target: { tag: "wordpress-5.4.0.tgz", name: "wordpress", version: "5.4.0.tgz" } },
    ],
    [["chart_delete", "--image", "repo:wordpress-5.4.0.tgz"], { target: { name: "wordpress" } }],
    [["ping"], {}],
  ] as const)("%j prints a valid body", async (args, has) => {
    await using world = await startWorld();
    const ran = await world.cli(["payload", ...args]);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const body = JSON.parse(ran.stdout);
    const action = args[0].toLowerCase();
    expect(body).toMatchObject({ action, ...has });
    const check = validator(action);
    expect(check(body), JSON.stringify(check.errors)).toBe(true);
    if (args[0] === "PUSH") expect(body.target).not.toHaveProperty("tag");
  });

  it.each([
    [["pull", "--image", "storefront:1.2"], 'unknown action "pull"', "Use one of push, delete"],
    [["push"], "--image is missing", "--image storefront:1.2"],
    [["push", "--image", "store front"], '"store front" is not an image', "storefront:1.2"],
    [["push", "--image", "storefront:##vso[x]"], "is not an image", "storefront:1.2"],
  ] as const)("%j is refused", async (args, message, help) => {
    await using world = await startWorld();
    const ran = await world.cli(["payload", ...args]);
    expect([ran.code, ran.stdout]).toEqual([3, ""]);
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain(help);
    expect(ran.stderr).not.toContain("##vso[x]");
  });
});
