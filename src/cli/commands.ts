/** Every command, once: its summary, permission, flags and what it runs, which is loaded when the command is chosen. */
import { emulatorFlags, serveEmulator } from "../emulator/emulator.ts";
import type { Command as CommandName } from "../model.ts";
import {
  ciOf,
  fromVariable,
  type RawSettings,
  type RegistryCommand,
  type Setting,
  type SettingGroup,
  settings,
} from "../settings.ts";

/** What a command is given: parsed flags by commander's names, and arguments. */
export interface Given {
  readonly options: Readonly<Record<string, unknown>>;
  readonly names: readonly string[];
}

/** One flag, as `--help` and the documentation show it. */
export interface Flag {
  /** As in `-f, --file <path>`. */
  readonly flags: string;
  readonly group: string;
  readonly help: string;
  readonly kind: "value" | "list" | "switch";
  /** Checked by commander. Settings check their own, so that all mistakes are reported at once. */
  readonly choices?: readonly string[];
  readonly env?: string;
  readonly isRequired?: true;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** What it does to Azure; none: it needs no login. */
  readonly permission: "none" | "reads" | "reads and pings" | "writes";
  readonly flags: readonly Flag[];
  readonly argument?: { readonly spelled: string; readonly help: string };
  /** Returns the exit code. */
  readonly run: (given: Given) => Promise<number>;
}

const groups: Readonly<Record<SettingGroup, string>> = {
  what: "What to process:",
  where: "Where:",
  consent: "Consent:",
  verify: "Verify:",
  output: "Output:",
};

function registryCommand(
  name: CommandName,
  summary: string,
  permission: CommandEntry["permission"],
  argument?: CommandEntry["argument"],
): CommandEntry {
  return {
    name,
    summary,
    permission,
    flags: flagsOf(name),
    ...(argument === undefined ? {} : { argument }),
    run: async ({ options, names: given }) => {
      const isFiles = name === "validate";
      const names = isFiles ? [] : given;
      const raw = withFiles(rawSettings(name, options), isFiles ? given : []);
      const ci = ciOf(raw, process.env);
      if (ci !== "none") {
        const [{ runPipelineStep }, { output }] = await Promise.all([import("../ci/ci.ts"), import("./output.ts")]);
        const [print, log] = [output(1).write, output(2).write];
        return runPipelineStep({ ci, command: name, raw, names, environment: process.env, print, log });
      }
      const { runOnTerminal } = await import("./terminal.ts");
      return runOnTerminal(name, raw, names);
    },
  };
}

/** Manifests can also be arguments: pre-commit passes the changed files as arguments. */
function withFiles(raw: RawSettings, files: readonly string[]): RawSettings {
  return files.length === 0 ? raw : { ...raw, file: [...(raw["file"] ?? []), ...files] };
}

const ciSystems = ["github", "azure-pipelines", "gitlab", "none"] as const;

const initFlags: readonly Flag[] = [
  {
    flags: "--registry <name>",
    group: groups.what,
    help: "registry to manage (default: chosen from those that the login can see)",
    kind: "value",
  },
  {
    flags: "--owner <owner>",
    group: groups.what,
    help: "owner of the webhooks (default: the repository of the git remote)",
    kind: "value",
  },
  {
    flags: "--ci <system>",
    group: groups.what,
    help: "CI system to write a pipeline for (default: by the files in the repository)",
    kind: "value",
    choices: ciSystems,
  },
  {
    flags: "--identities <number>",
    group: groups.what,
    help: "one identity, or two: pull requests then use one that cannot write (default: one)",
    kind: "value",
    choices: ["one", "two"],
  },
  ...flagsOf("init"),
  {
    flags: "--offline",
    group: groups.where,
    help: "do not log in; write a sample manifest",
    kind: "switch",
  },
  {
    flags: "--check",
    group: groups.output,
    help: "change nothing; show what is set up, and exit with 1 if something is missing",
    kind: "switch",
  },
  {
    flags: "-y, --yes",
    group: groups.consent,
    help: "take the defaults without asking; files that exist are kept",
    kind: "switch",
  },
];

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** All commands, in the order of `--help`. */
export const commands: readonly CommandEntry[] = [
  registryCommand("validate", "check the manifests; offline, no login", "none", {
    spelled: "[file...]",
    help: "manifest files or globs, as with --file",
  }),
  registryCommand("plan", "show what apply would do; changes nothing", "reads"),
  registryCommand("apply", "create, update and delete webhooks to match the manifests, then ping them", "writes"),
  registryCommand("drift", "detect drift from the manifests; exit code 2 if there is any", "reads"),
  registryCommand("ping", "ping webhooks and check the responses", "reads and pings", {
    spelled: "[name...]",
    help: "webhooks to ping (default: all)",
  }),
  registryCommand("deliveries", "show which deliveries failed; exit code 6 if there are any", "reads", {
    spelled: "[name...]",
    help: "webhooks to look at (default: all)",
  }),
  registryCommand("redeliver", "send failed deliveries again, from this machine", "reads", {
    spelled: "[name...]",
    help: "webhooks to send to (default: all)",
  }),
  {
    name: "match",
    summary: "show which webhooks fire for an image; offline, unless --live",
    permission: "none",
    argument: { spelled: "<image...>", help: "as in storefront:1.2" },
    flags: [
      ...flagsOf("match"),
      {
        flags: "--action <action>",
        group: groups.what,
        help: "what happens to the image: push, delete, quarantine, chart_push or chart_delete (default: push)",
        kind: "value",
        choices: ["push", "delete", "quarantine", "chart_push", "chart_delete"],
      },
      {
        flags: "--location <region>",
        group: groups.what,
        help: "the replica's region where it happens (default: any)",
        kind: "value",
      },
      {
        flags: "--live",
        group: groups.where,
        help: "look at the registry's webhooks instead of the manifest's",
        kind: "switch",
      },
    ],
    run: async ({ options, names }) => {
      const { matchOnTerminal } = await import("./match.ts");
      const { action, location, live } = options;
      return matchOnTerminal(rawSettings("match", options), names, {
        action: typeof action === "string" ? action : "push",
        location: typeof location === "string" ? location : undefined,
        live: live === true,
      });
    },
  },
  {
    name: "payload",
    summary: "print the body that a registry sends, to test a receiver",
    permission: "none",
    argument: { spelled: "<action>", help: "push, delete, quarantine, chart_push, chart_delete or ping" },
    flags: [
      {
        flags: "--image <image>",
        group: groups.what,
        help: "the image that the event is about, as in storefront:1.2; not for a ping",
        kind: "value",
      },
    ],
    run: async ({ options, names }) => {
      const { printPayload } = await import("./payload.ts");
      return printPayload(names[0] ?? "", textOf(options["image"]));
    },
  },
  {
    name: "export",
    summary: "generate a manifest from existing webhooks, with secrets as references",
    permission: "reads",
    flags: [
      ...flagsOf("export"),
      {
        flags: "--owner <owner>",
        group: groups.what,
        help: "owner of the exported webhooks, as in contoso/storefront",
        kind: "value",
        env: "ACR_WEBHOOKS_OWNER",
        isRequired: true,
      },
      {
        flags: "--all",
        group: groups.what,
        help: "also export webhooks that other owners, App Service or VS Code manage",
        kind: "switch",
        env: "ACR_WEBHOOKS_ALL",
      },
    ],
    run: async ({ options }) => {
      const { exportOnTerminal } = await import("./export.ts");
      const { owner, all } = options;
      return exportOnTerminal(rawSettings("export", options), { owner: String(owner), all: all === true });
    },
  },
  {
    name: "init",
    summary:
      "set up a repository: write the manifest and the workflow, and print the commands for Azure and the CI system",
    permission: "reads",
    flags: initFlags,
    run: async ({ options }) => {
      const { initOnTerminal } = await import("./init.ts");
      return initOnTerminal(rawSettings("init", options), {
        registry: textOf(options["registry"]),
        owner: textOf(options["owner"]),
        ci: ciSystems.find((name) => name === options["ci"]),
        identities: (["one", "two"] as const).find((name) => name === options["identities"]),
        offline: options["offline"] === true,
        check: options["check"] === true,
        yes: options["yes"] === true,
      });
    },
  },
  {
    name: "emulator",
    summary: "run Azure Resource Manager for registry webhooks on this machine, to try things without Azure",
    permission: "none",
    flags: emulatorFlags.map(({ flags, description, kind, choices }) => ({
      flags,
      group: "Emulator:",
      help: description,
      kind: kind === "list" ? "list" : kind === "boolean" ? "switch" : "value",
      ...(choices === undefined ? {} : { choices }),
    })),
    run: async ({ options }) => {
      await serveEmulator(options);
      return 0;
    },
  },
  {
    name: "demo",
    summary: "run a full demo against an in-process emulator; needs no login and no network",
    permission: "none",
    flags: [
      {
        flags: "--keep",
        group: groups.what,
        help: "then keep the emulator and its two endpoints running, and print the environment to use them; Ctrl-C ends it",
        kind: "switch",
      },
    ],
    run: async ({ options }) => {
      const { demo } = await import("./demo.ts");
      await demo({ keep: options["keep"] === true });
      return 0;
    },
  },
];

function flagsOf(command: RegistryCommand): readonly Flag[] {
  return settings
    .filter((setting) => setting.commands.includes(command))
    .map((setting) => ({
      flags: spelled(setting),
      group: groups[setting.group],
      help: helpOf(setting),
      kind: setting.value === undefined ? "switch" : "list",
    }));
}

function spelled({ name, short, value }: Setting): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`;
}

function helpOf({ help, choices, default: value }: Setting): string {
  return `${help}${choices === undefined ? "" : `: ${choices.join(", ")}`}${value === undefined ? "" : ` (default: ${value})`}`;
}

/** What was given: flags first, then environment twins (`ACR_WEBHOOKS_<FLAG>`, several values one per line). */
function rawSettings(command: RegistryCommand, options: Given["options"]): RawSettings {
  const raw: Record<string, readonly string[] | undefined> = {};
  for (const { name, commands: of, env } of settings) {
    if (!of.includes(command)) continue;
    const given = options[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    const variable = `ACR_WEBHOOKS_${name.replaceAll("-", "_").toUpperCase()}`;
    const twin = env ? process.env[variable] : undefined;
    if (Array.isArray(given)) raw[name] = given.map(String);
    else if (given === true) raw[name] = ["true"];
    else if (twin) raw[name] = fromVariable(variable, twin.split("\n"));
  }
  return raw;
}
