/**
 * What a user may set, declared once for all front ends: name, help, default, parser and type. Flags, inputs, environment twins
 * and the documentation follow from this table. Parsing is strict and reports all mistakes at once.
 */
import type { Command, Diagnostic, SettingAdvice } from "./model.ts";
import { UserError } from "./model.ts";
import {
  registryNameProblem,
  resourceGroupProblem,
  subscriptionIdProblem,
  type ValueProblem,
  wrapped,
} from "./text/text.ts";

export type RegistryCommand = Command | "export" | "match" | "init";

/** Under which heading `--help` shows a flag. */
export type SettingGroup = "what" | "where" | "consent" | "verify" | "output";

export interface Setting {
  /** The flag without dashes, and the input's name. */
  readonly name: string;
  readonly group: SettingGroup;
  readonly short?: string;
  /** The value's placeholder in help; none: a switch. */
  readonly value?: string;
  /** Can be given several times (flag), or one per line (input). */
  readonly many?: true;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly help: string;
  /** The commands that have the flag. */
  readonly commands: readonly RegistryCommand[];
  /** False: the action has no such input. */
  readonly input: boolean;
  /** False: no environment twin, because it gives consent or permission. */
  readonly env: boolean;
}

const all: readonly RegistryCommand[] = ["validate", "plan", "apply", "drift", "ping", "deliveries", "redeliver"];
const online: readonly RegistryCommand[] = ["plan", "apply", "drift", "ping", "deliveries", "redeliver"];
const planning: readonly RegistryCommand[] = ["plan", "apply", "drift"];
const pinging: readonly RegistryCommand[] = ["apply", "drift", "ping"];

const clouds = ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"] as const;
const formats = ["text", "json", "markdown"] as const;
const pingChoices = ["all", "changed", "none"] as const;
const ciSystems = ["auto", "github", "azure-pipelines", "gitlab", "none"] as const;
const commentChoices = ["always", "changes", "never"] as const;
const onPingFailure = ["fail", "rollback"] as const;

/** Every setting with its parser, by its property in `Settings`. The order is that of `--help` and of action.yml. */
const table = {
  files: {
    parse: (given) => (given.texts().length > 0 ? given.texts() : ["webhooks.yaml"]),
    name: "file",
    group: "what",
    short: "f",
    value: "path",
    many: true,
    default: "webhooks.yaml",
    help: "manifest file or glob",
    commands: [...all, "match"],
    input: true,
    env: true,
  },
  registries: {
    parse: (given) => registries(given),
    name: "registry",
    group: "what",
    value: "name",
    many: true,
    help: "process only this registry's documents (default: all)",
    commands: [...all, "export", "match"],
    input: true,
    env: true,
  },
  resourceGroup: {
    parse: (given) => given.checked((text) => resourceGroupProblem(text, true)),
    name: "resource-group",
    group: "where",
    value: "name",
    help: "the registry's resource group, if the manifest does not set it",
    commands: [...online, "export", "match", "init"],
    input: true,
    env: true,
  },
  subscriptionId: {
    parse: (given) => given.checked((text) => subscriptionIdProblem(text, true)),
    name: "subscription-id",
    group: "where",
    value: "id",
    help: "the registry's subscription, if the manifest does not set it (default: AZURE_SUBSCRIPTION_ID)",
    commands: [...online, "export", "match", "init"],
    input: true,
    env: true,
  },
  env: {
    parse: (given) => given.list(),
    name: "env",
    group: "what",
    value: "pattern",
    many: true,
    help: "more environment variables that references may use, besides WEBHOOK_* and AZURE_SUBSCRIPTION_ID; `*` matches any text",
    commands: [...all, "match"],
    input: true,
    env: false,
  },
  allowedHosts: {
    parse: (given) => given.listIfGiven(),
    name: "allowed-hosts",
    group: "what",
    value: "hosts",
    many: true,
    help: "hosts that service URIs may use, comma-separated: `deploy.contoso.com`, `*.contoso.com`, `host:8443`; `WEBHOOK_TOKEN=deploy.contoso.com` binds a reference to its host; `*` allows all",
    commands: all,
    input: true,
    env: false,
  },
  allowedEndpoints: {
    parse: (given) => endpoints(given),
    name: "allowed-endpoints",
    group: "what",
    value: "apps",
    many: true,
    help: "apps that `endpoint` may name, comma-separated: `storefront`, `storefront/staging` for a slot, or a resource ID; `*` allows all",
    commands: all,
    input: true,
    env: false,
  },
  owners: {
    parse: (given) => given.listIfGiven() ?? [],
    name: "owners",
    group: "what",
    value: "owners",
    many: true,
    help: "owners that a manifest may name, comma-separated; `contoso/storefront` also allows `contoso/storefront/eu`",
    commands: all,
    input: true,
    env: false,
  },
  maxDeletes: {
    parse: (given) => maxDeletes(given),
    name: "max-deletes",
    group: "consent",
    value: "limit",
    help: "maximum number of deletes and replaces per run, or a percentage of the owned webhooks (default: 50%, at least 1, never the last one)",
    commands: planning,
    input: true,
    env: false,
  },
  adopt: {
    parse: (given) => given.list(),
    name: "adopt",
    group: "consent",
    value: "name",
    many: true,
    help: "take ownership of this webhook and change it, although it has no owner or another one",
    commands: planning,
    input: true,
    env: false,
  },
  previousOwner: {
    parse: (given) => given.text(),
    name: "previous-owner",
    group: "consent",
    value: "owner",
    help: "take ownership of all webhooks of this owner, after a repository was renamed",
    commands: planning,
    input: true,
    env: false,
  },
  expectDigest: {
    parse: (given) => digest(given),
    name: "expect-digest",
    group: "consent",
    value: "digest",
    help: "apply only if the plan has this digest; also approves everything in that plan",
    commands: ["apply"],
    input: true,
    env: false,
  },
  yes: {
    parse: (given) => given.yesNo(),
    name: "yes",
    group: "consent",
    short: "y",
    help: "go ahead without asking",
    commands: ["apply", "redeliver"],
    input: false,
    env: false,
  },
  ping: {
    parse: (given) => given.choice(pingChoices),
    name: "ping",
    group: "verify",
    value: "which",
    choices: pingChoices,
    help: "webhooks to ping: every enabled one, those that changed (not for the command ping), or none (default: all; for drift: none)",
    commands: pinging,
    input: true,
    env: true,
  },
  pingTimeout: {
    parse: (given) => given.whole(1, 3600),
    name: "ping-timeout",
    group: "verify",
    value: "seconds",
    default: "30",
    help: "seconds to wait for the endpoint's response, per attempt",
    commands: pinging,
    input: true,
    env: true,
  },
  pingRetries: {
    parse: (given) => given.whole(0, 10),
    name: "ping-retries",
    group: "verify",
    value: "number",
    default: "2",
    help: "further pings after 5xx, 408, 429 or no response",
    commands: pinging,
    input: true,
    env: true,
  },
  since: {
    parse: (given) => given.duration(1, 30),
    name: "since",
    group: "what",
    value: "duration",
    help: "how far back to look, as in 30m, 6h or 3d (deliveries: default 24h; redeliver: at most 3d)",
    commands: ["deliveries", "redeliver"],
    input: true,
    env: true,
  },
  failed: {
    parse: (given) => given.yesNo(),
    name: "failed",
    group: "what",
    help: "show only webhooks with a failed delivery; with --follow, only failed deliveries",
    commands: ["deliveries"],
    input: false,
    env: true,
  },
  event: {
    parse: (given) => given.list(),
    name: "event",
    group: "what",
    value: "id",
    many: true,
    help: "send only this event again",
    commands: ["redeliver"],
    input: true,
    env: false,
  },
  max: {
    parse: (given) => given.wholeIfGiven(1, 10_000),
    name: "max",
    group: "consent",
    value: "number",
    help: "maximum number of events to send again (default: 20, or no limit with consent)",
    commands: ["redeliver"],
    input: true,
    env: false,
  },
  dryRun: {
    parse: (given) => given.yesNo(),
    name: "dry-run",
    group: "consent",
    help: "show what would be sent again, and send nothing",
    commands: ["redeliver"],
    input: true,
    env: true,
  },
  deliveries: {
    parse: (given) => given.duration(1, 30),
    name: "deliveries",
    group: "verify",
    value: "duration",
    help: "also check the deliveries of this time, as in 24h (default: not checked)",
    commands: ["drift"],
    input: true,
    env: true,
  },
  minSuccess: {
    parse: (given) => percentage(given),
    name: "min-success",
    group: "verify",
    value: "percentage",
    default: "100%",
    help: "minimum share of successful deliveries per webhook; below it, the exit code is 6",
    commands: ["deliveries", "drift"],
    input: true,
    env: true,
  },
  follow: {
    parse: (given) => given.yesNo(),
    name: "follow",
    group: "output",
    help: "keep running, and print new deliveries as they come; one read every 5 seconds for each webhook",
    commands: ["deliveries"],
    input: false,
    env: false,
  },
  onPingFailure: {
    parse: (given) => given.choice(onPingFailure) ?? "fail",
    name: "on-ping-failure",
    group: "verify",
    value: "what",
    choices: onPingFailure,
    default: "fail",
    help: "what to do if the ping of a changed webhook fails; `rollback` restores the webhook",
    commands: ["apply"],
    input: true,
    env: true,
  },
  format: {
    parse: (given) => given.choice(formats) ?? "text",
    name: "format",
    group: "output",
    value: "format",
    choices: formats,
    default: "text",
    help: "output format",
    commands: [...all, "match"],
    input: false,
    env: true,
  },
  out: {
    parse: (given) => given.text(),
    name: "out",
    group: "output",
    value: "file",
    help: "also write the plan to this file, as JSON",
    commands: ["plan"],
    input: false,
    env: true,
  },
  report: {
    parse: (given) => given.text(),
    name: "report",
    group: "output",
    value: "file",
    help: "write the report to this file, as JSON; updated during the run",
    commands: all,
    input: false,
    env: true,
  },
  junit: {
    parse: (given) => given.text(),
    name: "junit",
    group: "output",
    value: "file",
    help: "also write the results to this file, as JUnit XML: pings, drift, refusals and errors as test cases",
    commands: all,
    input: false,
    env: true,
  },
  sarif: {
    parse: (given) => given.text(),
    name: "sarif",
    group: "output",
    value: "file",
    help: "also write the diagnostics to this file, as SARIF 2.1.0",
    commands: ["validate"],
    input: false,
    env: true,
  },
  detailedExitcode: {
    parse: (given) => given.yesNo(),
    name: "detailed-exitcode",
    group: "output",
    help: "exit with 2 if changes are pending",
    commands: ["plan"],
    input: false,
    env: true,
  },
  concurrency: {
    parse: (given) => given.whole(1, 64),
    name: "concurrency",
    group: "where",
    value: "number",
    default: "8",
    help: "maximum number of pending requests per registry",
    commands: [...online, "export", "match", "init"],
    input: true,
    env: true,
  },
  cache: {
    parse: (given) => given.text(),
    name: "cache",
    group: "what",
    value: "file",
    help: "cache reads in this file (no secrets); requires ACR_WEBHOOKS_CACHE_KEY. For redeliver: events that were sent again",
    commands: [...planning, "redeliver"],
    input: true,
    env: true,
  },
  cacheMaxAge: {
    parse: (given) => given.whole(0, 8760),
    name: "cache-max-age",
    group: "what",
    value: "hours",
    default: "24",
    help: "hours until a cached webhook is read again, even if it seems unchanged",
    commands: planning,
    input: true,
    env: true,
  },
  shard: {
    parse: (given) => shard(given),
    name: "shard",
    group: "what",
    value: "i/n",
    help: "process shard i of n, as in 3/8, assigned by a hash of the registry's name",
    commands: online,
    input: true,
    env: true,
  },
  cloud: {
    parse: (given) => given.choice(clouds) ?? "AzureCloud",
    name: "cloud",
    group: "where",
    value: "name",
    choices: clouds,
    default: "AzureCloud",
    help: "the Azure cloud; AZURE_AUTHORITY_HOST sets the login's host",
    commands: [...online, "export", "match", "init"],
    input: true,
    env: true,
  },
  armEndpoint: {
    parse: (given) => given.text(),
    name: "arm-endpoint",
    group: "where",
    value: "url",
    help: "Resource Manager of a private cloud or an emulator, instead of the cloud's",
    commands: [...online, "export", "match", "init"],
    input: true,
    env: true,
  },
  ci: {
    parse: (given) => given.choice(ciSystems) ?? "auto",
    name: "ci",
    group: "output",
    value: "system",
    choices: ciSystems,
    default: "auto",
    help: "CI system whose log, outputs and comments to use; auto detects Azure Pipelines and GitLab",
    commands: all,
    input: false,
    env: true,
  },
  comment: {
    parse: (given) => given.choice(commentChoices) ?? "changes",
    name: "comment",
    group: "output",
    value: "when",
    choices: commentChoices,
    default: "changes",
    help: "on Azure Pipelines and GitLab, when to comment the plan on the pull request",
    commands: planning,
    input: false,
    env: true,
  },
  label: {
    parse: (given) => given.text(),
    name: "label",
    group: "output",
    value: "text",
    help: "on Azure Pipelines and GitLab, distinguishes this step's comment from those of other steps",
    commands: planning,
    input: false,
    env: true,
  },
  codequality: {
    parse: (given) => given.text(),
    name: "codequality",
    group: "output",
    value: "file",
    help: "write a GitLab code quality report to this file",
    commands: ["validate"],
    input: false,
    env: true,
  },
  dotenv: {
    parse: (given) => given.text(),
    name: "dotenv",
    group: "output",
    value: "file",
    help: "on GitLab, write the outputs to this file, for `artifacts:reports:dotenv`",
    commands: all,
    input: false,
    env: true,
  },
} satisfies Record<string, Setting & { readonly parse: (given: Given) => unknown }>;

/** All settings, parsed. Numbers have the unit of their help; a shard counts from 1. */
export type Settings = { readonly [K in keyof typeof table]: ReturnType<(typeof table)[K]["parse"]> };

export const settings: readonly Setting[] = Object.values(table);

/** Who reads a message: it decides how a setting is spelled. */
export type FrontEnd = "command-line" | "github" | "azure-pipelines" | "gitlab";

/** Settings that are environment variables except in the action, which has inputs for them. */
const variables: Readonly<Record<string, string>> = { "client-id": "AZURE_CLIENT_ID", "tenant-id": "AZURE_TENANT_ID" };

/** A setting as this front end's user writes it: `--max-deletes 3`, `max-deletes: 3`, `AZURE_CLIENT_ID`. */
export function spellSetting({ name, value }: SettingAdvice, frontEnd: FrontEnd): string {
  if (frontEnd === "github") return value === undefined ? `\`${name}\`` : `${name}: ${value}`;
  const variable = variables[name];
  if (variable !== undefined) return value === undefined ? variable : `${variable}=${value}`;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

/** Values as they come from flags, inputs or variables; absent: not given. */
export type RawSettings = Readonly<Record<string, readonly string[] | undefined>>;

const variableOf = new WeakMap<readonly string[], string>();

/** The values of a setting that an environment variable gives: messages then name the variable. */
export function fromVariable(variable: string, values: readonly string[]): readonly string[] {
  variableOf.set(values, variable);
  return values;
}

/** Parses all settings; throws `UserError` (exit 3) with every mistake. `label` spells a setting as the front end's user does. */
export function parseSettings(raw: RawSettings, label: (name: string) => string): Settings {
  const wrong: Diagnostic[] = [];
  const parsed = Object.entries(table).map(([property, { parse, ...setting }]) => {
    const values = raw[setting.name];
    const spelling = (values && variableOf.get(values)) ?? label(setting.name);
    const mistake = (message: string, help: string) => {
      wrong.push({ severity: "error", code: "usage", message: `${spelling} ${message}`, help });
    };
    // An empty variable must not mean the default, least of all for limits and consent.
    if (values?.every((text) => text.trim() === "")) mistake("is empty", "Give it a value, or leave it out.");
    return [property, parse(new Given(setting, values, mistake))];
  });
  if (wrong.length > 0) throw new UserError(wrong, 3);
  return Object.fromEntries(parsed) as Settings;
}

type Mistake = (message: string, help: string) => void;

/** What was given for one setting, and the ways to read it. A mistake is reported, and some valid value returned. */
class Given {
  readonly #setting: Setting;
  readonly #values: readonly string[] | undefined;
  readonly mistake: Mistake;

  constructor(setting: Setting, values: readonly string[] | undefined, mistake: Mistake) {
    this.#setting = setting;
    this.#values = values;
    this.mistake = mistake;
  }

  texts(): readonly string[] {
    return (this.#values ?? []).map((text) => text.trim()).filter((text) => text !== "");
  }

  /** Several values, also comma-separated. */
  list(): readonly string[] {
    return this.texts().flatMap((text) =>
      text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    );
  }

  listIfGiven(): readonly string[] | undefined {
    return this.#values === undefined ? undefined : this.list();
  }

  text(): string | undefined {
    const texts = this.texts();
    if (texts.length > 1) this.mistake("is given more than once", "Give it once.");
    return texts.at(-1) ?? this.#setting.default;
  }

  /** A text in which `problem` finds nothing wrong. */
  checked(problem: (text: string) => ValueProblem | undefined): string | undefined {
    const text = this.text();
    const found = text === undefined ? undefined : problem(text);
    if (found) this.mistake(found.problem, found.help);
    return text;
  }

  choice<T extends string>(choices: readonly T[]): T | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const found = choices.find((each) => each.toLowerCase() === text.toLowerCase());
    if (found === undefined)
      this.mistake(`has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
    return found;
  }

  wholeIfGiven(least: number, most: number): number | undefined {
    return this.#values === undefined ? undefined : this.whole(least, most);
  }

  /** In milliseconds, from `30m`, `6h` or `3d`. The limits: minutes at least, days at most. */
  duration(leastMinutes: number, mostDays: number): number | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const [, digits = "", unit = ""] = /^(\d{1,5})\s*([mhd])$/i.exec(text) ?? [];
    const minutes = Number(digits) * ({ m: 1, h: 60, d: 1440 }[unit.toLowerCase()] ?? Number.NaN);
    if (minutes >= leastMinutes && minutes <= mostDays * 1440) return minutes * 60_000;
    this.mistake(
      `is not a duration from ${leastMinutes}m to ${mostDays}d: ${JSON.stringify(text.slice(0, 40))}`,
      "Write a number with m, h or d, as in 30m, 6h or 3d.",
    );
    return undefined;
  }

  whole(least: number, most: number): number {
    const text = this.text() ?? "";
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.mistake(`is not a whole number from ${least} to ${most}`, "Use digits only.");
    return least;
  }

  yesNo(): boolean {
    const text = this.text();
    if (text === undefined || /^false$/i.test(text)) return false;
    if (!/^true$/i.test(text)) this.mistake("is neither true nor false", "Use true or false.");
    return true;
  }
}

/** In percent: `95%` or `95`. */
function percentage(given: Given): number {
  const text = given.text() ?? "100%";
  const value = /^\d{1,3}(?:\.\d{1,2})?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  given.mistake(`is not a percentage: ${JSON.stringify(text.slice(0, 40))}`, "Write a number from 0% to 100%.");
  return 100;
}

function maxDeletes(given: Given): { readonly count: number } | { readonly percent: number } | undefined {
  const text = given.text();
  if (text === undefined) return undefined;
  const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(text) ?? [];
  const value = Number(digits);
  if (digits === undefined || (percent === "%" && value > 100)) {
    given.mistake("is neither a number nor a percentage", "Write it as in 3 or 25%.");
    return undefined;
  }
  return percent === "%" ? { percent: value } : { count: value };
}

/** Names of apps, `NAME/SLOT`, resource IDs or `*`; undefined: not given. */
function endpoints(given: Given): readonly string[] | undefined {
  const entries = given.listIfGiven();
  for (const entry of entries ?? []) {
    if (/^(?:\*|[\w-]+(?:\/[\w-]+)?)$/.test(entry)) continue;
    if (
      /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Web\/sites\/[^/]+(?:\/slots\/[^/]+)?$/i.test(
        entry,
      )
    )
      continue;
    given.mistake(
      `has no app ${JSON.stringify(entry.slice(0, 200))}`,
      "Use a name (`storefront`), a name and a slot (`storefront/staging`), a resource ID, or `*`.",
    );
  }
  return entries;
}

function registries(given: Given): readonly string[] {
  const names = given.list();
  for (const name of names) {
    const found = registryNameProblem(name, true);
    if (found) given.mistake(`${JSON.stringify(name.slice(0, 60))} ${found.problem}`, found.help);
  }
  return names;
}

function shard(given: Given): { readonly index: number; readonly of: number } | undefined {
  const text = given.text();
  if (text === undefined) return undefined;
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= of) return { index, of };
  given.mistake("is not a shard", "Write it as in 3/8: the third of eight.");
  return undefined;
}

function digest(given: Given): string | undefined {
  const text = given.text()?.toLowerCase();
  if (text !== undefined && !/^[0-9a-f]{64}$/.test(text))
    given.mistake("is not a digest", "Copy all 64 characters from the plan's last line.");
  return text;
}

// --- Subscription ------------------------------------------------------------------------------------------------------

const subscriptionVariable = "AZURE_SUBSCRIPTION_ID";

/** What is wrong with AZURE_SUBSCRIPTION_ID, if it is set. The login checks its own variables. */
export function wrongSubscription(environment: Readonly<Record<string, string | undefined>>): readonly Diagnostic[] {
  const text = environment[subscriptionVariable];
  const found = text ? subscriptionIdProblem(text, true) : undefined;
  if (!found) return [];
  return [{ severity: "error", code: "usage", message: `${subscriptionVariable} ${found.problem}`, help: found.help }];
}

/** The subscription of the setting, or of AZURE_SUBSCRIPTION_ID; undefined: neither is set. Throws `UserError` (exit 3). */
export function givenSubscription(
  { subscriptionId }: Pick<Settings, "subscriptionId">,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (subscriptionId !== undefined) return subscriptionId;
  const wrong = wrongSubscription(environment);
  if (wrong.length > 0) throw new UserError(wrong, 3);
  return environment[subscriptionVariable] || undefined;
}

// --- Proxies -----------------------------------------------------------------------------------------------------------

const proxyNames = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);

/**
 * The proxy variables to change, so that every HTTP library reads them alike: `host:port` means http. Throws `UserError` (exit 3)
 * with every malformed one. Their values can contain a password, so no message quotes them.
 */
export function proxyVariables(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const wrong: Diagnostic[] = [];
  const changed: Record<string, string> = {};
  for (const name of proxyNames) {
    const given = environment[name] ?? "";
    const text = given.trim();
    // Not used beside HTTPS_PROXY: desktops set both, with a scheme of their own here.
    const isUnused = /^all_proxy$/i.test(name) && (environment["HTTPS_PROXY"] || environment["https_proxy"]);
    if (text === "" || isUnused) continue;
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const problem = proxyProblem(url);
    if (problem !== undefined)
      wrong.push({
        severity: "error",
        code: "usage",
        message: `${name} ${problem}`,
        help: "Write it as http://proxy.contoso.com:8080.",
      });
    else if (url !== given) changed[name] = url;
  }
  if (wrong.length > 0) throw new UserError(wrong, 3);
  return changed;
}

function proxyProblem(url: string): string | undefined {
  const around = wrapped(url.replace(/^http:\/\/(?=["'`“”‘’{])/, ""));
  if (around) return around.problem;
  if (!URL.canParse(url)) return "is not a valid proxy address";
  const { protocol, hostname } = new URL(url);
  if (/^https?:$/.test(protocol) && !/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(hostname))
    return "is not a valid proxy address";
  return protocol === "http:" || protocol === "https:"
    ? undefined
    : `names a ${protocol.slice(0, -1)} proxy; only http and https are supported`;
}

/** The CI system that the command line is a step of. An invalid value counts as none; parsing the settings reports it. */
export function ciOf(
  raw: RawSettings,
  environment: Readonly<Record<string, string | undefined>>,
): "github" | "azure-pipelines" | "gitlab" | "none" {
  const given = raw["ci"]?.at(-1)?.trim().toLowerCase() ?? "auto";
  if (given === "github" || given === "azure-pipelines" || given === "gitlab") return given;
  if (given !== "auto") return "none";
  if (/^true$/i.test(environment["TF_BUILD"] ?? "")) return "azure-pipelines";
  return environment["GITLAB_CI"] === "true" ? "gitlab" : "none";
}
