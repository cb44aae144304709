/**
 * What a user may set, once for both front ends: flags of the command line, inputs of the action, their help and defaults.
 * Parsing is strict, and all mistakes are told at once.
 */
import type { Command, Diagnostic, SettingAdvice } from "./model.ts";
import { UserError } from "./model.ts";

export type RegistryCommand = Command | "export";

export interface Setting {
  /** The flag without dashes, and the input's name. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; none: a switch. */
  readonly value?: string;
  /** May be given several times (flag), or one per line (input). */
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

const all: readonly RegistryCommand[] = ["validate", "plan", "apply", "drift", "ping"];
const online: readonly RegistryCommand[] = ["plan", "apply", "drift", "ping"];
const planning: readonly RegistryCommand[] = ["plan", "apply", "drift"];
const pinging: readonly RegistryCommand[] = ["apply", "drift", "ping"];

export const settings: readonly Setting[] = [
  {
    name: "file",
    short: "f",
    value: "path",
    many: true,
    default: "webhooks.yaml",
    help: "manifest to read; a file or a glob",
    commands: all,
    input: true,
    env: true,
  },
  {
    name: "registry",
    value: "name",
    many: true,
    help: "only the documents of this registry (default: all)",
    commands: [...all, "export"],
    input: true,
    env: true,
  },
  {
    name: "resource-group",
    value: "name",
    help: "the registry's resource group, where a manifest leaves it out",
    commands: [...online, "export"],
    input: true,
    env: true,
  },
  {
    name: "subscription-id",
    value: "id",
    help: "the registry's subscription, where a manifest leaves it out (default: AZURE_SUBSCRIPTION_ID)",
    commands: [...online, "export"],
    input: true,
    env: true,
  },
  {
    name: "env",
    value: "pattern",
    many: true,
    help: "environment variables that references may use, beside WEBHOOK_* and AZURE_SUBSCRIPTION_ID; `*` stands for any text",
    commands: all,
    input: true,
    env: false,
  },
  {
    name: "allowed-hosts",
    value: "hosts",
    many: true,
    help: "hosts that service URIs may point to, comma-separated: `deploy.contoso.com`, `*.contoso.com`, `host:8443`; `WEBHOOK_TOKEN=deploy.contoso.com` binds a reference to its host; `*` allows all",
    commands: all,
    input: true,
    env: false,
  },
  {
    name: "owners",
    value: "owners",
    many: true,
    help: "owners that a manifest may name, comma-separated; each also allows what is below it (`contoso/storefront` allows `contoso/storefront/eu`)",
    commands: all,
    input: true,
    env: false,
  },
  {
    name: "max-deletes",
    value: "limit",
    help: "most deletes and replaces of one run: a number, or a percentage of the owned webhooks (default: 50%, at least 1, never the last one)",
    commands: planning,
    input: true,
    env: false,
  },
  {
    name: "adopt",
    value: "name",
    many: true,
    help: "take over and change this webhook, which has no owner or another one",
    commands: planning,
    input: true,
    env: false,
  },
  {
    name: "previous-owner",
    value: "owner",
    help: "take over all webhooks of this owner (a renamed repository)",
    commands: planning,
    input: true,
    env: false,
  },
  {
    name: "expect-digest",
    value: "digest",
    help: "apply only if the plan still has this digest, which then stands for consent to all it shows",
    commands: ["apply"],
    input: true,
    env: false,
  },
  { name: "yes", short: "y", help: "apply without asking", commands: ["apply"], input: false, env: false },
  {
    name: "ping",
    value: "which",
    choices: ["all", "changed", "none"],
    help: "webhooks to ping: every enabled one of the manifest, those that changed (not for the command ping), or none (default: all; for drift: none)",
    commands: pinging,
    input: true,
    env: true,
  },
  {
    name: "ping-timeout",
    value: "seconds",
    default: "30",
    help: "seconds to wait for the endpoint's answer, for each try",
    commands: pinging,
    input: true,
    env: true,
  },
  {
    name: "ping-retries",
    value: "number",
    default: "2",
    help: "further pings after 5xx, 408, 429 or no answer",
    commands: pinging,
    input: true,
    env: true,
  },
  {
    name: "on-ping-failure",
    value: "what",
    choices: ["fail", "rollback"],
    default: "fail",
    help: "rollback gives a webhook that was changed in this run, and whose ping fails, its previous configuration back",
    commands: ["apply"],
    input: true,
    env: true,
  },
  {
    name: "format",
    value: "format",
    choices: ["text", "json", "markdown"],
    default: "text",
    help: "of the result on standard output",
    commands: all,
    input: false,
    env: true,
  },
  {
    name: "out",
    value: "file",
    help: "also write the plan, as JSON, to this file",
    commands: ["plan"],
    input: false,
    env: true,
  },
  {
    name: "report",
    value: "file",
    help: "write the report, as JSON, to this file; kept up to date during the run",
    commands: all,
    input: false,
    env: true,
  },
  {
    name: "detailed-exitcode",
    help: "exit with 2 when changes are pending",
    commands: ["plan"],
    input: false,
    env: true,
  },
  {
    name: "concurrency",
    value: "number",
    default: "8",
    help: "requests in flight for one registry",
    commands: [...online, "export"],
    input: true,
    env: true,
  },
  {
    name: "cache",
    value: "file",
    help: "keep in this file, without secrets, what was read, and read only what changed since; needs a key in ACR_WEBHOOKS_CACHE_KEY",
    commands: planning,
    input: true,
    env: true,
  },
  {
    name: "cache-max-age",
    value: "hours",
    default: "24",
    help: "hours after which a webhook is read again although it seems unchanged",
    commands: planning,
    input: true,
    env: true,
  },
  {
    name: "shard",
    value: "i/n",
    help: "only the i-th of n parts of the registries, as in 3/8; which part a registry is in depends on its name alone",
    commands: online,
    input: true,
    env: true,
  },
  {
    name: "cloud",
    value: "name",
    choices: ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"],
    default: "AzureCloud",
    help: "the Azure cloud; the login follows AZURE_AUTHORITY_HOST where that is set",
    commands: [...online, "export"],
    input: true,
    env: true,
  },
  {
    name: "arm-endpoint",
    value: "url",
    help: "Resource Manager of a private cloud or an emulator, instead of the cloud's",
    commands: [...online, "export"],
    input: true,
    env: true,
  },
];

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

export interface Settings {
  readonly files: readonly string[];
  readonly registries: readonly string[];
  readonly resourceGroup: string | undefined;
  readonly subscriptionId: string | undefined;
  readonly env: readonly string[];
  readonly allowedHosts: readonly string[] | undefined;
  readonly owners: readonly string[];
  readonly maxDeletes: { readonly count: number } | { readonly percent: number } | undefined;
  readonly adopt: readonly string[];
  readonly previousOwner: string | undefined;
  readonly expectDigest: string | undefined;
  readonly yes: boolean;
  readonly ping: "all" | "changed" | "none" | undefined;
  /** Seconds. */
  readonly pingTimeout: number;
  readonly pingRetries: number;
  readonly onPingFailure: "fail" | "rollback";
  readonly format: "text" | "json" | "markdown";
  readonly out: string | undefined;
  readonly report: string | undefined;
  readonly detailedExitcode: boolean;
  readonly concurrency: number;
  readonly cache: string | undefined;
  /** Hours. */
  readonly cacheMaxAge: number;
  /** Counts from 1. */
  readonly shard: { readonly index: number; readonly of: number } | undefined;
  readonly cloud: "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";
  readonly armEndpoint: string | undefined;
}

/** Reads all settings; throws `UserError` (exit 3) with every mistake. `label` spells a setting as the front end's user knows it. */
export function parseSettings(raw: RawSettings, label: (name: string) => string): Settings {
  const wrong: Diagnostic[] = [];
  const empty = new Set<string>();
  const mistake = (name: string, message: string, help: string) => {
    wrong.push({ severity: "error", code: "usage", message: `${label(name)} ${message}`, help });
  };

  function many(name: string): readonly string[] {
    if (raw[name]?.every((text) => text.trim() === "") === true && !empty.has(name)) {
      // A variable that expands to nothing must not stand for the default, least of all where it limits or consents.
      empty.add(name);
      mistake(name, "is empty", "Give it a value, or leave it out.");
    }
    return (raw[name] ?? []).map((text) => text.trim()).filter((text) => text !== "");
  }
  function list(name: string): readonly string[] {
    return many(name).flatMap((text) =>
      text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    );
  }
  function one(name: string): string | undefined {
    const given = many(name);
    if (given.length > 1) mistake(name, "is given more than once", "Give it once.");
    return given.at(-1) ?? settings.find((s) => s.name === name)?.default;
  }
  function choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = one(name);
    if (text === undefined) return undefined;
    const found = choices.find((c) => c.toLowerCase() === text.toLowerCase());
    if (found === undefined)
      mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Write one of ${choices.join(", ")}.`);
    return found;
  }
  function whole(name: string, least: number, most: number): number {
    const text = one(name) ?? "";
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) {
      mistake(name, `is not a whole number from ${least} to ${most}`, `Write ${label(name)} with digits alone.`);
      return least;
    }
    return value;
  }
  function yesNo(name: string): boolean {
    const text = one(name);
    if (text === undefined || /^false$/i.test(text)) return false;
    if (!/^true$/i.test(text)) mistake(name, "is neither true nor false", "Write true or false.");
    return true;
  }
  function maxDeletes(): Settings["maxDeletes"] {
    const text = one("max-deletes");
    if (text === undefined) return undefined;
    const match = /^(\d{1,6})(%?)$/.exec(text);
    const value = Number(match?.[1]);
    if (!match || (match[2] === "%" && value > 100)) {
      mistake("max-deletes", "is neither a number nor a percentage", "Write it like 3 or 25%.");
      return undefined;
    }
    return match[2] === "%" ? { percent: value } : { count: value };
  }
  function shard(): Settings["shard"] {
    const text = one("shard");
    if (text === undefined) return undefined;
    const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
    const [index, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match && index >= 1 && index <= of) return { index, of };
    mistake("shard", "is not a part of a whole", "Write it like 3/8: the third of eight.");
    return undefined;
  }
  function digest(): string | undefined {
    const text = one("expect-digest")?.toLowerCase();
    if (text !== undefined && !/^[0-9a-f]{64}$/.test(text)) {
      mistake("expect-digest", "is not a digest", "Copy all 64 characters from the plan's last line.");
    }
    return text;
  }

  function limit(name: string): readonly string[] | undefined {
    return raw[name] === undefined ? undefined : list(name);
  }

  const parsed: Settings = {
    files: many("file").length > 0 ? many("file") : ["webhooks.yaml"],
    registries: list("registry"),
    resourceGroup: one("resource-group"),
    subscriptionId: one("subscription-id"),
    env: list("env"),
    allowedHosts: limit("allowed-hosts"),
    owners: limit("owners") ?? [],
    maxDeletes: maxDeletes(),
    adopt: list("adopt"),
    previousOwner: one("previous-owner"),
    expectDigest: digest(),
    yes: yesNo("yes"),
    ping: choice("ping", ["all", "changed", "none"]),
    pingTimeout: whole("ping-timeout", 1, 3600),
    pingRetries: whole("ping-retries", 0, 10),
    onPingFailure: choice("on-ping-failure", ["fail", "rollback"]) ?? "fail",
    format: choice("format", ["text", "json", "markdown"]) ?? "text",
    out: one("out"),
    report: one("report"),
    detailedExitcode: yesNo("detailed-exitcode"),
    concurrency: whole("concurrency", 1, 64),
    cache: one("cache"),
    cacheMaxAge: whole("cache-max-age", 0, 8760),
    shard: shard(),
    cloud: choice("cloud", ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"]) ?? "AzureCloud",
    armEndpoint: one("arm-endpoint"),
  };
  if (wrong.length > 0) throw new UserError(wrong, 3);
  return parsed;
}
