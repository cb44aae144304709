/** Writes that a registry accepts and does not keep, as with an Azure Policy that sets a tag again. */
import { describe, expect, it } from "vitest";
import { applyPlan } from "../../src/apply/apply.ts";
import {
  type CompleteWebhook,
  type Desired,
  type LiveWebhook,
  names,
  type PingResult,
  type Registry,
  type Webhook,
} from "../../src/model.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { completeConfig } from "../../src/webhook/webhook.ts";
import { desiredWebhook, registry as info, input, liveWebhook, manifest, ownWebhook } from "../plan/build.ts";

type Keep = (sent: CompleteWebhook) => Webhook;

/** A registry in memory that stores what `keep` makes of a write. `lags`: responses show the previous state. */
function registryThat(keep: Keep, live: readonly LiveWebhook[], { lags = false } = {}): Registry {
  const stored = new Map(live.map((one) => [one.webhook.name, one]));
  let time = 1_757_500_000_000;
  const write = async (webhook: CompleteWebhook): Promise<LiveWebhook> => {
    const before = stored.get(webhook.name);
    const lastModifiedAt = ++time;
    const after = {
      webhook: keep(webhook),
      lastModifiedAt,
      createdBy: undefined,
      lastModifiedBy: "policy@contoso.com",
    };
    stored.set(webhook.name, after);
    return lags && before ? before : after;
  };
  return {
    info,
    list: async () => [...stored.values()],
    get: async (name) => stored.get(name),
    callbackConfig: async (name) => {
      const webhook = stored.get(name)?.webhook;
      return webhook && completeConfig(webhook);
    },
    quota: async () => ({ limit: 500, used: stored.size }),
    locations: async () => [info.location],
    create: write,
    update: write,
    delete: async (name) => {
      stored.delete(name);
    },
    ping: async () => "1",
    delivery: async () => undefined,
    events: async () => [],
    eventSubscriptions: async () => undefined,
  };
}

async function applied(desired: Desired, live: readonly LiveWebhook[], registry: Registry) {
  const pinged: string[] = [];
  const { outcomes } = await applyPlan(registry, makePlan(input(desired, live)), {
    onPingFailure: "fail",
    concurrency: 1,
    stopping: new AbortController().signal,
    ping: async (changed): Promise<readonly PingResult[]> => {
      pinged.push(...changed);
      return [];
    },
    onOutcome: async () => {},
  });
  return { outcomes, pinged };
}

const kept: Keep = (sent) => sent;
const policy: Keep = (sent) => ({
  ...sent,
  tags: new Map([
    ...sent.tags,
    ...names([
      ["team", "platform"],
      ["costs", "42"],
    ]),
  ]),
});
const scopeless: Keep = (sent) => ({ ...sent, scope: "" });

describe("a write that is accepted", () => {
  const desired = manifest([desiredWebhook("hook1", { tags: { team: "web" }, scope: "a:*" })]);
  const live = [ownWebhook("hook1")];

  it("and kept is done", async () => {
    const { outcomes } = await applied(desired, live, registryThat(kept, live));
    expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
  });

  it("and kept is done though the response lags behind", async () => {
    const { outcomes } = await applied(desired, live, registryThat(kept, live, { lags: true }));
    expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
  });

  it.each([
    ["update", live],
    ["create", [liveWebhook("other")]],
  ])("by an %s, and whose tag a policy sets again, fails with the tag and its author", async (action, before) => {
    const { outcomes, pinged } = await applied(desired, before, registryThat(policy, before));
    expect(outcomes).toMatchObject([
      {
        action,
        status: "failed",
        written: true,
        diagnostic: {
          code: "write-not-kept",
          message:
            'webhook hook1 does not keep what was sent: tags.team is "platform"; last modified by policy@contoso.com',
          help: "If an Azure Policy sets this tag, remove the tag from the manifest.",
        },
      },
    ]);
    expect(pinged).toEqual(["hook1"]);
  });

  it("and loses an ownership tag does not say to remove it from the manifest", async () => {
    const ownerless: Keep = (sent) => ({ ...sent, tags: new Map() });
    const only = manifest([desiredWebhook("hook1")]);
    const { outcomes } = await applied(only, [], registryThat(ownerless, []));
    expect(outcomes[0]?.diagnostic).toMatchObject({
      code: "write-not-kept",
      message: expect.stringContaining("tags.acr-webhooks-owner is absent"),
      help: expect.stringMatching(/^Exempt the registry's webhooks from the Azure Policy/),
    });
  });

  it("and loses another field says to change the manifest", async () => {
    const { outcomes } = await applied(desired, live, registryThat(scopeless, live));
    expect(outcomes[0]?.diagnostic).toMatchObject({
      code: "write-not-kept",
      help: "Change the manifest to the value that the registry keeps, or find out what resets it.",
    });
  });

  it("without fields that were not sent is not looked at", async () => {
    const only = manifest([desiredWebhook("hook1", { tags: { team: "web" } })]);
    const before = [ownWebhook("hook1")];
    const { outcomes } = await applied(
      only,
      before,
      registryThat((sent) => ({ ...sent, scope: "theirs:*" }), before),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
  });
});
