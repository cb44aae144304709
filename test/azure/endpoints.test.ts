/** Apps and functions by the real pipeline against the emulator. */
import { afterEach, describe, expect, test } from "vitest";
import { type Azure, connect, login, type Permission, type Site } from "../../src/azure/azure.ts";
import { allowsRegistry, readCredentials, readFunctionKey } from "../../src/azure/sites.ts";
import { systemClock } from "../../src/clock.ts";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/emulator.ts";
import { type EndpointReference, isUnknown, Secret } from "../../src/model.ts";

let emulator: Emulator;
afterEach(async () => await emulator.close());

async function start(
  sites: readonly object[],
  options: EmulatorOptions = {},
  permission: Permission = "plan",
): Promise<Azure> {
  emulator = await startEmulator({ ...options, seed: { registries: [{ name: "contoso" }], sites } });
  const { ready, ca } = emulator;
  const environment = {
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
  };
  const { signal } = new AbortController();
  const armEndpoint = ready.armEndpoint;
  return connect(login({ cloud: "AzureCloud", armEndpoint, environment, ca, signal }), {
    permission,
    concurrency: 8,
    signal,
    clock: systemClock,
    onWait: () => {},
  });
}

const app = (name: string, more: Partial<EndpointReference> = {}): EndpointReference => ({
  kind: "appService",
  app: name,
  slot: undefined,
  resourceGroup: undefined,
  subscriptionId: undefined,
  ...(more as object),
});

function port(azure: Azure) {
  return azure.endpoints(emulator.ready.subscriptionId);
}

async function found(azure: Azure, reference: EndpointReference): Promise<readonly Site[]> {
  const sites = await port(azure).find(reference);
  if (isUnknown(sites)) throw new Error(sites.why);
  return sites;
}

async function one(azure: Azure, reference: EndpointReference): Promise<Site> {
  const [site] = await found(azure, reference);
  if (!site) throw new Error("no site");
  return site;
}

const storefront = { name: "storefront", password: "pw", slots: { staging: { password: "slot-pw" } } };

describe("an app is found", () => {
  test.each([
    [app("Storefront"), ["storefront.scm.azurewebsites.net"]],
    [app("storefront", { slot: "staging" }), ["storefront-staging.scm.azurewebsites.net"]],
    [app("storefront", { resourceGroup: "RG-apps" }), ["storefront.scm.azurewebsites.net"]],
    [app("storefront", { resourceGroup: "rg-other" }), []],
    [app("storefront", { slot: "missing" }), []],
    [app("store"), []],
    [app("storefront", { resourceGroup: "../rg-apps" }), []],
    [app("storefront", { resourceGroup: "rg-apps?x=" }), []],
  ])("%j", async (reference, hosts) => {
    const azure = await start([storefront]);
    expect((await found(azure, reference)).map(({ scmHost }) => scmHost)).toEqual(hosts);
  });
});

describe("credentials", () => {
  test("are secret, and cost no write token", async () => {
    const azure = await start([storefront]);
    const site = await one(azure, app("storefront", { slot: "staging" }));
    const credentials = await port(azure).credentials(site);
    expect(credentials).toMatchObject({ host: "storefront-staging.scm.azurewebsites.net" });
    if (!credentials || isUnknown(credentials)) throw new Error("no credentials");
    expect(credentials.userinfo.reveal()).toBe("$storefront__staging:slot-pw");
    expect(JSON.stringify(credentials)).not.toContain("slot-pw");
  });

  test.each([
    { scmBasicAuth: "off" },
    { credentialsRedacted: true },
    { credentialsRedacted: true, redactedForm: "empty" },
  ] as const)("are undefined if redacted: %j", async (switches) => {
    const azure = await start([storefront], { switches });
    const site = await one(azure, app("storefront"));
    expect(await port(azure).credentials(site)).toBeUndefined();
    expect(await port(azure).basicAuth(site)).toBe(!("scmBasicAuth" in switches));
  });

  test("are unknown without the permission", async () => {
    const azure = await start([storefront], { switches: { deny: ["Microsoft.Web/sites/*config/list/action"] } });
    const slot = await one(azure, app("storefront", { slot: "staging" }));
    expect(await port(azure).credentials(slot)).toMatchObject({
      why: "the identity is not authorized to perform Microsoft.Web/sites/slots/config/list/action",
    });
    expect(await port(azure).deploys(await one(azure, app("storefront")))).toMatchObject({ kind: "unknown" });
  });

  test("are never requested by a ping", async () => {
    const azure = await start([storefront], {}, "ping");
    const site = await one(azure, app("storefront"));
    await expect(port(azure).credentials(site)).rejects.toThrow();
    expect(
      emulator.control.requests().filter(({ method, path }) => method === "POST" && path.includes("/sites/")),
    ).toEqual([]);
  });
});

test.each([
  [{ DOCKER_ENABLE_CI: "true" }, true],
  [{ docker_enable_ci: "TRUE" }, true],
  [{ DOCKER_ENABLE_CI: "false" }, false],
  [{}, false],
])("with the app settings %j an app deploys: %s", async (appSettings, expected) => {
  const azure = await start([{ name: "storefront", appSettings }]);
  expect(await port(azure).deploys(await one(azure, app("storefront")))).toBe(expected);
});

describe("a function", () => {
  const build = { name: "contoso-build", functions: { onPush: { keys: { zeta: "z", default: "a-key" } } } };

  test.each(["flat", "nested"] as const)("has a key: %s", async (functionKeys) => {
    const azure = await start([build], { switches: { functionKeys } });
    const site = await one(azure, app("contoso-build"));
    expect(await port(azure).function(site, "onPush")).toEqual({
      url: "https://contoso-build.azurewebsites.net/api/onpush",
      isDisabled: false,
      acceptsPost: true,
      authLevel: "function",
    });
    expect(await port(azure).functionKey(site, "onPush")).toEqual(new Secret("a-key"));
    const key = await port(azure).functionKey(site, "onPush");
    expect(key instanceof Secret && key.reveal()).toBe("a-key");
  });

  test("is undefined if there is none, and unknown if its host does not respond", async () => {
    const azure = await start([build, { ...build, name: "stopped", state: "Stopped" }]);
    expect(await port(azure).function(await one(azure, app("contoso-build")), "nothing")).toBeUndefined();
    expect(await port(azure).function(await one(azure, app("stopped")), "onPush")).toMatchObject({ kind: "unknown" });
  });
});

describe("responses that were not recorded", () => {
  const rule = (ipAddress: string, action = "Allow", priority = 100) => ({ ipAddress, action, priority });
  test.each([
    ["no rules", {}, true],
    ["all allowed", { scmIpSecurityRestrictions: [rule("Any")] }, true],
    [
      "the service tag",
      { scmIpSecurityRestrictions: [rule("AzureContainerRegistry"), rule("Any", "Deny", 999)] },
      true,
    ],
    ["the regional tag", { scmIpSecurityRestrictions: [rule("AzureContainerRegistry.WestEurope")] }, true],
    [
      "a deny before the tag",
      { scmIpSecurityRestrictions: [rule("AzureContainerRegistry"), rule("Any", "Deny", 1)] },
      false,
    ],
    ["an office only", { scmIpSecurityRestrictions: [rule("203.0.113.0/24")] }, false],
    ["an office denied", { scmIpSecurityRestrictions: [rule("203.0.113.0/24", "Deny")] }, true],
    ["denied by default", { scmIpSecurityRestrictionsDefaultAction: "Deny" }, false],
    [
      "the main site's rules",
      { scmIpSecurityRestrictionsUseMain: true, ipSecurityRestrictions: [rule("203.0.113.0/24")] },
      false,
    ],
  ])("access restrictions: %s", (_, properties, expected) => {
    expect(allowsRegistry({ properties })).toBe(expected);
  });

  test.each([
    [{}, undefined],
    [{ scmUri: "https://storefront.scm.azurewebsites.net" }, undefined],
    [{ scmUri: "https://$storefront:redacted@storefront.scm.azurewebsites.net" }, undefined],
    [{ scmUri: "https://$s:pw@s.scm.azurewebsites.net", publishingPassword: "REDACTED" }, undefined],
    [{ scmUri: "http://$s:pw@s.scm.azurewebsites.net" }, undefined],
    [{ scmUri: "https://$s:pw@S.scm.azurewebsites.net:443/" }, "s.scm.azurewebsites.net"],
  ])("credentials: %j", (properties, host) => {
    expect(readCredentials({ properties })?.host).toBe(host);
  });

  test.each([
    [{}, undefined],
    [undefined, undefined],
    [{ b: "2", a: "1" }, "1"],
    [{ properties: { default: "d", a: "1" } }, "d"],
  ])("keys: %j", (body, key) => {
    expect(readFunctionKey(body)?.reveal()).toBe(key);
  });
});
