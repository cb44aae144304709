/** Tokens go to the configured cloud alone, whatever it or the network says; proxies work; certificates are explained. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunOptions, startWorld, type World } from "../end-to-end/world.ts";
import {
  type Cloud,
  certificateOfAnotherHost,
  createCertificate,
  expiredCertificate,
  json,
  startCloud,
  startProxy,
  token,
} from "./cloud.ts";

let world: World;
let cloud: Cloud;
let thief: Cloud;

beforeAll(async () => {
  world = await startWorld();
  const certificate = await createCertificate("localhost");
  [cloud, thief] = await Promise.all([startCloud(certificate), startCloud(certificate)]);
  await world.file("cloud.pem", certificate.cert);
  await world.file(
    "webhooks.yaml",
    `owner: contoso/storefront
registry: {name: contoso}
webhooks:
  deployHook:
    serviceUri: ${world.endpoint.url}/hook
    customHeaders: {Authorization: "\${WEBHOOK_TOKEN}"}
`,
  );
});
afterAll(async () => {
  await Promise.all([world, cloud, thief].map((each) => each[Symbol.asyncDispose]()));
});
beforeEach(() => {
  world.emulator.control.reset();
  cloud.requests.length = 0;
  thief.requests.length = 0;
  thief.answer = (_, response) => json(response, 200, { value: [] });
});

const apply = ["apply", "--yes", "--report", "report.json"];
const environment = () => ({ WEBHOOK_TOKEN: "s3cret-value" });

/** Runs against the cloud that can't be trusted. */
function inCloud(args: readonly string[], env: RunOptions["env"] = {}) {
  return world.cli(args, {
    env: {
      ...environment(),
      NODE_EXTRA_CA_CERTS: `${world.directory}/cloud.pem`,
      AZURE_AUTHORITY_HOST: cloud.origin,
      ACR_WEBHOOKS_ARM_ENDPOINT: cloud.origin,
      ...env,
    },
  });
}

const registries = {
  value: [
    {
      id: "/subscriptions/22222222-2222-4222-8222-222222222222/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/contoso",
      name: "contoso",
      location: "westeurope",
      sku: { name: "Premium" },
    },
  ],
};

const elsewhere: readonly (readonly [string, () => string])[] = [
  ["another host", () => `${thief.origin}/next`],
  ["another host that looks like it", () => `${cloud.origin}@${new URL(thief.origin).host}/next`],
  ["another host without a scheme", () => thief.origin.replace("https:", "")],
  ["the same host without TLS", () => cloud.origin.replace("https", "http")],
  ["something that is no address", () => "https://[/next"],
  ["a file", () => "file:///etc/passwd"],
];

describe("a token goes nowhere else", () => {
  it.each([301, 302, 303, 307, 308])("when the service redirects with %i", async (status) => {
    cloud.answer = ({ url = "" }, response) => json(response, status, {}, { location: `${thief.origin}${url}` });
    const ran = await inCloud(apply);
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(cloud.requests.some(({ authorization }) => authorization === `Bearer ${token}`)).toBe(true);
    expect(thief.requests).toEqual([]);
    expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
  });

  it.each(elsewhere)("when the next page is at %s", async (_, link) => {
    cloud.answer = ({ url = "" }, response) => {
      const page: object = url.includes("/webhooks") ? { value: [], nextLink: link() } : registries;
      json(response, 200, page);
    };
    const ran = await inCloud(apply);
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(cloud.requests.length).toBeGreaterThan(2);
    expect(thief.requests).toEqual([]);
    expect(cloud.requests.filter(({ line }) => !/^(GET|POST) /.test(line))).toEqual([]);
    expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
  });

  it.each(["Azure-AsyncOperation", "Location"])(
    "when an operation is to be followed elsewhere (%s)",
    async (header) => {
      const webhook = {
        name: "deployHook",
        location: "westeurope",
        properties: { actions: ["push"], provisioningState: "Creating" },
      };
      let there = false;
      cloud.answer = ({ url = "", method }, response) => {
        if (method === "PUT") {
          there = true;
          json(response, header === "Location" ? 202 : 201, webhook, { [header]: `${thief.origin}/operation` });
        } else if (url.includes("/webhooks/deployHook?"))
          json(response, there ? 200 : 404, there ? webhook : { error: { code: "ResourceNotFound" } });
        else if (url.includes("/webhooks?")) json(response, 200, { value: [] });
        else json(response, 200, url.includes("listUsages") ? { value: [] } : registries);
      };
      const ran = await inCloud([...apply, "--ping", "none"]);
      expect(cloud.requests.some(({ line }) => line.startsWith("PUT "))).toBe(true);
      expect(thief.requests).toEqual([]);
      expect(ran.code, ran.stdout + ran.stderr).toBe(5);
      expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
    },
  );

  it.each([301, 302, 303, 307, 308])("nor does the client secret, when the login redirects with %i", async (status) => {
    const { login } = cloud;
    cloud.login = (request, response) => {
      if (request.method === "POST") json(response, status, {}, { location: `${thief.origin}${request.url}` });
      else login(request, response);
    };
    const ran = await inCloud(apply);
    cloud.login = login;
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(thief.requests.filter(({ body }) => body.includes("client_secret"))).toEqual([]);
  });
});

describe("behind a proxy", () => {
  const proxied = (port: number, more: RunOptions["env"] = {}) => ({
    env: { ...environment(), HTTPS_PROXY: `http://user:s3cret-password@127.0.0.1:${port}`, ...more },
  });

  it("everything goes through it", async () => {
    await using proxy = await startProxy();
    const ran = await world.cli(["plan"], proxied(proxy.port));
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    const { host } = new URL(world.emulator.ready.armEndpoint);
    expect(new Set(proxy.connects)).toEqual(new Set([host]));
    expect(ran.stdout + ran.stderr).not.toContain("s3cret");
  });

  it("nothing does that NO_PROXY names", async () => {
    await using proxy = await startProxy();
    const ran = await world.cli(["plan"], proxied(proxy.port, { NO_PROXY: "example.com,localhost" }));
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(proxy.connects).toEqual([]);
  });

  it.each([403, 407, 502])("that says %i, the proxy is named and nothing of it is told", async (status) => {
    await using proxy = await startProxy();
    proxy.status = status;
    const ran = await world.cli(["plan"], proxied(proxy.port, { AZURE_LOG_LEVEL: "verbose" }));
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(ran.stdout + ran.stderr).toMatch(/HTTPS_PROXY|proxy/);
    expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
  });

  it("that is not there, it is explained", async () => {
    const ran = await world.cli(["plan"], proxied(1));
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(ran.stdout + ran.stderr).toMatch(/HTTPS_PROXY/);
    expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
  });
});

describe("a certificate", () => {
  it.each([
    ["of another host", certificateOfAnotherHost, /ERR_TLS_CERT_ALTNAME_INVALID/],
    ["that has expired", expiredCertificate, /CERT_HAS_EXPIRED/],
  ])("%s is explained, and nothing is sent", async (_, make, says) => {
    const certificate = await make();
    await using other = await startCloud(certificate);
    await world.file("other.pem", certificate.cert);
    const env = {
      ...environment(),
      NODE_EXTRA_CA_CERTS: `${world.directory}/other.pem`,
      AZURE_AUTHORITY_HOST: other.origin,
      ACR_WEBHOOKS_ARM_ENDPOINT: other.origin,
    };
    const ran = await world.cli(["plan"], { env });
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(ran.stdout + ran.stderr).toMatch(says);
    expect(other.requests).toEqual([]);
    expect(ran.stdout + ran.stderr).not.toMatch(/s3cret|\n\s+at /);
  });
});
