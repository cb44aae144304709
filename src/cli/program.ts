/** The table of commands as commander takes it. */
import { Command, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { type CommandEntry, commands, type Flag } from "./commands.ts";
import { output } from "./output.ts";

/** Help fits a standard terminal, and is not stretched on a wide one. */
const mostColumns = 80;

/**
 * The whole command line. `chosen`: the command that will run, if known; only its flags are then made, which is most of the
 * work. `done` takes its exit code.
 */
export function program(chosen?: string, done: (exitCode: number) => void = () => {}): Command {
  const root = new Command("acr-webhooks")
    .description(packageJson.description)
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show the help of a command")
    .showHelpAfterError("Run with --help to see commands and flags.")
    .configureHelp({ sortOptions: false, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => output(1).write(text),
      writeErr: (text) => output(2).write(text),
      getOutHelpWidth: () => Math.min(mostColumns, output(1).columns),
      getErrHelpWidth: () => Math.min(mostColumns, output(2).columns),
    })
    .exitOverride()
    .addHelpText("after", epilogue);
  for (const entry of commands) addCommand(root, entry, chosen === undefined || chosen === entry.name, done);
  return root;
}

function addCommand(root: Command, entry: CommandEntry, withFlags: boolean, done: (exitCode: number) => void): void {
  const command = root
    .command(entry.name)
    .description(entry.summary)
    .helpOption("-h, --help", "show help")
    .exitOverride()
    .showHelpAfterError(`Run acr-webhooks ${entry.name} --help to see its flags.`);
  if (entry.argument) command.argument(entry.argument.spelled, entry.argument.help);
  if (withFlags) for (const flag of inGroups(entry.flags)) command.addOption(optionOf(flag));
  command.action(async (...given: unknown[]) => {
    const names = entry.argument ? (given[0] as readonly string[]) : [];
    done(await entry.run({ names, options: command.opts() }));
  });
}

/** Each group's flags together, groups in the order of their first flag. */
function inGroups(flags: readonly Flag[]): readonly Flag[] {
  const groups = [...new Set(flags.map(({ group }) => group))];
  return groups.flatMap((name) => flags.filter(({ group }) => group === name));
}

function optionOf({ flags, group, help, kind, choices, env, isRequired }: Flag): Option {
  const option = new Option(flags, help).helpGroup(group);
  if (choices) option.choices(choices);
  if (kind === "list") option.argParser(collect);
  if (env) option.env(env);
  if (isRequired) option.makeOptionMandatory();
  return option;
}

function collect(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before : []), value];
}

const epilogue = `
Start here:
  acr-webhooks demo                    see what it does, in ten seconds
  acr-webhooks init                    write webhooks.yaml and a workflow
  acr-webhooks validate                check webhooks.yaml
  acr-webhooks plan                    show what apply would do
  acr-webhooks apply                   do it, and ping every webhook
  acr-webhooks drift                   exit with 2 if someone changed something

Exit codes: 0 done, 1 failed, 2 changes pending, 3 invalid, 4 refused,
5 partly done, 6 a ping failed.`;
