/**
 * A registry with one webhook for everything that a run can do to one, and a manifest that asks for all of it. Set back as often
 * as wanted, so that hundreds of runs can be broken at hundreds of points.
 */

import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { StoredWebhook, WebhookSetting } from "../../src/emulator/emulator.ts";
import type { Command, Report } from "../../src/model.ts";
import { type Host, run } from "../../src/run/run.ts";
import { parseSettings, type RawSettings } from "../../src/settings.ts";
import { quietHost } from "../end-to-end/host.ts";
import { type Ran, type RunOptions, startWorld, type World } from "../end-to-end/world.ts";

export const owner = "contoso/storefront";
export const registry = "contoso";
const ours = { "acr-webhooks-owner": owner };

/** A webhook's whole configuration, to be compared. */
export interface State {
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly status: string;
  readonly scope: string;
  readonly actions: readonly string[];
  readonly serviceUri: string;
  readonly customHeaders: Readonly<Record<string, string>>;
}

/** In every secret value, so that one search finds a leak of any. */
export const secretMark = "s3cret";
export const variables = { WEBHOOK_TOKEN: "s3cret-token-of-contoso", WEBHOOK_KEY: "s3cret-key/of+contoso" };

/** What is not ours, or protected, or ignored: it must come out as it went in, to the last stamp. */
export const untouchable = ["byHand", "foreign", "guarded", "webappShop"] as const;

/** What is there at the start; the URL is the endpoint's. */
function before(url: string): Readonly<Record<string, WebhookSetting>> {
  const at = (name: string) => `${url}/${name}?key=${secretMark}-old-of-${name}`;
  return {
    appHook: { serviceUri: `${url}/api/registry/webhook`, tags: ours, scope: "old" },
    byHand: { serviceUri: at("byHand") },
    foreign: { serviceUri: at("foreign"), tags: { "acr-webhooks-owner": "fabrikam/other" } },
    guarded: { serviceUri: at("guarded"), tags: { ...ours, "acr-webhooks-protect": "true" } },
    steady: { serviceUri: `${url}/steady`, tags: ours },
    toAdopt: { serviceUri: `${url}/toAdopt` },
    toDelete: { serviceUri: at("toDelete"), tags: ours, customHeaders: { "X-Old": `${secretMark}-header` } },
    toDeleteToo: { serviceUri: at("toDeleteToo"), tags: ours, customHeaders: { "X-Old": `${secretMark}-header` } },
    toReplace: {
      serviceUri: at("toReplace"),
      tags: { ...ours, cost: "42" },
      customHeaders: { "X-Old": `${secretMark}-header` },
      scope: "old",
    },
    toTakeOver: { serviceUri: at("toTakeOver"), tags: { team: "byHand" } },
    toUpdate: {
      serviceUri: `${url}/toUpdate`,
      tags: { ...ours, team: "live" },
      customHeaders: { Authorization: `${secretMark}-old-token` },
      scope: "old",
    },
    webappShop: { serviceUri: at("webappShop"), tags: ours },
  };
}

/** The registry's own limit: of the two creates one has no room before a webhook is gone. */
const quota = 13;

export function manifestText(url: string): string {
  return `owner: ${owner}
registry:
  name: ${registry}
ignore: ["webapp*"]
webhooks:
  appHook: {serviceUri: "${url}/api/registry/webhook", ping: true}
  steady: {serviceUri: "${url}/steady"}
  toAdopt: {serviceUri: "${url}/toAdopt"}
  toCreate:
    serviceUri: ${url}/toCreate?key=\${WEBHOOK_KEY}
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    actions: [push, delete]
  toCreateToo: {serviceUri: "${url}/toCreateToo", tags: {team: platform}}
  toReplace: {serviceUri: "${url}/toReplace", location: North Europe}
  toTakeOver: {serviceUri: "${url}/toTakeOver"}
  toUpdate:
    serviceUri: ${url}/toUpdate
    customHeaders: {Authorization: "Bearer \${WEBHOOK_TOKEN}"}
    scope: storefront:*
`;
}

/** What is there after a run that did all it was asked to, beside what is untouchable. */
export function wanted(url: string, token = variables.WEBHOOK_TOKEN): Readonly<Record<string, State>> {
  const plain = { location: "westeurope", status: "enabled", scope: "", actions: ["push"], customHeaders: {} };
  const authorization = { Authorization: `Bearer ${token}` };
  return {
    appHook: { ...plain, tags: ours, serviceUri: `${url}/api/registry/webhook` },
    steady: { ...plain, tags: ours, serviceUri: `${url}/steady` },
    toAdopt: { ...plain, tags: ours, serviceUri: `${url}/toAdopt` },
    toCreate: {
      ...plain,
      tags: ours,
      serviceUri: `${url}/toCreate?key=${variables.WEBHOOK_KEY}`,
      customHeaders: authorization,
      actions: ["delete", "push"],
    },
    toCreateToo: { ...plain, tags: { ...ours, team: "platform" }, serviceUri: `${url}/toCreateToo` },
    toReplace: {
      ...plain,
      tags: { ...ours, cost: "42" },
      serviceUri: `${url}/toReplace`,
      location: "northeurope",
    },
    toTakeOver: { ...plain, tags: { ...ours, team: "byHand" }, serviceUri: `${url}/toTakeOver` },
    toUpdate: {
      ...plain,
      tags: { ...ours, team: "live" },
      serviceUri: `${url}/toUpdate`,
      customHeaders: authorization,
      scope: "storefront:*",
    },
  };
}

/** What must be there in the end, whatever happened: what was there, and is not to be deleted. */
export const consents = ["--adopt", "toTakeOver", "--max-deletes", "10"] as const;
const rawConsents: RawSettings = { adopt: ["toTakeOver"], "max-deletes": ["10"] };

export interface Stage extends AsyncDisposable {
  readonly world: World;
  /** The endpoint's URL. */
  readonly url: string;
  /** What `state` and `untouched` gave right after the last reset. */
  before: Readonly<Record<string, State>>;
  untouchedBefore: Readonly<Record<string, StoredWebhook | undefined>>;
  /** Sets registry, switches, faults and endpoint back to the start. */
  reset(): Promise<void>;
  /** Everything that is in the registry now. */
  state(): Readonly<Record<string, State>>;
  /** The webhooks that must not be touched, stamps included. */
  untouched(): Readonly<Record<string, StoredWebhook | undefined>>;
  /** `apply` as users run it, with its report in `report.json`. */
  apply(args?: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The report file; undefined: there is none. */
  report(): Promise<unknown>;
  /** The same job again, from the sources and in this process: quicker where the build is not what is tried. */
  again(command: Command, raw?: RawSettings, host?: Partial<Host>, values?: typeof variables): Promise<Report>;
}

export async function startStage(): Promise<Stage> {
  const world = await startWorld({
    seed: { registries: [{ name: registry, location: "westeurope", sku: "Premium", replications: ["northeurope"] }] },
  });
  const { control, ready, ca } = world.emulator;
  const { url } = world.endpoint;
  const reportFile = join(world.directory, "report.json");
  await world.file("webhooks.yaml", manifestText(url));
  const login = {
    AZURE_SUBSCRIPTION_ID: ready.subscriptionId,
    AZURE_AUTHORITY_HOST: ready.authorityHost,
    AZURE_TENANT_ID: ready.tenantId,
    AZURE_CLIENT_ID: ready.clientId,
    AZURE_CLIENT_SECRET: ready.clientSecret,
  };
  const stage: Stage = {
    world,
    url,
    before: {},
    untouchedBefore: {},
    async reset() {
      control.reset();
      control.set({ quota });
      for (const webhook of control.webhooks(registry)) await control.remove(registry, webhook.name);
      for (const [name, setting] of Object.entries(before(url))) await control.put(registry, name, setting);
      world.endpoint.requests.length = 0;
      world.endpoint.answers = 200;
      await rm(reportFile, { force: true });
      stage.before = stage.state();
      stage.untouchedBefore = stage.untouched();
    },
    state: () => Object.fromEntries(control.webhooks(registry).map((webhook) => [webhook.name, stateOf(webhook)])),
    untouched: () => {
      const all = new Map(control.webhooks(registry).map((webhook) => [webhook.name, webhook]));
      return Object.fromEntries(untouchable.map((name) => [name, all.get(name)]));
    },
    apply: (args = [], options = {}) =>
      world.cli(
        [
          "apply",
          "--yes",
          "--report",
          "report.json",
          "--concurrency",
          "1",
          "--ping-retries",
          "1",
          ...consents,
          ...args,
        ],
        { ...options, env: { ...variables, ...options.env } },
      ),
    report: async () => {
      const text = await readFile(reportFile, "utf8").catch(() => undefined);
      return text === undefined ? undefined : JSON.parse(text);
    },
    again: (command, raw = {}, host = {}, values = variables) => {
      const all = { yes: ["true"], "arm-endpoint": [ready.armEndpoint], ...rawConsents, ...raw };
      const settings = parseSettings(all, (name) => `--${name}`);
      const environment = { ...login, ...values };
      return run(command, settings, {
        ...quietHost({ settings, manifest: manifestText(url), environment, ca }),
        ...host,
      });
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
  await stage.reset();
  return stage;
}

export function stateOf(webhook: StoredWebhook): State {
  const sorted = (map: ReadonlyMap<string, string>) => Object.fromEntries([...map].sort());
  return {
    location: webhook.location,
    tags: sorted(webhook.tags),
    status: webhook.status,
    scope: webhook.scope,
    actions: [...webhook.actions].sort(),
    serviceUri: webhook.serviceUri,
    customHeaders: sorted(webhook.customHeaders),
  };
}
