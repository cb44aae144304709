import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { DesiredWebhook, LiveWebhook } from "../../src/model.ts";
import { names, Secret, unknown } from "../../src/model.ts";
import { type Cache, openCache } from "../../src/run/cache.ts";
import { desiredWebhook, liveWebhook } from "../plan/build.ts";

const key = "a-key-of-thirty-two-characters-or-more";
const hour = 3_600_000;
const now = Date.UTC(2026, 5, 1);
const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/contoso";
const stamp = now - 5 * hour;

interface Config {
  readonly serviceUri: string;
  readonly headers: Readonly<Record<string, string>>;
}

const config: Config = { serviceUri: "https://deploy.contoso.com/acr?code=s3cret", headers: { "X-Key": "s3cret" } };

function live({ serviceUri, headers }: Config, lastModifiedAt: number | undefined = stamp): LiveWebhook {
  const { webhook, ...rest } = liveWebhook("deployStaging");
  const customHeaders = names(Object.entries(headers).map(([name, value]) => [name, new Secret(value)]));
  return { ...rest, lastModifiedAt, webhook: { ...webhook, serviceUri: new Secret(serviceUri), customHeaders } };
}

function desired({ serviceUri, headers }: Config): DesiredWebhook {
  return {
    ...desiredWebhook("deployStaging"),
    serviceUri: new Secret(serviceUri),
    customHeaders: names(Object.entries(headers).map(([name, value]) => [name, new Secret(value)])),
  };
}

function open(text: string | undefined, more: Partial<Parameters<typeof openCache>[0]> = {}): Cache {
  return openCache({ text, key, now, maxAge: 24 * hour, ...more });
}

function written(webhook = live(config), more: Partial<Parameters<typeof openCache>[0]> = {}): string {
  const cache = open(undefined, more);
  cache.keep(id, webhook);
  return cache.text();
}

const isKnown = (cache: Cache, webhook = live(config), wanted = desired(config), registry = id) =>
  cache.known(registry, webhook, wanted) !== undefined;

describe("a webhook is known", () => {
  it("where it is as it was read, and as it is wanted", () => {
    const known = open(written()).known(id, live(config), desired(config));
    expect(known?.serviceUri.reveal()).toBe(config.serviceUri);
    expect(known?.customHeaders.get("x-key")?.value.reveal()).toBe("s3cret");
  });

  it("whatever the case of its registry's id, its name and its headers' names", () => {
    const spelt = { ...config, headers: { "x-key": "s3cret" } };
    expect(isKnown(open(written()), live(config), desired(spelt), id.toUpperCase())).toBe(true);
  });

  it("until it was read too long ago", () => {
    const text = written();
    expect(isKnown(open(text, { now: now + 24 * hour - 1 }))).toBe(true);
    expect(isKnown(open(text, { now: now + 24 * hour }))).toBe(false);
    expect(isKnown(open(text, { maxAge: 0 }))).toBe(false);
  });

  it("by the run after the next, too, with the time of its reading", () => {
    const second = open(written(), { now: now + 20 * hour });
    expect(isKnown(second)).toBe(true);
    expect(isKnown(open(second.text(), { now: now + 23 * hour }))).toBe(true);
    expect(isKnown(open(second.text(), { now: now + 25 * hour }))).toBe(false);
  });
});

describe("a webhook is read", () => {
  test.each<[string, Cache, LiveWebhook, DesiredWebhook, string]>([
    ["without a cache", open(undefined), live(config), desired(config), id],
    ["that was changed since", open(written()), live(config, stamp + 1), desired(config), id],
    ["that has an older stamp", open(written()), live(config, stamp - 1), desired(config), id],
    ["without a stamp", open(written()), { ...live(config), lastModifiedAt: undefined }, desired(config), id],
    [
      "that never had a stamp",
      open(written({ ...live(config), lastModifiedAt: undefined })),
      { ...live(config), lastModifiedAt: undefined },
      desired(config),
      id,
    ],
    ["of another registry", open(written()), live(config), desired(config), `${id}2`],
    ["that is wanted elsewhere", open(written()), live(config), desired({ ...config, serviceUri: "https://a.b" }), id],
    ["that is wanted with another header", open(written()), live(config), desired({ ...config, headers: {} }), id],
    [
      "that is wanted with another header value",
      open(written()),
      live(config),
      desired({ ...config, headers: { "X-Key": "other" } }),
      id,
    ],
    [
      "whose values are not set",
      open(written()),
      live(config),
      { ...desired(config), serviceUri: unknown("WEBHOOK_URL is not set") },
      id,
    ],
    [
      "that could not be read",
      open(written({ ...live(config), webhook: { ...live(config).webhook, customHeaders: unknown("forbidden") } })),
      live(config),
      desired(config),
      id,
    ],
    ["with another key", open(written(), { key: `${key}!` }), live(config), desired(config), id],
    ["with a clock that was set back", open(written(), { now: now - 1 }), live(config), desired(config), id],
  ])("%s", (_, cache, webhook, wanted, registry) => {
    expect(isKnown(cache, webhook, wanted, registry)).toBe(false);
  });

  it("where the file was tampered with, anywhere", () => {
    const text = written();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const other = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        // The last character of the signature has two bits that do not count.
        fc.pre(other !== text && at !== 42);
        expect(isKnown(open(other))).toBe(false);
      }),
    );
  });

  test.each([
    "",
    "\n",
    "{}",
    "null\n[]\n",
    written().slice(0, -1),
    written().slice(0, 60),
    `${written()} `,
    "\0".repeat(99),
  ])("where the file is %j", (text) => {
    expect(isKnown(open(text))).toBe(false);
  });
});

describe("events that were sent", () => {
  const event = [id, "deployStaging", "11111111-2222-4333-8444-555555555555"] as const;

  it("by another run meanwhile are known after a merge, until that run forgets them", () => {
    const [one, other] = [open(undefined), open(undefined)];
    other.markSent(...event);
    one.merge(other.text());
    expect([one.wasSent(...event), one.wasSentElsewhere(...event)]).toEqual([true, true]);
    other.unmarkSent(...event);
    one.merge(other.text());
    expect([one.wasSent(...event), one.wasSentElsewhere(...event)]).toEqual([false, false]);
  });

  it("by this run are its own, and what it forgets stays forgotten", () => {
    const cache = open(undefined);
    cache.markSent(...event);
    cache.merge(undefined);
    const text = cache.text();
    cache.merge(text);
    expect(cache.wasSentElsewhere(...event)).toBe(false);
    cache.unmarkSent(...event);
    cache.merge(text);
    expect(cache.wasSent(...event)).toBe(false);
  });
});

describe("the file", () => {
  it("holds no secret, and nothing that can be had from one without the key", () => {
    const text = written();
    for (const secret of ["s3cret", "deploy.contoso.com", key]) expect(text).not.toContain(secret);
    const digest = (file: string) => JSON.parse(file.slice(file.indexOf("\n"))).webhooks[0][1][0][1];
    expect(digest(text)).toMatch(/^[\w-]{43}$/);
    expect(digest(written(live(config), { key: `${key}!` }))).not.toBe(digest(text));
  });

  it("keeps other registries, and drops what is too old and webhooks that are gone", () => {
    const first = open(undefined);
    first.keep(id, live(config));
    first.keep(`${id}2`, live(config));
    const second = open(first.text(), { now: now + 23 * hour });
    second.keep(id, { ...live(config), webhook: { ...live(config).webhook, name: "another" } });
    const third = open(second.text(), { now: now + 23 * hour });
    expect([isKnown(third), isKnown(third, live(config), desired(config), `${id}2`)]).toEqual([false, true]);
    const late = open(second.text(), { now: now + 25 * hour });
    expect(late.text()).not.toContain("contoso2");
  });

  it("is the same text for the same content, in whatever order it was kept", () => {
    const webhooks = ["aaaaa", "bbbbb", "ccccc"].map((name) => ({
      ...live(config),
      webhook: { ...live(config).webhook, name },
    }));
    const [one, other] = [open(undefined), open(undefined)];
    for (const webhook of webhooks) one.keep(id, webhook);
    for (const webhook of webhooks.reverse()) other.keep(id, webhook);
    expect(other.text()).toBe(one.text());
    expect(open(one.text()).text()).toBe(one.text());
  });
});
