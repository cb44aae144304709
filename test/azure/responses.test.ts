/** Responses that make no sense, and refusals by their codes: the real SDK over a network that a test writes. */
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import pLimit from "p-limit";
import { describe, expect, it } from "vitest";
import { makeRateLimiter, type Wait } from "../../src/azure/rate-limiter.ts";
import { openRegistry } from "../../src/azure/registry.ts";
import { guardedTransport } from "../../src/azure/transport.ts";
import { type CompleteWebhook, isUnknown, type Registry, Secret, ServiceError } from "../../src/model.ts";
import { jumpingClock } from "./clock.ts";

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const origin = "https://management.contoso.com";

/** A registry whose requests are answered by `reply`; `sent` counts them. */
function network(reply: (request: { readonly method: string; readonly url: string }) => Reply) {
  const clock = jumpingClock();
  const waits: Wait[] = [];
  const sent: string[] = [];
  const http: HttpClient = {
    sendRequest: async (request) => {
      sent.push(`${request.method} ${request.url}`);
      const { status, body, headers = {} } = reply(request);
      const text = typeof body === "string" ? body : JSON.stringify(body ?? {});
      return { request, status, headers: createHttpHeaders({ ...headers }), bodyAsText: text };
    },
  };
  const transport = guardedTransport(http, {
    origin,
    permission: "apply",
    rateLimiter: makeRateLimiter(clock, (wait) => waits.push(wait)),
    semaphore: pLimit(8),
    clock,
    signal: new AbortController().signal,
    timeout: 60_000,
    retryDelay: 400,
  });
  const arm = new ContainerRegistryManagementClient(
    { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) },
    "00000000-0000-4000-8000-000000000001",
    { endpoint: origin, httpClient: transport, retryOptions: { maxRetries: 0 }, redirectOptions: { maxRetries: 0 } },
  );
  const registry = openRegistry(
    arm,
    { pipeline: arm.pipeline, transport, endpoint: origin },
    {
      id: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/contoso",
      name: "contoso",
      resourceGroup: "rg",
      subscriptionId: "00000000-0000-4000-8000-000000000001",
      location: "westeurope",
      sku: "Premium",
    },
  );
  return { registry, clock, waits, sent };
}

async function failure(work: Promise<unknown>): Promise<ServiceError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServiceError)) throw new Error(`expected a ServiceError, got ${String(error)}`);
  return error;
}

const webhook: CompleteWebhook = {
  name: "deployStaging",
  location: "westeurope",
  status: "enabled",
  scope: "",
  actions: ["push"],
  tags: new Map(),
  serviceUri: new Secret("https://deploy.contoso.com/"),
  customHeaders: new Map(),
};

const error = (code: string) => ({ error: { code, message: "the service's words, which are never shown" } });
const fromAzure = { "x-ms-correlation-request-id": "11111111-1111-4111-8111-111111111111" };
const live = (name: string) => ({ name, location: "westeurope", properties: { actions: ["push"] } });

describe("a refusal is reported by the service's code, not by its status", () => {
  it.each([
    [403, "AuthorizationFailed", "forbidden", /not authorized to perform Microsoft\.ContainerRegistry.*write/, /role/],
    [403, "RequestDisallowedByPolicy", "denied-by-policy", /policy denied/, /exemption/],
    [403, "RequestDisallowedByAzure", "denied-by-azure", /neither a missing role/, /multifactor/],
    [403, "LinkedAccessCheckFailed", "linked-authorization", /linked resource/, /Assign a role there/],
    [409, "AnotherOperationInProgress", "conflict", /another operation .* is in progress/, /Run again/],
    [409, "RegistryStatusConflict", "conflict", /conflicts with the state/, /look up the code RegistryStatusConflict/],
    [423, "Locked", "conflict", /conflicts with the state/, /Run again/],
    [403, "DenyAssignmentAuthorizationFailed", "deny-assignment", /deny assignment/, /deny assignments/],
    [403, "LinkedAuthorizationFailed", "linked-authorization", /linked resource/, /Assign a role there/],
    [403, "QuotaExceeded", "quota", /no more webhooks/, /larger SKU/],
    [403, "SomethingNew", "access-denied", /does not say that a role is missing/, /SomethingNew/],
    [409, "ScopeLocked", "locked", /resource lock/, /Remove the lock/],
    [409, "ReadOnlyDisabledSubscription", "subscription-disabled", /disabled or read-only/, /Enable/],
    [409, "MissingSubscriptionRegistration", "provider-not-registered", /not registered/, /az provider register/],
    [401, "InvalidAuthenticationTokenTenant", "login-rejected", /another tenant/, /Log in to/],
    [404, "SubscriptionNotFound", "subscription-not-found", /no such subscription/, /subscriptionId/],
    [404, "ResourceGroupNotFound", "resource-group-not-found", /no such resource group/, /looked up by its name/],
    [404, "RegistryResourceNotFound", "location", /not in the webhook's region/, /replicas/],
    [400, "NoRegisteredProviderFound", "service-refused", /does not offer this API version/, /location, the cloud/],
    [400, "InvalidServiceUri", "service-refused", /refused/, /InvalidServiceUri/],
    [503, "ServerBusy", "service-failed", /the service failed/, /status page/],
  ])("HTTP %i %s", async (status, code, expected, message, help) => {
    const { registry } = network(() => ({ status, body: error(code), headers: fromAzure }));
    const { diagnostic } = await failure(registry.create(webhook));
    expect(diagnostic.code).toBe(expected);
    expect(diagnostic.message).toMatch(message);
    expect(diagnostic.message).toContain(`HTTP ${status}, ${code}, correlation id 1111`);
    expect(diagnostic.message).not.toContain("the service's words");
    expect(diagnostic.help).toMatch(help);
    if (expected !== "forbidden") expect(diagnostic.help).not.toMatch(/[Aa]ssign a role (with|on the registry)/);
  });

  it.each([
    ["details", { code: "Conflict", message: "x", details: [{ code: "Other" }, { code: "ScopeLocked" }] }],
    ["details of details", { code: "Failed", details: [{ code: "Bad", details: [{ code: "ScopeLocked" }] }] }],
    ["an inner error", { code: "Failed", innererror: { code: "ScopeLocked" } }],
  ])("the code that explains a refusal is in %s", async (_, body) => {
    const { registry } = network(() => ({ status: 409, body: { error: body }, headers: fromAzure }));
    const { diagnostic } = await failure(registry.create(webhook));
    expect(diagnostic).toMatchObject({ code: "locked", message: expect.stringContaining("(HTTP 409, ScopeLocked") });
  });

  it("a policy is named, and nothing that it evaluated", async () => {
    const info = {
      policyAssignmentDisplayName: "Webhooks need\na team",
      policyAssignmentName: "1234",
      evaluationDetails: { evaluatedExpressions: [{ expressionValue: "s3cret" }] },
    };
    const body = { error: { code: "RequestDisallowedByPolicy", additionalInfo: [{ type: "PolicyViolation", info }] } };
    const { registry } = network(() => ({ status: 403, body, headers: fromAzure }));
    const { diagnostic } = await failure(registry.create(webhook));
    expect(diagnostic.message).toContain('the Azure policy "Webhooks need a team" denied the request');
    expect(JSON.stringify(diagnostic)).not.toContain("s3cret");
  });

  it.each([400, 401, 404, 405, 410])(
    "an HTTP %i without a code or an id of Azure is not from Azure",
    async (status) => {
      const { registry } = network(() => ({ status, body: "<html>No such page</html>" }));
      const { diagnostic, outcome } = await failure(registry.list());
      expect(diagnostic).toMatchObject({ code: "unreadable", message: expect.stringContaining("not from Azure") });
      expect(outcome).toBe("refused");
      await expect(failure(registry.get("deployStaging"))).resolves.toMatchObject({
        diagnostic: { code: "unreadable" },
      });
    },
  );

  it("a proxy that requires a login is named", async () => {
    const { registry } = network(() => ({ status: 407, body: "<html>" }));
    const { diagnostic } = await failure(registry.list());
    expect(diagnostic).toMatchObject({ code: "network", help: expect.stringContaining("HTTPS_PROXY") });
  });

  it("a correlation id is mentioned only when it is printed", async () => {
    const { registry } = network(() => ({ status: 403, body: error("SomethingNew") }));
    const { diagnostic } = await failure(registry.create(webhook));
    expect(`${diagnostic.message} ${diagnostic.help}`).not.toMatch(/correlation id/);
  });

  it("a 403 without a code or an id of Azure is a proxy's", async () => {
    const { registry } = network(() => ({ status: 403, body: "<html>Forbidden</html>" }));
    const { diagnostic } = await failure(registry.create(webhook));
    expect(diagnostic).toMatchObject({ code: "access-denied", help: expect.stringContaining("proxy") });
  });

  it.each(["AuthorizationFailed", "RequestDisallowedByPolicy", "DenyAssignmentAuthorizationFailed"])(
    "a callback configuration behind %s is unknown",
    async (code) => {
      const { registry } = network(() => ({ status: 403, body: error(code) }));
      expect(isUnknown(await registry.callbackConfig("deployStaging"))).toBe(true);
    },
  );
});

describe("a list that cannot be read to its end is a failure", () => {
  const loop = (links: readonly string[]) => {
    let page = -1;
    return network(() => {
      page += 1;
      return { status: 200, body: { value: [live(`hook${page}x`)], nextLink: links[page % links.length] } };
    });
  };

  it.each([
    ["to itself", [`${origin}/next?a`]],
    ["in a circle", [`${origin}/next?a`, `${origin}/next?b`, `${origin}/next?c`]],
  ])("a next page that links %s", async (_, links) => {
    const { registry, sent } = loop(links);
    const { diagnostic } = await failure(registry.list());
    expect(diagnostic.code).toBe("unreadable");
    expect(diagnostic.message).toContain("already read");
    expect(sent.length).toBeLessThanOrEqual(links.length + 1);
  });

  it("pages without an end", async () => {
    let page = 0;
    const { registry } = network(() => {
      page += 1;
      return { status: 200, body: { value: [], nextLink: `${origin}/next?${page}` } };
    });
    expect((await failure(registry.list())).diagnostic.message).toContain("more than 1000 pages");
  });

  it("two names that differ in case only", async () => {
    const { registry } = network(() => ({ status: 200, body: { value: [live("deployHook"), live("DeployHook")] } }));
    const { diagnostic } = await failure(registry.list());
    expect(diagnostic.code).toBe("unreadable");
    expect(diagnostic.message).toContain('"deployHook" and "DeployHook"');
  });
});

describe("a response about something else", () => {
  it("pages that repeat their webhooks under ever new links end at the first repetition", async () => {
    let page = 0;
    const { registry, sent } = network(() => {
      page += 1;
      return { status: 200, body: { value: [live("deployHook")], nextLink: `${origin}/next?${page}` } };
    });
    expect((await failure(registry.list())).diagnostic.message).toContain('lists webhook "deployHook" twice');
    expect(sent).toHaveLength(2);
  });

  it("events that repeat under ever new links end at the first repetition", async () => {
    let page = 0;
    const { registry, sent } = network(() => {
      page += 1;
      return { status: 200, body: { value: [{ id: "1" }], nextLink: `${origin}/next?${page}` } };
    });
    const { diagnostic } = await failure(registry.events("deployStaging"));
    expect(diagnostic.message).toContain("only events that were already read");
    expect(sent).toHaveLength(2);
  });

  it.each<[string, (registry: Registry) => Promise<unknown>]>([
    ["a read", (registry) => registry.get("deployStaging")],
    ["a create", (registry) => registry.create(webhook)],
    ["an update", (registry) => registry.update(webhook, ["status"])],
  ])("%s of another webhook", async (_, work) => {
    const { registry } = network(() => ({ status: 200, body: live("otherHook") }));
    const { diagnostic } = await failure(work(registry));
    expect(diagnostic).toMatchObject({
      code: "unreadable",
      message: expect.stringContaining('about webhook "otherHook"'),
    });
  });
});

describe("a success that is not JSON", () => {
  const reads: readonly [string, (registry: Registry) => Promise<unknown>, number][] = [
    ["a list", (registry) => registry.list(), 4],
    ["a callback configuration", (registry) => registry.callbackConfig("deployStaging"), 1],
    ["a write", (registry) => registry.create(webhook), 1],
  ];
  it.each(reads)("%s: HTML", async (_, work, requests) => {
    const { registry, sent } = network(() => ({ status: 200, body: "<html>Sign in</html>" }));
    const { diagnostic } = await failure(work(registry));
    expect(diagnostic.code).toBe("unreadable");
    expect(diagnostic.message).toContain("not JSON (HTTP 200): a proxy or a login page may have answered");
    expect(diagnostic.message).not.toMatch(/PARSE_ERROR|Sign in|refused/);
    expect(sent).toHaveLength(requests);
  });

  it("a write's outcome is then unclear", async () => {
    const { registry } = network(() => ({ status: 200, body: "<html>" }));
    expect((await failure(registry.create(webhook))).outcome).toBe("unclear");
  });

  it("cut JSON", async () => {
    const { registry } = network(() => ({ status: 200, body: '{"value":[{"na' }));
    expect((await failure(registry.list())).diagnostic.message).toContain("not JSON");
  });

  it("a redirect", async () => {
    const { registry } = network(() => ({ status: 302, headers: { location: "https://login.contoso.com/" } }));
    expect((await failure(registry.list())).diagnostic.message).toContain("redirect (HTTP 302)");
  });
});

describe("a 429", () => {
  it.each([[undefined], ["-5"], ["soon"], ["Mon, 01 Jan 2001 00:00:00 GMT"]])(
    "with Retry-After %s backs off, says why, and gives up after ten minutes",
    async (value) => {
      const headers: Record<string, string> = value === undefined ? {} : { "retry-after": value };
      const { registry, clock, waits, sent } = network(() => ({ status: 429, body: error("Throttled"), headers }));
      const { diagnostic } = await failure(registry.list());
      expect(diagnostic).toMatchObject({
        code: "throttled",
        message: expect.stringMatching(/kept throttling for (9|10) min/),
      });
      expect(clock.time() / 1000).toBeLessThanOrEqual(600);
      expect(clock.time() / 1000).toBeGreaterThan(300);
      expect(sent.length).toBeLessThan(20);
      expect(waits[0]).toMatchObject({ reason: "throttled", kind: "reads" });
    },
  );

  it("that asks for hours is reported as what it asks for, at once", async () => {
    const headers = { "retry-after": "7200" };
    const { registry, clock, sent } = network(() => ({ status: 429, body: error("Throttled"), headers }));
    const { diagnostic } = await failure(registry.list());
    expect(diagnostic.message).toContain("asks to wait 2 h");
    expect(sent).toHaveLength(1);
    expect(clock.time()).toBeLessThan(1000);
  });

  it.each([
    ["17", 17],
    ["7200", 20],
  ])("a 503 with Retry-After %s is retried after %i s", async (value, seconds) => {
    let requests = 0;
    const { registry, clock } = network(() => {
      requests += 1;
      return requests === 1
        ? { status: 503, body: error("ServerBusy"), headers: { "retry-after": value } }
        : { status: 200, body: { value: [] } };
    });
    await registry.list();
    expect(clock.time()).toBe(seconds * 1000);
  });

  it("with Retry-After 0 is retried after a second", async () => {
    let requests = 0;
    const { registry, clock } = network(() => {
      requests += 1;
      return requests < 4
        ? { status: 429, body: error("Throttled"), headers: { "retry-after": "0" } }
        : { status: 200, body: { value: [] } };
    });
    await registry.list();
    expect(clock.time()).toBeGreaterThanOrEqual(3000);
  });
});
