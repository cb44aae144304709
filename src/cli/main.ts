/** The command line: flags in, run, text out. Standard output carries the result alone; all else goes to standard error. */
import { CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { Diagnostic, ExitCode } from "../model.ts";
import { UserError } from "../model.ts";
import { commandNames, program } from "./commands.ts";
import { output } from "./output.ts";

/** Runs the command line; gives nothing, sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const root = program(commandNames.find((name) => name === argv[2]));
    if (argv.length <= 2) root.help({ error: true });
    await root.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = await explain(error, argv);
  }
}

/** Tells what went wrong; gives the exit code. Who asked for JSON gets a report that says the same. */
async function explain(error: unknown, argv: readonly string[]): Promise<number> {
  if (error instanceof CommanderError) {
    const asked =
      ["commander.helpDisplayed", "commander.version"].includes(error.code) ||
      (error.code === "commander.help" && error.exitCode === 0);
    if (asked) return 0;
    const message = error.message.replace(/^error: /, "").split("\n")[0] ?? "";
    await answerInJson(argv, [{ severity: "error", code: "usage", message, help: "--help shows what there is." }], 3);
    return 3;
  }
  const { renderDiagnostic } = await import("../report/report.ts");
  if (error instanceof UserError) {
    for (const diagnostic of error.diagnostics) output(2).write(renderDiagnostic(diagnostic, { color: false }));
    await answerInJson(argv, error.diagnostics, error.exitCode);
    return error.exitCode;
  }
  await answerInJson(argv, [bug(error)], 1);
  output(2).write(renderDiagnostic(bug(error), { color: false }));
  // A stack shows code, not data; the message could hold anything, so it stays out.
  const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  output(2).write(`${stack.join("\n")}\n`);
  return 1;
}

async function answerInJson(
  argv: readonly string[],
  diagnostics: readonly Diagnostic[],
  exitCode: ExitCode,
): Promise<void> {
  const command = (["validate", "plan", "apply", "drift", "ping"] as const).find((name) => name === argv[2]);
  const given = argv.findLastIndex((word) => word === "--format" || word.startsWith("--format="));
  const format = given < 0 ? process.env["ACR_WEBHOOKS_FORMAT"] : (argv[given]?.split("=")[1] ?? argv[given + 1]);
  if (command === undefined || format?.toLowerCase() !== "json") return;
  const [{ renderReport }, { reportOfFailure }] = await Promise.all([
    import("../report/report.ts"),
    import("../run/run.ts"),
  ]);
  const startedAt = new Date().toISOString();
  const report = reportOfFailure(new UserError(diagnostics, exitCode), { command, startedAt });
  output(1).write(renderReport(report, "json", { color: false }));
}

function bug(error: unknown): Diagnostic {
  return {
    severity: "error",
    code: "bug",
    message: `acr-webhooks ${packageJson.version} failed in a way that it should not (${error instanceof Error ? error.name : typeof error})`,
    help: "Please report it, with the lines below.",
  };
}
