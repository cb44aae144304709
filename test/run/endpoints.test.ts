/** Laws of resolved endpoints, whatever Resource Manager's responses contain. */
import { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { login } from "../../src/azure/azure.ts";
import { openEndpoints } from "../../src/azure/endpoints.ts";
import { type EndpointReference, isUnknown, Secret } from "../../src/model.ts";
import { findSite, type ResolvedEndpoint, resolveApp, resolveFunction } from "../../src/run/endpoints.ts";

const endpoint = "https://management.contoso.com";
const subscription = "00000000-0000-4000-8000-000000000001";
const domains = ["azurewebsites.net"];
const id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Web/sites/storefront`;

/** The real client, over a network where each path below the app has this response. */
function port(replies: Readonly<Record<string, unknown>>) {
  const transport: HttpClient = {
    sendRequest: async (request) => {
      const path = new URL(request.url).pathname.slice(id.length);
      const body = replies[path];
      const status = body === undefined ? 404 : 200;
      return { request, status, headers: createHttpHeaders(), bodyAsText: JSON.stringify(body ?? {}) };
    },
  };
  const arm = new ContainerRegistryManagementClient(
    { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) },
    subscription,
    { endpoint, httpClient: transport, retryOptions: { maxRetries: 0 } },
  );
  return openEndpoints({ pipeline: arm.pipeline, transport, endpoint }, subscription);
}

const reference: EndpointReference = {
  kind: "appService",
  app: "storefront",
  slot: undefined,
  resourceGroup: "rg",
  subscriptionId: subscription,
};

const host = fc.constantFrom(
  "storefront.scm.azurewebsites.net",
  "storefront.azurewebsites.net",
  "storefront-abc.scm.westeurope-01.azurewebsites.net",
  "evil.example.com",
  "azurewebsites.net",
  "evil.example.com#.azurewebsites.net",
  "storefront.scm.azurewebsites.net.evil.example.com",
  "evilazurewebsites.net",
);
const password = "s3cretPassw0rd";
const scmUri = fc.oneof(
  host.map((name) => `https://$storefront:${password}@${name}`),
  host.map((name) => `https://$storefront:${password}@${name}/`),
  host.map((name) => `https://$storefront:${password}@${name}@evil.example.com`),
  host.map((name) => `https://$storefront:${password}/@${name}`),
  host.map((name) => `http://$storefront:${password}@${name}`),
);
const site = fc.record({
  scm: host,
  names: fc.array(host, { maxLength: 3 }),
  state: fc.constantFrom("Running", "Stopped", undefined),
});

function siteBody({ scm, names, state }: { scm: string; names: string[]; state: string | undefined }) {
  const hostNameSslStates = [{ name: scm, hostType: "Repository" }];
  return { id, properties: { state, hostNameSslStates, enabledHostNames: names } };
}

/** The host of the URI, or undefined if there is none to write. */
function writtenHost({ uri }: ResolvedEndpoint): string | undefined {
  const known = isUnknown(uri) ? uri.withoutPassword : uri;
  return known && new URL(known.reveal()).host;
}

async function resolve(answer: Parameters<typeof siteBody>[0], replies: Readonly<Record<string, unknown>>) {
  const endpoints = port({ "": siteBody(answer), ...replies });
  const found = await findSite(endpoints, reference);
  if ("message" in found) throw new Error(found.message);
  return { endpoints, found };
}

test("an app's host is one of its own response, below the cloud's domains, and the password is nowhere but in secrets", async () => {
  await fc.assert(
    fc.asyncProperty(site, scmUri, async (answer, uri) => {
      const credentials = { properties: { scmUri: uri } };
      const { endpoints, found } = await resolve(answer, { "/config/publishingcredentials/list": credentials });
      const resolved = await resolveApp(endpoints, found, domains);
      const written = writtenHost(resolved);
      if (written !== undefined) {
        expect([answer.scm, ...answer.names]).toContain(written);
        expect(written.endsWith(".azurewebsites.net")).toBe(true);
      }
      expect(JSON.stringify(resolved)).not.toContain(password);
      if (resolved.uri instanceof Secret && resolved.uri.reveal().includes(password))
        expect(resolved.secrets.map((secret) => secret.reveal())).toContain(password);
    }),
  );
});

test.each([
  ["AzureCloud", "azurewebsites.net"],
  ["AzureUSGovernment", "azurewebsites.us"],
  ["AzureChinaCloud", "chinacloudsites.cn"],
] as const)("in %s, hosts are below %s, with a unique default host name as well", async (cloud, domain) => {
  const environment = { AZURE_TENANT_ID: subscription, AZURE_CLIENT_ID: subscription, AZURE_CLIENT_SECRET: "secret" };
  const { siteDomains } = await login({
    cloud,
    armEndpoint: undefined,
    environment,
    signal: new AbortController().signal,
  });
  for (const name of [`storefront.scm.${domain}`, `storefront-0a1b2c.scm.region-01.${domain}`]) {
    const { endpoints, found } = await resolve(
      { scm: name, names: [], state: "Running" },
      { "/config/publishingcredentials/list": { properties: { scmUri: `https://$storefront:${password}@${name}` } } },
    );
    expect(writtenHost(await resolveApp(endpoints, found, siteDomains))).toBe(name);
    const others = ["azurewebsites.net", "azurewebsites.us", "chinacloudsites.cn"].filter((one) => one !== domain);
    const refused = await resolveApp(endpoints, found, others);
    expect([writtenHost(refused), refused.problems.map(({ code }) => code)]).toEqual([
      undefined,
      ["endpoint-not-reachable"],
    ]);
  }
});

test("a function's host is one of its app's own response, below the cloud's domains", async () => {
  const url = fc.oneof(
    host.map((name) => `https://${name}/api/onpush`),
    host.map((name) => `http://${name}/api/onpush`),
    host.map((name) => `https://${name}@evil.example.com/api/onpush`),
    host.map((name) => `https://${name}:8443/api/onpush`),
  );
  await fc.assert(
    fc.asyncProperty(site, url, async (answer, template) => {
      const bindings = [{ type: "httpTrigger", methods: ["post"], authLevel: "FUNCTION" }];
      const { endpoints, found } = await resolve(answer, {
        "/functions/onPush": { properties: { invoke_url_template: template, config: { bindings } } },
        "/functions/onPush/listkeys": { default: password },
      });
      const resolved = await resolveFunction(endpoints, found, { name: "onPush", hasKey: false, domains });
      const written = writtenHost(resolved);
      if (written !== undefined) {
        expect([answer.scm, ...answer.names]).toContain(written);
        expect(written.endsWith(".azurewebsites.net")).toBe(true);
        expect(resolved.shown?.startsWith("https://")).toBe(true);
      } else expect(resolved.key).toBeUndefined();
      expect(JSON.stringify(resolved)).not.toContain(password);
    }),
  );
});
