/** The command line: flags in, run, text out. Standard output carries the result alone; all else goes to standard error. */
import { CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { commandNames, program } from "./commands.ts";
import type { Diagnostic } from "./model.ts";
import { UserError } from "./model.ts";
import { output } from "./output.ts";

/** Runs the command line; gives nothing, sets the exit code. */
async function main(argv: readonly string[]): Promise<void> {
  try {
    const root = program(commandNames.find((name) => name === argv[2]));
    if (argv.length <= 2) root.help({ error: true });
    await root.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = await explain(error);
  }
}

async function explain(error: unknown): Promise<number> {
  if (error instanceof CommanderError) {
    const asked =
      ["commander.helpDisplayed", "commander.version"].includes(error.code) ||
      (error.code === "commander.help" && error.exitCode === 0);
    return asked ? 0 : 3;
  }
  const { renderDiagnostic } = await import("./report/report.ts");
  if (error instanceof UserError) {
    for (const diagnostic of error.diagnostics) output(2).write(renderDiagnostic(diagnostic, { color: false }));
    return error.exitCode;
  }
  output(2).write(renderDiagnostic(bug(error), { color: false }));
  // A stack shows code, not data; the message could hold anything, so it stays out.
  const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  output(2).write(`${stack.join("\n")}\n`);
  return 1;
}

function bug(error: unknown): Diagnostic {
  return {
    severity: "error",
    code: "bug",
    message: `acr-webhooks ${packageJson.version} failed in a way that it should not (${error instanceof Error ? error.name : typeof error})`,
    help: "Please report it, with the lines below.",
  };
}

await main(process.argv);
