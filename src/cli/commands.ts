/** The commands and their flags, as commander sees them: what they do is loaded when one is chosen. */
import { Command, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { emulatorFlags } from "../emulator/flags.ts";
import type { Command as CommandName } from "../model.ts";
import { type RawSettings, type RegistryCommand, type Setting, settings } from "../settings.ts";
import { output } from "./output.ts";
import { runOnTerminal } from "./terminal.ts";

/** The names of all commands. */
export const commandNames: readonly string[] = [
  "validate",
  "plan",
  "apply",
  "drift",
  "ping",
  "export",
  "emulator",
  "demo",
];

const summaries: Readonly<Record<RegistryCommand, string>> = {
  validate: "check the manifests; offline, no login",
  plan: "show what apply would do; changes nothing",
  apply: "make the registries' webhooks as the manifests say, then ping them",
  drift: "tell whether the registries still are as the manifests say; exit code 2 where not",
  ping: "ping webhooks and judge the endpoints' answers",
  export: "write live webhooks as a manifest, secrets as references",
};

/**
 * The whole command line, as commander sees it: also the source of the README's tables. `chosen` is the command that will be
 * run, where that is known: only its flags are then made, which is most of the work.
 */
export function program(chosen?: string): Command {
  const root = new Command("acr-webhooks")
    .description(
      "Make the webhooks of Azure Container Registries equal to a reviewed file, and prove that each one answers.",
    )
    .version(packageJson.version)
    .helpCommand("help [command]", "show the help of a command")
    .showHelpAfterError("(--help shows what there is)")
    .configureHelp({ sortOptions: false, showGlobalOptions: false })
    .configureOutput({ writeOut: (text) => output(1).write(text), writeErr: (text) => output(2).write(text) })
    .exitOverride()
    .addHelpText("after", epilogue);

  const addSettings = (command: Command, name: RegistryCommand): Command => {
    if (chosen !== undefined && chosen !== name) return command;
    for (const setting of settings) if (setting.commands.includes(name)) command.addOption(optionOf(setting));
    return command;
  };
  for (const name of ["validate", "plan", "apply", "drift"] as const) {
    addSettings(root.command(name).description(summaries[name]), name).action((options) =>
      registryCommand(name, options, []),
    );
  }
  addSettings(
    root.command("ping").description(summaries.ping).argument("[name...]", "webhooks to ping (default: all)"),
    "ping",
  ).action((names: string[], options) => registryCommand("ping", options, names));
  addSettings(root.command("export").description(summaries.export), "export")
    .addOption(
      new Option("--owner <owner>", "who is to manage the exported webhooks, as in contoso/storefront")
        .env("ACR_WEBHOOKS_OWNER")
        .makeOptionMandatory(),
    )
    .addOption(new Option("--all", "also what other owners, App Service and VS Code manage").env("ACR_WEBHOOKS_ALL"))
    .action(async (options) => {
      const { exportManifest } = await import("../export/export.ts");
      await exportManifest(rawSettings("export", options), { owner: String(options.owner), all: options.all === true });
    });
  const emulator = root
    .command("emulator")
    .description("an Azure Resource Manager for registry webhooks on this machine, to try things without Azure");
  for (const { flags, description, kind, choices } of chosen === undefined || chosen === "emulator"
    ? emulatorFlags
    : []) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (kind === "list") option.argParser(collect);
    emulator.addOption(option);
  }
  emulator.action(async (options) => {
    const { serveEmulator } = await import("../emulator/serve.ts");
    await serveEmulator(options);
  });
  root
    .command("demo")
    .description("see the whole job, against an emulator in this process; needs no login and no network")
    .action(async () => {
      const { demo } = await import("./demo.ts");
      await demo();
    });
  for (const command of root.commands) command.exitOverride().showHelpAfterError("(--help shows what there is)");
  return root;
}

const epilogue = `
Examples:
  acr-webhooks demo                              see what it does, in ten seconds
  acr-webhooks validate                          check webhooks.yaml
  acr-webhooks plan --format markdown            what apply would do, for a pull request
  acr-webhooks apply --yes                       do it, and ping every webhook
  acr-webhooks drift                             exit code 2 when somebody changed something

Exit codes: 0 done · 1 failed · 2 changes pending · 3 invalid · 4 refused · 5 partly done · 6 a ping failed`;

function optionOf(setting: Setting): Option {
  const short = setting.short === undefined ? "" : `-${setting.short}, `;
  const value = setting.value === undefined ? "" : ` <${setting.value}>`;
  const hint = setting.default === undefined ? "" : ` (default: ${setting.default})`;
  const choices = setting.choices === undefined ? "" : `: ${setting.choices.join(", ")}`;
  const option = new Option(`${short}--${setting.name}${value}`, `${setting.help}${choices}${hint}`);
  // Values are checked by the settings, so that all mistakes are told at once and both front ends tell them alike.
  if (setting.value !== undefined) option.argParser(collect);
  return option;
}

function collect(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before : []), value];
}

/** What was given: flags first, then environment twins (`ACR_WEBHOOKS_<FLAG>`, several values one per line). */
function rawSettings(command: RegistryCommand, options: Readonly<Record<string, unknown>>): RawSettings {
  const raw: Record<string, readonly string[] | undefined> = {};
  for (const { name, commands, env } of settings) {
    if (!commands.includes(command)) continue;
    const given = options[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    const twin = env ? process.env[`ACR_WEBHOOKS_${name.replaceAll("-", "_").toUpperCase()}`] : undefined;
    if (Array.isArray(given)) raw[name] = given.map(String);
    else if (given === true) raw[name] = ["true"];
    else if (twin) raw[name] = twin.split("\n");
  }
  return raw;
}

async function registryCommand(
  command: CommandName,
  options: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Promise<void> {
  process.exitCode = await runOnTerminal(command, rawSettings(command, options), names);
}
