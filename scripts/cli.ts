/** The generated parts of docs/cli.md and docs/performance.md. */
import { markdownTable } from "markdown-table";
import { commands, program } from "../src/cli/cli.ts";
import { settings } from "../src/settings.ts";

/** docs/cli.md with its tables and the help of each command as they are now. */
export function renderCliPage(current: string): string {
  const overview = markdownTable(
    [
      ["command", "does", "in Azure"],
      ...commands.map(({ name, argument, summary, permission }) => [
        `\`${name}${argument === undefined ? "" : ` ${argument.spelled}`}\``,
        summary,
        permission === "none" ? "nothing" : permission,
      ]),
    ],
    { alignDelimiters: false },
  );
  const flags = commands
    .filter(({ name, flags: of }) => of.length > 0 && name !== "emulator")
    .map(({ name }) => `### ${name}\n\n\`\`\`text\n${helpOf(name)}\n\`\`\``);
  const withoutTwin = settings.filter(({ env }) => !env).map(({ name }) => `\`${name}\``);
  return [
    ["commands", overview],
    ["flags", flags.join("\n\n")],
    ["without-twin", `${withoutTwin.slice(0, -1).join(", ")} and ${withoutTwin.at(-1)}`],
  ].reduce((text, [name = "", part = ""]) => fill(text, name, part), current);
}

/** docs/performance.md with the last results of the benchmark. */
export function renderPerformancePage(current: string, results: string): string {
  return fill(current, "speed", results.trim());
}

function helpOf(name: string): string {
  const command = program().commands.find((each) => each.name() === name);
  if (!command) throw new Error(`there is no command ${name}`);
  // Whatever terminal this runs on.
  return command
    .configureOutput({ getOutHelpWidth: () => 80 })
    .helpInformation()
    .trim();
}

/** Puts a part between its two markers. Fails without them, so that no part is lost in silence. */
function fill(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- begin:${name} -->`, `<!-- end:${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page lacks the markers of "${name}"`);
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
}
